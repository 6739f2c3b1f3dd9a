//! The sheet of the processing register that a démarche owes (GDPR, article 30), filled in from its dossier as far as the
//! dossier knows; the rest is left to be written.

use std::{collections::BTreeSet, ops::ControlFlow};

use chrono::NaiveDate;
use croisee_typeset::{
    Fonts,
    document::{Block, Document, Labels, Meta, Row, Running, Style, Table},
};

use crate::{Result, Vault, deliverable::Lang, file_name, reading::Reading, style, when::When};

/// Where something is to be written by hand.
const DOTS: usize = 60;

/// The sheet, as a PDF.
///
/// # Errors
/// What the typesetter says.
pub fn processing_sheet(vault: &Vault, lang: Lang, date: NaiveDate) -> Result<Vec<u8>> {
    let reading = Reading::of(vault, lang)?;
    let sheet = Sheet {
        reading: &reading,
        protected: vault.key().is_some(),
        date,
    };
    let fonts = Fonts::bundled()?;
    let pdf =
        croisee_typeset::render(&sheet.document(), fonts, &mut |_| ControlFlow::Continue(()))?;
    Ok(pdf.bytes)
}

/// The name of its file.
#[must_use]
pub fn sheet_name(reading: &Reading) -> String {
    let title = reading.words.say("sheet-file");
    let initiative = &reading.snapshot.initiative.title;
    format!(
        "{}.pdf",
        file_name(&format!("{title} - {initiative}"), &title)
    )
}

struct Sheet<'a> {
    reading: &'a Reading,
    protected: bool,
    date: NaiveDate,
}

impl Sheet<'_> {
    fn say(&self, key: &str) -> String {
        self.reading.words.say(&format!("sheet-{key}"))
    }

    fn day(&self, day: &str) -> String {
        let french = self.reading.words.lang == Lang::French;
        When::parse(day).map_or_else(|| day.to_owned(), |day| day.in_words(french))
    }

    /// A part of the sheet: what is asked, and the answer; dots where the dossier knows none.
    fn part(&self, title: &str, rows: Vec<(&str, String)>) -> [Block; 2] {
        let answer = |words: String| match words.trim() {
            "" => ".".repeat(DOTS),
            words => words.to_owned(),
        };
        let rows = rows.into_iter();
        let rows = rows.map(|(key, words)| Row::texts([self.say(key), answer(words)]));
        [
            Block::heading(2, self.say(title)),
            Block::Table(Table {
                rows: rows.collect(),
                row_heads: true,
                widths: Some(vec![1.0, 2.4]),
                ..Table::default()
            }),
        ]
    }

    fn blocks(&self) -> Vec<Block> {
        let initiative = &self.reading.snapshot.initiative;
        let mut blocks = vec![
            Block::heading(1, self.say("title")),
            Block::paragraph(Style::Lead, initiative.title.clone()),
            Block::paragraph(Style::Note, self.say("note")),
        ];
        if initiative.fictional {
            let said = self.reading.words.say("fiction-long");
            blocks.push(Block::paragraph(Style::Warning, said));
        }
        blocks.extend(self.part(
            "who",
            vec![
                ("responsible", initiative.pilots.0.join(", ")),
                ("joint", self.joint()),
                ("officer", String::new()),
                ("since", initiative.start_on.as_deref().map(|d| self.day(d)).unwrap_or_default()),
                ("updated", self.day(&self.date.to_string())),
            ],
        ));
        let goals = std::iter::once(&initiative.purpose).chain(&initiative.objectives.0);
        let goals = goals.map(|goal| goal.trim().trim_end_matches([';', ',']).trim_end());
        let goals: Vec<String> = goals
            .filter(|goal| !goal.is_empty())
            .map(|goal| match goal.ends_with(['.', '!', '?', '…']) {
                true => goal.to_owned(),
                false => format!("{goal}."),
            })
            .collect();
        blocks.extend(self.part(
            "why",
            vec![
                ("purposes", goals.join(" ")),
                ("basis", self.say("basis-words")),
            ],
        ));
        blocks.extend(self.part(
            "people",
            vec![
                ("concerned", self.concerned()),
                ("data-identity", self.say("data-identity-words")),
                ("data-work", self.say("data-work-words")),
                ("data-words", self.said()),
                ("data-consents", self.say("data-consents-words")),
                ("sensitive", self.say("sensitive-words")),
            ],
        ));
        blocks.extend(self.part(
            "keeping",
            vec![
                ("kept", initiative.erase_on.as_deref().map(|d| self.day(d)).unwrap_or_default()),
                ("ended", initiative.end_on.as_deref().map(|d| self.day(d)).unwrap_or_default()),
                ("bin", self.say("bin-words")),
            ],
        ));
        blocks.extend(self.part(
            "receivers",
            vec![
                ("inside", self.team()),
                ("outside", self.outside()),
                ("processors", self.say("processors-words")),
                ("abroad", self.say("abroad-words")),
            ],
        ));
        let protection = match self.protected {
            true => "protected-yes",
            false => "protected-no",
        };
        blocks.extend(self.part(
            "safety",
            vec![
                ("protected", self.say(protection)),
                ("access", self.say("access-words")),
                ("traces", self.say("traces-words")),
                ("copies", self.say("copies-words")),
                ("degrees", self.say("degrees-words")),
            ],
        ));
        blocks.extend(self.part(
            "rights",
            vec![
                ("informed", self.say("informed-words")),
                ("asked", self.say("asked-words")),
            ],
        ));
        blocks
    }

    fn joint(&self) -> String {
        match self.reading.snapshot.initiative.pilots.0.len() {
            0 | 1 => String::new(),
            _ => self.say("joint-words"),
        }
    }

    fn concerned(&self) -> String {
        let snapshot = &self.reading.snapshot;
        let spheres: Vec<String> = snapshot.spheres.iter().map(|s| s.name.clone()).collect();
        let told = [
            ("persons", snapshot.persons.len().into()),
            ("organisations", snapshot.organisations.len().into()),
            ("spheres", spheres.join(", ").into()),
        ];
        self.reading.words.with("sheet-concerned-words", &told)
    }

    fn said(&self) -> String {
        let snapshot = &self.reading.snapshot;
        let heard = snapshot.interviews.iter().filter(|i| i.status.is_heard());
        let told = [
            ("interviews", heard.count().into()),
            ("excerpts", snapshot.excerpts.len().into()),
        ];
        self.reading.words.with("sheet-data-words-words", &told)
    }

    /// Who led interviews: the dossier knows of no other of the team.
    fn team(&self) -> String {
        let interviews = self.reading.snapshot.interviews.iter();
        let team: BTreeSet<&str> = interviews
            .flat_map(|i| i.facilitators.0.iter().map(String::as_str))
            .collect();
        team.into_iter().collect::<Vec<_>>().join(", ")
    }

    fn outside(&self) -> String {
        let told = [("exports", self.reading.exports.len().into())];
        self.reading.words.with("sheet-outside-words", &told)
    }

    fn document(&self) -> Document {
        let words = self.reading.words;
        let initiative = &self.reading.snapshot.initiative;
        let title = self.say("title");
        Document {
            meta: Meta {
                title: format!("{title} – {}", initiative.title),
                subject: initiative.title.clone(),
                author: initiative.pilots.0.join(", "),
                keywords: Vec::new(),
                language: words.lang.code().to_owned(),
                date: self.date,
                seed: format!("{}/sheet/{}", initiative.title, self.date),
            },
            look: style::look(&self.reading.snapshot, None),
            labels: match words.lang {
                Lang::French => Labels::french(),
                Lang::English => Labels::english(),
            },
            cover: None,
            running: Running {
                header_left: initiative.title.clone(),
                header_right: title,
                footer_left: match initiative.fictional {
                    true => words.say("fiction-short"),
                    false => self.day(&self.date.to_string()),
                },
            },
            draft: None,
            blocks: self.blocks(),
        }
    }
}
