//! Templates: which sections a deliverable has, in what order, and what each takes. The program comes with some, and a
//! dossier may have its own beside them: each is one file of the same form.

mod edit;
mod file;
mod shelf;
mod store;
mod text;
mod view;

use serde::{Deserialize, Serialize};

use super::Lang;
use crate::{synthesis::StatementNature, vault::TemplateId};

pub use edit::TemplateInput;
pub(crate) use edit::taken;
pub use file::TemplateFile;
pub use shelf::Templates;
pub use text::LONGEST;
pub use view::{
    BlockView, SectionSettings, TemplateSettings, TemplateSettingsView, template_settings,
};

/// Words in both languages.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
#[serde(deny_unknown_fields)]
pub struct Both {
    /// In French.
    pub fr: String,
    /// In English; as in French where empty.
    #[serde(default)]
    pub en: String,
}

impl Both {
    /// In one language.
    #[must_use]
    pub fn in_lang(&self, lang: Lang) -> &str {
        match lang {
            Lang::English if !self.en.trim().is_empty() => &self.en,
            _ => &self.fr,
        }
    }
}

text_enum! {
    /// What the dossier itself says, set where a section asks for it.
    Live {
        /// The question of the space.
        Question = "question",
        /// What is at stake in it.
        Stakes = "stakes",
        /// The objectives of the démarche, where the section's prose does not say them.
        Objectives = "objectives",
        /// The phases of the démarche.
        Timeline = "timeline",
        /// The steps of the space.
        Path = "path",
        /// Who takes part in the space.
        Participants = "participants",
        /// The meetings of the space.
        Meetings = "meetings",
        /// The actors, what each brings, and how many of each were heard.
        Articulation = "articulation",
        /// The crossing theme × sphere.
        Matrix = "matrix",
        /// The inventory, by kind and volet, and its published states.
        InventoryCounts = "inventory_counts",
        /// The series of figures that the space's statements rest on; all where none does.
        Figures = "figures",
        /// What was renamed, merged or split in the shared framework, version after version.
        FrameworkChanges = "framework_changes",
        /// The measures of the programme of actions that the démarche follows.
        Measures = "measures",
        /// Of each space, what its own deliverable puts forward. For a document of the whole démarche.
        Fruits = "fruits",
    }
}

impl Live {
    /// What it is said of, where that is not all the same.
    #[must_use]
    pub fn only_of(self) -> Option<Of> {
        match self {
            Self::Question | Self::Stakes | Self::Path | Self::Participants | Self::Meetings => {
                Some(Of::Space)
            }
            Self::Fruits => Some(Of::Demarche),
            _ => None,
        }
    }
}

text_enum! {
    /// What a deliverable is made of.
    #[derive(Default)]
    Of {
        /// A space.
        #[default]
        Space = "space",
        /// The whole démarche.
        Demarche = "demarche",
    }
}

impl Of {
    fn is_space(of: &Self) -> bool {
        *of == Self::Space
    }
}

text_enum! {
    /// How the grids of a section are set.
    #[derive(Default)]
    Grids {
        /// As tables.
        #[default]
        Table = "table",
        /// Side by side, where two or three columns allow it.
        Columns = "columns",
    }
}

impl Grids {
    fn is_table(grids: &Self) -> bool {
        *grids == Self::Table
    }
}

/// A section of a template.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Section {
    /// Its code, which statements, prose and grids name.
    pub code: String,
    /// Its title.
    pub title: Both,
    /// The natures of the statements that it takes when they name no section.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub takes: Vec<StatementNature>,
    /// Set before its prose.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub opening: Vec<Live>,
    /// Set between its prose and its statements.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub middle: Vec<Live>,
    /// Set at its end.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub closing: Vec<Live>,
    /// How its grids are set.
    #[serde(default, skip_serializing_if = "Grids::is_table")]
    pub grids: Grids,
    /// It takes the statements of the whole démarche.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub whole: bool,
}

impl Section {
    /// Whether it sets this of the dossier itself.
    pub(super) fn has(&self, live: Live) -> bool {
        self.blocks().any(|block| block == live)
    }

    /// What it sets of the dossier itself, in order.
    pub(super) fn blocks(&self) -> impl Iterator<Item = Live> {
        let all = self.opening.iter().chain(&self.middle);
        all.chain(&self.closing).copied()
    }
}

/// A template.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Template {
    /// Its name: the `modele` of deliverables.
    pub name: String,
    /// What such a deliverable is called.
    pub title: Both,
    /// What such a deliverable is made of.
    pub of: Of,
    /// Its sections, in order.
    pub sections: Vec<Section>,
    /// It is the dossier's own: its titles are words of facilitators.
    pub own: bool,
}

impl Template {
    /// The first section that sets this of the dossier itself.
    pub(super) fn section_with(&self, live: Live) -> Option<&Section> {
        self.sections.iter().find(|s| s.has(live))
    }
}

record! {
    /// A template of the dossier's own, as it is kept.
    OwnTemplate in "template" order by "name" {
        /// Its id.
        id: TemplateId,
        /// Its name.
        name: String,
        /// Its file.
        text: String,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_template_of_the_program_is_one_that_a_dossier_may_copy() {
        for template in Templates::default().all() {
            assert_eq!(template.check(), Ok(()), "{}", template.name);
        }
    }

    #[test]
    fn the_sections_are_those_the_domain_names() {
        let codes = |name: &str| -> Vec<String> {
            Templates::default()
                .named(name)
                .expect("known")
                .sections
                .iter()
                .filter(|s| !s.whole)
                .map(|s| s.code.clone())
                .collect()
        };
        assert_eq!(
            codes("bilan").join(", "),
            "enjeu, objectifs, demarche, cheminement, profils, besoins, cadre, entretiens, articulation, defis, modeles, paradigme, aller_plus_loin"
        );
        assert_eq!(
            codes("rapport_synthese").join(", "),
            "contexte, participants, rencontres, croisee, convergences, divergences, engagements, suites"
        );
        assert_eq!(
            codes("note_enjeux").join(", "),
            "enjeu, legitimites, rencontre_des_regards, risques, questions, suites"
        );
        assert_eq!(
            codes("note_comparative").join(", "),
            "pourquoi, grille, reponses, etude, apprendre"
        );
    }

    #[test]
    fn every_file_of_the_folder_is_a_template() {
        let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/../../assets/templates");
        let files = std::fs::read_dir(folder).expect("the templates");
        let mut names: Vec<String> = files
            .map(|file| file.expect("a file").path())
            .map(|path| path.file_stem().expect("a name").to_string_lossy().into())
            .collect();
        names.sort();
        let all = Templates::default();
        let mut known: Vec<&str> = all.all().map(|t| t.name.as_str()).collect();
        known.sort_unstable();
        assert_eq!(known, names);
    }

    #[test]
    fn the_capitalisation_tells_the_three_angles_of_the_demarche() {
        let all = Templates::default();
        let template = all.named_of_the_demarche(None).expect("known");
        let codes: Vec<&str> = template.sections.iter().map(|s| s.code.as_str()).collect();
        assert_eq!(template.name, "capitalisation");
        assert_eq!(
            codes[1..4],
            [
                "capitalisation_base_de_donnees",
                "capitalisation_fruits",
                "capitalisation_enseignements"
            ]
        );
        assert_eq!(
            template.section_with(Live::Fruits).map(|s| s.code.as_str()),
            Some("capitalisation_fruits")
        );
    }

    #[test]
    fn an_unknown_template_says_which_exist() {
        let error = Templates::default()
            .named("capitalisation")
            .expect_err("unknown");
        assert_eq!(error.code(), "template-unknown");
        assert!(error.to_string().contains("note_enjeux"));
    }
}
