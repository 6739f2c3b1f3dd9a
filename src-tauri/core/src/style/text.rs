//! What a `style.toml` says, read by hand: what is wrong with it is told in the words of whoever reads it, not in those of a
//! parser.

use toml::{Table, Value};

use super::{Fonts, StyleInput};
use crate::message::Wrong;

/// The sentence that such a file begins with, and its version.
pub(super) const FORMAT: &str = "croisee/style";
pub(super) const VERSION: i64 = 1;

/// The file that says all but the logos.
pub(super) const TEXT: &str = "style.toml";

/// What is wrong with a style.
pub(super) fn wrong(code: &'static str, args: &[(&'static str, &str)]) -> Wrong {
    Wrong::new("style-wrong", code, args)
}

/// A file of it is not there, or cannot be read.
pub(super) fn absent(file: &str) -> Wrong {
    wrong("file", &[("file", file)])
}

/// Which file, line or value is meant, in no language.
pub(crate) fn subject(wrong: &Wrong) -> String {
    match (wrong.code, wrong.args.first()) {
        ("line", Some((_, line))) => format!("{TEXT}, {line}"),
        (_, Some((_, what))) => what.clone(),
        (_, None) => TEXT.to_owned(),
    }
}

/// Why a file is not taken for a style.
pub(super) enum Unfit {
    /// It is none, or not a whole one.
    Wrong(Wrong),
    /// It is of a version that is not known yet.
    Newer(i64),
}

impl From<Wrong> for Unfit {
    fn from(wrong: Wrong) -> Self {
        Self::Wrong(wrong)
    }
}

/// What the file says: the choices, and the logos by the name of their file and their words.
pub(super) fn read(text: &str) -> Result<(StyleInput, Vec<(String, String)>), Unfit> {
    let table: Table = text.parse().map_err(|error: toml::de::Error| {
        let at = error.span().map_or(0, |span| span.start);
        let before = text.as_bytes().iter().take(at);
        let line = 1 + before.filter(|byte| **byte == b'\n').count();
        wrong("line", &[("line", &line.to_string())])
    })?;
    let mut fields = Fields(table);
    let format = fields.needed("format")?;
    if format != FORMAT {
        return Err(wrong("format", &[("value", &format)]).into());
    }
    match fields.0.remove("version") {
        Some(Value::Integer(VERSION)) => {}
        Some(Value::Integer(newer)) if newer > VERSION => return Err(Unfit::Newer(newer)),
        Some(_) => return Err(kind("version").into()),
        None => return Err(missing("version").into()),
    }
    let fonts = fields.needed("polices")?;
    let fonts = Fonts::of_word(&fonts).ok_or_else(|| {
        let known: Vec<&str> = Fonts::ALL.iter().map(|fonts| fonts.word()).collect();
        wrong("fonts", &[("value", &fonts), ("known", &known.join(", "))])
    })?;
    let colours = fields.list("couleurs")?.into_iter();
    let colours = colours.map(|colour| match colour {
        Value::String(colour) => Ok(colour),
        _ => Err(kind("couleurs")),
    });
    let input = StyleInput {
        fonts,
        colours: colours.collect::<Result<_, _>>()?,
        legal: fields.text("mention")?.unwrap_or_default(),
        large: match fields.0.remove("gros_caracteres") {
            None => false,
            Some(Value::Boolean(large)) => large,
            Some(_) => return Err(kind("gros_caracteres").into()),
        },
    };
    let logos = fields.list("logos")?.into_iter().map(|logo| {
        let Value::Table(logo) = logo else {
            return Err(kind("logos"));
        };
        let mut logo = Fields(logo);
        let read = (logo.needed("fichier")?, logo.needed("alternative")?);
        logo.end()?;
        Ok(read)
    });
    let logos = logos.collect::<Result<_, _>>()?;
    fields.end()?;
    Ok((input, logos))
}

fn missing(field: &str) -> Wrong {
    wrong("missing", &[("field", field)])
}

fn kind(field: &str) -> Wrong {
    wrong("kind", &[("field", field)])
}

/// What a table says, taken out piece by piece.
struct Fields(Table);

impl Fields {
    fn text(&mut self, field: &str) -> Result<Option<String>, Wrong> {
        match self.0.remove(field) {
            None => Ok(None),
            Some(Value::String(text)) => Ok(Some(text)),
            Some(_) => Err(kind(field)),
        }
    }

    fn needed(&mut self, field: &str) -> Result<String, Wrong> {
        self.text(field)?.ok_or_else(|| missing(field))
    }

    fn list(&mut self, field: &str) -> Result<Vec<Value>, Wrong> {
        match self.0.remove(field) {
            None => Ok(Vec::new()),
            Some(Value::Array(list)) => Ok(list),
            Some(_) => Err(kind(field)),
        }
    }

    /// Nothing may be left.
    fn end(self) -> Result<(), Wrong> {
        match self.0.keys().next() {
            None => Ok(()),
            Some(field) => Err(wrong("unknown", &[("field", field)])),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::message::Lang;

    fn said(text: &str) -> String {
        match read(text) {
            Ok(_) => String::new(),
            Err(Unfit::Newer(version)) => format!("version {version}"),
            Err(Unfit::Wrong(wrong)) => {
                assert_ne!(wrong.words(Lang::French), wrong.words(Lang::English));
                wrong.words(Lang::French)
            }
        }
    }

    #[test]
    fn what_is_wrong_is_said_in_the_readers_words() {
        let head = "format = \"croisee/style\"\nversion = 1\npolices = \"inter\"\n";
        let with = |more: &str| format!("{head}{more}");
        assert_eq!(said(head), "");
        let deep = format!("couleurs = {}", "[".repeat(5_000));
        for (text, words) in [
            (
                with("mention = \"a\"\nmention = \"b\"\n"),
                "la ligne 5 ne se lit pas",
            ),
            (with(&deep), "la ligne 4 ne se lit pas"),
            ("<html>".to_owned(), "la ligne 1 ne se lit pas"),
            ("version = 1\n".to_owned(), "« format » manque"),
            (head.replace("croisee", "autre"), "« autre/style »"),
            (
                head.replace("version = 1", "version = 0"),
                "« version » n’est pas",
            ),
            (
                head.replace("version = 1", "version = \"1\""),
                "« version » n’est pas",
            ),
            (head.replace("version = 1", "version = 2"), "version 2"),
            (head.replace("inter", "comic"), "« comic »"),
            (with("couleurs = [1]\n"), "« couleurs » n’est pas"),
            (with("couleurs = 1\n"), "« couleurs » n’est pas"),
            (
                with("gros_caracteres = \"oui\"\n"),
                "« gros_caracteres » n’est pas",
            ),
            (with("mention = 3\n"), "« mention » n’est pas"),
            (with("inconnu = 3\n"), "« inconnu »"),
            (with("logos = [\"a.svg\"]\n"), "« logos » n’est pas"),
            (
                with("[[logos]]\nfichier = \"a.svg\"\n"),
                "« alternative » manque",
            ),
            (
                with("[[logos]]\nfichier = \"a\"\nalternative = \"b\"\nx = 1\n"),
                "« x »",
            ),
        ] {
            let told = said(&text);
            let plain = told.replace(['\u{202f}', '\u{a0}'], " ");
            assert!(plain.contains(words), "{text}: {told}");
            for english in ["expected", "key", "invalid", "missing", "recurse"] {
                assert!(!plain.contains(english), "{text}: {told}");
            }
        }
    }
}
