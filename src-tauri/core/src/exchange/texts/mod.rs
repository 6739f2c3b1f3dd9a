//! Texts as people have them (TXT, Markdown, DOCX, ODT): read to plain text, and matched to the interviews that they are
//! the notes of.

mod docx;
mod laying;
mod matching;
mod odt;
mod packed;
mod relations;
mod styles;
#[cfg(test)]
mod tests;
mod xml;

use super::archive::{LARGEST_FILE, LONGEST_TEXT, Wrong, decode};
pub(super) use packed::Packed;
pub(super) use relations::relations;
pub(super) use xml::{Element, Node, Part};

#[cfg(test)]
pub(super) use tests::{docx_of, odt, relations as relations_of, zipped};

pub(super) use matching::{Known, propose};

/// The plain text of a file: what its first bytes say it is, whatever its name.
///
/// # Errors
/// Why it cannot be read, and what to do.
pub(super) fn read(name: &str, bytes: &[u8]) -> Result<String, Wrong> {
    if bytes.len() as u64 > LARGEST_FILE {
        return Err(Wrong::of("file-too-long").with("limit", (LARGEST_FILE >> 20).to_string()));
    }
    let text = match bytes {
        [b'P', b'K', 3 | 5, 4 | 6, ..] => packed(bytes)?,
        [0xd0, 0xcf, 0x11, 0xe0, ..] => return Err(Wrong::of("text-old-word")),
        [b'{', b'\\', b'r', b't', b'f', ..] => return Err(Wrong::of("text-rtf")),
        [b'%', b'P', b'D', b'F', ..] => return Err(Wrong::of("text-pdf")),
        _ if matches!(ending(name).as_str(), "docx" | "odt") => {
            return Err(Wrong::of("text-not-document"));
        }
        _ => decode(bytes)?,
    };
    if text.len() as u64 > LONGEST_TEXT {
        return Err(Wrong::of("text-too-long").with("limit", (LONGEST_TEXT >> 20).to_string()));
    }
    if text.trim().is_empty() {
        return Err(Wrong::of("text-empty"));
    }
    Ok(text)
}

fn packed(bytes: &[u8]) -> Result<String, Wrong> {
    let mut packed = Packed::open(bytes)?;
    if packed.has("_rels/.rels") {
        docx::read(&mut packed)
    } else if packed.has("content.xml") {
        odt::read(&mut packed)
    } else {
        Err(Wrong::of("text-not-document"))
    }
}

/// The ending of a name, in lower case.
pub(super) fn ending(name: &str) -> String {
    name.rsplit_once('.')
        .map_or_else(String::new, |(_, ending)| ending.to_lowercase())
}
