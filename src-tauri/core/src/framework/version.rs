//! Keeping a version of the framework, and saying why it was made.

use super::{FrameworkChange, FrameworkVersion, change};
use crate::{
    Result, Vault, entry,
    initiative::Initiative,
    vault::{Done, FrameworkChangeId, FrameworkVersionId, Op},
};

impl Vault {
    /// Keeps the framework as it is under a name, with all that changed since the last version; the démarche cites it from
    /// then on. Today, where no day is said.
    ///
    /// # Errors
    /// [`crate::Error::Missing`] without a name; [`crate::Error::Invalid`] for a name that another version has, or a day that is none.
    pub fn framework_keep(
        &mut self,
        name: &str,
        date: Option<&str>,
        reason: &str,
    ) -> Result<Done<FrameworkVersionId>> {
        let name = entry::required("name", name)?;
        let date = entry::day("date", date)?;
        let reason = entry::text("reason", reason)?;
        self.transact(Op::new("framework.keep"), |tx| {
            let known = Initiative::read(tx)?;
            let versions = FrameworkVersion::all(tx)?;
            let same = |other: &str| other.trim().to_lowercase() == name.to_lowercase();
            if versions.iter().any(|v| same(&v.name)) {
                return Err(entry::invalid("name", &name));
            }
            // A first version that is kept by its own name was in force until now: it is that which is kept.
            if versions.is_empty()
                && !known.framework_version.trim().is_empty()
                && !same(&known.framework_version)
            {
                change::keep_first(tx)?;
            }
            let date = date.unwrap_or_else(|| entry::today(tx.now()));
            let id = change::keep(tx, name.clone(), Some(date.to_string()), reason)?;
            for change in FrameworkChange::all(tx)? {
                if change.version_id.is_none() {
                    FrameworkChange {
                        version_id: Some(id),
                        ..change
                    }
                    .update(tx)?;
                }
            }
            if known.framework_version != name {
                Initiative {
                    framework_version: name,
                    ..known
                }
                .write(tx)?;
            }
            Ok(id)
        })
    }

    /// Says otherwise what a version is called, from when it was in force, and why it was made.
    ///
    /// # Errors
    /// Those of [`Vault::framework_keep`]; [`crate::Error::Gone`].
    pub fn framework_version_edit(
        &mut self,
        id: FrameworkVersionId,
        name: &str,
        date: Option<&str>,
        reason: &str,
    ) -> Result<Done<()>> {
        let name = entry::required("name", name)?;
        let date = entry::day("date", date)?.map(|day| day.to_string());
        let reason = entry::text("reason", reason)?;
        self.transact(Op::new("framework.version"), |tx| {
            let known = FrameworkVersion::find(tx, id)?;
            let same = |v: &FrameworkVersion| v.name.trim().to_lowercase() == name.to_lowercase();
            let versions = FrameworkVersion::all(tx)?;
            if versions.iter().any(|v| v.id != id && same(v)) {
                return Err(entry::invalid("name", &name));
            }
            let initiative = Initiative::read(tx)?;
            if initiative.framework_version == known.name && known.name != name {
                Initiative {
                    framework_version: name.clone(),
                    ..initiative
                }
                .write(tx)?;
            }
            let new = FrameworkVersion {
                name,
                date,
                reason,
                ..known.clone()
            };
            match new == known {
                true => Ok(()),
                false => new.update(tx),
            }
        })
    }

    /// Says why something was changed.
    ///
    /// # Errors
    /// [`crate::Error::Gone`]; [`crate::Error::Invalid`] for a text that is too long.
    pub fn framework_reason(&mut self, id: FrameworkChangeId, reason: &str) -> Result<Done<()>> {
        let reason = entry::text("reason", reason)?;
        self.transact(Op::new("framework.reason"), |tx| {
            let known = FrameworkChange::find(tx, id)?;
            match known.reason == reason {
                true => Ok(()),
                false => FrameworkChange { reason, ..known }.update(tx),
            }
        })
    }
}
