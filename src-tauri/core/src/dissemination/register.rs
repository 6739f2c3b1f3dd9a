//! The register of sharings: what went to whom, when, how many entries, and the digest of what went.

use chrono::{NaiveDate, SecondsFormat};
use serde::{Deserialize, Serialize};

use super::Way;
use crate::{
    Error, Result, Vault,
    deliverable::Export,
    entry,
    relay::Dissemination,
    vault::{DisseminationId, Done, ExportId, Op},
    when::When,
};

/// Most recipients of one sharing.
const RECIPIENTS: usize = 1000;

/// A sharing that took place.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Sent {
    /// In which way.
    pub way: Way,
    /// The day.
    pub date: NaiveDate,
    /// What, in words.
    pub subject: String,
    /// To whom: names of organisations, or of a public.
    pub recipients: Vec<String>,
    /// How, in words.
    pub means: String,
    /// What was chosen, in words; empty for all.
    pub choice: String,
    /// How many entries.
    pub entries: usize,
    /// The digest of the file, or of the files of the folder.
    pub sha256: String,
}

/// A line of the register, as the screen shows it and as the user notes one by hand.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct SentRow {
    /// Which; absent for one that is being noted.
    pub id: Option<DisseminationId>,
    /// When, possibly vague.
    pub date: String,
    /// What.
    pub subject: String,
    /// To whom.
    pub recipient: String,
    /// How.
    pub means: String,
    /// In which of the three ways; none where it was noted by hand.
    pub way: Option<Way>,
    /// What was chosen; empty for all.
    pub choice: String,
    /// How many entries.
    pub entries: Option<u32>,
    /// The digest of what went; empty where it was noted by hand.
    pub sha256: String,
    /// Whence the fact comes.
    pub source: String,
}

impl SentRow {
    /// A line as the screen shows it.
    pub(super) fn of(row: &Dissemination) -> Self {
        Self {
            id: Some(row.id),
            date: row.date.clone(),
            subject: row.subject.clone(),
            recipient: row.recipient.clone(),
            means: row.means.clone(),
            way: Way::of_word(&row.way),
            choice: row.choice.clone(),
            entries: row.entries.and_then(|n| u32::try_from(n).ok()),
            sha256: row.sha256.clone(),
            source: row.source.clone(),
        }
    }
}

impl Vault {
    /// Registers a sharing: a line for each recipient, and one in the register of exports. It is not undone: it took place.
    ///
    /// # Errors
    /// [`Error::Missing`] without a recipient; [`Error::Invalid`] for more of them than anyone sends to.
    pub fn sharing_register(&mut self, sent: &Sent) -> Result<Done<()>> {
        let recipients: Vec<String> = sent
            .recipients
            .iter()
            .map(|name| entry::required("recipient", name))
            .collect::<Result<_>>()?;
        if recipients.is_empty() {
            return Err(Error::Missing { field: "recipient" });
        }
        if recipients.len() > RECIPIENTS {
            return Err(entry::invalid("recipient", &recipients.len().to_string()));
        }
        self.transact(Op::lasting("dissemination"), |tx| {
            let known = Dissemination::all(tx)?;
            for recipient in &recipients {
                Dissemination {
                    id: DisseminationId(tx.new_id()),
                    date: sent.date.to_string(),
                    subject: untaken(&known, sent.date, &sent.subject, recipient),
                    recipient: recipient.clone(),
                    means: sent.means.clone(),
                    source: String::new(),
                    fictional: None,
                    way: sent.way.word().to_owned(),
                    choice: sent.choice.clone(),
                    entries: i64::try_from(sent.entries).ok(),
                    sha256: sent.sha256.clone(),
                }
                .insert(tx)?;
            }
            Export {
                id: ExportId(tx.new_id()),
                at: tx.now().to_rfc3339_opts(SecondsFormat::Secs, true),
                // The register speaks French, as for the deliverables.
                what: format!("inventaire {}", sent.way.word()),
                space: String::new(),
                edition: String::new(),
                status: String::new(),
                sha256: sent.sha256.clone(),
                contents: "[]".to_owned(),
            }
            .insert(tx)
        })
    }

    /// Notes by hand what went out in another way, or writes the changes of such a line.
    ///
    /// # Errors
    /// [`Error::Missing`] and [`Error::Invalid`] for what is lacking or is no date; and for a line
    /// that the program itself registered; [`Error::Gone`].
    pub fn sharing_note(&mut self, row: &SentRow) -> Result<Done<DisseminationId>> {
        let date = entry::required("date", &row.date)?;
        if When::parse(&date).is_none() {
            return Err(entry::invalid("date", &date));
        }
        let subject = entry::required("subject", &row.subject)?;
        let recipient = entry::required("recipient", &row.recipient)?;
        let means = entry::text("means", &row.means)?;
        let source = entry::text("source", &row.source)?;
        self.transact(Op::new("dissemination.note"), |tx| {
            let mut known = Dissemination::all(tx)?;
            let old = row.id.map(|id| Dissemination::find(tx, id)).transpose()?;
            if let Some(old) = &old {
                refuse_registered(old)?;
                known.retain(|other| other.id != old.id);
            }
            let day = date.clone();
            let subject = match crate::when::day(&day) {
                Some(day) => untaken(&known, day, &subject, &recipient),
                None => subject,
            };
            let new = Dissemination {
                id: old
                    .as_ref()
                    .map_or_else(|| DisseminationId(tx.new_id()), |old| old.id),
                date,
                subject,
                recipient,
                means,
                source,
                fictional: old.as_ref().and_then(|old| old.fictional),
                way: String::new(),
                choice: String::new(),
                entries: row.entries.map(i64::from),
                sha256: String::new(),
            };
            match old {
                None => new.insert(tx)?,
                Some(old) if old != new => new.update(tx)?,
                Some(_) => {}
            }
            Ok(new.id)
        })
    }

    /// Takes out a line that was noted by hand. What the program itself registered stays: it took place.
    ///
    /// # Errors
    /// [`Error::Invalid`] for such a line; [`Error::Gone`].
    pub fn sharing_note_delete(&mut self, id: DisseminationId) -> Result<Done<()>> {
        self.transact(Op::new("dissemination.delete"), |tx| {
            refuse_registered(&Dissemination::find(tx, id)?)?;
            Dissemination::delete(tx, id)
        })
    }
}

fn refuse_registered(row: &Dissemination) -> Result<()> {
    match row.sha256.is_empty() {
        true => Ok(()),
        false => Err(entry::invalid("sha256", &row.sha256)),
    }
}

/// The subject, told from what went to the same on the same day: a register loses nothing.
fn untaken(known: &[Dissemination], date: NaiveDate, subject: &str, recipient: &str) -> String {
    let date = date.to_string();
    let taken = |subject: &str| {
        known
            .iter()
            .any(|row| row.date == date && row.recipient == recipient && row.subject == subject)
    };
    let mut told = subject.to_owned();
    for n in 2.. {
        if !taken(&told) {
            break;
        }
        told = format!("{subject} ({n})");
    }
    told
}
