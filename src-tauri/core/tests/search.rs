//! What is found comes first where the words stand as they were typed, then where they stand near each other; and is
//! shown there.

use crate::common;

use common::{
    fresh,
    scene::{claim, reading, scene},
};
use croisee_core::{
    meeting::MeetingInput,
    search::{Kind, search, stretch},
};

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

#[test]
fn words_of_notes_are_shown_where_the_window_counts_them_and_an_excerpt_of_a_meeting_in_its_meeting()
 {
    let (_fresh, mut vault) = fresh();
    let scene = scene(&mut vault);
    let notes = "09:40 On se salue 😀.\n[Q:besoins]\n09:52 La navette passe à l’aube, puis la navette du soir.";
    vault.notes_saved(scene.interview, notes, 0).unwrap();
    let seen = reading(&vault);
    let units: Vec<u16> = notes.encode_utf16().collect();
    let shown = |typed: &str| {
        let found = stretch(&seen, typed, scene.interview.0)?;
        let words = units[found.from as usize..found.to as usize].to_vec();
        Some(String::from_utf16(&words).unwrap())
    };
    assert_eq!(shown("NAVETTE du soir").as_deref(), Some("navette du soir"));
    assert_eq!(shown("navette").as_deref(), Some("navette"));
    assert_eq!(
        shown("haltes"),
        None,
        "the organisation's name is not in its notes"
    );
    assert_eq!(stretch(&seen, "navette", scene.space.0), None);

    let set = MeetingInput {
        id: None,
        space_id: scene.space,
        date: "2020-04-22".to_owned(),
        time: None,
        title: "Ce que chacun voit".to_owned(),
        place: String::new(),
        agenda: String::new(),
        present_ids: Vec::new(),
        attribution: None,
    };
    let meeting = vault.meeting_save(&set).unwrap().value;
    let said = "Le bac de nuit manque.";
    vault.meeting_notes_saved(meeting, said, 0).unwrap();
    vault
        .meeting_excerpt_add(meeting, 0..said.len() - 1, &[])
        .unwrap();
    let hits = search(&vault, "bac de nuit", 9).unwrap();
    let excerpt = hits.iter().find(|hit| hit.kind == Kind::Excerpt).unwrap();
    assert_eq!(excerpt.meeting_id, Some(meeting.0.to_string()));
}
