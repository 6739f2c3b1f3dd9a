//! Screens of a dossier in which nothing stands yet: what they say to do first.

use croisee_tests::Result;
use croisee_tests::window::Window;

/// Each place of the rail, then a space without a statement, its wall and its deliverable.
pub async fn of_an_empty_dossier(window: &Window, name: &impl Fn(&str) -> String) -> Result {
    for place in [
        "overview",
        "interviews",
        "participants",
        "meetings",
        "followups",
        "synthesis",
        "crossing",
        "trash",
    ] {
        window.press(&format!("@nav-{place}")).await?;
        // The head of the place before stands there until the next is read.
        tokio::time::sleep(std::time::Duration::from_millis(300)).await;
        window.picture(&name(&format!("50-empty-{place}"))).await?;
    }
    window.press("@nav-overview").await?;
    window.press("@add-space").await?;
    window.type_into("@space-title", "Un espace neuf").await?;
    window.press("@save-space").await?;
    window.press("Un espace neuf").await?;
    window.has("@to-room").await?;
    window.picture(&name("51-empty-space")).await?;
    window.press("@to-room").await?;
    window.has("@wall-nothing").await?;
    window.picture(&name("51-empty-room")).await?;
    window.press("@room-leave").await?;
    window.press("@tab-deliverable").await?;
    window
        .holds(
            "the preview is drawn",
            "document.querySelector('[data-testid=page] canvas')?.width > 0 &&\
             document.querySelector('[data-testid=preview]').ariaBusy !== 'true'",
        )
        .await?;
    window.picture(&name("51-empty-deliverable")).await?;
    Ok(())
}
