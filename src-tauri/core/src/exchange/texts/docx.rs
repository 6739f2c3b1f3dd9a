//! Word's documents (DOCX): the words that a reader sees, in reading order.
//!
//! Names are compared without their prefix, so that the transitional and the strict form read alike.

use std::collections::HashMap;

use super::{
    super::archive::Wrong,
    laying::Laying,
    packed::Packed,
    relations::relations,
    styles::{self, Styles},
    xml::{Element, Node, Part},
};

/// The text of a document.
///
/// # Errors
/// What is wrong with it, and what to do.
pub(super) fn read(packed: &mut Packed<'_>) -> Result<String, Wrong> {
    let main = beside(packed, "_rels/.rels", "")?
        .remove("officeDocument")
        .ok_or_else(|| Wrong::of("text-not-document"))?;
    let Some(body) = packed.part(&main)? else {
        return Err(Wrong::of("text-damaged"));
    };
    let (folder, file) = main.rsplit_once('/').unwrap_or(("", &main));
    let listed = if folder.is_empty() {
        "_rels/".to_owned()
    } else {
        format!("{folder}/_rels/")
    };
    let related = beside(packed, &format!("{listed}{file}.rels"), folder)?;
    let mut part = |kind: &str| match related.get(kind) {
        Some(name) => packed.part(name),
        None => Ok(None),
    };
    let styles = match part("styles")? {
        Some(text) => styles::read(&text)?,
        None => Styles::default(),
    };
    let mut notes = Vec::new();
    let mut reading = Reading::new(&styles);
    let mut xml = Part::of(&body);
    // Whatever else an office keeps in this form has another root.
    loop {
        match xml.next()? {
            Some(Node::Open(root)) if root.name == "document" => break reading.run(&mut xml)?,
            Some(Node::Open(_)) => return Err(Wrong::of("text-not-document")),
            Some(Node::Words(_) | Node::Close(_)) => {}
            None => return Err(Wrong::of("text-damaged")),
        }
    }
    if !reading.cited.is_empty() {
        let foot =
            part("footnotes")?.map_or(Ok(HashMap::new()), |t| apart(&t, "footnote", &styles))?;
        let end =
            part("endnotes")?.map_or(Ok(HashMap::new()), |t| apart(&t, "endnote", &styles))?;
        for (kind, id) in &reading.cited {
            let known = if *kind == Kind::Foot { &foot } else { &end };
            notes.push(known.get(id).cloned().unwrap_or_default());
        }
    }
    Ok(reading.laying.into_text(notes))
}

/// The parts that one part names, by what they are to it.
fn beside(
    packed: &mut Packed<'_>,
    name: &str,
    folder: &str,
) -> Result<HashMap<String, String>, Wrong> {
    let mut found = HashMap::new();
    if let Some(text) = packed.part(name)? {
        for relation in relations(&text, folder)? {
            found.entry(relation.kind).or_insert(relation.part);
        }
    }
    Ok(found)
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Kind {
    Foot,
    End,
}

/// A document, or a note, being read.
struct Reading<'s> {
    styles: &'s Styles,
    laying: Laying,
    /// The fields that are open: whether their code, not yet their result, is being read.
    fields: Vec<bool>,
    /// Whether the run is hidden, where it says so.
    hidden: Option<bool>,
    /// Whether the style of each open paragraph hides its runs.
    veiled: Vec<bool>,
    /// Whether each open set of forms of the same thing was read in one of them.
    told: Vec<bool>,
    /// Whether the end of each open paragraph was deleted.
    runs_on: Vec<bool>,
    /// Whether each open row was deleted.
    deleted: Vec<bool>,
    /// The notes in the order in which they are cited.
    cited: Vec<(Kind, String)>,
    places: HashMap<(bool, String), usize>,
}

impl<'s> Reading<'s> {
    fn new(styles: &'s Styles) -> Self {
        Self {
            styles,
            laying: Laying::default(),
            fields: Vec::new(),
            hidden: None,
            veiled: Vec::new(),
            told: Vec::new(),
            runs_on: Vec::new(),
            deleted: Vec::new(),
            cited: Vec::new(),
            places: HashMap::new(),
        }
    }

    fn is_seen(&self) -> bool {
        let veiled = || self.veiled.last().copied().unwrap_or_default();
        !self.hidden.unwrap_or_else(veiled) && !self.fields.contains(&true)
    }

    /// Reads on until the element that is open closes.
    fn run(&mut self, part: &mut Part<'_>) -> Result<(), Wrong> {
        let mut depth = 1_usize;
        while depth > 0 {
            match part.next()? {
                Some(Node::Open(element)) => {
                    if self.open(&element, part)? {
                        depth += 1;
                    }
                }
                Some(Node::Close(name)) => {
                    depth -= 1;
                    self.close(&name);
                }
                Some(Node::Words(words)) if part.inside() == "t" && self.is_seen() => {
                    self.laying.words(&words.replace('\n', " "))?;
                }
                Some(Node::Words(_)) => {}
                None => return Ok(()),
            }
        }
        Ok(())
    }

    /// Opens an element; false when it was read to its end.
    fn open(&mut self, element: &Element<'_>, part: &mut Part<'_>) -> Result<bool, Wrong> {
        let in_run = part.parent() == "r";
        let word = |reading: &mut Self, word: &str| match reading.is_seen() {
            true => reading.laying.words(word),
            false => Ok(()),
        };
        match element.name.as_str() {
            "p" => {
                self.laying.begin_paragraph();
                self.runs_on.push(false);
                self.veiled.push(false);
            }
            "pPr" => {
                let look = styles::paragraph(part)?;
                if let Some(runs_on) = self.runs_on.last_mut() {
                    *runs_on = look.end_deleted;
                }
                if let Some(veiled) = self.veiled.last_mut() {
                    *veiled = self.styles.hides_all(&look);
                }
                if self.styles.is_heading(&look) {
                    self.laying.heading();
                } else if let Some(depth) = self.styles.list_depth(&look) {
                    self.laying.item(depth);
                }
                return Ok(false);
            }
            "rPr" if in_run => {
                self.hidden = self.styles.hides(&styles::run(part)?);
                return Ok(false);
            }
            "del" if part.parent() == "trPr" => {
                if let Some(deleted) = self.deleted.last_mut() {
                    *deleted = true;
                }
            }
            // The same thing in several forms, of which a reader shows the first that it knows.
            "AlternateContent" => self.told.push(false),
            "Choice" | "Fallback" if self.told.last().copied().unwrap_or_default() => {
                part.skip()?;
                return Ok(false);
            }
            "Choice" => {
                if let Some(told) = self.told.last_mut() {
                    *told = true;
                }
            }
            // Another file, of another kind, set in the place of these words: Word shows it, and nobody else can.
            "altChunk" | "subDoc" => return Err(Wrong::of("text-includes")),
            // What was deleted or moved away, and what describes rather than says.
            "del" | "moveFrom" | "sdtPr" | "tblPr" | "tcPr" | "sectPr" | "rt" | "rPr" => {
                part.skip()?;
                return Ok(false);
            }
            "tr" => {
                self.laying.begin_row();
                self.deleted.push(false);
            }
            "tc" => self.laying.begin_cell(),
            "tab" | "ptab" if in_run => word(self, "\t")?,
            "br" | "cr" if in_run => word(self, "\n")?,
            "noBreakHyphen" if in_run => word(self, "\u{2011}")?,
            "sym" if in_run => {
                let code = element.get("char");
                let code = code.and_then(|code| u32::from_str_radix(&code, 16).ok());
                // Signs of a font of its own mean nothing outside it.
                let sign = code.and_then(char::from_u32);
                if let Some(sign) = sign.filter(|c| !('\u{e000}'..='\u{f8ff}').contains(c)) {
                    word(self, sign.encode_utf8(&mut [0; 4]))?;
                }
            }
            "fldChar" => match element.get("fldCharType").as_deref() {
                Some("begin") => self.fields.push(true),
                Some("separate") => {
                    if let Some(code) = self.fields.last_mut() {
                        *code = false;
                    }
                }
                Some("end") => {
                    self.fields.pop();
                }
                _ => {}
            },
            "footnoteReference" => self.cite(Kind::Foot, element)?,
            "endnoteReference" => self.cite(Kind::End, element)?,
            _ => {}
        }
        Ok(true)
    }

    fn close(&mut self, name: &str) {
        match name {
            "p" => {
                let runs_on = self.runs_on.pop().unwrap_or_default();
                self.veiled.pop();
                self.laying.end_paragraph(runs_on);
            }
            "r" => self.hidden = None,
            "AlternateContent" => {
                self.told.pop();
            }
            "tc" => self.laying.end_cell(),
            "tr" => {
                let deleted = self.deleted.pop().unwrap_or_default();
                self.laying.end_row(deleted);
            }
            _ => {}
        }
    }

    fn cite(&mut self, kind: Kind, element: &Element<'_>) -> Result<(), Wrong> {
        let Some(id) = element.get("id").filter(|_| self.is_seen()) else {
            return Ok(());
        };
        let place = *self
            .places
            .entry((kind == Kind::Foot, id.clone()))
            .or_insert_with(|| {
                self.cited.push((kind, id));
                self.cited.len() - 1
            });
        self.laying.sign(place)
    }
}

/// The notes of a part of notes, by id.
fn apart(text: &str, name: &str, styles: &Styles) -> Result<HashMap<String, String>, Wrong> {
    let mut part = Part::of(text);
    let mut notes = HashMap::new();
    while let Some(node) = part.next()? {
        let Node::Open(element) = node else { continue };
        let Some(id) = element.get("id").filter(|_| element.name == name) else {
            continue;
        };
        // The line between text and notes is kept as a note.
        if element.get("type").is_some_and(|kind| kind != "normal") {
            part.skip()?;
            continue;
        }
        let mut reading = Reading::new(styles);
        reading.run(&mut part)?;
        notes.insert(id, reading.laying.into_line());
    }
    Ok(notes)
}
