//! The positions that face each other on a divergence: written, carried along, taken back, and told.

use crate::common;

use common::{
    fresh,
    scene::{Scene, claim, interview_of, organisation, person, reading, scene, stretch},
};
use croisee_core::{
    Error, Snapshot, Vault,
    attribution::Degree,
    check,
    deliverable::Lang,
    exchange::{self, Bundle, Options, Sharing},
    interview::Status,
    message,
    search::{Kind, search},
    stakeholder::PersonInput,
    synthesis::{
        self, EvidenceKind, PastWhat, PositionInput, Sense, Statement, StatementInput,
        StatementNature, StatementView,
    },
    trash::trash,
    vault::{EvidenceId, StatementId},
};

const NOTES: &str = "Un seul numéro suffit. Il faut une voix connue. On en parle.";
const ONE: &str = "Un numéro unique";
const NAMED: &str = "Une personne nommée";

fn new(text: &str) -> PositionInput {
    PositionInput {
        text: text.to_owned(),
        was: None,
    }
}

fn now(text: &str, was: &str) -> PositionInput {
    PositionInput {
        was: Some(was.to_owned()),
        ..new(text)
    }
}

fn divergence(scene: &Scene, id: Option<StatementId>, nature: StatementNature) -> StatementInput {
    StatementInput {
        id,
        nature,
        ..claim(scene.space, "Un numéro unique ou une personne nommée ?")
    }
}

fn shown(vault: &Vault, id: StatementId) -> StatementView {
    let page = synthesis::statement_page(&reading(vault), id).unwrap();
    page.statement
}

/// The rank that each link takes, in the order of its words in the notes.
fn ranks(vault: &Vault, id: StatementId) -> Vec<Option<u32>> {
    let mut evidence = shown(vault, id).evidence;
    evidence.sort_by_key(|e| NOTES.find(&e.text));
    evidence.iter().map(|e| e.position).collect()
}

fn texts(vault: &Vault, id: StatementId) -> Vec<String> {
    Statement::find(vault.conn(), id).unwrap().positions.0
}

/// A divergence with two positions and three links: on the first, on the second, on none.
fn two_sides(vault: &mut Vault, scene: &Scene) -> (StatementId, Vec<EvidenceId>) {
    vault.notes_save(scene.interview, NOTES, 0).unwrap();
    let id = vault.statement_save(&divergence(scene, None, StatementNature::Divergence));
    let id = id.unwrap().value;
    let links = [
        "Un seul numéro suffit.",
        "Il faut une voix connue.",
        "On en parle.",
    ]
    .map(|words| {
        let words = vault.excerpt_add(scene.interview, stretch(NOTES, words), &[]);
        let words = words.unwrap().value.to_string();
        let link = vault.evidence_add(id, EvidenceKind::Excerpt, &words, Sense::Supports);
        link.unwrap().value
    });
    vault
        .statement_positions(id, &[new(ONE), new(NAMED)])
        .unwrap();
    vault.evidence_position(links[0], ONE).unwrap();
    vault.evidence_position(links[1], NAMED).unwrap();
    (id, links.to_vec())
}

#[test]
fn links_follow_the_position_they_take_and_all_of_it_is_undone_with_words() {
    let (_fresh, mut vault) = fresh();
    let scene = scene(&mut vault);
    let (id, _) = two_sides(&mut vault, &scene);
    assert_eq!(ranks(&vault, id), [Some(1), Some(2), None]);
    assert_eq!(
        vault.undo_label().unwrap().as_deref(),
        Some("evidence.position")
    );

    let third = "Ni l’un ni l’autre";
    let renamed = "Une voix au bout du fil";
    vault
        .statement_positions(id, &[new(third), now(renamed, NAMED), now(ONE, ONE)])
        .unwrap();
    assert_eq!(texts(&vault, id), [third, renamed, ONE]);
    assert_eq!(
        ranks(&vault, id),
        [Some(3), Some(2), None],
        "put in order, renamed"
    );
    assert_eq!(
        vault.undo_label().unwrap().as_deref(),
        Some("statement.positions")
    );
    let label = message::say(Lang::French, "op-statement-positions", &[]);
    assert_eq!(label, "Écrire les positions d’une divergence");

    vault
        .statement_positions(id, &[now(third, third), now(ONE, ONE)])
        .unwrap();
    assert_eq!(
        ranks(&vault, id),
        [Some(2), None, None],
        "taken out, its link takes none"
    );
    vault.undo().unwrap();
    assert_eq!(ranks(&vault, id), [Some(3), Some(2), None]);
    vault.redo().unwrap();
    assert_eq!(ranks(&vault, id), [Some(2), None, None]);
    vault.statement_positions(id, &[]).unwrap();
    assert_eq!(ranks(&vault, id), [None, None, None]);
    vault.undo().unwrap();
    vault.undo().unwrap();
    vault.undo().unwrap();
    assert_eq!(texts(&vault, id), [ONE, NAMED]);
    assert_eq!(ranks(&vault, id), [Some(1), Some(2), None]);

    // Two names change places: whoever takes one goes on taking it.
    vault
        .statement_positions(id, &[now(NAMED, ONE), now(ONE, NAMED)])
        .unwrap();
    assert_eq!(ranks(&vault, id), [Some(1), Some(2), None]);
}

#[test]
fn positions_are_none_or_two_to_four_short_ones_each_another_and_of_a_divergence() {
    let (_fresh, mut vault) = fresh();
    let scene = scene(&mut vault);
    let id = vault.statement_save(&divergence(&scene, None, StatementNature::Divergence));
    let id = id.unwrap().value;
    let long = "é".repeat(121);
    for wrong in [
        vec!["seule"],
        vec!["a", "b", "c", "d", "e"],
        vec!["a", " a "],
        vec!["a", &long],
        vec!["a", "b\u{7}"],
    ] {
        let wrong: Vec<_> = wrong.into_iter().map(new).collect();
        let refused = vault.statement_positions(id, &wrong);
        assert!(matches!(refused, Err(Error::Invalid { .. })), "{wrong:?}");
    }
    let empty = vault.statement_positions(id, &[new("a"), new(" ")]);
    assert!(matches!(empty, Err(Error::Missing { .. })));
    assert!(texts(&vault, id).is_empty());
    vault
        .statement_positions(id, &[new(&long[2..]), new("b"), new("c"), new("d")])
        .unwrap();
    let finding = vault.statement_save(&divergence(&scene, None, StatementNature::Finding));
    let refused = vault.statement_positions(finding.unwrap().value, &[new("a"), new("b")]);
    assert!(matches!(refused, Err(Error::Invalid { .. })));
}

#[test]
fn another_nature_keeps_them_and_shows_none() {
    let (_fresh, mut vault) = fresh();
    let scene = scene(&mut vault);
    let (id, links) = two_sides(&mut vault, &scene);
    vault
        .statement_save(&divergence(&scene, Some(id), StatementNature::Finding))
        .unwrap();
    assert!(shown(&vault, id).positions.is_empty());
    assert_eq!(ranks(&vault, id), [None, None, None]);
    let refused = vault.evidence_position(links[2], ONE);
    assert!(matches!(refused, Err(Error::Gone { .. })));
    vault
        .statement_save(&divergence(&scene, Some(id), StatementNature::Divergence))
        .unwrap();
    assert_eq!(ranks(&vault, id), [Some(1), Some(2), None]);
}

#[test]
fn to_say_a_position_calls_for_no_second_look_and_no_link_loses_it_to_its_twin() {
    let (_fresh, mut vault) = fresh();
    let scene = scene(&mut vault);
    let (id, links) = two_sides(&mut vault, &scene);
    assert!(!shown(&vault, id).stale);
    let refused = vault.evidence_position(links[2], "Une troisième");
    assert!(matches!(refused, Err(Error::Gone { .. })));
    // The same words in another sense, then in the same: one link stays, with its side.
    let words = shown(&vault, id).evidence;
    let words = &words.iter().find(|e| e.id == links[0]).unwrap().reference;
    let twin = vault.evidence_add(id, EvidenceKind::Excerpt, words, Sense::Nuances);
    let twin = twin.unwrap().value;
    vault.evidence_sense(links[0], Sense::Nuances).unwrap();
    let stays = shown(&vault, id).evidence;
    let stays = stays.iter().find(|e| e.id == twin).unwrap();
    assert_eq!(stays.position, Some(1));
    assert_eq!(shown(&vault, id).evidence.len(), 3);
}

#[test]
fn who_stands_on_which_side_is_told_by_organisations_and_spheres() {
    let (_fresh, mut vault) = fresh();
    let scene = scene(&mut vault);
    let (id, _) = two_sides(&mut vault, &scene);
    let sphere = vault.sphere_add("experts", "un expert").unwrap().value;
    let other = vault
        .organisation_save(&organisation("Rives", sphere))
        .unwrap()
        .value;
    let speaker = vault.person_save(&person("Sand", other)).unwrap().value;
    let interview = vault
        .interview_save(&interview_of(other, speaker))
        .unwrap()
        .value;
    vault
        .interview_status(interview, Status::Held, None)
        .unwrap();
    vault.notes_save(interview, NOTES, 0).unwrap();
    for (words, sense) in [
        ("Un seul numéro", Sense::Nuances),
        ("suffit.", Sense::Supports),
    ] {
        let words = vault
            .excerpt_add(interview, stretch(NOTES, words), &[])
            .unwrap();
        let words = words.value.to_string();
        let link = vault
            .evidence_add(id, EvidenceKind::Excerpt, &words, sense)
            .unwrap();
        vault.evidence_position(link.value, ONE).unwrap();
    }
    let told = shown(&vault, id).positions;
    let told: Vec<_> = (told.iter())
        .map(|p| {
            let spheres = p.spheres.iter().map(|s| s.organisations.join(", "));
            (
                p.text.as_str(),
                p.organisations,
                spheres.collect::<Vec<_>>(),
            )
        })
        .collect();
    assert_eq!(
        told,
        [
            (ONE, 2, vec!["Rives".to_owned(), "Haltes".to_owned()]),
            (NAMED, 1, vec!["Haltes".to_owned()]),
        ],
        "each organisation once on a side, on both where it takes both"
    );
}

#[test]
fn the_past_tells_positions_and_sides_a_renaming_once() {
    let (_fresh, mut vault) = fresh();
    let scene = scene(&mut vault);
    let (id, links) = two_sides(&mut vault, &scene);
    vault
        .statement_positions(id, &[now("Un guichet", ONE), now(NAMED, NAMED)])
        .unwrap();
    vault.evidence_position(links[2], NAMED).unwrap();
    let past = synthesis::past(&vault, &reading(&vault), id).unwrap();
    let last: Vec<_> = past[..2]
        .iter()
        .map(|line| {
            let changes = line.changes.iter();
            let changes = changes.map(|c| (c.what, c.before.as_str(), c.after.as_str()));
            changes.collect::<Vec<_>>()
        })
        .collect();
    assert_eq!(
        last,
        [
            vec![(PastWhat::Position, "", NAMED)],
            vec![(
                PastWhat::Positions,
                "Un numéro unique · Une personne nommée",
                "Un guichet · Une personne nommée"
            )],
        ]
    );
}

#[test]
fn a_divergence_comes_back_from_the_bin_with_its_sides() {
    let (_fresh, mut vault) = fresh();
    let scene = scene(&mut vault);
    let (id, _) = two_sides(&mut vault, &scene);
    vault.statement_delete(id).unwrap();
    let item = trash(&vault, Lang::French).unwrap()[0].id;
    vault.trash_restore(item, Lang::French).unwrap();
    assert_eq!(ranks(&vault, id), [Some(1), Some(2), None]);
}

#[test]
fn an_erasure_takes_a_name_out_of_a_position_and_its_links_stay_on_that_side() {
    let (_fresh, mut vault) = fresh();
    let scene = scene(&mut vault);
    let rose = PersonInput {
        first_name: "Zelmire".to_owned(),
        attribution: Some(Degree::Named),
        ..person("Kanaridex", scene.organisation)
    };
    let rose = vault.person_save(&rose).unwrap().value;
    let (id, _) = two_sides(&mut vault, &scene);
    vault
        .statement_positions(id, &[now(ONE, ONE), now("Comme Zelmire Kanaridex", NAMED)])
        .unwrap();
    vault.person_erase(rose, &[]).unwrap();
    let told = texts(&vault, id);
    assert!(!told.concat().contains("Kanaridex"), "{told:?}");
    assert_eq!(ranks(&vault, id), [Some(1), Some(2), None]);
}

#[test]
fn an_archive_says_them_by_their_rank_and_refuses_a_rank_that_there_is_not() {
    let (_fresh, mut vault) = fresh();
    let scene = scene(&mut vault);
    let (id, _) = two_sides(&mut vault, &scene);
    let archive = exchange::export(&vault, Sharing::Complete).unwrap();
    let file = |name: &str| {
        let mut files = archive.files();
        let (_, bytes) = files.find(|(n, _)| *n == name).unwrap();
        String::from_utf8(bytes.to_vec()).unwrap()
    };
    assert!(file("enonces.csv").contains("Un numéro unique|Une personne nommée"));
    let evidence = file("appuis.csv");
    assert!(
        evidence.lines().next().unwrap().contains(";position;"),
        "{evidence}"
    );

    let import = |vault: &mut Vault, name: &str, text: String| {
        let mut bundle = Bundle::of_files("essai", [(name.to_owned(), text.into_bytes())]);
        exchange::import(vault, &mut bundle, Options::default(), &mut |_| true).unwrap()
    };
    // The list in another order: links go with the words.
    let code = Statement::find(vault.conn(), id).unwrap().code;
    let turned = format!("code;positions\n{code};Une personne nommée|Un numéro unique\n");
    let report = import(&mut vault, "enonces.csv", turned);
    assert!(report.refused.is_empty(), "{:?}", report.refused);
    assert_eq!(ranks(&vault, id), [Some(2), Some(1), None]);
    let beyond = evidence.replace(";appuie;;1;", ";appuie;;3;");
    assert_ne!(beyond, evidence);
    let report = import(&mut vault, "appuis.csv", beyond);
    let refused = &report.refused[0];
    assert_eq!(
        (refused.column.as_str(), refused.reason),
        ("position", "no-such-position")
    );
    let message = refused.message(Lang::French);
    assert!(message.contains("n’a pas de position 3"), "{message}");
    assert_eq!(Snapshot::read(&vault).unwrap().evidence.len(), 3);
}

fn brought(vault: &mut Vault, files: &[(&str, String)]) -> exchange::Report {
    let files = files
        .iter()
        .map(|(name, text)| ((*name).to_owned(), text.clone().into_bytes()));
    let mut bundle = Bundle::of_files("autre", files);
    exchange::import(vault, &mut bundle, Options::default(), &mut |_| true).unwrap()
}

fn table(vault: &Vault, name: &str) -> String {
    let archive = exchange::export(vault, Sharing::Complete).unwrap();
    let mut files = archive.files();
    let (_, bytes) = files.find(|(known, _)| *known == name).unwrap();
    String::from_utf8(bytes.to_vec()).unwrap()
}

#[test]
fn two_dossiers_that_are_joined_keep_each_link_on_the_side_that_its_own_list_gave_it() {
    let (_fresh, mut vault) = fresh();
    let scene = scene(&mut vault);
    let (id, links) = two_sides(&mut vault, &scene);
    let code = Statement::find(vault.conn(), id).unwrap().code;
    let before = table(&vault, "appuis.csv");
    // The other dossier: a side renamed and put first; the first link changed sides there, of the second it says none.
    let guichet = "Un guichet";
    let list = format!("code;positions\n{code};{guichet}|{ONE}\n");
    let (head, rows) = before.split_once('\n').unwrap();
    let told: Vec<String> = rows
        .lines()
        .map(|row| match row {
            row if row.contains(";appuie;;1;") => row.replace(";appuie;;1;", ";appuie;Noté;1;"),
            row => row.replace(";appuie;;2;", ";appuie;Noté;;"),
        })
        .collect();
    let theirs = format!("{head}\n{}\n", told.join("\n"));
    assert_eq!(theirs.matches("Noté").count(), 2, "{before}");
    let report = brought(
        &mut vault,
        &[("enonces.csv", list), ("appuis.csv", theirs.clone())],
    );
    assert!(report.refused.is_empty(), "{:?}", report.refused);
    assert_eq!(texts(&vault, id), [guichet, ONE]);
    assert_eq!(
        ranks(&vault, id),
        [Some(1), None, None],
        "by the other's list; a side that is on it no longer is taken by nobody"
    );
    // That side comes back with a third list: who took it does again, though its note was changed meanwhile.
    let list = format!("code;positions\n{code};{ONE}|{NAMED}\n");
    brought(&mut vault, &[("enonces.csv", list)]);
    assert_eq!(ranks(&vault, id), [None, Some(2), None]);
    vault.evidence_position(links[0], ONE).unwrap();
    // Where the other's list does not come in, its ranks say nothing of this one.
    let wrong = format!("code;positions\n{code};{NAMED}|{NAMED}\n");
    let turned = theirs.replace(";Noté;1;", ";Encore;2;");
    let report = brought(
        &mut vault,
        &[("enonces.csv", wrong), ("appuis.csv", turned)],
    );
    let reasons: Vec<_> = report.refused.iter().map(|one| one.reason).collect();
    assert_eq!(reasons, ["position-unsure", "bad-positions"]);
    let message = report.refused[0].message(Lang::French);
    assert!(message.contains("n’a pas été repris"), "{message}");
    assert_eq!(ranks(&vault, id), [Some(1), Some(2), None]);
}

#[test]
fn a_table_of_evidence_from_before_the_list_was_turned_moves_nobody_to_another_side() {
    let (_fresh, mut vault) = fresh();
    let scene = scene(&mut vault);
    let (id, _) = two_sides(&mut vault, &scene);
    let before = table(&vault, "appuis.csv");
    let stood = ranks(&vault, id);
    let again = brought(&mut vault, &[("appuis.csv", before.clone())]);
    assert!(again.refused.is_empty(), "{:?}", again.refused);
    vault
        .statement_positions(id, &[now(NAMED, NAMED), now(ONE, ONE)])
        .unwrap();
    let turned = ranks(&vault, id);
    assert_ne!(turned, stood);
    let report = brought(&mut vault, &[("appuis.csv", before)]);
    let reasons: Vec<_> = report.refused.iter().map(|one| one.reason).collect();
    assert_eq!(reasons, ["position-alone", "position-alone"]);
    let message = report.refused[0].message(Lang::French);
    assert!(message.contains("apportez enonces.csv"), "{message}");
    assert_eq!(ranks(&vault, id), turned);
}

#[test]
fn positions_are_found_and_open_their_divergence_while_it_is_one() {
    let (_fresh, mut vault) = fresh();
    let scene = scene(&mut vault);
    let (id, _) = two_sides(&mut vault, &scene);
    let found = |vault: &Vault, typed: &str| -> Vec<_> {
        let hits = search(vault, typed, 9).unwrap().into_iter();
        let hits = hits.filter(|hit| hit.kind == Kind::Statement);
        hits.map(|hit| (hit.id, hit.field, hit.snippet)).collect()
    };
    let whole = "Un cœur de réseau";
    let hit = |list: &str| vec![(id.0.to_string(), "positions", list.to_owned())];
    vault
        .statement_positions(id, &[now(whole, ONE), now(NAMED, NAMED)])
        .unwrap();
    let list = "Un cœur de réseau · Une personne nommée";
    assert_eq!(found(&vault, "coeur de reseau"), hit(list));
    assert_eq!(check::check(&vault).unwrap(), Vec::new());
    // The words of its text and of its positions are words of one thing.
    assert_eq!(found(&vault, "numéro réseau").len(), 1);
    vault
        .statement_save(&divergence(&scene, Some(id), StatementNature::Finding))
        .unwrap();
    assert_eq!(found(&vault, "réseau"), Vec::new(), "nobody sees them");
    assert_eq!(check::check(&vault).unwrap(), Vec::new());
    vault.undo().unwrap();
    assert_eq!(found(&vault, "réseau"), hit(list));
    vault.statement_positions(id, &[]).unwrap();
    assert_eq!(found(&vault, "réseau"), Vec::new());
    vault.undo().unwrap();
    vault.statement_delete(id).unwrap();
    assert_eq!(found(&vault, "réseau"), Vec::new());
    assert_eq!(check::check(&vault).unwrap(), Vec::new());
}
