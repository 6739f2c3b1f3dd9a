//! The crossing on screen: each organisation once, small groups told, cells opened in context.

use super::{
    CrossingAcross, CrossingCell, CrossingColumn, CrossingLevel, CrossingOrder, CrossingQuery,
    CrossingRow, CrossingSource, CrossingUnit, CrossingView, crossing, crossing_cell,
    world::{World, by_sphere, read},
};
use crate::{
    attribution::{Degree, sample},
    interview::Status,
    space::Member,
    vault::{MemberId, NodeId, SpaceId},
};

fn named<'a>(view: &'a CrossingView, name: &str) -> &'a CrossingRow {
    let mut rows = view.rows.iter();
    rows.find(|row| row.name == name)
        .expect("a row of this name")
}

fn counts(row: &CrossingRow) -> Vec<u32> {
    row.cells
        .iter()
        .map(|cell: &CrossingCell| cell.count)
        .collect()
}

#[test]
fn an_organisation_is_counted_once_in_a_row_whatever_it_says_beneath_it() {
    let mut w = World::of(&[3, 3]);
    for _ in 0..4 {
        w.says(0, 0, &[0, 1]);
    }
    w.says(0, 1, &[1]);
    w.says(1, 0, &[0]);
    let view = w.ask(&by_sphere());
    assert_eq!(counts(named(&view, "Trésorerie")), [1, 1]);
    assert_eq!(counts(named(&view, "Aides")), [2, 0]);
    for upper in ["Volet", "Axe"] {
        let row = named(&view, upper);
        assert_eq!((counts(row), row.count, row.main), (vec![2, 1], 3, false));
    }
    let depths: Vec<u32> = view.rows.iter().map(|row| row.depth).collect();
    assert_eq!(depths, [0, 1, 2, 2]);
}

#[test]
fn rows_are_of_the_level_asked_for_and_those_above_it() {
    let mut w = World::of(&[3]);
    let stray = w.s.node("Hors volet", "theme", Some(w.s.nodes[0].id));
    let excerpt = w.says(0, 0, &[]);
    w.s.tag(excerpt, stray);
    let rows = |level| {
        let view = w.ask(&CrossingQuery {
            level,
            ..by_sphere()
        });
        let rows = view.rows.into_iter();
        rows.map(|row| (row.name, row.main, row.count))
            .collect::<Vec<_>>()
    };
    let row = |name: &str, main, count| (name.to_owned(), main, count);
    assert_eq!(rows(CrossingLevel::Axis), [row("Axe", true, 1)]);
    assert_eq!(
        rows(CrossingLevel::Volet),
        [
            row("Axe", false, 1),
            row("Volet", true, 0),
            row("Hors volet", true, 1)
        ],
        "a theme under no volet is not lost"
    );
    assert_eq!(rows(CrossingLevel::Theme).len(), 5);
}

#[test]
fn small_cells_and_small_groups_are_told_apart() {
    let mut w = World::of(&[3, 2]);
    w.says(0, 0, &[0]);
    w.says(0, 1, &[0]);
    for m in 0..3 {
        w.says(0, m, &[1]);
    }
    let view = w.ask(&by_sphere());
    let few =
        |name: &str| -> Vec<bool> { named(&view, name).cells.iter().map(|c| c.few).collect() };
    assert_eq!(few("Trésorerie"), [true, false], "two, and nobody");
    assert_eq!(few("Aides"), [false, false], "three, and nobody");
    let small: Vec<bool> = view
        .columns
        .iter()
        .map(|c: &CrossingColumn| c.small)
        .collect();
    assert_eq!(small, [false, true]);
    assert_eq!(
        named(&view, "Aides").difference,
        None,
        "a small group is compared with nothing"
    );
}

#[test]
fn one_organisation_heard_often_is_still_few() {
    let mut w = World::of(&[3]);
    let (organisation, _) = w.interviews[0][0];
    for _ in 0..3 {
        let again = w.s.interview(organisation, &[]);
        w.s.interviews.last_mut().expect("added").status = Status::Validated;
        w.interviews[0].push((organisation, again));
    }
    for m in [0, 3, 4, 5] {
        w.says(0, m, &[0]);
    }
    let query = CrossingQuery {
        unit: CrossingUnit::Interviews,
        ..by_sphere()
    };
    let view = w.ask(&query);
    let cell = named(&view, "Trésorerie").cells[0];
    assert_eq!((cell.count, cell.organisations, cell.few), (4, 1, true));
    assert_eq!(
        (view.columns[0].group, view.columns[0].organisations),
        (6, 3)
    );
}

#[test]
fn only_the_words_asked_for_count() {
    let mut w = World::of(&[3, 3]);
    let space = w.s.space("regards", "note_enjeux");
    for n in 0..2 {
        for m in 0..3 {
            w.says(n, m, &[0]);
        }
    }
    let at = |w: &World, n: usize, m: usize| {
        let id = w.interviews[n][m].1;
        w.s.interviews
            .iter()
            .position(|i| i.id == id)
            .expect("added")
    };
    let (sent, prepared, planned) = (at(&w, 0, 0), at(&w, 0, 1), at(&w, 1, 0));
    w.s.interviews[sent].status = Status::Sent;
    w.s.interviews[prepared].kind = "nemawashi".to_owned();
    w.s.interviews[planned].status = Status::Planned;
    let served = w.interviews[1][2].1;
    w.s.serves(served, space);
    let count = |query: CrossingQuery| {
        let view = w.ask(&query);
        (counts(named(&view, "Trésorerie")), view.organisations)
    };
    assert_eq!(
        count(by_sphere()),
        (vec![3, 2], 5),
        "what did not take place was not heard"
    );
    let validated = CrossingQuery {
        validated: true,
        ..by_sphere()
    };
    assert_eq!(count(validated), (vec![2, 2], 4));
    let sources = vec![CrossingSource::Nemawashi];
    assert_eq!(
        count(CrossingQuery {
            sources,
            ..by_sphere()
        }),
        (vec![1, 0], 1)
    );
    let space_id = Some(space);
    assert_eq!(
        count(CrossingQuery {
            space_id,
            ..by_sphere()
        }),
        (vec![0, 1], 1)
    );
}

#[test]
fn a_meeting_counts_those_who_came_and_what_they_said() {
    let mut w = World::of(&[3, 3]);
    let space = w.s.space("regards", "note_enjeux");
    let person = w.s.persons[0].id;
    let quiet = w.s.persons[3].id;
    let meeting = w.s.meeting(space, &[person, quiet]);
    w.s.meetings[0].attribution = Some(Degree::Sphere);
    let excerpt = w.says(0, 0, &[0]);
    let row = w.s.excerpt_mut(excerpt);
    (row.interview_id, row.meeting_id, row.speaker_id) = (None, Some(meeting), Some(person));
    let sources = vec![CrossingSource::Meeting];
    let view = w.ask(&CrossingQuery {
        sources,
        ..by_sphere()
    });
    assert_eq!(counts(named(&view, "Trésorerie")), [1, 0]);
    let groups: Vec<u32> = view.columns.iter().map(|c| c.group).collect();
    assert_eq!((groups, view.hearings), (vec![1, 1], 1));
    // Nobody marked: two worlds may have said it, and neither is counted; the row still gives the words.
    w.s.excerpt_mut(excerpt).speaker_id = None;
    let reading = read(&w.s);
    let row = crossing_cell(&reading, &by_sphere(), w.themes[0], None).expect("a theme");
    assert_eq!((row.organisations, row.groups.len()), (0, 1));
    assert_eq!(row.groups[0].organisation_id, None);
}

#[test]
fn an_organisation_stands_in_each_of_its_voices_and_a_space_has_what_was_said_for_it() {
    let mut w = World::of(&[3]);
    let [one, two] = ["un", "deux"].map(|code| w.s.space(code, "bilan"));
    let voice = |n: usize, organisation_id, space_id: SpaceId, voice: &str| Member {
        id: MemberId(sample::id(13, n)),
        space_id,
        person_id: None,
        organisation_id: Some(organisation_id),
        role: String::new(),
        voice: voice.to_owned(),
        source: String::new(),
        fictional: None,
    };
    let (organisation, interview) = w.interviews[0][0];
    w.s.members = vec![
        voice(0, organisation, one, "Participative"),
        voice(1, organisation, two, "délibérative"),
        voice(2, w.interviews[0][1].0, one, "participative "),
    ];
    w.says(0, 0, &[0]);
    w.says(0, 2, &[0]);
    w.s.serves(interview, one);
    let names = |view: &CrossingView| -> Vec<(String, u32)> {
        let columns = view.columns.iter();
        columns.map(|c| (c.name.clone(), c.group)).collect()
    };
    let column = |name: &str, group| (name.to_owned(), group);
    let voices = w.ask(&CrossingQuery::across(CrossingAcross::Voice));
    let expected = [
        column("délibérative", 1),
        column("Participative", 2),
        column("Non précisé", 1),
    ];
    assert_eq!(names(&voices), expected);
    assert_eq!(counts(named(&voices, "Trésorerie")), [1, 1, 1]);
    assert_eq!(
        named(&voices, "Trésorerie").count,
        2,
        "together each stands once"
    );
    let spaces = w.ask(&CrossingQuery::across(CrossingAcross::Space));
    let expected = [
        column("Espace un", 1),
        column("Espace deux", 0),
        column("Non précisé", 2),
    ];
    assert_eq!(names(&spaces), expected);
    assert_eq!(counts(named(&spaces, "Trésorerie")), [1, 0, 1]);
}

#[test]
fn rows_come_first_where_the_worlds_differ_most() {
    let mut w = World::of(&[4, 4]);
    let third = w.s.node("Formation", "theme", Some(w.volet));
    for m in 0..4 {
        w.says(0, m, &[0]);
        w.says(1, m, &[0]);
        let excerpt = w.says(0, m, &[]);
        w.s.tag(excerpt, third);
    }
    w.says(1, 0, &[1]);
    let order = |order| -> Vec<String> {
        let view = w.ask(&CrossingQuery {
            order,
            ..by_sphere()
        });
        view.rows.into_iter().map(|row| row.name).collect()
    };
    assert_eq!(
        order(CrossingOrder::Difference),
        ["Formation", "Aides", "Trésorerie"]
    );
    assert_eq!(
        order(CrossingOrder::Count),
        ["Trésorerie", "Formation", "Aides"]
    );
    let view = w.ask(&by_sphere());
    let row = named(&view, "Formation");
    assert_eq!(
        (row.difference, row.most, row.least),
        (Some(1.0), Some(0), Some(1))
    );
}

#[test]
fn a_framework_looped_by_an_import_is_crossed_all_the_same() {
    let mut w = World::of(&[3]);
    w.says(0, 0, &[0]);
    w.s.nodes[0].parent_id = Some(w.themes[0]);
    for level in CrossingLevel::ALL {
        let view = w.ask(&CrossingQuery {
            level: *level,
            ..by_sphere()
        });
        assert!(view.rows.iter().any(|row| row.main && row.count == 1));
    }
    let reading = read(&w.s);
    for node in &w.s.nodes {
        crossing_cell(&reading, &by_sphere(), node.id, None).expect("a node of the ring");
    }
}

#[test]
fn what_is_off_the_record_is_neither_counted_nor_given_nor_made_evidence() {
    let mut w = World::of(&[3]);
    let kept = w.says(0, 0, &[0]);
    w.s.excerpt_mut(kept).attribution = Some(Degree::OffRecord);
    w.says(0, 1, &[0]);
    let reading = read(&w.s);
    let view = crossing(&reading, &by_sphere());
    assert_eq!(named(&view, "Trésorerie").count, 1);
    let key = w.spheres[0].to_string();
    let cell = crossing_cell(&reading, &by_sphere(), w.themes[0], Some(&key)).expect("a cell");
    let given = cell.groups.iter().flat_map(|g| &g.quotes);
    assert!(given.clone().all(|quote| quote.excerpt_id != kept));
    assert_eq!((given.count(), cell.withheld, cell.count), (1, 1, 1));
}

#[test]
fn a_cell_gives_its_words_in_context_by_organisation_key_ones_first() {
    let mut w = World::of(&[3]);
    let notes = "Avant. Ils disent : des mots à eux. Après.\nUne phrase clé, ici.";
    let interview = w.interviews[0][1].1;
    let at = |words: &str| notes[..notes.find(words).expect("there")].chars().count();
    w.s.interviews[1].notes = notes.to_owned();
    let plain = w.s.excerpt(interview, at("des mots"), "des mots à eux.");
    let key = w.s.excerpt(interview, at("Une phrase"), "Une phrase clé");
    w.s.excerpt_mut(key).key = Some(true);
    for excerpt in [plain, key] {
        w.s.tag(excerpt, w.themes[0]);
    }
    w.says(0, 0, &[1]);
    let reading = read(&w.s);
    let column = w.spheres[0].to_string();
    let cell = crossing_cell(&reading, &by_sphere(), w.volet, Some(&column)).expect("a cell");
    let who: Vec<&str> = cell
        .groups
        .iter()
        .map(|g| g.organisation.as_str())
        .collect();
    assert_eq!(who, ["Organisation 0.1", "Organisation 0.0"]);
    let quotes = &cell.groups[0].quotes;
    let read: Vec<[&str; 3]> = quotes
        .iter()
        .map(|q| [q.before.as_str(), q.text.as_str(), q.after.as_str()])
        .collect();
    assert_eq!(
        read,
        [
            ["", "Une phrase clé", ", ici."],
            ["Ils disent :", "des mots à eux.", "Après."]
        ]
    );
    assert_eq!(
        quotes[0].reads.label,
        "Sera lu : « un monde 0 »"
            .replace("« ", "«\u{202f}")
            .replace(" »", "\u{202f}»")
            .replace(" :", "\u{a0}:")
    );
    assert!(crossing_cell(&reading, &by_sphere(), w.volet, Some("ailleurs")).is_err());
    assert!(crossing_cell(&reading, &by_sphere(), NodeId(sample::id(9, 99)), None).is_err());
}
