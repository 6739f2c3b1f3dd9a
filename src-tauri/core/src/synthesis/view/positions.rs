//! Who stands on which side of a divergence: organisations by sphere, each once on every side that its words take.

use std::collections::{BTreeMap, BTreeSet};

use serde::Serialize;

use crate::{
    crossing::Carriers,
    reading::{Reading, count},
    synthesis::{Evidence, Statement},
    vault::{OrganisationId, SphereId},
};

/// The organisations of one sphere that take a position.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct PositionSphere {
    /// Which sphere.
    pub sphere_id: SphereId,
    /// Their names, in their order.
    pub organisations: Vec<String>,
}

/// A position of a divergence, and who takes it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct PositionView {
    /// Its words.
    pub text: String,
    /// How many organisations take it, each once.
    pub organisations: u32,
    /// Which, by sphere.
    pub spheres: Vec<PositionSphere>,
}

/// The positions of a statement, where it is a divergence that has some.
pub(super) fn positions(
    reading: &Reading,
    statement: &Statement,
    rows: &[&Evidence],
) -> Vec<PositionView> {
    let told = statement.told_positions().iter().enumerate();
    told.map(|(at, text)| {
        let taking = rows.iter().copied();
        let taking = taking.filter(|e| e.takes(statement) == Some(at));
        let carriers = Carriers::taking(taking, &reading.attribution);
        let by_sphere: BTreeMap<SphereId, BTreeSet<OrganisationId>> = (carriers.by_sphere.iter())
            .map(|(sphere, group)| (*sphere, group.all()))
            .collect();
        PositionView {
            text: text.clone(),
            organisations: count(carriers.organisations()),
            spheres: (reading.snapshot.spheres.iter())
                .filter_map(|sphere| {
                    let own = by_sphere.get(&sphere.id)?;
                    Some(PositionSphere {
                        sphere_id: sphere.id,
                        organisations: names(reading, own),
                    })
                })
                .collect(),
        }
    })
    .collect()
}

/// The names of organisations, in the order of the dossier.
pub(crate) fn names(reading: &Reading, of: &BTreeSet<OrganisationId>) -> Vec<String> {
    let all = reading.snapshot.organisations.iter();
    all.filter(|o| of.contains(&o.id))
        .map(|o| o.name.clone())
        .collect()
}
