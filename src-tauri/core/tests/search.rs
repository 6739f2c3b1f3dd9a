//! What is found comes first where the words stand as they were typed, then where they stand near each other.

use crate::common;

use common::{
    fresh,
    scene::{claim, scene},
};
use croisee_core::search::search;

#[test]
fn the_phrase_comes_first_then_the_words_that_stand_near_and_small_words_decide_nothing() {
    let (_fresh, mut vault) = fresh();
    let scene = scene(&mut vault);
    let far = "et encore bien autre chose que cela ".repeat(12);
    let texts = [
        format!("Retour {far}bénévoles."),
        format!("{far}Un retour, pour les bénévoles, compte. {far}"),
        format!("{far}{far}Le retour des bénévoles tarde. {far}{far}"),
    ];
    for text in &texts {
        vault.statement_save(&claim(scene.space, text)).unwrap();
    }
    let found = |typed: &str| -> Vec<String> {
        let hits = search(&vault, typed, 9).unwrap();
        hits.into_iter().map(|hit| hit.snippet).collect()
    };
    let hits = found("le retour des bénévoles");
    assert_eq!(hits.len(), 3, "small words need not stand there");
    assert!(
        hits[0].contains("Le retour des bénévoles tarde"),
        "{hits:?}"
    );
    assert!(
        hits[1].contains("Un retour, pour les bénévoles"),
        "{hits:?}"
    );
    // What no tokenizer knows for a word is no syntax either.
    for typed in [
        "retour ٠ ² NEAR(",
        "l'air \u{301} de",
        "a \u{0} b*",
        "νερό ne « de",
    ] {
        let _ = found(typed);
    }
}
