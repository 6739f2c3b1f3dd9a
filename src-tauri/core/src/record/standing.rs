//! How a document stands beside the dossier: the PDF written last and whether it still says the same, what of the notes and
//! of the work is kept back from it, and why.

use std::ops::ControlFlow;

use chrono::NaiveDate;
use croisee_typeset::Fonts;

use super::{
    Options, Planned, RecordKind, Source, account,
    desk::Desk,
    export::{DRAFT, find, registered_as, render},
    summary,
};
use crate::{Result, deliverable::Export};

/// The PDF of a document that was written last, as the register has it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Exported {
    /// When.
    pub at: String,
    /// It was a draft…
    pub draft: bool,
    /// …and the record was sent, or agreed to, since.
    pub overtaken: bool,
    /// Of its bytes.
    pub sha256: String,
}

/// What a line is that a document keeps back.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum WithheldKind {
    /// Words of the notes that are still to be verified.
    ToVerify,
    /// A reminder in the notes.
    Reminder,
    /// A follow-up that says a name.
    Followup,
    /// A need, programme or network whose title does.
    Entry,
    /// The place of the interview.
    Place,
}

/// A line that a document keeps back, wholly or a name of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Withheld {
    /// What it is.
    pub kind: WithheldKind,
    /// Its words, as the dossier has them.
    pub words: String,
    /// Whose names are kept back; none where the line is kept back whole.
    pub names: Vec<String>,
}

/// The key quotes of an interview.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct KeyQuotes {
    /// How many were chosen.
    pub chosen: usize,
    /// How many of them may be shown.
    pub shown: usize,
}

/// How a document stands beside the dossier.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Standing {
    /// What it keeps back.
    pub withheld: Vec<Withheld>,
    /// The key quotes, of a summary.
    pub quotes: KeyQuotes,
    /// The PDF that was written last.
    pub last: Option<Exported>,
}

/// How a document stands, the PDF written last being of these `exports`.
///
/// # Errors
/// [`crate::Error::Gone`] when the dossier has no such interview.
pub fn standing(source: Source<'_>, planned: &Planned, exports: &[Export]) -> Result<Standing> {
    let desk = Desk::new(source, planned.options);
    let interview = planned
        .interview
        .map(|id| find(source.snapshot, id))
        .transpose()?;
    let (withheld, quotes) = match (planned.kind, interview) {
        (RecordKind::Account, Some(interview)) => {
            (account::withheld(&desk, interview), KeyQuotes::default())
        }
        (RecordKind::Summary, Some(interview)) => summary::standing(&desk, interview),
        _ => (Vec::new(), KeyQuotes::default()),
    };
    let what = registered_as(planned);
    let last = exports
        .iter()
        .filter(|e| e.what == what)
        .max_by_key(|e| (e.at.as_str(), e.id));
    Ok(Standing {
        withheld,
        quotes,
        last: last.map(|export| Exported {
            at: export.at.clone(),
            draft: export.status == DRAFT,
            overtaken: export.status == DRAFT
                && interview.is_some_and(|i| i.sent_on.is_some() || i.status.is_validated())
                && planned.options.sent.is_none(),
            sha256: export.sha256.clone(),
        }),
    })
}

impl Exported {
    /// Whether the PDF says something else than the document would now say. It bears the date of the `day` on which it
    /// was written: another day alone makes nothing stale. A draft is measured by the draft that would now be written, and
    /// overtaken by the sending; a record by what was noted of its sending.
    ///
    /// # Errors
    /// What [`render`] says.
    pub fn is_stale(
        &self,
        source: Source<'_>,
        planned: &Planned,
        day: NaiveDate,
        fonts: &Fonts,
    ) -> Result<bool> {
        if self.overtaken {
            return Ok(true);
        }
        let interview = planned
            .interview
            .map(|id| find(source.snapshot, id))
            .transpose()?;
        let noted = interview.is_some_and(|i| i.sent_on.is_some());
        let planned = Planned {
            options: Options {
                date: day,
                draft: self.draft,
                sent: planned.options.sent.filter(|_| self.draft || !noted),
                ..planned.options
            },
            ..planned.clone()
        };
        let made = render(source, &planned, fonts, &mut |_| ControlFlow::Continue(()))?;
        Ok(made.sha256 != self.sha256)
    }
}
