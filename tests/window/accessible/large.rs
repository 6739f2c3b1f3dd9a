//! Every screen at twice its size: whatever is on it can still be brought into sight.

use std::cell::{Cell, RefCell};

use croisee_tests::Result;
use croisee_tests::window::{Key, Window, journey};

use super::{
    Reader, crossing, dossier, everywhere, gathering, interviews, one_interview,
    open_the_demonstration, participants, record, space, synthesis,
};

const CUT: &str = include_str!("cut.js");
/// Far more steps than there are up to twice the usual size.
const OFTEN: usize = 20;

#[tokio::test]
#[ignore = "drives the real window: `cargo xtask test`"]
async fn nothing_of_listening_is_cut_off_at_twice_the_size() -> Result {
    journey("large-listening", None, async |window| {
        let reader = Reader::of_large(window).await?;
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
async fn nothing_of_writing_is_cut_off_at_twice_the_size() -> Result {
    journey("large-writing", None, async |window| {
        let reader = Reader::of_large(window).await?;
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

impl<'a> Reader<'a> {
    /// Shows each screen twice as large, to see whether all of it can still be reached.
    async fn of_large(window: &'a Window) -> Result<Self> {
        window.has("@new-dossier").await?;
        Ok(Self {
            window,
            found: RefCell::default(),
            read: Cell::default(),
            large: true,
        })
    }

    /// Looks at the screen at twice its size for what is cut off there.
    pub(super) async fn read_large(&self, screen: &str) -> Result {
        // WebDriver aims as if nothing were larger: one walks at the usual size, and looks at twice it.
        let usual = self.window.script("return innerWidth").await?;
        self.press_until('+', &format!("innerWidth <= {usual} / 2 + 1"))
            .await?;
        self.keep(screen, &self.window.script(CUT).await?);
        self.press_until('0', &format!("innerWidth === {usual}"))
            .await
    }

    /// Presses a key of the size as often as it takes: a window that is busy setting itself anew may miss one,
    /// twice as large it grows no more, and at its usual size it stays.
    async fn press_until(&self, key: char, reached: &str) -> Result {
        for _ in 0..OFTEN {
            self.window.chord(&[Key::Control], key).await?;
            self.window.settled().await?;
            let there = self.window.script(&format!("return {reached}")).await?;
            if there == true {
                return Ok(());
            }
        }
        self.window.holds("the size is reached", reached).await
    }
}
