//! Words of a cell as the screen shows them: in context, whose they are, and what a reader would see of them.

use std::collections::HashMap;

use serde::Serialize;

use super::{around::Around, heard::Hearing};
use crate::{
    attribution::Degree,
    interview::{Excerpt, ExcerptNature, Reads, reads, spoken},
    reading::Reading,
    synthesis::{Evidence, Sense, Statement, StatementNature},
    vault::{ExcerptId, InterviewId, MeetingId, StatementId},
};

/// A statement that words bear on.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct QuoteCited {
    /// Which.
    pub statement_id: StatementId,
    /// Its code.
    pub code: String,
    /// What it is: words that carry a divergence do not agree with anybody.
    pub nature: StatementNature,
    /// The claim.
    pub text: String,
    /// How they bear on it.
    pub sense: Sense,
    /// The position that they take, by its words, on a divergence that has some.
    pub position: Option<String>,
}

/// Words of a cell.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct CrossingQuote {
    /// The excerpt.
    pub excerpt_id: ExcerptId,
    /// Its code.
    pub code: String,
    /// What stands before it in the notes; for the facilitator alone.
    pub before: String,
    /// Its words.
    pub text: String,
    /// What stands after it.
    pub after: String,
    /// Whether it is a key quote.
    pub key: bool,
    /// What it is.
    pub nature: ExcerptNature,
    /// Who speaks, as the dossier knows it; not for outside.
    pub speaker: Option<String>,
    /// What a reader would see of it.
    pub reads: Reads,
    /// The interviewee validated the record.
    pub validated: bool,
    /// The notes no longer hold it: nothing stands around it.
    pub lost: bool,
    /// Its themes.
    pub themes: Vec<String>,
    /// The interview it was taken from…
    pub interview_id: Option<InterviewId>,
    /// …or the meeting.
    pub meeting_id: Option<MeetingId>,
    /// What it bears on.
    pub cited: Vec<QuoteCited>,
}

/// What quotes are made from, gathered once.
pub(super) struct Quotes<'a> {
    reading: &'a Reading,
    around: Around<'a>,
    cited: HashMap<ExcerptId, Vec<(&'a Statement, &'a Evidence)>>,
}

impl<'a> Quotes<'a> {
    pub(super) fn of(reading: &'a Reading) -> Self {
        let snapshot = &reading.snapshot;
        let statements: HashMap<StatementId, &Statement> =
            snapshot.statements.iter().map(|s| (s.id, s)).collect();
        let mut cited: HashMap<ExcerptId, Vec<(&Statement, &Evidence)>> = HashMap::new();
        for evidence in &snapshot.evidence {
            let statement = statements.get(&evidence.statement_id);
            if let (Some(excerpt), Some(statement)) = (evidence.excerpt_id, statement) {
                let bears = cited.entry(excerpt).or_default();
                bears.push((*statement, evidence));
            }
        }
        Self {
            reading,
            around: Around::of(snapshot),
            cited,
        }
    }

    /// The statements that an excerpt bears on, and how.
    pub(super) fn cited(&self, excerpt: ExcerptId) -> &[(&'a Statement, &'a Evidence)] {
        self.cited.get(&excerpt).map_or(&[], Vec::as_slice)
    }

    /// One quote.
    pub(super) fn quote(&mut self, excerpt: &Excerpt) -> CrossingQuote {
        let (before, after) = self.around.around(excerpt);
        let reading = self.reading;
        let shown = reading.attribution.shown(excerpt.id);
        let speaker = excerpt.speaker_id.and_then(|id| reading.person(id));
        let cited = self.cited(excerpt.id).iter();
        CrossingQuote {
            excerpt_id: excerpt.id,
            code: excerpt.code.clone(),
            before,
            text: spoken(&excerpt.quote).into_owned(),
            after,
            key: excerpt.key.unwrap_or(false),
            nature: ExcerptNature::of(excerpt.nature),
            speaker: speaker.map(crate::stakeholder::Person::full_name),
            reads: reads(reading, excerpt.id),
            validated: shown.is_some_and(|shown| shown.validated),
            lost: excerpt.lost,
            themes: reading
                .themes_of(excerpt.id)
                .map(|node| node.name.clone())
                .collect(),
            interview_id: excerpt.interview_id,
            meeting_id: excerpt.meeting_id,
            cited: cited
                .map(|(statement, link)| QuoteCited {
                    statement_id: statement.id,
                    code: statement.code.clone(),
                    nature: statement.nature,
                    text: statement.text.clone(),
                    sense: link.sense,
                    position: (link.takes(statement))
                        .map(|at| statement.told_positions()[at].clone()),
                })
                .collect(),
        }
    }
}

/// The order in which words are read: key ones first, what is in doubt last, else that of the notes.
pub(super) fn reading_order(excerpt: &Excerpt, degree: Degree) -> impl Ord + use<> {
    let key = excerpt.key.unwrap_or(false);
    let notes = Hearing::of(excerpt);
    (
        !key,
        excerpt.lost,
        degree == Degree::OffRecord,
        notes,
        excerpt.start_at,
        excerpt.end_at,
    )
}
