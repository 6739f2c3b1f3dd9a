//! Disks that refuse: full, or not ours to write. Nothing half done remains.
#![cfg(target_os = "linux")]

use std::ffi::OsStr;
use std::fs;
use std::path::Path;

use croisee_tests::Result;
use croisee_tests::command_line::{Answer, shell};

use crate::archives::{must_be_equal, valley, valley_dossier, write_archive};

/// Whether this machine lets us mount a small disk in a namespace of our own.
fn small_disk(line: &str, names: &[(&str, &Path)]) -> Result<Option<Answer>> {
    let as_root = shell("unshare -m true 2>/dev/null", &[])?.code == Some(0);
    let as_anyone = shell("unshare -rm true 2>/dev/null", &[])?.code == Some(0);
    let unshare = match (as_root, as_anyone) {
        (true, _) => "unshare -m",
        (_, true) => "unshare -rm",
        _ => {
            eprintln!("this machine allows no namespace: the full disk was not tried");
            return Ok(None);
        }
    };
    let names: Vec<_> = names
        .iter()
        .map(|(name, path)| (*name, path.as_os_str()))
        .collect();
    Ok(Some(shell(&format!("{unshare} sh -c '{line}'"), &names)?))
}

#[test]
fn a_full_disk_leaves_no_half_dossier() -> Result {
    let disk = tempfile::tempdir()?;
    let line = "mount -t tmpfs -o size=256k tmpfs \"$DISK\" && \
        { \"$CROISEE_CLI\" create \"$DISK/d.croisee\" --from \"$ARCHIVE\"; code=$?; ls -A \"$DISK\"; exit $code; }";
    let Some(answer) = small_disk(line, &[("DISK", disk.path()), ("ARCHIVE", &valley())])? else {
        return Ok(());
    };
    let answer = answer.exits(4)?;
    assert!(
        !answer.out.contains("d.croisee"),
        "left behind: {}",
        answer.out
    );
    assert!(answer.err.len() > 20, "{answer:?}");
    Ok(())
}

#[test]
fn a_full_disk_leaves_no_half_pdf_and_keeps_the_old_one() -> Result {
    let disk = tempfile::tempdir()?;
    let line = "mount -t tmpfs -o size=48k tmpfs \"$DISK\" && \
        echo ancien > \"$DISK/partage-bilan-e2.pdf\" && \
        { \"$CROISEE_CLI\" export \"$DOSSIER\" deliverable --space partage --date 2025-12-01 --out \"$DISK\"; \
          code=$?; ls -A \"$DISK\"; cat \"$DISK\"/*; exit $code; }";
    let names = [("DISK", disk.path()), ("DOSSIER", &*valley_dossier()?)];
    let Some(answer) = small_disk(line, &names)? else {
        return Ok(());
    };
    let answer = answer.exits(4)?;
    assert_eq!(
        answer.out.trim(),
        "partage-bilan-e2.pdf\nancien",
        "{answer:?}"
    );
    println!(
        "reliability | 2 | disk full during an export | told, the PDF that stood there as it was, no partial file"
    );
    Ok(())
}

#[test]
fn a_place_that_takes_no_pdf_is_named_and_what_stood_there_stays() -> Result {
    let folder = tempfile::tempdir()?;
    let place = |name: &str| folder.path().join(name);
    let file = "partage-bilan-e2.pdf";
    fs::create_dir_all(place("ferme"))?;
    fs::write(place("ferme").join(file), "ancien")?;
    fs::create_dir_all(place("pris").join(file))?;
    fs::write(place("fichier"), "autre")?;
    fs::copy(valley_dossier()?, place("d.croisee"))?;
    // Root writes everywhere: the test gives its rights up.
    let line = "chmod 755 \"$HERE\" && chmod 777 \"$HERE/pris\" && chmod 444 \"$HERE/ferme/$FILE\" && chmod 555 \"$HERE/ferme\"; \
        if [ \"$(id -u)\" = 0 ]; then as='setpriv --reuid=65534 --regid=65534 --clear-groups'; else as=; fi; \
        $as \"$CROISEE_CLI\" --version >/dev/null 2>&1 || { echo unreachable; exit 99; }; \
        for place in ferme pris fichier; do \
          $as \"$CROISEE_CLI\" --lang fr export \"$HERE/d.croisee\" deliverable --space partage --date 2025-12-01 --out \"$HERE/$place\"; \
          echo \"$place $?\"; done; \
        chmod 755 \"$HERE/ferme\"";
    let names = [
        ("HERE", folder.path().as_os_str()),
        ("FILE", OsStr::new(file)),
    ];
    let answer = shell(line, &names)?;
    if answer.code == Some(99) {
        eprintln!("another user cannot reach the program here: rights were not tried");
        return Ok(());
    }
    for code in ["ferme 4", "pris 4", "fichier 4"] {
        assert!(answer.out.contains(code), "no “{code}”: {answer:?}");
    }
    let answer = answer
        .says("le système ne donne pas le droit d’y accéder")?
        .says("c’est un répertoire, et non un fichier")?
        .says("Rien n’a été écrit à cet endroit")?;
    for place in ["ferme", "pris", "fichier"] {
        let named = format!("{}/{place}", folder.path().display());
        assert!(answer.err.contains(&named), "{place}: {answer:?}");
    }
    assert_eq!(fs::read(place("ferme").join(file))?, b"ancien");
    assert_eq!(fs::read(place("fichier"))?, b"autre");
    for place in [place("ferme"), place("pris")] {
        assert_eq!(fs::read_dir(place)?.count(), 1);
    }
    assert_eq!(fs::read_dir(place("pris").join(file))?.count(), 0);
    println!(
        "reliability | 3 | a folder without rights, a folder or a file in the way of a PDF | each named in words, what stood there as it was, no partial file"
    );
    Ok(())
}

#[test]
fn a_dossier_in_a_folder_without_rights_is_read_and_its_writing_refused() -> Result {
    let folder = tempfile::tempdir()?;
    let (locked, open) = (folder.path().join("locked"), folder.path().join("open"));
    fs::create_dir_all(&locked)?;
    fs::create_dir_all(&open)?;
    fs::copy(valley_dossier()?, locked.join("d.croisee"))?;
    // Root writes everywhere: the test gives its rights up.
    let line = "chmod 755 \"$ALL\" && chmod 777 \"$OPEN\" && chmod 444 \"$LOCKED/d.croisee\" && chmod 555 \"$LOCKED\"; \
        if [ \"$(id -u)\" = 0 ]; then as='setpriv --reuid=65534 --regid=65534 --clear-groups'; else as=; fi; \
        $as \"$CROISEE_CLI\" --version >/dev/null 2>&1 || { echo unreachable; exit 99; }; \
        $as \"$CROISEE_CLI\" export \"$LOCKED/d.croisee\" deliverable --space all --date 2025-12-01 --out \"$OPEN/pdf\"; echo read $?; \
        $as \"$CROISEE_CLI\" backup \"$LOCKED/d.croisee\" --out \"$LOCKED/copy.croisee\"; echo copied $?; \
        $as \"$CROISEE_CLI\" import \"$LOCKED/d.croisee\" \"$ARCHIVE\"; echo written $?; \
        chmod 755 \"$LOCKED\"";
    let archive = valley();
    let names = [
        ("ALL", folder.path().as_os_str()),
        ("OPEN", open.as_os_str()),
        ("LOCKED", locked.as_os_str()),
        ("ARCHIVE", archive.as_os_str()),
    ];
    let answer = shell(line, &names)?;
    if answer.code == Some(99) {
        eprintln!("another user cannot reach the program here: rights were not tried");
        return Ok(());
    }
    for words in ["read 0", "copied 4"] {
        assert!(answer.out.contains(words), "no “{words}”: {answer:?}");
    }
    assert!(!answer.out.contains("written 0"), "{answer:?}");
    write_archive(&valley_dossier()?, &folder.path().join("one"))?;
    write_archive(&locked.join("d.croisee"), &folder.path().join("other"))?;
    must_be_equal(&folder.path().join("one"), &folder.path().join("other"))?;
    println!(
        "reliability | 3 | read-only file and folder | read and exported from; writing and copying there told as refused; the same dossier afterwards"
    );
    Ok(())
}
