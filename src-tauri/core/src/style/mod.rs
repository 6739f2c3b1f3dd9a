//! The style of a dossier's pages: faces, colours, logos, legal mention, large print; and as one file that is
//! handed on from dossier to dossier.

mod bare;
mod colour;
mod edit;
pub(crate) mod file;
mod store;
mod text;
mod view;

use croisee_typeset::document::{Cover, Faces, Look, Picture};

use crate::{
    Snapshot,
    vault::{LogoId, Words},
};

pub use colour::{PALETTE, Shade, chosen, in_turn};
pub(crate) use colour::{accent, worn};
pub use edit::StyleInput;
pub(crate) use edit::taken;
pub use file::{ENDING, LARGEST_MB, StyleFile};
pub(crate) use text::subject;
pub use view::{LogoView, SpaceColour, StyleView, style_view};

/// No more logos stand on a cover.
pub const MOST_LOGOS: usize = 12;

/// No more colours are taken in turn.
pub const MOST_COLOURS: usize = 12;

/// The longest legal mention, in characters: it stands at the foot of a cover.
pub const LONGEST_LEGAL: usize = 600;

text_enum! {
    /// The faces of the pages.
    Fonts {
        /// Spectral, with Inter for labels.
        Spectral = "spectral",
        /// Spectral below titles in Inter.
        Titles = "titres-inter",
        /// Inter throughout.
        Inter = "inter",
        /// Noto Serif, with Noto Sans for labels.
        Noto = "noto",
        /// Atkinson Hyperlegible throughout.
        Legible = "hyperlisible",
    }
}

impl Fonts {
    fn faces(self) -> Faces {
        match self {
            Self::Spectral => Faces::Spectral,
            Self::Titles => Faces::Titles,
            Self::Inter => Faces::Inter,
            Self::Noto => Faces::Noto,
            Self::Legible => Faces::Legible,
        }
    }
}

/// What all pages of a dossier share.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Style {
    /// Their faces.
    pub fonts: Fonts,
    /// The colours that spaces take in turn, `#rrggbb`; the program's own where empty.
    pub colours: Words,
    /// What the law or the house wants said, at the foot of covers.
    pub legal: String,
    /// They are set in large print.
    pub large: bool,
}

impl Default for Style {
    fn default() -> Self {
        Self {
            fonts: Fonts::Spectral,
            colours: Words::default(),
            legal: String::new(),
            large: false,
        }
    }
}

record! {
    /// A logo of those who lead the démarche.
    Logo in "logo" order by "rank, name" {
        /// Its id.
        id: LogoId,
        /// Its place on the cover.
        rank: i64,
        /// The name of its file.
        name: String,
        /// What it says to those who do not see it.
        alt: String,
        /// The file as it was given.
        bytes: Vec<u8>,
    }
}

/// The look of the pages of a space, by its place among the spaces; of pages that are no space's where absent.
pub(crate) fn look(snapshot: &Snapshot, at: Option<usize>) -> Look {
    let style = &snapshot.style;
    Look {
        accent: accent(
            style,
            at.and_then(|at| snapshot.spaces.get(at)),
            at.unwrap_or(0),
        ),
        faces: style.fonts.faces(),
        large: style.large,
        ..Look::default()
    }
}

/// A cover with the logos and the legal mention of the dossier.
pub(crate) fn signed(cover: Cover, snapshot: &Snapshot) -> Cover {
    let logos = snapshot.logos.iter().map(|logo| Picture {
        bytes: logo.bytes.clone(),
        alt: logo.alt.clone(),
    });
    Cover {
        logos: logos.collect(),
        legal: snapshot.style.legal.clone(),
        ..cover
    }
}
