//! Where the groups meet and where they part, claim by claim: statements that several groups carry and few dispute, and
//! those that words bear on in different senses.
//!
//! A difference in who *speaks* of a theme is told by the matrix; this tells what was made of it. Organisations are
//! counted, each once: one that speaks in several senses carries before it nuances, and nuances before it contradicts.
//! Groups *meet* on a claim that two of them or more carry, as long as what stands against it is light: a nuance weighs
//! one, a contradiction two, all together at most a third of those who carry it. What stands against it is shown there
//! too (domain rule 5). A statement that itself says that worlds part (a *divergence*) parts them however many carry it:
//! its two camps both carry what it says. A question claims nothing, so nobody meets on it.

use std::cmp::Reverse;
use std::collections::{BTreeMap, HashMap};

use serde::Serialize;

use super::{
    CrossingColumn, CrossingQuery, CrossingQuote, StatementRef,
    dissent::Rests,
    heard::{Heard, Said},
    matrix::columns,
    quote::{Quotes, reading_order},
};
use crate::{
    attribution::Degree,
    reading::{Reading, count},
    synthesis::{Sense, Senses, Statement, StatementNature},
    vault::{ExcerptId, OrganisationId},
};

/// The most statements that either side gives; the clearest come first.
const MOST: usize = 80;

/// Words that stand for others like them.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct AgreementVoice {
    /// The words.
    pub quote: CrossingQuote,
    /// The column that they stand in, where it is known.
    pub column: Option<u32>,
}

/// A statement on which groups meet, or part.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct Agreement {
    /// Which.
    pub statement: StatementRef,
    /// The names of its themes.
    pub themes: Vec<String>,
    /// The organisations of each column that speak to it, by sense; each once.
    pub columns: Vec<Senses>,
    /// All together, those who stand in no column too.
    pub senses: Senses,
    /// Words facing each other: of those who carry it, of another group where they meet, and of those against it.
    pub voices: Vec<AgreementVoice>,
}

/// Where the groups meet and where they part.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct AgreementsView {
    /// The groups.
    pub columns: Vec<CrossingColumn>,
    /// Statements that two groups or more carry and few dispute: those of most groups first, then of most organisations.
    pub meet: Vec<Agreement>,
    /// How many more there are.
    pub more_meet: u32,
    /// Statements that some carry and many nuance or contradict: those that divide most first.
    pub part: Vec<Agreement>,
    /// How many more there are.
    pub more_part: u32,
}

/// Where the groups meet and where they part, at a setting. Statements are those of its space; all of them without one.
pub fn agreements(reading: &Reading, query: &CrossingQuery) -> AgreementsView {
    let heard = Heard::of(&reading.snapshot, &reading.attribution, query);
    let rests = Rests::of(reading);
    let words: HashMap<ExcerptId, Said<'_>> =
        (heard.words.iter().map(|said| (said.excerpt.id, *said))).collect();
    let (mut meet, mut part) = (Vec::new(), Vec::new());
    for statement in &reading.snapshot.statements {
        if query.space_id.is_some() && statement.space_id != query.space_id {
            continue;
        }
        if statement.nature == StatementNature::Question {
            continue;
        }
        let held = Held::of(&heard, &rests, &words, statement);
        match held.side(&heard) {
            Some(Side::Meet) => meet.push((StatementRef::of(statement), held)),
            Some(Side::Part) => part.push((StatementRef::of(statement), held)),
            None => {}
        }
    }
    meet.sort_by_cached_key(|(_, held)| {
        let senses = held.whole();
        Reverse((
            held.carrying(&heard),
            senses.appuie,
            Reverse(weight(senses)),
        ))
    });
    part.sort_by_cached_key(|(_, held)| {
        let senses = held.whole();
        let against = senses.nuance + senses.contredit;
        // In half persons: those of the smaller camp, which a statement on a divergence does not tell apart.
        let divided = match held.told {
            true => senses.appuie + against,
            false => 2 * senses.appuie.min(against),
        };
        Reverse((divided, senses.contredit, against + senses.appuie))
    });
    let mut quotes = Quotes::of(reading);
    let mut shown = |found: Vec<(StatementRef, Held<'_>)>, side: Side| {
        let more = count(found.len().saturating_sub(MOST));
        let found = found.into_iter().take(MOST);
        let shown = found.map(|(statement, held)| Agreement {
            themes: (rests.themes(statement.statement_id).iter())
                .filter_map(|id| reading.node(*id))
                .map(|node| node.name.clone())
                .collect(),
            columns: (0..heard.groups.len()).map(|at| held.column(at)).collect(),
            senses: held.whole(),
            voices: (held.voices(&heard, side).into_iter())
                .map(|said| AgreementVoice {
                    quote: quotes.quote(said.excerpt),
                    column: known(&heard, said).map(count),
                })
                .collect(),
            statement,
        });
        (shown.collect(), more)
    };
    let (meet, more_meet) = shown(meet, Side::Meet);
    let (part, more_part) = shown(part, Side::Part);
    AgreementsView {
        columns: columns(reading, &heard, query.unit),
        meet,
        more_meet,
        part,
        more_part,
    }
}

/// Whether the groups meet on a statement or part.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Side {
    Meet,
    Part,
}

/// How heavy what stands against a statement is.
fn weight(senses: Senses) -> u32 {
    senses.nuance + 2 * senses.contredit
}

/// The column that words stand in, where their group is known.
fn known(heard: &Heard<'_>, said: Said<'_>) -> Option<usize> {
    let mut columns = heard.of_words(said).columns.iter().copied();
    columns.find(|at| !heard.groups[*at].key.is_empty())
}

/// How the organisations within the question hold one statement.
struct Held<'a> {
    /// It says itself that they part.
    told: bool,
    /// Each once: its sense, and the columns it stands in.
    by: BTreeMap<OrganisationId, (Sense, Vec<usize>)>,
    /// Words, in the order in which they are read, with their sense; those alone in which their organisation counts.
    words: Vec<(Said<'a>, Sense)>,
}

impl<'a> Held<'a> {
    fn of(
        heard: &Heard<'a>,
        rests: &Rests<'_>,
        words: &HashMap<ExcerptId, Said<'a>>,
        statement: &Statement,
    ) -> Self {
        let evidence = rests.evidence(statement.id).iter();
        let mut said: Vec<(Said<'a>, Sense)> = evidence
            .filter_map(|one| Some((*words.get(&one.excerpt_id?)?, one.sense)))
            .collect();
        let mut by: BTreeMap<OrganisationId, (Sense, Vec<usize>)> = BTreeMap::new();
        for (one, sense) in &said {
            let present = heard.of_words(*one);
            let held = by
                .entry(present.organisation)
                .or_insert_with(|| (*sense, Vec::new()));
            if strength(*sense) < strength(held.0) {
                held.0 = *sense;
            }
            for column in &present.columns {
                if !held.1.contains(column) {
                    held.1.push(*column);
                }
            }
        }
        said.retain(|(one, sense)| by[&heard.of_words(*one).organisation].0 == *sense);
        said.sort_by_cached_key(|(one, _)| reading_order(one.excerpt, Degree::Anonymous));
        Self {
            told: statement.nature == StatementNature::Divergence,
            by,
            words: said,
        }
    }

    /// How many of a column, by sense.
    fn column(&self, at: usize) -> Senses {
        senses(self.by.values().filter(|held| held.1.contains(&at)))
    }

    /// How many in all.
    fn whole(&self) -> Senses {
        senses(self.by.values())
    }

    /// How many known groups carry it.
    fn carrying(&self, heard: &Heard<'_>) -> usize {
        let groups = heard.groups.iter().enumerate();
        let known = groups.filter(|(_, group)| !group.key.is_empty());
        known.filter(|(at, _)| self.column(*at).appuie > 0).count()
    }

    /// Whether the groups meet on it or part; neither where nobody carries it, or one group alone and nobody disputes it.
    fn side(&self, heard: &Heard<'_>) -> Option<Side> {
        let senses = self.whole();
        let against = weight(senses);
        if senses.appuie == 0 {
            None
        } else if self.told {
            Some(Side::Part)
        } else if self.carrying(heard) >= 2 && against * 3 <= senses.appuie {
            Some(Side::Meet)
        } else {
            (against > 0).then_some(Side::Part)
        }
    }

    /// The words that stand for all.
    fn voices(&self, heard: &Heard<'_>, side: Side) -> Vec<Said<'a>> {
        let of = |wanted: Sense| {
            let words = self.words.iter().filter(move |(_, sense)| *sense == wanted);
            words.map(|(said, _)| *said)
        };
        let mut voices: Vec<Said<'a>> = of(Sense::Supports).take(1).collect();
        if side == Side::Meet || self.told {
            let own = voices.first().and_then(|said| known(heard, *said));
            let elsewhere = |said: &Said<'a>| {
                let column = known(heard, *said);
                column.is_some() && column != own
            };
            voices.extend(of(Sense::Supports).find(elsewhere));
        }
        let against = of(Sense::Contradicts).next();
        voices.extend(against.or_else(|| of(Sense::Nuances).next()));
        voices
    }
}

/// The order in which senses count for an organisation that speaks in several.
fn strength(sense: Sense) -> u8 {
    match sense {
        Sense::Supports => 0,
        Sense::Nuances => 1,
        Sense::Contradicts => 2,
    }
}

fn senses<'b>(held: impl Iterator<Item = &'b (Sense, Vec<usize>)>) -> Senses {
    let mut senses = Senses {
        appuie: 0,
        nuance: 0,
        contredit: 0,
    };
    for (sense, _) in held {
        match sense {
            Sense::Supports => senses.appuie += 1,
            Sense::Nuances => senses.nuance += 1,
            Sense::Contradicts => senses.contredit += 1,
        }
    }
    senses
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::crossing::world::{World, by_sphere, read};

    fn claims(list: &[Agreement]) -> Vec<&str> {
        list.iter().map(|one| one.statement.text.as_str()).collect()
    }

    #[test]
    fn a_statement_on_a_divergence_parts_those_who_carry_it_and_a_question_joins_nobody() {
        let mut w = World::of(&[3, 3]);
        let words = [w.says(0, 0, &[0]), w.says(1, 0, &[0])];
        for nature in [StatementNature::Divergence, StatementNature::Question] {
            let id = w.s.statement(None, "", nature, "Faut-il certifier ?");
            for excerpt in words {
                w.s.rests(id, excerpt, Sense::Supports);
            }
        }
        let view = agreements(&read(&w.s), &by_sphere());
        assert!(view.meet.is_empty(), "{:?}", claims(&view.meet));
        assert_eq!(claims(&view.part), ["Faut-il certifier ?"]);
        let voices = view.part[0].voices.iter();
        let facing: Vec<ExcerptId> = voices.map(|voice| voice.quote.excerpt_id).collect();
        assert_eq!(facing, words, "its two camps face each other");
    }

    #[test]
    fn worlds_meet_where_several_carry_and_nobody_disputes_and_part_where_somebody_does() {
        let mut w = World::of(&[3, 3, 3]);
        let words: Vec<Vec<ExcerptId>> = (0..3)
            .map(|n| (0..3).map(|m| w.says(n, m, &[0])).collect())
            .collect();
        let mut claim = |text: &str, rests: &[(usize, usize, Sense)]| {
            let id = w.s.statement(None, "", StatementNature::Finding, text);
            for (n, m, sense) in rests {
                w.s.rests(id, words[*n][*m], *sense);
            }
        };
        let (yes, but, no) = (Sense::Supports, Sense::Nuances, Sense::Contradicts);
        claim("De deux mondes", &[(0, 0, yes), (1, 0, yes)]);
        claim("De trois mondes", &[(0, 0, yes), (1, 0, yes), (2, 0, yes)]);
        claim("D’un seul monde", &[(0, 0, yes), (0, 1, yes)]);
        claim("Un peu divisé", &[(0, 0, yes), (0, 1, yes), (1, 0, but)]);
        claim(
            "De trois mondes, une nuance",
            &[(0, 0, yes), (1, 0, yes), (2, 0, yes), (2, 1, but)],
        );
        claim(
            "Très divisé",
            &[(0, 0, yes), (0, 1, yes), (1, 0, no), (2, 0, but)],
        );
        claim("Contredit sans appui", &[(0, 0, no), (1, 0, but)]);
        claim(
            "La même voix porte et nuance",
            &[(0, 0, yes), (0, 0, but), (2, 1, yes)],
        );
        let view = agreements(&read(&w.s), &by_sphere());
        assert_eq!(
            claims(&view.meet),
            [
                "De trois mondes",
                "De trois mondes, une nuance",
                "De deux mondes",
                "La même voix porte et nuance"
            ]
        );
        assert_eq!(claims(&view.part), ["Très divisé", "Un peu divisé"]);
        let ids = |one: &Agreement| -> Vec<ExcerptId> {
            one.voices.iter().map(|v| v.quote.excerpt_id).collect()
        };
        let divided = &view.part[0];
        assert_eq!(
            ids(divided),
            [words[0][0], words[1][0]],
            "who contradicts faces who carries, before who nuances"
        );
        let all = |senses: Senses| (senses.appuie, senses.nuance, senses.contredit);
        assert_eq!(all(divided.senses), (2, 1, 1));
        assert_eq!(
            divided.columns.iter().copied().map(all).collect::<Vec<_>>(),
            [(2, 0, 0), (0, 0, 1), (0, 1, 0)]
        );
        assert_eq!(
            ids(&view.meet[1]),
            [words[0][0], words[1][0], words[2][1]],
            "words of two worlds, and what stands against them"
        );
        let columns = view.meet[1].voices.iter().map(|voice| voice.column);
        assert_eq!(columns.collect::<Vec<_>>(), [Some(0), Some(1), Some(2)]);
    }
}
