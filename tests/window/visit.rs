//! The visit of the demonstration, as a newcomer takes it: from the first window to a PDF of their own, by its own buttons.

use croisee_tests::Result;
use croisee_tests::pdf::Pdf;
use croisee_tests::window::{Dialog, Key, Window, journey};

/// The steps from the first to the one that asks for a PDF.
const STEPS: [&str; 7] = [
    "heard",
    "interviews",
    "excerpt",
    "crossing",
    "statement",
    "deliverable",
    "export",
];

#[tokio::test]
#[ignore = "drives the real window: `cargo xtask test`"]
async fn a_newcomer_has_a_first_pdf_by_following_the_visit() -> Result {
    journey("visit", None, async |window| {
        window.press("@start-tour").await?;
        for (at, step) in STEPS.iter().enumerate() {
            stands_at(window, step).await?;
            window
                .reads("@tour", &format!("Étape {} sur 8", at + 1))
                .await?;
            beside_what_it_speaks_of(window).await?;
            if *step == "crossing" {
                // Put away, closed, and gone on with the next day.
                window.press("@tour-leave").await?;
                window.reopen(None).await?;
                window.reads("@start-tour", "étape 4 sur 8").await?;
                window.press("@start-tour").await?;
                stands_at(window, step).await?;
            }
            if *step == "interviews" {
                // It follows whoever goes on by themselves.
                window.press("@open-interview").await?;
            } else if *step != "export" {
                // By keyboard alone: the note's main button has the keyboard.
                window
                    .holds(
                        "the keyboard is on the note",
                        "document.activeElement?.dataset.testid === 'tour-next'",
                    )
                    .await?;
                window.key(Key::Enter).await?;
            }
        }
        let pdf = window.file("premier.pdf");
        window.press("@export-pdf").await?;
        window
            .answer(Dialog::titled("^Exporter le PDF$"), &pdf)
            .await?;
        window.has("@exported").await?;
        window.press("@close-dialog").await?;
        stands_at(window, "done").await?;
        window.reads("@tour", "Votre premier PDF").await?;
        window.picture("visit-done").await?;
        let pdf = Pdf::read(&pdf)?;
        pdf.must_be_sound()?;
        pdf.must_say("Brouillon")?;
        window.press("@tour-end").await?;
        window
            .holds(
                "it is over",
                "!document.querySelector('[data-testid=tour]')",
            )
            .await
    })
    .await
}

#[tokio::test]
#[ignore = "drives the real window: `cargo xtask test`"]
async fn the_visit_holds_nobody() -> Result {
    journey("visit-left", None, async |window| {
        window.press("@start-tour").await?;
        stands_at(window, "heard").await?;
        // Elsewhere it waits, and leads back.
        window.press("@nav-followups").await?;
        window.has("@tour-back").await?;
        window.press("@new-followup").await?;
        window.key(Key::Escape).await?;
        // The form that was left gives the keyboard back before it is asked for again.
        window
            .holds(
                "the form is away and the keyboard has a place on the screen",
                "!document.querySelector('[data-testid=followup-text]') &&\
                 document.querySelector('main').contains(document.activeElement)",
            )
            .await?;
        // From the screen to the note and back, by one key.
        window.key(Key::F6).await?;
        window
            .holds(
                "the keyboard is on the note",
                "document.querySelector('[data-testid=tour]').contains(document.activeElement)",
            )
            .await?;
        window.key(Key::F6).await?;
        window
            .holds(
                "and back on the screen",
                "!document.querySelector('[data-testid=tour]').contains(document.activeElement)",
            )
            .await?;
        window.press("@tour-back").await?;
        window.has("@coverage").await?;
        stands_at(window, "heard").await?;
        window.press("@tour-leave").await?;
        window
            .holds(
                "it is put away",
                "!document.querySelector('[data-testid=tour]')",
            )
            .await?;
        window.chord(&[Key::Control], 'k').await?;
        window.types("visiter").await?;
        window.reads("@palette-row", "démonstration").await?;
        window.key(Key::Enter).await?;
        stands_at(window, "heard").await
    })
    .await
}

async fn stands_at(window: &Window, step: &str) -> Result {
    window
        .holds(
            &format!("the visit stands at “{step}”"),
            &format!("document.querySelector('[data-testid=tour]')?.dataset.step === '{step}'"),
        )
        .await
}

/// The note is whole in the window, and what it speaks of is ringed.
async fn beside_what_it_speaks_of(window: &Window) -> Result {
    window
        .holds(
            "what it speaks of is ringed",
            "document.querySelector('[data-testid=tour-ring]')?.getBoundingClientRect().width > 8",
        )
        .await?;
    window
        .holds(
            "the note is whole in the window",
            "(() => { const box = document.querySelector('[data-testid=tour]').getBoundingClientRect();\
              return box.left >= 0 && box.top >= 0 && box.right <= innerWidth && box.bottom <= innerHeight; })()",
        )
        .await
}
