//! The links that have no id of their own: pairs in the order in which the user gave them.

use rusqlite::Connection;

use crate::{
    Result,
    vault::{ExcerptId, FilterId, InterviewId, MeetingId, NodeId, PersonId, SpaceId, SphereId, Tx},
};

/// Declares a link table: the struct of a row, its reading, and the setting of all links of one thing.
macro_rules! link {
    ($(#[$doc:meta])* $name:ident in $table:literal { $(#[$from_doc:meta])* $from:ident: $from_type:ty, $(#[$to_doc:meta])* $to:ident: $to_type:ty }) => {
        $(#[$doc])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq)]
        pub struct $name {
            $(#[$from_doc])*
            pub $from: $from_type,
            $(#[$to_doc])*
            pub $to: $to_type,
        }

        impl $name {
            /// Every link, in the order given.
            pub fn all(conn: &Connection) -> Result<Vec<Self>> {
                let sql = concat!("SELECT ", stringify!($from), ", ", stringify!($to), " FROM ", $table, " ORDER BY 1, rank, 2");
                let mut statement = conn.prepare_cached(sql)?;
                let rows = statement.query_map([], |row| Ok(Self { $from: row.get(0)?, $to: row.get(1)? }))?;
                Ok(rows.collect::<rusqlite::Result<_>>()?)
            }

            /// What `from` is linked to, in the order given.
            pub fn of(conn: &Connection, from: $from_type) -> Result<Vec<$to_type>> {
                let sql = concat!("SELECT ", stringify!($to), " FROM ", $table, " WHERE ", stringify!($from), " = ?1 ORDER BY rank, 1");
                let mut statement = conn.prepare_cached(sql)?;
                let rows = statement.query_map([from], |row| row.get(0))?;
                Ok(rows.collect::<rusqlite::Result<_>>()?)
            }

            /// Makes `to`, in this order, all that `from` is linked to. Writes nothing where it already is.
            pub fn set(tx: &Tx<'_>, from: $from_type, to: &[$to_type]) -> Result<()> {
                let mut distinct = Vec::with_capacity(to.len());
                to.iter().for_each(|t| if !distinct.contains(t) { distinct.push(*t) });
                if Self::of(tx, from)? == distinct {
                    return Ok(());
                }
                tx.execute(concat!("DELETE FROM ", $table, " WHERE ", stringify!($from), " = ?1"), [from])?;
                let sql = concat!("INSERT INTO ", $table, " (", stringify!($from), ", ", stringify!($to), ", rank) VALUES (?1, ?2, ?3)");
                for (rank, to) in distinct.iter().enumerate() {
                    tx.prepare_cached(sql)?.execute(rusqlite::params![from, to, rank as i64])?;
                }
                Ok(())
            }
        }
    };
}

link! {
    /// A person met in an interview.
    InterviewPerson in "interview_person" {
        /// The interview.
        interview_id: InterviewId,
        /// The person.
        person_id: PersonId
    }
}

link! {
    /// A space that an interview serves.
    InterviewSpace in "interview_space" {
        /// The interview.
        interview_id: InterviewId,
        /// The space.
        space_id: SpaceId
    }
}

link! {
    /// A person who attended a meeting.
    MeetingAttendee in "meeting_attendee" {
        /// The meeting.
        meeting_id: MeetingId,
        /// The person.
        person_id: PersonId
    }
}

link! {
    /// A sphere that a saved filter asks for.
    FilterSphere in "saved_filter_sphere" {
        /// The filter.
        filter_id: FilterId,
        /// The sphere.
        sphere_id: SphereId
    }
}

link! {
    /// A space that a saved filter asks for.
    FilterSpace in "saved_filter_space" {
        /// The filter.
        filter_id: FilterId,
        /// The space.
        space_id: SpaceId
    }
}

link! {
    /// A theme of an excerpt.
    ExcerptTheme in "excerpt_theme" {
        /// The excerpt.
        excerpt_id: ExcerptId,
        /// The theme.
        node_id: NodeId
    }
}
