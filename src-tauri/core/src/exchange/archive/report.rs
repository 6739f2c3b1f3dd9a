//! What became of an import: what came in, what was refused and why.

use serde::{Serialize, Serializer, ser::SerializeStruct as _};

use super::wrong::Wrong;
use crate::message::{Args, Lang, say};

/// What became of an import.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Report {
    /// Rows and files that are new.
    pub added: usize,
    /// Those that were there and have changed.
    pub updated: usize,
    /// Those that were there as they are.
    pub unchanged: usize,
    /// What was refused, in the order of the files.
    pub refused: Vec<Refusal>,
    /// What was left aside without harm: unknown columns, unknown files.
    pub notices: Vec<Notice>,
    /// The archive does not say that it is one that can be read: nothing of it was looked at.
    pub unreadable: bool,
    /// Whether what could come in was kept: not after a dry run, nor where `strict` met a refusal.
    pub kept: bool,
}

/// A row, or a whole file, that was refused.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Refusal {
    /// The file's name in the archive.
    pub file: String,
    /// The row, the header being row 1; none where the whole file is meant.
    pub row: Option<u32>,
    /// The column, where one is to blame.
    pub column: String,
    /// The row's code as it was written.
    pub code: String,
    /// The stable code of the reason.
    pub reason: &'static str,
    args: Args,
}

/// Something left aside.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Notice {
    /// The file's name in the archive.
    pub file: String,
    /// The stable code of the reason.
    pub reason: &'static str,
    args: Args,
}

impl Refusal {
    pub(in crate::exchange) fn new(
        file: &str,
        row: Option<u32>,
        column: &str,
        code: &str,
        wrong: Wrong,
    ) -> Self {
        Self {
            file: file.to_owned(),
            row,
            column: column.to_owned(),
            code: code.to_owned(),
            reason: wrong.reason,
            args: wrong.args,
        }
    }

    /// Where, what, and what to do, in one language.
    #[must_use]
    pub fn message(&self, lang: Lang) -> String {
        let mut place: Args = vec![("file", self.file.clone())];
        let mut key = "refusal-in-file";
        if let Some(row) = self.row {
            key = if self.column.is_empty() {
                "refusal-in-row"
            } else {
                "refusal-in-cell"
            };
            place.push(("row", row.to_string()));
            place.push(("column", self.column.clone()));
        }
        format!(
            "{}{}",
            say(lang, key, &place),
            say(lang, &format!("refusal-{}", self.reason), &self.args)
        )
    }

    /// What and what to do, in one language, where the place is told beside it.
    #[must_use]
    pub fn why(&self, lang: Lang) -> String {
        self.why_in("", lang)
    }

    /// The same, of a column by what its owner calls it.
    pub(in crate::exchange) fn why_in(&self, column: &str, lang: Lang) -> String {
        let mut args = self.args.clone();
        for (name, value) in &mut args {
            if *name == "column" && !column.is_empty() {
                column.clone_into(value);
            }
        }
        capitalised(&say(lang, &format!("refusal-{}", self.reason), &args))
    }

    /// This refusal with its message, to be serialized.
    #[must_use]
    pub fn told(&self, lang: Lang) -> impl Serialize + use<> {
        Told {
            refusal: self.clone(),
            message: self.message(lang),
        }
    }
}

impl Notice {
    pub(in crate::exchange) fn new(file: &str, wrong: Wrong) -> Self {
        Self {
            file: file.to_owned(),
            reason: wrong.reason,
            args: wrong.args,
        }
    }

    /// What was left aside, in one language.
    #[must_use]
    pub fn message(&self, lang: Lang) -> String {
        let file = say(lang, "refusal-in-file", &[("file", self.file.clone())]);
        format!(
            "{file}{}",
            say(lang, &format!("notice-{}", self.reason), &self.args)
        )
    }
}

/// A sentence that stands by itself.
pub(in crate::exchange) fn capitalised(sentence: &str) -> String {
    let mut characters = sentence.chars();
    let first = characters.next().into_iter().flat_map(char::to_uppercase);
    first.chain(characters).collect()
}

struct Told {
    refusal: Refusal,
    message: String,
}

impl Serialize for Told {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut told = serializer.serialize_struct("Refusal", 5)?;
        told.serialize_field("file", &self.refusal.file)?;
        told.serialize_field("row", &self.refusal.row)?;
        told.serialize_field("column", &self.refusal.column)?;
        told.serialize_field("code", &self.refusal.code)?;
        told.serialize_field("message", &self.message)?;
        told.end()
    }
}
