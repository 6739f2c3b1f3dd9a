//! Locks that show other programs a dossier is open, and that nothing else in this process can let go of.
//!
//! SQLite's own belong to the process. The file chooser of GTK opens and closes, within this process, each file that it
//! lists, to see what it holds: that drops them all, and whoever opens and closes the dossier next takes itself for the last
//! one, and removes the log that is still written to. Linux has locks that belong to a handle instead (`F_OFD_SETLK`), which
//! other processes take for SQLite's own.
//!
//! On macOS the chooser is another process. On Windows every lock belongs to a handle.

#[cfg(target_os = "linux")]
pub(super) use linux::{lock, places, unlock};
#[cfg(not(target_os = "linux"))]
pub(super) use none::{lock, places, unlock};

#[cfg(target_os = "linux")]
mod linux {
    use std::{
        fs::File,
        io,
        ops::Range,
        path::{Path, PathBuf},
    };

    use nix::{
        fcntl::{FcntlArg, fcntl},
        libc,
    };

    /// What a reader of a database locks, for as long as it has the log open (SQLite's `os.h`).
    const SHARED: Range<i64> = 0x4000_0002..0x4000_0002 + 510;
    /// What everybody locks who has the index of the log open: the first one empties it (SQLite's `os_unix.c`).
    const INDEX: Range<i64> = 128..129;

    /// The files that are locked while the dossier at `path` is open, and which bytes of them.
    pub(in super::super) fn places(path: &Path) -> Vec<(PathBuf, Range<i64>)> {
        // Beside the file itself, whatever link it was opened by.
        let real = path.canonicalize().unwrap_or_else(|_| path.to_owned());
        let mut index = real.clone().into_os_string();
        index.push("-shm");
        vec![(real, SHARED), (index.into(), INDEX)]
    }

    pub(in super::super) fn lock(file: &File, bytes: &Range<i64>) -> io::Result<()> {
        set(file, libc::F_RDLCK, bytes)
    }

    /// Lets go of all that was locked by this handle.
    pub(in super::super) fn unlock(file: &File) -> io::Result<()> {
        set(file, libc::F_UNLCK, &(0..0))
    }

    fn set(file: &File, kind: libc::c_int, bytes: &Range<i64>) -> io::Result<()> {
        let lock = libc::flock {
            l_type: kind as libc::c_short,
            l_whence: libc::SEEK_SET as libc::c_short,
            l_start: bytes.start,
            // None is all of them.
            l_len: bytes.end - bytes.start,
            l_pid: 0,
        };
        fcntl(file, FcntlArg::F_OFD_SETLK(&lock))?;
        Ok(())
    }
}

#[cfg(not(target_os = "linux"))]
mod none {
    use std::{
        fs::File,
        io,
        ops::Range,
        path::{Path, PathBuf},
    };

    pub(in super::super) fn places(_path: &Path) -> Vec<(PathBuf, Range<i64>)> {
        Vec::new()
    }

    pub(in super::super) fn lock(_file: &File, _bytes: &Range<i64>) -> io::Result<()> {
        Ok(())
    }

    pub(in super::super) fn unlock(_file: &File) -> io::Result<()> {
        Ok(())
    }
}
