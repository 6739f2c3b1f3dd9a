//! Words typed in a protected dossier are looked for in every file that the program and its web view leave behind, while it
//! is open, locked, closed, and after it ended: they stand nowhere in clear.

use std::path::Path;

use croisee_tests::Result;
use croisee_tests::window::{Key, Window, journey};

use super::WORDS;
use crate::scenes::{create_a_dossier, create_a_protected_dossier, the_only_person_is_met};

/// What begins each of the twenty words that stand in the dossier and nowhere else.
const CANARY: &str = "zozobirdie";

#[tokio::test]
#[ignore = "drives the real window: `cargo xtask test`"]
async fn no_word_of_a_protected_dossier_is_on_the_disk_in_clear() -> Result {
    journey("protection-canary", None, async |window| {
        let path = window.file("canaris.croisee");
        create_a_protected_dossier(window, &path, WORDS).await?;
        window.press("@recovery-later").await?;
        twenty_canaries(window).await?;
        nowhere(window, "while it is open").await?;
        window.menu("@dossier-menu", "@lock").await?;
        window.has("@locked-close").await?;
        nowhere(window, "while it is locked").await?;
        window.press("@locked-close").await?;
        window.has("@new-dossier").await?;
        nowhere(window, "once it is closed").await?;
        window.reopen(None).await?;
        window.has("@new-dossier").await?;
        nowhere(window, "after the program ended").await?;
        // And the search would have found them.
        create_a_dossier(window, &window.file("en-clair.croisee")).await?;
        organisation(window, 1).await?;
        match found(window.folder())?.is_empty() {
            true => Err("what stands in clear is not found".into()),
            false => {
                println!(
                    "reliability | 7 | canaries in a protected dossier | 20 words, in no file or file name of the dossier, its log, its backups, temporary files, logs and the web view’s data: while open, locked, closed, and after the program ended"
                );
                Ok(())
            }
        }
    })
    .await
}

fn canary(number: u32) -> String {
    format!("{CANARY}{number:02}")
}

async fn organisation(window: &Window, number: u32) -> Result {
    window.press("@nav-participants").await?;
    window.press("@add-organisation").await?;
    window.write("@organisation-name", &canary(number)).await?;
    window.choose("@organisation-sphere", "Réseaux").await?;
    window.press("@save").await?;
    window.shows(&canary(number)).await
}

/// Organisations, people, notes, a space, a question and what is looked for: each holds some.
async fn twenty_canaries(window: &Window) -> Result {
    for number in 1..=4 {
        organisation(window, number).await?;
        window.press("@add-person-here").await?;
        window
            .write("@person-first-name", &canary(4 + number))
            .await?;
        window.write("@person-name", &canary(8 + number)).await?;
        window.press("@save").await?;
        window.shows(&canary(8 + number)).await?;
    }
    window.press("@nav-overview").await?;
    window.press("@add-space").await?;
    window.write("@space-title", &canary(13)).await?;
    window.write("@space-question", &canary(14)).await?;
    window.press("@save-space").await?;
    window.press("@add-statement").await?;
    window.has("@statement-text").await?;
    window.types(&canary(15)).await?;
    window.chord(&[Key::Control], Key::Enter.into()).await?;
    window.reads("@statement", &canary(15)).await?;
    window.press("@nav-interviews").await?;
    window.press("@new-interview").await?;
    window
        .type_into("@interview-organisation", &canary(1))
        .await?;
    window.key(Key::Enter).await?;
    the_only_person_is_met(window).await?;
    window.press("@save-interview").await?;
    let enter = char::from(Key::Enter);
    for number in 16..=19 {
        window
            .type_into("@notes", &format!("{}{enter}", canary(number)))
            .await?;
    }
    window.reads("@saved", "Enregistré").await?;
    window.press("@search").await?;
    window.types(&canary(20)).await?;
    window.key(Key::Escape).await
}

async fn nowhere(window: &Window, when: &str) -> Result {
    // What a web view keeps, it writes some moments later.
    tokio::time::sleep(std::time::Duration::from_secs(2)).await;
    match found(window.folder())?.as_slice() {
        [] => Ok(()),
        places => Err(format!("{when}, canaries stand in {}", places.join(", ")).into()),
    }
}

/// The files under a folder in which a canary stands, in UTF-8 or UTF-16, or in whose name.
fn found(folder: &Path) -> Result<Vec<String>> {
    let wide: Vec<u8> = CANARY.bytes().flat_map(|byte| [byte, 0]).collect();
    let mut places = Vec::new();
    let mut folders = vec![folder.to_owned()];
    while let Some(folder) = folders.pop() {
        for entry in std::fs::read_dir(&folder)? {
            let path = entry?.path();
            let Ok(facts) = path.symlink_metadata() else {
                continue;
            };
            if facts.is_dir() {
                folders.push(path);
                continue;
            }
            // Sockets and what is gone by now hold no words.
            let bytes = match facts.is_file() {
                true => std::fs::read(&path).unwrap_or_default(),
                false => Vec::new(),
            };
            let holds = |words: &[u8]| bytes.windows(words.len()).any(|window| window == words);
            let name = path.to_string_lossy().into_owned();
            if holds(CANARY.as_bytes()) || holds(&wide) || name.contains(CANARY) {
                places.push(name);
            }
        }
    }
    Ok(places)
}
