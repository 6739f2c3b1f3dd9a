//! Who spoke of what: the crossing theme × sphere, as it may leave the dossier.

use croisee_typeset::document::{
    Align, Block, Cell, Drawing, Figure, Matrix, MatrixCell, MatrixColumn, MatrixRow, Row, Scale,
};

use super::caption::Told;
use crate::{
    attribution::SMALL_GROUP,
    crossing::{Across, Crossing, Scope, Seen},
    deliverable::{assemble::Desk, carried::sphere_within},
    vault::NodeId,
};

/// So many characters in brackets stay on one line, at the head of a column of numbers.
const BRACKETED: usize = 16;

/// So many themes that as many spoke of are named.
const NAMED: usize = 3;

/// A theme, and what may be shown of who spoke of it.
struct Line {
    node: NodeId,
    name: String,
    seen: Vec<Seen>,
}

/// A sphere, and how many of it were heard.
struct Sphere {
    name: String,
    heard: usize,
}

impl Desk<'_> {
    /// The crossing theme × sphere of the whole démarche, small counts kept in.
    pub(in super::super) fn matrix(&self) -> Vec<Block> {
        let (lines, spheres) = self.seen_themes();
        if lines.is_empty() {
            return Vec::new();
        }
        let told = Told {
            id: "figure-croisee".to_owned(),
            what: self.matrix_caption(&lines),
            source: self.source_of_interviews(),
        };
        let (header, rows) = self.matrix_data(&spheres, &lines);
        self.data_of(&told, &self.words.say("matrix-title"), header, rows);
        let found = self.found(&spheres, &lines);
        let kind = self
            .words
            .with("matrix-alt", &[("rows", lines.len().into())]);
        let alt = std::iter::once(kind).chain(found.clone());
        let figure = Figure {
            drawing: Drawing::Matrix(self.drawn(&spheres, &lines)),
            alt: alt.collect::<Vec<_>>().join(" "),
            caption: self.caption_with_data(&told),
            id: Some(told.id.clone()),
        };
        // No heading: what its section says after it would stand under it.
        let mut out = Vec::new();
        if !found.is_empty() {
            out.push(self.leading_to(&found.join(" "), &told.id));
        }
        out.push(Block::Figure(figure));
        out
    }

    /// What the figure shows, and what its signs say, those that stand in it.
    fn matrix_caption(&self, lines: &[Line]) -> String {
        let stands = |wanted: Seen| {
            let mut seen = lines.iter().flat_map(|line| &line.seen);
            seen.any(|it| *it == wanted)
        };
        let mut said = self.words.say("matrix-caption");
        for (seen, key) in [
            (Seen::Few, "matrix-caption-few"),
            (Seen::Masked, "matrix-caption-hatched"),
        ] {
            if stands(seen) {
                said = format!("{said} {}", self.words.say(key));
            }
        }
        said
    }

    /// The themes of which enough spoke for something to be shown, and the spheres.
    fn seen_themes(&self) -> (Vec<Line>, Vec<Sphere>) {
        let (across, told) = (Across::Spheres, self.attribution);
        let crossing = Crossing::of(self.snapshot, told, across, Scope::Whole);
        let lines = crossing.rows.iter().map(|line| {
            let cells = line.cells.iter().zip(&crossing.columns);
            Line {
                node: line.node,
                name: line.name.clone(),
                seen: cells.map(|(cell, of)| cell.seen(of.heard.len())).collect(),
            }
        });
        let shows = |line: &Line| {
            let mut seen = line.seen.iter();
            seen.any(|it| matches!(it, Seen::Few | Seen::Count(_)))
        };
        let spheres = crossing.columns.iter().map(|column| Sphere {
            name: column.name.clone(),
            heard: column.heard.len(),
        });
        (lines.filter(shows).collect(), spheres.collect())
    }

    fn drawn(&self, spheres: &[Sphere], lines: &[Line]) -> Matrix {
        let columns = spheres.iter().map(|sphere| MatrixColumn {
            label: sphere.name.clone(),
            note: self.heard_of(sphere),
        });
        let mut before = None;
        let rows = lines.iter().map(|line| {
            let group = self.volet_of(line.node);
            let begins = group != before;
            before.clone_from(&group);
            let cells = line.seen.iter().zip(spheres);
            MatrixRow {
                group: group.filter(|_| begins).unwrap_or_default(),
                label: line.name.clone(),
                cells: cells
                    .map(|(seen, of)| self.matrix_cell(*seen, of.heard))
                    .collect(),
            }
        });
        Matrix {
            columns: columns.collect(),
            rows: rows.collect(),
            scale: Some(Scale {
                least: self.words.say("matrix-least"),
                most: self.words.say("matrix-most"),
            }),
        }
    }

    /// The name of what a theme belongs to.
    fn volet_of(&self, theme: NodeId) -> Option<String> {
        let node = |id: NodeId| self.snapshot.nodes.iter().find(|n| n.id == id);
        let parent = node(theme)?.parent_id?;
        node(parent).map(|n| n.name.clone())
    }

    fn heard_of(&self, sphere: &Sphere) -> String {
        match sphere.heard {
            0 => self.words.say("heard-none"),
            n if n < SMALL_GROUP => self.words.say("heard-few"),
            n => (self.words).with(&self.of_heard("heard"), &[("count", n.into())]),
        }
    }

    /// What it comes to: what each sphere spoke of most, and where they are furthest apart. Told from shown counts alone.
    fn found(&self, spheres: &[Sphere], lines: &[Line]) -> Vec<String> {
        let shown = |at: usize, line: &Line| match line.seen.get(at) {
            Some(Seen::Count(n)) => Some(*n),
            _ => None,
        };
        let mut tops = Vec::new();
        for (at, sphere) in spheres.iter().enumerate() {
            let counts = lines.iter().filter_map(|line| shown(at, line));
            let Some(most) = counts.max() else {
                continue;
            };
            let most_said = lines.iter().filter(|line| shown(at, line) == Some(most));
            let themes: Vec<&str> = most_said.map(|line| line.name.as_str()).collect();
            let key = match tops.is_empty() {
                true => "matrix-top",
                false => "matrix-top-next",
            };
            let arguments = [
                ("sphere", sphere_within(&sphere.name).into()),
                ("themes", self.of_themes(&themes).into()),
                ("count", most.into()),
                ("heard", sphere.heard.into()),
            ];
            tops.push(self.words.with(key, &arguments));
        }
        let mut found = Vec::new();
        if !tops.is_empty() {
            let tops = tops.join("\u{202f}; ");
            found.push(self.words.with("matrix-lead", &[("tops", tops.into())]));
        }
        found.extend(self.furthest_apart(spheres, lines));
        found
    }

    /// « de « Trésorerie » et de « Formation » »: those that as many spoke of; where they are many, the first two and how
    /// many more.
    fn of_themes(&self, themes: &[&str]) -> String {
        let named = match themes.len() {
            many if many > NAMED => NAMED - 1,
            few => few,
        };
        let mut said: Vec<String> = (themes.iter().take(named))
            .map(|theme| {
                self.words
                    .with("matrix-theme", &[("theme", (*theme).into())])
            })
            .collect();
        if named < themes.len() {
            let count = themes.len() - named;
            said.push((self.words).with("matrix-themes-more", &[("count", count.into())]));
        }
        self.words.list(&said)
    }

    fn furthest_apart(&self, spheres: &[Sphere], lines: &[Line]) -> Option<String> {
        let mut widest: Option<(f64, String)> = None;
        for line in lines {
            let counts = line
                .seen
                .iter()
                .zip(spheres)
                .filter_map(|(seen, sphere)| match seen {
                    Seen::Count(n) => Some((*n as f64 / sphere.heard as f64, *n, sphere)),
                    _ => None,
                });
            let counts: Vec<_> = counts.collect();
            let most = counts.iter().max_by(|a, b| a.0.total_cmp(&b.0));
            let least = counts.iter().min_by(|a, b| a.0.total_cmp(&b.0));
            let (Some(most), Some(least)) = (most, least) else {
                continue;
            };
            let apart = most.0 - least.0;
            // What differs by less is no finding.
            if apart >= 0.2 && widest.as_ref().is_none_or(|(before, _)| apart > *before) {
                let arguments = [
                    ("theme", line.name.as_str().into()),
                    ("more", most.1.into()),
                    ("most", most.2.heard.into()),
                    ("sphere", most.2.name.as_str().into()),
                    ("less", least.1.into()),
                    ("least", least.2.heard.into()),
                    ("other", least.2.name.as_str().into()),
                ];
                widest = Some((apart, self.words.with("matrix-apart", &arguments)));
            }
        }
        widest.map(|(_, words)| words)
    }

    /// The same as a table, a case without anybody said as such.
    fn matrix_data(&self, spheres: &[Sphere], lines: &[Line]) -> (Row, Vec<Row>) {
        let heads = spheres.iter().map(|sphere| {
            // What stands in brackets is not cut by a line's end, while it is short.
            let heard = match self.heard_of(sphere) {
                long if long.chars().count() > BRACKETED => long,
                short => short.replace(' ', "\u{a0}"),
            };
            let words = format!("{} ({heard})", sphere.name);
            Cell::text(words).aligned(Align::Right)
        });
        let theme = Cell::text(self.words.say("data-theme"));
        let header = Row {
            cells: std::iter::once(theme).chain(heads).collect(),
        };
        let rows = lines.iter().map(|line| {
            let cells = line.seen.iter().map(|seen| {
                let words = match seen {
                    Seen::Masked => self.words.say("masked"),
                    _ => self.written(*seen),
                };
                Cell::text(words).aligned(Align::Right)
            });
            Row {
                cells: std::iter::once(Cell::text(line.name.clone()))
                    .chain(cells)
                    .collect(),
            }
        });
        (header, rows.collect())
    }

    /// What a case says. One of a sphere too small says nothing: it is hatched, and the caption says why.
    fn written(&self, seen: Seen) -> String {
        match seen {
            Seen::Nobody => "–".to_owned(),
            Seen::Few => self.words.say("few"),
            Seen::Count(n) => n.to_string(),
            Seen::Masked => String::new(),
        }
    }

    fn matrix_cell(&self, seen: Seen, heard: usize) -> MatrixCell {
        let share = match seen {
            Seen::Few => 0.12,
            Seen::Count(n) => n as f32 / heard.max(1) as f32,
            Seen::Nobody | Seen::Masked => 0.0,
        };
        MatrixCell {
            text: self.written(seen),
            share,
            hidden: seen == Seen::Masked,
        }
    }
}
