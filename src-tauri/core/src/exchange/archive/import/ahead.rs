//! Facts of days to come: an agreement that nobody can have given yet would outweigh a withdrawal of today (domain rule 3).

use chrono::{Days, NaiveDate};

use super::{
    super::{tables::Table, wrong::Wrong},
    rows::Fault,
};
use crate::{entry, vault::Tx, when};

/// What a person agreed to, but for taking it back: that may be told of any day, for it closes.
const OPENING: [&str; 2] = ["demande", "donne"];
/// Where an interview stands once its record was sent.
const OF_RECORD: [&str; 4] = ["envoye", "amende", "valide", "valide_tacite"];

/// Says which days are still to come.
#[derive(Debug, Clone, Copy)]
pub(super) struct Until(NaiveDate);

impl Until {
    /// The last day on which something may have happened: elsewhere it may be tomorrow already. A clock that was set back
    /// to a day before this program was made is not believed.
    pub fn of(tx: &Tx<'_>) -> Self {
        let made = NaiveDate::from_ymd_opt(2026, 1, 1).unwrap_or_default();
        Self(entry::today(tx.now()).max(made) + Days::new(1))
    }

    /// What is wrong with a row that tells of a day to come what only a day gone by can tell.
    pub fn fault(self, table: &Table, cells: &[String]) -> Option<Fault> {
        let cell = |name: &str| table.column(name).map_or("", |place| &cells[place]);
        let column = match table.name {
            "consentements" if OPENING.contains(&cell("etat")) => "date",
            "personnes" if OPENING.contains(&cell("consentement")) => "consentement_le",
            "entretiens" if self.is_ahead(cell("envoye_le")) => "envoye_le",
            "entretiens" if OF_RECORD.contains(&cell("statut")) => "statut_le",
            _ => return None,
        };
        let day = cell(column);
        self.is_ahead(day)
            .then(|| (Wrong::value("day-to-come", day), column))
    }

    fn is_ahead(self, day: &str) -> bool {
        when::day(day).is_some_and(|day| day > self.0)
    }
}
