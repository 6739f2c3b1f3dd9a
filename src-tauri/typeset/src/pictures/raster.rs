//! PNG and JPEG as samples: eight bits a channel, sRGB, no larger than a cover shows.

use super::Fault;
use std::io::Cursor;
use zune_core::bytestream::ZCursor;
use zune_core::colorspace::ColorSpace;
use zune_core::options::DecoderOptions;
use zune_jpeg::JpegDecoder;

/// The most points of a side.
const MOST_SIDE: usize = 8_000;
/// The most points in all.
const MOST_POINTS: usize = 24_000_000;
/// The longest side in a file: a logo of five centimetres at 500 points an inch.
const LONGEST: usize = 1_000;
/// A picture that is built up has ten passes or so; one with thousands is made to cost time.
const MOST_PASSES: usize = 64;

/// Samples, row by row.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Raster {
    pub width: usize,
    pub height: usize,
    /// Three a point.
    pub colours: Vec<u8>,
    /// One a point; none where all is opaque.
    pub opacity: Option<Vec<u8>>,
}

/// Reads a PNG.
pub(super) fn png(bytes: &[u8]) -> Result<Raster, Fault> {
    let limits = png::Limits { bytes: 192 << 20 };
    let mut decoder = png::Decoder::new_with_limits(Cursor::new(bytes), limits);
    decoder.set_transformations(png::Transformations::EXPAND | png::Transformations::STRIP_16);
    decoder.ignore_checksums(false);
    // What it says of itself is looked at before any room is taken for it.
    let head = decoder.read_header_info().map_err(|_| Fault::Damaged)?;
    bounded(head.width as usize, head.height as usize)?;
    let mut reader = decoder.read_info().map_err(|_| Fault::Damaged)?;
    let room = reader.output_buffer_size().ok_or(Fault::Damaged)?;
    let mut samples = vec![0; room];
    let frame = reader
        .next_frame(&mut samples)
        .map_err(|_| Fault::Damaged)?;
    samples.truncate(frame.buffer_size());
    let (width, height) = (frame.width as usize, frame.height as usize);
    let (channels, grey) = match frame.color_type {
        png::ColorType::Grayscale => (1, true),
        png::ColorType::GrayscaleAlpha => (2, true),
        png::ColorType::Rgb => (3, false),
        png::ColorType::Rgba => (4, false),
        png::ColorType::Indexed => return Err(Fault::Damaged),
    };
    if frame.bit_depth != png::BitDepth::Eight || samples.len() != width * height * channels {
        return Err(Fault::Damaged);
    }
    let mut colours = Vec::with_capacity(width * height * 3);
    let mut opacity = Vec::with_capacity(width * height);
    for point in samples.chunks_exact(channels) {
        match grey {
            true => colours.extend([point[0]; 3]),
            false => colours.extend(&point[..3]),
        }
        opacity.push(if channels % 2 == 0 {
            point[channels - 1]
        } else {
            u8::MAX
        });
    }
    finish(width, height, colours, Some(opacity))
}

/// Reads a JPEG.
pub(super) fn jpeg(bytes: &[u8]) -> Result<Raster, Fault> {
    let passes = bytes.windows(2).filter(|two| two == b"\xff\xda").count();
    if passes > MOST_PASSES {
        return Err(Fault::Damaged);
    }
    let options = DecoderOptions::new_safe()
        .set_max_width(MOST_SIDE)
        .set_max_height(MOST_SIDE)
        .set_strict_mode(true)
        .jpeg_set_out_colorspace(ColorSpace::RGB);
    let mut decoder = JpegDecoder::new_with_options(ZCursor::new(bytes), options);
    let (width, height) = said(bytes).ok_or(Fault::Damaged)?;
    bounded(width, height)?;
    decoder.decode_headers().map_err(|_| Fault::Damaged)?;
    match decoder.input_colorspace() {
        Some(ColorSpace::CMYK | ColorSpace::YCCK) => return Err(Fault::Inks),
        Some(_) => {}
        None => return Err(Fault::Damaged),
    }
    let colours = decoder.decode().map_err(|_| Fault::Damaged)?;
    if colours.len() != width * height * 3 {
        return Err(Fault::Damaged);
    }
    finish(width, height, colours, None)
}

/// The size that a JPEG says it has, in its frame.
fn said(bytes: &[u8]) -> Option<(usize, usize)> {
    let mut at = 2;
    loop {
        let [0xff, marker] = *bytes.get(at..at + 2)? else {
            return None;
        };
        match marker {
            // Padding, and marks without a length.
            0xff => {
                at += 1;
                continue;
            }
            0x01 | 0xd0..=0xd7 => {
                at += 2;
                continue;
            }
            0xc0..=0xc3 | 0xc5..=0xc7 | 0xc9..=0xcb | 0xcd..=0xcf => {
                let size = bytes.get(at + 5..at + 9)?;
                let two = |at: usize| usize::from(u16::from_be_bytes([size[at], size[at + 1]]));
                return Some((two(2), two(0)));
            }
            0xd9 | 0xda => return None,
            _ => {}
        }
        let length = bytes.get(at + 2..at + 4)?;
        at += 2 + usize::from(u16::from_be_bytes([length[0], length[1]])).max(2);
    }
}

fn bounded(width: usize, height: usize) -> Result<(), Fault> {
    if width == 0 || height == 0 {
        return Err(Fault::Damaged);
    }
    if width > MOST_SIDE || height > MOST_SIDE || width * height > MOST_POINTS {
        return Err(Fault::TooLarge {
            width,
            height,
            most: (MOST_POINTS as f64).sqrt() as usize,
        });
    }
    Ok(())
}

fn finish(
    width: usize,
    height: usize,
    colours: Vec<u8>,
    opacity: Option<Vec<u8>>,
) -> Result<Raster, Fault> {
    let opacity = opacity.filter(|all| all.iter().any(|one| *one != u8::MAX));
    if opacity
        .as_ref()
        .is_some_and(|all| all.iter().all(|one| *one == 0))
    {
        return Err(Fault::Empty);
    }
    let whole = Raster {
        width,
        height,
        colours,
        opacity,
    };
    Ok(whole.reduced())
}

impl Raster {
    /// The same, no side longer than [`LONGEST`]: each point is the mean of those that it stands for, by
    /// how much they are seen.
    fn reduced(self) -> Self {
        let longest = self.width.max(self.height);
        if longest <= LONGEST {
            return self;
        }
        let side = |length: usize| ((length * LONGEST + longest / 2) / longest).max(1);
        let (width, height) = (side(self.width), side(self.height));
        let mut colours = Vec::with_capacity(width * height * 3);
        let mut opacity = Vec::with_capacity(width * height);
        let edge = |at: usize, to: usize, from: usize| at * from / to;
        for y in 0..height {
            let rows = edge(y, height, self.height)..edge(y + 1, height, self.height);
            for x in 0..width {
                let columns = edge(x, width, self.width)..edge(x + 1, width, self.width);
                let (mut sum, mut seen, mut count) = ([0_u64; 3], 0_u64, 0_u64);
                for row in rows.clone() {
                    for column in columns.clone() {
                        let at = row * self.width + column;
                        let weight = self.opacity.as_ref().map_or(255, |all| all[at]);
                        for (channel, total) in sum.iter_mut().enumerate() {
                            *total += u64::from(self.colours[at * 3 + channel]) * u64::from(weight);
                        }
                        seen += u64::from(weight);
                        count += 1;
                    }
                }
                let mean = |total: u64| (total + seen / 2).checked_div(seen).unwrap_or(255);
                colours.extend(sum.map(|total| mean(total) as u8));
                opacity.push(((seen + count / 2) / count.max(1)) as u8);
            }
        }
        Self {
            width,
            height,
            colours,
            opacity: self.opacity.map(|_| opacity),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn raster(width: usize, height: usize, opacity: Option<u8>) -> Raster {
        Raster {
            width,
            height,
            colours: vec![40; width * height * 3],
            opacity: opacity.map(|one| vec![one; width * height]),
        }
    }

    #[test]
    fn a_large_picture_is_made_smaller_in_its_proportions() {
        let small = raster(3000, 1500, Some(90)).reduced();
        assert_eq!((small.width, small.height), (LONGEST, LONGEST / 2));
        assert!(small.colours.iter().all(|one| *one == 40));
        assert!(small.opacity.unwrap().iter().all(|one| *one == 90));
        let thin = raster(5000, 1, None).reduced();
        assert_eq!((thin.width, thin.height), (LONGEST, 1));
        assert_eq!(raster(20, 30, None).reduced(), raster(20, 30, None));
    }
}
