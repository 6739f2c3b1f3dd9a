//! Plain text laid out from paragraphs, lists, tables and notes, in reading order.

use super::super::archive::{LONGEST_TEXT, Wrong};

/// A line of the text.
struct Line {
    words: String,
    heading: bool,
}

/// What is open, the outermost first.
enum Level {
    Paragraph(Paragraph),
    Row(Vec<String>),
    Cell(Vec<Line>),
    /// A note at the foot of the page, by its place in the list of notes.
    Note(usize, Vec<Line>),
}

#[derive(Default)]
struct Paragraph {
    mark: String,
    heading: bool,
    words: String,
    /// Nobody sees it.
    hidden: bool,
    /// What stands in boxes beside it.
    after: Vec<Line>,
}

/// A text being laid out.
#[derive(Default)]
pub(super) struct Laying {
    lines: Vec<Line>,
    levels: Vec<Level>,
    notes: Vec<String>,
    /// A paragraph whose end was deleted: the next one goes on from it.
    carried: Option<Paragraph>,
    length: u64,
}

impl Laying {
    /// Begins a paragraph.
    pub fn begin_paragraph(&mut self) {
        let paragraph = self.carried.take().unwrap_or_default();
        self.levels.push(Level::Paragraph(paragraph));
    }

    /// Says that the open paragraph is an item of a list, so deep within others.
    pub fn item(&mut self, depth: usize) {
        if let Some(paragraph) = self.paragraph() {
            paragraph.mark = format!("{}– ", "  ".repeat(depth.min(8)));
        }
    }

    /// Says that the open paragraph is a heading.
    pub fn heading(&mut self) {
        if let Some(paragraph) = self.paragraph() {
            paragraph.heading = true;
        }
    }

    /// Says that the open paragraph is not seen.
    pub fn hide(&mut self) {
        if let Some(paragraph) = self.paragraph() {
            paragraph.hidden = true;
        }
    }

    /// Whether words would go into a paragraph.
    pub fn in_paragraph(&mut self) -> bool {
        self.paragraph().is_some()
    }

    /// Words of the open paragraph; none where none is open.
    ///
    /// # Errors
    /// When the text becomes longer than notes may be.
    pub fn words(&mut self, words: &str) -> Result<(), Wrong> {
        let Some(paragraph) = self.paragraph() else {
            return Ok(());
        };
        let plain = |c: &char| matches!(c, '\n' | '\t') || !c.is_control();
        paragraph.words.extend(words.chars().filter(plain));
        self.grown(words.len())
    }

    /// Words in which blanks of any number are one, and none where a paragraph begins.
    ///
    /// # Errors
    /// As [`Self::words`].
    pub fn collapsed(&mut self, words: &str) -> Result<(), Wrong> {
        let Some(paragraph) = self.paragraph() else {
            return Ok(());
        };
        for c in words.chars() {
            if !matches!(c, ' ' | '\t' | '\n' | '\r') {
                paragraph.words.extend((!c.is_control()).then_some(c));
            } else if !paragraph.words.is_empty() && !paragraph.words.ends_with([' ', '\n']) {
                paragraph.words.push(' ');
            }
        }
        self.grown(words.len())
    }

    /// Ends the open paragraph; the next one goes on from it where its end was deleted.
    pub fn end_paragraph(&mut self, runs_on: bool) {
        let Some(Level::Paragraph(mut paragraph)) = self.levels.pop_if(is_paragraph) else {
            return;
        };
        if paragraph.hidden {
            return;
        }
        if runs_on {
            self.carried = Some(paragraph);
            return;
        }
        paragraph.mark.push_str(&paragraph.words);
        self.add(Line {
            words: paragraph.mark,
            heading: paragraph.heading && !paragraph.words.is_empty(),
        });
        for line in paragraph.after {
            self.add(line);
        }
    }

    /// Begins a row of a table.
    pub fn begin_row(&mut self) {
        self.levels.push(Level::Row(Vec::new()));
    }

    /// Begins a cell.
    pub fn begin_cell(&mut self) {
        self.levels.push(Level::Cell(Vec::new()));
    }

    /// Ends a cell: what it holds is one line.
    pub fn end_cell(&mut self) {
        self.settle();
        if let Some(Level::Cell(lines)) = self.levels.pop_if(|l| matches!(l, Level::Cell(_)))
            && let Some(Level::Row(cells)) = self.levels.last_mut()
        {
            cells.push(in_one_line(&lines));
        }
    }

    /// Ends a row; one that was deleted leaves nothing.
    pub fn end_row(&mut self, deleted: bool) {
        let Some(Level::Row(cells)) = self.levels.pop_if(|l| matches!(l, Level::Row(_))) else {
            return;
        };
        let words = cells.join("\t");
        if !deleted && !words.trim().is_empty() {
            self.add(Line {
                words,
                heading: false,
            });
        }
    }

    /// Puts the sign of a note into the open paragraph, and its words at the end.
    ///
    /// # Errors
    /// As [`Self::words`].
    pub fn begin_note(&mut self) -> Result<(), Wrong> {
        let number = self.notes.len();
        self.notes.push(String::new());
        self.sign(number)?;
        self.levels.push(Level::Note(number, Vec::new()));
        Ok(())
    }

    /// Ends a note.
    pub fn end_note(&mut self) {
        self.settle();
        if let Some(Level::Note(number, lines)) =
            self.levels.pop_if(|l| matches!(l, Level::Note(..)))
        {
            self.notes[number] = in_one_line(&lines);
        }
    }

    /// Puts the sign of the note of this place, from 0, into the open paragraph.
    ///
    /// # Errors
    /// As [`Self::words`].
    pub fn sign(&mut self, place: usize) -> Result<(), Wrong> {
        self.words(&format!("[{}]", place + 1))
    }

    /// What is there so far, as one line: a note that was read by itself.
    pub fn into_line(mut self) -> String {
        self.settle();
        in_one_line(&self.lines)
    }

    /// The whole text, with these notes after its own.
    pub fn into_text(mut self, notes: Vec<String>) -> String {
        self.settle();
        let mut text = String::new();
        let mut blank = true;
        for line in &self.lines {
            let words = line.words.trim_end();
            if words.is_empty() || (line.heading && !blank) {
                if !blank {
                    text.push('\n');
                }
                blank = true;
            }
            if !words.is_empty() {
                text.push_str(words);
                text.push('\n');
                blank = false;
            }
        }
        self.notes.extend(notes);
        let mut between = if blank { "" } else { "\n" };
        for (place, note) in self.notes.iter().enumerate().filter(|(_, n)| !n.is_empty()) {
            text.push_str(&format!("{between}[{}] {note}\n", place + 1));
            between = "";
        }
        text.trim_matches('\n').to_owned()
    }

    fn paragraph(&mut self) -> Option<&mut Paragraph> {
        match self.levels.last_mut() {
            Some(Level::Paragraph(paragraph)) => Some(paragraph),
            _ => None,
        }
    }

    fn grown(&mut self, by: usize) -> Result<(), Wrong> {
        self.length = self.length.saturating_add(by as u64);
        if self.length > LONGEST_TEXT {
            return Err(Wrong::of("text-too-long").with("limit", (LONGEST_TEXT >> 20).to_string()));
        }
        Ok(())
    }

    /// Ends what was left open, and what was to go on.
    fn settle(&mut self) {
        while matches!(self.levels.last(), Some(Level::Paragraph(_))) {
            self.end_paragraph(false);
        }
        if let Some(paragraph) = self.carried.take() {
            self.levels.push(Level::Paragraph(paragraph));
            self.end_paragraph(false);
        }
    }

    fn add(&mut self, line: Line) {
        match self.levels.last_mut() {
            Some(Level::Paragraph(paragraph)) => paragraph.after.push(line),
            Some(Level::Cell(lines) | Level::Note(_, lines)) => lines.push(line),
            Some(Level::Row(cells)) => cells.push(in_one_line(&[line])),
            None => self.lines.push(line),
        }
    }
}

fn is_paragraph(level: &mut Level) -> bool {
    matches!(level, Level::Paragraph(_))
}

/// Lines as one, without tabs.
fn in_one_line(lines: &[Line]) -> String {
    let words: Vec<&str> = lines
        .iter()
        .flat_map(|line| line.words.split(['\n', '\t']))
        .map(str::trim)
        .filter(|words| !words.is_empty())
        .collect();
    words.join(" ")
}
