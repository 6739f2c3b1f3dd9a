//! Excel's workbooks (XLSX): the values that their cells show; of a formula, the one that was last worked out.

use std::collections::HashMap;

use super::{
    super::{
        archive::Wrong,
        texts::{Element, Node, Part, relations},
    },
    Book, SheetText,
    formats::{Shown, built_in, declared, said},
    grid::{Grid, tidy},
    words,
};

/// The most words that sheets share, whatever the workbook says of it.
const MOST_SHARED: usize = 2_000_000;
/// The most formats and sheets, and the most cells that are merged.
const MOST_STYLES: usize = 1 << 16;
const MOST_MERGED: usize = 1 << 18;

/// The sheets of a workbook that hold something.
///
/// # Errors
/// What is wrong with it, and what to do.
pub(super) fn read(book: &mut Book<'_>) -> Result<Vec<SheetText>, Wrong> {
    if book.packed.has("xl/workbook.bin") || book.packed.has("Index/Document.iwa") {
        return Err(Wrong::of("workbook-other"));
    }
    let not_one = || Wrong::of("workbook-not-one");
    let root = beside(book, "", "")?;
    let main = root.of_kind("officeDocument").ok_or_else(not_one)?;
    let Some(listed) = book.part(&main)? else {
        return Err(Wrong::of("workbook-damaged"));
    };
    let (sheets, from_1904) = listed_sheets(&listed)?;
    drop(listed);
    let (folder, file) = main.rsplit_once('/').unwrap_or(("", &main));
    let related = beside(book, folder, file)?;
    let shared = match related.of_kind("sharedStrings") {
        Some(name) => book.part(&name)?.map_or(Ok(Vec::new()), |t| shared(&t))?,
        None => Vec::new(),
    };
    let styles = match related.of_kind("styles") {
        Some(name) => book.part(&name)?.map_or(Ok(Vec::new()), |t| styles(&t))?,
        None => Vec::new(),
    };
    let values = Values {
        shared,
        styles,
        from_1904,
    };
    // What is hidden is for the workbook's own use, unless nothing else is there.
    let seen = sheets.iter().any(|sheet| !sheet.hidden);
    let mut kept = Vec::new();
    for sheet in sheets.into_iter().filter(|sheet| !seen || !sheet.hidden) {
        let Some(name) = related.by_id.get(&sheet.relation) else {
            continue;
        };
        let Some(text) = book.part(name)? else {
            return Err(Wrong::of("workbook-damaged"));
        };
        if let Some(grid) = values.sheet(&text)? {
            drop(text);
            book.keep(&mut kept, sheet.name, grid)?;
        }
    }
    Ok(kept)
}

/// The parts that a part names.
fn beside(book: &mut Book<'_>, folder: &str, file: &str) -> Result<Related, Wrong> {
    let folder_of = if folder.is_empty() {
        String::new()
    } else {
        format!("{folder}/")
    };
    let text = book.part(&format!("{folder_of}_rels/{file}.rels"))?;
    let mut related = Related::default();
    for relation in relations(&text.unwrap_or_default(), folder)? {
        let parts = &mut related.by_kind;
        parts.entry(relation.kind).or_insert(relation.part.clone());
        related.by_id.insert(relation.id, relation.part);
    }
    Ok(related)
}

#[derive(Default)]
struct Related {
    by_kind: HashMap<String, String>,
    by_id: HashMap<String, String>,
}

impl Related {
    fn of_kind(&self, kind: &str) -> Option<String> {
        self.by_kind.get(kind).cloned()
    }
}

struct Listed {
    name: String,
    relation: String,
    hidden: bool,
}

/// The sheets that a workbook lists, and whether its days are counted from 1904.
fn listed_sheets(text: &str) -> Result<(Vec<Listed>, bool), Wrong> {
    let mut part = Part::of(text);
    let (mut sheets, mut from_1904, mut first) = (Vec::new(), false, true);
    while let Some(node) = part.next()? {
        let Node::Open(element) = node else { continue };
        if std::mem::take(&mut first) && element.name != "workbook" {
            return Err(Wrong::of("workbook-not-one"));
        }
        match element.name.as_str() {
            "workbookPr" => {
                let flag = element.get("date1904");
                from_1904 = flag.is_some_and(|flag| matches!(flag.as_str(), "1" | "true"));
            }
            "sheet" if sheets.len() >= MOST_STYLES => return Err(Wrong::of("workbook-bomb")),
            "sheet" => sheets.push(Listed {
                name: element.get("name").unwrap_or_default(),
                relation: element.get("id").unwrap_or_default(),
                hidden: element.get("state").is_some_and(|s| s != "visible"),
            }),
            _ => {}
        }
    }
    Ok((sheets, from_1904))
}

/// The words that cells share.
fn shared(text: &str) -> Result<Vec<String>, Wrong> {
    let mut part = Part::of(text);
    let mut shared = Vec::new();
    while let Some(node) = part.next()? {
        if matches!(node, Node::Open(element) if element.name == "si") {
            if shared.len() >= MOST_SHARED {
                return Err(Wrong::of("workbook-too-large"));
            }
            shared.push(escaped(&rich(&mut part)?));
        }
    }
    Ok(shared)
}

/// The words of a cell, whatever their looks; how Asian names are said is left out.
fn rich(part: &mut Part<'_>) -> Result<String, Wrong> {
    words(part, &["rPh", "rPr", "phoneticPr"])
}

/// As what numbers are shown, by the style of their cell.
fn styles(text: &str) -> Result<Vec<Shown>, Wrong> {
    let mut part = Part::of(text);
    let mut codes: HashMap<u32, Shown> = HashMap::new();
    let mut styles = Vec::new();
    let number = |element: &Element<'_>| element.get("numFmtId").and_then(|id| id.parse().ok());
    while let Some(node) = part.next()? {
        let Node::Open(element) = node else { continue };
        if styles.len().max(codes.len()) > MOST_STYLES {
            return Err(Wrong::of("workbook-bomb"));
        }
        match element.name.as_str() {
            "numFmt" => {
                if let (Some(id), Some(code)) = (number(&element), element.get("formatCode")) {
                    codes.insert(id, declared(&code));
                }
            }
            "xf" if part.parent() == "cellXfs" => {
                let id = number(&element).unwrap_or(0);
                styles.push(codes.get(&id).copied().unwrap_or_else(|| built_in(id)));
            }
            _ => {}
        }
    }
    Ok(styles)
}

/// What the cells of all sheets refer to.
struct Values {
    shared: Vec<String>,
    styles: Vec<Shown>,
    from_1904: bool,
}

impl Values {
    /// The cells of a sheet; `None` where it has none, as a chart has.
    fn sheet(&self, text: &str) -> Result<Option<Grid>, Wrong> {
        let merged = merged(text)?;
        let mut part = Part::of(text);
        let (mut grid, mut row, mut column) = (Grid::default(), None::<u32>, 0_usize);
        let mut next_row = 0_u32;
        let mut found = false;
        while let Some(node) = part.next()? {
            match node {
                Node::Open(element) if element.name == "sheetData" => found = true,
                Node::Close(name) if name == "sheetData" => break,
                Node::Open(element) if found && element.name == "row" => {
                    let told = element.get("r").and_then(|r| r.parse::<u32>().ok());
                    let at = told.and_then(|r| r.checked_sub(1)).unwrap_or(next_row);
                    (row, column, next_row) = (Some(at), 0, at.saturating_add(1));
                }
                Node::Open(element) if found && element.name == "c" => {
                    let place = element.get("r").as_deref().and_then(place);
                    let (at, of) = place.unwrap_or((row.unwrap_or(0), column));
                    column = of.saturating_add(1);
                    let last = merged.get(&(at, of)).copied().unwrap_or(at);
                    let value = self.cell(&element, &mut part)?;
                    grid.put(at, of, last, value)?;
                }
                _ => {}
            }
        }
        Ok(found.then_some(grid))
    }

    /// What a cell shows.
    fn cell(&self, cell: &Element<'_>, part: &mut Part<'_>) -> Result<String, Wrong> {
        let kind = cell.get("t").unwrap_or_default();
        let style = cell.get("s").and_then(|s| s.parse::<usize>().ok());
        let mut value = String::new();
        loop {
            match part.next()? {
                Some(Node::Open(inner)) if inner.name == "v" => value = words(part, &[])?,
                Some(Node::Open(inner)) if inner.name == "is" => value = rich(part)?,
                Some(Node::Open(_)) => part.skip()?,
                Some(Node::Words(_)) => {}
                Some(Node::Close(_)) | None => break,
            }
        }
        Ok(match kind.as_str() {
            "s" => {
                let shared = value.trim().parse().ok();
                let shared = shared.and_then(|at: usize| self.shared.get(at));
                shared
                    .cloned()
                    .ok_or_else(|| Wrong::of("workbook-damaged"))?
            }
            "str" | "inlineStr" => escaped(&value),
            "b" => yes_or_no(value.trim() == "1").to_owned(),
            "e" | "d" => tidy(&value),
            _ => {
                let style = style.and_then(|style| self.styles.get(style).copied());
                match value.trim().parse::<f64>() {
                    Ok(number) if number.is_finite() => {
                        said(number, style.unwrap_or_default(), self.from_1904)
                    }
                    _ => tidy(&value),
                }
            }
        })
    }
}

/// What a cell that is true or false says.
pub(super) fn yes_or_no(yes: bool) -> &'static str {
    if yes { "oui" } else { "non" }
}

/// The cells that are merged with those below: where they begin, and their last row.
fn merged(text: &str) -> Result<HashMap<(u32, usize), u32>, Wrong> {
    let mut merged = HashMap::new();
    // They stand after the cells.
    let Some(at) = text
        .rfind("</sheetData")
        .or_else(|| text.rfind(":sheetData"))
    else {
        return Ok(merged);
    };
    for (_, tag) in text[at..]
        .match_indices("mergeCell ")
        .map(|(i, m)| (i, &text[at + i + m.len()..]))
    {
        let Some(tag) = tag.split('>').next() else {
            continue;
        };
        let range = tag.split("ref=").nth(1).unwrap_or_default();
        let range = range.trim_start_matches(['"', '\'']);
        let range = range.split(['"', '\'']).next().unwrap_or_default();
        let Some((first, last)) = range.split_once(':') else {
            continue;
        };
        if let (Some(first), Some((row, _))) = (place(first), place(last))
            && row > first.0
        {
            merged.insert(first, row);
        }
        if merged.len() > MOST_MERGED {
            return Err(Wrong::of("workbook-bomb"));
        }
    }
    Ok(merged)
}

/// `B7` as row and column, from zero.
fn place(text: &str) -> Option<(u32, usize)> {
    let at = text.find(|c: char| c.is_ascii_digit())?;
    let (letters, digits) = text.split_at(at);
    if letters.is_empty() || letters.len() > 3 {
        return None;
    }
    let mut column = 0_usize;
    for letter in letters.bytes() {
        let letter = letter.to_ascii_uppercase();
        if !letter.is_ascii_uppercase() {
            return None;
        }
        column = column * 26 + usize::from(letter - b'A') + 1;
    }
    Some((digits.parse::<u32>().ok()?.checked_sub(1)?, column - 1))
}

/// Words in which `_x000D_` stands for the sign of that number.
fn escaped(words: &str) -> String {
    let mut read = String::with_capacity(words.len());
    let mut rest = words;
    while let Some(at) = rest.find("_x") {
        let (before, from) = rest.split_at(at);
        read.push_str(before);
        let sign = from
            .get(2..6)
            .filter(|_| from.as_bytes().get(6) == Some(&b'_'))
            .and_then(|hex| u32::from_str_radix(hex, 16).ok())
            .and_then(char::from_u32);
        match sign {
            Some(sign) => {
                read.push(sign);
                rest = &from[7..];
            }
            None => {
                read.push_str("_x");
                rest = &from[2..];
            }
        }
    }
    read.push_str(rest);
    tidy(&read)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn places_are_read_as_spreadsheets_name_them() {
        for (text, expected) in [
            ("A1", Some((0, 0))),
            ("Z10", Some((9, 25))),
            ("AA1", Some((0, 26))),
            ("xfd1048576", Some((1_048_575, 16_383))),
            ("A0", None),
            ("1", None),
            ("A", None),
            ("", None),
            ("ABCD1", None),
            ("É1", None),
            ("A99999999999", None),
        ] {
            assert_eq!(place(text), expected, "{text}");
        }
    }

    #[test]
    fn escapes_stand_for_their_signs() {
        for (words, expected) in [
            ("a_x000D_\nb", "a\nb"),
            ("_x005F_x000D_", "_x000D_"),
            ("_xZZZZ_ _x", "_xZZZZ_ _x"),
            ("_x00é_", "_x00é_"),
            ("_xD800_", "_xD800_"),
        ] {
            assert_eq!(escaped(words), expected);
        }
    }
}
