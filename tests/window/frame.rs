//! The frame around every screen, in the real window: help, the sheet of keys, what is said for a moment, and size.

use croisee_tests::Result;
use croisee_tests::window::{Key, Window, journey};

use crate::scenes::create_a_dossier;

const FIRST: &str = "Envoyer la carte des haltes";
const SECOND: &str = "Relire le compte rendu";

#[tokio::test]
#[ignore = "drives the real window: `cargo xtask test`"]
async fn help_is_one_key_away_with_and_without_a_dossier_and_finds_words() -> Result {
    journey("help", None, async |window| {
        window.has("@new-dossier").await?;
        window.key(Key::F1).await?;
        window.shows("Premiers pas").await?;
        window.key(Key::F1).await?;
        create_a_dossier(window, &window.file("aide.croisee")).await?;
        window.press("@nav-help").await?;
        window.type_into("@help-find", "CONSENTEMENT A ETRE").await?;
        window.reads("@help-found", "1 sur").await?;
        window
            .holds(
                "the words found are in sight",
                "[...CSS.highlights.get('help-here')][0]?.getBoundingClientRect().top < innerHeight",
            )
            .await?;
        window.chord(&[Key::Control], '/').await?;
        window.has("@key-sheet-close").await?;
        window.shows("écrire l’heure").await?;
        window.key(Key::Escape).await?;
        window.key(Key::F1).await?;
        window.has("@first-organisation").await
    })
    .await
}

#[tokio::test]
#[ignore = "drives the real window: `cargo xtask test`"]
async fn a_sentence_that_offers_to_undo_goes_when_ctrl_z_would_undo_something_else() -> Result {
    journey("notices", None, async |window| {
        create_a_dossier(window, &window.file("avis.croisee")).await?;
        window.press("@nav-followups").await?;
        add(window, FIRST).await?;
        add(window, SECOND).await?;
        window.press(FIRST).await?;
        window.press("@delete-followup").await?;
        window.reads("@toasts", FIRST).await?;
        window
            .holds(
                "it stands beside the screen, not over it",
                "document.querySelector('[data-testid=toasts]').getBoundingClientRect().right\
                 <= document.querySelector('main').getBoundingClientRect().left",
            )
            .await?;
        window.press("@followup-done").await?;
        window
            .holds(
                "the offer is gone with the next change",
                "!document.querySelector('[data-testid=toasts]').innerText.includes('Ctrl+Z')",
            )
            .await
    })
    .await
}

#[tokio::test]
#[ignore = "drives the real window: `cargo xtask test`"]
async fn the_window_grows_and_stays_so_and_is_never_painted_over() -> Result {
    journey("frame", None, async |window| {
        window.has("@new-dossier").await?;
        window.chord(&[Key::Control], 'a').await?;
        window
            .holds("nothing is selected", "getSelection().toString() === ''")
            .await?;
        let before = width(window).await?;
        for _ in 0..5 {
            window.chord(&[Key::Control], '+').await?;
        }
        let halved = format!("innerWidth < {before} * 0.6");
        window.holds("all is twice as large", &halved).await?;
        window.has("@open-demo").await?;
        window.reopen(None).await?;
        window.has("@new-dossier").await?;
        window.holds("and is so the next time", &halved).await?;
        window.chord(&[Key::Control], '0').await?;
        window
            .holds("and as usual again", &format!("innerWidth >= {before}"))
            .await
    })
    .await
}

async fn width(window: &Window) -> Result<i64> {
    Ok(window
        .script("return innerWidth")
        .await?
        .as_i64()
        .unwrap_or_default())
}

async fn add(window: &Window, text: &str) -> Result {
    window.press("@new-followup").await?;
    window.write("@followup-text", text).await?;
    window.key(Key::Enter).await?;
    window.shows(text).await
}
