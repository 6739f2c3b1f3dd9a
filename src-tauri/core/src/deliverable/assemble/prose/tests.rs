//! Markdown in, blocks out.

use croisee_typeset::document::{Block, Inline, plain};

use super::*;

struct Links(Vec<String>);

impl Cited for Links {
    fn find(&mut self, code: &str) -> Option<(String, usize)> {
        self.0.push(code.to_owned());
        let number = code.rsplit(['-', '.', '_']).find_map(|n| n.parse().ok())?;
        Some((code.to_owned(), number))
    }

    fn drawn(&mut self, code: &str) -> Option<String> {
        code.starts_with("figure-").then(|| code.to_owned())
    }

    fn word(&self, several: bool) -> String {
        if several { "énoncés" } else { "énoncé" }.to_owned()
    }
}

fn words(blocks: &[Block]) -> String {
    blocks
        .iter()
        .map(|b| match b {
            Block::Paragraph(p) => plain(&p.content),
            Block::Heading(h) => format!("#{} {}", h.level, plain(&h.content)),
            Block::Quote(q) => format!("> {}", plain(&q.content)),
            Block::List(l) => l
                .items
                .iter()
                .map(|i| format!("- {}", words(i)))
                .collect::<Vec<_>>()
                .join(" "),
            Block::Table(t) => format!("table {}×{}", t.rows.len(), t.header.len()),
            _ => "?".to_owned(),
        })
        .collect::<Vec<_>>()
        .join("|")
}

fn read(markdown: &str) -> (String, Vec<String>) {
    let mut links = Links(Vec::new());
    let blocks = blocks(markdown, 2, &mut links);
    (words(&blocks), links.0)
}

#[test]
fn markdown_becomes_blocks() {
    assert_eq!(
        read("# Titre\n\nUn *mot*\net **deux**.\n\n- a\n- b\n\n> dit\n").0,
        "#2 Titre|Un mot et deux.|- a - b|> dit"
    );
    assert_eq!(read("| a | b |\n|---|---|\n| 1 | 2 |\n").0, "table 1×1");
}

#[test]
fn a_citation_is_one_even_where_markdown_sees_a_definition() {
    let (text, cited) = read("[@en-1]: oui\n\nVoir [@en_2_b] et [@en.3].");
    let text = text.replace('\u{a0}', " ");
    assert_eq!(text, "(énoncé 1): oui|Voir (énoncés 2, 3).");
    assert_eq!(cited, ["en-1", "en_2_b", "en.3"]);
    let plainly = |markdown| read(markdown).0.replace('\u{a0}', " ");
    assert_eq!(
        plainly("Dit [@en-1] [@en-2], (voir [@en-3]) et [@rien] [@en-4]."),
        "Dit (énoncés 1, 2), (voir énoncé 3) et [@rien] (énoncé 4)."
    );
    assert_eq!(read("`[@en-1]` et [@ en-1]").0, "[@en-1] et [@ en-1]");
}

#[test]
fn html_is_shown_never_obeyed_and_a_comment_is_no_text() {
    assert_eq!(read("Un <b>mot</b>.").0, "Un <b>mot</b>.");
    assert_eq!(
        read("<script>alert(1)</script>").0,
        "<script>alert(1)</script>"
    );
    assert_eq!(read("<!-- entre nous -->\n\nDit.").0, "Dit.");
    assert_eq!(read("[x](javascript:alert)").0, "x (javascript:alert)");
}

#[test]
fn a_list_nested_without_end_stays_on_the_page_with_every_word() {
    let item = |n: usize| format!("{}- mot{n}\n", "  ".repeat(n));
    let deep: String = (0..60).map(item).collect();
    let found = blocks(&deep, 2, &mut Links(Vec::new()));
    let text = words(&found);
    for n in 0..60 {
        let word = format!("mot{n}");
        let times = text.split([' ', '|']).filter(|w| *w == word).count();
        assert_eq!(times, 1, "{word} in {text}");
    }
    let order: Vec<usize> = (0..60)
        .filter_map(|n| text.find(&format!("mot{n}")))
        .collect();
    assert!(order.is_sorted(), "{text}");
    assert_eq!(depth(&found), DEEPEST);
    assert_eq!(read("- a\n  - b\n- \n- c").0, "- a|- b - c");
}

#[test]
fn a_note_stands_where_it_is_called_and_none_is_lost() {
    let noted = |markdown: &str| {
        let mut links = Links(Vec::new());
        let found = blocks(markdown, 2, &mut links);
        let notes = found.iter().flat_map(|block| match block {
            Block::Paragraph(p) => p.content.clone(),
            Block::Table(t) => t.rows[0]
                .cells
                .iter()
                .flat_map(|cell| match &cell.blocks[0] {
                    Block::Paragraph(p) => p.content.clone(),
                    _ => Vec::new(),
                })
                .collect(),
            _ => Vec::new(),
        });
        let notes: Vec<String> = notes
            .filter_map(|part| match part {
                Inline::Note(content) => Some(plain(&content).replace('\u{a0}', " ")),
                _ => None,
            })
            .collect();
        (words(&found).replace('\u{a0}', " "), notes, links.0)
    };
    let (text, notes, cited) = noted(
        "Dit[^a], redit[^b].\n\n[^a]: Selon *eux* [@en-1].\n[^b]: Un.\n\n    Deux.\n\nAprès.",
    );
    assert_eq!(text, "Dit, redit.|Après.");
    assert_eq!(notes, ["Selon eux (énoncé 1).", "Un.\nDeux."]);
    assert_eq!(cited, ["en-1"]);
    // In a cell too; one that nobody calls keeps its place; one without words stays as written.
    let (text, notes, _) = noted("| a |\n|---|\n| b[^1] |\n\n[^1]: La note.\n\n[^2]: Seule.");
    assert_eq!(
        (text.as_str(), notes),
        ("table 1×1|Seule.", vec!["La note.".to_owned()])
    );
    assert_eq!(read("Dit[^9].").0, "Dit[^9].");
    // Notes that call each other end somewhere: one that the text does not call stands in it.
    let (text, notes, _) = noted("Dit[^1].\n\n[^1]: Voir[^2].\n\n[^2]: Voir[^1].");
    assert_eq!(text, "Dit.|Voir.");
    assert_eq!(notes, ["Voir[^2].", "Voir[^2]."]);
    let (_, notes, _) = noted("Dit[^1].\n\n[^1]: Trois :\n\n    - un\n    - deux");
    assert_eq!(notes, ["Trois :\n– un\n– deux"]);
}

fn depth(blocks: &[Block]) -> usize {
    let lists = blocks.iter().filter_map(|block| match block {
        Block::List(list) => Some(list),
        _ => None,
    });
    lists
        .map(|list| 1 + list.items.iter().map(|item| depth(item)).max().unwrap_or(0))
        .max()
        .unwrap_or(0)
}

#[test]
fn a_figure_is_cited_by_the_number_that_it_will_bear() {
    let cited = |text: &str| {
        let found = inlines(text, &mut Links(Vec::new()));
        let show = |part: &Inline| match part {
            Inline::Ref { target, content } if content.is_empty() => format!("<{target}>"),
            other => plain(std::slice::from_ref(other)),
        };
        found.iter().map(show).collect::<String>()
    };
    assert_eq!(cited("Voir [@figure-croisee]."), "Voir <figure-croisee>.");
    assert_eq!(
        cited("Dit en [@st-1] et [@figure-croisee], puis [@st-2]"),
        "Dit en (énoncé\u{a0}1) et <figure-croisee>, puis (énoncé\u{a0}2)"
    );
}
