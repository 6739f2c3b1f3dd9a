//! What keeps a space from being taken out.

use rusqlite::Connection;

use crate::{Error, Result, entry, vault::SpaceId};

/// Refuses to take out a space in which work lies: meetings, statements, interviews, texts, tables, files, remarks, relays.
pub(super) fn is_free(conn: &Connection, id: SpaceId) -> Result<()> {
    for table in ["meeting", "statement", "interview_space", "grid"] {
        entry::rests_on(conn, table, "space_id", &id)?;
    }
    // An empty text, and a deliverable that is only foreseen, are nothing that anyone would miss.
    let beyond: [(&'static str, &str); 4] = [
        (
            "prose",
            "SELECT count(*) FROM prose WHERE space_id = ?1 AND text <> ''",
        ),
        (
            "attachment",
            "SELECT count(*) FROM deliverable WHERE space_id = ?1 AND file <> ''",
        ),
        (
            "review",
            "SELECT count(*) FROM review r JOIN deliverable d ON d.id = r.deliverable_id WHERE d.space_id = ?1",
        ),
        (
            "relay",
            "SELECT count(*) FROM relay r JOIN deliverable d ON d.id = r.deliverable_id WHERE d.space_id = ?1",
        ),
    ];
    for (by, sql) in beyond {
        match conn
            .prepare_cached(sql)?
            .query_row([id], |row| row.get(0))?
        {
            0 => {}
            count => return Err(Error::InUse { by, count }),
        }
    }
    Ok(())
}
