//! Work that is lost and had back: a day's deletions from a backup, and a dossier that was harmed on the disk.

use std::path::{Path, PathBuf};

use croisee_tests::Result;
use croisee_tests::window::{Dialog, Window, journey};

use crate::scenes::{
    ORGANISATION, add_a_space, add_participants, create_a_dossier, create_a_protected_dossier,
    record_an_interview,
};

const WORDS: &str = "quatre oies sous la grange";

#[tokio::test]
#[ignore = "drives the real window: `cargo xtask test`"]
async fn what_was_deleted_comes_back_from_a_backup_in_three_clicks() -> Result {
    journey("backups", None, async |window| {
        let path = window.file("sauvegardes.croisee");
        create_a_dossier(window, &path).await?;
        add_a_space(window).await?;
        add_participants(window).await?;
        record_an_interview(window).await?;
        back_up_by_hand(window).await?;
        delete_the_interview(window).await?;
        // Three clicks.
        window.menu("@dossier-menu", "@nav-backups").await?;
        window.reads("@backup-missing", ORGANISATION).await?;
        window.settled().await?;
        window.picture("backups").await?;
        window.press("@backup-restore").await?;
        window.shows("à la place du dossier").await?;
        window.press("@nav-interviews").await?;
        window.has(ORGANISATION).await?;
        // What the dossier was is kept, too.
        window.menu("@dossier-menu", "@nav-backups").await?;
        window.reads("@backup-item", "avant de remettre").await?;
        window.reads("@backup-added", ORGANISATION).await?;
        window.press("@backups-close").await?;
        harm_it_and_have_it_back(window, &path).await
    })
    .await
}

async fn back_up_by_hand(window: &Window) -> Result {
    window.menu("@dossier-menu", "@nav-backups").await?;
    window.press("@backup-now").await?;
    window.reads("@backup-item", "à la demande").await?;
    window.has("@backup-same").await?;
    window.press("@backups-close").await
}

async fn delete_the_interview(window: &Window) -> Result {
    window.press("@edit-interview").await?;
    window.press("@delete-interview").await?;
    window.has("@new-interview").await?;
    window.shows("est dans la corbeille").await
}

/// A page of the closed dossier is overwritten; from its refusal on, two clicks more.
async fn harm_it_and_have_it_back(window: &Window, path: &Path) -> Result {
    window.menu("@dossier-menu", "@close-dossier").await?;
    window.has("@recent").await?;
    let mut bytes = std::fs::read(path)?;
    let middle = bytes.len() / 2 / 4096 * 4096;
    bytes[middle..middle + 4096].fill(0xa5);
    std::fs::write(path, &bytes)?;
    window.press("@recent").await?;
    window.has("@damaged-restore").await?;
    window.shows("endommagé").await?;
    window.settled().await?;
    window.picture("damaged").await?;
    window.press("@damaged-restore").await?;
    window.shows("a pris sa place").await?;
    window.press("@mended-close").await?;
    window.has("@nav-overview").await?;
    // The harmed file is there, to the byte.
    let folder = path.parent().ok_or("no folder")?;
    let kept = std::fs::read_dir(folder)?.flatten().any(|entry| {
        let name = entry.file_name();
        name.to_string_lossy().contains("endommagé")
            && std::fs::read(entry.path()).is_ok_and(|kept| kept == bytes)
    });
    if !kept {
        return Err("the harmed file was not kept as it was".into());
    }
    println!(
        "reliability | 4 | harmed dossier in the window | the last backup is in its place two clicks after the refusal, the harmed file kept to the byte; a deleted interview had back in three clicks"
    );
    Ok(())
}

#[tokio::test]
#[ignore = "drives the real window: `cargo xtask test`"]
async fn a_protected_dossier_whose_first_page_is_gone_is_had_back_with_its_passphrase() -> Result {
    journey("backups-first-page", None, async |window| {
        let path = window.file("premiere-page.croisee");
        create_a_protected_dossier(window, &path, WORDS).await?;
        window.press("@recovery-later").await?;
        add_a_space(window).await?;
        back_up_by_hand(window).await?;
        window.menu("@dossier-menu", "@close-dossier").await?;
        window.has("@recent").await?;
        let mut bytes = std::fs::read(&path)?;
        bytes[..4096].fill(0);
        std::fs::write(&path, &bytes)?;
        window.press("@recent").await?;
        window.press("Sauvegardes et récupération…").await?;
        window.has("@damaged-secret").await?;
        window.settled().await?;
        window.picture("damaged-asks").await?;
        window
            .write("@damaged-secret", "quatre oies sous le pont")
            .await?;
        window.press("@damaged-unlock").await?;
        window.shows("n’ouvre pas le dossier").await?;
        window.write("@damaged-secret", WORDS).await?;
        window.press("@damaged-unlock").await?;
        window
            .holds(
                "the words are taken",
                "!document.querySelector('[data-testid=damaged-secret]')",
            )
            .await?;
        window.press("@damaged-restore").await?;
        window.shows("a pris sa place").await?;
        window.press("@mended-close").await?;
        window.has("@nav-overview").await
    })
    .await
}

#[tokio::test]
#[ignore = "drives the real window: `cargo xtask test`"]
async fn a_backup_that_is_opened_is_opened_as_a_copy_and_stays_as_it_is() -> Result {
    journey("backups-opened", None, async |window| {
        create_a_dossier(window, &window.file("tenue.croisee")).await?;
        add_a_space(window).await?;
        back_up_by_hand(window).await?;
        window.menu("@dossier-menu", "@close-dossier").await?;
        let backup = kept(window.folder())?.ok_or("no backup was kept")?;
        let before = std::fs::read(&backup)?;
        window.press("@open-dossier").await?;
        window
            .answer(Dialog::opening("^Ouvrir un dossier$"), &backup)
            .await?;
        window
            .shows("est une sauvegarde gardée par Croisée")
            .await?;
        window.settled().await?;
        window.picture("backup-opened").await?;
        window.press("En ouvrir une copie…").await?;
        let copy = window.file("copie.croisee");
        window
            .answer(Dialog::titled("^Enregistrer une copie$"), &copy)
            .await?;
        window.has("@nav-overview").await?;
        if !copy.exists() || std::fs::read(&backup)? != before {
            return Err("the backup itself was opened".into());
        }
        Ok(())
    })
    .await
}

/// A backup that was asked for, wherever it is kept under this folder.
fn kept(folder: &Path) -> Result<Option<PathBuf>> {
    let mut folders = vec![folder.to_owned()];
    while let Some(folder) = folders.pop() {
        for entry in std::fs::read_dir(&folder)? {
            let path = entry?.path();
            if path.is_dir() {
                folders.push(path);
            } else if path.to_string_lossy().ends_with("_demandee.croisee") {
                return Ok(Some(path));
            }
        }
    }
    Ok(None)
}
