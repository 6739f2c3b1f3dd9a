//! Numbers of figures and tables, and the references that say them.

use super::{Block, Id, Inline, Inlines, Labels, plain};
use std::collections::{BTreeSet, HashMap};

/// Gives its words to each reference that has none and leads to a figure or a table with a caption:
/// « figure 4 ». Such references are right whatever is put in before them. Those that lead to
/// nothing of the kind say their target in brackets, as `[@target]`, and are told.
pub fn number_references(blocks: &mut [Block], labels: &Labels) -> BTreeSet<Id> {
    let mut numbers = Numbers {
        known: numbers_by_id(blocks, labels),
        lost: BTreeSet::new(),
    };
    for block in blocks {
        numbers.in_block(block);
    }
    numbers.lost
}

/// What each figure and table that can be referred to is called: « figure 4 », « tableau 2 ».
#[must_use]
pub fn numbers_by_id(blocks: &[Block], labels: &Labels) -> HashMap<Id, String> {
    let mut found = HashMap::new();
    let (mut figures, mut tables) = (0_u32, 0_u32);
    for block in blocks {
        super::walk::walk(block, &mut |block| {
            let (caption, id, label, count) = match block {
                Block::Figure(it) => (&it.caption, &it.id, &labels.figure, &mut figures),
                Block::Table(it) => (&it.caption, &it.id, &labels.table, &mut tables),
                _ => return,
            };
            if plain(caption).trim().is_empty() {
                return;
            }
            *count += 1;
            if let Some(id) = id {
                let words = format!("{}\u{a0}{count}", label.to_lowercase());
                found.entry(id.clone()).or_insert(words);
            }
        });
    }
    found
}

struct Numbers {
    known: HashMap<Id, String>,
    lost: BTreeSet<Id>,
}

impl Numbers {
    fn in_blocks(&mut self, blocks: &mut [Block]) {
        for block in blocks {
            self.in_block(block);
        }
    }

    fn in_block(&mut self, block: &mut Block) {
        match block {
            Block::Heading(it) => self.in_words(&mut it.content),
            Block::Paragraph(it) => self.in_words(&mut it.content),
            Block::Quote(it) => {
                self.in_words(&mut it.content);
                self.in_words(&mut it.attribution);
            }
            Block::Figure(it) => self.in_words(&mut it.caption),
            Block::Table(it) => {
                self.in_words(&mut it.caption);
                for row in it.header.iter_mut().chain(&mut it.rows) {
                    for cell in &mut row.cells {
                        self.in_blocks(&mut cell.blocks);
                    }
                }
            }
            Block::Columns(it) => {
                for column in &mut it.columns {
                    self.in_words(&mut column.title);
                    self.in_blocks(&mut column.blocks);
                }
            }
            Block::List(it) => {
                for item in &mut it.items {
                    self.in_blocks(item);
                }
            }
            Block::Entry(it) => self.in_blocks(&mut it.blocks),
            Block::Together(blocks) | Block::Lying(blocks) => self.in_blocks(blocks),
            Block::Contents(_)
            | Block::PageBreak
            | Block::Room(_)
            | Block::Rule
            | Block::Space(_) => {}
        }
    }

    fn in_words(&mut self, parts: &mut Inlines) {
        for part in parts {
            match part {
                Inline::Ref { target, content } if content.is_empty() => {
                    let words = match self.known.get(target) {
                        Some(words) => words.clone(),
                        None => {
                            self.lost.insert(target.clone());
                            format!("[@{target}]")
                        }
                    };
                    content.push(Inline::Text(words));
                }
                Inline::Emph(content)
                | Inline::Strong(content)
                | Inline::Link { content, .. }
                | Inline::Ref { content, .. }
                | Inline::Foreign { content, .. }
                | Inline::Note(content) => self.in_words(content),
                Inline::Text(_) | Inline::PageRef { .. } | Inline::Break => {}
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use crate::document::*;

    fn to(target: &str) -> Inlines {
        vec![Inline::Ref {
            target: target.to_owned(),
            content: Vec::new(),
        }]
    }

    fn figure(id: &str, caption: &str) -> Block {
        Block::Figure(Figure {
            drawing: Drawing::Bars(Bars::default()),
            alt: String::new(),
            caption: text(caption),
            id: Some(id.to_owned()),
        })
    }

    /// The words of the references, in order.
    fn said(mut blocks: Vec<Block>) -> (String, Vec<String>) {
        let lost = number_references(&mut blocks, &Labels::french());
        let mut said = String::new();
        for block in &blocks {
            walk(block, &mut |block| {
                if let Block::Paragraph(it) = block {
                    said.push_str(&plain(&it.content));
                    said.push('\n');
                }
            });
        }
        (said, lost.into_iter().collect())
    }

    #[test]
    fn a_reference_says_the_number_that_its_figure_bears_whatever_comes_before_it() {
        let refers = Block::rich(Style::Body, to("la-mienne"));
        let mine = || figure("la-mienne", "La mienne.");
        let (alone, _) = said(vec![refers.clone(), mine()]);
        assert_eq!(alone, "figure\u{a0}1\n");
        let (third, lost) = said(vec![
            refers,
            figure("a", "Une autre."),
            figure("b", " "),
            Block::Together(vec![figure("c", "Encore une.")]),
            mine(),
        ]);
        assert_eq!(third, "figure\u{a0}3\n");
        assert!(lost.is_empty());
    }

    #[test]
    fn a_reference_to_a_table_is_told_so_and_one_to_nothing_keeps_its_code() {
        let table = Block::Table(Table {
            caption: text("Des nombres."),
            id: Some("t".to_owned()),
            ..Table::default()
        });
        let list = Block::List(List {
            ordered_from: None,
            items: vec![vec![
                Block::rich(Style::Body, vec![Inline::Emph(to("t"))]),
                Block::rich(Style::Body, to("rien")),
            ]],
        });
        let (said, lost) = said(vec![table, list]);
        assert_eq!(said, "tableau\u{a0}1\n[@rien]\n");
        assert_eq!(lost, ["rien"]);
    }
}
