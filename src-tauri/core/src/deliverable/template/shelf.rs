//! Which templates a dossier has: its own first, then those of the program.

use std::sync::{Arc, LazyLock};

use super::{Of, Template};
use crate::{Error, Result, message::Wrong};

// The templates that come with the program, by name: every file of `assets/templates`.
include!(concat!(env!("OUT_DIR"), "/templates.rs"));

/// Those of the program; a test reads each of its files without a fault.
static PROGRAM: LazyLock<Vec<Arc<Template>>> = LazyLock::new(|| {
    let all = FILES.iter();
    let read = all.filter_map(|(name, text)| Template::read(name, text).ok());
    read.map(Arc::new).collect()
});

/// The templates that the deliverables of a dossier may have.
#[derive(Debug, Clone)]
pub struct Templates {
    all: Vec<Arc<Template>>,
    /// Those that do not read, as a later program may have made them, by name.
    unread: Vec<(String, Wrong)>,
}

impl Default for Templates {
    fn default() -> Self {
        Self::with([])
    }
}

impl Templates {
    /// Those of the program after a dossier's own, which are given by name and text.
    #[must_use]
    pub fn with<'t>(own: impl IntoIterator<Item = (&'t str, &'t str)>) -> Self {
        let (mut all, mut unread) = (Vec::new(), Vec::new());
        for (name, text) in own {
            match Template::own(name, text) {
                Ok(template) => all.push(Arc::new(template)),
                Err(wrong) => unread.push((name.to_owned(), wrong)),
            }
        }
        all.extend(PROGRAM.iter().cloned());
        Self { all, unread }
    }

    /// Whether the program has one of this name.
    pub(super) fn of_the_program(name: &str) -> bool {
        PROGRAM.iter().any(|t| t.name.eq_ignore_ascii_case(name))
    }

    /// All of them, whatever they are of.
    pub fn all(&self) -> impl Iterator<Item = &Arc<Template>> + Clone {
        self.all.iter()
    }

    /// Those of a space's deliverable.
    pub fn of_spaces(&self) -> impl Iterator<Item = &Arc<Template>> + Clone {
        self.all().filter(|t| t.of == Of::Space)
    }

    /// Those of a document of the whole démarche.
    pub fn of_the_demarche(&self) -> impl Iterator<Item = &Arc<Template>> + Clone {
        self.all().filter(|t| t.of == Of::Demarche)
    }

    /// The dossier's own that do not read: their names, and what is wrong.
    pub fn unread(&self) -> &[(String, Wrong)] {
        &self.unread
    }

    /// The template of a space's deliverable of this name.
    ///
    /// # Errors
    /// [`Error::UnknownTemplate`] names those that exist.
    pub fn named(&self, name: &str) -> Result<&Arc<Template>> {
        among(self.of_spaces(), name)
    }

    /// The template of this name of a document of the whole démarche; the first where none is named.
    ///
    /// # Errors
    /// [`Error::UnknownTemplate`] names those that exist.
    pub fn named_of_the_demarche(&self, name: Option<&str>) -> Result<&Arc<Template>> {
        match (name, self.of_the_demarche().next()) {
            (None, Some(first)) => Ok(first),
            _ => among(self.of_the_demarche(), name.unwrap_or_default()),
        }
    }

    /// The template of this name, whatever it is of.
    ///
    /// # Errors
    /// As [`Templates::named`].
    pub fn any(&self, name: &str) -> Result<&Arc<Template>> {
        among(self.all(), name)
    }
}

fn among<'t>(
    mut all: impl Iterator<Item = &'t Arc<Template>> + Clone,
    name: &str,
) -> Result<&'t Arc<Template>> {
    let names: Vec<&str> = all.clone().map(|t| t.name.as_str()).collect();
    all.find(|t| t.name == name)
        .ok_or_else(|| Error::UnknownTemplate {
            name: name.to_owned(),
            known: names.join(", "),
        })
}
