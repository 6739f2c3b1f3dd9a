//! The window in English: every screen is walked, and no word of the interface is left in French.

use std::collections::BTreeSet;
use std::fs;

use croisee_tests::window::{Key, Window, journey};
use croisee_tests::{Result, root};
use serde_json::json;

/// Whose words these are: the window's own, and what the core says on screen.
const LOCALES: [&str; 3] = ["ui", "core", "window"];
/// Words of the demonstration that the interface has too.
const OF_THE_DOSSIER: [&str; 7] = [
    "Urgence",
    "Bilan de réflexion",
    "Rapport de synthèse",
    "Note d’analyse comparative",
    "Note d’enjeux",
    "Mettre en relation l’union",
    "Il distingue trois métiers",
];
/// A stretch between two things that a sentence names says enough to be told from words of the dossier.
const LONG: usize = 14;
/// A whole message is told apart from this length on.
const SHORT: usize = 4;

/// What of the page is French: whole messages, and long stretches of those that name something.
const FRENCH: &str = "const { whole, parts } = arguments[0];\
    const known = new Set(whole);\
    const fold = (text) => text.replace(/[\\s\\u00a0\\u202f]+/g, ' ').trim();\
    const found = new Set();\
    const say = (text) => { const words = fold(text ?? '');\
      if (known.has(words) || parts.some((part) => words.includes(part))) found.add(words.slice(0, 120)); };\
    const walk = document.createTreeWalker(document.body, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);\
    for (let node = walk.nextNode(); node; node = walk.nextNode()) {\
      const element = node.nodeType === Node.TEXT_NODE ? node.parentElement : node;\
      if (element.closest('[lang=fr], [data-testid=page], .cm-content, .ProseMirror, style, [data-testid=language-fr]')) continue;\
      if (node.nodeType === Node.TEXT_NODE) say(node.textContent);\
      else for (const name of ['aria-label', 'title', 'placeholder', 'aria-description', 'alt']) say(element.getAttribute(name));\
    }\
    say(document.title);\
    return [...found];";

#[tokio::test]
#[ignore = "drives the real window: `cargo xtask test`"]
async fn every_screen_speaks_english_once_asked_to_and_the_next_time_too() -> Result {
    journey("english", None, async |window| {
        window.press("@language-en").await?;
        window.shows("Welcome").await?;
        let look = Look::of(window)?;
        look.at("home").await?;
        window.press("@new-dossier").await?;
        look.at("a new dossier").await?;
        window.press("@cancel").await?;
        window.press("@open-demo").await?;
        window.has("@coverage").await?;
        look.at("the overview").await?;
        window.picture("english-overview").await?;
        people(&look).await?;
        interviews(&look).await?;
        one_interview(&look).await?;
        gathering(&look).await?;
        writing(&look).await?;
        everywhere(&look).await?;
        look.verdict()?;
        window.reopen(None).await?;
        window.shows("Welcome").await?;
        window.press("@language-fr").await?;
        window.shows("Bienvenue").await
    })
    .await
}

/// Looks for French on screens, and keeps what it finds.
struct Look<'a> {
    window: &'a Window,
    french: serde_json::Value,
    found: std::cell::RefCell<Vec<String>>,
}

impl<'a> Look<'a> {
    fn of(window: &'a Window) -> Result<Self> {
        let (mut whole, mut parts) = (BTreeSet::new(), BTreeSet::new());
        let mut english = String::new();
        for locale in LOCALES {
            let path = root().join(format!("assets/locales/{locale}.en.ftl"));
            english += &fs::read_to_string(path)?;
        }
        let english = folded(&english);
        for locale in LOCALES {
            let french =
                fs::read_to_string(root().join(format!("assets/locales/{locale}.fr.ftl")))?;
            for value in values(&french) {
                let pieces: Vec<String> = pieces(value);
                if let [one] = pieces.as_slice()
                    && !value.contains('{')
                    && one.chars().count() >= SHORT
                    && !english.contains(one.as_str())
                {
                    whole.insert(one.clone());
                }
                parts.extend(
                    pieces
                        .into_iter()
                        .filter(|piece| piece.chars().count() >= LONG && !english.contains(piece)),
                );
            }
        }
        Ok(Self {
            window,
            french: json!({ "whole": whole, "parts": parts }),
            found: std::cell::RefCell::default(),
        })
    }

    async fn at(&self, screen: &str) -> Result {
        self.window.settled().await?;
        let script = format!("return ((...arguments) => {{ {FRENCH} }})({})", self.french);
        let found = self.window.script(&script).await?;
        for words in found.as_array().into_iter().flatten() {
            let words = words.as_str().unwrap_or_default();
            if OF_THE_DOSSIER.iter().any(|own| words.contains(own)) {
                continue;
            }
            self.found.borrow_mut().push(format!("{screen}: {words}"));
        }
        Ok(())
    }

    fn verdict(&self) -> Result {
        let found = self.found.borrow();
        if found.is_empty() {
            return Ok(());
        }
        eprintln!("{}", found.join("\n"));
        Err(format!(
            "{} times French in the English window, listed above",
            found.len()
        )
        .into())
    }
}

/// The texts of a file of messages, each on its line or as one of several for a number.
fn values(file: &str) -> impl Iterator<Item = &str> {
    file.lines()
        .filter(|line| !line.starts_with('#'))
        .filter_map(|line| {
            let trimmed = line.trim_start();
            if trimmed.starts_with('[') || trimmed.starts_with("*[") {
                trimmed.split_once("] ").map(|(_, text)| text)
            } else {
                line.split_once(" = ").map(|(_, text)| text)
            }
        })
}

/// What of a text stands between the things that it names.
fn pieces(text: &str) -> Vec<String> {
    let mut pieces = Vec::new();
    let mut rest = text;
    while let Some((before, after)) = rest.split_once('{') {
        pieces.push(folded(before));
        rest = after.split_once('}').map_or("", |(_, after)| after);
    }
    pieces.push(folded(rest));
    pieces.retain(|piece| piece.chars().any(char::is_alphabetic));
    pieces
}

fn folded(text: &str) -> String {
    let words: Vec<&str> = text
        .split(|c: char| c.is_whitespace())
        .filter(|w| !w.is_empty())
        .collect();
    words.join(" ")
}

async fn people(look: &Look<'_>) -> Result {
    let window = look.window;
    window.press("@nav-participants").await?;
    window.has("@organisation").await?;
    look.at("the participants").await?;
    window.press("@organisation").await?;
    window.has("@organisation-form").await?;
    look.at("an organisation").await?;
    window.press("@person").await?;
    window.has("@person-form").await?;
    look.at("a person").await?;
    window.press("@show-duplicates").await?;
    window.has("@duplicates").await?;
    look.at("duplicates").await?;
    window.press("@import").await?;
    window.has("@import-choose").await?;
    look.at("the import").await
}

async fn interviews(look: &Look<'_>) -> Result {
    let window = look.window;
    window.press("@nav-interviews").await?;
    window.has("@interview-row").await?;
    look.at("the interviews").await?;
    for (way, there) in [("@way-board", "@card"), ("@way-calendar", "@calendar-item")] {
        window.press(way).await?;
        window.has(there).await?;
        look.at(way).await?;
    }
    window.press("@way-list").await?;
    window.press("@coverage-toggle").await?;
    look.at("who was not heard").await?;
    window.press("@coverage-close").await?;
    window.press("@new-interview").await?;
    window.has("@save-interview").await?;
    look.at("a new interview").await?;
    window.press("@cancel").await
}

async fn one_interview(look: &Look<'_>) -> Result {
    let window = look.window;
    window.press("Fondation des Rives").await?;
    window.has("@excerpt").await?;
    look.at("an interview").await?;
    window.picture("english-interview").await?;
    window
        .script("document.querySelector('[data-testid=excerpt] button').click()")
        .await?;
    window.has("@excerpt-degree").await?;
    look.at("an excerpt").await?;
    for shelf in ["@shelf-inventory", "@shelf-followups"] {
        window.press(shelf).await?;
        look.at(shelf).await?;
    }
    window.press("@open-record").await?;
    for record in ["@record-compte_rendu", "@record-fiche", "@record-notice"] {
        window.press(record).await?;
        look.at(record).await?;
    }
    window.press("@back-to-notes").await
}

async fn gathering(look: &Look<'_>) -> Result {
    let window = look.window;
    window.press("@nav-meetings").await?;
    window.has("@meeting-row").await?;
    look.at("the meetings").await?;
    window.press("@open-meeting").await?;
    window.has("@excerpt").await?;
    look.at("a meeting").await?;
    window.press("@nav-followups").await?;
    window.has("@followup").await?;
    look.at("the to-do list").await?;
    window.press("@open-followup").await?;
    window.has("@followup-form").await?;
    look.at("a follow-up").await
}

async fn writing(look: &Look<'_>) -> Result {
    let window = look.window;
    window.press("@nav-crossing").await?;
    window.has("@crossing-quote").await?;
    look.at("the crossing").await?;
    window.picture("english-crossing").await?;
    for tab in [
        "@crossing-tab-silences",
        "@crossing-tab-gaps",
        "@crossing-tab-matrix",
    ] {
        window.press(tab).await?;
        look.at(tab).await?;
    }
    window.press("@nav-synthesis").await?;
    window.has("@statement").await?;
    look.at("the synthesis").await?;
    window.press("@nav-space-regards").await?;
    window.has("@statement").await?;
    look.at("a space").await?;
    window
        .script("document.querySelector('[data-statement-text]').click()")
        .await?;
    look.at("a statement chosen").await?;
    window.press("@open-statement").await?;
    window.has("@to-board").await?;
    look.at("a statement's page").await?;
    window.press("@to-board").await?;
    window.press("@tab-deliverable").await?;
    window
        .holds(
            "the pages are set",
            "document.querySelector('[data-testid=preview]')?.dataset.pages > 2",
        )
        .await?;
    look.at("a deliverable").await?;
    window.picture("english-deliverable").await?;
    window.tool("@show-review").await?;
    window.has("@remark").await?;
    look.at("its remarks").await?;
    window.tool("@show-register").await?;
    window.has("@register").await?;
    look.at("its register").await
}

async fn everywhere(look: &Look<'_>) -> Result {
    let window = look.window;
    window.press("@nav-trash").await?;
    window.has("@view-title").await?;
    look.at("the bin").await?;
    window.chord(&[Key::Control], 'k').await?;
    window.has("@palette-row").await?;
    look.at("the palette").await?;
    window.picture("english-palette").await?;
    window.key(Key::Escape).await?;
    window.press("@dossier-menu").await?;
    window.has("@close-dossier").await?;
    look.at("the dossier's menu").await?;
    window.key(Key::Escape).await?;
    window.key(Key::F1).await?;
    window.has("@help-find").await?;
    look.at("help").await?;
    window.chord(&[Key::Control], '/').await?;
    window.has("@key-sheet-close").await?;
    look.at("the keys").await?;
    window.key(Key::Escape).await
}
