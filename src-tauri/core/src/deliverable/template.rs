//! Templates: which sections a deliverable has, in what order, and what each takes.

use std::sync::OnceLock;

use serde::Deserialize;

use super::Lang;
use crate::{Error, Result, synthesis::StatementNature};

/// The templates that come with the program, by name.
const FILES: [(&str, &str); 4] = [
    (
        "bilan",
        include_str!("../../../../assets/templates/bilan.toml"),
    ),
    (
        "note_comparative",
        include_str!("../../../../assets/templates/note_comparative.toml"),
    ),
    (
        "note_enjeux",
        include_str!("../../../../assets/templates/note_enjeux.toml"),
    ),
    (
        "rapport_synthese",
        include_str!("../../../../assets/templates/rapport_synthese.toml"),
    ),
];

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
    /// The crossing theme × sphere.
    Matrix,
    /// The inventory, by kind and volet, and its published states.
    InventoryCounts,
    /// The series of figures that the space's statements rest on; all where none does.
    Figures,
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

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    title: Both,
    section: Vec<Section>,
}

/// A template.
#[derive(Debug, Clone)]
pub struct Template {
    /// Its name: the `modele` of deliverables.
    pub name: &'static str,
    /// What such a deliverable is called.
    pub title: Both,
    /// Its sections, in order.
    pub sections: Vec<Section>,
}

impl Template {
    /// Every template, in the order of their names.
    ///
    /// # Errors
    /// [`Error::Internal`] when a template file of the program itself cannot be read.
    pub fn all() -> Result<&'static [Self]> {
        static ALL: OnceLock<std::result::Result<Vec<Template>, String>> = OnceLock::new();
        ALL.get_or_init(|| {
            FILES
                .iter()
                .map(|(name, text)| {
                    let file: File =
                        toml::from_str(text).map_err(|e| format!("template {name}: {e}"))?;
                    Ok(Self {
                        name,
                        title: file.title,
                        sections: file.section,
                    })
                })
                .collect()
        })
        .as_deref()
        .map_err(|detail| Error::Internal {
            detail: detail.clone(),
        })
    }

    /// The template of this name.
    ///
    /// # Errors
    /// [`Error::UnknownTemplate`] names those that exist.
    pub fn named(name: &str) -> Result<&'static Self> {
        let all = Self::all()?;
        all.iter()
            .find(|t| t.name == name)
            .ok_or_else(|| Error::UnknownTemplate {
                name: name.to_owned(),
                known: all.iter().map(|t| t.name).collect::<Vec<_>>().join(", "),
            })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_template_takes_each_nature_once() {
        for template in Template::all().expect("readable") {
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
    fn an_unknown_template_says_which_exist() {
        let error = Template::named("capitalisation").expect_err("unknown");
        assert_eq!(error.code(), "template-unknown");
        assert!(error.to_string().contains("note_enjeux"));
    }
}
