//! The framework's versions: what is done to its nodes loses no tag, can be undone to the letter, and is told afterwards.

use crate::common;
mod sequences;
mod waiting;

use std::collections::{BTreeMap, BTreeSet};

use common::{Still, demonstration, fresh};
use croisee_core::{
    Error, Snapshot, Vault,
    deliverable::Lang,
    exchange::{self, Bundle, Sharing},
    framework::{
        self, EntryChoice, ExcerptChoice, Node, NodeChange, NodeInput, PartInput, SplitChoices,
        SplitInput,
    },
    reading::Reading,
    vault::NodeId,
};

/// Every file of the whole archive, with its bytes.
fn archive(vault: &Vault) -> BTreeMap<String, Vec<u8>> {
    let written = exchange::export(vault, Sharing::Complete).unwrap();
    written
        .files()
        .map(|(name, bytes)| (name.to_owned(), bytes.to_vec()))
        .collect()
}

fn reading(vault: &Vault) -> Reading {
    Reading::of(vault, Lang::French).unwrap()
}

fn node(vault: &Vault, name: &str) -> NodeId {
    let nodes = Node::all(vault.conn()).unwrap();
    let found = nodes.iter().find(|n| n.name == name);
    found.unwrap_or_else(|| panic!("no {name}")).id
}

/// A dossier made of an archive of a few lines.
fn small() -> (tempfile::TempDir, Vault) {
    let folder = tempfile::tempdir().unwrap();
    let files = [
        (
            "manifeste.json",
            r#"{"format":"croisee/archive","version":1,"titre":"Essai","cadre_version":"2020-04"}"#,
        ),
        (
            "spheres.csv",
            "code;nom;nom_singulier\nres;Réseaux;un réseau\n",
        ),
        (
            "organisations.csv",
            "code;nom;sphere;profil\no-1;Rives;res;petites\n",
        ),
        (
            "cadre.csv",
            "code;parent;nom;dimension\nu;;Urgence;axe\nn;u;Numérique;volet\nt;u;Trésorerie;volet\nouts;n;Outils;theme\nform;n;Se former;theme\npetites;;Petites;profil\ngrandes;;Grandes;profil\n",
        ),
        (
            "entretiens.csv",
            "code;organisation;statut\ne-1;o-1;valide\n",
        ),
        (
            "entretiens/e-1.txt",
            "Nos outils manquent. Personne ne nous forme. La caisse est vide.",
        ),
        (
            "extraits.csv",
            "code;origine;citation;themes\nx-1;entretien:e-1;Nos outils manquent;outs\nx-2;entretien:e-1;Personne ne nous forme;form|outs\nx-3;entretien:e-1;La caisse est vide;t\n",
        ),
        (
            "inventaire.csv",
            "code;nature;volet;titre\nb-1;besoin;n;Des postes\nb-2;besoin;outs;Un logiciel\n",
        ),
        (
            "enonces.csv",
            "code;rang;nature;texte\ns-1;1;constat;Les outils manquent.\n",
        ),
        ("appuis.csv", "enonce;preuve;sens\ns-1;extrait:x-1;appuie\n"),
    ];
    let files = files.map(|(name, text)| (name.to_owned(), text.as_bytes().to_vec()));
    let (vault, report) = exchange::create(
        &folder.path().join("essai.croisee"),
        None,
        &mut Bundle::of_files("essai", files),
        true,
        Box::new(Still::default()),
        &mut |_| true,
    )
    .unwrap();
    assert!(report.refused.is_empty(), "{:?}", report.refused);
    (folder, vault.unwrap())
}

/// The names of the themes of an excerpt.
fn themes(vault: &Vault, code: &str) -> Vec<String> {
    let reading = reading(vault);
    let excerpts = &reading.snapshot.excerpts;
    let excerpt = excerpts.iter().find(|e| e.code == code).unwrap();
    reading
        .themes_of(excerpt.id)
        .map(|n| n.name.clone())
        .collect()
}

fn split(vault: &Vault, name: &str, parts: &[&str]) -> SplitInput {
    SplitInput {
        id: node(vault, name),
        parts: parts
            .iter()
            .map(|name| PartInput {
                name: (*name).to_owned(),
                definition: String::new(),
            })
            .collect(),
        children: Vec::new(),
        choices: SplitChoices::default(),
        reason: "Deux sujets distincts.".into(),
    }
}

fn renamed(vault: &Vault, name: &str, to: &str) -> NodeInput {
    NodeInput {
        id: Some(node(vault, name)),
        parent_id: None,
        dimension: String::new(),
        name: to.into(),
        definition: String::new(),
        colour: String::new(),
        reason: "Le mot des entretiens.".into(),
    }
}

#[test]
fn a_merge_carries_every_tag_and_flags_the_statements_that_rest_on_them() {
    let (_folder, mut vault) = small();
    let (keep, gone) = (node(&vault, "Se former"), node(&vault, "Outils"));
    vault.framework_merge(keep, gone, "Un seul sujet.").unwrap();
    assert_eq!(themes(&vault, "x-1"), ["Se former"]);
    assert_eq!(themes(&vault, "x-2"), ["Se former"]);
    let reading = reading(&vault);
    assert!(reading.snapshot.statements[0].stale);
    let change = &framework::versions(&reading)[0].changes[0];
    assert_eq!(change.kind, NodeChange::Merged);
    assert_eq!(
        (change.excerpts, change.entries, change.statements),
        (Some(2), Some(1), Some(1))
    );
    assert_eq!(change.became, ["Se former"]);
    // The code of what went is not given again.
    let input = NodeInput {
        id: None,
        parent_id: Some(keep),
        ..renamed(&vault, "Se former", "Outs")
    };
    vault.framework_save(&input).unwrap();
    let codes: Vec<String> = Node::all(vault.conn())
        .unwrap()
        .into_iter()
        .map(|n| n.code)
        .collect();
    assert!(codes.contains(&"outs-2".to_owned()), "{codes:?}");
}

#[test]
fn what_a_split_does_not_give_waits_by_name_and_the_old_node_goes_with_the_last_of_it() {
    let (_folder, mut vault) = small();
    let outils = node(&vault, "Outils");
    let snapshot = Snapshot::read(&vault).unwrap();
    let excerpt = snapshot
        .excerpts
        .iter()
        .find(|e| e.code == "x-1")
        .unwrap()
        .id;
    let entry = snapshot
        .entries
        .iter()
        .find(|e| e.code == "b-2")
        .unwrap()
        .id;
    let mut input = split(&vault, "Outils", &["Logiciels", "Matériel"]);
    input.choices.excerpts = vec![ExcerptChoice {
        id: excerpt,
        parts: vec![0, 1],
    }];
    vault.framework_split(&input).unwrap();
    assert_eq!(themes(&vault, "x-1"), ["Logiciels", "Matériel"]);
    assert_eq!(themes(&vault, "x-2"), ["Se former", "Outils"]);
    let told = reading(&vault);
    let change = &framework::versions(&told)[0].changes[0];
    assert_eq!(
        (
            change.waits,
            change.waiting_excerpts,
            change.waiting_entries
        ),
        (Some(outils), 1, 1)
    );
    let filed = framework::filed(&told, outils).unwrap();
    let parts: Vec<&str> = filed.parts.iter().map(|p| p.name.as_str()).collect();
    assert_eq!(parts, ["Logiciels", "Matériel"]);
    // It is being split: it cannot be split again.
    assert!(matches!(
        vault.framework_split(&input),
        Err(Error::Invalid { .. })
    ));
    vault
        .framework_assign(
            outils,
            &SplitChoices {
                excerpts: vec![],
                entries: vec![EntryChoice { id: entry, part: 1 }],
                rest: None,
            },
        )
        .unwrap();
    assert!(Node::find(vault.conn(), outils).is_ok());
    vault
        .framework_assign(
            outils,
            &SplitChoices {
                rest: Some(0),
                ..SplitChoices::default()
            },
        )
        .unwrap();
    assert_eq!(themes(&vault, "x-2"), ["Se former", "Logiciels"]);
    assert!(Node::find(vault.conn(), outils).is_err());
    let told = reading(&vault);
    let change = &framework::versions(&told)[0].changes[0];
    assert_eq!(
        (change.excerpts, change.entries, change.waits),
        (Some(2), Some(1), None)
    );
}

#[test]
fn what_is_used_is_not_retired_without_saying_where_it_goes() {
    let (_folder, mut vault) = small();
    let (outils, numerique) = (node(&vault, "Outils"), node(&vault, "Numérique"));
    assert!(matches!(
        vault.framework_retire(outils, None, ""),
        Err(Error::InUse { .. })
    ));
    assert!(matches!(
        vault.framework_retire(numerique, None, ""),
        Err(Error::InUse { .. })
    ));
    vault.framework_retire(outils, Some(numerique), "").unwrap();
    assert_eq!(themes(&vault, "x-1"), ["Numérique"]);
    let (petites, grandes) = (node(&vault, "Petites"), node(&vault, "Grandes"));
    assert!(matches!(
        vault.framework_retire(petites, None, ""),
        Err(Error::InUse { .. })
    ));
    assert!(matches!(
        vault.framework_merge(outils, petites, ""),
        Err(Error::Gone { .. })
    ));
    assert!(matches!(
        vault.framework_merge(numerique, petites, ""),
        Err(Error::Unlike { .. })
    ));
    vault.framework_merge(grandes, petites, "").unwrap();
    assert_eq!(
        Snapshot::read(&vault).unwrap().organisations[0].profile,
        "grandes"
    );
}

#[test]
fn nothing_becomes_part_of_what_is_part_of_it() {
    let (_folder, mut vault) = small();
    let [axis, volet, theme, other] =
        ["Urgence", "Numérique", "Outils", "Trésorerie"].map(|name| node(&vault, name));
    for (id, under) in [
        (axis, theme),
        (volet, theme),
        (theme, theme),
        (volet, other),
    ] {
        assert!(matches!(
            vault.framework_move(id, Some(under), ""),
            Err(Error::Misplaced)
        ));
    }
    vault.framework_move(theme, Some(other), "").unwrap();
    assert_eq!(
        Node::find(vault.conn(), theme).unwrap().parent_id,
        Some(other)
    );
    // What holds the one that stays is joined to it all the same: its other parts come along.
    vault.framework_move(theme, Some(volet), "").unwrap();
    vault.framework_merge(theme, volet, "").unwrap();
    let nodes = Node::all(vault.conn()).unwrap();
    let parent = |name: &str| nodes.iter().find(|n| n.name == name).unwrap().parent_id;
    assert_eq!(
        (parent("Outils"), parent("Se former")),
        (Some(axis), Some(theme))
    );
}

#[test]
fn versions_are_kept_named_and_compared() {
    let (_folder, mut vault) = small();
    vault
        .framework_save(&renamed(&vault, "Numérique", "Numérique et proximité"))
        .unwrap();
    let (keep, gone) = (node(&vault, "Se former"), node(&vault, "Outils"));
    vault.framework_merge(keep, gone, "").unwrap();
    vault
        .framework_keep("2020-09", Some("2020-09-07"), "Après les entretiens.")
        .unwrap();
    assert!(matches!(
        vault.framework_keep("2020-09", None, ""),
        Err(Error::Invalid { .. })
    ));
    vault
        .framework_split(&split(&vault, "Trésorerie", &["Prêts", "Dons"]))
        .unwrap();
    let told = reading(&vault);
    assert_eq!(told.snapshot.initiative.framework_version, "2020-09");
    let versions = framework::versions(&told);
    let names: Vec<&str> = versions.iter().map(|v| v.name.as_str()).collect();
    assert_eq!(names, ["", "2020-09", "2020-04"]);
    assert_eq!(versions[1].changes.len(), 2);
    assert_eq!(versions[2].date, None);
    let compared = framework::compare(&told, None, versions[2].id).unwrap();
    assert_eq!(
        (compared.from.as_str(), compared.to.as_str()),
        ("2020-04", "")
    );
    let line = |name: &str| {
        let named =
            |side: &Option<framework::NodeSide>| side.as_ref().is_some_and(|s| s.name == name);
        let found = compared
            .nodes
            .iter()
            .find(|n| named(&n.before) || named(&n.after));
        found.unwrap_or_else(|| panic!("no {name}"))
    };
    assert_eq!(line("Numérique").what, [NodeChange::Renamed]);
    assert_eq!(
        line("Numérique").after.as_ref().unwrap().name,
        "Numérique et proximité"
    );
    assert_eq!(
        (
            line("Outils").what.as_slice(),
            line("Outils").with.as_slice()
        ),
        (
            [NodeChange::Merged].as_slice(),
            ["Se former".to_owned()].as_slice()
        )
    );
    assert!(line("Se former").what.is_empty());
    assert_eq!(line("Prêts").what, [NodeChange::Split]);
    assert_eq!(line("Prêts").with, ["Trésorerie"]);
    // What waits to be given is still there.
    assert!(line("Trésorerie").after.is_some());
    let only = framework::compare(&told, versions[1].id, versions[2].id).unwrap();
    assert_eq!(only.differ, 2);
}

#[test]
fn a_framework_in_the_making_has_no_versions_yet() {
    let (_fresh, mut vault) = fresh();
    let axis = vault.theme_add("Numérique", None).unwrap().value;
    vault.theme_add("Outils", Some(axis)).unwrap();
    assert!(framework::versions(&reading(&vault)).is_empty());
    vault
        .framework_save(&renamed(&vault, "Outils", "Équipement"))
        .unwrap();
    let versions = framework::versions(&reading(&vault));
    assert_eq!((versions.len(), versions[1].name.as_str()), (2, "1"));
}
