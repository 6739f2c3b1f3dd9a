//! What things are called: how a name in a cell becomes a code, where only one thing bears it; and codes for new things.

use std::collections::{BTreeSet, HashMap, HashSet};

use rusqlite::Connection;

use super::super::{
    archive::{Wrong, is_code, table_named},
    words::folded_words,
};
use super::{fields::singular, store};
use crate::{Result, Snapshot, entry};

/// The names and codes of the dossier, and of the rows that come in.
#[derive(Default)]
pub(super) struct Names {
    tables: HashMap<&'static str, OfTable>,
    /// The codes of people's organisations, by the codes of the people.
    employers: HashMap<String, String>,
    /// The code of the row that says the same of itself.
    same: HashMap<(&'static str, Vec<String>), BTreeSet<String>>,
    /// The last number given to codes that are counted.
    counted: HashMap<&'static str, u64>,
}

#[derive(Default)]
struct OfTable {
    /// The codes as they are kept, by the code in lower case.
    codes: HashMap<String, String>,
    retired: HashSet<String>,
    named: HashMap<String, BTreeSet<String>>,
}

impl Names {
    /// The names of a dossier.
    pub fn read(conn: &Connection) -> Result<Self> {
        let dossier = Snapshot::within(conn)?;
        let mut names = Self::default();
        for (sql, code) in store::retired_codes(conn)? {
            for table in super::fields::TABLES {
                if table_named(table).is_some_and(|t| t.sql_name() == sql) {
                    let of_table = names.tables.entry(table).or_default();
                    of_table.retired.insert(code.to_ascii_lowercase());
                }
            }
        }
        for sphere in &dossier.spheres {
            let alone = sphere
                .name_singular
                .split_once(' ')
                .map_or("", |(_, name)| name);
            names.add(
                "spheres",
                &sphere.code,
                &[&sphere.name, &sphere.name_singular, alone],
            );
        }
        for node in &dossier.nodes {
            names.add("cadre", &node.code, &[]);
        }
        let volets = |only: bool| {
            dossier
                .nodes
                .iter()
                .filter(move |n| !only || n.dimension == "volet")
        };
        for node in volets(volets(true).next().is_some()) {
            names.add("cadre", &node.code, &[&node.name]);
        }
        for space in &dossier.spaces {
            names.add("espaces", &space.code, &[&space.title]);
        }
        let mut called: HashMap<_, [&str; 2]> = HashMap::new();
        let mut codes: HashMap<_, &str> = HashMap::new();
        for o in &dossier.organisations {
            called.insert(o.id, [&o.name, &o.acronym]);
            codes.insert(o.id, &o.code);
            names.organisation(&o.code, &o.name, &o.acronym);
        }
        for p in &dossier.persons {
            let employer = p.organisation_id.and_then(|id| codes.get(&id)).copied();
            names.person(
                &p.code,
                &p.first_name,
                &p.name,
                employer.unwrap_or_default(),
            );
        }
        for meeting in &dossier.meetings {
            let day = meeting.date.to_string();
            names.add("rencontres", &meeting.code, &[&meeting.title, &day]);
        }
        for interview in &dossier.interviews {
            let organisation = codes.get(&interview.organisation_id).copied();
            let day = interview
                .date
                .map_or_else(String::new, |day| day.to_string());
            let of = organisation.unwrap_or_default();
            names.interview(&interview.code, of, &day, &interview.kind);
            if let Some([name, acronym]) = called.get(&interview.organisation_id) {
                let dated = format!("{name} {day}");
                names.add("entretiens", &interview.code, &[name, acronym, &dated]);
            }
        }
        for document in &dossier.documents {
            names.add("documents", &document.code, &[&document.title]);
        }
        for entry in &dossier.entries {
            names.inventory(&entry.code, entry.kind.word(), &entry.title);
        }
        Ok(names)
    }

    /// Adds an organisation.
    pub fn organisation(&mut self, code: &str, name: &str, acronym: &str) {
        self.add("organisations", code, &[name, acronym]);
        self.note_same("organisations", vec![key(name)], code);
    }

    /// Adds a person, of the organisation of this code.
    pub fn person(&mut self, code: &str, first: &str, last: &str, organisation: &str) {
        let (whole, turned) = (format!("{first} {last}"), format!("{last} {first}"));
        self.add("personnes", code, &[&whole, &turned, last]);
        let organisation = organisation.to_ascii_lowercase();
        self.note_same("personnes", vec![sorted(&whole)], code);
        if !organisation.is_empty() {
            self.employers
                .insert(code.to_ascii_lowercase(), organisation);
        }
    }

    /// Adds an interview with the organisation of this code.
    pub fn interview(&mut self, code: &str, organisation: &str, date: &str, kind: &str) {
        self.add("entretiens", code, &[]);
        self.note_same("entretiens", same_interview(organisation, date, kind), code);
    }

    /// Adds an entry of the inventory.
    pub fn inventory(&mut self, code: &str, kind: &str, title: &str) {
        self.add("inventaire", code, &[title]);
        self.note_same("inventaire", vec![kind.to_owned(), key(title)], code);
    }

    fn add(&mut self, table: &'static str, code: &str, names: &[&str]) {
        let of_table = self.tables.entry(table).or_default();
        of_table
            .codes
            .insert(code.to_ascii_lowercase(), code.to_owned());
        for name in names
            .iter()
            .map(|name| key(name))
            .filter(|name| !name.is_empty())
        {
            of_table
                .named
                .entry(name)
                .or_default()
                .insert(code.to_owned());
        }
    }

    fn note_same(&mut self, table: &'static str, said: Vec<String>, code: &str) {
        if said.iter().any(|part| !part.is_empty()) {
            self.same
                .entry((table, said))
                .or_default()
                .insert(code.to_owned());
        }
    }

    /// The code of what a cell names: by its code, else by a name that only one thing bears; of people, only one of that
    /// organisation.
    pub fn find(
        &self,
        table: &'static str,
        cell: &str,
        organisation: &str,
    ) -> Result<String, Wrong> {
        let cell = cell.trim();
        let unknown = || Wrong::value("name-unknown", cell).with("table", table);
        let of_table = self.tables.get(table).ok_or_else(unknown)?;
        if let Some(code) = of_table.codes.get(&cell.to_ascii_lowercase()) {
            return Ok(code.clone());
        }
        let bearers = of_table.named.get(&key(cell));
        let bearers = bearers.or_else(|| of_table.named.get(&key(untitled(cell))));
        let bearers = bearers.ok_or_else(unknown)?;
        let organisation = organisation.to_ascii_lowercase();
        let there = |code: &&String| {
            let employer = self.employers.get(&code.to_ascii_lowercase());
            !organisation.is_empty() && employer == Some(&organisation)
        };
        let mut near = bearers.iter().filter(there);
        match (bearers.len(), near.next(), near.next()) {
            (1, ..) => Ok(bearers.iter().next().cloned().unwrap_or_default()),
            (_, Some(one), None) => Ok(one.clone()),
            _ => {
                let codes: Vec<&str> = bearers.iter().take(5).map(String::as_str).collect();
                Err(Wrong::value("name-of-several", cell).with("codes", codes.join(", ")))
            }
        }
    }

    /// The codes of what a cell names: one thing by its whole, else several.
    pub fn find_all(
        &self,
        table: &'static str,
        cell: &str,
        organisation: &str,
    ) -> Result<Vec<String>, Wrong> {
        if let Ok(one) = self.find(table, cell, organisation) {
            return Ok(vec![one]);
        }
        let values = super::values::several(cell);
        values
            .iter()
            .map(|value| self.find(table, value, organisation))
            .collect()
    }

    /// The code of the organisation that is there already under this name.
    pub fn same_organisation(&self, name: &str) -> Option<&str> {
        self.only("organisations", vec![key(name)])
    }

    /// The code of the person who is there already: of that organisation, or where one of the two says none.
    pub fn same_person(&self, first: &str, last: &str, organisation: &str) -> Option<&str> {
        let said = ("personnes", vec![sorted(&format!("{first} {last}"))]);
        let organisation = organisation.to_ascii_lowercase();
        let mut there = self.same.get(&said)?.iter().filter(|code| {
            let known = self.employers.get(&code.to_ascii_lowercase());
            known.is_none_or(|known| {
                known.is_empty() || organisation.is_empty() || *known == organisation
            })
        });
        let one = there.next()?;
        there.next().is_none().then_some(one)
    }

    /// The code of the interview that is there already: with that organisation, on that day, for the same end.
    pub fn same_interview(&self, organisation: &str, date: &str, kind: &str) -> Option<&str> {
        self.only("entretiens", same_interview(organisation, date, kind))
    }

    /// The code of the entry that is there already: of that kind, under that title.
    pub fn same_inventory(&self, kind: &str, title: &str) -> Option<&str> {
        self.only("inventaire", vec![kind.to_owned(), key(title)])
    }

    fn only(&self, table: &'static str, said: Vec<String>) -> Option<&str> {
        let codes = self.same.get(&(table, said))?;
        codes
            .first()
            .filter(|_| codes.len() == 1)
            .map(String::as_str)
    }

    /// A code for a new thing, after its name.
    pub fn new_code(&mut self, table: &'static str, stem: &'static str, name: &str) -> String {
        let base = match entry::slug(name, "") {
            slug if slug.is_empty() => return self.next_code(table, stem),
            slug => format!("{stem}-{slug}"),
        };
        let of_table = self.tables.entry(table).or_default();
        let mut code = base.clone();
        let mut twin = 2_u32;
        while of_table.is_taken(&code) {
            code = format!("{base}-{twin}");
            twin += 1;
        }
        debug_assert!(is_code(&code));
        code
    }

    /// A code for a new thing, after the last one.
    pub fn next_code(&mut self, table: &'static str, stem: &'static str) -> String {
        let of_table = self.tables.entry(table).or_default();
        let last = self.counted.entry(table).or_insert_with(|| {
            let numbers = of_table.codes.keys().chain(&of_table.retired);
            let number = |code: &String| code.strip_prefix(stem)?.strip_prefix('-')?.parse().ok();
            numbers.filter_map(number).max().unwrap_or(0)
        });
        *last = last.saturating_add(1);
        format!("{stem}-{last:03}")
    }

    /// Whether a thing of this code is there.
    pub fn has(&self, table: &str, code: &str) -> bool {
        let of_table = self.tables.get(table);
        of_table.is_some_and(|t| t.codes.contains_key(&code.to_ascii_lowercase()))
    }
}

impl OfTable {
    fn is_taken(&self, code: &str) -> bool {
        let code = code.to_ascii_lowercase();
        self.codes.contains_key(&code) || self.retired.contains(&code)
    }
}

/// A name as it is compared: without accents, capitals, punctuation and signs of the plural.
fn key(name: &str) -> String {
    let words = folded_words(name);
    let words: Vec<&str> = words.iter().map(|word| singular(word)).collect();
    words.join(" ")
}

/// A person's name without the « Mme » before it.
fn untitled(name: &str) -> &str {
    const TITLES: &[&str] = &["m", "mr", "mme", "mlle", "dr", "pr", "mrs", "ms"];
    match name.split_once([' ', '\u{a0}', '\u{202f}']) {
        Some((title, rest)) if TITLES.contains(&folded_words(title).concat().as_str()) => rest,
        _ => name,
    }
}

/// A person's name whichever comes first.
fn sorted(name: &str) -> String {
    let mut words = folded_words(name);
    words.sort();
    words.join(" ")
}

fn same_interview(organisation: &str, date: &str, kind: &str) -> Vec<String> {
    let kind = if kind.is_empty() { "ecoute" } else { kind };
    vec![
        organisation.to_ascii_lowercase(),
        date.to_owned(),
        kind.to_owned(),
    ]
}
