//! Series of figures: a number, its label, its unit and its date in each row.

use std::collections::HashSet;

use serde::Deserialize;

use super::ROWS;
use crate::{
    Error, Result, Vault, entry,
    prose::{SeriesRow, TextSaved, revision},
    synthesis::{Figure, number},
    vault::{Done, FigureId, Op},
    when::When,
};

/// A series as the facilitator writes it.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct SeriesInput {
    /// Its name: it stays as it is.
    pub series: String,
    /// Its title.
    pub title: String,
    /// Whence it comes.
    pub source: String,
    /// Its numbers, in order.
    pub rows: Vec<SeriesRow>,
    /// The revision that was edited.
    pub base: String,
    /// What the user is at: what is saved of one gesture within some seconds is one undo.
    pub gesture: String,
}

/// The revision of a series: what is the same is of the same revision.
#[must_use]
pub fn revision_of<'a>(figures: impl Iterator<Item = &'a Figure>) -> String {
    let rows: Vec<_> = figures
        .map(|f| (&f.label, &f.value, &f.unit, &f.date, &f.title, &f.source))
        .collect();
    revision(&serde_json::to_string(&rows).unwrap_or_default())
}

impl Vault {
    /// Writes the numbers of a series. Rows without label and number are left out.
    ///
    /// # Errors
    /// [`Error::TextMoved`] when it was edited since revision `base`; [`Error::Gone`] when there is no such series;
    /// [`Error::Invalid`] for what is no number, and for the same row twice; [`Error::InUse`] when no row would be left
    /// of a series that a statement rests on.
    pub fn series_save(&mut self, input: &SeriesInput) -> Result<Done<TextSaved>> {
        let title = entry::line("title", &input.title)?;
        let source = entry::line("source", &input.source)?;
        let rows = rows(&input.rows)?;
        let thing = format!("{}/{}", input.series.to_lowercase(), input.gesture);
        let op = Op::new("figure.edit").in_burst(thing);
        let done = self.transact(op, |tx| {
            let known: Vec<Figure> = Figure::all(tx)?
                .into_iter()
                .filter(|f| f.series.eq_ignore_ascii_case(&input.series))
                .collect();
            let first = known.first().ok_or(Error::Gone { what: "figure" })?;
            let fresh = renewed(&rows, &known, first, (&title, &source), || {
                FigureId(tx.new_id())
            });
            let same = fresh.len() == known.len()
                && fresh.iter().zip(&known).all(|(a, b)| {
                    Figure {
                        rank: b.rank,
                        ..a.clone()
                    } == *b
                });
            if same {
                return Ok(revision_of(known.iter()));
            }
            if revision_of(known.iter()) != input.base {
                return Err(Error::TextMoved);
            }
            if fresh.is_empty() {
                return Err(Error::Missing { field: "value" });
            }
            // What goes makes room first, and what stays steps aside: no two rows are ever the same.
            let stay: HashSet<FigureId> = fresh.iter().map(|f| f.id).collect();
            for gone in known.iter().filter(|f| !stay.contains(&f.id)) {
                Figure::delete(tx, gone.id)?;
            }
            for there in known.iter().filter(|f| stay.contains(&f.id)) {
                let aside = Figure {
                    rank: -1 - there.rank,
                    ..there.clone()
                };
                aside.update(tx)?;
            }
            for figure in &fresh {
                if known.iter().any(|f| f.id == figure.id) {
                    figure.update(tx)?;
                } else {
                    figure.insert(tx)?;
                }
            }
            Ok(revision_of(fresh.iter()))
        })?;
        let saved_at = self.now().to_rfc3339();
        Ok(Done {
            value: TextSaved {
                revision: done.value,
                saved_at,
            },
            changed: done.changed,
        })
    }
}

/// The figures that rows stand for: those of the same label, else those of the same place; title and source of the
/// series where they had them.
fn renewed(
    rows: &[SeriesRow],
    known: &[Figure],
    first: &Figure,
    (title, source): (&str, &str),
    mut new_id: impl FnMut() -> FigureId,
) -> Vec<Figure> {
    let mut free: Vec<bool> = vec![true; known.len()];
    let mut of: Vec<Option<usize>> = Vec::with_capacity(rows.len());
    for row in rows {
        let at = (0..known.len()).find(|at| free[*at] && known[*at].label == row.label);
        if let Some(at) = at {
            free[at] = false;
        }
        of.push(at);
    }
    let mut out = Vec::with_capacity(rows.len());
    for (place, row) in rows.iter().enumerate() {
        let mut at = of[place];
        if at.is_none() && free.get(place) == Some(&true) {
            free[place] = false;
            at = Some(place);
        }
        let there = at.map(|at| &known[at]);
        let like = there.unwrap_or(first);
        let own = |mine: &str, of_first: &str, new: &str| {
            if mine == of_first { new } else { mine }.to_owned()
        };
        out.push(Figure {
            id: there.map_or_else(&mut new_id, |f| f.id),
            rank: place as i64 + 1,
            label: row.label.clone(),
            value: row.value.clone(),
            unit: row.unit.clone(),
            date: (!row.date.is_empty()).then(|| row.date.clone()),
            title: own(&like.title, &first.title, title),
            source: own(&like.source, &first.source, source),
            ..like.clone()
        });
    }
    out
}

fn rows(typed: &[SeriesRow]) -> Result<Vec<SeriesRow>> {
    if typed.len() > ROWS {
        return Err(entry::invalid("rows", &typed.len().to_string()));
    }
    let mut rows = Vec::new();
    for row in typed {
        let row = SeriesRow {
            label: entry::line("label", &row.label)?,
            value: entry::line("value", &row.value)?,
            unit: entry::line("unit", &row.unit)?,
            date: entry::line("date", &row.date)?,
        };
        if row.label.is_empty() && row.value.is_empty() {
            continue;
        }
        if row.label.is_empty() {
            return Err(Error::Missing { field: "label" });
        }
        if row.value.is_empty() {
            return Err(Error::Missing { field: "value" });
        }
        if !row.date.is_empty() && When::parse(&row.date).is_none() {
            return Err(entry::invalid("date", &row.date));
        }
        if number(&row.value).is_none() {
            return Err(entry::invalid("value", &row.value));
        }
        rows.push(row);
    }
    Ok(rows)
}
