//! Files that change while they are read, and imports that are broken off: all of it or nothing, and never a mixture.

use std::fs;
use std::sync::atomic::{AtomicBool, Ordering};
use std::thread;
use std::time::Duration;

use croisee_core::exchange::{Bundle, Options, import};
use croisee_core::vault::Access;
use croisee_core::{Error, Vault};
use croisee_tests::Result;

use super::{Bench, Now, Report, bounded, held_by, stayed_calm};

/// A table of so many rows, all of one generation.
fn table(generation: char, rows: usize) -> String {
    let row = |n: usize| format!("{generation}{n};Nom {generation} {n};res\n");
    let rows: String = (0..rows).map(row).collect();
    format!("code;nom;sphere\n{rows}")
}

#[test]
fn a_file_that_changes_while_it_is_read_comes_in_as_it_was_read_and_is_counted_so() -> Result {
    let bench = Bench::new()?;
    let (place, dossier) = bench.place("meddled")?;
    let file = place.join("table.csv");
    let versions = [
        table('a', 2_000),
        table('b', 4_000),
        String::new(),
        table('c', 3),
    ];
    fs::write(&file, &versions[0])?;
    let over = AtomicBool::new(false);
    let mut before = 0;
    thread::scope(|scope| -> Result {
        // Cut, lengthened and written over without pause, as a synchronisation does.
        scope.spawn(|| {
            for version in versions.iter().cycle() {
                if over.load(Ordering::Relaxed) {
                    break;
                }
                let _ = fs::write(&file, version);
                thread::sleep(Duration::from_millis(1));
            }
        });
        let mut imports = || -> Result {
            for _ in 0..8 {
                let arguments = [
                    "--json",
                    "import",
                    "d.croisee",
                    "table.csv",
                    "--as",
                    "organisations",
                ];
                let told = bounded(&place, &arguments.map(AsRef::as_ref))?;
                stayed_calm(&told, &place, &["table.csv"])?;
                let added = Report::of(&told.answer).map_or(0, |report| report.added);
                let there = held_by(&dossier, "organisations")?;
                if there != before + added {
                    return Err(format!("{before} and {added} make {there}").into());
                }
                before = there;
            }
            Ok(())
        };
        let done = imports();
        over.store(true, Ordering::Relaxed);
        done
    })?;
    let arguments = ["check", "d.croisee"].map(AsRef::as_ref);
    assert_eq!(bounded(&place, &arguments)?.answer.code, Some(0));
    Ok(())
}

#[test]
fn an_import_broken_off_at_any_file_leaves_the_dossier_as_it_was() -> Result {
    let bench = Bench::new()?;
    let (place, dossier) = bench.place("broken-off")?;
    let archive = crate::archives::valley();
    for after in 0..40 {
        let mut vault = Vault::open(&dossier, Access::Write, Box::new(Now))?;
        let mut bundle = Bundle::open(&archive)?;
        let mut files = 0;
        let done = import(&mut vault, &mut bundle, Options::default(), &mut |_| {
            files += 1;
            files <= after
        });
        let broken = matches!(done, Err(Error::Cancelled));
        vault.close()?;
        if !broken {
            assert!(after > 5, "it was never broken off: {done:?}");
            break;
        }
        assert_eq!(
            held_by(&dossier, "organisations")?,
            0,
            "after {after} files"
        );
        assert_eq!(held_by(&dossier, "interviews")?, 0, "after {after} files");
    }
    let arguments = ["check", "d.croisee"].map(AsRef::as_ref);
    assert_eq!(bounded(&place, &arguments)?.answer.code, Some(0));
    Ok(())
}
