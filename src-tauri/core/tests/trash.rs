//! The bin: what was deleted comes back whole, whatever was done since, and says what could not be made again.

use crate::common;

mod random;
mod residue;

use chrono::TimeDelta;
use common::{
    fresh, reopen,
    scene::{self, Scene, claim, scene, stretch},
};
use croisee_core::{
    Error, Snapshot, Vault,
    attribution::Degree,
    check,
    deliverable::Lang,
    exchange::{self, Sharing},
    followup::{FollowupInput, FollowupKind},
    interview::{ExcerptInput, ExcerptNature},
    search,
    stakeholder::PersonInput,
    synthesis::{EvidenceKind, Sense, Statement},
    trash::{TrashItem, TrashKind, TrashWith, trash, trash_look},
    vault::{Access, ExcerptId, StatementId},
};

const NOTES: &str =
    "Les relais manquent partout, dit-elle. Le village attend sa navette depuis mars.";

fn bin(vault: &Vault) -> Vec<TrashItem> {
    trash(vault, Lang::French).unwrap()
}

/// All that the dossier holds, as an archive: file by file.
fn whole(vault: &Vault) -> Vec<(String, Vec<u8>)> {
    let archive = exchange::export(vault, Sharing::Complete).unwrap();
    let files = archive.files();
    files.map(|(n, b)| (n.to_owned(), b.to_vec())).collect()
}

fn sound(vault: &Vault) {
    let broken: i64 = vault
        .conn()
        .query_row("SELECT count(*) FROM pragma_foreign_key_check", [], |row| {
            row.get(0)
        })
        .unwrap();
    assert_eq!(broken, 0);
    assert_eq!(check::check(vault).unwrap(), Vec::new());
}

/// The tables in which a word still stands.
fn rows_with(vault: &Vault, word: &str) -> Vec<String> {
    let conn = vault.conn();
    let mut tables = conn
        .prepare("SELECT m.name, group_concat('ifnull(\"' || c.name || '\", '''')', ' || ') FROM sqlite_master m, pragma_table_info(m.name) c
                  WHERE m.type = 'table' AND m.name NOT LIKE 'search_index%' AND m.name <> 'attachment' GROUP BY 1")
        .unwrap();
    let tables: Vec<(String, String)> = tables
        .query_map([], |row| Ok((row.get(0)?, row.get(1)?)))
        .unwrap()
        .map(Result::unwrap)
        .collect();
    let holds = |table: &str, said: &str| -> bool {
        let sql = format!("SELECT count(*) FROM \"{table}\" WHERE instr({said}, ?1) > 0");
        conn.query_row(&sql, [word], |row| row.get::<_, i64>(0))
            .unwrap()
            > 0
    };
    let found = tables
        .into_iter()
        .filter(|(table, said)| holds(table, said));
    found.map(|(table, _)| table).collect()
}

fn tagged() -> ExcerptInput {
    ExcerptInput {
        theme_ids: Vec::new(),
        speaker_id: None,
        attribution: None,
        nature: ExcerptNature::Verbatim,
        key: false,
    }
}

/// The scene with notes, two excerpts and a follow-up.
fn heard(vault: &mut Vault) -> (Scene, Vec<ExcerptId>) {
    let scene = scene(vault);
    vault.notes_save(scene.interview, NOTES, 0).unwrap();
    let excerpts = ["Les relais manquent", "attend sa navette"].map(|words| {
        let stretch = stretch(NOTES, words);
        vault
            .excerpt_add(scene.interview, stretch, &[])
            .unwrap()
            .value
    });
    vault
        .followup_save(&FollowupInput {
            id: None,
            interview_id: Some(scene.interview),
            kind: FollowupKind::Document,
            text: "Le plan des navettes".to_owned(),
            due_on: None,
            attribution: None,
        })
        .unwrap();
    (scene, excerpts.to_vec())
}

#[test]
fn an_interview_comes_back_with_all_that_went_with_it() {
    let (fresh, mut vault) = fresh();
    let (scene, _) = heard(&mut vault);
    let before = whole(&vault);
    vault.interview_delete(scene.interview).unwrap();
    assert!(search::search(&vault, "navette", 9).unwrap().is_empty());
    vault.close().unwrap();

    let mut vault = reopen(&fresh);
    let items = bin(&vault);
    assert_eq!(items.len(), 1);
    let item = &items[0];
    assert_eq!(
        (item.kind, item.title.as_str(), item.days_left),
        (TrashKind::Interview, "Haltes, 3\u{a0}avril 2020", 30)
    );
    let with: Vec<_> = item.with.iter().map(|w| (w.what, w.count)).collect();
    assert_eq!(with, [(TrashWith::Excerpts, 2), (TrashWith::Followups, 1)]);
    let look = trash_look(&vault, Lang::French, item.id).unwrap();
    assert_eq!(look.texts[0].text, NOTES);
    assert!(look.pieces.iter().any(|p| p.text == "attend sa navette"));

    // Other work in between.
    let other = vault.sphere_add("experts", "un expert").unwrap().value;
    let done = vault.trash_restore(item.id, Lang::French).unwrap().value;
    assert_eq!((done.lost.len(), done.closed, done.adrift), (0, false, 0));
    assert!(bin(&vault).is_empty());
    assert!(!search::search(&vault, "navette", 9).unwrap().is_empty());
    sound(&vault);
    // A restoration is undone, and done again.
    vault.undo().unwrap();
    assert_eq!(bin(&vault).len(), 1);
    vault.redo().unwrap();
    assert!(bin(&vault).is_empty());
    vault.undo().unwrap();
    vault.undo().unwrap();
    assert!(
        Snapshot::read(&vault)
            .unwrap()
            .spheres
            .iter()
            .all(|s| s.id != other)
    );
    vault.undo().unwrap();
    assert_eq!(whole(&vault), before);
    assert!(bin(&vault).is_empty(), "undone, a deletion leaves the bin");
}

#[test]
fn what_was_deleted_comes_back_as_it_was() {
    let (_fresh, mut vault) = fresh();
    let (scene, excerpts) = heard(&mut vault);
    let statement = vault
        .statement_save(&claim(scene.space, "Les relais manquent."))
        .unwrap()
        .value;
    let cited = excerpts[0].to_string();
    vault
        .evidence_add(statement, EvidenceKind::Excerpt, &cited, Sense::Supports)
        .unwrap();
    assert!(matches!(
        vault.interview_delete(scene.interview),
        Err(Error::InUse { .. })
    ));
    assert!(bin(&vault).is_empty(), "what is refused stays refused");
    let before = whole(&vault);
    vault.statement_delete(statement).unwrap();
    vault.excerpt_delete(excerpts[0]).unwrap();
    vault.interview_delete(scene.interview).unwrap();
    assert_eq!(bin(&vault).len(), 3);
    // The statement alone first: what it rested on is not there.
    let ids: Vec<i64> = bin(&vault).iter().map(|item| item.id).collect();
    let done = vault.trash_restore(ids[2], Lang::French).unwrap().value;
    assert_eq!(done.lost.len(), 1);
    assert_eq!(done.lost[0].name, "Les relais manquent");
    vault.undo().unwrap();
    // The excerpt brings its interview with it.
    let done = vault.trash_restore(ids[1], Lang::French).unwrap().value;
    assert_eq!(done.first, ["Haltes, 3\u{a0}avril 2020"]);
    let done = vault.trash_restore(ids[2], Lang::French).unwrap().value;
    assert!(done.lost.is_empty());
    sound(&vault);
    assert_eq!(whole(&vault), before);
}

#[test]
fn where_who_spoke_is_gone_no_word_comes_back_more_open() {
    let (_fresh, mut vault) = fresh();
    let (scene, excerpts) = heard(&mut vault);
    let closed = vault
        .person_save(&PersonInput {
            consent: None,
            consent_on: None,
            attribution: Some(Degree::OffRecord),
            ..scene::person("Lovelace", scene.organisation)
        })
        .unwrap()
        .value;
    let mut met = scene::interview_of(scene.organisation, scene.person);
    met.id = Some(scene.interview);
    met.person_ids.push(closed);
    vault.interview_save(&met).unwrap();
    let input = ExcerptInput {
        speaker_id: Some(closed),
        ..tagged()
    };
    vault.excerpt_save(excerpts[0], &input).unwrap();
    vault.interview_delete(scene.interview).unwrap();
    vault.person_delete(closed).unwrap();
    let id = bin(&vault)[1].id;
    let done = vault.trash_restore(id, Lang::French).unwrap().value;
    assert_eq!(done.lost.len(), 1, "{:?}", done.lost);
    assert_eq!(done.lost[0].name, "Ada Lovelace");
    assert!(done.closed);
    let reading = scene::reading(&vault);
    for excerpt in &reading.snapshot.excerpts {
        let shown = reading.attribution.quotable(excerpt.id);
        assert!(shown.is_none(), "{}", excerpt.quote);
    }
    sound(&vault);
}

#[test]
fn a_code_given_to_another_since_is_not_taken_back() {
    let (_fresh, mut vault) = fresh();
    let scene = scene(&mut vault);
    let first = vault
        .statement_save(&claim(scene.space, "Un."))
        .unwrap()
        .value;
    vault.statement_delete(first).unwrap();
    let second = vault
        .statement_save(&claim(scene.space, "Deux."))
        .unwrap()
        .value;
    let code = |vault: &Vault, id: StatementId| Statement::find(vault.conn(), id).unwrap().code;
    let taken = code(&vault, second);
    let id = bin(&vault)[0].id;
    let done = vault.trash_restore(id, Lang::French).unwrap().value;
    assert_eq!(done.code.as_deref(), Some(code(&vault, first).as_str()));
    assert_ne!(code(&vault, first), taken);
    assert_eq!(code(&vault, second), taken);
    sound(&vault);
}

#[test]
fn an_excerpt_finds_its_words_in_notes_that_went_on_without_it() {
    let (_fresh, mut vault) = fresh();
    let (scene, excerpts) = heard(&mut vault);
    vault.excerpt_delete(excerpts[1]).unwrap();
    vault.excerpt_delete(excerpts[0]).unwrap();
    let moved = format!(
        "Avant tout, elle rit.\n{}",
        NOTES.replace("Les relais manquent", "Rien")
    );
    vault.notes_save(scene.interview, &moved, 1).unwrap();
    let ids: Vec<i64> = bin(&vault).iter().map(|item| item.id).collect();
    let lost = vault.trash_restore(ids[0], Lang::French).unwrap().value;
    let found = vault.trash_restore(ids[1], Lang::French).unwrap().value;
    assert_eq!((lost.adrift, found.adrift), (1, 0));
    let snapshot = Snapshot::read(&vault).unwrap();
    let excerpt = |id| snapshot.excerpts.iter().find(|e| e.id == id).unwrap();
    assert!(excerpt(excerpts[0]).lost);
    let back = excerpt(excerpts[1]);
    let words: String = moved
        .chars()
        .skip(back.start_at as usize)
        .take(17)
        .collect();
    assert_eq!((back.lost, words.as_str()), (false, "attend sa navette"));
    sound(&vault);
}

#[test]
fn a_statement_whose_evidence_changed_meanwhile_is_to_be_looked_at_again() {
    let (_fresh, mut vault) = fresh();
    let (scene, excerpts) = heard(&mut vault);
    let mut add = |text: &str, excerpt: ExcerptId| {
        let id = vault
            .statement_save(&claim(scene.space, text))
            .unwrap()
            .value;
        let cited = excerpt.to_string();
        vault
            .evidence_add(id, EvidenceKind::Excerpt, &cited, Sense::Supports)
            .unwrap();
        id
    };
    let (touched, quiet) = (add("Un.", excerpts[0]), add("Deux.", excerpts[1]));
    vault.statement_delete(touched).unwrap();
    vault.statement_delete(quiet).unwrap();
    let input = ExcerptInput {
        nature: ExcerptNature::Paraphrase,
        ..tagged()
    };
    vault.excerpt_save(excerpts[0], &input).unwrap();
    for item in bin(&vault) {
        vault.trash_restore(item.id, Lang::French).unwrap();
    }
    let stale = |id| Statement::find(vault.conn(), id).unwrap().stale;
    assert_eq!((stale(touched), stale(quiet)), (true, false));
}

#[test]
fn what_is_taken_out_for_good_leaves_no_word_in_the_file_and_undo_stops_there() {
    let (fresh, mut vault) = fresh();
    let (scene, excerpts) = heard(&mut vault);
    let kept = vault
        .statement_save(&claim(scene.space, "Tenir."))
        .unwrap()
        .value;
    let secret = "Xylophone confidentiel";
    let gone = vault
        .statement_save(&claim(scene.space, secret))
        .unwrap()
        .value;
    vault.statement_delete(gone).unwrap();
    vault.excerpt_delete(excerpts[0]).unwrap();
    let items = bin(&vault);
    assert_eq!(items[1].title, secret);
    assert_eq!(rows_with(&vault, "Xylophone"), ["undo_row"]);
    vault.trash_remove(items[1].id).unwrap();
    assert_eq!(bin(&vault).len(), 1);
    assert!(matches!(
        vault.trash_restore(items[1].id, Lang::French),
        Err(Error::Gone { .. })
    ));
    // What was done after it can still be undone; what was done before it cannot.
    vault.undo().unwrap();
    assert!(matches!(vault.undo(), Err(Error::NothingToUndo)));
    assert!(Statement::find(vault.conn(), kept).is_ok());
    let last = vault.history(9).unwrap();
    assert!(last.iter().any(|line| line.op == "trash.remove"));
    sound(&vault);
    assert_eq!(rows_with(&vault, "Xylophone"), Vec::<String>::new());
    vault.close().unwrap();
    assert_eq!(residue::stands_in(&fresh.path, "xylophone"), 0);
}

#[test]
fn after_thirty_days_the_bin_lets_go_and_keeps_the_rest() {
    let (fresh, mut vault) = fresh();
    let (scene, excerpts) = heard(&mut vault);
    vault.excerpt_delete(excerpts[0]).unwrap();
    fresh.still.advance(TimeDelta::days(20));
    vault.excerpt_delete(excerpts[1]).unwrap();
    fresh.still.advance(TimeDelta::days(9));
    assert_eq!(vault.trash_expire().unwrap().value, 0);
    let days: Vec<u32> = bin(&vault).iter().map(|item| item.days_left).collect();
    assert_eq!(days, [21, 1]);
    fresh.still.advance(TimeDelta::days(1));
    assert_eq!(vault.trash_expire().unwrap().value, 1);
    let left = bin(&vault);
    assert_eq!(left.len(), 1);
    vault.trash_restore(left[0].id, Lang::French).unwrap();
    vault.interview_delete(scene.interview).unwrap();
    assert_eq!(vault.trash_empty().unwrap().value, 1);
    assert!(bin(&vault).is_empty());
    assert!(vault.undo_label().unwrap().is_none());
    sound(&vault);
}

#[test]
fn a_fact_of_consent_after_a_joining_leaves_the_bin_as_it_is() {
    let (_fresh, mut vault) = fresh();
    let (scene, excerpts) = heard(&mut vault);
    vault.excerpt_delete(excerpts[0]).unwrap();
    let twin = vault
        .person_save(&scene::person("Byron-King", scene.organisation))
        .unwrap()
        .value;
    vault.person_merge(scene.person, twin).unwrap();
    let day = scene::today();
    vault
        .consent_record(
            scene.person,
            croisee_core::stakeholder::ConsentState::Withdrawn,
            day,
        )
        .unwrap();
    assert!(vault.undo_label().unwrap().is_none());
    // Neither the joined card nor anything else than what was deleted is in it.
    let items = bin(&vault);
    assert_eq!(items.len(), 1);
    vault.trash_restore(items[0].id, Lang::French).unwrap();
    sound(&vault);
}

#[test]
fn a_restoration_that_fails_half_way_leaves_everything_as_it_was() {
    let (_fresh, mut vault) = fresh();
    let (scene, _) = heard(&mut vault);
    vault.interview_delete(scene.interview).unwrap();
    let (items, before) = (bin(&vault), whole(&vault));
    vault
        .conn()
        .execute_batch(
            "CREATE TEMP TRIGGER full AFTER INSERT ON main.followup BEGIN SELECT RAISE(ABORT, 'full'); END",
        )
        .unwrap();
    vault.trash_restore(items[0].id, Lang::French).unwrap_err();
    assert_eq!((bin(&vault), whole(&vault)), (items.clone(), before));
    vault.conn().execute_batch("DROP TRIGGER full").unwrap();
    vault.trash_restore(items[0].id, Lang::French).unwrap();
    sound(&vault);
}

/// Set for the program that is killed: where its dossier is.
const VICTIM: &str = "CROISEE_TRASH_VICTIM";

#[test]
#[expect(
    clippy::disallowed_methods,
    reason = "the program that is killed is this test itself, told so from outside"
)]
fn killed_while_it_restores_a_dossier_holds_the_thing_or_its_bin_does() {
    if let Some(path) = std::env::var_os(VICTIM) {
        let still = Box::new(common::Still::default());
        let mut vault = Vault::open(path.as_ref(), Access::Write, still).unwrap();
        loop {
            let items = bin(&vault);
            match items.first() {
                Some(item) => drop(vault.trash_restore(item.id, Lang::French).unwrap()),
                None => {
                    let interview = Snapshot::read(&vault).unwrap().interviews[0].id;
                    vault.interview_delete(interview).unwrap();
                }
            }
        }
    }
    let (fresh, mut vault) = fresh();
    heard(&mut vault);
    let before = whole(&vault);
    vault.close().unwrap();
    for kill in 0..12_u64 {
        let mut victim = std::process::Command::new(std::env::current_exe().unwrap())
            .args(["--exact", "--test-threads=1"])
            .arg("trash::killed_while_it_restores_a_dossier_holds_the_thing_or_its_bin_does")
            .env(VICTIM, &fresh.path)
            .stdout(std::process::Stdio::null())
            .stderr(std::process::Stdio::null())
            .spawn()
            .unwrap();
        std::thread::sleep(std::time::Duration::from_millis(120 + 17 * kill));
        assert!(victim.try_wait().unwrap().is_none(), "it ended by itself");
        victim.kill().unwrap();
        victim.wait().unwrap();
        let mut vault = reopen(&fresh);
        sound(&vault);
        if let Some(item) = bin(&vault).first() {
            vault.trash_restore(item.id, Lang::French).unwrap();
        }
        assert_eq!(whole(&vault), before, "kill {kill}");
        vault.close().unwrap();
    }
}
