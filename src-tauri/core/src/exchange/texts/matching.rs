//! Which interview a text is the notes of, by the name of its file: one is proposed, or none; never one of two equals.

use std::collections::HashMap;

use chrono::NaiveDate;

use super::super::{days, words::folded_words};
use crate::vault::InterviewId;

/// What an interview may be called by.
#[derive(Debug, Clone)]
pub(in crate::exchange) struct Known {
    pub id: InterviewId,
    pub code: String,
    pub organisation: String,
    pub acronym: String,
    /// First name and name.
    pub persons: Vec<(String, String)>,
    pub date: Option<NaiveDate>,
}

/// Words that many organisations bear: they tell none from another.
const COMMON: &[&str] = &[
    "association",
    "associations",
    "fondation",
    "federation",
    "reseau",
    "union",
    "collectif",
    "mutuelle",
    "banque",
    "groupe",
    "centre",
    "agence",
    "institut",
    "comite",
    "conseil",
    "laboratoire",
    "cabinet",
    "atelier",
    "national",
    "nationale",
    "france",
    "francais",
    "francaise",
    "regional",
    "regionale",
    "entretien",
    "interview",
    "notes",
    "compte",
    "rendu",
];

/// How much each trace in a name weighs. No number of the lesser ones makes up for a code.
mod weight {
    pub const CODE: usize = 1000;
    pub const NAME: usize = 40;
    pub const ACRONYM: usize = 30;
    pub const SURNAME: usize = 25;
    pub const WORD: usize = 20;
    pub const DATE: usize = 10;
}

/// For each file, the interview that it is proposed for.
pub(in crate::exchange) fn propose(files: &[&str], known: &[Known]) -> Vec<Option<InterviewId>> {
    let called = called(known);
    let best: Vec<Option<(usize, InterviewId)>> = files
        .iter()
        .map(|file| {
            let stem = file.rsplit_once('.').map_or(*file, |(stem, _)| stem);
            let words = folded_words(stem);
            let days = days::found(stem);
            let scores = known.iter().zip(&called).map(|(interview, called)| {
                let dated = interview.date.is_some_and(|day| days.contains(&day));
                let date = if dated { weight::DATE } else { 0 };
                (called.score(&words) + date, interview.id)
            });
            alone_at_the_top(scores)
        })
        .collect();
    // Two files for one interview: the better one, or none.
    best.iter()
        .map(|mine| {
            let (score, id) = (*mine)?;
            let rivals = best.iter().flatten().filter(|(_, other)| *other == id);
            (rivals.filter(|(other, _)| *other >= score).count() == 1).then_some(id)
        })
        .collect()
}

fn alone_at_the_top(
    scores: impl Iterator<Item = (usize, InterviewId)>,
) -> Option<(usize, InterviewId)> {
    let mut best = None;
    let mut alone = true;
    for (score, id) in scores.filter(|(score, _)| *score > 0) {
        match best {
            Some((top, _)) if score < top => {}
            Some((top, _)) if score == top => alone = false,
            _ => (best, alone) = (Some((score, id)), true),
        }
    }
    best.filter(|_| alone)
}

/// An interview's names as they are looked for.
struct Called {
    code: Vec<String>,
    organisation: Vec<String>,
    acronym: Vec<String>,
    /// Words of the organisation's name that no other organisation has.
    own: Vec<String>,
    persons: Vec<(Vec<String>, Vec<String>)>,
}

fn called(known: &[Known]) -> Vec<Called> {
    let mut bearers: HashMap<String, Vec<&str>> = HashMap::new();
    for interview in known {
        for word in folded_words(&interview.organisation) {
            let bearers = bearers.entry(word).or_default();
            if !bearers.contains(&interview.organisation.as_str()) {
                bearers.push(&interview.organisation);
            }
        }
    }
    let is_own = |word: &String| {
        word.chars().count() > 3
            && !COMMON.contains(&word.as_str())
            && bearers.get(word).is_some_and(|bearers| bearers.len() == 1)
    };
    known
        .iter()
        .map(|interview| {
            let organisation = folded_words(&interview.organisation);
            Called {
                code: folded_words(&interview.code),
                acronym: folded_words(&interview.acronym),
                own: organisation.iter().filter(|w| is_own(w)).cloned().collect(),
                organisation,
                persons: interview
                    .persons
                    .iter()
                    .map(|(first, last)| (folded_words(first), folded_words(last)))
                    .collect(),
            }
        })
        .collect()
}

impl Called {
    fn score(&self, words: &[String]) -> usize {
        if holds(words, &self.code) || words.contains(&self.code.concat()) {
            // Of two codes that a name holds, the longer one is meant.
            return weight::CODE + self.code.concat().len();
        }
        let organisation = if holds(words, &self.organisation) {
            weight::NAME
        } else if self.acronym.concat().len() > 1 && holds(words, &self.acronym) {
            weight::ACRONYM
        } else if self.own.iter().any(|word| words.contains(word)) {
            weight::WORD
        } else {
            0
        };
        let person = |(first, last): &(Vec<String>, Vec<String>)| {
            let both = |a: &[String], b: &[String]| holds(words, &[a, b].concat());
            if !first.is_empty() && (both(first, last) || both(last, first)) {
                weight::NAME
            } else if last.concat().chars().count() > 2 && holds(words, last) {
                weight::SURNAME
            } else {
                0
            }
        };
        organisation + self.persons.iter().map(person).max().unwrap_or(0)
    }
}

/// Whether these words stand there, one after the other.
fn holds(words: &[String], some: &[String]) -> bool {
    !some.is_empty() && words.windows(some.len()).any(|here| here == some)
}

#[cfg(test)]
mod tests {
    use uuid::Uuid;

    use super::*;

    fn interview(at: u128, code: &str, organisation: &str, person: &str, date: &str) -> Known {
        let (first, last) = person.split_once(' ').unwrap_or(("", person));
        Known {
            id: InterviewId(Uuid::from_u128(at)),
            code: code.into(),
            organisation: organisation.into(),
            acronym: if at == 3 { "LCA" } else { "" }.into(),
            persons: vec![(first.into(), last.into())],
            date: date.parse().ok(),
        }
    }

    fn all() -> Vec<Known> {
        vec![
            interview(
                1,
                "ent-01",
                "Fondation des Rives",
                "Hélène Delmas",
                "2020-03-24",
            ),
            interview(
                2,
                "ent-02",
                "Fondation des Cimes",
                "Paul Varenne",
                "2020-03-24",
            ),
            interview(
                3,
                "ent-03",
                "Laboratoire civique de l’Aubrelle",
                "Ida Ndiaye",
                "2020-03-26",
            ),
            interview(
                4,
                "ent-10",
                "Réseau Lisières",
                "Romain Bastide",
                "2020-03-27",
            ),
            interview(
                5,
                "ent-11",
                "Réseau Lisières",
                "Romain Bastide",
                "2020-04-27",
            ),
        ]
    }

    fn check(files: &[&str], expected: &[Option<u128>]) {
        let found: Vec<Option<u128>> = propose(files, &all())
            .into_iter()
            .map(|id| id.map(|id| id.0.as_u128()))
            .collect();
        assert_eq!(found, expected, "{files:?}");
    }

    #[test]
    fn a_file_is_matched_by_what_its_name_says() {
        for (file, expected) in [
            ("ent-01.docx", Some(1)),
            ("ENT_02 relu.odt", Some(2)),
            ("ent10.txt", Some(4)),
            ("Fondation des Rives.docx", Some(1)),
            ("CR fondation des rives v3.docx", Some(1)),
            ("notes cimes.md", Some(2)),
            ("LCA.txt", Some(3)),
            ("Aubrelle.txt", Some(3)),
            ("Hélène DELMAS.docx", Some(1)),
            ("Delmas Helene.docx", Some(1)),
            ("varenne.docx", Some(2)),
            ("2020-03-26.txt", Some(3)),
            ("Lisières 27 avril 2020.docx", Some(5)),
        ] {
            check(&[file], &[expected]);
        }
    }

    #[test]
    fn none_is_proposed_where_two_are_as_likely() {
        for file in [
            "Réseau Lisières.docx",
            "bastide.txt",
            "24-03-2020.txt",
            "Fondation.docx",
            "entretien.docx",
            "ent-1.docx",
            "",
            "….txt",
        ] {
            check(&[file], &[None]);
        }
        check(&["ent-01.docx", "ENT-01.odt"], &[None, None]);
        check(&["ent-01.docx", "rives.odt"], &[Some(1), None]);
    }

    #[test]
    fn twenty_files_at_once_find_their_own_interviews() {
        let known: Vec<Known> = (0..20)
            .map(|n| {
                interview(
                    n + 10,
                    &format!("e{n:02}"),
                    &format!("Maison {n:02}"),
                    "",
                    "",
                )
            })
            .collect();
        let names: Vec<String> = (0..20)
            .rev()
            .map(|n| format!("Maison {n:02}.docx"))
            .collect();
        let names: Vec<&str> = names.iter().map(String::as_str).collect();
        let found = propose(&names, &known);
        let expected: Vec<_> = (0..20).rev().map(|n| Some(known[n].id)).collect();
        assert_eq!(found, expected);
    }
}
