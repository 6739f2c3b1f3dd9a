//! Over random dossiers, every count is what a reader would find by going through the excerpts one by one.

use std::collections::BTreeSet;

use proptest::prelude::*;

use super::{
    CrossingAcross, CrossingLevel, CrossingOrder, CrossingQuery, CrossingSource, CrossingUnit,
    crossing, crossing_cell, world::read,
};
use crate::{
    Snapshot,
    deliverable::assemble::tests::dice,
    framework::Node,
    interview::Excerpt,
    reading::Reading,
    stakeholder::Organisation,
    vault::{NodeId, OrganisationId},
};

/// A random dossier with a framework of several levels, groups of every kind, and kinds of interviews.
fn dossier(bytes: &[u8]) -> Snapshot {
    let mut s = dice::dossier(&dice::Dice::new(bytes));
    let at = |n: usize| usize::from(bytes[n % bytes.len()]);
    let axis = s.nodes[0].id;
    let volet = s.node("Volet", "volet", Some(axis));
    let deep = s.node("Thème du volet", "theme", Some(volet));
    let deeper = s.node("Sous-thème", "theme", Some(deep));
    s.node("Ailleurs", "theme", None);
    s.node("Local", "échelon", None);
    for (n, tag) in s.excerpt_themes.iter_mut().enumerate() {
        tag.node_id = match at(n) % 5 {
            0 => volet,
            1 => deep,
            2 => deeper,
            _ => tag.node_id,
        };
    }
    let groups = ["", "local", "national", "Bretagne"];
    for (n, organisation) in s.organisations.iter_mut().enumerate() {
        organisation.profile = groups[at(3 * n) % 4].to_owned();
        organisation.echelon = groups[at(3 * n + 1) % 4].to_owned();
        organisation.territory = groups[at(3 * n + 2) % 4].to_owned();
    }
    for (n, interview) in s.interviews.iter_mut().enumerate() {
        interview.kind = ["ecoute", "nemawashi", "suivi", ""][at(7 * n) % 4].to_owned();
    }
    for (n, member) in s.members.iter_mut().enumerate() {
        member.voice = ["", "SIG", "TPE-PME"][at(5 * n) % 3].to_owned();
    }
    s
}

/// Whether an excerpt was said where the question asks.
fn asked(
    s: &Snapshot,
    query: &CrossingQuery,
    interview: Option<usize>,
    meeting: Option<usize>,
) -> bool {
    let wants = |source| query.sources.is_empty() || query.sources.contains(&source);
    if let Some(interview) = interview.map(|at| &s.interviews[at]) {
        let source = match interview.kind.as_str() {
            "nemawashi" => CrossingSource::Nemawashi,
            "suivi" => CrossingSource::FollowUp,
            _ => CrossingSource::Listening,
        };
        let serves = |space| {
            let mut links = s.interview_spaces.iter();
            links.any(|l| l.interview_id == interview.id && l.space_id == space)
        };
        return interview.status.is_heard()
            && wants(source)
            && (!query.validated || interview.status.is_validated())
            && query.space_id.is_none_or(serves);
    }
    let Some(meeting) = meeting.map(|at| &s.meetings[at]) else {
        return false;
    };
    wants(CrossingSource::Meeting) && query.space_id.is_none_or(|space| meeting.space_id == space)
}

fn origin(s: &Snapshot, e: &Excerpt) -> (Option<usize>, Option<usize>) {
    (
        s.interviews
            .iter()
            .position(|i| Some(i.id) == e.interview_id),
        s.meetings.iter().position(|m| Some(m.id) == e.meeting_id),
    )
}

/// Whether a node is this one or stands beneath it.
fn beneath(s: &Snapshot, node: NodeId, top: NodeId) -> bool {
    let parent = |n: &Node| n.parent_id;
    node == top
        || s.nodes
            .iter()
            .find(|n| n.id == node)
            .and_then(parent)
            .is_some_and(|up| beneath(s, up, top))
}

/// Whether an organisation, heard there, stands in the column of this key.
fn stands(
    s: &Snapshot,
    query: &CrossingQuery,
    key: &str,
    who: OrganisationId,
    there: (Option<usize>, Option<usize>),
) -> bool {
    let own = |of: fn(&Organisation) -> String| -> Vec<String> {
        let all = s.organisations.iter().filter(|o| o.id == who);
        all.map(of).filter(|key| !key.is_empty()).collect()
    };
    let keys: Vec<String> = match query.across {
        CrossingAcross::Sphere => own(|o| o.sphere_id.to_string()),
        CrossingAcross::Profile => own(|o| o.profile.clone()),
        CrossingAcross::Echelon => own(|o| o.echelon.clone()),
        CrossingAcross::Territory => own(|o| o.territory.clone()),
        CrossingAcross::Voice => (s.members.iter())
            .filter(|m| query.space_id.is_none_or(|space| m.space_id == space))
            .filter(|m| {
                let person = s.persons.iter().find(|p| Some(p.id) == m.person_id);
                let of_person = person.and_then(|p| p.organisation_id);
                m.organisation_id.or(of_person) == Some(who)
            })
            .map(|m| m.voice.clone())
            .filter(|voice| !voice.is_empty())
            .collect(),
        CrossingAcross::Space => match there {
            (Some(interview), _) => (s.interview_spaces.iter())
                .filter(|l| l.interview_id == s.interviews[interview].id)
                .map(|l| l.space_id.to_string())
                .collect(),
            (_, Some(meeting)) => vec![s.meetings[meeting].space_id.to_string()],
            _ => Vec::new(),
        },
    };
    if keys.is_empty() {
        key.is_empty()
    } else {
        keys.iter().any(|own| own == key)
    }
}

type There = (Option<usize>, Option<usize>);

/// Who is heard where in a column, counted the long way; of a theme, those who speak of it.
fn found(
    reading: &Reading,
    query: &CrossingQuery,
    key: &str,
    theme: Option<NodeId>,
) -> (BTreeSet<OrganisationId>, BTreeSet<There>) {
    let s = &reading.snapshot;
    let mut heard: Vec<(OrganisationId, There)> = Vec::new();
    for e in &s.excerpts {
        let on_it = theme.is_none_or(|theme| {
            let mut tags = s.excerpt_themes.iter().filter(|t| t.excerpt_id == e.id);
            tags.any(|t| beneath(s, t.node_id, theme))
        });
        let quotable = reading.attribution.quotable(e.id);
        if let (true, Some(who)) = (on_it, quotable.and_then(|shown| shown.organisation)) {
            heard.push((who, origin(s, e)));
        }
    }
    if theme.is_none() {
        for (at, i) in s.interviews.iter().enumerate() {
            heard.push((i.organisation_id, (Some(at), None)));
        }
        for link in &s.meeting_attendees {
            let person = s.persons.iter().find(|p| p.id == link.person_id);
            let at = s.meetings.iter().position(|m| m.id == link.meeting_id);
            if let Some(who) = person.and_then(|p| p.organisation_id) {
                heard.push((who, (None, at)));
            }
        }
    }
    heard.retain(|(who, there)| {
        asked(s, query, there.0, there.1) && stands(s, query, key, *who, *there)
    });
    (
        heard.iter().map(|(who, _)| *who).collect(),
        heard.iter().map(|(_, there)| *there).collect(),
    )
}

fn check(bytes: &[u8]) -> Result<(), TestCaseError> {
    let reading = read(&dossier(bytes));
    let s = &reading.snapshot;
    let at = |n: usize| usize::from(bytes[n % bytes.len()]);
    let spaces: Vec<_> = s.spaces.iter().map(|space| space.id).collect();
    for across in CrossingAcross::ALL {
        let query = CrossingQuery {
            across: *across,
            level: CrossingLevel::ALL[at(1) % 3],
            unit: CrossingUnit::ALL[at(2) % 2],
            order: CrossingOrder::ALL[at(3) % 3],
            space_id: (at(4) % 3 == 0).then(|| spaces[at(5) % spaces.len()]),
            sources: CrossingSource::ALL[..at(6) % 4].to_vec(),
            validated: at(7) % 3 == 0,
        };
        let view = crossing(&reading, &query);
        for (n, column) in view.columns.iter().enumerate() {
            let (people, times) = found(&reading, &query, &column.key, None);
            prop_assert_eq!(
                column.organisations as usize,
                people.len(),
                "{:?} {}",
                query,
                column.key
            );
            prop_assert_eq!(column.hearings as usize, times.len());
            for row in &view.rows {
                let cell = row.cells[n];
                let (people, times) = found(&reading, &query, &column.key, Some(row.id));
                prop_assert_eq!(
                    cell.organisations as usize,
                    people.len(),
                    "{:?} {}",
                    query,
                    row.name
                );
                let counted = match query.unit {
                    CrossingUnit::Organisations => people.len(),
                    CrossingUnit::Interviews => times.len(),
                };
                prop_assert_eq!(cell.count as usize, counted);
                prop_assert_eq!(cell.few, (1..3).contains(&people.len()));
                prop_assert!(cell.count <= column.group && (0.0..=1.0).contains(&cell.share));
                let opened = crossing_cell(&reading, &query, row.id, Some(&column.key));
                let opened = opened.map_err(|e| TestCaseError::fail(e.to_string()))?;
                let given: BTreeSet<_> = opened
                    .groups
                    .iter()
                    .filter_map(|g| g.organisation_id)
                    .collect();
                prop_assert_eq!(given, people);
                prop_assert_eq!((opened.count, opened.share), (cell.count, cell.share));
            }
        }
        let whole = view
            .columns
            .iter()
            .map(|c| c.organisations)
            .max()
            .unwrap_or(0);
        prop_assert!(whole <= view.organisations);
        for row in &view.rows {
            let most = row.cells.iter().map(|c| c.organisations).max().unwrap_or(0);
            let sum: u32 = row.cells.iter().map(|c| c.organisations).sum();
            prop_assert!(most <= row.organisations && row.organisations <= sum);
            prop_assert!(row.difference.is_none_or(|d| (0.0..=1.0).contains(&d)));
        }
    }
    Ok(())
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(96))]

    #[test]
    fn counts_are_those_found_one_by_one(bytes in proptest::collection::vec(any::<u8>(), 200..1000)) {
        check(&bytes)?;
    }
}
