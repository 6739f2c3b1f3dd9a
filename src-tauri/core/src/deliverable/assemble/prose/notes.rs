//! Notes of a text: `[^1]` where one is called, `[^1]: …` its words.

use std::collections::BTreeMap;

use croisee_typeset::document::{Block, Inline, Inlines, Row};
use pulldown_cmark::{Event, Tag, TagEnd};

/// The notes of a text, by label: their words, and whether they are called.
#[derive(Default)]
pub(super) struct Notes {
    words: BTreeMap<String, Inlines>,
}

impl Notes {
    /// Reads the notes that are called in these events; `read` makes blocks of the events of one.
    pub fn of<'t>(
        events: &[Event<'t>],
        read: &mut dyn FnMut(Vec<Event<'t>>) -> Vec<Block>,
    ) -> Self {
        let mut notes = Self::default();
        for (label, range) in definitions(events) {
            if calls(events, label) {
                let blocks = read(events[range].to_vec());
                let mut words = Inlines::new();
                in_line(&blocks, &mut words);
                notes.words.entry(label.to_owned()).or_insert(words);
            }
        }
        notes
    }

    /// The words of a note.
    pub fn find(&self, label: &str) -> Option<&Inlines> {
        self.words.get(label)
    }

    /// The events of the text itself: what is set at the foot of a page stands nowhere else.
    pub fn without<'t>(&self, events: Vec<Event<'t>>) -> Vec<Event<'t>> {
        let mut skip = vec![false; events.len()];
        for (label, range) in definitions(&events) {
            if self.words.contains_key(label) {
                // With the two events that open and close it.
                skip[range.start - 1..=range.end].fill(true);
            }
        }
        let mut skip = skip.into_iter();
        let mut events = events;
        events.retain(|_| !skip.next().unwrap_or(false));
        events
    }
}

/// The notes that are written down: their labels, and where their words stand.
fn definitions<'e>(events: &'e [Event<'_>]) -> Vec<(&'e str, std::ops::Range<usize>)> {
    let mut found = Vec::new();
    let mut open = None;
    for (at, event) in events.iter().enumerate() {
        match event {
            Event::Start(Tag::FootnoteDefinition(label)) => open = Some((&**label, at + 1)),
            Event::End(TagEnd::FootnoteDefinition) => {
                if let Some((label, from)) = open.take() {
                    found.push((label, from..at));
                }
            }
            _ => {}
        }
    }
    found
}

/// Whether the text itself, not a note, calls a note.
fn calls(events: &[Event<'_>], label: &str) -> bool {
    let mut within = false;
    events.iter().any(|event| {
        match event {
            Event::Start(Tag::FootnoteDefinition(_)) => within = true,
            Event::End(TagEnd::FootnoteDefinition) => within = false,
            _ => {}
        }
        !within && matches!(event, Event::FootnoteReference(called) if &**called == label)
    })
}

/// Blocks as the one paragraph that a note is: none of their words is left out.
fn in_line(blocks: &[Block], out: &mut Inlines) {
    for block in blocks {
        match block {
            Block::Paragraph(it) => part(&it.content, out),
            Block::Heading(it) => part(&it.content, out),
            Block::Quote(it) => part(&it.content, out),
            Block::List(list) => {
                for (at, item) in list.items.iter().enumerate() {
                    let mut words = vec![Inline::Text(format!("{} ", list.mark(at)))];
                    let mark = words.len();
                    in_line(item, &mut words);
                    // The first part of an item stands beside its mark.
                    if matches!(words.get(mark), Some(Inline::Break)) {
                        words.remove(mark);
                    }
                    part(&words, out);
                }
            }
            Block::Table(table) => {
                for Row { cells } in table.header.iter().chain(&table.rows) {
                    let mut words = Inlines::new();
                    for (at, cell) in cells.iter().enumerate() {
                        if at > 0 {
                            words.push(Inline::from(" | "));
                        }
                        in_line(&cell.blocks, &mut words);
                    }
                    words.retain(|word| *word != Inline::Break);
                    part(&words, out);
                }
            }
            _ => {}
        }
    }
}

fn part(words: &[Inline], out: &mut Inlines) {
    if !out.is_empty() && !words.is_empty() {
        out.push(Inline::Break);
    }
    out.extend_from_slice(words);
}
