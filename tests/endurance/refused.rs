//! A medium that goes away under an open dossier, and comes back: it is told, reading goes on, nothing acknowledged is lost.
#![cfg(target_os = "linux")]

use std::env;
use std::path::Path;
use std::process::Command;

use croisee_core::vault::Access;
use croisee_core::{Error, Snapshot, Vault};
use croisee_tests::Result;

use crate::here::{Here, called, in_a_namespace, purpose, save};

#[test]
fn a_medium_that_is_pulled_out_is_told_and_what_was_read_can_still_be_read() -> Result {
    let folder = tempfile::tempdir()?;
    let line = called("refused::the_medium_goes_and_comes_back");
    let Some(answer) = in_a_namespace(&line, folder.path())? else {
        return Ok(());
    };
    let answer = answer.exits(0)?;
    assert!(answer.out.contains("pulled out and back"), "{answer:?}");
    println!(
        "reliability | 3 | medium removed while the dossier is open | told at the next save, reading goes on, the last save is there and writing goes on once it is back"
    );
    Ok(())
}

/// Mounts a folder as a medium, opens a dossier on it, and takes the medium away.
#[test]
#[ignore = "it is the program that the test before runs where media can be mounted"]
fn the_medium_goes_and_comes_back() -> Result {
    let Some(folder) = env::var_os("DISK") else {
        return Ok(());
    };
    let folder = Path::new(&folder);
    let (real, medium) = (folder.join("stick"), folder.join("media"));
    std::fs::create_dir(&real)?;
    std::fs::create_dir(&medium)?;
    let plug = || run(Command::new("mount").arg("--bind").arg(&real).arg(&medium));
    plug()?;
    let path = medium.join("d.croisee");
    let (mut vault, ()) = Vault::create(&path, "Essai", Box::new(Here), |_| Ok(()))?;
    save(&mut vault, "avant")?;
    run(Command::new("umount").arg("-l").arg(&medium))?;
    assert!(!path.exists());
    let refused = save(&mut vault, "pendant").err();
    assert!(matches!(refused, Some(Error::Moved)), "{refused:?}");
    assert_eq!(purpose(&vault)?, "avant");
    assert_eq!(Snapshot::read(&vault)?.initiative.title, "Essai");
    plug()?;
    save(&mut vault, "après")?;
    vault.close()?;
    let vault = Vault::open(&path, Access::Read, Box::new(Here))?;
    assert_eq!(purpose(&vault)?, "après");
    drop(vault);
    run(Command::new("umount").arg("-l").arg(&medium))?;
    println!("pulled out and back");
    Ok(())
}

fn run(command: &mut Command) -> Result {
    match command.status()?.success() {
        true => Ok(()),
        false => Err(format!("{command:?}").into()),
    }
}
