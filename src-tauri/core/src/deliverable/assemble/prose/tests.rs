//! Markdown in, blocks out.

use croisee_typeset::document::{Block, plain};

use super::*;

struct Links(Vec<String>);

impl Cited for Links {
    fn find(&mut self, code: &str) -> Option<(String, usize)> {
        self.0.push(code.to_owned());
        let number = code.rsplit(['-', '.', '_']).find_map(|n| n.parse().ok())?;
        Some((code.to_owned(), number))
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
