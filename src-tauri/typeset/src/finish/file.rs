//! The file itself: its objects deflated by the hundred, side by side, and the table of where each stands.
//!
//! lopdf writes each object three times over and deflates one after the other, and leaves the table as it is.

use crate::Error;
use crate::quick::Quickly;
use crate::write::deflate;
use lopdf::{Dictionary, Document, Object, Stream, StringFormat, dictionary};
use rayon::prelude::*;
use std::collections::HashMap;
use std::io::Write as _;
use std::sync::Arc;

/// Objects that are deflated together: the more, the smaller; a reader inflates as many to reach one.
const OBJECTS: usize = 400;
/// What the table says of an object: its kind, its place, and its rank in a stream of objects.
const WIDTHS: [usize; 3] = [1, 4, 2];
const ROW: usize = WIDTHS[0] + WIDTHS[1] + WIDTHS[2];
/// So many bytes of objects are kept even when nobody asked for them of late: several long documents.
const HELD: usize = 8_000_000;
/// The PNG filter « up »: each row as what differs from the one above it, which for a table of places is next to nothing.
const UP: u8 = 2;

/// Objects as bytes, in the order of their numbers.
#[derive(Default)]
pub(super) struct Plain {
    bytes: Vec<u8>,
    /// The number of each, and where it ends.
    ends: Vec<(u32, usize)>,
}

impl Plain {
    /// Adds an object by what writes it.
    pub fn add(&mut self, number: u32, write: impl FnOnce(&mut Vec<u8>)) {
        write(&mut self.bytes);
        self.ends.push((number, self.bytes.len()));
    }

    fn each(&self) -> impl Iterator<Item = (u32, Source<'_>)> {
        let mut from = 0;
        self.ends.iter().map(move |&(number, end)| {
            let bytes = &self.bytes[from..end];
            from = end;
            (number, Source::Bytes(bytes))
        })
    }
}

/// Streams of objects as they were deflated: what did not change is not deflated again.
#[derive(Default)]
pub(crate) struct Packs {
    known: HashMap<Vec<u8>, (Arc<[u8]>, u32), Quickly>,
    held: usize,
    turn: u32,
}

impl Packs {
    fn find(&mut self, plain: &[u8]) -> Option<Arc<[u8]>> {
        let (deflated, turn) = self.known.get_mut(plain)?;
        *turn = self.turn;
        Some(deflated.clone())
    }

    fn keep(&mut self, plain: Vec<u8>, deflated: Arc<[u8]>) {
        // A document of thousands of pages is not set again and again.
        if self.held >= 2 * HELD {
            self.known.clear();
            self.held = 0;
        }
        self.held += plain.len();
        self.known.insert(plain, (deflated, self.turn));
    }

    /// A document is done: what is of no more use goes.
    pub fn tidy(&mut self) {
        if self.held > HELD {
            self.known.retain(|_, (_, turn)| *turn == self.turn);
            self.held = self.known.keys().map(Vec::len).sum();
        }
        self.turn = self.turn.wrapping_add(1);
    }
}

#[derive(Clone, Copy)]
enum Source<'a> {
    Object(&'a Object),
    Bytes(&'a [u8]),
}

/// Many objects in one stream.
struct Pack<'a> {
    objects: &'a [(u32, Source<'a>)],
    /// Where the first object begins.
    first: usize,
    plain: Vec<u8>,
}

impl<'a> Pack<'a> {
    fn of(objects: &'a [(u32, Source<'a>)]) -> Self {
        let (mut plain, mut body) = (Vec::new(), Vec::new());
        for (number, source) in objects {
            digits(&mut plain, *number as usize);
            digits(&mut plain, body.len());
            match source {
                Source::Object(object) => put(&mut body, object),
                Source::Bytes(bytes) => body.extend(*bytes),
            }
            body.push(b' ');
        }
        let first = plain.len();
        plain.append(&mut body);
        Self {
            objects,
            first,
            plain,
        }
    }
}

/// A number, and a space after it.
fn digits(out: &mut Vec<u8>, number: usize) {
    put_number(out, number as u64);
    out.push(b' ');
}

/// Writes a number: what a file of tags is made of, and faster than what writes numbers of every kind.
fn put_number(out: &mut Vec<u8>, mut number: u64) {
    let mut written = [0; 20];
    let mut from = written.len();
    loop {
        from -= 1;
        written[from] = b'0' + (number % 10) as u8;
        number /= 10;
        if number == 0 {
            break;
        }
    }
    out.extend_from_slice(&written[from..]);
}

/// The bytes of a file.
pub(super) fn written(pdf: &Document, plain: &Plain, kept: &mut Packs) -> Result<Vec<u8>, Error> {
    let packed = |object: &Object| !matches!(object, Object::Stream(_));
    let mut objects: Vec<(u32, Source)> = pdf
        .objects
        .iter()
        .filter(|(_, object)| packed(object))
        .map(|(id, object)| (id.0, Source::Object(object)))
        .chain(plain.each())
        .collect();
    objects.sort_unstable_by_key(|(number, _)| *number);
    let packs: Vec<Pack> = objects.par_chunks(OBJECTS).map(Pack::of).collect();
    let streams = deflated(&packs, kept)?;

    let mut file = File::new(&pdf.version);
    for (id, object) in &pdf.objects {
        if let Object::Stream(stream) = object {
            file.stream(id.0, &stream.dict, &stream.content);
        }
    }
    let mut next = pdf.max_id;
    for (pack, deflated) in packs.iter().zip(&streams) {
        next += 1;
        for (rank, (number, _)) in pack.objects.iter().enumerate() {
            file.place(*number, 2, next as usize, rank);
        }
        let head = dictionary! {
            "Type" => "ObjStm",
            "N" => pack.objects.len() as i64,
            "First" => pack.first as i64,
            "Filter" => "FlateDecode",
        };
        file.stream(next, &head, deflated);
    }
    let made: Vec<(Vec<u8>, Arc<[u8]>)> = packs
        .into_iter()
        .map(|pack| pack.plain)
        .zip(streams)
        .collect();
    for (plain, deflated) in made {
        if kept.find(&plain).is_none() {
            kept.keep(plain, deflated);
        }
    }
    file.end(next + 1, &pdf.trailer)
}

fn deflated(packs: &[Pack], kept: &mut Packs) -> Result<Vec<Arc<[u8]>>, Error> {
    let found: Vec<Option<Arc<[u8]>>> = packs.iter().map(|pack| kept.find(&pack.plain)).collect();
    packs
        .par_iter()
        .zip(found)
        .map(|(pack, found)| match found {
            Some(found) => Ok(found),
            None => Ok(deflate(&pack.plain)?.into()),
        })
        .collect()
}

/// A file in the making.
struct File {
    bytes: Vec<u8>,
    /// A row of the table for each object, by number.
    table: Vec<[u8; ROW]>,
}

impl File {
    fn new(version: &str) -> Self {
        let mut bytes = format!("%PDF-{version}\n%").into_bytes();
        // Bytes that no text has: who carries the file takes it for what it is.
        bytes.extend([0xbb, 0xad, 0xc0, 0xde, b'\n']);
        Self {
            bytes,
            table: Vec::new(),
        }
    }

    /// Says of an object where it stands.
    fn place(&mut self, number: u32, kind: u8, place: usize, rank: usize) {
        let number = number as usize;
        if self.table.len() <= number {
            self.table.resize(number + 1, free());
        }
        let row = &mut self.table[number];
        row[0] = kind;
        row[1..5].copy_from_slice(&(place as u32).to_be_bytes());
        row[5..].copy_from_slice(&(rank as u16).to_be_bytes());
    }

    fn stream(&mut self, number: u32, head: &Dictionary, content: &[u8]) {
        self.place(number, 1, self.bytes.len(), 0);
        let out = &mut self.bytes;
        let _ = write!(out, "{number} 0 obj\n<<");
        for (key, value) in head.iter().filter(|(key, _)| *key != b"Length") {
            entry(out, key, value);
        }
        let _ = writeln!(out, "/Length {}>>stream", content.len());
        out.extend(content);
        out.extend(b"\nendstream\nendobj\n");
    }

    /// Ends the file with its table.
    fn end(mut self, number: u32, trailer: &Dictionary) -> Result<Vec<u8>, Error> {
        let begins = self.bytes.len();
        self.place(number, 1, begins, 0);
        let mut filtered = Vec::with_capacity(self.table.len() * (ROW + 1));
        let mut above = [0; ROW];
        for row in &self.table {
            filtered.push(UP);
            filtered.extend(
                row.iter()
                    .zip(above)
                    .map(|(now, above)| now.wrapping_sub(above)),
            );
            above = *row;
        }
        let mut head = trailer.clone();
        head.set("Type", "XRef");
        head.set("Size", i64::from(number) + 1);
        head.set("W", WIDTHS.map(|width| Object::from(width as i64)).to_vec());
        head.set("Filter", "FlateDecode");
        let rows = dictionary! { "Predictor" => 12, "Columns" => ROW as i64 };
        head.set("DecodeParms", rows);
        self.stream(number, &head, &deflate(&filtered)?);
        let _ = write!(self.bytes, "startxref\n{begins}\n%%EOF");
        Ok(self.bytes)
    }
}

/// A number that no object has.
fn free() -> [u8; ROW] {
    [0, 0, 0, 0, 0, 0xff, 0xff]
}

/// Writes an object.
fn put(out: &mut Vec<u8>, object: &Object) {
    let done = match object {
        Object::Null => out.write_all(b"null"),
        Object::Boolean(value) => write!(out, "{value}"),
        Object::Integer(value) => {
            if *value < 0 {
                out.push(b'-');
            }
            put_number(out, value.unsigned_abs());
            Ok(())
        }
        Object::Real(value) => write!(out, "{value}"),
        Object::Reference((number, generation)) => {
            digits(out, *number as usize);
            digits(out, usize::from(*generation));
            out.push(b'R');
            Ok(())
        }
        Object::Name(name) => {
            put_name(out, name);
            Ok(())
        }
        Object::String(text, format) => {
            put_string(out, text, format);
            Ok(())
        }
        Object::Array(all) => {
            out.push(b'[');
            for (at, object) in all.iter().enumerate() {
                if at > 0 && parted(object) {
                    out.push(b' ');
                }
                put(out, object);
            }
            out.write_all(b"]")
        }
        Object::Dictionary(dictionary)
        | Object::Stream(Stream {
            dict: dictionary, ..
        }) => {
            put_dictionary(out, dictionary);
            Ok(())
        }
    };
    // Writing to memory does not fail.
    debug_assert!(done.is_ok());
}

/// Writes a dictionary.
fn put_dictionary(out: &mut Vec<u8>, dictionary: &Dictionary) {
    out.extend(b"<<");
    for (key, value) in dictionary {
        entry(out, key, value);
    }
    out.extend(b">>");
}

/// Writes a key and its value.
pub(super) fn entry(out: &mut Vec<u8>, key: &[u8], value: &Object) {
    put_name(out, key);
    if parted(value) {
        out.push(b' ');
    }
    put(out, value);
}

/// Whether an object would run into what stands before it.
fn parted(object: &Object) -> bool {
    matches!(
        object,
        Object::Null
            | Object::Boolean(_)
            | Object::Integer(_)
            | Object::Real(_)
            | Object::Reference(_)
    )
}

fn put_name(out: &mut Vec<u8>, name: &[u8]) {
    out.push(b'/');
    for &byte in name {
        if byte.is_ascii_graphic() && !b"()<>[]{}/%#".contains(&byte) {
            out.push(byte);
        } else {
            out.extend([b'#', digit(byte >> 4), digit(byte & 15)]);
        }
    }
}

fn put_string(out: &mut Vec<u8>, text: &[u8], format: &StringFormat) {
    if matches!(format, StringFormat::Hexadecimal) {
        out.push(b'<');
        out.extend(
            text.iter()
                .flat_map(|byte| [digit(byte >> 4), digit(byte & 15)]),
        );
        out.push(b'>');
        return;
    }
    out.push(b'(');
    for &byte in text {
        match byte {
            b'(' | b')' | b'\\' => out.extend([b'\\', byte]),
            // A bare carriage return would be read as a line feed.
            b'\r' => out.extend(b"\\r"),
            byte => out.push(byte),
        }
    }
    out.push(b')');
}

fn digit(value: u8) -> u8 {
    b"0123456789ABCDEF"[usize::from(value)]
}

#[cfg(test)]
mod tests {
    use super::*;

    fn document() -> Document {
        let mut file = Document::with_version("1.7");
        for n in 0..900 {
            file.add_object(dictionary! {
                "N" => n,
                "Said" => Object::string_literal("a (b \\ c\r)"),
                "Hex" => Object::String(vec![0xfe, 0xff, 0, 0x0d], StringFormat::Hexadecimal),
                "A name/d #1" => Object::Name(b"caf\xc3\xa9 (1)".to_vec()),
                "All" => vec![1.into(), 0.25.into(), Object::Null, true.into(), "N".into(), Object::Reference((n as u32 + 1, 0))],
            });
        }
        file.add_object(Stream::new(
            dictionary! { "Kind" => "Plain" },
            b"endstream\r\nendobj".to_vec(),
        ));
        let pages = file.add_object(
            dictionary! { "Type" => "Pages", "Kids" => Vec::<Object>::new(), "Count" => 0 },
        );
        let catalog = file.add_object(dictionary! { "Type" => "Catalog", "Pages" => pages });
        file.trailer.set("Root", catalog);
        file
    }

    #[test]
    fn the_file_holds_the_objects_that_lopdf_would_write_and_is_smaller() {
        let mut theirs = Vec::new();
        let options = lopdf::SaveOptions::builder()
            .use_object_streams(true)
            .use_xref_streams(true)
            .build();
        document()
            .save_with_options(&mut theirs, options)
            .expect("a file");
        let ours = written(&document(), &Plain::default(), &mut Packs::default()).expect("a file");
        assert!(
            ours.len() + 2_000 < theirs.len(),
            "{} of {}",
            ours.len(),
            theirs.len()
        );
        let whole = Document::load_mem(&ours).expect("read");
        let theirs = Document::load_mem(&theirs).expect("read");
        let count = |file: &Document| file.objects.len();
        assert!(count(&whole) >= 903);
        for (id, object) in &document().objects {
            assert_eq!(
                format!("{object:?}"),
                format!("{:?}", whole.objects[id]),
                "{id:?}"
            );
            assert_eq!(
                format!("{object:?}"),
                format!("{:?}", theirs.objects[id]),
                "{id:?}"
            );
        }
    }

    #[test]
    fn an_object_that_is_bytes_already_stands_among_the_others() {
        let mut file = document();
        let (first, id) = (file.new_object_id(), file.new_object_id());
        file.set_object(first, Object::Integer(7));
        let mut plain = Plain::default();
        plain.add(id.0, |out| out.extend(b"<</S/P/K 3>>"));
        let bytes = written(&file, &plain, &mut Packs::default()).expect("a file");
        let read = Document::load_mem(&bytes).expect("read");
        assert_eq!(read.get_object(first).expect("there"), &Object::Integer(7));
        let said = read.get_dictionary(id).expect("there");
        assert_eq!(said.get(b"K").and_then(Object::as_i64).expect("said"), 3);
    }

    #[test]
    fn what_was_deflated_before_gives_the_same_file_and_goes_once_it_is_too_much() {
        let mut kept = Packs::default();
        let cold = written(&document(), &Plain::default(), &mut kept).expect("a file");
        kept.tidy();
        let held = kept.held;
        assert!(held > 0);
        let warm = written(&document(), &Plain::default(), &mut kept).expect("a file");
        assert!(cold == warm);
        assert_eq!(kept.held, held);
        kept.keep(vec![0; HELD], Arc::new([]));
        kept.tidy();
        kept.tidy();
        assert_eq!((kept.held, kept.known.len()), (0, 0));
    }
}
