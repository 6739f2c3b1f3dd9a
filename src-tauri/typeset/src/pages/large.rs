//! What a document's look makes of faces, air and lines; and large print: type that is lifted, lines that
//! end at whole words, tables turned so that nothing stands side by side.

use super::sheet::Shape;
use super::spans::{Laid, columns, lay};
use super::{Pages, Setter};
use crate::document::{
    Block, Cell, Columns, Document, Faces, Format, Inline, Look, Row, Style, Table, plain,
};
use crate::lines::Setting;
use crate::text::{Family, TextStyle, Weight};

/// The size of running text, and what the smallest type is lifted to in large print, before it is all made
/// larger in the file: 15 points there, and 18.
const BODY: f32 = 10.6;
const SMALLEST: f32 = 8.9;
/// Type from here to [`BODY`] is lifted to between them.
const TINY: f32 = 6.0;
/// What titles grow by beyond the text, of what they grow by otherwise: the measure is narrow.
const TITLES: f32 = 0.6;
/// Air between lines in large print, of what it is otherwise.
const AIRY: f32 = 1.1;
/// Type from here on is that of titles.
const TITLE: f32 = 13.0;
/// Lines are no closer than that, of the size of their type.
const CLOSEST: f32 = 1.3;
/// The same in drawings, whose lines are few.
const DRAWN: f32 = 1.2;
/// A cell of a table with three columns that stays a table: a number, a date.
const SHORT: usize = 12;

impl Pages {
    /// How many times as large pages are in the file as they are set.
    pub fn scale(&self) -> f32 {
        self.pages.first().map_or(1.0, |page| page.sheet.scale)
    }
}

impl Setter<'_> {
    /// A style in the faces and the size of the document's look.
    pub(super) fn face(&self, style: TextStyle) -> TextStyle {
        let look = &self.document.look;
        let (family, weight, share) = faces(look, &style);
        let size = style.size * share;
        TextStyle {
            family,
            weight,
            size: match look.large && !self.keeps_size {
                true if self.drawing => size.max(SMALLEST),
                true => lifted(size),
                false => size,
            },
            ..style
        }
    }

    /// A shape with the air of the document's look.
    pub(super) fn air(&self, shape: &Shape) -> Shape {
        let style = self.face(shape.style);
        let look = &self.document.look;
        let leading = match look.large && !self.keeps_size {
            true if self.drawing => shape.leading.max(style.size * DRAWN),
            // Titles that are lifted less than text want less air too.
            true if style.size > TITLE => style.size * (shape.leading / shape.style.size).max(1.18),
            true => (shape.leading * AIRY).max(style.size * CLOSEST),
            false => shape.leading,
        };
        Shape {
            style,
            leading,
            ..*shape
        }
    }

    /// How lines stand: in large print and on a wall no word is cut and no space is stretched.
    pub(super) fn lines_in(&self, setting: Setting) -> Setting {
        let look = &self.document.look;
        match setting {
            Setting::Justified | Setting::Left if look.large || look.format == Format::Screen => {
                Setting::LeftWhole
            }
            other => other,
        }
    }
}

/// The family, the weight and the share of its size that a style takes in a look. Families without serifs
/// look larger than their size says.
fn faces(look: &Look, style: &TextStyle) -> (Family, Weight, f32) {
    let faces = match look.faces {
        // Large print is read by those who see little: without serifs, letters are told apart.
        Faces::Spectral | Faces::Titles | Faces::Noto if look.large => Faces::Legible,
        other => other,
    };
    let shrunk = |share: f32| if look.large { 1.0 } else { share };
    let (family, share) = match (faces, style.family) {
        (Faces::Spectral, Family::Title) => (Family::Serif, 1.0),
        (Faces::Titles, Family::Title) => (Family::Inter, shrunk(0.88)),
        (Faces::Inter, Family::Title) => (Family::Inter, shrunk(0.88)),
        (Faces::Inter, Family::Serif) => (Family::Inter, shrunk(0.91)),
        (Faces::Noto, Family::Title | Family::Serif) => (Family::Noto, shrunk(0.92)),
        (Faces::Noto, Family::Sans) => (Family::NotoSans, 1.0),
        (Faces::Legible, Family::Title | Family::Serif) => (Family::Legible, shrunk(0.97)),
        (Faces::Legible, Family::Sans) => (Family::Legible, 1.0),
        (_, family) => (family, 1.0),
    };
    (family, style.weight, share)
}

/// A size of type in large print, before it is all made larger in the file.
fn lifted(size: f32) -> f32 {
    if size >= BODY {
        BODY + (size - BODY) * TITLES
    } else {
        let share = ((size - TINY) / (BODY - TINY)).max(0.0);
        SMALLEST + (BODY - SMALLEST) * share
    }
}

/// A document as it is set in large print: what stood side by side stands one below the other.
pub(crate) fn turned(document: &Document) -> Document {
    Document {
        blocks: all(&document.blocks),
        ..document.clone()
    }
}

fn all(blocks: &[Block]) -> Vec<Block> {
    blocks.iter().flat_map(block).collect()
}

fn block(block: &Block) -> Vec<Block> {
    let one = match block {
        Block::Columns(columns) => return one_by_one(columns),
        Block::Table(table) => Block::Table(upright(table)),
        // Written out, tables that would be kept whole are longer than a page.
        Block::Together(blocks) if only_tables(blocks) => return all(blocks),
        Block::Together(blocks) => Block::Together(all(blocks)),
        Block::Lying(blocks) => return all(blocks),
        Block::List(list) => {
            let mut list = list.clone();
            list.items.iter_mut().for_each(|item| *item = all(item));
            Block::List(list)
        }
        Block::Entry(entry) => {
            let mut entry = entry.clone();
            entry.blocks = all(&entry.blocks);
            Block::Entry(entry)
        }
        other => other.clone(),
    };
    vec![one]
}

fn only_tables(blocks: &[Block]) -> bool {
    blocks.iter().all(|block| matches!(block, Block::Table(_)))
}

/// Each text under its title, as wide as the page.
fn one_by_one(columns: &Columns) -> Vec<Block> {
    let mut id = columns.id.clone();
    let each = columns.columns.iter().map(|column| {
        let mut column = column.clone();
        column.blocks = all(&column.blocks);
        Block::Columns(Columns {
            columns: vec![column],
            id: id.take(),
        })
    });
    each.collect()
}

/// A table whose rows are written out, a line a cell: the head of its column, then the cell.
fn upright(table: &Table) -> Table {
    let (header, body) = (lay(&table.header), lay(&table.rows));
    let columns = columns(&header).max(columns(&body));
    let is_short = |cell: &Cell| words(cell).chars().count() <= SHORT;
    let mut beside = table.header.iter().chain(&table.rows);
    let flat = body.iter().all(|row| row.covered.is_empty());
    let narrow = columns == 3 && flat && beside.all(|row| row.cells.iter().skip(1).all(is_short));
    let heads_alone = table.rows.is_empty();
    let mut heading = table.header.iter().flat_map(|row| &row.cells);
    if columns < 3 || narrow || heads_alone || !heading.all(is_plain) {
        let mut same = table.clone();
        for cell in same.rows.iter_mut().flat_map(|row| &mut row.cells) {
            cell.blocks = all(&cell.blocks);
        }
        return same;
    }
    let heads = heads(table, &header, columns);
    let mut rows = Vec::new();
    // What rows below are about too is said of each of them, unless something leads there.
    let mut above: Vec<(usize, usize, &Cell)> = Vec::new();
    // Heads of columns, until they are said.
    let mut unsaid = heads.clone();
    for (at, (row, laid)) in table.rows.iter().zip(&body).enumerate() {
        above.retain(|(end, ..)| *end > at);
        let own = laid.cells.iter().zip(&row.cells);
        let own = own.map(|(slot, cell)| (slot.from, cell));
        let again = above.iter().map(|(_, from, cell)| (*from, *cell));
        let mut cells: Vec<(usize, &Cell)> = own.chain(again).collect();
        cells.sort_by_key(|(from, _)| *from);
        let down = laid.cells.iter().zip(&row.cells);
        above.extend(
            down.filter(|(slot, cell)| slot.down > 1 && slot.from > 0 && is_plain(cell))
                .map(|(slot, cell)| (at + slot.down, slot.from, cell)),
        );
        // The name of a group of rows stands once, above what each of them is about.
        let group = laid
            .cells
            .first()
            .is_some_and(|slot| slot.from == 0 && slot.down > 1);
        let names = 1 + usize::from(group);
        for (place, (from, cell)) in cells.into_iter().enumerate() {
            let mut cell = Cell {
                blocks: all(&cell.blocks),
                down: 1,
                ..cell.clone()
            };
            let head = heads.get(from).cloned().unwrap_or_default();
            let mut say = || unsaid.get_mut(from).map(String::clear);
            if place < names {
                say();
                // What the row is about stands above what is said of it, under the head of its column: none is lost.
                cell.span = 2;
                if !head.is_empty() {
                    cell.blocks.insert(0, Block::paragraph(Style::Note, head));
                }
                rows.push(Row { cells: vec![cell] });
            } else if !cell.blocks.iter().all(is_silent) {
                say();
                cell.span = 1;
                cell.align = crate::document::Align::Left;
                let head = Cell::text(head);
                rows.push(Row {
                    cells: vec![head, cell],
                });
            }
        }
    }
    // Of a column that holds nothing, the head is said all the same.
    for head in unsaid.into_iter().filter(|head| !head.is_empty()) {
        rows.push(Row::texts([head, String::new()]));
    }
    Table {
        header: Vec::new(),
        rows,
        row_heads: true,
        widths: None,
        ..table.clone()
    }
}

/// The head of each column, from all head rows.
fn heads(table: &Table, laid: &[Laid], columns: usize) -> Vec<String> {
    let mut heads: Vec<Vec<String>> = vec![Vec::new(); columns];
    for (row, laid) in table.header.iter().zip(laid) {
        for (cell, slot) in row.cells.iter().zip(&laid.cells) {
            let said = words(cell);
            for head in heads.iter_mut().skip(slot.from).take(slot.span) {
                if !said.is_empty() {
                    head.push(said.clone());
                }
            }
        }
    }
    heads.into_iter().map(|said| said.join(", ")).collect()
}

/// Whether the words of a cell are all that there is to it.
fn is_plain(cell: &Cell) -> bool {
    fn words(parts: &[Inline]) -> bool {
        parts.iter().all(|part| match part {
            Inline::Text(_) | Inline::Break => true,
            Inline::Emph(content) | Inline::Strong(content) => words(content),
            _ => false,
        })
    }
    cell.blocks
        .iter()
        .all(|block| matches!(block, Block::Paragraph(it) if it.id.is_none() && words(&it.content)))
}

/// Whether a block has nothing to show.
fn is_silent(block: &Block) -> bool {
    let empty = |content: &[Inline]| {
        let notes = content.iter().any(|part| !matches!(part, Inline::Text(_)));
        !notes && plain(content).trim().is_empty()
    };
    match block {
        Block::Paragraph(it) => it.id.is_none() && empty(&it.content),
        Block::Together(blocks) => blocks.iter().all(is_silent),
        Block::PageBreak | Block::Room(_) | Block::Space(_) | Block::Rule => true,
        _ => false,
    }
}

/// The words of a cell.
fn words(cell: &Cell) -> String {
    let said = cell.blocks.iter().map(|block| match block {
        Block::Paragraph(it) => plain(&it.content),
        Block::Heading(it) => plain(&it.content),
        Block::Quote(it) => plain(&it.content),
        Block::List(_) | Block::Table(_) | Block::Entry(_) => "\u{2026}".repeat(SHORT + 1),
        _ => String::new(),
    });
    said.collect::<Vec<_>>().join(" ").trim().to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn in_large_print_no_type_is_smaller_than_fifteen_points_and_text_is_eighteen() {
        let in_file = |size: f32| lifted(size) * 1.7;
        assert!(in_file(BODY) >= 18.0);
        for size in [5.0, 6.2, 7.0, 7.4, 8.0, 9.0, 10.0] {
            assert!(in_file(size) >= 15.0, "{size}");
            assert!(lifted(size) <= lifted(size + 0.5));
        }
        assert!(in_file(22.0) > in_file(14.4) && in_file(14.4) > in_file(BODY));
    }

    fn table(rows: &[&[&str]]) -> Table {
        let row = |words: &&[&str]| Row::texts(words.iter().copied());
        Table {
            header: vec![row(&rows[0])],
            rows: rows[1..].iter().map(row).collect(),
            row_heads: true,
            ..Table::default()
        }
    }

    #[test]
    fn a_wide_table_is_turned_and_loses_no_word() {
        let wide = table(&[
            &["Besoin", "Premières réponses", "Questions collectives"],
            &["Modèles", "Un fonds de relance commun", "Qui le porte ?"],
            &["Numérique", "Des référents en région", ""],
        ]);
        let turned = upright(&wide);
        let said: Vec<Vec<String>> = turned
            .rows
            .iter()
            .map(|row| row.cells.iter().map(words).collect())
            .collect();
        assert_eq!(
            said,
            [
                vec!["Besoin Modèles"],
                vec!["Premières réponses", "Un fonds de relance commun"],
                vec!["Questions collectives", "Qui le porte ?"],
                vec!["Besoin Numérique"],
                vec!["Premières réponses", "Des référents en région"],
            ]
        );
        assert!(
            turned
                .rows
                .iter()
                .all(|row| row.cells.iter().map(|c| c.span).sum::<usize>() == 2)
        );
    }

    #[test]
    fn what_several_rows_are_about_is_said_once_above_them_or_of_each() {
        let down = |words: &str| Cell {
            down: 2,
            ..Cell::text(words)
        };
        let cells = |cells: Vec<Cell>| Row { cells };
        let wide = Table {
            header: vec![Row::texts(["Chantier", "Mesure", "Horizon"])],
            rows: vec![
                cells(vec![
                    down("Alliances"),
                    Cell::text("Un droit de l’alliance"),
                    down("2022"),
                ]),
                cells(vec![Cell::text("Une conférence des alliances")]),
            ],
            row_heads: true,
            ..Table::default()
        };
        let turned = upright(&wide);
        let said: Vec<Vec<String>> = turned
            .rows
            .iter()
            .map(|row| row.cells.iter().map(words).collect())
            .collect();
        assert_eq!(
            said,
            [
                vec!["Chantier Alliances"],
                vec!["Mesure Un droit de l’alliance"],
                vec!["Horizon", "2022"],
                vec!["Mesure Une conférence des alliances"],
                vec!["Horizon", "2022"],
            ]
        );
        assert!(
            turned
                .rows
                .iter()
                .flat_map(|row| &row.cells)
                .all(|cell| cell.down == 1)
        );
    }

    #[test]
    fn a_table_of_two_columns_or_of_numbers_stays_as_it_is() {
        for rows in [
            &[
                &["Volet", "Entrées"][..],
                &["Trésorerie", "une réponse qui est longue"],
            ][..],
            &[&["Volet", "mai", "sept."], &["Trésorerie", "45", "118"]],
        ] {
            let table = table(rows);
            assert_eq!(upright(&table), table);
        }
    }

    #[test]
    fn texts_side_by_side_stand_one_below_the_other() {
        let columns = Columns {
            columns: vec![Default::default(); 3],
            id: Some("vues".to_owned()),
        };
        let one = block(&Block::Columns(columns));
        assert_eq!(one.len(), 3);
        let ids = one
            .iter()
            .filter(|it| matches!(it, Block::Columns(it) if it.id.is_some()));
        assert_eq!(ids.count(), 1);
    }
}
