//! `export … room`: the 16:9 pages of the spaces.

use std::{ops::ControlFlow, path::Path};

use croisee_core::{
    Error, Snapshot, atomic,
    attribution::same_agreements,
    room::{Request, plan, register, render},
};
use croisee_typeset::Fonts;
use serde_json::json;

use crate::{
    answer::{Answer, Exit, Failure},
    arguments::Task,
};

pub(super) fn run(dossier: &Path, task: &Task, answer: &Answer) -> Result<Exit, Failure> {
    let Task::Room { space, out, date } = task else {
        return Ok(Exit::Usage);
    };
    let mut vault = super::exporter(dossier, answer)?;
    let mut snapshot = Snapshot::read(&vault)?;
    let request = Request {
        space: space.clone(),
        date: *date,
        lang: answer.lang(),
        voices: true,
    };
    let planned = plan(&snapshot, &request)?;
    if planned.is_empty() {
        answer.note("cli-no-space", &[]);
    }
    let fonts = Fonts::bundled().map_err(Error::from)?;
    std::fs::create_dir_all(out).map_err(|source| Failure::writing(Error::io(out, source)))?;
    let (mut told, mut lines) = (Vec::new(), Vec::new());
    let mut failed = false;
    for one in &planned {
        let pdf = loop {
            let pdf = render(&snapshot, one, fonts, &mut |_| ControlFlow::Continue(()));
            // Who withdraws while this is set does not find their words in it: a window may hold the dossier.
            let now = Snapshot::read(&vault)?;
            if same_agreements(&snapshot, &now) {
                break pdf;
            }
            snapshot = now;
        };
        let pdf = match pdf {
            Ok(pdf) => pdf,
            // Where all were asked for, one that cannot be set keeps none of the others back.
            Err(error) if planned.len() > 1 => {
                failed = true;
                let (space, detail) = (one.space_code.clone(), error.message(answer.lang()));
                answer.note("cli-space-failed", &[("space", space), ("detail", detail)]);
                continue;
            }
            Err(error) => return Err(error.into()),
        };
        let path = out.join(&one.file_name);
        atomic::write(&path, &pdf.bytes).map_err(Failure::writing)?;
        if vault.read_only().is_none() {
            register(&mut vault, one, &pdf)?;
        }
        for number in &pdf.withheld {
            let args = [
                ("file", one.file_name.clone()),
                ("number", number.to_string()),
            ];
            answer.note("cli-room-withheld", &args);
        }
        for front in &pdf.front_withheld {
            let args = [("file", one.file_name.clone())];
            answer.note(&format!("cli-room-front-{}", front.word()), &args);
        }
        if pdf.left_out > 0 {
            let args = [
                ("file", one.file_name.clone()),
                ("count", pdf.left_out.to_string()),
            ];
            answer.note("cli-room-left-out", &args);
        }
        told.push(json!({
            "file": path,
            "space": one.space_code,
            "pages": pdf.pages,
            "sha256": pdf.sha256,
            "withheld": pdf.withheld,
            "front_withheld": pdf.front_withheld,
            "left_out": pdf.left_out,
        }));
        lines.push(path.display().to_string());
    }
    vault.close()?;
    answer.give(&told, || lines.join("\n"))?;
    Ok(if failed { Exit::Refused } else { Exit::Done })
}
