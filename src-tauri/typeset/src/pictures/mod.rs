//! Pictures given as files: PNG and JPEG become samples, SVG becomes strokes and fills; nothing else
//! is read, nothing is fetched, and each is refused in clear words before it costs room or time.

mod dashes;
mod drawn;
mod fault;
mod nesting;
mod placed;
mod raster;
mod vector;

pub use fault::Fault;

pub(crate) use drawn::{Drawn, Pictures};
pub(crate) use placed::{add, name};

/// The heaviest file that is read, in megabytes.
pub const HEAVIEST_MB: usize = 5;

/// What a picture is.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Seen {
    /// Its kind.
    pub kind: Kind,
    /// Its width, in its own units.
    pub width: f32,
    /// Its height.
    pub height: f32,
}

/// The kinds of file that are read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// PNG.
    Png,
    /// JPEG.
    Jpeg,
    /// SVG, drawn as strokes and fills.
    Svg,
}

impl Kind {
    /// The ending of its files.
    #[must_use]
    pub fn ending(self) -> &'static str {
        match self {
            Self::Png => "png",
            Self::Jpeg => "jpg",
            Self::Svg => "svg",
        }
    }
}

/// Reads a picture whole, as it will be when it is set, and says what it is.
///
/// # Errors
/// [`Fault`]: why it cannot be set.
pub fn inspect(bytes: &[u8]) -> Result<Seen, Fault> {
    let drawn = Drawn::of(bytes)?;
    Ok(Seen {
        kind: drawn.kind,
        width: drawn.width,
        height: drawn.height,
    })
}

/// What a file is, by its first bytes: no name and no ending is believed.
fn kind_of(bytes: &[u8]) -> Result<Kind, Fault> {
    if bytes.len() > HEAVIEST_MB << 20 {
        return Err(Fault::TooHeavy { most: HEAVIEST_MB });
    }
    if bytes.starts_with(b"\x89PNG\r\n\x1a\n") {
        return Ok(Kind::Png);
    }
    if bytes.starts_with(&[0xff, 0xd8, 0xff]) {
        return Ok(Kind::Jpeg);
    }
    let bare = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes);
    let first = bare.iter().find(|byte| !byte.is_ascii_whitespace());
    let head = &bare[..bare.len().min(4096)];
    if first == Some(&b'<') && head.windows(4).any(|four| four == b"<svg") {
        return Ok(Kind::Svg);
    }
    // A prologue longer than that is read by whoever reads XML.
    match first == Some(&b'<')
        && bare
            .windows(5)
            .any(|five| five == b"<svg " || five == b":svg ")
    {
        true => Ok(Kind::Svg),
        false => Err(Fault::Unknown),
    }
}
