//! The menu of a row in the real window: asked for with the mouse and with the keyboard, it does what the row's keys do,
//! and gives the keyboard back.

use croisee_tests::Result;
use croisee_tests::window::{Key, Window, journey};

const MENU: &str = "document.querySelector('[data-testid=context-menu]')";

#[tokio::test]
#[ignore = "drives the real window: `cargo xtask test`"]
async fn what_can_be_done_to_a_row_is_a_click_or_two_keys_away() -> Result {
    journey("menus", None, async |window| {
        window.press("@open-demo").await?;
        window.has("@coverage").await?;
        an_interview_takes_a_step_by_mouse(window).await?;
        several_take_it_together(window).await?;
        an_entry_is_closed_by_keyboard(window).await?;
        a_statement_goes_down_by_keyboard(window).await?;
        a_participant_is_opened(window).await?;
        a_meeting_goes_and_comes_back(window).await
    })
    .await
}

async fn gone(window: &Window) -> Result {
    window.holds("the menu is away", &format!("!{MENU}")).await
}

/// The keyboard is where it was asked from: nothing has to be found again.
async fn back_at(window: &Window, test_id: &str) -> Result {
    gone(window).await?;
    window
        .holds(
            "the keyboard is back on the row",
            &format!("document.activeElement?.dataset.testid === '{test_id}'"),
        )
        .await
}

/// Shift+F10 on what has the keyboard.
async fn ask(window: &Window) -> Result {
    window.chord(&[Key::Shift], Key::F10.into()).await?;
    window.has("@context-menu").await
}

async fn an_interview_takes_a_step_by_mouse(window: &Window) -> Result {
    window.press("@nav-interviews").await?;
    window.reads("@interview-row", "Amendé").await?;
    window.press_aside("@open-interview").await?;
    window.has("@context-menu").await?;
    window.press("@row-status").await?;
    window.press("@row-status-redige").await?;
    gone(window).await?;
    window.reads("@interview-row", "Rédigé").await?;
    window.undo().await?;
    window.reads("@interview-row", "Amendé").await?;
    // A menu that is given up changes nothing, and a second one stands alone.
    window.press_aside("@open-interview").await?;
    window.has("@context-menu").await?;
    window.key(Key::Escape).await?;
    back_at(window, "open-interview").await
}

async fn several_take_it_together(window: &Window) -> Result {
    window.key(Key::Space).await?;
    window.chord(&[Key::Shift], Key::Down.into()).await?;
    window.reads("@bulk", "2 entretiens choisis").await?;
    ask(window).await?;
    window.reads("@context-menu", "Ne rien choisir").await?;
    window.press("@row-status").await?;
    window.press("@row-status-reporte").await?;
    let put_off = "[...document.querySelectorAll('[data-testid=interview-row]')]\
        .filter((row) => row.innerText.includes('Reporté')).length === 2";
    window.holds("both are put off", put_off).await?;
    window.undo().await?;
    window.reads("@interview-row", "Amendé").await?;
    window.press("@bulk-clear").await
}

async fn an_entry_is_closed_by_keyboard(window: &Window) -> Result {
    window.press("@nav-inventory").await?;
    window.has("@inventory-row").await?;
    window
        .script("document.querySelector('[data-testid=inventory-table]').focus()")
        .await?;
    ask(window).await?;
    // Down to the state, into it, down to « clos »: as its letter does at once.
    for letter in ['é', 'c'] {
        window.chord(&[], letter).await?;
        window.key(Key::Enter).await?;
    }
    window.reads("@inventory-row", "clos").await?;
    back_at(window, "inventory-table").await?;
    window.undo().await?;
    window.reads("@inventory-row", "ouvert").await
}

async fn a_statement_goes_down_by_keyboard(window: &Window) -> Result {
    window.press("@nav-synthesis").await?;
    window.has("@statement").await?;
    let first = "document.querySelector('[data-testid=statement]').dataset.row";
    let before = window.script(&format!("return {first}")).await?;
    window
        .script("document.querySelector('[data-statement-text]').focus()")
        .await?;
    ask(window).await?;
    window.reads("@context-menu", "Alt ↓").await?;
    window.press("@row-down").await?;
    window
        .holds("another is first", &format!("{first} !== {before}"))
        .await?;
    window.undo().await?;
    window
        .holds("it is the first again", &format!("{first} === {before}"))
        .await
}

async fn a_participant_is_opened(window: &Window) -> Result {
    window.press("@nav-participants").await?;
    window.press_aside("@person").await?;
    window
        .reads("@context-menu", "Préparer un entretien")
        .await?;
    window.press("@row-open").await?;
    window.has("@person-form").await?;
    gone(window).await
}

async fn a_meeting_goes_and_comes_back(window: &Window) -> Result {
    window.press("@nav-meetings").await?;
    window.has("@meeting-row").await?;
    let rows = "document.querySelectorAll('[data-testid=meeting-row]').length";
    let all = window.script(&format!("return {rows}")).await?;
    window
        .script("document.querySelector('[data-testid=open-meeting]').focus()")
        .await?;
    ask(window).await?;
    window.press("@row-edit").await?;
    window.has("@meeting-title").await?;
    window.press("@cancel").await?;
    window.press_aside("@open-meeting").await?;
    window.has("@context-menu").await?;
    window.press("@row-delete").await?;
    // Excerpts and statements rest on it: one is asked.
    window.press("@resting-delete").await?;
    window
        .holds("one meeting less", &format!("{rows} === {all} - 1"))
        .await?;
    window.undo().await?;
    window
        .holds("all meetings again", &format!("{rows} === {all}"))
        .await?;
    // Its columns are at choice, and stay chosen.
    window.press("@columns").await?;
    window.press("@columns-words").await?;
    window.key(Key::Escape).await?;
    let heads = "document.querySelectorAll('[data-testid=meeting-row]')[0].cells.length";
    window
        .holds("one column less", &format!("{heads} === 4"))
        .await
}
