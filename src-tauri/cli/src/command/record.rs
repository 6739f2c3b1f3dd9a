//! `export … record`: the record, the summary and the notice of interviews.

use std::{ops::ControlFlow, path::Path};

use croisee_core::{
    Error, atomic,
    reading::Reading,
    record::{Options, Source, plan, register, render},
};
use croisee_typeset::Fonts;
use serde_json::json;

use crate::{
    answer::{Answer, Exit, Failure},
    arguments::Task,
};

pub(super) fn run(dossier: &Path, task: &Task, answer: &Answer) -> Result<Exit, Failure> {
    let Task::Records {
        kind,
        interview,
        out,
        date,
    } = task
    else {
        return Ok(Exit::Usage);
    };
    let mut vault = super::exporter(dossier, answer)?;
    let reading = Reading::of(&vault, answer.lang())?;
    let options = Options::plain(*date, answer.lang());
    let planned = plan(&reading.snapshot, *kind, interview.as_deref(), options)?;
    let fonts = Fonts::bundled().map_err(Error::from)?;
    std::fs::create_dir_all(out).map_err(|source| Failure::writing(Error::io(out, source)))?;
    let (mut told, mut lines) = (Vec::new(), Vec::new());
    let mut failed = false;
    for one in &planned {
        let made = render(Source::of(&reading), one, fonts, &mut |_| {
            ControlFlow::Continue(())
        });
        let pdf = match made {
            Ok(pdf) => pdf,
            // Where several were asked for, one that cannot be set keeps none of the others back.
            Err(error) if planned.len() > 1 => {
                failed = true;
                answer.tell(&format!(
                    "{}: {}",
                    one.file_name,
                    error.message(answer.lang())
                ));
                continue;
            }
            Err(error) => return Err(error.into()),
        };
        let path = out.join(&one.file_name);
        atomic::write(&path, &pdf.bytes).map_err(Failure::writing)?;
        if vault.read_only().is_none() {
            register(&mut vault, one, &pdf)?;
        }
        told.push(json!({
            "file": path,
            "kind": kind.word(),
            "interview": one.code,
            "pages": pdf.pages,
            "sha256": pdf.sha256,
        }));
        lines.push(path.display().to_string());
    }
    vault.close()?;
    answer.give(&told, || lines.join("\n"))?;
    Ok(if failed { Exit::Refused } else { Exit::Done })
}
