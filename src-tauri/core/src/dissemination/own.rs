//! What the team wrote itself and shares beside the inventory: measures, the framework, titles. Words that may not be
//! shown are left out of it, and so is a holder who may not be named; whoever shares it is told of what is left.

use std::collections::HashSet;

use super::{
    Choice, Outside, Way,
    parts::{Shows, parts},
};
use crate::{
    Result, Snapshot,
    attribution::{Attribution, Audience, Instead, Participants, Unnamed},
    exchange::{Exposed, Look},
    stakeholder::Person,
};

/// What no text of the team's own may say to others.
pub(crate) struct Own {
    unnamed: Unnamed,
    /// The people who may not be named.
    people: HashSet<String>,
    look: Look,
}

impl Own {
    /// As in a published document: nobody overrides anything.
    pub(crate) fn of(snapshot: &Snapshot) -> Self {
        let attribution = Attribution::of(snapshot, Audience::PUBLISHED);
        let participants = attribution.participants(snapshot, []);
        Self::by(snapshot, &attribution, &participants)
    }

    fn by(snapshot: &Snapshot, attribution: &Attribution, participants: &Participants) -> Self {
        let unnamed = |p: &&Person| participants.person(snapshot, p.id).is_none();
        Self {
            unnamed: Unnamed::of(snapshot, participants, &[], None),
            people: snapshot
                .persons
                .iter()
                .filter(unnamed)
                .map(Person::full_name)
                .collect(),
            look: Look::of(snapshot, attribution, participants),
        }
    }

    /// A text, but nothing of one that repeats words which may not be shown.
    pub(crate) fn text<'t>(&self, text: &'t str) -> &'t str {
        match self.look.repeats(text) {
            true => "",
            false => text.trim(),
        }
    }

    /// Who bears something, but nobody who may not be named.
    pub(crate) fn holder<'t>(&self, holder: &'t str) -> &'t str {
        let instead = Instead {
            person: String::new(),
            organisation: String::new(),
        };
        let told = self.unnamed.told(holder, &instead);
        match told.names.iter().any(|name| self.people.contains(name)) {
            true => "",
            false => self.text(holder),
        }
    }

    fn in_measures(&self, snapshot: &Snapshot, found: &mut Vec<Exposed>) {
        for measure in &snapshot.measures {
            let number = measure.number.to_string();
            for (column, text) in [
                ("intitule", self.text(&measure.title)),
                ("porteur", self.holder(&measure.holder)),
                ("horizon", self.text(&measure.horizon)),
                ("chantier", self.text(&measure.workstream)),
                ("source", self.text(&measure.source)),
            ] {
                self.look.at(text, ["mesures", &number, column], found);
            }
        }
    }
}

/// What a sharing says by the team's own words that it may not, and that no rule takes out: where each stands, as an
/// archive calls it.
///
/// # Errors
/// As the parts of the kit and of the transmission.
pub fn beyond(snapshot: &Snapshot, way: Way, choice: &Choice) -> Result<Vec<Exposed>> {
    let own = Own::of(snapshot);
    let outside = Outside::of(snapshot);
    let entries: Vec<_> = outside.chosen(choice).collect();
    let shows: Vec<Shows> = match way {
        Way::OpenData => Vec::new(),
        Way::Kit | Way::Relays => parts(way)?.parts.iter().filter_map(|p| p.shows).collect(),
    };
    let mut found = Vec::new();
    let initiative = &snapshot.initiative;
    own.look
        .at(&initiative.title, ["manifeste", "", "titre"], &mut found);
    for pilot in &initiative.pilots.0 {
        own.look.at(pilot, ["manifeste", "", "pilotes"], &mut found);
    }
    let framework = shows.iter().any(|s| matches!(s, Shows::Framework));
    for node in &snapshot.nodes {
        let of_framework = framework && matches!(node.dimension.as_str(), "axe" | "volet");
        let of_entry = || {
            entries
                .iter()
                .any(|e| e.volet.is_some_and(|v| v.id == node.id))
        };
        if of_framework || of_entry() {
            own.look
                .at(&node.name, ["cadre", &node.code, "nom"], &mut found);
        }
        if of_framework {
            let definition = own.text(&node.definition);
            own.look
                .at(definition, ["cadre", &node.code, "definition"], &mut found);
        }
    }
    if shows
        .iter()
        .any(|s| matches!(s, Shows::Political | Shows::Strategic | Shows::Operational))
    {
        own.in_measures(snapshot, &mut found);
    }
    for entry in entries {
        for (column, text) in [
            ("code", entry.code),
            ("titre", &entry.title),
            ("description", &entry.description),
            ("porteur", &entry.holder),
            ("echelle", &entry.scale),
            ("territoire", &entry.territory),
            ("filiere", &entry.sector),
            ("source", &entry.source),
        ] {
            own.look
                .at(text, ["inventaire", entry.code, column], &mut found);
        }
    }
    found.dedup();
    Ok(found)
}
