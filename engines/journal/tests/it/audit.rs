//! Whole journals, and what is found in them once they were altered.
use crate::support::{ORIGIN, entry, head, keys, rows, signed, signer};
use marhala_journal::verify::{Finding, MAX_FINDINGS, MAX_STEP_BACK, Report, Stored, verify};
use marhala_journal::{Checkpoint, Entry, Hash, JournalProblem, Note, leaf_hash};
use proptest::prelude::*;

type Row = Stored<Vec<u8>>;

fn audit(stored: Vec<Row>, note: &Note, kept: &[Checkpoint]) -> Report {
    verify(stored, note, &keys(), kept)
}

/// The row with another entry, and with the hash of that.
fn rewritten(seq: u64, change: impl FnOnce(&mut Entry)) -> Row {
    let mut entry = entry(seq);
    change(&mut entry);
    let bytes = entry.encode().expect("holds in this test");
    Stored { seq, leaf: leaf_hash(&bytes), bytes }
}

fn heads(rows: &[Row], sizes: &[usize]) -> Vec<Checkpoint> {
    sizes.iter().map(|&size| head(&rows[..size])).collect()
}

#[test]
fn an_untouched_journal_has_no_findings() {
    for size in [0, 1, 2, 50] {
        let all = rows(size);
        let sizes: Vec<_> = (0..=all.len()).collect();
        let report = audit(all.clone(), &signed(&head(&all)), &heads(&all, &sizes));
        assert_eq!(report, Report { entries: size, ..Report::default() });
        assert!(report.is_clean());
    }
    let all = rows(50);
    let report = audit(all.clone(), &signed(&head(&all[..30])), &[]);
    assert_eq!((report.is_clean(), report.entries, report.unsigned), (true, 50, 20));
}

#[test]
fn an_altered_entry_is_named() {
    let mut all = rows(50);
    let note = signed(&head(&all));
    all[20].bytes = rewritten(20, |entry| entry.version += 1).bytes;
    assert_eq!(audit(all.clone(), &note, &[]).findings, [Finding::Altered { seq: 20 }]);
    all[20].bytes = b"gone".to_vec();
    let report = audit(all, &note, &[]);
    assert_eq!(report.findings[0], Finding::Altered { seq: 20 });
    assert!(matches!(report.findings[1], Finding::Unreadable { seq: 20, .. }));
}

#[test]
fn an_entry_altered_with_its_hash_is_found_between_heads() {
    let mut all = rows(50);
    let (note, kept) = (signed(&head(&all)), heads(&all, &[10, 18, 30]));
    all[20] = rewritten(20, |entry| entry.version += 1);
    let report = audit(all, &note, &kept);
    let found = report.findings.iter().map(|finding| match finding {
        Finding::RootDiffers { size, from, .. } => (*size, *from),
        other => panic!("{other}"),
    });
    assert_eq!(found.collect::<Vec<_>>(), [(30, 18), (50, 18)]);
}

#[test]
fn missing_doubled_and_moved_entries_are_found() {
    let all = rows(50);
    let note = signed(&head(&all));
    let mut missing = all.clone();
    missing.drain(20..23);
    let report = audit(missing, &note, &[]);
    assert_eq!(report.findings[0], Finding::Gap { from: 20, to: 22 });
    assert!(matches!(report.findings[1..], [Finding::RootDiffers { size: 50, from: 0, .. }]));
    assert_eq!(report.entries, 47);

    let mut first_missing = all.clone();
    first_missing.remove(0);
    assert_eq!(audit(first_missing, &note, &[]).findings[0], Finding::Gap { from: 0, to: 0 });

    let mut doubled = all.clone();
    doubled.insert(20, all[19].clone());
    let report = audit(doubled, &note, &[]);
    assert_eq!((report.findings, report.entries), (vec![Finding::Duplicate { seq: 19 }], 50));

    let mut moved = all.clone();
    moved.swap(20, 21);
    moved[20].seq = 20;
    moved[21].seq = 21;
    let report = audit(moved, &note, &[]);
    assert_eq!(report.findings[..2], [Finding::Moved { seq: 20, says: 21 }, Finding::Moved { seq: 21, says: 20 }]);
    assert!(matches!(report.findings[2], Finding::RootDiffers { size: 50, .. }));
}

#[test]
fn time_that_goes_back_is_found_once() {
    let with_times = |times: &[i64]| -> Vec<Row> {
        times.iter().zip(0..).map(|(&at, seq)| rewritten(seq, |entry| entry.at = at)).collect()
    };
    let back = |times: &[i64]| {
        let all = with_times(times);
        audit(all.clone(), &signed(&head(&all)), &[]).findings
    };
    assert_eq!(back(&[0, MAX_STEP_BACK, 0, MAX_STEP_BACK]), []);
    assert_eq!(back(&[0, MAX_STEP_BACK + 1, 0]), [Finding::TimeBack { seq: 2, back: MAX_STEP_BACK + 1 }]);
    // Slowly back: each step is allowed, the whole is not.
    let slowly = [0, -100_000_000, -200_000_000, -300_000_000, -400_000_000];
    assert_eq!(back(&slowly), [Finding::TimeBack { seq: 4, back: 400_000_000 }]);
    // A clock that was a year fast for one entry is said once, not for all that follow.
    let year = 31_536_000_000_000;
    assert_eq!(back(&[0, year, 1, 2, 3]).len(), 1);
    assert_eq!(back(&[i64::MAX, i64::MIN]).len(), 1);
}

#[test]
fn a_truncated_journal_is_found() {
    let all = rows(50);
    let (note, kept) = (signed(&head(&all)), heads(&all, &[30, 45]));
    // Rows at the end removed.
    let report = audit(all[..40].to_vec(), &note, &kept);
    let truncated = |size| Finding::Truncated { size, found: 40 };
    assert_eq!(report.findings, [truncated(45), truncated(50)]);
    // The same, under a head signed for what is left: only the kept head tells.
    let report = audit(all[..40].to_vec(), &signed(&head(&all[..40])), &kept);
    assert_eq!(report.findings, [Finding::SetBack { kept: 45, shown: 40 }, truncated(45)]);
    assert!(report.findings[1].to_string().contains("removed"));
    assert!(audit(all[..40].to_vec(), &signed(&head(&all[..40])), &[]).is_clean());
}

#[test]
fn a_forked_journal_is_found() {
    let all = rows(50);
    let kept = heads(&all, &[10, 30, 50]);
    let mut forked = all.clone();
    forked[20] = rewritten(20, |entry| entry.version += 1);
    let note = signed(&head(&forked));
    let report = audit(forked.clone(), &note, &kept);
    let split = report.findings.iter().map(|finding| match finding {
        Finding::SplitView { size, .. } => *size,
        other => panic!("{other}"),
    });
    assert_eq!(split.collect::<Vec<_>>(), [30, 50]);
    // The true entries under the head of the fork: the heads contradict each other whatever is stored.
    let report = audit(all, &note, &kept);
    assert!(report.findings.contains(&Finding::SplitView {
        size: 50,
        kept: kept[2].root(),
        shown: head(&forked).root()
    }));
}

#[test]
fn a_head_that_cannot_be_trusted_is_said() {
    let all = rows(10);
    let note = signed(&head(&all));
    let altered = Note::parse(&note.to_string().replace("\n10\n", "\n11\n")).unwrap();
    let report = audit(all.clone(), &altered, &[]);
    let wrong = Finding::Signature(JournalProblem::WrongSignature { name: ORIGIN.to_owned() });
    assert_eq!(report.findings, [wrong, Finding::Truncated { size: 11, found: 10 }]);
    let no_head = Note::sign("not a head\n", &[&signer()]).unwrap();
    assert_eq!(audit(all.clone(), &no_head, &[]).findings, [Finding::Signature(JournalProblem::BadCheckpoint)]);
    let other = Checkpoint::new("other.example", 3, Hash::EMPTY).unwrap();
    let report = audit(all, &note, &[other]);
    assert_eq!(report.findings, [Finding::OtherJournal { origin: "other.example".to_owned() }]);
}

#[test]
fn a_report_does_not_grow_without_end() {
    let count = MAX_FINDINGS as u64 + 500;
    let mut all = rows(count);
    let note = signed(&head(&all));
    all.iter_mut().for_each(|row| row.bytes.push(0));
    let report = audit(all, &note, &[]);
    assert_eq!((report.findings.len(), report.left_out), (MAX_FINDINGS, 2 * count - MAX_FINDINGS as u64));
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]
    #[test]
    fn whatever_is_done_to_the_rows_is_found(size in 2u64..60, at: prop::sample::Index, byte: prop::sample::Index,
            bit in 0u8..8, what in 0u8..6) {
        let mut all = rows(size);
        let note = signed(&head(&all));
        let at = at.index(all.len());
        match what {
            0 => { let byte = byte.index(all[at].bytes.len()); all[at].bytes[byte] ^= 1 << bit; }
            1 => all[at].leaf.0[byte.index(32)] ^= 1 << bit,
            2 => { let byte = byte.index(all[at].bytes.len()); all[at].bytes[byte] ^= 1 << bit; all[at].leaf = leaf_hash(&all[at].bytes); }
            3 => { all.remove(at); }
            4 => { let row = all[at].clone(); all.insert(at, row); }
            _ => { all.remove(at); all[at.min(size as usize - 2)..].iter_mut().for_each(|row| row.seq = row.seq.saturating_sub(1)); }
        }
        prop_assert!(!audit(all, &note, &[]).is_clean());
    }
}
