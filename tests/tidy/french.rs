//! French as it is typeset: what a user reads has its narrow spaces and its own apostrophe.

use crate::sources;

/// What stands wrongly in a line that a user reads, if anything does.
fn wrong(line: &str) -> Option<&'static str> {
    let letters: Vec<char> = line.chars().collect();
    for trio in letters.windows(3) {
        let [before, at, after] = *trio else { continue };
        if at == '\'' && before.is_alphabetic() && after.is_alphabetic() {
            return Some("a straight apostrophe");
        }
        if before.is_alphanumeric() && at == ' ' && matches!(after, ';' | '!' | '?' | '»' | ':') {
            return Some("an ordinary space before a sign that wants a narrow one");
        }
        if before.is_alphabetic() && matches!(at, '!' | '?') && after == ' ' {
            return Some("no space before a sign that wants one");
        }
    }
    if line.contains("« ") || line.contains(" »") {
        return Some("an ordinary space inside guillemets");
    }
    line.contains("...").then_some("three dots for an ellipsis")
}

#[test]
fn the_interface_and_the_messages_are_typeset_in_french() {
    let mut found = Vec::new();
    for source in sources::under("assets/locales", &[".fr.ftl"]) {
        for (number, line) in source.text.lines().enumerate() {
            let message = line.trim_start();
            // Comments are for developers; a line that opens a choice holds no words.
            if message.starts_with('#') || message.ends_with("->") {
                continue;
            }
            if let Some(what) = wrong(line) {
                found.push(format!(
                    "{}:{}: {what}: {}",
                    source.path,
                    number + 1,
                    message
                ));
            }
        }
    }
    assert!(found.is_empty(), "{found:#?}");
}

#[test]
fn a_slip_of_typography_is_recognised() {
    for (line, slips) in [
        ("Qu’est-ce qui tient\u{202f}?", false),
        ("C'est dit", true),
        ("Vraiment ?", true),
        ("Vraiment? Oui", true),
        ("« Oui »", true),
        ("«\u{202f}Oui\u{202f}»", false),
        ("Un instant...", true),
        ("Un instant…", false),
        ("Trois choix\u{a0}: un, deux, trois", false),
    ] {
        assert_eq!(wrong(line).is_some(), slips, "{line}");
    }
}
