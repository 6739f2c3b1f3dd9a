//! What makes a dossier one that can be trusted, as it is seen: until when it is kept and how it ends, one window for it, what
//! a self-check says, and what is told of a run that failed.

use std::fs;
use std::path::Path;

use croisee_tests::Result;
use croisee_tests::command_line::croisee;
use croisee_tests::window::{Dialog, Key, journey};

use crate::scenes::{add_participants, create_a_dossier, record_an_interview};

#[tokio::test]
#[ignore = "drives the real window: `cargo xtask test`"]
async fn whoever_was_heard_is_owed_a_day_and_when_it_is_past_the_dossier_ends_with_its_backups()
-> Result {
    journey("retention", None, async |window| {
        let path = window.file("vallees.croisee");
        create_a_dossier(window, &path).await?;
        add_participants(window).await?;
        record_an_interview(window).await?;
        window.press("@nav-overview").await?;
        window
            .reads("@retention-note", "aucune date de conservation")
            .await?;
        window.press("@retention-set").await?;
        // A démarche of some years ago: no dossier ends before its démarche began.
        window.write("@initiative-start", "01/02/2020").await?;
        window.key(Key::Tab).await?;
        window.press("@initiative-save").await?;
        window.type_into("@retention-until", "30/09/2021").await?;
        window.key(Key::Tab).await?;
        window.press("@retention-save").await?;
        window.reads("@saved", "Enregistré").await?;
        window.picture("retention-settings").await?;
        window.press("@nav-overview").await?;
        window.reads("@retention-note", "est passée").await?;
        window.picture("retention-note").await?;
        window.menu("@dossier-menu", "@nav-backups").await?;
        window.press("@backup-now").await?;
        window.has("@backup-same").await?;
        window.press("@backups-close").await?;

        window.press("@retention-what").await?;
        window
            .write("@retention-type", "La voix des villes")
            .await?;
        window
            .holds(
                "another title deletes nothing",
                "document.querySelector('[data-testid=retention-delete]').disabled",
            )
            .await?;
        window.picture("retention-end").await?;
        window
            .write("@retention-type", "La voix des vallées")
            .await?;
        window.press("@retention-delete").await?;
        window.has("@new-dossier").await?;
        window.shows("est supprimé, avec sa sauvegarde").await?;
        window.shows_no_more("Récents").await?;
        let left = |folder: &Path| -> Vec<String> {
            let files = walk(folder);
            let of = |file: &String| {
                let name = Path::new(file).file_name().unwrap_or_default();
                let name = name.to_string_lossy();
                name.contains("vallees") || name.contains(".croisee")
            };
            files.into_iter().filter(of).collect()
        };
        match left(window.folder()).as_slice() {
            [] => Ok(()),
            files => Err(format!("still there: {}", files.join(", ")).into()),
        }
    })
    .await
}

#[tokio::test]
#[ignore = "drives the real window: `cargo xtask test`"]
async fn a_second_start_on_an_open_dossier_brings_its_window_to_the_front() -> Result {
    journey("second-start", None, async |window| {
        let path = window.file("vallees.croisee");
        create_a_dossier(window, &path).await?;
        let end = window.start_again(&path).await?;
        if !end.is_some_and(|end| end.success()) {
            return Err("the second start stayed".into());
        }
        window.shows("Ce dossier était déjà ouvert ici").await?;
        // Under another name of it, too.
        let link = window.file("lien.croisee");
        std::os::unix::fs::symlink(&path, &link)?;
        if window.start_again(&link).await?.is_none() {
            return Err("the second start by a link stayed".into());
        }
        println!(
            "reliability | 5 | a second start on an open dossier | its window comes to the front, the second start ends; by a link, too"
        );
        Ok(())
    })
    .await
}

/// The dialog opens and closes each file that it lists, and what is picked is read: either would let go of the locks by which
/// others know that the dossier is open.
#[tokio::test]
#[ignore = "drives the real window: `cargo xtask test`"]
async fn an_open_dossier_picked_as_a_file_to_import_loses_nothing_that_is_saved_after() -> Result {
    journey("import-itself", None, async |window| {
        let path = window.file("vallees.croisee");
        create_a_dossier(window, &path).await?;
        add_participants(window).await?;
        window.menu("@dossier-menu", "@nav-import").await?;
        window.press("@import-choose").await?;
        window
            .answer(Dialog::opening("^Choisir des fichiers à importer$"), &path)
            .await?;
        window.shows("vallees.croisee").await?;
        window.picture("import-itself").await?;
        // Croisée's other program looks in and goes: whoever takes itself for the last would fold the log in and remove it.
        croisee(["check".as_ref(), path.as_os_str()])?.exits(0)?;
        named(&path)?;
        if !path.with_extension("croisee-wal").exists() {
            return Err("the log was removed under the open dossier".into());
        }
        window.press("@nav-participants").await?;
        window.press("@add-organisation").await?;
        window
            .write("@organisation-name", "Fondation des Cimes")
            .await?;
        window.choose("@organisation-sphere", "Réseaux").await?;
        window.press("@save").await?;
        window.shows("Fondation des Cimes").await?;
        match named(&path)?
            .iter()
            .any(|name| name == "Fondation des Cimes")
        {
            true => Ok(()),
            false => Err("what was saved is not in the dossier".into()),
        }
    })
    .await
}

/// The organisations, as another program reads them.
fn named(path: &Path) -> Result<Vec<String>> {
    let beside = rusqlite::Connection::open(path)?;
    let mut names = beside.prepare("SELECT name FROM organisation")?;
    let names = names.query_map([], |row| row.get(0))?;
    Ok(names.collect::<rusqlite::Result<_>>()?)
}

#[tokio::test]
#[ignore = "drives the real window: `cargo xtask test`"]
async fn a_run_that_failed_is_told_once_and_its_report_can_be_read() -> Result {
    journey("crash", None, async |window| {
        window.has("@new-dossier").await?;
        let reports = window.file("data/org.croisee.app/incidents");
        fs::create_dir_all(&reports)?;
        let report =
            "Croisée 0.1.0\nlinux x86_64\n2026-05-11T10:00:00+00:00\nsaves\nsrc/shell.rs:1:1\n";
        fs::write(reports.join("incident-2026-05-11_10-00-00.000.txt"), report)?;
        window.reopen(None).await?;
        window.reads("@crash", "11 mai 2026").await?;
        window.press("@crash-read").await?;
        window.reads("@crash-told", "src/shell.rs:1:1").await?;
        window.picture("crash").await?;
        window.press("@crash-close").await?;
        window.reopen(None).await?;
        window.has("@new-dossier").await?;
        window.shows_no_more("s’est interrompue").await?;
        if fs::read_dir(&reports)?.count() != 1 {
            return Err("the report is gone".into());
        }
        Ok(())
    })
    .await
}

#[tokio::test]
#[ignore = "drives the real window: `cargo xtask test`"]
async fn a_self_check_says_what_is_well_and_what_to_do() -> Result {
    journey("self-check", None, async |window| {
        window.press("@home-check").await?;
        window
            .reads("@self-check", "Les polices des PDF sont là")
            .await?;
        window.press("@check-close").await?;
        create_a_dossier(window, &window.file("vallees.croisee")).await?;
        window.menu("@dossier-menu", "@nav-selfcheck").await?;
        window.reads("@self-check", "a été relu en entier").await?;
        window.reads("@self-check", "n’est pas protégé").await?;
        window
            .reads("@self-check", "pas encore de sauvegarde")
            .await?;
        window.picture("self-check").await?;
        window.press("@check-close").await
    })
    .await
}

fn walk(folder: &Path) -> Vec<String> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder).into_iter().flatten().flatten() {
        let path = entry.path();
        match path.is_dir() {
            true => found.extend(walk(&path)),
            false => found.push(path.display().to_string()),
        }
    }
    found
}
