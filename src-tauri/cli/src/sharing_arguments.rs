//! The arguments of what is shared or written for others' programs: the inventory, tables, documents for word processors.

use std::path::PathBuf;

use chrono::NaiveDate;
use clap::{Arg, ArgAction, ArgMatches, Command, value_parser};
use croisee_core::{
    dissemination::{Licence, Way},
    exchange::out::{OutTable, SheetFormat},
    inventory::Kind,
    message::{Lang, say},
};

/// What is to be shared or written.
#[derive(Debug)]
pub enum Outward {
    /// The inventory, in one of the three ways.
    Sharing {
        /// Which.
        way: Way,
        /// Into which folder.
        out: PathBuf,
        /// With which date.
        date: NaiveDate,
        /// Only entries of these kinds; of all where there are none.
        kinds: Vec<Kind>,
        /// Only of these volets, by code.
        volets: Vec<String>,
        /// Only of these territories.
        territories: Vec<String>,
        /// With closed entries.
        closed: bool,
        /// Under which licence, as open data.
        licence: Licence,
        /// To whom.
        to: Vec<String>,
    },
    /// A table, for spreadsheets.
    Table {
        /// Which.
        table: OutTable,
        /// As what.
        format: SheetFormat,
        /// Into which folder.
        out: PathBuf,
        /// With which date.
        date: NaiveDate,
    },
    /// Drafts of deliverables, for word processors.
    Docx {
        /// Of which space; of all where absent.
        space: Option<String>,
        /// Into which folder.
        out: PathBuf,
        /// With which date.
        date: NaiveDate,
    },
}

/// The subcommands of `export`, with their usage.
pub fn commands(lang: Lang) -> [(Command, &'static str, &'static str); 3] {
    let help = |code: &str| say(lang, &format!("help-{code}"), &[]);
    let option = |id: &'static str, value: &'static str| {
        Arg::new(id)
            .long(id)
            .value_name(value)
            .help(help(id))
            .help_heading(help("options"))
    };
    let out = || {
        option("out", "DIR")
            .required(true)
            .value_parser(value_parser!(PathBuf))
    };
    let date = || {
        option("date", "YYYY-MM-DD")
            .required(true)
            .value_parser(|text: &str| {
                croisee_core::when::day(text).ok_or_else(|| "YYYY-MM-DD".to_owned())
            })
    };
    let words = |words: Vec<&'static str>| words;
    let sharing = Command::new("sharing")
        .arg(
            option("way", "donnees|transmission|kit")
                .required(true)
                .value_parser(words(Way::ALL.iter().map(|w| w.word()).collect()))
                .hide_possible_values(true),
        )
        .arg(out())
        .arg(date())
        .arg(
            option("nature", "besoin|urgence|relance|reseau")
                .action(ArgAction::Append)
                .value_parser(words(Kind::ALL.iter().map(|k| k.word()).collect()))
                .hide_possible_values(true),
        )
        .arg(option("volet", "CODE").action(ArgAction::Append))
        .arg(option("territory", "NAME").action(ArgAction::Append))
        .arg(
            Arg::new("closed")
                .long("closed")
                .action(ArgAction::SetTrue)
                .help(help("closed"))
                .help_heading(help("options")),
        )
        .arg(
            option("licence", "licence-ouverte-2.0|odbl-1.0|cc-by-4.0")
                .value_parser(words(Licence::ALL.iter().map(|l| l.word()).collect()))
                .hide_possible_values(true),
        )
        .arg(option("to", "NAME").action(ArgAction::Append));
    let table = Command::new("table")
        .arg(
            option("table", "NAME")
                .required(true)
                .value_parser(words(OutTable::ALL.iter().map(|t| t.word()).collect())),
        )
        .arg(
            option("format", "csv|xlsx")
                .value_parser(words(SheetFormat::ALL.iter().map(|f| f.word()).collect()))
                .hide_possible_values(true),
        )
        .arg(out())
        .arg(date());
    let docx = Command::new("docx")
        .arg(option("space", "CODE|all").required(true))
        .arg(out())
        .arg(date());
    [
        (
            sharing,
            "export-sharing",
            "croisee-cli export DOSSIER sharing --way donnees|transmission|kit --out DIR --date YYYY-MM-DD [--nature N]… [--volet CODE]… [--territory NAME]… [--closed] [--licence L] [--to NAME]…",
        ),
        (
            table,
            "export-table",
            "croisee-cli export DOSSIER table --table NAME [--format csv|xlsx] --out DIR --date YYYY-MM-DD",
        ),
        (
            docx,
            "export-docx",
            "croisee-cli export DOSSIER docx --space CODE|all --out DIR --date YYYY-MM-DD",
        ),
    ]
}

/// What one of them asks for.
pub fn read(name: &str, of: &ArgMatches) -> Option<Outward> {
    let text = |id: &str| of.get_one::<String>(id).cloned();
    let texts = |id: &str| -> Vec<String> {
        of.get_many::<String>(id)
            .into_iter()
            .flatten()
            .cloned()
            .collect()
    };
    let out = of.get_one::<PathBuf>("out").cloned().unwrap_or_default();
    let date = of.get_one::<NaiveDate>("date").copied().unwrap_or_default();
    Some(match name {
        "sharing" => Outward::Sharing {
            way: Way::of_word(&text("way")?)?,
            out,
            date,
            kinds: texts("nature")
                .iter()
                .filter_map(|word| Kind::of_word(word))
                .collect(),
            volets: texts("volet"),
            territories: texts("territory"),
            closed: of.get_flag("closed"),
            licence: text("licence")
                .and_then(|word| Licence::of_word(&word))
                .unwrap_or(Licence::Etalab),
            to: texts("to"),
        },
        "table" => Outward::Table {
            table: OutTable::of_word(&text("table")?)?,
            format: text("format")
                .and_then(|word| SheetFormat::of_word(&word))
                .unwrap_or(SheetFormat::Xlsx),
            out,
            date,
        },
        "docx" => Outward::Docx {
            space: text("space").filter(|code| code != "all"),
            out,
            date,
        },
        _ => return None,
    })
}
