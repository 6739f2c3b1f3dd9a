//! A disk that is full: while a backup is written, while a dossier is saved, read in or brought up to date. A clear message,
//! nothing half done, nothing lost.
#![cfg(target_os = "linux")]

use std::env;
use std::fs::{self, File};
use std::io::Write as _;
use std::path::Path;

use croisee_core::vault::{APPLICATION_ID, Access, SCHEMA_VERSION};
use croisee_core::{Error, Vault, check};
use croisee_tests::Result;
use rusqlite::Connection;

use crate::here::{Here, called, in_a_namespace, purpose, save};

/// The room that is left for what is tried, in bytes.
const SAVES: u64 = 400 << 10;
const MIGRATION: u64 = 48 << 10;

#[test]
fn a_full_disk_takes_no_half_backup_and_no_word_of_the_dossier() -> Result {
    let disk = tempfile::tempdir()?;
    // A dossier that fills most of a small disk: neither a copy of it nor what an import adds has room.
    let line = "mount -t tmpfs -o size=3m tmpfs \"$DISK\" && cd \"$DISK\" && \
        \"$CROISEE_CLI\" create d.croisee --from \"$ARCHIVE\" >/dev/null || exit 99; \
        before=$(\"$CROISEE_CLI\" stats d.croisee); \
        head -c 3000000 /dev/zero > filler 2>/dev/null; \
        \"$CROISEE_CLI\" backup d.croisee --out copy.croisee; echo backup $?; \
        \"$CROISEE_CLI\" import d.croisee \"$ARCHIVE\"; echo import $?; \
        rm filler; after=$(\"$CROISEE_CLI\" stats d.croisee); \
        [ \"$before\" = \"$after\" ] && echo same; \
        \"$CROISEE_CLI\" check d.croisee >/dev/null && echo sound; ls -A";
    let Some(answer) = in_a_namespace(line, disk.path())? else {
        return Ok(());
    };
    assert_ne!(answer.code, Some(99), "{answer:?}");
    for words in ["same", "sound", "d.croisee"] {
        assert!(answer.out.contains(words), "no “{words}”: {answer:?}");
    }
    assert!(!answer.out.contains("backup 0"), "{answer:?}");
    assert!(
        !answer.out.contains("copy.croisee"),
        "left behind: {answer:?}"
    );
    assert!(!answer.out.contains("en-cours"), "left behind: {answer:?}");
    println!(
        "reliability | 2 | disk full during backup and import | told, nothing half done, the dossier as it was"
    );
    Ok(())
}

#[test]
fn a_full_disk_stops_a_save_and_an_update_and_takes_nothing() -> Result {
    let disk = tempfile::tempdir()?;
    let line = format!(
        "mount -t tmpfs -o size=12m tmpfs \"$DISK\" && {}",
        called("disk::on_a_small_disk")
    );
    let Some(answer) = in_a_namespace(&line, disk.path())? else {
        return Ok(());
    };
    let answer = answer.exits(0)?;
    let saves = answer.out.lines().find_map(|line| {
        let (_, saves) = line.split_once("saves taken: ")?;
        saves.trim().parse::<u32>().ok()
    });
    let saves = saves.ok_or_else(|| format!("not run to its end: {answer:?}"))?;
    println!(
        "reliability | 2 | disk full during saves | after {saves} saves told as a full disk; the last acknowledged one is there, writing goes on once there is room"
    );
    println!(
        "reliability | 2 | disk full during an update of the format | told, the dossier of the earlier format as it was, updated once there is room"
    );
    Ok(())
}

/// Saves, and opens a dossier of an earlier program, on a disk where little fits.
#[test]
#[ignore = "it is the program that the test before runs on a small disk"]
fn on_a_small_disk() -> Result {
    let Some(disk) = env::var_os("DISK") else {
        return Ok(());
    };
    let disk = Path::new(&disk);
    let saves = saving(disk)?;
    migrating(disk)?;
    println!("saves taken: {saves}");
    Ok(())
}

fn saving(disk: &Path) -> Result<u32> {
    let path = disk.join("d.croisee");
    let (mut vault, ()) = Vault::create(&path, "Endurance", Box::new(Here), |_| Ok(()))?;
    let filler = fill(disk, SAVES)?;
    let mut taken = 0;
    let refused = loop {
        let text = format!("{taken} {}", "mots ".repeat(2_000));
        match save(&mut vault, &text) {
            Ok(()) if taken > 10_000 => return Err("the disk is never full".into()),
            Ok(()) => taken += 1,
            Err(refused) => break refused,
        }
    };
    assert!(matches!(refused, Error::DiskFull), "{refused:?}");
    assert!(taken > 0);
    let last = format!("{} ", taken - 1);
    assert!(purpose(&vault)?.starts_with(&last));
    fs::remove_file(filler)?;
    save(&mut vault, "de nouveau")?;
    vault.close()?;
    let vault = Vault::open(&path, Access::Write, Box::new(Here))?;
    assert_eq!(purpose(&vault)?, "de nouveau");
    assert_eq!(check::check(&vault)?.len(), 0);
    vault.close()?;
    fs::remove_file(&path)?;
    assert_eq!(fs::read_dir(disk)?.count(), 0, "something is left behind");
    Ok(taken)
}

fn migrating(disk: &Path) -> Result {
    let path = disk.join("ancien.croisee");
    let conn = Connection::open(&path)?;
    conn.execute_batch(include_str!(
        "../../src-tauri/core/migrations/0001_initial.sql"
    ))?;
    conn.execute("INSERT INTO initiative (id, title) VALUES (1, 'Avant')", [])?;
    conn.pragma_update(None, "application_id", APPLICATION_ID)?;
    conn.pragma_update(None, "user_version", 1)?;
    drop(conn);
    let filler = fill(disk, MIGRATION)?;
    let refused = Vault::open(&path, Access::Write, Box::new(Here)).err();
    assert!(matches!(refused, Some(Error::DiskFull)), "{refused:?}");
    fs::remove_file(filler)?;
    let told = |path: &Path| -> Result<(i64, String)> {
        let conn = Connection::open(path)?;
        let version = conn.pragma_query_value(None, "user_version", |row| row.get(0))?;
        let title = conn.query_row("SELECT title FROM initiative", [], |row| row.get(0))?;
        Ok((version, title))
    };
    assert_eq!(told(&path)?, (1, "Avant".to_owned()));
    Vault::open(&path, Access::Write, Box::new(Here))?.close()?;
    assert_eq!(told(&path)?, (SCHEMA_VERSION, "Avant".to_owned()));
    Ok(())
}

/// Fills the disk up to so many bytes.
fn fill(disk: &Path, but: u64) -> Result<std::path::PathBuf> {
    let path = disk.join("filler");
    let mut file = File::create(&path)?;
    let zeros = [0; 4096];
    let mut written = 0;
    while file.write_all(&zeros).is_ok() {
        written += zeros.len() as u64;
    }
    file.set_len(written.saturating_sub(but))?;
    Ok(path)
}
