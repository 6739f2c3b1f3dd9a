//! Rows as typed structs: one declaration gives the struct, its columns, and its reading and writing.

/// Declares a record: a struct whose fields are the columns, of the same names, of one table.
///
/// The first field is the id. Gives `TABLE`, `COLUMNS`, `from_row`, `all`, `find`, `insert`, `update` and `delete`.
macro_rules! record {
    ($(#[$doc:meta])* $name:ident in $table:literal order by $order:literal {
        $(#[$id_doc:meta])* id: $id:ty,
        $($(#[$field_doc:meta])* $field:ident: $type:ty,)*
    }) => {
        $(#[$doc])*
        #[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
        pub struct $name {
            $(#[$id_doc])*
            pub id: $id,
            $($(#[$field_doc])* pub $field: $type,)*
        }

        impl $name {
            /// The table of these rows.
            pub const TABLE: &'static str = $table;

            /// The columns, in the order of the fields.
            pub const COLUMNS: &'static [&'static str] = &["id", $(stringify!($field)),*];

            /// Reads a row whose columns are [`Self::COLUMNS`], in their order.
            pub fn from_row(row: &rusqlite::Row<'_>) -> rusqlite::Result<Self> {
                debug_assert!(row.as_ref().column_names().eq(Self::COLUMNS.iter().copied()), "columns of {}", $table);
                // By their places: names would be looked for among all of them, for each field of each row.
                let mut places = 0..Self::COLUMNS.len();
                let mut place = || places.next().unwrap_or_default();
                Ok(Self { id: row.get(place())?, $($field: row.get::<usize, $type>(place())?,)* })
            }

            /// Every row, in the order in which they are shown.
            pub fn all(conn: &rusqlite::Connection) -> $crate::Result<Vec<Self>> {
                let sql = format!("SELECT {} FROM {} ORDER BY {}", Self::COLUMNS.join(", "), $table, $order);
                let mut statement = conn.prepare_cached(&sql)?;
                let rows = statement.query_map([], Self::from_row)?;
                Ok(rows.collect::<rusqlite::Result<_>>()?)
            }

            /// The row of this id; an error says that it is gone.
            pub fn find(conn: &rusqlite::Connection, id: $id) -> $crate::Result<Self> {
                use rusqlite::OptionalExtension as _;
                let sql = format!("SELECT {} FROM {} WHERE id = ?1", Self::COLUMNS.join(", "), $table);
                conn.prepare_cached(&sql)?
                    .query_row([id], Self::from_row)
                    .optional()?
                    .ok_or_else(|| $crate::Error::Gone { what: $table })
            }

            /// Adds this row.
            pub fn insert(&self, tx: &$crate::vault::Tx<'_>) -> $crate::Result<()> {
                let marks = vec!["?"; Self::COLUMNS.len()].join(", ");
                let sql = format!("INSERT INTO {} ({}) VALUES ({marks})", $table, Self::COLUMNS.join(", "));
                tx.prepare_cached(&sql)?.execute(rusqlite::params![self.id, $(self.$field),*])?;
                Ok(())
            }

            /// Writes this row over the one of the same id.
            pub fn update(&self, tx: &$crate::vault::Tx<'_>) -> $crate::Result<()> {
                let sets: Vec<String> = Self::COLUMNS[1..].iter().enumerate().map(|(i, c)| format!("{c} = ?{}", i + 2)).collect();
                let sql = format!("UPDATE {} SET {} WHERE id = ?1", $table, sets.join(", "));
                match tx.prepare_cached(&sql)?.execute(rusqlite::params![self.id, $(self.$field),*])? {
                    0 => Err($crate::Error::Gone { what: $table }),
                    _ => Ok(()),
                }
            }

            /// Takes the row of this id out, with what hangs on it.
            pub fn delete(tx: &$crate::vault::Tx<'_>, id: $id) -> $crate::Result<()> {
                match tx.execute(concat!("DELETE FROM ", $table, " WHERE id = ?1"), [id])? {
                    0 => Err($crate::Error::Gone { what: $table }),
                    _ => Ok(()),
                }
            }
        }
    };
}

/// Declares an enum kept as text: each variant with its word in the dossier and in the archive.
macro_rules! text_enum {
    ($(#[$doc:meta])* $name:ident { $($(#[$variant_doc:meta])* $variant:ident = $word:literal,)* }) => {
        $(#[$doc])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize, serde::Deserialize)]
        #[cfg_attr(feature = "bindings", derive(specta::Type))]
        pub enum $name { $($(#[$variant_doc])* #[serde(rename = $word)] $variant,)* }

        impl $name {
            /// Every variant, in the order of declaration.
            pub const ALL: &'static [Self] = &[$(Self::$variant),*];

            /// The word that stands for it in the dossier and in the archive.
            pub fn word(self) -> &'static str {
                match self { $(Self::$variant => $word),* }
            }

            /// The variant of this word.
            pub fn of_word(word: &str) -> Option<Self> {
                match word { $($word => Some(Self::$variant),)* _ => None }
            }
        }

        impl rusqlite::ToSql for $name {
            fn to_sql(&self) -> rusqlite::Result<rusqlite::types::ToSqlOutput<'_>> {
                Ok(self.word().into())
            }
        }

        impl rusqlite::types::FromSql for $name {
            fn column_result(value: rusqlite::types::ValueRef<'_>) -> rusqlite::types::FromSqlResult<Self> {
                Self::of_word(value.as_str()?).ok_or(rusqlite::types::FromSqlError::InvalidType)
            }
        }
    };
}

/// A list of plain values, kept as a JSON array of strings.
#[derive(Debug, Clone, PartialEq, Eq, Default, serde::Serialize, serde::Deserialize)]
#[serde(transparent)]
pub struct Words(pub Vec<String>);

impl rusqlite::ToSql for Words {
    fn to_sql(&self) -> rusqlite::Result<rusqlite::types::ToSqlOutput<'_>> {
        serde_json::to_string(&self.0)
            .map(Into::into)
            .map_err(|e| rusqlite::Error::ToSqlConversionFailure(Box::new(e)))
    }
}

impl rusqlite::types::FromSql for Words {
    fn column_result(value: rusqlite::types::ValueRef<'_>) -> rusqlite::types::FromSqlResult<Self> {
        serde_json::from_str(value.as_str()?)
            .map(Self)
            .map_err(|e| rusqlite::types::FromSqlError::Other(Box::new(e)))
    }
}
