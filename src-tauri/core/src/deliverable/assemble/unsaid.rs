//! What facilitators write by themselves and should not: names that may not be told, words off the record.
//!
//! No rule can take them out of a text of one's own; they stand in the way of publishing instead.

use super::{Desk, Link, Obstacle};
use crate::{
    attribution::{NamesKept, words::Quotations},
    synthesis::Statement,
};

impl Desk<'_> {
    /// Texts of the document that say what it may not.
    pub(super) fn unsaid(&self) -> Vec<Obstacle> {
        let names = NamesKept::of(self.snapshot, &self.participants, []);
        let words = self.words_kept();
        let mut out = Vec::new();
        for (code, prose) in &self.plan.apart {
            let title = self.words.say(&format!("section-{code}"));
            for text in prose.iter().map(|p| p.text.as_str()) {
                let found = [
                    ("name_beyond", "unsaid-name", names.stand_in(text)),
                    ("words_beyond", "unsaid-words", words.stand_in(text)),
                ];
                for (kind, key, _) in found.iter().filter(|(_, _, found)| *found) {
                    out.push(Obstacle {
                        code: kind,
                        text: self.words.with(key, &[("title", title.as_str().into())]),
                        section: Some((*code).to_owned()),
                        link: None,
                    });
                }
            }
        }
        for placed in &self.plan.sections {
            let title = self.title(placed);
            let statements = placed.statements.iter().map(|s| (s.text.clone(), Some(*s)));
            let prose = placed.prose.iter().map(|p| (p.text.clone(), None));
            let grids = placed.grids.iter().map(|g| {
                let cells = g.cells.0.iter().flatten().map(String::as_str);
                let all: Vec<&str> = std::iter::once(g.title.as_str()).chain(cells).collect();
                (all.join("\n"), None)
            });
            for (text, statement) in statements.chain(prose).chain(grids) {
                let found = [
                    ("name_beyond", "unsaid-name", names.stand_in(&text)),
                    ("words_beyond", "unsaid-words", words.stand_in(&text)),
                ];
                for (code, key, _) in found.iter().filter(|(_, _, found)| *found) {
                    out.push(Obstacle {
                        code,
                        text: self.words.with(key, &[("title", title.as_str().into())]),
                        section: Some(placed.code.clone()),
                        link: statement.map(|s: &Statement| Link::Statement(s.id)),
                    });
                }
            }
        }
        out
    }

    /// Words that nothing may show.
    fn words_kept(&self) -> Quotations {
        let excerpts = self.snapshot.excerpts.iter();
        let kept = excerpts.filter(|e| self.attribution.quotable(e.id).is_none());
        Quotations::of(kept.map(|e| e.quote.as_str()))
    }
}
