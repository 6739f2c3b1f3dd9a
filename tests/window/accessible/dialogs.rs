//! Dialogs that stand between two screens, read like them: two cards joined, a form that is left, a message, a comparison.

use croisee_tests::Result;
use croisee_tests::window::{Key, journey};

use super::{Reader, open_the_demonstration};
use crate::scenes::create_a_protected_dossier;

const PASSPHRASE: &str = "lanterne crapaud velours octobre";

/// Whose record was sent and not answered, in the demonstration.
const SENT: &str = "Bureau Cassegrive";

#[tokio::test]
#[ignore = "drives the real window: `cargo xtask test`"]
async fn what_is_asked_and_compared_can_be_read_in_every_theme() -> Result {
    journey("accessible-dialogs", None, async |window| {
        let reader = Reader::of(window).await?;
        open_the_demonstration(window).await?;
        participants(&reader).await?;
        a_record_that_was_sent(&reader).await?;
        a_validation(&reader).await?;
        reader.verdict()
    })
    .await
}

async fn participants(reader: &Reader<'_>) -> Result {
    let window = reader.window;
    window.press("@nav-participants").await?;
    window.press("@show-duplicates").await?;
    for (field, words) in [
        ("@duplicate-one", "rives"),
        ("@duplicate-other", "escarbille"),
    ] {
        window.type_into(field, words).await?;
        window.key(Key::Enter).await?;
    }
    window.press("@compare-two").await?;
    window.has("@merge").await?;
    reader.read("two cards joined").await?;
    window.key(Key::Escape).await?;
    window.press("@add-organisation").await?;
    window
        .write("@organisation-name", "Fonds des Crêtes")
        .await?;
    window.press("@nav-interviews").await?;
    window.has("@leave-stay").await?;
    reader.read("a form that is left").await?;
    window.press("@leave-abandon").await
}

async fn a_record_that_was_sent(reader: &Reader<'_>) -> Result {
    let window = reader.window;
    window.has("@interview-row").await?;
    window.press(SENT).await?;
    window.press("@open-record").await?;
    window.press("@record-sent-only").await?;
    window.press("@record-mail").await?;
    window.has("@message-body").await?;
    reader.read("message").await?;
    window.key(Key::Escape).await?;
    window.press("@amend-from-notes").await?;
    window
        .type_into(
            "@amended-text",
            &format!("{}Elle ajoute une phrase.", char::from(Key::Enter)),
        )
        .await?;
    window.press("@amendment-set").await?;
    window.has("@hunk").await?;
    reader.read("comparison").await?;
    window.chord(&[], 'r').await?;
    reader.read("comparison decided").await?;
    window.press("@compare-finish").await?;
    window.press("@returned-see").await?;
    reader.read("what came back").await
}

async fn a_validation(reader: &Reader<'_>) -> Result {
    let window = reader.window;
    window.press("@nav-interviews").await?;
    window.has("@interview-row").await?;
    window.chord(&[Key::Control], 'a').await?;
    window.press("@bulk-status").await?;
    window.press("@bulk-status-valide").await?;
    window.has("@unsent-validate").await?;
    reader.read("validated without having been sent").await?;
    window.key(Key::Escape).await
}

#[tokio::test]
#[ignore = "drives the real window: `cargo xtask test`"]
async fn what_protects_a_dossier_can_be_read_in_every_theme() -> Result {
    journey("accessible-protection", None, async |window| {
        let reader = Reader::of(window).await?;
        let path = window.file("protege.croisee");
        create_a_protected_dossier(window, &path, PASSPHRASE).await?;
        reader.read("recovery sheet offered").await?;
        window.press("@recovery-later").await?;
        window.menu("@dossier-menu", "@nav-protect").await?;
        window.write("@protect-current", PASSPHRASE).await?;
        window.press("@protect-show").await?;
        window.has("@protect-code").await?;
        window.write("@protect-new", PASSPHRASE).await?;
        window.reads("@strength", "Solide").await?;
        reader.read("passphrase and recovery").await?;
        window.press("@protect-cancel").await?;
        window.menu("@dossier-menu", "@lock").await?;
        window.has("@locked-close").await?;
        reader.read("locked dossier").await?;
        window.write("@unlock-secret", PASSPHRASE).await?;
        window.press("@locked-open").await?;
        window.has("@nav-overview").await?;
        reader.verdict()
    })
    .await
}

#[tokio::test]
#[ignore = "drives the real window: `cargo xtask test`"]
async fn the_visit_can_be_read_in_every_theme() -> Result {
    journey("accessible-visit", None, async |window| {
        let reader = Reader::of(window).await?;
        window.press("@start-tour").await?;
        window.has("@tour-ring").await?;
        reader.read("visit").await?;
        window.press("@tour-next").await?;
        window.has("@interview-row").await?;
        reader.read("visit, second step").await?;
        reader.verdict()
    })
    .await
}
