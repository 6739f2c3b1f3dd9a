//! Planning interviews in the real window: who has not been heard, a board and a calendar, filters, several at once.

use croisee_tests::window::{Dialog, Key, Window, journey};
use croisee_tests::{Result, folded};

use crate::scenes::{ORGANISATION, add_participants, create_a_dossier};

const OTHER: &str = "Fonds des Crêtes";

#[tokio::test]
#[ignore = "drives the real window: `cargo xtask test`"]
async fn who_was_not_heard_is_planned_together_then_put_on_the_board_and_in_the_calendar() -> Result
{
    journey("planning", None, async |window| {
        create_a_dossier(window, &window.file("planning.croisee")).await?;
        add_participants(window).await?;
        window.press("@add-organisation").await?;
        window.write("@organisation-name", OTHER).await?;
        window
            .choose("@organisation-sphere", "Investisseurs")
            .await?;
        window.press("@save").await?;
        window
            .holds(
                "the card is saved",
                "document.querySelector('[data-testid=save]')?.disabled",
            )
            .await?;
        plan_together(window).await?;
        go_through_the_board(window).await?;
        give_a_day(window).await
    })
    .await
}

/// Plans an interview with both organisations in one gesture, which undo takes back whole.
async fn plan_together(window: &Window) -> Result {
    window.press("@nav-interviews").await?;
    window.press("@coverage-toggle").await?;
    window.reads("@coverage-panel", "0 sur 1").await?;
    window.press(ORGANISATION).await?;
    window.press(OTHER).await?;
    window.write("@plan-facilitators", "Lucie Tanguy").await?;
    window.press("@plan-all").await?;
    window.holds("two interviews", &rows(2)).await?;
    window.reads("@interview-row", "À planifier").await?;
    window.undo().await?;
    window.holds("none again", &rows(0)).await?;
    window.chord(&[Key::Control], 'y').await?;
    window.holds("and both again", &rows(2)).await?;
    window.reads("@coverage-panel", "1 prévue").await?;
    window.press("@coverage-close").await
}

/// One card goes two stages further by keyboard, which follows it; the other is dragged off the path, and undo brings it back.
async fn go_through_the_board(window: &Window) -> Result {
    window.press("@way-board").await?;
    window.has("@card").await?;
    window
        .script("document.querySelector('[data-testid=place-a_planifier] [data-card]').focus()")
        .await?;
    for place in ["propose", "planifie"] {
        window.chord(&[Key::Control], Key::Right.into()).await?;
        let on_it = format!("document.activeElement?.closest('[data-testid=place-{place}]')");
        window
            .holds("the keyboard is on the card where it went", &on_it)
            .await?;
        window.reads("@saved", "Enregistré").await?;
    }
    let place = window.place_of("@place-sans_reponse").await?;
    window.drag("@card", place).await?;
    let there =
        "document.querySelectorAll('[data-testid=place-sans_reponse] [data-card]').length === 1";
    window.holds("it was dropped there", there).await?;
    window.undo().await?;
    window
        .holds("and left it again", &format!("!({there})"))
        .await
}

/// An interview without a date is dragged onto a day, and so is planned; the keyboard takes it to the next one.
async fn give_a_day(window: &Window) -> Result {
    window.press("@way-calendar").await?;
    window.reads("@undated", "À planifier").await?;
    let days = "return [...document.querySelectorAll('[data-testid^=day-]')].map(day => day.dataset.testid)";
    let days = window.script(days).await?;
    let day = |at: usize| days[at].as_str().unwrap_or_default().to_owned();
    let place = window.place_of(&format!("@{}", day(8))).await?;
    window.drag("@undated-item", place).await?;
    let items = |day: &str| format!("document.querySelector('[data-testid={day}] [data-item]')");
    window.holds("it is on that day", &items(&day(8))).await?;
    window
        .script(&format!("{}.focus()", items(&day(8))))
        .await?;
    window.chord(&[Key::Control], Key::Right.into()).await?;
    let on_it = format!("document.activeElement === {}", items(&day(9)));
    window.holds("and then on the next", &on_it).await?;
    window.press("@way-list").await?;
    window.holds("both are planned", &rows(2)).await?;
    window.shows_no_more("À planifier").await
}

/// Whether so many interviews are listed.
fn rows(n: usize) -> String {
    format!("document.querySelectorAll('[data-testid=interview-row]').length === {n}")
}

#[tokio::test]
#[ignore = "drives the real window: `cargo xtask test`"]
async fn a_filter_is_kept_by_name_and_several_interviews_are_changed_at_once() -> Result {
    journey("several", None, async |window| {
        window.press("@open-demo").await?;
        window.press("@nav-interviews").await?;
        window.has("@interview-row").await?;
        keep_a_filter(window).await?;
        change_three(window).await?;
        export_appointments(window).await
    })
    .await
}

async fn keep_a_filter(window: &Window) -> Result {
    let all = listed(window).await?;
    window.write("@filter-query", "fondation").await?;
    window
        .holds("fewer are listed", &format!("!({})", rows(all)))
        .await?;
    let some = listed(window).await?;
    window.press("@saved-filters").await?;
    window.write("@saved-filter-name", "Fondations").await?;
    window.press("@save-filter").await?;
    window.reads("@saved-filters", "Fondations").await?;
    window.key(Key::Escape).await?;
    window.press("@filter-clear").await?;
    window.holds("all are listed", &rows(all)).await?;
    window.press("@saved-filters").await?;
    window.press("@saved-filter").await?;
    window.holds("the same few", &rows(some)).await?;
    window.field_holds("@filter-query", "fondation").await?;
    window.press("@filter-clear").await
}

/// Three are chosen by keyboard and given a facilitator, in one undo.
async fn change_three(window: &Window) -> Result {
    window
        .script("document.querySelector('[data-testid=open-interview]').focus()")
        .await?;
    window.key(Key::Down).await?;
    window.chord(&[], ' ').await?;
    window.chord(&[Key::Shift], Key::Down.into()).await?;
    window.chord(&[Key::Shift], Key::Down.into()).await?;
    window.reads("@bulk", "3 entretiens choisis").await?;
    window.press("@bulk-facilitators").await?;
    window
        .write("@bulk-facilitators-names", "Ondine Quermeur, Paul Yvon")
        .await?;
    window.press("@bulk-facilitators-set").await?;
    let led = "[...document.querySelectorAll('[data-testid=interview-row]')]\
        .filter(row => row.innerText.includes('Ondine Quermeur, Paul Yvon')).length";
    window.holds("the three", &format!("{led} === 3")).await?;
    window.undo().await?;
    window.holds("none of them", &format!("{led} === 0")).await
}

async fn export_appointments(window: &Window) -> Result {
    window.chord(&[Key::Control], 'a').await?;
    let all = listed(window).await?;
    window
        .reads("@bulk", &format!("{all} entretiens choisis"))
        .await?;
    let path = window.file("rendez-vous.ics");
    window.press("@bulk-appointments").await?;
    window
        .answer(Dialog::titled("^Exporter les rendez-vous$"), &path)
        .await?;
    window.shows("rendez-vous écrits").await?;
    let calendar = std::fs::read_to_string(&path)?;
    if !folded(&calendar).contains(&folded("Fondation des Rives")) {
        return Err("the calendar leaves out an interview that has a date".into());
    }
    window.key(Key::Escape).await?;
    window.shows_no_more("entretiens choisis").await
}

/// How many interviews the list holds; the first ones are drawn before the others.
async fn listed(window: &Window) -> Result<usize> {
    let count =
        "return Number(document.querySelector('[role=grid]').getAttribute('aria-rowcount'))";
    Ok(window.script(count).await?.as_u64().unwrap_or_default() as usize)
}
