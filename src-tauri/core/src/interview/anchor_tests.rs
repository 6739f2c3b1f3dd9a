//! Anchors tried on edits that people make, and on random ones.

use proptest::prelude::*;

use super::*;

/// Follows the stretch between ‹ and › of `old` to the text `new`; gives the new text marked the same way, or "lost".
fn followed(old: &str, new: &str) -> String {
    let start = old.chars().position(|c| c == '‹').unwrap();
    let end = old.chars().position(|c| c == '›').unwrap() - 1;
    let plain = old.replace(['‹', '›'], "");
    let anchor = Anchor::at(&plain, start..end).unwrap();
    marked(new, &follow(&plain, new, &[anchor])[0])
}

fn marked(text: &str, anchor: &Anchor) -> String {
    if anchor.lost {
        return "lost".to_owned();
    }
    let text: Vec<char> = text.chars().collect();
    let words = |r: Range<usize>| text[r].iter().collect::<String>();
    assert_eq!(anchor.quote, words(anchor.start..anchor.end));
    format!(
        "{}‹{}›{}",
        words(0..anchor.start),
        anchor.quote,
        words(anchor.end..text.len())
    )
}

#[track_caller]
fn check(old: &str, expected: &str) {
    assert_eq!(followed(old, &expected.replace(['‹', '›'], "")), expected);
}

#[test]
fn an_edit_outside_leaves_the_words_and_moves_the_place() {
    check(
        "Un ‹deux trois› quatre",
        "Zéro. Un ‹deux trois› quatre cinq",
    );
    check("Un ‹deux trois› quatre", "‹deux trois› quatre");
    check("Un ‹deux› trois", "Un très ‹deux› fois trois");
    check("😀 Un ‹deux› trois", "‹deux› trois");
}

#[test]
fn an_edit_inside_is_taken_into_the_excerpt() {
    check(
        "Il dit ‹que le temps manque› toujours",
        "Il dit ‹que le grand temps nous manque› toujours",
    );
    check(
        "Il dit ‹que le temps manque› toujours",
        "Il dit ‹que temps manque› toujours",
    );
    check("un ‹develloppement› lent", "un ‹développement› lent");
    check("un ‹petit pas› de côté", "un ‹grand pas› de côté");
    check("un ‹petit pas› de côté", "un ‹petit saut› de côté");
}

#[test]
fn what_is_typed_at_an_edge_stays_outside() {
    check("a ‹b c› d", "a X‹b c›Y d");
}

#[test]
fn cutting_across_an_edge_keeps_the_rest() {
    check("un deux ‹trois quatre cinq› six", "un ‹quatre cinq› six");
    check(
        "un deux ‹trois quatre cinq› six",
        "un deux ‹trois quatre› fin",
    );
}

#[test]
fn a_stretch_that_is_removed_is_lost() {
    assert_eq!(followed("un ‹deux trois› quatre", "un quatre"), "lost");
    assert_eq!(followed("un ‹deux trois›", ""), "lost");
    assert_eq!(
        followed("Il a dit ‹Oui bien sûr› hier", "Il a dit Oups hier"),
        "lost"
    );
    assert_eq!(
        followed(
            "‹Le chat de la voisine dort.› Fin",
            "La réunion de mardi finit. Fin"
        ),
        "lost"
    );
}

#[test]
fn a_splinter_of_an_excerpt_is_lost_and_a_shortened_one_is_not() {
    let said = "Il dit: ‹L’été d’avant, nous n’avions que 9 bénévoles.› Fin";
    for left in ["", "L", "L’", "d’", "9", "que", "ont", "L’ … 9"] {
        assert_eq!(
            followed(said, &format!("Il dit: {left} Fin")),
            "lost",
            "{left}"
        );
    }
    check(said, "Il dit: ‹que 9 bénévoles.› Fin");
    check(said, "Il dit: ‹L’été d’avant› Fin");
    check("un ‹oui, bien sûr› net", "un ‹oui› net");
    check("soit ‹7 à 9› fois", "soit ‹7› fois");
    check("soit ‹学校很远› fois", "soit ‹学校› fois");
    // Cut letter by letter, it is not quoted by its last one.
    let mut anchor = Anchor::at("Il dit oui.", 7..10).unwrap();
    for (old, new) in [("Il dit oui.", "Il dit ou."), ("Il dit ou.", "Il dit o.")] {
        anchor = follow(old, new, &[anchor]).remove(0);
    }
    assert!(anchor.lost);
    assert_eq!(anchor.quote, "ou");
}

#[test]
fn a_block_put_down_inside_an_excerpt_is_not_taken_for_its_words() {
    let (before, after) = (
        "Ils ne répondaient pas. On",
        " tenait bon, chacun chez soi.",
    );
    let said = format!("A. ‹{before}{after}› B.");
    let block = "Le débat sur le numérique ne nous concerne pas, nous l’avons refermé nous-mêmes.";
    assert_eq!(
        followed(&said, &format!("A. {before}{block}{after} B.")),
        "lost"
    );
    // A question is another answer, however short.
    let other = "\n[Q:q-regard]\n";
    assert_eq!(
        followed(&said, &format!("A. {before}{other}{after} B.")),
        "lost"
    );
    check(
        &said,
        &format!("A. ‹{before} n’avait rien et on{after}› B."),
    );
    check(
        "un ‹petit pas›",
        "un ‹petit saut de côté, puis un autre pas›",
    );
    // Taken out again, the excerpt is back where it was.
    let plain = said.replace(['‹', '›'], "");
    let anchor = Anchor::at(
        &plain,
        3..3 + before.chars().count() + after.chars().count(),
    );
    let pasted = format!("A. {before}{block}{after} B.");
    let lost = follow(&plain, &pasted, &[anchor.unwrap()]);
    assert!(lost[0].lost);
    assert_eq!(marked(&plain, &follow(&pasted, &plain, &lost)[0]), said);
}

#[test]
fn a_moved_stretch_is_found_where_it_went() {
    check(
        "un ‹deux trois› quatre cinq six sept",
        "un quatre cinq six ‹deux trois› sept",
    );
    check(
        "A. ‹Le temps manque, il le dit.› B. C’est long ici.",
        "A. B. C’est long ici. ‹Le temps manque, il le dit.›",
    );
}

#[test]
fn the_same_words_elsewhere_are_not_taken_for_a_removed_excerpt() {
    assert_eq!(
        followed("oui, dit-il. ‹oui› dit-elle", "oui, dit-il. dit-elle"),
        "lost"
    );
    assert_eq!(
        followed(
            "‹le temps› passe et la vie va bien",
            "passe et la vie va bien: le temps, le temps"
        ),
        "lost"
    );
}

#[test]
fn repetitions_beside_an_excerpt_do_not_eat_it() {
    check("x abc ‹abc y›", "x ‹abc y›");
    check("‹la la› la", "‹la la›");
    check("non ‹non non›!", "non ‹non non› non!");
}

#[test]
fn a_lost_excerpt_comes_back_with_its_words_and_only_once() {
    let anchor = Anchor::at("un deux trois", 3..7).unwrap();
    let lost = follow("un deux trois", "un trois", std::slice::from_ref(&anchor));
    assert!(lost[0].lost);
    assert_eq!(
        (lost[0].start, lost[0].end, lost[0].quote.as_str()),
        (3, 7, "deux")
    );
    let back = follow("un trois", "un trois deux", &lost);
    assert_eq!(marked("un trois deux", &back[0]), "un trois ‹deux›");
    let twice = follow("un trois", "deux un trois deux", &lost);
    assert!(twice[0].lost);
}

#[test]
fn context_is_thirty_two_code_points_and_is_refreshed() {
    let text = format!("{}mot{}", "é".repeat(40), "😀".repeat(40));
    let anchor = Anchor::at(&text, 40..43).unwrap();
    assert_eq!(anchor.prefix, "é".repeat(32));
    assert_eq!(anchor.suffix, "😀".repeat(32));
    let new = text.replace("mot", "a mot b").replacen('é', "", 39);
    assert_eq!(follow(&text, &new, &[anchor])[0].prefix, "éa ");
}

#[test]
fn a_stretch_outside_the_text_is_no_anchor() {
    assert_eq!(Anchor::at("abc", 2..4), None);
    assert_eq!(Anchor::at("abc", 1..1), None);
}

/// An edit of a list of words.
#[derive(Debug, Clone)]
enum Change {
    Insert(usize, Vec<u32>),
    Delete(usize, usize),
    Move(usize, usize, usize),
}

fn change() -> impl Strategy<Value = Change> {
    let at = || 0..60usize;
    prop_oneof![
        (at(), prop::collection::vec(1000..2000u32, 1..5)).prop_map(|(a, w)| Change::Insert(a, w)),
        (at(), 1..6usize).prop_map(|(a, n)| Change::Delete(a, n)),
        (at(), 1..6usize, at()).prop_map(|(a, n, to)| Change::Move(a, n, to)),
    ]
}

fn apply<T: Clone>(words: &mut Vec<T>, change: &Change, make: impl Fn(u32) -> T) {
    match change {
        Change::Insert(at, new) => {
            let at = (*at).min(words.len());
            words.splice(at..at, new.iter().map(|w| make(*w)));
        }
        Change::Delete(at, n) => {
            let at = (*at).min(words.len());
            words.drain(at..(at + n).min(words.len()));
        }
        Change::Move(at, n, to) => {
            let at = (*at).min(words.len());
            let taken: Vec<T> = words.drain(at..(at + n).min(words.len())).collect();
            let to = (*to).min(words.len());
            words.splice(to..to, taken);
        }
    }
}

fn stretch() -> impl Strategy<Value = (usize, usize)> {
    (0..40usize, 1..8usize).prop_map(|(start, n)| (start, (start + n).min(40)))
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 2000, failure_persistence: None, ..ProptestConfig::default() })]

    /// Where each word is its own, an excerpt whose words are untouched stays on exactly those words.
    #[test]
    fn untouched_words_keep_their_anchor((from, to) in stretch(), changes in prop::collection::vec(change(), 1..5), gap in prop_oneof![Just(" "), Just(", "), Just("\n😀 ")]) {
        let before: Vec<u32> = (0..40).collect();
        let mut after = before.clone();
        // Inserted words are all different, too.
        for (i, change) in changes.iter().enumerate() {
            apply(&mut after, change, |w| w + 1000 * (i as u32 + 1) * 10);
        }
        // Words that share no letter: what two words have in common would be a trace of either.
        let word = |w: &u32| char::from_u32(0x4e00 + w % 20_000).map(|c| format!("{c}{c}")).unwrap();
        let say = |words: &[u32]| words.iter().map(word).collect::<Vec<_>>().join(gap);
        let (old, new) = (say(&before), say(&after));
        let quote = say(&before[from..to]);
        let start = old[..old.find(&quote).unwrap()].chars().count();
        let anchor = Anchor::at(&old, start..start + quote.chars().count()).unwrap();
        let followed = follow(&old, &new, std::slice::from_ref(&anchor)).remove(0);
        if after.windows(to - from).any(|w| w == &before[from..to]) {
            prop_assert_eq!(&followed.quote, &quote);
            let at = new[..new.find(&quote).unwrap()].chars().count();
            prop_assert_eq!((followed.start, followed.lost), (at, false));
        }
        let kept = before[from..to].iter().any(|w| after.contains(w));
        if !kept {
            prop_assert!(followed.lost);
            prop_assert_eq!((followed.start, followed.end, &followed.quote), (anchor.start, anchor.end, &anchor.quote));
        }
    }

    /// Whatever happens to whatever text: an anchor stands on its quote, or is lost as it was.
    #[test]
    fn an_anchor_stands_on_its_quote_or_is_lost(old in "[ab 😀é\n]{1,40}", edits in prop::collection::vec(("[ab 😀é\n]{0,6}", 0..40usize, 0..10usize), 1..6), start in 0..40usize, length in 1..12usize) {
        let count = old.chars().count();
        let start = start.min(count - 1);
        let mut anchor = Anchor::at(&old, start..(start + length).min(count)).unwrap();
        let mut text = old;
        for (inserted, at, removed) in edits {
            let mut chars: Vec<char> = text.chars().collect();
            let at = at.min(chars.len());
            chars.splice(at..(at + removed).min(chars.len()), inserted.chars());
            let new: String = chars.iter().collect();
            let untouched = !anchor.lost && (at >= anchor.end || at + removed <= anchor.start);
            let next = follow(&text, &new, std::slice::from_ref(&anchor)).remove(0);
            if next.lost {
                prop_assert_eq!((next.start, next.end, &next.quote), (anchor.start, anchor.end, &anchor.quote));
                prop_assert!(!untouched, "an edit elsewhere lost it");
            } else {
                let stands: String = new.chars().skip(next.start).take(next.end - next.start).collect();
                prop_assert_eq!(&stands, &next.quote);
                prop_assert!(!next.quote.is_empty());
                if untouched {
                    prop_assert_eq!(&next.quote, &anchor.quote, "an edit elsewhere changed its words");
                }
            }
            (anchor, text) = (next, new);
        }
    }
}
