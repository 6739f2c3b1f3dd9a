//! Pages as printpdf's operations: fonts reduced to what is used, glyphs at their places, text
//! tagged with the element it belongs to.

mod fonts;
mod page;

use crate::Error;
use crate::pages::{NodeId, Pages};
use crate::text::Fonts;
use printpdf::{PdfDocument, PdfSaveOptions};

pub(crate) use page::to_points;

/// Written pages, not yet finished.
pub(crate) struct Written {
    pub document: lopdf::Document,
    /// Element of each marked content of each page, in order of writing.
    pub marked: Vec<Vec<NodeId>>,
}

/// Writes all pages.
pub(crate) fn write(pages: &Pages, fonts: &Fonts) -> Result<Written, Error> {
    let embedded = fonts::embed(&pages.pages, fonts)?;
    let mut document = PdfDocument::new("");
    for (id, font) in embedded.programs() {
        document
            .resources
            .fonts
            .map
            .insert(id, printpdf::PdfFont::new(font));
    }
    let mut marked = Vec::with_capacity(pages.pages.len());
    for page in &pages.pages {
        let (page, elements) = page::write(page, &embedded, fonts);
        document.pages.push(page);
        marked.push(elements);
    }
    let mut warnings = Vec::new();
    let options = PdfSaveOptions {
        optimize: false,
        subset_fonts: false,
        secure: true,
        image_optimization: None,
    };
    let document = document.to_lopdf_document(&options, &mut warnings);
    if let Some(warning) = warnings
        .iter()
        .find(|warning| warning.severity == printpdf::PdfParseErrorSeverity::Error)
    {
        return Err(Error::Write {
            reason: warning.msg.clone(),
        });
    }
    Ok(Written { document, marked })
}
