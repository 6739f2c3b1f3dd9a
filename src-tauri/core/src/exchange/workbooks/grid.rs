//! The cells of a sheet, as they come, laid as the rows of a table file.

use std::collections::BTreeMap;

pub(super) use super::super::archive::MOST_COLUMNS;
use super::super::{
    archive::{LARGEST_FILE, Wrong},
    sheets,
};

/// What separates cells.
pub(super) const SEPARATOR: u8 = b';';
/// The most that the sheets of a workbook come to, as text.
pub(super) const LONGEST: u64 = LARGEST_FILE;
/// Rows as spreadsheets bound them.
pub(super) const MOST_ROWS: u32 = 1 << 20;
/// Headings stand among the first rows that say something.
const FIRST_ROWS: usize = 25;

/// A sheet being read: cells come row by row.
#[derive(Default)]
pub(super) struct Grid {
    text: String,
    /// How many rows the text has.
    rows: u32,
    at: u32,
    cells: Vec<String>,
    /// How long they are together.
    length: u64,
    /// Cells that go on in the rows below, by their columns: until which row, and what they say.
    spanning: BTreeMap<usize, (u32, String)>,
    /// The first rows that say something.
    first: Vec<First>,
    width: usize,
}

struct First {
    row: u32,
    /// Where the next row begins in the text.
    end: usize,
    cells: Vec<String>,
}

impl Grid {
    /// Puts a cell in its place; one that is merged with others goes on until the row `last`.
    ///
    /// # Errors
    /// Rows that come back, and more of them, or of columns, than a table has.
    pub fn put(&mut self, row: u32, column: usize, last: u32, value: String) -> Result<(), Wrong> {
        if row < self.at {
            return Err(Wrong::of("workbook-damaged"));
        }
        if value.trim().is_empty() {
            return Ok(());
        }
        if row >= MOST_ROWS || column >= MOST_COLUMNS {
            return Err(Wrong::of("workbook-too-large"));
        }
        if row > self.at {
            self.end_row()?;
            self.at = row;
        }
        self.length += value.len() as u64;
        if self.length > LONGEST {
            return Err(Wrong::of("workbook-too-large"));
        }
        if self.cells.len() <= column {
            self.cells.resize(column + 1, String::new());
        }
        if last > row {
            self.spanning.insert(column, (last, value.clone()));
        } else {
            self.spanning.remove(&column);
        }
        self.cells[column] = value;
        Ok(())
    }

    /// The sheet as a table file, from its headings on; `None` where nothing is in it.
    ///
    /// # Errors
    /// As [`Self::put`].
    pub fn finish(mut self) -> Result<Option<String>, Wrong> {
        self.end_row()?;
        let Some(head) = self.head() else {
            return Ok(None);
        };
        let mut cells = head.cells.clone();
        // A column without a heading is shown to be so.
        cells.resize(self.width, String::new());
        let mut text = "\n".repeat(head.row as usize);
        write(&mut text, &cells);
        text.push_str(&self.text[head.end..]);
        Ok(Some(text))
    }

    /// The row of the headings: the one with most that are known, else the first with two cells, else the first.
    fn head(&self) -> Option<&First> {
        let known = |first: &First| {
            let known = first.cells.iter().filter(|cell| sheets::is_known(cell));
            known.count()
        };
        let most = self.first.iter().map(known).max().unwrap_or(0);
        let said = |first: &First| first.cells.iter().filter(|cell| !cell.is_empty()).count();
        let told = self.first.iter().find(|f| most > 1 && known(f) == most);
        told.or_else(|| self.first.iter().find(|f| said(f) > 1))
            .or(self.first.first())
    }

    fn end_row(&mut self) -> Result<(), Wrong> {
        let mut cells = std::mem::take(&mut self.cells);
        self.length = 0;
        if cells.is_empty() {
            return Ok(());
        }
        self.spanning.retain(|_, (last, _)| *last >= self.at);
        for (column, (_, value)) in &self.spanning {
            if cells.len() <= *column {
                cells.resize(*column + 1, String::new());
            }
            if cells[*column].is_empty() {
                cells[*column].clone_from(value);
            }
        }
        while self.rows < self.at {
            self.text.push('\n');
            self.rows += 1;
        }
        let longest = usize::try_from(LONGEST).unwrap_or(usize::MAX);
        let length: usize = cells.iter().map(|cell| cell.len() + 1).sum();
        if self.text.len() + length > longest {
            return Err(Wrong::of("workbook-too-large"));
        }
        write(&mut self.text, &cells);
        self.rows += 1;
        self.width = self.width.max(cells.len());
        if self.first.len() < FIRST_ROWS {
            self.first.push(First {
                row: self.at,
                end: self.text.len(),
                cells,
            });
        }
        Ok(())
    }
}

/// Writes a row, quoted where needed.
fn write(text: &mut String, cells: &[String]) {
    for (at, cell) in cells.iter().enumerate() {
        if at > 0 {
            text.push(char::from(SEPARATOR));
        }
        if cell.contains([char::from(SEPARATOR), '"', '\n']) || cells.len() == 1 {
            text.push('"');
            text.push_str(&cell.replace('"', "\"\""));
            text.push('"');
        } else {
            text.push_str(cell);
        }
    }
    text.push('\n');
}

/// A cell's words as texts have them: line feeds, and no signs that none can see.
pub(super) fn tidy(words: &str) -> String {
    let lines = words.replace("\r\n", "\n").replace('\r', "\n");
    let is_seen = |c: &char| !c.is_control() || matches!(c, '\n' | '\t');
    lines
        .trim_start_matches('\u{feff}')
        .chars()
        .filter(is_seen)
        .collect()
}
