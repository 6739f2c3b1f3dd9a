//! Several values in a cell: separated by `|`, a literal one written `\|`.

/// The values of a cell, trimmed, without empty ones.
pub(in crate::exchange) fn read(cell: &str) -> Vec<String> {
    let mut values = vec![String::new()];
    let mut characters = cell.chars().peekable();
    while let Some(c) = characters.next() {
        match c {
            '\\' if characters.peek() == Some(&'|') => {
                characters.next();
                if let Some(last) = values.last_mut() {
                    last.push('|');
                }
            }
            '|' => values.push(String::new()),
            c => {
                if let Some(last) = values.last_mut() {
                    last.push(c);
                }
            }
        }
    }
    values
        .iter()
        .map(|v| v.trim().to_owned())
        .filter(|v| !v.is_empty())
        .collect()
}

/// The cell of some values.
pub(in crate::exchange) fn write<S: AsRef<str>>(values: impl IntoIterator<Item = S>) -> String {
    let mut cell = String::new();
    for value in values {
        let value = value.as_ref().trim();
        if value.is_empty() {
            continue;
        }
        if !cell.is_empty() {
            // A value that ends in `\` must not swallow the separator; values are trimmed when read.
            cell.push_str(if cell.ends_with('\\') { " |" } else { "|" });
        }
        cell.push_str(&value.replace('|', "\\|"));
    }
    cell
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn a_bar_can_be_meant_literally() {
        assert_eq!(read(r"a|b\|c| |d\e"), ["a", "b|c", r"d\e"]);
        assert_eq!(write(["a", "b|c", r"d\"]), r"a|b\|c|d\");
        assert_eq!(read(&write([r"a\", r"\|b"])), [r"a\", r"\|b"]);
        assert!(read("").is_empty());
    }

    proptest! {
        #[test]
        fn what_is_written_is_read_again(values in proptest::collection::vec(r"[a-zé|\\ \n]{0,6}", 0..5)) {
            let meant: Vec<String> = values.iter().map(|v| v.trim().to_owned()).filter(|v| !v.is_empty()).collect();
            let cell = write(&values);
            prop_assert_eq!(read(&cell), meant);
            prop_assert_eq!(write(read(&cell)), cell);
        }
    }
}
