//! What an interviewee amended: two texts compared, and the differences taken up one by one. Excerpts follow.

use std::collections::BTreeSet;

use imara_diff::{Algorithm, Diff, InternedInput};
use rusqlite::Connection;
use serde::Serialize;

use super::{
    Interview, NotesSaved, Question, Status,
    cleaned::cleaned,
    guide, returned, saved,
    sentences::{alike, sentences},
    store, take, validated,
};
use crate::{
    Error, Result, Vault, entry,
    initiative::Initiative,
    vault::{Done, InterviewId, Op},
};

/// The longest text that is compared with notes: a record of sixty thousand words. Of one that says the same again and
/// again, the comparison takes the square of that.
const LONGEST: usize = 384 << 10;

/// The notes, the text that came back, and where they differ.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct Amendment {
    /// The notes as they are.
    pub current: String,
    /// The notes with everything amended: what the interviewee could not see of them stands in its place.
    pub proposed: String,
    /// What came back of the record around the notes, and is not compared.
    pub aside: String,
    /// Both texts in stretches, in order: joined, what stands before gives the notes, what stands after the other text.
    pub hunks: Vec<AmendmentHunk>,
}

text_enum! {
    /// Whether a stretch differs.
    HunkKind {
        /// It is the same in both texts.
        Same = "same",
        /// It was amended.
        Changed = "changed",
    }
}

/// A stretch of both texts.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct AmendmentHunk {
    /// Its number.
    pub id: u32,
    /// Whether it differs.
    pub kind: HunkKind,
    /// As the notes have it.
    pub before: String,
    /// As it came back.
    pub after: String,
    /// The question of the guide that it answers.
    pub question: Option<String>,
}

impl AmendmentHunk {
    /// Whether it differs by more than blanks and line breaks.
    #[must_use]
    pub fn says_otherwise(&self) -> bool {
        self.kind == HunkKind::Changed
            && !self
                .before
                .split_whitespace()
                .eq(self.after.split_whitespace())
    }
}

impl Vault {
    /// Keeps the text that came back from the interviewee until its differences are settled.
    ///
    /// # Errors
    /// [`Error::NotHeard`] before the interview took place; [`Error::Missing`] for an empty text;
    /// [`Error::AmendmentTooLong`] for one that is no record.
    pub fn amendment_set(&mut self, id: InterviewId, text: &str) -> Result<Done<()>> {
        if text.len() > LONGEST {
            let most = LONGEST >> 10;
            return Err(Error::AmendmentTooLong { most });
        }
        let amendment = entry::notes(text)?;
        if amendment.trim().is_empty() {
            return Err(Error::Missing { field: "text" });
        }
        self.transact(Op::new("interview.amendment"), |tx| {
            let interview = Interview::find(tx, id)?;
            if !interview.status.is_heard() {
                return Err(Error::NotHeard);
            }
            Interview {
                status: Status::Amended,
                status_on: Some(entry::today(tx.now())),
                amendment,
                ..interview
            }
            .update(tx)
        })
    }

    /// Writes the accepted differences into the notes, which are of revision `base`, as if they had been typed; refuses
    /// the others, and settles the amendment.
    ///
    /// # Errors
    /// [`Error::NoAmendment`]; [`Error::NotesMoved`] when the notes have been edited since.
    pub fn amendment_accept(
        &mut self,
        id: InterviewId,
        accepted: &[u32],
        base: i64,
    ) -> Result<Done<NotesSaved>> {
        let done = self.transact(Op::new("interview.amend"), |tx| {
            let interview = Interview::find(tx, id)?;
            let amendment = of(tx, &interview)?;
            if interview.revision != base {
                return Err(Error::NotesMoved);
            }
            let text = amendment.with(accepted);
            let theirs = !interview.status.is_validated() && validated::are_known(tx, &interview)?;
            take::write(tx, &interview, &text, base)?;
            if theirs {
                // What is taken up of their text are words that they know.
                validated::known(tx, id)?;
            }
            let changes = amendment.hunks.iter().filter(|hunk| hunk.says_otherwise());
            returned::settle(tx, &interview, Some(returned::decided(changes, accepted)))?;
            Interview {
                amendment: String::new(),
                ..Interview::find(tx, id)?
            }
            .update(tx)
        })?;
        Ok(Done {
            value: saved::answer(self.conn(), id, self.now().to_rfc3339())?,
            changed: done.changed,
        })
    }

    /// Sets the text that came back aside; the notes stay as they are.
    pub fn amendment_drop(&mut self, id: InterviewId) -> Result<Done<()>> {
        self.transact(Op::new("interview.amendment-drop"), |tx| {
            let interview = Interview::find(tx, id)?;
            if interview.amendment.is_empty() {
                return Ok(());
            }
            returned::settle(tx, &interview, None)?;
            Interview {
                amendment: String::new(),
                ..interview
            }
            .update(tx)
        })
    }
}

/// The text that came back beside the notes.
///
/// # Errors
/// [`Error::NoAmendment`] when none waits.
pub fn amendment(conn: &Connection, id: InterviewId) -> Result<Amendment> {
    of(conn, &Interview::find(conn, id)?)
}

/// Two notes, and where they differ.
pub(super) fn between(current: &str, proposed: String, questions: &[Question]) -> Amendment {
    Amendment::between(current, proposed, questions)
}

fn of(conn: &Connection, interview: &Interview) -> Result<Amendment> {
    if interview.amendment.is_empty() {
        return Err(Error::NoAmendment);
    }
    let questions = Question::all(conn)?;
    let excerpts = store::excerpts_of(conn, interview.id)?;
    let demarche = Initiative::read(conn)?.title;
    let cleaned = cleaned(interview, &questions, &excerpts, &demarche);
    Ok(Amendment {
        aside: cleaned.aside,
        ..Amendment::between(&interview.notes, cleaned.notes, &questions)
    })
}

impl Amendment {
    /// Two texts, and where they differ, sentence by sentence.
    fn between(current: &str, proposed: String, questions: &[Question]) -> Self {
        let (before, after) = (sentences(current), sentences(&proposed));
        let mut input: InternedInput<&str> = InternedInput::default();
        input.update_before(before.iter().copied());
        input.update_after(after.iter().copied());
        let diff = Diff::compute(Algorithm::Histogram, &input);
        let mut hunks = Hunks::new(questions);
        let mut from = 0;
        for hunk in diff.hunks() {
            let (old, new) = (
                hunk.before.start as usize..hunk.before.end as usize,
                hunk.after.start as usize..hunk.after.end as usize,
            );
            hunks.same(&before[from..old.start]);
            from = old.end;
            hunks.rewritten(&before[old], &after[new]);
        }
        hunks.same(&before[from..]);
        let hunks = hunks.all;
        Self {
            current: current.to_owned(),
            proposed,
            aside: String::new(),
            hunks,
        }
    }

    /// The notes with some differences taken up.
    fn with(&self, accepted: &[u32]) -> String {
        let accepted: BTreeSet<u32> = accepted.iter().copied().collect();
        let texts = self.hunks.iter().map(|hunk| {
            if accepted.contains(&hunk.id) {
                hunk.after.as_str()
            } else {
                hunk.before.as_str()
            }
        });
        texts.collect()
    }
}

/// The stretches as they come, each under its question.
struct Hunks<'q> {
    questions: &'q [Question],
    question: Option<String>,
    all: Vec<AmendmentHunk>,
}

impl<'q> Hunks<'q> {
    fn new(questions: &'q [Question]) -> Self {
        Self {
            questions,
            question: None,
            all: Vec::new(),
        }
    }

    /// Sentences that both texts have: a stretch for each question that they answer.
    fn same(&mut self, sentences: &[&str]) {
        let mut from = 0;
        for (at, sentence) in sentences.iter().enumerate() {
            if let Some(code) = guide::marker(sentence) {
                self.push(HunkKind::Same, &sentences[from..at], &sentences[from..at]);
                from = at;
                self.question = Some(self.wording(code));
            }
        }
        self.push(HunkKind::Same, &sentences[from..], &sentences[from..]);
    }

    /// A stretch that differs: sentence by sentence where each was rewritten by itself.
    fn rewritten(&mut self, before: &[&str], after: &[&str]) {
        let mut pairs = before.iter().zip(after);
        if before.len() != after.len() || !pairs.all(|(a, b)| alike(a, b)) {
            return self.changed(before, after);
        }
        for (a, b) in before.iter().zip(after) {
            if a == b {
                self.same(&[a]);
            } else {
                self.changed(&[a], &[b]);
            }
        }
    }

    fn changed(&mut self, before: &[&str], after: &[&str]) {
        self.push(HunkKind::Changed, before, after);
        let opened = after
            .iter()
            .chain(before)
            .rev()
            .find_map(|s| guide::marker(s));
        if let Some(code) = opened {
            self.question = Some(self.wording(code));
        }
    }

    fn push(&mut self, kind: HunkKind, before: &[&str], after: &[&str]) {
        if before.is_empty() && after.is_empty() {
            return;
        }
        self.all.push(AmendmentHunk {
            id: u32::try_from(self.all.len()).unwrap_or(u32::MAX),
            kind,
            before: before.concat(),
            after: after.concat(),
            question: self.question.clone(),
        });
    }

    /// The question of this code in words; the code where there is none.
    fn wording(&self, code: &str) -> String {
        let known = self.questions.iter();
        known
            .filter(|q| q.code.eq_ignore_ascii_case(code))
            .map(|q| q.question.clone())
            .next()
            .unwrap_or_else(|| code.to_owned())
    }
}

#[cfg(test)]
#[path = "amend_tests.rs"]
mod tests;
