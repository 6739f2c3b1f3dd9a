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
            Self::ReadOnly => "dossier-read-only",
            Self::Moved => "dossier-moved",
            Self::Exists { .. } => "target-exists",
            Self::DiskFull => "disk-full",
            Self::Io { .. } => "file-io",
            Self::NothingToUndo => "nothing-to-undo",
            Self::Gone { .. } => "gone",
            Self::InUse { .. } => "in-use",
            Self::Missing { .. } => "missing",
            Self::Invalid { .. } => "invalid",
            Self::Unlike { .. } => "unlike",
            Self::NotesMoved => "notes-moved",
            Self::TextMoved => "text-moved",
            Self::TooLong { .. } => "text-too-long",
            Self::NotHeard => "not-heard",
            Self::NotSent => "not-sent",
            Self::TacitUnannounced => "tacit-unannounced",
            Self::TacitTooEarly { .. } => "tacit-too-early",
            Self::DayImpossible { .. } => "day-impossible",
            Self::AmendmentWaits => "amendment-waits",
            Self::NoAppointment => "no-appointment",
            Self::AlreadyMember => "already-member",
            Self::RemarksOpen { .. } => "remarks-open",
            Self::NoAmendment => "no-amendment",
            Self::SourceAbsent { .. } => "source-absent",
            Self::SourceUnreadable { .. } => "source-unreadable",
            Self::SourceTooLarge { .. } => "source-too-large",
            Self::Workbook { .. } => "source-workbook",
            Self::NothingRecognised { .. } => "source-nothing-recognised",
            Self::TableUnknown { .. } => "source-table-unknown",
            Self::UnknownTemplate { .. } => "template-unknown",
            Self::UnknownSpace { .. } => "space-unknown",
            Self::UnknownInterview { .. } => "interview-unknown",
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
