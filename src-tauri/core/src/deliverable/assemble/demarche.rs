//! The document of the whole démarche: it stands where a space would, and takes of each space what that puts forward.

use croisee_typeset::document::Rgb;
use uuid::Uuid;

use super::{Desk, Plan};
use crate::{
    Snapshot,
    attribution::Attribution,
    deliverable::{main_deliverable, outline::Outline, template_shown},
    space::Space,
    synthesis::Statement,
    vault::SpaceId,
};

/// The accent of the démarche: none of the spaces'.
pub(super) const ACCENT: Rgb = Rgb(0x2c, 0x3e, 0x66);

/// The démarche as what a document is made of: under an id that no space has, so that nothing is of it but what is of none.
pub(super) fn as_space(snapshot: &Snapshot) -> Space {
    Space {
        id: SpaceId(Uuid::nil()),
        code: String::new(),
        title: snapshot.initiative.title.clone(),
        question: String::new(),
        stakes: String::new(),
        template: String::new(),
        accent: String::new(),
        rank: None,
        source: String::new(),
        fictional: None,
    }
}

/// Whether a section is one of the démarche's own document. Its text in brief stands in those of spaces too.
pub(super) fn tells(snapshot: &Snapshot, section: &str) -> bool {
    let templates = snapshot.templates.of_the_demarche();
    let mut sections = templates.flat_map(|t| &t.sections);
    !section.eq_ignore_ascii_case("demarche")
        && sections.any(|s| s.code.eq_ignore_ascii_case(section))
}

/// What the deliverable of each space puts forward of its own, a space after the other.
pub(super) fn fruits<'a>(snapshot: &'a Snapshot, attribution: &Attribution) -> Vec<&'a Statement> {
    let of = |space: &'a Space| -> Vec<&'a Statement> {
        let Some(template) = template_shown(snapshot, space) else {
            return Vec::new();
        };
        let listed = main_deliverable(snapshot, space).map(|d| d.id);
        let outline = Outline::of(snapshot, listed);
        let mut own = Plan::of(snapshot, attribution, space, template, &outline).essential;
        own.retain(|s| s.space_id == Some(space.id));
        own
    };
    snapshot.spaces.iter().flat_map(of).collect()
}

impl Desk<'_> {
    /// Whether the document is that of the whole démarche.
    pub(super) fn is_whole(&self) -> bool {
        self.space.id.0.is_nil()
    }

    /// Whether what is of a space has its place in the document.
    pub(super) fn is_of(&self, space: SpaceId) -> bool {
        self.is_whole() || self.space.id == space
    }
}
