//! Everything that can go wrong in the core: each with a stable code, and a French and an English message.
//!
//! The messages live in `assets/locales/core.{fr,en}.ftl` under the code; the fields are their arguments.

use std::path::{Path, PathBuf};

/// The result of the core's functions.
pub type Result<T, E = Error> = std::result::Result<T, E>;

/// What can go wrong.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum Error {
    /// No file stands at the path.
    #[error("no dossier at {}", path.display())]
    Absent {
        /// Where it was looked for.
        path: PathBuf,
    },
    /// The file is no dossier of Croisée.
    #[error("{} is not a dossier", path.display())]
    NotADossier {
        /// The file.
        path: PathBuf,
    },
    /// A later program wrote the dossier.
    #[error("the dossier's format {found} is newer than {known}")]
    Newer {
        /// Its format.
        found: i64,
        /// The newest format known here.
        known: i64,
    },
    /// An earlier program wrote the dossier, and it is open for reading only: it cannot be brought up to date.
    #[error("the dossier is of an earlier format and cannot be written to")]
    Outdated,
    /// Somebody else is writing to the dossier.
    #[error("the dossier is held by {holder}")]
    Held {
        /// Its file; empty where it is not known.
        path: PathBuf,
        /// Who.
        holder: String,
    },
    /// The file is damaged.
    #[error("the dossier is damaged: {detail}")]
    Damaged {
        /// The file; empty where it is not known.
        path: PathBuf,
        /// What SQLite found.
        detail: String,
    },
    /// The dossier is protected: a passphrase opens it.
    #[error("{} is protected by a passphrase", path.display())]
    Protected {
        /// The file.
        path: PathBuf,
    },
    /// Another passphrase protects the dossier.
    #[error("{} does not open with this passphrase", path.display())]
    WrongPassphrase {
        /// The file.
        path: PathBuf,
    },
    /// What was typed is not the code of a recovery sheet.
    #[error("this is not a recovery code")]
    RecoveryCode,
    /// The dossier is open for reading only.
    #[error("the dossier is open for reading only")]
    ReadOnly,
    /// The file of the open dossier was renamed, moved or deleted.
    #[error("the file of the dossier is not where it was opened")]
    Moved,
    /// Something already stands where a new file was to be made.
    #[error("{} already exists", path.display())]
    Exists {
        /// Where.
        path: PathBuf,
    },
    /// What may be shared was to be written among files of another archive, which would leave with it.
    #[error("{} holds files of another archive: {file}", path.display())]
    AmongOthers {
        /// The folder.
        path: PathBuf,
        /// One of them.
        file: String,
    },
    /// A backup that the program keeps was to be worked in: it stays as it is, and a copy of it is opened.
    #[error("{} is a backup", path.display())]
    Backup {
        /// The backup.
        path: PathBuf,
    },
    /// No backup could be made, and nothing was done that wanted one before.
    #[error("no backup could be made: {0}")]
    NoBackup(Box<Error>),
    /// The disk is full.
    #[error("the disk is full")]
    DiskFull,
    /// A file cannot be read or written.
    #[error("{}: {source}", path.display())]
    Io {
        /// Which file.
        path: PathBuf,
        /// Why.
        source: std::io::Error,
    },
    /// There is nothing to undo, or to do again.
    #[error("nothing to undo")]
    NothingToUndo,
    /// What was to be changed is not there any more.
    #[error("this {what} is gone")]
    Gone {
        /// Its table.
        what: &'static str,
    },
    /// Something that others rest on cannot be deleted.
    #[error("{count} rows of {by} still refer to it")]
    InUse {
        /// What does: its table, or nothing where only SQLite knows.
        by: &'static str,
        /// How many; 0 where only SQLite knows.
        count: i64,
    },
    /// A required value is missing.
    #[error("{field} is missing")]
    Missing {
        /// Which value.
        field: &'static str,
    },
    /// A value is not of its form.
    #[error("{field}: {value:?} is not of its form")]
    Invalid {
        /// Which value.
        field: &'static str,
        /// What was given.
        value: String,
    },
    /// Two things that differ so cannot become one.
    #[error("they differ in {field}")]
    Unlike {
        /// In what.
        field: &'static str,
    },
    /// A node of the framework cannot be part of that one.
    #[error("it cannot stand there")]
    Misplaced,
    /// The node of the framework goes once what waits under it since its split is given: nothing is put under it.
    #[error("it was split and is to go")]
    BeingSplit,
    /// The notes were changed elsewhere since they were read.
    #[error("the notes have changed since they were read")]
    NotesMoved,
    /// A text or a table was changed elsewhere since it was read.
    #[error("the text has been edited since")]
    TextMoved,
    /// A text is longer than what a section holds.
    #[error("longer than {most} kB")]
    TooLong {
        /// The most, in kB.
        most: usize,
    },
    /// A logo cannot be set on a page.
    #[error("{name}: {fault}")]
    Logo {
        /// The name of its file.
        name: String,
        /// Why.
        fault: croisee_typeset::pictures::Fault,
    },
    /// There are as many logos as a cover holds.
    #[error("no more than {most} logos")]
    LogosFull {
        /// How many.
        most: usize,
    },
    /// A colour does not read on white.
    #[error("{colour} does not read on white; {instead} does")]
    ColourPale {
        /// Which.
        colour: String,
        /// The nearest that does.
        instead: String,
    },
    /// A legal mention is longer than the foot of a cover.
    #[error("longer than {most} characters")]
    LegalLong {
        /// The most, in characters.
        most: usize,
    },
    /// The file is no style that was handed on.
    #[error("{} is no style: {detail}", path.display())]
    StyleUnknown {
        /// The file.
        path: PathBuf,
        /// What of it is wrong.
        detail: crate::message::Wrong,
    },
    /// The style is of a version that is not known yet.
    #[error("{} is a style of version {found}", path.display())]
    StyleNewer {
        /// The file.
        path: PathBuf,
        /// Its version.
        found: i64,
    },
    /// A file is larger than what is kept with a space.
    #[error("{name} is larger than {most} MB")]
    FileTooLarge {
        /// The name of the file.
        name: String,
        /// The most, in MB.
        most: usize,
    },
    /// The record of an interview that did not take place was to be sent.
    #[error("the interview has not been held")]
    NotHeard,
    /// Silence was to be taken for agreement to a record that does not wait for an answer.
    #[error("the record does not wait for an answer")]
    NotSent,
    /// Silence was to be taken for agreement though no date was announced for it.
    #[error("no date of tacit agreement was announced")]
    TacitUnannounced,
    /// The announced date of tacit agreement is not past.
    #[error("silence counts as agreement after {on} only")]
    TacitTooEarly {
        /// The announced date.
        on: chrono::NaiveDate,
    },
    /// Something that happened was given a day on which it cannot have.
    #[error("it cannot have happened on {on}")]
    DayImpossible {
        /// That day.
        on: chrono::NaiveDate,
        /// The day before which it cannot have happened, where one is known.
        from: Option<chrono::NaiveDate>,
    },
    /// A record was to be validated while a text that came back waits.
    #[error("a returned text waits to be settled")]
    AmendmentWaits,
    /// What came back of a record is longer than any record.
    #[error("longer than any record, {most} kB")]
    AmendmentTooLong {
        /// The most, in kB.
        most: usize,
    },
    /// None of the interviews has a date.
    #[error("none of these interviews has a date")]
    NoAppointment,
    /// Who was to join a space is a member of it.
    #[error("they are a member of this space already")]
    AlreadyMember,
    /// A deliverable was to be validated while remarks on it wait for their answer.
    #[error("{count} remarks wait for an answer")]
    RemarksOpen {
        /// How many.
        count: usize,
    },
    /// What something in the bin cannot be without is gone for good.
    #[error("what it belongs to is gone for good")]
    WithoutPlace,
    /// Another is in the only place that something in the bin can have.
    #[error("another is in its place")]
    PlaceTaken,
    /// No amended text waits to be settled.
    #[error("no amended text waits")]
    NoAmendment,
    /// No file or folder stands where something was to be read.
    #[error("nothing at {}", path.display())]
    SourceAbsent {
        /// Where.
        path: PathBuf,
    },
    /// A ZIP is damaged.
    #[error("{} cannot be read", path.display())]
    SourceUnreadable {
        /// The file.
        path: PathBuf,
    },
    /// There are too many files, or they are too large.
    #[error("{} is too large", path.display())]
    SourceTooLarge {
        /// The folder or the file.
        path: PathBuf,
    },
    /// A spreadsheet's own file stands where CSV is read.
    #[error("{} is a workbook", path.display())]
    Workbook {
        /// The file.
        path: PathBuf,
    },
    /// None of the files is one of an archive.
    #[error("{} holds no file of an archive", path.display())]
    NothingRecognised {
        /// The folder or the file.
        path: PathBuf,
    },
    /// A lone file does not say which table it is.
    #[error("{} does not say which table it is", path.display())]
    TableUnknown {
        /// The file.
        path: PathBuf,
    },
    /// No template bears this name.
    #[error("no template {name:?}; there are: {known}")]
    UnknownTemplate {
        /// The name.
        name: String,
        /// Those that exist.
        known: String,
    },
    /// A template may not be kept as it is.
    #[error("{0}")]
    TemplateUnfit(crate::message::Wrong),
    /// A template is one that spaces or deliverables have: these, by title.
    #[error("the template is used by {}", .0.join(", "))]
    TemplateInUse(Vec<String>),
    /// No space bears this code.
    #[error("no space {code:?}; there are: {known}")]
    UnknownSpace {
        /// The code.
        code: String,
        /// Those that exist.
        known: String,
    },
    /// No interview bears this code.
    #[error("no interview {code:?}; there are: {known}")]
    UnknownInterview {
        /// The code.
        code: String,
        /// Some of those that exist.
        known: String,
    },
    /// No person bears this code.
    #[error("no person {code:?}")]
    UnknownPerson {
        /// The code.
        code: String,
    },
    /// The pages of a deliverable cannot be set.
    #[error("{0}")]
    Typeset(croisee_typeset::Error),
    /// Words that nobody validated were to be published, and the register that records it cannot be written.
    #[error("the override cannot be recorded")]
    OverrideUnrecorded,
    /// The work was cancelled by the user.
    #[error("cancelled")]
    Cancelled,
    /// SQLite failed in a way that no user can mend.
    #[error("database: {0}")]
    Database(rusqlite::Error),
    /// Something that cannot happen did.
    #[error("internal: {detail}")]
    Internal {
        /// What.
        detail: String,
    },
}

impl Error {
    /// An I/O error at `path`; a full disk is its own variant.
    pub fn io(path: &Path, source: std::io::Error) -> Self {
        match source.kind() {
            std::io::ErrorKind::StorageFull | std::io::ErrorKind::QuotaExceeded => Self::DiskFull,
            _ => Self::Io {
                path: path.to_owned(),
                source,
            },
        }
    }

    /// The same error of the dossier at `path`, where it did not know its file.
    pub(crate) fn of_dossier(mut self, at: &Path) -> Self {
        if let Self::Held { path, .. } | Self::Damaged { path, .. } = &mut self
            && path.as_os_str().is_empty()
        {
            at.clone_into(path);
        }
        self
    }

    /// The stable code of this error, under which its messages stand in the locales.
    pub fn code(&self) -> &'static str {
        match self {
            Self::Absent { .. } => "dossier-absent",
            Self::NotADossier { .. } => "dossier-unknown",
            Self::Newer { .. } => "dossier-newer",
            Self::Outdated => "dossier-outdated",
            Self::Held { .. } => "dossier-held",
            Self::Damaged { .. } => "dossier-damaged",
            Self::Protected { .. } => "dossier-protected",
            Self::WrongPassphrase { .. } => "passphrase-wrong",
            Self::RecoveryCode => "recovery-code-wrong",
            Self::ReadOnly => "dossier-read-only",
            Self::Moved => "dossier-moved",
            Self::Exists { .. } => "target-exists",
            Self::AmongOthers { .. } => "among-others",
            Self::Backup { .. } => "dossier-backup",
            Self::NoBackup(_) => "no-backup",
            Self::DiskFull => "disk-full",
            Self::Io { .. } => "file-io",
            Self::NothingToUndo => "nothing-to-undo",
            Self::Gone { .. } => "gone",
            Self::InUse { .. } => "in-use",
            Self::Missing { .. } => "missing",
            Self::Invalid { .. } => "invalid",
            Self::Unlike { .. } => "unlike",
            Self::Misplaced => "misplaced",
            Self::BeingSplit => "being-split",
            Self::NotesMoved => "notes-moved",
            Self::TextMoved => "text-moved",
            Self::TooLong { .. } => "text-too-long",
            Self::Logo { .. } => "logo-unfit",
            Self::LogosFull { .. } => "logos-full",
            Self::ColourPale { .. } => "colour-pale",
            Self::LegalLong { .. } => "legal-long",
            Self::StyleUnknown { .. } => "style-unknown",
            Self::StyleNewer { .. } => "style-newer",
            Self::FileTooLarge { .. } => "file-too-large",
            Self::NotHeard => "not-heard",
            Self::NotSent => "not-sent",
            Self::TacitUnannounced => "tacit-unannounced",
            Self::TacitTooEarly { .. } => "tacit-too-early",
            Self::DayImpossible { .. } => "day-impossible",
            Self::AmendmentWaits => "amendment-waits",
            Self::AmendmentTooLong { .. } => "amendment-too-long",
            Self::NoAppointment => "no-appointment",
            Self::AlreadyMember => "already-member",
            Self::RemarksOpen { .. } => "remarks-open",
            Self::WithoutPlace => "without-place",
            Self::PlaceTaken => "place-taken",
            Self::NoAmendment => "no-amendment",
            Self::SourceAbsent { .. } => "source-absent",
            Self::SourceUnreadable { .. } => "source-unreadable",
            Self::SourceTooLarge { .. } => "source-too-large",
            Self::Workbook { .. } => "source-workbook",
            Self::NothingRecognised { .. } => "source-nothing-recognised",
            Self::TableUnknown { .. } => "source-table-unknown",
            Self::UnknownTemplate { .. } => "template-unknown",
            Self::TemplateUnfit(_) => "template-unfit",
            Self::TemplateInUse(_) => "template-in-use",
            Self::UnknownSpace { .. } => "space-unknown",
            Self::UnknownInterview { .. } => "interview-unknown",
            Self::UnknownPerson { .. } => "person-unknown",
            Self::Typeset(croisee_typeset::Error::MissingGlyph { .. }) => "glyph-missing",
            Self::Typeset(_) => "typeset",
            Self::OverrideUnrecorded => "override-unrecorded",
            Self::Cancelled => "cancelled",
            Self::Database(_) => "database",
            Self::Internal { .. } => "internal",
        }
    }

    /// The variant that an SQLite failure stands for, when it has one of its own.
    pub(crate) fn from_sqlite(error: &rusqlite::Error) -> Option<Self> {
        use rusqlite::ErrorCode as Code;
        let extended = error.sqlite_error()?.extended_code;
        match error.sqlite_error_code()? {
            Code::DiskFull => Some(Self::DiskFull),
            // The shared memory of the log could not be given its room.
            _ if extended == rusqlite::ffi::SQLITE_IOERR_SHMSIZE => Some(Self::DiskFull),
            Code::ReadOnly => Some(Self::ReadOnly),
            Code::DatabaseCorrupt | Code::NotADatabase => Some(Self::Damaged {
                path: PathBuf::new(),
                detail: error.to_string(),
            }),
            Code::DatabaseBusy | Code::DatabaseLocked => Some(Self::Held {
                path: PathBuf::new(),
                holder: String::new(),
            }),
            Code::ConstraintViolation
                if extended == rusqlite::ffi::SQLITE_CONSTRAINT_FOREIGNKEY =>
            {
                Some(Self::InUse { by: "", count: 0 })
            }
            _ => None,
        }
    }
}

impl From<rusqlite::Error> for Error {
    fn from(error: rusqlite::Error) -> Self {
        Self::from_sqlite(&error).unwrap_or(Self::Database(error))
    }
}

impl From<croisee_typeset::Error> for Error {
    fn from(error: croisee_typeset::Error) -> Self {
        match error {
            croisee_typeset::Error::Cancelled => Self::Cancelled,
            other => Self::Typeset(other),
        }
    }
}
