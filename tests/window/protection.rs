//! A dossier is protected from its making or later, closed, and opened again with its passphrase or its recovery sheet alone;
//! it locks itself, and what was being written is still there; no word of it is anywhere in clear.

#[cfg(target_os = "linux")]
mod buses;
mod canary;
mod locking;
#[cfg(target_os = "linux")]
mod session;

use croisee_tests::Result;
use croisee_tests::pdf::Pdf;
use croisee_tests::window::{Dialog, Window, journey};

use crate::scenes::{create_a_dossier, create_a_protected_dossier};

const WORDS: &str = "quatre oies sous la grange";
const OTHER: &str = "lanterne crapaud velours octobre";

#[tokio::test]
#[ignore = "drives the real window: `cargo xtask test`"]
async fn a_protected_dossier_opens_with_its_passphrase_or_its_recovery_code_alone() -> Result {
    journey("protection", None, async |window| {
        let path = window.file("protection.croisee");
        create_a_dossier(window, &path).await?;
        window.menu("@dossier-menu", "@nav-protect").await?;
        window.write("@protect-new", WORDS).await?;
        window
            .write("@protect-again", "autre chose tout à fait")
            .await?;
        window.press("@protect-do").await?;
        window.shows("diffèrent").await?;
        window.write("@protect-again", WORDS).await?;
        window.press("@protect-do").await?;
        let code = code(window).await?;
        window.press("@protect-cancel").await?;
        let bytes = std::fs::read(&path)?;
        if bytes.starts_with(b"SQLite format 3") {
            return Err("the file is in clear".into());
        }
        close_and_ask(window).await?;
        window
            .write("@unlock-secret", "quatre oies sous le pont")
            .await?;
        window.press("@unlock-open").await?;
        window.shows("n’ouvre pas le dossier").await?;
        window.write("@unlock-secret", WORDS).await?;
        window.press("@unlock-open").await?;
        window.has("@nav-overview").await?;
        // It is shown again to whoever knows the passphrase, and to nobody else who finds the window open.
        window.menu("@dossier-menu", "@nav-protect").await?;
        window
            .write("@protect-current", "quatre oies sous le pont")
            .await?;
        window.press("@protect-show").await?;
        window.shows("n’ouvre pas le dossier").await?;
        window.write("@protect-current", WORDS).await?;
        window.press("@protect-show").await?;
        let again = self::code(window).await?;
        if again != code {
            return Err(format!("another code: {again}").into());
        }
        window.press("@protect-cancel").await?;
        close_and_ask(window).await?;
        window.press("@unlock-turn").await?;
        window.write("@unlock-secret", &code.to_lowercase()).await?;
        window.press("@unlock-open").await?;
        window.has("@nav-overview").await?;
        // Whoever opened it so has forgotten the passphrase: the code stands for it.
        window.menu("@dossier-menu", "@nav-protect").await?;
        window.write("@protect-current", &code).await?;
        window.write("@protect-new", OTHER).await?;
        window.press("@passphrase-show").await?;
        window.press("@protect-do").await?;
        window.has("@protect-code").await?;
        window.press("@protect-cancel").await?;
        close_and_ask(window).await?;
        window.write("@unlock-secret", OTHER).await?;
        window.press("@unlock-open").await?;
        window.has("@nav-overview").await
    })
    .await
}

#[tokio::test]
#[ignore = "drives the real window: `cargo xtask test`"]
async fn a_new_dossier_is_protected_unless_one_says_otherwise_and_its_sheet_opens_it() -> Result {
    journey("protection-new", None, async |window| {
        let path = window.file("nouveau.croisee");
        window.press("@new-dossier").await?;
        window.write("@title", "La voix des vallées").await?;
        window.press("@create").await?;
        window.shows("Douze signes au moins").await?;
        window.write("@protect-new", "azertyuiopqsdfg").await?;
        window.reads("@strength", "Faible").await?;
        window.write("@protect-new", WORDS).await?;
        window.reads("@strength", "Solide").await?;
        window.press("@unprotected").await?;
        window
            .shows("lit tout ce que les personnes ont dit")
            .await?;
        window.press("@cancel").await?;
        create_a_protected_dossier(window, &path, WORDS).await?;
        window.picture("recovery-offer").await?;
        if std::fs::read(&path)?.starts_with(b"SQLite format 3") {
            return Err("the file is in clear".into());
        }
        let sheet = window.file("secours.pdf");
        window.press("@recovery-save").await?;
        let dialog = Dialog::titled("^Enregistrer la fiche de secours$");
        window.answer(dialog, &sheet).await?;
        window.shows("Fiche de secours enregistrée").await?;
        let code = code_on(&Pdf::read(&sheet)?)?;
        close_and_ask(window).await?;
        window.press("@unlock-turn").await?;
        window.write("@unlock-secret", &code).await?;
        window.press("@unlock-open").await?;
        window.has("@nav-overview").await
    })
    .await
}

#[tokio::test]
#[ignore = "drives the real window: `cargo xtask test`"]
async fn an_unlocking_that_was_given_up_says_nothing_in_the_next_box() -> Result {
    journey("protection-given-up", None, async |window| {
        let path = window.file("protection.croisee");
        create_a_protected_dossier(window, &path, WORDS).await?;
        window.press("@recovery-later").await?;
        close_and_ask(window).await?;
        // What a keyring would keep is offered where one answers; where none does it is said instead.
        window
            .holds(
                "the keyring was asked",
                "(document.querySelector('[data-testid=unlock-no-keyring]')?.textContent.includes('ne peut pas retenir')
                    && !document.querySelector('[data-testid=unlock-remember]'))
                    || document.querySelector('[data-testid=unlock-remember]')?.disabled === false",
            )
            .await?;
        window.picture("unlock-no-keyring").await?;
        window
            .write("@unlock-secret", "quatre oies sous le pont")
            .await?;
        // Both at once: the words are still being tried when one gives up, and when the next box stands there.
        let press = |name: &str| format!("document.querySelector('[data-testid={name}]').click();");
        window
            .script(&format!(
                "{}{}",
                press("unlock-open"),
                press("unlock-cancel")
            ))
            .await?;
        window.press("@recent").await?;
        window.has("@unlock-secret").await?;
        tokio::time::sleep(std::time::Duration::from_secs(4)).await;
        window.shows_no_more("n’ouvre pas le dossier").await?;
        window.write("@unlock-secret", WORDS).await?;
        window.press("@unlock-open").await?;
        window.has("@nav-overview").await
    })
    .await
}

/// The seventeen groups that stand on a recovery sheet, in order.
fn code_on(sheet: &Pdf) -> Result<String> {
    sheet.must_be_sound()?;
    sheet.must_say("Utiliser la fiche de secours")?;
    let is_group = |word: &&str| {
        word.len() == 4
            && word
                .bytes()
                .all(|b| b.is_ascii_digit() || (b'A'..=b'F').contains(&b))
    };
    let text = sheet.text();
    let from = text.find("Le code").unwrap_or_default();
    let groups: Vec<&str> = text[from..].split_whitespace().filter(is_group).collect();
    match groups.len() {
        17 => Ok(groups.join(" ")),
        other => Err(format!("{other} groups stand on the sheet: {groups:?}").into()),
    }
}

/// The recovery code, once it is shown.
async fn code(window: &Window) -> Result<String> {
    let shown = "document.querySelector('[data-testid=protect-code]')";
    window.holds("the code is shown", shown).await?;
    let code = window
        .script(&format!("return {shown}.textContent"))
        .await?;
    Ok(code.as_str().unwrap_or_default().to_owned())
}

/// Closes the dossier and opens it again from the recent ones, up to the question for its passphrase.
async fn close_and_ask(window: &Window) -> Result {
    close(window).await?;
    window.press("@recent").await?;
    window.has("@unlock-secret").await
}

async fn close(window: &Window) -> Result {
    window.menu("@dossier-menu", "@close-dossier").await
}
