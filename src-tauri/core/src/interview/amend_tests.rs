//! Two texts compared, and any choice of their differences taken up.

use proptest::prelude::*;

use super::{
    super::anchor::{Anchor, follow},
    *,
};

fn compared(current: &str, proposed: &str) -> Amendment {
    Amendment::between(current, proposed.to_owned(), &[])
}

/// Each difference as `before → after`.
fn told(amendment: &Amendment) -> Vec<String> {
    let changed = amendment
        .hunks
        .iter()
        .filter(|h| h.kind == HunkKind::Changed);
    changed
        .map(|h| format!("{} → {}", h.before.trim(), h.after.trim()))
        .collect()
}

#[test]
fn differences_are_told_sentence_by_sentence() {
    let found = compared(
        "Il faut du temps. L’argent viendra. Fin.\nUn autre jour.\n",
        "Il faut du temps. L’argent ne viendra pas. Fin.\nAjout.\nUn autre jour.\n",
    );
    assert_eq!(
        told(&found),
        ["L’argent viendra. → L’argent ne viendra pas.", " → Ajout."]
            .map(|s| s.trim().to_owned())
            .map(|s| if s.starts_with('→') {
                format!(" {s}")
            } else {
                s
            })
    );
    let one = found
        .hunks
        .iter()
        .find(|h| h.kind == HunkKind::Changed)
        .unwrap();
    assert_eq!(
        found.with(&[one.id]),
        "Il faut du temps. L’argent ne viendra pas. Fin.\nUn autre jour.\n"
    );
}

#[test]
fn each_stretch_says_which_question_it_answers() {
    let current = "Avant.\n[Q:a]\nUn. Deux.\n[Q:b]\nTrois.\n";
    let found = compared(current, "Avant.\n[Q:a]\nUn. Deux bis.\n[Q:b]\nTrois.\n");
    let told: Vec<(&str, Option<&str>)> = found
        .hunks
        .iter()
        .map(|h| (h.before.as_str(), h.question.as_deref()))
        .collect();
    assert_eq!(
        told,
        [
            ("Avant.\n", None),
            ("[Q:a]\nUn. ", Some("a")),
            ("Deux.", Some("a")),
            ("\n", Some("a")),
            ("[Q:b]\nTrois.\n", Some("b")),
        ]
    );
}

/// Notes of sentences, some of them twice, under questions.
fn notes() -> impl Strategy<Value = String> {
    let pieces = prop_oneof![
        Just("Il faut du temps. ".to_owned()),
        Just("Oui\u{202f}! ".to_owned()),
        Just("😀 Deux, dit-elle… ".to_owned()),
        Just("\n".to_owned()),
        Just("[Q:a]\n".to_owned()),
        "[a-dé😀]{1,5}( [a-d]{1,4}){0,3}[.?!\n] ",
    ];
    prop::collection::vec(pieces, 0..14).prop_map(|pieces| pieces.concat())
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 2000, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn all_differences_give_the_proposed_text_and_none_the_notes(current in notes(), proposed in notes()) {
        let found = compared(&current, &proposed);
        let all: Vec<u32> = found.hunks.iter().map(|h| h.id).collect();
        prop_assert_eq!(found.with(&all), proposed);
        prop_assert_eq!(found.with(&[]), current);
        prop_assert!(found.hunks.iter().all(|h| (h.before == h.after) == (h.kind == HunkKind::Same)));
    }

    /// Domain rule 7, whatever is accepted.
    #[test]
    fn any_choice_leaves_every_excerpt_on_its_words_or_lost(current in notes(), proposed in notes(), chosen in any::<u64>(), stretches in prop::collection::vec((0..60usize, 1..20usize), 1..6)) {
        let found = compared(&current, &proposed);
        let accepted: Vec<u32> = found.hunks.iter().map(|h| h.id).filter(|id| chosen >> (id % 64) & 1 == 1).collect();
        let text = found.with(&accepted);
        let anchors: Vec<Anchor> = stretches.iter().filter_map(|(start, length)| Anchor::at(&current, *start..start + length)).collect();
        let after: Vec<char> = text.chars().collect();
        for (anchor, followed) in anchors.iter().zip(follow(&current, &text, &anchors)) {
            if followed.lost {
                prop_assert_eq!(&followed.quote, &anchor.quote);
            } else {
                let stands: String = after[followed.start..followed.end].iter().collect();
                prop_assert_eq!(&stands, &followed.quote);
            }
        }
    }
}
