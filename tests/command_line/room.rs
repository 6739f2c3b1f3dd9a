//! The 16:9 pages of the spaces, of an archive written for no test: every claim, and nothing beyond what may be told.

use std::ffi::OsStr;
use std::fs;
use std::path::Path;

use croisee_tests::Result;
use croisee_tests::command_line::{Answer, croisee};
use croisee_tests::pdf::Pdf;

use crate::archives::valley_dossier;

const SPACES: [&str; 5] = ["avenir", "memoire", "partage", "prix", "usages"];

/// Names of people and organisations that allow less, words off the record, and words that nobody validated.
const NEVER: [&str; 8] = [
    "Brahimi",
    "Desrousseaux",
    "Malatesta",
    "Plouvier",
    "Παπαδόπουλος",
    "Barnabooth",
    "Trébizonde",
    "Robinet ouvert",
];

fn export(dossier: &Path, space: &str, out: &Path) -> Result<Answer> {
    let mut arguments: Vec<&OsStr> = vec!["--json".as_ref(), "export".as_ref(), dossier.as_ref()];
    arguments.extend(["room", "--space", space, "--date", "2025-03-01", "--out"].map(OsStr::new));
    arguments.push(out.as_ref());
    croisee(arguments)
}

#[test]
fn the_pages_of_a_room_hold_every_claim_and_tell_nobody_beyond_their_degree() -> Result {
    let folder = tempfile::tempdir()?;
    export(&valley_dossier()?, "all", folder.path())?.exits(0)?;
    let pdfs = Pdf::read_all(folder.path())?;
    let names: Vec<String> = pdfs.iter().map(Pdf::name).collect();
    assert_eq!(names, SPACES.map(|space| format!("{space}-salle.pdf")));
    for pdf in &pdfs {
        pdf.must_be_sound()?;
        let (width, height) = pdf.first_page()?;
        assert!(
            (width / height - 16.0 / 9.0).abs() < 0.01,
            "{width} × {height}"
        );
        for words in NEVER {
            pdf.must_not_say(words)?;
        }
    }
    pdfs[2].must_say("Arroser la nuit coûte peu et rend visible l’effort de chacun.")?;
    pdfs[4].must_say("Tous les métiers de la vallée demandent une règle connue avant mai.")?;
    pdfs[4].must_not_say("Arroser la nuit")
}

#[test]
fn the_same_dossier_gives_the_same_pages_and_each_export_is_registered() -> Result {
    let folder = tempfile::tempdir()?;
    let dossier = valley_dossier()?;
    let (one, two) = (folder.path().join("one"), folder.path().join("two"));
    let told = export(&dossier, "usages", &one)?.exits(0)?.json()?;
    export(&dossier, "usages", &two)?.exits(0)?;
    let bytes = |at: &Path| fs::read(at.join("usages-salle.pdf"));
    assert_eq!(bytes(&one)?, bytes(&two)?);
    let archive = folder.path().join("archive");
    let arguments: [&OsStr; 5] = [
        "export".as_ref(),
        dossier.as_ref(),
        "archive".as_ref(),
        "--out".as_ref(),
        archive.as_ref(),
    ];
    croisee(arguments)?.exits(0)?;
    let register = fs::read_to_string(archive.join("exports.csv"))?;
    let sha = told[0]["sha256"].as_str().ok_or("a fingerprint")?;
    assert!(register.contains("livrable salle;usages"), "{register}");
    assert_eq!(register.matches(sha).count(), 2, "{register}");
    Ok(())
}

#[test]
fn an_unknown_space_is_named_with_those_that_exist() -> Result {
    let folder = tempfile::tempdir()?;
    export(&valley_dossier()?, "nulle-part", folder.path())?
        .exits(2)?
        .says("nulle-part")?
        .says("usages")?;
    Ok(())
}
