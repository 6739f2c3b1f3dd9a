//! What an erasure would take out, what would stay and why: shown before anybody decides.

use serde::Serialize;

use super::{
    erase::{is_notes, resting, without},
    reach::{Notes, Reach, cut, notes_of},
    store::{self, Text},
    traces::{Traces, anew, would},
};
use crate::{
    Result, Vault,
    attribution::words::Quotations,
    deliverable::Lang,
    reading::{Reading, count},
    stakeholder::person_detail,
    vault::{PersonId, SpaceId, StatementId, scrub},
};

/// So many characters of a text are shown on each side of what tells of the person.
const AROUND: usize = 60;

/// Stands for the person while what is around them is looked for: no text of a dossier holds it.
const HERE: &str = "\u{e000}";

/// A text that tells of the person, besides their own words.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct Mention {
    /// What tells it from every other.
    pub place: String,
    /// The table of its row.
    pub table: String,
    /// What stands before the person.
    pub before: String,
    /// What stands after them.
    pub after: String,
    /// How often they are told of in it.
    pub times: u32,
}

/// A statement that rests on the words.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct ErasureStatement {
    /// Which.
    pub id: StatementId,
    /// Its space; none for the whole démarche.
    pub space_id: Option<SpaceId>,
    /// The claim.
    pub text: String,
    /// How much of what it rests on would stay.
    pub stays: u32,
    /// It says the words again: it has to be written otherwise by hand.
    pub repeats: bool,
}

/// What an erasure would do.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct Erasure {
    /// Whose.
    pub name: String,
    /// Interviews whose notes go whole: nobody else was at them.
    pub alone: u32,
    /// Interviews of which only their words go: others were at them too.
    pub shared: u32,
    /// Meetings that they attended.
    pub meetings: u32,
    /// Excerpts.
    pub excerpts: u32,
    /// Facts of consent.
    pub consents: u32,
    /// Follow-ups of those interviews.
    pub followups: u32,
    /// Earlier wordings and things of the bin.
    pub past: u32,
    /// The statements that rest on them, which stay.
    pub statements: Vec<ErasureStatement>,
    /// The exports that carry their words: they are out of reach.
    pub published: Vec<String>,
    /// The texts that tell of them.
    pub mentions: Vec<Mention>,
    /// Prose and tables of the team that say the words again, by title: they stay.
    pub repeats: Vec<String>,
    /// Files that are kept with the dossier, and are not read.
    pub files: u32,
}

/// What the erasure of a person would do.
///
/// # Errors
/// [`crate::Error::Gone`] when the dossier has no such person.
pub fn erasure(vault: &Vault, lang: Lang, id: PersonId) -> Result<Erasure> {
    let reading = Reading::of(vault, lang)?;
    let snapshot = &reading.snapshot;
    let reach = Reach::of(vault.conn(), snapshot, id)?;
    let rows = reach.rows();
    let quotes = Quotations::of(reach.words().map(|e| e.quote.as_str()));
    let stays = |statement: StatementId| {
        let evidence = snapshot.evidence.iter();
        let own = evidence.filter(|e| e.statement_id == statement);
        own.filter(|e| !e.excerpt_id.is_some_and(|e| reach.excerpts.contains(&e)))
            .count()
    };
    let rests = resting(&reach);
    let statements = snapshot.statements.iter().filter_map(|s| {
        let mut told = std::iter::once(&s.text).chain(s.told_positions());
        let repeats = told.any(|text| quotes.stand_in(text));
        (rests.contains(&s.id) || repeats).then(|| ErasureStatement {
            id: s.id,
            space_id: s.space_id,
            text: s.text.clone(),
            stays: count(stays(s.id)),
            repeats,
        })
    });
    let prose = snapshot.prose.iter().filter(|p| quotes.stand_in(&p.text));
    let grids = snapshot.grids.iter().filter(|g| {
        let mut cells = g.cells.0.iter().flatten();
        cells.any(|cell| quotes.stand_in(cell))
    });
    let repeats = prose
        .map(|p| p.section.clone())
        .chain(grids.map(|g| g.title.clone()));
    let mut past: u32 = 0;
    scrub::each(vault.conn(), |_, said| {
        past += u32::from(rows.iter().any(|row| said.key.contains(row.as_str())));
    })?;
    let of_alone = reading.followups.iter();
    let of_alone = of_alone.filter(|f| f.interview_id.is_some_and(|i| reach.alone.contains(&i)));
    Ok(Erasure {
        name: reach.person.full_name(),
        alone: count(reach.alone.len()),
        shared: count(reach.shared.len()),
        meetings: count(reach.meetings.len()),
        excerpts: count(reach.excerpts.len()),
        consents: count(
            snapshot
                .consents
                .iter()
                .filter(|c| c.person_id == id)
                .count(),
        ),
        followups: count(of_alone.count()),
        past,
        statements: statements.collect(),
        published: person_detail(&reading, id)?.published_in,
        mentions: mentions(vault, &reach)?,
        repeats: repeats.collect(),
        files: store::files(vault.conn())?,
    })
}

/// The texts that tell of a person, besides their card and their own words.
pub(super) fn mentions(vault: &Vault, reach: &Reach<'_>) -> Result<Vec<Mention>> {
    let found = mentioned(vault, reach)?;
    Ok(found.into_iter().map(|(mention, _)| mention).collect())
}

/// The same, each with the whole of its text.
pub(super) fn mentioned(vault: &Vault, reach: &Reach<'_>) -> Result<Vec<(Mention, String)>> {
    let traces = Traces::of(reach.snapshot, reach.person, &reach.former);
    let gone = reach.rows();
    // What says the code of something else says its new one afterwards: that tells of nobody.
    let renamed = would(vault.conn(), &traces, "…")?;
    let mut found = Vec::new();
    for column in store::told(vault.conn())? {
        for text in store::texts(vault.conn(), &column)? {
            let own = !text.id.is_empty() && gone.contains(&text.id);
            if own || column.name == "code" || is_around(&column.table, &column.name) {
                continue;
            }
            let words = match is_notes(&column.table, &column.name) {
                true => cut(&text.words, &stretches(reach, &text.id)),
                false => anew(&text, &renamed),
            };
            let said = Text {
                words,
                ..text.clone()
            };
            let Some(told) = without(&traces, &said, HERE) else {
                continue;
            };
            let mut parts = told.split(HERE);
            let before = parts.next().unwrap_or_default();
            let after = parts.next().unwrap_or_default();
            let mention = Mention {
                place: text.place(),
                table: column.table.clone(),
                before: end_of(before),
                after: after.chars().take(AROUND).collect(),
                times: count(told.matches(HERE).count()),
            };
            found.push((mention, said.words));
        }
    }
    Ok(found)
}

/// What stands around an excerpt is part of notes, where it is told already.
fn is_around(table: &str, column: &str) -> bool {
    table == "excerpt" && matches!(column, "prefix" | "suffix" | "quote")
}

fn stretches(reach: &Reach<'_>, id: &str) -> Vec<std::ops::Range<usize>> {
    let mut own = reach.words().filter_map(notes_of);
    let notes = own.find(|notes| match notes {
        Notes::Interview(interview) => interview.to_string() == id,
        Notes::Meeting(meeting) => meeting.to_string() == id,
    });
    notes
        .map(|notes| reach.stretches(notes))
        .unwrap_or_default()
}

fn end_of(text: &str) -> String {
    let length = text.chars().count();
    text.chars().skip(length.saturating_sub(AROUND)).collect()
}
