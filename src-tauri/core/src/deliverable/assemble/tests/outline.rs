//! What a deliverable leaves out by choice, and in what order the rest stands.

use croisee_typeset::document::{Block, plain};
use proptest::{prelude::*, test_runner::Config};

use super::{dice, oracle};
use crate::{
    Snapshot,
    attribution::{Attribution, Audience, sample},
    deliverable::{
        Deliverable, DeliverableSection, EditionNote, Lang, Options,
        assemble::{Assembled, EntryState, Part, assemble, assemble_under, places},
    },
    interview::Status,
    stakeholder::ConsentState,
    synthesis::{Prose, Sense, StatementNature},
    vault::{DeliverableId, DeliverableSectionId, EditionNoteId, ProseId, SpaceId},
};

fn listed(s: &mut Snapshot, space: SpaceId) {
    let template = s.spaces.iter().find(|x| x.id == space).expect("there");
    s.deliverables.push(Deliverable {
        id: DeliverableId(sample::id(40, s.deliverables.len())),
        code: format!("liv-{}", s.deliverables.len()),
        space_id: space,
        title: "Le bilan".to_owned(),
        template: template.template.clone(),
        edition: None,
        status: String::new(),
        date: None,
        file: String::new(),
        rank: None,
        source: String::new(),
        fictional: None,
    });
}

fn decide(s: &mut Snapshot, section: &str, rank: Option<i64>, off: bool) {
    let of = s.deliverables.last().expect("listed").id;
    s.sections.push(DeliverableSection {
        id: DeliverableSectionId(sample::id(41, s.sections.len())),
        deliverable_id: of,
        section: section.to_owned(),
        rank,
        off,
    });
}

fn world() -> (Snapshot, SpaceId) {
    let mut s = sample::empty();
    let space = s.space("ingenieries", "bilan");
    listed(&mut s, space);
    (s, space)
}

fn options(published: bool) -> Options {
    Options {
        date: chrono::NaiveDate::from_ymd_opt(2020, 9, 30).expect("a day"),
        edition: 2,
        published,
        override_unvalidated: false,
        lang: Lang::French,
    }
}

fn made(s: &Snapshot, space: SpaceId, published: bool) -> Assembled {
    let template = s.templates.named("bilan").expect("known");
    let row = s.deliverables.last();
    assemble(s, space, row, template, &options(published)).expect("assembled")
}

fn titles(one: &Assembled) -> Vec<String> {
    let headings = one.document.blocks.iter().filter_map(|block| match block {
        Block::Heading(h) if h.level == 1 => Some(plain(&h.content)),
        _ => None,
    });
    headings.collect()
}

/// Five organisations of two spheres, heard; the first `n` say something that is quoted.
fn heard(s: &mut Snapshot) -> Vec<crate::vault::ExcerptId> {
    let sphere = s.sphere("réseau");
    (0..5)
        .map(|n| {
            let organisation = s.organisation(&format!("Réseau {n}"), sphere);
            let person = s.person(
                &format!("Nom{n}"),
                Some(organisation),
                Some(crate::attribution::Degree::Sphere),
            );
            let interview = s.interview(organisation, &[person]);
            s.interviews.last_mut().expect("there").status = Status::Validated;
            s.excerpt(interview, 0, &format!("Des mots du {n}e."))
        })
        .collect()
}

#[test]
fn a_section_that_is_left_out_stands_in_the_outline_and_nowhere_in_the_document() {
    let (mut s, space) = world();
    let kept = s.statement(Some(space), "besoins", StatementNature::Need, "Gardé.");
    s.statement(Some(space), "defis", StatementNature::Challenge, "Laissé.");
    s.prose.push(Prose {
        id: ProseId(sample::id(20, 0)),
        space_id: Some(space),
        section: "defis".to_owned(),
        text: "Un texte laissé.".to_owned(),
    });
    decide(&mut s, "Defis", None, true);
    for published in [false, true] {
        let one = made(&s, space, published);
        let text = one.document.text();
        assert!(
            text.contains("Gardé.") && !text.contains("aissé."),
            "{text}"
        );
        assert_eq!(one.numbers, [(kept, 1)]);
        let entry = one.outline.iter().find(|e| e.code == "defis");
        let entry = entry.expect("in the outline");
        assert_eq!((entry.state, entry.left), (EntryState::Off, 1));
        // Said in the draft: nothing is lost without a word.
        let said = text.contains("Un énoncé est laissé de côté avec la section");
        assert_eq!(said, !published);
    }
}

#[test]
fn what_another_deliverable_has_a_place_for_stands_there_alone_unless_it_is_wanted_here() {
    let (mut s, space) = world();
    let note = Deliverable {
        id: DeliverableId(sample::id(40, 9)),
        template: "note_comparative".to_owned(),
        ..s.deliverables[0].clone()
    };
    s.deliverables.insert(0, note);
    let text = |section: &str, text: &str| Prose {
        id: ProseId(sample::id(20, text.len())),
        space_id: Some(space),
        section: section.to_owned(),
        text: text.to_owned(),
    };
    s.prose = vec![
        text("reponses", "De la note."),
        text("pourquoi", "Pour la note."),
        text("voix_du_terrain", "De nulle part."),
    ];
    let parted = s.statement(Some(space), "reponses", StatementNature::Challenge, "Un.");
    let place = |s: &Snapshot| {
        let one = made(s, space, false);
        let entry = |code: &str| one.outline.iter().find(|e| e.code == code).map(|e| e.state);
        (entry("reponses"), entry("voix_du_terrain"), one)
    };
    let (there, nowhere, one) = place(&s);
    assert_eq!(there, Some(EntryState::Off));
    assert_eq!(nowhere, Some(EntryState::Ready));
    assert!(!one.document.text().contains("De la note."));
    // No statement is lost: it goes by its nature.
    assert_eq!(one.numbers, [(parted, 1)]);
    let challenges = one.outline.iter().find(|e| e.code == "defis");
    assert_eq!(challenges.map(|e| e.state), Some(EntryState::Attention));
    // Wanted here, it comes with its statements.
    decide(&mut s, "reponses", Some(1), false);
    let (there, _, one) = place(&s);
    assert_ne!(there, Some(EntryState::Off));
    assert!(one.document.text().contains("De la note."));
    assert_eq!(one.numbers, [(parted, 1)]);
    // Where it is the only one, nothing else has a place for it: in the order of the space's own template.
    s.sections.clear();
    let row = s.deliverables.remove(1);
    s.spaces[0].template = "note_comparative".to_owned();
    s.deliverables.clear();
    let bilan = s.templates.named("bilan").expect("known");
    let one = assemble(&s, space, None, bilan, &options(false)).expect("assembled");
    let ours = ["pourquoi", "reponses", "voix_du_terrain"];
    let order = one.outline.iter().map(|e| e.code.as_str());
    let order: Vec<&str> = order.filter(|code| ours.contains(code)).collect();
    assert_eq!(order, ours, "{}", row.code);
}

#[test]
fn sections_and_annexes_stand_in_the_order_decided() {
    let (mut s, space) = world();
    s.statement(Some(space), "besoins", StatementNature::Need, "Un.");
    s.statement(Some(space), "defis", StatementNature::Challenge, "Deux.");
    let first = |one: &Assembled, text: &str| {
        let at = one.document.text().rfind(text);
        at.expect("told")
    };
    let plain = made(&s, space, true);
    assert!(first(&plain, "Un.") < first(&plain, "Deux."));
    decide(&mut s, "defis", Some(1), false);
    decide(&mut s, "besoins", Some(2), false);
    decide(&mut s, "sources", Some(3), false);
    decide(&mut s, "entendus", Some(4), false);
    let moved = made(&s, space, true);
    assert!(first(&moved, "Deux.") < first(&moved, "Un."));
    let titles = titles(&moved);
    let at = |title: &str| titles.iter().position(|t| t == title).expect("there");
    assert!(
        at("Crédits et sources") < at("Qui a été entendu"),
        "{titles:?}"
    );
    assert!(at("Les défis collectifs") < at("Des besoins convergents"));
    // Numbers follow the order of the document, on the screen too.
    let template = s.templates.named("bilan").expect("known");
    let rule = Attribution::of(&s, Audience::DRAFT);
    let placed = places(&s, &rule, &s.spaces[0], template);
    let numbers: Vec<_> = placed.iter().map(|(id, n, _)| (*id, *n)).collect();
    let mut told = moved.numbers.clone();
    told.sort_by_key(|(_, n)| *n);
    assert_eq!(numbers, told);
}

#[test]
fn what_is_written_for_another_template_is_titled_as_there() {
    let (mut s, space) = world();
    for (n, section) in ["reponses", "voix_du_terrain"].into_iter().enumerate() {
        s.prose.push(Prose {
            id: ProseId(sample::id(20, n)),
            space_id: Some(space),
            section: section.to_owned(),
            text: "Un texte.".to_owned(),
        });
    }
    let titles = titles(&made(&s, space, true));
    for title in ["Les réponses comparées", "Voix du terrain"] {
        assert!(titles.iter().any(|t| t == title), "{titles:?}");
    }
}

#[test]
fn without_its_front_a_document_begins_with_its_contents() {
    let (mut s, space) = world();
    s.statement(Some(space), "besoins", StatementNature::Need, "Un besoin.");
    let whole = made(&s, space, true);
    assert_eq!(whole.document.text().matches("Un besoin.").count(), 2);
    decide(&mut s, "essentiel", None, true);
    let one = made(&s, space, true);
    assert_eq!(one.document.text().matches("Un besoin.").count(), 1);
    assert!(!titles(&one).iter().any(|t| t == "L’essentiel"));
    let front = &one.outline[0];
    assert_eq!((front.part, front.state), (Part::Front, EntryState::Off));
}

#[test]
fn without_its_annex_of_evidence_no_number_is_referred_to_and_what_is_not_shown_is_said() {
    let (mut s, space) = world();
    let excerpts = heard(&mut s);
    let statement = s.statement(Some(space), "besoins", StatementNature::Need, "Un besoin.");
    for excerpt in excerpts {
        s.rests(statement, excerpt, Sense::Supports);
    }
    let whole = made(&s, space, true);
    assert!(whole.document.text().contains("appui\u{a0}1"));
    assert_eq!(whole.shown.len(), 5);
    decide(&mut s, "appuis", None, true);
    let one = made(&s, space, true);
    let text = one.document.text();
    assert!(
        !text.contains("appui\u{a0}1") && !text.contains("Voir aussi"),
        "{text}"
    );
    assert!(
        text.contains("3 autres propos ne sont pas reproduits"),
        "{text}"
    );
    // Registered is what is shown, no more.
    assert_eq!(one.shown.len(), 2);
    assert_eq!(text.matches("Des mots du").count(), 2);
    croisee_typeset::render(
        &one.document,
        croisee_typeset::Fonts::bundled().expect("fonts"),
        &mut |_| std::ops::ControlFlow::Continue(()),
    )
    .expect("every reference has its target");
}

#[test]
fn what_changed_in_an_edition_is_said_at_the_end_where_it_is_to_be() {
    let (mut s, space) = world();
    let of = s.deliverables[0].id;
    for (n, (edition, shown)) in [(1, true), (2, false), (3, true)].into_iter().enumerate() {
        s.edition_notes.push(EditionNote {
            id: EditionNoteId(sample::id(42, n)),
            deliverable_id: of,
            edition,
            text: format!("De l’édition {edition}."),
            shown,
        });
    }
    assert!(
        !made(&s, space, true)
            .document
            .text()
            .contains("De l’édition")
    );
    s.edition_notes[1].shown = true;
    let one = made(&s, space, true);
    assert!(one.document.text().contains("De l’édition 2."));
    assert_eq!(
        titles(&one).last().map(String::as_str),
        Some("Ce qui a changé dans cette édition")
    );
}

#[test]
fn a_note_that_says_a_name_stands_in_the_way_as_any_text_does() {
    let (mut s, space) = world();
    let sphere = s.sphere("réseau");
    let organisation = s.organisation("Fondation des Rives", sphere);
    let person = s.person("Delmas-Quercy", Some(organisation), None);
    s.persons[0].consent = Some(ConsentState::Asked);
    s.interview(organisation, &[person]);
    s.edition_notes.push(EditionNote {
        id: EditionNoteId(sample::id(42, 0)),
        deliverable_id: s.deliverables[0].id,
        edition: 2,
        text: "Delmas-Quercy a relu.".to_owned(),
        shown: true,
    });
    let one = made(&s, space, false);
    let found = one.obstacles.iter().find(|o| o.code == "name_beyond");
    assert_eq!(
        found.and_then(|o| o.section.as_deref()),
        Some("changements")
    );
}

fn bytes() -> impl Strategy<Value = Vec<u8>> {
    proptest::collection::vec(any::<u8>(), 200..1200)
}

proptest! {
    #![proptest_config(Config { cases: 120, failure_persistence: None, ..Config::default() })]

    /// Whatever is left out or moved: nothing leaves beyond its degree, every statement is either in the document or said
    /// to be left out, and each reference has its target.
    #[test]
    fn whatever_is_left_out_nothing_leaks_and_no_statement_is_lost(
        bytes in bytes(),
        decisions in proptest::collection::vec((any::<u8>(), any::<bool>(), 0..30_i64), 0..12),
    ) {
        let mut s = dice::dossier(&dice::Dice::new(&bytes));
        for space in s.spaces.iter().map(|x| x.id).collect::<Vec<_>>() {
            listed(&mut s, space);
            let template = s.templates.named(&s.spaces.iter().find(|x| x.id == space).expect("there").template).expect("known").clone();
            let own = template.sections.iter().map(|x| x.code.as_str());
            let codes: Vec<String> = own
                .chain(["essentiel", "entendus", "appuis", "demarche_annexe", "relais", "sources", "autres"])
                .map(str::to_owned)
                .collect();
            let mut known = std::collections::BTreeSet::new();
            for (which, off, rank) in &decisions {
                let code = codes[usize::from(*which) % codes.len()].clone();
                if known.insert(code.clone()) {
                    decide(&mut s, &code, (rank % 3 > 0).then_some(*rank), *off);
                }
            }
        }
        for audience in [Audience::DRAFT, Audience::PUBLISHED] {
            let rule = Attribution::of(&s, audience);
            for row in &s.deliverables {
                let template = s.templates.named(&row.template).expect("known");
                let one = assemble_under(&rule, &s, row.space_id, Some(row), template, &options(audience.published)).expect("assembled");
                prop_assert_eq!(oracle::leak(&s, &one.document, audience), None);
                let left: usize = one.outline.iter().map(|e| e.left).sum();
                let own = s.statements.iter().filter(|x| x.space_id.is_none_or(|id| id == row.space_id));
                prop_assert_eq!(one.numbers.len() + left, own.count());
            }
        }
    }
}
