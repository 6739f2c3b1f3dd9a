//! Who stands on which side of a divergence, in the document: no more of those who take a position than may be told of
//! those who carry a statement.

use std::collections::HashMap;

use croisee_typeset::document::{Block, Inline, Inlines, Quote, Tone, plain};

use super::{Desk, Target, codes::Order, placing::BESIDE};
use crate::{
    attribution::Who,
    crossing::Carriers,
    deliverable::carried::{position_said, taken},
    synthesis::{Evidence, Sense, Statement},
    vault::EvidenceId,
};

impl Desk<'_> {
    /// « Un numéro unique. 4 organisations : 3 réseaux… », a line for each position. No total stands beside them: it would
    /// give away how many the side of few is.
    pub(super) fn positions(
        &self,
        statement: &Statement,
        evidence: &[(&Evidence, Target)],
    ) -> Inlines {
        let mut content = Inlines::new();
        for (at, text) in statement.told_positions().iter().enumerate() {
            let taking = evidence.iter().map(|(link, _)| *link);
            let taking = taking.filter(|link| link.takes(statement) == Some(at));
            let carriers = Carriers::taking(taking, self.attribution);
            if at > 0 {
                content.push(Inline::Break);
            }
            content.push(Inline::Strong(self.text(&position_said(text))));
            let told = taken(self.words, self.snapshot, &carriers);
            content.push(Inline::Text(format!(" {told}")));
        }
        content
    }

    /// Words as they stand beside a statement, with the side that they take.
    pub(super) fn sided(&self, statement: &Statement, link: &Evidence, quote: Block) -> Block {
        let side = self.side(statement, link);
        match (self.toned(statement, link.sense, quote), side) {
            (Block::Quote(mut quote), Some(side)) => {
                // After who speaks, before what leads to the evidence.
                let at = quote.attribution.len().min(1);
                quote.attribution.insert(at, Inline::Text(side));
                Block::Quote(quote)
            }
            (quote, _) => quote,
        }
    }

    /// Words on a divergence that has positions: whoever speaks of it agrees with nobody.
    pub(super) fn toned(&self, statement: &Statement, sense: Sense, quote: Block) -> Block {
        match quote {
            Block::Quote(quote)
                if sense == Sense::Supports && !statement.told_positions().is_empty() =>
            {
                Block::Quote(Quote {
                    tone: Tone::Plain,
                    ..quote
                })
            }
            other => other,
        }
    }

    /// « , pour « un numéro unique » », of someone who is told by name or by organisation. The side of whoever is told by
    /// less, or by nothing, is counted alone: beside their words it would say more of them than they agreed to.
    fn side(&self, statement: &Statement, link: &Evidence) -> Option<String> {
        let shown = self.attribution.quotable(link.excerpt_id?)?;
        let named = matches!(shown.who, Who::Person { .. } | Who::Organisation(_));
        if !named || link.sense != Sense::Supports {
            return None;
        }
        let position = statement.told_positions().get(link.takes(statement)?)?;
        let words = plain(&self.text(position.trim_end_matches('.')));
        Some(self.words.with("quote-for", &[("position", words.into())]))
    }
}

/// Puts the evidence of a divergence in turns: within a sense the first words of each side, then the second of each; those
/// that take none come after.
pub(super) fn by_turns(statement: &Statement, shown: &mut [(Order, &Evidence, Target)]) {
    let sides = statement.told_positions().len();
    if sides == 0 {
        return;
    }
    let mut so_far: HashMap<(u8, u8, usize), usize> = HashMap::new();
    let turns: HashMap<EvidenceId, (bool, usize, usize)> = (shown.iter())
        .map(|((sense, kind, ..), link, _)| {
            let side = link.takes(statement).unwrap_or(sides);
            let turn = so_far.entry((*sense, *kind, side)).or_default();
            *turn += 1;
            (link.id, (side == sides, *turn, side))
        })
        .collect();
    shown.sort_by_key(|((sense, kind, ..), link, _)| (*sense, *kind, turns.get(&link.id).copied()));
}

/// How many quotes of a sense stand beside a statement: one of each side at least.
pub(super) fn beside_of(statement: &Statement) -> usize {
    BESIDE.max(statement.told_positions().len())
}
