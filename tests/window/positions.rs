//! Who stands on which side of a divergence: two positions written and taken by keyboard, then told wherever it is.

use croisee_tests::Result;
use croisee_tests::pdf::Pdf;
use croisee_tests::window::{Dialog, Key, Window, journey};

/// A divergence of the demonstration that has no positions yet.
const CLAIM: &str = "La frontière de l’intérêt général est contestée";
const INSIDE: &str = "La frontière laisse dehors qui en est";
const ELSEWHERE: &str = "La frontière passe ailleurs";

#[tokio::test]
#[ignore = "drives the real window: `cargo xtask test`"]
async fn two_positions_are_written_and_taken_by_keyboard_and_told_everywhere() -> Result {
    journey("positions", None, async |window| {
        window.press("@open-demo").await?;
        window.press("@nav-space-regards").await?;
        window.has("@statement").await?;
        let claim = format!(
            "[...document.querySelectorAll('[data-statement-text]')].find(one => one.textContent.includes({CLAIM:?}))"
        );
        window.script(&format!("{claim}.focus()")).await?;
        window.chord(&[Key::Alt], Key::Enter.into()).await?;
        written(window).await?;
        window.picture("positions-page").await?;
        told_on_the_board(window).await?;
        told_where_the_worlds_part(window).await?;
        told_in_the_deliverable(window).await?;
        told_in_the_room(window).await?;
        found_by_its_words(window).await
    })
    .await
}

async fn written(window: &Window) -> Result {
    window.has("@positions").await?;
    window.tab_and_press("@position-add").await?;
    window.has("@position-text").await?;
    window.types(ELSEWHERE).await?;
    window.key(Key::Enter).await?;
    window.types(INSIDE).await?;
    window.key(Key::Enter).await?;
    let named = "[...document.querySelectorAll('[data-testid=position-who]')].length === 2";
    window.holds("both are written", named).await?;
    window.picture("positions-written").await?;
    // The second comes first, and keeps the keyboard.
    window.chord(&[Key::Alt], Key::Up.into()).await?;
    let first = format!(
        "document.querySelector('[data-testid=evidence-position-1]')?.ariaLabel === {INSIDE:?}"
    );
    window.holds("they changed places", &first).await?;
    window
        .holds(
            "the keyboard is there still",
            &format!("document.activeElement?.value === {INSIDE:?}"),
        )
        .await?;
    window.tab_and_choose("@evidence-position", INSIDE).await?;
    on_side(window, 1, 1).await?;
    let kept = "document.activeElement?.closest('[data-testid=evidence-position-1]') !== null";
    window.holds("the keyboard went along", kept).await?;
    window
        .script("document.querySelector('[data-testid=evidence-position-none] [data-testid=evidence-position]').focus()")
        .await?;
    // Each step of the arrow is a choice: the line goes from side to side, and the keyboard with it.
    for (rank, count) in [(1, 2), (2, 1)] {
        window.key(Key::Down).await?;
        on_side(window, rank, count).await?;
        let along = format!(
            "document.activeElement?.closest('[data-testid=evidence-position-{rank}]') !== null"
        );
        window.holds("the keyboard goes along", &along).await?;
    }
    on_side(window, 1, 1).await?;
    window.reads("@position-who", "1 organisation").await
}

/// So many pieces of evidence take the position of this rank.
async fn on_side(window: &Window, rank: usize, count: usize) -> Result {
    let list = format!("[data-testid=evidence-position-{rank}] [data-testid=evidence]");
    window
        .holds(
            &format!("{count} on side {rank}"),
            &format!("document.querySelectorAll('{list}').length === {count}"),
        )
        .await
}

/// What stands in `list` of the one that says this claim, its blanks made plain.
async fn says(window: &Window, one: &str, list: &str, words: &[&str]) -> Result {
    let said = format!(
        "[...document.querySelectorAll('[data-testid={one}]')].find(one => one.textContent.includes({CLAIM:?}))\
         ?.querySelector('[data-testid={list}]')?.innerText.replace(/\\s+/g, ' ') ?? ''"
    );
    for words in words {
        window
            .holds(
                &format!("{one} says: {words}"),
                &format!("({said}).includes({words:?})"),
            )
            .await?;
    }
    Ok(())
}

async fn told_on_the_board(window: &Window) -> Result {
    window.tab_and_press("@to-board").await?;
    window.has("@board").await?;
    let sides = [format!("{INSIDE} : 1"), format!("{ELSEWHERE} : 1")];
    says(
        window,
        "statement",
        "statement-positions",
        &[&sides[0], &sides[1]],
    )
    .await?;
    window.picture("positions-board").await.map(|_| ())
}

async fn told_where_the_worlds_part(window: &Window) -> Result {
    window.press("@nav-crossing").await?;
    window.press("@crossing-tab-agreements").await?;
    window.has("@agreement-part").await?;
    let sides = [format!("{INSIDE} : 1"), format!("{ELSEWHERE} : 1")];
    says(
        window,
        "agreement",
        "agreement-positions",
        &[&sides[0], &sides[1]],
    )
    .await?;
    let claim = format!(
        "[...document.querySelectorAll('[data-testid=agreement]')].find(one => one.textContent.includes({CLAIM:?}))"
    );
    window
        .script(&format!(
            "{claim}.scrollIntoView(); {claim}.querySelector('button').click()"
        ))
        .await?;
    let quotes = format!("{claim}?.querySelectorAll('[data-testid=quote-position]').length === 2");
    window
        .holds("a voice of each side says which", &quotes)
        .await?;
    window.picture("positions-agreements").await.map(|_| ())
}

async fn told_in_the_deliverable(window: &Window) -> Result {
    window.press("@nav-space-regards").await?;
    window.press("@tab-deliverable").await?;
    let set = "document.querySelector('[data-testid=preview]')?.dataset.pages > 4";
    window.holds("the pages are set", set).await?;
    let file = window.file("positions.pdf");
    window.press("@export-pdf").await?;
    window
        .answer(Dialog::titled("^Exporter le PDF$"), &file)
        .await?;
    window.has("@exported").await?;
    let pdf = Pdf::read(&file)?;
    pdf.must_say_in_order(&[
        &format!("{INSIDE}. Moins de trois"),
        &format!("{ELSEWHERE}. Moins de trois"),
    ])
}

async fn told_in_the_room(window: &Window) -> Result {
    window.press("@close-dialog").await?;
    window.press("@nav-space-regards").await?;
    window.press("@to-room").await?;
    window.has("@wall").await?;
    let there =
        format!("document.querySelector('[data-testid=wall] h2')?.textContent.includes({CLAIM:?})");
    for _ in 0..60 {
        let shown = window.script(&format!("return {there}")).await?;
        if shown.as_bool() == Some(true) {
            break;
        }
        window.key(Key::Right).await?;
    }
    window
        .holds("the divergence is on the wall", &there)
        .await?;
    window.reads("@wall-positions", INSIDE).await?;
    window.reads("@wall-positions", ELSEWHERE).await?;
    window
        .reads("@wall-positions", "Moins de trois organisations")
        .await?;
    let total = "!document.querySelector('[data-testid=wall-carriers]')";
    window.holds("nothing counts them together", total).await?;
    window.chord(&[], 'v').await?;
    window.has("@wall-voices").await?;
    window.reads("@wall-voices", INSIDE).await?;
    window.picture("positions-room").await?;
    window.chord(&[], 'v').await?;
    window.chord(&[], 'l').await?;
    let both = format!("{INSIDE}. Moins de trois");
    let list = "document.querySelector('[data-testid=wall-list]')?.innerText.replace(/\\s+/g, ' ')";
    let told = format!("({list} ?? '').includes({both:?})");
    window.holds("the list tells each side", &told).await?;
    window.chord(&[], 'l').await?;
    window.key(Key::Escape).await
}

async fn found_by_its_words(window: &Window) -> Result {
    window.press("@nav-overview").await?;
    window.has("@coverage").await?;
    window.chord(&[Key::Control], 'k').await?;
    window.has("@palette").await?;
    window.types("passe ailleurs").await?;
    window.reads("@palette-row", ELSEWHERE).await?;
    window.key(Key::Enter).await?;
    let open = format!(
        "document.querySelector('[data-testid=statement] [aria-expanded=true]')?.textContent.includes({CLAIM:?})"
    );
    window.holds("its divergence is open", &open).await
}
