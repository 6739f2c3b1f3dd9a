//! The rows that were refused, as a table of their own: the headings of their file, and why; to be mended and read again.

use std::collections::BTreeMap;

use super::super::{archive::write_sheet, words::folded_words};

/// The heading of the column that says why.
pub const WHY: &str = "motif";

/// Whether a spreadsheet would take this for a formula.
pub(super) fn is_live(cell: &str) -> bool {
    cell.starts_with(['=', '+', '-', '@', '\t', '\r', '\0'])
}

/// Whether a heading is that of the column that says why.
pub(super) fn is_why(heading: &str) -> bool {
    folded_words(heading) == [WHY]
}

/// The table of some rows of a file, each with why it was refused.
pub(super) fn write<'r>(
    header: &[String],
    rows: impl Iterator<Item = (u32, &'r [String])>,
    why: &BTreeMap<u32, String>,
) -> Vec<u8> {
    let kept: Vec<usize> = (0..header.len())
        .filter(|at| !is_why(&header[*at]))
        .collect();
    let mut head: Vec<String> = kept.iter().map(|at| safe(&header[*at])).collect();
    head.push(WHY.to_owned());
    let mut table = vec![head];
    for (number, cells) in rows {
        let Some(why) = why.get(&number) else {
            continue;
        };
        let cell = |at: &usize| cells.get(*at).map_or_else(String::new, |cell| safe(cell));
        let mut row: Vec<String> = kept.iter().map(cell).collect();
        // Cells beyond the last heading are the fault of many a row.
        let beyond = cells.iter().skip(header.len()).map(|cell| safe(cell));
        row.push(safe(why));
        row.extend(beyond);
        table.push(row);
    }
    write_sheet(
        table
            .iter()
            .map(|row| row.iter().map(String::as_str).collect()),
    )
}

/// A cell that no spreadsheet runs; read again, it is what it was.
fn safe(cell: &str) -> String {
    if is_live(cell) {
        format!("'{cell}")
    } else {
        cell.to_owned()
    }
}
