//! The shape of files: a first sentence that says what lives there, and a size one can hold.

use crate::sources::{self, Source};

const RUST_LINES: usize = 500;
const SVELTE_LINES: usize = 300;
const TYPESCRIPT_LINES: usize = 500;
/// Written by a program, read by none.
const GENERATED: &[&str] = &["ui/src/lib/api/bindings.ts"];

#[test]
fn each_module_opens_with_a_sentence_on_what_lives_there() {
    let silent: Vec<String> = sources::rust()
        .into_iter()
        .filter(|source| {
            let first = source.text.lines().next().unwrap_or_default();
            let sentence = first.strip_prefix("//! ").unwrap_or_default();
            sentence.len() < 12
        })
        .map(|source| source.path)
        .collect();
    assert!(silent.is_empty(), "no opening `//!` sentence: {silent:#?}");
}

#[test]
fn no_file_is_too_long_to_hold_in_mind() {
    let mut long = Vec::new();
    long.extend(longer_than(RUST_LINES, sources::rust()));
    long.extend(longer_than(
        SVELTE_LINES,
        sources::under("ui/src", &[".svelte"]),
    ));
    long.extend(longer_than(
        TYPESCRIPT_LINES,
        sources::under("ui/src", &[".ts"]),
    ));
    assert!(long.is_empty(), "too long: {long:#?}");
}

/// `ui/src/lib/shared/custom.ts` says what the web view keeps of them, for ever.
#[test]
fn custom_properties_and_colours_are_given_by_classes() {
    let given = ["style:--", "style:color=", "style:background", "style=\""];
    let inline: Vec<String> = sources::under("ui/src", &[".svelte"])
        .iter()
        .flat_map(|source| {
            let lines = source.text.lines().enumerate();
            lines
                .filter(|(_, line)| given.iter().any(|given| line.contains(given)))
                .map(|(at, line)| format!("{}:{}: {}", source.path, at + 1, line.trim()))
        })
        .collect();
    assert!(inline.is_empty(), "use `custom(…)`: {inline:#?}");
}

#[test]
fn nothing_is_left_for_later_in_the_code() {
    let later = ["TO", "DO"].concat();
    let marks = [
        format!("{}!(", later.to_lowercase()),
        format!("// {later}"),
        "unimplemented!(".into(),
    ];
    let mut all = sources::rust();
    all.extend(sources::under("ui/src", &[".svelte", ".ts"]));
    let left: Vec<String> = all
        .iter()
        .filter(|source| !source.path.starts_with("tests/tidy/"))
        .flat_map(|source| {
            source
                .text
                .lines()
                .enumerate()
                .filter(|(_, line)| marks.iter().any(|mark| line.contains(mark.as_str())))
                .map(|(number, line)| format!("{}:{}: {}", source.path, number + 1, line.trim()))
        })
        .collect();
    assert!(left.is_empty(), "{left:#?}");
}

fn longer_than(limit: usize, sources: Vec<Source>) -> Vec<String> {
    sources
        .into_iter()
        .filter(|source| !GENERATED.contains(&source.path.as_str()))
        .map(|source| (source.text.lines().count(), source.path))
        .filter(|(lines, _)| *lines > limit)
        .map(|(lines, path)| format!("{path}: {lines} lines, at most {limit}"))
        .collect()
}

#[test]
fn no_file_names_the_place_where_it_was_written() {
    let places = [
        ["/work", "/main"].concat(),
        ["../shared", "/design"].concat(),
        ["../shared", "/seeds"].concat(),
        ["/root", "/"].concat(),
    ];
    let mut all = sources::rust();
    all.extend(sources::under("ui/src", &[".svelte", ".ts", ".css"]));
    all.extend(sources::under(
        "assets",
        &[".csv", ".md", ".txt", ".toml", ".ftl", ".json"],
    ));
    all.extend(sources::under(".github", &[".md", ".yml"]));
    let found: Vec<&str> = all
        .iter()
        .filter(|source| {
            places
                .iter()
                .any(|place| source.text.contains(place.as_str()))
        })
        .map(|source| source.path.as_str())
        .collect();
    assert!(found.is_empty(), "{found:#?}");
}
