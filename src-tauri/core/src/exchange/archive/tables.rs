//! What the tables of the archive are: one static description of each, over which the reader and the writer go.

mod fruits;
mod people;
mod work;

use std::sync::LazyLock;

/// A table: a CSV file of the archive, a table of the dossier.
#[derive(Debug)]
pub struct Table {
    /// Its name in the archive: the file is `<name>.csv`.
    pub name: &'static str,
    /// Its table in the dossier.
    pub(super) sql: &'static str,
    /// Its columns, in the order in which they are written; `source` and `fictif` come after them where [`Self::sourced`].
    pub(super) columns: &'static [Column],
    /// The columns by which a row is found again.
    pub(super) key: &'static [&'static str],
    /// The columns by which rows are ordered.
    pub(super) order: &'static [&'static str],
    /// What each row holds in a file of its own.
    pub(super) beside: Option<Beside>,
    /// Whether its rows say where they come from, and whether they are invented.
    pub(super) sourced: bool,
}

/// What a row holds in a file of its own, under the folder of the table's name.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Beside {
    /// Notes: `<code>.txt`.
    Notes,
    /// A grid: `<code>.csv`.
    Grid,
}

impl Beside {
    pub fn extension(self) -> &'static str {
        match self {
            Self::Notes => ".txt",
            Self::Grid => ".csv",
        }
    }
}

/// A column.
#[derive(Debug, Clone, Copy)]
pub(in crate::exchange) struct Column {
    pub name: &'static str,
    pub kind: Kind,
    pub required: bool,
    /// Written only where some row has it.
    pub rare: bool,
}

/// What a column holds, and in which column of the dossier.
#[derive(Debug, Clone, Copy)]
pub(in crate::exchange) enum Kind {
    /// The row's own code.
    Code,
    /// Any text, as it is.
    Text(&'static str),
    /// A text without white space around it.
    Label(&'static str),
    /// A text of the form of a code, naming no row.
    Slug(&'static str),
    /// One of these words; absent, it is the empty text.
    Word(&'static str, &'static [&'static str]),
    /// One of these words; absent, it is NULL.
    State(&'static str, &'static [&'static str]),
    /// A day.
    Day(&'static str),
    /// A date that may be vague.
    When(&'static str),
    /// `HH:MM`.
    Time(&'static str),
    /// `#rrggbb`.
    Colour(&'static str),
    /// A whole number.
    Integer(&'static str),
    /// A whole number, not negative.
    Count(&'static str),
    /// A number as people write it, kept as written.
    Number(&'static str),
    /// `oui` or `non`; absent, it is NULL.
    Flag(&'static str),
    /// `oui`, or nothing.
    Mark(&'static str),
    /// Any of these words, each with the column that it sets.
    Marks(&'static [(&'static str, &'static str)]),
    /// The code of a row of that table.
    Reference(&'static str, &'static str),
    /// A code of one of several tables, told by a prefix.
    OneOf(&'static [Target]),
    /// Codes, in a table of links.
    References(&'static Links),
    /// Plain values.
    List(&'static str),
    /// The positions that face each other: plain values, none or two to four.
    Positions(&'static str),
    /// Which of its statement's positions a link takes: its rank, kept as its words.
    Position(&'static str),
    /// Any of these words, kept as plain values.
    Words(&'static str, &'static [&'static str]),
    /// Days, kept as plain values.
    Days(&'static str),
    /// A file under `fichiers/`.
    Kept(&'static str),
    /// A JSON list, absent where empty.
    Json(&'static str),
}

/// One of the tables that a prefixed code may mean.
#[derive(Debug, Clone, Copy)]
pub(in crate::exchange) struct Target {
    pub prefix: &'static str,
    pub sql: &'static str,
    /// Its table in the archive; [`SERIES`] for series of figures.
    pub table: &'static str,
    /// Whether a code without prefix may mean it; the first such table that has the code is meant.
    pub bare: bool,
}

/// A table of links from the rows of one table to those of another.
#[derive(Debug)]
pub(in crate::exchange) struct Links {
    pub sql: &'static str,
    pub from: &'static str,
    pub to: &'static str,
    pub table: &'static str,
}

/// The series of figures: named by a column, not by a table of their own.
pub(super) const SERIES: &str = "chiffres";

pub(super) const CODE: &[&str] = &["code"];
pub(super) const DEGREES: &[&str] = &[
    "nominatif",
    "organisation",
    "sphere",
    "anonyme",
    "non_citable",
];
pub(super) const CONSENTS: &[&str] = &["demande", "donne", "retire"];

const SOURCE: Column = may("source", Kind::Text("source"));
const FICTIONAL: Column = may("fictif", Kind::Flag("fictional"));

pub(super) const fn must(name: &'static str, kind: Kind) -> Column {
    Column {
        name,
        kind,
        required: true,
        rare: false,
    }
}

pub(super) const fn may(name: &'static str, kind: Kind) -> Column {
    Column {
        name,
        kind,
        required: false,
        rare: false,
    }
}

pub(super) const fn rarely(name: &'static str, kind: Kind) -> Column {
    Column {
        name,
        kind,
        required: false,
        rare: true,
    }
}

/// A table whose rows have codes, are ordered by them, and may have a source.
pub(super) const fn coded(
    name: &'static str,
    sql: &'static str,
    columns: &'static [Column],
) -> Table {
    keyed(name, sql, CODE, columns)
}

/// A table whose rows are found and ordered by some columns.
pub(super) const fn keyed(
    name: &'static str,
    sql: &'static str,
    key: &'static [&'static str],
    columns: &'static [Column],
) -> Table {
    Table {
        name,
        sql,
        columns,
        key,
        order: key,
        beside: None,
        sourced: true,
    }
}

impl Table {
    pub(super) const fn ordered(mut self, order: &'static [&'static str]) -> Self {
        self.order = order;
        self
    }

    pub(super) const fn with(mut self, beside: Beside) -> Self {
        self.beside = Some(beside);
        self
    }

    pub(super) const fn unsourced(mut self) -> Self {
        self.sourced = false;
        self
    }

    /// Its columns, all of them, in the order in which they are written.
    pub(in crate::exchange) fn all_columns(&self) -> impl Iterator<Item = &Column> + Clone {
        let sourced: &[Column] = if self.sourced {
            &[SOURCE, FICTIONAL]
        } else {
            &[]
        };
        self.columns.iter().chain(sourced)
    }

    /// The place of a column in [`Self::all_columns`].
    pub(in crate::exchange) fn column(&self, name: &str) -> Option<usize> {
        self.all_columns().position(|column| column.name == name)
    }

    /// Whether its rows have codes.
    pub(super) fn has_codes(&self) -> bool {
        self.key == CODE
    }

    /// Its table in the dossier.
    #[must_use]
    pub(crate) fn sql_name(&self) -> &'static str {
        self.sql
    }

    /// Its file in the archive.
    #[must_use]
    pub fn file(&self) -> String {
        format!("{}.csv", self.name)
    }
}

/// Every table, each after those that its rows refer to.
pub static TABLES: LazyLock<Vec<&'static Table>> = LazyLock::new(|| {
    people::TABLES
        .iter()
        .chain(work::TABLES)
        .chain(fruits::TABLES)
        .collect()
});

/// The table of this name.
#[must_use]
pub fn table_named(name: &str) -> Option<&'static Table> {
    TABLES.iter().copied().find(|table| table.name == name)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_table_comes_after_those_that_it_refers_to() {
        for (place, table) in TABLES.iter().enumerate() {
            let before: Vec<&str> = TABLES[..place].iter().map(|t| t.name).collect();
            for column in table.all_columns() {
                let targets: Vec<&str> = match column.kind {
                    Kind::Reference(_, target) => vec![target],
                    Kind::References(links) => vec![links.table],
                    Kind::OneOf(targets) => targets.iter().map(|t| t.table).collect(),
                    _ => Vec::new(),
                };
                for target in targets.into_iter().filter(|t| *t != table.name) {
                    assert!(
                        before.contains(&target),
                        "{} refers to {target}",
                        table.name
                    );
                }
            }
        }
    }

    #[test]
    fn keys_and_orders_are_columns() {
        for table in TABLES.iter() {
            for name in table.key.iter().chain(table.order) {
                assert!(table.column(name).is_some(), "{}: {name}", table.name);
            }
        }
    }
}
