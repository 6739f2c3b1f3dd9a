//! Where things stand on their pages.

mod feet;
mod overleaf;
mod tables;

use super::{Anchor, Ink, Page, Pages, Role, Tag, lay_out};
use crate::document::*;
use crate::memory::Memory;
use crate::{Fonts, sample};
use std::collections::BTreeMap;
use std::ops::ControlFlow;

const LONG: &str = "Chacun dit ce qu’il voit de la rivière, et nul ne la voit en entier. ";

fn laid(blocks: Vec<Block>) -> Pages {
    let look = sample::frame(Vec::new()).look;
    laid_in(blocks, look)
}

fn laid_in(blocks: Vec<Block>, look: Look) -> Pages {
    let mut document = sample::frame(blocks);
    document.look = look;
    if document.look.large {
        document = super::turned(&document);
    }
    let fonts = Fonts::bundled().unwrap();
    let mut memory = Memory::default();
    lay_out(&document, fonts, &mut memory, &mut |_| {
        ControlFlow::Continue(())
    })
    .unwrap()
}

/// Words of a page that are somebody's: their height, their element, the words.
fn words(page: &Page) -> Vec<(f32, u32, String)> {
    let of = |mark: &super::Mark| match (&mark.ink, mark.tag) {
        (Ink::Word { y, shaped, .. }, Tag::Node(node)) => Some((*y, node, shaped.text.to_string())),
        _ => None,
    };
    page.marks.iter().filter_map(of).collect()
}

/// Page and height of the first place where a word stands.
fn find(pages: &Pages, word: &str) -> (usize, f32) {
    for (at, page) in pages.pages.iter().enumerate() {
        let found = words(page)
            .into_iter()
            .find(|(_, _, text)| text.trim_end_matches(['.', ',']) == word);
        if let Some((y, _, _)) = found {
            return (at, y);
        }
    }
    panic!("{word} stands nowhere");
}

fn body(times: usize) -> Block {
    Block::paragraph(Style::Body, LONG.repeat(times))
}

fn noted(before: &str, note: &str) -> Block {
    Block::rich(
        Style::Body,
        vec![
            Inline::from(before),
            Inline::Note(text(note)),
            Inline::from(". "),
            Inline::Text(LONG.repeat(3)),
        ],
    )
}

#[test]
fn a_note_stands_at_the_foot_of_the_page_that_calls_it_below_all_text() {
    let blocks: Vec<Block> = (1..=40)
        .map(|at| match at % 3 {
            0 => body(4),
            _ => noted(&format!("appel{at}"), &format!("note{at} en bas")),
        })
        .collect();
    let pages = laid(blocks);
    let mut number = 0;
    for at in (1..=40).filter(|at| at % 3 != 0) {
        number += 1;
        let (call, _) = find(&pages, &format!("appel{at}"));
        let (foot, y) = find(&pages, &format!("note{at}"));
        assert_eq!(call, foot, "note {at}");
        assert_eq!(find(&pages, &raised(number)).0, call);
        let page = &pages.pages[foot];
        assert!(y <= page.sheet.bottom);
        let highest = words(page)
            .into_iter()
            .filter(|(_, _, word)| word.starts_with("note"))
            .fold(f32::MAX, |least, (y, _, _)| least.min(y));
        let text = words(page)
            .into_iter()
            .filter(|(_, _, word)| word.starts_with("rivière") || word.starts_with("appel"))
            .fold(0.0, |most: f32, (y, _, _)| most.max(y));
        assert!(text + 12.0 < highest, "page {foot}: {text} {highest}");
    }
    assert!(pages.pages.len() > 2);
}

#[test]
fn a_note_too_long_for_its_page_goes_on_at_the_foot_of_the_next() {
    let blocks = vec![
        noted("appel", &format!("début {} fin", LONG.repeat(110))),
        body(30),
    ];
    let pages = laid(blocks);
    let (call, _) = find(&pages, "appel");
    let (first, _) = find(&pages, "début");
    let (last, y) = find(&pages, "fin");
    assert_eq!((call, first), (0, 0));
    assert!(last > first && y <= pages.pages[last].sheet.bottom);
}

#[test]
fn no_line_stands_alone_at_the_head_or_the_foot_of_a_page_and_no_heading_at_its_foot() {
    for shift in 0..12 {
        let mut blocks = vec![Block::Space(13.0 * shift as f32)];
        for at in 0..60 {
            if at % 4 == 1 {
                blocks.push(Block::heading(2, format!("Titre {at}")));
            }
            blocks.push(body(1 + (at * 7 + shift) % 5));
        }
        let pages = laid(blocks);
        let mut lines: Vec<Vec<(u32, f32)>> = Vec::new();
        for page in &pages.pages {
            let mut found: Vec<(u32, f32)> = words(page)
                .into_iter()
                .map(|(y, node, _)| (node, y))
                .collect();
            found.dedup();
            lines.push(found);
        }
        let total = |node| lines.iter().flatten().filter(|(it, _)| *it == node).count();
        let last = lines.len() - 1;
        for (at, page) in lines.iter().enumerate() {
            let (first, end) = (page[0].0, page[page.len() - 1].0);
            let here = |node| page.iter().filter(|(it, _)| *it == node).count();
            assert!(
                here(first) > 1 || total(first) == 1,
                "head of page {at}, {shift}"
            );
            assert!(
                here(end) > 1 || total(end) == 1,
                "foot of page {at}, {shift}"
            );
            let heads = matches!(pages.tree.nodes[end as usize].role, Role::Heading(_));
            assert!(!heads || at == last, "a heading ends page {at}, {shift}");
        }
    }
}

/// How low the text of a page reaches.
fn words_end(page: &Page) -> f32 {
    words(page)
        .iter()
        .fold(0.0, |y: f32, (low, _, _)| y.max(*low))
}

fn figure(caption: &str) -> Block {
    let bar = |at: usize| Bar {
        label: format!("Barre {at}"),
        text: "3".to_owned(),
        value: 3.0,
        part: None,
        part_text: String::new(),
        hidden: false,
        tone: Tone::Plain,
    };
    Block::Figure(Figure {
        drawing: Drawing::Bars(Bars {
            bars: (0..9).map(bar).collect(),
            full: None,
            legend: Vec::new(),
        }),
        alt: "Neuf barres.".to_owned(),
        caption: text(caption),
        id: None,
    })
}

/// Pages with a drawing after so much text, and what follows it.
fn drawn_after(before: usize, next: Vec<Block>) -> Pages {
    let mut blocks: Vec<Block> = (0..before).map(|_| body(1)).collect();
    blocks.push(figure("dessinée"));
    blocks.extend(next);
    laid(blocks)
}

/// The first length of the text before it at which the drawing has no room.
fn full(next: &dyn Fn() -> Vec<Block>) -> usize {
    let found = (8..60).find(|&before| find(&drawn_after(before, next()), "dessinée").0 == 1);
    found.expect("a page that is full")
}

#[test]
fn text_passes_a_drawing_that_finds_no_room() {
    let next = || vec![body(9), body(6), figure("seconde"), body(9)];
    let pages = drawn_after(full(&next), next());
    let bottom = pages.pages[0].sheet.bottom;
    let (page, y) = find(&pages, "dessinée");
    assert_eq!(page, 1);
    // The page before is full, and the drawing stands at the head of its own.
    let foot = words_end(&pages.pages[0]);
    assert!(foot > bottom - 45.0, "{foot}");
    assert!(y < pages.pages[1].sheet.top + 320.0, "{y}");
    let (second, lower) = find(&pages, "seconde");
    assert!((second, lower) > (page, y), "drawings stay in their order");
}

#[test]
fn a_heading_passes_a_drawing_only_where_much_of_a_page_would_be_empty() {
    let next = || vec![Block::heading(2, "Un titre"), body(9), body(9), body(9)];
    let full = full(&next);
    // With little left, the drawing and what follows it go overleaf.
    let pages = drawn_after(full + 4, next());
    assert!(find(&pages, "titre") > find(&pages, "dessinée"));
    // With much left, the next part begins, and the drawing stands above its text overleaf.
    let pages = drawn_after(full, next());
    let room = pages.pages[0].sheet.room();
    assert!(pages.pages[0].spare < 0.25, "{}", pages.pages[0].spare);
    assert!(words_end(&pages.pages[0]) > pages.pages[0].sheet.bottom - room * 0.25);
    assert_eq!(find(&pages, "titre").0, 0);
    assert_eq!(find(&pages, "dessinée").0, 1);
}

#[test]
fn a_drawing_never_goes_before_the_heading_that_it_is_under() {
    for before in 8..50 {
        let mut blocks: Vec<Block> = (0..before).map(|_| body(1)).collect();
        blocks.extend([
            Block::heading(2, "Premier"),
            figure("une"),
            body(2),
            Block::heading(2, "Deuxième"),
            figure("deux"),
            body(1),
            Block::heading(2, "Troisième"),
            body(8),
        ]);
        let pages = laid(blocks);
        let at = |word| find(&pages, word);
        assert!(at("Premier") < at("une"), "{before}");
        assert!(at("Deuxième") < at("deux"), "{before}");
        assert!(at("une") < at("deux"), "{before}");
        let spare: Vec<f32> = pages.pages.iter().map(|page| page.spare).collect();
        assert!(
            spare.iter().all(|share| *share < 0.3),
            "{before}: {spare:?}"
        );
    }
}

#[test]
fn what_wants_more_room_takes_the_heading_that_it_is_under_with_it() {
    for before in 0..20 {
        let mut blocks: Vec<Block> = (0..before).map(|_| body(1)).collect();
        blocks.extend([
            Block::heading(1, "Partie"),
            Block::Room(320.0),
            Block::heading(2, "Chapitre"),
            body(30),
        ]);
        let pages = laid(blocks);
        assert_eq!(
            find(&pages, "Partie").0,
            find(&pages, "Chapitre").0,
            "{before}"
        );
    }
}

#[test]
fn a_short_table_is_cut_only_where_much_of_a_page_would_be_empty() {
    let table = |rows: usize| {
        Block::Together(vec![Block::Table(Table {
            header: vec![Row::texts(["Intitulé", "Valeur"])],
            rows: (0..rows)
                .map(|at| Row::texts([format!("ligne{at}"), "3".to_owned()]))
                .collect(),
            ..Table::default()
        })])
    };
    let (mut cut, mut whole) = (0, 0);
    for before in 4..24 {
        let mut blocks: Vec<Block> = (0..before).map(|_| body(1)).collect();
        blocks.extend([table(9), body(30)]);
        let pages = laid(blocks);
        let first = &pages.pages[0];
        assert!(first.spare < 0.25, "{before}: {}", first.spare);
        match find(&pages, "ligne0").0 == find(&pages, "ligne8").0 {
            true => whole += 1,
            false => cut += 1,
        }
        // Neither a first row nor a last stands alone.
        assert_eq!(find(&pages, "ligne0").0, find(&pages, "ligne1").0);
        assert_eq!(find(&pages, "ligne7").0, find(&pages, "ligne8").0);
    }
    assert!(cut > 0 && whole > 10, "{cut} cut, {whole} whole");
}

#[test]
fn the_name_of_a_group_of_rows_never_stands_below_all_that_it_names() {
    let mut rows = Vec::new();
    for group in 0..30 {
        rows.push(Row {
            cells: vec![Cell {
                span: 2,
                ..Cell::text(format!("groupe{group}"))
            }],
        });
        rows.extend((0..3).map(|at| Row::texts([format!("ligne{group}x{at}"), "3".to_owned()])));
    }
    let table = Block::Table(Table {
        header: vec![Row::texts(["Intitulé", "Valeur"])],
        rows,
        ..Table::default()
    });
    for before in 0..12 {
        for (kept, table) in [
            (true, table.clone()),
            (false, Block::Together(vec![table.clone()])),
        ] {
            let mut blocks: Vec<Block> = (0..before).map(|_| body(1)).collect();
            blocks.push(table);
            let pages = laid(blocks);
            for group in 0..30 {
                let page = |word: String| find(&pages, &word).0;
                let name = page(format!("groupe{group}"));
                assert_eq!(name, page(format!("ligne{group}x0")), "{before}");
                // A group so low is on one page, unless the whole table would rather be.
                assert!(!kept || name == page(format!("ligne{group}x2")), "{before}");
            }
        }
    }
}

#[test]
fn voices_are_told_apart_without_colour() {
    let edges = |tone: Tone| -> Vec<(f32, f32)> {
        let pages = laid(vec![Block::Quote(Quote {
            content: text("Personne ne compte l’eau de la même façon. ".repeat(6)),
            attribution: text("un habitant"),
            tone,
            ..Quote::default()
        })]);
        let marks = pages.pages[0].marks.iter();
        marks
            .filter_map(|mark| match mark.ink {
                Ink::Rect { width, height, .. } => Some((width, height)),
                _ => None,
            })
            .collect()
    };
    let (carries, nuances, against) = (
        edges(Tone::Carry),
        edges(Tone::Nuance),
        edges(Tone::Against),
    );
    assert_eq!((carries.len(), against.len()), (1, 1));
    assert!(nuances.len() > 3, "{nuances:?}");
    assert!(against[0].0 > 1.5 * carries[0].0);
}

#[test]
fn what_is_wider_than_a_page_stands_on_a_lying_one_with_its_heading() {
    let wide = Block::Table(Table {
        header: vec![Row::texts((0..9).map(|at| format!("Colonne {at}")))],
        rows: (0..40)
            .map(|row| Row::texts((0..9).map(|at| format!("Case {row} {at}"))))
            .collect(),
        ..Table::default()
    });
    let pages = laid(vec![
        body(3),
        Block::heading(2, "Couchée"),
        Block::Lying(vec![wide]),
        noted("debout", "au pied"),
    ]);
    let lies: Vec<bool> = pages
        .pages
        .iter()
        .map(|page| page.sheet.width > page.sheet.height)
        .collect();
    assert!(lies.len() > 3, "{lies:?}");
    let last = lies.len() - 1;
    for (at, lies) in lies.into_iter().enumerate() {
        assert_eq!(lies, at > 0 && at < last, "page {at}");
    }
    assert_eq!(find(&pages, "Couchée").0, 1);
    assert_eq!(find(&pages, "debout").0, last);
    let page = &pages.pages[1];
    let right = |mark: &super::Mark| match &mark.ink {
        Ink::Word {
            x, shaped, size, ..
        } => x + shaped.width * size,
        _ => 0.0,
    };
    let most = page.marks.iter().map(right).fold(0.0, f32::max);
    assert!(most > 700.0 && most < page.sheet.right + 4.0, "{most}");
}

#[test]
fn parts_that_answer_each_other_begin_at_one_height() {
    let column = |at: usize| Column {
        title: text(["Un", "Un titre bien plus long que les deux autres", "Trois"][at]),
        tone: Tone::Plain,
        blocks: (0..3)
            .flat_map(|part| {
                [
                    Block::paragraph(Style::Note, format!("tête{part}{at}")),
                    Block::paragraph(
                        Style::Small,
                        format!("texte{part}{at} {}", LONG.repeat(1 + (part + at) % 3)),
                    ),
                ]
            })
            .collect(),
    };
    let pages = laid(vec![Block::Columns(Columns {
        columns: (0..3).map(column).collect(),
        id: None,
    })]);
    for part in 0..3 {
        for word in ["tête", "texte"] {
            let (page, y) = find(&pages, &format!("{word}{part}0"));
            for at in 1..3 {
                let (other, below) = find(&pages, &format!("{word}{part}{at}"));
                assert!(
                    page == other && (y - below).abs() < 0.01,
                    "{word}{part}{at}"
                );
            }
        }
    }
}

#[test]
fn references_settle_wherever_the_pages_that_they_name_end() {
    // What stands before moves by a line each time; the numbers grow a digit about page 10.
    for shift in 0..24 {
        let mut blocks = vec![Block::Space(7.3 * shift as f32)];
        for at in 0..130 {
            let mut words = vec![Inline::Text(LONG.repeat(2)), Inline::from("Voir page ")];
            for target in 0..6 {
                words.push(Inline::PageRef {
                    target: format!("p{}", 60 + (at + target * 11) % 70),
                });
                words.push(Inline::from(", "));
            }
            blocks.push(Block::Paragraph(Paragraph {
                style: Style::Body,
                content: words,
                id: Some(format!("p{at}")),
            }));
        }
        let pages = laid(blocks);
        let mut shown: BTreeMap<u32, String> = BTreeMap::new();
        for page in &pages.pages {
            for (_, node, word) in words(page) {
                shown.entry(node).or_default().push_str(&word);
            }
        }
        for (area, page) in pages.pages.iter().flat_map(|it| &it.links).map(|area| {
            let super::LinkTarget::Anchor(anchor @ Anchor::Id(_)) =
                &pages.links[area.link as usize].target
            else {
                panic!("a link of another kind");
            };
            (area, pages.anchors[anchor].0 + 1)
        }) {
            let Tag::Node(node) = area.tag else {
                panic!("a link of nobody");
            };
            assert_eq!(shown[&node], page.to_string(), "shifted by {shift}");
        }
    }
}

#[test]
fn words_that_were_spoken_are_in_italics_and_those_that_report_them_upright() {
    let face = |reported: bool| {
        let pages = laid(vec![Block::Quote(Quote {
            content: text("Personne"),
            reported,
            ..Quote::default()
        })]);
        let mut marks = pages.pages[0].marks.iter();
        marks.find_map(|mark| match &mark.ink {
            Ink::Word { shaped, .. } if &*shaped.text == "Personne" => Some(shaped.face),
            _ => None,
        })
    };
    assert_ne!(face(false), face(true));
}
