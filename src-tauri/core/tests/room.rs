//! In the room: reactions become notes, excerpts and evidence, each one undo; what the room sees follows.

use crate::common;

use common::{
    fresh,
    scene::{Scene, claim, organisation, person, reading, scene},
};
use croisee_core::{
    Error, Vault,
    attribution::Degree,
    deliverable::Lang,
    interview::ExcerptNature,
    meeting::{MeetingInput, meeting},
    reading::Words,
    room::{ReactionInput, room, room_panel},
    synthesis::{self, Sense, StatementInput, StatementNature, Verdict},
    vault::{MeetingId, StatementId},
};

fn words() -> &'static Words {
    Words::of(Lang::French)
}

fn met(vault: &mut Vault, scene: &Scene, notes: &str) -> MeetingId {
    let input = MeetingInput {
        id: None,
        space_id: scene.space,
        date: "2020-05-11".to_owned(),
        time: None,
        title: "Séance".to_owned(),
        place: String::new(),
        agenda: String::new(),
        present_ids: Vec::new(),
        attribution: None,
    };
    let id = vault.meeting_save(&input).unwrap().value;
    vault.meeting_notes_saved(id, notes, 0).unwrap();
    id
}

fn said(meeting_id: MeetingId, statement_id: StatementId, sense: Sense) -> ReactionInput {
    ReactionInput {
        meeting_id,
        statement_id,
        sense,
        person_id: None,
        organisation_id: None,
        voice: String::new(),
        words: String::new(),
        verbatim: false,
    }
}

#[test]
fn a_reaction_is_a_line_of_the_notes_an_excerpt_of_it_and_evidence_and_one_undo() {
    let (_fresh, mut vault) = fresh();
    let scene = scene(&mut vault);
    let statement = vault.statement_save(&claim(scene.space, "Le temps manque."));
    let statement = statement.unwrap().value;
    let held = met(&mut vault, &scene, "Tour de table 🙂.");
    let words = words();
    let reacted = ReactionInput {
        person_id: Some(scene.person),
        words: "Le temps manque surtout\naux petites.".to_owned(),
        ..said(held, statement, Sense::Nuances)
    };
    vault.room_react(&reacted, words).unwrap();
    let shown = meeting(&reading(&vault), held).unwrap();
    assert_eq!(
        shown.notes,
        "Tour de table 🙂.\nAda Byron, Haltes, nuance sur l’énoncé [@en-001]\u{a0}: Le temps manque surtout aux petites.\n"
    );
    assert_eq!(shown.present_ids, [scene.person], "who speaks is there");
    let excerpt = &shown.excerpts[0];
    assert_eq!(excerpt.quote, "Le temps manque surtout aux petites.");
    assert_eq!(excerpt.nature, ExcerptNature::Paraphrase);
    assert_eq!(excerpt.speaker_id, Some(scene.person));
    let page = synthesis::statement_page(&reading(&vault), statement).unwrap();
    assert_eq!(page.statement.evidence[0].sense, Sense::Nuances);
    assert_eq!(vault.undo().unwrap().op, "room.react", "one undo");
    let shown = meeting(&reading(&vault), held).unwrap();
    assert_eq!(shown.notes, "Tour de table 🙂.");
    assert!(shown.excerpts.is_empty() && shown.present_ids.is_empty());
    let page = synthesis::statement_page(&reading(&vault), statement).unwrap();
    assert!(page.statement.evidence.is_empty());
}

#[test]
fn an_organisation_and_a_voice_react_without_anybody_being_named() {
    let (_fresh, mut vault) = fresh();
    let scene = scene(&mut vault);
    let statement = vault.statement_save(&claim(scene.space, "Le temps manque."));
    let statement = statement.unwrap().value;
    let held = met(&mut vault, &scene, "");
    let by_organisation = ReactionInput {
        organisation_id: Some(scene.organisation),
        ..said(held, statement, Sense::Supports)
    };
    vault.room_react(&by_organisation, words()).unwrap();
    let by_voice = ReactionInput {
        voice: "participative".to_owned(),
        words: "Non.".to_owned(),
        verbatim: true,
        ..said(held, statement, Sense::Contradicts)
    };
    vault.room_react(&by_voice, words()).unwrap();
    let shown = meeting(&reading(&vault), held).unwrap();
    let told: Vec<_> = shown
        .excerpts
        .iter()
        .map(|e| (e.quote.as_str(), e.nature, e.speaker_id))
        .collect();
    assert_eq!(
        told,
        [
            (
                "Accord exprimé en rencontre.",
                ExcerptNature::Observation,
                None
            ),
            ("Non.", ExcerptNature::Verbatim, None),
        ]
    );
    let panel = room_panel(&reading(&vault), scene.space, Some(held)).unwrap();
    let who: Vec<_> = panel.reactions.iter().map(|r| r.who.as_str()).collect();
    assert_eq!(who, ["Voix participative", "Haltes"], "the latest first");
    let snapshot = &reading(&vault).snapshot;
    let seen = room(snapshot, scene.space, Some(held), Lang::French).unwrap();
    let claim = &seen.sections[0].statements[0];
    assert!(
        claim.here[0].few,
        "one organisation agrees: fewer than three"
    );
    assert_eq!(claim.here[2].count, 0, "a voice is no organisation");
    let wall = serde_json::to_string(&seen).unwrap();
    assert!(
        !wall.contains("Haltes") && !wall.contains("Byron"),
        "{wall}"
    );
}

#[test]
fn a_voice_is_never_the_only_one_who_is_noted_as_present() {
    for degree in [Degree::Named, Degree::Organisation, Degree::Sphere] {
        let (_fresh, mut vault) = fresh();
        let scene = scene(&mut vault);
        let statement = vault.statement_save(&claim(scene.space, "Le temps manque."));
        let statement = statement.unwrap().value;
        let held = met(&mut vault, &scene, "");
        let open = MeetingInput {
            id: Some(held),
            space_id: scene.space,
            date: "2020-05-11".to_owned(),
            time: None,
            title: "Séance".to_owned(),
            place: String::new(),
            agenda: String::new(),
            present_ids: vec![scene.person],
            attribution: Some(degree),
        };
        vault.meeting_save(&open).unwrap();
        let by_voice = ReactionInput {
            voice: "des habitants".to_owned(),
            words: "Nous refusons tout net.".to_owned(),
            verbatim: true,
            ..said(held, statement, Sense::Contradicts)
        };
        vault.room_react(&by_voice, words()).unwrap();
        let snapshot = &reading(&vault).snapshot;
        let seen = room(snapshot, scene.space, Some(held), Lang::French).unwrap();
        let shown = &seen.sections[0].statements[0];
        assert_eq!(shown.quotes[0].text, "Nous refusons tout net.");
        assert_eq!(shown.quotes[0].who, "anonyme");
        for counted in [&shown.here[2], &shown.contradict] {
            assert!(!counted.few && counted.count == 0, "a voice is nobody's");
        }
        let wall = serde_json::to_string(&seen).unwrap();
        assert!(
            !wall.contains("Haltes") && !wall.contains("Byron"),
            "{wall}"
        );
    }
}

#[test]
fn who_thinks_again_counts_once_and_the_notes_keep_both() {
    let (_fresh, mut vault) = fresh();
    let scene = scene(&mut vault);
    let statement = vault.statement_save(&claim(scene.space, "Le temps manque."));
    let statement = statement.unwrap().value;
    let held = met(&mut vault, &scene, "");
    for sense in [Sense::Supports, Sense::Contradicts] {
        let reacted = ReactionInput {
            person_id: Some(scene.person),
            ..said(held, statement, sense)
        };
        vault.room_react(&reacted, words()).unwrap();
    }
    let page = synthesis::statement_page(&reading(&vault), statement).unwrap();
    let senses: Vec<_> = page.statement.evidence.iter().map(|e| e.sense).collect();
    assert_eq!(senses, [Sense::Contradicts]);
    let shown = meeting(&reading(&vault), held).unwrap();
    assert_eq!(shown.notes.lines().count(), 2);
    assert_eq!(shown.excerpts.len(), 2);
    vault.undo().unwrap();
    let page = synthesis::statement_page(&reading(&vault), statement).unwrap();
    let senses: Vec<_> = page.statement.evidence.iter().map(|e| e.sense).collect();
    assert_eq!(senses, [Sense::Supports], "undone, the first stands again");
}

#[test]
fn nobody_and_another_space_are_refused_and_nothing_is_written() {
    let (_fresh, mut vault) = fresh();
    let scene = scene(&mut vault);
    let held = met(&mut vault, &scene, "");
    let elsewhere = vault.space_add("Ailleurs", "", "bilan").unwrap().value;
    let own = vault.statement_save(&claim(scene.space, "Ici.")).unwrap();
    let other = vault.statement_save(&claim(elsewhere, "Là.")).unwrap();
    let nobody = said(held, own.value, Sense::Supports);
    let refused = vault.room_react(&nobody, words());
    assert!(matches!(refused, Err(Error::Missing { field: "speaker" })));
    let mixed = ReactionInput {
        person_id: Some(scene.person),
        ..said(held, other.value, Sense::Supports)
    };
    assert!(matches!(
        vault.room_react(&mixed, words()),
        Err(Error::Gone { what: "statement" })
    ));
    let shown = meeting(&reading(&vault), held).unwrap();
    assert!(shown.notes.is_empty() && shown.present_ids.is_empty());
}

#[test]
fn those_present_come_first_then_members_organisations_and_voices() {
    let (_fresh, mut vault) = fresh();
    let scene = scene(&mut vault);
    let other = vault.organisation_save(&organisation("Abris", scene.sphere));
    let other = other.unwrap().value;
    let absent = vault.person_save(&person("Aaron", other)).unwrap().value;
    for person_id in [absent, scene.person] {
        let member = croisee_core::space::MemberInput {
            id: None,
            space_id: scene.space,
            person_id: Some(person_id),
            organisation_id: None,
            role: String::new(),
            voice: "experte".to_owned(),
        };
        vault.member_save(&member).unwrap();
    }
    // Who is no member may come all the same.
    let outside = vault.organisation_save(&organisation("Cabinet", scene.sphere));
    outside.unwrap();
    let held = met(&mut vault, &scene, "");
    let mut input = MeetingInput {
        id: Some(held),
        space_id: scene.space,
        date: "2020-05-11".to_owned(),
        time: None,
        title: "Séance".to_owned(),
        place: String::new(),
        agenda: String::new(),
        present_ids: vec![scene.person],
        attribution: None,
    };
    input.title = "Séance 1".to_owned();
    vault.meeting_save(&input).unwrap();
    let panel = room_panel(&reading(&vault), scene.space, Some(held)).unwrap();
    let listed: Vec<_> = panel
        .speakers
        .iter()
        .map(|s| (s.label.as_str(), s.of.as_str(), s.present))
        .collect();
    assert_eq!(
        listed,
        [
            ("Haltes", "Ada Byron", true),
            ("Abris", "Ada Aaron", false),
            ("Abris", "", false),
            ("Haltes", "", false),
            ("Voix experte", "", false),
            ("Voix représentative", "", false),
            ("Voix participative", "", false),
            ("Voix délibérative", "", false),
            ("Cabinet", "hors de l’espace", false),
        ]
    );
}

#[test]
fn an_organisation_that_spoke_cannot_be_taken_out() {
    let (_fresh, mut vault) = fresh();
    let scene = scene(&mut vault);
    let alone = vault.organisation_save(&organisation("Abris", scene.sphere));
    let alone = alone.unwrap().value;
    let statement = vault.statement_save(&claim(scene.space, "Ici.")).unwrap();
    let held = met(&mut vault, &scene, "");
    let reacted = ReactionInput {
        organisation_id: Some(alone),
        ..said(held, statement.value, Sense::Supports)
    };
    vault.room_react(&reacted, words()).unwrap();
    assert!(matches!(
        vault.organisation_delete(alone),
        Err(Error::InUse { .. })
    ));
}

#[test]
fn an_intuition_gets_a_verdict_with_its_reason_and_nothing_else_does() {
    let (_fresh, mut vault) = fresh();
    let scene = scene(&mut vault);
    let input = StatementInput {
        nature: StatementNature::Intuition,
        space_id: None,
        ..claim(scene.space, "La proximité suffit.")
    };
    let id = vault.statement_save(&input).unwrap().value;
    let reason = " Le numérique aussi. ";
    vault
        .statement_verdict(id, Some(Verdict::Nuanced), reason)
        .unwrap();
    let shown = &synthesis::whole(&reading(&vault)).statements[0];
    assert_eq!(shown.verdict, Some(Verdict::Nuanced));
    assert_eq!(shown.verdict_reason, "Le numérique aussi.");
    let told = synthesis::past(&vault, &reading(&vault), id).unwrap();
    assert_eq!(told[0].changes[0].what, synthesis::PastWhat::Verdict);
    assert_eq!(told[0].changes[0].after, "nuancee");
    vault.statement_verdict(id, None, "oublié").unwrap();
    let shown = &synthesis::whole(&reading(&vault)).statements[0];
    assert_eq!((shown.verdict, shown.verdict_reason.as_str()), (None, ""));
    vault.undo().unwrap();
    let shown = &synthesis::whole(&reading(&vault)).statements[0];
    assert_eq!(shown.verdict, Some(Verdict::Nuanced));
    let other = vault.statement_save(&claim(scene.space, "Ici.")).unwrap();
    assert!(matches!(
        vault.statement_verdict(other.value, Some(Verdict::Confirmed), ""),
        Err(Error::Invalid { .. })
    ));
}
