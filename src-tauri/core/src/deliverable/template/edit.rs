//! Making a template of one's own: copied from another, adapted, taken in from a file, taken out.

use serde::Deserialize;

use super::{
    Both, OwnTemplate, Section, SectionSettings, Template, Templates, text::wrong, view::uses,
};
use crate::{
    Error, Result, Vault, entry,
    vault::{Done, Op, TemplateId, Tx},
};

/// No dossier has more templates of its own.
const MOST: usize = 100;

/// A template as it is adapted.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct TemplateInput {
    /// Which of the dossier's own.
    pub name: String,
    /// What such a deliverable is called.
    pub title: Both,
    /// Its sections, in order.
    pub sections: Vec<SectionSettings>,
}

impl Vault {
    /// Copies a template, to be adapted: under this name, or one after its title where empty. Tells the name.
    ///
    /// # Errors
    /// [`Error::UnknownTemplate`]; [`Error::Missing`] without a title; [`Error::TemplateUnfit`] for a name that is taken or
    /// is none.
    pub fn template_copy(&mut self, from: &str, name: &str, title: &Both) -> Result<Done<String>> {
        let title = worded(title)?;
        let name = entry::line("template-name", name)?;
        self.transact(Op::new("template.copy"), |tx| {
            let templates = Templates::read(tx)?;
            let copied = templates.any(from)?;
            let name = match name.as_str() {
                "" => free_name(tx, &title)?,
                name => name.to_owned(),
            };
            if OwnTemplate::named(tx, &name)?.is_some() {
                return Err(unfit(&name, "template-there"));
            }
            let copy = Template {
                title,
                ..Template::clone(copied)
            };
            taken(tx, &name, &copy.text()?)?;
            Ok(name)
        })
    }

    /// Writes how a template of the dossier's own is adapted.
    ///
    /// # Errors
    /// [`Error::Gone`] when it is; [`Error::TemplateUnfit`] where it may not be kept so.
    pub fn template_save(&mut self, input: &TemplateInput) -> Result<Done<()>> {
        let title = worded(&input.title)?;
        self.transact(Op::new("template.edit"), |tx| {
            let known = Templates::read(tx)?;
            let known = known.any(&input.name).ok().filter(|known| known.own);
            let known = known.ok_or(Error::Gone { what: "template" })?;
            let adapted = Template {
                title,
                sections: sections(&input.sections)?,
                ..Template::clone(known)
            };
            // One that says the same keeps its text, and whoever wrote it their comments.
            if adapted != **known {
                taken(tx, &known.name, &adapted.text()?)?;
            }
            Ok(())
        })
    }

    /// Takes in a template from its file, in the place of the one of that name.
    ///
    /// # Errors
    /// [`Error::TemplateUnfit`] says what is wrong with it.
    pub fn template_take(&mut self, name: &str, text: &str) -> Result<Done<TemplateId>> {
        self.transact(Op::new("template.take"), |tx| Ok(taken(tx, name, text)?.0))
    }

    /// The file of a template.
    ///
    /// # Errors
    /// [`Error::UnknownTemplate`] names those that exist.
    pub fn template_file(&self, name: &str) -> Result<String> {
        match OwnTemplate::named(self.conn(), name)? {
            Some(own) => Ok(own.text),
            None => Templates::read(self.conn())?.any(name)?.text(),
        }
    }

    /// Takes out a template of the dossier's own that no space and no deliverable has.
    ///
    /// # Errors
    /// [`Error::UnknownTemplate`]; [`Error::TemplateUnfit`] for one of the program; [`Error::TemplateInUse`] names what
    /// has it.
    pub fn template_remove(&mut self, name: &str) -> Result<Done<()>> {
        self.transact(Op::new("template.remove"), |tx| {
            let Some(own) = OwnTemplate::named(tx, name)? else {
                return match Templates::read(tx)?.any(name) {
                    Ok(_) => Err(unfit(name, "template-program")),
                    Err(unknown) => Err(unknown),
                };
            };
            unused(tx, &own.name)?;
            OwnTemplate::delete(tx, own.id)
        })
    }
}

/// Writes a template of the dossier's own; tells whether that changed anything.
pub(crate) fn taken(tx: &Tx<'_>, name: &str, text: &str) -> Result<(TemplateId, bool)> {
    if Templates::of_the_program(name) {
        return Err(unfit(name, "template-taken"));
    }
    let template = Template::own(name, text).map_err(Error::TemplateUnfit)?;
    match OwnTemplate::named(tx, name)? {
        Some(known) if known.text == text => Ok((known.id, false)),
        Some(known) => {
            let before = Template::read(name, &known.text).ok();
            if before.is_some_and(|before| before.of != template.of) {
                unused(tx, &known.name)?;
            }
            let text = text.to_owned();
            OwnTemplate { text, ..known }.update(tx)?;
            Ok((known.id, true))
        }
        None => {
            let most = MOST.to_string();
            if OwnTemplate::all(tx)?.len() >= MOST {
                let full = wrong("template-full", &[("most", &most)]);
                return Err(Error::TemplateUnfit(full));
            }
            let own = OwnTemplate {
                id: TemplateId(tx.new_id()),
                name: name.to_owned(),
                text: text.to_owned(),
            };
            own.insert(tx)?;
            Ok((own.id, true))
        }
    }
}

/// A template whose name stands in its way.
fn unfit(name: &str, code: &'static str) -> Error {
    Error::TemplateUnfit(wrong(code, &[("name", name)]))
}

/// A name after a title that neither the program nor the dossier has.
fn free_name(tx: &Tx<'_>, title: &Both) -> Result<String> {
    let slug = entry::slug(&title.fr, "modele").replace('-', "_");
    let mut name = slug.clone();
    let mut number = 2_u32;
    while Templates::of_the_program(&name) || OwnTemplate::named(tx, &name)?.is_some() {
        name = format!("{slug}_{number}");
        number += 1;
    }
    Ok(name)
}

/// Refuses where a space or a deliverable has it, and says which.
fn unused(tx: &Tx<'_>, name: &str) -> Result<()> {
    let by = uses(
        &crate::space::Space::all(tx)?,
        &crate::deliverable::Deliverable::all(tx)?,
        name,
    );
    if by.is_empty() {
        return Ok(());
    }
    Err(Error::TemplateInUse(by))
}

fn worded(title: &Both) -> Result<Both> {
    Ok(Both {
        fr: entry::required("title", &title.fr)?,
        en: entry::line("title", &title.en)?,
    })
}

/// Sections with their codes: a new one is called after its title.
fn sections(input: &[SectionSettings]) -> Result<Vec<Section>> {
    let mut known: Vec<String> = input.iter().map(|s| s.code.to_lowercase()).collect();
    let mut all = Vec::new();
    for section in input {
        let title = worded(&section.title)?;
        let code = match section.code.as_str() {
            "" => {
                let slug = entry::slug(&title.fr, "section").replace('-', "_");
                let free = |code: &String| {
                    !known.contains(code) && !super::text::is_reserved(code, section.whole)
                };
                let twins = (2..).map(|n| format!("{slug}_{n}"));
                let mut codes = std::iter::once(slug.clone()).chain(twins);
                codes.find(free).unwrap_or_default()
            }
            code => code.to_owned(),
        };
        known.push(code.clone());
        all.push(Section {
            code,
            title,
            takes: section.takes.clone(),
            opening: section.opening.clone(),
            middle: section.middle.clone(),
            closing: section.closing.clone(),
            grids: section.grids,
            whole: section.whole,
        });
    }
    Ok(all)
}
