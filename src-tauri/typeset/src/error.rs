//! What can stand in the way of a PDF, with a stable code and words in French and English.

use thiserror::Error;

/// Why a document could not be set.
#[derive(Debug, Error, Clone, PartialEq, Eq)]
pub enum Error {
    /// No bundled font holds a character.
    #[error("no bundled font holds the character “{character}” (U+{:04X}), in “{excerpt}”", *.character as u32)]
    MissingGlyph {
        /// The character.
        character: char,
        /// The beginning of the text in which it stands.
        excerpt: String,
    },
    /// A picture cannot be set.
    #[error("the picture “{alt}” cannot be set: {fault}")]
    Picture {
        /// What it says to those who do not see it.
        alt: String,
        /// Why.
        fault: crate::pictures::Fault,
    },
    /// A bundled font cannot be read.
    #[error("the bundled font {font} cannot be read")]
    BadFont {
        /// Name of the font.
        font: &'static str,
    },
    /// A bundled font cannot be reduced to the glyphs used.
    #[error("the bundled font {font} cannot be subset: {reason}")]
    Subset {
        /// Name of the font.
        font: &'static str,
        /// What the subsetter says.
        reason: String,
    },
    /// The pages could not be written as PDF.
    #[error("the pages could not be written: {reason}")]
    Write {
        /// What the writer says.
        reason: String,
    },
    /// Page numbers did not settle: a reference moves the page that it names.
    #[error("the page numbers of the references do not settle")]
    Unstable,
    /// It was cancelled.
    #[error("cancelled")]
    Cancelled,
}

impl Error {
    /// A code that stays the same whatever the words.
    #[must_use]
    pub fn code(&self) -> &'static str {
        match self {
            Self::MissingGlyph { .. } => "typeset.missing_glyph",
            Self::Picture { .. } => "typeset.picture",
            Self::BadFont { .. } => "typeset.bad_font",
            Self::Subset { .. } => "typeset.subset",
            Self::Write { .. } => "typeset.write",
            Self::Unstable => "typeset.unstable",
            Self::Cancelled => "typeset.cancelled",
        }
    }

    /// The message in English.
    #[must_use]
    pub fn message_en(&self) -> String {
        self.to_string()
    }

    /// The message in French.
    #[must_use]
    pub fn message_fr(&self) -> String {
        match self {
            Self::MissingGlyph { character, excerpt } => format!(
                "Aucune des polices fournies ne contient le caractère «\u{202f}{character}\u{202f}» (U+{:04X}), dans «\u{202f}{excerpt}\u{202f}». Rien n’a été écrit\u{202f}; remplacez ce caractère, puis recommencez.",
                u32::from(*character)
            ),
            Self::Picture { alt, fault } => format!(
                "Le logo «\u{202f}{alt}\u{202f}» n’a pas pu être placé\u{a0}: {} Rien n’a été écrit.",
                fault.message_fr()
            ),
            Self::BadFont { font } => {
                format!("La police fournie {font} est illisible. Réinstallez le programme.")
            }
            Self::Subset { font, reason } => {
                format!("La police fournie {font} n’a pas pu être réduite\u{a0}: {reason}.")
            }
            Self::Write { reason } => {
                format!("Les pages n’ont pas pu être écrites\u{a0}: {reason}.")
            }
            Self::Unstable => "Les numéros de page des renvois ne se stabilisent pas.".to_owned(),
            Self::Cancelled => "Annulé.".to_owned(),
        }
    }
}
