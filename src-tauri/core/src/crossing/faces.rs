//! Two groups facing each other on a theme: words that bear on one statement side by side, else those on one theme.

use std::collections::{HashMap, HashSet};

use serde::Serialize;

use super::{
    CrossingQuery, CrossingQuote, CrossingUnit,
    cell::Opened,
    heard::{Heard, Said},
    matrix,
    quote::{Quotes, reading_order},
};
use crate::{
    Result,
    attribution::Degree,
    reading::{Reading, count},
    synthesis::{Evidence, Statement, StatementNature},
    vault::{ExcerptId, NodeId, StatementId},
};

/// The most pairs that one theme gives.
const MOST: usize = 16;

/// One of the two groups.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct FaceSide {
    /// The names of its columns.
    pub names: Vec<String>,
    /// How many of it speak of the theme, in what is counted.
    pub count: u32,
    /// Of how many heard.
    pub group: u32,
    /// The one of the other.
    #[cfg_attr(feature = "bindings", specta(type = u32))] // always a number, never NaN
    pub share: f64,
}

/// A statement on which words of both groups bear.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct FaceStatement {
    /// Which.
    pub statement_id: StatementId,
    /// Its code.
    pub code: String,
    /// What it is: on a divergence nobody meets.
    pub nature: StatementNature,
    /// The claim.
    pub text: String,
}

/// Words that face each other; on one side alone where the other has no more.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct FacePair {
    /// Of the one group.
    pub left: Option<CrossingQuote>,
    /// Of the other.
    pub right: Option<CrossingQuote>,
    /// Both bear on this statement…
    pub statement: Option<FaceStatement>,
    /// …in different senses, or from different positions on it.
    pub opposed: bool,
}

/// What two groups say of one theme.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct FaceTheme {
    /// The theme.
    pub id: NodeId,
    /// Its name.
    pub name: String,
    /// Their words: first those that part on one statement, then those that speak to one divergence, then those that
    /// meet on one, then the others, key ones first.
    pub pairs: Vec<FacePair>,
    /// How many more there are.
    pub more: u32,
}

/// Two groups facing each other.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct FacesView {
    /// The one.
    pub left: FaceSide,
    /// The other.
    pub right: FaceSide,
    /// The theme and those beneath it, in the order of the framework; each excerpt stands once.
    pub themes: Vec<FaceTheme>,
}

/// Lets the words of two sets of columns on a theme face each other. Words that stand on both sides do so on both; where
/// both sets are one, its organisations face each other.
///
/// # Errors
/// [`crate::Error::Gone`] where the framework has no such theme, or nobody stands in such a column any more.
pub fn crossing_faces(
    reading: &Reading,
    query: &CrossingQuery,
    theme: NodeId,
    left: &[String],
    right: &[String],
) -> Result<FacesView> {
    let heard = Heard::of(&reading.snapshot, &reading.attribution, query);
    let opened = Opened::of(reading, &heard, theme)?;
    let left = Side::of(&opened, left)?;
    let right = Side::of(&opened, right)?;
    let within = left.columns == right.columns;
    let bands = opened.tree.branch(theme);
    let places = placed(reading, &bands, &left, &right);
    let mut quotes = Quotes::of(reading);
    let mut themes = Vec::new();
    for band in &bands {
        let own = |side| of_band(side, &places, *band);
        let facing = match within {
            true => facing_within(&quotes, &heard, own(&left)),
            false => facing(&quotes, own(&left), own(&right)),
        };
        if facing.is_empty() {
            continue;
        }
        themes.push(FaceTheme {
            id: *band,
            name: opened.tree.name(*band).to_owned(),
            more: count(facing.len().saturating_sub(MOST)),
            pairs: facing
                .iter()
                .take(MOST)
                .map(|pair| pair.shown(&mut quotes))
                .collect(),
        });
    }
    Ok(FacesView {
        left: left.view(reading, &heard, query.unit),
        right: right.view(reading, &heard, query.unit),
        themes,
    })
}

/// Columns that stand together.
struct Side<'a> {
    columns: Vec<usize>,
    words: Vec<Said<'a>>,
}

impl<'a> Side<'a> {
    fn of(opened: &Opened<'a>, keys: &[String]) -> Result<Self> {
        let columns = keys.iter().map(|key| opened.column(key));
        let columns = columns.collect::<Result<Vec<usize>>>()?;
        let mut words = opened.words(None);
        words.retain(|said| {
            let own = &opened.heard.of_words(*said).columns;
            own.iter().any(|column| columns.contains(column))
        });
        Ok(Self { columns, words })
    }

    fn view(&self, reading: &Reading, heard: &Heard<'_>, unit: CrossingUnit) -> FaceSide {
        let groups: Vec<_> = self.columns.iter().map(|at| &heard.groups[*at]).collect();
        let words = self.words.iter().map(|said| heard.of_words(*said));
        let (count_of, group) = match unit {
            CrossingUnit::Organisations => (
                distinct(words.map(|present| present.organisation)),
                distinct(groups.iter().flat_map(|g| g.organisations.iter().copied())),
            ),
            CrossingUnit::Interviews => (
                distinct(words.map(|present| present.hearing)),
                distinct(groups.iter().flat_map(|g| g.hearings.iter().copied())),
            ),
        };
        FaceSide {
            names: groups.iter().map(|g| matrix::name(reading, g)).collect(),
            count: count(count_of),
            group: count(group),
            share: if group == 0 {
                0.0
            } else {
                count_of as f64 / group as f64
            },
        }
    }
}

fn distinct<T: Eq + std::hash::Hash>(all: impl Iterator<Item = T>) -> usize {
    all.collect::<HashSet<T>>().len()
}

/// The words of a side that stand under a theme, in the order in which they are read.
fn of_band<'a>(
    side: &Side<'a>,
    places: &HashMap<ExcerptId, NodeId>,
    band: NodeId,
) -> Vec<Said<'a>> {
    let here = |said: &&Said<'a>| places.get(&said.excerpt.id) == Some(&band);
    let mut own: Vec<Said<'a>> = side.words.iter().filter(here).copied().collect();
    own.sort_by_cached_key(|said| reading_order(said.excerpt, Degree::Anonymous));
    own
}

/// The theme under which each excerpt stands: of its own in this branch, the one on which the other side says most.
fn placed(
    reading: &Reading,
    bands: &[NodeId],
    left: &Side<'_>,
    right: &Side<'_>,
) -> HashMap<ExcerptId, NodeId> {
    let rank: HashMap<NodeId, usize> = bands.iter().enumerate().map(|(n, id)| (*id, n)).collect();
    let mut own: HashMap<ExcerptId, Vec<NodeId>> = HashMap::new();
    for tag in &reading.snapshot.excerpt_themes {
        if rank.contains_key(&tag.node_id) {
            own.entry(tag.excerpt_id).or_default().push(tag.node_id);
        }
    }
    let spoken_of = |side: &Side<'_>| {
        let mut times: HashMap<NodeId, usize> = HashMap::new();
        for said in &side.words {
            for node in own.get(&said.excerpt.id).into_iter().flatten() {
                *times.entry(*node).or_default() += 1;
            }
        }
        times
    };
    let (by_left, by_right) = (spoken_of(left), spoken_of(right));
    let mut places = HashMap::new();
    for (side, others) in [(left, &by_right), (right, &by_left)] {
        for said in &side.words {
            let nodes = own.get(&said.excerpt.id).into_iter().flatten();
            let most = nodes.max_by_key(|node| {
                let place = rank.get(node).copied().unwrap_or_default();
                (
                    others.get(node).copied().unwrap_or(0),
                    std::cmp::Reverse(place),
                )
            });
            if let Some(node) = most {
                places.entry(said.excerpt.id).or_insert(*node);
            }
        }
    }
    places
}

/// Two quotes that face, or one that nothing faces.
struct Facing<'a> {
    left: Option<Said<'a>>,
    right: Option<Said<'a>>,
    statement: Option<FaceStatement>,
    opposed: bool,
}

impl Facing<'_> {
    fn shown(&self, quotes: &mut Quotes<'_>) -> FacePair {
        FacePair {
            left: self.left.map(|said| quotes.quote(said.excerpt)),
            right: self.right.map(|said| quotes.quote(said.excerpt)),
            statement: self.statement.clone(),
            opposed: self.opposed,
        }
    }
}

/// How two words stand to a statement on which both bear.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Pairing {
    /// In different senses, or from different positions.
    Opposed,
    /// In one sense, and it is a divergence: both speak of what may oppose them, or stand on one side of it.
    Told,
    /// In one sense.
    Met,
}

impl Pairing {
    fn of(statement: &Statement, one: &Evidence, other: &Evidence) -> Self {
        let sides = one.takes(statement).zip(other.takes(statement));
        match statement.nature {
            _ if sides.is_some_and(|(one, other)| one != other) => Self::Opposed,
            _ if sides.is_none() && one.sense != other.sense => Self::Opposed,
            StatementNature::Divergence => Self::Told,
            _ => Self::Met,
        }
    }
}

/// A statement on which words that face each other both bear.
fn shared<'a>(
    statement: &Statement,
    wanted: Pairing,
    (left, right): (Said<'a>, Said<'a>),
) -> Facing<'a> {
    Facing {
        left: Some(left),
        right: Some(right),
        statement: Some(FaceStatement {
            statement_id: statement.id,
            code: statement.code.clone(),
            nature: statement.nature,
            text: statement.text.clone(),
        }),
        opposed: wanted == Pairing::Opposed,
    }
}

/// Pairs up the words of organisations of one group, in the same order; those that face nobody stand on the left.
fn facing_within<'a>(
    quotes: &Quotes<'_>,
    heard: &Heard<'_>,
    mut words: Vec<Said<'a>>,
) -> Vec<Facing<'a>> {
    let mut pairs = Vec::new();
    for wanted in [Pairing::Opposed, Pairing::Told, Pairing::Met] {
        let mut at = 0;
        while at < words.len() {
            let said = words[at];
            let who = heard.of_words(said).organisation;
            let others = words.iter().enumerate().skip(at + 1);
            let mut others =
                others.filter(|(_, other)| heard.of_words(**other).organisation != who);
            let found = others.find_map(|(other_at, other)| {
                let own = quotes.cited(said.excerpt.id).iter();
                let bears = quotes.cited(other.excerpt.id);
                own.flat_map(|one| bears.iter().map(move |two| (one, two)))
                    .find(|((statement, link), (of, other))| {
                        statement.id == of.id && Pairing::of(statement, link, other) == wanted
                    })
                    .map(|((statement, _), _)| (other_at, *statement))
            });
            match found {
                Some((other_at, statement)) => {
                    let other = words.remove(other_at);
                    words.remove(at);
                    pairs.push(shared(statement, wanted, (said, other)));
                }
                None => at += 1,
            }
        }
    }
    pairs.extend(words.into_iter().map(|said| Facing {
        left: Some(said),
        right: None,
        statement: None,
        opposed: false,
    }));
    pairs
}

/// Pairs words up: those that bear on one statement in different senses, those that speak to one divergence, those that
/// bear on one statement in one sense, the rest as they come.
fn facing<'a>(quotes: &Quotes<'_>, left: Vec<Said<'a>>, right: Vec<Said<'a>>) -> Vec<Facing<'a>> {
    let mut left: Vec<Option<Said<'a>>> = left.into_iter().map(Some).collect();
    let mut right: Vec<Option<Said<'a>>> = right.into_iter().map(Some).collect();
    let mut by_statement: HashMap<StatementId, Vec<(usize, &Evidence)>> = HashMap::new();
    for (at, said) in right.iter().enumerate() {
        for said in said.iter() {
            for (statement, link) in quotes.cited(said.excerpt.id) {
                by_statement
                    .entry(statement.id)
                    .or_default()
                    .push((at, *link));
            }
        }
    }
    let mut pairs = Vec::new();
    for wanted in [Pairing::Opposed, Pairing::Told, Pairing::Met] {
        for own in &mut left {
            let Some(said) = *own else { continue };
            let found = quotes
                .cited(said.excerpt.id)
                .iter()
                .find_map(|(statement, link)| {
                    let others = by_statement.get(&statement.id)?;
                    let other = others.iter().find(|(at, other)| {
                        let faces = right[*at].is_some_and(|r| r.excerpt.id != said.excerpt.id);
                        faces && Pairing::of(statement, link, other) == wanted
                    })?;
                    Some((other.0, *statement))
                });
            let Some((at, statement)) = found else {
                continue;
            };
            if let Some(other) = right[at].take() {
                *own = None;
                pairs.push(shared(statement, wanted, (said, other)));
            }
        }
    }
    let mut rest = (
        left.into_iter().flatten().peekable(),
        right.into_iter().flatten().peekable(),
    );
    while rest.0.peek().is_some() || rest.1.peek().is_some() {
        pairs.push(Facing {
            left: rest.0.next(),
            right: rest.1.next(),
            statement: None,
            opposed: false,
        });
    }
    pairs
}
