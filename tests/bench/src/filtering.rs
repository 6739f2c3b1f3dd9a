//! A filter of the interviews in the real window: a key typed in it, until the list answers, and until that is painted.

use std::cell::Cell;
use std::path::Path;
use std::time::Duration;

use croisee_tests::Result;
use croisee_tests::window::{Window, journey};

use crate::median::{Figure, median, shown};

const BOUND: Duration = Duration::from_millis(50);
/// What is typed in turn: many answers, few, none, and all again.
const TYPED: [&str; 8] = ["a", "an", "ann", "fond", "2020", "zzzz", "mars", ""];
const TIMES: usize = 4;

/// Types into the filter, and notes when the list has changed and when the frame that shows it has passed.
const FILTER: &str = "const [typed, done] = arguments; \
    const after = (then) => { const next = new MessageChannel(); next.port1.onmessage = then; next.port2.postMessage(0); }; \
    const field = document.querySelector('[data-testid=filter-query]'); \
    const at = performance.now(); \
    field.value = typed; \
    field.dispatchEvent(new Event('input', { bubbles: true })); \
    after(() => { const answered = performance.now() - at; \
        requestAnimationFrame(() => after(() => done([answered, performance.now() - at]))); })";

/// Both figures, over the interviews of a large dossier shown as a list.
pub async fn figures(large: &Path) -> Result<Vec<Figure>> {
    let measured = Cell::default();
    journey("filtering", Some(large), async |window| {
        window.has("@coverage").await?;
        window.press("@nav-interviews").await?;
        window.has("@interview-row").await?;
        // What opening the list sets going must not fall on the filter.
        tokio::time::sleep(Duration::from_secs(2)).await;
        measured.set(measures(window).await?);
        Ok(())
    })
    .await?;
    let (same, (answered, painted)): (Times, Times) = measured.take();
    let still = median(same.1);
    let figure = |what: &str, times, bound, against| Figure {
        what: format!("the interviews filtered among ten démarches’, {what}"),
        measured: median(times),
        bound,
        against,
    };
    let frame = format!(
        "50 ms more than a frame that changes nothing ({})",
        shown(still)
    );
    Ok(vec![
        figure("answered", answered, BOUND, "fixed".to_owned()),
        figure("painted", painted, BOUND + still, frame),
    ])
}

/// Until the list had answered, and until that was painted.
type Times = (Vec<Duration>, Vec<Duration>);

/// The same words again and again, which change nothing once they are there; then one text after the other.
async fn measures(window: &Window) -> Result<(Times, Times)> {
    times(window, &["zzzz"]).await?;
    let same = times(window, &["zzzz"; TYPED.len()]).await?;
    Ok((same, times(window, &TYPED).await?))
}

async fn times(window: &Window, typed: &[&str]) -> Result<Times> {
    let (mut answered, mut painted) = (Vec::new(), Vec::new());
    for typed in typed.iter().cycle().take(typed.len() * TIMES) {
        let both = window.script_until(FILTER, typed).await?;
        let at = |n: usize| {
            let ms = both.get(n).and_then(serde_json::Value::as_f64);
            ms.map(|ms| Duration::from_secs_f64(ms / 1000.0))
                .ok_or("the filter did not answer")
        };
        answered.push(at(0)?);
        painted.push(at(1)?);
    }
    Ok((answered, painted))
}
