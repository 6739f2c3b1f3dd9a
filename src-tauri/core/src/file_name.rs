//! Names of files proposed to the user: readable, and safe on every system.

/// Most bytes that a name holds before its ending: folders of most systems take 255, and some programs add to it.
const MOST: usize = 160;

/// Names that Windows keeps for its devices, whatever their ending.
const DEVICES: [&str; 6] = ["con", "prn", "aux", "nul", "com", "lpt"];

/// A title as the name of a file on any system, without its ending; `fallback` where nothing of it can be one.
#[must_use]
pub fn file_name(title: &str, fallback: &str) -> String {
    let plain: String = title
        .chars()
        .map(|c| {
            if c.is_control() || r#"<>:"/\|?*"#.contains(c) || turns(c) {
                ' '
            } else {
                c
            }
        })
        .collect();
    let words = plain.split_whitespace().collect::<Vec<_>>().join(" ");
    let mut most = words.len().min(MOST);
    while !words.is_char_boundary(most) {
        most -= 1;
    }
    let name = words[..most].trim_matches(['.', ' ', '-']);
    if name.is_empty() {
        fallback.to_owned()
    } else if is_device(name) {
        format!("{name}_")
    } else {
        name.to_owned()
    }
}

/// Signs out of sight that turn the order of letters, or hide what a name ends in.
fn turns(c: char) -> bool {
    matches!(c, '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{2069}' | '\u{feff}')
}

fn is_device(name: &str) -> bool {
    let stem = name.split('.').next().unwrap_or_default();
    let stem = stem.trim_end().to_lowercase();
    let (letters, number) = stem.split_at_checked(3).unwrap_or((stem.as_str(), ""));
    match DEVICES.iter().position(|device| *device == letters) {
        None => false,
        Some(numbered) if numbered >= 4 => {
            number.len() == 1 && number.as_bytes()[0].is_ascii_digit()
        }
        Some(_) => number.is_empty(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_title_becomes_a_name_that_every_system_takes() {
        for (title, name) in [
            ("Sortie de crise : 2020/21 ?", "Sortie de crise 2020 21"),
            ("../..", "Dossier"),
            (" - ", "Dossier"),
            ("Les Ateliers du Canal.", "Les Ateliers du Canal"),
            ("L’Écluse & Cie", "L’Écluse & Cie"),
            ("nul", "nul_"),
            ("COM1.notes", "COM1.notes_"),
            ("Commune", "Commune"),
            ("fichier\u{202e}fdp.exe", "fichier fdp.exe"),
            ("حوار الأحياء", "حوار الأحياء"),
            ("a\nb\tc", "a b c"),
        ] {
            assert_eq!(file_name(title, "Dossier"), name, "{title:?}");
        }
        for long in ["é".repeat(500), "😀".repeat(200)] {
            let name = file_name(&long, "Dossier");
            assert!(name.len() <= MOST && long.starts_with(&name), "{name}");
        }
    }
}
