//! The style of the pages: chosen, handed on whole, kept by the archive, and refused where it would not be set.

use crate::common;

use std::{ops::ControlFlow, path::Path};

use chrono::NaiveDate;
use common::Still;
use croisee_core::{
    Error, Snapshot, Vault,
    deliverable::{Lang, Planned, Rendered, Request, plan, render},
    exchange::{self, Sharing, bundle::Written},
    style::{Fonts, StyleFile, StyleInput, chosen, style_view},
};
use croisee_typeset::Fonts as Bundled;

const LOGO: &str = "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 40 20'><rect width='40' height='20' fill='#06c'/></svg>";

fn demo(folder: &Path, name: &str) -> Vault {
    let made = exchange::create(
        &folder.join(name),
        None,
        &mut exchange::demo(),
        true,
        Box::new(Still::default()),
        &mut |_| true,
    );
    made.unwrap().0.unwrap()
}

fn styled(vault: &mut Vault) {
    let input = StyleInput {
        fonts: Fonts::Titles,
        colours: vec!["#2B4F8F".to_owned(), "#9a3b26".to_owned()],
        legal: "Licence ouverte.\nRéutilisation libre.".to_owned(),
        large: false,
    };
    vault.style_set(&input).unwrap();
    for name in ["Le RAMEAU.svg", "Le RAMEAU.svg"] {
        vault.logo_add(name, "Le RAMEAU", LOGO.as_bytes()).unwrap();
    }
}

fn pages(vault: &Vault, large: bool) -> Rendered {
    let snapshot = Snapshot::read(vault).unwrap();
    let request = Request {
        space: Some("pme".to_owned()),
        date: NaiveDate::from_ymd_opt(2020, 9, 30).unwrap(),
        template: None,
        edition: None,
        published: false,
        override_unvalidated: false,
        lang: Lang::French,
    };
    let one = plan(&snapshot, &request).unwrap().remove(0);
    let one = if large {
        Planned::in_large_print(one)
    } else {
        one
    };
    let go = &mut |_| ControlFlow::Continue(());
    render(&snapshot, &one, Bundled::bundled().unwrap(), go).unwrap()
}

#[test]
fn a_style_is_taken_in_whole_by_another_dossier_and_undone_in_one() {
    let folder = tempfile::tempdir().unwrap();
    let mut from = demo(folder.path(), "from.croisee");
    styled(&mut from);
    let given = from.style_file().unwrap().to_zip().unwrap();
    let path = folder.path().join("maison.croisee-style");
    std::fs::write(&path, &given).unwrap();

    let mut to = demo(folder.path(), "to.croisee");
    let before = to.style_file().unwrap();
    let space = style_view(&to).unwrap().spaces[0].id;
    to.space_colour(space, Some("#54408f")).unwrap();
    to.style_take(&StyleFile::open(&path).unwrap()).unwrap();
    let view = style_view(&to).unwrap();
    let names: Vec<&str> = view.logos.iter().map(|logo| logo.name.as_str()).collect();
    assert_eq!(names, ["Le RAMEAU.svg", "Le RAMEAU-2.svg"]);
    // A colour that the style lacks gives way to that of its place.
    assert_eq!(view.spaces[0].colour, "#2b4f8f");
    assert!(!view.spaces[0].own);
    assert_eq!(to.style_file().unwrap().to_zip().unwrap(), given);
    to.undo().unwrap();
    assert_eq!(to.style_file().unwrap(), before);
    assert_eq!(style_view(&to).unwrap().spaces[0].colour, "#54408f");
}

#[test]
fn an_archive_keeps_the_style_and_gives_it_back_byte_for_byte() {
    let folder = tempfile::tempdir().unwrap();
    let mut vault = demo(folder.path(), "one.croisee");
    let files = |vault: &Vault| {
        let written = exchange::export(vault, Sharing::Complete).unwrap();
        let files = written.files().map(|(n, b)| (n.to_owned(), b.to_vec()));
        files.collect::<Vec<_>>()
    };
    // A dossier in which nobody chose anything has no style to keep.
    assert!(
        files(&vault)
            .iter()
            .all(|(name, _)| !name.starts_with("style/"))
    );
    styled(&mut vault);
    let space = style_view(&vault).unwrap().spaces[1].id;
    vault.space_colour(space, Some("#54408f")).unwrap();
    let kept = files(&vault);
    assert!(
        kept.iter()
            .any(|(name, _)| name == "style/logos/Le RAMEAU-2.svg")
    );
    let (again, report) = exchange::create(
        &folder.path().join("two.croisee"),
        None,
        &mut exchange::Bundle::of_files("archive", kept.clone()),
        true,
        Box::new(Still::default()),
        &mut |_| true,
    )
    .unwrap();
    assert!(report.refused.is_empty(), "{:?}", report.refused);
    let again = again.unwrap();
    assert_eq!(files(&again), kept);
    assert_eq!(
        chosen(&Snapshot::read(&again).unwrap(), 1).as_deref(),
        Some("#54408f")
    );
}

#[test]
fn a_style_that_would_not_be_set_is_refused_and_the_old_one_stays() {
    let folder = tempfile::tempdir().unwrap();
    let mut vault = demo(folder.path(), "one.croisee");
    styled(&mut vault);
    let before = vault.style_file().unwrap();
    let head = "format = \"croisee/style\"\nversion = 1\npolices = \"inter\"\n";
    let logo = "\n[[logos]]\nfichier = \"a.svg\"\nalternative = \"A\"\n";
    let good = LOGO.as_bytes();
    let path = folder.path().join("style.croisee-style");
    let refused = |text: String, files: &[(&str, &[u8])]| {
        let mut written = Written::default();
        written
            .add("style.toml".to_owned(), text.into_bytes())
            .unwrap();
        for (name, bytes) in files {
            written.add((*name).to_owned(), bytes.to_vec()).unwrap();
        }
        std::fs::write(&path, written.to_zip().unwrap()).unwrap();
        StyleFile::open(&path).err().map(|error| error.code())
    };
    let with = |more: &str| format!("{head}{more}");
    assert_eq!(refused(with(logo), &[("logos/a.svg", good)]), None);
    for (text, files, code) in [
        (
            "format = \"autre\"\nversion = 1\npolices = \"inter\"\n".to_owned(),
            vec![],
            "style-unknown",
        ),
        (
            head.replace("version = 1", "version = 2"),
            vec![],
            "style-newer",
        ),
        (head.replace("inter", "comic"), vec![], "style-unknown"),
        (with("inconnu = 1\n"), vec![], "style-unknown"),
        (with("couleurs = [\"#f0c040\"]\n"), vec![], "colour-pale"),
        (with("couleurs = [\"rouge\"]\n"), vec![], "invalid"),
        (
            with(&format!("mention = \"{}\"\n", "a".repeat(601))),
            vec![],
            "legal-long",
        ),
        (with(logo), vec![], "style-unknown"),
        (
            with(&logo.replace("\"A\"", "\" \"")),
            vec![("logos/a.svg", good)],
            "missing",
        ),
        (
            with(logo),
            vec![("logos/a.svg", &b"GIF89a"[..])],
            "logo-unfit",
        ),
        (
            with(&logo.replace("a.svg", "../a.svg")),
            vec![("a.svg", good)],
            "style-unknown",
        ),
        (
            with(&logo.replace("a.svg", "a.png")),
            vec![("logos/a.png", good)],
            "style-unknown",
        ),
        (
            with(&logo.repeat(13)),
            vec![("logos/a.svg", good)],
            "logos-full",
        ),
    ] {
        let found = refused(text.clone(), &files);
        assert_eq!(found, Some(code), "{text}");
    }
    std::fs::write(&path, b"no zip at all").unwrap();
    assert!(StyleFile::open(&path).is_err());
    assert_eq!(vault.style_file().unwrap(), before);
}

#[test]
fn what_is_chosen_changes_the_pages_and_the_same_gives_the_same_bytes() {
    let folder = tempfile::tempdir().unwrap();
    let mut vault = demo(folder.path(), "one.croisee");
    let plain = pages(&vault, false);
    styled(&mut vault);
    let styled = pages(&vault, false);
    assert_ne!(plain.sha256, styled.sha256);
    assert_eq!(styled.sha256, pages(&vault, false).sha256);
    let large = pages(&vault, true);
    assert_eq!(
        large.file_name,
        styled.file_name.replace(".pdf", "-gros-caracteres.pdf")
    );
    assert!(large.pages > styled.pages);
    assert_eq!(large.sha256, pages(&vault, true).sha256);
    let input = StyleInput {
        fonts: Fonts::Spectral,
        colours: Vec::new(),
        legal: String::new(),
        large: true,
    };
    vault.style_set(&input).unwrap();
    assert_eq!(pages(&vault, false).file_name, large.file_name);
}

#[test]
fn logos_are_moved_reworded_taken_off_and_no_more_than_a_dozen() {
    let folder = tempfile::tempdir().unwrap();
    let mut vault = demo(folder.path(), "one.croisee");
    let mut ids = Vec::new();
    for at in 0..12 {
        let alt = format!("Pilote {at}");
        ids.push(
            vault
                .logo_add("logo.svg", &alt, LOGO.as_bytes())
                .unwrap()
                .value,
        );
    }
    let thirteenth = vault.logo_add("logo.svg", "De trop", LOGO.as_bytes());
    assert!(matches!(thirteenth, Err(Error::LogosFull { most: 12 })));
    vault.logo_move(ids[11], 0).unwrap();
    vault.logo_alt(ids[0], "Premier").unwrap();
    vault.logo_remove(ids[1]).unwrap();
    let alts: Vec<String> = style_view(&vault)
        .unwrap()
        .logos
        .into_iter()
        .map(|it| it.alt)
        .collect();
    assert_eq!(alts[..3], ["Pilote 11", "Premier", "Pilote 2"]);
    assert!(matches!(
        vault.logo_alt(ids[0], " "),
        Err(Error::Missing { .. })
    ));
    let refused = vault.logo_add("logo.gif", "Un GIF", b"GIF89a").err();
    let said = refused
        .map(|error| error.message(Lang::French))
        .unwrap_or_default();
    assert!(said.contains("ni un PNG, ni un JPEG, ni un SVG"), "{said}");
}
