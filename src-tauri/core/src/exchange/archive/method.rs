//! The method of a démarche: what the next one may start from, without a word of what was heard, gathered or written.
//!
//! What is taken over is listed here, column by column: a table or a column that comes to the schema stays behind until
//! somebody adds it. It goes into a new file through an archive: nothing of the source lies in that file's free pages.

use std::{collections::BTreeSet, path::Path};

use chrono::{NaiveDate, TimeDelta};
use serde::Serialize;

use super::{
    STYLE, TEMPLATES,
    codes::Codes,
    decode::encode,
    export::{sorted_rows, table_bytes},
    exposed::Look,
    import::{self, Options},
    manifest,
    place::MANIFEST,
    report::Report,
    store::Stored,
    tables::{Kind, Table, table_named},
};
use crate::{
    Error, Result, Snapshot, Vault,
    deliverable::{OwnTemplate, Template, Templates},
    exchange::bundle::{Bundle, Written},
    initiative::Initiative,
    reading::count,
    style::StyleFile,
    vault::{Surroundings, Words},
    when::When,
};

/// What is taken over, in the order in which it refers to itself.
const TAKEN: &[(&str, &[&str])] = &[
    (
        "phases",
        &["code", "nom", "debut", "fin", "objectif", "moyens"],
    ),
    (
        "spheres",
        &["code", "nom", "nom_singulier", "rang", "source"],
    ),
    (
        "cadre",
        &[
            "code",
            "parent",
            "nom",
            "definition",
            "couleur",
            "dimension",
            "source",
        ],
    ),
    (
        "espaces",
        &[
            "code", "titre", "question", "enjeu", "modele", "couleur", "rang",
        ],
    ),
    ("etapes", &["espace", "rang", "titre", "texte"]),
    ("guide", &["code", "sphere", "rang", "question", "source"]),
    ("livrables", &["code", "espace", "titre", "modele", "rang"]),
    ("sections", &["livrable", "section", "rang", "coupee"]),
];

/// How the next démarche begins.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Beginning {
    /// The title of the démarche; that of the source where absent.
    pub title: Option<String>,
    /// Its first day: its phases follow each other from there on as those of the source did; as they are where absent.
    pub begins: Option<NaiveDate>,
    /// With the logos and the legal mention, which say who publishes.
    pub signed: bool,
}

/// What a method holds.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct MethodView {
    /// The démarche that it comes from.
    pub title: String,
    /// How many spheres.
    pub spheres: u32,
    /// How many spaces.
    pub spaces: u32,
    /// How many phases.
    pub phases: u32,
    /// How many axes, volets and themes.
    pub themes: u32,
    /// How many further dimensions of analysis.
    pub dimensions: u32,
    /// How many questions of the guide.
    pub questions: u32,
    /// How many deliverables are foreseen.
    pub deliverables: u32,
    /// How many logos there are to be taken over.
    pub logos: u32,
    /// The texts that name somebody or repeat words that were heard.
    pub named: Vec<MethodText>,
}

/// A text of the method that names somebody of the source, or repeats words that were heard there.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct MethodText {
    /// Its table in the archive.
    pub table: String,
    /// What the row is called, where that does not name anybody itself.
    pub row: String,
    /// The column.
    pub column: String,
    /// It was left out; else it is a name that nothing could stand for, and is to be looked at.
    pub left_out: bool,
}

/// The method of a démarche.
pub struct Method {
    initiative: Initiative,
    tables: Vec<(&'static Table, Vec<Stored>)>,
    style: StyleFile,
    /// The templates of the dossier's own.
    templates: Vec<OwnTemplate>,
    named: Vec<MethodText>,
}

impl Method {
    /// The method of an open dossier.
    ///
    /// # Errors
    /// What the dossier says when it is read.
    pub fn of(vault: &Vault) -> Result<Self> {
        // One consistent moment, whoever writes meanwhile.
        let conn = vault.conn().unchecked_transaction()?;
        let snapshot = Snapshot::within(&conn)?;
        let codes = Codes::read(&conn)?;
        let mut tables = Vec::new();
        for (name, columns) in TAKEN {
            let Some(table) = table_named(name) else {
                continue;
            };
            let mut rows = sorted_rows(&conn, table, &codes)?;
            rows.retain(|row| !is_kept_file(table, row));
            for row in &mut rows {
                blank(table, columns, row);
            }
            tables.push((table, rows));
        }
        let mut method = Self {
            initiative: Initiative::read(&conn)?,
            tables,
            style: StyleFile::of(&conn)?,
            templates: OwnTemplate::all(&conn)?,
            named: Vec::new(),
        };
        method.forget_own_sections(&snapshot.templates);
        method.forget_names(&Look::whole(&snapshot));
        Ok(method)
    }

    /// The method of an archive. It is read into a dossier of its own that is built at `scratch`, protected by a key that
    /// nobody knows, and never finished.
    ///
    /// # Errors
    /// [`Error::NothingRecognised`] where it is no archive; what the disk says.
    pub fn of_archive(
        bundle: &mut Bundle,
        scratch: &Path,
        surroundings: Box<dyn Surroundings>,
    ) -> Result<Self> {
        let key = surroundings.new_id().to_string();
        let label = bundle.label().to_owned();
        let mut found = None;
        let built = Vault::create_with(scratch, "", Some(&key), surroundings, |vault| {
            let whole = bundle.has(MANIFEST);
            let report = import::import(vault, bundle, Options::default(), &mut |_| true)?;
            if whole && report.kept {
                found = Some(Self::of(vault)?);
            }
            // It is not to stand there.
            Err::<(), _>(Error::Cancelled)
        });
        match (found, built) {
            (Some(method), _) => Ok(method),
            (None, Err(Error::Cancelled) | Ok(_)) => {
                Err(Error::NothingRecognised { path: label.into() })
            }
            (None, Err(error)) => Err(error),
        }
    }

    /// What it holds.
    #[must_use]
    pub fn view(&self) -> MethodView {
        let dimension = |row: &Stored| self.cell("cadre", row, "dimension");
        let thematic = |word: &str| matches!(word, "" | "axe" | "volet" | "theme");
        let nodes = self.rows("cadre").iter().map(dimension);
        let further: BTreeSet<String> = nodes.clone().filter(|word| !thematic(word)).collect();
        let number = |table: &str| count(self.rows(table).len());
        MethodView {
            title: self.initiative.title.clone(),
            spheres: number("spheres"),
            spaces: number("espaces"),
            phases: number("phases"),
            themes: count(nodes.filter(|word| thematic(word)).count()),
            dimensions: count(further.len()),
            questions: number("guide"),
            deliverables: number("livrables"),
            logos: count(self.style.logos.len()),
            named: self.named.clone(),
        }
    }

    /// The method as the files of an archive.
    ///
    /// # Errors
    /// [`Error::Internal`] where a style cannot be written.
    pub fn archive(&self, beginning: &Beginning) -> Result<Written> {
        let mut written = Written::default();
        let title = beginning.title.as_ref().unwrap_or(&self.initiative.title);
        let initiative = Initiative {
            title: title.clone(),
            fictional: false,
            pilots: Words::default(),
            start_on: beginning.begins.map(|day| day.to_string()),
            end_on: None,
            purpose: String::new(),
            objectives: Words::default(),
            framework_version: self.initiative.framework_version.clone(),
            erase_on: None,
        };
        written.add(MANIFEST.into(), manifest::write(&initiative, false))?;
        for (table, rows) in &self.tables {
            if rows.is_empty() {
                continue;
            }
            let bytes = match (table.name, beginning.begins) {
                ("phases", Some(day)) => table_bytes(table, &moved(table, rows, day)),
                _ => table_bytes(table, rows),
            };
            written.add(table.file(), bytes)?;
        }
        for template in &self.templates {
            let name = format!("{TEMPLATES}/{}.toml", template.name);
            written.add(name, encode(&template.text))?;
        }
        let mut style = self.style.clone();
        if !beginning.signed {
            style.logos.clear();
            style.style.legal.clear();
        }
        if !style.is_empty() {
            style.write(STYLE, &mut written)?;
        }
        Ok(written)
    }

    /// Makes the dossier of the next démarche at `path`, protected where there is a passphrase.
    ///
    /// # Errors
    /// Those of [`Vault::create_with`].
    pub fn begin(
        &self,
        path: &Path,
        beginning: &Beginning,
        passphrase: Option<&str>,
        surroundings: Box<dyn Surroundings>,
    ) -> Result<(Vault, Report)> {
        let mut bundle = self.archive(beginning)?.into_bundle("method");
        let title = beginning.title.as_ref().unwrap_or(&self.initiative.title);
        Vault::create_with(path, title, passphrase, surroundings, |vault| {
            import::import(vault, &mut bundle, Options::default(), &mut |_| true)
        })
    }

    fn rows(&self, name: &str) -> &[Stored] {
        let found = self.tables.iter().find(|(table, _)| table.name == name);
        found.map_or(&[], |(_, rows)| rows)
    }

    fn cell(&self, name: &str, row: &Stored, column: &str) -> String {
        let place = table_named(name).and_then(|table| table.column(column));
        place.map_or_else(String::new, |place| row.cells[place].clone())
    }

    /// Sections that no template has come from texts that were written: their order is not of the method.
    fn forget_own_sections(&mut self, templates: &Templates) {
        let mut known = BTreeSet::new();
        for template in templates.of_spaces() {
            known.extend(template.sections.iter().map(|s| s.code.clone()));
        }
        let kept: BTreeSet<String> = self
            .rows("livrables")
            .iter()
            .map(|row| self.cell("livrables", row, "code"))
            .collect();
        for (table, rows) in &mut self.tables {
            let (Some(of), Some(section)) = (table.column("livrable"), table.column("section"))
            else {
                continue;
            };
            rows.retain(|row| known.contains(&row.cells[section]) && kept.contains(&row.cells[of]));
        }
    }

    /// Texts that name somebody, or repeat words that were heard, stay behind. Names of things cannot: they are told.
    fn forget_names(&mut self, look: &Look) {
        for kept in &mut self.templates {
            // What somebody noted beside it is not of the method: its file is written anew.
            let read = Template::read(&kept.name, &kept.text);
            let Ok(template) = read else { continue };
            if let Ok(text) = template.text() {
                kept.text = text;
            }
            let mut told = template.titles().chain([kept.name.as_str()]);
            if told.any(|title| look.finds(title)) {
                self.named.push(MethodText {
                    table: TEMPLATES.to_owned(),
                    row: kept.name.clone(),
                    column: "titre".to_owned(),
                    left_out: false,
                });
            }
        }
        for (table, rows) in &mut self.tables {
            for row in rows {
                let row_name = title_of(table, row, look);
                for (place, column) in table.all_columns().enumerate() {
                    let free = matches!(column.kind, Kind::Text(_) | Kind::Label(_));
                    if !free || !look.finds(&row.cells[place]) {
                        continue;
                    }
                    if !column.required {
                        row.cells[place].clear();
                    }
                    self.named.push(MethodText {
                        table: table.name.to_owned(),
                        row: row_name.clone(),
                        column: column.name.to_owned(),
                        left_out: !column.required,
                    });
                }
            }
        }
    }
}

/// Empties what is not taken over.
fn blank(table: &Table, columns: &[&str], row: &mut Stored) {
    for (cell, column) in row.cells.iter_mut().zip(table.all_columns()) {
        if !columns.contains(&column.name) {
            cell.clear();
        }
    }
}

/// Whether a deliverable is a file that was kept with its space.
fn is_kept_file(table: &Table, row: &Stored) -> bool {
    let file = table
        .column("fichier")
        .filter(|_| table.name == "livrables");
    file.is_some_and(|place| !row.cells[place].is_empty())
}

/// What a row is called, where that may be said; else its code.
fn title_of(table: &Table, row: &Stored, look: &Look) -> String {
    let named = ["nom", "titre", "question", "code"].into_iter();
    let cells = named.filter_map(|name| table.column(name).map(|place| &row.cells[place]));
    let mut told = cells.filter(|cell| !cell.is_empty() && !look.finds(cell));
    told.next().cloned().unwrap_or_default()
}

/// Phases as they follow each other from a day on.
fn moved(table: &Table, rows: &[Stored], begins: NaiveDate) -> Vec<Stored> {
    let places: Vec<usize> = ["debut", "fin"]
        .into_iter()
        .filter_map(|name| table.column(name))
        .collect();
    let days = |row: &Stored| places.first().and_then(|at| When::parse(&row.cells[*at]));
    let first = rows.iter().filter_map(|row| days(row)?.first_day()).min();
    let by = first.map_or(TimeDelta::zero(), |first| begins - first);
    rows.iter()
        .map(|row| {
            let mut cells = row.cells.clone();
            for at in &places {
                let later = When::parse(&cells[*at]).and_then(|when| when.later(by));
                // One that lies beyond every calendar stays.
                if let Some(later) = later {
                    cells[*at] = later.written();
                }
            }
            Stored {
                id: row.id.clone(),
                cells,
            }
        })
        .collect()
}
