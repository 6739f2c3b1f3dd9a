//! The demonstration dossier holds together: its counts, its references, its degrees, and nobody real speaks in it.

use crate::common;

use std::collections::{BTreeMap, BTreeSet, HashMap};

use common::Still;
use croisee_core::{
    Snapshot,
    attribution::{Attribution, Audience, Degree},
    exchange,
    interview::{Interview, Status},
    stakeholder::ConsentState,
    synthesis::Sense,
};

fn demonstration() -> Snapshot {
    let folder = tempfile::tempdir().unwrap();
    let (vault, report) = exchange::create(
        &folder.path().join("demonstration.croisee"),
        None,
        &mut exchange::demo(),
        true,
        Box::new(Still::default()),
        &mut |_| true,
    )
    .unwrap();
    assert!(report.refused.is_empty(), "{:?}", report.refused);
    Snapshot::read(&vault.unwrap()).unwrap()
}

fn words(text: &str) -> Vec<String> {
    text.split(|c: char| !c.is_alphanumeric())
        .filter(|word| !word.is_empty())
        .map(str::to_lowercase)
        .collect()
}

fn with_notes(snapshot: &Snapshot) -> Vec<&Interview> {
    let all = snapshot.interviews.iter();
    all.filter(|i| !i.notes.is_empty()).collect()
}

#[test]
fn it_has_the_measure_of_the_first_demarche() {
    let it = demonstration();
    assert_eq!(it.organisations.len(), 51);
    assert_eq!(with_notes(&it).len(), 48);
    let by_sphere: BTreeMap<&str, usize> = it
        .spheres
        .iter()
        .map(|sphere| {
            let own = it.organisations.iter().filter(|o| o.sphere_id == sphere.id);
            (sphere.code.as_str(), own.count())
        })
        .collect();
    let counts: Vec<usize> = by_sphere.into_values().collect();
    assert_eq!(counts, [13, 22, 16]);
    assert_eq!(it.measures.len(), 21);
    assert!(it.excerpts.len() >= 300, "{} excerpts", it.excerpts.len());
    assert!(it.entries.len() >= 60, "{} entries", it.entries.len());
    for space in &it.spaces {
        let own = it.statements.iter();
        let count = own.filter(|s| s.space_id == Some(space.id)).count();
        assert!(
            (12..=25).contains(&count),
            "{}: {count} statements",
            space.code
        );
    }
}

#[test]
fn each_interview_is_of_a_length_and_a_text_of_its_own() {
    const SHARED: usize = 9;
    let it = demonstration();
    let mut seen: HashMap<Vec<String>, &str> = HashMap::new();
    for interview in with_notes(&it) {
        let text: Vec<&str> = interview
            .notes
            .lines()
            .filter(|line| !line.starts_with("[Q:"))
            .collect();
        let words = words(&text.join("\n"));
        let spaced = text.join(" ").split_whitespace().count();
        assert!(
            (250..=900).contains(&spaced),
            "{}: {spaced} words",
            interview.code
        );
        for run in words.windows(SHARED) {
            if let Some(other) = seen.insert(run.to_vec(), &interview.code) {
                assert_eq!(other, interview.code, "both say « {} »", run.join(" "));
            }
        }
    }
}

#[test]
fn every_degree_every_sense_and_the_states_of_an_interview_and_of_a_consent_are_shown() {
    let it = demonstration();
    let degrees =
        |of: &mut dyn Iterator<Item = Option<Degree>>| of.flatten().collect::<BTreeSet<_>>();
    let all = BTreeSet::from([
        Degree::Named,
        Degree::Organisation,
        Degree::Sphere,
        Degree::Anonymous,
    ]);
    assert!(degrees(&mut it.persons.iter().map(|p| p.attribution)).is_superset(&all));
    assert!(degrees(&mut it.excerpts.iter().map(|e| e.attribution)).contains(&Degree::OffRecord));
    let shown = Attribution::of(&it, Audience::DRAFT);
    let shown = it.excerpts.iter().filter_map(|e| shown.shown(e.id));
    let shown: BTreeSet<Degree> = shown
        .filter(|s| s.text.is_some())
        .map(|s| s.degree)
        .collect();
    assert!(shown.is_superset(&all), "{shown:?}");
    let states: BTreeSet<_> = it
        .persons
        .iter()
        .filter_map(|p| p.consent)
        .map(|c| format!("{c:?}"))
        .collect();
    let every = [
        ConsentState::Asked,
        ConsentState::Given,
        ConsentState::Withdrawn,
    ];
    assert_eq!(states, every.iter().map(|c| format!("{c:?}")).collect());
    for sense in [Sense::Supports, Sense::Nuances, Sense::Contradicts] {
        assert!(it.evidence.iter().any(|e| e.sense == sense), "{sense:?}");
    }
    for status in [
        Status::Planned,
        Status::Held,
        Status::Written,
        Status::Sent,
        Status::Amended,
        Status::Validated,
        Status::TacitlyValidated,
        Status::Cancelled,
        Status::Refused,
        Status::Unanswered,
    ] {
        assert!(
            it.interviews.iter().any(|i| i.status == status),
            "{status:?}"
        );
    }
}

#[test]
fn every_statement_rests_on_something_and_dissent_is_heard_in_each_space() {
    let it = demonstration();
    for statement in &it.statements {
        let rests = it.evidence.iter().any(|e| e.statement_id == statement.id);
        assert!(rests, "{}", statement.code);
    }
    for space in &it.spaces {
        let own: BTreeSet<_> = it
            .statements
            .iter()
            .filter(|s| s.space_id == Some(space.id))
            .map(|s| s.id)
            .collect();
        for sense in [Sense::Nuances, Sense::Contradicts] {
            let heard = it.evidence.iter();
            let heard = heard.filter(|e| e.sense == sense && own.contains(&e.statement_id));
            assert!(heard.count() > 0, "{}: {sense:?}", space.code);
        }
    }
}

#[test]
fn whoever_speaks_is_invented_and_what_is_real_says_whence_it_comes() {
    let it = demonstration();
    let fictional = |flag: Option<bool>| flag.unwrap_or(it.initiative.fictional);
    assert!(it.organisations.iter().all(|o| fictional(o.fictional)));
    assert!(it.persons.iter().all(|p| fictional(p.fictional)));
    assert!(it.interviews.iter().all(|i| fictional(i.fictional)));
    assert!(it.excerpts.iter().all(|e| fictional(e.fictional)));
    let sourced = [
        it.phases
            .iter()
            .map(|p| (p.fictional, &p.source, &p.code))
            .collect::<Vec<_>>(),
        it.spaces
            .iter()
            .map(|s| (s.fictional, &s.source, &s.code))
            .collect(),
        it.measures
            .iter()
            .map(|m| (m.fictional, &m.source, &m.code))
            .collect(),
        it.entries
            .iter()
            .map(|e| (e.fictional, &e.source, &e.code))
            .collect(),
        it.documents
            .iter()
            .map(|d| (d.fictional, &d.source, &d.code))
            .collect(),
    ];
    for (flag, source, code) in sourced.into_iter().flatten() {
        assert!(fictional(flag) || !source.is_empty(), "{code}");
    }
    // Those who led the first démarche, and those whom its documents name, take no part in the fiction.
    const REAL: [&str; 9] = [
        "RAMEAU",
        "Médiateur des Entreprises",
        "Caisse des Dépôts",
        "Banque des Territoires",
        "HelloAsso",
        "Institut ISBL",
        "Mouvement associatif",
        "OpinionWay",
        "Comisis",
    ];
    for organisation in &it.organisations {
        for real in REAL {
            assert!(!organisation.name.contains(real), "{}", organisation.name);
        }
    }
}

#[test]
fn positions_stand_on_divergences_and_somebody_takes_each() {
    let it = demonstration();
    let attribution = Attribution::of(&it, Audience::PUBLISHED);
    let (mut sides, mut unsaid) = (0, Vec::new());
    for statement in it.statements.iter().filter(|s| !s.positions.0.is_empty()) {
        let told = statement.told_positions();
        assert!(!told.is_empty(), "{} is no divergence", statement.code);
        for (at, text) in told.iter().enumerate() {
            let own = it.evidence.iter().filter(|e| {
                e.statement_id == statement.id
                    && e.takes(statement) == Some(at)
                    // A position is taken by words: an entry of the inventory or a document takes none.
                    && e.excerpt_id.is_some()
            });
            let who = own.filter_map(|e| attribution.quotable(e.excerpt_id?)?.organisation);
            let who: BTreeSet<_> = who.collect();
            if who.is_empty() {
                unsaid.push(format!("{}: {text}", statement.code));
            }
            sides += 1;
        }
    }
    assert!(unsaid.is_empty(), "nobody says {unsaid:?}");
    assert!(sides > 30, "{sides} sides");
    let statement = |id| it.statements.iter().find(|s| s.id == id).unwrap();
    for link in it.evidence.iter().filter(|e| !e.position.is_empty()) {
        let of = statement(link.statement_id);
        assert!(link.takes(of).is_some(), "{}: {}", of.code, link.position);
    }
}
