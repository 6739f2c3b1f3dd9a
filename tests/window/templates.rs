//! A template is copied and adapted, a deliverable set by it, and the sections of the exported PDF are its own.

use croisee_tests::Result;
use croisee_tests::pdf::Pdf;
use croisee_tests::window::{Dialog, Window, journey};

const REVIEW: &str = "[data-testid=template-row][data-name=bilan] [data-testid=template-copy]";

async fn click(window: &Window, element: &str) -> Result {
    window
        .script(&format!("document.querySelector('{element}').click()"))
        .await?;
    Ok(())
}

#[tokio::test]
#[ignore = "drives the real window: `cargo xtask test`"]
async fn a_deliverable_is_set_by_a_template_of_ones_own() -> Result {
    journey("template_used", None, async |window| {
        window.press("@open-demo").await?;
        window.press("@dossier-menu").await?;
        window.press("@nav-settings").await?;
        window.has("@template-row").await?;
        click(window, REVIEW).await?;
        window
            .write("@template-copy-fr", "Lettre aux territoires")
            .await?;
        window.press("@template-copy-save").await?;
        window.press("@template-section-open").await?;
        window
            .write("@template-section-fr", "Ce qui nous tient à cœur")
            .await?;
        window.press("@template-form-save").await?;
        window.shows("Lettre aux territoires").await?;
        // It is offered at once where a deliverable is added.
        window.press("@nav-space-pme").await?;
        window.press("@tab-deliverable").await?;
        window.press("@show-shelf").await?;
        window.press("@deliverable-new").await?;
        window
            .write("@deliverable-title", "Lettre de septembre")
            .await?;
        window
            .choose("@deliverable-template", "Lettre aux territoires")
            .await?;
        window.press("@deliverable-save").await?;
        let set = "document.querySelector('[data-testid=preview]')?.dataset.pages > 2 && \
            document.querySelector('[data-testid=preview]').getAttribute('aria-busy') === 'false'";
        window.holds("the pages are set", set).await?;
        window.press("@export-pdf").await?;
        let path = window.file("lettre.pdf");
        window
            .answer(Dialog::titled("^Exporter le PDF$"), &path)
            .await?;
        window.has("@exported").await?;
        let pdf = Pdf::read(&path)?;
        pdf.must_say("Lettre de septembre")?;
        pdf.must_say("Ce qui nous tient à cœur")?;
        pdf.must_not_say("L’enjeu")?;
        pdf.must_be_sound()?;
        // While it is used, it stays.
        window.press("@close-dialog").await?;
        window.press("@dossier-menu").await?;
        window.press("@nav-settings").await?;
        window.press("@template-edit").await?;
        window.press("@template-form-remove").await?;
        window.shows("sert encore à").await
    })
    .await
}
