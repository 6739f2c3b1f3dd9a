//! The page of one statement: what it is, where its words were published, and what it was before.

use std::collections::{HashMap, HashSet};

use serde::Serialize;

use super::{Board, Cited, SectionView, StatementView, space};
use crate::{
    Error, Result, Vault,
    attribution::Degree,
    deliverable::{ESSENTIAL, Export, template_shown},
    interview::spoken,
    message,
    reading::Reading,
    synthesis::{
        Evidence, Statement,
        store::{self, State},
    },
    vault::{ExcerptId, SpaceId, StatementId},
};

/// Words of a statement in an export.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct PublishedQuote {
    /// The excerpt.
    pub excerpt_id: ExcerptId,
    /// Its words as they now are.
    pub text: String,
    /// At which degree it was shown.
    pub degree: Option<Degree>,
}

/// An export that shows words that a statement rests on.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct Published {
    /// What was exported: the name of its template.
    pub what: String,
    /// Of which space, by title.
    pub space: String,
    /// Which edition.
    pub edition: String,
    /// When: RFC 3339, or a day.
    pub at: String,
    /// Published, not a draft.
    pub published: bool,
    /// Its words of this statement.
    pub quotes: Vec<PublishedQuote>,
}

/// The page of one statement.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct StatementPage {
    /// It.
    pub statement: StatementView,
    /// Its space; of the whole démarche where absent.
    pub space_id: Option<SpaceId>,
    /// The section that it names, or nothing.
    pub named: String,
    /// It is marked for « L'essentiel ».
    pub essential: bool,
    /// The sections of its space.
    pub sections: Vec<SectionView>,
    /// The exports that show its words, the latest first.
    pub published: Vec<Published>,
}

/// The page of one statement.
///
/// # Errors
/// [`Error::Gone`] when the dossier has no such statement.
pub fn statement_page(reading: &Reading, id: StatementId) -> Result<StatementPage> {
    let gone = || Error::Gone { what: "statement" };
    let snapshot = &reading.snapshot;
    let own = snapshot.statements.iter().find(|s| s.id == id);
    let own = own.ok_or_else(gone)?;
    let board = Board::of(reading);
    let (shown, sections) = match own.space_id {
        Some(of) => {
            let space = space(reading, of)?;
            let mut all = space.statements.into_iter();
            (all.find(|s| s.id == id).ok_or_else(gone)?, space.sections)
        }
        None => {
            let mut all = super::whole(reading).statements.into_iter();
            (all.find(|s| s.id == id).ok_or_else(gone)?, Vec::new())
        }
    };
    Ok(StatementPage {
        space_id: own.space_id,
        named: own.section.clone(),
        essential: own.section.eq_ignore_ascii_case(ESSENTIAL),
        published: published(&board, own),
        statement: shown,
        sections,
    })
}

/// The exports that show words that a statement rests on: of its space, where it has one.
fn published(board: &Board<'_>, own: &Statement) -> Vec<Published> {
    let reading = board.reading;
    let rests = board.rests_on(own.id).iter();
    let quotes: HashMap<&str, (ExcerptId, &str)> = rests
        .filter_map(|e| board.excerpt(e.excerpt_id?))
        .map(|e| (e.code.as_str(), (e.id, e.quote.as_str())))
        .collect();
    let spaces = &reading.snapshot.spaces;
    let of_space = spaces.iter().find(|s| Some(s.id) == own.space_id);
    let of_it = |e: &&Export| of_space.is_none_or(|s| s.code.eq_ignore_ascii_case(&e.space));
    let mut found: Vec<Published> = reading
        .exports
        .iter()
        .filter(of_it)
        .filter_map(|export| {
            let template = export.what.strip_prefix("livrable ")?;
            let name = template.split(' ').next().unwrap_or(template);
            // A register of another kind of export names no excerpts.
            let rows: Vec<serde_json::Value> =
                serde_json::from_str(&export.contents).unwrap_or_default();
            let shown = rows.iter().filter_map(|row| {
                let (id, words) = quotes.get(row.get("excerpt")?.as_str()?)?;
                let degree = row.get("degree").and_then(serde_json::Value::as_str);
                Some(PublishedQuote {
                    excerpt_id: *id,
                    text: spoken(words).into_owned(),
                    degree: degree.and_then(Degree::of_word),
                })
            });
            let shown: Vec<_> = shown.collect();
            let space = spaces
                .iter()
                .find(|s| s.code.eq_ignore_ascii_case(&export.space));
            let title = crate::initiative::title_of(reading, name);
            (!shown.is_empty()).then(|| Published {
                what: title,
                space: space.map_or_else(|| export.space.clone(), |s| s.title.clone()),
                edition: export.edition.clone(),
                at: export.at.clone(),
                published: export.status == "publie",
                quotes: shown,
            })
        })
        .collect();
    found.sort_by(|a, b| b.at.cmp(&a.at));
    found
}

text_enum! {
    /// What of a statement changed.
    PastWhat {
        /// It was begun.
        Begun = "commence",
        /// Its words.
        Words = "texte",
        /// Its nature.
        Nature = "nature",
        /// Its section.
        Section = "section",
        /// Its space.
        Space = "espace",
        /// Its place among the others.
        Place = "rang",
        /// Something that it rests on changed.
        Stale = "a_revoir",
        /// A facilitator looked again.
        Reviewed = "revu",
        /// What the interviews made of it.
        Verdict = "verdict",
        /// It was rested on something.
        Cited = "cite",
        /// It no longer rests on it.
        Uncited = "retire",
        /// That bears on it otherwise.
        Sense = "sens",
        /// What is noted beside it.
        Note = "note",
        /// The positions that face each other on it.
        Positions = "positions",
        /// It takes another position of them.
        Position = "position",
    }
}

/// One thing that changed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct PastChange {
    /// What.
    pub what: PastWhat,
    /// The words cited, for evidence.
    pub of: String,
    /// What it was.
    pub before: String,
    /// What it became.
    pub after: String,
}

/// What one operation changed of a statement.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct Past {
    /// When, in RFC 3339, UTC.
    pub at: String,
    /// The operation, in words.
    pub label: String,
    /// What it changed.
    pub changes: Vec<PastChange>,
}

/// What a statement was before: each change that stands, the latest first, from what the dossier keeps to undo it.
///
/// # Errors
/// What the database says.
pub fn past(vault: &Vault, reading: &Reading, id: StatementId) -> Result<Vec<Past>> {
    let board = Board::of(reading);
    let mut lines = Vec::new();
    for step in store::past(vault.conn(), id)? {
        let changes = changes(&board, &step.before, &step.after);
        if !changes.is_empty() {
            let key = format!("op-{}", step.op.replace('.', "-"));
            lines.push(Past {
                at: step.at,
                label: message::say(reading.words.lang, &key, &[]),
                changes,
            });
        }
    }
    Ok(lines)
}

fn changes(board: &Board<'_>, before: &State, after: &State) -> Vec<PastChange> {
    let mut changes = Vec::new();
    let mut told = |what, of: &str, before: String, after: String| {
        changes.push(PastChange {
            what,
            of: of.to_owned(),
            before,
            after,
        });
    };
    match (&before.statement, &after.statement) {
        (None, Some(now)) => told(PastWhat::Begun, "", String::new(), now.text.clone()),
        (Some(was), Some(now)) => of_statement(board, was, now, &mut told),
        (_, None) => {}
    }
    let was: HashMap<_, &Evidence> = before.evidence.iter().map(|e| (e.id, e)).collect();
    let still: HashSet<_> = after.evidence.iter().map(|e| e.id).collect();
    let cited = |e: &Evidence| Cited::of(board, e).text;
    for now in &after.evidence {
        let sense = now.sense.word().to_owned();
        match was.get(&now.id) {
            None => told(PastWhat::Cited, &cited(now), String::new(), sense),
            Some(was) => {
                if was.sense != now.sense {
                    let before = was.sense.word().to_owned();
                    told(PastWhat::Sense, &cited(now), before, sense);
                }
                if was.note != now.note {
                    let (before, after) = (was.note.clone(), now.note.clone());
                    told(PastWhat::Note, &cited(now), before, after);
                }
                if takes_another(before, after, was, now) {
                    let (before, after) = (was.position.clone(), now.position.clone());
                    told(PastWhat::Position, &cited(now), before, after);
                }
            }
        }
    }
    for gone in before.evidence.iter().filter(|e| !still.contains(&e.id)) {
        let sense = gone.sense.word().to_owned();
        told(PastWhat::Uncited, &cited(gone), sense, String::new());
    }
    changes
}

/// Whether a link takes another position: one that was renamed or taken out tells it of itself.
fn takes_another(before: &State, after: &State, was: &Evidence, now: &Evidence) -> bool {
    let listed = |state: &State| state.statement.as_ref().map(|s| s.positions.clone());
    was.position != now.position && listed(before) == listed(after)
}

fn of_statement(
    board: &Board<'_>,
    was: &Statement,
    now: &Statement,
    told: &mut impl FnMut(PastWhat, &str, String, String),
) {
    let reading = board.reading;
    if was.text != now.text {
        told(PastWhat::Words, "", was.text.clone(), now.text.clone());
    }
    if was.nature != now.nature {
        let named = |s: &Statement| reading.words.say(&format!("nature-{}", s.nature.word()));
        told(PastWhat::Nature, "", named(was), named(now));
    }
    if was.space_id != now.space_id {
        let titled = |s: &Statement| {
            let space = s.space_id.and_then(|id| reading.space(id).ok());
            space.map(|s| s.title.clone()).unwrap_or_default()
        };
        told(PastWhat::Space, "", titled(was), titled(now));
    }
    if was.section != now.section {
        let (before, after) = (titled(reading, was), titled(reading, now));
        told(PastWhat::Section, "", before, after);
    } else if was.rank != now.rank && was.space_id == now.space_id {
        told(
            PastWhat::Place,
            "",
            was.rank.to_string(),
            now.rank.to_string(),
        );
    }
    if was.positions != now.positions {
        let listed = |s: &Statement| s.positions.0.join(" · ");
        told(PastWhat::Positions, "", listed(was), listed(now));
    }
    if (was.verdict, &was.verdict_reason) != (now.verdict, &now.verdict_reason) {
        let said = |s: &Statement| s.verdict.map_or_else(String::new, |v| v.word().to_owned());
        told(PastWhat::Verdict, &now.verdict_reason, said(was), said(now));
    }
    match (was.stale, now.stale) {
        (false, true) => told(PastWhat::Stale, "", String::new(), String::new()),
        (true, false) => told(PastWhat::Reviewed, "", String::new(), String::new()),
        _ => {}
    }
}

/// The section that a statement names, by title; nothing where it names none.
fn titled(reading: &Reading, of: &Statement) -> String {
    let lang = reading.words.lang;
    if of.section.eq_ignore_ascii_case(ESSENTIAL) {
        return crate::deliverable::Words::of(lang).say("section-essentiel");
    }
    let space = of.space_id.and_then(|id| reading.space(id).ok());
    let template = space.and_then(|space| template_shown(&reading.snapshot, space));
    let mut sections = template.iter().flat_map(|t| &t.sections);
    sections
        .find(|s| s.code == of.section)
        .map_or_else(|| of.section.clone(), |s| s.title.in_lang(lang).to_owned())
}
