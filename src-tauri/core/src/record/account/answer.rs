//! What the interviewee may ask for, and where they answer.

use croisee_typeset::document::{Block, Cell, List, Row, Style, Table};

use super::Account;
use crate::record::desk::{led, paragraph, room};

/// Lines to write amendments on.
const LINES: usize = 6;

impl Account<'_> {
    /// What the interviewee may ask for.
    pub(super) fn rights(&self) -> Vec<Block> {
        let desk = self.desk;
        let item = |key: &str| {
            let words = led(desk.say(key), desk.say(&format!("{key}-words")));
            vec![paragraph(Style::Body, words)]
        };
        let mut items = vec![
            item("may-amend"),
            item("may-withdraw"),
            item("may-be-named"),
            item("may-see"),
            item("may-erase"),
        ];
        if !self.met.is_empty() {
            let named = self
                .desk
                .source
                .attribution
                .participants(desk.source.snapshot, []);
            let standing = self.met.iter().map(|p| {
                let key = match named.person(desk.source.snapshot, p.id) {
                    Some(_) => "named-yes",
                    None => "named-no",
                };
                desk.with(key, &[("name", p.full_name().into())])
            });
            let standing = standing.collect::<Vec<_>>().join(" ");
            items[2].push(Block::paragraph(Style::Note, standing));
        }
        vec![Block::Together(vec![
            Block::heading(2, desk.say("may-title")),
            Block::paragraph(Style::Body, desk.say("may-intro")),
            Block::List(List {
                ordered_from: None,
                items,
            }),
        ])]
    }

    /// Where to answer.
    pub(super) fn answer(&self) -> Vec<Block> {
        let desk = self.desk;
        let tick = |key: &str| Block::paragraph(Style::Body, format!("☐\u{a0} {}", desk.say(key)));
        // Nobody is asked to validate what they have validated.
        let validated = self.interview.status.is_validated() && !self.is_changed();
        let ticks: &[&str] = match validated {
            true => &["answer-amend-still", "answer-withdrawn"],
            false => &["answer-as-is", "answer-amended", "answer-refused"],
        };
        let mut blocks = vec![Block::heading(2, desk.say("answer-title"))];
        blocks.extend(ticks.iter().map(|key| tick(key)));
        blocks.push(Block::paragraph(Style::Note, desk.say("answer-lines")));
        blocks.extend(desk.lines(LINES));
        blocks.push(Block::Space(10.0));
        let blank = String::new();
        let names: Vec<String> = match self.met.is_empty() {
            true => vec![blank],
            false => self.met.iter().map(|p| p.full_name()).collect(),
        };
        let rows = names.into_iter().map(|name| Row {
            cells: vec![
                Cell::text(name),
                Cell::text(desk.say("answer-yes-no")),
                room(),
                room(),
            ],
        });
        blocks.push(Block::Table(Table {
            header: vec![Row::texts([
                desk.say("answer-name"),
                desk.say("answer-named"),
                desk.say("answer-date"),
                desk.say("answer-signature"),
            ])],
            rows: rows.collect(),
            row_heads: true,
            widths: Some(vec![1.5, 1.3, 0.8, 1.4]),
            ..Table::default()
        }));
        vec![Block::Together(blocks)]
    }
}
