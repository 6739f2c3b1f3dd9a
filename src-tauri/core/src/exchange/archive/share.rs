//! What of an archive may be shown to others: every row through attribution, and what no reader is entitled to left out.

use std::collections::{BTreeSet, HashMap, HashSet};

use uuid::Uuid;

use super::{
    KEPT, codes::folded, export::sort, recoded::Recoded, stays, store::Stored, tables::Table,
};
use crate::{
    Snapshot,
    attribution::{Attribution, Audience, Instead, Participants, Unnamed},
    deliverable::Lang,
    reading::Words,
    stakeholder::{Organisation, Person},
    synthesis::StatementNature,
    vault::{EvidenceId, ExcerptId, InventoryId, OrganisationId, PersonId},
};

/// Tables of which nothing is shown besides those that stay inside: what was said to whom, who agreed to what.
const INSIDE: &[&str] = &["consentements", "entretiens"];

/// The columns of excerpts as others read them.
pub(super) const EXCERPT_COLUMNS: [&str; 8] = [
    "code",
    "citation",
    "nature",
    "themes",
    "attribution",
    "cle",
    "lu_comme",
    "fictif",
];

/// What may be shown of a dossier.
pub(super) struct Share<'s> {
    snapshot: &'s Snapshot,
    attribution: Attribution,
    participants: Participants,
    /// The names that facilitators may have written into what they made of an interview.
    unnamed: Unnamed,
    instead: Instead,
    /// The codes of excerpts as others read them: in an order that tells nothing of who said what.
    numbers: HashMap<String, String>,
    /// The codes of the framework that would say a name.
    recoded: Recoded,
    /// By table: the codes of the rows that are shown.
    shown: HashMap<&'static str, HashSet<String>>,
    /// The names of the kept files that are shown.
    pub files: BTreeSet<String>,
}

/// Who may be named to others: who agreed to it, and who is quoted so.
pub(super) fn participants(snapshot: &Snapshot, attribution: &Attribution) -> Participants {
    let quoted = snapshot.excerpts.iter();
    let quoted = quoted.filter(|e| attribution.quotable(e.id).is_some());
    attribution.participants(snapshot, quoted.map(|e| e.id))
}

impl<'s> Share<'s> {
    /// What others may be shown: as in a published document, where nobody overrides anything.
    pub fn of(snapshot: &'s Snapshot) -> Self {
        let attribution = Attribution::of(snapshot, Audience::PUBLISHED);
        let quoted = || {
            snapshot
                .excerpts
                .iter()
                .filter(|e| attribution.quotable(e.id).is_some())
        };
        let participants = participants(snapshot, &attribution);
        let mut texts: Vec<(&str, String)> = quoted()
            .filter_map(|e| {
                Some((
                    attribution.quotable(e.id)?.text.as_deref()?,
                    e.id.to_string(),
                ))
            })
            .collect();
        texts.sort();
        let numbers = texts
            .into_iter()
            .enumerate()
            .map(|(place, (_, id))| (id, format!("ext-{:03}", place + 1)))
            .collect();
        let words = Words::of(Lang::French);
        Self {
            snapshot,
            unnamed: Unnamed::of(snapshot, &participants, &[], None),
            recoded: Recoded::of(snapshot, &participants),
            instead: Instead {
                person: words.say("record-instead-person"),
                organisation: words.say("record-instead-organisation"),
            },
            attribution,
            participants,
            numbers,
            shown: HashMap::new(),
            files: BTreeSet::new(),
        }
    }

    /// The rows of a table as others may read them. Tables come after those that they refer to.
    pub fn rows(&mut self, table: &'static Table, rows: Vec<Stored>) -> Vec<Stored> {
        let inside = INSIDE.contains(&table.name) || stays::TABLES.contains(&table.name);
        let mut moved = false;
        let mut rows: Vec<Stored> = if inside || table.name == "extraits" {
            Vec::new()
        } else {
            rows.into_iter()
                .filter_map(|mut row| {
                    let mut cells = Cells {
                        table,
                        row: &mut row,
                    };
                    cells.clear(stays::columns(table));
                    let shown = self.row(&mut cells);
                    moved |= self.recoded.follow(table, &mut row);
                    shown.then_some(row)
                })
                .collect()
        };
        if moved {
            sort(table, &mut rows);
        }
        if let (true, Some(place)) = (table.has_codes(), table.column("code")) {
            let codes = rows.iter().map(|row| folded(&row.cells[place]));
            self.shown.insert(table.name, codes.collect());
        }
        rows
    }

    /// The excerpts as others read them, in their columns.
    pub fn excerpts(&self, table: &Table, rows: &[Stored]) -> Vec<Vec<String>> {
        let cell = |row: &Stored, name: &str| {
            table
                .column(name)
                .map_or_else(String::new, |place| row.cells[place].clone())
        };
        let mut told: Vec<Vec<String>> = rows
            .iter()
            .filter_map(|row| {
                let shown = self.attribution.quotable(ExcerptId(uuid(row)?))?;
                Some(vec![
                    self.numbers.get(&row.id)?.clone(),
                    shown.text.clone()?,
                    cell(row, "nature"),
                    self.recoded.list(&cell(row, "themes")),
                    shown.degree.word().to_owned(),
                    cell(row, "cle"),
                    shown.who.label("anonyme"),
                    cell(row, "fictif"),
                ])
            })
            .collect();
        told.sort();
        told
    }

    fn is_shown(&self, table: &str, code: &str) -> bool {
        self.shown
            .get(table)
            .is_some_and(|codes| codes.contains(&folded(code)))
    }

    /// Takes out of a row what others may not read; false where nothing of it may be.
    fn row(&mut self, cells: &mut Cells<'_>) -> bool {
        match cells.table.name {
            "organisations" => {
                let id = uuid(cells.row).map(OrganisationId);
                id.is_some_and(|id| self.participants.names_organisation(id))
            }
            "personnes" => self.person(cells),
            "membres" => {
                if !self.is_shown("personnes", cells.get("personne")) {
                    cells.clear(&["personne", "role"]);
                }
                if !self.is_shown("organisations", cells.get("organisation")) {
                    cells.clear(&["organisation"]);
                }
                !(cells.get("personne").is_empty() && cells.get("organisation").is_empty())
            }
            "rencontres" => {
                cells.clear(&["presents", "attribution"]);
                true
            }
            "cadre_versions" => {
                self.tell(cells, &["nom"]);
                true
            }
            "cadre_changements" => {
                // Whoever renamed a node may have done so for the name that it said.
                self.tell(cells, &["nom", "etait", "devient_noms"]);
                true
            }
            "cadre" | "cadre_noeuds" => {
                self.tell(cells, &["nom", "definition", "source"]);
                true
            }
            "inventaire" => self.entry(cells),
            "liens" => {
                self.is_shown("inventaire", cells.get("programme"))
                    && self.is_shown("inventaire", cells.get("besoin"))
            }
            "enonces" => {
                // Positions are shown of a divergence alone.
                if cells.get("nature") != StatementNature::Divergence.word() {
                    cells.clear(&["positions"]);
                }
                true
            }
            "appuis" => self.evidence(cells),
            "livrables" => {
                if cells.get("statut") == "publie" {
                    let name = cells.get("fichier").strip_prefix(KEPT).unwrap_or_default();
                    self.files.insert(name.to_owned());
                } else {
                    cells.clear(&["fichier"]);
                }
                true
            }
            _ => true,
        }
    }

    /// Takes the names of those who may not be named out of these texts.
    fn tell(&self, cells: &mut Cells<'_>, columns: &[&str]) {
        for column in columns {
            let told = self.unnamed.told(cells.get(column), &self.instead);
            if !told.names.is_empty() {
                cells.set(column, told.text);
            }
        }
    }

    fn person(&self, cells: &mut Cells<'_>) -> bool {
        let id = uuid(cells.row).map(PersonId);
        let Some(named) = id.and_then(|id| self.participants.person(self.snapshot, id)) else {
            return false;
        };
        if named.organisation.is_none() {
            cells.clear(&["organisation"]);
        }
        // To be named is no consent to more.
        cells.clear(&["attribution", "consentement", "consentement_le"]);
        true
    }

    fn entry(&self, cells: &mut Cells<'_>) -> bool {
        let id = uuid(cells.row).map(InventoryId);
        let Some(shown) = id.and_then(|id| self.attribution.entry(id)) else {
            return false;
        };
        // That an entry was closed by itself may tell that somebody refused.
        cells.clear(&["attribution"]);
        let mut holder = shown.holder && self.may_tell(cells.get("porteur"));
        if !cells.get("origine").starts_with("document:") {
            if !cells.get("origine").is_empty() {
                cells.clear(&["source", "releve_le", "verifie_le", "territoire", "url"]);
            }
            // What facilitators wrote by themselves, of an interview or a meeting, may say a name.
            for column in ["titre", "description", "echelle", "filiere", "source"] {
                let told = self.unnamed.told(cells.get(column), &self.instead);
                cells.set(column, told.text);
            }
            let told = self.unnamed.told(cells.get("porteur"), &self.instead);
            holder &= told.names.is_empty();
            for column in ["type_porteur", "territoire", "url", "relaie_a"] {
                let told = self.unnamed.told(cells.get(column), &self.instead);
                if !told.names.is_empty() {
                    cells.clear(&[column]);
                }
            }
            cells.clear(&["origine"]);
        }
        if !holder {
            cells.clear(&["porteur", "type_porteur", "territoire", "url", "relaie_a"]);
        }
        shown.shown
    }

    /// A free name may be told unless it is that of an organisation or a person who may not be named.
    fn may_tell(&self, name: &str) -> bool {
        let name = name.trim().to_lowercase();
        let holds = |other: &str| {
            let other = other.trim().to_lowercase();
            !other.is_empty() && name.contains(&other)
        };
        let hidden = |o: &&Organisation| !self.participants.names_organisation(o.id);
        let unnamed = |p: &&Person| self.participants.person(self.snapshot, p.id).is_none();
        let is_acronym = |o: &Organisation| o.acronym.trim().to_lowercase() == name;
        let mut organisations = self.snapshot.organisations.iter().filter(hidden);
        let mut persons = self.snapshot.persons.iter().filter(unnamed);
        !organisations.any(|o| holds(&o.name) || (!name.is_empty() && is_acronym(o)))
            && !persons.any(|p| holds(&p.name))
    }

    /// Whether this link takes a position that is shown.
    fn takes_side(&self, row: &Stored) -> bool {
        let id = uuid(row).map(EvidenceId);
        let link = self.snapshot.evidence.iter().find(|e| Some(e.id) == id);
        link.is_some_and(|link| {
            let mut statements = self.snapshot.statements.iter();
            let statement = statements.find(|s| s.id == link.statement_id);
            statement.is_some_and(|s| link.takes(s).is_some())
        })
    }

    fn evidence(&self, cells: &mut Cells<'_>) -> bool {
        if !cells.get("position").is_empty() && !self.takes_side(cells.row) {
            cells.clear(&["position"]);
        }
        let evidence = cells.get("preuve").to_owned();
        match evidence.split_once(':') {
            Some(("extrait", code)) => {
                let id = self
                    .snapshot
                    .excerpts
                    .iter()
                    .find(|e| e.code.eq_ignore_ascii_case(code));
                match id.and_then(|e| self.numbers.get(&e.id.to_string())) {
                    Some(number) => {
                        cells.set("preuve", format!("extrait:{number}"));
                        true
                    }
                    None => false,
                }
            }
            Some(("inventaire", code)) => self.is_shown("inventaire", code),
            _ => true,
        }
    }
}

fn uuid(row: &Stored) -> Option<Uuid> {
    Uuid::parse_str(&row.id).ok()
}

/// The cells of a row by the names of their columns.
struct Cells<'r> {
    table: &'static Table,
    row: &'r mut Stored,
}

impl Cells<'_> {
    fn get(&self, name: &str) -> &str {
        self.table
            .column(name)
            .map_or("", |place| &self.row.cells[place])
    }

    fn set(&mut self, name: &str, cell: String) {
        if let Some(place) = self.table.column(name) {
            self.row.cells[place] = cell;
        }
    }

    fn clear(&mut self, names: &[&str]) {
        for name in names {
            self.set(name, String::new());
        }
    }
}
