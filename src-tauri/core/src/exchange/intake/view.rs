//! What the window shows of an import, and what it says of what is meant.

use serde::{Deserialize, Serialize};

use crate::{deliverable::Lang, message::say, vault::InterviewId};

/// A file of rows, and what it is taken for.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct ImportTable {
    /// The file's name.
    pub file: String,
    /// The table that it is taken for.
    pub table: Option<String>,
    /// Its columns.
    pub columns: Vec<ImportColumn>,
    /// How many rows it has, without the headings.
    pub rows: u32,
    /// The fields that its columns may hold.
    pub fields: Vec<ImportField>,
    /// What its columns would hold as each of the tables.
    pub readings: Vec<ImportReading>,
}

/// A file of rows, as one of the tables.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct ImportReading {
    /// Which.
    pub table: String,
    /// For each of its columns, the field that it is taken for.
    pub mapping: Vec<Option<String>>,
    /// The fields that its columns may hold.
    pub fields: Vec<ImportField>,
}

/// A column of a file.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct ImportColumn {
    /// Its heading.
    pub name: String,
    /// The field that it is taken for.
    pub field: Option<String>,
    /// Its first values.
    pub sample: Vec<String>,
}

/// A field of a table.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct ImportField {
    /// Its name in the archive.
    pub code: String,
    /// Its name for people.
    pub label: String,
    /// Whether no row comes in without it.
    pub required: bool,
}

/// A text, and the interview that it is proposed for.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct ImportText {
    /// The file's name.
    pub file: String,
    /// How many words it has.
    pub words: u32,
    /// How it begins.
    pub excerpt: String,
    /// The interview that it is proposed for.
    pub interview_id: Option<InterviewId>,
    /// The interviews that it may be of.
    pub candidates: Vec<Candidate>,
    /// Why it cannot be read, and what to do.
    pub trouble: Option<String>,
}

/// An interview that a text may be of.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct Candidate {
    /// It.
    pub id: InterviewId,
    /// What it is called.
    pub label: String,
}

/// What is to be taken in, and as what.
#[derive(Debug, Clone, PartialEq, Eq, Default, Deserialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct ImportChoice {
    /// The tables.
    pub tables: Vec<TableChoice>,
    /// The texts.
    pub texts: Vec<TextChoice>,
}

/// A file that is to be read as a table.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct TableChoice {
    /// The file.
    pub file: String,
    /// As which table.
    pub table: String,
    /// For each of its columns, the field that it holds.
    pub mapping: Vec<Option<String>>,
}

/// A text that is to be the notes of an interview.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct TextChoice {
    /// The file.
    pub file: String,
    /// Of which interview; of none where absent.
    pub interview_id: Option<InterviewId>,
}

/// What an import comes to.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct ImportReport {
    /// What is new.
    pub added: u32,
    /// What was there and changes.
    pub updated: u32,
    /// What was there as it is.
    pub unchanged: u32,
    /// What does not come in.
    pub refused: Vec<ImportRefusal>,
    /// What is to be known beforehand: texts that go below notes that are there.
    pub notices: Vec<ImportNotice>,
}

/// A row, or a file, that does not come in.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct ImportRefusal {
    /// The file's name.
    pub file: String,
    /// The row, the headings being row 1; 0 where the whole file is meant.
    pub row: u32,
    /// The heading of the column to blame; empty where none is.
    pub column: String,
    /// Why, and what to do.
    pub message: String,
}

impl ImportRefusal {
    /// Where, what, and what to do, in one language.
    #[must_use]
    pub fn told(&self, lang: Lang) -> String {
        let key = match (self.row, self.column.as_str()) {
            (0, _) => "refusal-in-file",
            (_, "") => "refusal-in-row",
            _ => "refusal-in-cell",
        };
        let place = [
            ("file", self.file.clone()),
            ("row", self.row.to_string()),
            ("column", self.column.clone()),
        ];
        within(&say(lang, key, &place), &self.message)
    }
}

impl ImportNotice {
    /// Of what, and what, in one language.
    #[must_use]
    pub fn told(&self, lang: Lang) -> String {
        let place = [("file", self.file.clone())];
        within(&say(lang, "refusal-in-file", &place), &self.message)
    }
}

/// A sentence after what it is about.
fn within(place: &str, sentence: &str) -> String {
    let mut characters = sentence.chars();
    let first = characters.next().into_iter().flat_map(char::to_lowercase);
    format!(
        "{place}{}{}",
        first.collect::<String>(),
        characters.as_str()
    )
}

/// Something to be known of a file.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct ImportNotice {
    /// The file's name.
    pub file: String,
    /// What.
    pub message: String,
}
