//! The arguments of a call, read into what it asks for.

use std::{ffi::OsString, path::PathBuf};

use chrono::NaiveDate;
use clap::{Arg, ArgAction, ArgMatches, Command, value_parser};
use croisee_core::{
    exchange::archive::{TABLES, Table, table_named},
    message::{Lang, say},
    record::RecordKind,
};

use crate::usage::Misuse;

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
            Some((_, of)) => Task::Archive {
                out: path(of, "out"),
                shareable: of.get_flag("shareable"),
            },
            None => return Err(Misuse::saying(say(lang, "usage-no-command", &[]))),
        },
        "search" => Task::Search {
            query: text(given, "query").unwrap_or_default(),
            limit: given.get_one::<usize>("limit").copied().unwrap_or(50),
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

fn command(lang: Lang) -> Command {
    let help = |code: &str| say(lang, &format!("help-{code}"), &[]);
    let usage_heading = say(lang, "help-usage", &[]);
    let framed = |command: Command, about: &str, usage: &str| {
        command
            .about(help(about))
            .override_usage(usage.to_owned())
            .help_template(format!(
                "{{about-with-newline}}\n{usage_heading} {{usage}}\n\n{{all-args}}"
            ))
            .subcommand_help_heading(help("commands"))
            .disable_help_subcommand(true)
            .disable_help_flag(true)
            .arg(
                flag("help", help("help"))
                    .short('h')
                    .action(ArgAction::Help)
                    .help_heading(help("options")),
            )
    };
    let flag_of = |id: &'static str| flag(id, help(id)).help_heading(help("options"));
    let option_of = |id: &'static str, value: &'static str| {
        Arg::new(id)
            .long(id)
            .value_name(value)
            .help(help(id))
            .help_heading(help("options"))
    };
    let path_of = |id: &'static str, value: &'static str| {
        option_of(id, value).value_parser(value_parser!(PathBuf))
    };
    let dossier = || {
        let place = Arg::new("dossier").value_name("DOSSIER").required(true);
        place
            .value_parser(value_parser!(PathBuf))
            .help(help("dossier"))
            .help_heading(help("arguments"))
    };
    let sub = |name: &'static str, about: &str, usage: &str| {
        framed(Command::new(name), about, &format!("croisee-cli {usage}")).arg(dossier())
    };
    let export = framed(Command::new("export"), "export", "croisee-cli export DOSSIER deliverable|record|archive …")
        .arg(dossier())
        .subcommand_required(true)
        .subcommand(
            framed(
                Command::new("deliverable"),
                "export-deliverable",
                "croisee-cli export DOSSIER deliverable --space CODE|all --out DIR --date YYYY-MM-DD [--template NAME] [--edition N] [--published] [--override-unvalidated]",
            )
            .arg(option_of("space", "CODE|all").required(true))
            .arg(path_of("out", "DIR").required(true))
            .arg(option_of("date", "YYYY-MM-DD").required(true).value_parser(day))
            .arg(option_of("template", "NAME"))
            .arg(option_of("edition", "N").value_parser(value_parser!(i64).range(0..=9999)))
            .arg(flag_of("published"))
            .arg(flag_of("override-unvalidated")),
        )
        .subcommand(
            framed(
                Command::new("record"),
                "export-record",
                "croisee-cli export DOSSIER record --kind compte_rendu|fiche|notice [--interview CODE|all] --out DIR --date YYYY-MM-DD",
            )
            .arg(
                option_of("kind", "compte_rendu|fiche|notice")
                    .required(true)
                    .value_parser(RecordKind::ALL.iter().map(|k| k.word()).collect::<Vec<_>>())
                    .hide_possible_values(true),
            )
            .arg(option_of("interview", "CODE|all"))
            .arg(path_of("out", "DIR").required(true))
            .arg(option_of("date", "YYYY-MM-DD").required(true).value_parser(day)),
        )
        .subcommand(
            framed(
                Command::new("archive"),
                "export-archive",
                "croisee-cli export DOSSIER archive --out DIR|FILE.zip [--shareable]",
            )
            .arg(path_of("out", "DIR|FILE.zip").required(true))
            .arg(flag_of("shareable")),
        );
    framed(
        Command::new("croisee-cli"),
        "about",
        "croisee-cli [--json] [--lang fr|en] create|import|export|search|stats|check|backup …",
    )
    .version(env!("CARGO_PKG_VERSION"))
    .disable_version_flag(true)
    .arg(
        flag("version", help("version"))
            .short('V')
            .action(ArgAction::Version)
            .help_heading(help("options")),
    )
    .arg(flag_of("json").global(true))
    .arg(
        option_of("lang", "fr|en")
            .global(true)
            .value_parser(["fr", "en"])
            .hide_possible_values(true),
    )
    .subcommand_required(true)
    .subcommand(
        sub(
            "create",
            "create",
            "create DOSSIER [--from DIR|ZIP | --demo] [--title T] [--strict]",
        )
        .arg(path_of("from", "DIR|ZIP").conflicts_with("demo"))
        .arg(flag_of("demo"))
        .arg(option_of("title", "T"))
        .arg(flag_of("strict")),
    )
    .subcommand(
        sub(
            "import",
            "import",
            "import DOSSIER FILE…|DIR|ZIP [--as TABLE|textes] [--dry-run] [--strict]",
        )
        .arg(
            Arg::new("source")
                .value_name("FILE|DIR|ZIP")
                .required(true)
                .num_args(1..)
                .value_parser(value_parser!(PathBuf))
                .help(help("source"))
                .help_heading(help("arguments")),
        )
        .arg(option_of("as", "TABLE|textes"))
        .arg(flag_of("dry-run"))
        .arg(flag_of("strict")),
    )
    .subcommand(export)
    .subcommand(
        sub("search", "search", "search DOSSIER QUERY [--limit N]")
            .arg(
                Arg::new("query")
                    .value_name("QUERY")
                    .required(true)
                    .allow_hyphen_values(true)
                    .help(help("query"))
                    .help_heading(help("arguments")),
            )
            .arg(option_of("limit", "N").value_parser(value_parser!(usize))),
    )
    .subcommand(sub("stats", "stats", "stats DOSSIER"))
    .subcommand(sub("check", "check", "check DOSSIER"))
    .subcommand(
        sub("backup", "backup", "backup DOSSIER --out FILE")
            .arg(path_of("out", "FILE").required(true)),
    )
}

fn flag(id: &'static str, help: String) -> Arg {
    Arg::new(id).long(id).action(ArgAction::SetTrue).help(help)
}

fn day(text: &str) -> Result<NaiveDate, String> {
    croisee_core::when::day(text).ok_or_else(|| "YYYY-MM-DD".to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_command_line_is_well_formed_in_both_languages() {
        for lang in [Lang::French, Lang::English] {
            command(lang).debug_assert();
        }
    }

    fn read(line: &str) -> Result<Call, Misuse> {
        let arguments: Vec<OsString> = line.split(' ').map(OsString::from).collect();
        Call::read(&arguments, language_of(&arguments))
    }

    #[test]
    fn json_and_the_language_may_stand_anywhere() {
        for line in [
            "croisee-cli --json --lang en stats d",
            "croisee-cli stats d --json --lang=en",
            "croisee-cli stats --lang en d --json",
            "croisee-cli --json export d archive --out x --lang en",
            "croisee-cli export d --json archive --out x --lang en",
            "croisee-cli export d archive --out x --lang en --json",
        ] {
            let arguments: Vec<OsString> = line.split(' ').map(OsString::from).collect();
            assert_eq!(language_of(&arguments), Lang::English, "{line}");
            assert!(read(line).unwrap().json, "{line}");
        }
    }

    #[test]
    fn calls_that_make_no_sense_are_refused() {
        for line in [
            "croisee-cli",
            "croisee-cli frobnicate",
            "croisee-cli create",
            "croisee-cli create d --demo --from x",
            "croisee-cli import d f --as nowhere",
            "croisee-cli export d",
            "croisee-cli export d deliverable --space all --out x",
            "croisee-cli export d deliverable --space all --out x --date 2020-13-01",
            "croisee-cli export d record --kind fiche --out x",
            "croisee-cli export d record --kind lettre --out x --date 2020-09-30",
            "croisee-cli search d q --limit many",
            "croisee-cli stats d --lang de",
        ] {
            assert!(read(line).is_err(), "{line}");
        }
    }
}
