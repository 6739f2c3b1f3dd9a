//! What is done with the mouse over selected words, and what is asked before a record that nobody read is validated.

use croisee_tests::Result;
use croisee_tests::window::{Dialog, Key, Window, journey};

use crate::listening::{an_interview_is_opened, select_the_line, status_is};
use crate::scenes::create_a_dossier;

const WORDS: &str = "Il manque un poste partagé pour trois haltes.";

#[tokio::test]
#[ignore = "drives the real window: `cargo xtask test`"]
async fn the_bar_over_selected_words_makes_of_them_all_that_it_says() -> Result {
    journey("selecting", None, async |window| {
        window.size(1280, 800).await?;
        an_interview_is_opened(window).await?;
        window.chord(&[Key::Alt], '1').await?;
        window.types(WORDS).await?;
        window.chord(&[Key::Alt], 'w').await?;
        window.reads("@jot-verify", WORDS).await?;
        window
            .holds(
                "every key of the call is in sight",
                "['stamp', 'verbatim', 'verify', 'followup'].every(key => \
                   document.querySelector(`[data-testid=key-${key}]`)?.getBoundingClientRect().bottom < innerHeight)",
            )
            .await?;
        for (button, box_of_it) in [
            ("@bar-need", "@entry-form"),
            ("@bar-programme", "@entry-form"),
            ("@bar-followup", "@followup-box"),
        ] {
            the_bar_is_over_the_line(window).await?;
            window.press(button).await?;
            window.has(box_of_it).await?;
            window.key(Key::Escape).await?;
        }
        by_mouse(window).await?;
        window.reads("@bar-excerpt", "Ctrl E").await?;
        window.press("@bar-excerpt").await?;
        window.has("@theme-picker").await?;
        window.key(Key::Enter).await?;
        window.reads("@excerpt", "manque").await
    })
    .await
}

/// The words are selected, and the bar stands in the window beside them.
async fn the_bar_is_over_the_line(window: &Window) -> Result {
    select_the_line(window).await?;
    the_bar_is_there(window).await
}

/// The first words of the line are drawn over with the mouse.
async fn by_mouse(window: &Window) -> Result {
    window.key(Key::End).await?;
    let line = "const line = [...document.querySelectorAll('.cm-line')].at(-1).getBoundingClientRect();\
        return [line.left + 2, line.top + line.height / 2].map(Math.round)";
    let (x, y): (i64, i64) = serde_json::from_value(window.script(line).await?)?;
    window.drag_between((x, y), (x + 90, y)).await?;
    the_bar_is_there(window).await
}

async fn the_bar_is_there(window: &Window) -> Result {
    window.has("@selection-bar").await?;
    window
        .holds(
            "the bar is in the window, and not over the words",
            "(() => {\
                const bar = document.querySelector('[data-testid=selection-bar]')?.getBoundingClientRect();\
                const words = getSelection().getRangeAt(0).getBoundingClientRect();\
                return bar && bar.left >= 0 && bar.right <= innerWidth && bar.bottom <= innerHeight &&\
                    (bar.bottom <= words.top || bar.top >= words.bottom);\
            })()",
        )
        .await
}

#[tokio::test]
#[ignore = "drives the real window: `cargo xtask test`"]
async fn a_record_that_was_never_sent_is_validated_only_once_that_is_said() -> Result {
    journey("unsent", None, async |window| {
        an_interview_is_opened(window).await?;
        window.types(WORDS).await?;
        window.choose("@status", "Rédigé").await?;
        window
            .reads("@open-record", "Envoyer pour relecture")
            .await?;
        window.chord(&[Key::Alt], 'c').await?;
        // What was agreed to comes late, and moves what is under the pointer.
        window.has("@agreement-of").await?;
        window.press("@validate").await?;
        window.reads("@never-sent", "jamais été envoyé").await?;
        window.press("@send-first").await?;
        window
            .holds(
                "the keyboard is where it is sent",
                "document.activeElement?.closest('[data-testid=step-send]')",
            )
            .await?;
        status_is(window, "redige").await?;
        several_at_once(window).await
    })
    .await
}

async fn several_at_once(window: &Window) -> Result {
    window.press("@nav-interviews").await?;
    window.has("@interview-row").await?;
    window.chord(&[Key::Control], 'a').await?;
    for (answer, becomes) in [("@unsent-cancel", "Rédigé"), ("@unsent-validate", "Validé")] {
        window.press("@bulk-status").await?;
        window.press("@bulk-status-valide").await?;
        window.has("@unsent-validate").await?;
        window.shows("jamais été envoyé").await?;
        window.press(answer).await?;
        window.reads("@interview-row", becomes).await?;
    }
    Ok(())
}

#[cfg(unix)]
#[tokio::test]
#[ignore = "drives the real window: `cargo xtask test`"]
async fn a_dossier_whose_file_is_gone_is_kept_as_a_copy_and_gone_on_with() -> Result {
    journey("kept-copy", None, async |window| {
        let path = window.file("appel.croisee");
        create_a_dossier(window, &path).await?;
        std::fs::remove_file(&path)?;
        window.press("@nav-participants").await?;
        window.press("@add-organisation").await?;
        window
            .write("@organisation-name", "Fonds des Crêtes")
            .await?;
        window.choose("@organisation-sphere", "Réseaux").await?;
        window.press("@save").await?;
        window.reads("@error", "renommé, déplacé").await?;
        window.press("@error-act").await?;
        let copy = window.file("copie.croisee");
        window
            .answer(Dialog::titled("^Enregistrer une copie$"), &copy)
            .await?;
        window.shows("Copie enregistrée").await?;
        match copy.exists() {
            true => Ok(()),
            false => Err("there is no copy".into()),
        }
    })
    .await
}
