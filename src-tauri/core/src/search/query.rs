//! What is looked for: words and phrases, as people type them.

use super::fold::{fold, spelled};

/// A query, read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Query {
    terms: Vec<Term>,
    /// All of it as one phrase, where it is several words typed one after the other.
    phrase: Option<Term>,
}

/// A word, or a phrase.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Term {
    /// As typed, but for what the index spells out.
    typed: String,
    /// Folded.
    pub(super) text: String,
    /// It matches as the beginning of a word, too.
    pub(super) beginning: bool,
    /// A phrase between marks, which says what it wants down to its smallest word.
    marked: bool,
}

/// Words that stand nearly everywhere: beside others they decide nothing. The window has them too, to set nothing apart by
/// them (`ui/src/lib/search/fold.ts`).
const SMALL: &[&str] = &[
    "a", "and", "at", "au", "aux", "avec", "by", "ce", "ces", "cette", "dans", "de", "des", "du",
    "en", "et", "for", "from", "il", "in", "la", "le", "les", "leur", "ne", "of", "on", "ou",
    "par", "pas", "pour", "que", "qui", "sa", "se", "ses", "son", "sur", "the", "to", "un", "une",
    "with",
];

impl Query {
    /// Reads a query: words, and phrases between quotation marks of any kind; the last word is also a beginning.
    #[must_use]
    pub fn read(text: &str) -> Self {
        let mut terms: Vec<Term> = Vec::new();
        let mut term = String::new();
        let mut quoted = false;
        let mut close = |term: &mut String, phrase: bool| {
            let typed = spelled(std::mem::take(term).trim());
            let text = fold(&typed);
            if text.chars().any(char::is_alphanumeric) {
                terms.push(Term {
                    typed,
                    text,
                    beginning: !phrase,
                    marked: phrase,
                });
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
        let phrase = (terms.len() > 1 && !terms.iter().any(|term| term.marked)).then(|| {
            let all = |part: fn(&Term) -> &str| -> String {
                let parts: Vec<&str> = terms.iter().map(part).collect();
                parts.join(" ")
            };
            Term {
                typed: all(|term| &term.typed),
                text: all(|term| &term.text),
                beginning: terms.last().is_some_and(|term| term.beginning),
                marked: true,
            }
        });
        // What is left where there are others is what is asked.
        if terms.iter().any(|term| !term.is_small()) {
            terms.retain(|term| !term.is_small());
        }
        Self { terms, phrase }
    }

    /// All of it as one phrase: what holds it is nearest.
    pub(super) fn phrase(&self) -> Option<&Term> {
        self.phrase.as_ref()
    }

    /// The words and phrases, all required; small words only where there is nothing else.
    #[must_use]
    pub fn terms(&self) -> &[Term] {
        &self.terms
    }
}

impl Term {
    /// Whether it stands nearly everywhere.
    fn is_small(&self) -> bool {
        !self.marked && SMALL.contains(&self.text.as_str())
    }

    /// As the full-text index is asked: quoted, so that nothing in it is syntax.
    ///
    /// The index folds the accents of Latin letters only: of other scripts, `vocabulary` holds the words that it has.
    pub(super) fn expression(&self, vocabulary: &[String]) -> String {
        let asked = |phrase: &str| {
            let quoted = format!("\"{}\"", phrase.replace(['"', '\0'], " "));
            if self.beginning {
                format!("{quoted} *")
            } else {
                quoted
            }
        };
        let mut phrases = vec![asked(&self.typed)];
        phrases.extend(
            self.spellings(vocabulary)
                .iter()
                .map(|phrase| asked(phrase)),
        );
        phrases.dedup();
        phrases.join(" OR ")
    }

    /// Whether it has letters whose accents the index keeps.
    pub(super) fn is_foreign(&self) -> bool {
        self.text
            .chars()
            .any(|c| c.is_alphabetic() && c >= FIRST_FOREIGN)
    }

    /// The ways in which the index spells this term.
    fn spellings(&self, vocabulary: &[String]) -> Vec<String> {
        if vocabulary.is_empty() || !self.is_foreign() {
            return Vec::new();
        }
        let words: Vec<&str> = self
            .text
            .split(|c: char| !c.is_alphanumeric())
            .filter(|w| !w.is_empty())
            .collect();
        let mut phrases = vec![String::new()];
        for (place, word) in words.iter().enumerate() {
            let whole = !self.beginning || place + 1 < words.len();
            let spelled: Vec<&String> = vocabulary
                .iter()
                .filter(|known| match fold(known) {
                    known if whole => known == *word,
                    known => known.starts_with(word),
                })
                .collect();
            let alone = [(*word).to_owned()];
            let spelled: Vec<&String> = if spelled.is_empty() {
                alone.iter().collect()
            } else {
                spelled
            };
            phrases = phrases
                .iter()
                .flat_map(|phrase| spelled.iter().map(move |word| format!("{phrase} {word}")))
                .take(MOST_SPELLINGS)
                .collect();
        }
        phrases
    }
}

/// The first letter beyond the Latin ones.
pub(super) const FIRST_FOREIGN: char = '\u{370}';

/// A term is not asked for in more ways than this.
const MOST_SPELLINGS: usize = 40;

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_and_phrases_are_read_as_they_are_typed() {
        let read = |text: &str| -> Vec<String> {
            Query::read(text)
                .terms()
                .iter()
                .map(|term| term.expression(&[]))
                .collect()
        };
        assert_eq!(read("Étiages"), ["\"Étiages\" *"]);
        assert_eq!(read("deux mots"), ["\"deux\"", "\"mots\" *"]);
        assert_eq!(
            read("\"jouer collectif\" alliance"),
            ["\"jouer collectif\"", "\"alliance\" *"]
        );
        assert_eq!(
            read("alliance «\u{202f}jouer collectif\u{202f}»"),
            ["\"alliance\"", "\"jouer collectif\""]
        );
        assert_eq!(read("l'apres-crise"), ["\"l'apres-crise\" *"]);
        assert_eq!(read("cœur OR NOT *"), ["\"coeur\"", "\"OR\"", "\"NOT\" *"]);
        assert_eq!(read("\"jouer coll"), ["\"jouer coll\" *"]);
        assert!(read(" \" - ! ").is_empty());
    }

    #[test]
    fn small_words_decide_nothing_beside_others_and_are_asked_for_alone_or_between_marks() {
        let terms = |text: &str| -> Vec<String> {
            let query = Query::read(text);
            query.terms().iter().map(|term| term.text.clone()).collect()
        };
        assert_eq!(terms("le retour des bénévoles"), ["retour", "benevoles"]);
        assert_eq!(terms("de la"), ["de", "la"]);
        assert_eq!(terms("« la » promesse"), ["la", "promesse"]);
        let whole = Query::read("le retour des bénév");
        let phrase = whole.phrase().expect("several words");
        assert_eq!(phrase.expression(&[]), "\"le retour des bénév\" *");
        assert!(Query::read("retour").phrase().is_none());
    }

    #[test]
    fn accents_of_other_scripts_are_looked_up_in_what_the_index_knows() {
        let vocabulary = ["νερά", "νερό", "νερόμυλος", "το"].map(str::to_owned);
        let asked = |text: &str| Query::read(text).terms()[0].expression(&vocabulary);
        assert_eq!(asked("\"νερο\""), "\"νερο\" OR \" νερό\"");
        assert_eq!(
            asked("νερο"),
            "\"νερο\" * OR \" νερό\" * OR \" νερόμυλος\" *"
        );
        assert_eq!(asked("\"το νερο\""), "\"το νερο\" OR \" το νερό\"");
        assert_eq!(asked("eau"), "\"eau\" *");
    }
}
