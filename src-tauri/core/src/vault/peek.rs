//! Looking at a dossier's file beside SQLite, without letting go of the locks that this process holds of it.
//!
//! POSIX locks belong to a process, not to a handle: closing *any* handle of a file drops all of them
//! (<https://www.sqlite.org/howtocorrupt.html>, 2.2). The next reader to close would then take itself for the last one and
//! remove the log that the open dossier writes to, and with it what was acknowledged. A handle of a file that is open as a
//! dossier is therefore kept until the dossier is closed, and used again. What other code of this process closes, the file
//! chooser on Linux above all, is made up for by [`shown`].

use std::{
    fs::File,
    io::{self, Read as _, Seek as _},
    path::Path,
    sync::{Mutex, MutexGuard, PoisonError},
};

use super::shown;

/// Which file, whatever it is called.
type Id = (u64, u64);

/// A file that is open as a dossier, as often as `times` says, and the handles of it that must not be closed yet.
struct Open {
    id: Id,
    times: usize,
    handles: Vec<File>,
    /// How many of them show it, and the handles that do: of the file, and of what SQLite has open beside it.
    showing: usize,
    shown: Vec<File>,
}

static OPEN: Mutex<Vec<Open>> = Mutex::new(Vec::new());

fn open_now() -> MutexGuard<'static, Vec<Open>> {
    OPEN.lock().unwrap_or_else(PoisonError::into_inner)
}

/// Says that a file is open as a dossier, for as long as it lives: from before the connection until after it.
pub(super) struct Hold {
    id: Option<Id>,
    shows: bool,
}

impl Hold {
    /// The file at `path` is going to be opened.
    pub(super) fn of(path: &Path) -> Self {
        let id = path.metadata().ok().as_ref().and_then(id_of);
        if let Some(id) = id {
            let mut all = open_now();
            match all.iter_mut().find(|open| open.id == id) {
                Some(open) => open.times += 1,
                None => all.push(Open {
                    id,
                    times: 1,
                    handles: Vec::new(),
                    showing: 0,
                    shown: Vec::new(),
                }),
            }
        }
        Self { id, shows: false }
    }

    /// Shows other programs that the file is open, by locks that this process cannot lose: once SQLite has its log open,
    /// which makes its locks last.
    pub(super) fn show(&mut self, path: &Path) {
        let mut all = open_now();
        let Some(open) = all.iter_mut().find(|open| Some(open.id) == self.id) else {
            return;
        };
        if !std::mem::replace(&mut self.shows, true) {
            open.showing += 1;
        }
        for (path, bytes) in shown::places(path) {
            // Where the file system has no such locks, it is as it was before there were any.
            let _ = open.handle_of(&path).map(|file| shown::lock(file, &bytes));
        }
    }

    /// Shows it no more, so that SQLite may find itself alone: before the connection leaves its log, or is closed.
    pub(super) fn hide(&mut self) {
        if !std::mem::take(&mut self.shows) {
            return;
        }
        let mut all = open_now();
        if let Some(open) = all.iter_mut().find(|open| Some(open.id) == self.id) {
            open.showing -= 1;
            if open.showing == 0 {
                for file in &open.shown {
                    let _ = shown::unlock(file);
                }
            }
        }
    }
}

impl Drop for Hold {
    fn drop(&mut self) {
        self.hide();
        let Some(id) = self.id else { return };
        let mut all = open_now();
        if let Some(at) = all.iter().position(|open| open.id == id) {
            all[at].times -= 1;
            if all[at].times == 0 {
                all.swap_remove(at);
            }
        }
    }
}

impl Open {
    /// The handle by which what stands at `path` is shown: always the same one, for it cannot be closed.
    fn handle_of(&mut self, path: &Path) -> io::Result<&File> {
        let id = id_of(&path.metadata()?);
        let is = |file: &File| file.metadata().is_ok_and(|facts| id_of(&facts) == id);
        let at = match self.shown.iter().position(is) {
            Some(at) => at,
            None => {
                self.shown.push(File::open(path)?);
                self.shown.len() - 1
            }
        };
        Ok(&self.shown[at])
    }
}

/// Reads the file at `path` from its beginning. `read` looks at no other file that way.
///
/// # Errors
/// Those of opening the file, and of `read`.
pub fn peek<T>(path: &Path, read: impl FnOnce(&mut File) -> io::Result<T>) -> io::Result<T> {
    let mut all = open_now();
    let id = id_of(&path.metadata()?);
    let known = all.iter_mut().find(|open| Some(open.id) == id);
    if let Some(handle) = known.and_then(|open| open.handles.last_mut()) {
        handle.rewind()?;
        return read(handle);
    }
    let mut file = File::open(path)?;
    let found = read(&mut file);
    let_go(file, &mut all);
    found
}

/// The bytes of a file that somebody points at, be it the open dossier itself; none where it is longer than `most`.
///
/// # Errors
/// Those of opening and reading the file.
pub fn read_within(path: &Path, most: u64) -> io::Result<Option<Vec<u8>>> {
    peek(path, |file| {
        if file.metadata()?.len() > most {
            return Ok(None);
        }
        // Read no more than allowed even where the file grows, or tells no length (a pipe).
        let mut bytes = Vec::new();
        file.take(most + 1).read_to_end(&mut bytes)?;
        Ok((bytes.len() as u64 <= most).then_some(bytes))
    })
}

/// Whether the file at `path` takes writes.
pub(super) fn is_writable(path: &Path) -> bool {
    let mut all = open_now();
    // For reading as well: the handle may be used again.
    let opened = File::options().read(true).write(true).open(path);
    opened.map(|file| let_go(file, &mut all)).is_ok()
}

/// Closes a handle, or keeps it as long as its file is open as a dossier. It is the file's, not the path's: another one may
/// have come to stand there meanwhile.
fn let_go(file: File, all: &mut [Open]) {
    let id = file.metadata().ok().as_ref().and_then(id_of);
    if let Some(open) = all.iter_mut().find(|open| Some(open.id) == id) {
        open.handles.push(file);
    }
}

#[cfg(unix)]
fn id_of(facts: &std::fs::Metadata) -> Option<Id> {
    use std::os::unix::fs::MetadataExt as _;
    Some((facts.dev(), facts.ino()))
}

// Locks belong to a handle there: closing another lets go of nothing.
#[cfg(not(unix))]
fn id_of(_facts: &std::fs::Metadata) -> Option<Id> {
    None
}
