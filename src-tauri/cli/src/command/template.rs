//! `template`: the templates of deliverables, the dossier's own and the program's.

use std::path::Path;

use croisee_core::{
    atomic,
    deliverable::{Both, Of, Template, TemplateFile, Templates},
    exchange::{register, sha256_of},
    vault::Access,
};
use serde_json::{Value, json};

use crate::{
    answer::{Answer, Exit, Failure},
    template_arguments::Templated,
};

/// Does what is asked of the templates.
pub(super) fn run(dossier: &Path, asked: &Templated, answer: &Answer) -> Result<Exit, Failure> {
    match asked {
        Templated::List => list(dossier, answer),
        Templated::Import { source } => take(dossier, source, answer),
        Templated::Export { name, out } => give(dossier, name, out, answer),
        Templated::Remove { name } => remove(dossier, name, answer),
    }
}

fn list(dossier: &Path, answer: &Answer) -> Result<Exit, Failure> {
    let vault = super::reader(dossier)?;
    let templates = Templates::read(vault.conn())?;
    let title = |of: &Both| of.in_lang(answer.lang()).to_owned();
    let all: Vec<Value> = templates
        .all()
        .map(|t| {
            let sections: Vec<Value> = t
                .sections
                .iter()
                .map(|s| json!({ "code": s.code, "title": title(&s.title) }))
                .collect();
            json!({ "name": t.name, "title": title(&t.title), "own": t.own, "of": t.of, "sections": sections })
        })
        .collect();
    // What a later program made is told of beside the list.
    for (name, wrong) in templates.unread() {
        let args = [
            ("name", name.clone()),
            ("detail", wrong.words(answer.lang())),
        ];
        answer.note("cli-template-unread", &args);
    }
    answer.give(&json!({ "templates": all }), || {
        let line = |t: &Template| {
            let mut of = Vec::new();
            if t.own {
                of.push(answer.say("cli-template-own", &[]));
            }
            if t.of == Of::Demarche {
                of.push(answer.say("cli-template-demarche", &[]));
            }
            let told = format!("{}\t{}", t.name, title(&t.title));
            match of.as_slice() {
                [] => told,
                of => format!("{told} ({})", of.join(", ")),
            }
        };
        templates
            .all()
            .map(|t| line(t))
            .collect::<Vec<_>>()
            .join("\n")
    })?;
    Ok(Exit::Done)
}

fn take(dossier: &Path, source: &Path, answer: &Answer) -> Result<Exit, Failure> {
    let file = TemplateFile::open(source)?;
    let mut vault = super::open(dossier, Access::Write).map_err(Failure::opening)?;
    let taken = vault.template_take(&file.name, &file.text)?;
    vault.close()?;
    let changed = !taken.changed.tables.is_empty();
    let args = [("name", file.name.clone())];
    let told = json!({ "source": source, "name": file.name, "changed": changed });
    answer.give(&told, || answer.say("cli-template-taken", &args))?;
    Ok(Exit::Done)
}

fn give(dossier: &Path, name: &str, out: &Path, answer: &Answer) -> Result<Exit, Failure> {
    let mut vault = super::exporter(dossier, answer)?;
    let text = vault.template_file(name)?;
    atomic::write(out, text.as_bytes()).map_err(Failure::writing)?;
    let sha256 = sha256_of(text.as_bytes());
    if vault.read_only().is_none() {
        register(&mut vault, "template", &sha256)?;
    }
    vault.close()?;
    let args = [("path", out.display().to_string())];
    let told = json!({ "out": out, "name": name, "sha256": sha256 });
    answer.give(&told, || answer.say("cli-template-given", &args))?;
    Ok(Exit::Done)
}

fn remove(dossier: &Path, name: &str, answer: &Answer) -> Result<Exit, Failure> {
    let mut vault = super::open(dossier, Access::Write).map_err(Failure::opening)?;
    vault.template_remove(name)?;
    vault.close()?;
    let args = [("name", name.to_owned())];
    answer.give(&json!({ "removed": name }), || {
        answer.say("cli-template-removed", &args)
    })?;
    Ok(Exit::Done)
}
