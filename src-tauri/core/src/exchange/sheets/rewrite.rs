//! Rows of other people's tables as rows of the archive: values in its words, names as codes, codes where none is given.

use std::collections::{HashMap, HashSet};

use super::super::archive::{Column, Kind, Row, Table, Writing, Wrong, list};
use super::{names::Names, values};

/// Where a row comes from.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub(in crate::exchange) struct Origin {
    /// Which of the files.
    pub file: usize,
    /// The row, as a spreadsheet numbers it.
    pub row: u32,
}

/// A row that cannot be put into the form of the archive.
pub(in crate::exchange) struct Unfit {
    pub origin: Origin,
    /// The field to blame, or nothing.
    pub field: &'static str,
    pub wrong: Wrong,
}

/// The rows of one table of the archive, as they come together from files.
pub(super) struct Rewriting<'n> {
    table: &'static Table,
    columns: Vec<&'static Column>,
    names: &'n mut Names,
    /// A hundred thousand rows are held as they will be read, no longer as cells.
    written: Writing,
    origins: Vec<Origin>,
    unfit: Vec<Unfit>,
    /// Which row made each code, or was found to be of it.
    owners: HashMap<String, u32>,
    made: HashSet<String>,
}

/// What is wrong with a row, and in which field.
type Fault = (Wrong, &'static str);

impl<'n> Rewriting<'n> {
    pub fn of(table: &'static Table, names: &'n mut Names) -> Self {
        let columns: Vec<&Column> = table.all_columns().collect();
        Self {
            table,
            written: Writing::of(columns.iter().map(|column| column.name)),
            columns,
            names,
            origins: Vec::new(),
            unfit: Vec::new(),
            owners: HashMap::new(),
            made: HashSet::new(),
        }
    }

    /// Takes a row of a file whose columns hold these fields, by their places in the table.
    pub fn row(&mut self, origin: Origin, row: &Row, places: &[Option<usize>]) {
        if row.is_blank() {
            return;
        }
        let fitted = self.fitted(origin, row, places);
        match fitted {
            Ok(cells) => {
                self.written.row(cells.iter().map(String::as_str));
                self.origins.push(origin);
            }
            Err((wrong, field)) => self.unfit.push(Unfit {
                origin,
                field,
                wrong,
            }),
        }
    }

    /// The table as a file of the archive, where each of its rows comes from, and the rows that are not in it.
    pub fn end(self) -> (Vec<u8>, Vec<Origin>, Vec<Unfit>) {
        (self.written.end(), self.origins, self.unfit)
    }

    fn fitted(
        &mut self,
        origin: Origin,
        row: &Row,
        places: &[Option<usize>],
    ) -> Result<Vec<String>, Fault> {
        if let Some(wrong) = row.fault(places.len()) {
            return Err((wrong, ""));
        }
        let mut cells = vec![String::new(); self.columns.len()];
        for (place, raw) in places.iter().zip(&row.cells) {
            // Of two columns for one field the first that says something counts.
            if let Some(place) = place.filter(|place| cells[*place].is_empty()) {
                cells[place] = values::canonical(self.columns[place], raw);
            }
        }
        self.refer(&mut cells)?;
        self.code(origin, &mut cells)?;
        self.status(&mut cells);
        self.remember(&cells);
        Ok(cells)
    }

    fn place(&self, name: &str) -> usize {
        // The columns asked for are the table's own.
        self.columns
            .iter()
            .position(|c| c.name == name)
            .unwrap_or_default()
    }

    fn cell<'c>(&self, cells: &'c [String], name: &str) -> &'c str {
        &cells[self.place(name)]
    }

    /// Puts codes in the place of names.
    fn refer(&self, cells: &mut [String]) -> Result<(), Fault> {
        for place in 0..self.columns.len() {
            let column = self.columns[place];
            if cells[place].trim().is_empty() {
                continue;
            }
            let organisation = match self.table.name {
                "entretiens" => self.cell(cells, "organisation").to_owned(),
                _ => String::new(),
            };
            let found = match column.kind {
                Kind::Reference(_, table) => self.names.find(table, &cells[place], ""),
                Kind::References(links) => self
                    .names
                    .find_all(links.table, &cells[place], &organisation)
                    .map(list::write),
                Kind::OneOf(targets) if !cells[place].contains(':') => {
                    let cell = &cells[place];
                    let found = targets.iter().find_map(|target| {
                        let code = self.names.find(target.table, cell, "").ok()?;
                        Some(format!("{}:{code}", target.prefix))
                    });
                    Ok(found.unwrap_or_else(|| cell.clone()))
                }
                _ => continue,
            };
            cells[place] = found.map_err(|wrong| (wrong, column.name))?;
        }
        Ok(())
    }

    /// Gives a row the code that it does not have: that of the same thing where it is there, else a new one.
    fn code(&mut self, origin: Origin, cells: &mut [String]) -> Result<(), Fault> {
        let of = |name: &str| self.cell(cells, name).to_owned();
        let given = of("code");
        if !given.is_empty() {
            return Ok(());
        }
        let (found, code) = match self.table.name {
            "organisations" => {
                let name = self.wanted(cells, "nom")?;
                let found = self.names.same_organisation(&name).map(str::to_owned);
                (found, ("org", name))
            }
            "personnes" => {
                let (first, last) = (of("prenom"), self.wanted(cells, "nom")?);
                let organisation = of("organisation");
                let found = self.names.same_person(&first, &last, &organisation);
                (found.map(str::to_owned), ("per", format!("{first} {last}")))
            }
            "entretiens" => {
                let organisation = self.wanted(cells, "organisation")?;
                let found = self
                    .names
                    .same_interview(&organisation, &of("date"), &of("nature"));
                (found.map(str::to_owned), ("ent", String::new()))
            }
            _ => {
                let title = self.wanted(cells, "titre")?;
                let found = self.names.same_inventory(&of("nature"), &title);
                (found.map(str::to_owned), ("inv", String::new()))
            }
        };
        let code = match found {
            Some(code) => {
                let folded = code.to_ascii_lowercase();
                if let Some(row) = self
                    .owners
                    .get(&folded)
                    .filter(|_| self.made.contains(&folded))
                {
                    let wrong = Wrong::of("same-row").with("row", row.to_string());
                    return Err((wrong, ""));
                }
                code
            }
            None => self.names.new_code(self.table.name, code.0, &code.1),
        };
        let folded = code.to_ascii_lowercase();
        self.owners.insert(folded.clone(), origin.row);
        self.made.insert(folded);
        let place = self.place("code");
        cells[place] = code;
        Ok(())
    }

    fn wanted(&self, cells: &[String], name: &'static str) -> Result<String, Fault> {
        let cell = self.cell(cells, name);
        if cell.trim().is_empty() {
            return Err((Wrong::of("missing").with("column", name), name));
        }
        Ok(cell.to_owned())
    }

    /// A new interview that does not say where it stands is planned where its day is known, as in the window.
    fn status(&self, cells: &mut [String]) {
        let code = self.cell(cells, "code");
        if self.table.name != "entretiens" || self.names.has("entretiens", code) {
            return;
        }
        let (status, date) = (self.place("statut"), self.place("date"));
        if cells[status].is_empty() {
            let dated = !cells[date].is_empty();
            cells[status] = if dated { "planifie" } else { "a_planifier" }.to_owned();
        }
    }

    /// Lets the rows that follow name this one.
    fn remember(&mut self, cells: &[String]) {
        let of = |name: &str| self.cell(cells, name).to_owned();
        let code = of("code");
        match self.table.name {
            "organisations" => self.names.organisation(&code, &of("nom"), &of("sigle")),
            "personnes" => {
                let organisation = of("organisation");
                self.names
                    .person(&code, &of("prenom"), &of("nom"), &organisation);
            }
            "entretiens" => {
                let (organisation, date) = (of("organisation"), of("date"));
                self.names
                    .interview(&code, &organisation, &date, &of("nature"));
            }
            _ => self.names.inventory(&code, &of("nature"), &of("titre")),
        }
    }
}
