//! What stands in a line between two ends, and where.

use super::{Line, Place, Placed, Setting};
use crate::Error;
use crate::text::{Cut, Face, Piece, Run, RunKind, Segment, Shaper, from_the_left};
use std::sync::Arc;

pub(super) struct Composer<'a, 'f> {
    pub pieces: &'a [Piece],
    pub shaper: &'a mut Shaper<'f>,
    pub segments: &'a [Segment],
}

impl Composer<'_, '_> {
    /// What stands between two ends: words that were cut are shaped anew.
    pub fn line(&mut self, from: Place, to: Place) -> Result<Line, Error> {
        let last = match to.cut {
            Some(_) => to.segment,
            None => to.segment.min(self.segments.len().saturating_sub(1)),
        };
        // Words and the spaces between them; some are of several runs.
        let count = 2 * (last + 1).saturating_sub(from.segment) + 2;
        let mut line = Line {
            runs: Vec::with_capacity(count),
            width: 0.0,
        };
        for at in from.segment..=last {
            let Some(segment) = self.segments.get(at) else {
                break;
            };
            let start = from.cut.filter(|_| at == from.segment);
            let end = to.cut.filter(|_| at == to.segment);
            self.part(segment, start, end, &mut line)?;
            if at < last
                && let Some(space) = &segment.space
            {
                line.runs.push(Placed {
                    x: 0.0,
                    run: space.clone(),
                    hyphen: false,
                });
            }
        }
        Ok(line)
    }

    fn part(
        &mut self,
        segment: &Segment,
        start: Option<Cut>,
        end: Option<Cut>,
        line: &mut Line,
    ) -> Result<(), Error> {
        let first = start.map_or(0, |cut| cut.run);
        let last = end.map_or(segment.runs.len(), |cut| cut.run + 1);
        for (at, run) in segment.runs.iter().enumerate().take(last).skip(first) {
            let from = start.filter(|cut| cut.run == at).map(|cut| cut.byte);
            let to = end.filter(|cut| cut.run == at).map(|cut| cut.byte);
            let run = match (&run.kind, from, to) {
                (_, None, None) | (RunKind::Space { .. } | RunKind::Air, _, _) => run.clone(),
                (RunKind::Word { shaped, source }, from, to) => {
                    let from = from.unwrap_or(0);
                    let to = to.unwrap_or(shaped.text.len());
                    if from >= to {
                        continue;
                    }
                    let text = &shaped.text[from..to];
                    let source: Option<Arc<str>> = source.as_ref().map(|source| {
                        let before = shaped.text[..from].chars().count();
                        let length = text.chars().count();
                        let kept: String = source.chars().skip(before).take(length).collect();
                        kept.into()
                    });
                    self.word(shaped.face, (text, source), run.piece, run.level)?
                }
            };
            line.runs.push(Placed {
                x: 0.0,
                run,
                hyphen: false,
            });
        }
        if let Some(cut) = end
            && cut.hyphen.is_some()
            && let Some(RunKind::Word { shaped, .. }) =
                segment.runs.get(cut.run).map(|run| &run.kind)
        {
            let run = &segment.runs[cut.run];
            let run = self.word(shaped.face, ("-", None), run.piece, run.level)?;
            line.runs.push(Placed {
                x: 0.0,
                run,
                hyphen: true,
            });
        }
        Ok(())
    }

    fn word(
        &mut self,
        face: Face,
        (text, source): (&str, Option<Arc<str>>),
        piece: u32,
        level: u8,
    ) -> Result<Run, Error> {
        let shaped = self.shaper.shape(face, text, level % 2 == 1)?;
        Ok(Run {
            width: shaped.width * self.pieces[piece as usize].style.size,
            kind: RunKind::Word { shaped, source },
            piece,
            level,
        })
    }
}

/// Gives each run its place; spaces of a justified line take up what is left over.
pub(super) fn place(line: &mut Line, measure: f32, setting: Setting, last: bool) {
    let natural: f32 = line.runs.iter().map(|placed| placed.run.width).sum();
    let hyphen: f32 = line
        .runs
        .last()
        .filter(|placed| placed.hyphen)
        .map_or(0.0, |placed| placed.run.width);
    let spaces: f32 = line
        .runs
        .iter()
        .map(|placed| stretchable(&placed.run))
        .sum();
    let room = measure - natural
        + if setting == Setting::Justified {
            hyphen * 0.5
        } else {
            0.0
        };
    let more = match setting {
        Setting::Justified if spaces > 0.0 && (!last || room < 0.0) => {
            (room / spaces).clamp(-0.35, 4.0)
        }
        _ => 0.0,
    };
    let mut x = match setting {
        Setting::Centred => room / 2.0,
        Setting::Right => room,
        _ => 0.0,
    };
    let begin = x;
    turn(&mut line.runs);
    for placed in &mut line.runs {
        placed.x = x;
        placed.run.width += stretchable(&placed.run) * more;
        x += placed.run.width;
    }
    line.width = x - begin;
}

/// Stretches from right to left stand turned round: from here on, runs stand from the left.
fn turn(runs: &mut Vec<Placed>) {
    if runs.iter().all(|placed| placed.run.level == 0) {
        return;
    }
    let levels: Vec<u8> = runs.iter().map(|placed| placed.run.level).collect();
    let mut taken: Vec<Option<Placed>> = std::mem::take(runs).into_iter().map(Some).collect();
    let order = from_the_left(&levels).into_iter();
    runs.extend(order.filter_map(|at| taken[at].take()));
}

/// How much a run counts among the spaces of a line that stretch: fine spaces stay as they are.
pub(super) fn stretchable(run: &Run) -> f32 {
    match run.kind {
        RunKind::Space { fine: false, .. } => run.width,
        _ => 0.0,
    }
}
