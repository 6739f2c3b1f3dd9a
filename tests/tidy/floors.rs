//! The floors: nothing imports upwards, SQL stays where it belongs, the typesetter knows no domain.

use crate::sources::{self, Source};

/// The concepts of the domain, each a folder of the core.
const CONCEPTS: &[&str] = &[
    "attribution",
    "crossing",
    "deliverable",
    "document",
    "exchange",
    "followup",
    "framework",
    "initiative",
    "interview",
    "inventory",
    "meeting",
    "programme",
    "relay",
    "space",
    "stakeholder",
    "synthesis",
];
/// Words by which the typesetter would show that it knows what it sets.
const DOMAIN_WORDS: &[&str] = &[
    "croisee_core",
    "interview",
    "entretien",
    "stakeholder",
    "organisation",
    "dossier",
    "participant",
    "facilitator",
    "inventory",
    "enonce",
    "non_citable",
    "off_record",
];

#[test]
fn core_and_typeset_never_import_tauri() {
    let mut sources = sources::under("src-tauri/core", &[".rs", "Cargo.toml"]);
    sources.extend(sources::under("src-tauri/typeset", &[".rs", "Cargo.toml"]));
    sources.extend(sources::under("src-tauri/cli", &[".rs", "Cargo.toml"]));
    assert_none(&sources, |line| line.contains("tauri"));
}

#[test]
fn nothing_imports_from_the_floor_above() {
    assert_none(
        &sources::under("src-tauri/typeset", &["Cargo.toml"]),
        |line| line.contains("croisee-core"),
    );
    assert_none(&sources::under("src-tauri/core", &["Cargo.toml"]), |line| {
        line.contains("croisee-cli") || line.starts_with("croisee ") || line.starts_with("croisee.")
    });
}

#[test]
fn the_typesetter_names_no_domain_concept() {
    let sources = sources::under("src-tauri/typeset/src", &[".rs"]);
    assert_none(&sources, |line| {
        let line = line.to_lowercase();
        DOMAIN_WORDS.iter().any(|word| line.contains(word))
    });
}

#[test]
fn the_vault_imports_no_concept() {
    assert_none(
        &sources::under("src-tauri/core/src/vault", &[".rs"]),
        |line| {
            CONCEPTS
                .iter()
                .any(|concept| line.contains(&format!("crate::{concept}")))
        },
    );
}

#[test]
fn sql_lives_in_stores_migrations_and_the_vault() {
    let mut sources = sources::under("src-tauri", &[".rs"]);
    sources.retain(|source| {
        let path = &source.path;
        let store = path.ends_with("/store.rs") || path.contains("/store/");
        !store && !path.contains("/vault/") && !path.contains("/xtask/")
    });
    assert_none(&sources, speaks_sql);
}

fn speaks_sql(line: &str) -> bool {
    const BEGINNINGS: &[&str] = &[
        "SELECT ",
        "INSERT INTO ",
        "INSERT OR ",
        "UPDATE ",
        "DELETE FROM ",
        "CREATE TABLE ",
        "CREATE INDEX ",
        "CREATE TRIGGER ",
        "DROP TABLE ",
        "PRAGMA ",
        "ALTER TABLE ",
    ];
    BEGINNINGS
        .iter()
        .any(|verb| line.contains(&format!("\"{verb}")))
}

#[track_caller]
fn assert_none(sources: &[Source], refused: impl Fn(&str) -> bool) {
    assert!(
        !sources.is_empty(),
        "no source was found: the rule would hold nothing"
    );
    let found: Vec<String> = sources
        .iter()
        .filter(|source| !source.is_test())
        .flat_map(|source| {
            source
                .code()
                .filter(|(_, line)| refused(line))
                .map(|(number, line)| format!("{}:{number}: {}", source.path, line.trim()))
        })
        .collect();
    assert!(found.is_empty(), "{found:#?}");
}

#[test]
fn sql_is_recognised() {
    for (line, expected) in [
        (
            r#"tx.execute("INSERT INTO note (id) VALUES (?1)", [])"#,
            true,
        ),
        (r#"conn.prepare("SELECT 1")"#, true),
        (r#"let label = "Update the list";"#, false),
        ("fn update(&self)", false),
    ] {
        assert_eq!(speaks_sql(line), expected, "{line}");
    }
}
