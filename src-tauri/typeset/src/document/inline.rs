//! What a line of text is made of.

use super::Id;
use serde::{Deserialize, Serialize};

/// A run of inline parts.
pub type Inlines = Vec<Inline>;

/// A part of a paragraph.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Inline {
    /// Plain words. Line ends in them count as spaces.
    Text(String),
    /// Emphasised words (italic, or upright within italic).
    Emph(Inlines),
    /// Strong words.
    Strong(Inlines),
    /// A link out of the document.
    Link {
        /// Its address.
        url: String,
        /// Its words.
        content: Inlines,
    },
    /// A link within the document; a target that the document lacks leaves plain words.
    Ref {
        /// Id of the block that it leads to.
        target: Id,
        /// Its words.
        content: Inlines,
    },
    /// The number of the page on which a block begins, as a link to it.
    PageRef {
        /// Id of that block.
        target: Id,
    },
    /// Words in another language than the document's: hyphenated by its rules, said with its voice.
    Foreign {
        /// Language of the words (BCP 47).
        language: String,
        /// The words.
        content: Inlines,
    },
    /// A forced end of line.
    Break,
    /// A note: its number stands here, its words at the foot of the page. Within a note, words in
    /// brackets.
    Note(Inlines),
}

/// Plain words as inline parts.
pub fn text(words: impl Into<String>) -> Inlines {
    vec![Inline::Text(words.into())]
}

/// The words of inline parts, without their shape; page numbers and notes read as nothing.
#[must_use]
pub fn plain(parts: &[Inline]) -> String {
    let mut out = String::new();
    collect(parts, &|_| None, &mut |_, _| {}, &mut out);
    out
}

/// Adds the words of `parts` to `out`; `page_of` gives the pages of referenced blocks, `note` says
/// what stands where a note is.
pub(super) fn collect<'a>(
    parts: &'a [Inline],
    page_of: &dyn Fn(&str) -> Option<u32>,
    note: &mut dyn FnMut(&'a [Inline], &mut String),
    out: &mut String,
) {
    for part in parts {
        match part {
            Inline::Text(words) => out.push_str(words),
            Inline::Emph(content)
            | Inline::Strong(content)
            | Inline::Link { content, .. }
            | Inline::Ref { content, .. }
            | Inline::Foreign { content, .. } => collect(content, page_of, note, out),
            Inline::PageRef { target } => {
                if let Some(page) = page_of(target) {
                    out.push_str(&page.to_string());
                }
            }
            Inline::Break => out.push('\n'),
            Inline::Note(content) => note(content, out),
        }
    }
}

impl From<&str> for Inline {
    fn from(words: &str) -> Self {
        Self::Text(words.to_owned())
    }
}
