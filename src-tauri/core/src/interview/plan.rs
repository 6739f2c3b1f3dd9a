//! Several interviews at once: planned for a list of organisations, or changed together. Each is one undo.

use std::collections::BTreeSet;

use serde::Deserialize;

use super::{
    Interview, InterviewKind, Status,
    edit::{names, planned, standing},
};
use crate::{
    Result, Vault, entry,
    snapshot::InterviewSpace,
    space::Space,
    stakeholder::Organisation,
    vault::{Done, InterviewId, Op, OrganisationId, SpaceId},
};

/// What several interviews are changed to; what is absent stays.
#[derive(Debug, Clone, PartialEq, Eq, Default, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct BulkChange {
    /// Where they stand…
    pub status: Option<Status>,
    /// …since when; today where absent.
    pub on: Option<String>,
    /// Who leads them, in the place of who did.
    pub facilitators: Option<Vec<String>>,
    /// A space that they serve as well.
    pub add_space_id: Option<SpaceId>,
}

impl Vault {
    /// Changes several interviews together: all of them, or none.
    ///
    /// # Errors
    /// Those of [`Vault::interview_status`] for any one of them.
    pub fn interview_bulk(&mut self, ids: &[InterviewId], change: &BulkChange) -> Result<Done<()>> {
        let on = entry::day("on", change.on.as_deref())?;
        let facilitators = change.facilitators.as_deref().map(names).transpose()?;
        self.transact(Op::new("interview.bulk"), |tx| {
            if let Some(space) = change.add_space_id {
                Space::find(tx, space)?;
            }
            for id in ids.iter().copied().collect::<BTreeSet<_>>() {
                let known = Interview::find(tx, id)?;
                let mut interview = known.clone();
                if let Some(status) = change.status {
                    let today = entry::today(tx.now());
                    interview = standing(interview, status, on.unwrap_or(today), today)?;
                }
                if let Some(facilitators) = &facilitators {
                    interview.facilitators.clone_from(facilitators);
                }
                if interview != known {
                    interview.update(tx)?;
                }
                if let Some(space) = change.add_space_id {
                    let mut spaces = InterviewSpace::of(tx, id)?;
                    spaces.push(space);
                    InterviewSpace::set(tx, id, &spaces)?;
                }
            }
            Ok(())
        })
    }

    /// Adds an interview to be planned with each of these organisations.
    pub fn interviews_plan(
        &mut self,
        organisations: &[OrganisationId],
        kind: InterviewKind,
        facilitators: &[String],
        spaces: &[SpaceId],
    ) -> Result<Done<Vec<InterviewId>>> {
        let facilitators = names(facilitators)?;
        self.transact(Op::new("interview.plan"), |tx| {
            for space in spaces {
                Space::find(tx, *space)?;
            }
            let mut ids = Vec::with_capacity(organisations.len());
            let mut seen = BTreeSet::new();
            for organisation in organisations.iter().filter(|id| seen.insert(**id)) {
                Organisation::find(tx, *organisation)?;
                let interview = Interview {
                    kind: kind.word().to_owned(),
                    facilitators: facilitators.clone(),
                    ..planned(tx, *organisation, false)?
                };
                interview.insert(tx)?;
                InterviewSpace::set(tx, interview.id, spaces)?;
                ids.push(interview.id);
            }
            Ok(ids)
        })
    }
}
