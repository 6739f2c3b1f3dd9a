//! Files that are no tables: kept files, notes and grids, prose.

use std::collections::BTreeMap;

use super::{
    super::{
        KEPT, LARGEST_FILE, LONGEST_TABLE, LONGEST_TEXT, STYLE,
        code::is_code,
        export::RETIRED_COLUMNS,
        place::{Place, place_of},
        report::Refusal,
        sheet::Sheet,
        store::{self, aside},
        tables::{Beside, TABLES, Table, table_named},
        wrong::Wrong,
    },
    Import,
};
use crate::{
    Error, Result,
    deliverable::{self, OwnTemplate},
    interview::anchor,
    style::{self, StyleFile},
};

impl Import<'_> {
    /// Takes in the files under `fichiers/`.
    pub(super) fn keep(&mut self, files: &[String]) -> Result<()> {
        let known: BTreeMap<String, String> = aside::kept(self.tx)?.into_iter().collect();
        self.kept.extend(known.keys().cloned());
        for file in files {
            let name = file.strip_prefix(KEPT).unwrap_or(file);
            let Some(bytes) = self.bytes(file, LARGEST_FILE)? else {
                continue;
            };
            match known.get(name) {
                Some(id) if aside::kept_bytes(self.tx, id)? == bytes => self.report.unchanged += 1,
                Some(id) => {
                    aside::set_kept(self.tx, id, name, &bytes)?;
                    self.report.updated += 1;
                }
                None => {
                    aside::set_kept(self.tx, &self.new_id(), name, &bytes)?;
                    self.kept.insert(name.to_owned());
                    self.report.added += 1;
                }
            }
        }
        Ok(())
    }

    /// What a file beside a row holds, as the dossier keeps it; none where it was refused.
    pub(super) fn beside(&mut self, beside: Beside, file: &str) -> Result<Option<String>> {
        match beside {
            Beside::Notes => self.text(file, LONGEST_TEXT),
            Beside::Grid => {
                let text = self.text(file, LONGEST_TABLE)?;
                Ok(text.and_then(|text| match grid(&text) {
                    Ok(grid) => Some(grid),
                    Err(wrong) => {
                        self.refuse_file(file, wrong);
                        None
                    }
                }))
            }
        }
    }

    /// Notes and grids whose rows are not in this archive: of rows that the dossier has.
    pub(super) fn besides_alone(
        &mut self,
        table: &'static Table,
        files: BTreeMap<String, (String, String)>,
    ) -> Result<()> {
        let Some(beside) = table.beside else {
            return Ok(());
        };
        for (code, file) in files.into_values() {
            let Some(id) = self.codes.id(table.name, &code).map(str::to_owned) else {
                let wrong = Wrong::value("unknown-reference", &code).with("table", table.name);
                self.refuse_file(&file, wrong);
                continue;
            };
            let Some(content) = self.beside(beside, &file)? else {
                continue;
            };
            if self.set_beside(table, beside, &id, &content)? {
                self.report.updated += 1;
            } else {
                self.report.unchanged += 1;
            }
        }
        Ok(())
    }

    /// Writes what a row holds in a file of its own; its excerpts follow. Tells whether that changed anything.
    pub(super) fn set_beside(
        &mut self,
        table: &'static Table,
        beside: Beside,
        id: &str,
        content: &str,
    ) -> Result<bool> {
        let before = aside::beside(self.tx, table, beside, id)?;
        if before == content {
            return Ok(false);
        }
        let row = store::Stored {
            id: id.to_owned(),
            cells: Vec::new(),
        };
        let more = vec![aside::beside_value(beside, content)];
        store::update(self.tx, table, &row, &[], more, &self.codes)?;
        if beside == Beside::Notes {
            aside::count_edit(self.tx, table, id)?;
            let (ids, anchors): (Vec<_>, Vec<_>) =
                aside::anchors(self.tx, table, id)?.into_iter().unzip();
            let followed = anchor::follow(&before, content, &anchors);
            for ((id, before), after) in ids.iter().zip(&anchors).zip(&followed) {
                if before != after {
                    aside::set_anchor(self.tx, id, before, after)?;
                }
            }
        }
        Ok(true)
    }

    /// Takes in the notes as interviewees amended them.
    pub(super) fn amended(&mut self, files: &[String]) -> Result<()> {
        for file in files {
            let Place::Amended(code) = place_of(file) else {
                continue;
            };
            let Some(id) = self.codes.id("entretiens", code).map(str::to_owned) else {
                let wrong = Wrong::value("unknown-reference", code).with("table", "entretiens");
                self.refuse_file(file, wrong);
                continue;
            };
            let Some(text) = self.text(file, LONGEST_TEXT)? else {
                continue;
            };
            // An empty text says nothing, as an empty cell does.
            if !text.is_empty() && aside::set_amended(self.tx, &id, &text)? {
                self.report.updated += 1;
            } else {
                self.report.unchanged += 1;
            }
        }
        Ok(())
    }

    /// Takes in what interviewees validated before the notes changed.
    pub(super) fn validated(&mut self, files: &[String]) -> Result<()> {
        for file in files {
            let Place::Validated(day, code) = place_of(file) else {
                continue;
            };
            let Some(id) = self.codes.id("entretiens", code).map(str::to_owned) else {
                let wrong = Wrong::value("unknown-reference", code).with("table", "entretiens");
                self.refuse_file(file, wrong);
                continue;
            };
            let Some(text) = self.text(file, LONGEST_TEXT)? else {
                continue;
            };
            let day = day.map(|day| day.to_string());
            if aside::set_validated(self.tx, &id, day.as_deref(), &text)? {
                self.report.updated += 1;
            } else {
                self.report.unchanged += 1;
            }
        }
        Ok(())
    }

    /// Takes in the codes that are not given again.
    pub(super) fn retired(&mut self, files: &[String]) -> Result<()> {
        for file in files {
            let Some(text) = self.text(file, LONGEST_TABLE)? else {
                continue;
            };
            let mut sheet = Sheet::open(&text, |name| RETIRED_COLUMNS.contains(&name));
            let place = |name: &str| sheet.header().iter().position(|head| head == name);
            let places = RETIRED_COLUMNS.map(place);
            for row in sheet.by_ref() {
                let [table, code] =
                    places.map(|place| row.cells.get(place?).map(|cell| cell.trim()));
                let (table, code) = (table.unwrap_or_default(), code.unwrap_or_default());
                let coded = |table: &&Table| table.has_codes();
                let (column, wrong) = match table_named(table).filter(coded) {
                    Some(table) if is_code(code) => {
                        if aside::set_retired(self.tx, table.sql, code)? {
                            self.report.added += 1;
                        } else {
                            self.report.unchanged += 1;
                        }
                        continue;
                    }
                    Some(_) => ("code", Wrong::value("bad-code", code)),
                    None => {
                        let named = TABLES.iter().filter(|table| table.has_codes());
                        let named: Vec<&str> = named.map(|table| table.name).collect();
                        let wrong = Wrong::value("not-in-list", table);
                        ("table", wrong.with("allowed", named.join(", ")))
                    }
                };
                let refusal = Refusal::new(file, Some(row.number), column, code, wrong);
                self.report.refused.push(refusal);
            }
        }
        Ok(())
    }

    /// Takes in the templates of the dossier's own: each whole, or not at all.
    pub(super) fn templates(&mut self, files: &[String]) -> Result<()> {
        for file in files {
            let Place::Template(name) = place_of(file) else {
                continue;
            };
            // One byte more than fits is enough to say that it does not.
            let Some(text) = self.text(file, 1 << 20)? else {
                continue;
            };
            let known = OwnTemplate::named(self.tx, name)?.is_some();
            match deliverable::taken(self.tx, name, &text) {
                Ok((_, false)) => self.report.unchanged += 1,
                Ok((_, true)) if known => self.report.updated += 1,
                Ok(_) => self.report.added += 1,
                Err(Error::TemplateUnfit(wrong)) => {
                    let (reason, args) = (wrong.code, wrong.args);
                    self.refuse_file(file, Wrong { reason, args });
                }
                Err(Error::TemplateInUse(by)) => {
                    let wrong = Wrong::of("template-in-use").with("by", by.join(", "));
                    self.refuse_file(file, wrong);
                }
                Err(error) => return Err(error),
            }
        }
        Ok(())
    }

    /// Takes in the style of the pages, with its logos: whole, or not at all.
    pub(super) fn style(&mut self) -> Result<()> {
        let label = self.bundle.label().to_owned();
        let why = match StyleFile::read(self.bundle, STYLE, label.as_ref()) {
            Ok(style) => {
                match style::taken(self.tx, &style)? {
                    true => self.report.updated += 1,
                    false => self.report.unchanged += 1,
                }
                return Ok(());
            }
            Err(Error::Logo { name, .. }) => name,
            Err(Error::StyleUnknown { detail, .. }) => style::subject(&detail),
            Err(Error::ColourPale { colour, .. }) => colour,
            Err(error) => error.code().to_owned(),
        };
        self.refuse_file("style/style.toml", Wrong::of("style").with("why", why));
        Ok(())
    }

    /// Takes in the prose of sections.
    pub(super) fn prose(&mut self, files: &[String]) -> Result<()> {
        let known = aside::prose(self.tx)?;
        for file in files {
            let Place::Prose(space, section) = place_of(file) else {
                continue;
            };
            let space_id = match space {
                None => String::new(),
                Some(code) => match self.codes.id("espaces", code) {
                    Some(id) => id.to_owned(),
                    None => {
                        let wrong =
                            Wrong::value("unknown-reference", code).with("table", "espaces");
                        self.refuse_file(file, wrong);
                        continue;
                    }
                },
            };
            let section = section.to_owned();
            let Some(text) = self.text(file, LONGEST_TEXT)? else {
                continue;
            };
            // An empty text says nothing, as an empty cell does.
            let there = known
                .iter()
                .find(|p| p.space_id == space_id && p.section == section);
            match there {
                Some(prose) if prose.text == text || text.is_empty() => self.report.unchanged += 1,
                None if text.is_empty() => {}
                there => {
                    let id = there.map_or_else(|| self.new_id(), |prose| prose.id.clone());
                    match there {
                        Some(_) => self.report.updated += 1,
                        None => self.report.added += 1,
                    }
                    let prose = aside::Prose {
                        id,
                        space_id,
                        section,
                        text,
                    };
                    aside::set_prose(self.tx, &prose)?;
                }
            }
        }
        Ok(())
    }
}

/// A grid as the dossier keeps it: a JSON list of rows.
fn grid(text: &str) -> std::result::Result<String, Wrong> {
    let mut sheet = Sheet::open(text, |_| false);
    if let Some(wrong) = sheet.beyond() {
        return Err(wrong);
    }
    let mut rows = vec![sheet.header().to_vec()];
    rows.extend(sheet.by_ref().map(|row| row.cells));
    rows.retain(|cells| !cells.is_empty());
    Ok(serde_json::to_string(&rows).unwrap_or_else(|_| "[]".into()))
}
