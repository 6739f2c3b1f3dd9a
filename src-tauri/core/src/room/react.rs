//! A reaction entered live: a line in the meeting's notes, an excerpt of it, and the statement rests on that.

use serde::Deserialize;

use crate::{
    Error, Result, Vault,
    attribution::Degree,
    entry,
    interview::{Excerpt, Nature, Origin, follow, take},
    meeting::{Meeting, excerpts_of, write_notes},
    reading::Words,
    snapshot::MeetingAttendee,
    stakeholder::{Organisation, Person},
    synthesis::{Evidence, Sense, Statement},
    vault::{Done, EvidenceId, MeetingId, Op, OrganisationId, PersonId, StatementId, Tx},
};

/// A reaction as the facilitator notes it: by someone, by an organisation of which nobody is named, or by a voice.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct ReactionInput {
    /// In which meeting.
    pub meeting_id: MeetingId,
    /// To which statement.
    pub statement_id: StatementId,
    /// Agreement, nuance or disagreement.
    pub sense: Sense,
    /// Who…
    pub person_id: Option<PersonId>,
    /// …or which organisation…
    pub organisation_id: Option<OrganisationId>,
    /// …or which voice.
    pub voice: String,
    /// What they said; may be empty.
    pub words: String,
    /// Those are their own words.
    pub verbatim: bool,
}

/// Who reacts.
enum Speaker {
    Person(Person),
    Organisation(Organisation),
    Voice(String),
}

impl Vault {
    /// Notes a reaction: it is one undo. Who reacted to the same statement in the same meeting before has thought again:
    /// what they said then stays in the notes, and the statement no longer rests on it. Whoever speaks is noted as present.
    ///
    /// # Errors
    /// [`Error::Missing`] when nobody reacts; [`Error::Gone`] when the meeting, the statement or whoever reacts is, or the
    /// meeting and the statement are of two spaces; [`Error::Invalid`] when the words are too long.
    pub fn room_react(&mut self, input: &ReactionInput, words: &Words) -> Result<Done<EvidenceId>> {
        let said = one_line(&entry::text("words", &input.words)?);
        self.transact(Op::new("room.react"), |tx| {
            let meeting = Meeting::find(tx, input.meeting_id)?;
            let statement = Statement::find(tx, input.statement_id)?;
            if statement.space_id.is_some_and(|id| id != meeting.space_id) {
                return Err(Error::Gone { what: "statement" });
            }
            let speaker = Speaker::of(tx, input)?;
            speaker.attends(tx, meeting.id)?;
            let voice = speaker.voice(words);
            withdraw(tx, &meeting, &statement, &speaker, &voice)?;
            let line = Line::of(tx, &statement, &speaker, &voice, input.sense, &said, words)?;
            let excerpt = line.write(tx, &meeting)?;
            let excerpt = Excerpt {
                speaker_id: speaker.person(),
                organisation_id: speaker.organisation(),
                nature: match (said.is_empty(), input.verbatim) {
                    (true, _) => Nature::Observation,
                    (false, true) => Nature::Verbatim,
                    (false, false) => Nature::Paraphrase,
                },
                attribution: speaker.most_told().or(excerpt.attribution),
                ..excerpt
            };
            excerpt.update(tx)?;
            let evidence = Evidence {
                id: EvidenceId(tx.new_id()),
                statement_id: statement.id,
                excerpt_id: Some(excerpt.id),
                inventory_id: None,
                document_id: None,
                figure_series: None,
                sense: input.sense,
                note: voice,
                position: String::new(),
                source: String::new(),
                fictional: None,
            };
            evidence.insert(tx)?;
            Ok(evidence.id)
        })
    }
}

impl Speaker {
    fn of(tx: &Tx<'_>, input: &ReactionInput) -> Result<Self> {
        let voice = entry::line("voice", &input.voice)?;
        match (input.person_id, input.organisation_id) {
            (Some(id), _) => Ok(Self::Person(Person::find(tx, id)?)),
            (None, Some(id)) => Ok(Self::Organisation(Organisation::find(tx, id)?)),
            (None, None) if voice.is_empty() => Err(Error::Missing { field: "speaker" }),
            (None, None) => Ok(Self::Voice(voice)),
        }
    }

    fn person(&self) -> Option<PersonId> {
        match self {
            Self::Person(person) => Some(person.id),
            _ => None,
        }
    }

    fn organisation(&self) -> Option<OrganisationId> {
        match self {
            Self::Organisation(organisation) => Some(organisation.id),
            _ => None,
        }
    }

    /// « Voix participative », of a voice alone: kept beside the evidence, as nothing else says whose it is.
    fn voice(&self, words: &Words) -> String {
        match self {
            Self::Voice(voice) => words.with("room-voice", &[("voice", voice.as_str().into())]),
            _ => String::new(),
        }
    }

    /// What may be told of it at most: a voice is nobody's of those present, nor of their sphere.
    fn most_told(&self) -> Option<Degree> {
        match self {
            Self::Voice(_) => Some(Degree::Anonymous),
            Self::Person(_) | Self::Organisation(_) => None,
        }
    }

    /// Whoever speaks is there.
    fn attends(&self, tx: &Tx<'_>, meeting: MeetingId) -> Result<()> {
        let Some(person) = self.person() else {
            return Ok(());
        };
        let known = MeetingAttendee::all(tx)?;
        let own = known.into_iter().filter(|a| a.meeting_id == meeting);
        let mut present: Vec<PersonId> = own.map(|a| a.person_id).collect();
        if !present.contains(&person) {
            present.push(person);
            MeetingAttendee::set(tx, meeting, &present)?;
        }
        Ok(())
    }

    fn name(&self, tx: &Tx<'_>, voice: &str) -> Result<String> {
        Ok(match self {
            Self::Person(person) => match person.organisation_id {
                Some(id) => format!(
                    "{}, {}",
                    person.full_name(),
                    Organisation::find(tx, id)?.name
                ),
                None => person.full_name(),
            },
            Self::Organisation(organisation) => organisation.name.clone(),
            Self::Voice(_) => voice.to_owned(),
        })
    }
}

/// How a reaction names its statement in the notes, as prose cites it: by this a line of theirs is known.
fn citation(statement: &Statement) -> String {
    format!("[@{}]", statement.code)
}

/// Takes off the statement what the same speaker said to it before, in a line like this one.
fn withdraw(
    tx: &Tx<'_>,
    meeting: &Meeting,
    statement: &Statement,
    speaker: &Speaker,
    voice: &str,
) -> Result<()> {
    let cited = citation(statement);
    let notes: Vec<char> = meeting.notes.chars().collect();
    let in_such_a_line = |excerpt: &Excerpt| {
        let at = usize::try_from(excerpt.start_at)
            .unwrap_or(0)
            .min(notes.len());
        let from = notes[..at].iter().rposition(|c| *c == '\n');
        let before: String = notes[from.map_or(0, |n| n + 1)..at].iter().collect();
        !excerpt.lost && before.contains(&cited)
    };
    let own: Vec<Excerpt> = excerpts_of(tx, meeting.id)?
        .into_iter()
        .filter(|e| {
            (e.speaker_id, e.organisation_id) == (speaker.person(), speaker.organisation())
                && in_such_a_line(e)
        })
        .collect();
    for evidence in Evidence::all(tx)? {
        let theirs = own.iter().any(|e| Some(e.id) == evidence.excerpt_id);
        if theirs && evidence.statement_id == statement.id && evidence.note == voice {
            Evidence::delete(tx, evidence.id)?;
        }
    }
    Ok(())
}

/// A line of the notes: who, in what sense, to what; and the words that become the excerpt.
struct Line {
    opening: String,
    words: String,
}

impl Line {
    fn of(
        tx: &Tx<'_>,
        statement: &Statement,
        speaker: &Speaker,
        voice: &str,
        sense: Sense,
        said: &str,
        words: &Words,
    ) -> Result<Self> {
        let who = one_line(&speaker.name(tx, voice)?);
        let key = format!("room-line-{}", sense.word());
        let cited = citation(statement);
        let named = [("who", who.into()), ("statement", cited.into())];
        Ok(Self {
            opening: words.with(&key, &named),
            words: match said {
                "" => words.say(&format!("room-said-{}", sense.word())),
                said => said.to_owned(),
            },
        })
    }

    /// Writes it at the end of the notes, and takes its words as an excerpt.
    fn write(&self, tx: &Tx<'_>, meeting: &Meeting) -> Result<Excerpt> {
        let mut notes = meeting.notes.clone();
        if !notes.is_empty() && !notes.ends_with('\n') {
            notes.push('\n');
        }
        notes.push_str(&self.opening);
        notes.push(' ');
        let from = notes.chars().count();
        notes.push_str(&self.words);
        let to = notes.chars().count();
        notes.push('\n');
        let notes = entry::notes(&notes)?;
        let known = excerpts_of(tx, meeting.id)?;
        write_notes(tx, meeting.id, &notes)?;
        follow(tx, known, &meeting.notes, &notes)?;
        let id = take(tx, Origin::Meeting(meeting.id), &notes, from..to, &[])?;
        Excerpt::find(tx, id)
    }
}

/// Words of several lines on one.
fn one_line(words: &str) -> String {
    let lines = words.lines().map(str::trim).filter(|l| !l.is_empty());
    lines.collect::<Vec<_>>().join(" ")
}
