//! The page of one statement: its past in words, where its words were published, its place by hand.

use crate::common;

use common::{
    fresh,
    scene::{Scene, claim, reading, scene},
};
use croisee_core::{
    Vault,
    deliverable::Export,
    interview::{ExcerptInput, ExcerptNature},
    synthesis::{
        self, CitableFilter, EvidenceKind, PastWhat, Sense, StatementInput, StatementNature,
    },
    vault::{ExcerptId, ExportId, Op, StatementId},
};

fn cited(vault: &mut Vault, scene: &Scene) -> (StatementId, ExcerptId) {
    let notes = "Avant. Le temps manque à chacun. Après.\nAilleurs.";
    vault.notes_save(scene.interview, notes, 0).unwrap();
    let excerpt = vault.excerpt_add(scene.interview, 7..32, &[]).unwrap();
    let statement = vault.statement_save(&claim(scene.space, "Le temps manque."));
    let (statement, excerpt) = (statement.unwrap().value, excerpt.value);
    let reference = excerpt.to_string();
    let kind = EvidenceKind::Excerpt;
    vault
        .evidence_add(statement, kind, &reference, Sense::Supports)
        .unwrap();
    (statement, excerpt)
}

fn whats(vault: &Vault, id: StatementId) -> Vec<Vec<PastWhat>> {
    synthesis::past(vault, &reading(vault), id)
        .unwrap()
        .into_iter()
        .map(|line| line.changes.into_iter().map(|c| c.what).collect())
        .collect()
}

#[test]
fn the_past_of_a_statement_tells_each_change_that_stands_with_its_words() {
    let (_fresh, mut vault) = fresh();
    let scene = scene(&mut vault);
    let (id, _) = cited(&mut vault, &scene);
    let edit = |section: &str, text: &str| StatementInput {
        id: Some(id),
        section: section.to_owned(),
        text: text.to_owned(),
        ..claim(scene.space, "")
    };
    vault
        .statement_save(&edit("", "Le temps manque à tous."))
        .unwrap();
    vault.statement_place(id, "risques", None).unwrap();
    let page = synthesis::statement_page(&reading(&vault), id).unwrap();
    let evidence = page.statement.evidence[0].id;
    vault.evidence_note(evidence, "à redire").unwrap();
    vault.evidence_sense(evidence, Sense::Nuances).unwrap();
    vault.evidence_remove(evidence).unwrap();
    // Another statement leaves no trace in this one's past.
    vault.statement_save(&claim(scene.space, "Autre.")).unwrap();
    assert_eq!(
        whats(&vault, id),
        [
            vec![PastWhat::Uncited],
            vec![PastWhat::Sense],
            vec![PastWhat::Note],
            vec![PastWhat::Section],
            vec![PastWhat::Words],
            vec![PastWhat::Cited],
            vec![PastWhat::Begun],
        ]
    );
    let told = synthesis::past(&vault, &reading(&vault), id).unwrap();
    let uncited = &told[0].changes[0];
    assert_eq!(
        (uncited.of.as_str(), uncited.before.as_str()),
        ("Le temps manque à chacun.", "nuance")
    );
    assert_eq!(told[0].label, "Retirer un appui");
    let words = &told[4].changes[0];
    assert_eq!(
        (words.before.as_str(), words.after.as_str()),
        ("Le temps manque.", "Le temps manque à tous.")
    );
    assert!(told[3].changes[0].after.contains("isque"), "{told:?}");

    // What is undone is no past, and looking at it changes nothing.
    vault.undo().unwrap();
    vault.undo().unwrap();
    assert_eq!(whats(&vault, id)[0], [PastWhat::Sense]);
    vault.redo().unwrap();
    assert_eq!(whats(&vault, id)[0], [PastWhat::Uncited]);
}

#[test]
fn evidence_that_changed_and_was_looked_at_again_stands_in_the_past() {
    let (_fresh, mut vault) = fresh();
    let scene = scene(&mut vault);
    let (id, _) = cited(&mut vault, &scene);
    let notes = "Avant. Le temps long manque à chacun. Après.\nAilleurs.";
    vault.notes_save(scene.interview, notes, 1).unwrap();
    vault.statement_reviewed(id).unwrap();
    assert_eq!(
        whats(&vault, id)[..2],
        [vec![PastWhat::Reviewed], vec![PastWhat::Stale]]
    );
}

#[test]
fn a_crafted_line_of_the_past_is_not_run() {
    let (fresh, mut vault) = fresh();
    let scene = scene(&mut vault);
    let (id, _) = cited(&mut vault, &scene);
    let elsewhere = fresh.path.with_extension("elsewhere");
    vault
        .conn()
        .execute(
            "UPDATE undo_row SET inverse = 'ATTACH ' || quote(?1) || ' AS x' WHERE tbl = 'evidence'",
            [elsewhere.to_string_lossy()],
        )
        .unwrap();
    assert!(whats(&vault, id).is_empty());
    assert!(!elsewhere.exists());
}

#[test]
fn a_statement_says_which_exports_show_its_words_and_at_which_degree() {
    let (_fresh, mut vault) = fresh();
    let scene = scene(&mut vault);
    let (id, excerpt) = cited(&mut vault, &scene);
    let other = vault.statement_save(&claim(scene.space, "Autre.")).unwrap();
    let view = reading(&vault);
    let code = view.excerpt(excerpt).unwrap().code.clone();
    let space = view.space(scene.space).unwrap().code.clone();
    vault
        .transact(Op::lasting("export"), |tx| {
            for (at, of) in [("2020-06-23T10:00:00Z", code.as_str()), ("2020-07-01T10:00:00Z", "x")] {
                Export {
                    id: ExportId(tx.new_id()),
                    at: at.to_owned(),
                    what: "livrable note_enjeux".to_owned(),
                    space: space.clone(),
                    edition: "2".to_owned(),
                    status: "publie".to_owned(),
                    sha256: String::new(),
                    contents: format!(r#"[{{"excerpt":"{of}","degree":"sphere","reason":"speaker","validated":true}}]"#),
                }
                .insert(tx)?;
            }
            Ok(())
        })
        .unwrap();
    let view = reading(&vault);
    let found = synthesis::statement_page(&view, id).unwrap().published;
    assert_eq!(found.len(), 1);
    assert_eq!((found[0].edition.as_str(), found[0].published), ("2", true));
    assert_eq!(found[0].quotes[0].text, "Le temps manque à chacun.");
    assert!(found[0].quotes[0].degree.is_some());
    let other = synthesis::statement_page(&view, other.value).unwrap();
    assert!(other.published.is_empty());
}

#[test]
fn a_statement_is_put_into_another_section_before_another() {
    let (_fresh, mut vault) = fresh();
    let scene = scene(&mut vault);
    let [one, two] = ["un", "deux"].map(|text| {
        let added = vault.statement_save(&claim(scene.space, text));
        added.unwrap().value
    });
    vault.statement_place(two, "risques", Some(one)).unwrap();
    let space = synthesis::space(&reading(&vault), scene.space).unwrap();
    let section_of = |text: &str| {
        let found = space.statements.iter().find(|s| s.text == text);
        found.map(|s| (s.section.as_str(), s.rank)).unwrap()
    };
    assert_eq!(
        (section_of("un"), section_of("deux")),
        (("enjeu", 2), ("risques", 1))
    );
}

#[test]
fn words_are_told_apart_from_what_they_were_put_into() {
    let (_fresh, mut vault) = fresh();
    let scene = scene(&mut vault);
    let (statement, excerpt) = cited(&mut vault, &scene);
    for nature in [ExcerptNature::Paraphrase, ExcerptNature::Verbatim] {
        let told = ExcerptInput {
            theme_ids: Vec::new(),
            speaker_id: Some(scene.person),
            attribution: None,
            nature,
            key: false,
        };
        vault.excerpt_save(excerpt, &told).unwrap();
        let view = reading(&vault);
        let offered = synthesis::citable(&view, &CitableFilter::default());
        let cited = synthesis::statement_page(&view, statement).unwrap();
        assert_eq!(offered[0].nature, Some(nature));
        assert_eq!(cited.statement.evidence[0].nature, Some(nature));
    }
}

#[test]
fn quotes_are_found_by_interview_with_what_stands_around_them() {
    let (_fresh, mut vault) = fresh();
    let scene = scene(&mut vault);
    cited(&mut vault, &scene);
    let of = |interview_id| CitableFilter {
        interview_id: Some(interview_id),
        ..CitableFilter::default()
    };
    let found = synthesis::citable(&reading(&vault), &of(scene.interview));
    assert_eq!(
        (found[0].before.as_str(), found[0].after.as_str()),
        ("Avant.", "Après.")
    );
    let view = reading(&vault);
    let other = view
        .snapshot
        .interviews
        .iter()
        .find(|i| i.id != scene.interview);
    assert!(other.is_none_or(|i| synthesis::citable(&view, &of(i.id)).is_empty()));
}

#[test]
fn the_synthesis_of_the_whole_demarche_shows_its_intuitions_first_then_those_of_the_spaces() {
    let (_fresh, mut vault) = fresh();
    let scene = scene(&mut vault);
    let (id, _) = cited(&mut vault, &scene);
    let mut add = |space, nature, text: &str| {
        vault
            .statement_save(&StatementInput {
                space_id: space,
                nature,
                ..claim(scene.space, text)
            })
            .unwrap();
    };
    add(None, StatementNature::Finding, "Un constat.");
    add(None, StatementNature::Intuition, "On supposait.");
    add(Some(scene.space), StatementNature::Intuition, "Là aussi.");
    let whole = synthesis::whole(&reading(&vault));
    let texts: Vec<&str> = whole.statements.iter().map(|s| s.text.as_str()).collect();
    assert_eq!(texts, ["On supposait.", "Un constat."]);
    assert_eq!(whole.statements[0].number, 1);
    assert_eq!(whole.spaces.len(), 1);
    assert_eq!(whole.spaces[0].statements[0].text, "Là aussi.");
    assert!(whole.spaces[0].statements.iter().all(|s| s.id != id));
}
