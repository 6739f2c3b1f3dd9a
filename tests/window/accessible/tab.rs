//! Tab goes round: on every sort of screen the keyboard comes back to where it began, and is held nowhere.

use croisee_tests::Result;
use croisee_tests::window::{Key, Window, journey};

use super::open_the_demonstration;

/// Which stop the keyboard is on, as a number that stays its own; 0 is none. And what stands there, in words.
const STOP: &str = "const at = document.activeElement;\
    if (!at || at === document.body) return [0, ''];\
    window.stops ??= new Map();\
    if (!stops.has(at)) stops.set(at, stops.size + 1);\
    return [stops.get(at), at.outerHTML.replace(/\\s+/g, ' ').slice(0, 140)];";

/// No screen has more stops of the keyboard than this.
const MOST_STOPS: usize = 200;

/// Walks by Tab until a stop comes again: it is the first, or the keyboard is held somewhere.
async fn walk(window: &Window, screen: &str) -> Result {
    window
        .script("window.stops = undefined; document.activeElement?.blur()")
        .await?;
    let mut passed: Vec<(u64, String)> = Vec::new();
    for _ in 0..MOST_STOPS {
        window.key(Key::Tab).await?;
        let (stop, words): (u64, String) = serde_json::from_value(window.script(STOP).await?)?;
        if passed.iter().any(|(one, _)| *one == stop) {
            let first = passed.first().map(|(one, _)| *one);
            return match first == Some(stop) || stop == 0 {
                true => Ok(()),
                false => Err(format!("{screen}: the keyboard is held at {words}").into()),
            };
        }
        passed.push((stop, words));
    }
    Err(format!("{screen}: Tab does not come round").into())
}

#[tokio::test]
#[ignore = "drives the real window: `cargo xtask test`"]
async fn tab_goes_round_every_sort_of_screen_and_is_held_nowhere() -> Result {
    journey("accessible-tab", None, async |window| {
        open_the_demonstration(window).await?;
        for (way, there) in [
            ("@nav-interviews", "@interview-row"),
            ("Fondation des Rives", "@excerpt"),
            ("@nav-meetings", "@open-meeting"),
            ("@open-meeting", "@excerpt"),
            ("@nav-participants", "@organisation"),
            ("@organisation", "@organisation-form"),
            ("@nav-followups", "@followup"),
            ("@nav-crossing", "@crossing-quote"),
            ("@nav-synthesis", "@statement"),
            ("@nav-space-regards", "@statement"),
            ("@members", "@close-members"),
        ] {
            match way {
                "@members" => window.tool(way).await?,
                _ => window.press(way).await?,
            }
            window.has(there).await?;
            walk(window, way).await?;
        }
        window.key(Key::Escape).await?;
        window.press("@tab-deliverable").await?;
        window.has("@page").await?;
        walk(window, "deliverable").await
    })
    .await
}
