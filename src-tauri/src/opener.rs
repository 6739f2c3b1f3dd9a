//! The system's own programs: its file browser, and whatever it has for a message.

use std::{
    ffi::OsStr,
    io,
    path::Path,
    process::{Child, Command},
    thread,
    time::{Duration, Instant},
};

/// How long a program that takes a message is watched: one that is not there says so at once.
const WATCHED: Duration = Duration::from_millis(1500);

/// Shows a folder in the file browser.
///
/// # Errors
/// What the system says when it has none.
pub fn show_folder(folder: &Path) -> io::Result<()> {
    let browser = if cfg!(target_os = "windows") {
        "explorer"
    } else {
        opener()
    };
    // Browsers of files end as they like, and some say nothing true by it.
    leave(start(browser, &[folder.as_os_str()])?);
    Ok(())
}

/// Opens a `mailto:` address in the user's mail program.
///
/// # Errors
/// What the system says when it has none.
pub fn write_mail(address: &str) -> io::Result<()> {
    let address = OsStr::new(address);
    if cfg!(target_os = "windows") {
        hand_over(
            "rundll32",
            &[OsStr::new("url.dll,FileProtocolHandler"), address],
        )
    } else {
        hand_over(opener(), &[address])
    }
}

/// Starts a program and watches whether it takes what it is given.
fn hand_over(program: &str, arguments: &[&OsStr]) -> io::Result<()> {
    let mut child = start(program, arguments)?;
    let since = Instant::now();
    while since.elapsed() < WATCHED {
        match child.try_wait()? {
            Some(end) if end.success() => return Ok(()),
            Some(end) => return Err(io::Error::other(end.to_string())),
            None => thread::sleep(Duration::from_millis(25)),
        }
    }
    leave(child);
    Ok(())
}

fn opener() -> &'static str {
    if cfg!(target_os = "macos") {
        "open"
    } else {
        "xdg-open"
    }
}

fn start(program: &str, arguments: &[&OsStr]) -> io::Result<Child> {
    Command::new(program).args(arguments).spawn()
}

/// Somebody has to see a program end, or it stays in the system's list of programs.
fn leave(mut child: Child) {
    thread::spawn(move || child.wait());
}

#[cfg(all(test, unix))]
mod tests {
    use super::*;

    #[test]
    fn a_program_that_does_not_take_a_message_is_told_from_one_that_does() {
        assert!(hand_over("true", &[]).is_ok());
        assert!(hand_over("false", &[]).is_err());
        assert!(hand_over("croisee-no-such-program", &[]).is_err());
        // One that stays open has taken it.
        assert!(hand_over("sleep", &[OsStr::new("3")]).is_ok());
    }
}
