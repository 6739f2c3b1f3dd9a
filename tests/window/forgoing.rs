//! What is typed in a form in the midst of a screen is not thrown away without asking, whichever way one leaves it.

use croisee_tests::Result;
use croisee_tests::window::{Key, Window, journey};

const WORDS: &str = "Rappeler la mutuelle avant la rentrée.";

#[tokio::test]
#[ignore = "drives the real window: `cargo xtask test`"]
async fn what_is_typed_in_a_form_of_a_screen_is_given_up_only_once_that_was_asked() -> Result {
    journey("forgoing", None, async |window| {
        window.size(1280, 800).await?;
        window.press("@open-demo").await?;
        window.has("@coverage").await?;
        // A form in which nothing was typed goes at once.
        window.press("@nav-followups").await?;
        window.press("@new-followup").await?;
        window.has("@followup-text").await?;
        window.key(Key::Escape).await?;
        gone(window, "followup-form").await?;
        // Escape, another place, another form: each asks.
        window.press("@new-followup").await?;
        window.write("@followup-text", WORDS).await?;
        window.key(Key::Escape).await?;
        stays(window).await?;
        window.press("@nav-overview").await?;
        stays(window).await?;
        window.press("@nav-overview").await?;
        window.press("@abandon-yes").await?;
        window.has("@coverage").await?;
        // A statement on the board.
        window.press("@nav-space-regards").await?;
        window.has("@statement").await?;
        window.chord(&[Key::Alt], 'n').await?;
        window.write("@statement-text", WORDS).await?;
        window.key(Key::Escape).await?;
        stays(window).await?;
        window.key(Key::Escape).await?;
        window.press("@abandon-yes").await?;
        gone(window, "statement-form").await
    })
    .await
}

/// It is asked; one goes on, and what was typed stands there as it was.
async fn stays(window: &Window) -> Result {
    window
        .reads("@abandon", "Abandonner ce qui est écrit")
        .await?;
    window.press("@abandon-no").await?;
    window
        .holds(
            "one goes on writing",
            &format!("[...document.querySelectorAll('textarea, input')].some(one => one.value === '{WORDS}')"),
        )
        .await
}

async fn gone(window: &Window, form: &str) -> Result {
    window
        .holds(
            "the form is gone",
            &format!("!document.querySelector('[data-testid={form}]')"),
        )
        .await
}
