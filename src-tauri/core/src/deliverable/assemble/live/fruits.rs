//! What the spaces came to: of each its question, the statements that it puts forward, and where they are told in full.

use croisee_typeset::document::{Block, Inline, Style};

use crate::{
    deliverable::assemble::{Desk, Placed},
    space::Space,
};

impl Desk<'_> {
    /// The fruits of each space, under its title.
    pub(in super::super) fn fruits(&self, placed: &Placed<'_>) -> Vec<Block> {
        let spaces = self.spaces_with_fruits(placed).into_iter();
        spaces
            .flat_map(|space| {
                let mut out = vec![Block::heading(2, space.title.clone())];
                if !space.question.trim().is_empty() {
                    let question = Inline::Emph(self.text(&space.question));
                    out.push(Block::rich(Style::Body, vec![question]));
                }
                let own = placed.statements.iter();
                let own = own.filter(|s| s.space_id == Some(space.id));
                out.extend(own.map(|s| self.statement(s)));
                let titles = self.titles_of(space);
                if !titles.is_empty() {
                    let arguments = [
                        ("count", titles.len().into()),
                        ("titles", self.words.list(&titles).into()),
                    ];
                    let told = self.words.with("fruits-told", &arguments);
                    out.push(Block::paragraph(Style::Note, told));
                }
                out
            })
            .collect()
    }

    /// The spaces of which the section says something, in their order.
    pub(in super::super) fn spaces_with_fruits(&self, placed: &Placed<'_>) -> Vec<&Space> {
        let says = |space: &&Space| {
            let mut statements = placed.statements.iter();
            self.is_of(space.id) && statements.any(|s| s.space_id == Some(space.id))
        };
        self.snapshot.spaces.iter().filter(says).collect()
    }

    /// The titles of the documents of a space, files kept with it included.
    pub(in super::super) fn titles_of(&self, space: &Space) -> Vec<String> {
        let own = self.snapshot.deliverables.iter();
        own.filter(|d| d.space_id == space.id)
            .map(|d| d.title.trim())
            .filter(|title| !title.is_empty())
            .map(str::to_owned)
            .collect()
    }
}
