//! Whom the kit names: organisations and people who agreed to be named, and nobody's address or number.

use croisee_typeset::document::{Block, Cell, Inline, Row, Table, text};

use super::Outside;
use crate::{Snapshot, reading::Words, stakeholder::Organisation};

/// The organisations that may be named, têtes de pont first, each with its people who may be.
pub(super) fn contacts(
    snapshot: &Snapshot,
    outside: &Outside<'_>,
    words: &Words,
    territories: &[String],
) -> Vec<Block> {
    let wanted: Vec<String> = territories.iter().map(|t| crate::search::fold(t)).collect();
    let here = |o: &Organisation| {
        // A national organisation is of use everywhere.
        wanted.is_empty()
            || o.echelon.eq_ignore_ascii_case("national")
            || wanted.contains(&crate::search::fold(&o.territory))
    };
    let mut named: Vec<&Organisation> = snapshot
        .organisations
        .iter()
        .filter(|o| outside.participants.names_organisation(o.id) && here(o))
        .collect();
    named.sort_by_cached_key(|o| {
        (
            !(o.recognised && o.proven && o.willing),
            crate::search::fold(&o.name),
        )
    });
    if named.is_empty() {
        return Vec::new();
    }
    let rows = named.iter().map(|organisation| {
        let people: Vec<String> = snapshot
            .persons
            .iter()
            .filter(|p| p.organisation_id == Some(organisation.id))
            .filter_map(|p| outside.participants.person(snapshot, p.id))
            .filter(|named| named.organisation.is_some())
            .map(|named| named.person.full_name())
            .collect();
        let place = [organisation.echelon.trim(), organisation.territory.trim()]
            .into_iter()
            .filter(|part| !part.is_empty())
            .collect::<Vec<_>>()
            .join(", ");
        Row {
            cells: vec![
                Cell::rich(name(organisation)),
                Cell::text(place),
                Cell::text(people.join(", ")),
            ],
        }
    });
    vec![Block::Table(Table {
        header: vec![Row::texts([
            words.say("share-organisation"),
            words.say("share-where"),
            words.say("share-people"),
        ])],
        rows: rows.collect(),
        row_heads: true,
        widths: Some(vec![2.0, 1.3, 1.4]),
        ..Table::default()
    })]
}

/// The name of an organisation, leading to its site where it has one.
fn name(organisation: &Organisation) -> Vec<Inline> {
    let mut name = organisation.name.clone();
    if !organisation.acronym.trim().is_empty() {
        name = format!("{name} ({})", organisation.acronym.trim());
    }
    if super::pages::is_web(&organisation.website) {
        vec![Inline::Link {
            url: organisation.website.trim().to_owned(),
            content: text(name),
        }]
    } else {
        text(name)
    }
}
