//! Through printpdf: what it makes of operations, and of the fonts that they use.

use super::fonts::{Embedded, Program};
use super::kept::{Asked, Leaf};
use super::{deflate, deflated, failed, page};
use crate::Error;
use crate::text::Fonts;
use lopdf::{Object, dictionary};
use printpdf::{
    Codepoint, Mm, Op, PdfDocument, PdfFont, PdfFontHandle, PdfPage, PdfSaveOptions, Pt, TextItem,
};
use rayon::prelude::*;
use std::sync::Arc;

/// The contents of some pages.
pub(super) fn leaves<'a>(
    pages: impl Iterator<Item = &'a Asked>,
    embedded: &Embedded,
    fonts: &Fonts,
) -> Result<Vec<Leaf>, Error> {
    let (ops, orders): (Vec<_>, Vec<_>) = pages
        .map(|asked| page::write(&asked.marks, embedded, fonts))
        .unzip();
    // Glyphs are shown by number: the fonts are asked for nothing.
    let file = through(std::iter::empty(), ops)?;
    file.get_pages()
        .into_values()
        .zip(orders)
        .map(|(page, order)| {
            let content = file
                .get_dictionary(page)
                .and_then(|page| page.get(b"Contents"))
                .and_then(Object::as_reference)
                .and_then(|content| file.get_object(content))
                .and_then(Object::as_stream)
                .map_err(failed)?;
            Ok(Leaf {
                content: deflate(&content.content)?,
                order,
            })
        })
        .collect()
}

/// A file without pages that holds the fonts, for all pages to come.
pub(super) fn file_of_fonts<'a>(
    programs: impl Iterator<Item = &'a Arc<Program>> + Clone,
) -> Result<lopdf::Document, Error> {
    // printpdf writes of a font what some page shows: one shows all.
    let mut ops = vec![Op::StartTextSection];
    for program in programs.clone() {
        ops.push(Op::SetFont {
            font: PdfFontHandle::External(program.id.clone()),
            size: Pt(1.0),
        });
        let all = program
            .drawn()
            .map(|drawn| Codepoint::with_cid(drawn.id, 0.0, drawn.text.clone()));
        ops.push(Op::ShowText {
            items: vec![TextItem::GlyphIds(all.collect())],
        });
    }
    ops.push(Op::EndTextSection);
    let mut file = through(programs, vec![ops])?;
    let shown = file.get_pages().into_values().next();
    let fonts = shown
        .and_then(|page| file.get_dictionary(page).ok())
        .and_then(|page| page.get(b"Resources").ok())
        .and_then(|it| file.dereference(it).ok())
        .and_then(|(_, it)| it.as_dict().ok())
        .and_then(|it| it.get(b"Font").ok())
        .cloned();
    // What printpdf says of the file is said anew by `finish`.
    file.trailer.remove(b"Info");
    let catalog = file.catalog_mut().map_err(failed)?;
    for key in ["Metadata", "OutputIntents", "Outlines"] {
        catalog.remove(key.as_bytes());
    }
    let tree = catalog
        .get(b"Pages")
        .and_then(Object::as_reference)
        .map_err(failed)?;
    let resources = fonts.map(|fonts| file.add_object(dictionary! { "Font" => fonts }));
    let tree = file
        .get_object_mut(tree)
        .and_then(Object::as_dict_mut)
        .map_err(failed)?;
    tree.set("Kids", Vec::new());
    tree.set("Count", 0);
    if let Some(resources) = resources {
        // Each page takes them from here: PDF/A wants that a page says its own.
        tree.set("Resources", resources);
    }
    file.prune_objects();
    file.renumber_objects();
    let streams: Vec<&mut Object> = file.objects.values_mut().collect();
    streams.into_par_iter().try_for_each(|object| {
        if let Object::Stream(stream) = object
            && stream.dict.get(b"Filter").is_err()
        {
            let mut small = deflated(deflate(&stream.content)?);
            let rest = std::mem::take(&mut stream.dict);
            for (key, value) in rest {
                if key != b"Length" {
                    small.dict.set(key, value);
                }
            }
            *stream = small;
        }
        Ok(())
    })?;
    Ok(file)
}

fn through<'a>(
    programs: impl Iterator<Item = &'a Arc<Program>>,
    pages: Vec<Vec<Op>>,
) -> Result<lopdf::Document, Error> {
    let mut document = PdfDocument::new("");
    for program in programs {
        let font = PdfFont::new(program.parsed.clone());
        document
            .resources
            .fonts
            .map
            .insert(program.id.clone(), font);
    }
    for ops in pages {
        document.pages.push(PdfPage::new(Mm(0.0), Mm(0.0), ops));
    }
    let mut warnings = Vec::new();
    let options = PdfSaveOptions {
        optimize: false,
        subset_fonts: false,
        // Operators that printpdf has no name for are written too: all of them are ours.
        secure: false,
        image_optimization: None,
    };
    let file = document.to_lopdf_document(&options, &mut warnings);
    let error = warnings
        .iter()
        .find(|warning| warning.severity == printpdf::PdfParseErrorSeverity::Error);
    match error {
        Some(warning) => Err(Error::Write {
            reason: warning.msg.clone(),
        }),
        None => Ok(file),
    }
}
