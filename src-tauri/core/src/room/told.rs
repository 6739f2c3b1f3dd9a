//! Who carries a claim, and who takes each position of a divergence, as far as a room may be told.

use serde::Serialize;

use super::wall::RoomQuote;
use crate::{
    Snapshot,
    attribution::Attribution,
    crossing::{Carriers, Told},
    deliverable::{Words, carried::taken},
    reading::count,
    synthesis::{Evidence, Sense, Statement},
    vault::SphereId,
};

/// So many organisations; one or two are not told apart.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct RoomCount {
    /// One or two: « < 3 ».
    pub few: bool,
    /// So many otherwise.
    pub count: u32,
}

impl RoomCount {
    pub(super) fn of(told: Told) -> Self {
        match told {
            Told::Nobody => Self::default(),
            Told::Few => Self {
                few: true,
                count: 0,
            },
            Told::Count(n) => Self {
                few: false,
                count: count(n),
            },
        }
    }
}

/// A sphere that carries a claim.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct RoomSphere {
    /// Which.
    pub sphere_id: SphereId,
    /// Its name.
    pub name: String,
    /// How many of its organisations, where that may be told.
    pub count: Option<u32>,
}

/// A position of a divergence. No total of them stands anywhere: it would give away how many the side of few is.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct RoomPosition {
    /// Its words.
    pub text: String,
    /// How many take it; neither few nor counted where the number would tell too much, or where nobody does.
    pub carry: RoomCount,
    /// The spheres of those who take it.
    pub spheres: Vec<RoomSphere>,
    /// All that in a sentence; that nobody is quoted, where nobody is.
    pub carried: String,
    /// How many took it in the meeting at hand.
    pub here: RoomCount,
}

/// How many carry something, and of which spheres.
pub(super) fn carried_by(snapshot: &Snapshot, carriers: &Carriers) -> (RoomCount, Vec<RoomSphere>) {
    let line = carriers.line(snapshot);
    let carry = match line.each_few {
        true => RoomCount::default(),
        false => RoomCount::of(line.total),
    };
    let spheres = line.spheres.iter().map(|(id, told)| RoomSphere {
        sphere_id: *id,
        name: (snapshot.spheres.iter().find(|s| s.id == *id))
            .map_or_else(String::new, |s| s.name.clone()),
        count: told.map(count),
    });
    (carry, spheres.collect())
}

/// The positions of a divergence with those who take each; `here` says what was said in the meeting at hand.
pub(super) fn positions(
    words: &Words,
    snapshot: &Snapshot,
    attribution: &Attribution,
    statement: &Statement,
    evidence: &[&Evidence],
    here: impl Fn(&Evidence) -> bool,
) -> Vec<RoomPosition> {
    let told = statement.told_positions().iter().enumerate();
    told.map(|(at, text)| {
        let links = evidence.iter().copied();
        let links = links.filter(|link| link.takes(statement) == Some(at));
        let carriers = Carriers::taking(links.clone(), attribution);
        let now = Carriers::taking(links.filter(|link| here(link)), attribution);
        let (carry, spheres) = carried_by(snapshot, &carriers);
        RoomPosition {
            text: text.clone(),
            carry,
            spheres,
            carried: taken(words, snapshot, &carriers),
            here: RoomCount::of(now.told(Sense::Supports)),
        }
    })
    .collect()
}

/// So many of these quotes at most that every side speaks before one speaks again; those of a side stand together.
pub(super) fn in_turns(
    statement: &Statement,
    quotes: Vec<RoomQuote>,
    most: usize,
) -> Vec<RoomQuote> {
    let sides = statement.told_positions();
    let side = |quote: &RoomQuote| {
        let mut known = sides.iter();
        known
            .position(|text| *text == quote.position)
            .unwrap_or(sides.len())
    };
    let mut so_far = vec![0_usize; sides.len() + 1];
    let mut turns: Vec<(bool, usize, usize, RoomQuote)> = (quotes.into_iter())
        .map(|quote| {
            let at = side(&quote);
            so_far[at] += 1;
            (at == sides.len(), so_far[at], at, quote)
        })
        .collect();
    turns.sort_by_key(|(none, turn, at, _)| (*none, *turn, *at));
    turns.truncate(most.max(sides.len()));
    turns.sort_by_key(|(_, turn, at, _)| (*at, *turn));
    turns.into_iter().map(|(.., quote)| quote).collect()
}
