//! Words within a paragraph: runs, links, references, notes.

use croisee_typeset::document::{Inline, plain};

use super::Body;

/// How a run looks, as its parents make it.
#[derive(Clone, Default)]
pub(super) struct Run {
    emphasis: bool,
    strong: bool,
    language: Option<String>,
    style: Option<&'static str>,
}

impl Body {
    /// The XML of some inline parts.
    pub(super) fn inlines(&mut self, parts: &[Inline]) -> String {
        self.runs(parts, &Run::default())
    }

    fn runs(&mut self, parts: &[Inline], run: &Run) -> String {
        let mut out = String::new();
        for part in parts {
            match part {
                Inline::Text(words) => out.push_str(&text(words, run)),
                Inline::Emph(content) => {
                    let emphasis = !run.emphasis;
                    out.push_str(&self.runs(
                        content,
                        &Run {
                            emphasis,
                            ..run.clone()
                        },
                    ));
                }
                Inline::Strong(content) => {
                    let strong = true;
                    out.push_str(&self.runs(
                        content,
                        &Run {
                            strong,
                            ..run.clone()
                        },
                    ));
                }
                Inline::Foreign { language, content } => {
                    let language = Some(language.clone());
                    out.push_str(&self.runs(
                        content,
                        &Run {
                            language,
                            ..run.clone()
                        },
                    ));
                }
                Inline::Link { url, content } => {
                    self.links.push(url.clone());
                    let number = self.links.len();
                    let inner = self.linked(content, run);
                    out.push_str(&format!(
                        "<w:hyperlink r:id=\"link{number}\" w:history=\"1\">{inner}</w:hyperlink>"
                    ));
                }
                Inline::Ref { target, content } => {
                    out.push_str(&self.reference(target, content, run));
                }
                Inline::PageRef { target } => {
                    if let Some(mark) = self.bookmarks.get(target) {
                        out.push_str(&format!(
                            "<w:fldSimple w:instr=\" PAGEREF {mark} \\h \"><w:r><w:t>…</w:t></w:r></w:fldSimple>"
                        ));
                    }
                }
                Inline::Break => out.push_str("<w:r><w:br/></w:r>"),
                Inline::Note(content) => {
                    let inner = self.runs(content, &Run::default());
                    self.notes.push(inner);
                    let number = self.notes.len();
                    out.push_str(&format!(
                        "<w:r><w:rPr><w:rStyle w:val=\"FootnoteReference\"/></w:rPr><w:footnoteReference w:id=\"{number}\"/></w:r>"
                    ));
                }
            }
        }
        out
    }

    /// A link within the document; plain words where its target is not there.
    fn reference(&mut self, target: &str, content: &[Inline], run: &Run) -> String {
        let named;
        let content = match (plain(content).is_empty(), self.numbers.get(target)) {
            (true, Some(number)) => {
                named = [Inline::Text(number.clone())];
                &named[..]
            }
            _ => content,
        };
        match self.bookmarks.get(target).cloned() {
            Some(mark) => {
                let inner = self.linked(content, run);
                format!("<w:hyperlink w:anchor=\"{mark}\" w:history=\"1\">{inner}</w:hyperlink>")
            }
            None => self.runs(content, run),
        }
    }

    fn linked(&mut self, content: &[Inline], run: &Run) -> String {
        let style = Some("Hyperlink");
        self.runs(
            content,
            &Run {
                style,
                ..run.clone()
            },
        )
    }
}

/// A run of plain words; line ends in them count as spaces.
fn text(words: &str, run: &Run) -> String {
    let words = escaped(&words.replace(['\n', '\r', '\t'], " "));
    if words.is_empty() {
        return String::new();
    }
    let mut properties = String::new();
    if let Some(style) = run.style {
        properties.push_str(&format!("<w:rStyle w:val=\"{style}\"/>"));
    }
    if run.strong {
        properties.push_str("<w:b/>");
    }
    if run.emphasis {
        properties.push_str("<w:i/>");
    }
    if let Some(language) = &run.language {
        properties.push_str(&format!("<w:lang w:val=\"{}\"/>", escaped(language)));
    }
    if !properties.is_empty() {
        properties = format!("<w:rPr>{properties}</w:rPr>");
    }
    format!("<w:r>{properties}<w:t xml:space=\"preserve\">{words}</w:t></w:r>")
}

/// Words as XML holds them, without what no XML can say.
pub(super) fn escaped(words: &str) -> String {
    let sound: String = words
        .chars()
        .filter(|c| !c.is_control() && !matches!(c, '\u{fffe}' | '\u{ffff}'))
        .collect();
    quick_xml::escape::escape(&sound).into_owned()
}
