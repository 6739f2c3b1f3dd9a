//! Files that people have, brought into a dossier: looked at, shown with what they are taken for, then taken in together as
//! one write. Nothing is written before that; nothing that is there is overwritten unseen.

mod take;
#[cfg(test)]
mod tests;
mod view;

use super::{
    archive::{Column, Refusal, Table, Wrong, decode_owned, is_named, table_named},
    sheets::{self, TableText},
    texts, workbooks,
};
use crate::{
    deliverable::Lang,
    interview,
    message::{say, shortened},
    reading::{Reading, count},
};

pub use take::Taken;
pub use view::{
    Candidate, ImportChoice, ImportColumn, ImportField, ImportNotice, ImportReading, ImportRefusal,
    ImportReport, ImportTable, ImportText, TableChoice, TextChoice,
};

/// The endings of the files that can be brought in.
pub const ENDINGS: [&str; 9] = [
    "csv", "tsv", "xlsx", "xlsm", "ods", "txt", "md", "docx", "odt",
];
/// The longest file.
pub const LARGEST: u64 = super::archive::LARGEST_FILE;
/// The most files at once, and the most bytes of all of them.
pub const MOST_FILES: usize = 500;
/// See [`MOST_FILES`].
pub const MOST_BYTES: u64 = 256 << 20;

/// How much of a text is shown, in characters.
const EXCERPT: usize = 240;
/// How many rows of a table are shown, and how much of each cell.
const SAMPLE: usize = 3;
const SAMPLE_CELL: usize = 60;

/// A file's name, and its bytes, or why there are none.
pub type FileGiven = (String, Result<Vec<u8>, Withheld>);

/// Why the bytes of a file are not looked at.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Withheld {
    /// It is longer than [`LARGEST`].
    TooLong,
    /// Whoever looked at it first did not come to an end.
    Harmful,
}

impl From<Withheld> for Wrong {
    fn from(withheld: Withheld) -> Self {
        match withheld {
            Withheld::TooLong => {
                Self::of("file-too-long").with("limit", (LARGEST >> 20).to_string())
            }
            Withheld::Harmful => Self::of("file-harmful"),
        }
    }
}

/// Files that were looked at.
#[derive(Debug)]
pub struct Intake {
    files: Vec<Given>,
}

#[derive(Debug)]
struct Given {
    name: String,
    /// The sheet, where a workbook has several.
    sheet: Option<String>,
    content: Content,
}

impl Given {
    /// Its name without what says what kind of file it is.
    fn stem(&self) -> String {
        let file = match &self.sheet {
            Some(sheet) => self.name.strip_suffix(sheet).unwrap_or(&self.name),
            None => &self.name,
        };
        let stem = file.rsplit_once('.').map_or(file, |(stem, _)| stem);
        match &self.sheet {
            Some(sheet) => format!("{stem} - {sheet}"),
            None => stem.to_owned(),
        }
    }
}

#[derive(Debug)]
enum Content {
    Table(TableText),
    Text(String),
    /// Why it cannot be read.
    Unread(Wrong),
}

impl Intake {
    /// Looks at files.
    pub fn of(files: impl IntoIterator<Item = FileGiven>) -> Self {
        let mut given: Vec<Given> = Vec::new();
        for (name, bytes) in files {
            let contents = match bytes {
                Ok(bytes) => contents(&name, bytes),
                Err(withheld) => vec![(None, Content::Unread(withheld.into()))],
            };
            for (sheet, content) in contents {
                let name = match &sheet {
                    Some(sheet) => format!("{name} › {sheet}"),
                    None => name.clone(),
                };
                given.push(Given {
                    name: distinct(&name, &given),
                    sheet,
                    content,
                });
            }
        }
        Self { files: given }
    }

    /// Looks at files that are all texts, whatever their endings.
    pub fn of_texts(files: impl IntoIterator<Item = FileGiven>) -> Self {
        let mut intake = Self { files: Vec::new() };
        for (name, bytes) in files {
            let text = bytes.map_err(Wrong::from);
            let text = text.and_then(|bytes| texts::read(&name, &bytes));
            intake.files.push(Given {
                name: distinct(&name, &intake.files),
                sheet: None,
                content: text.map_or_else(Content::Unread, Content::Text),
            });
        }
        intake
    }

    /// All that is proposed; and the files for which nothing is, each with why.
    #[must_use]
    pub fn proposal(
        &self,
        reading: &Reading,
        told: Option<&Table>,
    ) -> (ImportChoice, Vec<ImportRefusal>) {
        let lang = reading.words.lang;
        let (mut choice, mut refused) = (ImportChoice::default(), Vec::new());
        let mut refuse = |file: &str, message: String| {
            refused.push(ImportRefusal {
                file: file.to_owned(),
                row: 0,
                column: String::new(),
                message,
            });
        };
        let why = |wrong: Wrong| Refusal::new("", None, "", "", wrong).why(lang);
        for table in self.tables(lang) {
            let name = told.map(|told| told.name.to_owned()).or(table.table);
            let reading = table
                .readings
                .into_iter()
                .find(|r| Some(&r.table) == name.as_ref());
            match reading {
                Some(ImportReading {
                    table: name,
                    mapping,
                    ..
                }) => choice.tables.push(TableChoice {
                    file: table.file,
                    table: name,
                    mapping,
                }),
                None => refuse(&table.file, why(Wrong::of("table-unmatched"))),
            }
        }
        for text in self.texts(reading) {
            match (text.trouble, text.interview_id) {
                (Some(trouble), _) => refuse(&text.file, trouble),
                (None, None) => refuse(&text.file, why(Wrong::of("text-unmatched"))),
                (None, id) => choice.texts.push(TextChoice {
                    file: text.file,
                    interview_id: id,
                }),
            }
        }
        (choice, refused)
    }

    /// Whether one of the files is a table that lacks a column of the archive: its headings are of somebody else's making.
    #[must_use]
    pub fn is_foreign(&self, table: &Table) -> bool {
        let is_read = sheets::TABLES.contains(&table.name);
        self.files.iter().any(|file| match &file.content {
            Content::Table(text) if is_read => {
                let sheet = text.open();
                let has = |column: &Column| {
                    let names = sheet.header().iter();
                    names
                        .map(String::as_str)
                        .any(|name| is_named(column.name, name))
                };
                table
                    .all_columns()
                    .any(|column| column.required && !has(column))
            }
            _ => false,
        })
    }

    /// The names of the files, each once.
    pub fn names(&self) -> impl Iterator<Item = &str> {
        self.files.iter().map(|file| file.name.as_str())
    }

    /// The tables among the files, each with what it is taken for.
    #[must_use]
    pub fn tables(&self, lang: Lang) -> Vec<ImportTable> {
        let tables = self.files.iter().filter_map(|file| match &file.content {
            Content::Table(text) => Some((file, text)),
            _ => None,
        });
        tables
            .map(|(file, text)| table(&file.name, text, lang))
            .collect()
    }

    /// The other files, each with the interview that it is proposed for.
    #[must_use]
    pub fn texts(&self, reading: &Reading) -> Vec<ImportText> {
        let known = known(reading);
        let candidates = candidates(reading);
        let readable: Vec<&str> = self
            .files
            .iter()
            .filter(|file| matches!(file.content, Content::Text(_)))
            .map(|file| file.name.as_str())
            .collect();
        let mut proposed = texts::propose(&readable, &known).into_iter();
        let lang = reading.words.lang;
        let texts = self.files.iter().filter_map(|file| match &file.content {
            Content::Table(_) => None,
            Content::Text(text) => {
                let interview_id = proposed.next().flatten();
                Some(ImportText {
                    file: file.name.clone(),
                    words: count(text.split_whitespace().count()),
                    excerpt: shortened(&in_one_line(text), EXCERPT),
                    interview_id,
                    candidates: candidates.clone(),
                    trouble: None,
                })
            }
            Content::Unread(wrong) => Some(ImportText {
                file: file.name.clone(),
                words: 0,
                excerpt: String::new(),
                interview_id: None,
                candidates: Vec::new(),
                trouble: Some(Refusal::new(&file.name, None, "", "", wrong.clone()).why(lang)),
            }),
        });
        texts.collect()
    }
}

/// What a file is, by its ending; its own bytes say the rest. Each sheet of a workbook is a table.
fn contents(name: &str, bytes: Vec<u8>) -> Vec<(Option<String>, Content)> {
    let ending = texts::ending(name);
    let is = |endings: &[&str]| endings.contains(&ending.as_str());
    let read = if is(workbooks::ENDINGS) || workbooks::is_one(&bytes) {
        return sheets_of(&bytes);
    } else if is(workbooks::OTHERS) {
        Err(Wrong::of("workbook-other"))
    } else if is(sheets::ENDINGS) {
        decode_owned(bytes).and_then(|text| of_table(TableText::of(text)))
    } else {
        texts::read(name, &bytes).map(Content::Text)
    };
    vec![(None, read.unwrap_or_else(Content::Unread))]
}

/// The sheets of a workbook, by their names where there are several.
fn sheets_of(bytes: &[u8]) -> Vec<(Option<String>, Content)> {
    let sheets = match workbooks::read(bytes) {
        Ok(sheets) => sheets,
        Err(wrong) => return vec![(None, Content::Unread(wrong))],
    };
    let several = sheets.len() > 1;
    let each = sheets.into_iter().map(|sheet| {
        let name = shortened(&in_one_line(&sheet.name), SAMPLE_CELL);
        let table = of_table(TableText::separated_by(sheet.text, workbooks::SEPARATOR));
        (
            several.then_some(name),
            table.unwrap_or_else(Content::Unread),
        )
    });
    each.collect()
}

/// A table, unless it has more columns or rows than are looked at.
fn of_table(table: TableText) -> Result<Content, Wrong> {
    let beyond = table.open().beyond();
    beyond.map_or(Ok(Content::Table(table)), Err)
}

/// A name that no other file bears.
fn distinct(name: &str, given: &[Given]) -> String {
    let is_free = |name: &str| given.iter().all(|file| file.name != name);
    let (stem, ending) = match name.rsplit_once('.') {
        Some((stem, ending)) => (stem, format!(".{ending}")),
        None => (name, String::new()),
    };
    let twins = (2..).map(|n| format!("{stem} ({n}){ending}"));
    std::iter::once(name.to_owned())
        .chain(twins)
        .find(|name| is_free(name))
        .unwrap_or_default()
}

fn table(file: &str, text: &TableText, lang: Lang) -> ImportTable {
    let mut sheet = text.open();
    let header = sheet.header().to_vec();
    let mut samples: Vec<Vec<String>> = vec![Vec::new(); header.len()];
    let mut rows = 0_usize;
    for row in sheet.by_ref() {
        if row.is_blank() {
            continue;
        }
        rows += 1;
        for (sample, cell) in samples.iter_mut().zip(&row.cells) {
            if sample.len() < SAMPLE && !cell.trim().is_empty() {
                sample.push(shortened(&in_one_line(cell), SAMPLE_CELL));
            }
        }
    }
    let name = sheets::table_of(file, &header);
    let readings = sheets::TABLES.map(|table| ImportReading {
        table: table.to_owned(),
        mapping: sheets::propose(table, &header)
            .into_iter()
            .map(|field| field.map(str::to_owned))
            .collect(),
        fields: fields(table, lang),
    });
    let reading = readings
        .iter()
        .find(|reading| Some(reading.table.as_str()) == name);
    let mut proposed = reading
        .map_or_else(Vec::new, |r| r.mapping.clone())
        .into_iter();
    ImportTable {
        file: file.to_owned(),
        table: name.map(str::to_owned),
        columns: header
            .into_iter()
            .zip(samples)
            .map(|(name, sample)| ImportColumn {
                name,
                field: proposed.next().flatten(),
                sample,
            })
            .collect(),
        rows: count(rows),
        fields: reading.map_or_else(Vec::new, |reading| reading.fields.clone()),
        readings: readings.to_vec(),
    }
}

/// The fields of a table that a column may hold.
fn fields(table: &str, lang: Lang) -> Vec<ImportField> {
    let columns = table_named(table).into_iter().flat_map(Table::all_columns);
    let field = |column: &Column| ImportField {
        code: column.name.to_owned(),
        label: label(column.name, lang),
        required: sheets::is_wanted(column.name, column.required),
    };
    columns.map(field).collect()
}

/// What a field is called.
fn label(field: &str, lang: Lang) -> String {
    say(lang, &format!("column-{field}"), &[])
}

fn in_one_line(text: &str) -> String {
    // No more is looked at than can be shown.
    let words = text.split_whitespace().take(EXCERPT);
    words.collect::<Vec<_>>().join(" ")
}

fn known(reading: &Reading) -> Vec<texts::Known> {
    let interviews = reading.snapshot.interviews.iter();
    let known = interviews.map(|i| {
        let organisation = reading.organisation(i.organisation_id);
        texts::Known {
            id: i.id,
            code: i.code.clone(),
            organisation: organisation.map_or_else(String::new, |o| o.name.clone()),
            acronym: organisation.map_or_else(String::new, |o| o.acronym.clone()),
            persons: reading
                .persons_of(i.id)
                .map(|p| (p.first_name.clone(), p.name.clone()))
                .collect(),
            date: i.date,
        }
    });
    known.collect()
}

/// Every interview, by what it is called; by its code too where two are called the same.
fn candidates(reading: &Reading) -> Vec<Candidate> {
    let interviews = reading.snapshot.interviews.iter();
    let labels: Vec<(String, &interview::Interview)> = interviews
        .map(|i| (interview::label(reading, i), i))
        .collect();
    let mut often = std::collections::HashMap::new();
    for (label, _) in &labels {
        *often.entry(label.as_str()).or_insert(0_usize) += 1;
    }
    let mut candidates: Vec<Candidate> = labels
        .iter()
        .map(|(label, interview)| Candidate {
            id: interview.id,
            label: match often.get(label.as_str()) {
                Some(1) => label.clone(),
                _ => format!("{label} ({})", interview.code),
            },
        })
        .collect();
    candidates.sort_by(|a, b| a.label.cmp(&b.label));
    candidates
}
