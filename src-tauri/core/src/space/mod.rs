//! The dialogue spaces: their question, path, members and meetings.

mod edit;
mod member;
mod store;

use chrono::NaiveDate;

use crate::{
    attribution::Degree,
    vault::{MeetingId, MemberId, OrganisationId, PersonId, SpaceId, StepId},
};

pub use edit::{SpaceInput, StepInput};
pub use member::{MemberInput, MemberView, Members, members, memberships, voices};

record! {
    /// A dialogue space.
    Space in "space" order by "rank IS NULL, rank, code" {
        /// Its id.
        id: SpaceId,
        /// Its code, the slug of its files.
        code: String,
        /// Its title.
        title: String,
        /// The question it works on.
        question: String,
        /// What is at stake.
        stakes: String,
        /// The template of its main deliverable.
        template: String,
        /// The colour of its pages, `#rrggbb`; that of its place among the spaces where empty.
        accent: String,
        /// Its place among the spaces; after those that have one, by its code, where absent.
        rank: Option<i64>,
        /// Whence the fact comes.
        source: String,
        /// Whether it is invented; as the démarche says where absent.
        fictional: Option<bool>,
    }
}

record! {
    /// A step of a space's path.
    Step in "space_step" order by "space_id, rank, title" {
        /// Its id.
        id: StepId,
        /// Whose.
        space_id: SpaceId,
        /// Its place.
        rank: i64,
        /// Its title.
        title: String,
        /// What happens in it.
        text: String,
        /// Whence the fact comes.
        source: String,
        /// Whether it is invented; as the démarche says where absent.
        fictional: Option<bool>,
    }
}

record! {
    /// A membership: a person, an organisation without a named person, or both.
    Member in "member" order by "space_id, id" {
        /// Its id.
        id: MemberId,
        /// Of which space.
        space_id: SpaceId,
        /// Who.
        person_id: Option<PersonId>,
        /// Of where.
        organisation_id: Option<OrganisationId>,
        /// Their role in it.
        role: String,
        /// As what they speak: représentative, participative, délibérative…
        voice: String,
        /// Whence the fact comes.
        source: String,
        /// Whether it is invented; as the démarche says where absent.
        fictional: Option<bool>,
    }
}

record! {
    /// A dated session of a space.
    Meeting in "meeting" order by "date, code" {
        /// Its id.
        id: MeetingId,
        /// Its code.
        code: String,
        /// Of which space.
        space_id: SpaceId,
        /// When.
        date: NaiveDate,
        /// At what time, `HH:MM`.
        time: Option<String>,
        /// Where.
        place: String,
        /// Its title.
        title: String,
        /// What it is to speak of.
        agenda: String,
        /// The degree of what was said; anonymous where absent.
        attribution: Option<Degree>,
        /// Plain text, LF.
        notes: String,
        /// Counts the edits of the notes.
        revision: i64,
        /// Whence the fact comes.
        source: String,
        /// Whether it is invented; as the démarche says where absent.
        fictional: Option<bool>,
    }
}
