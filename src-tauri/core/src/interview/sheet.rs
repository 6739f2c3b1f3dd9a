//! The blanks and line breaks between words that came back: those of the notes where the words stand as they stood, else
//! those that were written, of which a page that wraps its lines leaves little.

use std::ops::Range;

use super::{laid::Unit, tokens::Token};

/// A line shorter than this part of a usual one, in percent, ends where its author ended it.
const SHORT: usize = 70;

/// A part of what is written.
#[derive(Debug, Clone)]
pub(super) struct Item {
    /// The units of the notes that it is; a word of its own where absent.
    pub(super) units: Option<Range<usize>>,
    /// Its words, by their place among those that came back.
    pub(super) words: Range<usize>,
}

impl Item {
    pub(super) fn of(units: Range<usize>, words: Range<usize>) -> Self {
        Self {
            units: Some(units),
            words,
        }
    }

    pub(super) fn word(at: usize) -> Self {
        Self {
            units: None,
            words: at..at + 1,
        }
    }
}

/// What came back beside the notes.
pub(super) struct Sheet<'a> {
    read: &'a [char],
    units: &'a [Unit],
    came: &'a [char],
    words: &'a [Token],
    /// As long as half of its lines: the longest may be two, which a viewer joined where a word was broken.
    usual: usize,
}

impl<'a> Sheet<'a> {
    pub(super) fn new(
        read: &'a [char],
        units: &'a [Unit],
        came: &'a [char],
        words: &'a [Token],
    ) -> Self {
        let lines = came.split(|c| *c == '\n').map(<[char]>::len);
        let mut lengths: Vec<usize> = lines.filter(|length| *length > 0).collect();
        lengths.sort_unstable();
        Self {
            read,
            units,
            came,
            words,
            usual: lengths.get(lengths.len() / 2).copied().unwrap_or(0),
        }
    }

    /// The text of these parts.
    pub(super) fn written(&self, items: &[Item]) -> String {
        let Some((first, last)) = items.first().zip(items.last()) else {
            return String::new();
        };
        let wrapped = self.wraps(items);
        let mut out = String::with_capacity(self.came.len());
        if first.units.as_ref().is_some_and(|units| units.start == 0) {
            out.extend(&self.read[..self.units[0].range.start]);
        }
        for (at, item) in items.iter().enumerate() {
            match &item.units {
                Some(units) => out.extend(
                    &self.read
                        [self.units[units.start].range.start..self.units[units.end - 1].range.end],
                ),
                None => out.extend(&self.came[self.words[item.words.start].range.clone()]),
            }
            if at + 1 < items.len() {
                out.push_str(&self.between(items, at, wrapped));
            }
        }
        let end = self.units.last().map_or(0, |unit| unit.range.end);
        match &last.units {
            // Blanks at the end say nothing.
            Some(units) if units.end < self.units.len() => {}
            _ => out.extend(&self.read[end..]),
        }
        out
    }

    /// Whether lines end where the page ends them: within what the notes have on one line.
    fn wraps(&self, items: &[Item]) -> bool {
        let wrapped = items.windows(2).filter(|pair| {
            self.kept(&pair[0], &pair[1])
                .is_some_and(|gap| !gap.contains('\n'))
                && self.gap(&pair[0], &pair[1]).contains('\n')
        });
        wrapped.count() > 0
    }

    /// The blanks of the notes between two parts that follow each other there too.
    fn kept(&self, a: &Item, b: &Item) -> Option<String> {
        let (a, b) = (a.units.as_ref()?, b.units.as_ref()?);
        (a.end == b.start).then(|| self.own_gap(a.end))
    }

    /// The blanks of the notes before a unit.
    fn own_gap(&self, unit: usize) -> String {
        let from = unit
            .checked_sub(1)
            .map_or(0, |before| self.units[before].range.end);
        let until = self
            .units
            .get(unit)
            .map_or(self.read.len(), |u| u.range.start);
        self.read[from..until].iter().collect()
    }

    /// The blanks that came back between two parts.
    fn gap(&self, a: &Item, b: &Item) -> String {
        let from = self.words[a.words.end - 1].range.end;
        let until = self.words[b.words.start].range.start;
        let between = self.came[from..until].iter();
        between.copied().filter(|c| c.is_whitespace()).collect()
    }

    /// What is written between a part and the next.
    fn between(&self, items: &[Item], at: usize, wrapped: bool) -> String {
        let (a, b) = (&items[at], &items[at + 1]);
        if let Some(gap) = self.kept(a, b) {
            return gap;
        }
        let gap = self.chosen(items, at, wrapped);
        let opens = |item: &Item| {
            item.units
                .as_ref()
                .is_some_and(|u| self.units[u.start].opens())
        };
        if (opens(a) || opens(b)) && !gap.contains('\n') {
            return "\n".to_owned();
        }
        gap
    }

    fn chosen(&self, items: &[Item], at: usize, wrapped: bool) -> String {
        let (a, b) = (&items[at], &items[at + 1]);
        let came = self.gap(a, b);
        let breaks = came.matches('\n').count();
        let ended = self.words[a.words.end - 1].range.end;
        if breaks == 0 {
            // A blank of the notes beside what changed keeps its width.
            let own = self.beside(items, at).find(|own| !own.contains('\n'));
            return match (own, came.chars().find(|c| *c != ' ')) {
                _ if came.is_empty() => came,
                (Some(own), _) if !own.is_empty() => own,
                (_, Some(fixed @ ('\u{a0}' | '\u{202f}'))) => fixed.to_string(),
                _ => " ".to_owned(),
            };
        }
        let own = self.beside(items, at).find(|own| own.contains('\n'));
        let ends = self.ends_sentence(ended);
        if !wrapped {
            return match own {
                Some(own) if own.matches('\n').count() == breaks => own,
                _ => "\n".repeat(breaks.min(2)),
            };
        }
        if wrapped && self.came[ended - 1] == '-' && breaks == 1 {
            return String::new();
        }
        match own {
            Some(own) if ends || b.units.is_some() => own,
            _ if ends && (breaks > 1 || self.is_short(ended)) => "\n".repeat(breaks.min(2)),
            _ => " ".to_owned(),
        }
    }

    /// The blanks that the notes have beside what changed between a part and the next.
    fn beside(&self, items: &[Item], at: usize) -> impl Iterator<Item = String> {
        let after = items[at].units.as_ref().map(|units| units.end);
        let before = items[at + 1].units.as_ref().map(|units| units.start);
        after
            .into_iter()
            .chain(before)
            .map(|unit| self.own_gap(unit))
            .collect::<Vec<_>>()
            .into_iter()
    }

    fn ends_sentence(&self, end: usize) -> bool {
        self.came[..end]
            .last()
            .is_some_and(|c| ".!?…»”\":;".contains(*c))
    }

    /// Whether the line that ends here is a short one.
    fn is_short(&self, end: usize) -> bool {
        let line = self.came[..end].iter().rev().take_while(|c| **c != '\n');
        line.count() * 100 < self.usual * SHORT
    }
}
