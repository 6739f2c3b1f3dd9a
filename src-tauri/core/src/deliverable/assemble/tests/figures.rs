//! Figures say what they show: findings in words, whence and when, their data as a table, their number where they are cited.

use croisee_typeset::document::{Block, Drawing, Figure, plain};

use crate::{
    Snapshot,
    attribution::sample,
    deliverable::{
        Lang, Options,
        assemble::{Assembled, assemble},
    },
    initiative::Phase,
    inventory::State,
    synthesis::{Figure as Number, Prose},
    vault::{FigureId, InventoryStateId, PhaseId, ProseId, SpaceId},
};

/// Three spheres of six, four and two organisations heard; all of the first and the third spoke of one theme.
fn world() -> (Snapshot, SpaceId) {
    let mut s = sample::empty();
    let space = s.space("ingenieries", "bilan");
    let theme = s.node("Trésorerie", "theme", None);
    let other = s.node("Formation", "theme", None);
    for (name, heard, spoke) in [("réseau", 6, 6), ("expert", 4, 0), ("financeur", 2, 2)] {
        let sphere = s.sphere(name);
        for at in 0..heard {
            let host = s.organisation(&format!("{name} {at}"), sphere);
            let interview = s.interview(host, &[]);
            let excerpt = s.excerpt(interview, 0, "Des mots.");
            s.tag(excerpt, if at < spoke { theme } else { other });
            // Nobody is so few that they are not told: four speak of the other theme.
            if at < 4 {
                s.tag(excerpt, other);
            }
        }
    }
    s.phases.push(Phase {
        id: PhaseId(sample::id(31, 0)),
        code: "ph-1".to_owned(),
        name: "Préparation".to_owned(),
        start_on: "2020-03-20".to_owned(),
        end_on: Some("2020-03-27".to_owned()),
        objective: String::new(),
        means: String::new(),
        result: String::new(),
        source: "Un bilan".to_owned(),
        fictional: None,
    });
    for (at, (date, needs, networks)) in [("2020-05-13", 45, Some(30)), ("2020-09-07", 118, None)]
        .into_iter()
        .enumerate()
    {
        s.inventory_states.push(State {
            id: InventoryStateId(sample::id(36, at)),
            date: date.to_owned(),
            needs: Some(needs),
            emergency: None,
            recovery: None,
            networks,
            source: format!("Publication {at}"),
            fictional: None,
        });
    }
    (s, space)
}

fn made(s: &Snapshot, space: SpaceId, template: &str) -> Assembled {
    let options = Options {
        date: chrono::NaiveDate::from_ymd_opt(2020, 9, 30).expect("a day"),
        edition: 1,
        published: true,
        override_unvalidated: false,
        lang: Lang::French,
    };
    let template = s.templates.named(template).expect("known");
    assemble(s, space, None, template, &options).expect("assembled")
}

fn figures(made: &Assembled) -> Vec<&Figure> {
    let blocks = made.document.blocks.iter();
    blocks
        .filter_map(|block| match block {
            Block::Figure(figure) => Some(figure),
            _ => None,
        })
        .collect()
}

fn figure<'a>(made: &'a Assembled, id: &str) -> &'a Figure {
    let all = figures(made);
    let found = all.into_iter().find(|it| it.id.as_deref() == Some(id));
    found.unwrap_or_else(|| panic!("{id}"))
}

/// With plain spaces.
fn plainly(words: &str) -> String {
    words.replace(['\u{a0}', '\u{202f}'], " ")
}

fn series(s: &mut Snapshot, rows: &[(&str, &str)]) {
    for (label, value) in rows {
        s.figures.push(Number {
            id: FigureId(sample::id(34, s.figures.len())),
            series: "utilite".to_owned(),
            rank: s.figures.len() as i64,
            label: (*label).to_owned(),
            value: (*value).to_owned(),
            unit: "%".to_owned(),
            date: Some("2020-05-07".to_owned()),
            title: "Jouer collectif est…".to_owned(),
            source: "Un sondage".to_owned(),
            fictional: None,
        });
    }
}

#[test]
fn every_figure_tells_what_it_shows_whence_and_when_and_is_referred_to_by_its_number() {
    let (mut s, space) = world();
    series(&mut s, &[("Utile", "81"), ("Inutile", "4")]);
    for template in [
        "bilan",
        "note_comparative",
        "note_enjeux",
        "rapport_synthese",
    ] {
        let one = made(&s, space, template);
        let all = figures(&one);
        assert!(all.len() >= 2, "{template}");
        let text = plainly(&one.document.text());
        assert!(!text.contains("[@"), "{template}: {text}");
        for (at, figure) in all.iter().enumerate() {
            let id = figure.id.as_deref().expect("an id");
            let caption = plainly(&plain(&figure.caption));
            assert!(caption.contains("Source : "), "{id}: {caption}");
            let dated = ["2020", "Publication"]
                .iter()
                .any(|it| caption.contains(it));
            assert!(dated || id == "figure-phases", "{id}: {caption}");
            assert!(figure.alt.len() > 40, "{id}: {}", figure.alt);
            assert!(!figure.alt.contains("[@"), "{id}");
            // The text leads to it, or its data say whose they are.
            let cited = format!("(figure {})", at + 1);
            assert!(text.contains(&cited), "{template} {id}: {text}");
        }
    }
}

#[test]
fn prose_cites_figures_by_their_number_and_one_that_is_not_there_stands_in_the_way() {
    let (mut s, space) = world();
    s.prose.push(Prose {
        id: ProseId(sample::id(20, 0)),
        space_id: Some(space),
        section: "enjeu".to_owned(),
        text: "Voir [@figure-croisee] et [@figure-rien].".to_owned(),
    });
    let one = made(&s, space, "bilan");
    let number = figures(&one)
        .iter()
        .position(|it| it.id.as_deref() == Some("figure-croisee"))
        .expect("drawn");
    let text = plainly(&one.document.text());
    let cited = format!("Voir figure {} et [@figure-rien].", number + 1);
    assert!(text.contains(&cited), "{text}");
    let told: Vec<&str> = one.obstacles.iter().map(|o| o.text.as_str()).collect();
    assert!(told.iter().any(|it| it.contains("figure-rien")), "{told:?}");
    assert!(
        !told.iter().any(|it| it.contains("figure-croisee")),
        "{told:?}"
    );
}

#[test]
fn the_findings_of_the_crossing_are_of_shown_counts_alone() {
    let (s, space) = world();
    let one = made(&s, space, "bilan");
    let crossing = figure(&one, "figure-croisee");
    let alt = plainly(&crossing.alt);
    let lead = "Les réseaus ont surtout parlé de « Trésorerie » (6 sur 6) ; les experts, de « Formation » (4 sur 4).";
    assert!(alt.contains(lead), "{alt}");
    let caption = plainly(&plain(&crossing.caption));
    assert!(caption.contains("Une colonne hachurée"), "{caption}");
    assert!(!caption.contains("« < 3 »"), "{caption}");
    // Of two nothing is told, nor what they spoke of most.
    assert!(!alt.contains("financeurs"), "{alt}");
    let Drawing::Matrix(matrix) = &crossing.drawing else {
        panic!("a matrix");
    };
    for row in &matrix.rows {
        let small = &row.cells[2];
        assert!(small.hidden && small.text.is_empty() && small.share == 0.0);
    }
    let text = plainly(&one.document.text());
    assert!(text.contains("masqué"), "{text}");
}

#[test]
fn what_as_many_spoke_of_is_all_named_and_signs_that_stand_nowhere_are_not_explained() {
    let mut s = sample::empty();
    let space = s.space("ingenieries", "bilan");
    let themes = ["Un", "Deux", "Trois", "Quatre"].map(|name| s.node(name, "theme", None));
    for (name, spoke) in [("réseau", 2), ("expert", 4)] {
        let sphere = s.sphere(name);
        for at in 0..3 {
            let host = s.organisation(&format!("{name} {at}"), sphere);
            let interview = s.interview(host, &[]);
            let excerpt = s.excerpt(interview, 0, "Des mots.");
            for theme in &themes[..spoke] {
                s.tag(excerpt, *theme);
            }
        }
    }
    let one = made(&s, space, "bilan");
    let crossing = figure(&one, "figure-croisee");
    let alt = plainly(&crossing.alt);
    let lead = "Les réseaus ont surtout parlé de « Un » et de « Deux » (3 sur 3) ; les experts, de « Un », de « Deux » et \
                de 2 autres thèmes (3 sur 3).";
    assert!(alt.contains(lead), "{alt}");
    let caption = plainly(&plain(&crossing.caption));
    assert!(
        !caption.contains("hachurée") && !caption.contains("< 3"),
        "{caption}"
    );
}

#[test]
fn a_date_that_ends_the_source_is_said_once() {
    let (mut s, space) = world();
    series(&mut s, &[("Utile", "81"), ("Inutile", "4")]);
    let caption = |s: &Snapshot| {
        let one = made(s, space, "note_comparative");
        plainly(&plain(&figure(&one, "figure-utilite").caption))
    };
    let told = caption(&s);
    assert!(
        told.contains("est… 7 mai 2020. Source : Un sondage."),
        "{told}"
    );
    for number in &mut s.figures {
        number.source = "Un sondage, 7\u{a0}mai 2020".to_owned();
    }
    let told = caption(&s);
    assert!(
        told.contains("est… Source : Un sondage, 7 mai 2020."),
        "{told}"
    );
}

#[test]
fn what_is_counted_of_validated_records_says_so() {
    let (mut s, space) = world();
    for interview in &mut s.interviews {
        interview.status = crate::interview::Status::Validated;
    }
    let sphere = s.spheres[2].id;
    for at in 0..2 {
        let host = s.organisation(&format!("De plus {at}"), sphere);
        s.interview(host, &[]);
        s.interviews.last_mut().expect("added").status = match at {
            0 => crate::interview::Status::Validated,
            _ => crate::interview::Status::Held,
        };
    }
    let text = plainly(&made(&s, space, "bilan").document.text());
    let lead = "Propos validés de 13 organisations, dans trois sphères.";
    assert!(text.contains(lead), "{text}");
    assert!(text.contains("6 au compte rendu validé"), "{text}");
    assert!(!text.contains("6 entendues"), "{text}");
    s.interviews.last_mut().expect("added").status = crate::interview::Status::Validated;
    let text = plainly(&made(&s, space, "bilan").document.text());
    assert!(
        text.contains("14 organisations entendues, dans trois sphères."),
        "{text}"
    );
    assert!(text.contains("6 entendues"), "{text}");
}

#[test]
fn a_part_of_a_number_is_drawn_within_it_and_stays_in_its_data() {
    let (mut s, space) = world();
    let rows = [
        ("Utile", "81"),
        ("dont incontournable", "29"),
        ("Inutile", "4"),
    ];
    series(&mut s, &rows);
    let one = made(&s, space, "note_comparative");
    let Drawing::Bars(bars) = &figure(&one, "figure-utilite").drawing else {
        panic!("bars");
    };
    let drawn: Vec<(f64, Option<f64>)> = bars.bars.iter().map(|b| (b.value, b.part)).collect();
    assert_eq!(drawn, [(81.0, Some(29.0)), (4.0, None)]);
    assert_eq!(
        plainly(&bars.bars[0].part_text),
        "dont incontournable : 29 %"
    );
    let text = plainly(&one.document.text());
    assert!(text.contains("dont incontournable\n29 %\n"), "{text}");
    // What is more than the whole is no part of it.
    let (mut s, space) = world();
    series(&mut s, &[("Utile", "20"), ("dont incontournable", "29")]);
    let one = made(&s, space, "note_comparative");
    let Drawing::Bars(bars) = &figure(&one, "figure-utilite").drawing else {
        panic!("bars");
    };
    assert_eq!(bars.bars.len(), 2);
}

#[test]
fn meetings_stand_on_the_timeline_by_their_title_while_they_are_few_then_by_month_and_by_year() {
    let points = |count: usize, step: u64| {
        let (mut s, space) = world();
        for at in 0..count {
            s.meeting(space, &[]);
            let meeting = s.meetings.last_mut().expect("one");
            let days = chrono::Days::new(step * at as u64);
            meeting.date = meeting.date.checked_add_days(days).expect("a day");
        }
        let one = made(&s, space, "bilan");
        let Drawing::Timeline(timeline) = &figure(&one, "figure-phases").drawing else {
            panic!("a timeline");
        };
        timeline.milestones.clone()
    };
    assert!(points(0, 1).is_empty());
    assert_eq!(points(3, 7).len(), 3);
    let by_month = points(12, 10);
    assert_eq!(by_month.len(), 5);
    assert_eq!(by_month[1].label, "3 rencontres");
    assert_eq!(by_month[1].note, "mai 2020");
    let by_year = points(40, 30);
    assert_eq!(by_year.len(), 4);
    assert_eq!(by_year[0].note, "2020");
}

#[test]
fn the_inventory_at_two_dates_says_what_was_not_published() {
    let (s, space) = world();
    let one = made(&s, space, "bilan");
    let states = figure(&one, "figure-inventaire");
    let alt = plainly(&states.alt);
    assert!(
        alt.contains(
            "Du 13 mai 2020 au 7 septembre 2020, l’inventaire publié est passé de 45 à 118 besoins. \
             Au 7 septembre 2020, le nombre de réseaux n’est pas publié ; au 13 mai 2020, il est de 30."
        ),
        "{alt}"
    );
    let caption = plain(&states.caption);
    assert!(caption.contains("Publication 0") && caption.contains("Publication 1"));
    let Drawing::Change(change) = &states.drawing else {
        panic!("two dates");
    };
    // What was counted at neither date has no row.
    assert_eq!(change.rows.len(), 2);
    assert_eq!(change.rows[1].after, None);
}
