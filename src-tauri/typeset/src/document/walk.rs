//! Going through all that a document holds.

use super::{Block, Document, Heading, Inline};
use std::collections::HashSet;

impl Document {
    /// Every heading in reading order, also those within other blocks.
    #[must_use]
    pub fn headings(&self) -> Vec<&Heading> {
        let mut found = Vec::new();
        for block in &self.blocks {
            walk(block, &mut |block| {
                if let Block::Heading(heading) = block {
                    found.push(heading);
                }
            });
        }
        found
    }

    /// Every id that references can lead to.
    #[must_use]
    pub fn ids(&self) -> HashSet<&str> {
        let mut found = HashSet::new();
        for block in &self.blocks {
            walk(block, &mut |block| {
                let id = match block {
                    Block::Heading(it) => &it.id,
                    Block::Paragraph(it) => &it.id,
                    Block::Quote(it) => &it.id,
                    Block::Entry(it) => &it.id,
                    Block::Table(it) => &it.id,
                    Block::Columns(it) => &it.id,
                    Block::Figure(it) => &it.id,
                    _ => &None,
                };
                found.extend(id.as_deref());
            });
        }
        found
    }
}

/// Whether a block shows page numbers, and so hangs on where others stand.
pub(crate) fn names_pages(block: &Block) -> bool {
    let mut found = false;
    walk(block, &mut |block| {
        found |= match block {
            Block::Contents(_) => true,
            Block::Heading(it) => refers(&it.content),
            Block::Paragraph(it) => refers(&it.content),
            Block::Quote(it) => refers(&it.content) || refers(&it.attribution),
            Block::Table(it) => refers(&it.caption),
            Block::Figure(it) => refers(&it.caption),
            Block::Columns(it) => it.columns.iter().any(|column| refers(&column.title)),
            _ => false,
        };
    });
    found
}

fn refers(parts: &[Inline]) -> bool {
    parts.iter().any(|part| match part {
        Inline::PageRef { .. } => true,
        Inline::Emph(content)
        | Inline::Strong(content)
        | Inline::Link { content, .. }
        | Inline::Ref { content, .. }
        | Inline::Foreign { content, .. }
        | Inline::Note(content) => refers(content),
        Inline::Text(_) | Inline::Break => false,
    })
}

/// Visits a block and all blocks within it.
pub(crate) fn walk<'a>(block: &'a Block, visit: &mut dyn FnMut(&'a Block)) {
    visit(block);
    let mut all = |blocks: &'a [Block]| blocks.iter().for_each(|block| walk(block, visit));
    match block {
        Block::Entry(entry) => all(&entry.blocks),
        Block::Together(blocks) | Block::Lying(blocks) => all(blocks),
        Block::List(list) => list.items.iter().for_each(|item| all(item)),
        Block::Columns(columns) => columns.columns.iter().for_each(|it| all(&it.blocks)),
        Block::Table(table) => table
            .header
            .iter()
            .chain(&table.rows)
            .flat_map(|row| &row.cells)
            .for_each(|cell| all(&cell.blocks)),
        _ => {}
    }
}
