//! One small dossier made through the window's own verbs.
#![allow(dead_code, reason = "each test file uses what it needs")]

use croisee_core::{
    Vault,
    attribution::Degree,
    deliverable::Lang,
    interview::{InterviewInput, InterviewKind, Status},
    reading::Reading,
    stakeholder::{Anchor, ConsentState, OrganisationInput, PersonInput},
    synthesis::{StatementInput, StatementNature},
    vault::{InterviewId, OrganisationId, PersonId, SpaceId, SphereId},
};

pub fn organisation(name: &str, sphere_id: SphereId) -> OrganisationInput {
    OrganisationInput {
        id: None,
        name: name.to_owned(),
        acronym: String::new(),
        sphere_id,
        profile: String::new(),
        echelon: String::new(),
        territory: String::new(),
        anchor: Anchor::default(),
        named_participant: None,
        website: String::new(),
        notes: String::new(),
    }
}

pub fn person(name: &str, organisation_id: OrganisationId) -> PersonInput {
    PersonInput {
        id: None,
        name: name.to_owned(),
        first_name: "Ada".to_owned(),
        organisation_id: Some(organisation_id),
        role: String::new(),
        email: String::new(),
        phone: String::new(),
        attribution: Some(Degree::Named),
        consent: Some(ConsentState::Given),
        consent_on: Some("2020-04-02".to_owned()),
        named_participant: None,
    }
}

pub fn interview_of(organisation_id: OrganisationId, person: PersonId) -> InterviewInput {
    InterviewInput {
        id: None,
        organisation_id,
        person_ids: vec![person],
        kind: InterviewKind::Listening,
        date: Some("2020-04-03".to_owned()),
        time: Some("9:30".to_owned()),
        duration_min: Some(45),
        mode: "visio".to_owned(),
        place: String::new(),
        meeting_id: None,
        facilitators: vec!["Claire".to_owned(), " ".to_owned()],
        space_ids: Vec::new(),
        attribution: None,
    }
}

pub fn claim(space: SpaceId, text: &str) -> StatementInput {
    StatementInput {
        id: None,
        space_id: Some(space),
        section: String::new(),
        nature: StatementNature::Stake,
        text: text.to_owned(),
    }
}

pub struct Scene {
    pub sphere: SphereId,
    pub organisation: OrganisationId,
    pub person: PersonId,
    pub interview: InterviewId,
    pub space: SpaceId,
}

/// One organisation, one person of it who agreed to be named, one interview held with them, one space.
pub fn scene(vault: &mut Vault) -> Scene {
    let sphere = vault.sphere_add("réseaux", "un réseau").unwrap().value;
    let organisation = vault
        .organisation_save(&organisation("Haltes", sphere))
        .unwrap()
        .value;
    let person = vault
        .person_save(&person("Byron", organisation))
        .unwrap()
        .value;
    let interview = vault
        .interview_save(&interview_of(organisation, person))
        .unwrap()
        .value;
    vault
        .interview_status(interview, Status::Held, None)
        .unwrap();
    let space = vault
        .space_add("Regards", "Que voit chacun ?", "note_enjeux")
        .unwrap()
        .value;
    Scene {
        sphere,
        organisation,
        person,
        interview,
        space,
    }
}

pub fn reading(vault: &Vault) -> Reading {
    Reading::of(vault, Lang::French).unwrap()
}

/// The day that the still clock begins with.
pub fn today() -> chrono::NaiveDate {
    chrono::NaiveDate::from_ymd_opt(2020, 5, 11).unwrap()
}

/// The code points of `words` in the notes.
pub fn stretch(notes: &str, words: &str) -> std::ops::Range<usize> {
    let start = notes[..notes.find(words).unwrap()].chars().count();
    start..start + words.chars().count()
}
