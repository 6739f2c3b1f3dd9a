//! The system's own dialogs: the one way in which a path comes from the window.

use std::path::PathBuf;

pub use croisee_core::file_name;
use croisee_core::{reading::Words, style::ENDING as STYLE};
use rfd::AsyncFileDialog;

/// What dossiers are called on the disk.
pub const EXTENSION: &str = "croisee";

/// A dialog that begins in `folder`.
fn within(folder: Option<PathBuf>) -> AsyncFileDialog {
    let dialog = AsyncFileDialog::new();
    match folder {
        Some(folder) => dialog.set_directory(folder),
        None => dialog,
    }
}

/// Asks where a new dossier is to stand, in `folder` first.
pub async fn save_dossier(words: &Words, name: &str, folder: Option<PathBuf>) -> Option<PathBuf> {
    let dialog = within(folder)
        .set_title(words.say("dialog-save-dossier"))
        .add_filter(words.say("kind-dossier"), &[EXTENSION])
        .set_file_name(format!("{name}.{EXTENSION}"));
    let chosen = dialog.save_file().await?;
    Some(with_extension(chosen.path().to_owned(), EXTENSION))
}

/// Asks where a copy of the dossier is to stand, in `folder` first.
pub async fn save_copy(words: &Words, name: &str, folder: Option<PathBuf>) -> Option<PathBuf> {
    let dialog = within(folder)
        .set_title(words.say("dialog-save-copy"))
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

/// Asks which dossier, or which archive of one, a new dossier is to start from.
pub async fn open_foundation(words: &Words) -> Option<PathBuf> {
    let dialog = AsyncFileDialog::new()
        .set_title(words.say("dialog-foundation"))
        .add_filter(words.say("kind-foundation"), &[EXTENSION, "zip"]);
    Some(dialog.pick_file().await?.path().to_owned())
}

/// Asks where a PDF is to be written, in `folder` first.
pub async fn save_pdf(words: &Words, name: &str, folder: Option<PathBuf>) -> Option<PathBuf> {
    let dialog = within(folder)
        .set_title(words.say("dialog-export-pdf"))
        .add_filter(words.say("kind-pdf"), &["pdf"])
        .set_file_name(name);
    let chosen = dialog.save_file().await?;
    Some(with_extension(chosen.path().to_owned(), "pdf"))
}

/// Asks which file is to be kept with a space.
pub async fn open_any(words: &Words) -> Option<PathBuf> {
    let dialog = AsyncFileDialog::new().set_title(words.say("dialog-keep-file"));
    Some(dialog.pick_file().await?.path().to_owned())
}

/// Asks which picture is to be a logo.
pub async fn open_picture(words: &Words) -> Option<PathBuf> {
    let dialog = AsyncFileDialog::new()
        .set_title(words.say("dialog-logo"))
        .add_filter(words.say("kind-logo"), &["svg", "png", "jpg", "jpeg"])
        .add_filter(words.say("kind-any"), &["*"]);
    Some(dialog.pick_file().await?.path().to_owned())
}

/// Asks which style is to be taken in.
pub async fn open_style(words: &Words) -> Option<PathBuf> {
    let dialog = AsyncFileDialog::new()
        .set_title(words.say("dialog-style-take"))
        .add_filter(words.say("kind-style"), &[STYLE]);
    Some(dialog.pick_file().await?.path().to_owned())
}

/// Asks where the style is to be written, in `folder` first.
pub async fn save_style(words: &Words, folder: Option<PathBuf>) -> Option<PathBuf> {
    let dialog = within(folder)
        .set_title(words.say("dialog-style-give"))
        .add_filter(words.say("kind-style"), &[STYLE])
        .set_file_name(format!("style.{STYLE}"));
    let chosen = dialog.save_file().await?;
    Some(with_extension(chosen.path().to_owned(), STYLE))
}

/// Asks which template is to be taken in.
pub async fn open_template(words: &Words) -> Option<PathBuf> {
    let dialog = AsyncFileDialog::new()
        .set_title(words.say("dialog-template-take"))
        .add_filter(words.say("kind-template"), &["toml"]);
    Some(dialog.pick_file().await?.path().to_owned())
}

/// Asks where a template is to be written, in `folder` first.
pub async fn save_template(words: &Words, name: &str, folder: Option<PathBuf>) -> Option<PathBuf> {
    let dialog = within(folder)
        .set_title(words.say("dialog-template-give"))
        .add_filter(words.say("kind-template"), &["toml"])
        .set_file_name(format!("{name}.toml"));
    let chosen = dialog.save_file().await?;
    Some(with_extension(chosen.path().to_owned(), "toml"))
}

/// Asks where a kept file is to be written, in `folder` first.
pub async fn save_any(words: &Words, name: &str, folder: Option<PathBuf>) -> Option<PathBuf> {
    let dialog = within(folder)
        .set_title(words.say("dialog-give-file"))
        .set_file_name(name);
    Some(dialog.save_file().await?.path().to_owned())
}

/// Asks where appointments are to be written, in `folder` first.
pub async fn save_calendar(words: &Words, name: &str, folder: Option<PathBuf>) -> Option<PathBuf> {
    let dialog = within(folder)
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

/// Asks where refused rows are to be written, in `folder` first.
pub async fn save_csv(words: &Words, name: &str, folder: Option<PathBuf>) -> Option<PathBuf> {
    let dialog = within(folder)
        .set_title(words.say("dialog-refusals"))
        .add_filter(words.say("kind-csv"), &["csv"])
        .set_file_name(name);
    let chosen = dialog.save_file().await?;
    Some(with_extension(chosen.path().to_owned(), "csv"))
}

/// Asks for the folder that the refused rows of several files are written to, beginning at `folder`.
pub async fn refusals_folder(words: &Words, folder: Option<PathBuf>) -> Option<PathBuf> {
    let dialog = within(folder).set_title(words.say("dialog-refusals-all"));
    Some(dialog.pick_folder().await?.path().to_owned())
}

/// Asks for the folder that all deliverables are written to, beginning at `folder`.
pub async fn export_folder(words: &Words, folder: Option<PathBuf>) -> Option<PathBuf> {
    let dialog = within(folder).set_title(words.say("dialog-export-all"));
    Some(dialog.pick_folder().await?.path().to_owned())
}

/// Asks for the folder that the open data is written into, in one of its own, beginning at `folder`.
pub async fn sharing_folder(words: &Words, folder: Option<PathBuf>) -> Option<PathBuf> {
    let dialog = within(folder).set_title(words.say("dialog-share-open"));
    Some(dialog.pick_folder().await?.path().to_owned())
}

/// Asks for the folder that backups are kept in, beginning at `folder`.
pub async fn backups_folder(words: &Words, folder: Option<PathBuf>) -> Option<PathBuf> {
    let dialog = within(folder).set_title(words.say("dialog-backups"));
    Some(dialog.pick_folder().await?.path().to_owned())
}

/// Asks where something is to be written, under a title of the locales, as `ending` says, in `folder` first.
pub async fn save_as(
    words: &Words,
    title: &str,
    name: &str,
    folder: Option<PathBuf>,
    ending: &str,
) -> Option<PathBuf> {
    let dialog = within(folder)
        .set_title(words.say(title))
        .add_filter(words.say(&format!("kind-{ending}")), &[ending])
        .set_file_name(name);
    let chosen = dialog.save_file().await?;
    Some(with_extension(chosen.path().to_owned(), ending))
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
