//! What statements and evidence ask of the database.

use rusqlite::{Connection, OptionalExtension as _, params};

use super::Evidence;
use crate::{
    Result,
    vault::{EvidenceId, SpaceId},
};

/// The rank of the last statement of a space, or of those of the whole démarche.
pub(crate) fn last_rank(conn: &Connection, space: Option<SpaceId>) -> Result<i64> {
    let sql = "SELECT ifnull(max(rank), 0) FROM statement WHERE space_id IS ?1";
    Ok(conn
        .prepare_cached(sql)?
        .query_row([space], |row| row.get(0))?)
}

/// How many proses cite the statement of this code.
pub(super) fn proses_citing(conn: &Connection, code: &str) -> Result<i64> {
    let sql = "SELECT count(*) FROM prose WHERE instr(text, ?1) > 0";
    Ok(conn
        .prepare_cached(sql)?
        .query_row([format!("[@{code}]")], |row| row.get(0))?)
}

/// The evidence that rests the same statement on the same thing in the same sense.
pub(super) fn same_evidence(conn: &Connection, evidence: &Evidence) -> Result<Option<EvidenceId>> {
    let sql = "SELECT id FROM evidence WHERE statement_id = ?1 AND excerpt_id IS ?2 AND inventory_id IS ?3 AND document_id IS ?4
               AND figure_series IS ?5 AND sense = ?6";
    Ok(conn
        .prepare_cached(sql)?
        .query_row(
            params![
                evidence.statement_id,
                evidence.excerpt_id,
                evidence.inventory_id,
                evidence.document_id,
                evidence.figure_series,
                evidence.sense
            ],
            |row| row.get(0),
        )
        .optional()?)
}

/// The series of figures of this name, as the dossier writes it.
pub(super) fn series_named(conn: &Connection, name: &str) -> Result<Option<String>> {
    let sql = "SELECT series FROM figure WHERE series = ?1 LIMIT 1";
    Ok(conn
        .prepare_cached(sql)?
        .query_row([name], |row| row.get(0))
        .optional()?)
}
