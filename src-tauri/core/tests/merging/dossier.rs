//! Random dossiers with people and organisations that may be merged.

use chrono::NaiveDate;
use croisee_core::{
    Vault,
    attribution::Degree,
    interview::{Excerpt, Interview, Nature, Status},
    inventory::{Entry, Kind},
    snapshot::{InterviewPerson, MeetingAttendee},
    space::{Meeting, Member, Space},
    stakeholder::{Consent, ConsentState, Person, Sphere},
    synthesis::{Evidence, Sense, Statement, StatementNature},
    vault::*,
};
use proptest::{collection::vec, option, prelude::*};

use super::common;

const NOTES: &str = "Le temps manque à chacun, dit-elle. Il ne reste rien du printemps.";

#[derive(Debug, Clone)]
pub struct PersonPlan {
    organisation: Option<usize>,
    degree: Option<Degree>,
    consent: Option<ConsentState>,
    on: Option<u32>,
    named: Option<bool>,
}

#[derive(Debug, Clone)]
pub struct ConsentPlan {
    person: usize,
    day: u32,
    state: ConsentState,
    degree: Option<Degree>,
    purpose: &'static str,
}

#[derive(Debug, Clone)]
pub struct TalkPlan {
    host: usize,
    present: Vec<usize>,
    validated: bool,
    degree: Option<Degree>,
}

#[derive(Debug, Clone)]
pub struct ExcerptPlan {
    /// An interview, or a meeting.
    of: (bool, usize),
    at: (usize, usize),
    speaker: Option<usize>,
    degree: Option<Degree>,
}

#[derive(Debug, Clone)]
pub struct Plan {
    spheres: Vec<usize>,
    persons: Vec<PersonPlan>,
    consents: Vec<ConsentPlan>,
    members: Vec<(bool, Option<usize>, Option<usize>)>,
    interviews: Vec<TalkPlan>,
    meetings: Vec<TalkPlan>,
    excerpts: Vec<ExcerptPlan>,
}

fn degree() -> impl Strategy<Value = Option<Degree>> {
    option::of(prop::sample::select(Degree::ALL))
}

fn state() -> impl Strategy<Value = ConsentState> {
    prop::sample::select(ConsentState::ALL)
}

fn talk() -> impl Strategy<Value = TalkPlan> {
    (
        0..9_usize,
        vec(0..9_usize, 0..4),
        any::<bool>(),
        option::weighted(0.3, prop::sample::select(Degree::ALL)),
    )
        .prop_map(|(host, present, validated, degree)| TalkPlan {
            host,
            present,
            validated,
            degree,
        })
}

pub fn plans() -> impl Strategy<Value = Plan> {
    let person = (
        option::weighted(0.8, 0..9_usize),
        degree(),
        option::of(state()),
        option::of(1..5_u32),
        option::of(any::<bool>()),
    )
        .prop_map(|(organisation, degree, consent, on, named)| PersonPlan {
            organisation,
            degree,
            consent,
            on,
            named,
        });
    let purpose = prop::sample::select(&["", "", "cite_participant", "citations"][..]);
    let consent = (0..9_usize, 1..5_u32, state(), degree(), purpose).prop_map(
        |(person, day, state, degree, purpose)| ConsentPlan {
            person,
            day,
            state,
            degree,
            purpose,
        },
    );
    let excerpt = (
        (prop::bool::weighted(0.7), 0..9_usize),
        (0..50_usize, 1..15_usize),
        option::of(0..9_usize),
        degree(),
    )
        .prop_map(|(of, at, speaker, degree)| ExcerptPlan {
            of,
            at,
            speaker,
            degree,
        });
    let member = (
        any::<bool>(),
        option::of(0..9_usize),
        option::of(0..9_usize),
    );
    (
        vec(0..2_usize, 3..6),
        vec(person, 3..6),
        vec(consent, 0..8),
        vec(member, 0..8),
        vec(talk(), 2..6),
        vec(talk(), 1..3),
        vec(excerpt, 1..9),
    )
        .prop_map(
            |(spheres, persons, consents, members, interviews, meetings, excerpts)| Plan {
                spheres,
                persons,
                consents,
                members,
                interviews,
                meetings,
                excerpts,
            },
        )
}

pub struct Made {
    pub organisations: Vec<OrganisationId>,
    pub persons: Vec<PersonId>,
}

fn on(day: u32) -> NaiveDate {
    NaiveDate::from_ymd_opt(2020, 4, day).unwrap()
}

fn of<T: Copy>(things: &[T], at: usize) -> T {
    things[at % things.len()]
}

/// Writes a dossier as planned.
pub fn make(vault: &mut Vault, plan: &Plan) -> Made {
    vault
        .transact(Op::new("test"), |tx| {
            let made = people(tx, plan)?;
            talks(tx, plan, &made)?;
            Ok(made)
        })
        .unwrap()
        .value
}

fn people(tx: &Tx<'_>, plan: &Plan) -> croisee_core::Result<Made> {
    let mut spheres = Vec::new();
    for n in 0..2 {
        let sphere = Sphere {
            id: SphereId(tx.new_id()),
            code: format!("sph-{n}"),
            name: format!("Sphère {n}"),
            name_singular: format!("un {n}"),
            rank: None,
            source: String::new(),
            fictional: None,
        };
        sphere.insert(tx)?;
        spheres.push(sphere.id);
    }
    let mut organisations = Vec::new();
    for (n, sphere) in plan.spheres.iter().enumerate() {
        let id = OrganisationId(tx.new_id());
        let code = format!("org-{:03}", n + 1);
        let mut organisation = common::organisation(id, spheres[*sphere], &code, &format!("O{n}"));
        organisation.named_participant = [None, Some(true), Some(false)][n % 3];
        organisation.insert(tx)?;
        organisations.push(id);
    }
    let mut persons = Vec::new();
    for (n, p) in plan.persons.iter().enumerate() {
        let person = Person {
            id: PersonId(tx.new_id()),
            code: format!("per-{:03}", n + 1),
            name: format!("P{n}"),
            first_name: String::new(),
            organisation_id: p.organisation.map(|at| of(&organisations, at)),
            role: ["", "élue"][n % 2].to_owned(),
            email: format!("p{n}@exemple.fr"),
            phone: String::new(),
            attribution: p.degree,
            consent: p.consent,
            consent_on: p.on.filter(|_| p.consent.is_some()).map(on),
            named_participant: p.named,
            source: String::new(),
            fictional: None,
        };
        person.insert(tx)?;
        persons.push(person.id);
    }
    let mut known = Vec::new();
    for c in &plan.consents {
        let key = (of(&persons, c.person), c.day, c.state, c.purpose);
        if known.contains(&key) {
            continue;
        }
        known.push(key);
        let consent = Consent {
            id: ConsentId(tx.new_id()),
            person_id: key.0,
            date: on(c.day),
            state: c.state,
            degree: c.degree,
            purpose: c.purpose.to_owned(),
            source: String::new(),
            fictional: None,
        };
        consent.insert(tx)?;
    }
    Ok(Made {
        organisations,
        persons,
    })
}

fn talks(tx: &Tx<'_>, plan: &Plan, made: &Made) -> croisee_core::Result<()> {
    let mut spaces = Vec::new();
    for n in 0..2 {
        let space = Space {
            id: SpaceId(tx.new_id()),
            code: format!("esp-{n}"),
            title: format!("Espace {n}"),
            question: String::new(),
            stakes: String::new(),
            template: "bilan".to_owned(),
            accent: String::new(),
            rank: None,
            source: String::new(),
            fictional: None,
        };
        space.insert(tx)?;
        spaces.push(space.id);
    }
    let mut known = Vec::new();
    for (space, person, organisation) in &plan.members {
        let key = (
            spaces[usize::from(*space)],
            person.map(|at| of(&made.persons, at)),
            organisation.map(|at| of(&made.organisations, at)),
        );
        if (key.1.is_none() && key.2.is_none()) || known.contains(&key) {
            continue;
        }
        known.push(key);
        let member = Member {
            id: MemberId(tx.new_id()),
            space_id: key.0,
            person_id: key.1,
            organisation_id: key.2,
            role: String::new(),
            voice: String::new(),
            source: String::new(),
            fictional: None,
        };
        member.insert(tx)?;
    }
    let mut interviews = Vec::new();
    for (n, t) in plan.interviews.iter().enumerate() {
        let interview = Interview {
            id: InterviewId(tx.new_id()),
            code: format!("ent-{n}"),
            kind: "ecoute".to_owned(),
            meeting_id: None,
            date: None,
            time: None,
            duration_min: None,
            mode: String::new(),
            organisation_id: of(&made.organisations, t.host),
            facilitators: Words::default(),
            status: [Status::Held, Status::Validated][usize::from(t.validated)],
            status_on: None,
            attribution: t.degree,
            notes: NOTES.to_owned(),
            revision: 1,
            place: String::new(),
            sent_on: None,
            tacit_on: None,
            reminders: Words::default(),
            amendment: String::new(),
            source: String::new(),
            fictional: None,
        };
        interview.insert(tx)?;
        InterviewPerson::set(tx, interview.id, &present(t, made))?;
        entry(tx, n, Some(interview.id), None)?;
        interviews.push(interview.id);
    }
    let mut meetings = Vec::new();
    for (n, t) in plan.meetings.iter().enumerate() {
        let meeting = Meeting {
            id: MeetingId(tx.new_id()),
            code: format!("renc-{n}"),
            space_id: spaces[n % 2],
            date: on(22),
            time: None,
            place: String::new(),
            title: String::new(),
            agenda: String::new(),
            attribution: t.degree,
            notes: NOTES.to_owned(),
            revision: 1,
            source: String::new(),
            fictional: None,
        };
        meeting.insert(tx)?;
        MeetingAttendee::set(tx, meeting.id, &present(t, made))?;
        entry(tx, 100 + n, None, Some(meeting.id))?;
        meetings.push(meeting.id);
    }
    excerpts(tx, plan, made, (&interviews, &meetings), spaces[0])
}

fn present(talk: &TalkPlan, made: &Made) -> Vec<PersonId> {
    talk.present
        .iter()
        .map(|at| of(&made.persons, *at))
        .collect()
}

fn entry(
    tx: &Tx<'_>,
    n: usize,
    interview: Option<InterviewId>,
    meeting: Option<MeetingId>,
) -> croisee_core::Result<()> {
    let entry = Entry {
        id: InventoryId(tx.new_id()),
        code: format!("inv-{n:03}"),
        kind: Kind::Network,
        volet_id: None,
        title: "Un réseau".to_owned(),
        description: String::new(),
        holder: "Qui le porte".to_owned(),
        holder_kind: String::new(),
        scale: String::new(),
        territory: String::new(),
        sector: String::new(),
        origin_interview_id: interview,
        origin_meeting_id: meeting,
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
    };
    entry.insert(tx)
}

fn excerpts(
    tx: &Tx<'_>,
    plan: &Plan,
    made: &Made,
    (interviews, meetings): (&[InterviewId], &[MeetingId]),
    space: SpaceId,
) -> croisee_core::Result<()> {
    let statement = Statement {
        id: StatementId(tx.new_id()),
        code: "en-1".to_owned(),
        space_id: Some(space),
        section: String::new(),
        rank: 1,
        nature: StatementNature::Finding,
        text: "Dit.".to_owned(),
        stale: false,
        verdict: None,
        verdict_reason: String::new(),
        positions: Words::default(),
        source: String::new(),
        fictional: None,
    };
    statement.insert(tx)?;
    for (n, e) in plan.excerpts.iter().enumerate() {
        let (start, length) = e.at;
        let quote: String = NOTES.chars().skip(start).take(length).collect();
        let excerpt = Excerpt {
            id: ExcerptId(tx.new_id()),
            code: format!("ext-{n:03}"),
            interview_id: e.of.0.then(|| of(interviews, e.of.1)),
            meeting_id: (!e.of.0).then(|| of(meetings, e.of.1)),
            start_at: start as i64,
            end_at: (start + quote.chars().count()) as i64,
            quote,
            prefix: String::new(),
            suffix: String::new(),
            lost: false,
            speaker_id: e.speaker.map(|at| of(&made.persons, at)),
            organisation_id: None,
            nature: Nature::Verbatim,
            attribution: e.degree,
            key: None,
            source: String::new(),
            fictional: None,
        };
        excerpt.insert(tx)?;
        let evidence = Evidence {
            id: EvidenceId(tx.new_id()),
            statement_id: statement.id,
            excerpt_id: Some(excerpt.id),
            inventory_id: None,
            document_id: None,
            figure_series: None,
            sense: Sense::Supports,
            note: String::new(),
            position: String::new(),
            source: String::new(),
            fictional: None,
        };
        evidence.insert(tx)?;
    }
    Ok(())
}
