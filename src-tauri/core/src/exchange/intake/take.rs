//! Taking files in: one write, by the rules of the archive; or the same, tried and taken back.

use std::collections::{BTreeMap, HashMap};

use super::{
    Content, Given, ImportChoice, ImportNotice, ImportRefusal, ImportReport, Intake, TextChoice,
    label,
};
use crate::{
    Error, Result, Vault,
    deliverable::Lang,
    entry,
    exchange::{
        Bundle,
        archive::{
            Column, LONGEST_TEXT, Refusal, Report, Table, Wrong, capitalised, import, table_named,
        },
        sheets::{self, Origin},
    },
    interview::Interview,
    message::say,
    reading::count,
    vault::{Done, InterviewId, Op, Tx},
};

/// What an import came to, or would come to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Taken {
    /// What is told of it.
    pub report: ImportReport,
    /// Why each row of each file was refused.
    why: BTreeMap<usize, BTreeMap<u32, String>>,
}

impl Intake {
    /// What would come in: it is tried, and taken back.
    ///
    /// # Errors
    /// [`Error::Invalid`] for a choice that is none of these files; what the disk says.
    pub fn preview(&self, vault: &mut Vault, choice: &ImportChoice, lang: Lang) -> Result<Taken> {
        let mut taken = None;
        let tried = vault.transact(Op::new("import"), |tx| {
            taken = Some(self.take(tx, choice, lang)?);
            // An error rolls everything back.
            Err::<(), Error>(Error::Cancelled)
        });
        match (taken, tried) {
            (Some(taken), _) => Ok(taken),
            (None, Err(error)) => Err(error),
            (None, Ok(_)) => Err(Error::Cancelled),
        }
    }

    /// Takes in all that can come in, as one write and one undo.
    ///
    /// # Errors
    /// As [`Self::preview`]. The dossier is then as it was.
    pub fn run(&self, vault: &mut Vault, choice: &ImportChoice, lang: Lang) -> Result<Done<Taken>> {
        vault.transact(Op::new("import"), |tx| self.take(tx, choice, lang))
    }

    /// The refused rows of each file that has any, as tables that can be mended and read again: name and bytes.
    #[must_use]
    pub fn refusals(&self, taken: &Taken, lang: Lang) -> Vec<(String, Vec<u8>)> {
        let tables = taken.why.iter().filter_map(|(file, why)| {
            let given = self.files.get(*file)?;
            let Content::Table(text) = &given.content else {
                return None;
            };
            let name = say(lang, "import-refused-file", &[("file", given.stem())]);
            Some((name, sheets::refused(text, why)))
        });
        tables.collect()
    }

    fn take(&self, tx: &Tx<'_>, choice: &ImportChoice, lang: Lang) -> Result<Taken> {
        let read = self.reads(choice)?;
        let rewritten = sheets::rewrite(tx, &read)?;
        let mut taking = Taking {
            intake: self,
            choice,
            lang,
            refused: Vec::new(),
            notices: Vec::new(),
            unchanged: 0,
        };
        for unfit in rewritten.unfit {
            taking.refuse_row(unfit.origin, unfit.field, unfit.wrong);
        }
        let mut files: Vec<(String, Vec<u8>)> = rewritten
            .files
            .into_iter()
            .map(|(table, bytes)| (format!("{table}.csv"), bytes))
            .collect();
        let notes = taking.notes(tx)?;
        files.extend(
            notes
                .iter()
                .map(|(name, (_, notes))| (name.clone(), notes.clone().into_bytes())),
        );
        let report = if files.is_empty() {
            Report::default()
        } else {
            let mut bundle = Bundle::of_files("import", files);
            import::read(tx, &mut bundle, import::Options::default(), &mut |_| true)?
        };
        for refusal in &report.refused {
            let table = refusal.file.strip_suffix(".csv").unwrap_or_default();
            let origins = rewritten.origins.get(table);
            let row = refusal
                .row
                .and_then(|row| usize::try_from(row).ok()?.checked_sub(2));
            match (
                origins.zip(row).and_then(|(origins, row)| origins.get(row)),
                notes.get(&refusal.file),
            ) {
                (Some(origin), _) => taking.refuse_row_told(*origin, refusal),
                (None, Some((from, _))) => {
                    for file in from {
                        taking.refused.push((*file, 0, "", refusal.clone()));
                    }
                }
                (None, None) => taking.refused.push((usize::MAX, 0, "", refusal.clone())),
            }
        }
        taking.empty_tables(&report)?;
        Ok(taking.end(&report))
    }

    /// The tables that are meant, checked against what is there.
    fn reads<'i>(&'i self, choice: &'i ImportChoice) -> Result<Vec<sheets::Read<'i>>> {
        let tables = choice.tables.iter().map(|choice| {
            let (file, given) = self.given(&choice.file)?;
            let Content::Table(text) = &given.content else {
                return Err(entry::invalid("file", &choice.file));
            };
            let table = sheets::TABLES
                .into_iter()
                .find(|name| *name == choice.table)
                .and_then(table_named);
            let table: &'static Table =
                table.ok_or_else(|| entry::invalid("table", &choice.table))?;
            for field in choice.mapping.iter().flatten() {
                if table.column(field).is_none() {
                    return Err(entry::invalid("mapping", field));
                }
            }
            Ok(sheets::Read {
                file,
                text,
                table,
                mapping: &choice.mapping,
            })
        });
        tables.collect()
    }

    fn given(&self, name: &str) -> Result<(usize, &Given)> {
        let mut files = self.files.iter().enumerate();
        files
            .find(|(_, file)| file.name == name)
            .ok_or_else(|| entry::invalid("file", name))
    }
}

/// Notes by their file in the archive, with the files that they come from.
type Notes = BTreeMap<String, (Vec<usize>, String)>;

/// An import under way.
struct Taking<'i> {
    intake: &'i Intake,
    choice: &'i ImportChoice,
    lang: Lang,
    /// File, row, field, refusal.
    refused: Vec<(usize, u32, &'static str, Refusal)>,
    notices: Vec<ImportNotice>,
    unchanged: usize,
}

impl Taking<'_> {
    /// The notes of the interviews that texts are meant for: below those that are there, which stay as they are.
    fn notes(&mut self, tx: &Tx<'_>) -> Result<Notes> {
        let mut by_interview: Vec<(InterviewId, Vec<&TextChoice>)> = Vec::new();
        for choice in &self.choice.texts {
            let Some(id) = choice.interview_id else {
                continue;
            };
            match by_interview.iter_mut().find(|(known, _)| *known == id) {
                Some((_, texts)) => texts.push(choice),
                None => by_interview.push((id, vec![choice])),
            }
        }
        let mut notes = Notes::new();
        for (id, texts) in by_interview {
            let interview = Interview::find(tx, id)?;
            let mut whole = interview.notes.clone();
            let mut from = Vec::new();
            for choice in texts {
                let (file, given) = self.intake.given(&choice.file)?;
                let text = match &given.content {
                    Content::Text(text) => text,
                    Content::Unread(wrong) => {
                        self.refuse_file(file, wrong.clone());
                        continue;
                    }
                    Content::Table(_) => return Err(entry::invalid("file", &choice.file)),
                };
                if whole.contains(text.trim()) {
                    self.unchanged += 1;
                    continue;
                }
                let more = match whole.trim().is_empty() {
                    true => text.clone(),
                    false => self.below(&whole, given, text),
                };
                if more.len() as u64 > LONGEST_TEXT {
                    let limit = (LONGEST_TEXT >> 20).to_string();
                    self.refuse_file(file, Wrong::of("text-too-long").with("limit", limit));
                    continue;
                }
                whole = more;
                from.push(file);
            }
            if !from.is_empty() {
                notes.insert(format!("entretiens/{}.txt", interview.code), (from, whole));
            }
        }
        Ok(notes)
    }

    /// Says that there is nothing in tables of which nothing came, where nothing else is told: whoever brings them in
    /// expects some rows. (A sheet without any, beside others, is no trouble.)
    fn empty_tables(&mut self, report: &Report) -> Result<()> {
        let came = report.added + report.updated + report.unchanged + self.unchanged;
        if came == 0 && self.refused.is_empty() {
            for choice in &self.choice.tables {
                let (file, _) = self.intake.given(&choice.file)?;
                self.refuse_file(file, Wrong::of("table-empty"));
            }
        }
        Ok(())
    }

    /// Notes with a text below them, after a line that says whence it comes.
    fn below(&mut self, notes: &str, given: &Given, text: &str) -> String {
        let args = [("file", given.name.clone())];
        let whence = say(self.lang, "import-whence", &args);
        self.notices.push(ImportNotice {
            file: given.name.clone(),
            message: capitalised(&say(
                self.lang,
                "import-below",
                &[("whence", whence.clone())],
            )),
        });
        let gap = match notes.chars().rev().take_while(|c| *c == '\n').count() {
            0 => "\n\n",
            1 => "\n",
            _ => "",
        };
        format!("{notes}{gap}{whence}\n\n{text}")
    }

    fn refuse_file(&mut self, file: usize, wrong: Wrong) {
        let refusal = Refusal::new("", None, "", "", wrong);
        self.refused.push((file, 0, "", refusal));
    }

    fn refuse_row(&mut self, origin: Origin, field: &'static str, wrong: Wrong) {
        let refusal = Refusal::new("", Some(origin.row), field, "", wrong);
        self.refused.push((origin.file, origin.row, field, refusal));
    }

    fn refuse_row_told(&mut self, origin: Origin, refusal: &Refusal) {
        // A column to blame is one of the archive's.
        let field = sheets::TABLES
            .into_iter()
            .filter_map(table_named)
            .flat_map(Table::all_columns)
            .map(|column: &Column| column.name)
            .find(|name| *name == refusal.column);
        self.refused.push((
            origin.file,
            origin.row,
            field.unwrap_or_default(),
            refusal.clone(),
        ));
    }

    fn end(mut self, report: &Report) -> Taken {
        self.refused.sort_by_key(|(file, row, ..)| (*file, *row));
        let mut why: BTreeMap<usize, BTreeMap<u32, String>> = BTreeMap::new();
        let headings = self.headings();
        let mut refused = Vec::new();
        for (file, row, field, refusal) in &self.refused {
            let given = self.intake.files.get(*file);
            let heading = headings.get(&(*file, *field)).cloned();
            let column = match field {
                &"" => String::new(),
                field => heading.unwrap_or_else(|| label(field, self.lang)),
            };
            let message = refusal.why_in(&column, self.lang);
            if *row > 0 {
                why.entry(*file).or_default().insert(*row, message.clone());
            }
            refused.push(ImportRefusal {
                file: given.map_or_else(|| refusal.file.clone(), |given| given.name.clone()),
                row: *row,
                column,
                message,
            });
        }
        Taken {
            report: ImportReport {
                added: count(report.added),
                updated: count(report.updated),
                unchanged: count(report.unchanged + self.unchanged),
                refused,
                notices: self.notices,
            },
            why,
        }
    }

    /// The headings of the columns that hold each field of each file.
    fn headings(&self) -> HashMap<(usize, &str), String> {
        let mut headings = HashMap::new();
        for choice in &self.choice.tables {
            let Ok((file, given)) = self.intake.given(&choice.file) else {
                continue;
            };
            let Content::Table(text) = &given.content else {
                continue;
            };
            let sheet = text.open();
            for (name, field) in sheet.header().iter().zip(&choice.mapping) {
                if let Some(field) = field {
                    headings
                        .entry((file, field.as_str()))
                        .or_insert_with(|| name.trim().to_owned());
                }
            }
        }
        headings
    }
}
