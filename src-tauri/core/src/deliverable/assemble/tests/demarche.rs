//! The document of the whole démarche, and kinds of deliverable that nobody thought of.

use croisee_typeset::document::{Block, plain};

use crate::{
    Snapshot,
    attribution::sample,
    deliverable::{
        Lang, Options, Template,
        assemble::{Assembled, assemble},
    },
    synthesis::{Prose, StatementNature},
    vault::{ProseId, SpaceId},
};

const OPTIONS: Options = Options {
    date: chrono::NaiveDate::MIN,
    edition: 1,
    published: false,
    override_unvalidated: false,
    lang: Lang::French,
};

fn two_spaces() -> (Snapshot, SpaceId, SpaceId) {
    let mut s = sample::empty();
    let (first, second) = (
        s.space("premier", "bilan"),
        s.space("second", "note_enjeux"),
    );
    s.statement(
        Some(first),
        "essentiel",
        StatementNature::Finding,
        "Mise en avant.",
    );
    s.statement(
        Some(first),
        "",
        StatementNature::Finding,
        "Restée dans son espace.",
    );
    s.statement(
        Some(second),
        "",
        StatementNature::Risk,
        "Seule de son espace.",
    );
    s.statement(None, "", StatementNature::Lesson, "Apprise en marchant.");
    (s, first, second)
}

fn prose(s: &mut Snapshot, space: Option<SpaceId>, section: &str, text: &str) {
    s.prose.push(Prose {
        id: ProseId(sample::id(20, s.prose.len())),
        space_id: space,
        section: section.to_owned(),
        text: text.to_owned(),
    });
}

fn demarche(s: &Snapshot) -> Assembled {
    let template = s.templates.named_of_the_demarche(None).expect("known");
    assemble(s, None::<SpaceId>, None, template, &OPTIONS).expect("assembled")
}

fn of_space(s: &Snapshot, space: SpaceId, template: &str) -> String {
    let template = s.templates.named(template).expect("known");
    let made = assemble(s, space, None, template, &OPTIONS).expect("assembled");
    made.document.text()
}

/// Each heading of these ranks, with the text under it.
fn parts(one: &Assembled, level: u8) -> Vec<(String, String)> {
    let mut out: Vec<(String, String)> = Vec::new();
    for block in &one.document.blocks {
        match block {
            Block::Heading(h) if h.level <= level => {
                out.push((plain(&h.content), String::new()));
            }
            other => {
                let mut alone = one.document.clone();
                alone.cover = None;
                alone.blocks = vec![other.clone()];
                if let Some((_, text)) = out.last_mut() {
                    text.push_str(&alone.text());
                }
            }
        }
    }
    out
}

fn under(one: &Assembled, level: u8, title: &str) -> String {
    let parts = parts(one, level).into_iter();
    let of_it = parts.filter(|(head, _)| head == title);
    of_it.map(|(_, text)| text).collect()
}

#[test]
fn the_document_of_the_demarche_tells_what_each_space_puts_forward_under_its_title() {
    let (mut s, first, second) = two_spaces();
    for (space, title) in [(first, "Le premier espace"), (second, "Le second espace")] {
        let row = s.spaces.iter_mut().find(|x| x.id == space);
        row.expect("there").title = title.to_owned();
    }
    let made = demarche(&s);
    assert!(under(&made, 2, "Le premier espace").contains("Mise en avant."));
    assert!(under(&made, 2, "Le second espace").contains("Seule de son espace."));
    assert!(!made.document.text().contains("Restée dans son espace."));
    let taught = under(&made, 1, "Les enseignements de la démarche");
    assert!(taught.contains("Apprise en marchant."), "{taught}");
    // Each once in the body, under a number of its own.
    let numbers: Vec<usize> = made.numbers.iter().map(|(_, n)| *n).collect();
    assert_eq!(numbers.len(), 3);
    assert!((1..=3).all(|n| numbers.contains(&n)));
}

#[test]
fn what_is_written_for_the_document_of_the_demarche_stands_in_it_alone() {
    let (mut s, first, second) = two_spaces();
    prose(
        &mut s,
        None,
        "capitalisation_enseignements",
        "Ce que la méthode a appris.",
    );
    prose(&mut s, None, "demarche", "La démarche en deux mots.");
    prose(&mut s, None, "inconnue", "Une section sans modèle.");
    prose(&mut s, Some(first), "enjeu", "L’enjeu du premier.");
    let whole = demarche(&s).document.text();
    for said in [
        "Ce que la méthode a appris.",
        "La démarche en deux mots.",
        "Une section sans modèle.",
    ] {
        assert!(whole.contains(said), "{said}");
    }
    assert!(!whole.contains("L’enjeu du premier."));
    for (space, template) in [(first, "bilan"), (second, "note_enjeux")] {
        let text = of_space(&s, space, template);
        assert!(!text.contains("Ce que la méthode a appris."), "{template}");
        assert!(text.contains("La démarche en deux mots."), "{template}");
        assert!(text.contains("Une section sans modèle."), "{template}");
    }
}

#[test]
fn a_kind_of_deliverable_that_nobody_thought_of_needs_a_file_and_nothing_else() {
    let (mut s, first, _) = two_spaces();
    prose(&mut s, Some(first), "avertissement", "À lire d’abord.");
    let file = r#"
        title = { fr = "Lettre aux élus", en = "Letter to the elected" }

        [[section]]
        code = "avertissement"
        title = { fr = "Avant de lire", en = "Before reading" }
        opening = ["question"]

        [[section]]
        code = "constats"
        title = { fr = "Ce que nous avons vu", en = "What we saw" }
        takes = ["constat", "risque"]
        closing = ["inventory_counts"]
    "#;
    let template = Template::read("lettre", file).expect("a template");
    let made = assemble(&s, first, None, &template, &OPTIONS).expect("assembled");
    assert!(under(&made, 1, "Avant de lire").contains("À lire d’abord."));
    assert!(under(&made, 1, "Ce que nous avons vu").contains("Restée dans son espace."));
    assert!(made.document.text().contains("Lettre aux élus"));
    // None is lost: what the template takes nowhere closes the body.
    assert!(made.document.text().contains("Apprise en marchant."));

    let of_the_whole = file.replacen("[[section]]", "of = \"demarche\"\n\n[[section]]", 1);
    let of_the_whole = of_the_whole.replace("inventory_counts", "fruits");
    let template = Template::read("lettre", &of_the_whole).expect("a template");
    let made = assemble(&s, None::<SpaceId>, None, &template, &OPTIONS).expect("assembled");
    for said in [
        "Mise en avant.",
        "Seule de son espace.",
        "Apprise en marchant.",
    ] {
        assert!(made.document.text().contains(said), "{said}");
    }
}
