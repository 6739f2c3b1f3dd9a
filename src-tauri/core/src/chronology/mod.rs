//! The démarche in time: its phases, and what took place: interviews, meetings, publications, relays, sharings.

use chrono::NaiveDate;
use serde::Serialize;

use crate::{interview, reading::Reading, when::When};

text_enum! {
    /// What took place.
    MomentKind {
        /// An interview.
        Interview = "entretien",
        /// A meeting of a space.
        Meeting = "rencontre",
        /// A deliverable came out.
        Publication = "publication",
        /// Somebody took one further.
        Relay = "relais",
        /// The inventory was shared.
        Sharing = "diffusion",
    }
}

/// The démarche in time.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct Chronology {
    /// Its phases, in order.
    pub phases: Vec<ChronologyPhase>,
    /// What took place or is foreseen, in order.
    pub moments: Vec<Moment>,
    /// How many more have no date that could be placed.
    pub undated: u32,
}

/// A phase as a stretch of time.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct ChronologyPhase {
    /// Its name.
    pub name: String,
    /// First day.
    #[cfg_attr(feature = "bindings", specta(type = String))]
    pub start: NaiveDate,
    /// Last day; none while it is open.
    #[cfg_attr(feature = "bindings", specta(type = Option<String>))]
    pub end: Option<NaiveDate>,
    /// What came of it, or was expected.
    pub result: String,
}

/// Something dated.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct Moment {
    /// What it is.
    pub kind: MomentKind,
    /// The thing itself, where the window can open it: of its kind; of a publication or a relay its space.
    pub id: Option<String>,
    /// What it is called.
    pub name: String,
    /// What more there is to say of it.
    pub aside: String,
    /// The first day that its date may mean.
    #[cfg_attr(feature = "bindings", specta(type = String))]
    pub day: NaiveDate,
    /// Its date as written, possibly vague.
    pub written: String,
}

/// The démarche in time. Interviews that did not and will not take place are no part of it.
#[must_use]
pub fn chronology(reading: &Reading) -> Chronology {
    let mut collected = Collected::default();
    collected.interviews(reading);
    collected.meetings(reading);
    collected.deliverables(reading);
    collected.relays(reading);
    for row in &reading.snapshot.disseminations {
        collected.add(
            MomentKind::Sharing,
            None,
            row.subject.clone(),
            row.recipient.clone(),
            Some(&row.date),
        );
    }
    let mut moments = collected.moments;
    moments.sort_by(|a, b| (a.day, a.kind, &a.name).cmp(&(b.day, b.kind, &b.name)));
    Chronology {
        phases: phases(reading),
        moments,
        undated: collected.undated,
    }
}

fn phases(reading: &Reading) -> Vec<ChronologyPhase> {
    let all = reading.snapshot.phases.iter();
    all.filter_map(|phase| {
        let end = phase.end_on.as_deref().and_then(When::parse);
        Some(ChronologyPhase {
            name: phase.name.clone(),
            start: When::parse(&phase.start_on)?.first_day()?,
            end: match end {
                Some(When::Span(_, last)) => Some(last),
                Some(other) => other.first_day(),
                None => None,
            },
            result: phase.result.clone(),
        })
    })
    .collect()
}

#[derive(Default)]
struct Collected {
    moments: Vec<Moment>,
    undated: u32,
}

impl Collected {
    fn add(
        &mut self,
        kind: MomentKind,
        id: Option<String>,
        name: String,
        aside: String,
        written: Option<&str>,
    ) {
        // Of a year alone nobody knows where in it: placed on its first day, it would say what is not so.
        let when = written.and_then(When::parse);
        let when = when.filter(|when| !matches!(when, When::Year(_)));
        let day = when.and_then(When::first_day);
        match (day, written) {
            (Some(day), Some(written)) => self.moments.push(Moment {
                kind,
                id,
                name,
                aside,
                day,
                written: written.to_owned(),
            }),
            _ => self.undated += 1,
        }
    }

    fn interviews(&mut self, reading: &Reading) {
        use interview::Status;
        let aside = [
            Status::Cancelled,
            Status::Postponed,
            Status::Refused,
            Status::Unanswered,
        ];
        for interview in &reading.snapshot.interviews {
            if aside.contains(&interview.status) {
                continue;
            }
            let name = reading
                .organisation(interview.organisation_id)
                .map_or_else(|| interview.code.clone(), |o| o.name.clone());
            let date = interview.date.map(|day| day.to_string());
            self.add(
                MomentKind::Interview,
                Some(interview.id.to_string()),
                name,
                String::new(),
                date.as_deref(),
            );
        }
    }

    fn meetings(&mut self, reading: &Reading) {
        for meeting in &reading.snapshot.meetings {
            let space = reading.space(meeting.space_id);
            let space = space.map_or_else(|_| String::new(), |s| s.title.clone());
            let (name, aside) = match meeting.title.trim() {
                "" => (space, String::new()),
                title => (title.to_owned(), space),
            };
            self.add(
                MomentKind::Meeting,
                Some(meeting.id.to_string()),
                name,
                aside,
                Some(&meeting.date.to_string()),
            );
        }
    }

    /// A deliverable that only stands there in draft did not come out.
    fn deliverables(&mut self, reading: &Reading) {
        for deliverable in &reading.snapshot.deliverables {
            if deliverable.date.is_none() && deliverable.status != "publie" {
                continue;
            }
            let space = reading.space(deliverable.space_id);
            self.add(
                MomentKind::Publication,
                Some(deliverable.space_id.to_string()),
                deliverable.title.clone(),
                space.map_or_else(|_| String::new(), |s| s.title.clone()),
                deliverable.date.as_deref(),
            );
        }
    }

    fn relays(&mut self, reading: &Reading) {
        for relay in &reading.snapshot.relays {
            let mut deliverables = reading.snapshot.deliverables.iter();
            let deliverable = deliverables.find(|d| d.id == relay.deliverable_id);
            self.add(
                MomentKind::Relay,
                deliverable.map(|d| d.space_id.to_string()),
                relay.name.clone(),
                deliverable.map_or_else(String::new, |d| d.title.clone()),
                relay.date.as_deref(),
            );
        }
    }
}
