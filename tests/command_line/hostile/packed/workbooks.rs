//! Workbooks that lie, swell, merge what they should not, or are none.

use std::io::{Cursor, Write as _};

use croisee_tests::Result;
use zip::ZipWriter;

use super::Fate::{Calm, In, Out};
use super::{CENTRAL, Case, LOCAL, deflated, lying, workbook, zipped};

const KINDS: &str = r#"<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/></Types>"#;
const ROOT: &str = r#"<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="xl/workbook.xml"/></Relationships>"#;
const BOOK: &str = r#"<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets><sheet name="Organisations" sheetId="1" r:id="r1"/></sheets></workbook>"#;
const PARTS: &str = r#"<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="r2" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/sharedStrings" Target="sharedStrings.xml"/></Relationships>"#;

fn book(sheet: &str, shared: &str) -> Result<Vec<u8>> {
    let sheet = format!(
        r#"<?xml version="1.0"?><worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">{sheet}</worksheet>"#
    );
    zipped(&[
        ("[Content_Types].xml", KINDS.as_bytes()),
        ("_rels/.rels", ROOT.as_bytes()),
        ("xl/workbook.xml", BOOK.as_bytes()),
        ("xl/_rels/workbook.xml.rels", PARTS.as_bytes()),
        ("xl/worksheets/sheet1.xml", sheet.as_bytes()),
        (
            "xl/sharedStrings.xml",
            format!("<sst>{shared}</sst>").as_bytes(),
        ),
    ])
}

/// A workbook whose sheet begins with more blanks than any sheet has signs.
fn swollen(sheet: &str) -> Result<Vec<u8>> {
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, text) in [
        ("[Content_Types].xml", KINDS),
        ("_rels/.rels", ROOT),
        ("xl/workbook.xml", BOOK),
        ("xl/_rels/workbook.xml.rels", PARTS),
    ] {
        zip.start_file(name, deflated())?;
        zip.write_all(text.as_bytes())?;
    }
    zip.start_file(
        "xl/worksheets/sheet1.xml",
        deflated().compression_level(Some(1)),
    )?;
    let blanks = vec![b' '; 1 << 20];
    for _ in 0..130 {
        zip.write_all(&blanks)?;
    }
    zip.write_all(format!("<worksheet>{sheet}</worksheet>").as_bytes())?;
    Ok(zip.finish()?.into_inner())
}

/// The cells of a row, each with its words in it.
fn row(number: u32, cells: &[&str]) -> String {
    let cells = cells.iter().zip('A'..).map(|(words, column)| {
        format!("<c r=\"{column}{number}\" t=\"inlineStr\"><is><t>{words}</t></is></c>")
    });
    format!("<row r=\"{number}\">{}</row>", cells.collect::<String>())
}

pub fn all() -> Result<Vec<Case>> {
    let heads = row(1, &["Nom", "Sphère", "Notes"]);
    let one = row(2, &["Maison", "Réseaux", ""]);
    let sheet = |more: &str| format!("<sheetData>{heads}{more}</sheetData>");
    let merged = |refs: &str| {
        format!(
            "{}<mergeCells>{refs}</mergeCells>",
            sheet(&format!("{one}{}", row(3, &["Gué", "", ""])))
        )
    };
    let sound = book(&sheet(&one), "")?;
    let bomb = "<!DOCTYPE x [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\"><!ENTITY c \"&b;&b;&b;&b;&b;&b;&b;&b;\">]>";
    let outside = "<!DOCTYPE x [<!ENTITY s SYSTEM \"file:///etc/passwd\">]>";
    let entities = |declared: &str, said: &str| -> Result<Vec<u8>> {
        let sheet = format!(
            "{declared}<worksheet>{}</worksheet>",
            sheet(&row(2, &[said, "Réseaux"]))
        );
        zipped(&[
            ("_rels/.rels", ROOT.as_bytes()),
            ("xl/workbook.xml", BOOK.as_bytes()),
            ("xl/_rels/workbook.xml.rels", PARTS.as_bytes()),
            ("xl/worksheets/sheet1.xml", sheet.as_bytes()),
        ])
    };
    let mut all = vec![
        workbook("a sound one", sound.clone(), In(1)),
        workbook(
            "a sheet that says it is huge",
            book(
                &format!("<dimension ref=\"A1:XFD1048576\"/>{}", sheet(&one)),
                "",
            )?,
            In(1),
        ),
        workbook(
            "a sheet that says it is empty",
            book(&format!("<dimension ref=\"A1\"/>{}", sheet(&one)), "")?,
            In(1),
        ),
        workbook(
            "a sheet with a size that is none",
            book(&format!("<dimension ref=\"ZZZ0:-1\"/>{}", sheet(&one)), "")?,
            In(1),
        ),
        workbook(
            "merged cells",
            book(&merged("<mergeCell ref=\"B2:B3\"/>"), "")?,
            In(2),
        ),
        workbook(
            "cells merged to the end of the sheet",
            book(&merged("<mergeCell ref=\"B2:B1048576\"/>"), "")?,
            In(2),
        ),
        workbook(
            "cells merged backwards",
            book(&merged("<mergeCell ref=\"B3:B2\"/>"), "")?,
            Calm,
        ),
        workbook(
            "cells merged into others",
            book(
                &merged("<mergeCell ref=\"A1:C3\"/><mergeCell ref=\"B2:B3\"/>"),
                "",
            )?,
            Calm,
        ),
        workbook(
            "two hundred thousand merged cells",
            book(&merged(&"<mergeCell ref=\"B2:B3\"/>".repeat(200_000)), "")?,
            Calm,
        ),
        workbook("entities that grow", entities(bomb, "&c;")?, Out),
        workbook("entities from elsewhere", entities(outside, "&s;")?, Out),
        workbook(
            "words that are announced",
            book(
                &sheet("<row r=\"2\"><c t=\"s\"><v>99999999</v></c></row>"),
                "<si><t>a</t></si>",
            )?,
            Out,
        ),
        workbook(
            "a count of words that is none",
            book(
                &sheet(&one),
                "<si><t>a</t></si></sst><sst uniqueCount=\"-1\">",
            )?,
            Calm,
        ),
        workbook(
            "one long word, cited ten thousand times",
            book(
                &sheet(&"<row><c t=\"s\"><v>0</v></c></row>".repeat(10_000)),
                &format!("<si><t>{}</t></si>", "a".repeat(100_000)),
            )?,
            Out,
        ),
        workbook(
            "two million words and one",
            book(&sheet(&one), &"<si/>".repeat(2_000_001))?,
            Out,
        ),
        workbook("a sheet of blanks", swollen(&sheet(&one))?, Out),
        workbook(
            "cells in cells without end",
            book(&sheet(&"<is>".repeat(300_000)), "")?,
            Out,
        ),
        workbook(
            "a cell behind the last",
            book(
                &sheet("<row r=\"1048577\"><c r=\"A1048577\"><v>1</v></c></row>"),
                "",
            )?,
            Out,
        ),
        workbook(
            "a row that is no number",
            book(&sheet("<row r=\"deux\"><c r=\"A2\"><v>1</v></c></row>"), "")?,
            Calm,
        ),
        workbook(
            "rows backwards",
            book(&sheet(&format!("{}{one}", row(3, &["Gué", "Réseaux"]))), "")?,
            Calm,
        ),
        workbook(
            "a formula with its result",
            book(
                &sheet(
                    "<row r=\"2\"><c r=\"A2\" t=\"str\"><f>CONCAT(\"a\")</f><v>Maison</v></c><c r=\"B2\" t=\"inlineStr\"><is><t>Réseaux</t></is></c></row>",
                ),
                "",
            )?,
            In(1),
        ),
        workbook(
            "a formula that calls a program",
            book(
                &sheet(
                    "<row r=\"2\"><c r=\"A2\"><f>cmd|'/C calc'!A0</f></c><c r=\"B2\" t=\"inlineStr\"><is><t>Réseaux</t></is></c></row>",
                ),
                "",
            )?,
            Calm,
        ),
        workbook(
            "numbers of every size",
            book(
                &sheet(
                    "<row r=\"2\"><c r=\"A2\"><v>1e308</v></c><c r=\"B2\"><v>NaN</v></c><c r=\"C2\"><v>-1e-308</v></c></row>",
                ),
                "",
            )?,
            In(0),
        ),
        workbook(
            "an error in a cell",
            book(
                &sheet("<row r=\"2\"><c r=\"A2\" t=\"e\"><v>#REF!</v></c></row>"),
                "",
            )?,
            In(0),
        ),
        workbook(
            "macros beside it",
            {
                let mut files = vec![
                    ("_rels/.rels", ROOT.as_bytes()),
                    ("xl/workbook.xml", BOOK.as_bytes()),
                    ("xl/_rels/workbook.xml.rels", PARTS.as_bytes()),
                    ("xl/vbaProject.bin", &b"\xd0\xcf\x11\xe0"[..]),
                ];
                let text = format!("<worksheet>{}</worksheet>", sheet(&one));
                files.push(("xl/worksheets/sheet1.xml", text.as_bytes()));
                zipped(&files)?
            },
            In(1),
        ),
        workbook(
            "locked with a word",
            [
                &b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"[..],
                &[0; 2048],
                b"E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e\0",
            ]
            .concat(),
            Out,
        ),
    ];
    for (name, bytes) in [
        ("a size of nought", lying(&sound, CENTRAL, 24, &[0; 4])),
        (
            "a size of four gigabytes",
            lying(&sound, CENTRAL, 24, &[0xfe, 0xff, 0xff, 0xff]),
        ),
        ("another sum", lying(&sound, CENTRAL, 16, &[1, 2, 3, 4])),
        (
            "the same place for all",
            lying(&sound, CENTRAL, 42, &[0; 4]),
        ),
        (
            "a secret",
            lying(&lying(&sound, CENTRAL, 8, &[1, 0]), LOCAL, 6, &[1, 0]),
        ),
    ] {
        all.push(workbook(format!("it says {name}"), bytes, Calm));
    }
    for tenth in 1..10 {
        all.push(workbook(
            format!("cut at {tenth} tenths"),
            sound[..sound.len() * tenth / 10].to_vec(),
            Out,
        ));
    }
    for target in [
        "../../../../etc/passwd",
        "/etc/passwd",
        "http://127.0.0.1/x",
        "file:///etc/passwd",
    ] {
        let root = ROOT.replace("xl/workbook.xml", target);
        all.push(workbook(
            format!("a book at {target}"),
            zipped(&[
                ("_rels/.rels", root.as_bytes()),
                ("xl/workbook.xml", BOOK.as_bytes()),
            ])?,
            Out,
        ));
    }
    for (rows, columns) in [("1000000000", "1"), ("1", "1000000000"), ("100000", "1000")] {
        let content = format!(
            "<office:document-content xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\" xmlns:table=\"urn:oasis:names:tc:opendocument:xmlns:table:1.0\" xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\"><office:body><office:spreadsheet><table:table><table:table-row table:number-rows-repeated=\"{rows}\"><table:table-cell table:number-columns-repeated=\"{columns}\"><text:p>x</text:p></table:table-cell></table:table-row></table:table></office:spreadsheet></office:body></office:document-content>"
        );
        let bytes = zipped(&[
            (
                "mimetype",
                b"application/vnd.oasis.opendocument.spreadsheet",
            ),
            ("content.xml", content.as_bytes()),
        ])?;
        all.push(workbook(
            format!("an ODS of {rows} times {columns} cells"),
            bytes,
            Out,
        ));
    }
    Ok(all)
}
