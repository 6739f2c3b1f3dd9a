//! What the desktop and the system do for a protected dossier, by the buses on which they do it: the keyring that remembers
//! what opens it, and the news that the machine is about to sleep.

use std::time::Duration;

use croisee_tests::Result;
use croisee_tests::window::journey_among;

use super::buses::{Bus, Keyring, Login};
use super::{WORDS, close, close_and_ask, code};
use crate::scenes::create_a_protected_dossier;

/// What it takes to lock; the system itself waits five seconds.
const LOCKED_WITHIN: Duration = Duration::from_secs(4);

#[tokio::test]
#[ignore = "drives the real window: `cargo xtask test`"]
async fn the_machine_sleeps_once_the_dossier_is_locked() -> Result {
    let bus = Bus::start()?;
    let login = Login::on(&bus)?;
    let system = ("DBUS_SYSTEM_BUS_ADDRESS", bus.address.clone());
    journey_among(vec![system], "protection-sleep", async |window| {
        let path = window.file("veille.croisee");
        create_a_protected_dossier(window, &path, WORDS).await?;
        window.press("@recovery-later").await?;
        window.has("@nav-overview").await?;
        let log = window.file("veille.croisee-wal");
        if !log.exists() {
            return Err("the dossier was not open".into());
        }
        let mut longest = Duration::ZERO;
        for _ in 0..2 {
            let waited = login.sleep()?;
            longest = longest.max(waited);
            if log.exists() || waited >= LOCKED_WITHIN {
                return Err(format!("the machine slept over an open dossier after {waited:?}").into());
            }
            window.has("@locked-close").await?;
            window.write("@unlock-secret", WORDS).await?;
            window.press("@locked-open").await?;
            window.has("@nav-overview").await?;
        }
        println!(
            "reliability | 8 | a sleep that the system tells of | twice it waited until the dossier was closed, {} ms at most",
            longest.as_millis()
        );
        Ok(())
    })
    .await
}

#[tokio::test]
#[ignore = "drives the real window: `cargo xtask test`"]
async fn a_keyring_opens_what_it_was_asked_to_and_nothing_that_was_locked() -> Result {
    let bus = Bus::start()?;
    let keyring = Keyring::on(&bus)?;
    let session = ("DBUS_SESSION_BUS_ADDRESS", bus.address.clone());
    journey_among(vec![session], "protection-keyring", async |window| {
        create_a_protected_dossier(window, &window.file("trousseau.croisee"), WORDS).await?;
        window.press("@recovery-later").await?;
        close_and_ask(window).await?;
        window.press("@unlock-remember").await?;
        window.picture("unlock-remember").await?;
        window.write("@unlock-secret", WORDS).await?;
        window.press("@unlock-open").await?;
        window.shows("se souvient de ce dossier").await?;
        // What the keyring keeps is the code that opens the dossier: in its files it stands under the words of the login.
        window.menu("@dossier-menu", "@nav-protect").await?;
        window.write("@protect-current", WORDS).await?;
        window.press("@protect-show").await?;
        let code = code(window).await?;
        window.press("@protect-cancel").await?;
        let kept = keyring.kept()?;
        let group = code.split_whitespace().next().unwrap_or(&code);
        let stands = kept.windows(group.len()).any(|part| part == group.as_bytes());
        if kept.is_empty() || group.len() < 4 || stands {
            return Err(format!("{} bytes are kept, or {group} in clear", kept.len()).into());
        }
        close(window).await?;
        window.press("@recent").await?;
        window.has("@nav-overview").await?;
        window.reopen(None).await?;
        window.press("@recent").await?;
        window.has("@nav-overview").await?;
        // Locked by hand, its passphrase is asked for, by another start of the program too.
        window.menu("@dossier-menu", "@lock").await?;
        window.has("@locked-close").await?;
        window.reopen(None).await?;
        window.press("@recent").await?;
        window.write("@unlock-secret", WORDS).await?;
        window.press("@unlock-open").await?;
        window.has("@nav-overview").await?;
        window.menu("@dossier-menu", "@nav-protect").await?;
        window.press("@remember-forget").await?;
        window.shows("C’est oublié").await?;
        window.press("@protect-cancel").await?;
        close_and_ask(window).await?;
        println!(
            "reliability | 8 | a keyring asked to remember | opens it, and by another start; not once it was locked or forgotten; nothing in clear in its files"
        );
        Ok(())
    })
    .await
}
