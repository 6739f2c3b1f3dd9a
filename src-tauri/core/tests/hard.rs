//! Input that is bad, and lives that are not simple: refused in words, or told as what is known.

use crate::common;

use common::{
    fresh,
    scene::{Scene, organisation, person, reading, scene, stretch},
};
use croisee_core::{
    Error,
    attribution::Degree,
    deliverable::Lang,
    interview::{self, ExcerptInput, ExcerptNature, Interview},
    stakeholder::PersonInput,
};

#[test]
fn a_text_that_is_no_record_is_refused_and_a_long_one_is_compared() {
    let (_fresh, mut vault) = fresh();
    let Scene { interview: id, .. } = scene(&mut vault);
    let sentences = |more: &str| {
        let each = (0..4_000).map(|n| format!("Il faut {n} jours{more}. Et de l’argent.\n"));
        each.collect::<String>()
    };
    vault.notes_save(id, &sentences(""), 0).unwrap();
    let record = sentences(", et des nuits");
    assert!(record.len() > 200_000 && record.len() < 384 << 10);
    let refused = vault.amendment_set(id, &format!("{record}{record}"));
    assert!(
        matches!(refused, Err(Error::AmendmentTooLong { most: 384 })),
        "{refused:?}"
    );
    let said = refused.unwrap_err().message(Lang::French);
    assert!(said.contains("384 ko") && said.contains("Rien n’a été changé"));
    let kept = Interview::find(vault.conn(), id).unwrap();
    assert!(kept.amendment.is_empty());
    vault.amendment_set(id, &record).unwrap();
    let found = interview::amendment(vault.conn(), id).unwrap();
    let after: String = found.hunks.iter().map(|h| h.after.as_str()).collect();
    assert_eq!(after, found.proposed);
}

#[test]
fn who_goes_to_another_world_leaves_what_was_heard_where_it_was_heard() {
    let (_fresh, mut vault) = fresh();
    let scene = scene(&mut vault);
    let notes = "Il faut du temps.";
    vault.notes_save(scene.interview, notes, 0).unwrap();
    let excerpt = vault
        .excerpt_add(scene.interview, stretch(notes, notes), &[])
        .unwrap()
        .value;
    let input = ExcerptInput {
        theme_ids: Vec::new(),
        speaker_id: Some(scene.person),
        attribution: None,
        nature: ExcerptNature::Verbatim,
        key: false,
    };
    vault.excerpt_save(excerpt, &input).unwrap();
    let told = |vault: &croisee_core::Vault| {
        let reading = reading(vault);
        let shown = reading.attribution.shown(excerpt).unwrap();
        (shown.degree, shown.who.label("anonyme"))
    };
    assert_eq!(
        told(&vault),
        (Degree::Named, "Ada Byron, Haltes".to_owned())
    );
    let elsewhere = vault.sphere_add("experts", "un expert").unwrap().value;
    let other = vault
        .organisation_save(&organisation("Cabinet", elsewhere))
        .unwrap()
        .value;
    let moved = PersonInput {
        id: Some(scene.person),
        ..person("Byron", other)
    };
    vault.person_save(&moved).unwrap();
    // Neither is said to have said it: the card tells of today, the interview of then.
    assert_eq!(told(&vault), (Degree::Named, "Ada Byron".to_owned()));
    let reading = reading(&vault);
    assert_eq!(
        (
            reading.attribution.heard_in(scene.sphere),
            reading.attribution.heard_in(elsewhere)
        ),
        (1, 0)
    );
    let input = ExcerptInput {
        attribution: Some(Degree::Organisation),
        ..input
    };
    vault.excerpt_save(excerpt, &input).unwrap();
    assert_eq!(told(&vault), (Degree::Anonymous, "anonyme".to_owned()));
}
