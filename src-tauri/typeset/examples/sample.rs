//! Sets the sample document into a file, to be looked at: `cargo run --example sample -- OUT.pdf`
//! (`OUT.txt`: its text, as the golden test holds it), with so many chapters.

#![allow(
    clippy::disallowed_methods,
    reason = "it writes a file and takes time; the typesetter does neither"
)]

#[path = "../tests/sample/mod.rs"]
mod sample;

use croisee_typeset::{Fonts, render};
use std::ops::ControlFlow;
use std::time::Instant;

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let mut arguments = std::env::args().skip(1);
    let target = arguments.next().ok_or("say into which file")?;
    let chapters = arguments.next().map_or(Ok(20), |count| count.parse())?;
    let document = sample::sample(chapters);
    if target.ends_with(".txt") {
        std::fs::write(&target, document.text())?;
        return Ok(());
    }
    let fonts = Fonts::bundled()?;
    let mut document = document;
    for time in 0..8 {
        if time > 2 {
            edit(&mut document, time);
        }
        let start = Instant::now();
        let pdf = render(&document, fonts, &mut |_| ControlFlow::Continue(()))?;
        println!(
            "{} pages, {} bytes, {:?}",
            pdf.pages,
            pdf.bytes.len(),
            start.elapsed()
        );
        std::fs::write(&target, &pdf.bytes)?;
    }
    Ok(())
}

/// One paragraph of the document says something else.
fn edit(document: &mut croisee_typeset::Document, time: usize) {
    use croisee_typeset::document::{Block, Inline};
    let paragraph = document.blocks.iter_mut().find_map(|block| match block {
        Block::Paragraph(paragraph) => Some(paragraph),
        _ => None,
    });
    if let Some(paragraph) = paragraph {
        let words = "Une phrase de plus, et une autre encore. ".repeat(time);
        paragraph.content.push(Inline::Text(words));
    }
}
