//! What an interviewee was not shown, put back into the text that they sent.

use proptest::prelude::*;

use super::*;
use crate::vault::QuestionId;

const WORDS: Shown<'static> = Shown {
    marked: false,
    unseen: &[],
};

/// `amended` as notes, its author having seen the marks where it holds some.
fn restored(current: &str, amended: &str, questions: &[Question]) -> String {
    let amended = with_markers(amended, questions);
    let marked = amended.lines().any(holds_marks);
    put_back(current, &amended, Shown { marked, ..WORDS })
}

/// Whether a line holds a time stamp or a mark.
fn holds_marks(line: &str) -> bool {
    let all = line.chars().filter(|c| !c.is_whitespace()).count();
    let read = guide::read(line);
    let read = read.iter().filter(|(_, c)| !c.is_whitespace()).count();
    guide::marker(line).is_none() && read < all
}

fn question(code: &str, question: &str) -> Question {
    Question {
        id: QuestionId(uuid::Uuid::nil()),
        code: code.to_owned(),
        sphere_id: None,
        rank: 1,
        question: question.to_owned(),
        source: String::new(),
        fictional: None,
    }
}

#[track_caller]
fn check(current: &str, amended: &str, expected: &str) {
    let questions = [
        question("besoins", "Quels sont vos besoins\u{202f}?"),
        question("suite", "Et ensuite\u{202f}?"),
    ];
    assert_eq!(restored(current, amended, &questions), expected);
}

const NOTES: &str = "[Q:besoins]\n22:10 Il faut du temps. Et de l’argent [à vérifier].\n\n[Q:suite]\n22:40 On verra.\n";

#[test]
fn a_text_that_came_back_as_it_was_read_changes_nothing() {
    check(
        NOTES,
        "Il faut du temps. Et de l’argent.\n\nOn verra.\n",
        NOTES,
    );
    check(NOTES, NOTES, NOTES);
    check("\\[sic] Oui", "[sic] Oui", "\\[sic] Oui");
    check("fin\n[Q:besoins]", "fin", "fin\n[Q:besoins]");
}

#[test]
fn questions_stamps_and_marks_stay_with_their_words() {
    check(
        NOTES,
        "Il faut du temps. Et surtout de l’argent.\n\nOn verra bien.\n",
        "[Q:besoins]\n22:10 Il faut du temps. Et surtout de l’argent [à vérifier].\n\n[Q:suite]\n22:40 On verra bien.\n",
    );
    check(
        NOTES,
        "Il faut du temps.\n\nJe n’ai rien à dire de l’argent.\n\nPeut-être. On verra.\n",
        "[Q:besoins]\n22:10 Il faut du temps.\n\nJe n’ai rien à dire de l’argent [à vérifier].\n\n[Q:suite]\n22:40 Peut-être. On verra.\n",
    );
}

#[test]
fn a_text_written_anew_keeps_each_question_in_its_order() {
    let found = restored(NOTES, "Tout autre chose.\nEncore autre chose.\n", &[]);
    let lines: Vec<&str> = found
        .lines()
        .filter(|l| guide::marker(l).is_some())
        .collect();
    assert_eq!(lines, ["[Q:besoins]", "[Q:suite]"], "{found}");
    check("[Q:besoins]\nOui.\n", "", "[Q:besoins]\n");
}

#[test]
fn paragraphs_that_became_one_keep_one_time() {
    check(
        "00:01 Un.\n00:02 Deux.\n00:03 Trois.\n",
        "Tout autre chose, en une phrase.\n",
        "00:01 Tout autre chose, en une phrase.\n",
    );
    check(
        "00:01 Un.\n00:02 Deux.\n\n00:03 Trois.\n",
        "Un.\nDeux.\n\nTrois.\n",
        "00:01 Un.\n00:02 Deux.\n\n00:03 Trois.\n",
    );
}

#[test]
fn the_wording_of_a_question_opens_its_answer_again() {
    check(
        NOTES,
        "1. Quels sont vos besoins ?\nDu temps.\n\n2. Et ensuite ?\nOn verra.\n",
        "[Q:besoins]\n22:10 Du temps [à vérifier].\n\n[Q:suite]\n22:40 On verra.\n",
    );
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 1000, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn what_was_read_and_came_back_unchanged_gives_the_notes_again(notes in "(\\[Q:[ab]\\]\n|[0-9]{2}:[0-5][0-9] |\\[suite\\]|mot |é😀|\n| ){0,14}") {
        let (read, _) = split(&notes, &[], WORDS);
        let read: String = read.into_iter().collect();
        // A text from which nothing can be told apart is taken as it came.
        prop_assume!(!read.lines().any(holds_marks) && read.lines().all(|l| guide::marker(l).is_none()));
        prop_assume!(read.lines().all(|l| l.trim_end() == l));
        prop_assert_eq!(restored(&notes, &read, &[]), notes);
    }

    #[test]
    fn no_question_of_the_notes_is_dropped(notes in "(\\[Q:[abc]\\]\n|mot |\n){0,12}", amended in "(autre |mot |\n){0,12}") {
        let markers = |text: &str| -> Vec<String> {
            text.lines().filter_map(guide::marker).map(str::to_owned).collect()
        };
        let found = restored(&notes, &amended, &[]);
        prop_assert_eq!(markers(&found), markers(&notes), "{:?}", found);
    }
}
