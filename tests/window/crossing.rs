//! The crossing in the real window: walked by keyboard, from a cell to a statement, and from there to the page.

use croisee_tests::Result;
use croisee_tests::pdf::Pdf;
use croisee_tests::window::{Dialog, Key, Window, journey};

const CLAIM: &str = "La caisse tient un trimestre quand quelqu’un aide à penser le quatrième";
/// The row and the column that have the keyboard.
const AT: &str =
    "[document.activeElement?.dataset.row, document.activeElement?.dataset.column].join()";
/// The first words that a statement would rest on, without their marks.
const WORDS: &str = "return document.querySelector('[data-testid=begin-offer] .words').innerText\
    .replace(/[«»]/g, '').trim().split(/\\s+/).slice(0, 4).join(' ')";

async fn at(window: &Window, what: &str, row: usize, column: usize) -> Result {
    window
        .holds(what, &format!("{AT} === '{row},{column}'"))
        .await
}

/// The matrix of the demonstration, the keyboard on its first row.
async fn open_the_crossing(window: &Window) -> Result {
    window.press("@open-demo").await?;
    window.tab_and_press("@nav-crossing").await?;
    window.has("@crossing-cell").await?;
    window.tab_to("@crossing-row").await?;
    at(window, "the keyboard is on the first theme", 0, 0).await
}

#[tokio::test]
#[ignore = "drives the real window: `cargo xtask test`"]
async fn a_cell_becomes_a_statement_with_its_evidence_and_the_pdf_holds_both() -> Result {
    journey("crossing", None, async |window| {
        open_the_crossing(window).await?;
        window.key(Key::Down).await?;
        window.key(Key::End).await?;
        at(window, "the end of the second row", 1, 3).await?;
        window.chord(&[Key::Control], Key::Home.into()).await?;
        window.key(Key::Down).await?;
        window.key(Key::Right).await?;
        at(window, "the first cell of the second row", 1, 1).await?;
        window.key(Key::Enter).await?;
        window.has("@crossing-quote").await?;
        window.key(Key::Escape).await?;
        at(window, "Escape comes back to the cell", 1, 1).await?;
        let said = begin(window).await?;
        window.undo().await?;
        window.shows_no_more(CLAIM).await?;
        window.chord(&[Key::Control, Key::Shift], 'z').await?;
        window.shows(CLAIM).await?;
        window.press("@tab-deliverable").await?;
        let set = "document.querySelector('[data-testid=preview]')?.dataset.pages > 4";
        window.holds("the pages are set", set).await?;
        let pdf = export(window).await?;
        pdf.must_say(CLAIM)?;
        pdf.must_say(&said)
    })
    .await
}

/// Begins a statement from the cell that has the keyboard, on the first of its words; they come back.
async fn begin(window: &Window) -> Result<String> {
    window.types("s").await?;
    window.has("@begin-offer").await?;
    let said = window.script(WORDS).await?;
    let said = said.as_str().unwrap_or_default().to_owned();
    let offers = "document.querySelectorAll('[data-testid=begin-offer]').length";
    let all = window.script(&format!("return {offers}")).await?;
    let all = all.as_u64().unwrap_or_default();
    assert!(all > 1, "the cell has words to choose from: {all}");
    window.types(CLAIM).await?;
    // Nothing carries the claim before one says so.
    let ticked = "[...document.querySelectorAll('[data-testid=begin-tick]')].filter(one => one.checked).length";
    window
        .holds("nothing is taken", &format!("{ticked} === 0"))
        .await?;
    window
        .script("document.querySelector('[data-testid=begin-tick]').focus()")
        .await?;
    window.types(" ").await?;
    window.reads("@begin-bearing", "1 appuie").await?;
    window.tab_to("@begin-text").await?;
    window.chord(&[Key::Control], Key::Enter.into()).await?;
    window.shows(CLAIM).await?;
    window.has("@tab-statements").await?;
    Ok(said)
}

async fn export(window: &Window) -> Result<Pdf> {
    let file = window.file("synthese.pdf");
    window.press("@export-pdf").await?;
    window
        .answer(Dialog::titled("^Exporter le PDF$"), &file)
        .await?;
    window.has("@exported").await?;
    window.press("@close-dialog").await?;
    Pdf::read(&file)
}

#[tokio::test]
#[ignore = "drives the real window: `cargo xtask test`"]
async fn the_setting_is_kept_and_each_gap_opens_its_entries() -> Result {
    journey("crossing-setting", None, async |window| {
        open_the_crossing(window).await?;
        window.press("@across-territoire").await?;
        let many = "document.querySelectorAll('[data-testid=crossing-column]').length > 4";
        window.holds("territories are the columns", many).await?;
        window.press("@nav-overview").await?;
        window.press("@nav-crossing").await?;
        window.holds("they still are", many).await?;
        window.press("@across-sphere").await?;
        window.press("@crossing-tab-silences").await?;
        window.has("@silence-unconfronted").await?;
        window.press("@crossing-tab-gaps").await?;
        window.press("@gap-entry").await?;
        window.has("@gap-entry").await
    })
    .await
}

#[tokio::test]
#[ignore = "drives the real window: `cargo xtask test`"]
async fn where_the_worlds_part_is_found_at_once_and_leads_to_the_statement() -> Result {
    journey("crossing-agreements", None, async |window| {
        open_the_crossing(window).await?;
        // Read in the interviews: all speak of it alike, and it divides them most.
        window.choose("@crossing-order", "réserves").await?;
        let row = "[...document.querySelectorAll('[data-testid=crossing-row]')]\
            .findIndex((row) => row.innerText.startsWith('Articulation nationale'))";
        window
            .holds(
                "the most disputed theme comes first",
                &format!("{row} === 0"),
            )
            .await?;
        window.press("@crossing-tab-agreements").await?;
        window.has("@agreement-meet").await?;
        window.choose("@agreement-theme", "Former").await?;
        window
            .reads("@agreement-part", "Faut-il certifier ceux qui accompagnent")
            .await?;
        // The first of a side is open by itself; another is opened by its claim.
        window
            .script(
                "const claim = [...document.querySelectorAll('[data-testid=agreement-part] .claim')]\
                    .find((claim) => claim.innerText.startsWith('Faut-il certifier'));\
                 if (claim.ariaExpanded !== 'true') claim.click();",
            )
            .await?;
        let camps = "document.querySelectorAll('[data-testid=agreement-part] .open [data-testid=crossing-quote]')";
        window
            .holds("both camps face each other", &format!("{camps}.length > 1"))
            .await?;
        window
            .script("document.querySelector('[data-testid=agreement-part] .open [data-testid=agreement-open]').click()")
            .await?;
        window.has("@evidence-position-1").await?;
        let claim = "[...document.querySelectorAll('main textarea, main h1, main p')]\
            .some((one) => (one.value ?? one.innerText).startsWith('Faut-il certifier'))";
        window.holds("its page shows the claim", claim).await
    })
    .await
}
