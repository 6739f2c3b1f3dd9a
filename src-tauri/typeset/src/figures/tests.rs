//! Drawings hold: words never stand on each other, nothing stands beyond the frame, whatever they show.

use crate::document::*;
use crate::memory::Memory;
use crate::pages::sheet::Sheet;
use crate::pages::{Ink, Mark, lay_out};
use crate::text::Fonts;
use chrono::NaiveDate;
use std::ops::ControlFlow;

/// Sixty characters, as long as a French label gets.
const LONG: &str = "Réseaux nationaux et territoriaux d’accompagnement à la vie";
/// One word too long for any column.
const ENDLESS: &str = "anticonstitutionnellementanticonstitutionnellement";

/// A box of ink: left, top, right, foot.
type Area = (f32, f32, f32, f32);

/// The pages of a drawing, by the marks on each.
fn drawn(drawing: Drawing) -> (Sheet, Vec<Vec<Mark>>) {
    drawn_in(drawing, Look::default())
}

/// The same in a look.
fn drawn_in(drawing: Drawing, look: Look) -> (Sheet, Vec<Vec<Mark>>) {
    let figure = Figure {
        drawing,
        alt: "Ce qu’il montre.".to_owned(),
        caption: text("Un dessin."),
        id: None,
    };
    let document = Document {
        meta: Meta {
            title: String::new(),
            subject: String::new(),
            author: String::new(),
            keywords: Vec::new(),
            language: "fr".to_owned(),
            date: NaiveDate::default(),
            seed: String::new(),
        },
        look,
        labels: Labels::french(),
        cover: None,
        running: Running::default(),
        draft: None,
        blocks: vec![Block::Figure(figure)],
    };
    let fonts = Fonts::bundled().expect("fonts");
    let mut memory = Memory::default();
    let pages = lay_out(&document, fonts, &mut memory, &mut |_| {
        ControlFlow::Continue(())
    })
    .expect("laid out");
    let sheet = pages.pages[0].sheet;
    let marks = pages.pages.into_iter().map(|page| page.marks).collect();
    (sheet, marks)
}

fn area(mark: &Mark) -> Option<Area> {
    Some(match &mark.ink {
        Ink::Word {
            x, y, size, shaped, ..
        } => (*x, y - 0.7 * size, x + shaped.width * size, y + 0.18 * size),
        Ink::Rect {
            x,
            y,
            width,
            height,
            ..
        } => (*x, *y, x + width, y + height),
        Ink::Line { from, to, .. } => (
            from.0.min(to.0),
            from.1.min(to.1),
            from.0.max(to.0),
            from.1.max(to.1),
        ),
        Ink::Disc { x, y, radius, .. } => (x - radius, y - radius, x + radius, y + radius),
        _ => return None,
    })
}

/// The page's own number stands at its foot, outside the frame of the text.
fn of_the_text<'a>(sheet: &'a Sheet, marks: &'a [Mark]) -> impl Iterator<Item = (&'a Mark, Area)> {
    let areas = marks.iter().filter_map(|it| Some((it, area(it)?)));
    areas.filter(|(_, area)| area.1 > sheet.top - 4.0 && area.3 < sheet.bottom + 4.0)
}

fn cross(a: Area, b: Area) -> bool {
    const TOUCH: f32 = 0.4;
    a.0 + TOUCH < b.2 && b.0 + TOUCH < a.2 && a.1 + TOUCH < b.3 && b.1 + TOUCH < a.3
}

/// Words never stand on each other, and all is within the frame.
fn holds(name: &str, drawing: Drawing) {
    for look in [Look::default(), large()] {
        let (sheet, pages) = drawn_in(drawing.clone(), look);
        held(name, sheet, &pages);
    }
}

/// Large print.
fn large() -> Look {
    Look {
        large: true,
        ..Look::default()
    }
}

fn held(name: &str, sheet: Sheet, pages: &[Vec<Mark>]) {
    for marks in pages {
        let mut words: Vec<(String, Area)> = Vec::new();
        for (mark, area) in of_the_text(&sheet, marks) {
            assert!(
                area.0 > sheet.left - 0.6 && area.2 < sheet.right + 0.6,
                "{name}: beyond the frame: {mark:?}"
            );
            let Ink::Word { shaped, size, .. } = &mark.ink else {
                continue;
            };
            // In large print, fifteen points.
            let least = if sheet.scale > 1.0 { 15.0 } else { 6.0 };
            assert!(size * sheet.scale >= least, "{name}: {:?}", shaped.text);
            for (other, there) in &words {
                assert!(
                    !cross(area, *there),
                    "{name}: {:?} stands on {other:?}: {area:?} {there:?}",
                    shaped.text
                );
            }
            words.push((shaped.text.to_string(), area));
        }
    }
}

fn labels(count: usize, kind: usize) -> Vec<String> {
    (0..count)
        .map(|at| match kind {
            0 => format!("Sphère {at}"),
            1 => format!("{LONG} {at}"),
            _ => [
                String::new(),
                format!("{ENDLESS}{at}"),
                "Experts".to_owned(),
            ][at % 3]
                .clone(),
        })
        .collect()
}

fn matrix(columns: usize, rows: usize, kind: usize) -> Drawing {
    Drawing::Matrix(Matrix {
        columns: labels(columns, kind)
            .into_iter()
            .map(|label| MatrixColumn {
                label,
                note: "12 entendues".to_owned(),
            })
            .collect(),
        rows: labels(rows, kind)
            .into_iter()
            .enumerate()
            .map(|(at, label)| MatrixRow {
                group: if at % 4 == 0 { LONG } else { "" }.to_owned(),
                label,
                cells: (0..columns)
                    .map(|column| MatrixCell {
                        text: ["< 3", "117", "–", "masqué"][(at + column) % 4].to_owned(),
                        share: column as f32 / columns as f32,
                        hidden: (at + column) % 4 == 3,
                    })
                    .collect(),
            })
            .collect(),
        scale: Some(Scale {
            least: "peu".to_owned(),
            most: LONG.to_owned(),
        }),
    })
}

#[test]
fn a_matrix_holds_with_no_column_one_twelve_and_forty() {
    for columns in [0, 1, 3, 7, 12, 40] {
        for rows in [0, 1, 15] {
            for kind in 0..3 {
                let name = format!("{columns} × {rows}, labels {kind}");
                holds(&name, matrix(columns, rows, kind));
            }
        }
    }
}

#[test]
fn no_line_down_to_a_column_crosses_the_name_of_another() {
    let (sheet, pages) = drawn(matrix(12, 6, 1));
    let mut lines = 0;
    for marks in &pages {
        let words: Vec<Area> = of_the_text(&sheet, marks)
            .filter(|(mark, _)| matches!(mark.ink, Ink::Word { .. }))
            .map(|(_, area)| area)
            .collect();
        for (mark, (left, top, right, foot)) in of_the_text(&sheet, marks) {
            let upright = matches!(mark.ink, Ink::Line { .. }) && right - left < 0.01;
            if !upright {
                continue;
            }
            lines += 1;
            let through = |it: &&Area| it.0 < left && left < it.2 && it.1 < foot && top < it.3;
            assert_eq!(words.iter().find(through), None);
        }
    }
    assert!(lines >= 12, "{lines}");
}

#[test]
fn bars_hold_with_none_one_and_many_values_and_what_is_no_number() {
    for count in [0, 1, 12] {
        for kind in 0..3 {
            for (value, part) in [
                (0.0, None),
                (81.0, Some(29.0)),
                (f64::NAN, Some(f64::INFINITY)),
                (-4.0, Some(9.0)),
            ] {
                let bars = labels(count, kind).into_iter().map(|label| Bar {
                    label,
                    text: ["4 sans réponse, sur 9", LONG][count % 2].repeat(1 + count % 2),
                    value,
                    part,
                    part_text: "dont 29 % incontournable".to_owned(),
                    ..Bar::default()
                });
                let drawing = Drawing::Bars(Bars {
                    bars: bars.collect(),
                    full: Some(100.0),
                    legend: labels(count.min(3), kind)
                        .into_iter()
                        .map(|label| Key {
                            label,
                            pale: true,
                            ..Key::default()
                        })
                        .collect(),
                });
                holds(&format!("{count} bars, {value}, labels {kind}"), drawing);
            }
        }
    }
}

#[test]
fn a_part_of_a_bar_lies_within_it_and_is_darker() {
    let bar = Bar {
        label: "Utile".to_owned(),
        text: "81 %".to_owned(),
        value: 81.0,
        part: Some(29.0),
        part_text: "dont 29 % incontournable".to_owned(),
        ..Bar::default()
    };
    let (sheet, pages) = drawn(Drawing::Bars(Bars {
        bars: vec![bar],
        full: Some(100.0),
        legend: Vec::new(),
    }));
    let rects: Vec<(Area, Rgb)> = of_the_text(&sheet, &pages[0])
        .filter_map(|(mark, area)| match mark.ink {
            Ink::Rect { colour, .. } => Some((area, colour)),
            _ => None,
        })
        .collect();
    let accent = Look::default().accent;
    // The edge of the rest, what is pale within it, and the part.
    let [(rest, edge), (pale, lighter), (part, full)] = rects[..] else {
        panic!("{rects:?}");
    };
    assert!(edge == accent && full == accent && lighter != accent);
    assert!(rest.0 < pale.0 && pale.2 < rest.2);
    assert!((part.2 - rest.0).abs() < 0.01);
    let (part, rest) = (part.2 - part.0, rest.2 - rest.0);
    assert!((part / (part + rest) - 29.0 / 81.0).abs() < 0.001);
}

#[test]
fn two_dates_hold_whatever_was_counted_at_each() {
    let counts = [None, Some(0.0), Some(45.0), Some(118.0), Some(f64::NAN)];
    for kind in 0..3 {
        for before in counts {
            for after in counts {
                let rows = labels(5, kind).into_iter().map(|label| ChangeRow {
                    label,
                    before,
                    before_text: "118 000".to_owned(),
                    after,
                    after_text: "non publié".to_owned(),
                });
                let drawing = Drawing::Change(Change {
                    before: "au 13 mai 2020".to_owned(),
                    after: if kind == 1 {
                        LONG
                    } else {
                        "au 7 septembre 2020"
                    }
                    .to_owned(),
                    rows: rows.collect(),
                });
                holds(&format!("{before:?} {after:?}, labels {kind}"), drawing);
            }
        }
    }
}

#[test]
fn the_first_date_is_told_from_the_second_by_its_shape() {
    let (sheet, pages) = drawn(Drawing::Change(Change {
        before: "mai".to_owned(),
        after: "septembre".to_owned(),
        rows: vec![ChangeRow {
            label: "Besoins".to_owned(),
            before: Some(45.0),
            before_text: "45".to_owned(),
            after: Some(118.0),
            after_text: "118".to_owned(),
        }],
    }));
    let white = Rgb(255, 255, 255);
    let discs: Vec<(f32, f32, Rgb)> = of_the_text(&sheet, &pages[0])
        .filter_map(|(mark, area)| match mark.ink {
            Ink::Disc { colour, radius, .. } => Some((area.0 + radius, radius, colour)),
            _ => None,
        })
        .collect();
    // Of each pair the hollow one has a third, white disc within.
    let hollow = |x: f32| {
        let here = discs.iter().filter(|it| (it.0 - x).abs() < 0.01);
        here.filter(|it| it.2 == white).count() == 2
    };
    let mut full: Vec<f32> = discs
        .iter()
        .filter(|it| it.2 != white)
        .map(|it| it.0)
        .collect();
    full.sort_by(f32::total_cmp);
    assert_eq!(full.len(), 4);
    let (first, last) = (full[2], full[3]);
    assert!(hollow(first) && !hollow(last), "{discs:?}");
}

#[test]
fn a_timeline_holds_with_long_names_and_many_meetings() {
    let day = |month, day| NaiveDate::from_ymd_opt(2020, month, day).expect("a day");
    for kind in 0..3 {
        for (spans, points) in [(0, 0), (1, 0), (0, 1), (4, 9), (12, 40)] {
            let spans = labels(spans, kind).into_iter().enumerate();
            let points = labels(points, kind).into_iter().enumerate();
            let drawing = Drawing::Timeline(Timeline {
                spans: spans
                    .map(|(at, label)| Span {
                        label,
                        note: "20–27 mars 2020".to_owned(),
                        start: day(1 + at as u32 % 12, 3),
                        end: (at % 3 > 0).then(|| day(12, 24)),
                        tone: Tone::Plain,
                    })
                    .collect(),
                milestones: points
                    .map(|(at, label)| Milestone {
                        label,
                        note: "27 septembre 2020".to_owned(),
                        date: day(1 + at as u32 % 12, 20),
                    })
                    .collect(),
            });
            holds(&format!("timeline, labels {kind}"), drawing);
        }
    }
}

#[test]
fn a_map_of_actors_holds_with_one_four_and_twelve() {
    for kind in 0..3 {
        for count in [0, 1, 4, 12] {
            let links = labels(count, kind).into_iter().map(|label| Link {
                label,
                note: LONG.to_owned(),
                text: "16 entendues".to_owned(),
                area: 1.0,
                hidden: false,
                tone: Tone::Plain,
            });
            let drawing = Drawing::Chain(Chain {
                links: links.collect(),
            });
            holds(&format!("{count} actors, labels {kind}"), drawing);
        }
    }
}

#[test]
fn the_counts_of_actors_side_by_side_stand_on_one_line() {
    let links = ["un", "un réseau", LONG].map(|label| Link {
        label: label.to_owned(),
        note: "Ils apportent.".to_owned(),
        text: "seize".to_owned(),
        area: 1.0,
        hidden: false,
        tone: Tone::Plain,
    });
    let (sheet, pages) = drawn(Drawing::Chain(Chain {
        links: links.into(),
    }));
    let counts: Vec<f32> = of_the_text(&sheet, &pages[0])
        .filter(
            |(mark, _)| matches!(&mark.ink, Ink::Word { shaped, .. } if &*shaped.text == "seize"),
        )
        .map(|(_, area)| area.1)
        .collect();
    assert_eq!(counts.len(), 3);
    assert!(counts.iter().all(|y| *y == counts[0]), "{counts:?}");
}
