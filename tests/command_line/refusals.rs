//! Bad input: each its own sentence that names file, row and what to do, and nothing half done.

use std::fs;
use std::path::Path;

use croisee_tests::Result;
use croisee_tests::command_line::{Answer, croisee};
use serde_json::Value;

use crate::archives::{files, valley};

/// The valley's archive with some files written over.
fn spoilt(folder: &Path, changes: &[(&str, &[u8])]) -> Result {
    for (path, bytes) in files(&valley())? {
        let target = folder.join(path);
        fs::create_dir_all(target.parent().ok_or("a folder")?)?;
        fs::write(target, bytes)?;
    }
    for (path, bytes) in changes {
        fs::write(folder.join(path), bytes)?;
    }
    Ok(())
}

fn create_from(archive: &Path, dossier: &Path, more: &[&str]) -> Result<Answer> {
    let mut arguments = vec!["--json".as_ref(), "create".as_ref(), dossier.as_os_str()];
    arguments.extend(["--from".as_ref(), archive.as_os_str()]);
    arguments.extend(more.iter().map(std::ffi::OsStr::new));
    croisee(arguments)
}

/// Imports an archive with one spoilt file, and gives what was refused.
fn refused(file: &str, content: &str) -> Result<Vec<Value>> {
    let folder = tempfile::tempdir()?;
    let archive = folder.path().join("archive");
    spoilt(&archive, &[(file, content.as_bytes())])?;
    let answer = create_from(&archive, &folder.path().join("d.croisee"), &[])?.exits(1)?;
    Ok(answer.json()?["refused"]
        .as_array()
        .cloned()
        .unwrap_or_default())
}

#[track_caller]
fn assert_refused(rows: &[Value], file: &str, row: u64, code: &str) {
    let found = rows.iter().any(|one| {
        one["file"] == file
            && one["row"] == row
            && one["code"] == code
            && one["message"]
                .as_str()
                .is_some_and(|message| message.len() > 10)
    });
    assert!(
        found,
        "{file} row {row} ({code}) was not refused: {rows:#?}"
    );
}

#[test]
fn a_row_is_refused_by_file_row_and_code_whatever_is_wrong_with_it() -> Result {
    let excerpts = "code;origine;citation;locuteur\n";
    for (file, content, row, code) in [
        (
            "spheres.csv",
            "code;nom;nom_singulier\nbon;Bon;un bon\n../x;Hors;un hors\n".to_owned(),
            3,
            "../x",
        ),
        (
            "spheres.csv",
            "code;nom;nom_singulier\nbon;;un bon\n".to_owned(),
            2,
            "bon",
        ),
        (
            "spheres.csv",
            "code;nom;nom_singulier\nun;Un;un\nUN;Un;un\n".to_owned(),
            3,
            "UN",
        ),
        (
            "organisations.csv",
            "code;nom;sphere\nx;X;nulle-part\n".to_owned(),
            2,
            "x",
        ),
        (
            "phases.csv",
            "code;nom;debut\np;P;le 12 mars peut-être\n".to_owned(),
            2,
            "p",
        ),
        (
            "phases.csv",
            "code;nom;debut\np;P;2025-02-30\n".to_owned(),
            2,
            "p",
        ),
        (
            "extraits.csv",
            format!("{excerpts}z;entretien:e-pont;introuvable ici;p-pont\n"),
            2,
            "z",
        ),
        (
            "extraits.csv",
            format!("{excerpts}z;entretien:e-pont;au pont;p-pont\ny;entretien:e-pont;le;p-pont\n"),
            3,
            "y",
        ),
        (
            "enonces.csv",
            "code;espace;rang;nature;texte\nn;partage;1;rumeur;On dit que.\n".to_owned(),
            2,
            "n",
        ),
    ] {
        assert_refused(&refused(file, &content)?, file, row, code);
    }
    Ok(())
}

#[test]
fn the_other_rows_come_in_and_strict_keeps_none() -> Result {
    let folder = tempfile::tempdir()?;
    let archive = folder.path().join("archive");
    let etapes = "espace;rang;titre\npartage;1;Compter\nailleurs;1;Perdue\n";
    spoilt(&archive, &[("etapes.csv", etapes.as_bytes())])?;
    let lenient = folder.path().join("lenient.croisee");
    create_from(&archive, &lenient, &[])?.exits(1)?;
    let stats = croisee(["--json".as_ref(), "stats".as_ref(), lenient.as_os_str()])?
        .exits(0)?
        .json()?;
    assert_eq!(stats["organisations"], 8);
    let strict = folder.path().join("strict.croisee");
    create_from(&archive, &strict, &["--strict"])?.exits(1)?;
    assert!(!strict.exists(), "a refused creation left a dossier");
    Ok(())
}

#[test]
fn a_file_that_is_no_text_is_refused_by_its_name() -> Result {
    for (file, bytes) in [
        ("spheres.csv", &b"code;nom\nun\0deux;Un\n"[..]),
        // 0x81 is undefined in Windows-1252, and the whole is no UTF-8.
        ("guide.csv", &b"code;rang;question\nq;1;Qu\x81\xff\n"[..]),
        ("entretiens/e-pont.txt", &b"debut\0fin"[..]),
    ] {
        let folder = tempfile::tempdir()?;
        let archive = folder.path().join("archive");
        spoilt(&archive, &[(file, bytes)])?;
        let answer = create_from(&archive, &folder.path().join("d.croisee"), &[])?;
        assert_eq!(answer.code, Some(1), "{file}: {answer:?}");
        answer.says(file)?;
    }
    Ok(())
}

#[test]
fn an_archive_without_its_manifest_is_refused() -> Result {
    let folder = tempfile::tempdir()?;
    let archive = folder.path().join("archive");
    fs::create_dir_all(&archive)?;
    fs::write(archive.join("spheres.csv"), "code;nom;nom_singulier\n")?;
    let dossier = folder.path().join("d.croisee");
    let answer = create_from(&archive, &dossier, &[])?;
    assert!(matches!(answer.code, Some(1 | 2)), "{answer:?}");
    answer.says("manifeste.json")?;
    assert!(!dossier.exists());
    Ok(())
}

#[test]
fn what_is_no_dossier_is_said_to_be_none_and_left_as_it_is() -> Result {
    let folder = tempfile::tempdir()?;
    let other_program = folder.path().join("autre.croisee");
    // Another program's SQLite file would need its library here; a header is enough to be taken for one.
    let mut header = b"SQLite format 3\0".to_vec();
    header.resize(4096, 0);
    for bytes in [&b"Bonjour"[..], &[][..], &header, &[7_u8; 5000]] {
        fs::write(&other_program, bytes)?;
        for command in ["stats", "check"] {
            croisee([command.as_ref(), other_program.as_os_str()])?
                .exits(3)?
                .says("autre.croisee")?;
        }
        assert_eq!(fs::read(&other_program)?, bytes);
    }
    croisee(["stats".as_ref(), folder.path().as_os_str()])?.exits(3)?;
    croisee([
        "stats".as_ref(),
        folder.path().join("absent.croisee").as_os_str(),
    ])?
    .exits(3)?
    .says("absent.croisee")?;
    assert!(!folder.path().join("absent.croisee").exists());
    Ok(())
}

#[test]
fn a_damaged_dossier_is_told_from_a_sound_one() -> Result {
    let folder = tempfile::tempdir()?;
    let dossier = folder.path().join("d.croisee");
    crate::archives::create(&dossier, &valley())?;
    let mut bytes = fs::read(&dossier)?;
    let middle = bytes.len() / 2;
    bytes[middle..middle + 6000].fill(0xA5);
    fs::write(&dossier, &bytes)?;
    let answer = croisee(["check".as_ref(), dossier.as_os_str()])?;
    assert!(matches!(answer.code, Some(1 | 3)), "{answer:?}");
    assert_eq!(
        fs::read(&dossier)?,
        bytes,
        "a damaged original is kept as it is"
    );
    Ok(())
}

#[test]
fn creating_never_overwrites() -> Result {
    let folder = tempfile::tempdir()?;
    let target = folder.path().join("pris.croisee");
    fs::write(&target, "à moi")?;
    create_from(&valley(), &target, &[])?
        .exits(4)?
        .says("pris.croisee")?;
    assert_eq!(fs::read_to_string(&target)?, "à moi");
    Ok(())
}

#[test]
fn a_call_that_makes_no_sense_explains_itself() -> Result {
    for arguments in [
        &["frobnicate"][..],
        &["export"],
        &["create"],
        &["search", "--limit", "beaucoup"],
    ] {
        let answer = croisee(arguments)?;
        assert_eq!(answer.code, Some(2), "{arguments:?}: {answer:?}");
        assert!(answer.out.is_empty() && answer.err.len() > 20, "{answer:?}");
    }
    Ok(())
}

#[test]
fn an_unknown_space_is_named() -> Result {
    let folder = tempfile::tempdir()?;
    let dossier = crate::archives::valley_dossier()?;
    let mut arguments = vec!["export".as_ref(), dossier.as_os_str()];
    let rest = [
        "deliverable",
        "--space",
        "nulle-part",
        "--date",
        "2025-12-01",
        "--out",
    ];
    arguments.extend(rest.map(std::ffi::OsStr::new));
    arguments.push(folder.path().as_os_str());
    let answer = croisee(arguments)?;
    assert!(matches!(answer.code, Some(1 | 2)), "{answer:?}");
    answer.says("nulle-part")?;
    assert_eq!(files(folder.path())?.len(), 0);
    Ok(())
}
