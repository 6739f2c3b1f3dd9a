//! Dossiers of other measures than the demonstration's: one space and two spheres, nine spaces and six spheres.

use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};

use croisee_tests::Result;
use croisee_tests::command_line::croisee;
use croisee_tests::window::Window;

const SPACES: [&str; 9] = [
    "Articuler les ingénieries",
    "« Jouer collectif »",
    "Croiser la diversité des regards sur « l’après »",
    "Comparer besoins et solutions entre acteurs d’intérêt général et petites entreprises des territoires",
    "Eau",
    "Se loger là où l’on travaille",
    "La santé loin des villes",
    "Transmettre",
    "Ce que les jeunes attendent de nous",
];
const SPHERES: [(&str, &str); 6] = [
    ("Investisseurs sociétaux", "un investisseur sociétal"),
    (
        "Réseaux nationaux et territoriaux",
        "un réseau national ou territorial",
    ),
    ("Experts", "un expert"),
    ("Collectivités", "une collectivité"),
    ("Habitants et usagers", "un habitant"),
    (
        "Petites et moyennes entreprises",
        "une petite ou moyenne entreprise",
    ),
];
const THEMES: [&str; 4] = [
    "Trésorerie",
    "Numérique",
    "Jouer collectif",
    "Mutualiser les moyens",
];

/// A dossier of so many spaces and spheres, in which everybody spoke.
pub fn dossier(window: &Window, spaces: usize, spheres: usize) -> Result<PathBuf> {
    let folder = window.file(&format!("archive-{spaces}"));
    fs::create_dir_all(folder.join("entretiens"))?;
    let put = |name: &str, text: &str| fs::write(folder.join(name), format!("\u{feff}{text}"));
    fs::write(
        folder.join("manifeste.json"),
        r#"{"format":"croisee/archive","version":1,"titre":"Une autre mesure","fictif":true,"pilotes":["Le pilote"]}"#,
    )?;
    let mut text = "code;nom;nom_singulier\n".to_owned();
    for (at, (name, one)) in SPHERES.iter().take(spheres).enumerate() {
        writeln!(text, "sph-{at};{name};{one}")?;
    }
    put("spheres.csv", &text)?;
    let mut text = "code;titre;modele\n".to_owned();
    for (at, title) in SPACES.iter().take(spaces).enumerate() {
        let template = [
            "bilan",
            "rapport_synthese",
            "note_enjeux",
            "note_comparative",
        ][at % 4];
        writeln!(text, "esp-{at};{title};{template}")?;
    }
    put("espaces.csv", &text)?;
    let mut text = "code;parent;nom;dimension\naxe-1;;Urgence;axe\n".to_owned();
    for (at, theme) in THEMES.iter().enumerate() {
        writeln!(text, "th-{at};axe-1;{theme};theme")?;
    }
    put("cadre.csv", &text)?;
    heard(&folder, spaces, spheres)?;
    let path = window.file(&format!("mesure-{spaces}.croisee"));
    let [at, from] = [&path, &folder].map(|p| p.to_string_lossy().into_owned());
    croisee(["create", &at, "--from", &from])?.exits(0)?;
    Ok(path)
}

/// Five organisations a sphere, each heard once, with an excerpt for a theme; a statement in each space.
fn heard(folder: &Path, spaces: usize, spheres: usize) -> Result {
    let mut organisations = "code;nom;sphere\n".to_owned();
    let mut interviews = "code;organisation;date;statut;espaces;attribution\n".to_owned();
    let mut excerpts = "code;origine;citation;debut;fin;nature;themes\n".to_owned();
    let mut statements = "code;espace;rang;nature;texte\n".to_owned();
    let mut evidence = "enonce;preuve;sens\n".to_owned();
    for n in 0..spheres * 5 {
        let said =
            format!("Ce que l’organisation {n} en dit, elle le tient de ceux qu’elle accompagne.");
        writeln!(
            organisations,
            "org-{n};Organisation {n};sph-{}",
            n % spheres
        )?;
        writeln!(
            interviews,
            "ent-{n};org-{n};2026-03-{:02};valide;esp-{};organisation",
            n % 28 + 1,
            n % spaces
        )?;
        writeln!(
            excerpts,
            "ext-{n};entretien:ent-{n};{said};0;{};verbatim;th-{}",
            said.chars().count(),
            n * n % 4
        )?;
        fs::write(
            folder.join(format!("entretiens/ent-{n}.txt")),
            format!("{said}\n"),
        )?;
    }
    for at in 0..spaces {
        writeln!(
            statements,
            "en-{at};esp-{at};1;constat;Dans l’espace {at}, on tient ensemble ou l’on ne tient pas."
        )?;
        writeln!(evidence, "en-{at};extrait:ext-{at};appuie")?;
    }
    for (name, text) in [
        ("organisations", organisations),
        ("entretiens", interviews),
        ("extraits", excerpts),
        ("enonces", statements),
        ("appuis", evidence),
    ] {
        fs::write(
            folder.join(format!("{name}.csv")),
            format!("\u{feff}{text}"),
        )?;
    }
    Ok(())
}

/// The places where spaces and spheres stand side by side.
pub async fn of_other_measures(window: &Window, name: &impl Fn(&str) -> String) -> Result {
    for place in [
        "overview",
        "participants",
        "meetings",
        "interviews",
        "synthesis",
        "crossing",
    ] {
        window.press(&format!("@nav-{place}")).await?;
        tokio::time::sleep(std::time::Duration::from_millis(400)).await;
        window.picture(&name(&format!("52-{place}"))).await?;
    }
    window.menu("@dossier-menu", "@nav-settings").await?;
    window.has("@space-settings").await?;
    window.picture(&name("52-settings")).await?;
    window.press("@nav-overview").await?;
    window.press("@open-style").await?;
    window.has("@style-preview").await?;
    window.settled().await?;
    window.picture(&name("52-style")).await?;
    Ok(())
}
