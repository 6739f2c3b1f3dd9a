//! The weekly round: what is to be checked again, and since when.

use chrono::{Days, NaiveDate};
use serde::Serialize;

use super::{InventoryRow, list, store};
use crate::{Result, Vault};

/// So many are queued at once; the next come as these are done.
const QUEUE: u32 = 100;

/// What is to be checked again.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct InventoryRound {
    /// How many in all.
    pub due: u32,
    /// The first of them: what says so itself, then what was checked longest ago.
    pub queue: Vec<InventoryRow>,
    /// What was last checked before this day is due.
    pub before: String,
}

/// What was not checked for so many days, on the day `today`.
pub fn inventory_round(vault: &Vault, days: u32, today: NaiveDate) -> Result<InventoryRound> {
    let before = today
        .checked_sub_days(Days::new(u64::from(days)))
        .unwrap_or(NaiveDate::MIN)
        .to_string();
    let (rows, due) = store::to_check(vault.conn(), &before, QUEUE)?;
    Ok(InventoryRound {
        due,
        queue: list::store::rows(vault.conn(), &rows)?,
        before,
    })
}
