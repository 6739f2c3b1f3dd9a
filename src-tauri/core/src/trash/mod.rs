//! The bin (« Corbeille »): what was deleted stays there for thirty days, and comes back whole.

mod closing;
mod empty;
mod found;
mod kinds;
mod names;
mod reattach;
mod restore;
mod store;
mod view;

pub(crate) use closing::close as close_in_bin;
pub use kinds::{TrashField, TrashKind, TrashWith};
pub use restore::{LostLink, Restored, TrashPlace};
pub use view::{TrashCount, TrashItem, TrashLook, TrashPiece, TrashText, trash, trash_look};

/// How many days something stays in the bin.
pub const KEPT_DAYS: i64 = 30;
