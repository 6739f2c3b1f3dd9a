//! Tables as CSV: RFC 4180, whatever the separator.

use csv::{QuoteStyle, ReaderBuilder, StringRecord, Terminator, WriterBuilder};

/// The separators that are recognised, the archive's own first.
const SEPARATORS: [u8; 3] = [b';', b',', b'\t'];

/// A table being read, a row at a time.
pub(in crate::exchange) struct Sheet<'t> {
    header: Vec<String>,
    reader: csv::Reader<&'t [u8]>,
    record: StringRecord,
    row: u32,
    /// A quoted cell is never closed: the last row has swallowed what followed.
    unclosed: bool,
    length: u64,
}

/// A row, numbered as a spreadsheet does: the header is row 1.
pub(in crate::exchange) struct Row {
    pub number: u32,
    pub cells: Vec<String>,
    /// Its quoted cell is never closed.
    pub unclosed: bool,
}

impl<'t> Sheet<'t> {
    /// Reads the header, choosing the separator that shows most of the columns that are known.
    pub fn open(text: &'t str, known: impl Fn(&str) -> bool) -> Self {
        Self::separated_by(text, separator_of(text, known))
    }

    /// Reads the header of a table whose separator is known.
    pub fn separated_by(text: &'t str, separator: u8) -> Self {
        let mut sheet = Self {
            header: Vec::new(),
            reader: reader(text, separator),
            record: StringRecord::new(),
            row: 0,
            unclosed: is_unclosed(text, separator),
            length: text.len() as u64,
        };
        if let Some(first) = sheet.next() {
            sheet.header = first.cells;
        }
        sheet
    }

    /// The names of the columns, as written.
    pub fn header(&self) -> &[String] {
        &self.header
    }
}

impl Iterator for Sheet<'_> {
    type Item = Row;

    fn next(&mut self) -> Option<Row> {
        let before = self.reader.position().line();
        // Text that is valid, fields of any number: there is no error to meet.
        if !self.reader.read_record(&mut self.record).unwrap_or(false) {
            return None;
        }
        let lines = self.reader.position().line() - before;
        let within: usize = self.record.iter().map(|c| c.matches('\n').count()).sum();
        // Empty lines are no rows, and count as such where rows are numbered.
        let skipped = lines.saturating_sub(1 + within as u64);
        self.row = self.row.saturating_add(1).saturating_add(skipped as u32);
        Some(Row {
            number: self.row,
            cells: self.record.iter().map(str::to_owned).collect(),
            unclosed: self.unclosed && self.reader.position().byte() >= self.length,
        })
    }
}

fn reader(text: &str, separator: u8) -> csv::Reader<&[u8]> {
    ReaderBuilder::new()
        .delimiter(separator)
        .has_headers(false)
        .flexible(true)
        .from_reader(text.as_bytes())
}

fn separator_of(text: &str, known: impl Fn(&str) -> bool) -> u8 {
    let mut best = ((0, false, 0), SEPARATORS[0]);
    for separator in SEPARATORS {
        let mut record = StringRecord::new();
        let _ = reader(text, separator).read_record(&mut record);
        let columns = record.iter().filter(|name| known(name)).count();
        let score = (columns, quotes_fit(text, separator), record.len());
        if score > best.0 {
            best = (score, separator);
        }
    }
    best.1
}

/// Whether each quoted cell of the header ends where a cell ends: no more is to be had from RFC 4180 on which separator
/// was meant.
fn quotes_fit(text: &str, separator: u8) -> bool {
    let (mut quoted, mut begins) = (false, true);
    let mut bytes = text.trim_start_matches('\u{feff}').bytes().peekable();
    while let Some(byte) = bytes.next() {
        match byte {
            b'"' if quoted && bytes.peek() == Some(&b'"') => {
                bytes.next();
            }
            b'"' if quoted => {
                quoted = false;
                let ends = |next: &u8| *next == separator || matches!(next, b'\n' | b'\r');
                if !bytes.peek().is_none_or(ends) {
                    return false;
                }
            }
            b'"' if begins => quoted = true,
            b'\n' if !quoted => return true,
            _ => {}
        }
        begins = !quoted && byte == separator;
    }
    true
}

/// Whether a cell opens with a quotation mark that nothing closes.
fn is_unclosed(text: &str, separator: u8) -> bool {
    let (mut quoted, mut begins) = (false, true);
    let mut bytes = text.bytes().peekable();
    while let Some(byte) = bytes.next() {
        match byte {
            b'"' if quoted && bytes.peek() == Some(&b'"') => {
                bytes.next();
            }
            b'"' if quoted => quoted = false,
            b'"' if begins => quoted = true,
            _ => {}
        }
        begins = !quoted && (byte == separator || byte == b'\n');
    }
    quoted
}

/// A table as the archive has it: UTF-8 with BOM, `;`, LF, quoted where needed.
pub(in crate::exchange) fn write<'a>(rows: impl IntoIterator<Item = Vec<&'a str>>) -> Vec<u8> {
    let rows: Vec<Vec<&str>> = rows.into_iter().collect();
    let mut bytes = "\u{feff}".as_bytes().to_vec();
    let separators = |cell: &str| cell.contains([';', ',', '\t']);
    let ambiguous = rows.first().is_some_and(|first| {
        first.iter().any(|cell| separators(cell)) && {
            let alone = lines(std::slice::from_ref(first), QuoteStyle::Necessary);
            separator_of(&String::from_utf8_lossy(&alone), |_| false) != SEPARATORS[0]
        }
    });
    // A BOM that belongs to the first cell would be dropped with the file's own.
    let marked = rows
        .first()
        .and_then(|first| first.first())
        .is_some_and(|cell| cell.starts_with('\u{feff}'));
    if ambiguous || marked {
        // Heads that hold other separators would be read apart.
        bytes.extend(lines(&rows[..1], QuoteStyle::Always));
        bytes.extend(lines(&rows[1..], QuoteStyle::Necessary));
    } else {
        bytes.extend(lines(&rows, QuoteStyle::Necessary));
    }
    bytes
}

fn lines(rows: &[Vec<&str>], style: QuoteStyle) -> Vec<u8> {
    let mut writer = WriterBuilder::new()
        .delimiter(SEPARATORS[0])
        .terminator(Terminator::Any(b'\n'))
        .quote_style(style)
        .flexible(true)
        .from_writer(Vec::new());
    for row in rows {
        // Writing to memory does not fail.
        let _ = writer.write_record(row);
    }
    writer.into_inner().unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    type Rows = Vec<(u32, Vec<String>, bool)>;

    fn read(text: &str) -> (Vec<String>, Rows) {
        let sheet = Sheet::open(text, |name| ["code", "nom"].contains(&name));
        let header = sheet.header().to_vec();
        (
            header,
            sheet.map(|r| (r.number, r.cells, r.unclosed)).collect(),
        )
    }

    #[test]
    fn rows_are_numbered_as_a_spreadsheet_shows_them() {
        let (header, rows) = read("code;nom\na;\"x\ny\"\n\n\nb;\"é\"\"\"\nc;z");
        assert_eq!(header, ["code", "nom"]);
        let numbers: Vec<_> = rows
            .iter()
            .map(|(n, cells, _)| (*n, cells[1].as_str()))
            .collect();
        assert_eq!(numbers, [(2, "x\ny"), (5, "é\""), (6, "z")]);
        assert!(rows.iter().all(|(_, _, unclosed)| !unclosed));
    }

    #[test]
    fn the_separator_is_the_one_that_shows_the_columns() {
        for text in ["code;nom,x\n", "nom,code\n", "code\tnom\n", "code\n"] {
            assert!(read(text).0.contains(&"code".to_owned()), "{text}");
        }
    }

    #[test]
    fn a_quote_that_nothing_closes_is_told_of_its_row_alone() {
        let (_, rows) = read("code;nom\na;x\nb;\"y\nc;z\n");
        assert_eq!(rows.len(), 2);
        assert!(!rows[0].2 && rows[1].2);
    }

    fn reads_again(head: &[&str]) {
        let bytes = write([head.to_vec(), vec!["1", "2"]]);
        let text = super::super::decode::decode(&bytes).unwrap();
        let sheet = Sheet::open(&text, |_| false);
        assert_eq!(sheet.header(), head);
    }

    #[test]
    fn heads_that_hold_separators_are_read_again_as_they_were() {
        for head in [
            &["a, b, c", "d"][..],
            &["a, b"],
            &["x;y"],
            &["a\tb", ""],
            &[""],
            &["\u{feff}a", "b"],
            &["=1+1", "\t\t\t", "\t\"\n", "\t", "\\|mot", "\\ "],
        ] {
            reads_again(head);
        }
    }

    proptest::proptest! {
        #[test]
        fn any_heads_are_read_again_as_they_were(head in proptest::collection::vec("[;,\t\"\n a]{0,5}", 1..6)) {
            reads_again(&head.iter().map(String::as_str).collect::<Vec<_>>());
        }
    }
}
