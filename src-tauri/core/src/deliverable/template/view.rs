//! The templates as the window shows them, to be adapted.

use serde::{Deserialize, Serialize};

use super::{Both, Grids, Live, Of, Template};
use crate::{
    deliverable::Deliverable,
    reading::Reading,
    space::Space,
    synthesis::{NatureView, StatementNature, natures},
};

/// The templates, and what their sections may hold.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct TemplateSettingsView {
    /// All of them: the dossier's own first.
    pub templates: Vec<TemplateSettings>,
    /// The natures of statements, named.
    pub natures: Vec<NatureView>,
    /// What the dossier itself may say in a section.
    pub blocks: Vec<BlockView>,
    /// The dossier's own that do not read: the name, and why.
    pub unread: Vec<Unread>,
}

/// A template that does not read.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename = "UnreadTemplate")]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct Unread {
    /// Its name.
    pub name: String,
    /// What is wrong with it.
    pub why: String,
}

/// What the dossier itself may say in a section.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct BlockView {
    /// Which.
    pub code: Live,
    /// In plain words.
    pub label: String,
    /// In what it may stand, where that is not all the same.
    pub of: Option<Of>,
}

/// A template.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct TemplateSettings {
    /// Its name.
    pub name: String,
    /// What such a deliverable is called, in the user's language.
    pub called: String,
    /// The same, in both.
    pub title: Both,
    /// What it is made of.
    pub of: Of,
    /// It is the dossier's own.
    pub own: bool,
    /// The spaces and deliverables that have it, by title.
    pub used_by: Vec<String>,
    /// Its sections, in order.
    pub sections: Vec<SectionSettings>,
}

/// A section of a template, as it stands and as it is adapted.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct SectionSettings {
    /// Its code; a new one, after its title, where empty.
    pub code: String,
    /// Its title.
    pub title: Both,
    /// The natures that it takes.
    pub takes: Vec<StatementNature>,
    /// Set before its prose.
    pub opening: Vec<Live>,
    /// Set between its prose and its statements.
    pub middle: Vec<Live>,
    /// Set at its end.
    pub closing: Vec<Live>,
    /// How its grids are set.
    pub grids: Grids,
    /// It takes the statements of the whole démarche.
    pub whole: bool,
}

/// The templates of a dossier, to be adapted.
#[must_use]
pub fn template_settings(reading: &Reading) -> TemplateSettingsView {
    let (snapshot, lang) = (&reading.snapshot, reading.words.lang);
    let view = |template: &Template| TemplateSettings {
        name: template.name.clone(),
        called: template.title.in_lang(lang).to_owned(),
        title: template.title.clone(),
        of: template.of,
        own: template.own,
        used_by: uses(&snapshot.spaces, &snapshot.deliverables, &template.name),
        sections: template.sections.iter().map(section).collect(),
    };
    let block = |code: &Live| BlockView {
        code: *code,
        label: reading
            .words
            .say(&format!("block-{}", code.word().replace('_', "-"))),
        of: code.only_of(),
    };
    let unread = snapshot.templates.unread().iter();
    TemplateSettingsView {
        templates: snapshot.templates.all().map(|t| view(t)).collect(),
        natures: natures(reading),
        blocks: Live::ALL.iter().map(block).collect(),
        unread: unread
            .map(|(name, wrong)| Unread {
                name: name.clone(),
                why: wrong.words(lang),
            })
            .collect(),
    }
}

fn section(section: &super::Section) -> SectionSettings {
    SectionSettings {
        code: section.code.clone(),
        title: section.title.clone(),
        takes: section.takes.clone(),
        opening: section.opening.clone(),
        middle: section.middle.clone(),
        closing: section.closing.clone(),
        grids: section.grids,
        whole: section.whole,
    }
}

/// What has a template: the titles of spaces, then those of deliverables of others.
pub(super) fn uses(spaces: &[Space], deliverables: &[Deliverable], name: &str) -> Vec<String> {
    let has = |template: &str| template.trim().eq_ignore_ascii_case(name);
    let spaces: Vec<&Space> = spaces.iter().filter(|s| has(&s.template)).collect();
    let told = |d: &&Deliverable| spaces.iter().any(|s| s.id == d.space_id);
    let deliverables = deliverables.iter().filter(|d| has(&d.template) && !told(d));
    let titles = deliverables.map(|d| d.title.clone());
    let spaces = spaces.iter().map(|s| s.title.clone());
    spaces.chain(titles).collect()
}
