//! The three documents of an interview, of an archive written for no test: each holds what it may, and no more.

use std::ffi::OsStr;
use std::fs;
use std::path::Path;

use croisee_tests::Result;
use croisee_tests::command_line::{Answer, croisee};
use croisee_tests::pdf::Pdf;

use crate::archives::{valley_dossier, write_archive};

/// The interviews that were held, each with words of its own.
const HELD: [(&str, &str); 8] = [
    (
        "e-amis",
        "Celui qui a un forage ne voit pas la rivière mourir.",
    ),
    ("e-bleteau", "la coopérative ferme l’atelier de légumes"),
    ("e-gaec", "arroser à midi, c’est arroser le ciel"),
    ("e-mairie", "Un maire qui coupe l’eau en août ne dort pas."),
    ("e-pont", "On nous consulte quand tout est écrit."),
    (
        "e-rives",
        "La communauté savait pour la fuite du Trébizonde",
    ),
    ("e-robinet", "Je paie mon eau plus cher que la piscine"),
    ("e-ydata", "une promesse que l’on tient en septembre"),
];
/// Names of people and organisations that allow less.
const NO_NAMES: [&str; 7] = [
    "Brahimi",
    "Desrousseaux",
    "Robinet ouvert",
    "Malatesta",
    "Plouvier",
    "Hautes Herbes",
    "Παπαδόπουλος",
];

fn export(dossier: &Path, kind: &str, out: &Path, more: &[&str]) -> Result<Answer> {
    let mut arguments: Vec<&OsStr> = vec!["--json".as_ref(), "export".as_ref(), dossier.as_ref()];
    arguments.extend(["record", "--kind", kind, "--date", "2025-03-01", "--out"].map(OsStr::new));
    arguments.push(out.as_ref());
    arguments.extend(more.iter().map(OsStr::new));
    croisee(arguments)
}

#[test]
fn a_record_gives_back_all_that_was_said_in_it_and_nothing_of_the_others() -> Result {
    let folder = tempfile::tempdir()?;
    export(&valley_dossier()?, "compte_rendu", folder.path(), &[])?.exits(0)?;
    let pdfs = Pdf::read_all(folder.path())?;
    let names: Vec<String> = pdfs.iter().map(Pdf::name).collect();
    let expected = HELD.map(|(code, _)| format!("{code}-compte_rendu.pdf"));
    assert_eq!(names, expected);
    for (pdf, (code, _)) in pdfs.iter().zip(HELD) {
        pdf.must_be_sound()?;
        for (other, words) in HELD {
            if other == code {
                pdf.must_say(words)?;
            } else {
                pdf.must_not_say(words)?;
            }
        }
        // What the facilitator noticed is nobody's own words: off the record, it stays in the dossier.
        pdf.must_not_say("Barnabooth")?;
        pdf.must_not_say("00:02")?;
    }
    // One's own words, off the record since consent was withdrawn, go back marked so.
    pdfs[5].must_say("Non citable\u{a0}: ne sortira pas du dossier.")?;
    pdfs[0].must_say("tient la place d’une remarque de travail")
}

#[test]
fn a_summary_is_one_page_and_names_nobody_beyond_their_degree() -> Result {
    let folder = tempfile::tempdir()?;
    let told = export(
        &valley_dossier()?,
        "fiche",
        folder.path(),
        &["--interview", "all"],
    )?;
    let told = told.exits(0)?.json()?;
    let rows = told.as_array().ok_or("a list")?;
    assert_eq!(rows.len(), HELD.len());
    for row in rows {
        assert_eq!(
            (&row["pages"], &row["kind"]),
            (&1.into(), &"fiche".into()),
            "{row}"
        );
    }
    for pdf in Pdf::read_all(folder.path())? {
        pdf.must_be_sound()?;
        for words in NO_NAMES
            .iter()
            .chain(&["Barnabooth", "Trébizonde", "s’est tue"])
        {
            pdf.must_not_say(words)?;
        }
    }
    Ok(())
}

#[test]
fn a_blank_notice_names_nobody_and_a_filled_one_its_interviewee_only() -> Result {
    let folder = tempfile::tempdir()?;
    let dossier = valley_dossier()?;
    export(&dossier, "notice", folder.path(), &[])?.exits(0)?;
    export(
        &dossier,
        "notice",
        folder.path(),
        &["--interview", "E-PONT"],
    )?
    .exits(0)?;
    let pdfs = Pdf::read_all(folder.path())?;
    let names: Vec<String> = pdfs.iter().map(Pdf::name).collect();
    assert_eq!(names, ["e-pont-notice.pdf", "notice.pdf"]);
    for pdf in &pdfs {
        pdf.must_be_sound()?;
        pdf.must_say("Votre consentement")?;
        pdf.must_say("Être nommé parmi les participants")?;
        pdf.must_not_say("Quillivic")?;
    }
    pdfs[0].must_say("Yanis Brahimi")?;
    pdfs[1].must_not_say("Brahimi")
}

#[test]
fn the_same_dossier_gives_the_same_bytes_and_each_export_is_registered() -> Result {
    let folder = tempfile::tempdir()?;
    let dossier = valley_dossier()?;
    for kind in ["compte_rendu", "fiche", "notice"] {
        let (one, other) = (folder.path().join("un"), folder.path().join("deux"));
        for out in [&one, &other] {
            export(&dossier, kind, out, &["--interview", "e-amis"])?.exits(0)?;
        }
        let name = format!("e-amis-{kind}.pdf");
        assert_eq!(fs::read(one.join(&name))?, fs::read(other.join(&name))?);
    }
    let archive = folder.path().join("archive");
    write_archive(&dossier, &archive)?;
    let register = fs::read_to_string(archive.join("exports.csv"))?;
    for what in ["compte rendu e-amis", "fiche e-amis", "notice e-amis"] {
        assert_eq!(register.matches(what).count(), 2, "{register}");
    }
    assert!(register.contains("x-forage"), "{register}");
    assert!(!register.contains("x-moulin"), "{register}");
    Ok(())
}

#[test]
fn an_interview_that_the_dossier_lacks_is_named_and_nothing_is_written() -> Result {
    let folder = tempfile::tempdir()?;
    let out = folder.path().join("out");
    let answer = export(
        &valley_dossier()?,
        "fiche",
        &out,
        &["--interview", "e-absent"],
    )?;
    answer.exits(2)?.says("e-absent")?.says("e-amis")?;
    assert!(!out.exists());
    Ok(())
}
