//! The texts of one's own that a document prints besides what is written into its sections: titles, questions, steps,
//! relays, what it cites. Not the pilots: they lead the démarche in public.

use crate::{
    deliverable::{
        Live,
        assemble::{
            Desk, ESSENTIAL, Placed, Target, Titled,
            placing::{ANNEXES, EVIDENCE},
            prose::rows_and_columns,
        },
    },
    space::Step,
    synthesis::Grid,
};

/// A text of one's own, and where it is printed.
pub(super) struct Own {
    /// The section, by code. The cover's is what comes first: it is shown and mended from there.
    pub(super) section: String,
    /// What it is; its words are under `missing-own-…`.
    pub(super) what: &'static str,
    /// Which of its like: a number, a day or a code.
    pub(super) which: String,
    /// What it says, a field after the other: words of two are not read as if they were one text.
    pub(super) texts: Vec<String>,
}

impl Own {
    fn new<'t>(
        section: &str,
        what: &'static str,
        which: impl ToString,
        texts: impl IntoIterator<Item = &'t str>,
    ) -> Self {
        Self {
            section: section.to_owned(),
            what,
            which: which.to_string(),
            texts: texts.into_iter().map(str::to_owned).collect(),
        }
    }
}

/// The texts of a table: its title, each cell, each row, each column.
pub(super) fn of_grid(grid: &Grid) -> Vec<String> {
    let mut texts = vec![grid.title.clone()];
    texts.extend(grid.cells.0.iter().flatten().cloned());
    texts.extend(rows_and_columns(&grid.cells.0));
    texts
}

impl Desk<'_> {
    /// Each text of one's own that stands in the document outside its prose, statements and grids. One that is printed twice
    /// is listed twice, as the same.
    pub(super) fn own_texts(&self) -> Vec<Own> {
        let initiative = &self.snapshot.initiative;
        let title = self.document_title();
        let mut all = vec![
            Own::new(ESSENTIAL, "space", "", [self.space.title.as_str()]),
            Own::new(ESSENTIAL, "deliverable", "", [title.as_str()]),
            Own::new(ESSENTIAL, "initiative", "", [initiative.title.as_str()]),
            Own::new(ESSENTIAL, "style", "", self.own_of_style()),
        ];
        for placed in &self.plan.sections {
            all.extend(self.headings(placed));
            if let Titled::Template(section) = placed.titled {
                let lives = section.opening.iter().chain(&section.middle);
                for live in lives.chain(&section.closing) {
                    all.extend(self.own_of(*live, placed));
                }
            }
        }
        for (code, grids) in &self.plan.grids_apart {
            for grid in grids {
                let texts = of_grid(grid);
                let texts = texts.iter().map(String::as_str);
                all.push(Own::new(code, "grid", &grid.code, texts));
            }
        }
        let standing = |code: &&str| !self.plan.annexes.contains(&(*code, true));
        for code in ANNEXES.into_iter().filter(standing) {
            all.extend(match code {
                EVIDENCE => self.cited(code),
                "demarche_annexe" => self.own_of_the_whole(code),
                "relais" => self.own_of_relays(code),
                "sources" => self.cited_documents(code),
                _ => Vec::new(),
            });
            if code == "sources" {
                let facts = self.facts().into_iter();
                let known = |fact: &String| {
                    let mut texts = all.iter().flat_map(|own| &own.texts);
                    texts.any(|text| text.trim() == fact)
                };
                let facts: Vec<_> = facts.filter(|fact| !known(fact)).collect();
                let facts = facts.iter().map(String::as_str);
                all.extend(facts.map(|fact| Own::new(code, "source", fact, [fact])));
            }
        }
        all
    }

    /// What the pages of the dossier say at the foot of every cover, and to those who do not see its logos.
    fn own_of_style(&self) -> impl Iterator<Item = &str> {
        let logos = self.snapshot.logos.iter().map(|logo| logo.alt.as_str());
        std::iter::once(self.snapshot.style.legal.as_str()).chain(logos)
    }

    /// The titles that facilitators gave to sections: in a template of their own, or by naming them.
    fn headings(&self, placed: &Placed<'_>) -> Vec<Own> {
        let code = placed.code.as_str();
        let own = match placed.titled {
            Titled::Template(_) => self.template.own,
            Titled::Words => false,
            Titled::Code => true,
        };
        let own = own.then(|| (code, self.title(placed)));
        let within = placed.prose.iter().map(|p| p.section.as_str());
        let within = within.filter(|named| !named.eq_ignore_ascii_case(code));
        own.into_iter()
            .chain(within.map(|named| (named, self.named_by(named))))
            .map(|(named, title)| Own::new(code, "heading", named, [title.as_str()]))
            .collect()
    }

    /// What a section sets by itself of the dossier.
    fn own_of(&self, live: Live, placed: &Placed<'_>) -> Vec<Own> {
        let (s, space) = (self.snapshot, self.space);
        let code = placed.code.as_str();
        match live {
            Live::Stakes => vec![Own::new(code, "stakes", "", [space.stakes.as_str()])],
            Live::Question => vec![Own::new(code, "question", "", [space.question.as_str()])],
            Live::Objectives if placed.prose.is_empty() => {
                let objectives = s.initiative.objectives.0.iter().zip(1..);
                objectives
                    .map(|(text, n)| Own::new(code, "objective", n, [text.as_str()]))
                    .collect()
            }
            Live::Timeline => {
                let phases = s.phases.iter().zip(1..);
                let phases =
                    phases.map(|(phase, n)| Own::new(code, "phase", n, [phase.name.as_str()]));
                phases.chain(self.own_of_meetings(code)).collect()
            }
            Live::Path => {
                let of_space = |step: &&Step| step.space_id == space.id;
                let steps = s.steps.iter().filter(of_space).zip(1..);
                steps
                    .map(|(step, n)| {
                        Own::new(code, "step", n, [step.title.as_str(), step.text.as_str()])
                    })
                    .collect()
            }
            Live::Participants => {
                let (lines, _) = self.member_lines();
                let lines = lines.iter().zip(1..);
                lines
                    .map(|([_, _, role], n)| Own::new(code, "role", n, [role.as_str()]))
                    .collect()
            }
            Live::Meetings => self.own_of_meetings(code).collect(),
            Live::Figures => {
                let series = self.plan.series(s);
                series
                    .iter()
                    .map(|it| self.own_of_series(code, it, true))
                    .collect()
            }
            Live::FrameworkChanges => self.own_of_framework(code),
            Live::Measures => self.own_of_measures(code),
            Live::Fruits => self.own_of_fruits(placed),
            Live::Objectives | Live::Articulation | Live::Matrix | Live::InventoryCounts => {
                Vec::new()
            }
        }
    }

    /// What the history of the framework says: names of versions, and those that nodes had.
    fn own_of_framework(&self, code: &str) -> Vec<Own> {
        let versions = self.snapshot.framework_versions.iter();
        let versions = versions.map(|v| Own::new(code, "framework", &v.code, [v.name.as_str()]));
        let changes = self.snapshot.framework_changes.iter().map(|c| {
            let texts = [&c.name, &c.was].into_iter();
            let texts = texts.chain(&c.became_names.0).map(String::as_str);
            Own::new(code, "framework", &c.code, texts)
        });
        versions.chain(changes).collect()
    }

    /// What the programme of actions says of each measure.
    fn own_of_measures(&self, code: &str) -> Vec<Own> {
        let measures = self.snapshot.measures.iter();
        measures
            .map(|m| {
                let texts = [
                    &m.title,
                    &m.workstream,
                    &m.horizon,
                    &m.holder,
                    &m.status,
                    &m.followup,
                    &m.source,
                ];
                Own::new(code, "measure", m.number, texts.map(String::as_str))
            })
            .collect()
    }

    /// What stands above the fruits of each space.
    fn own_of_fruits(&self, placed: &Placed<'_>) -> Vec<Own> {
        let spaces = self.spaces_with_fruits(placed).into_iter();
        spaces
            .map(|space| {
                let titles = self.titles_of(space);
                let texts = [space.title.as_str(), &space.question].into_iter();
                let texts = texts.chain(titles.iter().map(String::as_str));
                Own::new(&placed.code, "other", &space.code, texts)
            })
            .collect()
    }

    /// The titles of the meetings.
    fn own_of_meetings(&self, code: &str) -> impl Iterator<Item = Own> {
        let meetings = self.snapshot.meetings.iter();
        meetings
            .filter(|m| self.is_of(m.space_id))
            .map(move |m| Own::new(code, "meeting", self.day(m.date), [m.title.as_str()]))
    }

    /// A series of figures: what it is and whence, and, where it is drawn, what each figure is.
    fn own_of_series(&self, section: &str, series: &str, drawn: bool) -> Own {
        let figures = self.snapshot.figures.iter();
        let figures = figures.filter(|f| f.series.to_lowercase() == series);
        let texts = figures.enumerate().flat_map(|(at, figure)| {
            let title = match figure.title.trim().is_empty() {
                true => &figure.series,
                false => &figure.title,
            };
            let first = [title, &figure.source].into_iter().filter(move |_| at == 0);
            let each = [&figure.label, &figure.value, &figure.unit].into_iter();
            first.chain(each.filter(move |_| drawn)).map(String::as_str)
        });
        Own::new(section, "series", series, texts)
    }

    /// What the annex of evidence says of the documents and the figures that statements rest on.
    fn cited(&self, code: &str) -> Vec<Own> {
        let proofs = self.plan.proofs.iter().filter_map(|proof| match proof {
            Target::Series(series) => Some(self.own_of_series(code, series, false)),
            _ => None,
        });
        proofs.chain(self.cited_documents(code)).collect()
    }

    fn cited_documents(&self, code: &str) -> Vec<Own> {
        let cited = self.plan.proofs.iter().filter_map(|proof| match proof {
            Target::Document(id) => self.snapshot.documents.iter().find(|d| d.id == *id),
            _ => None,
        });
        cited
            .map(|d| {
                let texts = [d.title.as_str(), d.author.as_str(), d.url.as_str()];
                Own::new(code, "document", &d.code, texts)
            })
            .collect()
    }

    /// The démarche in its annex: what it is for, its spaces, its phases.
    fn own_of_the_whole(&self, code: &str) -> Vec<Own> {
        let s = self.snapshot;
        let purpose = Own::new(code, "purpose", "", [s.initiative.purpose.as_str()]);
        let spaces = s.spaces.iter().map(|space| {
            let (title, question) = (space.title.as_str(), space.question.as_str());
            match space.id == self.space.id {
                // Its title is on the cover.
                true => Own::new(code, "question", "", [question]),
                false => Own::new(code, "other", &space.code, [title, question]),
            }
        });
        let phases = s.phases.iter().zip(1..).map(|(phase, n)| {
            let texts = [&phase.name, &phase.objective, &phase.means, &phase.result];
            Own::new(code, "phase", n, texts.map(String::as_str))
        });
        std::iter::once(purpose)
            .chain(spaces)
            .chain(phases)
            .chain(
                self.own_of_meetings(code)
                    .filter(|_| !self.sets(Live::Timeline)),
            )
            .collect()
    }

    fn own_of_relays(&self, code: &str) -> Vec<Own> {
        let s = self.snapshot;
        let deliverables = s.deliverables.iter();
        let of_space: Vec<_> = deliverables
            .filter(|d| self.is_of(d.space_id))
            .map(|d| d.id)
            .collect();
        let relays = s.relays.iter();
        relays
            .filter(|r| of_space.contains(&r.deliverable_id))
            .map(|r| {
                let texts = [&r.name, &r.kind, &r.date_text, &r.audience, &r.followup];
                Own::new(code, "relay", &r.code, texts.map(String::as_str))
            })
            .collect()
    }
}
