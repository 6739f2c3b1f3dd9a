//! The « trous dans la raquette »: needs that no programme answers, and programmes that answer no need, by volet, scale
//! and territory.
//!
//! A need is answered by a programme that is linked to it and is not closed; one whose programmes are all closed has
//! lapsed into a gap again. A programme linked to any need is not idle, even where that need is closed since.

use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};

use serde::{Deserialize, Serialize};

use super::{CrossingLevel, tree::Tree};
use crate::{
    inventory::{Entry, Kind},
    reading::Reading,
    search::fold,
    vault::{InterviewId, InventoryId, MeetingId, NodeId},
};

text_enum! {
    /// What the volets are crossed with.
    GapsAcross {
        /// The scale of the entries.
        Scale = "echelle",
        /// Their territory.
        Territory = "territoire",
    }
}

/// A setting of the gaps.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct GapsQuery {
    /// What the columns are.
    pub across: GapsAcross,
    /// Only entries of this scale; empty for those of which it is not known.
    pub scale: Option<String>,
    /// Only entries of this territory.
    pub territory: Option<String>,
    /// Closed entries too.
    pub closed: bool,
}

/// An entry that stands in a gap.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct GapEntry {
    /// Its id.
    pub id: InventoryId,
    /// Its code.
    pub code: String,
    /// What it is.
    pub kind: Kind,
    /// Its title.
    pub title: String,
    /// Who bears it.
    pub holder: String,
    /// The name of its volet.
    pub volet: String,
    /// Its scale.
    pub scale: String,
    /// Its territory.
    pub territory: String,
    /// `ouvert`, `clos`, `a_verifier`, or nothing.
    pub status: String,
    /// What it consists in.
    pub description: String,
    /// Whence the fact comes.
    pub source: String,
    /// The interview it was born in…
    pub interview_id: Option<InterviewId>,
    /// …or the meeting.
    pub meeting_id: Option<MeetingId>,
    /// A need that programmes answered, all of them closed since.
    pub lapsed: bool,
}

/// The entries of a volet in a column.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct GapCell {
    /// How many needs.
    pub needs: u32,
    /// How many programmes.
    pub programmes: u32,
    /// The needs that no programme answers.
    pub unanswered: Vec<InventoryId>,
    /// The programmes that answer no need.
    pub idle: Vec<InventoryId>,
}

/// A column: a scale or a territory.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct GapColumn {
    /// What tells it from the others; empty where it is not known.
    pub key: String,
    /// Its name.
    pub name: String,
}

/// A row: a volet.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct GapRow {
    /// The volet; none for entries whose place in the framework is not known.
    pub id: Option<NodeId>,
    /// Its name.
    pub name: String,
    /// The names of what it is part of.
    pub path: Vec<String>,
    /// Its entries, as the columns.
    pub cells: Vec<GapCell>,
    /// All of them.
    pub all: GapCell,
}

/// Needs without programmes and programmes without needs.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct GapsView {
    /// The scales or territories.
    pub columns: Vec<GapColumn>,
    /// The volets, those without entries too.
    pub rows: Vec<GapRow>,
    /// All entries.
    pub all: GapCell,
    /// Every entry that stands in a gap.
    pub entries: Vec<GapEntry>,
    /// The scales that can be asked for.
    pub scales: Vec<String>,
    /// The territories that can be asked for.
    pub territories: Vec<String>,
}

/// The gaps at a setting.
pub fn gaps(reading: &Reading, query: &GapsQuery) -> GapsView {
    let all = reading.snapshot.entries.iter();
    let all: Vec<&Entry> = all
        .filter(|entry| entry.kind != Kind::Network)
        .filter(|entry| query.closed || !is_closed(entry))
        .collect();
    let values = |of: fn(&Entry) -> &str| -> Vec<String> {
        let values: BTreeSet<&str> = all.iter().map(|entry| of(entry)).collect();
        ordered(reading, values)
    };
    let (scales, territories) = (values(scale), values(territory));
    let asks =
        |asked: &Option<String>, own: &str| asked.as_deref().is_none_or(|it| it.trim() == own);
    let entries = all
        .iter()
        .filter(|e| asks(&query.scale, scale(e)) && asks(&query.territory, territory(e)));
    let entries: Vec<&Entry> = entries.copied().collect();
    let key = match query.across {
        GapsAcross::Scale => scale,
        GapsAcross::Territory => territory,
    };
    let columns = ordered(reading, entries.iter().map(|e| key(e)).collect());
    let laid = Laid::of(reading, &entries, &columns, key, query.closed);
    GapsView {
        columns: columns
            .into_iter()
            .map(|key| GapColumn {
                name: match key.as_str() {
                    "" => reading.words.say("grouping-unknown"),
                    name => name.to_owned(),
                },
                key,
            })
            .collect(),
        rows: laid.rows,
        all: laid.all,
        entries: laid.entries,
        scales,
        territories,
    }
}

fn scale(entry: &Entry) -> &str {
    entry.scale.trim()
}

fn territory(entry: &Entry) -> &str {
    entry.territory.trim()
}

fn is_closed(entry: &Entry) -> bool {
    entry.status == "clos"
}

/// Values in the order of the framework where it has nodes of these names, else of the alphabet; what is not known last.
fn ordered(reading: &Reading, values: BTreeSet<&str>) -> Vec<String> {
    let mut values: Vec<String> = values.into_iter().map(str::to_owned).collect();
    values.sort_by_cached_key(|value| {
        let place = super::heard::place(&reading.snapshot.nodes, value);
        (value.is_empty(), place, fold(value))
    });
    values
}

/// Entries laid out in rows and columns.
struct Laid {
    rows: Vec<GapRow>,
    all: GapCell,
    entries: Vec<GapEntry>,
}

impl Laid {
    fn of(
        reading: &Reading,
        entries: &[&Entry],
        columns: &[String],
        key: fn(&Entry) -> &str,
        closed: bool,
    ) -> Self {
        let links = Links::of(reading, closed);
        let tree = Tree::of(&reading.snapshot);
        let column: HashMap<&str, usize> = columns
            .iter()
            .enumerate()
            .map(|(n, key)| (key.as_str(), n))
            .collect();
        let empty = |id: Option<NodeId>, name: String| GapRow {
            path: id.map(|id| tree.path(id)).unwrap_or_default(),
            id,
            name,
            cells: vec![GapCell::default(); columns.len()],
            all: GapCell::default(),
        };
        let volets = tree
            .rows(CrossingLevel::Volet)
            .into_iter()
            .filter(|r| r.main);
        let mut rows: Vec<GapRow> = volets
            .map(|row| empty(Some(row.node), tree.name(row.node).to_owned()))
            .collect();
        let at: BTreeMap<NodeId, usize> = (rows.iter().enumerate())
            .filter_map(|(n, row)| Some((row.id?, n)))
            .collect();
        let mut elsewhere = empty(None, reading.words.say("grouping-unknown"));
        let mut all = GapCell::default();
        let mut listed = Vec::new();
        for entry in entries {
            let gap = links.gap(entry);
            let mut above = entry.volet_id.into_iter().flat_map(|id| tree.upwards(id));
            let row = match above.find_map(|id| at.get(&id)) {
                Some(row) => &mut rows[*row],
                None => &mut elsewhere,
            };
            if let Some(column) = column.get(key(entry)) {
                row.cells[*column].take(entry, gap.is_some());
            }
            row.all.take(entry, gap.is_some());
            all.take(entry, gap.is_some());
            if let Some(gap) = gap {
                listed.push(listing(entry, row.name.clone(), gap == Gap::Lapsed));
            }
        }
        if elsewhere.all != GapCell::default() {
            rows.push(elsewhere);
        }
        Self {
            rows,
            all,
            entries: listed,
        }
    }
}

impl GapCell {
    fn take(&mut self, entry: &Entry, gap: bool) {
        let (number, gaps) = match entry.kind {
            Kind::Need => (&mut self.needs, &mut self.unanswered),
            _ => (&mut self.programmes, &mut self.idle),
        };
        *number += 1;
        if gap {
            gaps.push(entry.id);
        }
    }
}

fn listing(entry: &Entry, volet: String, lapsed: bool) -> GapEntry {
    GapEntry {
        id: entry.id,
        code: entry.code.clone(),
        kind: entry.kind,
        title: entry.title.clone(),
        holder: entry.holder.clone(),
        volet,
        scale: entry.scale.clone(),
        territory: entry.territory.clone(),
        status: entry.status.clone(),
        description: entry.description.clone(),
        source: entry.source.clone(),
        interview_id: entry.origin_interview_id,
        meeting_id: entry.origin_meeting_id,
        lapsed,
    }
}

/// Why an entry stands in a gap.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Gap {
    /// Nothing was ever linked to it.
    Open,
    /// What was linked to it is closed.
    Lapsed,
}

/// What answers what.
struct Links {
    answered: HashSet<InventoryId>,
    answering: HashSet<InventoryId>,
    ever_answered: HashSet<InventoryId>,
}

impl Links {
    fn of(reading: &Reading, closed: bool) -> Self {
        let entries = reading.snapshot.entries.iter();
        let shut: HashSet<InventoryId> = entries
            .filter(|entry| !closed && is_closed(entry))
            .map(|entry| entry.id)
            .collect();
        let links = &reading.snapshot.inventory_links;
        let standing = links
            .iter()
            .filter(|link| !shut.contains(&link.programme_id));
        Self {
            answered: standing.map(|link| link.need_id).collect(),
            answering: links.iter().map(|link| link.programme_id).collect(),
            ever_answered: links.iter().map(|link| link.need_id).collect(),
        }
    }

    fn gap(&self, entry: &Entry) -> Option<Gap> {
        match entry.kind {
            Kind::Need if self.answered.contains(&entry.id) => None,
            Kind::Need if self.ever_answered.contains(&entry.id) => Some(Gap::Lapsed),
            Kind::Need => Some(Gap::Open),
            _ => (!self.answering.contains(&entry.id)).then_some(Gap::Open),
        }
    }
}
