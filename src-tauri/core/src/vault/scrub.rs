//! What an erasure leaves behind in the file: nothing in the journal, nothing in the index, nothing in free pages.

use rusqlite::Connection;

use super::{Vault, journal};
use crate::Result;

/// A row of the journal: what a write did to one row, and what would take it back.
pub(crate) struct Said<'a> {
    /// Its entry.
    pub(crate) entry: i64,
    /// The operation.
    pub(crate) op: &'a str,
    /// The table.
    pub(crate) table: &'a str,
    /// The key of the row.
    pub(crate) key: &'a str,
    /// The columns that an update changed.
    pub(crate) columns: &'a str,
    /// What would take it back, as words: quotes within them stand alone.
    pub(crate) words: &'a str,
}

/// Goes over the journal as it was before the write under way.
pub(crate) fn each(conn: &Connection, mut see: impl FnMut(i64, &Said<'_>)) -> Result<()> {
    let sql = "SELECT r.id, r.entry_id, e.op, r.tbl, r.row_id, r.columns, r.inverse FROM undo_row r
               JOIN undo_entry e ON e.id = r.entry_id WHERE r.entry_id < (SELECT max(id) FROM undo_entry) ORDER BY r.id";
    let mut statement = conn.prepare_cached(sql)?;
    let mut rows = statement.query([])?;
    let text = |row: &rusqlite::Row<'_>, at| row.get::<_, String>(at);
    while let Some(row) = rows.next()? {
        let (op, table, key, columns) =
            (text(row, 2)?, text(row, 3)?, text(row, 4)?, text(row, 5)?);
        let words = text(row, 6)?.replace("''", "'");
        let said = Said {
            entry: row.get(1)?,
            op: &op,
            table: &table,
            key: &key,
            columns: &columns,
            words: &words,
        };
        see(row.get(0)?, &said);
    }
    Ok(())
}

/// Takes these rows out of the journal for good. Nothing that was written before can be undone any more: it might need
/// them.
pub(crate) fn forget(conn: &Connection, rows: &[i64]) -> Result<()> {
    let upto: i64 = conn.query_row("SELECT ifnull(max(id), 0) FROM undo_entry", [], |row| {
        row.get(0)
    })?;
    journal::lay_by(conn, upto)?;
    let mut delete = conn.prepare_cached("DELETE FROM undo_row WHERE id = ?1")?;
    for row in rows {
        delete.execute([row])?;
    }
    conn.prepare_cached(
        "DELETE FROM undo_entry WHERE id < ?1 AND NOT EXISTS (SELECT 1 FROM undo_row WHERE entry_id = undo_entry.id)",
    )?
    .execute([upto])?;
    Ok(())
}

impl Vault {
    /// Takes out of the file and of its log what no row of the dossier holds any more. Says whether all of it is out:
    /// while somebody reads beside us the log keeps pages as they were.
    ///
    /// # Errors
    /// What the database says; [`crate::Error::DiskFull`] where the file cannot be written anew.
    pub fn scrub(&self) -> Result<bool> {
        self.leave_no_trace()?;
        let busy: i64 = self
            .conn
            .query_row("PRAGMA wal_checkpoint(TRUNCATE)", [], |row| row.get(0))?;
        Ok(busy == 0)
    }
}
