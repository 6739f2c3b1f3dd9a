//! SVG as strokes and fills. What it holds is looked at before it is drawn: letters, effects, scripts and
//! what lies elsewhere are refused, not left out in silence.

use super::{Fault, dashes, nesting};
use lopdf::{Dictionary, Object, ObjectId, Stream};
use svg2pdf::usvg::roxmltree::{Document, Node, NodeType, ParsingOptions};
use svg2pdf::usvg::{ImageHrefResolver, Options, Tree};
use svg2pdf::{ConversionOptions, PageOptions};

/// A logo has no more parts.
const MOST_PARTS: u32 = 20_000;
/// Nor is it longer than this once drawn, in bytes.
const LONGEST: usize = 4 << 20;

/// Strokes and fills: objects of a file, and which of them is drawn, in a square of one by one.
pub(super) struct Vector {
    pub width: f32,
    pub height: f32,
    pub file: lopdf::Document,
    pub root: ObjectId,
}

/// Reads an SVG.
pub(super) fn svg(bytes: &[u8]) -> Result<Vector, Fault> {
    let text = std::str::from_utf8(bytes).map_err(|_| Fault::Malformed)?;
    let text = text.trim_start_matches('\u{feff}');
    if text.contains("<!ENTITY") {
        return Err(Fault::Entities);
    }
    if nesting::is_too_deep(text) {
        return Err(Fault::TooMuch);
    }
    // A type without entities only names what every SVG is.
    let options = ParsingOptions {
        allow_dtd: true,
        nodes_limit: MOST_PARTS,
    };
    let document = Document::parse_with_options(text, options).map_err(|error| match error {
        svg2pdf::usvg::roxmltree::Error::NodesLimitReached => Fault::TooMuch,
        _ => Fault::Malformed,
    })?;
    for node in document.root().descendants() {
        held(node)?;
    }
    nesting::bounded(&document)?;
    // Nothing is resolved: neither a file, nor a data address.
    let options = Options {
        image_href_resolver: ImageHrefResolver {
            resolve_data: Box::new(|_, _, _| None),
            resolve_string: Box::new(|_, _| None),
        },
        ..Options::default()
    };
    let tree = Tree::from_xmltree(&document, &options).map_err(|_| Fault::Malformed)?;
    if !tree.root().has_children() {
        return Err(Fault::Empty);
    }
    dashes::bounded(&tree)?;
    let how = ConversionOptions {
        compress: true,
        raster_scale: 1.0,
        embed_text: false,
        pdfa: true,
    };
    let drawn = svg2pdf::to_pdf(&tree, how, PageOptions { dpi: 72.0 });
    let drawn = drawn.map_err(|_| Fault::TooMuch)?;
    if drawn.len() > LONGEST {
        return Err(Fault::TooMuch);
    }
    let (width, height) = (tree.size().width(), tree.size().height());
    let (file, root) = form(&drawn, width, height).ok_or(Fault::Malformed)?;
    Ok(Vector {
        width,
        height,
        file,
        root,
    })
}

/// Refuses what cannot be drawn as strokes and fills from the file alone.
fn held(node: Node<'_, '_>) -> Result<(), Fault> {
    match node.node_type() {
        NodeType::PI => return Err(Fault::Elsewhere),
        NodeType::Element => {}
        _ => return Ok(()),
    }
    let name = node.tag_name().name();
    match name {
        "script" | "foreignObject" | "iframe" | "audio" | "video" | "canvas" | "handler" => {
            return Err(Fault::Script);
        }
        "text" | "tspan" | "textPath" | "tref" | "altGlyph" => return Err(Fault::Letters),
        "image" | "filter" | "pattern" | "marker" | "feImage" => return Err(Fault::Effect),
        "style" => said(node.text().unwrap_or_default())?,
        _ => {}
    }
    for attribute in node.attributes() {
        let (key, value) = (attribute.name(), attribute.value());
        if key.len() > 2 && key.starts_with("on") {
            return Err(Fault::Script);
        }
        match key {
            // Where a click would lead is nothing that is shown.
            "href" if name == "a" => {}
            "href" if value.trim().starts_with('#') || value.trim().is_empty() => {}
            "href" if value.trim_start().starts_with("javascript:") => return Err(Fault::Script),
            "href" => return Err(Fault::Elsewhere),
            "filter" if value.trim() != "none" => return Err(Fault::Effect),
            _ => said(value)?,
        }
    }
    Ok(())
}

/// Refuses what a rule of style, or a value, asks for from elsewhere.
fn said(words: &str) -> Result<(), Fault> {
    let plain = words.to_ascii_lowercase();
    if plain.contains("@import") || plain.contains("@font-face") {
        return Err(Fault::Elsewhere);
    }
    if plain.contains("javascript:") {
        return Err(Fault::Script);
    }
    let filters = |rule: &str| {
        let (name, value) = rule.split_once(':').unwrap_or_default();
        name.trim().ends_with("filter") && value.trim() != "none"
    };
    if plain.split([';', '{', '}']).any(filters) {
        return Err(Fault::Effect);
    }
    let mut called = plain.split("url(").skip(1);
    match called.all(|after| after.trim_start_matches([' ', '"', '\'']).starts_with('#')) {
        true => Ok(()),
        false => Err(Fault::Elsewhere),
    }
}

/// The one page of a file as a form in a square of one by one.
fn form(bytes: &[u8], width: f32, height: f32) -> Option<(lopdf::Document, ObjectId)> {
    let mut file = lopdf::Document::load_mem(bytes).ok()?;
    let page = *file.get_pages().values().next()?;
    let page = file.get_dictionary(page).ok()?.clone();
    let content = page.get(b"Contents").and_then(Object::as_reference).ok()?;
    let content = file.get_object(content).and_then(Object::as_stream).ok()?;
    let mut dictionary = Dictionary::new();
    for (key, value) in content.dict.iter() {
        dictionary.set(key.clone(), value.clone());
    }
    dictionary.set("Type", "XObject");
    dictionary.set("Subtype", "Form");
    let real = |value: f32| Object::Real(value);
    dictionary.set(
        "BBox",
        vec![real(0.0), real(0.0), real(width), real(height)],
    );
    let zero = || Object::Integer(0);
    dictionary.set(
        "Matrix",
        vec![
            real(1.0 / width),
            zero(),
            zero(),
            real(1.0 / height),
            zero(),
            zero(),
        ],
    );
    for key in ["Resources", "Group"] {
        if let Ok(value) = page.get(key.as_bytes()) {
            dictionary.set(key, value.clone());
        }
    }
    let form = Stream::new(dictionary, content.content.clone()).with_compression(false);
    let root = file.add_object(form);
    // Of the file, only what the form needs.
    file.trailer = Dictionary::new();
    file.trailer.set("Root", root);
    file.prune_objects();
    Some((file, root))
}
