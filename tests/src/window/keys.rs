//! The keyboard alone: keys go to whatever has the focus.

use std::time::{Duration, Instant};

use fantoccini::actions::{InputSource, KeyAction, KeyActions};
use fantoccini::key::Key;

use super::{LOOK_AGAIN, Window};
use crate::{Result, folded};

/// No screen has more stops than this on the way round it.
const MOST_STOPS: usize = 240;
/// What a key turns to is there by then, however busy the machine.
const TURNS: Duration = Duration::from_secs(2);
/// The options of no list are more than this.
const MOST_OPTIONS: usize = 40;

/// What has the focus: its test id, else that of what it stands in; its name; its value.
const FOCUSED: &str = "const at = document.activeElement;\
    if (!at || at === document.body) return ['', '', ''];\
    const id = at.dataset.testid ?? at.closest('[data-testid]')?.dataset.testid ?? '';\
    const named = at.getAttribute('aria-label') ?? at.labels?.[0]?.textContent ?? at.innerText ?? '';\
    const option = at.selectedOptions?.[0]?.textContent;\
    return [`@${id}`, named, String(option ?? at.value ?? '')];";

impl Window {
    /// Goes to what has this test id, or name, by the Tab key alone: forward, round the whole screen at most.
    pub async fn tab_to(&self, wanted: &str) -> Result {
        if wanted.starts_with('@') {
            self.has(wanted).await?;
        }
        let mut passed = Vec::new();
        loop {
            let [id, named, _] = self.focused().await?;
            let there = match wanted.starts_with('@') {
                true => id == wanted,
                false => folded(&named).starts_with(&folded(wanted)),
            };
            if there {
                return Ok(());
            }
            if passed.len() > MOST_STOPS {
                let passed = passed.join(" · ");
                return Err(format!("Tab does not come to “{wanted}”, but to: {passed}").into());
            }
            passed.push(format!("{id} {}", named.trim()));
            self.key(Key::Tab).await?;
        }
    }

    /// Goes to something by Tab and presses it by Enter.
    pub async fn tab_and_press(&self, wanted: &str) -> Result {
        self.tab_to(wanted).await?;
        self.key(Key::Enter).await
    }

    /// Goes to a list field by Tab and to one of its options by the arrow keys.
    pub async fn tab_and_choose(&self, field: &str, label: &str) -> Result {
        self.tab_to(field).await?;
        let mut seen = Vec::new();
        for way in [Key::Down, Key::Up] {
            for _ in 0..MOST_OPTIONS {
                let option = self.chosen(seen.last()).await?;
                if folded(option.trim()).starts_with(&folded(label)) {
                    return Ok(());
                }
                if seen.last() == Some(&option) {
                    break;
                }
                seen.push(option);
                self.key(way).await?;
            }
            seen.push(String::new());
        }
        Err(format!(
            "“{field}” comes to no “{label}”, only to: {}",
            seen.join(" | ")
        )
        .into())
    }

    /// What the field with the focus has chosen, once that is another than before or stays so: it may be drawn anew first.
    async fn chosen(&self, before: Option<&String>) -> Result<String> {
        let started = Instant::now();
        loop {
            let [id, _, option] = self.focused().await?;
            let another = !id.is_empty() && before != Some(&option);
            if another || started.elapsed() > TURNS {
                return Ok(option);
            }
            tokio::time::sleep(LOOK_AGAIN).await;
        }
    }

    /// What has the focus: its test id, its name, its value.
    pub async fn focused(&self) -> Result<[String; 3]> {
        Ok(serde_json::from_value(self.script(FOCUSED).await?)?)
    }

    /// Types text where the focus is, once something has it.
    pub async fn types(&self, text: &str) -> Result {
        let somewhere = "document.activeElement && document.activeElement !== document.body";
        self.holds("something has the keyboard", somewhere).await?;
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
