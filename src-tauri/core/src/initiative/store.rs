//! Reading and writing of the démarche's one row.

use rusqlite::Connection;

use super::Initiative;
use crate::{Result, vault::Tx};

impl Initiative {
    /// The démarche of this dossier.
    pub fn read(conn: &Connection) -> Result<Self> {
        Ok(conn.query_row(
            "SELECT title, fictional, pilots, start_on, end_on, purpose, objectives, framework_version, erase_on FROM initiative WHERE id = 1",
            [],
            |row| {
                Ok(Self {
                    title: row.get(0)?,
                    fictional: row.get(1)?,
                    pilots: row.get(2)?,
                    start_on: row.get(3)?,
                    end_on: row.get(4)?,
                    purpose: row.get(5)?,
                    objectives: row.get(6)?,
                    framework_version: row.get(7)?,
                    erase_on: row.get(8)?,
                })
            },
        )?)
    }

    /// Writes it.
    pub fn write(&self, tx: &Tx<'_>) -> Result<()> {
        tx.execute(
            "UPDATE initiative SET title = ?1, fictional = ?2, pilots = ?3, start_on = ?4, end_on = ?5, purpose = ?6, objectives = ?7,
             framework_version = ?8, erase_on = ?9 WHERE id = 1",
            rusqlite::params![
                self.title, self.fictional, self.pilots, self.start_on, self.end_on, self.purpose, self.objectives, self.framework_version,
                self.erase_on
            ],
        )?;
        Ok(())
    }
}
