//! What the window writes from interview to statement: notes, excerpts, order, evidence.

use crate::common;

use chrono::TimeDelta;
use common::{
    fresh,
    scene::{claim, reading, scene, stretch, today},
};
use croisee_core::{
    Error, Snapshot, Vault,
    attribution::Degree,
    interview::{self, ExcerptInput, ExcerptNature, offset::Offsets},
    synthesis::{self, CitableFilter, EvidenceKind, Prose, Sense},
    vault::{Op, ProseId, StatementId},
};

#[test]
fn excerpts_follow_the_notes_and_their_statements_are_flagged() {
    let (fresh, mut vault) = fresh();
    let scene = scene(&mut vault);
    let notes = "😀 Bonjour.\r\nLe temps manque à chacun.";
    let revision = vault.notes_save(scene.interview, notes, 0).unwrap().value;
    let kept = "😀 Bonjour.\nLe temps manque à chacun.";
    let excerpt = vault
        .excerpt_add(scene.interview, stretch(kept, "temps manque "), &[])
        .unwrap()
        .value;
    let statement = vault
        .statement_save(&claim(scene.space, "Le temps manque."))
        .unwrap()
        .value;
    vault
        .evidence_add(
            statement,
            EvidenceKind::Excerpt,
            &excerpt.to_string(),
            Sense::Supports,
        )
        .unwrap();
    fresh.still.advance(TimeDelta::minutes(1));

    // An edit elsewhere moves it and flags nothing.
    let moved = format!("Avant tout : {kept}");
    let revision = vault
        .notes_save(scene.interview, &moved, revision)
        .unwrap()
        .value;
    let view = interview::interview(&reading(&vault), scene.interview, today()).unwrap();
    let shown = &view.excerpts[0];
    assert_eq!((shown.quote.as_str(), shown.lost), ("temps manque", false));
    let units: Vec<u16> = moved.encode_utf16().collect();
    let at = |offset: Option<u32>| offset.unwrap() as usize;
    let words = String::from_utf16(&units[at(shown.start)..at(shown.end)]).unwrap();
    assert_eq!(words, "temps manque");
    let stale = |vault: &Vault| {
        synthesis::space(&reading(vault), scene.space)
            .unwrap()
            .statements[0]
            .stale
    };
    assert!(!stale(&vault));

    // One inside it is taken in, and flags the statement.
    let edited = moved.replace("temps manque", "temps long manque");
    let revision = vault
        .notes_save(scene.interview, &edited, revision)
        .unwrap()
        .value;
    let shown = interview::interview(&reading(&vault), scene.interview, today())
        .unwrap()
        .excerpts;
    assert_eq!(shown[0].quote, "temps long manque");
    assert!(stale(&vault));
    vault.statement_reviewed(statement).unwrap();
    assert!(!stale(&vault));

    // Somebody who edited an older text is told so, and nothing is overwritten.
    let refused = vault.notes_save(scene.interview, "autre chose", revision - 1);
    assert!(matches!(refused, Err(Error::NotesMoved)));
    // The same text again is no edit, from whatever revision.
    assert_eq!(
        vault.notes_save(scene.interview, &edited, 0).unwrap().value,
        revision
    );

    // Gone, it is shown as lost and never deleted; its statement keeps it.
    vault
        .notes_save(scene.interview, "Bonjour.", revision)
        .unwrap();
    let shown = interview::interview(&reading(&vault), scene.interview, today())
        .unwrap()
        .excerpts;
    assert_eq!((shown[0].lost, shown[0].start), (true, None));
    assert!(matches!(
        vault.excerpt_delete(excerpt),
        Err(Error::InUse {
            by: "evidence",
            count: 1
        })
    ));
    assert!(matches!(
        vault.interview_delete(scene.interview),
        Err(Error::InUse {
            by: "evidence",
            count: 1
        })
    ));
    vault.excerpt_reattach(excerpt, 0..7).unwrap();
    let shown = interview::interview(&reading(&vault), scene.interview, today())
        .unwrap()
        .excerpts;
    assert_eq!((shown[0].quote.as_str(), shown[0].lost), ("Bonjour", false));
}

#[test]
fn typing_is_undone_burst_by_burst_with_the_excerpts_where_they_were() {
    let (fresh, mut vault) = fresh();
    let scene = scene(&mut vault);
    let mut revision = vault
        .notes_save(scene.interview, "un deux trois", 0)
        .unwrap()
        .value;
    vault.excerpt_add(scene.interview, 3..7, &[]).unwrap();
    let before = Snapshot::read(&vault).unwrap();
    for text in ["z un deux trois", "zé un deux trois", "zéro un deux trois"] {
        revision = vault
            .notes_save(scene.interview, text, revision)
            .unwrap()
            .value;
        fresh.still.advance(TimeDelta::seconds(1));
    }
    vault.undo().unwrap();
    let after = Snapshot::read(&vault).unwrap();
    assert_eq!(after.interviews, before.interviews);
    assert_eq!(after.excerpts, before.excerpts);
}

#[test]
fn an_excerpt_says_how_it_will_read_and_why() {
    let (_fresh, mut vault) = fresh();
    let scene = scene(&mut vault);
    vault
        .notes_save(scene.interview, "[Q:q1]\nDes mots.", 0)
        .unwrap();
    let excerpt = vault
        .excerpt_add(scene.interview, 7..16, &[])
        .unwrap()
        .value;
    let reads = |vault: &Vault| interview::excerpt(&reading(vault), excerpt).unwrap().reads;
    let open = reads(&vault);
    assert_eq!(open.degree, Degree::Named);
    assert!(open.label.contains("Ada Byron, Haltes"), "{}", open.label);
    let off = ExcerptInput {
        theme_ids: Vec::new(),
        speaker_id: Some(scene.person),
        attribution: Some(Degree::OffRecord),
        nature: ExcerptNature::Verbatim,
        key: true,
    };
    vault.excerpt_save(excerpt, &off).unwrap();
    let closed = reads(&vault);
    assert_eq!(
        (closed.degree, closed.label.as_str()),
        (Degree::OffRecord, "Ne sortira pas du dossier")
    );
    let view = interview::interview(&reading(&vault), scene.interview, today()).unwrap();
    assert_eq!(
        (view.words, view.mode.as_str(), view.time.as_deref()),
        (2, "visio", Some("09:30"))
    );
    assert_eq!(Offsets::of(&view.notes).length(), 16);
    assert_eq!(view.facilitators, ["Claire"]);
}

#[test]
fn statements_are_put_in_order_and_cited_ones_stay() {
    let (_fresh, mut vault) = fresh();
    let scene = scene(&mut vault);
    let ids: Vec<StatementId> = ["un", "deux", "trois"]
        .map(|text| {
            vault
                .statement_save(&claim(scene.space, text))
                .unwrap()
                .value
        })
        .to_vec();
    vault.statement_move(ids[2], Some(ids[0])).unwrap();
    let order = |vault: &Vault| -> Vec<String> {
        let space = synthesis::space(&reading(vault), scene.space).unwrap();
        space.statements.into_iter().map(|s| s.text).collect()
    };
    assert_eq!(order(&vault), ["trois", "un", "deux"]);
    vault.statement_move(ids[2], None).unwrap();
    assert_eq!(order(&vault), ["un", "deux", "trois"]);
    vault.undo().unwrap();
    assert_eq!(order(&vault), ["trois", "un", "deux"]);
    // Without a section of its own it stands in the first that takes its nature.
    let space = synthesis::space(&reading(&vault), scene.space).unwrap();
    assert_eq!(space.statements[0].section, "enjeu");
    assert!(space.statements[0].warnings[0].contains("Aucun appui"));

    vault
        .transact(Op::new("test"), |tx| {
            Prose {
                id: ProseId(tx.new_id()),
                space_id: Some(scene.space),
                section: "enjeu".to_owned(),
                text: "Comme le dit [@en-001], il faut.".to_owned(),
            }
            .insert(tx)
        })
        .unwrap();
    assert!(matches!(
        vault.statement_delete(ids[0]),
        Err(Error::InUse {
            by: "prose",
            count: 1
        })
    ));
    vault.statement_delete(ids[1]).unwrap();
}

#[test]
fn the_same_evidence_in_the_same_sense_is_one() {
    let (_fresh, mut vault) = fresh();
    let scene = scene(&mut vault);
    vault.notes_save(scene.interview, "Des mots.", 0).unwrap();
    let excerpt = vault
        .excerpt_add(scene.interview, 0..9, &[])
        .unwrap()
        .value
        .to_string();
    let statement = vault
        .statement_save(&claim(scene.space, "Dit."))
        .unwrap()
        .value;
    let mut cite = |sense| {
        vault
            .evidence_add(statement, EvidenceKind::Excerpt, &excerpt, sense)
            .unwrap()
            .value
    };
    let first = cite(Sense::Supports);
    assert_eq!(cite(Sense::Supports), first);
    let other = cite(Sense::Nuances);
    assert_ne!(other, first);
    vault.evidence_sense(other, Sense::Supports).unwrap();
    let shown = synthesis::space(&reading(&vault), scene.space)
        .unwrap()
        .statements
        .remove(0);
    assert_eq!(shown.evidence.len(), 1);
    assert_eq!(
        (shown.organisations, shown.carriers[0].senses.appuie),
        (1, 1)
    );
    assert!(
        shown
            .warnings
            .iter()
            .any(|w| w.contains("Une seule organisation")),
        "{:?}",
        shown.warnings
    );
    let cited = synthesis::citable(&reading(&vault), &CitableFilter::default());
    assert_eq!((cited.len(), cited[0].cited), (1, 1));
    let uncited = CitableFilter {
        uncited: true,
        ..CitableFilter::default()
    };
    assert!(synthesis::citable(&reading(&vault), &uncited).is_empty());
    let folded = CitableFilter {
        query: "MÔTS byron".to_owned(),
        ..CitableFilter::default()
    };
    assert_eq!(synthesis::citable(&reading(&vault), &folded).len(), 1);
    vault.evidence_remove(first).unwrap();
    assert!(matches!(
        vault.evidence_remove(first),
        Err(Error::Gone { .. })
    ));
}
