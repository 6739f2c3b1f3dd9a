//! Tables as CSV: RFC 4180, whatever the separator.

use csv::{QuoteStyle, Terminator, Writer, WriterBuilder};

use super::{
    records::{LONGEST_ROW, MOST_COLUMNS, Record, Records},
    wrong::Wrong,
};

/// The separators that are recognised, the archive's own first.
const SEPARATORS: [u8; 3] = [b';', b',', b'\t'];

/// A table of more rows than this is read in parts: of each that is refused it is told why.
const MOST_ROWS: usize = 250_000;

/// No column that is looked for has a name of more bytes.
const LONGEST_NAME: usize = 256;

/// A table being read, a row at a time.
pub(in crate::exchange) struct Sheet<'t> {
    header: Vec<String>,
    records: Records<'t>,
    text: &'t str,
    separator: u8,
    row: u32,
    /// A quoted cell is never closed: the last row has swallowed what followed.
    unclosed: bool,
    /// It has more than [`MOST_COLUMNS`]; the header holds the first of them.
    too_wide: bool,
}

/// A row, numbered as a spreadsheet does: the header is row 1.
pub(in crate::exchange) struct Row {
    pub number: u32,
    pub cells: Vec<String>,
    /// Its quoted cell is never closed.
    pub unclosed: bool,
    /// It is longer than any is; its long cells are left out.
    pub too_long: bool,
}

impl Row {
    /// Whether nothing stands in it.
    pub fn is_blank(&self) -> bool {
        !self.too_long && self.cells.iter().all(|cell| cell.trim().is_empty())
    }

    /// Why it is no row of a table with so many columns.
    pub fn fault(&self, columns: usize) -> Option<Wrong> {
        if self.unclosed {
            return Some(Wrong::of("unclosed-quote"));
        }
        if self.too_long {
            let limit = (LONGEST_ROW >> 20).to_string();
            return Some(Wrong::of("row-too-long").with("limit", limit));
        }
        let mut beyond = self.cells.iter().skip(columns);
        beyond
            .any(|cell| !cell.trim().is_empty())
            .then(|| Wrong::of("too-many-cells"))
    }
}

impl<'t> Sheet<'t> {
    /// Reads the header, choosing the separator that shows most of the columns that are known.
    pub fn open(text: &'t str, known: impl Fn(&str) -> bool) -> Self {
        Self::separated_by(text, separator_of(text, known))
    }

    /// The separator that shows most of the columns that are known.
    pub fn separator_of(text: &str, known: impl Fn(&str) -> bool) -> u8 {
        separator_of(text, known)
    }

    /// Reads the header of a table whose separator is known.
    pub fn separated_by(text: &'t str, separator: u8) -> Self {
        let mut sheet = Self {
            header: Vec::new(),
            records: Records::of(text, separator),
            text,
            separator,
            row: 0,
            unclosed: is_unclosed(text, separator),
            too_wide: false,
        };
        if let Some(first) = sheet.next() {
            sheet.header = first.cells;
        }
        // Spreadsheets write columns that were never filled; those are none.
        sheet.too_wide = sheet.header.len() > MOST_COLUMNS;
        sheet.header.truncate(MOST_COLUMNS);
        sheet
    }

    /// Why it is not read, where it has more columns than anyone can look at, or more rows than can be told of.
    pub fn beyond(&self) -> Option<Wrong> {
        if self.too_wide {
            let limit = MOST_COLUMNS.to_string();
            return Some(Wrong::of("table-too-wide").with("limit", limit));
        }
        // Rows may take many lines, but no line has many rows.
        let lines = self.text.bytes().filter(|byte| *byte == b'\n').count();
        let is_long = lines >= MOST_ROWS
            && Records::of(self.text, self.separator)
                .nth(MOST_ROWS + 1)
                .is_some();
        let limit = (MOST_ROWS / 1000).to_string();
        is_long.then(|| Wrong::of("table-too-long").with("limit", limit))
    }

    /// The names of the columns, as written.
    pub fn header(&self) -> &[String] {
        &self.header
    }
}

impl Iterator for Sheet<'_> {
    type Item = Row;

    fn next(&mut self) -> Option<Row> {
        let Record {
            cells,
            too_long,
            skipped,
        } = self.records.next()?;
        // Empty lines are no rows, and count as such where rows are numbered.
        self.row = self.row.saturating_add(1).saturating_add(skipped as u32);
        Some(Row {
            number: self.row,
            cells,
            unclosed: self.unclosed && self.records.is_over(),
            too_long,
        })
    }
}

fn separator_of(text: &str, known: impl Fn(&str) -> bool) -> u8 {
    let mut best = ((0, false, 0), SEPARATORS[0]);
    for separator in SEPARATORS {
        let first = Records::of(text, separator).next().unwrap_or_default();
        // By the wrong separator a whole line is one name.
        let names = first.cells.iter().take(MOST_COLUMNS);
        let short = names.filter(|name| name.len() <= LONGEST_NAME);
        let columns = short.filter(|name| known(name)).count();
        let score = (columns, quotes_fit(text, separator), first.cells.len());
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

fn writer(style: QuoteStyle, into: Vec<u8>) -> Writer<Vec<u8>> {
    WriterBuilder::new()
        .delimiter(SEPARATORS[0])
        .terminator(Terminator::Any(b'\n'))
        .quote_style(style)
        .flexible(true)
        .from_writer(into)
}

/// A table of the archive being written, a row at a time: its heads are names of columns, plain words.
pub(in crate::exchange) struct Writing(Writer<Vec<u8>>);

impl Writing {
    /// Begins with the heads.
    pub fn of<'h>(heads: impl IntoIterator<Item = &'h str>) -> Self {
        let mut writing = Self(writer(QuoteStyle::Necessary, "\u{feff}".into()));
        writing.row(heads);
        writing
    }

    /// Adds a row.
    pub fn row<'c>(&mut self, cells: impl IntoIterator<Item = &'c str>) {
        // Writing to memory does not fail.
        let _ = self.0.write_record(cells);
    }

    /// What was written.
    pub fn end(self) -> Vec<u8> {
        self.0.into_inner().unwrap_or_default()
    }
}

fn lines(rows: &[Vec<&str>], style: QuoteStyle) -> Vec<u8> {
    let mut writer = writer(style, Vec::new());
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

    #[test]
    fn columns_that_nobody_filled_do_not_make_a_table_too_wide() {
        let heads = |named: usize, all: usize| {
            let of = |n: usize| {
                if n < named {
                    format!("c{n}")
                } else {
                    String::new()
                }
            };
            (0..all).map(of).collect::<Vec<_>>().join(";")
        };
        for (named, all, wide) in [(3, 16_384, false), (1024, 1024, false), (1025, 1025, true)] {
            let text = heads(named, all);
            let sheet = Sheet::open(&text, |_| false);
            assert_eq!(sheet.beyond().is_some(), wide, "{named} of {all}");
        }
    }

    #[test]
    fn a_table_has_so_many_rows_whatever_lines_stand_between_them() {
        for (row, count, long) in [
            ("a\n", MOST_ROWS, false),
            ("a\n", MOST_ROWS + 1, true),
            ("a\n\n", MOST_ROWS, false),
            ("\n\n", MOST_ROWS, false),
            ("\"a\nb\"\n", MOST_ROWS, false),
        ] {
            let text = format!("code\n{}", row.repeat(count));
            let sheet = Sheet::open(&text, |_| false);
            assert_eq!(sheet.beyond().is_some(), long, "{row:?} × {count}");
        }
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
