//! The synthesis board of a dossier with two thousand statements: one space's, the whole démarche's, and one's page.

use std::path::{Path, PathBuf};
use std::time::Duration;

use croisee_core::Vault;
use croisee_core::deliverable::Lang;
use croisee_core::reading::Reading;
use croisee_core::synthesis;
use croisee_core::vault::Access;
use croisee_tests::Result;
use rusqlite::Connection;

use crate::median::{Figure, median, timed};
use crate::save::Now;

/// What a person waits for without noticing that they wait.
const BOUND: Duration = Duration::from_millis(200);
const RUNS: usize = 9;

/// The dossier of the crossing, with the statements that it was given in one space.
pub fn make(crossed: &Path, scratch: &Path) -> Result<PathBuf> {
    let board = scratch.join("board.croisee");
    std::fs::copy(crossed, &board)?;
    Connection::open(&board)?.execute(
        "UPDATE statement SET space_id = (SELECT id FROM space ORDER BY rank LIMIT 1) WHERE code LIKE 'more-%' AND rank % 2 = 0",
        [],
    )?;
    Ok(board)
}

/// What is asked of the board.
type Ask<'a> = &'a dyn Fn(&Reading) -> Result<serde_json::Value>;

/// Each answered with the dossier read again, as after something was written.
pub fn figures(board: &Path) -> Result<Vec<Figure>> {
    let vault = Vault::open(board, Access::Read, Box::new(Now))?;
    let first = Reading::of(&vault, Lang::French)?;
    let statements = &first.snapshot.statements;
    let count = |space| statements.iter().filter(|s| s.space_id == space).count();
    let spaces = first.snapshot.spaces.iter().map(|s| s.id);
    let space = spaces.max_by_key(|id| count(Some(*id)));
    let space = space.ok_or("the dossier has no space")?;
    let one = statements.iter().find(|s| s.space_id == Some(space));
    let one = one.ok_or("the space has no statement")?.id;
    let asks: [(String, Ask); 3] = [
        (
            format!(
                "the board of a space with {} statements",
                count(Some(space))
            ),
            &|r| Ok(serde_json::to_value(synthesis::space(r, space)?)?),
        ),
        (
            format!("that of the démarche with {} more", count(None)),
            &|r| Ok(serde_json::to_value(synthesis::whole(r))?),
        ),
        ("the page of one of them".to_owned(), &|r| {
            let past = serde_json::to_value(synthesis::past(&vault, r, one)?)?;
            let page = serde_json::to_value(synthesis::statement_page(r, one)?)?;
            Ok(serde_json::json!([past, page]))
        }),
    ];
    asks.into_iter()
        .map(|(what, answer)| {
            let times: Result<Vec<Duration>> = (0..RUNS)
                .map(|_| {
                    timed(|| {
                        let reading = Reading::of(&vault, Lang::French)?;
                        answer(&reading).map(|_| ())
                    })
                })
                .collect();
            Ok(Figure {
                what,
                measured: median(times?),
                bound: BOUND,
                against: "fixed".to_owned(),
            })
        })
        .collect()
}
