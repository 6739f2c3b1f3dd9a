//! Reading of the dossier's own templates by their name.

use rusqlite::{Connection, OptionalExtension as _};

use super::{OwnTemplate, Templates};
use crate::Result;

impl OwnTemplate {
    /// The one of this name, case aside.
    pub(crate) fn named(conn: &Connection, name: &str) -> Result<Option<Self>> {
        let sql = "SELECT id, name, text FROM template WHERE name = ?1";
        let mut statement = conn.prepare_cached(sql)?;
        Ok(statement.query_row([name], Self::from_row).optional()?)
    }
}

impl Templates {
    /// The templates of a dossier.
    ///
    /// # Errors
    /// What the dossier says when it is read.
    pub fn read(conn: &Connection) -> Result<Self> {
        let own = OwnTemplate::all(conn)?;
        Ok(Self::with(
            own.iter().map(|t| (t.name.as_str(), t.text.as_str())),
        ))
    }
}
