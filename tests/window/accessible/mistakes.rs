//! The readers themselves: a screen with a mistake of each sort is not let through.

use croisee_tests::Result;
use croisee_tests::window::journey;

use super::Reader;

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
