//! The framework in the real window: a theme renamed, two merged, one split by a rule and by hand, a version kept and
//! compared, and all of it undone by its name.

use croisee_tests::Result;
use croisee_tests::window::{Key, Window, journey};

/// Chooses a node of the tree by its name.
async fn choose(window: &Window, name: &str) -> Result {
    let row = format!(
        "[...document.querySelectorAll('[data-testid=framework-row]')]\
           .find((row) => row.textContent.includes('{name}'))"
    );
    window
        .holds(&format!("{name} is in the tree"), &format!("!!{row}"))
        .await?;
    window.script(&format!("{row}.click()")).await?;
    window.reads("@framework-node", name).await
}

#[tokio::test]
#[ignore = "drives the real window: `cargo xtask test`"]
async fn the_framework_changes_its_tags_follow_and_its_versions_say_so() -> Result {
    journey("framework", None, async |window| {
        window.press("@open-demo").await?;
        window.press("@nav-framework").await?;
        renamed(window).await?;
        merged(window).await?;
        split(window).await?;
        kept_and_compared(window).await?;
        undone(window).await
    })
    .await
}

async fn renamed(window: &Window) -> Result {
    choose(window, "Évaluation").await?;
    window.press("@framework-edit").await?;
    window
        .write("@framework-name", "Évaluation partagée")
        .await?;
    window
        .write("@framework-reason", "Le mot des entretiens.")
        .await?;
    window.press("@framework-save").await?;
    window.reads("@framework-node", "Évaluation partagée").await
}

async fn merged(window: &Window) -> Result {
    choose(window, "Mutualiser par territoire").await?;
    window.press("@framework-merge").await?;
    // Nothing is merged before one says with what.
    window.press("@framework-do").await?;
    window.shows("Choisissez où cela va.").await?;
    window.press("@framework-to").await?;
    window.types("filière").await?;
    window.key(Key::Enter).await?;
    window.press("@framework-do").await?;
    window.shows("est fusionné avec").await?;
    window
        .reads("@framework-node", "Mutualiser par filière")
        .await
}

async fn split(window: &Window) -> Result {
    choose(window, "Richesses humaines").await?;
    window.press("@framework-split-open").await?;
    window.write("@framework-part-0", "Bénévoles").await?;
    window.write("@framework-part-1", "Salariés").await?;
    // By a rule, then one by hand; what is left waits.
    window.write("@framework-rule-words", "bénévoles").await?;
    window.press("@framework-rule-do").await?;
    let given =
        "document.querySelectorAll('[data-testid=framework-give-0][aria-pressed=true]').length";
    window
        .holds("the rule gave some", &format!("{given} > 0"))
        .await?;
    window
        .script("[...document.querySelectorAll('[data-testid=framework-excerpt]')].find((li) => !li.querySelector('[aria-pressed=true]')).querySelector('[data-testid=framework-give-1]').click()")
        .await?;
    window.press("@framework-split-do").await?;
    window.has("@framework-waits").await?;
    // The rest goes to one of them: the old name goes with the last.
    window.press("@framework-assign").await?;
    window
        .choose("@framework-rest", "Va à « Salariés »")
        .await?;
    window.press("@framework-split-do").await?;
    window.shows_no_more("Richesses humaines").await
}

async fn kept_and_compared(window: &Window) -> Result {
    window.press("@framework-tab-versions").await?;
    window
        .reads("@framework-version", "s’appelle désormais")
        .await?;
    window
        .reads("@framework-version", "Le mot des entretiens.")
        .await?;
    window.reads("@framework-version", "scindé en").await?;
    window.reads("@framework-carried", "extraits").await?;
    window.press("@framework-keep").await?;
    window.write("@framework-version-name", "2021-01").await?;
    window
        .write("@framework-version-why", "Après les premiers relais.")
        .await?;
    window.press("@framework-keep-do").await?;
    window
        .reads("@framework-version", "Version 2021-01")
        .await?;
    window.press("@framework-tab-compare").await?;
    window.choose("@framework-one", "2020-09").await?;
    window.press("@framework-only").await?;
    window.reads("@framework-compared", "Fusionné avec").await?;
    window.reads("@framework-compared", "Issu de").await?;
    window.reads("@framework-compared", "Renommé").await
}

/// Each change is one step back, said by its name.
async fn undone(window: &Window) -> Result {
    window.press("@framework-tab-tree").await?;
    for what in [
        "arrêter une version du cadre",
        "répartir ce qui attend après une scission",
        "scinder un élément du cadre",
        "fusionner deux éléments du cadre",
    ] {
        window.reads("@undo", what).await?;
        window.press("@undo").await?;
    }
    choose(window, "Richesses humaines").await?;
    choose(window, "Mutualiser par territoire").await
}
