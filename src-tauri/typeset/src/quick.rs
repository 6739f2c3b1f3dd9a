//! A hash that is quick on short texts: the typesetter asks for each word several times over.

use std::hash::{BuildHasher, Hasher, RandomState};

/// Odd, its bits spread evenly: the golden ratio's.
const SPREAD: u64 = 0x9e37_79b9_7f4a_7c15;

/// Makes hashes of one run: no text can be written that has all words in one drawer.
#[derive(Clone)]
pub(crate) struct Quickly(u64);

impl Default for Quickly {
    fn default() -> Self {
        Self(RandomState::new().hash_one(SPREAD))
    }
}

impl BuildHasher for Quickly {
    type Hasher = Quick;

    fn build_hasher(&self) -> Quick {
        Quick(self.0)
    }
}

/// A hash in the making.
pub(crate) struct Quick(u64);

impl Quick {
    fn add(&mut self, word: u64) {
        let product = u128::from(self.0 ^ word) * u128::from(SPREAD);
        // Its own place in the text counts, too.
        self.0 = (product as u64 ^ (product >> 64) as u64).wrapping_add(SPREAD);
    }
}

impl Hasher for Quick {
    fn write(&mut self, bytes: &[u8]) {
        let (words, rest) = bytes.as_chunks::<8>();
        for word in words {
            self.add(u64::from_le_bytes(*word));
        }
        if !rest.is_empty() {
            let mut last = [0; 8];
            last[..rest.len()].copy_from_slice(rest);
            self.add(u64::from_le_bytes(last) ^ (rest.len() as u64) << 56);
        }
    }

    fn write_u8(&mut self, value: u8) {
        self.add(value.into());
    }

    fn write_u32(&mut self, value: u32) {
        self.add(value.into());
    }

    fn write_u64(&mut self, value: u64) {
        self.add(value);
    }

    fn write_usize(&mut self, value: usize) {
        self.add(value as u64);
    }

    fn finish(&self) -> u64 {
        let product = u128::from(self.0) * u128::from(SPREAD);
        product as u64 ^ (product >> 64) as u64
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::HashSet;

    #[test]
    fn texts_that_are_alike_have_hashes_that_are_not() {
        let quickly = Quickly::default();
        let texts: Vec<String> = (0..20_000)
            .map(|at| format!("{}{}", "mot".repeat(at % 7), at / 7))
            .collect();
        let texts: HashSet<&String> = texts.iter().collect();
        // Drawers are told by the lowest bits, what lies in them by the highest.
        for shift in [0, 48] {
            let hashes: HashSet<u64> = texts
                .iter()
                .map(|text| (quickly.hash_one(text) >> shift) & 0xffff)
                .collect();
            assert!(hashes.len() > 15_000, "{}", hashes.len());
        }
    }
}
