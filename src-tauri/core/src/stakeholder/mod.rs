//! The stakeholders: spheres, organisations, people, and their consents as dated facts.

mod consent;
mod detail;
mod duplicates;
mod edit;
mod merge;
mod sphere;
mod store;
mod view;

use chrono::NaiveDate;

use crate::{
    attribution::Degree,
    vault::{ConsentId, OrganisationId, PersonId, SphereId},
};

pub use detail::{
    CitedIn, ConsentView, InterviewLabel, OrganisationDetail, PersonDetail, Said,
    organisation_detail, person_detail,
};
pub use duplicates::{Duplicate, DuplicateKind, duplicates};
pub use edit::{Anchor, OrganisationInput, PersonInput};
pub(crate) use merge::kept_closed;
pub use view::{OrganisationRow, Participants, PersonRow, participants};

text_enum! {
    /// Where a person's consent stands.
    ConsentState {
        /// Asked, not answered.
        Asked = "demande",
        /// Given.
        Given = "donne",
        /// Withdrawn.
        Withdrawn = "retire",
    }
}

record! {
    /// One of the worlds in dialogue.
    Sphere in "sphere" order by "rank IS NULL, rank, code" {
        /// Its id.
        id: SphereId,
        /// Its code.
        code: String,
        /// « investisseurs sociétaux ».
        name: String,
        /// « un investisseur sociétal ».
        name_singular: String,
        /// Its place among the spheres; after those that have one, by its code, where absent.
        rank: Option<i64>,
        /// Whence the fact comes.
        source: String,
        /// Whether it is invented; as the démarche says where absent.
        fictional: Option<bool>,
    }
}

record! {
    /// A stakeholder organisation.
    Organisation in "organisation" order by "code" {
        /// Its id.
        id: OrganisationId,
        /// Its code.
        code: String,
        /// Its name.
        name: String,
        /// Its acronym, or nothing.
        acronym: String,
        /// Its world.
        sphere_id: SphereId,
        /// Free, or a code of the framework.
        profile: String,
        /// local, régional, national… free, or a code of the framework.
        echelon: String,
        /// Where it works.
        territory: String,
        /// Tête de pont, first criterion: recognised by its peers.
        recognised: bool,
        /// Second: proven in co-construction between worlds.
        proven: bool,
        /// Third: willing to share its needs and to relay those of others.
        willing: bool,
        /// Whether it consented to be named as a participant.
        named_participant: Option<bool>,
        /// Its site.
        website: String,
        /// The facilitators' notes.
        notes: String,
        /// Whence the fact comes.
        source: String,
        /// Whether it is invented; as the démarche says where absent.
        fictional: Option<bool>,
    }
}

record! {
    /// A stakeholder person.
    Person in "person" order by "code" {
        /// Their id.
        id: PersonId,
        /// Their code.
        code: String,
        /// Family name.
        name: String,
        /// First name.
        first_name: String,
        /// Where they work.
        organisation_id: Option<OrganisationId>,
        /// Their function there.
        role: String,
        /// Their address.
        email: String,
        /// Their number.
        phone: String,
        /// The degree they agreed to be quoted at.
        attribution: Option<Degree>,
        /// Where their consent stood…
        consent: Option<ConsentState>,
        /// …at this date.
        consent_on: Option<NaiveDate>,
        /// Whether they consented to be named as a participant, apart from being quoted.
        named_participant: Option<bool>,
        /// Whence the fact comes.
        source: String,
        /// Whether it is invented; as the démarche says where absent.
        fictional: Option<bool>,
    }
}

impl Person {
    /// « Prénom Nom ».
    pub fn full_name(&self) -> String {
        format!("{} {}", self.first_name, self.name)
            .trim()
            .to_owned()
    }
}

record! {
    /// A dated fact of consent (domain rule 3).
    Consent in "consent" order by "date, state, person_id" {
        /// Its id.
        id: ConsentId,
        /// Whose.
        person_id: PersonId,
        /// When.
        date: NaiveDate,
        /// What.
        state: ConsentState,
        /// The degree given.
        degree: Option<Degree>,
        /// What it is about, in free words; `cite_participant` alone means: to be named as a participant, and nothing else.
        purpose: String,
        /// Whence the fact comes.
        source: String,
        /// Whether it is invented; as the démarche says where absent.
        fictional: Option<bool>,
    }
}

impl Consent {
    /// Whether it is about being named as a participant, and nothing else.
    pub(crate) fn is_on_naming(&self) -> bool {
        self.purpose.trim() == "cite_participant"
    }
}
