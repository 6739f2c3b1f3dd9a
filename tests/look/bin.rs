//! The bin and the versions of a text, with something in them.

use croisee_tests::Result;
use croisee_tests::window::{Key, Window};

/// Deletes a few things, looks at the bin, and at the versions of a statement that was reworded.
pub async fn bin_and_versions(window: &Window, name: &impl Fn(&str) -> String) -> Result {
    window.press("@nav-trash").await?;
    window.shows("La corbeille est vide").await?;
    window.picture(&name("41-bin-empty")).await?;
    window.press("@nav-interviews").await?;
    window.press("Fonds hospitalier Lazuline").await?;
    window.press("@edit-interview").await?;
    window.press("@delete-interview").await?;
    // The list again: what was asked of it is done.
    window.has("@interview-row").await?;
    window.press("@nav-followups").await?;
    window.press("@open-followup").await?;
    window.press("@delete-followup").await?;
    window.shows("est dans la corbeille").await?;
    window.press("@nav-space-pme").await?;
    window.has("@statement").await?;
    for _ in 0..3 {
        window
            .script("document.querySelector('[data-statement-text]').click()")
            .await?;
        window.key(Key::Delete).await?;
        window.settled().await?;
    }
    window.press("@nav-trash").await?;
    window.has("@trash-restore").await?;
    window.settled().await?;
    window.picture(&name("42-bin")).await?;
    window.press("@trash-remove").await?;
    window.has("@trash-confirmed").await?;
    window.picture(&name("43-bin-remove")).await?;
    window.key(Key::Escape).await?;
    window.press("@trash-restore").await?;
    window.has("@trash-back").await?;
    window.settled().await?;
    window.picture(&name("44-bin-restored")).await?;
    versions(window, name).await?;
    backups(window, name).await
}

/// What a backup would bring back, once something was deleted since.
async fn backups(window: &Window, name: &impl Fn(&str) -> String) -> Result {
    window.menu("@dossier-menu", "@nav-backups").await?;
    window.press("@backup-now").await?;
    window.has("@backup-same").await?;
    window.press("@backups-close").await?;
    window.press("@nav-followups").await?;
    window.press("@open-followup").await?;
    window.press("@delete-followup").await?;
    window.menu("@dossier-menu", "@nav-backups").await?;
    window.has("@backup-difference").await?;
    window.settled().await?;
    window.picture(&name("46-backups")).await?;
    window.press("@backups-close").await
}

async fn versions(window: &Window, name: &impl Fn(&str) -> String) -> Result {
    window.press("@nav-interviews").await?;
    window.press("Fondation des Rives").await?;
    window.has("@notes").await?;
    window
        .script("document.querySelector('[data-testid=notes]').focus()")
        .await?;
    window.chord(&[Key::Control], Key::End.into()).await?;
    window.types(" Elle le redit en partant.").await?;
    window.reads("@saved", "Enregistré").await?;
    window.press("@show-versions").await?;
    window.has("@comparison").await?;
    window.settled().await?;
    window.picture(&name("45-versions")).await?;
    window.press("@versions-close").await
}
