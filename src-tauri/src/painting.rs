//! Painting: by the processor itself where the machine has no graphics card.

use std::path::Path;

/// Where Linux lists the graphics cards.
#[cfg(target_os = "linux")]
const CARDS: &str = "/dev/dri";

/// Chooses how the web view paints; to be called before the first thread.
///
/// `WebKitGTK` paints through OpenGL even where the processor has to imitate it (virtual machines, remote desktops):
/// a key in long notes then takes the processor twice what painting directly takes. What is set already is left alone.
pub fn choose() {
    #[cfg(target_os = "linux")]
    if !has_card(Path::new(CARDS)) {
        // Refused only where the name holds `=` or NUL.
        let _ = webkit2gtk::glib::setenv("WEBKIT_SKIA_ENABLE_CPU_RENDERING", "1", false);
    }
}

/// Whether a card that can draw stands in `folder`: `card0` alone only shows pictures.
#[cfg_attr(
    not(target_os = "linux"),
    allow(dead_code, reason = "Linux alone asks")
)]
fn has_card(folder: &Path) -> bool {
    std::fs::read_dir(folder).is_ok_and(|cards| {
        cards
            .flatten()
            .any(|card| card.file_name().to_string_lossy().starts_with("renderD"))
    })
}

#[cfg(test)]
mod tests {
    use super::has_card;

    #[test]
    fn a_screen_without_a_card_that_draws_is_painted_by_the_processor() {
        let folder = tempfile::tempdir().unwrap();
        assert!(!has_card(&folder.path().join("none")));
        std::fs::write(folder.path().join("card0"), "").unwrap();
        assert!(!has_card(folder.path()));
        std::fs::write(folder.path().join("renderD128"), "").unwrap();
        assert!(has_card(folder.path()));
    }
}
