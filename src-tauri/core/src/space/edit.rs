//! Adding a dialogue space.

use super::Space;
use crate::{
    Result, Vault, entry,
    vault::{Done, Op, SpaceId},
};

impl Vault {
    /// Adds a space whose main deliverable is made by `template`.
    pub fn space_add(
        &mut self,
        title: &str,
        question: &str,
        template: &str,
    ) -> Result<Done<SpaceId>> {
        let title = entry::required("title", title)?;
        let question = entry::text("question", question)?;
        let template = entry::required("template", template)?;
        self.transact(Op::new("space.add"), |tx| {
            let space = Space {
                id: SpaceId(tx.new_id()),
                code: entry::free_code(tx, "space", &entry::slug(&title, "espace"))?,
                title,
                question,
                stakes: String::new(),
                template,
                source: String::new(),
                fictional: None,
            };
            space.insert(tx)?;
            Ok(space.id)
        })
    }
}
