//! Grids and small tables.

use croisee_typeset::document::{
    Block, Cell, Column, Columns, Inline, Inlines, Row, Style, Table, Tone, text,
};

use super::Desk;
use crate::{deliverable::Grids, synthesis::Grid};

/// Stands before the code of a grid in the id of its table.
const TABLE: &str = "tableau-";

/// More columns of words than this stand on a lying page.
const UPRIGHT: usize = 6;

impl Desk<'_> {
    /// A grid, under its title.
    pub(super) fn grid(&self, grid: &Grid, set: Grids) -> Vec<Block> {
        let Some((head, rows)) = grid.cells.0.split_first() else {
            return Vec::new();
        };
        let columns = grid.cells.0.iter().map(Vec::len).max().unwrap_or(0);
        if columns == 0 {
            return Vec::new();
        }
        if set == Grids::Columns && matches!(columns, 3 | 4) && !rows.is_empty() {
            let mut out = vec![Block::heading(2, grid.title.clone())];
            if let Some(corner) = head.first().filter(|corner| !corner.trim().is_empty()) {
                out.push(Block::rich(Style::Note, self.text(corner)));
            }
            out.push(self.side_by_side(head, rows, columns));
            return out;
        }
        let line = |cells: &[String]| Row {
            cells: (0..columns)
                .map(|at| self.cell(cells.get(at).map_or("", String::as_str)))
                .collect(),
        };
        let lines = match groups(rows) {
            None => rows.iter().map(|row| line(row)).collect(),
            Some(groups) => {
                let mut lines = Vec::new();
                let mut before = "";
                for ((group, label), row) in groups.into_iter().zip(rows) {
                    if group != before {
                        let over_all = Cell {
                            span: columns,
                            ..self.cell(group)
                        };
                        lines.push(Row {
                            cells: vec![over_all],
                        });
                        before = group;
                    }
                    let mut cells = line(row).cells;
                    cells[0] = self.cell(&capital(label));
                    lines.push(Row { cells });
                }
                lines
            }
        };
        let table = Block::Table(Table {
            caption: text(grid.title.clone()),
            header: vec![line(head)],
            rows: lines,
            row_heads: true,
            widths: None,
            id: Some(id_of(grid)),
        });
        // So many columns of words want the length of the page.
        vec![match columns {
            ..=UPRIGHT => table,
            _ => Block::Lying(vec![table]),
        }]
    }

    fn cell(&self, words: &str) -> Cell {
        Cell::rich(self.text(words))
    }

    /// Each column of a grid as a text of its own, the row heads said in each.
    fn side_by_side(&self, head: &[String], rows: &[Vec<String>], columns: usize) -> Block {
        let columns = (1..columns)
            .map(|at| Column {
                title: self.text(head.get(at).map_or("", String::as_str)),
                tone: Tone::Series(u8::try_from(at - 1).unwrap_or(u8::MAX)),
                blocks: rows
                    .iter()
                    .flat_map(|row| {
                        let said = row.get(at).map_or("", String::as_str);
                        let about: Inlines = vec![Inline::Strong(
                            self.text(row.first().map_or("", String::as_str)),
                        )];
                        [
                            Block::rich(Style::Note, about),
                            Block::rich(Style::Small, self.text(said)),
                        ]
                    })
                    .collect(),
            })
            .collect();
        Block::Columns(Columns { columns, id: None })
    }
}

/// The group and the name of each row, where all rows are named « groupe : ligne » and some follow
/// each other in one group: the group is then said once, above them.
fn groups(rows: &[Vec<String>]) -> Option<Vec<(&str, &str)>> {
    let named = rows.iter().map(|row| {
        let (group, label) = row.first()?.split_once(':')?;
        let (group, label) = (group.trim(), label.trim());
        let told = !group.is_empty() && !label.is_empty() && !group.contains("[@");
        told.then_some((group, label))
    });
    let named: Vec<_> = named.collect::<Option<_>>()?;
    named
        .windows(2)
        .any(|two| two[0].0 == two[1].0)
        .then_some(named)
}

/// The same words, beginning with a capital.
fn capital(words: &str) -> String {
    let mut letters = words.chars();
    match letters.next() {
        Some(first) => first.to_uppercase().chain(letters).collect(),
        None => String::new(),
    }
}

/// What references to a grid lead to.
pub(super) fn id_of(grid: &Grid) -> String {
    format!("{TABLE}{}", grid.code)
}

/// The code that was cited, of what it leads to.
pub(super) fn code_of(id: &str) -> &str {
    id.strip_prefix(TABLE).unwrap_or(id)
}

/// A row of plain words.
pub(super) fn row<const N: usize>(words: [String; N]) -> Row {
    Row::texts(words)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rows_of_one_group_are_told_apart_from_their_group_and_others_stay_as_they_are() {
        let rows = |names: &[&str]| -> Vec<Vec<String>> {
            names.iter().map(|name| vec![(*name).to_owned()]).collect()
        };
        let grouped = rows(&[
            "Enjeux\u{a0}: urgence",
            "Enjeux : horizon",
            "Modèle : risque",
        ]);
        let expected = [
            ("Enjeux", "urgence"),
            ("Enjeux", "horizon"),
            ("Modèle", "risque"),
        ];
        assert_eq!(groups(&grouped).expect("groups"), expected);
        assert_eq!(groups(&rows(&["Enjeux : urgence", "Enjeux"])), None);
        assert_eq!(
            groups(&rows(&["Enjeux : urgence", "Modèle : risque"])),
            None
        );
        assert_eq!(groups(&[Vec::new()]), None);
        assert_eq!(capital("étape"), "Étape");
    }
}
