//! How what is typed is compared with the inventory: as the column `words_key` of migration 10 is made, letter by letter.

/// The text without capitals and accents, œ as oe, a typographic apostrophe as a plain one.
pub(crate) fn key(text: &str) -> String {
    let mut key = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            'à' | 'á' | 'â' | 'ä' | 'ã' | 'å' | 'À' | 'Á' | 'Â' | 'Ä' => key.push('a'),
            'ç' | 'Ç' => key.push('c'),
            'é' | 'è' | 'ê' | 'ë' | 'É' | 'È' | 'Ê' | 'Ë' => key.push('e'),
            'ì' | 'í' | 'î' | 'ï' | 'Î' | 'Ï' => key.push('i'),
            'ñ' => key.push('n'),
            'ò' | 'ó' | 'ô' | 'õ' | 'ö' | 'Ô' | 'Ö' => key.push('o'),
            'ù' | 'ú' | 'û' | 'ü' | 'Ù' | 'Û' | 'Ü' => key.push('u'),
            'ÿ' => key.push('y'),
            'œ' | 'Œ' => key.push_str("oe"),
            'æ' | 'Æ' => key.push_str("ae"),
            '’' => key.push('\''),
            '\u{a0}' | '\u{202f}' => key.push(' '),
            '«' | '»' => {}
            other => key.push(other.to_ascii_lowercase()),
        }
    }
    key.trim_matches(' ').to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;
    use rusqlite::Connection;

    /// The expression of the migration, over one text.
    fn in_sql(text: &str) -> String {
        let migration = include_str!("../../migrations/0010_inventory.sql");
        let conn = Connection::open_in_memory().unwrap();
        conn.execute_batch(
            "CREATE TABLE inventory_entry (title TEXT, holder TEXT, territory TEXT, sector TEXT, code TEXT);",
        )
        .unwrap();
        for line in migration
            .lines()
            .filter(|line| line.contains("GENERATED ALWAYS"))
        {
            conn.execute_batch(line).unwrap();
        }
        conn.execute(
            "INSERT INTO inventory_entry VALUES (?1, '', '', '', '')",
            [text],
        )
        .unwrap();
        conn.query_row("SELECT words_key FROM inventory_entry", [], |row| {
            row.get(0)
        })
        .unwrap()
    }

    #[test]
    fn what_is_typed_is_folded_as_the_rows_are() {
        for text in [
            "Écoute des réseaux, l’Œuvre «\u{a0}À côté\u{a0}»",
            "ÎLE-DE-FRANCE \u{202f}Çà et là",
            "ÜBER Ñandú ñ ÿ Æsop ãõ",
            "  simple  ",
            "Ελλάδα 100 % [x] \\ ' \"",
            "",
        ] {
            assert_eq!(key(text), in_sql(text), "{text}");
        }
        let every: String = ('\u{20}'..'\u{2ff}').filter(|c| *c != '\u{7f}').collect();
        assert_eq!(key(&every), in_sql(&every));
    }
}
