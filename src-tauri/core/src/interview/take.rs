//! Writing notes, and taking excerpts from them.

use std::ops::Range;

use rusqlite::Connection;
use serde::Deserialize;

use super::{
    Excerpt, Interview, Nature,
    anchor::{self, Anchor},
    store,
};
use crate::{
    Error, Result, Snapshot, Vault,
    attribution::{Attribution, Audience, Degree, Shown},
    entry,
    framework::Node,
    snapshot::ExcerptTheme,
    space::Meeting,
    stakeholder::Person,
    vault::{Done, ExcerptId, InterviewId, MeetingId, NodeId, Op, PersonId, Tx},
};

text_enum! {
    /// What an excerpt is, on screen: one of which nothing is said counts as words.
    ExcerptNature {
        /// Their words.
        Verbatim = "verbatim",
        /// Their thought in the facilitator's words.
        Paraphrase = "paraphrase",
        /// What the facilitator noticed.
        Observation = "observation",
    }
}

impl ExcerptNature {
    /// As the screen shows it.
    pub fn of(nature: Nature) -> Self {
        match nature {
            Nature::Verbatim | Nature::Unsaid => Self::Verbatim,
            Nature::Paraphrase => Self::Paraphrase,
            Nature::Observation => Self::Observation,
        }
    }

    fn over(self, known: Nature) -> Nature {
        match self {
            Self::Verbatim if known == Nature::Unsaid => known,
            Self::Verbatim => Nature::Verbatim,
            Self::Paraphrase => Nature::Paraphrase,
            Self::Observation => Nature::Observation,
        }
    }
}

/// An excerpt as the facilitator tags it.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct ExcerptInput {
    /// Its themes.
    pub theme_ids: Vec<NodeId>,
    /// Who speaks.
    pub speaker_id: Option<PersonId>,
    /// Its own degree.
    pub attribution: Option<Degree>,
    /// What it is.
    pub nature: ExcerptNature,
    /// Whether it is a key quote.
    pub key: bool,
}

impl Vault {
    /// Writes the notes of an interview as they were edited from revision `base`; its excerpts follow. Gives the new
    /// revision.
    ///
    /// # Errors
    /// [`Error::NotesMoved`] when the notes have been edited since that revision.
    pub fn notes_save(&mut self, id: InterviewId, text: &str, base: i64) -> Result<Done<i64>> {
        let text = entry::notes(text)?;
        self.transact(Op::new("interview.notes").in_burst(id), |tx| {
            let interview = Interview::find(tx, id)?;
            write(tx, &interview, &text, base)
        })
    }

    /// Takes a stretch of an interview's notes, in code points, as an excerpt. Blanks at its edges stay outside.
    ///
    /// # Errors
    /// [`Error::Invalid`] when the notes have no such stretch or only blanks in it.
    pub fn excerpt_add(
        &mut self,
        interview: InterviewId,
        stretch: Range<usize>,
        themes: &[NodeId],
    ) -> Result<Done<ExcerptId>> {
        self.transact(Op::new("excerpt.add"), |tx| {
            let notes = Interview::find(tx, interview)?.notes;
            take(tx, Origin::Interview(interview), &notes, stretch, themes)
        })
    }

    /// Writes an excerpt's themes, speaker, degree and nature.
    pub fn excerpt_save(&mut self, id: ExcerptId, input: &ExcerptInput) -> Result<Done<()>> {
        self.transact(Op::new("excerpt.edit"), |tx| {
            let known = Excerpt::find(tx, id)?;
            if let Some(speaker) = input.speaker_id {
                Person::find(tx, speaker)?;
            }
            let excerpt = Excerpt {
                speaker_id: input.speaker_id,
                attribution: input.attribution,
                nature: input.nature.over(known.nature),
                key: match known.key {
                    None if !input.key => None,
                    _ => Some(input.key),
                },
                ..known.clone()
            };
            if excerpt != known {
                settle(tx, &known, &excerpt)?;
            }
            tag(tx, id, &input.theme_ids)
        })
    }

    /// Puts an excerpt on a stretch of its interview's or its meeting's notes, in code points.
    pub fn excerpt_reattach(&mut self, id: ExcerptId, stretch: Range<usize>) -> Result<Done<()>> {
        self.transact(Op::new("excerpt.reattach"), |tx| {
            let excerpt = Excerpt::find(tx, id)?;
            let notes = notes_of(tx, &excerpt)?;
            anchored(excerpt, taken(&notes, stretch)?).update(tx)
        })
    }

    /// Takes out an excerpt that no statement rests on.
    pub fn excerpt_delete(&mut self, id: ExcerptId) -> Result<Done<()>> {
        self.transact(Op::new("excerpt.delete"), |tx| {
            entry::rests_on(tx, "evidence", "excerpt_id", &id)?;
            Excerpt::delete(tx, id)
        })
    }
}

/// Writes an excerpt. Where its degree claimed more than may be shown and now does not, nothing that a reader reads changed:
/// the statements that rest on it are not to be read again for it, and say so no more than they did.
fn settle(tx: &Tx<'_>, known: &Excerpt, excerpt: &Excerpt) -> Result<()> {
    let degree_alone = *known
        == Excerpt {
            attribution: known.attribution,
            ..excerpt.clone()
        };
    if !degree_alone || known.attribution.is_none() {
        return excerpt.update(tx);
    }
    let shown = |tx: &Tx<'_>| -> Result<Option<Shown>> {
        let attribution = Attribution::of(&Snapshot::within(tx)?, Audience::DRAFT);
        Ok(attribution.shown(excerpt.id).cloned())
    };
    let before = shown(tx)?;
    let calm = store::calm_statements(tx, excerpt.id)?;
    excerpt.update(tx)?;
    let beyond = |shown: &Shown| known.attribution.is_some_and(|own| own < shown.degree);
    let (Some(before), Some(after)) = (before, shown(tx)?) else {
        return Ok(());
    };
    let same =
        (&before.text, &before.who, before.degree) == (&after.text, &after.who, after.degree);
    if beyond(&before) && same {
        store::calm(tx, &calm)?;
    }
    Ok(())
}

/// Writes the notes of an interview as they were edited from revision `base`; its excerpts follow. Gives the new
/// revision.
///
/// # Errors
/// [`Error::NotesMoved`] when the notes have been edited since that revision.
pub(crate) fn write(tx: &Tx<'_>, interview: &Interview, text: &str, base: i64) -> Result<i64> {
    if interview.notes == text {
        return Ok(interview.revision);
    }
    if interview.revision != base {
        return Err(Error::NotesMoved);
    }
    let revision = store::write_notes(tx, interview.id, text)?;
    let excerpts = store::excerpts_of(tx, interview.id)?;
    follow(tx, excerpts, &interview.notes, text)?;
    Ok(revision)
}

/// Lets the excerpts of notes follow an edit of them.
pub(crate) fn follow(tx: &Tx<'_>, excerpts: Vec<Excerpt>, before: &str, after: &str) -> Result<()> {
    let anchors: Vec<Anchor> = excerpts.iter().map(anchor_of).collect();
    let followed = anchor::follow(before, after, &anchors);
    for ((excerpt, before), after) in excerpts.into_iter().zip(anchors).zip(followed) {
        if before != after {
            anchored(excerpt, after).update(tx)?;
        }
    }
    Ok(())
}

/// Whose notes an excerpt is taken from.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Origin {
    Interview(InterviewId),
    Meeting(MeetingId),
}

/// Takes a stretch of notes as an excerpt.
pub(crate) fn take(
    tx: &Tx<'_>,
    origin: Origin,
    notes: &str,
    stretch: Range<usize>,
    themes: &[NodeId],
) -> Result<ExcerptId> {
    let (interview_id, meeting_id) = match origin {
        Origin::Interview(id) => (Some(id), None),
        Origin::Meeting(id) => (None, Some(id)),
    };
    let excerpt = Excerpt {
        id: ExcerptId(tx.new_id()),
        code: entry::next_code(tx, "excerpt", "ext")?,
        interview_id,
        meeting_id,
        quote: String::new(),
        prefix: String::new(),
        suffix: String::new(),
        start_at: 0,
        end_at: 0,
        lost: false,
        speaker_id: None,
        organisation_id: None,
        nature: Nature::Verbatim,
        attribution: None,
        key: None,
        source: String::new(),
        fictional: None,
    };
    let excerpt = anchored(excerpt, taken(notes, stretch)?);
    excerpt.insert(tx)?;
    tag(tx, excerpt.id, themes)?;
    Ok(excerpt.id)
}

/// The notes that an excerpt was taken from.
///
/// # Errors
/// [`Error::Gone`] when they are.
pub fn notes_of(conn: &Connection, excerpt: &Excerpt) -> Result<String> {
    match (excerpt.interview_id, excerpt.meeting_id) {
        (Some(id), _) => Ok(Interview::find(conn, id)?.notes),
        (None, Some(id)) => Ok(Meeting::find(conn, id)?.notes),
        (None, None) => Err(Error::Gone { what: "interview" }),
    }
}

fn tag(tx: &Tx<'_>, excerpt: ExcerptId, themes: &[NodeId]) -> Result<()> {
    for theme in themes {
        Node::find(tx, *theme)?;
    }
    ExcerptTheme::set(tx, excerpt, themes)
}

fn taken(notes: &str, stretch: Range<usize>) -> Result<Anchor> {
    let chars: Vec<char> = notes.chars().collect();
    let (mut start, mut end) = (stretch.start, stretch.end.min(chars.len()));
    while start < end && chars[start].is_whitespace() {
        start += 1;
    }
    while start < end && chars[end - 1].is_whitespace() {
        end -= 1;
    }
    Anchor::at(notes, start..end)
        .filter(|_| stretch.end <= chars.len())
        .ok_or_else(|| entry::invalid("excerpt", &format!("{}–{}", stretch.start, stretch.end)))
}

fn anchor_of(excerpt: &Excerpt) -> Anchor {
    let offset = |at: i64| usize::try_from(at).unwrap_or(0);
    Anchor {
        start: offset(excerpt.start_at),
        end: offset(excerpt.end_at),
        quote: excerpt.quote.clone(),
        prefix: excerpt.prefix.clone(),
        suffix: excerpt.suffix.clone(),
        lost: excerpt.lost,
    }
}

fn anchored(excerpt: Excerpt, anchor: Anchor) -> Excerpt {
    let offset = |at: usize| i64::try_from(at).unwrap_or(i64::MAX);
    Excerpt {
        start_at: offset(anchor.start),
        end_at: offset(anchor.end),
        quote: anchor.quote,
        prefix: anchor.prefix,
        suffix: anchor.suffix,
        lost: anchor.lost,
        ..excerpt
    }
}
