//! Columns of numbers: at right, their units below each other whatever stands after the comma, their heads above them.

use super::spans::{Laid, Slot, columns, lay};
use super::{Setter, sheet};
use crate::Error;
use crate::document::{Align, Block, Cell, Table, plain};

/// A column of a table.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub(super) struct Column {
    /// Whether it holds numbers, and nothing else.
    pub numbers: bool,
    /// How much stands at the right of its units, at most.
    after: f32,
}

/// How a cell stands.
pub(super) struct Stands {
    pub align: Align,
    /// Air at its right, so that its units stand below those of others.
    pub air: f32,
}

impl Setter<'_> {
    /// The columns of a table, its rows laid.
    pub(super) fn columns_of_numbers(
        &mut self,
        table: &Table,
        header: &[Laid],
        rows: &[Laid],
    ) -> Result<Vec<Column>, Error> {
        let count = columns(header).max(columns(rows));
        let mut found = vec![Column::default(); count];
        for (at, column) in found.iter_mut().enumerate() {
            let cells = || {
                let rows = table.rows.iter().zip(rows);
                let cells = rows.flat_map(|(row, laid)| row.cells.iter().zip(&laid.cells));
                let alone = |slot: &Slot| slot.from == at && slot.span == 1;
                cells.filter_map(move |(cell, slot)| alone(slot).then_some(cell))
            };
            let texts: Vec<String> = cells().map(words).collect();
            let right = cells().all(|cell| cell.align == Align::Right);
            // Where nobody said how they stand; the first column is what its rows are about, and in large print numbers
            // stay beside their words.
            let left = at > 0
                && !self.document.look.large
                && cells().all(|cell| cell.align == Align::Left);
            let read = texts.iter().filter(|text| !is_nothing(text)).all(|text| {
                Number::of(text).is_some_and(|number| !number.unit.contains(char::is_alphabetic))
            });
            let some = texts.iter().any(|text| Number::of(text).is_some());
            column.numbers = !texts.is_empty() && (right || (left && read && some));
            if !column.numbers {
                continue;
            }
            let numbers: Vec<Number> = texts.iter().filter_map(|text| Number::of(text)).collect();
            let parted = numbers.iter().any(|number| !number.part.is_empty());
            if parted && numbers.windows(2).all(|two| two[0].unit == two[1].unit) {
                for number in &numbers {
                    column.after = column.after.max(self.after(number)?);
                }
            }
        }
        Ok(found)
    }

    /// How a cell stands in its column.
    pub(super) fn stands(
        &mut self,
        cell: &Cell,
        slot: &Slot,
        columns: &[Column],
        head: bool,
    ) -> Result<Stands, Error> {
        let column = columns.get(slot.from).filter(|_| slot.span == 1);
        let (mut align, mut air) = (cell.align, 0.0);
        if let Some(column) = column.filter(|column| column.numbers) {
            if align == Align::Left {
                align = Align::Right;
            }
            if column.after > 0.0 && !head {
                let text = words(cell);
                air = match Number::of(&text) {
                    Some(number) => column.after - self.after(&number)?,
                    None if is_nothing(&text) => column.after,
                    None => 0.0,
                };
            }
        }
        Ok(Stands { align, air })
    }

    /// How much stands after the units of a number.
    fn after(&mut self, number: &Number) -> Result<f32, Error> {
        let style = sheet::CELL.style;
        let part = self.width(number.part, style)?;
        Ok(part + self.width(number.unit, style)?)
    }
}

/// A number as it is written.
#[derive(Debug, PartialEq)]
struct Number<'a> {
    /// The comma and what follows it.
    part: &'a str,
    /// What it counts, with the space before it.
    unit: &'a str,
}

impl<'a> Number<'a> {
    fn of(text: &'a str) -> Option<Self> {
        let is_space = |c: char| matches!(c, ' ' | '\u{a0}' | '\u{202f}' | '\u{2009}');
        let is_sign = |c: char| {
            is_space(c) || matches!(c, '<' | '>' | '≤' | '≥' | '~' | '≈' | '+' | '-' | '−' | '–')
        };
        let digits = text.trim().trim_start_matches(is_sign);
        if !digits.starts_with(|c: char| c.is_ascii_digit()) {
            return None;
        }
        let end = digits
            .find(|c: char| !c.is_ascii_digit() && !is_space(c))
            .unwrap_or(digits.len());
        // The space after the last figure belongs to the unit.
        let end = digits[..end].trim_end_matches(is_space).len();
        let rest = &digits[end..];
        let part = match rest.strip_prefix([',', '.']) {
            Some(after) => {
                let figures = after.find(|c: char| !c.is_ascii_digit());
                1 + figures.unwrap_or(after.len())
            }
            None => 0,
        };
        let (part, unit) = rest.split_at(part);
        // « 3. » and « 2,x » are none, nor is a date.
        let sound = part.len() != 1 && !unit.contains(|c: char| c.is_ascii_digit());
        sound.then_some(Self { part, unit })
    }
}

/// Whether a cell says that there is no number.
fn is_nothing(text: &str) -> bool {
    matches!(text.trim(), "" | "–" | "—" | "-")
}

/// The words of a cell of one paragraph.
fn words(cell: &Cell) -> String {
    match &cell.blocks[..] {
        [Block::Paragraph(it)] => plain(&it.content),
        [] => String::new(),
        _ => "…".to_owned(),
    }
}

/// The laid rows of a table: of its head and of its body.
pub(super) fn laid(table: &Table) -> [Vec<Laid>; 2] {
    [lay(&table.header), lay(&table.rows)]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_told_from_their_parts_and_units_and_from_dates() {
        for (text, part, unit) in [
            ("12", "", ""),
            ("< 3", "", ""),
            ("1 200,5", ",5", ""),
            ("81\u{a0}%", "", "\u{a0}%"),
            ("−3,25 Md€", ",25", " Md€"),
        ] {
            assert_eq!(Number::of(text), Some(Number { part, unit }), "{text}");
        }
        for text in [
            "",
            "–",
            "une",
            "3.",
            "30/06/2020",
            "12:30",
            "2020-06-30",
            "n° 4",
        ] {
            assert_eq!(Number::of(text), None, "{text}");
        }
    }
}
