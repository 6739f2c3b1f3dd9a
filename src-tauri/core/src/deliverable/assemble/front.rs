//! What comes first: the cover and « L'essentiel ».

use croisee_typeset::document::{Block, Cover, Entry, Inline, Lattice, Paragraph, Style};

use super::{Desk, placing::ESSENTIAL};
use crate::{
    attribution::SMALL_GROUP,
    crossing::{Across, Crossing, Scope, Seen},
};

/// Rows that the cover's lattice holds well.
const LATTICE_ROWS: usize = 7;

/// Fewer volets than that, and themes are drawn instead.
const LATTICE_ROWS_LEAST: usize = 3;

/// Area of a dot where nobody spoke, or where nothing may be told.
const NOBODY: f32 = 0.02;

/// Area of a dot for one or two organisations.
const FEW: f32 = 0.22;

impl Desk<'_> {
    pub(super) fn cover(&self, title: &str) -> Cover {
        let initiative = &self.snapshot.initiative;
        let of = || {
            let arguments = [("demarche", initiative.title.as_str().into())];
            self.words.with("cover-of", &arguments)
        };
        // That of the démarche bears its title already.
        let mut lines: Vec<String> = (!self.is_whole()).then(of).into_iter().collect();
        if !initiative.pilots.0.is_empty() {
            lines.push(self.words.with(
                "cover-pilots",
                &[
                    ("pilots", initiative.pilots.0.join(", ").into()),
                    ("count", initiative.pilots.0.len().into()),
                ],
            ));
        }
        lines.push(self.words.with(
            "cover-edition",
            &[
                ("edition", self.options.edition.to_string().into()),
                ("date", self.day(self.options.date).into()),
                ("status", self.status().into()),
            ],
        ));
        Cover {
            kicker: String::new(),
            title: self.space.title.clone(),
            subtitle: title.to_owned(),
            lines,
            note: self.fictional.then(|| self.words.say("fiction-long")),
            lattice: self.lattice(),
            ..Cover::default()
        }
    }

    fn status(&self) -> String {
        if self.options.published {
            return self.words.say("status-publie");
        }
        match self.deliverable.map(|d| d.status.as_str()) {
            Some("relecture") => self.words.say("status-relecture"),
            Some("valide") => self.words.say("status-valide"),
            _ => self.words.say("status-brouillon"),
        }
    }

    /// Themes by spheres. A dot says no more than a cell of the matrix does: nobody, few, or by area.
    fn lattice(&self) -> Option<Lattice> {
        let scope = match self.is_whole() {
            true => Scope::Whole,
            false => Scope::Space(self.space.id),
        };
        let (across, told) = (Across::Spheres, self.attribution);
        let mut crossing = Crossing::by_volet(self.snapshot, told, across, scope);
        let spoken = |c: &Crossing| {
            let said = |row: &&crate::crossing::Row| {
                row.cells.iter().any(|cell| !cell.organisations.is_empty())
            };
            c.rows.iter().filter(said).count()
        };
        if spoken(&crossing) < LATTICE_ROWS_LEAST {
            crossing = Crossing::of(self.snapshot, told, across, scope);
        }
        let mut rows: Vec<(usize, Vec<f32>)> = crossing
            .rows
            .iter()
            .map(|row| {
                let cells = row.cells.iter().zip(&crossing.columns);
                cells
                    .map(|(cell, column)| match cell.seen(column.heard.len()) {
                        Seen::Nobody | Seen::Masked => NOBODY,
                        Seen::Few => FEW,
                        Seen::Count(n) => FEW + (1.0 - FEW) * n as f32 / column.heard.len() as f32,
                    })
                    .collect::<Vec<f32>>()
            })
            .enumerate()
            .filter(|(_, row)| row.iter().any(|area| *area > NOBODY))
            .collect();
        // Where there are many themes, those of which most is said, in the order of the framework.
        rows.sort_by(|a, b| {
            let said = |row: &[f32]| row.iter().sum::<f32>();
            said(&b.1).total_cmp(&said(&a.1)).then(a.0.cmp(&b.0))
        });
        rows.truncate(LATTICE_ROWS);
        rows.sort_by_key(|(at, _)| *at);
        (!rows.is_empty()).then(|| Lattice {
            rows: rows.into_iter().map(|(_, row)| row).collect(),
        })
    }

    /// « L'essentiel »: what a reader who reads one page should read.
    pub(super) fn essential(&self) -> Vec<Block> {
        let mut out = vec![Block::heading_with_id(
            1,
            self.words.say("section-essentiel"),
            "section-essentiel",
        )];
        match self.plan.apart.get(ESSENTIAL) {
            Some(prose) => {
                for prose in prose {
                    out.extend(self.prose(&prose.text));
                }
            }
            None => {
                if let Some(lead) = self.heard_in_short() {
                    out.push(Block::paragraph(Style::Lead, lead));
                }
            }
        }
        for statement in &self.plan.essential {
            let number = self.plan.numbers[&statement.id];
            let mut blocks = vec![Block::Paragraph(Paragraph {
                style: Style::Key,
                content: self.text(&statement.text),
                id: None,
            })];
            let evidence = self
                .plan
                .evidence
                .get(&statement.id)
                .map_or(&[][..], Vec::as_slice);
            let mut line = self.carriers(statement, evidence);
            let arrow = if line.is_empty() {
                "→\u{a0}"
            } else {
                " →\u{a0}"
            };
            line.push(Inline::Text(arrow.to_owned()));
            line.push(Inline::Ref {
                target: format!("enonce-{number}"),
                content: vec![Inline::Text(self.words.say("see-page"))],
            });
            line.push(Inline::Text("\u{a0}".to_owned()));
            line.push(Inline::PageRef {
                target: format!("enonce-{number}"),
            });
            blocks.push(Block::rich(Style::Note, line));
            out.push(Block::Entry(Entry {
                marker: number.to_string(),
                note: self.nature(statement),
                blocks,
                id: Some(format!("essentiel-{number}")),
            }));
        }
        for grid in self.plan.grids_apart.get(ESSENTIAL).into_iter().flatten() {
            out.extend(self.grid(grid, crate::deliverable::Grids::Table));
        }
        if self.plan.essential.is_empty() && out.len() == 1 {
            out.push(Block::paragraph(
                if self.options.published {
                    Style::Note
                } else {
                    Style::Warning
                },
                self.words.say("no-statement"),
            ));
        }
        out
    }

    /// « 45 organisations entendues, dans trois sphères. » Said only of groups that may be counted; where interviews were
    /// left out, it says whose words these are, for the text may tell of all who were heard.
    fn heard_in_short(&self) -> Option<String> {
        let heard = self.attribution.heard();
        let organisations: usize = heard.values().map(std::collections::BTreeSet::len).sum();
        let tellable = heard.values().all(|group| group.len() >= SMALL_GROUP);
        (organisations >= SMALL_GROUP && tellable).then(|| {
            self.words.with(
                &self.of_heard("heard-in-short"),
                &[
                    ("organisations", organisations.into()),
                    ("spheres", heard.len().into()),
                ],
            )
        })
    }
}
