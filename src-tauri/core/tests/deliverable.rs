//! The demonstration's deliverables, from the archive to the bytes.

use crate::common;

use std::{collections::BTreeSet, ops::ControlFlow};

use chrono::NaiveDate;
use common::Still;
use croisee_core::{
    Error, Snapshot, Vault,
    deliverable::{DEMARCHE, Export, Lang, Rendered, Request, plan, register, render},
    exchange,
    reading::Reading,
    synthesis,
};
use croisee_typeset::Fonts;

fn demo(folder: &std::path::Path) -> Vault {
    let (vault, report) = exchange::create(
        &folder.join("demo.croisee"),
        None,
        &mut exchange::demo(),
        true,
        Box::new(Still::default()),
        &mut |_| true,
    )
    .unwrap();
    assert!(report.refused.is_empty(), "{:?}", report.refused);
    vault.unwrap()
}

fn request(published: bool) -> Request {
    Request {
        space: None,
        date: NaiveDate::from_ymd_opt(2020, 9, 30).unwrap(),
        template: None,
        edition: None,
        published,
        override_unvalidated: false,
        lang: Lang::French,
    }
}

fn made(snapshot: &Snapshot, request: &Request) -> Vec<Rendered> {
    let fonts = Fonts::bundled().unwrap();
    plan(snapshot, request)
        .unwrap()
        .iter()
        .map(|p| render(snapshot, p, fonts, &mut |_| ControlFlow::Continue(())).unwrap())
        .collect()
}

#[test]
fn every_space_of_the_demonstration_has_its_deliverable_with_every_statement() {
    let folder = tempfile::tempdir().unwrap();
    let vault = demo(folder.path());
    let snapshot = Snapshot::read(&vault).unwrap();
    for published in [false, true] {
        let made = made(&snapshot, &request(published));
        let names: Vec<&str> = made.iter().map(|m| m.file_name.as_str()).collect();
        assert_eq!(
            names,
            [
                "ingenieries-bilan-e1.pdf",
                "investisseurs-rapport_synthese-e1.pdf",
                "pme-note_comparative-e1.pdf",
                "regards-note_enjeux-e1.pdf"
            ]
        );
        for (space, one) in snapshot.spaces.iter().zip(&made) {
            let text = one.assembled.document.text();
            for statement in &snapshot.statements {
                if statement.space_id.is_none_or(|id| id == space.id) {
                    assert!(
                        text.contains(&statement.text),
                        "{} in {}",
                        statement.code,
                        one.file_name
                    );
                }
            }
            assert!(text.contains("fictifs"), "the fiction is said");
            assert_eq!(one.assembled.document.draft.is_some(), !published);
            assert_eq!(text.contains("Ce qui manque avant publication"), !published);
        }
    }
}

#[test]
fn the_window_numbers_statements_as_the_deliverable_does() {
    let folder = tempfile::tempdir().unwrap();
    let vault = demo(folder.path());
    let reading = Reading::of(&vault, Lang::French).unwrap();
    let made = made(&reading.snapshot, &request(false));
    assert_eq!(made.len(), reading.snapshot.spaces.len());
    for (space, one) in reading.snapshot.spaces.iter().zip(&made) {
        let view = synthesis::space(&reading, space.id).unwrap();
        assert!(!view.statements.is_empty());
        let mut last = (0, 0);
        for statement in &view.statements {
            let number = usize::try_from(statement.number).unwrap();
            assert!(
                one.assembled.numbers.contains(&(statement.id, number)),
                "{} in {}",
                statement.code,
                one.file_name
            );
            assert!(
                view.sections
                    .iter()
                    .any(|s| s.code == statement.placed && s.code != "essentiel"),
                "{} has no place",
                statement.code
            );
            // A mark, not a place: they stand on the page in the section of their nature.
            if statement.section == "essentiel" {
                continue;
            }
            let section = view
                .sections
                .iter()
                .position(|s| s.code == statement.section);
            let place = (section.unwrap_or(usize::MAX), number);
            assert!(last < place, "{} in {}", statement.code, one.file_name);
            last = place;
        }
    }
}

#[test]
fn the_same_dossier_gives_the_same_bytes_and_so_does_its_copy() {
    let (one, other) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
    let first = Snapshot::read(&demo(one.path())).unwrap();
    let copy = Snapshot::read(&demo(other.path())).unwrap();
    let digests = |snapshot: &Snapshot| -> Vec<String> {
        made(snapshot, &request(false))
            .into_iter()
            .map(|m| m.sha256)
            .collect()
    };
    assert_eq!(digests(&first), digests(&first));
    assert_eq!(digests(&first), digests(&copy));
}

#[test]
fn an_export_is_registered_with_what_it_shows_and_is_never_an_input() {
    let folder = tempfile::tempdir().unwrap();
    let mut vault = demo(folder.path());
    let snapshot = Snapshot::read(&vault).unwrap();
    let planned = plan(&snapshot, &request(true)).unwrap();
    let fonts = Fonts::bundled().unwrap();
    let go = &mut |_| ControlFlow::Continue(());
    let rendered = render(&snapshot, &planned[0], fonts, go).unwrap();
    register(&mut vault, &planned[0], &rendered).unwrap();
    let rows = Export::all(vault.conn()).unwrap();
    assert_eq!(
        (
            rows[0].what.as_str(),
            rows[0].space.as_str(),
            rows[0].edition.as_str(),
            rows[0].status.as_str()
        ),
        ("livrable bilan", "ingenieries", "1", "publie")
    );
    assert_eq!(rows[0].sha256, rendered.sha256);
    let contents: serde_json::Value = serde_json::from_str(&rows[0].contents).unwrap();
    let lines = contents.as_array().unwrap();
    let shown: BTreeSet<&str> = lines
        .iter()
        .filter_map(|row| row["excerpt"].as_str())
        .collect();
    assert_eq!(shown.len(), rendered.shown().len());
    // Besides: which deliverable it is, and what each section of a published edition holds.
    let others: Vec<_> = lines.iter().filter(|r| r["excerpt"].is_null()).collect();
    assert_eq!(others[0]["deliverable"], "liv-ingenieries");
    let held = others[1..]
        .iter()
        .map(|row| row["section"].as_str().unwrap());
    assert!(held.eq(rendered.assembled.held.iter().map(|h| h.section.as_str())));
    assert!(contents[0]["degree"].is_string() && contents[0]["reason"].is_string());
    let again = Snapshot::read(&vault).unwrap();
    assert_eq!(
        render(&again, &planned[0], fonts, go).unwrap().sha256,
        rendered.sha256
    );
}

#[test]
fn the_work_is_cancelled_when_asked_and_what_does_not_exist_is_named() {
    let folder = tempfile::tempdir().unwrap();
    let snapshot = Snapshot::read(&demo(folder.path())).unwrap();
    let planned = plan(&snapshot, &request(false)).unwrap();
    let stopped = render(
        &snapshot,
        &planned[0],
        Fonts::bundled().unwrap(),
        &mut |_| ControlFlow::Break(()),
    );
    assert!(matches!(stopped, Err(Error::Cancelled)));
    let mut wrong = request(false);
    wrong.space = Some("nulle-part".to_owned());
    let error = plan(&snapshot, &wrong).unwrap_err();
    assert!(
        error.message(Lang::French).contains("ingenieries"),
        "{}",
        error.message(Lang::French)
    );
    wrong.space = None;
    wrong.template = Some("affiche".to_owned());
    let error = plan(&snapshot, &wrong).unwrap_err();
    assert!(
        error.message(Lang::French).contains("note_enjeux"),
        "{}",
        error.message(Lang::French)
    );
}

#[test]
fn a_template_and_an_edition_of_the_request_prevail() {
    let folder = tempfile::tempdir().unwrap();
    let snapshot = Snapshot::read(&demo(folder.path())).unwrap();
    let mut asked = request(false);
    asked.space = Some("pme".to_owned());
    asked.template = Some("bilan".to_owned());
    asked.edition = Some(4);
    let planned = plan(&snapshot, &asked).unwrap();
    assert_eq!(planned.len(), 1);
    assert_eq!(planned[0].file_name, "pme-bilan-e4.pdf");
    let made = made(&snapshot, &asked);
    let text = made[0].assembled.document.text();
    for statement in snapshot
        .statements
        .iter()
        .filter(|s| s.space_id == planned[0].space)
    {
        assert!(text.contains(&statement.text), "{}", statement.code);
    }
}

#[test]
fn no_page_of_the_demonstration_is_left_empty_by_a_quarter_but_the_last_of_a_part() {
    let folder = tempfile::tempdir().unwrap();
    let vault = demo(folder.path());
    let snapshot = Snapshot::read(&vault).unwrap();
    let fonts = Fonts::bundled().unwrap();
    let mut faults = Vec::new();
    for published in [false, true] {
        let mut all = made(&snapshot, &request(published));
        let whole = Request {
            space: Some(DEMARCHE.to_owned()),
            ..request(published)
        };
        all.extend(made(&snapshot, &whole));
        for one in all {
            let go = &mut |_| ControlFlow::Continue(());
            let pdf = croisee_typeset::render(&one.assembled.document, fonts, go).unwrap();
            let empty = pdf
                .spare
                .iter()
                .zip(1..)
                .filter(|(share, _)| **share > 0.25);
            faults.extend(empty.map(|(share, page)| {
                format!("{} ({published}), page {page}: {share:.2}", one.file_name)
            }));
        }
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}
