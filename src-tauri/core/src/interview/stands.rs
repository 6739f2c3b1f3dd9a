//! What of an interview that changed after its validation stands in what was validated: these words were agreed to, the
//! others were not (domain rule 4).

use super::{Excerpt, Interview, changed_since_validation, guide, validated::read_by_answer};
use crate::Snapshot;

/// The words of an interview that its interviewee validated, where its notes have changed since.
#[derive(Debug, Clone)]
pub(crate) struct Agreed {
    /// What was read, by the question that it answers.
    then: Vec<(String, String)>,
    notes: String,
}

impl Agreed {
    /// Those of an interview; `None` where nobody validated it, or its notes say what was validated.
    pub(crate) fn of(snapshot: &Snapshot, interview: &Interview) -> Option<Self> {
        if !changed_since_validation(snapshot, interview) {
            return None;
        }
        let mut validated = snapshot.validated.iter();
        let words = validated.find(|words| words.id == interview.id)?;
        Some(Self {
            then: read_by_answer(&words.notes),
            notes: interview.notes.clone(),
        })
    }

    /// Whether the words of an excerpt stand in what was validated, under the same question.
    pub(crate) fn has_excerpt(&self, excerpt: &Excerpt) -> bool {
        let Ok(start) = usize::try_from(excerpt.start_at) else {
            return false;
        };
        let before: String = self.notes.chars().take(start).collect();
        // The line that the excerpt begins in may itself open a question.
        let opened = before.lines().rev().find_map(guide::marker);
        let opened = opened.unwrap_or_default().to_lowercase();
        let mut answers = read_by_answer(&excerpt.quote).into_iter();
        let first = answers.next().map(|(_, words)| (opened, words));
        let all: Vec<(String, String)> = first.into_iter().chain(answers).collect();
        let told: Vec<_> = all.iter().filter(|(_, words)| !words.is_empty()).collect();
        !told.is_empty()
            && told.iter().all(|(code, words)| {
                let mut then = self.then.iter().filter(|(asked, _)| asked == code);
                then.any(|(_, said)| holds(said, words))
            })
    }

    /// Whether these words stand in what was validated, under whatever question.
    pub(crate) fn has(&self, words: &str) -> bool {
        let words = words.split_whitespace().collect::<Vec<_>>().join(" ");
        !words.is_empty() && self.then.iter().any(|(_, said)| holds(said, &words))
    }
}

/// Whether a text holds these words whole: no word of it goes on before or after them.
fn holds(text: &str, words: &str) -> bool {
    let inside = |c: Option<char>| c.is_some_and(char::is_alphanumeric);
    let (first, last) = (words.chars().next(), words.chars().next_back());
    text.match_indices(words).any(|(at, _)| {
        let before = text[..at].chars().next_back();
        let after = text[at + words.len()..].chars().next();
        let goes_on = (inside(before) && inside(first)) || (inside(last) && inside(after));
        !goes_on
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{attribution::sample::empty, interview::ValidatedWords};

    /// Whether an excerpt of these words stands, once the notes have become `now`.
    fn stands(then: &str, now: &str, quote: &str) -> bool {
        let mut s = empty();
        let sphere = s.sphere("réseau");
        let organisation = s.organisation("Haltes", sphere);
        let interview = s.interview(organisation, &[]);
        s.interviews[0].notes = now.to_owned();
        s.validated.push(ValidatedWords {
            id: interview,
            validated_on: None,
            notes: then.to_owned(),
        });
        let start = now[..now.find(quote).unwrap()].chars().count();
        s.excerpt(interview, start, quote);
        let agreed = Agreed::of(&s, &s.interviews[0]).expect("the notes changed");
        agreed.has_excerpt(&s.excerpts[0])
    }

    #[test]
    fn only_words_that_were_validated_stand() {
        let then = "[Q:q-a]\n10:12 Il faut du temps. Et de\nl’argent [à vérifier].\n[Q:q-b]\nOui.";
        let now = "[Q:q-a]\nIl faut du temps. Et de\nl’argent. Des années.\n[Q:q-b]\nOui. Louis.";
        assert!(stands(then, now, "Il faut du temps."));
        assert!(stands(then, now, "faut du temps"));
        // Kept to the team until then, they were read by nobody.
        assert!(!stands(then, now, "l’argent"));
        assert!(!stands(then, now, "Des années."));
        assert!(!stands(then, now, "Louis"));
        // A word is not agreed to because a longer one holds it.
        assert!(!stands(
            "Deux mois passent.",
            "Un mois passe. Soit.",
            "passe"
        ));
    }

    #[test]
    fn the_same_words_in_answer_to_another_question_were_not_validated() {
        let then = "[Q:q-a]\nOui.\n[Q:q-b]\nNon.";
        assert!(!stands(then, "[Q:q-a]\nNon.\n", "Non."));
        assert!(stands(then, "[Q:q-b]\nNon.\n", "Non."));
        assert!(stands(
            then,
            "[Q:q-a]\nOui.\n[Q:q-b]\nNon. Et.",
            "Oui.\n[Q:q-b]\nNon."
        ));
    }
}
