//! A divergence that has positions gives each with those who take it, and lets its sides speak in turns.

use croisee_typeset::document::{Block, plain};

use crate::{
    attribution::{Degree, sample},
    deliverable::{Lang, Options, assemble::assemble},
    interview::Status,
    synthesis::{Sense, StatementNature},
    vault::Words,
};

#[test]
fn each_side_is_told_with_its_own_and_speaks_beside_the_statement() {
    let mut s = sample::empty();
    let space = s.space("investisseurs", "rapport_synthese");
    let nature = StatementNature::Divergence;
    let id = s.statement(Some(space), "", nature, "Certifier ou non ?");
    s.statements[0].positions = Words(["Oui", "Non", "Plus tard"].map(str::to_owned).to_vec());
    let mut sides = Vec::new();
    // Four federations say yes, one expert says no; nobody says later, and one more speaks of it only.
    for (name, said) in [("Fédération", "Oui"), ("Expert", "Non")] {
        let sphere = s.sphere(name);
        for n in 0..4 {
            let organisation = s.organisation(&format!("{name} {n}"), sphere);
            let person = s.person("Nom", Some(organisation), Some(Degree::Sphere));
            let interview = s.interview(organisation, &[person]);
            s.interviews.last_mut().expect("added").status = Status::Validated;
            let excerpt = s.excerpt(interview, 0, &format!("Mots de {name} {n}."));
            match (said, n) {
                ("Oui", _) | (_, 0) => sides.push((excerpt, said)),
                (_, 1) => sides.push((excerpt, "")),
                _ => {}
            }
        }
    }
    for (excerpt, side) in sides {
        s.rests(id, excerpt, Sense::Supports);
        side.clone_into(&mut s.evidence.last_mut().expect("added").position);
    }
    let made = |s: &crate::Snapshot| {
        let options = Options {
            date: chrono::NaiveDate::from_ymd_opt(2020, 9, 30).expect("a day"),
            edition: 1,
            published: true,
            override_unvalidated: false,
            lang: Lang::French,
        };
        let template = s.templates.named("rapport_synthese").expect("known");
        let one = assemble(s, space, None, template, &options).expect("assembled");
        one.document.text()
    };
    let text = made(&s);
    for line in [
        "Oui. 4\u{a0}fédérations.",
        "Non. Moins de trois organisations (experts).",
        "Plus tard. Aucune voix citée.",
        "Illustre le désaccord de l’énoncé",
    ] {
        assert!(text.contains(line), "{line}: {text}");
    }
    assert!(
        !text.contains("6 organisations"),
        "no total gives a side away"
    );
    assert!(!text.contains("Appuie l’énoncé"), "nobody agrees with it");
    let body = text.split("Aucune voix citée.").last().expect("the body");
    let beside = body.split("Voir aussi").next().expect("its quotes");
    let spoken: Vec<&str> = (beside.split("Mots de ").skip(1))
        .map(|words| words.split('.').next().unwrap_or_default())
        .collect();
    assert_eq!(
        spoken,
        ["Fédération 0", "Expert 0", "Fédération 1"],
        "in turns"
    );
    // Without positions it is told as it was.
    s.statements[0].positions = Words::default();
    let text = made(&s);
    assert!(
        text.contains("6 organisations, dans les deux sphères."),
        "{text}"
    );
    assert!(text.contains("Appuie l’énoncé"), "{text}");
}

#[test]
fn a_side_stands_beside_a_name_and_never_beside_less() {
    let mut s = sample::empty();
    let space = s.space("investisseurs", "rapport_synthese");
    let sphere = s.sphere("Fédération");
    let degrees = [
        Degree::Named,
        Degree::Organisation,
        Degree::Sphere,
        Degree::Anonymous,
    ];
    for (n, degree) in degrees.into_iter().enumerate() {
        let nature = StatementNature::Divergence;
        let id = s.statement(Some(space), "", nature, &format!("Énoncé {n} ?"));
        s.statements[n].positions = Words(["Oui.", "Non"].map(str::to_owned).to_vec());
        let organisation = s.organisation(&format!("Réseau {n}"), sphere);
        let person = s.person("Nom", Some(organisation), Some(degree));
        let interview = s.interview(organisation, &[person]);
        s.interviews.last_mut().expect("added").status = Status::Validated;
        let excerpt = s.excerpt(interview, 0, &format!("Mots {n}."));
        s.rests(id, excerpt, Sense::Supports);
        "Oui.".clone_into(&mut s.evidence.last_mut().expect("added").position);
    }
    let options = Options {
        date: chrono::NaiveDate::from_ymd_opt(2020, 9, 30).expect("a day"),
        edition: 1,
        published: true,
        override_unvalidated: false,
        lang: Lang::French,
    };
    let template = s.templates.named("rapport_synthese").expect("known");
    let one = assemble(&s, space, None, template, &options).expect("assembled");
    let entries = one.document.blocks.iter().filter_map(|block| match block {
        Block::Entry(entry) => Some(&entry.blocks),
        _ => None,
    });
    let quotes = entries.flatten().filter_map(|block| match block {
        Block::Quote(quote) => Some(plain(&quote.attribution)),
        _ => None,
    });
    // Those beside statements lead to the evidence; those of the annex bear no side, for they may bear on several.
    let beside: Vec<String> = quotes.filter(|who| who.contains(" · appui")).collect();
    let side = ", pour «\u{202f}Oui\u{202f}»";
    let sides: Vec<bool> = beside.iter().map(|who| who.contains(side)).collect();
    assert_eq!(sides, [true, true, false, false], "{beside:?}");
    assert!(
        beside[0].contains(&format!("Réseau 0{side} · appui")),
        "{beside:?}"
    );
    assert!(
        !beside.iter().skip(2).any(|who| who.contains("pour")),
        "{beside:?}"
    );
}
