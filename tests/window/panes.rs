//! The columns of a screen are made wider by keys and by the pointer, and are found again as they were left.

use croisee_tests::Result;
use croisee_tests::window::{Key, Window, journey};

/// So far an arrow moves the edge of a column.
const STEP: f64 = 16.0;

#[tokio::test]
#[ignore = "drives the real window: `cargo xtask test`"]
async fn a_column_is_made_wider_by_keys_and_pointer_and_is_found_so_after_a_restart() -> Result {
    journey("panes", None, async |window| {
        window.press("@open-demo").await?;
        window.has("@coverage").await?;
        to_the_crossing(window).await?;
        let first = width(window).await?;

        reach_the_edge(window).await?;
        for _ in 0..3 {
            window.key(Key::Left).await?;
        }
        let by_keys = width(window).await?;
        close(by_keys, first + 3.0 * STEP)?;

        let (x, y) = window.place_of("@splitter-crossing").await?;
        window.drag_between((x, y), (x - 60, y)).await?;
        let by_pointer = width(window).await?;
        close(by_pointer, by_keys + 60.0)?;

        // However far one drags, what stands beside keeps its room.
        let (x, y) = window.place_of("@splitter-crossing").await?;
        window.drag_between((x, y), (20, y)).await?;
        let beside =
            "document.querySelector('[data-testid=crossing-table]').closest('.scroll').clientWidth";
        let kept = window.script(&format!("return {beside}")).await?;
        if kept.as_f64().unwrap_or_default() < 380.0 {
            return Err(format!("the table has only {kept} pixels left").into());
        }

        let widest = width(window).await?;
        window.reopen(None).await?;
        window.press("@open-demo").await?;
        window.has("@dossier-menu").await?;
        to_the_crossing(window).await?;
        close(width(window).await?, widest)?;

        reach_the_edge(window).await?;
        window.key(Key::Enter).await?;
        close(width(window).await?, first)
    })
    .await
}

async fn to_the_crossing(window: &Window) -> Result {
    window.press("@nav-crossing").await?;
    window.has("@crossing-quote").await?;
    window.settled().await
}

async fn reach_the_edge(window: &Window) -> Result {
    window.has("@splitter-crossing").await?;
    window
        .script("document.querySelector('[data-testid=splitter-crossing]').focus()")
        .await?;
    Ok(())
}

/// How wide what is said stands beside the table.
async fn width(window: &Window) -> Result<f64> {
    window.settled().await?;
    let side = "document.querySelector('[data-testid=crossing-place]').closest('aside')";
    let width = window
        .script(&format!("return {side}.getBoundingClientRect().width"))
        .await?;
    width.as_f64().ok_or_else(|| "it has no width".into())
}

fn close(found: f64, wanted: f64) -> Result {
    if (found - wanted).abs() < 2.0 {
        return Ok(());
    }
    Err(format!("{found} pixels wide, not {wanted}").into())
}
