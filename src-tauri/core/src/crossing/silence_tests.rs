//! Groups facing each other, silences, and gaps.

use super::{
    GapsAcross, GapsQuery, crossing_dissent, crossing_faces, gaps, silences,
    world::{World, by_sphere, read},
};
use crate::{
    Snapshot,
    attribution::sample,
    inventory::{Entry, Kind, Link},
    synthesis::{Sense, StatementNature},
    vault::{ExcerptId, InventoryId, InventoryLinkId, NodeId, Words},
};

#[test]
fn words_that_part_on_one_statement_face_each_other_first() {
    let mut w = World::of(&[3, 3]);
    let left: Vec<ExcerptId> = (0..3).map(|m| w.says(0, m, &[0])).collect();
    let right: Vec<ExcerptId> = (0..2).map(|m| w.says(1, m, &[0, 1])).collect();
    let claim =
        w.s.statement(None, "", StatementNature::Divergence, "Ils se séparent.");
    w.s.rests(claim, left[2], Sense::Supports);
    w.s.rests(claim, right[1], Sense::Contradicts);
    let reading = read(&w.s);
    let keys = |n: usize| vec![w.spheres[n].to_string()];
    let faces =
        crossing_faces(&reading, &by_sphere(), w.volet, &keys(0), &keys(1)).expect("two columns");
    assert_eq!(
        faces.themes.len(),
        1,
        "what is on two themes stands where it is faced"
    );
    let ids = |pair: &super::FacePair| {
        [&pair.left, &pair.right].map(|side| side.as_ref().map(|quote| quote.excerpt_id))
    };
    let pairs = &faces.themes[0].pairs;
    assert_eq!(
        pairs.iter().map(ids).collect::<Vec<_>>(),
        [
            [Some(left[2]), Some(right[1])],
            [Some(left[0]), Some(right[0])],
            [Some(left[1]), None]
        ]
    );
    let first = pairs[0].statement.as_ref().map(|s| s.statement_id);
    assert_eq!((first, pairs[0].opposed), (Some(claim), true));
    assert_eq!(
        (faces.left.count, faces.left.group, faces.right.count),
        (3, 3, 2)
    );
}

#[test]
fn silences_are_told_by_theme_and_by_group() {
    let mut w = World::of(&[3, 3, 0]);
    w.says(0, 0, &[0]);
    w.says(0, 1, &[1]);
    w.says(1, 0, &[1]);
    let unsaid = w.s.node("Formation", "theme", Some(w.volet));
    let found = silences(&read(&w.s), &by_sphere());
    let lone: Vec<_> = found
        .lone
        .iter()
        .map(|t| (t.id, t.speak.clone(), t.silent.clone()))
        .collect();
    assert_eq!(lone, [(w.themes[0], vec![0], vec![1])]);
    assert_eq!((found.partial.len(), found.unheard), (0, vec![2]));
    let nobody: Vec<NodeId> = found.nobody.iter().map(|t| t.id).collect();
    assert_eq!(nobody, [unsaid]);
}

#[test]
fn a_statement_is_held_against_dissent_on_its_own_themes_alone() {
    let mut w = World::of(&[3, 3]);
    let carry = [w.says(0, 0, &[0]), w.says(0, 1, &[0, 1])];
    let support = w.says(0, 2, &[0]);
    let [against, aside, far_off] =
        [(0, 0), (1, 1), (2, 0)].map(|(m, theme)| w.says(1, m, &[theme]));
    let [one, near, far] = ["La caisse est vide.", "Elle se vide.", "Elle est pleine."]
        .map(|text| w.s.statement(None, "", StatementNature::Finding, text));
    for excerpt in carry {
        w.s.rests(one, excerpt, Sense::Supports);
    }
    for (statement, excerpt, sense) in [
        (near, carry[0], Sense::Supports),
        (near, support, Sense::Supports),
        (near, against, Sense::Contradicts),
        (near, aside, Sense::Contradicts),
        (far, support, Sense::Supports),
        (far, far_off, Sense::Contradicts),
    ] {
        w.s.rests(statement, excerpt, sense);
    }
    let parted =
        w.s.statement(None, "", StatementNature::Divergence, "Vide ou pleine ?");
    w.s.rests(parted, support, Sense::Supports);
    let reading = read(&w.s);
    let found = silences(&reading, &by_sphere());
    let single = found.single.iter().map(|it| it.statement.statement_id);
    assert_eq!(
        single.collect::<Vec<_>>(),
        [far],
        "two carry each of the others, and a divergence rests on nobody alone"
    );
    let mut listed = found.unconfronted.iter();
    let of_one = listed.find(|it| it.statement.statement_id == one);
    let of_one = of_one.expect("it is listed");
    let dissent: Vec<ExcerptId> = of_one.dissent.iter().map(|it| it.excerpt_id).collect();
    assert_eq!(dissent, [against], "on another theme it is no dissent");
    assert_eq!(
        of_one.elsewhere, 1,
        "held against a claim that no words of its own carry"
    );
    assert_eq!(
        (of_one.unheard_organisations, of_one.unheard.clone()),
        (3, vec![1])
    );
    let asked = |elsewhere| {
        let asked = crossing_dissent(&reading, &by_sphere(), one, elsewhere);
        let asked = asked.expect("a statement").into_iter();
        asked.map(|quote| quote.excerpt_id).collect::<Vec<_>>()
    };
    assert_eq!(
        (asked(false), asked(true)),
        (vec![against], vec![against, far_off])
    );
    w.s.rests(one, against, Sense::Nuances);
    let found = silences(&read(&w.s), &by_sphere());
    let mut listed = found.unconfronted.iter();
    assert!(
        listed.all(|it| it.statement.statement_id != one),
        "what is linked is weighed"
    );
}

fn scales() -> GapsQuery {
    GapsQuery {
        across: GapsAcross::Scale,
        scale: None,
        territory: None,
        closed: false,
    }
}

fn entry(s: &mut Snapshot, kind: Kind, volet: NodeId, scale: &str, status: &str) -> InventoryId {
    let n = s.entries.len();
    s.entries.push(Entry {
        volet_id: Some(volet),
        title: format!("Entrée {n}"),
        scale: scale.to_owned(),
        territory: "Bretagne".to_owned(),
        status: status.to_owned(),
        ..sample::entry(n, kind)
    });
    InventoryId(sample::id(12, n))
}

#[test]
fn a_need_without_an_open_programme_is_a_gap_and_so_is_a_programme_without_a_need() {
    let mut w = World::of(&[1]);
    let (s, theme, volet) = (&mut w.s, w.themes[0], w.volet);
    let answered = entry(s, Kind::Need, theme, "local", "ouvert");
    let lapsed = entry(s, Kind::Need, volet, "local", "ouvert");
    let open = entry(s, Kind::Need, volet, "national", "");
    let settled = entry(s, Kind::Need, volet, "local", "clos");
    let lasting = entry(s, Kind::Emergency, volet, "local", "ouvert");
    let ended = entry(s, Kind::Recovery, volet, "local", "clos");
    let idle = entry(s, Kind::Recovery, volet, "", "");
    entry(s, Kind::Network, volet, "local", "");
    for (n, (programme_id, need_id)) in [(lasting, answered), (ended, lapsed)]
        .into_iter()
        .enumerate()
    {
        s.inventory_links.push(Link {
            id: InventoryLinkId(sample::id(15, n)),
            programme_id,
            need_id,
            source: String::new(),
            fictional: None,
        });
    }
    let view = gaps(&read(s), &scales());
    let columns: Vec<&str> = view.columns.iter().map(|c| c.key.as_str()).collect();
    assert_eq!(columns, ["local", "national", ""]);
    assert_eq!(view.rows.len(), 1, "a theme's entries stand in its volet");
    assert_eq!((view.all.needs, view.all.programmes), (3, 2));
    assert_eq!(view.all.unanswered, [lapsed, open]);
    assert_eq!(view.all.idle, [idle]);
    assert_eq!(view.rows[0].cells[0].unanswered, [lapsed]);
    let lapses: Vec<InventoryId> = view
        .entries
        .iter()
        .filter(|e| e.lapsed)
        .map(|e| e.id)
        .collect();
    assert_eq!((lapses, view.entries.len()), (vec![lapsed], 3));
    let closed = gaps(
        &read(s),
        &GapsQuery {
            closed: true,
            ..scales()
        },
    );
    assert_eq!(
        closed.all.unanswered,
        [open, settled],
        "then what is closed counts as it was"
    );
    let local = GapsQuery {
        scale: Some("local".to_owned()),
        ..scales()
    };
    assert_eq!(gaps(&read(s), &local).all.unanswered, [lapsed]);
}

#[test]
fn on_a_divergence_words_face_each_other_and_nobody_meets() {
    let mut w = World::of(&[1, 1]);
    let words = [w.says(0, 0, &[0]), w.says(1, 0, &[0])];
    for (nature, text) in [
        (StatementNature::Finding, "Un constat"),
        (StatementNature::Divergence, "Un désaccord"),
    ] {
        let id = w.s.statement(None, "", nature, text);
        for excerpt in words {
            w.s.rests(id, excerpt, Sense::Supports);
        }
    }
    let keys = |n: usize| vec![w.spheres[n].to_string()];
    let view = crossing_faces(&read(&w.s), &by_sphere(), w.themes[0], &keys(0), &keys(1));
    let pairs = view.expect("two columns").themes.remove(0).pairs;
    let on = pairs[0].statement.as_ref().expect("a statement");
    assert_eq!(
        (on.text.as_str(), on.nature),
        ("Un désaccord", StatementNature::Divergence)
    );
    assert!(!pairs[0].opposed, "one is not said to be against it");
    let left = pairs[0].left.as_ref().expect("words");
    let natures: Vec<_> = left.cited.iter().map(|cited| cited.nature).collect();
    assert_eq!(
        natures,
        [StatementNature::Finding, StatementNature::Divergence]
    );
}

#[test]
fn words_of_two_positions_on_a_divergence_part_and_those_of_one_do_not() {
    let mut w = World::of(&[1, 1]);
    let words = [w.says(0, 0, &[0]), w.says(1, 0, &[0])];
    let id = (w.s).statement(None, "", StatementNature::Divergence, "Certifier ?");
    // In different senses: on one side of it all the same.
    w.s.rests(id, words[0], Sense::Supports);
    w.s.rests(id, words[1], Sense::Nuances);
    w.s.statements[0].positions = Words(vec!["Oui".to_owned(), "Non".to_owned()]);
    let keys = |n: usize| vec![w.spheres[n].to_string()];
    let (left, right) = (keys(0), keys(1));
    let theme = w.themes[0];
    for (sides, opposed) in [(["Oui", "Non"], true), (["Non", "Non"], false)] {
        for (link, side) in w.s.evidence.iter_mut().zip(sides) {
            side.clone_into(&mut link.position);
        }
        let view = crossing_faces(&read(&w.s), &by_sphere(), theme, &left, &right);
        let pairs = view.expect("two columns").themes.remove(0).pairs;
        assert_eq!(pairs[0].opposed, opposed, "{sides:?}");
        let right = pairs[0].right.as_ref().expect("words");
        assert_eq!(right.cited[0].position.as_deref(), Some("Non"));
    }
}

#[test]
fn the_organisations_of_one_group_face_each_other_and_none_faces_itself() {
    let mut w = World::of(&[3]);
    let own = [w.says(0, 0, &[0]), w.says(0, 0, &[0])];
    let (other, third) = (w.says(0, 1, &[0]), w.says(0, 2, &[0]));
    let id =
        w.s.statement(None, "", StatementNature::Finding, "Un constat");
    for (excerpt, sense) in [
        (own[0], Sense::Supports),
        (own[1], Sense::Contradicts),
        (other, Sense::Contradicts),
    ] {
        w.s.rests(id, excerpt, sense);
    }
    let keys = vec![w.spheres[0].to_string()];
    let view = crossing_faces(&read(&w.s), &by_sphere(), w.themes[0], &keys, &keys);
    let pairs = view.expect("one column").themes.remove(0).pairs;
    let id_of = |quote: &Option<super::CrossingQuote>| quote.as_ref().map(|quote| quote.excerpt_id);
    let facing: Vec<_> = pairs
        .iter()
        .map(|p| (id_of(&p.left), id_of(&p.right), p.opposed))
        .collect();
    assert_eq!(
        facing,
        [
            (Some(own[0]), Some(other), true),
            (Some(own[1]), None, false),
            (Some(third), None, false),
        ]
    );
}
