//! What the interviews made of an intuition: proposed from who speaks to it, said by a facilitator.

use super::{Sense, Statement, StatementNature};
use crate::{
    Result, Vault,
    crossing::Carriers,
    entry,
    vault::{Done, Op, StatementId},
};

text_enum! {
    /// What became of an intuition.
    Verdict {
        /// Those who were heard carry it.
        Confirmed = "confirmee",
        /// They carry it with reservations.
        Nuanced = "nuancee",
        /// They hold the contrary.
        Contradicted = "contredite",
    }
}

/// An intuition is nuanced where a third of the organisations that speak to it have reservations.
const RESERVED: usize = 3;

impl Verdict {
    /// What the organisations that speak to an intuition would make of it, each counted once; nothing where none does.
    ///
    /// Contradicted where more contradict it than carry it; nuanced where a third or more of them nuance or contradict
    /// it; else confirmed. A proposal: only a facilitator says it.
    #[must_use]
    pub fn of(carriers: &Carriers) -> Option<Self> {
        let [carry, nuance, contradict] =
            [Sense::Supports, Sense::Nuances, Sense::Contradicts].map(|s| carriers.count(s));
        match carry + nuance + contradict {
            0 => None,
            _ if contradict > carry + nuance => Some(Self::Contradicted),
            all if (nuance + contradict) * RESERVED >= all => Some(Self::Nuanced),
            _ => Some(Self::Confirmed),
        }
    }
}

impl Statement {
    /// What was said of it, while it is an intuition.
    #[must_use]
    pub fn told_verdict(&self) -> Option<Verdict> {
        self.verdict
            .filter(|_| self.nature == StatementNature::Intuition)
    }
}

impl Vault {
    /// Says what the interviews made of an intuition and why, or takes that back.
    ///
    /// # Errors
    /// [`crate::Error::Gone`] when there is no such statement; [`crate::Error::Invalid`] when it is no intuition, or the reason is too
    /// long.
    pub fn statement_verdict(
        &mut self,
        id: StatementId,
        verdict: Option<Verdict>,
        reason: &str,
    ) -> Result<Done<()>> {
        let reason = entry::text("verdict", reason)?;
        self.transact(Op::new("statement.verdict"), |tx| {
            let known = Statement::find(tx, id)?;
            if known.nature != StatementNature::Intuition {
                return Err(entry::invalid("verdict", known.nature.word()));
            }
            let said = Statement {
                verdict,
                verdict_reason: verdict.map_or_else(String::new, |_| reason),
                ..known.clone()
            };
            if said != known {
                said.update(tx)?;
            }
            Ok(())
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::attribution::{Attribution, Audience, Degree, sample};

    /// What is proposed where so many organisations carry, nuance and contradict.
    fn proposed(counts: [usize; 3]) -> Option<Verdict> {
        let mut s = sample::empty();
        let sphere = s.sphere("réseau");
        let intuition = s.statement(None, "", StatementNature::Intuition, "Tenir.");
        for (sense, count) in Sense::ALL.iter().zip(counts) {
            for _ in 0..count {
                let organisation = s.organisation("Rives", sphere);
                let person = s.person("Nom", Some(organisation), Some(Degree::Sphere));
                let interview = s.interview(organisation, &[person]);
                let excerpt = s.excerpt(interview, 0, "Des mots à eux.");
                s.rests(intuition, excerpt, *sense);
            }
        }
        let attribution = Attribution::of(&s, Audience::DRAFT);
        Verdict::of(&Carriers::of(&s, &attribution, intuition))
    }

    #[test]
    fn a_verdict_is_proposed_from_the_organisations_that_speak() {
        use Verdict::{Confirmed, Contradicted, Nuanced};
        for (counts, meant) in [
            ([0, 0, 0], None),
            ([1, 0, 0], Some(Confirmed)),
            ([5, 1, 1], Some(Confirmed)),
            ([4, 1, 1], Some(Nuanced)),
            ([0, 3, 0], Some(Nuanced)),
            ([2, 0, 2], Some(Nuanced)),
            ([2, 0, 3], Some(Contradicted)),
            ([2, 2, 3], Some(Nuanced)),
            ([0, 0, 1], Some(Contradicted)),
        ] {
            assert_eq!(proposed(counts), meant, "{counts:?}");
        }
    }
}
