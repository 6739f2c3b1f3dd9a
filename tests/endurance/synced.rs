//! A save is acknowledged once the disk has it, which a kill cannot show: each system call of a program that saves is
//! looked at, in order.
#![cfg(target_os = "linux")]

use std::collections::BTreeSet;
use std::process::Command;

use croisee_core::Vault;
use croisee_tests::Result;

use crate::here::{Here, program};
use crate::saves::{SAVES_TO, SAVES_UNDER, SAVES_UP_TO};

const SAVES: u32 = 200;

#[test]
fn each_save_is_on_the_disk_before_it_is_acknowledged() -> Result {
    let traced = Command::new("strace")
        .args(["-o", "/dev/null", "true"])
        .output();
    if !traced.is_ok_and(|ran| ran.status.success()) {
        eprintln!("strace is not here, or may not trace: what reaches the disk was not looked at");
        return Ok(());
    }
    for passphrase in [None, Some("quatre oies sous la grange")] {
        let folder = tempfile::tempdir()?;
        let path = folder.path().join("d.croisee");
        let made = Vault::create_with(&path, "Endurance", passphrase, Box::new(Here), |_| Ok(()));
        made?.0.close()?;
        let calls = folder.path().join("calls");
        let saving = program("saves::saves_without_end")?;
        let mut tracing = Command::new("strace");
        tracing
            .args(["-f", "-y", "-s", "40", "-e"])
            .arg("trace=write,pwrite64,pwritev,ftruncate,fsync,fdatasync")
            .arg("-o")
            .arg(&calls)
            .arg(saving.get_program())
            .args(saving.get_args())
            .env(SAVES_TO, &path)
            .env(SAVES_UP_TO, SAVES.to_string());
        if let Some(words) = passphrase {
            tracing.env(SAVES_UNDER, words);
        }
        let ran = tracing.output()?;
        assert!(ran.status.success(), "{ran:?}");
        let (saves, syncs) = in_order(&std::fs::read_to_string(&calls)?)?;
        assert_eq!(saves, SAVES);
        let which = if passphrase.is_some() {
            "fdatasync before each acknowledged save, protected dossier"
        } else {
            "fdatasync before each acknowledged save"
        };
        println!(
            "reliability | 1 | {which} | by strace: {saves} saves, {syncs} syncs of the dossier and its log, each before the words that acknowledge it"
        );
    }
    Ok(())
}

/// How many saves were acknowledged and how often the dossier or its log was synced. Fails where one was acknowledged
/// before all that was written to either had been synced, or though nothing was.
fn in_order(calls: &str) -> Result<(u32, u32)> {
    let (mut saves, mut syncs, mut since) = (0, 0, 0);
    let mut unsynced = BTreeSet::new();
    for line in calls.lines() {
        // `1234 pwrite64(5</tmp/d.croisee-wal>, …`: the process, the call, the file.
        let call = line.trim_start_matches(|sign: char| sign.is_ascii_digit() || sign == ' ');
        let (name, rest) = call.split_once('(').unwrap_or((call, ""));
        let file = rest
            .split_once('<')
            .and_then(|(_, rest)| rest.split_once('>'));
        let file = file.map_or("", |(file, _)| file);
        let ours = file.ends_with("d.croisee") || file.ends_with("d.croisee-wal");
        if name == "write" && rest.contains("acknowledged ") {
            if since == 0 || !unsynced.is_empty() {
                return Err(format!(
                    "save {saves} was acknowledged after {since} syncs with {unsynced:?} unsynced"
                )
                .into());
            }
            saves += 1;
            since = 0;
        } else if ours && name.starts_with('f') && name.ends_with("sync") {
            if !call.ends_with("= 0") {
                return Err(format!("a sync that is not over, or failed: {line}").into());
            }
            unsynced.remove(file);
            syncs += 1;
            since += 1;
        } else if ours {
            unsynced.insert(file.to_owned());
        }
    }
    Ok((saves, syncs))
}

#[test]
fn a_save_acknowledged_too_early_would_be_found() {
    let written = "12 pwrite64(5</t/d.croisee-wal>, \"\"..., 24, 0) = 24\n";
    let said = "12 write(1<pipe:[9]>, \"acknowledged 0\\n\", 15) = 15\n";
    let synced = "12 fdatasync(5</t/d.croisee-wal>) = 0\n";
    assert!(in_order(&format!("{written}{synced}{said}")).is_ok());
    assert!(in_order(&format!("{written}{said}{synced}")).is_err());
    assert!(in_order(said).is_err());
}
