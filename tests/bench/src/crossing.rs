//! The crossing at each setting, its cells, its silences and the gaps, on the large dossier.

use std::path::{Path, PathBuf};
use std::time::Duration;

use croisee_core::Vault;
use croisee_core::crossing::{
    CrossingAcross, CrossingLevel, CrossingOrder, CrossingQuery, CrossingUnit, GapsAcross,
    GapsQuery, agreements, crossing, crossing_cell, crossing_faces, gaps, silences,
};
use croisee_core::deliverable::Lang;
use croisee_core::reading::Reading;
use croisee_core::vault::{Access, NodeId};
use croisee_tests::Result;
use rusqlite::{Connection, params};

use crate::median::{Figure, median, timed};
use crate::save::Now;

/// A setting is changed by a key: the dossier was read before.
const BOUND: Duration = Duration::from_millis(50);
const RUNS: usize = 9;
/// So many statements, each with evidence of its own.
const STATEMENTS: i64 = 2_000;

/// The large dossier with two thousand statements, and its words spread over all themes, as those of a real one.
pub fn make(large: &Path, scratch: &Path) -> Result<PathBuf> {
    let crossed = scratch.join("crossing.croisee");
    std::fs::copy(large, &crossed)?;
    let conn = Connection::open(&crossed)?;
    let there: i64 = conn.query_row("SELECT count(*) FROM statement", [], |row| row.get(0))?;
    conn.execute_batch(
        "WITH theme(id, n) AS (SELECT id, row_number() OVER (ORDER BY code) - 1 FROM framework_node WHERE dimension = 'theme'),
              more(id, n) AS (SELECT id, row_number() OVER (ORDER BY code) FROM excerpt WHERE code LIKE 'more-%')
         UPDATE excerpt_theme SET node_id = (SELECT theme.id FROM theme, more WHERE more.id = excerpt_id AND theme.n = more.n % (SELECT count(*) FROM theme))
         WHERE excerpt_id IN (SELECT id FROM more)",
    )?;
    conn.execute(
        "WITH RECURSIVE n(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM n LIMIT ?1)
         INSERT INTO statement (id, code, space_id, rank, nature, text)
         SELECT printf('ddddddd0-0000-7000-8000-%012x', n), 'more-' || n, NULL, 100000 + n, 'constat', 'Un constat de plus.' FROM n",
        params![STATEMENTS - there],
    )?;
    conn.execute_batch(
        "WITH own(id, n) AS (SELECT id, row_number() OVER (ORDER BY code) FROM statement WHERE code LIKE 'more-%'),
              words(id, n) AS (SELECT id, row_number() OVER (ORDER BY substr(id, 30), id) FROM excerpt),
              turn(k) AS (VALUES (0), (1), (2), (3))
         INSERT INTO evidence (id, statement_id, excerpt_id, sense)
         SELECT printf('ccccccc0-0000-7000-8000-%012x', own.n * 4 + k), own.id, words.id, CASE k WHEN 3 THEN 'contredit' ELSE 'appuie' END
         FROM own JOIN turn JOIN words ON words.n = own.n * 4 + k",
    )?;
    Ok(crossed)
}

/// What is asked of the crossing.
type Ask<'a> = &'a dyn Fn(&Reading) -> Result<serde_json::Value>;

/// The slowest setting of the matrix, the fullest cell, two groups facing, where groups meet and part, the silences and the gaps.
pub fn figures(large: &Path) -> Result<Vec<Figure>> {
    let vault = Vault::open(large, Access::Read, Box::new(Now))?;
    let reading = Reading::of(&vault, Lang::French)?;
    let by_sphere = CrossingQuery::across(CrossingAcross::Sphere);
    let matrix = crossing(&reading, &by_sphere);
    let axes = matrix.rows.iter().filter(|row| row.depth == 0);
    let axis: NodeId = axes
        .max_by_key(|row| row.count)
        .map(|row| row.id)
        .ok_or("the dossier has no framework")?;
    let keys: Vec<String> = matrix.columns.iter().map(|c| c.key.clone()).collect();
    let (left, right) = keys.split_at(1);
    let holes = GapsQuery {
        across: GapsAcross::Territory,
        scale: None,
        territory: None,
        closed: true,
    };
    let asks: [(&str, Ask); 5] = [
        ("the fullest cell of the crossing", &|r| {
            Ok(serde_json::to_value(crossing_cell(
                r, &by_sphere, axis, None,
            )?)?)
        }),
        ("two groups facing", &|r| {
            let faces = crossing_faces(r, &by_sphere, axis, left, right)?;
            Ok(serde_json::to_value(faces)?)
        }),
        ("where groups meet and part", &|r| {
            Ok(serde_json::to_value(agreements(r, &by_sphere))?)
        }),
        ("the silences", &|r| {
            Ok(serde_json::to_value(silences(r, &by_sphere))?)
        }),
        ("the gaps", &|r| Ok(serde_json::to_value(gaps(r, &holes))?)),
    ];
    let (slowest, setting) = slowest_setting(&reading)?;
    let snapshot = &reading.snapshot;
    let among = format!(
        "{} interviews, {} excerpts, {} statements",
        snapshot.interviews.len(),
        snapshot.excerpts.len(),
        snapshot.statements.len()
    );
    let mut figures = vec![figure(
        format!("the crossing by {setting}, its slowest setting, {among}"),
        slowest,
    )];
    for (what, ask) in asks {
        let times: Result<Vec<Duration>> = (0..RUNS)
            .map(|_| timed(|| ask(&reading).map(drop)))
            .collect();
        figures.push(figure(what.to_owned(), median(times?)));
    }
    Ok(figures)
}

fn figure(what: String, measured: Duration) -> Figure {
    Figure {
        what,
        measured,
        bound: BOUND,
        against: "fixed".to_owned(),
    }
}

/// Every setting in turn; the one whose median is greatest.
fn slowest_setting(reading: &Reading) -> Result<(Duration, String)> {
    let mut slowest = (Duration::ZERO, String::new());
    for across in CrossingAcross::ALL {
        for level in CrossingLevel::ALL {
            for unit in CrossingUnit::ALL {
                let query = CrossingQuery {
                    level: *level,
                    unit: *unit,
                    order: CrossingOrder::Difference,
                    ..CrossingQuery::across(*across)
                };
                let times: Result<Vec<Duration>> = (0..RUNS)
                    .map(|_| {
                        timed(|| {
                            serde_json::to_value(crossing(reading, &query))?;
                            Ok(())
                        })
                    })
                    .collect();
                let setting = format!("{}, {}, {}", across.word(), level.word(), unit.word());
                slowest = slowest.max((median(times?), setting));
            }
        }
    }
    Ok(slowest)
}
