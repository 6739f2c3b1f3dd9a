//! The window's TypeScript types and calls, written from the commands; a test says when they are stale.

use std::path::Path;

use specta_typescript::Typescript;
use tauri_specta::{Builder, collect_commands};

/// Where the window finds them.
const FILE: &str = "../ui/src/lib/api/bindings.ts";

/// Set to write the file anew.
const WRITE: &str = "CROISEE_WRITE_BINDINGS";

fn generated() -> String {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("bindings.ts");
    Builder::<tauri::Wry>::new()
        .commands(every_command!(collect_commands))
        .dangerously_cast_bigints_to_number()
        .disable_serde_phases()
        .export(Typescript::default(), &path)
        .unwrap();
    std::fs::read_to_string(path).unwrap()
}

#[test]
fn bindings_are_those_of_the_commands() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(FILE);
    let text = generated();
    if std::env::var_os(WRITE).is_some() {
        std::fs::write(&path, &text).unwrap();
    }
    let committed = std::fs::read_to_string(&path).unwrap_or_default();
    assert!(
        committed == text,
        "stale: `cargo xtask bindings` writes {FILE} anew"
    );
}

#[test]
fn the_window_may_call_every_command_and_no_other() {
    let permissions = include_str!("../permissions/window.toml");
    let mut allowed: Vec<&str> = permissions
        .split('"')
        .skip_while(|part| !part.contains("commands.allow"))
        .collect();
    allowed.retain(|part| {
        part.chars().all(|c| c.is_ascii_lowercase() || c == '_') && !part.is_empty()
    });
    let list = include_str!("commands/list.rs");
    let mut commands: Vec<&str> = list
        .lines()
        .filter_map(|line| {
            line.trim()
                .strip_prefix("$crate::commands::")?
                .strip_suffix(',')
        })
        .filter_map(|path| path.rsplit("::").next())
        .collect();
    commands.extend(["deliverable_preview", "record_pages"]);
    allowed.sort_unstable();
    commands.sort_unstable();
    assert!(commands.len() > 40);
    assert_eq!(allowed, commands);
}
