//! Kinds and names of uploaded files.

use marhala_secrets::file_kind::{FileKind, FileProblem, sniff};
use marhala_secrets::file_name::{display_name, named};
use proptest::prelude::*;

fn pdf() -> Vec<u8> {
    b"%PDF-1.7\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n".to_vec()
}

fn jpeg() -> Vec<u8> {
    let mut file = b"\xff\xd8\xff\xe0\x00\x10JFIF\x00\x01\x01\x00\x00\x01\x00\x01\x00\x00".to_vec();
    file.extend(b"\xff\xda\x00\x08\x01\x01\x00\x00\x3f\x00picture\xff\xd9");
    file
}

fn png() -> Vec<u8> {
    let mut file = b"\x89PNG\r\n\x1a\n\0\0\0\x0dIHDR\0\0\0\x01\0\0\0\x01\x08\0\0\0\0crc!".to_vec();
    file.extend(b"\0\0\0\x04IDATdatacrc!\0\0\0\0IENDcrc!");
    file
}

fn webp() -> Vec<u8> {
    b"RIFF\x12\0\0\0WEBPVP8L\x06\0\0\0\x2f\0\0\0\0\0".to_vec()
}

fn heic() -> Vec<u8> {
    b"\0\0\0\x18ftypheic\0\0\0\0mif1heic\0\0\0\x08meta".to_vec()
}

fn all() -> [(FileKind, Vec<u8>); 5] {
    [
        (FileKind::Pdf, pdf()),
        (FileKind::Jpeg, jpeg()),
        (FileKind::Png, png()),
        (FileKind::Webp, webp()),
        (FileKind::Heic, heic()),
    ]
}

#[test]
fn the_five_kinds_are_told_from_their_bytes() {
    for (kind, file) in all() {
        assert_eq!(sniff(&file), Ok(kind));
        assert!(kind.media_type().contains('/') && !kind.extensions().is_empty());
    }
    assert_eq!(sniff(b"\0\0\0\x18ftypmif1\0\0\0\0mif1heic\0\0\0\x08meta"), Ok(FileKind::Heic));
    let mut photo = jpeg();
    photo.extend(b"a trailer that some phones write");
    assert_eq!(sniff(&photo), Ok(FileKind::Jpeg));
    let mut described = jpeg();
    described.splice(20..20, *b"\xff\xe1\x00\x16<?xpacket begin=''?>");
    assert_eq!(sniff(&described), Ok(FileKind::Jpeg), "descriptions inside photos are XML");
}

#[test]
fn what_is_refused_and_why() {
    let text = |text: &str| sniff(text.as_bytes());
    assert_eq!(text(""), Err(FileProblem::Empty));
    for markup in [
        "<!DOCTYPE html><html></html>",
        "<svg xmlns='http://www.w3.org/2000/svg'/>",
        "\u{feff}\n  <?xml version='1.0'?><svg/>",
        "\t<script>x</script>",
        "<!-- --><p>",
        "words before <HTML> count too",
        "GIF89a/*<script src=x>*/",
    ] {
        assert_eq!(text(markup), Err(FileProblem::Markup), "{markup}");
    }
    let wide: Vec<u8> = "\u{feff}<html>".encode_utf16().flat_map(u16::to_le_bytes).collect();
    assert_eq!(sniff(&wide), Err(FileProblem::Markup));
    for unknown in ["MZ\u{90}", "PK\u{3}\u{4}", "GIF89a", "plain words", "\u{7f}ELF", "#!/bin/sh", " %PDF-1.7"] {
        assert_eq!(text(unknown), Err(FileProblem::Unknown), "{unknown}");
    }
    assert_eq!(sniff(b"\0\0\0\x18ftypavif\0\0\0\0mif1avif\0\0\0\x08meta"), Err(FileProblem::Unknown));
    assert_eq!(sniff(b"\0\0\0\x18ftypisom\0\0\0\0mp42heic\0\0\0\x08meta"), Err(FileProblem::Unknown));
    assert_eq!(text("%PDF-1.7 and no end"), Err(FileProblem::Damaged));
    assert_eq!(text("%PDF-9.0 %%EOF"), Err(FileProblem::Damaged));
}

#[test]
fn a_file_that_is_two_things_is_refused() {
    let zip = b"PK\x03\x04payloadPK\x05\x06\0\0\0\0\x01\0\x01\0\0\0\0\0\0\0\0\0\0\0";
    for (kind, file) in all() {
        let two = [file.as_slice(), zip].concat();
        assert_eq!(sniff(&two), Err(FileProblem::TwoInOne), "{kind:?} and ZIP");
        let commented = [&two[..two.len() - 2], b"\x05\0hello"].concat();
        assert_eq!(sniff(&commented), Err(FileProblem::TwoInOne), "{kind:?} and ZIP with a comment");
    }
    let inside = |comment: &[u8]| {
        let mut file = jpeg();
        let length = u16::try_from(comment.len() + 2).unwrap().to_be_bytes();
        file.splice(20..20, [b"\xff\xfe", length.as_slice(), comment].concat());
        file
    };
    assert_eq!(sniff(&inside(b"a plain comment")), Ok(FileKind::Jpeg));
    for comment in [b"%PDF-1.4 %%EOF".as_slice(), b"<HTML><body>", b"<svg onload=x>", b"*/<ScRiPt>", b"<?php eval(1)"] {
        assert_eq!(sniff(&inside(comment)), Err(FileProblem::TwoInOne), "{comment:?}");
    }
    let far = [inside(&[b'x'; 9000]), b"<script>alert(1)</script>".to_vec()].concat();
    assert_eq!(sniff(&far), Err(FileProblem::TwoInOne), "far from the beginning");
}

#[test]
fn a_file_cut_off_is_not_whole() {
    for (kind, file) in all().into_iter().filter(|(kind, _)| *kind != FileKind::Heic) {
        for length in 1..file.len() - 1 {
            let found = sniff(&file[..length]);
            // A PDF is whole with the mark of its end, before the line end after it.
            assert!(found.is_err(), "{kind:?} cut at {length}: {found:?}");
        }
    }
}

#[test]
fn names_are_cleaned() {
    for (name, shown) in [
        ("contract.pdf", "contract.pdf"),
        ("अनुबंध २०२६.pdf", "अनुबंध २०२६.pdf"),
        ("عقد العمل.pdf", "عقد العمل.pdf"),
        ("../../etc/passwd", "passwd"),
        ("C:\\temp\\a.pdf", "a.pdf"),
        ("cod\u{202e}fdp.exe", "codfdp.exe"),
        ("a\u{2066}b\u{200b}c\0\r\n.png", "abc.png"),
        ("CON", "_CON"),
        ("con.pdf", "_con.pdf"),
        ("LPT1.tar.gz", "_LPT1.tar.gz"),
        ("COM¹.txt", "_COM¹.txt"),
        ("CONTRACT.pdf", "CONTRACT.pdf"),
        ("COM10.txt", "COM10.txt"),
        ("a<b>:\"c|d?*.jpg", "a_b___c_d__.jpg"),
        ("a\u{2044}b\u{ff0f}c\u{ff3c}d.jpg", "a_b_c_d.jpg"),
        (".htaccess", "htaccess"),
        ("name. . .", "name"),
        ("", "document"),
        ("..", "document"),
        ("folder/", "document"),
        ("\u{202e}", "document"),
        ("cafe\u{301}.png", "café.png"),
    ] {
        assert_eq!(display_name(name), shown, "{name:?}");
    }
    let long = format!("{}.pdf", "a".repeat(4000));
    assert_eq!(display_name(&long), format!("{}.pdf", "a".repeat(96)));
    assert_eq!(named("photo.exe", FileKind::Jpeg), "photo.exe.jpg");
    assert_eq!(named("photo.JPEG", FileKind::Jpeg), "photo.JPEG");
    assert_eq!(named("nul", FileKind::Pdf), "_nul.pdf");
}

proptest! {
    #[test]
    fn every_name_is_clean_and_stays_so(name in prop_oneof![any::<String>(), "(\\.|/|\\\\|con|\u{202e}|\u{301}|\u{200d}| |x){0,30}", "\\PC{90,300}"]) {
        let shown = display_name(&name);
        prop_assert!(!shown.is_empty() && shown.chars().count() <= 101 && shown.len() <= 204);
        let refused = ['/', '\\', '\0', '\n', '\u{202e}', '<', '"'];
        prop_assert!(!shown.contains(refused));
        prop_assert!(!shown.starts_with('.') && !shown.ends_with(['.', ' ']));
        prop_assert_eq!(display_name(&shown), shown);
    }

    #[test]
    fn no_bytes_make_it_panic(start in 0_usize..6, rest in any::<Vec<u8>>()) {
        let mut file = all().get(start).map(|(_, file)| file.clone()).unwrap_or_default();
        file.truncate(rest.len());
        file.extend(&rest);
        let _ = sniff(&file);
    }
}
