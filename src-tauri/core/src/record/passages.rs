//! The passages of an interview that may be quoted, as they go back to whoever said them.
//!
//! One's own words go back to oneself, those off the record too. What the facilitator noticed (`observation`) are nobody's
//! own words: such a passage is shown where it may be quoted one day, for nothing is used of people that they did not
//! read; where it is off the record it never leaves, and is cut from the notes too.

use std::{collections::BTreeSet, ops::Range};

use crate::{
    attribution::{Degree, Shown, words::Quotations},
    deliverable::RegisterRow,
    interview::{Excerpt, Interview, Nature, asides},
};

use super::Source;

/// A passage that goes back to whoever said it.
pub(super) struct Passage<'a> {
    /// Its number in the document.
    pub(super) number: usize,
    pub(super) excerpt: &'a Excerpt,
    pub(super) shown: &'a Shown,
}

/// The passages of an interview, and what of its notes is kept back.
pub(super) struct Passages<'a> {
    /// In the order of the notes; lost ones last.
    pub(super) all: Vec<Passage<'a>>,
    /// Places of the notes whose words go back as passages: not of the facilitator's asides among them.
    claimed: BTreeSet<usize>,
    /// Places of the notes that do not leave.
    kept_back: BTreeSet<usize>,
    /// Words off the record whose place is lost.
    lost: Vec<&'a str>,
    quoted: Quotations,
}

/// The target of the n-th passage.
pub(super) fn id(number: usize) -> String {
    format!("passage-{number}")
}

impl<'a> Passages<'a> {
    pub(super) fn of(source: Source<'a>, interview: &Interview) -> Self {
        let mut own: Vec<(&Excerpt, &Shown)> = source
            .snapshot
            .excerpts
            .iter()
            .filter(|e| e.interview_id == Some(interview.id))
            .filter_map(|e| Some((e, source.attribution.shown(e.id)?)))
            .collect();
        own.sort_by_key(|(e, _)| (e.lost, e.start_at, e.end_at, e.id));
        let (back, kept): (Vec<_>, Vec<_>) = own
            .into_iter()
            .partition(|(e, shown)| e.nature != Nature::Observation || shown.text.is_some());
        let said = back
            .iter()
            .filter(|(e, _)| e.nature != Nature::Observation && !e.lost)
            .flat_map(|(e, _)| stretch(e));
        let said: BTreeSet<usize> = said.collect();
        let placed = back.iter().filter(|(e, _)| !e.lost);
        let claimed = placed.flat_map(|(e, _)| spoken_of(e)).collect();
        let kept_back = kept
            .iter()
            .filter(|(e, _)| !e.lost)
            .flat_map(|(e, _)| stretch(e))
            .filter(|at| !said.contains(at))
            .collect();
        let lost: Vec<&str> = kept
            .iter()
            .filter(|(e, _)| e.lost)
            .map(|(e, _)| e.quote.as_str())
            .collect();
        Self {
            all: back
                .into_iter()
                .enumerate()
                .map(|(at, (excerpt, shown))| Passage {
                    number: at + 1,
                    excerpt,
                    shown,
                })
                .collect(),
            claimed,
            kept_back,
            quoted: Quotations::of(lost.iter().copied()),
            lost,
        }
    }

    /// Whether the words at a place of the notes go back as a passage, whatever marks them.
    pub(super) fn claims(&self, at: usize) -> bool {
        self.claimed.contains(&at)
    }

    /// Whether a place of the notes does not leave.
    pub(super) fn keeps_back(&self, at: usize) -> bool {
        self.kept_back.contains(&at)
    }

    /// Whether a paragraph may still hold words off the record whose place is lost.
    pub(super) fn keeps_back_all_of(&self, paragraph: &str) -> bool {
        self.lost.iter().any(|words| paragraph.contains(words)) || self.quoted.stand_in(paragraph)
    }

    /// Words that are kept back and whose place is lost.
    pub(super) fn lost_words(&self) -> impl Iterator<Item = &'a str> {
        self.lost.iter().copied()
    }

    /// Whether anything is kept back.
    pub(super) fn keep_back_something(&self) -> bool {
        !self.kept_back.is_empty() || !self.lost.is_empty()
    }

    /// Where each passage stands in the notes, by number.
    pub(super) fn places(&self) -> impl Iterator<Item = (usize, Range<usize>)> {
        let placed = self.all.iter().filter(|p| !p.excerpt.lost);
        placed.map(|p| (p.number, stretch(p.excerpt)))
    }

    /// The lines of the register: what went back to whoever said it, at the degree that holds for others.
    pub(super) fn register(&self) -> Vec<RegisterRow> {
        let rows = self.all.iter();
        rows.map(|p| row(p.excerpt, p.shown)).collect()
    }
}

/// The line of the register for an excerpt.
pub(super) fn row(excerpt: &Excerpt, shown: &Shown) -> RegisterRow {
    RegisterRow {
        excerpt: excerpt.code.clone(),
        degree: match shown.text {
            Some(_) => shown.degree,
            None => Degree::OffRecord,
        },
        reason: shown.reason.code(),
        validated: shown.validated,
    }
}

fn stretch(excerpt: &Excerpt) -> Range<usize> {
    let at = |offset: i64| usize::try_from(offset).unwrap_or(0);
    at(excerpt.start_at)..at(excerpt.end_at)
}

/// The places of an excerpt's words, without those of asides.
fn spoken_of(excerpt: &Excerpt) -> impl Iterator<Item = usize> {
    let place = stretch(excerpt);
    let asides = asides(&excerpt.quote);
    let start = place.start;
    place.filter(move |at| !asides.iter().any(|it| it.place.contains(&(at - start))))
}
