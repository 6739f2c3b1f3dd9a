//! Whom one hears and who joins what, in the real window: an interview begun from a person, dates as they are said,
//! membership of a space.

use croisee_tests::Result;
use croisee_tests::window::{Key, Window, journey};

use crate::scenes::{
    ORGANISATION, PERSON, SPACE, add_a_space, add_participants, create_a_dossier,
    the_only_person_is_met,
};

const NEW: &str = "Les Ateliers du Canal";

#[tokio::test]
#[ignore = "drives the real window: `cargo xtask test`"]
async fn an_interview_is_begun_from_a_person_on_a_day_said_in_words() -> Result {
    journey("whom", None, async |window| {
        create_a_dossier(window, &window.file("qui.croisee")).await?;
        add_participants(window).await?;
        window.press("@plan-interview").await?;
        window
            .field_holds("@interview-organisation", ORGANISATION)
            .await?;
        the_only_person_is_met(window).await?;
        window.type_into("@interview-date", "mardi").await?;
        window.key(Key::Tab).await?;
        let told = "/^mardi.\\d{1,2}.\\S+.\\d{4}$/.test(document.querySelector('[data-testid=interview-date]').value)";
        window.holds("the Tuesday is told in full", told).await?;
        a_day_is_chosen_in_the_month(window).await?;
        window.press("@save-interview").await?;
        window.has("@notes").await?;
        window.shows(PERSON.1).await
    })
    .await
}

/// From the button that has the keyboard: the month opens on the chosen day, and the next one is taken.
async fn a_day_is_chosen_in_the_month(window: &Window) -> Result {
    window.key(Key::Enter).await?;
    let on_a_day = "document.activeElement?.dataset.day";
    window.holds("the month has the keyboard", on_a_day).await?;
    window.key(Key::Right).await?;
    window.key(Key::Enter).await?;
    let told =
        "document.querySelector('[data-testid=interview-date]').value.startsWith('mercredi')";
    window.holds("the day after is told", told).await
}

#[tokio::test]
#[ignore = "drives the real window: `cargo xtask test`"]
async fn a_name_that_is_not_found_is_added_where_it_was_looked_for() -> Result {
    journey("unknown", None, async |window| {
        create_a_dossier(window, &window.file("inconnue.croisee")).await?;
        add_participants(window).await?;
        window.press("@nav-interviews").await?;
        window.press("@new-interview").await?;
        window.type_into("@interview-organisation", "kerv").await?;
        window.key(Key::Enter).await?;
        window
            .field_holds("@interview-organisation", ORGANISATION)
            .await?;
        window.press("@cancel").await?;
        window.press("@abandon-yes").await?;
        window.press("@new-interview").await?;
        window.type_into("@interview-organisation", NEW).await?;
        window
            .reads("@interview-organisation-nothing", "Rien à ce nom")
            .await?;
        window.key(Key::Enter).await?;
        window
            .choose("@inline-organisation-sphere", "Réseaux")
            .await?;
        window.press("@inline-organisation-add").await?;
        window.field_holds("@interview-organisation", NEW).await?;
        window.press("@save-interview").await?;
        window.has("@notes").await?;
        window.shows(NEW).await
    })
    .await
}

#[tokio::test]
#[ignore = "drives the real window: `cargo xtask test`"]
async fn a_person_joins_a_space_with_a_voice_and_stands_in_its_list() -> Result {
    journey("member", None, async |window| {
        create_a_dossier(window, &window.file("membre.croisee")).await?;
        add_participants(window).await?;
        add_a_space(window).await?;
        window.press("@nav-participants").await?;
        window.press(PERSON.1).await?;
        window.press("@join-space").await?;
        window.write("@member-role", "Rapporteuse").await?;
        window.write("@member-voice", "participative").await?;
        window.press("@save-member").await?;
        window.reads("@member", SPACE).await?;
        window.reads("@member", "participative").await?;
        window.press(SPACE).await?;
        window.tool("@members").await?;
        window.reads("@member", PERSON.1).await?;
        window.press("@edit-member").await?;
        window.write("@member-voice", "délibérative").await?;
        window.press("@save-member").await?;
        window.reads("@member", "délibérative").await?;
        window.press("@remove-member").await?;
        window.shows("Aucun membre").await?;
        window.press("@close-members").await?;
        window.undo().await?;
        window.tool("@members").await?;
        window.reads("@member", "délibérative").await
    })
    .await
}
