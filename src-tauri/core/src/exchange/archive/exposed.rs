//! What facilitators wrote themselves into an archive that is shared: texts that say a name or words that may not be told.
//!
//! No rule takes them out of a text of one's own: whoever shares it is told where they stand.

use serde::Serialize;

use super::{TEMPLATES, decode::decode, place::MANIFEST, share::participants, sheet::Sheet};
use crate::{
    Snapshot, Vault,
    attribution::{Attribution, Audience, NamesKept, Participants, words::Quotations},
    exchange::bundle::Written,
};

/// The columns that facilitators write freely, table by table.
const OWN: &[(&str, &[&str])] = &[
    ("cadre", &["nom", "definition", "source"]),
    ("cadre_changements", &["nom", "etait", "devient_noms"]),
    ("cadre_noeuds", &["nom", "definition"]),
    ("cadre_versions", &["nom"]),
    ("chiffres", &["titre", "libelle", "source"]),
    ("documents", &["titre", "auteur", "source"]),
    ("enonces", &["texte", "verdict_raison", "positions"]),
    ("espaces", &["titre", "question", "enjeu", "source"]),
    ("etapes", &["titre", "texte", "source"]),
    ("etats", &["source"]),
    ("guide", &["question", "source"]),
    ("livrables", &["titre", "source"]),
    ("membres", &["role"]),
    ("mesures", &["intitule", "porteur", "suites", "source"]),
    (
        "phases",
        &["nom", "objectif", "moyens", "resultat", "source"],
    ),
    ("relais", &["nom", "public", "suites", "source"]),
    ("rencontres", &["titre"]),
    ("tableaux", &["titre", "source"]),
];

/// What a text says that it may not.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Beyond {
    /// The name of a person or an organisation that did not consent to it.
    Name,
    /// Words that may not be shown.
    Words,
}

/// A text of an archive that says what it may not.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize)]
pub struct Exposed {
    /// The file.
    pub file: String,
    /// The code of the row, or its number where it has none; nothing in a file of one text.
    pub row: String,
    /// The column; nothing in a file of one text.
    pub column: String,
    /// What it says.
    pub says: Beyond,
}

/// The texts of a shareable archive that say what they may not, in the order of its files.
///
/// # Errors
/// What the database says.
pub fn exposed(vault: &Vault, written: &Written) -> crate::Result<Vec<Exposed>> {
    let snapshot = Snapshot::read(vault)?;
    let attribution = Attribution::of(&snapshot, Audience::PUBLISHED);
    let named = participants(&snapshot, &attribution);
    let look = Look::of(&snapshot, &attribution, &named);
    let mut found = Vec::new();
    for (name, bytes) in written.files() {
        let Ok(text) = decode(bytes) else { continue };
        let folder = name.split_once('/').map(|(folder, _)| folder);
        match (folder, name.strip_suffix(".csv")) {
            (None, Some(table)) => look.at_table(name, table, &text, &mut found),
            (None, None) if name == MANIFEST => look.at(&text, [name, "", ""], &mut found),
            // The legal mention and what logos say.
            (Some("style"), None) if name.ends_with(".toml") => {
                look.at(&text, [name, "", ""], &mut found);
            }
            (Some("textes" | "tableaux" | TEMPLATES), _) => {
                look.at(&text, [name, "", ""], &mut found);
            }
            _ => {}
        }
    }
    found.dedup();
    Ok(found)
}

/// What no text may say.
pub(crate) struct Look {
    names: NamesKept,
    words: Quotations,
}

impl Look {
    /// Names but those of the `named`, and the words of every excerpt that may not be shown.
    pub(crate) fn of(snapshot: &Snapshot, attribution: &Attribution, named: &Participants) -> Self {
        let kept = snapshot.excerpts.iter();
        let kept = kept.filter(|e| attribution.quotable(e.id).is_none());
        Self {
            names: NamesKept::of(snapshot, named, []),
            words: Quotations::of(kept.map(|e| e.quote.as_str())),
        }
    }

    /// Names and words of all, whatever they agreed to: for what leaves the démarche itself behind.
    pub(super) fn whole(snapshot: &Snapshot) -> Self {
        Self {
            names: NamesKept::of(snapshot, &Participants::default(), &snapshot.persons),
            words: Quotations::of(snapshot.excerpts.iter().map(|e| e.quote.as_str())),
        }
    }

    /// Whether a text says a name or repeats words that it may not.
    pub(super) fn finds(&self, text: &str) -> bool {
        !text.is_empty() && (self.names.stand_in(text) || self.words.stand_in(text))
    }

    /// Whether a text repeats words that may not be shown.
    pub(crate) fn repeats(&self, text: &str) -> bool {
        self.words.stand_in(text)
    }

    /// Adds what a text says that it may not.
    pub(crate) fn at(&self, text: &str, [file, row, column]: [&str; 3], found: &mut Vec<Exposed>) {
        for (says, stands) in [
            (Beyond::Name, self.names.stand_in(text)),
            (Beyond::Words, self.words.stand_in(text)),
        ] {
            if stands {
                found.push(Exposed {
                    file: file.to_owned(),
                    row: row.to_owned(),
                    column: column.to_owned(),
                    says,
                });
            }
        }
    }

    fn at_table(&self, file: &str, table: &str, text: &str, found: &mut Vec<Exposed>) {
        let Some((_, columns)) = OWN.iter().find(|(name, _)| *name == table) else {
            return;
        };
        let mut sheet = Sheet::open(text, |_| false);
        let header = sheet.header().to_vec();
        let code = header.iter().position(|column| column == "code");
        for row in sheet.by_ref() {
            let number = row.number.to_string();
            let of = code.and_then(|at| row.cells.get(at)).unwrap_or(&number);
            for (column, cell) in header.iter().zip(&row.cells) {
                if columns.contains(&column.as_str()) && !cell.is_empty() {
                    self.at(cell, [file, of, column], found);
                }
            }
        }
    }
}
