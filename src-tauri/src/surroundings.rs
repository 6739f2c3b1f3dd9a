//! What the core may not fetch by itself: the clock, fresh ids, and who is at work.

use std::path::{Path, PathBuf};

use chrono::{DateTime, Local, NaiveDate, Utc};
use croisee_core::vault::Surroundings;
use uuid::Uuid;

/// The day that it is here.
pub fn today() -> NaiveDate {
    Local::now().date_naive()
}

/// This machine, now.
pub struct Here;

impl Surroundings for Here {
    fn backups(&self, dossier: &Path) -> Vec<PathBuf> {
        crate::backing::places_of(dossier)
    }

    fn now(&self) -> DateTime<Utc> {
        Utc::now()
    }

    fn new_id(&self) -> Uuid {
        Uuid::now_v7()
    }

    fn holder(&self) -> String {
        let first = |names: &[&str]| names.iter().find_map(|n| std::env::var(n).ok());
        let user = first(&["USER", "USERNAME", "LOGNAME"]);
        let machine = first(&["HOSTNAME", "COMPUTERNAME"]).or_else(|| {
            let name = std::fs::read_to_string("/etc/hostname").ok()?;
            Some(name.trim().to_owned())
        });
        match (user, machine.filter(|m| !m.is_empty())) {
            (Some(user), Some(machine)) => format!("{user} ({machine})"),
            (Some(one), None) | (None, Some(one)) => one,
            (None, None) => "Croisée".to_owned(),
        }
    }
}
