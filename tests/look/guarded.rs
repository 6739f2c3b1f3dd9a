//! What guards a dossier: its passphrase, its lock, and what is offered when its file was harmed.

use std::path::Path;

use croisee_tests::Result;
use croisee_tests::window::{Dialog, Key, Window};

const WORDS: &str = "quatre oies sous la grange";

/// Protects a new dossier, locks it, leaves it half written, opens it again; then harms it on the disk.
pub async fn guarded(window: &Window, name: &impl Fn(&str) -> String) -> Result {
    let path = window.file("garde.croisee");
    window.press("@new-dossier").await?;
    window.write("@title", "La voix des vallées").await?;
    window.write("@protect-new", WORDS).await?;
    window.write("@protect-again", WORDS).await?;
    window.picture(&name("53-new-protected")).await?;
    window.press("@create").await?;
    let dialog = Dialog::titled("^Enregistrer le dossier$");
    window.answer(dialog, &path).await?;
    window.has("@recovery-save").await?;
    window.picture(&name("53-recovery-offer")).await?;
    window.press("@recovery-later").await?;
    window.press("@dossier-menu").await?;
    window.has("@close-dossier").await?;
    window.picture(&name("53-menu")).await?;
    window.press("@nav-protect").await?;
    window.has("@protect-current").await?;
    window.picture(&name("53-protect")).await?;
    window.press("@protect-cancel").await?;
    window.press("@nav-participants").await?;
    window.press("@add-organisation").await?;
    window
        .write("@organisation-name", "Union des Haltes")
        .await?;
    window.menu("@dossier-menu", "@lock").await?;
    window.has("@locked-close").await?;
    window.picture(&name("54-locked")).await?;
    window.press("@locked-close").await?;
    window.has("@locked-unsaved").await?;
    window.picture(&name("54-locked-unsaved")).await?;
    window.press("@locked-close").await?;
    window.has("@recent").await?;
    window.press("@recent").await?;
    window.has("@unlock-secret").await?;
    window.picture(&name("54-unlock")).await?;
    window.key(Key::Escape).await?;
    Ok(())
}

/// A page of a closed dossier is overwritten: what is offered, and what it is once mended.
pub async fn harmed(window: &Window, path: &Path, name: &impl Fn(&str) -> String) -> Result {
    window.menu("@dossier-menu", "@nav-backups").await?;
    window.press("@backup-now").await?;
    window.has("@backup-same").await?;
    window.press("@backups-close").await?;
    window.menu("@dossier-menu", "@close-dossier").await?;
    window.has("@recent").await?;
    let mut bytes = std::fs::read(path)?;
    let middle = bytes.len() / 2 / 4096 * 4096;
    bytes[middle..middle + 4096].fill(0xa5);
    std::fs::write(path, &bytes)?;
    window.press("@recent").await?;
    window.has("@damaged-restore").await?;
    window.settled().await?;
    window.picture(&name("55-damaged")).await?;
    window.press("@damaged-restore").await?;
    window.has("@mended-close").await?;
    window.settled().await?;
    window.picture(&name("55-mended")).await?;
    window.press("@mended-close").await
}
