//! What can be asked of a dossier: counts, search, soundness, a copy.

use std::fs;

use croisee_tests::Result;
use croisee_tests::command_line::croisee;
use serde_json::Value;

use crate::archives::{must_be_equal, valley_dossier, write_archive};

#[test]
fn stats_count_what_the_archive_holds() -> Result {
    let dossier = valley_dossier()?;
    let stats = croisee(["stats".as_ref(), dossier.as_os_str(), "--json".as_ref()])?
        .exits(0)?
        .json()?;
    for (name, expected) in [
        ("organisations", 8),
        ("persons", 8),
        ("interviews", 9),
        ("excerpts", 14),
        ("inventory", 4),
        ("statements", 20),
        ("evidence", 21),
        ("spaces", 5),
    ] {
        assert_eq!(stats[name], expected, "{name}");
    }
    assert_eq!(stats["coverage"]["habitants"]["organisations"], 3);
    assert_eq!(stats["coverage"]["habitants"]["heard"], 3);
    Ok(())
}

#[test]
fn search_finds_words_whatever_their_accents_and_case() -> Result {
    for (query, kind, code) in [
        ("etiages", "document", "d-etiage"),
        ("SORGHO divisé", "excerpt", "x-sorgho"),
        ("\"promesse de septembre\"", "statement", "n-17"),
        ("progressif factu", "statement", "n-15"),
        ("νερό", "excerpt", "x-nero"),
        ("compteurs lisibles", "inventory", "i-compteur"),
        ("l'eau", "interview", "e-mairie"),
    ] {
        let dossier = valley_dossier()?;
        let arguments = [
            "--json".as_ref(),
            "search".as_ref(),
            dossier.as_os_str(),
            query.as_ref(),
        ];
        let found = croisee(arguments)?.exits(0)?.json()?;
        let hits = found.as_array().cloned().unwrap_or_default();
        let code_found = hits.iter().any(|hit| hit["code"] == code);
        assert!(code_found, "{query}: no {kind} {code} in {found:#}");
    }
    Ok(())
}

#[test]
fn all_words_are_required() -> Result {
    let dossier = valley_dossier()?;
    let arguments = [
        "--json".as_ref(),
        "search".as_ref(),
        dossier.as_os_str(),
        "sorgho moutarde".as_ref(),
    ];
    assert_eq!(
        croisee(arguments)?.exits(0)?.json()?,
        Value::Array(Vec::new())
    );
    Ok(())
}

#[test]
fn a_sound_dossier_is_said_to_be_sound() -> Result {
    let dossier = valley_dossier()?;
    let answer = croisee(["check".as_ref(), dossier.as_os_str(), "--json".as_ref()])?.exits(0)?;
    assert_eq!(answer.json()?, Value::Array(Vec::new()));
    Ok(())
}

#[test]
fn a_backup_holds_everything_and_overwrites_nothing() -> Result {
    let folder = tempfile::tempdir()?;
    let at = |name: &str| folder.path().join(name);
    let (dossier, copy) = (valley_dossier()?, at("copie.croisee"));
    let backup = || {
        croisee([
            "backup".as_ref(),
            dossier.as_os_str(),
            "--out".as_ref(),
            copy.as_os_str(),
        ])
    };
    backup()?.exits(0)?;
    write_archive(&dossier, &at("one"))?;
    write_archive(&copy, &at("other"))?;
    // The register of the original knows of the copy; the copy does not know of itself.
    fs::remove_file(at("one").join("exports.csv"))?;
    assert!(!at("other").join("exports.csv").exists());
    must_be_equal(&at("one"), &at("other"))?;
    let before = fs::read(&copy)?;
    backup()?.exits(4)?;
    assert_eq!(fs::read(&copy)?, before);
    Ok(())
}

#[test]
fn messages_come_in_french_and_in_english() -> Result {
    let (french, english) = (
        croisee(["stats", "/absent.croisee"])?,
        croisee(["--lang", "en", "stats", "/absent.croisee"])?,
    );
    assert_eq!((french.code, english.code), (Some(3), Some(3)));
    assert_ne!(french.err, english.err);
    assert!(french.err.contains("/absent.croisee") && english.err.contains("/absent.croisee"));
    Ok(())
}
