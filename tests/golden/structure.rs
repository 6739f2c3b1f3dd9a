//! What a reader's tools find in a tagged PDF: its elements, and the words of each, in the order of reading.

use std::cell::RefCell;
use std::collections::BTreeMap;
use std::fmt::Write as _;

use croisee_tests::Result;
use lopdf::content::Content;
use lopdf::{Dictionary, Document, Encoding, Object, ObjectId};

/// The elements as an indented list, each with its words.
pub fn told(bytes: &[u8]) -> Result<String> {
    let mut out = String::new();
    Told::of(bytes, &mut |depth, element, words| {
        let indent = "  ".repeat(depth);
        match words {
            // Each line of the page ends with a space, the last too.
            Some(words) => writeln!(out, "{indent}| {}", words.trim_end_matches(' ')),
            None => writeln!(out, "{indent}{element}"),
        }
        .map_err(Into::into)
    })?;
    Ok(out)
}

/// How many pages the file has.
pub fn pages(bytes: &[u8]) -> Result<usize> {
    Ok(Document::load_mem(bytes)?.get_pages().len())
}

/// The words alone, read in the order in which they are painted.
pub fn words(bytes: &[u8]) -> Result<String> {
    let mut out = String::new();
    Told::of(bytes, &mut |_, _, words| {
        out.push_str(words.unwrap_or_default());
        Ok(())
    })?;
    Ok(out)
}

/// Hears of each element and of each stretch of words.
type Hear<'a> = dyn FnMut(usize, &str, Option<&str>) -> Result + 'a;

struct Told<'a> {
    file: &'a Document,
    /// By page, the words of each marked content.
    marked: BTreeMap<ObjectId, BTreeMap<i64, String>>,
    /// By page, the last content that was read.
    last: RefCell<BTreeMap<ObjectId, i64>>,
}

impl Told<'_> {
    fn of(bytes: &[u8], hear: &mut Hear<'_>) -> Result {
        let file = Document::load_mem(bytes)?;
        let mut marked = BTreeMap::new();
        for page in file.get_pages().into_values() {
            marked.insert(page, words_of(&file, page)?);
        }
        let root = file.catalog()?.get(b"StructTreeRoot")?;
        let root = file.dereference(root)?.1.as_dict()?;
        let told = Told {
            file: &file,
            marked,
            last: RefCell::default(),
        };
        told.kids(root, None, 0, hear)
    }

    fn element(&self, element: &Dictionary, depth: usize, hear: &mut Hear<'_>) -> Result {
        let mut line = name(element, b"S");
        for (key, before) in [(&b"Lang"[..], " lang="), (b"ID", " id="), (b"Alt", " alt=")] {
            if let Ok(said) = element.get(key) {
                write!(line, "{before}{}", lopdf::decode_text_string(said)?)?;
            }
        }
        if let Ok(attributes) = element.get(b"A").and_then(Object::as_dict) {
            for (key, value) in attributes.iter().filter(|(key, _)| *key != b"BBox") {
                let value = match value {
                    Object::Name(name) => String::from_utf8_lossy(name).into_owned(),
                    other => format!("{other:?}"),
                };
                write!(line, " {}={value}", String::from_utf8_lossy(key))?;
            }
        }
        hear(depth, &line, None)?;
        let page = element.get(b"Pg").and_then(Object::as_reference).ok();
        self.kids(element, page, depth + 1, hear)
    }

    fn kids(
        &self,
        of: &Dictionary,
        page: Option<ObjectId>,
        depth: usize,
        hear: &mut Hear<'_>,
    ) -> Result {
        let Ok(kids) = of.get(b"K") else {
            return Ok(());
        };
        let kids = match self.file.dereference(kids)?.1 {
            Object::Array(kids) => kids.as_slice(),
            _ => std::slice::from_ref(kids),
        };
        // Stretches of words that follow each other are one text: a line's end says nothing.
        let mut words = String::new();
        for kid in kids {
            let marked = match kid {
                Object::Integer(number) => Some((page, *number)),
                _ => {
                    let kid = self.file.dereference(kid)?.1.as_dict()?;
                    let number = kid.get(b"MCID").and_then(Object::as_i64).ok();
                    let on = kid.get(b"Pg").and_then(Object::as_reference).ok();
                    number.map(|number| (on.or(page), number))
                }
            };
            if let Some((page, number)) = marked {
                let page = page.ok_or("marked content of no page")?;
                let found = self.marked.get(&page).and_then(|page| page.get(&number));
                words.push_str(found.ok_or("marked content that no page has")?);
                // What follows the ink and what follows the elements read the same.
                let before = self.last.borrow_mut().insert(page, number);
                if before.is_some_and(|before| before >= number) {
                    return Err(format!("{number} is read after {before:?} on its page").into());
                }
                continue;
            }
            hand_on(&mut words, depth, hear)?;
            let kid = self.file.dereference(kid)?.1.as_dict()?;
            if name(kid, b"Type") == "OBJR" {
                hear(depth, "→ annotation", None)?;
            } else {
                self.element(kid, depth, hear)?;
            }
        }
        hand_on(&mut words, depth, hear)
    }
}

/// Hands on the words gathered so far.
fn hand_on(words: &mut String, depth: usize, hear: &mut Hear<'_>) -> Result {
    match std::mem::take(words) {
        none if none.is_empty() => Ok(()),
        words => hear(depth, "", Some(&words)),
    }
}

fn name(of: &Dictionary, key: &[u8]) -> String {
    let name = of.get(key).and_then(Object::as_name).unwrap_or_default();
    String::from_utf8_lossy(name).into_owned()
}

/// The words of each marked content of a page; those of artifacts are nobody's.
fn words_of(file: &Document, page: ObjectId) -> Result<BTreeMap<i64, String>> {
    let fonts = file.get_page_fonts(page)?;
    let mut encodings: BTreeMap<&[u8], Encoding> = BTreeMap::new();
    for (name, font) in &fonts {
        encodings.insert(name, font.get_font_encoding(file)?);
    }
    let mut found: BTreeMap<i64, String> = BTreeMap::new();
    let mut font: Vec<u8> = Vec::new();
    // What each open mark says: a number, or a text that stands for what is drawn in it.
    let mut open: Vec<(Option<i64>, bool)> = Vec::new();
    for operation in Content::decode(&file.get_page_content(page))?.operations {
        let operands = &operation.operands;
        match operation.operator.as_str() {
            "BMC" => open.push((None, false)),
            "BDC" => {
                let properties = operands.get(1).and_then(|it| it.as_dict().ok());
                let number =
                    properties.and_then(|it| it.get(b"MCID").and_then(Object::as_i64).ok());
                let spoken = properties.and_then(|it| it.get(b"ActualText").ok());
                if let (Some(spoken), Some(number)) = (spoken, number.or(number_of(&open))) {
                    let words = lopdf::decode_text_string(spoken)?;
                    found.entry(number).or_default().push_str(&words);
                }
                open.push((number, spoken.is_some()));
                if let Some(number) = number {
                    found.entry(number).or_default();
                }
            }
            "EMC" => {
                open.pop();
            }
            "Tf" => {
                font = operands
                    .first()
                    .ok_or("a font without a name")?
                    .as_name()?
                    .to_vec();
            }
            "Tj" | "TJ" if !open.iter().any(|(_, spoken)| *spoken) => {
                let Some(number) = number_of(&open) else {
                    continue;
                };
                let encoding = encodings.get(font.as_slice()).ok_or("words in no font")?;
                let shown = match operands.first() {
                    Some(Object::Array(all)) => all.as_slice(),
                    Some(one) => std::slice::from_ref(one),
                    None => &[],
                };
                for shown in shown.iter().filter_map(|it| it.as_str().ok()) {
                    let words = Document::decode_text(encoding, shown)?;
                    found.entry(number).or_default().push_str(&words);
                }
            }
            _ => {}
        }
    }
    Ok(found)
}

/// The number of the innermost mark that has one.
fn number_of(open: &[(Option<i64>, bool)]) -> Option<i64> {
    open.iter().rev().find_map(|(number, _)| *number)
}
