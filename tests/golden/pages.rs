//! Pages as pictures, the same on every machine: fonts come from the file, and no processor's shortcut is taken.

use std::io::Cursor;

use croisee_tests::Result;
use hayro::hayro_interpret::InterpreterSettings;
use hayro::hayro_interpret::util::TransformExt as _;
use hayro::hayro_syntax::Pdf;
use hayro::kurbo::Affine;
use hayro::vello_cpu::color::palette::css::WHITE;
use hayro::vello_cpu::{Level, Pixmap, RasterizerSettings, RenderContext, Resources, TargetInit};
use hayro::{RenderCache, RenderSettings, render_into};
use sha2::{Digest as _, Sha256};

/// Pixels for a point, of the picture that is digested…
const FINE: f32 = 1.25;
/// …of which so many a side become one of the picture that is held.
const COARSE: usize = 2;
/// The greys of the picture that is held.
const GREYS: u8 = 16;

/// A page.
pub struct Page {
    /// The digest of its picture, colours and all.
    pub digest: String,
    /// It in a few greys.
    pub grey: Grey,
}

/// A small picture in greys, from 0 to [`GREYS`] - 1.
#[derive(PartialEq, Eq)]
pub struct Grey {
    pub width: usize,
    pub rows: Vec<Vec<u8>>,
}

/// All pages of a file.
pub fn all(bytes: &[u8]) -> Result<Vec<Page>> {
    let file = Pdf::new(bytes.to_vec()).map_err(|error| format!("{error:?}"))?;
    let cache = RenderCache::new();
    Ok(file
        .pages()
        .iter()
        .map(|page| {
            let (width, height) = page.render_dimensions();
            let settings = hayro::vello_cpu::RenderSettings {
                level: Level::baseline(),
                num_threads: 0,
            };
            let mut context =
                RenderContext::new_with((width * FINE) as u16, (height * FINE) as u16, settings);
            let place = Affine::scale(f64::from(FINE)) * page.initial_transform(true).to_kurbo();
            let how = RenderSettings {
                hinting: false,
                ..RenderSettings::default()
            };
            let reading = InterpreterSettings::default();
            render_into(page, &cache, &reading, &how, &mut context, place);
            context.flush();
            let mut picture = Pixmap::new(context.width(), context.height());
            context.render_with(
                &mut picture,
                &mut Resources::default(),
                RasterizerSettings {
                    target_init: TargetInit::Clear(WHITE),
                    ..RasterizerSettings::default()
                },
            );
            of(&picture)
        })
        .collect())
}

fn of(picture: &Pixmap) -> Page {
    let bytes = picture.data_as_u8_slice();
    let digest = Sha256::digest(bytes);
    let (width, height) = (usize::from(picture.width()), usize::from(picture.height()));
    let dark = |x: usize, y: usize| -> usize {
        let at = (y * width + x) * 4;
        // As bright as it is seen.
        let [red, green, blue] = [0, 1, 2].map(|channel| usize::from(bytes[at + channel]));
        (red * 299 + green * 587 + blue * 114) / 1000
    };
    let rows = (0..height / COARSE).map(|row| {
        let cells = (0..width / COARSE).map(|column| {
            let within = (0..COARSE * COARSE)
                .map(|at| dark(column * COARSE + at % COARSE, row * COARSE + at / COARSE));
            let mean = within.sum::<usize>() / (COARSE * COARSE);
            (mean * usize::from(GREYS) / 256) as u8
        });
        cells.collect()
    });
    Page {
        digest: digest
            .iter()
            .take(8)
            .map(|byte| format!("{byte:02x}"))
            .collect(),
        grey: Grey {
            width: width / COARSE,
            rows: rows.collect(),
        },
    }
}

impl Grey {
    /// It as a PNG of sixteen greys.
    pub fn png(&self) -> Result<Vec<u8>> {
        let mut out = Vec::new();
        let (width, height) = (u32::try_from(self.width)?, u32::try_from(self.rows.len())?);
        let mut encoder = png::Encoder::new(&mut out, width, height);
        encoder.set_color(png::ColorType::Grayscale);
        encoder.set_depth(png::BitDepth::Four);
        encoder.set_compression(png::Compression::High);
        let packed: Vec<u8> = self
            .rows
            .iter()
            .flat_map(|row| row.chunks(2))
            .map(|two| two[0] << 4 | two.get(1).copied().unwrap_or(0))
            .collect();
        encoder.write_header()?.write_image_data(&packed)?;
        Ok(out)
    }

    /// One that was written as [`Grey::png`] does.
    pub fn read(bytes: &[u8]) -> Result<Self> {
        let mut decoder = png::Decoder::new(Cursor::new(bytes));
        decoder.set_transformations(png::Transformations::IDENTITY);
        let mut reader = decoder.read_info()?;
        let mut packed = vec![0; reader.output_buffer_size().ok_or("a picture too large")?];
        let info = reader.next_frame(&mut packed)?;
        let width = usize::try_from(info.width)?;
        let rows = packed.chunks(info.line_size).map(|row| {
            let both = row.iter().flat_map(|byte| [byte >> 4, byte & 15]);
            both.take(width).collect()
        });
        Ok(Self {
            width,
            rows: rows.collect(),
        })
    }

    /// Beside another, with what differs between them at the right.
    pub fn beside(&self, held: Option<&Self>) -> Self {
        let blank = Self {
            width: self.width,
            rows: Vec::new(),
        };
        let held = held.unwrap_or(&blank);
        let light = GREYS - 1;
        let at = |picture: &Self, x: usize, y: usize| -> u8 {
            let row = picture.rows.get(y);
            row.and_then(|row| row.get(x)).copied().unwrap_or(light)
        };
        let width = self.width.max(held.width);
        let rows = (0..self.rows.len().max(held.rows.len())).map(|y| {
            let before = (0..width).map(|x| at(held, x, y));
            let now = (0..width).map(|x| at(self, x, y));
            let differs = (0..width).map(|x| match at(held, x, y) == at(self, x, y) {
                true => light - light.saturating_sub(at(self, x, y)) / 4,
                false => 0,
            });
            let rule = [8, 8];
            before
                .chain(rule)
                .chain(now)
                .chain(rule)
                .chain(differs)
                .collect()
        });
        Self {
            width: width * 3 + 4,
            rows: rows.collect(),
        }
    }
}
