//! The outline of a deliverable: which of its sections stand in it, and in what order.

use super::{Deliverable, DeliverableSection, Export, Lang, Templates, template_of};
use crate::{
    Error, Result, Snapshot, Vault, entry,
    space::Space,
    vault::{DeliverableId, DeliverableSectionId, Done, Op, SpaceId, Tx},
};

/// The most sections that one deliverable is put in order of.
const MOST: usize = 500;

/// What was decided of the sections of a deliverable; nothing where its template decides.
#[derive(Debug, Clone, Default)]
pub(crate) struct Outline {
    /// By code in lower case: its place, and whether it is left out.
    decided: Vec<(String, Option<i64>, bool)>,
    /// In lower case, the sections that other deliverables of the space have and this one's template lacks.
    elsewhere: Vec<String>,
}

impl Outline {
    /// That of a deliverable.
    pub(crate) fn of(snapshot: &Snapshot, deliverable: Option<DeliverableId>) -> Self {
        let rows = snapshot.sections.iter();
        Self {
            decided: rows
                .filter(|row| Some(row.deliverable_id) == deliverable)
                .map(|row| (row.section.to_lowercase(), row.rank, row.off))
                .collect(),
            elsewhere: deliverable.map_or_else(Vec::new, |of| {
                let (spaces, all) = (&snapshot.spaces, &snapshot.deliverables);
                elsewhere(&snapshot.templates, spaces, all, of)
            }),
        }
    }

    fn decision(&self, code: &str) -> Option<(Option<i64>, bool)> {
        let code = code.to_lowercase();
        let mut decided = self.decided.iter();
        let (_, rank, off) = decided.find(|(known, ..)| *known == code)?;
        Some((*rank, *off))
    }

    /// Whether a section is left out: what another deliverable has a place for stands here only where that was decided.
    pub(crate) fn is_off(&self, code: &str) -> bool {
        match self.decision(code) {
            Some((_, off)) => off,
            None => self.leaves(code),
        }
    }

    /// Whether what names a section stands in another deliverable of the space, as nobody wants it here.
    pub(crate) fn leaves(&self, code: &str) -> bool {
        self.decision(code).is_none() && is_among(&self.elsewhere, code)
    }

    /// Puts what its template has in order into the order decided. What has no place of its own stays behind what it
    /// followed: a section that comes new finds its neighbours.
    pub(crate) fn arrange<T>(&self, items: Vec<T>, code: impl Fn(&T) -> &str) -> Vec<T> {
        let mut first = Vec::new();
        let mut groups: Vec<(i64, Vec<T>)> = Vec::new();
        for item in items {
            match self.decision(code(&item)).and_then(|(rank, _)| rank) {
                Some(rank) => groups.push((rank, vec![item])),
                None => match groups.last_mut() {
                    Some((_, group)) => group.push(item),
                    None => first.push(item),
                },
            }
        }
        groups.sort_by_key(|(rank, _)| *rank);
        let groups = groups.into_iter().flat_map(|(_, group)| group);
        first.into_iter().chain(groups).collect()
    }
}

impl Vault {
    /// Puts the sections of a deliverable in this order.
    ///
    /// # Errors
    /// [`Error::Invalid`] when a code is none; [`Error::Gone`] when the space or the deliverable is.
    pub fn sections_order(
        &mut self,
        space: SpaceId,
        deliverable: Option<DeliverableId>,
        codes: &[String],
        lang: Lang,
    ) -> Result<Done<()>> {
        let mut order: Vec<String> = Vec::new();
        for code in codes.iter().take(MOST) {
            let code = entry::required("section", code)?;
            if !order.iter().any(|known| known.eq_ignore_ascii_case(&code)) {
                order.push(code);
            }
        }
        self.transact(Op::new("section.order"), |tx| {
            let of = listed(tx, space, deliverable, lang)?.id;
            let known = decided(tx, of)?;
            let elsewhere = elsewhere_of(tx, of)?;
            // What is not wanted here has no place here.
            let here = |code: &&String| {
                !is_among(&elsewhere, code) || known.iter().any(|row| is(row, code))
            };
            let order: Vec<&String> = order.iter().filter(here).collect();
            for row in known.iter().filter(|row| row.rank.is_some()) {
                if !order.iter().any(|code| is(row, code)) {
                    settle(tx, Some(row), of, &row.section, None, row.off)?;
                }
            }
            for (rank, code) in (1..).zip(order) {
                let row = known.iter().find(|row| is(row, code));
                settle(tx, row, of, code, Some(rank), row.is_some_and(|r| r.off))?;
            }
            Ok(())
        })
    }

    /// Leaves a section out of a deliverable, or takes it in again.
    ///
    /// # Errors
    /// As [`Self::sections_order`].
    pub fn section_switch(
        &mut self,
        space: SpaceId,
        deliverable: Option<DeliverableId>,
        section: &str,
        on: bool,
        lang: Lang,
    ) -> Result<Done<()>> {
        let section = entry::required("section", section)?;
        let op = match on {
            true => Op::new("section.on"),
            false => Op::new("section.off"),
        };
        self.transact(op, |tx| {
            let of = listed(tx, space, deliverable, lang)?.id;
            let known = decided(tx, of)?;
            let row = known.iter().find(|row| is(row, &section));
            let rank = row.and_then(|r| r.rank);
            if !is_among(&elsewhere_of(tx, of)?, &section) {
                return settle(tx, row, of, &section, rank, !on);
            }
            // It is left out where nothing is decided: taken in, it stands last.
            let last = known.iter().filter_map(|row| row.rank).max();
            let rank = on.then(|| rank.unwrap_or(last.unwrap_or(0) + 1));
            settle(tx, row, of, &section, rank, false)
        })
    }

    /// Takes back all that was decided of the sections of a deliverable: its template decides.
    ///
    /// # Errors
    /// [`Error::Gone`] when the deliverable is.
    pub fn sections_reset(&mut self, deliverable: DeliverableId) -> Result<Done<()>> {
        self.transact(Op::new("section.reset"), |tx| {
            Deliverable::find(tx, deliverable)?;
            let known = decided(tx, deliverable)?;
            known
                .iter()
                .try_for_each(|row| DeliverableSection::delete(tx, row.id))
        })
    }
}

fn decided(tx: &Tx<'_>, of: DeliverableId) -> Result<Vec<DeliverableSection>> {
    let mut rows = DeliverableSection::all(tx)?;
    rows.retain(|row| row.deliverable_id == of);
    Ok(rows)
}

/// The sections of the other deliverables of its space that the template of `of` lacks, in lower case: what is written for
/// them stands there.
fn elsewhere(
    templates: &Templates,
    spaces: &[Space],
    deliverables: &[Deliverable],
    of: DeliverableId,
) -> Vec<String> {
    let row = deliverables.iter().find(|d| d.id == of);
    let space = row.and_then(|row| spaces.iter().find(|space| space.id == row.space_id));
    let (Some(row), Some(space)) = (row, space) else {
        return Vec::new();
    };
    let codes = |d: &Deliverable| -> Vec<String> {
        let template = templates.named(template_of(d, space)).ok();
        let sections = template.into_iter().flat_map(|t| &t.sections);
        sections.map(|s| s.code.to_lowercase()).collect()
    };
    let own = codes(row);
    let made = |d: &&Deliverable| d.space_id == space.id && d.file.trim().is_empty() && d.id != of;
    let others = deliverables.iter().filter(made).flat_map(codes);
    others.filter(|code| !own.contains(code)).collect()
}

fn elsewhere_of(tx: &Tx<'_>, of: DeliverableId) -> Result<Vec<String>> {
    let (spaces, all) = (Space::all(tx)?, Deliverable::all(tx)?);
    Ok(elsewhere(&Templates::read(tx)?, &spaces, &all, of))
}

fn is_among(codes: &[String], code: &str) -> bool {
    codes.contains(&code.to_lowercase())
}

fn is(row: &DeliverableSection, code: &str) -> bool {
    row.section.eq_ignore_ascii_case(code)
}

/// Writes what is decided of a section; a row that decides nothing is none.
fn settle(
    tx: &Tx<'_>,
    known: Option<&DeliverableSection>,
    of: DeliverableId,
    section: &str,
    rank: Option<i64>,
    off: bool,
) -> Result<()> {
    match known {
        Some(row) if rank.is_none() && !off => DeliverableSection::delete(tx, row.id),
        Some(row) if row.rank == rank && row.off == off => Ok(()),
        Some(row) => DeliverableSection {
            rank,
            off,
            ..row.clone()
        }
        .update(tx),
        None if rank.is_none() && !off => Ok(()),
        None => DeliverableSection {
            id: DeliverableSectionId(tx.new_id()),
            deliverable_id: of,
            section: section.to_owned(),
            rank,
            off,
        }
        .insert(tx),
    }
}

/// The row of a deliverable in the list; the one that the space's template makes is listed now.
///
/// # Errors
/// [`Error::Gone`] when the space or the deliverable is; [`Error::UnknownTemplate`].
pub(crate) fn listed(
    tx: &Tx<'_>,
    space: SpaceId,
    deliverable: Option<DeliverableId>,
    lang: Lang,
) -> Result<Deliverable> {
    let space = Space::find(tx, space)?;
    if let Some(id) = deliverable {
        let row = Deliverable::find(tx, id)?;
        if row.space_id != space.id {
            return Err(Error::Gone {
                what: "deliverable",
            });
        }
        return Ok(row);
    }
    let all = Deliverable::all(tx)?;
    let made = |d: &Deliverable| d.space_id == space.id && d.file.trim().is_empty();
    if let Some(first) = all.into_iter().find(made) {
        return Ok(first);
    }
    let templates = Templates::read(tx)?;
    let title = templates.named(&space.template)?.title.in_lang(lang);
    let row = Deliverable {
        template: space.template.clone(),
        ..Deliverable::new(tx, &space, title)?
    };
    row.insert(tx)?;
    Ok(row)
}

impl Deliverable {
    /// A fresh one of a space, under a code of its own.
    pub(super) fn new(tx: &Tx<'_>, space: &Space, title: &str) -> Result<Self> {
        Ok(Self {
            id: DeliverableId(tx.new_id()),
            code: free_code(tx, &entry::slug(&space.code, "liv"))?,
            space_id: space.id,
            title: title.to_owned(),
            template: String::new(),
            edition: None,
            status: String::new(),
            date: None,
            file: String::new(),
            rank: None,
            source: String::new(),
            fictional: None,
        })
    }
}

/// A code that no deliverable has, nor had when it went out: the register would tell of one what it knows of another.
fn free_code(tx: &Tx<'_>, code: &str) -> Result<String> {
    let exports = Export::all(tx)?;
    let went_out: Vec<String> = exports.iter().filter_map(super::edition::named).collect();
    let mut free = entry::free_code(tx, "deliverable", code)?;
    for number in 2_u32.. {
        if !went_out.iter().any(|gone| gone.eq_ignore_ascii_case(&free)) {
            break;
        }
        free = entry::free_code(tx, "deliverable", &format!("{code}-{number}"))?;
    }
    Ok(free)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn outline(decided: &[(&str, Option<i64>)]) -> Outline {
        Outline {
            decided: decided
                .iter()
                .map(|(code, rank)| ((*code).to_owned(), *rank, false))
                .collect(),
            elsewhere: Vec::new(),
        }
    }

    fn arranged(outline: &Outline, codes: &[&str]) -> String {
        outline.arrange(codes.to_vec(), |code| code).join(" ")
    }

    #[test]
    fn the_template_decides_where_nobody_did() {
        let all = ["a", "b", "c"];
        assert_eq!(arranged(&Outline::default(), &all), "a b c");
        assert_eq!(arranged(&outline(&[("B", None)]), &all), "a b c");
    }

    #[test]
    fn what_comes_new_stands_behind_what_it_follows_in_the_template() {
        let order = outline(&[("c", Some(1)), ("a", Some(2)), ("b", Some(3))]);
        assert_eq!(arranged(&order, &["a", "b", "c"]), "c a b");
        assert_eq!(
            arranged(&order, &["x", "a", "y", "b", "c", "z"]),
            "x c z a y b"
        );
        // A code that stands nowhere any more is in nobody's way.
        assert_eq!(arranged(&order, &["b", "c"]), "c b");
    }
}
