//! Drawings: what they show, as data.

use super::{Id, Inlines, Tone};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

/// A drawing with its caption and what it says to those who do not see it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Figure {
    /// What is drawn.
    pub drawing: Drawing,
    /// What it shows, in words: the text alternative.
    pub alt: String,
    /// Its caption; with one it is numbered. May be empty.
    pub caption: Inlines,
    /// Target of references.
    pub id: Option<Id>,
}

/// The kinds of drawing.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub enum Drawing {
    /// Counts by row and column, shaded.
    Matrix(Matrix),
    /// Dated stretches and points.
    Timeline(Timeline),
    /// Horizontal bars.
    Bars(Bars),
    /// Dots on a grid, as on a cover.
    Lattice(Lattice),
}

/// Counts by row and column, shaded by share.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Matrix {
    /// The columns, from left.
    pub columns: Vec<MatrixColumn>,
    /// The rows, from above.
    pub rows: Vec<MatrixRow>,
}

/// A column of a matrix.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct MatrixColumn {
    /// Its name.
    pub label: String,
    /// A second line (« 12 entendus »); may be empty.
    pub note: String,
}

/// A row of a matrix.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct MatrixRow {
    /// Its name.
    pub label: String,
    /// A cell for each column; missing ones stay empty.
    pub cells: Vec<MatrixCell>,
}

/// A cell of a matrix.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct MatrixCell {
    /// What is written in it: a count, « < 3 », « masqué »; may be empty.
    pub text: String,
    /// Depth of its shade, 0 to 1.
    pub share: f32,
    /// It is hatched: its count is not shown.
    pub hidden: bool,
}

/// Dated stretches, each a bar with its name beside, and dated points below.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Timeline {
    /// The stretches, in order.
    pub spans: Vec<Span>,
    /// The points, in order.
    pub milestones: Vec<Milestone>,
}

/// A dated stretch.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Span {
    /// Its name.
    pub label: String,
    /// Its dates or what it brought, in words, beside the bar; may be empty.
    pub note: String,
    /// First day.
    pub start: NaiveDate,
    /// Last day; without one it is still open.
    pub end: Option<NaiveDate>,
    /// Its colour.
    pub tone: Tone,
}

/// A dated point.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Milestone {
    /// Its name.
    pub label: String,
    /// Its date in words; may be empty.
    pub note: String,
    /// Its day.
    pub date: NaiveDate,
}

/// Horizontal bars with their values.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Bars {
    /// The bars, from above.
    pub bars: Vec<Bar>,
    /// What a full bar stands for; without it, the largest value.
    pub full: Option<f64>,
}

/// A bar.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Bar {
    /// Its name.
    pub label: String,
    /// Its value as written (« 81 % »).
    pub text: String,
    /// Its value.
    pub value: f64,
    /// The part of it that is drawn in full colour; the rest is pale (heard of known, say).
    pub part: Option<f64>,
    /// Its colour.
    pub tone: Tone,
}

/// Dots at the crossings of a grid: areas from 0 to 1, row by row.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Lattice {
    /// Areas of the dots, 0 to 1; a row shorter than others lacks dots.
    pub rows: Vec<Vec<f32>>,
}
