//! Pages: blocks become boxes, boxes are stacked into pages, references find their numbers.

mod blocks;
mod columns;
mod contents;
mod cover;
mod paginate;
mod row;
mod running;
mod setter;
pub(crate) mod sheet;
mod table;
mod tree;
mod vbox;

pub(crate) use paginate::{Page, Pages, lay_out};
pub(crate) use setter::{Frame, LinkTarget, Place, Setter};
pub(crate) use tree::{NodeId, Role, Tag, Tree};
pub(crate) use vbox::{Anchor, Below, Ink, LinkArea, Mark, Vbox, keep};
