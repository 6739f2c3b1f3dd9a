//! Filters of the interviews, kept under a name.

use rusqlite::Connection;
use serde::{Deserialize, Serialize};

use super::Status;
use crate::{
    Result, Vault, entry,
    snapshot::{FilterSpace, FilterSphere},
    space::Space,
    stakeholder::Sphere,
    vault::{Done, FilterId, Op, SpaceId, SphereId, Words},
};

record! {
    /// A saved filter. Its spheres and spaces stand in tables of their own.
    FilterRow in "saved_filter" order by "name" {
        /// Its id.
        id: FilterId,
        /// Its name.
        name: String,
        /// The words to be found.
        query: String,
        /// Where the interviews stand.
        statuses: Words,
        /// Who leads them.
        facilitators: Words,
        /// Where their organisations work.
        territories: Words,
        /// Only those to be chased.
        to_chase: bool,
    }
}

/// Which interviews to show: those that fit in every respect of which something is said.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct InterviewFilter {
    /// The words to be found.
    pub query: String,
    /// Where they stand.
    pub statuses: Vec<Status>,
    /// Of which worlds.
    pub sphere_ids: Vec<SphereId>,
    /// For which spaces.
    pub space_ids: Vec<SpaceId>,
    /// Led by whom.
    pub facilitators: Vec<String>,
    /// Where their organisations work.
    pub territories: Vec<String>,
    /// Only those to be chased.
    pub to_chase: bool,
}

/// A filter kept under a name.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct SavedFilter {
    /// Its id.
    pub id: FilterId,
    /// Its name.
    pub name: String,
    /// The filter.
    pub filter: InterviewFilter,
}

/// Every saved filter, in the order of their names.
pub fn saved_filters(conn: &Connection) -> Result<Vec<SavedFilter>> {
    FilterRow::all(conn)?
        .into_iter()
        .map(|row| {
            let statuses = row.statuses.0.iter();
            Ok(SavedFilter {
                id: row.id,
                name: row.name,
                filter: InterviewFilter {
                    query: row.query,
                    statuses: statuses.filter_map(|s| Status::of_word(s)).collect(),
                    sphere_ids: FilterSphere::of(conn, row.id)?,
                    space_ids: FilterSpace::of(conn, row.id)?,
                    facilitators: row.facilitators.0,
                    territories: row.territories.0,
                    to_chase: row.to_chase,
                },
            })
        })
        .collect()
}

impl Vault {
    /// Keeps a filter under a name, in the place of the one that had it, whatever the case of its letters.
    pub fn saved_filter_save(
        &mut self,
        name: &str,
        filter: &InterviewFilter,
    ) -> Result<Done<FilterId>> {
        let name = entry::required("name", name)?;
        let query = entry::line("query", &filter.query)?;
        let facilitators = lines("facilitators", &filter.facilitators)?;
        let territories = lines("territory", &filter.territories)?;
        let statuses = filter.statuses.iter().map(|s| s.word().to_owned());
        let statuses = Words(statuses.collect());
        self.transact(Op::new("filter.save"), |tx| {
            for sphere in &filter.sphere_ids {
                Sphere::find(tx, *sphere)?;
            }
            for space in &filter.space_ids {
                Space::find(tx, *space)?;
            }
            let known = FilterRow::all(tx)?
                .into_iter()
                .find(|row| row.name.eq_ignore_ascii_case(&name));
            let row = FilterRow {
                id: known
                    .as_ref()
                    .map_or_else(|| FilterId(tx.new_id()), |k| k.id),
                name,
                query,
                statuses,
                facilitators,
                territories,
                to_chase: filter.to_chase,
            };
            match known {
                None => row.insert(tx)?,
                Some(known) if known != row => row.update(tx)?,
                Some(_) => {}
            }
            FilterSphere::set(tx, row.id, &filter.sphere_ids)?;
            FilterSpace::set(tx, row.id, &filter.space_ids)?;
            Ok(row.id)
        })
    }

    /// Takes out a saved filter.
    pub fn saved_filter_delete(&mut self, id: FilterId) -> Result<Done<()>> {
        self.transact(Op::new("filter.delete"), |tx| FilterRow::delete(tx, id))
    }
}

fn lines(field: &'static str, typed: &[String]) -> Result<Words> {
    let lines: Result<Vec<String>> = typed.iter().map(|line| entry::line(field, line)).collect();
    Ok(Words(lines?))
}
