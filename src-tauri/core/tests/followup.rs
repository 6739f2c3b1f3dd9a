//! The to-do list: its order, what is late, and what interviews bring to the inventory.

use crate::common;

use chrono::NaiveDate;
use common::{
    fresh,
    scene::{claim, reading, scene},
};
use croisee_core::{
    Error, Snapshot, Vault,
    attribution::{Attribution, Audience, Degree},
    followup::{Followup, FollowupInput, FollowupKind, followups, followups_of},
    inventory::{InventoryInput, Kind, inventory_of, volets},
    synthesis::{EvidenceKind, Sense},
    vault::InterviewId,
};

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

fn noted(
    vault: &mut Vault,
    interview: Option<InterviewId>,
    text: &str,
    due: &str,
) -> FollowupInput {
    let mut input = FollowupInput {
        id: None,
        interview_id: interview,
        kind: FollowupKind::Document,
        text: text.to_owned(),
        due_on: Some(due.to_owned()),
        attribution: None,
    };
    input.id = Some(vault.followup_save(&input).unwrap().value);
    input
}

#[test]
fn what_is_late_comes_first_and_what_is_done_last() {
    let (_fresh, mut vault) = fresh();
    let scene = scene(&mut vault);
    noted(&mut vault, None, "sans date", "");
    let done = noted(&mut vault, Some(scene.interview), "faite", "2020-04-01");
    noted(&mut vault, Some(scene.interview), "à venir", "2020-05-11");
    noted(&mut vault, Some(scene.interview), "en retard", "2020-05-10");
    noted(&mut vault, None, "très en retard", "2020-04-20");
    let done = done.id.unwrap();
    vault.followup_done(done, Some("2020-04-02")).unwrap();
    let listed = followups(&reading(&vault), day("2020-05-11"));
    let told: Vec<_> = listed.iter().map(|f| (f.text.as_str(), f.late)).collect();
    assert_eq!(
        told,
        [
            ("très en retard", true),
            ("en retard", true),
            ("à venir", false),
            ("sans date", false),
            ("faite", false)
        ]
    );
    assert_eq!(listed[4].done_on.as_deref(), Some("2020-04-02"));
    assert_eq!(
        listed[1].interview.as_deref(),
        Some("Haltes, 3\u{a0}avril 2020")
    );
    let own = followups_of(&reading(&vault), scene.interview, day("2020-05-11"));
    assert_eq!(own.len(), 3);
    vault.followup_done(done, None).unwrap();
    assert!(followups(&reading(&vault), day("2020-05-11"))[0].late);
}

#[test]
fn a_follow_up_is_changed_taken_out_and_brought_back() {
    let (_fresh, mut vault) = fresh();
    let scene = scene(&mut vault);
    let mut input = noted(
        &mut vault,
        Some(scene.interview),
        "Présenter Ada",
        "2020-05-12",
    );
    input.kind = FollowupKind::Introduction;
    input.text = "Présenter Ada à Karim".to_owned();
    vault.followup_save(&input).unwrap();
    let of = |vault: &Vault| followups(&reading(vault), day("2020-05-11"));
    assert_eq!(of(&vault)[0].code, "sui-001");
    assert_eq!(of(&vault)[0].kind, FollowupKind::Introduction);
    vault.followup_delete(input.id.unwrap()).unwrap();
    assert_eq!(of(&vault).len(), 0);
    vault.undo().unwrap();
    assert_eq!(of(&vault)[0].text, "Présenter Ada à Karim");
    input.text = " ".to_owned();
    assert!(matches!(
        vault.followup_save(&input),
        Err(Error::Missing { field: "text" })
    ));
    input.text = "x".to_owned();
    input.due_on = Some("demain".to_owned());
    assert!(matches!(
        vault.followup_save(&input),
        Err(Error::Invalid { .. })
    ));
}

#[test]
fn a_follow_up_that_is_kept_inside_is_told_to_nobody_until_it_is_let_out() {
    let (_fresh, mut vault) = fresh();
    let scene = scene(&mut vault);
    let input = noted(&mut vault, Some(scene.interview), "Rappeler Ada", "");
    let other = noted(&mut vault, Some(scene.interview), "Envoyer le plan", "");
    let told = |vault: &Vault| {
        let rule = Attribution::of(&Snapshot::read(vault).unwrap(), Audience::DRAFT);
        [&input, &other].map(|f| rule.tells(&Followup::find(vault.conn(), f.id.unwrap()).unwrap()))
    };
    assert_eq!(told(&vault), [true, true]);
    let closed = FollowupInput {
        attribution: Some(Degree::OffRecord),
        ..input.clone()
    };
    vault.followup_save(&closed).unwrap();
    assert_eq!(told(&vault), [false, true]);
    let listed = followups(&reading(&vault), day("2020-05-11"));
    let own = listed.iter().find(|f| Some(f.id) == input.id).unwrap();
    assert_eq!(own.attribution, Some(Degree::OffRecord));
    vault.followup_save(&input).unwrap();
    assert_eq!(told(&vault), [true, true]);
}

#[test]
fn what_an_interview_brings_to_the_inventory_says_whence_it_comes() {
    let (_fresh, mut vault) = fresh();
    let scene = scene(&mut vault);
    let axis = vault.theme_add("Urgence", None).unwrap().value;
    let mut input = InventoryInput {
        id: None,
        kind: Kind::Need,
        volet_id: None,
        title: "Quelqu’un pour penser la suite".to_owned(),
        description: String::new(),
        echelon: "local".to_owned(),
        territory: "Aubrelle".to_owned(),
        origin_interview_id: Some(scene.interview),
        origin_meeting_id: None,
        status: "ouvert".to_owned(),
        source: String::new(),
    };
    assert!(matches!(
        vault.inventory_add(&input),
        Err(Error::Missing { field: "volet" })
    ));
    input.volet_id = Some(axis);
    let need = vault.inventory_add(&input).unwrap().value;
    let born = inventory_of(&reading(&vault), scene.interview);
    assert_eq!(born.len(), 1);
    assert_eq!(
        (born[0].id, born[0].volet.as_deref()),
        (need, Some("Urgence"))
    );
    let snapshot = Snapshot::read(&vault).unwrap();
    assert_eq!(
        snapshot.entries[0].surveyed_on.as_deref(),
        Some("2020-04-03")
    );
    input.id = Some(need);
    input.title = "Un regard extérieur".to_owned();
    input.kind = Kind::Network;
    input.source = "Annuaire des réseaux, 2019".to_owned();
    vault.inventory_add(&input).unwrap();
    let shown = |vault: &Vault| {
        let entry = inventory_of(&reading(vault), scene.interview).remove(0);
        (entry.title, entry.kind, entry.source, entry.territory)
    };
    let edited = shown(&vault);
    assert_eq!(
        (&*edited.0, edited.1, &*edited.2, &*edited.3),
        (
            "Un regard extérieur",
            Kind::Network,
            "Annuaire des réseaux, 2019",
            "Aubrelle"
        )
    );
    vault.undo().unwrap();
    let before = shown(&vault);
    assert_eq!(
        (&*before.0, before.1, &*before.2),
        ("Quelqu’un pour penser la suite", Kind::Need, "")
    );
    vault.redo().unwrap();
    assert_eq!(shown(&vault), edited);
    input.kind = Kind::Need;
    input.status = "perdu".to_owned();
    assert!(vault.inventory_add(&input).is_err());
    assert!(matches!(
        vault.interview_delete(scene.interview),
        Err(Error::InUse {
            by: "inventory_entry",
            count: 1
        })
    ));
    let statement = vault
        .statement_save(&claim(scene.space, "Dit."))
        .unwrap()
        .value;
    let rests = EvidenceKind::Inventory;
    vault
        .evidence_add(statement, rests, &need.to_string(), Sense::Supports)
        .unwrap();
    assert!(matches!(
        vault.inventory_delete(need),
        Err(Error::InUse {
            by: "evidence",
            count: 1
        })
    ));
}

#[test]
fn the_volets_are_those_of_the_framework_and_every_theme_where_it_has_none() {
    let (_fresh, mut vault) = fresh();
    vault.theme_add("Alliances", None).unwrap();
    let names = |vault: &Vault| -> Vec<String> {
        let volets = volets(&reading(vault)).into_iter();
        volets.map(|v| v.name).collect()
    };
    assert_eq!(names(&vault), ["Alliances"]);
    vault
        .transact(croisee_core::vault::Op::new("test"), |tx| {
            let mut axis = croisee_core::framework::Node::all(tx)?.remove(0);
            axis.dimension = "axe".to_owned();
            axis.update(tx)?;
            Ok(axis.id)
        })
        .map(|done| vault.theme_add("Trésorerie", Some(done.value)).unwrap())
        .unwrap();
    assert_eq!(names(&vault), ["Trésorerie"]);
}
