//! In the room, in the real window: statements projected, reactions noted by keyboard, found again as evidence and in the
//! meeting's notes, undone one by one; the 16:9 pages exported and read.

use croisee_tests::Result;
use croisee_tests::pdf::Pdf;
use croisee_tests::window::{Dialog, Key, Window, journey};

/// Who reacts, by the letters typed for them.
const RIVES: &str = "Fondation des Rives";
const WORDS: &str = "Trois, ce n’est pas assez chez nous.";

async fn enter(window: &Window, space: &str) -> Result {
    window.press("@open-demo").await?;
    window.press(&format!("@nav-space-{space}")).await?;
    window.has("@statement").await?;
    window.key(Key::F5).await?;
    window.has("@wall").await
}

async fn noted(window: &Window, count: usize) -> Result {
    let there = format!("document.querySelectorAll('[data-testid=reaction]').length === {count}");
    window.holds("the reactions are listed", &there).await
}

#[tokio::test]
#[ignore = "drives the real window: `cargo xtask test`"]
async fn reactions_noted_in_the_room_become_evidence_and_notes_of_the_meeting() -> Result {
    journey("room", None, async |window| {
        enter(window, "regards").await?;
        // A presenter's clicker, the space bar, arrows.
        window.reads("@wall-at", "1/").await?;
        window.key(Key::PageDown).await?;
        window.reads("@wall-at", "2/").await?;
        window.chord(&[], ' ').await?;
        window.reads("@wall-at", "3/").await?;
        window.key(Key::PageUp).await?;
        window.key(Key::Left).await?;
        window.reads("@wall-at", "1/").await?;
        let claim = window
            .script("return document.querySelector('[data-testid=wall] h2').innerText")
            .await?;
        let claim = claim.as_str().unwrap_or_default().to_owned();

        // A: no meeting today yet; Enter opens one. Then letters of the organisation, and Enter.
        window.chord(&[], 'a').await?;
        let ready = "document.activeElement?.dataset.testid === 'meet-here'";
        window.holds("today’s meeting is offered", ready).await?;
        window.key(Key::Enter).await?;
        window.has("@react-who").await?;
        window.types("rives").await?;
        window.reads("@react-option", RIVES).await?;
        window.key(Key::Enter).await?;
        // The keyboard is at their words: letters are no commands of the wall there.
        window
            .holds(
                "their words are asked for",
                "document.activeElement?.dataset.testid === 'react-words'",
            )
            .await?;
        window.key(Key::Enter).await?;
        noted(window, 1).await?;

        // D, by a voice, with their words.
        window.chord(&[], 'd').await?;
        window.has("@react-who").await?;
        window.types("participative").await?;
        window.key(Key::Tab).await?;
        window.types(WORDS).await?;
        window.key(Key::Enter).await?;
        noted(window, 2).await?;
        window.reads("@reaction", WORDS).await?;

        // N, by someone, while the panel is put away.
        window.chord(&[], 'p').await?;
        window
            .holds(
                "the panel is away",
                "!document.querySelector('[data-testid=room-panel]')",
            )
            .await?;
        window.chord(&[], 'n').await?;
        window.has("@react-who").await?;
        window.types("vasseur").await?;
        window.key(Key::Enter).await?;
        window.key(Key::Enter).await?;
        window
            .holds(
                "it is noted",
                "!document.querySelector('[data-testid=react]')",
            )
            .await?;
        window.chord(&[], 'p').await?;
        noted(window, 3).await?;

        // The last one is undone by itself, and done again.
        window.undo().await?;
        noted(window, 2).await?;
        window.chord(&[Key::Control, Key::Shift], 'z').await?;
        noted(window, 3).await?;

        // What the room sees names nobody.
        let wall = window
            .script("return document.querySelector('[data-testid=wall]').innerText")
            .await?;
        if wall
            .as_str()
            .is_some_and(|wall| wall.contains("Rives") || wall.contains("Vasseur"))
        {
            return Err(format!("the wall names who reacts: {wall}").into());
        }

        // The notes of the meeting hold the three lines, and its excerpts are there.
        window.press("@room-notes").await?;
        window.reads("@notes", RIVES).await?;
        window.reads("@notes", WORDS).await?;
        window
            .reads("@notes", "Voix participative, désaccord")
            .await?;
        let three = "document.querySelectorAll('[data-testid=excerpt]').length === 3";
        window.holds("the excerpts are there", three).await?;

        // The statement rests on them.
        window.press("@nav-space-regards").await?;
        window.press(&claim).await?;
        window.press("@open-statement").await?;
        window.reads("@evidence-contredit", WORDS).await?;
        window
            .reads("@evidence-appuie", "Accord exprimé en rencontre")
            .await
    })
    .await
}

#[tokio::test]
#[ignore = "drives the real window: `cargo xtask test`"]
async fn the_room_is_exported_as_pages_of_sixteen_by_nine() -> Result {
    journey("room-pages", None, async |window| {
        enter(window, "regards").await?;
        let claim = window
            .script("return document.querySelector('[data-testid=wall] h2').innerText")
            .await?;
        window.press("@room-export").await?;
        let path = window.file("salle.pdf");
        window
            .answer(Dialog::titled("^Exporter le PDF$"), &path)
            .await?;
        window.has("@room-exported").await?;
        let pdf = Pdf::read(&path)?;
        pdf.must_be_sound()?;
        pdf.must_say("Croiser la diversité des regards")?;
        pdf.must_say(claim.as_str().unwrap_or_default())?;
        let (width, height) = pdf.first_page()?;
        if (width / height - 16.0 / 9.0).abs() > 0.01 {
            return Err(format!("a page is {width} by {height}").into());
        }
        // Escape leaves the room, with the rail back.
        window.key(Key::Escape).await?;
        window.has("@nav-overview").await?;
        window.has("@statement").await
    })
    .await
}

#[tokio::test]
#[ignore = "drives the real window: `cargo xtask test`"]
async fn what_became_of_an_intuition_is_said_with_its_reason() -> Result {
    journey("verdict", None, async |window| {
        window.press("@open-demo").await?;
        window.press("@nav-synthesis").await?;
        window.press("On craignait que les bénévoles âgés").await?;
        window.press("@open-statement").await?;
        window.has("@verdict-proposed").await?;
        window.press("@verdict-take").await?;
        window
            .write("@verdict-reason", "Les uns ne les attendent plus.")
            .await?;
        window.chord(&[Key::Control], Key::Enter.into()).await?;
        window.reads("@past", "Ce qu’on en retient").await?;
        window.press("@to-board").await?;
        window.has("@verdict-said").await
    })
    .await
}
