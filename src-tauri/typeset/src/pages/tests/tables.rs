//! Tables: columns of numbers, heads above what they are of, and what says overleaf which table goes on.

use super::{Ink, LONG, Page, Pages, Tag, body, find, laid, laid_in};
use crate::document::*;

/// Words of a page as they stand: from where to where, how low, and whether they are somebody's.
fn stood(page: &Page) -> Vec<(String, f32, f32, f32, bool)> {
    let of = |mark: &super::super::Mark| match &mark.ink {
        Ink::Word {
            x, y, size, shaped, ..
        } => {
            let end = x + shaped.width * size;
            let told = matches!(mark.tag, Tag::Node(_));
            Some((shaped.text.to_string(), *x, end, *y, told))
        }
        _ => None,
    };
    page.marks.iter().filter_map(of).collect()
}

/// Where a word of the first page ends, and how low it stands.
fn end(pages: &Pages, word: &str) -> (f32, f32) {
    let all = stood(&pages.pages[0]);
    let found = all.iter().find(|(text, ..)| text == word);
    let (_, _, end, y, _) = found.unwrap_or_else(|| panic!("{word} stands nowhere"));
    (*end, *y)
}

fn table(header: &[&str], rows: &[&[&str]]) -> Table {
    let row = |cells: &&[&str]| Row {
        cells: cells.iter().map(|words| Cell::text(*words)).collect(),
    };
    Table {
        caption: text("Des nombres."),
        header: vec![row(&header)],
        rows: rows.iter().map(row).collect(),
        row_heads: true,
        ..Table::default()
    }
}

fn near(one: f32, other: f32) -> bool {
    (one - other).abs() < 0.1
}

#[test]
fn numbers_stand_below_their_heads_on_their_units_in_columns_of_one_width() {
    let mut numbers = table(
        &["", "Peu", "Davantage (entendues)", "Experts"],
        &[
            &["Aides", "12", "3,5", "41"],
            &["Médiation", "7", "1\u{202f}204", "–"],
            &["Numérique", "–", "–", "43"],
        ],
    );
    let lines = ["Tout", "ce dont", "on parle", "Thème"];
    let lines = lines.map(|line| [Inline::from(line), Inline::Break]);
    let mut lines = lines.concat();
    lines.pop();
    numbers.header[0].cells[0] = Cell::rich(lines);
    let pages = laid(vec![Block::Table(numbers)]);
    let at = |word: &str| end(&pages, word).0;
    // Heads and numbers end where their column does.
    assert!(near(at("Peu"), at("12")) && near(at("12"), at("7")));
    assert!(near(at("Experts"), at("41")) && near(at("41"), at("43")));
    // The comma and what follows it stand at the right of all units.
    assert!(near(at("(entendues)"), at("3,5")));
    let comma = at("3,5") - at("204");
    assert!((4.0..9.0).contains(&comma), "{comma}");
    // From one column to the next it is as far.
    let steps = [
        at("(entendues)") - at("Peu"),
        at("Experts") - at("(entendues)"),
    ];
    assert!(near(steps[0], steps[1]), "{steps:?}");
    // Heads of one line stand beside the last of those of several.
    let low = |word: &str| end(&pages, word).1;
    assert!(low("Tout") + 25.0 < low("Thème"));
    for head in ["Thème", "Peu", "Experts"] {
        assert!(near(low(head), low("(entendues)")), "{head}");
    }
}

#[test]
fn words_and_dates_stand_at_left_as_they_are_written() {
    let pages = laid(vec![Block::Table(table(
        &["Acteur", "Entendues", "Date"],
        &[
            &["Experts", "14 entendues", "30/06/2020"],
            &["Institutions", "personne", "7/05/2020"],
        ],
    ))]);
    let all = stood(&pages.pages[0]);
    let begin = |word: &str| all.iter().find(|it| it.0 == word).expect("a word").1;
    assert!(near(begin("Entendues"), begin("14")) && near(begin("14"), begin("personne")));
    assert!(near(begin("Date"), begin("30/06/2020")));
    assert!(near(begin("Date"), begin("7/05/2020")));
}

#[test]
fn overleaf_a_table_is_named_by_its_number_and_nobody_reads_it_twice() {
    let long: Vec<[String; 2]> = (0..90)
        .map(|at| [format!("ligne{at}"), format!("mot{at}")])
        .collect();
    let rows = |caption: &str| {
        Block::Table(Table {
            caption: text(caption),
            header: vec![Row::texts(["Rang", "Mot"])],
            rows: long.iter().map(|cells| Row::texts(cells.clone())).collect(),
            ..Table::default()
        })
    };
    let said = |blocks: Vec<Block>, word: &str| -> Vec<(usize, bool, Vec<String>)> {
        let pages = laid(blocks);
        let mut found = Vec::new();
        for (at, page) in pages.pages.iter().enumerate() {
            let all = stood(page);
            for (_, x, _, y, told) in all.iter().filter(|it| it.0 == word) {
                assert!(near(*x, page.sheet.left) || !near(*y, all[0].3), "{word}");
                let line = all.iter().filter(|it| it.3 == *y);
                found.push((at, *told, line.map(|it| it.0.clone()).collect()));
            }
        }
        found
    };
    let first = rows("Une table.");
    let second = said(vec![first, rows("Une autre.")], "(suite)");
    assert!(second.len() > 3, "{second:?}");
    let numbers: Vec<&str> = second.iter().map(|(.., line)| line[1].as_str()).collect();
    assert!(numbers.is_sorted() && numbers.contains(&"1") && numbers.contains(&"2"));
    for (_, told, line) in &second {
        assert!(!told);
        assert_eq!(line[0], "Tableau");
    }
    // One that has no number is said to go on, no more.
    let none = said(vec![rows("")], "(suite)");
    assert!(none.iter().all(|(.., line)| line == &["(suite)"]));
    assert!(!none.is_empty());
}

/// A table of three columns as large print writes it out: of each row its name, then two lines below.
fn written_out(before: usize, rows: impl Iterator<Item = [String; 3]>) -> Pages {
    let mut blocks: Vec<Block> = (0..before).map(|_| body(1)).collect();
    blocks.push(Block::Table(Table {
        caption: text("Une table."),
        header: vec![Row::texts(["Besoin", "Réponse", "Question"])],
        rows: rows.map(Row::texts).collect(),
        row_heads: true,
        ..Table::default()
    }));
    let look = Look {
        large: true,
        ..Look::default()
    };
    laid_in(blocks, look)
}

#[test]
fn in_large_print_what_is_said_of_one_thing_is_on_one_page() {
    for before in 0..9 {
        let rows = (0..12).map(|at| {
            let answer = format!("répond{at} {}", LONG.repeat(1 + at % 2));
            [format!("nom{at}"), answer, format!("demande{at} à tous")]
        });
        let pages = written_out(before, rows);
        for at in 0..12 {
            let page = |word: &str| find(&pages, &format!("{word}{at}")).0;
            assert_eq!(page("nom"), page("répond"), "{before}: {at}");
            assert_eq!(page("nom"), page("demande"), "{before}: {at}");
        }
    }
}

#[test]
fn in_large_print_what_is_longer_than_a_page_says_overleaf_of_what_it_is() {
    let rows = ["premier", "second"].map(|name| {
        let long = |word: &str| format!("{word} {}", LONG.repeat(9));
        [name.to_owned(), long("répond"), long("demande")]
    });
    let pages = written_out(2, rows.into_iter());
    let mut again = 0;
    for page in &pages.pages {
        let all = stood(page);
        for at in all.iter().filter(|it| it.0 == "(suite)") {
            let line: Vec<_> = all.iter().filter(|it| near(it.3, at.3)).collect();
            again += usize::from(matches!(line[0].0.as_str(), "premier" | "second"));
            assert!(line.iter().all(|it| !it.4), "read twice");
        }
    }
    assert!(again >= 2, "{again}");
}
