//! Bilateral interviews: planning, guide, notes, and the excerpts taken from them.

mod align;
mod amend;
pub mod anchor;
mod asides;
mod chase;
mod cleaned;
mod edit;
pub(crate) mod edits;
mod filter;
mod guide;
mod ics;
mod label;
mod laid;
pub(crate) mod mail;
pub mod offset;
mod page;
mod plan;
mod planning;
mod possible;
mod reserved;
mod restored;
mod returned;
mod rows;
mod saved;
mod send;
mod sentences;
mod sheet;
mod stands;
mod store;
mod take;
mod tokens;
mod validated;
mod view;

use chrono::NaiveDate;

use crate::{
    attribution::Degree,
    vault::{
        ExcerptId, FollowupId, InterviewId, MeetingId, OrganisationId, PersonId, QuestionId,
        SphereId, Words,
    },
};

pub use amend::{Amendment, AmendmentHunk, HunkKind, amendment};
pub(crate) use asides::{asides, quoted};
pub use edit::{InterviewInput, InterviewKind};
pub use filter::{FilterRow, InterviewFilter, SavedFilter, saved_filters};
pub(crate) use guide::read;
pub(crate) use guide::words;
pub use guide::{marker, spoken};
pub use ics::appointments;
pub use label::label;
pub use mail::{Addressee, RecordMessage, record_mail, record_message};
pub use plan::BulkChange;
pub use planning::{Grouping, Planning, PlanningDimension, PlanningGroup, planning};
pub(crate) use reserved::reserved;
pub use returned::{Returned, ReturnedText, SettledChange, SettledChanges};
pub use rows::{InterviewRow, interviews};
pub use saved::{NotesSaved, Place};
pub use send::Sent;
pub(crate) use stands::Agreed as AgreedWords;
pub use take::{ExcerptInput, ExcerptNature, notes_of};
pub(crate) use take::{Origin, follow, take, write as write_notes};
pub(crate) use validated::read_by_answer;
pub use validated::{
    ValidatedWords, Validation, changed_since_validation, validated_and_now, validation,
};
pub use view::{ExcerptView, GuideEntry, InterviewView, Reads, Speaker, excerpt, interview, reads};
pub(crate) use view::{excerpts, in_order, place};

text_enum! {
    /// Where an interview stands on its path.
    Status {
        /// To be planned.
        ToPlan = "a_planifier",
        /// A date was proposed.
        Proposed = "propose",
        /// The date is set.
        Planned = "planifie",
        /// It took place.
        Held = "tenu",
        /// Its record is written.
        Written = "redige",
        /// The record was sent to the interviewee.
        Sent = "envoye",
        /// The interviewee amended it.
        Amended = "amende",
        /// Validated by the interviewee.
        Validated = "valide",
        /// Validated by silence, at a date said beforehand.
        TacitlyValidated = "valide_tacite",
        /// Called off.
        Cancelled = "annule",
        /// Put off.
        Postponed = "reporte",
        /// Refused.
        Refused = "refuse",
        /// No answer came.
        Unanswered = "sans_reponse",
    }
}

impl Status {
    /// Whether the interview took place: its organisation was heard.
    pub fn is_heard(self) -> bool {
        matches!(
            self,
            Self::Held | Self::Written | Self::Sent | Self::Amended
        ) || self.is_validated()
    }

    /// Whether the interviewee agreed to the record (domain rule 4).
    pub fn is_validated(self) -> bool {
        matches!(self, Self::Validated | Self::TacitlyValidated)
    }
}

text_enum! {
    /// What an excerpt is.
    Nature {
        /// Their words.
        Verbatim = "verbatim",
        /// Their thought in the facilitator's words.
        Paraphrase = "paraphrase",
        /// What the facilitator noticed.
        Observation = "observation",
        /// Not said.
        Unsaid = "",
    }
}

record! {
    /// A question of the interview guide.
    Question in "guide_question" order by "rank, code" {
        /// Its id.
        id: QuestionId,
        /// Its code.
        code: String,
        /// For which world; for all where absent.
        sphere_id: Option<SphereId>,
        /// Its place.
        rank: i64,
        /// The question.
        question: String,
        /// Whence the fact comes.
        source: String,
        /// Whether it is invented; as the démarche says where absent.
        fictional: Option<bool>,
    }
}

record! {
    /// A bilateral interview. Its persons and spaces stand in tables of their own.
    Interview in "interview" order by "code" {
        /// Its id.
        id: InterviewId,
        /// Its code.
        code: String,
        /// `ecoute`, `nemawashi` or `suivi`.
        kind: String,
        /// The meeting that a *nemawashi* prepares.
        meeting_id: Option<MeetingId>,
        /// When.
        date: Option<NaiveDate>,
        /// At what time, `HH:MM`.
        time: Option<String>,
        /// For how long, in minutes.
        duration_min: Option<i64>,
        /// `visio`, `telephone`, `presentiel`, or nothing.
        mode: String,
        /// With whom.
        organisation_id: OrganisationId,
        /// Who led it: free names.
        facilitators: Words,
        /// Where it stands…
        status: Status,
        /// …since when.
        status_on: Option<NaiveDate>,
        /// The degree of the whole interview.
        attribution: Option<Degree>,
        /// Plain text, LF; a line `[Q:code]` opens the answer to that question.
        notes: String,
        /// Counts the edits of the notes.
        revision: i64,
        /// Where it takes place.
        place: String,
        /// When its record was sent.
        sent_on: Option<NaiveDate>,
        /// The announced date after which silence counts as agreement.
        tacit_on: Option<NaiveDate>,
        /// The days on which the interviewee was reminded.
        reminders: Words,
        /// The notes as the interviewee amended them, until each difference is settled; empty where none waits.
        amendment: String,
        /// Whence the fact comes.
        source: String,
        /// Whether it is invented; as the démarche says where absent.
        fictional: Option<bool>,
    }
}

record! {
    /// A tagged stretch of an interview's or a meeting's notes. Its themes stand in a table of their own.
    Excerpt in "excerpt" order by "code" {
        /// Its id.
        id: ExcerptId,
        /// Its code.
        code: String,
        /// Of which interview…
        interview_id: Option<InterviewId>,
        /// …or of which meeting.
        meeting_id: Option<MeetingId>,
        /// The words, as they stand in the notes.
        quote: String,
        /// What stands before it in the notes.
        prefix: String,
        /// What stands after it.
        suffix: String,
        /// Where it begins, in code points.
        start_at: i64,
        /// Where it ends, exclusive, in code points.
        end_at: i64,
        /// The notes no longer hold it; the offsets are the last known.
        lost: bool,
        /// Who speaks.
        speaker_id: Option<PersonId>,
        /// Of a meeting's: the organisation that speaks, where no person of it is named.
        organisation_id: Option<OrganisationId>,
        /// What it is.
        nature: Nature,
        /// The degree of this excerpt.
        attribution: Option<Degree>,
        /// Whether it is a key quote.
        key: Option<bool>,
        /// Whence the fact comes.
        source: String,
        /// Whether it is invented; as the démarche says where absent.
        fictional: Option<bool>,
    }
}

record! {
    /// What an interview leaves to do.
    Followup in "followup" order by "code" {
        /// Its id.
        id: FollowupId,
        /// Its code.
        code: String,
        /// Of which interview.
        interview_id: Option<InterviewId>,
        /// `document`, `mise_en_relation`, `a_ecouter`, `autre`.
        kind: String,
        /// What.
        text: String,
        /// By when.
        due_on: Option<NaiveDate>,
        /// Done when.
        done_on: Option<NaiveDate>,
        /// How far it may be told by itself; as its interview says where absent.
        attribution: Option<Degree>,
        /// Whence the fact comes.
        source: String,
        /// Whether it is invented; as the démarche says where absent.
        fictional: Option<bool>,
    }
}
