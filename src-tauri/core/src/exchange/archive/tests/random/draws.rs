//! What random archives are drawn from: numbers, texts that break carelessly written files, codes, days.

use std::collections::HashSet;

use super::super::super::codes::folded;

/// Small numbers from a seed (splitmix64).
pub struct Random(u64);

const PIECES: &[&str] = &[
    "mot",
    "É",
    "œ",
    "\"",
    ";",
    ",",
    "\n",
    "|",
    "\\|",
    "\\",
    "😀",
    "Ελένη",
    " ",
    "\t",
    "’",
    "=1+1",
    "\u{feff}",
    "\u{202f}",
    "[Q:x]",
    "…",
    "\n\n",
    "non",
    "a",
];

impl Random {
    pub fn new(seed: u64) -> Self {
        Self(seed)
    }

    pub fn below(&mut self, most: usize) -> usize {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        ((z ^ (z >> 31)) % most.max(1) as u64) as usize
    }

    pub(super) fn one_in(&mut self, most: usize) -> bool {
        self.below(most) == 0
    }

    pub(super) fn pick<'t, T>(&mut self, of: &'t [T]) -> &'t T {
        &of[self.below(of.len())]
    }

    pub(super) fn text(&mut self, most: usize) -> String {
        let length = self.below(most + 1);
        (0..length).map(|_| *self.pick(PIECES)).collect()
    }

    pub(super) fn words(&mut self, most: usize) -> String {
        format!("{}x{}", self.text(most), self.text(most))
    }

    pub(super) fn code(&mut self, taken: &mut HashSet<String>) -> String {
        loop {
            let letters = ["a", "B", "c", "0", "9", "-", "_", ".", "Z"];
            let length = self.below(6);
            let tail: String = (0..length).map(|_| *self.pick(&letters)).collect();
            let code = format!("{}{tail}", self.pick(&["x", "Y", "7"]));
            if taken.insert(folded(&code)) {
                return code;
            }
        }
    }

    pub(super) fn day(&mut self) -> String {
        format!(
            "20{:02}-{:02}-{:02}",
            self.below(40),
            1 + self.below(12),
            1 + self.below(28)
        )
    }

    pub(super) fn date(&mut self) -> String {
        let day = self.day();
        match self.below(4) {
            0 => day[..4].to_owned(),
            1 => day[..7].to_owned(),
            2 => format!("{day}/20{}-01-01", 41 + self.below(9)),
            _ => day,
        }
    }
}
