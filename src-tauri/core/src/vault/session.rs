//! The connection of an open dossier, which leaves one plain file behind however it ends.

use std::ops::{Deref, DerefMut};

use rusqlite::Connection;

use super::{peek::Hold, place::Place, seal};
use crate::Result;

/// A connection; the one that writes folds its log into the dossier when it is dropped.
pub(super) struct Session {
    conn: Connection,
    // Where it writes; nowhere when it only reads.
    writes: Option<Place>,
    // Dropped after the connection.
    hold: Hold,
}

impl Session {
    pub(super) fn reader(conn: Connection, hold: Hold) -> Self {
        Self {
            conn,
            writes: None,
            hold,
        }
    }

    pub(super) fn writer(conn: Connection, place: Place, hold: Hold) -> Self {
        Self {
            conn,
            writes: Some(place),
            hold,
        }
    }

    /// Shows other programs, until the end, that the dossier is open. Only where it has a log: whoever reads a dossier that
    /// nobody writes to keeps nobody from beginning to, as with SQLite itself.
    pub(super) fn show(&mut self) -> Result<()> {
        let mode: String = self
            .conn
            .pragma_query_value(None, "journal_mode", |row| row.get(0))?;
        if let Some(path) = self.conn.path().filter(|_| mode == "wal") {
            self.hold.show(path.as_ref());
        }
        Ok(())
    }

    /// Folds the log into the file that is open, whatever its name has become: where the file was renamed, all that was
    /// acknowledged is in it then, and no log lies beside a file that it does not belong to.
    pub(super) fn fold(&self) -> Result<()> {
        self.conn
            .query_row("PRAGMA wal_checkpoint(TRUNCATE)", [], |_| Ok(()))?;
        Ok(())
    }

    /// Folds the log into the dossier, and takes the dossier out of its mode with a log: whoever reads a closed
    /// dossier then makes no companion files, which they might not be able to take away again.
    pub(super) fn settle(&mut self) -> Result<()> {
        let Some(place) = &self.writes else {
            return Ok(());
        };
        self.fold()?;
        if place.check().is_err() {
            // All is in the file, wherever it is now; leaving the mode would remove, by name, what may be another's log.
            return Ok(());
        }
        // Leaving the mode is for whoever is alone with the file.
        self.hold.hide();
        // Refused while somebody reads beside us: the log is empty all the same, and the next writer settles it.
        let mode = self
            .conn
            .pragma_update_and_check(None, "journal_mode", "DELETE", |row| row.get(0));
        if mode.is_ok_and(|mode: String| mode == "delete") {
            seal::put(place.path());
        }
        Ok(())
    }
}

impl Drop for Session {
    fn drop(&mut self) {
        // What was acknowledged is in the dossier or in its log either way.
        let _ = self.settle();
        // SQLite's own end, too, is another one where it is alone.
        self.hold.hide();
    }
}

impl Deref for Session {
    type Target = Connection;

    fn deref(&self) -> &Connection {
        &self.conn
    }
}

impl DerefMut for Session {
    fn deref_mut(&mut self) -> &mut Connection {
        &mut self.conn
    }
}
