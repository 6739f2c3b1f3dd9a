//! Documents as Word and LibreOffice write them, and as those who mean harm do.

mod hostile;
mod seen;

use std::io::{Cursor, Write as _};

use zip::{CompressionMethod, ZipWriter, write::SimpleFileOptions};

const WORD: &str = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\" xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\"";
const OFFICE: &str = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/// A ZIP of these parts.
pub(in crate::exchange) fn zipped(parts: &[(&str, &[u8])]) -> Vec<u8> {
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    let options = SimpleFileOptions::default().compression_method(CompressionMethod::Deflated);
    for (name, bytes) in parts {
        zip.start_file(*name, options).unwrap();
        zip.write_all(bytes).unwrap();
    }
    zip.finish().unwrap().into_inner()
}

pub(in crate::exchange) fn relations(kinds: &[(&str, &str)]) -> String {
    let each: String = kinds
        .iter()
        .enumerate()
        .map(|(n, (kind, target))| {
            format!("<Relationship Id=\"rId{n}\" Type=\"{OFFICE}/{kind}\" Target=\"{target}\"/>")
        })
        .collect();
    format!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\r\n<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">{each}</Relationships>"
    )
}

/// A DOCX with this body, and with these further parts beside it.
fn docx_with(body: &str, more: &[(&str, &str)]) -> Vec<u8> {
    let document = format!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\r\n<w:document {WORD}><w:body>{body}<w:sectPr><w:pgSz w:w=\"11906\"/></w:sectPr></w:body></w:document>"
    );
    let root = relations(&[("officeDocument", "word/document.xml")]);
    let beside: Vec<(&str, String)> = more
        .iter()
        .map(|(kind, _)| (*kind, format!("{kind}.xml")))
        .collect();
    let beside: Vec<(&str, &str)> = beside.iter().map(|(k, f)| (*k, f.as_str())).collect();
    let beside = relations(&beside);
    let more: Vec<(String, String)> = more
        .iter()
        .map(|(kind, inner)| {
            let root = if *kind == "styles" { "styles" } else { kind };
            (
                format!("word/{kind}.xml"),
                format!("<w:{root} {WORD}>{inner}</w:{root}>"),
            )
        })
        .collect();
    let mut parts: Vec<(&str, &[u8])> = vec![
        ("[Content_Types].xml", b"<Types/>"),
        ("_rels/.rels", root.as_bytes()),
        ("word/_rels/document.xml.rels", beside.as_bytes()),
        ("word/document.xml", document.as_bytes()),
    ];
    parts.extend(
        more.iter()
            .map(|(name, text)| (name.as_str(), text.as_bytes())),
    );
    zipped(&parts)
}

/// A DOCX with this body.
fn docx(body: &str) -> Vec<u8> {
    docx_with(body, &[])
}

/// A DOCX of some plain paragraphs.
pub(in crate::exchange) fn docx_of(paragraphs: &[&str]) -> Vec<u8> {
    docx(&paragraphs.iter().map(|p| para(p)).collect::<String>())
}

fn para(words: &str) -> String {
    format!("<w:p>{}</w:p>", run(words))
}

fn run(words: &str) -> String {
    format!("<w:r><w:t xml:space=\"preserve\">{words}</w:t></w:r>")
}

/// An ODT with this text.
pub(in crate::exchange) fn odt(text: &str) -> Vec<u8> {
    let content = format!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<office:document-content xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\" xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\" xmlns:table=\"urn:oasis:names:tc:opendocument:xmlns:table:1.0\" xmlns:draw=\"d\" xmlns:svg=\"s\" xmlns:dc=\"dc\"><office:scripts/><office:automatic-styles><style:style xmlns:style=\"y\">no words</style:style></office:automatic-styles><office:body><office:text><text:sequence-decls><text:sequence-decl/></text:sequence-decls>{text}</office:text></office:body></office:document-content>"
    );
    zipped(&[
        ("mimetype", b"application/vnd.oasis.opendocument.text"),
        ("content.xml", content.as_bytes()),
        ("META-INF/manifest.xml", b"<manifest/>"),
    ])
}
