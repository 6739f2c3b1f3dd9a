//! The mouse, for what is dragged and for the menu of a row.

use std::time::Duration;

use fantoccini::actions::{InputSource, MOUSE_BUTTON_LEFT, MouseActions, PointerAction};

use super::Window;
use crate::Result;

/// Slow enough to be seen as a drag, quick enough not to be waited for.
const STEP: Duration = Duration::from_millis(60);
const STEPS: i64 = 6;

impl Window {
    /// Drags what has this name to a place in the window.
    pub async fn drag(&self, name: &str, to: (i64, i64)) -> Result {
        let from = self.place_of(name).await?;
        self.drag_between(from, to).await
    }

    /// Asks for the menu of what has this name. The driver presses the other button and never lets go of it: what such a
    /// press brings is sent by itself.
    pub async fn press_aside(&self, name: &str) -> Result {
        let (x, y) = self.place_of(name).await?;
        let event =
            format!("{{ bubbles: true, cancelable: true, button: 2, clientX: {x}, clientY: {y} }}");
        self.script(&format!(
            "document.elementFromPoint({x}, {y}).dispatchEvent(new MouseEvent('contextmenu', {event}))"
        ))
        .await?;
        Ok(())
    }

    /// Drags from one place in the window to another.
    pub async fn drag_between(&self, from: (i64, i64), to: (i64, i64)) -> Result {
        let mut actions = MouseActions::new("mouse".to_owned())
            .then(moved(from))
            .then(PointerAction::Down {
                button: MOUSE_BUTTON_LEFT,
            });
        for step in 1..=STEPS {
            let part = |from: i64, to: i64| from + (to - from) * step / STEPS;
            actions = actions.then(moved((part(from.0, to.0), part(from.1, to.1))));
        }
        let actions = actions.then(PointerAction::Up {
            button: MOUSE_BUTTON_LEFT,
        });
        self.client.perform_actions(actions).await?;
        Ok(())
    }
}

fn moved((x, y): (i64, i64)) -> PointerAction {
    PointerAction::MoveTo {
        duration: Some(STEP),
        x: x as f64,
        y: y as f64,
    }
}
