//! Workbooks (XLSX, ODS): each sheet put into the form of a table file, so that it is looked at and brought in as one.
//!
//! They are read by the same bounded readers as documents, in a stream and by value. A library that takes a workbook whole
//! believes what it says of itself: a file of 300 bytes that announces 10¹² words ends the program.

mod formats;
mod grid;
mod ods;
#[cfg(test)]
mod tests;
mod xlsx;

use super::{
    archive::Wrong,
    texts::{Node, Packed, Part},
};
use grid::Grid;

#[cfg(test)]
pub(super) use tests::{Xlsx, rows};

/// The endings of the files that are read as workbooks.
pub(super) const ENDINGS: &[&str] = &["xlsx", "xlsm", "xltx", "ods", "ots"];
/// The endings of workbooks in other forms.
pub(super) const OTHERS: &[&str] = &["xls", "xlt", "xlsb", "numbers", "gsheet", "fods"];

/// The longest part of a workbook, inflated: a sheet of some three million cells.
const LONGEST_PART: u64 = 128 << 20;
/// All parts that are read of one workbook, inflated. The same part, named by many sheets, counts each time.
const MOST_INFLATED: u64 = 256 << 20;
/// The most sheets that are read.
const MOST_SHEETS: usize = 128;

/// A sheet, as a table file would have it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct SheetText {
    /// Its name.
    pub name: String,
    /// Its cells, separated by [`SEPARATOR`]; the headings come first, after as many empty lines as there are rows before
    /// them, so that rows keep the numbers that the workbook shows.
    pub text: String,
}

/// What separates the cells of a [`SheetText`].
pub(super) const SEPARATOR: u8 = grid::SEPARATOR;

/// Whether a ZIP is a workbook, whatever its name.
pub(super) fn is_one(bytes: &[u8]) -> bool {
    bytes.starts_with(b"PK")
        && Packed::open(bytes).is_ok_and(|mut packed| {
            packed.has("xl/workbook.xml")
                || packed
                    .part("mimetype")
                    .is_ok_and(|kind| kind.is_some_and(|kind| kind.starts_with(ods::KIND)))
        })
}

/// The sheets of a workbook that are seen and hold something.
///
/// # Errors
/// Why it cannot be read, and what to do.
pub(super) fn read(bytes: &[u8]) -> Result<Vec<SheetText>, Wrong> {
    let sheets = match bytes {
        [b'P', b'K', 3 | 5, 4 | 6, ..] => {
            let mut book = Book::open(bytes)?;
            if book.packed.has("content.xml") {
                ods::read(&mut book)
            } else {
                xlsx::read(&mut book)
            }
        }
        [0xd0, 0xcf, 0x11, 0xe0, ..] => Err(Wrong::of("workbook-old")),
        _ => Err(Wrong::of("workbook-not-one")),
    };
    let sheets = sheets.map_err(of_workbooks)?;
    if sheets.is_empty() {
        return Err(Wrong::of("workbook-empty"));
    }
    Ok(sheets)
}

/// A workbook's parts, and how much may still be inflated.
struct Book<'b> {
    packed: Packed<'b>,
    left: u64,
    /// The texts of sheets so far.
    written: u64,
}

impl<'b> Book<'b> {
    fn open(bytes: &'b [u8]) -> Result<Self, Wrong> {
        Ok(Self {
            packed: Packed::open(bytes).map_err(of_workbooks)?,
            left: MOST_INFLATED,
            written: 0,
        })
    }

    /// The text of a part; `None` where there is none of this name.
    fn part(&mut self, name: &str) -> Result<Option<String>, Wrong> {
        let most = LONGEST_PART.min(self.left);
        let part = self.packed.part_within(name, most)?;
        self.left -= part.as_ref().map_or(0, |part| part.len() as u64).min(most);
        Ok(part)
    }

    /// Puts a sheet beside the others, where it holds something.
    fn keep(&mut self, sheets: &mut Vec<SheetText>, name: String, grid: Grid) -> Result<(), Wrong> {
        let Some(text) = grid.finish()? else {
            return Ok(());
        };
        self.written += text.len() as u64;
        if self.written > grid::LONGEST || sheets.len() >= MOST_SHEETS {
            return Err(Wrong::of("workbook-too-large"));
        }
        sheets.push(SheetText { name, text });
        Ok(())
    }
}

/// The readers of documents speak of documents.
fn of_workbooks(wrong: Wrong) -> Wrong {
    match wrong.reason {
        "text-bomb" => Wrong::of("workbook-bomb"),
        "text-damaged" => Wrong::of("workbook-damaged"),
        "text-entities" => Wrong::of("workbook-entities"),
        "text-protected" => Wrong::of("workbook-protected"),
        _ => wrong,
    }
}

/// The words that stand in the element that was opened last, its descendants of some names passed over.
fn words(part: &mut Part<'_>, without: &[&str]) -> Result<String, Wrong> {
    let mut words = String::new();
    let mut depth = 1_usize;
    while depth > 0 {
        match part.next()? {
            Some(Node::Open(element)) if without.contains(&element.name.as_str()) => {
                part.skip()?;
            }
            Some(Node::Open(_)) => depth += 1,
            Some(Node::Close(_)) => depth -= 1,
            Some(Node::Words(more)) => words.push_str(&more),
            None => break,
        }
    }
    Ok(words)
}
