//! A DOCX holds every word of its document, in order, and reads back by the program's own reader.

use chrono::NaiveDate;
use croisee_typeset::document::{
    Block, Cell, Document, Inline, Labels, List, Look, Meta, Quote, Row, Running, Style, Table,
    text,
};

use super::docx;

fn document(blocks: Vec<Block>) -> Document {
    Document {
        meta: Meta {
            title: "Titre & « signes » <a>".into(),
            subject: String::new(),
            author: "Pilote".into(),
            keywords: Vec::new(),
            language: "fr".into(),
            date: NaiveDate::from_ymd_opt(2020, 9, 7).unwrap(),
            seed: String::new(),
        },
        look: Look::default(),
        labels: Labels::french(),
        cover: None,
        running: Running::default(),
        draft: Some("Brouillon".into()),
        blocks,
    }
}

fn sample() -> Document {
    document(vec![
        Block::heading_with_id(1, "Un enjeu", "enjeu"),
        Block::rich(
            Style::Body,
            vec![
                "Des mots ".into(),
                Inline::Strong(text("forts")),
                Inline::Text(" & d’autres\u{1} <ici>, voir ".into()),
                Inline::Ref {
                    target: "enjeu".into(),
                    content: text("l’enjeu"),
                },
                Inline::Note(text("Une note.")),
            ],
        ),
        Block::List(List {
            ordered_from: Some(3),
            items: vec![vec![Block::paragraph(Style::Body, "Troisième")]],
        }),
        Block::Quote(Quote {
            content: text("Nous tenons."),
            attribution: text("Un réseau"),
            ..Quote::default()
        }),
        Block::Table(Table {
            caption: text("Profils"),
            header: vec![Row::texts(["Acteur", "Moyen"])],
            rows: vec![Row {
                cells: vec![Cell::text("Réseau")],
            }],
            row_heads: true,
            ..Table::default()
        }),
    ])
}

fn part(bytes: &[u8], name: &str) -> String {
    use std::io::{Cursor, Read as _};
    let mut zip = zip::ZipArchive::new(Cursor::new(bytes)).unwrap();
    let mut text = String::new();
    zip.by_name(name)
        .unwrap()
        .read_to_string(&mut text)
        .unwrap();
    text
}

#[test]
fn it_reads_back_with_its_headings_lists_quotes_and_tables() {
    let bytes = docx(&sample()).unwrap();
    assert_eq!(bytes, docx(&sample()).unwrap());
    let read = crate::exchange::texts::read("a.docx", &bytes).unwrap();
    for words in [
        "Un enjeu",
        "Des mots forts & d’autres <ici>, voir l’enjeu",
        "Troisième",
        "Nous tenons.",
        "Un réseau",
        "Acteur",
        "Réseau",
    ] {
        assert!(read.contains(words), "{words}: {read}");
    }
    let text = part(&bytes, "word/document.xml");
    for real in [
        "w:val=\"Heading1\"",
        "<w:tblHeader/>",
        "w:val=\"Quote\"",
        "<w:numPr>",
        "<w:footnoteReference w:id=\"1\"/>",
        "w:anchor=\"r1\"",
        "Tableau\u{a0}1. ",
    ] {
        assert!(text.contains(real), "{real}");
    }
    assert!(part(&bytes, "word/footnotes.xml").contains("Une note."));
    assert!(part(&bytes, "word/header1.xml").contains("Brouillon"));
    assert!(part(&bytes, "word/numbering.xml").contains("w:startOverride w:val=\"3\""));
}

#[test]
fn every_part_is_well_formed() {
    let bytes = docx(&sample()).unwrap();
    let zip = zip::ZipArchive::new(std::io::Cursor::new(&bytes[..])).unwrap();
    let names: Vec<String> = zip
        .file_names()
        .map(|name| name.unwrap().into_owned())
        .collect();
    assert_eq!(names.len(), 11);
    for name in names {
        let text = part(&bytes, &name);
        let mut reader = quick_xml::Reader::from_str(&text);
        let mut depth = 0;
        loop {
            match reader
                .read_event()
                .unwrap_or_else(|e| panic!("{name}: {e}"))
            {
                quick_xml::events::Event::Start(_) => depth += 1,
                quick_xml::events::Event::End(_) => depth -= 1,
                quick_xml::events::Event::Eof => break,
                _ => {}
            }
        }
        assert_eq!(depth, 0, "{name}");
    }
}
