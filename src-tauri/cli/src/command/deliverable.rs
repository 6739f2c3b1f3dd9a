//! `export … deliverable`: the PDFs of the spaces.

use std::{ops::ControlFlow, path::Path};

use croisee_core::{
    Error, Snapshot, Vault, atomic,
    deliverable::{Planned, Rendered, Request, plan, register, render},
};
use croisee_typeset::Fonts;
use rayon::prelude::*;
use serde_json::{Value, json};

use crate::{
    answer::{Answer, Exit, Failure},
    arguments::Task,
};

pub(super) fn run(dossier: &Path, task: &Task, answer: &Answer) -> Result<Exit, Failure> {
    let Task::Deliverables {
        space,
        out,
        date,
        template,
        edition,
        published,
        override_unvalidated,
    } = task
    else {
        return Ok(Exit::Usage);
    };
    let mut vault = super::exporter(dossier, answer)?;
    let snapshot = Snapshot::read(&vault)?;
    let request = Request {
        space: space.clone(),
        date: *date,
        template: template.clone(),
        edition: *edition,
        published: *published,
        override_unvalidated: *override_unvalidated,
        lang: answer.lang(),
    };
    if request.override_unvalidated && request.published && vault.read_only().is_some() {
        // Domain rule 4: an override is recorded, or is none.
        return Err(Error::OverrideUnrecorded.into());
    }
    let fonts = Fonts::bundled().map_err(Error::from)?;
    std::fs::create_dir_all(out).map_err(|source| Failure::writing(Error::io(out, source)))?;
    // A deliverable is a pure function of the dossier: those of all spaces are set side by side, then written in order.
    let set: Vec<_> = spaces(&snapshot, &request)
        .into_par_iter()
        .map(|code| (set_space(&snapshot, &request, &code, fonts), code))
        .collect();
    let mut made = Made::default();
    for (set, code) in set {
        let written =
            set.and_then(|pdfs| write_space(&mut vault, &request, &pdfs, out, answer, &mut made));
        match written {
            Ok(()) => {}
            // Where all were asked for, one that cannot be set keeps none of the others back.
            Err(failure) if request.space.is_none() && failure.code == Exit::Refused => {
                made.failed = true;
                let detail = failure.error.message(answer.lang());
                answer.note("cli-space-failed", &[("space", code), ("detail", detail)]);
            }
            Err(failure) => return Err(failure),
        }
    }
    vault.close()?;
    if made.told.is_empty() && !made.failed {
        answer.note("cli-no-deliverable", &[]);
    }
    answer.give(&made.told, || made.lines.join("\n"))?;
    Ok(if made.failed {
        Exit::Refused
    } else {
        Exit::Done
    })
}

/// What was written so far.
#[derive(Default)]
struct Made {
    told: Vec<Value>,
    lines: Vec<String>,
    failed: bool,
}

/// The codes of the spaces asked for.
fn spaces(snapshot: &Snapshot, request: &Request) -> Vec<String> {
    match &request.space {
        Some(code) => vec![code.clone()],
        None => snapshot.spaces.iter().map(|s| s.code.clone()).collect(),
    }
}

/// The deliverables of one space, in memory.
fn set_space(
    snapshot: &Snapshot,
    request: &Request,
    space: &str,
    fonts: &Fonts,
) -> Result<Vec<(Planned, Rendered)>, Failure> {
    let request = Request {
        space: Some(space.to_owned()),
        ..request.clone()
    };
    let planned = plan(snapshot, &request).map_err(|error| match error {
        // A template that the dossier names, not the call.
        Error::UnknownTemplate { .. } if request.template.is_none() => Failure {
            error,
            code: Exit::Refused,
        },
        other => other.into(),
    })?;
    let mut pdfs = Vec::with_capacity(planned.len());
    for one in planned {
        let pdf = render(snapshot, &one, fonts, &mut |_| ControlFlow::Continue(()))?;
        pdfs.push((one, pdf));
    }
    Ok(pdfs)
}

/// Writes them, and says what was left out.
fn write_space(
    vault: &mut Vault,
    request: &Request,
    pdfs: &[(Planned, Rendered)],
    out: &Path,
    answer: &Answer,
    made: &mut Made,
) -> Result<(), Failure> {
    for (one, pdf) in pdfs {
        let path = out.join(&pdf.file_name);
        atomic::write(&path, &pdf.bytes).map_err(Failure::writing)?;
        if vault.read_only().is_none() {
            register(vault, one, pdf)?;
        }
        for left in pdf.left_out() {
            let args = [
                ("file", pdf.file_name.clone()),
                ("code", left.code.clone()),
                ("count", left.excerpts.to_string()),
            ];
            answer.note("cli-left-out", &args);
        }
        let losing = pdf.assembled.obstacles.iter();
        for obstacle in losing.filter(|o| request.published && o.code == "supports_left_out") {
            answer.tell(&format!("{}: {}", pdf.file_name, obstacle.text));
        }
        let left_out: Vec<_> = pdf.left_out().iter().map(|left| &left.code).collect();
        made.told.push(json!({
            "file": path,
            "space": one.space_code,
            "pages": pdf.pages,
            "sha256": pdf.sha256,
            "left_out": left_out,
        }));
        made.lines.push(path.display().to_string());
    }
    Ok(())
}
