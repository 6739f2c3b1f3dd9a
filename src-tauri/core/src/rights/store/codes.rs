//! The codes of rows, and what refers to them by its text, as the dossier holds them.

use rusqlite::{Connection, params};

use crate::Result;

/// The tables whose rows have a code and an id.
pub(in crate::rights) fn coded(conn: &Connection) -> Result<Vec<String>> {
    let sql = "SELECT m.name FROM sqlite_master m WHERE m.type = 'table'
               AND EXISTS (SELECT 1 FROM pragma_table_info(m.name) WHERE name = 'code')
               AND EXISTS (SELECT 1 FROM pragma_table_info(m.name) WHERE name = 'id') ORDER BY 1";
    let mut statement = conn.prepare(sql)?;
    let names = statement.query_map([], |row| row.get(0))?;
    Ok(names.collect::<rusqlite::Result<_>>()?)
}

/// The id and the code of each row.
pub(in crate::rights) fn rows(conn: &Connection, table: &str) -> Result<Vec<(String, String)>> {
    let sql = format!("SELECT id, code FROM \"{table}\" ORDER BY id");
    let mut statement = conn.prepare(&sql)?;
    let rows = statement.query_map([], |row| Ok((row.get(0)?, row.get(1)?)))?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// Gives a row another code.
pub(in crate::rights) fn set(conn: &Connection, table: &str, id: &str, code: &str) -> Result<()> {
    let sql = format!("UPDATE \"{table}\" SET code = ?2 WHERE id = ?1");
    conn.prepare_cached(&sql)?.execute(params![id, code])?;
    Ok(())
}

/// What a column says, row by row, where it says something.
pub(in crate::rights) fn told(
    conn: &Connection,
    table: &str,
    column: &str,
) -> Result<Vec<(i64, String)>> {
    let sql = format!(
        "SELECT rowid, \"{column}\" FROM \"{table}\" WHERE \"{column}\" <> '' ORDER BY rowid"
    );
    by_row(conn, &sql)
}

/// Writes what a column says in one row.
pub(in crate::rights) fn tell(
    conn: &Connection,
    table: &str,
    column: &str,
    row: i64,
    text: &str,
) -> Result<()> {
    let sql = format!("UPDATE \"{table}\" SET \"{column}\" = ?2 WHERE rowid = ?1");
    conn.prepare_cached(&sql)?.execute(params![row, text])?;
    Ok(())
}

/// Organisations that say by this code what they are say it by another.
pub(in crate::rights) fn of_organisations(
    conn: &Connection,
    column: &str,
    code: &str,
    other: &str,
) -> Result<()> {
    let sql = format!("UPDATE organisation SET {column} = ?2 WHERE {column} = ?1 COLLATE NOCASE");
    conn.prepare_cached(&sql)?.execute(params![code, other])?;
    Ok(())
}

/// The series of figures, each once.
pub(in crate::rights) fn series(conn: &Connection) -> Result<Vec<String>> {
    let sql = "SELECT min(rowid), series FROM figure GROUP BY series COLLATE NOCASE UNION
               SELECT min(rowid), figure_series FROM evidence WHERE figure_series IS NOT NULL GROUP BY figure_series COLLATE NOCASE";
    Ok(by_row(conn, sql)?
        .into_iter()
        .map(|(_, text)| text)
        .collect())
}

/// A series is called otherwise, in both tables that name it.
pub(in crate::rights) fn name_series(conn: &Connection, series: &str, other: &str) -> Result<()> {
    for sql in [
        "UPDATE figure SET series = ?2 WHERE series = ?1",
        "UPDATE evidence SET figure_series = ?2 WHERE figure_series = ?1",
    ] {
        conn.prepare_cached(sql)?.execute(params![series, other])?;
    }
    Ok(())
}

/// The names of templates: the dossier's own, and what spaces and deliverables name.
pub(in crate::rights) fn templates(conn: &Connection) -> Result<Vec<String>> {
    let sql = "SELECT min(rowid), name FROM (SELECT rowid, name FROM template UNION ALL SELECT rowid, template FROM space
               UNION ALL SELECT rowid, template FROM deliverable) WHERE name <> '' GROUP BY name COLLATE NOCASE ORDER BY 2";
    Ok(by_row(conn, sql)?
        .into_iter()
        .map(|(_, text)| text)
        .collect())
}

/// A template is called otherwise, where it stands and by what has it.
pub(in crate::rights) fn name_template(conn: &Connection, name: &str, other: &str) -> Result<()> {
    for sql in [
        "UPDATE template SET name = ?2 WHERE name = ?1",
        "UPDATE space SET template = ?2 WHERE template = ?1 COLLATE NOCASE",
        "UPDATE deliverable SET template = ?2 WHERE template = ?1 COLLATE NOCASE",
    ] {
        conn.prepare_cached(sql)?.execute(params![name, other])?;
    }
    Ok(())
}

fn by_row(conn: &Connection, sql: &str) -> Result<Vec<(i64, String)>> {
    let mut statement = conn.prepare(sql)?;
    let rows = statement.query_map([], |row| Ok((row.get(0)?, row.get(1)?)))?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}
