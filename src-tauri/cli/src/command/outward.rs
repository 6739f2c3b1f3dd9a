//! `export … sharing`, `table` and `docx`: the inventory for others, tables for spreadsheets, drafts for word processors.

use std::{collections::BTreeMap, ops::ControlFlow, path::Path};

use croisee_core::{
    Error, Snapshot, Vault, atomic,
    attribution::same_agreements,
    deliverable::{self, Planned, Rendered},
    dissemination::{
        Choice, Licence, Options, Sent, Way, beyond, choice_in_words, open_data, open_data_name,
        pages, pages_name,
    },
    exchange::{
        self,
        out::{Book, SheetFormat, csv, docx, table_name, tables, xlsx},
        sha256_of,
    },
    file_name,
    reading::{Reading, Words},
};
use croisee_typeset::Fonts;
use serde_json::json;

use crate::{
    answer::{Answer, Exit, Failure},
    sharing_arguments::Outward,
};

pub(super) fn run(dossier: &Path, asked: &Outward, answer: &Answer) -> Result<Exit, Failure> {
    let mut vault = super::exporter(dossier, answer)?;
    let done = match asked {
        Outward::Sharing { .. } => share(&mut vault, asked, answer),
        Outward::Table { .. } => table(&mut vault, asked, answer),
        Outward::Docx { .. } => drafts(&mut vault, asked, answer),
    };
    vault.close()?;
    done
}

/// What `make` makes of the dossier as it may leave at this moment: who withdraws meanwhile does not find their words in it.
fn as_agreed<T>(
    vault: &Vault,
    make: impl Fn(&Snapshot) -> croisee_core::Result<T>,
) -> Result<T, Failure> {
    let mut snapshot = Snapshot::read(vault)?;
    loop {
        let made = make(&snapshot)?;
        let now = Snapshot::read(vault)?;
        if same_agreements(&snapshot, &now) {
            return Ok(made);
        }
        snapshot = now;
    }
}

fn folder(out: &Path) -> Result<(), Failure> {
    std::fs::create_dir_all(out).map_err(|source| Failure::writing(Error::io(out, source)))
}

fn share(vault: &mut Vault, asked: &Outward, answer: &Answer) -> Result<Exit, Failure> {
    let Outward::Sharing {
        way,
        out,
        date,
        kinds,
        volets,
        territories,
        closed,
        licence,
        to,
    } = asked
    else {
        return Ok(Exit::Usage);
    };
    let options = Options {
        date: *date,
        lang: answer.lang(),
    };
    let reading = Reading::of(vault, answer.lang())?;
    let volets = volets
        .iter()
        .map(|code| {
            let mut nodes = reading.snapshot.nodes.iter();
            let node = nodes.find(|node| node.code.eq_ignore_ascii_case(code));
            node.map(|node| node.id).ok_or_else(|| Error::Invalid {
                field: "volet",
                value: code.clone(),
            })
        })
        .collect::<croisee_core::Result<Vec<_>>>()?;
    let choice = Choice {
        kinds: kinds.clone(),
        volets,
        territories: territories.clone(),
        closed: *closed,
    };
    folder(out)?;
    let words = Words::of(answer.lang());
    let (files, entries, sha256, means) = match way {
        Way::OpenData => open(vault, &choice, *licence, options, out)?,
        Way::Relays | Way::Kit => {
            let fonts = Fonts::bundled().map_err(Error::from)?;
            let made = as_agreed(vault, |snapshot| {
                pages(snapshot, *way, &choice, options, fonts, &mut |_| {
                    ControlFlow::Continue(())
                })
            })?;
            let path = out.join(pages_name(*way, &choice, options)?);
            atomic::write(&path, &made.bytes).map_err(Failure::writing)?;
            let means = words.with("share-means-pdf", &[("pages", made.pages.into())]);
            (vec![path], made.entries, made.sha256, means)
        }
    };
    let recipients = match (to.is_empty(), way) {
        (false, _) => to.clone(),
        (true, Way::OpenData) => vec![words.say("share-public")],
        // To nobody in particular: the file is written, and whoever sends it notes to whom.
        (true, _) => Vec::new(),
    };
    if vault.read_only().is_none() && recipients.is_empty() {
        exchange::register(vault, &format!("inventaire {}", way.word()), &sha256)?;
    } else if vault.read_only().is_none() {
        vault.sharing_register(&Sent {
            way: *way,
            date: *date,
            subject: words.say(&format!("share-subject-{}", way.word())),
            recipients: recipients.clone(),
            means,
            choice: choice_in_words(&reading, &choice),
            entries,
            sha256: sha256.clone(),
        })?;
    }
    let exposed = beyond(&reading.snapshot, *way, &choice)?;
    let messages = ["cli-sharing-names", "cli-sharing-words"];
    super::archive::warn(&exposed, messages, answer);
    let told = json!({
        "files": files,
        "exposed": exposed,
        "entries": entries,
        "sha256": sha256,
        "recipients": recipients,
    });
    let lines: Vec<String> = files
        .iter()
        .map(|path| path.display().to_string())
        .collect();
    answer.give(&told, || lines.join("\n"))?;
    Ok(Exit::Done)
}

type Shared = (Vec<std::path::PathBuf>, usize, String, String);

fn open(
    vault: &Vault,
    choice: &Choice,
    licence: Licence,
    options: Options,
    out: &Path,
) -> Result<Shared, Failure> {
    let (written, entries) = as_agreed(vault, |snapshot| {
        open_data(snapshot, choice, licence, options)
    })?;
    let within = out.join(open_data_name(options));
    written.to_folder(&within).map_err(Failure::writing)?;
    let files = written.files().map(|(name, _)| within.join(name)).collect();
    Ok((files, entries, written.sha256(), licence.title().to_owned()))
}

fn table(vault: &mut Vault, asked: &Outward, answer: &Answer) -> Result<Exit, Failure> {
    let Outward::Table {
        table,
        format,
        out,
        date,
    } = asked
    else {
        return Ok(Exit::Usage);
    };
    let reading = Reading::of(vault, answer.lang())?;
    let sheets = tables(&reading, *table, None, *date)?;
    if sheets.is_empty() {
        answer.note("cli-no-table", &[]);
    }
    let name = table_name(reading.words, *table, *date);
    folder(out)?;
    let files = match format {
        // A workbook without a sheet is none.
        SheetFormat::Xlsx if sheets.is_empty() => Vec::new(),
        SheetFormat::Xlsx => {
            let initiative = &reading.snapshot.initiative;
            let book = Book {
                title: initiative.title.clone(),
                author: initiative.pilots.0.join(", "),
                date: *date,
            };
            // All that is written is in the sheets.
            drop(reading);
            vec![(out.join(format!("{name}.xlsx")), xlsx(&book, sheets)?)]
        }
        SheetFormat::Csv => {
            let mut files = Vec::new();
            for sheet in &sheets {
                let own = match sheets.len() {
                    1 => name.clone(),
                    _ => file_name(&format!("{name} - {}", sheet.name), &name),
                };
                files.push((out.join(format!("{own}.csv")), csv(sheet)?));
            }
            files
        }
    };
    let mut told = Vec::new();
    for (path, bytes) in &files {
        atomic::write(path, bytes).map_err(Failure::writing)?;
        let sha256 = sha256_of(bytes);
        if vault.read_only().is_none() {
            exchange::register(vault, &format!("tableau {}", table.word()), &sha256)?;
        }
        told.push(json!({ "file": path, "sha256": sha256 }));
    }
    let lines: Vec<String> = files.iter().map(|(p, _)| p.display().to_string()).collect();
    answer.give(&told, || lines.join("\n"))?;
    Ok(Exit::Done)
}

/// Drafts only: what a word processor opens, anyone may change.
fn drafts(vault: &mut Vault, asked: &Outward, answer: &Answer) -> Result<Exit, Failure> {
    let Outward::Docx { space, out, date } = asked else {
        return Ok(Exit::Usage);
    };
    let mut failed = false;
    let request = deliverable::Request {
        space: space.clone(),
        date: *date,
        template: None,
        edition: None,
        published: false,
        override_unvalidated: false,
        lang: answer.lang(),
    };
    let planned = deliverable::plan(&Snapshot::read(vault)?, &request)?;
    if planned.is_empty() {
        answer.note("cli-no-space", &[]);
    }
    folder(out)?;
    let (mut told, mut lines) = (Vec::new(), Vec::new());
    for one in &planned {
        let made = as_agreed(vault, |snapshot| draft(snapshot, one));
        let rendered = match made {
            Ok(rendered) => rendered,
            // Where all were asked for, one that cannot be made keeps none of the others back.
            Err(failure) if planned.len() > 1 && failure.code == Exit::Refused => {
                failed = true;
                let detail = failure.error.message(answer.lang());
                let args = [("space", one.space_code.clone()), ("detail", detail)];
                answer.note("cli-space-failed", &args);
                continue;
            }
            Err(failure) => return Err(failure),
        };
        let path = out.join(&rendered.file_name);
        atomic::write(&path, &rendered.bytes).map_err(Failure::writing)?;
        if vault.read_only().is_none() {
            deliverable::register(vault, one, &rendered)?;
        }
        told.push(json!({ "file": path, "sha256": rendered.sha256 }));
        lines.push(path.display().to_string());
    }
    answer.give(&told, || lines.join("\n"))?;
    Ok(if failed { Exit::Refused } else { Exit::Done })
}

/// A deliverable for a word processor: its letters are those of whoever opens it, so that nothing is set here.
fn draft(snapshot: &Snapshot, planned: &Planned) -> croisee_core::Result<Rendered> {
    let mut rows = snapshot.deliverables.iter();
    let row = rows.find(|row| Some(row.id) == planned.deliverable);
    let assembled = deliverable::assemble(
        snapshot,
        planned.space,
        row,
        &planned.template,
        &planned.options,
    )?;
    let bytes = docx(&assembled.document)?;
    let stem = planned.file_name.trim_end_matches(".pdf");
    Ok(Rendered {
        file_name: format!("{stem}.docx"),
        sha256: sha256_of(&bytes),
        bytes,
        pages: 0,
        page_of: BTreeMap::new(),
        assembled,
    })
}
