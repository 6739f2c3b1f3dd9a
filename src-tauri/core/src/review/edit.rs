//! Noting a remark, answering it, and saying where a deliverable stands.

use serde::Deserialize;

use super::Review;
use crate::{
    Error, Result, Vault,
    deliverable::{Deliverable, Lang, listed},
    entry,
    vault::{DeliverableId, Done, Op, ReviewId, SpaceId, Tx},
};

text_enum! {
    /// What became of a remark.
    Outcome {
        /// It is followed.
        Accepted = "acceptee",
        /// It is not.
        Refused = "refusee",
    }
}

text_enum! {
    /// Where a deliverable stands.
    DeliverableStatus {
        /// It is being written.
        Draft = "brouillon",
        /// Members read it.
        InReview = "relecture",
        /// They agreed to it.
        Validated = "valide",
        /// It is out.
        Published = "publie",
    }
}

/// A remark as it is noted.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct RemarkInput {
    /// Which; a new one where absent.
    pub id: Option<ReviewId>,
    /// On the deliverable of which space.
    pub space_id: SpaceId,
    /// On which; on the one that the space's template makes where absent.
    pub deliverable_id: Option<DeliverableId>,
    /// On which section, by code; on the whole where empty.
    pub section: String,
    /// Whose: a free name.
    pub author: String,
    /// When.
    pub date: Option<String>,
    /// The remark.
    pub text: String,
}

impl Vault {
    /// Notes a remark, or writes its changes. What was validated is in review again while a remark waits for its answer.
    ///
    /// # Errors
    /// [`Error::Missing`] without words or without an author; [`Error::Invalid`] when the date is none; [`Error::Gone`]
    /// when the deliverable is.
    pub fn remark_save(&mut self, input: &RemarkInput, lang: Lang) -> Result<Done<ReviewId>> {
        let text = entry::text("text", &input.text)?;
        if text.is_empty() {
            return Err(Error::Missing { field: "text" });
        }
        let author = entry::required("author", &input.author)?;
        let section = entry::line("section", &input.section)?;
        let date = entry::day("date", input.date.as_deref())?;
        let op = match input.id {
            None => Op::new("review.add"),
            Some(_) => Op::new("review.edit"),
        };
        self.transact(op, |tx| {
            let known = input.id.map(|id| Review::find(tx, id)).transpose()?;
            let remark = match known.clone() {
                Some(known) => Review {
                    section,
                    author,
                    date,
                    text,
                    ..known
                },
                None => Review {
                    id: ReviewId(tx.new_id()),
                    code: entry::next_code(tx, "review", "rel")?,
                    deliverable_id: listed(tx, input.space_id, input.deliverable_id, lang)?.id,
                    section,
                    author,
                    date,
                    text,
                    outcome: String::new(),
                    reply: String::new(),
                    source: String::new(),
                    fictional: None,
                },
            };
            match known {
                None => {
                    remark.insert(tx)?;
                    in_review(tx, remark.deliverable_id)?;
                }
                Some(known) if known != remark => remark.update(tx)?,
                Some(_) => {}
            }
            Ok(remark.id)
        })
    }

    /// Answers a remark, which closes it; without an outcome it is open again. What is not followed is told why.
    ///
    /// # Errors
    /// [`Error::Missing`] when it is refused without a word; [`Error::Gone`] when the remark is.
    pub fn remark_answer(
        &mut self,
        id: ReviewId,
        outcome: Option<Outcome>,
        reply: &str,
    ) -> Result<Done<()>> {
        let reply = entry::text("reply", reply)?;
        if reply.is_empty() && outcome == Some(Outcome::Refused) {
            return Err(Error::Missing { field: "reply" });
        }
        let op = match outcome {
            Some(_) => Op::new("review.answer"),
            None => Op::new("review.reopen"),
        };
        self.transact(op, |tx| {
            let remark = Review::find(tx, id)?;
            let answered = Review {
                outcome: outcome.map_or("", Outcome::word).to_owned(),
                reply,
                ..remark.clone()
            };
            if answered == remark {
                return Ok(());
            }
            answered.update(tx)?;
            match outcome {
                Some(_) => Ok(()),
                None => in_review(tx, answered.deliverable_id),
            }
        })
    }

    /// Takes out a remark.
    ///
    /// # Errors
    /// [`Error::Gone`] when it is already.
    pub fn remark_delete(&mut self, id: ReviewId) -> Result<Done<()>> {
        self.transact(Op::new("review.delete"), |tx| Review::delete(tx, id))
    }

    /// Says where a deliverable stands.
    ///
    /// # Errors
    /// [`Error::RemarksOpen`] when it is to be validated or published while remarks wait for their answer;
    /// [`Error::Gone`] when the space or the deliverable is.
    pub fn deliverable_status(
        &mut self,
        space: SpaceId,
        deliverable: Option<DeliverableId>,
        status: DeliverableStatus,
        lang: Lang,
    ) -> Result<Done<()>> {
        self.transact(Op::new("deliverable.status"), |tx| {
            let row = listed(tx, space, deliverable, lang)?;
            if matches!(
                status,
                DeliverableStatus::Validated | DeliverableStatus::Published
            ) {
                let open = Review::all(tx)?;
                let open = open.iter().filter(|r| r.deliverable_id == row.id);
                let count = open.filter(|r| r.is_open()).count();
                if count > 0 {
                    return Err(Error::RemarksOpen { count });
                }
            }
            if row.status == status.word() {
                return Ok(());
            }
            Deliverable {
                status: status.word().to_owned(),
                ..row
            }
            .update(tx)
        })
    }
}

impl Review {
    /// Whether it waits for its answer.
    #[must_use]
    pub fn is_open(&self) -> bool {
        self.outcome.trim().is_empty()
    }
}

/// A validated deliverable is in review again.
fn in_review(tx: &Tx<'_>, deliverable: DeliverableId) -> Result<()> {
    let row = Deliverable::find(tx, deliverable)?;
    if row.status != DeliverableStatus::Validated.word() {
        return Ok(());
    }
    Deliverable {
        status: DeliverableStatus::InReview.word().to_owned(),
        ..row
    }
    .update(tx)
}
