//! Accessibility, in the real window: every screen and dialog of the demonstration is read by axe-core in every theme,
//! its targets are measured, the keyboard's place is seen on every stop and held nowhere (WCAG 2.2 AA).

use std::cell::{Cell, RefCell};
use std::collections::BTreeMap;
use std::fs;

use croisee_tests::window::{Key, Window, journey};
use croisee_tests::{Result, root};
use serde_json::Value;

const RULES: &str = include_str!("accessible/rules.js");
const AIMS: &str = include_str!("accessible/aims.js");
const RINGS: &str = include_str!("accessible/rings.js");
/// Where axe-core is, as the window's packages bring it.
const AXE: &str = "ui/node_modules/axe-core/axe.min.js";

#[tokio::test]
#[ignore = "drives the real window: `cargo xtask test`"]
async fn listening_can_be_read_aimed_at_and_seen_in_every_theme() -> Result {
    journey("accessible-listening", None, async |window| {
        let reader = Reader::of(window).await?;
        reader.read("home").await?;
        window.press("@new-dossier").await?;
        reader.read("new dossier").await?;
        window.press("@cancel").await?;
        open_the_demonstration(window).await?;
        participants(&reader).await?;
        interviews(&reader).await?;
        one_interview(&reader).await?;
        record(&reader).await?;
        gathering(&reader).await?;
        reader.verdict()
    })
    .await
}

#[tokio::test]
#[ignore = "drives the real window: `cargo xtask test`"]
async fn writing_can_be_read_aimed_at_and_seen_in_every_theme() -> Result {
    journey("accessible-writing", None, async |window| {
        let reader = Reader::of(window).await?;
        open_the_demonstration(window).await?;
        reader.read("overview").await?;
        dossier(&reader).await?;
        crossing(&reader).await?;
        synthesis(&reader).await?;
        space(&reader).await?;
        everywhere(&reader).await?;
        reader.verdict()
    })
    .await
}

async fn open_the_demonstration(window: &Window) -> Result {
    window.press("@open-demo").await?;
    window.has("@coverage").await
}

/// Reads screens, and keeps what it finds until all are read.
struct Reader<'a> {
    window: &'a Window,
    /// What was found, and on which screens.
    found: RefCell<BTreeMap<String, Vec<String>>>,
    read: Cell<usize>,
}

impl<'a> Reader<'a> {
    /// Brings axe-core into the page: the page's own rules let no script in, WebDriver does.
    async fn of(window: &'a Window) -> Result<Self> {
        window.has("@new-dossier").await?;
        let path = root().join(AXE);
        let axe = fs::read_to_string(&path).map_err(|error| {
            format!(
                "{}: {error} (`cargo xtask setup` installs it)",
                path.display()
            )
        })?;
        window.script(&format!("{axe}\nwindow.axe = axe;")).await?;
        Ok(Self {
            window,
            found: RefCell::default(),
            read: Cell::default(),
        })
    }

    /// Reads what is on the screen now.
    async fn read(&self, screen: &str) -> Result {
        self.window.settled().await?;
        // More contrast by turns in each theme: both, over all screens, within a minute.
        let contrasted = ["dark", "light"][self.read.replace(self.read.get() + 1) % 2];
        for findings in [
            self.window.script_until(RULES, contrasted).await?,
            self.window.script(AIMS).await?,
            self.window.script(RINGS).await?,
        ] {
            self.keep(screen, &findings);
        }
        Ok(())
    }

    fn keep(&self, screen: &str, findings: &Value) {
        let text =
            |finding: &Value, key: &str| finding[key].as_str().unwrap_or_default().to_owned();
        for finding in findings.as_array().into_iter().flatten() {
            let [theme, rule, element, words] =
                ["theme", "rule", "element", "words"].map(|key| text(finding, key));
            let line = format!("{rule} {theme}\n    {element}\n    {words}");
            let mut found = self.found.borrow_mut();
            let screens = found.entry(line).or_default();
            screens.push(screen.to_owned());
        }
    }

    /// Fails with all that was found.
    fn verdict(&self) -> Result {
        let found = self.found.borrow();
        match found.len() {
            0 => Ok(()),
            many => {
                let lines = found
                    .iter()
                    .map(|(line, screens)| format!("{}: {line}", screens.join(", ")));
                let lines = lines.collect::<Vec<_>>().join("\n");
                eprintln!("{lines}");
                Err(format!("{many} findings on what was read, listed above").into())
            }
        }
    }
}

async fn dossier(reader: &Reader<'_>) -> Result {
    let window = reader.window;
    window.press("@add-space").await?;
    window.has("@save-space").await?;
    reader.read("new space").await?;
    window.key(Key::Escape).await?;
    window.press("@export-all").await?;
    window.has("@export-all-start").await?;
    reader.read("export of all").await?;
    window.key(Key::Escape).await?;
    window.press("@dossier-menu").await?;
    window.has("@close-dossier").await?;
    reader.read("menu of the dossier").await?;
    window.key(Key::Escape).await
}

async fn participants(reader: &Reader<'_>) -> Result {
    let window = reader.window;
    window.press("@nav-participants").await?;
    window.has("@organisation").await?;
    reader.read("participants").await?;
    window.press("@organisation").await?;
    window.has("@organisation-form").await?;
    reader.read("organisation").await?;
    window.press("@person").await?;
    window.has("@person-form").await?;
    reader.read("person").await?;
    window.press("@add-consent-quoted").await?;
    reader.read("consent").await?;
    window.press("@consent-retire").await?;
    reader.read("consent withdrawn").await?;
    window.press("@add-sphere").await?;
    reader.read("new sphere").await?;
    window.key(Key::Escape).await?;
    window.press("@show-duplicates").await?;
    window.has("@duplicates").await?;
    reader.read("duplicates").await?;
    window.press("@import").await?;
    window.has("@import-choose").await?;
    reader.read("import").await
}

async fn interviews(reader: &Reader<'_>) -> Result {
    let window = reader.window;
    window.press("@nav-interviews").await?;
    window.has("@interview-row").await?;
    reader.read("interviews").await?;
    window.press("@way-board").await?;
    window.has("@card").await?;
    reader.read("board").await?;
    window.press("@way-calendar").await?;
    window.has("@calendar-item").await?;
    reader.read("calendar").await?;
    window.press("@way-list").await?;
    window.press("@coverage-toggle").await?;
    window.press("@not-heard").await?;
    window.chord(&[Key::Control], 'a').await?;
    window.press("@bulk-status").await?;
    reader.read("not heard, several chosen").await?;
    window.key(Key::Escape).await?;
    window.press("@coverage-close").await?;
    window.press("@new-interview").await?;
    window.has("@save-interview").await?;
    reader.read("new interview").await?;
    window.press("@cancel").await
}

async fn one_interview(reader: &Reader<'_>) -> Result {
    let window = reader.window;
    window.press("Fondation des Rives").await?;
    window.has("@excerpt").await?;
    reader.read("interview").await?;
    window
        .script("document.querySelector('[data-testid=excerpt] button').click()")
        .await?;
    window.has("@excerpt-degree").await?;
    reader.read("excerpt").await?;
    window.press("@add-theme").await?;
    window.has("@theme-picker").await?;
    reader.read("themes").await?;
    window.key(Key::Escape).await?;
    for shelf in ["inventory", "followups"] {
        window.press(&format!("@shelf-{shelf}")).await?;
        reader.read(shelf).await?;
    }
    window.press("@edit-interview").await?;
    reader.read("interview's form").await?;
    window.key(Key::Escape).await
}

async fn record(reader: &Reader<'_>) -> Result {
    let window = reader.window;
    window.press("@open-record").await?;
    for record in ["compte_rendu", "fiche", "notice"] {
        window.press(&format!("@record-{record}")).await?;
        window
            .holds(
                "the record is at rest",
                "document.querySelector('[data-testid=record-pages]').ariaBusy !== 'true' &&\
                 document.querySelector('[data-testid=page] canvas')?.width > 320",
            )
            .await?;
        reader.read(record).await?;
    }
    window.press("@back-to-notes").await
}

async fn gathering(reader: &Reader<'_>) -> Result {
    let window = reader.window;
    window.press("@nav-meetings").await?;
    window.has("@meeting-row").await?;
    reader.read("meetings").await?;
    window.press("@open-meeting").await?;
    window.has("@excerpt").await?;
    reader.read("meeting").await?;
    window.press("@edit-meeting").await?;
    window.has("@present-find").await?;
    reader.read("meeting's form").await?;
    window.press("@cancel").await?;
    window.press("@nav-followups").await?;
    window.has("@followup").await?;
    reader.read("follow-ups").await?;
    window.press("@open-followup").await?;
    window.has("@followup-form").await?;
    reader.read("follow-up").await
}

async fn crossing(reader: &Reader<'_>) -> Result {
    let window = reader.window;
    window.press("@nav-crossing").await?;
    window.has("@crossing-quote").await?;
    reader.read("crossing").await?;
    window.press("@across-territoire").await?;
    window.has("@crossing-cell").await?;
    reader.read("crossing by territory").await?;
    window.press("@crossing-start").await?;
    window.has("@begin-offer").await?;
    reader.read("statement begun").await?;
    window.key(Key::Escape).await?;
    window.press("@crossing-tab-silences").await?;
    window.has("@silence-single").await?;
    reader.read("silences").await?;
    window.press("@crossing-tab-gaps").await?;
    window.has("@gap-table").await?;
    reader.read("gaps").await
}

async fn synthesis(reader: &Reader<'_>) -> Result {
    let window = reader.window;
    window.press("@nav-synthesis").await?;
    window.has("@statement").await?;
    reader.read("synthesis").await
}

async fn space(reader: &Reader<'_>) -> Result {
    let window = reader.window;
    window.press("@nav-space-regards").await?;
    window.has("@statement").await?;
    reader.read("space").await?;
    window
        .script("document.querySelector('[data-statement-text]').click()")
        .await?;
    reader.read("statement chosen").await?;
    window.press("@open-statement").await?;
    window.has("@to-board").await?;
    reader.read("page of a statement").await?;
    window.press("@to-board").await?;
    window.has("@members").await?;
    window.press("@members").await?;
    window.has("@close-members").await?;
    reader.read("members").await?;
    window.press("@add-member").await?;
    window.has("@member-form").await?;
    reader.read("new member").await?;
    window.key(Key::Escape).await?;
    window.key(Key::Escape).await.ok();
    window.press("@tab-deliverable").await?;
    window
        .holds(
            "the preview is drawn and at rest",
            "document.querySelector('[data-testid=page] canvas')?.width > 0 &&\
             document.querySelector('[data-testid=preview]').ariaBusy !== 'true'",
        )
        .await?;
    reader.read("deliverable").await?;
    window.press("@show-obstacles").await?;
    reader.read("obstacles").await?;
    window.press("@show-review").await?;
    window.has("@remark").await?;
    reader.read("remarks").await?;
    window.press("@show-register").await?;
    window.has("@register").await?;
    reader.read("register").await
}

async fn everywhere(reader: &Reader<'_>) -> Result {
    let window = reader.window;
    window.chord(&[Key::Control], 'k').await?;
    window.has("@palette").await?;
    window.types("territoire").await?;
    window.has("@palette-row").await?;
    reader.read("palette").await?;
    window.key(Key::Escape).await?;
    window.key(Key::F1).await?;
    window.has("@help-find").await?;
    reader.read("help").await?;
    window.chord(&[Key::Control], '/').await?;
    window.has("@key-sheet-close").await?;
    reader.read("keys").await?;
    window.key(Key::Escape).await
}

/// What a mistake of each sort looks like.
const MISTAKES: &str = "\
    const box = document.createElement('div');\
    box.innerHTML = '<img src=\"data:,\"><p style=\"color:light-dark(#ccc,#eee)\">Trop pâle le jour.</p>\
      <p style=\"color:light-dark(#111,#444)\">Trop sombre la nuit.</p>\
      <button id=tiny style=\"width:14px;height:14px;padding:0\" aria-label=\"Petit\"></button>\
      <button style=\"width:14px;height:14px;padding:0\" aria-label=\"Autre\"></button>\
      <button id=unseen style=\"outline:none\">Sans contour</button>';\
    document.querySelector('main').prepend(box);";

#[tokio::test]
#[ignore = "drives the real window: `cargo xtask test`"]
async fn a_screen_with_mistakes_is_not_let_through() -> Result {
    journey("accessible-mistakes", None, async |window| {
        let reader = Reader::of(window).await?;
        window.script(MISTAKES).await?;
        reader.read("home").await?;
        let found = reader.found.borrow();
        for mistake in [
            "image-alt",
            "color-contrast (serious) light\n",
            "color-contrast (serious) dark\n",
            "color-contrast (serious) dark, more contrast\n",
            "target too small",
            "focus not seen",
        ] {
            if !found.keys().any(|line| line.starts_with(mistake)) {
                let found = found.keys().cloned().collect::<Vec<_>>().join("\n");
                return Err(format!("“{mistake}” was let through; found:\n{found}").into());
            }
        }
        Ok(())
    })
    .await
}

/// No screen has more stops of the keyboard than this.
const MOST_STOPS: usize = 200;
/// Which stop the keyboard is on, as a number that stays its own; 0 is none. And what stands there, in words.
const STOP: &str = "const at = document.activeElement;\
    if (!at || at === document.body) return [0, ''];\
    window.stops ??= new Map();\
    if (!stops.has(at)) stops.set(at, stops.size + 1);\
    return [stops.get(at), at.outerHTML.replace(/\\s+/g, ' ').slice(0, 140)];";

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
            window.press(way).await?;
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
