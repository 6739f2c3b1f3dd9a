//! What of a dossier stays inside, whoever else is to read it: the team's own notes, addresses, whence a fact is known. One
//! list for the shareable archive and for the pseudonymised copy; what either leaves out besides, it says itself.

use super::{
    store::sql_columns,
    tables::{Kind, Table, table_named},
};

/// Tables of which nothing leaves: what is left to do, what was sent to whom, how the team works.
pub(super) const TABLES: &[&str] = &[
    "retours",
    "filtres",
    "suites",
    "editions",
    "relecture",
    "envois",
    "exports",
];

/// Of other tables, the columns that stay.
const COLUMNS: &[(&str, &[&str])] = &[
    ("organisations", &["notes", "source"]),
    (
        "personnes",
        &["fonction", "courriel", "telephone", "source"],
    ),
    // Why the framework changed may be told by a name; how much was filed where is for oneself.
    ("cadre_versions", &["raison", "source"]),
    (
        "cadre_changements",
        &["extraits", "entrees", "enonces", "raison", "source"],
    ),
    ("membres", &["source"]),
    ("rencontres", &["lieu", "ordre_du_jour", "source"]),
    (
        "entretiens",
        &["facilitateurs", "lieu", "relances", "source"],
    ),
    ("extraits", &["source"]),
    ("documents", &["notes"]),
    ("liens", &["source"]),
    ("enonces", &["a_revoir", "source"]),
    ("appuis", &["note", "source"]),
];

/// The columns of a table that stay, as the archive calls them.
pub(super) fn columns(table: &Table) -> &'static [&'static str] {
    let known = COLUMNS.iter().find(|(name, _)| *name == table.name);
    known.map_or(&[], |(_, columns)| columns)
}

/// The tables of which nothing leaves, as the dossier calls them.
pub(crate) fn whole() -> impl Iterator<Item = &'static str> {
    TABLES
        .iter()
        .filter_map(|name| table_named(name))
        .map(Table::sql_name)
}

/// The columns that stay, as the dossier calls them, each with its table.
pub(crate) fn cells() -> impl Iterator<Item = (&'static str, &'static str)> {
    COLUMNS.iter().flat_map(|(name, columns)| {
        let table = table_named(name);
        table.into_iter().flat_map(move |table| {
            let kinds = columns.iter().filter_map(|column| kind(table, column));
            kinds.flat_map(|kind| {
                sql_columns(kind)
                    .into_iter()
                    .map(|sql| (table.sql_name(), sql))
            })
        })
    })
}

fn kind(table: &Table, name: &str) -> Option<Kind> {
    let mut columns = table.all_columns();
    columns.find(|column| column.name == name).map(|c| c.kind)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_name_of_the_list_is_one_of_the_archive() {
        for name in TABLES {
            assert!(table_named(name).is_some(), "{name}");
        }
        for (name, columns) in COLUMNS {
            let table = table_named(name).unwrap();
            for column in *columns {
                assert!(kind(table, column).is_some(), "{name}: {column}");
            }
        }
        let listed: usize = COLUMNS.iter().map(|(_, columns)| columns.len()).sum();
        assert_eq!(cells().count(), listed);
    }
}
