//! Templates: which sections a deliverable has, in what order, and what each takes.

use std::sync::OnceLock;

use serde::Deserialize;

use super::Lang;
use crate::{Error, Result, synthesis::StatementNature};

// The templates that come with the program, by name: every file of `assets/templates`.
include!(concat!(env!("OUT_DIR"), "/templates.rs"));

/// Words in both languages.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Both {
    fr: String,
    en: String,
}

impl Both {
    /// In one language.
    #[must_use]
    pub fn in_lang(&self, lang: Lang) -> &str {
        match lang {
            Lang::French => &self.fr,
            Lang::English => &self.en,
        }
    }
}

/// What the dossier itself says, set where a section asks for it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Live {
    /// The question of the space.
    Question,
    /// What is at stake in it.
    Stakes,
    /// The objectives of the démarche, where the section's prose does not say them.
    Objectives,
    /// The phases of the démarche.
    Timeline,
    /// The steps of the space.
    Path,
    /// Who takes part in the space.
    Participants,
    /// The meetings of the space.
    Meetings,
    /// The actors, what each brings, and how many of each were heard.
    Articulation,
    /// The crossing theme × sphere.
    Matrix,
    /// The inventory, by kind and volet, and its published states.
    InventoryCounts,
    /// The series of figures that the space's statements rest on; all where none does.
    Figures,
    /// What was renamed, merged or split in the shared framework, version after version.
    FrameworkChanges,
    /// The measures of the programme of actions that the démarche follows.
    Measures,
    /// Of each space, what its own deliverable puts forward. For a document of the whole démarche.
    Fruits,
}

/// What a deliverable is made of.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Of {
    /// A space.
    #[default]
    Space,
    /// The whole démarche.
    Demarche,
}

/// How the grids of a section are set.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Grids {
    /// As tables.
    #[default]
    Table,
    /// Side by side, where two or three columns allow it.
    Columns,
}

/// A section of a template.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Section {
    /// Its code, which statements, prose and grids name.
    pub code: String,
    /// Its title.
    pub title: Both,
    /// The natures of the statements that it takes when they name no section.
    #[serde(default)]
    pub takes: Vec<StatementNature>,
    /// Set before its prose.
    #[serde(default)]
    pub opening: Vec<Live>,
    /// Set between its prose and its statements.
    #[serde(default)]
    pub middle: Vec<Live>,
    /// Set at its end.
    #[serde(default)]
    pub closing: Vec<Live>,
    /// How its grids are set.
    #[serde(default)]
    pub grids: Grids,
    /// It takes the statements of the whole démarche.
    #[serde(default)]
    pub whole: bool,
}

impl Section {
    /// Whether it sets this of the dossier itself.
    pub(super) fn has(&self, live: Live) -> bool {
        [&self.opening, &self.middle, &self.closing]
            .into_iter()
            .any(|blocks| blocks.contains(&live))
    }
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    title: Both,
    #[serde(default)]
    of: Of,
    section: Vec<Section>,
}

/// A template.
#[derive(Debug, Clone)]
pub struct Template {
    /// Its name: the `modele` of deliverables.
    pub name: &'static str,
    /// What such a deliverable is called.
    pub title: Both,
    /// What such a deliverable is made of.
    pub of: Of,
    /// Its sections, in order.
    pub sections: Vec<Section>,
}

/// All templates, those of spaces and those of the démarche apart.
struct Shelf {
    spaces: Vec<Template>,
    demarche: Vec<Template>,
}

impl Shelf {
    fn here() -> Result<&'static Self> {
        static ALL: OnceLock<std::result::Result<Shelf, String>> = OnceLock::new();
        let read = || {
            let all = FILES.iter().map(|(name, text)| Template::read(name, text));
            let all = all.collect::<std::result::Result<Vec<_>, String>>()?;
            let (spaces, demarche) = all.into_iter().partition(|t| t.of == Of::Space);
            Ok(Self { spaces, demarche })
        };
        ALL.get_or_init(read)
            .as_ref()
            .map_err(|detail| Error::Internal {
                detail: detail.clone(),
            })
    }
}

impl Template {
    /// A template from the text of its file.
    ///
    /// # Errors
    /// What stands in the way of reading it, in the words of the TOML reader.
    pub fn read(name: &'static str, text: &str) -> std::result::Result<Self, String> {
        let file: File = toml::from_str(text).map_err(|e| format!("template {name}: {e}"))?;
        Ok(Self {
            name,
            title: file.title,
            of: file.of,
            sections: file.section,
        })
    }

    /// Every template of a space's deliverable, in the order of their names.
    ///
    /// # Errors
    /// [`Error::Internal`] when a template file of the program itself cannot be read.
    pub fn all() -> Result<&'static [Self]> {
        Ok(&Shelf::here()?.spaces)
    }

    /// Every template of a document of the whole démarche, in the order of their names.
    ///
    /// # Errors
    /// As [`Template::all`].
    pub fn of_the_demarche() -> Result<&'static [Self]> {
        Ok(&Shelf::here()?.demarche)
    }

    /// The template of a space's deliverable of this name.
    ///
    /// # Errors
    /// [`Error::UnknownTemplate`] names those that exist.
    pub fn named(name: &str) -> Result<&'static Self> {
        Self::among(Self::all()?, name)
    }

    /// The template of this name of a document of the whole démarche; the first where none is named.
    ///
    /// # Errors
    /// [`Error::UnknownTemplate`] names those that exist.
    pub fn named_of_the_demarche(name: Option<&str>) -> Result<&'static Self> {
        let all = Self::of_the_demarche()?;
        match (name, all) {
            (None, [first, ..]) => Ok(first),
            _ => Self::among(all, name.unwrap_or_default()),
        }
    }

    /// The template of this name, whatever it is of.
    ///
    /// # Errors
    /// As [`Template::named`].
    pub fn any(name: &str) -> Result<&'static Self> {
        Self::named(name).or_else(|unknown| {
            let of_the_demarche = Self::named_of_the_demarche(Some(name));
            of_the_demarche.map_err(|_| unknown)
        })
    }

    fn among(all: &'static [Self], name: &str) -> Result<&'static Self> {
        all.iter()
            .find(|t| t.name == name)
            .ok_or_else(|| Error::UnknownTemplate {
                name: name.to_owned(),
                known: all.iter().map(|t| t.name).collect::<Vec<_>>().join(", "),
            })
    }

    /// The first section that sets this of the dossier itself.
    pub(super) fn section_with(&self, live: Live) -> Option<&Section> {
        self.sections.iter().find(|s| s.has(live))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_template_takes_each_nature_once() {
        let of_spaces = Template::all().expect("readable").iter();
        for template in of_spaces.chain(Template::of_the_demarche().expect("readable")) {
            for nature in StatementNature::ALL {
                let takers = template
                    .sections
                    .iter()
                    .filter(|s| s.takes.contains(nature))
                    .count();
                assert_eq!(takers, 1, "{} in {}", nature.word(), template.name);
            }
        }
    }

    #[test]
    fn the_sections_are_those_the_domain_names() {
        let codes = |name: &str| -> Vec<&str> {
            Template::named(name)
                .expect("known")
                .sections
                .iter()
                .filter(|s| !s.whole)
                .map(|s| s.code.as_str())
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
        let of_spaces = Template::all().expect("readable").iter();
        let all = of_spaces.chain(Template::of_the_demarche().expect("readable"));
        let mut known: Vec<&str> = all.map(|t| t.name).collect();
        known.sort_unstable();
        assert_eq!(known, names);
    }

    #[test]
    fn the_capitalisation_tells_the_three_angles_of_the_demarche() {
        let template = Template::named_of_the_demarche(None).expect("known");
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
        let error = Template::named("capitalisation").expect_err("unknown");
        assert_eq!(error.code(), "template-unknown");
        assert!(error.to_string().contains("note_enjeux"));
    }
}
