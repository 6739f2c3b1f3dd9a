//! Tables on their way out: what they hold as data, then as CSV that no spreadsheet runs, or as a typed workbook.

mod csv;
mod docx;
mod tables;
mod xlsx;

use chrono::NaiveDate;

pub use self::csv::csv;
pub use self::docx::docx;
pub use self::tables::{OutTable, table_name, tables};
pub use self::xlsx::{Book, xlsx};

text_enum! {
    /// What a table is written as.
    SheetFormat {
        /// Text with `;`, as French spreadsheets open it.
        Csv = "csv",
        /// A workbook.
        Xlsx = "xlsx",
    }
}

/// A table: its name, its columns and its rows.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Sheet {
    /// Its name, as its tab says it.
    pub name: String,
    /// Its columns.
    pub columns: Vec<Column>,
    /// Its rows, each as long as there are columns.
    pub rows: Vec<Vec<Value>>,
}

/// A column of a table.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Column {
    /// What stands in its first row.
    pub title: String,
    /// Its width in a workbook, in characters.
    pub width: u16,
}

impl Column {
    /// A column of that title and width.
    pub fn new(title: impl Into<String>, width: u16) -> Self {
        Self {
            title: title.into(),
            width,
        }
    }
}

/// What a cell holds.
#[derive(Debug, Clone, PartialEq)]
pub enum Value {
    /// Nothing.
    Empty,
    /// Words, never a formula, whatever they begin with.
    Text(String),
    /// A number.
    Number(f64),
    /// A day.
    Day(NaiveDate),
}

impl Value {
    /// Words, or nothing.
    pub fn text(words: impl Into<String>) -> Self {
        match words.into() {
            words if words.is_empty() => Self::Empty,
            words => Self::Text(words),
        }
    }

    /// A count.
    #[must_use]
    #[allow(clippy::cast_precision_loss)] // counts of a dossier are far below 2^52
    pub fn count(count: usize) -> Self {
        Self::Number(count as f64)
    }

    /// A day as the dossier writes it: as a day where it is one, as words where it is vague.
    #[must_use]
    pub fn when(written: Option<&str>) -> Self {
        match written {
            None => Self::Empty,
            Some(written) => {
                crate::when::day(written).map_or_else(|| Self::text(written), Self::Day)
            }
        }
    }

    /// Whether there is something in it.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        *self == Self::Empty
    }
}

impl From<Option<NaiveDate>> for Value {
    fn from(day: Option<NaiveDate>) -> Self {
        day.map_or(Self::Empty, Self::Day)
    }
}
