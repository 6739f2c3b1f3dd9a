//! Pages: blocks become boxes, boxes are stacked into pages, references find their numbers.

mod blocks;
mod colour;
mod columns;
mod contents;
mod cover;
mod entry;
mod paginate;
mod row;
mod running;
mod setter;
pub(crate) mod sheet;
mod stack;
mod table;
mod tree;
mod vbox;
mod widths;

pub(crate) use paginate::{Page, Pages, lay_out};
pub(crate) use setter::{Frame, LinkTarget, Place, Setter};
pub(crate) use tree::{NodeId, Role, Tag, Tree};
pub(crate) use vbox::{Anchor, Below, Ink, LinkArea, Mark, Vbox, keep};
