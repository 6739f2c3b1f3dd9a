//! Rules of single tables: where excerpts stand, what an entry of the inventory needs, trees without cycles.

use rusqlite::types::Value;

use super::{
    super::{
        anchors::{Notes, stretch},
        cell::target_of,
        codes::folded,
        place::{Place, place_of},
        store::{self, Stored, aside},
        tables::{Beside, Kind, Table, table_named},
        wrong::Wrong,
    },
    Import,
    rows::{Candidate, Fault},
};
use crate::Result;

/// The places of the cells that say where an excerpt stands.
struct Excerpt {
    origin: usize,
    quote: usize,
    start: usize,
    end: usize,
    lost: usize,
}

impl Excerpt {
    fn of(table: &Table) -> Option<Self> {
        Some(Self {
            origin: table.column("origine")?,
            quote: table.column("citation")?,
            start: table.column("debut")?,
            end: table.column("fin")?,
            lost: table.column("perdu")?,
        })
    }
}

/// Whether a link takes another position than the one it takes in the dossier.
fn turns(table: &Table, known: &Stored, cells: &[String]) -> bool {
    table.column("position").is_some_and(|place| {
        let (was, is) = (&known.cells[place], &cells[place]);
        !was.is_empty() && !is.is_empty() && was != is
    })
}

impl Import<'_> {
    /// Applies the rules of this table to a row that is about to be written.
    pub(super) fn special(
        &mut self,
        table: &'static Table,
        candidate: &Candidate,
        cells: &mut [String],
        known: Option<&Stored>,
    ) -> Result<Result<(), Fault>> {
        let cell = |name: &str| table.column(name).map_or("", |place| &cells[place]);
        let told = |name: &str| {
            let place = table.column(name);
            place.is_some_and(|place| !candidate.cells[place].trim().is_empty())
        };
        let missing = |column: &'static str| (Wrong::of("missing").with("column", column), column);
        if let Some(fault) = self.until.fault(table, cells) {
            return Ok(Err(fault));
        }
        Ok(match table.name {
            "inventaire" if cell("nature") != "reseau" && cell("volet").is_empty() => {
                Err(missing("volet"))
            }
            "membres" if cell("personne").is_empty() && cell("organisation").is_empty() => {
                Err((Wrong::of("member-nobody"), "personne"))
            }
            "cadre" => self.no_cycle(table, cells, known)?,
            "extraits" => match Excerpt::of(table) {
                Some(places) => self.stands(table, &places, candidate, cells, known)?,
                None => Ok(()),
            },
            // Ranks are those of the file's own list: where that was not brought in, they say nothing of the dossier's.
            "appuis" if told("position") && self.is_refused("enonces", cell("enonce")) => Err((
                Wrong::value("position-unsure", cell("position")).with("statement", cell("enonce")),
                "position",
            )),
            "appuis" => match (cell("position"), self.position(table, cells)?) {
                (rank, None) if !rank.is_empty() => Err((
                    Wrong::value("no-such-position", rank).with("statement", cell("enonce")),
                    "position",
                )),
                // Without that list, a rank that is not the dossier's may be of one that changed since.
                (rank, _)
                    if known.is_some_and(|known| turns(table, known, cells))
                        && !self.brings("enonces") =>
                {
                    let wrong = Wrong::value("position-alone", rank);
                    Err((wrong.with("statement", cell("enonce")), "position"))
                }
                _ => Ok(()),
            },
            _ => Ok(()),
        })
    }

    /// Whether the row of this code was refused, or its whole file.
    fn is_refused(&self, table: &str, code: &str) -> bool {
        let mut refused = self.report.refused.iter();
        refused.any(|one| {
            let of_table = matches!(place_of(&one.file), Place::Table(t) if t.name == table);
            of_table && (one.row.is_none() || folded(&one.code) == folded(code))
        })
    }

    /// Whether a table of this name comes in with it.
    fn brings(&self, table: &str) -> bool {
        let mut names = self.bundle.names().iter();
        names.any(|name| matches!(place_of(name), Place::Table(t) if t.name == table))
    }

    /// The words of the position that a link takes.
    fn position(&self, table: &Table, cells: &[String]) -> Result<Option<String>> {
        let cell = |name: &str| table.column(name).map_or("", |place| &cells[place]);
        match (cell("position"), self.codes.id("enonces", cell("enonce"))) {
            ("", _) | (_, None) => Ok(None),
            (rank, Some(statement)) => store::position(self.tx, statement, rank),
        }
    }

    /// A node is no part of its own parts.
    fn no_cycle(
        &self,
        table: &Table,
        cells: &[String],
        known: Option<&Stored>,
    ) -> Result<Result<(), Fault>> {
        let (Some(known), Some(place)) = (known, table.column("parent")) else {
            return Ok(Ok(()));
        };
        if cells[place].is_empty() || cells[place] == known.cells[place] {
            return Ok(Ok(()));
        }
        let mut above = self.codes.id(table.name, &cells[place]).map(str::to_owned);
        while let Some(id) = above {
            if id == known.id {
                return Ok(Err((Wrong::value("cycle", &cells[place]), "parent")));
            }
            above = store::parent(self.tx, table, &id)?;
        }
        Ok(Ok(()))
    }

    /// Finds where an excerpt's citation stands, and writes that into its cells.
    fn stands(
        &mut self,
        table: &'static Table,
        places: &Excerpt,
        candidate: &Candidate,
        cells: &mut [String],
        known: Option<&Stored>,
    ) -> Result<Result<(), Fault>> {
        let given = |place: usize| !candidate.cells[place].trim().is_empty();
        let said = match stretch(&cells[places.start], &cells[places.end]) {
            Ok(said) => said,
            Err((wrong, column)) => return Ok(Err((wrong, column))),
        };
        let (offsets, lost) = (given(places.start) || given(places.end), given(places.lost));
        if lost && cells[places.lost] == "oui" {
            return Ok(match said {
                Some(_) => Ok(()),
                None => Err((Wrong::of("missing").with("column", "debut"), "debut")),
            });
        }
        let quote = cells[places.quote].clone();
        let origin = cells[places.origin].clone();
        let same = |place: usize| known.is_some_and(|known| known.cells[place] == cells[place]);
        let untouched = same(places.quote) && same(places.origin);
        let Some(notes) = self.notes_of(table, places.origin, &origin)? else {
            return Ok(Err((
                Wrong::value("unknown-reference", &origin).with("table", "entretiens"),
                "origine",
            )));
        };
        let found = match said {
            Some(range) if notes.holds(&quote, &range) => Ok(range),
            Some(range) if offsets => Err(Wrong::value("quote-elsewhere", &quote)
                .with("start", range.start.to_string())
                .with("end", range.end.to_string())),
            _ => notes.find(&quote),
        };
        match found {
            Ok(range) => {
                cells[places.start] = range.start.to_string();
                cells[places.end] = range.end.to_string();
                cells[places.lost].clear();
                Ok(Ok(()))
            }
            // One that was lost, or that notes of this very import have lost, stays as it is: nothing new is said of it.
            Err(_) if untouched && !offsets => Ok(Ok(())),
            Err(wrong) => Ok(Err((wrong, "citation"))),
        }
    }

    /// The notes that an origin means.
    fn notes_of(&mut self, table: &Table, place: usize, origin: &str) -> Result<Option<&Notes>> {
        let Some(Kind::OneOf(targets)) = table.all_columns().nth(place).map(|column| column.kind)
        else {
            return Ok(None);
        };
        let Some((target, code)) = target_of(targets, origin) else {
            return Ok(None);
        };
        let (Some(of), Some(id)) = (table_named(target.table), self.codes.id(target.table, code))
        else {
            return Ok(None);
        };
        let id = id.to_owned();
        if !matches!(&self.notes, Some((table, at, _)) if *table == of.name && *at == id) {
            let text = aside::beside(self.tx, of, Beside::Notes, &id)?;
            self.notes = Some((of.name, id, Notes::new(text)));
        }
        Ok(self.notes.as_ref().map(|(_, _, notes)| notes))
    }

    /// Columns that no cell holds as it is: what stands around an excerpt, the words of a position.
    pub(super) fn context(
        &self,
        table: &Table,
        row: &Stored,
    ) -> Result<Vec<(&'static str, Value)>> {
        if table.name == "appuis" {
            // What a link took that is on the list no longer stays with it: it may come back.
            let position = self.position(table, &row.cells)?;
            let position = position.map(|text| ("position", Value::Text(text)));
            return Ok(position.into_iter().collect());
        }
        Ok(self.around(table, row))
    }

    /// What stands around an excerpt.
    fn around(&self, table: &Table, row: &Stored) -> Vec<(&'static str, Value)> {
        let (Some(places), Some((_, _, notes))) = (Excerpt::of(table), &self.notes) else {
            return Vec::new();
        };
        if table.name != "extraits" {
            return Vec::new();
        }
        let quote = &row.cells[places.quote];
        let Ok(Some(range)) = stretch(&row.cells[places.start], &row.cells[places.end]) else {
            return Vec::new();
        };
        if !row.cells[places.lost].is_empty() || !notes.holds(quote, &range) {
            return Vec::new();
        }
        let anchor = notes.anchor(quote, range, false);
        vec![
            ("prefix", Value::Text(anchor.prefix)),
            ("suffix", Value::Text(anchor.suffix)),
        ]
    }
}
