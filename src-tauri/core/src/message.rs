//! What the core says to people when something goes wrong or is done: the words of `assets/locales/core.{fr,en}.ftl`.

use std::{fmt, sync::LazyLock};

use fluent_bundle::{FluentArgs, FluentResource, FluentValue, concurrent::FluentBundle};
use unic_langid::langid;

use crate::Error;
pub use crate::deliverable::Lang;

/// What a message names: by its name in the locales.
pub type Args = Vec<(&'static str, String)>;

const FRENCH: &str = include_str!("../../../assets/locales/core.fr.ftl");
const ENGLISH: &str = include_str!("../../../assets/locales/core.en.ftl");

static WORDS: LazyLock<[FluentBundle<FluentResource>; 2]> = LazyLock::new(|| {
    [(langid!("fr"), FRENCH), (langid!("en"), ENGLISH)].map(|(language, text)| {
        let mut bundle = FluentBundle::new_concurrent(vec![language]);
        bundle.set_use_isolating(false);
        // The files are the program's own, and a test reads each without a fault.
        let resource = match FluentResource::try_new(text.to_owned()) {
            Ok(resource) | Err((resource, _)) => resource,
        };
        bundle.add_resource_overriding(resource);
        bundle
    })
});

/// A value as a message shows it: by its beginning, where it has more characters than `most`.
pub(crate) fn shortened(value: &str, most: usize) -> String {
    match value.char_indices().nth(most) {
        Some((at, _)) => format!("{}…", value[..at].trim_end()),
        None => value.to_owned(),
    }
}

/// What is wrong with a file that somebody gave, as a stable code and what its message names.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Wrong {
    /// What its message is called before its code.
    prefix: &'static str,
    pub(crate) code: &'static str,
    pub(crate) args: Args,
}

impl Wrong {
    /// What is wrong, of which the message is `prefix-code`.
    pub(crate) fn new(
        prefix: &'static str,
        code: &'static str,
        args: &[(&'static str, &str)],
    ) -> Self {
        let args = args
            .iter()
            .map(|(name, value)| (*name, shortened(value, 60)));
        Self {
            prefix,
            code,
            args: args.collect(),
        }
    }

    /// What is wrong, in one language.
    #[must_use]
    pub fn words(&self, lang: Lang) -> String {
        say(lang, &format!("{}-{}", self.prefix, self.code), &self.args)
    }
}

impl fmt::Display for Wrong {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.words(Lang::English))
    }
}

/// The message under `code`, in one language.
#[must_use]
pub fn say(lang: Lang, code: &str, args: &[(&'static str, String)]) -> String {
    let bundle = match lang {
        Lang::French => &WORDS[0],
        Lang::English => &WORDS[1],
    };
    let mut given = FluentArgs::new();
    for (name, value) in args {
        // Only counts decide on a plural; a code or an edition that looks like a number stays as it is written.
        given.set(
            *name,
            match value.parse::<i64>() {
                Ok(count) if *name == "count" => FluentValue::from(count),
                _ => FluentValue::from(value.as_str()),
            },
        );
    }
    let pattern = bundle.get_message(code).and_then(|message| message.value());
    match pattern {
        Some(pattern) => bundle
            .format_pattern(pattern, Some(&given), &mut Vec::new())
            .into_owned(),
        // A code without words is a defect that a test catches; the code is better than nothing.
        None => code.to_owned(),
    }
}

/// Whether there are words under `code`.
#[must_use]
pub fn has(lang: Lang, code: &str) -> bool {
    let bundle = match lang {
        Lang::French => &WORDS[0],
        Lang::English => &WORDS[1],
    };
    bundle.has_message(code)
}

impl Error {
    /// What happened, what was kept, and what to do, in one language.
    #[must_use]
    pub fn message(&self, lang: Lang) -> String {
        say(lang, self.code(), &self.args(lang))
    }

    fn args(&self, lang: Lang) -> Args {
        let shown = |path: &std::path::Path| vec![("path", path.display().to_string())];
        match self {
            Self::Absent { path }
            | Self::NotADossier { path }
            | Self::Backup { path }
            | Self::Exists { path }
            | Self::SourceAbsent { path }
            | Self::SourceUnreadable { path }
            | Self::SourceTooLarge { path }
            | Self::Workbook { path }
            | Self::NothingRecognised { path }
            | Self::TableUnknown { path } => shown(path),
            Self::AmongOthers { path, file } => {
                let mut args = shown(path);
                args.push(("file", file.clone()));
                args
            }
            Self::UnknownTemplate { name, known } => {
                vec![("name", name.clone()), ("known", known.clone())]
            }
            Self::TemplateUnfit(wrong) => vec![("detail", wrong.words(lang))],
            Self::TemplateInUse(by) => {
                let quoted = |title: &String| say(lang, "quoted", &[("title", title.clone())]);
                let by: Vec<String> = by.iter().map(quoted).collect();
                vec![("by", by.join(", "))]
            }
            Self::UnknownSpace { code, known } | Self::UnknownInterview { code, known } => {
                let known = match known.as_str() {
                    "" => say(lang, "none-yet", &[]),
                    known => known.to_owned(),
                };
                vec![("code", code.clone()), ("known", known)]
            }
            Self::UnknownPerson { code } => vec![("code", code.clone())],
            Self::Typeset(error) => vec![(
                "detail",
                match lang {
                    Lang::French => error.message_fr(),
                    Lang::English => error.message_en(),
                },
            )],
            Self::Newer { found, known } => {
                vec![("found", found.to_string()), ("known", known.to_string())]
            }
            Self::Held { path, holder } => {
                let holder = match holder.as_str() {
                    "" => say(lang, "someone", &[]),
                    name => name.to_owned(),
                };
                vec![("file", file_name(path)), ("holder", holder)]
            }
            Self::Damaged { path, detail } => {
                vec![("file", file_name(path)), ("detail", detail.clone())]
            }
            Self::Protected { path } | Self::WrongPassphrase { path } => {
                vec![("file", file_name(path))]
            }
            Self::Internal { detail } => vec![("detail", detail.clone())],
            Self::Io { path, source } => {
                let mut args = shown(path);
                args.push(("why", why(lang, source)));
                args
            }
            Self::NoBackup(error) => vec![("why", error.message(lang))],
            Self::Gone { what } => vec![("what", thing(lang, what))],
            Self::InUse { by, count } => {
                vec![("by", thing(lang, by)), ("count", count.to_string())]
            }
            Self::Missing { field } | Self::Unlike { field } => {
                vec![("field", field_name(lang, field))]
            }
            Self::Invalid { field, value } => {
                vec![("field", field_name(lang, field)), ("value", value.clone())]
            }
            Self::Logo { name, fault } => {
                let why = match lang {
                    Lang::French => fault.message_fr(),
                    Lang::English => fault.message_en(),
                };
                vec![("name", name.clone()), ("why", why)]
            }
            Self::LogosFull { most } | Self::LegalLong { most } => {
                vec![("most", most.to_string())]
            }
            Self::ColourPale { colour, instead } => {
                vec![("colour", colour.clone()), ("instead", instead.clone())]
            }
            Self::StyleUnknown { path, detail } => {
                let mut args = shown(path);
                args.push(("detail", detail.words(lang)));
                args
            }
            Self::StyleNewer { path, found } => {
                let mut args = shown(path);
                args.push(("found", found.to_string()));
                args
            }
            Self::FileTooLarge { name, most } => {
                vec![("name", name.clone()), ("most", most.to_string())]
            }
            Self::RemarksOpen { count } => vec![("count", count.to_string())],
            Self::TooLong { most } | Self::AmendmentTooLong { most } => {
                vec![("most", most.to_string())]
            }
            Self::TacitTooEarly { on } => {
                let day = crate::when::When::Day(*on).in_words(lang == Lang::French);
                vec![("date", day)]
            }
            Self::DayImpossible { on, from } => {
                let day = |day| crate::when::When::Day(day).in_words(lang == Lang::French);
                let from = from.filter(|from| on < from).map(day);
                let from = from.unwrap_or_else(|| "none".to_owned());
                vec![("date", day(*on)), ("from", from)]
            }
            Self::Database(error) => vec![("detail", error.to_string())],
            _ => Vec::new(),
        }
    }
}

/// The name of a file; `none` where it is not known.
fn file_name(path: &std::path::Path) -> String {
    path.file_name().map_or_else(
        || "none".to_owned(),
        |name| name.to_string_lossy().into_owned(),
    )
}

/// Why the system refused, in the user's words where they are known.
fn why(lang: Lang, source: &std::io::Error) -> String {
    use std::io::ErrorKind;
    let code = match source.kind() {
        ErrorKind::PermissionDenied => "io-permission",
        ErrorKind::ReadOnlyFilesystem => "io-read-only",
        ErrorKind::NotFound => "io-not-found",
        ErrorKind::IsADirectory => "io-is-folder",
        ErrorKind::NotADirectory => "io-not-folder",
        ErrorKind::AlreadyExists => "io-exists",
        _ => return source.to_string(),
    };
    say(lang, code, &[])
}

/// What a table holds, in the user's words.
fn thing(lang: Lang, table: &str) -> String {
    named(lang, "thing", table)
}

/// What a field is called, in the user's words.
fn field_name(lang: Lang, field: &str) -> String {
    named(lang, "field", field)
}

fn named(lang: Lang, prefix: &str, name: &str) -> String {
    let code = format!("{prefix}-{}", name.replace('_', "-"));
    if has(lang, &code) {
        say(lang, &code, &[])
    } else {
        name.to_owned()
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use super::*;

    /// The messages of a file, each with the names of its arguments.
    fn messages(text: &str) -> BTreeMap<String, Vec<String>> {
        FluentResource::try_new(text.to_owned()).expect("well-formed");
        let mut all: Vec<(String, String)> = Vec::new();
        for line in text.lines() {
            match line.split_once(" =") {
                Some((key, rest)) if !line.starts_with([' ', '#']) => {
                    assert!(all.iter().all(|(k, _)| k != key), "{key} stands twice");
                    all.push((key.to_owned(), rest.to_owned()));
                }
                _ => all
                    .last_mut()
                    .into_iter()
                    .for_each(|(_, text)| text.push_str(line)),
            }
        }
        let names = |text: &str| {
            let mut names: Vec<String> = text
                .split('$')
                .skip(1)
                .map(|rest| rest.chars().take_while(|c| c.is_alphanumeric()).collect())
                .collect();
            names.sort();
            names.dedup();
            names
        };
        all.into_iter()
            .map(|(key, text)| (key, names(&text)))
            .collect()
    }

    #[test]
    fn what_keeps_a_dossier_from_opening_names_its_file() {
        let said = |error: Error| error.message(Lang::French);
        let held = |path: &str, holder: &str| Error::Held {
            path: path.into(),
            holder: holder.to_owned(),
        };
        let text = said(held("dossiers/regards.croisee", "Claire"));
        assert!(
            text.starts_with("Le dossier «\u{202f}regards.croisee\u{202f}» est ouvert par Claire."),
            "{text}"
        );
        let text = said(held("", ""));
        assert!(
            text.starts_with("Le dossier est ouvert par un autre programme."),
            "{text}"
        );
        let text = said(Error::Damaged {
            path: "regards.croisee".into(),
            detail: "malformed".to_owned(),
        });
        assert!(
            text.starts_with("Le dossier «\u{202f}regards.croisee\u{202f}» est endommagé."),
            "{text}"
        );
        assert!(text.ends_with("[malformed]"), "{text}");
    }

    #[test]
    fn both_languages_say_the_same_things() {
        assert_eq!(messages(FRENCH), messages(ENGLISH));
    }

    #[test]
    fn french_is_set_as_french_is() {
        for line in FRENCH.lines().filter(|line| !line.starts_with('#')) {
            let text = line.split_once('=').map_or(line, |(_, text)| text);
            let text = text.replace("->", "");
            assert!(!text.contains('\''), "straight apostrophe: {line}");
            for sign in [" ;", " !", " ?", " :", "« ", " »"] {
                assert!(!text.contains(sign), "plain space at “{sign}”: {line}");
            }
        }
    }

    /// Every code that the sources of the core give to a refusal, a notice, an error or a write has its words.
    #[test]
    fn every_code_has_words() {
        let root = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
        let mut sources = String::new();
        gather(&root, &mut sources);
        let quoted = |after: &str| -> Vec<String> {
            let found = sources.split(after).skip(1);
            found
                .filter_map(|rest| Some(rest.split_once('"')?.0.to_owned()))
                .collect()
        };
        let mut codes = Vec::new();
        for notice in ["notice(file, Wrong::value(\"", "notice(&name, Wrong::of(\""] {
            codes.extend(quoted(notice).iter().map(|code| format!("notice-{code}")));
        }
        let notices: Vec<String> = codes.iter().map(|c| c.replace("notice-", "")).collect();
        for wrong in ["Wrong::of(\"", "Wrong::value(\""] {
            let refusals = quoted(wrong)
                .into_iter()
                .filter(|code| !notices.contains(code));
            codes.extend(refusals.map(|code| format!("refusal-{code}")));
        }
        for op in ["Op::new(\"", "Op::lasting(\""] {
            let ops = quoted(op)
                .into_iter()
                .filter(|code| !code.starts_with("test"));
            codes.extend(ops.map(|code| format!("op-{}", code.replace('.', "-"))));
        }
        let errors = sources.split("fn code(&self)").nth(1).unwrap_or_default();
        let errors = errors.split("\n    }\n").next().unwrap_or_default();
        codes.extend(
            errors
                .split("=> \"")
                .skip(1)
                .filter_map(|r| Some(r.split_once('"')?.0.to_owned())),
        );
        assert!(codes.len() > 60, "the codes were not found: {codes:?}");
        let silent: Vec<_> = codes.iter().filter(|c| !has(Lang::French, c)).collect();
        assert!(silent.is_empty(), "no words: {silent:?}");
    }

    fn gather(folder: &std::path::Path, sources: &mut String) {
        for entry in std::fs::read_dir(folder).unwrap().map(Result::unwrap) {
            if entry.path().is_dir() {
                gather(&entry.path(), sources);
            } else if entry.path().extension().is_some_and(|e| e == "rs") {
                let text = std::fs::read_to_string(entry.path()).unwrap();
                // Inline tests have codes of their own.
                sources.push_str(text.split("#[cfg(test)]").next().unwrap_or_default());
            }
        }
    }
}
