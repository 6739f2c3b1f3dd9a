//! Damage in a dossier: what no use of the program could have made. What an editor would still do is no damage.

mod store;

use std::path::Path;

use rusqlite::Connection;
use serde::Serialize;

use crate::{
    Result, Vault,
    message::{Args, Lang, say},
};

/// A damage that was found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Damage {
    /// The stable code of what it is.
    pub code: &'static str,
    /// Which table, by its name in the archive; empty where the file itself is meant.
    pub table: String,
    /// Which row: its code, or what else names it.
    pub row: String,
    args: Args,
}

/// A damage with its message, as machines read it.
#[derive(Serialize)]
pub struct Told<'a> {
    code: &'a str,
    table: &'a str,
    #[serde(rename = "ref")]
    row: &'a str,
    message: String,
}

impl Damage {
    fn new(code: &'static str, table: &str, row: &str, args: Args) -> Self {
        Self {
            code,
            table: table.to_owned(),
            row: row.to_owned(),
            args,
        }
    }

    /// What is damaged and what to do, in one language.
    #[must_use]
    pub fn message(&self, lang: Lang) -> String {
        let mut args = self.args.clone();
        args.push(("table", self.table.clone()));
        args.push(("row", self.row.clone()));
        say(lang, &format!("damage-{}", self.code), &args)
    }

    /// This damage with its message, to be serialized.
    #[must_use]
    pub fn told(&self, lang: Lang) -> Told<'_> {
        Told {
            code: self.code,
            table: &self.table,
            row: &self.row,
            message: self.message(lang),
        }
    }
}

/// Looks for damage: of the file, of references, of anchors, of the search index.
///
/// # Errors
/// What SQLite says where it cannot even look.
pub fn check(vault: &Vault) -> Result<Vec<Damage>> {
    store::prepare(vault.conn())?;
    let conn = vault.conn().unchecked_transaction()?;
    look(&conn)
}

/// Looks for damage in a dossier that does not open for it; none where nothing can be read of it.
#[must_use]
pub fn check_damaged(path: &Path) -> Option<Vec<Damage>> {
    let conn = store::open(path)?;
    let found = integrity(&conn).ok()?;
    (!found.is_empty()).then_some(found)
}

fn look(conn: &Connection) -> Result<Vec<Damage>> {
    let mut found = integrity(conn)?;
    if !found.is_empty() {
        // What else a damaged file says is not to be believed.
        return Ok(found);
    }
    for (table, row, parent) in store::dangling(conn)? {
        found.push(Damage::new(
            "reference",
            &table,
            &row,
            vec![("target", parent)],
        ));
    }
    for (code, what) in store::anchors(conn)? {
        found.push(Damage::new(what, "extraits", &code, Vec::new()));
    }
    for (kind, row, field) in store::index_gaps(conn)? {
        found.push(Damage::new("index", &kind, &row, vec![("field", field)]));
    }
    if !store::index_holds(conn)? {
        found.push(Damage::new("index-words", "", "", Vec::new()));
    }
    Ok(found)
}

fn integrity(conn: &Connection) -> Result<Vec<Damage>> {
    let damages = store::integrity(conn)?;
    Ok(damages
        .into_iter()
        .map(|detail| Damage::new("file", "", "", vec![("detail", detail)]))
        .collect())
}
