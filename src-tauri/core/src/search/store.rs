//! The full-text index, asked; and what a result shows of the thing that it is.

use rusqlite::{Connection, OptionalExtension as _, params};

use super::{Hit, Kind};
use crate::{Result, interview::spoken};

/// A field in which a term stands.
pub(super) struct Match {
    pub kind: String,
    /// The thing's id.
    pub id: String,
    /// The field, as the dossier names it.
    pub field: String,
    /// bm25: the smaller, the nearer.
    pub rank: f64,
}

/// The fields in which a term stands.
pub(super) fn matches(conn: &Connection, expression: &str) -> Result<Vec<Match>> {
    let mut statement = conn.prepare_cached(
        "SELECT e.kind, e.ref, e.field, bm25(search_index) FROM search_index
         JOIN search_entry e ON e.id = search_index.rowid WHERE search_index MATCH ?1",
    )?;
    let rows = statement.query_map([expression], |row| {
        Ok(Match {
            kind: row.get(0)?,
            id: row.get(1)?,
            field: row.get(2)?,
            rank: row.get(3)?,
        })
    })?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// The words of the index that begin with this letter or a later one.
pub(super) fn vocabulary(conn: &Connection, first: char) -> Result<Vec<String>> {
    conn.execute_batch(
        "CREATE VIRTUAL TABLE IF NOT EXISTS temp.search_words USING fts5vocab('main', 'search_index', 'row')",
    )?;
    let mut statement =
        conn.prepare_cached("SELECT term FROM temp.search_words WHERE term >= ?1")?;
    let rows = statement.query_map([first.to_string()], |row| row.get(0))?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// Where a kind of thing is kept, and what it is called there.
struct Place {
    table: &'static str,
    title: &'static str,
    interview: &'static str,
    meeting: &'static str,
    space: &'static str,
    /// Its searched fields, with their names in the archive.
    fields: &'static [(&'static str, &'static str)],
}

fn place(kind: Kind) -> Place {
    const NONE: &str = "NULL";
    let kept = |table, title, fields| Place {
        table,
        title,
        interview: NONE,
        meeting: NONE,
        space: NONE,
        fields,
    };
    match kind {
        Kind::Organisation => kept(
            "organisation",
            "name",
            &[
                ("name", "nom"),
                ("acronym", "sigle"),
                ("territory", "territoire"),
                ("notes", "notes"),
            ],
        ),
        Kind::Person => kept(
            "person",
            "trim(first_name || ' ' || name)",
            &[("name", "nom"), ("first_name", "prenom"), ("role", "fonction")],
        ),
        Kind::Interview => Place {
            interview: "id",
            ..kept(
                "interview",
                "(SELECT name FROM organisation o WHERE o.id = t.organisation_id)",
                &[("notes", "notes")],
            )
        },
        Kind::Meeting => Place {
            space: "space_id",
            ..kept("meeting", "title", &[("title", "titre"), ("notes", "notes")])
        },
        Kind::Excerpt => Place {
            interview: "interview_id",
            meeting: "meeting_id",
            space: "(SELECT space_id FROM meeting m WHERE m.id = t.meeting_id)",
            ..kept(
                "excerpt",
                "ifnull((SELECT o.name FROM interview i JOIN organisation o ON o.id = i.organisation_id WHERE i.id = t.interview_id),
                 ifnull((SELECT m.title FROM meeting m WHERE m.id = t.meeting_id), ''))",
                &[("quote", "citation")],
            )
        },
        Kind::Statement => Place {
            space: "space_id",
            ..kept(
                "statement",
                "ifnull((SELECT s.title FROM space s WHERE s.id = t.space_id), '')",
                &[("text", "texte"), ("positions", "positions")],
            )
        },
        Kind::Document => kept(
            "document",
            "title",
            &[("title", "titre"), ("author", "auteur"), ("notes", "notes")],
        ),
        Kind::Inventory => Place {
            interview: "origin_interview_id",
            ..kept(
                "inventory_entry",
                "title",
                &[
                    ("title", "titre"),
                    ("description", "description"),
                    ("holder", "porteur"),
                ],
            )
        },
    }
}

/// What is searched of a field of the row `t`, before letters are folded: of a list, its texts one after the other.
pub(crate) fn text_of(field: &str) -> String {
    match field {
        "positions" => "iif(t.nature = 'divergence', (SELECT ifnull(group_concat(p.value, ' · '), '') FROM json_each(t.positions) p), '')".to_owned(),
        _ => format!("t.{field}"),
    }
}

/// What a result shows; none where the index speaks of something that is not there.
pub(super) fn hit(
    conn: &Connection,
    id: &str,
    (kind, field): (&str, &str),
    snippet: impl Fn(&str) -> String,
) -> Result<Option<Hit>> {
    let Some(kind) = Kind::of_word(kind) else {
        return Ok(None);
    };
    let place = place(kind);
    let Some((column, name)) = place.fields.iter().find(|(column, _)| *column == field) else {
        return Ok(None);
    };
    let sql = format!(
        "SELECT code, {}, {}, {}, {}, {} FROM {} t WHERE id = ?1",
        place.title,
        place.interview,
        place.meeting,
        place.space,
        text_of(column),
        place.table
    );
    let mut statement = conn.prepare_cached(&sql)?;
    let hit = statement.query_row(params![id], |row| {
        let text: String = row.get(5)?;
        // What was said is shown without the marks of the notes; a title is as it is.
        let said =
            matches!(kind, Kind::Interview | Kind::Meeting | Kind::Excerpt) && *name != "titre";
        let text = if said {
            spoken(&text)
        } else {
            text.as_str().into()
        };
        Ok(Hit {
            kind,
            id: id.to_owned(),
            code: row.get(0)?,
            field: name,
            title: row.get(1)?,
            snippet: snippet(&text),
            interview_id: row.get(2)?,
            meeting_id: row.get(3)?,
            space_id: row.get(4)?,
            degree: None,
        })
    });
    Ok(hit.optional()?)
}
