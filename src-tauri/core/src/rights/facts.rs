//! All that a dossier holds of one person, in parts, as they read it.

use std::collections::BTreeSet;

use serde::Serialize;

use super::{
    corrected::{CorrectedField, Correction},
    preview::Mention,
    reach::Reach,
};
use crate::{
    Result,
    attribution::{Instead, Unnamed, words::Quotations},
    deliverable::Lang,
    interview::{self, Interview, marker, reads, spoken},
    reading::Reading,
    stakeholder::person_detail,
    synthesis::Statement,
    when::When,
};

/// One thing that is held.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize)]
pub struct Fact {
    /// What it is.
    pub what: String,
    /// Of when.
    pub on: String,
    /// What it says.
    pub words: String,
}

/// A part of what is held.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Part {
    /// What it is about.
    pub title: String,
    /// What has to be known of it.
    pub note: String,
    /// What is held.
    pub facts: Vec<Fact>,
}

/// The parts, those that hold nothing too: that nothing is held is told.
pub(super) fn parts(
    reading: &Reading,
    reach: &Reach<'_>,
    corrected: &[Correction],
    mentions: &[(Mention, String)],
) -> Result<Vec<Part>> {
    let told = Told { reading, reach };
    Ok(vec![
        told.part("identity", told.identity()),
        told.part("corrected", told.corrected(corrected)),
        told.part("consents", told.consents()),
        told.part("spaces", told.spaces()),
        told.part("interviews", told.interviews()),
        told.part("notes", told.notes()),
        told.part("words", told.words()),
        told.part("cited", told.cited()),
        told.part("published", told.published()?),
        told.part("followups", told.followups()),
        told.part("mentions", told.mentions(mentions)),
    ])
}

struct Told<'a> {
    reading: &'a Reading,
    reach: &'a Reach<'a>,
}

impl Told<'_> {
    fn say(&self, key: &str) -> String {
        self.reading.words.say(&format!("access-{key}"))
    }

    fn day(&self, day: chrono::NaiveDate) -> String {
        When::Day(day).in_words(self.reading.words.lang == Lang::French)
    }

    fn on(&self, day: Option<chrono::NaiveDate>) -> String {
        day.map(|day| self.day(day)).unwrap_or_default()
    }

    fn fact(&self, what: &str, on: Option<chrono::NaiveDate>, words: impl Into<String>) -> Fact {
        Fact {
            what: self.say(what),
            on: self.on(on),
            words: words.into(),
        }
    }

    fn part(&self, key: &str, facts: Vec<Fact>) -> Part {
        Part {
            title: self.say(key),
            note: match facts.is_empty() {
                true => self.say("nothing"),
                false => self.say(&format!("{key}-note")),
            },
            facts,
        }
    }

    fn identity(&self) -> Vec<Fact> {
        let person = self.reach.person;
        let organisation = person.organisation_id;
        let organisation = organisation.and_then(|id| self.reading.organisation(id));
        let named = match person.named_participant {
            None => "not-asked",
            Some(true) => "yes",
            Some(false) => "no",
        };
        let degree = person.attribution;
        let degree = degree.map(|d| self.reading.words.say(&format!("degree-{}", d.word())));
        let facts = [
            ("name", person.name.clone()),
            ("first-name", person.first_name.clone()),
            (
                "organisation",
                organisation.map(|o| o.name.clone()).unwrap_or_default(),
            ),
            ("role", person.role.clone()),
            ("email", person.email.clone()),
            ("phone", person.phone.clone()),
            ("degree", degree.unwrap_or_else(|| self.say("not-said"))),
            ("named", self.say(named)),
            ("source", person.source.clone()),
            ("code", person.code.clone()),
        ];
        let said = facts
            .into_iter()
            .filter(|(_, words)| !words.trim().is_empty());
        said.map(|(what, words)| self.fact(what, None, words))
            .collect()
    }

    /// What their card said before it was put right.
    fn corrected(&self, corrected: &[Correction]) -> Vec<Fact> {
        let facts = corrected.iter().map(|c| {
            let day = c.at.get(..10).and_then(crate::when::day);
            let empty = |words: &str| match words.trim() {
                "" => self.say("empty"),
                words => words.to_owned(),
            };
            // What was another's, written there by mistake, is theirs.
            let read = |words: &str| match self.is_of_another(c.field, words) {
                true => self.say("somebody"),
                false => empty(words),
            };
            let told = [
                ("before", read(&c.before).into()),
                ("after", read(&c.after).into()),
            ];
            let words = self.reading.words.with("access-corrected-words", &told);
            self.fact(c.field.word(), day, words)
        });
        facts.collect()
    }

    /// Whether another card says so of another person.
    fn is_of_another(&self, field: CorrectedField, words: &str) -> bool {
        let plain = |words: &str| -> String {
            let letters = words.chars().filter(|c| c.is_alphanumeric());
            letters.flat_map(char::to_lowercase).collect()
        };
        let sought = plain(words);
        let mut others = self.reading.snapshot.persons.iter();
        !sought.is_empty()
            && others.any(|p| {
                let said = match field {
                    CorrectedField::Name => &p.name,
                    CorrectedField::Email => &p.email,
                    CorrectedField::Phone => &p.phone,
                    _ => return false,
                };
                p.id != self.reach.person.id && plain(said) == sought
            })
    }

    fn consents(&self) -> Vec<Fact> {
        let person = self.reach.person;
        let id = person.id;
        let own = self.reading.snapshot.consents.iter();
        let noted = own.clone().any(|c| c.person_id == id && !c.is_on_naming());
        // Where no fact was noted, the card still says where their consent stands, and since when.
        let card = person.consent.filter(|_| !noted).map(|state| {
            let key = format!("consent-{}", state.word());
            self.fact(&key, person.consent_on, "")
        });
        let card = card.into_iter();
        let facts = own.filter(|c| c.person_id == id).map(|c| {
            let about = match c.is_on_naming() {
                true => self.say("consent-named"),
                false => c.purpose.clone(),
            };
            let degree = c.degree;
            let degree = degree.map(|d| self.reading.words.say(&format!("degree-{}", d.word())));
            let parts = [degree.unwrap_or_default(), about, c.source.clone()];
            let parts: Vec<String> = parts.into_iter().filter(|p| !p.is_empty()).collect();
            self.fact(
                &format!("consent-{}", c.state.word()),
                Some(c.date),
                parts.join(", "),
            )
        });
        card.chain(facts).collect()
    }

    fn spaces(&self) -> Vec<Fact> {
        let snapshot = &self.reading.snapshot;
        let title = |id| {
            let mut spaces = snapshot.spaces.iter();
            spaces
                .find(|s| s.id == id)
                .map(|s| s.title.clone())
                .unwrap_or_default()
        };
        let members = snapshot.members.iter();
        let members = members.filter(|m| m.person_id == Some(self.reach.person.id));
        let members = members.map(|m| {
            let parts = [title(m.space_id), m.role.clone(), m.voice.clone()];
            let parts: Vec<String> = parts.into_iter().filter(|p| !p.is_empty()).collect();
            self.fact("member", None, parts.join(", "))
        });
        let meetings = snapshot.meetings.iter();
        let meetings = meetings.filter(|m| self.reach.meetings.contains(&m.id));
        let meetings = meetings.map(|m| {
            let words = match m.title.trim() {
                "" => title(m.space_id),
                title => title.to_owned(),
            };
            self.fact("meeting", Some(m.date), words)
        });
        members.chain(meetings).collect()
    }

    /// The interviews in which they were heard, in the order of their days.
    fn met(&self) -> Vec<&Interview> {
        let met =
            |i: &&Interview| self.reach.alone.contains(&i.id) || self.reach.shared.contains(&i.id);
        let all = self.reading.snapshot.interviews.iter();
        let mut met: Vec<&Interview> = all.filter(met).collect();
        met.sort_by_key(|i| (i.date.is_none(), i.date, i.code.clone()));
        met
    }

    fn interviews(&self) -> Vec<Fact> {
        let mut facts = Vec::new();
        for interview in self.met() {
            let status = format!("record-status-{}", interview.status.word());
            let mut parts = vec![
                interview::label(self.reading, interview),
                self.reading.words.say(&status),
            ];
            if self.reach.shared.contains(&interview.id) {
                parts.push(self.say("with-others"));
            }
            parts.extend(Some(interview.place.clone()).filter(|p| !p.is_empty()));
            if !interview.facilitators.0.is_empty() {
                let led = [("who", interview.facilitators.0.join(", ").into())];
                parts.push(self.reading.words.with("access-led-by", &led));
            }
            facts.push(self.fact("interview", interview.date, parts.join(", ")));
            if let Some(on) = interview.sent_on {
                let tacit = interview.tacit_on.map(|day| {
                    let day = [("day", self.day(day).into())];
                    self.reading.words.with("access-tacit", &day)
                });
                facts.push(self.fact("sent", Some(on), tacit.unwrap_or_default()));
            }
            for reminder in &interview.reminders.0 {
                facts.push(self.fact("reminder", crate::when::day(reminder), ""));
            }
            let returned = self.reading.snapshot.returned.iter();
            for text in returned.filter(|r| r.interview_id == interview.id) {
                facts.push(self.fact("returned", Some(text.came_on), ""));
            }
        }
        facts
    }

    /// Notes of interviews at which nobody else was; others' words go to others.
    fn notes(&self) -> Vec<Fact> {
        let alone = self.met().into_iter();
        let noted =
            alone.filter(|i| self.reach.alone.contains(&i.id) && !i.notes.trim().is_empty());
        noted
            .map(|i| self.fact("interview", i.date, self.as_read(&i.notes)))
            .collect()
    }

    /// Notes with their questions in words.
    fn as_read(&self, notes: &str) -> String {
        let line = |line: &str| {
            let code = marker(line);
            let question = code.and_then(|code| {
                let mut questions = self.reading.snapshot.questions.iter();
                questions.find(|q| q.code.eq_ignore_ascii_case(code))
            });
            question.map_or_else(|| line.to_owned(), |q| q.question.clone())
        };
        notes.lines().map(line).collect::<Vec<_>>().join("\n")
    }

    fn words(&self) -> Vec<Fact> {
        let words = self.reach.words().map(|e| {
            let interview = e
                .interview_id
                .and_then(|id| self.reading.interview(id).ok());
            let mut meetings = self.reading.snapshot.meetings.iter();
            let meeting = meetings.find(|m| Some(m.id) == e.meeting_id);
            Fact {
                what: reads(self.reading, e.id).label,
                on: self.on(interview.and_then(|i| i.date).or(meeting.map(|m| m.date))),
                words: spoken(&e.quote).into_owned(),
            }
        });
        words.collect()
    }

    /// Claims that rest on their words, without the names of others.
    fn cited(&self) -> Vec<Fact> {
        let snapshot = &self.reading.snapshot;
        let others = Unnamed::of_others(snapshot, self.reach.person.id);
        let somebody = self.say("somebody");
        let instead = Instead {
            person: somebody.clone(),
            organisation: somebody,
        };
        let rests = super::erase::resting(self.reach);
        let statements = snapshot.statements.iter().filter(|s| rests.contains(&s.id));
        statements
            .map(|s| {
                let key = format!("nature-{}", s.nature.word());
                let told = |words: &str| others.told(words, &instead).text;
                let sides: Vec<String> = self.sides(s).iter().map(|side| told(side)).collect();
                let words = match sides.as_slice() {
                    [] => told(&s.text),
                    sides => format!(
                        "{} {} {}",
                        told(&s.text),
                        self.say("cited-side"),
                        sides.join(" · ")
                    ),
                };
                Fact {
                    what: self.reading.words.say(&key),
                    on: String::new(),
                    words,
                }
            })
            .collect()
    }

    /// The positions of a divergence on which their words were put.
    fn sides<'s>(&self, statement: &'s Statement) -> Vec<&'s str> {
        let own = self.reading.snapshot.evidence.iter().filter(|e| {
            let words = e.excerpt_id;
            e.statement_id == statement.id
                && words.is_some_and(|words| self.reach.excerpts.contains(&words))
        });
        let taken: BTreeSet<usize> = own.filter_map(|e| e.takes(statement)).collect();
        let all = statement.told_positions().iter().enumerate();
        all.filter(|(at, _)| taken.contains(at))
            .map(|(_, position)| position.as_str())
            .collect()
    }

    fn published(&self) -> Result<Vec<Fact>> {
        let exports = person_detail(self.reading, self.reach.person.id)?.published_in;
        let facts = exports
            .into_iter()
            .map(|told| self.fact("export", None, told));
        Ok(facts.collect())
    }

    fn followups(&self) -> Vec<Fact> {
        let own = self.reading.followups.iter();
        let own = own.filter(|f| {
            f.interview_id
                .is_some_and(|i| self.reach.alone.contains(&i))
        });
        own.map(|f| {
            let what = match f.done_on {
                Some(_) => "followup-done",
                None => "followup",
            };
            self.fact(what, f.done_on.or(f.due_on), f.text.clone())
        })
        .collect()
    }

    /// Where else they are told of. Notes of what others said are theirs: that they tell of the person is said, not what. So
    /// it is of a text that says others' words again. Of what others wrote, the sentences that name the person are told.
    fn mentions(&self, mentions: &[(Mention, String)]) -> Vec<Fact> {
        let snapshot = &self.reading.snapshot;
        let others = Unnamed::of_others(snapshot, self.reach.person.id);
        let somebody = self.say("somebody");
        let instead = Instead {
            person: somebody.clone(),
            organisation: somebody,
        };
        let not_own = snapshot.excerpts.iter();
        let not_own = not_own.filter(|e| !self.reach.excerpts.contains(&e.id));
        let quotes = Quotations::of(not_own.map(|e| e.quote.as_str()));
        let name = self.reach.person.full_name();
        let fact = |(m, whole): &(Mention, String)| {
            let said = matches!(
                m.table.as_str(),
                "interview" | "meeting" | "excerpt" | "validated_words" | "returned_text"
            );
            if said || quotes.stand_in(whole) {
                return self.fact("mention-said", None, self.say("mention-said-words"));
            }
            let written = matches!(
                m.table.as_str(),
                "consent" | "evidence" | "followup" | "review"
            );
            let words = match written {
                true => format!("…{}{name}{}…", begun(&m.before), ended(&m.after)),
                false => format!("…{}{name}{}…", m.before, m.after),
            };
            let words = others.told(&words, &instead).text;
            self.fact("mention-written", None, words)
        };
        mentions.iter().map(fact).collect()
    }
}

/// What parts two sentences.
const ENDS: [char; 5] = ['.', '!', '?', '…', '\n'];

/// What of this is of the sentence that goes on after it.
fn begun(before: &str) -> &str {
    before.rsplit(ENDS).next().unwrap_or_default().trim_start()
}

/// What of this is of the sentence that began before it.
fn ended(after: &str) -> &str {
    after.split(ENDS).next().unwrap_or_default()
}
