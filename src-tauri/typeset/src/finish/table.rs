//! The table of a file's objects, deflated: without it, a document of many elements is a tenth larger.

use crate::Error;
use crate::write::deflate;

/// The PNG filter « up »: each row as what differs from the one above it, which for a table of places is next to nothing.
const UP: u8 = 2;

/// The file, its table deflated; as it is where its table does not stand at its end, uncompressed.
pub(super) fn deflated(file: Vec<u8>) -> Result<Vec<u8>, Error> {
    let Some(table) = Table::find(&file) else {
        return Ok(file);
    };
    let mut filtered = Vec::with_capacity(table.rows.len() + table.rows.len() / table.width);
    let mut above = vec![0; table.width];
    for row in table.rows.chunks(table.width) {
        filtered.push(UP);
        let differs = row
            .iter()
            .zip(&above)
            .map(|(now, above)| now.wrapping_sub(*above));
        filtered.extend(differs);
        above.copy_from_slice(row);
    }
    let small = deflate(&filtered)?;
    let mut out = Vec::with_capacity(file.len());
    out.extend(&file[..table.length_at]);
    let parameters = format!(
        "{}/Filter/FlateDecode/DecodeParms<</Predictor 12/Columns {}>>",
        small.len(),
        table.width
    );
    out.extend(parameters.as_bytes());
    out.extend(&file[table.length_end..table.rows_at]);
    out.extend(small);
    out.extend(&file[table.rows_at + table.rows.len()..]);
    Ok(out)
}

/// Where the table stands in the file: nothing that it says the place of comes after it.
struct Table<'a> {
    /// The number of its bytes, as written.
    length_at: usize,
    length_end: usize,
    rows_at: usize,
    rows: &'a [u8],
    /// Of a row.
    width: usize,
}

impl<'a> Table<'a> {
    fn find(file: &'a [u8]) -> Option<Self> {
        let said = rfind(file, b"startxref")? + b"startxref".len();
        let at: usize = number(&file[said..])?.0;
        let head_end = at + find(file.get(at..)?, b"stream\n")?;
        let head = &file[at..head_end];
        if find(head, b"/Filter").is_some() || find(head, b"/Type/XRef").is_none() {
            return None;
        }
        let length_at = at + find(head, b"/Length ")? + b"/Length ".len();
        let (length, digits) = number(&file[length_at..])?;
        let widths = head.get(find(head, b"/W[")? + b"/W[".len()..)?;
        let widths = std::str::from_utf8(&widths[..find(widths, b"]")?]).ok()?;
        let width: usize = widths
            .split_whitespace()
            .map_while(|w| w.parse::<usize>().ok())
            .sum();
        let rows_at = head_end + b"stream\n".len();
        let rows = file.get(rows_at..rows_at + length)?;
        (width > 0 && length % width == 0).then_some(Self {
            length_at,
            length_end: length_at + digits,
            rows_at,
            rows,
            width,
        })
    }
}

/// The number that stands here, after white space, and how many bytes it and the space take.
fn number(text: &[u8]) -> Option<(usize, usize)> {
    let space = text.iter().take_while(|b| b.is_ascii_whitespace()).count();
    let digits = text[space..]
        .iter()
        .take_while(|b| b.is_ascii_digit())
        .count();
    let value = std::str::from_utf8(&text[space..space + digits]).ok()?;
    Some((value.parse().ok()?, space + digits))
}

fn find(text: &[u8], what: &[u8]) -> Option<usize> {
    text.windows(what.len()).position(|window| window == what)
}

fn rfind(text: &[u8], what: &[u8]) -> Option<usize> {
    text.windows(what.len()).rposition(|window| window == what)
}

#[cfg(test)]
mod tests {
    use super::deflated;
    use lopdf::{Document, Object, SaveOptions, dictionary};

    #[test]
    fn a_file_with_a_deflated_table_holds_the_same_objects() {
        let mut file = Document::with_version("1.7");
        for n in 0..900 {
            file.add_object(dictionary! { "N" => n });
        }
        let pages = file.add_object(
            dictionary! { "Type" => "Pages", "Kids" => Vec::<Object>::new(), "Count" => 0 },
        );
        let catalog = file.add_object(dictionary! { "Type" => "Catalog", "Pages" => pages });
        file.trailer.set("Root", catalog);
        let mut before = Vec::new();
        let options = SaveOptions::builder()
            .use_object_streams(true)
            .use_xref_streams(true)
            .build();
        file.save_with_options(&mut before, options)
            .expect("a file");
        let after = deflated(before.clone()).expect("a file");
        assert!(
            after.len() + 2_000 < before.len(),
            "{} of {}",
            after.len(),
            before.len()
        );
        let (before, after) = (
            Document::load_mem(&before).expect("read"),
            Document::load_mem(&after).expect("read"),
        );
        assert_eq!(before.objects.len(), after.objects.len());
        for (id, object) in &before.objects {
            if !matches!(object, Object::Stream(_)) {
                assert_eq!(format!("{object:?}"), format!("{:?}", after.objects[id]));
            }
        }
    }

    #[test]
    fn what_has_no_such_table_stays_as_it_is() {
        for file in [
            &b""[..],
            b"startxref",
            b"%PDF-1.7\nxref\n0 1\nstartxref\n9\n%%EOF",
        ] {
            assert_eq!(deflated(file.to_vec()).expect("as it is"), file);
        }
    }
}
