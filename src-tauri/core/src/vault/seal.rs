//! The seal of a closed dossier that is not protected: a sum of its file, after its last page, where SQLite looks at nothing.
//!
//! SQLite knows when the order of its pages is harmed, not when a letter of a text has become another. (Each page of a
//! protected dossier is signed.) The seal counts only for the state that it was put on: whatever writes to the file, this
//! program or another, moves the counter of its changes.

use std::{
    fs::OpenOptions,
    io::{Read, Seek as _, SeekFrom, Write as _},
    path::Path,
};

use sha2::{Digest as _, Sha256};

use super::{open::CHECKED_ON_OPENING, peek::peek};
use crate::{Error, Result};

const SIGN: &[u8; 8] = b"CroiSeal";
const PLAIN: &[u8; 16] = b"SQLite format 3\0";
/// Of SQLite's file format: the length of a page, how the file is written and read, the counter of changes, the pages.
const HEADER: usize = 100;
const PAGE_LENGTH: usize = 16;
const WITHOUT_LOG: &[u8] = &[1, 1];
const MODE: usize = 18;
const CHANGES: usize = 24;
const PAGES: usize = 28;
/// The sign, the counter of changes, the sum.
const LENGTH: usize = 8 + 4 + 32;

/// What a header says of a file that can bear a seal.
struct Sealable {
    pages: u64,
    changes: [u8; 4],
}

fn sealable(header: &[u8]) -> Option<Sealable> {
    let word = |at: usize| -> Option<[u8; 4]> { header.get(at..at + 4)?.try_into().ok() };
    let page: [u8; 2] = header.get(PAGE_LENGTH..PAGE_LENGTH + 2)?.try_into().ok()?;
    let page = match u64::from(u16::from_be_bytes(page)) {
        1 => 65_536,
        page => page,
    };
    let pages = page * u64::from(u32::from_be_bytes(word(PAGES)?));
    let plain = header.starts_with(PLAIN) && header.get(MODE..MODE + 2)? == WITHOUT_LOG;
    (plain && pages > 0 && pages <= CHECKED_ON_OPENING).then_some(Sealable {
        pages,
        changes: word(CHANGES)?,
    })
}

/// Seals the file of a dossier that was just settled. One that cannot be sealed is as good as it was.
pub(super) fn put(path: &Path) {
    let _ = try_put(path);
}

fn try_put(path: &Path) -> std::io::Result<()> {
    let mut file = OpenOptions::new().read(true).write(true).open(path)?;
    let mut header = [0; HEADER];
    file.read_exact(&mut header)?;
    let Some(found) = sealable(&header) else {
        return Ok(());
    };
    file.rewind()?;
    let mut pages = Vec::new();
    (&mut file).take(found.pages).read_to_end(&mut pages)?;
    if pages.len() as u64 != found.pages {
        return Ok(());
    }
    let seal = [&SIGN[..], &found.changes, &Sha256::digest(&pages)].concat();
    file.set_len(found.pages)?;
    file.seek(SeekFrom::Start(found.pages))?;
    file.write_all(&seal)
}

/// Refuses a file that is not what it was sealed as.
///
/// # Errors
/// [`Error::Damaged`].
pub(super) fn check(path: &Path) -> Result<()> {
    // A seal that is being put at this moment is looked at again.
    if is_broken(path).unwrap_or(false) && is_broken(path).unwrap_or(false) {
        return Err(Error::Damaged {
            path: path.to_owned(),
            detail: "its content is not as it was written".to_owned(),
        });
    }
    Ok(())
}

fn is_broken(path: &Path) -> std::io::Result<bool> {
    let mut journal = path.as_os_str().to_owned();
    journal.push("-journal");
    if Path::new(&journal).exists() {
        // Another program was ended while it wrote: SQLite takes that back first.
        return Ok(false);
    }
    peek(path, |file| {
        let mut header = [0; HEADER];
        file.read_exact(&mut header)?;
        let Some(found) = sealable(&header) else {
            return Ok(false);
        };
        let mut seal = [0; LENGTH];
        file.seek(SeekFrom::Start(found.pages))?;
        if file.read_exact(&mut seal).is_err() {
            return Ok(false);
        }
        let (sign, rest) = seal.split_at(SIGN.len());
        let (changes, sum) = rest.split_at(found.changes.len());
        if sign != SIGN || changes != found.changes {
            return Ok(false);
        }
        file.rewind()?;
        let mut pages = Vec::new();
        file.take(found.pages).read_to_end(&mut pages)?;
        Ok(Sha256::digest(&pages).as_slice() != sum)
    })
}
