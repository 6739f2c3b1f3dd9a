//! Starting and ending the program.

use std::{
    path::PathBuf,
    sync::atomic::{AtomicBool, Ordering},
};

use tauri::{App, DragDropEvent, Emitter as _, Manager as _, RunEvent, WindowEvent};
use tauri_plugin_window_state::StateFlags;

use crate::{
    backing,
    commands::{self, dropped},
    crash,
    home::Home,
    shell::Shell,
    sleep, spelling,
};

/// The event by which the window is asked to save what is not saved yet, and to close.
const CLOSING: &str = "closing";

/// Whether the first command was answered: told on stderr once, for the measure of how fast the window starts.
static ANSWERED: AtomicBool = AtomicBool::new(false);

/// The handler of all commands: those with generated types, and the two whose answer is bytes.
macro_rules! with_the_preview {
    ($($command:tt)*) => {
        tauri::generate_handler![
            $($command)*
            $crate::commands::deliverable::deliverable_preview,
            $crate::commands::record::record_pages
        ]
    };
}

/// Opens the window, on the dossier at `path` where one is named, and stays until it is closed.
pub fn run(path: Option<PathBuf>) -> tauri::Result<()> {
    let app = tauri::Builder::default()
        .plugin(
            // Not that it filled the screen: that is a moment of one interview's notes.
            tauri_plugin_window_state::Builder::new()
                .with_state_flags(StateFlags::SIZE | StateFlags::POSITION | StateFlags::MAXIMIZED)
                .build(),
        )
        .invoke_handler(every_command!(with_the_preview))
        .setup(move |app| {
            prepare(app, path)?;
            Ok(())
        })
        .on_window_event(|window, event| {
            let Some(shell) = window.try_state::<Shell>() else {
                return;
            };
            match event {
                // Closing amidst it would leave backups under the words of before.
                WindowEvent::CloseRequested { api, .. }
                    if shell.rewriting.load(Ordering::Relaxed) =>
                {
                    api.prevent_close();
                }
                // The window saves what was just typed, then closes itself. Asked again, it closes whatever it does.
                WindowEvent::CloseRequested { api, .. }
                    if (shell.is_open() || shell.behind_lock.load(Ordering::Relaxed))
                        && !shell.closing.swap(true, Ordering::Relaxed) =>
                {
                    api.prevent_close();
                    let _ = window.emit(CLOSING, ());
                }
                WindowEvent::DragDrop(DragDropEvent::Enter { paths, .. }) => {
                    dropped::over(window, paths);
                }
                WindowEvent::DragDrop(DragDropEvent::Drop { paths, .. }) => {
                    dropped::drop(window, &shell, paths);
                }
                WindowEvent::DragDrop(DragDropEvent::Leave) => dropped::gone(window),
                _ => {}
            }
        })
        .build(tauri::generate_context!())?;
    app.run(|app, event| {
        if let RunEvent::Exit = event {
            // Everything acknowledged is on the disk; closing leaves one file without companions.
            if let Err(error) = app.state::<Shell>().put(None) {
                eprintln!("croisee: {}", error.message);
            }
        }
    });
    Ok(())
}

fn prepare(app: &App, path: Option<PathBuf>) -> tauri::Result<()> {
    let folders = app.path();
    let shell = Shell::new(Home::new(
        folders.app_config_dir()?,
        folders.app_data_dir()?,
        [folders.document_dir(), folders.home_dir()]
            .into_iter()
            .flatten()
            .find(|folder| folder.is_dir()),
    ));
    crash::watch(shell.home.data());
    backing::keep_in(shell.home.data(), shell.home.backups());
    spelling::check(app, shell.lang())?;
    app.manage(shell);
    backing::watch(app.handle());
    sleep::watch(app.handle());
    let Some(path) = path else {
        return Ok(());
    };
    let path = std::path::absolute(&path).unwrap_or(path);
    let shell = app.state::<Shell>();
    if let Err(error) = commands::vault::open(app.handle(), &shell, &path) {
        eprintln!("croisee: {}", error.message);
        *crate::shell::lock(&shell.trouble) = Some(error);
    }
    Ok(())
}

/// Whether there is a screen to open a window on; only Linux runs without one.
pub fn has_a_screen() -> bool {
    let set = |name| std::env::var_os(name).is_some_and(|value| !value.is_empty());
    !cfg!(target_os = "linux") || set("DISPLAY") || set("WAYLAND_DISPLAY")
}

/// Notes that a command was answered; says so once, when `CROISEE_MEASURE=1` asks for it.
pub fn answered() {
    let first = !ANSWERED.swap(true, Ordering::Relaxed);
    if first && std::env::var_os("CROISEE_MEASURE").is_some_and(|asked| asked == "1") {
        eprintln!("ready");
    }
}
