//! Where groups meet and where they part, case by case.

use super::{
    Agreement, CrossingQuery, CrossingSource, agreements,
    world::{World, by_sphere, read},
};
use crate::{
    synthesis::{Sense, Senses, StatementNature},
    vault::{ExcerptId, Words},
};

fn claims(list: &[Agreement]) -> Vec<&str> {
    list.iter().map(|one| one.statement.text.as_str()).collect()
}

#[test]
fn a_statement_on_a_divergence_parts_those_who_carry_it_and_a_question_joins_nobody() {
    let mut w = World::of(&[3, 3]);
    let words = [w.says(0, 0, &[0]), w.says(1, 0, &[0])];
    for nature in [StatementNature::Divergence, StatementNature::Question] {
        let id = w.s.statement(None, "", nature, "Faut-il certifier ?");
        for excerpt in words {
            w.s.rests(id, excerpt, Sense::Supports);
        }
    }
    let view = agreements(&read(&w.s), &by_sphere());
    assert!(view.meet.is_empty(), "{:?}", claims(&view.meet));
    assert_eq!(claims(&view.part), ["Faut-il certifier ?"]);
    let voices = view.part[0].voices.iter();
    let facing: Vec<ExcerptId> = voices.map(|voice| voice.quote.excerpt_id).collect();
    assert_eq!(facing, words, "its two camps face each other");
}

#[test]
fn worlds_meet_where_several_carry_and_nobody_disputes_and_part_where_somebody_does() {
    let mut w = World::of(&[3, 3, 3]);
    let words: Vec<Vec<ExcerptId>> = (0..3)
        .map(|n| (0..3).map(|m| w.says(n, m, &[0])).collect())
        .collect();
    let mut claim = |text: &str, rests: &[(usize, usize, Sense)]| {
        let id = w.s.statement(None, "", StatementNature::Finding, text);
        for (n, m, sense) in rests {
            w.s.rests(id, words[*n][*m], *sense);
        }
    };
    let (yes, but, no) = (Sense::Supports, Sense::Nuances, Sense::Contradicts);
    claim("De deux mondes", &[(0, 0, yes), (1, 0, yes)]);
    claim("De trois mondes", &[(0, 0, yes), (1, 0, yes), (2, 0, yes)]);
    claim("D’un seul monde", &[(0, 0, yes), (0, 1, yes)]);
    claim("Un peu divisé", &[(0, 0, yes), (0, 1, yes), (1, 0, but)]);
    claim(
        "De trois mondes, une nuance",
        &[(0, 0, yes), (1, 0, yes), (2, 0, yes), (2, 1, but)],
    );
    claim(
        "Très divisé",
        &[(0, 0, yes), (0, 1, yes), (1, 0, no), (2, 0, but)],
    );
    claim("Contredit sans appui", &[(0, 0, no), (1, 0, but)]);
    let four = [(0, 0, yes), (0, 1, yes), (0, 2, yes), (1, 0, yes)];
    let and = |more: &[(usize, usize, Sense)]| [four.as_slice(), more].concat();
    claim("Quatre, deux réserves", &and(&[(1, 1, but), (2, 0, no)]));
    claim(
        "Quatre, trois réserves",
        &and(&[(1, 1, but), (2, 0, no), (2, 1, but)]),
    );
    claim("Quatre, une contradiction", &and(&[(1, 1, no)]));
    claim(
        "La même voix porte et nuance",
        &[(0, 0, yes), (0, 0, but), (2, 1, yes)],
    );
    let view = agreements(&read(&w.s), &by_sphere());
    assert_eq!(
        claims(&view.meet),
        [
            "De trois mondes",
            "De trois mondes, une nuance",
            "De deux mondes"
        ]
    );
    assert_eq!(
        claims(&view.reserved),
        [
            "Quatre, une contradiction",
            "Quatre, deux réserves",
            "La même voix porte et nuance"
        ]
    );
    assert_eq!(
        claims(&view.part),
        ["Quatre, trois réserves", "Très divisé", "Un peu divisé"]
    );
    let ids = |one: &Agreement| -> Vec<ExcerptId> {
        one.voices.iter().map(|v| v.quote.excerpt_id).collect()
    };
    let divided = &view.part[1];
    assert_eq!(
        ids(divided),
        [words[0][0], words[1][0]],
        "who contradicts faces who carries, before who nuances"
    );
    let all = |senses: Senses| (senses.appuie, senses.nuance, senses.contredit);
    assert_eq!(all(divided.senses), (2, 1, 1));
    assert_eq!(
        divided.columns.iter().copied().map(all).collect::<Vec<_>>(),
        [(2, 0, 0), (0, 0, 1), (0, 1, 0)]
    );
    assert_eq!(
        ids(&view.meet[1]),
        [words[0][0], words[1][0], words[2][1]],
        "words of two worlds, and what stands against them"
    );
    let both = &view.reserved[2];
    assert_eq!(all(both.senses), (2, 1, 0), "its nuance is not lost");
    assert_eq!(
        (both.organisations, both.heard.as_slice()),
        (2, [1, 0, 1].as_slice())
    );
    assert_eq!(
        ids(both),
        [words[0][0], words[2][1]],
        "its words stand once"
    );
    let columns = view.meet[1].voices.iter().map(|voice| voice.column);
    assert_eq!(columns.collect::<Vec<_>>(), [Some(0), Some(1), Some(2)]);
}
#[test]
fn who_speaks_to_it_beyond_the_question_alone_is_told_apart() {
    let mut w = World::of(&[3, 3]);
    let words = [w.says(0, 0, &[0]), w.says(1, 0, &[0]), w.says(1, 1, &[0])];
    let again = w.says(0, 0, &[0]);
    let id = (w.s).statement(
        None,
        "",
        StatementNature::Finding,
        "De trois, dont un ailleurs",
    );
    for excerpt in [words[0], words[1], words[2], again] {
        w.s.rests(id, excerpt, Sense::Supports);
    }
    let elsewhere = w.interviews[1][1].1;
    let mut interviews = w.s.interviews.iter_mut();
    let follow_up = interviews.find(|interview| interview.id == elsewhere);
    follow_up.expect("the interview").kind = "suivi".to_owned();
    let query = CrossingQuery {
        sources: vec![CrossingSource::Listening],
        ..by_sphere()
    };
    let view = agreements(&read(&w.s), &query);
    assert_eq!((view.meet[0].organisations, view.meet[0].outside), (2, 1));
    let view = agreements(&read(&w.s), &by_sphere());
    assert_eq!((view.meet[0].organisations, view.meet[0].outside), (3, 0));
}

#[test]
fn a_divergence_with_positions_says_who_stands_where_and_lets_its_sides_face_each_other() {
    let mut w = World::of(&[3, 3]);
    // The one side speaks in both worlds, the other in the second alone; one more takes none.
    let words = [
        w.says(0, 0, &[0]),
        w.says(1, 0, &[0]),
        w.says(1, 1, &[0]),
        w.says(0, 1, &[0]),
    ];
    let id = (w.s).statement(None, "", StatementNature::Divergence, "Certifier ?");
    for excerpt in words {
        w.s.rests(id, excerpt, Sense::Supports);
    }
    let sides = ["Oui", "Non"].map(str::to_owned);
    w.s.statements[0].positions = Words(sides.to_vec());
    for (link, side) in w.s.evidence.iter_mut().zip([0, 0, 1]) {
        link.position.clone_from(&sides[side]);
    }
    let view = agreements(&read(&w.s), &by_sphere());
    let told = |view: &super::AgreementsView| -> Vec<(u32, Vec<usize>)> {
        let positions = view.part[0].positions.iter();
        let told = positions.map(|p| (p.organisations, p.columns.iter().map(Vec::len).collect()));
        told.collect()
    };
    assert_eq!(told(&view), [(2, vec![1, 1]), (1, vec![0, 1])]);
    let voices = view.part[0].voices.iter();
    let facing: Vec<ExcerptId> = voices.map(|v| v.quote.excerpt_id).collect();
    assert_eq!(facing, [words[0], words[2]], "a voice of each side");
    let quote = &view.part[0].voices[1].quote.cited[0];
    assert_eq!(quote.position.as_deref(), Some("Non"));
    // Of another nature it says none of it.
    w.s.statements[0].nature = StatementNature::Finding;
    let view = agreements(&read(&w.s), &by_sphere());
    assert!(view.meet[0].positions.is_empty());
}
