//! The program killed at any moment: what was there is still there, and what is there is whole.

use std::fs;
use std::path::Path;
use std::process::{Command, Stdio};
use std::thread;
use std::time::{Duration, Instant};

use croisee_tests::command_line::croisee;
use croisee_tests::{Result, path_from};

use crate::archives::{create, valley, valley_dossier};

const KILLS: u32 = 40;
/// So many kills of an export here; `CROISEE_EXPORT_KILLS` asks for more.
const EXPORT_KILLS: u32 = 40;

/// Starts the program and kills it after a share of the time that it would take.
fn kill_during(arguments: &[&std::ffi::OsStr], after: Duration) -> Result {
    let mut child = Command::new(path_from("CROISEE_CLI")?)
        .args(arguments)
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .spawn()?;
    thread::sleep(after);
    child.kill()?;
    child.wait()?;
    Ok(())
}

/// How long a call takes when it is left alone.
fn whole_time(arguments: &[&std::ffi::OsStr]) -> Result<Duration> {
    let started = Instant::now();
    croisee(arguments)?.exits(0)?;
    Ok(started.elapsed())
}

fn export_of<'a>(dossier: &'a Path, out: &'a Path) -> Vec<&'a std::ffi::OsStr> {
    let mut arguments = vec!["export".as_ref(), dossier.as_os_str()];
    let rest = [
        "deliverable",
        "--space",
        "partage",
        "--date",
        "2025-12-01",
        "--out",
    ];
    arguments.extend(rest.map(std::ffi::OsStr::new));
    arguments.push(out.as_os_str());
    arguments
}

#[test]
fn an_export_killed_at_any_moment_leaves_the_old_pdf_or_the_new_one_whole() -> Result {
    let folder = tempfile::tempdir()?;
    let dossier = valley_dossier()?;
    let out = folder.path().join("pdf");
    let pdf = out.join("partage-bilan-e2.pdf");
    let arguments = export_of(&dossier, &out);
    let whole = whole_time(&arguments)?;
    let new = fs::read(&pdf)?;
    let asked = std::env::var("CROISEE_EXPORT_KILLS").ok();
    let kills = asked.and_then(|n| n.parse().ok()).unwrap_or(EXPORT_KILLS);
    let mut replaced = 0;
    for kill in 0..kills {
        fs::write(&pdf, "ancien")?;
        // Up to a little more than it takes: some kills come when all is written.
        kill_during(&arguments, whole * kill * 11 / (kills * 10))?;
        let found = fs::read(&pdf)?;
        assert!(
            found == b"ancien" || found == new,
            "kill {kill}: {} bytes",
            found.len()
        );
        replaced += u32::from(found == new);
    }
    // Nothing that a kill left beside it stands in the way of the next export, or lasts.
    croisee(&arguments)?.exits(0)?;
    assert_eq!(fs::read(&pdf)?, new);
    println!(
        "reliability | 17 | PDF export killed | {kills} kills: {} times the old file, {replaced} times the new one, whole each time",
        kills - replaced
    );
    Ok(())
}

#[test]
fn an_import_killed_at_any_moment_leaves_a_sound_dossier_with_all_of_it_or_nothing() -> Result {
    let folder = tempfile::tempdir()?;
    let fresh = folder.path().join("neuf.croisee");
    croisee(["create".as_ref(), fresh.as_os_str()])?.exits(0)?;
    let dossier = folder.path().join("d.croisee");
    let archive = valley();
    let arguments = ["import".as_ref(), dossier.as_os_str(), archive.as_os_str()];
    fs::copy(&fresh, &dossier)?;
    let whole = whole_time(&arguments)?;
    for kill in 0..KILLS {
        for leftover in fs::read_dir(folder.path())? {
            let path = leftover?.path();
            if path != fresh {
                fs::remove_file(path)?;
            }
        }
        fs::copy(&fresh, &dossier)?;
        kill_during(&arguments, whole * kill / KILLS)?;
        croisee(["check".as_ref(), dossier.as_os_str()])?.exits(0)?;
        let stats = croisee(["--json".as_ref(), "stats".as_ref(), dossier.as_os_str()])?
            .exits(0)?
            .json()?;
        let statements = stats["statements"].as_u64();
        assert!(
            matches!(statements, Some(0 | 20)),
            "kill {kill}: {statements:?} statements"
        );
    }
    Ok(())
}

/// How many statements a sound dossier has.
fn statements(dossier: &Path) -> Result<Option<u64>> {
    croisee(["check".as_ref(), dossier.as_os_str()])?.exits(0)?;
    let stats = croisee(["--json".as_ref(), "stats".as_ref(), dossier.as_os_str()])?;
    Ok(stats.exits(0)?.json()?["statements"].as_u64())
}

#[cfg(unix)]
#[test]
fn a_dossier_renamed_during_an_import_that_is_killed_is_sound_and_whole_once_it_has_its_name_again()
-> Result {
    let folder = tempfile::tempdir()?;
    let fresh = folder.path().join("neuf.croisee");
    croisee(["create".as_ref(), fresh.as_os_str()])?.exits(0)?;
    let archive = valley();
    let timed = folder.path().join("timed.croisee");
    fs::copy(&fresh, &timed)?;
    let whole = whole_time(&["import".as_ref(), timed.as_os_str(), archive.as_os_str()])?;
    for kill in 1..KILLS / 2 {
        let here = folder.path().join(format!("{kill}"));
        fs::create_dir(&here)?;
        let [dossier, renamed, copy] =
            ["d", "renommé", "copie"].map(|name| here.join(name).with_extension("croisee"));
        fs::copy(&fresh, &dossier)?;
        let mut child = Command::new(path_from("CROISEE_CLI")?)
            .args(["import".as_ref(), dossier.as_os_str(), archive.as_os_str()])
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()?;
        thread::sleep(whole * kill * 2 / KILLS);
        fs::rename(&dossier, &renamed)?;
        child.kill()?;
        child.wait()?;
        // What lies under the new name alone is one moment of it, as is what comes back with the old name and its log.
        fs::copy(&renamed, &copy)?;
        let alone = statements(&copy)?;
        fs::rename(&renamed, &dossier)?;
        let named = statements(&dossier)?;
        for found in [alone, named] {
            assert!(matches!(found, Some(0 | 20)), "kill {kill}: {found:?}");
        }
        assert!(named >= alone, "kill {kill}: {named:?} after {alone:?}");
    }
    Ok(())
}

#[test]
fn a_creation_killed_at_any_moment_leaves_a_sound_dossier_or_none() -> Result {
    let folder = tempfile::tempdir()?;
    let timed = folder.path().join("timed.croisee");
    let started = Instant::now();
    create(&timed, &valley())?;
    let whole = started.elapsed();
    let archive = valley();
    for kill in 0..KILLS {
        let dossier = folder.path().join(format!("{kill}.croisee"));
        let from = "--from".as_ref();
        kill_during(
            &[
                "create".as_ref(),
                dossier.as_os_str(),
                from,
                archive.as_os_str(),
            ],
            whole * kill / KILLS,
        )?;
        if dossier.exists() {
            croisee(["check".as_ref(), dossier.as_os_str()])?.exits(0)?;
        }
    }
    Ok(())
}
