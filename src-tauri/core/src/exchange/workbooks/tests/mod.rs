//! Workbooks as Excel and LibreOffice write them, and as those who mean harm do.

mod hostile;
mod seen;

use super::*;
use crate::exchange::texts::{relations_of, zipped};

const MAIN: &str = "xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\" xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"";

/// An XLSX: its sheets by name, state and inside of `<worksheet>`; its shared words; its formats.
pub(in crate::exchange) struct Xlsx<'x> {
    pub sheets: &'x [(&'x str, &'x str, &'x str)],
    pub shared: &'x str,
    pub styles: &'x str,
    pub properties: &'x str,
}

impl Default for Xlsx<'_> {
    fn default() -> Self {
        Self {
            sheets: &[],
            shared: "",
            styles: "<cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"14\"/><xf numFmtId=\"164\"/><xf numFmtId=\"20\"/></cellXfs>",
            properties: "",
        }
    }
}

impl Xlsx<'_> {
    fn parts(&self) -> Vec<(String, String)> {
        let each = self.sheets.iter().enumerate();
        let listed: String = each
            .clone()
            .map(|(n, (name, state, _))| {
                format!("<sheet name=\"{name}\" sheetId=\"{n}\" {state} r:id=\"rId{n}\"/>")
            })
            .collect();
        let mut related: Vec<(&str, String)> = each
            .clone()
            .map(|(n, _)| ("worksheet", format!("worksheets/sheet{n}.xml")))
            .collect();
        related.push(("sharedStrings", "sharedStrings.xml".to_owned()));
        related.push(("styles", "/xl/styles.xml".to_owned()));
        let related: Vec<(&str, &str)> = related.iter().map(|(k, t)| (*k, t.as_str())).collect();
        let mut parts = vec![
            (
                "_rels/.rels".to_owned(),
                relations_of(&[("officeDocument", "xl/workbook.xml")]),
            ),
            (
                "xl/workbook.xml".to_owned(),
                format!(
                    "<workbook {MAIN}>{}<sheets>{listed}</sheets></workbook>",
                    self.properties
                ),
            ),
            (
                "xl/_rels/workbook.xml.rels".to_owned(),
                relations_of(&related),
            ),
            (
                "xl/sharedStrings.xml".to_owned(),
                format!(
                    "<sst {MAIN} count=\"9\" uniqueCount=\"9\">{}</sst>",
                    self.shared
                ),
            ),
            (
                "xl/styles.xml".to_owned(),
                format!(
                    "<styleSheet {MAIN}><numFmts><numFmt numFmtId=\"164\" formatCode=\"mmm\\-yyyy\"/></numFmts><cellStyleXfs><xf numFmtId=\"14\"/></cellStyleXfs>{}</styleSheet>",
                    self.styles
                ),
            ),
        ];
        for (n, (_, _, inside)) in each {
            parts.push((
                format!("xl/worksheets/sheet{n}.xml"),
                format!("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\r\n<worksheet {MAIN}><dimension ref=\"A1:XFD1048576\"/>{inside}</worksheet>"),
            ));
        }
        parts
    }

    pub fn bytes(&self) -> Vec<u8> {
        pack(&self.parts())
    }
}

fn pack(parts: &[(String, String)]) -> Vec<u8> {
    let parts: Vec<(&str, &[u8])> = parts
        .iter()
        .map(|(name, text)| (name.as_str(), text.as_bytes()))
        .collect();
    zipped(&parts)
}

/// A sheet of an XLSX: words in place.
pub(in crate::exchange) fn rows(rows: &[&[&str]]) -> String {
    let rows: String = rows
        .iter()
        .map(|cells| {
            let cells: String = cells
                .iter()
                .map(|cell| match cell.parse::<f64>() {
                    Ok(_) => format!("<c><v>{cell}</v></c>"),
                    Err(_) => format!("<c t=\"inlineStr\"><is><t>{cell}</t></is></c>"),
                })
                .collect();
            format!("<row>{cells}</row>")
        })
        .collect();
    format!("<sheetData>{rows}</sheetData>")
}

/// An XLSX of one sheet.
fn xlsx(inside: &str) -> Vec<u8> {
    Xlsx {
        sheets: &[("Feuil1", "", inside)],
        shared: "<si><t>Réseau</t></si><si><r><rPr><b/></rPr><t>Fonda</t></r><r><t xml:space=\"preserve\">tion </t></r><rPh><t>x</t></rPh></si>",
        ..Xlsx::default()
    }
    .bytes()
}

/// An ODS with these tables.
fn ods(tables: &str) -> Vec<u8> {
    let content = format!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<office:document-content xmlns:office=\"o\" xmlns:table=\"t\" xmlns:text=\"x\" xmlns:style=\"y\"><office:automatic-styles><style:style style:name=\"ta2\"><style:table-properties table:display=\"false\"/></style:style></office:automatic-styles><office:body><office:spreadsheet><table:calculation-settings/>{tables}</office:spreadsheet></office:body></office:document-content>"
    );
    zipped(&[
        ("mimetype", ods::KIND.as_bytes()),
        ("content.xml", content.as_bytes()),
        ("META-INF/manifest.xml", b"<manifest/>"),
    ])
}

/// The texts of the sheets that a workbook has.
#[track_caller]
fn texts_of(bytes: &[u8]) -> Vec<(String, String)> {
    let sheets = read(bytes).unwrap();
    sheets.into_iter().map(|s| (s.name, s.text)).collect()
}

#[track_caller]
fn reads(bytes: &[u8], expected: &str) {
    let [(_, text)] = &texts_of(bytes)[..] else {
        panic!("not one sheet")
    };
    assert_eq!(text, expected);
}
