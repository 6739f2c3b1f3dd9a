//! Tables as people have them: every encoding and separator that is named, and size.

use std::fs;
use std::path::Path;
use std::time::{Duration, Instant};

use croisee_tests::Result;
use croisee_tests::command_line::croisee;

use crate::archives::write_archive;

const MANIFEST: &str = "{\"format\":\"croisee/archive\",\"version\":1,\"titre\":\"Essai\"}";
const TABLE: &str = "code;nom;nom_singulier\ncote;Côté cœur;un « côté »\n";

fn utf16(text: &str, big: bool) -> Vec<u8> {
    let unit = |unit: u16| {
        if big {
            unit.to_be_bytes()
        } else {
            unit.to_le_bytes()
        }
    };
    let marked = std::iter::once(0xFEFF).chain(text.encode_utf16());
    marked.flat_map(unit).collect()
}

fn windows_1252(text: &str) -> Vec<u8> {
    text.chars()
        .map(|c| match c {
            'œ' => 0x9C,
            other => u8::try_from(u32::from(other)).unwrap_or(b'?'),
        })
        .collect()
}

fn import(folder: &Path, bytes: &[u8]) -> Result<Vec<u8>> {
    let archive = folder.join("archive");
    fs::create_dir_all(&archive)?;
    fs::write(archive.join("manifeste.json"), MANIFEST)?;
    fs::write(archive.join("spheres.csv"), bytes)?;
    let dossier = folder.join("d.croisee");
    crate::archives::create(&dossier, &archive)?;
    write_archive(&dossier, &folder.join("written"))?;
    Ok(fs::read(folder.join("written/spheres.csv"))?)
}

#[test]
fn a_table_is_the_same_in_every_encoding_and_with_every_separator() -> Result {
    let mut expected = None;
    for text in [
        TABLE.to_owned(),
        TABLE.replace(';', ","),
        TABLE.replace(';', "\t"),
        TABLE.replace('\n', "\r\n"),
    ] {
        for bytes in [
            text.clone().into_bytes(),
            format!("\u{feff}{text}").into_bytes(),
            utf16(&text, false),
            utf16(&text, true),
            windows_1252(&text),
        ] {
            let folder = tempfile::tempdir()?;
            let written = import(folder.path(), &bytes)?;
            let first = expected.get_or_insert_with(|| written.clone());
            assert_eq!(&written, first, "{text:?} as {} bytes", bytes.len());
        }
    }
    let text = String::from_utf8(expected.unwrap_or_default())?;
    assert!(text.contains("cote;Côté cœur;un « côté »"), "{text}");
    Ok(())
}

#[test]
fn a_hundred_megabytes_of_notes_are_taken_or_refused_by_name_and_never_hang() -> Result {
    let folder = tempfile::tempdir()?;
    let archive = folder.path().join("archive");
    fs::create_dir_all(archive.join("entretiens"))?;
    fs::write(archive.join("manifeste.json"), MANIFEST)?;
    fs::write(archive.join("spheres.csv"), TABLE)?;
    fs::write(
        archive.join("organisations.csv"),
        "code;nom;sphere\norg;Une organisation;cote\n",
    )?;
    fs::write(
        archive.join("entretiens.csv"),
        "code;organisation;statut\nlong;org;tenu\n",
    )?;
    let line = "Une ligne de notes, comme il y en a tant, que personne n’a relue.\n";
    fs::write(
        archive.join("entretiens/long.txt"),
        line.repeat(100_000_000 / line.len()),
    )?;
    let started = Instant::now();
    let dossier = folder.path().join("d.croisee");
    let answer = croisee([
        "create".as_ref(),
        dossier.as_os_str(),
        "--from".as_ref(),
        archive.as_os_str(),
    ])?;
    assert!(
        started.elapsed() < Duration::from_secs(120),
        "{:?}",
        started.elapsed()
    );
    match answer.code {
        Some(0) => croisee(["check".as_ref(), dossier.as_os_str()])?
            .exits(0)
            .map(|_| ()),
        Some(1) => answer.says("long.txt").map(|_| ()),
        _ => Err(format!("{answer:?}").into()),
    }
}
