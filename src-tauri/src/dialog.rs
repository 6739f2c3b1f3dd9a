//! The system's own dialogs: the one way in which a path comes from the window.

use std::path::PathBuf;

pub use croisee_core::file_name;
use croisee_core::reading::Words;
use rfd::AsyncFileDialog;

/// What dossiers are called on the disk.
pub const EXTENSION: &str = "croisee";

/// Asks where a new dossier is to stand.
pub async fn save_dossier(words: &Words, name: &str) -> Option<PathBuf> {
    let dialog = AsyncFileDialog::new()
        .set_title(words.say("dialog-save-dossier"))
        .add_filter(words.say("kind-dossier"), &[EXTENSION])
        .set_file_name(format!("{name}.{EXTENSION}"));
    let chosen = dialog.save_file().await?;
    Some(with_extension(chosen.path().to_owned(), EXTENSION))
}

/// Asks which dossier to open.
pub async fn open_dossier(words: &Words) -> Option<PathBuf> {
    let dialog = AsyncFileDialog::new()
        .set_title(words.say("dialog-open-dossier"))
        .add_filter(words.say("kind-dossier"), &[EXTENSION]);
    Some(dialog.pick_file().await?.path().to_owned())
}

/// Asks where a PDF is to be written, in `folder` first.
pub async fn save_pdf(words: &Words, name: &str, folder: Option<PathBuf>) -> Option<PathBuf> {
    let mut dialog = AsyncFileDialog::new()
        .set_title(words.say("dialog-export-pdf"))
        .add_filter(words.say("kind-pdf"), &["pdf"])
        .set_file_name(name);
    if let Some(folder) = folder {
        dialog = dialog.set_directory(folder);
    }
    let chosen = dialog.save_file().await?;
    Some(with_extension(chosen.path().to_owned(), "pdf"))
}

/// Asks where appointments are to be written.
pub async fn save_calendar(words: &Words, name: &str) -> Option<PathBuf> {
    let dialog = AsyncFileDialog::new()
        .set_title(words.say("dialog-export-ics"))
        .add_filter(words.say("kind-ics"), &["ics"])
        .set_file_name(format!("{name}.ics"));
    let chosen = dialog.save_file().await?;
    Some(with_extension(chosen.path().to_owned(), "ics"))
}

/// Asks which files to bring in.
pub async fn open_files(words: &Words, endings: &[&str]) -> Option<Vec<PathBuf>> {
    let dialog = AsyncFileDialog::new()
        .set_title(words.say("dialog-import"))
        .add_filter(words.say("kind-import"), endings)
        .add_filter(words.say("kind-any"), &["*"]);
    let chosen = dialog.pick_files().await?;
    Some(chosen.iter().map(|file| file.path().to_owned()).collect())
}

/// Asks where refused rows are to be written.
pub async fn save_csv(words: &Words, name: &str) -> Option<PathBuf> {
    let dialog = AsyncFileDialog::new()
        .set_title(words.say("dialog-refusals"))
        .add_filter(words.say("kind-csv"), &["csv"])
        .set_file_name(name);
    let chosen = dialog.save_file().await?;
    Some(with_extension(chosen.path().to_owned(), "csv"))
}

/// Asks for the folder that the refused rows of several files are written to.
pub async fn refusals_folder(words: &Words) -> Option<PathBuf> {
    let dialog = AsyncFileDialog::new().set_title(words.say("dialog-refusals-all"));
    Some(dialog.pick_folder().await?.path().to_owned())
}

/// Asks for the folder that all deliverables are written to.
pub async fn export_folder(words: &Words) -> Option<PathBuf> {
    let dialog = AsyncFileDialog::new().set_title(words.say("dialog-export-all"));
    Some(dialog.pick_folder().await?.path().to_owned())
}

/// The path with its extension, whatever dots its name has.
fn with_extension(path: PathBuf, extension: &str) -> PathBuf {
    if path
        .extension()
        .is_some_and(|e| e.eq_ignore_ascii_case(extension))
    {
        return path;
    }
    let mut name = path.file_name().unwrap_or_default().to_os_string();
    name.push(".");
    name.push(extension);
    path.with_file_name(name)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_path_is_given_the_ending_of_what_is_written() {
        assert_eq!(
            with_extension("/a/v1.2".into(), "pdf"),
            PathBuf::from("/a/v1.2.pdf")
        );
        assert_eq!(
            with_extension("/a/b.PDF".into(), "pdf"),
            PathBuf::from("/a/b.PDF")
        );
    }
}
