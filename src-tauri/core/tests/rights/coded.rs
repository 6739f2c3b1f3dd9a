//! What an erasure does to codes: those that hang on others stay, those that become others are said anew, a short one
//! ruins no text.

use croisee_core::{
    Snapshot, Vault, check,
    stakeholder::PersonInput,
    synthesis::Statement,
    vault::{InterviewId, Op, PersonId},
};
use rusqlite::params;

use crate::common::{
    fresh,
    scene::{self, Scene, claim, scene},
};

const NOTES: &str = "[Q:q-regard]\nLe mal est fait : 2 personnes, le 2020-05-02, canal et al.";

/// A dossier in which somebody else was heard too, and the person bears this name and this code.
fn coded(vault: &mut Vault, name: &str, code: &str) -> (Scene, PersonId, InterviewId) {
    let scene = scene(vault);
    let card = PersonInput {
        id: Some(scene.person),
        ..scene::person(name, scene.organisation)
    };
    vault.person_save(&card).unwrap();
    let rose = PersonInput {
        first_name: "Rose".to_owned(),
        ..scene::person("Petit", scene.organisation)
    };
    let rose = vault.person_save(&rose).unwrap().value;
    let other = scene::interview_of(scene.organisation, rose);
    let other = vault.interview_save(&other).unwrap().value;
    let written = vault.transact(Op::new("test"), |tx| {
        tx.execute("UPDATE person SET code = ?2 WHERE id = ?1", params![scene.person, code])?;
        tx.execute("UPDATE person SET code = ?2 WHERE id = ?1", params![rose, format!("{code}0")])?;
        tx.execute(
            "INSERT INTO guide_question (id, code, rank, question) VALUES (?1, 'q-regard', 1, 'Quel regard ?')",
            [tx.new_id().to_string()],
        )?;
        Ok(())
    });
    written.unwrap();
    vault.notes_save(other, NOTES, 0).unwrap();
    (scene, rose, other)
}

fn text(vault: &Vault, sql: &str) -> String {
    let found = vault.conn().query_row(sql, [], |row| row.get(0));
    found.unwrap()
}

#[test]
fn a_short_code_ruins_no_text_no_day_and_no_number() {
    for code in ["al", "2", "per-001"] {
        let (_fresh, mut vault) = fresh();
        let (scene, rose, other) = coded(&mut vault, "Byron", code);
        let said = format!("Le canal, 2 haltes ; voir {code}0 et le total [@al-2].");
        let statement = claim(scene.space, &said);
        let statement = vault.statement_save(&statement).unwrap().value;
        let written = vault.transact(Op::new("test"), |tx| {
            for what in [format!("tout ce qui concerne {code}"), format!("tout ce qui concerne {code}0")] {
                tx.execute(
                    "INSERT INTO export_record (id, at, what, edition, contents) VALUES (?1, '2020-05-02', ?2, '2', '[{\"pages\":2}]')",
                    params![tx.new_id().to_string(), what],
                )?;
            }
            tx.execute(
                "INSERT INTO figure (id, series, rank, label, value, date) VALUES (?1, 'haltes', 2, 'en 2', '2', '2020-02-02')",
                [tx.new_id().to_string()],
            )?;
            tx.execute(
                "INSERT INTO prose (id, section, text) VALUES (?1, 'regard-2', ?2)",
                params![tx.new_id().to_string(), format!("Selon [@{code}], un total.")],
            )?;
            Ok(())
        });
        written.unwrap();
        let before = vault.undo_label().unwrap();
        assert!(before.is_some());
        vault.person_erase(scene.person, &[]).unwrap();
        let snapshot = Snapshot::read(&vault).unwrap();
        let noted = snapshot.interviews.iter().find(|i| i.id == other).unwrap();
        assert_eq!(noted.notes, NOTES, "{code}");
        assert_eq!(noted.date.unwrap().to_string(), "2020-04-03");
        let all = Statement::all(vault.conn()).unwrap();
        let kept = all.iter().find(|s| s.id == statement).unwrap();
        assert_eq!(kept.text, said, "{code}");
        let rose = snapshot.persons.iter().find(|p| p.id == rose).unwrap();
        assert_eq!(rose.code, format!("{code}0"));
        let told = |sql| text(&vault, sql);
        assert_eq!(
            told("SELECT value || date || label FROM figure"),
            "22020-02-02en 2"
        );
        assert_eq!(told("SELECT section FROM prose"), "regard-2");
        assert_eq!(
            told("SELECT text FROM prose"),
            "Selon [personne effacée], un total."
        );
        let given = "SELECT group_concat(what || edition || contents, '|') FROM export_record WHERE edition <> ''";
        let mut given: Vec<String> = told(given).split('|').map(str::to_owned).collect();
        given.sort();
        let mut sought = [
            format!("tout ce qui concerne {code}02[{{\"pages\":2}}]"),
            "tout ce qui concerne [personne effacée]2[{\"pages\":2}]".to_owned(),
        ];
        sought.sort();
        assert_eq!(given, sought);
        assert_eq!(check::check(&vault).unwrap(), Vec::new());
    }
}

#[test]
fn a_name_that_is_a_word_too_detaches_no_question_and_no_citation() {
    let (_fresh, mut vault) = fresh();
    let (scene, _, other) = coded(&mut vault, "Regard", "per-regard");
    let mut statements = Vec::new();
    for said in ["Tenir.", "Voir.", "Dire."] {
        let made = vault.statement_save(&claim(scene.space, said)).unwrap();
        statements.push(made.value);
    }
    let written = vault.transact(Op::new("test"), |tx| {
        for (id, code) in statements.iter().zip(["st-regard", "regard", "st-regard-2"]) {
            tx.execute("UPDATE statement SET code = ?2 WHERE id = ?1", params![id, code])?;
        }
        tx.execute(
            "INSERT INTO prose (id, section, text) VALUES (?1, 'enjeu', ?2)",
            params![
                tx.new_id().to_string(),
                "Un regard neuf [@st-regard], [@regard] [@ST-REGARD-2] ; voir st-regard, de M. Regard."
            ],
        )?;
        tx.execute(
            "INSERT INTO export_record (id, at, what, contents) VALUES (?1, '2020-05-02', 'livrable', ?2)",
            params![
                tx.new_id().to_string(),
                r#"[{"section":"enjeu","statements":["st-regard","regard","st-1"]}]"#
            ],
        )?;
        Ok(())
    });
    written.unwrap();
    vault.person_erase(scene.person, &[]).unwrap();
    let snapshot = Snapshot::read(&vault).unwrap();
    let noted = snapshot.interviews.iter().find(|i| i.id == other).unwrap();
    assert_eq!(noted.notes, NOTES);
    assert_eq!(snapshot.questions.last().unwrap().code, "q-regard");
    let all = Statement::all(vault.conn()).unwrap();
    let code = |at: usize| {
        let found = all.iter().find(|s| s.id == statements[at]).unwrap();
        found.code.as_str()
    };
    assert!(!code(0).contains("regard"));
    assert_eq!(
        text(&vault, "SELECT text FROM prose"),
        format!(
            "Un regard neuf [@{}], [@{}] [@{}] ; voir {}, de M. [personne effacée].",
            code(0),
            code(1),
            code(2),
            code(0)
        )
    );
    assert_eq!(
        text(
            &vault,
            "SELECT contents FROM export_record WHERE what = 'livrable'"
        ),
        format!(
            r#"[{{"section":"enjeu","statements":["{}","{}","st-1"]}}]"#,
            code(0),
            code(1)
        )
    );
    assert_eq!(check::check(&vault).unwrap(), Vec::new());
}
