//! Pages: blocks become boxes, boxes are stacked into pages, references find their numbers.

mod ahead;
mod blocks;
mod colour;
mod columns;
mod contents;
mod cover;
mod entry;
mod large;
mod lists;
mod lying;
mod notes;
mod paginate;
mod records;
mod row;
mod running;
mod setter;
mod shares;
pub(crate) mod sheet;
mod spans;
mod stack;
mod stood;
mod table;
#[cfg(test)]
mod tests;
mod tree;
mod units;
mod vbox;
mod widths;

pub(crate) use large::turned;
pub(crate) use paginate::{Page, Pages, lay_out};
pub(crate) use setter::{Frame, LinkTarget, Place, Setter};
pub(crate) use tree::{Node, NodeId, Role, Tag, Tree};
pub(crate) use vbox::{Anchor, Below, Ink, LinkArea, Mark, Vbox, keep};
