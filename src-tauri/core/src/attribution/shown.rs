//! The outcome for one excerpt: how it reads, and why.

use serde::Serialize;

use super::Degree;
use crate::vault::{ExcerptId, OrganisationId, PersonId, SphereId};

/// Which rule decided. Its code is stable: the register of exports keeps it, the locales word it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Reason {
    /// The degree that the speaker agreed to.
    Speaker,
    /// The speaker agreed to be quoted, at no degree.
    NoDegree,
    /// The speaker's consent is not given (yet).
    ConsentNotGiven,
    /// The speaker withdrew their consent.
    ConsentWithdrawn,
    /// Nobody is known to have spoken.
    NoSpeaker,
    /// Several may have spoken: the most closed of them, or what they have in common.
    SeveralSpeakers,
    /// The degree of the interview.
    Interview,
    /// The degree of the meeting.
    Meeting,
    /// A meeting is anonymous unless it says otherwise.
    MeetingUnset,
    /// The excerpt's own degree.
    Excerpt,
    /// No organisation is known to attribute it to.
    NoOrganisation,
    /// Fewer than three organisations of the sphere were heard.
    SmallGroup,
    /// It overlaps a more closed excerpt.
    Overlap,
    /// Its place in the notes is lost: what it overlaps cannot be told.
    Lost,
    /// The interviewee has not validated the record.
    NotValidated,
    /// The notes changed after the validation, and what was validated does not hold these words.
    NotRevalidated,
}

impl Reason {
    /// The stable code.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::Speaker => "speaker",
            Self::NoDegree => "no_degree",
            Self::ConsentNotGiven => "consent_not_given",
            Self::ConsentWithdrawn => "consent_withdrawn",
            Self::NoSpeaker => "no_speaker",
            Self::SeveralSpeakers => "several_speakers",
            Self::Interview => "interview",
            Self::Meeting => "meeting",
            Self::MeetingUnset => "meeting_unset",
            Self::Excerpt => "excerpt",
            Self::NoOrganisation => "no_organisation",
            Self::SmallGroup => "small_group",
            Self::Overlap => "overlap",
            Self::Lost => "lost",
            Self::NotValidated => "not_validated",
            Self::NotRevalidated => "not_revalidated",
        }
    }

    /// Every reason, for the test that each is worded.
    pub const ALL: [Self; 16] = [
        Self::Speaker,
        Self::NoDegree,
        Self::ConsentNotGiven,
        Self::ConsentWithdrawn,
        Self::NoSpeaker,
        Self::SeveralSpeakers,
        Self::Interview,
        Self::Meeting,
        Self::MeetingUnset,
        Self::Excerpt,
        Self::NoOrganisation,
        Self::SmallGroup,
        Self::Overlap,
        Self::Lost,
        Self::NotValidated,
        Self::NotRevalidated,
    ];
}

/// Whose words a reader is told they are.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Who {
    /// « Prénom Nom, Organisation ».
    Person {
        /// Their full name.
        name: String,
        /// Their organisation's name, where one is known.
        organisation: Option<String>,
    },
    /// The organisation's name.
    Organisation(String),
    /// « un investisseur sociétal ».
    Sphere(String),
    /// Nobody's.
    Anonymous,
}

impl Who {
    /// What a reader reads; `anonymous` is the language's word for nobody.
    #[must_use]
    pub fn label(&self, anonymous: &str) -> String {
        match self {
            Self::Person {
                name,
                organisation: Some(organisation),
            } => format!("{name}, {organisation}"),
            Self::Person {
                name,
                organisation: None,
            } => name.clone(),
            Self::Organisation(name) | Self::Sphere(name) => name.clone(),
            Self::Anonymous => anonymous.to_owned(),
        }
    }
}

/// What may be shown of one excerpt.
#[derive(Debug, Clone, PartialEq)]
pub struct Shown {
    /// Which.
    pub excerpt: ExcerptId,
    /// The degree that holds in the end.
    pub degree: Degree,
    /// The rule that decided it.
    pub reason: Reason,
    /// The words, what is off the record cut out of them; none when nothing may be shown.
    pub text: Option<String>,
    /// Whose a reader is told they are.
    pub who: Who,
    /// The organisation that speaks, for counting only: what is anonymous must not be told by it.
    pub organisation: Option<OrganisationId>,
    /// Its sphere, for counting only.
    pub sphere: Option<SphereId>,
    /// The person, when exactly one may have spoken and is named.
    pub person: Option<PersonId>,
    /// The interviewee validated the record, and these words stood in it (a meeting needs none).
    pub validated: bool,
}
