//! The world around a dossier as the command line knows it: the clock, fresh ids, who works here.

use chrono::{DateTime, Utc};
use croisee_core::vault::Surroundings;
use uuid::Uuid;

/// This process, on this machine.
pub struct Process;

impl Surroundings for Process {
    fn now(&self) -> DateTime<Utc> {
        Utc::now()
    }

    fn new_id(&self) -> Uuid {
        Uuid::now_v7()
    }

    fn holder(&self) -> String {
        let name = ["USER", "LOGNAME", "USERNAME"]
            .iter()
            .find_map(|variable| std::env::var(variable).ok().filter(|name| !name.is_empty()));
        let host = gethostname::gethostname().to_string_lossy().into_owned();
        match name {
            Some(name) => format!("{name} sur {host} (croisee-cli)"),
            None => format!("{host} (croisee-cli)"),
        }
    }
}
