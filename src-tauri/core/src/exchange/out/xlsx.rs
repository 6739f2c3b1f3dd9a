//! Tables as a workbook: cells typed, words never formulas, heads that stay, the same bytes from the same tables.

use std::collections::BTreeSet;

use chrono::{Datelike as _, NaiveDate};
use rust_xlsxwriter::{
    DocProperties, ExcelDateTime, Format, FormatAlign, FormatBorder, Workbook, XlsxError,
};

use super::{Sheet, Value};
use crate::{Error, Result};

/// Most letters that a cell holds, and what stands where more were cut.
const MOST: usize = 32_767;
const CUT: &str = " […]";

/// Most rows of a sheet, its head among them.
const ROWS: usize = 1_048_576;

/// What a workbook says of itself.
#[derive(Debug, Clone, Default)]
pub struct Book {
    /// Its title.
    pub title: String,
    /// Who answers for it.
    pub author: String,
    /// The day that it bears.
    pub date: NaiveDate,
}

/// The bytes of a workbook of these tables. Each row goes as soon as it is written: a hundred thousand are not held twice.
///
/// # Errors
/// [`Error::Internal`] where a workbook cannot hold them.
pub fn xlsx(book: &Book, sheets: Vec<Sheet>) -> Result<Vec<u8>> {
    write(book, sheets).map_err(|error| Error::Internal {
        detail: error.to_string(),
    })
}

fn write(book: &Book, sheets: Vec<Sheet>) -> std::result::Result<Vec<u8>, XlsxError> {
    let mut workbook = Workbook::new();
    // Before 1900 workbooks know no days: such a book bears the first that they know, never the hour at which it is made.
    let made = day(book.date).or_else(|_| ExcelDateTime::from_ymd(1900, 1, 1))?;
    let properties = DocProperties::new()
        .set_title(cell(&book.title))
        .set_author(cell(&book.author))
        .set_creation_datetime(&made);
    workbook.set_properties(&properties);
    let head = Format::new()
        .set_bold()
        .set_text_wrap()
        .set_align(FormatAlign::Top)
        .set_border_bottom(FormatBorder::Thin);
    let dated = Format::new()
        .set_num_format("yyyy-mm-dd")
        .set_align(FormatAlign::Top);
    let words = Format::new().set_text_wrap().set_align(FormatAlign::Top);
    let number = Format::new().set_align(FormatAlign::Top);
    let mut names = BTreeSet::new();
    for sheet in sheets {
        let page = workbook.add_worksheet();
        page.set_name(tab_name(&sheet.name, &mut names))?;
        page.set_landscape().set_print_fit_to_pages(1, 0);
        for (at, column) in (0u16..).zip(&sheet.columns) {
            page.write_string_with_format(0, at, cell(&column.title), &head)?;
            page.set_column_width(at, column.width.max(6))?;
        }
        let count = sheet.rows.len();
        for (row, values) in (1u32..).zip(sheet.rows.into_iter().take(ROWS - 1)) {
            for (at, value) in (0u16..).zip(values) {
                match value {
                    Value::Empty => {}
                    Value::Text(text) => {
                        page.write_string_with_format(row, at, cell(&text), &words)?;
                    }
                    Value::Number(n) => {
                        page.write_number_with_format(row, at, n, &number)?;
                    }
                    Value::Day(date) => match day(date) {
                        Ok(date) => {
                            page.write_datetime_with_format(row, at, &date, &dated)?;
                        }
                        // Before 1900 workbooks know no days.
                        Err(_) => {
                            page.write_string_with_format(row, at, date.to_string(), &words)?;
                        }
                    },
                }
            }
        }
        page.set_freeze_panes(1, 0)?;
        page.set_repeat_rows(0, 0)?;
        if let (Some(columns), false) = (sheet.columns.len().checked_sub(1), count == 0) {
            let last = count.min(ROWS - 1);
            page.autofilter(
                0,
                0,
                u32::try_from(last).unwrap_or(u32::MAX),
                u16::try_from(columns).unwrap_or(u16::MAX),
            )?;
        }
    }
    workbook.save_to_buffer()
}

fn day(date: NaiveDate) -> std::result::Result<ExcelDateTime, XlsxError> {
    let part = |n: u32| u8::try_from(n).unwrap_or(1);
    ExcelDateTime::from_ymd(
        u16::try_from(date.year()).unwrap_or(0),
        part(date.month()),
        part(date.day()),
    )
}

/// Control characters, and those that Unicode sets aside for no text: some of them break a workbook.
fn is_unsayable(c: char) -> bool {
    let code = u32::from(c);
    c.is_control() || (0xfdd0..=0xfdef).contains(&code) || code & 0xfffe == 0xfffe
}

/// Words as a cell holds them: without what no XML can say, and no longer than a cell is.
fn cell(words: &str) -> String {
    let sound: String = words
        .chars()
        .filter(|c| !is_unsayable(*c) || matches!(c, '\n' | '\t'))
        .collect();
    // Cells count as Windows does, in UTF-16.
    if sound.encode_utf16().count() <= MOST {
        return sound;
    }
    let mut left = MOST - CUT.len();
    let kept = sound
        .chars()
        .take_while(|c| match left.checked_sub(c.len_utf16()) {
            Some(rest) => {
                left = rest;
                true
            }
            None => false,
        });
    format!("{}{CUT}", kept.collect::<String>())
}

/// The name of a tab: what a workbook takes, and told from the others.
fn tab_name(name: &str, taken: &mut BTreeSet<String>) -> String {
    let plain: String = name
        .chars()
        .map(|c| {
            if "[]:*?/\\'".contains(c) || is_unsayable(c) {
                ' '
            } else {
                c
            }
        })
        .collect();
    let plain = plain.split_whitespace().collect::<Vec<_>>().join(" ");
    let stem = match plain.to_lowercase().as_str() {
        "" => "Tableau",
        // Excel keeps that name for itself.
        "history" => "History (1)",
        _ => &plain,
    };
    let short = |stem: &str, room: usize| -> String {
        let mut left = room;
        stem.chars()
            .take_while(|c| {
                left = left.saturating_sub(c.len_utf16());
                left > 0
            })
            .collect()
    };
    let mut name = short(stem, 32);
    for n in 2.. {
        if taken.insert(name.to_lowercase()) {
            break;
        }
        name = format!("{} ({n})", short(stem, 26).trim_end());
    }
    name
}

#[cfg(test)]
mod tests {
    use std::io::{Cursor, Read as _};

    use super::*;
    use crate::exchange::out::Column;

    fn part(bytes: &[u8], name: &str) -> String {
        let mut zip = zip::ZipArchive::new(Cursor::new(bytes)).unwrap();
        let mut text = String::new();
        zip.by_name(name)
            .unwrap()
            .read_to_string(&mut text)
            .unwrap();
        text
    }

    fn book() -> Book {
        Book {
            title: "Inventaire".into(),
            author: "Pilote".into(),
            date: NaiveDate::from_ymd_opt(2020, 9, 7).unwrap(),
        }
    }

    #[test]
    fn a_name_that_no_workbook_takes_and_a_day_before_1900_make_a_sound_workbook() {
        let named = |name: &str| Sheet {
            name: name.into(),
            columns: vec![Column::new("Titre", 30)],
            rows: vec![vec![Value::text("x\u{ffff}y")]],
        };
        let old = Book {
            title: "x\u{ffff}y\u{1}".into(),
            author: "\u{fffe}".into(),
            date: NaiveDate::from_ymd_opt(1789, 7, 14).unwrap(),
        };
        let names = ["x\u{ffff}y\u{fdd0}\u{1}z", "History", "HISTORY", "\u{fffe}"];
        let sheets = names.map(named).to_vec();
        let bytes = xlsx(&old, sheets.clone()).unwrap();
        assert_eq!(bytes, xlsx(&old, sheets.clone()).unwrap());
        let mut zip = zip::ZipArchive::new(Cursor::new(&bytes)).unwrap();
        for at in 0..zip.len() {
            let mut text = String::new();
            zip.by_index(at).unwrap().read_to_string(&mut text).unwrap();
            assert!(
                !text.contains(|c| is_unsayable(c) && !matches!(c, '\n' | '\r' | '\t')),
                "{text}"
            );
        }
        let book = part(&bytes, "xl/workbook.xml");
        for name in ["\"x y z\"", "\"History (1)\"", "\"Tableau\""] {
            assert!(book.contains(name), "{name}: {book}");
        }
        assert!(!book.to_lowercase().contains("\"history\""), "{book}");
        let day = |year: i32| Book {
            date: NaiveDate::from_ymd_opt(year, 1, 1).unwrap(),
            ..self::book()
        };
        for year in [0, 1899, 9999, 10_000] {
            xlsx(&day(year), sheets.clone()).unwrap();
        }
    }

    #[test]
    fn words_that_look_like_formulas_stay_words_and_the_same_tables_give_the_same_bytes() {
        let sheet = Sheet {
            name: "Besoins: [2020] / l'été".into(),
            columns: vec![Column::new("Titre", 30), Column::new("Jour", 12)],
            rows: vec![
                vec![Value::text("=1+1"), Value::when(Some("2020-05-13"))],
                vec![
                    Value::text("x".repeat(40_000)),
                    Value::when(Some("2020-05")),
                ],
                vec![Value::text("a\u{1}b"), Value::Number(-3.5)],
            ],
        };
        let sheets = vec![sheet.clone(), sheet];
        let bytes = xlsx(&book(), sheets.clone()).unwrap();
        assert_eq!(bytes, xlsx(&book(), sheets.clone()).unwrap());
        let page = part(&bytes, "xl/worksheets/sheet1.xml");
        assert!(!page.contains("<f>"), "{page}");
        assert!(page.contains(r#"t="s""#));
        let words = part(&bytes, "xl/sharedStrings.xml");
        assert!(words.contains("=1+1") && words.contains("[…]") && words.contains(">ab<"));
        let names = part(&bytes, "xl/workbook.xml");
        assert!(
            names.contains("Besoins 2020 l été") && names.contains("(2)"),
            "{names}"
        );
    }
}
