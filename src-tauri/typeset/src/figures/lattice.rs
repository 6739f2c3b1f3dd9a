//! The lattice of a cover: lines that cross, and at each crossing a dot as large as what it counts.

use crate::document::{Lattice, Rgb};
use crate::pages::{Ink, Mark, Tag};

/// Draws a lattice within an area (x, y, width, height).
pub(crate) fn draw(
    lattice: &Lattice,
    (x, y, width, height): (f32, f32, f32, f32),
    colour: Rgb,
    tag: Tag,
) -> Vec<Mark> {
    let rows = lattice.rows.len();
    let columns = lattice.rows.iter().map(Vec::len).max().unwrap_or(0);
    if rows == 0 || columns == 0 {
        return Vec::new();
    }
    let across = width / columns as f32;
    let down = height / rows as f32;
    let at = |row: usize, column: usize| {
        (
            x + across * (column as f32 + 0.5),
            y + down * (row as f32 + 0.5),
        )
    };
    let stroke = |from, to| Mark {
        tag,
        ink: Ink::Line {
            from,
            to,
            width: 0.9,
            colour,
        },
    };
    let mut marks = Vec::new();
    for row in 0..rows {
        let level = at(row, 0).1;
        marks.push(stroke((x, level), (x + width, level)));
    }
    for column in 0..columns {
        let upright = at(0, column).0;
        marks.push(stroke((upright, y), (upright, y + height)));
    }
    let largest = (across.min(down) * 0.36).min(17.0);
    for (row, areas) in lattice.rows.iter().enumerate() {
        for (column, area) in areas.iter().enumerate() {
            let area = if area.is_finite() {
                area.clamp(0.0, 1.0)
            } else {
                0.0
            };
            if area > 0.0 {
                let (x, y) = at(row, column);
                marks.push(Mark {
                    tag,
                    ink: Ink::Disc {
                        x,
                        y,
                        radius: (largest * area.sqrt()).max(1.8),
                        colour,
                    },
                });
            }
        }
    }
    marks
}
