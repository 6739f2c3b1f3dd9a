//! The spheres: renamed, put in order, and taken out, what they hold given to another.

use super::{Sphere, store};
use crate::{
    Error, Result, Vault, entry,
    vault::{Done, Op, SphereId},
};

impl Vault {
    /// Renames a sphere.
    ///
    /// # Errors
    /// [`Error::Missing`] without a name or without its singular; [`Error::Gone`] when it is.
    pub fn sphere_save(&mut self, id: SphereId, name: &str, singular: &str) -> Result<Done<()>> {
        let name = entry::required("name", name)?;
        let name_singular = entry::required("singular", singular)?;
        self.transact(Op::new("sphere.edit"), |tx| {
            let known = Sphere::find(tx, id)?;
            if (&known.name, &known.name_singular) == (&name, &name_singular) {
                return Ok(());
            }
            let renamed = Sphere {
                name,
                name_singular,
                ..known
            };
            renamed.update(tx)
        })
    }

    /// Moves a sphere to another place among them, counted from nought.
    ///
    /// # Errors
    /// [`Error::Gone`] when it is.
    pub fn sphere_move(&mut self, id: SphereId, to: usize) -> Result<Done<()>> {
        self.transact(Op::new("sphere.move"), |tx| {
            let mut all = Sphere::all(tx)?;
            let from = all.iter().position(|sphere| sphere.id == id);
            let moved = all.remove(from.ok_or(Error::Gone { what: "sphere" })?);
            all.insert(to.min(all.len()), moved);
            for (rank, sphere) in (1..).zip(all) {
                if sphere.rank != Some(rank) {
                    let rank = Some(rank);
                    Sphere { rank, ..sphere }.update(tx)?;
                }
            }
            Ok(())
        })
    }

    /// Takes a sphere out. Its organisations, the questions asked of it and the filters that name it go to `into`.
    ///
    /// # Errors
    /// [`Error::InUse`] where something is in it and no other sphere is named; [`Error::Gone`] when either is.
    pub fn sphere_remove(&mut self, id: SphereId, into: Option<SphereId>) -> Result<Done<()>> {
        self.transact(Op::new("sphere.remove"), |tx| {
            let gone = Sphere::find(tx, id)?;
            match into.filter(|into| *into != id) {
                Some(into) => {
                    Sphere::find(tx, into)?;
                    store::give_sphere(tx, &id, &into)?;
                    store::retire(tx, "sphere", &gone.code)?;
                }
                None => {
                    entry::rests_on(tx, "organisation", "sphere_id", &id)?;
                    entry::rests_on(tx, "guide_question", "sphere_id", &id)?;
                }
            }
            Sphere::delete(tx, id)
        })
    }
}
