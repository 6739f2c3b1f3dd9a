//! A picture of every screen, in both themes and two sizes, for eyes. Run by `cargo xtask look`.

mod screens;

use std::path::PathBuf;

use croisee_tests::window::{Window, journey};
use croisee_tests::{Result, path_from};

/// The window sizes that are looked at: a small laptop's and a desk's.
const SIZES: [(u32, u32); 2] = [(1280, 800), (1920, 1080)];

#[tokio::test]
#[ignore = "takes pictures of the real window: `cargo xtask look`"]
async fn every_screen_in_the_light_theme() -> Result {
    all_screens("light").await
}

#[tokio::test]
#[ignore = "takes pictures of the real window: `cargo xtask look`"]
async fn every_screen_in_the_dark_theme() -> Result {
    all_screens("dark").await
}

/// A copy of the demonstration, so that a picture never changes what it shows to the next one.
fn demonstration(window: &Window) -> Result<PathBuf> {
    let copy = window.file("demonstration.croisee");
    std::fs::copy(path_from("CROISEE_DEMO")?, &copy)?;
    Ok(copy)
}

async fn all_screens(theme: &str) -> Result {
    journey(&format!("look-{theme}"), None, async |window| {
        window.press(&format!("@theme-{theme}")).await?;
        for (width, height) in SIZES {
            window.size(width, height).await?;
            let name = |screen: &str| format!("{screen}-{theme}-{width}");
            screens::of_no_dossier(window, &name).await?;
            window.reopen(Some(&demonstration(window)?)).await?;
            window.size(width, height).await?;
            screens::of_the_dossier(window, &name).await?;
            window.reopen(None).await?;
        }
        Ok(())
    })
    .await
}
