//! A person with something of them in every place that can hold it; once erased, nothing of it is in any byte of the file.

use std::path::Path;

use croisee_core::{
    Snapshot, Vault,
    attribution::Degree,
    check,
    deliverable::Lang,
    followup::{FollowupInput, FollowupKind},
    interview::{ExcerptInput, ExcerptNature, Status},
    meeting::MeetingInput,
    rights::erasure,
    search,
    space::MemberInput,
    stakeholder::{ConsentState, PersonInput},
    synthesis::{EvidenceKind, Sense, Statement},
    vault::{Access, ExcerptId, InterviewId, Key, Op, PersonId, StatementId},
};
use rusqlite::params;

use crate::common::{
    Fresh, fresh,
    scene::{self, Scene, claim, scene, stretch},
};

/// Every word that is the person's own holds one of these, whatever its capitals.
const CANARIES: [&str; 3] = ["kanari", "zelmire", "612345678"];

const ALONE: &str = "La kanarisept est partie.\nLe reste est kanarihuit.";
const SHARED: &str = "Rose aime les bleuets. Le kanaridouze a parlé longtemps. Rose finit seule.";
const HELD: &str = "On ouvre. Au kanariquatorze rien ne va plus. On ferme.";

struct Heard {
    scene: Scene,
    shared: InterviewId,
    rose: PersonId,
    statement: StatementId,
    other: StatementId,
}

fn saying(speaker: PersonId) -> ExcerptInput {
    ExcerptInput {
        theme_ids: Vec::new(),
        speaker_id: Some(speaker),
        attribution: None,
        nature: ExcerptNature::Verbatim,
        key: false,
    }
}

fn card(scene: &Scene, name: &str) -> PersonInput {
    PersonInput {
        id: Some(scene.person),
        first_name: "Zelmire".to_owned(),
        role: "Kanaricinq".to_owned(),
        email: "z.l@kanarix.fr".to_owned(),
        phone: "06 12 34 56 78".to_owned(),
        ..scene::person(name, scene.organisation)
    }
}

fn excerpt(vault: &mut Vault, interview: InterviewId, notes: &str, words: &str) -> ExcerptId {
    let stretch = stretch(notes, words);
    vault.excerpt_add(interview, stretch, &[]).unwrap().value
}

/// A dossier in which one person left something in every place that can hold it.
fn heard(vault: &mut Vault) -> Heard {
    let scene = scene(vault);
    for name in ["Kanariun", "Kanaridex"] {
        vault.person_save(&card(&scene, name)).unwrap();
    }
    let on = "2020-05-01";
    let given = ConsentState::Given;
    vault
        .consent_add(scene.person, on, given, Some(Degree::Named), "kanarisix")
        .unwrap();
    vault
        .notes_save(scene.interview, "Un kanarivingt effacé aussitôt.", 0)
        .unwrap();
    vault.notes_save(scene.interview, ALONE, 1).unwrap();
    let cited = excerpt(vault, scene.interview, ALONE, "La kanarisept est partie");
    let binned = excerpt(vault, scene.interview, ALONE, "Le reste est kanarihuit");
    vault.excerpt_delete(binned).unwrap();
    let statement = vault
        .statement_save(&claim(scene.space, "Tenir bon."))
        .unwrap()
        .value;
    let link = vault
        .evidence_add(
            statement,
            EvidenceKind::Excerpt,
            &cited.to_string(),
            Sense::Supports,
        )
        .unwrap();
    vault
        .evidence_note(link.value, "une note sur la kanaridix")
        .unwrap();
    let other = claim(
        scene.space,
        "Selon Zelmire Kanaridex, et selon KANARIDEX, il faut tenir.",
    );
    let other = vault.statement_save(&other).unwrap().value;
    // Each text was worded otherwise before: the journal holds both.
    let mut todo = FollowupInput {
        id: None,
        interview_id: Some(scene.interview),
        kind: FollowupKind::Document,
        text: "Envoyer la kanarionze".to_owned(),
        due_on: None,
        attribution: None,
    };
    for _ in 0..2 {
        let id = vault.followup_save(&todo).unwrap().value;
        todo.id = Some(id);
        todo.text = "Envoyer le plan".to_owned();
    }
    let dropped = FollowupInput {
        id: None,
        text: "Rappeler la kanarivingtdeux".to_owned(),
        ..todo
    };
    let id = vault.followup_save(&dropped).unwrap().value;
    let reworded = FollowupInput {
        id: Some(id),
        text: "Rappeler".to_owned(),
        ..dropped
    };
    vault.followup_save(&reworded).unwrap();
    vault.followup_delete(id).unwrap();
    let rose = PersonInput {
        first_name: "Rose".to_owned(),
        ..scene::person("Petit", scene.organisation)
    };
    let rose = vault.person_save(&rose).unwrap().value;
    let both = croisee_core::interview::InterviewInput {
        person_ids: vec![rose, scene.person],
        ..scene::interview_of(scene.organisation, rose)
    };
    let shared = vault.interview_save(&both).unwrap().value;
    vault.interview_status(shared, Status::Held, None).unwrap();
    vault.notes_save(shared, SHARED, 0).unwrap();
    let theirs = excerpt(vault, shared, SHARED, "Le kanaridouze a parlé longtemps.");
    vault.excerpt_save(theirs, &saying(scene.person)).unwrap();
    let hers = excerpt(vault, shared, SHARED, "Rose finit seule");
    vault.excerpt_save(hers, &saying(rose)).unwrap();
    let gone = scene::interview_of(scene.organisation, scene.person);
    let gone = vault.interview_save(&gone).unwrap().value;
    vault
        .notes_save(gone, "Le kanaritreize est à la corbeille.", 0)
        .unwrap();
    vault.interview_delete(gone).unwrap();
    let meeting = MeetingInput {
        id: None,
        space_id: scene.space,
        date: on.to_owned(),
        time: None,
        title: "Rencontre".to_owned(),
        place: "chez Z. Kanaridex".to_owned(),
        agenda: String::new(),
        present_ids: vec![scene.person, rose],
        attribution: None,
    };
    let meeting = vault.meeting_save(&meeting).unwrap().value;
    vault.meeting_notes_saved(meeting, HELD, 0).unwrap();
    let said = stretch(HELD, "Au kanariquatorze rien ne va plus.");
    let said = vault.meeting_excerpt_add(meeting, said, &[]).unwrap().value;
    vault.excerpt_save(said, &saying(scene.person)).unwrap();
    vault
        .member_save(&MemberInput {
            id: None,
            space_id: scene.space,
            person_id: Some(scene.person),
            organisation_id: None,
            role: "kanariquinze".to_owned(),
            voice: "kanariseize".to_owned(),
        })
        .unwrap();
    beside(vault, &scene, shared);
    Heard {
        scene,
        shared,
        rose,
        statement,
        other,
    }
}

/// What the other verbs write only after long ways.
fn beside(vault: &mut Vault, scene: &Scene, shared: InterviewId) {
    let written = vault.transact(Op::new("test"), |tx| {
        let alone = scene.interview;
        tx.execute("UPDATE interview SET place = 'kanaridixsept', amendment = 'kanaridixhuit' WHERE id = ?1", [alone])?;
        for (id, notes) in [(alone, "kanaridixneuf"), (shared, "Rose. Le kanaridouze a parlé autrement.")] {
            tx.execute(
                "INSERT INTO validated_words (id, validated_on, notes) VALUES (?1, '2020-05-02', ?2)",
                params![id, notes],
            )?;
            let changes = r#"[{"before":"kanaritrente","after":"b","question":null,"accepted":true}]"#;
            tx.execute(
                "INSERT INTO returned_text (id, interview_id, came_on, settled_on, changes) VALUES (?1, ?2, '2020-05-02', '2020-05-02', ?3)",
                params![tx.new_id().to_string(), id, changes],
            )?;
        }
        tx.execute("INSERT INTO attachment (id, name, bytes) VALUES (?1, 'CV Zelmire Kanaridex.pdf', x'00')", [tx.new_id().to_string()])?;
        tx.execute("UPDATE organisation SET notes = 'Voir Zelmire, 06.12.34.56.78 ou z.l@kanarix.fr' WHERE id = ?1", [scene.organisation])?;
        tx.execute("INSERT INTO prose (id, space_id, section, text) VALUES (?1, ?2, 'enjeu', 'Merci à Kanaridex Zelmire.')", params![tx.new_id().to_string(), scene.space])?;
        Ok(())
    });
    written.unwrap();
}

/// What of the canaries is in the bytes beside this path: the file, its log, and whatever else stands there.
fn canaries(path: &Path) -> Vec<String> {
    standing(path, &CANARIES)
}

fn standing(path: &Path, canaries: &[&str]) -> Vec<String> {
    let mut found = Vec::new();
    for file in std::fs::read_dir(path.parent().unwrap()).unwrap() {
        let file = file.unwrap().path();
        let bytes = std::fs::read(&file).unwrap().to_ascii_lowercase();
        for canary in canaries {
            if let Some(at) = bytes
                .windows(canary.len())
                .position(|w| w == canary.as_bytes())
            {
                let around = &bytes[at.saturating_sub(40)..(at + 40).min(bytes.len())];
                let around = String::from_utf8_lossy(around).into_owned();
                found.push(format!("{}: {canary}: {around:?}", file.display()));
            }
        }
    }
    found
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

fn erased() -> (Fresh, Vault, Heard) {
    let (fresh, mut vault) = fresh();
    let heard = heard(&mut vault);
    let done = vault.person_erase(heard.scene.person, &[]).unwrap();
    assert!(done.value.scrubbed);
    (fresh, vault, heard)
}

#[test]
fn nothing_of_an_erased_person_is_in_any_byte_of_the_dossier() {
    let (fresh, mut vault) = fresh();
    let heard = heard(&mut vault);
    assert!(
        !canaries(&fresh.path).is_empty(),
        "the canaries are where they are looked for"
    );
    let done = vault.person_erase(heard.scene.person, &[]).unwrap();
    assert!(done.value.scrubbed);
    sound(&vault);
    assert_eq!(
        canaries(&fresh.path),
        Vec::<String>::new(),
        "while it is open"
    );
    for word in ["kanarisept", "Zelmire", "kanaridouze"] {
        assert!(search::search(&vault, word, 9).unwrap().is_empty());
    }
    vault.close().unwrap();
    assert_eq!(
        canaries(&fresh.path),
        Vec::<String>::new(),
        "once it is closed"
    );
    println!(
        "reliability | 18 | erasure of a person | words in every place that holds some, index, history and bin included: none in any byte of the file or its log, open or closed"
    );
}

#[test]
fn nothing_of_them_is_in_a_dossier_that_is_protected_or_not_afterwards() {
    let (fresh, vault, _) = erased();
    vault.close().unwrap();
    let words = "trois chèvres sous la pluie";
    let still = || Box::new(fresh.still.clone());
    Vault::protect(&fresh.path, None, Some(words), still()).unwrap();
    assert_eq!(canaries(&fresh.path), Vec::<String>::new());
    let key = Key::of_passphrase(words, &fresh.path).unwrap();
    Vault::protect(&fresh.path, Some(&key), None, still()).unwrap();
    assert_eq!(canaries(&fresh.path), Vec::<String>::new());
}

#[test]
fn a_protected_dossier_forgets_too() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("essai.croisee");
    let words = "trois chèvres sous la pluie";
    let still = crate::common::Still::default();
    let made = Vault::create_with(&path, "Essai", Some(words), Box::new(still.clone()), |_| {
        Ok(())
    });
    let (mut vault, ()) = made.unwrap();
    let heard = heard(&mut vault);
    vault.person_erase(heard.scene.person, &[]).unwrap();
    vault.close().unwrap();
    let key = Key::of_passphrase(words, &path).unwrap();
    Vault::protect(&path, Some(&key), None, Box::new(still)).unwrap();
    assert_eq!(canaries(&path), Vec::<String>::new());
}

#[test]
fn what_others_said_stays_and_what_rested_on_the_words_says_so() {
    let (_fresh, vault, heard) = erased();
    let snapshot = Snapshot::read(&vault).unwrap();
    let statement = |id| snapshot.statements.iter().find(|s| s.id == id).unwrap();
    assert!(statement(heard.statement).stale);
    let told = &statement(heard.other).text;
    assert_eq!(
        told,
        "Selon [personne effacée], et selon [personne effacée], il faut tenir."
    );
    let shared = snapshot
        .interviews
        .iter()
        .find(|i| i.id == heard.shared)
        .unwrap();
    assert_eq!(shared.notes, "Rose aime les bleuets. Rose finit seule.");
    let hers: Vec<_> = snapshot
        .excerpts
        .iter()
        .filter(|e| e.speaker_id == Some(heard.rose))
        .collect();
    assert_eq!(hers.len(), 1);
    assert_eq!(
        (hers[0].quote.as_str(), hers[0].lost),
        ("Rose finit seule", false)
    );
    let alone = snapshot
        .interviews
        .iter()
        .find(|i| i.id == heard.scene.interview);
    assert_eq!(alone.unwrap().notes, "", "it stays, as one that took place");
    let held = &snapshot.meetings[0];
    assert_eq!(held.notes, "On ouvre. On ferme.");
    assert!(
        vault
            .conn()
            .query_row(
                "SELECT contents FROM export_record WHERE what = 'effacement'",
                [],
                |row| row.get::<_, String>(0)
            )
            .unwrap()
            .contains("erased")
    );
}

#[test]
fn an_erasure_is_not_undone_and_nothing_before_it_is() {
    let (_fresh, mut vault, heard) = erased();
    assert_eq!(vault.undo_label().unwrap(), None);
    assert_eq!(vault.history(1).unwrap()[0].op, "person.erase");
    vault.statement_reviewed(heard.statement).unwrap();
    let text = |vault: &Vault| {
        let all = Statement::all(vault.conn()).unwrap();
        all.into_iter()
            .find(|s| s.id == heard.statement)
            .unwrap()
            .stale
    };
    assert!(!text(&vault));
    vault.undo().unwrap();
    assert!(text(&vault), "what is written afterwards is undone as ever");
}

#[test]
fn what_would_go_and_what_would_stay_is_told_beforehand() {
    let (_fresh, mut vault) = fresh();
    let heard = heard(&mut vault);
    let told = erasure(&vault, Lang::French, heard.scene.person).unwrap();
    assert_eq!((told.alone, told.shared, told.meetings), (1, 1, 1));
    assert_eq!((told.excerpts, told.followups), (3, 1));
    assert!(told.past > 0);
    let rests: Vec<_> = told.statements.iter().map(|s| (s.id, s.stays)).collect();
    assert_eq!(rests, [(heard.statement, 0)]);
    let mut tables: Vec<&str> = told.mentions.iter().map(|m| m.table.as_str()).collect();
    tables.sort_unstable();
    assert_eq!(
        tables,
        [
            "attachment",
            "meeting",
            "organisation",
            "prose",
            "statement"
        ]
    );
    let statement = told
        .mentions
        .iter()
        .find(|m| m.table == "statement")
        .unwrap();
    assert_eq!((statement.before.as_str(), statement.times), ("Selon ", 2));
    // A namesake is kept as they are.
    let kept = [statement.place.clone()];
    let done = vault.person_erase(heard.scene.person, &kept).unwrap();
    assert_eq!(done.value.mentions, 4);
    let all = Statement::all(vault.conn()).unwrap();
    let other = all.iter().find(|s| s.id == heard.other).unwrap();
    assert!(other.text.contains("Zelmire Kanaridex"));
}

#[test]
fn a_refused_erasure_changes_nothing() {
    let (fresh, mut vault) = fresh();
    let heard = heard(&mut vault);
    vault.close().unwrap();
    let mut reader = Vault::open(&fresh.path, Access::Read, Box::new(fresh.still.clone())).unwrap();
    let refused = reader.person_erase(heard.scene.person, &[]);
    assert!(matches!(refused, Err(croisee_core::Error::ReadOnly)));
    let unknown = PersonId(uuid::Uuid::nil());
    assert!(erasure(&reader, Lang::French, unknown).is_err());
}

#[test]
fn a_statement_and_a_file_that_went_out_say_that_their_words_were_erased() {
    use croisee_core::{
        deliverable::Export, review::exports, synthesis::statement_page, vault::ExportId,
    };
    let (_fresh, mut vault) = fresh();
    let heard = heard(&mut vault);
    let snapshot = Snapshot::read(&vault).unwrap();
    let rests = snapshot.evidence.iter().find_map(|e| e.excerpt_id).unwrap();
    let code = &snapshot
        .excerpts
        .iter()
        .find(|e| e.id == rests)
        .unwrap()
        .code;
    let space = snapshot.spaces[0].code.clone();
    let went = vault.transact(Op::lasting("export"), |tx| {
        Export {
            id: ExportId(tx.new_id()),
            at: "2020-05-10T10:00:00Z".to_owned(),
            what: "livrable note_enjeux".to_owned(),
            space,
            edition: "1".to_owned(),
            status: "publie".to_owned(),
            sha256: String::new(),
            contents: format!(r#"[{{"excerpt":"{code}","degree":"nominatif"}}]"#),
        }
        .insert(tx)
    });
    went.unwrap();
    let erased = |vault: &Vault| {
        let reading = scene::reading(vault);
        let page = statement_page(&reading, heard.statement).unwrap();
        let told = page
            .statement
            .warnings
            .iter()
            .any(|w| w.contains("effacées"));
        let lines = exports(&reading, heard.scene.space, None).unwrap();
        (told, lines.iter().map(|l| l.erased).sum::<u32>())
    };
    assert_eq!(erased(&vault), (false, 0));
    vault.person_erase(heard.scene.person, &[]).unwrap();
    assert_eq!(erased(&vault), (true, 1));
}

#[test]
fn somebody_of_the_demonstration_is_nowhere_in_its_file_codes_included() {
    let (folder, mut vault) = crate::common::demonstration();
    let path = folder.path().join("demonstration.croisee");
    let people = Snapshot::read(&vault).unwrap().persons;
    let salima = people.iter().find(|p| p.code == "per-oumrani").unwrap();
    assert!(!standing(&path, &["oumrani"]).is_empty());
    let done = vault.person_erase(salima.id, &[]).unwrap().value;
    assert!(done.scrubbed && done.excerpts > 0 && done.statements > 0);
    sound(&vault);
    vault.close().unwrap();
    assert_eq!(standing(&path, &["oumrani"]), Vec::<String>::new());
    println!(
        "reliability | 18 | erasure of somebody of the demonstration | codes included, nothing left in any byte of the file"
    );
}
