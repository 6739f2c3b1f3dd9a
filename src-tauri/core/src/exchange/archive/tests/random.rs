//! Random archives: every table and kind of cell, with the texts that break carelessly written files.

mod draws;

use std::collections::{BTreeMap, HashMap, HashSet};

use super::{
    super::{
        KEPT, WHOLE, cell,
        codes::folded,
        decode,
        export::{grid_bytes, sort, table_bytes},
        list,
        store::Stored,
        tables::{Beside, Column, Kind, SERIES, TABLES, Table},
    },
    Files,
};
pub use draws::Random;

/// What was decided of a text that came back.
const CHANGES: &str = r#"[{"before":"a","after":"b","question":null,"accepted":true}]"#;

impl Random {
    pub fn archive(&mut self) -> Archive {
        let mut archive = Archive::default();
        let title = self.words(2).replace('\n', " ");
        let fictional = self.one_in(2);
        archive.manifest = format!(
            "{{\n  \"format\": \"croisee/archive\",\n  \"version\": 1,\n  \"titre\": {},\n  \"fictif\": {fictional},\n  \"pilotes\": [\n    {}\n  ],\n  \"debut\": \"{}\"\n}}\n",
            serde_json::Value::from(title),
            serde_json::Value::from(self.words(2)),
            self.date(),
        );
        for name in ["étude.pdf", "b.bin"].iter().take(self.below(3)) {
            let bytes = (0..self.below(40)).map(|_| self.below(256) as u8).collect();
            archive.kept.insert((*name).to_owned(), bytes);
        }
        for table in TABLES.iter() {
            self.table(&mut archive, table);
        }
        for code in archive.codes.get("entretiens").cloned().unwrap_or_default() {
            if self.one_in(3) {
                let name = format!("amendements/{code}.txt");
                archive.prose.insert(name, self.words(8));
            }
            if self.one_in(3) {
                let day = match self.one_in(4) {
                    true => "sans_date".to_owned(),
                    false => self.day(),
                };
                let name = format!("valides/{day}/{code}.txt");
                archive.prose.insert(name, self.words(8));
            }
        }
        let spaces: Vec<String> = archive.codes.get("espaces").cloned().unwrap_or_default();
        for _ in 0..self.below(4) {
            let space = match spaces.is_empty() || self.one_in(3) {
                true => WHOLE.to_owned(),
                false => self.pick(&spaces).clone(),
            };
            let section = *self.pick(&["enjeu", "Suite-2", "x.y"]);
            archive
                .prose
                .insert(format!("textes/{space}/{section}.md"), self.words(8));
        }
        archive
    }

    fn table(&mut self, archive: &mut Archive, table: &'static Table) {
        let columns: Vec<&Column> = table.all_columns().collect();
        let (mut taken, mut keys) = (HashSet::new(), HashSet::new());
        for _ in 0..self.below(5) {
            let mut cells: Vec<String> = Vec::new();
            for column in &columns {
                let needed = column.required || self.one_in(2);
                cells.push(if needed {
                    self.cell(archive, table, column.kind, &mut taken)
                } else {
                    String::new()
                });
            }
            let beside = table.beside.map(|beside| match beside {
                Beside::Notes => self.text(30),
                Beside::Grid => self.grid(),
            });
            let at = |name: &str| table.column(name).unwrap_or(0);
            match table.name {
                "inventaire" if cells[at("volet")].is_empty() => {
                    cells[at("nature")] = "reseau".into();
                }
                // Positions are told of a divergence alone: most of those drawn are one's.
                "enonces" if !cells[at("positions")].is_empty() && !self.one_in(3) => {
                    cells[at("nature")] = "divergence".into();
                }
                "appuis" => self.position(archive, table, &mut cells),
                "extraits" if !self.excerpt(archive, table, &mut cells) => continue,
                "membres"
                    if cells[at("personne")].is_empty() && cells[at("organisation")].is_empty() =>
                {
                    continue;
                }
                _ => {}
            }
            let missing = columns
                .iter()
                .zip(&cells)
                .any(|(c, cell)| c.required && cell.trim().is_empty());
            let key: Vec<String> = table
                .key
                .iter()
                .map(|name| folded(&cells[at(name)]))
                .collect();
            if missing || !keys.insert(key) {
                continue;
            }
            if table.has_codes() {
                let code = cells[0].clone();
                archive
                    .codes
                    .entry(table.name)
                    .or_default()
                    .push(code.clone());
                if let Some(beside) = beside {
                    archive.besides.insert((table.name, code), beside);
                }
            } else if table.name == SERIES {
                archive
                    .codes
                    .entry(SERIES)
                    .or_default()
                    .push(cells[0].clone());
            }
            archive.rows.entry(table.name).or_default().push(cells);
        }
    }

    fn cell(
        &mut self,
        archive: &Archive,
        table: &Table,
        kind: Kind,
        taken: &mut HashSet<String>,
    ) -> String {
        let known = |name: &str| archive.codes.get(name).cloned().unwrap_or_default();
        let mut one_of = |codes: &[String]| {
            if codes.is_empty() {
                String::new()
            } else {
                self.pick(codes).clone()
            }
        };
        match kind {
            Kind::Reference(_, target) => one_of(&known(target)),
            Kind::OneOf(targets) => {
                let some: Vec<_> = targets
                    .iter()
                    .filter(|t| !known(t.table).is_empty())
                    .collect();
                match some[..] {
                    [] => String::new(),
                    _ => {
                        let target = *self.pick(&some);
                        let codes = known(target.table);
                        format!("{}:{}", target.prefix, self.pick(&codes))
                    }
                }
            }
            Kind::References(links) => {
                let codes = known(links.table);
                let wanted: Vec<&String> = codes.iter().filter(|_| self.one_in(2)).collect();
                list::write(wanted)
            }
            Kind::Kept(_) => {
                let names: Vec<String> = archive
                    .kept
                    .keys()
                    .map(|name| format!("{KEPT}{name}"))
                    .collect();
                one_of(&names)
            }
            Kind::Code => self.code(taken),
            Kind::Text(_) if table.name == "exports" => self.day(),
            Kind::Text(_) if self.one_in(2) => self.words(3),
            Kind::Text(_) => self.text(3),
            Kind::Label(_) => format!("s{}", self.below(4)),
            Kind::Slug(_) => (*self.pick(&["bilan", "note_enjeux", "x-1"])).to_owned(),
            Kind::Word(_, words) | Kind::State(_, words) => (*self.pick(words)).to_owned(),
            Kind::Day(_) => self.day(),
            Kind::When(_) => self.date(),
            Kind::Time(_) => format!("{:02}:{:02}", self.below(24), self.below(60)),
            Kind::Colour(_) => format!("#{:06x}", self.below(1 << 24)),
            Kind::Integer(_) => (self.below(30) as i64 - 9).to_string(),
            Kind::Count(_) => self.below(300).to_string(),
            Kind::Number(_) => (*self.pick(&["12", "-3,5", "1 200", "0.25"])).to_owned(),
            Kind::Flag(_) => (*self.pick(&["oui", "non"])).to_owned(),
            // What is lost has no place: `excerpt` says which.
            Kind::Mark("lost") => String::new(),
            Kind::Mark(_) => (*self.pick(&["oui", "", ""])).to_owned(),
            Kind::Marks(marks) => list::write(
                marks
                    .iter()
                    .map(|(word, _)| word)
                    .filter(|_| self.one_in(2)),
            ),
            Kind::List(_) => {
                let values: Vec<String> = (0..self.below(4)).map(|_| self.words(2)).collect();
                list::write(values)
            }
            Kind::Positions(_) => {
                let count = *self.pick(&[0, 2, 3, 4]);
                let values = ["oui", "non", "a|b;\"\\", "Ελένη"];
                list::write(&values[..count])
            }
            // Of a statement that has so many: `position` says which.
            Kind::Position(_) => (1 + self.below(4)).to_string(),
            Kind::Words(_, words) => {
                let values: Vec<&str> = (0..self.below(4)).map(|_| *self.pick(words)).collect();
                list::write(values)
            }
            Kind::Days(_) => {
                let values: Vec<String> = (0..self.below(3)).map(|_| self.day()).collect();
                list::write(values)
            }
            Kind::Json("changes") => (*self.pick(&[CHANGES, ""])).to_owned(),
            Kind::Json(_) => (*self.pick(&["[1]", ""])).to_owned(),
        }
    }

    /// One of the positions of its statement, or none.
    fn position(&mut self, archive: &Archive, table: &Table, cells: &mut [String]) {
        let at = |name: &str| table.column(name).unwrap_or(0);
        let positions = (TABLES.iter().find(|t| t.name == "enonces"))
            .and_then(|t| t.column("positions"))
            .unwrap_or(0);
        let statements = archive.rows.get("enonces").into_iter().flatten();
        let own = statements.filter(|row| row[0] == cells[at("enonce")]);
        let count: usize = own.map(|row| list::read(&row[positions]).len()).sum();
        let rank = self.below(count + 1);
        cells[at("position")] = match rank {
            0 => String::new(),
            rank => rank.to_string(),
        };
    }

    /// A stretch of the notes that the excerpt comes from; or one that was lost.
    fn excerpt(&mut self, archive: &Archive, table: &Table, cells: &mut [String]) -> bool {
        let at = |name: &str| table.column(name).unwrap_or(0);
        let origin = cells[at("origine")].clone();
        let Some((prefix, code)) = origin.split_once(':') else {
            return false;
        };
        let folder = if prefix == "entretien" {
            "entretiens"
        } else {
            "rencontres"
        };
        let notes: Vec<char> = archive.besides[&(folder, code.to_owned())]
            .chars()
            .collect();
        let (start, length) = (self.below(notes.len() + 1), 1 + self.below(12));
        let end = (start + length).min(notes.len());
        let mut quote: String = notes[start..end].iter().collect();
        if self.one_in(5) {
            quote = self.words(2);
            cells[at("perdu")] = "oui".into();
        }
        cells[at("debut")] = start.to_string();
        cells[at("fin")] = end.max(start + 1).to_string();
        let sound = !quote.trim().is_empty();
        cells[at("citation")] = quote;
        sound
    }

    fn grid(&mut self) -> String {
        let columns = 1 + self.below(3);
        let rows: Vec<Vec<String>> = (0..self.below(4))
            .map(|_| (0..columns).map(|_| self.text(3)).collect())
            .collect();
        serde_json::to_string(&rows).unwrap_or_default()
    }
}

/// A random archive, not yet written.
#[derive(Default)]
pub struct Archive {
    manifest: String,
    codes: HashMap<&'static str, Vec<String>>,
    rows: BTreeMap<&'static str, Vec<Vec<String>>>,
    besides: HashMap<(&'static str, String), String>,
    prose: BTreeMap<String, String>,
    kept: BTreeMap<String, Vec<u8>>,
}

impl Archive {
    /// As the archive is written.
    pub fn canonical(&self) -> Files {
        let mut files = self.texts(decode::encode);
        for table in TABLES.iter() {
            if let Some(rows) = self.rows.get(table.name) {
                let mut rows: Vec<Stored> = rows
                    .iter()
                    .map(|cells| Stored {
                        id: String::new(),
                        cells: cells.clone(),
                    })
                    .collect();
                sort(table, &mut rows);
                files.insert(table.file(), table_bytes(table, &rows));
            }
        }
        files
    }

    fn texts(&self, encode: impl Fn(&str) -> Vec<u8>) -> Files {
        let mut files = Files::from([(
            "manifeste.json".to_owned(),
            self.manifest.clone().into_bytes(),
        )]);
        for ((table, code), content) in &self.besides {
            let bytes = match *table {
                "tableaux" => grid_bytes(content),
                _ => Some(encode(content)).filter(|_| !content.is_empty()),
            };
            let extension = if *table == "tableaux" { "csv" } else { "txt" };
            if let Some(bytes) = bytes {
                files.insert(format!("{table}/{code}.{extension}"), bytes);
            }
        }
        for (name, text) in &self.prose {
            files.insert(name.clone(), encode(text));
        }
        for (name, bytes) in &self.kept {
            files.insert(format!("{KEPT}{name}"), bytes.clone());
        }
        files
    }

    /// The same archive as others may write it: other separators, encodings, line ends, columns in another order.
    pub fn foreign(&self, random: &mut Random) -> Files {
        let mut files = self.texts(|text| foreign_text(text, text.len() % 4));
        for table in TABLES.iter() {
            let Some(rows) = self.rows.get(table.name) else {
                continue;
            };
            let mut places: Vec<usize> = (0..table.all_columns().count()).collect();
            for place in (1..places.len()).rev() {
                places.swap(place, random.below(place + 1));
            }
            let names: Vec<&str> = table.all_columns().map(|column| column.name).collect();
            let separator = *random.pick(b";,\t");
            let mut writer = csv::WriterBuilder::new()
                .delimiter(separator)
                .from_writer(Vec::new());
            let mut header: Vec<String> = places.iter().map(|p| names[*p].to_uppercase()).collect();
            header.push("Remarque libre".into());
            writer.write_record(&header).expect("in memory");
            for cells in rows {
                let mut row: Vec<&str> = places.iter().map(|p| cells[*p].as_str()).collect();
                row.push("rien");
                writer.write_record(&row).expect("in memory");
            }
            let text = String::from_utf8(writer.into_inner().expect("in memory")).expect("text");
            files.insert(table.file(), foreign_text(&text, random.below(4)));
        }
        files
    }

    /// The archive with some bytes flipped, cut out, or put in.
    pub fn spoilt(&self, random: &mut Random) -> Files {
        let mut files = self.canonical();
        let names: Vec<String> = files.keys().cloned().collect();
        for _ in 0..1 + random.below(4) {
            let name = random.pick(&names).clone();
            let Some(bytes) = files.get_mut(&name) else {
                continue;
            };
            let at = random.below(bytes.len().max(1));
            match random.below(5) {
                0 => drop(files.remove(&name)),
                1 => bytes.truncate(at),
                2 if !bytes.is_empty() => bytes[at] = random.below(256) as u8,
                3 => bytes.insert(at.min(bytes.len()), *random.pick(b"\";|\n\\0,")),
                _ => {
                    let end = (at + random.below(9)).min(bytes.len());
                    drop(bytes.drain(at.min(end)..end));
                }
            }
        }
        files
    }
}

fn foreign_text(text: &str, form: usize) -> Vec<u8> {
    let crlf = text.replace('\n', "\r\n");
    match form {
        0 => format!("\u{feff}{crlf}").into_bytes(),
        1 => {
            let units = std::iter::once(0xfeff).chain(text.encode_utf16().collect::<Vec<_>>());
            units.flat_map(u16::to_le_bytes).collect()
        }
        2 => {
            let units = std::iter::once(0xfeff).chain(crlf.encode_utf16().collect::<Vec<_>>());
            units.flat_map(u16::to_be_bytes).collect()
        }
        _ => decode::encode(text),
    }
}

/// Every kind of cell that is generated is canonical: else nothing would be proved.
#[test]
fn random_cells_are_in_their_canonical_form() {
    let mut random = Random::new(7);
    let codes = super::super::codes::Codes::default();
    let kept = std::collections::BTreeSet::new();
    let known = cell::Known {
        codes: &codes,
        kept: &kept,
    };
    let archive = Archive::default();
    for table in TABLES.iter() {
        for column in table.all_columns() {
            for _ in 0..20 {
                let cell = random.cell(&archive, table, column.kind, &mut HashSet::new());
                if !cell.trim().is_empty() {
                    let found = cell::canonical(column, &cell, &known);
                    assert_eq!(
                        found.ok().as_ref(),
                        Some(&cell),
                        "{} {}",
                        table.name,
                        column.name
                    );
                }
            }
        }
    }
}
