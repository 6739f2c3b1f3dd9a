//! A hundred thousand organisations, with headings of somebody else's making, brought in from one table.

use std::fmt::Write as _;
use std::path::Path;
use std::process::{Command, Stdio};
use std::time::Duration;

use croisee_tests::Result;
use croisee_tests::command_line::croisee;
use rusqlite::Connection;

use crate::median::Figure;
use crate::process::{Held, Took, of, took};

const ROWS: u32 = 100_000;
const BOUND: Duration = Duration::from_secs(10);
/// So many times what SQLite's own import takes.
const TIMES: u32 = 4;
/// In mebibytes.
const MOST_HELD: u64 = 500;

/// Measures one whole process: read, matched, checked, written, indexed, and one undo kept of it; beside SQLite's own
/// import of the same rows into the same tables, indexes and triggers, which checks nothing and keeps no undo.
pub fn figures(scratch: &Path) -> Result<(Vec<Figure>, Vec<Held>)> {
    let (dossier, table) = (
        scratch.join("import.croisee"),
        scratch.join("structures.csv"),
    );
    let (spheres, one) = (
        scratch.join("spheres.csv"),
        "code;nom;nom_singulier\nres;Réseaux;un réseau\n",
    );
    std::fs::write(&spheres, one)?;
    let mut rows = "Nom de la structure;Sphère;Région;Site;Notes\n".to_owned();
    for n in 0..ROWS {
        let region = ["Bretagne", "Occitanie", "Grand Est"][n as usize % 3];
        writeln!(
            rows,
            "Association numéro {n} des Lisières;réseau;{region};https://a{n}.example;Quelques mots sur ce que fait la structure, {n}"
        )?;
    }
    std::fs::write(&table, rows)?;
    croisee(["create".as_ref(), dossier.as_os_str()])?.exits(0)?;
    let import = |file: &Path, name: &str| -> Result<Took> {
        took([
            "import".as_ref(),
            dossier.as_os_str(),
            file.as_os_str(),
            "--as".as_ref(),
            name.as_ref(),
        ])
    };
    import(&spheres, "spheres")?;
    let plain = scratch.join("import-sqlite.croisee");
    std::fs::copy(&dossier, &plain)?;
    // Once: what is there already would be found again.
    let found = import(&table, "organisations")?;
    let what = format!("import of {ROWS} rows, one process");
    let figure = |bound, against: String| Figure {
        what: what.clone(),
        measured: found.time,
        bound,
        against,
    };
    let mut times = vec![figure(BOUND, "fixed".to_owned())];
    match by_sqlite(&plain, scratch)? {
        Some(own) => times.push(figure(
            own.time * TIMES,
            format!("{TIMES} × SQLite’s own .import"),
        )),
        None => {
            println!("    ?  {what}: not held against SQLite’s own .import, sqlite3 is not here");
        }
    }
    let held = Held {
        what,
        held: found.held,
        most: MOST_HELD,
    };
    Ok((times, vec![held]))
}

/// The same rows by SQLite's own program, where it is here.
fn by_sqlite(dossier: &Path, scratch: &Path) -> Result<Option<Took>> {
    let mut version = Command::new("sqlite3");
    if version
        .arg("-version")
        .stdout(Stdio::null())
        .status()
        .is_err()
    {
        return Ok(None);
    }
    let sphere: String =
        Connection::open(dossier)?.query_row("SELECT id FROM sphere", [], |row| row.get(0))?;
    let rows = scratch.join("structures-sqlite.csv");
    let mut text = String::new();
    for n in 0..ROWS {
        let id = uuid::Uuid::from_u128(u128::from(n) + (7_u128 << 76));
        let region = ["Bretagne", "Occitanie", "Grand Est"][n as usize % 3];
        writeln!(
            text,
            "{id},org-{n:06},Association numéro {n} des Lisières,,{sphere},,,{region},0,0,0,0,https://a{n}.example,\"Quelques mots sur ce que fait la structure, {n}\",,0"
        )?;
    }
    std::fs::write(&rows, text)?;
    let own = of(Command::new("sqlite3")
        .arg(dossier)
        .arg(format!(".import --csv {} organisation", rows.display())))?;
    let count: u32 =
        Connection::open(dossier)?
            .query_row("SELECT count(*) FROM organisation", [], |row| row.get(0))?;
    match count == ROWS {
        true => Ok(Some(own)),
        false => Err(format!("SQLite’s own import took {count} rows").into()),
    }
}
