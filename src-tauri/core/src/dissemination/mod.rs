//! The three ways in which the inventory is shared: open data, transmission to the têtes de pont, the kit for territories.
//!
//! Each draws on [`Outside`] alone: the entries as others may read them. What went to whom, and when, is registered.

mod choice;
mod contacts;
mod folder;
mod json;
mod kit;
mod message;
mod outside;
mod own;
mod page;
mod pages;
mod parts;
mod register;
mod table;
mod view;

pub use choice::{Choice, Licence, Options, Way, choice_in_words};
pub use folder::{open_data, open_data_name};
pub use message::{SharingMessage, sharing_mail, sharing_message};
pub use outside::{Outside, OutsideEntry};
pub(crate) use own::Own;
pub use own::beyond;
pub use pages::{Pages, pages, pages_name};
pub use register::{Sent, SentRow};
pub use view::{Recipient, SharingCount, SharingTerritory, SharingView, SharingVolet, sharing};

#[cfg(test)]
mod tests;
