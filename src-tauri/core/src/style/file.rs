//! A style as files: `style.toml`, which anyone can read, and its logos beside it. In one ZIP it is handed on; in an
//! archive it stands under `style/`.

use std::path::Path;

use rusqlite::Connection;
use serde::Serialize;

use super::{
    Fonts, Logo, MOST_LOGOS, Style,
    bare::bare,
    edit::seen,
    text::{self, FORMAT, TEXT, Unfit, VERSION, absent, wrong},
};
use crate::{
    Error, Result, Vault,
    exchange::{Bundle, bundle::Written},
    message::Wrong,
};

/// The ending of the files by which styles are handed on.
pub const ENDING: &str = "croisee-style";

/// The largest such file, in megabytes.
pub const LARGEST_MB: usize = 64;

const LOGOS: &str = "logos/";

/// The longest text of a style.
const LONGEST: u64 = 64 << 10;

/// A style, whole.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct StyleFile {
    /// What all pages share.
    pub style: Style,
    /// The logos: the names of their files, what they say to those who do not see them, and the files.
    pub logos: Vec<(String, String, Vec<u8>)>,
}

/// The file as it is written.
#[derive(Debug, Serialize)]
struct Text {
    format: String,
    version: i64,
    polices: Fonts,
    couleurs: Vec<String>,
    gros_caracteres: bool,
    mention: String,
    logos: Vec<TextLogo>,
}

#[derive(Debug, Serialize)]
struct TextLogo {
    fichier: String,
    alternative: String,
}

impl StyleFile {
    /// The style of a dossier.
    ///
    /// # Errors
    /// What the dossier says when it is read.
    pub fn of(conn: &Connection) -> Result<Self> {
        let logos = Logo::all(conn)?.into_iter();
        Ok(Self {
            style: Style::read(conn)?,
            // Kept by an earlier version, they may still say where they were taken.
            logos: logos
                .map(|it| (it.name, it.alt, bare(&it.bytes).into_owned()))
                .collect(),
        })
    }

    /// Nobody chose anything.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        *self == Self::default()
    }

    /// The style as files under a folder, where one is named.
    pub(crate) fn write(&self, folder: &str, written: &mut Written) -> Result<()> {
        let text = Text {
            format: FORMAT.to_owned(),
            version: VERSION,
            polices: self.style.fonts,
            couleurs: self.style.colours.0.clone(),
            gros_caracteres: self.style.large,
            mention: self.style.legal.clone(),
            logos: self
                .logos
                .iter()
                .map(|(name, alt, _)| TextLogo {
                    fichier: name.clone(),
                    alternative: alt.clone(),
                })
                .collect(),
        };
        let text = toml::to_string(&text).map_err(|error| Error::Internal {
            detail: error.to_string(),
        })?;
        written.add(format!("{folder}{TEXT}"), text.into_bytes())?;
        for (name, _, bytes) in &self.logos {
            written.add(format!("{folder}{LOGOS}{name}"), bytes.clone())?;
        }
        Ok(())
    }

    /// The style as the one file that is handed on.
    ///
    /// # Errors
    /// [`Error::Internal`] where a ZIP cannot hold it.
    pub fn to_zip(&self) -> Result<Vec<u8>> {
        let mut written = Written::default();
        self.write("", &mut written)?;
        written.to_zip()
    }

    /// Reads the file at a path. Every part of it is looked at as if it had just been chosen.
    ///
    /// # Errors
    /// [`Error::StyleUnknown`] where it is none, [`Error::StyleNewer`] where it will be one; otherwise what choosing it by hand would say.
    pub fn open(path: &Path) -> Result<Self> {
        let size = path.metadata().map_or(0, |file| file.len());
        if size > (LARGEST_MB as u64) << 20 {
            return Err(Error::FileTooLarge {
                name: path.display().to_string(),
                most: LARGEST_MB,
            });
        }
        let mut bundle = Bundle::open(path)?;
        Self::read(&mut bundle, "", path)
    }

    /// Reads a style from a folder of a bundle.
    pub(crate) fn read(bundle: &mut Bundle, folder: &str, path: &Path) -> Result<Self> {
        let unknown = |detail: Wrong| Error::StyleUnknown {
            path: path.to_owned(),
            detail,
        };
        let bytes = bundle
            .read(&format!("{folder}{TEXT}"), LONGEST)
            .map_err(|_| unknown(absent(TEXT)))?;
        let text = String::from_utf8(bytes).map_err(|_| unknown(absent(TEXT)))?;
        let (input, named) =
            text::read(text.trim_start_matches('\u{feff}')).map_err(|unfit| match unfit {
                Unfit::Wrong(detail) => unknown(detail),
                Unfit::Newer(found) => Error::StyleNewer {
                    path: path.to_owned(),
                    found,
                },
            })?;
        let style = input.checked()?;
        if named.len() > MOST_LOGOS {
            return Err(Error::LogosFull { most: MOST_LOGOS });
        }
        let mut logos: Vec<(String, String, Vec<u8>)> = Vec::new();
        for (file, alt) in named {
            let alt = crate::entry::required("alt", &alt)?;
            let most = (croisee_typeset::pictures::HEAVIEST_MB as u64) << 20;
            let bytes = bundle
                .read(&format!("{folder}{LOGOS}{file}"), most)
                .map_err(|_| unknown(absent(&file)))?;
            let bytes = bare(&bytes);
            let name = seen(&file, &bytes)?;
            let twice = logos
                .iter()
                .any(|(known, ..)| known.eq_ignore_ascii_case(&name));
            if name != file || twice {
                return Err(unknown(wrong("name", &[("file", &file)])));
            }
            logos.push((name, alt, bytes.into_owned()));
        }
        Ok(Self { style, logos })
    }
}

impl Vault {
    /// The style of the dossier, whole.
    ///
    /// # Errors
    /// What the dossier says when it is read.
    pub fn style_file(&self) -> Result<StyleFile> {
        StyleFile::of(self.conn())
    }
}
