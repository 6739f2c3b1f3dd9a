//! Noting what is to be done, and that it is done.

use serde::Deserialize;

use super::Followup;
use crate::{
    Error, Result, Vault,
    attribution::Degree,
    entry,
    interview::Interview,
    vault::{Done, FollowupId, InterviewId, Op},
};

text_enum! {
    /// What is to be done.
    FollowupKind {
        /// A document was promised, or asked for.
        Document = "document",
        /// Two people are to be brought together.
        Introduction = "mise_en_relation",
        /// Someone else is to be heard.
        ToHear = "a_ecouter",
        /// Anything else.
        Other = "autre",
    }
}

/// A follow-up as the facilitator notes it.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct FollowupInput {
    /// Which; a new one where absent.
    pub id: Option<FollowupId>,
    /// The interview that left it; of the whole démarche where absent.
    pub interview_id: Option<InterviewId>,
    /// What is to be done.
    pub kind: FollowupKind,
    /// In words.
    pub text: String,
    /// By when.
    pub due_on: Option<String>,
    /// How far it may be told by itself; as its interview says where absent.
    pub attribution: Option<Degree>,
}

impl Vault {
    /// Notes a follow-up, or writes its changes.
    ///
    /// # Errors
    /// [`Error::Missing`] without words; [`Error::Invalid`] when the date is none; [`Error::Gone`] when the interview is.
    pub fn followup_save(&mut self, input: &FollowupInput) -> Result<Done<FollowupId>> {
        let text = entry::text("text", &input.text)?;
        if text.is_empty() {
            return Err(Error::Missing { field: "text" });
        }
        let due_on = entry::day("date", input.due_on.as_deref())?;
        let op = match input.id {
            None => Op::new("followup.add"),
            Some(_) => Op::new("followup.edit"),
        };
        self.transact(op, |tx| {
            if let Some(interview) = input.interview_id {
                Interview::find(tx, interview)?;
            }
            let known = input.id.map(|id| Followup::find(tx, id)).transpose()?;
            let followup = Followup {
                id: known
                    .as_ref()
                    .map_or_else(|| FollowupId(tx.new_id()), |known| known.id),
                code: match &known {
                    Some(known) => known.code.clone(),
                    None => entry::next_code(tx, "followup", "sui")?,
                },
                interview_id: input.interview_id,
                kind: input.kind.word().to_owned(),
                text,
                due_on,
                done_on: known.as_ref().and_then(|known| known.done_on),
                attribution: input.attribution,
                source: known
                    .as_ref()
                    .map(|known| known.source.clone())
                    .unwrap_or_default(),
                fictional: known.as_ref().and_then(|known| known.fictional),
            };
            match known {
                None => followup.insert(tx)?,
                Some(known) if known != followup => followup.update(tx)?,
                Some(_) => {}
            }
            Ok(followup.id)
        })
    }

    /// Says that a follow-up is done since `on`, or to be done again where absent.
    ///
    /// # Errors
    /// [`Error::Invalid`] when `on` is no day.
    pub fn followup_done(&mut self, id: FollowupId, on: Option<&str>) -> Result<Done<()>> {
        let done_on = entry::day("on", on)?;
        self.transact(Op::new("followup.done"), |tx| {
            let followup = Followup::find(tx, id)?;
            if followup.done_on == done_on {
                return Ok(());
            }
            Followup {
                done_on,
                ..followup
            }
            .update(tx)
        })
    }

    /// Takes out a follow-up.
    pub fn followup_delete(&mut self, id: FollowupId) -> Result<Done<()>> {
        self.transact(Op::new("followup.delete"), |tx| Followup::delete(tx, id))
    }
}
