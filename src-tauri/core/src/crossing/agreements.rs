//! Where the groups meet, where they meet with reservations, and where they part, claim by claim.
//!
//! A difference in who *speaks* of a theme is told by the matrix; this tells what was made of it. Organisations are
//! counted, each once in every sense in which it speaks: one that carries a claim and nuances it does both.
//! Groups *meet* on a claim that two of them or more carry, that nobody contradicts, and that at most one nuances for
//! three who carry it. They meet *with reservations* while those who nuance or contradict are at most half of those who
//! carry it. Beyond that they *part*, and so they do on what one group alone carries and somebody disputes. What stands
//! against a claim is shown wherever it stands (domain rule 5). A statement that itself says that worlds part (a
//! *divergence*) parts them however many carry it: its two camps both carry what it says. A question claims nothing, so
//! nobody meets on it.

use std::cmp::Reverse;
use std::collections::{BTreeMap, BTreeSet, HashMap};

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
    synthesis::{Sense, Senses, Statement, StatementNature, names},
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

/// A position of a divergence, and who takes it within the question.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct AgreementPosition {
    /// Its words.
    pub text: String,
    /// How many organisations take it, each once.
    pub organisations: u32,
    /// The names of those of each column.
    pub columns: Vec<Vec<String>>,
}

/// A statement on which groups meet, or part.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct Agreement {
    /// Which.
    pub statement: StatementRef,
    /// The names of its themes.
    pub themes: Vec<String>,
    /// The organisations of each column that speak to it, by sense; one that speaks in several counts in each.
    pub columns: Vec<Senses>,
    /// How many of each column speak to it, each once.
    pub heard: Vec<u32>,
    /// All together, those who stand in no column too.
    pub senses: Senses,
    /// How many speak to it in all, each once.
    pub organisations: u32,
    /// How many more speak to it in words that the question leaves out alone.
    pub outside: u32,
    /// Who stands on which side, for a divergence that has positions.
    pub positions: Vec<AgreementPosition>,
    /// Words facing each other: of each side; else of those who carry it, of another group where they meet, and of those against it.
    pub voices: Vec<AgreementVoice>,
}

/// Where the groups meet, with or without reservations, and where they part.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct AgreementsView {
    /// The groups.
    pub columns: Vec<CrossingColumn>,
    /// Statements that two groups or more carry and hardly any nuance: those of most groups first, then of most
    /// organisations.
    pub meet: Vec<Agreement>,
    /// How many more there are.
    pub more_meet: u32,
    /// Statements that two groups or more carry with reservations, in the same order.
    pub reserved: Vec<Agreement>,
    /// How many more there are.
    pub more_reserved: u32,
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
    let (mut meet, mut reserved, mut part) = (Vec::new(), Vec::new(), Vec::new());
    for statement in &reading.snapshot.statements {
        if query.space_id.is_some() && statement.space_id != query.space_id {
            continue;
        }
        if statement.nature == StatementNature::Question {
            continue;
        }
        let held = Held::of(reading, &heard, &rests, &words, statement);
        let list = match held.side(&heard) {
            Some(Side::Meet) => &mut meet,
            Some(Side::Reserved) => &mut reserved,
            Some(Side::Part) => &mut part,
            None => continue,
        };
        list.push((StatementRef::of(statement), held));
    }
    for list in [&mut meet, &mut reserved] {
        list.sort_by_cached_key(|(_, held)| {
            let carry = held.whole().appuie;
            Reverse((held.carrying(&heard), carry, Reverse(held.against())))
        });
    }
    part.sort_by_cached_key(|(_, held)| {
        let senses = held.whole();
        let against = held.against();
        // In half persons: those of the smaller camp, which a statement on a divergence does not tell apart.
        let divided = match held.told {
            true => held.organisations(),
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
            heard: (0..heard.groups.len())
                .map(|at| held.of_column(at))
                .collect(),
            senses: held.whole(),
            organisations: held.organisations(),
            outside: held.outside,
            positions: held.positions(reading, &heard),
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
    let (reserved, more_reserved) = shown(reserved, Side::Reserved);
    let (part, more_part) = shown(part, Side::Part);
    AgreementsView {
        columns: columns(reading, &heard, query.unit),
        meet,
        more_meet,
        reserved,
        more_reserved,
        part,
        more_part,
    }
}

/// Whether the groups meet on a statement, with reservations or without, or part.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Side {
    Meet,
    Reserved,
    Part,
}

/// The column that words stand in, where their group is known.
fn known(heard: &Heard<'_>, said: Said<'_>) -> Option<usize> {
    let mut columns = heard.of_words(said).columns.iter().copied();
    columns.find(|at| !heard.groups[*at].key.is_empty())
}

/// How one organisation holds a statement.
#[derive(Default)]
struct Own {
    /// In which senses it speaks, in the order of [`SENSES`].
    senses: [bool; 3],
    /// The columns it stands in.
    columns: BTreeSet<usize>,
    /// The positions it takes.
    takes: BTreeSet<usize>,
}

/// The order of senses in [`Own`].
const SENSES: [Sense; 3] = [Sense::Supports, Sense::Nuances, Sense::Contradicts];

/// How the organisations within the question hold one statement.
struct Held<'a> {
    /// It says itself that they part.
    told: bool,
    /// The positions that face each other on it.
    positions: Vec<String>,
    by: BTreeMap<OrganisationId, Own>,
    /// How many organisations speak to it beyond the question alone.
    outside: u32,
    /// Words, in the order in which they are read, with their sense.
    words: Vec<(Said<'a>, Sense)>,
    /// Those that take a position of it, in the same order.
    sides: Vec<(Said<'a>, usize)>,
}

impl<'a> Held<'a> {
    fn of(
        reading: &Reading,
        heard: &Heard<'a>,
        rests: &Rests<'_>,
        words: &HashMap<ExcerptId, Said<'a>>,
        statement: &Statement,
    ) -> Self {
        let mut said: Vec<(Said<'a>, Sense)> = Vec::new();
        let mut sides: Vec<(Said<'a>, usize)> = Vec::new();
        let mut by: BTreeMap<OrganisationId, Own> = BTreeMap::new();
        let mut beyond: BTreeSet<OrganisationId> = BTreeSet::new();
        for one in rests.evidence(statement.id) {
            let Some(id) = one.excerpt_id else { continue };
            let Some(words) = words.get(&id) else {
                let shown = reading.attribution.quotable(id);
                beyond.extend(shown.and_then(|shown| shown.organisation));
                continue;
            };
            let present = heard.of_words(*words);
            let own = by.entry(present.organisation).or_default();
            own.columns.extend(&present.columns);
            for (speaks, sense) in own.senses.iter_mut().zip(SENSES) {
                *speaks |= one.sense == sense;
            }
            if let Some(position) = one.takes(statement) {
                own.takes.insert(position);
                sides.push((*words, position));
            }
            said.push((*words, one.sense));
        }
        sides.sort_by_cached_key(|(one, _)| reading_order(one.excerpt, Degree::Anonymous));
        said.sort_by_cached_key(|(one, _)| reading_order(one.excerpt, Degree::Anonymous));
        beyond.retain(|organisation| !by.contains_key(organisation));
        Self {
            told: statement.nature == StatementNature::Divergence,
            by,
            outside: count(beyond.len()),
            words: said,
            positions: statement.told_positions().to_vec(),
            sides,
        }
    }

    /// Who stands on which side.
    fn positions(&self, reading: &Reading, heard: &Heard<'_>) -> Vec<AgreementPosition> {
        let names = |taking: &dyn Fn(&Own) -> bool| {
            let own = self.by.iter().filter(|(_, own)| taking(own));
            names(reading, &own.map(|(id, _)| *id).collect())
        };
        let told = self.positions.iter().enumerate();
        told.map(|(at, text)| AgreementPosition {
            text: text.clone(),
            organisations: count(names(&|own| own.takes.contains(&at)).len()),
            columns: (0..heard.groups.len())
                .map(|column| {
                    names(&|own| own.takes.contains(&at) && own.columns.contains(&column))
                })
                .collect(),
        })
        .collect()
    }

    /// The first words of each side, where there are several.
    fn facing(&self) -> Option<Vec<Said<'a>>> {
        let mut facing: Vec<Said<'a>> = Vec::new();
        for at in 0..self.positions.len() {
            let mut own = self.sides.iter().filter(|(_, position)| *position == at);
            let new = own.find(|(said, _)| facing.iter().all(|f| f.excerpt.id != said.excerpt.id));
            facing.extend(new.map(|(said, _)| *said));
        }
        (facing.len() > 1).then_some(facing)
    }

    /// How many of a column, by sense.
    fn column(&self, at: usize) -> Senses {
        senses(self.by.values().filter(|own| own.columns.contains(&at)))
    }

    /// How many of a column, each once.
    fn of_column(&self, at: usize) -> u32 {
        let own = self.by.values();
        count(own.filter(|own| own.columns.contains(&at)).count())
    }

    /// How many in all, by sense.
    fn whole(&self) -> Senses {
        senses(self.by.values())
    }

    /// How many in all, each once.
    fn organisations(&self) -> u32 {
        count(self.by.len())
    }

    /// How many nuance or contradict it, each once.
    fn against(&self) -> u32 {
        let against = |own: &&Own| own.senses[1] || own.senses[2];
        count(self.by.values().filter(against).count())
    }

    /// How many known groups carry it.
    fn carrying(&self, heard: &Heard<'_>) -> usize {
        let groups = heard.groups.iter().enumerate();
        let known = groups.filter(|(_, group)| !group.key.is_empty());
        known.filter(|(at, _)| self.column(*at).appuie > 0).count()
    }

    /// Where it stands; nowhere where nobody carries it, or one group alone and nobody disputes it.
    fn side(&self, heard: &Heard<'_>) -> Option<Side> {
        let senses = self.whole();
        let against = self.against();
        if senses.appuie == 0 {
            None
        } else if self.told {
            Some(Side::Part)
        } else if self.carrying(heard) < 2 {
            (against > 0).then_some(Side::Part)
        } else if senses.contredit == 0 && against * 3 <= senses.appuie {
            Some(Side::Meet)
        } else if against * 2 <= senses.appuie {
            Some(Side::Reserved)
        } else {
            Some(Side::Part)
        }
    }

    /// The words that stand for all.
    fn voices(&self, heard: &Heard<'_>, side: Side) -> Vec<Said<'a>> {
        if let Some(facing) = self.facing() {
            return facing;
        }
        let of = |wanted: Sense| {
            let words = self.words.iter().filter(move |(_, sense)| *sense == wanted);
            words.map(|(said, _)| *said)
        };
        let mut voices: Vec<Said<'a>> = of(Sense::Supports).take(1).collect();
        if side != Side::Part || self.told {
            let own = voices.first().and_then(|said| known(heard, *said));
            let elsewhere = |said: &Said<'a>| {
                let column = known(heard, *said);
                column.is_some() && column != own
            };
            voices.extend(of(Sense::Supports).find(elsewhere));
        }
        // Words that bear in two senses stand once.
        let shown: Vec<ExcerptId> = voices.iter().map(|said| said.excerpt.id).collect();
        let new = |said: &Said<'a>| !shown.contains(&said.excerpt.id);
        let against = of(Sense::Contradicts).find(new);
        voices.extend(against.or_else(|| of(Sense::Nuances).find(new)));
        voices
    }
}

fn senses<'b>(held: impl Iterator<Item = &'b Own>) -> Senses {
    let mut senses = Senses {
        appuie: 0,
        nuance: 0,
        contredit: 0,
    };
    for own in held {
        let [appuie, nuance, contredit] = own.senses.map(u32::from);
        senses.appuie += appuie;
        senses.nuance += nuance;
        senses.contredit += contredit;
    }
    senses
}
