//! Another program that opens and closes the dossier beside this one: nothing that was acknowledged goes with it.
#![cfg(unix)]

use crate::common;

use std::{
    fs::File,
    io::{BufRead as _, BufReader, Write as _},
    path::{Path, PathBuf},
    process::{Child, ChildStdin, ChildStdout, Command, Stdio},
};

use common::{Still, fresh, sphere_and_organisation};
use croisee_core::{
    Error, Vault,
    exchange::Bundle,
    stakeholder::Organisation,
    vault::{Access, Key, Op, OrganisationId, read_within},
};
use rusqlite::Connection;

fn rename(vault: &mut Vault, id: OrganisationId, name: &str) {
    vault
        .transact(Op::new("organisation.edit"), |tx| {
            let mut o = Organisation::find(tx, id)?;
            o.name = name.into();
            o.update(tx)
        })
        .unwrap();
}

fn companion(path: &Path, ending: &str) -> PathBuf {
    let mut name = path.as_os_str().to_owned();
    name.push(ending);
    name.into()
}

/// Set for the process that reads beside, to the dossier's path.
const BESIDE: &str = "CROISEE_READS_BESIDE";

/// Closing any handle of a file drops the locks that its process holds of it: whoever read beside would then take itself for
/// the last and remove the log.
#[test]
#[expect(
    clippy::disallowed_methods,
    reason = "the process that reads beside is this test itself, told so from outside"
)]
fn looking_at_an_open_dossier_again_lets_go_of_none_of_its_locks() {
    if let Some(path) = std::env::var_os(BESIDE) {
        let beside = Connection::open(path).unwrap();
        let rows = beside.query_row("SELECT count(*) FROM organisation", [], |row| row.get(0));
        let rows: i64 = rows.unwrap();
        assert_eq!(rows, 1);
        return;
    }
    let (fresh, mut vault) = fresh();
    let (_, id) = sphere_and_organisation(&mut vault);
    assert!(!croisee_core::vault::backups::is_protected(&fresh.path));
    drop(Vault::open(&fresh.path, Access::Read, Box::new(Still::default())).unwrap());
    let again = Vault::open(&fresh.path, Access::Write, Box::new(Still::default()));
    assert!(matches!(again, Err(Error::Held { .. })));
    // A file that is picked to be brought in may be the open dossier itself.
    assert!(read_within(&fresh.path, 1 << 30).unwrap().is_some());
    assert!(read_within(&fresh.path, 1).unwrap().is_none());
    let mut bundle = Bundle::open(&fresh.path).unwrap();
    let name = bundle.names()[0].clone();
    assert!(bundle.read(&name, 1 << 30).is_ok());
    #[cfg(target_os = "linux")]
    assert!(sqlite_locks(&fresh.path), "SQLite’s own lock is gone");
    let read = Command::new(std::env::current_exe().unwrap())
        .args([
            "--exact",
            "beside::looking_at_an_open_dossier_again_lets_go_of_none_of_its_locks",
        ])
        .env(BESIDE, &fresh.path)
        .status()
        .unwrap();
    assert!(read.success());
    rename(&mut vault, id, "Réseau des Lisières");
    // As after a crash: the log alone holds what was acknowledged.
    let folder = tempfile::tempdir().unwrap();
    let copy = folder.path().join("copie.croisee");
    std::fs::copy(&fresh.path, &copy).unwrap();
    let log = |path: &Path| path.with_extension("croisee-wal");
    std::fs::copy(log(&fresh.path), log(&copy)).unwrap();
    let copied = Connection::open(&copy).unwrap();
    let name = copied.query_row("SELECT name FROM organisation", [], |row| row.get(0));
    let name: String = name.unwrap();
    assert_eq!(name, "Réseau des Lisières");
}

/// Whether this process holds SQLite's own lock on the file, which the locks by handle would hide from another one.
#[cfg(target_os = "linux")]
fn sqlite_locks(path: &Path) -> bool {
    use std::os::unix::fs::MetadataExt as _;
    let file = format!(":{}", path.metadata().unwrap().ino());
    let process = std::process::id().to_string();
    // As `1: POSIX  ADVISORY  READ 12677 fe:00:5333479 1073741826 1073742335` (proc_locks(5)).
    std::fs::read_to_string("/proc/locks")
        .unwrap()
        .lines()
        .map(|line| line.split_whitespace().collect::<Vec<_>>())
        .any(|lock| {
            lock.get(1) == Some(&"POSIX")
                && lock.get(4) == Some(&process.as_str())
                && lock.get(5).is_some_and(|id| id.ends_with(&file))
        })
}

/// Set for the process that has the dossier open: the dossier's path, and its passphrase where it has one.
const HOLDS: &str = "CROISEE_HOLDS";
const HOLDS_UNDER: &str = "CROISEE_HOLDS_UNDER";
const WORDS: &str = "quatre oies sous la grange";

/// Has a dossier open, and does what it is told, line by line. Called by the tests, and killed by them.
#[test]
#[ignore = "it is the program that the next tests kill"]
#[expect(
    clippy::disallowed_methods,
    reason = "the process that holds is this test itself, told so from outside"
)]
fn holds_a_dossier() {
    let Some(path) = std::env::var_os(HOLDS).map(PathBuf::from) else {
        return;
    };
    let key = std::env::var(HOLDS_UNDER).ok();
    let key = key.map(|words| Key::of_passphrase(&words, &path).unwrap());
    let open =
        |access| Vault::open_with(&path, access, key.as_ref(), Box::new(Still::default())).unwrap();
    let mut vault = Some(open(Access::Write));
    let id = Organisation::all(vault.as_ref().unwrap().conn()).unwrap()[0].id;
    let mut readers = Vec::new();
    for line in std::io::stdin().lines() {
        match line.unwrap().split_once(' ').unwrap() {
            ("save", name) => rename(vault.as_mut().unwrap(), id, name),
            // What the file chooser of GTK does with each file that it lists.
            ("list", _) => {
                for entry in std::fs::read_dir(path.parent().unwrap()).unwrap() {
                    drop(File::open(entry.unwrap().path()).unwrap());
                }
            }
            ("read", _) => readers.push(open(Access::Read)),
            ("read-no-more", _) => readers.clear(),
            ("close", _) => vault.take().unwrap().close().unwrap(),
            (order, _) => panic!("{order}"),
        }
        // In one piece: half a line was not said.
        std::io::stdout().write_all(b"\ndone\n").unwrap();
    }
}

/// The process that has the dossier open.
struct Holder {
    child: Child,
    orders: ChildStdin,
    answers: BufReader<ChildStdout>,
}

impl Holder {
    #[expect(
        clippy::disallowed_methods,
        reason = "the process that holds is this test itself, told so from outside"
    )]
    fn of(path: &Path, words: Option<&str>) -> Self {
        let mut command = Command::new(std::env::current_exe().unwrap());
        command.args([
            "--exact",
            "beside::holds_a_dossier",
            "--ignored",
            "--nocapture",
        ]);
        if let Some(words) = words {
            command.env(HOLDS_UNDER, words);
        }
        let command = command.env(HOLDS, path);
        let mut child = command
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()
            .unwrap();
        let orders = child.stdin.take().unwrap();
        let answers = BufReader::new(child.stdout.take().unwrap());
        Self {
            child,
            orders,
            answers,
        }
    }

    /// Has it do something, and waits until it says that it did.
    fn does(&mut self, order: &str) {
        writeln!(self.orders, "{order}").unwrap();
        let mut line = String::new();
        while line.trim() != "done" {
            line.clear();
            assert!(
                self.answers.read_line(&mut line).unwrap() > 0,
                "{order}: it ended"
            );
        }
    }

    /// As by `kill -9`.
    fn kill(mut self) {
        self.child.kill().unwrap();
        self.child.wait().unwrap();
    }
}

/// Opens the dossier as any program with SQLite does, reads, and closes it.
fn name_beside(path: &Path, words: Option<&str>) -> String {
    let beside = Connection::open(path).unwrap();
    if let Some(words) = words {
        beside.pragma_update(None, "key", words).unwrap();
    }
    let name = beside.query_row("SELECT name FROM organisation", [], |row| row.get(0));
    name.unwrap()
}

fn organisation_in_a_dossier(words: Option<&str>) -> (tempfile::TempDir, PathBuf) {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("essai.croisee");
    let made = Vault::create_with(&path, "Essai", words, Box::new(Still::default()), |vault| {
        sphere_and_organisation(vault);
        Ok(())
    });
    made.unwrap().0.close().unwrap();
    (folder, path)
}

/// The file chooser opens and closes what it lists within this process, which lets go of SQLite's own locks: whoever reads
/// beside would take itself for the last one, and remove the log that is still written to.
fn looked_at_by_the_file_chooser(words: Option<&str>) {
    let (_folder, path) = organisation_in_a_dossier(words);
    let mut holder = Holder::of(&path, words);
    holder.does("save Réseau des Lisières");
    holder.does("list .");
    assert_eq!(name_beside(&path, words), "Réseau des Lisières");
    assert!(companion(&path, "-wal").exists(), "its log was removed");
    holder.does("save Réseau des Orées");
    assert_eq!(name_beside(&path, words), "Réseau des Orées");
    holder.does("list .");
    holder.does("save Réseau des Haies");
    holder.kill();
    assert_eq!(name_beside(&path, words), "Réseau des Haies");
}

#[cfg(target_os = "linux")]
#[test]
fn what_is_saved_after_the_file_chooser_listed_the_dossier_outlives_a_kill() {
    looked_at_by_the_file_chooser(None);
}

#[cfg(target_os = "linux")]
#[test]
fn what_is_saved_after_the_file_chooser_listed_a_protected_dossier_outlives_a_kill() {
    looked_at_by_the_file_chooser(Some(WORDS));
}

/// Whoever takes itself for the first one empties the index of the log, which is still in use.
#[cfg(target_os = "linux")]
#[test]
fn another_program_still_sees_that_the_index_of_the_log_is_in_use() {
    use nix::fcntl::{FcntlArg, fcntl};
    use nix::libc::{F_UNLCK, F_WRLCK, flock};
    let (_folder, path) = organisation_in_a_dossier(None);
    let mut holder = Holder::of(&path, None);
    holder.does("save Réseau des Lisières");
    holder.does("list .");
    let index = File::open(companion(&path, "-shm")).unwrap();
    // As SQLite asks (`unixLockSharedMemory`).
    let mut asked = flock {
        l_type: F_WRLCK as i16,
        l_whence: 0,
        l_start: 128,
        l_len: 1,
        l_pid: 0,
    };
    fcntl(&index, FcntlArg::F_GETLK(&mut asked)).unwrap();
    assert_ne!(asked.l_type, F_UNLCK as i16);
    holder.kill();
}

/// A dossier that was closed by its own program is one file, whoever of that program read it meanwhile.
#[test]
fn a_dossier_that_showed_that_it_is_open_is_closed_into_one_file() {
    let (folder, path) = organisation_in_a_dossier(None);
    for orders in [
        &["close ."][..],
        &["list .", "close ."],
        &["read .", "read-no-more .", "close ."],
        &[
            "read .",
            "list .",
            "read .",
            "read-no-more .",
            "list .",
            "close .",
        ],
        // The reader, last, leaves what the next one who writes takes away.
        &["read .", "close .", "read-no-more ."],
    ] {
        let mut holder = Holder::of(&path, None);
        holder.does("save Réseau des Orées");
        orders.iter().for_each(|order| holder.does(order));
        let last_reads = orders.last() == Some(&"read-no-more .");
        assert_eq!(
            common::names(folder.path()).len() == 1,
            !last_reads,
            "{orders:?}"
        );
        holder.kill();
        assert_eq!(name_beside(&path, None), "Réseau des Orées");
    }
}
