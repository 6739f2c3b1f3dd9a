//! The next démarche starts from the method of another: its order and its questions, and not a word of its content.

use crate::common;

use std::collections::BTreeSet;

use common::{Still, demonstration, fresh, sphere_and_organisation};
use croisee_core::{
    Error, Vault,
    exchange::{self, Beginning, Method, Sharing, export},
    initiative::{InitiativeInput, PhaseInput},
    space::{SpaceInput, StepInput},
    vault::Op,
};

/// Begins a démarche from the method of another.
fn begun(vault: &Vault, beginning: &Beginning) -> (tempfile::TempDir, Vault) {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("suivante.croisee");
    let method = Method::of(vault).unwrap();
    let (vault, report) = method
        .begin(&path, beginning, None, Box::new(Still::default()))
        .unwrap();
    assert!(report.refused.is_empty(), "{:?}", report.refused);
    (folder, vault)
}

fn count(vault: &Vault, table: &str) -> i64 {
    let sql = format!("SELECT count(*) FROM {table}");
    vault.conn().query_row(&sql, [], |row| row.get(0)).unwrap()
}

/// What a method keeps, by table and column; every other text of the dossier is content.
const KEPT: &[(&str, &[&str])] = &[
    (
        "phase",
        &["code", "name", "start_on", "end_on", "objective", "means"],
    ),
    ("sphere", &["code", "name", "name_singular", "source"]),
    (
        "framework_node",
        &[
            "code",
            "name",
            "definition",
            "colour",
            "dimension",
            "source",
        ],
    ),
    (
        "space",
        &["code", "title", "question", "stakes", "template", "accent"],
    ),
    ("space_step", &["title", "text"]),
    ("guide_question", &["code", "question", "source"]),
    ("deliverable", &["code", "title", "template", "file"]),
    ("deliverable_section", &["section"]),
    ("initiative", &["framework_version"]),
    ("style", &["fonts", "colours"]),
    ("logo", &[]),
];

/// Texts of a fixed form, which hold no words: ids, dates, lists of known values.
fn is_formal(column: &str) -> bool {
    matches!(column, "id" | "file" | "date" | "at" | "time")
        || column.ends_with("_id")
        || column.ends_with("_on")
}

/// Puts a word of its own in every text of the dossier that is content, where the schema lets one; tells which.
fn canaries(vault: &mut Vault) -> Vec<(String, String)> {
    let tables: Vec<String> = {
        let conn = vault.conn();
        let sql = "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite%' AND name NOT LIKE 'search%' AND name NOT LIKE 'undo%' AND name <> 'replay'";
        let mut statement = conn.prepare(sql).unwrap();
        let names = statement.query_map([], |row| row.get(0)).unwrap();
        names.map(Result::unwrap).collect()
    };
    let mut placed = Vec::new();
    for table in tables {
        let columns: Vec<String> = {
            let mut statement = vault
                .conn()
                .prepare("SELECT name FROM pragma_table_info(?1) WHERE type = 'TEXT'")
                .unwrap();
            let names = statement.query_map([&table], |row| row.get(0)).unwrap();
            names.map(Result::unwrap).collect()
        };
        let kept = KEPT.iter().find(|(name, _)| *name == table);
        for column in columns {
            if is_formal(&column) || kept.is_some_and(|(_, kept)| kept.contains(&column.as_str())) {
                continue;
            }
            let canary = format!("zqx{}zqx", placed.len());
            // What is unique gets a number of its own; lists get a list.
            for value in [
                format!("'{canary}' || rowid"),
                match column.as_str() {
                    "cells" => format!("json_array(json_array('{canary}'))"),
                    _ => format!("json_array('{canary}')"),
                },
            ] {
                let done = vault.transact(Op::new("test"), |tx| {
                    let sql = format!("UPDATE {table} SET {column} = {value}");
                    Ok(tx.execute(&sql, [])?)
                });
                if done.is_ok_and(|done| done.value > 0) {
                    placed.push((format!("{table}.{column}"), canary));
                    break;
                }
            }
        }
    }
    placed
}

fn holds(bytes: &[u8], word: &str) -> bool {
    bytes
        .windows(word.len())
        .any(|part| part == word.as_bytes())
}

#[test]
fn no_word_of_the_source_remains_in_the_next_demarche() {
    let (_folder, mut source) = demonstration();
    let placed = canaries(&mut source);
    let told: BTreeSet<&str> = placed.iter().map(|(place, _)| place.as_str()).collect();
    // The content that matters most was really marked.
    for place in [
        "interview.notes",
        "person.name",
        "organisation.name",
        "excerpt.quote",
        "statement.text",
        "inventory_entry.title",
        "measure.title",
        "prose.text",
        "meeting.notes",
        "phase.result",
        "initiative.title",
        "history.op",
    ] {
        assert!(told.contains(place), "{place} was not marked: {told:?}");
    }
    let beginning = Beginning {
        title: Some("La suivante".into()),
        ..Beginning::default()
    };
    let (folder, next) = begun(&source, &beginning);
    let written = export(&next, Sharing::Complete).unwrap();
    let path = next.path().to_owned();
    next.close().unwrap();
    let file = std::fs::read(&path).unwrap();
    for (place, canary) in &placed {
        assert!(!holds(&file, canary), "{place} is in the new file");
        for (name, bytes) in written.files() {
            assert!(!holds(bytes, canary), "{place} is in {name}");
        }
    }
    drop(folder);
}

#[test]
fn the_names_and_the_words_of_the_demonstration_stay_behind() {
    let (_folder, source) = demonstration();
    let words: Vec<String> = {
        let sql = "SELECT name FROM organisation UNION SELECT first_name || ' ' || name FROM person UNION SELECT text FROM statement UNION SELECT quote FROM excerpt UNION SELECT title FROM inventory_entry UNION SELECT title FROM measure";
        let mut statement = source.conn().prepare(sql).unwrap();
        let all = statement.query_map([], |row| row.get(0)).unwrap();
        all.map(Result::unwrap).collect()
    };
    assert!(words.len() > 500);
    let (_next_folder, next) = begun(&source, &Beginning::default());
    let path = next.path().to_owned();
    next.close().unwrap();
    let file = std::fs::read(&path).unwrap();
    // Words of one or two are also those of the framework.
    for word in words.iter().filter(|word| word.split(' ').count() > 3) {
        assert!(!holds(&file, word), "{word}");
    }
}

#[test]
fn the_next_demarche_keeps_the_order_the_questions_and_the_pages() {
    let (_folder, source) = demonstration();
    let view = Method::of(&source).unwrap().view();
    assert_eq!((view.spheres, view.spaces, view.phases), (3, 4, 4));
    let beginning = Beginning {
        title: Some("La suivante".into()),
        begins: chrono::NaiveDate::from_ymd_opt(2026, 11, 23),
        signed: false,
    };
    let (_next_folder, next) = begun(&source, &beginning);
    for table in [
        "sphere",
        "space",
        "space_step",
        "guide_question",
        "framework_node",
        "phase",
    ] {
        assert_eq!(count(&next, table), count(&source, table), "{table}");
    }
    for table in [
        "organisation",
        "person",
        "consent",
        "interview",
        "meeting",
        "excerpt",
        "inventory_entry",
        "statement",
        "evidence",
        "prose",
        "grid",
        "measure",
        "relay",
        "document",
        "figure",
        "attachment",
        "export_record",
        "undo_entry",
        "retired_code",
        "saved_filter",
        "dissemination",
        "member",
    ] {
        assert_eq!(count(&next, table), 0, "{table}");
    }
    // The study that was kept as a file is no template.
    assert_eq!(count(&next, "deliverable"), i64::from(view.deliverables));
    assert!(count(&next, "deliverable") < count(&source, "deliverable"));
    let days: Vec<(String, Option<String>)> = {
        let sql = "SELECT start_on, end_on FROM phase ORDER BY start_on";
        let mut statement = next.conn().prepare(sql).unwrap();
        let all = statement.query_map([], |row| Ok((row.get(0)?, row.get(1)?)));
        all.unwrap().map(Result::unwrap).collect()
    };
    assert_eq!(days[0], ("2026-11-23".into(), Some("2026-11-30".into())));
    assert_eq!(days[3], ("2027-01-14".into(), None));
    let initiative = croisee_core::initiative::Initiative::read(next.conn()).unwrap();
    assert_eq!(initiative.title, "La suivante");
    assert!(!initiative.fictional && initiative.pilots.0.is_empty());
}

#[test]
fn a_text_of_the_method_that_names_somebody_stays_behind_and_a_title_that_does_is_told() {
    let (_fresh, mut vault) = fresh();
    sphere_and_organisation(&mut vault);
    let space = vault
        .space_add(
            "Avec Réseau Lisières",
            "Que veut Réseau Lisières ?",
            "bilan",
        )
        .unwrap()
        .value;
    vault
        .space_save(&SpaceInput {
            id: space,
            title: "Avec Réseau Lisières".into(),
            question: "Que veut Réseau Lisières ?".into(),
            stakes: "Tenir.".into(),
            template: "bilan".into(),
            steps: vec![StepInput {
                title: "Écouter".into(),
                text: "Réseau Lisières d’abord.".into(),
            }],
        })
        .unwrap();
    let method = Method::of(&vault).unwrap();
    let named: Vec<(String, String, bool)> = method
        .view()
        .named
        .into_iter()
        .map(|text| (text.table, text.column, text.left_out))
        .collect();
    let text =
        |table: &str, column: &str, left_out| (table.to_owned(), column.to_owned(), left_out);
    assert_eq!(
        named,
        [
            text("espaces", "titre", false),
            text("espaces", "question", true),
            text("etapes", "texte", true),
        ]
    );
    let archive = method.archive(&Beginning::default()).unwrap();
    let spaces = archive.files().find(|(name, _)| *name == "espaces.csv");
    let spaces = String::from_utf8_lossy(spaces.unwrap().1).into_owned();
    assert!(
        spaces.contains("Tenir.") && !spaces.contains("Que veut"),
        "{spaces}"
    );
}

#[test]
fn an_archive_gives_the_same_method_as_its_dossier_and_nothing_remains_of_reading_it() {
    let (folder, source) = demonstration();
    let scratch = folder.path().join("depart.croisee");
    let method =
        Method::of_archive(&mut exchange::demo(), &scratch, Box::new(Still::default())).unwrap();
    let beginning = Beginning::default();
    assert_eq!(
        method.archive(&beginning).unwrap(),
        Method::of(&source).unwrap().archive(&beginning).unwrap()
    );
    let left: Vec<_> = std::fs::read_dir(folder.path())
        .unwrap()
        .map(|entry| entry.unwrap().file_name())
        .filter(|name| name.to_string_lossy().starts_with("depart"))
        .collect();
    assert!(left.is_empty(), "{left:?}");
    let mut nothing = exchange::Bundle::of_files("rien", [("a.txt".to_owned(), b"a".to_vec())]);
    let refused = Method::of_archive(&mut nothing, &scratch, Box::new(Still::default()));
    assert!(matches!(refused, Err(Error::NothingRecognised { .. })));
}

#[test]
fn every_starting_point_lets_one_begin() {
    for archive in [exchange::starter, exchange::blank] {
        let folder = tempfile::tempdir().unwrap();
        let (scratch, path) = (folder.path().join("a"), folder.path().join("b.croisee"));
        let method =
            Method::of_archive(&mut archive(), &scratch, Box::new(Still::default())).unwrap();
        let beginning = Beginning {
            title: Some("Neuve".into()),
            begins: chrono::NaiveDate::from_ymd_opt(2026, 1, 5),
            signed: false,
        };
        let (vault, report) = method
            .begin(
                &path,
                &beginning,
                Some("quatre oies sous la grange"),
                Box::new(Still::default()),
            )
            .unwrap();
        assert!(report.refused.is_empty(), "{:?}", report.refused);
        // What an organisation and an entry of the inventory cannot be without.
        assert!(count(&vault, "sphere") >= 2 && count(&vault, "guide_question") >= 4);
        let volets = "framework_node WHERE dimension = 'volet'";
        assert!(count(&vault, volets) >= 1);
        vault.close().unwrap();
        assert!(
            !std::fs::read(&path)
                .unwrap()
                .starts_with(b"SQLite format 3")
        );
    }
}

#[test]
fn spheres_and_spaces_are_put_in_order_renamed_and_taken_out_where_nothing_is_lost() {
    let (_fresh, mut vault) = fresh();
    let (networks, _) = sphere_and_organisation(&mut vault);
    let experts = vault.sphere_add("Experts", "un expert").unwrap().value;
    assert!(matches!(
        vault.sphere_remove(networks, None),
        Err(Error::InUse {
            by: "organisation",
            count: 1
        })
    ));
    vault.sphere_move(experts, 0).unwrap();
    let order = |vault: &Vault| {
        croisee_core::stakeholder::Sphere::all(vault.conn())
            .unwrap()
            .into_iter()
            .map(|sphere| sphere.name)
            .collect::<Vec<_>>()
    };
    let before = order(&vault);
    vault.sphere_move(networks, 0).unwrap();
    assert_eq!(order(&vault)[0], "Réseaux");
    vault.undo().unwrap();
    assert_eq!(order(&vault), before);
    vault
        .sphere_save(experts, "Expertes", "une experte")
        .unwrap();
    vault.sphere_remove(networks, Some(experts)).unwrap();
    assert_eq!(order(&vault), ["Expertes"]);
    assert_eq!(count(&vault, "organisation"), 1);
    vault.undo().unwrap();
    assert_eq!(order(&vault).len(), 2);

    let spaces: Vec<_> = (1..=9)
        .map(|n| {
            vault
                .space_add(&format!("Espace {n}"), "", "bilan")
                .unwrap()
                .value
        })
        .collect();
    vault.space_move(spaces[8], 0).unwrap();
    let all = croisee_core::space::Space::all(vault.conn()).unwrap();
    assert_eq!(all[0].id, spaces[8]);
    // The order changes no colour: the ninth kept that of its place.
    assert_eq!(all[0].accent, croisee_core::style::in_turn(8));
    assert_eq!(all[1].accent, "#1f5f6b");
    assert_eq!(all[2].accent, "#8a5a00");
    assert!(all[1..].iter().all(|space| space.accent != all[0].accent));
    let last = vault.space_add("Espace 10", "", "bilan").unwrap().value;
    let all = croisee_core::space::Space::all(vault.conn()).unwrap();
    assert_eq!(all.last().unwrap().id, last);
    vault.space_remove(last).unwrap();
    assert_eq!(count(&vault, "space"), 9);
}

#[test]
fn a_path_keeps_the_steps_that_it_had_and_the_days_of_a_phase_are_days() {
    let (_fresh, mut vault) = fresh();
    let space = vault.space_add("Espace", "", "bilan").unwrap().value;
    let mut input = SpaceInput {
        id: space,
        title: "Espace".into(),
        question: String::new(),
        stakes: String::new(),
        template: "bilan".into(),
        steps: ["Cible", "Contenu", "Moyens"]
            .map(|title| StepInput {
                title: title.into(),
                text: String::new(),
            })
            .to_vec(),
    };
    vault.space_save(&input).unwrap();
    let steps = |vault: &Vault| croisee_core::space::Step::all(vault.conn()).unwrap();
    let before = steps(&vault);
    input.steps.remove(1);
    input.steps.reverse();
    vault.space_save(&input).unwrap();
    let after = steps(&vault);
    assert_eq!(after.len(), 2);
    assert_eq!((after[0].id, after[1].id), (before[2].id, before[0].id));
    input.template = "sans_nom".into();
    assert!(matches!(
        vault.space_save(&input),
        Err(Error::UnknownTemplate { .. })
    ));

    let phase = |start: &str, end: &str| PhaseInput {
        id: None,
        name: "Écoute".into(),
        start: start.into(),
        end: end.into(),
        objective: String::new(),
        means: String::new(),
        result: String::new(),
    };
    assert!(vault.phase_save(&phase("2026-01", "2026-03-01")).is_ok());
    assert!(matches!(
        vault.phase_save(&phase("", "")),
        Err(Error::Missing { .. })
    ));
    for (start, end) in [("bientôt", ""), ("2026-03-01", "2026-01-01")] {
        let refused = vault.phase_save(&phase(start, end));
        assert!(
            matches!(refused, Err(Error::Invalid { .. })),
            "{start} {end}"
        );
    }
    let done = vault.initiative_save(&InitiativeInput {
        title: " La suite ".into(),
        pilots: vec!["Elles".into(), " ".into(), "Elles".into()],
        start: "2026".into(),
        end: String::new(),
        purpose: String::new(),
        objectives: Vec::new(),
    });
    assert!(done.is_ok());
    let told = croisee_core::initiative::Initiative::read(vault.conn()).unwrap();
    assert_eq!((told.title.as_str(), told.pilots.0.len()), ("La suite", 1));
}
