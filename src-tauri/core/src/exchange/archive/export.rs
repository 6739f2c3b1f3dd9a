//! Writing a dossier as an archive: the same dossier gives the same bytes.

use std::{cmp::Ordering, collections::BTreeSet, path::Path};

use rusqlite::Connection;

use super::{
    AMENDED, KEPT, RETIRED, STYLE, TEMPLATES, UNDATED, VALIDATED, WHOLE,
    codes::Codes,
    decode::encode,
    manifest,
    place::{MANIFEST, Place, place_of},
    share::{EXCERPT_COLUMNS, Share},
    sheet,
    store::{self, Stored, aside},
    tables::{Beside, Column, Kind, TABLES, Table},
};
use crate::{
    Error, Result, Snapshot, Vault,
    deliverable::OwnTemplate,
    exchange::bundle::{Bundle, Written},
    initiative::Initiative,
    style::StyleFile,
};

/// The columns of the table of codes that are not given again.
pub(super) const RETIRED_COLUMNS: [&str; 2] = ["table", "code"];

/// For whom an archive is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Sharing {
    /// For oneself: the whole dossier, complete and confidential.
    Complete,
    /// For others: what may be shown to them, through attribution.
    Shareable,
}

/// A dossier as the files of an archive.
///
/// # Errors
/// [`Error::Invalid`] where the dossier holds a code that could not name a file.
pub fn export(vault: &Vault, sharing: Sharing) -> Result<Written> {
    // One consistent moment, whoever writes meanwhile.
    let conn = vault.conn().unchecked_transaction()?;
    let snapshot = match sharing {
        Sharing::Complete => None,
        Sharing::Shareable => Some(Snapshot::within(&conn)?),
    };
    let mut share = snapshot.as_ref().map(Share::of);
    let mut written = Written::default();
    let codes = Codes::read(&conn)?;
    let manifest = manifest::write(&Initiative::read(&conn)?, share.is_some());
    written.add(MANIFEST.into(), manifest)?;
    for table in TABLES.iter() {
        let mut rows = sorted_rows(&conn, table, &codes)?;
        if let Some(share) = &mut share {
            if table.name == "extraits" {
                let excerpts = share.excerpts(table, &rows);
                if !excerpts.is_empty() {
                    let body = excerpts
                        .iter()
                        .map(|row| row.iter().map(String::as_str).collect());
                    let rows = std::iter::once(EXCERPT_COLUMNS.to_vec()).chain(body);
                    written.add(table.file(), sheet::write(rows))?;
                }
            }
            rows = share.rows(table, rows);
        }
        // Notes are for oneself, whatever was shared of the row.
        let beside = table
            .beside
            .filter(|b| share.is_none() || *b == Beside::Grid);
        if let Some(beside) = beside {
            for row in &rows {
                add_beside(&conn, table, beside, row, &mut written)?;
            }
        }
        if !rows.is_empty() {
            written.add(table.file(), table_bytes(table, &rows))?;
        }
    }
    if share.is_none() {
        for (code, text) in aside::amended(&conn)? {
            check_code(&code)?;
            written.add(format!("{AMENDED}/{code}.txt"), encode(&text))?;
        }
        for (code, day, notes) in aside::validated(&conn)? {
            check_code(&code)?;
            let day = day.unwrap_or_else(|| UNDATED.to_owned());
            written.add(format!("{VALIDATED}/{day}/{code}.txt"), encode(&notes))?;
        }
        if let Some(bytes) = retired(&conn)? {
            written.add(RETIRED.into(), bytes)?;
        }
    }
    for prose in aside::prose(&conn)? {
        let space = match codes.code("espaces", &prose.space_id) {
            Some(code) => code,
            None => WHOLE,
        };
        if !prose.text.is_empty() {
            check_code(&prose.section)?;
            let name = format!("textes/{space}/{}.md", prose.section);
            written.add(name, encode(&prose.text))?;
        }
    }
    for template in OwnTemplate::all(&conn)? {
        check_code(&template.name)?;
        let name = format!("{TEMPLATES}/{}.toml", template.name);
        written.add(name, encode(&template.text))?;
    }
    let style = StyleFile::of(&conn)?;
    if !style.is_empty() {
        style.write(STYLE, &mut written)?;
    }
    for (name, id) in aside::kept(&conn)? {
        if share
            .as_ref()
            .is_none_or(|share| share.files.contains(&name))
        {
            written.add(format!("{KEPT}{name}"), aside::kept_bytes(&conn, &id)?)?;
        }
    }
    Ok(written)
}

/// The files of another archive that already lie in a folder: written there, this one would leave with them.
///
/// # Errors
/// What the disk says.
pub fn others_in(folder: &Path, written: &Written) -> Result<Vec<String>> {
    if !folder.is_dir() {
        return Ok(Vec::new());
    }
    let there = Bundle::open(folder)?;
    let own: BTreeSet<&str> = written.files().map(|(name, _)| name).collect();
    let others = there.names().iter().filter(|name| {
        let of_archive = !matches!(place_of(name), Place::Unknown);
        of_archive && !own.contains(name.as_str())
    });
    Ok(others.cloned().collect())
}

/// The codes that are not given again, as a table; none where there are none.
fn retired(conn: &Connection) -> Result<Option<Vec<u8>>> {
    let named = |sql: &str| TABLES.iter().find(|table| table.sql == sql);
    let mut rows: Vec<(&str, String)> = aside::retired(conn)?
        .into_iter()
        .filter_map(|(sql, code)| Some((named(&sql)?.name, code)))
        .collect();
    rows.sort();
    let body = rows.iter().map(|(table, code)| vec![*table, code]);
    let all = std::iter::once(RETIRED_COLUMNS.to_vec()).chain(body);
    Ok((!rows.is_empty()).then(|| sheet::write(all)))
}

/// The rows of a table in the archive's order, with the archive's line ends.
pub(super) fn sorted_rows(conn: &Connection, table: &Table, codes: &Codes) -> Result<Vec<Stored>> {
    let mut rows = store::rows(conn, table, codes)?;
    sort(table, &mut rows);
    for row in &mut rows {
        for cell in row.cells.iter_mut().filter(|cell| cell.contains('\r')) {
            *cell = super::decode::with_line_feeds(std::mem::take(cell));
        }
    }
    Ok(rows)
}

/// Puts rows in the archive's order.
pub(super) fn sort(table: &Table, rows: &mut [Stored]) {
    let columns: Vec<&Column> = table.all_columns().collect();
    let by: Vec<(usize, Kind)> = table
        .order
        .iter()
        .filter_map(|name| table.column(name))
        .map(|place| (place, columns[place].kind))
        .collect();
    rows.sort_by(|a, b| {
        let compared = by
            .iter()
            .map(|(place, kind)| compare(*kind, &a.cells[*place], &b.cells[*place]));
        compared
            .fold(Ordering::Equal, Ordering::then)
            // Rows that share their place still have one order.
            .then_with(|| a.cells.cmp(&b.cells))
    });
}

/// Codes in the order of the alphabet, ignoring case; ranks as numbers; other texts by their bytes.
fn compare(kind: Kind, a: &str, b: &str) -> Ordering {
    match kind {
        Kind::Integer(_) | Kind::Count(_) => a.parse::<i64>().ok().cmp(&b.parse::<i64>().ok()),
        Kind::Code | Kind::Reference(..) | Kind::OneOf(_) | Kind::Label(_) => {
            let folded = |cell: &str| cell.to_ascii_lowercase();
            folded(a).cmp(&folded(b)).then_with(|| a.cmp(b))
        }
        _ => a.cmp(b),
    }
}

/// A table as its file.
pub(super) fn table_bytes(table: &Table, rows: &[Stored]) -> Vec<u8> {
    let places: Vec<(usize, &Column)> = table
        .all_columns()
        .enumerate()
        .filter(|(place, column)| {
            !column.rare || rows.iter().any(|row| !row.cells[*place].is_empty())
        })
        .collect();
    let header = places.iter().map(|(_, column)| column.name).collect();
    let body = rows.iter().map(|row| {
        places
            .iter()
            .map(|(place, _)| row.cells[*place].as_str())
            .collect()
    });
    sheet::write(std::iter::once(header).chain(body))
}

fn add_beside(
    conn: &Connection,
    table: &Table,
    beside: Beside,
    row: &Stored,
    written: &mut Written,
) -> Result<()> {
    let content = aside::beside(conn, table, beside, &row.id)?;
    let bytes = match beside {
        Beside::Notes if content.is_empty() => return Ok(()),
        Beside::Notes => encode(&content),
        Beside::Grid => match grid_bytes(&content) {
            Some(bytes) => bytes,
            None => return Ok(()),
        },
    };
    // Tables with files beside their rows have their code first.
    check_code(&row.cells[0])?;
    written.add(
        format!("{}/{}{}", table.name, row.cells[0], beside.extension()),
        bytes,
    )
}

/// A grid as its file; none where it has no cell.
pub(super) fn grid_bytes(json: &str) -> Option<Vec<u8>> {
    let rows: Vec<Vec<String>> = serde_json::from_str(json).unwrap_or_default();
    let rows: Vec<Vec<String>> = rows
        .into_iter()
        .filter(|cells| !cells.is_empty())
        .map(|cells| {
            cells
                .into_iter()
                .map(super::decode::with_line_feeds)
                .collect()
        })
        .collect();
    if rows.is_empty() {
        return None;
    }
    Some(sheet::write(
        rows.iter()
            .map(|cells| cells.iter().map(String::as_str).collect()),
    ))
}

/// A code that names a file is one: a dossier comes from outside too.
fn check_code(code: &str) -> Result<()> {
    if super::is_code(code) {
        return Ok(());
    }
    Err(Error::Invalid {
        field: "code",
        value: code.to_owned(),
    })
}
