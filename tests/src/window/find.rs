//! Finding and using what is on the screen, by the names that a person reads.

use std::time::Instant;

use fantoccini::elements::{Element, ElementRef};
use serde_json::{Value, json};

use super::{LOOK_AGAIN, PATIENCE, Window};
use crate::{Result, folded};

const FIND: &str = include_str!("find.js");
/// How WebDriver marks an element in an answer.
const ELEMENT: &str = "element-6066-11e4-a52e-4f735466cecf";

impl Window {
    /// Presses a button, a link, a tab, an entry of a list.
    pub async fn press(&self, name: &str) -> Result {
        self.acting("press", name, async |element: Element| {
            Ok(element.click().await?)
        })
        .await
    }

    /// Writes into a field, in the place of what it held.
    pub async fn write(&self, field: &str, text: &str) -> Result {
        self.acting("field", field, async |element: Element| {
            element.clear().await?;
            Ok(element.send_keys(text).await?)
        })
        .await
    }

    /// Types at the end of what a field holds.
    pub async fn type_into(&self, field: &str, text: &str) -> Result {
        self.acting("field", field, async |element: Element| {
            Ok(element.send_keys(text).await?)
        })
        .await
    }

    /// Chooses an entry of a list field by its label, once it is offered.
    pub async fn choose(&self, field: &str, label: &str) -> Result {
        let script = "const [select, wanted] = arguments;\
            const fold = (text) => text.replace(/[\\s\\u00a0\\u202f]+/g, ' ').trim();\
            const option = [...select.options].find((one) => fold(one.textContent).startsWith(wanted));\
            if (!option) return [...select.options].map((one) => one.textContent).join(' | ');\
            select.value = option.value;\
            select.dispatchEvent(new Event('input', { bubbles: true }));\
            select.dispatchEvent(new Event('change', { bubbles: true }));\
            return null;";
        self.acting("field", field, async |element: Element| {
            let element = json!({ ELEMENT: element.element_id().to_string() });
            match self
                .client
                .execute(script, vec![element, json!(label)])
                .await?
            {
                Value::Null => Ok(()),
                options => Err(format!("it offers no “{label}”, only: {options}").into()),
            }
        })
        .await
    }

    /// Waits until a field holds these words.
    pub async fn field_holds(&self, field: &str, words: &str) -> Result {
        self.acting("field", field, async |element: Element| {
            let value = match element.prop("value").await? {
                Some(value) => value,
                None => element.text().await?,
            };
            match folded(&value).contains(&folded(words)) {
                true => Ok(()),
                false => Err(format!("it holds “{value}”, not “{words}”").into()),
            }
        })
        .await
    }

    /// Whether something of this name can be pressed now.
    pub async fn offers(&self, name: &str) -> Result<bool> {
        Ok(self.looked_for("press", name).await?.is_some())
    }

    /// What is on the screen now by this kind and name.
    async fn looked_for(&self, kind: &str, name: &str) -> Result<Option<Element>> {
        let found = self
            .client
            .execute(FIND, vec![json!(kind), json!(name)])
            .await?;
        let id = found.get(ELEMENT).and_then(Value::as_str);
        Ok(id.map(|id| {
            Element::from_element_id(self.client.clone(), ElementRef::from(id.to_owned()))
        }))
    }

    /// Opens the menu behind a button and presses an entry of it; opens it again where what went on meanwhile closed it.
    pub async fn menu(&self, button: &str, entry: &str) -> Result {
        self.come_to(button, entry).await?;
        self.press(entry).await
    }

    /// Presses a tool of the head: at once where there is room for it, else behind « … ».
    pub async fn tool(&self, name: &str) -> Result {
        self.menu("@more", name).await
    }

    /// Waits until an entry is offered, opening the menu that may hold it whenever it is closed.
    async fn come_to(&self, button: &str, entry: &str) -> Result {
        let started = Instant::now();
        while !self.offers(entry).await? {
            if started.elapsed() > PATIENCE {
                return Err(format!("“{entry}” is offered nowhere, nor behind “{button}”").into());
            }
            if let Some(button) = self.looked_for("press", button).await? {
                // What is drawn anew meanwhile is looked for again.
                let open = button.attr("aria-expanded").await.ok().flatten();
                if open.as_deref() != Some("true") {
                    button.click().await.ok();
                }
            }
            tokio::time::sleep(LOOK_AGAIN).await;
        }
        Ok(())
    }

    /// Waits until something of this name is there, whatever it is.
    pub async fn has(&self, name: &str) -> Result {
        self.find("any", name).await.map(|_| ())
    }

    /// Waits until the element of this name says these words.
    pub async fn reads(&self, name: &str, words: &str) -> Result {
        let started = Instant::now();
        loop {
            let element = self.find("any", name).await?;
            let element = json!({ ELEMENT: element.element_id().to_string() });
            // Not WebDriver's own text: WebKit's leaves out what a button clamps to a few lines.
            let script = "return arguments[0].innerText";
            let said = self.client.execute(script, vec![element]).await;
            let said = said
                .ok()
                .and_then(|said| said.as_str().map(ToOwned::to_owned));
            let said = said.unwrap_or_default();
            if folded(&said).contains(&folded(words)) {
                return Ok(());
            }
            if started.elapsed() > PATIENCE {
                return Err(format!("“{name}” says “{said}”, not “{words}”").into());
            }
            tokio::time::sleep(LOOK_AGAIN).await;
        }
    }

    /// Where the middle of the element of this name is, in the window.
    pub async fn place_of(&self, name: &str) -> Result<(i64, i64)> {
        let (x, y, width, height) = self.find("any", name).await?.rectangle().await?;
        Ok(((x + width / 2.0) as i64, (y + height / 2.0) as i64))
    }

    /// Waits for an element by kind and name; the error lists what there was instead.
    async fn find(&self, kind: &str, name: &str) -> Result<Element> {
        let started = Instant::now();
        loop {
            if let Ok(Some(found)) = self.looked_for(kind, name).await {
                return Ok(found);
            }
            if started.elapsed() > PATIENCE {
                let list = vec![json!(kind), json!(name), json!(true)];
                let names = self.client.execute(FIND, list).await?;
                return Err(format!("no {kind} “{name}” on the screen; there are {names}").into());
            }
            tokio::time::sleep(LOOK_AGAIN).await;
        }
    }

    /// Finds and acts, again if the screen was drawn anew in between.
    async fn acting(&self, kind: &str, name: &str, act: impl AsyncFn(Element) -> Result) -> Result {
        let started = Instant::now();
        loop {
            match act(self.find(kind, name).await?).await {
                Ok(()) => return Ok(()),
                Err(error) if started.elapsed() > PATIENCE => {
                    return Err(format!("{kind} “{name}”: {error}").into());
                }
                Err(_) => tokio::time::sleep(LOOK_AGAIN).await,
            }
        }
    }
}
