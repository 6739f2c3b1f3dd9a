//! What publishing does is told before it is done, and that it was done is told after.

use crate::common;

use common::{
    fresh,
    scene::{claim, reading, scene, stretch, today},
};
use croisee_core::{
    Vault,
    deliverable::{Lang, Planned, Request, plan, publication, register, render},
    initiative::overview,
    interview::Status,
    review::DeliverableStatus,
    synthesis::{EvidenceKind, Sense},
};
use croisee_typeset::Fonts;
use std::ops::ControlFlow;

const NOTES: &str = "Les relais manquent partout, dit-elle.";

fn planned(vault: &Vault, published: bool) -> Planned {
    let request = Request {
        space: Some("regards".to_owned()),
        date: today(),
        template: None,
        edition: None,
        published,
        override_unvalidated: false,
        lang: Lang::French,
    };
    plan(&reading(vault).snapshot, &request).unwrap().remove(0)
}

#[test]
fn what_stays_out_and_who_is_named_is_told_before_publishing() {
    let (_fresh, mut vault) = fresh();
    let scene = scene(&mut vault);
    vault.notes_save(scene.interview, NOTES, 0).unwrap();
    let excerpt = vault
        .excerpt_add(scene.interview, stretch(NOTES, "relais manquent"), &[])
        .unwrap()
        .value;
    let statement = vault
        .statement_save(&claim(scene.space, "Les relais manquent."))
        .unwrap()
        .value;
    let cited = excerpt.to_string();
    vault
        .evidence_add(statement, EvidenceKind::Excerpt, &cited, Sense::Supports)
        .unwrap();
    let told = publication(&reading(&vault).snapshot, &planned(&vault, true)).unwrap();
    assert_eq!((told.quotes, told.left_quotes, told.statements), (0, 1, 1));
    let left: Vec<_> = told.left_interviews.iter().map(|l| l.excerpts).collect();
    assert_eq!(left, [1]);
    assert!(told.persons.is_empty() && told.organisations.is_empty());
    assert!(
        told.obstacles
            .iter()
            .any(|o| o.code == "interview_unvalidated")
    );

    // Validated, the words go out under the name that she gave.
    for status in [Status::Written, Status::Sent, Status::Validated] {
        vault
            .interview_status(scene.interview, status, None)
            .unwrap();
    }
    let told = publication(&reading(&vault).snapshot, &planned(&vault, true)).unwrap();
    assert_eq!((told.quotes, told.left_quotes), (1, 0));
    assert!(told.left_interviews.is_empty());
    assert_eq!(told.persons, ["Ada Byron"]);
    assert_eq!(told.organisations, ["Haltes"]);
}

#[test]
fn what_is_published_says_so_and_since_when_and_the_next_edition_is_a_draft() {
    let (_fresh, mut vault) = fresh();
    let scene = scene(&mut vault);
    let stands = |vault: &Vault| {
        let overview = overview(&reading(vault));
        let one = &overview.spaces[0].deliverables[0];
        (one.status.clone(), one.edition, one.published_at.is_some())
    };
    assert_eq!(stands(&vault), ("brouillon".to_owned(), 1, false));
    let planned = planned(&vault, true);
    let snapshot = reading(&vault).snapshot;
    let fonts = Fonts::bundled().unwrap();
    let rendered = render(&snapshot, &planned, fonts, &mut |_| {
        ControlFlow::Continue(())
    })
    .unwrap();
    register(&mut vault, &planned, &rendered).unwrap();
    vault
        .deliverable_published(scene.space, planned.deliverable, Lang::French)
        .unwrap();
    assert_eq!(stands(&vault), ("publie".to_owned(), 1, true));
    // That a file went out is a fact; where the deliverable stands can be said otherwise.
    vault.undo().unwrap();
    assert_eq!(stands(&vault), ("brouillon".to_owned(), 1, true));
    vault.redo().unwrap();
    vault.edition_next(scene.space, None, Lang::French).unwrap();
    let draft = DeliverableStatus::Draft.word().to_owned();
    assert_eq!(stands(&vault), (draft, 2, false));
}
