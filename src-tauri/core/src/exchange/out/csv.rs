//! A table as CSV: UTF-8 with a mark, `;`, and no cell that a spreadsheet would take for a formula.

use std::borrow::Cow;

use super::{Sheet, Value};
use crate::{Error, Result};

/// So that spreadsheets read the file as UTF-8.
const MARK: &str = "\u{feff}";

/// What a formula begins with, in the letters of any keyboard; what hides it.
const LIVE: &[char] = &[
    '=', '+', '-', '@', '\t', '\r', '\n', '\0', '＝', '＋', '－', '＠',
];

/// The bytes of a table.
///
/// # Errors
/// [`Error::Internal`] where the writer refuses what it is given.
pub fn csv(sheet: &Sheet) -> Result<Vec<u8>> {
    let failed = |detail: String| Error::Internal { detail };
    let mut out = ::csv::WriterBuilder::new()
        .delimiter(b';')
        // A grid's rows may be longer than its head.
        .flexible(true)
        .terminator(::csv::Terminator::Any(b'\n'))
        .from_writer(MARK.as_bytes().to_vec());
    let heads = sheet.columns.iter().map(|column| neutral(&column.title));
    out.write_record(heads.map(|head| head.into_owned()))
        .map_err(|error| failed(error.to_string()))?;
    for row in &sheet.rows {
        out.write_record(row.iter().map(written))
            .map_err(|error| failed(error.to_string()))?;
    }
    out.into_inner().map_err(|error| failed(error.to_string()))
}

fn written(value: &Value) -> String {
    match value {
        Value::Empty => String::new(),
        Value::Text(words) => neutral(words).into_owned(),
        Value::Number(number) => number.to_string(),
        Value::Day(day) => day.to_string(),
    }
}

/// What stands for nothing to the eye, and to some programs.
fn is_unseen(c: char) -> bool {
    c.is_whitespace() || matches!(c, '\u{200b}'..='\u{200f}' | '\u{2060}' | '\u{feff}')
}

/// Whether words begin as a formula does, what is not seen passed over. A sign alone behind a blank is a dash of prose.
fn is_live(words: &str) -> bool {
    words.starts_with(LIVE)
        || words
            .trim_start_matches(is_unseen)
            .starts_with(['=', '@', '＝', '＠'])
}

/// Words that no spreadsheet runs: an apostrophe stands before what would begin a formula. A NUL, which would cut them, goes.
fn neutral(words: &str) -> Cow<'_, str> {
    let whole: Cow<'_, str> = match words.contains('\0') {
        true => words.replace('\0', "").into(),
        false => words.into(),
    };
    match words.starts_with(LIVE) || is_live(&whole) {
        true => format!("'{whole}").into(),
        false => whole,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::exchange::out::Column;

    #[test]
    fn no_cell_begins_as_a_formula_does() {
        // What begins a formula, alone or behind what hides it, before what does harm: 80 payloads.
        let payloads: Vec<String> = [
            "=",
            "+",
            "-",
            "@",
            "\t=",
            "\r=",
            "\n=",
            "\0=",
            "＝",
            "＋",
            "－",
            "＠",
            " =",
            "\u{a0}@",
            "\u{200b}=",
            "\u{feff}＝",
        ]
        .iter()
        .flat_map(|begin| {
            [
                "1+1",
                "cmd|' /C calc'!A0",
                "HYPERLINK(\"http://x\";\"y\")",
                "IMPORTXML(\"http://x\";\"//a\")",
                "SUM(A1:A9)*cmd",
            ]
            .map(|rest| format!("{begin}{rest}"))
        })
        .collect();
        let sheet = Sheet {
            name: "a".into(),
            columns: vec![Column::new("=titre", 10)],
            rows: payloads
                .iter()
                .map(|p| vec![Value::text(p.as_str())])
                .collect(),
        };
        let bytes = csv(&sheet).unwrap();
        let mut read = ::csv::ReaderBuilder::new()
            .delimiter(b';')
            .has_headers(false)
            .from_reader(&bytes[MARK.len()..]);
        let cells: Vec<String> = read.records().map(|r| r.unwrap()[0].to_owned()).collect();
        assert_eq!(cells.len(), payloads.len() + 1);
        for cell in &cells {
            assert!(cell.starts_with('\''), "{cell:?}");
            assert!(!cell.contains('\0'));
        }
    }

    #[test]
    fn words_numbers_and_days_read_as_they_are() {
        let sheet = Sheet {
            name: String::new(),
            columns: vec![
                Column::new("a", 1),
                Column::new("b", 1),
                Column::new("c", 1),
            ],
            rows: vec![vec![
                Value::text("l’« été » ; oui"),
                Value::Number(-3.0),
                Value::when(Some("2020-05-13")),
            ]],
        };
        let text = String::from_utf8(csv(&sheet).unwrap()).unwrap();
        assert_eq!(text, "\u{feff}a;b;c\n\"l’« été » ; oui\";-3;2020-05-13\n");
    }
}
