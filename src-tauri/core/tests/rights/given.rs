//! What is given to a person: all of their own, nothing of what others said.

use croisee_core::{
    Vault,
    deliverable::Lang,
    interview::{ExcerptInput, ExcerptNature},
    rights::{CorrectedField, access, corrections, of_code},
    stakeholder::PersonInput,
    synthesis::{EvidenceKind, Sense},
};

use crate::common::{
    fresh,
    scene::{self, claim, reading, scene, stretch, today},
};

const NOTES: &str = "La navette manque depuis mars. À vérifier : les horaires.";
const BOTH: &str = "Rose garde un secret bleu. Ada propose un relais.";

fn table(vault: &Vault) -> String {
    let reading = reading(vault);
    let id = of_code(&reading.snapshot, "per-001").unwrap();
    let made = access(vault, Lang::French, id, today()).unwrap();
    assert!(made.pdf.starts_with(b"%PDF") && made.pages > 0);
    String::from_utf8(made.csv).unwrap()
}

#[test]
fn a_person_is_given_all_of_theirs_and_nothing_that_others_said() {
    let (_fresh, mut vault) = fresh();
    let scene = scene(&mut vault);
    vault.notes_save(scene.interview, NOTES, 0).unwrap();
    let said = stretch(NOTES, "La navette manque depuis mars");
    let said = vault.excerpt_add(scene.interview, said, &[]).unwrap().value;
    let claim = claim(scene.space, "Rose Petit le dit : il faut une navette.");
    let statement = vault.statement_save(&claim).unwrap().value;
    vault
        .evidence_add(
            statement,
            EvidenceKind::Excerpt,
            &said.to_string(),
            Sense::Supports,
        )
        .unwrap();
    let rose = PersonInput {
        first_name: "Rose".to_owned(),
        email: "rose@haltes.fr".to_owned(),
        ..scene::person("Petit", scene.organisation)
    };
    let rose = vault.person_save(&rose).unwrap().value;
    let both = croisee_core::interview::InterviewInput {
        person_ids: vec![rose, scene.person],
        ..scene::interview_of(scene.organisation, rose)
    };
    let shared = vault.interview_save(&both).unwrap().value;
    vault.notes_save(shared, BOTH, 0).unwrap();
    for (words, who) in [
        ("Rose garde un secret bleu", rose),
        ("Ada propose un relais", scene.person),
    ] {
        let stretch = stretch(BOTH, words);
        let id = vault.excerpt_add(shared, stretch, &[]).unwrap().value;
        let input = ExcerptInput {
            theme_ids: Vec::new(),
            speaker_id: Some(who),
            attribution: None,
            nature: ExcerptNature::Verbatim,
            key: false,
        };
        vault.excerpt_save(id, &input).unwrap();
    }
    let table = table(&vault);
    for held in [
        "Byron",
        "Haltes",
        "La navette manque depuis mars",
        "les horaires",
        "Ada propose un relais",
        "Accord donné",
        "il faut une navette",
    ] {
        assert!(table.contains(held), "{held}: {table}");
    }
    for others in ["secret bleu", "Petit", "rose@haltes.fr"] {
        assert!(!table.contains(others), "{others}: {table}");
    }
}

#[test]
fn the_words_of_every_part_are_there() {
    let (_fresh, mut vault) = fresh();
    scene(&mut vault);
    let table = table(&vault);
    assert!(!table.contains("access-"), "{table}");
}

#[test]
fn the_sheet_of_the_processing_register_is_filled_in_from_the_dossier() {
    use croisee_core::rights::processing_sheet;
    let (_fresh, mut vault) = fresh();
    scene(&mut vault);
    for lang in [Lang::French, Lang::English] {
        let pdf = processing_sheet(&vault, lang, today()).unwrap();
        assert!(pdf.starts_with(b"%PDF"));
        assert_eq!(pdf, processing_sheet(&vault, lang, today()).unwrap());
    }
}

#[test]
fn what_is_put_right_on_a_card_is_dated_and_told_to_whom_it_concerns() {
    let (_fresh, mut vault) = fresh();
    let scene = scene(&mut vault);
    assert_eq!(corrections(&vault, scene.person).unwrap(), Vec::new());
    let other = scene::organisation("Les Ponts", scene.sphere);
    let other = vault.organisation_save(&other).unwrap().value;
    let card = PersonInput {
        id: Some(scene.person),
        role: "directrice".to_owned(),
        ..scene::person("Lovelace", other)
    };
    vault.person_save(&card).unwrap();
    let told = corrections(&vault, scene.person).unwrap();
    let said: Vec<_> = told
        .iter()
        .map(|c| (c.field, c.before.as_str(), c.after.as_str()))
        .collect();
    assert_eq!(
        said,
        [
            (CorrectedField::Name, "Byron", "Lovelace"),
            (CorrectedField::Organisation, "Haltes", "Les Ponts"),
            (CorrectedField::Role, "", "directrice"),
        ]
    );
    assert!(told.iter().all(|c| c.at.starts_with("2020-05-11")));
    let made = access(&vault, Lang::French, scene.person, today()).unwrap();
    let table = String::from_utf8(made.csv).unwrap();
    assert!(
        table.contains("Byron\u{202f}» est devenu «\u{202f}Lovelace"),
        "{table}"
    );
    // Once the person is erased nothing of it is left.
    vault.person_erase(scene.person, &[]).unwrap();
    assert!(corrections(&vault, scene.person).is_err());
}

#[test]
fn what_somebody_was_called_before_is_told_to_them_and_goes_with_them() {
    let (_fresh, mut vault) = fresh();
    let scene = scene(&mut vault);
    let claim = claim(
        scene.space,
        "Selon Byron, et selon Zelmire Kanaridex, tenir bon.",
    );
    let statement = vault.statement_save(&claim).unwrap().value;
    let renamed = PersonInput {
        id: Some(scene.person),
        ..scene::person("Lovelace", scene.organisation)
    };
    vault.person_save(&renamed).unwrap();
    let twin = PersonInput {
        first_name: "Zelmire".to_owned(),
        email: "z@haltes.fr".to_owned(),
        ..scene::person("Kanaridex", scene.organisation)
    };
    let twin = vault.person_save(&twin).unwrap().value;
    vault.person_merge(scene.person, twin).unwrap();
    let told = table(&vault);
    assert!(told.contains("Selon Ada Lovelace, et selon"), "{told}");
    vault.person_erase(scene.person, &[]).unwrap();
    let left = croisee_core::Snapshot::read(&vault).unwrap().statements;
    let left = left.into_iter().find(|s| s.id == statement).unwrap().text;
    assert_eq!(
        left,
        "Selon [personne effacée], et selon [personne effacée], tenir bon."
    );
}

#[test]
fn a_function_that_stood_for_a_name_and_whoever_had_the_card_before_are_nobodys_former_names() {
    let (_fresh, mut vault) = fresh();
    let scene = scene(&mut vault);
    let rose = PersonInput {
        first_name: "Rose".to_owned(),
        email: "rose@haltes.fr".to_owned(),
        ..scene::person("Petit", scene.organisation)
    };
    vault.person_save(&rose).unwrap();
    let said = "La directrice et Byron tiennent ; la Directrice l’a dit.";
    let claim = claim(scene.space, said);
    let statement = vault.statement_save(&claim).unwrap().value;
    // The card was somebody else's; then it said a function, and by mistake another's address.
    let mut card = PersonInput {
        id: Some(scene.person),
        first_name: "Zelmire".to_owned(),
        email: "rose@haltes.fr".to_owned(),
        ..scene::person("directrice", scene.organisation)
    };
    vault.person_save(&card).unwrap();
    card.email = "zelmire@haltes.fr".to_owned();
    card.name = "Aubry".to_owned();
    vault.person_save(&card).unwrap();
    let table = table(&vault);
    assert!(table.contains("directrice\u{202f}» est devenu"), "{table}");
    for others in ["Byron", "rose@haltes.fr", "l’a dit"] {
        assert!(!table.contains(others), "{others}: {table}");
    }
    vault.person_erase(scene.person, &[]).unwrap();
    let left = croisee_core::Snapshot::read(&vault).unwrap().statements;
    let left = left.into_iter().find(|s| s.id == statement).unwrap().text;
    assert_eq!(left, said);
}
