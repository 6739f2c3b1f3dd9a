//! What an erasure opens and what it closes: nothing, of anybody.

use croisee_core::{
    Snapshot, Vault,
    attribution::{Attribution, Audience, Degree},
    deliverable::Lang,
    exchange::{self, Sharing},
    followup::{FollowupInput, FollowupKind},
    interview::{ExcerptInput, ExcerptNature, Followup, Interview, InterviewInput, Status},
    inventory::{Entry, InventoryField, InventoryInput, InventoryTarget, Kind},
    resting::RestingKind,
    stakeholder::{ConsentState, Person, PersonInput},
    trash::trash,
    vault::{ExcerptId, InterviewId, InventoryId, PersonId},
};
use proptest::prelude::*;

use crate::{
    common::{
        fresh,
        scene::{self, Scene, scene, stretch},
    },
    merging::dossier,
};

const NOTES: &str = "Rose garde un secret bleu. Ada propose un relais. On en reparle.";

proptest! {
    #![proptest_config(ProptestConfig { cases: ProptestConfig::default().cases / 16, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn no_erasure_opens_anything_nor_closes_what_somebody_else_agreed_to(plan in dossier::plans()) {
        let (_fresh, mut vault) = fresh();
        // Nothing of this is to outlive a power cut.
        vault.conn().execute_batch("PRAGMA synchronous = OFF").unwrap();
        let made = dossier::make(&mut vault, &plan);
        for person in made.persons {
            let before = Snapshot::read(&vault).unwrap();
            vault.person_erase(person, &[]).unwrap();
            unchanged(&before, &Snapshot::read(&vault).unwrap());
        }
    }
}

fn unchanged(before: &Snapshot, after: &Snapshot) {
    for audience in [Audience::DRAFT, Audience::PUBLISHED] {
        let (was, is) = (
            Attribution::of(before, audience),
            Attribution::of(after, audience),
        );
        for entry in &after.entries {
            let (was, is) = (told(&was, entry.id), told(&is, entry.id));
            assert!(is <= was, "{}: {was:?} became {is:?}", entry.code);
        }
        for excerpt in &after.excerpts {
            let (was, is) = (degree(&was, excerpt.id), degree(&is, excerpt.id));
            let own = excerpt.speaker_id.is_some();
            assert!(is >= was, "{}: {was:?} became {is:?}", excerpt.code);
            assert!(!own || is == was, "{}: {was:?} became {is:?}", excerpt.code);
        }
    }
    let closed = |s: &Snapshot| -> Vec<_> {
        let interviews = s.interviews.iter().map(|i| i.attribution);
        interviews
            .chain(s.meetings.iter().map(|m| m.attribution))
            .collect()
    };
    assert_eq!(closed(before), closed(after));
}

fn degree(attribution: &Attribution, id: ExcerptId) -> Degree {
    let shown = attribution.quotable(id);
    shown.map_or(Degree::OffRecord, |shown| shown.degree)
}

fn told(attribution: &Attribution, id: InventoryId) -> (bool, bool) {
    let entry = attribution.entry(id).unwrap();
    (entry.shown, entry.shown && entry.holder)
}

/// An interview with Rose, who withdrew, and Ada, who agreed to be named.
struct Shared {
    scene: Scene,
    rose: PersonId,
    interview: InterviewId,
    hers: ExcerptId,
    entry: InventoryId,
}

fn network(interview: InterviewId, title: &str) -> InventoryInput {
    InventoryInput {
        id: None,
        kind: Kind::Network,
        volet_id: None,
        title: title.to_owned(),
        description: String::new(),
        echelon: String::new(),
        territory: String::new(),
        origin_interview_id: Some(interview),
        origin_meeting_id: None,
        status: String::new(),
        source: String::new(),
    }
}

fn shared(vault: &mut Vault) -> Shared {
    let scene = scene(vault);
    let rose = PersonInput {
        first_name: "Rose".to_owned(),
        ..scene::person("Petit", scene.organisation)
    };
    let rose = vault.person_save(&rose).unwrap().value;
    vault
        .consent_add(rose, "2020-05-01", ConsentState::Withdrawn, None, "")
        .unwrap();
    let input = InterviewInput {
        person_ids: vec![rose, scene.person],
        ..scene::interview_of(scene.organisation, rose)
    };
    let interview = vault.interview_save(&input).unwrap().value;
    vault
        .interview_status(interview, Status::Held, None)
        .unwrap();
    vault.notes_save(interview, NOTES, 0).unwrap();
    let hers = stretch(NOTES, "Ada propose un relais");
    let hers = vault.excerpt_add(interview, hers, &[]).unwrap().value;
    let said = ExcerptInput {
        theme_ids: Vec::new(),
        speaker_id: Some(scene.person),
        attribution: None,
        nature: ExcerptNature::Verbatim,
        key: false,
    };
    vault.excerpt_save(hers, &said).unwrap();
    let entry = vault
        .inventory_add(&network(interview, "Réseau des haltes"))
        .unwrap()
        .value;
    Shared {
        scene,
        rose,
        interview,
        hers,
        entry,
    }
}

fn rules(vault: &Vault) -> Attribution {
    Attribution::of(&Snapshot::read(vault).unwrap(), Audience::DRAFT)
}

#[test]
fn what_a_refusal_kept_closed_stays_so_and_the_other_person_is_quoted_as_before() {
    let (_fresh, mut vault) = fresh();
    let shared = shared(&mut vault);
    let todo = FollowupInput {
        id: None,
        interview_id: Some(shared.interview),
        kind: FollowupKind::Document,
        text: "Envoyer le plan".to_owned(),
        due_on: None,
        attribution: None,
    };
    let todo = vault.followup_save(&todo).unwrap().value;
    let binned = network(shared.interview, "Réseau des ponts");
    let binned = vault.inventory_add(&binned).unwrap().value;
    let unmarked = stretch(NOTES, "On en reparle");
    let unmarked = vault
        .excerpt_add(shared.interview, unmarked, &[])
        .unwrap()
        .value;
    vault.inventory_delete(binned).unwrap();
    vault.excerpt_delete(unmarked).unwrap();
    assert_eq!(told(&rules(&vault), shared.entry), (false, false));
    assert_eq!(degree(&rules(&vault), shared.hers), Degree::Named);
    vault.person_erase(shared.rose, &[]).unwrap();
    let after = rules(&vault);
    assert_eq!(told(&after, shared.entry), (false, false));
    assert_eq!(degree(&after, shared.hers), Degree::Named);
    let conn = vault.conn();
    assert_eq!(
        Interview::find(conn, shared.interview).unwrap().attribution,
        None
    );
    let entry = Entry::find(conn, shared.entry).unwrap();
    assert_eq!(entry.attribution, Some(Degree::OffRecord));
    assert!(!after.tells(&Followup::find(conn, todo).unwrap()));
    // What comes back from the bin is no more open than it went.
    let bin = trash(&vault, Lang::French).unwrap();
    assert_eq!(bin.len(), 2);
    for item in bin {
        vault.trash_restore(item.id, Lang::French).unwrap();
    }
    let after = rules(&vault);
    assert_eq!(told(&after, binned), (false, false));
    assert_eq!(degree(&after, unmarked), Degree::OffRecord);
    assert_eq!(degree(&after, shared.hers), Degree::Named);
}

#[test]
fn an_entry_that_is_closed_by_itself_leaves_by_no_way_and_keeps_its_degree_in_the_archive() {
    let (_fresh, mut vault) = fresh();
    let shared = shared(&mut vault);
    vault.person_erase(shared.rose, &[]).unwrap();
    let of = |vault: &Vault, sharing| {
        let written = exchange::export(vault, sharing).unwrap();
        let table = written.files().find(|(name, _)| *name == "inventaire.csv");
        table.map(|(_, bytes)| String::from_utf8(bytes.to_vec()).unwrap())
    };
    let whole = of(&vault, Sharing::Complete).unwrap();
    assert!(whole.contains("attribution") && whole.contains("non_citable"));
    assert_eq!(of(&vault, Sharing::Shareable), None);
    // Its degree is seen, and may be given back by whoever looked again; undo takes that back.
    let target = InventoryTarget {
        ids: vec![shared.entry],
        query: None,
    };
    let put = |vault: &mut Vault, degree| {
        let done = vault.inventory_set(&target, InventoryField::Attribution, degree);
        done.unwrap();
    };
    put(&mut vault, "sphere");
    assert_eq!(told(&rules(&vault), shared.entry), (true, false));
    put(&mut vault, "");
    assert!(told(&rules(&vault), shared.entry).0);
    vault.undo().unwrap();
    vault.undo().unwrap();
    assert_eq!(told(&rules(&vault), shared.entry), (false, false));
    let wrong = vault.inventory_set(&target, InventoryField::Attribution, "ouvert");
    assert!(wrong.is_err());
}

#[test]
fn one_undo_of_a_merge_opens_again_what_it_closed() {
    let (_fresh, mut vault) = fresh();
    let shared = shared(&mut vault);
    // Rose never refused, and agreed to nothing: what comes of the interview says its words, of nobody.
    let twin = PersonInput {
        first_name: "Ada".to_owned(),
        consent: None,
        consent_on: None,
        attribution: None,
        ..scene::person("Byron", shared.scene.organisation)
    };
    let twin = vault.person_save(&twin).unwrap().value;
    let silent = scene::interview_of(shared.scene.organisation, twin);
    let silent = vault.interview_save(&silent).unwrap().value;
    vault.interview_status(silent, Status::Held, None).unwrap();
    let entry = vault
        .inventory_add(&network(silent, "Réseau des gares"))
        .unwrap()
        .value;
    let was = told(&rules(&vault), entry);
    assert_eq!(was, (true, false));
    vault.person_merge(shared.scene.person, twin).unwrap();
    assert_eq!(told(&rules(&vault), entry), was);
    let closed = Entry::find(vault.conn(), entry).unwrap();
    assert_eq!(closed.attribution, Some(Degree::Sphere));
    let interview = Interview::find(vault.conn(), silent).unwrap();
    assert_eq!(interview.attribution, None);
    vault.undo().unwrap();
    let open = Entry::find(vault.conn(), entry).unwrap();
    assert_eq!(open.attribution, None);
}

#[test]
fn what_a_refusal_kept_closed_stays_so_when_the_person_goes_to_the_bin() {
    let (_fresh, mut vault) = fresh();
    let shared = shared(&mut vault);
    vault
        .delete_resting(RestingKind::Person, &shared.rose.to_string())
        .unwrap();
    let after = rules(&vault);
    assert_eq!(told(&after, shared.entry), (false, false));
    assert_eq!(degree(&after, shared.hers), Degree::Named);
}

#[test]
fn what_stays_inside_leaves_neither_in_an_archive_for_others_nor_in_a_copy() {
    let (folder, mut vault) = crate::common::demonstration();
    vault
        .transact(croisee_core::vault::Op::new("test"), |tx| {
            tx.execute_batch(
                "UPDATE organisation SET notes = 'CANARI', source = 'CANARI';
                 UPDATE person SET role = 'CANARI', email = 'CANARI', phone = 'CANARI', source = 'CANARI';
                 UPDATE member SET source = 'CANARI'; UPDATE meeting SET place = 'CANARI', agenda = 'CANARI', source = 'CANARI';
                 UPDATE interview SET facilitators = '[\"CANARI\"]', place = 'CANARI', source = 'CANARI';
                 UPDATE excerpt SET source = 'CANARI'; UPDATE document SET notes = 'CANARI';
                 UPDATE inventory_link SET source = 'CANARI'; UPDATE statement SET source = 'CANARI';
                 UPDATE evidence SET note = 'CANARI', source = 'CANARI'; UPDATE review SET text = 'CANARI';
                 UPDATE dissemination SET recipient = 'CANARI'; UPDATE followup SET text = 'CANARI';",
            )?;
            Ok(())
        })
        .unwrap();
    let written = exchange::export(&vault, Sharing::Shareable).unwrap();
    for (name, bytes) in written.files() {
        assert!(!String::from_utf8_lossy(bytes).contains("CANARI"), "{name}");
    }
    let target = folder.path().join("copie.croisee");
    let still = || -> Box<dyn croisee_core::vault::Surroundings> {
        Box::new(crate::common::Still::default())
    };
    vault
        .pseudonymise(
            &target,
            croisee_core::rights::CopyOptions::default(),
            &still,
        )
        .unwrap();
    let copy = std::fs::read(&target).unwrap();
    assert!(!String::from_utf8_lossy(&copy).contains("CANARI"));
}

#[test]
fn a_code_of_the_framework_that_is_a_name_leaves_in_no_table_for_others() {
    let (_folder, mut vault) = crate::common::demonstration();
    let snapshot = Snapshot::read(&vault).unwrap();
    let published = Attribution::of(&snapshot, Audience::PUBLISHED);
    let quoted = snapshot.excerpts.iter().map(|e| e.id);
    let quoted = quoted.filter(|id| published.quotable(*id).is_some());
    let named = published.participants(&snapshot, quoted);
    let unnamed = |p: &&Person| {
        named.person(&snapshot, p.id).is_none()
            && p.name.len() > 5
            && p.name.chars().all(|c| c.is_ascii_alphabetic())
    };
    let mut unnamed = snapshot.persons.iter().filter(unnamed).map(|p| &p.name);
    let (one, other) = (unnamed.next().unwrap(), unnamed.next().unwrap());
    let (one_code, other_code) = (one.to_lowercase(), other.to_lowercase());
    vault
        .transact(croisee_core::vault::Op::new("test"), |tx| {
            tx.execute_batch(&format!(
                "UPDATE framework_node SET code = 'methode-{one_code}', name = 'Selon {one}' WHERE id = (SELECT volet_id FROM inventory_entry WHERE origin_interview_id IS NULL AND volet_id IS NOT NULL ORDER BY id LIMIT 1);
                 UPDATE organisation SET profile = 'methode-{one_code}';
                 INSERT INTO framework_version (id, code, rank, name) VALUES ('018f0000-0000-7000-8000-000000000001', 'ver-001', 1, '2020');
                 INSERT INTO framework_past_node (id, version_id, node, parent, name) VALUES
                   ('018f0000-0000-7000-8000-000000000003', '018f0000-0000-7000-8000-000000000001', '{other_code}', 'methode-{one_code}', 'Avant');
                 INSERT INTO framework_change (id, code, rank, kind, node, name, became)
                   VALUES ('018f0000-0000-7000-8000-000000000002', 'cha-001', 1, 'fusion', '{other_code}', 'X', '[\"methode-{one_code}\"]');",
            ))?;
            Ok(())
        })
        .unwrap();
    let written = exchange::export(&vault, Sharing::Shareable).unwrap();
    let told = |name: &str| {
        let found = written.files().find(|(file, _)| *file == name);
        String::from_utf8(found.unwrap().1.to_vec()).unwrap()
    };
    for (name, bytes) in written
        .files()
        .filter(|(name, _)| name.starts_with("cadre"))
    {
        let text = String::from_utf8_lossy(bytes).to_lowercase();
        assert!(
            !text.contains(&one_code) && !text.contains(&other_code),
            "{name}: {text}"
        );
    }
    // What refers to a code says the new one, and nothing else of the archive breaks by it.
    let number = |text: &str| {
        text.split([';', '\n'])
            .find(|cell| cell.starts_with("noeud-00"))
            .map(str::to_owned)
    };
    assert!(number(&told("inventaire.csv")).is_some());
    assert!(told("cadre_changements.csv").contains("noeud-00"));
    let folder = tempfile::tempdir().unwrap();
    let (made, report) = exchange::create(
        &folder.path().join("autre.croisee"),
        None,
        &mut written.into_bundle("essai"),
        false,
        Box::new(crate::common::Still::default()),
        &mut |_| true,
    )
    .unwrap();
    let refused = report.refused.iter();
    let refused: Vec<_> = refused.filter(|r| r.file.starts_with("cadre")).collect();
    assert!(made.is_some() && refused.is_empty(), "{refused:?}");
}
