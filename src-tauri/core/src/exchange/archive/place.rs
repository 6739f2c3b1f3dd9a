//! What each file of an archive is, by its name.

use chrono::NaiveDate;

use super::{
    AMENDED, KEPT, RETIRED, STYLE, TEMPLATES, UNDATED, VALIDATED, WHOLE,
    code::is_code,
    tables::{TABLES, Table},
};
use crate::when;

/// What a file is.
#[derive(Debug, Clone, Copy)]
pub(super) enum Place<'n> {
    Manifest,
    Table(&'static Table),
    /// What a row holds in a file of its own: of which table, under which code.
    Beside(&'static Table, &'n str),
    /// The amended notes of an interview, by its code.
    Amended(&'n str),
    /// What was validated of an interview before its notes changed: the day, where known, and its code.
    Validated(Option<NaiveDate>, &'n str),
    /// The codes that are not given again.
    Retired,
    /// Prose: of which space, or of the whole, and of which section.
    Prose(Option<&'n str>, &'n str),
    /// A kept file.
    Kept,
    /// A template of the dossier's own, by its name.
    Template(&'n str),
    /// The style of the pages.
    Style,
    /// A logo: it comes with the style.
    Logo,
    /// A file of one of the archive's folders whose name is no code.
    Misnamed,
    /// No file of an archive.
    Unknown,
}

/// The name of the manifest.
pub(super) const MANIFEST: &str = "manifeste.json";

/// What the file of this name is.
pub(super) fn place_of(name: &str) -> Place<'_> {
    if name == MANIFEST {
        return Place::Manifest;
    }
    if name == RETIRED {
        return Place::Retired;
    }
    if name.starts_with(KEPT) {
        return Place::Kept;
    }
    match name.strip_prefix(STYLE) {
        Some("style.toml") => return Place::Style,
        Some(logo) if logo.starts_with("logos/") => return Place::Logo,
        _ => {}
    }
    let parts: Vec<&str> = name.split('/').collect();
    match parts[..] {
        [file] => TABLES
            .iter()
            .find(|table| file.strip_suffix(".csv") == Some(table.name))
            .map_or(Place::Unknown, |table| Place::Table(table)),
        ["textes", space, file] => match file.strip_suffix(".md") {
            Some(section) if is_code(section) && space == WHOLE => Place::Prose(None, section),
            Some(section) if is_code(section) && is_code(space) => {
                Place::Prose(Some(space), section)
            }
            Some(_) => Place::Misnamed,
            None => Place::Unknown,
        },
        [TEMPLATES, file] => match file.strip_suffix(".toml") {
            Some(name) if is_code(name) => Place::Template(name),
            Some(_) => Place::Misnamed,
            None => Place::Unknown,
        },
        [AMENDED, file] => match file.strip_suffix(".txt") {
            Some(code) if is_code(code) => Place::Amended(code),
            Some(_) => Place::Misnamed,
            None => Place::Unknown,
        },
        [VALIDATED, day, file] => match (day, file.strip_suffix(".txt")) {
            (_, None) => Place::Unknown,
            (UNDATED, Some(code)) if is_code(code) => Place::Validated(None, code),
            (day, Some(code)) => match when::day(day) {
                Some(day) if is_code(code) => Place::Validated(Some(day), code),
                _ => Place::Misnamed,
            },
        },
        [folder, file] => TABLES
            .iter()
            .filter(|table| table.name == folder)
            .find_map(|table| {
                let code = file.strip_suffix(table.beside?.extension())?;
                Some(if is_code(code) {
                    Place::Beside(table, code)
                } else {
                    Place::Misnamed
                })
            })
            .unwrap_or(Place::Unknown),
        _ => Place::Unknown,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_file_is_known_by_its_name() {
        let said = |name| format!("{:?}", Told(place_of(name)));
        for (name, expected) in [
            ("manifeste.json", "manifest"),
            ("organisations.csv", "table organisations"),
            ("entretiens/ent-01.txt", "entretiens ent-01"),
            ("amendements/ent-01.txt", "amended ent-01"),
            ("amendements/é.txt", "misnamed"),
            (
                "valides/2020-05-12/ent-01.txt",
                "validated 2020-05-12 ent-01",
            ),
            ("valides/sans_date/ent-01.txt", "validated - ent-01"),
            ("valides/hier/ent-01.txt", "misnamed"),
            ("valides/2020-05-12/é.txt", "misnamed"),
            ("valides/2020-05-12/ent-01.md", "unknown"),
            ("codes_retires.csv", "retired"),
            ("tableaux/t.csv", "tableaux t"),
            ("textes/_demarche/enjeu.md", "prose  enjeu"),
            ("textes/pme/enjeu.md", "prose pme enjeu"),
            ("fichiers/a/b.pdf", "kept"),
            ("templates/lettre.toml", "template lettre"),
            ("templates/..toml", "misnamed"),
            ("templates/é.toml", "misnamed"),
            ("templates/lettre.txt", "unknown"),
            ("templates/a/b.toml", "unknown"),
            ("style/style.toml", "style"),
            ("style/logos/a.svg", "logo"),
            ("entretiens/é.txt", "misnamed"),
            ("textes/_autre/x.md", "misnamed"),
            ("entretiens/x.csv", "unknown"),
            ("LISEZMOI.txt", "unknown"),
            ("a/b/c/d", "unknown"),
        ] {
            assert_eq!(said(name), expected);
        }
    }

    struct Told<'n>(Place<'n>);

    impl std::fmt::Debug for Told<'_> {
        fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
            match self.0 {
                Place::Manifest => write!(f, "manifest"),
                Place::Table(table) => write!(f, "table {}", table.name),
                Place::Beside(table, code) => write!(f, "{} {code}", table.name),
                Place::Amended(code) => write!(f, "amended {code}"),
                Place::Validated(day, code) => {
                    let day = day.map_or_else(|| "-".to_owned(), |day| day.to_string());
                    write!(f, "validated {day} {code}")
                }
                Place::Retired => write!(f, "retired"),
                Place::Prose(space, section) => {
                    write!(f, "prose {} {section}", space.unwrap_or_default())
                }
                Place::Kept => write!(f, "kept"),
                Place::Template(name) => write!(f, "template {name}"),
                Place::Style => write!(f, "style"),
                Place::Logo => write!(f, "logo"),
                Place::Misnamed => write!(f, "misnamed"),
                Place::Unknown => write!(f, "unknown"),
            }
        }
    }
}
