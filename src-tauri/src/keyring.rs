//! The system's own keyring: where the code that opens a dossier is kept when the user asks that this computer remembers it,
//! and nowhere else. Where no keyring answers nothing is remembered: never in a file of ours.

use std::{
    io::Read as _,
    path::Path,
    sync::{Arc, mpsc},
    thread,
    time::Duration,
};

use croisee_core::vault::{Key, peek};
use keyring_core::{CredentialStore, Entry, Error, Result, get_default_store, set_default_store};

use crate::home::Home;

/// Under what the system lists it.
const SERVICE: &str = "org.croisee.app";
/// What SQLCipher's file begins with, which no other dossier has: it goes where the dossier goes, and changes with its
/// passphrase.
const SALT: usize = 16;

/// A keyring that does not answer within this time is none today: the bus waits for its program far longer than a user does.
const PATIENCE: Duration = Duration::from_secs(2);

/// Whether there is a keyring to be asked: it is, each time anew, for nothing of the dossier.
pub fn answers() -> bool {
    within(PATIENCE, || system().is_ok())
}

/// What was asked, where it was answered in time.
fn within(time: Duration, ask: impl FnOnce() -> bool + Send + 'static) -> bool {
    let (answer, answered) = mpsc::channel();
    thread::spawn(move || answer.send(ask()));
    answered.recv_timeout(time).unwrap_or(false)
}

/// Keeps in the keyring what opens the dossier at `path`.
///
/// # Errors
/// What the keyring says, or that there is none.
pub fn remember(home: &Home, path: &Path, key: &Key) -> Result<()> {
    let name = name_of(path).ok_or(Error::NoEntry)?;
    entry(&name)?.set_password(&key.recovery_code())?;
    home.remembers(&name, true);
    Ok(())
}

/// What opens the dossier at `path`, where this computer was asked to remember it, and it was not locked since.
pub fn recall(home: &Home, path: &Path) -> Option<Key> {
    let name = name_of(path)?;
    // Whoever never asked for it is never asked by the system to unlock a keyring.
    if !home.is_remembered(&name) || home.is_locked(&name) {
        return None;
    }
    let code = zeroize::Zeroizing::new(entry(&name).ok()?.get_password().ok()?);
    Key::of_recovery(&code, path).ok()
}

/// Takes the dossier at `path` out of the keyring.
///
/// # Errors
/// What the keyring says, or that there is none.
pub fn forget(home: &Home, path: &Path) -> Result<()> {
    match name_of(path) {
        Some(name) => forget_name(home, &name),
        None => Ok(()),
    }
}

/// Takes out of the keyring what was kept under a name that a dossier had before its passphrase was changed.
///
/// # Errors
/// As [`forget`].
pub fn forget_name(home: &Home, name: &str) -> Result<()> {
    match entry(name)?.delete_credential() {
        Ok(()) | Err(Error::NoEntry) => {
            home.remembers(name, false);
            home.locks(name, false);
            Ok(())
        }
        Err(error) => Err(error),
    }
}

/// Whether this computer was asked to remember the dossier at `path`.
pub fn is_remembered(home: &Home, path: &Path) -> bool {
    name_of(path).is_some_and(|name| home.is_remembered(&name))
}

/// The dossier was locked: whatever is remembered, its passphrase is asked for until it is given, be it by another start of
/// the program.
pub fn locked(home: &Home, path: &Path) {
    if let Some(name) = name_of(path).filter(|name| home.is_remembered(name)) {
        home.locks(&name, true);
    }
}

/// Its passphrase was given.
pub fn unlocked(home: &Home, path: &Path) {
    if let Some(name) = name_of(path) {
        home.locks(&name, false);
    }
}

/// What a protected dossier is called in the keyring: nothing of its title, nor of where it is.
pub fn name_of(path: &Path) -> Option<String> {
    let mut salt = [0; SALT];
    peek(path, |file| file.read_exact(&mut salt)).ok()?;
    Some(salt.iter().map(|byte| format!("{byte:02x}")).collect())
}

fn entry(name: &str) -> Result<Entry> {
    ready()?;
    Entry::new(SERVICE, name)
}

fn ready() -> Result<()> {
    if get_default_store().is_none() {
        set_default_store(system()?);
    }
    Ok(())
}

/// The Secret Service of the desktop: GNOME's, KDE's, KeePassXC's.
#[cfg(target_os = "linux")]
fn system() -> Result<Arc<CredentialStore>> {
    // Without a bus of the session, asking for one would start one.
    let named = std::env::var_os("DBUS_SESSION_BUS_ADDRESS").is_some_and(|bus| !bus.is_empty());
    let usual = std::env::var_os("XDG_RUNTIME_DIR")
        .is_some_and(|folder| Path::new(&folder).join("bus").exists());
    match named || usual {
        true => Ok(dbus_secret_service_keyring_store::Store::new()?),
        false => Err(Error::NoDefaultStore),
    }
}

/// The login keychain.
#[cfg(target_os = "macos")]
fn system() -> Result<Arc<CredentialStore>> {
    Ok(apple_native_keyring_store::keychain::Store::new()?)
}

/// The credential manager.
#[cfg(target_os = "windows")]
fn system() -> Result<Arc<CredentialStore>> {
    Ok(windows_native_keyring_store::Store::new()?)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A protected dossier as far as its name goes, and the folders of a program that knows it.
    fn scene() -> (tempfile::TempDir, Home, std::path::PathBuf) {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("regards.croisee");
        std::fs::write(&path, [7; 4096]).unwrap();
        let data = folder.path().to_owned();
        let home = Home::new(data.join("config"), data, None);
        (folder, home, path)
    }

    #[test]
    fn a_keyring_that_does_not_answer_in_time_is_none() {
        let soon = Duration::from_millis(50);
        let (release, held) = mpsc::channel::<()>();
        assert!(!within(soon, move || held.recv().is_err()));
        drop(release);
        assert!(!within(PATIENCE, || false));
        assert!(within(PATIENCE, || true));
    }

    #[test]
    fn a_dossier_is_remembered_only_when_asked_and_forgotten_when_asked() {
        set_default_store(keyring_core::mock::Store::new().unwrap());
        let (folder, home, path) = scene();
        assert!(recall(&home, &path).is_none());
        let key = Key::of_passphrase("cheval pile agrafe correcte", &path).unwrap();
        remember(&home, &path, &key).unwrap();
        let again = recall(&home, &path).unwrap();
        assert_eq!(*again.recovery_code(), *key.recovery_code());
        // Wherever it is moved to, and nobody else's.
        let moved = folder.path().join("ailleurs.croisee");
        std::fs::rename(&path, &moved).unwrap();
        assert!(recall(&home, &moved).is_some());
        let other = folder.path().join("autre.croisee");
        std::fs::write(&other, [8; 4096]).unwrap();
        assert!(recall(&home, &other).is_none());
        // Once locked its passphrase is asked for, until it was given.
        locked(&home, &moved);
        assert!(recall(&home, &moved).is_none());
        // By another start of the program, too.
        let again = Home::new(folder.path().join("config"), folder.path().to_owned(), None);
        assert!(recall(&again, &moved).is_none());
        unlocked(&home, &moved);
        assert!(recall(&home, &moved).is_some());
        // What is kept in files says nothing that opens it.
        let code = key.recovery_code();
        for file in std::fs::read_dir(folder.path().join("config")).unwrap() {
            let text = std::fs::read_to_string(file.unwrap().path()).unwrap();
            assert!(!text.contains(code.as_str()) && !text.contains(&code[..9]));
        }
        forget(&home, &moved).unwrap();
        assert!(recall(&home, &moved).is_none() && !is_remembered(&home, &moved));
        // A second time there is nothing to forget.
        forget(&home, &moved).unwrap();
    }
}
