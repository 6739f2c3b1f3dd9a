//! Who was heard and who was not yet, by sphere.

use std::collections::BTreeSet;

use crate::{
    Snapshot,
    attribution::Attribution,
    vault::{OrganisationId, SphereId},
};

/// The coverage of one sphere.
#[derive(Debug, Clone)]
pub struct Coverage {
    /// Which.
    pub sphere: SphereId,
    /// Its organisations that were heard, in the order in which they are shown.
    pub heard: Vec<OrganisationId>,
    /// Those not heard yet.
    pub not_heard: Vec<OrganisationId>,
}

/// The coverage of each sphere.
#[must_use]
pub fn coverage(snapshot: &Snapshot, attribution: &Attribution) -> Vec<Coverage> {
    let nobody = BTreeSet::new();
    snapshot
        .spheres
        .iter()
        .map(|sphere| {
            let were = attribution.heard().get(&sphere.id).unwrap_or(&nobody);
            let (heard, not_heard) = snapshot
                .organisations
                .iter()
                .filter(|o| o.sphere_id == sphere.id)
                .map(|o| o.id)
                .partition(|id| were.contains(id));
            Coverage {
                sphere: sphere.id,
                heard,
                not_heard,
            }
        })
        .collect()
}
