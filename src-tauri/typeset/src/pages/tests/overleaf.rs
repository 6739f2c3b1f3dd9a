//! What goes on overleaf: cells beside several rows, lists in columns.

use super::{Ink, LONG, Page, Tag, body, figure, find, laid, words};
use crate::document::*;
use std::collections::BTreeSet;

/// Words of a page that are nobody's.
fn said_again(page: &Page) -> Vec<(f32, String)> {
    let of = |mark: &super::super::Mark| match (&mark.ink, mark.tag) {
        (Ink::Word { y, shaped, .. }, Tag::Artifact) => Some((*y, shaped.text.to_string())),
        _ => None,
    };
    page.marks.iter().filter_map(of).collect()
}

#[test]
fn the_words_of_a_cell_beside_several_rows_are_said_again_overleaf() {
    let groups = 7;
    let rows = (0..groups).flat_map(|group| {
        (0..11).map(move |at| {
            let line = Cell::text(format!("ligne{group}x{at}"));
            let cells = match at {
                0 => vec![
                    Cell {
                        down: 11,
                        ..Cell::text(format!("groupe{group}"))
                    },
                    line,
                ],
                _ => vec![line],
            };
            Row { cells }
        })
    });
    let table = Block::Table(Table {
        header: vec![Row::texts(["Volet", "Intitulé"])],
        rows: rows.collect(),
        ..Table::default()
    });
    let mut again = 0;
    for before in 0..6 {
        let mut blocks: Vec<Block> = (0..before).map(|_| body(1)).collect();
        blocks.push(table.clone());
        let pages = laid(blocks);
        for (at, page) in pages.pages.iter().enumerate() {
            for group in 0..groups {
                let name = format!("groupe{group}");
                let rows = words(page)
                    .into_iter()
                    .filter(|(.., word)| word.starts_with(&format!("ligne{group}x")));
                let first = rows.map(|(y, ..)| y).reduce(f32::min);
                let here = said_again(page)
                    .into_iter()
                    .filter(|(_, word)| *word == name);
                let heights: Vec<f32> = here.map(|(y, _)| y).collect();
                let goes_on = first.is_some() && find(&pages, &name).0 != at;
                match goes_on {
                    // Beside the first of its rows that stand here.
                    true => assert_eq!(heights, [first.unwrap()], "{before}, page {at}"),
                    false => assert!(heights.is_empty(), "{before}, page {at}"),
                }
                again += usize::from(goes_on);
            }
        }
    }
    assert!(again > 5, "{again}");
}

fn names(count: usize) -> Block {
    Block::List(List {
        ordered_from: None,
        items: (0..count)
            .map(|at| vec![Block::paragraph(Style::Small, format!("nom{at:03}, Amont"))])
            .collect(),
    })
}

#[test]
fn a_long_list_of_names_stands_in_columns_that_are_read_one_after_the_other() {
    for (before, count) in [(0, 10), (0, 47), (3, 200), (9, 401), (12, 30), (13, 64)] {
        let mut blocks: Vec<Block> = (0..before).map(|_| body(4)).collect();
        blocks.extend([names(count), body(2)]);
        let pages = laid(blocks);
        let mut seen = Vec::new();
        for page in &pages.pages {
            let mut columns = BTreeSet::new();
            let mut last: Option<(f32, f32)> = None;
            let mut lowest = 0.0_f32;
            for mark in &page.marks {
                let Ink::Word { x, y, shaped, .. } = &mark.ink else {
                    continue;
                };
                let Some(number) = shaped.text.strip_prefix("nom") else {
                    continue;
                };
                assert!(*y <= page.sheet.bottom, "{count}");
                // Down, or up again and to the right.
                if let Some((x_before, y_before)) = last {
                    let down = *x == x_before && *y > y_before;
                    assert!(
                        down || (*x > x_before && *y < y_before),
                        "{count}: {number}"
                    );
                }
                last = Some((*x, *y));
                lowest = lowest.max(*y);
                columns.insert(x.to_bits());
                seen.push(number.trim_end_matches(',').parse::<usize>().unwrap());
            }
            if let Some((_, y)) = last {
                assert_eq!(columns.len(), 3, "{count}");
                // The last column is about as long as the others.
                assert!(lowest - y < 40.0, "{count}: {lowest} {y}");
            }
        }
        assert_eq!(seen, (0..count).collect::<Vec<_>>());
    }
    // A few stand below one another.
    let pages = laid(vec![names(9)]);
    let places = words(&pages.pages[0]);
    let heights: BTreeSet<u32> = places.iter().map(|(y, ..)| y.to_bits()).collect();
    assert_eq!(heights.len(), 9);
}

#[test]
fn sentences_and_long_items_stand_below_one_another_however_many() {
    let long = "que l’on lit d’un bout à l’autre de la ligne, et au-delà";
    for rest in ["est vide.", long] {
        let item = |at: usize| {
            let words = format!("phrase{at} {rest}");
            vec![Block::paragraph(Style::Small, words)]
        };
        let pages = laid(vec![Block::List(List {
            ordered_from: None,
            items: (0..24).map(item).collect(),
        })]);
        let heights: BTreeSet<u32> = (0..24)
            .map(|at| find(&pages, &format!("phrase{at}")).1.to_bits())
            .collect();
        assert_eq!(heights.len(), 24, "{rest}");
    }
}

#[test]
fn a_drawing_that_waits_stands_before_or_after_an_entry_and_never_between_its_voices() {
    let voices = 12;
    let voice = |at: usize| {
        Block::Quote(Quote {
            content: text(format!("voix{at} {}", LONG.repeat(3))),
            ..Quote::default()
        })
    };
    let (mut parted, mut after) = (0, 0);
    for before in 8..40 {
        let mut blocks: Vec<Block> = (0..before).map(|_| body(1)).collect();
        blocks.push(figure("dessinée"));
        blocks.push(Block::Entry(Entry {
            marker: "7".to_owned(),
            blocks: (0..voices).map(voice).collect(),
            ..Entry::default()
        }));
        blocks.extend((0..6).map(|_| body(4)));
        let pages = laid(blocks);
        let drawn = find(&pages, "dessinée");
        let first = find(&pages, "voix0");
        let last = find(&pages, &format!("voix{}", voices - 1));
        assert!(drawn < first || drawn > last, "{before}");
        parted += usize::from(first.0 != last.0);
        after += usize::from(drawn > last);
        // Nothing stands beyond the foot of a page.
        let low = |page: &Page| words(page).iter().any(|(y, ..)| *y > page.sheet.bottom);
        assert!(!pages.pages.iter().any(low), "{before}");
    }
    assert!(parted > 0 && after > 0, "{parted} parted, {after} after");
}
