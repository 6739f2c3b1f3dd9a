//! The arguments of the templates of deliverables: listed, taken in, handed on, taken out.

use std::path::PathBuf;

use clap::{Arg, ArgMatches, Command, value_parser};
use croisee_core::message::{Lang, say};

/// What is asked of the templates.
#[derive(Debug)]
pub enum Templated {
    /// Which there are.
    List,
    /// Take one in, under the name of its file.
    Import {
        /// The file.
        source: PathBuf,
    },
    /// Write the file of one.
    Export {
        /// Which, by name.
        name: String,
        /// Where to.
        out: PathBuf,
    },
    /// Take one out.
    Remove {
        /// Which, by name.
        name: String,
    },
}

/// The subcommands of `template`, with their usage.
pub fn commands(lang: Lang) -> [(Command, &'static str, &'static str); 4] {
    let help = |code: &str| say(lang, &format!("help-{code}"), &[]);
    let argument = |id: &'static str, value: &'static str| {
        Arg::new(id)
            .value_name(value)
            .required(true)
            .help(help(id))
            .help_heading(help("arguments"))
    };
    let file = argument("template-file", "FILE.toml").value_parser(value_parser!(PathBuf));
    let out = Arg::new("out")
        .long("out")
        .value_name("FILE.toml")
        .required(true)
        .value_parser(value_parser!(PathBuf))
        .help(help("out"))
        .help_heading(help("options"));
    let name = || argument("template-name", "NAME");
    [
        (
            Command::new("list"),
            "template-list",
            "croisee-cli template DOSSIER list",
        ),
        (
            Command::new("import").arg(file),
            "template-import",
            "croisee-cli template DOSSIER import FILE.toml",
        ),
        (
            Command::new("export").arg(name()).arg(out),
            "template-export",
            "croisee-cli template DOSSIER export NAME --out FILE.toml",
        ),
        (
            Command::new("remove").arg(name()),
            "template-remove",
            "croisee-cli template DOSSIER remove NAME",
        ),
    ]
}

/// What one of them asks for.
pub fn read(given: &ArgMatches) -> Option<Templated> {
    let (called, of) = given.subcommand()?;
    let name = |of: &ArgMatches| of.get_one::<String>("template-name").cloned();
    let path = |of: &ArgMatches, id: &str| of.get_one::<PathBuf>(id).cloned();
    Some(match called {
        "list" => Templated::List,
        "import" => Templated::Import {
            source: path(of, "template-file")?,
        },
        "export" => Templated::Export {
            name: name(of)?,
            out: path(of, "out")?,
        },
        _ => Templated::Remove { name: name(of)? },
    })
}
