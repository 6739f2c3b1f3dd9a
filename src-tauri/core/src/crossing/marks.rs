//! Sets of small numbers, many of them side by side: who spoke in each cell.

/// So many sets of numbers below a bound.
pub(super) struct Marks {
    /// How many words of sixty-four one set takes.
    width: usize,
    bits: Vec<u64>,
}

impl Marks {
    /// `sets` empty sets of numbers below `bound`.
    pub(super) fn new(sets: usize, bound: usize) -> Self {
        let width = bound.div_ceil(64);
        Self {
            width,
            bits: vec![0; sets * width],
        }
    }

    /// Puts a number into a set.
    pub(super) fn mark(&mut self, set: usize, number: usize) {
        self.bits[set * self.width + number / 64] |= 1 << (number % 64);
    }

    /// How many numbers a set has.
    pub(super) fn count(&self, set: usize) -> usize {
        let words = self.words(set).iter();
        words.map(|word| word.count_ones() as usize).sum()
    }

    /// The numbers of a set, sixty-four to a word: to be joined with those of others.
    pub(super) fn words(&self, set: usize) -> &[u64] {
        &self.bits[set * self.width..(set + 1) * self.width]
    }
}
