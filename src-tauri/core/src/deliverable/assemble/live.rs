//! What the dossier itself says, set where a section of the template asks for it.

use std::collections::BTreeMap;

use croisee_typeset::document::{
    Align, Bar, Bars, Block, Cell, Drawing, Figure, Inline, List, Matrix, MatrixCell, MatrixColumn,
    MatrixRow, Row, Span, Style, Table, Timeline, Tone, text,
};

use super::{Desk, Placed, Target, table::row};
use crate::{
    Snapshot,
    attribution::{Attribution, SMALL_GROUP},
    crossing::{Across, Crossing, Scope, Seen, in_tree_order},
    deliverable::{Lang, Live, Template},
    inventory::Kind,
    space::{Meeting, Space},
    synthesis::Sense,
    vault::{ExcerptId, MeetingId, NodeId},
    when::When,
};

/// Key quotes of one meeting that stand under it.
const MEETING_QUOTES: usize = 3;

/// The key excerpts of the space's meetings, where the template tells meeting by meeting.
pub(super) fn key_excerpts(
    snapshot: &Snapshot,
    attribution: &Attribution,
    space: &Space,
    template: &Template,
) -> Vec<ExcerptId> {
    let tells = |s: &crate::deliverable::Section| {
        [&s.opening, &s.middle, &s.closing]
            .into_iter()
            .any(|blocks| blocks.contains(&Live::Meetings))
    };
    if !template.sections.iter().any(tells) {
        return Vec::new();
    }
    snapshot
        .meetings
        .iter()
        .filter(|m| m.space_id == space.id)
        .flat_map(|m| key_of(snapshot, attribution, m.id))
        .collect()
}

fn key_of(snapshot: &Snapshot, attribution: &Attribution, meeting: MeetingId) -> Vec<ExcerptId> {
    snapshot
        .excerpts
        .iter()
        .filter(|e| e.meeting_id == Some(meeting) && e.key == Some(true))
        .map(|e| e.id)
        .filter(|id| attribution.quotable(*id).is_some())
        .take(MEETING_QUOTES)
        .collect()
}

impl Desk<'_> {
    pub(super) fn live(&self, live: Live, placed: &Placed<'_>) -> Vec<Block> {
        match live {
            Live::Stakes => self.said(Style::Lead, &self.space.stakes),
            Live::Question => self.question(),
            Live::Objectives if placed.prose.is_empty() => self.objectives(),
            Live::Objectives => Vec::new(),
            Live::Timeline => self.timeline(),
            Live::Path => self.path(),
            Live::Participants => self.members(),
            Live::Meetings => self.meetings(),
            Live::Matrix => self.matrix(),
            Live::InventoryCounts => self.inventory(),
            Live::Figures => self.figures(),
        }
    }

    fn said(&self, style: Style, words: &str) -> Vec<Block> {
        if words.trim().is_empty() {
            return Vec::new();
        }
        vec![Block::rich(style, self.text(words))]
    }

    fn question(&self) -> Vec<Block> {
        if self.space.question.trim().is_empty() {
            return Vec::new();
        }
        let words = vec![Inline::Emph(self.text(&self.space.question))];
        vec![Block::rich(Style::Body, words)]
    }

    fn objectives(&self) -> Vec<Block> {
        let objectives = &self.snapshot.initiative.objectives.0;
        if objectives.is_empty() {
            return Vec::new();
        }
        vec![Block::List(List {
            ordered_from: None,
            items: objectives
                .iter()
                .map(|o| self.said(Style::Body, o))
                .collect(),
        })]
    }

    fn path(&self) -> Vec<Block> {
        let items: Vec<Vec<Block>> = self
            .snapshot
            .steps
            .iter()
            .filter(|s| s.space_id == self.space.id)
            .map(|step| {
                let mut words = vec![Inline::Strong(text(step.title.clone()))];
                if !step.text.trim().is_empty() {
                    words.push(Inline::Break);
                    words.extend(self.text(&step.text));
                }
                vec![Block::rich(Style::Body, words)]
            })
            .collect();
        if items.is_empty() {
            return Vec::new();
        }
        vec![Block::List(List {
            ordered_from: Some(1),
            items,
        })]
    }

    fn meetings(&self) -> Vec<Block> {
        let meetings = self
            .snapshot
            .meetings
            .iter()
            .filter(|m| m.space_id == self.space.id);
        meetings.flat_map(|m| self.meeting(m)).collect()
    }

    fn meeting(&self, meeting: &Meeting) -> Vec<Block> {
        let date = self.day(meeting.date);
        let title = if meeting.title.trim().is_empty() {
            date
        } else {
            self.words.with(
                "meeting-title",
                &[
                    ("date", date.into()),
                    ("title", meeting.title.as_str().into()),
                ],
            )
        };
        let mut out = vec![Block::heading(2, title)];
        let present = self
            .snapshot
            .meeting_attendees
            .iter()
            .filter(|a| a.meeting_id == meeting.id)
            .count();
        if present >= SMALL_GROUP {
            out.push(Block::paragraph(
                Style::Note,
                self.words
                    .with("meeting-present", &[("count", present.into())]),
            ));
        }
        for excerpt in key_of(self.snapshot, self.attribution, meeting.id) {
            let proof = self.plan.proof(&Target::Excerpt(excerpt));
            out.extend(self.quote(excerpt, Sense::Supports, proof, None));
        }
        out
    }

    /// The phases as stretches of time. One whose dates are none has no place in it; the annex has.
    pub(super) fn timeline(&self) -> Vec<Block> {
        let spans: Vec<Span> = self
            .snapshot
            .phases
            .iter()
            .enumerate()
            .filter_map(|(at, phase)| {
                Some(Span {
                    label: phase.name.clone(),
                    note: self.dates(&phase.start_on, phase.end_on.as_deref()),
                    start: When::parse(&phase.start_on)?.first_day()?,
                    end: phase
                        .end_on
                        .as_deref()
                        .and_then(When::parse)
                        .and_then(last_day),
                    tone: Tone::Series(u8::try_from(at % 4).unwrap_or(0)),
                })
            })
            .collect();
        if spans.is_empty() {
            return Vec::new();
        }
        let alt = spans
            .iter()
            .map(|s| format!("{}, {}", s.label, s.note))
            .collect::<Vec<_>>()
            .join(" ; ");
        vec![Block::Figure(Figure {
            drawing: Drawing::Timeline(Timeline {
                spans,
                milestones: Vec::new(),
            }),
            alt: self.words.with("timeline-alt", &[("phases", alt.into())]),
            caption: text(self.words.say("timeline-caption")),
            id: None,
        })]
    }

    /// « 20 mars 2020 – 27 mars 2020 », « depuis le 11 mai 2020 ».
    pub(super) fn dates(&self, start: &str, end: Option<&str>) -> String {
        match end.map(str::trim).filter(|e| !e.is_empty()) {
            Some(end) => match (When::parse(start), When::parse(end)) {
                (Some(When::Day(a)), Some(When::Day(b))) if a <= b => {
                    When::Span(a, b).in_words(self.options.lang == Lang::French)
                }
                _ => format!("{}\u{a0}– {}", self.date(start), self.date(end)),
            },
            None => self
                .words
                .with("since", &[("date", self.date(start).into())]),
        }
    }

    /// The crossing theme × sphere of the whole démarche, small counts kept in.
    fn matrix(&self) -> Vec<Block> {
        let crossing = Crossing::of(
            self.snapshot,
            self.attribution,
            Across::Spheres,
            Scope::Whole,
        );
        let rows: Vec<MatrixRow> = crossing
            .rows
            .iter()
            .map(|line| {
                let cells = line.cells.iter().zip(&crossing.columns);
                MatrixRow {
                    label: line.name.clone(),
                    cells: cells
                        .map(|(cell, column)| {
                            self.matrix_cell(cell.seen(column.heard.len()), column.heard.len())
                        })
                        .collect(),
                }
            })
            .filter(|line| line.cells.iter().any(|cell| cell.share > 0.0))
            .collect();
        if rows.is_empty() {
            return Vec::new();
        }
        let columns = crossing
            .columns
            .iter()
            .map(|column| MatrixColumn {
                label: column.name.clone(),
                note: match column.heard.len() {
                    0 => self.words.say("heard-none"),
                    n if n < SMALL_GROUP => self.words.say("heard-few"),
                    n => self.words.with("heard", &[("count", n.into())]),
                },
            })
            .collect();
        let alt = self
            .words
            .with("matrix-alt", &[("rows", rows.len().into())]);
        vec![
            Block::heading(2, self.words.say("matrix-title")),
            Block::Figure(Figure {
                drawing: Drawing::Matrix(Matrix { columns, rows }),
                alt,
                caption: text(self.words.say("matrix-caption")),
                id: None,
            }),
        ]
    }

    fn matrix_cell(&self, seen: Seen, heard: usize) -> MatrixCell {
        let (text, share, hidden) = match seen {
            Seen::Nobody => (String::new(), 0.0, false),
            Seen::Few => (self.words.say("few"), 0.12, false),
            Seen::Count(n) => (n.to_string(), n as f32 / heard.max(1) as f32, false),
            Seen::Masked => (self.words.say("masked"), 0.0, true),
        };
        MatrixCell {
            text,
            share,
            hidden,
        }
    }

    /// The inventory: entries by volet and kind, and its published states.
    fn inventory(&self) -> Vec<Block> {
        let kinds = Kind::ALL;
        let mut counts: BTreeMap<Option<NodeId>, Vec<usize>> = BTreeMap::new();
        for entry in &self.snapshot.entries {
            if self.attribution.entry(entry.id).is_some_and(|e| e.shown) {
                let at = kinds.iter().position(|k| *k == entry.kind).unwrap_or(0);
                counts
                    .entry(entry.volet_id)
                    .or_insert_with(|| vec![0; kinds.len()])[at] += 1;
            }
        }
        let mut out = Vec::new();
        if !counts.is_empty() {
            let order = in_tree_order(self.snapshot)
                .into_iter()
                .map(|(id, _, _)| id);
            let named = order.map(Some).chain(std::iter::once(None));
            let mut rows = Vec::new();
            for volet in named {
                let Some(line) = counts.remove(&volet) else {
                    continue;
                };
                let name = volet
                    .and_then(|id| self.snapshot.nodes.iter().find(|n| n.id == id))
                    .map_or_else(|| self.words.say("no-volet"), |n| n.name.clone());
                rows.push(numbers(name, line.iter().map(|n| written(Some(*n as i64)))));
            }
            let heads = kinds
                .iter()
                .map(|k| self.words.say(&format!("kind-{}", k.word())));
            out.push(Block::Table(Table {
                caption: text(self.words.say("inventory-caption")),
                header: vec![numbers(self.words.say("inventory-volet"), heads)],
                rows,
                row_heads: true,
                widths: None,
                id: None,
            }));
        }
        let states = &self.snapshot.inventory_states;
        if !states.is_empty() {
            let heads = kinds
                .iter()
                .map(|k| self.words.say(&format!("kind-{}", k.word())));
            let rows = states
                .iter()
                .map(|s| {
                    let counts = [s.needs, s.emergency, s.recovery, s.networks];
                    numbers(self.date(&s.date), counts.into_iter().map(written))
                })
                .collect();
            out.push(Block::Table(Table {
                caption: text(self.words.say("states-caption")),
                header: vec![numbers(self.words.say("states-date"), heads)],
                rows,
                row_heads: true,
                widths: None,
                id: None,
            }));
        }
        out
    }

    /// The series that the document's statements rest on; every series where none does.
    fn figures(&self) -> Vec<Block> {
        let cited: Vec<&str> = self
            .plan
            .proofs
            .iter()
            .filter_map(|p| match p {
                Target::Series(series) => Some(series.as_str()),
                _ => None,
            })
            .collect();
        let mut all: Vec<String> = self
            .snapshot
            .figures
            .iter()
            .map(|f| f.series.to_lowercase())
            .collect();
        all.dedup();
        if cited.is_empty() {
            all.iter().flat_map(|s| self.series(s)).collect()
        } else {
            cited.into_iter().flat_map(|s| self.series(s)).collect()
        }
    }

    /// A series as bars, with its date and source.
    pub(super) fn series(&self, series: &str) -> Vec<Block> {
        let figures: Vec<_> = self
            .snapshot
            .figures
            .iter()
            .filter(|f| f.series.to_lowercase() == series)
            .collect();
        let Some(first) = figures.first() else {
            return Vec::new();
        };
        let percent = figures.iter().all(|f| f.unit.trim() == "%");
        let bars: Vec<Bar> = figures
            .iter()
            .map(|f| Bar {
                label: f.label.clone(),
                text: match f.unit.trim() {
                    "" => f.value.clone(),
                    unit => format!("{}\u{a0}{unit}", f.value),
                },
                value: f.number().unwrap_or(0.0),
                part: None,
                tone: Tone::Plain,
            })
            .collect();
        let title = if first.title.trim().is_empty() {
            first.series.clone()
        } else {
            first.title.clone()
        };
        let alt = bars
            .iter()
            .map(|b| format!("{} : {}", b.label, b.text))
            .collect::<Vec<_>>()
            .join(" ; ");
        let mut caption = vec![Inline::Text(title.clone())];
        let mut whence = Vec::new();
        whence.extend(first.date.as_deref().map(|d| self.date(d)));
        if !first.source.trim().is_empty() {
            whence.push(self.words.with(
                "figure-source",
                &[("source", first.source.trim_end_matches('.').into())],
            ));
        }
        if !whence.is_empty() {
            let stop = if title.ends_with(['.', '…', '?', '!']) {
                " "
            } else {
                ". "
            };
            caption.push(Inline::Text(format!("{stop}{}.", whence.join(", "))));
        }
        vec![Block::Figure(Figure {
            drawing: Drawing::Bars(Bars {
                bars,
                full: percent.then_some(100.0),
            }),
            alt: format!("{title} : {alt}"),
            caption,
            id: None,
        })]
    }

    /// The members of the space who may be named, as a table; how many others.
    fn members(&self) -> Vec<Block> {
        let (named, others) = self.member_lines();
        let mut out = Vec::new();
        if !named.is_empty() {
            out.push(Block::Table(Table {
                caption: text(self.words.say("members-caption")),
                header: vec![row([
                    self.words.say("members-name"),
                    self.words.say("members-organisation"),
                    self.words.say("members-role"),
                ])],
                rows: named.into_iter().map(row).collect(),
                row_heads: true,
                widths: None,
                id: None,
            }));
        }
        let key = match others {
            0 => return out,
            n if n < SMALL_GROUP => "members-others-few",
            _ => "members-others",
        };
        out.push(Block::paragraph(
            Style::Note,
            self.words.with(key, &[("count", others.into())]),
        ));
        out
    }
}

/// A row whose first cell is its head and whose others are numbers.
fn numbers(head: String, cells: impl Iterator<Item = String>) -> Row {
    Row {
        cells: std::iter::once(Cell::text(head))
            .chain(cells.map(|c| Cell::text(c).aligned(Align::Right)))
            .collect(),
    }
}

fn written(count: Option<i64>) -> String {
    count.map_or_else(|| "–".to_owned(), |n| n.to_string())
}

/// The last day that a date may mean.
fn last_day(when: When) -> Option<chrono::NaiveDate> {
    match when {
        When::Day(day) | When::Span(_, day) => Some(day),
        When::Month(year, month) => {
            let (year, month) = if month == 12 {
                (year + 1, 1)
            } else {
                (year, month + 1)
            };
            chrono::NaiveDate::from_ymd_opt(year, month, 1)?.pred_opt()
        }
        When::Year(year) => chrono::NaiveDate::from_ymd_opt(year, 12, 31),
    }
}
