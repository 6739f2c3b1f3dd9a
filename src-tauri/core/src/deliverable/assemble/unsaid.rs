//! What facilitators write by themselves and should not: names that may not be told, words off the record.
//!
//! No rule can take them out of a text of one's own; they stand in the way of publishing instead. Each text is read as its
//! page is: a name half in bold, or with the call of a note amidst it, is the name.

mod own;

use std::collections::BTreeSet;

use super::{
    Desk, Link, NOTE, Obstacle,
    prose::{plainly, printed},
};
use crate::attribution::{NamesKept, words::Quotations};

/// What no text may say.
struct Kept {
    names: NamesKept,
    words: Quotations,
}

impl Kept {
    /// What texts say of it: the code of the obstacle, and how its words are named.
    fn found(&self, texts: &[String]) -> impl Iterator<Item = (&'static str, &'static str)> {
        let name = texts.iter().any(|text| self.names.stand_in(text));
        let words = texts.iter().any(|text| self.words.stand_in(text));
        let name = name.then_some(("name_beyond", "name"));
        let words = words.then_some(("words_beyond", "words"));
        name.into_iter().chain(words)
    }
}

impl Desk<'_> {
    /// Texts of the document that say what it may not.
    pub(super) fn unsaid(&self) -> Vec<Obstacle> {
        let kept = Kept {
            names: NamesKept::of(self.snapshot, &self.participants, []),
            words: self.words_kept(),
        };
        let mut out = Vec::new();
        let mut tell = |texts: &[String], title: &str, section: &str, link: Option<Link>| {
            for (code, what) in kept.found(texts) {
                let title = [("title", title.into())];
                out.push(Obstacle {
                    code,
                    text: self.words.with(&format!("unsaid-{what}"), &title),
                    section: Some(section.to_owned()),
                    link,
                });
            }
        };
        for (code, prose) in &self.plan.apart {
            let title = self.words.say(&format!("section-{code}"));
            for text in prose.iter().map(|p| p.text.as_str()) {
                tell(&printed(text), &title, code, None);
            }
        }
        if let Some(note) = self.edition_note() {
            let title = self.words.say("section-changements");
            tell(&printed(&note.text), &title, NOTE, None);
        }
        for placed in &self.plan.sections {
            let title = self.title(placed);
            for statement in &placed.statements {
                let own = [&statement.text, &statement.verdict_reason];
                let own = own.into_iter().chain(statement.told_positions());
                let said: Vec<String> = own.flat_map(|text| plainly(text)).collect();
                let link = Some(Link::Statement(statement.id));
                tell(&said, &title, &placed.code, link);
            }
            for prose in &placed.prose {
                tell(&printed(&prose.text), &title, &placed.code, None);
            }
            for grid in &placed.grids {
                let texts = own::of_grid(grid);
                let texts: Vec<_> = texts.iter().flat_map(|text| plainly(text)).collect();
                tell(&texts, &title, &placed.code, None);
            }
        }
        // What is printed in two places is mended in one.
        let mut told = BTreeSet::new();
        for own in self.own_texts() {
            let texts: Vec<_> = own.texts.iter().flat_map(|text| plainly(text)).collect();
            for (code, found) in kept.found(&texts) {
                if told.insert((code, own.what, own.which.clone())) {
                    let which = [("which", own.which.as_str().into())];
                    let what = self
                        .words
                        .with(&format!("missing-own-{}", own.what), &which);
                    let key = format!("missing-own-{found}");
                    out.push(Obstacle {
                        code,
                        text: self.words.with(&key, &[("what", what.into())]),
                        section: Some(own.section.clone()),
                        link: None,
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
