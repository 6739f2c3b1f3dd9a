//! The content security policy as the packaged window bears it: a script that got in all the same loads, reaches and runs
//! nothing. The policy is tried, not read.

use std::collections::BTreeSet;

use croisee_tests::Result;
use croisee_tests::window::journey;

/// Does what a script would that got in, and gathers what the policy refused.
const TRIED: &str = "const done = arguments[1];\
    const refused = new Set();\
    document.addEventListener('securitypolicyviolation', (one) =>\
      refused.add(one.effectiveDirective.replace(/-(elem|attr)$/, '')));\
    const add = (name, more) => document.body.append(Object.assign(document.createElement(name), more));\
    add('script', { textContent: 'window.__inline = true' });\
    add('script', { src: 'https://127.0.0.1:9/x.js' });\
    add('img', { src: 'https://127.0.0.1:9/x.png' });\
    add('object', { data: 'https://127.0.0.1:9/x' });\
    add('link', { rel: 'stylesheet', href: 'https://127.0.0.1:9/x.css' });\
    add('base', { href: 'https://127.0.0.1:9/' });\
    const form = Object.assign(document.createElement('form'), { action: 'https://127.0.0.1:9/', method: 'post' });\
    document.body.append(form); form.submit();\
    const face = new FontFace('x', 'url(https://127.0.0.1:9/x.woff2)'); face.load().catch(() => {});\
    fetch('https://127.0.0.1:9/').catch(() => {});\
    try { navigator.sendBeacon('https://127.0.0.1:9/', 'x'); } catch {}\
    try { new WebSocket('wss://127.0.0.1:9/'); } catch {}\
    try { new Worker('data:text/javascript,1'); } catch {}\
    let evaluated = true;\
    try { (0, eval)('1'); } catch { evaluated = false; }\
    setTimeout(() => done({ refused: [...refused], evaluated,\
      inline: window.__inline === true, base: document.baseURI }), 1500);";

#[tokio::test]
#[ignore = "drives the real window: `cargo xtask test`"]
async fn a_script_that_got_in_loads_reaches_and_runs_nothing() -> Result {
    journey("policy", None, async |window| {
        window.has("@open-demo").await?;
        let told = window.script_until(TRIED, "").await?;
        let refused: BTreeSet<String> = serde_json::from_value(told["refused"].clone())?;
        let missing: Vec<&str> = [
            "script-src",
            "img-src",
            "object-src",
            "style-src",
            "font-src",
            "connect-src",
            "worker-src",
            "base-uri",
            "form-action",
        ]
        .into_iter()
        .filter(|one| !refused.contains(*one))
        .collect();
        // Styles alone may stand inline: the editor writes them.
        assert!(missing.is_empty(), "let through: {missing:?} ({told})");
        assert!(
            told["inline"] == false && told["evaluated"] == false,
            "{told}"
        );
        let base = told["base"].as_str().unwrap_or_default();
        assert!(!base.contains("127.0.0.1"), "{base}");
        Ok(())
    })
    .await
}
