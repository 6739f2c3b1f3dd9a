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
    // A dossier opens where it was left.
    window.press("@nav-overview").await?;
    window.has("@coverage").await?;
    window.picture(&name("03-overview")).await?;
    let mut missed = Vec::new();
    let mut went = async |what: &str, how: Result| {
        if let Err(error) = how {
            // The others are still looked at: what stands open over the screen is put away.
            eprintln!("{what}: {error}");
            missed.push(what.to_owned());
            for _ in 0..3 {
                window.key(Key::Escape).await?;
            }
        }
        Ok::<(), Box<dyn std::error::Error>>(())
    };
    went("participants", participants(window, name).await).await?;
    went("interviews", interviews(window, name).await).await?;
    went("one_interview", one_interview(window, name).await).await?;
    went("gathering", gathering(window, name).await).await?;
    went("crossing", crossing(window, name).await).await?;
    went("inventory", inventory(window, name).await).await?;
    went("framework", framework(window, name).await).await?;
    went("sharing", sharing(window, name).await).await?;
    went("style", style(window, name).await).await?;
    went("settings", settings(window, name).await).await?;
    went("synthesis", synthesis(window, name).await).await?;
    for space in ["ingenieries", "investisseurs", "regards", "pme"] {
        went(space, one_space(window, space, name).await).await?;
    }
    went("search and help", search(window, name).await).await?;
    match missed.len() {
        0 => Ok(()),
        _ => Err(format!("no picture of: {}", missed.join(", ")).into()),
    }
}

async fn participants(window: &Window, name: &impl Fn(&str) -> String) -> Result {
    window.press("@nav-participants").await?;
    window.has("@organisation").await?;
    window.picture(&name("04-participants")).await?;
    window.press("@personal-data").await?;
    window.has("@personal-close").await?;
    window.picture(&name("04-personal-data")).await?;
    window.press("@personal-close").await?;
    window.press("@organisation").await?;
    window.has("@organisation-form").await?;
    window.picture(&name("05-organisation")).await?;
    window.press("@person").await?;
    window.has("@person-form").await?;
    window.picture(&name("06-person")).await?;
    window.press("@person-erase").await?;
    window.has("@erase-goes").await?;
    window.picture(&name("06-person-erase")).await?;
    window.press("@erase-cancel").await?;
    Ok(())
}

async fn interviews(window: &Window, name: &impl Fn(&str) -> String) -> Result {
    window.press("@nav-interviews").await?;
    window.has("@interview-row").await?;
    window.picture(&name("07-interviews")).await?;
    window.press_aside("@open-interview").await?;
    window.has("@context-menu").await?;
    window.picture(&name("07-interviews-menu")).await?;
    window.press("@row-status").await?;
    window.picture(&name("07-interviews-status")).await?;
    window.key(Key::Escape).await?;
    window.key(Key::Escape).await?;
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
    window.press("@bulk-status-valide").await?;
    window.has("@unsent-validate").await?;
    window.picture(&name("26-never-sent")).await?;
    window.press("@unsent-cancel").await?;
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

async fn inventory(window: &Window, name: &impl Fn(&str) -> String) -> Result {
    window.press("@nav-inventory").await?;
    window.has("@inventory-row").await?;
    window.picture(&name("37-inventory")).await?;
    window.press_aside("@inventory-row").await?;
    window.has("@context-menu").await?;
    window.picture(&name("37-inventory-menu")).await?;
    window.key(Key::Escape).await?;
    window.press("@inventory-way-round").await?;
    window.has("@round-entry").await?;
    window.picture(&name("37-round")).await?;
    window.press("@inventory-way-states").await?;
    window.has("@states-sources").await?;
    window.picture(&name("37-states")).await?;
    window.press("@inventory-way-tidy").await?;
    window.has("@value").await?;
    window.picture(&name("37-tidying")).await?;
    window.press("@inventory-way-table").await?;
    window.press("@open-entry").await?;
    window.has("@entry-history").await?;
    window.picture(&name("37-entry")).await?;
    Ok(())
}

async fn style(window: &Window, name: &impl Fn(&str) -> String) -> Result {
    window.press("@nav-overview").await?;
    window.press("@open-style").await?;
    window.has("@style-preview").await?;
    window.has("@space-colour").await?;
    window.picture(&name("38-style")).await?;
    Ok(())
}

async fn settings(window: &Window, name: &impl Fn(&str) -> String) -> Result {
    window.menu("@dossier-menu", "@nav-settings").await?;
    window.has("@space-settings").await?;
    window.picture(&name("48-settings")).await?;
    window.press("@retention-end").await?;
    window.has("@retention-type").await?;
    window.picture(&name("48-retention")).await?;
    window.press("@retention-close").await?;
    window.menu("@dossier-menu", "@nav-selfcheck").await?;
    window.has("@check-line").await?;
    window.picture(&name("48-self-check")).await?;
    window.press("@check-close").await?;
    window.press("@space-settings-edit").await?;
    window.has("@space-form-save").await?;
    window.picture(&name("48-settings-space")).await?;
    window.press("@space-form-cancel").await?;
    window.press("@begin-next").await?;
    window.has("@method").await?;
    window.picture(&name("48-next")).await?;
    window.press("@next-cancel").await
}

async fn framework(window: &Window, name: &impl Fn(&str) -> String) -> Result {
    window.press("@nav-framework").await?;
    window.has("@framework-node").await?;
    window.picture(&name("49-framework")).await?;
    let theme = "[...document.querySelectorAll('[data-testid=framework-row]')]\
        .find((row) => row.textContent.includes('Richesses humaines'))?.click()";
    window.script(theme).await?;
    window.press("@framework-split-open").await?;
    window.has("@framework-excerpt").await?;
    window.write("@framework-part-0", "Bénévoles").await?;
    window.write("@framework-part-1", "Salariés").await?;
    window.picture(&name("49-framework-split")).await?;
    window.key(Key::Escape).await?;
    window.has("@abandon").await?;
    window.picture(&name("49-framework-abandon")).await?;
    window.press("@abandon-yes").await?;
    window.press("@framework-tab-versions").await?;
    window.settled().await?;
    window.picture(&name("49-framework-versions")).await?;
    window.press("@framework-tab-compare").await?;
    window.settled().await?;
    window.picture(&name("49-framework-compare")).await?;
    Ok(())
}

async fn sharing(window: &Window, name: &impl Fn(&str) -> String) -> Result {
    window.press("@nav-sharing").await?;
    window.has("@sent-row").await?;
    window.picture(&name("36-sharing")).await?;
    window.press("@sharing-tab-relays").await?;
    window.has("@relay-row").await?;
    window.picture(&name("36-relays")).await?;
    window.press("@sharing-tab-timeline").await?;
    window.has("@knot").await?;
    window.picture(&name("36-timeline")).await?;
    window.press("@sharing-tab-measures").await?;
    window.has("@measure-row").await?;
    window.picture(&name("36-measures")).await?;
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
    window.press("@crossing-tab-agreements").await?;
    window.has("@agreement").await?;
    window.picture(&name("33-agreements")).await?;
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
    window.press("@to-capitalisation").await?;
    window
        .holds(
            "the pages of the whole démarche are drawn",
            "document.querySelector('[data-testid=page] canvas')?.width > 0",
        )
        .await?;
    window.picture(&name("35-synthesis-capitalisation")).await?;
    window.press("@nav-synthesis").await?;
    window.has("@statement").await?;
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
    if space == "pme" {
        window.press_aside("@statement").await?;
        window.has("@context-menu").await?;
        window.picture(&name("12-statement-menu")).await?;
        window.key(Key::Escape).await?;
    }
    if space == "regards" {
        room(window, name).await?;
    }
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
    window.tool("@show-review").await?;
    window.has("@remark").await?;
    window.picture(&name(&format!("14-review-{space}"))).await?;
    window.tool("@show-register").await?;
    window.has("@register").await?;
    window
        .picture(&name(&format!("14-register-{space}")))
        .await?;
    window.press("@show-shelf").await?;
    window.has("@kept-files").await?;
    window.picture(&name(&format!("14-shelf-{space}"))).await?;
    window.press("@version-published").await?;
    window.press("@export-pdf").await?;
    window.has("@publish").await?;
    window
        .picture(&name(&format!("14-publish-{space}")))
        .await?;
    window.press("@publish-cancel").await?;
    Ok(())
}

/// The wall of a space: one claim, some of the words, the section, and the panel while a reaction is noted.
async fn room(window: &Window, name: &impl Fn(&str) -> String) -> Result {
    window.press("@to-room").await?;
    window.has("@wall").await?;
    window.picture(&name("37-room")).await?;
    window.press("@room-meet").await?;
    window.has("@room-notes").await?;
    window.chord(&[], 'd').await?;
    window.has("@react-who").await?;
    window.types("fon").await?;
    window.picture(&name("38-room-reaction")).await?;
    window.key(Key::Escape).await?;
    window.undo().await?;
    window.chord(&[], 'p').await?;
    window.chord(&[], 'v').await?;
    window.has("@wall-voices").await?;
    window.picture(&name("39-room-voices")).await?;
    window.chord(&[], 'l').await?;
    window.has("@wall-list").await?;
    window.picture(&name("40-room-section")).await?;
    window.key(Key::Escape).await?;
    window.has("@statement").await
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
