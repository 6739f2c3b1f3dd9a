//! The file of a template: read, looked at whole, and written. What is wrong with one is told in the words of whoever made
//! it, not in those of a parser.

use serde::{Deserialize, Serialize};

use super::{Both, Of, Section, Template};
use crate::{
    deliverable::assemble::{RESERVED, WHOLE},
    exchange::archive::is_code,
    message::Wrong,
    synthesis::StatementNature,
};

/// The longest file of a template, in bytes.
pub const LONGEST: usize = 64 << 10;

/// No template has more sections.
const MOST_SECTIONS: usize = 40;

/// The longest title, in characters.
const LONGEST_TITLE: usize = 200;

/// What is wrong with a template. Its words stand under `refusal-…`: an archive that holds such a template is told the same.
pub(super) fn wrong(code: &'static str, args: &[(&'static str, &str)]) -> Wrong {
    Wrong::new("refusal", code, args)
}

/// Longer than any template is.
pub(super) fn long() -> Wrong {
    wrong("template-long", &[("most", &(LONGEST >> 10).to_string())])
}

#[derive(Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    // What is plain stands before what is a table: TOML asks for it.
    #[serde(default, skip_serializing_if = "Of::is_space")]
    of: Of,
    title: Both,
    section: Vec<Section>,
}

impl Template {
    /// A template from the text of its file, whatever it takes.
    ///
    /// # Errors
    /// Which line does not read.
    pub fn read(name: &str, text: &str) -> Result<Self, Wrong> {
        if text.len() > LONGEST {
            return Err(long());
        }
        if text.trim().is_empty() {
            return Err(wrong("template-nothing", &[]));
        }
        if !text.contains("[[section") && !text.contains("title") {
            return Err(wrong("template-other", &[]));
        }
        let file: File = toml::from_str(text).map_err(|error| unread(text, &error))?;
        Ok(Self {
            name: name.to_owned(),
            title: file.title,
            of: file.of,
            sections: file.section,
            own: false,
        })
    }

    /// A template of a dossier's own from the text of its file, where it may be kept.
    ///
    /// # Errors
    /// What is wrong with it.
    pub fn own(name: &str, text: &str) -> Result<Self, Wrong> {
        if !is_code(name) {
            return Err(wrong("template-name", &[("name", name)]));
        }
        let mut template = Self::read(name, text)?;
        template.check()?;
        template.own = true;
        Ok(template)
    }

    /// The file of this template.
    pub(crate) fn text(&self) -> crate::Result<String> {
        let file = File {
            of: self.of,
            title: self.title.clone(),
            section: self.sections.clone(),
        };
        toml::to_string(&file).map_err(|error| crate::Error::Internal {
            detail: error.to_string(),
        })
    }

    /// Looks at it whole: sections that can be told apart, and each nature of statements in exactly one of them.
    pub(super) fn check(&self) -> Result<(), Wrong> {
        titled(&self.title)?;
        if self.sections.is_empty() {
            return Err(wrong("template-empty", &[]));
        }
        if self.sections.len() > MOST_SECTIONS {
            let most = MOST_SECTIONS.to_string();
            return Err(wrong("template-many", &[("most", &most)]));
        }
        for (at, section) in self.sections.iter().enumerate() {
            let wrong = |code| wrong(code, &[("section", &section.code)]);
            let same = |known: &Section| known.code.eq_ignore_ascii_case(&section.code);
            if !is_code(&section.code) {
                return Err(wrong("template-code"));
            }
            if is_reserved(&section.code, section.whole) {
                return Err(wrong("template-reserved"));
            }
            if self.sections[..at].iter().any(same) {
                return Err(wrong("template-twice"));
            }
            if section.whole && self.sections[..at].iter().any(|known| known.whole) {
                return Err(wrong("template-whole-twice"));
            }
            titled(&section.title)?;
        }
        self.check_natures()?;
        self.check_blocks()
    }

    fn check_natures(&self) -> Result<(), Wrong> {
        for nature in StatementNature::ALL {
            let all = self.sections.iter().flat_map(|s| &s.takes);
            let code = match all.filter(|taken| *taken == nature).count() {
                0 => "template-nature-missing",
                1 => continue,
                _ => "template-nature-twice",
            };
            return Err(wrong(code, &[("nature", nature.word())]));
        }
        Ok(())
    }

    fn check_blocks(&self) -> Result<(), Wrong> {
        let blocks = self.sections.iter().flat_map(Section::blocks);
        let mut known = Vec::new();
        for block in blocks {
            let wrong = |code| wrong(code, &[("block", block.word())]);
            // A figure has one number and one place to be led to.
            if known.contains(&block) {
                return Err(wrong("template-block-twice"));
            }
            if block.only_of().is_some_and(|of| of != self.of) {
                return Err(wrong("template-block-elsewhere"));
            }
            known.push(block);
        }
        Ok(())
    }

    /// The text of a template with other words in its titles, where they differ; nothing where it does not read.
    pub(crate) fn retold(text: &str, told: impl Fn(&str) -> Option<String>) -> Option<String> {
        let mut template = Self::read("", text).ok()?;
        let mut changed = false;
        let sections = template.sections.iter_mut().map(|s| &mut s.title);
        for title in std::iter::once(&mut template.title).chain(sections) {
            for words in [&mut title.fr, &mut title.en] {
                if let Some(other) = told(words).filter(|other| other != words) {
                    *words = other;
                    changed = true;
                }
            }
        }
        template.text().ok().filter(|_| changed)
    }

    /// Its titles and those of its sections, in both languages.
    pub(crate) fn titles(&self) -> impl Iterator<Item = &str> {
        let sections = self.sections.iter().map(|s| &s.title);
        let all = std::iter::once(&self.title).chain(sections);
        all.flat_map(|title| [title.fr.as_str(), title.en.as_str()])
            .filter(|words| !words.is_empty())
    }
}

/// Whether a code is that of a section which every deliverable has by itself.
pub(super) fn is_reserved(code: &str, whole: bool) -> bool {
    let is = |known: &str| known.eq_ignore_ascii_case(code);
    RESERVED.into_iter().any(is) || (is(WHOLE) && !whole)
}

/// A title says something, on one line.
fn titled(title: &Both) -> Result<(), Wrong> {
    if title.fr.trim().is_empty() {
        return Err(wrong("template-untitled", &[]));
    }
    for words in [&title.fr, &title.en] {
        if words.chars().count() > LONGEST_TITLE || words.chars().any(char::is_control) {
            return Err(wrong("template-title", &[("title", words)]));
        }
    }
    Ok(())
}

/// Which line does not read, and what of it.
fn unread(text: &str, error: &toml::de::Error) -> Wrong {
    let at = error.span().map_or(0, |span| span.start);
    let before = text.as_bytes().iter().take(at);
    let line = before.filter(|byte| **byte == b'\n').count();
    let shown = text.lines().nth(line).unwrap_or_default().trim();
    let said = error.message();
    // What the reader names stands between two of these.
    let named = said.split('`').nth(1).unwrap_or(shown);
    let last = line > 0 && line + 1 == text.lines().count() && !text.ends_with('\n');
    let (code, what) = match said {
        said if said.starts_with("unknown field") => ("template-field", named),
        said if said.starts_with("unknown variant") => ("template-value", named),
        said if said.starts_with("missing field") => ("template-missing", named),
        said if said.starts_with("invalid type") => ("template-kind", shown),
        _ if last => ("template-cut", shown),
        _ => ("template-line", shown),
    };
    let line = (line + 1).to_string();
    wrong(code, &[("line", &line), ("what", what)])
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::message::Lang;

    /// A template that takes all natures in two sections.
    fn whole() -> String {
        let natures = StatementNature::ALL
            .iter()
            .map(|n| format!("\"{}\"", n.word()));
        let natures: Vec<String> = natures.collect();
        format!(
            "title = {{ fr = \"Lettre\" }}\n\n[[section]]\ncode = \"avant\"\ntitle = {{ fr = \"Avant\", en = \"Before\" }}\nopening = [\"question\"]\n\n[[section]]\ncode = \"reste\"\ntitle = {{ fr = \"Le reste\" }}\ntakes = [{}]\n",
            natures.join(", ")
        )
    }

    fn said(name: &str, text: &str) -> String {
        match Template::own(name, text) {
            Ok(_) => String::new(),
            Err(wrong) => {
                let (french, english) = (wrong.words(Lang::French), wrong.words(Lang::English));
                assert_ne!(french, english);
                assert!(!english.starts_with("refusal-"), "{english}");
                french.replace(['\u{202f}', '\u{a0}'], " ")
            }
        }
    }

    #[test]
    fn what_is_wrong_with_a_template_is_said_in_the_readers_words() {
        let good = whole();
        assert_eq!(said("lettre", &good), "");
        let with = |from: &str, to: &str| {
            assert!(good.contains(from), "{from}");
            good.replacen(from, to, 1)
        };
        for (text, words) in [
            ("\n".to_owned(), "le fichier est vide"),
            (
                "Compte rendu du 3 mai".to_owned(),
                "pas un modèle de Croisée",
            ),
            (
                good.trim_end().trim_end_matches(']').to_owned(),
                "comme un fichier coupé en route",
            ),
            (
                with("[[section]]", "[[section"),
                "la ligne 3 ne se lit pas : « [[section »",
            ),
            (
                with("code = \"avant\"", "code = \"avant\"\ncode = \"x\""),
                "la ligne 5 ne se lit pas",
            ),
            (
                format!("title = {}", "[".repeat(5_000)),
                "la ligne 1 ne se lit pas",
            ),
            (with("opening", "ouverture"), "ligne 6, « ouverture »"),
            (with("\"question\"]", "\"meteo\"]"), "ligne 6, « meteo »"),
            (with("code = \"avant\"\n", ""), "« code » manque"),
            (
                with("[\"question\"]", "true"),
                "ligne 6 n’est pas de la forme",
            ),
            (with("\"avant\"", "\"a/b\""), "« a/b » n’est pas un code"),
            (with("\"avant\"", "\"Sources\""), "« Sources » est un code"),
            (with("\"avant\"", "\"RESTE\""), "« reste »"),
            (with("\"Avant\"", "\"  \""), "n’a pas de titre"),
            (with("\"Avant\"", "\"A\\nB\""), "tient pas sur une ligne"),
            (with("\"constat\", ", ""), "constat"),
            (with("opening", "takes = [\"besoin\"]\nopening"), "besoin"),
            (
                with("[\"question\"]", "[\"question\", \"question\"]"),
                "« question »",
            ),
            (with("[\"question\"]", "[\"fruits\"]"), "« fruits »"),
            (
                with(
                    "title = { fr = \"Lettre\" }",
                    "title = { fr = \"Lettre\" }\nsection = []\n#",
                )
                .split("\n\n")
                .next()
                .unwrap_or_default()
                .to_owned(),
                "aucune section",
            ),
            (good.repeat(200), "64 ko"),
        ] {
            let told = said("lettre", &text);
            assert!(told.contains(words), "{text}: {told}");
            for english in ["expected", "key", "invalid", "missing", "recurs"] {
                assert!(!told.contains(english), "{text}: {told}");
            }
        }
        for name in ["", "../x", "é", "a b"] {
            assert!(said(name, &good).contains("n’est pas un nom"), "{name}");
        }
    }

    #[test]
    fn a_template_that_is_written_is_read_again() {
        let read = Template::own("lettre", &whole()).expect("good");
        let text = read.text().expect("written");
        assert_eq!(Template::own("lettre", &text), Ok(read));
    }

    #[test]
    fn only_titles_are_retold() {
        let text = whole().replace("Le reste", "Le titre de Takes");
        let told = |words: &str| Some(words.replace("titre", "[…]").replace("Takes", "[…]"));
        let other = Template::retold(&text, told).expect("changed");
        assert!(other.contains("Le […] de […]"), "{other}");
        assert!(other.contains("takes = ["), "{other}");
        assert_eq!(Template::retold(&whole(), told), None);
    }
}
