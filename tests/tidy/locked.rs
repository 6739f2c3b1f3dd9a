//! The fuzzing is a workspace of its own, locked by itself: a library that ours take up and that is forgotten there keeps it
//! from being built.

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
