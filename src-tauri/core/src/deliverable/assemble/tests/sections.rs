//! Where things go: the section named, the first that takes the nature, or a section of its own.

use croisee_typeset::document::{Block, plain};

use crate::{
    Snapshot,
    attribution::{Degree, sample},
    deliverable::{
        Lang, Options,
        assemble::{Assembled, EntryState, Link, assemble},
    },
    interview::{Status, ValidatedWords},
    synthesis::{Cells, Grid, Prose, Sense, StatementNature},
    vault::{GridId, ProseId, SpaceId},
};

fn world() -> (Snapshot, SpaceId) {
    let mut s = sample::empty();
    let space = s.space("ingenieries", "bilan");
    (s, space)
}

fn prose(s: &mut Snapshot, space: Option<SpaceId>, section: &str, text: &str) {
    s.prose.push(Prose {
        id: ProseId(sample::id(20, s.prose.len())),
        space_id: space,
        section: section.to_owned(),
        text: text.to_owned(),
    });
}

fn made(s: &Snapshot, space: SpaceId, published: bool) -> Assembled {
    let options = Options {
        date: chrono::NaiveDate::from_ymd_opt(2020, 9, 30).expect("a day"),
        edition: 2,
        published,
        override_unvalidated: false,
        lang: Lang::French,
    };
    let template = s.templates.named("bilan").expect("known");
    assemble(s, space, None, template, &options).expect("assembled")
}

/// The titles of rank 1 and what stands under each.
fn under(one: &Assembled, title: &str) -> String {
    let mut out = String::new();
    let mut within = false;
    for block in &one.document.blocks {
        if let Block::Heading(h) = block
            && h.level == 1
        {
            within = plain(&h.content) == title;
        } else if within {
            let mut alone = one.document.clone();
            alone.cover = None;
            alone.blocks = vec![block.clone()];
            out.push_str(&alone.text());
        }
    }
    out
}

#[test]
fn a_statement_goes_where_it_says_then_where_its_nature_is_taken() {
    let (mut s, space) = world();
    s.statement(Some(space), "defis", StatementNature::Finding, "Nommée.");
    s.statement(Some(space), "", StatementNature::Need, "Par sa nature.");
    s.statement(
        Some(space),
        "inconnue",
        StatementNature::Lever,
        "Malgré tout.",
    );
    s.statement(None, "", StatementNature::Finding, "De toute la démarche.");
    s.statement(
        None,
        "entretiens",
        StatementNature::Lesson,
        "Des entretiens.",
    );
    let one = made(&s, space, true);
    for (title, text) in [
        ("Les défis collectifs", "Nommée."),
        ("Des besoins convergents", "Par sa nature."),
        ("Ce qu’enseignent les entretiens", "Malgré tout."),
        ("Pour toute la démarche", "De toute la démarche."),
        ("Ce qu’enseignent les entretiens", "Des entretiens."),
    ] {
        assert!(under(&one, title).contains(text), "{text} under {title}");
    }
}

#[test]
fn prose_and_grids_of_a_section_that_the_template_lacks_become_one() {
    let (mut s, space) = world();
    prose(&mut s, Some(space), "voix_du_terrain", "Un texte à part.");
    prose(&mut s, None, "enseignements", "De toute la démarche.");
    prose(&mut s, Some(space), "sources", "Nos remerciements.");
    s.grids.push(Grid {
        id: GridId(sample::id(21, 0)),
        code: "tab".to_owned(),
        space_id: Some(space),
        section: "calendrier".to_owned(),
        title: "Un calendrier".to_owned(),
        cells: Cells(vec![
            vec!["".to_owned(), "Mai".to_owned()],
            vec!["Quoi".to_owned(), "Rien".to_owned()],
        ]),
        source: String::new(),
        fictional: None,
    });
    let one = made(&s, space, true);
    assert!(under(&one, "Voix du terrain").contains("Un texte à part."));
    assert!(under(&one, "Calendrier").contains("Rien"));
    assert!(under(&one, "Pour toute la démarche").contains("Enseignements\nDe toute la démarche."));
    assert!(under(&one, "Crédits et sources").contains("Nos remerciements."));
}

#[test]
fn a_draft_says_what_is_missing_and_what_is_published_leaves_the_empty_out() {
    let (mut s, space) = world();
    s.statement(Some(space), "", StatementNature::Need, "Sans appui.");
    prose(&mut s, Some(space), "enjeu", "Voir [@en-000] et [@rien].");
    let draft = made(&s, space, false);
    let missing =
        under(&draft, "Ce qui manque avant publication").replace(['\u{a0}', '\u{202f}'], " ");
    assert!(
        missing.contains("La section « Les défis collectifs » est vide."),
        "{missing}"
    );
    assert!(
        missing.contains("L’énoncé 1 ne repose sur aucun appui."),
        "{missing}"
    );
    assert!(missing.contains("« rien »"), "{missing}");
    assert!(
        draft
            .outline
            .iter()
            .any(|e| e.code == "defis" && e.state == EntryState::Empty)
    );
    assert!(
        under(&draft, "L’enjeu")
            .replace('\u{a0}', " ")
            .contains("Voir (énoncé 1) et [@rien].")
    );
    let published = made(&s, space, true);
    assert!(!published.document.text().contains("Les défis collectifs"));
    assert!(published.document.draft.is_none());
}

#[test]
fn contradicting_voices_stand_beside_supporting_ones_and_are_numbered_once() {
    let (mut s, space) = world();
    let sphere = s.sphere("expert");
    let organisation = s.organisation("Cabinet Halage", sphere);
    let person = s.person("Gallois", Some(organisation), Some(Degree::Named));
    let interview = s.interview(organisation, &[person]);
    let yes = s.excerpt(interview, 0, "Oui, tout à fait.");
    let no = s.excerpt(interview, 100, "Non, jamais.");
    let first = s.statement(Some(space), "", StatementNature::Need, "Un besoin.");
    let second = s.statement(Some(space), "", StatementNature::Risk, "Un risque.");
    s.rests(first, no, Sense::Contradicts);
    s.rests(first, yes, Sense::Supports);
    s.rests(second, no, Sense::Supports);
    let one = made(&s, space, true);
    let body = under(&one, "Des besoins convergents").replace('\u{a0}', " ");
    let at = |words: &str| {
        body.find(words)
            .unwrap_or_else(|| panic!("{words} in {body}"))
    };
    assert!(at("Oui, tout à fait.") < at("Non, jamais."));
    assert!(
        body.contains("Gallois, Cabinet Halage, contredit"),
        "{body}"
    );
    assert!(
        body.contains("appui 1") && body.contains("appui 2"),
        "{body}"
    );
    let annex = under(&one, "Les appuis").replace('\u{a0}', " ");
    assert!(
        annex.contains("Appuie l’énoncé 2 · Contredit l’énoncé 1"),
        "{annex}"
    );
}

#[test]
fn a_text_that_names_or_repeats_what_it_may_not_stands_in_the_way() {
    let (mut s, space) = world();
    let sphere = s.sphere("expert");
    let organisation = s.organisation("Cabinet Halage", sphere);
    let person = s.person("Gallois", Some(organisation), None);
    s.persons[0].first_name = "Étienne".to_owned();
    let interview = s.interview(organisation, &[person]);
    let off = s.excerpt(
        interview,
        0,
        "le directeur partira avant la fin du mois de mai",
    );
    s.excerpt_mut(off).attribution = Some(Degree::OffRecord);
    s.statement(
        Some(space),
        "",
        StatementNature::Need,
        "Selon le cabinet Halage, tout va bien.",
    );
    prose(
        &mut s,
        Some(space),
        "profils",
        "On dit que le directeur partira avant la fin de l’été.",
    );
    prose(
        &mut s,
        Some(space),
        "cadre",
        "Étienne Galloisien et le cabinet d’à côté n’ont rien dit.",
    );
    let one = made(&s, space, false);
    let found: Vec<(&str, Option<&str>)> = one
        .obstacles
        .iter()
        .filter(|o| o.code.ends_with("_beyond"))
        .map(|o| (o.code, o.section.as_deref()))
        .collect();
    assert_eq!(
        found,
        [
            ("name_beyond", Some("besoins")),
            ("words_beyond", Some("profils"))
        ]
        .into_iter()
        .rev()
        .collect::<Vec<_>>()
    );
}

#[test]
fn a_statement_that_loses_its_supports_when_published_stays_and_is_named() {
    let (mut s, space) = world();
    let sphere = s.sphere("réseau");
    let organisation = s.organisation("Haltes", sphere);
    let person = s.person("Gallois", Some(organisation), Some(Degree::Sphere));
    let open = s.interview(organisation, &[person]);
    let closed = s.interview(organisation, &[person]);
    let interview = s.interviews.last_mut().expect("two");
    interview.status = Status::Written;
    let kept = s.excerpt(open, 0, "des mots validés");
    let left = s.excerpt(closed, 0, "d’autres qui ne le sont pas");
    let need = StatementNature::Need;
    let loses = s.statement(Some(space), "", need, "Un besoin sans appui.");
    let keeps = s.statement(Some(space), "", need, "Un besoin qui tient.");
    s.rests(loses, left, Sense::Supports);
    s.rests(loses, kept, Sense::Nuances);
    s.rests(keeps, left, Sense::Supports);
    s.rests(keeps, kept, Sense::Supports);
    for published in [false, true] {
        let one = made(&s, space, published);
        let named: Vec<_> = one
            .obstacles
            .iter()
            .filter(|o| o.code == "supports_left_out")
            .map(|o| (o.text.as_str(), o.link))
            .collect();
        assert_eq!(
            named,
            [(
                "L’énoncé 1 perd tous ses appuis dans une version publiée.",
                Some(Link::Statement(loses))
            )],
            "published: {published}"
        );
        assert!(one.document.text().contains("Un besoin sans appui."));
    }
    let said = made(&s, space, false).obstacles;
    let unvalidated = said.iter().find(|o| o.code == "interview_unvalidated");
    let text = unvalidated.map(|o| o.text.as_str()).unwrap_or_default();
    assert!(text.starts_with("L’entretien avec Haltes"), "{text}");
}

#[test]
fn an_interview_that_changed_after_its_validation_stands_in_the_way() {
    let (mut s, space) = world();
    let sphere = s.sphere("réseau");
    let organisation = s.organisation("Haltes", sphere);
    let person = s.person("Gallois", Some(organisation), Some(Degree::Sphere));
    let interview = s.interview(organisation, &[person]);
    let excerpt = s.excerpt(interview, 0, "On tient.");
    let statement = s.statement(Some(space), "", StatementNature::Need, "Tenir.");
    s.rests(statement, excerpt, Sense::Supports);
    let held = s.interviews.last_mut().expect("one");
    held.status = Status::Validated;
    held.notes = "On tient. On tiendra.".to_owned();
    let found = |s: &Snapshot| {
        let mut obstacles = made(s, space, false).obstacles.into_iter();
        let changed = obstacles.find(|o| o.code == "interview_changed");
        changed.map(|o| (o.text, o.link))
    };
    assert_eq!(found(&s), None);
    s.validated.push(ValidatedWords {
        id: interview,
        validated_on: None,
        notes: "On tient.".to_owned(),
    });
    let (text, link) = found(&s).expect("an obstacle");
    assert!(text.starts_with("L’entretien avec Haltes"), "{text}");
    assert_eq!(link, Some(Link::Interview(interview)));
    assert!(text.contains("reste publié"), "{text}");
    let page = made(&s, space, false).document.text();
    assert!(page.contains("Un entretien sur lequel des énoncés reposent a changé"));
}

#[test]
fn words_added_after_a_validation_are_kept_out_of_a_published_version_and_the_others_stay() {
    let (mut s, space) = world();
    let sphere = s.sphere("réseau");
    let organisation = s.organisation("Haltes", sphere);
    let person = s.person("Gallois", Some(organisation), Some(Degree::Sphere));
    let interview = s.interview(organisation, &[person]);
    let then = "On tient bon.";
    let read = s.excerpt(interview, 0, then);
    let added = s.excerpt(interview, then.len() + 1, "Elle avoue tout.");
    let statement = s.statement(Some(space), "", StatementNature::Need, "Tenir.");
    s.rests(statement, read, Sense::Supports);
    s.rests(statement, added, Sense::Supports);
    s.interviews.last_mut().expect("one").notes = format!("{then} Elle avoue tout.");
    s.validated.push(ValidatedWords {
        id: interview,
        validated_on: None,
        notes: then.to_owned(),
    });
    let published = made(&s, space, true);
    let text = published.document.text();
    assert!(text.contains(then) && !text.contains("avoue"), "{text}");
    let left: Vec<_> = published
        .left_out
        .iter()
        .map(|l| (l.interview, l.excerpts))
        .collect();
    assert_eq!(left, [(interview, 1)]);
    assert_eq!(published.shown.len(), 1);
    let draft = made(&s, space, false);
    assert!(draft.document.text().contains("avoue"));
    let validated: Vec<bool> = draft.shown.iter().map(|row| row.validated).collect();
    assert_eq!(validated, [true, false]);
    let told = draft
        .obstacles
        .iter()
        .find(|o| o.code == "interview_changed");
    let told = told.expect("an obstacle");
    assert!(
        told.text.contains("un appui que l’interviewé n’a pas relu"),
        "{}",
        told.text
    );
}
