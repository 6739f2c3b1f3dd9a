//! Sets every kind of drawing into a file, ordinary and extreme, to be looked at:
//! `cargo run --example figures -- OUT.pdf [large]`. Invented from end to end.

#![allow(
    clippy::disallowed_methods,
    reason = "it writes a file; the typesetter does not"
)]

#[path = "../tests/sample/mod.rs"]
mod sample;

use croisee_typeset::document::*;
use croisee_typeset::{Fonts, render};
use sample::day;
use std::ops::ControlFlow;

const LONG: &str = "Réseaux nationaux et territoriaux d’accompagnement à la vie";

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let target = std::env::args().nth(1).ok_or("say into which file")?;
    let mut blocks = Vec::new();
    for (name, drawing) in drawings() {
        blocks.push(Block::heading(2, name));
        blocks.push(Block::paragraph(
            Style::Body,
            "Le texte court au-dessus du dessin. ".repeat(3),
        ));
        blocks.push(Block::Figure(Figure {
            drawing,
            alt: name.to_owned(),
            caption: text("Ce que montre le dessin. Source : entretiens, au 30 juin 2024."),
            id: None,
        }));
    }
    let mut document = sample::frame(blocks);
    document.look.large = std::env::args().any(|it| it == "large");
    let pdf = render(&document, Fonts::bundled()?, &mut |_| {
        ControlFlow::Continue(())
    })?;
    std::fs::write(target, pdf.bytes)?;
    Ok(())
}

fn drawings() -> Vec<(&'static str, Drawing)> {
    vec![
        ("Matrice de trois sphères", matrix(3, false)),
        ("Matrice de sept sphères", matrix(7, false)),
        ("Matrice de douze sphères aux noms longs", matrix(12, true)),
        ("Matrice de vingt-quatre sphères", matrix(24, false)),
        ("Sondage, une partie dans le tout", survey()),
        ("Besoins et réponses", gaps()),
        ("Deux dates", change(false)),
        ("Deux dates, noms longs", change(true)),
        ("Frise", timeline(false)),
        ("Frise de noms longs", timeline(true)),
        ("Quatre acteurs", chain(4)),
        ("Sept acteurs", chain(7)),
        ("Un seul acteur", chain(1)),
    ]
}

fn matrix(columns: usize, long: bool) -> Drawing {
    let name = |at: usize| match (long, at % 3) {
        (true, _) => format!("{LONG} n° {}", at + 1),
        (_, 0) => "Investisseurs sociétaux".to_owned(),
        (_, 1) => "Réseaux nationaux et territoriaux".to_owned(),
        _ => "Experts".to_owned(),
    };
    let themes = [
        ("Mesures exceptionnelles", "Accès aux aides"),
        ("", "Questions juridiques et médiation"),
        (
            "Continuer son activité grâce au numérique",
            "SI et outils numériques",
        ),
        ("", "Numérique et proximité"),
        ("Difficultés de trésorerie", "Trésorerie et amortisseur"),
        ("Mutualiser les moyens", "Former les accompagnateurs"),
    ];
    Drawing::Matrix(Matrix {
        columns: (0..columns)
            .map(|at| MatrixColumn {
                label: name(at),
                note: format!("{} entendues", 9 + at),
            })
            .collect(),
        rows: themes
            .iter()
            .enumerate()
            .map(|(row, (group, label))| MatrixRow {
                group: (*group).to_owned(),
                label: (*label).to_owned(),
                cells: (0..columns).map(|at| cell(row, at)).collect(),
            })
            .collect(),
        scale: Some(Scale {
            least: "peu".to_owned(),
            most: "toutes les organisations entendues de la sphère".to_owned(),
        }),
    })
}

fn cell(row: usize, column: usize) -> MatrixCell {
    let count = (row * 5 + column * 3) % 12;
    let hidden = column % 8 == 5;
    MatrixCell {
        text: match count {
            _ if hidden => String::new(),
            0 => "–".to_owned(),
            1 | 2 => "< 3".to_owned(),
            many => many.to_string(),
        },
        share: if hidden { 0.0 } else { count as f32 / 11.0 },
        hidden,
    }
}

fn survey() -> Drawing {
    let bar = |label: &str, value: f64| Bar {
        label: label.to_owned(),
        text: format!("{value}\u{a0}%"),
        value,
        ..Bar::default()
    };
    let mut bars = vec![
        bar("Utile ou incontournable", 81.0),
        bar("Secondaire", 9.0),
        bar("Inutile", 4.0),
        bar("Contre-productif", 3.0),
        bar("Ne se prononcent pas", 3.0),
    ];
    bars[0].part = Some(29.0);
    bars[0].part_text = "dont incontournable\u{a0}: 29\u{a0}%".to_owned();
    Drawing::Bars(Bars {
        bars,
        full: Some(100.0),
        legend: Vec::new(),
    })
}

fn gaps() -> Drawing {
    let volets = [
        ("Mesures exceptionnelles", 9.0, 5.0),
        (LONG, 3.0, 0.0),
        ("Difficultés de trésorerie", 5.0, 5.0),
    ];
    let key = |label: &str, pale| Key {
        label: label.to_owned(),
        pale,
        tone: Tone::Plain,
    };
    Drawing::Bars(Bars {
        bars: volets
            .map(|(label, needs, answered)| Bar {
                label: label.to_owned(),
                text: format!("{} sans réponse, sur {needs}", needs - answered),
                value: needs,
                part: Some(answered),
                hidden: false,
                ..Bar::default()
            })
            .to_vec(),
        full: None,
        legend: vec![key("Avec un programme", false), key("Sans réponse", true)],
    })
}

fn change(long: bool) -> Drawing {
    let rows = [
        ("Besoins", Some(45.0), Some(118.0)),
        ("Urgence", Some(102.0), Some(119.0)),
        ("Relance", Some(36.0), Some(36.0)),
        ("Réseaux", Some(30.0), None),
        ("Fermés", Some(60.0), Some(0.0)),
    ];
    let told = |it: Option<f64>| it.map_or_else(|| "non publié".to_owned(), |n| n.to_string());
    Drawing::Change(Change {
        before: "au 13 mai 2024".to_owned(),
        after: "au 7 septembre 2024".to_owned(),
        rows: rows
            .map(|(label, before, after)| ChangeRow {
                label: if long { LONG } else { label }.to_owned(),
                before,
                before_text: told(before),
                after,
                after_text: told(after),
            })
            .to_vec(),
    })
}

fn timeline(long: bool) -> Drawing {
    let phases = [
        (
            "Préparation",
            "20–27 mars 2024",
            day(2024, 3, 20),
            Some(day(2024, 3, 27)),
        ),
        (
            "Mobilisation",
            "27 mars – 10 avril 2024",
            day(2024, 3, 27),
            Some(day(2024, 4, 10)),
        ),
        (
            "Structuration",
            "10 avril – 11 mai 2024",
            day(2024, 4, 10),
            Some(day(2024, 5, 11)),
        ),
        ("Action", "depuis le 11 mai 2024", day(2024, 5, 11), None),
    ];
    let points = [
        (
            "Ce que chacun appelle ingénierie",
            "22 avril 2024",
            day(2024, 4, 22),
        ),
        (
            "Trois défis, et qui s’en charge",
            "27 mai 2024",
            day(2024, 5, 27),
        ),
    ];
    let named = |label: &str| if long { LONG } else { label }.to_owned();
    Drawing::Timeline(Timeline {
        spans: phases
            .map(|(label, note, start, end)| Span {
                label: named(label),
                note: note.to_owned(),
                start,
                end,
                tone: Tone::Plain,
            })
            .to_vec(),
        milestones: points
            .map(|(label, note, date)| Milestone {
                label: named(label),
                note: note.to_owned(),
                date,
            })
            .to_vec(),
    })
}

fn chain(count: usize) -> Drawing {
    let actors = [
        ("Institutions", "Elles portent la vision.", 0.0),
        ("Investisseurs sociétaux", "Ils apportent les moyens.", 9.0),
        (
            "Ingénieries nationales et locales",
            "Elles apportent les compétences.",
            16.0,
        ),
        ("Acteurs de terrain", "Ils mènent les actions.", 12.0),
    ];
    Drawing::Chain(Chain {
        links: (0..count)
            .map(|at| {
                let (label, note, heard) = actors[at % 4];
                Link {
                    label: label.to_owned(),
                    note: note.to_owned(),
                    text: format!("{heard} entendues"),
                    area: heard / 16.0,
                    hidden: at == 4,
                    tone: Tone::Plain,
                }
            })
            .collect(),
    })
}
