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
    /// Actors joined by one line, each with what it brings.
    Chain(Chain),
    /// What was counted at two dates.
    Change(Change),
}

/// Counts by row and column, shaded by share.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Matrix {
    /// The columns, from left.
    pub columns: Vec<MatrixColumn>,
    /// The rows, from above.
    pub rows: Vec<MatrixRow>,
    /// What the palest and the darkest shade say; without it no key is drawn.
    pub scale: Option<Scale>,
}

/// What the ends of a series of shades say.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Scale {
    /// The palest.
    pub least: String,
    /// The darkest.
    pub most: String,
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
    /// Name of the group of rows that it begins; empty where it goes on.
    pub group: String,
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
    /// What full and pale colour say; empty where there is nothing to tell apart.
    pub legend: Vec<Key>,
}

/// A line of a legend.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Key {
    /// What the colour says.
    pub label: String,
    /// It is the pale one.
    pub pale: bool,
    /// Its colour.
    pub tone: Tone,
}

/// A bar.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Bar {
    /// Its name; without one it belongs to the bar above, and stands close to it.
    pub label: String,
    /// Its value as written (« 81 % »).
    pub text: String,
    /// Its value.
    pub value: f64,
    /// The part of it that is drawn in full colour; the rest is pale (heard of known, say).
    pub part: Option<f64>,
    /// What that part is, as written below it (« dont 29 % incontournable »); may be empty.
    pub part_text: String,
    /// It is hatched: its value is not told, its length says nothing.
    pub hidden: bool,
    /// Its colour.
    pub tone: Tone,
}

/// Actors side by side, joined by a line: dots as large as what they count, and what each brings.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Chain {
    /// The actors, from left.
    pub links: Vec<Link>,
}

/// An actor of a chain.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Link {
    /// Its name.
    pub label: String,
    /// What it brings.
    pub note: String,
    /// What is counted of it, as written; may be empty.
    pub text: String,
    /// Area of its dot, 0 to 1.
    pub area: f32,
    /// Its dot is hollow: its count is not told.
    pub hidden: bool,
    /// Its colour.
    pub tone: Tone,
}

/// What was counted at two dates: a hollow dot for the first, a full one for the second, joined.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Change {
    /// The first date, as written.
    pub before: String,
    /// The second date, as written.
    pub after: String,
    /// What was counted.
    pub rows: Vec<ChangeRow>,
}

/// A thing that was counted at two dates.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct ChangeRow {
    /// Its name.
    pub label: String,
    /// Its count at the first date; without one it was not counted then.
    pub before: Option<f64>,
    /// That count as written, or that there is none; may be empty.
    pub before_text: String,
    /// Its count at the second date.
    pub after: Option<f64>,
    /// That count as written, or that there is none; may be empty.
    pub after_text: String,
}

/// Dots at the crossings of a grid: areas from 0 to 1, row by row.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Lattice {
    /// Areas of the dots, 0 to 1; a row shorter than others lacks dots.
    pub rows: Vec<Vec<f32>>,
}
