//! Hours of use in minutes: what a program holds in memory does not grow with what was done in it.
#![cfg(target_os = "linux")]

use std::env;
use std::path::Path;

use croisee_core::deliverable::Lang;
use croisee_core::reading::Reading;
use croisee_core::{Vault, exchange, search};
use croisee_tests::Result;

use crate::here::{Here, program, save, times};

/// So many here; `CROISEE_ACTIONS` asks for more.
const ACTIONS: u32 = 400;
const WORKS_IN: &str = "CROISEE_WORKS_IN";
/// What may be held more at the end than once all was done a few times, in hundredths.
const GROWTH: u64 = 10;

#[test]
fn memory_does_not_grow_with_what_is_done_in_a_dossier() -> Result {
    let folder = tempfile::tempdir()?;
    let output = program("hours::works_for_hours")?
        .env(WORKS_IN, folder.path())
        .output()?;
    let told = String::from_utf8_lossy(&output.stdout);
    assert!(output.status.success(), "{told}");
    let line = told.lines().find_map(|line| line.split_once("memory: "));
    let numbers: Vec<u64> = line
        .map(|(_, numbers)| numbers.split(' ').filter_map(|n| n.parse().ok()).collect())
        .unwrap_or_default();
    let [actions, before, after] = numbers[..] else {
        return Err(format!("no figure in {told}").into());
    };
    assert!(
        after * 100 < before * (100 + GROWTH),
        "{before} kB, then {after} kB after {actions} actions"
    );
    println!(
        "reliability | 20 | hours of use, core | {actions} saves, undoings, searches and readings of the demonstration: {} MB after the first tenth, {} MB at the end",
        before / 1024,
        after / 1024
    );
    Ok(())
}

/// Does what a day of work asks of a dossier, and says what it holds in memory.
#[test]
#[ignore = "it is the program whose memory the test before looks at"]
fn works_for_hours() -> Result {
    let Some(folder) = env::var_os(WORKS_IN) else {
        return Ok(());
    };
    let actions = times("CROISEE_ACTIONS", ACTIONS);
    let path = Path::new(&folder).join("d.croisee");
    let mut archive = exchange::demo();
    let made = exchange::create(&path, None, &mut archive, true, Box::new(Here), &mut |_| {
        true
    })?;
    drop(archive);
    let mut vault = made.0.ok_or("the demonstration was refused")?;
    let mut before = 0;
    for n in 0..actions {
        act(&mut vault, n)?;
        if n == actions / 10 {
            before = memory()?;
        }
    }
    println!("memory: {actions} {before} {}", memory()?);
    Ok(())
}

fn act(vault: &mut Vault, n: u32) -> Result {
    save(
        vault,
        &format!("{n} {}", "un mot de plus ".repeat(n as usize % 200)),
    )?;
    match n % 8 {
        1 => {
            vault.undo()?;
        }
        2 => {
            vault.undo()?;
            vault.redo()?;
        }
        3 => {
            search::search(vault, "ingénierie territoriale", 50)?;
        }
        4 => {
            // As the window reads it anew after a write.
            Reading::of(vault, Lang::French)?;
        }
        _ => {}
    }
    Ok(())
}

/// What this program holds in memory, in kB: its share of what it shares included.
fn memory() -> Result<u64> {
    let facts = std::fs::read_to_string("/proc/self/smaps_rollup")?;
    let line = facts.lines().find_map(|line| line.strip_prefix("Pss:"));
    let kilobytes = line.and_then(|line| line.split_whitespace().next()?.parse().ok());
    kilobytes.ok_or_else(|| "the system does not tell".into())
}
