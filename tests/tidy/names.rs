//! Names that say what a thing is, not that someone looks after it.

use crate::sources;

const EMPTY_WORDS: &[&str] = &["Manager", "Service", "Helper", "Util"];

#[test]
fn no_type_and_no_file_has_an_empty_name() {
    let mut found = Vec::new();
    for source in sources::rust() {
        let file = source
            .path
            .rsplit('/')
            .next()
            .unwrap_or_default()
            .to_lowercase();
        if [
            "manager.rs",
            "service.rs",
            "helper.rs",
            "helpers.rs",
            "util.rs",
            "utils.rs",
        ]
        .contains(&file.as_str())
        {
            found.push(source.path.clone());
        }
        for (number, line) in source.code() {
            if declares_an_empty_name(line) {
                found.push(format!("{}:{number}: {}", source.path, line.trim()));
            }
        }
    }
    assert!(found.is_empty(), "{found:#?}");
}

fn declares_an_empty_name(line: &str) -> bool {
    let mut words = line
        .split_whitespace()
        .skip_while(|word| word.starts_with("pub"));
    let declares = matches!(words.next(), Some("struct" | "enum" | "trait" | "type"));
    let name = words.next().unwrap_or_default();
    declares && EMPTY_WORDS.iter().any(|word| name.contains(word))
}

#[test]
fn an_empty_name_is_recognised() {
    for (line, expected) in [
        ("pub struct VaultManager {", true),
        ("pub(crate) enum SearchHelper {", true),
        ("struct Vault {", false),
        ("let service = 1;", false),
    ] {
        assert_eq!(declares_an_empty_name(line), expected, "{line}");
    }
}
