//! Accessibility, in the real window: every screen and dialog of the demonstration is read by axe-core in every theme,
//! its targets are measured, the keyboard's place is seen on every stop and held nowhere (WCAG 2.2 AA).

mod dialogs;
mod large;
mod mistakes;
mod outward;
mod tab;

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
        outward::inventory(&reader).await?;
        outward::framework(&reader).await?;
        outward::sharing(&reader).await?;
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
    /// Everything is shown twice as large: what is cut off is looked for, nothing else.
    large: bool,
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
            large: false,
        })
    }

    /// Reads what is on the screen now.
    async fn read(&self, screen: &str) -> Result {
        self.window.settled().await?;
        if self.large {
            return self.read_large(screen).await;
        }
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
    window.menu("@dossier-menu", "@nav-backups").await?;
    window.press("@backup-now").await?;
    window.has("@backup-same").await?;
    reader.read("backups").await?;
    window.press("@backups-close").await?;
    window.menu("@dossier-menu", "@nav-selfcheck").await?;
    window.has("@check-line").await?;
    reader.read("self-check").await?;
    window.press("@check-close").await?;
    window.menu("@dossier-menu", "@nav-next").await?;
    window.has("@method").await?;
    reader.read("next démarche").await?;
    window.press("@next-cancel").await?;
    window.menu("@dossier-menu", "@nav-settings").await?;
    window.has("@space-settings").await?;
    reader.read("settings").await?;
    window.press("@retention-end").await?;
    window.has("@retention-type").await?;
    reader.read("end of a dossier").await?;
    window.press("@retention-close").await?;
    window.press("@space-settings-edit").await?;
    window.has("@space-form-save").await?;
    reader.read("space's form").await?;
    window.press("@space-form-cancel").await?;
    window.press("@nav-overview").await
}

async fn participants(reader: &Reader<'_>) -> Result {
    let window = reader.window;
    window.press("@nav-participants").await?;
    window.has("@organisation").await?;
    reader.read("participants").await?;
    window.press("@personal-data").await?;
    window.has("@personal-close").await?;
    reader.read("personal data").await?;
    window.press("@personal-close").await?;
    window.press_aside("@person").await?;
    window.has("@context-menu").await?;
    reader.read("menu of a participant").await?;
    window.key(Key::Escape).await?;
    window.press("@organisation").await?;
    window.has("@organisation-form").await?;
    reader.read("organisation").await?;
    window.press("@person").await?;
    window.has("@person-form").await?;
    reader.read("person").await?;
    window.press("@person-erase").await?;
    window.has("@erase-goes").await?;
    reader.read("erasure of a person").await?;
    window.press("@erase-cancel").await?;
    window.press("@add-consent-quoted").await?;
    reader.read("consent").await?;
    window.press("@consent-retire").await?;
    reader.read("consent withdrawn").await?;
    window.press("@add-sphere").await?;
    reader.read("new sphere").await?;
    window.key(Key::Escape).await?;
    window.press("@show-duplicates").await?;
    window.has("@abandon").await?;
    reader.read("a form that would be given up").await?;
    window.press("@abandon-yes").await?;
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
    window.press_aside("@open-interview").await?;
    window.has("@context-menu").await?;
    window.press("@row-status").await?;
    reader.read("menu of an interview").await?;
    window.key(Key::Escape).await?;
    window.key(Key::Escape).await?;
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
    window.press("@delete-interview").await?;
    window.has("@resting-statement").await?;
    reader.read("what rests on an interview").await?;
    window.press("@resting-cancel").await?;
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
    window.press("@crossing-tab-agreements").await?;
    window.has("@agreement").await?;
    reader.read("agreements").await?;
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
    reader.read("synthesis").await?;
    window.press("@to-capitalisation").await?;
    window
        .holds(
            "the pages of the whole démarche are drawn and at rest",
            "document.querySelector('[data-testid=page] canvas')?.width > 0 &&\
             document.querySelector('[data-testid=preview]').ariaBusy !== 'true'",
        )
        .await?;
    reader.read("capitalisation").await
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
    window.has("@add-statement").await?;
    window.press("@to-room").await?;
    window.has("@wall").await?;
    window.press("@room-meet").await?;
    window.has("@room-notes").await?;
    reader.read("the room").await?;
    window.press("@react-nuance").await?;
    window.has("@react-who").await?;
    window.types("fon").await?;
    window.has("@react-option").await?;
    reader.read("a reaction in the room").await?;
    window.key(Key::Escape).await?;
    window.press("@room-list").await?;
    window.has("@wall-list").await?;
    reader.read("a section in the room").await?;
    window.press("@room-leave").await?;
    window.has("@add-statement").await?;
    window.tool("@members").await?;
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
    window.press("@more").await?;
    reader.read("tools that are seldom wanted").await?;
    window.key(Key::Escape).await?;
    window.press("@version-published").await?;
    window.press("@export-pdf").await?;
    window.has("@publish").await?;
    reader.read("publishing").await?;
    window.press("@publish-cancel").await?;
    window.press("@version-draft").await?;
    window.tool("@show-review").await?;
    window.has("@remark").await?;
    reader.read("remarks").await?;
    window.tool("@show-register").await?;
    window.has("@register").await?;
    window.has("@edition").await?;
    reader.read("register").await?;
    window.press("@show-shelf").await?;
    window.has("@kept-files").await?;
    window.press("@deliverable-new").await?;
    window.has("@deliverable-form").await?;
    reader.read("deliverables and files").await
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
    window.key(Key::Escape).await?;
    bin_and_versions(reader).await
}

async fn bin_and_versions(reader: &Reader<'_>) -> Result {
    let window = reader.window;
    window.press("@nav-trash").await?;
    window.shows("La corbeille est vide").await?;
    reader.read("empty bin").await?;
    window.press("@nav-followups").await?;
    window.press("@open-followup").await?;
    window.press("@delete-followup").await?;
    // Until its form is gone, nothing behind it can be pressed.
    window.shows("est dans la corbeille").await?;
    window.press("@nav-trash").await?;
    window.has("@trash-restore").await?;
    reader.read("bin").await?;
    window.press("@trash-remove").await?;
    window.has("@trash-confirmed").await?;
    reader.read("delete for good").await?;
    window.key(Key::Escape).await?;
    window.press("@trash-restore").await?;
    window.has("@trash-back").await?;
    reader.read("restored").await?;
    window.press("@nav-interviews").await?;
    window.press("Fondation des Rives").await?;
    window.has("@notes").await?;
    window
        .script("document.querySelector('[data-testid=notes]').focus()")
        .await?;
    window.chord(&[Key::Control], Key::End.into()).await?;
    window.types(" Une remarque de fin.").await?;
    window.reads("@saved", "Enregistré").await?;
    window.press("@show-versions").await?;
    window.has("@comparison").await?;
    reader.read("versions").await?;
    window.press("@versions-close").await
}
