//! Names are taken out however they are written, and no other word is.

use proptest::prelude::*;

use super::*;
use crate::{
    attribution::{Attribution, Audience, sample},
    search::fold,
};

/// Jeanne Aubry of the Ateliers is met; Rose Petit and the Fondation are others; Paul Aubry and the Cercle agreed.
fn dossier() -> (Snapshot, Vec<PersonId>, OrganisationId) {
    let mut s = sample::empty();
    let sphere = s.sphere("réseau");
    let ateliers = s.organisation("Les Ateliers du Canal", sphere);
    s.organisations[0].acronym = "ADC".to_owned();
    s.organisation("Fondation des Rives (FDR)", sphere);
    s.organisation("L’Écluse", sphere);
    s.organisation("Cercle Aubry", sphere);
    s.organisations[3].named_participant = Some(true);
    for (first, last) in [
        ("Jeanne", "Aubry"),
        ("Rose", "Petit"),
        ("Paul", "Aubry"),
        ("Anne-Lise", "Le Goff"),
        ("سلمى", "العلوي"),
    ] {
        s.person(last, Some(ateliers), None);
        s.persons.last_mut().expect("added").first_name = first.to_owned();
    }
    s.persons[2].named_participant = Some(true);
    let met = vec![s.persons[0].id];
    (s, met, ateliers)
}

fn folded(text: &str) -> Vec<String> {
    read(text).into_iter().map(|word| word.folded).collect()
}

fn instead() -> Instead {
    Instead {
        person: "(quelqu’un)".to_owned(),
        organisation: "(une organisation)".to_owned(),
    }
}

fn unnamed(s: &Snapshot, met: &[PersonId], host: OrganisationId) -> Unnamed {
    let named = Attribution::of(s, Audience::DRAFT).participants(s, []);
    Unnamed::of(s, &named, met, Some(host))
}

#[test]
fn a_name_is_taken_out_however_it_is_written() {
    let (s, met, host) = dossier();
    let names = unnamed(&s, &met, host);
    for (text, told) in [
        (
            "Presenter Jeanne a la Fondation des Rives",
            "Presenter (quelqu’un) a la (une organisation)",
        ),
        ("rappeler jeanne aubry", "rappeler (quelqu’un)"),
        ("AUBRY Jeanne, lundi", "(quelqu’un), lundi"),
        ("le bilan d’aubry", "le bilan d’(quelqu’un)"),
        ("aux ateliers du canal", "aux (une organisation)"),
        (
            "voir l’ADC et la FDR",
            "voir l’(une organisation) et la (une organisation)",
        ),
        ("Anne Lise arrive", "(quelqu’un) arrive"),
        ("écrire à M. Le Goff", "écrire à M. (quelqu’un)"),
        ("L’ECLUSE répond", "(une organisation) répond"),
        ("avec سلمى demain", "avec (quelqu’un) demain"),
        // One word of somebody else's is a name with a capital only.
        ("Rose viendra", "(quelqu’un) viendra"),
        ("un petit local rose", "un petit local rose"),
        ("fermer l’écluse", "fermer l’écluse"),
        // What nobody sees hides nobody.
        ("Jean\u{ad}ne cherche", "(quelqu’un) cherche"),
        ("\u{feff}Je\u{200b}anne", "\u{feff}(quelqu’un)"),
        ("voir\u{200b}Jeanne", "voir\u{200b}(quelqu’un)"),
        ("J\u{2060}eanne et Ｊeanne", "(quelqu’un) et (quelqu’un)"),
        // Parts of the names of who was met, and who received.
        (
            "Ateliers cherchent un local, et les Ateliers le disent",
            "(une organisation) cherchent un local, et les (une organisation) le disent",
        ),
        ("Canal : un local", "(une organisation) : un local"),
        (
            "des ateliers au bord du canal",
            "des ateliers au bord du canal",
        ),
        (
            "jeanneaubry@ateliers.fr",
            "(quelqu’un)@(une organisation).fr",
        ),
        (
            "jeanneAubry, <jaubry@x.fr>",
            "(quelqu’un), <(quelqu’un)@x.fr>",
        ),
        ("Fondation : un local", "Fondation : un local"),
        ("AnneLise arrive", "(quelqu’un) arrive"),
        ("J.A. et j. a.", "J.A. et j. a."),
        // Who agreed is named, and so is what bears a name.
        (
            "Paul Aubry et le Cercle Aubry",
            "Paul Aubry et le Cercle Aubry",
        ),
        ("Jeannette, Aubryat", "Jeannette, Aubryat"),
        ("", ""),
    ] {
        assert_eq!(names.told(text, &instead()).text, told, "{text}");
    }
    let told = names.told("Presenter Jeanne a la Fondation des Rives", &instead());
    let whose: Vec<&str> = told.names.iter().map(String::as_str).collect();
    assert_eq!(whose, ["Fondation des Rives (FDR)", "Jeanne Aubry"]);
}

#[test]
fn after_a_title_a_name_is_one_however_it_is_written() {
    let (s, _, host) = dossier();
    let names = unnamed(&s, &[], host);
    for (text, told) in [
        ("voir mme petit demain", "voir mme (quelqu’un) demain"),
        (
            "m. petit, madame aubry",
            "m. (quelqu’un), madame (quelqu’un)",
        ),
        ("M petit l’a dit", "M (quelqu’un) l’a dit"),
        ("à 3 m petit chemin", "à 3 m petit chemin"),
        ("madame, petit rappel", "madame, petit rappel"),
        ("mme écluse", "mme écluse"),
    ] {
        assert_eq!(names.told(text, &instead()).text, told, "{text}");
    }
}

#[test]
fn in_a_whole_copy_small_letters_hide_nobody_and_ordinary_words_stay() {
    let (mut s, _, _) = dossier();
    let ateliers = s.organisations[0].id;
    for (first, last) in [("Zoé", "Bui"), ("Éloïse", "Lefèbvre"), ("Claire", "Haltes")] {
        s.person(last, Some(ateliers), None);
        s.persons.last_mut().expect("added").first_name = first.to_owned();
    }
    let names = Unnamed::everybody(&s);
    for (text, told) in [
        (
            "selon aubry, et d’aubry",
            "selon (quelqu’un), et d’(quelqu’un)",
        ),
        ("jeanne rappelle", "(quelqu’un) rappelle"),
        ("LEFEBVRE et lefebvre", "(quelqu’un) et (quelqu’un)"),
        ("le goff viendra", "(quelqu’un) viendra"),
        // Ordinary words, short ones, parts of others, organisations of one word.
        (
            "un petit local rose, au clair",
            "un petit local rose, au clair",
        ),
        ("une eau claire", "une eau claire"),
        ("du bui", "du bui"),
        ("aubryste, jeannette", "aubryste, jeannette"),
        ("fermer l’écluse", "fermer l’écluse"),
        // With a capital, or after a title, they are names.
        (
            "Petit, m. petit, mme bui",
            "(quelqu’un), m. (quelqu’un), mme (quelqu’un)",
        ),
    ] {
        assert_eq!(names.told(text, &instead()).text, told, "{text}");
    }
}

#[test]
fn names_are_taken_out_in_parts_and_in_letters_of_other_languages() {
    let mut s = sample::empty();
    let sphere = s.sphere("réseau");
    let host = s.organisation("Maison de Lyon", sphere);
    s.organisations[0].territory = "Lyon, Rhône".to_owned();
    for (first, last) in [
        ("Zoë", "O’Brien"),
        ("Max", "Strauß"),
        ("Ali", "Martin-Dupont"),
    ] {
        s.person(last, Some(host), None);
        s.persons.last_mut().expect("added").first_name = first.to_owned();
    }
    let met = vec![s.persons[2].id];
    let names = unnamed(&s, &met, host);
    let told = names.told("OBrien, Strauss et Dupont à Lyon", &instead());
    assert_eq!(told.text, "(quelqu’un), (quelqu’un) et (quelqu’un) à Lyon");
    let told = names.told("la Maison de Lyon", &instead());
    assert_eq!(told.text, "la (une organisation)");
}

#[test]
fn accents_may_be_letters_of_their_own() {
    let mut s = sample::empty();
    let sphere = s.sphere("réseau");
    let host = s.organisation("Lisières", sphere);
    s.person("Hervé", Some(host), None);
    s.persons[0].first_name = "Élodie".to_owned();
    let names = unnamed(&s, &[], host);
    let told = names.told("Voir E\u{301}lodie HERVE de Lisie\u{300}res", &instead());
    assert_eq!(told.text, "Voir (quelqu’un) de (une organisation)");
}

proptest! {
    #[test]
    fn no_name_of_those_unnamed_is_left_in_a_text(
        parts in proptest::collection::vec((0usize..14, 0usize..4, "[ ,.'’-]{1,2}"), 0..12),
    ) {
        let (mut s, met, host) = dossier();
        s.organisations[3].named_participant = None;
        s.persons[2].named_participant = None;
        let names = unnamed(&s, &met, host);
        let said = [
            "Jeanne", "Aubry", "Rose", "Petit", "Paul", "Anne-Lise", "Le Goff", "Les Ateliers du Canal",
            "Fondation des Rives", "Écluse", "Cercle Aubry", "ADC", "Jeanne Aubry", "un bilan",
        ];
        let mut text = String::new();
        for (which, how, glue) in &parts {
            let name = said[*which];
            text.push_str(&match how {
                0 => name.to_owned(),
                1 => name.to_uppercase(),
                2 => fold(name).split(' ').map(|w| w[..1].to_uppercase() + &w[1..]).collect::<Vec<_>>().join(" "),
                _ => name.replace(' ', "\u{a0}"),
            });
            text.push_str(glue);
        }
        let told = names.told(&text, &instead());
        let left: Vec<String> = folded(&told.text);
        for name in &said[..13] {
            let name = folded(name);
            prop_assert!(!left.windows(name.len()).any(|w| w == name), "{name:?} in {left:?}");
        }
    }
}
