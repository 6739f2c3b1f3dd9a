//! Sound tables in every dress, and bytes that are no text.

use super::Fate::{Calm, Counted, In, Out};
use super::{Case, FOREIGN, FOREIGN_THREE, OWN, THREE, case};

/// The same words in each of the encodings in which they come.
fn encoded(text: &str) -> Vec<(&'static str, Vec<u8>)> {
    let utf16 = |big: bool| -> Vec<u8> {
        let units = std::iter::once(0xfeff).chain(text.encode_utf16());
        units
            .flat_map(|unit| {
                if big {
                    unit.to_be_bytes()
                } else {
                    unit.to_le_bytes()
                }
            })
            .collect()
    };
    let windows = text.chars().map(|c| match c {
        'œ' => 0x9c,
        c => u8::try_from(u32::from(c)).unwrap_or(b'?'),
    });
    vec![
        ("utf-8", text.as_bytes().to_vec()),
        ("utf-8-mark", format!("\u{feff}{text}").into_bytes()),
        ("utf-16-le", utf16(false)),
        ("utf-16-be", utf16(true)),
        ("windows-1252", windows.collect()),
    ]
}

/// The manners in which lines end.
fn ended(text: &str) -> Vec<(&'static str, String)> {
    let mut turn = 0;
    let mixed = text.chars().map(|c| match c {
        '\n' => {
            turn += 1;
            ["\n", "\r\n", "\r"][turn % 3].to_owned()
        }
        c => c.to_string(),
    });
    vec![
        ("lf", text.to_owned()),
        ("crlf", text.replace('\n', "\r\n")),
        ("cr", text.replace('\n', "\r")),
        ("mixed", mixed.collect()),
    ]
}

/// Sound tables in every dress: 5 encodings × 4 line ends × 3 separators, in the archive's words and in somebody else's.
pub fn dressed() -> Vec<Case> {
    let mut all = Vec::new();
    for (whose, text) in [
        ("own", format!("{OWN}{THREE}")),
        ("foreign", format!("{FOREIGN}{FOREIGN_THREE}")),
    ] {
        for (separator, mark) in [("semicolon", ';'), ("comma", ','), ("tab", '\t')] {
            // The separator of the quoted cell is a letter of it.
            let text = text
                .replace("; rive", "\u{1}")
                .replace(';', &mark.to_string());
            let text = text.replace('\u{1}', "; rive");
            for (ends, text) in ended(&text) {
                for (encoding, bytes) in encoded(&text) {
                    all.push(case(
                        format!("{whose} {separator} {ends} {encoding}"),
                        bytes,
                        In(3),
                    ));
                }
            }
        }
    }
    all
}

/// Bytes that are no text, or not the text that they seem to be.
pub fn misencoded() -> Vec<Case> {
    let own = format!("{OWN}{THREE}");
    let utf16 =
        |text: &str| -> Vec<u8> { text.encode_utf16().flat_map(u16::to_le_bytes).collect() };
    let utf32: Vec<u8> = own
        .chars()
        .flat_map(|c| u32::from(c).to_le_bytes())
        .collect();
    let with = |bytes: &[u8]| [own.as_bytes(), b"d;", bytes, b";res;\n"].concat();
    let mut all = vec![
        case("nothing", "", Out),
        case("a mark alone", "\u{feff}", Out),
        case("two marks", format!("\u{feff}\u{feff}{own}"), Counted(3)),
        case("utf-16 without a mark", utf16(&own), Out),
        case(
            "utf-16 cut in a letter",
            [&[0xff, 0xfe], &utf16(&own)[..], b"x"].concat(),
            Out,
        ),
        case("utf-32", [&[0xff, 0xfe, 0, 0], &utf32[..]].concat(), Out),
        case("a nul in a cell", with(b"a\0b"), Out),
        case("a nul at the end", [own.as_bytes(), b"\0"].concat(), Out),
        case("nothing but nul", vec![0; 4096], Out),
        case(
            "half utf-8, half windows-1252",
            with(b"caf\xe9 d\xc3\xa9j\xc3\xa0"),
            Counted(4),
        ),
        case("bytes without a letter", with(b"\x81\x8d\xff"), Out),
        case("a surrogate", with(b"\xed\xa0\x80"), Calm),
        case("a letter too long", with(b"\xc0\xaf"), Calm),
        case(
            "a letter cut short",
            [own.as_bytes(), b"d;\xe2\x82"].concat(),
            Calm,
        ),
    ];
    for (name, magic) in [
        ("a workbook", &b"PK\x03\x04\x14\0\x06\0"[..]),
        ("an old workbook", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"),
        ("a page", b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n"),
        ("a packed file", b"\x1f\x8b\x08\0\0\0\0\0"),
        ("a picture", b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR"),
        ("a program", b"\x7fELF\x02\x01\x01\0"),
    ] {
        all.push(case(format!("{name} that says it is a table"), magic, Out));
    }
    all.push(case(
        "a web page",
        "<!doctype html><table><tr><td>code</td></tr></table>",
        Out,
    ));
    all.push(case(
        "json",
        r#"[{"code":"a","nom":"A","sphere":"res"}]"#,
        Out,
    ));
    // The same at every run: chance that repeats.
    let mut seed = 0x9e37_79b9_7f4a_7c15_u64;
    for n in 0..12 {
        let bytes = (0..4096).map(|_| {
            seed ^= seed << 13;
            seed ^= seed >> 7;
            seed ^= seed << 17;
            (seed >> 32) as u8
        });
        all.push(case(
            format!("chance {n}"),
            bytes.collect::<Vec<u8>>(),
            Calm,
        ));
    }
    all
}
