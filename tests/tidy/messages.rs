//! Messages of the locales, as they are said: none that wants to be told something is said without it.

use std::collections::{BTreeMap, BTreeSet};

use crate::sources;

/// The messages of some locales that want to be told something, by key.
fn wanting(files: &[&str]) -> BTreeSet<String> {
    let mut wants: BTreeMap<String, bool> = BTreeMap::new();
    for file in sources::under("assets/locales", files) {
        let mut key = String::new();
        for line in file.text.lines() {
            if !line.starts_with([' ', '}', '#'])
                && let Some((named, _)) = line.split_once(" =")
            {
                key = named.to_owned();
            }
            *wants.entry(key.clone()).or_default() |= line.contains("{ $") || line.contains("{$");
        }
    }
    let wants = wants.into_iter().filter(|(_, wants)| *wants);
    wants.map(|(key, _)| key).collect()
}

/// The keys that a text says without anything beside: `say("key")` of the core, `t("key")` of the window.
fn said_alone<'a>(text: &'a str, call: &str) -> Vec<&'a str> {
    let said = text.match_indices(call).filter_map(|(at, _)| {
        let before = text[..at].chars().next_back();
        // `start("…")` is no `t("…")`.
        if call.starts_with(char::is_alphanumeric) && before.is_some_and(char::is_alphanumeric) {
            return None;
        }
        let (key, rest) = text[at + call.len()..]
            .trim_start()
            .strip_prefix('"')?
            .split_once('"')?;
        let rest = rest.trim_start();
        let rest = rest.strip_prefix(',').unwrap_or(rest).trim_start();
        rest.starts_with(')').then_some(key)
    });
    said.collect()
}

#[test]
fn no_message_that_speaks_of_something_is_said_without_it() {
    let core = wanting(&[
        "/window.fr.ftl",
        "/window.en.ftl",
        "/deliverable.fr.ftl",
        "/deliverable.en.ftl",
    ]);
    let window = wanting(&["/ui.fr.ftl", "/ui.en.ftl"]);
    let rust = sources::under("src-tauri", &[".rs"]);
    let screens = sources::under("ui/src", &[".ts", ".svelte"]);
    let mut wrong = Vec::new();
    for (sources, call, wants) in [(rust, ".say(", core), (screens, "t(", window)] {
        let mut seen = 0;
        for source in sources {
            for key in said_alone(&source.text, call) {
                seen += 1;
                if wants.contains(key) {
                    wrong.push(format!("{}: {key}", source.path));
                }
            }
        }
        assert!(
            seen > 100 && wants.len() > 50,
            "the messages were not found: {call}"
        );
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}

#[test]
fn what_is_said_alone_is_told_from_what_is_said_of_something() {
    let text =
        "words.say(\n  \"a\",\n) .say(\"b\") t(\"c\") t(\"d\", { n }) start(\"e\") .say(key)";
    assert_eq!(said_alone(text, ".say("), ["a", "b"]);
    assert_eq!(said_alone(text, "t("), ["c"]);
}
