//! Rows of the dossier as rows of the archive, and back.

pub(super) mod aside;

use rusqlite::{Connection, OptionalExtension as _, Row, ToSql, types::Value, types::ValueRef};

use super::{
    KEPT,
    cell::target_of,
    codes::Codes,
    list,
    tables::{Kind, Links, SERIES, Table},
};
use crate::{Error, Result, vault::Tx};

/// A row: its id, and its cells in the order of the table's columns.
pub(super) struct Stored {
    pub id: String,
    pub cells: Vec<String>,
}

/// How many kilobytes of pages are held while much is written: those of every index of a hundred thousand rows, which
/// would otherwise go to the disk and come back for each of them.
const ROOM: i64 = 96 << 10;

/// Does what writes much, with room for its pages.
pub(super) fn with_room<T>(conn: &Connection, work: impl FnOnce() -> Result<T>) -> Result<T> {
    let before: i64 = conn.query_row("PRAGMA cache_size", [], |row| row.get(0))?;
    conn.pragma_update(None, "cache_size", -ROOM)?;
    let done = work();
    conn.pragma_update(None, "cache_size", before)?;
    done
}

/// Every row of a table, in no order.
pub(super) fn rows(conn: &Connection, table: &Table, codes: &Codes) -> Result<Vec<Stored>> {
    let mut columns = vec!["id".to_owned()];
    columns.extend(
        table
            .all_columns()
            .flat_map(|c| sql_columns(c.kind))
            .map(quoted),
    );
    let sql = format!("SELECT {} FROM {}", columns.join(", "), table.sql);
    let mut statement = conn.prepare_cached(&sql)?;
    let mut found = statement.query([])?;
    let mut rows = Vec::new();
    while let Some(row) = found.next()? {
        let mut at = 1;
        let mut cells = Vec::new();
        for column in table.all_columns() {
            cells.push(cell_of(column.kind, row, &mut at, codes)?);
        }
        rows.push(Stored {
            id: row.get(0)?,
            cells,
        });
    }
    for (place, column) in table.all_columns().enumerate() {
        if let Kind::References(links) = column.kind {
            let linked = linked(conn, links, codes)?;
            for row in &mut rows {
                if let Some(codes) = linked.get(&row.id) {
                    row.cells[place] = list::write(codes);
                }
            }
        }
        if let Kind::Position(_) = column.kind {
            let ranks = ranks(conn)?;
            for row in &mut rows {
                row.cells[place] = ranks.get(&row.id).map_or_else(String::new, i64::to_string);
            }
        }
    }
    Ok(rows)
}

pub(super) fn sql_columns(kind: Kind) -> Vec<&'static str> {
    match kind {
        Kind::Code => vec!["code"],
        Kind::Text(sql)
        | Kind::Label(sql)
        | Kind::Slug(sql)
        | Kind::Word(sql, _)
        | Kind::State(sql, _)
        | Kind::Day(sql)
        | Kind::When(sql)
        | Kind::Time(sql)
        | Kind::Colour(sql)
        | Kind::Integer(sql)
        | Kind::Count(sql)
        | Kind::Number(sql)
        | Kind::Flag(sql)
        | Kind::Mark(sql)
        | Kind::Reference(sql, _)
        | Kind::List(sql)
        | Kind::Positions(sql)
        | Kind::Position(sql)
        | Kind::Words(sql, _)
        | Kind::Days(sql)
        | Kind::Kept(sql)
        | Kind::Json(sql) => vec![sql],
        Kind::Marks(marks) => marks.iter().map(|(_, sql)| *sql).collect(),
        Kind::OneOf(targets) => targets.iter().map(|target| target.sql).collect(),
        Kind::References(_) => Vec::new(),
    }
}

fn cell_of(kind: Kind, row: &Row<'_>, at: &mut usize, codes: &Codes) -> Result<String> {
    let mut next = || {
        *at += 1;
        text_of(row.get_ref(*at - 1)?)
    };
    Ok(match kind {
        Kind::Flag(_) => match next()?.as_str() {
            "1" => "oui".to_owned(),
            "0" => "non".to_owned(),
            _ => String::new(),
        },
        Kind::Mark(_) if next()? == "1" => "oui".to_owned(),
        Kind::Mark(_) | Kind::References(_) => String::new(),
        Kind::Marks(marks) => {
            let mut set = Vec::new();
            for (word, _) in marks {
                if next()? == "1" {
                    set.push(*word);
                }
            }
            list::write(set)
        }
        Kind::Reference(_, table) => code_of(codes, table, &next()?),
        Kind::OneOf(targets) => {
            let mut cell = String::new();
            for target in targets {
                let id = next()?;
                if !id.is_empty() {
                    cell = format!("{}:{}", target.prefix, code_of(codes, target.table, &id));
                }
            }
            cell
        }
        Kind::List(_) | Kind::Positions(_) | Kind::Words(..) | Kind::Days(_) => {
            let values: Vec<String> = serde_json::from_str(&next()?).unwrap_or_default();
            list::write(values)
        }
        Kind::Kept(_) => match next()? {
            name if name.is_empty() => name,
            name => format!("{KEPT}{name}"),
        },
        Kind::Json(_) => match next()? {
            json if json == "[]" => String::new(),
            json => json,
        },
        _ => next()?,
    })
}

/// A reference to nothing is a damage that `check` reports; what is there is written.
fn code_of(codes: &Codes, table: &str, id: &str) -> String {
    if id.is_empty() {
        return String::new();
    }
    codes.code(table, id).unwrap_or(id).to_owned()
}

fn text_of(value: ValueRef<'_>) -> Result<String> {
    Ok(match value {
        ValueRef::Null => String::new(),
        ValueRef::Integer(number) => number.to_string(),
        ValueRef::Real(number) => number.to_string(),
        ValueRef::Text(_) => value.as_str().map_err(rusqlite::Error::from)?.to_owned(),
        ValueRef::Blob(_) => String::new(),
    })
}

/// The rank of the position that each link takes, where it takes one that its statement has.
fn ranks(conn: &Connection) -> Result<std::collections::HashMap<String, i64>> {
    let sql = "SELECT e.id, p.key + 1 FROM evidence e JOIN statement s ON s.id = e.statement_id, json_each(s.positions) p
               WHERE e.position <> '' AND p.value = e.position";
    let mut statement = conn.prepare_cached(sql)?;
    let ranks = statement.query_map([], |row| Ok((row.get(0)?, row.get(1)?)))?;
    Ok(ranks.collect::<rusqlite::Result<_>>()?)
}

/// The words of the position of this rank, from 1, of a statement; nothing where it has none.
pub(super) fn position(conn: &Connection, statement: &str, rank: &str) -> Result<Option<String>> {
    let sql = "SELECT p.value FROM statement s, json_each(s.positions) p WHERE s.id = ?1 AND p.key + 1 = CAST(?2 AS INTEGER)";
    let mut position = conn.prepare_cached(sql)?;
    let found = position.query_row([statement, rank], |row| row.get(0));
    Ok(found.optional()?)
}

type Linked = std::collections::HashMap<String, Vec<String>>;

fn linked(conn: &Connection, links: &Links, codes: &Codes) -> Result<Linked> {
    let sql = format!(
        "SELECT {}, {} FROM {} ORDER BY rank, {}",
        links.from, links.to, links.sql, links.to
    );
    let mut statement = conn.prepare_cached(&sql)?;
    let mut found = statement.query([])?;
    let mut linked = Linked::new();
    while let Some(row) = found.next()? {
        let to: String = row.get(1)?;
        linked
            .entry(row.get(0)?)
            .or_default()
            .push(code_of(codes, links.table, &to));
    }
    Ok(linked)
}

/// The columns and values of some cells, by their place; links are written apart.
fn values(
    table: &Table,
    cells: &[String],
    places: &[usize],
    codes: &Codes,
) -> Vec<(&'static str, Value)> {
    let columns: Vec<_> = table.all_columns().collect();
    places
        .iter()
        .flat_map(|place| values_of(columns[*place].kind, &cells[*place], codes))
        .collect()
}

fn values_of(kind: Kind, cell: &str, codes: &Codes) -> Vec<(&'static str, Value)> {
    let text = || Value::Text(cell.to_owned());
    let absent = |value: Value| if cell.is_empty() { Value::Null } else { value };
    match kind {
        Kind::Code => vec![("code", text())],
        Kind::Text(sql)
        | Kind::Label(sql)
        | Kind::Slug(sql)
        | Kind::Word(sql, _)
        | Kind::Colour(sql)
        | Kind::Number(sql) => vec![(sql, text())],
        Kind::State(sql, _) | Kind::Day(sql) | Kind::When(sql) | Kind::Time(sql) => {
            vec![(sql, absent(text()))]
        }
        Kind::Integer(sql) | Kind::Count(sql) => {
            vec![(sql, cell.parse().map_or(Value::Null, Value::Integer))]
        }
        Kind::Flag(sql) => vec![(sql, absent(Value::Integer(i64::from(cell == "oui"))))],
        Kind::Mark(sql) => vec![(sql, Value::Integer(i64::from(cell == "oui")))],
        Kind::Marks(marks) => {
            let set = list::read(cell);
            let value = |word: &str| Value::Integer(i64::from(set.iter().any(|s| s == word)));
            marks
                .iter()
                .map(|(word, sql)| (*sql, value(word)))
                .collect()
        }
        Kind::Reference(sql, table) => vec![(sql, id_value(codes, table, cell))],
        Kind::OneOf(targets) => {
            let meant = target_of(targets, cell);
            let value = |sql: &str| match meant {
                Some((target, code)) if target.sql == sql => id_value(codes, target.table, code),
                _ => Value::Null,
            };
            targets.iter().map(|t| (t.sql, value(t.sql))).collect()
        }
        Kind::References(_) | Kind::Position(_) => Vec::new(),
        Kind::List(sql) | Kind::Positions(sql) | Kind::Words(sql, _) | Kind::Days(sql) => {
            let json = serde_json::to_string(&list::read(cell)).unwrap_or_else(|_| "[]".into());
            vec![(sql, Value::Text(json))]
        }
        Kind::Kept(sql) => {
            let name = cell.strip_prefix(KEPT).unwrap_or(cell);
            vec![(sql, Value::Text(name.to_owned()))]
        }
        Kind::Json(sql) => {
            let json = if cell.is_empty() { "[]" } else { cell };
            vec![(sql, Value::Text(json.to_owned()))]
        }
    }
}

fn id_value(codes: &Codes, table: &str, code: &str) -> Value {
    match codes.id(table, code) {
        Some(id) => Value::Text(id.to_owned()),
        None if table == SERIES && !code.is_empty() => Value::Text(code.to_owned()),
        None => Value::Null,
    }
}

fn quoted(column: &str) -> String {
    format!("\"{column}\"")
}

/// Adds a row; `more` are columns that no cell holds.
pub(super) fn insert(
    tx: &Tx<'_>,
    table: &Table,
    row: &Stored,
    more: Vec<(&'static str, Value)>,
    codes: &Codes,
) -> Result<()> {
    let places: Vec<usize> = (0..row.cells.len()).collect();
    let mut values = values(table, &row.cells, &places, codes);
    values.extend(more);
    values.push(("id", Value::Text(row.id.clone())));
    let columns: Vec<String> = values.iter().map(|(column, _)| quoted(column)).collect();
    let marks = vec!["?"; values.len()].join(", ");
    let sql = format!(
        "INSERT INTO {} ({}) VALUES ({marks})",
        table.sql,
        columns.join(", ")
    );
    let values = values.iter().map(|(_, value)| value as &dyn ToSql);
    tx.prepare_cached(&sql)?
        .execute(rusqlite::params_from_iter(values))?;
    set_links(tx, table, row, &places, codes)
}

/// Writes the cells at `places` over what the row holds there.
pub(super) fn update(
    tx: &Tx<'_>,
    table: &Table,
    row: &Stored,
    places: &[usize],
    more: Vec<(&'static str, Value)>,
    codes: &Codes,
) -> Result<()> {
    let mut values = values(table, &row.cells, places, codes);
    values.extend(more);
    if let Some((_, Value::Text(list))) = values.iter().find(|(column, _)| *column == "positions") {
        reworded(tx, &row.id, list)?;
    }
    if !values.is_empty() {
        let sets: Vec<String> = values
            .iter()
            .map(|(c, _)| format!("{} = ?", quoted(c)))
            .collect();
        let sql = format!("UPDATE {} SET {} WHERE id = ?", table.sql, sets.join(", "));
        values.push(("id", Value::Text(row.id.clone())));
        let values = values.iter().map(|(_, value)| value as &dyn ToSql);
        tx.prepare_cached(&sql)?
            .execute(rusqlite::params_from_iter(values))?;
    }
    set_links(tx, table, row, places, codes)
}

/// Before a statement takes other positions: who took one that stands otherwise at the same place of a list as long takes
/// it as it is called now.
fn reworded(tx: &Tx<'_>, statement: &str, list: &str) -> Result<()> {
    tx.prepare_cached(
        "WITH now AS (SELECT key, value FROM json_each(?2)),
         was AS (SELECT p.key, p.value FROM statement s, json_each(s.positions) p WHERE s.id = ?1),
         moved AS (SELECT was.value AS was, now.value AS now FROM was JOIN now USING (key)
           WHERE was.value NOT IN (SELECT value FROM now) AND now.value NOT IN (SELECT value FROM was)
             AND (SELECT count(*) FROM was) = (SELECT count(*) FROM now))
         UPDATE evidence SET position = (SELECT moved.now FROM moved WHERE moved.was = position)
         WHERE statement_id = ?1 AND position IN (SELECT moved.was FROM moved)",
    )?
    .execute([statement, list])?;
    Ok(())
}

fn set_links(
    tx: &Tx<'_>,
    table: &Table,
    row: &Stored,
    places: &[usize],
    codes: &Codes,
) -> Result<()> {
    for (place, column) in table.all_columns().enumerate() {
        let Kind::References(links) = column.kind else {
            continue;
        };
        if !places.contains(&place) {
            continue;
        }
        tx.prepare_cached(&format!(
            "DELETE FROM {} WHERE {} = ?",
            links.sql, links.from
        ))?
        .execute([&row.id])?;
        let sql = format!(
            "INSERT INTO {} ({}, {}, rank) VALUES (?, ?, ?)",
            links.sql, links.from, links.to
        );
        for (rank, code) in list::read(&row.cells[place]).iter().enumerate() {
            let to = codes.id(links.table, code);
            tx.prepare_cached(&sql)?
                .execute(rusqlite::params![row.id, to, rank as i64])?;
        }
    }
    Ok(())
}

/// The ids and codes of a table.
pub(super) fn codes(conn: &Connection, table: &Table) -> Result<Vec<(String, String)>> {
    let mut statement = conn.prepare_cached(&format!("SELECT id, code FROM {}", table.sql))?;
    let rows = statement.query_map([], |row| Ok((row.get(0)?, row.get(1)?)))?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// The series of figures.
pub(super) fn series(conn: &Connection) -> Result<Vec<String>> {
    let mut statement = conn.prepare_cached("SELECT DISTINCT series FROM figure")?;
    let rows = statement.query_map([], |row| row.get(0))?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// Whether a table has a row at all.
pub(super) fn is_empty(conn: &Connection, sql_table: &str) -> Result<bool> {
    let sql = format!("SELECT NOT EXISTS (SELECT 1 FROM {sql_table})");
    Ok(conn.query_row(&sql, [], |row| row.get(0))?)
}

/// Whether an error says that the schema refuses a row.
pub(super) fn is_constraint(error: &Error) -> bool {
    match error {
        Error::InUse { .. } => true,
        Error::Database(error) => {
            error.sqlite_error_code() == Some(rusqlite::ErrorCode::ConstraintViolation)
        }
        _ => false,
    }
}

/// The row that a row is part of.
pub(super) fn parent(conn: &Connection, table: &Table, id: &str) -> Result<Option<String>> {
    let sql = format!("SELECT parent_id FROM {} WHERE id = ?", table.sql);
    let parent = conn
        .prepare_cached(&sql)?
        .query_row([id], |row| row.get(0))
        .optional()?;
    Ok(parent.flatten())
}
