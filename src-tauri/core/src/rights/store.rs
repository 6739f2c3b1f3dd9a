//! What an erasure reads and writes by table and column, whatever they are: a column that is added later is looked into too.

pub(super) mod codes;
pub(super) mod positions;

use std::collections::BTreeSet;

use rusqlite::{Connection, params};

use crate::{
    Error, Result,
    exchange::stays,
    vault::{InterviewId, InventoryId, PersonId, StatementId},
};

/// Tables that hold no words of their own: the journal and the index are seen to apart.
const APART: [&str; 6] = [
    "history",
    "replay",
    "search_entry",
    "undo_entry",
    "undo_row",
    "recording",
];

/// A column of words.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Column {
    pub(super) table: String,
    pub(super) name: String,
    /// The table has an `id`.
    keyed: bool,
}

/// A text of the dossier, and where it stands.
#[derive(Debug, Clone)]
pub(super) struct Text {
    pub(super) column: Column,
    pub(super) row: i64,
    /// The id of its row; nothing where it has none.
    pub(super) id: String,
    pub(super) words: String,
    /// Of a list of positions, the place of the one that it is.
    pub(super) part: Option<usize>,
}

impl Text {
    /// What tells it from every other.
    pub(super) fn place(&self) -> String {
        format!("{}/{}/{}", self.column.table, self.row, self.column.name)
    }
}

/// Every column of words: text that is neither an id nor one of the words that its table knows.
pub(super) fn columns(conn: &Connection) -> Result<Vec<Column>> {
    let sql = "SELECT m.name, c.name, m.sql FROM sqlite_master m JOIN pragma_table_info(m.name) c
               WHERE m.type = 'table' AND c.type = 'TEXT' AND m.name NOT LIKE 'sqlite_%' AND m.name NOT LIKE 'search_index%'
               ORDER BY m.name, c.cid";
    let mut statement = conn.prepare_cached(sql)?;
    let found = statement
        .query_map([], |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?)))?
        .collect::<rusqlite::Result<Vec<(String, String, String)>>>()?;
    let keyed: BTreeSet<String> = found
        .iter()
        .filter(|(_, name, _)| name == "id")
        .map(|(table, ..)| table.clone())
        .collect();
    let words = found.into_iter().filter(|(table, name, sql)| {
        let plain: String = sql.chars().filter(|c| !c.is_whitespace()).collect();
        !APART.contains(&table.as_str())
            && name != "id"
            && name != "tbl"
            && !name.ends_with("_id")
            // The words of a position again: they are written with it.
            && (table.as_str(), name.as_str()) != ("evidence", "position")
            && !plain.contains(&format!("CHECK({name}IN("))
    });
    Ok(words
        .map(|(table, name, _)| Column {
            keyed: keyed.contains(&table),
            table,
            name,
        })
        .collect())
}

/// The columns in which somebody may be told of: no days, no numbers, no words that the program knows, no places of a
/// template or of a framework.
pub(super) fn told(conn: &Connection) -> Result<Vec<Column>> {
    let mut columns = columns(conn)?;
    columns.retain(|column| {
        let known = match column.table.as_str() {
            "export_record" => ["at", "space", "edition", "status"].as_slice(),
            "framework_change" => ["node", "became"].as_slice(),
            "framework_past_node" => ["node", "parent"].as_slice(),
            "figure" => ["value"].as_slice(),
            "initiative" => ["framework_version"].as_slice(),
            "style" => ["fonts", "colours"].as_slice(),
            "template" => ["name"].as_slice(),
            _ => [].as_slice(),
        };
        let of_all = [
            "accent",
            "colour",
            "date",
            "dimension",
            "reminders",
            "section",
            "sha256",
            "statuses",
            "template",
            "time",
        ];
        let name = column.name.as_str();
        !known.contains(&name) && !of_all.contains(&name) && !name.ends_with("_on")
    });
    Ok(columns)
}

/// The texts of a column that are not empty.
pub(super) fn texts(conn: &Connection, column: &Column) -> Result<Vec<Text>> {
    let (table, name) = (&column.table, &column.name);
    if positions::are(column) {
        return positions::texts(conn, column);
    }
    let id = match column.keyed {
        true => "CAST(id AS TEXT)",
        false => "''",
    };
    let sql = format!("SELECT rowid, {id}, \"{name}\" FROM \"{table}\" WHERE \"{name}\" <> ''");
    let mut statement = conn.prepare(&sql)?;
    let texts = statement.query_map([], |row| {
        Ok(Text {
            column: column.clone(),
            row: row.get(0)?,
            id: row.get(1)?,
            words: row.get(2)?,
            part: None,
        })
    })?;
    Ok(texts.collect::<rusqlite::Result<_>>()?)
}

/// Writes another text in the place of one. Where it must be the only one of its column, its row's number tells it apart.
pub(super) fn write(conn: &Connection, text: &Text, words: &str) -> Result<()> {
    let (table, name) = (&text.column.table, &text.column.name);
    if let Some(part) = text.part {
        return positions::write(conn, text.row, part, words);
    }
    let sql = format!("UPDATE \"{table}\" SET \"{name}\" = ?2 WHERE rowid = ?1");
    let mut update = conn.prepare(&sql)?;
    match update.execute(params![text.row, words]) {
        Ok(_) => Ok(()),
        Err(error)
            if error.sqlite_error_code() == Some(rusqlite::ErrorCode::ConstraintViolation) =>
        {
            update.execute(params![text.row, format!("{words} {}", text.row)])?;
            Ok(())
        }
        Err(error) => Err(error.into()),
    }
}

/// Empties an interview of all that was noted of it; it stays as one that took place.
pub(super) fn empty(conn: &Connection, id: InterviewId) -> Result<()> {
    for sql in [
        "UPDATE interview SET notes = '', amendment = '', place = '', reminders = '[]', revision = revision + 1 WHERE id = ?1",
        "DELETE FROM excerpt WHERE interview_id = ?1",
        "DELETE FROM validated_words WHERE id = ?1",
        "DELETE FROM returned_text WHERE interview_id = ?1",
        "DELETE FROM followup WHERE interview_id = ?1",
    ] {
        conn.prepare_cached(sql)?.execute([id])?;
    }
    Ok(())
}

/// The follow-ups of an interview.
pub(super) fn followups(conn: &Connection, id: InterviewId) -> Result<Vec<String>> {
    let mut statement = conn.prepare_cached("SELECT id FROM followup WHERE interview_id = ?1")?;
    let ids = statement.query_map([id], |row| row.get(0))?;
    Ok(ids.collect::<rusqlite::Result<_>>()?)
}

/// Takes these words out of what is kept beside the notes of an interview: what was validated, what came back. A wording
/// that differs from them holds them otherwise: nothing of it stays, and nothing counts as validated by it.
pub(super) fn cut_beside(conn: &Connection, id: InterviewId, words: &[&str]) -> Result<()> {
    let without = |text: String| {
        let all = words.iter().all(|words| text.contains(words));
        match all {
            true => words
                .iter()
                .fold(text, |text, words| text.replace(words, "")),
            false => String::new(),
        }
    };
    for (read, write) in [
        (
            "SELECT notes FROM validated_words WHERE id = ?1",
            "UPDATE validated_words SET notes = ?2 WHERE id = ?1",
        ),
        (
            "SELECT amendment FROM interview WHERE id = ?1 AND amendment <> ''",
            "UPDATE interview SET amendment = ?2 WHERE id = ?1",
        ),
    ] {
        let kept: Vec<String> = conn
            .prepare_cached(read)?
            .query_map([id], |row| row.get(0))?
            .collect::<rusqlite::Result<_>>()?;
        for text in kept {
            conn.prepare_cached(write)?
                .execute(params![id, without(text)])?;
        }
    }
    conn.prepare_cached("DELETE FROM returned_text WHERE interview_id = ?1")?
        .execute([id])?;
    Ok(())
}

/// Takes a person out with what hangs on them.
///
/// # Errors
/// [`Error::Gone`] when there is none.
pub(super) fn take(conn: &Connection, id: PersonId) -> Result<()> {
    match conn.execute("DELETE FROM person WHERE id = ?1", [id])? {
        0 => Err(Error::Gone { what: "person" }),
        _ => Ok(()),
    }
}

/// The interviews that the journal knows somebody else to have been noted at, were they taken off since. A card that was
/// joined with another is nobody else: whoever it became is at them instead.
pub(super) fn met_once(conn: &Connection, id: PersonId) -> Result<BTreeSet<String>> {
    let sql = "SELECT DISTINCT substr(row_id, 1, instr(row_id, '/') - 1) FROM undo_row
               WHERE tbl = 'interview_person' AND instr(row_id, '/') > 0
                 AND substr(row_id, instr(row_id, '/') + 1) <> ?1
                 AND substr(row_id, instr(row_id, '/') + 1) NOT IN (
                   SELECT r.row_id FROM undo_row r JOIN undo_entry e ON e.id = r.entry_id
                   WHERE e.op = 'person.merge' AND r.tbl = 'person' AND r.verb <> 'update'
                     AND r.row_id NOT IN (SELECT id FROM person))";
    let mut statement = conn.prepare_cached(sql)?;
    let interviews = statement.query_map([id.to_string()], |row| row.get(0))?;
    Ok(interviews.collect::<rusqlite::Result<_>>()?)
}

/// The writes by which another card was joined with that of a person.
pub(super) fn merges(conn: &Connection, id: PersonId) -> Result<Vec<i64>> {
    let sql = "SELECT DISTINCT e.id FROM undo_entry e JOIN undo_row r ON r.entry_id = e.id
               WHERE e.op = 'person.merge' AND e.side = 'undo' AND (instr(r.row_id, ?1) OR instr(r.inverse, ?1)) ORDER BY e.id";
    let mut statement = conn.prepare_cached(sql)?;
    let entries = statement.query_map([id.to_string()], |row| row.get(0))?;
    Ok(entries.collect::<rusqlite::Result<_>>()?)
}

/// Keeps a code from being given again.
pub(super) fn retire(conn: &Connection, table: &str, code: &str) -> Result<()> {
    let sql = "INSERT OR IGNORE INTO retired_code (tbl, code) VALUES (?1, ?2)";
    conn.prepare_cached(sql)?.execute([table, code])?;
    Ok(())
}

/// Flags a statement: it rests on less than it did.
pub(super) fn flag(conn: &Connection, statement: StatementId) -> Result<()> {
    let sql = "UPDATE statement SET stale = 1 WHERE id = ?1";
    conn.prepare_cached(sql)?.execute([statement])?;
    Ok(())
}

/// How many files are kept with the dossier: nobody reads them here.
pub(super) fn files(conn: &Connection) -> Result<u32> {
    let sql = "SELECT count(*) FROM attachment";
    Ok(conn.query_row(sql, [], |row| row.get(0))?)
}

/// The number of a row.
///
/// # Errors
/// [`Error::Gone`] when there is none.
pub(super) fn row_of(conn: &Connection, table: &'static str, id: &str) -> Result<i64> {
    use rusqlite::OptionalExtension as _;
    let sql = format!("SELECT rowid FROM {table} WHERE id = ?1");
    conn.prepare_cached(&sql)?
        .query_row([id], |row| row.get(0))
        .optional()?
        .ok_or(Error::Gone { what: table })
}

/// A code that no row of a table has, which says nothing.
pub(super) fn another_code(conn: &Connection, table: &str) -> Result<String> {
    let sql = format!(
        "SELECT 1 FROM \"{table}\" WHERE code = ?1 COLLATE NOCASE UNION ALL SELECT 1 FROM retired_code WHERE code = ?1"
    );
    let mut statement = conn.prepare(&sql)?;
    let mut number = 1_u32;
    loop {
        let code = format!("efface-{number:03}");
        if !statement.exists([&code])? {
            return Ok(code);
        }
        number += 1;
    }
}

/// Takes out of a copy all that is the team's own, all that leads to somebody, and all that was there before.
pub(super) fn strip(conn: &Connection, places: bool) -> Result<()> {
    for table in stays::whole() {
        conn.execute(&format!("DELETE FROM \"{table}\""), [])?;
    }
    for (table, column) in stays::cells() {
        blank(conn, table, column)?;
    }
    // Of people and organisations, who would be told by it; of the rest, what no archive for others has at all.
    conn.execute_batch(
        "UPDATE person SET named_participant = NULL;
         UPDATE organisation SET acronym = '', website = '', named_participant = NULL;
         UPDATE consent SET purpose = CASE WHEN purpose = 'cite_participant' THEN purpose ELSE '' END, source = '';
         UPDATE initiative SET erase_on = NULL;
         UPDATE interview SET amendment = '';
         UPDATE member SET role = ''; UPDATE framework_node SET source = '';
         DELETE FROM validated_words; DELETE FROM attachment; DELETE FROM relay; DELETE FROM logo; DELETE FROM retired_code;
         UPDATE style SET legal = '';
         UPDATE deliverable SET file = '';
         DELETE FROM history;
         DELETE FROM undo_entry WHERE id < (SELECT max(id) FROM undo_entry);",
    )?;
    if !places {
        conn.execute_batch(
            "UPDATE organisation SET territory = ''; UPDATE inventory_entry SET territory = '';",
        )?;
    }
    Ok(())
}

/// Empties a column, as its table begins it.
fn blank(conn: &Connection, table: &str, column: &str) -> Result<()> {
    let sql = "SELECT iif(\"notnull\", ifnull(dflt_value, quote('')), 'NULL') FROM pragma_table_info(?1) WHERE name = ?2";
    let nothing: String = conn.query_row(sql, [table, column], |row| row.get(0))?;
    conn.execute(
        &format!("UPDATE \"{table}\" SET \"{column}\" = {nothing}"),
        [],
    )?;
    Ok(())
}

/// Takes out of a copy an entry of the inventory of which nothing may be shown, with the links to it and what rests on it.
pub(super) fn withhold(conn: &Connection, id: InventoryId) -> Result<()> {
    conn.prepare_cached("DELETE FROM inventory_entry WHERE id = ?1")?
        .execute([id])?;
    Ok(())
}

/// Takes out of an entry who bears it and where: they would tell who was interviewed.
pub(super) fn withhold_holder(conn: &Connection, id: InventoryId) -> Result<()> {
    let sql = "UPDATE inventory_entry SET holder = '', holder_kind = '', territory = '', url = '', relays_to = '' WHERE id = ?1";
    conn.prepare_cached(sql)?.execute([id])?;
    Ok(())
}

/// Takes out of the entries that come of an interview or of a meeting whence and when they were noted.
pub(super) fn withhold_origins(conn: &Connection) -> Result<()> {
    let sql = "UPDATE inventory_entry SET source = '', surveyed_on = NULL, verified_on = NULL, territory = '', url = ''
               WHERE origin_interview_id IS NOT NULL OR origin_meeting_id IS NOT NULL";
    conn.execute(sql, [])?;
    Ok(())
}

/// Gives a person another name.
pub(super) fn name_person(conn: &Connection, id: PersonId, name: &str) -> Result<()> {
    let sql = "UPDATE person SET first_name = 'Personne', name = ?2 WHERE id = ?1";
    conn.prepare_cached(sql)?.execute(params![id, name])?;
    Ok(())
}

/// Gives an organisation another name.
pub(super) fn name_organisation(
    conn: &Connection,
    id: crate::vault::OrganisationId,
    name: &str,
) -> Result<()> {
    let sql = "UPDATE organisation SET name = ?2 WHERE id = ?1";
    conn.prepare_cached(sql)?.execute(params![id, name])?;
    Ok(())
}

/// Makes the notes of what is left of them: the excerpts, each a line, in their order.
pub(super) fn lay_notes(conn: &Connection) -> Result<()> {
    conn.execute("DELETE FROM excerpt WHERE quote = ''", [])?;
    for (table, column) in [("interview", "interview_id"), ("meeting", "meeting_id")] {
        let ids: Vec<String> = conn
            .prepare(&format!("SELECT id FROM {table}"))?
            .query_map([], |row| row.get(0))?
            .collect::<rusqlite::Result<_>>()?;
        for id in ids {
            let sql = format!(
                "SELECT id, quote FROM excerpt WHERE {column} = ?1 ORDER BY lost, start_at, end_at, id"
            );
            let quotes: Vec<(String, String)> = conn
                .prepare_cached(&sql)?
                .query_map([&id], |row| Ok((row.get(0)?, row.get(1)?)))?
                .collect::<rusqlite::Result<_>>()?;
            let mut notes = String::new();
            let mut at: i64 = 0;
            for (excerpt, quote) in &quotes {
                let length = i64::try_from(quote.chars().count()).unwrap_or(i64::MAX);
                conn.prepare_cached(
                    "UPDATE excerpt SET start_at = ?2, end_at = ?3, prefix = '', suffix = '', lost = 0 WHERE id = ?1",
                )?
                .execute(params![excerpt, at, at + length])?;
                notes.push_str(quote);
                notes.push('\n');
                at += length + 1;
            }
            let sql =
                format!("UPDATE {table} SET notes = ?2, revision = revision + 1 WHERE id = ?1");
            conn.prepare_cached(&sql)?.execute(params![id, notes])?;
        }
    }
    Ok(())
}
