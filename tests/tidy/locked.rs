//! The fuzzing is a workspace of its own, locked by itself: a library that ours, or the tests it shares with them, take up and
//! that is forgotten there keeps it from being built.

use std::fs;

use croisee_tests::root;

#[test]
fn the_fuzzing_is_locked_to_what_our_libraries_are_made_of() {
    let read = |path: &str| fs::read_to_string(root().join(path)).unwrap_or_default();
    let lock = read("tests/fuzz/Cargo.lock");
    for ours in ["core", "typeset"] {
        let manifest = read(&format!("src-tauri/{ours}/Cargo.toml"));
        let shipped = manifest.split("[dev-dependencies]").next();
        let used = shipped.unwrap_or_default().lines();
        let used: Vec<&str> = used
            .filter_map(|line| line.strip_suffix(".workspace = true"))
            .filter(|used| {
                !["version", "edition", "rust-version", "license", "publish"].contains(used)
            })
            .collect();
        let named = format!("name = \"croisee-{ours}\"");
        let locked = lock.split("[[package]]").find(|one| one.contains(&named));
        let locked: Vec<&str> = locked
            .unwrap_or_default()
            .lines()
            .filter_map(|line| line.trim().strip_prefix('"')?.split(['"', ' ']).next())
            .collect();
        assert!(!used.is_empty() && !locked.is_empty());
        let missing: Vec<_> = used.iter().filter(|used| !locked.contains(used)).collect();
        assert!(
            missing.is_empty(),
            "croisee-{ours}: `cargo metadata --manifest-path tests/fuzz/Cargo.toml` locks {missing:?}"
        );
    }
}

#[test]
fn the_fuzzing_has_what_the_tests_that_it_shares_are_made_of() {
    let read = |path: &str| fs::read_to_string(root().join(path)).unwrap_or_default();
    let shared = ["common/mod.rs", "fuzzed/doors.rs"]
        .map(|file| read(&format!("src-tauri/core/tests/{file}")))
        .concat();
    let manifest = read("src-tauri/core/Cargo.toml");
    let known = manifest.lines().filter_map(|line| {
        let (name, _) = line.split_once(['.', ' '])?;
        shared
            .contains(&format!("{}::", name.replace('-', "_")))
            .then_some(name)
    });
    let known: Vec<&str> = known.collect();
    let fuzzing = read("tests/fuzz/Cargo.toml");
    let missing: Vec<_> = known
        .iter()
        .filter(|name| !fuzzing.contains(&format!("\n{name} =")))
        .collect();
    assert!(known.contains(&"rusqlite"), "{known:?}");
    assert!(
        missing.is_empty(),
        "tests/fuzz/Cargo.toml lacks {missing:?}"
    );
}
