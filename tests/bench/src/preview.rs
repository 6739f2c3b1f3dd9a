//! Pages set in the running program: all of them, then after one paragraph changed, and what the window waits for.

use std::ops::ControlFlow;
use std::path::Path;
use std::process::Command;
use std::time::{Duration, Instant};

use chrono::NaiveDate;
use croisee_core::Vault;
use croisee_core::deliverable::{self, Lang, Planned, Request};
use croisee_core::reading::Reading;
use croisee_core::vault::Access;
use croisee_tests::Result;
use croisee_typeset::document::{Block, Document, Inline, Style};
use croisee_typeset::{Fonts, Pdf, render};

use crate::median::{Figure, median, timed};
use crate::save::Now;
use crate::typst::{self, Taken};

const RUNS: usize = 9;
/// Half of what Typst takes for thirty pages in a process of its own, measured on two cores.
const PROCESS: Duration = Duration::from_millis(145);
/// What Typst takes for thirty pages in a running program, measured on two cores.
const THIRTY_PAGES: Duration = Duration::from_millis(60);
const ONE_PARAGRAPH: Duration = Duration::from_millis(50);
/// Ten times as many pages: ten times as long.
const MANY: usize = 8;
const SEEN: Duration = Duration::from_millis(150);

/// What makes this program set one document and end.
pub const SET: &str = "--set";

/// The longest deliverable of the dossier, and one many times as long.
pub fn figures(dossier: &Path, scratch: &Path) -> Result<Vec<Figure>> {
    let vault = Vault::open(dossier, Access::Read, Box::new(Now))?;
    let reading = Reading::of(&vault, Lang::French)?;
    let planned = planned(&reading)?;
    let row = planned.deliverable;
    let row = reading
        .snapshot
        .deliverables
        .iter()
        .find(|d| Some(d.id) == row);
    let document = deliverable::assemble(
        &reading.snapshot,
        planned.space,
        row,
        &planned.template,
        &planned.options,
    )?
    .document;
    let taken = typst::taken(&document, scratch)?;
    let mut figures = vec![whole_process(&document, taken.as_ref(), scratch)?];
    let mut per_page = Duration::ZERO;
    for times in [1, MANY] {
        let mut document = document.clone();
        document.blocks = vec![document.blocks; times].concat();
        let (anew, pdf) = anew(&document)?;
        let pages = pdf.pages;
        if times == 1 {
            per_page = THIRTY_PAGES.max(anew) / pages;
        }
        let bound = match &taken {
            _ if times > 1 => per_page * pages * 6 / 5,
            Some(typst) => typst.warm,
            None => THIRTY_PAGES * pages / 30,
        };
        figures.push(figure(
            format!(
                "{pages} pages set for the first time, {} kB",
                pdf.bytes.len() / 1000
            ),
            anew,
            bound,
            match times {
                1 if taken.is_some() => "Typst, warm",
                1 => "Typst, measured elsewhere",
                _ => "linear",
            },
        ));
        if let Some(typst) = taken.as_ref().filter(|_| times == 1) {
            figures.push(figure(
                format!("{pages} pages set again, nothing changed"),
                unchanged(&document)?,
                typst.warm,
                "Typst, warm",
            ));
        }
        let share = if times == 1 { 1 } else { pages / 30 };
        figures.push(figure(
            format!("{pages} pages after one paragraph changed"),
            again(&mut document)?,
            ONE_PARAGRAPH * share,
            "fixed",
        ));
        if let Some(typst) = taken.as_ref().filter(|_| times == 1) {
            figures.push(figure(
                format!("the same beside Typst, {} kB", typst.bytes / 1000),
                again(&mut document)?,
                typst.edited,
                "Typst, after the same edit",
            ));
        }
    }
    figures.push(figure(
        "the preview once a paragraph is written, dossier read again".to_owned(),
        seen(&vault, &planned)?,
        SEEN,
        "fixed",
    ));
    Ok(figures)
}

/// A process that reads the document, sets it, writes it and ends.
fn whole_process(document: &Document, typst: Option<&Taken>, scratch: &Path) -> Result<Figure> {
    let (input, output) = (scratch.join("document.json"), scratch.join("document.pdf"));
    std::fs::write(&input, serde_json::to_vec(document)?)?;
    let mut times = Vec::new();
    for _ in 0..RUNS {
        times.push(timed(|| {
            let mut process = Command::new(std::env::current_exe()?);
            let status = process.arg(SET).arg(&input).arg(&output).status()?;
            match status.success() {
                true => Ok(()),
                false => Err("the document was not set".into()),
            }
        })?);
    }
    Ok(figure(
        "the pages of one deliverable, a whole process".to_owned(),
        median(times),
        typst.map_or(PROCESS, |typst| typst.cold / 2),
        match typst {
            Some(_) => "half of Typst, cold",
            None => "half of Typst, measured elsewhere",
        },
    ))
}

/// What such a process does.
pub fn set_alone(document: &Path, pdf: &Path) -> Result {
    let document: Document = serde_json::from_slice(&std::fs::read(document)?)?;
    std::fs::write(pdf, set(&document, &Fonts::load()?)?.bytes)?;
    Ok(())
}

fn figure(what: String, measured: Duration, bound: Duration, against: &str) -> Figure {
    Figure {
        what,
        measured,
        bound,
        against: against.to_owned(),
    }
}

/// The first deliverable of the first space: the review, the longest of all.
fn planned(reading: &Reading) -> Result<Planned> {
    let request = Request {
        space: None,
        date: NaiveDate::from_ymd_opt(2020, 9, 7).ok_or("no such day")?,
        template: Some("bilan".to_owned()),
        edition: None,
        published: false,
        override_unvalidated: false,
        lang: Lang::French,
    };
    let planned = deliverable::plan(&reading.snapshot, &request)?;
    Ok(planned
        .into_iter()
        .next()
        .ok_or("the dossier has no space")?)
}

fn set(document: &Document, fonts: &Fonts) -> Result<Pdf> {
    Ok(render(document, fonts, &mut |_| ControlFlow::Continue(()))?)
}

/// A program that set nothing yet.
fn anew(document: &Document) -> Result<(Duration, Pdf)> {
    let mut times = Vec::new();
    let mut last = None;
    for _ in 0..RUNS {
        let fonts = Fonts::load()?;
        let started = Instant::now();
        last = Some(set(document, &fonts)?);
        times.push(started.elapsed());
    }
    Ok((median(times), last.ok_or("nothing was set")?))
}

/// One that set it before, as it is: what Typst's warm time is of its own.
fn unchanged(document: &Document) -> Result<Duration> {
    let fonts = Fonts::load()?;
    set(document, &fonts)?;
    let times = (0..RUNS).map(|_| timed(|| set(document, &fonts).map(|_| ())));
    Ok(median(times.collect::<Result<_>>()?))
}

/// One that set it before, with a sentence less in one paragraph.
fn again(document: &mut Document) -> Result<Duration> {
    let fonts = Fonts::load()?;
    set(document, &fonts)?;
    let mut times = Vec::new();
    for _ in 0..RUNS {
        let body = document.blocks.iter_mut().find_map(|block| match block {
            Block::Paragraph(paragraph) if paragraph.style == Style::Body => Some(paragraph),
            _ => None,
        });
        let body = body.ok_or("the document has no paragraph")?;
        body.content
            .push(Inline::Text(" Et une phrase de plus.".to_owned()));
        let started = Instant::now();
        set(document, &fonts)?;
        times.push(started.elapsed());
    }
    Ok(median(times))
}

/// All that stands between a paragraph that was written and its page.
fn seen(vault: &Vault, planned: &Planned) -> Result<Duration> {
    let fonts = Fonts::load()?;
    let mut times = Vec::new();
    for time in 0..=RUNS {
        let started = Instant::now();
        let mut reading = Reading::of(vault, Lang::French)?;
        let prose = &mut reading.snapshot.prose;
        let prose = prose
            .iter_mut()
            .find(|it| it.space_id.is_some() && it.space_id == planned.space);
        let prose = prose.ok_or("the space has no prose")?;
        prose.text.push_str(&" Et une phrase de plus.".repeat(time));
        let go = &mut |_| ControlFlow::Continue(());
        deliverable::render(&reading.snapshot, planned, &fonts, go)?;
        if time > 0 {
            times.push(started.elapsed());
        }
    }
    Ok(median(times))
}
