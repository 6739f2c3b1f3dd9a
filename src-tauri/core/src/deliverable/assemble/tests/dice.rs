//! Random dossiers in which every word, name and note is one of a kind.

use std::cell::RefCell;

use crate::{
    Snapshot,
    attribution::{Degree, sample},
    deliverable::{Both, Grids, Live, Of, Section, Template, Templates},
    interview::{Excerpt, Nature, Status},
    inventory::{Entry, Kind},
    snapshot::{InterviewPerson, MeetingAttendee},
    space::Member,
    stakeholder::ConsentState,
    synthesis::{Sense, StatementNature},
    vault::*,
};

/// Words of the notes of one interview or meeting.
pub(crate) const WORDS: usize = 24;

/// Draws from bytes; when they run out, zeros.
pub(crate) struct Dice<'a>(RefCell<std::slice::Iter<'a, u8>>);

impl<'a> Dice<'a> {
    pub(crate) fn new(bytes: &'a [u8]) -> Self {
        Self(RefCell::new(bytes.iter()))
    }

    fn below(&self, n: usize) -> usize {
        let byte = self.0.borrow_mut().next().copied().unwrap_or(0);
        usize::from(byte) % n.max(1)
    }

    fn one<'b, T>(&self, of: &'b [T]) -> &'b T {
        &of[self.below(of.len())]
    }

    fn often(&self) -> bool {
        self.below(4) > 0
    }

    fn seldom(&self) -> bool {
        self.below(5) == 4
    }

    /// A degree, mostly an open one.
    fn degree(&self) -> Option<Degree> {
        [
            None,
            Some(Degree::Named),
            Some(Degree::Named),
            Some(Degree::Organisation),
            Some(Degree::Sphere),
            Some(Degree::Anonymous),
            Some(Degree::OffRecord),
        ][self.below(7)]
    }

    /// A limit, mostly none.
    fn limit(&self) -> Option<Degree> {
        if self.often() { None } else { self.degree() }
    }
}

/// The n-th word of the k-th notes: no other text holds it.
pub(crate) fn word(notes: usize, n: usize) -> String {
    format!("mot{notes}n{n}z")
}

/// A position of the n-th statement: no other text holds it.
pub(crate) fn position(n: usize, at: usize) -> String {
    format!("Côté {n} {at}")
}

/// Notes of words of their own; stretches of them are excerpts, the rest never leaves.
fn excerpts(
    s: &mut Snapshot,
    dice: &Dice<'_>,
    notes: usize,
    origin: Origin,
    speakers: &[PersonId],
) {
    let words: Vec<String> = (0..WORDS).map(|n| word(notes, n)).collect();
    for _ in 0..dice.below(5) {
        let from = dice.below(WORDS - 2);
        let to = (from + 1 + dice.below(8)).min(WORDS - 1);
        let quote = words[from..to].join(" ");
        let start = words[..from].join(" ").chars().count() + usize::from(from > 0);
        let id = ExcerptId(sample::id(8, s.excerpts.len()));
        let lost = dice.seldom() && dice.seldom();
        s.excerpts.push(Excerpt {
            id,
            code: format!("ext-{:03}", s.excerpts.len()),
            interview_id: match origin {
                Origin::Interview(id) => Some(id),
                Origin::Meeting(_) => None,
            },
            meeting_id: match origin {
                Origin::Meeting(id) => Some(id),
                Origin::Interview(_) => None,
            },
            end_at: (start + quote.chars().count()) as i64,
            quote,
            prefix: "prefixez".to_owned(),
            suffix: "suffixez".to_owned(),
            start_at: start as i64,
            lost,
            speaker_id: (dice.often() && !speakers.is_empty()).then(|| *dice.one(speakers)),
            organisation_id: (matches!(origin, Origin::Meeting(_)) && dice.seldom())
                .then(|| dice.one(&s.organisations).id),
            nature: *dice.one(Nature::ALL),
            attribution: dice.limit(),
            key: Some(dice.often()),
            source: "sourcez".to_owned(),
            fictional: None,
        });
        for node in s.nodes.clone() {
            if dice.often() {
                s.tag(id, node.id);
            }
        }
    }
}

#[derive(Clone, Copy)]
enum Origin {
    Interview(InterviewId),
    Meeting(MeetingId),
}

/// A dossier; the k-th notes are those of the k-th interview, then of the meetings.
pub(crate) fn dossier(dice: &Dice<'_>) -> Snapshot {
    let mut s = sample::empty();
    let axis = s.node("Axe", "axe", None);
    s.node("Thème", "theme", Some(axis));
    for n in 0..1 + dice.below(3) {
        let sphere = s.sphere(&format!("spherekan{n}z"));
        for _ in 0..1 + dice.below(5) {
            let n = s.organisations.len();
            let organisation = s.organisation(&format!("orgkan{n}z"), sphere);
            let row = s.organisations.last_mut().expect("added");
            row.acronym = format!("siglekan{n}z");
            row.notes = "notesorgz".to_owned();
            row.source = "sourcez".to_owned();
            row.named_participant = [None, Some(true), Some(false)][dice.below(3)];
            for _ in 0..dice.below(3) {
                person(&mut s, dice, organisation);
            }
        }
    }
    let program: Vec<String> = s.templates.of_spaces().map(|t| t.name.clone()).collect();
    let spaces: Vec<SpaceId> = program
        .iter()
        .map(String::as_str)
        .chain(["lettre"])
        .map(|name| s.space(&format!("espace-{name}"), name))
        .collect();
    for _ in 0..dice.below(3) {
        meeting(&mut s, dice, &spaces);
    }
    for organisation in s.organisations.clone() {
        for _ in 0..dice.below(3) {
            interview(&mut s, dice, organisation.id, &spaces);
        }
    }
    inventory(&mut s, dice, axis);
    synthesis(&mut s, dice, &spaces);
    let own = [
        ("lettre", own_template(dice, Of::Space)),
        ("tout", own_template(dice, Of::Demarche)),
    ];
    // One of the whole démarche comes before the program's: it is the one that is made.
    let own = own
        .iter()
        .filter(|(name, _)| *name == "lettre" || dice.often());
    s.templates = Templates::with(own.map(|(name, text)| (*name, text.as_str())));
    assert!(
        s.templates.unread().is_empty(),
        "{:?}",
        s.templates.unread()
    );
    s
}

/// The file of a template of the dossier's own: each nature in one section or another, blocks wherever they may stand.
fn own_template(dice: &Dice<'_>, of: Of) -> String {
    let both = |fr: String| Both {
        fr,
        en: String::new(),
    };
    let mut sections: Vec<Section> = (0..1 + dice.below(6))
        .map(|n| Section {
            code: format!("partie_{n}"),
            title: both(format!("Partie {n}")),
            takes: Vec::new(),
            opening: Vec::new(),
            middle: Vec::new(),
            closing: Vec::new(),
            grids: [Grids::Table, Grids::Columns][dice.below(2)],
            whole: n == 1,
        })
        .collect();
    let count = sections.len();
    for nature in StatementNature::ALL {
        sections[dice.below(count)].takes.push(*nature);
    }
    let may_stand = |live: &&Live| live.only_of().is_none_or(|only| only == of);
    for live in Live::ALL.iter().filter(may_stand) {
        let section = &mut sections[dice.below(count)];
        let places = [
            &mut section.opening,
            &mut section.middle,
            &mut section.closing,
        ];
        if let Some(place) = places.into_iter().nth(dice.below(4)) {
            place.push(*live);
        }
    }
    let template = Template {
        name: String::new(),
        title: both("Lettre".to_owned()),
        of,
        sections,
        own: true,
    };
    template.text().expect("written")
}

fn person(s: &mut Snapshot, dice: &Dice<'_>, organisation: OrganisationId) {
    let n = s.persons.len();
    let own = dice.often().then_some(organisation);
    let degree = dice.degree();
    let id = s.person(&format!("perkan{n}z"), own, degree);
    let row = s.persons.last_mut().expect("added");
    row.first_name = format!("prenomkan{n}z");
    row.role = "fonctionz".to_owned();
    row.email = "courrielz".to_owned();
    row.phone = "telephonez".to_owned();
    row.consent = [
        Some(ConsentState::Given),
        Some(ConsentState::Given),
        Some(ConsentState::Given),
        Some(ConsentState::Asked),
        Some(ConsentState::Withdrawn),
        None,
    ][dice.below(6)];
    row.consent_on = row.consent.and(crate::when::day("2020-04-02"));
    row.named_participant = [None, Some(true), Some(false)][dice.below(3)];
    if dice.seldom() {
        let date = *dice.one(&["2020-04-01", "2020-04-02", "2020-04-03"]);
        let purpose = *dice.one(&["objetz", "objetz", "cite_participant"]);
        s.consent(
            id,
            date,
            *dice.one(ConsentState::ALL),
            dice.degree(),
            purpose,
        );
    }
}

fn interview(s: &mut Snapshot, dice: &Dice<'_>, organisation: OrganisationId, spaces: &[SpaceId]) {
    let notes = s.interviews.len();
    let id = s.interview(organisation, &[]);
    let row = s.interviews.last_mut().expect("added");
    row.status = if dice.often() {
        Status::Validated
    } else {
        *dice.one(Status::ALL)
    };
    row.attribution = dice.limit();
    row.notes = "notesentretienz".to_owned();
    row.facilitators = Words(vec!["facilitateurz".to_owned()]);
    let known: Vec<PersonId> = s.persons.iter().map(|p| p.id).collect();
    let own: Vec<PersonId> = s
        .persons
        .iter()
        .filter(|p| p.organisation_id == Some(organisation))
        .map(|p| p.id)
        .collect();
    let mut met = Vec::new();
    for _ in 0..dice.below(3) {
        let pool = if dice.often() && !own.is_empty() {
            &own
        } else {
            &known
        };
        if !pool.is_empty() {
            let person = *dice.one(pool);
            if !met.contains(&person) {
                met.push(person);
                s.interview_persons.push(InterviewPerson {
                    interview_id: id,
                    person_id: person,
                });
            }
        }
    }
    s.serves(id, *dice.one(spaces));
    excerpts(s, dice, notes, Origin::Interview(id), &met);
}

fn meeting(s: &mut Snapshot, dice: &Dice<'_>, spaces: &[SpaceId]) {
    // The notes of meetings follow those of every interview, far off.
    let notes = 1000 + s.meetings.len();
    let id = s.meeting(*dice.one(spaces), &[]);
    let row = s.meetings.last_mut().expect("added");
    row.attribution = dice.degree();
    row.notes = "notesrencontrez".to_owned();
    let known: Vec<PersonId> = s.persons.iter().map(|p| p.id).collect();
    let mut there = Vec::new();
    for _ in 0..dice.below(4) {
        if !known.is_empty() {
            let person = *dice.one(&known);
            if !there.contains(&person) {
                there.push(person);
                s.meeting_attendees.push(MeetingAttendee {
                    meeting_id: id,
                    person_id: person,
                });
            }
        }
    }
    excerpts(s, dice, notes, Origin::Meeting(id), &there);
}

fn inventory(s: &mut Snapshot, dice: &Dice<'_>, volet: NodeId) {
    for n in 0..dice.below(4) {
        let interview =
            (!s.interviews.is_empty() && dice.often()).then(|| dice.one(&s.interviews).id);
        let holder = dice.one(&s.organisations).name.clone();
        s.entries.push(Entry {
            code: format!("inv-{n:02}"),
            volet_id: Some(volet),
            title: format!("entreekan{n}z"),
            holder,
            holder_kind: "typez".to_owned(),
            territory: "territoirez".to_owned(),
            sector: "filierez".to_owned(),
            origin_interview_id: interview,
            attribution: dice.limit(),
            source: "sourcez".to_owned(),
            ..sample::entry(n, *dice.one(Kind::ALL))
        });
    }
}

fn synthesis(s: &mut Snapshot, dice: &Dice<'_>, spaces: &[SpaceId]) {
    for _ in 0..2 + dice.below(8) {
        let space = dice.often().then(|| *dice.one(spaces));
        let section = *dice.one(&["", "enjeu", "essentiel", "inconnue", "croisee"]);
        let nature = match dice.seldom() {
            true => StatementNature::Divergence,
            false => *dice.one(StatementNature::ALL),
        };
        let n = s.statements.len();
        let statement = s.statement(space, section, nature, &format!("Énoncé enoncekan{n}z."));
        let sides: Vec<String> = (0..dice.below(4) + 1).map(|at| position(n, at)).collect();
        if nature == StatementNature::Divergence && sides.len() > 1 {
            s.statements[n].positions = Words(sides.clone());
        }
        let first = s.evidence.len();
        for _ in 0..dice.below(6) {
            let sense = *dice.one(Sense::ALL);
            if dice.often() && !s.excerpts.is_empty() {
                let excerpt = dice.one(&s.excerpts).id;
                let known = s
                    .evidence
                    .iter()
                    .any(|e| e.statement_id == statement && e.excerpt_id == Some(excerpt));
                if !known {
                    s.rests(statement, excerpt, sense);
                    s.evidence.last_mut().expect("added").note = "notesappuiz".to_owned();
                }
            } else if !s.entries.is_empty() {
                let entry = dice.one(&s.entries).id;
                let known = s
                    .evidence
                    .iter()
                    .any(|e| e.statement_id == statement && e.inventory_id == Some(entry));
                if known {
                    continue;
                }
                let first = ExcerptId(sample::id(8, 0));
                s.rests(statement, first, sense);
                let row = s.evidence.last_mut().expect("added");
                row.excerpt_id = None;
                row.inventory_id = Some(entry);
            }
        }
        for link in &mut s.evidence[first..] {
            if dice.often() {
                link.position.clone_from(dice.one(&sides));
            }
        }
    }
    for (n, person) in s.persons.clone().iter().enumerate() {
        if dice.often() {
            s.members.push(Member {
                id: MemberId(sample::id(13, n)),
                space_id: *dice.one(spaces),
                person_id: Some(person.id),
                organisation_id: person.organisation_id.filter(|_| dice.seldom()),
                role: "rolez".to_owned(),
                voice: String::new(),
                source: "sourcez".to_owned(),
                fictional: None,
            });
        }
    }
}

/// Lets what was made of interviews and meetings say names, and repeat excerpts of theirs word for word.
pub(crate) fn tell_in_needs(s: &mut Snapshot) {
    let organisations = s.organisations.iter().map(|o| o.name.clone());
    let people = s.persons.iter().map(|p| p.name.clone());
    let names: Vec<String> = organisations.chain(people).collect();
    // Of words that several excerpts hold, a stretch is told apart only where it is long: these stand alone.
    let alone = |e: &&Excerpt| {
        let of_notes = s.excerpts.iter().filter(|other| {
            (other.interview_id, other.meeting_id) == (e.interview_id, e.meeting_id)
                && other.id != e.id
        });
        let shares = |other: &Excerpt| other.start_at < e.end_at && e.start_at < other.end_at;
        e.quote.split(' ').count() > 1 && !of_notes.into_iter().any(shares)
    };
    let alone: Vec<Excerpt> = s.excerpts.iter().filter(alone).cloned().collect();
    let heard = |e: &&mut Entry| e.origin_interview_id.is_some() || e.origin_meeting_id.is_some();
    for (n, entry) in s.entries.iter_mut().filter(heard).enumerate() {
        let name = names.get(n % names.len().max(1)).map_or("", String::as_str);
        entry.title = format!("Un relais pour {name}");
        entry.description = format!("{name}, encore");
        let mut own = alone.iter();
        let quote = own.find(|e| e.interview_id == entry.origin_interview_id);
        if let Some(quote) = quote.filter(|_| n % 2 == 1) {
            entry.description.clone_from(&quote.quote);
        }
    }
}
