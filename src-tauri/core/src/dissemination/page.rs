//! The shared inventory as one page that works from any disk, without a network: its data, its style and its script stand
//! in it, and its own policy forbids it to fetch anything.

use std::{collections::BTreeMap, fmt::Write as _};

use base64::{Engine as _, engine::general_purpose::STANDARD};
use sha2::{Digest as _, Sha256};

use super::{Licence, Options, OutsideEntry, pages::is_web, table};
use crate::{
    Snapshot,
    deliverable::{Lang, assemble::is_fictional},
    reading::Words,
    search::fold,
    when::When,
};

const STYLE: &str = include_str!("../../../../assets/sharing/page.css");
const SCRIPT: &str = include_str!("../../../../assets/sharing/page.js");

/// The bytes of the page.
pub(super) fn page(
    snapshot: &Snapshot,
    entries: &[&OutsideEntry<'_>],
    licence: Licence,
    options: Options,
) -> Vec<u8> {
    let words = Words::of(options.lang);
    let page = Page {
        snapshot,
        entries,
        words,
        licence,
        options,
    };
    page.whole().into_bytes()
}

struct Page<'a> {
    snapshot: &'a Snapshot,
    entries: &'a [&'a OutsideEntry<'a>],
    words: &'static Words,
    licence: Licence,
    options: Options,
}

impl Page<'_> {
    fn say(&self, key: &str) -> String {
        escaped(&self.words.say(key))
    }

    fn whole(&self) -> String {
        let title = &self.snapshot.initiative.title;
        let day = When::Day(self.options.date).in_words(self.options.lang == Lang::French);
        let policy = format!(
            "default-src 'none'; style-src '{}'; script-src '{}'; base-uri 'none'; form-action 'none'",
            hash(STYLE),
            hash(SCRIPT)
        );
        let mut out = format!(
            "<!doctype html>\n<html lang=\"{lang}\">\n<head>\n<meta charset=\"utf-8\">\n\
             <meta http-equiv=\"Content-Security-Policy\" content=\"{policy}\">\n\
             <meta name=\"referrer\" content=\"no-referrer\">\n\
             <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n\
             <title>{name} – {title}</title>\n<style>{STYLE}</style>\n</head>\n<body>\n\
             <a class=\"skip\" href=\"#list\">{skip}</a>\n<header>\n<p class=\"aside\">{title}</p>\n<h1>{name}</h1>\n",
            lang = self.options.lang.code(),
            name = self.say("share-title"),
            title = escaped(title),
            skip = self.say("share-page-skip"),
        );
        let count = self.snapshot.initiative.pilots.0.len();
        let pilots = self.snapshot.initiative.pilots.0.join(", ");
        let state = self.words.with("share-page-state", &[("date", day.into())]);
        let _ = writeln!(out, "<p class=\"aside\">{}</p>", escaped(&state));
        if !pilots.is_empty() {
            let arguments = [("pilots", pilots.into()), ("count", count.into())];
            let by = self.words.with("share-page-by", &arguments);
            let _ = writeln!(out, "<p class=\"aside\">{}</p>", escaped(&by));
        }
        if is_fictional(self.snapshot) || self.entries.iter().any(|e| e.fictional) {
            let _ = writeln!(out, "<p class=\"fiction\">{}</p>", self.say("fiction-long"));
        }
        out.push_str("</header>\n<main>\n");
        self.form(&mut out);
        let all = self.many(self.entries.len());
        let _ = writeln!(
            out,
            "<p id=\"count\" class=\"aside\" role=\"status\" data-none=\"{}\" data-one=\"{}\" data-many=\"{}\">{}</p>",
            self.say("share-page-none"),
            escaped(&self.many(1)),
            self.say("share-page-many"),
            escaped(&all),
        );
        out.push_str("<div id=\"list\">\n");
        self.groups(&mut out);
        out.push_str("</div>\n</main>\n");
        self.footer(&mut out);
        let _ = write!(out, "<script>{SCRIPT}</script>\n</body>\n</html>\n");
        out
    }

    fn many(&self, count: usize) -> String {
        self.words
            .with("share-page-count", &[("count", count.into())])
    }

    /// The fields that search and filter; they show once the script that works them runs.
    fn form(&self, out: &mut String) {
        let _ = writeln!(
            out,
            "<form id=\"filters\" role=\"search\" hidden>\n<div class=\"wide\"><label for=\"words\">{}</label>\
             <input id=\"words\" name=\"words\" type=\"search\" autocomplete=\"off\"></div>",
            self.say("share-page-search")
        );
        let kinds = self.values(|e| {
            let word = e.kind.word();
            (word.to_owned(), self.words.say(&format!("kind-{word}")))
        });
        self.select(out, "kind", "share-column-nature-short", &kinds);
        let volets = self.values(|e| {
            e.volet
                .map_or_else(Default::default, |n| (n.code.clone(), n.name.clone()))
        });
        self.select(out, "volet", "inventory-volet", &volets);
        let scales = self.values(|e| (fold(&e.scale), e.scale.clone()));
        self.select(out, "scale", "share-scale", &scales);
        let territories = self.values(|e| (fold(&e.territory), e.territory.clone()));
        self.select(out, "territory", "share-territory", &territories);
        let _ = writeln!(
            out,
            "<div><button type=\"reset\">{}</button></div>\n</form>",
            self.say("share-page-reset")
        );
    }

    /// The values of a field, each once, with its words.
    fn values(&self, of: impl Fn(&OutsideEntry<'_>) -> (String, String)) -> Vec<(String, String)> {
        let all: BTreeMap<String, String> = self
            .entries
            .iter()
            .map(|entry| of(entry))
            .filter(|(value, _)| !value.is_empty())
            .collect();
        let mut all: Vec<(String, String)> = all.into_iter().collect();
        all.sort_by_cached_key(|(_, words)| fold(words));
        all
    }

    fn select(&self, out: &mut String, name: &str, label: &str, values: &[(String, String)]) {
        if values.len() < 2 {
            return;
        }
        let _ = write!(
            out,
            "<div><label for=\"{name}\">{}</label><select id=\"{name}\" name=\"{name}\"><option value=\"\">{}</option>",
            self.say(label),
            self.say("share-page-all")
        );
        for (value, words) in values {
            let _ = write!(
                out,
                "<option value=\"{}\">{}</option>",
                escaped(value),
                escaped(words)
            );
        }
        out.push_str("</select></div>\n");
    }

    /// The entries, volet by volet.
    fn groups(&self, out: &mut String) {
        let mut rest = self.entries;
        let mut number = 0;
        while let Some(first) = rest.first() {
            let volet = first.volet.map(|node| node.id);
            let size = rest
                .iter()
                .take_while(|e| e.volet.map(|node| node.id) == volet)
                .count();
            let (group, after) = rest.split_at(size);
            rest = after;
            number += 1;
            let name = first
                .volet
                .map_or_else(|| self.words.say("no-volet"), |node| node.name.clone());
            let _ = writeln!(
                out,
                "<section class=\"group\" aria-labelledby=\"g{number}\">\n<h2 id=\"g{number}\">{}</h2>\n<ul>",
                escaped(&name)
            );
            for entry in group {
                self.entry(out, entry);
            }
            out.push_str("</ul>\n</section>\n");
        }
    }

    fn entry(&self, out: &mut String, entry: &OutsideEntry<'_>) {
        let kind = self.words.say(&format!("kind-one-{}", entry.kind.word()));
        let _ = write!(
            out,
            "<li class=\"entry\" data-kind=\"{}\" data-volet=\"{}\" data-scale=\"{}\" data-territory=\"{}\"><h3>{}</h3>",
            entry.kind.word(),
            escaped(entry.volet.map_or("", |node| node.code.as_str())),
            escaped(&fold(&entry.scale)),
            escaped(&fold(&entry.territory)),
            escaped(&entry.title)
        );
        let mut meta = vec![kind, entry.holder.clone(), entry.scale.clone()];
        meta.push(entry.territory.clone());
        meta.push(entry.sector.clone());
        if let Some(word @ ("clos" | "a_verifier")) = Some(entry.status) {
            meta.push(self.words.say(&format!("share-status-{word}")));
        }
        meta.push(entry.code.to_owned());
        meta.retain(|part| !part.trim().is_empty());
        let _ = write!(out, "<p class=\"meta\">{}</p>", escaped(&meta.join(" · ")));
        if !entry.description.is_empty() {
            let _ = write!(out, "<p>{}</p>", escaped(&entry.description));
        }
        if !entry.answers.is_empty() {
            let answers = self.words.with(
                "share-answers",
                &[("needs", entry.answers.join(", ").into())],
            );
            let _ = write!(out, "<p class=\"meta\">{}</p>", escaped(&answers));
        }
        if is_web(&entry.url) {
            let url = escaped(&entry.url);
            let _ = write!(
                out,
                "<p class=\"meta\"><a href=\"{url}\" rel=\"noopener noreferrer\">{url}</a></p>"
            );
        }
        if !entry.source.is_empty() {
            let source = self
                .words
                .with("share-source", &[("source", entry.source.clone().into())]);
            let _ = write!(out, "<p class=\"meta\">{}</p>", escaped(&source));
        }
        out.push_str("</li>\n");
    }

    fn footer(&self, out: &mut String) {
        let _ = writeln!(
            out,
            "<footer>\n<h2>{}</h2>\n<p>{} <a href=\"{url}\" rel=\"license noopener noreferrer\">{}</a></p>\n<h2>{}</h2>\n<dl>",
            self.say("share-licence"),
            self.say("share-page-licence"),
            escaped(self.licence.title()),
            self.say("share-dictionary"),
            url = escaped(self.licence.url()),
        );
        for (name, _) in table::COLUMNS {
            let _ = writeln!(
                out,
                "<dt>{name}</dt><dd>{}</dd>",
                escaped(&table::meaning(self.words, name))
            );
        }
        out.push_str("</dl>\n</footer>\n");
    }
}

/// Words as they stand in HTML, between tags and within quotes.
fn escaped(words: &str) -> String {
    let mut out = String::with_capacity(words.len());
    for c in words.chars() {
        match c {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '\'' => out.push_str("&#39;"),
            '\n' | '\t' => out.push(c),
            // HTML knows no control characters, and what turns the order of letters hides what one reads.
            c if c.is_control() => {}
            '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' => {}
            c => out.push(c),
        }
    }
    out
}

/// The digest of an inline style or script, as a content policy names it.
fn hash(text: &str) -> String {
    format!(
        "sha256-{}",
        STANDARD.encode(Sha256::digest(text.as_bytes()))
    )
}
