//! What came back stands among things that went on: excerpts find their words in notes that were edited since, and
//! statements say when what they rest on is not what it was.

use rusqlite::types::Value;

use super::{found::Found, store};
use crate::{
    Result,
    interview::{Excerpt, follow, notes_of},
    vault::{
        ExcerptId, Tx,
        journal::{self, Image},
    },
};

/// What an excerpt says of itself by which a statement that rests on it may stand or fall (domain rule 6).
const OF_EXCERPT: &[&str] = &[
    "quote",
    "lost",
    "speaker_id",
    "organisation_id",
    "nature",
    "attribution",
];
/// The same of an entry of the inventory.
const OF_ENTRY: &[&str] = &[
    "kind",
    "volet_id",
    "title",
    "description",
    "holder",
    "status",
];

/// Does both for all that came back; says how many excerpts are lost.
pub(super) fn all(tx: &Tx<'_>, items: &[&Found]) -> Result<u32> {
    let mut adrift = 0;
    for item in items {
        let excerpts = item.rows().filter(|row| row.table == "excerpt");
        for row in excerpts.filter(|row| !notes_went(item, row)) {
            adrift += u32::from(excerpt(tx, item, row)?);
        }
        for part in item.parts.iter().filter(|part| part.table == "evidence") {
            if changed_since(tx, item, part)?
                && let Some(statement) = part.value("statement_id")
            {
                store::flag(tx, statement)?;
            }
        }
    }
    Ok(adrift)
}

/// Whether the notes that an excerpt is taken from went and came back with it: they read as they did.
fn notes_went(item: &Found, excerpt: &Image) -> bool {
    let of = [excerpt.text("interview_id"), excerpt.text("meeting_id")];
    item.rows().any(|row| {
        matches!(row.table.as_str(), "interview" | "meeting") && of.contains(&row.key.as_str())
    })
}

/// Lets an excerpt follow what became of its notes while it was away; whether it is lost now, and was not.
fn excerpt(tx: &Tx<'_>, item: &Found, row: &Image) -> Result<bool> {
    let Ok(id) = uuid::Uuid::parse_str(&row.key) else {
        return Ok(false);
    };
    // It did not come back: what it hangs on is gone.
    if !journal::stands(tx, "excerpt", &Value::Text(row.key.clone()))? {
        return Ok(false);
    }
    let excerpt = Excerpt::find(tx, ExcerptId(id))?;
    let after = notes_of(tx, &excerpt)?;
    let (table, of) = match (excerpt.interview_id, excerpt.meeting_id) {
        (Some(id), _) => ("interview", id.to_string()),
        (None, Some(id)) => ("meeting", id.to_string()),
        (None, None) => return Ok(false),
    };
    let wordings = journal::wordings(tx, table, &[of], "notes")?;
    let since = wordings
        .into_iter()
        .take_while(|wording| wording.entry.id > item.entry.id);
    // The earliest change since then is of the notes as they were then.
    let Some(before) = since.last().and_then(|wording| wording.before) else {
        return Ok(false);
    };
    let was_lost = excerpt.lost;
    follow(tx, vec![excerpt], &before, &after)?;
    Ok(Excerpt::find(tx, ExcerptId(id))?.lost && !was_lost)
}

/// Whether what a piece of evidence cites changed while its statement was away.
fn changed_since(tx: &Tx<'_>, item: &Found, evidence: &Image) -> Result<bool> {
    let since = item.entry.id;
    if let Some(Value::Text(id)) = evidence.value("inventory_id") {
        return journal::touched_since(tx, since, "inventory_entry", id, OF_ENTRY);
    }
    let Some(Value::Text(id)) = evidence.value("excerpt_id") else {
        return Ok(false);
    };
    if !journal::stands(tx, "excerpt", &Value::Text(id.clone()))? {
        // It is gone, and told to be.
        return Ok(false);
    }
    if journal::touched_since(tx, since, "excerpt", id, OF_EXCERPT)?
        || journal::linked_since(tx, since, "excerpt_theme", &format!("{id}/"))?
    {
        return Ok(true);
    }
    let Ok(id) = uuid::Uuid::parse_str(id) else {
        return Ok(false);
    };
    let excerpt = Excerpt::find(tx, ExcerptId(id))?;
    let degree: &[&str] = &["attribution"];
    if let Some(interview) = excerpt.interview_id
        && journal::touched_since(tx, since, "interview", &interview.to_string(), degree)?
    {
        return Ok(true);
    }
    if let Some(meeting) = excerpt.meeting_id
        && journal::touched_since(tx, since, "meeting", &meeting.to_string(), degree)?
    {
        return Ok(true);
    }
    if let Some(speaker) = excerpt.speaker_id
        && journal::touched_since(tx, since, "person", &speaker.to_string(), degree)?
    {
        return Ok(true);
    }
    // Facts of consent are not in the journal: whosever it was, somebody is to look.
    store::consented_since(tx, &item.entry.at)
}
