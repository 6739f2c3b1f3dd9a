//! What the team keeps of an interview, on one page: what it brought, key quotes as a reader will read them, what is left to do.
//!
//! It is an output like any other: names and words go through attribution, for whoever works on a draft.

use croisee_typeset::document::{
    Block, Column, Columns, Document, List, Quote, Row, Style, Table, Tone, text,
};

use super::{
    RecordKind,
    desk::{Desk, Frame, short},
    passages::row,
    standing::{KeyQuotes, Withheld, WithheldKind},
};
use crate::{
    attribution::{Instead, Participants, Shown, Unnamed, words::Quotations},
    deliverable::RegisterRow,
    interview::{Excerpt, Followup, Interview, Nature},
    inventory::{Entry, Kind},
};

/// How much of each part is shown. What is left out is counted: « … et 3 autres ».
#[derive(Debug, Clone, Copy)]
pub(super) struct Limits {
    /// Of needs, programmes, networks, key quotes and follow-ups.
    pub(super) items: [usize; PARTS],
    /// Of names on a line.
    names: usize,
    /// Of each text, in characters.
    characters: usize,
}

/// Parts that have a limit of their own.
pub(super) const PARTS: usize = 5;
const QUOTES: usize = 3;
const FOLLOWUPS: usize = 4;

/// A quote is worth more room than a title, and is not cut where another may do without.
const OF_A_QUOTE: usize = 4;

/// From the whole to the least, which always fits: tried in this order until one page holds it.
pub(super) const LIMITS: [Limits; 14] = [
    limits(30, 300),
    limits(14, 200),
    limits(10, 160),
    limits(8, 140),
    limits(6, 120),
    limits(5, 110),
    limits(4, 100),
    limits(3, 100),
    limits(3, 80),
    limits(2, 100),
    limits(2, 80),
    limits(1, 80),
    limits(1, 60),
    limits(1, 40),
];

const fn limits(items: usize, characters: usize) -> Limits {
    Limits {
        items: [items; PARTS],
        names: items,
        characters,
    }
}

/// Words of the whole dossier that nothing may show; the same whatever the limits are.
pub(super) fn words_kept(desk: &Desk<'_>) -> Quotations {
    let source = desk.source;
    let excerpts = source.snapshot.excerpts.iter();
    let kept = excerpts.filter(|e| source.attribution.quotable(e.id).is_none());
    Quotations::of(kept.map(|e| e.quote.as_str()))
}

/// The summary of an interview within limits, and what it quotes.
pub(super) fn assemble(
    desk: &Desk<'_>,
    interview: &Interview,
    words_kept: &Quotations,
    limits: Limits,
) -> (Document, Vec<RegisterRow>) {
    let source = desk.source;
    let (chosen, quotes) = key_quotes(desk, interview);
    let shown = &quotes[..quotes.len().min(limits.items[QUOTES])];
    let names = source
        .attribution
        .participants(source.snapshot, shown.iter().map(|(e, _)| e.id));
    let summary = Summary {
        desk,
        interview,
        limits,
        unnamed: unnamed(desk, interview, &names),
        instead: instead(desk),
        names,
        words_kept,
        chosen,
    };
    let mut blocks = summary.head();
    blocks.push(summary.inventory());
    blocks.extend(summary.quotes(shown, quotes.len()));
    blocks.extend(summary.followups());
    let frame = Frame {
        kind: RecordKind::Summary,
        title: desk.say("summary-title"),
        about: interview.code.clone(),
        mark: interview.code.clone(),
        code: interview.code.clone(),
        fictional: desk.is_fictional(Some(interview)),
        draft: None,
    };
    let register = shown.iter().map(|(e, s)| row(e, s)).collect();
    (desk.document(frame, blocks), register)
}

/// How many key quotes were chosen, and those of them that may be shown, in the order of the notes.
fn key_quotes<'a>(
    desk: &Desk<'a>,
    interview: &Interview,
) -> (usize, Vec<(&'a Excerpt, &'a Shown)>) {
    let source = desk.source;
    let excerpts = source.snapshot.excerpts.iter();
    let chosen: Vec<&Excerpt> = excerpts
        .filter(|e| e.interview_id == Some(interview.id) && e.key == Some(true))
        .collect();
    let mut shown: Vec<(&Excerpt, &Shown)> = chosen
        .iter()
        .filter_map(|e| Some((*e, source.attribution.quotable(e.id)?)))
        .collect();
    shown.sort_by_key(|(e, _)| (e.lost, e.start_at, e.end_at, e.id));
    (chosen.len(), shown)
}

/// The names that the summary keeps back.
fn unnamed(desk: &Desk<'_>, interview: &Interview, names: &Participants) -> Unnamed {
    let met: Vec<_> = desk.met(interview).iter().map(|p| p.id).collect();
    Unnamed::of(
        desk.source.snapshot,
        names,
        &met,
        Some(interview.organisation_id),
    )
}

fn instead(desk: &Desk<'_>) -> Instead {
    Instead {
        person: desk.say("instead-person"),
        organisation: desk.say("instead-organisation"),
    }
}

/// What the summary of an interview keeps back of the facilitators' own words, and of its key quotes.
pub(super) fn standing(desk: &Desk<'_>, interview: &Interview) -> (Vec<Withheld>, KeyQuotes) {
    let source = desk.source;
    let (chosen, quotes) = key_quotes(desk, interview);
    let names = source
        .attribution
        .participants(source.snapshot, quotes.iter().map(|(e, _)| e.id));
    let unnamed = unnamed(desk, interview, &names);
    let (instead, words_kept) = (instead(desk), words_kept(desk));
    let place =
        (!interview.place.trim().is_empty()).then_some((WithheldKind::Place, &interview.place));
    let entries = source.snapshot.entries.iter().filter(|e| {
        e.origin_interview_id == Some(interview.id)
            && source.attribution.entry(e.id).is_some_and(|it| it.shown)
    });
    let followups = source
        .followups
        .iter()
        .filter(|f| f.interview_id == Some(interview.id) && source.attribution.tells(f));
    let texts = place
        .into_iter()
        .chain(entries.map(|e| (WithheldKind::Entry, &e.title)))
        .chain(followups.map(|f| (WithheldKind::Followup, &f.text)));
    let withheld = texts.filter_map(|(kind, words)| {
        let whole = words_kept.stand_in(words);
        let names: Vec<String> = match whole {
            true => Vec::new(),
            false => unnamed.told(words, &instead).names.into_iter().collect(),
        };
        (whole || !names.is_empty()).then(|| Withheld {
            kind,
            words: words.clone(),
            names,
        })
    });
    let count = KeyQuotes {
        chosen,
        shown: quotes.len(),
    };
    (withheld.collect(), count)
}

struct Summary<'a> {
    desk: &'a Desk<'a>,
    interview: &'a Interview,
    limits: Limits,
    names: Participants,
    unnamed: Unnamed,
    instead: Instead,
    words_kept: &'a Quotations,
    /// How many key quotes were chosen.
    chosen: usize,
}

impl Summary<'_> {
    fn short(&self, words: &str) -> String {
        short(words, self.limits.characters)
    }

    /// Names on a line, the rest of them counted.
    fn list(&self, names: &[String]) -> String {
        let shown = names.iter().take(self.limits.names);
        let mut line = shown.map(|n| self.short(n)).collect::<Vec<_>>().join(" · ");
        if let Some(more) = self.more(names.len(), self.limits.names) {
            line = format!("{line} {more}");
        }
        line
    }

    /// « … et 3 autres ».
    fn more(&self, of: usize, shown: usize) -> Option<String> {
        let left = of.saturating_sub(shown);
        (left > 0).then(|| self.desk.with("and-others", &[("count", left.into())]))
    }

    /// Words of the facilitators' own, names that may not be shown taken out; none that may not be shown either.
    fn own(&self, words: &str) -> String {
        if self.words_kept.stand_in(words) {
            return self.desk.say("kept-words");
        }
        self.short(&self.unnamed.told(words, &self.instead).text)
    }

    fn head(&self) -> Vec<Block> {
        let desk = self.desk;
        let met = desk.met(self.interview);
        let mut people: Vec<String> = met
            .iter()
            .filter(|p| self.names.person(desk.source.snapshot, p.id).is_some())
            .map(|p| p.full_name())
            .collect();
        let unnamed = people.len() < met.len();
        if people.len() > self.limits.names {
            let more = self.more(people.len(), self.limits.names);
            people.truncate(self.limits.names);
            people.extend(more);
        }
        let mut with = people
            .iter()
            .map(|p| self.short(p))
            .collect::<Vec<_>>()
            .join(", ");
        if unnamed {
            let key = if with.is_empty() {
                "nobody-named"
            } else {
                "others-unnamed"
            };
            with = format!("{with} {}", desk.say(key)).trim().to_owned();
        }
        let kind = match self.interview.kind.as_str() {
            known @ ("nemawashi" | "suivi") => known,
            _ => "ecoute",
        };
        let kind = desk.say(&format!("summary-of-{kind}"));
        let mut out = vec![
            Block::heading(1, self.short(&self.organisation())),
            Block::paragraph(Style::Lead, format!("{kind}, {}", self.when())),
        ];
        out.extend(desk.facts(vec![
            ("fact-with", with),
            ("fact-by", self.list(&self.interview.facilitators.0)),
            ("fact-fed", self.list(&desk.spaces(self.interview))),
            ("fact-state", self.state()),
        ]));
        out
    }

    fn when(&self) -> String {
        match self.desk.when_and_how(self.interview) {
            none if none.is_empty() => self.desk.say("no-date"),
            when => self.own(&when),
        }
    }

    fn state(&self) -> String {
        let desk = self.desk;
        let state = desk.say(&format!("status-{}", self.interview.status.word()));
        match self.interview.status_on {
            Some(day) => desk.with(
                "state-since",
                &[("state", state.into()), ("day", desk.day(day).into())],
            ),
            None => state,
        }
    }

    /// The organisation where it may be named, else its sphere where that is no telling, else nothing.
    fn organisation(&self) -> String {
        let desk = self.desk;
        let snapshot = desk.source.snapshot;
        let Some(organisation) = desk.organisation(self.interview.organisation_id) else {
            return desk.say("organisation-unnamed");
        };
        if self.names.names_organisation(organisation.id) {
            return organisation.name.clone();
        }
        let sphere = snapshot
            .spheres
            .iter()
            .find(|s| s.id == organisation.sphere_id)
            .filter(|s| !desk.source.attribution.is_small(s.id));
        match sphere {
            Some(sphere) => capital(&sphere.name_singular),
            None => desk.say("organisation-unnamed"),
        }
    }

    /// Needs, programmes and networks side by side.
    fn inventory(&self) -> Block {
        let of = |kinds: &[Kind]| -> Vec<&Entry> {
            let entries = self.desk.source.snapshot.entries.iter();
            entries
                .filter(|e| e.origin_interview_id == Some(self.interview.id))
                .filter(|e| kinds.contains(&e.kind))
                .collect()
        };
        let columns = [
            ("needs", &[Kind::Need][..]),
            ("programmes", &[Kind::Emergency, Kind::Recovery][..]),
            ("networks", &[Kind::Network][..]),
        ];
        let columns = columns.into_iter().enumerate().map(|(at, (key, kinds))| {
            let entries = of(kinds);
            Column {
                title: text(self.desk.say(key)),
                tone: Tone::Series(u8::try_from(at).unwrap_or(0)),
                blocks: self.entries(&entries, self.limits.items[at]),
            }
        });
        Block::Columns(Columns {
            columns: columns.collect(),
            id: None,
        })
    }

    fn entries(&self, entries: &[&Entry], most: usize) -> Vec<Block> {
        let attribution = self.desk.source.attribution;
        let shown = entries
            .iter()
            .filter(|e| attribution.entry(e.id).is_some_and(|it| it.shown));
        let shown: Vec<&&Entry> = shown.collect();
        if shown.is_empty() {
            let key = if entries.is_empty() {
                "none-noted"
            } else {
                "entries-kept"
            };
            return vec![Block::paragraph(Style::Note, self.desk.say(key))];
        }
        let items = shown
            .iter()
            .take(most)
            .map(|entry| vec![Block::paragraph(Style::Body, self.own(&entry.title))]);
        let mut out = vec![Block::List(List {
            ordered_from: None,
            items: items.collect(),
        })];
        out.extend(self.more_of(shown.len(), most));
        out
    }

    fn more_of(&self, count: usize, shown: usize) -> Option<Block> {
        let more = self.more(count, shown)?;
        Some(Block::paragraph(Style::Note, more))
    }

    fn quotes(&self, shown: &[(&Excerpt, &Shown)], all: usize) -> Vec<Block> {
        let desk = self.desk;
        let mut out = vec![Block::heading(3, desk.say("key-quotes"))];
        if shown.is_empty() {
            let key = match self.chosen {
                0 => "no-key-quote",
                _ => "key-quotes-kept",
            };
            out.push(Block::paragraph(Style::Note, desk.say(key)));
            return out;
        }
        for (excerpt, shown) in shown {
            let mut who = shown.who.label(&desk.words.say("anonymous"));
            match excerpt.nature {
                Nature::Paraphrase => who.push_str(&desk.words.say("quote-paraphrase")),
                Nature::Observation => who.push_str(&desk.words.say("quote-observation")),
                Nature::Verbatim | Nature::Unsaid => {}
            }
            if !shown.validated {
                who.push_str(&desk.words.say("quote-unvalidated"));
            }
            out.push(Block::Quote(Quote {
                content: text(short(
                    shown.text.as_deref().unwrap_or_default(),
                    self.limits.characters * OF_A_QUOTE,
                )),
                attribution: text(short(&who, 160)),
                tone: Tone::Carry,
                reported: matches!(excerpt.nature, Nature::Paraphrase | Nature::Observation),
                id: None,
            }));
        }
        out.extend(self.more_of(all, self.limits.items[QUOTES]));
        out
    }

    /// What is left to do, those undone and soonest first; nothing of an interview that is off the record.
    fn followups(&self) -> Vec<Block> {
        let desk = self.desk;
        let mut own: Vec<&Followup> = desk
            .source
            .followups
            .iter()
            .filter(|f| f.interview_id == Some(self.interview.id))
            .collect();
        own.sort_by_key(|f| {
            (
                f.done_on.is_some(),
                f.due_on.is_none(),
                f.due_on,
                f.code.clone(),
            )
        });
        let mut out = vec![Block::heading(3, desk.say("followups"))];
        if own.is_empty() {
            out.push(Block::paragraph(Style::Note, desk.say("no-followup")));
            return out;
        }
        own.retain(|f| desk.source.attribution.tells(f));
        if own.is_empty() {
            out.push(Block::paragraph(Style::Note, desk.say("followups-kept")));
            return out;
        }
        let rows = own.iter().take(self.limits.items[FOLLOWUPS]).map(|f| {
            Row::texts([
                self.own(&f.text),
                desk.say(&format!("followup-{}", f.kind)),
                f.due_on.map_or_else(|| "–".to_owned(), |day| desk.day(day)),
                match f.done_on {
                    Some(day) => desk.with("done-on", &[("day", desk.day(day).into())]),
                    None if f.due_on.is_some_and(|due| due < desk.options.date) => desk.say("late"),
                    None => desk.say("to-do"),
                },
            ])
        });
        out.push(Block::Table(Table {
            header: vec![Row::texts([
                desk.say("followup-what"),
                desk.say("followup-kind"),
                desk.say("followup-due"),
                desk.say("followup-state"),
            ])],
            rows: rows.collect(),
            widths: Some(vec![2.8, 1.2, 1.2, 1.4]),
            ..Table::default()
        }));
        out.extend(self.more_of(own.len(), self.limits.items[FOLLOWUPS]));
        out
    }
}

/// With a capital letter first.
fn capital(words: &str) -> String {
    let mut letters = words.chars();
    match letters.next() {
        Some(first) => first.to_uppercase().chain(letters).collect(),
        None => String::new(),
    }
}
