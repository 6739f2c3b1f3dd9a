//! The PDF of a document: all of its text, right numbers, and the same bytes every time.

#![allow(
    clippy::disallowed_methods,
    reason = "tests write files and take time; the typesetter does neither"
)]

use crate::sample;

use croisee_typeset::document::*;
use croisee_typeset::{Document, Error, Fonts, Pdf, render};
use std::ops::ControlFlow;
use std::path::PathBuf;
use std::process::Command;

fn set(document: &Document) -> Pdf {
    let fonts = Fonts::bundled().expect("the bundled fonts");
    render(document, fonts, &mut |_| ControlFlow::Continue(())).expect("a PDF")
}

/// A file that goes when the test ends.
struct Kept(PathBuf);

impl Kept {
    fn new(pdf: &Pdf, name: &str) -> Self {
        let name = format!("croisee-typeset-{}-{name}.pdf", std::process::id());
        let path = std::env::temp_dir().join(name);
        std::fs::write(&path, &pdf.bytes).expect("a temporary file");
        Self(path)
    }

    /// What a program says of the file.
    fn told(&self, program: &str, before: &[&str], after: &[&str]) -> String {
        let output = Command::new(program)
            .args(before)
            .arg(&self.0)
            .args(after)
            .output()
            .unwrap_or_else(|error| {
                panic!("{program} is wanted (poppler-utils, qpdf; `cargo xtask test` installs them): {error}")
            });
        assert!(
            output.status.success(),
            "{program}: {}{}",
            String::from_utf8_lossy(&output.stdout),
            String::from_utf8_lossy(&output.stderr)
        );
        String::from_utf8(output.stdout).expect("UTF-8")
    }
}

impl Drop for Kept {
    fn drop(&mut self) {
        let _ = std::fs::remove_file(&self.0);
    }
}

/// Letters and signs alone: spaces and the hyphens at line ends are the lines' own.
fn bare(text: &str) -> String {
    text.chars()
        .filter(|character| !character.is_whitespace() && *character != '\u{ad}')
        .collect()
}

/// The text of a PDF page by page, running matter taken away: it must be there, on each page.
fn body(document: &Document, pdf: &Pdf, name: &str) -> String {
    let text = Kept::new(pdf, name).told("pdftotext", &["-raw", "-enc", "UTF-8"], &["-"]);
    let pages: Vec<&str> = text.trim_end_matches('\u{c}').split('\u{c}').collect();
    assert_eq!(pages.len(), pdf.pages as usize);
    let running = &document.running;
    let draft = document.draft.as_deref().unwrap_or_default();
    let mut whole = String::new();
    for (at, page) in pages.into_iter().enumerate() {
        let page = bare(page);
        let kept = if at == 0 && document.cover.is_some() {
            page.strip_suffix(&bare(draft))
        } else {
            let before = format!(
                "{}{}{}{}{draft}",
                running.header_left,
                running.header_right,
                running.footer_left,
                at + 1
            );
            page.strip_prefix(&bare(&before))
        };
        whole.push_str(kept.unwrap_or_else(|| panic!("running matter of page {}: {page}", at + 1)));
    }
    whole
}

fn paged(document: &Document, pdf: &Pdf) -> String {
    bare(
        &document.text_with_pages(&|id| pdf.page_of.get(id).copied(), &|number| {
            pdf.page_of_heading.get(number).copied()
        }),
    )
}

/// Where two texts part, with what stands about it.
fn assert_same(found: &str, expected: &str) {
    if found != expected {
        let same = found
            .chars()
            .zip(expected.chars())
            .take_while(|(a, b)| a == b)
            .count();
        let about = |text: &str| -> String {
            text.chars()
                .skip(same.saturating_sub(40))
                .take(100)
                .collect()
        };
        panic!(
            "the text differs:\nfound    {}\nexpected {}",
            about(found),
            about(expected)
        );
    }
}

#[test]
fn the_text_of_the_pdf_is_the_text_of_the_document() {
    let document = sample::sample(6);
    let pdf = set(&document);
    // Not part of the text: the months of an axis, and heads that stand again overleaf.
    let found = body(&document, &pdf, "text")
        .replace("mars2024avr.maijuin", "")
        .replace("(suite)N°QuiparleCequiestdit", "");
    assert_same(&found, &paged(&document, &pdf));
}

#[test]
fn the_text_of_a_document_is_as_it_always_was() {
    let expected = include_str!("sample/text.txt");
    assert_same(&sample::sample(1).text(), expected);
}

#[test]
fn the_file_is_sound_and_its_fonts_are_embedded_in_part() {
    let kept = Kept::new(&set(&sample::sample(2)), "sound");
    kept.told("qpdf", &["--check"], &[]);
    let fonts = kept.told("pdffonts", &[], &[]);
    let rows: Vec<&str> = fonts.lines().skip(2).collect();
    assert!(rows.len() >= 6, "{fonts}");
    for row in rows {
        assert!(row.contains(" yes yes yes "), "{row}");
    }
    let info = kept.told("pdfinfo", &[], &[]);
    assert!(
        info.contains("Partager l’eau entre l’amont et l’aval"),
        "{info}"
    );
    assert!(info.contains("Tagged:          yes"), "{info}");
    assert!(info.contains("(A4)"), "{info}");
}

#[test]
fn the_same_document_gives_the_same_bytes() {
    let document = sample::sample(2);
    assert_eq!(set(&document).bytes, set(&document).bytes);
    let mut other = sample::sample(2);
    other.meta.seed = "another".to_owned();
    assert_ne!(set(&document).bytes, set(&other).bytes);
}

#[test]
fn another_process_gives_the_same_bytes() {
    const TARGET: &str = "CROISEE_TYPESET_TARGET";
    let pdf = set(&sample::sample(1));
    if let Ok(target) = std::env::var(TARGET) {
        std::fs::write(target, &pdf.bytes).expect("the target");
        return;
    }
    let kept = Kept::new(&pdf, "process");
    let other = kept.0.with_extension("other");
    let status = Command::new(std::env::current_exe().expect("this program"))
        .args(["--exact", "pdf::another_process_gives_the_same_bytes"])
        .env(TARGET, &other)
        .output()
        .expect("this program again")
        .status;
    assert!(status.success());
    let bytes = std::fs::read(&other).expect("its file");
    let _ = std::fs::remove_file(&other);
    assert!(bytes == pdf.bytes, "the bytes differ");
}

#[test]
fn a_character_that_no_font_holds_is_named_with_its_place() {
    let document = sample::frame(vec![
        Block::paragraph(Style::Body, "Rien à dire ici."),
        Block::paragraph(Style::Note, "Le mot 語 n’a pas de dessin."),
    ]);
    let fonts = Fonts::bundled().expect("the bundled fonts");
    let error = render(&document, fonts, &mut |_| ControlFlow::Continue(())).unwrap_err();
    let expected = Error::MissingGlyph {
        character: '語',
        excerpt: "Le mot 語 n’a pas de dessin.".to_owned(),
    };
    assert_eq!(error, expected);
    assert_eq!(error.code(), "typeset.missing_glyph");
    assert!(error.message_fr().contains("«\u{202f}語\u{202f}» (U+8A9E)"));
    assert!(error.message_en().contains("U+8A9E"));
}

#[test]
fn the_work_ends_when_it_is_told_to() {
    let fonts = Fonts::bundled().expect("the bundled fonts");
    let mut steps = 0;
    let result = render(&sample::sample(4), fonts, &mut |_| {
        steps += 1;
        if steps == 5 {
            ControlFlow::Break(())
        } else {
            ControlFlow::Continue(())
        }
    });
    assert_eq!(result, Err(Error::Cancelled));
    assert_eq!(steps, 5);
}

#[test]
fn references_lead_to_the_page_that_they_name() {
    let document = sample::sample(8);
    let pdf = set(&document);
    let kept = Kept::new(&pdf, "pages");
    for (id, words) in [
        ("besoins", "Besoins convergents"),
        ("appuis", "Annexe : les appuis"),
    ] {
        let page = pdf.page_of[id].to_string();
        let text = kept.told("pdftotext", &["-raw", "-f", &page, "-l", &page], &["-"]);
        assert!(
            bare(&text).contains(&bare(words)),
            "page {page} lacks {words}"
        );
    }
    assert_eq!(pdf.page_of_heading.len(), document.headings().len());
    assert!(pdf.page_of_heading.is_sorted());
}

#[test]
fn the_draft_mark_and_the_foot_stand_on_every_page() {
    let document = sample::sample(3);
    let pdf = set(&document);
    let text = Kept::new(&pdf, "draft").told("pdftotext", &["-raw"], &["-"]);
    assert_eq!(text.matches("Brouillon").count(), pdf.pages as usize);
    let foot = "Démonstration, contenu fictif";
    assert_eq!(text.matches(foot).count(), pdf.pages as usize - 1);
}

#[test]
fn an_empty_document_is_one_empty_page() {
    let pdf = set(&sample::frame(Vec::new()));
    assert_eq!(pdf.pages, 1);
    Kept::new(&pdf, "empty").told("qpdf", &["--check"], &[]);
}

#[test]
fn what_is_too_large_is_cut_and_never_lost() {
    let long = "anticonstitutionnellement".repeat(12);
    let many =
        "Une phrase qui revient, et qui revient encore, jusqu’à remplir bien plus d’une page. "
            .repeat(90);
    let cell = |words: &str| Cell::text(words);
    let blocks = vec![
        Block::paragraph(Style::Body, long.clone()),
        Block::Table(Table {
            header: vec![Row::texts(["Tête", "Autre tête"])],
            rows: vec![
                Row {
                    cells: vec![cell(&long), cell(&many)],
                },
                Row {
                    cells: vec![Cell {
                        span: 5,
                        ..cell("Sur toute la largeur")
                    }],
                },
                Row::default(),
            ],
            ..Table::default()
        }),
        Block::Columns(Columns {
            columns: (0..5)
                .map(|at| Column {
                    title: text(format!("Titre {at}")),
                    tone: Tone::Series(at),
                    blocks: vec![Block::paragraph(Style::Body, "mot ".repeat(40))],
                })
                .collect(),
            id: None,
        }),
        Block::Entry(Entry {
            marker: "7".to_owned(),
            note: "divergence".to_owned(),
            blocks: Vec::new(),
            id: None,
        }),
    ];
    let document = sample::frame(blocks);
    let pdf = set(&document);
    assert!(pdf.pages >= 2);
    let mut found = body(&document, &pdf, "large").replace("(suite)TêteAutretête", "");
    let mut expected = paged(&document, &pdf);
    // A row that goes on overleaf is read page by page, its cells side by side: what counts here
    // is that no sign is lost.
    for text in [&mut found, &mut expected] {
        let mut signs: Vec<char> = text.chars().collect();
        signs.sort_unstable();
        *text = signs.into_iter().collect();
    }
    assert_same(&found, &expected);
}

#[test]
fn each_page_says_its_own_fonts() {
    let file = lopdf::Document::load_mem(&set(&sample::sample(1)).bytes).expect("a PDF");
    for page in file.get_pages().into_values() {
        let page = file.get_dictionary(page).expect("a page");
        assert!(
            page.has(b"Resources"),
            "PDF/A takes none from the tree of pages"
        );
    }
}

#[test]
fn names_that_run_from_right_to_left_are_drawn_and_found_so() {
    let words = "Avec ועדת המים et لجنة المياه (2020), le même jour.";
    let document = sample::frame(vec![Block::paragraph(Style::Body, words)]);
    let kept = Kept::new(&set(&document), "turned");
    let text = kept.told("pdftotext", &["-bbox", "-enc", "UTF-8"], &["-"]);
    let left = |word: &str| -> f32 {
        let line = text
            .lines()
            .find(|line| line.contains(&format!(">{word}<")));
        let line = line.unwrap_or_else(|| panic!("{word} is not found in {text}"));
        let from = line.split("xMin=\"").nth(1).expect("a box");
        from.split('"')
            .next()
            .and_then(|at| at.parse().ok())
            .expect("a place")
    };
    // The first word of each name is the one at its right; the sentence itself goes on as ever.
    let order = [
        "Avec",
        "המים",
        "ועדת",
        "et",
        "المياه",
        "لجنة",
        "(2020),",
        "le",
        "jour.",
    ];
    let places = order.map(left);
    assert!(places.is_sorted(), "{places:?}");
}

#[test]
fn bars_and_chains_hold_their_words_and_what_is_not_told_is_hatched() {
    let bar = |label: &str, text: &str, hidden| Bar {
        label: label.to_owned(),
        text: text.to_owned(),
        value: 4.0,
        part: Some(3.0),
        part_text: "dont trois".to_owned(),
        hidden,
        tone: Tone::Plain,
    };
    let key = |label: &str, pale| Key {
        label: label.to_owned(),
        pale,
        tone: Tone::Plain,
    };
    let link = |label: &str, hidden| Link {
        label: label.to_owned(),
        note: "Ils portent la vision.".to_owned(),
        text: "12 entendues".to_owned(),
        area: 0.5,
        hidden,
        tone: Tone::Series(1),
    };
    let figure = |drawing| {
        Block::Figure(Figure {
            drawing,
            alt: "Ce que montre le dessin.".to_owned(),
            caption: text("Un dessin."),
            id: None,
        })
    };
    let bars = |hidden| {
        figure(Drawing::Bars(Bars {
            bars: vec![bar("Financeurs", "3 sur 4", hidden), bar("", "< 3", false)],
            full: Some(8.0),
            legend: vec![key("Avec réponse", false), key("Sans réponse", true)],
        }))
    };
    let chain = figure(Drawing::Chain(Chain {
        links: vec![
            link("Institutions", false),
            link("Acteurs de terrain", true),
        ],
    }));
    let document = sample::frame(vec![bars(true), chain]);
    let pdf = set(&document);
    assert_same(&body(&document, &pdf, "drawn"), &paged(&document, &pdf));
    assert_ne!(pdf.bytes, set(&sample::frame(vec![bars(false)])).bytes);
}

#[test]
fn thirty_pages_take_no_more_than_two_hundred_kilobytes() {
    let pdf = set(&sample::sample(20));
    assert!(pdf.pages >= 30);
    let share = pdf.bytes.len() / pdf.pages as usize * 30;
    assert!(share <= 200_000, "{share}");
}

#[test]
fn what_asks_for_room_begins_a_page_only_where_there_is_none() {
    let long = || Block::paragraph(Style::Body, "Une ligne, et une autre. ".repeat(60));
    let pages = |before: usize| {
        let mut blocks: Vec<Block> = (0..before).map(|_| long()).collect();
        blocks.push(Block::Room(300.0));
        blocks.push(Block::heading_with_id(1, "Annexe", "annexe"));
        blocks.push(Block::paragraph(Style::Body, "Peu de mots."));
        set(&sample::frame(blocks)).page_of["annexe"]
    };
    assert_eq!(pages(1), 1);
    assert_eq!(pages(2), 2);
}

#[test]
fn thirty_pages_take_a_fraction_of_a_second() {
    let document = sample::sample(20);
    let start = std::time::Instant::now();
    let pdf = set(&document);
    assert!(pdf.pages >= 30);
    // Far above what it takes: this only sounds when something became quadratic.
    assert!(start.elapsed().as_secs() < 5, "{:?}", start.elapsed());
}
