//! What the file of a document is called when the user is asked where to write it.

use super::{
    Planned, RecordKind, Source,
    desk::{Desk, short},
};
use crate::{file_name, interview::Interview};

/// Longest name of an organisation in the name of a file, in characters.
const ORGANISATION: usize = 60;

/// « Compte rendu - Les Ateliers du Canal - 2026-11-22.pdf »: readable in a folder and in a message. A summary, whose
/// first line may keep the organisation's name back, does not bear it either.
#[must_use]
pub fn proposed_name(source: Source<'_>, planned: &Planned) -> String {
    let desk = Desk::new(source, planned.options);
    let interview = planned.interview.and_then(|id| {
        let mut interviews = source.snapshot.interviews.iter();
        interviews.find(|i| i.id == id)
    });
    let key = match (planned.kind, planned.options.draft) {
        (RecordKind::Account, true) => "file-draft",
        (RecordKind::Account, false) => "file-compte_rendu",
        (RecordKind::Summary, _) => "file-fiche",
        (RecordKind::Notice, _) => "file-notice",
    };
    let mut parts = vec![desk.say(key)];
    parts.extend(interview.map(|i| about(&desk, planned.kind, i)));
    parts.push(planned.options.date.to_string());
    let name = file_name(&parts.join(" - "), planned.kind.word());
    format!("{name}.pdf")
}

/// The organisation of an interview where the document tells it, else the interview's code.
fn about(desk: &Desk<'_>, kind: RecordKind, interview: &Interview) -> String {
    let id = interview.organisation_id;
    let told = match kind {
        RecordKind::Summary => desk
            .source
            .attribution
            .participants(desk.source.snapshot, [])
            .names_organisation(id),
        RecordKind::Account | RecordKind::Notice => true,
    };
    let organisation = desk.organisation(id).filter(|_| told);
    let name = organisation.map(|o| file_name(&short(&o.name, ORGANISATION), ""));
    name.filter(|name| !name.is_empty())
        .unwrap_or_else(|| interview.code.clone())
}
