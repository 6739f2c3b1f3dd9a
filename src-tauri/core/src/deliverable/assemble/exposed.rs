//! What the quotes of a document tell against their degree: names and places within the words, degrees that contradict each
//! other, groups too small to be attributed to.

use std::collections::{BTreeMap, BTreeSet};

use super::{Desk, Link, Obstacle, Target};
use crate::{
    attribution::{Degree, Instead, Participants, Reason, Shown, Unnamed},
    interview::Excerpt,
    search::fold,
    vault::ExcerptId,
};

impl Desk<'_> {
    /// Names and places that stand in the words of quotes shown below the degree that would tell them.
    pub(super) fn told_within(&self) -> Vec<Obstacle> {
        let every = Unnamed::of(self.snapshot, &Participants::default(), &[], None);
        let nothing = Instead {
            person: String::new(),
            organisation: String::new(),
        };
        let free = self.free_names();
        let mut out = Vec::new();
        for excerpt in self.plan.proofs.iter().filter_map(|proof| match proof {
            Target::Excerpt(id) => Some(*id),
            _ => None,
        }) {
            let Some(shown) = self.attribution.quotable(excerpt) else {
                continue;
            };
            let (Some(text), true) = (shown.text.as_deref(), shown.degree > Degree::Named) else {
                continue;
            };
            let own = self.own_names(excerpt, shown);
            let mut names = every.told(text, &nothing).names;
            names.retain(|name| own.contains(name) || !free.contains(name));
            if shown.degree == Degree::Organisation {
                names.retain(|name| Some(name) != self.host_name(shown).as_ref());
            }
            let names: Vec<String> = names.into_iter().collect();
            if !names.is_empty() {
                out.push(self.tells(excerpt, shown, "name_within", "missing-told-name", &names));
            }
            if shown.degree > Degree::Organisation
                && let Some(place) = self.place_of(shown).filter(|place| says(text, place))
            {
                out.push(self.tells(
                    excerpt,
                    shown,
                    "place_within",
                    "missing-told-place",
                    &[place],
                ));
            }
        }
        out
    }

    /// Degrees that contradict each other, and groups too small, in what each statement cites.
    pub(super) fn attributed(&self) -> Vec<Obstacle> {
        let excerpts: BTreeMap<ExcerptId, &Excerpt> =
            self.snapshot.excerpts.iter().map(|e| (e.id, e)).collect();
        let mut out = Vec::new();
        for placed in &self.plan.sections {
            for statement in &placed.statements {
                let number = self.plan.numbers[&statement.id].to_string();
                let shown = self.plan.evidence.get(&statement.id).into_iter().flatten();
                let mut small = 0_usize;
                for (_, target) in shown {
                    let Target::Excerpt(id) = target else {
                        continue;
                    };
                    let (Some(shown), Some(excerpt)) =
                        (self.attribution.quotable(*id), excerpts.get(id))
                    else {
                        continue;
                    };
                    if shown.reason == Reason::SmallGroup {
                        small += 1;
                        continue;
                    }
                    let Some(asked) = excerpt.attribution.filter(|own| *own < shown.degree) else {
                        continue;
                    };
                    out.push(Obstacle {
                        code: "attribution_conflict",
                        text: self.words.with(
                            "missing-conflict",
                            &[
                                ("number", number.clone().into()),
                                ("who", self.speaker(excerpt, shown).into()),
                                ("asked", asked.word().into()),
                                ("held", shown.degree.word().into()),
                                (
                                    "reason",
                                    self.words
                                        .say(&format!("reason-{}", shown.reason.code()))
                                        .into(),
                                ),
                            ],
                        ),
                        section: Some(placed.code.clone()),
                        link: Some(Link::Excerpt(*id)),
                    });
                }
                if small > 0 {
                    out.push(Obstacle {
                        code: "small_group",
                        text: self.words.with(
                            "missing-small",
                            &[("number", number.into()), ("count", small.into())],
                        ),
                        section: Some(placed.code.clone()),
                        link: Some(Link::Statement(statement.id)),
                    });
                }
            }
        }
        out
    }

    /// Whose words an excerpt is taken from, for the facilitators alone: the page of a draft only counts what says it.
    fn speaker(&self, excerpt: &Excerpt, shown: &Shown) -> String {
        let mut persons = self.snapshot.persons.iter();
        let speaker = excerpt.speaker_id;
        let speaker = speaker.and_then(|id| persons.find(|p| p.id == id));
        let speaker = speaker.map(crate::stakeholder::Person::full_name);
        let names = [speaker, self.host_name(shown)].into_iter().flatten();
        let names: Vec<String> = names.collect();
        match names.is_empty() {
            true => self.words.say("missing-conflict-someone"),
            false => names.join(", "),
        }
    }

    fn tells(
        &self,
        excerpt: ExcerptId,
        shown: &Shown,
        code: &'static str,
        key: &str,
        names: &[String],
    ) -> Obstacle {
        Obstacle {
            code,
            text: self.words.with(
                key,
                &[
                    ("degree", self.degree_word(shown.degree).into()),
                    ("names", names.join(", ").into()),
                ],
            ),
            section: None,
            link: Some(Link::Excerpt(excerpt)),
        }
    }

    fn degree_word(&self, degree: Degree) -> String {
        self.words
            .say(&format!("record-degree-{}", degree.word()))
            .to_lowercase()
    }

    /// The names that the document may tell anyway.
    fn free_names(&self) -> BTreeSet<String> {
        let named = |id| self.participants.person(self.snapshot, id).is_some();
        let persons = self.snapshot.persons.iter().filter(|p| named(p.id));
        let organisations = self.snapshot.organisations.iter();
        let organisations = organisations.filter(|o| self.participants.names_organisation(o.id));
        persons
            .map(crate::stakeholder::Person::full_name)
            .chain(organisations.map(|o| o.name.clone()))
            .collect()
    }

    /// The names of those who speak: within their own words they tell who does.
    fn own_names(&self, excerpt: ExcerptId, shown: &Shown) -> BTreeSet<String> {
        let mut excerpts = self.snapshot.excerpts.iter();
        let excerpt = excerpts.find(|e| e.id == excerpt);
        let met = self.snapshot.interview_persons.iter().filter(|met| {
            excerpt.is_some_and(|e| e.interview_id == Some(met.interview_id))
                && excerpt.is_some_and(|e| e.speaker_id.is_none_or(|id| id == met.person_id))
        });
        let speaker = excerpt.and_then(|e| e.speaker_id);
        let ids: BTreeSet<_> = met.map(|met| met.person_id).chain(speaker).collect();
        let persons = self.snapshot.persons.iter().filter(|p| ids.contains(&p.id));
        persons
            .map(crate::stakeholder::Person::full_name)
            .chain(self.host_name(shown))
            .collect()
    }

    fn host_name(&self, shown: &Shown) -> Option<String> {
        let mut organisations = self.snapshot.organisations.iter();
        let host = organisations.find(|o| Some(o.id) == shown.organisation)?;
        Some(host.name.clone())
    }

    /// Where the organisation that speaks is, when that may tell which it is.
    fn place_of(&self, shown: &Shown) -> Option<String> {
        let mut organisations = self.snapshot.organisations.iter();
        let host = organisations.find(|o| Some(o.id) == shown.organisation)?;
        let place = host.territory.trim();
        (place.chars().count() > 2).then(|| place.to_owned())
    }
}

/// Whether a text says a place, accents and case aside, as whole words.
fn says(text: &str, place: &str) -> bool {
    let words = |text: &str| -> Vec<String> {
        fold(text)
            .split(|c: char| !c.is_alphanumeric())
            .filter(|word| !word.is_empty())
            .map(str::to_owned)
            .collect()
    };
    let (text, place) = (words(text), words(place));
    !place.is_empty() && text.windows(place.len()).any(|at| at == place)
}
