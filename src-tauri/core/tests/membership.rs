//! Joining a space and leaving it: role, voice, who may sit twice, and undo.

use crate::common;

use common::{
    fresh,
    scene::{organisation, reading, scene},
};
use croisee_core::{
    Error, Snapshot,
    space::{MemberInput, members},
    stakeholder::{organisation_detail, person_detail},
    vault::{OrganisationId, PersonId, SpaceId},
};

fn joins(
    space_id: SpaceId,
    person_id: Option<PersonId>,
    organisation_id: Option<OrganisationId>,
) -> MemberInput {
    MemberInput {
        id: None,
        space_id,
        person_id,
        organisation_id,
        role: "Rapporteuse".to_owned(),
        voice: " participative ".to_owned(),
    }
}

#[test]
fn a_person_joins_a_space_and_stands_in_its_list_on_her_page_and_on_that_of_her_organisation() {
    let (_fresh, mut vault) = fresh();
    let scene = scene(&mut vault);
    let joined = vault
        .member_save(&joins(scene.space, Some(scene.person), None))
        .unwrap();
    assert!(joined.changed.tables.contains("member"));

    let reading = reading(&vault);
    let listed = members(&reading, scene.space).unwrap();
    let member = &listed.members[0];
    assert_eq!(
        (member.name.as_str(), member.of.as_str()),
        ("Ada Byron", "Haltes")
    );
    assert_eq!(
        (member.role.as_str(), member.voice.as_str()),
        ("Rapporteuse", "participative")
    );
    assert_eq!(member.sphere_id, Some(scene.sphere));
    assert_eq!(listed.voices, ["participative"]);
    let hers = person_detail(&reading, scene.person).unwrap();
    let its = organisation_detail(&reading, scene.organisation).unwrap();
    assert_eq!(hers.memberships, its.memberships);
    assert_eq!(hers.memberships, listed.members);
}

#[test]
fn an_organisation_may_sit_without_a_named_person_beside_someone_of_its_own() {
    let (_fresh, mut vault) = fresh();
    let scene = scene(&mut vault);
    vault
        .member_save(&joins(scene.space, Some(scene.person), None))
        .unwrap();
    vault
        .member_save(&joins(scene.space, None, Some(scene.organisation)))
        .unwrap();
    let listed = members(&reading(&vault), scene.space).unwrap().members;
    let names: Vec<&str> = listed.iter().map(|m| m.name.as_str()).collect();
    assert_eq!(names, ["Ada Byron", "Haltes"]);
}

#[test]
fn nobody_sits_twice_and_nobody_is_no_member() {
    let (_fresh, mut vault) = fresh();
    let scene = scene(&mut vault);
    let first = joins(scene.space, Some(scene.person), None);
    vault.member_save(&first).unwrap();
    let with_her_organisation = joins(scene.space, Some(scene.person), Some(scene.organisation));
    for again in [&first, &with_her_organisation] {
        assert!(matches!(
            vault.member_save(again),
            Err(Error::AlreadyMember)
        ));
    }
    assert!(matches!(
        vault.member_save(&joins(scene.space, None, None)),
        Err(Error::Missing { field: "member" })
    ));
    // In another space there is room.
    let other = vault.space_add("Ailleurs", "", "bilan").unwrap().value;
    vault
        .member_save(&joins(other, Some(scene.person), None))
        .unwrap();
}

#[test]
fn role_and_voice_change_and_each_step_is_undone() {
    let (_fresh, mut vault) = fresh();
    let scene = scene(&mut vault);
    let told = |vault: &croisee_core::Vault| {
        let listed = members(&reading(vault), scene.space).unwrap().members;
        listed
            .first()
            .map(|m| (m.role.clone(), m.voice.clone(), m.of.clone()))
    };
    let words =
        |role: &str, voice: &str| Some((role.to_owned(), voice.to_owned(), "Haltes".to_owned()));
    let input = joins(scene.space, Some(scene.person), None);
    let id = vault.member_save(&input).unwrap().value;
    let changed = MemberInput {
        id: Some(id),
        role: String::new(),
        voice: "délibérative".to_owned(),
        ..input
    };
    vault.member_save(&changed).unwrap();
    assert_eq!(told(&vault), words("", "délibérative"));
    vault.member_remove(id).unwrap();
    assert_eq!(told(&vault), None);

    vault.undo().unwrap();
    assert_eq!(told(&vault), words("", "délibérative"));
    vault.undo().unwrap();
    assert_eq!(told(&vault), words("Rapporteuse", "participative"));
    vault.undo().unwrap();
    assert!(Snapshot::read(&vault).unwrap().members.is_empty());
    assert!(matches!(vault.member_remove(id), Err(Error::Gone { .. })));
}

#[test]
fn a_membership_saved_as_it_was_leaves_nothing_to_undo() {
    let (_fresh, mut vault) = fresh();
    let scene = scene(&mut vault);
    let other = vault
        .organisation_save(&organisation("Relais", scene.sphere))
        .unwrap()
        .value;
    let input = joins(scene.space, None, Some(other));
    let id = vault.member_save(&input).unwrap().value;
    let again = MemberInput {
        id: Some(id),
        ..input
    };
    assert!(vault.member_save(&again).unwrap().changed.tables.is_empty());
    assert_eq!(vault.undo_label().unwrap().as_deref(), Some("member.add"));
}
