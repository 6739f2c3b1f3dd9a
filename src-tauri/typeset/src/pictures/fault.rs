//! Why a picture cannot be set, in words for whoever chose it.

use thiserror::Error;

/// Why a picture cannot be set.
#[derive(Clone, Copy, Debug, Error, PartialEq, Eq)]
pub enum Fault {
    /// It is no PNG, JPEG or SVG.
    #[error("it is no PNG, JPEG or SVG file")]
    Unknown,
    /// Its file is too heavy.
    #[error("it is heavier than {most} MB")]
    TooHeavy {
        /// The most, in megabytes.
        most: usize,
    },
    /// It says that it has more points than are read.
    #[error("it has {width} × {height} points; at most {most} × {most} are read")]
    TooLarge {
        /// Its width.
        width: usize,
        /// Its height.
        height: usize,
        /// The most of either.
        most: usize,
    },
    /// It ends too early, or its content contradicts itself.
    #[error("it is damaged")]
    Damaged,
    /// It is separated for print (cyan, magenta, yellow, black).
    #[error("its colours are those of print (CMYK)")]
    Inks,
    /// An SVG that is no well-formed XML.
    #[error("it is no well-formed SVG")]
    Malformed,
    /// An SVG that declares entities.
    #[error("it declares entities")]
    Entities,
    /// An SVG with a script, or with what only a browser does.
    #[error("it holds a script or a page within")]
    Script,
    /// An SVG that asks for something from elsewhere.
    #[error("it asks for something that is not in it")]
    Elsewhere,
    /// An SVG with letters, whose face may not be at hand.
    #[error("it holds text that is not turned into outlines")]
    Letters,
    /// An SVG with an effect or a picture within that cannot be drawn as strokes and fills.
    #[error("it holds a picture or an effect that cannot be drawn as strokes and fills")]
    Effect,
    /// An SVG with more parts than a logo has, or parts within parts without end.
    #[error("it holds more parts than a logo has")]
    TooMuch,
    /// Nothing is to be seen in it.
    #[error("nothing is to be seen in it")]
    Empty,
}

impl Fault {
    /// A code that stays the same whatever the words.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::Unknown => "unknown",
            Self::TooHeavy { .. } => "heavy",
            Self::TooLarge { .. } => "large",
            Self::Damaged => "damaged",
            Self::Inks => "inks",
            Self::Malformed => "malformed",
            Self::Entities => "entities",
            Self::Script => "script",
            Self::Elsewhere => "elsewhere",
            Self::Letters => "letters",
            Self::Effect => "effect",
            Self::TooMuch => "much",
            Self::Empty => "empty",
        }
    }

    /// What is wrong and what to do, in French, to stand after the name of the file.
    #[must_use]
    pub fn message_fr(self) -> String {
        let words = match self {
            Self::Unknown => {
                "ce n’est ni un PNG, ni un JPEG, ni un SVG. Demandez le logo dans l’un de ces formats."
            }
            Self::TooHeavy { most } => {
                return format!(
                    "le fichier dépasse {most}\u{a0}Mo. Demandez une version plus légère du logo, ou un SVG."
                );
            }
            Self::TooLarge {
                width,
                height,
                most,
            } => {
                return format!(
                    "l’image annonce {width}\u{202f}×\u{202f}{height} points\u{202f}; {most}\u{202f}×\u{202f}{most} au plus sont lus. Réduisez-la, ou donnez un SVG."
                );
            }
            Self::Damaged => {
                "le fichier est abîmé ou incomplet. Redemandez-le à qui vous l’a donné."
            }
            Self::Inks => "ses couleurs sont celles de l’imprimerie (CMJN). Enregistrez-le en RVB.",
            Self::Malformed => {
                "ce SVG est mal formé et ne se lit pas. Exportez-le à nouveau, ou donnez un PNG."
            }
            Self::Entities => {
                "ce SVG définit des entités XML, qui ne sont pas lues. Exportez-le en «\u{202f}SVG simple\u{202f}», ou donnez un PNG."
            }
            Self::Script => {
                "ce SVG contient un script ou une page web. Exportez-le en «\u{202f}SVG simple\u{202f}», ou donnez un PNG."
            }
            Self::Elsewhere => {
                "ce SVG appelle une image ou une police qui n’est pas en lui\u{202f}; rien n’est cherché ailleurs. Donnez un SVG complet, ou un PNG."
            }
            Self::Letters => {
                "ce SVG contient du texte dont la police peut manquer. Faites vectoriser le texte, ou donnez un PNG."
            }
            Self::Effect => {
                "ce SVG contient une image ou un effet (ombre, flou) qui ne se dessine pas en traits et en aplats. Donnez un PNG."
            }
            Self::TooMuch => {
                "ce SVG contient bien plus d’éléments qu’un logo. Simplifiez-le, ou donnez un PNG."
            }
            Self::Empty => "on n’y voit rien. Vérifiez le fichier, ou donnez un PNG.",
        };
        words.to_owned()
    }

    /// The same in English.
    #[must_use]
    pub fn message_en(self) -> String {
        let advice = match self {
            Self::Unknown => "Ask for the logo in one of these formats.",
            Self::TooHeavy { .. } => "Ask for a lighter version of the logo, or an SVG.",
            Self::TooLarge { .. } => "Make it smaller, or give an SVG.",
            Self::Damaged => "Ask for it again.",
            Self::Inks => "Save it in RGB.",
            Self::Malformed => "Export it anew, or give a PNG.",
            Self::Entities | Self::Script => "Export it as plain SVG, or give a PNG.",
            Self::Elsewhere => "Nothing is fetched: give a complete SVG, or a PNG.",
            Self::Letters => "Have its text turned into outlines, or give a PNG.",
            Self::Effect => "Give a PNG.",
            Self::TooMuch => "Make it simpler, or give a PNG.",
            Self::Empty => "Look at the file, or give a PNG.",
        };
        format!("{self}. {advice}")
    }
}
