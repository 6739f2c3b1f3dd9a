//! The best places to end the lines of a paragraph, after Knuth and Plass.
//!
//! Every way of cutting the paragraph is weighed as a whole: how far spaces are stretched or
//! shrunk, hyphens, two of them in a row, tight lines beside loose ones, a last line too short.

/// What a paragraph is to the one who cuts it; lengths in points.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) enum Item {
    /// Something to be set.
    Box(f32),
    /// A space at which no line may end; it stretches and shrinks as the others do.
    Space(f32),
    /// A space: a line may end at it, and then it vanishes. `hang`: how far what stands before
    /// may stand out of the line.
    Glue { width: f32, hang: f32 },
    /// A place where a line may end with something more (a hyphen), and the next begin with
    /// something more (letters that were joined with those before).
    Penalty {
        width: f32,
        lead: f32,
        cost: f32,
        hyphen: bool,
    },
    /// The line ends here.
    Forced,
}

/// How lines are to be.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Tuning {
    /// Justified: spaces stretch by this share of their width, and shrink by that.
    pub stretch: f32,
    pub shrink: f32,
    /// Set flush left: how much room at the right of a line counts as much as a full stretch.
    pub ragged: Option<f32>,
    /// One word narrower than this is too short to end a paragraph by itself.
    pub short: f32,
}

const HYPHEN_TWICE: f64 = 6000.0;
/// Three in a row are seen from afar.
const HYPHEN_THRICE: f64 = 60_000.0;
const UNLIKE_NEIGHBOUR: f64 = 3000.0;
const SHORT_LAST_LINE: f64 = 24_000.0;
/// The last full line is better whole.
const HYPHEN_BEFORE_LAST: f64 = 24_000.0;
/// Spaces wider than this are seen before a lone word on the last line is.
const TORN: f64 = 2.0;
/// A word of a few letters, or the rest of one that was cut, alone on the last line.
const LONE_WORD: f64 = 60_000.0;

#[derive(Clone, Copy)]
struct Node {
    /// First item of the line that begins here.
    next: usize,
    /// Item at which the line before ends.
    at: usize,
    /// What the line that begins here is wider by.
    lead: f64,
    demerits: f64,
    fitness: i8,
    /// Lines in a row, up to this one, that end with a hyphen.
    hyphens: u8,
    before: Option<usize>,
}

/// Ends of lines, as indices of items. The last is the number of items.
pub(crate) fn fit(items: &[Item], measure: f32, tuning: Tuning) -> Vec<usize> {
    let whole = last_words_whole(items, tuning.short);
    let first = whole.as_deref().map(|whole| [(whole, 1.6), (whole, TORN)]);
    let then = [1.6, 4.0, f64::INFINITY].map(|tolerance| (items, tolerance));
    for (items, tolerance) in first.into_iter().flatten().chain(then) {
        if let Some(ends) = Attempt::new(items, f64::from(measure), tuning).run(tolerance) {
            return ends;
        }
    }
    vec![items.len()]
}

/// The same items, the word that ends the paragraph or stands before a forced end whole, and tied to the one before if it
/// is short: what stands alone on a last line is rather long, unless spaces would be torn for it. None if nothing can
/// stand there alone.
fn last_words_whole(items: &[Item], short: f32) -> Option<Vec<Item>> {
    let mut whole = items.to_vec();
    let mut found = false;
    let mut from = 0;
    for at in 0..=items.len() {
        match items.get(at) {
            Some(Item::Glue { .. }) => from = at + 1,
            Some(Item::Box(_) | Item::Space(_) | Item::Penalty { .. }) => {}
            None | Some(Item::Forced) => {
                let mut width = 0.0;
                for item in &mut whole[from..at] {
                    match item {
                        Item::Box(more) | Item::Space(more) => width += *more,
                        _ => {
                            *item = Item::Box(0.0);
                            found = true;
                        }
                    }
                }
                let before = from.checked_sub(1).map(|before| &mut whole[before]);
                if let Some(before) = before.filter(|_| width > 0.0 && width < short)
                    && let Item::Glue { width, .. } = *before
                {
                    *before = Item::Space(width);
                    found = true;
                }
                from = at + 1;
            }
        }
    }
    found.then_some(whole)
}

struct Attempt<'a> {
    items: &'a [Item],
    measure: f64,
    tuning: Tuning,
    /// Widths of boxes and of glue before each item.
    boxes: Vec<f64>,
    glue: Vec<f64>,
    nodes: Vec<Node>,
}

impl<'a> Attempt<'a> {
    fn new(items: &'a [Item], measure: f64, tuning: Tuning) -> Self {
        let mut boxes = Vec::with_capacity(items.len() + 1);
        let mut glue = Vec::with_capacity(items.len() + 1);
        boxes.push(0.0);
        glue.push(0.0);
        let (mut box_sum, mut glue_sum) = (0.0, 0.0);
        for item in items {
            match item {
                Item::Box(width) => box_sum += f64::from(*width),
                Item::Glue { width, .. } | Item::Space(width) => glue_sum += f64::from(*width),
                Item::Penalty { .. } | Item::Forced => {}
            }
            boxes.push(box_sum);
            glue.push(glue_sum);
        }
        Self {
            items,
            measure,
            tuning,
            boxes,
            glue,
            nodes: Vec::new(),
        }
    }

    fn run(&mut self, tolerance: f64) -> Option<Vec<usize>> {
        self.nodes.push(Node {
            next: 0,
            at: 0,
            lead: 0.0,
            demerits: 0.0,
            fitness: 1,
            hyphens: 0,
            before: None,
        });
        let mut active = vec![0_usize];
        for at in 0..=self.items.len() {
            let forced = matches!(self.items.get(at), None | Some(Item::Forced));
            let may_end = forced
                || match self.items[at] {
                    Item::Glue { .. } => at > 0 && matches!(self.items[at - 1], Item::Box(_)),
                    Item::Penalty { .. } => true,
                    Item::Box(_) | Item::Space(_) | Item::Forced => false,
                };
            if may_end {
                self.try_end(at, forced, tolerance, &mut active);
                if active.is_empty() {
                    return None;
                }
            }
        }
        let best = active
            .into_iter()
            .min_by(|&a, &b| self.nodes[a].demerits.total_cmp(&self.nodes[b].demerits))?;
        let mut ends = Vec::new();
        let mut at = Some(best);
        while let Some(node) = at {
            if self.nodes[node].before.is_some() {
                ends.push(self.nodes[node].at);
            }
            at = self.nodes[node].before;
        }
        ends.reverse();
        Some(ends)
    }

    fn try_end(&mut self, at: usize, forced: bool, tolerance: f64, active: &mut Vec<usize>) {
        // The best way to each class of tightness.
        let mut best: [Option<(f64, usize)>; 4] = [None; 4];
        let mut overfull: Option<usize> = None;
        let hyphen = matches!(self.items.get(at), Some(Item::Penalty { hyphen: true, .. }));
        active.retain(|&from| {
            let node = self.nodes[from];
            let ratio = self.ratio(&node, at, forced);
            if ratio < -1.0 {
                overfull = Some(overfull.map_or(from, |other: usize| other.max(from)));
                return false;
            }
            if ratio <= tolerance || forced {
                let (demerits, fitness) = self.demerits(&node, at, ratio, forced, hyphen);
                let slot = &mut best[fitness as usize];
                if slot.is_none_or(|(least, _)| demerits < least) {
                    *slot = Some((demerits, from));
                }
            }
            !forced
        });
        // Nothing fits: rather a line that is too full than none, once all else was tried.
        if active.is_empty()
            && best.iter().all(Option::is_none)
            && tolerance.is_infinite()
            && let Some(from) = overfull
        {
            best[0] = Some((self.nodes[from].demerits + 1e9, from));
        }
        let next = self.after(at);
        let lead = match self.items.get(at) {
            Some(Item::Penalty { lead, .. }) => f64::from(*lead),
            _ => 0.0,
        };
        for (fitness, slot) in best.into_iter().enumerate() {
            if let Some((demerits, from)) = slot {
                self.nodes.push(Node {
                    next,
                    at,
                    lead,
                    demerits,
                    fitness: fitness as i8,
                    hyphens: match hyphen {
                        true => self.nodes[from].hyphens.saturating_add(1),
                        false => 0,
                    },
                    before: Some(from),
                });
                active.push(self.nodes.len() - 1);
            }
        }
    }

    /// First item of a line that begins after an end.
    fn after(&self, at: usize) -> usize {
        let rest = &self.items[at.min(self.items.len())..];
        at + rest
            .iter()
            .take_while(|item| !matches!(item, Item::Box(_)))
            .count()
    }

    fn ratio(&self, node: &Node, at: usize, forced: bool) -> f64 {
        let next = node.next.min(at);
        let mut width = node.lead + self.boxes[at] - self.boxes[next];
        let spaces = self.glue[at] - self.glue[next];
        match self.items.get(at) {
            Some(Item::Penalty { width: more, .. }) => width += f64::from(*more),
            Some(Item::Glue { hang, .. }) => width -= f64::from(*hang),
            _ => {}
        }
        let room = self.measure - width - spaces;
        if let Some(ragged) = self.tuning.ragged {
            return match room {
                room if room < -0.001 => f64::NEG_INFINITY,
                _ if forced => 0.0,
                room => room / f64::from(ragged),
            };
        }
        if room >= 0.0 {
            let stretch = spaces * f64::from(self.tuning.stretch);
            match (forced, stretch > 0.0) {
                (true, _) => 0.0,
                (false, true) => room / stretch,
                (false, false) => 1e6,
            }
        } else {
            let shrink = spaces * f64::from(self.tuning.shrink);
            if shrink > 0.0 {
                room / shrink
            } else {
                room * 1e6
            }
        }
    }

    fn demerits(
        &self,
        node: &Node,
        at: usize,
        ratio: f64,
        forced: bool,
        hyphen: bool,
    ) -> (f64, i8) {
        let badness = match self.tuning.ragged {
            None => 100.0 * ratio.abs().powi(3).min(1e6),
            // A ragged edge bears more than torn spaces do.
            Some(_) => 100.0 * ratio.powi(2).min(1e6),
        };
        let cost = match self.items.get(at) {
            Some(Item::Penalty { cost, .. }) => f64::from(*cost),
            _ => 0.0,
        };
        let mut demerits = (1.0 + badness).powi(2) + cost * cost;
        let fitness = match ratio {
            r if r < -0.5 => 0,
            r if r <= 0.5 => 1,
            r if r <= 1.0 => 2,
            _ => 3,
        };
        if hyphen {
            demerits += match node.hyphens {
                0 => 0.0,
                1 => HYPHEN_TWICE,
                _ => HYPHEN_THRICE,
            };
        }
        if self.tuning.ragged.is_none() && (fitness - node.fitness).abs() > 1 {
            demerits += UNLIKE_NEIGHBOUR;
        }
        if forced && node.before.is_some() {
            let next = node.next.min(at);
            let spaces = self.glue[at] - self.glue[next];
            let last = self.boxes[at] - self.boxes[next] + spaces;
            // The shorter it is, the worse: one short word alone is worst.
            let enough = self.measure * 0.2;
            if last < enough {
                demerits += SHORT_LAST_LINE * (1.0 - last / enough);
            }
            if node.hyphens > 0 {
                demerits += HYPHEN_BEFORE_LAST;
            }
            let ends = |item: &Item| matches!(item, Item::Glue { .. });
            let alone = !self.items[next..at].iter().any(ends);
            if alone && (node.hyphens > 0 || last < f64::from(self.tuning.short)) {
                demerits += LONE_WORD;
            }
        }
        (node.demerits + demerits, fitness)
    }
}

#[cfg(test)]
mod tests;
