//! What rests on something that is to be deleted, and deleting it all the same: statements lose those words and say so.

mod store;

use std::collections::{BTreeMap, HashMap};

use rusqlite::Connection;
use serde::Serialize;

use crate::{
    Error, Result, Snapshot, Vault,
    attribution::{Attribution, Audience, Degree},
    space::Space,
    stakeholder::kept_closed,
    synthesis::Statement,
    trash::{TrashCount, TrashWith},
    vault::{Done, ExcerptId, Op, SpaceId, StatementId},
};

text_enum! {
    /// What statements may rest on, however far; the word is its table.
    RestingKind {
        /// An interview.
        Interview = "interview",
        /// A meeting.
        Meeting = "meeting",
        /// An excerpt.
        Excerpt = "excerpt",
        /// An entry of the inventory.
        Entry = "inventory_entry",
        /// A person.
        Person = "person",
        /// An organisation.
        Organisation = "organisation",
    }
}

impl RestingKind {
    /// The operation that deletes it.
    fn op(self) -> &'static str {
        match self {
            Self::Interview => "interview.delete",
            Self::Meeting => "meeting.delete",
            Self::Excerpt => "excerpt.delete",
            Self::Entry => "inventory.delete",
            Self::Person => "person.delete",
            Self::Organisation => "organisation.delete",
        }
    }
}

/// A statement that rests on something.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct RestingStatement {
    /// Which.
    pub id: StatementId,
    /// Its claim.
    pub text: String,
    /// How much of what it rests on would go.
    pub goes: u32,
    /// How much would stay.
    pub stays: u32,
}

/// The statements of a space that rest on something.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct RestingSpace {
    /// Which space; none for the whole démarche.
    pub space_id: Option<SpaceId>,
    /// Its title; nothing for the whole démarche.
    pub title: String,
    /// The statements, in their order.
    pub statements: Vec<RestingStatement>,
}

/// What rests on something.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct Resting {
    /// The statements, by space.
    pub spaces: Vec<RestingSpace>,
    /// What goes with it.
    pub with: Vec<TrashCount>,
    /// Interviews that prepare it and go on without it.
    pub preparing: u32,
    /// It is not deleted without a question.
    pub asks: bool,
}

/// What rests on something that is to be deleted: read off the deletion itself, which is not kept.
///
/// # Errors
/// [`Error::Gone`] when it is.
pub fn resting(vault: &Vault, kind: RestingKind, id: &str) -> Result<Resting> {
    let tx = vault.conn().unchecked_transaction()?;
    let evidence = store::evidence(&tx)?;
    let counts = |conn: &Connection| -> Result<Vec<(TrashWith, u32)>> {
        let each = TrashWith::ALL.iter();
        each.map(|what| Ok((*what, store::rows(conn, what.word())?)))
            .collect()
    };
    let preparing = store::preparing(&tx, id)?;
    let present = ["interview_person", "meeting_attendee"];
    let present = |conn: &Connection| -> Result<u32> {
        let counted = present.iter().map(|table| store::rows(conn, table));
        counted.sum()
    };
    let (before, met) = (counts(&tx)?, present(&tx)?);
    let agreed = store::rows(&tx, "consent")?;
    store::take(&tx, kind, id)?;
    let gone = lost(&evidence, &store::evidence(&tx)?);
    let (after, left) = (counts(&tx)?, present(&tx)?);
    let unagreed = store::rows(&tx, "consent")?;
    // Nothing of it is kept.
    tx.rollback()?;
    let own = TrashWith::of_word(kind.word());
    let with: Vec<TrashCount> = before
        .into_iter()
        .zip(after)
        .map(|((what, before), (_, after))| TrashCount {
            what,
            count: before
                .saturating_sub(after)
                .saturating_sub(u32::from(own == Some(what))),
        })
        .filter(|c| c.count > 0)
        .collect();
    let takes = |wanted: &[TrashWith]| with.iter().any(|c| wanted.contains(&c.what));
    let who = matches!(kind, RestingKind::Person | RestingKind::Organisation);
    let asks = !gone.is_empty()
        || preparing > 0
        || takes(&[TrashWith::Interviews, TrashWith::Entries])
        || (who && (met > left || agreed > unagreed || !with.is_empty()));
    Ok(Resting {
        spaces: by_space(vault.conn(), &gone)?,
        with,
        preparing,
        asks,
    })
}

impl Vault {
    /// Deletes something though statements rest on it: they lose what they had of it, and are flagged. With it goes what
    /// cannot be without it; all of it is one thing in the bin. No word that stays is more open than it was.
    ///
    /// # Errors
    /// [`Error::Gone`] when it is already.
    pub fn delete_resting(&mut self, kind: RestingKind, id: &str) -> Result<Done<()>> {
        self.transact(Op::new(kind.op()), |tx| {
            let evidence = store::evidence(tx)?;
            let told = degrees(tx)?;
            let who = matches!(kind, RestingKind::Person | RestingKind::Organisation);
            let before = who.then(|| Snapshot::within(tx)).transpose()?;
            store::take(tx, kind, id)?;
            for (statement, _) in lost(&evidence, &store::evidence(tx)?) {
                store::flag(tx, statement)?;
            }
            for (excerpt, degree) in degrees(tx)? {
                if let Some(was) = told.get(&excerpt).filter(|was| **was > degree) {
                    store::close(tx, excerpt, *was)?;
                }
            }
            // With whoever refused goes what kept the entries and the follow-ups of a shared interview closed.
            if let Some(before) = before {
                kept_closed(tx, &before)?;
            }
            Ok(())
        })
    }
}

/// At which degree each excerpt may be told.
fn degrees(conn: &Connection) -> Result<HashMap<ExcerptId, Degree>> {
    let snapshot = Snapshot::within(conn)?;
    let attribution = Attribution::of(&snapshot, Audience::DRAFT);
    let excerpts = snapshot.excerpts.iter();
    Ok(excerpts
        .filter_map(|e| Some((e.id, attribution.shown(e.id)?.degree)))
        .collect())
}

/// The statements that rest on less than they did: how much went, and how much is left.
fn lost(
    before: &HashMap<StatementId, u32>,
    after: &HashMap<StatementId, u32>,
) -> BTreeMap<StatementId, (u32, u32)> {
    let pairs = before.iter().map(|(id, was)| {
        let stays = after.get(id).copied().unwrap_or(0);
        (*id, (was.saturating_sub(stays), stays))
    });
    pairs.filter(|(_, (goes, _))| *goes > 0).collect()
}

fn by_space(
    conn: &Connection,
    gone: &BTreeMap<StatementId, (u32, u32)>,
) -> Result<Vec<RestingSpace>> {
    let mut spaces: Vec<RestingSpace> = Space::all(conn)?
        .into_iter()
        .map(|space| RestingSpace {
            space_id: Some(space.id),
            title: space.title,
            statements: Vec::new(),
        })
        .collect();
    spaces.push(RestingSpace {
        space_id: None,
        title: String::new(),
        statements: Vec::new(),
    });
    for statement in Statement::all(conn)? {
        let Some((goes, stays)) = gone.get(&statement.id).copied() else {
            continue;
        };
        let space = spaces
            .iter_mut()
            .find(|space| space.space_id == statement.space_id)
            .ok_or(Error::Gone { what: "space" })?;
        space.statements.push(RestingStatement {
            id: statement.id,
            text: statement.text,
            goes,
            stays,
        });
    }
    spaces.retain(|space| !space.statements.is_empty());
    Ok(spaces)
}
