//! Meetings: set, attended, noted, excerpted, prepared by interviews.

use crate::common;

use common::{
    fresh,
    scene::{Scene, claim, interview_of, reading, scene, stretch},
};
use croisee_core::{
    Error, Vault,
    attribution::Degree,
    interview::{ExcerptInput, ExcerptNature, InterviewKind, excerpt},
    inventory::{InventoryInput, Kind},
    meeting::{MeetingInput, meeting, meetings},
    synthesis::{EvidenceKind, Sense},
    vault::MeetingId,
};

fn input(scene: &Scene, title: &str, date: &str) -> MeetingInput {
    MeetingInput {
        id: None,
        space_id: scene.space,
        date: date.to_owned(),
        time: Some("14:30".to_owned()),
        title: title.to_owned(),
        place: "En visio".to_owned(),
        agenda: "1. Ce que chacun voit\n2. La suite".to_owned(),
        present_ids: vec![scene.person],
        attribution: None,
    }
}

fn held(vault: &mut Vault, scene: &Scene, notes: &str) -> MeetingId {
    let set = input(scene, "Ce que chacun voit", "2020-04-22");
    let id = vault.meeting_save(&set).unwrap().value;
    vault.meeting_notes_saved(id, notes, 0).unwrap();
    id
}

#[test]
fn a_meeting_is_set_changed_taken_out_and_brought_back() {
    let (_fresh, mut vault) = fresh();
    let scene = scene(&mut vault);
    let mut set = input(&scene, "Première", "2020-04-22");
    set.id = Some(vault.meeting_save(&set).unwrap().value);
    vault
        .meeting_save(&input(&scene, "Seconde", "2020-05-27"))
        .unwrap();
    let listed = meetings(&reading(&vault));
    let told: Vec<_> = listed
        .iter()
        .map(|m| (m.code.as_str(), m.title.as_str(), m.present))
        .collect();
    assert_eq!(
        told,
        [("renc-002", "Seconde", 1), ("renc-001", "Première", 1)],
        "the latest first"
    );
    set.title = "Première rencontre".to_owned();
    set.present_ids = Vec::new();
    set.attribution = Some(Degree::Sphere);
    vault.meeting_save(&set).unwrap();
    let id = set.id.unwrap();
    let seen = meeting(&reading(&vault), id).unwrap();
    assert_eq!(
        (seen.title.as_str(), seen.present.len()),
        ("Première rencontre", 0)
    );
    assert_eq!(seen.agenda, "1. Ce que chacun voit\n2. La suite");
    vault.meeting_delete(id).unwrap();
    assert_eq!(meetings(&reading(&vault)).len(), 1);
    vault.undo().unwrap();
    assert_eq!(
        meeting(&reading(&vault), id).unwrap().attribution,
        Some(Degree::Sphere)
    );
    set.date = "2020-02-30".to_owned();
    assert!(matches!(
        vault.meeting_save(&set),
        Err(Error::Invalid { field: "date", .. })
    ));
    set.date = String::new();
    assert!(matches!(
        vault.meeting_save(&set),
        Err(Error::Missing { field: "date" })
    ));
}

#[test]
fn excerpts_of_a_meeting_follow_its_notes_and_are_anonymous_unless_it_says_otherwise() {
    let (_fresh, mut vault) = fresh();
    let scene = scene(&mut vault);
    let notes = "Ada : « le temps manque 😀 à chacun ».";
    let id = held(&mut vault, &scene, notes);
    let taken = vault
        .meeting_excerpt_add(id, stretch(notes, "le temps manque 😀"), &[])
        .unwrap()
        .value;
    let seen = meeting(&reading(&vault), id).unwrap();
    assert_eq!(seen.excerpts.len(), 1);
    assert_eq!(seen.excerpts[0].quote, "le temps manque 😀");
    assert_eq!(seen.excerpts[0].reads.degree, Degree::Anonymous);
    assert_eq!(seen.speakers[0].name, "Ada Byron");

    let later = format!("Tour de table.\n{notes}");
    let saved = vault
        .meeting_notes_saved(id, &later, seen.revision)
        .unwrap()
        .value;
    assert_eq!((saved.revision, saved.guide.len()), (seen.revision + 1, 0));
    assert_eq!(
        saved.places[0].start,
        seen.excerpts[0].start.map(|at| at + 15)
    );
    let alone = excerpt(&reading(&vault), taken).unwrap();
    assert_eq!(
        alone.start, saved.places[0].start,
        "seen alone, it stands where it stands"
    );
    assert!(matches!(
        vault.meeting_notes_saved(id, "autre", seen.revision),
        Err(Error::NotesMoved)
    ));

    let named = ExcerptInput {
        theme_ids: Vec::new(),
        speaker_id: Some(scene.person),
        attribution: None,
        nature: ExcerptNature::Verbatim,
        key: false,
    };
    vault.excerpt_save(taken, &named).unwrap();
    let mut open = input(&scene, "Ce que chacun voit", "2020-04-22");
    (open.id, open.attribution) = (Some(id), Some(Degree::Named));
    vault.meeting_save(&open).unwrap();
    let alone = excerpt(&reading(&vault), taken).unwrap();
    assert_eq!(alone.reads.degree, Degree::Named);

    let gone = vault
        .meeting_notes_saved(id, "Rien.", saved.revision)
        .unwrap();
    assert!(gone.value.places[0].lost);
    let back = "Rien. Le temps manque à tous.";
    vault
        .meeting_notes_saved(id, back, gone.value.revision)
        .unwrap();
    vault
        .excerpt_reattach(taken, stretch(back, "Le temps manque"))
        .unwrap();
    let seen = meeting(&reading(&vault), id).unwrap();
    assert_eq!(
        (seen.excerpts[0].quote.as_str(), seen.excerpts[0].lost),
        ("Le temps manque", false)
    );
    vault.excerpt_delete(taken).unwrap();
    assert_eq!(meeting(&reading(&vault), id).unwrap().excerpts.len(), 0);
}

#[test]
fn a_meeting_on_which_something_rests_stays() {
    let (_fresh, mut vault) = fresh();
    let scene = scene(&mut vault);
    let id = held(&mut vault, &scene, "Des mots.");
    let mut prepares = interview_of(scene.organisation, scene.person);
    prepares.kind = InterviewKind::Nemawashi;
    prepares.meeting_id = Some(id);
    let interview = vault.interview_save(&prepares).unwrap().value;
    let seen = meeting(&reading(&vault), id).unwrap();
    assert_eq!(seen.prepared[0].interview_id, interview);
    assert_eq!(seen.prepared[0].label, "Haltes, 3\u{a0}avril 2020");
    let refused = |vault: &mut Vault| match vault.meeting_delete(id) {
        Err(Error::InUse { by, count: 1 }) => by,
        other => panic!("{other:?}"),
    };
    assert_eq!(refused(&mut vault), "interview");
    let theme = vault.theme_add("Urgence", None).unwrap().value;
    let need = InventoryInput {
        id: None,
        kind: Kind::Need,
        volet_id: Some(theme),
        title: "Du temps".to_owned(),
        description: String::new(),
        echelon: String::new(),
        territory: String::new(),
        origin_interview_id: None,
        origin_meeting_id: Some(id),
        status: String::new(),
        source: String::new(),
    };
    vault.inventory_add(&need).unwrap();
    assert_eq!(
        meeting(&reading(&vault), id).unwrap().inventory[0].title,
        "Du temps"
    );
    assert_eq!(refused(&mut vault), "inventory_entry");
    let taken = vault.meeting_excerpt_add(id, 0..9, &[]).unwrap().value;
    let statement = vault
        .statement_save(&claim(scene.space, "Dit."))
        .unwrap()
        .value;
    vault
        .evidence_add(
            statement,
            EvidenceKind::Excerpt,
            &taken.to_string(),
            Sense::Supports,
        )
        .unwrap();
    assert_eq!(refused(&mut vault), "evidence");
}
