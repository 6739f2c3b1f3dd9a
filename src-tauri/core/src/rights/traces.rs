//! The ways in which one person is told in a text: their names, their address, their number.

mod cited;

use std::collections::HashSet;

use self::cited::{Piece, is_told_apart, pieces, replaced};
pub(super) use self::cited::{anew, rename, would};

use crate::{
    Snapshot,
    attribution::{Instead, Unnamed, words::plain},
    stakeholder::Person,
};

/// A word of so many letters says whose code it is.
const PART: usize = 3;

/// So many digits at the end of a number say whose it is; what stands before them is the country's.
const DIGITS: usize = 8;

/// What the register says before the code of a person who was given all of theirs.
const GIVEN: &str = "tout ce qui concerne";

/// One person, as texts tell them.
pub(super) struct Traces {
    names: Unnamed,
    email: String,
    phone: String,
    /// Words of their family name that nobody else bears, as codes and names of files hold them.
    parts: Vec<String>,
    /// Codes that hold one of them, and are no words by themselves.
    codes: Vec<String>,
    /// Their own code: a number or a word, it may be. It is looked for where codes stand.
    own: String,
    /// A statement has that code too: it is what a text cites.
    is_cited: bool,
}

impl Traces {
    /// Of this person, among the others of the dossier; by what they were called before, too.
    pub(super) fn of(snapshot: &Snapshot, person: &Person, former: &[(String, String)]) -> Self {
        let others = snapshot.persons.iter().filter(|p| p.id != person.id);
        let others = others.map(Person::full_name);
        let others = others.chain(snapshot.organisations.iter().map(|o| o.name.clone()));
        let others: HashSet<String> = others.flat_map(|name| words(&name)).collect();
        let mut parts = words(&person.name);
        parts.extend(former.iter().flat_map(|(_, last)| words(last)));
        parts.retain(|word| word.chars().count() >= PART && !others.contains(word));
        let told = |code: &&String| words(code).iter().any(|word| parts.contains(word));
        let codes = snapshot.interviews.iter().map(|i| &i.code);
        let codes = codes.chain(snapshot.excerpts.iter().map(|e| &e.code));
        let codes = codes.chain(snapshot.statements.iter().map(|s| &s.code));
        let codes = codes.chain([&person.code]).filter(told);
        let codes = codes.filter(|code| is_told_apart(code));
        let mut statements = snapshot.statements.iter();
        let is_cited = statements.any(|s| s.code.eq_ignore_ascii_case(&person.code));
        let mut codes: Vec<String> = codes.map(|code| code.to_ascii_lowercase()).collect();
        // A code that another begins with is looked for after it.
        codes.sort_by_key(|code| std::cmp::Reverse(code.len()));
        let digits: String = person.phone.chars().filter(char::is_ascii_digit).collect();
        Self {
            names: Unnamed::of_one(snapshot, person.id, former),
            email: person.email.trim().to_ascii_lowercase(),
            phone: digits
                .get(digits.len().saturating_sub(DIGITS)..)
                .filter(|end| end.len() == DIGITS)
                .unwrap_or_default()
                .to_owned(),
            parts,
            codes,
            own: person.code.to_ascii_lowercase(),
            is_cited,
        }
    }

    /// Whether a code, an address or the name of a file tells of them, however it is written.
    pub(super) fn in_code(&self, code: &str) -> bool {
        self.without(code, "").is_some() || self.named_in(code)
    }

    fn named_in(&self, code: &str) -> bool {
        words(code).iter().any(|word| self.parts.contains(word))
    }

    /// An address or the name of a file without them: one word of theirs is enough, however it is written.
    pub(super) fn without_name(&self, name: &str, instead: &str) -> Option<String> {
        let told = self.without(name, instead);
        let left = told.as_deref().unwrap_or(name);
        if !self.named_in(left) {
            return told;
        }
        let mut out = String::with_capacity(left.len());
        let mut word = String::new();
        for c in left.chars().map(Some).chain([None]) {
            if let Some(c) = c.filter(|c| c.is_alphanumeric()) {
                word.push(c);
                continue;
            }
            match self.parts.contains(&plain(&word)) {
                true => out.push_str(instead),
                false => out.push_str(&word),
            }
            word.clear();
            out.extend(c);
        }
        Some(out)
    }

    /// A text without them, these words in their place; nothing where it does not tell of them. What opens the answer to a
    /// question stays: it says the question.
    pub(super) fn without(&self, text: &str, instead: &str) -> Option<String> {
        let mut out = String::with_capacity(text.len());
        for piece in pieces(text) {
            match piece {
                Piece::Plain(words) => out.push_str(&self.unsaid(words, instead)),
                Piece::Cited(code) if self.in_citation(code) => out.push_str(instead),
                Piece::Cited(code) => {
                    out.push_str("[@");
                    out.push_str(code);
                    out.push(']');
                }
                Piece::Asked(whole) => out.push_str(whole),
            }
        }
        (out != text).then_some(out)
    }

    /// The same of a line of the register, which says by their code to whom all of theirs was given.
    pub(super) fn unregistered(&self, text: &str, instead: &str) -> Option<String> {
        let given = text.rsplit_once(' ').filter(|(before, last)| {
            *before == GIVEN && !self.own.is_empty() && last.eq_ignore_ascii_case(&self.own)
        });
        match given {
            Some((before, _)) => Some(format!("{before} {instead}")),
            None => self.without(text, instead),
        }
    }

    /// Whether what is cited tells of them. A figure is called by what it shows.
    fn in_citation(&self, code: &str) -> bool {
        let own = !self.is_cited && code.eq_ignore_ascii_case(&self.own);
        own || (self.named_in(code) && !code.starts_with("figure-"))
    }

    fn unsaid(&self, text: &str, instead: &str) -> String {
        let mut left = unwritten(text, &self.email, instead);
        for code in &self.codes {
            left = replaced(&left, code, instead);
        }
        if !self.phone.is_empty() {
            left = self.unrung(&left, instead);
        }
        let words = Instead {
            person: instead.to_owned(),
            organisation: instead.to_owned(),
        };
        self.names.told(&left, &words).text
    }

    /// A text without their number, however its digits are parted.
    fn unrung(&self, text: &str, instead: &str) -> String {
        let of_number = |c: char| {
            c.is_ascii_digit()
                || matches!(c, '+' | '.' | '-' | '(' | ')' | '/')
                || c == ' '
                || c == '\u{a0}'
                || c == '\u{202f}'
        };
        let mut out = String::with_capacity(text.len());
        let mut rest = text;
        while let Some(begin) = rest.find(|c: char| c.is_ascii_digit() || c == '+') {
            let run = &rest[begin..];
            let end = run.find(|c| !of_number(c)).unwrap_or(run.len());
            let written = run[..end].trim_end_matches(|c: char| !c.is_ascii_digit());
            let digits: String = written.chars().filter(char::is_ascii_digit).collect();
            out.push_str(&rest[..begin]);
            match digits.ends_with(&self.phone) {
                true => out.push_str(instead),
                false => out.push_str(written),
            }
            // A sign alone is no number.
            let taken = written.len().max(1);
            if written.is_empty() {
                out.push_str(&run[..1]);
            }
            rest = &run[taken..];
        }
        out.push_str(rest);
        out
    }
}

/// The words of a name or of a code, as they are compared.
fn words(text: &str) -> Vec<String> {
    let words = text.split(|c: char| !c.is_alphanumeric());
    words.filter(|w| !w.is_empty()).map(plain).collect()
}

/// A text without an address, whatever its capitals; one that begins before it or goes on is another.
fn unwritten(text: &str, address: &str, instead: &str) -> String {
    if address.is_empty() {
        return text.to_owned();
    }
    let plain = text.to_ascii_lowercase();
    let (mut out, mut written, mut from) = (String::with_capacity(text.len()), 0, 0);
    let joins = |c: char| c.is_alphanumeric() || matches!(c, '.' | '_' | '-' | '+' | '%');
    while let Some(at) = plain[from..].find(address).map(|at| from + at) {
        let end = at + address.len();
        from = end;
        let after = plain[end..].trim_start_matches(['.', '-']);
        if plain[..at].ends_with(joins) || after.starts_with(char::is_alphanumeric) {
            continue;
        }
        out.push_str(&text[written..at]);
        out.push_str(instead);
        written = end;
    }
    out.push_str(&text[written..]);
    out
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::attribution::sample;

    fn told(text: &str) -> String {
        let mut snapshot = sample::empty();
        snapshot.person("Petit", None, None);
        snapshot.person("", None, None);
        let mut person = snapshot.persons[1].clone();
        person.first_name = "Jeanne".into();
        person.name = "Aubry".into();
        person.email = "jeanne@canal.fr".into();
        person.phone = "06 12 34 56 78".into();
        snapshot.persons[1] = person.clone();
        let traces = Traces::of(&snapshot, &person, &[]);
        traces
            .without(text, "[…]")
            .unwrap_or_else(|| text.to_owned())
    }

    #[test]
    fn a_person_is_taken_out_however_they_are_told() {
        assert_eq!(told("Voir Jeanne Aubry demain."), "Voir […] demain.");
        assert_eq!(told("Voir AUBRY Jeanne."), "Voir […].");
        assert_eq!(told("Mme Aubry l’a dit."), "Mme […] l’a dit.");
        assert_eq!(told("Écrire à Jeanne@Canal.fr."), "Écrire à […].");
        assert_eq!(
            told("Appeler le 06.12.34.56.78, vite"),
            "Appeler le […], vite"
        );
        assert_eq!(told("+33 6 12 34 56 78"), "[…]");
    }

    #[test]
    fn a_code_and_the_name_of_a_file_tell_of_them_in_small_letters_too() {
        let mut snapshot = sample::empty();
        let id = snapshot.person("Aubry", None, None);
        snapshot.persons[0].code = "per-aubry".into();
        let traces = Traces::of(&snapshot, &snapshot.persons[0], &[]);
        assert_eq!(snapshot.persons[0].id, id);
        assert!(traces.in_code("ent-aubry-2") && !traces.in_code("ent-aubryste"));
        let left = traces.without_name("cr_aubry.pdf", "…");
        assert_eq!(left.as_deref(), Some("cr_….pdf"));
        let left = traces.without("tout ce qui concerne per-aubry", "…");
        assert_eq!(left.as_deref(), Some("tout ce qui concerne …"));
    }

    #[test]
    fn what_tells_of_nobody_stays() {
        for text in [
            "Le 12/06/2020, 45 besoins.",
            "un aubry de passage",
            "+",
            "3 – 4 + 5",
        ] {
            assert_eq!(told(text), text);
        }
    }
}
