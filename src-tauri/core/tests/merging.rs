//! Two cards of one stakeholder become one: nothing is lost, nothing becomes more open, and one undo parts them.

use crate::common;

pub(crate) mod dossier;
mod held;

use common::{
    fresh,
    scene::{self, person, reading, scene},
};
use croisee_core::{
    Error, Snapshot, Vault,
    attribution::{Attribution, Audience, Degree},
    check,
    deliverable::Lang,
    interview::Status,
    space::Member,
    stakeholder::{ConsentState, Organisation, Person},
    vault::{MemberId, Op, OrganisationId, PersonId},
};
use proptest::prelude::*;

proptest! {
    #![proptest_config(ProptestConfig { cases: ProptestConfig::default().cases / 16, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn no_merge_loses_anything_or_opens_anything_and_one_undo_parts_the_two(plan in dossier::plans()) {
        let (_fresh, mut vault) = fresh();
        // Nothing of this is to outlive a power cut.
        vault.conn().execute_batch("PRAGMA synchronous = OFF").unwrap();
        let made = dossier::make(&mut vault, &plan);
        for (keep, gone) in pairs(&made.persons) {
            held::check(&mut vault, held::Merge::Persons(keep, gone));
        }
        for (keep, gone) in pairs(&made.organisations) {
            held::check(&mut vault, held::Merge::Organisations(keep, gone));
        }
        prop_assert_eq!(check::check(&vault).unwrap(), Vec::new());
    }
}

/// Some pairs: each thing with the next, one way or the other.
fn pairs<T: Copy>(things: &[T]) -> Vec<(T, T)> {
    let next = things.windows(2).enumerate();
    next.map(|(n, pair)| (pair[n % 2], pair[1 - n % 2]))
        .collect()
}

fn organisation(vault: &mut Vault, name: &str) -> OrganisationId {
    let sphere = Snapshot::read(vault).unwrap().spheres[0].id;
    let input = scene::organisation(name, sphere);
    vault.organisation_save(&input).unwrap().value
}

#[test]
fn an_organisation_keeps_what_the_other_said_otherwise_in_its_notes() {
    let (_fresh, mut vault) = fresh();
    let scene = scene(&mut vault);
    let mut twin = scene::organisation("Association Les Haltes", scene.sphere);
    twin.acronym = "LH".to_owned();
    twin.website = "https://haltes.example".to_owned();
    twin.notes = "Rencontrée deux fois.".to_owned();
    twin.anchor.proven = true;
    let gone = vault.organisation_save(&twin).unwrap().value;
    let byron = person("Lovelace", gone);
    let moved = vault.person_save(&byron).unwrap().value;
    vault.organisation_merge(scene.organisation, gone).unwrap();
    let kept = Organisation::find(vault.conn(), scene.organisation).unwrap();
    assert_eq!(
        (kept.name.as_str(), kept.acronym.as_str()),
        ("Haltes", "LH")
    );
    assert_eq!(kept.website, "https://haltes.example");
    assert!(kept.proven);
    assert_eq!(
        kept.notes,
        "Rencontrée deux fois.\n\norg-002 · Association Les Haltes"
    );
    let moved = Person::find(vault.conn(), moved).unwrap();
    assert_eq!(moved.organisation_id, Some(scene.organisation));
    let next = organisation(&mut vault, "Autre");
    let next = Organisation::find(vault.conn(), next).unwrap();
    assert_eq!(
        next.code, "org-003",
        "the code of the one that went is not given again"
    );
    assert!(matches!(
        Organisation::find(vault.conn(), gone),
        Err(Error::Gone { .. })
    ));
}

#[test]
fn two_memberships_of_one_space_become_one() {
    let (_fresh, mut vault) = fresh();
    let scene = scene(&mut vault);
    let gone = vault
        .person_save(&person("Byrron", scene.organisation))
        .unwrap()
        .value;
    vault
        .transact(Op::new("test"), |tx| {
            for (person, role) in [(scene.person, "pilote"), (gone, "rapporteuse")] {
                let member = Member {
                    id: MemberId(tx.new_id()),
                    space_id: scene.space,
                    person_id: Some(person),
                    organisation_id: None,
                    role: role.to_owned(),
                    voice: String::new(),
                    source: String::new(),
                    fictional: None,
                };
                member.insert(tx)?;
            }
            Ok(())
        })
        .unwrap();
    vault.person_merge(scene.person, gone).unwrap();
    let members = Snapshot::read(&vault).unwrap().members;
    assert_eq!(members.len(), 1);
    assert_eq!(members[0].role, "pilote, rapporteuse");
    vault.undo().unwrap();
    assert_eq!(Snapshot::read(&vault).unwrap().members.len(), 2);
}

#[test]
fn of_two_consents_the_most_closed_holds_until_a_later_fact() {
    let (_fresh, mut vault) = fresh();
    let scene = scene(&mut vault);
    let notes = "Le temps manque à chacun.";
    vault.notes_save(scene.interview, notes, 0).unwrap();
    vault.excerpt_add(scene.interview, 0..8, &[]).unwrap();
    let twin = vault
        .person_save(&person("Byron", scene.organisation))
        .unwrap()
        .value;
    let withdrawn = ConsentState::Withdrawn;
    vault
        .consent_add(twin, "2020-04-01", withdrawn, None, "")
        .unwrap();
    let quotable = |vault: &Vault| {
        let snapshot = Snapshot::read(vault).unwrap();
        let attribution = Attribution::of(&snapshot, Audience::DRAFT);
        attribution.quotable(snapshot.excerpts[0].id).is_some()
    };
    assert!(quotable(&vault));
    // The card of the twin says « given », later than its withdrawal: both its facts are kept.
    vault
        .transact(Op::new("test"), |tx| {
            let mut card = Person::find(tx, twin)?;
            card.consent = Some(withdrawn);
            card.consent_on = Some("2020-04-03".parse().unwrap());
            card.update(tx)
        })
        .unwrap();
    vault.person_merge(scene.person, twin).unwrap();
    assert!(!quotable(&vault));
    assert_eq!(Snapshot::read(&vault).unwrap().consents.len(), 2);
    vault.undo().unwrap();
    assert!(quotable(&vault), "undo gives each their own again");
    vault.redo().unwrap();
    assert!(!quotable(&vault));
    let given = ConsentState::Given;
    let degree = Some(Degree::Organisation);
    vault
        .consent_add(scene.person, "2020-05-01", given, degree, "")
        .unwrap();
    assert!(quotable(&vault), "a later fact opens it");
}

#[test]
fn a_consent_told_since_stays_with_whom_it_was_told_of() {
    let (_fresh, mut vault) = fresh();
    let scene = scene(&mut vault);
    let twin = vault
        .person_save(&person("Byron", scene.organisation))
        .unwrap()
        .value;
    let withdrawn = ConsentState::Withdrawn;
    vault.person_merge(scene.person, twin).unwrap();
    vault.undo().unwrap();
    vault
        .consent_add(twin, "2020-05-01", withdrawn, None, "")
        .unwrap();
    assert!(
        matches!(vault.redo(), Err(Error::NothingToUndo)),
        "joining them again would take the new fact along unseen"
    );
    vault.person_merge(scene.person, twin).unwrap();
    let kept = Person::find(vault.conn(), scene.person).unwrap();
    assert_eq!(kept.consent, Some(withdrawn));
    vault
        .consent_add(scene.person, "2020-05-02", withdrawn, None, "")
        .unwrap();
    assert_eq!(
        vault.undo_label().unwrap(),
        None,
        "of whom it was told cannot be told any more"
    );
    assert_eq!(Snapshot::read(&vault).unwrap().consents.len(), 3);
    vault
        .organisation_save(&scene::organisation("Autre", scene.sphere))
        .unwrap();
    vault.undo().unwrap();
    assert_eq!(Snapshot::read(&vault).unwrap().organisations.len(), 1);
}

#[test]
fn who_withdrew_on_one_card_is_not_named_by_the_other() {
    let (_fresh, mut vault) = fresh();
    let scene = scene(&mut vault);
    let mut cards = Vec::new();
    for (degree, consent, named) in [
        (Some(Degree::OffRecord), None, None),
        (None, Some(ConsentState::Withdrawn), Some(true)),
    ] {
        let mut card = person("Byron", scene.organisation);
        (card.attribution, card.consent, card.named_participant) = (degree, consent, named);
        cards.push(vault.person_save(&card).unwrap().value);
    }
    vault.person_merge(cards[0], cards[1]).unwrap();
    let snapshot = Snapshot::read(&vault).unwrap();
    let attribution = Attribution::of(&snapshot, Audience::DRAFT);
    let participants = attribution.participants(&snapshot, []);
    assert!(participants.person(&snapshot, cards[0]).is_none());
}

#[test]
fn words_of_a_card_without_consent_stay_closed_when_it_joins_one_with() {
    let (_fresh, mut vault) = fresh();
    let scene = scene(&mut vault);
    let mut silent = person("Byron", scene.organisation);
    (silent.consent, silent.consent_on, silent.attribution) = (None, None, None);
    let silent = vault.person_save(&silent).unwrap().value;
    let other = vault
        .interview_save(&scene::interview_of(scene.organisation, silent))
        .unwrap()
        .value;
    vault.interview_status(other, Status::Held, None).unwrap();
    vault.notes_save(other, "Des mots.", 0).unwrap();
    vault.excerpt_add(other, 0..9, &[]).unwrap();
    vault.person_merge(scene.person, silent).unwrap();
    let kept = Person::find(vault.conn(), scene.person).unwrap();
    assert_eq!(
        (kept.consent, kept.attribution),
        (Some(ConsentState::Given), Some(Degree::Named))
    );
    let excerpt = &Snapshot::read(&vault).unwrap().excerpts[0];
    assert_eq!(excerpt.attribution, Some(Degree::Anonymous));
}

#[test]
fn what_cannot_be_one_is_refused_in_words_and_left_as_it_was() {
    let (_fresh, mut vault) = fresh();
    let scene = scene(&mut vault);
    let experts = vault.sphere_add("experts", "un expert").unwrap().value;
    let far = vault
        .organisation_save(&scene::organisation("Haltes", experts))
        .unwrap()
        .value;
    let elsewhere = vault.person_save(&person("Byron", far)).unwrap().value;
    let before = format!("{:?}", Snapshot::read(&vault).unwrap());
    let refused = vault
        .organisation_merge(scene.organisation, far)
        .unwrap_err();
    assert!(matches!(refused, Error::Unlike { field: "sphere" }));
    let said = refused.message(Lang::French);
    assert!(
        said.contains("la sphère") && said.contains("Rien n’a été fusionné"),
        "{said}"
    );
    assert!(matches!(
        vault.person_merge(scene.person, elsewhere),
        Err(Error::Unlike {
            field: "organisation"
        })
    ));
    assert!(vault.person_merge(scene.person, scene.person).is_err());
    assert!(vault.organisation_merge(far, far).is_err());
    let nobody = PersonId(uuid::Uuid::nil());
    assert!(matches!(
        vault.person_merge(scene.person, nobody),
        Err(Error::Gone { .. })
    ));
    assert_eq!(format!("{:?}", Snapshot::read(&vault).unwrap()), before);
    assert_eq!(reading(&vault).snapshot.persons.len(), 2);
}
