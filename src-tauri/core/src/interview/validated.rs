//! What an interviewee was sent and validated, beside the notes as they have become: notes are never locked, and what was agreed to
//! stays known (domain rule 4).

use rusqlite::Connection;
use serde::Serialize;

use super::{
    Amendment, Excerpt, Interview, Question, Status,
    amend::between,
    guide, read, reserved,
    returned::{Returned, returned},
};
use crate::{
    Error, Result, Snapshot, Vault,
    attribution::Degree,
    entry,
    vault::{Done, ExcerptId, InterviewId, Op, Tx},
};

record! {
    /// The notes of an interview as the interviewee last had them, sent or validated, where they changed afterwards.
    ValidatedWords in "validated_words" order by "id" {
        /// Of which interview.
        id: InterviewId,
        /// When they were validated; `None` while they are only sent.
        validated_on: Option<chrono::NaiveDate>,
        /// The notes as they were.
        notes: String,
    }
}

/// Where an interview stands with whoever was heard: what they sent back, and whether they know the words of today.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct Validation {
    /// Whether the notes say something else than what was sent, or validated.
    pub changed: bool,
    /// When the other words were validated; `None` where they were only sent.
    pub validated_on: Option<String>,
    /// The texts that came back and were settled, the newest first.
    pub returned: Vec<Returned>,
}

/// Whether the notes of a validated interview say something else than what was validated: its record has to be read
/// again. Blanks, time stamps and the marks of the team are none of what the interviewee read.
#[must_use]
pub fn changed_since_validation(snapshot: &Snapshot, interview: &Interview) -> bool {
    interview.status.is_validated()
        && snapshot
            .validated
            .iter()
            .find(|words| words.id == interview.id)
            .is_some_and(|words| says_otherwise(&words.notes, &interview.notes))
}

/// Where an interview stands with whoever was heard.
///
/// # Errors
/// [`Error::Gone`] when it is.
pub fn validation(conn: &Connection, id: InterviewId) -> Result<Validation> {
    let interview = Interview::find(conn, id)?;
    let words = validated(conn, id)?.filter(|w| says_otherwise(&w.notes, &interview.notes));
    Ok(Validation {
        changed: words.is_some(),
        validated_on: words
            .and_then(|w| w.validated_on)
            .map(|day| day.to_string()),
        returned: returned(conn, id)?,
    })
}

/// What was validated beside the notes of today: before and after.
///
/// # Errors
/// [`Error::NoAmendment`] where they are the same words.
pub fn validated_and_now(conn: &Connection, id: InterviewId) -> Result<Amendment> {
    let interview = Interview::find(conn, id)?;
    let words = validated(conn, id)?.ok_or(Error::NoAmendment)?;
    Ok(between(
        &words.notes,
        interview.notes,
        &Question::all(conn)?,
    ))
}

impl Vault {
    /// Takes a validation back, as of today: the notes changed, and the interviewee is to read the record again. The
    /// interview is then amended where a text came back, else sent or written; a date announced with an earlier record
    /// is none any more.
    ///
    /// # Errors
    /// [`Error::Gone`] when the interview is.
    pub fn interview_reopen(&mut self, id: InterviewId) -> Result<Done<()>> {
        self.transact(Op::new("interview.reopen"), |tx| {
            let interview = Interview::find(tx, id)?;
            if !interview.status.is_validated() {
                return Ok(());
            }
            let status = if !returned(tx, id)?.is_empty() {
                Status::Amended
            } else if interview.sent_on.is_some() {
                Status::Sent
            } else {
                Status::Written
            };
            Interview {
                status,
                status_on: Some(entry::today(tx.now())),
                tacit_on: None,
                ..interview
            }
            .update(tx)
        })
    }
}

impl Vault {
    /// Says that the interviewee knows the words of today: they read them, or had them read to them.
    pub fn words_known(&mut self, id: InterviewId) -> Result<Done<()>> {
        self.transact(Op::new("interview.known"), |tx| known(tx, id))
    }

    /// Writes what was answered of passages: the degree at which each may be quoted, or none of its own.
    ///
    /// # Errors
    /// [`Error::Gone`] when one of them is; nothing is written then.
    pub fn passages_degree(
        &mut self,
        passages: &[ExcerptId],
        degree: Option<Degree>,
    ) -> Result<Done<()>> {
        self.transact(Op::new("interview.degrees"), |tx| {
            for id in passages {
                let passage = Excerpt::find(tx, *id)?;
                if passage.attribution != degree {
                    Excerpt {
                        attribution: degree,
                        ..passage
                    }
                    .update(tx)?;
                }
            }
            Ok(())
        })
    }
}

/// The words of today are those that the interviewee knows.
pub(super) fn known(tx: &Tx<'_>, id: InterviewId) -> Result<()> {
    match validated(tx, id)? {
        Some(_) => ValidatedWords::delete(tx, id),
        None => Ok(()),
    }
}

/// Whether the interviewee, to whom the record was sent, knows these notes of their interview.
pub(super) fn are_known(conn: &Connection, interview: &Interview) -> Result<bool> {
    Ok(validated(conn, interview.id)?
        .is_none_or(|words| !says_otherwise(&words.notes, &interview.notes)))
}

fn validated(conn: &Connection, id: InterviewId) -> Result<Option<ValidatedWords>> {
    match ValidatedWords::find(conn, id) {
        Ok(words) => Ok(Some(words)),
        Err(Error::Gone { .. }) => Ok(None),
        Err(other) => Err(other),
    }
}

/// Whether two notes read differently.
fn says_otherwise(a: &str, b: &str) -> bool {
    a != b && said(a) != said(b)
}

/// The words of notes as they are read, under their questions.
fn said(notes: &str) -> Vec<(String, String)> {
    let mut said = read_by_answer(notes);
    // Before the first question, nothing is mostly said.
    said.retain(|(code, words)| !(code.is_empty() && words.is_empty()));
    said
}

/// What is read of notes, answer by answer: the code of the question, none before the first, and the words after it with one
/// blank between two.
pub(crate) fn read_by_answer(notes: &str) -> Vec<(String, String)> {
    let own: Vec<_> = reserved(notes).into_iter().map(|it| it.place).collect();
    let mut said = vec![(String::new(), String::new())];
    let mut start = 0;
    for line in notes.split('\n') {
        match guide::marker(line) {
            Some(code) => said.push((code.to_lowercase(), String::new())),
            None => {
                let words = read(line).into_iter().filter(|(at, _)| {
                    let before = own.partition_point(|place| place.end <= start + at);
                    own.get(before)
                        .is_none_or(|place| !place.contains(&(start + at)))
                });
                let words: String = words.map(|(_, c)| c).collect();
                if let Some((_, all)) = said.last_mut() {
                    for word in words.split_whitespace() {
                        if !all.is_empty() {
                            all.push(' ');
                        }
                        all.push_str(word);
                    }
                }
            }
        }
        start += line.chars().count() + 1;
    }
    said
}
