//! XML as both kinds of documents need it: read in a stream, by local names, without entities and never too deep.

use quick_xml::{
    Reader, XmlVersion,
    events::{BytesStart, Event},
};

use super::super::archive::Wrong;

/// Tables within tables within text boxes come nowhere near this.
const DEEPEST: usize = 256;

/// What stands next.
#[derive(Debug)]
pub(in crate::exchange) enum Node<'x> {
    /// An element opens.
    Open(Element<'x>),
    /// The element of this name closes.
    Close(String),
    /// Words; what stands for a character is that character.
    Words(String),
}

/// An element that opens.
#[derive(Debug)]
pub(in crate::exchange) struct Element<'x> {
    /// Its name, without prefix.
    pub name: String,
    start: BytesStart<'x>,
}

impl Element<'_> {
    /// The value of an attribute, by its name without prefix.
    pub fn get(&self, name: &str) -> Option<String> {
        // Twins would be looked for in the time of their square.
        self.start
            .attributes()
            .with_checks(false)
            .flatten()
            .find(|attribute| attribute.key.local_name().as_ref() == name)
            .and_then(|a| a.normalized_value(XmlVersion::Implicit1_0).ok())
            .map(Into::into)
    }

    /// Whether its name has this prefix.
    pub fn is_of(&self, prefix: &str) -> bool {
        let name = self.start.name();
        name.as_ref()
            .split_once(':')
            .is_some_and(|(own, _)| own == prefix)
    }
}

/// A part being read.
pub(in crate::exchange) struct Part<'x> {
    reader: Reader<&'x [u8]>,
    open: Vec<String>,
    /// An element without content was opened, and closes next.
    empty: bool,
}

impl<'x> Part<'x> {
    /// The beginning of a part.
    pub fn of(text: &'x str) -> Self {
        Self {
            reader: Reader::from_str(text.trim_start_matches('\u{feff}')),
            open: Vec::new(),
            empty: false,
        }
    }

    /// The name of the element that holds the one that was opened last.
    pub fn parent(&self) -> &str {
        self.open.iter().rev().nth(1).map_or("", String::as_str)
    }

    /// The name of the element that is open.
    pub fn inside(&self) -> &str {
        self.open.last().map_or("", String::as_str)
    }

    /// What stands next; `None` at the end.
    ///
    /// # Errors
    /// What is no XML, and what documents never have but attacks do: declared entities, and endless depth.
    pub fn next(&mut self) -> Result<Option<Node<'x>>, Wrong> {
        let damaged = || Wrong::of("text-damaged");
        if std::mem::take(&mut self.empty) {
            return Ok(self.open.pop().map(Node::Close));
        }
        loop {
            let node = match self.reader.read_event().map_err(|_| damaged())? {
                Event::Start(start) => self.opened(start, false)?,
                Event::Empty(start) => self.opened(start, true)?,
                Event::End(_) => Node::Close(self.open.pop().ok_or_else(damaged)?),
                Event::Text(words) => Node::Words(words.xml10_content().into_owned()),
                Event::CData(words) => Node::Words(words.xml10_content().into_owned()),
                Event::GeneralRef(reference) => {
                    let character = match reference.as_ref() {
                        "lt" => Some('<'),
                        "gt" => Some('>'),
                        "amp" => Some('&'),
                        "quot" => Some('"'),
                        "apos" => Some('\''),
                        _ => reference.resolve_char_ref().map_err(|_| damaged())?,
                    };
                    Node::Words(character.ok_or_else(|| Wrong::of("text-entities"))?.into())
                }
                Event::DocType(_) => return Err(Wrong::of("text-entities")),
                Event::Comment(_) | Event::Decl(_) | Event::PI(_) => continue,
                Event::Eof if self.open.is_empty() => return Ok(None),
                Event::Eof => return Err(damaged()),
            };
            return Ok(Some(node));
        }
    }

    /// Passes over what the element that was opened last holds, and over its end.
    ///
    /// # Errors
    /// As [`Self::next`].
    pub fn skip(&mut self) -> Result<(), Wrong> {
        let depth = self.open.len();
        while self.open.len() >= depth {
            if self.next()?.is_none() {
                return Ok(());
            }
        }
        Ok(())
    }

    fn opened(&mut self, start: BytesStart<'x>, empty: bool) -> Result<Node<'x>, Wrong> {
        if self.open.len() >= DEEPEST {
            return Err(Wrong::of("text-bomb"));
        }
        let name = start.local_name().as_ref().to_owned();
        self.open.push(name.clone());
        self.empty = empty;
        Ok(Node::Open(Element { name, start }))
    }
}
