//! Two windows on one dossier, and several dossiers in one window.

use croisee_tests::Result;
use croisee_tests::window::{Key, journey};

use crate::scenes::create_a_dossier;

const WRITTEN: &str = "Une suite écrite dans la première fenêtre";

#[tokio::test]
#[ignore = "drives the real window: `cargo xtask test`"]
async fn a_second_window_on_a_dossier_is_told_who_has_it_and_may_read_beside() -> Result {
    journey("first-window", None, async |first| {
        let dossier = first.file("partage.croisee");
        create_a_dossier(first, &dossier).await?;
        first.press("@nav-followups").await?;
        first.press("@new-followup").await?;
        first.write("@followup-text", WRITTEN).await?;
        first.key(Key::Enter).await?;
        first.shows(WRITTEN).await?;
        journey("second-window", Some(&dossier), async |second| {
            second.reads("@error", "est ouvert par").await?;
            second.has("@new-dossier").await?;
            second.press("@error-act").await?;
            second.reads("@read-only", "Lecture seule").await?;
            second.press("@nav-followups").await?;
            second.shows(WRITTEN).await?;
            second
                .holds(
                    "nothing can be written there",
                    "document.querySelector('[data-testid=new-followup]').disabled",
                )
                .await
        })
        .await?;
        // The first goes on as if nothing had been.
        first.press("@undo").await?;
        first.shows_no_more(WRITTEN).await
    })
    .await
}

#[tokio::test]
#[ignore = "drives the real window: `cargo xtask test`"]
async fn one_goes_from_dossier_to_dossier_and_is_where_one_was_in_each() -> Result {
    journey("dossiers", None, async |window| {
        create_a_dossier(window, &window.file("vallees.croisee")).await?;
        window.press("@nav-meetings").await?;
        window.menu("@dossier-menu", "@close-dossier").await?;
        window.press("@open-demo").await?;
        window.has("@coverage").await?;
        window.press("@nav-space-pme").await?;
        window.has("@statement").await?;
        // By the menu under the title…
        window.press("@dossier-menu").await?;
        window
            .reads("@other-dossier", "La voix des vallées")
            .await?;
        window.press("@other-dossier").await?;
        window.reads("@view-title", "Rencontres").await?;
        window.reads("@dossier-menu", "La voix des vallées").await?;
        // … and back by the palette.
        window.chord(&[Key::Control], 'k').await?;
        window.types("ouvrir anticiper").await?;
        window.reads("@palette-row", "Anticiper").await?;
        window.key(Key::Enter).await?;
        window.has("@statement").await?;
        window.reads("@dossier-menu", "Anticiper").await
    })
    .await
}
