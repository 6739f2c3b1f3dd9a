//! What stands at the foot of a page, and how much of it is left empty.

use super::*;

#[test]
fn no_page_ends_amidst_a_word() {
    let mut cut = 0;
    for shift in 0..40 {
        let words = "Développement des expérimentations, accompagnement interprofessionnel et responsabilités ";
        let mut blocks = vec![Block::Space(6.0 * shift as f32)];
        blocks.extend((0..20).map(|at| Block::paragraph(Style::Body, words.repeat(4 + at % 5))));
        for page in &laid(blocks).pages {
            let lowest = words_end(page);
            let hyphens = page.marks.iter().filter_map(|mark| match &mark.ink {
                Ink::Word { y, hyphen, .. } if *hyphen => Some(*y),
                _ => None,
            });
            cut += hyphens.clone().count();
            assert!(hyphens.fold(0.0, f32::max) < lowest - 1.0, "{shift}");
        }
    }
    assert!(cut > 100, "words are cut, {cut} times, but elsewhere");
}

#[test]
fn a_page_gives_a_little_of_its_gaps_for_what_nearly_fits() {
    let mut leasts = Vec::new();
    for shift in 0..60 {
        let mut blocks: Vec<Block> = (0..60)
            .map(|at| Block::paragraph(Style::Body, format!("Ligne {at}")))
            .collect();
        blocks.insert(1, Block::Space(10.0 + 0.5 * shift as f32));
        for page in &laid(blocks).pages {
            let mut heights: Vec<f32> = words(page).iter().map(|(low, _, _)| *low).collect();
            heights.dedup_by(|a, b| (*a - *b).abs() < 1.0);
            let gaps = heights.windows(2).map(|two| two[1] - two[0]);
            leasts.push(gaps.fold(f32::MAX, f32::min));
        }
    }
    leasts.retain(|least| *least < f32::MAX);
    let natural = leasts.iter().copied().fold(0.0, f32::max);
    let given = leasts.iter().filter(|least| **least < natural - 0.05);
    let given = given.count();
    assert!(given > 5, "{given} of {} pages gave", leasts.len());
    assert!(leasts.iter().all(|least| *least > natural - 0.6));
}
