//! The dossier's tables as they stand on the screens, for spreadsheets. They are the team's own: their names say so.

use chrono::NaiveDate;

use super::{Column, Sheet, Value};
use crate::{
    Result,
    chronology::chronology,
    crossing::{CrossingQuery, crossing},
    dissemination::Own,
    file_name, followup,
    interview::interviews,
    meeting,
    programme::measures,
    reading::{Reading, Words},
    relay::relays,
    stakeholder::{Participants, participants},
    vault::SpaceId,
};

text_enum! {
    /// A table of the dossier.
    OutTable {
        /// The interviews.
        Interviews = "entretiens",
        /// The organisations and the people.
        Participants = "participants",
        /// The meetings.
        Meetings = "rencontres",
        /// What is left to do.
        Followups = "suites",
        /// The inventory, all of it.
        Inventory = "inventaire",
        /// Themes against groups.
        Crossing = "croisee",
        /// The tables of the syntheses.
        Grids = "tableaux",
        /// Who takes deliverables further.
        Relays = "relais",
        /// What of the inventory went to whom.
        Sharings = "envois",
        /// The programme of actions.
        Measures = "mesures",
        /// The démarche in time.
        Chronology = "frise",
    }
}

/// What the file is called: « Entretiens - interne - 2020-09-07 ». What is the team's own says so.
#[must_use]
pub fn table_name(words: &Words, table: OutTable, date: NaiveDate) -> String {
    let title = words.say(&format!("table-{}", table.word()));
    let inside = match table {
        // A matrix keeps small groups back, a chronology says what took place: neither says who said what.
        OutTable::Crossing | OutTable::Measures => String::new(),
        _ => format!(" - {}", words.say("table-inside")),
    };
    file_name(&format!("{title}{inside} - {date}"), table.word())
}

/// A table of the dossier as sheets; the crossing as `query` asks for it.
///
/// # Errors
/// What reading the rows says.
pub fn tables(
    reading: &Reading,
    table: OutTable,
    query: Option<&CrossingQuery>,
    today: NaiveDate,
) -> Result<Vec<Sheet>> {
    let out = Out {
        reading,
        words: reading.words,
    };
    Ok(match table {
        OutTable::Interviews => vec![out.interviews(today)?],
        OutTable::Participants => out.participants(),
        OutTable::Meetings => vec![out.meetings()],
        OutTable::Followups => vec![out.followups(today)],
        OutTable::Inventory => vec![out.inventory()],
        OutTable::Crossing => {
            let sphere = CrossingQuery::across(crate::crossing::CrossingAcross::Sphere);
            vec![out.crossing(query.unwrap_or(&sphere))]
        }
        OutTable::Grids => out.grids(),
        OutTable::Relays => vec![out.relays()],
        OutTable::Sharings => vec![out.sharings()],
        OutTable::Measures => vec![out.measures()],
        OutTable::Chronology => vec![out.chronology()],
    })
}

struct Out<'a> {
    reading: &'a Reading,
    words: &'static Words,
}

impl Out<'_> {
    /// A sheet named by the table, its columns by the locales.
    fn sheet(&self, name: &str, columns: &[(&str, u16)], rows: Vec<Vec<Value>>) -> Sheet {
        Sheet {
            name: self.words.say(&format!("table-{name}")),
            columns: columns
                .iter()
                .map(|(key, width)| Column::new(self.words.say(&format!("table-of-{key}")), *width))
                .collect(),
            rows,
        }
    }

    fn yes_no(&self, yes: Option<bool>) -> Value {
        match yes {
            None => Value::Empty,
            Some(true) => Value::text(self.words.say("table-yes")),
            Some(false) => Value::text(self.words.say("table-no")),
        }
    }

    fn space(&self, id: SpaceId) -> String {
        let space = self.reading.space(id);
        space.map_or_else(|_| String::new(), |s| s.title.clone())
    }

    fn interviews(&self, today: NaiveDate) -> Result<Sheet> {
        let rows = interviews(self.reading, today)?.into_iter().map(|row| {
            let status = format!("record-status-{}", row.status.word());
            let spaces: Vec<String> = row.space_ids.iter().map(|id| self.space(*id)).collect();
            vec![
                Value::text(row.code),
                Value::text(row.organisation),
                Value::text(row.persons.join(", ")),
                Value::when(row.date.as_deref()),
                Value::text(row.time.unwrap_or_default()),
                Value::text(self.words.say(&status)),
                Value::when(row.status_on.as_deref()),
                Value::text(row.facilitators.join(", ")),
                Value::text(spaces.join(", ")),
                Value::text(row.territory),
                Value::Number(f64::from(row.excerpts)),
                Value::text(row.to_chase.unwrap_or_default()),
            ]
        });
        let columns = [
            ("code", 10),
            ("organisation", 36),
            ("personnes", 30),
            ("date", 12),
            ("heure", 8),
            ("statut", 18),
            ("statut-le", 12),
            ("facilitateurs", 24),
            ("espaces", 36),
            ("territoire", 22),
            ("extraits", 10),
            ("a-relancer", 40),
        ];
        Ok(self.sheet("entretiens", &columns, rows.collect()))
    }

    fn participants(&self) -> Vec<Sheet> {
        let Participants {
            organisations,
            persons,
        } = participants(self.reading);
        let snapshot = &self.reading.snapshot;
        let sphere = |id| {
            let sphere = snapshot.spheres.iter().find(|s| s.id == id);
            sphere.map_or("", |s| s.name.as_str())
        };
        let named = |id| {
            let organisation = self.reading.organisation(id);
            organisation.map_or("", |o| o.name.as_str())
        };
        let rows = organisations.iter().map(|o| {
            let criteria = [
                ("recognised", o.anchor.recognised),
                ("proven", o.anchor.proven),
                ("willing", o.anchor.willing),
            ];
            let criteria: Vec<String> = criteria
                .into_iter()
                .filter(|(_, has)| *has)
                .map(|(key, _)| self.words.say(&format!("table-{key}")))
                .collect();
            vec![
                Value::text(&o.code),
                Value::text(&o.name),
                Value::text(&o.acronym),
                Value::text(sphere(o.sphere_id)),
                Value::text(&o.profile),
                Value::text(&o.echelon),
                Value::text(&o.territory),
                Value::text(criteria.join(", ")),
                self.yes_no(Some(o.heard)),
                self.yes_no(o.named_participant),
                Value::text(&o.website),
            ]
        });
        let columns = [
            ("code", 14),
            ("nom", 36),
            ("sigle", 10),
            ("sphere", 26),
            ("profil", 26),
            ("echelon", 14),
            ("territoire", 22),
            ("tete-de-pont", 30),
            ("entendue", 10),
            ("cite", 12),
            ("site", 30),
        ];
        let organisations = self.sheet("organisations", &columns, rows.collect());
        let rows = persons.iter().map(|p| {
            let degree = p.attribution.map(|degree| degree.word());
            let consent = p.consent.map(|state| state.word());
            vec![
                Value::text(&p.code),
                Value::text(&p.name),
                Value::text(&p.first_name),
                Value::text(p.organisation_id.map_or("", named)),
                Value::text(&p.role),
                Value::text(&p.email),
                Value::text(&p.phone),
                Value::text(degree.unwrap_or_default()),
                Value::text(consent.unwrap_or_default()),
                Value::when(p.consent_on.as_deref()),
                self.yes_no(p.named_participant),
            ]
        });
        let columns = [
            ("code", 14),
            ("nom", 22),
            ("prenom", 18),
            ("organisation", 36),
            ("fonction", 30),
            ("courriel", 30),
            ("telephone", 16),
            ("attribution", 14),
            ("consentement", 14),
            ("consentement-le", 14),
            ("cite", 12),
        ];
        vec![
            organisations,
            self.sheet("personnes", &columns, rows.collect()),
        ]
    }

    fn meetings(&self) -> Sheet {
        let rows = meeting::meetings(self.reading).into_iter().map(|m| {
            vec![
                Value::text(m.code),
                Value::when(Some(&m.date)),
                Value::text(m.title),
                Value::text(self.space(m.space_id)),
                Value::text(m.place),
                Value::Number(f64::from(m.present)),
                Value::Number(f64::from(m.excerpts)),
            ]
        });
        let columns = [
            ("code", 12),
            ("date", 12),
            ("titre", 44),
            ("espaces", 40),
            ("lieu", 24),
            ("presents", 10),
            ("extraits", 10),
        ];
        self.sheet("rencontres", &columns, rows.collect())
    }

    fn followups(&self, today: NaiveDate) -> Sheet {
        let rows = followup::followups(self.reading, today)
            .into_iter()
            .map(|f| {
                let kind = format!("table-suite-{}", f.kind.word());
                vec![
                    Value::text(f.code),
                    Value::text(self.words.say(&kind)),
                    Value::text(f.text),
                    Value::text(f.interview.unwrap_or_default()),
                    Value::when(f.due_on.as_deref()),
                    Value::when(f.done_on.as_deref()),
                ]
            });
        let columns = [
            ("code", 10),
            ("nature", 20),
            ("texte", 60),
            ("entretien", 40),
            ("echeance", 12),
            ("fait-le", 12),
        ];
        self.sheet("suites", &columns, rows.collect())
    }

    /// The inventory as the team has it, whatever may be shown of it.
    fn inventory(&self) -> Sheet {
        let snapshot = &self.reading.snapshot;
        let rows = snapshot.entries.iter().map(|e| {
            let volet = e.volet_id.and_then(|id| self.reading.node(id));
            let kind = format!("kind-one-{}", e.kind.word());
            vec![
                Value::text(&e.code),
                Value::text(self.words.say(&kind)),
                Value::text(volet.map_or("", |node| node.name.as_str())),
                Value::text(&e.title),
                Value::text(&e.description),
                Value::text(&e.holder),
                Value::text(&e.holder_kind),
                Value::text(&e.scale),
                Value::text(&e.territory),
                Value::text(&e.sector),
                Value::text(&e.url),
                Value::when(e.surveyed_on.as_deref()),
                Value::text(e.status.replace('_', " ")),
                Value::text(&e.source),
            ]
        });
        let columns = [
            ("code", 12),
            ("nature", 20),
            ("volet", 34),
            ("titre", 48),
            ("description", 70),
            ("porteur", 28),
            ("type-porteur", 20),
            ("echelle", 14),
            ("territoire", 24),
            ("filiere", 20),
            ("url", 34),
            ("releve-le", 12),
            ("statut", 12),
            ("source", 40),
        ];
        self.sheet("inventaire", &columns, rows.collect())
    }

    /// The matrix as it may leave the dossier: one or two organisations read « < 3 », and no total beside gives them away.
    fn crossing(&self, query: &CrossingQuery) -> Sheet {
        let view = crossing(self.reading, query);
        let mut columns = vec![Column::new(self.words.say("data-theme"), 48)];
        columns.extend(view.columns.iter().map(|c| Column::new(c.name.clone(), 18)));
        // What stands above a row counts all beneath it: that would be such a total.
        let rows = view.rows.iter().filter(|row| row.main).map(|row| {
            let mut cells = vec![Value::text(row.name.clone())];
            cells.extend(row.cells.iter().zip(&view.columns).map(|(cell, column)| {
                if column.small {
                    Value::text(self.words.say("masked"))
                } else if cell.few {
                    Value::text(self.words.say("few"))
                } else {
                    Value::Number(f64::from(cell.count))
                }
            }));
            cells
        });
        Sheet {
            name: self.words.say("table-croisee"),
            rows: rows.collect(),
            columns,
        }
    }

    /// Each grid of the syntheses, a sheet each.
    fn grids(&self) -> Vec<Sheet> {
        let grids = self.reading.snapshot.grids.iter();
        grids
            .filter_map(|grid| {
                let (heads, rows) = grid.cells.0.split_first()?;
                Some(Sheet {
                    name: grid.title.clone(),
                    columns: heads.iter().map(|h| Column::new(h.clone(), 34)).collect(),
                    rows: rows
                        .iter()
                        .map(|row| row.iter().map(Value::text).collect())
                        .collect(),
                })
            })
            .collect()
    }

    fn relays(&self) -> Sheet {
        let mut rows = Vec::new();
        for of in relays(self.reading) {
            for relay in &of.relays {
                let when = match &relay.date {
                    Some(date) => Value::when(Some(date)),
                    None => Value::text(&relay.date_text),
                };
                rows.push(vec![
                    Value::text(&of.title),
                    Value::text(&of.space),
                    Value::text(&relay.kind),
                    Value::text(&relay.name),
                    when,
                    Value::text(&relay.audience),
                    Value::text(&relay.followup),
                    Value::text(&relay.source),
                ]);
            }
        }
        let columns = [
            ("livrable", 44),
            ("espaces", 36),
            ("nature", 16),
            ("relais", 44),
            ("date", 14),
            ("public", 34),
            ("donne", 44),
            ("source", 34),
        ];
        self.sheet("relais", &columns, rows)
    }

    fn sharings(&self) -> Sheet {
        let all = self.reading.snapshot.disseminations.iter();
        let rows = all.map(|row| {
            let entries = row.entries.and_then(|n| usize::try_from(n).ok());
            vec![
                Value::when(Some(&row.date)),
                Value::text(&row.subject),
                Value::text(&row.recipient),
                Value::text(&row.means),
                Value::text(&row.choice),
                entries.map_or(Value::Empty, Value::count),
                Value::text(&row.sha256),
                Value::text(&row.source),
            ]
        });
        let columns = [
            ("date", 12),
            ("objet", 44),
            ("destinataire", 40),
            ("moyen", 34),
            ("choix", 30),
            ("entrees", 10),
            ("sha256", 66),
            ("source", 34),
        ];
        self.sheet("envois", &columns, rows.collect())
    }

    fn measures(&self) -> Sheet {
        // This table goes out as it is: the file says nowhere that it is the team's own.
        let own = Own::of(&self.reading.snapshot);
        let rows = measures(self.reading).into_iter().map(|m| {
            let dimension = format!("table-mesure-{}", m.dimension.word());
            vec![
                Value::Number(f64::from(m.number)),
                Value::text(self.words.say(&dimension)),
                Value::text(own.text(&m.title)),
                Value::text(own.text(&m.workstream)),
                Value::text(own.text(&m.horizon)),
                Value::text(own.holder(&m.holder)),
                Value::text(own.text(&m.status)),
                Value::text(own.text(&m.followup)),
                Value::text(own.text(&m.source)),
            ]
        });
        let columns = [
            ("numero", 8),
            ("dimension", 16),
            ("mesure", 64),
            ("chantier", 30),
            ("horizon", 16),
            ("porteur", 28),
            ("statut", 16),
            ("donne", 44),
            ("source", 34),
        ];
        self.sheet("mesures", &columns, rows.collect())
    }

    fn chronology(&self) -> Sheet {
        let rows = chronology(self.reading).moments.into_iter().map(|m| {
            let kind = format!("table-moment-{}", m.kind.word());
            vec![
                Value::when(Some(&m.written)),
                Value::text(self.words.say(&kind)),
                Value::text(m.name),
                Value::text(m.aside),
            ]
        });
        let columns = [
            ("date", 14),
            ("nature", 16),
            ("titre", 60),
            ("precision", 60),
        ];
        self.sheet("frise", &columns, rows.collect())
    }
}
