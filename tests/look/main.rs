//! A picture of every screen, in both themes and two sizes, for eyes. Run by `cargo xtask look`.

mod bin;
mod guarded;
mod screens;
mod sizes;
mod states;
mod trust;

use std::path::PathBuf;

use croisee_tests::command_line::croisee;
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

#[tokio::test]
#[ignore = "takes pictures of the real window: `cargo xtask look`"]
async fn the_bin_and_versions_in_both_themes() -> Result {
    journey("look-bin", None, async |window| {
        for theme in ["light", "dark"] {
            window.press(&format!("@theme-{theme}")).await?;
            for (width, height) in SIZES {
                let name = |screen: &str| format!("{screen}-{theme}-{width}");
                window.reopen(Some(&demonstration(window)?)).await?;
                window.size(width, height).await?;
                // It opens where the one before was left.
                window.has("@nav-trash").await?;
                bin::bin_and_versions(window, &name).await?;
                window.reopen(None).await?;
            }
        }
        Ok(())
    })
    .await
}

/// A copy of the demonstration, so that a picture never changes what it shows to the next one.
fn demonstration(window: &Window) -> Result<PathBuf> {
    // Never over one that was open: its log would be taken for that of the copy.
    let taken = std::fs::read_dir(window.folder())?.count();
    let copy = window.file(&format!("demonstration-{taken}.croisee"));
    std::fs::copy(path_from("CROISEE_DEMO")?, &copy)?;
    Ok(copy)
}

/// Each size is a journey of its own: none has to hold all screens twice in the time that a journey may take.
async fn all_screens(theme: &str) -> Result {
    let mut first = Ok(());
    for (width, height) in SIZES {
        let name = format!("look-{theme}-{width}");
        let size = journey(&name, None, async |window| {
            window.press(&format!("@theme-{theme}")).await?;
            window.size(width, height).await?;
            let name = |screen: &str| format!("{screen}-{theme}-{width}");
            screens::of_no_dossier(window, &name).await?;
            window.reopen(Some(&demonstration(window)?)).await?;
            window.size(width, height).await?;
            screens::of_the_dossier(window, &name).await
        })
        .await;
        // What is missed at one size is still looked at in the other.
        first = first.and(size);
    }
    first
}

#[tokio::test]
#[ignore = "takes pictures of the real window: `cargo xtask look`"]
async fn screens_with_nothing_on_them_in_both_themes() -> Result {
    for (theme, (width, height)) in [("light", SIZES[0]), ("dark", SIZES[1])] {
        journey(&format!("look-empty-{theme}"), None, async |window| {
            window.press(&format!("@theme-{theme}")).await?;
            let name = |screen: &str| format!("{screen}-{theme}-{width}");
            let empty = window.file("neuf.croisee");
            let path = empty.to_string_lossy();
            croisee(["create", &*path, "--title", "Une démarche nouvelle"])?.exits(0)?;
            window.reopen(Some(&empty)).await?;
            window.size(width, height).await?;
            states::of_an_empty_dossier(window, &name).await
        })
        .await?;
    }
    Ok(())
}

#[tokio::test]
#[ignore = "takes pictures of the real window: `cargo xtask look`"]
async fn dossiers_of_other_measures_in_both_themes() -> Result {
    for (theme, (width, height), (spaces, spheres)) in [
        ("light", SIZES[0], (9, 6)),
        ("dark", SIZES[0], (9, 6)),
        ("light", SIZES[1], (9, 6)),
        ("light", SIZES[0], (1, 2)),
        ("dark", SIZES[1], (1, 2)),
    ] {
        journey(
            &format!("look-{spaces}-{theme}-{width}"),
            None,
            async |window| {
                window.press(&format!("@theme-{theme}")).await?;
                let name = |screen: &str| format!("{screen}-{spaces}-{theme}-{width}");
                let made = sizes::dossier(window, spaces, spheres)?;
                window.reopen(Some(&made)).await?;
                window.size(width, height).await?;
                sizes::of_other_measures(window, &name).await
            },
        )
        .await?;
    }
    Ok(())
}

#[tokio::test]
#[ignore = "takes pictures of the real window: `cargo xtask look`"]
async fn what_guards_a_dossier_in_both_themes() -> Result {
    let both = SIZES.into_iter();
    for (theme, (width, height)) in both.flat_map(|size| [("light", size), ("dark", size)]) {
        journey(
            &format!("look-guarded-{theme}-{width}"),
            None,
            async |window| {
                window.press(&format!("@theme-{theme}")).await?;
                window.size(width, height).await?;
                let name = |screen: &str| format!("{screen}-{theme}-{width}");
                guarded::guarded(window, &name).await?;
                let copy = demonstration(window)?;
                window.reopen(Some(&copy)).await?;
                window.size(width, height).await?;
                guarded::harmed(window, &copy, &name).await
            },
        )
        .await?;
    }
    Ok(())
}

#[tokio::test]
#[ignore = "takes pictures of the real window: `cargo xtask look`"]
async fn what_a_dossier_is_trusted_for_in_both_themes() -> Result {
    for theme in ["light", "dark"] {
        for (width, height) in SIZES {
            journey(
                &format!("look-trust-{theme}-{width}"),
                None,
                async |window| {
                    window.press(&format!("@theme-{theme}")).await?;
                    let name = |screen: &str| format!("{screen}-{theme}-{width}");
                    trust::leave_a_report(window)?;
                    window.reopen(None).await?;
                    window.size(width, height).await?;
                    trust::of_no_dossier(window, &name).await?;
                    window.reopen(Some(&demonstration(window)?)).await?;
                    window.size(width, height).await?;
                    trust::of_the_dossier(window, &name).await
                },
            )
            .await?;
        }
    }
    Ok(())
}
