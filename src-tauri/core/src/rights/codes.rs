//! Codes that name nobody: people and organisations are numbered anew, and so is whatever has a name in its code. What refers
//! to a code by its text follows it.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use rusqlite::Connection;
use sha2::{Digest as _, Sha256};

use super::{pseudonyms::Pseudonyms, store::codes as store};
use crate::{
    Result, Snapshot,
    attribution::{Participants, words::plain},
    stakeholder::{Organisation, Person},
};

/// The most words of a name that a code is looked through for.
const MOST: usize = 6;

/// A word of so many letters says by itself which organisation it is, unless it is a word of the démarche.
const TELLS: usize = 4;

/// Texts that are codes of the framework, row by row or as a list.
const OF_FRAMEWORK: [(&str, &str); 4] = [
    ("framework_past_node", "node"),
    ("framework_past_node", "parent"),
    ("framework_change", "node"),
    ("framework_change", "became"),
];

/// Names as codes write them.
pub(crate) struct Names(BTreeSet<String>);

/// The codes that were given anew, by what they were.
pub(super) struct Renumbered {
    codes: HashMap<String, String>,
    names: Names,
}

impl Names {
    /// Of everybody but those who may be named.
    pub(crate) fn of(snapshot: &Snapshot, named: Option<&Participants>) -> Self {
        let mut all = BTreeSet::new();
        let unnamed = |p: &&Person| named.is_none_or(|n| n.person(snapshot, p.id).is_none());
        for person in snapshot.persons.iter().filter(unnamed) {
            let (first, last) = (words(&person.first_name), words(&person.name));
            let (first_one, last_one) = (first.concat(), last.concat());
            let initial: String = first_one.chars().take(1).collect();
            all.insert(format!("{first_one}{last_one}"));
            all.insert(format!("{last_one}{first_one}"));
            all.insert(format!("{initial}{last_one}"));
            all.extend(last.into_iter().filter(|w| w.chars().count() >= TELLS));
            all.insert(last_one);
        }
        let said = snapshot.nodes.iter().map(|n| n.name.as_str());
        let said = said.chain(snapshot.spheres.iter().map(|s| s.name.as_str()));
        let said = said.chain(snapshot.spheres.iter().map(|s| s.name_singular.as_str()));
        let said: BTreeSet<String> = said.flat_map(words).collect();
        let unnamed = |o: &&Organisation| named.is_none_or(|n| !n.names_organisation(o.id));
        for organisation in snapshot.organisations.iter().filter(unnamed) {
            let name = words(&organisation.name);
            all.insert(name.concat());
            all.insert(words(&organisation.acronym).concat());
            let telling = name
                .into_iter()
                .filter(|w| w.chars().count() >= TELLS && !said.contains(w));
            all.extend(telling);
        }
        all.retain(|name| name.chars().count() > 1);
        Self(all)
    }

    /// Whether words of a code are somebody's name, apart or written as one.
    pub(crate) fn stand_in(&self, code: &str) -> bool {
        let words = words(code);
        (1..=MOST).any(|length| {
            words.windows(length).any(|run| {
                let one = run.concat();
                let bare = one.trim_end_matches(|c: char| c.is_ascii_digit());
                self.0.contains(&one) || self.0.contains(bare)
            })
        })
    }
}

impl Renumbered {
    /// Whether words of an address or of a file's name are somebody's.
    pub(super) fn name_somebody(&self, address: &str) -> bool {
        self.names.stand_in(address)
    }

    /// A text in which the codes are those of now. What is one plain word is left: a text may say it otherwise.
    pub(super) fn told(&self, text: &str) -> String {
        let of_code = |c: char| c.is_ascii_alphanumeric() || matches!(c, '.' | '_' | '-');
        let mut told = String::with_capacity(text.len());
        let mut left = text;
        while let Some(from) = left.find(of_code) {
            told.push_str(&left[..from]);
            left = &left[from..];
            let to = left.find(|c| !of_code(c)).unwrap_or(left.len());
            let whole = &left[..to];
            // A sentence may end with a code.
            let code = whole.trim_end_matches(['.', '-', '_']);
            match self.codes.get(&code.to_ascii_lowercase()) {
                Some(other) if code.contains(|c: char| !c.is_ascii_alphabetic()) => {
                    told.push_str(other);
                    told.push_str(&whole[code.len()..]);
                }
                _ => told.push_str(whole),
            }
            left = &left[to..];
        }
        told.push_str(left);
        told
    }
}

/// Gives everybody another code, and every row in whose code a name stands.
pub(super) fn renumber(
    conn: &Connection,
    snapshot: &Snapshot,
    pseudonyms: &Pseudonyms,
) -> Result<Renumbered> {
    let names = Names::of(snapshot, None);
    let mut all = HashMap::new();
    // Rows in whose code a name stands; those of people and organisations keep none.
    for table in &store::coded(conn)? {
        let rows = store::rows(conn, table)?;
        let (stem, whole) = match table.as_str() {
            "person" => ("per", true),
            "organisation" => ("org", true),
            other => (stem(other), false),
        };
        let names_somebody =
            |code: &str| whole || names.stand_in(code) || pseudonyms.told(code, true) != code;
        let mut named: Vec<(String, String)> = rows
            .iter()
            .filter(|(_, code)| names_somebody(code))
            .cloned()
            .collect();
        // By what stands for each, so that the order tells nothing of what the code was.
        named.sort_by_cached_key(|(id, _)| (pseudonyms.order(id), Sha256::digest(id).to_vec()));
        let mut taken: BTreeSet<String> = match whole {
            true => BTreeSet::new(),
            false => rows.iter().map(|(_, code)| code.to_lowercase()).collect(),
        };
        let mut now = BTreeMap::new();
        for (id, code) in &named {
            let other = fresh(stem, &mut taken);
            store::set(conn, table, id, &format!("x-{id}"))?;
            now.insert(id, other.clone());
            all.insert(code.to_lowercase(), other);
        }
        for (id, code) in now {
            store::set(conn, table, id, &code)?;
        }
        if table == "framework_node" {
            let of_now = rows.iter().map(|(_, code)| code.to_lowercase());
            let of_now: HashMap<String, Option<String>> = of_now
                .map(|code| (code.clone(), all.get(&code).cloned()))
                .collect();
            framework(conn, of_now, taken, &names_somebody)?;
        }
    }
    series(conn, &names)?;
    templates(conn, &names)?;
    Ok(Renumbered { codes: all, names })
}

/// What the past of the framework calls its nodes, and what organisations say they are by one.
fn framework(
    conn: &Connection,
    mut now: HashMap<String, Option<String>>,
    mut taken: BTreeSet<String>,
    names_somebody: &dyn Fn(&str) -> bool,
) -> Result<()> {
    let mut follow = |code: &str| -> String {
        let known = now.entry(code.to_lowercase()).or_insert_with(|| {
            names_somebody(code).then(|| fresh(stem("framework_node"), &mut taken))
        });
        known.clone().unwrap_or_else(|| code.to_owned())
    };
    for (table, column) in OF_FRAMEWORK {
        for (row, text) in store::told(conn, table, column)? {
            let told = match serde_json::from_str::<Vec<String>>(&text) {
                Ok(codes) if column == "became" => {
                    let codes: Vec<String> = codes.iter().map(|code| follow(code)).collect();
                    serde_json::Value::from(codes).to_string()
                }
                _ => follow(&text),
            };
            store::tell(conn, table, column, row, &told)?;
        }
    }
    for column in ["profile", "echelon"] {
        for (code, other) in &now {
            if let Some(other) = other {
                store::of_organisations(conn, column, code, other)?;
            }
        }
    }
    Ok(())
}

/// Series of figures are told by a code too, in two tables.
fn series(conn: &Connection, names: &Names) -> Result<()> {
    let all = store::series(conn)?;
    let known: BTreeSet<String> = all.iter().map(|text| text.to_lowercase()).collect();
    let mut taken = known.clone();
    for series in known.iter().filter(|series| names.stand_in(series)) {
        let other = fresh("serie", &mut taken);
        store::name_series(conn, series, &other)?;
    }
    Ok(())
}

/// Templates of the dossier's own are named by what they are for, and that may be somebody.
fn templates(conn: &Connection, names: &Names) -> Result<()> {
    let all = store::templates(conn)?;
    let mut taken: BTreeSet<String> = all.iter().map(|name| name.to_lowercase()).collect();
    for name in all.iter().filter(|name| names.stand_in(name)) {
        let other = fresh("modele", &mut taken);
        store::name_template(conn, name, &other)?;
    }
    Ok(())
}

/// A code that none of these is.
fn fresh(stem: &str, taken: &mut BTreeSet<String>) -> String {
    let mut number = 1_u32;
    loop {
        let code = format!("{stem}-{number:03}");
        if taken.insert(code.clone()) {
            return code;
        }
        number += 1;
    }
}

/// How the codes of a table begin.
fn stem(table: &str) -> &'static str {
    match table {
        "interview" => "ent",
        "meeting" => "renc",
        "excerpt" => "ext",
        "inventory_entry" => "inv",
        "statement" => "en",
        "document" => "doc",
        "space" => "esp",
        "sphere" => "sph",
        "grid" => "tab",
        "measure" => "mes",
        "framework_node" => "noeud",
        _ => "no",
    }
}

/// The words of a name or a code, as names are compared.
fn words(text: &str) -> Vec<String> {
    let words = text.split(|c: char| !c.is_alphanumeric());
    words.map(plain).filter(|word| !word.is_empty()).collect()
}
