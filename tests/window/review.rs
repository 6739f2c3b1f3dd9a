//! A deliverable read by members, in the real window: remarks answered and closed, what stands in the way one click from its
//! place, a consent withdrawn and followed.

use croisee_tests::Result;
use croisee_tests::window::{Dialog, Window, journey};

const REMARK: &str = "Le cumul des trois légitimités manque à ce tableau.";
const REPLY: &str = "Une nuance le dit désormais.";

async fn open_deliverable(window: &Window, space: &str) -> Result {
    window.press(&format!("@nav-space-{space}")).await?;
    window.press("@tab-deliverable").await?;
    let set = "document.querySelector('[data-testid=preview]')?.dataset.pages > 4";
    window.holds("the pages are set", set).await?;
    window.settled().await
}

async fn stands(window: &Window, status: &str) -> Result {
    let held =
        format!("document.querySelector('[data-testid=deliverable-status]')?.value === '{status}'");
    window.holds("the deliverable stands there", &held).await
}

#[tokio::test]
#[ignore = "drives the real window: `cargo xtask test`"]
async fn a_review_is_opened_answered_and_closed_and_the_deliverable_validated() -> Result {
    journey("review", None, async |window| {
        window.press("@open-demo").await?;
        open_deliverable(window, "regards").await?;
        window.tool("@show-review").await?;
        stands(window, "valide").await?;
        window.press("@remark-add").await?;
        window.write("@remark-text", REMARK).await?;
        window.write("@remark-author", "Yamina Hadj-Kaci").await?;
        window.choose("@remark-section", "Les risques").await?;
        window.press("@remark-save").await?;
        // What was validated is in review again, and cannot be validated while the remark waits.
        stands(window, "relecture").await?;
        window.reads("@remark", REMARK).await?;
        window.reads("@outline-remarks", "1 remarque").await?;
        window.choose("@deliverable-status", "validé").await?;
        window.shows("Des remarques attendent une réponse").await?;
        stands(window, "relecture").await?;
        window.press("@remark-go").await?;
        let there = "document.getElementById('section-title')?.innerText === 'Les risques'";
        window.holds("its section is shown", there).await?;
        window.tool("@show-review").await?;
        window.press("@remark-answer").await?;
        window.press("@remark-refuse").await?;
        window.shows("Dites pourquoi").await?;
        window.write("@remark-reply", REPLY).await?;
        window.press("@remark-accept").await?;
        let closed = format!(
            "[...document.querySelectorAll('[data-testid=remark]')].some((one) => \
             one.dataset.outcome === 'acceptee' && one.innerText.includes({REPLY:?}))"
        );
        window.holds("the remark is closed", &closed).await?;
        window.choose("@deliverable-status", "validé").await?;
        window.shows("Aucune remarque n’attend de réponse").await?;
        let validated = "document.querySelector('header p')?.innerText.includes('Validé')";
        window
            .holds("it is said to be validated", validated)
            .await?;
        window.undo().await?;
        stands(window, "relecture").await?;
        Ok(())
    })
    .await
}

async fn obstacle(window: &Window, code: &str) -> Result {
    if !window.offers("@obstacles").await? {
        window.press("@show-obstacles").await?;
    }
    window.has("@obstacles").await?;
    let there = format!(
        "document.querySelector('[data-testid=obstacle][data-code={code}] [data-testid=obstacle-go]')"
    );
    window.holds(code, &format!("{there} !== null")).await?;
    window.script(&format!("{there}.click()")).await?;
    Ok(())
}

#[tokio::test]
#[ignore = "drives the real window: `cargo xtask test`"]
async fn each_point_before_publishing_is_one_click_from_its_place() -> Result {
    journey("obstacles", None, async |window| {
        window.press("@open-demo").await?;
        open_deliverable(window, "pme").await?;
        obstacle(window, "remark_open").await?;
        let pointed = "document.activeElement?.dataset.testid === 'remark' && document.activeElement.dataset.outcome === ''";
        window.holds("the remark is shown", pointed).await?;
        obstacle(window, "interview_unvalidated").await?;
        window.has("@notes").await?;
        open_deliverable(window, "pme").await?;
        obstacle(window, "evidence_withheld").await?;
        window
            .holds("the statement is shown", "document.querySelector('[data-testid^=evidence-]') !== null")
            .await?;
        open_deliverable(window, "pme").await?;
        obstacle(window, "attribution_conflict").await?;
        window.reads("@notes", "président bénévole").await
    })
    .await
}

#[tokio::test]
#[ignore = "drives the real window: `cargo xtask test`"]
async fn an_export_stands_in_the_register_with_what_it_shows_and_why() -> Result {
    journey("register", None, async |window| {
        window.press("@open-demo").await?;
        open_deliverable(window, "pme").await?;
        window.press("@export-pdf").await?;
        window
            .answer(
                Dialog::titled("^Exporter le PDF$"),
                &window.file("note.pdf"),
            )
            .await?;
        window.has("@exported").await?;
        window.press("@close-dialog").await?;
        window.tool("@show-register").await?;
        let sha =
            "document.querySelector('[data-testid=register-line] .sha')?.innerText.length === 64";
        window.holds("its fingerprint is there", sha).await?;
        window
            .script("document.querySelector('[data-testid=register-line] summary').click()")
            .await?;
        window.reads("@register-quote", "le degré").await
    })
    .await
}

#[tokio::test]
#[ignore = "drives the real window: `cargo xtask test`"]
async fn a_withdrawal_says_what_it_changes_before_it_is_noted_and_after() -> Result {
    journey("withdrawal", None, async |window| {
        window.press("@open-demo").await?;
        window.press("@nav-participants").await?;
        window.press("@person").await?;
        window.press("@add-consent-quoted").await?;
        window.press("@consent-retire").await?;
        window.reads("@withdrawal", "ne pour").await?;
        window.has("@withdrawal-statement").await?;
        window.press("@save-consent").await?;
        window.reads("@withdrawal", "plus montré").await?;
        window.has("@withdrawal-statement").await?;
        let shown = "document.querySelector('[data-testid=withdrawal-statement] button')";
        window.script(&format!("{shown}.click()")).await?;
        window
            .holds(
                "the statement is shown",
                "document.querySelector('[data-testid^=evidence-]') !== null",
            )
            .await
    })
    .await
}
