//! The palette in the real window: going anywhere by name, doing what the screen offers, finding words.

use croisee_tests::Result;
use croisee_tests::window::{Key, Window, journey};

#[tokio::test]
#[ignore = "drives the real window: `cargo xtask test`"]
async fn everything_is_gone_to_done_and_found_from_one_list() -> Result {
    journey("palette", None, async |window| {
        window.press("@open-demo").await?;
        window.has("@coverage").await?;
        // Do: what changes how the window looks.
        choose(window, "apparence sombre", "Sombre").await?;
        window
            .holds(
                "the theme is dark",
                "document.documentElement.dataset.theme === 'dark'",
            )
            .await?;
        // Go: an interview by its organisation; the organisation of that name stands beside it.
        open(window).await?;
        window.types("fondation RIVES").await?;
        window
            .holds(
                "both are offered, each with what it is",
                "['organisation', 'entretien'].every((kind) => [...document.querySelectorAll('[data-testid=palette-row]')]\
                   .some((row) => row.innerText.includes('Fondation des Rives') && row.innerText.includes(kind)))",
            )
            .await?;
        window
            .script(
                "[...document.querySelectorAll('[data-testid=palette-row]')]\
                   .find((row) => row.querySelector('.aside').innerText.startsWith('entretien')).click()",
            )
            .await?;
        window.has("@notes").await?;
        window.press("@nav-interviews").await?;
        window.has("@interview-row").await?;
        // The screen's own buttons, with their keys, whatever they are.
        open(window).await?;
        window
            .holds(
                "the screen's own deeds stand under their own title",
                "[...document.querySelectorAll('[data-testid=palette-group]')].some((group) =>\
                   group.innerText.startsWith('Sur cet écran') && /Nouvel entretien/.test(group.innerText))",
            )
            .await?;
        window.types("nouvel ent").await?;
        window.reads("@palette-row", "Nouvel entretien").await?;
        window.reads("@palette-row", "Alt+N").await?;
        window.key(Key::Enter).await?;
        window.has("@save-interview").await?;
        window.press("@cancel").await?;
        // What was used last comes first.
        open(window).await?;
        window.reads("@palette-row", "Nouvel entretien").await?;
        // Find: grouped, counted, with the words set apart and how closed they are.
        window.types("territoire").await?;
        window
            .holds(
                "excerpts are counted, their words set apart, their degree said",
                "[...document.querySelectorAll('[data-testid=palette-group]')].some((group) =>\
                   /^\\d+ extraits/.test(group.innerText) && /territoire/i.test(group.querySelector('mark')?.textContent)\
                   && /nominatif|organisation|sphère|anonyme|non citable/.test(group.querySelector('.aside').innerText))",
            )
            .await?;
        window.key(Key::Escape).await?;
        // Go: a statement by its first words, from another screen.
        let claim = "return document.querySelector('[data-statement-text]').innerText.trim()";
        window.press("@nav-space-regards").await?;
        window.has("@statement").await?;
        let claim = window.script(claim).await?;
        let claim = claim.as_str().unwrap_or_default().to_owned();
        let first: Vec<&str> = claim.split_whitespace().take(5).collect();
        window.press("@nav-followups").await?;
        choose(window, &first.join(" "), first[0]).await?;
        window.has("@statement").await
    })
    .await
}

#[tokio::test]
#[ignore = "drives the real window: `cargo xtask test`"]
async fn a_key_that_no_button_has_is_pressed_from_the_palette() -> Result {
    journey("palette-keys", None, async |window| {
        window.press("@open-demo").await?;
        window.has("@coverage").await?;
        window.press("@nav-interviews").await?;
        window.press("Fondation des Rives").await?;
        window.press("@notes").await?;
        window.chord(&[Key::Control], Key::End.into()).await?;
        open(window).await?;
        window.types("ecrire l'heure").await?;
        window.reads("@palette-row", "Alt T").await?;
        window.key(Key::Enter).await?;
        window
            .holds(
                "the hour is written where one was",
                "/\\d\\d:\\d\\d\\s*$/.test(document.querySelector('.cm-content').innerText)",
            )
            .await
    })
    .await
}

#[tokio::test]
#[ignore = "drives the real window: `cargo xtask test`"]
async fn what_is_found_in_notes_is_shown_where_it_stands() -> Result {
    journey("palette-found", None, async |window| {
        window.size(1280, 800).await?;
        window.press("@open-demo").await?;
        window.has("@coverage").await?;
        // The last words of long notes.
        choose(window, "quartier qui a heberge le club", "régie de quartier").await?;
        stands_in_sight(window, ".found").await?;
        // From there, words further up in the same notes.
        choose(
            window,
            "ce que les associations ont appris",
            "ce que les associations ont appris",
        )
        .await?;
        stands_in_sight(window, ".found").await?;
        window
            .holds(
                "they are those words",
                "[...document.querySelectorAll('.cm-content .found')].map(one => one.innerText).join('')\
                   .includes('ce que les associations ont appris')",
            )
            .await?;
        window
            .holds(
                "they are marked for a moment",
                "!document.querySelector('.cm-content .found')",
            )
            .await?;
        // An excerpt of a meeting.
        open(window).await?;
        window.types("une facture, une personne").await?;
        window
            .holds(
                "the excerpt is found",
                "[...document.querySelectorAll('[data-testid=palette-group]')]\
                   .some(group => /^Un extrait/.test(group.innerText))",
            )
            .await?;
        window
            .script(
                "[...document.querySelectorAll('[data-testid=palette-group]')]\
                   .find(group => /^Un extrait/.test(group.innerText)).querySelector('[data-testid=palette-row]').click()",
            )
            .await?;
        window.has("@edit-meeting").await?;
        stands_in_sight(window, ".pointed").await
    })
    .await
}

/// What is shown of the notes is in the window, and the cursor stands at its beginning.
async fn stands_in_sight(window: &Window, what: &str) -> Result {
    window
        .holds(
            "what was looked for is in sight, and the cursor at it",
            &format!(
                "(() => {{\
                    const words = document.querySelector('.cm-content {what}')?.getClientRects()[0];\
                    const cursor = getSelection().rangeCount && getSelection().getRangeAt(0).getBoundingClientRect();\
                    return document.activeElement?.matches('.cm-content') && words && words.top > 80 &&\
                        words.bottom < innerHeight && cursor && Math.abs(cursor.top - words.top) < 30;\
                }})()"
            ),
        )
        .await
}

async fn open(window: &Window) -> Result {
    window.chord(&[Key::Control], 'k').await?;
    window.has("@palette").await
}

/// Types into the palette, waits until its first row says so, and takes it.
async fn choose(window: &Window, typed: &str, first: &str) -> Result {
    open(window).await?;
    window.types(typed).await?;
    window.reads("@palette-row", first).await?;
    window.key(Key::Enter).await?;
    window
        .holds(
            "the palette is closed",
            "!document.querySelector('[data-testid=palette]')",
        )
        .await
}
