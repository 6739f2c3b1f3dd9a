//! The prose of sections, written in the window: saved as it is typed, never over what somebody else wrote.

mod store;
mod view;

use serde::Serialize;

use crate::{
    Error, Result, Vault, entry,
    exchange::sha256_of,
    space::Space,
    synthesis::Prose,
    vault::{Done, Op, ProseId, SpaceId, Tx},
};

pub use view::{
    Cite, GridView, SectionContent, SectionText, SeriesRow, SeriesView, cites, section,
};

/// The longest prose of one section, in bytes: some 300 pages.
pub const LONGEST: usize = 1 << 20;

/// What the window learns when a text or a table was saved.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct TextSaved {
    /// Its revision.
    pub revision: String,
    /// When it was saved, in RFC 3339.
    pub saved_at: String,
}

/// The revision of a text: what is the same is of the same revision, whoever wrote it and when.
#[must_use]
pub fn revision(text: &str) -> String {
    sha256_of(text.as_bytes())
}

/// The prose of a section, as it stands; nothing where it has none.
///
/// # Errors
/// What the database says.
pub(crate) fn of(
    conn: &rusqlite::Connection,
    space: Option<SpaceId>,
    section: &str,
) -> Result<Option<Prose>> {
    store::of(conn, space, section)
}

/// Writes the prose of a section as it was edited from revision `base`.
///
/// # Errors
/// [`Error::TextMoved`] when it was edited since that revision.
pub(crate) fn write(
    tx: &Tx<'_>,
    space: Option<SpaceId>,
    section: &str,
    text: &str,
    base: &str,
) -> Result<()> {
    if let Some(space) = space {
        Space::find(tx, space)?;
    }
    let known = store::of(tx, space, section)?;
    let there = known.as_ref().map_or("", |p| p.text.as_str());
    if there == text {
        return Ok(());
    }
    if revision(there) != base {
        return Err(Error::TextMoved);
    }
    match known {
        Some(known) if text.is_empty() => Prose::delete(tx, known.id),
        Some(known) => Prose {
            text: text.to_owned(),
            ..known
        }
        .update(tx),
        None => Prose {
            id: ProseId(tx.new_id()),
            space_id: space,
            section: section.to_owned(),
            text: text.to_owned(),
        }
        .insert(tx),
    }
}

impl Vault {
    /// Writes the prose of a section of a space, or of the whole démarche, as it was edited from revision `base`.
    /// A prose without words is none.
    ///
    /// # Errors
    /// [`Error::TextMoved`] when it was edited since that revision; [`Error::TooLong`] beyond [`LONGEST`].
    pub fn prose_save(
        &mut self,
        space: Option<SpaceId>,
        section: &str,
        text: &str,
        base: &str,
    ) -> Result<Done<TextSaved>> {
        let section = entry::required("section", section)?;
        if text.len() > LONGEST {
            return Err(Error::TooLong {
                most: LONGEST / 1024,
            });
        }
        let text = entry::notes(text)?;
        let text = if text.trim().is_empty() { "" } else { &text };
        let thing = format!(
            "{}/{section}",
            space.map_or_else(String::new, |s| s.to_string())
        );
        let done = self.transact(Op::new("prose.edit").in_burst(thing), |tx| {
            write(tx, space, &section, text, base)
        })?;
        let saved_at = self.now().to_rfc3339();
        Ok(Done {
            value: TextSaved {
                revision: revision(text),
                saved_at,
            },
            changed: done.changed,
        })
    }
}
