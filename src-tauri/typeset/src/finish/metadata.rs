//! What catalogues know of the file, twice as PDF wants it: Info and XMP.
//!
//! XMP says that the file is PDF/A-2a and PDF/UA-1. That stands here only because veraPDF finds
//! it so; who changes what is written has to ask it again.

use super::{dictionary_of, failed, text};
use crate::Error;
use crate::document::Document;
use chrono::Datelike;
use lopdf::{Dictionary, Object, Stream, dictionary};
use sha2::{Digest, Sha256};

const PRODUCER: &str = concat!("croisee-typeset ", env!("CARGO_PKG_VERSION"));

/// Adds Info, XMP and the file's identifier.
pub(super) fn add(pdf: &mut lopdf::Document, document: &Document) -> Result<(), Error> {
    let meta = &document.meta;
    let title = title(document);
    let date = format!(
        "D:{:04}{:02}{:02}000000Z",
        meta.date.year(),
        meta.date.month(),
        meta.date.day()
    );
    let mut info = Dictionary::new();
    let keywords = meta.keywords.join(", ");
    for (key, words) in [
        ("Title", &title),
        ("Author", &meta.author),
        ("Subject", &meta.subject),
        ("Keywords", &keywords),
    ] {
        if !words.is_empty() {
            info.set(key, text(words));
        }
    }
    info.set("Creator", text("Croisée"));
    info.set("Producer", text(PRODUCER));
    info.set("CreationDate", Object::string_literal(date.as_str()));
    info.set("ModDate", Object::string_literal(date.as_str()));
    let info = pdf.add_object(info);
    pdf.trailer.set("Info", info);

    let id = identifier(document);
    let id = Object::String(id, lopdf::StringFormat::Hexadecimal);
    pdf.trailer.set("ID", vec![id.clone(), id]);

    let stream = Stream::new(
        dictionary! { "Type" => "Metadata", "Subtype" => "XML" },
        xmp(document).into_bytes(),
    )
    // Left plain, so that any program can find it.
    .with_compression(false);
    let metadata = pdf.add_object(stream);
    let root = pdf
        .trailer
        .get(b"Root")
        .and_then(Object::as_reference)
        .map_err(failed)?;
    dictionary_of(pdf, root)?.set("Metadata", metadata);
    Ok(())
}

/// The title, which no file may lack: else the cover's, else what the file is.
fn title(document: &Document) -> String {
    let cover = document.cover.as_ref().map(|cover| cover.title.trim());
    [Some(document.meta.title.trim()), cover]
        .into_iter()
        .flatten()
        .find(|title| !title.is_empty())
        .unwrap_or("Document")
        .to_owned()
}

/// Sixteen bytes that the seed and the text decide.
fn identifier(document: &Document) -> Vec<u8> {
    let mut hash = Sha256::new();
    hash.update(document.meta.seed.as_bytes());
    hash.update([0]);
    hash.update(document.meta.title.as_bytes());
    hash.update([0]);
    hash.update(document.text().as_bytes());
    hash.finalize()[..16].to_vec()
}

/// PDF/A knows the terms of PDF/UA only once they are explained to it.
const EXTENSION: &str = "<pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType=\"Resource\">\
<pdfaSchema:schema>PDF/UA identification</pdfaSchema:schema>\
<pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>\
<pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>\
<pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType=\"Resource\">\
<pdfaProperty:name>part</pdfaProperty:name>\
<pdfaProperty:valueType>Integer</pdfaProperty:valueType>\
<pdfaProperty:category>internal</pdfaProperty:category>\
<pdfaProperty:description>Part of ISO 14289 that the file conforms to</pdfaProperty:description>\
</rdf:li></rdf:Seq></pdfaSchema:property></rdf:li></rdf:Bag></pdfaExtension:schemas>";

/// The names that the metadata use.
const NAMESPACES: &str = "xmlns:dc=\"http://purl.org/dc/elements/1.1/\" \
xmlns:xmp=\"http://ns.adobe.com/xap/1.0/\" \
xmlns:pdf=\"http://ns.adobe.com/pdf/1.3/\" \
xmlns:pdfaid=\"http://www.aiim.org/pdfa/ns/id/\" \
xmlns:pdfuaid=\"http://www.aiim.org/pdfua/ns/id/\" \
xmlns:pdfaExtension=\"http://www.aiim.org/pdfa/ns/extension/\" \
xmlns:pdfaSchema=\"http://www.aiim.org/pdfa/ns/schema#\" \
xmlns:pdfaProperty=\"http://www.aiim.org/pdfa/ns/property#\"";

fn xmp(document: &Document) -> String {
    let meta = &document.meta;
    let date = meta.date.format("%Y-%m-%dT00:00:00Z");
    let language = escape(&meta.language);
    let keywords = meta
        .keywords
        .iter()
        .map(|word| format!("<rdf:li>{}</rdf:li>", escape(word)))
        .collect::<String>();
    let mut parts = format!(
        "<dc:format>application/pdf</dc:format>\
         <dc:language><rdf:Bag><rdf:li>{language}</rdf:li></rdf:Bag></dc:language>\
         <dc:title><rdf:Alt><rdf:li xml:lang=\"x-default\">{}</rdf:li></rdf:Alt></dc:title>",
        escape(&title(document))
    );
    if !meta.author.is_empty() {
        parts.push_str(&format!(
            "<dc:creator><rdf:Seq><rdf:li>{}</rdf:li></rdf:Seq></dc:creator>",
            escape(&meta.author)
        ));
    }
    if !meta.subject.is_empty() {
        parts.push_str(&format!(
            "<dc:description><rdf:Alt><rdf:li xml:lang=\"x-default\">{}</rdf:li></rdf:Alt></dc:description>",
            escape(&meta.subject)
        ));
    }
    if !keywords.is_empty() {
        parts.push_str(&format!(
            "<dc:subject><rdf:Bag>{keywords}</rdf:Bag></dc:subject><pdf:Keywords>{}</pdf:Keywords>",
            escape(&meta.keywords.join(", "))
        ));
    }
    format!(
        "<?xpacket begin=\"\u{feff}\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\n\
         <x:xmpmeta xmlns:x=\"adobe:ns:meta/\"><rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\">\n\
         <rdf:Description rdf:about=\"\" {NAMESPACES}>\n\
         <pdfaid:part>2</pdfaid:part><pdfaid:conformance>A</pdfaid:conformance><pdfuaid:part>1</pdfuaid:part>{EXTENSION}\
         {parts}<xmp:CreatorTool>Croisée</xmp:CreatorTool><xmp:CreateDate>{date}</xmp:CreateDate><xmp:ModifyDate>{date}</xmp:ModifyDate><xmp:MetadataDate>{date}</xmp:MetadataDate><pdf:Producer>{PRODUCER}</pdf:Producer>\n\
         </rdf:Description></rdf:RDF></x:xmpmeta>\n<?xpacket end=\"r\"?>"
    )
}

/// Words as XML holds them; characters that XML forbids are left out.
fn escape(words: &str) -> String {
    let mut out = String::with_capacity(words.len());
    for character in words.chars() {
        match character {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '\t' | '\n' | '\r' => out.push(' '),
            other if other.is_control() || matches!(other, '\u{fffe}' | '\u{ffff}') => {}
            other => out.push(other),
        }
    }
    out
}
