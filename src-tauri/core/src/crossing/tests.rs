//! Counts are of organisations, and small ones do not leave.

use super::{Across, Carriers, Crossing, Scope, Seen, Told};
use crate::{
    Snapshot,
    attribution::{Attribution, Audience, Degree, sample},
    synthesis::{Sense, StatementNature},
    vault::{ExcerptId, NodeId},
};

/// `counts` organisations heard in each of as many spheres, each with one excerpt on the theme.
fn world(counts: &[usize], degree: Degree) -> (Snapshot, NodeId, Vec<ExcerptId>) {
    let mut s = sample::empty();
    let axis = s.node("Axe", "axe", None);
    let theme = s.node("Trésorerie", "theme", Some(axis));
    let mut excerpts = Vec::new();
    for (sphere, count) in counts.iter().enumerate() {
        let id = s.sphere(&format!("monde {sphere}"));
        for n in 0..*count {
            let organisation = s.organisation(&format!("Organisation {sphere}.{n}"), id);
            let person = s.person("Nom", Some(organisation), Some(degree));
            let interview = s.interview(organisation, &[person]);
            let excerpt = s.excerpt(interview, 0, "Des mots.");
            s.tag(excerpt, theme);
            excerpts.push(excerpt);
        }
    }
    (s, theme, excerpts)
}

#[test]
fn a_cell_counts_organisations_once_and_hides_small_counts() {
    let (mut s, theme, excerpts) = world(&[4, 3, 2], Degree::Sphere);
    let again = s.excerpts[0].interview_id.expect("of an interview");
    let more = s.excerpt(again, 50, "Encore.");
    s.tag(more, theme);
    s.excerpt_themes.retain(|t| t.excerpt_id != excerpts[5]);
    let attribution = Attribution::of(&s, Audience::DRAFT);
    let crossing = Crossing::of(&s, &attribution, Across::Spheres, Scope::Whole);
    assert_eq!(crossing.rows.len(), 1);
    let seen: Vec<Seen> = crossing.rows[0]
        .cells
        .iter()
        .zip(&crossing.columns)
        .map(|(cell, column)| cell.seen(column.heard.len()))
        .collect();
    assert_eq!(seen, [Seen::Count(4), Seen::Few, Seen::Masked]);
}

#[test]
fn what_is_off_the_record_is_counted_nowhere() {
    let (s, _, _) = world(&[3], Degree::OffRecord);
    let attribution = Attribution::of(&s, Audience::DRAFT);
    let crossing = Crossing::of(&s, &attribution, Across::Spheres, Scope::Whole);
    assert!(crossing.rows[0].cells[0].organisations.is_empty());
}

#[test]
fn a_theme_counts_for_its_volet() {
    let (s, _, _) = world(&[3], Degree::Sphere);
    let attribution = Attribution::of(&s, Audience::DRAFT);
    let crossing = Crossing::by_volet(&s, &attribution, Across::Spheres, Scope::Whole);
    assert_eq!(crossing.rows[0].name, "Axe");
    assert_eq!(crossing.rows[0].cells[0].organisations.len(), 3);
}

#[test]
fn an_organisation_that_speaks_in_several_senses_is_counted_once() {
    let (mut s, _, excerpts) = world(&[3], Degree::Sphere);
    let statement = s.statement(None, "", StatementNature::Finding, "Un constat.");
    let rests = [
        (0, Sense::Supports),
        (0, Sense::Nuances),
        (0, Sense::Contradicts),
        (1, Sense::Contradicts),
        (1, Sense::Nuances),
        (2, Sense::Supports),
    ];
    for (at, sense) in rests {
        s.rests(statement, excerpts[at], sense);
    }
    let counts = |s: &Snapshot| {
        let carriers = Carriers::of(s, &Attribution::of(s, Audience::DRAFT), statement);
        let of = |sense| carriers.count(sense);
        let senses = [Sense::Supports, Sense::Nuances, Sense::Contradicts].map(of);
        (senses, carriers.organisations(), carriers.total())
    };
    assert_eq!(counts(&s), ([2, 1, 0], 3, 2));
    let carriers = Carriers::of(&s, &Attribution::of(&s, Audience::DRAFT), statement);
    let each: Vec<[usize; 3]> = (carriers.in_each_sense.values())
        .map(|g| [g.supports.len(), g.nuances.len(), g.contradicts.len()])
        .collect();
    assert_eq!(each, [[2, 2, 2]], "and the facilitator loses no nuance");
    s.excerpt_mut(excerpts[2]).attribution = Some(Degree::OffRecord);
    assert_eq!(
        counts(&s),
        ([1, 1, 0], 2, 1),
        "what is withheld is not counted"
    );
}

fn line(
    counts: &[usize],
    degree: Degree,
    last: Option<Degree>,
) -> (Told, Vec<Option<usize>>, bool) {
    let (mut s, _, excerpts) = world(counts, degree);
    // Each sphere is large enough to be told, whoever carries the statement.
    for sphere in s.spheres.clone() {
        for n in 0..3 {
            let organisation = s.organisation(&format!("Autre {n}"), sphere.id);
            s.interview(organisation, &[]);
        }
    }
    if let (Some(degree), Some(person)) = (last, s.persons.last_mut()) {
        person.attribution = Some(degree);
    }
    let statement = s.statement(None, "", StatementNature::Finding, "Un constat.");
    for excerpt in excerpts {
        s.rests(statement, excerpt, Sense::Supports);
    }
    let attribution = Attribution::of(&s, Audience::DRAFT);
    let line = Carriers::of(&s, &attribution, statement).line(&s);
    (
        line.total,
        line.spheres.iter().map(|(_, n)| *n).collect(),
        line.each_few,
    )
}

#[test]
fn carriers_are_told_by_sphere_only_where_no_small_count_can_be_worked_out() {
    let sphere = Degree::Sphere;
    assert_eq!(
        line(&[4, 3], sphere, None),
        (Told::Count(7), vec![Some(4), Some(3)], false)
    );
    assert_eq!(
        line(&[4, 2], sphere, None),
        (Told::Count(6), vec![None, None], false),
        "four would give the two away"
    );
    assert_eq!(
        line(&[1, 1, 1], sphere, None),
        (Told::Count(3), vec![None; 3], true),
        "three of three spheres: the total would tell each"
    );
    assert_eq!(line(&[1], sphere, None), (Told::Few, vec![None], false));
}

#[test]
fn the_sphere_of_an_anonymous_voice_is_not_told_by_who_carries() {
    assert_eq!(
        line(&[3, 1], Degree::Sphere, Some(Degree::Anonymous)),
        (Told::Count(4), vec![None], false)
    );
    assert_eq!(
        line(&[3], Degree::Anonymous, None),
        (Told::Count(3), vec![], false)
    );
}
