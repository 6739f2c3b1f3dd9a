//! The demonstration in the real window: every screen, search, drag, and what is said to be fiction.

use croisee_tests::Result;
use croisee_tests::window::{Key, Window, journey};

async fn open_the_demonstration(window: &Window) -> Result {
    window.press("@open-demo").await?;
    window.has("@nav-overview").await
}

#[tokio::test]
#[ignore = "drives the real window: `cargo xtask test`"]
async fn the_demonstration_opens_and_says_that_it_is_fiction() -> Result {
    journey("demonstration", None, async |window| {
        open_the_demonstration(window).await?;
        window.reads("@fiction", "fictif").await?;
        window.has("@coverage").await?;
        window.press("@nav-interviews").await?;
        window.has("@interview-row").await?;
        window.press("Fondation des Rives").await?;
        window.has("@notes").await?;
        window.has("@excerpt").await?;
        for space in ["ingenieries", "investisseurs", "regards", "pme"] {
            window.press(&format!("@nav-space-{space}")).await?;
            window.has("@statement").await?;
            window.press("@tab-deliverable").await?;
            window
                .holds(
                    "the preview has pages",
                    "document.querySelector('[data-testid=preview]')?.dataset.pages > 4",
                )
                .await?;
        }
        Ok(())
    })
    .await
}

#[tokio::test]
#[ignore = "drives the real window: `cargo xtask test`"]
async fn words_are_found_from_anywhere_by_keyboard_alone() -> Result {
    journey("search", None, async |window| {
        open_the_demonstration(window).await?;
        window.chord(&[Key::Control], 'k').await?;
        window.has("@palette").await?;
        window.types("ingenierie").await?;
        window.has("@palette-row").await?;
        window.key(Key::Enter).await?;
        window
            .holds(
                "the palette is closed",
                "!document.querySelector('[data-testid=palette]')",
            )
            .await
    })
    .await
}

#[tokio::test]
#[ignore = "drives the real window: `cargo xtask test`"]
async fn evidence_is_cited_by_drag_and_the_place_of_the_drop_says_in_which_sense() -> Result {
    journey("drag", None, async |window| {
        open_the_demonstration(window).await?;
        window.press("@nav-space-regards").await?;
        window.press("@add-statement").await?;
        window.has("@statement-text").await?;
        window.types("Ce que l’on dépose ici se compte.").await?;
        window.chord(&[Key::Control], Key::Enter.into()).await?;
        window.shows("Ce que l’on dépose ici se compte.").await?;
        window.has("@citable").await?;
        let chosen = "document.querySelector('[data-testid=statement].on').getBoundingClientRect()";
        let place = window
            .script(&format!("const box = {chosen}; return [box.left + box.width / 6, box.top + 14]"))
            .await?;
        let at = |i: usize| place[i].as_f64().unwrap_or_default() as i64;
        window.drag("@citable", (at(0), at(1))).await?;
        window
            .holds(
                "the evidence carries",
                "document.querySelector('[data-testid=statement].on [data-testid=evidence][data-sense=appuie]')",
            )
            .await
    })
    .await
}

#[tokio::test]
#[ignore = "drives the real window: `cargo xtask test`"]
async fn the_theme_is_kept_when_the_window_is_opened_again() -> Result {
    journey("theme", None, async |window| {
        let dark = "getComputedStyle(document.body).backgroundColor.match(/\\d+/g).every((part) => part < 60)";
        window.press("@theme-dark").await?;
        window.holds("the ground is dark", dark).await?;
        window.reopen(None).await?;
        window.has("@new-dossier").await?;
        window.holds("the ground is still dark", dark).await
    })
    .await
}
