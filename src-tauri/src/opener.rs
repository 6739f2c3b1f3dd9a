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
    let mut child = if cfg!(target_os = "windows") {
        let handler = OsStr::new("url.dll,FileProtocolHandler");
        start("rundll32", &[handler, OsStr::new(address)])?
    } else {
        start(opener(), &[OsStr::new(address)])?
    };
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
