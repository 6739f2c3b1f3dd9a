//! A large dossier, ten démarches' worth in one: what each screen asks for, just after something was written.

use std::path::{Path, PathBuf};
use std::time::Duration;

use croisee_core::Vault;
use croisee_core::deliverable::Lang;
use croisee_core::reading::Reading;
use croisee_core::synthesis::CitableFilter;
use croisee_core::vault::Access;
use croisee_core::{followup, initiative, interview, meeting, stakeholder, synthesis};
use croisee_tests::Result;
use rusqlite::{Connection, params};

use crate::median::{Figure, median, timed};
use crate::save::Now;

/// How many times the demonstration is in it.
const TIMES: u32 = 10;
const EXCERPTS: i64 = 10_000;
/// Words and excerpts of the longest interview.
const LONG: usize = 20_000;
const LONG_EXCERPTS: i64 = 60;
/// The organisation that spoke so long.
pub const LONG_SPOKEN: &str = "Maison des longues heures";
const BOUND: Duration = Duration::from_millis(200);
const RUNS: usize = 9;

/// The tables whose rows are there several times: those of people, their words, and what rests on them.
const MANIFOLD: &[&str] = &[
    "organisation",
    "person",
    "consent",
    "member",
    "meeting",
    "meeting_attendee",
    "interview",
    "interview_person",
    "interview_space",
    "excerpt",
    "excerpt_theme",
    "followup",
    "inventory_entry",
    "inventory_link",
    "statement",
    "evidence",
];

/// Makes the large dossier from that of the demonstration.
pub fn make(dossier: &Path, scratch: &Path) -> Result<PathBuf> {
    let large = scratch.join("large.croisee");
    std::fs::copy(dossier, &large)?;
    let mut conn = Connection::open(&large)?;
    let tx = conn.transaction()?;
    for time in 1..TIMES {
        for table in MANIFOLD {
            tx.execute_batch(&again(&tx, table, time)?)?;
        }
    }
    long_notes(&tx)?;
    more_excerpts(&tx)?;
    tx.commit()?;
    Ok(large)
}

/// The statement that writes every first row of a table once more, ids and codes of its own.
fn again(conn: &Connection, table: &str, time: u32) -> Result<String> {
    let mut columns = conn.prepare(&format!(
        "SELECT c.name, c.name = 'id' OR ifnull(f.\"table\", '') IN ('{}'), c.name = 'code'
         FROM pragma_table_info('{table}') c LEFT JOIN pragma_foreign_key_list('{table}') f ON f.\"from\" = c.name",
        MANIFOLD.join("','")
    ))?;
    let columns = columns
        .query_map([], |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?)))?
        .collect::<rusqlite::Result<Vec<(String, bool, bool)>>>()?;
    let names: Vec<&str> = columns.iter().map(|(name, ..)| name.as_str()).collect();
    let values: Vec<String> = columns
        .iter()
        .map(|(name, own, code)| match (own, code) {
            (true, _) => format!("printf('%08x', {time}) || substr({name}, 9)"),
            (_, true) => format!("{name} || '-{time}'"),
            _ => name.clone(),
        })
        .collect();
    let first = if names.contains(&"id") {
        "id"
    } else {
        names[0]
    };
    Ok(format!(
        "INSERT INTO {table} ({}) SELECT {} FROM {table} WHERE substr({first}, 1, 6) <> '000000';",
        names.join(", "),
        values.join(", ")
    ))
}

/// One interview of twenty thousand words with sixty excerpts: its own words, then those of others.
fn long_notes(conn: &Connection) -> Result {
    let (id, mut notes): (String, String) = conn.query_row(
        "SELECT id, notes FROM interview ORDER BY length(notes) DESC LIMIT 1",
        [],
        |row| Ok((row.get(0)?, row.get(1)?)),
    )?;
    let mut others = conn.prepare("SELECT notes FROM interview WHERE notes <> '' AND id <> ?1")?;
    let others = others
        .query_map([&id], |row| row.get::<_, String>(0))?
        .collect::<rusqlite::Result<Vec<_>>>()?;
    for other in others.iter().cycle() {
        if notes.split_whitespace().count() >= LONG {
            break;
        }
        notes.push_str("\n\n");
        notes.push_str(other);
    }
    conn.execute(
        "UPDATE interview SET code = 'long', notes = ?2 WHERE id = ?1",
        params![id, notes],
    )?;
    conn.execute(
        "UPDATE organisation SET name = ?2 WHERE id = (SELECT organisation_id FROM interview WHERE id = ?1)",
        params![id, LONG_SPOKEN],
    )?;
    let there: i64 = conn.query_row(
        "SELECT count(*) FROM excerpt WHERE interview_id = ?1",
        [&id],
        |row| row.get(0),
    )?;
    conn.execute(
        "WITH RECURSIVE place(at) AS (SELECT 6000 UNION ALL SELECT at + 1500 FROM place LIMIT 60)
         INSERT INTO excerpt (id, code, interview_id, quote, start_at, end_at)
         SELECT printf('eeeeeee0-0000-7000-8000-%012x', at), 'long-' || at, ?1, substr(?2, at + 1, 120), at, at + 120
         FROM place LIMIT ?3",
        params![id, notes, LONG_EXCERPTS - there],
    )?;
    Ok(())
}

/// Stretches of the notes, until there are ten thousand excerpts; each with a theme.
fn more_excerpts(conn: &Connection) -> Result {
    let there: i64 = conn.query_row("SELECT count(*) FROM excerpt", [], |row| row.get(0))?;
    conn.execute(
        "WITH RECURSIVE place(at) AS (SELECT 20 UNION ALL SELECT at + 110 FROM place WHERE at < 6000)
         INSERT INTO excerpt (id, code, interview_id, quote, start_at, end_at)
         SELECT printf('fffffff0-0000-7000-8000-%012x', row_number() OVER ()), 'more-' || row_number() OVER (), i.id, substr(i.notes, at + 1, 100), at, at + 100
         FROM interview i JOIN place ON at + 120 < length(i.notes) WHERE i.code <> 'long' LIMIT ?1",
        params![EXCERPTS - there],
    )?;
    conn.execute(
        "INSERT INTO excerpt_theme (excerpt_id, node_id, rank)
         SELECT id, (SELECT id FROM framework_node WHERE dimension = 'theme' LIMIT 1), 0 FROM excerpt WHERE code LIKE 'more-%'",
        [],
    )?;
    Ok(())
}

/// What a screen asks, answered as the window gets it.
type Ask<'a> = &'a dyn Fn(&Reading) -> Result<serde_json::Value>;

/// Each screen's question answered, the dossier read again for it as after a write.
pub fn figures(large: &Path) -> Result<Vec<Figure>> {
    let vault = Vault::open(large, Access::Read, Box::new(Now))?;
    let first = Reading::of(&vault, Lang::French)?;
    let longest = first.snapshot.interviews.iter();
    let interview = longest.max_by_key(|i| i.notes.len()).map(|i| i.id);
    let interview = interview.ok_or("the dossier has no interview")?;
    let space = first.snapshot.spaces.first().map(|s| s.id);
    let space = space.ok_or("the dossier has no space")?;
    let all = CitableFilter::default();
    let today = chrono::Local::now().date_naive();
    let screens: [(&str, Ask); 9] = [
        ("the overview", &|r| {
            Ok(serde_json::to_value(initiative::overview(r))?)
        }),
        ("the participants", &|r| {
            Ok(serde_json::to_value(stakeholder::participants(r))?)
        }),
        ("the interviews", &|r| {
            Ok(serde_json::to_value(interview::interviews(r, today)?)?)
        }),
        ("one interview", &|r| {
            Ok(serde_json::to_value(interview::interview(
                r, interview, today,
            )?)?)
        }),
        ("who was not heard", &|r| {
            Ok(serde_json::to_value(interview::planning(r))?)
        }),
        ("the follow-ups", &|r| {
            Ok(serde_json::to_value(followup::followups(r, today))?)
        }),
        ("the meetings", &|r| {
            Ok(serde_json::to_value(meeting::meetings(r))?)
        }),
        ("a space", &|r| {
            Ok(serde_json::to_value(synthesis::space(r, space)?)?)
        }),
        ("what can be cited", &|r| {
            Ok(serde_json::to_value(synthesis::citable(r, &all))?)
        }),
    ];
    let counts = (
        first.snapshot.interviews.len(),
        first.snapshot.excerpts.len(),
    );
    let mut figures = Vec::new();
    for (name, answer) in screens {
        let times: Result<Vec<Duration>> = (0..RUNS)
            .map(|_| {
                timed(|| {
                    let reading = Reading::of(&vault, Lang::French)?;
                    answer(&reading).map(|_| ())
                })
            })
            .collect();
        figures.push(Figure {
            what: format!(
                "{name}, among {} interviews and {} excerpts",
                counts.0, counts.1
            ),
            measured: median(times?),
            bound: BOUND,
            against: "fixed".to_owned(),
        });
    }
    Ok(figures)
}
