//! The second process by which the window looks at files first: it gets through every hostile one, within its bounds.

use std::io::{Read as _, Write as _};
use std::process::{Command, Stdio};
use std::sync::mpsc;
use std::thread;
use std::time::{Duration, Instant};

use croisee_tests::{Result, path_from};

use super::{MOST_HELD, WAITED_FOR, packed, tables};

/// A stretch of bytes after its length, as the window gives a file's name and its content.
fn part(bytes: &[u8]) -> Vec<u8> {
    [&(bytes.len() as u64).to_le_bytes(), bytes].concat()
}

#[test]
fn the_second_process_of_the_window_gets_through_every_hostile_file() -> Result {
    let mut files: Vec<(String, &str, Vec<u8>)> = Vec::new();
    files.extend(
        tables::all()
            .into_iter()
            .map(|case| (case.name, "table.csv", case.bytes)),
    );
    let workbooks = packed::workbooks()?;
    files.extend(
        workbooks
            .into_iter()
            .map(|case| (case.name, "a.xlsx", case.bytes)),
    );
    let mut child = Command::new(path_from("CROISEE_APP")?)
        .arg("--worker")
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()?;
    let (mut to, mut from) = (
        child.stdin.take().ok_or("it takes nothing")?,
        child.stdout.take().ok_or("it says nothing")?,
    );
    let (say, said) = mpsc::channel();
    thread::spawn(move || {
        let mut one = [0];
        while from.read_exact(&mut one).is_ok() && say.send(one[0]).is_ok() {}
    });
    let count = files.len();
    let (mut slowest, mut wrong) = (Duration::ZERO, None);
    for (name, file, bytes) in files {
        let started = Instant::now();
        let given = to.write_all(&part(file.as_bytes()));
        let given = given.and_then(|()| to.write_all(&part(&bytes)));
        // What is longer than a file may be is never given to it; here it is, and holds all the same.
        if given.is_err() || said.recv_timeout(WAITED_FOR) != Ok(b'+') {
            wrong = Some(format!("it did not get through “{name}”"));
            break;
        }
        slowest = slowest.max(started.elapsed());
    }
    let status = std::fs::read_to_string(format!("/proc/{}/status", child.id()))?;
    drop(to);
    let ended = match wrong {
        None => child.wait()?.success(),
        Some(wrong) => {
            child.kill()?;
            child.wait()?;
            return Err(wrong.into());
        }
    };
    assert!(ended, "it did not end well");
    let peak = status.lines().find_map(|line| line.strip_prefix("VmHWM:"));
    let held: u64 = peak
        .and_then(|peak| peak.split_whitespace().next()?.parse().ok())
        .ok_or("its memory is not told")?;
    assert!(held <= MOST_HELD, "it held {} MB", held >> 10);
    println!(
        "reliability | 12 | hostile files in the window's second process | {count} tables and workbooks: it got through each, at most {} MB and {:.1} s",
        held >> 10,
        slowest.as_secs_f64()
    );
    Ok(())
}
