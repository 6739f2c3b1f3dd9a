//! LibreOffice's workbooks (ODS): the values of their cells, those that stand for many written out within bounds.

use std::collections::HashSet;

use super::{
    super::{
        archive::Wrong,
        texts::{Element, Node, Part},
    },
    Book, SheetText,
    grid::{Grid, LONGEST, MOST_COLUMNS, MOST_ROWS, tidy},
    xlsx::yes_or_no,
};

/// What the first part of a workbook says that it is; templates are workbooks too.
pub(super) const KIND: &str = "application/vnd.oasis.opendocument.spreadsheet";
/// The most styles of hidden sheets.
const MOST_HIDDEN: usize = 1 << 12;
/// Blanks that one sign may stand for.
const MOST_BLANKS: usize = 64;

/// The sheets of a workbook that hold something.
///
/// # Errors
/// What is wrong with it, and what to do.
pub(super) fn read(book: &mut Book<'_>) -> Result<Vec<SheetText>, Wrong> {
    if let Some(kind) = book.part("mimetype")?
        && !kind.trim().starts_with(KIND)
    {
        return Err(Wrong::of("workbook-not-one"));
    }
    if let Some(manifest) = book.part("META-INF/manifest.xml")?
        && manifest.contains("encryption-data")
    {
        return Err(Wrong::of("workbook-protected"));
    }
    let Some(content) = book.part("content.xml")? else {
        return Err(Wrong::of("workbook-damaged"));
    };
    let mut part = Part::of(&content);
    let (mut hidden, mut style) = (HashSet::new(), String::new());
    let (mut seen, mut unseen) = (Vec::new(), Vec::new());
    let mut found = false;
    while let Some(node) = part.next()? {
        let Node::Open(element) = node else { continue };
        match element.name.as_str() {
            "style" => style = element.get("name").unwrap_or_default(),
            "table-properties" if hidden.len() > MOST_HIDDEN => {
                return Err(Wrong::of("workbook-bomb"));
            }
            "table-properties" if element.get("display").as_deref() == Some("false") => {
                hidden.insert(style.clone());
            }
            "spreadsheet" => found = true,
            // Earlier states of the cells.
            "tracked-changes" => part.skip()?,
            "table" if found => {
                let name = element.get("name").unwrap_or_default();
                let is_hidden = element
                    .get("style-name")
                    .is_some_and(|style| hidden.contains(&style));
                let grid = table(&mut part)?;
                let kept = if is_hidden { &mut unseen } else { &mut seen };
                book.keep(kept, name, grid)?;
            }
            _ => {}
        }
    }
    if !found {
        return Err(Wrong::of("workbook-not-one"));
    }
    Ok(if seen.is_empty() { unseen } else { seen })
}

/// A cell, and how many rows it is merged over.
struct Cell {
    column: usize,
    span: u32,
    value: String,
}

/// The cells of the table that was opened last.
fn table(part: &mut Part<'_>) -> Result<Grid, Wrong> {
    let (mut grid, mut row) = (Grid::default(), 0_u32);
    loop {
        match part.next()? {
            Some(Node::Open(element)) => match element.name.as_str() {
                "table-row" => {
                    let times = count(&element, "number-rows-repeated");
                    let cells = cells(part)?;
                    // Rows without cells are only counted; those with cells come one by one, one more than the grid bears.
                    if cells.iter().any(|cell| !cell.value.trim().is_empty()) {
                        for again in 0..times.min(MOST_ROWS + 1) {
                            let at = row.saturating_add(again);
                            for cell in &cells {
                                let last = at.saturating_add(cell.span - 1);
                                grid.put(at, cell.column, last, cell.value.clone())?;
                            }
                        }
                    }
                    row = row.saturating_add(times);
                }
                "table-header-rows" | "table-rows" | "table-row-group" => {}
                _ => part.skip()?,
            },
            Some(Node::Close(name)) if name == "table" => return Ok(grid),
            Some(_) => {}
            None => return Err(Wrong::of("workbook-damaged")),
        }
    }
}

/// The cells of the row that was opened last that say something.
fn cells(part: &mut Part<'_>) -> Result<Vec<Cell>, Wrong> {
    let (mut cells, mut column, mut length) = (Vec::new(), 0_usize, 0_usize);
    loop {
        match part.next()? {
            Some(Node::Open(element)) => match element.name.as_str() {
                "table-cell" | "covered-table-cell" => {
                    let times = count(&element, "number-columns-repeated") as usize;
                    let span = count(&element, "number-rows-spanned");
                    let value = value(&element, part)?;
                    // What a merged cell hides is no part of the table.
                    if !value.trim().is_empty() && element.name == "table-cell" {
                        length = length.saturating_add(value.len().saturating_mul(times));
                        let wide = column.saturating_add(times) > MOST_COLUMNS;
                        if wide || length as u64 > LONGEST {
                            return Err(Wrong::of("workbook-too-large"));
                        }
                        let last = column.saturating_add(times);
                        cells.extend((column..last).map(|column| Cell {
                            column,
                            span,
                            value: value.clone(),
                        }));
                    }
                    column = column.saturating_add(times);
                }
                _ => part.skip()?,
            },
            Some(Node::Close(_)) => return Ok(cells),
            Some(Node::Words(_)) => {}
            None => return Err(Wrong::of("workbook-damaged")),
        }
    }
}

/// How often, or how far: once unless told.
fn count(element: &Element<'_>, name: &str) -> u32 {
    let told = element.get(name).and_then(|n| n.parse().ok());
    told.unwrap_or(1).max(1)
}

/// What a cell says: days, times and numbers by their values, all else by its words.
fn value(cell: &Element<'_>, part: &mut Part<'_>) -> Result<String, Wrong> {
    let own = match cell.get("value-type").as_deref() {
        Some("date") => cell.get("date-value").map(|day| day.replace('T', " ")),
        Some("time") => cell.get("time-value").and_then(|length| time(&length)),
        Some("boolean") => cell
            .get("boolean-value")
            .map(|value| yes_or_no(value == "true").to_owned()),
        Some("float" | "percentage" | "currency") => cell.get("value"),
        _ => None,
    };
    let shown = paragraphs(part)?;
    Ok(tidy(&own.unwrap_or(shown)))
}

/// The paragraphs of the cell that was opened last, without what is noted beside it.
fn paragraphs(part: &mut Part<'_>) -> Result<String, Wrong> {
    let mut text = String::new();
    let (mut depth, mut paragraphs) = (1_usize, 0_usize);
    while depth > 0 {
        match part.next()? {
            Some(Node::Open(element)) => {
                match element.name.as_str() {
                    "p" => {
                        if paragraphs > 0 {
                            text.push('\n');
                        }
                        paragraphs += 1;
                    }
                    "s" => {
                        let blanks = element.get("c").and_then(|c| c.parse().ok()).unwrap_or(1);
                        text.push_str(&" ".repeat(MOST_BLANKS.min(blanks)));
                    }
                    "tab" => text.push('\t'),
                    "line-break" => text.push('\n'),
                    "annotation" | "shapes" | "table" | "frame" | "image" | "object"
                    | "detective" => {
                        part.skip()?;
                        continue;
                    }
                    _ => {}
                }
                depth += 1;
            }
            Some(Node::Close(_)) => depth -= 1,
            Some(Node::Words(words)) if paragraphs > 0 => text.push_str(&words),
            Some(Node::Words(_)) => {}
            None => break,
        }
    }
    Ok(text)
}

/// `PT14H30M00S` as `14:30`.
fn time(length: &str) -> Option<String> {
    let (hours, rest) = length.strip_prefix("PT")?.split_once('H')?;
    let (minutes, _) = rest.split_once('M')?;
    let (hours, minutes): (u32, u32) = (hours.parse().ok()?, minutes.parse().ok()?);
    Some(format!("{hours:02}:{minutes:02}"))
}
