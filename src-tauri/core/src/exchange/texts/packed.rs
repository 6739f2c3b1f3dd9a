//! The parts of a document that is a ZIP: listed, looked up by name and inflated in memory, all within bounds.

use std::io::{Cursor, Read as _};

use encoding_rs::{UTF_16BE, UTF_16LE};
use zip::ZipArchive;

use super::super::archive::Wrong;

/// A document has a few dozen parts, and some more where it is full of pictures.
const MOST_PARTS: usize = 4_096;
/// The longest part that is read, inflated.
const LONGEST_PART: u64 = 48 << 20;
/// How an entry of a ZIP's directory begins.
const ENTRY: &[u8; 4] = b"PK\x01\x02";

/// A document's parts.
pub(in crate::exchange) struct Packed<'b> {
    archive: ZipArchive<Cursor<&'b [u8]>>,
}

impl<'b> Packed<'b> {
    /// Opens a ZIP.
    pub fn open(bytes: &'b [u8]) -> Result<Self, Wrong> {
        // Counted before the directory is read: a directory of a million entries would fill the memory.
        let listed = bytes.windows(ENTRY.len()).filter(|four| four == ENTRY);
        if listed.take(MOST_PARTS + 1).count() > MOST_PARTS {
            return Err(Wrong::of("text-bomb"));
        }
        let archive = ZipArchive::new(Cursor::new(bytes)).map_err(|_| Wrong::of("text-damaged"))?;
        Ok(Self { archive })
    }

    /// Whether there is a part of this name.
    pub fn has(&self, name: &str) -> bool {
        self.archive.index_for_name(name).is_some()
    }

    /// The text of a part; `None` where there is none of this name.
    pub fn part(&mut self, name: &str) -> Result<Option<String>, Wrong> {
        self.part_within(name, LONGEST_PART)
    }

    /// The text of a part that is no longer than this, inflated; `None` where there is none of this name.
    pub fn part_within(&mut self, name: &str, most: u64) -> Result<Option<String>, Wrong> {
        let Some(index) = self.archive.index_for_name(name) else {
            return Ok(None);
        };
        let damaged = || Wrong::of("text-damaged");
        let entry = self.archive.by_index(index).map_err(|_| damaged())?;
        // What an entry says of its size is not to be believed; within the bound, it spares growing.
        let told = usize::try_from(entry.size().min(most)).unwrap_or_default();
        let mut bytes = Vec::with_capacity(told);
        entry
            .take(most + 1)
            .read_to_end(&mut bytes)
            .map_err(|_| damaged())?;
        if bytes.len() as u64 > most {
            return Err(Wrong::of("text-bomb"));
        }
        decoded(bytes).map(Some).ok_or_else(damaged)
    }
}

/// XML in one of the encodings that both formats allow.
fn decoded(bytes: Vec<u8>) -> Option<String> {
    let utf16 = match &bytes[..] {
        [0xff, 0xfe, rest @ ..] => Some((UTF_16LE, rest)),
        [0xfe, 0xff, rest @ ..] => Some((UTF_16BE, rest)),
        _ => None,
    };
    match utf16 {
        Some((encoding, rest)) => encoding
            .decode_without_bom_handling_and_without_replacement(rest)
            .map(Into::into),
        None => String::from_utf8(bytes).ok(),
    }
}
