//! The key of a protected dossier: what SQLCipher makes of a passphrase, made once and kept out of sight.
//!
//! SQLCipher 4 derives a key of 32 bytes by PBKDF2-HMAC-SHA512 in 256,000 rounds, with the first 16 bytes of the file as
//! salt (<https://www.zetetic.net/sqlcipher/design/>). Making it here, once, spares each connection a quarter of a second,
//! and lets the recovery sheet hold it.

use std::{fmt, io::Read, path::Path};

use rusqlite::Connection;
use sha2::{Digest as _, Sha256, Sha512};
use unicode_normalization::UnicodeNormalization as _;
use zeroize::Zeroizing;

use super::{Surroundings, peek::peek};
use crate::{Error, Result};

/// SQLCipher's own number of rounds.
const ROUNDS: u32 = 256_000;
const SALT: usize = 16;
const KEY: usize = 32;
/// Signs in a group of the recovery code, and in its last group, which tells a slip of the pen.
const GROUP: usize = 4;

/// What opens one protected dossier. It is wiped from memory when dropped, and never shown by `Debug`.
#[derive(Clone)]
pub struct Key {
    key: Zeroizing<[u8; KEY]>,
    salt: [u8; SALT],
}

impl Key {
    /// A new key for this passphrase, under a salt of its own: what is made with it opens with the passphrase.
    pub(super) fn fresh(passphrase: &str, surroundings: &dyn Surroundings) -> Self {
        let mut chance = Sha256::new();
        // A salt is no secret, and stands nowhere twice.
        chance.update(surroundings.new_id().as_bytes());
        chance.update(surroundings.new_id().as_bytes());
        let mut salt = [0; SALT];
        salt.copy_from_slice(&chance.finalize()[..SALT]);
        Self::derived(passphrase, salt)
    }

    /// The costly part: a quarter of a second, once.
    fn derived(passphrase: &str, salt: [u8; SALT]) -> Self {
        let mut key = Zeroizing::new([0; KEY]);
        let passphrase = spelled(passphrase);
        pbkdf2::pbkdf2_hmac::<Sha512>(passphrase.as_bytes(), &salt, ROUNDS, key.as_mut());
        Self { key, salt }
    }

    /// The key of the dossier at `path` for this passphrase. That it is the right one shows when the dossier is opened.
    ///
    /// # Errors
    /// [`Error::Absent`], or that the file cannot be read.
    pub fn of_passphrase(passphrase: &str, path: &Path) -> Result<Self> {
        Ok(Self::derived(passphrase, salt_of(path)?))
    }

    /// The key that the recovery sheet of the dossier at `path` holds, as somebody typed it: spaces, hyphens and capitals
    /// do not matter.
    ///
    /// # Errors
    /// [`Error::RecoveryCode`] where it is no such code; that it is another dossier's shows when the dossier is opened.
    pub fn of_recovery(code: &str, path: &Path) -> Result<Self> {
        let digits: Zeroizing<String> = Zeroizing::new(
            code.chars()
                .filter(|sign| sign.is_alphanumeric())
                .map(|sign| match sign.to_ascii_lowercase() {
                    'o' => '0',
                    'i' | 'l' => '1',
                    other => other,
                })
                .collect(),
        );
        if digits.len() != 2 * KEY + GROUP || !digits.bytes().all(|b| b.is_ascii_hexdigit()) {
            return Err(Error::RecoveryCode);
        }
        let mut key = Zeroizing::new([0; KEY]);
        for (at, byte) in key.iter_mut().enumerate() {
            *byte = u8::from_str_radix(&digits[2 * at..2 * at + 2], 16)
                .map_err(|_| Error::RecoveryCode)?;
        }
        if sum(&key) != digits[2 * KEY..] {
            return Err(Error::RecoveryCode);
        }
        let salt = salt_of(path)?;
        Ok(Self { key, salt })
    }

    /// The code to be printed on the recovery sheet: groups of four signs, the last of which tells a slip of the pen.
    ///
    /// It opens the dossier, and each copy of it, until its passphrase is changed.
    #[must_use]
    pub fn recovery_code(&self) -> Zeroizing<String> {
        let digits = Zeroizing::new(format!("{}{}", hex(self.key.as_slice()), sum(&self.key)));
        let groups = digits.as_bytes().chunks(GROUP);
        let groups = groups.map(|group| String::from_utf8_lossy(group).to_uppercase());
        Zeroizing::new(groups.collect::<Vec<_>>().join(" "))
    }

    /// Gives the key to a connection, before anything is read through it.
    pub(super) fn unlock(&self, conn: &Connection) -> Result<()> {
        // A wrong passphrase is told in words of our own, and nothing of a dossier goes to a log.
        conn.execute_batch("PRAGMA cipher_log_level = NONE")?;
        Ok(conn.pragma_update(None, "key", self.raw().as_str())?)
    }

    /// The key as SQLCipher takes it made. With its salt: a copy that SQLite makes of the dossier has the same one, so that
    /// the same words open it.
    pub(super) fn raw(&self) -> Zeroizing<String> {
        let key = Zeroizing::new(hex(self.key.as_slice()));
        Zeroizing::new(format!("x'{}{}'", key.as_str(), hex(&self.salt)))
    }

    /// The same, read again; none where it is no such thing.
    pub(super) fn of_raw(raw: &str) -> Option<Self> {
        let digits = raw.strip_prefix("x'")?.strip_suffix('\'')?;
        if digits.len() != 2 * (KEY + SALT) || !digits.bytes().all(|b| b.is_ascii_hexdigit()) {
            return None;
        }
        let byte = |at: usize| u8::from_str_radix(&digits[2 * at..2 * at + 2], 16).ok();
        let mut key = Zeroizing::new([0; KEY]);
        let mut salt = [0; SALT];
        for (at, into) in key.iter_mut().chain(&mut salt).enumerate() {
            *into = byte(at)?;
        }
        Some(Self { key, salt })
    }
}

impl fmt::Debug for Key {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Key")
    }
}

/// The passphrase in the one spelling of its letters: keyboards differ in how they write é.
fn spelled(passphrase: &str) -> Zeroizing<String> {
    Zeroizing::new(passphrase.nfc().collect())
}

fn salt_of(path: &Path) -> Result<[u8; SALT]> {
    let mut salt = [0; SALT];
    match peek(path, |file| file.read_exact(&mut salt)) {
        Ok(()) => Ok(salt),
        Err(source) if source.kind() == std::io::ErrorKind::NotFound => Err(Error::Absent {
            path: path.to_owned(),
        }),
        Err(source) if source.kind() == std::io::ErrorKind::UnexpectedEof => {
            Err(Error::NotADossier {
                path: path.to_owned(),
            })
        }
        Err(source) => Err(Error::io(path, source)),
    }
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

fn sum(key: &[u8; KEY]) -> String {
    hex(&Sha256::digest(key)[..GROUP / 2])
}
