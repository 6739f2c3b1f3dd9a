//! Undo with words, in the real window: what will be undone is named, and twenty steps go back after a restart.

use croisee_tests::Result;
use croisee_tests::window::{Key, Window, journey};

use crate::scenes::create_a_dossier;

const STEPS: usize = 20;

#[tokio::test]
#[ignore = "drives the real window: `cargo xtask test`"]
async fn twenty_steps_are_undone_by_name_after_a_restart() -> Result {
    journey("undoing", None, async |window| {
        let dossier = window.file("vingt.croisee");
        create_a_dossier(window, &dossier).await?;
        window.press("@nav-followups").await?;
        for step in 0..STEPS {
            window.press("@new-followup").await?;
            window.write("@followup-text", &name(step)).await?;
            window.key(Key::Enter).await?;
            window.shows(&name(step)).await?;
        }
        window.reopen(Some(&dossier)).await?;
        // The screen one was on is there again.
        window.shows(&name(STEPS - 1)).await?;
        for step in (0..STEPS).rev() {
            // The same words beside the arrow, in the palette and when it is done.
            window
                .reads("@undo", "Annuler : noter une suite à donner")
                .await?;
            if step == STEPS - 1 {
                by_the_palette(window).await?;
            } else {
                window.press("@view-title").await.ok();
                window.chord(&[Key::Control], 'z').await?;
            }
            window.shows_no_more(&name(step)).await?;
            window
                .reads("@toasts", "Annulé : noter une suite à donner")
                .await?;
        }
        // And all of it comes back.
        for step in 0..STEPS {
            window.chord(&[Key::Control, Key::Shift], 'z').await?;
            window.shows(&name(step)).await?;
        }
        Ok(())
    })
    .await
}

fn name(step: usize) -> String {
    format!("Rappeler la personne numéro {:02}", step + 1)
}

async fn by_the_palette(window: &Window) -> Result {
    window.chord(&[Key::Control], 'k').await?;
    window.types("annuler").await?;
    window
        .reads("@palette-row", "Annuler : noter une suite à donner")
        .await?;
    window.key(Key::Enter).await
}
