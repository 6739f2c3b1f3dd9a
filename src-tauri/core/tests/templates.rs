//! Templates of a dossier's own: copied, adapted, taken in, used, kept by the archive, and refused where they may not be.

use crate::common;

use std::ops::ControlFlow;

use chrono::NaiveDate;
use common::{Still, demonstration};
use croisee_core::{
    Error, Snapshot, Vault,
    deliverable::{
        Both, DEMARCHE, Lang, Rendered, Request, TemplateFile, TemplateInput, TemplateSettingsView,
        plan, render, template_settings,
    },
    exchange::{self, Beginning, Bundle, Method, Options, Sharing, bundle::Written},
    reading::Reading,
    space::SpaceInput,
    stakeholder::Person,
    synthesis::StatementNature,
    vault::SpaceId,
};
use croisee_typeset::Fonts as Bundled;

fn both(fr: &str) -> Both {
    Both {
        fr: fr.to_owned(),
        en: String::new(),
    }
}

fn view(vault: &Vault) -> TemplateSettingsView {
    template_settings(&Reading::of(vault, Lang::French).unwrap())
}

/// The form of a template, as it stands.
fn form(vault: &Vault, name: &str) -> TemplateInput {
    let found = view(vault).templates.into_iter().find(|t| t.name == name);
    let found = found.expect("there");
    TemplateInput {
        name: found.name,
        title: found.title,
        sections: found.sections,
    }
}

/// « Lettre », copied from the review and made of two sections: what one takes, and the rest.
fn letter(vault: &mut Vault) {
    let copied = vault.template_copy("bilan", "lettre", &both("Lettre aux élus"));
    copied.unwrap();
    let mut form = form(vault, "lettre");
    let mut rest = form.sections[0].clone();
    rest.code = String::new();
    rest.title = both("Le reste à dire");
    rest.opening = Vec::new();
    rest.takes = StatementNature::ALL.to_vec();
    rest.takes.retain(|nature| *nature != StatementNature::Need);
    form.sections.truncate(1);
    form.sections[0].title = both("Ce qui nous manque");
    form.sections[0].takes = vec![StatementNature::Need];
    form.sections.push(rest);
    vault.template_save(&form).unwrap();
}

fn give(vault: &mut Vault, space: SpaceId, template: &str) {
    let known = Snapshot::read(vault).unwrap().spaces;
    let known = known.into_iter().find(|s| s.id == space).unwrap();
    let input = SpaceInput {
        id: space,
        title: known.title,
        question: known.question,
        stakes: known.stakes,
        template: template.to_owned(),
        steps: Vec::new(),
    };
    vault.space_save(&input).unwrap();
}

fn request(space: &str, template: Option<&str>) -> Request {
    Request {
        space: Some(space.to_owned()),
        date: NaiveDate::from_ymd_opt(2020, 9, 30).unwrap(),
        template: template.map(str::to_owned),
        edition: None,
        published: false,
        override_unvalidated: false,
        lang: Lang::French,
    }
}

fn made(vault: &Vault, request: &Request) -> Rendered {
    let snapshot = Snapshot::read(vault).unwrap();
    let one = plan(&snapshot, request).unwrap().remove(0);
    let go_on = &mut |_| ControlFlow::Continue(());
    render(&snapshot, &one, Bundled::bundled().unwrap(), go_on).unwrap()
}

fn archive(vault: &Vault) -> Vec<(String, Vec<u8>)> {
    let written = exchange::export(vault, Sharing::Complete).unwrap();
    let files = written.files();
    files.map(|(n, b)| (n.to_owned(), b.to_vec())).collect()
}

#[test]
fn a_deliverable_set_by_an_own_template_has_its_sections_and_every_statement() {
    let (_folder, mut vault) = demonstration();
    letter(&mut vault);
    let request = request("pme", Some("lettre"));
    let snapshot = Snapshot::read(&vault).unwrap();
    let space = snapshot.spaces.iter().find(|s| s.code == "pme").unwrap();
    let pdf = made(&vault, &request);
    assert!(pdf.file_name.contains("lettre"), "{}", pdf.file_name);
    let text = pdf.assembled.document.text();
    for said in ["Lettre aux élus", "Ce qui nous manque", "Le reste à dire"] {
        assert!(text.contains(said), "{said}");
    }
    let own = snapshot.statements.iter();
    let own = own.filter(|s| s.space_id.is_none_or(|id| id == space.id));
    let own: Vec<_> = own.collect();
    assert!(own.len() > 5);
    assert_eq!(pdf.assembled.numbers.len(), own.len(), "none is lost");
    let needs = text.find("Ce qui nous manque").unwrap();
    let rest = text.find("Le reste à dire").unwrap();
    assert!(needs < rest);
    // The code of the new section came of its title.
    let codes = form(&vault, "lettre").sections.into_iter();
    let codes: Vec<String> = codes.map(|s| s.code).collect();
    assert_eq!(codes, ["enjeu", "le_reste_a_dire"]);
}

#[test]
fn what_is_made_can_be_undone_and_what_is_used_stays() {
    let (_folder, mut vault) = demonstration();
    let before = archive(&vault);
    letter(&mut vault);
    let space = Snapshot::read(&vault).unwrap().spaces[0].clone();
    give(&mut vault, space.id, "lettre");
    let used = view(&vault).templates.remove(0);
    assert_eq!(
        (used.name.as_str(), used.own, used.used_by.as_slice()),
        ("lettre", true, &[space.title.clone()][..])
    );
    let error = vault.template_remove("lettre").unwrap_err();
    assert_eq!(error.code(), "template-in-use");
    assert!(error.message(Lang::French).contains(&space.title));
    // Another sort of document under this name would leave the space without one.
    let of_all = vault.template_file("capitalisation").unwrap();
    let error = vault.template_take("lettre", &of_all).unwrap_err();
    assert_eq!(error.code(), "template-in-use");
    for _ in 0..3 {
        vault.undo().unwrap();
    }
    assert_eq!(archive(&vault), before);
    assert!(view(&vault).templates.iter().all(|t| !t.own));
    vault.redo().unwrap();
    vault.template_remove("lettre").unwrap();
    vault.undo().unwrap();
    assert!(view(&vault).templates[0].own);
}

#[test]
fn what_may_not_be_kept_is_refused_and_says_why() {
    let (_folder, mut vault) = demonstration();
    let text = vault.template_file("bilan").unwrap();
    let mut refused = |name: &str, text: &str, words: &str| {
        let error = vault.template_take(name, text).unwrap_err();
        assert_eq!(error.code(), "template-unfit", "{error}");
        let told = error.message(Lang::French);
        let told = told.replace(['\u{202f}', '\u{a0}'], " ");
        assert!(told.contains(words), "{told}");
        assert!(error.message(Lang::English).contains("Nothing was changed"));
    };
    refused("Bilan", &text, "le programme a déjà un modèle de ce nom");
    refused("../bilan", &text, "n’est pas un nom de modèle");
    refused("a", &text.replace("\"besoin\"", ""), "« besoin »");
    refused("a", "title = 3", "la ligne 1 n’est pas de la forme");
    refused("a", &"#".repeat(70_000), "64 ko");
    let there = vault.template_copy("bilan", "b", &both("B"));
    there.unwrap();
    let again = vault.template_copy("bilan", "B", &both("B")).unwrap_err();
    assert!(again.to_string().contains("already"), "{again}");
    let none = vault.template_copy("aucun", "c", &both("C")).unwrap_err();
    assert_eq!(none.code(), "template-unknown");
    let program = vault.template_remove("bilan").unwrap_err();
    assert!(program.to_string().contains("of the program"), "{program}");
    let form = TemplateInput {
        name: "bilan".to_owned(),
        ..form(&vault, "b")
    };
    let program = vault.template_save(&form).unwrap_err();
    assert!(matches!(program, Error::Gone { .. }), "{program}");
    let mut form = TemplateInput {
        name: "b".to_owned(),
        ..form
    };
    form.sections[1].title.fr = "  ".to_owned();
    let error = vault.template_save(&form).unwrap_err();
    assert_eq!(error.code(), "missing", "{error}");
}

#[test]
fn an_archive_and_the_method_bring_it_again() {
    let (folder, mut vault) = demonstration();
    letter(&mut vault);
    let space = Snapshot::read(&vault).unwrap().spaces[0].clone();
    give(&mut vault, space.id, "lettre");
    let with_remark = format!("# À nous.\n{}", vault.template_file("lettre").unwrap());
    vault.template_take("lettre", &with_remark).unwrap();
    let before = archive(&vault);
    let known = before.iter().find(|(n, _)| n == "templates/lettre.toml");
    assert_eq!(known.unwrap().1, with_remark.as_bytes());

    let mut written = Written::default();
    for (name, bytes) in &before {
        written.add(name.clone(), bytes.clone()).unwrap();
    }
    let path = folder.path().join("relue.croisee");
    let mut bundle = written.into_bundle("archive");
    let still = Box::new(Still::default());
    let (again, report) =
        exchange::create(&path, None, &mut bundle, true, still, &mut |_| true).unwrap();
    assert!(report.refused.is_empty(), "{:?}", report.refused);
    assert_eq!(archive(&again.unwrap()), before);

    let method = Method::of(&vault).unwrap();
    let path = folder.path().join("suivante.croisee");
    let still = Box::new(Still::default());
    let (next, report) = method
        .begin(&path, &Beginning::default(), None, still)
        .unwrap();
    assert!(report.refused.is_empty(), "{:?}", report.refused);
    let first = view(&next).templates.remove(0);
    assert_eq!((first.name.as_str(), first.used_by.len()), ("lettre", 1));
    // What somebody noted beside it stays behind.
    assert!(!next.template_file("lettre").unwrap().contains("À nous"));
}

#[test]
fn hostile_names_and_texts_of_an_archive_are_refused_and_the_rest_comes_in() {
    let (folder, mut vault) = demonstration();
    let good = vault.template_file("bilan").unwrap();
    let zip = folder.path().join("modeles.zip");
    let mut written = Written::default();
    for (name, text) in [
        ("templates/bilan.toml", good.as_str()),
        ("templates/bon.toml", good.as_str()),
        ("templates/é.toml", good.as_str()),
        ("templates/faux.toml", "[[section"),
        ("templates/long.toml", &"#".repeat(70_000)),
    ] {
        written.add(name.to_owned(), text.into()).unwrap();
    }
    std::fs::write(&zip, written.to_zip().unwrap()).unwrap();
    let mut bundle = Bundle::open(&zip).unwrap();
    let report =
        exchange::import(&mut vault, &mut bundle, Options::default(), &mut |_| true).unwrap();
    let refused: Vec<(&str, &str)> = report
        .refused
        .iter()
        .map(|r| (r.file.as_str(), r.reason))
        .collect();
    assert_eq!(
        refused,
        [
            ("templates/bilan.toml", "template-taken"),
            ("templates/faux.toml", "template-line"),
            ("templates/long.toml", "template-long"),
            ("templates/é.toml", "bad-file-code"),
        ]
    );
    assert_eq!((report.added, report.kept), (1, true));
    assert_eq!(view(&vault).templates[0].name, "bon");
}

#[test]
fn a_file_is_called_as_a_template_may_be() {
    let folder = tempfile::tempdir().unwrap();
    let named = |file: &str| {
        let path = folder.path().join(file);
        std::fs::write(&path, "").unwrap();
        TemplateFile::open(&path).unwrap().name
    };
    assert_eq!(
        named("lettre-aux-partenaires.toml"),
        "lettre-aux-partenaires"
    );
    assert_eq!(named("Modèle du réseau (v2).toml"), "modele_du_reseau_v2");
    assert_eq!(named("….toml"), "modele");
}

#[test]
fn an_own_template_of_the_whole_demarche_is_the_one_that_is_made() {
    let (_folder, mut vault) = demonstration();
    vault
        .template_copy("capitalisation", "memoire", &both("Mémoire vive"))
        .unwrap();
    let text = |vault: &Vault, template| {
        let made = made(vault, &request(DEMARCHE, template));
        made.assembled.document.text()
    };
    assert!(text(&vault, None).contains("Mémoire vive"));
    assert!(!text(&vault, Some("capitalisation")).contains("Mémoire vive"));
}

#[test]
fn a_name_in_a_title_is_told_of_by_the_method_and_goes_with_an_erasure() {
    let (_folder, mut vault) = demonstration();
    let person: Person = Snapshot::read(&vault).unwrap().persons[0].clone();
    vault
        .template_copy(
            "bilan",
            "a",
            &both(&format!("Selon {}", person.full_name())),
        )
        .unwrap();
    let method = Method::of(&vault).unwrap().view();
    let told = method.named.iter().find(|text| text.table == "templates");
    assert!(
        told.is_some_and(|text| !text.left_out),
        "{:?}",
        method.named
    );

    vault.person_erase(person.id, &[]).unwrap();
    let known = form(&vault, "a");
    assert!(!known.title.fr.contains(&person.name), "{}", known.title.fr);
    assert_eq!(known.sections.len(), 14, "the rest stands");
}

#[test]
fn a_template_that_does_not_read_leaves_the_others() {
    let (_folder, mut vault) = demonstration();
    vault.template_copy("bilan", "a", &both("A")).unwrap();
    let op = croisee_core::vault::Op::new("test");
    vault
        .transact(op, |tx| {
            Ok(tx.execute("UPDATE template SET text = 'title = plus tard'", [])?)
        })
        .unwrap();
    let view = view(&vault);
    assert_eq!(view.unread.len(), 1);
    assert!(view.unread[0].why.contains("ligne 1"), "{:?}", view.unread);
    assert!(view.templates.iter().all(|t| !t.own));
    made(&vault, &request("pme", None));
    vault.template_remove("a").unwrap();
}

#[test]
fn a_file_is_taken_in_under_its_name() {
    let (folder, mut vault) = demonstration();
    let path = folder.path().join("Lettre_2.toml");
    let text = vault.template_file("note_enjeux").unwrap();
    std::fs::write(&path, text.replace('\n', "\r\n")).unwrap();
    let file = TemplateFile::open(&path).unwrap();
    assert_eq!((file.name.as_str(), &file.text), ("Lettre_2", &text));
    vault.template_take(&file.name, &file.text).unwrap();
    let same = vault.template_take(&file.name, &file.text).unwrap();
    assert!(same.changed.tables.is_empty(), "nothing was written twice");
    let gone = TemplateFile::open(&folder.path().join("absent.toml")).unwrap_err();
    assert_eq!(gone.code(), "source-absent");
}
