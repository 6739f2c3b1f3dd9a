//! Files dropped on the window: what it says of each, and that the page itself has no path to give.

use croisee_tests::Result;
use croisee_tests::window::{Key, Window, journey};

use crate::scenes::create_a_dossier;

#[tokio::test]
#[ignore = "drives the real window: `cargo xtask test`"]
async fn what_is_dropped_is_told_apart_and_only_what_the_system_dropped_is_opened() -> Result {
    journey("dropping", None, async |window| {
        window.has("@new-dossier").await?;
        drop(window, "other", "photo.png").await?;
        window
            .reads("@error", "Croisée n’ouvre pas ce fichier")
            .await?;
        drop(window, "files", "entretiens.csv").await?;
        window.reads("@error", "aucun n’est ouvert").await?;
        create_a_dossier(window, &window.file("depot.croisee")).await?;
        held(window, "files", "entretiens.csv").await?;
        window.reads("@drop", "importer ce fichier").await?;
        drop(window, "dossier", "autre.croisee").await?;
        window.has("@drop-open").await?;
        window.shows("autre.croisee").await?;
        window.press("@drop-stay").await?;
        window.reads("@dossier-menu", "La voix des vallées").await?;
        // The page says that something was dropped; the shell knows of nothing, and opens nothing.
        drop(window, "dossier", "/etc/passwd.croisee").await?;
        window.press("@drop-open").await?;
        window.has("@error").await?;
        window.reads("@dossier-menu", "La voix des vallées").await?;
        window.key(Key::Escape).await?;
        drop(window, "files", "entretiens.csv").await?;
        window.reads("@view-title", "Importer").await?;
        window.has("@error").await
    })
    .await
}

/// Tells the page what the shell tells it when files are let go over it.
async fn drop(window: &Window, what: &str, name: &str) -> Result {
    tell(window, "dropped", what, name).await
}

/// And while they are held over it.
async fn held(window: &Window, what: &str, name: &str) -> Result {
    tell(window, "dragged", what, name).await
}

async fn tell(window: &Window, event: &str, what: &str, name: &str) -> Result {
    let payload = serde_json::json!({ "what": what, "names": [name] });
    window
        .script(&format!(
            "window.__TAURI_INTERNALS__.invoke('plugin:event|emit', {{ event: '{event}', payload: {payload} }})"
        ))
        .await?;
    Ok(())
}
