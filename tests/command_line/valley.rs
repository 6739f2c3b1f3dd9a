//! An archive written for no test goes through everything: nothing lost, nothing let slip.

use std::ffi::OsStr;
use std::path::Path;

use croisee_tests::command_line::croisee;
use croisee_tests::pdf::Pdf;
use croisee_tests::{Result, folded};

use crate::archives::{
    create, demonstration, files, must_be_equal, valley, valley_dossier, write_archive,
};

/// Words that the archive marks as not quotable, or whose speaker withdrew consent.
const NEVER: &[&str] = &["Barnabooth", "Trébizonde", "s’est tue"];
/// Names of people who allow less than their name, or of organisations of which only the sphere,
/// or nothing, may be said.
const NO_NAMES: &[&str] = &[
    "Brahimi",
    "Desrousseaux",
    "Robinet ouvert",
    "Vandekerckhove",
    "Malatesta",
    "Plouvier",
    "Hautes Herbes",
    "Παπαδόπουλος",
];
/// Words of the one interview that nobody validated.
const UNVALIDATED: &[&str] = &["ferme l’atelier de légumes", "Szymański"];

fn export(dossier: &Path, out: &Path, more: &[&str]) -> Result<Vec<Pdf>> {
    let mut arguments: Vec<&OsStr> = vec!["export".as_ref(), dossier.as_os_str()];
    arguments.extend(
        [
            "deliverable",
            "--space",
            "all",
            "--date",
            "2025-12-01",
            "--out",
        ]
        .map(OsStr::new),
    );
    arguments.push(out.as_os_str());
    arguments.extend(more.iter().map(OsStr::new));
    croisee(arguments)?.exits(0)?;
    Pdf::read_all(out)
}

fn statements() -> Result<Vec<(String, String)>> {
    let text = std::fs::read_to_string(valley().join("enonces.csv"))?;
    let rows = text
        .lines()
        .skip(1)
        .map(|row| row.split(';').collect::<Vec<_>>());
    Ok(rows
        .filter(|cells| !cells[1].is_empty())
        .map(|cells| (cells[1].to_owned(), cells[5].to_owned()))
        .collect())
}

#[test]
fn each_of_the_five_spaces_has_its_deliverable_and_every_statement_is_in_it() -> Result {
    let folder = tempfile::tempdir()?;
    for more in [&[][..], &["--published"]] {
        let out = folder.path().join(if more.is_empty() {
            "draft"
        } else {
            "published"
        });
        let pdfs = export(&valley_dossier()?, &out, more)?;
        let names: Vec<String> = pdfs.iter().map(Pdf::name).collect();
        let expected = [
            "avenir-note_enjeux-e1.pdf",
            "memoire-note_enjeux-e1.pdf",
            "partage-bilan-e2.pdf",
            "prix-note_comparative-e1.pdf",
            "usages-rapport_synthese-e1.pdf",
        ];
        assert_eq!(names, expected);
        let statements = statements()?;
        assert_eq!(statements.len(), 19);
        for (space, words) in statements {
            let its = |pdf: &&Pdf| pdf.name().starts_with(&format!("{space}-"));
            let pdf = pdfs.iter().find(its).ok_or("a space without a PDF")?;
            pdf.must_say(&words)?;
        }
    }
    Ok(())
}

#[test]
fn no_word_and_no_name_goes_beyond_its_degree_in_any_pdf() -> Result {
    let folder = tempfile::tempdir()?;
    let dossier = valley_dossier()?;
    for (name, more) in [
        ("draft", &[][..]),
        ("published", &["--published"]),
        ("overridden", &["--published", "--override-unvalidated"]),
    ] {
        for pdf in export(&dossier, &folder.path().join(name), more)? {
            for words in NEVER.iter().chain(NO_NAMES) {
                pdf.must_not_say(words)?;
            }
            // Only one organisation of researchers was heard: naming its sphere would name it.
            pdf.must_not_say("un chercheur")?;
        }
    }
    Ok(())
}

#[test]
fn each_voice_is_attributed_as_far_as_it_allows() -> Result {
    let folder = tempfile::tempdir()?;
    let pdfs = export(&valley_dossier()?, folder.path(), &[])?;
    let pdf = |space: &str| {
        let found = pdfs.iter().find(|pdf| pdf.name().starts_with(space));
        found.ok_or_else(|| format!("no PDF of {space}"))
    };
    pdf("partage")?.must_say("elle baisse depuis douze ans")?;
    pdf("partage")?.must_say("Quillivic")?;
    pdf("usages")?.must_say("On nous consulte quand tout est écrit")?;
    pdf("usages")?.must_say("Comité du Pont-Vieux")?;
    pdf("prix")?.must_say("Je paie mon eau plus cher que la piscine")?;
    pdf("prix")?.must_say("un habitant")?;
    pdf("memoire")?.must_say("Το νερό θυμάται")?;
    pdf("memoire")?.must_say("📒")?;
    pdf("avenir")?.must_say("2050 🌱")
}

#[test]
fn words_of_an_interview_that_nobody_validated_are_drafted_but_not_published() -> Result {
    let folder = tempfile::tempdir()?;
    let dossier = valley_dossier()?;
    let says = |pdfs: &[Pdf], words: &str| pdfs.iter().any(|pdf| pdf.says(words));
    let draft = export(&dossier, &folder.path().join("draft"), &[])?;
    let published = export(&dossier, &folder.path().join("published"), &["--published"])?;
    let more = ["--published", "--override-unvalidated"];
    let overridden = export(&dossier, &folder.path().join("overridden"), &more)?;
    for words in UNVALIDATED {
        assert!(says(&draft, words), "the draft leaves out: {words}");
        assert!(!says(&published, words), "published: {words}");
        assert!(
            says(&overridden, words),
            "overridden, yet left out: {words}"
        );
    }
    Ok(())
}

#[test]
fn every_pdf_is_sound_says_that_it_is_fiction_and_comes_out_the_same_twice() -> Result {
    let folder = tempfile::tempdir()?;
    for more in [&[][..], &["--published"]] {
        let (one, other) = (folder.path().join("one"), folder.path().join("other"));
        for pdf in export(&valley_dossier()?, &one, more)? {
            pdf.must_be_sound()?;
            pdf.must_say("fict")?;
        }
        export(&valley_dossier()?, &other, more)?;
        must_be_equal(&one, &other)?;
    }
    Ok(())
}

#[test]
fn a_dossier_written_as_an_archive_and_read_again_is_the_same_byte_for_byte() -> Result {
    let folder = tempfile::tempdir()?;
    let at = |name: &str| folder.path().join(name);
    write_archive(&valley_dossier()?, &at("first"))?;
    create(&at("again.croisee"), &at("first"))?;
    write_archive(&at("again.croisee"), &at("second"))?;
    must_be_equal(&at("first"), &at("second"))?;
    // Anew: writing an archive is registered, and the register is part of the next one.
    create(&at("zipping.croisee"), &at("first"))?;
    write_archive(&at("zipping.croisee"), &at("third.zip"))?;
    create(&at("zipped.croisee"), &at("third.zip"))?;
    write_archive(&at("zipped.croisee"), &at("fourth"))?;
    must_be_equal(&at("first"), &at("fourth"))
}

#[test]
fn what_was_read_in_several_encodings_is_written_in_one() -> Result {
    let folder = tempfile::tempdir()?;
    write_archive(&valley_dossier()?, folder.path())?;
    let files = files(folder.path())?;
    let text = |name: &str| {
        let bytes = files.get(Path::new(name)).cloned().unwrap_or_default();
        String::from_utf8(bytes).unwrap_or_default()
    };
    for (file, words) in [
        ("personnes.csv", "p-ydata;Παπαδόπουλος;Ελένη;ydata"),
        ("cadre.csv", "th-ete;debit;L’été;Juin à septembre"),
        (
            "organisations.csv",
            "amis;Les Amis de la Source 💧;;habitants",
        ),
        ("organisations.csv", "\"Première ligne\nseconde ligne\""),
        (
            "entretiens/e-amis.txt",
            "\\[Q:rien] est une ligne ordinaire.\n",
        ),
    ] {
        assert!(text(file).contains(words), "{file} lacks {words}");
    }
    for (path, bytes) in &files {
        assert!(!bytes.contains(&b'\r'), "{} has a CR", path.display());
    }
    assert!(text("personnes.csv").starts_with('\u{feff}'));
    Ok(())
}

#[test]
fn the_demonstration_is_written_as_it_was_read() -> Result {
    let folder = tempfile::tempdir()?;
    let dossier = folder.path().join("demonstration.croisee");
    croisee([
        "create".as_ref(),
        dossier.as_os_str(),
        "--demo".as_ref(),
        "--strict".as_ref(),
    ])?
    .exits(0)?;
    write_archive(&dossier, &folder.path().join("archive"))?;
    must_be_equal(&demonstration(), &folder.path().join("archive"))
}

#[test]
fn a_shareable_archive_holds_no_word_beyond_its_degree() -> Result {
    let folder = tempfile::tempdir()?;
    let out = folder.path().join("shared");
    let dossier = valley_dossier()?;
    let shareable = ["archive", "--shareable", "--out"].map(OsStr::new);
    let mut arguments = vec!["export".as_ref(), dossier.as_os_str()];
    arguments.extend(shareable);
    arguments.push(out.as_os_str());
    croisee(arguments)?.exits(0)?;
    for (path, bytes) in files(&out)? {
        let text = folded(&String::from_utf8_lossy(&bytes));
        for words in NEVER {
            assert!(
                !text.contains(&folded(words)),
                "{} holds {words}",
                path.display()
            );
        }
    }
    Ok(())
}
