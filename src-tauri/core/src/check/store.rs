//! Damage, asked of the database.

use std::path::Path;

use rusqlite::{Connection, OpenFlags, OptionalExtension as _};

use crate::{Result, exchange::archive::TABLES, search::text_of};

/// At most so many faults of the file are told: the rest follows from them.
const MOST: u32 = 20;

/// A file opened as it is, to be looked into only.
pub(super) fn open(path: &Path) -> Option<Connection> {
    let flags = OpenFlags::SQLITE_OPEN_READ_ONLY | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    Connection::open_with_flags(path, flags).ok()
}

/// Keeps what is made on the way in memory: no word of the dossier goes into a temporary file.
pub(super) fn prepare(conn: &Connection) -> Result<()> {
    Ok(conn.execute_batch("PRAGMA temp_store = MEMORY")?)
}

/// What SQLite finds wrong with the file; nothing where it is sound.
pub(super) fn integrity(conn: &Connection) -> Result<Vec<String>> {
    let mut statement = conn.prepare(&format!("PRAGMA integrity_check({MOST})"))?;
    let rows = statement.query_map([], |row| row.get::<_, String>(0))?;
    let found = rows.collect::<rusqlite::Result<Vec<_>>>()?;
    Ok(found.into_iter().filter(|line| line != "ok").collect())
}

/// The archive's name of a table.
fn told(sql: &str) -> String {
    let known = TABLES.iter().find(|table| table.sql_name() == sql);
    known.map_or(sql, |table| table.name).to_owned()
}

/// References to rows that are not there: table, row, table referred to.
pub(super) fn dangling(conn: &Connection) -> Result<Vec<(String, String, String)>> {
    let mut statement =
        conn.prepare("SELECT \"table\", rowid, parent FROM pragma_foreign_key_check")?;
    let rows = statement.query_map([], |row| {
        Ok((
            row.get::<_, String>(0)?,
            row.get::<_, Option<i64>>(1)?,
            row.get::<_, String>(2)?,
        ))
    })?;
    let mut found = Vec::new();
    for row in rows {
        let (table, row, parent) = row?;
        found.push((told(&table), name_of(conn, &table, row)?, told(&parent)));
    }
    let mut more = |sql: &str, table: &str, target: &str| -> Result<()> {
        let mut statement = conn.prepare(sql)?;
        let rows = statement.query_map([], |row| row.get::<_, String>(0))?;
        for row in rows {
            found.push((table.to_owned(), row?, target.to_owned()));
        }
        Ok(())
    };
    more(
        "SELECT s.code FROM evidence e JOIN statement s ON s.id = e.statement_id
         WHERE e.figure_series IS NOT NULL AND NOT EXISTS (SELECT 1 FROM figure f WHERE f.series = e.figure_series)",
        "appuis",
        "chiffres",
    )?;
    more(
        "SELECT code FROM deliverable d WHERE file <> '' AND NOT EXISTS (SELECT 1 FROM attachment a WHERE a.name = d.file)",
        "livrables",
        "fichiers",
    )?;
    Ok(found)
}

fn name_of(conn: &Connection, table: &str, row: Option<i64>) -> Result<String> {
    let Some(row) = row else {
        return Ok(String::new());
    };
    let columns: Vec<String> = conn
        .prepare("SELECT name FROM pragma_table_info(?1)")?
        .query_map([table], |row| row.get(0))?
        .collect::<rusqlite::Result<_>>()?;
    let name = ["code", "id"]
        .into_iter()
        .find(|name| columns.iter().any(|c| c == name));
    let Some(name) = name else {
        return Ok(row.to_string());
    };
    let sql = format!("SELECT \"{name}\" FROM \"{table}\" WHERE rowid = ?1");
    let found = conn
        .query_row(&sql, [row], |row| row.get::<_, String>(0))
        .optional()?;
    Ok(found.unwrap_or_else(|| row.to_string()))
}

/// Excerpts that do not stand where they say: the code, and what is wrong.
pub(super) fn anchors(conn: &Connection) -> Result<Vec<(String, &'static str)>> {
    // SQLite's substr counts code points, as offsets do.
    let mut statement = conn.prepare(
        "SELECT e.code FROM excerpt e LEFT JOIN interview i ON i.id = e.interview_id LEFT JOIN meeting m ON m.id = e.meeting_id
         WHERE e.lost = 0 AND substr(ifnull(i.notes, m.notes), e.start_at + 1, e.end_at - e.start_at) IS NOT e.quote
         ORDER BY e.code",
    )?;
    let rows = statement.query_map([], |row| row.get::<_, String>(0))?;
    let codes = rows.collect::<rusqlite::Result<Vec<_>>>()?;
    Ok(codes.into_iter().map(|code| (code, "anchor")).collect())
}

/// The searched fields of each table: kind in the index, table, its fields.
const SEARCHED: &[(&str, &str, &[&str])] = &[
    ("interview", "interview", &["notes"]),
    ("meeting", "meeting", &["title", "notes"]),
    ("excerpt", "excerpt", &["quote"]),
    ("statement", "statement", &["text", "positions"]),
    (
        "organisation",
        "organisation",
        &["name", "acronym", "territory", "notes"],
    ),
    ("person", "person", &["name", "first_name", "role"]),
    ("document", "document", &["title", "author", "notes"]),
    (
        "inventory",
        "inventory_entry",
        &["title", "description", "holder"],
    ),
];

/// Fields that the search does not know as they are: table, row, field.
pub(super) fn index_gaps(conn: &Connection) -> Result<Vec<(String, String, String)>> {
    let mut found = Vec::new();
    let mut known = 0_i64;
    for (kind, table, fields) in SEARCHED {
        for field in *fields {
            let text = text_of(field);
            let folded = format!(
                "replace(replace(replace(replace({text},'œ','oe'),'Œ','OE'),'æ','ae'),'Æ','AE')"
            );
            let sql = format!(
                "SELECT t.code FROM {table} t LEFT JOIN search_entry e ON e.ref = t.id AND e.field = '{field}' AND e.kind = '{kind}'
                 WHERE {text} <> '' AND e.body IS NOT {folded} ORDER BY t.code"
            );
            let mut statement = conn.prepare(&sql)?;
            for row in statement.query_map([], |row| row.get::<_, String>(0))? {
                found.push((told(table), row?, (*field).to_owned()));
            }
            let sql = format!("SELECT count(*) FROM {table} t WHERE {text} <> ''");
            known += conn.query_row(&sql, [], |row| row.get::<_, i64>(0))?;
        }
    }
    let entries: i64 = conn.query_row("SELECT count(*) FROM search_entry", [], |row| row.get(0))?;
    if found.is_empty() && entries != known {
        found.push((String::new(), String::new(), String::new()));
    }
    Ok(found)
}

/// Whether the index holds the words that its entries have: as one made anew would.
pub(super) fn index_holds(conn: &Connection) -> Result<bool> {
    conn.execute_batch(
        "DROP TABLE IF EXISTS temp.words_there;
         DROP TABLE IF EXISTS temp.words_anew;
         DROP TABLE IF EXISTS temp.anew;
         CREATE VIRTUAL TABLE temp.words_there USING fts5vocab('main', 'search_index', 'row');
         CREATE VIRTUAL TABLE temp.anew USING fts5(body, content='', tokenize='unicode61 remove_diacritics 2', prefix='2 3');
         CREATE VIRTUAL TABLE temp.words_anew USING fts5vocab('temp', 'anew', 'row');
         INSERT INTO temp.anew (rowid, body) SELECT id, body FROM main.search_entry;",
    )?;
    let differing: i64 = conn.query_row(
        "SELECT (SELECT count(*) FROM (SELECT term, doc, cnt FROM temp.words_there EXCEPT SELECT term, doc, cnt FROM temp.words_anew))
              + (SELECT count(*) FROM (SELECT term, doc, cnt FROM temp.words_anew EXCEPT SELECT term, doc, cnt FROM temp.words_there))",
        [],
        |row| row.get(0),
    )?;
    conn.execute_batch(
        "DROP TABLE temp.words_there; DROP TABLE temp.words_anew; DROP TABLE temp.anew;",
    )?;
    Ok(differing == 0)
}
