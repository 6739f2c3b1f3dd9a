//! What the tests of endurance share: the clock of this machine, how often a thing is done, and programs of their own.

use std::env;
use std::path::Path;
use std::process::Command;

use chrono::{DateTime, Utc};
use croisee_core::Vault;
use croisee_core::vault::{Op, Surroundings};
use croisee_tests::Result;
use croisee_tests::command_line::{Answer, shell};
use uuid::Uuid;

/// This machine, now.
pub struct Here;

impl Surroundings for Here {
    fn now(&self) -> DateTime<Utc> {
        std::time::SystemTime::now().into()
    }

    fn new_id(&self) -> Uuid {
        Uuid::now_v7()
    }

    fn holder(&self) -> String {
        "endurance".to_owned()
    }
}

/// How often a thing is done: as the variable says, else this often.
pub fn times(variable: &str, usual: u32) -> u32 {
    let asked = env::var(variable).ok().and_then(|n| n.parse().ok());
    asked.unwrap_or(usual)
}

/// One of the programs of this test binary, which stand among its tests and are left out unless they are called.
pub fn program(name: &str) -> Result<Command> {
    let mut command = Command::new(env::current_exe()?);
    command.args([name, "--exact", "--ignored", "--nocapture"]);
    Ok(command)
}

/// The line of a shell that calls one of these programs.
pub fn called(name: &str) -> String {
    format!("\"$SELF\" {name} --exact --ignored --nocapture")
}

/// Runs a shell line in which `$SELF` is this test binary, `$DISK` a folder and `$ARCHIVE` an archive, in a namespace where
/// disks may be mounted.
/// Nothing where this machine allows none, which is said.
pub fn in_a_namespace(line: &str, disk: &Path) -> Result<Option<Answer>> {
    let me = env::current_exe()?;
    let archive = croisee_tests::root().join("tests/archives/vallee");
    let names = [
        ("SELF", me.as_os_str()),
        ("DISK", disk.as_os_str()),
        ("ARCHIVE", archive.as_os_str()),
    ];
    for way in ["unshare -m", "unshare -rm"] {
        if shell(&format!("{way} true 2>/dev/null"), &[])?.code == Some(0) {
            return Ok(Some(shell(&format!("{way} sh -c '{line}'"), &names)?));
        }
    }
    eprintln!("this machine allows no namespace: no disk was mounted");
    Ok(None)
}

/// Writes the purpose of the démarche: one save.
pub fn save(vault: &mut Vault, purpose: &str) -> croisee_core::Result<()> {
    let done = vault.transact(Op::new("initiative.save"), |tx| {
        Ok(tx.execute("UPDATE initiative SET purpose = ?1", [purpose])?)
    });
    done.map(|_| ())
}

/// The purpose of the démarche, as it stands in the dossier.
pub fn purpose(vault: &Vault) -> Result<String> {
    let found = vault
        .conn()
        .query_row("SELECT purpose FROM initiative", [], |row| row.get(0));
    Ok(found?)
}
