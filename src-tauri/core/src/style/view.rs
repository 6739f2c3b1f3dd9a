//! A style as the window shows it.

use base64::{Engine as _, prelude::BASE64_STANDARD};
use croisee_typeset::pictures::Kind;
use serde::Serialize;

use super::{Fonts, Logo, PALETTE, Shade, Style, accent, colour::written};
use crate::{
    Result, Vault,
    initiative::Initiative,
    reading::count,
    space::Space,
    vault::{LogoId, SpaceId},
};

/// A logo is shown small from here; a heavier one by its name alone.
const SHOWN: usize = 400 << 10;

/// The style of a dossier.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[serde(rename = "Style")]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct StyleView {
    /// The faces.
    pub fonts: Fonts,
    /// The colours that spaces take in turn, where they were chosen.
    pub colours: Vec<String>,
    /// What stands at the foot of covers.
    pub legal: String,
    /// All is set in large print.
    pub large: bool,
    /// The logos, in order.
    pub logos: Vec<LogoView>,
    /// The colours that are proposed.
    pub palette: Vec<Shade>,
    /// The spaces and their colours.
    pub spaces: Vec<SpaceColour>,
    /// Who leads the démarche: whose logos they may be.
    pub pilots: Vec<String>,
}

/// A logo.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename = "Logo")]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct LogoView {
    /// Which.
    pub id: LogoId,
    /// The name of its file.
    pub name: String,
    /// What it says to those who do not see it.
    pub alt: String,
    /// How many bytes it has.
    pub size: u32,
    /// It, as an address that holds it; none where it is heavy.
    pub shown: Option<String>,
}

/// A space and its colour.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct SpaceColour {
    /// Which.
    pub id: SpaceId,
    /// Its title.
    pub title: String,
    /// The colour of its pages, `#rrggbb`.
    pub colour: String,
    /// It was chosen for this space.
    pub own: bool,
}

/// The style of a dossier, as the window shows it.
///
/// # Errors
/// What the dossier says when it is read.
pub fn style_view(vault: &Vault) -> Result<StyleView> {
    let conn = vault.conn();
    let style = Style::read(conn)?;
    let spaces = Space::all(conn)?;
    let coloured = spaces.iter().enumerate().map(|(at, space)| SpaceColour {
        id: space.id,
        title: space.title.clone(),
        colour: written(accent(&style, Some(space), at)),
        own: !space.accent.is_empty(),
    });
    let spaces = coloured.collect();
    let palette = PALETTE.map(|(code, colour)| Shade {
        code: code.to_owned(),
        colour: colour.to_owned(),
    });
    Ok(StyleView {
        spaces,
        fonts: style.fonts,
        colours: style.colours.0,
        legal: style.legal,
        large: style.large,
        logos: Logo::all(conn)?.into_iter().map(LogoView::of).collect(),
        palette: palette.to_vec(),
        pilots: Initiative::read(conn)?.pilots.0,
    })
}

impl LogoView {
    fn of(logo: Logo) -> Self {
        let kind = match logo.name.rsplit_once('.') {
            Some((_, ending)) if ending == Kind::Svg.ending() => "svg+xml",
            Some((_, ending)) if ending == Kind::Jpeg.ending() => "jpeg",
            _ => "png",
        };
        let light = logo.bytes.len() <= SHOWN;
        let data = || BASE64_STANDARD.encode(&logo.bytes);
        Self {
            shown: light.then(|| format!("data:image/{kind};base64,{}", data())),
            size: count(logo.bytes.len()),
            id: logo.id,
            name: logo.name,
            alt: logo.alt,
        }
    }
}
