//! What a picture says besides what is seen: where and when it was taken, by which machine and whom. A style is handed
//! on, and none of that goes with it; nothing that is seen is encoded anew.

use std::borrow::Cow;

/// The picture without it; as it is where it is no JPEG and no PNG, or ends before it should.
pub(super) fn bare(bytes: &[u8]) -> Cow<'_, [u8]> {
    let without = match bytes {
        [0xff, 0xd8, 0xff, ..] => jpeg(bytes),
        [0x89, b'P', b'N', b'G', b'\r', b'\n', 0x1a, b'\n', ..] => png(bytes),
        _ => None,
    };
    match without {
        Some(without) if without != bytes => without.into(),
        _ => bytes.into(),
    }
}

/// The segments that a JPEG is drawn by: JFIF, its colour profile, what Adobe says of its colours, and all that is no
/// application's and no remark. What stands behind its end is no part of the picture.
fn jpeg(bytes: &[u8]) -> Option<Vec<u8>> {
    let mut out = bytes[..2].to_vec();
    let mut at = 2;
    loop {
        if *bytes.get(at)? != 0xff {
            return None;
        }
        let marker = *bytes.get(at + 1)?;
        match marker {
            // Padding.
            0xff => {
                at += 1;
                continue;
            }
            0xd9 => {
                out.extend([0xff, 0xd9]);
                return Some(out);
            }
            // Marks without a length.
            0x01 | 0xd0..=0xd7 => {
                out.extend([0xff, marker]);
                at += 2;
                continue;
            }
            _ => {}
        }
        let length = usize::from(u16::from_be_bytes([
            *bytes.get(at + 2)?,
            *bytes.get(at + 3)?,
        ]));
        let end = at + 2 + length.max(2);
        let said = bytes.get(at + 4..end)?;
        let is_drawn = match marker {
            0xe0 => said.starts_with(b"JFIF\0"),
            0xe2 => said.starts_with(b"ICC_PROFILE\0"),
            0xee => said.starts_with(b"Adobe"),
            0xe1..=0xef | 0xfe => false,
            _ => true,
        };
        if is_drawn {
            out.extend(&bytes[at..end]);
        }
        at = end;
        if marker == 0xda {
            let scan = scan_end(&bytes[at..])?;
            out.extend(&bytes[at..at + scan]);
            at += scan;
        }
    }
}

/// The length of the samples that follow: up to a mark that is neither part of them nor a new start among them.
fn scan_end(bytes: &[u8]) -> Option<usize> {
    bytes
        .windows(2)
        .position(|two| two[0] == 0xff && !matches!(two[1], 0x00 | 0xd0..=0xd7 | 0xff))
}

/// The chunks that a PNG is drawn by.
const DRAWN: [&[u8; 4]; 15] = [
    b"IHDR", b"PLTE", b"IDAT", b"IEND", b"tRNS", b"cHRM", b"gAMA", b"iCCP", b"sBIT", b"sRGB",
    b"cICP", b"mDCV", b"cLLI", b"bKGD", b"pHYs",
];

fn png(bytes: &[u8]) -> Option<Vec<u8>> {
    let mut out = bytes[..8].to_vec();
    let mut at = 8;
    loop {
        let head: [u8; 8] = bytes.get(at..at + 8)?.try_into().ok()?;
        let [a, b, c, d, kind @ ..] = head;
        let length = usize::try_from(u32::from_be_bytes([a, b, c, d])).ok()?;
        let end = at.checked_add(12)?.checked_add(length)?;
        let chunk = bytes.get(at..end)?;
        if DRAWN.contains(&&kind) {
            out.extend(chunk);
        }
        if &kind == b"IEND" {
            return Some(out);
        }
        at = end;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn segment(marker: u8, said: &[u8]) -> Vec<u8> {
        let length = u16::try_from(said.len() + 2).unwrap();
        [&[0xff, marker], &length.to_be_bytes()[..], said].concat()
    }

    /// A JPEG of two scans, as far as its segments go.
    fn taken(more: &[Vec<u8>]) -> Vec<u8> {
        let jfif = segment(0xe0, b"JFIF\0\x01\x01\0\0\x01\0\x01\0\0");
        let scan = [
            &segment(0xda, &[1, 1, 0, 0, 63, 0])[..],
            &[1, 0xff, 0, 0xff, 0xd3, 9, 0xfe],
        ]
        .concat();
        let between = segment(0xc4, &[7; 20]);
        [
            vec![0xff, 0xd8],
            jfif,
            more.concat(),
            segment(0xe2, b"ICC_PROFILE\0\x01\x01abc"),
            segment(0xee, b"Adobe\0\x64\0\0\0\0\x01"),
            scan.clone(),
            between,
            scan,
            vec![0xff, 0xd9],
        ]
        .concat()
    }

    #[test]
    fn a_jpeg_keeps_what_it_is_drawn_by_and_nothing_of_where_it_was_taken() {
        let place = segment(0xe1, b"Exif\0\0MM\0*GPSLatitude 48.1");
        let words = segment(
            0xe1,
            b"http://ns.adobe.com/xap/1.0/\0<x:xmpmeta>Nom</x:xmpmeta>",
        );
        let press = segment(0xed, b"Photoshop 3.0\08BIM Nom");
        let several = segment(0xe2, b"MPF\0 autres images");
        let remark = segment(0xfe, b"fait par Nom");
        let mut whole = taken(&[place, words, press, several, remark]);
        whole.extend(b"ftyp une video, derriere");
        assert_eq!(bare(&whole), taken(&[]));
        assert_eq!(bare(&taken(&[])), taken(&[]));
    }

    #[test]
    fn a_png_keeps_what_it_is_drawn_by_and_no_words() {
        let chunk = |kind: &[u8; 4], said: &[u8]| {
            let length = u32::try_from(said.len()).unwrap();
            [&length.to_be_bytes()[..], kind, said, b"crc!"].concat()
        };
        let of = |more: &[Vec<u8>]| {
            let head = [b"\x89PNG\r\n\x1a\n".to_vec(), chunk(b"IHDR", &[0; 13])].concat();
            [
                head,
                more.concat(),
                chunk(b"IDAT", b"x"),
                chunk(b"IEND", b""),
            ]
            .concat()
        };
        let said = [
            chunk(b"eXIf", b"GPS"),
            chunk(b"tEXt", b"Author\0Nom"),
            chunk(b"iTXt", b"xmp"),
            chunk(b"tIME", b"1234567"),
        ];
        let drawn = [chunk(b"gAMA", b"1234")];
        let mut whole = of(&[&said[..], &drawn[..]].concat());
        whole.extend(b"plus loin");
        assert_eq!(bare(&whole), of(&drawn));
    }

    #[test]
    fn what_ends_before_it_should_stays_as_it_is() {
        let whole = taken(&[segment(0xe1, b"Exif\0\0GPS")]);
        for cut in 0..whole.len() - 1 {
            assert_eq!(*bare(&whole[..cut]), whole[..cut]);
        }
        assert_eq!(*bare(b"<svg/>"), b"<svg/>"[..]);
    }
}
