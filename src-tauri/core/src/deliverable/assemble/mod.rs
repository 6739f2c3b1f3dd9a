//! A dossier, a template and a date into a document: pure, the same from the same (domain rule 8).

mod annex;
mod evidence;
mod exposed;
mod front;
mod live;
mod missing;
mod outcome;
mod people;
mod placing;
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
    Block, Contents, Document, Inline, Labels, Look, Meta, Rgb, Running, Style,
};

use super::{Deliverable, Lang, Template, Words};
use crate::{
    Error, Result, Snapshot,
    attribution::{Attribution, Participants, Unnamed},
    space::Space,
    synthesis::{Grid, Prose},
    vault::{SpaceId, StatementId},
    when::When,
};

pub use outcome::{
    Assembled, EntryState, LeftOut, Link, Obstacle, Options, OutlineEntry, RegisterRow,
};
pub(crate) use placing::ESSENTIAL;
use placing::{Placed, Plan, Target, Titled};
use prose::Cited;

/// One accent for each space, by its place among the spaces.
const ACCENTS: [Rgb; 4] = [
    Rgb(0x1f, 0x5f, 0x6b),
    Rgb(0x8a, 0x5a, 0x00),
    Rgb(0x7a, 0x3b, 0x69),
    Rgb(0x3d, 0x6b, 0x2f),
];

/// Assembles the deliverable of a space.
///
/// # Errors
/// [`Error::Gone`] when the dossier has no such space.
pub fn assemble(
    snapshot: &Snapshot,
    space: SpaceId,
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
    space: SpaceId,
    deliverable: Option<&Deliverable>,
    template: &Template,
    options: &Options,
) -> Result<Assembled> {
    let at = snapshot
        .spaces
        .iter()
        .position(|s| s.id == space)
        .ok_or(Error::Gone { what: "space" })?;
    let space = &snapshot.spaces[at];
    let mut plan = Plan::of(snapshot, attribution, space, template);
    for excerpt in live::key_excerpts(snapshot, attribution, space, template) {
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
    };
    Ok(desk.assemble(ACCENTS[at % ACCENTS.len()]))
}

/// Where each statement stands in the deliverable of a space, in its order: its number and its section.
pub(crate) fn places(
    snapshot: &Snapshot,
    attribution: &Attribution,
    space: &Space,
    template: &Template,
) -> Vec<(StatementId, usize, String)> {
    let plan = Plan::of(snapshot, attribution, space, template);
    plan.sections
        .iter()
        .flat_map(|placed| placed.statements.iter().map(move |s| (placed, s)))
        .map(|(placed, s)| (s.id, plan.numbers[&s.id], placed.code.clone()))
        .collect()
}

/// What facilitators write into a section besides its statements.
pub(crate) struct Written<'a> {
    /// Its texts, in the order of the page.
    pub(crate) prose: Vec<&'a Prose>,
    /// Its grids.
    pub(crate) grids: Vec<&'a Grid>,
    /// The series of figures that it shows, in lower case.
    pub(crate) series: Vec<String>,
}

/// What is written in the section `code` of the deliverable of a space.
pub(crate) fn written<'a>(
    snapshot: &'a Snapshot,
    attribution: &Attribution,
    space: &Space,
    template: &'a Template,
    code: &str,
) -> Written<'a> {
    let mut plan = Plan::of(snapshot, attribution, space, template);
    let shown = |placed: &Placed<'a>| match placed.titled {
        Titled::Template(s) => {
            let mut blocks = s.opening.iter().chain(&s.middle).chain(&s.closing);
            let figures = blocks.any(|live| *live == super::Live::Figures);
            if figures {
                plan.series(snapshot)
            } else {
                Vec::new()
            }
        }
        _ => Vec::new(),
    };
    if let Some(placed) = plan
        .sections
        .iter()
        .find(|s| s.code.eq_ignore_ascii_case(code))
    {
        return Written {
            series: shown(placed),
            prose: placed.prose.clone(),
            grids: placed.grids.clone(),
        };
    }
    Written {
        prose: plan.apart.remove(code).unwrap_or_default(),
        grids: plan.grids_apart.remove(code).unwrap_or_default(),
        series: Vec::new(),
    }
}

/// Whether anything of the dossier is invented: every page says so.
fn is_fictional(snapshot: &Snapshot) -> bool {
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
}

impl Desk<'_> {
    fn assemble(&self, accent: Rgb) -> Assembled {
        let mut blocks = self.essential();
        blocks.push(Block::PageBreak);
        blocks.push(Block::Contents(Contents {
            title: self.words.say("contents"),
            depth: 2,
        }));
        blocks.push(Block::PageBreak);
        let mut outline = Vec::new();
        for placed in &self.plan.sections {
            let content = self.section(placed);
            let empty = content.is_empty();
            if empty && (self.options.published || !self.is_expected(placed)) {
                continue;
            }
            let block = format!("section-{}", placed.code.to_lowercase());
            let title = self.title(placed);
            blocks.push(Block::heading_with_id(1, title.clone(), block.clone()));
            if empty {
                blocks.push(Block::paragraph(
                    Style::Warning,
                    self.words.say("section-empty"),
                ));
            }
            blocks.extend(content);
            outline.push(OutlineEntry {
                code: placed.code.clone(),
                title,
                block,
                state: if empty {
                    EntryState::Empty
                } else {
                    EntryState::Ready
                },
                obstacles: 0,
            });
        }
        for (code, title, content) in self.annexes() {
            if content.is_empty() {
                continue;
            }
            let block = format!("section-{code}");
            // The short annexes that end the document share a page.
            if !matches!(code, "relais" | "sources") {
                blocks.push(Block::PageBreak);
            }
            blocks.push(Block::heading_with_id(1, title.clone(), block.clone()));
            blocks.extend(content);
            outline.push(OutlineEntry {
                code: code.to_owned(),
                title,
                block,
                state: EntryState::Ready,
                obstacles: 0,
            });
        }
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
        }
    }

    fn document(&self, accent: Rgb, blocks: Vec<Block>) -> Document {
        let title = self.document_title();
        let snapshot = self.snapshot;
        Document {
            meta: Meta {
                title: format!("{} – {title}", self.space.title),
                subject: self.words.with(
                    "cover-of",
                    &[("demarche", snapshot.initiative.title.as_str().into())],
                ),
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
                ..Look::default()
            },
            labels: match self.options.lang {
                Lang::French => Labels::french(),
                Lang::English => Labels::english(),
            },
            cover: Some(self.cover(&title)),
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
            Titled::Code => from_code(&placed.code),
        }
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
                out.push(Block::heading(2, from_code(&prose.section)));
            }
            out.extend(self.prose(&prose.text));
        }
        for live in middle {
            out.extend(self.live(*live, placed));
        }
        for statement in &placed.statements {
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

/// Citations of statements, as links to them.
struct Citations<'a, 'b>(&'a Desk<'b>);

impl Cited for Citations<'_, '_> {
    fn find(&mut self, code: &str) -> Option<(String, usize)> {
        let desk = self.0;
        let statement = desk
            .snapshot
            .statements
            .iter()
            .find(|s| s.code.eq_ignore_ascii_case(code));
        let number = statement.and_then(|s| desk.plan.numbers.get(&s.id));
        if number.is_none() {
            desk.unknown.borrow_mut().insert(code.to_owned());
        }
        number.map(|n| (format!("enonce-{n}"), *n))
    }

    fn word(&self, several: bool) -> String {
        self.0.words.say(if several {
            "statements-word"
        } else {
            "statement-word"
        })
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
