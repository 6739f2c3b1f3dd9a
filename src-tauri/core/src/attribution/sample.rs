//! A dossier in memory for tests, made row by row.

use uuid::Uuid;

use super::Degree;
use crate::{
    Snapshot,
    framework::Node,
    initiative::Initiative,
    interview::{Excerpt, Interview, Nature, Status},
    inventory::{Entry, Kind},
    snapshot::{ExcerptTheme, InterviewPerson, InterviewSpace, MeetingAttendee},
    space::{Meeting, Space},
    stakeholder::{Consent, ConsentState, Organisation, Person, Sphere},
    synthesis::{Evidence, Sense, Statement, StatementNature},
    vault::*,
};

/// The n-th id of a kind.
pub(crate) fn id(kind: u8, n: usize) -> Uuid {
    Uuid::from_u64_pair(u64::from(kind), n as u64 + 1)
}

/// The n-th entry of the inventory: it comes of nothing and says nothing yet.
pub(crate) fn entry(n: usize, kind: Kind) -> Entry {
    Entry {
        id: InventoryId(id(12, n)),
        code: format!("inv-{n}"),
        kind,
        volet_id: None,
        title: String::new(),
        description: String::new(),
        holder: String::new(),
        holder_kind: String::new(),
        scale: String::new(),
        territory: String::new(),
        sector: String::new(),
        origin_interview_id: None,
        origin_meeting_id: None,
        origin_document_id: None,
        url: String::new(),
        surveyed_on: None,
        verified_on: None,
        closed_on: None,
        relays_to: String::new(),
        attribution: None,
        status: String::new(),
        source: String::new(),
        fictional: None,
    }
}

pub(crate) fn empty() -> Snapshot {
    Snapshot {
        initiative: Initiative {
            title: "Démarche".to_owned(),
            fictional: true,
            pilots: Words(vec!["Pilote".to_owned()]),
            start_on: None,
            end_on: None,
            purpose: String::new(),
            objectives: Words::default(),
            framework_version: String::new(),
            erase_on: None,
        },
        phases: vec![],
        spheres: vec![],
        organisations: vec![],
        persons: vec![],
        consents: vec![],
        nodes: vec![],
        framework_versions: vec![],
        framework_past: vec![],
        framework_changes: vec![],
        spaces: vec![],
        steps: vec![],
        members: vec![],
        questions: vec![],
        interviews: vec![],
        validated: vec![],
        returned: vec![],
        interview_persons: vec![],
        interview_spaces: vec![],
        meetings: vec![],
        meeting_attendees: vec![],
        excerpts: vec![],
        excerpt_themes: vec![],
        entries: vec![],
        inventory_links: vec![],
        inventory_states: vec![],
        statements: vec![],
        evidence: vec![],
        prose: vec![],
        grids: vec![],
        documents: vec![],
        figures: vec![],
        deliverables: vec![],
        sections: vec![],
        edition_notes: vec![],
        reviews: vec![],
        relays: vec![],
        disseminations: vec![],
        measures: vec![],
        style: crate::style::Style::default(),
        logos: vec![],
        templates: crate::deliverable::Templates::default(),
    }
}

impl Snapshot {
    pub(crate) fn sphere(&mut self, name: &str) -> SphereId {
        let sphere = SphereId(id(1, self.spheres.len()));
        self.spheres.push(Sphere {
            id: sphere,
            code: format!("sph-{}", self.spheres.len()),
            name: format!("{name}s"),
            name_singular: format!("un {name}"),
            rank: None,
            source: String::new(),
            fictional: None,
        });
        sphere
    }

    pub(crate) fn organisation(&mut self, name: &str, sphere: SphereId) -> OrganisationId {
        let organisation = OrganisationId(id(2, self.organisations.len()));
        self.organisations.push(Organisation {
            id: organisation,
            code: format!("org-{:03}", self.organisations.len()),
            name: name.to_owned(),
            acronym: String::new(),
            sphere_id: sphere,
            profile: String::new(),
            echelon: String::new(),
            territory: String::new(),
            recognised: false,
            proven: false,
            willing: false,
            named_participant: None,
            website: String::new(),
            notes: String::new(),
            source: String::new(),
            fictional: None,
        });
        organisation
    }

    /// A person who gave their consent at `degree`, without a date.
    pub(crate) fn person(
        &mut self,
        name: &str,
        organisation: Option<OrganisationId>,
        degree: Option<Degree>,
    ) -> PersonId {
        let person = PersonId(id(3, self.persons.len()));
        self.persons.push(Person {
            id: person,
            code: format!("per-{:03}", self.persons.len()),
            name: name.to_owned(),
            first_name: String::new(),
            organisation_id: organisation,
            role: String::new(),
            email: String::new(),
            phone: String::new(),
            attribution: degree,
            consent: Some(ConsentState::Given),
            consent_on: None,
            named_participant: None,
            source: String::new(),
            fictional: None,
        });
        person
    }

    pub(crate) fn consent(
        &mut self,
        person: PersonId,
        date: &str,
        state: ConsentState,
        degree: Option<Degree>,
        purpose: &str,
    ) {
        self.consents.push(Consent {
            id: ConsentId(id(4, self.consents.len())),
            person_id: person,
            date: crate::when::day(date).expect("a day"),
            state,
            degree,
            purpose: purpose.to_owned(),
            source: String::new(),
            fictional: None,
        });
    }

    pub(crate) fn interview(
        &mut self,
        organisation: OrganisationId,
        persons: &[PersonId],
    ) -> InterviewId {
        let interview = InterviewId(id(5, self.interviews.len()));
        self.interviews.push(Interview {
            id: interview,
            code: format!("ent-{:03}", self.interviews.len()),
            kind: "ecoute".to_owned(),
            meeting_id: None,
            date: None,
            time: None,
            duration_min: None,
            mode: String::new(),
            organisation_id: organisation,
            facilitators: Words::default(),
            status: Status::Validated,
            status_on: None,
            attribution: None,
            notes: String::new(),
            revision: 0,
            place: String::new(),
            sent_on: None,
            tacit_on: None,
            reminders: Words::default(),
            amendment: String::new(),
            source: String::new(),
            fictional: None,
        });
        for person_id in persons.iter().copied() {
            self.interview_persons.push(InterviewPerson {
                interview_id: interview,
                person_id,
            });
        }
        interview
    }

    pub(crate) fn space(&mut self, code: &str, template: &str) -> SpaceId {
        let space = SpaceId(id(6, self.spaces.len()));
        self.spaces.push(Space {
            id: space,
            code: code.to_owned(),
            title: format!("Espace {code}"),
            question: String::new(),
            stakes: String::new(),
            template: template.to_owned(),
            accent: String::new(),
            rank: None,
            source: String::new(),
            fictional: None,
        });
        space
    }

    pub(crate) fn serves(&mut self, interview_id: InterviewId, space_id: SpaceId) {
        self.interview_spaces.push(InterviewSpace {
            interview_id,
            space_id,
        });
    }

    pub(crate) fn meeting(&mut self, space: SpaceId, attendees: &[PersonId]) -> MeetingId {
        let meeting = MeetingId(id(7, self.meetings.len()));
        self.meetings.push(Meeting {
            id: meeting,
            code: format!("renc-{:03}", self.meetings.len()),
            space_id: space,
            date: crate::when::day("2020-04-22").expect("a day"),
            time: None,
            place: String::new(),
            title: "Rencontre".to_owned(),
            agenda: String::new(),
            attribution: None,
            notes: String::new(),
            revision: 0,
            source: String::new(),
            fictional: None,
        });
        for person_id in attendees.iter().copied() {
            self.meeting_attendees.push(MeetingAttendee {
                meeting_id: meeting,
                person_id,
            });
        }
        meeting
    }

    /// An excerpt that begins at `start` of its notes.
    pub(crate) fn excerpt(&mut self, origin: InterviewId, start: usize, quote: &str) -> ExcerptId {
        let excerpt = ExcerptId(id(8, self.excerpts.len()));
        self.excerpts.push(Excerpt {
            id: excerpt,
            code: format!("ext-{:03}", self.excerpts.len()),
            interview_id: Some(origin),
            meeting_id: None,
            quote: quote.to_owned(),
            prefix: String::new(),
            suffix: String::new(),
            start_at: start as i64,
            end_at: (start + quote.chars().count()) as i64,
            lost: false,
            speaker_id: None,
            organisation_id: None,
            nature: Nature::Verbatim,
            attribution: None,
            key: None,
            source: String::new(),
            fictional: None,
        });
        excerpt
    }

    pub(crate) fn excerpt_mut(&mut self, id: ExcerptId) -> &mut Excerpt {
        self.excerpts
            .iter_mut()
            .find(|e| e.id == id)
            .expect("an excerpt of this dossier")
    }

    pub(crate) fn node(
        &mut self,
        name: &str,
        dimension: &str,
        parent_id: Option<NodeId>,
    ) -> NodeId {
        let node = NodeId(id(9, self.nodes.len()));
        self.nodes.push(Node {
            id: node,
            code: format!("th-{:03}", self.nodes.len()),
            parent_id,
            name: name.to_owned(),
            definition: String::new(),
            colour: String::new(),
            dimension: dimension.to_owned(),
            source: String::new(),
            fictional: None,
        });
        node
    }

    pub(crate) fn tag(&mut self, excerpt_id: ExcerptId, node_id: NodeId) {
        self.excerpt_themes.push(ExcerptTheme {
            excerpt_id,
            node_id,
        });
    }

    pub(crate) fn statement(
        &mut self,
        space_id: Option<SpaceId>,
        section: &str,
        nature: StatementNature,
        text: &str,
    ) -> StatementId {
        let statement = StatementId(id(10, self.statements.len()));
        self.statements.push(Statement {
            id: statement,
            code: format!("en-{:03}", self.statements.len()),
            space_id,
            section: section.to_owned(),
            rank: self.statements.len() as i64,
            nature,
            text: text.to_owned(),
            stale: false,
            verdict: None,
            verdict_reason: String::new(),
            positions: Words::default(),
            source: String::new(),
            fictional: None,
        });
        statement
    }

    pub(crate) fn rests(&mut self, statement_id: StatementId, excerpt: ExcerptId, sense: Sense) {
        self.evidence.push(Evidence {
            id: EvidenceId(id(11, self.evidence.len())),
            statement_id,
            excerpt_id: Some(excerpt),
            inventory_id: None,
            document_id: None,
            figure_series: None,
            sense,
            note: String::new(),
            position: String::new(),
            source: String::new(),
            fictional: None,
        });
    }
}
