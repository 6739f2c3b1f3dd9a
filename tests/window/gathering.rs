//! What gathers around interviews, in the real window: follow-ups, meetings of the spaces, the cards of participants, and
//! files brought in.

use croisee_tests::Result;
use croisee_tests::window::{Dialog, Key, Window, journey};

use crate::scenes::{ORGANISATION, PERSON, SPACE, add_a_space, add_participants, create_a_dossier};

const TO_DO: &str = "Envoyer la carte des haltes à la préfecture";
const SAID: &str = "On promet des moyens, on envoie des formulaires.";

#[tokio::test]
#[ignore = "drives the real window: `cargo xtask test`"]
async fn what_is_left_to_do_is_noted_ticked_and_taken_back_by_keyboard() -> Result {
    journey("follow-ups", None, async |window| {
        create_a_dossier(window, &window.file("suites.croisee")).await?;
        window.press("@nav-followups").await?;
        window.chord(&[Key::Alt], 'n').await?;
        window.has("@followup-text").await?;
        window.types(TO_DO).await?;
        window.type_into("@followup-due", "24 mars 2020").await?;
        window.key(Key::Enter).await?;
        window.reads("@followups-late", TO_DO).await?;
        let on_it = "document.activeElement?.dataset.testid === 'open-followup'";
        window
            .holds("the keyboard is on the new one", on_it)
            .await?;
        window.chord(&[], ' ').await?;
        let ticked = "document.querySelector('[data-testid=followup-done]')?.checked";
        window.holds("Space ticks it", ticked).await?;
        window.reads("@followups-done", "fait le").await?;
        window.undo().await?;
        window
            .holds("and Ctrl+Z unticks it", &format!("{ticked} === false"))
            .await?;
        window.key(Key::Enter).await?;
        window.write("@followup-due", "31/12/2099").await?;
        window.key(Key::Enter).await?;
        window.reads("@followups-later", TO_DO).await
    })
    .await
}

#[tokio::test]
#[ignore = "drives the real window: `cargo xtask test`"]
async fn a_meeting_is_attended_noted_and_gives_words_of_nobody() -> Result {
    journey("meeting", None, async |window| {
        create_a_dossier(window, &window.file("rencontre.croisee")).await?;
        add_participants(window).await?;
        add_a_space(window).await?;
        set_a_meeting(window).await?;
        window.reads("@agenda", "Ce qui a tenu").await?;
        window.reads("@meeting-present", PERSON.1).await?;
        window.reads("@meeting-reads", "anonymement").await?;
        window.type_into("@notes", SAID).await?;
        window.reads("@saved", "Enregistré").await?;
        window.chord(&[Key::Control], Key::Home.into()).await?;
        window.chord(&[Key::Shift], Key::End.into()).await?;
        window.chord(&[Key::Control], 'e').await?;
        window.has("@theme-picker").await?;
        window.key(Key::Enter).await?;
        window.reads("@excerpt", SAID).await?;
        // Who was there agreed to be named; what is said among many stays of nobody.
        window.reads("@reads", "sans nom").await?;
        window.press("@nav-meetings").await?;
        window.reads("@meeting-row", "24 septembre 2020").await
    })
    .await
}

/// Sets a meeting of the one space, with its agenda and with the one person there is.
async fn set_a_meeting(window: &Window) -> Result {
    window.press("@nav-meetings").await?;
    window.press("@new-meeting").await?;
    window.write("@meeting-title", "Premier échange").await?;
    window.choose("@meeting-space", SPACE).await?;
    window.write("@meeting-date", "24/9/2020").await?;
    window.write("@meeting-agenda", "Ce qui a tenu").await?;
    window.type_into("@present-find", PERSON.0).await?;
    window.key(Key::Enter).await?;
    window.press("@save-meeting").await?;
    window.has("@notes").await
}

#[tokio::test]
#[ignore = "drives the real window: `cargo xtask test`"]
async fn two_cards_become_one_and_undo_parts_them() -> Result {
    const TWICE: &str = "Union des haltes (association)";
    journey("merging", None, async |window| {
        create_a_dossier(window, &window.file("doublons.croisee")).await?;
        add_participants(window).await?;
        window.press("@add-organisation").await?;
        window.write("@organisation-name", TWICE).await?;
        window.choose("@organisation-sphere", "Réseaux").await?;
        window.press("@save").await?;
        window.reads("@show-duplicates", "1 doublon").await?;
        window.press("@show-duplicates").await?;
        window.reads("@duplicate", TWICE).await?;
        window.press("@compare").await?;
        window.has("@merge-keep").await?;
        window.press("@merge").await?;
        let cards = "document.querySelectorAll('[data-testid=organisation]').length";
        window
            .holds("one card stays", &format!("{cards} === 1"))
            .await?;
        window.shows(PERSON.1).await?;
        window.undo().await?;
        window
            .holds("two cards again", &format!("{cards} === 2"))
            .await?;
        window.shows(ORGANISATION).await
    })
    .await
}

#[tokio::test]
#[ignore = "drives the real window: `cargo xtask test`"]
async fn a_consent_withdrawn_is_a_dated_fact_that_a_change_of_the_card_does_not_bring_back()
-> Result {
    journey("consent", None, async |window| {
        create_a_dossier(window, &window.file("accord.croisee")).await?;
        add_participants(window).await?;
        window.reads("@means", "avec son nom").await?;
        window.press("@add-consent-quoted").await?;
        window.press("@consent-retire").await?;
        window.press("@save-consent").await?;
        window.reads("@means", "retiré").await?;
        window.write("@person-first-name", "Maëlle-Anne").await?;
        window.press("@save").await?;
        window.shows("Maëlle-Anne").await?;
        window.reads("@means", "retiré").await?;
        window.reads("@means-named", "comptée").await?;
        window.press("@add-consent-named").await?;
        window.press("@consent-donne").await?;
        window.press("@save-consent").await?;
        window.reads("@means-named", "Accord donné").await?;
        window.reads("@means", "retiré").await
    })
    .await
}

#[tokio::test]
#[ignore = "drives the real window: `cargo xtask test`"]
async fn a_table_comes_in_what_is_refused_is_mended_and_one_undo_takes_it_out() -> Result {
    journey("import", None, async |window| {
        create_a_dossier(window, &window.file("import.croisee")).await?;
        let table = window.file("contacts.csv");
        std::fs::write(
            &table,
            "Nom de la structure;Monde;Région\nCoop des Vallées;Experts;Jura\nMaison Tisserand;Élus;Doubs\n",
        )?;
        window.menu("@dossier-menu", "@nav-import").await?;
        choose(window, &table).await?;
        window.field_holds("@import-as", "organisations").await?;
        window.reads("@import-report", "Nouvelle entrée 1").await?;
        window.reads("@import-refusals", "Élus").await?;
        window.press("@import-run").await?;
        window.has("@import-done").await?;
        let refused = window.file("refus.csv");
        window.press("@import-save-refusals").await?;
        window
            .answer(Dialog::titled("^Enregistrer les lignes refusées$"), &refused)
            .await?;
        window.shows("refus.csv").await?;
        let rows = std::fs::read_to_string(&refused)?;
        assert!(rows.contains("Maison Tisserand") && !rows.contains("Coop des Vallées"), "{rows}");
        std::fs::write(&refused, rows.replace(";Élus;", ";Experts;"))?;
        choose(window, &refused).await?;
        window.reads("@import-report", "Nouvelle entrée 1").await?;
        window.press("@import-run").await?;
        window.has("@import-done").await?;
        window.press("@import-undo").await?;
        window.reads("@import-done", "Import annulé").await?;
        window.press("@nav-participants").await?;
        window.shows("Coop des Vallées").await?;
        window.shows_no_more("Maison Tisserand").await
    })
    .await
}

/// Chooses one file to be brought in.
async fn choose(window: &Window, file: &std::path::Path) -> Result {
    window.press("@import-choose").await?;
    window
        .answer(Dialog::opening("^Choisir des fichiers à importer$"), file)
        .await
}
