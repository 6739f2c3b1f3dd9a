//! Rows as they were: what the journal of undo says of things that were deleted, and of texts that were reworded.
//!
//! Its statements are run on an empty database of their own, which holds nothing but the rows asked for: they are read as
//! SQLite reads them, and whatever else they might say reaches nothing.

use std::collections::{BTreeSet, HashMap};

use chrono::{DateTime, Utc};
use rusqlite::{Connection, OptionalExtension as _, params, types::Value};

use super::{Done, Op, Vault, transact};
use crate::Result;

/// One write that the journal tells of.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Entry {
    /// Which: later ones have higher numbers.
    pub(crate) id: i64,
    /// When it ended, in RFC 3339, UTC.
    pub(crate) at: String,
    /// The code of the operation.
    pub(crate) op: String,
}

/// A row as it was when it was deleted.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Image {
    /// Its place in the journal.
    pub(crate) id: i64,
    /// Its table.
    pub(crate) table: String,
    /// Its key, as the journal writes it.
    pub(crate) key: String,
    /// Its columns, in their order.
    pub(crate) columns: Vec<(String, Value)>,
}

impl Image {
    /// The value of a column; nothing where it had none.
    pub(crate) fn value(&self, column: &str) -> Option<&Value> {
        let found = self.columns.iter().find(|(name, _)| name == column);
        found
            .map(|(_, value)| value)
            .filter(|value| **value != Value::Null)
    }

    /// The text of a column; nothing where it had none.
    pub(crate) fn text(&self, column: &str) -> &str {
        match self.value(column) {
            Some(Value::Text(text)) => text,
            _ => "",
        }
    }

    /// Sets a column.
    pub(crate) fn set(&mut self, column: &str, value: Value) {
        if let Some((_, known)) = self.columns.iter_mut().find(|(name, _)| name == column) {
            *known = value;
        }
    }
}

/// What one write made of a text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Wording {
    /// The write.
    pub(crate) entry: Entry,
    /// The text before it; nothing where there was none: the write began it.
    pub(crate) before: Option<String>,
}

/// A column that refers to another table.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Reference {
    /// The column.
    pub(crate) column: String,
    /// The table it refers to.
    pub(crate) table: String,
    /// The row goes with the one it refers to, or must have one.
    pub(crate) essential: bool,
}

/// The writes that deleted rows of these tables, the latest first, save those of the operations `besides`.
pub(crate) fn deletions(
    conn: &Connection,
    tables: &[&str],
    besides: &[&str],
) -> Result<Vec<Entry>> {
    let sql = format!(
        "SELECT e.id, e.at, e.op FROM undo_entry e WHERE e.side = 'undo' AND e.op NOT IN ({}) AND EXISTS (
           SELECT 1 FROM undo_row r WHERE r.entry_id = e.id AND r.verb = 'delete' AND r.tbl IN ({})) ORDER BY e.id DESC",
        marks(besides.len()),
        marks(tables.len())
    );
    let mut statement = conn.prepare_cached(&sql)?;
    let given = rusqlite::params_from_iter(besides.iter().chain(tables));
    let entries = statement.query_map(given, |row| {
        Ok(Entry {
            id: row.get(0)?,
            at: row.get(1)?,
            op: row.get(2)?,
        })
    })?;
    Ok(entries.collect::<rusqlite::Result<_>>()?)
}

fn marks(count: usize) -> String {
    vec!["?"; count].join(", ")
}

/// The rows that a write deleted, what others hang on before what hangs on it.
///
/// A row whose image cannot be read (kept by another edition of the program) is left out.
pub(crate) fn deleted(conn: &Connection, entry: i64) -> Result<Vec<Image>> {
    let sql = "SELECT id, tbl, row_id, inverse FROM undo_row WHERE entry_id = ?1 AND verb = 'delete' ORDER BY id DESC";
    let mut statement = conn.prepare_cached(sql)?;
    let mut rows = statement.query([entry])?;
    let copy = Connection::open_in_memory()?;
    let mut images = Vec::new();
    while let Some(row) = rows.next()? {
        let (table, inverse): (String, String) = (row.get(1)?, row.get(3)?);
        if let Some(columns) = inserted(&copy, &table, &inverse) {
            images.push(Image {
                id: row.get(0)?,
                table,
                key: row.get(2)?,
                columns,
            });
        }
    }
    Ok(images)
}

/// The one row that a statement of the journal puts back, read off an empty table made for it.
fn inserted(copy: &Connection, table: &str, inverse: &str) -> Option<Vec<(String, Value)>> {
    let rest = inverse.strip_prefix(&format!("INSERT INTO \"{table}\" ("))?;
    let (names, _) = rest.split_once(") VALUES (")?;
    let names: Vec<&str> = names
        .split(", ")
        .map(|name| name.strip_prefix('"')?.strip_suffix('"'))
        .collect::<Option<_>>()?;
    let plain = |name: &str| name.chars().all(|c| c.is_ascii_alphanumeric() || c == '_');
    if !plain(table) || !names.iter().all(|name| plain(name)) {
        return None;
    }
    let columns = names.join("\", \"");
    copy.execute_batch(&format!(
        "DROP TABLE IF EXISTS \"{table}\"; CREATE TABLE \"{table}\" (\"{columns}\")"
    ))
    .ok()?;
    if copy.execute(inverse, []).ok()? != 1 {
        return None;
    }
    let read = copy.query_row(&format!("SELECT * FROM \"{table}\""), [], |row| {
        (0..names.len())
            .map(|at| row.get::<_, Value>(at))
            .collect::<rusqlite::Result<Vec<_>>>()
    });
    let named = names.iter().map(|name| (*name).to_owned());
    Some(named.zip(read.ok()?).collect())
}

/// What the journal tells of one text of the rows of these keys: each write that changed it, the latest first.
pub(crate) fn wordings(
    conn: &Connection,
    table: &str,
    keys: &[String],
    column: &str,
) -> Result<Vec<Wording>> {
    let sql = format!(
        "SELECT e.id, e.at, e.op, r.verb, r.inverse FROM undo_row r JOIN undo_entry e ON e.id = r.entry_id
         WHERE e.side = 'undo' AND r.tbl = ? AND r.row_id IN ({})
         AND (r.verb <> 'update' OR r.columns || ' ' LIKE ?) ORDER BY e.id DESC, r.id DESC",
        marks(keys.len())
    );
    let mut statement = conn.prepare_cached(&sql)?;
    let named = format!("% {column} %");
    let given = std::iter::once(table)
        .chain(keys.iter().map(String::as_str))
        .chain(std::iter::once(named.as_str()));
    let mut rows = statement.query(rusqlite::params_from_iter(given))?;
    let copy = Connection::open_in_memory()?;
    let mut wordings: Vec<Wording> = Vec::new();
    while let Some(row) = rows.next()? {
        let entry = Entry {
            id: row.get(0)?,
            at: row.get(1)?,
            op: row.get(2)?,
        };
        let (verb, inverse): (String, String) = (row.get(3)?, row.get(4)?);
        let before = match verb.as_str() {
            "insert" => Some(None),
            "delete" => inserted(&copy, table, &inverse).map(|columns| {
                let found = columns.into_iter().find(|(name, _)| name == column);
                match found {
                    Some((_, Value::Text(text))) => Some(text),
                    _ => None,
                }
            }),
            _ => updated(&copy, conn, table, column, &inverse)?.map(Some),
        };
        let Some(before) = before else {
            continue;
        };
        // Of several changes within one write the first is what was before it.
        match wordings.last_mut() {
            Some(last) if last.entry == entry => last.before = before,
            _ => wordings.push(Wording { entry, before }),
        }
    }
    Ok(wordings)
}

/// What a statement of the journal sets a column back to.
fn updated(
    copy: &Connection,
    conn: &Connection,
    table: &str,
    column: &str,
    inverse: &str,
) -> Result<Option<String>> {
    if !inverse.starts_with(&format!("UPDATE \"{table}\" SET ")) {
        return Ok(None);
    }
    let mut names = conn.prepare_cached("SELECT name FROM pragma_table_info(?1) ORDER BY cid")?;
    let names = names
        .query_map([table], |row| row.get::<_, String>(0))?
        .collect::<rusqlite::Result<Vec<_>>>()?;
    let Some(condition) = inverse.rfind(" WHERE ") else {
        return Ok(None);
    };
    let columns = names.join("\", \"");
    // The condition holds for the one row there is.
    let made = copy.execute_batch(&format!(
        "DROP TABLE IF EXISTS \"{table}\"; CREATE TABLE \"{table}\" (\"{columns}\"); INSERT INTO \"{table}\" DEFAULT VALUES"
    ));
    let statement = &inverse[..condition];
    if made.is_err() || copy.execute(statement, []).is_err() {
        return Ok(None);
    }
    let read = copy.query_row(
        &format!("SELECT \"{column}\" FROM \"{table}\""),
        [],
        |row| row.get::<_, Option<String>>(0),
    );
    Ok(read.ok().flatten())
}

/// The columns of a table that refer to others.
pub(crate) fn references(conn: &Connection, table: &str) -> Result<Vec<Reference>> {
    let sql = "SELECT f.\"from\", f.\"table\", f.on_delete = 'CASCADE' OR c.\"notnull\" FROM pragma_foreign_key_list(?1) f
               JOIN pragma_table_info(?1) c ON c.name = f.\"from\" ORDER BY c.cid";
    let mut statement = conn.prepare_cached(sql)?;
    let found = statement.query_map([table], |row| {
        Ok(Reference {
            column: row.get(0)?,
            table: row.get(1)?,
            essential: row.get(2)?,
        })
    })?;
    Ok(found.collect::<rusqlite::Result<_>>()?)
}

/// The columns of every table that refer to others.
pub(crate) fn all_references(conn: &Connection) -> Result<HashMap<String, Vec<Reference>>> {
    let mut names = conn.prepare_cached("SELECT name FROM sqlite_master WHERE type = 'table'")?;
    let names = names
        .query_map([], |row| row.get::<_, String>(0))?
        .collect::<rusqlite::Result<Vec<_>>>()?;
    let mut all = HashMap::new();
    for name in names {
        let own = references(conn, &name)?;
        all.insert(name, own);
    }
    Ok(all)
}

/// Whether a table holds a row of this id.
pub(crate) fn stands(conn: &Connection, table: &str, id: &Value) -> Result<bool> {
    let sql = format!("SELECT 1 FROM \"{table}\" WHERE id = ?1");
    Ok(conn.prepare_cached(&sql)?.exists([id])?)
}

/// Puts a row back as it was. Columns that its table no longer has are left out.
///
/// # Errors
/// What the database refuses.
pub(crate) fn put_back(conn: &Connection, image: &Image) -> Result<()> {
    let table = &image.table;
    let mut known = conn.prepare_cached("SELECT name FROM pragma_table_info(?1)")?;
    let known = known
        .query_map([table], |row| row.get::<_, String>(0))?
        .collect::<rusqlite::Result<BTreeSet<_>>>()?;
    let kept: Vec<&(String, Value)> = image
        .columns
        .iter()
        .filter(|(name, _)| known.contains(name))
        .collect();
    let names: Vec<&str> = kept.iter().map(|(name, _)| name.as_str()).collect();
    let sql = format!(
        "INSERT INTO \"{table}\" (\"{}\") VALUES ({})",
        names.join("\", \""),
        marks(names.len())
    );
    conn.prepare_cached(&sql)?
        .execute(rusqlite::params_from_iter(kept.iter().map(|(_, v)| v)))?;
    Ok(())
}

/// Whether the journal tells, after this write, of a change to one of these columns of a row, or of one that hangs on it.
pub(crate) fn touched_since(
    conn: &Connection,
    entry: i64,
    table: &str,
    key: &str,
    columns: &[&str],
) -> Result<bool> {
    let sql = "SELECT r.columns FROM undo_row r JOIN undo_entry e ON e.id = r.entry_id
               WHERE e.side = 'undo' AND r.entry_id > ?1 AND r.tbl = ?2 AND r.row_id = ?3 AND r.verb = 'update'";
    let mut statement = conn.prepare_cached(sql)?;
    let changed = statement
        .query_map(params![entry, table, key], |row| row.get::<_, String>(0))?
        .collect::<rusqlite::Result<Vec<_>>>()?;
    Ok(changed
        .iter()
        .flat_map(|names| names.split_whitespace())
        .any(|name| columns.contains(&name)))
}

/// Whether, by what the journal tells after this write, a row of `table` whose key begins so is there and was not, or was
/// and is not.
pub(crate) fn linked_since(
    conn: &Connection,
    entry: i64,
    table: &str,
    start: &str,
) -> Result<bool> {
    let sql = "SELECT 1 FROM undo_row r JOIN undo_entry e ON e.id = r.entry_id
               WHERE e.side = 'undo' AND r.entry_id > ?1 AND r.tbl = ?2 AND substr(r.row_id, 1, length(?3)) = ?3
               GROUP BY r.row_id HAVING sum(r.verb = 'insert') <> sum(r.verb = 'delete')";
    Ok(conn
        .prepare_cached(sql)?
        .exists(params![entry, table, start])?)
}

/// Lets a write be as one that is undone is: what follows by triggers is part of what is written.
pub(crate) fn as_it_was<T>(conn: &Connection, write: impl FnOnce() -> Result<T>) -> Result<T> {
    conn.execute_batch("PRAGMA defer_foreign_keys = ON; INSERT INTO replay VALUES (1);")?;
    let value = write()?;
    conn.execute_batch("DELETE FROM replay;")?;
    Ok(value)
}

/// Takes the entries up to this one out of what can be undone; they go on saying what rows were. Nothing is done again.
pub(super) fn lay_by(conn: &Connection, upto: i64) -> Result<()> {
    conn.prepare_cached("DELETE FROM undo_entry WHERE side = 'redo'")?
        .execute([])?;
    conn.prepare_cached("UPDATE undo_entry SET past = 1 WHERE id <= ?1")?
        .execute([upto])?;
    Ok(())
}

/// The last entry that takes facts of consent along.
pub(super) fn last_with(conn: &Connection, key: &str) -> Result<Option<i64>> {
    Ok(conn
        .prepare_cached("SELECT max(id) FROM undo_entry WHERE merge_key = ?1")?
        .query_row([key], |row| row.get(0))
        .optional()?
        .flatten())
}

impl Vault {
    /// Takes all that the journal says of these rows out of the dossier for good. What was written up to the entry
    /// `upto` cannot be undone any more: it might need them.
    ///
    /// # Errors
    /// As [`Vault::transact`].
    pub(crate) fn forget(
        &mut self,
        op: Op,
        upto: i64,
        rows: &[(String, String)],
    ) -> Result<Done<()>> {
        let now: DateTime<Utc> = self.now();
        let code = op.code;
        let done = self.transact(op, |tx| {
            lay_by(tx, upto)?;
            let sql = "DELETE FROM undo_row WHERE tbl = ?1 AND row_id = ?2";
            for (table, key) in rows {
                tx.prepare_cached(sql)?.execute([table, key])?;
            }
            tx.execute_batch(
                "DELETE FROM undo_entry WHERE past AND NOT EXISTS (SELECT 1 FROM undo_row WHERE entry_id = undo_entry.id)",
            )?;
            let tables = BTreeSet::from(["undo_row".to_owned()]);
            transact::record_history(tx, code, "", now, &tables)
        });
        let mut done = done?;
        self.leave_no_trace()?;
        // The log, too, holds pages as they were; where somebody reads beside us, it is folded in later.
        let _ = self.conn.fold();
        done.changed.tables.insert("undo_row".to_owned());
        Ok(done)
    }

    /// Takes out of the file what no row of it holds any more: words in the index of the search, which only marks what
    /// goes, and copies of rows that were moved from page to page.
    pub(super) fn leave_no_trace(&self) -> Result<()> {
        self.conn()
            .execute_batch("INSERT INTO search_index(search_index) VALUES ('rebuild'); VACUUM;")?;
        Ok(())
    }
}
