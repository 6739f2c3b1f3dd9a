//! The bin as the screen shows it.

use chrono::{DateTime, TimeDelta, Utc};
use serde::Serialize;

use super::{
    KEPT_DAYS,
    found::{self, Found},
    kinds::{TrashField, TrashKind, TrashWith},
    names::Names,
};
use crate::{
    Error, Result, Vault,
    deliverable::Lang,
    interview::{marker, spoken},
    reading::count,
};

/// How many there are of something.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct TrashCount {
    /// Of what.
    pub what: TrashWith,
    /// How many.
    pub count: u32,
}

/// Something in the bin.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct TrashItem {
    /// Its place in the bin.
    pub id: i64,
    /// What it is.
    pub kind: TrashKind,
    /// What it is called, or how it begins.
    pub title: String,
    /// Of what it is: its interview, its space.
    pub aside: String,
    /// When it was deleted, in RFC 3339.
    pub at: String,
    /// How many days it stays.
    pub days_left: u32,
    /// What went with it.
    pub with: Vec<TrashCount>,
}

/// A text of something in the bin.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct TrashText {
    /// Which.
    pub field: TrashField,
    /// It.
    pub text: String,
}

/// Something that went with it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct TrashPiece {
    /// What it is.
    pub what: TrashWith,
    /// Its words.
    pub text: String,
}

/// A look at something in the bin.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct TrashLook {
    /// It.
    pub item: TrashItem,
    /// Its words.
    pub texts: Vec<TrashText>,
    /// The cells of a table, row by row.
    pub cells: Vec<Vec<String>>,
    /// What went with it.
    pub pieces: Vec<TrashPiece>,
}

/// All that is in the bin, what was deleted last first.
///
/// # Errors
/// What the database says.
pub fn trash(vault: &Vault, lang: Lang) -> Result<Vec<TrashItem>> {
    let found = found::all(vault.conn())?;
    let names = Names::of(vault.conn(), lang, &found);
    let now = vault.now();
    found.iter().map(|item| view(&names, item, now)).collect()
}

/// A look at something in the bin.
///
/// # Errors
/// [`Error::Gone`] when it is not there.
pub fn trash_look(vault: &Vault, lang: Lang, id: i64) -> Result<TrashLook> {
    let found = found::all(vault.conn())?;
    let item = found.iter().find(|item| item.head.id == id);
    let item = item.ok_or(Error::Gone { what: "trash" })?;
    let names = Names::of(vault.conn(), lang, &found);
    let texts = item.kind.fields().iter().map(|field| TrashText {
        field: *field,
        text: read(*field, item.head.text(field.word())),
    });
    let texts = texts.filter(|text| !text.text.trim().is_empty()).collect();
    let mut pieces = Vec::new();
    for part in &item.parts {
        let Some(what) = TrashWith::of_word(&part.table) else {
            continue;
        };
        let text = match what {
            TrashWith::Excerpts => spoken(part.text("quote")).into_owned(),
            TrashWith::Evidence => names.cited(part)?,
            TrashWith::Interviews => names.title(TrashKind::Interview, part)?,
            TrashWith::People => names.title(TrashKind::Person, part)?,
            TrashWith::Entries => part.text("title").to_owned(),
            TrashWith::Links | TrashWith::Returned => continue,
            TrashWith::Relays => part.text("name").to_owned(),
            TrashWith::Members => names.title(TrashKind::Member, part)?,
            TrashWith::Steps => part.text("title").to_owned(),
            TrashWith::Followups | TrashWith::Remarks | TrashWith::Proses => {
                part.text("text").to_owned()
            }
        };
        pieces.push(TrashPiece { what, text });
    }
    let cells = match item.kind {
        // Cells that are none are shown as none.
        TrashKind::Grid => serde_json::from_str(item.head.text("cells")).unwrap_or_default(),
        _ => Vec::new(),
    };
    Ok(TrashLook {
        item: view(&names, item, vault.now())?,
        texts,
        cells,
        pieces,
    })
}

/// Notes without the lines that open questions, as they are read.
fn read(field: TrashField, text: &str) -> String {
    match field {
        TrashField::Notes => {
            let lines = text.lines().filter(|line| marker(line).is_none());
            lines.collect::<Vec<_>>().join("\n").trim().to_owned()
        }
        TrashField::Quote => spoken(text).into_owned(),
        _ => text.to_owned(),
    }
}

fn view(names: &Names<'_>, item: &Found, now: DateTime<Utc>) -> Result<TrashItem> {
    let title = names.title(item.kind, &item.head)?;
    let title = match item.kind {
        TrashKind::Excerpt => spoken(&title).into_owned(),
        _ => title,
    };
    Ok(TrashItem {
        id: item.head.id,
        kind: item.kind,
        title: first_words(&title),
        aside: first_words(&names.aside(item.kind, &item.head)?),
        at: item.entry.at.clone(),
        days_left: days_left(&item.entry.at, now),
        with: counts(item),
    })
}

/// How something begins, in a line.
fn first_words(text: &str) -> String {
    const MOST: usize = 240;
    // A date keeps its no-break space.
    let blank = |c: char| c.is_whitespace() && !matches!(c, '\u{a0}' | '\u{202f}');
    let words = text.split(blank).filter(|word| !word.is_empty());
    let mut words = words.collect::<Vec<_>>().join(" ");
    if let Some((end, _)) = words.char_indices().nth(MOST) {
        words.truncate(end);
        words.push('…');
    }
    words
}

pub(super) fn counts(item: &Found) -> Vec<TrashCount> {
    let of = |what: TrashWith| item.parts.iter().filter(|p| p.table == what.word()).count();
    let counted = TrashWith::ALL.iter().map(|what| TrashCount {
        what: *what,
        count: count(of(*what)),
    });
    counted.filter(|c| c.count > 0).collect()
}

/// Days until it is taken out for good; the last one counts.
fn days_left(at: &str, now: DateTime<Utc>) -> u32 {
    let Ok(at) = DateTime::parse_from_rfc3339(at) else {
        return 0;
    };
    let left = at.with_timezone(&Utc) + TimeDelta::days(KEPT_DAYS) - now;
    let days = (left.num_seconds().max(0) + 86_399) / 86_400;
    // A clock set back since makes nothing stay longer.
    u32::try_from(days.min(KEPT_DAYS)).unwrap_or(0)
}
