//! Stale evidence (domain rule 6): whatever touches what a statement rests on flags it, and undo takes the flag back.

use crate::common;

use common::{fresh, sphere_and_organisation};
use croisee_core::{Vault, vault::Op};

/// A dossier with one statement resting on one excerpt of one interview, and on one inventory entry.
const ROWS: &str = "
INSERT INTO person (id, code, name, organisation_id) SELECT 'p1', 'per-001', 'Arnaud', id FROM organisation;
INSERT INTO interview (id, code, organisation_id, status, notes) SELECT 'i1', 'ent-001', id, 'redige', 'Les notes.' FROM organisation;
INSERT INTO interview_person VALUES ('i1', 'p1', 0);
INSERT INTO framework_node (id, code, name) VALUES ('n1', 'th-1', 'Thème'), ('n2', 'th-2', 'Autre');
INSERT INTO excerpt (id, code, interview_id, quote, start_at, end_at) VALUES ('e1', 'ext-001', 'i1', 'notes', 4, 9);
INSERT INTO excerpt_theme VALUES ('e1', 'n1', 0);
INSERT INTO inventory_entry (id, code, kind, volet_id, title) VALUES ('v1', 'inv-1', 'besoin', 'n1', 'Besoin');
INSERT INTO statement (id, code, rank, nature, text) VALUES ('s1', 'en-1', 1, 'constat', 'Un constat.'), ('s2', 'en-2', 2, 'constat', 'Un autre.');
INSERT INTO evidence (id, statement_id, excerpt_id, sense) VALUES ('a1', 's1', 'e1', 'appuie');
INSERT INTO evidence (id, statement_id, inventory_id, sense) VALUES ('a2', 's1', 'v1', 'appuie');
";

fn stale(vault: &Vault) -> Vec<String> {
    let mut statement = vault
        .conn()
        .prepare("SELECT code FROM statement WHERE stale ORDER BY 1")
        .unwrap();
    statement
        .query_map([], |r| r.get(0))
        .unwrap()
        .map(Result::unwrap)
        .collect()
}

#[test]
fn each_edit_of_what_a_statement_rests_on_flags_it_and_undo_takes_the_flag_back() {
    let (_fresh, mut vault) = fresh();
    sphere_and_organisation(&mut vault);
    vault
        .transact(Op::new("rows"), |tx| Ok(tx.execute_batch(ROWS)?))
        .unwrap();
    assert!(stale(&vault).is_empty());
    for edit in [
        "UPDATE excerpt SET quote = 'note' WHERE id = 'e1'",
        "UPDATE excerpt SET attribution = 'sphere' WHERE id = 'e1'",
        "UPDATE excerpt SET speaker_id = 'p1' WHERE id = 'e1'",
        "UPDATE excerpt SET lost = 1 WHERE id = 'e1'",
        "INSERT INTO excerpt_theme VALUES ('e1', 'n2', 1)",
        "DELETE FROM excerpt_theme WHERE excerpt_id = 'e1'",
        "UPDATE interview SET attribution = 'anonyme' WHERE id = 'i1'",
        "UPDATE person SET attribution = 'sphere' WHERE id = 'p1'",
        "UPDATE inventory_entry SET title = 'Besoin précis' WHERE id = 'v1'",
    ] {
        vault
            .transact(Op::new("edit"), |tx| Ok(tx.execute_batch(edit)?))
            .unwrap();
        assert_eq!(stale(&vault), ["en-1"], "{edit}");
        vault.undo().unwrap();
        assert!(stale(&vault).is_empty(), "undo of {edit}");
        vault.redo().unwrap();
        assert_eq!(stale(&vault), ["en-1"], "redo of {edit}");
        vault.undo().unwrap();
    }
}

#[test]
fn an_edit_that_changes_nothing_of_the_evidence_flags_nothing() {
    let (_fresh, mut vault) = fresh();
    sphere_and_organisation(&mut vault);
    vault
        .transact(Op::new("rows"), |tx| Ok(tx.execute_batch(ROWS)?))
        .unwrap();
    for edit in [
        "UPDATE interview SET status = 'valide' WHERE id = 'i1'",
        "UPDATE excerpt SET start_at = 5, end_at = 10 WHERE id = 'e1'",
        "UPDATE inventory_entry SET url = 'x' WHERE id = 'v1'",
        "UPDATE excerpt SET quote = quote, attribution = attribution, key = 1 WHERE id = 'e1'",
    ] {
        vault
            .transact(Op::new("edit"), |tx| Ok(tx.execute_batch(edit)?))
            .unwrap();
        assert!(stale(&vault).is_empty(), "{edit}");
    }
}

#[test]
fn a_degree_that_claimed_more_than_may_be_shown_is_mended_without_another_reading() {
    use common::scene::{claim, person, scene, stretch};
    use croisee_core::{
        attribution::Degree,
        interview::{ExcerptInput, ExcerptNature},
        synthesis::{EvidenceKind, Sense},
    };
    const NOTES: &str = "Les relais manquent partout.";
    let (_fresh, mut vault) = fresh();
    let scene = scene(&mut vault);
    let mut closed = person("Byron", scene.organisation);
    closed.id = Some(scene.person);
    closed.attribution = Some(Degree::Anonymous);
    vault.person_save(&closed).unwrap();
    vault.notes_save(scene.interview, NOTES, 0).unwrap();
    let excerpt = vault
        .excerpt_add(scene.interview, stretch(NOTES, "relais manquent"), &[])
        .unwrap()
        .value;
    let degree = |attribution: Degree| ExcerptInput {
        theme_ids: Vec::new(),
        speaker_id: None,
        attribution: Some(attribution),
        nature: ExcerptNature::Verbatim,
        key: false,
    };
    vault
        .excerpt_save(excerpt, &degree(Degree::Organisation))
        .unwrap();
    let statement = vault
        .statement_save(&claim(scene.space, "Les relais manquent."))
        .unwrap()
        .value;
    let cited = excerpt.to_string();
    vault
        .evidence_add(statement, EvidenceKind::Excerpt, &cited, Sense::Supports)
        .unwrap();
    assert!(stale(&vault).is_empty());
    // Said to be anonymous, as it was shown already: nothing that a reader reads changed.
    vault
        .excerpt_save(excerpt, &degree(Degree::Anonymous))
        .unwrap();
    assert!(stale(&vault).is_empty());
    vault.undo().unwrap();
    assert!(stale(&vault).is_empty());
    // Closed further, it is no longer shown at all.
    vault
        .excerpt_save(excerpt, &degree(Degree::OffRecord))
        .unwrap();
    assert_eq!(stale(&vault).len(), 1);
}
