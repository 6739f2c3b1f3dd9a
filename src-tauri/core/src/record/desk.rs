//! What the three documents share: their words, their frame, and how they name people and days.

use chrono::{NaiveDate, NaiveTime, Timelike as _};
use croisee_typeset::document::{
    Block, Cell, Document, Inline, Inlines, Labels, Meta, Row, Running, Style, Table, text,
};
use fluent_bundle::FluentValue;

use super::{Options, RecordKind, Source};
use crate::{
    attribution::Degree,
    deliverable::{Lang, Words},
    interview::Interview,
    stakeholder::{Organisation, Person},
    style,
    vault::OrganisationId,
    when::When,
};

/// Longest name that a line of the frame holds.
const NAME: usize = 90;

/// Longest names that are shown as a reader would read them.
pub(super) const READ: usize = 160;

/// All that the parts of a document are made from.
pub(super) struct Desk<'a> {
    pub(super) source: Source<'a>,
    pub(super) words: &'static Words,
    pub(super) options: Options,
}

/// What is on every page, and what the file says of itself.
pub(super) struct Frame {
    pub(super) kind: RecordKind,
    pub(super) title: String,
    pub(super) about: String,
    /// What stands beside the title at the head of each page.
    pub(super) mark: String,
    pub(super) code: String,
    pub(super) fictional: bool,
    pub(super) draft: Option<String>,
}

impl<'a> Desk<'a> {
    pub(super) fn new(source: Source<'a>, options: Options) -> Self {
        Self {
            source,
            words: Words::of(options.lang),
            options,
        }
    }

    pub(super) fn say(&self, key: &str) -> String {
        self.words.say(&format!("record-{key}"))
    }

    pub(super) fn with(&self, key: &str, arguments: &[(&str, FluentValue<'_>)]) -> String {
        self.words.with(&format!("record-{key}"), arguments)
    }

    /// « 24 mars 2020 ».
    pub(super) fn day(&self, day: NaiveDate) -> String {
        When::Day(day).in_words(self.options.lang == Lang::French)
    }

    /// The day of an interview; nothing where it has none.
    pub(super) fn day_of(&self, interview: Option<&Interview>) -> String {
        let day = interview.and_then(|it| it.date);
        day.map(|day| self.day(day)).unwrap_or_default()
    }

    /// The people met, in the order given.
    pub(super) fn met(&self, interview: &Interview) -> Vec<&'a Person> {
        let snapshot = self.source.snapshot;
        snapshot
            .interview_persons
            .iter()
            .filter(|link| link.interview_id == interview.id)
            .filter_map(|link| snapshot.persons.iter().find(|p| p.id == link.person_id))
            .collect()
    }

    pub(super) fn organisation(&self, id: OrganisationId) -> Option<&'a Organisation> {
        self.source
            .snapshot
            .organisations
            .iter()
            .find(|o| o.id == id)
    }

    /// The titles of the spaces that an interview serves.
    pub(super) fn spaces(&self, interview: &Interview) -> Vec<String> {
        let snapshot = self.source.snapshot;
        snapshot
            .interview_spaces
            .iter()
            .filter(|link| link.interview_id == interview.id)
            .filter_map(|link| snapshot.spaces.iter().find(|s| s.id == link.space_id))
            .map(|space| space.title.clone())
            .collect()
    }

    /// « 24 mars 2020 à 9 h 30, 52 minutes, en visioconférence »; what is not known is left out.
    pub(super) fn when_and_how(&self, interview: &Interview) -> String {
        let mut parts = Vec::new();
        let day = interview.date.map(|d| self.day(d));
        match (day, interview.time.as_deref()) {
            (Some(day), Some(time)) => parts.push(self.with(
                "day-and-time",
                &[
                    ("day", day.into()),
                    ("time", hour(time, self.options.lang).into()),
                ],
            )),
            (Some(day), None) => parts.push(day),
            (None, _) => {}
        }
        if let Some(minutes) = interview.duration_min {
            parts.push(self.with("minutes", &[("count", minutes.into())]));
        }
        let place = interview.place.trim();
        match interview.mode.as_str() {
            "" => {}
            mode => parts.push(self.say(&format!("mode-{mode}"))),
        }
        if !place.is_empty() {
            parts.push(short(place, NAME));
        }
        parts.join(", ")
    }

    /// Whether what an interview holds is invented: every page says so.
    pub(super) fn is_fictional(&self, interview: Option<&Interview>) -> bool {
        let initiative = self.source.snapshot.initiative.fictional;
        let said = |fictional: Option<bool>| fictional == Some(true);
        initiative
            || interview.is_some_and(|i| {
                said(i.fictional)
                    || self
                        .organisation(i.organisation_id)
                        .is_some_and(|o| said(o.fictional))
                    || self.met(i).iter().any(|p| said(p.fictional))
            })
    }

    /// What has to be said first of an invented dossier.
    pub(super) fn fiction(&self, fictional: bool) -> Option<Block> {
        fictional.then(|| Block::paragraph(Style::Warning, self.words.say("fiction-long")))
    }

    /// What a reader would read at a degree, said to a layman: `named` and `organisation` and `sphere` as they would stand.
    /// Names are shown up to so many characters (`most`).
    pub(super) fn degrees(
        &self,
        named: &str,
        organisation: &str,
        sphere: &str,
        most: usize,
    ) -> Block {
        let row = |degree: Degree, read: Inlines| Row {
            cells: vec![
                Cell::text(self.say(&format!("degree-{}", degree.word()))),
                Cell::rich(read),
            ],
        };
        let quoted = |words: &str| -> Inlines {
            let key = "read-as";
            text(self.with(key, &[("who", short(words, most).into())]))
        };
        let said = |key: &str| -> Inlines { text(self.say(key)) };
        Block::Table(Table {
            header: vec![Row::texts([
                self.say("degree-head"),
                self.say("degree-read"),
            ])],
            rows: vec![
                row(Degree::Named, quoted(named)),
                row(Degree::Organisation, quoted(organisation)),
                row(Degree::Sphere, quoted(sphere)),
                row(Degree::Anonymous, said("read-anonymous")),
                row(Degree::OffRecord, said("read-never")),
            ],
            row_heads: true,
            widths: Some(vec![1.0, 3.4]),
            ..Table::default()
        })
    }

    /// Names and what stands beside them, as a table without heads.
    pub(super) fn facts(&self, facts: Vec<(&str, String)>) -> Option<Block> {
        let rows: Vec<Row> = facts
            .into_iter()
            .filter(|(_, words)| !words.trim().is_empty())
            .map(|(key, words)| Row::texts([self.say(key), words]))
            .collect();
        (!rows.is_empty()).then(|| {
            Block::Table(Table {
                rows,
                row_heads: true,
                widths: Some(vec![1.0, 3.4]),
                ..Table::default()
            })
        })
    }

    /// Lines to write on.
    pub(super) fn lines(&self, count: usize) -> Vec<Block> {
        (0..count)
            .flat_map(|_| [Block::Space(15.0), Block::Rule])
            .collect()
    }

    /// The document around its blocks.
    pub(super) fn document(&self, frame: Frame, blocks: Vec<Block>) -> Document {
        let initiative = &self.source.snapshot.initiative;
        Document {
            meta: Meta {
                title: match frame.about.as_str() {
                    "" => frame.title.clone(),
                    about => format!("{} – {about}", frame.title),
                },
                subject: self.with("subject", &[("demarche", initiative.title.as_str().into())]),
                author: initiative.pilots.0.join(", "),
                keywords: Vec::new(),
                language: self.options.lang.code().to_owned(),
                date: self.options.date,
                seed: format!(
                    "{}/{}/{}/{}",
                    initiative.title,
                    frame.kind.word(),
                    frame.code,
                    self.options.date
                ),
            },
            look: style::look(self.source.snapshot, None),
            labels: match self.options.lang {
                Lang::French => Labels::french(),
                Lang::English => Labels::english(),
            },
            cover: None,
            running: Running {
                header_left: initiative.title.clone(),
                header_right: match frame.mark.as_str() {
                    "" => frame.title,
                    mark => format!("{}, {mark}", frame.title),
                },
                footer_left: if frame.fictional {
                    self.words.say("fiction-short")
                } else {
                    self.day(self.options.date)
                },
            },
            draft: frame.draft,
            blocks,
        }
    }
}

/// « 9 h 30 » and « 10 h » in French, `09:30` in English; as written where it is no time.
fn hour(time: &str, lang: Lang) -> String {
    let read = NaiveTime::parse_from_str(time, "%H:%M").ok();
    match read.filter(|_| lang == Lang::French) {
        None => time.to_owned(),
        Some(time) if time.minute() == 0 => format!("{}\u{a0}h", time.hour()),
        Some(time) => format!("{}\u{a0}h\u{a0}{:02}", time.hour(), time.minute()),
    }
}

/// A cell to be written in by hand.
pub(super) fn room() -> Cell {
    Cell {
        // Air counts between two things: the first is nothing.
        blocks: vec![Block::Space(0.0), Block::Space(30.0)],
        ..Cell::default()
    }
}

/// The words of a paragraph.
pub(super) fn paragraph(style: Style, content: Inlines) -> Block {
    Block::rich(style, content)
}

/// Strong words, then plain ones.
pub(super) fn led(lead: String, words: String) -> Inlines {
    vec![
        Inline::Strong(vec![Inline::Text(lead)]),
        Inline::Text(format!(" {words}")),
    ]
}

/// A text of at most so many characters, cut at a word; what was cut leaves « … ».
pub(super) fn short(words: &str, most: usize) -> String {
    let words = words.split_whitespace().collect::<Vec<_>>().join(" ");
    if words.chars().count() <= most {
        return words;
    }
    let kept: String = words.chars().take(most).collect();
    let kept = match kept.rsplit_once(' ') {
        // A word longer than half of it is cut within.
        Some((before, _)) if before.chars().count() * 2 > most => before,
        _ => kept.as_str(),
    };
    format!(
        "{}…",
        kept.trim_end_matches([' ', ',', ';', ':', '.', '\u{a0}', '\u{202f}'])
    )
}

#[cfg(test)]
mod tests {
    use super::{Lang, hour, short};

    #[test]
    fn an_hour_is_said_as_its_language_says_it() {
        assert_eq!(hour("09:30", Lang::French), "9\u{a0}h\u{a0}30");
        assert_eq!(hour("09:05", Lang::French), "9\u{a0}h\u{a0}05");
        assert_eq!(hour("10:00", Lang::French), "10\u{a0}h");
        assert_eq!(hour("09:30", Lang::English), "09:30");
        assert_eq!(hour("le matin", Lang::French), "le matin");
    }

    #[test]
    fn long_words_are_cut_between_two_of_them() {
        assert_eq!(
            short("Trois mois de trésorerie", 40),
            "Trois mois de trésorerie"
        );
        assert_eq!(short("Trois mois,  de trésorerie", 12), "Trois mois…");
        assert_eq!(short(&"é".repeat(50), 10), format!("{}…", "é".repeat(10)));
    }
}
