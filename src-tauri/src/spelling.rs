//! Spelling: the window's text is checked in its language, where the machine has a dictionary for it.

use tauri::{App, Manager as _};

use croisee_core::deliverable::Lang;

/// Turns checking on. `WebKitGTK` leaves it off unless asked, and needs to be told the languages; the other systems'
/// web views check by themselves. French comes first: it is what the texts are written in.
///
/// # Errors
/// What Tauri says when the window is gone.
pub fn check(app: &App, lang: Lang) -> tauri::Result<()> {
    #[cfg(target_os = "linux")]
    if let Some(window) = app.get_webview_window("main") {
        window.with_webview(move |webview| {
            use webkit2gtk::{WebContextExt as _, WebViewExt as _};
            let languages: &[&str] = match lang {
                Lang::French => &["fr_FR"],
                Lang::English => &["fr_FR", "en_GB"],
            };
            if let Some(context) = webview.inner().context() {
                context.set_spell_checking_languages(languages);
                context.set_spell_checking_enabled(true);
            }
        })?;
    }
    #[cfg(not(target_os = "linux"))]
    let _ = (app, lang);
    Ok(())
}
