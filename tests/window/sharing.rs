//! The inventory shared in its three ways, in the real window: open data whose page works by itself and can be read by
//! everyone, a PDF for the têtes de pont, the kit; each in the register. A relay and a measure followed up, the frieze walked.

use std::fs;
use std::path::Path;

use croisee_tests::pdf::Pdf;
use croisee_tests::window::{Dialog, Key, Window, journey};
use croisee_tests::{Result, root};

/// Where axe-core is, as the window's packages bring it.
const AXE: &str = "ui/node_modules/axe-core/axe.min.js";
const READ: &str = "const done = arguments[arguments.length - 1];\
    axe.run(document, { resultTypes: ['violations'] }).then(\
      ({ violations }) => done(violations.map((v) => v.id + ' ' + v.nodes[0].html).join('\\n')),\
      (error) => done(String(error)))";

async fn open_the_sharing(window: &Window) -> Result {
    window.press("@open-demo").await?;
    window.press("@nav-sharing").await?;
    window.has("@sharing-count").await
}

#[tokio::test]
#[ignore = "drives the real window: `cargo xtask test`"]
async fn the_inventory_is_shared_in_three_ways_and_each_is_registered() -> Result {
    journey("sharing", None, async |window| {
        open_the_sharing(window).await?;
        window.has("@sharing-kept").await?;
        // Open data: four formats and their dictionary, in a folder of their own.
        window.press("@share-donnees").await?;
        let folder = window.file("ouvert");
        fs::create_dir_all(&folder)?;
        window
            .answer(
                Dialog::opening("Choisir où écrire les données ouvertes"),
                &folder,
            )
            .await?;
        window.has("@shared-donnees").await?;
        let page = one_file(&folder, "inventaire.html")?;
        let mut kinds = vec!["inventaire.csv", "inventaire.xlsx", "inventaire.json"];
        kinds.push("dictionnaire.csv");
        for kind in kinds {
            one_file(&folder, kind)?;
        }
        // The têtes de pont: the PDF, and who it goes to.
        window.press("@share-transmission").await?;
        let path = window.file("transmission.pdf");
        window
            .answer(Dialog::titled("Exporter le PDF"), &path)
            .await?;
        window.has("@shared-transmission").await?;
        let pdf = Pdf::read(&path)?;
        pdf.must_say("Besoins sans réponse connue")?;
        // The kit goes to nobody before one says to whom.
        window
            .holds(
                "the kit waits",
                "document.querySelector('[data-testid=share-kit]').disabled",
            )
            .await?;
        window
            .write("@sharing-kit-to", "Catalyseurs territoriaux de Bretagne")
            .await?;
        window.press("@share-kit").await?;
        let path = window.file("kit.pdf");
        window
            .answer(Dialog::titled("Exporter le PDF"), &path)
            .await?;
        window.has("@shared-kit").await?;
        let pdf = Pdf::read(&path)?;
        for words in ["Le cadre commun", "Outils politiques", "Avec qui"] {
            pdf.must_say(words)?;
        }
        window
            .reads("@sent-register", "Catalyseurs territoriaux de Bretagne")
            .await?;
        window
            .reads("@sent-register", "Public, en accès libre")
            .await?;
        by_itself(window, &page).await
    })
    .await
}

/// The only file of that name below a folder.
fn one_file(folder: &Path, name: &str) -> Result<std::path::PathBuf> {
    for within in fs::read_dir(folder)? {
        let path = within?.path().join(name);
        if path.is_file() {
            return Ok(path);
        }
    }
    Err(format!("no {name} below {}", folder.display()).into())
}

/// The page of the open data: it searches and filters from the disk, asks nothing of any place, and everyone can read it.
async fn by_itself(window: &Window, page: &Path) -> Result {
    window.open_page(page).await?;
    let shown = "[...document.querySelectorAll('li.entry')].filter((one) => !one.hidden).length";
    window
        .holds("entries stand in it", &format!("{shown} > 20"))
        .await?;
    let asked = "performance.getEntriesByType('resource').length === 0";
    window.holds("it fetches nothing", asked).await?;
    let filter = "const field = document.getElementById('kind'); field.value = 'besoin';\
        field.dispatchEvent(new Event('input', { bubbles: true }))";
    window.script(filter).await?;
    let needs = "[...document.querySelectorAll('li.entry')].every((one) => one.hidden || one.dataset.kind === 'besoin')";
    window.holds("only needs stay", needs).await?;
    let search = "const field = document.getElementById('words'); field.value = 'tresoriers';\
        field.dispatchEvent(new Event('input', { bubbles: true }))";
    window.script(search).await?;
    window
        .holds(
            "a word is found without its accents",
            &format!("{shown} === 1"),
        )
        .await?;
    let said = "document.getElementById('count').textContent.startsWith('Une entrée')";
    window.holds("how many are left is said", said).await?;
    window
        .script("document.getElementById('filters').reset()")
        .await?;
    window
        .holds("all come back", &format!("{shown} > 20"))
        .await?;
    let axe = fs::read_to_string(root().join(AXE))?;
    window.script(&format!("{axe}\nwindow.axe = axe;")).await?;
    let found = window.script_until(READ, "").await?;
    match found.as_str() {
        Some("") => Ok(()),
        found => Err(format!("axe-core finds: {found:?}").into()),
    }
}

#[tokio::test]
#[ignore = "drives the real window: `cargo xtask test`"]
async fn a_relay_and_a_measure_are_followed_up_and_the_frieze_is_walked() -> Result {
    journey("relays", None, async |window| {
        open_the_sharing(window).await?;
        window.press("@sharing-tab-relays").await?;
        window.has("@relay-row").await?;
        window.press("@relay-add").await?;
        window.write("@relay-name", "Assises du territoire").await?;
        window.write("@relay-when", "2020-11-05").await?;
        window
            .write("@relay-followup", "Un groupe de suivi est né.")
            .await?;
        window.press("@relay-save").await?;
        window.shows("Un groupe de suivi est né.").await?;
        window.undo().await?;
        window.shows_no_more("Assises du territoire").await?;
        window.chord(&[Key::Control, Key::Shift], 'z').await?;
        window.shows("Assises du territoire").await?;
        window.press("@sharing-tab-timeline").await?;
        window.has("@knot").await?;
        window
            .script("document.querySelector('[data-testid=knot]').focus()")
            .await?;
        let at = "document.activeElement?.dataset.place";
        window.key(Key::Right).await?;
        window
            .holds("the next moment", &format!("{at} === '0-1'"))
            .await?;
        window.key(Key::Down).await?;
        window
            .holds("the lane below", &format!("{at}?.startsWith('1-')"))
            .await?;
        window.has("@timeline-told").await?;
        window.press("@sharing-tab-measures").await?;
        let rows = "document.querySelectorAll('[data-testid=measure-row]').length";
        window
            .holds("the 21 measures", &format!("{rows} === 21"))
            .await?;
        window.press("@measures-by-horizon").await?;
        window.shows("3 à 9 mois").await?;
        window
            .script("document.querySelector('[data-testid=measure-row] button').click()")
            .await?;
        window
            .write("@measure-followup", "Portée par la région.")
            .await?;
        window.press("@measure-save").await?;
        window.shows("Portée par la région.").await
    })
    .await
}
