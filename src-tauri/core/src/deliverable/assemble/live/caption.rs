//! What is said around a figure: its caption, whence it is, where its data stand, the sentence that leads to it.

use croisee_typeset::document::{Block, Inline, Inlines, Row, Style, Table, text};

use crate::deliverable::{Live, assemble::Desk};

/// More columns of numbers than this stand on a lying page.
const UPRIGHT: usize = 9;

/// A table of no more rows than this is cut by no page.
const SHORT: usize = 8;

/// What is told of a figure, and of the table of its data.
pub(super) struct Told {
    /// Its id, that prose can cite: `[@figure-croisee]`.
    pub(super) id: String,
    /// What it shows, as a sentence.
    pub(super) what: String,
    /// Whence it is, with its date.
    pub(super) source: String,
}

impl Told {
    /// The id of the table of its data.
    fn data(&self) -> String {
        format!("donnees-{}", self.id)
    }
}

impl Desk<'_> {
    /// The caption of a figure whose data stand in the annex.
    pub(super) fn caption_with_data(&self, told: &Told) -> Inlines {
        let mut caption = self.caption(&told.what, &told.source);
        if self.plan.annexes.contains(&("sources", false)) {
            let (target, page) = (told.data(), told.data());
            caption.push(Inline::Text(format!(
                " {} ",
                self.words.say("caption-data")
            )));
            caption.push(to(target));
            caption.push(Inline::Text(format!(
                ", {}\u{a0}",
                self.words.say("caption-page")
            )));
            caption.push(Inline::PageRef { target: page });
            caption.push(Inline::Text(".".to_owned()));
        }
        caption
    }

    /// The caption of a figure: what it shows, and whence it is.
    pub(super) fn caption(&self, what: &str, source: &str) -> Inlines {
        let mut caption = text(sentence(what));
        let source = source.trim().trim_end_matches('.');
        if !source.is_empty() {
            let words = self
                .words
                .with("caption-source", &[("source", source.into())]);
            caption.push(Inline::Text(format!(" {words}")));
        }
        caption
    }

    /// Keeps the data of a figure for the annex, under a caption that leads back to it.
    pub(super) fn data_of(&self, told: &Told, title: &str, header: Row, rows: Vec<Row>) {
        let title = title.trim_end_matches('.');
        self.keep_data(Table {
            caption: vec![
                Inline::Text(format!("{title} (")),
                to(told.id.clone()),
                Inline::Text(")".to_owned()),
            ],
            header: vec![header],
            rows,
            row_heads: true,
            widths: None,
            id: Some(told.data()),
        });
    }

    /// Keeps a table for the end of the document, once.
    fn keep_data(&self, table: Table) {
        let columns = table.header.first().map_or(0, |head| head.cells.len());
        let short = table.rows.len() <= SHORT;
        let table = match columns {
            ..=UPRIGHT if short => Block::Together(vec![Block::Table(table)]),
            ..=UPRIGHT => Block::Table(table),
            _ => Block::Lying(vec![Block::Table(table)]),
        };
        let mut data = self.data.borrow_mut();
        if !data.contains(&table) {
            data.push(table);
        }
    }

    /// A sentence that says what a figure shows, and which it is: « … (figure 4). »
    pub(in super::super) fn leading_to(&self, words: &str, id: &str) -> Block {
        let words = words.trim_end_matches('.');
        let content = vec![
            Inline::Text(format!("{words} (")),
            to(id.to_owned()),
            Inline::Text(").".to_owned()),
        ];
        Block::rich(Style::Body, content)
    }

    /// Whether the body sets such a block.
    pub(in super::super) fn sets(&self, live: Live) -> bool {
        self.plan.sections.iter().any(|placed| match placed.titled {
            super::super::placing::Titled::Template(section) => {
                [&section.opening, &section.middle, &section.closing]
                    .into_iter()
                    .any(|blocks| blocks.contains(&live))
            }
            _ => false,
        })
    }

    /// « entretiens bilatéraux, au 30 juin 2020 »: counts of who was heard, as of the document's date.
    pub(super) fn source_of_interviews(&self) -> String {
        let date = self.day(self.options.date);
        let key = self.of_heard("source-interviews");
        self.words.with(&key, &[("date", date.into())])
    }

    /// The words for a count of who was heard: others where interviews that nobody validated were left out of it.
    pub(in super::super) fn of_heard(&self, key: &str) -> String {
        match self.attribution.left_out().is_empty() {
            true => key.to_owned(),
            false => format!("{key}-validated"),
        }
    }

    /// « inventaire de la démarche, au 30 juin 2020 ».
    pub(super) fn source_of_inventory(&self) -> String {
        let date = self.day(self.options.date);
        self.words
            .with("source-inventory", &[("date", date.into())])
    }
}

/// A reference that says the number of what it leads to.
pub(in super::super) fn to(target: String) -> Inline {
    Inline::Ref {
        target,
        content: Vec::new(),
    }
}

/// The same words with a stop at their end.
pub(super) fn sentence(words: &str) -> String {
    let words = words.trim();
    match words.ends_with(['.', '…', '?', '!']) {
        true => words.to_owned(),
        false => format!("{words}."),
    }
}

/// Several sources, each once, in the order in which they come.
pub(super) fn sources<'a>(all: impl Iterator<Item = &'a str>) -> String {
    let mut found: Vec<&str> = Vec::new();
    for source in all.map(str::trim).filter(|it| !it.is_empty()) {
        if !found.contains(&source) {
            found.push(source);
        }
    }
    found.join("\u{202f}; ")
}
