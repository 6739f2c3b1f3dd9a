//! The records of a CSV text, one at a time and within bounds: whatever a file holds, none takes more memory than a sound
//! one. (`csv` itself holds a record whole, however long, with the places of all its cells.)

use csv_core::{ReadFieldResult, Reader, ReaderBuilder};

/// A table of more columns than this is none that anyone made.
pub(in crate::exchange) const MOST_COLUMNS: usize = 1 << 10;

/// No record holds more bytes: what is that long stands in a file of its own, beside its table.
pub(in crate::exchange) const LONGEST_ROW: usize = 12 << 20;

/// Of a record that is too long, the cells that still say which it is.
const LONGEST_KEPT: usize = 256;

/// How much of a cell is read at a time.
const PIECE: usize = 4 << 10;

/// A record.
#[derive(Default)]
pub(super) struct Record {
    /// Its cells, [`MOST_COLUMNS`] at most; one more where something is said beyond, which stands for all that is.
    pub cells: Vec<String>,
    /// It is longer than [`LONGEST_ROW`]: its long cells are left out.
    pub too_long: bool,
    /// How many empty lines stand before it.
    pub skipped: u64,
}

/// The records of a text.
pub(super) struct Records<'t> {
    reader: Reader,
    rest: &'t [u8],
    piece: Box<[u8; PIECE]>,
}

impl<'t> Records<'t> {
    /// Those of a text whose cells are separated by this.
    pub fn of(text: &'t str, separator: u8) -> Self {
        Self {
            reader: ReaderBuilder::new().delimiter(separator).build(),
            rest: text.as_bytes(),
            piece: Box::new([0; PIECE]),
        }
    }

    /// Whether nothing is left to be read.
    pub fn is_over(&self) -> bool {
        self.rest.is_empty()
    }
}

impl Iterator for Records<'_> {
    type Item = Record;

    fn next(&mut self) -> Option<Record> {
        let before = self.reader.line();
        let mut growing = Growing::default();
        loop {
            let (result, read, written) = self.reader.read_field(self.rest, &mut self.piece[..]);
            self.rest = &self.rest[read..];
            growing.take(&self.piece[..written]);
            match result {
                ReadFieldResult::InputEmpty | ReadFieldResult::OutputFull => {}
                ReadFieldResult::Field { record_end } => {
                    growing.end_cell();
                    if record_end {
                        return Some(growing.end(self.reader.line() - before));
                    }
                }
                ReadFieldResult::End => return None,
            }
        }
    }
}

/// A record as far as it was read.
#[derive(Default)]
struct Growing {
    record: Record,
    cell: Vec<u8>,
    /// Nothing more is kept of this cell.
    left_out: bool,
    length: usize,
    breaks: u64,
}

impl Growing {
    fn take(&mut self, piece: &[u8]) {
        self.length += piece.len();
        self.breaks += piece.iter().filter(|byte| **byte == b'\n').count() as u64;
        if self.length > LONGEST_ROW && !self.record.too_long {
            self.record.too_long = true;
            let cells = self.record.cells.iter_mut();
            cells
                .filter(|cell| cell.len() > LONGEST_KEPT)
                .for_each(|cell| *cell = String::new());
        }
        if self.left_out {
            return;
        }
        self.cell.extend_from_slice(piece);
        if self.record.too_long && self.cell.len() > LONGEST_KEPT {
            (self.cell, self.left_out) = (Vec::new(), true);
        }
    }

    fn end_cell(&mut self) {
        let left_out = std::mem::take(&mut self.left_out);
        // Cut where cells end, a text stays one.
        let cell = String::from_utf8(std::mem::take(&mut self.cell)).unwrap_or_default();
        let beyond = self.record.cells.len() >= MOST_COLUMNS;
        let says = left_out || !cell.trim().is_empty();
        if !beyond || (says && self.record.cells.len() == MOST_COLUMNS) {
            self.record.cells.push(cell);
        }
    }

    fn end(mut self, lines: u64) -> Record {
        // Its own line ends it, save the last of a text.
        self.record.skipped = lines.saturating_sub(1 + self.breaks);
        self.record
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn cells(text: &str) -> Vec<Vec<String>> {
        Records::of(text, b';').map(|record| record.cells).collect()
    }

    #[test]
    fn a_record_of_any_length_is_read_and_no_more_of_it_is_held_than_tells_which_it_is() {
        let long = "é".repeat(LONGEST_ROW / 2 + 1);
        let text = format!("a;\"{long}\n{long}\";b\n\nc;d\n");
        let mut records = Records::of(&text, b';');
        let first = records.next().unwrap();
        assert!(first.too_long);
        assert_eq!(first.cells, ["a", "", "b"]);
        let second = records.next().unwrap();
        assert!(!second.too_long && second.skipped == 1);
        assert_eq!(second.cells, ["c", "d"]);
        assert!(records.next().is_none());
    }

    #[test]
    fn of_a_million_cells_those_are_held_that_a_table_can_have_and_one_for_those_beyond() {
        let blank = format!("a;b{}\nc\n", ";".repeat(1_000_000));
        let said = format!("a{}x;y\nc\n", ";".repeat(1_000_000));
        let read = [cells(&blank), cells(&said)];
        assert_eq!(read[0][0].len(), MOST_COLUMNS);
        assert_eq!(read[1][0].len(), MOST_COLUMNS + 1);
        assert_eq!(read[1][0].last().map(String::as_str), Some("x"));
        assert!(read.iter().all(|rows| rows[1] == ["c"]));
    }

    proptest::proptest! {
        #[test]
        fn records_are_those_that_csv_reads(text in "[a;\"\n é]{0,60}") {
            let mut reader = csv::ReaderBuilder::new()
                .delimiter(b';')
                .has_headers(false)
                .flexible(true)
                .from_reader(text.as_bytes());
            let known: Vec<Vec<String>> = reader
                .records()
                .map(|record| record.unwrap().iter().map(str::to_owned).collect())
                .collect();
            proptest::prop_assert_eq!(cells(&text), known);
        }
    }
}
