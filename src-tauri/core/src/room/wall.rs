//! What the room sees: each claim, who carries it and some of their words, as far as a published document could tell them.
//!
//! No rule can take a name out of a text of the facilitators' own: a claim that says one, or words that nothing may show,
//! is not put on the wall at all, and the facilitator is told why.

use std::collections::{HashMap, HashSet};

use serde::Serialize;

use super::{
    front::{Front, OfInitiative, RoomFront},
    told::{RoomCount, RoomPosition, RoomSphere, carried_by, in_turns, positions},
};
use crate::{
    Error, Result, Snapshot,
    attribution::{Attribution, Audience, NamesKept, Who, words::Quotations},
    crossing::Carriers,
    deliverable::{
        ESSENTIAL, Lang, Words,
        assemble::{is_fictional, nature_of, plainly},
        carried::carried,
        main_deliverable, main_template, numbered, places, template_shown,
    },
    interview::{Excerpt, Nature},
    reading::count,
    space::Space,
    synthesis::{Evidence, Sense, Statement},
    vault::{ExcerptId, MeetingId, SpaceId, StatementId},
};

/// How many quotes stand beside a claim: one of each sense first, or of each side.
const QUOTES: usize = 3;

/// Someone's words, as they may be shown.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct RoomQuote {
    /// The excerpt.
    pub excerpt_id: ExcerptId,
    /// The words.
    pub text: String,
    /// Whose a reader is told they are.
    pub who: String,
    /// How they bear on the claim.
    pub sense: Sense,
    /// The position that they take; empty where they take none, or are nobody's.
    pub position: String,
}

/// A claim on the wall.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct RoomStatement {
    /// Which.
    pub id: StatementId,
    /// Its number in the space.
    pub number: u32,
    /// What it is, in words.
    pub nature: String,
    /// The claim.
    pub text: String,
    /// Why an intuition is held to be confirmed, nuanced or contradicted.
    pub reason: String,
    /// Of a divergence, the positions that face each other on it: what follows is then empty, up to the quotes.
    pub positions: Vec<RoomPosition>,
    /// How many carry it; neither few nor counted where the number would tell too much.
    pub carry: RoomCount,
    /// The spheres of those who carry it.
    pub spheres: Vec<RoomSphere>,
    /// How many nuance it.
    pub nuance: RoomCount,
    /// How many contradict it.
    pub contradict: RoomCount,
    /// All that in a sentence or two.
    pub carried: String,
    /// Some of their words.
    pub quotes: Vec<RoomQuote>,
    /// What was said to it in the meeting at hand: carry, nuance, contradict. Who takes a position is told there.
    pub here: [RoomCount; 3],
}

/// A section of the space, with its claims.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct RoomSection {
    /// Its code.
    pub code: String,
    /// Its title.
    pub title: String,
    /// Its claims, in order.
    pub statements: Vec<RoomStatement>,
}

/// A claim that is not put on the wall: for the facilitator alone.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct RoomWithheld {
    /// Which.
    pub id: StatementId,
    /// Its number in the space.
    pub number: u32,
    /// It says the name of someone who may not be named; else words that may not be shown.
    pub names: bool,
}

/// What the room sees of a space.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
#[serde(rename = "Room")]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct RoomView {
    /// Which space.
    pub space_id: SpaceId,
    /// Its title.
    pub title: String,
    /// The question it works on.
    pub question: String,
    /// Something of the dossier is invented: the wall says so.
    pub fictional: bool,
    /// Its sections that have claims.
    pub sections: Vec<RoomSection>,
    /// The claims that are not shown.
    pub withheld: Vec<RoomWithheld>,
    /// The texts before them that are not shown either.
    pub front_withheld: Vec<RoomFront>,
    /// How many claims stand in sections that the first deliverable of the space leaves out: they are not shown.
    pub left_out: u32,
    /// How many interviews are not counted because nobody validated them.
    pub unvalidated: u32,
}

/// What the room sees of a space, with what was said in one meeting.
///
/// # Errors
/// [`Error::Gone`] when the dossier has no such space.
pub fn room(
    snapshot: &Snapshot,
    space: SpaceId,
    meeting: Option<MeetingId>,
    lang: Lang,
) -> Result<RoomView> {
    let attribution = Attribution::of(snapshot, Audience::PUBLISHED);
    room_under(&attribution, snapshot, space, meeting, lang)
}

/// The same under an attribution already computed.
pub(super) fn room_under(
    attribution: &Attribution,
    snapshot: &Snapshot,
    space: SpaceId,
    meeting: Option<MeetingId>,
    lang: Lang,
) -> Result<RoomView> {
    told_under(attribution, snapshot, space, meeting, lang).map(|(room, _)| room)
}

/// The same, with the démarche of which it is.
pub(super) fn told_under(
    attribution: &Attribution,
    snapshot: &Snapshot,
    space: SpaceId,
    meeting: Option<MeetingId>,
    lang: Lang,
) -> Result<(RoomView, OfInitiative)> {
    let mut spaces = snapshot.spaces.iter();
    let found = spaces.find(|s| s.id == space);
    let space = found.ok_or(Error::Gone { what: "space" })?;
    let wall = Wall::of(attribution, snapshot, space, meeting, lang);
    let initiative = &snapshot.initiative;
    let front = Front::of(space, initiative, wall.words, |text| wall.is_kept(text));
    Ok(wall.view(space, front, lang))
}

/// A claim of the space, and where it stands.
struct Claim<'a> {
    statement: &'a Statement,
    number: usize,
    section: String,
    evidence: Vec<&'a Evidence>,
    quotes: Vec<RoomQuote>,
}

/// All that the wall is made from.
struct Wall<'a> {
    attribution: &'a Attribution,
    snapshot: &'a Snapshot,
    words: &'static Words,
    excerpts: HashMap<ExcerptId, &'a Excerpt>,
    meeting: Option<MeetingId>,
    claims: Vec<Claim<'a>>,
    /// How many the first deliverable of the space leaves out.
    left_out: usize,
    names: NamesKept,
    kept: Quotations,
}

impl<'a> Wall<'a> {
    fn of(
        attribution: &'a Attribution,
        snapshot: &'a Snapshot,
        space: &Space,
        meeting: Option<MeetingId>,
        lang: Lang,
    ) -> Self {
        let mut wall = Self {
            attribution,
            snapshot,
            words: Words::of(lang),
            excerpts: snapshot.excerpts.iter().map(|e| (e.id, e)).collect(),
            meeting,
            claims: Vec::new(),
            left_out: 0,
            names: NamesKept::default(),
            kept: Quotations::default(),
        };
        wall.claims = wall.placed(space);
        if let Some(stand) = wall.standing(space) {
            let all = wall.claims.len();
            wall.claims.retain(|one| stand.contains(&one.statement.id));
            wall.left_out = all - wall.claims.len();
        }
        let quoted = wall.claims.iter().flat_map(|claim| &claim.quotes);
        let named = attribution.participants(snapshot, quoted.map(|quote| quote.excerpt_id));
        wall.names = NamesKept::of(snapshot, &named, []);
        let unsaid = snapshot.excerpts.iter();
        let unsaid = unsaid.filter(|e| attribution.quotable(e.id).is_none());
        wall.kept = Quotations::of(unsaid.map(|e| e.quote.as_str()));
        wall
    }

    /// The claims of the space, in the order and under the numbers of its deliverable.
    fn placed(&self, space: &Space) -> Vec<Claim<'a>> {
        let mut evidence: HashMap<StatementId, Vec<&Evidence>> = HashMap::new();
        for one in &self.snapshot.evidence {
            evidence.entry(one.statement_id).or_default().push(one);
        }
        let own = self.snapshot.statements.iter();
        let own = own.filter(|s| s.space_id == Some(space.id));
        let places = template_shown(self.snapshot, space)
            .map(|template| places(self.snapshot, self.attribution, space, template))
            .unwrap_or_default();
        let places: HashMap<StatementId, (usize, String)> = places
            .into_iter()
            .map(|(id, number, section)| (id, (number, section)))
            .collect();
        let mut claims: Vec<Claim<'_>> = own
            .enumerate()
            .map(|(at, statement)| {
                let known = places.get(&statement.id).cloned();
                let (number, section) = known.unwrap_or((at + 1, statement.section.clone()));
                let evidence = evidence.remove(&statement.id).unwrap_or_default();
                Claim {
                    statement,
                    number,
                    section,
                    quotes: self.quotes(statement, &evidence),
                    evidence,
                }
            })
            .collect();
        claims.sort_by_key(|claim| claim.number);
        claims
    }

    /// The statements that stand in the first deliverable of the space; `None` where no template tells.
    fn standing(&self, space: &Space) -> Option<HashSet<StatementId>> {
        let name = main_template(self.snapshot, space);
        let template = self.snapshot.templates.named(name).ok()?;
        let of = main_deliverable(self.snapshot, space).map(|d| d.id);
        let stand = numbered(self.snapshot, self.attribution, space, template, of);
        Some(stand.into_iter().map(|(id, _)| id).collect())
    }

    /// Some of the words that a claim rests on: key ones first.
    fn quotes(&self, statement: &Statement, evidence: &[&Evidence]) -> Vec<RoomQuote> {
        let mut found: Vec<(bool, &str, RoomQuote)> = evidence
            .iter()
            .filter_map(|one| {
                let excerpt = *self.excerpts.get(&one.excerpt_id?)?;
                let shown = self.attribution.quotable(excerpt.id)?;
                let mut who = shown.who.label(&self.words.say("anonymous"));
                match excerpt.nature {
                    Nature::Paraphrase => who.push_str(&self.words.say("quote-paraphrase")),
                    Nature::Observation => who.push_str(&self.words.say("quote-observation")),
                    Nature::Verbatim | Nature::Unsaid => {}
                }
                Some((
                    excerpt.key != Some(true),
                    excerpt.code.as_str(),
                    RoomQuote {
                        excerpt_id: excerpt.id,
                        text: shown.text.clone()?,
                        who,
                        sense: one.sense,
                        // Each side is told with its spheres: a side would tell whose words these are.
                        position: match (one.takes(statement), &shown.who) {
                            (None, _) | (_, Who::Anonymous) => String::new(),
                            _ => one.position.clone(),
                        },
                    },
                ))
            })
            .collect();
        found.sort_by(|a, b| (a.0, a.1).cmp(&(b.0, b.1)));
        let quotes: Vec<RoomQuote> = found.into_iter().map(|(_, _, quote)| quote).collect();
        if !statement.told_positions().is_empty() {
            return in_turns(statement, quotes, QUOTES);
        }
        let of = |sense: Sense| quotes.iter().filter(move |q| q.sense == sense);
        let (first, second): (Vec<&RoomQuote>, Vec<&RoomQuote>) =
            [Sense::Supports, Sense::Nuances, Sense::Contradicts]
                .into_iter()
                .map(|sense| (of(sense).next(), of(sense).nth(1)))
                .fold((Vec::new(), Vec::new()), |(mut first, mut second), it| {
                    first.extend(it.0);
                    second.extend(it.1);
                    (first, second)
                });
        let mut chosen: Vec<RoomQuote> = first
            .into_iter()
            .chain(second)
            .take(QUOTES)
            .cloned()
            .collect();
        chosen.sort_by_key(|quote| quote.sense);
        chosen
    }

    fn view(&self, space: &Space, front: Front, lang: Lang) -> (RoomView, OfInitiative) {
        let mut sections: Vec<RoomSection> = Vec::new();
        let mut withheld = Vec::new();
        for claim in &self.claims {
            let own = [&claim.statement.text, &claim.statement.verdict_reason];
            let own = own.into_iter().chain(claim.statement.told_positions());
            let said: Vec<String> = own.flat_map(|text| plainly(text)).collect();
            let names = said.iter().any(|text| self.names.stand_in(text));
            if names || said.iter().any(|text| self.kept.stand_in(text)) {
                withheld.push(RoomWithheld {
                    id: claim.statement.id,
                    number: count(claim.number),
                    names,
                });
                continue;
            }
            let shown = self.claim(claim);
            match sections.iter_mut().find(|s| s.code == claim.section) {
                Some(section) => section.statements.push(shown),
                None => sections.push(RoomSection {
                    code: claim.section.clone(),
                    title: self.title(space, &claim.section, lang),
                    statements: vec![shown],
                }),
            }
        }
        let room = RoomView {
            space_id: space.id,
            title: front.title,
            question: front.question,
            fictional: is_fictional(self.snapshot),
            sections,
            withheld,
            front_withheld: front.withheld,
            left_out: count(self.left_out),
            unvalidated: count(self.attribution.left_out().len()),
        };
        (room, front.initiative)
    }

    fn claim(&self, claim: &Claim<'_>) -> RoomStatement {
        let positions = positions(
            self.words,
            self.snapshot,
            self.attribution,
            claim.statement,
            &claim.evidence,
            |one| self.is_here(one),
        );
        // Whoever speaks of a divergence agrees with nobody.
        let told = claim.evidence.iter().filter(|_| positions.is_empty());
        let carriers = Carriers::among(told.copied(), self.attribution);
        let (carry, spheres) = carried_by(self.snapshot, &carriers);
        let verdict = claim.statement.told_verdict();
        RoomStatement {
            id: claim.statement.id,
            number: count(claim.number),
            nature: nature_of(self.words, claim.statement),
            text: claim.statement.text.clone(),
            reason: verdict.map_or_else(String::new, |_| claim.statement.verdict_reason.clone()),
            positions,
            carry,
            spheres,
            nuance: RoomCount::of(carriers.told(Sense::Nuances)),
            contradict: RoomCount::of(carriers.told(Sense::Contradicts)),
            carried: carried(self.words, self.snapshot, &carriers).join(" "),
            quotes: claim
                .quotes
                .iter()
                .filter(|quote| !self.names.stand_in(&quote.text))
                .cloned()
                .collect(),
            here: self.here(claim),
        }
    }

    /// What was said to a claim in the meeting at hand, by organisations; of a divergence, by those who take no side.
    fn here(&self, claim: &Claim<'_>) -> [RoomCount; 3] {
        let said = claim.evidence.iter().copied();
        let said = said.filter(|one| self.is_here(one) && one.takes(claim.statement).is_none());
        let carriers = Carriers::among(said, self.attribution);
        [Sense::Supports, Sense::Nuances, Sense::Contradicts]
            .map(|sense| RoomCount::of(carriers.told(sense)))
    }

    /// Whether it was said in the meeting at hand.
    fn is_here(&self, one: &Evidence) -> bool {
        let excerpt = one.excerpt_id.and_then(|id| self.excerpts.get(&id));
        self.meeting.is_some() && excerpt.is_some_and(|e| e.meeting_id == self.meeting)
    }

    /// Whether a text of the facilitators' own says what may not be said, however its words are marked.
    fn is_kept(&self, text: &str) -> bool {
        let mut said = plainly(text).into_iter();
        said.any(|text| self.names.stand_in(&text) || self.kept.stand_in(&text))
    }

    /// The title of a section, as the deliverable has it.
    fn title(&self, space: &Space, code: &str, lang: Lang) -> String {
        let template = template_shown(self.snapshot, space);
        let mut sections = template.iter().flat_map(|t| &t.sections);
        let known = sections.find(|s| s.code.eq_ignore_ascii_case(code));
        let known = known.map(|section| section.title.in_lang(lang));
        // In a template of one's own, it is a text like others.
        let own = template.is_some_and(|t| t.own);
        match known.filter(|title| !own || !self.is_kept(title)) {
            Some(title) => title.to_owned(),
            None if code.eq_ignore_ascii_case(ESSENTIAL) => self.words.say("section-essentiel"),
            None => self.words.say("section-autres"),
        }
    }
}
