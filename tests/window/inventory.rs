//! The inventory in the real window: its table walked and written by keyboard, many entries at once, the weekly round,
//! the two published states beside what the entries tell, an entry with its links, values and duplicates put in order.

use croisee_tests::Result;
use croisee_tests::window::{Key, Window, journey};

const CREUSE: &str = "Creuse et Haute-Vienne";

#[tokio::test]
#[ignore = "drives the real window: `cargo xtask test`"]
async fn the_inventory_is_walked_and_written_by_keyboard_then_made_the_round_of() -> Result {
    journey("inventory", None, async |window| {
        window.press("@open-demo").await?;
        window.press("@nav-inventory").await?;
        window.has("@inventory-row").await?;
        write_by_keyboard(window).await?;
        many_at_once(window).await?;
        sift_and_group(window).await?;
        make_the_round(window).await?;
        compare_two_states(window).await?;
        put_in_order(window).await?;
        one_entry(window).await
    })
    .await
}

/// What the active cell says.
fn here(words: &str) -> String {
    format!(
        "(() => {{ const grid = document.querySelector('[data-testid=inventory-table]');\
         return document.getElementById(grid.getAttribute('aria-activedescendant'))?.textContent.includes({words:?}) }})()"
    )
}

fn chosen(n: usize) -> String {
    format!(
        "document.querySelectorAll('[data-testid=inventory-row][aria-selected=true]').length === {n}"
    )
}

/// The arrows go from cell to cell; what is typed is written; undo takes it back.
async fn write_by_keyboard(window: &Window) -> Result {
    window.tab_to("@inventory-table").await?;
    window.key(Key::Down).await?;
    for _ in 0..4 {
        window.key(Key::Right).await?;
    }
    window.key(Key::F2).await?;
    window.has("@cell-writing").await?;
    window.types(CREUSE).await?;
    window.key(Key::Enter).await?;
    window
        .holds(
            "the grid has the keyboard again",
            "document.activeElement.dataset.testid === 'inventory-table'",
        )
        .await?;
    window.key(Key::Up).await?;
    window.holds("the cell says it", &here(CREUSE)).await?;
    // It says so before it is in the dossier, where undo takes it from.
    window.reads("@saved", "Enregistré").await?;
    window.undo().await?;
    window.shows_no_more(CREUSE).await
}

/// Three rows are drawn together and written to at once, and one undo takes all back.
async fn many_at_once(window: &Window) -> Result {
    window.tab_to("@inventory-table").await?;
    window.chord(&[Key::Control], Key::Home.into()).await?;
    window.chord(&[Key::Shift], Key::Down.into()).await?;
    window.chord(&[Key::Shift], Key::Down.into()).await?;
    window.holds("three are chosen", &chosen(3)).await?;
    window
        .reads("@inventory-bulk", "3 entrées choisies")
        .await?;
    window.press("@bulk-territory").await?;
    window.write("@bulk-territory-value", CREUSE).await?;
    window.press("@bulk-territory-set").await?;
    let written = format!(
        "[...document.querySelectorAll('[data-cell=territory]')].filter((cell) => cell.textContent.includes({CREUSE:?})).length"
    );
    window
        .holds("three say it", &format!("{written} === 3"))
        .await?;
    window.press("@bulk-clear").await?;
    window.tab_to("@inventory-table").await?;
    window.undo().await?;
    window
        .holds("none says it any more", &format!("{written} === 0"))
        .await
}

/// Words sift whatever their accents; groups have heads; a column comes and stays.
async fn sift_and_group(window: &Window) -> Result {
    window.write("@inventory-query", "tresor").await?;
    window
        .holds(
            "what is shown speaks of it",
            "document.querySelectorAll('[data-testid=inventory-row]').length > 0 && document.querySelectorAll('[data-testid=inventory-row]').length < 20",
        )
        .await?;
    window.press("@inventory-clear").await?;
    window.choose("@inventory-group-by", "Par nature").await?;
    window.reads("@inventory-group", "Besoins").await?;
    window.choose("@inventory-group-by", "Sans groupes").await?;
    window.press("@inventory-columns").await?;
    window.press("@inventory-column-code").await?;
    window.has("@sort-code").await?;
    window.press("@inventory-column-code").await?;
    window.key(Key::Escape).await
}

/// The queue goes on by one key.
async fn make_the_round(window: &Window) -> Result {
    window.press("@inventory-way-round").await?;
    window.has("@round-entry").await?;
    let title = "document.querySelector('[data-testid=round-entry] h2').textContent";
    let first = window.script(&format!("return {title}")).await?;
    window.script("document.activeElement.blur()").await?;
    window.chord(&[], 'v').await?;
    window
        .holds("the next one comes", &format!("{title} !== {first}"))
        .await?;
    window.reads("@round-left", "1 revue").await?;
    let second = window.script(&format!("return {title}")).await?;
    window.chord(&[], 'c').await?;
    window
        .holds("and the one after", &format!("{title} !== {second}"))
        .await?;
    window.reads("@round-left", "2 revues").await?;
    let third = window.script(&format!("return {title}")).await?;
    window.chord(&[], 'p').await?;
    window
        .holds("one is passed over", &format!("{title} !== {third}"))
        .await
}

/// 45 · 102 · 36 · 30 in May, 118 · 119 · 61 in September, each with its source; the entries' own counts beside.
async fn compare_two_states(window: &Window) -> Result {
    window.press("@inventory-way-states").await?;
    for (kind, numbers) in [
        ("besoin", "45 118 +73"),
        ("urgence", "102 119 +17"),
        ("relance", "36 61 +25"),
        ("reseau", "30 –"),
    ] {
        let said = format!(
            "[...document.querySelectorAll('[data-testid=state-{kind}] td')].slice(0, 3).map((cell) => cell.textContent.trim()).join(' ').trim()"
        );
        window
            .holds(kind, &format!("{said} === {numbers:?}"))
            .await?;
    }
    window
        .reads("@states-sources", "Bilan de réflexion")
        .await?;
    window.reads("@states-sources", "Institut ISBL").await?;
    window.has("@states-added").await
}

/// A value is renamed everywhere, and undone.
async fn put_in_order(window: &Window) -> Result {
    window.press("@inventory-way-tidy").await?;
    window.has("@value").await?;
    window.press("@value-rename").await?;
    window.write("@value-name", CREUSE).await?;
    window.press("@value-save").await?;
    window.reads("@values", CREUSE).await?;
    window.press("@inventory-way-tidy").await?;
    window.undo().await?;
    window.shows_no_more(CREUSE).await?;
    window.has("@twins").await
}

/// An entry's page: written in, linked, and what changed is told.
async fn one_entry(window: &Window) -> Result {
    window.press("@new-entry").await?;
    window
        .write("@new-entry-title", "Un fonds d’amorçage pour les relais")
        .await?;
    window.press("@new-entry-urgence").await?;
    window.write("@new-entry-volet", "tréso").await?;
    window.key(Key::Enter).await?;
    window.press("@new-entry-save").await?;
    window.write("@entry-holder", "Fondation des Rives").await?;
    window.key(Key::Tab).await?;
    window
        .reads("@entry-history", "Fondation des Rives")
        .await?;
    window.write("@link-query", "quatrieme").await?;
    window.press("@link-found").await?;
    window
        .holds(
            "it is linked",
            "document.querySelector('[data-testid=unlink]')",
        )
        .await?;
    window.press("@to-inventory").await?;
    window.press("@inventory-way-table").await?;
    window.write("@inventory-query", "amorcage").await?;
    window.reads("@inventory-row", "Fondation des Rives").await
}
