//! Files made to harm, by generators: tables, archives, workbooks, files that change while they are read, and cells that a
//! spreadsheet would run. Each import is a process of its own, its memory and its time bounded, in a folder in which nothing
//! else may appear.

mod formulas;
mod meddled;
mod packed;
mod tables;
mod worker;

use std::collections::BTreeSet;
use std::ffi::OsStr;
use std::fs::{self, File};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::sync::Mutex;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;
use std::time::{Duration, Instant};

use chrono::{DateTime, Utc};
use croisee_core::Vault;
use croisee_core::stats::Stats;
use croisee_core::vault::{Access, Surroundings};
use croisee_tests::command_line::Answer;
use croisee_tests::{Result, path_from};
use serde_json::Value;
use uuid::Uuid;

/// The most that a process may ask the system for, in kilobytes: an allocator sets aside far more than it uses.
const MOST_ASKED: u64 = 6 << 20;
/// The most that it may hold, in kilobytes.
const MOST_HELD: u64 = 500 << 10;
/// The most work that it may be, in time of a processor: tests are built for finding faults, not for speed.
const LONGEST: Duration = Duration::from_secs(60);
/// The longest that it is waited for: tests run side by side.
const WAITED_FOR: Duration = Duration::from_secs(300);
/// How many parts of a second the system counts work in.
const TICKS: f64 = 100.0;

struct Now;

impl Surroundings for Now {
    fn now(&self) -> DateTime<Utc> {
        std::time::SystemTime::now().into()
    }

    fn new_id(&self) -> Uuid {
        Uuid::now_v7()
    }

    fn holder(&self) -> String {
        "essai".to_owned()
    }
}

/// What a bounded process answered, the most memory that it held, and the work that it was.
struct Told {
    answer: Answer,
    held: u64,
    took: Duration,
}

/// A folder with a dossier in it, made once and copied for each case.
struct Bench {
    folder: tempfile::TempDir,
    fresh: PathBuf,
}

const MANIFEST: &str = r#"{"format":"croisee/archive","version":1,"titre":"Épreuve"}"#;

impl Bench {
    /// A dossier with a sphere and a volet, which rows refer to.
    fn new() -> Result<Self> {
        let folder = tempfile::tempdir()?;
        let archive = folder.path().join("archive");
        fs::create_dir(&archive)?;
        for (name, text) in [
            ("manifeste.json", MANIFEST),
            (
                "spheres.csv",
                "code;nom;nom_singulier\nres;Réseaux;un réseau\n",
            ),
            ("cadre.csv", "code;nom;dimension\nvol;Trésorerie;volet\n"),
        ] {
            fs::write(archive.join(name), text)?;
        }
        let fresh = folder.path().join("neuf.croisee");
        crate::archives::create(&fresh, &archive)?;
        Ok(Self { folder, fresh })
    }

    /// A folder of its own with a copy of the dossier, for one case.
    fn place(&self, name: &str) -> Result<(PathBuf, PathBuf)> {
        let place = self.folder.path().join("cas").join(name);
        fs::create_dir_all(&place)?;
        let dossier = place.join("d.croisee");
        fs::copy(&self.fresh, &dossier)?;
        Ok((place, dossier))
    }
}

/// Calls the program in a folder, bounded.
fn bounded(place: &Path, arguments: &[&OsStr]) -> Result<Told> {
    let (out, err) = (place.join(".out"), place.join(".err"));
    let started = Instant::now();
    let mut child = Command::new("sh")
        .args(["-c", &format!("ulimit -v {MOST_ASKED}; exec \"$0\" \"$@\"")])
        .arg(path_from("CROISEE_CLI")?)
        .args(arguments)
        .current_dir(place)
        .stdout(File::create(&out)?)
        .stderr(File::create(&err)?)
        .stdin(Stdio::null())
        .spawn()?;
    let status = format!("/proc/{}/status", child.id());
    let stat = format!("/proc/{}/stat", child.id());
    let (mut held, mut took) = (0, Duration::ZERO);
    let code = loop {
        let now = fs::read_to_string(&status).unwrap_or_default();
        let peak = now.lines().find_map(|line| line.strip_prefix("VmHWM:"));
        let peak = peak.and_then(|peak| peak.split_whitespace().next()?.parse().ok());
        held = held.max(peak.unwrap_or(0));
        took = took.max(worked(&fs::read_to_string(&stat).unwrap_or_default()));
        if let Some(status) = child.try_wait()? {
            break status.code();
        }
        if started.elapsed() > WAITED_FOR {
            child.kill()?;
            return Err(format!("{arguments:?} does not end").into());
        }
        thread::sleep(Duration::from_millis(2));
    };
    let text =
        |path: &Path| fs::read(path).map(|bytes| String::from_utf8_lossy(&bytes).into_owned());
    let told = Told {
        answer: Answer {
            code,
            out: text(&out)?,
            err: text(&err)?,
        },
        held,
        took,
    };
    fs::remove_file(out)?;
    fs::remove_file(err)?;
    Ok(told)
}

/// How long a process had a processor, by what the system says of it: behind its name, the twelfth and the thirteenth.
fn worked(stat: &str) -> Duration {
    let counts = stat.rsplit(')').next().unwrap_or_default();
    let ticks = counts.split_whitespace().skip(11).take(2);
    let ticks: f64 = ticks.filter_map(|count| count.parse::<f64>().ok()).sum();
    Duration::from_secs_f64(ticks / TICKS)
}

/// Whatever was brought in: the program ended by itself, said why where it refused, stayed within its bounds, and wrote
/// nothing but its dossier.
fn stayed_calm(told: &Told, place: &Path, given: &[&str]) -> std::result::Result<(), String> {
    let Answer { code, out, err } = &told.answer;
    let heard = || {
        let heard: String = format!("{out}\n{err}").chars().take(800).collect();
        heard
    };
    if !matches!(code, Some(0..=4)) {
        return Err(format!("it ended with {code:?}\n{}", heard()));
    }
    if err.contains("panicked") || err.contains("défaut du programme") {
        return Err(heard());
    }
    if *code != Some(0) && out.trim().is_empty() && err.trim().is_empty() {
        return Err(format!("{code:?}, without a word"));
    }
    if told.held > MOST_HELD {
        return Err(format!("it held {} MB", told.held >> 10));
    }
    if told.took > LONGEST {
        return Err(format!("it took {:?}", told.took));
    }
    let known = |name: &str| given.contains(&name) || name.starts_with("d.croisee");
    let names = names_in(place).map_err(|error| error.to_string())?;
    match names.iter().find(|name| !known(name)) {
        None => Ok(()),
        Some(name) => Err(format!("{name} appeared")),
    }
}

fn names_in(place: &Path) -> Result<BTreeSet<String>> {
    let names =
        fs::read_dir(place)?.map(|entry| Ok(entry?.file_name().to_string_lossy().into_owned()));
    names.collect()
}

/// What an import kept, by its own account.
struct Report {
    kept: u64,
    added: u64,
    /// The rows that were refused, each once.
    rows: BTreeSet<(String, u64)>,
    /// The files that were refused whole.
    files: usize,
}

impl Report {
    /// The report of an import that got as far as making one.
    fn of(answer: &Answer) -> Option<Self> {
        let told: Value = serde_json::from_str(&answer.out).ok()?;
        let count = |name: &str| told[name].as_u64();
        let refused = told["refused"].as_array()?;
        let row = |one: &Value| Some((one["file"].as_str()?.to_owned(), one["row"].as_u64()?));
        Some(Self {
            kept: count("added")? + count("updated")? + count("unchanged")?,
            added: count("added")?,
            rows: refused.iter().filter_map(row).collect(),
            files: refused.iter().filter(|one| one["row"].is_null()).count(),
        })
    }
}

/// How many rows of a table a dossier holds, by its statistics.
fn held_by(dossier: &Path, what: &str) -> Result<u64> {
    let vault = Vault::open(dossier, Access::Read, Box::new(Now))?;
    let stats = serde_json::to_value(Stats::of(&vault)?)?;
    stats[what].as_u64().ok_or_else(|| "no count".into())
}

/// The first words of an answer, to be read where a case fails.
fn beginning(answer: &Answer) -> String {
    let words = answer.err.chars().chain(answer.out.chars());
    words.take(300).collect()
}

/// The most that any case held, in kilobytes, and the most work that one was.
#[derive(Default)]
struct Worst {
    held: u64,
    took: Duration,
}

impl Worst {
    fn add(&mut self, told: &Told) {
        self.held = self.held.max(told.held);
        self.took = self.took.max(told.took);
    }
}

/// Looks at every case, as many at once as the machine has processors; fails with all that went wrong, case by case.
fn all_held<C: Sync>(
    cases: &[C],
    name: impl Fn(&C) -> &str + Sync,
    held: impl Fn(usize, &C) -> Result<std::result::Result<Told, String>> + Sync,
) -> Result<Worst> {
    let next = AtomicUsize::new(0);
    let seen = Mutex::new((Worst::default(), Vec::new()));
    let at_once = thread::available_parallelism().map_or(1, usize::from);
    thread::scope(|scope| {
        for _ in 0..at_once {
            scope.spawn(|| {
                loop {
                    let n = next.fetch_add(1, Ordering::Relaxed);
                    let Some(case) = cases.get(n) else {
                        break;
                    };
                    let found = held(n, case).unwrap_or_else(|error| Err(error.to_string()));
                    let mut seen = seen.lock().unwrap_or_else(|broken| broken.into_inner());
                    match found {
                        Ok(told) => seen.0.add(&told),
                        Err(why) => seen.1.push(format!("{}: {why}", name(case))),
                    }
                }
            });
        }
    });
    let (worst, wrong) = seen
        .into_inner()
        .unwrap_or_else(|broken| broken.into_inner());
    match wrong.is_empty() {
        true => Ok(worst),
        false => Err(format!("{} cases:\n{}", wrong.len(), wrong.join("\n")).into()),
    }
}
