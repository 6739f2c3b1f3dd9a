//! Bytes to text, in the encodings in which files come in France; never by guessing over undefined bytes.

use encoding_rs::{Encoding, UTF_8, UTF_16BE, UTF_16LE, WINDOWS_1252};

use super::wrong::Wrong;

/// The bytes that Windows-1252 leaves undefined.
const UNDEFINED: [u8; 5] = [0x81, 0x8d, 0x8f, 0x90, 0x9d];

/// The text of a file: UTF-8 with or without BOM, UTF-16 with BOM, else Windows-1252. Line ends become LF.
pub(in crate::exchange) fn decode(bytes: &[u8]) -> Result<String, Wrong> {
    decode_owned(bytes.to_vec())
}

/// The same of a file that stands alone; none where it is no text.
pub(crate) fn text_of(bytes: &[u8]) -> Option<String> {
    decode(bytes).ok()
}

/// The same of bytes that nobody needs any more: a large file is not held twice.
pub(in crate::exchange) fn decode_owned(mut bytes: Vec<u8>) -> Result<String, Wrong> {
    let text = match Encoding::for_bom(&bytes) {
        Some((encoding, length)) if encoding == UTF_8 => {
            bytes.drain(..length);
            String::from_utf8(bytes).map_err(|_| Wrong::of("file-undefined-bytes"))?
        }
        Some((encoding, length)) => whole(encoding, &bytes[length..])?,
        None if bytes.contains(&0) => return Err(Wrong::of("file-nul")),
        None => match String::from_utf8(bytes) {
            Ok(text) => text,
            Err(not) if not.as_bytes().iter().any(|b| UNDEFINED.contains(b)) => {
                return Err(Wrong::of("file-undefined-bytes"));
            }
            Err(not) => whole(WINDOWS_1252, not.as_bytes())?,
        },
    };
    if text.contains('\0') {
        return Err(Wrong::of("file-nul"));
    }
    Ok(with_line_feeds(text))
}

fn whole(encoding: &'static Encoding, bytes: &[u8]) -> Result<String, Wrong> {
    debug_assert!([UTF_16LE, UTF_16BE, WINDOWS_1252].contains(&encoding));
    encoding
        .decode_without_bom_handling_and_without_replacement(bytes)
        .map(Into::into)
        .ok_or_else(|| Wrong::of("file-undefined-bytes"))
}

/// CRLF and a lone CR become LF, in place.
pub(super) fn with_line_feeds(text: String) -> String {
    if !text.contains('\r') {
        return text;
    }
    let mut bytes = text.into_bytes();
    let mut before = 0;
    bytes.retain_mut(|byte| {
        let was = std::mem::replace(&mut before, *byte);
        if *byte == b'\r' {
            *byte = b'\n';
            return true;
        }
        // The second half of a CRLF.
        !(*byte == b'\n' && was == b'\r')
    });
    // Only ASCII went, and came.
    String::from_utf8(bytes).unwrap_or_default()
}

/// A text as a file. A BOM that belongs to the text is kept apart from the one that readers drop.
pub(super) fn encode(text: &str) -> Vec<u8> {
    let mut bytes = Vec::with_capacity(text.len() + 3);
    if text.starts_with('\u{feff}') {
        bytes.extend_from_slice("\u{feff}".as_bytes());
    }
    bytes.extend_from_slice(with_line_feeds(text.to_owned()).as_bytes());
    bytes
}

#[cfg(test)]
mod tests {
    use super::*;

    fn utf16(text: &str, big: bool) -> Vec<u8> {
        let units = std::iter::once(0xfeff).chain(text.encode_utf16());
        units
            .flat_map(|u| {
                if big {
                    u.to_be_bytes()
                } else {
                    u.to_le_bytes()
                }
            })
            .collect()
    }

    #[test]
    fn each_encoding_gives_the_same_text() {
        let text = "Où l’été\nfinit : 12 € — œuvre";
        let (windows, _, _) = WINDOWS_1252.encode(text);
        for bytes in [
            text.as_bytes().to_vec(),
            format!("\u{feff}{text}").into_bytes(),
            text.replace('\n', "\r\n").into_bytes(),
            text.replace('\n', "\r").into_bytes(),
            utf16(text, false),
            utf16(text, true),
            windows.into_owned(),
        ] {
            assert_eq!(decode(&bytes).unwrap(), text);
        }
    }

    #[test]
    fn what_is_no_text_is_refused_rather_than_guessed() {
        for (bytes, reason) in [
            (&b"a\0b"[..], "file-nul"),
            (b"a\xe9\x81", "file-undefined-bytes"),
            (b"\xff\xfe\0\xd8a\0", "file-undefined-bytes"),
            (b"\xef\xbb\xbf\xe9", "file-undefined-bytes"),
            (b"\xff\xfe\0\0a\0\0\0", "file-nul"),
        ] {
            assert_eq!(decode(bytes).unwrap_err().reason, reason, "{bytes:?}");
        }
    }

    #[test]
    fn a_text_that_begins_with_a_bom_keeps_it() {
        for text in ["\u{feff}a", "a", ""] {
            assert_eq!(decode(&encode(text)).unwrap(), text);
        }
    }
}
