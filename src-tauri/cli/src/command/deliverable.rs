//! `export … deliverable`: the PDFs of the spaces.

use std::{ops::ControlFlow, path::Path};

use croisee_core::{
    Error, Snapshot, atomic,
    deliverable::{Request, plan, register, render},
};
use croisee_typeset::Fonts;
use serde_json::json;

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
    let planned = plan(&snapshot, &request)?;
    let fonts = Fonts::bundled().map_err(Error::from)?;
    std::fs::create_dir_all(out).map_err(|source| Failure::writing(Error::io(out, source)))?;
    let mut told = Vec::new();
    let mut lines = Vec::new();
    for one in &planned {
        let made = render(&snapshot, one, fonts, &mut |_| ControlFlow::Continue(()))?;
        let path = out.join(&made.file_name);
        atomic::write(&path, &made.bytes).map_err(Failure::writing)?;
        if vault.read_only().is_none() {
            register(&mut vault, one, &made)?;
        }
        for left in made.left_out() {
            let args = [
                ("file", made.file_name.clone()),
                ("code", left.code.clone()),
                ("count", left.excerpts.to_string()),
            ];
            answer.note("cli-left-out", &args);
        }
        let left_out: Vec<_> = made
            .left_out()
            .iter()
            .map(|left| left.code.clone())
            .collect();
        told.push(json!({
            "file": path,
            "space": one.space_code,
            "pages": made.pages,
            "sha256": made.sha256,
            "left_out": left_out,
        }));
        lines.push(path.display().to_string());
    }
    vault.close()?;
    if planned.is_empty() {
        answer.note("cli-no-deliverable", &[]);
    }
    answer.give(&told, || lines.join("\n"));
    Ok(Exit::Done)
}
