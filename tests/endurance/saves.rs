//! A program killed while it saves: what it acknowledged is there, and the dossier opens at once.

use std::env;
use std::io::{BufRead as _, BufReader, Write as _};
use std::path::Path;
use std::process::Stdio;
use std::time::{Duration, Instant};

use croisee_core::vault::{Access, Key};
use croisee_core::{Vault, check};
use croisee_tests::Result;

use crate::here::{Here, program, purpose, save, times};

/// So many here; `CROISEE_KILLS` asks for more.
const KILLS: u32 = 12;
/// Set in the program that is killed: the dossier that it saves to.
pub const SAVES_TO: &str = "CROISEE_SAVES_TO";
/// And its passphrase, where it has one.
pub const SAVES_UNDER: &str = "CROISEE_SAVES_UNDER";
/// And after how many saves it ends by itself, where it does.
pub const SAVES_UP_TO: &str = "CROISEE_SAVES_UP_TO";
/// What protects the dossier of half of the tests.
const WORDS: &str = "quatre oies sous la grange";
/// A dossier opens again within this time, after whatever.
const OPENS: Duration = Duration::from_secs(2);

/// Saves without end, and says each save once it is acknowledged. Called by the tests, and killed by them.
#[test]
#[ignore = "it is the program that the next test kills"]
fn saves_without_end() -> Result {
    let Some(path) = env::var_os(SAVES_TO) else {
        return Ok(());
    };
    let path = Path::new(&path);
    let words = env::var(SAVES_UNDER).ok();
    let key = words.map(|words| Key::of_passphrase(&words, path));
    let key = key.transpose()?;
    let mut vault = Vault::open_with(path, Access::Write, key.as_ref(), Box::new(Here))?;
    let mut out = std::io::stdout();
    for n in 0..times(SAVES_UP_TO, u32::MAX) {
        let text = format!("{n} {}", "mots que l’on ne veut pas perdre ".repeat(40));
        save(&mut vault, &text)?;
        // In one piece: half a line was not said.
        out.write_all(format!("acknowledged {n}\n").as_bytes())?;
        out.flush()?;
    }
    Ok(())
}

#[test]
fn no_acknowledged_save_is_lost_by_a_kill() -> Result {
    lost(times("CROISEE_KILLS", KILLS), None)
}

#[test]
fn no_acknowledged_save_of_a_protected_dossier_is_lost_by_a_kill() -> Result {
    lost(times("CROISEE_KILLS", KILLS).div_ceil(4), Some(WORDS))
}

fn lost(kills: u32, words: Option<&str>) -> Result {
    let folder = tempfile::tempdir()?;
    let path = folder.path().join("d.croisee");
    let made = Vault::create_with(&path, "Endurance", words, Box::new(Here), |_| Ok(()));
    made?.0.close()?;
    let key = words.map(|words| Key::of_passphrase(words, &path));
    let key = key.transpose()?;
    let (mut saves, mut slowest) = (0, Duration::ZERO);
    for kill in 0..kills {
        let after = Duration::from_millis(15 + u64::from(kill * 37 % 240));
        let acknowledged = killed(&path, words, after)?;
        let started = Instant::now();
        let vault = Vault::open_with(&path, Access::Write, key.as_ref(), Box::new(Here))?;
        slowest = slowest.max(started.elapsed());
        let text = purpose(&vault)?;
        let found: Option<u64> = text.split(' ').next().and_then(|n| n.parse().ok());
        if let Some(last) = acknowledged {
            let found = found.ok_or("nothing was saved")?;
            assert!(
                found >= last,
                "kill {kill}: {last} acknowledged, {found} found"
            );
            saves += last + 1;
        }
        if kill % 50 == 0 {
            assert_eq!(check::check(&vault)?.len(), 0, "kill {kill}");
        }
        // The next begins from nought, so that an earlier save is never taken for one of its own.
        let mut vault = vault;
        save(&mut vault, "")?;
        vault.close()?;
    }
    assert!(slowest < OPENS, "{slowest:?}");
    let which = match words {
        Some(_) => "kill -9 during saves, protected dossier",
        None => "kill -9 during saves",
    };
    println!(
        "reliability | 1 | {which} | {kills} kills, {saves} acknowledged saves, none lost; opened again within {} ms",
        slowest.as_millis()
    );
    Ok(())
}

/// Lets the program save and kills it after a while; the last save that it acknowledged.
fn killed(path: &Path, words: Option<&str>, after: Duration) -> Result<Option<u64>> {
    let mut command = program("saves::saves_without_end")?;
    if let Some(words) = words {
        command.env(SAVES_UNDER, words);
    }
    let mut child = command
        .env(SAVES_TO, path)
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()?;
    let mut lines = BufReader::new(child.stdout.take().ok_or("no output")?);
    let said = |line: &str| {
        line.trim()
            .rsplit_once("acknowledged ")
            .map(|(_, n)| n.to_owned())
    };
    // The time runs from the first save on: programs start slowly on a busy machine.
    let mut last = None;
    let mut line = String::new();
    while last.is_none() && lines.read_line(&mut line)? > 0 {
        last = said(&line).and_then(|n| n.parse().ok());
        line.clear();
    }
    std::thread::sleep(after);
    child.kill()?;
    child.wait()?;
    loop {
        line.clear();
        // Half a line was not said.
        if lines.read_line(&mut line)? == 0 || !line.ends_with('\n') {
            return Ok(last);
        }
        last = said(&line).and_then(|n| n.parse().ok()).or(last);
    }
}
