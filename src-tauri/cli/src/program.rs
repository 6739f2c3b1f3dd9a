//! What the program takes: its commands and their arguments, with the help of each.

use std::path::PathBuf;

use chrono::NaiveDate;
use clap::{Arg, ArgAction, Command, value_parser};
use croisee_core::{
    message::{Lang, say},
    record::RecordKind,
};

use crate::{person_arguments, sharing_arguments, template_arguments};

/// The program as it presents itself: its commands, what each takes, and its help, in the user's language.
pub fn command(lang: Lang) -> Command {
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
    let export = framed(Command::new("export"), "export", "croisee-cli export DOSSIER deliverable|record|room|recovery|sharing|table|docx|pseudonymised|processing-sheet|archive …")
        .arg(dossier())
        .subcommand_required(true)
        .subcommand(
            framed(
                Command::new("deliverable"),
                "export-deliverable",
                "croisee-cli export DOSSIER deliverable --space CODE|all|_demarche --out DIR --date YYYY-MM-DD [--template NAME] [--edition N] [--published] [--override-unvalidated] [--large-print] [--strict]",
            )
            .arg(option_of("space", "CODE|all|_demarche").required(true))
            .arg(path_of("out", "DIR").required(true))
            .arg(option_of("date", "YYYY-MM-DD").required(true).value_parser(day))
            .arg(option_of("template", "NAME"))
            .arg(option_of("edition", "N").value_parser(value_parser!(i64).range(0..=9999)))
            .arg(flag_of("published"))
            .arg(flag_of("override-unvalidated"))
            .arg(flag_of("large-print"))
            .arg(flag("strict", help("strict-published")).help_heading(help("options"))),
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
                Command::new("room"),
                "export-room",
                "croisee-cli export DOSSIER room --space CODE|all --out DIR --date YYYY-MM-DD",
            )
            .arg(option_of("space", "CODE|all").required(true))
            .arg(path_of("out", "DIR").required(true))
            .arg(option_of("date", "YYYY-MM-DD").required(true).value_parser(day)),
        )
        .subcommand(
            framed(
                Command::new("recovery"),
                "export-recovery",
                "croisee-cli export DOSSIER recovery --out DIR --date YYYY-MM-DD",
            )
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
    let style = framed(
        Command::new("style"),
        "style",
        "croisee-cli style DOSSIER export|import …",
    )
    .arg(dossier())
    .subcommand_required(true)
    .subcommand(
        framed(
            Command::new("export"),
            "style-export",
            "croisee-cli style DOSSIER export --out FILE.croisee-style",
        )
        .arg(path_of("out", "FILE.croisee-style").required(true)),
    )
    .subcommand(
        framed(
            Command::new("import"),
            "style-import",
            "croisee-cli style DOSSIER import FILE.croisee-style",
        )
        .arg(
            Arg::new("style-file")
                .value_name("FILE.croisee-style")
                .required(true)
                .value_parser(value_parser!(PathBuf))
                .help(help("style-file"))
                .help_heading(help("arguments")),
        ),
    );
    let export = sharing_arguments::commands(lang)
        .into_iter()
        .chain(person_arguments::exports(lang))
        .fold(export, |export, (command, about, usage)| {
            export.subcommand(framed(command, about, usage))
        });
    let template = framed(
        Command::new("template"),
        "templates",
        "croisee-cli template DOSSIER list|import|export|remove …",
    )
    .arg(dossier())
    .subcommand_required(true);
    let template = template_arguments::commands(lang)
        .into_iter()
        .fold(template, |template, (command, about, usage)| {
            template.subcommand(framed(command, about, usage))
        });
    let person = framed(
        Command::new("person"),
        "person",
        "croisee-cli person DOSSIER access|erase …",
    )
    .arg(dossier())
    .subcommand_required(true);
    let person = person_arguments::commands(lang)
        .into_iter()
        .fold(person, |person, (command, about, usage)| {
            person.subcommand(framed(command, about, usage))
        });
    framed(
        Command::new("croisee-cli"),
        "about",
        "croisee-cli [--json] [--lang fr|en] create|import|export|method|style|template|person|search|stats|check|backup …",
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
        sub(
            "method",
            "method",
            "method DOSSIER FILE.croisee|DIR|FILE.zip [--title T] [--begins YYYY-MM-DD] [--signed]",
        )
        .arg(
            Arg::new("method-out")
                .value_name("FILE.croisee|DIR|FILE.zip")
                .required(true)
                .value_parser(value_parser!(PathBuf))
                .help(help("method-out"))
                .help_heading(help("arguments")),
        )
        .arg(option_of("title", "T"))
        .arg(option_of("begins", "YYYY-MM-DD").value_parser(day))
        .arg(flag_of("signed")),
    )
    .subcommand(style)
    .subcommand(template)
    .subcommand(person)
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
