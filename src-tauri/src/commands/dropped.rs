//! Files dropped on the window: their paths stay here; the window is told their names, and says what becomes of them.

use std::path::{Path, PathBuf};

use croisee_core::exchange::intake::{ENDINGS, MOST_FILES};
use serde::Serialize;
use tauri::{AppHandle, Emitter as _, Manager as _, State, Window};

use super::{
    import::{self, ImportPlan},
    vault::{self, Dossier},
};
use crate::{
    dialog::EXTENSION,
    shell::{self, Shell},
    trouble::{Answer, AppError},
};

/// The event by which the window is told what is held over it; nothing when it is taken away.
const OVER: &str = "dragged";
/// The event by which the window is told what was dropped on it.
const DROPPED: &str = "dropped";

/// What files are, by their names.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
enum What {
    /// A dossier, to be opened.
    Dossier,
    /// Files that can be brought into a dossier.
    Files,
    /// Anything else.
    Other,
}

/// What is held over the window, or was dropped on it. The window's own type of it stands in `ui/src/lib/api`.
#[derive(Debug, Clone, Serialize)]
struct Dropped {
    what: What,
    names: Vec<String>,
}

/// Says what is held over the window.
pub fn over(window: &Window, paths: &[PathBuf]) {
    let (what, files) = sorted(paths);
    tell(window, OVER, Some(&told(what, &files)));
}

/// Says that it was taken away.
pub fn gone(window: &Window) {
    tell(window, OVER, None);
}

/// Keeps what was dropped, and says what it is.
pub fn drop(window: &Window, shell: &Shell, paths: &[PathBuf]) {
    let (what, files) = sorted(paths);
    let dropped = told(what, &files);
    *shell::lock(&shell.dropped) = files;
    tell(window, OVER, None);
    tell(window, DROPPED, Some(&dropped));
}

/// Opens the dossier that was dropped last.
#[tauri::command(async)]
#[cfg_attr(test, specta::specta)]
pub fn dropped_open(app: AppHandle, shell: State<'_, Shell>) -> Answer<Dossier> {
    let path = std::mem::take(&mut *shell::lock(&shell.dropped))
        .into_iter()
        .next();
    let path = path.ok_or_else(|| AppError::own(shell.words(), "import-gone"))?;
    vault::open(&app, &shell, &path)
}

/// Looks at the files that were dropped last; nothing is written.
#[tauri::command]
#[cfg_attr(test, specta::specta)]
pub async fn dropped_import(app: AppHandle) -> Answer<ImportPlan> {
    let files = {
        let shell = app.state::<Shell>();
        let files = std::mem::take(&mut *shell::lock(&shell.dropped));
        if files.is_empty() {
            return Err(AppError::own(shell.words(), "import-gone"));
        }
        files
    };
    import::look(app, files).await
}

fn tell(window: &Window, event: &str, dropped: Option<&Dropped>) {
    // A window that is gone needs no news.
    let _ = window.emit(event, dropped);
}

fn told(what: What, files: &[PathBuf]) -> Dropped {
    let name = |path: &PathBuf| {
        path.file_name()
            .unwrap_or_default()
            .to_string_lossy()
            .into()
    };
    Dropped {
        what,
        names: files.iter().map(name).collect(),
    }
}

/// What these are, and those of them that count: one dossier, or all that can be brought in, or what they are instead.
fn sorted(paths: &[PathBuf]) -> (What, Vec<PathBuf>) {
    if let [one] = paths
        && has_ending(one, &[EXTENSION])
    {
        return (What::Dossier, paths.to_owned());
    }
    let mut files = Vec::new();
    for path in paths {
        gather(path, &mut files, DEEPEST);
    }
    if files.is_empty() {
        (What::Other, paths.to_owned())
    } else {
        (What::Files, files)
    }
}

/// How deep the files of a dropped folder are looked for: an archive keeps its notes in a folder of its own.
const DEEPEST: usize = 2;

/// A file that can be brought in, or those of a folder, in the order of their names.
fn gather(path: &Path, files: &mut Vec<PathBuf>, deep: usize) {
    if files.len() > MOST_FILES {
        return;
    }
    if !path.is_dir() {
        if has_ending(path, &ENDINGS) {
            files.push(path.to_owned());
        }
        return;
    }
    // A folder that cannot be read holds nothing for us.
    let (Some(deeper), Ok(entries)) = (deep.checked_sub(1), std::fs::read_dir(path)) else {
        return;
    };
    let mut within: Vec<PathBuf> = entries.flatten().map(|entry| entry.path()).collect();
    within.sort();
    for path in within {
        gather(&path, files, deeper);
    }
}

fn has_ending(path: &Path, endings: &[&str]) -> bool {
    let ending = path.extension().and_then(|ending| ending.to_str());
    ending.is_some_and(|ending| endings.iter().any(|one| ending.eq_ignore_ascii_case(one)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_dropped_is_told_by_its_name() {
        let of = |names: &[&str]| {
            let paths: Vec<PathBuf> = names.iter().map(PathBuf::from).collect();
            let (what, files) = sorted(&paths);
            (what, files.len())
        };
        assert_eq!(of(&["/a/b.croisee"]), (What::Dossier, 1));
        assert_eq!(of(&["/a/b.CROISEE"]), (What::Dossier, 1));
        assert_eq!(of(&["/a/b.csv", "/a/c.Docx"]), (What::Files, 2));
        // What can come in does; the import says nothing of a picture that lay beside it.
        assert_eq!(of(&["/a/b.csv", "/a/c.png"]), (What::Files, 1));
        assert_eq!(of(&["/a/b.croisee", "/a/c.croisee"]), (What::Other, 2));
        assert_eq!(of(&["/a/b.png"]), (What::Other, 1));
        assert_eq!(of(&["/a/b"]), (What::Other, 1));
        assert_eq!(of(&[]), (What::Other, 0));
    }

    #[test]
    fn a_folder_is_what_it_holds() {
        let folder = tempfile::tempdir().unwrap();
        std::fs::create_dir_all(folder.path().join("notes/deeper")).unwrap();
        for name in [
            "b.csv",
            "a.csv",
            "c.png",
            "notes/x.txt",
            "notes/deeper/y.txt",
        ] {
            std::fs::write(folder.path().join(name), "").unwrap();
        }
        let (what, files) = sorted(&[folder.path().to_owned()]);
        let names = told(what, &files).names;
        assert_eq!(
            (what, names),
            (
                What::Files,
                ["a.csv", "b.csv", "x.txt"].map(str::to_owned).to_vec()
            )
        );
    }
}
