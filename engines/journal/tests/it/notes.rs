//! Signed notes and checkpoints: the published examples, what the forms refuse, and altered bytes.
use crate::support::{ORIGIN, head, keys, rows, signed, signer, witness};
use marhala_journal::{Checkpoint, Hash, JournalProblem, KeyUse, MAX_TREE_SIZE, Note, Signature, Signer, Verifier};
use proptest::prelude::*;

/// The example in the documentation of golang.org/x/mod/sumdb/note, from which the format comes.
const GO_PRIVATE: &str = "PRIVATE+KEY+PeterNeumann+c74f20a3+AYEKFALVFGyNhPJEMzD1QIDr+Y7hfZx09iUvxdXHKDFz";
const GO_PUBLIC: &str = "PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW";
const GO_TEXT: &str =
    "If you think cryptography is the answer to your problem,\nthen you don't know what your problem is.\n";
const GO_SIGNATURE: &str =
    "— PeterNeumann x08go/ZJkuBS9UG/SffcvIAQxVBtiFupLLr8pAcElZInNIuGUgYN1FFYC2pZSNXgKvqfqdngotpRZb6KE6RyyBwJnAM=";

/// The example of C2SP signed-note, section on verifier keys.
const C2SP_PUBLIC: &str = "example.com/foo+530d903a+AekyeRrm56hApGFkyQR4ZCbV54Id2LKaANYcrnKv3U2k";
const C2SP_NOTE: &str = "This is an example message.\n\n— example.com/foo \
    Uw2QOkn8srV1yJGh2VYRlL1Tnagv1YEq6TfXppzi2ONncAlTgK7Ztg1ERYNZXsYjOBH3mFXmRKuwHjG1Yu72IneyaQM=\n";

/// The example of C2SP tlog-cosignature. The keys are not published, so only its form can be checked.
const COSIGNED: &str = "example.com/behind-the-sofa\n20852163\nCsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I=\n\n\
    — example.com/behind-the-sofa \
    Az3grlgtzPICa5OS8npVmf1Myq/5IZniMp+ZJurmRDeOoRDe4URYN7u5/Zhcyv2q1gGzGku9nTo+zyWE+xeMcTOAYQ8=\n\
    — witness.example.com/w1 \
    jWbPPwAAAABkGFDLEZMHwSRaJNiIDoe9DYn/zXcrtPHeolMI5OWXEhZCB9dlrDJsX3b2oyin1nPZqhf5nNo0xUe+mbIUBkBIfZ+qnA==\n";

#[test]
fn the_published_examples() {
    let signer = Signer::parse(GO_PRIVATE).unwrap();
    assert_eq!(signer.verifier().to_string(), GO_PUBLIC);
    assert_eq!(signer.to_private_text(), GO_PRIVATE);
    let note = Note::sign(GO_TEXT, &[&signer]).unwrap();
    assert_eq!(note.to_string(), format!("{GO_TEXT}\n{GO_SIGNATURE}\n"));
    let signed = Note::parse(&note.to_string()).unwrap().open(&[Verifier::parse(GO_PUBLIC).unwrap()]).unwrap();
    assert_eq!((signed.len(), signed[0].name.as_str(), signed[0].key_use), (1, "PeterNeumann", KeyUse::Log));

    let note = Note::parse(C2SP_NOTE).unwrap();
    assert_eq!(note.text(), "This is an example message.\n");
    assert_eq!(note.open(&[Verifier::parse(C2SP_PUBLIC).unwrap()]).unwrap()[0].name, "example.com/foo");
    assert_eq!(note.open(&[Verifier::parse(GO_PUBLIC).unwrap()]), Err(JournalProblem::NotSigned));

    let note = Note::parse(COSIGNED).unwrap();
    assert_eq!(note.to_string(), COSIGNED);
    let checkpoint = Checkpoint::parse(note.text()).unwrap();
    assert_eq!((checkpoint.origin(), checkpoint.size()), ("example.com/behind-the-sofa", 20_852_163));
    assert_eq!(checkpoint.text(), note.text());
    assert_eq!(note.signatures()[1].id(), [0x8d, 0x66, 0xcf, 0x3f]);
}

#[test]
fn a_note_may_have_empty_lines_and_any_letters() {
    for text in ["\n", "\n\n", "è subito sera.\n\n— nobody AAAA\n", "راتب\n\nবেতন\n"] {
        let note = Note::sign(text, &[&signer()]).unwrap();
        let read = Note::parse(&note.to_string()).unwrap();
        assert_eq!(read.text(), text);
        assert!(read.open(&keys()).is_ok());
    }
}

#[test]
fn what_is_no_note() {
    let good = GO_SIGNATURE;
    for wrong in [
        String::new(),
        "\n".to_owned(),
        "\n\n".to_owned(),
        GO_TEXT.to_owned(),
        format!("{GO_TEXT}\n"),
        format!("{GO_TEXT}{good}\n"),
        format!("{GO_TEXT}\n{good}"),
        format!("{GO_TEXT}\n{good}\r\n"),
        format!("{GO_TEXT}\t\n{good}\n"),
        format!("{GO_TEXT}\n{good} \n"),
        format!("{GO_TEXT}\n-- a AAAAAAA=\n"),
        format!("{GO_TEXT}\n—  AAAAAAA=\n"),
        format!("{GO_TEXT}\n— a AAAAAA==\n"),
        format!("{GO_TEXT}\n— a+b AAAAAAA=\n"),
        format!("{GO_TEXT}\n— a\u{a0}b AAAAAAA=\n"),
        format!("{GO_TEXT}\n— a AAAAAAB=\n"),
        format!("{GO_TEXT}\n— a AAAAAAA\n"),
        format!("{GO_TEXT}\n{}", "— a AAAAAAA=\n".repeat(101)),
        format!("{}\n{good}\n", "a\n".repeat(1 << 19)),
    ] {
        assert_eq!(Note::parse(&wrong), Err(JournalProblem::BadNote), "{wrong:.200}");
    }
    assert!(Note::parse(&format!("{GO_TEXT}\n{}", "— a AAAAAAA=\n".repeat(100))).is_ok());
    for text in ["", "no newline at the end", "a tab\t\n"] {
        assert_eq!(Note::sign(text, &[&signer()]), Err(JournalProblem::BadNote));
    }
    assert_eq!(Note::sign("text\n", &[]), Err(JournalProblem::BadKey));
    assert_eq!(Note::sign("text\n", &[&witness(1)]), Err(JournalProblem::BadKey));
}

#[test]
fn what_is_no_key() {
    for wrong in [
        "",
        "PeterNeumann",
        "PeterNeumann+c74f20a3",
        "PeterNeumann+c74f20a4+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW",
        "PeterNeumann+C74F20A3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW",
        "Peter Neumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW",
        "PeterNeumann+c74f20a3+AhpC2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW",
        "PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW=",
        "PeterNeumann+c74f20a3+",
        "+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW",
    ] {
        assert_eq!(Verifier::parse(wrong), Err(JournalProblem::BadKey), "{wrong}");
        assert!(Signer::parse(&format!("PRIVATE+KEY+{wrong}")).is_err(), "{wrong}");
    }
    assert!(Signer::parse(GO_PUBLIC).is_err());
    // The point of order one: anything would be signed by it.
    let mut weak = [0; 32];
    weak[0] = 1;
    assert_eq!(Verifier::new("a", KeyUse::Log, &weak), Err(JournalProblem::BadKey));
    let one_key_two_uses = [KeyUse::Log, KeyUse::Witness].map(|key_use| Signer::new("a", key_use, &[3; 32]).unwrap());
    assert_ne!(one_key_two_uses[0].verifier().id(), one_key_two_uses[1].verifier().id());
    for signer in one_key_two_uses {
        assert_eq!(Signer::parse(&signer.to_private_text()).unwrap().verifier(), signer.verifier());
        assert_eq!(Verifier::parse(&signer.verifier().to_string()).unwrap(), *signer.verifier());
        let private = signer.to_private_text();
        assert!(!format!("{signer:?}").contains(private.rsplit('+').next().unwrap()));
    }
}

#[test]
fn the_lines_of_a_checkpoint() {
    let root = Hash::EMPTY.to_base64();
    let good = format!("{ORIGIN}\n0\n{root}\n");
    assert_eq!(Checkpoint::parse(&good).unwrap().text(), good);
    let extended = format!("{good}more\nand more\n");
    assert_eq!(Checkpoint::parse(&extended).unwrap().extensions(), ["more", "and more"]);
    assert_eq!(Checkpoint::parse(&extended).unwrap().text(), extended);
    for wrong in [
        String::new(),
        "\n".to_owned(),
        format!("\n0\n{root}\n"),
        format!("a\n00\n{root}\n"),
        format!("a\n+1\n{root}\n"),
        format!("a\n-1\n{root}\n"),
        format!("a\n1 \n{root}\n"),
        format!("a\n\n{root}\n"),
        format!("a\n18446744073709551616\n{root}\n"),
        format!("a\n{}\n{root}\n", MAX_TREE_SIZE + 1),
        format!("a\n1\n{root}"),
        format!("a\n1\n{root}\n\n"),
        format!("a\n1\n{root}\n\nb\n"),
        format!("a\n1\n{}\n", &root[..40]),
        format!("a\n1\n{}\n", Hash::EMPTY.to_hex()),
        "a\n1\n".to_owned(),
    ] {
        assert_eq!(Checkpoint::parse(&wrong), Err(JournalProblem::BadCheckpoint), "{wrong}");
    }
    assert!(Checkpoint::new("", 0, Hash::EMPTY).is_err() && Checkpoint::new("a\nb", 0, Hash::EMPTY).is_err());
    assert!(Checkpoint::with_extensions("a", 0, Hash::EMPTY, vec![String::new()]).is_err());
}

#[test]
fn only_the_journal_itself_signs_its_head() {
    let checkpoint = head(&rows(5));
    let other = Signer::new("other.example", KeyUse::Log, &[5; 32]).unwrap();
    assert_eq!(checkpoint.sign(&[&other]), Err(JournalProblem::BadKey));
    let note = Note::sign(&checkpoint.text(), &[&other]).unwrap();
    let problem = Checkpoint::open(&note, &[other.verifier().clone(), signer().verifier().clone()]).unwrap_err();
    assert_eq!(problem, JournalProblem::NotSignedByJournal { origin: ORIGIN.to_owned() });
    // The same name with another key is another key.
    let stolen = Signer::new(ORIGIN, KeyUse::Log, &[6; 32]).unwrap();
    let note = checkpoint.sign(&[&stolen]).unwrap();
    assert_eq!(Checkpoint::open(&note, &keys()), Err(JournalProblem::NotSigned));
    // Old and new key side by side, as when keys change.
    let both = checkpoint.sign(&[&stolen, &signer()]).unwrap();
    assert_eq!(Checkpoint::open(&both, &keys()).unwrap().signed.len(), 1);
}

#[test]
fn a_wrong_signature_of_a_known_key_condemns_the_note() {
    let note = signed(&head(&rows(5)));
    let other = signed(&head(&rows(6)));
    let mixed = format!("{}\n{}\n{}\n", note.text(), note.signatures()[0], other.signatures()[0]);
    let problem = Note::parse(&mixed).unwrap().open(&keys()).unwrap_err();
    assert_eq!(problem, JournalProblem::WrongSignature { name: ORIGIN.to_owned() });
    let twice = format!("{}\n{1}\n{1}\n", note.text(), note.signatures()[0]);
    let known = [keys(), keys()].concat();
    assert_eq!(Note::parse(&twice).unwrap().open(&known).unwrap().len(), 1);
    let mut note = note;
    note.add(Signature::parse(&note.signatures()[0].to_string()).unwrap()).unwrap();
    assert_eq!(note.signatures().len(), 1);
}

proptest! {
    #[test]
    fn an_altered_note_opens_for_nobody(at: prop::sample::Index, bit in 0u8..8) {
        let note = signed(&head(&rows(7))).to_string();
        let mut bytes = note.into_bytes();
        let at = at.index(bytes.len());
        bytes[at] ^= 1 << bit;
        if let Ok(text) = String::from_utf8(bytes) {
            let opened = Note::parse(&text).and_then(|note| Checkpoint::open(&note, &keys()));
            prop_assert!(opened.is_err(), "{}", text);
        }
    }

    #[test]
    fn no_text_is_too_strange(text in "[—\n a-c+A=0-9]{0,80}") {
        let _ = Note::parse(&text).map(|note| note.open(&keys()));
        let _ = Checkpoint::parse(&text);
        let _ = Verifier::parse(&text);
    }
}
