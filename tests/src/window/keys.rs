//! The keyboard alone: keys go to whatever has the focus.

use fantoccini::actions::{InputSource, KeyAction, KeyActions};
use fantoccini::key::Key;

use super::Window;
use crate::Result;

impl Window {
    /// Types text where the focus is.
    pub async fn types(&self, text: &str) -> Result {
        Ok(self.client.active_element().await?.send_keys(text).await?)
    }

    /// Presses one key.
    pub async fn key(&self, key: Key) -> Result {
        self.chord(&[], key.into()).await
    }

    /// Presses a key while others are held.
    pub async fn chord(&self, held: &[Key], key: char) -> Result {
        let mut actions = KeyActions::new("keyboard".to_owned());
        for &modifier in held {
            actions = actions.then(KeyAction::Down {
                value: modifier.into(),
            });
        }
        actions = actions
            .then(KeyAction::Down { value: key })
            .then(KeyAction::Up { value: key });
        for &modifier in held.iter().rev() {
            actions = actions.then(KeyAction::Up {
                value: modifier.into(),
            });
        }
        self.client.perform_actions(actions).await?;
        Ok(())
    }

    /// Undoes the last change.
    pub async fn undo(&self) -> Result {
        self.chord(&[Key::Control], 'z').await
    }
}
