//! The words that the core says on screen, from `assets/locales/window.{fr,en}.ftl` and those of the deliverables.

use std::sync::LazyLock;

use fluent_bundle::{FluentArgs, FluentResource, FluentValue, concurrent::FluentBundle};
use unic_langid::LanguageIdentifier;

use crate::deliverable::Lang;

static WORDS: LazyLock<[Words; 2]> =
    LazyLock::new(|| [Lang::French, Lang::English].map(Words::read));

/// The words of one language.
pub struct Words {
    /// Which.
    pub lang: Lang,
    bundle: FluentBundle<FluentResource>,
}

fn files(lang: Lang) -> [&'static str; 2] {
    match lang {
        Lang::French => [
            include_str!("../../../../assets/locales/window.fr.ftl"),
            include_str!("../../../../assets/locales/deliverable.fr.ftl"),
        ],
        Lang::English => [
            include_str!("../../../../assets/locales/window.en.ftl"),
            include_str!("../../../../assets/locales/deliverable.en.ftl"),
        ],
    }
}

impl Words {
    /// The words of a language, read once.
    pub fn of(lang: Lang) -> &'static Self {
        match lang {
            Lang::French => &WORDS[0],
            Lang::English => &WORDS[1],
        }
    }

    fn read(lang: Lang) -> Self {
        let locale: LanguageIdentifier = lang.code().parse().unwrap_or_default();
        let mut bundle = FluentBundle::new_concurrent(vec![locale]);
        bundle.set_use_isolating(false);
        for file in files(lang) {
            // The files are the program's own, and a test reads each without a fault.
            let resource = match FluentResource::try_new(file.to_owned()) {
                Ok(resource) | Err((resource, _)) => resource,
            };
            bundle.add_resource_overriding(resource);
        }
        Self { lang, bundle }
    }

    /// The words under `key`.
    pub fn say(&self, key: &str) -> String {
        self.with(key, &[])
    }

    /// The words under `key`, with what they speak of.
    pub fn with(&self, key: &str, arguments: &[(&str, FluentValue<'_>)]) -> String {
        let mut args = FluentArgs::new();
        for (name, value) in arguments {
            args.set(*name, value.clone());
        }
        let pattern = self.bundle.get_message(key).and_then(|m| m.value());
        match pattern {
            Some(pattern) => self
                .bundle
                .format_pattern(pattern, Some(&args), &mut Vec::new())
                .into_owned(),
            None => key.to_owned(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::attribution::{Degree, Reason};

    #[test]
    fn both_languages_have_the_same_words_and_no_fault() {
        let keys = |lang| -> Vec<String> {
            let file = files(lang)[0];
            FluentResource::try_new(file.to_owned()).expect("well-formed");
            file.lines()
                .filter(|l| !l.starts_with([' ', '#', '}']))
                .filter_map(|l| l.split_once(" =").map(|(key, _)| key.to_owned()))
                .collect()
        };
        assert_eq!(keys(Lang::French), keys(Lang::English));
    }

    #[test]
    fn every_reason_of_an_attribution_is_said() {
        for lang in [Lang::French, Lang::English] {
            let words = Words::of(lang);
            for reason in Reason::ALL {
                let key = format!("reads-because-{}", reason.code());
                assert_ne!(words.say(&key), key);
            }
            for degree in Degree::ALL {
                let key = format!("degree-{}", degree.word());
                assert_ne!(words.say(&key), key);
            }
        }
    }
}
