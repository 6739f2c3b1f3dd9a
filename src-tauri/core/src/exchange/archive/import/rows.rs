//! The rows of one table: found again by their key, merged with what is there, written where they differ.

use std::collections::{BTreeMap, HashMap, HashSet};

use super::{
    super::{
        LONGEST_TABLE, cell,
        codes::folded,
        detect::column_of,
        report::Refusal,
        sheet::{Row, Sheet},
        store::{self, Stored, aside},
        tables::{Column, Kind, Table},
        wrong::Wrong,
    },
    Import,
};
use crate::Result;

/// A row of the archive, its cells in the order of the table's columns; absent columns are empty.
pub(super) struct Candidate {
    pub number: u32,
    pub cells: Vec<String>,
}

/// What is wrong with a row, and in which column.
pub(super) type Fault = (Wrong, &'static str);

/// What writing a row came to.
enum Came {
    In,
    /// Not yet: it may, once other rows of the same table have.
    Later(Fault),
}

/// Between the parts of a key.
const SEAM: &str = "\u{1f}";

/// The rows of a table that the dossier has, by key.
pub(super) struct There {
    by_key: HashMap<String, Stored>,
    /// How often each key came in this file, for tables whose rows may repeat.
    repeats: HashMap<String, usize>,
    seen: HashSet<String>,
    /// Which row of this file has which code.
    owners: HashMap<String, u32>,
    /// Whether the table held anything before this file.
    held: bool,
}

impl Import<'_> {
    /// Reads a table's file; takes out of `besides` the files of the rows that it holds.
    pub(super) fn table(
        &mut self,
        table: &'static Table,
        file: &str,
        besides: &mut BTreeMap<String, (String, String)>,
    ) -> Result<()> {
        let Some(text) = self.text(file, LONGEST_TABLE)? else {
            return Ok(());
        };
        let mut sheet = Sheet::open(&text, |name| column_of(table, name).is_some());
        if let Some(wrong) = sheet.beyond() {
            self.refuse_file(file, wrong);
            return Ok(());
        }
        let Some(places) = self.places(table, file, sheet.header()) else {
            return Ok(());
        };
        let mut there = self.there(table)?;
        let mut waiting = Vec::new();
        for row in sheet.by_ref() {
            if row.is_blank() {
                continue;
            }
            let candidate = match candidate(table, &places, &row) {
                Ok(candidate) => candidate,
                Err((candidate, fault)) => {
                    self.refuse(table, file, &candidate, fault);
                    continue;
                }
            };
            match self.row(table, &candidate, &mut there, besides)? {
                Ok(Came::In) => {}
                Ok(Came::Later(_)) => waiting.push(candidate),
                Err(fault) => self.refuse(table, file, &candidate, fault),
            }
        }
        self.in_any_order(table, file, waiting, &mut there, besides)
    }

    /// Rows that wait for other rows of their own table: again and again, for as long as some come in.
    fn in_any_order(
        &mut self,
        table: &'static Table,
        file: &str,
        mut waiting: Vec<Candidate>,
        there: &mut There,
        besides: &mut BTreeMap<String, (String, String)>,
    ) -> Result<()> {
        loop {
            let before = waiting.len();
            let mut still = Vec::new();
            for candidate in waiting {
                match self.row(table, &candidate, there, besides)? {
                    Ok(Came::In) => {}
                    Ok(Came::Later(fault)) => still.push((candidate, fault)),
                    Err(fault) => self.refuse(table, file, &candidate, fault),
                }
            }
            if still.len() == before || still.is_empty() {
                let codes: HashMap<String, String> = still
                    .iter()
                    .map(|(c, _)| {
                        (
                            folded(cell_of(table, c, "code")),
                            folded(cell_of(table, c, "parent")),
                        )
                    })
                    .collect();
                for (candidate, fault) in still {
                    let fault =
                        match leads_back(&codes, &folded(cell_of(table, &candidate, "code"))) {
                            true => (
                                Wrong::value("cycle", cell_of(table, &candidate, "parent")),
                                "parent",
                            ),
                            false => fault,
                        };
                    self.refuse(table, file, &candidate, fault);
                }
                return Ok(());
            }
            waiting = still.into_iter().map(|(candidate, _)| candidate).collect();
        }
    }

    /// Which column of the table each column of the file is; none where the file cannot be one of this table.
    fn places(
        &mut self,
        table: &'static Table,
        file: &str,
        header: &[String],
    ) -> Option<Vec<Option<usize>>> {
        let mut places: Vec<Option<usize>> = Vec::new();
        for name in header {
            let place = column_of(table, name).filter(|place| !places.contains(&Some(*place)));
            if place.is_none() && !name.trim().is_empty() {
                self.notice(file, Wrong::value("column-unknown", name.trim()));
            }
            places.push(place);
        }
        let columns: Vec<&Column> = table.all_columns().collect();
        let missing = |key: &&&str| {
            let place = table.column(key);
            place.is_some_and(|p| columns[p].required) && !places.contains(&place)
        };
        if let Some(key) = table.key.iter().find(missing) {
            let wrong = Wrong::of("column-missing").with("column", *key);
            self.report
                .refused
                .push(Refusal::new(file, Some(1), key, "", wrong));
            return None;
        }
        Some(places)
    }

    fn there(&self, table: &Table) -> Result<There> {
        let mut there = There {
            by_key: HashMap::new(),
            repeats: HashMap::new(),
            seen: HashSet::new(),
            owners: HashMap::new(),
            held: false,
        };
        for row in store::rows(self.tx, table, &self.codes)? {
            let key = there.numbered(table, key_of(table, &row.cells));
            there.by_key.insert(key, row);
        }
        there.repeats.clear();
        there.held = !there.by_key.is_empty();
        Ok(there)
    }

    /// Writes a row, or says what is wrong with it.
    fn row(
        &mut self,
        table: &'static Table,
        candidate: &Candidate,
        there: &mut There,
        besides: &mut BTreeMap<String, (String, String)>,
    ) -> Result<Result<Came, Fault>> {
        let mut cells = Vec::with_capacity(candidate.cells.len());
        let mut later = None;
        // A second row of the same code is refused whatever became of the first: which is meant cannot be told.
        if table.has_codes() && !there.take(table, candidate) {
            let code = cell_of(table, candidate, "code");
            return Ok(Err((Wrong::value("duplicate", code), "code")));
        }
        for (column, raw) in table.all_columns().zip(&candidate.cells) {
            let kept_as_it_is = matches!(column.kind, Kind::Text(_)) && !column.required;
            if raw.trim().is_empty() && !kept_as_it_is {
                cells.push(String::new());
                continue;
            }
            match cell::canonical(column, raw, &self.known()) {
                Ok(cell) => cells.push(cell),
                Err(wrong) if is_own_reference(table, column, &wrong) => {
                    later = Some((wrong, column.name));
                    cells.push(String::new());
                }
                Err(wrong) => return Ok(Err((wrong, column.name))),
            }
        }
        if let Some(fault) = later {
            return Ok(Ok(Came::Later(fault)));
        }
        let key = key_of(table, &cells);
        let key = there.numbered(table, key);
        if !table.has_codes() && !there.seen.insert(key.clone()) {
            let wrong = Wrong::value("duplicate", &table_key(table, &candidate.cells));
            return Ok(Err((wrong, table.key[0])));
        }
        let alike = there.alike(table, &key);
        if let Some(alike) = &alike {
            there.seen.insert(alike.clone());
        }
        let known = there.by_key.get(alike.as_ref().unwrap_or(&key));
        let mut merged = merged(table, cells, known, self.fictional);
        if let Some(column) = missing(table, &merged) {
            return Ok(Err((Wrong::of("missing").with("column", column), column)));
        }
        if let Err(fault) = self.special(table, candidate, &mut merged, known)? {
            return Ok(match fault.0.reason {
                "cycle" => Ok(Came::Later(fault)),
                _ => Err(fault),
            });
        }
        let file = besides.remove(&folded(merged_code(table, &merged)));
        let content = match (table.beside, file) {
            (Some(beside), Some((_, file))) => {
                self.beside(beside, &file)?.map(|text| (beside, text))
            }
            _ => None,
        };
        // No other row of this file can be the same: of two with one key the second was refused above.
        let name = match table.has_codes() {
            true => merged_code(table, &merged).to_owned(),
            false => merged.first().cloned().unwrap_or_default(),
        };
        let written = match known {
            Some(known) => self.change(table, known, merged, content),
            None => self.add(table, merged, content),
        };
        match written {
            Ok(id) => {
                if table.has_codes() {
                    self.codes.add(table, &id, &name);
                } else if table.name == super::super::tables::SERIES {
                    self.codes.add_series(&name);
                }
                Ok(Ok(Came::In))
            }
            // What only the schema knows to forbid.
            Err(error) if store::is_constraint(&error) => Ok(Err((Wrong::of("contradiction"), ""))),
            Err(error) => Err(error),
        }
    }

    fn add(
        &mut self,
        table: &'static Table,
        cells: Vec<String>,
        content: Option<(super::super::tables::Beside, String)>,
    ) -> Result<String> {
        let row = Stored {
            id: self.new_id(),
            cells,
        };
        let more = content.map(|(beside, text)| aside::beside_value(beside, &text));
        let more = more.into_iter().chain(self.context(table, &row)?).collect();
        store::insert(self.tx, table, &row, more, &self.codes)?;
        self.report.added += 1;
        Ok(row.id)
    }

    fn change(
        &mut self,
        table: &'static Table,
        known: &Stored,
        cells: Vec<String>,
        content: Option<(super::super::tables::Beside, String)>,
    ) -> Result<String> {
        let differing: Vec<usize> = (0..cells.len())
            .filter(|i| cells[*i] != known.cells[*i])
            .collect();
        let row = Stored {
            id: known.id.clone(),
            cells,
        };
        if !differing.is_empty() {
            let more = self.context(table, &row)?;
            store::update(self.tx, table, &row, &differing, more, &self.codes)?;
        }
        let moved = match content {
            Some((beside, text)) => self.set_beside(table, beside, &row.id, &text)?,
            None => false,
        };
        if differing.is_empty() && !moved {
            self.report.unchanged += 1;
        } else {
            self.report.updated += 1;
        }
        Ok(row.id)
    }

    fn refuse(&mut self, table: &Table, file: &str, candidate: &Candidate, (wrong, column): Fault) {
        let code = table_key(table, &candidate.cells);
        let refusal = Refusal::new(file, Some(candidate.number), column, &code, wrong);
        self.report.refused.push(refusal);
    }
}

impl There {
    /// Takes the code of a row; false when another row of this file has it.
    fn take(&mut self, table: &Table, candidate: &Candidate) -> bool {
        let code = folded(cell_of(table, candidate, "code"));
        code.is_empty() || *self.owners.entry(code).or_insert(candidate.number) == candidate.number
    }

    /// The one row that was there under the key of the archive's contract, when none has the whole key: its `objet`
    /// was corrected, not another fact told.
    fn alike(&self, table: &Table, key: &str) -> Option<String> {
        const TOLD_APART: &str = "consentements";
        if table.name != TOLD_APART || !self.held || self.by_key.contains_key(key) {
            return None;
        }
        let (stem, _) = key.rsplit_once(SEAM)?;
        let mut alike = self.by_key.keys().filter(|other| {
            let same = other.rsplit_once(SEAM).is_some_and(|(own, _)| own == stem);
            same && !self.seen.contains(*other)
        });
        alike.next().filter(|_| alike.next().is_none()).cloned()
    }

    /// The key of a row; in the register, where rows may repeat, with how often it came.
    fn numbered(&mut self, table: &Table, key: String) -> String {
        if table.name != "exports" {
            return key;
        }
        let count = self.repeats.entry(key.clone()).or_default();
        *count += 1;
        format!("{key}\0{count}")
    }
}

fn candidate(
    table: &Table,
    places: &[Option<usize>],
    row: &Row,
) -> Result<Candidate, (Candidate, Fault)> {
    let mut candidate = Candidate {
        number: row.number,
        cells: vec![String::new(); table.all_columns().count()],
    };
    for (place, cell) in places.iter().zip(&row.cells) {
        if let Some(place) = place {
            candidate.cells[*place].clone_from(cell);
        }
    }
    match row.fault(places.len()) {
        Some(wrong) => Err((candidate, (wrong, ""))),
        None => Ok(candidate),
    }
}

fn cell_of<'c>(table: &Table, candidate: &'c Candidate, column: &str) -> &'c str {
    table
        .column(column)
        .map_or("", |place| candidate.cells[place].trim())
}

fn merged_code<'c>(table: &Table, cells: &'c [String]) -> &'c str {
    table.column("code").map_or("", |place| &cells[place])
}

/// What names a row where it is refused: its code, or what stands for one.
fn table_key(table: &Table, cells: &[String]) -> String {
    let parts = table
        .key
        .iter()
        .filter_map(|name| Some(cells[table.column(name)?].trim()));
    parts
        .filter(|part| !part.is_empty())
        .collect::<Vec<_>>()
        .join(" / ")
}

fn key_of(table: &Table, cells: &[String]) -> String {
    let columns: Vec<&Column> = table.all_columns().collect();
    let parts = table.key.iter().filter_map(|name| {
        let place = table.column(name)?;
        Some(match columns[place].kind {
            Kind::Text(_) | Kind::Number(_) => cells[place].clone(),
            _ => folded(&cells[place]),
        })
    });
    parts.collect::<Vec<_>>().join(SEAM)
}

/// An empty cell keeps what is there; a row keeps its code as it was first written.
fn merged(
    table: &Table,
    cells: Vec<String>,
    known: Option<&Stored>,
    fictional: Option<&'static str>,
) -> Vec<String> {
    let columns = table.all_columns().enumerate();
    let mut merged: Vec<String> = columns
        .zip(cells)
        .map(|((place, column), cell)| match known {
            Some(known) if cell.is_empty() || matches!(column.kind, Kind::Code) => {
                known.cells[place].clone()
            }
            _ => cell,
        })
        .collect();
    if let (None, Some(fictional), Some(place)) = (known, fictional, table.column("fictif"))
        && merged[place].is_empty()
    {
        fictional.clone_into(&mut merged[place]);
    }
    merged
}

fn missing(table: &Table, cells: &[String]) -> Option<&'static str> {
    let mut columns = table.all_columns().zip(cells);
    columns
        .find(|(column, cell)| column.required && cell.trim().is_empty())
        .map(|(column, _)| column.name)
}

fn is_own_reference(table: &Table, column: &Column, wrong: &Wrong) -> bool {
    wrong.reason == "unknown-reference"
        && matches!(column.kind, Kind::Reference(_, target) if target == table.name)
}

/// Whether the parents of a row, as the waiting rows name them, lead back to it.
fn leads_back(parents: &HashMap<String, String>, code: &str) -> bool {
    let mut at = code;
    for _ in 0..=parents.len() {
        match parents.get(at) {
            Some(parent) if parent == code => return true,
            Some(parent) => at = parent,
            None => return false,
        }
    }
    false
}
