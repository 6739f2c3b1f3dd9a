//! What the window writes about people and the whole: codes, refusals, consents, undo.

use crate::common;

use common::{
    fresh,
    scene::{claim, interview_of, organisation, person, reading, scene, stretch},
};
use croisee_core::{
    Error, Snapshot,
    attribution::{Attribution, Audience},
    deliverable::Lang,
    stakeholder::{self, ConsentState, Organisation},
    synthesis::{EvidenceKind, Sense},
    vault::{Op, OrganisationId},
};

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
