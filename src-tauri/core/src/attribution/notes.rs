//! Excerpts of the same notes: each character takes its most closed degree (domain rule 1).

use std::collections::{HashMap, HashSet};

use super::{
    Audience, Degree, Reason, Shown,
    voice::{Voice, Voices, close},
    words::{same_words, words},
};
use crate::{
    interview::{Excerpt, quoted},
    vault::ExcerptId,
};

/// A stretch of an excerpt's own text, and the excerpt that lies over it.
struct Cover {
    from: usize,
    to: usize,
    by: ExcerptId,
}

/// What may be shown of the excerpts of one interview or one meeting.
pub(super) fn attribute(
    excerpts: &[&Excerpt],
    voices: &Voices<'_>,
    audience: Audience,
) -> Vec<Shown> {
    let mut held: HashMap<ExcerptId, Voice> = voices.all(excerpts);
    let texts: HashMap<ExcerptId, Vec<char>> = excerpts
        .iter()
        .map(|e| (e.id, e.quote.chars().collect()))
        .collect();
    let placed: Vec<&Excerpt> = excerpts
        .iter()
        .copied()
        .filter(|e| is_placed(e, &texts))
        .collect();
    let off: HashSet<ExcerptId> = held
        .iter()
        .filter(|(_, v)| v.degree == Degree::OffRecord)
        .map(|(id, _)| *id)
        .collect();
    let most_closed = held
        .values()
        .map(|v| v.degree)
        .max()
        .unwrap_or(Degree::OffRecord);

    let mut covers: HashMap<ExcerptId, Vec<Cover>> = HashMap::new();
    for excerpt in &placed {
        covers.insert(excerpt.id, over(excerpt, excerpts, &placed, &texts));
    }
    let cuts: HashMap<ExcerptId, Vec<bool>> = placed
        .iter()
        .map(|e| (e.id, cut(&texts[&e.id], &covers[&e.id], &off)))
        .collect();

    // A quote is as closed as its most closed remaining character; and as two quotes that share
    // words tell of each other, this spreads until nothing changes.
    let mut again = true;
    while again {
        again = false;
        for excerpt in &placed {
            if off.contains(&excerpt.id) {
                continue;
            }
            let closest = covers[&excerpt.id]
                .iter()
                .filter(|c| !off.contains(&c.by))
                .filter(|c| cuts[&excerpt.id][c.from..c.to].iter().any(|gone| !gone))
                .filter_map(|c| held.get(&c.by))
                .map(|v| v.degree)
                .filter(|d| *d < Degree::OffRecord)
                .max();
            if let (Some(degree), Some(voice)) = (closest, held.get_mut(&excerpt.id))
                && degree > voice.degree
            {
                close(voice, degree, Reason::Overlap);
                voices.settle(voice);
                again = true;
            }
        }
    }

    excerpts
        .iter()
        .filter_map(|excerpt| {
            let mut voice = held.get(&excerpt.id)?.clone();
            let mut text = None;
            if !cuts.contains_key(&excerpt.id) {
                // Its place is lost: anything of the same notes may lie over it.
                if most_closed > voice.degree || audience.published {
                    close(&mut voice, most_closed, Reason::Lost);
                    voices.settle(&mut voice);
                }
                if voice.degree < Degree::OffRecord {
                    if audience.published {
                        voice.reason = Reason::Lost;
                    } else {
                        text = quoted(&texts[&excerpt.id], &[]);
                    }
                }
            } else if voice.degree < Degree::OffRecord {
                text = quoted(&texts[&excerpt.id], &cuts[&excerpt.id]);
                if text.is_none() {
                    close(&mut voice, Degree::OffRecord, Reason::Overlap);
                }
            }
            Some(Shown {
                excerpt: excerpt.id,
                degree: voice.degree,
                reason: voice.reason,
                text,
                who: voices.who(&voice),
                organisation: voice.organisation,
                sphere: voice.sphere,
                person: voice.person.filter(|_| voice.degree == Degree::Named),
                validated: true,
            })
        })
        .collect()
}

/// Whether the offsets of an excerpt are those of its words.
fn is_placed(excerpt: &Excerpt, texts: &HashMap<ExcerptId, Vec<char>>) -> bool {
    let length = texts.get(&excerpt.id).map_or(0, Vec::len);
    !excerpt.lost
        && excerpt.start_at >= 0
        && usize::try_from(excerpt.end_at - excerpt.start_at) == Ok(length)
}

/// What lies over an excerpt's text: the others by their place, the lost ones by their words.
fn over(
    excerpt: &Excerpt,
    all: &[&Excerpt],
    placed: &[&Excerpt],
    texts: &HashMap<ExcerptId, Vec<char>>,
) -> Vec<Cover> {
    let mut covers = Vec::new();
    for other in placed.iter().filter(|o| o.id != excerpt.id) {
        let from = other.start_at.max(excerpt.start_at);
        let to = other.end_at.min(excerpt.end_at);
        if let (true, Ok(from), Ok(to)) = (
            from < to,
            usize::try_from(from - excerpt.start_at),
            usize::try_from(to - excerpt.start_at),
        ) {
            covers.push(Cover {
                from,
                to,
                by: other.id,
            });
        }
    }
    let is_lost = |other: &&&Excerpt| !placed.iter().any(|p| p.id == other.id);
    for lost in all.iter().filter(is_lost) {
        for (from, to) in same_words(&texts[&excerpt.id], &texts[&lost.id]) {
            covers.push(Cover {
                from,
                to,
                by: lost.id,
            });
        }
    }
    covers
}

/// Which characters are cut: those under an excerpt that is off the record, whole words at a time.
fn cut(text: &[char], covers: &[Cover], off: &HashSet<ExcerptId>) -> Vec<bool> {
    let mut gone = vec![false; text.len()];
    for cover in covers.iter().filter(|c| off.contains(&c.by)) {
        gone[cover.from..cover.to].fill(true);
    }
    for (from, to) in words(text) {
        if gone[from..to].contains(&true) {
            gone[from..to].fill(true);
        }
    }
    gone
}
