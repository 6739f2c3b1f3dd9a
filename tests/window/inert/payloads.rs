//! What a page that takes words for markup would run: 150 of them, each of which says so in `window.__pwned`, or leaves an
//! element behind.

/// How many there are: the promise.
pub const COUNT: usize = 150;

/// The best known, and what templates and Markdown would run.
const KNOWN: [&str; 62] = [
    r#"<script>window.__pwned=1</script>"#,
    r#"<img src=x onerror="window.__pwned=2">"#,
    r#"<svg onload="window.__pwned=3"><circle r=9></svg>"#,
    r#"<svg><script>window.__pwned=4</script></svg>"#,
    r#"<iframe src="javascript:parent.__pwned=5"></iframe>"#,
    r#"<iframe srcdoc="<script>parent.__pwned=6</script>"></iframe>"#,
    r#"<a href="javascript:window.__pwned=7">ici</a>"#,
    r#"<body onload="window.__pwned=8">"#,
    r#"<details open ontoggle="window.__pwned=9"><summary>s</summary></details>"#,
    r#"<video><source onerror="window.__pwned=10"></video>"#,
    r#"<audio src=x onerror="window.__pwned=11"></audio>"#,
    r#"<input autofocus onfocus="window.__pwned=12">"#,
    r#"<marquee onstart="window.__pwned=13">m</marquee>"#,
    r#"<object data="javascript:window.__pwned=14"></object>"#,
    r#"<embed src="javascript:window.__pwned=15">"#,
    r#"<math><mtext><style><img src=x onerror="window.__pwned=16"></style></mtext></math>"#,
    r#""><img src=x onerror="window.__pwned=17">"#,
    r#"'><script>window.__pwned=18</script>"#,
    r#"</title><script>window.__pwned=19</script>"#,
    r#"</textarea><img src=x onerror="window.__pwned=20">"#,
    r#"{@html '<img src=x onerror=window.__pwned=21>'}"#,
    r#"{{constructor.constructor('window.__pwned=22')()}}"#,
    r#"${window.__pwned=23}"#,
    r#"[lien](javascript:window.__pwned=24)"#,
    r#"![image](x "onerror=window.__pwned=25")"#,
    r#"<form action="javascript:window.__pwned=26"><button>f</button></form>"#,
    r#"<meta http-equiv="refresh" content="0;url=javascript:window.__pwned=27">"#,
    r#"<base href="https://example.invalid/">"#,
    r#"<link rel=stylesheet href="https://example.invalid/pwned.css">"#,
    r#"&lt;img src=x onerror=window.__pwned=30&gt;"#,
    r#"<scr<script>ipt>window.__pwned=31</scr</script>ipt>"#,
    r#"<SCRIPT SRC=data:text/javascript,window.__pwned=32></SCRIPT>"#,
    r#"<script type=module>window.__pwned=33</script>"#,
    r#"<script src="data:text/javascript,window.__pwned=34"></script>"#,
    r#"<img src=x:x onerror="window.__pwned=35"//"#,
    r#"<img """><script>window.__pwned=36</script>">"#,
    r#"<img src=`x` onerror=`window.__pwned=37`>"#,
    r#"<svg/onload=window.__pwned=38>"#,
    r#"<svg><animate onbegin="window.__pwned=39" attributeName=x dur=1s></svg>"#,
    r#"<svg><a xlink:href="javascript:window.__pwned=40"><circle r=9></a></svg>"#,
    r#"<svg><foreignObject><img src=x onerror="window.__pwned=41"></foreignObject></svg>"#,
    r#"<svg><use href="data:image/svg+xml,<svg id=x onload='window.__pwned=42'/>#x"></svg>"#,
    r#"<math href="javascript:window.__pwned=43">m</math>"#,
    r#"<math><annotation-xml encoding="text/html"><img src=x onerror="window.__pwned=44"></annotation-xml></math>"#,
    r#"<template><script>window.__pwned=45</script></template>"#,
    r#"<noscript><p title="</noscript><img src=x onerror=window.__pwned=46>"></noscript>"#,
    r#"<style>@import 'https://example.invalid/x.css';</style><img src=x onerror="window.__pwned=47">"#,
    r#"<table background="javascript:window.__pwned=48"><tr><td>t</table>"#,
    r#"<isindex type=image src=x onerror="window.__pwned=49">"#,
    r#"<button formaction="javascript:window.__pwned=50" form=x>b</button>"#,
    r#"<select><noembed></select><script>window.__pwned=51</script></noembed>"#,
    r#"<!--><img src=x onerror="window.__pwned=52">-->"#,
    r#"<![CDATA[<img src=x onerror="window.__pwned=53">]]>"#,
    r#"<?xml version="1.0"?><html:script xmlns:html="http://www.w3.org/1999/xhtml">window.__pwned=54</html:script>"#,
    r#"<x onclick="window.__pwned=55" tabindex=0 autofocus>x</x>"#,
    r#"[a]: javascript:window.__pwned=56 "t""#,
    r#"<javascript:window.__pwned=57>"#,
    r#"[lien](data:text/html;base64,PHNjcmlwdD5wYXJlbnQuX19wd25lZD01ODwvc2NyaXB0Pg==)"#,
    r#"`<img src=x onerror="window.__pwned=59">`"#,
    r#"{#if (window.__pwned=60)}x{/if}"#,
    r#"<%= window.__pwned=61 %>"#,
    r#"{{{window.__pwned=62}}}"#,
];

/// What runs a script by itself once it is an element, without anybody touching it.
const HANDLERS: [(&str, &str); 44] = [
    ("img src=x", "error"),
    ("img src=x srcset=x", "error"),
    ("image src=x", "error"),
    ("input type=image src=x", "error"),
    ("input autofocus", "focus"),
    ("input autofocus", "focusin"),
    ("textarea autofocus", "focus"),
    ("select autofocus", "focus"),
    ("button autofocus", "focus"),
    ("a href=# autofocus", "focus"),
    ("p tabindex=0 autofocus", "focus"),
    ("p contenteditable autofocus", "focus"),
    ("div style=animation:pulse", "animationstart"),
    ("div style=animation:pulse", "animationend"),
    ("div style=transition:all", "transitionend"),
    ("body", "load"),
    ("body", "pageshow"),
    ("body", "hashchange"),
    ("body", "resize"),
    ("frameset", "load"),
    ("iframe", "load"),
    ("embed src=x", "load"),
    ("object data=x", "error"),
    ("link rel=stylesheet href=x", "error"),
    ("link rel=preload as=style href=x", "error"),
    ("script src=x", "error"),
    ("style", "load"),
    ("svg", "load"),
    ("svg", "begin"),
    ("video src=x", "error"),
    ("video src=x autoplay", "loadstart"),
    ("video poster=x", "error"),
    ("audio src=x", "loadstart"),
    ("audio src=x autoplay", "error"),
    ("track src=x default", "error"),
    ("source src=x", "error"),
    ("details open", "toggle"),
    ("dialog open", "close"),
    ("marquee", "start"),
    ("marquee loop=1", "finish"),
    ("meter value=1", "mouseover"),
    ("input value=x", "input"),
    ("form", "submit"),
    ("keygen autofocus", "focus"),
];

/// How a script's address is hidden from who looks for it.
const ADDRESSES: [&str; 22] = [
    "javascript:",
    "JaVaScRiPt:",
    " javascript:",
    "java&Tab;script:",
    "java&NewLine;script:",
    "java&#x0A;script:",
    "&#106;avascript:",
    "&#x6A&#x61&#x76ascript:",
    "javascript&colon;",
    "javascript&#58;",
    "&#1;javascript:",
    "javascript://example.invalid/%0A",
    "javascript:/*--></title></style></textarea></script>*/",
    "vbscript:",
    "livescript:",
    "data:text/html,<script>parent.__pwned=1</script>",
    "data:text/html;charset=utf-8,%3Cscript%3E",
    "data:image/svg+xml,<svg onload=parent.__pwned=1>",
    "blob:null/",
    "filesystem:http://example.invalid/",
    "view-source:javascript:",
    "jar:javascript:",
];

/// All of them, each once.
pub fn payloads() -> Vec<String> {
    let mut all: Vec<String> = KNOWN.map(ToOwned::to_owned).to_vec();
    for (element, event) in HANDLERS {
        let number = all.len() + 1;
        all.push(format!("<{element} on{event}=window.__pwned={number}>"));
    }
    for address in ADDRESSES {
        let number = all.len() + 1;
        all.push(format!(
            "<a href=\"{address}window.__pwned={number}\">ici</a>"
        ));
        let number = all.len() + 1;
        all.push(format!("[ici](<{address}window.__pwned={number}>)"));
    }
    all
}

#[test]
fn there_are_as_many_as_were_promised_each_once() {
    let all = payloads();
    let once: std::collections::BTreeSet<&String> = all.iter().collect();
    assert_eq!((all.len(), once.len()), (COUNT, COUNT));
}
