//! Where everything goes: sections, the numbers of statements, and the numbers of what they rest on.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use super::{
    codes::Codes,
    demarche,
    positions::{beside_of, by_turns},
};
use crate::{
    Snapshot,
    attribution::Attribution,
    crossing::Carriers,
    deliverable::{
        outline::Outline,
        template::{Live, Of, Section, Template},
        template_shown,
    },
    space::Space,
    synthesis::{Evidence, Grid, Prose, Sense, Statement},
    vault::{DocumentId, ExcerptId, InventoryId, SpaceId, StatementId},
};

/// The section of the front: what matters most.
pub(crate) const ESSENTIAL: &str = "essentiel";
/// The section that says what changed in an edition.
pub(super) const NOTE: &str = "changements";
/// The section of statements of the whole démarche, where a template has none of its own.
pub(crate) const WHOLE: &str = "toute_la_demarche";
/// The section of statements that nothing else takes.
const OTHERS: &str = "autres";
/// The annexes; prose written for them goes into them.
pub(super) const ANNEXES: [&str; 5] =
    ["entendus", "appuis", "demarche_annexe", "relais", "sources"];

/// The sections that every deliverable has by itself, where it has them: no section of a template bears their codes.
pub(crate) const RESERVED: [&str; 8] = [
    ESSENTIAL, NOTE, OTHERS, ANNEXES[0], ANNEXES[1], ANNEXES[2], ANNEXES[3], ANNEXES[4],
];

/// What the title of a section is taken from.
#[derive(Debug, Clone, Copy)]
pub(super) enum Titled<'a> {
    /// The template.
    Template(&'a Section),
    /// The words of the program, under `section-<code>`.
    Words,
    /// Its own code: the template lacks it.
    Code,
}

/// A section and what is in it.
#[derive(Debug)]
pub(super) struct Placed<'a> {
    pub(super) code: String,
    pub(super) titled: Titled<'a>,
    pub(super) prose: Vec<&'a Prose>,
    pub(super) statements: Vec<&'a Statement>,
    pub(super) grids: Vec<&'a Grid>,
}

impl<'a> Placed<'a> {
    fn new(code: &str, titled: Titled<'a>) -> Self {
        Self {
            code: code.to_owned(),
            titled,
            prose: Vec::new(),
            statements: Vec::new(),
            grids: Vec::new(),
        }
    }

    fn is_whole(&self) -> bool {
        self.code == WHOLE || matches!(self.titled, Titled::Template(s) if s.whole)
    }
}

/// What a statement rests on.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Target {
    Excerpt(ExcerptId),
    Inventory(InventoryId),
    Document(DocumentId),
    /// A series of figures, in lower case.
    Series(String),
}

/// The annex of evidence.
pub(super) const EVIDENCE: &str = "appuis";

/// How many quotes of each sense stand beside a statement; the others are in the annex.
pub(super) const BESIDE: usize = 2;

/// The arrangement of a deliverable.
pub(super) struct Plan<'a> {
    /// What stands in the body, in its order.
    pub(super) sections: Vec<Placed<'a>>,
    /// What the body leaves out by choice, each with the place that it would have among `sections`.
    pub(super) aside: Vec<(usize, Placed<'a>)>,
    /// The annexes in their order, each with whether it is left out.
    pub(super) annexes: Vec<(&'static str, bool)>,
    /// It is of the whole démarche: what is of no space is its own.
    of_demarche: bool,
    /// The front is left out.
    pub(super) no_front: bool,
    /// Prose of the front and of the annexes, by section.
    pub(super) apart: BTreeMap<&'static str, Vec<&'a Prose>>,
    /// Grids of the front and of the annexes.
    pub(super) grids_apart: BTreeMap<&'static str, Vec<&'a Grid>>,
    pub(super) essential: Vec<&'a Statement>,
    /// The number of each statement, in the order of the body.
    pub(super) numbers: BTreeMap<StatementId, usize>,
    /// The evidence of each statement that may be shown, in the order in which it is shown.
    pub(super) evidence: HashMap<StatementId, Vec<(&'a Evidence, Target)>>,
    /// Statements of which some evidence may not be shown.
    pub(super) withheld: BTreeSet<StatementId>,
    /// What is shown as evidence: its number is its place, from 1. Where the annex of evidence is left out, the quotes
    /// beside statements alone, and nobody is told of a number.
    pub(super) proofs: Vec<Target>,
    /// The series of figures that the statements rest on, in lower case.
    cited_series: Vec<String>,
}

impl<'a> Plan<'a> {
    pub(super) fn of(
        snapshot: &'a Snapshot,
        attribution: &Attribution,
        space: &Space,
        template: &'a Template,
        outline: &Outline,
    ) -> Self {
        let annexes = outline.arrange(ANNEXES.to_vec(), |code| code);
        let mut plan = Self {
            sections: template
                .sections
                .iter()
                .map(|s| Placed::new(&s.code, Titled::Template(s)))
                .collect(),
            aside: Vec::new(),
            annexes: annexes
                .into_iter()
                .map(|code| (code, outline.is_off(code)))
                .collect(),
            of_demarche: template.of == Of::Demarche,
            no_front: outline.is_off(ESSENTIAL),
            apart: BTreeMap::new(),
            grids_apart: BTreeMap::new(),
            essential: Vec::new(),
            numbers: BTreeMap::new(),
            evidence: HashMap::new(),
            withheld: BTreeSet::new(),
            proofs: Vec::new(),
            cited_series: Vec::new(),
        };
        let here = |id: Option<SpaceId>| id == Some(space.id) || id.is_none();
        // The space's own words come before those of the whole démarche.
        let prose = snapshot.prose.iter().filter(|p| here(p.space_id));
        let (own, whole): (Vec<_>, Vec<_>) = prose.partition(|p| p.space_id.is_some());
        let kept = |section: &str| template.of == Of::Space && demarche::tells(snapshot, section);
        for prose in own.into_iter().chain(whole) {
            // What is written for the démarche's own document stands there, unless this one has a place for it.
            if prose.space_id.is_some()
                || plan.find(&prose.section).is_some()
                || !kept(&prose.section)
            {
                plan.place_prose(prose);
            }
        }
        let grids = snapshot.grids.iter().filter(|g| here(g.space_id));
        let (own, whole): (Vec<_>, Vec<_>) = grids.partition(|g| g.space_id.is_some());
        for grid in own.into_iter().chain(whole) {
            if grid.space_id.is_some() || plan.find(&grid.section).is_some() || !kept(&grid.section)
            {
                plan.place_grid(grid);
            }
        }
        let mut statements: Vec<&Statement> = snapshot
            .statements
            .iter()
            .filter(|s| here(s.space_id))
            .collect();
        for statement in &statements {
            plan.place_statement(statement, outline);
        }
        if template.of == Of::Demarche
            && let Some(fruits) = template.section_with(Live::Fruits)
            && let Some(at) = plan.find(&fruits.code)
        {
            let fruits = demarche::fruits(snapshot, attribution);
            plan.sections[at].statements.extend(fruits);
        }
        // What the template lacks stands in the order of the template that has it.
        if let Some(known) = template_shown(snapshot, space) {
            let place = |placed: &Placed<'_>| {
                let is = |s: &Section| s.code.eq_ignore_ascii_case(&placed.code);
                known.sections.iter().position(is).unwrap_or(usize::MAX)
            };
            plan.sections[template.sections.len()..].sort_by_key(place);
        }
        plan.arrange(outline);
        plan.number(snapshot, attribution);
        // What is left out by choice is not told at the front either.
        statements.retain(|s| plan.numbers.contains_key(&s.id));
        plan.essential = plan.choose(attribution, &statements, space);
        plan
    }

    /// The place of a section, case aside.
    fn find(&self, code: &str) -> Option<usize> {
        (!code.is_empty())
            .then(|| {
                self.sections
                    .iter()
                    .position(|s| s.code.eq_ignore_ascii_case(code))
            })
            .flatten()
    }

    /// The place of a section; where the template lacks it, it becomes one of its own at the end.
    fn find_or_add(&mut self, code: &str, titled: Titled<'a>) -> usize {
        self.find(code).unwrap_or_else(|| {
            self.sections.push(Placed::new(code, titled));
            self.sections.len() - 1
        })
    }

    fn place_prose(&mut self, prose: &'a Prose) {
        let named = prose.section.as_str();
        if let Some(apart) = apart(named) {
            self.apart.entry(apart).or_default().push(prose);
        } else if prose.space_id.is_none()
            && named.eq_ignore_ascii_case("demarche")
            && self.find(named).is_none()
        {
            // The démarche is told in its annex where the body does not tell it.
            self.apart.entry("demarche_annexe").or_default().push(prose);
        } else {
            let at = self.place_of(named, prose.space_id.is_none());
            self.sections[at].prose.push(prose);
        }
    }

    /// Where the text of a section stands. One that the template lacks is a section of its own, or,
    /// where it is of the whole démarche, a part of that section.
    fn place_of(&mut self, named: &str, of_the_whole: bool) -> usize {
        match self.find(named) {
            Some(at) => at,
            None if of_the_whole && !self.of_demarche => self.whole(),
            None => self.find_or_add(named, Titled::Code),
        }
    }

    fn whole(&mut self) -> usize {
        self.sections
            .iter()
            .position(Placed::is_whole)
            .unwrap_or_else(|| {
                self.sections.push(Placed::new(WHOLE, Titled::Words));
                self.sections.len() - 1
            })
    }

    fn place_grid(&mut self, grid: &'a Grid) {
        let named = grid.section.as_str();
        if let Some(apart) = apart(named) {
            self.grids_apart.entry(apart).or_default().push(grid);
        } else if named.is_empty() {
            let at = self.find_or_add(OTHERS, Titled::Words);
            self.sections[at].grids.push(grid);
        } else {
            let at = self.place_of(named, grid.space_id.is_none());
            self.sections[at].grids.push(grid);
        }
    }

    /// A statement goes to the section that it names, where that stands here, else to the first that takes its nature, else
    /// to the end of the body: none is lost.
    fn place_statement(&mut self, statement: &'a Statement, outline: &Outline) {
        let named = statement.section.as_str();
        let at = match self.find(named).filter(|_| !outline.leaves(named)) {
            Some(at) => at,
            None if statement.space_id.is_none() && !self.of_demarche => self.whole(),
            None => {
                let takes = |s: &Placed<'_>| matches!(s.titled, Titled::Template(t) if t.takes.contains(&statement.nature));
                match self.sections.iter().position(takes) {
                    Some(at) => at,
                    None => self.find_or_add(OTHERS, Titled::Words),
                }
            }
        };
        self.sections[at].statements.push(statement);
    }

    /// Puts the sections in the order decided, those left out aside.
    fn arrange(&mut self, outline: &Outline) {
        // « Autres » closes the body, whatever came first, unless it was put elsewhere.
        if let Some(at) = self.find(OTHERS) {
            let others = self.sections.remove(at);
            self.sections.push(others);
        }
        let all = outline.arrange(std::mem::take(&mut self.sections), |placed| &placed.code);
        for placed in all {
            if outline.is_off(&placed.code) {
                self.aside.push((self.sections.len(), placed));
            } else {
                self.sections.push(placed);
            }
        }
        self.apart.retain(|code, _| !outline.is_off(code));
        self.grids_apart.retain(|code, _| !outline.is_off(code));
    }

    /// Whether the document tells of each piece of evidence in an annex, under its number.
    pub(super) fn tells_evidence(&self) -> bool {
        !self.annexes.contains(&(EVIDENCE, true))
    }

    /// Numbers the statements in the order of the body, and their evidence in theirs.
    fn number(&mut self, snapshot: &'a Snapshot, attribution: &Attribution) {
        let mut by_statement: HashMap<StatementId, Vec<&'a Evidence>> = HashMap::new();
        for evidence in &snapshot.evidence {
            by_statement
                .entry(evidence.statement_id)
                .or_default()
                .push(evidence);
        }
        let codes = Codes::of(snapshot);
        let tells_evidence = self.tells_evidence();
        let mut places: BTreeMap<Target, usize> = BTreeMap::new();
        for statement in self.sections.iter().flat_map(|s| &s.statements) {
            let number = self.numbers.len() + 1;
            self.numbers.insert(statement.id, number);
            let mut shown = Vec::new();
            for evidence in by_statement.remove(&statement.id).unwrap_or_default() {
                match codes.target(evidence, attribution) {
                    Some((target, order)) => shown.push((order, evidence, target)),
                    None => {
                        self.withheld.insert(statement.id);
                    }
                }
            }
            shown.sort_by(|a, b| a.0.cmp(&b.0));
            by_turns(statement, &mut shown);
            let shown: Vec<_> = shown.into_iter().map(|(_, e, t)| (e, t)).collect();
            let beside = beside(statement, &shown);
            for (_, target) in &shown {
                if let Target::Series(series) = target
                    && !self.cited_series.contains(series)
                {
                    self.cited_series.push(series.clone());
                }
                let told = match target {
                    // Documents are named among the sources.
                    Target::Document(_) | Target::Series(_) => true,
                    Target::Excerpt(_) => tells_evidence || beside.contains(target),
                    Target::Inventory(_) => tells_evidence,
                };
                if told && !places.contains_key(target) {
                    self.proofs.push(target.clone());
                    places.insert(target.clone(), self.proofs.len());
                }
            }
            self.evidence.insert(statement.id, shown);
        }
    }

    /// What matters most: the statements marked for it, else those with most organisations behind them.
    fn choose(
        &self,
        attribution: &Attribution,
        statements: &[&'a Statement],
        space: &Space,
    ) -> Vec<&'a Statement> {
        let marked: Vec<&Statement> = statements
            .iter()
            .copied()
            .filter(|s| s.section.eq_ignore_ascii_case(ESSENTIAL))
            .collect();
        if !marked.is_empty() {
            return marked;
        }
        let of_space: Vec<&Statement> = statements
            .iter()
            .copied()
            .filter(|s| s.space_id == Some(space.id))
            .collect();
        let pool = if of_space.is_empty() {
            statements.to_vec()
        } else {
            of_space
        };
        let mut ranked: Vec<((usize, usize), usize, &Statement)> = pool
            .into_iter()
            .map(|s| {
                let evidence = self.evidence.get(&s.id).into_iter().flatten();
                let carriers = Carriers::among(evidence.map(|(e, _)| *e), attribution);
                let behind = (carriers.count(Sense::Supports), carriers.organisations());
                (behind, self.numbers[&s.id], s)
            })
            .collect();
        ranked.sort_by_key(|(behind, number, _)| (std::cmp::Reverse(*behind), *number));
        ranked.truncate(5);
        ranked.sort_by_key(|(_, number, _)| *number);
        ranked.into_iter().map(|(_, _, s)| s).collect()
    }

    /// The number of a piece of evidence.
    pub(super) fn proof(&self, target: &Target) -> Option<usize> {
        self.proofs
            .iter()
            .position(|t| t == target)
            .map(|at| at + 1)
    }

    /// The series of figures that the statements rest on, in lower case; every series where none does.
    pub(super) fn series(&self, snapshot: &Snapshot) -> Vec<String> {
        if !self.cited_series.is_empty() {
            return self.cited_series.clone();
        }
        let figures = snapshot.figures.iter();
        let mut all: Vec<String> = figures.map(|f| f.series.to_lowercase()).collect();
        all.dedup();
        all
    }

    /// Numbers one more piece of evidence, which no statement rests on.
    pub(super) fn add_proof(&mut self, target: Target) {
        if !self.proofs.contains(&target) {
            self.proofs.push(target);
        }
    }
}

/// The quotes that stand beside a statement: the first of each sense, in the order in which its evidence is shown.
pub(super) fn beside(statement: &Statement, shown: &[(&Evidence, Target)]) -> Vec<Target> {
    let mut out = Vec::new();
    for sense in [Sense::Supports, Sense::Nuances, Sense::Contradicts] {
        let of_sense = shown.iter().filter(|(e, _)| e.sense == sense);
        let quotes = of_sense.filter(|(_, target)| matches!(target, Target::Excerpt(_)));
        let most = beside_of(statement);
        out.extend(quotes.take(most).map(|(_, target)| target.clone()));
    }
    out
}

fn apart(section: &str) -> Option<&'static str> {
    std::iter::once(ESSENTIAL)
        .chain(ANNEXES)
        .find(|code| code.eq_ignore_ascii_case(section))
}
