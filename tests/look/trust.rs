//! What a facilitator is told of the trust that the dossier can be given: that an earlier run failed, until when it is kept,
//! what the law gives to whoever was heard, and what of the work to come stays inside.

use std::fs;

use croisee_tests::Result;
use croisee_tests::window::{Key, Window};

/// Where the window leaves the reports of runs that failed.
const REPORTS: &str = "data/org.croisee.app/incidents";

/// As after a run that failed.
pub fn leave_a_report(window: &Window) -> Result {
    let reports = window.file(REPORTS);
    fs::create_dir_all(&reports)?;
    let report = "Croisée 0.1.0\nlinux x86_64\n2026-05-11T10:00:00+00:00\nsaves\nsrc/shell.rs:1:1\n\n   0: croisee::shell::write\n   1: croisee::commands::interview::notes_save\n";
    fs::write(reports.join("incident-2026-05-11_10-00-00.000.txt"), report)?;
    Ok(())
}

/// Before a dossier is open: an earlier run failed, and what the program looks at in itself.
pub async fn of_no_dossier(window: &Window, name: &impl Fn(&str) -> String) -> Result {
    window.has("@crash-read").await?;
    window.picture(&name("56-crash")).await?;
    window.press("@crash-read").await?;
    window.has("@crash-told").await?;
    window.picture(&name("56-crash-read")).await?;
    window.press("@crash-close").await?;
    window.press("@home-check").await?;
    window.has("@check-summary").await?;
    window.picture(&name("57-check-home")).await?;
    window.press("@check-close").await
}

/// In the demonstration.
pub async fn of_the_dossier(window: &Window, name: &impl Fn(&str) -> String) -> Result {
    window.menu("@dossier-menu", "@nav-settings").await?;
    window.has("@retention-until").await?;
    window.type_into("@retention-until", "30/09/2021").await?;
    window.key(Key::Tab).await?;
    window.picture(&name("58-retention-settings")).await?;
    window.press("@retention-save").await?;
    window.press("@nav-overview").await?;
    window.has("@retention-what").await?;
    window.picture(&name("58-retention-note")).await?;
    window.press("@nav-participants").await?;
    window.has("@organisation").await?;
    window.press("@person").await?;
    window.has("@person-rights").await?;
    window
        .script("document.querySelector('[data-testid=person-rights]').scrollIntoView({ block: 'nearest' })")
        .await?;
    window.picture(&name("59-rights")).await?;
    window.press("@nav-followups").await?;
    window.press("@open-followup").await?;
    window.has("@followup-inside").await?;
    window.picture(&name("59-followup")).await?;
    Ok(())
}
