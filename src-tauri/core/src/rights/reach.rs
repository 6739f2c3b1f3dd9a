//! What of a dossier is one person's: the interviews in which they were heard, the words that are theirs.

use std::{collections::BTreeSet, ops::Range};

use rusqlite::Connection;

use super::{corrected::former_names, erase::shared_once, store};
use crate::{
    Error, Result, Snapshot,
    interview::Excerpt,
    stakeholder::Person,
    vault::{ExcerptId, InterviewId, MeetingId, PersonId},
};

/// Whose notes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Notes {
    Interview(InterviewId),
    Meeting(MeetingId),
}

/// What is one person's.
pub(super) struct Reach<'a> {
    pub(super) snapshot: &'a Snapshot,
    pub(super) person: &'a Person,
    /// What they were called before.
    pub(super) former: Vec<(String, String)>,
    /// The interviews at which nobody else was: all that was noted is of them.
    pub(super) alone: BTreeSet<InterviewId>,
    /// Those at which others were too.
    pub(super) shared: BTreeSet<InterviewId>,
    /// The meetings that they attended.
    pub(super) meetings: BTreeSet<MeetingId>,
    /// Their words, and those that lie within them.
    pub(super) excerpts: BTreeSet<ExcerptId>,
}

impl<'a> Reach<'a> {
    /// Of this person.
    ///
    /// # Errors
    /// [`Error::Gone`] when the dossier has no such person.
    pub(super) fn of(conn: &Connection, snapshot: &'a Snapshot, id: PersonId) -> Result<Self> {
        let person = snapshot.persons.iter().find(|p| p.id == id);
        let person = person.ok_or(Error::Gone { what: "person" })?;
        let met = snapshot.interview_persons.iter();
        let met: BTreeSet<InterviewId> = met
            .filter(|link| link.person_id == id)
            .map(|link| link.interview_id)
            .collect();
        // Whoever was taken off an interview, or erased since, was at it all the same.
        let mut once = store::met_once(conn, id)?;
        once.extend(shared_once(conn)?);
        let others = |interview: InterviewId| {
            let mut links = snapshot.interview_persons.iter();
            let mut excerpts = snapshot.excerpts.iter();
            links.any(|link| link.interview_id == interview && link.person_id != id)
                || excerpts.any(|e| e.interview_id == Some(interview) && is_of_another(e, id))
                || once.contains(&interview.to_string())
        };
        let (shared, alone): (BTreeSet<_>, BTreeSet<_>) =
            met.into_iter().partition(|interview| others(*interview));
        let meetings = snapshot.meeting_attendees.iter();
        let meetings = meetings
            .filter(|link| link.person_id == id)
            .map(|link| link.meeting_id)
            .collect();
        let own = |e: &&Excerpt| {
            e.speaker_id == Some(id)
                || (!is_of_another(e, id) && e.interview_id.is_some_and(|i| alone.contains(&i)))
        };
        let words: Vec<&Excerpt> = snapshot.excerpts.iter().filter(own).collect();
        let within = |e: &Excerpt| {
            words.iter().any(|whole| {
                notes_of(whole) == notes_of(e)
                    && !whole.lost
                    && whole.start_at <= e.start_at
                    && e.end_at <= whole.end_at
            })
        };
        let excerpts = snapshot.excerpts.iter();
        let excerpts = excerpts
            .filter(|e| own(e) || (within(e) && !is_of_another(e, id)))
            .map(|e| e.id)
            .collect();
        Ok(Self {
            snapshot,
            person,
            former: former_names(conn, person)?,
            alone,
            shared,
            meetings,
            excerpts,
        })
    }

    /// The excerpts themselves.
    pub(super) fn words(&self) -> impl Iterator<Item = &'a Excerpt> {
        let excerpts = self.snapshot.excerpts.iter();
        excerpts.filter(|e| self.excerpts.contains(&e.id))
    }

    /// Where they stand in notes that stay, in code points. Words of somebody else within them stay.
    pub(super) fn stretches(&self, of: Notes) -> Vec<Range<usize>> {
        let at = |at: i64| usize::try_from(at).unwrap_or(0);
        let stretch = |e: &Excerpt| at(e.start_at)..at(e.end_at);
        let all = self.snapshot.excerpts.iter();
        let others: Vec<Range<usize>> = all
            .filter(|e| !e.lost && notes_of(e) == Some(of) && is_of_another(e, self.person.id))
            .map(stretch)
            .collect();
        let own = self.words();
        let own = own.filter(|e| !e.lost && notes_of(e) == Some(of));
        own.flat_map(|e| apart(stretch(e), &others)).collect()
    }

    /// The ids of the interviews and the meetings at which they were.
    pub(super) fn heard(&self) -> BTreeSet<String> {
        let interviews = self.alone.iter().chain(&self.shared);
        let interviews = interviews.map(ToString::to_string);
        let meetings = self.meetings.iter().map(ToString::to_string);
        interviews.chain(meetings).collect()
    }

    /// The ids of all rows that go with them.
    pub(super) fn rows(&self) -> BTreeSet<String> {
        let snapshot = self.snapshot;
        let id = self.person.id;
        let alone = |interview: InterviewId| self.alone.contains(&interview);
        let mut rows = BTreeSet::from([id.to_string()]);
        rows.extend(self.alone.iter().map(ToString::to_string));
        rows.extend(self.excerpts.iter().map(ToString::to_string));
        let consents = snapshot.consents.iter().filter(|c| c.person_id == id);
        rows.extend(consents.map(|c| c.id.to_string()));
        let members = snapshot.members.iter();
        rows.extend(
            members
                .filter(|m| m.person_id == Some(id))
                .map(|m| m.id.to_string()),
        );
        let evidence = snapshot.evidence.iter();
        let resting = evidence.filter(|e| e.excerpt_id.is_some_and(|e| self.excerpts.contains(&e)));
        rows.extend(resting.map(|e| e.id.to_string()));
        let met = |i: InterviewId| alone(i) || self.shared.contains(&i);
        let returned = snapshot.returned.iter().filter(|r| met(r.interview_id));
        rows.extend(returned.map(|r| r.id.to_string()));
        rows
    }
}

/// The notes that an excerpt is of.
pub(super) fn notes_of(excerpt: &Excerpt) -> Option<Notes> {
    let interview = excerpt.interview_id.map(Notes::Interview);
    interview.or_else(|| excerpt.meeting_id.map(Notes::Meeting))
}

/// Whether somebody else is marked as who said it.
fn is_of_another(excerpt: &Excerpt, id: PersonId) -> bool {
    excerpt.speaker_id.is_some_and(|speaker| speaker != id)
}

/// What of a stretch lies in none of these.
fn apart(stretch: Range<usize>, others: &[Range<usize>]) -> Vec<Range<usize>> {
    others.iter().fold(vec![stretch], |left, other| {
        let parts = left.into_iter().flat_map(|part| {
            [
                part.start..part.end.min(other.start),
                part.start.max(other.end)..part.end,
            ]
        });
        parts.filter(|part| part.start < part.end).collect()
    })
}

/// A text without these stretches of it, in code points; of the blanks that met there one stays.
pub(super) fn cut(text: &str, stretches: &[Range<usize>]) -> String {
    let mut out = String::with_capacity(text.len());
    let mut gap = false;
    for (at, c) in text.chars().enumerate() {
        if stretches.iter().any(|stretch| stretch.contains(&at)) {
            gap = true;
            continue;
        }
        if gap && c == ' ' && out.ends_with([' ', '\n']) {
            continue;
        }
        gap = false;
        out.push(c);
    }
    out
}

#[cfg(test)]
mod tests {
    use super::{apart, cut};

    #[test]
    fn the_words_of_others_are_taken_out_of_a_stretch() {
        let left = |others: &[(usize, usize)]| -> Vec<(usize, usize)> {
            let others: Vec<_> = others.iter().map(|(from, to)| *from..*to).collect();
            let left = apart(2..9, &others).into_iter();
            left.map(|part| (part.start, part.end)).collect()
        };
        assert_eq!(left(&[]), [(2, 9)]);
        assert_eq!(left(&[(4, 6)]), [(2, 4), (6, 9)]);
        assert_eq!(left(&[(0, 3), (8, 12)]), [(3, 8)]);
        assert_eq!(left(&[(2, 9)]), []);
        assert_eq!(left(&[(20, 30)]), [(2, 9)]);
    }

    #[test]
    fn a_stretch_goes_and_one_blank_stays() {
        let one = std::slice::from_ref;
        assert_eq!(cut("un été long", one(&(3..6))), "un long");
        assert_eq!(cut("[Q:q]\nDes mots. Oui.", one(&(6..15))), "[Q:q]\nOui.");
        assert_eq!(cut("abc", &[0..3, 1..2]), "");
    }
}
