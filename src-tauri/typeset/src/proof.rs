//! Documents by the thousand, laid out: nothing stands beyond the margins or over anything else,
//! nothing is lost, nothing fails. `CROISEE_TYPESET_DOCUMENTS` says how many.

#![allow(
    clippy::disallowed_methods,
    reason = "tests ask how many documents are wanted; the typesetter does not"
)]

use crate::document::Document;
use crate::memory::Memory;
use crate::pages::{Anchor, Ink, Mark, Page, Pages, Tag, lay_out};
use crate::sample::{self, random};
use crate::{Fonts, render};
use std::collections::BTreeMap;
use std::ops::ControlFlow;

const DOCUMENTS: u64 = 300;
/// One in so many is written as a file too.
const WRITTEN: u64 = 16;

/// What hangs out of a justified line: no more than a hyphen or a full stop.
const HANGS: f32 = 4.0;
/// Where what stands in the margin begins.
const MARGIN: f32 = 23.9;

/// A word where it stands: the body of its letters, without what rises above or falls below.
#[derive(Debug)]
struct Word {
    left: f32,
    right: f32,
    top: f32,
    bottom: f32,
    text: String,
    tag: Tag,
}

fn words(page: &Page) -> Vec<Word> {
    let mut words: Vec<Word> = page
        .marks
        .iter()
        .filter_map(|mark| match &mark.ink {
            Ink::Word {
                x, y, size, shaped, ..
            } => Some(Word {
                left: *x,
                right: x + shaped.width * size,
                top: y - size * 0.45,
                bottom: *y,
                text: shaped.text.to_string(),
                tag: mark.tag,
            }),
            _ => None,
        })
        .collect();
    words.sort_by(|a, b| a.top.total_cmp(&b.top));
    words
}

/// What stands beyond the text's margins: that of the cover is the whole page.
fn beyond(page: &Page, words: &[Word], cover: bool) -> Option<String> {
    let sheet = page.sheet;
    let out = words.iter().find(|word| match (word.tag, cover) {
        (Tag::Node(_), false) => {
            word.left < MARGIN
                || word.right > sheet.right + HANGS
                || word.top < sheet.top - 0.5
                || word.bottom > sheet.bottom + 0.5
        }
        _ => {
            word.left < 0.0
                || word.right > sheet.width
                || word.top < 0.0
                || word.bottom > sheet.height
        }
    })?;
    let line = words.iter().filter(|word| word.bottom == out.bottom);
    let line: Vec<&str> = line.map(|word| word.text.as_str()).collect();
    Some(format!(
        "beyond the margins: {out:?} in {line:?} of {sheet:?}"
    ))
}

fn over(words: &[Word]) -> Option<String> {
    for (at, word) in words.iter().enumerate() {
        let near = words[at + 1..]
            .iter()
            .take_while(|other| other.top < word.bottom - 0.2);
        for other in near {
            if word.left + 0.5 < other.right && other.left + 0.5 < word.right {
                return Some(format!("one over the other: {word:?} {other:?}"));
            }
        }
    }
    None
}

/// How often each sign stands in a text. Spaces and selectors draw nothing; what cannot be read is
/// shown by a sign of its own.
fn signs(text: &str, found: &mut BTreeMap<char, i64>, times: i64) {
    for sign in text.chars() {
        let sign = match sign {
            '\n' | '\t' => continue,
            other if other.is_control() => '\u{fffd}',
            '’' => '\'',
            other => other,
        };
        let silent = sign.is_whitespace() || matches!(sign, '\u{ad}' | '\u{200d}' | '\u{fe0f}');
        if !silent {
            *found.entry(sign).or_insert(0) += times;
        }
    }
}

/// Signs that the pages lack, or hold too often.
fn lost(document: &Document, pages: &Pages) -> Option<String> {
    let page = |anchor: &Anchor| pages.anchors.get(anchor).map(|(page, _)| *page as u32 + 1);
    let text = document.text_with_pages(&|id| page(&Anchor::Id(id.to_owned())), &|number| {
        page(&Anchor::Heading(number))
    });
    let mut found = BTreeMap::new();
    signs(&text, &mut found, -1);
    for mark in pages.pages.iter().flat_map(|page| &page.marks) {
        if let (
            Tag::Node(_),
            Ink::Word {
                shaped,
                source,
                hyphen: false,
                ..
            },
        ) = (mark.tag, &mark.ink)
        {
            signs(source.as_deref().unwrap_or(&shaped.text), &mut found, 1);
        }
    }
    // The ticks of an axis are no words of the document, and belong to its drawing.
    let (sign, count) = found.into_iter().find(|(_, count)| *count < 0)?;
    Some(format!("{} times too few: {sign:?}", -count))
}

/// What is wrong with pages.
fn wrong(document: &Document, pages: &Pages) -> Option<String> {
    for (at, page) in pages.pages.iter().enumerate() {
        let words = words(page);
        let cover = at == 0 && document.cover.is_some();
        if let Some(fault) = beyond(page, &words, cover).or_else(|| over(&words)) {
            return Some(format!("page {}: {fault}", at + 1));
        }
    }
    lost(document, pages)
}

/// What is wrong with a document once it is laid out.
fn faults(document: &Document, fonts: &Fonts, memory: &mut Memory) -> Option<String> {
    let turned = document.look.large.then(|| crate::pages::turned(document));
    let set = turned.as_ref().unwrap_or(document);
    match lay_out(set, fonts, memory, &mut |_| ControlFlow::Continue(())) {
        Ok(pages) => wrong(document, &pages),
        Err(error) => Some(error.to_string()),
    }
}

#[test]
fn words_that_are_lost_or_stand_where_they_may_not_are_found() {
    let document = sample::sample(1);
    let fonts = Fonts::bundled().unwrap();
    let after = |change: &dyn Fn(&mut Vec<Mark>)| {
        let mut memory = Memory::default();
        let go = &mut |_| ControlFlow::Continue(());
        let mut pages = lay_out(&document, fonts, &mut memory, go).unwrap();
        change(&mut pages.pages[3].marks);
        wrong(&document, &pages).unwrap_or_default()
    };
    let word = |marks: &mut Vec<Mark>| {
        let is_word =
            |mark: &Mark| matches!(mark.tag, Tag::Node(_)) && matches!(mark.ink, Ink::Word { .. });
        marks.iter().rposition(is_word).unwrap()
    };
    assert_eq!(after(&|_| {}), "");
    let found = after(&|marks| {
        let at = word(marks);
        marks.remove(at);
    });
    assert!(found.contains("too few"), "{found}");
    let found = after(&|marks| {
        let at = word(marks);
        let twice = marks[at].clone();
        marks.push(twice);
    });
    assert!(found.contains("one over the other"), "{found}");
    let found = after(&|marks| {
        let at = word(marks);
        marks[at].ink.lower(200.0);
    });
    assert!(found.contains("beyond the margins"), "{found}");
}

#[test]
fn whatever_a_document_holds_stands_within_its_margins_and_nothing_is_lost() {
    let fonts = Fonts::bundled().unwrap();
    let documents = std::env::var("CROISEE_TYPESET_DOCUMENTS")
        .ok()
        .and_then(|count| count.parse().ok())
        .unwrap_or(DOCUMENTS);
    let mut memory = Memory::default();
    let mut found = Vec::new();
    let from = std::env::var("CROISEE_TYPESET_FROM").ok();
    let from: u64 = from.and_then(|from| from.parse().ok()).unwrap_or(0);
    for seed in from..from + documents {
        let document = random::document(seed);
        if let Some(fault) = faults(&document, fonts, &mut memory) {
            found.push(format!("document {seed}: {fault}"));
        }
        memory.tidy();
        if seed % WRITTEN == 0
            && let Err(error) = render(&document, fonts, &mut |_| ControlFlow::Continue(()))
        {
            found.push(format!("document {seed}: {error}"));
        }
    }
    let shown = found
        .iter()
        .take(12)
        .cloned()
        .collect::<Vec<_>>()
        .join("\n");
    assert!(found.is_empty(), "{} faults:\n{shown}", found.len());
}
