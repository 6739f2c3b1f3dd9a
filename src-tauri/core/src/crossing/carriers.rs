//! Who carries, nuances or contradicts a statement: organisations, by sphere.

use std::collections::{BTreeMap, BTreeSet};

use crate::{
    Snapshot,
    attribution::{Attribution, Degree, SMALL_GROUP},
    synthesis::{Evidence, Sense},
    vault::{OrganisationId, SphereId, StatementId},
};

/// The organisations of one sphere that speak to a statement, by sense.
#[derive(Debug, Clone, Default)]
pub struct SphereCarriers {
    /// Those that carry it.
    pub supports: BTreeSet<OrganisationId>,
    /// Those that nuance it and do not carry it.
    pub nuances: BTreeSet<OrganisationId>,
    /// Those that do no more than contradict it.
    pub contradicts: BTreeSet<OrganisationId>,
}

impl SphereCarriers {
    /// All of them, each once.
    #[must_use]
    pub fn all(&self) -> BTreeSet<OrganisationId> {
        [&self.supports, &self.nuances, &self.contradicts]
            .into_iter()
            .flatten()
            .copied()
            .collect()
    }
}

/// Who speaks to a statement.
#[derive(Debug, Clone, Default)]
pub struct Carriers {
    /// By sphere.
    pub by_sphere: BTreeMap<SphereId, SphereCarriers>,
    /// The same, one that speaks in several senses standing in each; for the facilitator, who is not to lose a nuance.
    pub in_each_sense: BTreeMap<SphereId, SphereCarriers>,
    /// The organisations of which the statement's own quotes may tell the sphere.
    tellable: BTreeSet<OrganisationId>,
}

/// How many of a group may be told.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Told {
    /// Nobody.
    Nobody,
    /// One or two.
    Few,
    /// So many.
    Count(usize),
}

impl Told {
    fn of(n: usize) -> Self {
        match n {
            0 => Self::Nobody,
            n if n < SMALL_GROUP => Self::Few,
            n => Self::Count(n),
        }
    }
}

/// What of the carriers of one sense may leave the dossier.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Line {
    /// In all.
    pub total: Told,
    /// The spheres that may be told, with their counts where these may be told beside the total.
    pub spheres: Vec<(SphereId, Option<usize>)>,
    /// The total would give away a count that may not be told: it stays unsaid.
    pub each_few: bool,
}

impl Carriers {
    /// Who speaks to `statement`, as far as anything of it may be shown.
    #[must_use]
    pub fn of(snapshot: &Snapshot, attribution: &Attribution, statement: StatementId) -> Self {
        Self::among(
            snapshot
                .evidence
                .iter()
                .filter(|e| e.statement_id == statement),
            attribution,
        )
    }

    /// The same from the evidence of one statement.
    pub fn among<'a>(
        evidence: impl IntoIterator<Item = &'a Evidence>,
        attribution: &Attribution,
    ) -> Self {
        let mut carriers = Self::default();
        for one in evidence {
            let Some(shown) = one.excerpt_id.and_then(|id| attribution.quotable(id)) else {
                continue;
            };
            let (Some(organisation), Some(sphere)) = (shown.organisation, shown.sphere) else {
                continue;
            };
            let group = carriers.by_sphere.entry(sphere).or_default();
            match one.sense {
                Sense::Supports => group.supports.insert(organisation),
                Sense::Nuances => group.nuances.insert(organisation),
                Sense::Contradicts => group.contradicts.insert(organisation),
            };
            if shown.degree <= Degree::Sphere && !attribution.is_small(sphere) {
                carriers.tellable.insert(organisation);
            }
        }
        carriers.in_each_sense = carriers.by_sphere.clone();
        carriers.each_once();
        carriers
    }

    /// Those who take a position, from the evidence that takes it: in whatever sense their words bear on the divergence
    /// itself, they stand on that side of it.
    pub fn taking<'a>(
        evidence: impl IntoIterator<Item = &'a Evidence>,
        attribution: &Attribution,
    ) -> Self {
        let taking: Vec<Evidence> = (evidence.into_iter())
            .map(|one| Evidence {
                sense: Sense::Supports,
                ..one.clone()
            })
            .collect();
        Self::among(&taking, attribution)
    }

    /// An organisation that speaks in several senses counts in the first: it carries before it
    /// nuances, and nuances before it contradicts.
    fn each_once(&mut self) {
        let mut carry: BTreeSet<OrganisationId> = BTreeSet::new();
        let mut nuance: BTreeSet<OrganisationId> = BTreeSet::new();
        for group in self.by_sphere.values() {
            carry.extend(&group.supports);
            nuance.extend(&group.nuances);
        }
        for group in self.by_sphere.values_mut() {
            group.nuances.retain(|o| !carry.contains(o));
            group
                .contradicts
                .retain(|o| !carry.contains(o) && !nuance.contains(o));
        }
    }

    /// The total that is told of a statement: the organisations that carry it, or, where none does,
    /// those that speak to it.
    #[must_use]
    pub fn total(&self) -> usize {
        match self.count(Sense::Supports) {
            0 => self.organisations(),
            carry => carry,
        }
    }

    /// Every organisation that carries, nuances or contradicts, each once.
    #[must_use]
    pub fn organisations(&self) -> usize {
        self.by_sphere
            .values()
            .flat_map(SphereCarriers::all)
            .collect::<BTreeSet<_>>()
            .len()
    }

    /// Every organisation of one sense, each once.
    #[must_use]
    pub fn count(&self, sense: Sense) -> usize {
        self.by_sphere
            .values()
            .flat_map(|group| of_sense(group, sense))
            .collect::<BTreeSet<_>>()
            .len()
    }

    /// How many nuance or contradict, as may be told.
    #[must_use]
    pub fn told(&self, sense: Sense) -> Told {
        Told::of(self.count(sense))
    }

    /// What may be told of those who carry it, by sphere. A count of one or two is not told, no
    /// total beside it gives it away, and no sphere is told of whom a quote may not tell it.
    #[must_use]
    pub fn line(&self, snapshot: &Snapshot) -> Line {
        let total = self.count(Sense::Supports);
        let mut spheres = Vec::new();
        let mut told = 0;
        for sphere in &snapshot.spheres {
            let Some(group) = self.by_sphere.get(&sphere.id) else {
                continue;
            };
            let open = group
                .supports
                .iter()
                .filter(|o| self.tellable.contains(o))
                .count();
            if open > 0 {
                spheres.push((sphere.id, open));
                told += open;
            }
        }
        let whole = told == total && spheres.iter().all(|(_, n)| *n >= SMALL_GROUP);
        let each_few = total >= SMALL_GROUP && !whole && total == spheres.len();
        Line {
            total: Told::of(total),
            spheres: spheres
                .into_iter()
                .map(|(id, n)| (id, whole.then_some(n)))
                .collect(),
            each_few,
        }
    }
}

fn of_sense(group: &SphereCarriers, sense: Sense) -> impl Iterator<Item = OrganisationId> {
    match sense {
        Sense::Supports => &group.supports,
        Sense::Nuances => &group.nuances,
        Sense::Contradicts => &group.contradicts,
    }
    .iter()
    .copied()
}
