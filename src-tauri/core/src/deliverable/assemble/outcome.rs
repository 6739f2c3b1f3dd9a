//! What assembly is given, and what it gives.

use chrono::NaiveDate;
use croisee_typeset::document::Document;
use serde::Serialize;

use super::Held;
use crate::{
    attribution::{Audience, Degree},
    deliverable::Lang,
    vault::{ExcerptId, InterviewId, ReviewId, StatementId},
};

/// What a deliverable is made with, besides the dossier and the template.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Options {
    /// The date that it bears.
    pub date: NaiveDate,
    /// Its edition.
    pub edition: i64,
    /// It is published: empty sections and what nobody validated stay out.
    pub published: bool,
    /// Published with what nobody validated all the same.
    pub override_unvalidated: bool,
    /// Its language.
    pub lang: Lang,
}

impl Options {
    /// For whom it is made.
    pub(super) fn audience(&self) -> Audience {
        Audience {
            published: self.published,
            override_unvalidated: self.override_unvalidated,
        }
    }
}

/// A line of the register: an excerpt that the document shows, at which degree and why.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct RegisterRow {
    /// The code of the excerpt.
    pub excerpt: String,
    /// Its degree.
    pub degree: Degree,
    /// The code of the rule that decided.
    pub reason: &'static str,
    /// The interviewee validated the record.
    pub validated: bool,
}

/// An interview whose words were left out, because nobody validated it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LeftOut {
    /// Which.
    pub interview: InterviewId,
    /// Its code.
    pub code: String,
    /// How many excerpts, and inventory entries that come from it, the statements rest on.
    pub excerpts: usize,
}

/// What an obstacle is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Link {
    /// A statement.
    Statement(StatementId),
    /// An interview.
    Interview(InterviewId),
    /// An excerpt.
    Excerpt(ExcerptId),
    /// A remark.
    Remark(ReviewId),
}

/// What stands in the way of publishing.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Obstacle {
    /// Its stable code.
    pub code: &'static str,
    /// What it is, in words.
    pub text: String,
    /// The section that it is in, by code.
    pub section: Option<String>,
    /// What it is about.
    pub link: Option<Link>,
}

/// Where a section stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum EntryState {
    /// It says something, and nothing stands in the way.
    Ready,
    /// It says nothing.
    Empty,
    /// Something stands in the way.
    Attention,
    /// It is left out by choice.
    Off,
}

/// What of a document a section is part of.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Part {
    /// What comes first, in one place.
    Front,
    /// The body.
    Body,
    /// The annexes.
    Annex,
    /// What changed in this edition, at the end.
    Note,
}

/// A section of the document.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OutlineEntry {
    /// Its code.
    pub code: String,
    /// Its title.
    pub title: String,
    /// The id of its heading, a key of the pages.
    pub block: String,
    /// Where it stands.
    pub state: EntryState,
    /// How many obstacles it has.
    pub obstacles: usize,
    /// What it is part of.
    pub part: Part,
    /// How many statements it keeps out of the document, being left out.
    pub left: usize,
}

/// A deliverable, assembled.
#[derive(Debug, Clone)]
pub struct Assembled {
    /// What is to be set.
    pub document: Document,
    /// What it shows of whom.
    pub shown: Vec<RegisterRow>,
    /// What it left out.
    pub left_out: Vec<LeftOut>,
    /// What stands in the way of publishing.
    pub obstacles: Vec<Obstacle>,
    /// Its sections.
    pub outline: Vec<OutlineEntry>,
    /// The number of each statement in it.
    pub numbers: Vec<(StatementId, usize)>,
    /// What each section of it holds, those left out included.
    pub held: Vec<Held>,
}
