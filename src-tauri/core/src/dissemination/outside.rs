//! The inventory as others may read it: each entry through attribution, and names that may not be told out of its words.

use crate::{
    Snapshot,
    attribution::{Attribution, Audience, Instead, Participants, Unnamed},
    deliverable::Lang,
    framework::Node,
    inventory::{Entry, Kind},
    reading::Words,
    vault::InventoryId,
};

use super::Choice;

/// The inventory of a dossier as others may read it.
#[derive(Debug, Clone)]
pub struct Outside<'s> {
    /// The entries, in the order of the framework, then of kind and title.
    pub entries: Vec<OutsideEntry<'s>>,
    /// How many others stay inside: what they come from may not be shown, or nobody validated it.
    pub kept: usize,
    /// Whose names a document made of it may hold.
    pub(super) participants: Participants,
}

/// An entry as others may read it.
#[derive(Debug, Clone, PartialEq)]
pub struct OutsideEntry<'s> {
    /// Which.
    pub id: InventoryId,
    /// Its code.
    pub code: &'s str,
    /// What it is.
    pub kind: Kind,
    /// Its volet.
    pub volet: Option<&'s Node>,
    /// Its title, without names that may not be told.
    pub title: String,
    /// What it consists in, likewise.
    pub description: String,
    /// Who bears it, where that may be told.
    pub holder: String,
    /// What kind of actor that is.
    pub holder_kind: String,
    /// Its scale, without names that may not be told.
    pub scale: String,
    /// Its territory, where that may be told.
    pub territory: String,
    /// Its sector, likewise.
    pub sector: String,
    /// Its page, where that may be told.
    pub url: String,
    /// When it was surveyed, where that tells of no interview.
    pub surveyed_on: Option<&'s str>,
    /// `ouvert`, `clos`, `a_verifier`, or nothing.
    pub status: &'s str,
    /// Whence the fact comes, where that tells of no interview.
    pub source: String,
    /// It is invented.
    pub fictional: bool,
    /// The codes of the needs that it answers, of those that may be read.
    pub answers: Vec<&'s str>,
}

impl<'s> Outside<'s> {
    /// All that may be read of a dossier's inventory, as in a published document: nobody overrides anything.
    #[must_use]
    pub fn of(snapshot: &'s Snapshot) -> Self {
        let attribution = Attribution::of(snapshot, Audience::PUBLISHED);
        let participants = attribution.participants(snapshot, []);
        let words = Words::of(Lang::French);
        let rule = Rule {
            snapshot,
            unnamed: Unnamed::of(snapshot, &participants, &[], None),
            attribution,
            instead: Instead {
                person: words.say("record-instead-person"),
                organisation: words.say("record-instead-organisation"),
            },
        };
        let mut entries: Vec<OutsideEntry<'s>> = snapshot
            .entries
            .iter()
            .filter_map(|entry| rule.read(entry))
            .collect();
        let order: Vec<_> = crate::crossing::in_tree_order(snapshot)
            .into_iter()
            .map(|(id, _, _)| id)
            .collect();
        let place = |node: Option<&Node>| {
            node.and_then(|node| order.iter().position(|id| *id == node.id))
                .unwrap_or(usize::MAX)
        };
        entries.sort_by_cached_key(|e| {
            (
                place(e.volet),
                e.kind,
                crate::search::fold(&e.title),
                e.code,
            )
        });
        let mut outside = Self {
            kept: snapshot.entries.len() - entries.len(),
            entries,
            participants,
        };
        outside.answer(snapshot);
        outside
    }

    /// Those that a choice takes.
    pub fn chosen<'o>(&'o self, choice: &'o Choice) -> impl Iterator<Item = &'o OutsideEntry<'s>> {
        self.entries.iter().filter(|entry| choice.takes(entry))
    }

    /// Fills in which needs each programme answers.
    fn answer(&mut self, snapshot: &'s Snapshot) {
        use std::collections::HashMap;
        let at: HashMap<InventoryId, usize> = self
            .entries
            .iter()
            .enumerate()
            .map(|(at, e)| (e.id, at))
            .collect();
        for link in &snapshot.inventory_links {
            if let (Some(programme), Some(need)) =
                (at.get(&link.programme_id), at.get(&link.need_id))
            {
                let need = self.entries[*need].code;
                self.entries[*programme].answers.push(need);
            }
        }
        for entry in &mut self.entries {
            entry.answers.sort_unstable();
        }
    }
}

/// What an entry is read by.
struct Rule<'s> {
    snapshot: &'s Snapshot,
    attribution: Attribution,
    unnamed: Unnamed,
    instead: Instead,
}

impl<'s> Rule<'s> {
    fn read(&self, entry: &'s Entry) -> Option<OutsideEntry<'s>> {
        let shown = self.attribution.entry(entry.id).filter(|e| e.shown)?;
        let told = entry.origin_interview_id.is_some() || entry.origin_meeting_id.is_some();
        // What facilitators wrote by themselves, of an interview or a meeting, may say a name; a document is public.
        let unnamed = entry.origin_document_id.is_none();
        let words = |text: &str| match unnamed {
            true => self.unnamed.told(text, &self.instead).text,
            false => text.to_owned(),
        };
        let tells = |text: &str| !self.unnamed.told(text, &self.instead).names.is_empty();
        let open = shown.holder && !tells(&entry.holder);
        let where_open = |text: &str| match open && !(unnamed && tells(text)) {
            true => text.trim().to_owned(),
            false => String::new(),
        };
        let unsaid = |text: &str| match told {
            true => String::new(),
            false => words(text.trim()),
        };
        Some(OutsideEntry {
            id: entry.id,
            code: &entry.code,
            kind: entry.kind,
            volet: entry
                .volet_id
                .and_then(|id| self.snapshot.nodes.iter().find(|node| node.id == id)),
            title: words(&entry.title),
            description: words(&entry.description),
            holder: where_open(&entry.holder),
            holder_kind: where_open(&entry.holder_kind),
            scale: words(entry.scale.trim()),
            territory: where_open(&entry.territory),
            sector: words(entry.sector.trim()),
            url: where_open(&entry.url),
            surveyed_on: entry.surveyed_on.as_deref().filter(|_| !told),
            status: &entry.status,
            source: unsaid(&entry.source),
            fictional: entry
                .fictional
                .unwrap_or(self.snapshot.initiative.fictional),
            answers: Vec::new(),
        })
    }
}
