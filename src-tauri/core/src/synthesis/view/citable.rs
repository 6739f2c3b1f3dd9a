//! What a statement can rest on: excerpts, inventory entries and documents, sifted.

use std::collections::{HashMap, HashSet};

use serde::{Deserialize, Serialize};
use unicode_normalization::UnicodeNormalization as _;

use super::who;
use crate::{
    attribution::Degree,
    crossing::Around,
    interview::{Excerpt, ExcerptNature, reads, spoken},
    reading::Reading,
    synthesis::EvidenceKind,
    vault::{InterviewId, NodeId, SpaceId, SphereId},
};

/// The most that a list holds: what comes after is found by typing more.
const MOST: usize = 500;

/// Which to list.
#[derive(Debug, Clone, PartialEq, Eq, Default, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct CitableFilter {
    /// Words that must all occur; accents and case fold.
    pub query: String,
    /// Of this theme, or of one under it.
    pub theme_id: Option<NodeId>,
    /// Said in this world.
    pub sphere_id: Option<SphereId>,
    /// From an interview or a meeting of this space.
    pub space_id: Option<SpaceId>,
    /// Taken from this interview.
    pub interview_id: Option<InterviewId>,
    /// Cited by no statement yet.
    pub uncited: bool,
    /// Key quotes only.
    pub key: bool,
}

/// Something a statement can rest on.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct Citable {
    /// Its id.
    pub id: String,
    /// What it is.
    pub kind: EvidenceKind,
    /// What stands before its words in the notes; for the facilitator alone.
    pub before: String,
    /// Its words.
    pub text: String,
    /// What stands after them.
    pub after: String,
    /// What those words are, for an excerpt: only their own stand in marks of quotation.
    pub nature: Option<ExcerptNature>,
    /// Whose a reader will be told they are; the holder or author.
    pub who: String,
    /// The names of its themes.
    pub themes: Vec<String>,
    /// The degree that holds in the end, for an excerpt.
    pub degree: Option<Degree>,
    /// How many statements rest on it.
    pub cited: u32,
    /// The interview it was taken from.
    pub interview_id: Option<InterviewId>,
}

/// What can be cited, sifted: excerpts first, key ones before the others.
pub fn citable(reading: &Reading, filter: &CitableFilter) -> Vec<Citable> {
    let sieve = Sieve::of(reading, filter);
    let mut excerpts: Vec<&Excerpt> = reading.snapshot.excerpts.iter().collect();
    excerpts.sort_by_key(|e| !e.key.unwrap_or(false));
    let mut surroundings = Around::of(&reading.snapshot);
    let mut found: Vec<Citable> = excerpts
        .into_iter()
        .filter(|e| sieve.excerpt(e))
        .map(|e| (e, sieve.quote(e)))
        .filter(|(_, c)| sieve.words(c))
        .take(MOST)
        .map(|(excerpt, mut citable)| {
            (citable.before, citable.after) = surroundings.around(excerpt);
            citable
        })
        .collect();
    // Only quotes are key, and only they are said in a world or for a space.
    let of_quotes = filter.key
        || filter.sphere_id.is_some()
        || filter.space_id.is_some()
        || filter.interview_id.is_some();
    if !of_quotes {
        found.extend(sieve.entries());
        if filter.theme_id.is_none() {
            found.extend(sieve.documents());
        }
    }
    found.truncate(MOST);
    found
}

struct Sieve<'a> {
    reading: &'a Reading,
    filter: &'a CitableFilter,
    words: Vec<String>,
    themes: Option<HashSet<NodeId>>,
    cited: HashMap<String, u32>,
}

impl<'a> Sieve<'a> {
    fn of(reading: &'a Reading, filter: &'a CitableFilter) -> Self {
        let mut cited: HashMap<String, u32> = HashMap::new();
        for evidence in &reading.snapshot.evidence {
            let id = evidence
                .excerpt_id
                .map(|id| id.to_string())
                .or(evidence.inventory_id.map(|id| id.to_string()))
                .or(evidence.document_id.map(|id| id.to_string()));
            if let Some(id) = id {
                *cited.entry(id).or_default() += 1;
            }
        }
        Self {
            reading,
            filter,
            words: fold(&filter.query)
                .split_whitespace()
                .map(str::to_owned)
                .collect(),
            themes: filter.theme_id.map(|top| branch(reading, top)),
            cited,
        }
    }

    fn excerpt(&self, excerpt: &Excerpt) -> bool {
        let themed = self.themes.as_ref().is_none_or(|themes| {
            let mut own = self.reading.themes_of(excerpt.id);
            own.any(|node| themes.contains(&node.id))
        });
        let key = !self.filter.key || excerpt.key == Some(true);
        let sphere = self
            .filter
            .sphere_id
            .is_none_or(|wanted| self.sphere(excerpt) == Some(wanted));
        let interview = self.filter.interview_id;
        let interview = interview.is_none_or(|wanted| excerpt.interview_id == Some(wanted));
        let space = self
            .filter
            .space_id
            .is_none_or(|wanted| self.serves(excerpt, wanted));
        themed && key && sphere && space && interview
    }

    fn sphere(&self, excerpt: &Excerpt) -> Option<SphereId> {
        let speaker = excerpt
            .speaker_id
            .and_then(|id| self.reading.person(id)?.organisation_id);
        let heard = || {
            let interview = self.reading.interview(excerpt.interview_id?).ok()?;
            Some(interview.organisation_id)
        };
        let organisation = speaker.or_else(heard)?;
        Some(self.reading.organisation(organisation)?.sphere_id)
    }

    fn serves(&self, excerpt: &Excerpt, space: SpaceId) -> bool {
        let snapshot = &self.reading.snapshot;
        let by_interview = excerpt.interview_id.is_some_and(|id| {
            let mut links = snapshot.interview_spaces.iter();
            links.any(|l| l.interview_id == id && l.space_id == space)
        });
        let by_meeting = excerpt.meeting_id.is_some_and(|id| {
            let mut meetings = snapshot.meetings.iter();
            meetings.any(|m| m.id == id && m.space_id == space)
        });
        by_interview || by_meeting
    }

    fn quote(&self, excerpt: &Excerpt) -> Citable {
        let themes = self.reading.themes_of(excerpt.id);
        Citable {
            id: excerpt.id.to_string(),
            kind: EvidenceKind::Excerpt,
            before: String::new(),
            text: spoken(&excerpt.quote).into_owned(),
            after: String::new(),
            nature: Some(ExcerptNature::of(excerpt.nature)),
            who: who(self.reading, excerpt.id),
            themes: themes.map(|node| node.name.clone()).collect(),
            degree: Some(reads(self.reading, excerpt.id).degree),
            cited: self.times(&excerpt.id.to_string()),
            interview_id: excerpt.interview_id,
        }
    }

    fn entries(&self) -> impl Iterator<Item = Citable> {
        let entries = self.reading.snapshot.entries.iter();
        entries
            .filter(|e| {
                let themed =
                    |themes: &HashSet<NodeId>| e.volet_id.is_some_and(|v| themes.contains(&v));
                self.themes.as_ref().is_none_or(themed)
            })
            .map(|e| Citable {
                id: e.id.to_string(),
                kind: EvidenceKind::Inventory,
                before: String::new(),
                text: e.title.clone(),
                after: String::new(),
                nature: None,
                who: e.holder.clone(),
                themes: e
                    .volet_id
                    .and_then(|id| self.reading.node(id))
                    .map(|node| node.name.clone())
                    .into_iter()
                    .collect(),
                degree: None,
                cited: self.times(&e.id.to_string()),
                interview_id: None,
            })
            .filter(|c| self.words(c))
    }

    fn documents(&self) -> impl Iterator<Item = Citable> {
        let documents = self.reading.snapshot.documents.iter();
        documents
            .map(|d| Citable {
                id: d.id.to_string(),
                kind: EvidenceKind::Document,
                before: String::new(),
                text: d.title.clone(),
                after: String::new(),
                nature: None,
                who: d.author.clone(),
                themes: Vec::new(),
                degree: None,
                cited: self.times(&d.id.to_string()),
                interview_id: None,
            })
            .filter(|c| self.words(c))
    }

    fn times(&self, id: &str) -> u32 {
        self.cited.get(id).copied().unwrap_or(0)
    }

    fn words(&self, citable: &Citable) -> bool {
        if self.filter.uncited && citable.cited > 0 {
            return false;
        }
        if self.words.is_empty() {
            return true;
        }
        let text = fold(&format!(
            "{} {} {}",
            citable.text,
            citable.who,
            citable.themes.join(" ")
        ));
        self.words.iter().all(|word| text.contains(word.as_str()))
    }
}

/// A node and all that is under it.
fn branch(reading: &Reading, top: NodeId) -> HashSet<NodeId> {
    let mut branch = HashSet::from([top]);
    loop {
        let before = branch.len();
        for node in &reading.snapshot.nodes {
            if node
                .parent_id
                .is_some_and(|parent| branch.contains(&parent))
            {
                branch.insert(node.id);
            }
        }
        if branch.len() == before {
            return branch;
        }
    }
}

/// Lower case, without accents; œ and æ as two letters.
fn fold(text: &str) -> String {
    text.nfd()
        .filter(|c| !('\u{300}'..'\u{370}').contains(c))
        .flat_map(char::to_lowercase)
        .collect::<String>()
        .replace('œ', "oe")
        .replace('æ', "ae")
}
