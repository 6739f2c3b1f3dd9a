//! What the window writes: each verb through to what the screens then show.

mod common;

use chrono::TimeDelta;
use common::fresh;
use croisee_core::{
    Error, Snapshot, Vault,
    attribution::{Attribution, Audience, Degree},
    deliverable::Lang,
    interview::{
        self, ExcerptInput, ExcerptNature, InterviewInput, InterviewKind, Status, offset::Offsets,
    },
    reading::Reading,
    stakeholder::{self, Anchor, ConsentState, Organisation, OrganisationInput, PersonInput},
    synthesis::{self, CitableFilter, EvidenceKind, Prose, Sense, StatementInput, StatementNature},
    vault::{InterviewId, Op, OrganisationId, PersonId, ProseId, SpaceId, SphereId, StatementId},
};

fn organisation(name: &str, sphere_id: SphereId) -> OrganisationInput {
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

fn person(name: &str, organisation_id: OrganisationId) -> PersonInput {
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

fn interview_of(organisation_id: OrganisationId, person: PersonId) -> InterviewInput {
    InterviewInput {
        id: None,
        organisation_id,
        person_ids: vec![person],
        kind: InterviewKind::Listening,
        date: Some("2020-04-03".to_owned()),
        time: Some("9:30".to_owned()),
        duration_min: Some(45),
        mode: "visio".to_owned(),
        facilitators: vec!["Claire".to_owned(), " ".to_owned()],
        space_ids: Vec::new(),
        attribution: None,
    }
}

fn claim(space: SpaceId, text: &str) -> StatementInput {
    StatementInput {
        id: None,
        space_id: Some(space),
        section: String::new(),
        nature: StatementNature::Stake,
        text: text.to_owned(),
    }
}

struct Scene {
    sphere: SphereId,
    organisation: OrganisationId,
    person: PersonId,
    interview: InterviewId,
    space: SpaceId,
}

/// One organisation, one person of it who agreed to be named, one interview held with them, one space.
fn scene(vault: &mut Vault) -> Scene {
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

fn reading(vault: &Vault) -> Reading {
    Reading::of(vault, Lang::French).unwrap()
}

/// The code points of `words` in the notes.
fn stretch(notes: &str, words: &str) -> std::ops::Range<usize> {
    let start = notes[..notes.find(words).unwrap()].chars().count();
    start..start + words.chars().count()
}

#[test]
fn a_new_code_is_the_next_number_whatever_the_case_of_those_taken() {
    let (_fresh, mut vault) = fresh();
    let sphere = vault.sphere_add("réseaux", "un réseau").unwrap().value;
    let first = vault
        .organisation_save(&organisation("A", sphere))
        .unwrap()
        .value;
    vault
        .transact(Op::new("test"), |tx| {
            let mut twin = Organisation::find(tx, first)?;
            twin.id = OrganisationId(tx.new_id());
            twin.code = "ORG-0041".to_owned();
            twin.insert(tx)
        })
        .unwrap();
    let next = vault
        .organisation_save(&organisation("B", sphere))
        .unwrap()
        .value;
    let code = |id| Organisation::find(vault.conn(), id).unwrap().code;
    assert_eq!(
        (code(first), code(next)),
        ("org-001".to_owned(), "org-042".to_owned())
    );
}

#[test]
fn twins_of_a_slug_are_told_apart() {
    let (_fresh, mut vault) = fresh();
    for _ in 0..3 {
        vault.space_add("L’après", "", "bilan").unwrap();
    }
    let codes: Vec<String> = Snapshot::read(&vault)
        .unwrap()
        .spaces
        .into_iter()
        .map(|s| s.code)
        .collect();
    assert_eq!(codes, ["l-apres", "l-apres-2", "l-apres-3"]);
}

#[test]
fn what_others_rest_on_is_not_deleted_and_says_what_rests_on_it() {
    let (_fresh, mut vault) = fresh();
    let scene = scene(&mut vault);
    let refused = vault.organisation_delete(scene.organisation).unwrap_err();
    assert!(
        matches!(
            refused,
            Error::InUse {
                by: "interview",
                count: 1
            }
        ),
        "{refused:?}"
    );
    let said = refused.message(Lang::French);
    assert!(said.contains("entretien"), "{said}");
    assert!(matches!(
        vault.person_delete(scene.person),
        Err(Error::InUse {
            by: "interview_person",
            count: 1
        })
    ));
    let free = vault
        .organisation_save(&organisation("Libre", scene.sphere))
        .unwrap()
        .value;
    vault.organisation_delete(free).unwrap();
}

#[test]
fn a_consent_corrected_on_its_day_holds_and_one_withdrawn_later_stays_withdrawn() {
    let (_fresh, mut vault) = fresh();
    let scene = scene(&mut vault);
    let notes = "Le temps manque à chacun.";
    vault.notes_save(scene.interview, notes, 0).unwrap();
    vault
        .excerpt_add(scene.interview, stretch(notes, "temps"), &[])
        .unwrap();
    let mut change = person("Byron", scene.organisation);
    change.id = Some(scene.person);
    let mut says = |state, on: &str| {
        change.consent = Some(state);
        change.consent_on = Some(on.to_owned());
        vault.person_save(&change).unwrap();
        let snapshot = Snapshot::read(&vault).unwrap();
        let attribution = Attribution::of(&snapshot, Audience::DRAFT);
        let quotable = attribution.quotable(snapshot.excerpts[0].id).is_some();
        (quotable, snapshot.consents.len())
    };
    assert_eq!(says(ConsentState::Withdrawn, "2020-05-11"), (false, 2));
    assert_eq!(says(ConsentState::Given, "2020-05-11"), (true, 2));
    assert_eq!(says(ConsentState::Withdrawn, "2020-05-12"), (false, 3));
    assert_eq!(
        says(ConsentState::Given, "2020-05-11"),
        (false, 3),
        "what is said of an earlier day opens nothing"
    );
}

#[test]
fn a_consent_is_a_dated_fact_that_undo_leaves() {
    let (_fresh, mut vault) = fresh();
    let scene = scene(&mut vault);
    let mut change = person("Lovelace", scene.organisation);
    change.id = Some(scene.person);
    change.consent = Some(ConsentState::Withdrawn);
    change.consent_on = Some("2020-05-01".to_owned());
    vault.person_save(&change).unwrap();
    vault.undo().unwrap();
    let shown = stakeholder::participants(&reading(&vault))
        .persons
        .remove(0);
    assert_eq!(shown.name, "Byron");
    assert_eq!(shown.consent, Some(ConsentState::Withdrawn));
    assert_eq!(shown.consent_on.as_deref(), Some("2020-05-01"));
    assert_eq!(Snapshot::read(&vault).unwrap().consents.len(), 2);
    change.consent = None;
    assert!(matches!(
        vault.person_save(&change),
        Err(Error::Invalid {
            field: "consent",
            ..
        })
    ));
    assert!(matches!(
        vault.person_delete(scene.person),
        Err(Error::InUse { .. })
    ));
}

#[test]
fn excerpts_follow_the_notes_and_their_statements_are_flagged() {
    let (fresh, mut vault) = fresh();
    let scene = scene(&mut vault);
    let notes = "😀 Bonjour.\r\nLe temps manque à chacun.";
    let revision = vault.notes_save(scene.interview, notes, 0).unwrap().value;
    let kept = "😀 Bonjour.\nLe temps manque à chacun.";
    let excerpt = vault
        .excerpt_add(scene.interview, stretch(kept, "temps manque "), &[])
        .unwrap()
        .value;
    let statement = vault
        .statement_save(&claim(scene.space, "Le temps manque."))
        .unwrap()
        .value;
    vault
        .evidence_add(
            statement,
            EvidenceKind::Excerpt,
            &excerpt.to_string(),
            Sense::Supports,
        )
        .unwrap();
    fresh.still.advance(TimeDelta::minutes(1));

    // An edit elsewhere moves it and flags nothing.
    let moved = format!("Avant tout : {kept}");
    let revision = vault
        .notes_save(scene.interview, &moved, revision)
        .unwrap()
        .value;
    let view = interview::interview(&reading(&vault), scene.interview).unwrap();
    let shown = &view.excerpts[0];
    assert_eq!((shown.quote.as_str(), shown.lost), ("temps manque", false));
    let units: Vec<u16> = moved.encode_utf16().collect();
    let at = |offset: Option<u32>| offset.unwrap() as usize;
    let words = String::from_utf16(&units[at(shown.start)..at(shown.end)]).unwrap();
    assert_eq!(words, "temps manque");
    let stale = |vault: &Vault| {
        synthesis::space(&reading(vault), scene.space)
            .unwrap()
            .statements[0]
            .stale
    };
    assert!(!stale(&vault));

    // One inside it is taken in, and flags the statement.
    let edited = moved.replace("temps manque", "temps long manque");
    let revision = vault
        .notes_save(scene.interview, &edited, revision)
        .unwrap()
        .value;
    let shown = interview::interview(&reading(&vault), scene.interview)
        .unwrap()
        .excerpts;
    assert_eq!(shown[0].quote, "temps long manque");
    assert!(stale(&vault));
    vault.statement_reviewed(statement).unwrap();
    assert!(!stale(&vault));

    // Somebody who edited an older text is told so, and nothing is overwritten.
    let refused = vault.notes_save(scene.interview, "autre chose", revision - 1);
    assert!(matches!(refused, Err(Error::NotesMoved)));
    // The same text again is no edit, from whatever revision.
    assert_eq!(
        vault.notes_save(scene.interview, &edited, 0).unwrap().value,
        revision
    );

    // Gone, it is shown as lost and never deleted; its statement keeps it.
    vault
        .notes_save(scene.interview, "Bonjour.", revision)
        .unwrap();
    let shown = interview::interview(&reading(&vault), scene.interview)
        .unwrap()
        .excerpts;
    assert_eq!((shown[0].lost, shown[0].start), (true, None));
    assert!(matches!(
        vault.excerpt_delete(excerpt),
        Err(Error::InUse {
            by: "evidence",
            count: 1
        })
    ));
    assert!(matches!(
        vault.interview_delete(scene.interview),
        Err(Error::InUse {
            by: "evidence",
            count: 1
        })
    ));
    vault.excerpt_reattach(excerpt, 0..7).unwrap();
    let shown = interview::interview(&reading(&vault), scene.interview)
        .unwrap()
        .excerpts;
    assert_eq!((shown[0].quote.as_str(), shown[0].lost), ("Bonjour", false));
}

#[test]
fn typing_is_undone_burst_by_burst_with_the_excerpts_where_they_were() {
    let (fresh, mut vault) = fresh();
    let scene = scene(&mut vault);
    let mut revision = vault
        .notes_save(scene.interview, "un deux trois", 0)
        .unwrap()
        .value;
    vault.excerpt_add(scene.interview, 3..7, &[]).unwrap();
    let before = Snapshot::read(&vault).unwrap();
    for text in ["z un deux trois", "zé un deux trois", "zéro un deux trois"] {
        revision = vault
            .notes_save(scene.interview, text, revision)
            .unwrap()
            .value;
        fresh.still.advance(TimeDelta::seconds(1));
    }
    vault.undo().unwrap();
    let after = Snapshot::read(&vault).unwrap();
    assert_eq!(after.interviews, before.interviews);
    assert_eq!(after.excerpts, before.excerpts);
}

#[test]
fn an_excerpt_says_how_it_will_read_and_why() {
    let (_fresh, mut vault) = fresh();
    let scene = scene(&mut vault);
    vault
        .notes_save(scene.interview, "[Q:q1]\nDes mots.", 0)
        .unwrap();
    let excerpt = vault
        .excerpt_add(scene.interview, 7..16, &[])
        .unwrap()
        .value;
    let reads = |vault: &Vault| interview::excerpt(&reading(vault), excerpt).unwrap().reads;
    let open = reads(&vault);
    assert_eq!(open.degree, Degree::Named);
    assert!(open.label.contains("Ada Byron, Haltes"), "{}", open.label);
    let off = ExcerptInput {
        theme_ids: Vec::new(),
        speaker_id: Some(scene.person),
        attribution: Some(Degree::OffRecord),
        nature: ExcerptNature::Verbatim,
        key: true,
    };
    vault.excerpt_save(excerpt, &off).unwrap();
    let closed = reads(&vault);
    assert_eq!(
        (closed.degree, closed.label.as_str()),
        (Degree::OffRecord, "Ne sortira pas du dossier")
    );
    let view = interview::interview(&reading(&vault), scene.interview).unwrap();
    assert_eq!(
        (view.words, view.mode.as_str(), view.time.as_deref()),
        (2, "visio", Some("09:30"))
    );
    assert_eq!(Offsets::of(&view.notes).length(), 16);
    assert_eq!(view.facilitators, ["Claire"]);
}

#[test]
fn statements_are_put_in_order_and_cited_ones_stay() {
    let (_fresh, mut vault) = fresh();
    let scene = scene(&mut vault);
    let ids: Vec<StatementId> = ["un", "deux", "trois"]
        .map(|text| {
            vault
                .statement_save(&claim(scene.space, text))
                .unwrap()
                .value
        })
        .to_vec();
    vault.statement_move(ids[2], Some(ids[0])).unwrap();
    let order = |vault: &Vault| -> Vec<String> {
        let space = synthesis::space(&reading(vault), scene.space).unwrap();
        space.statements.into_iter().map(|s| s.text).collect()
    };
    assert_eq!(order(&vault), ["trois", "un", "deux"]);
    vault.statement_move(ids[2], None).unwrap();
    assert_eq!(order(&vault), ["un", "deux", "trois"]);
    vault.undo().unwrap();
    assert_eq!(order(&vault), ["trois", "un", "deux"]);
    // Without a section of its own it stands in the first that takes its nature.
    let space = synthesis::space(&reading(&vault), scene.space).unwrap();
    assert_eq!(space.statements[0].section, "enjeu");
    assert!(space.statements[0].warnings[0].contains("Aucun appui"));

    vault
        .transact(Op::new("test"), |tx| {
            Prose {
                id: ProseId(tx.new_id()),
                space_id: Some(scene.space),
                section: "enjeu".to_owned(),
                text: "Comme le dit [@en-001], il faut.".to_owned(),
            }
            .insert(tx)
        })
        .unwrap();
    assert!(matches!(
        vault.statement_delete(ids[0]),
        Err(Error::InUse {
            by: "prose",
            count: 1
        })
    ));
    vault.statement_delete(ids[1]).unwrap();
}

#[test]
fn the_same_evidence_in_the_same_sense_is_one() {
    let (_fresh, mut vault) = fresh();
    let scene = scene(&mut vault);
    vault.notes_save(scene.interview, "Des mots.", 0).unwrap();
    let excerpt = vault
        .excerpt_add(scene.interview, 0..9, &[])
        .unwrap()
        .value
        .to_string();
    let statement = vault
        .statement_save(&claim(scene.space, "Dit."))
        .unwrap()
        .value;
    let mut cite = |sense| {
        vault
            .evidence_add(statement, EvidenceKind::Excerpt, &excerpt, sense)
            .unwrap()
            .value
    };
    let first = cite(Sense::Supports);
    assert_eq!(cite(Sense::Supports), first);
    let other = cite(Sense::Nuances);
    assert_ne!(other, first);
    vault.evidence_sense(other, Sense::Supports).unwrap();
    let shown = synthesis::space(&reading(&vault), scene.space)
        .unwrap()
        .statements
        .remove(0);
    assert_eq!(shown.evidence.len(), 1);
    assert_eq!(
        (shown.organisations, shown.carriers[0].senses.appuie),
        (1, 1)
    );
    assert!(
        shown
            .warnings
            .iter()
            .any(|w| w.contains("Une seule organisation")),
        "{:?}",
        shown.warnings
    );
    let cited = synthesis::citable(&reading(&vault), &CitableFilter::default());
    assert_eq!((cited.len(), cited[0].cited), (1, 1));
    let uncited = CitableFilter {
        uncited: true,
        ..CitableFilter::default()
    };
    assert!(synthesis::citable(&reading(&vault), &uncited).is_empty());
    let folded = CitableFilter {
        query: "MÔTS byron".to_owned(),
        ..CitableFilter::default()
    };
    assert_eq!(synthesis::citable(&reading(&vault), &folded).len(), 1);
    vault.evidence_remove(first).unwrap();
    assert!(matches!(
        vault.evidence_remove(first),
        Err(Error::Gone { .. })
    ));
}

#[test]
fn everything_done_in_the_window_is_undone_and_done_again() {
    let (_fresh, mut vault) = fresh();
    let empty = Snapshot::read(&vault).unwrap();
    let scene = scene(&mut vault);
    vault.notes_save(scene.interview, "Des mots.", 0).unwrap();
    let theme = vault.theme_add("Alliances", None).unwrap().value;
    let excerpt = vault
        .excerpt_add(scene.interview, 0..9, &[theme])
        .unwrap()
        .value;
    let statement = vault
        .statement_save(&claim(scene.space, "Dit."))
        .unwrap()
        .value;
    vault
        .evidence_add(
            statement,
            EvidenceKind::Excerpt,
            &excerpt.to_string(),
            Sense::Supports,
        )
        .unwrap();
    let full = Snapshot::read(&vault).unwrap();
    while vault.undo_label().unwrap().is_some() {
        vault.undo().unwrap();
    }
    let undone = Snapshot::read(&vault).unwrap();
    assert_eq!(format!("{undone:?}"), format!("{empty:?}"));
    while vault.redo_label().unwrap().is_some() {
        vault.redo().unwrap();
    }
    let mut again = Snapshot::read(&vault).unwrap();
    // The fact of consent went with its person; where it stood is in the person's own row.
    again.consents.clone_from(&full.consents);
    assert_eq!(format!("{again:?}"), format!("{full:?}"));
}

#[test]
fn wrong_values_are_refused_and_nothing_is_written() {
    let (_fresh, mut vault) = fresh();
    let scene = scene(&mut vault);
    let before = format!("{:?}", Snapshot::read(&vault).unwrap());
    let mut wrong = interview_of(scene.organisation, scene.person);
    wrong.date = Some("2020-02-30".to_owned());
    assert!(matches!(
        vault.interview_save(&wrong),
        Err(Error::Invalid { field: "date", .. })
    ));
    wrong.date = None;
    wrong.mode = "pigeon".to_owned();
    assert!(matches!(
        vault.interview_save(&wrong),
        Err(Error::Invalid { field: "mode", .. })
    ));
    assert!(matches!(
        vault.organisation_save(&organisation(" ", scene.sphere)),
        Err(Error::Missing { field: "name" })
    ));
    let mut nobody = person("", scene.organisation);
    nobody.first_name = String::new();
    assert!(matches!(
        vault.person_save(&nobody),
        Err(Error::Missing { field: "name" })
    ));
    let mut late = person("X", scene.organisation);
    late.consent_on = Some("hier".to_owned());
    assert!(matches!(
        vault.person_save(&late),
        Err(Error::Invalid {
            field: "consentOn",
            ..
        })
    ));
    assert!(vault.notes_save(scene.interview, "a\0b", 0).is_err());
    assert!(vault.excerpt_add(scene.interview, 0..4, &[]).is_err());
    assert!(vault.statement_save(&claim(scene.space, " \n ")).is_err());
    assert_eq!(format!("{:?}", Snapshot::read(&vault).unwrap()), before);
}
