//! Prepares the shell: permissions, icons, and the window's files of `ui/dist`.

fn main() {
    tauri_build::build();
}
