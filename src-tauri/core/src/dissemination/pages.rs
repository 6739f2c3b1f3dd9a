//! The kit and the transmission as PDF: pure, the same from the same dossier, choice and date.

use std::ops::ControlFlow;

use croisee_typeset::{
    Fonts, Progress,
    document::{Block, Contents, Cover, Document, Labels, Meta, Running, Style},
};

use super::{Choice, Options, Outside, OutsideEntry, Own, Way, kit::Kit, parts::parts};
use crate::{
    Result, Snapshot,
    deliverable::{Lang, assemble::is_fictional},
    exchange::sha256_of,
    file_name,
    reading::Words,
    style,
    when::When,
};

/// From so many entries on a table of contents helps.
const LONG: usize = 12;

/// A document of the inventory, made.
#[derive(Debug, Clone)]
pub struct Pages {
    /// The PDF.
    pub bytes: Vec<u8>,
    /// Of the bytes, in hexadecimal.
    pub sha256: String,
    /// How many pages it has.
    pub pages: u32,
    /// How many entries it shows.
    pub entries: usize,
    /// What was set.
    pub document: Document,
}

/// What the file is called: « Kit pratique pour les territoires - Bretagne - 2020-09-07.pdf ».
///
/// # Errors
/// As [`parts`].
pub fn pages_name(way: Way, choice: &Choice, options: Options) -> Result<String> {
    let mut name = vec![parts(way)?.title.in_lang(options.lang).to_owned()];
    name.extend(choice.territories.iter().take(2).cloned());
    name.push(options.date.to_string());
    Ok(format!("{}.pdf", file_name(&name.join(" - "), way.word())))
}

/// Makes the kit or the transmission.
///
/// # Errors
/// What the typesetter says; [`crate::Error::Cancelled`] when `progress` ends the work.
pub fn pages(
    snapshot: &Snapshot,
    way: Way,
    choice: &Choice,
    options: Options,
    fonts: &Fonts,
    progress: &mut dyn FnMut(Progress) -> ControlFlow<()>,
) -> Result<Pages> {
    let outside = Outside::of(snapshot);
    let entries: Vec<&OutsideEntry<'_>> = outside.chosen(choice).collect();
    let document = document(snapshot, way, choice, options, &outside, &entries)?;
    let pdf = croisee_typeset::render(&document, fonts, progress)?;
    Ok(Pages {
        sha256: sha256_of(&pdf.bytes),
        bytes: pdf.bytes,
        pages: pdf.pages,
        entries: entries.len(),
        document,
    })
}

/// The document before it is set.
pub(super) fn document(
    snapshot: &Snapshot,
    way: Way,
    choice: &Choice,
    options: Options,
    outside: &Outside<'_>,
    entries: &[&OutsideEntry<'_>],
) -> Result<Document> {
    let words = Words::of(options.lang);
    let kit = Kit {
        snapshot,
        outside,
        entries,
        choice,
        own: Own::of(snapshot),
        words,
        french: options.lang == Lang::French,
    };
    let parts = parts(way)?;
    let title = parts.title.in_lang(options.lang).to_owned();
    let initiative = &snapshot.initiative;
    let day = When::Day(options.date).in_words(options.lang == Lang::French);
    let fictional = is_fictional(snapshot) || entries.iter().any(|e| e.fictional);
    let mut blocks = Vec::new();
    if entries.len() >= LONG {
        blocks.push(Block::Contents(Contents {
            title: words.say("contents"),
            depth: 2,
        }));
        blocks.push(Block::PageBreak);
    }
    for part in &parts.parts {
        let shown = part.shows.map(|shows| kit.show(shows));
        // A part of which the dossier has nothing is left out, words and all.
        if shown.as_ref().is_some_and(Vec::is_empty) {
            continue;
        }
        blocks.push(Block::heading(1, part.title.in_lang(options.lang)));
        if let Some(said) = &part.text {
            blocks.push(Block::paragraph(Style::Body, said.in_lang(options.lang)));
        }
        blocks.extend(shown.into_iter().flatten());
    }
    let state = words.with("share-page-state", &[("date", day.clone().into())]);
    let pilots = initiative.pilots.0.join(", ");
    let mut lines = vec![initiative.title.clone(), state.clone(), kit.chosen()];
    if !pilots.is_empty() {
        let count = initiative.pilots.0.len();
        let arguments = [("pilots", pilots.as_str().into()), ("count", count.into())];
        lines.push(words.with("share-page-by", &arguments));
    }
    lines.retain(|line| !line.trim().is_empty());
    Ok(Document {
        meta: Meta {
            title: format!("{title} – {}", initiative.title),
            subject: state,
            author: pilots,
            keywords: choice.territories.clone(),
            language: options.lang.code().to_owned(),
            date: options.date,
            seed: format!(
                "{}/{}/{}/{:?}",
                initiative.title,
                way.word(),
                options.date,
                choice
            ),
        },
        look: style::look(snapshot, None),
        labels: match options.lang {
            Lang::French => Labels::french(),
            Lang::English => Labels::english(),
        },
        cover: Some(style::signed(
            Cover {
                kicker: words.say("share-title"),
                title: title.clone(),
                lines,
                note: fictional.then(|| words.say("fiction-long")),
                ..Cover::default()
            },
            snapshot,
        )),
        running: Running {
            header_left: title,
            header_right: day,
            footer_left: match fictional {
                true => words.say("fiction-short"),
                false => initiative.title.clone(),
            },
        },
        draft: None,
        blocks,
    })
}

/// Only an address of the web is a link: any other may do something.
pub(super) fn is_web(url: &str) -> bool {
    let lower = url.trim().to_ascii_lowercase();
    lower.starts_with("https://") || lower.starts_with("http://")
}
