//! The arguments of what is owed to one person: all that is held of them, and their erasure.

use std::path::PathBuf;

use chrono::NaiveDate;
use clap::{Arg, ArgAction, ArgMatches, Command, value_parser};
use croisee_core::message::{Lang, say};

/// What is asked of one person.
#[derive(Debug)]
pub enum Owed {
    /// All that the dossier holds of them.
    Access {
        /// Who, by code.
        person: String,
        /// Into which folder.
        out: PathBuf,
        /// With which date.
        date: NaiveDate,
    },
    /// Their erasure.
    Erase {
        /// Who, by code.
        person: String,
        /// It is done; otherwise only told.
        yes: bool,
    },
    /// A copy in which nobody is named.
    Copy {
        /// Where to.
        out: PathBuf,
        /// With territories.
        places: bool,
    },
    /// The sheet of the processing register.
    Sheet {
        /// Into which folder.
        out: PathBuf,
        /// With which date.
        date: NaiveDate,
    },
}

/// The subcommands of `export`, with their usage.
pub fn exports(lang: Lang) -> [(Command, &'static str, &'static str); 2] {
    let help = |code: &str| say(lang, &format!("help-{code}"), &[]);
    let out = |value: &'static str| {
        Arg::new("out")
            .long("out")
            .value_name(value)
            .required(true)
            .value_parser(value_parser!(PathBuf))
            .help(help("out"))
            .help_heading(help("options"))
    };
    let copy = Command::new("pseudonymised")
        .arg(out("FILE.croisee"))
        .arg(flag("places", help("places"), help("options")));
    let sheet = Command::new("processing-sheet")
        .arg(out("DIR"))
        .arg(date(help("date"), help("options")));
    [
        (
            copy,
            "export-pseudonymised",
            "croisee-cli export DOSSIER pseudonymised --out FILE.croisee [--places]",
        ),
        (
            sheet,
            "export-processing-sheet",
            "croisee-cli export DOSSIER processing-sheet --out DIR --date YYYY-MM-DD",
        ),
    ]
}

fn date(help: String, heading: String) -> Arg {
    Arg::new("date")
        .long("date")
        .value_name("YYYY-MM-DD")
        .required(true)
        .value_parser(|text: &str| {
            croisee_core::when::day(text).ok_or_else(|| "YYYY-MM-DD".to_owned())
        })
        .help(help)
        .help_heading(heading)
}

fn flag(id: &'static str, help: String, heading: String) -> Arg {
    Arg::new(id)
        .long(id)
        .action(ArgAction::SetTrue)
        .help(help)
        .help_heading(heading)
}

/// What one of the exports asks for.
pub fn read_export(name: &str, of: &ArgMatches) -> Option<Owed> {
    let out = of.get_one::<PathBuf>("out")?.clone();
    Some(match name {
        "pseudonymised" => Owed::Copy {
            out,
            places: of.get_flag("places"),
        },
        _ => Owed::Sheet {
            out,
            date: *of.get_one::<NaiveDate>("date")?,
        },
    })
}

/// The subcommands of `person`, with their usage.
pub fn commands(lang: Lang) -> [(Command, &'static str, &'static str); 2] {
    let help = |code: &str| say(lang, &format!("help-{code}"), &[]);
    let option = |id: &'static str, value: &'static str| {
        Arg::new(id)
            .long(id)
            .value_name(value)
            .required(true)
            .help(help(id))
            .help_heading(help("options"))
    };
    let person = || option("person", "CODE").help(help("person-code"));
    let access = Command::new("access")
        .arg(person())
        .arg(option("out", "DIR").value_parser(value_parser!(PathBuf)))
        .arg(date(help("date"), help("options")));
    let erase = Command::new("erase")
        .arg(person())
        .arg(flag("yes", help("yes"), help("options")));
    [
        (
            access,
            "person-access",
            "croisee-cli person DOSSIER access --person CODE --out DIR --date YYYY-MM-DD",
        ),
        (
            erase,
            "person-erase",
            "croisee-cli person DOSSIER erase --person CODE [--yes]",
        ),
    ]
}

/// What one of them asks for.
pub fn read(given: &ArgMatches) -> Option<Owed> {
    let (name, of) = given.subcommand()?;
    let person = of.get_one::<String>("person")?.clone();
    match name {
        "access" => Some(Owed::Access {
            person,
            out: of.get_one::<PathBuf>("out")?.clone(),
            date: *of.get_one::<NaiveDate>("date")?,
        }),
        _ => Some(Owed::Erase {
            person,
            yes: of.get_flag("yes"),
        }),
    }
}
