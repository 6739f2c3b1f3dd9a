//! Values as people write them, put into the words of the archive. What is not recognised stays as it is, and the
//! archive's own rules refuse it.

use super::super::{
    archive::{Column, Kind, list},
    days,
    words::folded_words,
};
use crate::when::When;

/// What people write, and the word of the archive that it is.
const SAID: &[(&str, &str)] = &[
    (
        "a_planifier",
        "à planifier, à programmer, à contacter, à faire, to plan, to be planned, to do",
    ),
    (
        "propose",
        "proposé, date proposée, invitation envoyée, proposed, invited",
    ),
    (
        "planifie",
        "planifié, programmé, confirmé, fixé, prévu, rdv pris, planned, scheduled, confirmed",
    ),
    ("tenu", "tenu, réalisé, fait, effectué, mené, held, done"),
    ("redige", "rédigé, compte rendu rédigé, written, drafted"),
    ("envoye", "envoyé, compte rendu envoyé, en relecture, sent"),
    ("amende", "amendé, corrigé, amended"),
    ("valide", "validé, approuvé, validated, approved"),
    (
        "valide_tacite",
        "validé tacite, validé tacitement, tacite, accord tacite, validation tacite, tacit, tacitly validated",
    ),
    ("annule", "annulé, cancelled, canceled"),
    ("reporte", "reporté, décalé, postponed"),
    ("refuse", "refusé, décliné, refused, declined"),
    (
        "sans_reponse",
        "sans réponse, pas de réponse, aucune réponse, no answer, no reply, unanswered",
    ),
    (
        "ecoute",
        "écoute, entretien d’écoute, bilatéral, entretien bilatéral, listening",
    ),
    (
        "nemawashi",
        "nemawashi, préparation, entretien de préparation",
    ),
    ("suivi", "suivi, entretien de suivi, follow-up, follow up"),
    (
        "visio",
        "visio, visioconférence, visio-conférence, vidéo, en ligne, zoom, teams, online, video, remote",
    ),
    (
        "telephone",
        "téléphone, tél, par téléphone, téléphonique, appel, phone, by phone, call",
    ),
    (
        "presentiel",
        "présentiel, en présentiel, en présence, sur place, face à face, in person",
    ),
    ("nominatif", "nominatif, nom et organisation, named"),
    ("organisation", "organisation, structure, organization"),
    ("sphere", "sphère, sphere"),
    ("anonyme", "anonyme, anonymous"),
    (
        "non_citable",
        "non citable, non cité, confidentiel, off, off the record, off record",
    ),
    ("demande", "demandé, en attente, asked"),
    ("donne", "donné, accordé, oui, given, yes"),
    ("retire", "retiré, retrait, withdrawn"),
    ("besoin", "besoin, need"),
    (
        "urgence",
        "urgence, programme d’urgence, mesure d’urgence, emergency",
    ),
    (
        "relance",
        "relance, programme de relance, développement, redéveloppement, recovery",
    ),
    ("reseau", "réseau, tête de réseau, network"),
    ("ouvert", "ouvert, en cours, actif, open"),
    ("clos", "clos, fermé, terminé, closed"),
    ("a_verifier", "à vérifier, to check"),
    (
        "reconnue",
        "reconnue, reconnu par ses pairs, recognised, recognized",
    ),
    ("prouvee", "prouvée, éprouvée, proven"),
    ("volontaire", "volontaire, willing"),
];

const YES: &[&str] = &["oui", "o", "x", "vrai", "1", "yes", "y", "true", "ok"];
const NO: &[&str] = &["non", "n", "faux", "0", "no", "false"];

/// A cell in the words of the archive.
pub(super) fn canonical(column: &Column, raw: &str) -> String {
    let raw = plain(raw);
    let cell = raw.trim();
    if cell.is_empty() {
        return String::new();
    }
    let known = match column.kind {
        Kind::Day(_) => days::read(cell).map(|day| day.to_string()),
        Kind::When(_) if When::parse(cell).is_some() => None,
        Kind::When(_) => days::read(cell)
            .map(|day| day.to_string())
            .or_else(|| days::month(cell)),
        Kind::Days(_) => Some(each(cell, |value| {
            days::read(value).map_or_else(|| value.to_owned(), |day| day.to_string())
        })),
        Kind::Time(_) => time(cell),
        Kind::Count(_) => minutes(cell),
        Kind::Flag(_) | Kind::Mark(_) => yes_or_no(cell).map(str::to_owned),
        Kind::Word(_, words) | Kind::State(_, words) => word(words, cell).map(str::to_owned),
        Kind::Marks(marks) => {
            let words: Vec<&str> = marks.iter().map(|(word, _)| *word).collect();
            match yes_or_no(cell) {
                // Said of the whole, it is said of each criterion.
                Some("oui") => Some(list::write(&words)),
                Some(_) => Some(String::new()),
                None => Some(each(cell, |value| {
                    word(&words, value).unwrap_or(value).to_owned()
                })),
            }
        }
        Kind::List(_) => Some(each(cell, str::to_owned)),
        Kind::Text(_) => return raw.to_owned(),
        _ => None,
    };
    known.unwrap_or_else(|| cell.to_owned())
}

/// A cell without the apostrophe that keeps spreadsheets from taking it for a formula.
pub(super) fn plain(raw: &str) -> &str {
    match raw.strip_prefix('\'') {
        Some(rest) if super::refusals::is_live(rest) => rest,
        _ => raw,
    }
}

/// The values of a cell that may hold several: separated by a bar, else by semicolons, lines or commas.
pub(super) fn several(cell: &str) -> Vec<String> {
    if cell.contains('|') {
        return list::read(cell);
    }
    let separators: &[char] = if cell.contains([';', '\n']) {
        &[';', '\n']
    } else {
        &[',']
    };
    cell.split(separators)
        .map(|value| value.trim().to_owned())
        .filter(|value| !value.is_empty())
        .collect()
}

fn each(cell: &str, value: impl Fn(&str) -> String) -> String {
    list::write(several(cell).iter().map(|given| value(given)))
}

fn yes_or_no(cell: &str) -> Option<&'static str> {
    let said = folded_words(cell).join(" ");
    if YES.contains(&said.as_str()) || matches!(cell, "✓" | "✔" | "☑" | "☒") {
        Some("oui")
    } else if NO.contains(&said.as_str()) || matches!(cell, "-" | "–" | "—" | "✗" | "☐") {
        Some("non")
    } else {
        None
    }
}

/// A phrase whatever its gender, number, accents and capitals.
fn stem(text: &str) -> String {
    let words: Vec<String> = folded_words(text)
        .iter()
        .map(|word| {
            let stem = word.trim_end_matches(['e', 's', 'x']);
            if stem.len() < 2 { word.as_str() } else { stem }.to_owned()
        })
        .collect();
    words.join(" ")
}

fn word<'w>(words: &[&'w str], cell: &str) -> Option<&'w str> {
    let said = stem(cell);
    let own = words.iter().find(|word| stem(word) == said);
    own.copied().or_else(|| {
        let meant = |word: &&&str| {
            let phrases = SAID.iter().filter(|(of, _)| of == *word);
            phrases
                .flat_map(|(_, phrases)| phrases.split(','))
                .any(|phrase| stem(phrase) == said)
        };
        words.iter().find(meant).copied()
    })
}

/// « 9h30 », « 9 h », « 09:30:00 » as `09:30`.
fn time(cell: &str) -> Option<String> {
    let (hours, minutes) = clock(cell)?;
    (hours < 24).then(|| format!("{hours:02}:{minutes:02}"))
}

/// « 45 min », « 1 h 30 » as minutes.
fn minutes(cell: &str) -> Option<String> {
    if let Some((hours, minutes)) = clock(cell) {
        return Some((hours * 60 + minutes).to_string());
    }
    let number = cell.trim_end_matches(|c: char| c.is_alphabetic() || c == '.' || c == ' ');
    number.trim().parse::<u32>().ok().map(|n| n.to_string())
}

/// Hours and minutes, where hours are said.
fn clock(cell: &str) -> Option<(u32, u32)> {
    let text = cell.to_lowercase().replace([' ', '\u{a0}'], "");
    let text = text.trim_end_matches(|c: char| c.is_alphabetic() && c != 'h');
    let (hours, rest) = text.split_once([':', 'h'])?;
    let minutes = rest.split(':').next().unwrap_or_default();
    let seconds_are_none = rest
        .split(':')
        .skip(1)
        .all(|s| s.bytes().all(|b| b == b'0'));
    let number = |text: &str| match text {
        "" => Some(0),
        _ if text.len() < 3 && text.bytes().all(|b| b.is_ascii_digit()) => text.parse().ok(),
        _ => None,
    };
    let (hours, minutes) = (number(hours)?, number(minutes)?);
    (minutes < 60 && seconds_are_none && text.starts_with(|c: char| c.is_ascii_digit()))
        .then_some((hours, minutes))
}

#[cfg(test)]
mod tests {
    use super::{super::super::archive::table_named, *};

    fn check(table: &str, field: &str, raw: &str, expected: &str) {
        let table = table_named(table).unwrap();
        let column = table.all_columns().find(|c| c.name == field).unwrap();
        assert_eq!(canonical(column, raw), expected, "{field} {raw:?}");
    }

    #[test]
    fn values_are_put_into_the_words_of_the_archive() {
        for (field, raw, expected) in [
            ("statut", "À planifier", "a_planifier"),
            ("statut", "Validée", "valide"),
            ("statut", "validé tacitement", "valide_tacite"),
            ("statut", "REFUSÉ", "refuse"),
            ("statut", "Pas de réponse", "sans_reponse"),
            ("statut", "held", "tenu"),
            ("statut", "peut-être", "peut-être"),
            ("nature", "Entretien de suivi", "suivi"),
            ("mode", "Zoom", "visio"),
            ("mode", "par téléphone", "telephone"),
            ("attribution", "Off the record", "non_citable"),
            ("date", "12/05/2020", "2020-05-12"),
            ("date", "mardi 12 mai 2020", "2020-05-12"),
            ("date", "bientôt", "bientôt"),
            (
                "relances",
                "12/05/2020, 14 mai 2020",
                "2020-05-12|2020-05-14",
            ),
            ("heure", "9h30", "09:30"),
            ("heure", "14 h", "14:00"),
            ("heure", "09:30:00", "09:30"),
            ("heure", "matin", "matin"),
            ("heure", "25:00", "25:00"),
            ("duree_min", "1h30", "90"),
            ("duree_min", "45 min", "45"),
            ("duree_min", "45", "45"),
            ("duree_min", "longue", "longue"),
            (
                "facilitateurs",
                "Lucie Tanguy, Mathieu Ferrand",
                "Lucie Tanguy|Mathieu Ferrand",
            ),
            ("facilitateurs", "A|B, C", "A|B, C"),
            ("fictif", "Yes", "oui"),
            ("fictif", "faux", "non"),
            ("fictif", "", ""),
        ] {
            check("entretiens", field, raw, expected);
        }
        for (field, raw, expected) in [
            (
                "tete_de_pont",
                "Reconnu ; volontaire",
                "reconnue|volontaire",
            ),
            ("tete_de_pont", "oui", "reconnue|prouvee|volontaire"),
            ("tete_de_pont", "non", ""),
            ("cite_participant", "x", "oui"),
            ("notes", "  tel quel, ; | ", "  tel quel, ; | "),
            ("notes", "'=1+1", "=1+1"),
            ("notes", "'tis", "'tis"),
        ] {
            check("organisations", field, raw, expected);
        }
        check(
            "personnes",
            "telephone",
            "'+33 6 00 00 00 00",
            "+33 6 00 00 00 00",
        );
        check("personnes", "consentement", "Oui", "donne");
        check("inventaire", "nature", "Programme d’urgence", "urgence");
        check("inventaire", "nature", "Réseaux", "reseau");
        check("inventaire", "releve_le", "mai 2020", "2020-05");
        check("inventaire", "releve_le", "12 mai 2020", "2020-05-12");
        check("inventaire", "releve_le", "2020", "2020");
        check("inventaire", "statut", "Fermée", "clos");
    }
}
