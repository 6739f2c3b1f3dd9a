//! Dossiers that were harmed, byte by byte: each is told, or read right; none is written to, and what can be read is had back.

use crate::common;

use std::{collections::BTreeMap, fs, path::Path};

use common::Still;
use croisee_core::{
    Error, Vault, check, exchange,
    interview::Interview,
    vault::{Access, Key, salvage::salvage},
};

const WORDS: &str = "quatre oies sous la grange";

/// So many here; `CROISEE_DAMAGES` asks for more.
const DAMAGES: u64 = 24;

/// Numbers that repeat.
struct Dice(u64);

impl Dice {
    fn roll(&mut self, below: u64) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        (z ^ (z >> 31)) % below.max(1)
    }
}

/// Harms a file in one of the ways in which files are harmed.
fn harm(bytes: &mut Vec<u8>, dice: &mut Dice) -> String {
    let len = bytes.len() as u64;
    let at = |dice: &mut Dice| dice.roll(len) as usize;
    match dice.roll(4) {
        0 => {
            let (byte, bit) = (at(dice), dice.roll(8));
            bytes[byte] ^= 1 << bit;
            format!("bit {bit} of byte {byte}")
        }
        1 => {
            let to = at(dice);
            bytes.truncate(to);
            format!("cut after {to}")
        }
        2 => {
            let page = at(dice) / 4096 * 4096;
            let end = (page + 4096).min(bytes.len());
            bytes[page..end].fill(0);
            format!("page {} of zeros", page / 4096 + 1)
        }
        _ => {
            let from = at(dice);
            for byte in 0..dice.roll(600) as usize {
                if let Some(byte) = bytes.get_mut(from + byte) {
                    *byte = dice.roll(256) as u8;
                }
            }
            format!("noise from {from}")
        }
    }
}

fn demonstration(path: &Path, passphrase: Option<&str>) {
    let (made, _) = exchange::create(
        path,
        None,
        &mut exchange::demo(),
        true,
        Box::new(Still::default()),
        &mut |_| true,
    )
    .unwrap();
    made.unwrap().close().unwrap();
    if passphrase.is_some() {
        Vault::protect(path, None, passphrase, Box::new(Still::default())).unwrap();
    }
}

/// What a dossier holds, as the program reads it.
fn content(vault: &Vault) -> Result<BTreeMap<String, Vec<String>>, rusqlite::Error> {
    let conn = vault.conn();
    let mut names = conn.prepare(
        "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%' AND name NOT LIKE 'search_index%'",
    )?;
    let names = names
        .query_map([], |row| row.get::<_, String>(0))?
        .collect::<Result<Vec<_>, _>>()?;
    let mut all = BTreeMap::new();
    for name in names {
        let mut found = conn.prepare(&format!("SELECT * FROM \"{name}\" ORDER BY 1"))?;
        let width = found.column_count();
        let mut rows = found.query([])?;
        let mut cells = Vec::new();
        while let Some(row) = rows.next()? {
            let one: Result<Vec<String>, _> = (0..width)
                .map(|at| row.get_ref(at).map(|cell| format!("{cell:?}")))
                .collect();
            cells.push(one?.join(" "));
        }
        cells.sort();
        all.insert(name, cells);
    }
    Ok(all)
}

#[derive(Debug, Default)]
struct Tally {
    told: usize,
    right: usize,
    had_back: usize,
    rows: (usize, usize),
}

fn harmed(protected: bool, seed: u64) -> Tally {
    let folder = tempfile::tempdir().unwrap();
    let whole = folder.path().join("whole.croisee");
    demonstration(&whole, protected.then_some(WORDS));
    let key = protected.then(|| Key::of_passphrase(WORDS, &whole).unwrap());
    let still = || Box::new(Still::default());
    let sound = Vault::open_with(&whole, Access::Read, key.as_ref(), still()).unwrap();
    let expected = content(&sound).unwrap();
    drop(sound);
    let sound = fs::read(&whole).unwrap();
    #[expect(
        clippy::disallowed_methods,
        reason = "how often is asked of the test, not of the core"
    )]
    let count = std::env::var("CROISEE_DAMAGES")
        .ok()
        .and_then(|n| n.parse().ok());
    let mut dice = Dice(seed);
    let mut tally = Tally::default();
    let (path, had_back) = (
        folder.path().join("d.croisee"),
        folder.path().join("b.croisee"),
    );
    for round in 0..count.unwrap_or(DAMAGES) {
        let mut bytes = sound.clone();
        let how = harm(&mut bytes, &mut dice);
        fs::write(&path, &bytes).unwrap();
        let opened = Vault::open_with(&path, Access::Write, key.as_ref(), still());
        match opened {
            Ok(vault) => {
                // What opens is read right, to the last row, or found out by the self-check.
                let read = content(&vault).ok();
                if read.as_ref() == Some(&expected) {
                    tally.right += 1;
                } else {
                    let noticed = check::check(&vault).map_or(true, |faults| !faults.is_empty());
                    assert!(noticed, "{round}: {how}: not noticed");
                    tally.told += 1;
                }
                drop(vault);
                continue;
            }
            Err(
                Error::Damaged { .. }
                | Error::NotADossier { .. }
                | Error::WrongPassphrase { .. }
                | Error::Newer { .. }
                | Error::Protected { .. },
            ) => tally.told += 1,
            Err(error) => panic!("{round}: {how}: {error:?}"),
        }
        assert!(
            fs::read(&path).unwrap() == bytes,
            "{round}: {how}: written to"
        );
        let _ = fs::remove_file(&had_back);
        match salvage(&path, key.as_ref(), &had_back, &Still::default()) {
            Ok(_) => {
                let again =
                    Vault::open_with(&had_back, Access::Read, key.as_ref(), still()).unwrap();
                let rows = content(&again).unwrap();
                let interviews = |all: &BTreeMap<String, Vec<String>>| all["interview"].len();
                tally.rows.0 += interviews(&rows).min(interviews(&expected));
                tally.rows.1 += interviews(&expected);
                Interview::all(again.conn()).unwrap();
                tally.had_back += 1;
            }
            Err(_) => assert!(!had_back.exists(), "{round}: {how}: half a dossier"),
        }
        assert!(
            fs::read(&path).unwrap() == bytes,
            "{round}: {how}: written to by the salvage"
        );
        let left = common::names(folder.path());
        assert!(left.len() <= 3, "{round}: {how}: {left:?}");
    }
    println!(
        "reliability | 4 | harmed dossiers{} | {} of {} told, {} read right; {} of those told had back ({} of {} interviews)",
        if protected {
            ", protected"
        } else {
            ", not protected"
        },
        tally.told,
        tally.told + tally.right,
        tally.right,
        tally.had_back,
        tally.rows.0,
        tally.rows.1,
    );
    tally
}

#[test]
fn each_harmed_dossier_is_told_or_read_right_and_kept_as_it_is() {
    let tally = harmed(false, 7);
    assert!(tally.had_back * 2 > tally.told, "{tally:?}");
}

#[test]
fn each_harmed_protected_dossier_is_told_and_kept_as_it_is() {
    let tally = harmed(true, 11);
    assert!(tally.had_back * 3 > tally.told, "{tally:?}");
}

/// Some pages of many gone: all that lies on the others is had back, and the dossier is a sound one.
#[test]
fn what_lies_on_sound_pages_is_had_back() {
    for protected in [false, true] {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("d.croisee");
        demonstration(&path, protected.then_some(WORDS));
        let key = protected.then(|| Key::of_passphrase(WORDS, &path).unwrap());
        let still = || Box::new(Still::default());
        let mut bytes = fs::read(&path).unwrap();
        let pages = bytes.len() / 4096;
        // Where rows lie: the list of tables stands at the beginning, and that of triggers at the end where it was exported.
        for page in [pages / 4, pages / 3, pages / 2] {
            bytes[page * 4096 + 900..page * 4096 + 3000].fill(0xa5);
        }
        fs::write(&path, &bytes).unwrap();
        let refused = Vault::open_with(&path, Access::Write, key.as_ref(), still());
        assert!(
            matches!(refused, Err(Error::Damaged { .. })),
            "{:?}",
            refused.err()
        );
        let target = folder.path().join("b.croisee");
        let found = salvage(&path, key.as_ref(), &target, &Still::default()).unwrap();
        let kept: u64 = found.tables.iter().map(|t| t.kept).sum();
        let lost: u64 = found.tables.iter().filter_map(|t| t.lost).sum();
        assert!(kept > 1_000 && lost < kept / 10, "{found:?}");
        let vault = Vault::open_with(&target, Access::Write, key.as_ref(), still()).unwrap();
        let faults = check::check(&vault).unwrap();
        let serious = |fault: &check::Damage| !format!("{fault:?}").contains("\"anchor\"");
        assert!(!faults.iter().any(serious), "{faults:?}");
        assert!(fs::read(&path).unwrap() == bytes);
    }
}
