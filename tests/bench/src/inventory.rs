//! A hundred thousand entries of the inventory: sifted, sorted, grouped, read in windows.

use std::path::{Path, PathBuf};
use std::time::Duration;

use croisee_core::Vault;
use croisee_core::inventory::{
    InventoryColumn as Column, InventoryInput, InventoryQuery, Kind, inventory_rows,
    inventory_shape,
};
use croisee_core::vault::Access;
use croisee_tests::Result;
use croisee_tests::command_line::croisee;
use rusqlite::{Connection, params};

use crate::median::{Figure, median, timed};
use crate::save::Now;

/// So many it must bear.
pub const ENTRIES: u32 = 100_000;
const BOUND: Duration = Duration::from_millis(50);
const WORDS: [&str; 12] = [
    "écoute",
    "relais",
    "trésorerie",
    "numérique",
    "bénévoles",
    "prêt",
    "fonds",
    "île",
    "œuvre",
    "appui",
    "atelier",
    "réseau",
];

/// A dossier with so many entries.
pub fn make(scratch: &Path, entries: u32) -> Result<PathBuf> {
    let path = scratch.join(format!("inventory-{entries}.croisee"));
    croisee(["create".as_ref(), path.as_os_str()])?.exits(0)?;
    let mut vault = Vault::open(&path, Access::Write, Box::new(Now))?;
    let volet = vault.theme_add("Trésorerie", None)?.value;
    let entry = InventoryInput {
        id: None,
        kind: Kind::Need,
        volet_id: Some(volet),
        title: "Un".to_owned(),
        description: String::new(),
        echelon: String::new(),
        territory: String::new(),
        origin_interview_id: None,
        origin_meeting_id: None,
        status: String::new(),
        source: String::new(),
    };
    vault.inventory_add(&entry)?;
    vault.close()?;
    // Written beside the program: what is measured is reading.
    let mut conn = Connection::open(&path)?;
    let tx = conn.transaction()?;
    for n in 0..entries {
        let word =
            |step: u32| WORDS[(n.wrapping_mul(2_654_435_761).rotate_left(step) % 12) as usize];
        tx.prepare_cached(
            "INSERT INTO inventory_entry (id, code, kind, volet_id, title, description, holder, scale, territory, status, surveyed_on)
             VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11)",
        )?
        .execute(params![
            uuid::Uuid::from_u128(u128::from(n) + (7_u128 << 76)).to_string(),
            format!("b-{n:06}"),
            ["besoin", "urgence", "relance"][n as usize % 3],
            volet,
            format!("{} {} {} n° {n}", word(3), word(11), word(19)),
            format!("Quelques mots de ce que c’est, {} et {}.", word(5), word(23)),
            format!("Porteur {}", n % 5_000),
            ["local", "régional", "national", ""][n as usize % 4],
            format!("Territoire {}", n % 90),
            ["ouvert", "a_verifier", "clos"][n as usize % 3],
            format!("2020-{:02}-{:02}", n % 12 + 1, n % 28 + 1),
        ])?;
    }
    tx.commit()?;
    Ok(path)
}

/// What is asked of it, each answered with its count and the first rows in sight.
pub fn figures(dossier: &Path) -> Result<Vec<Figure>> {
    let vault = Vault::open(dossier, Access::Read, Box::new(Now))?;
    let all = InventoryQuery {
        query: String::new(),
        kinds: Vec::new(),
        volet_ids: Vec::new(),
        scales: Vec::new(),
        territories: Vec::new(),
        statuses: Vec::new(),
        sort: Column::Title,
        down: false,
        group: None,
    };
    let sorted = InventoryQuery {
        sort: Column::Surveyed,
        down: true,
        ..all.clone()
    };
    let sifted = InventoryQuery {
        kinds: vec![Kind::Need],
        territories: vec!["Territoire 3".to_owned(), "Territoire 33".to_owned()],
        sort: Column::Surveyed,
        ..all.clone()
    };
    let words = InventoryQuery {
        query: "numer ecoute".to_owned(),
        ..all.clone()
    };
    let grouped = InventoryQuery {
        group: Some(Column::Territory),
        ..all.clone()
    };
    let mut told = Vec::new();
    for (what, query, offset) in [
        ("inventory of 100,000, from the top", &all, 0),
        ("… in the middle, by title", &all, 50_000),
        ("… in the middle, by day, turned round", &sorted, 50_000),
        ("… by kind and territory, sorted by day", &sifted, 0),
        ("… by words", &words, 0),
        ("… in groups by territory", &grouped, 60_000),
    ] {
        let window = || rows(&vault, query, offset);
        let shape = || inventory_shape(&vault, query).map(drop).map_err(Into::into);
        told.push(figure(&format!("{what}: rows"), &window)?);
        told.push(figure(&format!("{what}: count"), &shape)?);
    }
    Ok(told)
}

fn rows(vault: &Vault, query: &InventoryQuery, offset: u32) -> Result {
    match inventory_rows(vault, query, offset, 80)?.is_empty() {
        true => Err("nothing was found".into()),
        false => Ok(()),
    }
}

fn figure(what: &str, work: &dyn Fn() -> Result) -> Result<Figure> {
    let times = (0..7).map(|_| timed(work)).collect::<Result<Vec<_>>>()?;
    Ok(Figure {
        what: what.to_owned(),
        measured: median(times),
        bound: BOUND,
        against: "fixed".to_owned(),
    })
}
