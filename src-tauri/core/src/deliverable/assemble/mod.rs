//! A dossier, a template and a date into a document: pure, the same from the same (domain rule 8).

mod annex;
mod cited;
mod codes;
mod demarche;
mod entries;
mod evidence;
mod exposed;
mod front;
mod held;
mod live;
mod missing;
mod outcome;
pub(super) mod people;
mod places;
mod placing;
mod positions;
mod prose;
mod sources;
mod statement;
mod table;
mod unsaid;

use std::{
    cell::{OnceCell, RefCell},
    collections::BTreeSet,
};

use chrono::NaiveDate;
use croisee_typeset::document::{
    Block, Contents, Document, Inline, Look, Meta, Rgb, Running, Style,
};

use super::{Deliverable, Lang, Template, Words, outline::Outline};
use crate::{
    Error, Result, Snapshot,
    attribution::{Attribution, Participants, Unnamed},
    space::Space,
    style,
    synthesis::Statement,
    vault::SpaceId,
    when::When,
};

use cited::Citations;
pub use held::{Held, HeldEvidence, HeldStatement};
pub use outcome::{
    Assembled, EntryState, LeftOut, Link, Obstacle, Options, OutlineEntry, Part, RegisterRow,
};
pub(crate) use places::{Written, numbered, places, written};
pub(crate) use placing::{ESSENTIAL, RESERVED, WHOLE};
use placing::{NOTE, Placed, Plan, Target, Titled};
pub(crate) use prose::plainly;
pub(crate) use statement::nature_of;

/// So much of a page is left, in points, where « L’essentiel » begins below the contents…
const ROOM_OF_FRONT: f32 = 240.0;
/// …where the annexes begin below the text, which is to have ended at the head of a page…
const ROOM_OF_ANNEXES: f32 = 460.0;
/// …and where an annex begins below another.
const ROOM_OF_ANNEX: f32 = 220.0;

/// Assembles the deliverable of a space; without one, that of the whole démarche.
///
/// # Errors
/// [`Error::Gone`] when the dossier has no such space.
pub fn assemble(
    snapshot: &Snapshot,
    space: impl Into<Option<SpaceId>>,
    deliverable: Option<&Deliverable>,
    template: &Template,
    options: &Options,
) -> Result<Assembled> {
    let attribution = Attribution::of(snapshot, options.audience());
    assemble_under(
        &attribution,
        snapshot,
        space,
        deliverable,
        template,
        options,
    )
}

/// The same under an attribution already computed.
pub(crate) fn assemble_under(
    attribution: &Attribution,
    snapshot: &Snapshot,
    space: impl Into<Option<SpaceId>>,
    deliverable: Option<&Deliverable>,
    template: &Template,
    options: &Options,
) -> Result<Assembled> {
    let demarche = demarche::as_space(snapshot);
    let (space, accent) = match space.into() {
        None => (&demarche, demarche::ACCENT),
        Some(id) => {
            let at = snapshot.spaces.iter().position(|s| s.id == id);
            let at = at.ok_or(Error::Gone { what: "space" })?;
            (&snapshot.spaces[at], style::look(snapshot, Some(at)).accent)
        }
    };
    let outline = Outline::of(snapshot, deliverable.map(|d| d.id));
    let mut plan = Plan::of(snapshot, attribution, space, template, &outline);
    let mut standing = template.clone();
    standing.sections.retain(|s| !outline.is_off(&s.code));
    for excerpt in live::key_excerpts(snapshot, attribution, space, &standing) {
        plan.add_proof(Target::Excerpt(excerpt));
    }
    let participants = attribution.participants(
        snapshot,
        plan.proofs.iter().filter_map(|p| match p {
            Target::Excerpt(id) => Some(*id),
            _ => None,
        }),
    );
    let desk = Desk {
        snapshot,
        attribution,
        words: Words::of(options.lang),
        template,
        options,
        space,
        deliverable,
        plan,
        participants,
        fictional: is_fictional(snapshot),
        unknown: RefCell::new(BTreeSet::new()),
        unnamed: OnceCell::new(),
        data: RefCell::default(),
    };
    Ok(desk.assemble(accent))
}

/// Whether anything of the dossier is invented: every page says so.
pub(crate) fn is_fictional(snapshot: &Snapshot) -> bool {
    snapshot.initiative.fictional
        || snapshot
            .organisations
            .iter()
            .any(|o| o.fictional == Some(true))
        || snapshot.persons.iter().any(|p| p.fictional == Some(true))
        || snapshot
            .interviews
            .iter()
            .any(|i| i.fictional == Some(true))
        || snapshot.excerpts.iter().any(|e| e.fictional == Some(true))
}

/// All that the parts of a deliverable are made from.
struct Desk<'a> {
    snapshot: &'a Snapshot,
    attribution: &'a Attribution,
    words: &'static Words,
    template: &'a Template,
    options: &'a Options,
    space: &'a Space,
    deliverable: Option<&'a Deliverable>,
    plan: Plan<'a>,
    participants: Participants,
    fictional: bool,
    /// Codes cited in prose that no statement of the document bears.
    unknown: RefCell<BTreeSet<String>>,
    /// The names that it may not hold, once a text is looked at for them.
    unnamed: OnceCell<Unnamed>,
    /// What its figures show, as tables, in the order in which they stand.
    data: RefCell<Vec<Block>>,
}

impl Desk<'_> {
    fn assemble(&self, accent: Rgb) -> Assembled {
        let mut blocks = Vec::new();
        let mut outline = vec![self.front_entry()];
        blocks.push(Block::Contents(Contents {
            title: self.words.say("contents"),
            depth: 2,
        }));
        if !self.plan.no_front {
            // Below the contents where both stand on one page, else on a page of its own.
            blocks.push(Block::Room(ROOM_OF_FRONT));
            blocks.push(Block::Together(self.essential()));
        }
        blocks.push(Block::PageBreak);
        let mut aside = self.plan.aside.iter().peekable();
        for (at, placed) in self.plan.sections.iter().enumerate() {
            while let Some((_, left)) = aside.next_if(|(place, _)| *place <= at) {
                outline.push(self.left_entry(left));
            }
            let content = self.section(placed);
            let empty = content.is_empty();
            if empty && (self.options.published || !self.is_expected(placed)) {
                continue;
            }
            let entry = OutlineEntry::of(Part::Body, &placed.code, self.title(placed));
            blocks.push(entry.heading());
            if empty {
                blocks.push(Block::paragraph(
                    Style::Warning,
                    self.words.say("section-empty"),
                ));
            }
            blocks.extend(content);
            outline.push(OutlineEntry {
                state: if empty {
                    EntryState::Empty
                } else {
                    EntryState::Ready
                },
                ..entry
            });
        }
        outline.extend(aside.map(|(_, left)| self.left_entry(left)));
        let mut annexed = false;
        for (code, off, title, content) in self.annexes() {
            let entry = OutlineEntry::of(Part::Annex, code, title);
            if off {
                outline.push(OutlineEntry {
                    state: EntryState::Off,
                    ..entry
                });
                continue;
            }
            if content.is_empty() {
                continue;
            }
            // The annexes begin a page, unless the text has barely begun it; each then begins one only where little of
            // it is left.
            blocks.push(Block::Room(match annexed {
                true => ROOM_OF_ANNEX,
                false => ROOM_OF_ANNEXES,
            }));
            annexed = true;
            blocks.push(entry.heading());
            blocks.extend(content);
            outline.push(entry);
        }
        if let Some(note) = self.edition_note() {
            let entry = OutlineEntry::of(Part::Note, NOTE, self.words.say("section-changements"));
            blocks.push(entry.heading());
            blocks.extend(self.prose(&note.text));
            outline.push(entry);
        }
        self.number_references(&mut blocks);
        let obstacles = self.obstacles(&outline);
        for entry in &mut outline {
            let in_it = |o: &&Obstacle| o.section.as_deref() == Some(entry.code.as_str());
            entry.obstacles = obstacles.iter().filter(in_it).count();
            if entry.obstacles > 0 && entry.state == EntryState::Ready {
                entry.state = EntryState::Attention;
            }
        }
        if !self.options.published {
            blocks.extend(self.missing(&obstacles));
        }
        Assembled {
            document: self.document(accent, blocks),
            shown: self.register(),
            left_out: self.left_out(),
            obstacles,
            outline,
            numbers: self.plan.numbers.iter().map(|(id, n)| (*id, *n)).collect(),
            held: self.held(),
        }
    }

    fn document(&self, accent: Rgb, blocks: Vec<Block>) -> Document {
        let title = self.document_title();
        let snapshot = self.snapshot;
        Document {
            meta: Meta {
                title: format!("{} – {title}", self.space.title),
                subject: match self.is_whole() {
                    true => title.clone(),
                    false => self.words.with(
                        "cover-of",
                        &[("demarche", snapshot.initiative.title.as_str().into())],
                    ),
                },
                author: snapshot.initiative.pilots.0.join(", "),
                keywords: snapshot.spheres.iter().map(|s| s.name.clone()).collect(),
                language: self.options.lang.code().to_owned(),
                date: self.options.date,
                seed: format!(
                    "{}/{}/{}/{}/{}",
                    snapshot.initiative.title,
                    self.space.code,
                    self.template.name,
                    self.options.edition,
                    self.options.date
                ),
            },
            look: Look {
                accent,
                ..style::look(snapshot, None)
            },
            labels: self.labels(),
            cover: Some(style::signed(self.cover(&title), snapshot)),
            running: Running {
                header_left: self.space.title.clone(),
                header_right: self.words.with(
                    "running-edition",
                    &[
                        (
                            "title",
                            self.template.title.in_lang(self.options.lang).into(),
                        ),
                        ("edition", self.options.edition.to_string().into()),
                    ],
                ),
                footer_left: if self.fictional {
                    self.words.say("fiction-short")
                } else {
                    snapshot.initiative.title.clone()
                },
            },
            draft: (!self.options.published).then(|| self.words.say("draft-mark")),
            blocks,
        }
    }

    /// The title of the deliverable: its own, else its template's.
    fn document_title(&self) -> String {
        match self.deliverable {
            Some(d) if !d.title.trim().is_empty() => d.title.clone(),
            _ => self.template.title.in_lang(self.options.lang).to_owned(),
        }
    }

    /// The title of a section.
    fn title(&self, placed: &Placed<'_>) -> String {
        match placed.titled {
            Titled::Template(section) => section.title.in_lang(self.options.lang).to_owned(),
            Titled::Words => self.words.say(&format!("section-{}", placed.code)),
            Titled::Code => self.named_by(&placed.code),
        }
    }

    /// The title of a section that its template lacks: as another template has it, else its code as words.
    fn named_by(&self, code: &str) -> String {
        let templates = self.snapshot.templates.of_spaces();
        let mut sections = templates.flat_map(|template| &template.sections);
        let known = sections.find(|section| section.code.eq_ignore_ascii_case(code));
        known.map_or_else(
            || from_code(code),
            |section| section.title.in_lang(self.options.lang).to_owned(),
        )
    }

    /// Whether an empty section is one that somebody should fill.
    fn is_expected(&self, placed: &Placed<'_>) -> bool {
        matches!(placed.titled, Titled::Template(section) if !section.whole)
    }

    fn section(&self, placed: &Placed<'_>) -> Vec<Block> {
        let mut out = Vec::new();
        let (opening, middle, closing, grids) = match placed.titled {
            Titled::Template(s) => (&s.opening[..], &s.middle[..], &s.closing[..], s.grids),
            _ => (&[][..], &[][..], &[][..], super::Grids::Table),
        };
        for live in opening {
            out.extend(self.live(*live, placed));
        }
        for prose in &placed.prose {
            if !prose.section.eq_ignore_ascii_case(&placed.code) {
                out.push(Block::heading(2, self.named_by(&prose.section)));
            }
            out.extend(self.prose(&prose.text));
        }
        for live in middle {
            out.extend(self.live(*live, placed));
        }
        // Those of spaces stand under the title of their space.
        let fruits = matches!(placed.titled, Titled::Template(s) if s.has(super::Live::Fruits));
        let here = |s: &&&Statement| !(fruits && self.is_whole() && s.space_id.is_some());
        for statement in placed.statements.iter().filter(here) {
            out.push(self.statement(statement));
        }
        for grid in &placed.grids {
            out.extend(self.grid(grid, grids));
        }
        for live in closing {
            out.extend(self.live(*live, placed));
        }
        out
    }

    /// Markdown as blocks, its headings below the section's.
    fn prose(&self, markdown: &str) -> Vec<Block> {
        prose::blocks(markdown, 2, &mut Citations(self))
    }

    /// A plain text as inline parts, with its citations.
    fn text(&self, text: &str) -> Vec<Inline> {
        prose::inlines(text, &mut Citations(self))
    }

    /// A date in the document's language; as written where it is none.
    fn date(&self, written: &str) -> String {
        When::parse(written).map_or_else(
            || written.to_owned(),
            |w| w.in_words(self.options.lang == Lang::French),
        )
    }

    fn day(&self, day: NaiveDate) -> String {
        When::Day(day).in_words(self.options.lang == Lang::French)
    }

    /// The excerpts that the document shows, for the register.
    fn register(&self) -> Vec<RegisterRow> {
        let mut rows: Vec<RegisterRow> = self
            .plan
            .proofs
            .iter()
            .filter_map(|proof| match proof {
                Target::Excerpt(id) => Some(*id),
                _ => None,
            })
            .filter_map(|id| {
                let shown = self.attribution.quotable(id)?;
                let excerpt = self.snapshot.excerpts.iter().find(|e| e.id == id)?;
                Some(RegisterRow {
                    excerpt: excerpt.code.clone(),
                    degree: shown.degree,
                    reason: shown.reason.code(),
                    validated: shown.validated,
                })
            })
            .collect();
        rows.sort_by(|a, b| a.excerpt.cmp(&b.excerpt));
        rows
    }
}

/// « aller_plus_loin » as a title.
fn from_code(code: &str) -> String {
    let spaced = code.replace(['_', '-', '.'], " ");
    let mut letters = spaced.trim().chars();
    match letters.next() {
        Some(first) => first.to_uppercase().chain(letters).collect(),
        None => code.to_owned(),
    }
}

#[cfg(test)]
pub(crate) mod tests;
