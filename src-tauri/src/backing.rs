//! Backups beside the work: where they are kept, and the thread that makes them while nobody waits for it.

use std::{
    path::{Path, PathBuf},
    sync::{
        Mutex, RwLock,
        atomic::{AtomicBool, Ordering},
    },
    thread,
    time::{Duration, Instant},
};

use croisee_core::{
    Error,
    vault::{
        Surroundings as _,
        backups::{self, Why, folder_of},
    },
};
use tauri::{AppHandle, Emitter as _, Manager as _};

use crate::{
    shell::{Shell, lock},
    surroundings::Here,
};

/// The event that says that no backup could be made.
const TROUBLE: &str = "backup-trouble";
/// A dossier that was changed is kept at most so often.
const EVERY: Duration = Duration::from_secs(600);
/// How long after its opening: what had changed when it was closed last, once the window has settled.
const FIRST: Duration = Duration::from_secs(20);
/// How often one looks whether it is time.
const LOOK: Duration = Duration::from_secs(2);
/// Between two steps of a copy: the disk is left to whoever works.
const PAUSE: Duration = Duration::from_millis(3);
/// The folder of all backups, among the program's own files or where the user said.
const FOLDER: &str = "sauvegardes";

/// Where backups are kept: the folder that the user chose, where there is one, and the program's own.
static ROOTS: RwLock<Vec<PathBuf>> = RwLock::new(Vec::new());

/// Says where backups are kept from here on: under `data`, or first where the user chose.
pub fn keep_in(data: &Path, elsewhere: Option<PathBuf>) {
    let chosen = elsewhere.map(|folder| folder.join(FOLDER));
    let roots = chosen.into_iter().chain([data.join(FOLDER)]).collect();
    if let Ok(mut kept) = ROOTS.write() {
        *kept = roots;
    }
}

/// The folders in which backups of a dossier stand; a new one goes into the first that takes it.
pub fn places_of(dossier: &Path) -> Vec<PathBuf> {
    let roots = ROOTS.read().map(|roots| roots.clone()).unwrap_or_default();
    roots.iter().map(|root| folder_of(root, dossier)).collect()
}

/// How the open dossier's backups stand.
pub struct Backing {
    changed: AtomicBool,
    due: Mutex<Instant>,
    stop: AtomicBool,
    running: Mutex<()>,
    told: AtomicBool,
}

impl Backing {
    /// No dossier is open.
    pub fn new() -> Self {
        Self {
            changed: AtomicBool::default(),
            due: Mutex::new(Instant::now()),
            stop: AtomicBool::new(true),
            running: Mutex::default(),
            told: AtomicBool::default(),
        }
    }

    /// Something may have been written.
    pub fn note(&self) {
        self.changed.store(true, Ordering::Relaxed);
    }

    /// A dossier was opened: what was changed and not kept when it was closed is kept soon.
    pub fn begin(&self) {
        *lock(&self.due) = Instant::now() + FIRST;
        self.told.store(false, Ordering::Relaxed);
        self.note();
        self.stop.store(false, Ordering::Release);
    }

    /// Ends the copy that is being made, and waits until it has let go of the dossier.
    pub fn rest(&self) {
        self.stop.store(true, Ordering::Release);
        drop(lock(&self.running));
    }

    fn stopped(&self) -> bool {
        self.stop.load(Ordering::Acquire)
    }

    fn is_due(&self) -> bool {
        !self.stopped()
            && self.changed.load(Ordering::Relaxed)
            && Instant::now() >= *lock(&self.due)
    }
}

/// Keeps the open dossier from time to time, for as long as the program runs.
pub fn watch(app: &AppHandle) {
    let app = app.clone();
    thread::spawn(move || {
        for root in ROOTS.read().map(|roots| roots.clone()).unwrap_or_default() {
            backups::tidy_all(&root, Here.now());
        }
        loop {
            thread::sleep(LOOK);
            let shell = app.state::<Shell>();
            if shell.backing.is_due() {
                turn(&app, &shell);
            }
        }
    });
}

fn turn(app: &AppHandle, shell: &Shell) {
    let backing = &shell.backing;
    let _running = lock(&backing.running);
    if backing.stopped() {
        return;
    }
    let Ok(Some(aside)) = shell.with_vault(|vault| Ok(vault.aside())) else {
        return;
    };
    backing.changed.store(false, Ordering::Relaxed);
    let mut go = || {
        thread::sleep(PAUSE);
        !backing.stopped()
    };
    match aside.keep(Why::Working, Here.now(), &mut go) {
        Ok(_) => backing.told.store(false, Ordering::Relaxed),
        Err(Error::Cancelled) => backing.note(),
        Err(error) => {
            backing.note();
            // Told once, not every ten minutes.
            if !backing.told.swap(true, Ordering::Relaxed) {
                // A window that is gone needs no news.
                let _ = app.emit(TROUBLE, shell.trouble(&error));
            }
        }
    }
    *lock(&backing.due) = Instant::now() + EVERY;
}
