//! Workbooks made to harm, damaged ones, and files that are none: each is refused, soon and within bounds.

#![expect(
    clippy::disallowed_methods,
    reason = "how long a reader takes is what is looked at"
)]

use std::time::{Duration, Instant};

use proptest::prelude::*;

use super::*;

#[track_caller]
fn refused(bytes: &[u8], reason: &str) {
    let found = read(bytes).map_err(|wrong| wrong.reason);
    assert_eq!(found.err(), Some(reason));
}

#[test]
fn what_is_no_workbook_says_what_it_is() {
    refused(b"Nom;Sph\xc3\xa8re", "workbook-not-one");
    refused(b"", "workbook-not-one");
    refused(b"<html><table>", "workbook-not-one");
    refused(b"\x89PNG\r\n\x1a\n", "workbook-not-one");
    refused(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "workbook-old");
    refused(b"PK\x03\x04 and no more", "workbook-damaged");
    refused(&zipped(&[("x", b"y")]), "workbook-not-one");
    refused(
        &crate::exchange::texts::docx_of(&["notes"]),
        "workbook-not-one",
    );
    refused(
        &crate::exchange::texts::odt("<text:p>notes</text:p>"),
        "workbook-not-one",
    );
    refused(&xlsx("<sheetData/>"), "workbook-empty");
    refused(&ods("<table:table/>"), "workbook-empty");
    refused(&zipped(&[("xl/workbook.bin", b"x")]), "workbook-other");
    refused(&zipped(&[("Index/Document.iwa", b"x")]), "workbook-other");
    refused(
        &zipped(&[
            ("content.xml", b"\x00"),
            (
                "META-INF/manifest.xml",
                b"<m><manifest:encryption-data/></m>",
            ),
        ]),
        "workbook-protected",
    );
    let one_part = |name: &str| {
        let parts = Xlsx {
            sheets: &[("F", "", &rows(&[&["a", "b"]]))],
            ..Xlsx::default()
        };
        let mut parts = parts.parts();
        parts.retain(|(part, _)| part != name);
        pack(&parts)
    };
    refused(&one_part("xl/worksheets/sheet0.xml"), "workbook-damaged");
    refused(&one_part("xl/workbook.xml"), "workbook-damaged");
    refused(
        &xlsx("<sheetData><row><c t=\"s\"><v>99</v></c></row></sheetData>"),
        "workbook-damaged",
    );
    refused(
        &xlsx(
            "<sheetData><row r=\"3\"><c><v>1</v></c></row><row r=\"1\"><c><v>1</v></c></row></sheetData>",
        ),
        "workbook-damaged",
    );
}

#[test]
fn entities_are_never_resolved_and_nothing_outside_is_looked_for() {
    let bomb = "<!DOCTYPE x [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;\">]>";
    let parts = Xlsx {
        sheets: &[("F", "", &rows(&[&["&b;", "b"]]))],
        ..Xlsx::default()
    };
    refused(&parts.bytes(), "workbook-entities");
    let mut parts = parts.parts();
    for at in 1..parts.len() {
        let kept = std::mem::take(&mut parts[at].1);
        parts[at].1 = format!("{bomb}{kept}");
        refused(&pack(&parts), "workbook-entities");
        parts[at].1 = kept;
    }
    refused(
        &ods(
            "<table:table><table:table-row><table:table-cell><text:p>&xxe;</text:p></table:table-cell></table:table-row></table:table>",
        ),
        "workbook-entities",
    );
    for target in [
        "../../../../etc/passwd",
        "/etc/passwd",
        "file:///etc/passwd",
    ] {
        let root = relations_of(&[("officeDocument", target)]);
        refused(
            &zipped(&[("_rels/.rels", root.as_bytes())]),
            "workbook-damaged",
        );
    }
}

#[test]
fn bombs_are_refused_before_they_fill_the_memory() {
    let started = Instant::now();
    let blank = vec![b' '; 130 << 20];
    refused(&zipped(&[("content.xml", &blank)]), "workbook-bomb");
    drop(blank);
    // Words that are announced, and never come.
    let announced =
        "<sst count=\"999999999999999\" uniqueCount=\"999999999999999\"><si><t>a</t></si></sst>";
    let mut parts = Xlsx {
        sheets: &[(
            "F",
            "",
            "<sheetData><row><c t=\"s\"><v>0</v></c></row></sheetData>",
        )],
        ..Xlsx::default()
    }
    .parts();
    parts[3].1 = announced.to_owned();
    reads(&pack(&parts), "\"a\"\n");
    parts[3].1 = format!("<sst>{}</sst>", "<si/>".repeat(2_100_000));
    refused(&pack(&parts), "workbook-too-large");
    // Cells at the end of the sheet, and beyond it.
    reads(
        &xlsx("<sheetData><row r=\"1048576\"><c r=\"A1048576\"><v>1</v></c></row></sheetData>"),
        &format!("{}\"1\"\n", "\n".repeat(1_048_575)),
    );
    for far in ["A1048577", "A4294967295", "XFD1", "AMK1"] {
        let sheet = format!("<sheetData><row><c r=\"{far}\"><v>1</v></c></row></sheetData>");
        refused(&xlsx(&sheet), "workbook-too-large");
    }
    // A few signs that stand for thousands of millions of cells.
    for (rows, columns) in [
        ("1000000000", "1"),
        ("1", "1000000000"),
        ("100000", "1000"),
        ("4294967295", "4294967295"),
    ] {
        let table = format!(
            "<table:table><table:table-row table:number-rows-repeated=\"{rows}\"><table:table-cell table:number-columns-repeated=\"{columns}\"><text:p>x</text:p></table:table-cell></table:table-row></table:table>"
        );
        refused(&ods(&table), "workbook-too-large");
    }
    // One long text, cited by every cell of a row.
    let cited = "<c t=\"s\"><v>2</v></c>".repeat(1_000);
    let long = Xlsx {
        sheets: &[(
            "F",
            "",
            &format!("<sheetData><row>{cited}</row></sheetData>"),
        )],
        shared: &format!("<si/><si/><si><t>{}</t></si>", "a".repeat(1 << 20)),
        ..Xlsx::default()
    };
    refused(&long.bytes(), "workbook-too-large");
    let long = "a".repeat(1 << 20);
    refused(
        &ods(&format!(
            "<table:table><table:table-row><table:table-cell table:number-columns-repeated=\"1000\"><text:p>{long}</text:p></table:table-cell></table:table-row></table:table>"
        )),
        "workbook-too-large",
    );
    // The same sheet, named by hundreds.
    let again: Vec<(&str, &str, &str)> =
        vec![("F", "", "<sheetData><row><c><v>1</v></c></row></sheetData>"); 200];
    refused(
        &Xlsx {
            sheets: &again,
            ..Xlsx::default()
        }
        .bytes(),
        "workbook-too-large",
    );
    let filler = format!("<!--{}--><sheetData/>", " ".repeat(70 << 20));
    let mut parts = Xlsx {
        sheets: &[
            ("A", "", &filler),
            ("B", "", ""),
            ("C", "", ""),
            ("D", "", ""),
        ],
        ..Xlsx::default()
    }
    .parts();
    for sheet in 1..4 {
        parts[2].1 = parts[2]
            .1
            .replace(&format!("sheet{sheet}.xml"), "sheet0.xml");
    }
    refused(&pack(&parts), "workbook-bomb");
    // Deep within.
    let deep = "<is>".repeat(100_000);
    refused(
        &xlsx(&format!(
            "<sheetData><row><c t=\"inlineStr\">{deep}</c></row></sheetData>"
        )),
        "workbook-bomb",
    );
    refused(&ods(&"<text:p>".repeat(100_000)), "workbook-bomb");
    // A cell merged to the end of the sheet fills no row of its own.
    reads(
        &xlsx(
            "<sheetData><row><c r=\"A1\"><v>7</v></c></row></sheetData><mergeCells><mergeCell ref=\"A1:A1048576\"/></mergeCells>",
        ),
        "\"7\"\n",
    );
    let many: String = (1..300_000)
        .map(|n| format!("<mergeCell ref=\"A{n}:A{}\"/>", n + 1))
        .collect();
    refused(
        &xlsx(&format!(
            "<sheetData><row><c><v>7</v></c></row></sheetData><mergeCells>{many}</mergeCells>"
        )),
        "workbook-bomb",
    );
    assert!(
        started.elapsed() < Duration::from_secs(90),
        "{:?}",
        started.elapsed()
    );
}

#[test]
fn an_entry_that_lies_about_its_size_is_cut_short() {
    let mut bytes = zipped(&[("content.xml", &vec![b' '; 130 << 20])]);
    let declared = (130_u32 << 20).to_le_bytes();
    let places: Vec<usize> = (0..bytes.len() - 4)
        .filter(|at| bytes[*at..at + 4] == declared)
        .collect();
    assert!(!places.is_empty());
    for place in places {
        bytes[place..place + 4].copy_from_slice(&10_u32.to_le_bytes());
    }
    assert!(read(&bytes).is_err());
}

/// Workbooks with something of everything that the readers know.
fn real() -> Vec<Vec<u8>> {
    let sheet = "<sheetData><row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c><c r=\"B1\" t=\"s\"><v>1</v></c></row><row r=\"2\"><c r=\"A2\" s=\"1\"><v>43963</v></c><c r=\"B2\" t=\"inlineStr\"><is><t>é</t></is></c></row></sheetData><mergeCells><mergeCell ref=\"A2:A3\"/></mergeCells>";
    let table = "<table:table table:name=\"F\"><table:table-row table:number-rows-repeated=\"3\"><table:table-cell table:number-rows-spanned=\"2\"><text:p>a</text:p></table:table-cell><table:table-cell office:value-type=\"date\" office:date-value=\"2020-05-12\"/></table:table-row></table:table>";
    vec![xlsx(sheet), ods(table)]
}

fn stays_calm(bytes: &[u8]) -> Result<(), TestCaseError> {
    let started = Instant::now();
    let sheets = read(bytes);
    prop_assert!(started.elapsed() < Duration::from_secs(5));
    for sheet in sheets.unwrap_or_default() {
        prop_assert!(!sheet.text.trim().is_empty() && !sheet.text.contains('\0'));
    }
    Ok(())
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(512))]

    #[test]
    fn random_and_cut_and_mutated_files_never_break_a_reader(
        which in 0..2_usize,
        bytes in proptest::collection::vec(any::<u8>(), 0..500),
        changes in proptest::collection::vec((any::<prop::sample::Index>(), any::<u8>()), 0..20),
        cut in proptest::option::of(any::<prop::sample::Index>()),
    ) {
        stays_calm(&[&b"PK\x03\x04"[..], &bytes].concat())?;
        let mut bytes = real().swap_remove(which);
        for (at, byte) in changes {
            let at = at.index(bytes.len());
            bytes[at] = byte;
        }
        if let Some(cut) = cut {
            bytes.truncate(cut.index(bytes.len()));
        }
        stays_calm(&bytes)?;
    }

    /// Past the checksums of the ZIP: each part is mutated in its own text.
    #[test]
    fn mutated_parts_never_break_a_reader(
        pieces in proptest::collection::vec(proptest::sample::select(vec![
            "<sheetData>", "</sheetData>", "<row>", "<row r='4294967295'>", "</row>", "<c>", "<c r='B2'>", "<c t='s'>", "<c t='inlineStr'>", "<c s='2'>", "</c>",
            "<v>", "</v>", "<is>", "</is>", "<t>", "</t>", "1", "1e300", "-5", "NaN", "inf", "mots", "é;\"", "&amp;", "&#0;", "&x;", "<mergeCell ref='A1:B9'/>", "<mergeCell ref='", "<!--", "-->", "<![CDATA[", "]]>",
            "<table>", "</table>", "<table-row>", "<table-row number-rows-repeated='9'>", "</table-row>", "<table-cell>", "<table-cell number-columns-repeated='7' number-rows-spanned='3'>", "<covered-table-cell/>", "</table-cell>", "<p>", "</p>", "<s c='99999'/>",
        ]), 0..60),
        changes in proptest::collection::vec((any::<prop::sample::Index>(), any::<prop::sample::Index>(), 1_u8..128), 0..8),
    ) {
        let inside = pieces.concat();
        stays_calm(&xlsx(&inside))?;
        stays_calm(&xlsx(&format!("<sheetData><row><c>{inside}</c></row></sheetData>")))?;
        stays_calm(&ods(&inside))?;
        stays_calm(&ods(&format!("<table:table>{inside}</table:table>")))?;
        let book = Xlsx {
            sheets: &[("F", "", &rows(&[&["Nom", "Sphère"], &["a", "43963"]]))],
            shared: "<si><t>a</t></si>",
            ..Xlsx::default()
        };
        let mut parts = book.parts();
        for (part, at, byte) in changes {
            let part = part.index(parts.len());
            let mut bytes = parts[part].1.clone().into_bytes();
            let at = at.index(bytes.len());
            bytes[at] = byte;
            parts[part].1 = String::from_utf8_lossy(&bytes).into_owned();
        }
        stays_calm(&pack(&parts))?;
    }
}
