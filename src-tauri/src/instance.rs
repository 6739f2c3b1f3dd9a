//! One window a dossier: whoever starts the program once more on a dossier that a window of theirs has open is shown that
//! window, not a refusal. On Windows nobody answers, and the refusal says who holds the dossier.

use std::path::Path;
#[cfg(unix)]
use std::path::PathBuf;

#[cfg(unix)]
pub use here::{Post, answer, call};
#[cfg(not(unix))]
pub use nowhere::{Post, answer, call};

/// Where the windows of one user are called from each other: a folder that is theirs alone. Short, as the system takes no
/// long name of a socket.
#[cfg(unix)]
fn folder() -> Option<PathBuf> {
    let set = |name| std::env::var_os(name).filter(|v| !v.is_empty());
    set("XDG_RUNTIME_DIR")
        .or_else(|| set("CROISEE_HOME"))
        .or_else(|| set("XDG_CACHE_HOME"))
        .or_else(|| {
            let home = PathBuf::from(set("HOME")?);
            let under = match cfg!(target_os = "macos") {
                true => "Library/Caches",
                false => ".cache",
            };
            Some(home.join(under).into())
        })
        .map(|folder| PathBuf::from(folder).join("croisee"))
}

#[cfg(unix)]
mod here {
    use std::{
        fs,
        io::{Read as _, Write as _},
        os::unix::{
            fs::PermissionsExt as _,
            net::{UnixListener, UnixStream},
        },
        sync::{
            Arc,
            atomic::{AtomicBool, Ordering},
        },
        thread,
        time::Duration,
    };

    use croisee_core::exchange::sha256_of;

    use super::{Path, PathBuf, folder};

    /// What is said back to whoever calls.
    const HERE: &[u8] = b"croisee";
    /// The signs of a path's sum that tell one dossier from another.
    const SIGNS: usize = 16;
    /// How long an answer is waited for: a window that hangs is none to be shown.
    const PATIENCE: Duration = Duration::from_secs(2);

    /// Answers whoever calls, as long as it lives.
    pub struct Post {
        place: PathBuf,
        over: Arc<AtomicBool>,
    }

    impl Drop for Post {
        fn drop(&mut self) {
            self.over.store(true, Ordering::Release);
            // Its own call ends the wait.
            let _ = UnixStream::connect(&self.place);
            let _ = fs::remove_file(&self.place);
        }
    }

    /// Has `front` run whenever somebody calls for the dossier at `path`. None where no place can be found for it: then the
    /// dossier's own lock refuses a second writer, and says who the first is.
    pub fn answer(path: &Path, front: impl Fn() + Send + 'static) -> Option<Post> {
        answer_in(&folder()?, path, front)
    }

    /// Calls the window that has the dossier at `path` open; whether one came.
    pub fn call(path: &Path) -> bool {
        folder().is_some_and(|folder| call_in(&folder, path))
    }

    pub(super) fn answer_in(
        folder: &Path,
        path: &Path,
        front: impl Fn() + Send + 'static,
    ) -> Option<Post> {
        fs::create_dir_all(folder).ok()?;
        fs::set_permissions(folder, fs::Permissions::from_mode(0o700)).ok()?;
        let place = place_of(folder, path);
        // Whoever writes to the dossier holds its lock: what stands there was left by a program that was killed.
        let _ = fs::remove_file(&place);
        let listener = UnixListener::bind(&place).ok()?;
        let over = Arc::new(AtomicBool::new(false));
        let ended = Arc::clone(&over);
        thread::spawn(move || {
            for caller in listener.incoming() {
                if ended.load(Ordering::Acquire) {
                    break;
                }
                if let Ok(mut caller) = caller {
                    front();
                    let _ = caller.write_all(HERE);
                }
            }
        });
        Some(Post { place, over })
    }

    pub(super) fn call_in(folder: &Path, path: &Path) -> bool {
        let heard = || {
            let mut window = UnixStream::connect(place_of(folder, path))?;
            window.set_read_timeout(Some(PATIENCE))?;
            let mut said = Vec::new();
            window.read_to_end(&mut said)?;
            std::io::Result::Ok(said == HERE)
        };
        heard().unwrap_or(false)
    }

    fn place_of(folder: &Path, path: &Path) -> PathBuf {
        // Two links to a dossier lead to one window.
        let real = path.canonicalize().unwrap_or_else(|_| path.to_owned());
        let sum = sha256_of(real.as_os_str().as_encoded_bytes());
        folder.join(&sum[..SIGNS])
    }
}

#[cfg(not(unix))]
mod nowhere {
    use super::Path;

    /// Nobody answers here.
    pub struct Post;

    /// Nobody is told.
    pub fn answer(_path: &Path, _front: impl Fn() + Send + 'static) -> Option<Post> {
        None
    }

    /// Nobody comes.
    pub fn call(_path: &Path) -> bool {
        false
    }
}

#[cfg(all(test, unix))]
mod tests {
    use std::sync::mpsc;

    use super::here::{answer_in, call_in};

    #[test]
    fn the_window_that_has_a_dossier_open_comes_and_no_other() {
        let folder = tempfile::tempdir().unwrap();
        let (posts, file) = (folder.path().join("posts"), folder.path().join("a.croisee"));
        std::fs::write(&file, "").unwrap();
        let link = folder.path().join("b.croisee");
        std::os::unix::fs::symlink(&file, &link).unwrap();
        assert!(!call_in(&posts, &file));
        let (came, comes) = mpsc::channel();
        let post = answer_in(&posts, &file, move || came.send(()).unwrap()).unwrap();
        // Under each of its names, as often as it is called.
        for name in [&file, &link, &file] {
            assert!(call_in(&posts, name));
            comes.recv().unwrap();
        }
        assert!(!call_in(&posts, &folder.path().join("c.croisee")));
        drop(post);
        assert!(!call_in(&posts, &file));
        assert!(comes.recv().is_err(), "nobody waits any more");
    }

    #[test]
    fn what_a_killed_program_left_behind_hinders_nobody() {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("a.croisee");
        let first = answer_in(folder.path(), &file, || {}).unwrap();
        // Killed: nothing is tidied, and nobody listens.
        std::mem::forget(first);
        let (came, comes) = mpsc::channel();
        let _post = answer_in(folder.path(), &file, move || came.send(()).unwrap()).unwrap();
        assert!(call_in(folder.path(), &file));
        comes.recv().unwrap();
    }
}
