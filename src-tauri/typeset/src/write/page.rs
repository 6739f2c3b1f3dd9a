//! A page as operations: one text matrix and one run of glyphs a line, as far as it can be.

use super::fonts::{Drawn, Embedded, clusters};
use crate::document::Rgb;
use crate::pages::{
    Ink, Mark, Tag,
    sheet::{PAGE, Sheet},
};
use crate::pictures;
use crate::text::{Face, Fonts, Shaped};
use printpdf::{
    Color, DictItem, LinePoint, Op, PaintMode, PdfFontHandle, Point, Polygon, PolygonRing, Pt,
    Rect, TextMatrix, WindingOrder, XObjectId, XObjectTransform,
};
use std::collections::BTreeMap;

/// Writes the ink of a page, its elements numbered as they appear; gives the number of each marked
/// content's element.
pub(super) fn write(marks: &[Mark], embedded: &Embedded, fonts: &Fonts) -> (Vec<Op>, Vec<u32>) {
    let mut writer = Writer {
        embedded,
        fonts,
        ops: Vec::with_capacity(marks.len() / 2),
        marked: Vec::new(),
        open: None,
        in_text: false,
        font: None,
        fill: None,
        stroke: None,
        run: None,
    };
    for mark in marks {
        writer.open(mark.tag);
        writer.ink(&mark.ink);
    }
    writer.close();
    (writer.ops, writer.marked)
}

/// The page itself.
pub(super) fn media_box(sheet: Sheet) -> Vec<lopdf::Object> {
    // Its head is where that of an A4 page would be: heights need not know which page it is.
    let (foot, head) = (PAGE.height - sheet.height, PAGE.height);
    let scaled = |length: f32| round(length * sheet.scale).into();
    vec![0.into(), scaled(foot), scaled(sheet.width), scaled(head)]
}

/// From heights down the page to heights up from its foot, to a thousandth.
pub(crate) fn to_points(x: f32, y: f32) -> (f32, f32) {
    (round(x), round(PAGE.height - y))
}

fn round(length: f32) -> f32 {
    (length * 1000.0).round() / 1000.0
}

fn point(x: f32, y: f32) -> Point {
    let (x, y) = to_points(x, y);
    Point { x: Pt(x), y: Pt(y) }
}

fn colour(Rgb(r, g, b): Rgb) -> Color {
    let channel = |value: u8| round(f32::from(value) / 255.0);
    Color::Rgb(printpdf::Rgb {
        r: channel(r),
        g: channel(g),
        b: channel(b),
        icc_profile: None,
    })
}

/// Thousandths of an em that nobody sees: a glyph is put at its place once it would stand further off, not for each
/// rounding of a width. Errors do not add up: the pen is known.
const SLACK: f64 = 2.5;

/// Glyphs that follow each other on one baseline.
struct RunOpen {
    y: f32,
    /// Where a reader's pen stands after what was shown, in points.
    pen: f64,
    /// Strings of glyphs, and how far the pen is put back between them.
    items: Vec<DictItem>,
    /// The glyphs that follow the last of them, two bytes each.
    glyphs: Vec<u8>,
}

impl RunOpen {
    /// The glyphs so far become a string.
    fn close(&mut self) {
        if !self.glyphs.is_empty() {
            self.items.push(DictItem::String {
                data: std::mem::take(&mut self.glyphs),
                literal: true,
            });
        }
    }
}

struct Writer<'a> {
    embedded: &'a Embedded,
    fonts: &'a Fonts,
    ops: Vec<Op>,
    marked: Vec<u32>,
    open: Option<Tag>,
    in_text: bool,
    font: Option<(Face, f32)>,
    fill: Option<Rgb>,
    stroke: Option<(Rgb, f32)>,
    run: Option<RunOpen>,
}

impl Writer<'_> {
    fn open(&mut self, tag: Tag) {
        if self.open == Some(tag) {
            return;
        }
        self.close();
        self.open = Some(tag);
        let op = match tag {
            Tag::Artifact => Op::BeginMarkedContent {
                tag: "Artifact".to_owned(),
            },
            Tag::Node(node) => {
                let number = self.marked.len() as i64;
                self.marked.push(node);
                Op::BeginMarkedContentWithProperties {
                    // The element says what it is; here it is only some of its content.
                    tag: "Span".to_owned(),
                    properties: DictItem::Dict {
                        map: BTreeMap::from([("MCID".to_owned(), DictItem::Int(number))]),
                    },
                }
            }
        };
        self.ops.push(op);
    }

    fn close(&mut self) {
        self.end_text();
        if self.open.take().is_some() {
            self.ops.push(Op::EndMarkedContent);
        }
    }

    fn end_text(&mut self) {
        self.end_run();
        if self.in_text {
            self.ops.push(Op::EndTextSection);
            self.in_text = false;
        }
    }

    fn fill(&mut self, wanted: Rgb) {
        if self.fill != Some(wanted) {
            self.fill = Some(wanted);
            self.ops.push(Op::SetFillColor {
                col: colour(wanted),
            });
        }
    }

    fn ink(&mut self, ink: &Ink) {
        match ink {
            Ink::Word {
                x,
                y,
                size,
                colour,
                shaped,
                source,
                hyphen,
            } => {
                self.set(shaped.face, *size, Some(*colour), *y);
                self.word(shaped, source.as_deref(), (*x, *y), *size, *hyphen);
            }
            Ink::Space { x, y, size, face } => {
                self.set(*face, *size, None, *y);
                let space = self.fonts.space(*face);
                let program = self.embedded.program(*face);
                if let Some(drawn) = program.and_then(|program| program.glyph(space)) {
                    self.glyph(drawn, (*x, *y), *size);
                }
            }
            Ink::Rect {
                x,
                y,
                width,
                height,
                colour,
            } => {
                self.end_text();
                self.fill(*colour);
                let corner = point(*x, y + height);
                self.ops.push(Op::DrawRectangle {
                    rectangle: Rect {
                        x: corner.x,
                        y: corner.y,
                        width: Pt(round(*width)),
                        height: Pt(round(*height)),
                        mode: Some(PaintMode::Fill),
                        winding_order: Some(WindingOrder::NonZero),
                    },
                });
            }
            Ink::Line {
                from,
                to,
                width,
                colour,
            } => {
                self.end_text();
                self.stroke(*colour, *width);
                let points = [from, to].map(|(x, y)| LinePoint {
                    p: point(*x, *y),
                    bezier: false,
                });
                self.ops.push(Op::DrawLine {
                    line: printpdf::Line {
                        points: points.to_vec(),
                        is_closed: false,
                    },
                });
            }
            Ink::Disc {
                x,
                y,
                radius,
                colour,
            } => {
                self.end_text();
                self.fill(*colour);
                self.ops.push(Op::DrawPolygon {
                    polygon: disc(*x, *y, *radius),
                });
            }
            Ink::Picture {
                x,
                y,
                width,
                height,
                number,
            } => {
                self.end_text();
                let corner = point(*x, y + height);
                self.ops.push(Op::UseXobject {
                    id: XObjectId(pictures::name(*number)),
                    transform: XObjectTransform {
                        translate_x: Some(corner.x),
                        translate_y: Some(corner.y),
                        scale_x: Some(round(*width)),
                        scale_y: Some(round(*height)),
                        no_auto_scale: true,
                        ..XObjectTransform::default()
                    },
                });
            }
        }
    }

    fn stroke(&mut self, wanted: Rgb, width: f32) {
        if self.stroke != Some((wanted, width)) {
            self.stroke = Some((wanted, width));
            self.ops.push(Op::SetOutlineColor {
                col: colour(wanted),
            });
            self.ops.push(Op::SetOutlineThickness { pt: Pt(width) });
        }
    }

    /// Face, size and colour of what follows; a space takes the colour that is set.
    fn set(&mut self, face: Face, size: f32, colour: Option<Rgb>, y: f32) {
        let font_changes = self.font != Some((face, size));
        let colour_changes = colour.is_some() && self.fill != colour;
        let line_changes = self.run.as_ref().is_some_and(|run| run.y != y);
        if font_changes || colour_changes || line_changes {
            self.end_run();
        }
        if !self.in_text {
            self.ops.push(Op::StartTextSection);
            self.in_text = true;
        }
        if font_changes && let Some(program) = self.embedded.program(face) {
            self.font = Some((face, size));
            self.ops.push(Op::SetFont {
                font: PdfFontHandle::External(program.id.clone()),
                size: Pt(size),
            });
        }
        if let Some(colour) = colour {
            self.fill(colour);
        }
    }

    fn word(
        &mut self,
        shaped: &Shaped,
        source: Option<&str>,
        (mut x, y): (f32, f32),
        size: f32,
        hyphen: bool,
    ) {
        let unit = size / self.fonts.units(shaped.face);
        let program = self.embedded.program(shaped.face);
        // Glyphs stand from the left, words are read from the right: the word says its text.
        if shaped.turned {
            self.begin_span(source.unwrap_or(&shaped.text));
        }
        let mut spanning = false;
        for (glyph, text, alone) in clusters(shaped, source) {
            let begins = glyph.text.1 > glyph.text.0;
            if begins && std::mem::take(&mut spanning) {
                self.end_span();
            }
            let canonical = program.and_then(|program| program.glyph(glyph.id));
            let plain = alone && canonical.is_some_and(|drawn| drawn.text == text) && !hyphen;
            if begins && !plain && !shaped.turned {
                // A hyphen at a line's end is no character of the text.
                self.begin_span(if hyphen { "\u{ad}" } else { text });
                spanning = true;
            }
            let place = (x + glyph.dx as f32 * unit, y - glyph.dy as f32 * unit);
            if let Some(drawn) = canonical {
                self.glyph(drawn, place, size);
            }
            x += glyph.advance as f32 * unit;
        }
        if spanning || shaped.turned {
            self.end_span();
        }
    }

    /// What follows reads as `text`, whatever its glyphs say.
    fn begin_span(&mut self, text: &str) {
        self.pause_run();
        let mut data = vec![0xfe, 0xff];
        data.extend(text.encode_utf16().flat_map(u16::to_be_bytes));
        let text = DictItem::String {
            data,
            literal: true,
        };
        self.ops.push(Op::BeginMarkedContentWithProperties {
            tag: "Span".to_owned(),
            properties: DictItem::Dict {
                map: BTreeMap::from([("ActualText".to_owned(), text)]),
            },
        });
    }

    fn end_span(&mut self) {
        self.pause_run();
        self.ops.push(Op::EndMarkedContent);
    }

    fn glyph(&mut self, drawn: &Drawn, (x, y): (f32, f32), size: f32) {
        if self.run.as_ref().is_none_or(|run| run.y != y) {
            self.end_run();
            let (px, py) = to_points(x, y);
            self.ops.push(Op::SetTextMatrix {
                matrix: TextMatrix::Translate(Pt(px), Pt(py)),
            });
            self.run = Some(RunOpen {
                y,
                pen: f64::from(px),
                items: Vec::new(),
                glyphs: Vec::new(),
            });
        }
        let Some(run) = &mut self.run else {
            return;
        };
        let em = f64::from(size) / 1000.0;
        let off = ((f64::from(x) - run.pen) / em).round();
        if off.abs() > SLACK {
            run.close();
            run.items.push(DictItem::Int(-off as i64));
            run.pen += off * em;
        }
        run.glyphs.extend(drawn.id.to_be_bytes());
        run.pen += f64::from(drawn.width) * em;
    }

    /// Shows what has gathered; the pen goes on from there.
    fn pause_run(&mut self) {
        if let Some(run) = &mut self.run {
            run.close();
            if !run.items.is_empty() {
                // printpdf's own way of showing glyphs makes an object of each: half of the time that a page takes.
                self.ops.push(Op::Unknown {
                    key: "TJ".to_owned(),
                    value: vec![DictItem::Array(std::mem::take(&mut run.items))],
                });
            }
        }
    }

    fn end_run(&mut self) {
        self.pause_run();
        self.run = None;
    }
}

/// A disc of four curves.
fn disc(x: f32, y: f32, radius: f32) -> Polygon {
    let bend = radius * 0.552_285;
    let corners = [
        ((0.0, -radius), false),
        ((bend, -radius), true),
        ((radius, -bend), true),
        ((radius, 0.0), false),
        ((radius, bend), true),
        ((bend, radius), true),
        ((0.0, radius), false),
        ((-bend, radius), true),
        ((-radius, bend), true),
        ((-radius, 0.0), false),
        ((-radius, -bend), true),
        ((-bend, -radius), true),
        ((0.0, -radius), false),
    ];
    let points = corners
        .into_iter()
        .map(|((dx, dy), bezier)| LinePoint {
            p: point(x + dx, y + dy),
            bezier,
        })
        .collect();
    Polygon {
        rings: vec![PolygonRing { points }],
        mode: PaintMode::Fill,
        winding_order: WindingOrder::NonZero,
    }
}
