//! What the texts of a document refer to: statements by their number, figures and tables by theirs.

use croisee_typeset::document::{Block, Labels, number_references};

use super::{Desk, prose::Cited, table};
use crate::deliverable::Lang;

impl Desk<'_> {
    pub(super) fn labels(&self) -> Labels {
        match self.options.lang {
            Lang::French => Labels::french(),
            Lang::English => Labels::english(),
        }
    }

    /// Says the numbers of figures and tables that are referred to; those that the document lacks are told.
    pub(super) fn number_references(&self, blocks: &mut [Block]) {
        let lost = number_references(blocks, &self.labels());
        let codes = lost.iter().map(|id| table::code_of(id).to_owned());
        self.unknown.borrow_mut().extend(codes);
    }
}

/// Citations of statements, as links to them.
pub(super) struct Citations<'a, 'b>(pub(super) &'a Desk<'b>);

impl Cited for Citations<'_, '_> {
    fn find(&mut self, code: &str) -> Option<(String, usize)> {
        let desk = self.0;
        let statement = desk
            .snapshot
            .statements
            .iter()
            .find(|s| s.code.eq_ignore_ascii_case(code));
        let number = statement.and_then(|s| desk.plan.numbers.get(&s.id));
        if number.is_none() {
            desk.unknown.borrow_mut().insert(code.to_owned());
        }
        number.map(|n| (format!("enonce-{n}"), *n))
    }

    fn drawn(&mut self, code: &str) -> Option<String> {
        let desk = self.0;
        let is = |other: &str| other.eq_ignore_ascii_case(code);
        if desk.snapshot.statements.iter().any(|s| is(&s.code)) {
            return None;
        }
        let grid = desk.snapshot.grids.iter().find(|grid| is(&grid.code));
        match grid {
            Some(grid) => Some(table::id_of(grid)),
            None => code.starts_with("figure-").then(|| code.to_owned()),
        }
    }

    fn word(&self, several: bool) -> String {
        self.0.words.say(if several {
            "statements-word"
        } else {
            "statement-word"
        })
    }
}
