//! The screens, each reached as a person reaches it.

use croisee_tests::Result;
use croisee_tests::window::{Key, Window};

/// Before a dossier is open.
pub async fn of_no_dossier(window: &Window, name: &impl Fn(&str) -> String) -> Result {
    window.has("@new-dossier").await?;
    window.picture(&name("01-home")).await?;
    window.press("@new-dossier").await?;
    window.has("@title").await?;
    window.picture(&name("02-new-dossier")).await?;
    window.press("@cancel").await
}

/// In the demonstration.
pub async fn of_the_dossier(window: &Window, name: &impl Fn(&str) -> String) -> Result {
    window.has("@coverage").await?;
    window.picture(&name("03-overview")).await?;
    participants(window, name).await?;
    interviews(window, name).await?;
    one_interview(window, name).await?;
    gathering(window, name).await?;
    crossing(window, name).await?;
    synthesis(window, name).await?;
    for space in ["ingenieries", "investisseurs", "regards", "pme"] {
        one_space(window, space, name).await?;
    }
    search(window, name).await
}

async fn participants(window: &Window, name: &impl Fn(&str) -> String) -> Result {
    window.press("@nav-participants").await?;
    window.has("@organisation").await?;
    window.picture(&name("04-participants")).await?;
    window.press("@organisation").await?;
    window.has("@organisation-form").await?;
    window.picture(&name("05-organisation")).await?;
    window.press("@person").await?;
    window.has("@person-form").await?;
    window.picture(&name("06-person")).await?;
    Ok(())
}

async fn interviews(window: &Window, name: &impl Fn(&str) -> String) -> Result {
    window.press("@nav-interviews").await?;
    window.has("@interview-row").await?;
    window.picture(&name("07-interviews")).await?;
    planning(window, name).await?;
    window.press("@new-interview").await?;
    window.has("@save-interview").await?;
    window.picture(&name("08-new-interview")).await?;
    window.press("@cancel").await
}

async fn planning(window: &Window, name: &impl Fn(&str) -> String) -> Result {
    window.press("@way-board").await?;
    window.has("@card").await?;
    window.picture(&name("24-board")).await?;
    window.press("@way-calendar").await?;
    window.has("@calendar-item").await?;
    window.picture(&name("25-calendar")).await?;
    window.press("@way-list").await?;
    window.press("@coverage-toggle").await?;
    window.press("@not-heard").await?;
    window.chord(&[Key::Control], 'a').await?;
    window.press("@bulk-status").await?;
    window.picture(&name("26-not-heard")).await?;
    window.key(Key::Escape).await?;
    window.press("@bulk-clear").await?;
    window.press("@coverage-close").await
}

async fn one_interview(window: &Window, name: &impl Fn(&str) -> String) -> Result {
    window.press("Fondation des Rives").await?;
    window.has("@excerpt").await?;
    window.picture(&name("09-interview")).await?;
    window
        .script("document.querySelector('[data-testid=excerpt] button').click()")
        .await?;
    window.has("@excerpt-degree").await?;
    window.picture(&name("10-excerpt")).await?;
    window.press("@add-theme").await?;
    window.has("@theme-picker").await?;
    window.types("art").await?;
    window.picture(&name("11-theme-picker")).await?;
    window.key(Key::Escape).await?;
    for shelf in ["inventory", "followups"] {
        window.press(&format!("@shelf-{shelf}")).await?;
        window.picture(&name(&format!("11-shelf-{shelf}"))).await?;
    }
    window.key(Key::F11).await?;
    window.picture(&name("11-alone")).await?;
    window.key(Key::Escape).await?;
    window.press("@open-record").await?;
    for record in ["compte_rendu", "fiche", "notice"] {
        window.press(&format!("@record-{record}")).await?;
        window
            .holds(
                "the record is at rest",
                "document.querySelector('[data-testid=record-pages]').ariaBusy !== 'true' &&\
                 document.querySelector('[data-testid=page] canvas')?.width > 320",
            )
            .await?;
        tokio::time::sleep(std::time::Duration::from_millis(800)).await;
        window
            .picture(&name(&format!("11-record-{record}")))
            .await?;
    }
    window.press("@back-to-notes").await
}

/// Meetings, follow-ups, what may stand twice, and an import before files are chosen.
async fn gathering(window: &Window, name: &impl Fn(&str) -> String) -> Result {
    window.press("@nav-meetings").await?;
    window.has("@meeting-row").await?;
    window.picture(&name("17-meetings")).await?;
    window.press("@open-meeting").await?;
    window.has("@excerpt").await?;
    window.picture(&name("18-meeting")).await?;
    window.press("@edit-meeting").await?;
    window.has("@present-find").await?;
    window.picture(&name("19-meeting-form")).await?;
    window.press("@cancel").await?;
    window.press("@nav-followups").await?;
    window.has("@followup").await?;
    window.picture(&name("20-followups")).await?;
    window.press("@open-followup").await?;
    window.has("@followup-form").await?;
    window.picture(&name("21-followup")).await?;
    window.press("@nav-participants").await?;
    window.press("@show-duplicates").await?;
    window.has("@duplicates").await?;
    window.picture(&name("22-duplicates")).await?;
    window.press("@import").await?;
    window.has("@import-choose").await?;
    window.picture(&name("23-import")).await?;
    Ok(())
}

async fn crossing(window: &Window, name: &impl Fn(&str) -> String) -> Result {
    window.press("@nav-crossing").await?;
    window.has("@crossing-quote").await?;
    window.picture(&name("30-crossing")).await?;
    window.press("@crossing-start").await?;
    window.has("@begin-offer").await?;
    window.picture(&name("31-crossing-begin")).await?;
    window.key(Key::Escape).await?;
    window.press("@across-territoire").await?;
    window.settled().await?;
    window.picture(&name("32-crossing-territories")).await?;
    window.press("@across-sphere").await?;
    window.press("@crossing-tab-silences").await?;
    window.has("@unconfronted").await?;
    window.picture(&name("33-silences")).await?;
    window.press("@crossing-tab-gaps").await?;
    window.press("@gap-entry").await?;
    window.picture(&name("34-gaps")).await?;
    window.press("@crossing-tab-matrix").await
}

async fn synthesis(window: &Window, name: &impl Fn(&str) -> String) -> Result {
    window.press("@nav-synthesis").await?;
    window.has("@statement").await?;
    window.picture(&name("35-synthesis")).await?;
    window
        .script("document.querySelector('[data-statement-text]').click()")
        .await?;
    window.press("@open-statement").await?;
    window.has("@evidence-appuie").await?;
    window.picture(&name("36-statement")).await?;
    Ok(())
}

async fn one_space(window: &Window, space: &str, name: &impl Fn(&str) -> String) -> Result {
    window.press(&format!("@nav-space-{space}")).await?;
    window.has("@statement").await?;
    window
        .script("document.querySelector('[data-statement-text]').click()")
        .await?;
    window.picture(&name(&format!("12-space-{space}"))).await?;
    window.press("@tab-deliverable").await?;
    let drawn = "document.querySelector('[data-testid=preview]')?.dataset.pages > 0 &&\
        document.querySelector('[data-testid=page] canvas')?.width > 0";
    window.holds("the preview is drawn", drawn).await?;
    window
        .holds(
            "it is at rest",
            "document.querySelector('[data-testid=preview]').ariaBusy !== 'true'",
        )
        .await?;
    tokio::time::sleep(std::time::Duration::from_millis(400)).await;
    window
        .picture(&name(&format!("13-deliverable-{space}")))
        .await?;
    if window.offers("@show-obstacles").await? {
        window.press("@show-obstacles").await?;
        window
            .picture(&name(&format!("14-obstacles-{space}")))
            .await?;
    }
    window.press("@show-review").await?;
    window.has("@remark").await?;
    window.picture(&name(&format!("14-review-{space}"))).await?;
    window.press("@show-register").await?;
    window.has("@register").await?;
    window
        .picture(&name(&format!("14-register-{space}")))
        .await?;
    Ok(())
}

async fn search(window: &Window, name: &impl Fn(&str) -> String) -> Result {
    window.press("@nav-overview").await?;
    window.has("@coverage").await?;
    window.press("@export-all").await?;
    window.has("@export-all-start").await?;
    window.picture(&name("15-export-all")).await?;
    window.key(Key::Escape).await?;
    window.chord(&[Key::Control], 'k').await?;
    window.has("@palette").await?;
    window.types("territoire").await?;
    window.has("@palette-row").await?;
    window.picture(&name("16-search")).await?;
    window.key(Key::Escape).await?;
    help(window, name).await
}

async fn help(window: &Window, name: &impl Fn(&str) -> String) -> Result {
    window.key(Key::F1).await?;
    window.type_into("@help-find", "consentement").await?;
    window.reads("@help-found", "1 sur").await?;
    window.picture(&name("27-help")).await?;
    window.chord(&[Key::Control], '/').await?;
    window.has("@key-sheet-close").await?;
    window.picture(&name("28-keys")).await?;
    window.key(Key::Escape).await
}
