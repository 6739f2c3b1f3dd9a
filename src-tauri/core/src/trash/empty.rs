//! Taking things out of the bin for good: one, all, or those that have lain there long enough.

use chrono::{DateTime, TimeDelta, Utc};

use super::{
    KEPT_DAYS,
    found::{self, Found},
};
use crate::{
    Error, Result, Vault,
    vault::{Changed, Done, Op},
};

impl Vault {
    /// Takes something out of the bin for good. What was written up to its deletion cannot be undone any more.
    ///
    /// # Errors
    /// [`Error::Gone`] when it is not in the bin.
    pub fn trash_remove(&mut self, id: i64) -> Result<Done<()>> {
        let found = found::all(self.conn())?;
        let item = found.iter().find(|item| item.head.id == id);
        let item = item.ok_or(Error::Gone { what: "trash" })?;
        self.let_go(Op::lasting("trash.remove"), &[item])
    }

    /// Empties the bin. Says how many things were in it.
    ///
    /// # Errors
    /// As [`Vault::transact`].
    pub fn trash_empty(&mut self) -> Result<Done<usize>> {
        let found = found::all(self.conn())?;
        let all: Vec<&Found> = found.iter().collect();
        self.let_go_all(Op::lasting("trash.empty"), &all)
    }

    /// Takes out of the bin for good what has lain there for [`KEPT_DAYS`] days. Says how many things that was.
    ///
    /// # Errors
    /// As [`Vault::transact`].
    pub fn trash_expire(&mut self) -> Result<Done<usize>> {
        let found = found::all(self.conn())?;
        let oldest = self.now() - TimeDelta::days(KEPT_DAYS);
        let old: Vec<&Found> = found
            .iter()
            .filter(|item| is_before(item, oldest))
            .collect();
        self.let_go_all(Op::lasting("trash.expire"), &old)
    }

    fn let_go_all(&mut self, op: Op, items: &[&Found]) -> Result<Done<usize>> {
        if items.is_empty() {
            return Ok(Done {
                value: 0,
                changed: Changed {
                    op: String::new(),
                    tables: std::collections::BTreeSet::new(),
                },
            });
        }
        let done = self.let_go(op, items)?;
        Ok(Done {
            value: items.len(),
            changed: done.changed,
        })
    }

    fn let_go(&mut self, op: Op, items: &[&Found]) -> Result<Done<()>> {
        let upto = items.iter().map(|item| item.entry.id).max().unwrap_or(0);
        let rows: Vec<(String, String)> = items
            .iter()
            .flat_map(|item| item.rows())
            .map(|row| (row.table.clone(), row.key.clone()))
            .collect();
        self.forget(op, upto, &rows)
    }
}

fn is_before(item: &Found, oldest: DateTime<Utc>) -> bool {
    // A date that cannot be read is kept.
    DateTime::parse_from_rfc3339(&item.entry.at).is_ok_and(|at| at <= oldest)
}
