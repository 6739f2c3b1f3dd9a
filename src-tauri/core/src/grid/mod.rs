//! Grids and series of figures, edited like small spreadsheets in the section where they stand.

mod series;

use serde::Deserialize;

use crate::{
    Error, Result, Vault, entry,
    prose::{TextSaved, revision},
    space::Space,
    synthesis::{Cells, Grid},
    vault::{Done, GridId, Op, SpaceId},
};

pub use series::{SeriesInput, revision_of as revision_of_series};

/// How many rows a grid may have.
pub const ROWS: usize = 500;
/// How many columns a grid may have.
pub const COLUMNS: usize = 40;
/// The longest grid, all its cells together, in bytes.
const LONGEST: usize = 1 << 20;

/// A grid as the facilitator writes it.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct GridInput {
    /// Which; a new one where absent.
    pub id: Option<GridId>,
    /// Its space; of the whole démarche where absent. A grid that exists stays where it is.
    pub space_id: Option<SpaceId>,
    /// The section it stands in.
    pub section: String,
    /// Its title.
    pub title: String,
    /// Whence it comes.
    pub source: String,
    /// Row 1 = column heads, column 1 = row heads.
    pub cells: Vec<Vec<String>>,
    /// The revision that was edited; nothing for a new one.
    pub base: String,
    /// What the user is at: what is saved of one gesture within some seconds is one undo.
    pub gesture: String,
}

/// The revision of a grid: what is the same is of the same revision.
#[must_use]
pub fn revision_of(grid: &Grid) -> String {
    let cells = serde_json::to_string(&(&grid.title, &grid.source, &grid.cells));
    revision(&cells.unwrap_or_default())
}

impl Vault {
    /// Adds a grid to a section, or writes its changes.
    ///
    /// # Errors
    /// [`Error::TextMoved`] when it was edited since revision `base`; [`Error::TooLong`] and [`Error::Invalid`] when it
    /// has too many words, rows or columns; [`Error::Missing`] without a title.
    pub fn grid_save(&mut self, input: &GridInput) -> Result<Done<(GridId, TextSaved)>> {
        let title = entry::required("title", &input.title)?;
        let source = entry::line("source", &input.source)?;
        let section = entry::line("section", &input.section)?;
        let cells = cells(&input.cells)?;
        let op = match input.id {
            None => Op::new("grid.add"),
            Some(id) => Op::new("grid.edit").in_burst(format!("{id}/{}", input.gesture)),
        };
        let done = self.transact(op, |tx| {
            let Some(id) = input.id else {
                if let Some(space) = input.space_id {
                    Space::find(tx, space)?;
                }
                let grid = Grid {
                    id: GridId(tx.new_id()),
                    code: entry::next_code(tx, "grid", "tab")?,
                    space_id: input.space_id,
                    section,
                    title,
                    cells,
                    source,
                    fictional: None,
                };
                grid.insert(tx)?;
                return Ok(grid);
            };
            let known = Grid::find(tx, id)?;
            let grid = Grid {
                title,
                cells,
                source,
                ..known.clone()
            };
            if grid == known {
                return Ok(grid);
            }
            if revision_of(&known) != input.base {
                return Err(Error::TextMoved);
            }
            grid.update(tx)?;
            Ok(grid)
        })?;
        let saved = TextSaved {
            revision: revision_of(&done.value),
            saved_at: self.now().to_rfc3339(),
        };
        Ok(Done {
            value: (done.value.id, saved),
            changed: done.changed,
        })
    }

    /// Takes out a grid.
    pub fn grid_delete(&mut self, id: GridId) -> Result<Done<()>> {
        self.transact(Op::new("grid.delete"), |tx| Grid::delete(tx, id))
    }
}

/// The cells as they are kept: every row as long as the longest, line breaks LF.
fn cells(typed: &[Vec<String>]) -> Result<Cells> {
    let columns = typed.iter().map(Vec::len).max().unwrap_or(0);
    if columns == 0 || columns > COLUMNS {
        return Err(entry::invalid("columns", &columns.to_string()));
    }
    if typed.len() > ROWS {
        return Err(entry::invalid("rows", &typed.len().to_string()));
    }
    let bytes: usize = typed.iter().flatten().map(String::len).sum();
    if bytes > LONGEST {
        return Err(Error::TooLong {
            most: LONGEST / 1024,
        });
    }
    let row = |row: &Vec<String>| -> Result<Vec<String>> {
        let mut row = row.iter().map(|c| cell(c)).collect::<Result<Vec<_>>>()?;
        row.resize(columns, String::new());
        Ok(row)
    };
    Ok(Cells(typed.iter().map(row).collect::<Result<_>>()?))
}

fn cell(typed: &str) -> Result<String> {
    let text = entry::notes(typed)?;
    if text
        .chars()
        .any(|c| c.is_control() && !matches!(c, '\n' | '\t'))
    {
        return Err(entry::invalid("cell", typed));
    }
    Ok(text)
}
