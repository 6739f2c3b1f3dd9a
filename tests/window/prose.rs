//! A section written in the real window: its prose with a statement, what is pasted into it, its grid by keyboard.

use croisee_tests::Result;
use croisee_tests::pdf::Pdf;
use croisee_tests::window::{Dialog, Key, Window, journey};

const WRITTEN: &str = "La salle a pesé autant que l’ordre du jour";
/// What is pasted runs nothing and keeps its shape.
const PASTE: &str = "const html = '<h2>Venu du web</h2><ul><li>un <b>point</b></li></ul>\
    <script>window.ran = 1<\\/script><img src=x onerror=\"window.ran = 2\"><p>Après</p>';\
    const data = new DataTransfer();\
    data.setData('text/html', html);\
    document.querySelector('[data-testid=prose]').dispatchEvent(\
      new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }));";

/// The texts of the cells of the first grid, row by row.
const CELLS: &str = "[...document.querySelector('[data-testid=grid-table]').querySelectorAll('tr')]\
    .map((row) => [...row.querySelectorAll('[data-testid=grid-cell]')].map((cell) => cell.innerText.trim()))";

async fn open_a_section(window: &Window, title: &str) -> Result {
    window.press("@open-demo").await?;
    window.press("@nav-space-regards").await?;
    window.press("@tab-deliverable").await?;
    let set = "document.querySelector('[data-testid=preview]')?.dataset.pages > 4";
    window.holds("the pages are set", set).await?;
    window.settled().await?;
    window.press(title).await?;
    let opened = format!(
        "document.getElementById('section-title')?.innerText === {}",
        serde_json::json!(title)
    );
    window.holds("the section is open", &opened).await
}

async fn cell(window: &Window, what: &str, row: usize, column: usize, words: &str) -> Result {
    let expression = format!(
        "{CELLS}[{row}]?.[{column}] === {}",
        serde_json::json!(words)
    );
    window.holds(what, &expression).await
}

#[tokio::test]
#[ignore = "drives the real window: `cargo xtask test`"]
async fn a_paragraph_that_cites_a_statement_is_written_and_stands_on_the_page() -> Result {
    journey("prose", None, async |window| {
        open_a_section(window, "Les risques").await?;
        window.reads("@prose", "Le premier risque est connu").await?;
        window.press("@prose").await?;
        window.chord(&[Key::Control], Key::End.into()).await?;
        window.key(Key::Enter).await?;
        window.types(WRITTEN).await?;
        window.types(" [@proximité").await?;
        window.reads("@cite-offer", "proximité").await?;
        window.key(Key::Enter).await?;
        window.types(".").await?;
        window.reads("@saved", "Enregistré").await?;
        let chip = "[...document.querySelectorAll('[data-testid=chip]')].at(-1)?.innerText.match(/^énoncé \\d+$/)";
        window.holds("the chip bears the statement's number", chip).await?;
        let followed = "document.querySelector('[data-testid=preview]')?.getAttribute('aria-busy') === 'false'";
        window.holds("the page is made again", followed).await?;
        let pdf = export(window).await?;
        pdf.must_say(WRITTEN)?;
        paste_and_take_back(window).await
    })
    .await
}

async fn paste_and_take_back(window: &Window) -> Result {
    window.press("@prose").await?;
    window.chord(&[Key::Control], Key::End.into()).await?;
    window.key(Key::Enter).await?;
    window.script(PASTE).await?;
    window.reads("@prose", "Venu du web").await?;
    let kept = "document.querySelector('[data-testid=prose] h3')?.innerText === 'Venu du web' &&\
        document.querySelector('[data-testid=prose] li strong')?.innerText === 'point' &&\
        !document.querySelector('[data-testid=prose] :is(script, img:not(.ProseMirror-separator))')";
    window
        .holds("the shape came in, nothing else did", kept)
        .await?;
    window
        .holds("nothing ran", "window.ran === undefined")
        .await?;
    window.undo().await?;
    window
        .holds(
            "one undo takes the paste back",
            "!document.querySelector('[data-testid=prose]').innerText.includes('Venu du web')",
        )
        .await?;
    window.reads("@prose", WRITTEN).await
}

async fn export(window: &Window) -> Result<Pdf> {
    let file = window.file("note.pdf");
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
async fn a_grid_is_written_by_keyboard_a_block_is_pasted_and_each_is_undone() -> Result {
    journey("grid", None, async |window| {
        open_a_section(window, "Trois légitimités, trois regards").await?;
        window.has("@grid-table").await?;
        cell(window, "the grid is there", 1, 0, "D’où elle parle").await?;
        window.press("@grid-cell").await?;
        window.key(Key::Down).await?;
        window.key(Key::Right).await?;
        window.types("Du vote").await?;
        window.key(Key::Enter).await?;
        cell(window, "the cell says what was typed", 1, 1, "Du vote").await?;
        window.reads("@saved", "Enregistré").await?;
        // Now on row 2: a block of 3 × 3 from there on is copied, and pasted at the end of the grid.
        let seen = window.script(&format!("return {CELLS}")).await?;
        for _ in 0..2 {
            window.chord(&[Key::Shift], Key::Right.into()).await?;
            window.chord(&[Key::Shift], Key::Down.into()).await?;
        }
        window.chord(&[Key::Control], 'c').await?;
        window.chord(&[Key::Control], Key::End.into()).await?;
        window.chord(&[Key::Control], 'v').await?;
        let rows = seen.as_array().map_or(0, Vec::len);
        let columns = seen[0].as_array().map_or(0, Vec::len);
        for (r, c) in [(0, 0), (1, 2), (2, 1)] {
            let words = seen[2 + r][1 + c].as_str().unwrap_or_default();
            cell(
                window,
                "a cell of the block",
                rows - 1 + r,
                columns - 1 + c,
                words,
            )
            .await?;
        }
        window.reads("@saved", "Enregistré").await?;
        window.undo().await?;
        window
            .holds(
                "one undo takes the block back",
                &format!("{CELLS}.length === {rows}"),
            )
            .await?;
        cell(window, "what was typed before it stays", 1, 1, "Du vote").await?;
        window.undo().await?;
        let first = seen[1][1].as_str().unwrap_or_default();
        assert_eq!(first, "Du vote");
        window
            .holds(
                "the next takes the cell back",
                &format!("{CELLS}[1][1] !== 'Du vote'"),
            )
            .await
    })
    .await
}
