//! What the facilitator's screens are read from: the dossier and its draft attribution, of one moment.
//!
//! The screens show the dossier to those who keep it; how an excerpt *will* read outside comes from
//! [`Attribution`], as for every output.

mod words;

use std::collections::HashMap;

use crate::{
    Error, Result, Snapshot, Vault,
    attribution::{Attribution, Audience},
    deliverable::{Export, Lang},
    framework::Node,
    interview::{Excerpt, Followup, Interview},
    space::Space,
    stakeholder::{Organisation, Person},
    vault::{ExcerptId, InterviewId, NodeId, OrganisationId, PersonId, SpaceId},
};

pub use words::Words;

/// One moment of a dossier, as the screens show it.
pub struct Reading {
    /// The dossier.
    pub snapshot: Snapshot,
    /// What may be shown of it in a draft.
    pub attribution: Attribution,
    /// What interviews leave to do.
    pub followups: Vec<Followup>,
    /// The register of exports.
    pub exports: Vec<Export>,
    /// The words of the user's language.
    pub words: &'static Words,
    nodes: HashMap<NodeId, usize>,
    themes: HashMap<ExcerptId, Vec<NodeId>>,
}

impl Reading {
    /// Reads the dossier, to be shown in `lang`.
    pub fn of(vault: &Vault, lang: Lang) -> Result<Self> {
        Ok(Self::over(
            Snapshot::read(vault)?,
            Followup::all(vault.conn())?,
            Export::all(vault.conn())?,
            lang,
        ))
    }

    /// The same from what was read.
    pub(crate) fn over(
        snapshot: Snapshot,
        followups: Vec<Followup>,
        exports: Vec<Export>,
        lang: Lang,
    ) -> Self {
        let nodes = snapshot
            .nodes
            .iter()
            .enumerate()
            .map(|(at, node)| (node.id, at))
            .collect();
        let mut themes: HashMap<ExcerptId, Vec<NodeId>> = HashMap::new();
        for link in &snapshot.excerpt_themes {
            themes
                .entry(link.excerpt_id)
                .or_default()
                .push(link.node_id);
        }
        Self {
            attribution: Attribution::of(&snapshot, Audience::DRAFT),
            followups,
            exports,
            words: Words::of(lang),
            nodes,
            themes,
            snapshot,
        }
    }

    /// The organisation of this id.
    pub fn organisation(&self, id: OrganisationId) -> Option<&Organisation> {
        self.snapshot.organisations.iter().find(|o| o.id == id)
    }

    /// The person of this id.
    pub fn person(&self, id: PersonId) -> Option<&Person> {
        self.snapshot.persons.iter().find(|p| p.id == id)
    }

    /// The interview of this id.
    ///
    /// # Errors
    /// [`Error::Gone`].
    pub fn interview(&self, id: InterviewId) -> Result<&Interview> {
        let mut interviews = self.snapshot.interviews.iter();
        interviews
            .find(|i| i.id == id)
            .ok_or(Error::Gone { what: "interview" })
    }

    /// The space of this id.
    ///
    /// # Errors
    /// [`Error::Gone`].
    pub fn space(&self, id: SpaceId) -> Result<&Space> {
        let mut spaces = self.snapshot.spaces.iter();
        spaces
            .find(|s| s.id == id)
            .ok_or(Error::Gone { what: "space" })
    }

    /// The excerpt of this id.
    ///
    /// # Errors
    /// [`Error::Gone`].
    pub fn excerpt(&self, id: ExcerptId) -> Result<&Excerpt> {
        let mut excerpts = self.snapshot.excerpts.iter();
        excerpts
            .find(|e| e.id == id)
            .ok_or(Error::Gone { what: "excerpt" })
    }

    /// The node of the framework of this id.
    pub fn node(&self, id: NodeId) -> Option<&Node> {
        self.nodes.get(&id).map(|at| &self.snapshot.nodes[*at])
    }

    /// The themes of an excerpt, in the order given.
    pub fn themes_of(&self, id: ExcerptId) -> impl Iterator<Item = &Node> {
        let own = self.themes.get(&id).into_iter().flatten();
        own.filter_map(|node| self.node(*node))
    }

    /// The people met in an interview, in the order given.
    pub fn persons_of(&self, id: InterviewId) -> impl Iterator<Item = &Person> {
        self.snapshot
            .interview_persons
            .iter()
            .filter(move |link| link.interview_id == id)
            .filter_map(|link| self.person(link.person_id))
    }

    /// Whether a row that says `fictional` of itself is invented.
    pub fn is_fictional(&self, fictional: Option<bool>) -> bool {
        fictional.unwrap_or(self.snapshot.initiative.fictional)
    }
}

/// A count as the window takes it.
pub fn count(n: usize) -> u32 {
    u32::try_from(n).unwrap_or(u32::MAX)
}
