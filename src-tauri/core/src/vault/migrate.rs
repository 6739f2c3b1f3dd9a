//! The schema's versions: appended to, never edited; each applied whole or not at all.

use rusqlite::{Connection, TransactionBehavior};

use crate::{Error, Result};

/// The SQLite application id of a dossier: "Croi" in ASCII.
pub const APPLICATION_ID: i32 = 0x4372_6f69;

/// The migrations, oldest first: number `n` (from 1) leads to schema version `n`.
const MIGRATIONS: &[&str] = &[
    include_str!("../../migrations/0001_initial.sql"),
    include_str!("../../migrations/0002_listening.sql"),
    include_str!("../../migrations/0003_merging.sql"),
    include_str!("../../migrations/0004_validated_words.sql"),
    include_str!("../../migrations/0005_words_sent.sql"),
    include_str!("../../migrations/0006_outline.sql"),
    include_str!("../../migrations/0007_room.sql"),
    include_str!("../../migrations/0008_past.sql"),
    include_str!("../../migrations/0009_style.sql"),
    include_str!("../../migrations/0010_inventory.sql"),
    include_str!("../../migrations/0011_sharing.sql"),
    include_str!("../../migrations/0012_order.sql"),
    include_str!("../../migrations/0013_framework_versions.sql"),
    include_str!("../../migrations/0014_own_degree.sql"),
    include_str!("../../migrations/0015_retention.sql"),
    include_str!("../../migrations/0016_templates.sql"),
    include_str!("../../migrations/0017_positions.sql"),
    include_str!("../../migrations/0018_positions_found.sql"),
];

/// The schema version that this program writes.
pub const SCHEMA_VERSION: i64 = MIGRATIONS.len() as i64;

/// From this version of the schema on an entry of the journal may be past. What an earlier one wrote is, once it is here.
const PAST_KNOWN: i64 = 8;

/// Brings the dossier to [`SCHEMA_VERSION`]; returns how many migrations were applied.
///
/// # Errors
/// [`Error::Newer`] when a later program wrote it.
pub(super) fn migrate(conn: &mut Connection) -> Result<usize> {
    apply(conn, MIGRATIONS)
}

/// Brings an empty database to this version, at most the present one.
///
/// # Errors
/// What the disk says.
pub(super) fn migrate_to(conn: &mut Connection, version: i64) -> Result<usize> {
    let upto = usize::try_from(version).unwrap_or_default();
    apply(conn, &MIGRATIONS[..upto.min(MIGRATIONS.len())])
}

fn apply(conn: &mut Connection, migrations: &[&str]) -> Result<usize> {
    let mut applied = 0;
    loop {
        let version = version(conn)?;
        if version > migrations.len() as i64 {
            return Err(Error::Newer {
                found: version,
                known: migrations.len() as i64,
            });
        }
        let Some(sql) = migrations.get(version as usize) else {
            return Ok(applied);
        };
        let tx = conn.transaction_with_behavior(TransactionBehavior::Immediate)?;
        tx.execute_batch(sql)?;
        if version + 1 >= PAST_KNOWN {
            // Undo rows speak of the old columns: nothing is undone across a migration. They go on saying what rows were.
            tx.execute_batch(
                "DELETE FROM undo_entry WHERE side = 'redo'; UPDATE undo_entry SET past = 1;",
            )?;
        }
        tx.pragma_update(None, "application_id", APPLICATION_ID)?;
        tx.pragma_update(None, "user_version", version + 1)?;
        tx.commit()?;
        applied += 1;
    }
}

/// The schema version of an open database.
pub(super) fn version(conn: &Connection) -> Result<i64> {
    Ok(conn.pragma_query_value(None, "user_version", |row| row.get(0))?)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn names(conn: &Connection) -> Vec<String> {
        let mut statement = conn
            .prepare("SELECT name FROM sqlite_master ORDER BY name")
            .unwrap();
        statement
            .query_map([], |row| row.get(0))
            .unwrap()
            .map(Result::unwrap)
            .collect()
    }

    #[test]
    fn a_second_run_applies_nothing() {
        let mut conn = Connection::open_in_memory().unwrap();
        assert_eq!(migrate(&mut conn).unwrap(), MIGRATIONS.len());
        assert_eq!(migrate(&mut conn).unwrap(), 0);
    }

    #[test]
    fn a_failing_migration_leaves_the_old_schema_whole() {
        let mut conn = Connection::open_in_memory().unwrap();
        migrate(&mut conn).unwrap();
        let before = names(&conn);
        let broken = [
            MIGRATIONS,
            &["CREATE TABLE half (a); CREATE TABLE half (a);"],
        ]
        .concat();
        apply(&mut conn, &broken).unwrap_err();
        assert_eq!(names(&conn), before);
        assert_eq!(version(&conn).unwrap(), SCHEMA_VERSION);
    }

    #[test]
    fn a_dossier_of_a_later_program_is_refused_by_name() {
        let mut conn = Connection::open_in_memory().unwrap();
        migrate(&mut conn).unwrap();
        conn.pragma_update(None, "user_version", SCHEMA_VERSION + 1)
            .unwrap();
        assert!(matches!(migrate(&mut conn), Err(Error::Newer { .. })));
    }

    #[test]
    fn positions_that_were_written_before_they_were_searched_are_found() {
        let mut conn = Connection::open_in_memory().unwrap();
        migrate_to(&mut conn, 17).unwrap();
        conn.execute_batch(
            r#"INSERT INTO statement (id, code, rank, nature, text, positions) VALUES
               ('a', 'en-1', 1, 'divergence', 'Où ?', '["Au cœur","Aux bords"]'),
               ('b', 'en-2', 2, 'divergence', 'Quand ?', '[]'),
               ('c', 'en-3', 3, 'constat', 'Ici.', '["Ici","Là"]');"#,
        )
        .unwrap();
        migrate(&mut conn).unwrap();
        let mut statement = conn
            .prepare("SELECT ref || ' ' || body FROM search_entry WHERE field = 'positions'")
            .unwrap();
        let rows = statement.query_map([], |row| row.get(0)).unwrap();
        let found: Vec<String> = rows.map(Result::unwrap).collect();
        assert_eq!(found, ["a Au coeur · Aux bords"]);
    }

    /// The schema only changes by an appended migration: these lists are of what each version made.
    #[test]
    fn each_version_of_the_schema_is_what_it_was() {
        let known = [
            include_str!("../../migrations/0001.names"),
            include_str!("../../migrations/0002.names"),
            include_str!("../../migrations/0003.names"),
            include_str!("../../migrations/0004.names"),
            include_str!("../../migrations/0005.names"),
            include_str!("../../migrations/0006.names"),
            include_str!("../../migrations/0007.names"),
            include_str!("../../migrations/0008.names"),
            include_str!("../../migrations/0009.names"),
            include_str!("../../migrations/0010.names"),
            include_str!("../../migrations/0011.names"),
            include_str!("../../migrations/0012.names"),
            include_str!("../../migrations/0013.names"),
            include_str!("../../migrations/0014.names"),
            include_str!("../../migrations/0015.names"),
            include_str!("../../migrations/0016.names"),
            include_str!("../../migrations/0017.names"),
            include_str!("../../migrations/0018.names"),
        ];
        assert_eq!(known.len(), MIGRATIONS.len());
        let mut conn = Connection::open_in_memory().unwrap();
        for (version, expected) in known.iter().enumerate() {
            apply(&mut conn, &MIGRATIONS[..=version]).unwrap();
            let names = names(&conn)
                .into_iter()
                .filter(|n| !n.starts_with("sqlite_"))
                .collect::<Vec<_>>()
                .join("\n");
            assert_eq!(names.trim(), expected.trim());
        }
    }
}
