//! The positions that face each other on a divergence, and which of them each link takes.

use serde::Deserialize;

use super::{Evidence, Statement, StatementNature, store};
use crate::{
    Error, Result, Vault,
    attribution::words::plain,
    entry,
    vault::{Done, EvidenceId, Op, StatementId, Words},
};

/// A divergence has two sides at least; beyond four nobody sees who stands where.
const SIDES: std::ops::RangeInclusive<usize> = 2..=4;

/// The longest position, in characters: it is a name for a side, not an argument.
const LONGEST: usize = 120;

/// A position as the facilitator writes it.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct PositionInput {
    /// Its words.
    pub text: String,
    /// What they were: who took that position takes this one. Absent for a new one.
    pub was: Option<String>,
}

/// Whether these may be the positions of a statement: none, or two to four short ones, each another.
pub(crate) fn are_positions(texts: &[String]) -> bool {
    let sound = |(at, text): (usize, &String)| {
        !text.is_empty()
            && text.chars().count() <= LONGEST
            && !text.chars().any(char::is_control)
            && !texts[..at].iter().any(|other| are_alike(other, text))
    };
    (texts.is_empty() || SIDES.contains(&texts.len())) && texts.iter().enumerate().all(sound)
}

/// Whether nobody in a room would tell them apart: they differ by capitals, accents or what cannot be seen.
fn are_alike(one: &str, other: &str) -> bool {
    let read = |text: &str| text.split_whitespace().map(plain).collect::<Vec<_>>();
    read(one) == read(other)
}

/// What a position becomes that may no longer be called as it was: these words, no longer than a position may be, told
/// from the others by a number where they would be the same; « … » where nothing is left.
pub(crate) fn position_instead(positions: &[String], at: usize, words: &str) -> String {
    let words: String = words.chars().filter(|c| !c.is_control()).collect();
    let words = match words.trim() {
        "" => "…",
        words => words,
    };
    let others = || {
        positions
            .iter()
            .enumerate()
            .filter(|(place, _)| *place != at)
    };
    let named = (1..).map(|number| {
        let end = match number {
            1 => String::new(),
            number => format!(" ({number})"),
        };
        let room = LONGEST - end.chars().count();
        let kept: String = words.chars().take(room).collect();
        format!("{}{end}", kept.trim_end())
    });
    let mut free = named.filter(|named| others().all(|(_, other)| !are_alike(other, named)));
    free.next().unwrap_or_default()
}

impl Statement {
    /// The positions that face each other on it, in order, while it is a divergence.
    #[must_use]
    pub fn told_positions(&self) -> &[String] {
        match self.nature {
            StatementNature::Divergence => &self.positions.0,
            _ => &[],
        }
    }
}

impl Evidence {
    /// The place in its statement's positions of the one that it takes; none where it takes none of them.
    #[must_use]
    pub fn takes(&self, statement: &Statement) -> Option<usize> {
        let mut positions = statement.told_positions().iter();
        positions.position(|text| *text == self.position)
    }
}

impl Vault {
    /// Writes the positions of a divergence: none, or two to four. Links follow the one they take, whatever it is called
    /// now and wherever it stands; those of one that is no longer there take none.
    ///
    /// # Errors
    /// [`Error::Invalid`] when it is no divergence, when they are one or more than four, too long, or twice the same;
    /// [`Error::Missing`] when one is empty.
    pub fn statement_positions(
        &mut self,
        id: StatementId,
        positions: &[PositionInput],
    ) -> Result<Done<()>> {
        let texts = positions
            .iter()
            .map(|one| entry::required("position", &one.text))
            .collect::<Result<Vec<_>>>()?;
        if !are_positions(&texts) {
            return Err(entry::invalid("position", &texts.join(" · ")));
        }
        self.transact(Op::new("statement.positions"), |tx| {
            let known = Statement::find(tx, id)?;
            if known.nature != StatementNature::Divergence {
                return Err(entry::invalid("position", known.nature.word()));
            }
            let links = store::evidence_of(tx, id)?.into_iter();
            for mut link in links.filter(|link| !link.position.is_empty()) {
                let named = positions.iter().zip(&texts);
                let mut named = named.filter(|(one, _)| one.was.as_ref() == Some(&link.position));
                let now = named.next().map_or("", |(_, text)| text.as_str());
                if link.position != now {
                    now.clone_into(&mut link.position);
                    link.update(tx)?;
                }
            }
            if known.positions.0 != texts {
                let positions = Words(texts);
                Statement { positions, ..known }.update(tx)?;
            }
            Ok(())
        })
    }

    /// Says which position of its statement a link takes, by its words; none where `position` is empty. It is a judgement
    /// on words that are what they were: nothing is to be seen again.
    ///
    /// # Errors
    /// [`Error::Gone`] when its statement has no such position.
    pub fn evidence_position(&mut self, id: EvidenceId, position: &str) -> Result<Done<()>> {
        self.transact(Op::new("evidence.position"), |tx| {
            let mut link = Evidence::find(tx, id)?;
            let statement = Statement::find(tx, link.statement_id)?;
            let known = |text: &String| text == position;
            if !position.is_empty() && !statement.told_positions().iter().any(known) {
                return Err(Error::Gone { what: "position" });
            }
            if link.position != position {
                position.clone_into(&mut link.position);
                link.update(tx)?;
            }
            Ok(())
        })
    }
}
