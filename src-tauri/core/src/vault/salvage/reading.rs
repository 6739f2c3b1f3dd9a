//! Reading a damaged file as far as it goes: each table from both ends, and what lies between row by row.

use std::{
    collections::BTreeSet,
    path::{Path, PathBuf},
};

use rusqlite::{
    Connection, OpenFlags,
    types::{Value, ValueRef},
};

use super::super::{Key, migrate};
use super::values::Column;
use crate::{Error, Result};

/// Where nothing tells which rows there are, so many are tried past the last that was read.
const TRIED: i64 = 2_000;

/// A damaged file, opened to be read.
pub(super) struct Damaged {
    path: PathBuf,
    key: Option<Key>,
    conn: Connection,
    version: i64,
}

impl Damaged {
    /// Opens the copy at `path`.
    ///
    /// # Errors
    /// [`Error::Damaged`] where its list of tables cannot be read, [`Error::WrongPassphrase`].
    pub(super) fn open(path: &Path, key: Option<&Key>) -> Result<Self> {
        let conn = connect(path, key)?;
        let tables = conn.query_row("SELECT count(*) FROM sqlite_master", [], |row| {
            row.get::<_, i64>(0)
        });
        tables.map_err(|error| Error::Damaged {
            path: path.to_owned(),
            detail: error.to_string(),
        })?;
        let version = migrate::version(&conn)?;
        if version > migrate::SCHEMA_VERSION {
            return Err(Error::Newer {
                found: version,
                known: migrate::SCHEMA_VERSION,
            });
        }
        Ok(Self {
            path: path.to_owned(),
            key: key.cloned(),
            conn,
            version: version.max(1),
        })
    }

    /// The version of its schema.
    pub(super) fn version(&self) -> i64 {
        self.version
    }

    /// Of these columns, those that the table has here.
    pub(super) fn known_of(&self, table: &str, columns: Vec<Column>) -> Vec<Column> {
        let found = self
            .conn
            .prepare("SELECT name FROM pragma_table_info(?1)")
            .and_then(|mut found| {
                found
                    .query_map([table], |row| row.get::<_, String>(0))?
                    .collect::<rusqlite::Result<BTreeSet<_>>>()
            });
        let found = found.unwrap_or_default();
        let known = columns
            .into_iter()
            .filter(|column| found.contains(&column.name));
        known.collect()
    }

    /// Gives each row that can be read to `take`, once; says how many cannot be, where that is known.
    pub(super) fn rows(
        &mut self,
        table: &str,
        columns: &str,
        width: usize,
        take: &mut dyn FnMut(Vec<Value>),
    ) -> Option<u64> {
        if width == 0 {
            return None;
        }
        let known = self.known_rows(table);
        let mut read = BTreeSet::new();
        let whole = self.walk(table, columns, width, "ASC", &mut read, take);
        if whole {
            return Some(missed(known.as_ref(), &read));
        }
        let up = read.last().copied();
        self.walk(table, columns, width, "DESC", &mut read, take);
        let down = up
            .map_or(read.first(), |up| read.range(up + 1..).next())
            .copied();
        let between: Vec<i64> = match &known {
            Some(known) => known.difference(&read).copied().collect(),
            None => {
                let from = up.map_or(1, |up| up + 1);
                let until = down.unwrap_or(from + TRIED).min(from + TRIED);
                (from..until).collect()
            }
        };
        let sql = format!("SELECT rowid, {columns} FROM \"{table}\" WHERE rowid = ?1");
        for row in between {
            self.query(&sql, &[row], width, &mut read, take);
        }
        known.map(|known| missed(Some(&known), &read))
    }

    /// Which rows there are, as an index of the table tells without the table itself; nothing where none does.
    fn known_rows(&mut self, table: &str) -> Option<BTreeSet<i64>> {
        for index in [1, 2] {
            let sql = format!(
                "SELECT rowid FROM \"{table}\" INDEXED BY \"sqlite_autoindex_{table}_{index}\""
            );
            let found = self.conn.prepare(&sql).and_then(|mut found| {
                found
                    .query_map([], |row| row.get::<_, i64>(0))?
                    .collect::<rusqlite::Result<BTreeSet<_>>>()
            });
            match found {
                Ok(found) => return Some(found),
                Err(_) => self.again(),
            }
        }
        None
    }

    fn walk(
        &mut self,
        table: &str,
        columns: &str,
        width: usize,
        way: &str,
        read: &mut BTreeSet<i64>,
        take: &mut dyn FnMut(Vec<Value>),
    ) -> bool {
        let sql = format!("SELECT rowid, {columns} FROM \"{table}\" ORDER BY rowid {way}");
        self.query(&sql, &[], width, read, take)
    }

    /// Takes the rows of a query that were not read yet, up to the first that cannot be; true where all could.
    fn query(
        &mut self,
        sql: &str,
        given: &[i64],
        width: usize,
        read: &mut BTreeSet<i64>,
        take: &mut dyn FnMut(Vec<Value>),
    ) -> bool {
        let walked = self.conn.prepare(sql).and_then(|mut statement| {
            let mut rows = statement.query(rusqlite::params_from_iter(given))?;
            while let Some(row) = rows.next()? {
                let id: i64 = row.get(0)?;
                if read.contains(&id) {
                    continue;
                }
                let values = (1..=width).map(|at| row.get_ref(at).map(legible));
                let values = values.collect::<rusqlite::Result<Vec<_>>>()?;
                read.insert(id);
                take(values);
            }
            Ok(())
        });
        if walked.is_err() {
            self.again();
        }
        walked.is_ok()
    }

    /// SQLCipher reads no more of a file once it met a page that is not as it was signed: begins anew.
    fn again(&mut self) {
        if let Ok(conn) = connect(&self.path, self.key.as_ref()) {
            self.conn = conn;
        }
    }
}

/// A text of which some signs are no signs any more keeps the others.
fn legible(value: ValueRef<'_>) -> Value {
    match value {
        ValueRef::Text(text) => Value::Text(String::from_utf8_lossy(text).into_owned()),
        ValueRef::Null => Value::Null,
        ValueRef::Integer(n) => Value::Integer(n),
        ValueRef::Real(x) => Value::Real(x),
        ValueRef::Blob(bytes) => Value::Blob(bytes.to_vec()),
    }
}

fn missed(known: Option<&BTreeSet<i64>>, read: &BTreeSet<i64>) -> u64 {
    known.map_or(0, |known| known.difference(read).count() as u64)
}

fn connect(path: &Path, key: Option<&Key>) -> Result<Connection> {
    let flags = OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    let conn = Connection::open_with_flags(path, flags)?;
    if let Some(key) = key {
        key.unlock(&conn)?;
    }
    // A file that was cut short is read up to where it ends.
    conn.execute_batch("PRAGMA writable_schema = ON; PRAGMA temp_store = MEMORY")?;
    Ok(conn)
}
