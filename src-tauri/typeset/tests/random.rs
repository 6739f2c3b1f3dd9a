//! Whatever a document holds: nothing is lost, nothing stands beyond the page, nothing fails.

#![allow(
    clippy::disallowed_methods,
    reason = "tests write files; the typesetter does not"
)]

use crate::sample;

use croisee_typeset::{Fonts, render};
use std::collections::BTreeMap;
use std::ops::ControlFlow;
use std::process::Command;

const DOCUMENTS: u64 = 40;

/// How many documents: `CROISEE_TYPESET_DOCUMENTS`, else enough to find most things.
fn documents() -> u64 {
    std::env::var("CROISEE_TYPESET_DOCUMENTS")
        .ok()
        .and_then(|count| count.parse().ok())
        .unwrap_or(DOCUMENTS)
}

/// How often each sign stands in a text. Spaces, hyphens at line ends, invisible selectors and
/// control characters are left out: they draw nothing.
fn signs(text: &str) -> BTreeMap<char, i64> {
    let mut found = BTreeMap::new();
    for sign in text.chars() {
        let invisible = sign.is_whitespace()
            || sign.is_control()
            || matches!(sign, '\u{ad}' | '\u{200d}' | '\u{fe0f}');
        if !invisible {
            *found.entry(sign).or_insert(0) += 1;
        }
    }
    found
}

fn told(program: &str, arguments: &[&str]) -> String {
    let output = Command::new(program)
        .args(arguments)
        .output()
        .unwrap_or_else(|error| panic!("{program} is wanted: {error}"));
    assert!(
        output.status.success(),
        "{program} {arguments:?}: {output:?}"
    );
    String::from_utf8_lossy(&output.stdout).into_owned()
}

#[test]
fn any_document_keeps_its_text_within_the_page() {
    let fonts = Fonts::bundled().expect("the bundled fonts");
    let directory = std::env::temp_dir().join(format!("croisee-random-{}", std::process::id()));
    std::fs::create_dir_all(&directory).expect("a folder");
    for seed in 0..documents() {
        let document = sample::random::document(seed);
        let pdf = render(&document, fonts, &mut |_| ControlFlow::Continue(()))
            .unwrap_or_else(|error| panic!("document {seed}: {error}"));
        let path = directory.join(format!("{seed}.pdf"));
        std::fs::write(&path, &pdf.bytes).expect("a file");
        let path = path.to_str().expect("a plain path");
        let text = told("pdftotext", &["-raw", "-enc", "UTF-8", path, "-"]);
        let expected = document.text_with_pages(&|id| pdf.page_of.get(id).copied(), &|number| {
            pdf.page_of_heading.get(number).copied()
        });
        // Repeated heads, axes and running numbers stand there more than once: none may be
        // missing.
        let found = signs(&text);
        for (sign, count) in signs(&expected) {
            let there = found.get(&sign).copied().unwrap_or(0);
            assert!(
                there >= count,
                "document {seed}: {sign:?} stands {there} times of {count}"
            );
        }
        let boxes = told("pdftotext", &["-bbox", path, "-"]);
        let (mut width, mut height) = (0.0, 0.0);
        for word in boxes.lines() {
            let at = |name: &str| -> f32 {
                word.split(&format!("{name}=\""))
                    .nth(1)
                    .and_then(|rest| rest.split('"').next())
                    .and_then(|value| value.parse().ok())
                    .expect("a box")
            };
            if word.contains("<page") {
                (width, height) = (at("width"), at("height"));
            }
            if !word.contains("<word") {
                continue;
            }
            assert!(
                at("xMin") > 10.0
                    && at("xMax") < width - 35.0
                    && at("yMin") > 10.0
                    && at("yMax") < height - 7.0,
                "document {seed}: beyond the page: {word}"
            );
        }
        told("qpdf", &["--check", path]);
    }
    if std::env::var_os("CROISEE_TYPESET_KEEP").is_none() {
        let _ = std::fs::remove_dir_all(&directory);
    }
}
