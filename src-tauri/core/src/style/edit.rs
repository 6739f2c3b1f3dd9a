//! What is chosen of a style: faces, colours, mention, logos.

use croisee_typeset::pictures;
use serde::Deserialize;

use super::{
    Fonts, LONGEST_LEGAL, Logo, MOST_COLOURS, MOST_LOGOS, Style, StyleFile, bare::bare,
    colour::checked,
};
use crate::{
    Error, Result, Vault, entry,
    file_name::file_name,
    space::Space,
    vault::{Done, LogoId, Op, SpaceId, Tx, Words},
};

/// A style as it is typed.
#[derive(Debug, Clone, Deserialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct StyleInput {
    /// The faces.
    pub fonts: Fonts,
    /// The colours that spaces take in turn, `#rrggbb`; the program's own where empty.
    pub colours: Vec<String>,
    /// What stands at the foot of covers.
    pub legal: String,
    /// All is set in large print.
    pub large: bool,
}

impl StyleInput {
    /// The style, where it may be kept.
    pub(super) fn checked(&self) -> Result<Style> {
        let legal = entry::text("legal", &self.legal)?;
        if legal.chars().count() > LONGEST_LEGAL {
            return Err(Error::LegalLong {
                most: LONGEST_LEGAL,
            });
        }
        if self.colours.len() > MOST_COLOURS {
            return Err(entry::invalid("colour", &self.colours.join(" ")));
        }
        let colours = self.colours.iter().map(|colour| checked(colour));
        Ok(Style {
            fonts: self.fonts,
            colours: Words(colours.collect::<Result<_>>()?),
            legal,
            large: self.large,
        })
    }
}

impl Vault {
    /// Writes what all pages share.
    ///
    /// # Errors
    /// [`Error::ColourPale`] for a colour that does not read; [`Error::LegalLong`] for a long mention.
    pub fn style_set(&mut self, input: &StyleInput) -> Result<Done<()>> {
        let style = input.checked()?;
        self.transact(Op::new("style.edit").in_burst("style"), |tx| {
            if Style::read(tx)? != style {
                style.write(tx)?;
            }
            Ok(())
        })
    }

    /// Gives a space a colour of its own, or takes it back.
    ///
    /// # Errors
    /// [`Error::ColourPale`] where it does not read; [`Error::Gone`] when the space is.
    pub fn space_colour(&mut self, space: SpaceId, colour: Option<&str>) -> Result<Done<()>> {
        let accent = colour.map(checked).transpose()?.unwrap_or_default();
        self.transact(Op::new("style.space"), |tx| {
            let known = Space::find(tx, space)?;
            if known.accent != accent {
                Space { accent, ..known }.update(tx)?;
            }
            Ok(())
        })
    }

    /// Adds a logo after the others.
    ///
    /// # Errors
    /// [`Error::Logo`] where it cannot be set on a page; [`Error::LogosFull`]; [`Error::Missing`] without words for
    /// those who do not see it.
    pub fn logo_add(&mut self, name: &str, alt: &str, bytes: &[u8]) -> Result<Done<LogoId>> {
        let alt = entry::required("alt", alt)?;
        let bytes = bare(bytes);
        let name = seen(name, &bytes)?;
        self.transact(Op::new("style.logo-add"), |tx| {
            let logos = Logo::all(tx)?;
            let logo = Logo {
                id: LogoId(tx.new_id()),
                rank: logos.last().map_or(0, |last| last.rank + 1),
                name: free_name(&logos, &name),
                alt,
                bytes: bytes.to_vec(),
            };
            if logos.len() >= MOST_LOGOS {
                return Err(Error::LogosFull { most: MOST_LOGOS });
            }
            logo.insert(tx)?;
            Ok(logo.id)
        })
    }

    /// Rewords what a logo says to those who do not see it.
    ///
    /// # Errors
    /// [`Error::Missing`] where nothing is said.
    pub fn logo_alt(&mut self, id: LogoId, alt: &str) -> Result<Done<()>> {
        let alt = entry::required("alt", alt)?;
        self.transact(Op::new("style.logo-edit").in_burst(id), |tx| {
            Logo {
                alt,
                ..Logo::find(tx, id)?
            }
            .update(tx)
        })
    }

    /// Moves a logo to another place among them, counted from nought.
    ///
    /// # Errors
    /// [`Error::Gone`] when it is.
    pub fn logo_move(&mut self, id: LogoId, to: usize) -> Result<Done<()>> {
        self.transact(Op::new("style.logo-move"), |tx| {
            let mut logos = Logo::all(tx)?;
            let from = logos.iter().position(|logo| logo.id == id);
            let moved = logos.remove(from.ok_or(Error::Gone { what: "logo" })?);
            logos.insert(to.min(logos.len()), moved);
            for (rank, logo) in (0..).zip(logos) {
                if logo.rank != rank {
                    Logo { rank, ..logo }.update(tx)?;
                }
            }
            Ok(())
        })
    }

    /// Takes a logo off.
    ///
    /// # Errors
    /// [`Error::Gone`] when it is.
    pub fn logo_remove(&mut self, id: LogoId) -> Result<Done<()>> {
        self.transact(Op::new("style.logo-remove"), |tx| Logo::delete(tx, id))
    }

    /// Takes a style that was handed on in the place of this dossier's. Colours that spaces were given of their own stay
    /// where the style has them too; the others take those of their place.
    ///
    /// # Errors
    /// What writing says: the file was looked at when it was read.
    pub fn style_take(&mut self, file: &StyleFile) -> Result<Done<()>> {
        self.transact(Op::new("style.take"), |tx| {
            taken(tx, file)?;
            for space in Space::all(tx)? {
                let kept = file.style.colours.0.contains(&space.accent);
                if !space.accent.is_empty() && !kept {
                    Space {
                        accent: String::new(),
                        ..space
                    }
                    .update(tx)?;
                }
            }
            Ok(())
        })
    }
}

/// Writes a style and its logos over those that are there; tells whether that changed anything.
pub(crate) fn taken(tx: &Tx<'_>, file: &StyleFile) -> Result<bool> {
    let before = StyleFile::of(tx)?;
    if before == *file {
        return Ok(false);
    }
    if before.style != file.style {
        file.style.write(tx)?;
    }
    if before.logos != file.logos {
        for logo in Logo::all(tx)? {
            Logo::delete(tx, logo.id)?;
        }
        for (rank, (name, alt, bytes)) in (0..).zip(file.logos.iter().cloned()) {
            Logo {
                id: LogoId(tx.new_id()),
                rank,
                name,
                alt,
                bytes,
            }
            .insert(tx)?;
        }
    }
    Ok(true)
}

/// Reads a logo whole; gives its file a name that is safe everywhere, with the ending of what it is.
pub(super) fn seen(name: &str, bytes: &[u8]) -> Result<String> {
    let seen = pictures::inspect(bytes).map_err(|fault| Error::Logo {
        name: name.to_owned(),
        fault,
    })?;
    let stem = std::path::Path::new(name).file_stem().unwrap_or_default();
    let stem = file_name(&stem.to_string_lossy(), "logo");
    Ok(format!("{stem}.{}", seen.kind.ending()))
}

/// The name itself where no logo has it, case aside; else with a number.
fn free_name(logos: &[Logo], name: &str) -> String {
    let taken = |name: &str| {
        let mut all = logos.iter();
        all.any(|logo| logo.name.to_lowercase() == name.to_lowercase())
    };
    let (stem, ending) = name.rsplit_once('.').unwrap_or((name, ""));
    let others = (2..=MOST_LOGOS + 2).map(|n| format!("{stem}-{n}.{ending}"));
    let mut names = std::iter::once(name.to_owned()).chain(others);
    names.find(|name| !taken(name)).unwrap_or_default()
}
