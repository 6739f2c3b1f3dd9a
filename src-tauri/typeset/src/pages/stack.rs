//! Stacking boxes into pages: where each page ends, what stands again above the next, what stands
//! at its foot, and which drawings let the text pass until a page has room for them.

use super::row::split;
use super::sheet::{self, Sheet};
use super::stood::{Stood, heads_height, stand};
use super::vbox::{Below, Flow, Ink, Mark, Vbox, gap};
use super::{Anchor, Tag};
use std::collections::VecDeque;
use std::rc::Rc;

/// A page and its boxes.
pub(super) struct Stacked {
    pub lying: bool,
    pub boxes: Vec<Stood>,
    /// The share of it that is left empty though more was to come; none where a part ends.
    pub spare: f32,
    /// It holds only the last line or two of what the page before had no room for.
    pub runt: bool,
}

/// Air above the notes of a page, its rule within.
const ABOVE_NOTES: f32 = 16.0;
/// The rule above notes: how long, and how far below the text.
const RULE: f32 = 62.0;
const RULE_BELOW: f32 = 10.0;
/// A drawing higher than this share of a page stays where it is written, unless it would leave a hole.
const FLOATS: f32 = 0.6;
/// So much of a page is not left empty where it can be helped: a note is parted between two pages, and more than
/// running text passes a drawing.
const HOLE: f32 = 0.24;
/// A page is made shorter by no more than so much (three lines), rather than end amidst a word.
const LINES_SPARED: f32 = 46.0;
/// How much the gaps of a page give, rather than leave out what nearly fits: a share of themselves, and so many points in
/// all.
#[derive(Clone, Copy, Debug)]
pub(super) struct Gives {
    share: f32,
    points: f32,
}

const fn gives(share: f32, points: f32) -> Gives {
    Gives { share, points }
}

/// The first, or what leaves fewer holes.
const GIVES: [Gives; 3] = [gives(0.08, 6.0), gives(0.08, 0.0), gives(0.08, 3.0)];
/// Where a page would else hold no more than this share of itself.
const FOR_A_RUNT: Gives = gives(0.16, 14.0);
const RUNT: f32 = 0.06;
/// The most that gaps give.
pub(super) const GIVE_AT_MOST: f32 = FOR_A_RUNT.share;
/// Lines of a parted note that stand below its text, at least.
const LINES: usize = 3;

/// Stacks boxes into pages, as gaps that give more or less leave the fewest holes; tells how much they give.
pub(super) fn stack_best(queue: &VecDeque<Rc<Vbox>>, sheet: Sheet) -> (Vec<Stacked>, Gives) {
    let [first, others @ ..] = GIVES;
    let mut best = (stack(queue.clone(), sheet, first), first);
    let attempt = |gives: Gives, best: &mut (Vec<Stacked>, Gives)| {
        let other = stack(queue.clone(), sheet, gives);
        if holes(&other) < holes(&best.0) {
            *best = (other, gives);
        }
    };
    for gives in others {
        if holes(&best.0) > 0.0 {
            attempt(gives, &mut best);
        }
    }
    if best.0.iter().any(|page| page.runt) {
        attempt(FOR_A_RUNT, &mut best);
    }
    best
}

/// How much is left empty by pages that would be seen to be.
fn holes(pages: &[Stacked]) -> f32 {
    let spare = |page: &Stacked| match page.runt {
        true => 1.0,
        false => page.spare,
    };
    pages.iter().map(spare).filter(|it| *it > HOLE).sum()
}

/// Stacks boxes into pages; `sheet` is the upright one, and the gaps of a page give so much at most.
pub(super) fn stack(queue: VecDeque<Rc<Vbox>>, sheet: Sheet, gives: Gives) -> Vec<Stacked> {
    let mut stacker = Stacker {
        gives,
        queue,
        sheet,
        pages: Vec::new(),
        open: Vec::new(),
        used: 0.0,
        gaps: 0.0,
        notes: 0.0,
        lying: false,
        carried: VecDeque::new(),
        waiting: Vec::new(),
        overflows: false,
    };
    stacker.run();
    stacker.pages
}

/// Why a page ends.
#[derive(Clone, Copy)]
enum Why {
    /// What comes next begins a page, or nothing comes.
    Done,
    /// What comes next has no room.
    Full,
}

struct Stacker {
    /// How much the gaps of a page give.
    gives: Gives,
    queue: VecDeque<Rc<Vbox>>,
    sheet: Sheet,
    pages: Vec<Stacked>,
    /// The open page, the height of its boxes, how much of it is between them, and that of its notes.
    open: Vec<Rc<Vbox>>,
    used: f32,
    gaps: f32,
    notes: f32,
    lying: bool,
    /// Lines of notes for which the page before had no room.
    carried: VecDeque<Rc<Vbox>>,
    /// Drawings that go to the head of the next page, each with how many boxes of this one stand before it.
    waiting: Vec<(usize, Rc<Vbox>)>,
    /// The page before ended for want of room.
    overflows: bool,
}

impl Stacker {
    fn run(&mut self) {
        loop {
            let Some(next) = self.queue.pop_front() else {
                if self.open.is_empty() && self.carried.is_empty() && self.waiting.is_empty() {
                    return;
                }
                self.close(self.open.len(), Why::Done);
                continue;
            };
            if self.open.is_empty() {
                self.begin(next.lying);
            }
            let room = self.sheet().room();
            let left = room - self.used - self.notes;
            let parts = next.new_page || left < next.wants || next.lying != self.lying;
            if !parts && self.floats(&next, left) {
                continue;
            }
            if parts && !self.open.is_empty() {
                // Where it only wants more room, a heading that it is under goes with it.
                let begins = next.new_page || next.lying != self.lying;
                self.queue.push_front(next);
                let end = match begins {
                    true => self.open.len(),
                    false => self.lowest().unwrap_or(self.open.len()),
                };
                self.close(end, Why::Done);
                continue;
            }
            let blocked = !self.waiting.is_empty() && !self.passes(&next, left);
            if blocked && !self.open.is_empty() {
                self.queue.push_front(next);
                self.close(self.end(), Why::Full);
                continue;
            }
            self.place(next, room);
        }
    }

    fn sheet(&self) -> Sheet {
        if self.lying {
            self.sheet.turned()
        } else {
            self.sheet
        }
    }

    /// A page begins: notes that had no room on the one before take theirs.
    fn begin(&mut self, lying: bool) {
        self.lying = lying;
        self.used = 0.0;
        self.gaps = 0.0;
        self.notes = 0.0;
        self.notes = self.with_notes(self.carried.iter());
    }

    /// Height of the page's notes with more of them.
    fn with_notes<'a>(&self, more: impl Iterator<Item = &'a Rc<Vbox>>) -> f32 {
        let more: f32 = more.map(|it| it.above + it.height).sum();
        match more > 0.0 && self.notes == 0.0 {
            true => ABOVE_NOTES + more,
            false => self.notes + more,
        }
    }

    /// Whether a box may stand before the drawings that wait: running text of their own part; anything but another
    /// drawing while the page would be left empty by a good part.
    fn passes(&self, next: &Vbox, left: f32) -> bool {
        match next.flow {
            Flow::Text if !is_heading(next) => true,
            Flow::Text | Flow::Fixed => self.is_hole(left),
            Flow::Floats(_) => false,
        }
    }

    /// Whether a page with so much left would be seen to be empty.
    fn is_hole(&self, left: f32) -> bool {
        left >= self.sheet().room() * HOLE
    }

    /// Lets a drawing that does not fit wait for the next page, if the text goes on; says whether
    /// it waits. Drawings never pass one another.
    fn floats(&mut self, first: &Rc<Vbox>, left: f32) -> bool {
        let (Flow::Floats(_), Some(last)) = (first.flow, self.open.last()) else {
            return false;
        };
        let hole = self.is_hole(left);
        // After a heading, a drawing is what the heading is about: only text of that part comes between, and only
        // where the page would be empty.
        let leads = last.below == Below::Stays;
        if last.flow == first.flow || (leads && !hole) {
            return false;
        }
        let more = self.queue.iter().take_while(|it| it.flow == first.flow);
        let count = more.clone().count();
        let all = || std::iter::once(first).chain(more.clone());
        let high = height(all());
        let whole = self.sheet().room();
        let room = match hole {
            true => whole,
            false => whole * FLOATS - height(self.waiting.iter().map(|(_, it)| it)),
        };
        let fits = self.waiting.is_empty() && gap(last, first) + high <= left;
        let goes_on = self.queue.get(count).is_some_and(|it| {
            let is_text = it.flow == Flow::Text && !is_heading(it);
            (is_text || (!leads && self.passes(it, left)))
                && !it.new_page
                && it.lying == self.lying
                && it.wants == 0.0
        });
        let noted = all().any(|it| !it.feet.is_empty());
        if fits || !goes_on || noted || high > room {
            return false;
        }
        let before = self.open.len();
        self.waiting.push((before, first.clone()));
        let rest = self.queue.drain(..count).map(|it| (before, it));
        self.waiting.extend(rest);
        true
    }

    fn place(&mut self, next: Rc<Vbox>, room: f32) {
        let begins = self.open.is_empty();
        let between = self.open.last().map(|last| gap(last, &next));
        let before = between.unwrap_or_else(|| heads_height(&next));
        let gaps = self.gaps + between.unwrap_or(0.0);
        let notes = self.with_notes(next.feet.iter());
        let left = room - self.used - before;
        let gives = match notes > 0.0 {
            true => 0.0,
            false => (self.gives.share * gaps).min(self.gives.points),
        };
        let fits = next.height + notes <= left + gives + 0.01;
        if fits || self.parts_notes(&next, left, room) {
            self.used += before + next.height;
            self.gaps = gaps;
            self.notes = notes;
            self.open.push(next);
            if !fits {
                self.close(self.open.len(), Why::Full);
            }
            return;
        }
        // Notes that fill a page by themselves are parted, whatever calls them.
        let least = if begins && self.carried.is_empty() {
            room * 0.5
        } else {
            f32::MIN
        };
        let left = (left - notes).max(least);
        if next.height > room * 0.3 && (begins || left > 80.0) {
            let cut = split((*next).clone(), left, false).or_else(|whole| match begins {
                true => split(*whole, left, true),
                false => Err(whole),
            });
            match cut {
                Ok((first, rest)) => {
                    self.open.push(Rc::new(first));
                    self.queue.push_front(Rc::new(rest));
                    self.close(self.open.len(), Why::Full);
                    return;
                }
                Err(whole) if begins => {
                    self.alone(Rc::new(*whole));
                    return;
                }
                Err(_) => {}
            }
        } else if begins {
            self.alone(next);
            return;
        }
        self.queue.push_front(next);
        self.close(self.end(), Why::Full);
    }

    /// After how many of its boxes the page may end, at most.
    fn lowest(&self) -> Option<usize> {
        let mut boxes = self.open.iter();
        let last = boxes.rposition(|it| it.below == Below::MayEnd);
        last.map(|at| at + 1)
    }

    /// After how many of its boxes the page ends best: as low as it may, and not amidst a word.
    fn end(&self) -> usize {
        let may_end = |at: &usize| self.open[*at].below == Below::MayEnd;
        let rather = |at: &usize| self.open[*at].below == Below::Rather;
        let Some(last) = self.lowest().map(|count| count - 1) else {
            let lower = (0..self.open.len()).rev().find(rather);
            return lower.map_or(self.open.len(), |at| at + 1);
        };
        let left = self.sheet().room() - height(self.open[..=last].iter());
        if self.is_hole(left)
            && let Some(lower) = (last + 1..self.open.len()).rev().find(rather)
        {
            return lower + 1;
        }
        let mut spared = 0.0;
        for at in (0..=last).rev() {
            let it = &self.open[at];
            // A word cut is less than a hole.
            if self.is_hole(left + spared) {
                break;
            }
            if may_end(&at) && !it.cuts_a_word {
                return at + 1;
            }
            spared += it.height + it.above.max(it.beneath);
            if spared > LINES_SPARED {
                break;
            }
        }
        last + 1
    }

    /// Whether a box stands here though its notes go on overleaf: they are long, and without it
    /// the page would be left empty by a good part.
    fn parts_notes(&self, next: &Vbox, left: f32, room: f32) -> bool {
        let begun = &next.feet[..next.feet.len().min(LINES)];
        next.feet.len() > LINES
            && left >= room * HOLE
            && next.height + self.with_notes(begun.iter()) <= left
    }

    /// A box that nothing can cut, on a page of its own: better beyond the foot than lost. Where
    /// notes of the page before take its room, they go first.
    fn alone(&mut self, it: Rc<Vbox>) {
        if self.carried.is_empty() {
            self.open.push(it);
        } else {
            self.queue.push_front(it);
        }
        self.close(self.open.len(), Why::Full);
    }

    /// Ends the page after so many of its boxes. The others go to the next, after the drawings that wait for it; but
    /// no drawing goes before what led to it, nor between what goes on and what it goes on from.
    fn close(&mut self, end: usize, why: Why) {
        let mut back = Vec::new();
        let mut waiting = self.waiting.drain(..).peekable();
        for (at, it) in self.open.drain(end..).enumerate() {
            let may_stand = |before: usize| before <= end + at && !it.goes_on;
            while let Some((_, drawing)) = waiting.next_if(|(before, _)| may_stand(*before)) {
                back.push(drawing);
            }
            back.push(it);
        }
        if waiting.peek().is_some() {
            let on = self.queue.iter().take_while(|it| it.goes_on).count();
            back.extend(self.queue.drain(..on));
        }
        back.extend(waiting.map(|(_, drawing)| drawing));
        for it in back.into_iter().rev() {
            self.queue.push_front(it);
        }
        let boxes = std::mem::take(&mut self.open);
        let sheet = self.sheet();
        for it in &boxes {
            self.carried.extend(it.feet.iter().cloned());
        }
        let mut stood = stand(boxes, sheet);
        let height = stood
            .last()
            .map_or(0.0, |last| last.y + last.it.height - sheet.top);
        let left = sheet.room() - height;
        let notes = self.stand_notes(&mut stood, left);
        let overflows = std::mem::replace(&mut self.overflows, matches!(why, Why::Full));
        self.pages.push(Stacked {
            lying: self.lying,
            boxes: stood,
            runt: overflows && matches!(why, Why::Done) && height + notes < sheet.room() * RUNT,
            spare: match why {
                Why::Done => 0.0,
                Why::Full => ((left - notes) / sheet.room()).max(0.0),
            },
        });
    }

    /// Sets as many lines of notes at the foot as there is room for; gives their height.
    fn stand_notes(&mut self, stood: &mut Vec<Stood>, left: f32) -> f32 {
        let sheet = self.sheet();
        let mut height = ABOVE_NOTES;
        let mut count = 0;
        for it in &self.carried {
            if height + it.above + it.height > left + 0.02 {
                break;
            }
            height += it.above + it.height;
            count += 1;
        }
        if count == 0 {
            return 0.0;
        }
        let top = sheet.bottom - height;
        let mut y = top;
        stood.push(Stood {
            y: y + RULE_BELOW,
            it: Rc::new(rule(sheet)),
            again: false,
        });
        y += ABOVE_NOTES;
        for it in self.carried.drain(..count) {
            y += it.above;
            let height = it.height;
            stood.push(Stood {
                y,
                it,
                again: false,
            });
            y += height;
        }
        sheet.bottom - top
    }
}

/// Height of boxes that stand below one another.
pub(super) fn height<'a>(boxes: impl Iterator<Item = &'a Rc<Vbox>>) -> f32 {
    let mut upper: Option<&Rc<Vbox>> = None;
    let mut height = 0.0;
    for it in boxes {
        height += upper.map_or(0.0, |upper| gap(upper, it)) + it.height;
        upper = Some(it);
    }
    height
}

fn is_heading(it: &Vbox) -> bool {
    let heads = |anchor: &Anchor| matches!(anchor, Anchor::Heading(_));
    it.anchors.iter().any(heads)
}

/// The rule above notes.
fn rule(sheet: Sheet) -> Vbox {
    Vbox {
        marks: vec![Mark {
            tag: Tag::Artifact,
            ink: Ink::Line {
                from: (sheet.left, 0.0),
                to: (sheet.left + RULE, 0.0),
                width: 0.5,
                colour: sheet::LINE_2,
            },
        }],
        ..Vbox::default()
    }
}
