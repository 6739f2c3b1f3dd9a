//! A window with nothing in it but one command: what Croisée's own start is measured against.
#![allow(missing_docs)]

/// The one command, answered as soon as it can be.
#[tauri::command]
fn answer() -> &'static str {
    "answered"
}

fn main() -> tauri::Result<()> {
    tauri::Builder::default()
        .invoke_handler(tauri::generate_handler![answer])
        .run(tauri::generate_context!())
}
