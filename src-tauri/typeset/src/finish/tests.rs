//! What a finished file says of its notes and of its lying pages.

use crate::document::*;
use crate::{Fonts, render, sample};
use lopdf::Object;
use std::ops::ControlFlow;

fn file(blocks: Vec<Block>) -> lopdf::Document {
    let fonts = Fonts::bundled().unwrap();
    let document = sample::frame(blocks);
    let pdf = render(&document, fonts, &mut |_| ControlFlow::Continue(())).unwrap();
    lopdf::Document::load_mem(&pdf.bytes).unwrap()
}

#[test]
fn a_note_is_an_element_that_can_be_found_by_its_name() {
    let note = |words: &str| Inline::Note(text(words));
    let file = file(vec![Block::rich(
        Style::Body,
        vec![
            "Un mot".into(),
            note("La première."),
            " et un autre".into(),
            note("La seconde."),
        ],
    )]);
    let catalog = file.catalog().unwrap();
    let root = catalog.get(b"StructTreeRoot").unwrap();
    let root = file.dereference(root).unwrap().1.as_dict().unwrap();
    let names = root.get(b"IDTree").unwrap();
    let names = file.dereference(names).unwrap().1.as_dict().unwrap();
    let names = names.get(b"Names").and_then(Object::as_array).unwrap();
    let mut found = Vec::new();
    for pair in names.chunks(2) {
        let name = pair[0].as_str().unwrap();
        let element = file.dereference(&pair[1]).unwrap().1.as_dict().unwrap();
        assert_eq!(element.get(b"S").unwrap().as_name().unwrap(), b"Note");
        assert_eq!(element.get(b"ID").unwrap().as_str().unwrap(), name);
        found.push(String::from_utf8_lossy(name).into_owned());
    }
    assert_eq!(found, ["note-000001", "note-000002"]);
}

#[test]
fn a_lying_page_is_as_wide_as_others_are_high() {
    let file = file(vec![
        Block::paragraph(Style::Body, "Debout."),
        Block::Lying(vec![Block::paragraph(Style::Body, "Couché.")]),
        Block::paragraph(Style::Body, "Debout encore."),
    ]);
    let sizes: Vec<(f32, f32)> = file
        .get_pages()
        .into_values()
        .map(|page| {
            let page = file.get_dictionary(page).unwrap();
            let sides = page.get(b"MediaBox").and_then(Object::as_array).unwrap();
            let sides: Vec<f32> = sides.iter().map(|side| side.as_float().unwrap()).collect();
            ((sides[2] - sides[0]).round(), (sides[3] - sides[1]).round())
        })
        .collect();
    assert_eq!(sizes, [(595.0, 842.0), (842.0, 595.0), (595.0, 842.0)]);
}
