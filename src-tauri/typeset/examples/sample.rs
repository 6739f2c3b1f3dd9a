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
    for _ in 0..3 {
        let start = Instant::now();
        let fonts = Fonts::bundled()?;
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
