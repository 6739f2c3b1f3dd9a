//! Every text of one's own that a document prints stands in the way of publishing when it says what it may not.

use std::sync::atomic::{AtomicU64, Ordering};

use chrono::{DateTime, NaiveDate, Utc};
use uuid::Uuid;

use crate::{
    Snapshot,
    attribution::{Degree, sample},
    deliverable::{
        Deliverable, DeliverableSection, Lang, Options, Request, Templates,
        assemble::{Assembled, assemble},
        plan,
    },
    exchange,
    initiative::Phase,
    relay::Relay,
    space::{Member, Step},
    style::Logo,
    synthesis::{Cells, Document, Evidence, Figure, Grid, Prose, Sense, StatementNature},
    vault::*,
};

/// A name without consent, and words off the record.
const SAID: &str = "Selon Étienne Gallois, le directeur partira avant la fin du mois de mai";

/// A dossier that holds one of each text that a document prints, and says nothing amiss.
fn world() -> Snapshot {
    let mut s = sample::empty();
    let space = s.space("ingenieries", "bilan");
    s.space("pme", "bilan");
    let sphere = s.sphere("expert");
    let host = s.organisation("Cabinet Halage", sphere);
    let person = s.person("Gallois", Some(host), None);
    s.persons[0].first_name = "Étienne".to_owned();
    let interview = s.interview(host, &[person]);
    let off = s.excerpt(
        interview,
        0,
        "le directeur partira avant la fin du mois de mai",
    );
    s.excerpt_mut(off).attribution = Some(Degree::OffRecord);
    let agreed = s.organisation("Haltes", sphere);
    s.organisations[1].named_participant = Some(true);
    s.meeting(space, &[]);
    let words = |text: &str| text.to_owned();
    s.initiative.purpose = words("Tenir.");
    s.initiative.objectives = Words(vec![words("Se parler.")]);
    s.steps.push(Step {
        id: StepId(sample::id(30, 0)),
        space_id: space,
        rank: 1,
        title: words("Cible"),
        text: words("Qui aider ?"),
        source: String::new(),
        fictional: None,
    });
    s.phases.push(Phase {
        id: PhaseId(sample::id(31, 0)),
        code: words("ph-1"),
        name: words("Préparation"),
        start_on: words("2020-03-20"),
        end_on: None,
        objective: words("Écouter"),
        means: words("Entretiens"),
        result: words("Un inventaire"),
        source: String::new(),
        fictional: None,
    });
    s.members.push(Member {
        id: MemberId(sample::id(32, 0)),
        space_id: space,
        person_id: None,
        organisation_id: Some(agreed),
        role: words("hôte"),
        voice: String::new(),
        source: String::new(),
        fictional: None,
    });
    s.documents.push(Document {
        id: DocumentId(sample::id(33, 0)),
        code: words("doc"),
        title: words("Rapport"),
        author: words("Un observatoire"),
        date: None,
        url: String::new(),
        notes: String::new(),
        source: String::new(),
        fictional: None,
    });
    s.figures.push(Figure {
        id: FigureId(sample::id(34, 0)),
        series: words("budget"),
        rank: 1,
        label: words("Budget"),
        value: words("12"),
        unit: words("k€"),
        date: None,
        title: words("Ressources"),
        source: words("Une enquête"),
        fictional: None,
    });
    s.deliverables.push(Deliverable {
        id: DeliverableId(sample::id(35, 0)),
        code: words("liv"),
        space_id: space,
        title: words("Le bilan"),
        template: words("bilan"),
        edition: None,
        status: String::new(),
        date: None,
        file: String::new(),
        rank: None,
        source: String::new(),
        fictional: None,
    });
    s.relays.push(Relay {
        id: RelayId(sample::id(36, 0)),
        code: words("rel"),
        deliverable_id: s.deliverables[0].id,
        kind: words("réunion"),
        name: words("Un colloque"),
        date: None,
        date_text: words("à l’automne"),
        audience: words("Tous"),
        followup: words("À définir"),
        source: String::new(),
        fictional: None,
    });
    s.grids.push(Grid {
        id: GridId(sample::id(37, 0)),
        code: words("tab"),
        space_id: Some(space),
        section: words("relais"),
        title: words("Calendrier"),
        cells: Cells(vec![vec![words("Mai")], vec![words("Rien")]]),
        source: String::new(),
        fictional: None,
    });
    s.logos.push(Logo {
        id: LogoId(sample::id(42, 0)),
        rank: 1,
        name: words("logo.png"),
        alt: words("Un pont"),
        bytes: Vec::new(),
    });
    let statement = s.statement(Some(space), "", StatementNature::Convergence, "Tenir.");
    for (n, document, series) in [
        (0, Some(s.documents[0].id), None),
        (1, None, Some(words("budget"))),
    ] {
        s.evidence.push(Evidence {
            id: EvidenceId(sample::id(38, n)),
            statement_id: statement,
            excerpt_id: None,
            inventory_id: None,
            document_id: document,
            figure_series: series,
            sense: Sense::Supports,
            note: String::new(),
            position: String::new(),
            source: String::new(),
            fictional: None,
        });
    }
    s.statement(Some(space), "", StatementNature::Divergence, "Ou non ?");
    s.statements[1].positions = Words(vec![words("Tenir"), words("Céder")]);
    s
}

fn made(s: &Snapshot, template: &str, published: bool, lang: Lang) -> Assembled {
    let options = Options {
        date: NaiveDate::from_ymd_opt(2020, 9, 30).expect("a day"),
        edition: 1,
        published,
        override_unvalidated: false,
        lang,
    };
    let template = s.templates.named(template).expect("known");
    let deliverable = Some(&s.deliverables[0]);
    assemble(s, s.spaces[0].id, deliverable, template, &options).expect("assembled")
}

/// What says what it may not: in what manner, and where.
fn beyond(one: &Assembled) -> Vec<(&'static str, &str)> {
    let beyond = one.obstacles.iter().filter(|o| o.code.ends_with("_beyond"));
    beyond
        .map(|o| (o.code, o.section.as_deref().expect("a place to go to")))
        .collect()
}

type Field = fn(&mut Snapshot) -> &mut String;

/// Each text: the template that prints it, the section to go to.
const FIELDS: [(&str, &str, Field); 31] = [
    ("bilan", "essentiel", |s| &mut s.style.legal),
    ("bilan", "essentiel", |s| &mut s.logos[0].alt),
    ("bilan", "essentiel", |s| &mut s.spaces[0].title),
    ("bilan", "essentiel", |s| &mut s.deliverables[0].title),
    ("bilan", "essentiel", |s| &mut s.initiative.title),
    ("bilan", "enjeu", |s| &mut s.spaces[0].stakes),
    ("bilan", "enjeu", |s| &mut s.spaces[0].question),
    ("bilan", "objectifs", |s| &mut s.initiative.objectives.0[0]),
    ("bilan", "demarche", |s| &mut s.phases[0].name),
    ("bilan", "cheminement", |s| &mut s.steps[0].title),
    ("bilan", "cheminement", |s| &mut s.steps[0].text),
    ("rapport_synthese", "participants", |s| {
        &mut s.members[0].role
    }),
    ("rapport_synthese", "rencontres", |s| {
        &mut s.meetings[0].title
    }),
    ("rapport_synthese", "divergences", |s| {
        &mut s.statements[1].positions.0[1]
    }),
    ("note_comparative", "etude", |s| &mut s.figures[0].label),
    ("note_comparative", "etude", |s| &mut s.figures[0].title),
    ("bilan", "appuis", |s| &mut s.figures[0].title),
    ("bilan", "appuis", |s| &mut s.figures[0].source),
    ("bilan", "appuis", |s| &mut s.documents[0].title),
    ("bilan", "appuis", |s| &mut s.documents[0].author),
    ("bilan", "demarche_annexe", |s| &mut s.initiative.purpose),
    ("bilan", "demarche_annexe", |s| &mut s.spaces[1].title),
    ("bilan", "demarche_annexe", |s| &mut s.spaces[1].question),
    ("bilan", "demarche_annexe", |s| &mut s.phases[0].objective),
    ("bilan", "demarche_annexe", |s| &mut s.phases[0].result),
    ("bilan", "relais", |s| &mut s.relays[0].name),
    ("bilan", "relais", |s| &mut s.relays[0].audience),
    ("bilan", "relais", |s| &mut s.relays[0].followup),
    ("bilan", "relais", |s| &mut s.grids[0].cells.0[1][0]),
    ("bilan", "sources", |s| &mut s.spaces[0].source),
    ("bilan", "sources", |s| &mut s.steps[0].source),
];

#[test]
fn each_text_that_is_printed_and_says_what_it_may_not_stands_in_the_way_once_with_its_place() {
    for (n, (template, section, field)) in FIELDS.into_iter().enumerate() {
        let mut s = world();
        for published in [false, true] {
            let before = made(&s, template, published, Lang::French);
            assert_eq!(beyond(&before), [], "{template} as it was, {n}");
        }
        SAID.clone_into(field(&mut s));
        for (published, lang) in [
            (false, Lang::French),
            (true, Lang::French),
            (true, Lang::English),
        ] {
            let one = made(&s, template, published, lang);
            assert_eq!(
                beyond(&one),
                [("name_beyond", section), ("words_beyond", section)],
                "{n}"
            );
            let known = |code: &str| one.outline.iter().any(|e| e.code == code);
            assert!(known(section), "{section} is there to go to, {n}");
            // It is the facilitator's to mend: nothing is taken out of it, and the warning itself names nobody.
            let cover = one.document.cover.as_ref().expect("a cover");
            let foot = cover.logos.iter().map(|logo| &logo.alt);
            let mut foot = foot.chain([&cover.legal]);
            let printed = one.document.text().contains("Gallois");
            assert!(printed || foot.any(|text| text.contains("Gallois")), "{n}");
            for obstacle in &one.obstacles {
                let text = &obstacle.text;
                assert!(
                    !text.contains("Gallois") && !text.contains("own-"),
                    "{text}"
                );
            }
        }
    }
}

#[test]
fn a_text_of_a_section_that_is_left_out_is_not_printed_and_stands_in_nobody_s_way() {
    let mut s = world();
    for (section, field) in [
        ("cheminement", FIELDS[10].2),
        ("relais", FIELDS[25].2),
        ("relais", FIELDS[28].2),
    ] {
        SAID.clone_into(field(&mut s));
        s.sections.push(DeliverableSection {
            id: DeliverableSectionId(sample::id(41, s.sections.len())),
            deliverable_id: s.deliverables[0].id,
            section: section.to_owned(),
            rank: None,
            off: true,
        });
    }
    s.sections.truncate(2);
    let one = made(&s, "bilan", true, Lang::French);
    assert!(!one.document.text().contains("Gallois"));
    assert_eq!(beyond(&one), []);
    // A document stands among the sources where the annex of evidence is left out.
    SAID.clone_into(&mut s.documents[0].title);
    "appuis".clone_into(&mut s.sections[0].section);
    "Qui aider ?".clone_into(&mut s.steps[0].text);
    let one = made(&s, "bilan", true, Lang::French);
    let found = [("name_beyond", "sources"), ("words_beyond", "sources")];
    assert_eq!(beyond(&one), found);
}

/// Ways of writing the words off the record, or the name, that are set as one reads them.
const WAYS: [(&str, &str); 24] = [
    (
        "words",
        "le dir**ecteur** *part*ira avant la **fin** du *mo*is de mai",
    ),
    (
        "words",
        "le directeur[^1] partira[^2] avant la[^2] fin du mois\n\n[^1]: un\n[^2]: deux",
    ),
    (
        "words",
        "Oui[^1].\n\n[^1]: le dir**ecteur** part*ira* avant la fin",
    ),
    ("words", "le directeur [@s1] partira avant [@s1] la fin"),
    (
        "words",
        "le [directeur](https://ex.org/a-b) [partira](https://ex.org/a) avant la fin",
    ),
    ("words", "le direc&shy;teur par&#116;ira avant la fin"),
    (
        "words",
        "| a | b |\n|---|---|\n| le directeur | partira avant la fin |",
    ),
    (
        "words",
        "| a | b |\n|---|---|\n| le directeur partira | x |\n| avant la fin | y |",
    ),
    ("words", "- le directeur\n- partira avant\n- la fin"),
    ("words", "> le directeur\n> partira\n> avant la fin"),
    ("words", "```\nle directeur partira avant la fin\n```"),
    ("words", "le direc\u{e0041}teur par\u{1}tira avant la fin"),
    ("words", "le <b>directeur</b> <i>partira</i> avant la fin"),
    (
        "words",
        "[là](https://ex.org/?q=le+directeur+partira+avant+la+fin)",
    ),
    ("name", "selon Étienne Gall**ois**"),
    ("name", "selon **Étienne** **G**allois"),
    ("name", "selon &#201;tienne Gall&#111;is"),
    ("name", "selon Étienne[^1] Gallois\n\n[^1]: une note"),
    ("name", "selon Étienne[@s1]Gallois"),
    ("name", "[là](https://ex.org/%C3%89tienne%20Gallois)"),
    ("name", "| a | b |\n|---|---|\n| Étienne | **Gall**ois |"),
    ("name", "selon E. Gall*ois*"),
    ("name", "le Cabinet **Hal**age"),
    ("name", "![Étienne Gallois](https://ex.org/x.png)"),
];

/// And ways of writing that say nothing of either.
const NOTHING: [&str; 5] = [
    "le directeur[^1] s’en ira\n\n[^1]: partira avant la fin",
    "<!-- selon Étienne Gallois -->Rien.",
    "selon **Étienne**, et *Gallois* comme eux",
    "| le directeur | x |\n|---|---|\n| oui | partira avant la fin |",
    "voir [@s1] et [là](https://ex.org/100%25)",
];

#[test]
fn a_text_is_read_as_its_page_is_however_it_is_marked_up() {
    let mut s = world();
    let space = s.spaces[0].id;
    s.prose.push(Prose {
        id: ProseId(sample::id(43, 0)),
        space_id: Some(space),
        section: "enjeu".to_owned(),
        text: String::new(),
    });
    let mut told = |text: &str| {
        text.clone_into(&mut s.prose[0].text);
        let one = made(&s, "bilan", true, Lang::French);
        let found = beyond(&one).into_iter();
        let found = found.map(|(code, section)| format!("{code} {section}"));
        found.collect::<Vec<_>>()
    };
    for (what, text) in WAYS {
        let expected = format!("{what}_beyond enjeu");
        assert_eq!(told(text), [expected], "{text}");
    }
    for text in NOTHING {
        assert_eq!(told(text), Vec::<String>::new(), "{text}");
    }
}

#[test]
fn words_that_the_column_of_a_table_says_stand_in_the_way() {
    let mut s = world();
    let row = |text: &str| vec![text.to_owned(), "x".to_owned()];
    s.grids[0].cells = Cells(vec![row("le directeur partira"), row("avant la fin")]);
    let one = made(&s, "bilan", true, Lang::French);
    assert_eq!(beyond(&one), [("words_beyond", "relais")]);
}

struct Still(AtomicU64);

impl Surroundings for Still {
    fn now(&self) -> DateTime<Utc> {
        DateTime::UNIX_EPOCH
    }

    fn new_id(&self) -> Uuid {
        Uuid::from_u64_pair(0x7000, self.0.fetch_add(1, Ordering::Relaxed))
    }

    fn holder(&self) -> String {
        "test".to_owned()
    }
}

#[test]
fn a_title_of_an_own_template_that_says_what_it_may_not_stands_in_the_way_with_its_place() {
    let mut s = world();
    let program = s.templates.named("bilan").expect("known").text();
    let own = program.expect("written").replace("Les objectifs", SAID);
    s.templates = Templates::with([("a", own.as_str())]);
    let one = made(&s, "a", true, Lang::French);
    let told = [("name_beyond", "objectifs"), ("words_beyond", "objectifs")];
    assert_eq!(beyond(&one), told);
}

#[test]
fn no_text_of_the_demonstration_stands_in_the_way_prose_included() {
    let folder = tempfile::tempdir().expect("a folder");
    let (vault, _) = exchange::create(
        &folder.path().join("demo.croisee"),
        None,
        &mut exchange::demo(),
        true,
        Box::new(Still(AtomicU64::new(1))),
        &mut |_| true,
    )
    .expect("made");
    let s = Snapshot::read(&vault.expect("a dossier")).expect("read");
    let request = Request {
        space: None,
        date: NaiveDate::from_ymd_opt(2020, 9, 30).expect("a day"),
        template: None,
        edition: None,
        published: true,
        override_unvalidated: false,
        lang: Lang::French,
    };
    let planned = plan(&s, &request).expect("planned");
    assert_eq!(planned.len(), 4);
    for one in planned {
        let mut deliverables = s.deliverables.iter();
        let row = deliverables.find(|d| Some(d.id) == one.deliverable);
        for published in [false, true] {
            let options = Options {
                published,
                ..one.options
            };
            let one = assemble(&s, one.space, row, &one.template, &options).expect("assembled");
            assert_eq!(beyond(&one), []);
        }
    }
}
