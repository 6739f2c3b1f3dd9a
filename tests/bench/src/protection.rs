//! What protection costs: opening a dossier of 200 MB with its passphrase, and opening, saving, searching and reading whole
//! beside the same dossier without protection, in turns.

use std::path::{Path, PathBuf};
use std::time::Duration;

use croisee_core::deliverable::Lang;
use croisee_core::reading::Reading;
use croisee_core::search::search;
use croisee_core::vault::{Access, InterviewId, Key};
use croisee_core::{Snapshot, Vault};
use croisee_tests::Result;

use crate::median::{Figure, median, shown, timed};
use crate::save::Now;

const WORDS: &str = "lanterne crapaud velours octobre";
/// What is kept in the large one: files of this many bytes.
const FILES: u8 = 20;
const FILE: usize = 10 << 20;
const OPENED: Duration = Duration::from_secs(1);
const RUNS: usize = 9;
/// Saves and searches are short: many make one measure.
const EACH: usize = 20;
/// A tenth and a half more, and what no clock tells from it.
const MORE: u32 = 15;
const NOISE: Duration = Duration::from_millis(2);

/// Measures the opening of the large one, then each thing in turns with and without protection.
pub fn figures(dossier: &Path, scratch: &Path) -> Result<Vec<Figure>> {
    let large = large(dossier, scratch)?;
    let mut openings = Vec::new();
    for _ in 0..RUNS {
        openings.push(timed(|| {
            let key = Key::of_passphrase(WORDS, &large)?;
            let vault = Vault::open_with(&large, Access::Write, Some(&key), Box::new(Now))?;
            let reading = Reading::of(&vault, Lang::French)?;
            assert!(!reading.snapshot.interviews.is_empty());
            Ok(vault.close()?)
        })?);
    }
    let size = large.metadata()?.len() >> 20;
    std::fs::remove_file(&large)?;
    let mut figures = vec![Figure {
        what: format!("a protected dossier of {size} MB, from its passphrase to its first screen"),
        measured: median(openings),
        bound: OPENED,
        against: "fixed".to_owned(),
    }];
    figures.extend(side_by_side(dossier, scratch)?);
    Ok(figures)
}

fn large(dossier: &Path, scratch: &Path) -> Result<PathBuf> {
    let path = scratch.join("protected-large.croisee");
    std::fs::copy(dossier, &path)?;
    let mut vault = Vault::open(&path, Access::Write, Box::new(Now))?;
    let spaces = Snapshot::read(&vault)?.spaces;
    let space = spaces.first().ok_or("no space")?.id;
    for number in 0..FILES {
        let bytes = vec![number; FILE];
        vault.file_keep(space, &format!("piece-{number}.bin"), &bytes)?;
    }
    vault.close()?;
    Vault::protect(&path, None, Some(WORDS), Box::new(Now))?;
    Ok(path)
}

/// A thing that is done with a dossier.
type Deed = fn(&mut Vault) -> Result;

fn side_by_side(dossier: &Path, scratch: &Path) -> Result<Vec<Figure>> {
    let [plain, protected] = ["plain", "protected"].map(|n| scratch.join(format!("{n}.croisee")));
    std::fs::copy(dossier, &plain)?;
    std::fs::copy(dossier, &protected)?;
    Vault::protect(&protected, None, Some(WORDS), Box::new(Now))?;
    let key = Key::of_passphrase(WORDS, &protected)?;
    let deeds: [(&str, Deed); 3] = [
        ("reading a whole dossier for the screens", |vault| {
            Reading::of(vault, Lang::French)?;
            Ok(())
        }),
        ("searches", |vault| {
            for _ in 0..EACH {
                search(vault, "territoire", 50)?;
            }
            Ok(())
        }),
        ("saves of notes", |vault| {
            let query =
                "SELECT id, notes, revision FROM interview ORDER BY length(notes) DESC LIMIT 1";
            let (id, notes, mut revision): (InterviewId, String, i64) =
                vault
                    .conn()
                    .query_row(query, [], |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?)))?;
            let first = notes.split("\nUne phrase").next().unwrap_or_default();
            for run in 0..EACH {
                // As long each time: the last sentence alone changes.
                let notes = format!("{first}\nUne phrase, la {run:02}e.\n");
                revision = vault.notes_saved(id, &notes, revision)?.value.revision;
            }
            Ok(())
        }),
    ];
    let mut figures = Vec::new();
    for (what, deed) in deeds {
        let (mut without, mut with) = (Vec::new(), Vec::new());
        let mut open = Vault::open(&plain, Access::Write, Box::new(Now))?;
        let mut closed = Vault::open_with(&protected, Access::Write, Some(&key), Box::new(Now))?;
        for run in 0..=RUNS {
            let times = (timed(|| deed(&mut open))?, timed(|| deed(&mut closed))?);
            // The first reads the file.
            if run > 0 {
                without.push(times.0);
                with.push(times.1);
            }
        }
        let bare = median(without);
        figures.push(Figure {
            what: format!("{what}, in a protected dossier"),
            measured: median(with),
            bound: bare + bare * MORE / 100 + NOISE,
            against: format!("{MORE} % more than without protection ({})", shown(bare)),
        });
        open.close()?;
        closed.close()?;
    }
    Ok(figures)
}
