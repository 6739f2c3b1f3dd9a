//! The words that deliverables are written with, from `assets/locales/deliverable.{fr,en}.ftl`.

use std::sync::LazyLock;

use fluent_bundle::{FluentArgs, FluentResource, FluentValue, concurrent::FluentBundle};
use unic_langid::langid;

/// The language of a deliverable.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash)]
pub enum Lang {
    /// French.
    #[default]
    French,
    /// English.
    English,
}

impl Lang {
    /// The language of this BCP 47 code.
    #[must_use]
    pub fn of_code(code: &str) -> Option<Self> {
        match code {
            "fr" => Some(Self::French),
            "en" => Some(Self::English),
            _ => None,
        }
    }

    /// Its BCP 47 code.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::French => "fr",
            Self::English => "en",
        }
    }

    fn file(self) -> &'static str {
        match self {
            Self::French => include_str!("../../../../assets/locales/deliverable.fr.ftl"),
            Self::English => include_str!("../../../../assets/locales/deliverable.en.ftl"),
        }
    }
}

static WORDS: LazyLock<[Words; 2]> =
    LazyLock::new(|| [Lang::French, Lang::English].map(Words::read));

/// The words of one language.
pub struct Words {
    /// Which.
    pub lang: Lang,
    bundle: FluentBundle<FluentResource>,
}

impl Words {
    /// The words of a language, read once.
    #[must_use]
    pub fn of(lang: Lang) -> &'static Self {
        match lang {
            Lang::French => &WORDS[0],
            Lang::English => &WORDS[1],
        }
    }

    fn read(lang: Lang) -> Self {
        // The files are the program's own, and a test reads each without a fault.
        let resource = match FluentResource::try_new(lang.file().to_owned()) {
            Ok(resource) | Err((resource, _)) => resource,
        };
        let mut bundle = FluentBundle::new_concurrent(vec![match lang {
            Lang::French => langid!("fr"),
            Lang::English => langid!("en"),
        }]);
        bundle.set_use_isolating(false);
        bundle.add_resource_overriding(resource);
        Self { lang, bundle }
    }

    /// The words under `key`.
    #[must_use]
    pub fn say(&self, key: &str) -> String {
        self.with(key, &[])
    }

    /// The words under `key`, with what they speak of.
    #[must_use]
    pub fn with(&self, key: &str, arguments: &[(&str, FluentValue<'_>)]) -> String {
        let mut args = FluentArgs::new();
        for (name, value) in arguments {
            args.set(*name, value.clone());
        }
        let pattern = self.bundle.get_message(key).and_then(|m| m.value());
        let mut faults = Vec::new();
        match pattern {
            Some(pattern) => self
                .bundle
                .format_pattern(pattern, Some(&args), &mut faults)
                .into_owned(),
            // A key without words is a defect that a test catches; the key is better than nothing.
            None => key.to_owned(),
        }
    }

    /// « une, deux et trois ».
    #[must_use]
    pub fn list(&self, parts: &[String]) -> String {
        match parts {
            [] => String::new(),
            [one] => one.clone(),
            [first @ .., last] => format!("{} {} {last}", first.join(", "), self.say("and")),
        }
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use super::*;
    use crate::{attribution::Reason, inventory::Kind, synthesis::StatementNature};

    /// The messages of a language and the names of their arguments.
    fn messages(lang: Lang) -> BTreeMap<String, Vec<String>> {
        FluentResource::try_new(lang.file().to_owned()).expect("well-formed");
        lang.file()
            .split('\n')
            .fold(Vec::<(String, String)>::new(), |mut all, line| {
                match line
                    .split_once(" = ")
                    .or(line.strip_suffix(" =").map(|k| (k, "")))
                {
                    Some((key, text)) if !line.starts_with([' ', '#']) => {
                        all.push((key.to_owned(), text.to_owned()));
                    }
                    _ => {
                        if let Some(last) = all.last_mut() {
                            last.1.push_str(line);
                        }
                    }
                }
                all
            })
            .into_iter()
            .map(|(key, text)| {
                let mut names: Vec<String> = text
                    .split('$')
                    .skip(1)
                    .map(|rest| {
                        rest.chars()
                            .take_while(|c| c.is_alphanumeric() || *c == '_')
                            .collect()
                    })
                    .collect();
                names.sort();
                names.dedup();
                (key, names)
            })
            .collect()
    }

    #[test]
    fn both_languages_say_the_same_things_of_the_same_matters() {
        assert_eq!(messages(Lang::French), messages(Lang::English));
    }

    #[test]
    fn every_word_of_the_domain_has_its_words() {
        let keys = messages(Lang::French);
        let wanted = StatementNature::ALL
            .iter()
            .map(|n| format!("nature-{}", n.word()))
            .chain(Reason::ALL.iter().map(|r| format!("reason-{}", r.code())))
            .chain(Kind::ALL.iter().map(|k| format!("kind-{}", k.word())));
        for key in wanted {
            assert!(keys.contains_key(&key), "{key}");
        }
    }

    /// In French a narrow no-break space stands before ; ! ? and inside guillemets, a no-break space before a colon.
    #[test]
    fn the_french_is_set_as_french_is() {
        for line in Lang::French.file().lines().filter(|l| !l.starts_with('#')) {
            let text = line.split_once(" = ").map_or(line, |(_, text)| text);
            assert!(!text.contains('\''), "straight apostrophe: {line}");
            let characters: Vec<char> = text.chars().collect();
            for pair in characters.windows(2) {
                let wanted = match pair[1] {
                    ';' | '!' | '?' | '»' => '\u{202f}',
                    ':' => '\u{a0}',
                    _ => continue,
                };
                assert_eq!(pair[0], wanted, "before {}: {line}", pair[1]);
            }
        }
    }
}
