//! Pages as printpdf's operations: fonts reduced to what is used, glyphs at their places, text
//! tagged with the element it belongs to. What was written before and did not change stands.

mod fonts;
mod kept;
mod page;
mod through;

use crate::Error;
use crate::pages::{NodeId, Page, Pages};
use crate::text::Fonts;
use fonts::Embedded;
use kept::{Asked, Leaf};
use lopdf::{Object, ObjectId, Stream, dictionary};
use rayon::prelude::*;
use std::sync::Arc;

pub(crate) use kept::Kept;
pub(crate) use page::to_points;

/// Pages that one task writes: enough that the file which printpdf makes of them costs little.
const TOGETHER: usize = 6;

/// Pages of a long document that are written before the next are.
const BATCH: usize = 240;

/// Written pages, not yet finished.
pub(crate) struct Written {
    pub document: lopdf::Document,
    /// The objects of the pages.
    pub pages: Vec<ObjectId>,
    /// Element of each marked content of each page, in order of writing.
    pub marked: Vec<Vec<NodeId>>,
}

/// Writes all pages; their ink goes with it.
pub(crate) fn write(pages: &mut Pages, fonts: &Fonts, kept: &mut Kept) -> Result<Written, Error> {
    let embedded = fonts::embed(&pages.pages, fonts, kept)?;
    // A document of thousands of pages is not set again and again: its ink goes as soon as it is written.
    let keeps = pages.pages.len() <= kept::PAGES;
    let batch = if keeps { kept::PAGES } else { BATCH };
    let all = &mut pages.pages;
    let leaves = || -> Result<Vec<Numbered>, Error> {
        let mut leaves = Vec::with_capacity(all.len());
        for some in all.chunks_mut(batch) {
            leaves.extend(batch_of(some, &embedded, fonts, kept, keeps)?);
        }
        Ok(leaves)
    };
    // Pages and the file of their fonts are made beside each other.
    let (leaves, file) = rayon::join(leaves, || embedded.file());
    let (leaves, mut document) = (leaves?, file?.clone());
    let tree = document
        .catalog()
        .and_then(|catalog| catalog.get(b"Pages"))
        .and_then(Object::as_reference)
        .map_err(failed)?;
    let resources = document
        .get_object_mut(tree)
        .and_then(Object::as_dict_mut)
        .map_err(failed)?
        .remove(b"Resources");
    let resources = with_pictures(&mut document, resources, pages)?;
    let scaled = scaling(&mut document, pages.scale());
    let mut ids = Vec::with_capacity(leaves.len());
    let mut marked = Vec::with_capacity(leaves.len());
    for ((leaf, nodes), page) in leaves.into_iter().zip(&pages.pages) {
        marked.push(leaf.order.iter().map(|&at| nodes[at as usize]).collect());
        let content =
            Arc::try_unwrap(leaf).map_or_else(|leaf| leaf.content.clone(), |leaf| leaf.content);
        let content = document.add_object(deflated(content));
        let contents = scaled.into_iter().chain([content]);
        let contents: Vec<Object> = contents.map(Object::Reference).collect();
        ids.push(document.add_object(dictionary! {
            "Type" => "Page",
            "Parent" => tree,
            "MediaBox" => page::media_box(page.sheet),
            "Resources" => resources.clone(),
            "Contents" => match contents.len() {
                1 => Object::Reference(content),
                _ => Object::Array(contents),
            },
        }));
    }
    let tree = document
        .get_object_mut(tree)
        .and_then(Object::as_dict_mut)
        .map_err(failed)?;
    tree.set("Count", ids.len() as i64);
    let kids: Vec<Object> = ids.iter().map(|id| Object::Reference(*id)).collect();
    tree.set("Kids", kids);
    Ok(Written {
        document,
        pages: ids,
        marked,
    })
}

/// A page as it is written, with its elements by number.
type Numbered = (Arc<Leaf>, Vec<NodeId>);

/// Writes some pages, or finds them as they were written; gives each with its elements by number.
fn batch_of(
    pages: &mut [Page],
    embedded: &Arc<Embedded>,
    fonts: &Fonts,
    kept: &mut Kept,
    keeps: bool,
) -> Result<Vec<Numbered>, Error> {
    let known: &Kept = kept;
    let asked: Vec<(Asked, Vec<NodeId>)> = pages
        .par_iter_mut()
        .map(|page| known.ask(std::mem::take(&mut page.marks), embedded))
        .collect();
    let mut leaves: Vec<Option<Arc<Leaf>>> =
        asked.iter().map(|(asked, _)| kept.find(asked)).collect();
    let new: Vec<usize> = (0..leaves.len())
        .filter(|&at| leaves[at].is_none())
        .collect();
    let written = new
        .par_chunks(TOGETHER)
        .map(|chunk| {
            let these = chunk.iter().map(|&at| &asked[at].0);
            through::leaves(these, embedded, fonts)
        })
        .collect::<Result<Vec<_>, Error>>()?;
    for (at, leaf) in new.into_iter().zip(written.into_iter().flatten()) {
        leaves[at] = Some(Arc::new(leaf));
    }
    let each = leaves.into_iter().flatten().zip(asked);
    Ok(each
        .map(|(leaf, (asked, nodes))| {
            if keeps {
                kept.keep(asked, leaf.clone());
            }
            (leaf, nodes)
        })
        .collect())
}

/// What all pages draw with, and the pictures.
fn with_pictures(
    document: &mut lopdf::Document,
    resources: Option<Object>,
    pages: &Pages,
) -> Result<Object, Error> {
    let resources = match resources {
        Some(resources @ Object::Reference(_)) => resources,
        _ => Object::Reference(document.add_object(dictionary! {})),
    };
    if !pages.pictures.is_empty() {
        let named = crate::pictures::add(document, &pages.pictures);
        let id = resources.as_reference().map_err(failed)?;
        let all = document
            .get_object_mut(id)
            .and_then(Object::as_dict_mut)
            .map_err(failed)?;
        all.set("XObject", named);
    }
    Ok(resources)
}

/// What stands before each page's ink where pages are larger in the file than they are set.
fn scaling(document: &mut lopdf::Document, scale: f32) -> Option<ObjectId> {
    (scale != 1.0).then(|| {
        let content = format!("{scale} 0 0 {scale} 0 0 cm\n").into_bytes();
        document.add_object(Stream::new(dictionary! {}, content))
    })
}

/// A stream of bytes that are deflated already.
fn deflated(bytes: Vec<u8>) -> Stream {
    Stream::new(dictionary! { "Filter" => "FlateDecode" }, bytes).with_compression(false)
}

/// Deflates bytes.
pub(crate) fn deflate(bytes: &[u8]) -> Result<Vec<u8>, Error> {
    use std::io::Write as _;
    let mut encoder = flate2::write::ZlibEncoder::new(Vec::with_capacity(bytes.len() / 3), LEVEL);
    encoder
        .write_all(bytes)
        .and_then(|()| encoder.finish())
        .map_err(|error| Error::Write {
            reason: error.to_string(),
        })
}

/// Beyond this, smaller files cost far more time than they save room.
const LEVEL: flate2::Compression = flate2::Compression::new(5);

fn failed(error: lopdf::Error) -> Error {
    Error::Write {
        reason: error.to_string(),
    }
}
