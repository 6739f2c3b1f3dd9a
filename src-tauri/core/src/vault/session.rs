//! The connection of an open dossier, which leaves one plain file behind however it ends.

use std::ops::{Deref, DerefMut};

use rusqlite::Connection;

use crate::Result;

/// A connection; the one that writes folds its log into the dossier when it is dropped.
pub(super) struct Session {
    conn: Connection,
    writes: bool,
}

impl Session {
    pub(super) fn reader(conn: Connection) -> Self {
        Self {
            conn,
            writes: false,
        }
    }

    pub(super) fn writer(conn: Connection) -> Self {
        Self { conn, writes: true }
    }

    /// Folds the log into the dossier, and takes the dossier out of its mode with a log: whoever reads a closed
    /// dossier then makes no companion files, which they might not be able to take away again.
    pub(super) fn settle(&self) -> Result<()> {
        if !self.writes {
            return Ok(());
        }
        self.conn
            .query_row("PRAGMA wal_checkpoint(TRUNCATE)", [], |_| Ok(()))?;
        // Refused while somebody reads beside us: the log is empty all the same, and the next writer settles it.
        let _ = self
            .conn
            .pragma_update_and_check(None, "journal_mode", "DELETE", |_| Ok(()));
        Ok(())
    }
}

impl Drop for Session {
    fn drop(&mut self) {
        // What was acknowledged is in the dossier or in its log either way.
        let _ = self.settle();
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
