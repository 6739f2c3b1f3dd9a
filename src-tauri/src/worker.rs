//! Files looked at by a second process first: whatever a file does to what reads it, the window and its dossier stay. The
//! second process is this program again, called with [`WORKER`] before any window; it may hold so much and take so long.

use std::{
    io::{self, Read, Write},
    process::{Child, Command, Stdio},
    sync::mpsc::{self, RecvTimeoutError},
    thread,
    time::Duration,
};

use croisee_core::exchange::{
    Intake,
    intake::{FileGiven, Withheld},
};

/// The argument by which this program is asked to look at files, and to end.
pub const WORKER: &str = "--worker";

/// The most that the second process may hold: several times what the largest sound file takes.
#[cfg(unix)]
const MOST_HELD: u64 = 2 << 30;

/// The longest that it may look at one file.
const LONGEST: Duration = Duration::from_secs(30);

/// What it says of a file that it got through.
const THROUGH: &[u8] = b"+";

/// In the second process: looks at each file that comes in, says so of each, and ends.
///
/// # Errors
/// What the pipes say.
pub fn work() -> io::Result<()> {
    bound();
    let (mut given, mut told) = (io::stdin().lock(), io::stdout().lock());
    while let Some(name) = part(&mut given)? {
        let bytes = part(&mut given)?.unwrap_or_default();
        let name = String::from_utf8_lossy(&name).into_owned();
        drop(Intake::of([(name, Ok(bytes))]));
        told.write_all(THROUGH)?;
        told.flush()?;
    }
    Ok(())
}

/// From here on, what would take more memory ends the process.
fn bound() {
    #[cfg(unix)]
    {
        use rustix::process::{Resource, Rlimit, setrlimit};
        let most = Rlimit {
            current: Some(MOST_HELD),
            maximum: Some(MOST_HELD),
        };
        // A system that knows no such bound still has the others: what is inflated is counted by every reader.
        let _ = setrlimit(Resource::Data, most);
    }
}

/// A stretch of bytes after its length; none where nothing follows.
fn part(given: &mut impl Read) -> io::Result<Option<Vec<u8>>> {
    let mut length = [0; 8];
    match given.read_exact(&mut length) {
        Err(error) if error.kind() == io::ErrorKind::UnexpectedEof => return Ok(None),
        read => read?,
    }
    let length = u64::from_le_bytes(length);
    let mut bytes = Vec::new();
    given.take(length).read_to_end(&mut bytes)?;
    Ok(Some(bytes))
}

fn give(to: &mut impl Write, bytes: &[u8]) -> io::Result<()> {
    to.write_all(&(bytes.len() as u64).to_le_bytes())?;
    to.write_all(bytes)
}

/// The files, those withheld that a second process did not get through.
///
/// # Errors
/// Where no second process can be begun.
pub fn sifted(files: Vec<FileGiven>) -> io::Result<Vec<FileGiven>> {
    sifted_by(&again, files, LONGEST)
}

/// This program again. The file itself may have been replaced since it was started.
fn again() -> io::Result<Command> {
    let program = match cfg!(target_os = "linux") {
        true => "/proc/self/exe".into(),
        false => std::env::current_exe()?,
    };
    let mut command = Command::new(program);
    command.arg(WORKER);
    Ok(command)
}

fn sifted_by(
    worker: &dyn Fn() -> io::Result<Command>,
    mut files: Vec<FileGiven>,
    longest: Duration,
) -> io::Result<Vec<FileGiven>> {
    let mut at = 0;
    while at < files.len() {
        let mut child = worker()?
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()?;
        at += through(&mut child, &files[at..], longest);
        // It is over, or must be.
        let _ = child.kill();
        child.wait()?;
        if let Some((_, bytes)) = files.get_mut(at) {
            *bytes = Err(Withheld::Harmful);
            at += 1;
        }
    }
    Ok(files)
}

/// How many of the files a process got through.
fn through(child: &mut Child, files: &[FileGiven], longest: Duration) -> usize {
    let (Some(mut to), Some(mut from)) = (child.stdin.take(), child.stdout.take()) else {
        return 0;
    };
    thread::scope(|scope| {
        let (say, said) = mpsc::channel();
        scope.spawn(move || {
            let mut one = [0];
            while from.read_exact(&mut one).is_ok() && say.send(()).is_ok() {}
        });
        scope.spawn(move || {
            for (name, bytes) in files {
                let bytes = bytes.as_deref().unwrap_or_default();
                // Where it ended, nobody listens any more: what it said before counts.
                if give(&mut to, name.as_bytes())
                    .and_then(|()| give(&mut to, bytes))
                    .is_err()
                {
                    break;
                }
            }
        });
        let mut done = 0;
        while done < files.len() {
            match said.recv_timeout(longest) {
                Ok(()) => done += 1,
                Err(RecvTimeoutError::Disconnected) => break,
                Err(RecvTimeoutError::Timeout) => break,
            }
        }
        // The pipes close with it, and so the threads end.
        let _ = child.kill();
        done
    })
}

#[cfg(all(test, unix))]
mod tests {
    use super::*;

    fn files(names: &[&str]) -> Vec<FileGiven> {
        let large = vec![b'x'; 300_000];
        names
            .iter()
            .map(|name| ((*name).to_owned(), Ok(large.clone())))
            .collect()
    }

    fn kept(worker: &str, names: &[&str], longest: Duration) -> Vec<String> {
        let worker = || {
            let mut command = Command::new("sh");
            command.args(["-c", worker]);
            Ok(command)
        };
        let sifted = sifted_by(&worker, files(names), longest).unwrap();
        assert_eq!(sifted.len(), names.len());
        let kept = sifted.into_iter().filter(|(_, bytes)| bytes.is_ok());
        kept.map(|(name, _)| name).collect()
    }

    #[test]
    fn the_file_that_ends_its_reader_is_withheld_and_the_others_are_looked_at_again() {
        let second = Duration::from_secs(20);
        assert_eq!(
            kept("printf +; kill -9 $$", &["a", "b", "c", "d"], second),
            ["a", "c"]
        );
        assert_eq!(kept("exit 1", &["a", "b"], second), [""; 0]);
        assert_eq!(
            kept("printf +++; cat >/dev/null", &["a", "b", "c"], second),
            ["a", "b", "c"]
        );
        assert_eq!(kept("exit 1", &[], second), [""; 0]);
    }

    #[test]
    fn a_file_that_holds_its_reader_without_end_is_withheld() {
        let soon = Duration::from_millis(300);
        assert_eq!(
            kept("printf +; exec sleep 600", &["a", "b", "c"], soon),
            ["a", "c"]
        );
    }

    #[test]
    fn what_is_written_is_read_again_part_by_part() {
        let mut pipe = Vec::new();
        give(&mut pipe, b"a.csv").unwrap();
        give(&mut pipe, b"").unwrap();
        let mut read = &pipe[..];
        assert_eq!(part(&mut read).unwrap(), Some(b"a.csv".to_vec()));
        assert_eq!(part(&mut read).unwrap(), Some(Vec::new()));
        assert_eq!(part(&mut read).unwrap(), None);
        // A length that nothing follows takes no room.
        let mut lying = &u64::MAX.to_le_bytes()[..];
        assert_eq!(part(&mut lying).unwrap(), Some(Vec::new()));
    }
}
