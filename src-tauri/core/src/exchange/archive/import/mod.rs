//! Reading an archive, or a part of one, into a dossier: all that can come in, in one transaction, and what cannot.

mod ahead;
mod aside;
mod plan;
mod rows;
mod special;

use std::{collections::BTreeSet, path::Path};

use plan::Plan;

use super::{
    LONGEST_TABLE,
    anchors::Notes,
    cell::Known,
    codes::Codes,
    decode::decode_owned,
    manifest::{self, Manifest},
    place::{MANIFEST, Place, place_of},
    report::{Notice, Refusal, Report},
    sheet::Sheet,
    store,
    tables::{TABLES, Table},
    wrong::Wrong,
};
use crate::{
    Error, Result, Vault,
    exchange::bundle::{Bundle, Unread},
    initiative::Initiative,
    vault::{Op, Surroundings, Tx},
};

/// How an import is to be done.
#[derive(Debug, Clone, Copy, Default)]
pub struct Options {
    /// Keep nothing if anything is refused.
    pub strict: bool,
    /// Keep nothing at all: only say what would come in.
    pub dry_run: bool,
    /// What a lone file is; by its name or its content where absent.
    pub table: Option<&'static Table>,
}

/// How far an import has come.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Progress {
    /// The file being read.
    pub file: String,
    /// How many files are done.
    pub done: usize,
    /// Of how many.
    pub total: usize,
}

/// Is told how far the import has come; answers whether to go on.
pub type Watch<'a> = dyn FnMut(&Progress) -> bool + 'a;

/// Reads a bundle into a dossier.
///
/// # Errors
/// [`Error::NothingRecognised`] for a bundle without a file of an archive; [`Error::Cancelled`]; what the disk says.
/// The dossier is then as it was.
pub fn import(
    vault: &mut Vault,
    bundle: &mut Bundle,
    options: Options,
    watch: &mut Watch<'_>,
) -> Result<Report> {
    let mut report = Report::default();
    let mut given_up = false;
    let done = vault.transact(Op::new("import"), |tx| {
        report = read(tx, bundle, options, watch)?;
        given_up =
            options.dry_run || report.unreadable || (options.strict && !report.refused.is_empty());
        // An error rolls everything back.
        if given_up {
            Err(Error::Cancelled)
        } else {
            Ok(())
        }
    });
    match done {
        Ok(_) => report.kept = true,
        Err(_) if given_up => {
            if !options.dry_run {
                // Nothing came in: the counts say what is, not what would have been.
                (report.added, report.updated, report.unchanged) = (0, 0, 0);
            }
        }
        Err(error) => return Err(error),
    }
    Ok(report)
}

/// Makes a dossier at `path` from an archive, without protection. None is made where the archive does not say what it is,
/// nor where `strict` met a refusal.
///
/// # Errors
/// Those of [`Vault::create`] and of [`import`].
pub fn create(
    path: &Path,
    title: Option<&str>,
    bundle: &mut Bundle,
    strict: bool,
    surroundings: Box<dyn Surroundings>,
    watch: &mut Watch<'_>,
) -> Result<(Option<Vault>, Report)> {
    create_with(path, title, None, bundle, strict, surroundings, watch)
}

/// Makes a dossier as [`create`] does, protected by a passphrase where there is one: what comes in is never on the disk in
/// clear.
///
/// # Errors
/// Those of [`Vault::create_with`] and of [`import`].
pub fn create_with(
    path: &Path,
    title: Option<&str>,
    passphrase: Option<&str>,
    bundle: &mut Bundle,
    strict: bool,
    surroundings: Box<dyn Surroundings>,
    watch: &mut Watch<'_>,
) -> Result<(Option<Vault>, Report)> {
    let mut report = Report::default();
    let name = path.file_stem().unwrap_or_default().to_string_lossy();
    let name = title.unwrap_or(&name);
    let made = Vault::create_with(path, name, passphrase, surroundings, |vault| {
        let options = Options {
            strict,
            ..Options::default()
        };
        if !bundle.has(MANIFEST) {
            let wrong = Wrong::of("manifest-missing");
            report
                .refused
                .push(Refusal::new(MANIFEST, None, "", "", wrong));
            return Err(Error::Cancelled);
        }
        report = import(vault, bundle, options, watch)?;
        if !report.kept {
            return Err(Error::Cancelled);
        }
        if let Some(title) = title {
            vault.transact(Op::new("initiative.edit"), |tx| {
                let known = Initiative::read(tx)?;
                let title = title.to_owned();
                Initiative { title, ..known }.write(tx)
            })?;
        }
        Ok(())
    });
    match made {
        Ok((vault, ())) => Ok((Some(vault), report)),
        // Given up for what was refused, not by the user.
        Err(Error::Cancelled) if !report.refused.is_empty() => {
            report.kept = false;
            Ok((None, report))
        }
        Err(error) => Err(error),
    }
}

/// An import under way.
struct Import<'a> {
    tx: &'a Tx<'a>,
    bundle: &'a mut Bundle,
    report: Report,
    codes: Codes,
    /// The names of the kept files, in the dossier and in the bundle.
    kept: BTreeSet<String>,
    until: ahead::Until,
    /// What rows that do not say whether they are invented are said to be.
    fictional: Option<&'static str>,
    /// The notes read last, by table and id: excerpts of the same ones follow each other.
    notes: Option<(&'static str, String, Notes)>,
}

/// Reads a bundle within a write that is under way.
pub(in crate::exchange) fn read(
    tx: &Tx<'_>,
    bundle: &mut Bundle,
    options: Options,
    watch: &mut Watch<'_>,
) -> Result<Report> {
    store::with_room(tx, || all_of(tx, bundle, options, watch))
}

fn all_of(
    tx: &Tx<'_>,
    bundle: &mut Bundle,
    options: Options,
    watch: &mut Watch<'_>,
) -> Result<Report> {
    let mut import = Import {
        tx,
        report: Report::default(),
        codes: Codes::read(tx)?,
        kept: BTreeSet::new(),
        until: ahead::Until::of(tx),
        fictional: None,
        notes: None,
        bundle,
    };
    let mut plan = import.plan(options)?;
    if plan.files() == 0 && import.report.refused.is_empty() {
        return Err(Error::NothingRecognised {
            path: import.bundle.label().into(),
        });
    }
    let mut done = 0;
    let total = plan.tables.len() + 3;
    let mut step = |file: &str| {
        done += 1;
        let progress = Progress {
            file: file.to_owned(),
            done,
            total,
        };
        if watch(&progress) {
            Ok(())
        } else {
            Err(Error::Cancelled)
        }
    };
    step(MANIFEST)?;
    if plan.manifest && import.manifest()? == Trust::None {
        import.report.unreadable = true;
        return Ok(import.report);
    }
    import.keep(&plan.kept)?;
    for table in TABLES.iter() {
        let mut besides = plan.besides.remove(table.name).unwrap_or_default();
        if let Some(file) = plan.tables.get(table.name) {
            step(file)?;
            import.table(table, file, &mut besides)?;
        }
        import.besides_alone(table, besides)?;
    }
    step("textes")?;
    import.amended(&plan.amended)?;
    import.validated(&plan.validated)?;
    import.retired(&plan.retired)?;
    import.prose(&plan.prose)?;
    import.templates(&plan.templates)?;
    if plan.style {
        import.style()?;
    }
    step("")?;
    import.empty_table(&plan);
    import
        .report
        .refused
        .sort_by(|a, b| (&a.file, a.row).cmp(&(&b.file, b.row)));
    Ok(import.report)
}

/// Whether an archive is what it says it is.
#[derive(PartialEq, Eq)]
enum Trust {
    Whole,
    None,
}

impl Import<'_> {
    fn plan(&mut self, options: Options) -> Result<Plan> {
        let mut plan = Plan::default();
        if let Some(table) = self.lone_table(options)? {
            plan.tables
                .insert(table.name, self.bundle.names()[0].clone());
            return Ok(plan);
        }
        if !self.report.refused.is_empty() {
            return Ok(plan);
        }
        // Notes by themselves: `--as entretiens` says whose; the name says which.
        if let (Some(table), true) = (
            options.table.filter(|t| t.beside.is_some()),
            self.bundle.is_single(),
        ) {
            let name = self.bundle.names()[0].clone();
            let code = name
                .rsplit_once('.')
                .map_or(name.as_str(), |(stem, _)| stem)
                .to_owned();
            let files = [(super::codes::folded(&code), (code, name))];
            plan.besides.insert(table.name, files.into());
            return Ok(plan);
        }
        for name in self.bundle.refused().to_vec() {
            self.refuse_file(&name, Wrong::of("file-name"));
        }
        for name in self.bundle.names().to_vec() {
            match place_of(&name) {
                Place::Manifest => plan.manifest = true,
                Place::Table(table) => {
                    plan.tables.insert(table.name, name);
                }
                Place::Beside(table, code) => {
                    let known = (code.to_owned(), name.clone());
                    let of_table = plan.besides.entry(table.name).or_default();
                    if of_table.insert(super::codes::folded(code), known).is_some() {
                        self.refuse_file(&name, Wrong::value("duplicate", code));
                    }
                }
                Place::Amended(_) => plan.amended.push(name),
                Place::Validated(..) => plan.validated.push(name),
                Place::Retired => plan.retired.push(name),
                Place::Prose(..) => plan.prose.push(name),
                Place::Kept => plan.kept.push(name),
                Place::Template(_) => plan.templates.push(name),
                Place::Style => plan.style = true,
                // One without a style is nobody's.
                Place::Logo => {}
                Place::Misnamed => self.refuse_file(&name, Wrong::value("bad-file-code", &name)),
                Place::Unknown => self.notice(&name, Wrong::of("file-unknown")),
            }
        }
        Ok(plan)
    }

    /// The table that a lone file is: as told, by its name, or by its columns.
    fn lone_table(&mut self, options: Options) -> Result<Option<&'static Table>> {
        if !self.bundle.is_single() {
            return Ok(None);
        }
        let name = self.bundle.names()[0].clone();
        if options.table.is_some() && name.to_lowercase().ends_with(".txt") {
            return Ok(None);
        }
        if options.table.is_some() {
            return Ok(options.table);
        }
        if !matches!(place_of(&name), Place::Unknown) {
            return Ok(None);
        }
        let Some(text) = self.text(&name, LONGEST_TABLE)? else {
            return Err(Error::TableUnknown { path: name.into() });
        };
        let known = |column: &str| {
            TABLES
                .iter()
                .any(|t| super::detect::column_of(t, column).is_some())
        };
        let sheet = Sheet::open(&text, known);
        if let Some(wrong) = sheet.beyond() {
            self.refuse_file(&name, wrong);
            return Ok(None);
        }
        match super::detect::table_of(sheet.header()) {
            Some(table) => Ok(Some(table)),
            None => Err(Error::TableUnknown { path: name.into() }),
        }
    }

    /// Says of a table by itself, in which there is no row, that there is none: whoever brings it in expects some.
    fn empty_table(&mut self, plan: &Plan) {
        let report = &self.report;
        let found = report.added + report.updated + report.unchanged + report.refused.len();
        let file = plan.tables.values().next().cloned();
        if let Some(file) = file.filter(|_| found == 0 && self.bundle.is_single()) {
            self.refuse_file(&file, Wrong::of("table-empty"));
        }
    }

    fn manifest(&mut self) -> Result<Trust> {
        let Some(text) = self.text(MANIFEST, 1 << 20)? else {
            return Ok(Trust::None);
        };
        match manifest::read(&text) {
            Ok(manifest) => {
                self.apply(manifest)?;
                Ok(Trust::Whole)
            }
            Err(fault) => {
                let refusal = Refusal::new(MANIFEST, None, fault.field, "", fault.wrong);
                self.report.refused.push(refusal);
                Ok(if fault.fatal {
                    Trust::None
                } else {
                    Trust::Whole
                })
            }
        }
    }

    fn apply(&mut self, manifest: Manifest) -> Result<()> {
        let known = Initiative::read(self.tx)?;
        let fresh = self.is_fresh()?;
        let fictional = manifest.fictional;
        let mut told = manifest.over(&known);
        match fictional {
            // The rows that are here were said to be invented, or not, by the dossier: the archive's say it themselves.
            Some(fictional) if !fresh && fictional != known.fictional => {
                self.fictional = Some(if fictional { "oui" } else { "non" });
            }
            Some(fictional) => told.fictional = fictional,
            None => {}
        }
        if told != known {
            told.write(self.tx)?;
        }
        if !fresh {
            match told == known {
                true => self.report.unchanged += 1,
                false => self.report.updated += 1,
            }
        }
        Ok(())
    }

    fn is_fresh(&self) -> Result<bool> {
        for table in TABLES
            .iter()
            .map(|t| t.sql)
            .chain(["prose", "attachment", "template"])
        {
            if !store::is_empty(self.tx, table)? {
                return Ok(false);
            }
        }
        Ok(true)
    }

    /// The text of a file; none where it was refused.
    fn text(&mut self, name: &str, limit: u64) -> Result<Option<String>> {
        let Some(bytes) = self.bytes(name, limit)? else {
            return Ok(None);
        };
        match decode_owned(bytes) {
            Ok(text) => Ok(Some(text)),
            Err(wrong) => {
                self.refuse_file(name, wrong);
                Ok(None)
            }
        }
    }

    fn bytes(&mut self, name: &str, limit: u64) -> Result<Option<Vec<u8>>> {
        let wrong = match self.bundle.read(name, limit) {
            Ok(bytes) => return Ok(Some(bytes)),
            Err(Unread::TooLong) => {
                Wrong::of("file-too-long").with("limit", (limit >> 20).to_string())
            }
            Err(Unread::Damaged) => Wrong::of("file-damaged"),
            Err(Unread::Failed(Error::Io { source, .. })) => {
                Wrong::of("file-unread").with("why", source.to_string())
            }
            Err(Unread::Failed(error)) => return Err(error),
        };
        self.refuse_file(name, wrong);
        Ok(None)
    }

    fn known(&self) -> Known<'_> {
        Known {
            codes: &self.codes,
            kept: &self.kept,
        }
    }

    fn refuse_file(&mut self, name: &str, wrong: Wrong) {
        self.report
            .refused
            .push(Refusal::new(name, None, "", "", wrong));
    }

    fn notice(&mut self, name: &str, wrong: Wrong) {
        self.report.notices.push(Notice::new(name, wrong));
    }

    fn new_id(&self) -> String {
        self.tx.new_id().to_string()
    }
}
