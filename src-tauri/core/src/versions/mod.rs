//! Versions: the earlier wordings of notes, statements and prose, what changed between two, and the way back to one.

mod chain;
mod pieces;
mod store;

use serde::Serialize;

use crate::{
    Error, Result, Vault,
    interview::{Interview, Question, marker, write_notes},
    meeting, message,
    prose::{self, revision},
    reading::{Words, count},
    space::Meeting,
    synthesis::Statement,
    vault::{Done, InterviewId, MeetingId, Op, SpaceId, StatementId},
};
use chain::Worded;

pub use chain::{VersionKind, VersionOf};
pub use pieces::{Piece, PieceKind};

/// So many of the latest are listed one by one; of older ones the last of each day.
const EACH: usize = 60;

/// How many are listed at most.
const LISTED: usize = 400;

/// A wording of a text.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct Version {
    /// Which; 0 is the text as it is.
    pub id: i64,
    /// When it was reached, in RFC 3339; nothing where nobody knows.
    pub at: Option<String>,
    /// By what, in words.
    pub label: String,
    /// How many words it has.
    pub words: u32,
    /// How many words it has that the version before had not.
    pub added: u32,
    /// How many words of the version before it has not.
    pub removed: u32,
}

/// The versions of a text.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct Versions {
    /// The revision of the text as it is: one goes back from it alone.
    pub revision: String,
    /// Every version, the latest first: the text as it is.
    pub versions: Vec<Version>,
}

/// The versions of a text.
///
/// # Errors
/// [`Error::Gone`] when there is no such thing.
pub fn versions(vault: &Vault, words: &Words, of: &VersionOf) -> Result<Versions> {
    let all = chain::wordings(vault.conn(), of)?;
    let listed = listed(&all);
    let mut versions = Vec::with_capacity(listed.len());
    for (at, worded) in listed.iter().enumerate() {
        let before = listed.get(at + 1).map_or("", |before| before.text.as_str());
        let (added, removed) = pieces::counted(&pieces::between(before, &worded.text));
        let op = worded.op.as_deref().unwrap_or_default();
        versions.push(Version {
            id: worded.id,
            at: worded.at.clone(),
            label: match op {
                "" => String::new(),
                op => message::say(words.lang, &format!("op-{}", op.replace('.', "-")), &[]),
            },
            words: count(worded.text.split_whitespace().count()),
            added,
            removed,
        });
    }
    let revision = revision(all.first().map_or("", |now| now.text.as_str()));
    Ok(Versions { revision, versions })
}

/// The latest, then the last of each day, then the first of all.
fn listed(all: &[Worded]) -> Vec<&Worded> {
    let day = |worded: &Worded| {
        worded
            .at
            .as_deref()
            .and_then(|at| at.get(..10))
            .map(str::to_owned)
    };
    let mut listed: Vec<&Worded> = Vec::new();
    for (at, worded) in all.iter().enumerate() {
        let new_day = listed.last().is_none_or(|last| day(last) != day(worded));
        if (at < EACH || new_day || at + 1 == all.len()) && listed.len() < LISTED {
            listed.push(worded);
        }
    }
    listed
}

/// What changed from one version to another, as it is read.
///
/// # Errors
/// [`Error::Gone`] when either is not there any more.
pub fn version_compare(
    vault: &Vault,
    of: &VersionOf,
    before: Option<i64>,
    after: i64,
) -> Result<Vec<Piece>> {
    let all = chain::wordings(vault.conn(), of)?;
    let questions = match of.kind {
        VersionKind::Interview | VersionKind::Meeting => Question::all(vault.conn())?,
        VersionKind::Statement | VersionKind::Prose => Vec::new(),
    };
    let text = |id: i64| -> Result<String> { Ok(as_read(&worded(&all, id)?.text, &questions)) };
    let before = before.map(text).transpose()?.unwrap_or_default();
    Ok(pieces::between(&before, &text(after)?))
}

fn worded(all: &[Worded], id: i64) -> Result<&Worded> {
    let found = all.iter().find(|worded| worded.id == id);
    found.ok_or(Error::Gone { what: "version" })
}

/// Notes with their questions in words.
fn as_read(text: &str, questions: &[Question]) -> String {
    if questions.is_empty() {
        return text.to_owned();
    }
    let line = |line: &str| -> String {
        let question = marker(line).and_then(|code| {
            let mut questions = questions.iter();
            questions.find(|q| q.code.eq_ignore_ascii_case(code))
        });
        question.map_or_else(|| line.to_owned(), |q| q.question.clone())
    };
    text.split('\n').map(line).collect::<Vec<_>>().join("\n")
}

impl Vault {
    /// Gives a text the wording of an earlier version again. Excerpts of notes follow, as they follow what is typed.
    ///
    /// # Errors
    /// [`Error::Gone`] when the version is not there any more; [`Error::TextMoved`] when the text was changed since the
    /// revision `base`.
    pub fn version_restore(&mut self, of: &VersionOf, id: i64, base: &str) -> Result<Done<()>> {
        self.transact(Op::new("version.restore"), |tx| {
            let all = chain::wordings(tx, of)?;
            let text = &worded(&all, id)?.text;
            if revision(&chain::present(tx, of)?) != base {
                return Err(Error::TextMoved);
            }
            match (of.kind, of.id) {
                (VersionKind::Prose, space) => {
                    prose::write(tx, space.map(SpaceId), &of.section, text, base)
                }
                (_, None) => Err(Error::Gone { what: "version" }),
                (VersionKind::Interview, Some(id)) => {
                    let interview = Interview::find(tx, InterviewId(id))?;
                    write_notes(tx, &interview, text, interview.revision).map(drop)
                }
                (VersionKind::Meeting, Some(id)) => {
                    let held = Meeting::find(tx, MeetingId(id))?;
                    match held.notes == *text {
                        true => Ok(()),
                        false => meeting::write(tx, &held, text).map(drop),
                    }
                }
                (VersionKind::Statement, Some(id)) => {
                    let statement = Statement::find(tx, StatementId(id))?;
                    match statement.text == *text {
                        true => Ok(()),
                        false => Statement {
                            text: text.clone(),
                            ..statement
                        }
                        .update(tx),
                    }
                }
            }
        })
    }
}
