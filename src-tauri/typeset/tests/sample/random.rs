//! Documents such as nobody would write, from a number: any block within any other, empty words,
//! endless words, every script that the fonts hold.

use croisee_typeset::document::*;

/// A generator that gives the same documents everywhere.
pub struct Dice(u64);

impl Dice {
    pub fn new(seed: u64) -> Self {
        Self(seed.wrapping_mul(0x9e37_79b9_7f4a_7c15) | 1)
    }

    fn roll(&mut self, sides: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        ((self.0 >> 33) as usize) % sides
    }

    fn pick<'a>(&mut self, words: &[&'a str]) -> &'a str {
        words[self.roll(words.len())]
    }
}

const WORDS: &[&str] = &[
    "l'eau",
    "territoires",
    "anticonstitutionnellement",
    "à",
    "œuvre",
    "12",
    "10 000 €",
    "?",
    "«mot»",
    "« cité »",
    "que",
    "Ένωση",
    "Живая",
    "🌱",
    "👩‍🌾",
    "https://example.org/a/très/long?chemin=1&autre=2",
    "TPE-PME",
    "peut‑être",
    "a\u{301}ccent",
    "fin.",
    "—",
    "(entre)",
    "50 %",
    "efficace",
    "fjord",
    "x\u{ad}y",
    "“quoted”",
    "don't",
    "½",
    "→",
    "…",
    "Łódź",
    "ﬁn",
    "12:30",
    "ועדת",
    "שלום,",
    "المياه",
    "(لجنة)",
    "سلمى‑2",
    "a\u{7}b",
    "1\u{fe0f}\u{20e3}",
    "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa",
];

fn words(dice: &mut Dice, most: usize) -> String {
    let count = dice.roll(most + 1);
    (0..count)
        .map(|_| dice.pick(WORDS))
        .collect::<Vec<_>>()
        .join(" ")
}

fn inlines(dice: &mut Dice, most: usize) -> Inlines {
    (0..=dice.roll(4))
        .map(|_| {
            let content = text(words(dice, most));
            match dice.roll(10) {
                0 => Inline::Emph(content),
                1 => Inline::Strong(content),
                2 => Inline::Link {
                    url: "https://example.org/é".to_owned(),
                    content,
                },
                3 => Inline::Ref {
                    target: format!("id-{}", dice.roll(12)),
                    content,
                },
                4 => Inline::PageRef {
                    target: format!("id-{}", dice.roll(12)),
                },
                5 => Inline::Foreign {
                    language: "en".to_owned(),
                    content,
                },
                6 => Inline::Break,
                7 => Inline::Note(inlines(dice, most.min(12))),
                _ => Inline::Text(words(dice, most)),
            }
        })
        .collect()
}

struct Blocks<'d> {
    dice: &'d mut Dice,
    ids: usize,
}

impl Blocks<'_> {
    fn id(&mut self) -> Option<Id> {
        (self.dice.roll(4) == 0).then(|| {
            self.ids += 1;
            format!("id-{}", self.ids)
        })
    }

    fn many(&mut self, most: usize, depth: usize) -> Vec<Block> {
        (0..self.dice.roll(most + 1))
            .map(|_| self.one(depth))
            .collect()
    }

    fn tone(&mut self) -> Tone {
        [
            Tone::Plain,
            Tone::Carry,
            Tone::Nuance,
            Tone::Against,
            Tone::Series(7),
        ][self.dice.roll(5)]
    }

    fn one(&mut self, depth: usize) -> Block {
        // Tables, columns and drawings want the width of a page; all else goes into all else.
        let kinds = match depth {
            0 => 15,
            1 | 2 => 8,
            _ => 5,
        };
        match self.dice.roll(kinds) {
            0 => Block::Heading(Heading {
                level: self.dice.roll(6) as u8,
                content: inlines(self.dice, 4),
                id: self.id(),
            }),
            1 | 2 => Block::Paragraph(Paragraph {
                style: [
                    Style::Body,
                    Style::Lead,
                    Style::Key,
                    Style::Small,
                    Style::Note,
                    Style::Warning,
                ][self.dice.roll(6)],
                content: inlines(self.dice, 40),
                id: self.id(),
            }),
            3 => Block::Quote(Quote {
                reported: self.dice.roll(4) == 0,
                content: inlines(self.dice, 20),
                attribution: inlines(self.dice, 3),
                tone: self.tone(),
                id: self.id(),
            }),
            4 => [
                Block::Rule,
                Block::PageBreak,
                Block::Space(30.0),
                Block::Room(200.0),
            ][self.dice.roll(4)]
            .clone(),
            5 => Block::List(List {
                ordered_from: (self.dice.roll(2) == 0).then_some(98),
                items: (0..self.dice.roll(4))
                    .map(|_| self.many(2, depth + 1))
                    .collect(),
            }),
            6 => Block::Entry(Entry {
                marker: words(self.dice, 1),
                note: words(self.dice, 2),
                blocks: self.many(3, depth + 1),
                id: self.id(),
            }),
            7 => Block::Together(self.many(3, depth + 1)),
            8 => Block::Columns(Columns {
                columns: (0..self.dice.roll(5))
                    .map(|_| Column {
                        title: inlines(self.dice, 2),
                        tone: self.tone(),
                        blocks: self.many(3, depth + 1),
                    })
                    .collect(),
                id: self.id(),
            }),
            9 | 10 => self.table(depth),
            11 => Block::Contents(Contents {
                title: words(self.dice, 2),
                depth: self.dice.roll(4) as u8,
            }),
            12 => Block::Lying(self.many(3, 1)),
            _ => self.figure(),
        }
    }

    fn row(&mut self, depth: usize, most: usize) -> Row {
        Row {
            cells: (0..self.dice.roll(most + 1))
                .map(|_| Cell {
                    blocks: self.many(2, depth + 1),
                    span: self.dice.roll(3),
                    down: self.dice.roll(4),
                    align: [Align::Left, Align::Centre, Align::Right][self.dice.roll(3)],
                })
                .collect(),
        }
    }

    fn table(&mut self, depth: usize) -> Block {
        Block::Table(Table {
            caption: inlines(self.dice, 4),
            header: (0..self.dice.roll(2)).map(|_| self.row(2, 4)).collect(),
            rows: (0..self.dice.roll(6)).map(|_| self.row(depth, 4)).collect(),
            row_heads: self.dice.roll(2) == 0,
            widths: (self.dice.roll(4) == 0).then(|| vec![1.0, 2.0]),
            id: self.id(),
        })
    }

    fn figure(&mut self) -> Block {
        let dice = &mut *self.dice;
        let count = dice.roll(7);
        let drawing = match dice.roll(6) {
            0 => Drawing::Matrix(Matrix {
                columns: (0..count * (1 + dice.roll(4)))
                    .map(|_| MatrixColumn {
                        label: words(dice, 2),
                        note: words(dice, 2),
                    })
                    .collect(),
                scale: (dice.roll(2) == 0).then(|| Scale {
                    least: words(dice, 4),
                    most: words(dice, 4),
                }),
                rows: (0..dice.roll(80))
                    .map(|_| MatrixRow {
                        group: words(dice, 2),
                        label: words(dice, 4),
                        cells: (0..dice.roll(8))
                            .map(|at| MatrixCell {
                                text: dice.pick(&["", "< 3", "17", "masqué"]).to_owned(),
                                share: at as f32 / 5.0,
                                hidden: dice.roll(3) == 0,
                            })
                            .collect(),
                    })
                    .collect(),
            }),
            1 => Drawing::Bars(Bars {
                bars: (0..count)
                    .map(|at| Bar {
                        label: words(dice, 3),
                        text: words(dice, 2),
                        value: at as f64 - 1.0,
                        part: (dice.roll(2) == 0).then_some(0.5),
                        part_text: words(dice, 3),
                        hidden: dice.roll(4) == 0,
                        tone: Tone::Plain,
                    })
                    .collect(),
                full: None,
                legend: (0..dice.roll(4))
                    .map(|at| Key {
                        label: words(dice, 4),
                        pale: at == 1,
                        tone: Tone::Plain,
                    })
                    .collect(),
            }),
            3 => Drawing::Chain(Chain {
                links: (0..count + 3)
                    .map(|at| Link {
                        label: words(dice, 2),
                        note: words(dice, 5),
                        text: words(dice, 2),
                        area: [0.4, f32::NAN, 7.0, -1.0][at % 4],
                        hidden: dice.roll(3) == 0,
                        tone: Tone::Series(at as u8),
                    })
                    .collect(),
            }),
            4 => Drawing::Change(Change {
                before: words(dice, 3),
                after: words(dice, 3),
                rows: (0..count)
                    .map(|at| ChangeRow {
                        label: words(dice, 4),
                        before: [Some(0.0), None, Some(-3.0), Some(f64::NAN)][at % 4],
                        before_text: words(dice, 1),
                        after: [Some(2.0), Some(f64::INFINITY), None][dice.roll(3)],
                        after_text: words(dice, 2),
                    })
                    .collect(),
            }),
            2 => Drawing::Timeline(Timeline {
                spans: (0..count)
                    .map(|at| Span {
                        label: words(dice, 3),
                        note: words(dice, 5),
                        start: super::day(2020 + at as i32, 3, 5),
                        end: (dice.roll(2) == 0).then(|| super::day(2019 + at as i32, 6, 1)),
                        tone: Tone::Series(at as u8),
                    })
                    .collect(),
                milestones: Vec::new(),
            }),
            _ => Drawing::Lattice(Lattice {
                rows: vec![vec![f32::NAN, 2.0], vec![-1.0], Vec::new()],
            }),
        };
        Block::Figure(Figure {
            drawing,
            alt: "Un dessin.".to_owned(),
            caption: inlines(dice, 6),
            id: self.id(),
        })
    }
}

/// The document of a number.
pub fn document(seed: u64) -> Document {
    let mut dice = Dice::new(seed);
    let blocks = Blocks {
        dice: &mut dice,
        ids: 0,
    }
    .many(14, 0);
    let mut document = super::frame(blocks);
    if dice.roll(2) == 0 {
        document.cover = Some(Cover {
            kicker: words(&mut dice, 3),
            title: words(&mut dice, 12),
            subtitle: words(&mut dice, 6),
            lines: (0..dice.roll(5)).map(|_| words(&mut dice, 8)).collect(),
            note: Some(words(&mut dice, 10)),
            lattice: None,
            ..Cover::default()
        });
    }
    document.look.faces = [
        Faces::Spectral,
        Faces::Titles,
        Faces::Inter,
        Faces::Noto,
        Faces::Legible,
    ][dice.roll(5)];
    document.look.large = dice.roll(4) == 0;
    document
}
