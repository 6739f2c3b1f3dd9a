//! What a deliverable holds, in the real window: its sections left out and moved, several of a space, files kept with it,
//! a second edition that says what changed, and all of them published at once.

use croisee_tests::Result;
use croisee_tests::pdf::Pdf;
use croisee_tests::window::{Dialog, Key, Window, journey};

const ORDER: &str =
    "[...document.querySelectorAll('[data-outline]')].map((row) => row.dataset.outline).join(' ')";
/// Words of a statement of each section of the demonstration's comparative note.
const STUDY: &str = "Quatre personnes interrogées sur cinq";
const LEARN: &str = "L’entreprise gagnerait à se donner un contradicteur";
const ANSWERS: &str = "Pour le numérique, rien ne justifie deux guichets";

async fn open_deliverable(window: &Window) -> Result {
    window.press("@nav-space-pme").await?;
    window.press("@tab-deliverable").await?;
    pages_are_set(window).await
}

async fn pages_are_set(window: &Window) -> Result {
    let set = "document.querySelector('[data-testid=preview]')?.dataset.pages > 4 && \
        document.querySelector('[data-testid=preview]').getAttribute('aria-busy') === 'false'";
    window.holds("the pages are set", set).await?;
    window.settled().await
}

/// The published version of the deliverable that is on the screen, as a file.
async fn publish(window: &Window, file: &str) -> Result<Pdf> {
    window.press("@version-published").await?;
    pages_are_set(window).await?;
    window.press("@export-pdf").await?;
    // What it does is told before it is done.
    window.has("@publish-edition").await?;
    window.press("@publish").await?;
    let path = window.file(file);
    window
        .answer(Dialog::titled("^Exporter le PDF$"), &path)
        .await?;
    window.has("@exported").await?;
    window.press("@close-dialog").await?;
    Pdf::read(&path)
}

async fn switch(window: &Window, section: &str) -> Result {
    let tick = format!("[data-outline={section}] [data-testid=section-switch]");
    window
        .script(&format!("document.querySelector('{tick}').click()"))
        .await?;
    Ok(())
}

async fn is_off(window: &Window, section: &str, off: bool) -> Result {
    let said =
        format!("document.querySelector('[data-outline={section}]').matches('.off') === {off}");
    window
        .holds("the section is in the document or not", &said)
        .await
}

#[tokio::test]
#[ignore = "drives the real window: `cargo xtask test`"]
async fn a_section_is_left_out_and_another_moved_and_the_pages_follow() -> Result {
    journey("outline", None, async |window| {
        window.press("@open-demo").await?;
        open_deliverable(window).await?;
        let whole = publish(window, "whole.pdf").await?;
        whole.must_say_in_order(&[ANSWERS, STUDY, LEARN])?;
        switch(window, "etude").await?;
        is_off(window, "etude", true).await?;
        window.shows("coupée, un énoncé laissé de côté").await?;
        window.shows("Ctrl+Z la rétablit").await?;
        // By keyboard, two steps up; the section keeps the keyboard.
        window
            .script(
                "document.querySelector('[data-outline=apprendre] [data-outline-title]').focus()",
            )
            .await?;
        for _ in 0..2 {
            window.chord(&[Key::Alt], Key::Up.into()).await?;
        }
        let moved = format!("{ORDER}.includes('grille apprendre reponses etude')");
        window.holds("it stands two places higher", &moved).await?;
        window.shows("place 3 sur").await?;
        let kept =
            "document.activeElement?.closest('[data-outline]')?.dataset.outline === 'apprendre'";
        window.holds("the keyboard is still at it", kept).await?;
        // By the mouse, among the annexes.
        let to = window.place_of("Qui a été entendu").await?;
        window.drag("Crédits et sources", to).await?;
        let dragged = format!("{ORDER}.includes('sources entendus appuis')");
        window
            .holds("an annex was dragged before another", &dragged)
            .await?;
        let other = publish(window, "other.pdf").await?;
        other.must_say_in_order(&["Ce que chacun peut apprendre", "Les réponses comparées"])?;
        other.must_say_in_order(&[LEARN, ANSWERS, "Crédits et sources", "Qui a été entendu"])?;
        other.must_not_say(STUDY)?;
        other.must_not_say("Les résultats de l’étude")?;
        other.must_be_sound()?;
        window.tool("@show-register").await?;
        window
            .reads(
                "@register-left",
                "Un énoncé laissé de côté par une section coupée",
            )
            .await?;
        // Back to the template, and back to one's own outline.
        window.press("@sections-reset").await?;
        is_off(window, "etude", false).await?;
        let template = format!("{ORDER}.includes('pourquoi grille reponses etude apprendre')");
        window.holds("the template decides", &template).await?;
        window.undo().await?;
        is_off(window, "etude", true).await?;
        window.holds("one's own order is back", &moved).await
    })
    .await
}

#[tokio::test]
#[ignore = "drives the real window: `cargo xtask test`"]
async fn a_space_has_a_second_deliverable_with_sections_of_its_own() -> Result {
    journey("second-deliverable", None, async |window| {
        window.press("@open-demo").await?;
        open_deliverable(window).await?;
        window.press("@show-shelf").await?;
        window.press("@deliverable-new").await?;
        window.write("@deliverable-title", "Note aux pouvoirs publics").await?;
        window.choose("@deliverable-template", "Note d’enjeux").await?;
        window.press("@deliverable-save").await?;
        let shown = "[...document.querySelector('[data-testid=deliverable-shown]')?.selectedOptions ?? []]\
            .some((one) => one.textContent.includes('pouvoirs publics'))";
        window.holds("it is on the screen", shown).await?;
        let own = format!("{ORDER}.includes('legitimites')");
        window.holds("its sections are those of its template", &own).await?;
        switch(window, "suites").await?;
        is_off(window, "suites", true).await?;
        let second = publish(window, "second.pdf").await?;
        second.must_say("Note aux pouvoirs publics")?;
        second.must_say(STUDY)?;
        second.must_not_say("Suites proposées")?;
        // The first is as it was.
        window.choose("@deliverable-shown", "Note d’analyse").await?;
        let first = format!("{ORDER}.includes('pourquoi grille')");
        window.holds("the first is on the screen", &first).await?;
        window.press("@show-shelf").await?;
        let two = "document.querySelectorAll('[data-testid=shelf-deliverable]').length === 2";
        window.holds("both are listed", two).await?;
        window.script("[...document.querySelectorAll('[data-testid=deliverable-remove]')].at(-1).click()").await?;
        window.shows("Ctrl+Z le rétablit").await?;
        let one = "document.querySelectorAll('[data-testid=shelf-deliverable]').length === 1";
        window.holds("it is taken out", one).await?;
        window.undo().await?;
        window.holds("it is back", two).await
    })
    .await
}

#[tokio::test]
#[ignore = "drives the real window: `cargo xtask test`"]
async fn a_file_is_kept_with_a_space_and_comes_out_as_it_went_in() -> Result {
    journey("kept-file", None, async |window| {
        let bytes: Vec<u8> = (0..40_000_u32).map(|n| (n * 31 % 251) as u8).collect();
        let study = window.file("etude pilote.bin");
        std::fs::write(&study, &bytes)?;
        window.press("@open-demo").await?;
        open_deliverable(window).await?;
        window.press("@show-shelf").await?;
        window.has("@kept-files").await?;
        window.press("@file-keep").await?;
        window
            .answer(Dialog::opening("^Joindre un fichier$"), &study)
            .await?;
        let row = "[...document.querySelectorAll('[data-testid=kept-file]')]\
            .find((one) => one.innerText.includes('etude pilote.bin'))";
        window
            .holds("it is listed", &format!("{row} !== undefined"))
            .await?;
        let sha = format!("{row}.querySelector('[data-testid=kept-sha]').innerText.length === 64");
        window.holds("its fingerprint is shown", &sha).await?;
        window
            .script(&format!(
                "{row}.querySelector('[data-testid=file-give]').click()"
            ))
            .await?;
        let back = window.file("rendue.bin");
        window
            .answer(Dialog::titled("^Enregistrer le fichier joint$"), &back)
            .await?;
        window.has("@file-given").await?;
        if std::fs::read(&back)? != bytes {
            return Err("the file came back otherwise than it went in".into());
        }
        window
            .script(&format!(
                "{row}.querySelector('[data-testid=file-remove]').click()"
            ))
            .await?;
        window
            .holds("it is taken out", &format!("{row} === undefined"))
            .await?;
        window.undo().await?;
        window
            .holds("it is back", &format!("{row} !== undefined"))
            .await
    })
    .await
}

#[tokio::test]
#[ignore = "drives the real window: `cargo xtask test`"]
async fn a_second_edition_says_what_changed_since_the_first() -> Result {
    journey("editions", None, async |window| {
        window.press("@open-demo").await?;
        open_deliverable(window).await?;
        let first = publish(window, "first.pdf").await?;
        first.must_not_say("Ce qui a changé")?;
        window.tool("@show-register").await?;
        window.has("@changes-none").await?;
        window.press("@edition-next").await?;
        window.reads("@edition", "Édition 2").await?;
        window.press("@nav-space-pme").await?;
        window.has("@statement").await?;
        window
            .script("document.querySelector('[data-statement-text]').click()")
            .await?;
        window.press("@edit-statement").await?;
        window.has("@statement-text").await?;
        window.chord(&[Key::Control], 'a').await?;
        window.types("Deux mondes gagnent à se comparer.").await?;
        window.chord(&[Key::Control], Key::Enter.into()).await?;
        window.shows("Deux mondes gagnent à se comparer.").await?;
        window.press("@tab-deliverable").await?;
        pages_are_set(window).await?;
        window.tool("@show-register").await?;
        let both = "[...document.querySelectorAll('[data-kind=reformule]')].some((one) => \
            one.querySelector('del')?.innerText.length > 20 && \
            one.querySelector('ins')?.innerText.includes('gagnent à se comparer'))";
        window.holds("both wordings are shown", both).await?;
        window.press("@edition-shown").await?;
        let proposed = "document.querySelector('[data-testid=edition-note]')?.innerText.includes('Énoncé reformulé')";
        window.holds("a text is proposed", proposed).await?;
        let saved = format!("{ORDER}.includes('changements')");
        window.holds("the document says it", &saved).await?;
        let coded = "document.querySelector('[data-testid=edition-note] [contenteditable]').innerText.includes('[@')";
        window
            .holds("no code of a statement is read", &format!("!{coded}"))
            .await?;
        let second = publish(window, "second.pdf").await?;
        second.must_say_in_order(&["Crédits et sources", "Ce qui a changé dans cette édition", "Énoncé reformulé"])?;
        second.must_say("Édition 2")?;
        second.must_be_sound()?;
        window.reads("@edition", "Édition 2 publiée").await?;
        window.reads("@edition", "Édition 1 publiée").await
    })
    .await
}

#[tokio::test]
#[ignore = "drives the real window: `cargo xtask test`"]
async fn all_spaces_are_published_at_once_from_a_deliverable() -> Result {
    journey("all-spaces", None, async |window| {
        let folder = window.file("sortie");
        std::fs::create_dir(&folder)?;
        window.press("@open-demo").await?;
        open_deliverable(window).await?;
        window.tool("@show-register").await?;
        window.press("@export-all").await?;
        window.has("@export-all-start").await?;
        window
            .script(
                "[...document.querySelectorAll('dialog[open] input[type=radio]')].at(-1).click()",
            )
            .await?;
        window.press("@export-all-start").await?;
        let told = "document.querySelectorAll('[data-testid=publication]').length === 4";
        window
            .holds("each space says what publishing does", told)
            .await?;
        window.press("@publish-all").await?;
        window
            .answer(
                Dialog::opening("^Choisir un dossier pour les livrables$"),
                &folder,
            )
            .await?;
        // Four documents, on a machine that may be busy elsewhere.
        for _ in 0..4 {
            if window.has("@exported-all").await.is_ok() {
                break;
            }
        }
        window.has("@exported-all").await?;
        let all = Pdf::read_all(&folder)?;
        let names: Vec<String> = all.iter().map(Pdf::name).collect();
        if names.len() != 4 {
            return Err(format!("not one for each space: {names:?}").into());
        }
        for pdf in &all {
            pdf.must_be_sound()?;
            pdf.must_say("version publiée")?;
            pdf.must_not_say("Ce qui manque avant publication")?;
        }
        Ok(())
    })
    .await
}
