//! Reading and writing of the style's one row.

use rusqlite::Connection;

use super::{Fonts, Style};
use crate::{Result, vault::Tx};

impl Style {
    /// The style of this dossier.
    pub fn read(conn: &Connection) -> Result<Self> {
        let sql = "SELECT fonts, colours, legal, large FROM style WHERE id = 1";
        Ok(conn.query_row(sql, [], |row| {
            let fonts: String = row.get(0)?;
            Ok(Self {
                // Faces of a later program are set in those of this one.
                fonts: Fonts::of_word(&fonts).unwrap_or(Fonts::Spectral),
                colours: row.get(1)?,
                legal: row.get(2)?,
                large: row.get(3)?,
            })
        })?)
    }

    /// Writes it.
    pub(crate) fn write(&self, tx: &Tx<'_>) -> Result<()> {
        tx.execute(
            "UPDATE style SET fonts = ?1, colours = ?2, legal = ?3, large = ?4 WHERE id = 1",
            rusqlite::params![self.fonts, self.colours, self.legal, self.large],
        )?;
        Ok(())
    }
}
