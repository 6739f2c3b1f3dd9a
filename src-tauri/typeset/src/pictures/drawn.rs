//! Pictures as objects of a file, kept for the documents that show them again.

use super::{Fault, Kind, kind_of, raster, raster::Raster, vector};
use lopdf::{Object, ObjectId, Stream, dictionary};
use sha2::{Digest as _, Sha256};
use std::collections::HashMap;
use std::sync::Arc;

/// So many are kept.
const KEPT: usize = 48;

/// A picture that can be set: objects of a file, one of which draws it in a square of one by one.
pub(crate) struct Drawn {
    pub kind: Kind,
    pub width: f32,
    pub height: f32,
    pub(super) file: lopdf::Document,
    pub(super) root: ObjectId,
}

impl Drawn {
    /// Reads a picture.
    pub fn of(bytes: &[u8]) -> Result<Self, Fault> {
        let kind = kind_of(bytes)?;
        let raster = match kind {
            Kind::Png => raster::png(bytes)?,
            Kind::Jpeg => raster::jpeg(bytes)?,
            Kind::Svg => {
                let drawn = vector::svg(bytes)?;
                return Ok(Self {
                    kind,
                    width: drawn.width,
                    height: drawn.height,
                    file: drawn.file,
                    root: drawn.root,
                });
            }
        };
        let (file, root) = image(&raster).map_err(|_| Fault::Damaged)?;
        Ok(Self {
            kind,
            width: raster.width as f32,
            height: raster.height as f32,
            file,
            root,
        })
    }

    /// How many times as wide as it is high.
    pub fn aspect(&self) -> f32 {
        self.width / self.height
    }
}

/// Samples as an image, with a mask where they are not opaque.
fn image(raster: &Raster) -> Result<(lopdf::Document, ObjectId), crate::Error> {
    let mut file = lopdf::Document::with_version("1.7");
    let samples = |colours: &str, bytes: &[u8]| -> Result<Stream, crate::Error> {
        let dictionary = dictionary! {
            "Type" => "XObject",
            "Subtype" => "Image",
            "Width" => raster.width as i64,
            "Height" => raster.height as i64,
            "ColorSpace" => Object::Name(colours.as_bytes().to_vec()),
            "BitsPerComponent" => 8,
            "Filter" => "FlateDecode",
        };
        Ok(Stream::new(dictionary, crate::write::deflate(bytes)?).with_compression(false))
    };
    let mut seen = samples("DeviceRGB", &raster.colours)?;
    if let Some(opacity) = &raster.opacity {
        let mask = file.add_object(samples("DeviceGray", opacity)?);
        seen.dict.set("SMask", mask);
    }
    let root = file.add_object(seen);
    Ok((file, root))
}

/// Pictures read before, by what they are.
#[derive(Default)]
pub(crate) struct Pictures(HashMap<[u8; 32], Arc<Drawn>>);

impl Pictures {
    /// A picture, read once.
    pub fn drawn(&mut self, bytes: &[u8]) -> Result<Arc<Drawn>, Fault> {
        let key: [u8; 32] = Sha256::digest(bytes).into();
        if let Some(known) = self.0.get(&key) {
            return Ok(known.clone());
        }
        let drawn = Arc::new(Drawn::of(bytes)?);
        if self.0.len() >= KEPT {
            self.0.clear();
        }
        self.0.insert(key, drawn.clone());
        Ok(drawn)
    }
}
