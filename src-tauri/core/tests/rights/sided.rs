//! The positions of divergences where words are taken out: each side keeps its place, its voices and a name of its own.

use croisee_core::{
    Snapshot, Vault,
    attribution::Degree,
    check,
    deliverable::Lang,
    exchange::{self, Bundle, Options, Sharing},
    interview::{ExcerptInput, ExcerptNature},
    rights::{CopyOptions, access, of_code},
    stakeholder::PersonInput,
    synthesis::{EvidenceKind, PositionInput, Sense, Statement, StatementInput, StatementNature},
    vault::{Access, PersonId, StatementId},
};

use crate::common::{
    Still, fresh,
    scene::{Scene, claim, person, reading, scene, stretch, today},
};

const NOTES: &str =
    "Il faut ouvrir la vanne. Mieux vaut attendre septembre. Je vais quitter mon poste en juin.";

/// A divergence with these two positions, the first words of the notes on the first, the next on the second.
fn sides(vault: &mut Vault, scene: &Scene, positions: [&str; 2]) -> StatementId {
    vault.notes_save(scene.interview, NOTES, 0).unwrap();
    let statement = StatementInput {
        nature: StatementNature::Divergence,
        ..claim(scene.space, "Ouvrir la vanne ou attendre ?")
    };
    let id = vault.statement_save(&statement).unwrap().value;
    let inputs = positions.map(|text| PositionInput {
        text: text.to_owned(),
        was: None,
    });
    vault.statement_positions(id, &inputs).unwrap();
    let said = ["Il faut ouvrir la vanne.", "Mieux vaut attendre septembre."];
    for (words, position) in said.into_iter().zip(positions) {
        let words = vault.excerpt_add(scene.interview, stretch(NOTES, words), &[]);
        let words = words.unwrap().value.to_string();
        let link = vault.evidence_add(id, EvidenceKind::Excerpt, &words, Sense::Supports);
        vault
            .evidence_position(link.unwrap().value, position)
            .unwrap();
    }
    id
}

/// The positions of the only statement, and how many links take each.
fn taken(vault: &Vault) -> Vec<(String, usize)> {
    let snapshot = Snapshot::read(vault).unwrap();
    let statement = &snapshot.statements[0];
    let links = |at: usize| {
        let own = snapshot.evidence.iter();
        own.filter(|e| e.takes(statement) == Some(at)).count()
    };
    let positions = statement.told_positions().iter().enumerate();
    positions
        .map(|(at, text)| (text.clone(), links(at)))
        .collect()
}

fn kanaridex(vault: &mut Vault, scene: &Scene) -> PersonId {
    let input = PersonInput {
        first_name: "Zelmire".to_owned(),
        attribution: Some(Degree::Named),
        ..person("Kanaridex", scene.organisation)
    };
    vault.person_save(&input).unwrap().value
}

fn copy(vault: &Vault, folder: &std::path::Path) -> Vault {
    let target = folder.join("copie.croisee");
    let still = || -> Box<dyn croisee_core::vault::Surroundings> { Box::new(Still::default()) };
    vault
        .pseudonymise(&target, CopyOptions::default(), &still)
        .unwrap();
    Vault::open(&target, Access::Write, still()).unwrap()
}

#[test]
fn two_sides_that_an_erasure_would_call_the_same_stay_two() {
    let (_fresh, mut vault) = fresh();
    let scene = scene(&mut vault);
    let erased = kanaridex(&mut vault, &scene);
    sides(
        &mut vault,
        &scene,
        ["Suivre Zelmire Kanaridex", "Suivre Kanaridex"],
    );
    vault.person_erase(erased, &[]).unwrap();
    let taken = taken(&vault);
    assert_eq!(
        taken,
        [
            ("Suivre [personne effacée]".to_owned(), 1),
            ("Suivre [personne effacée] (2)".to_owned(), 1)
        ]
    );
    assert_eq!(check::check(&vault).unwrap(), Vec::new());
    let archive = exchange::export(&vault, Sharing::Complete).unwrap();
    let files = archive
        .files()
        .map(|(name, bytes)| (name.to_owned(), bytes.to_vec()));
    let mut bundle = Bundle::of_files("retour", files);
    let (_other, mut other) = fresh();
    let report = exchange::import(&mut other, &mut bundle, Options::default(), &mut |_| true);
    assert_eq!(
        report.unwrap().refused.len(),
        0,
        "the archive comes back whole"
    );
    assert_eq!(self::taken(&other), taken);
}

#[test]
fn a_name_that_two_positions_share_stops_no_erasure() {
    let (_fresh, mut vault) = fresh();
    let scene = scene(&mut vault);
    let erased = kanaridex(&mut vault, &scene);
    sides(
        &mut vault,
        &scene,
        ["Certifier, dit Zelmire", "Kanaridex dit le contraire"],
    );
    vault.person_erase(erased, &[]).unwrap();
    let sides: Vec<usize> = taken(&vault).iter().map(|(_, links)| *links).collect();
    assert_eq!(sides, [1, 1]);
}

#[test]
fn a_position_that_says_words_off_the_record_is_called_otherwise_in_the_copy() {
    let (fresh, mut vault) = fresh();
    let scene = scene(&mut vault);
    sides(
        &mut vault,
        &scene,
        ["Je vais quitter mon poste en juin", "Suivre Byron"],
    );
    let secret = stretch(NOTES, "Je vais quitter mon poste en juin");
    let secret = vault
        .excerpt_add(scene.interview, secret, &[])
        .unwrap()
        .value;
    let closed = ExcerptInput {
        theme_ids: Vec::new(),
        speaker_id: None,
        attribution: Some(Degree::OffRecord),
        nature: ExcerptNature::Verbatim,
        key: false,
    };
    vault.excerpt_save(secret, &closed).unwrap();
    let copy = copy(&vault, fresh.folder.path());
    let positions: Vec<String> = taken(&copy).into_iter().map(|(text, _)| text).collect();
    assert_eq!(positions[0], "…");
    assert!(!positions[1].contains("Byron"), "{positions:?}");
    assert_eq!(check::check(&copy).unwrap(), Vec::new());
}

#[test]
fn positions_of_what_is_no_divergence_stay_inside() {
    let (fresh, mut vault) = fresh();
    let scene = scene(&mut vault);
    let id = sides(
        &mut vault,
        &scene,
        ["Ouvrir pour calmer les élus", "Attendre"],
    );
    let known = Statement::find(vault.conn(), id).unwrap();
    let finding = StatementInput {
        id: Some(id),
        nature: StatementNature::Finding,
        ..claim(scene.space, &known.text)
    };
    vault.statement_save(&finding).unwrap();
    let archive = exchange::export(&vault, Sharing::Shareable).unwrap();
    for (name, bytes) in archive.files() {
        let text = String::from_utf8_lossy(bytes);
        assert!(!text.contains("calmer les élus"), "{name}");
    }
    let copy = copy(&vault, fresh.folder.path());
    let held: Vec<String> = Snapshot::read(&copy).unwrap().statements[0]
        .positions
        .0
        .clone();
    assert_eq!(held, Vec::<String>::new());
}

#[test]
fn a_person_reads_on_which_side_their_words_stand_and_counts_nobody() {
    let (_fresh, mut vault) = fresh();
    let scene = scene(&mut vault);
    sides(&mut vault, &scene, ["Comme Ada Byron", "Attendre"]);
    let reading = reading(&vault);
    let id = of_code(&reading.snapshot, "per-001").unwrap();
    let made = access(&vault, Lang::French, id, today()).unwrap();
    let csv = String::from_utf8(made.csv).unwrap();
    assert!(
        csv.contains("Vos propos y sont rangés sous\u{a0}: Comme Ada Byron · Attendre"),
        "{csv}"
    );
    assert!(!csv.contains("[\""), "no list as the file holds it: {csv}");
}

#[test]
fn a_position_worded_anew_in_a_table_keeps_who_takes_it() {
    let (_fresh, mut vault) = fresh();
    let scene = scene(&mut vault);
    let id = sides(&mut vault, &scene, ["Ouvrir", "Attendre"]);
    let code = Statement::find(vault.conn(), id).unwrap().code;
    let table = format!("code;positions\n{code};Ouvrir la vanne|Attendre\n");
    let files = [("enonces.csv".to_owned(), table.into_bytes())];
    let mut bundle = Bundle::of_files("essai", files);
    exchange::import(&mut vault, &mut bundle, Options::default(), &mut |_| true).unwrap();
    assert_eq!(
        taken(&vault),
        [
            ("Ouvrir la vanne".to_owned(), 1),
            ("Attendre".to_owned(), 1)
        ]
    );
}
