//! Which table a lone CSV file is, by its columns; and columns found by name whatever their accents and case.

use unicode_normalization::{UnicodeNormalization as _, char::is_combining_mark};

use super::tables::{TABLES, Table};

/// The name of a column as it is compared: no accents, no capitals, `_` between words.
pub(super) fn folded(name: &str) -> String {
    let plain = name.trim().nfd().filter(|c| !is_combining_mark(*c));
    plain
        .flat_map(char::to_lowercase)
        .map(|c| if c.is_alphanumeric() { c } else { '_' })
        .collect()
}

/// The place of the column that a name means: exactly, else accents and case ignored.
pub(super) fn column_of(table: &Table, name: &str) -> Option<usize> {
    let name = name.trim();
    let folded = folded(name);
    table.column(name).or_else(|| table.column(&folded))
}

/// Whether a heading is the name of this column, accents and case ignored.
pub(in crate::exchange) fn is_named(column: &str, heading: &str) -> bool {
    heading.trim() == column || folded(heading) == column
}

/// The table whose columns these are: all its required ones stand there, and no other table has as many of its own.
pub(super) fn table_of(header: &[String]) -> Option<&'static Table> {
    let mut scored: Vec<(usize, &'static Table)> = TABLES
        .iter()
        .filter_map(|table| {
            let known: Vec<usize> = header.iter().filter_map(|n| column_of(table, n)).collect();
            let whole = table
                .all_columns()
                .enumerate()
                .all(|(place, column)| !column.required || known.contains(&place));
            // A column or two of that name make no table.
            let enough = known.len() > 1 && 2 * known.len() > header.len();
            (whole && enough).then_some((known.len(), *table))
        })
        .collect();
    scored.sort_by_key(|(known, _)| std::cmp::Reverse(*known));
    match scored[..] {
        [(first, table), (second, _), ..] if first > second => Some(table),
        [(_, table)] => Some(table),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_table_is_known_by_its_columns_as_people_write_them() {
        let header = |text: &str| text.split(';').map(str::to_owned).collect::<Vec<_>>();
        for (columns, expected) in [
            (
                "Code;Nom;Sphère;Échelon;Tête de pont",
                Some("organisations"),
            ),
            ("CODE;titre;nature;volet;porteur", Some("inventaire")),
            ("enonce;preuve;sens", Some("appuis")),
            ("code;nom", None),
            ("Date;Montant", None),
        ] {
            assert_eq!(
                table_of(&header(columns)).map(|t| t.name),
                expected,
                "{columns}"
            );
        }
    }
}
