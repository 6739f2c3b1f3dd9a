//! What is looked for: words and phrases, as people type them.

use super::fold::fold;

/// A query, read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Query {
    terms: Vec<Term>,
}

/// A word, or a phrase.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Term {
    /// Folded.
    pub(super) text: String,
    /// It matches as the beginning of a word, too.
    pub(super) beginning: bool,
}

impl Query {
    /// Reads a query: words, and phrases between quotation marks of any kind; the last word is also a beginning.
    #[must_use]
    pub fn read(text: &str) -> Self {
        let mut terms: Vec<Term> = Vec::new();
        let mut term = String::new();
        let mut quoted = false;
        let mut close = |term: &mut String, phrase: bool| {
            let text = fold(std::mem::take(term).trim());
            if text.chars().any(char::is_alphanumeric) {
                terms.push(Term { text, beginning: !phrase });
            }
        };
        for c in text.chars() {
            match c {
                '"' | '«' | '»' | '“' | '”' => {
                    close(&mut term, quoted);
                    quoted = !quoted;
                }
                c if c.is_whitespace() && !quoted => close(&mut term, false),
                c => term.push(c),
            }
        }
        // A phrase that is still being typed is one already; its last word may not be whole.
        close(&mut term, false);
        let last = terms.len().saturating_sub(1);
        for (place, term) in terms.iter_mut().enumerate() {
            term.beginning &= place == last;
        }
        Self { terms }
    }

    /// The words and phrases, all required.
    #[must_use]
    pub fn terms(&self) -> &[Term] {
        &self.terms
    }
}

impl Term {
    /// As the full-text index is asked: quoted, so that nothing in it is syntax.
    pub(super) fn expression(&self) -> String {
        let quoted = format!("\"{}\"", self.text.replace(['"', '\0'], " "));
        if self.beginning { format!("{quoted} *") } else { quoted }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_and_phrases_are_read_as_they_are_typed() {
        let read = |text: &str| -> Vec<String> {
            Query::read(text).terms().iter().map(Term::expression).collect()
        };
        assert_eq!(read("Étiages"), ["\"etiages\" *"]);
        assert_eq!(read("deux mots"), ["\"deux\"", "\"mots\" *"]);
        assert_eq!(read("\"jouer collectif\" alliance"), ["\"jouer collectif\"", "\"alliance\" *"]);
        assert_eq!(read("alliance «\u{202f}jouer collectif\u{202f}»"), ["\"alliance\"", "\"jouer collectif\""]);
        assert_eq!(read("l'apres-crise"), ["\"l'apres-crise\" *"]);
        assert_eq!(read("cœur OR NOT *"), ["\"coeur\"", "\"or\"", "\"not\" *"]);
        assert_eq!(read("\"jouer coll"), ["\"jouer coll\" *"]);
        assert!(read(" \" - ! ").is_empty());
    }
}
