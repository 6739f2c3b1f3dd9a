//! The first journey: from an empty window to the PDF in hand, undone, and found again.

use std::time::Duration;

use croisee_tests::Result;
use croisee_tests::pdf::Pdf;
use croisee_tests::window::{Dialog, Window, journey};

use crate::scenes::{
    ORGANISATION, PERSON, SPACE, STATEMENT, WORDS, add_a_space, add_participants,
    cite_it_in_a_statement_by_keyboard, create_a_dossier, record_an_interview,
    take_an_excerpt_by_keyboard, validate_the_interview,
};

#[tokio::test]
#[ignore = "drives the real window: `cargo xtask test`"]
async fn an_interview_becomes_a_pdf_is_undone_and_is_found_again() -> Result {
    journey("first-journey", None, async |window| {
        let dossier = window.file("vallees.croisee");
        create_a_dossier(window, &dossier).await?;
        add_a_space(window).await?;
        add_participants(window).await?;
        record_an_interview(window).await?;
        take_an_excerpt_by_keyboard(window).await?;
        validate_the_interview(window).await?;
        cite_it_in_a_statement_by_keyboard(window).await?;
        preview(window).await?;
        let pdf = export(window).await?;
        the_pdf_says_who_said_what(&pdf)?;
        let large = export_in_large_print(window).await?;
        the_pdf_says_who_said_what(&large)?;
        undo_it_all(window).await?;
        window.reopen(None).await?;
        open_from_recent(window).await?;
        window.press("@nav-participants").await?;
        window.shows_no_more(ORGANISATION).await?;
        redo_it_all(window).await?;
        window.press(SPACE).await?;
        window.shows(STATEMENT).await
    })
    .await
}

/// The preview shows drawn pages, not an empty frame.
async fn preview(window: &Window) -> Result {
    window.press("@tab-deliverable").await?;
    window
        .holds(
            "the preview has pages",
            "document.querySelector('[data-testid=preview]')?.dataset.pages > 2",
        )
        .await?;
    let inked = "(() => { const canvas = document.querySelector('[data-testid=page] canvas');\
        if (!canvas?.width) return false;\
        const { data } = canvas.getContext('2d').getImageData(0, 0, canvas.width, canvas.height);\
        let dark = 0; for (let i = 0; i < data.length; i += 4) if (data[i] + data[i + 1] < 300) dark += 1;\
        return dark > 500; })()";
    window.holds("ink on the first page", inked).await?;
    window.picture("first-journey-preview").await?;
    Ok(())
}

async fn export(window: &Window) -> Result<Pdf> {
    window.press("@export-pdf").await?;
    exported(window, "livrable.pdf").await
}

/// The same in large print, under its own name.
async fn export_in_large_print(window: &Window) -> Result<Pdf> {
    window.tool("@export-large-print").await?;
    exported(window, "livrable-gros-caracteres.pdf").await
}

async fn exported(window: &Window, file: &str) -> Result<Pdf> {
    let path = window.file(file);
    window
        .answer(Dialog::titled("^Exporter le PDF$"), &path)
        .await?;
    window.has("@exported").await?;
    window.press("@close-dialog").await?;
    Pdf::read(&path)
}

fn the_pdf_says_who_said_what(pdf: &Pdf) -> Result {
    pdf.must_be_sound()?;
    pdf.must_say(STATEMENT)?;
    pdf.must_say(WORDS)?;
    pdf.must_say(&format!("{} {}", PERSON.0, PERSON.1))?;
    pdf.must_say(ORGANISATION)?;
    pdf.must_say("Brouillon")?;
    // Notes outside excerpts never leave.
    pdf.must_not_say("trois exemples")
}

async fn undo_it_all(window: &Window) -> Result {
    press_while_offered(window, "undo").await?;
    window.press("@nav-participants").await?;
    window.shows_no_more(ORGANISATION).await?;
    window.shows_no_more(PERSON.1).await
}

async fn redo_it_all(window: &Window) -> Result {
    press_while_offered(window, "redo").await
}

/// Presses undo or redo until there is nothing more.
async fn press_while_offered(window: &Window, which: &str) -> Result {
    window.press("@nav-overview").await?;
    let over = format!("return document.querySelector('[data-testid={which}]').disabled");
    let mut pressed = 0;
    // One write may still be on its way when the button says that nothing is left.
    let mut quiet = 0;
    while quiet < 3 {
        window.settled().await?;
        tokio::time::sleep(Duration::from_millis(120)).await;
        if window.script(&over).await?.as_bool() == Some(true) {
            quiet += 1;
        } else {
            quiet = 0;
            pressed += 1;
            window.press(&format!("@{which}")).await?;
        }
        if pressed > 80 {
            return Err(format!("there is always something more to {which}").into());
        }
    }
    match pressed {
        0 => Err(format!("there was nothing to {which}").into()),
        _ => Ok(()),
    }
}

async fn open_from_recent(window: &Window) -> Result {
    window.press("@recent").await?;
    window.has("@nav-participants").await
}
