//! Adding a dialogue space, wording it and its path, putting it in order, taking it out.

use serde::Deserialize;

use super::{Space, Step, store};
use crate::{
    Error, Result, Vault,
    deliverable::{Deliverable, Templates},
    entry,
    vault::{Done, Op, SpaceId, StepId, Tx},
};

/// No path has more steps.
const MOST_STEPS: usize = 40;

/// A space as the facilitator words it.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct SpaceInput {
    /// Which.
    pub id: SpaceId,
    /// Its title.
    pub title: String,
    /// The question it works on.
    pub question: String,
    /// What is at stake.
    pub stakes: String,
    /// The template of its main deliverable.
    pub template: String,
    /// Its path.
    pub steps: Vec<StepInput>,
}

/// A step of a path.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct StepInput {
    /// Its title.
    pub title: String,
    /// What happens in it.
    pub text: String,
}

impl Vault {
    /// Adds a space whose main deliverable is made by `template`.
    pub fn space_add(
        &mut self,
        title: &str,
        question: &str,
        template: &str,
    ) -> Result<Done<SpaceId>> {
        let title = entry::required("title", title)?;
        let question = entry::text("question", question)?;
        let template = entry::required("template", template)?;
        self.transact(Op::new("space.add"), |tx| {
            let space = Space {
                id: SpaceId(tx.new_id()),
                code: entry::free_code(tx, "space", &entry::slug(&title, "espace"))?,
                title,
                question,
                stakes: String::new(),
                template,
                accent: String::new(),
                rank: last_of(tx)?,
                source: String::new(),
                fictional: None,
            };
            space.insert(tx)?;
            Ok(space.id)
        })
    }

    /// Writes how a space is worded, and its path.
    ///
    /// # Errors
    /// [`Error::Missing`] without a title, or where a step has none; [`Error::UnknownTemplate`]; [`Error::Gone`] when
    /// the space is.
    pub fn space_save(&mut self, input: &SpaceInput) -> Result<Done<()>> {
        let title = entry::required("title", &input.title)?;
        let question = entry::text("question", &input.question)?;
        let stakes = entry::text("stakes", &input.stakes)?;
        if input.steps.len() > MOST_STEPS {
            return Err(entry::invalid("steps", &input.steps.len().to_string()));
        }
        let worded = |step: &StepInput| {
            let title = entry::required("title", &step.title)?;
            Ok((title, entry::text("text", &step.text)?))
        };
        let steps = input.steps.iter().map(worded).collect::<Result<Vec<_>>>()?;
        self.transact(Op::new("space.edit"), |tx| {
            let known = Space::find(tx, input.id)?;
            // A dossier may come with a template that this program does not have: it is only checked where it changes.
            if known.template != input.template {
                Templates::read(tx)?.named(&input.template)?;
            }
            let worded = Space {
                title,
                question,
                stakes,
                template: input.template.clone(),
                ..known.clone()
            };
            if worded != known {
                worded.update(tx)?;
            }
            if known.template != input.template {
                crate::deliverable::retemplated(tx, &known, &input.template)?;
            }
            path(tx, input.id, steps)
        })
    }

    /// Moves a space to another place among them, counted from nought. Each keeps the colour that its pages had.
    ///
    /// # Errors
    /// [`Error::Gone`] when it is.
    pub fn space_move(&mut self, id: SpaceId, to: usize) -> Result<Done<()>> {
        self.transact(Op::new("space.move"), |tx| {
            let style = crate::style::Style::read(tx)?;
            let mut all = Space::all(tx)?;
            for (at, space) in all.iter_mut().enumerate() {
                space.accent = crate::style::worn(&style, space, at);
            }
            let from = all.iter().position(|space| space.id == id);
            let from = from.ok_or(Error::Gone { what: "space" })?;
            if from == to.min(all.len().saturating_sub(1)) {
                return Ok(());
            }
            let moved = all.remove(from);
            all.insert(to.min(all.len()), moved);
            for (rank, space) in (1..).zip(all) {
                let rank = Some(rank);
                Space { rank, ..space }.update(tx)?;
            }
            Ok(())
        })
    }

    /// Takes out a space in which no work lies, with its path, its members and the deliverables that are only foreseen.
    ///
    /// # Errors
    /// [`Error::InUse`] where work lies in it; [`Error::Gone`] when it is.
    pub fn space_remove(&mut self, id: SpaceId) -> Result<Done<()>> {
        self.transact(Op::new("space.remove"), |tx| {
            Space::find(tx, id)?;
            store::is_free(tx, id)?;
            for deliverable in Deliverable::all(tx)? {
                if deliverable.space_id == id {
                    Deliverable::delete(tx, deliverable.id)?;
                }
            }
            Space::delete(tx, id)
        })
    }
}

/// The place after the last, where spaces have places of their own.
fn last_of(tx: &Tx<'_>) -> Result<Option<i64>> {
    let ranks = Space::all(tx)?.into_iter().filter_map(|space| space.rank);
    Ok(ranks.max().map(|last| last.saturating_add(1)))
}

/// Writes the steps of a space: those of the same title stay what they were, whence they come with them.
fn path(tx: &Tx<'_>, space_id: SpaceId, steps: Vec<(String, String)>) -> Result<()> {
    let mut known = Step::all(tx)?;
    known.retain(|step| step.space_id == space_id);
    let kept: Vec<(Option<Step>, String, String)> = steps
        .into_iter()
        .map(|(title, text)| {
            let same = known.iter().position(|step| step.title == title);
            (same.map(|at| known.remove(at)), title, text)
        })
        .collect();
    for step in known {
        Step::delete(tx, step.id)?;
    }
    for (rank, (before, title, text)) in (1..).zip(kept) {
        let Some(before) = before else {
            let step = Step {
                id: StepId(tx.new_id()),
                space_id,
                rank,
                title,
                text,
                source: String::new(),
                fictional: None,
            };
            step.insert(tx)?;
            continue;
        };
        if before.rank != rank || before.text != text {
            Step {
                rank,
                text,
                ..before
            }
            .update(tx)?;
        }
    }
    Ok(())
}
