//! Several deliverables of a space, files kept with it, the order of sections, and editions with what changed in them.

use crate::common;

use std::ops::ControlFlow;

use chrono::NaiveDate;
use common::Still;
use croisee_core::{
    Error, Snapshot, Vault,
    deliverable::{
        Attachment, ChangeKind, Deliverable, DeliverableInput, DeliverableSection, EditionView,
        Lang, Rendered, Request, edition, kept_file, kept_files, plan, register, render,
    },
    exchange::{self, Sharing},
    reading::Reading,
    review,
    synthesis::{Sense, StatementInput},
    vault::SpaceId,
};
use croisee_typeset::Fonts;

fn demo(folder: &std::path::Path) -> (Vault, SpaceId) {
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
    let vault = vault.unwrap();
    let spaces = Snapshot::read(&vault).unwrap().spaces;
    let pme = spaces.iter().find(|s| s.code == "pme").unwrap().id;
    (vault, pme)
}

fn reading(vault: &Vault) -> Reading {
    Reading::of(vault, Lang::French).unwrap()
}

fn request(published: bool) -> Request {
    Request {
        space: Some("pme".to_owned()),
        date: NaiveDate::from_ymd_opt(2020, 9, 30).unwrap(),
        template: None,
        edition: None,
        published,
        override_unvalidated: false,
        lang: Lang::French,
    }
}

fn go_out(vault: &mut Vault, published: bool) -> Vec<Rendered> {
    let snapshot = Snapshot::read(vault).unwrap();
    let fonts = Fonts::bundled().unwrap();
    let all = plan(&snapshot, &request(published)).unwrap();
    all.iter()
        .map(|planned| {
            let go = &mut |_| ControlFlow::Continue(());
            let rendered = render(&snapshot, planned, fonts, go).unwrap();
            register(vault, planned, &rendered).unwrap();
            rendered
        })
        .collect()
}

fn now(vault: &Vault, space: SpaceId) -> EditionView {
    edition(&reading(vault), space, None).unwrap()
}

fn archive(vault: &Vault) -> Vec<(String, Vec<u8>)> {
    let written = exchange::export(vault, Sharing::Complete).unwrap();
    let files = written.files();
    files.map(|(n, b)| (n.to_owned(), b.to_vec())).collect()
}

fn input(space: SpaceId, title: &str, template: &str) -> DeliverableInput {
    DeliverableInput {
        id: None,
        space_id: space,
        title: title.to_owned(),
        template: template.to_owned(),
    }
}

#[test]
fn sections_are_left_out_moved_and_brought_back_each_in_one_undo() {
    let folder = tempfile::tempdir().unwrap();
    let (mut vault, pme) = demo(folder.path());
    let before = archive(&vault);
    let lang = Lang::French;
    vault
        .section_switch(pme, None, "etude", false, lang)
        .unwrap();
    let order = ["reponses", "pourquoi", "grille"].map(str::to_owned);
    vault.sections_order(pme, None, &order, lang).unwrap();
    let rows = DeliverableSection::all(vault.conn()).unwrap();
    let said: Vec<_> = rows
        .iter()
        .map(|r| (r.section.as_str(), r.rank, r.off))
        .collect();
    assert_eq!(
        said,
        [
            ("reponses", Some(1), false),
            ("pourquoi", Some(2), false),
            ("grille", Some(3), false),
            ("etude", None, true)
        ]
    );
    // Decided as before: nothing is written, so nothing is to be undone.
    let again = vault
        .section_switch(pme, None, "ETUDE", false, lang)
        .unwrap();
    assert!(again.changed.tables.is_empty());
    let kept = archive(&vault);
    let sections = kept.iter().find(|(name, _)| name == "sections.csv");
    let text = String::from_utf8_lossy(&sections.unwrap().1).into_owned();
    assert!(text.contains("liv-pme;etude;;oui"), "{text}");
    // A copy made of the archive is arranged as this one is.
    let written = exchange::export(&vault, Sharing::Complete).unwrap();
    let (other, report) = exchange::create(
        &folder.path().join("copy.croisee"),
        None,
        &mut written.into_bundle("archive"),
        true,
        Box::new(Still::default()),
        &mut |_| true,
    )
    .unwrap();
    assert!(report.refused.is_empty(), "{:?}", report.refused);
    assert_eq!(archive(&other.unwrap()), kept);
    let of = Deliverable::all(vault.conn()).unwrap();
    let of = of.iter().find(|d| d.code == "liv-pme").unwrap().id;
    vault.sections_reset(of).unwrap();
    assert_eq!(archive(&vault), before);
    vault.undo().unwrap();
    assert_eq!(archive(&vault), kept);
    vault.undo().unwrap();
    vault.undo().unwrap();
    assert_eq!(archive(&vault), before);
}

#[test]
fn a_second_deliverable_has_its_own_sections_and_its_own_lines_in_the_register() {
    let folder = tempfile::tempdir().unwrap();
    let (mut vault, pme) = demo(folder.path());
    let lang = Lang::French;
    let second = vault
        .deliverable_save(
            &input(pme, "Note aux pouvoirs publics", "note_enjeux"),
            lang,
        )
        .unwrap()
        .value;
    vault
        .section_switch(pme, Some(second), "enjeu", false, lang)
        .unwrap();
    let made = go_out(&mut vault, true);
    let names: Vec<&str> = made.iter().map(|m| m.file_name.as_str()).collect();
    assert_eq!(
        names,
        ["pme-note_comparative-e1.pdf", "pme-note_enjeux-e1.pdf"]
    );
    let left = made[1].assembled.outline.iter().filter(|e| e.left > 0);
    let left: usize = left.map(|e| e.left).sum();
    let registered = |of| review::exports(&reading(&vault), pme, of).unwrap();
    let (first_lines, second_lines) = (registered(None), registered(Some(second)));
    assert_eq!((first_lines.len(), second_lines.len()), (1, 1));
    assert_eq!(first_lines[0].sha256, made[0].sha256);
    assert_eq!(second_lines[0].sha256, made[1].sha256);
    assert_eq!(usize::try_from(second_lines[0].left).unwrap(), left);
    // Put first, it is the one that the space shows.
    vault
        .deliverable_move(
            second,
            Deliverable::all(vault.conn())
                .unwrap()
                .iter()
                .find(|d| d.code == "liv-pme")
                .map(|d| d.id),
        )
        .unwrap();
    let first = plan(&Snapshot::read(&vault).unwrap(), &request(false)).unwrap();
    assert_eq!(first[0].deliverable, Some(second));
    // Without words it is refused, and with a template that is none.
    let blank = vault.deliverable_save(&input(pme, " ", "bilan"), lang);
    assert!(matches!(blank, Err(Error::Missing { field: "title" })));
    let unknown = vault.deliverable_save(&input(pme, "Un titre", "affiche"), lang);
    assert!(matches!(unknown, Err(Error::UnknownTemplate { .. })));
    vault.deliverable_delete(second).unwrap();
    let left = DeliverableSection::all(vault.conn()).unwrap();
    assert!(left.is_empty(), "what was decided of it goes with it");
    // One that comes after it is another one, of which nothing went out.
    let third = vault
        .deliverable_save(&input(pme, "Une autre note", "note_enjeux"), lang)
        .unwrap()
        .value;
    let lines = review::exports(&reading(&vault), pme, Some(third)).unwrap();
    assert!(lines.is_empty());
    vault.undo().unwrap();
    vault.undo().unwrap();
    assert_eq!(DeliverableSection::all(vault.conn()).unwrap().len(), 1);
}

#[test]
fn a_section_of_another_deliverable_is_taken_in_and_left_again() {
    let folder = tempfile::tempdir().unwrap();
    let (mut vault, pme) = demo(folder.path());
    let lang = Lang::French;
    let input = input(pme, "Note aux pouvoirs publics", "note_enjeux");
    let second = vault.deliverable_save(&input, lang).unwrap().value;
    let state = |vault: &mut Vault, code: &str| {
        let made = go_out(vault, false);
        let entries = &made[1].assembled.outline;
        let entry = entries.iter().find(|e| e.code == code);
        entry.map(|e| e.state != croisee_core::deliverable::EntryState::Off)
    };
    assert_eq!(state(&mut vault, "grille"), Some(false));
    let order: Vec<String> = ["risques", "grille", "enjeu"].map(str::to_owned).into();
    let put = vault.sections_order(pme, Some(second), &order, lang);
    put.unwrap();
    assert_eq!(state(&mut vault, "grille"), Some(false));
    let before = DeliverableSection::all(vault.conn()).unwrap().len();
    let switch = |vault: &mut Vault, on| {
        let done = vault.section_switch(pme, Some(second), "grille", on, lang);
        done.unwrap();
    };
    switch(&mut vault, true);
    assert_eq!(state(&mut vault, "grille"), Some(true));
    switch(&mut vault, false);
    assert_eq!(state(&mut vault, "grille"), Some(false));
    let left = DeliverableSection::all(vault.conn()).unwrap().len();
    assert_eq!(left, before, "what decides nothing is not kept");
}

#[test]
fn the_template_of_a_space_and_of_the_deliverable_it_shows_are_one() {
    let folder = tempfile::tempdir().unwrap();
    let (mut vault, pme) = demo(folder.path());
    let lang = Lang::French;
    let one = |vault: &Vault| {
        let space = croisee_core::space::Space::find(vault.conn(), pme).unwrap();
        let all = Deliverable::all(vault.conn()).unwrap();
        let made = |d: &Deliverable| d.space_id == pme && d.file.is_empty();
        let first = all.into_iter().find(made).unwrap();
        assert_eq!(space.template, first.template);
        (space, first)
    };
    let (space, first) = one(&vault);
    let changed = croisee_core::space::SpaceInput {
        id: pme,
        title: space.title,
        question: space.question,
        stakes: space.stakes,
        template: "rapport_synthese".to_owned(),
        steps: Vec::new(),
    };
    vault.space_save(&changed).unwrap();
    assert_eq!(one(&vault).1.template, "rapport_synthese");
    let mut renamed = input(pme, "Bilan", "bilan");
    renamed.id = Some(first.id);
    vault.deliverable_save(&renamed, lang).unwrap();
    assert_eq!(one(&vault).0.template, "bilan");
    let second = vault.deliverable_save(&input(pme, "Note", "note_enjeux"), lang);
    let second = second.unwrap().value;
    assert_eq!(one(&vault).0.template, "bilan");
    vault.deliverable_move(second, Some(first.id)).unwrap();
    assert_eq!(one(&vault).0.template, "note_enjeux");
    vault.deliverable_delete(second).unwrap();
    assert_eq!(one(&vault).0.template, "bilan");
}

#[test]
fn a_kept_file_comes_back_byte_for_byte_and_goes_with_its_row() {
    let folder = tempfile::tempdir().unwrap();
    let (mut vault, pme) = demo(folder.path());
    let before = archive(&vault);
    let bytes: Vec<u8> = (0..300_000_u32).map(|n| (n * 7 % 251) as u8).collect();
    let id = vault
        .file_keep(pme, "Étude: pilote.PDF", &bytes)
        .unwrap()
        .value;
    // The same name twice, case aside.
    let twin = vault
        .file_keep(pme, "étude  pilote.pdf", b"autre")
        .unwrap()
        .value;
    let files = kept_files(&vault, pme).unwrap();
    let named = |id| files.iter().find(|f| f.id == id).unwrap();
    assert_eq!(named(id).name, "Étude pilote.PDF");
    assert_eq!(named(twin).name, "étude pilote-2.pdf");
    assert_eq!(named(id).sha256, exchange::sha256_of(&bytes));
    assert_eq!(named(id).size, Some(300_000));
    assert_eq!(kept_file(&vault, id).unwrap().bytes, bytes);
    let there = archive(&vault);
    let kept = |name: &str| there.iter().find(|(n, _)| n == name).map(|(_, b)| b);
    assert_eq!(kept("fichiers/Étude pilote.PDF"), Some(&bytes));
    vault.deliverable_delete(id).unwrap();
    let names = |vault: &Vault| -> Vec<String> {
        let all = Attachment::all(vault.conn()).unwrap();
        all.into_iter().map(|a| a.name).collect()
    };
    assert!(!names(&vault).contains(&"Étude pilote.PDF".to_owned()));
    vault.undo().unwrap();
    assert_eq!(kept_file(&vault, id).unwrap().bytes, bytes);
    vault.undo().unwrap();
    vault.undo().unwrap();
    assert_eq!(archive(&vault), before);
    let large = vec![0_u8; (50 << 20) + 1];
    let refused = vault.file_keep(pme, "trop.bin", &large);
    assert!(matches!(refused, Err(Error::FileTooLarge { .. })));
}

#[test]
fn the_next_edition_tells_what_changed_since_the_one_that_went_out() {
    let folder = tempfile::tempdir().unwrap();
    let (mut vault, pme) = demo(folder.path());
    let lang = Lang::French;
    assert_eq!(now(&vault, pme).since, None);
    go_out(&mut vault, false);
    assert_eq!(now(&vault, pme).since, None, "a draft is no edition");
    let first = go_out(&mut vault, true).remove(0);
    let unchanged = now(&vault, pme);
    assert_eq!(unchanged.since.as_ref().map(|e| e.edition), Some(1));
    assert_eq!(unchanged.changes, Some(Vec::new()));
    vault.edition_next(pme, None, lang).unwrap();
    let snapshot = Snapshot::read(&vault).unwrap();
    let numbered = |n: usize| {
        let id = first.assembled.numbers.iter().find(|(_, m)| *m == n);
        let id = id.unwrap().0;
        snapshot.statements.iter().find(|s| s.id == id).unwrap()
    };
    let own = |s: &&croisee_core::synthesis::Statement| s.space_id == Some(pme);
    let mine: Vec<_> = (1..=first.assembled.numbers.len())
        .map(numbered)
        .filter(own)
        .collect();
    let saved = |s: &croisee_core::synthesis::Statement, text: &str| StatementInput {
        id: Some(s.id),
        space_id: s.space_id,
        section: s.section.clone(),
        nature: s.nature,
        text: text.to_owned(),
    };
    let reworded = mine[0];
    vault
        .statement_save(&saved(reworded, "Autrement dit."))
        .unwrap();
    let added = StatementInput {
        id: None,
        ..saved(mine[0], "Un énoncé de plus.")
    };
    vault.statement_save(&added).unwrap();
    let shown = |id| {
        first.assembled.held.iter().flat_map(|h| &h.statements).any(
            |s: &croisee_core::deliverable::HeldStatement| s.code == id && !s.evidence.is_empty(),
        )
    };
    let loses = mine[1..].iter().find(|s| shown(s.code.clone())).unwrap();
    let held = first.assembled.held.iter().flat_map(|h| &h.statements);
    let gone = held.clone().find(|s| s.code == loses.code).unwrap();
    let gone = gone.evidence.iter().find(|e| e.of.starts_with("extrait:"));
    let code = gone.unwrap().of.strip_prefix("extrait:").unwrap();
    let excerpt = snapshot.excerpts.iter().find(|e| e.code == code).unwrap();
    let row = snapshot
        .evidence
        .iter()
        .find(|e| e.statement_id == loses.id && e.excerpt_id == Some(excerpt.id))
        .unwrap();
    vault.evidence_remove(row.id).unwrap();
    vault
        .section_switch(pme, None, "apprendre", false, lang)
        .unwrap();
    let view = now(&vault, pme);
    assert_eq!((view.edition, view.since.as_ref().unwrap().edition), (2, 1));
    let changes = view.changes.unwrap();
    let of = |kind| changes.iter().filter(move |c| c.kind == kind);
    let words = of(ChangeKind::Reworded).next().unwrap();
    assert_eq!(words.before, reworded.text);
    assert_eq!(words.after, "Autrement dit.");
    assert!(of(ChangeKind::Added).any(|c| c.after == "Un énoncé de plus."));
    let evidence = of(ChangeKind::Evidence).find(|c| c.statement_id == Some(loses.id));
    let evidence = evidence.unwrap();
    assert_eq!((evidence.added.len(), evidence.withdrawn.len()), (0, 1));
    assert!(Sense::ALL.contains(&evidence.withdrawn[0].sense));
    assert!(of(ChangeKind::SectionOut).count() == 1);
    assert!(of(ChangeKind::LeftAside).count() > 0);
    assert_eq!(of(ChangeKind::Removed).count(), 0);
    // What the document could say cites by number, and never says what was said before.
    assert!(view.proposed.contains(&format!("[@{}]", reworded.code)));
    assert!(!view.proposed.contains(&reworded.text));
    assert!(!view.proposed.contains(code));
    // The note is an input, the register is none.
    let plain = go_out(&mut vault, true).remove(0);
    assert!(!plain.assembled.document.text().contains("Énoncé reformulé"));
    vault
        .edition_note_save(pme, None, &view.proposed, true, lang)
        .unwrap();
    let noted = go_out(&mut vault, true).remove(0);
    let text = noted.assembled.document.text();
    assert!(
        text.contains("Ce qui a changé dans cette édition"),
        "{text}"
    );
    assert!(text.contains("Énoncé reformulé"), "{text}");
    let again = go_out(&mut vault, true).remove(0);
    assert_eq!(noted.sha256, again.sha256, "the register is never an input");
    // Two editions went out by now.
    let editions: Vec<u32> = now(&vault, pme)
        .published
        .iter()
        .map(|e| e.edition)
        .collect();
    assert_eq!(editions, [2, 1]);
}
