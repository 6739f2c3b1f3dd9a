//! A whole synthesis with the keyboard alone: claims, what they rest on, their order, their pages.

use croisee_tests::Result;
use croisee_tests::window::{Key, Window, journey};

const CLAIM: &str = "On supposait que le temps manquerait moins que l’argent.";
const ADDED: &str = " C’est l’inverse.";
const NOTE: &str = "À redire avec les investisseurs.";
const IN_SPACE: &str = "Ceux qui se parlaient avant se sont relevés plus vite.";

#[tokio::test]
#[ignore = "drives the real window: `cargo xtask test`"]
async fn a_whole_synthesis_is_written_by_keyboard_alone() -> Result {
    journey("synthesis", None, async |window| {
        window.tab_and_press("@open-demo").await?;
        window.has("@nav-overview").await?;
        window.tab_and_press("@nav-synthesis").await?;
        window.has("@intuitions-elsewhere").await?;
        an_intuition_rests_on_three_senses(window).await?;
        its_page_takes_a_note_and_new_words(window).await?;
        it_is_found_again_on_the_board(window).await?;
        a_statement_goes_from_section_to_section(window).await
    })
    .await
}

async fn an_intuition_rests_on_three_senses(window: &Window) -> Result {
    window.chord(&[Key::Alt], 'n').await?;
    window.has("@statement-text").await?;
    window.types(CLAIM).await?;
    window.chord(&[Key::Control], Key::Enter.into()).await?;
    window.shows(CLAIM).await?;
    is_in_section(window, CLAIM, "Intuitions de départ").await?;
    window.has("@citable").await?;
    window.key(Key::Right).await?;
    window.key(Key::Down).await?;
    for (key, sense) in [('1', "appuie"), ('2', "nuance"), ('3', "contredit")] {
        window.chord(&[], key).await?;
        window
            .holds(
                &format!("one quote is cited in the sense “{sense}”"),
                &format!("document.querySelectorAll('[data-testid=statement].on [data-sense={sense}]').length === 1"),
            )
            .await?;
        window.key(Key::Down).await?;
    }
    window.key(Key::Left).await
}

async fn its_page_takes_a_note_and_new_words(window: &Window) -> Result {
    window.chord(&[Key::Alt], Key::Enter.into()).await?;
    for sense in ["appuie", "nuance", "contredit"] {
        let list = format!("[data-testid=evidence-{sense}] [data-testid=evidence]");
        window
            .holds(
                &format!("the page has the evidence in the sense “{sense}”"),
                &format!("document.querySelectorAll('{list}').length === 1"),
            )
            .await?;
    }
    window.tab_and_press("@write-note").await?;
    window.has("@evidence-note").await?;
    window.types(NOTE).await?;
    window.key(Key::Enter).await?;
    window.reads("@evidence-appuie", NOTE).await?;
    window.tab_to("@claim").await?;
    window.chord(&[Key::Control], Key::End.into()).await?;
    window.types(ADDED).await?;
    window.chord(&[Key::Control], Key::Enter.into()).await?;
    for told in ["Texte modifié", CLAIM, NOTE, "Énoncé commencé"] {
        window.reads("@past", told).await?;
    }
    Ok(())
}

async fn it_is_found_again_on_the_board(window: &Window) -> Result {
    window.tab_and_press("@to-board").await?;
    window.has("@board").await?;
    window.shows(&format!("{CLAIM}{ADDED}")).await
}

async fn a_statement_goes_from_section_to_section(window: &Window) -> Result {
    window.tab_and_press("@nav-space-regards").await?;
    window.has("@tab-statements").await?;
    window.has("@statement").await?;
    window.chord(&[Key::Alt], 'n').await?;
    window.has("@statement-text").await?;
    window.types(IN_SPACE).await?;
    window.chord(&[Key::Control], Key::Enter.into()).await?;
    window.shows(IN_SPACE).await?;
    let first = section_of(window, IN_SPACE).await?;
    window
        .chord(&[Key::Alt, Key::Shift], Key::Down.into())
        .await?;
    window
        .holds(
            "it left its section",
            &format!("{} !== {first:?}", section(IN_SPACE)),
        )
        .await?;
    window
        .holds(
            "it has the keyboard still",
            &format!("document.activeElement?.textContent.trim() === {IN_SPACE:?}"),
        )
        .await?;
    window
        .chord(&[Key::Alt, Key::Shift], Key::Up.into())
        .await?;
    is_in_section(window, IN_SPACE, &first).await?;
    window.undo().await?;
    window
        .holds(
            "the move is undone",
            &format!("{} !== {first:?}", section(IN_SPACE)),
        )
        .await
}

/// The name of the section in which a claim stands, as an expression in the page.
fn section(claim: &str) -> String {
    format!(
        "[...document.querySelectorAll('[data-testid=statement]')].find(one => one.textContent.includes({claim:?}))?.closest('section')?.getAttribute('aria-label')"
    )
}

async fn section_of(window: &Window, claim: &str) -> Result<String> {
    let named = window.script(&format!("return {}", section(claim))).await?;
    Ok(named.as_str().unwrap_or_default().to_owned())
}

async fn is_in_section(window: &Window, claim: &str, named: &str) -> Result {
    window
        .holds(
            &format!("the claim stands in “{named}”"),
            &format!("{} === {named:?}", section(claim)),
        )
        .await
}
