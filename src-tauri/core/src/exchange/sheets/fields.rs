//! What the columns of other people's tables are called: the fields of the archive that their headings mean.

use std::{collections::HashSet, sync::LazyLock};

use super::super::{
    archive::{Table, table_named},
    words::folded_words,
};

/// The tables that other people's files are read as.
pub const TABLES: [&str; 4] = ["organisations", "personnes", "entretiens", "inventaire"];

/// What a field may be called, besides its own name; the words in any order.
type Called = (&'static str, &'static str);

const EVERYWHERE: &[Called] = &[
    ("code", "code, identifiant, id, référence, ref"),
    ("source", "source, provenance"),
    ("fictif", "fictif, fictional"),
];

const ORGANISATION: &str = "organisation, structure, organisme, nom de la structure, nom de l’organisation, nom de l’organisme, raison sociale, entité, association, employeur, organization, organisation name, organization name, company";

const ORGANISATIONS: &[Called] = &[
    ("nom", "nom, dénomination, intitulé, name"),
    ("nom", ORGANISATION),
    (
        "sigle",
        "sigle, acronyme, abréviation, nom court, acronym, short name",
    ),
    (
        "sphere",
        "sphère, monde, collège, catégorie, famille, type d’acteur, type de structure, world, sphere, category",
    ),
    ("profil", "profil, profil d’acteur, profile"),
    (
        "echelon",
        "échelon, échelle, niveau, échelon territorial, niveau territorial, échelle territoriale, scale, level",
    ),
    (
        "territoire",
        "territoire, région, département, ville, zone, implantation, territory, region, city",
    ),
    ("tete_de_pont", "tête de pont, têtes de pont, bridgehead"),
    (
        "cite_participant",
        "cité participant, nommé participant, cité comme participant, nommé comme participant, named participant, named as participant",
    ),
    (
        "site",
        "site, site web, site internet, url, adresse web, website, web",
    ),
    (
        "notes",
        "notes, remarques, commentaires, observations, comments, remarks",
    ),
];

const PERSONNES: &[Called] = &[
    (
        "nom",
        "nom, nom de famille, nom complet, nom et prénom, contact, interlocuteur, personne, last name, family name, surname, name, full name",
    ),
    ("prenom", "prénom, prénom usuel, first name, given name"),
    ("organisation", ORGANISATION),
    (
        "fonction",
        "fonction, poste, rôle, qualité, titre, job, job title, role, position",
    ),
    (
        "courriel",
        "courriel, e-mail, email, mail, mél, adresse e-mail, adresse email, adresse mail, adresse électronique, adresse de courriel, email address, e-mail address",
    ),
    (
        "telephone",
        "téléphone, tél, numéro de téléphone, téléphone portable, téléphone mobile, téléphone fixe, portable, mobile, phone, phone number, telephone",
    ),
    (
        "attribution",
        "attribution, degré, degré d’attribution, degré de citation, degree",
    ),
    ("consentement", "consentement, consent"),
    (
        "consentement_le",
        "consentement le, date du consentement, date de consentement, consent date",
    ),
    (
        "cite_participant",
        "cité participant, nommé participant, cité comme participant, nommé comme participant, named participant, named as participant",
    ),
];

const ENTRETIENS: &[Called] = &[
    (
        "nature",
        "nature, type, type d’entretien, nature de l’entretien, kind",
    ),
    ("rencontre", "rencontre, meeting"),
    (
        "date",
        "date, date de l’entretien, date du rendez-vous, date rdv, jour, rdv, rendez-vous, interview date, day",
    ),
    ("heure", "heure, horaire, heure de début, time"),
    ("duree_min", "durée, durée en minutes, durée min, duration"),
    ("mode", "mode, modalité, format, mode d’entretien"),
    ("organisation", ORGANISATION),
    (
        "personnes",
        "personnes, personne, interlocuteurs, interlocuteur, contact, personne rencontrée, personne entendue, personne interrogée, participants, interviewé, interviewee, people",
    ),
    (
        "facilitateurs",
        "facilitateur, facilitatrice, mené par, conduit par, réalisé par, animateur, intervieweur, enquêteur, référent, interviewer, facilitator",
    ),
    ("espaces", "espace, espace de dialogue, space"),
    ("statut", "statut, état, avancement, étape, status, state"),
    ("statut_le", "statut le, date du statut, status date"),
    (
        "attribution",
        "attribution, degré, degré d’attribution, degree",
    ),
    ("lieu", "lieu, adresse, endroit, salle, place, location"),
    ("envoye_le", "envoyé le, date d’envoi, sent on"),
    (
        "accord_tacite_le",
        "accord tacite le, date d’accord tacite, tacit on",
    ),
    (
        "relances",
        "relances, relancé le, date de relance, reminders",
    ),
];

const INVENTAIRE: &[Called] = &[
    ("nature", "nature, type, catégorie, kind, category"),
    ("volet", "volet, axe, thème, thématique, strand, theme"),
    (
        "titre",
        "titre, intitulé, nom, libellé, besoin, programme, dispositif, title, name, need",
    ),
    (
        "description",
        "description, descriptif, détail, résumé, summary",
    ),
    (
        "porteur",
        "porteur, porté par, porteur du programme, holder",
    ),
    ("porteur", ORGANISATION),
    ("type_porteur", "type de porteur, type porteur"),
    ("echelle", "échelle, échelon, niveau, scale, level"),
    (
        "territoire",
        "territoire, région, département, ville, zone, territory, region",
    ),
    ("filiere", "filière, secteur, domaine, sector"),
    ("origine", "origine, entretien, origin"),
    ("url", "url, lien, site, site web, link, website"),
    (
        "releve_le",
        "relevé le, date de relevé, date du relevé, date, date de saisie, surveyed on",
    ),
    ("statut", "statut, état, status, state"),
];

/// Little words that make no difference.
const LITTLE: &[&str] = &[
    "de", "du", "des", "d", "la", "le", "les", "l", "a", "au", "aux", "et", "en", "n", "no", "the",
    "of", "and", "s",
];

/// What names of files say of what they hold.
const HINTS: &[(&str, &[&str])] = &[
    (
        "organisations",
        &[
            "organisation",
            "structure",
            "organisme",
            "association",
            "organization",
        ],
    ),
    (
        "personnes",
        &[
            "personne",
            "contact",
            "interlocuteur",
            "people",
            "participant",
        ],
    ),
    (
        "entretiens",
        &["entretien", "interview", "planning", "rdv", "bilateral"],
    ),
    (
        "inventaire",
        &["inventaire", "besoin", "programme", "inventory", "need"],
    ),
];

/// Whether a field must be given where rows come from elsewhere: codes and statuses are made where they are missing.
pub(in crate::exchange) fn is_wanted(name: &str, required: bool) -> bool {
    required && !matches!(name, "code" | "statut")
}

/// No heading that means a field is of more bytes: what is longer is a text that stands where a heading should.
const LONGEST_HEADING: usize = 256;

/// A heading as it is compared.
fn heading(text: &str) -> Vec<String> {
    if text.len() > LONGEST_HEADING {
        return Vec::new();
    }
    let mut words = folded_words(text);
    // « Statut le » is a day, « Statut » is none.
    let day = words.len() > 1 && words.last().is_some_and(|word| word == "le");
    words.retain(|word| !LITTLE.contains(&word.as_str()));
    for word in &mut words {
        *word = singular(word).to_owned();
    }
    if day {
        words.push("le".to_owned());
    }
    words.sort();
    words.dedup();
    words
}

/// A word without the sign of the plural.
pub(super) fn singular(word: &str) -> &str {
    match word.strip_suffix(['s', 'x']) {
        Some(one) if word.len() > 3 => one,
        _ => word,
    }
}

fn called(table: &str) -> impl Iterator<Item = &'static Called> {
    let own = match table {
        "organisations" => ORGANISATIONS,
        "personnes" => PERSONNES,
        "entretiens" => ENTRETIENS,
        _ => INVENTAIRE,
    };
    EVERYWHERE.iter().chain(own)
}

/// Whether a heading means a field of one of the tables: what tells separators apart.
pub(in crate::exchange) fn is_known(name: &str) -> bool {
    // Worked out once: a table may have a thousand headings.
    static KNOWN: LazyLock<HashSet<Vec<String>>> = LazyLock::new(|| {
        let all = TABLES.into_iter().flat_map(meanings);
        all.map(|(_, words)| words).collect()
    });
    let heading = heading(name);
    !heading.is_empty() && KNOWN.contains(&heading)
}

fn meanings(table: &str) -> impl Iterator<Item = (&'static str, Vec<String>)> {
    let names = table_named(table).into_iter().flat_map(Table::all_columns);
    let own = names.map(|column| (column.name, heading(column.name)));
    let others = called(table).flat_map(|(field, names)| {
        let names = names.split(',');
        names.map(|name| (*field, heading(name)))
    });
    own.chain(others)
}

/// For each heading, the field of the table that it is taken for; each field once.
pub(in crate::exchange) fn propose(table: &str, header: &[String]) -> Vec<Option<&'static str>> {
    let headings: Vec<Vec<String>> = header.iter().map(|name| heading(name)).collect();
    let mut scored: Vec<(usize, usize, &'static str)> = Vec::new();
    for (field, words) in meanings(table) {
        for (at, heading) in headings.iter().enumerate() {
            if heading.is_empty() || words.is_empty() {
                continue;
            }
            if *heading == words {
                scored.push((1000, at, field));
            } else if 2 * words.len() > heading.len() && words.iter().all(|w| heading.contains(w)) {
                // « Date de l’entretien prévue »: most of the heading, though not all of it.
                scored.push((words.len(), at, field));
            }
        }
    }
    scored.sort_by_key(|(score, at, _)| (std::cmp::Reverse(*score), *at));
    let mut proposed: Vec<Option<&'static str>> = vec![None; header.len()];
    for (score, at, field) in &scored {
        // A heading that may mean two fields alike means none.
        let torn = scored
            .iter()
            .any(|(other, place, rival)| (other, place) == (score, at) && rival != field);
        if proposed[*at].is_none() && !proposed.contains(&Some(field)) && !torn {
            proposed[*at] = Some(field);
        }
    }
    proposed
}

/// The table that a file is taken for; none where two are as likely, or none is.
pub(in crate::exchange) fn table_of(file: &str, header: &[String]) -> Option<&'static str> {
    let words = folded_words(file);
    let mut scored: Vec<(usize, &'static str)> = TABLES
        .into_iter()
        .map(|name| {
            let proposed = propose(name, header);
            let telling = |field: &&str| !matches!(*field, "code" | "source" | "fictif" | "notes");
            let told = proposed.iter().flatten().filter(|f| telling(f)).count();
            let columns = table_named(name).into_iter().flat_map(Table::all_columns);
            let mut wanted = columns.filter(|column| is_wanted(column.name, column.required));
            let whole = wanted.all(|column| proposed.contains(&Some(column.name)));
            let hinted = HINTS.iter().any(|(of, hints)| {
                *of == name && words.iter().any(|word| hints.contains(&singular(word)))
            });
            let enough = told > 1 || (told == 1 && (hinted || whole && header.len() < 3));
            let score = 2 * told + 3 * usize::from(whole) + 3 * usize::from(hinted);
            (if enough { score } else { 0 }, name)
        })
        .filter(|(score, _)| *score > 0)
        .collect();
    scored.sort_by_key(|(score, _)| std::cmp::Reverse(*score));
    match scored[..] {
        [(first, table), (second, _), ..] if first > second => Some(table),
        [(_, table)] => Some(table),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_where_a_heading_should_be_means_nothing_and_costs_nothing() {
        let text = "nom ".repeat(3 << 20);
        assert!(!is_known(&text));
        let header = ["Nom de la structure".to_owned(), text, "Sphère".to_owned()];
        assert_eq!(
            propose("organisations", &header),
            [Some("nom"), None, Some("sphere")]
        );
    }

    fn header(text: &str) -> Vec<String> {
        text.split(';').map(str::to_owned).collect()
    }

    #[test]
    fn headings_are_taken_for_what_people_mean_by_them() {
        for (table, columns, fields) in [
            (
                "organisations",
                "Nom de la structure;Sphère;Région;Site internet;Motif",
                "nom;sphere;territoire;site;-",
            ),
            (
                "organisations",
                "ORGANISME;Sigle;Type d’acteur;Échelon territorial;Remarque",
                "nom;sigle;sphere;echelon;notes",
            ),
            (
                "personnes",
                "Prénom;NOM;Structure;E-mail;Tél.;Fonction",
                "prenom;nom;organisation;courriel;telephone;fonction",
            ),
            (
                "personnes",
                "First name;Last name;Organization;E-mail address;Job title",
                "prenom;nom;organisation;courriel;fonction",
            ),
            (
                "entretiens",
                "Organisme;Date de l’entretien prévue;Personnes rencontrées;Facilitateur(s);État;Durée (min)",
                "organisation;date;personnes;facilitateurs;statut;duree_min",
            ),
            (
                "entretiens",
                "Structure;Date;Statut;Statut le;Envoyé le",
                "organisation;date;statut;statut_le;envoye_le",
            ),
            (
                "personnes",
                "Nom;Consentement;Consentement le;Date du consentement",
                "nom;consentement;consentement_le;-",
            ),
            (
                "inventaire",
                "Intitulé;Nature;Volet;Porté par;Territoire;Lien",
                "titre;nature;volet;porteur;territoire;url",
            ),
        ] {
            let found: Vec<&str> = propose(table, &header(columns))
                .into_iter()
                .map(|field| field.unwrap_or("-"))
                .collect();
            assert_eq!(found.join(";"), fields, "{columns}");
        }
    }

    #[test]
    fn a_field_is_taken_once_and_a_heading_that_says_nothing_is_left() {
        let found = propose(
            "organisations",
            &header("Nom;Structure;;Chiffre d’affaires;Motif"),
        );
        assert_eq!(found, [Some("nom"), None, None, None, None]);
    }

    #[test]
    fn a_file_is_taken_for_the_table_that_its_headings_tell() {
        for (file, columns, expected) in [
            ("x.csv", "Structure;Sphère;Région", Some("organisations")),
            (
                "x.csv",
                "Nom;Prénom;Structure;E-mail;Téléphone",
                Some("personnes"),
            ),
            (
                "x.csv",
                "Organisation;Date;Statut;Facilitateur",
                Some("entretiens"),
            ),
            (
                "x.csv",
                "Besoin;Volet;Description;Structure",
                Some("inventaire"),
            ),
            ("Contacts.csv", "Nom;Structure", Some("personnes")),
            ("x.csv", "Date;Montant", None),
            ("x.csv", "a;b;c", None),
            ("x.csv", "", None),
        ] {
            assert_eq!(table_of(file, &header(columns)), expected, "{columns}");
        }
    }
}
