//! A template is copied and adapted, a deliverable set by it, and the sections of the exported PDF are its own.

use croisee_tests::Result;
use croisee_tests::pdf::Pdf;
use croisee_tests::window::{Dialog, Key, Window, journey};

const REVIEW: &str = "[data-testid=template-row][data-name=bilan] [data-testid=template-copy]";

async fn click(window: &Window, element: &str) -> Result {
    window
        .script(&format!("document.querySelector('{element}').click()"))
        .await?;
    Ok(())
}

/// The titles of the sections in the form, in order.
async fn stand(window: &Window, what: &str, titles: &str) -> Result {
    let all = "[...document.querySelectorAll('[data-testid=template-section] .name')].map((n) => n.textContent).join(' | ')";
    window
        .holds(what, &format!("{all}.startsWith('{titles}')"))
        .await
}

#[tokio::test]
#[ignore = "drives the real window: `cargo xtask test`"]
async fn a_template_is_copied_and_adapted() -> Result {
    journey("templates", None, async |window| {
        window.press("@open-demo").await?;
        window.menu("@dossier-menu", "@nav-settings").await?;
        window.has("@template-row").await?;
        click(window, REVIEW).await?;
        window.write("@template-copy-fr", "Lettre aux territoires").await?;
        window.write("@template-copy-name", "lettre").await?;
        window.press("@template-copy-save").await?;

        // The form of the copy opens by itself; its first section is renamed and takes another nature, from where it was.
        window.reads("@template-form", "Sections, dans l’ordre").await?;
        stand(window, "those of the review", "L’enjeu | Les objectifs").await?;
        window.press("@template-section-open").await?;
        window.write("@template-section-fr", "Ce qui nous tient à cœur").await?;
        window
            .choose("@template-takes-add", "besoin (dans « Des besoins convergents »)")
            .await?;
        let taken = "[...document.querySelectorAll('[data-testid=template-takes] .one')].map((n) => n.textContent.trim()).join() === 'enjeu,besoin'";
        window.holds("it takes needs too", taken).await?;
        // Nothing of it is thrown away without a word.
        window.key(Key::Escape).await?;
        window.reads("@abandon", "Abandonner ce qui est écrit").await?;
        window.press("@abandon-no").await?;
        window.holds("it is as it was", taken).await?;
        window.choose("@template-closing-add", "Rencontres de l’espace").await?;
        window.picture("form").await?;
        window.press("@template-section-open").await?;
        // By keyboard, one down: the key that moved it stays under the hand.
        window
            .script("document.querySelector('[data-testid=template-section-down]').focus()")
            .await?;
        window.key(Key::Enter).await?;
        stand(window, "it stands second", "Les objectifs | Ce qui nous tient à cœur").await?;
        let kept = "document.activeElement.closest('li')?.textContent.includes('Ce qui nous tient') === true";
        window.holds("the keyboard is still at it", kept).await?;
        window.press("@template-section-add").await?;
        window.press("@template-form-save").await?;
        window.shows("Un titre est nécessaire").await?;
        window.write("@template-section-fr", "Ce que nous demandons").await?;
        window.press("@template-form-save").await?;
        let gone = "!document.querySelector('[data-testid=template-form][open]')";
        window.holds("the form is closed", gone).await?;
        let row = "document.querySelector('[data-name=lettre]')?.textContent";
        let counts = |n: u8| format!("{row}.includes('{n} sections') === true");
        window.holds("it has one more", &counts(15)).await?;
        window.undo().await?;
        window.holds("that is taken back", &counts(14)).await
    })
    .await
}

#[tokio::test]
#[ignore = "drives the real window: `cargo xtask test`"]
async fn a_deliverable_is_set_by_a_template_of_ones_own() -> Result {
    journey("template_used", None, async |window| {
        window.press("@open-demo").await?;
        window.menu("@dossier-menu", "@nav-settings").await?;
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
        window.menu("@dossier-menu", "@nav-settings").await?;
        window.press("@template-edit").await?;
        window.press("@template-form-remove").await?;
        window.shows("sert encore à").await
    })
    .await
}
