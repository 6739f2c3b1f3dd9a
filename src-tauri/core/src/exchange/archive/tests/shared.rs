//! What a shareable archive tells: these columns and no others, so that a new one is thought of before it leaves.

use std::collections::BTreeSet;

use super::{super::decode::decode, super::sheet::Sheet, *};

/// The columns that others may read, once attribution let the row through.
const TOLD: &[(&str, &str)] = &[
    ("appuis", "enonce fictif position preuve sens"),
    (
        "cadre",
        "code couleur definition dimension fictif nom parent source",
    ),
    (
        "cadre_changements",
        "code date devient devient_noms etait fictif nature noeud nom rang version",
    ),
    (
        "cadre_noeuds",
        "definition dimension nom noeud parent version",
    ),
    ("cadre_versions", "code date fictif nom rang"),
    (
        "chiffres",
        "date fictif libelle rang serie source titre unite valeur",
    ),
    ("documents", "auteur code date fictif source titre url"),
    (
        "enonces",
        "code espace fictif nature positions rang section texte verdict verdict_raison",
    ),
    (
        "espaces",
        "code couleur enjeu fictif modele question rang source titre",
    ),
    ("etapes", "espace fictif rang source texte titre"),
    (
        "etats",
        "besoins date fictif relance reseaux source urgence",
    ),
    (
        "extraits",
        "attribution citation cle code fictif lu_comme nature themes",
    ),
    ("guide", "code fictif question rang source sphere"),
    (
        "inventaire",
        "clos_le code description echelle fictif filiere nature origine porteur releve_le relaie_a source statut territoire titre type_porteur url verifie_le volet",
    ),
    ("liens", "besoin fictif programme"),
    (
        "livrables",
        "code date edition espace fichier fictif modele rang source statut titre",
    ),
    ("membres", "espace fictif organisation personne role voix"),
    (
        "mesures",
        "chantier code dimension fictif horizon intitule numero porteur source statut suites",
    ),
    (
        "organisations",
        "cite_participant code echelon fictif nom profil sigle site sphere territoire tete_de_pont",
    ),
    ("personnes", "cite_participant code fictif nom prenom"),
    (
        "phases",
        "code debut fictif fin moyens nom objectif resultat source",
    ),
    (
        "relais",
        "code date date_texte fictif livrable nature nom public source suites",
    ),
    ("rencontres", "code date espace fictif heure titre"),
    ("sections", "coupee livrable rang section"),
    ("spheres", "code fictif nom nom_singulier rang source"),
    ("tableaux", "code espace fictif section source titre"),
];

#[test]
fn a_shareable_archive_tells_the_columns_that_were_thought_of_and_no_others() {
    let mut told: BTreeSet<(String, String)> = BTreeSet::new();
    let mut beside: BTreeSet<String> = BTreeSet::new();
    for seed in 0..60 {
        let mut made = Made::of(&Random::new(seed).archive().canonical());
        let written = export(made.vault(), Sharing::Shareable).unwrap();
        for (name, bytes) in written.files() {
            let Some((stem, "csv")) = name.split_once('.').filter(|_| !name.contains('/')) else {
                let folder = name.split_once('/').map_or(name, |(folder, _)| folder);
                beside.insert(folder.to_owned());
                continue;
            };
            let text = decode(bytes).unwrap();
            let mut sheet = Sheet::open(&text, |_| false);
            let header = sheet.header().to_vec();
            for row in sheet.by_ref() {
                for (column, cell) in header.iter().zip(&row.cells) {
                    if !cell.is_empty() {
                        told.insert((stem.to_owned(), column.clone()));
                    }
                }
            }
        }
    }
    let known: BTreeSet<(String, String)> = TOLD
        .iter()
        .flat_map(|(table, columns)| {
            let columns = columns.split(' ');
            columns.map(|column| ((*table).to_owned(), column.to_owned()))
        })
        .collect();
    let new: Vec<_> = told.difference(&known).collect();
    assert!(new.is_empty(), "nobody thought of telling {new:?}");
    let of_old: Vec<_> = known.difference(&told).collect();
    assert!(of_old.is_empty(), "no random archive tells {of_old:?}");
    let files = ["fichiers", "manifeste.json", "tableaux", "textes"];
    beside.retain(|folder| !files.contains(&folder.as_str()));
    assert!(beside.is_empty(), "nobody thought of telling {beside:?}");
}
