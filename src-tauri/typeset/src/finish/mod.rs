//! What printpdf leaves undone: structure, outline, links, metadata, and a file that repeats.

mod colour;
mod file;
mod links;
mod metadata;
mod outline;
mod structure;
#[cfg(test)]
mod tests;

use crate::Error;
use crate::document::Document;
use crate::pages::Pages;
use crate::write::Written;
pub(crate) use file::Packs;
use lopdf::{Dictionary, Object, ObjectId, dictionary};

/// A page's object and what hangs on it.
pub(crate) type PageIds = Vec<ObjectId>;

/// Finishes written pages into the bytes of a file.
pub(crate) fn finish(
    document: &Document,
    pages: &Pages,
    written: Written,
    kept: &mut Packs,
) -> Result<Vec<u8>, Error> {
    let Written {
        document: mut pdf,
        pages: ids,
        marked,
    } = written;
    let annotations = links::add(&mut pdf, pages, &ids)?;
    let (tree, elements) = structure::add(&mut pdf, pages, &ids, &marked, annotations);
    let outline = outline::add(&mut pdf, document, pages, &ids)?;
    metadata::add(&mut pdf, document)?;
    let intent = colour::intent(&mut pdf);
    let catalog = pdf.catalog_mut().map_err(failed)?;
    catalog.set("StructTreeRoot", tree);
    catalog.set("OutputIntents", vec![intent]);
    catalog.set("MarkInfo", dictionary! { "Marked" => true });
    let language = match document.meta.language.trim() {
        "" => "und",
        language => language,
    };
    catalog.set("Lang", Object::string_literal(language));
    catalog.set(
        "ViewerPreferences",
        dictionary! { "DisplayDocTitle" => true },
    );
    // Pages are counted from the cover: page 3 of the file is page 3 in print.
    let label = dictionary! { "S" => "D", "St" => 1 };
    catalog.set(
        "PageLabels",
        dictionary! { "Nums" => vec![0.into(), Object::Dictionary(label)] },
    );
    if let Some(outline) = outline {
        catalog.set("Outlines", outline);
        catalog.set("PageMode", "UseOutlines");
    }
    pdf.version = "1.7".to_owned();
    pdf.compress();
    file::written(&pdf, &elements, kept)
}

fn failed(error: lopdf::Error) -> Error {
    Error::Write {
        reason: error.to_string(),
    }
}

/// A dictionary of the file.
fn dictionary_of(pdf: &mut lopdf::Document, id: ObjectId) -> Result<&mut Dictionary, Error> {
    pdf.get_object_mut(id)
        .and_then(Object::as_dict_mut)
        .map_err(failed)
}

/// A text string of PDF: UTF-16 with its mark, unless ASCII says it all.
fn text(words: &str) -> Object {
    if words.is_ascii() {
        return Object::string_literal(words);
    }
    let mut bytes = vec![0xfe, 0xff];
    bytes.extend(words.encode_utf16().flat_map(u16::to_be_bytes));
    Object::String(bytes, lopdf::StringFormat::Hexadecimal)
}
