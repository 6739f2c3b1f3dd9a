//! Bytes of others, bounded: every seed of the fuzz targets, and each of them harmed in some ways. `cargo xtask fuzz` goes on
//! from there for as long as it is told.

mod doors;

use std::{fs, path::PathBuf};

use doors::DOORS;

/// How often each seed is harmed.
const HARMS: u64 = 24;
/// What turns up at the doors of programs that take bytes on trust.
const SPITE: [&[u8]; 16] = [
    b"\0",
    b"\xff\xfe",
    b"\xef\xbb\xbf",
    b"\xed\xa0\x80",
    b"=== ../../x.csv\n",
    b"\"",
    b";\r\n",
    b"<!DOCTYPE x [<!ENTITY a \"&a;\">]>",
    b"]]></w:t>",
    b"99999999999999999999",
    b"-1",
    b"[@",
    b"[^1]: [^1]",
    "\u{202e}\u{200d}\u{feff}".as_bytes(),
    "e\u{301}\u{1f9d1}\u{200d}\u{1f692}".as_bytes(),
    b"NEAR(\"*\" AND OR NOT ^ {a b}:",
];

/// The seeds of a door, in the order of their names.
fn seeds(door: &str) -> Vec<(String, Vec<u8>)> {
    let folder = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../../tests/fuzz/seeds");
    let entries = fs::read_dir(folder.join(door)).expect("each door has its seeds");
    let mut seeds: Vec<_> = entries
        .map(|entry| entry.unwrap().path())
        .map(|path| (path.display().to_string(), fs::read(&path).unwrap()))
        .collect();
    seeds.sort();
    assert!(seeds.len() >= 3, "{door} has too few seeds");
    seeds
}

/// Chance that is the same each time (xorshift).
struct Chance(u64);

impl Chance {
    fn below(&mut self, most: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        usize::try_from(self.0 % (most.max(1) as u64)).unwrap_or_default()
    }
}

/// The same bytes, harmed in a few places: cut, doubled, overwritten, parted by spite, crossed with another seed.
fn harmed(seed: &[u8], other: &[u8], chance: &mut Chance) -> Vec<u8> {
    let mut bytes = seed.to_vec();
    for _ in 0..=chance.below(5) {
        let at = chance.below(bytes.len() + 1);
        let end = (at + chance.below(64)).min(bytes.len());
        match chance.below(6) {
            0 => bytes.truncate(at),
            1 => drop(bytes.drain(at..end)),
            2 => {
                let twice = bytes[at..end].to_vec();
                bytes.splice(at..at, twice);
            }
            3 => {
                let spite = SPITE[chance.below(SPITE.len())];
                bytes.splice(at..at, spite.iter().copied());
            }
            4 => {
                let from = chance.below(other.len() + 1);
                bytes.truncate(at);
                bytes.extend_from_slice(&other[from..]);
            }
            _ => {
                if let Some(byte) = bytes.get_mut(at) {
                    *byte ^= 1 << chance.below(8);
                }
            }
        }
    }
    bytes.truncate(64 << 10);
    bytes
}

#[test]
fn bytes_of_others_are_read_or_refused_in_words_whatever_they_are() {
    let mut cases = 0;
    for (door, knock) in DOORS {
        let seeds = seeds(door);
        let mut chance = Chance(0x9e37_79b9_7f4a_7c15);
        for (at, (name, seed)) in seeds.iter().enumerate() {
            // What broke is known by its seed and its number.
            println!("{door}: {name}");
            knock(seed);
            let other = &seeds[(at + 1) % seeds.len()].1;
            for _ in 0..HARMS {
                knock(&harmed(seed, other, &mut chance));
            }
            cases += HARMS + 1;
        }
        knock(b"");
    }
    println!(
        "reliability | 13 | seeds of {} doors and the same harmed | {cases} read or refused in words, no panic",
        DOORS.len()
    );
}
