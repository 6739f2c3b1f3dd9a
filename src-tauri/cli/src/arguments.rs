//! The arguments of a call, read into what it asks for.

use std::{ffi::OsString, path::PathBuf};

use chrono::NaiveDate;
use clap::ArgMatches;
use croisee_core::{
    exchange::{
        Beginning,
        archive::{TABLES, Table, table_named},
    },
    message::{Lang, say},
    record::RecordKind,
};

use crate::{
    person_arguments,
    program::command,
    sharing_arguments,
    template_arguments::{self, Templated},
    usage::Misuse,
};

/// A call, read.
#[derive(Debug)]
pub struct Call {
    /// Answers are for machines.
    pub json: bool,
    /// The dossier.
    pub dossier: PathBuf,
    /// What is asked.
    pub task: Task,
}

/// What files of notes are brought in as.
const TEXTS: &str = "textes";

/// What is asked.
#[derive(Debug)]
pub enum Task {
    /// Make a dossier.
    Create {
        /// From which archive.
        from: Option<PathBuf>,
        /// From the demonstration.
        demo: bool,
        /// Under which title.
        title: Option<String>,
        /// Make none where anything is refused.
        strict: bool,
    },
    /// Bring in files.
    Import {
        /// Which.
        sources: Vec<PathBuf>,
        /// As what; by their names and headings where absent.
        kind: Option<SourceKind>,
        /// Only say what would come in.
        dry_run: bool,
        /// Keep nothing where anything is refused.
        strict: bool,
    },
    /// Write deliverables.
    Deliverables {
        /// Of which space; of all where absent.
        space: Option<String>,
        /// Into which folder.
        out: PathBuf,
        /// With which date.
        date: NaiveDate,
        /// By which template instead of the dossier's.
        template: Option<String>,
        /// With which edition instead of the dossier's.
        edition: Option<i64>,
        /// As published.
        published: bool,
        /// With what nobody validated.
        override_unvalidated: bool,
        /// None of those whose own texts say what they may not.
        strict: bool,
        /// In large print.
        large_print: bool,
    },
    /// Write the documents of interviews.
    Records {
        /// Which of the three.
        kind: RecordKind,
        /// Of which interview, by code; or `all`.
        interview: Option<String>,
        /// Into which folder.
        out: PathBuf,
        /// With which date.
        date: NaiveDate,
    },
    /// Write the 16:9 pages of spaces.
    Room {
        /// Of which space; of all where absent.
        space: Option<String>,
        /// Into which folder.
        out: PathBuf,
        /// With which date.
        date: NaiveDate,
    },
    /// Write the sheet that opens a protected dossier without its passphrase.
    Recovery {
        /// Into which folder.
        out: PathBuf,
        /// With which date.
        date: NaiveDate,
    },
    /// Share the inventory, or write for others' programs.
    Outward(sharing_arguments::Outward),
    /// Give all that is held of one person, or erase them.
    Person(person_arguments::Owed),
    /// Write an archive.
    Archive {
        /// Where to.
        out: PathBuf,
        /// Only what may be shown to others.
        shareable: bool,
    },
    /// Look for words.
    Search {
        /// Which.
        query: String,
        /// At most so many results.
        limit: usize,
    },
    /// Count.
    Stats,
    /// Look for damage.
    Check,
    /// The templates of deliverables.
    Template(Templated),
    /// Write the style of the pages as a file that is handed on.
    StyleGive {
        /// Where to.
        out: PathBuf,
    },
    /// Take in a style that was handed on.
    StyleTake {
        /// Its file.
        source: PathBuf,
    },
    /// Write what the next démarche starts from.
    Method {
        /// Where to.
        out: PathBuf,
        /// How it begins.
        beginning: Beginning,
    },
    /// Make a complete copy.
    Backup {
        /// Where to.
        out: PathBuf,
    },
}

/// What files are brought in as.
#[derive(Debug, Clone, Copy)]
pub enum SourceKind {
    /// One of the tables.
    Table(&'static Table),
    /// Notes, each of the interview that its name says.
    Texts,
}

/// The language that a call asks for, wherever it says so; French otherwise.
pub fn language_of(arguments: &[OsString]) -> Lang {
    let mut arguments = arguments.iter().map(|a| a.to_string_lossy());
    while let Some(argument) = arguments.next() {
        let code = match argument.strip_prefix("--lang=") {
            Some(code) => code.to_owned(),
            None if argument == "--lang" => arguments.next().unwrap_or_default().into_owned(),
            None => continue,
        };
        return Lang::of_code(&code).unwrap_or(Lang::French);
    }
    Lang::French
}

impl Call {
    /// Reads the arguments of a call.
    pub fn read(arguments: &[OsString], lang: Lang) -> Result<Self, Misuse> {
        let matches = command(lang)
            .try_get_matches_from(arguments)
            .map_err(|error| Misuse::of(&error, lang))?;
        let Some((name, given)) = matches.subcommand() else {
            return Err(Misuse::saying(say(lang, "usage-no-command", &[])));
        };
        Ok(Self {
            json: given.get_flag("json") || inner(given).is_some_and(|m| m.get_flag("json")),
            dossier: path(given, "dossier"),
            task: task(name, given, lang)?,
        })
    }
}

fn inner(given: &ArgMatches) -> Option<&ArgMatches> {
    given.subcommand().map(|(_, matches)| matches)
}

fn task(name: &str, given: &ArgMatches, lang: Lang) -> Result<Task, Misuse> {
    let text = |given: &ArgMatches, id: &str| given.get_one::<String>(id).cloned();
    Ok(match name {
        "create" => Task::Create {
            from: given.get_one::<PathBuf>("from").cloned(),
            demo: given.get_flag("demo"),
            title: text(given, "title"),
            strict: given.get_flag("strict"),
        },
        "import" => Task::Import {
            sources: given
                .get_many("source")
                .into_iter()
                .flatten()
                .cloned()
                .collect(),
            kind: kind(text(given, "as"), lang)?,
            dry_run: given.get_flag("dry-run"),
            strict: given.get_flag("strict"),
        },
        "export" => match given.subcommand() {
            Some(("deliverable", of)) => Task::Deliverables {
                space: text(of, "space").filter(|code| code != "all"),
                out: path(of, "out"),
                date: of.get_one::<NaiveDate>("date").copied().unwrap_or_default(),
                template: text(of, "template"),
                edition: of.get_one::<i64>("edition").copied(),
                published: of.get_flag("published"),
                override_unvalidated: of.get_flag("override-unvalidated"),
                strict: of.get_flag("strict"),
                large_print: of.get_flag("large-print"),
            },
            Some(("record", of)) => Task::Records {
                kind: of
                    .get_one::<String>("kind")
                    .and_then(|word| RecordKind::of_word(word))
                    .unwrap_or(RecordKind::Account),
                interview: text(of, "interview"),
                out: path(of, "out"),
                date: of.get_one::<NaiveDate>("date").copied().unwrap_or_default(),
            },
            Some(("room", of)) => Task::Room {
                space: text(of, "space").filter(|code| code != "all"),
                out: path(of, "out"),
                date: of.get_one::<NaiveDate>("date").copied().unwrap_or_default(),
            },
            Some(("recovery", of)) => Task::Recovery {
                out: path(of, "out"),
                date: of.get_one::<NaiveDate>("date").copied().unwrap_or_default(),
            },
            Some((name @ ("sharing" | "table" | "docx"), of)) => {
                let misuse = || Misuse::saying(say(lang, "usage-no-command", &[]));
                Task::Outward(sharing_arguments::read(name, of).ok_or_else(misuse)?)
            }
            Some((name @ ("pseudonymised" | "processing-sheet"), of)) => {
                let misuse = || Misuse::saying(say(lang, "usage-no-command", &[]));
                Task::Person(person_arguments::read_export(name, of).ok_or_else(misuse)?)
            }
            Some((_, of)) => Task::Archive {
                out: path(of, "out"),
                shareable: of.get_flag("shareable"),
            },
            None => return Err(Misuse::saying(say(lang, "usage-no-command", &[]))),
        },
        "style" => match given.subcommand() {
            Some(("export", of)) => Task::StyleGive {
                out: path(of, "out"),
            },
            Some((_, of)) => Task::StyleTake {
                source: path(of, "style-file"),
            },
            None => return Err(Misuse::saying(say(lang, "usage-no-command", &[]))),
        },
        "template" => {
            let misuse = || Misuse::saying(say(lang, "usage-no-command", &[]));
            Task::Template(template_arguments::read(given).ok_or_else(misuse)?)
        }
        "person" => {
            let misuse = || Misuse::saying(say(lang, "usage-no-command", &[]));
            Task::Person(person_arguments::read(given).ok_or_else(misuse)?)
        }
        "search" => Task::Search {
            query: text(given, "query").unwrap_or_default(),
            limit: given.get_one::<usize>("limit").copied().unwrap_or(50),
        },
        "method" => Task::Method {
            out: path(given, "method-out"),
            beginning: Beginning {
                title: text(given, "title"),
                begins: given.get_one::<NaiveDate>("begins").copied(),
                signed: given.get_flag("signed"),
            },
        },
        "stats" => Task::Stats,
        "check" => Task::Check,
        _ => Task::Backup {
            out: path(given, "out"),
        },
    })
}

fn path(given: &ArgMatches, id: &str) -> PathBuf {
    given.get_one::<PathBuf>(id).cloned().unwrap_or_default()
}

fn kind(name: Option<String>, lang: Lang) -> Result<Option<SourceKind>, Misuse> {
    let Some(name) = name else {
        return Ok(None);
    };
    match table_named(&name) {
        Some(table) => Ok(Some(SourceKind::Table(table))),
        None if name == TEXTS => Ok(Some(SourceKind::Texts)),
        None => {
            let tables = TABLES.iter().map(|table| table.name);
            let known: Vec<&str> = tables.chain([TEXTS]).collect();
            let args = [("value", name), ("known", known.join(", "))];
            Err(Misuse::saying(say(lang, "usage-unknown-table", &args)))
        }
    }
}

#[cfg(test)]
mod tests;
