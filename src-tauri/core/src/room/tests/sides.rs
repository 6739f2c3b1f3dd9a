//! A divergence that has positions gives each with those who take it, on the wall and on its pages.

use super::{super::RoomCount, pages, room_under};
use crate::{
    Snapshot,
    attribution::{Attribution, Audience, Degree, sample},
    deliverable::Lang,
    interview::Status,
    synthesis::{Sense, StatementNature},
    vault::Words,
};

#[test]
fn a_divergence_tells_its_sides_each_with_its_own_and_no_total_gives_one_away() {
    let mut s = sample::empty();
    let space = s.space("regards", "note_enjeux");
    let nature = StatementNature::Divergence;
    let claim = s.statement(Some(space), "", nature, "Certifier ou non ?");
    s.statements[0].positions = Words(["Oui", "Non", "Plus tard"].map(str::to_owned).to_vec());
    let meeting = s.meeting(space, &[]);
    // Four federations say yes, one of them in the meeting; one expert says no, and one speaks of it only.
    for (name, said) in [("Fédération", "Oui"), ("Expert", "Non")] {
        let sphere = s.sphere(name);
        for n in 0..4 {
            let organisation = s.organisation(&format!("{name} {n}"), sphere);
            let person = s.person("Nom", Some(organisation), Some(Degree::Sphere));
            let interview = s.interview(organisation, &[person]);
            s.interviews.last_mut().expect("added").status = Status::Validated;
            let side = match (said, n) {
                ("Oui", _) | (_, 0) => said,
                (_, 1) => "",
                _ => continue,
            };
            let excerpt = s.excerpt(interview, 0, &format!("Mots {n} de {said}."));
            s.rests(claim, excerpt, Sense::Supports);
            side.clone_into(&mut s.evidence.last_mut().expect("added").position);
        }
    }
    let spoken = s.excerpts[0].id;
    let (own, speaker) = (s.organisations[0].id, s.persons[0].id);
    let row = s.excerpt_mut(spoken);
    (row.interview_id, row.meeting_id) = (None, Some(meeting));
    (row.organisation_id, row.speaker_id) = (Some(own), Some(speaker));
    s.meetings[0].attribution = Some(Degree::Sphere);
    let told = |s: &Snapshot| {
        let rule = Attribution::of(s, Audience::PUBLISHED);
        let room = room_under(&rule, s, space, Some(meeting), Lang::French).expect("shown");
        let text = pages(s, &rule)[0].text();
        (room.sections[0].statements[0].clone(), text)
    };
    let (wall, page) = told(&s);
    let sides: Vec<_> = (wall.positions.iter())
        .map(|p| (p.text.as_str(), p.carry.few, p.carry.count, p.here.few))
        .collect();
    assert_eq!(
        sides,
        [
            ("Oui", false, 4, true),
            ("Non", true, 0, false),
            ("Plus tard", false, 0, false)
        ]
    );
    let lines = [
        "Oui. 4\u{a0}fédérations.",
        "Non. Moins de trois organisations (experts).",
        "Plus tard. Aucune voix citée.",
    ];
    for (line, position) in lines.iter().zip(&wall.positions) {
        assert!(page.contains(line), "{line}: {page}");
        assert!(line.ends_with(&position.carried), "{position:?}");
    }
    // Nothing counts them together, on the wall or on its pages; nobody of a side is counted among those who take none.
    let nobody = RoomCount::default();
    assert_eq!(
        (wall.carry, wall.nuance, wall.contradict),
        (nobody, nobody, nobody)
    );
    assert_eq!(wall.here, [nobody; 3]);
    assert!(wall.spheres.is_empty() && wall.carried.is_empty());
    for total in ["5 organisations", "6 organisations"] {
        assert!(!page.contains(total), "{total}: {page}");
    }
    let spoken: Vec<_> = (wall.quotes.iter())
        .map(|q| (q.text.as_str(), q.position.as_str()))
        .collect();
    assert_eq!(
        spoken,
        [
            ("Mots 0 de Oui.", "Oui"),
            ("Mots 1 de Oui.", "Oui"),
            ("Mots 0 de Non.", "Non")
        ],
        "each side speaks before one speaks again"
    );
    assert!(page.contains("· Non"), "{page}");
    // A position says no name that may not be said.
    for name in ["Comme Expert 3", "Comme **Exp**ert 3"] {
        s.statements[0].positions.0[2] = name.to_owned();
        let rule = Attribution::of(&s, Audience::PUBLISHED);
        let room = room_under(&rule, &s, space, None, Lang::French).expect("shown");
        assert_eq!((room.sections.len(), room.withheld.len()), (0, 1), "{name}");
    }
    // Nor do two of them that stand one after the other.
    s.statements[0].positions.0[1] = "Comme un Expert".to_owned();
    s.statements[0].positions.0[2] = "3".to_owned();
    let rule = Attribution::of(&s, Audience::PUBLISHED);
    let room = room_under(&rule, &s, space, None, Lang::French).expect("shown");
    assert_eq!((room.sections.len(), room.withheld.len()), (1, 0));
    // Without positions it is told as it was.
    s.statements[0].positions = Words::default();
    let (wall, page) = told(&s);
    assert!(wall.positions.is_empty());
    assert_eq!(wall.carry.count, 6);
    assert!(wall.here[0].few);
    assert!(page.contains("6 organisations"), "{page}");
}

#[test]
fn words_of_nobody_take_no_side() {
    let mut s = sample::empty();
    let space = s.space("regards", "note_enjeux");
    let claim = s.statement(Some(space), "", StatementNature::Divergence, "Ou non ?");
    s.statements[0].positions = Words(["Oui", "Non"].map(str::to_owned).to_vec());
    let sphere = s.sphere("Expert");
    for (n, degree) in [
        Degree::Sphere,
        Degree::Sphere,
        Degree::Sphere,
        Degree::Anonymous,
    ]
    .into_iter()
    .enumerate()
    {
        let organisation = s.organisation(&format!("Labo {n}"), sphere);
        let person = s.person("Nom", Some(organisation), Some(degree));
        let interview = s.interview(organisation, &[person]);
        s.interviews.last_mut().expect("added").status = Status::Validated;
        if n == 1 {
            continue;
        }
        let excerpt = s.excerpt(interview, 0, &format!("Mots {n}."));
        s.rests(claim, excerpt, Sense::Supports);
        let side = if n == 0 { "Oui" } else { "Non" };
        side.clone_into(&mut s.evidence.last_mut().expect("added").position);
    }
    let rule = Attribution::of(&s, Audience::PUBLISHED);
    let room = room_under(&rule, &s, space, None, Lang::French).expect("shown");
    let quotes = &room.sections[0].statements[0].quotes;
    let side = |text: &str| quotes.iter().find(|q| q.text == text).map(|q| &*q.position);
    assert_eq!(side("Mots 0."), Some("Oui"));
    assert_eq!(
        side("Mots 3."),
        Some(""),
        "its side has its sphere beside it"
    );
}
