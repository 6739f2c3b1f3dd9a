//! The manifest: what an archive says of itself and of the démarche.

use serde::Serialize;
use serde_json::{Map, Value};

use super::wrong::Wrong;
use crate::{
    initiative::Initiative,
    vault::Words,
    when::{self, When},
};

const FORMAT: &str = "croisee/archive";
const VERSION: i64 = 1;

/// What a manifest says; absent where it says nothing.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(super) struct Manifest {
    pub title: Option<String>,
    pub fictional: Option<bool>,
    pilots: Option<Vec<String>>,
    start_on: Option<String>,
    end_on: Option<String>,
    purpose: Option<String>,
    objectives: Option<Vec<String>>,
    framework_version: Option<String>,
    erase_on: Option<String>,
}

/// What is wrong with a manifest, and with which of its fields.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Fault {
    pub field: &'static str,
    pub wrong: Wrong,
    /// Nothing of the archive can be trusted to be what it seems.
    pub fatal: bool,
}

/// Reads a manifest.
pub(super) fn read(text: &str) -> Result<Manifest, Fault> {
    let fault = |field, wrong, fatal| Fault {
        field,
        wrong,
        fatal,
    };
    let fatal = |field, wrong| fault(field, wrong, true);
    let value: Value =
        serde_json::from_str(text).map_err(|_| fatal("", Wrong::of("manifest-unreadable")))?;
    let Value::Object(fields) = value else {
        return Err(fatal("", Wrong::of("manifest-unreadable")));
    };
    match fields.get("format").and_then(Value::as_str) {
        Some(FORMAT) => {}
        other => {
            return Err(fatal(
                "format",
                Wrong::value("manifest-format", other.unwrap_or_default()),
            ));
        }
    }
    match fields.get("version").and_then(Value::as_i64) {
        Some(VERSION) => {}
        Some(version) if version > VERSION => {
            return Err(fatal(
                "version",
                Wrong::value("manifest-newer", &version.to_string()),
            ));
        }
        _ => return Err(fatal("version", Wrong::of("manifest-version"))),
    }
    let refused = |(field, wrong)| fault(field, wrong, false);
    let manifest = Manifest {
        title: text_of(&fields, "titre").map_err(refused)?,
        fictional: match fields.get("fictif") {
            None | Some(Value::Null) => None,
            Some(Value::Bool(fictional)) => Some(*fictional),
            Some(_) => return Err(refused(("fictif", Wrong::of("manifest-not-boolean")))),
        },
        pilots: list_of(&fields, "pilotes").map_err(refused)?,
        start_on: date_of(&fields, "debut").map_err(refused)?,
        end_on: date_of(&fields, "fin").map_err(refused)?,
        purpose: text_of(&fields, "finalite").map_err(refused)?,
        objectives: list_of(&fields, "objectifs").map_err(refused)?,
        framework_version: text_of(&fields, "cadre_version").map_err(refused)?,
        erase_on: day_of(&fields, "conserve_jusqu_au").map_err(refused)?,
    };
    if manifest.title.is_none() {
        return Err(refused((
            "titre",
            Wrong::of("missing").with("column", "titre"),
        )));
    }
    Ok(manifest)
}

type Field<T> = Result<Option<T>, (&'static str, Wrong)>;

fn text_of(fields: &Map<String, Value>, name: &'static str) -> Field<String> {
    match fields.get(name) {
        None | Some(Value::Null) => Ok(None),
        Some(Value::String(text)) if text.contains('\0') => Err((name, Wrong::of("file-nul"))),
        Some(Value::String(text)) if text.trim().is_empty() => Ok(None),
        Some(Value::String(text)) => Ok(Some(super::decode::with_line_feeds(text.clone()))),
        Some(_) => Err((name, Wrong::of("manifest-not-text"))),
    }
}

fn date_of(fields: &Map<String, Value>, name: &'static str) -> Field<String> {
    match text_of(fields, name)? {
        Some(date) if When::parse(&date).is_none() => Err((name, Wrong::value("bad-date", &date))),
        date => Ok(date),
    }
}

fn day_of(fields: &Map<String, Value>, name: &'static str) -> Field<String> {
    match text_of(fields, name)? {
        Some(date) if when::day(&date).is_none() => Err((name, Wrong::value("bad-date", &date))),
        date => Ok(date),
    }
}

fn list_of(fields: &Map<String, Value>, name: &'static str) -> Field<Vec<String>> {
    let not_list = || (name, Wrong::of("manifest-not-list"));
    match fields.get(name) {
        None | Some(Value::Null) => Ok(None),
        Some(Value::Array(values)) => {
            let texts = values.iter().map(|value| match value {
                Value::String(text) if !text.contains('\0') => Ok(text.clone()),
                _ => Err(not_list()),
            });
            let texts = texts.collect::<Result<Vec<_>, _>>()?;
            Ok(Some(texts).filter(|texts| !texts.is_empty()))
        }
        Some(_) => Err(not_list()),
    }
}

impl Manifest {
    /// The démarche as this manifest says it is; what it does not say stays.
    pub fn over(self, known: &Initiative) -> Initiative {
        let known = known.clone();
        Initiative {
            title: self.title.unwrap_or(known.title),
            fictional: known.fictional,
            pilots: self.pilots.map_or(known.pilots, Words),
            start_on: self.start_on.or(known.start_on),
            end_on: self.end_on.or(known.end_on),
            purpose: self.purpose.unwrap_or(known.purpose),
            objectives: self.objectives.map_or(known.objectives, Words),
            framework_version: self.framework_version.unwrap_or(known.framework_version),
            erase_on: self.erase_on.or(known.erase_on),
        }
    }
}

#[derive(Serialize)]
struct Written<'a> {
    format: &'static str,
    version: i64,
    titre: &'a str,
    fictif: bool,
    #[serde(skip_serializing_if = "<[_]>::is_empty")]
    pilotes: &'a [String],
    #[serde(skip_serializing_if = "Option::is_none")]
    debut: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    fin: Option<&'a str>,
    #[serde(skip_serializing_if = "str::is_empty")]
    finalite: &'a str,
    #[serde(skip_serializing_if = "<[_]>::is_empty")]
    objectifs: &'a [String],
    #[serde(skip_serializing_if = "str::is_empty")]
    cadre_version: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    conserve_jusqu_au: Option<&'a str>,
    /// What may not be shown to others was left out.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    partageable: bool,
}

/// The manifest of a démarche.
pub(super) fn write(initiative: &Initiative, shareable: bool) -> Vec<u8> {
    let written = Written {
        format: FORMAT,
        version: VERSION,
        titre: &initiative.title,
        fictif: initiative.fictional,
        pilotes: &initiative.pilots.0,
        debut: initiative.start_on.as_deref(),
        fin: initiative.end_on.as_deref(),
        finalite: &initiative.purpose,
        objectifs: &initiative.objectives.0,
        cadre_version: &initiative.framework_version,
        conserve_jusqu_au: initiative.erase_on.as_deref(),
        partageable: shareable,
    };
    // Strings, booleans and lists of them: there is nothing that JSON could not hold.
    let mut text = serde_json::to_string_pretty(&written).unwrap_or_default();
    text.push('\n');
    text.into_bytes()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_manifest_says_what_is_wrong_with_it() {
        let with =
            |rest: &str| format!(r#"{{"format":"croisee/archive","version":1,"titre":"T"{rest}}}"#);
        for (text, field, reason, fatal) in [
            ("{".to_owned(), "", "manifest-unreadable", true),
            ("[]".to_owned(), "", "manifest-unreadable", true),
            (
                r#"{"version":1}"#.to_owned(),
                "format",
                "manifest-format",
                true,
            ),
            (
                r#"{"format":"croisee/archive","version":2}"#.to_owned(),
                "version",
                "manifest-newer",
                true,
            ),
            (
                r#"{"format":"croisee/archive"}"#.to_owned(),
                "version",
                "manifest-version",
                true,
            ),
            (
                r#"{"format":"croisee/archive","version":1}"#.to_owned(),
                "titre",
                "missing",
                false,
            ),
            (with(r#","debut":"mars""#), "debut", "bad-date", false),
            (
                with(r#","conserve_jusqu_au":"2021-09""#),
                "conserve_jusqu_au",
                "bad-date",
                false,
            ),
            (
                with(r#","fictif":"oui""#),
                "fictif",
                "manifest-not-boolean",
                false,
            ),
            (
                with(r#","pilotes":"X""#),
                "pilotes",
                "manifest-not-list",
                false,
            ),
        ] {
            let fault = read(&text).unwrap_err();
            assert_eq!(
                (fault.field, fault.wrong.reason, fault.fatal),
                (field, reason, fatal),
                "{text}"
            );
        }
        assert!(read(&with("")).is_ok());
    }
}
