//! `export … deliverable`: the PDFs of the spaces.

use std::{collections::BTreeSet, ops::ControlFlow, path::Path};

use croisee_core::{
    Error, Snapshot, Vault, atomic,
    attribution::same_agreements,
    deliverable::{DEMARCHE, Planned, Rendered, Request, plan, register, render},
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
        strict,
        large_print,
    } = task
    else {
        return Ok(Exit::Usage);
    };
    let mut vault = super::exporter(dossier, answer)?;
    let mut snapshot = Snapshot::read(&vault)?;
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
    let set = loop {
        let set: Vec<_> = spaces(&snapshot, &request)
            .into_par_iter()
            .map(|code| {
                (
                    set_space(&snapshot, &request, &code, *large_print, fonts),
                    code,
                )
            })
            .collect();
        // Who withdraws while this is set does not find their words in it: a window may hold the dossier.
        let now = Snapshot::read(&vault)?;
        if same_agreements(&snapshot, &now) {
            break set;
        }
        snapshot = now;
    };
    let mut made = Made {
        strict: *strict,
        ..Made::default()
    };
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
        let nothing = match (&request.space, snapshot.spaces.is_empty()) {
            (None, true) => "cli-no-space",
            _ => "cli-no-deliverable",
        };
        answer.note(nothing, &[]);
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
    /// A document whose own texts say what they may not is kept back.
    strict: bool,
}

/// The codes of the spaces asked for; the démarche's word where it is what is asked for.
fn spaces(snapshot: &Snapshot, request: &Request) -> Vec<String> {
    let templates = &snapshot.templates;
    let of_the_demarche = |name: &String| templates.named_of_the_demarche(Some(name)).is_ok();
    match &request.space {
        Some(code) => vec![code.clone()],
        // One template names what it is of: the whole démarche, once.
        None if request.template.as_ref().is_some_and(of_the_demarche) => {
            vec![DEMARCHE.to_owned()]
        }
        None => snapshot.spaces.iter().map(|s| s.code.clone()).collect(),
    }
}

/// The deliverables of one space, in memory.
fn set_space(
    snapshot: &Snapshot,
    request: &Request,
    space: &str,
    large_print: bool,
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
        let one = if large_print {
            one.in_large_print()
        } else {
            one
        };
        let pdf = render(snapshot, &one, fonts, &mut |_| ControlFlow::Continue(()))?;
        pdfs.push((one, pdf));
    }
    Ok(pdfs)
}

/// Texts of one's own that say what they may not: nothing takes that out of them. The obstacle, and its message.
const BEYOND: [(&str, &str); 2] = [
    ("name_beyond", "cli-name-beyond"),
    ("words_beyond", "cli-words-beyond"),
];

/// The sections of the texts that stand in the way of publishing for this reason, a text after the other.
fn beyond<'p>(pdf: &'p Rendered, obstacle: &str) -> Vec<&'p str> {
    let obstacles = pdf.assembled.obstacles.iter();
    obstacles
        .filter(|o| o.code == obstacle)
        .map(|o| o.section.as_deref().unwrap_or_default())
        .collect()
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
        let beyond = BEYOND.map(|(obstacle, message)| {
            let beyond = match request.published {
                true => beyond(pdf, obstacle),
                false => Vec::new(),
            };
            if !beyond.is_empty() {
                let sections: BTreeSet<&str> = beyond.iter().copied().collect();
                let sections: Vec<&str> = sections.into_iter().collect();
                let args = [
                    ("file", pdf.file_name.clone()),
                    ("count", beyond.len().to_string()),
                    ("sections", sections.join(", ")),
                ];
                answer.note(message, &args);
            }
            beyond.len()
        });
        // Nothing takes such words out of a text of one's own: who does not look at what is written asks for none of it.
        let written = !made.strict || beyond == [0, 0];
        if written {
            atomic::write(&path, &pdf.bytes).map_err(Failure::writing)?;
            if vault.read_only().is_none() {
                register(vault, one, pdf)?;
            }
            made.lines.push(path.display().to_string());
            tell_left(request, pdf, answer);
        } else {
            made.failed = true;
            answer.note("cli-not-published", &[("file", pdf.file_name.clone())]);
        }
        let left_out: Vec<_> = pdf.left_out().iter().map(|left| &left.code).collect();
        made.told.push(json!({
            "file": path,
            "written": written,
            "space": match one.space {
                Some(_) => one.space_code.as_str(),
                None => DEMARCHE,
            },
            "pages": pdf.pages,
            "sha256": pdf.sha256,
            "left_out": left_out,
            "name_beyond": beyond[0],
            "words_beyond": beyond[1],
        }));
    }
    Ok(())
}

/// What a published version lost on its way: a draft says it on a page of its own.
const LOST: [&str; 2] = ["supports_left_out", "citation_unknown"];

/// Says what was left out, and what of a published version leads nowhere.
fn tell_left(request: &Request, pdf: &Rendered, answer: &Answer) {
    for left in pdf.left_out() {
        let args = [
            ("file", pdf.file_name.clone()),
            ("code", left.code.clone()),
            ("count", left.excerpts.to_string()),
        ];
        answer.note("cli-left-out", &args);
    }
    let obstacles = pdf.assembled.obstacles.iter();
    for obstacle in obstacles.filter(|o| request.published && LOST.contains(&o.code)) {
        answer.tell(&format!("{}: {}", pdf.file_name, obstacle.text));
    }
}
