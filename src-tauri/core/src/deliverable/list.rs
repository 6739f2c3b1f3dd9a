//! The deliverables of a space: adding one, naming it, putting them in order, taking one out.

use serde::{Deserialize, Serialize};

use super::{Deliverable, Lang, Templates};
use crate::{
    Result, Vault, entry,
    space::Space,
    vault::{DeliverableId, Done, Op, SpaceId, Tx},
};

/// A template that a deliverable may have.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename = "Template")]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct TemplateView {
    /// Its name.
    pub name: String,
    /// What such a deliverable is called.
    pub title: String,
}

/// A deliverable as it is added or changed.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct DeliverableInput {
    /// Which; a new one where absent.
    pub id: Option<DeliverableId>,
    /// Of which space.
    pub space_id: SpaceId,
    /// Its title.
    pub title: String,
    /// Its template; of no meaning for a file kept with the space.
    pub template: String,
}

/// The templates that a deliverable may have.
///
/// # Errors
/// What the dossier says when it is read.
pub fn templates(vault: &Vault, lang: Lang) -> Result<Vec<TemplateView>> {
    let all = Templates::read(vault.conn())?;
    Ok(all
        .of_spaces()
        .map(|template| TemplateView {
            name: template.name.clone(),
            title: template.title.in_lang(lang).to_owned(),
        })
        .collect())
}

impl Vault {
    /// Adds a deliverable at the end of those of its space, or writes its changes.
    ///
    /// # Errors
    /// [`crate::Error::Missing`] without a title; [`crate::Error::UnknownTemplate`]; [`crate::Error::Gone`] when the space
    /// or the deliverable is.
    pub fn deliverable_save(
        &mut self,
        input: &DeliverableInput,
        lang: Lang,
    ) -> Result<Done<DeliverableId>> {
        let title = entry::required("title", &input.title)?;
        let op = match input.id {
            None => Op::new("deliverable.add"),
            Some(_) => Op::new("deliverable.edit"),
        };
        self.transact(op, |tx| {
            let Some(id) = input.id else {
                let space = Space::find(tx, input.space_id)?;
                // The one that the template alone made stays, and first.
                super::listed(tx, space.id, None, lang)?;
                let mut own = Deliverable::all(tx)?;
                own.retain(|d| d.space_id == space.id);
                let row = Deliverable {
                    template: Templates::read(tx)?.named(&input.template)?.name.clone(),
                    ..Deliverable::new(tx, &space, &title)?
                };
                row.insert(tx)?;
                own.push(row.clone());
                own.retain(|d| d.file.trim().is_empty());
                in_order(tx, &own)?;
                return Ok(row.id);
            };
            let row = Deliverable::find(tx, id)?;
            let template = match row.file.trim().is_empty() {
                true => Templates::read(tx)?.named(&input.template)?.name.clone(),
                false => row.template.clone(),
            };
            let changed = Deliverable {
                title,
                template,
                ..row.clone()
            };
            if changed != row {
                changed.update(tx)?;
            }
            follows(tx, row.space_id)?;
            Ok(id)
        })
    }

    /// Puts a deliverable before another of its space, or at the end. The first is the one that the space shows.
    ///
    /// # Errors
    /// [`crate::Error::Gone`] when either is.
    pub fn deliverable_move(
        &mut self,
        id: DeliverableId,
        before: Option<DeliverableId>,
    ) -> Result<Done<()>> {
        self.transact(Op::new("deliverable.move"), |tx| {
            let row = Deliverable::find(tx, id)?;
            let mut own = Deliverable::all(tx)?;
            own.retain(|d| d.space_id == row.space_id && d.file.trim().is_empty() && d.id != id);
            let at = match before {
                None => own.len(),
                Some(before) => {
                    own.iter()
                        .position(|d| d.id == before)
                        .ok_or(crate::Error::Gone {
                            what: "deliverable",
                        })?
                }
            };
            own.insert(at, row.clone());
            in_order(tx, &own)?;
            follows(tx, row.space_id)
        })
    }

    /// Takes out a deliverable, with its remarks and relays; the file too where it is one.
    ///
    /// # Errors
    /// [`crate::Error::Gone`] when it is already.
    pub fn deliverable_delete(&mut self, id: DeliverableId) -> Result<Done<()>> {
        self.transact(Op::new("deliverable.delete"), |tx| {
            let row = Deliverable::find(tx, id)?;
            Deliverable::delete(tx, id)?;
            follows(tx, row.space_id)?;
            super::files::let_go(tx, &row.file)
        })
    }
}

/// The deliverable that a space shows takes the template that the space takes, where it had the one of before.
pub(crate) fn retemplated(tx: &Tx<'_>, before: &Space, template: &str) -> Result<()> {
    match first_made(tx, before.id)? {
        Some(first) if first.template == before.template => {
            let template = template.to_owned();
            Deliverable { template, ..first }.update(tx)
        }
        _ => Ok(()),
    }
}

/// A space takes the template of the deliverable that it shows.
fn follows(tx: &Tx<'_>, space: SpaceId) -> Result<()> {
    let space = Space::find(tx, space)?;
    let first = first_made(tx, space.id)?.map(|first| first.template);
    match first.filter(|template| !template.trim().is_empty() && *template != space.template) {
        Some(template) => Space { template, ..space }.update(tx),
        None => Ok(()),
    }
}

/// The first of a space that is no file kept with it.
fn first_made(tx: &Tx<'_>, space: SpaceId) -> Result<Option<Deliverable>> {
    let mut all = Deliverable::all(tx)?.into_iter();
    Ok(all.find(|d| d.space_id == space && d.file.trim().is_empty()))
}

/// Writes the places of deliverables as they stand in `own`.
fn in_order(tx: &Tx<'_>, own: &[Deliverable]) -> Result<()> {
    for (rank, row) in (1..).zip(own) {
        if row.rank != Some(rank) {
            Deliverable {
                rank: Some(rank),
                ..row.clone()
            }
            .update(tx)?;
        }
    }
    Ok(())
}
