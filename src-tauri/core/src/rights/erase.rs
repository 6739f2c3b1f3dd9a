//! Erasing a person: their card, their words and what tells of them, out of the dossier, its index, its journal, its bin
//! and the free pages of its file. What rested on those words stays, and says so.

use std::collections::BTreeSet;

use chrono::SecondsFormat;
use serde::Serialize;

use super::{
    listed,
    reach::{Notes, Reach, cut},
    store::{self, Text},
    traces::{Traces, rename},
};
use crate::{
    Error, Result, Snapshot, Vault,
    deliverable::{Export, Template},
    interview::{Interview, write_notes},
    meeting,
    space::Meeting,
    stakeholder::kept_closed,
    synthesis::Statement,
    trash::close_in_bin,
    vault::{
        Done, ExportId, Op, PersonId, StatementId, Tx,
        journal::as_it_was,
        scrub::{each, forget},
    },
};

/// What stands in a text in the place of whoever was erased.
pub(super) const ERASED: &str = "[personne effacée]";

/// What the register calls an erasure; it speaks French.
const REGISTERED: &str = "effacement";

/// Words so long, found in the journal, are those that are erased.
const TELLING: usize = 12;

/// Tables whose rows are part of an interview, of an excerpt or of a person.
const HANGING: [&str; 6] = [
    "consent",
    "evidence",
    "excerpt",
    "followup",
    "member",
    "returned_text",
];

/// What an erasure came to.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct Erased {
    /// How many excerpts went.
    pub excerpts: u32,
    /// How many statements rest on less than they did, and are to be seen again.
    pub statements: u32,
    /// In how many texts the person was told of.
    pub mentions: u32,
    /// Nothing of it is in the file any more. Otherwise somebody reads beside us, or the disk is full: emptying the bin
    /// later takes the rest out.
    pub scrubbed: bool,
}

impl Vault {
    /// Erases a person for good. Texts that tell of them say [`ERASED`] instead, save those of `kept` (places of
    /// [`super::Mention`]): they tell of somebody else. It cannot be undone, nor can what was written before it.
    ///
    /// # Errors
    /// [`Error::Gone`] when the dossier has no such person; what the database says: nothing is erased then.
    pub fn person_erase(&mut self, id: PersonId, kept: &[String]) -> Result<Done<Erased>> {
        let mut done = self.transact(Op::lasting("person.erase").with_facts(), |tx| {
            erase(tx, id, kept)
        })?;
        // What is erased is so already: a file that cannot be written anew is told, and is no failure of it.
        done.value.scrubbed = self.scrub().unwrap_or(false);
        done.changed
            .tables
            .extend(["undo_row", "export_record"].map(str::to_owned));
        Ok(done)
    }
}

fn erase(tx: &Tx<'_>, id: PersonId, kept: &[String]) -> Result<Erased> {
    let before = Snapshot::within(tx)?;
    let reach = Reach::of(tx, &before, id)?;
    let traces = Traces::of(&before, reach.person, &reach.former);
    let statements = resting(&reach);
    let past = past(tx, &reach, &traces)?;
    let mentions = as_it_was(tx, || {
        let mut mentions = take(tx, &reach, &traces, kept)?;
        rename(tx, &traces)?;
        mentions += unsaid(tx, &traces, kept)?;
        for statement in &statements {
            store::flag(tx, *statement)?;
        }
        kept_closed(tx, &before)?;
        Ok(mentions)
    })?;
    forget(tx, &past)?;
    let heard = reach.heard();
    close_in_bin(tx, |id| heard.contains(id))?;
    register(tx, &reach, &traces, &statements)?;
    Ok(Erased {
        excerpts: crate::reading::count(reach.excerpts.len()),
        statements: crate::reading::count(statements.len()),
        mentions,
        scrubbed: false,
    })
}

/// The statements that rest on the words.
pub(super) fn resting(reach: &Reach<'_>) -> BTreeSet<StatementId> {
    let evidence = reach.snapshot.evidence.iter();
    evidence
        .filter(|e| e.excerpt_id.is_some_and(|e| reach.excerpts.contains(&e)))
        .map(|e| e.statement_id)
        .collect()
}

/// Takes out the words, the notes that hold them, and the person. Says in how many notes they were told of besides.
fn take(tx: &Tx<'_>, reach: &Reach<'_>, traces: &Traces, kept: &[String]) -> Result<u32> {
    for excerpt in reach.words() {
        crate::interview::Excerpt::delete(tx, excerpt.id)?;
        // No other words ever get its code: registers of what went out name it.
        if !traces.in_code(&excerpt.code) {
            store::retire(tx, "excerpt", &excerpt.code)?;
        }
    }
    for interview in &reach.alone {
        store::empty(tx, *interview)?;
    }
    let mut mentions = 0;
    for interview in &reach.snapshot.interviews {
        if reach.alone.contains(&interview.id) {
            continue;
        }
        let stretches = reach.stretches(Notes::Interview(interview.id));
        if !stretches.is_empty() {
            let own = reach
                .words()
                .filter(|e| e.interview_id == Some(interview.id));
            let words: Vec<&str> = own.map(|e| e.quote.as_str()).collect();
            store::cut_beside(tx, interview.id, &words)?;
        }
        let spared = is_kept(tx, kept, "interview", &interview.id.to_string())?;
        let (text, told) = left(&interview.notes, &stretches, traces, spared);
        mentions += u32::from(told);
        if text != interview.notes {
            let known = Interview::find(tx, interview.id)?;
            write_notes(tx, &known, &text, known.revision)?;
        }
    }
    for held in &reach.snapshot.meetings {
        let stretches = reach.stretches(Notes::Meeting(held.id));
        let spared = is_kept(tx, kept, "meeting", &held.id.to_string())?;
        let (text, told) = left(&held.notes, &stretches, traces, spared);
        mentions += u32::from(told);
        if text != held.notes {
            meeting::write(tx, &Meeting::find(tx, held.id)?, &text)?;
        }
    }
    store::take(tx, reach.person.id)?;
    Ok(mentions)
}

/// Whether the notes of this row are said to tell of somebody else.
fn is_kept(tx: &Tx<'_>, kept: &[String], table: &'static str, id: &str) -> Result<bool> {
    if kept.is_empty() {
        return Ok(false);
    }
    let row = store::row_of(tx, table, id)?;
    Ok(kept.contains(&format!("{table}/{row}/notes")))
}

/// Notes without the words and the names; whether they told of the person besides their words.
fn left(
    notes: &str,
    stretches: &[std::ops::Range<usize>],
    traces: &Traces,
    spared: bool,
) -> (String, bool) {
    let text = cut(notes, stretches);
    match traces.without(&text, ERASED).filter(|_| !spared) {
        Some(without) => (without, true),
        None => (text, false),
    }
}

/// Takes the person out of every other text of the dossier, whatever its table. Says in how many.
fn unsaid(tx: &Tx<'_>, traces: &Traces, kept: &[String]) -> Result<u32> {
    let mut mentions = 0;
    store::positions::forget(tx)?;
    for column in store::told(tx)? {
        if column.name == "code" || is_notes(&column.table, &column.name) {
            continue;
        }
        for text in store::texts(tx, &column)? {
            if kept.contains(&text.place()) {
                continue;
            }
            let Some(without) = without(traces, &text, ERASED) else {
                continue;
            };
            store::write(tx, &text, &without)?;
            mentions += 1;
        }
    }
    Ok(mentions)
}

/// Notes are written in a way of their own: excerpts follow.
pub(super) fn is_notes(table: &str, column: &str) -> bool {
    column == "notes" && matches!(table, "interview" | "meeting")
}

/// The text that takes the place of one that tells of the person, these words in theirs; nothing where none has to.
pub(super) fn without(traces: &Traces, text: &Text, instead: &str) -> Option<String> {
    match (text.column.table.as_str(), text.column.name.as_str()) {
        ("attachment" | "logo", "name") | (_, "file" | "url" | "website") => {
            traces.without_name(&text.words, instead)
        }
        ("export_record", "what") => traces.unregistered(&text.words, instead),
        // Its titles alone: what else stands in it is read by the program.
        ("template", "text") => {
            Template::retold(&text.words, |title| traces.without(title, instead))
        }
        _ => {
            let without = listed::retold(&text.words, |words| {
                traces
                    .without(words, instead)
                    .unwrap_or_else(|| words.to_owned())
            });
            (without != text.words).then_some(without)
        }
    }
}

/// The rows of the journal that keep something of the person: what they said, what was said of them, how they were called.
fn past(tx: &Tx<'_>, reach: &Reach<'_>, traces: &Traces) -> Result<Vec<i64>> {
    let id = reach.person.id.to_string();
    let mut rows = reach.rows();
    let mut joined = BTreeSet::new();
    let live = |interview: &str| {
        let mut interviews = reach.snapshot.interviews.iter();
        interviews.any(|i| i.id.to_string() == interview)
    };
    // Interviews in the bin at which they were go with all that was noted of them; so does the card that theirs was
    // joined with, however it was called.
    each(tx, |_, said| {
        if said.table == "interview_person"
            && let Some((interview, person)) = said.key.split_once('/')
            && person == id
            && !live(interview)
        {
            rows.insert(interview.to_owned());
        }
        if said.op == "person.merge" && (said.key.contains(&id) || said.words.contains(&id)) {
            joined.insert(said.entry);
        }
    })?;
    for interview in &reach.alone {
        rows.extend(store::followups(tx, *interview)?);
    }
    // What hung on them and was deleted goes too, with each of its earlier wordings; and what hung on that.
    loop {
        let known = rows.len();
        let mut found = Vec::new();
        each(tx, |_, said| {
            if HANGING.contains(&said.table)
                && !rows.contains(said.key)
                && rows.iter().any(|id| said.words.contains(id.as_str()))
            {
                found.push(said.key.to_owned());
            }
        })?;
        rows.extend(found);
        if rows.len() == known {
            break;
        }
    }
    let quotes: Vec<&str> = reach
        .words()
        .map(|e| e.quote.as_str())
        .filter(|quote| quote.chars().count() >= TELLING)
        .collect();
    let cut: BTreeSet<String> = reach
        .words()
        .filter_map(super::reach::notes_of)
        .map(|notes| match notes {
            Notes::Interview(id) => id.to_string(),
            Notes::Meeting(id) => id.to_string(),
        })
        .collect();
    let mut past = Vec::new();
    each(tx, |row, said| {
        let noted = matches!(said.table, "interview" | "meeting" | "validated_words")
            && cut.contains(said.key)
            && (said.columns.is_empty()
                || ["notes", "amendment"]
                    .iter()
                    .any(|c| said.columns.contains(c)));
        let hangs =
            |id: &String| said.key.contains(id.as_str()) || said.words.contains(id.as_str());
        if noted
            || joined.contains(&said.entry)
            || rows.iter().any(hangs)
            || quotes.iter().any(|quote| said.words.contains(quote))
            || traces.without(said.words, "").is_some()
        {
            past.push(row);
        }
    })?;
    Ok(past)
}

/// The codes of the excerpts that were erased, as the register has them.
pub(crate) fn erased_codes(exports: &[Export]) -> BTreeSet<String> {
    let erasures = exports.iter().filter(|e| e.what == REGISTERED);
    erasures
        .flat_map(|e| {
            serde_json::from_str::<Vec<serde_json::Value>>(&e.contents).unwrap_or_default()
        })
        .filter_map(|row| Some(row.get("erased")?.as_str()?.to_owned()))
        .collect()
}

/// The interviews at which somebody was who is erased, as the register has them. Their ids are others in a dossier that was
/// made of an archive; their codes are not.
pub(super) fn shared_once(conn: &rusqlite::Connection) -> Result<BTreeSet<String>> {
    let mut marked = BTreeSet::new();
    for export in Export::all(conn)?.iter().filter(|e| e.what == REGISTERED) {
        let rows: Vec<serde_json::Value> =
            serde_json::from_str(&export.contents).unwrap_or_default();
        for row in rows.iter().filter(|row| row.get("shared").is_some()) {
            let said = ["shared", "interview"].map(|key| row.get(key)?.as_str());
            marked.extend(said.into_iter().flatten().map(str::to_lowercase));
        }
    }
    let interviews = Interview::all(conn)?.into_iter();
    let marked = interviews
        .filter(|i| marked.contains(&i.id.to_string()) || marked.contains(&i.code.to_lowercase()));
    Ok(marked.map(|i| i.id.to_string()).collect())
}

/// The day of the last erasure that took words from under a statement, by its code.
pub(crate) fn erased_under(exports: &[Export], statement: &str) -> Option<String> {
    let erasures = exports.iter().filter(|e| e.what == REGISTERED);
    let took = erasures.filter(|e| {
        let rows: Vec<serde_json::Value> = serde_json::from_str(&e.contents).unwrap_or_default();
        let mut codes = rows.iter().filter_map(|row| row.get("statement")?.as_str());
        codes.any(|code| code.eq_ignore_ascii_case(statement))
    });
    took.filter_map(|e| e.at.get(..10)).max().map(str::to_owned)
}

/// Registers the erasure without saying of whom: which words went out that are no more, and what rested on them.
fn register(
    tx: &Tx<'_>,
    reach: &Reach<'_>,
    traces: &Traces,
    statements: &BTreeSet<StatementId>,
) -> Result<()> {
    let codes = reach.words().map(|e| e.code.as_str());
    let codes: BTreeSet<&str> = codes.filter(|code| !traces.in_code(code)).collect();
    let mut contents: Vec<serde_json::Value> = codes
        .into_iter()
        .map(|code| serde_json::json!({ "erased": code }))
        .collect();
    // Whoever else was at an interview is not the only one of it for all that.
    for interview in Interview::all(tx)? {
        if reach.shared.contains(&interview.id) {
            contents.push(serde_json::json!({
                "shared": interview.id.to_string(),
                "interview": interview.code,
            }));
        }
    }
    for statement in Statement::all(tx)? {
        if statements.contains(&statement.id) {
            contents.push(serde_json::json!({ "statement": statement.code }));
        }
    }
    let contents = serde_json::to_string(&contents).map_err(|e| Error::Internal {
        detail: e.to_string(),
    })?;
    Export {
        id: ExportId(tx.new_id()),
        at: tx.now().to_rfc3339_opts(SecondsFormat::Secs, true),
        what: REGISTERED.to_owned(),
        space: String::new(),
        edition: String::new(),
        status: String::new(),
        sha256: String::new(),
        contents,
    }
    .insert(tx)?;
    Ok(())
}
