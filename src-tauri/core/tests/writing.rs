//! What is written into sections: prose, grids, figures; never lost, never over what somebody else wrote.

use crate::common;

use chrono::TimeDelta;
use common::{
    fresh,
    scene::{claim, reading, scene},
};
use croisee_core::{
    Error, Vault,
    grid::{GridInput, ROWS, SeriesInput},
    prose::{self, LONGEST, SectionContent, SeriesRow},
    synthesis::{Figure, Prose},
    vault::{FigureId, InterviewId, Op, SpaceId},
};

fn content(vault: &Vault, space: SpaceId, section: &str) -> SectionContent {
    prose::section(&reading(vault), space, None, section).unwrap()
}

fn own(vault: &Vault, space: SpaceId) -> (String, String) {
    let text = &content(vault, space, "enjeu").texts[0];
    (text.text.clone(), text.revision.clone())
}

#[test]
fn prose_is_kept_as_typed_and_refused_over_what_another_wrote() {
    let (fresh, mut vault) = fresh();
    let space = scene(&mut vault).space;
    let (text, none) = own(&vault, space);
    assert_eq!(text, "");
    let first = "Un *mot*.\r\n\r\n* a\n";
    let saved = vault
        .prose_save(Some(space), "enjeu", first, &none)
        .unwrap()
        .value;
    let (text, revision) = own(&vault, space);
    assert_eq!(text, "Un *mot*.\n\n* a\n");
    assert_eq!(saved.revision, revision);

    let late = vault.prose_save(Some(space), "enjeu", "Autre chose.", &none);
    assert!(matches!(late, Err(Error::TextMoved)));
    assert_eq!(own(&vault, space).0, text);
    // The same words from any revision are no edit, and leave no line.
    let lines = vault.history(100).unwrap().len();
    let same = vault
        .prose_save(Some(space), "ENJEU", &text, &none)
        .unwrap();
    assert!(same.changed.tables.is_empty());
    assert_eq!(vault.history(100).unwrap().len(), lines);

    // A burst of typing is one undo.
    fresh.still.advance(TimeDelta::minutes(1));
    let mut base = revision;
    for words in ["U", "Un", "Un autre"] {
        fresh.still.advance(TimeDelta::seconds(1));
        base = vault
            .prose_save(Some(space), "enjeu", words, &base)
            .unwrap()
            .value
            .revision;
    }
    assert_eq!(vault.undo().unwrap().op, "prose.edit");
    assert_eq!(own(&vault, space).0, text);

    // Without words it is no prose at all.
    let (_, revision) = own(&vault, space);
    fresh.still.advance(TimeDelta::minutes(1));
    vault
        .prose_save(Some(space), "enjeu", " \n\n", &revision)
        .unwrap();
    assert_eq!(Prose::all(vault.conn()).unwrap().len(), 0);
    vault.undo().unwrap();
    assert_eq!(own(&vault, space).0, text);
}

#[test]
fn prose_too_long_for_a_section_is_refused_and_one_that_came_so_is_kept_unopened() {
    let (_fresh, mut vault) = fresh();
    let space = scene(&mut vault).space;
    let (_, none) = own(&vault, space);
    let long = "mot ".repeat(LONGEST / 4 + 1);
    let refused = vault.prose_save(Some(space), "enjeu", &long, &none);
    assert!(matches!(refused, Err(Error::TooLong { most: 1024 })));
    vault
        .transact(Op::new("import"), |tx| {
            Prose {
                id: croisee_core::vault::ProseId(tx.new_id()),
                space_id: Some(space),
                section: "enjeu".to_owned(),
                text: long.clone(),
            }
            .insert(tx)
        })
        .unwrap();
    let text = &content(&vault, space, "enjeu").texts[0];
    assert!(text.too_long && text.text.is_empty());
    let nothing = vault.prose_save(Some(space), "enjeu", "", &none);
    assert!(matches!(nothing, Err(Error::TextMoved)));
    assert_eq!(Prose::all(vault.conn()).unwrap()[0].text, long);
}

#[test]
fn the_statements_that_prose_may_cite_bear_the_numbers_of_the_page() {
    let (_fresh, mut vault) = fresh();
    let space = scene(&mut vault).space;
    vault.statement_save(&claim(space, "Premier.")).unwrap();
    vault.statement_save(&claim(space, "Second.")).unwrap();
    let cites = prose::cites(&reading(&vault), space, None).unwrap();
    let said: Vec<_> = cites.iter().map(|c| (c.number, c.text.as_str())).collect();
    assert_eq!(said, [(1, "Premier."), (2, "Second.")]);
}

fn grid(space: SpaceId, cells: &[&[&str]]) -> GridInput {
    GridInput {
        id: None,
        space_id: Some(space),
        section: "enjeu".to_owned(),
        title: "Trois regards".to_owned(),
        source: String::new(),
        cells: cells
            .iter()
            .map(|row| row.iter().map(|c| (*c).to_owned()).collect())
            .collect(),
        base: String::new(),
        gesture: String::new(),
    }
}

#[test]
fn a_grid_is_made_edited_and_deleted_in_its_section_and_each_can_be_undone() {
    let (fresh, mut vault) = fresh();
    let space = scene(&mut vault).space;
    let mut input = grid(space, &[&["", "A"], &["un", "1", "2"]]);
    let (id, _) = vault.grid_save(&input).unwrap().value;
    let there = content(&vault, space, "enjeu").grids.remove(0);
    assert_eq!(there.cells, [["", "A", ""], ["un", "1", "2"]]);

    fresh.still.advance(TimeDelta::minutes(1));
    input.id = Some(id);
    input.cells = there.cells.clone();
    input.cells[1][2] = "deux\r\nlignes".to_owned();
    let late = vault.grid_save(&input);
    assert!(matches!(late, Err(Error::TextMoved)));
    input.base = there.revision.clone();
    let (_, saved) = vault.grid_save(&input).unwrap().value;
    let now = content(&vault, space, "enjeu").grids.remove(0);
    assert_eq!(now.cells[1][2], "deux\nlignes");
    assert_eq!(now.revision, saved.revision);
    assert_eq!(vault.undo().unwrap().op, "grid.edit");
    assert_eq!(content(&vault, space, "enjeu").grids[0], there);

    vault.grid_delete(id).unwrap();
    assert!(content(&vault, space, "enjeu").grids.is_empty());
    vault.undo().unwrap();
    assert_eq!(content(&vault, space, "enjeu").grids[0], there);

    let mut wrong = grid(space, &[&["a"]]);
    wrong.title = " ".to_owned();
    assert!(matches!(
        vault.grid_save(&wrong),
        Err(Error::Missing { field: "title" })
    ));
    let mut wrong = grid(space, &[]);
    assert!(matches!(
        vault.grid_save(&wrong),
        Err(Error::Invalid { .. })
    ));
    wrong.cells = vec![vec![String::new()]; ROWS + 1];
    assert!(matches!(
        vault.grid_save(&wrong),
        Err(Error::Invalid { .. })
    ));
    wrong.cells = vec![vec!["a\u{7}".to_owned()]];
    assert!(matches!(
        vault.grid_save(&wrong),
        Err(Error::Invalid { .. })
    ));
}

#[test]
fn the_numbers_of_a_series_are_edited_moved_added_and_refused_when_they_are_none() {
    let (fresh, mut vault) = fresh();
    vault
        .transact(Op::new("import"), |tx| {
            for (rank, label) in [(1, "Utile"), (2, "Inutile")] {
                Figure {
                    id: FigureId(tx.new_id()),
                    series: "utilite".to_owned(),
                    rank,
                    label: label.to_owned(),
                    value: "50".to_owned(),
                    unit: "%".to_owned(),
                    date: None,
                    title: "Jouer collectif".to_owned(),
                    source: String::new(),
                    fictional: None,
                }
                .insert(tx)?;
            }
            Ok(())
        })
        .unwrap();
    let series = |vault: &Vault| {
        let figures = Figure::all(vault.conn()).unwrap();
        let rows: Vec<_> = figures
            .iter()
            .map(|f| (f.label.clone(), f.value.clone()))
            .collect();
        let revision = croisee_core::grid::revision_of_series(figures.iter());
        let ids: Vec<_> = figures.iter().map(|f| f.id).collect();
        (rows, ids, revision)
    };
    let (_, ids, base) = series(&vault);
    fresh.still.advance(TimeDelta::minutes(1));
    let row = |label: &str, value: &str| SeriesRow {
        label: label.to_owned(),
        value: value.to_owned(),
        unit: "%".to_owned(),
        date: "2020-05".to_owned(),
    };
    let mut input = SeriesInput {
        series: "UTILITE".to_owned(),
        title: "Jouer collectif, c’est…".to_owned(),
        source: "Enquête".to_owned(),
        rows: vec![
            row("Inutile", "9,5"),
            row("Utile", "81"),
            row("Sans avis", "3"),
            row("", ""),
        ],
        base,
        gesture: String::new(),
    };
    vault.series_save(&input).unwrap();
    let (rows, now, _) = series(&vault);
    let said: Vec<_> = rows.iter().map(|(l, v)| (l.as_str(), v.as_str())).collect();
    assert_eq!(
        said,
        [("Inutile", "9,5"), ("Utile", "81"), ("Sans avis", "3")]
    );
    assert_eq!(now[..2], [ids[1], ids[0]]);
    vault.undo().unwrap();
    assert_eq!(series(&vault).0[0].0, "Utile");

    input.rows[0].value = "beaucoup".to_owned();
    assert!(matches!(
        vault.series_save(&input),
        Err(Error::Invalid { field: "value", .. })
    ));
    input.rows[0].value = "9".to_owned();
    input.base = String::new();
    assert!(matches!(vault.series_save(&input), Err(Error::TextMoved)));
}

#[test]
fn a_statement_follows_one_of_the_greatest_rank_there_is() {
    let (_fresh, mut vault) = fresh();
    let space = scene(&mut vault).space;
    let first = vault.statement_save(&claim(space, "Premier.")).unwrap();
    vault
        .transact(Op::new("test"), |tx| {
            tx.execute(
                "UPDATE statement SET rank = ?1 WHERE id = ?2",
                (i64::MAX, first.value),
            )?;
            Ok(())
        })
        .unwrap();
    vault.statement_save(&claim(space, "Second.")).unwrap();
    assert_eq!(reading(&vault).snapshot.statements.len(), 2);
}

/// Each page is written, and in a protected dossier enciphered and signed, after every pause in the typing.
#[test]
fn notes_saved_in_a_burst_write_few_pages() {
    let (_folder, mut vault) = common::demonstration();
    let query = "SELECT id, notes, revision FROM interview ORDER BY length(notes) DESC LIMIT 1";
    let (id, notes, mut revision): (InterviewId, String, i64) = vault
        .conn()
        .query_row(query, [], |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?)))
        .unwrap();
    let mut log = vault.path().as_os_str().to_owned();
    log.push("-wal");
    let pages = || std::fs::metadata(&log).unwrap().len() / (4096 + 24);
    let mut written = Vec::new();
    for run in 0..9 {
        let before = pages();
        let notes = format!("{notes}\nUne phrase, la {run:02}e.\n");
        revision = vault
            .notes_saved(id, &notes, revision)
            .unwrap()
            .value
            .revision;
        written.push(pages() - before);
    }
    // The first of a burst keeps how the notes were; now and then the index is merged.
    written.sort_unstable();
    assert!(written[4] <= 22, "{written:?}");
}
