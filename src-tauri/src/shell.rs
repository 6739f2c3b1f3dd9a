//! What the shell holds while it runs: the open dossier, the last reading of it, and the work under way.

use std::{
    collections::{BTreeSet, HashMap},
    path::{Path, PathBuf},
    sync::{
        Arc, Mutex, MutexGuard, PoisonError,
        atomic::{AtomicBool, Ordering},
    },
};

use croisee_core::{
    Error, Result, Vault,
    attribution::same_agreements,
    deliverable::Lang,
    exchange, message,
    reading::{Reading, Words},
    vault::{Changed, Done},
};
use serde::Serialize;
use tauri::{AppHandle, Emitter as _, Manager as _};

use crate::{
    backing::Backing,
    commands::{backup::Damaged, beginning::Foundation, import::Chosen},
    home::Home,
    instance::Post,
    setting::Kept,
    trouble::{Answer, AppError},
};

/// The event that follows every write, undo and redo.
const CHANGED: &str = "changed";

/// The event that says that the program was started once more on the dossier that is open here.
const CALLED: &str = "called";

/// What changed in the dossier, for the screens that show it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename = "Changed")]
#[cfg_attr(test, derive(specta::Type))]
pub struct ChangedView {
    /// What was done, in the user's words.
    pub label: String,
    /// The tables that changed.
    pub tables: Vec<String>,
}

/// The state that all commands share.
pub struct Shell {
    /// The program's own folders.
    pub home: Home,
    /// What could not be done when the program started.
    pub trouble: Mutex<Option<AppError>>,
    /// The window was asked to close, and saves what is not saved yet.
    pub closing: AtomicBool,
    /// The open dossier was locked: what its screens hold is not saved, and waits for its passphrase.
    pub behind_lock: AtomicBool,
    /// The dossier's file is being written anew: the window does not close before it is done.
    pub rewriting: AtomicBool,
    /// Where the last export went.
    pub last_folder: Mutex<Option<PathBuf>>,
    /// Held while pages are set.
    pub setting: Mutex<()>,
    /// The files to be brought in that were chosen last.
    pub chosen: Mutex<Option<Chosen>>,
    /// The files that were dropped on the window last.
    pub dropped: Mutex<Vec<PathBuf>>,
    /// The dossier that was refused last because somebody else writes to it.
    pub held: Mutex<Option<PathBuf>>,
    /// The dossier that was refused last because a passphrase protects it.
    pub locked: Mutex<Option<PathBuf>>,
    /// The dossier that was refused last because it is damaged, and its key.
    pub damaged: Mutex<Option<Damaged>>,
    /// The backup that was refused last because it is none to be worked in.
    pub backup: Mutex<Option<PathBuf>>,
    /// How its backups stand.
    pub backing: Backing,
    /// The method that a new dossier is to start from.
    pub foundation: Mutex<Option<Foundation>>,
    /// The dossier that a new one was to start from, and that a passphrase protects.
    pub foundation_locked: Mutex<Option<PathBuf>>,
    /// The pages set last.
    pub pages: Mutex<Vec<Kept>>,
    lang: Mutex<Lang>,
    /// Answers whoever starts the program once more on the open dossier.
    pub post: Mutex<Option<Post>>,
    vault: Mutex<Option<Vault>>,
    reading: Mutex<Option<Arc<Reading>>>,
    jobs: Mutex<HashMap<String, Arc<AtomicBool>>>,
}

/// Keeps the window open as long as it lives.
pub struct Rewriting<'s>(&'s AtomicBool);

impl Drop for Rewriting<'_> {
    fn drop(&mut self) {
        self.0.store(false, Ordering::Relaxed);
    }
}

impl Shell {
    /// Until what this gives is dropped, the window does not close.
    pub fn rewrite(&self) -> Rewriting<'_> {
        self.rewriting.store(true, Ordering::Relaxed);
        Rewriting(&self.rewriting)
    }

    /// A shell without an open dossier.
    pub fn new(home: Home) -> Self {
        Self {
            lang: Mutex::new(home.lang()),
            home,
            trouble: Mutex::default(),
            closing: AtomicBool::default(),
            behind_lock: AtomicBool::default(),
            rewriting: AtomicBool::default(),
            last_folder: Mutex::default(),
            setting: Mutex::default(),
            chosen: Mutex::default(),
            dropped: Mutex::default(),
            held: Mutex::default(),
            locked: Mutex::default(),
            damaged: Mutex::default(),
            backup: Mutex::default(),
            backing: Backing::new(),
            foundation: Mutex::default(),
            foundation_locked: Mutex::default(),
            pages: Mutex::default(),
            post: Mutex::default(),
            vault: Mutex::default(),
            reading: Mutex::default(),
            jobs: Mutex::default(),
        }
    }

    /// The user's language.
    pub fn lang(&self) -> Lang {
        *lock(&self.lang)
    }

    /// Speaks another language from here on, and the next time too.
    pub fn speak(&self, lang: Lang) {
        // What was read for the screens is worded already.
        let _vault = lock(&self.vault);
        lock(&self.reading).take();
        *lock(&self.lang) = lang;
        self.home.speak(lang);
    }

    /// The user's words.
    pub fn words(&self) -> &'static Words {
        Words::of(self.lang())
    }

    /// The core's refusal in the user's language.
    pub fn trouble(&self, error: &Error) -> AppError {
        AppError::of(self.lang(), error)
    }

    /// Reads through the open dossier itself.
    pub fn with_vault<T>(&self, read: impl FnOnce(&Vault) -> Result<T>) -> Answer<T> {
        let vault = lock(&self.vault);
        let vault = vault.as_ref().ok_or_else(|| self.nothing_open())?;
        read(vault).map_err(|error| self.trouble(&error))
    }

    /// The dossier as it now is. Readers that work long keep theirs, and no writer waits for them.
    pub fn reading(&self) -> Answer<Arc<Reading>> {
        // Held over the look and the filling: no write comes between.
        let vault = lock(&self.vault);
        let vault = vault.as_ref().ok_or_else(|| self.nothing_open())?;
        let mut kept = lock(&self.reading);
        if let Some(reading) = &*kept {
            return Ok(Arc::clone(reading));
        }
        let reading = Reading::of(vault, self.lang()).map_err(|error| self.trouble(&error))?;
        let reading = Arc::new(reading);
        *kept = Some(Arc::clone(&reading));
        Ok(reading)
    }

    /// Shows something of the dossier.
    pub fn show<T>(&self, view: impl FnOnce(&Reading) -> Result<T>) -> Answer<T> {
        let reading = self.reading()?;
        view(&reading).map_err(|error| self.trouble(&error))
    }

    /// Writes to the dossier, and tells the window what changed.
    pub fn write<T>(
        &self,
        app: &AppHandle,
        write: impl FnOnce(&mut Vault) -> Result<Done<T>>,
    ) -> Answer<T> {
        let done = self.alter(write)?;
        self.tell(app, &done.changed);
        Ok(done.value)
    }

    /// Tries a write that leaves the dossier as it was.
    pub fn rehearse<T>(&self, attempt: impl FnOnce(&mut Vault) -> Result<T>) -> Answer<T> {
        let mut vault = lock(&self.vault);
        let vault = vault.as_mut().ok_or_else(|| self.nothing_open())?;
        attempt(vault).map_err(|error| self.trouble(&error))
    }

    /// Undoes or does again, and tells the window what changed.
    pub fn replay(
        &self,
        app: &AppHandle,
        replay: impl FnOnce(&mut Vault) -> Result<Changed>,
    ) -> Answer<ChangedView> {
        let changed = self.alter(replay)?;
        self.tell(app, &changed);
        Ok(self.in_words(&changed))
    }

    fn alter<T>(&self, write: impl FnOnce(&mut Vault) -> Result<T>) -> Answer<T> {
        let mut vault = lock(&self.vault);
        let vault = vault.as_mut().ok_or_else(|| self.nothing_open())?;
        let done = write(vault).map_err(|error| self.trouble(&error));
        self.backing.note();
        // Even a refused write may have followed another that was not.
        lock(&self.reading).take();
        done
    }

    /// The name of an operation.
    pub fn op_label(&self, op: &str) -> String {
        message::say(self.lang(), &format!("op-{}", op.replace('.', "-")), &[])
    }

    fn in_words(&self, changed: &Changed) -> ChangedView {
        ChangedView {
            label: self.op_label(&changed.op),
            tables: changed.tables.iter().cloned().collect(),
        }
    }

    /// Tells the window that something of these tables is new.
    pub fn tell(&self, app: &AppHandle, changed: &Changed) {
        if !changed.tables.is_empty() {
            // A window that is gone needs no news.
            let _ = app.emit(CHANGED, self.in_words(changed));
        }
    }

    /// Puts a line into the register of exports; a dossier open for reading keeps none.
    pub fn register(&self, app: &AppHandle, what: &str, sha256: &str) -> Answer<()> {
        if self.with_vault(|vault| Ok(vault.read_only().is_some()))? {
            return Ok(());
        }
        self.alter(|vault| exchange::register(vault, what, sha256))?;
        self.tell_registered(app);
        Ok(())
    }

    /// The register is outside of what undo records, and so of what a write says it changed.
    pub fn tell_registered(&self, app: &AppHandle) {
        let register = Changed {
            op: "export".to_owned(),
            tables: BTreeSet::from(["export_record".to_owned()]),
        };
        self.tell(app, &register);
    }

    /// Puts another dossier in the place of the open one, which is closed.
    pub fn put(&self, vault: Option<Vault>) -> Answer<()> {
        self.backing.rest();
        let opened = vault.is_some();
        let old = {
            let mut held = lock(&self.vault);
            lock(&self.reading).take();
            lock(&self.chosen).take();
            std::mem::replace(&mut *held, vault)
        };
        if opened {
            self.backing.begin();
        }
        match old {
            Some(old) => old.close().map_err(|error| self.trouble(&error)),
            None => Ok(()),
        }
    }

    /// Where the next file is to be written, unless the user says otherwise: where the last one was, else beside the
    /// dossier, else among the user's documents. Never among the program's own files, where the demonstration stands.
    pub fn folder(&self) -> Option<PathBuf> {
        let last = lock(&self.last_folder).clone();
        let beside = || {
            let vault = lock(&self.vault);
            let folder = vault.as_ref()?.path().parent()?;
            (!folder.starts_with(self.home.data())).then(|| folder.to_owned())
        };
        last.or_else(beside)
            .or_else(|| self.home.documents().map(Path::to_owned))
    }

    /// What is set from the dossier as it may leave at this moment: set again where a consent was withdrawn, or a degree
    /// closed, while it was being set. Nothing read before somebody was asked where it goes is used.
    pub fn as_agreed<T>(&self, set: impl Fn(&Arc<Reading>) -> Answer<T>) -> Answer<T> {
        let mut reading = self.reading()?;
        loop {
            let made = set(&reading)?;
            let now = self.reading()?;
            if Arc::ptr_eq(&reading, &now) || same_agreements(&reading.snapshot, &now.snapshot) {
                return Ok(made);
            }
            reading = now;
        }
    }

    /// Whether a dossier is open.
    pub fn is_open(&self) -> bool {
        lock(&self.vault).is_some()
    }

    /// Starts a piece of long work; it ends early once its flag is set.
    pub fn start_job(&self, job: &str) -> Arc<AtomicBool> {
        let flag = Arc::new(AtomicBool::new(false));
        lock(&self.jobs).insert(job.to_owned(), Arc::clone(&flag));
        flag
    }

    /// Whether a piece of long work is under way.
    pub fn is_working(&self) -> bool {
        !lock(&self.jobs).is_empty()
    }

    /// Asks a piece of work to end.
    pub fn cancel_job(&self, job: &str) {
        if let Some(flag) = lock(&self.jobs).get(job) {
            flag.store(true, Ordering::Relaxed);
        }
    }

    /// Forgets a piece of work that ended.
    pub fn end_job(&self, job: &str) {
        lock(&self.jobs).remove(job);
    }

    fn nothing_open(&self) -> AppError {
        AppError::own(self.words(), "no-dossier")
    }
}

/// What a mutex holds, whatever became of who held it last: each write is a transaction of its own.
pub fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

/// Brings the window to the front: somebody asked for the dossier that it shows.
pub fn to_the_front(app: &AppHandle) {
    if let Some(window) = app.get_webview_window("main") {
        // A window that cannot be shown is gone.
        let _ = window.unminimize();
        let _ = window.show();
        let _ = window.set_focus();
        let _ = app.emit(CALLED, ());
    }
}

/// The window's title bar: the title of the open dossier, or the program's name alone.
pub fn name_window(app: &AppHandle, title: Option<&str>) {
    let title = match title {
        Some(title) => format!("{title} – Croisée"),
        None => "Croisée".to_owned(),
    };
    if let Some(window) = app.get_webview_window("main") {
        let _ = window.set_title(&title);
    }
}
