//! Files that are no documents, and documents that are made to do harm: refused with a reason, in bounded time and room.

#![expect(
    clippy::disallowed_methods,
    reason = "how long a reader takes is what is looked at"
)]

use std::time::{Duration, Instant};

use proptest::prelude::*;

use super::{super::read, *};

#[track_caller]
fn refused(name: &str, bytes: &[u8], reason: &str) {
    let found = read(name, bytes).map_err(|wrong| wrong.reason);
    assert_eq!(
        found.as_deref().map_err(|reason| *reason),
        Err(reason),
        "{name}"
    );
}

#[test]
fn what_is_no_document_says_what_it_is() {
    refused("a.docx", b"pas un ZIP", "text-not-document");
    refused("a.odt", b"", "text-not-document");
    refused(
        "a.docx",
        b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1",
        "text-old-word",
    );
    refused(
        "a.doc",
        b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1",
        "text-old-word",
    );
    refused("a.txt", b"{\\rtf1 x}", "text-rtf");
    refused("a.txt", b"%PDF-1.7", "text-pdf");
    refused("a.txt", b" \n\n", "text-empty");
    refused("a.txt", b"a\0b", "file-nul");
    refused("a.docx", &docx(""), "text-empty");
    refused("a.docx", b"PK\x03\x04 and no more", "text-damaged");
    refused("a.docx", &zipped(&[("x", b"y")]), "text-not-document");
    let sheet = relations(&[("officeDocument", "xl/workbook.xml")]);
    let sheet = zipped(&[
        ("_rels/.rels", sheet.as_bytes()),
        ("xl/workbook.xml", b"<workbook/>"),
    ]);
    refused("a.docx", &sheet, "text-not-document");
    let sheet = zipped(&[
        (
            "mimetype",
            b"application/vnd.oasis.opendocument.spreadsheet",
        ),
        ("content.xml", b"<x/>"),
    ]);
    refused("a.odt", &sheet, "text-not-document");
    let locked = zipped(&[
        ("content.xml", b"\x00\x01"),
        (
            "META-INF/manifest.xml",
            b"<m><manifest:encryption-data/></m>",
        ),
    ]);
    refused("a.odt", &locked, "text-protected");
}

#[test]
fn entities_are_never_resolved() {
    let bomb = "<!DOCTYPE x [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;\">]>";
    let secret = "<!DOCTYPE x [<!ENTITY s SYSTEM \"file:///etc/passwd\">]>";
    let root = relations(&[("officeDocument", "word/document.xml")]);
    for declared in [bomb, secret] {
        let body =
            format!("{declared}<document><body><p><r><t>&b;&s;</t></r></p></body></document>");
        let bytes = zipped(&[
            ("_rels/.rels", root.as_bytes()),
            ("word/document.xml", body.as_bytes()),
        ]);
        refused("a.docx", &bytes, "text-entities");
        let body = format!("{declared}<x><body><p>&s;</p></body></x>");
        refused(
            "a.odt",
            &zipped(&[("content.xml", body.as_bytes())]),
            "text-entities",
        );
    }
    refused("a.docx", &docx(&para("&inconnue;")), "text-entities");
    refused("a.odt", &odt("<text:p>&xxe;</text:p>"), "text-entities");
}

#[test]
fn parts_are_looked_for_in_the_document_alone() {
    for target in [
        "../../../../etc/passwd",
        "/etc/passwd",
        "file:///etc/passwd",
        "C:\\Windows\\win.ini",
        "http://127.0.0.1/x",
    ] {
        let root = relations(&[("officeDocument", target)]);
        refused(
            "a.docx",
            &zipped(&[("_rels/.rels", root.as_bytes())]),
            "text-damaged",
        );
    }
    // A part outside: declared so, it is nobody's.
    let root = format!(
        "<Relationships><Relationship Type=\"{OFFICE}/officeDocument\" Target=\"http://127.0.0.1/\" TargetMode=\"External\"/></Relationships>"
    );
    refused(
        "a.docx",
        &zipped(&[("_rels/.rels", root.as_bytes())]),
        "text-not-document",
    );
    let odd = zipped(&[
        ("../../escaped.xml", b"x"),
        ("content.xml", b"<x><body><p>lu</p></body></x>"),
    ]);
    assert_eq!(read("a.odt", &odd).as_deref(), Ok("lu"));
}

#[test]
fn bombs_are_refused_before_they_fill_the_memory() {
    let started = Instant::now();
    let blank = vec![b' '; 64 << 20];
    let bomb = zipped(&[("content.xml", &blank)]);
    assert!(bomb.len() < 100_000);
    refused("a.odt", &bomb, "text-bomb");
    let deep = format!(
        "{}{}",
        "<text:span>".repeat(100_000),
        "</text:span>".repeat(100_000)
    );
    refused(
        "a.odt",
        &odt(&format!("<text:p>{deep}</text:p>")),
        "text-bomb",
    );
    refused("a.docx", &docx(&"<w:tbl>".repeat(100_000)), "text-bomb");
    refused(
        "a.docx",
        &docx_of(&["mot ".repeat(2 << 20).as_str()]),
        "text-too-long",
    );
    refused("a.txt", "mot ".repeat(2 << 20).as_bytes(), "text-too-long");
    let blanks = "<text:s text:c=\"4000000000\"/>".repeat(100);
    let spaces = read("a.odt", &odt(&format!("<text:p>a{blanks}b</text:p>"))).unwrap();
    assert!(spaces.len() < 10_000);
    let many: Vec<(String, Vec<u8>)> = (0..5_000)
        .map(|n| (format!("{n}.xml"), Vec::new()))
        .collect();
    let many: Vec<(&str, &[u8])> = many
        .iter()
        .map(|(n, b)| (n.as_str(), b.as_slice()))
        .collect();
    refused("a.docx", &zipped(&many), "text-bomb");
    // One note, cited again and again.
    let cited = "<w:r><w:footnoteReference w:id=\"1\"/></w:r>".repeat(20_000);
    let note = format!(
        "<w:footnote w:id=\"1\">{}</w:footnote>",
        para(&"mot ".repeat(10_000))
    );
    let text = read(
        "a.docx",
        &docx_with(&format!("<w:p>{cited}</w:p>"), &[("footnotes", &note)]),
    )
    .unwrap();
    assert!(text.len() < 200_000);
    // Styles that rest on each other in a ring, and attributes by the thousand.
    let ring = "<w:style w:styleId=\"a\"><w:basedOn w:val=\"b\"/></w:style><w:style w:styleId=\"b\"><w:basedOn w:val=\"a\"/></w:style>";
    let body = format!(
        "<w:p><w:pPr><w:pStyle w:val=\"a\"/></w:pPr>{}</w:p>",
        run("lu")
    );
    assert_eq!(
        read("a.docx", &docx_with(&body, &[("styles", ring)])).as_deref(),
        Ok("lu")
    );
    let attributes: String = (0..50_000).map(|n| format!(" a{n}=\"\"")).collect();
    let text = read(
        "a.odt",
        &odt(&format!("<text:p>lu<text:s{attributes}/></text:p>")),
    );
    assert_eq!(text.as_deref().map(str::trim), Ok("lu"));
    assert!(
        started.elapsed() < Duration::from_secs(60),
        "{:?}",
        started.elapsed()
    );
}

#[test]
fn what_only_word_can_show_is_refused_and_nothing_outside_is_looked_for() {
    for included in [
        "<w:altChunk r:id=\"rId1\"/>",
        "<w:p><w:subDoc r:id=\"rId1\"/></w:p>",
    ] {
        refused(
            "a.docx",
            &docx(&[&para("lu"), included].concat()),
            "text-includes",
        );
    }
    let external = format!(
        "<Relationships><Relationship Type=\"{OFFICE}/styles\" Target=\"https://127.0.0.1/s.xml\" TargetMode=\"External\"/><Relationship Type=\"{OFFICE}/attachedTemplate\" Target=\"file:///etc/passwd\" TargetMode=\"External\"/><Relationship Type=\"{OFFICE}/footnotes\" Target=\"../../../../etc/passwd\"/></Relationships>"
    );
    let root = relations(&[("officeDocument", "word/document.xml")]);
    let body = "<document><body><p><r><t>lu</t></r><r><footnoteReference id=\"1\"/></r></p></body></document>";
    let bytes = zipped(&[
        ("_rels/.rels", root.as_bytes()),
        ("word/_rels/document.xml.rels", external.as_bytes()),
        ("word/document.xml", body.as_bytes()),
    ]);
    assert_eq!(read("a.docx", &bytes).as_deref(), Ok("lu[1]"));
}

#[test]
fn a_document_of_fifty_thousand_paragraphs_is_read_whole_and_in_time() {
    let started = Instant::now();
    let text = read("a.docx", &docx(&para("Une phrase.").repeat(50_000))).unwrap();
    assert_eq!(
        text.lines().filter(|line| *line == "Une phrase.").count(),
        50_000
    );
    let text = read(
        "a.odt",
        &odt(&"<text:p>Une phrase.</text:p>".repeat(50_000)),
    )
    .unwrap();
    assert_eq!(
        text.lines().filter(|line| *line == "Une phrase.").count(),
        50_000
    );
    assert!(
        started.elapsed() < Duration::from_secs(30),
        "{:?}",
        started.elapsed()
    );
}

#[test]
fn a_document_cut_short_anywhere_is_refused() {
    for (name, whole) in [
        ("a.docx", docx(&para("Une phrase entière."))),
        ("a.odt", odt("<text:p>Une phrase entière.</text:p>")),
    ] {
        for end in 4..whole.len() {
            let found = read(name, &whole[..end]);
            assert!(found.is_err(), "{name} cut at {end}: {found:?}");
        }
    }
}

#[test]
fn an_entry_that_lies_about_its_size_is_cut_short() {
    let blank = vec![b' '; 64 << 20];
    let mut bytes = zipped(&[("content.xml", &blank)]);
    let declared = (64_u32 << 20).to_le_bytes();
    let places: Vec<usize> = (0..bytes.len() - 4)
        .filter(|at| bytes[*at..at + 4] == declared)
        .collect();
    assert!(!places.is_empty());
    for place in places {
        bytes[place..place + 4].copy_from_slice(&10_u32.to_le_bytes());
    }
    assert!(read("a.odt", &bytes).is_err());
}

/// Documents with something of everything that the readers know.
fn real() -> Vec<Vec<u8>> {
    let table = format!(
        "<w:tbl><w:tr><w:tc>{}</w:tc><w:tc>{}</w:tc></w:tr></w:tbl>",
        para("a"),
        para("b")
    );
    let field = "<w:p><w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText>X</w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"end\"/></w:r><w:ins><w:r><w:t>é</w:t></w:r></w:ins><w:del><w:r><w:delText>y</w:delText></w:r></w:del><w:r><w:footnoteReference w:id=\"1\"/></w:r></w:p>";
    let body = [para("Un &amp; deux"), table, field.to_owned()].concat();
    let note = format!("<w:footnote w:id=\"1\">{}</w:footnote>", para("note"));
    let styles = "<w:style w:styleId=\"a\"><w:pPr><w:numPr><w:numId w:val=\"1\"/></w:numPr></w:pPr></w:style>";
    let more = [("footnotes", note.as_str()), ("styles", styles)];
    let text = "<text:h>T</text:h><text:list><text:list-item><text:p>u<text:s/></text:p></text:list-item></text:list><text:p>x<text:note><text:note-body><text:p>n</text:p></text:note-body></text:note></text:p><table:table><table:table-row><table:table-cell><text:p>c</text:p></table:table-cell></table:table-row></table:table>";
    vec![docx_with(&body, &more), odt(text)]
}

fn stays_calm(name: &str, bytes: &[u8]) -> Result<(), TestCaseError> {
    let started = Instant::now();
    let text = read(name, bytes);
    prop_assert!(started.elapsed() < Duration::from_secs(5));
    if let Ok(text) = text {
        prop_assert!(!text.contains('\0') && !text.trim().is_empty());
    }
    Ok(())
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(512))]

    #[test]
    fn random_bytes_never_break_a_reader(
        bytes in proptest::collection::vec(any::<u8>(), 0..2000),
        head in proptest::sample::select(vec![&b""[..], b"PK\x03\x04", b"PK\x05\x06", b"\xff\xfe", b"\xef\xbb\xbf"]),
        name in proptest::sample::select(vec!["a.docx", "a.odt", "a.txt", "a.md"]),
    ) {
        stays_calm(name, &[head, &bytes[..]].concat())?;
    }

    #[test]
    fn mutated_files_never_break_a_reader(
        which in 0..2_usize,
        changes in proptest::collection::vec((any::<prop::sample::Index>(), any::<u8>()), 1..20),
        cut in proptest::option::of(any::<prop::sample::Index>()),
    ) {
        let mut bytes = real().swap_remove(which);
        for (at, byte) in changes {
            let at = at.index(bytes.len());
            bytes[at] = byte;
        }
        if let Some(cut) = cut {
            bytes.truncate(cut.index(bytes.len()));
        }
        stays_calm("a.docx", &bytes)?;
    }

    /// Past the checksums of the ZIP: the XML itself is mutated, by bytes and by tags out of their places.
    #[test]
    fn mutated_parts_never_break_a_reader(
        pieces in proptest::collection::vec(proptest::sample::select(vec![
            "<p>", "</p>", "<r>", "</r>", "<t>", "</t>", "<tbl>", "</tbl>", "<tr>", "</tr>", "<tc>", "</tc>", "<pPr>", "</pPr>",
            "<rPr>", "</rPr>", "<del/>", "<del>", "</del>", "<note>", "</note>", "<list>", "</list>", "<list-item>", "</list-item>",
            "<table-row>", "</table-row>", "<table-cell>", "</table-cell>", "<tab/>", "<br/>", "<s c='9'/>", "<h>", "</h>", "mots",
            "&amp;", "&#0;", "&x;", "<![CDATA[", "]]>", "<!--", "-->", "<fldChar fldCharType='begin'/>", "<footnoteReference id='1'/>",
        ]), 0..60),
        balanced in any::<bool>(),
    ) {
        let mut open: Vec<&str> = Vec::new();
        let mut inner = String::new();
        for piece in pieces {
            let name = piece.trim_matches(['<', '>', '/']);
            if balanced && piece.starts_with("</") {
                if let Some(last) = open.pop() {
                    inner.push_str(&format!("</{last}>"));
                }
                continue;
            }
            if balanced && piece.starts_with('<') && !piece.contains(['/', '!', ' ']) {
                open.push(name);
            }
            inner.push_str(piece);
        }
        for name in open.iter().rev() {
            inner.push_str(&format!("</{name}>"));
        }
        stays_calm("a.docx", &docx(&inner))?;
        stays_calm("a.odt", &odt(&inner))?;
    }
}
