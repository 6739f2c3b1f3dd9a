//! The recovery sheet: one page that opens a protected dossier when nobody remembers its passphrase, to be printed and kept
//! away from the computer.
//!
//! Pure, as every document: the same démarche, file, code and date give the same bytes.

use std::ops::ControlFlow;

use chrono::NaiveDate;
use croisee_typeset::{
    Fonts, Pdf,
    document::{
        Block, Document, Faces, Inline, Inlines, Labels, List, Look, Meta, Row, Running, Style,
        Table,
    },
};

use crate::{
    Result, Snapshot,
    deliverable::{Lang, Words},
    file_name, style,
    when::When,
};

/// Groups of the code on a line: as many as one reads aloud in one breath.
const ON_A_LINE: usize = 4;
/// Between two groups.
const GAP: &str = "\u{2003}";

/// What a sheet is made with.
#[derive(Clone)]
pub struct Sheet<'a> {
    /// The title of the démarche.
    pub title: &'a str,
    /// Who leads it.
    pub pilots: String,
    /// The colours of its pages.
    pub look: Look,
    /// The name of the dossier's file.
    pub file: &'a str,
    /// The code, as [`crate::vault::Key::recovery_code`] gives it.
    pub code: &'a str,
    /// The day that it bears.
    pub date: NaiveDate,
    /// Its language.
    pub lang: Lang,
}

impl<'a> Sheet<'a> {
    /// The sheet of a dossier.
    #[must_use]
    pub fn of(
        snapshot: &'a Snapshot,
        file: &'a str,
        code: &'a str,
        date: NaiveDate,
        lang: Lang,
    ) -> Self {
        let initiative = &snapshot.initiative;
        Self {
            title: &initiative.title,
            pilots: initiative.pilots.0.join(", "),
            look: Look {
                // No sign of a code is taken for another.
                faces: Faces::Legible,
                large: false,
                ..style::look(snapshot, None)
            },
            file,
            code,
            date,
            lang,
        }
    }

    /// The sheet as a document.
    #[must_use]
    pub fn document(&self) -> Document {
        let words = Words::of(self.lang);
        let say = |key: &str| words.say(&format!("recovery-{key}"));
        let title = self.title;
        let day = When::Day(self.date).in_words(self.lang == Lang::French);
        let body = |key: &str| Block::paragraph(Style::Body, say(key));
        let mut blocks = vec![
            Block::heading(1, say("title")),
            body("intro"),
            Block::Table(Table {
                rows: [
                    ("initiative", title.to_owned()),
                    ("file", self.file.to_owned()),
                    ("made", day.clone()),
                ]
                .into_iter()
                .map(|(key, value)| Row::texts([say(key), value]))
                .collect(),
                row_heads: true,
                widths: Some(vec![1.0, 3.4]),
                ..Table::default()
            }),
            Block::heading(2, say("code")),
        ];
        blocks.extend(self.code(words));
        blocks.push(Block::paragraph(Style::Small, say("signs")));
        blocks.push(Block::heading(2, say("use")));
        blocks.push(Block::List(List {
            ordered_from: Some(1),
            items: (1..=4).map(|n| vec![body(&format!("use-{n}"))]).collect(),
        }));
        blocks.push(Block::heading(2, say("keep")));
        blocks.extend([body("keep-text"), body("opens-text")]);
        Document {
            meta: Meta {
                title: format!("{} – {title}", say("title")),
                subject: say("subject"),
                author: self.pilots.clone(),
                keywords: Vec::new(),
                language: self.lang.code().to_owned(),
                date: self.date,
                // Never of the code: a file's identifier is there for all to read.
                seed: format!("{title}/recovery/{}/{}", self.file, self.date),
            },
            look: self.look.clone(),
            labels: match self.lang {
                Lang::French => Labels::french(),
                Lang::English => Labels::english(),
            },
            cover: None,
            running: Running {
                header_left: title.to_owned(),
                header_right: say("title"),
                footer_left: say("foot"),
            },
            draft: None,
            blocks,
        }
    }

    /// The code in numbered lines, and its last group, which tells a slip of the pen, by itself.
    fn code(&self, words: &Words) -> Vec<Block> {
        let groups: Vec<&str> = self.code.split_whitespace().collect();
        let (check, lines) = groups.split_last().map_or(("", &[][..]), |(c, l)| (*c, l));
        let strong = |text: String| -> Inlines { vec![Inline::Strong(vec![Inline::Text(text)])] };
        let line = |groups: &[&str]| vec![Block::rich(Style::Lead, strong(groups.join(GAP)))];
        let mut last = vec![Inline::Text(words.say("recovery-check"))];
        last.extend(strong(format!("{GAP}{check}")));
        vec![Block::Together(vec![
            Block::List(List {
                ordered_from: Some(1),
                items: lines.chunks(ON_A_LINE).map(line).collect(),
            }),
            Block::rich(Style::Lead, last),
        ])]
    }

    /// The sheet as a PDF.
    ///
    /// # Errors
    /// What the typesetter says.
    pub fn render(&self, fonts: &Fonts) -> Result<Pdf> {
        let go_on = &mut |_| ControlFlow::Continue(());
        Ok(croisee_typeset::render(&self.document(), fonts, go_on)?)
    }

    /// What its file is called when the user is asked where to write it.
    #[must_use]
    pub fn proposed_name(&self) -> String {
        let title = Words::of(self.lang).say("recovery-title");
        let name = format!("{title} - {} - {}", self.title, self.date);
        format!("{}.pdf", file_name(&name, &title))
    }
}

#[cfg(test)]
mod tests {
    use croisee_typeset::document::plain;

    use super::*;

    const CODE: &str =
        "0123 4567 89AB CDEF 0123 4567 89AB CDEF 0123 4567 89AB CDEF 0123 4567 89AB CDEF 5A5A";

    fn sheet(code: &str, lang: Lang) -> Sheet<'_> {
        Sheet {
            title: "La voix des vallées",
            pilots: "Association des Haltes".into(),
            look: Look::default(),
            file: "vallees.croisee",
            code,
            date: NaiveDate::from_ymd_opt(2026, 11, 22).unwrap(),
            lang,
        }
    }

    /// The words of its lists and paragraphs, one a line.
    fn words(blocks: &[Block]) -> Vec<String> {
        let mut out = Vec::new();
        for block in blocks {
            match block {
                Block::Paragraph(paragraph) => out.push(plain(&paragraph.content)),
                Block::Together(blocks) => out.extend(words(blocks)),
                Block::List(list) => list.items.iter().for_each(|item| out.extend(words(item))),
                _ => {}
            }
        }
        out
    }

    #[test]
    fn every_group_stands_on_it_once_in_lines_of_four_and_the_last_by_itself() {
        for lang in [Lang::French, Lang::English] {
            let said = words(&sheet(CODE, lang).document().blocks);
            let lines: Vec<&String> = said.iter().filter(|line| line.contains(GAP)).collect();
            assert_eq!(lines.len(), 5);
            for line in &lines[..4] {
                assert_eq!(line.replace(GAP, " "), "0123 4567 89AB CDEF");
            }
            assert!(lines[4].ends_with("5A5A"));
        }
    }

    #[test]
    fn nothing_that_others_read_of_the_file_tells_the_code() {
        let other = CODE.replace('A', "B");
        let [one, other] = [CODE, other.as_str()].map(|code| sheet(code, Lang::French));
        assert_eq!(one.document().meta, other.document().meta);
        assert_eq!(one.proposed_name(), other.proposed_name());
    }

    #[test]
    fn it_is_one_page_and_every_word_of_it_is_there_in_both_languages() {
        let fonts = Fonts::bundled().unwrap();
        for lang in [Lang::French, Lang::English] {
            let long = "Anticiper la sortie de crise avec les territoires, de la montagne à la mer, et d’un an à l’autre";
            let sheet = Sheet {
                title: long,
                look: Look {
                    faces: Faces::Legible,
                    ..Look::default()
                },
                ..sheet(CODE, lang)
            };
            assert_eq!(sheet.render(fonts).unwrap().pages, 1);
            let said = format!("{:?}", sheet.document().blocks);
            assert!(!said.contains("recovery-"), "{said}");
        }
    }
}
