//! Pictures given as files: those that are set, and those that are refused before they cost room or time.

#![allow(
    clippy::disallowed_methods,
    reason = "tests take time; the typesetter does not"
)]

use croisee_typeset::document::{Block, Cover, Document, Labels, Look, Meta, Picture, Running};
use croisee_typeset::pictures::{Fault, Kind, inspect};
use croisee_typeset::{Error, Fonts, render};
use std::ops::ControlFlow;
use std::time::{Duration, Instant};

const LOGO: &str = "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 40 20'><defs><linearGradient id='g'><stop offset='0' stop-color='#06c'/><stop offset='1' stop-color='#0c6'/></linearGradient><clipPath id='c'><rect width='40' height='20' rx='4'/></clipPath></defs><g clip-path='url(#c)' opacity='.9'><rect width='40' height='20' style='fill:url(#g)'/></g><circle cx='20' cy='10' r='6' fill='none' stroke='#fff' stroke-width='2'/></svg>";

/// A JPEG of 24 × 12 points, in one colour.
const JPEG: &[u8] = include_bytes!("sample/logo.jpg");
/// The same in the inks of print.
const INKS: &[u8] = include_bytes!("sample/inks.jpg");

fn png(width: u32, height: u32, colour: png::ColorType, point: &[u8]) -> Vec<u8> {
    let mut bytes = Vec::new();
    let mut encoder = png::Encoder::new(&mut bytes, width, height);
    encoder.set_color(colour);
    let mut writer = encoder.write_header().expect("a header");
    let samples = point.repeat((width * height) as usize);
    writer.write_image_data(&samples).expect("samples");
    writer.finish().expect("an end");
    bytes
}

fn covered(logos: &[&[u8]], large: bool) -> Document {
    let logos = logos.iter().enumerate().map(|(at, bytes)| Picture {
        bytes: bytes.to_vec(),
        alt: format!("Logo {at}"),
    });
    Document {
        meta: Meta {
            title: "Partager l’eau".to_owned(),
            subject: String::new(),
            author: String::new(),
            keywords: Vec::new(),
            language: "fr".to_owned(),
            date: chrono::NaiveDate::default(),
            seed: "1".to_owned(),
        },
        look: Look {
            large,
            ..Look::default()
        },
        labels: Labels::french(),
        cover: Some(Cover {
            title: "Partager l’eau".to_owned(),
            logos: logos.collect(),
            legal: "Licence ouverte.".to_owned(),
            ..Cover::default()
        }),
        running: Running::default(),
        draft: None,
        blocks: vec![Block::heading(1, "L’eau")],
    }
}

fn set(document: &Document) -> Vec<u8> {
    let fonts = Fonts::load().expect("the bundled fonts");
    let pdf = render(document, &fonts, &mut |_| ControlFlow::Continue(()));
    pdf.expect("a PDF").bytes
}

#[test]
fn each_kind_is_told_by_its_bytes() {
    let seen = |bytes: &[u8]| inspect(bytes).map(|seen| (seen.kind, seen.width, seen.height));
    let rgb = png(30, 10, png::ColorType::Rgb, &[1, 2, 3]);
    assert_eq!(seen(&rgb), Ok((Kind::Png, 30.0, 10.0)));
    assert_eq!(seen(JPEG), Ok((Kind::Jpeg, 24.0, 12.0)));
    assert_eq!(seen(LOGO.as_bytes()), Ok((Kind::Svg, 40.0, 20.0)));
    let illustrator = format!(
        "\u{feff}<?xml version='1.0'?>\n<!DOCTYPE svg PUBLIC '-//W3C//DTD SVG 1.1//EN' 'http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd'>\n{LOGO}"
    );
    assert!(seen(illustrator.as_bytes()).is_ok());
    for bytes in [&b""[..], b"GIF89a", b"%PDF-1.7", b"<html></html>", b"BM"] {
        assert_eq!(seen(bytes), Err(Fault::Unknown));
    }
}

#[test]
fn lines_of_more_dashes_than_a_reader_can_draw_are_refused() {
    let seen = |line: &str| {
        let svg = format!(
            "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 40 20'><defs><clipPath id='c'><rect width='40' height='20'/></clipPath></defs>{line}</svg>"
        );
        inspect(svg.as_bytes()).map(|_| ())
    };
    let dashed = |path: &str, dashes: &str| {
        format!("<path d='{path}' fill='none' stroke='red' stroke-dasharray='{dashes}'/>")
    };
    assert_eq!(seen(&dashed("M0 0 L40 20", "1 0.5")), Ok(()));
    assert_eq!(seen(&dashed("M0 0 C0 99 40 99 40 0", "2")), Ok(()));
    for (path, dashes) in [
        ("M0 0 L100000000 0", "0.00001 0.00001"),
        ("M0 0 H40", "0.001"),
        ("M0 0 C0 9e9 9e9 9e9 40 0", "1 1"),
        ("M-1e38 0 H1e38", "1"),
    ] {
        assert_eq!(seen(&dashed(path, dashes)), Err(Fault::TooMuch), "{path}");
    }
    let many = dashed("M0 0 H40", "0.02").repeat(20);
    assert_eq!(seen(&many), Err(Fault::TooMuch));
    let styled = "<style>path{stroke:red;stroke-dasharray:.0001}</style><g clip-path='url(#c)'><path d='M0 0h40'/></g>";
    assert_eq!(seen(styled), Err(Fault::TooMuch));
}

#[test]
fn logos_of_all_kinds_stand_on_a_cover_and_the_bytes_repeat() {
    let clear = png(9, 90, png::ColorType::Rgba, &[200, 30, 30, 120]);
    let grey = png(50, 50, png::ColorType::Grayscale, &[90]);
    let all = [LOGO.as_bytes(), &clear, &grey, JPEG];
    for large in [false, true] {
        let document = covered(&all, large);
        let bytes = set(&document);
        assert!(bytes == set(&document), "the same document, other bytes");
        let file = lopdf::Document::load_mem(&bytes).expect("a sound file");
        let drawn = file
            .objects
            .values()
            .filter_map(|object| object.as_stream().ok());
        let of = |name: &[u8]| {
            let named = drawn.clone().filter(|stream| {
                let kind = stream.dict.get(b"Subtype").and_then(lopdf::Object::as_name);
                kind.is_ok_and(|kind| kind == name)
            });
            named.count()
        };
        // Three images, one of which has a mask; one form for the vectors.
        assert_eq!(of(b"Image"), 4);
        assert!(of(b"Form") >= 1);
        let told = |alt: &str| {
            let mut all = file
                .objects
                .values()
                .filter_map(|object| object.as_dict().ok());
            all.any(|it| {
                it.get(b"Alt")
                    .and_then(lopdf::Object::as_str)
                    .is_ok_and(|said| said == alt.as_bytes())
            })
        };
        assert!((0..all.len()).all(|at| told(&format!("Logo {at}"))));
    }
}

#[test]
fn a_document_with_a_logo_that_cannot_be_set_names_it() {
    let document = covered(&[LOGO.as_bytes(), b"no picture"], false);
    let fonts = Fonts::bundled().expect("the bundled fonts");
    let refused = render(&document, fonts, &mut |_| ControlFlow::Continue(()));
    let fault = Fault::Unknown;
    assert_eq!(
        refused.err(),
        Some(Error::Picture {
            alt: "Logo 1".to_owned(),
            fault
        })
    );
}

#[test]
fn what_lies_about_its_size_takes_no_room() {
    let mut huge = png(4, 4, png::ColorType::Rgba, &[0, 0, 0, 255]);
    huge[16..20].copy_from_slice(&60_000_u32.to_be_bytes());
    huge[20..24].copy_from_slice(&60_000_u32.to_be_bytes());
    let begun = Instant::now();
    assert!(inspect(&huge).is_err());
    let mut frame = JPEG.to_vec();
    let at = frame
        .windows(2)
        .position(|two| two == [0xff, 0xc0])
        .expect("a frame");
    frame[at + 5..at + 9].copy_from_slice(&[0xea, 0x60, 0xea, 0x60]);
    assert!(matches!(inspect(&frame), Err(Fault::TooLarge { .. })));
    let heavy = vec![0_u8; 200 << 20];
    assert_eq!(inspect(&heavy), Err(Fault::TooHeavy { most: 5 }));
    assert!(begun.elapsed() < Duration::from_secs(2));
}

#[test]
fn broken_pictures_are_refused_whatever_is_cut_or_changed() {
    let whole = [
        png(40, 30, png::ColorType::Rgba, &[1, 2, 3, 200]),
        JPEG.to_vec(),
        LOGO.as_bytes().to_vec(),
    ];
    for bytes in &whole {
        for cut in (0..bytes.len()).step_by(bytes.len() / 40 + 1) {
            // Never a panic; most are refused, and what is left of some is still a picture.
            let _ = inspect(&bytes[..cut]);
            let mut other = bytes.clone();
            other[cut] ^= 0x5a;
            let _ = inspect(&other);
        }
    }
    assert_eq!(
        inspect(&whole[0][..whole[0].len() / 2]),
        Err(Fault::Damaged)
    );
    assert_eq!(
        inspect(&whole[2][..whole[2].len() / 2]),
        Err(Fault::Malformed)
    );
    assert_eq!(inspect(INKS), Err(Fault::Inks));
    let unseen = png(8, 8, png::ColorType::Rgba, &[9, 9, 9, 0]);
    assert_eq!(inspect(&unseen), Err(Fault::Empty));
}

fn svg(within: &str) -> Result<(), Fault> {
    let text = format!(
        "<svg xmlns='http://www.w3.org/2000/svg' xmlns:xlink='http://www.w3.org/1999/xlink' viewBox='0 0 9 9'>{within}<rect width='9' height='9'/></svg>"
    );
    inspect(text.as_bytes()).map(|_| ())
}

#[test]
fn nothing_is_fetched_and_nothing_runs() {
    for (within, fault) in [
        ("<script>alert(1)</script>", Fault::Script),
        (
            "<foreignObject><p xmlns='http://www.w3.org/1999/xhtml'/></foreignObject>",
            Fault::Script,
        ),
        ("<g onload='alert(1)'/>", Fault::Script),
        ("<use xlink:href='javascript:alert(1)'/>", Fault::Script),
        ("<image href='http://example.org/a.png'/>", Fault::Effect),
        ("<image href='file:///etc/passwd'/>", Fault::Effect),
        ("<use href='http://example.org/a.svg#b'/>", Fault::Elsewhere),
        (
            "<style>@import url(http://example.org/a.css);</style>",
            Fault::Elsewhere,
        ),
        (
            "<style>.a{fill:url(http://example.org/a.svg#b)}</style>",
            Fault::Elsewhere,
        ),
        (
            "<rect style=\"fill:url('http://example.org/a.svg#b')\"/>",
            Fault::Elsewhere,
        ),
        (
            "<?xml-stylesheet href='http://example.org/a.css'?>",
            Fault::Elsewhere,
        ),
        ("<text>Le RAMEAU</text>", Fault::Letters),
        (
            "<filter id='f'><feGaussianBlur stdDeviation='900'/></filter>",
            Fault::Effect,
        ),
        ("<rect style='filter: blur(9px)'/>", Fault::Effect),
        ("<pattern id='p'/>", Fault::Effect),
    ] {
        assert_eq!(svg(within), Err(fault), "{within}");
    }
    assert_eq!(
        svg("<a href='https://example.org'><rect width='1' height='1'/></a>"),
        Ok(())
    );
}

#[test]
fn what_would_grow_without_end_is_refused_at_once() {
    let begun = Instant::now();
    let laughs = "<!DOCTYPE svg [<!ENTITY a 'ha'><!ENTITY b '&a;&a;&a;'>]><svg xmlns='http://www.w3.org/2000/svg'>&b;</svg>";
    assert_eq!(inspect(laughs.as_bytes()).err(), Some(Fault::Entities));
    let mut uses = "<g id='a0'><rect width='1' height='1'/></g>".to_owned();
    for level in 1..=20 {
        let again = format!("<use href='#a{}'/>", level - 1).repeat(10);
        uses += &format!("<g id='a{level}'>{again}</g>");
    }
    assert_eq!(svg(&uses), Err(Fault::TooMuch));
    assert_eq!(
        svg("<g id='a'><use href='#b'/></g><g id='b'><use href='#a'/></g>"),
        Err(Fault::TooMuch)
    );
    let deep = "<g>".repeat(100_000) + &"</g>".repeat(100_000);
    assert_eq!(svg(&deep), Err(Fault::TooMuch));
    assert_eq!(svg(&"<g/>".repeat(100_000)), Err(Fault::TooMuch));
    assert!(begun.elapsed() < Duration::from_secs(5));
}
