//! The annexes: who was heard, the evidence, the démarche, the relays, the sources.

use std::collections::BTreeSet;

use croisee_typeset::document::{Align, Block, Cell, Inline, List, Row, Style, Table, text};

use super::{Desk, people::filed, placing::EVIDENCE, table::row};
use crate::{
    attribution::SMALL_GROUP,
    crossing::coverage,
    deliverable::Live,
    search::fold,
    vault::{DeliverableId, OrganisationId},
};

impl Desk<'_> {
    /// Each annex in its order: its code, whether it is left out, its title, what it holds.
    pub(super) fn annexes(&self) -> Vec<(&'static str, bool, String, Vec<Block>)> {
        let annexes = self.plan.annexes.iter();
        annexes
            .map(|(code, off)| {
                let title = self.words.say(&format!("section-{code}"));
                let (code, mut all) = (*code, Vec::new());
                if *off {
                    return (code, true, title, all);
                }
                let content = match code {
                    "entendus" => self.heard(),
                    EVIDENCE => self.proofs(),
                    "demarche_annexe" => self.demarche(),
                    "relais" => self.relays(),
                    _ => self.sources(),
                };
                if code == "demarche_annexe" {
                    all.extend(self.purpose());
                }
                for prose in self.plan.apart.get(code).into_iter().flatten() {
                    all.extend(self.prose(&prose.text));
                }
                for grid in self.plan.grids_apart.get(code).into_iter().flatten() {
                    all.extend(self.grid(grid, crate::deliverable::Grids::Table));
                }
                all.extend(content);
                (code, false, title, all)
            })
            .collect()
    }

    /// Coverage by sphere; by name only who may be named.
    fn heard(&self) -> Vec<Block> {
        let coverage = coverage(self.snapshot, self.attribution);
        if coverage.iter().all(|c| c.heard.is_empty()) {
            return vec![Block::paragraph(
                Style::Body,
                self.words.say("heard-nobody"),
            )];
        }
        let said = |key: &str| self.words.say(&self.of_heard(key));
        let mut out = vec![self.leading_to(&said("heard-intro"), "figure-entendus")];
        let rows = coverage
            .iter()
            .map(|c| {
                let count = match c.heard.len() {
                    0 => "–".to_owned(),
                    n if n < SMALL_GROUP => self.words.say("few"),
                    n => n.to_string(),
                };
                let named = self.named_organisations(&c.heard);
                let sphere = self.snapshot.spheres.iter().find(|s| s.id == c.sphere);
                Row {
                    cells: vec![
                        Cell::text(sphere.map_or("", |s| s.name.as_str())),
                        Cell::text(count).aligned(Align::Right),
                        named,
                    ],
                }
            })
            .collect();
        out.push(self.coverage_bars(&coverage));
        out.push(Block::Table(Table {
            caption: text(said("heard-caption")),
            header: vec![Row {
                cells: vec![
                    Cell::text(self.words.say("heard-sphere")),
                    Cell::text(said("heard-count")).aligned(Align::Right),
                    Cell::text(self.words.say("heard-named")),
                ],
            }],
            rows,
            row_heads: true,
            widths: None,
            id: None,
        }));
        let persons = self.named_persons();
        if !persons.is_empty() {
            out.push(Block::heading(2, self.words.say("persons-title")));
            out.push(Block::List(List {
                ordered_from: None,
                items: persons
                    .into_iter()
                    .map(|person| vec![Block::paragraph(Style::Small, person)])
                    .collect(),
            }));
        }
        out.push(Block::paragraph(Style::Note, self.words.say("heard-note")));
        out
    }

    /// Those who may be named of some organisations: those who agreed to it, and apart from them those
    /// whom the document names only because it quotes them so.
    fn named_organisations(&self, heard: &[OrganisationId]) -> Cell {
        let agreed = |id: OrganisationId| {
            let it = self.snapshot.organisations.iter().find(|o| o.id == id);
            it.is_some_and(|o| o.named_participant == Some(true))
        };
        let named = |agree: bool| {
            let mut names: Vec<String> = heard
                .iter()
                .filter(|id| self.participants.names_organisation(**id) && agreed(**id) == agree)
                .map(|id| self.organisation_name(*id))
                .collect();
            names.sort_by_cached_key(|name| filed(name));
            names
        };
        let (agreed, quoted) = (named(true), named(false));
        let mut lines = Vec::new();
        if !agreed.is_empty() {
            lines.push(Block::paragraph(Style::Body, agreed.join(", ")));
        }
        if !quoted.is_empty() {
            let count = quoted.len();
            let arguments = [("count", count.into()), ("names", quoted.join(", ").into())];
            let words = self.words.with("heard-quoted", &arguments);
            lines.push(Block::paragraph(Style::Body, words));
        }
        if lines.is_empty() {
            lines.push(Block::paragraph(
                Style::Body,
                self.words.say("nobody-named"),
            ));
        }
        Cell {
            blocks: lines,
            ..Cell::default()
        }
    }

    fn purpose(&self) -> Option<Block> {
        let purpose = &self.snapshot.initiative.purpose;
        (!purpose.trim().is_empty()).then(|| Block::rich(Style::Lead, self.text(purpose)))
    }

    /// The démarche: its two dynamics, its spaces, its phases.
    fn demarche(&self) -> Vec<Block> {
        let snapshot = self.snapshot;
        let mut out = Vec::new();
        let left_out: BTreeSet<_> = self.attribution.left_out().iter().collect();
        let interviews = snapshot
            .interviews
            .iter()
            .filter(|i| i.status.is_heard() && !left_out.contains(&i.id))
            .count();
        out.push(Block::paragraph(
            Style::Body,
            self.words.with(
                "two-dynamics",
                &[
                    ("interviews", interviews.into()),
                    ("spaces", snapshot.spaces.len().into()),
                    ("meetings", snapshot.meetings.len().into()),
                ],
            ),
        ));
        if !snapshot.spaces.is_empty() {
            out.push(Block::heading(2, self.words.say("spaces-title")));
            let items = snapshot.spaces.iter().map(|space| {
                let mut words = vec![Inline::Strong(text(space.title.clone()))];
                if !space.question.trim().is_empty() {
                    words.push(Inline::Break);
                    words.push(Inline::Text(space.question.clone()));
                }
                vec![Block::rich(Style::Body, words)]
            });
            out.push(Block::List(List {
                ordered_from: None,
                items: items.collect(),
            }));
        }
        if !snapshot.phases.is_empty() {
            out.push(Block::heading(2, self.words.say("phases-title")));
            let in_body = self.sets(Live::Timeline);
            if !in_body {
                out.extend(self.timeline());
            }
            out.push(self.phases());
        }
        out
    }

    fn phases(&self) -> Block {
        let rows = self.snapshot.phases.iter().map(|phase| Row {
            cells: vec![
                Cell::rich(vec![
                    Inline::Text(phase.name.clone()),
                    Inline::Break,
                    Inline::Emph(text(self.dates(&phase.start_on, phase.end_on.as_deref()))),
                ]),
                Cell::text(phase.objective.clone()),
                Cell::text(phase.means.clone()),
                Cell::text(phase.result.clone()),
            ],
        });
        Block::Table(Table {
            caption: text(self.words.say("phases-caption")),
            header: vec![row([
                self.words.say("phases-name"),
                self.words.say("phases-objective"),
                self.words.say("phases-means"),
                self.words.say("phases-result"),
            ])],
            rows: rows.collect(),
            row_heads: true,
            widths: None,
            id: None,
        })
    }

    /// Who takes the space's deliverables further, and whither the inventory went.
    fn relays(&self) -> Vec<Block> {
        let snapshot = self.snapshot;
        let of_space: BTreeSet<DeliverableId> = snapshot
            .deliverables
            .iter()
            .filter(|d| self.is_of(d.space_id))
            .map(|d| d.id)
            .collect();
        let mut relays: Vec<_> = snapshot
            .relays
            .iter()
            .filter(|r| of_space.contains(&r.deliverable_id))
            .collect();
        relays.sort_by(|a, b| {
            // Undated ones come last.
            let key = |r: &crate::relay::Relay| (r.date.is_none(), r.date.clone(), r.code.clone());
            key(a).cmp(&key(b))
        });
        let mut out = Vec::new();
        if !relays.is_empty() {
            let rows = relays.iter().map(|relay| {
                let when = match (&relay.date, relay.date_text.trim()) {
                    (_, words) if !words.is_empty() => words.to_owned(),
                    (Some(date), _) => self.date(date),
                    (None, _) => "–".to_owned(),
                };
                let what = match relay.kind.trim() {
                    kind if says(&relay.name, kind) => relay.name.clone(),
                    kind => format!("{} ({kind})", relay.name),
                };
                row([what, when, relay.audience.clone(), relay.followup.clone()])
            });
            out.push(Block::Table(Table {
                caption: text(self.words.say(match self.is_whole() {
                    true => "relays-caption-whole",
                    false => "relays-caption",
                })),
                header: vec![row([
                    self.words.say("relays-name"),
                    self.words.say("relays-when"),
                    self.words.say("relays-audience"),
                    self.words.say("relays-followup"),
                ])],
                rows: rows.collect(),
                row_heads: true,
                widths: None,
                id: None,
            }));
        }
        out
    }
}

/// Whether a name says what it is: « Webinaire de la plateforme » is a « webinaire »; nothing is said by any name.
fn says(name: &str, kind: &str) -> bool {
    let words = |text: &str| {
        let folded = fold(text);
        let words = folded.split(|c: char| !c.is_alphanumeric());
        let words: Vec<&str> = words.filter(|word| !word.is_empty()).collect();
        format!(" {} ", words.join(" "))
    };
    words(name).contains(&words(kind)) || kind.is_empty()
}

#[cfg(test)]
mod tests {
    use super::says;

    #[test]
    fn a_kind_that_the_name_says_is_not_said_again() {
        assert!(says("Webinaire de la plateforme", "webinaire"));
        assert!(says("La Table ronde des maires", "table ronde"));
        assert!(says("Un nom", ""));
        assert!(!says("Notable avancée", "table"));
        assert!(!says("World Forum, Lille", "table ronde"));
    }
}
