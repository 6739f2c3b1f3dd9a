//! A stakeholder's page: what was said and where it is cited, what was agreed to, and who may stand twice.

use crate::common;

use common::{
    fresh,
    scene::{self, Scene, claim, person, reading, scene},
};
use croisee_core::{
    Error, Snapshot, Vault,
    attribution::{Attribution, Audience, Degree},
    deliverable::Export,
    space::Member,
    stakeholder::{
        ConsentState, DuplicateKind, Person, duplicates, organisation_detail, person_detail,
    },
    synthesis::{EvidenceKind, Sense},
    vault::{ExportId, MemberId, Op},
};

/// An excerpt of the scene's person, cited by a statement.
fn cited(vault: &mut Vault, scene: &Scene) {
    vault
        .notes_save(scene.interview, "Le temps manque.", 0)
        .unwrap();
    let excerpt = vault.excerpt_add(scene.interview, 0..8, &[]).unwrap().value;
    let statement = vault
        .statement_save(&claim(scene.space, "Le temps manque."))
        .unwrap()
        .value;
    let excerpt = excerpt.to_string();
    vault
        .evidence_add(statement, EvidenceKind::Excerpt, &excerpt, Sense::Nuances)
        .unwrap();
}

#[test]
fn a_page_tells_what_was_said_where_it_is_cited_and_in_which_exports() {
    let (_fresh, mut vault) = fresh();
    let scene = scene(&mut vault);
    cited(&mut vault, &scene);
    vault
        .transact(Op::new("test"), |tx| {
            Member {
                id: MemberId(tx.new_id()),
                space_id: scene.space,
                person_id: Some(scene.person),
                organisation_id: None,
                role: String::new(),
                voice: String::new(),
                source: String::new(),
                fictional: None,
            }
            .insert(tx)?;
            for (contents, what) in [
                (r#"[{"excerpt":"ext-001"}]"#, "livrable note_enjeux"),
                (r#"[{"excerpt":"ext-002"}]"#, "livrable bilan"),
                ("[]", "archive complète"),
            ] {
                Export {
                    id: ExportId(tx.new_id()),
                    at: "2020-06-30T09:00:00Z".to_owned(),
                    what: what.to_owned(),
                    space: "regards".to_owned(),
                    edition: "1".to_owned(),
                    status: "publie".to_owned(),
                    sha256: String::new(),
                    contents: contents.to_owned(),
                }
                .insert(tx)?;
            }
            Ok(())
        })
        .unwrap();
    let reading = reading(&vault);
    let page = person_detail(&reading, scene.person).unwrap();
    assert_eq!(page.said.len(), 1);
    assert_eq!(page.said[0].quote, "Le temps");
    assert_eq!(
        page.said[0].reads,
        "Sera lu\u{a0}: «\u{202f}Ada Byron, Haltes\u{202f}»"
    );
    assert_eq!(page.said[0].cited_in[0].sense, Sense::Nuances);
    assert_eq!(page.interviews[0].label, "Haltes, 3\u{a0}avril 2020");
    assert_eq!(page.consents.len(), 1);
    assert_eq!(
        page.published_in,
        ["Note d’enjeux, Regards, édition 1, 30\u{a0}juin 2020 (publié)"]
    );
    let page = organisation_detail(&reading, scene.organisation).unwrap();
    assert_eq!((page.said.len(), page.interviews.len()), (1, 1));
    let spaces: Vec<&str> = page.memberships.iter().map(|m| m.space.as_str()).collect();
    assert_eq!(spaces, ["Regards"]);
}

#[test]
fn to_be_named_and_to_be_quoted_are_two_facts_of_one_day() {
    let (_fresh, mut vault) = fresh();
    let scene = scene(&mut vault);
    cited(&mut vault, &scene);
    let listed = |vault: &Vault| {
        let snapshot = Snapshot::read(vault).unwrap();
        let attribution = Attribution::of(&snapshot, Audience::DRAFT);
        let participants = attribution.participants(&snapshot, []);
        participants.person(&snapshot, scene.person).is_some()
    };
    let given = ConsentState::Given;
    let mut say = |on: &str, state, degree, purpose: &str| {
        vault
            .consent_add(scene.person, on, state, degree, purpose)
            .unwrap();
        let card = Person::find(vault.conn(), scene.person).unwrap();
        let facts = Snapshot::read(&vault).unwrap().consents.len();
        (
            card.consent_on.unwrap().to_string(),
            card.attribution,
            listed(&vault),
            facts,
        )
    };
    let named = Some(Degree::Named);
    let sphere = Some(Degree::Sphere);
    assert_eq!(
        say("2020-04-02", given, named, "cite_participant"),
        ("2020-04-02".to_owned(), named, true, 2),
        "of the day of the first consent, apart from it"
    );
    assert_eq!(
        say("2020-04-10", given, sphere, "citations"),
        ("2020-04-10".to_owned(), sphere, true, 3)
    );
    assert_eq!(
        say("2020-04-05", ConsentState::Withdrawn, named, ""),
        ("2020-04-10".to_owned(), sphere, true, 4),
        "the card tells the latest"
    );
    assert_eq!(
        say(
            "2020-04-12",
            ConsentState::Withdrawn,
            None,
            "cite_participant"
        ),
        ("2020-04-10".to_owned(), sphere, false, 5)
    );
    let page = person_detail(&reading(&vault), scene.person).unwrap();
    let latest: Vec<_> = page.consents.iter().map(|c| c.date.as_str()).collect();
    assert_eq!(
        latest,
        [
            "2020-04-12",
            "2020-04-10",
            "2020-04-05",
            "2020-04-02",
            "2020-04-02"
        ]
    );
    assert_eq!(page.consents[0].degree, None);
    assert!(matches!(
        vault.consent_add(scene.person, "", given, None, ""),
        Err(Error::Missing { field: "date" })
    ));
    // A slip of the year would outweigh every withdrawal to come.
    assert!(matches!(
        vault.consent_add(scene.person, "2036-04-12", given, None, ""),
        Err(Error::Invalid { field: "date", .. })
    ));
    // Nor on the card of somebody.
    let mut ahead = person("Brel", scene.organisation);
    ahead.consent_on = Some("2036-04-12".to_owned());
    assert!(matches!(
        vault.person_save(&ahead),
        Err(Error::Invalid {
            field: "consentOn",
            ..
        })
    ));
}

#[test]
fn a_consent_withdrawn_closes_and_undo_does_not_open_it() {
    let (_fresh, mut vault) = fresh();
    let scene = scene(&mut vault);
    cited(&mut vault, &scene);
    let before = vault.undo_label().unwrap();
    vault
        .consent_add(
            scene.person,
            "2020-06-12",
            ConsentState::Withdrawn,
            None,
            "",
        )
        .unwrap();
    assert_eq!(
        vault.undo_label().unwrap(),
        before,
        "nothing of it is to be undone"
    );
    let page = person_detail(&reading(&vault), scene.person).unwrap();
    assert_eq!(page.said[0].reads, "Ne sortira pas du dossier");
    assert!(Snapshot::read(&vault).unwrap().statements[0].stale);
}

#[test]
fn who_may_stand_twice_is_proposed_with_the_reason() {
    let (_fresh, mut vault) = fresh();
    let scene = scene(&mut vault);
    let mut add = |name: &str, acronym: &str| {
        let mut input = scene::organisation(name, scene.sphere);
        input.acronym = acronym.to_owned();
        vault.organisation_save(&input).unwrap().value
    };
    let twin = add("ASSOCIATION LES HALTES", "");
    add("Chambre régionale", "C.R.E.S.S.");
    add("CRESS", "");
    add("Fondation des Rives", "");
    let mut byron = person("byron", twin);
    byron.first_name = "Adà".to_owned();
    vault.person_save(&byron).unwrap();
    for name in ["Martin", "Durand"] {
        let mut colleague = person(name, twin);
        colleague.email = "contact@haltes.example".to_owned();
        vault.person_save(&colleague).unwrap();
    }
    let found = duplicates(&reading(&vault));
    let told: Vec<_> = found
        .iter()
        .map(|d| (d.kind, d.names.join(" / "), d.why.as_str()))
        .collect();
    let expected = [
        (
            DuplicateKind::Organisation,
            "Haltes / ASSOCIATION LES HALTES",
            "même nom",
        ),
        (
            DuplicateKind::Organisation,
            "Chambre régionale / CRESS",
            "même sigle",
        ),
        (
            DuplicateKind::Person,
            "Ada Byron, Haltes / Adà byron, ASSOCIATION LES HALTES",
            "même nom",
        ),
        (
            DuplicateKind::Person,
            "Ada Martin, ASSOCIATION LES HALTES / Ada Durand, ASSOCIATION LES HALTES",
            "même courriel",
        ),
    ];
    let expected = expected.map(|(kind, names, why)| (kind, names.to_owned(), why));
    assert_eq!(told, expected);
    assert_eq!(
        found[0].ids,
        [scene.organisation.to_string(), twin.to_string()]
    );
}
