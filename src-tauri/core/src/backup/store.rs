//! The rows of two dossiers as they are compared: by id, with a name for people and a sum of what they hold.

use std::collections::{BTreeMap, BTreeSet};

use rusqlite::{Connection, types::ValueRef};
use sha2::{Digest as _, Sha256};

use super::{Differing, Rows};
use crate::{Result, message::shortened};

/// The longest name, in letters; the beginning of a text stands for it.
const LONGEST: usize = 90;

/// A kind of things that people know by name.
pub(super) struct Kind {
    /// Its table.
    pub(super) table: &'static str,
    /// What names one, in SQL over `t`, and the tables that it asks for besides.
    name: &'static str,
    date: Option<&'static str>,
}

const fn kind(table: &'static str, name: &'static str, date: Option<&'static str>) -> Kind {
    Kind { table, name, date }
}

/// Every kind, in the order in which they are told.
pub(super) const KINDS: &[Kind] = &[
    kind(
        "interview",
        "(SELECT o.name FROM organisation o WHERE o.id = t.organisation_id)",
        Some("date"),
    ),
    kind("meeting", "t.title", Some("date")),
    kind("excerpt", "t.quote", None),
    kind("statement", "t.text", None),
    kind("inventory_entry", "t.title", None),
    kind("organisation", "t.name", None),
    kind("person", "trim(t.first_name || ' ' || t.name)", None),
    kind("followup", "t.text", None),
    kind("document", "t.title", None),
    kind("prose", "t.text", None),
    kind("grid", "t.title", None),
    kind("deliverable", "t.title", None),
    kind("review", "t.text", None),
    kind("relay", "t.name", None),
    kind("measure", "t.title", None),
    kind("space", "t.title", None),
    kind("framework_node", "t.name", None),
    kind("attachment", "t.name", None),
];

/// The columns of a table; none where it is not there.
pub(super) fn columns(conn: &Connection, table: &str) -> Result<BTreeSet<String>> {
    let mut found = conn.prepare("SELECT name FROM pragma_table_info(?1)")?;
    let names = found.query_map([table], |row| row.get(0))?;
    Ok(names.collect::<rusqlite::Result<_>>()?)
}

/// The rows of a kind, of which these columns are compared.
pub(super) fn rows(conn: &Connection, kind: &Kind, columns: &BTreeSet<String>) -> Result<Rows> {
    if !columns.contains("id") {
        return Ok(BTreeMap::new());
    }
    let compared: Vec<String> = columns.iter().map(|name| format!("t.\"{name}\"")).collect();
    let sql = format!(
        "SELECT t.id, {}, {}, {} FROM {} t",
        kind.name,
        kind.date.unwrap_or("NULL"),
        compared.join(", "),
        kind.table,
    );
    let mut statement = conn.prepare(&sql)?;
    let width = statement.column_count();
    let mut found = statement.query([])?;
    let mut rows = BTreeMap::new();
    while let Some(row) = found.next()? {
        let mut sum = Sha256::new();
        for column in 3..width {
            take(&mut sum, row.get_ref(column)?);
        }
        let name: Option<String> = row.get(1)?;
        let named = Differing {
            name: shortened(&in_one_line(&name.unwrap_or_default()), LONGEST),
            date: row.get(2)?,
        };
        rows.insert(row.get(0)?, (named, sum.finalize().into()));
    }
    Ok(rows)
}

fn in_one_line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

fn take(sum: &mut Sha256, value: ValueRef<'_>) {
    let bytes = match value {
        ValueRef::Null => vec![0],
        ValueRef::Integer(n) => [&[1][..], &n.to_le_bytes()].concat(),
        ValueRef::Real(x) => [&[2][..], &x.to_le_bytes()].concat(),
        ValueRef::Text(text) => [&[3][..], text].concat(),
        ValueRef::Blob(bytes) => [&[4][..], bytes].concat(),
    };
    sum.update((bytes.len() as u64).to_le_bytes());
    sum.update(bytes);
}
