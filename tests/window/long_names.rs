//! Names of five hundred letters, from right to left and of signs alone, in the real window: every screen of an interview
//! keeps its shape.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use croisee_tests::window::{Key, Window, journey};
use croisee_tests::{Result, path_from};

/// What scrolls sideways or stands outside the window, as a script; nothing may.
const ASIDE: &str = "(() => { const shown = (e) => e.clientWidth > 0 && !e.closest('textarea, input');\
    const sideways = [...document.querySelectorAll('body *')].filter((e) => shown(e) &&\
      /auto|scroll/.test(getComputedStyle(e).overflowX) && e.scrollWidth > e.clientWidth + 1);\
    const outside = [...document.querySelectorAll('button, input, h1, [role=dialog]')].filter((e) => {\
      const box = e.getBoundingClientRect(); return shown(e) && (box.right > innerWidth + 1 || box.left < -1) });\
    return [...sideways, ...outside].map((e) => `${e.tagName} ${e.dataset.testid ?? e.className}`).slice(0, 5).join(', ') })()";

#[tokio::test]
#[ignore = "drives the real window: `cargo xtask test`"]
async fn names_of_any_length_and_direction_keep_every_screen_in_its_shape() -> Result {
    let folder = tempfile::tempdir()?;
    let dossier = a_dossier_of_long_names(folder.path())?;
    journey("long-names", Some(&dossier), async |window| {
        window.size(1280, 800).await?;
        for interview in 0..names().len() {
            window.press("@nav-interviews").await?;
            window.has("@open-interview").await?;
            window
                .script(&format!(
                    "document.querySelectorAll('[data-testid=open-interview]')[{interview}].click()"
                ))
                .await?;
            window.has("@notes").await?;
            window.has("@excerpt").await?;
            in_shape(window, "the interview").await?;
            window.press("@shelf-inventory").await?;
            window.press("@entry-open").await?;
            window.has("@entry-form").await?;
            in_shape(window, "the entry's form").await?;
            window.key(Key::Escape).await?;
            window.press("@shelf-followups").await?;
            window.press("@open-followup").await?;
            window.has("@followup-whom").await?;
            in_shape(window, "the follow-up's form").await?;
            window.key(Key::Escape).await?;
        }
        window.press("@nav-followups").await?;
        window.has("@followups-late").await?;
        in_shape(window, "the to-do list").await?;
        window.press("@nav-meetings").await?;
        window.press("@open-meeting").await?;
        window.has("@inventory-entry").await?;
        in_shape(window, "the meeting").await
    })
    .await
}

/// Whether nothing of this screen scrolls sideways or leaves the window, and its title leaves room for the rest.
async fn in_shape(window: &Window, screen: &str) -> Result {
    window.settled().await?;
    window
        .holds(
            &format!("{screen} keeps its shape"),
            &format!("({ASIDE}) === ''"),
        )
        .await?;
    let tall = "[...document.querySelectorAll('header')].every((e) => e.clientHeight <= 120)";
    window
        .holds(&format!("the head of {screen} stays a head"), tall)
        .await
}

/// One long word, many words, right to left, signs.
fn names() -> [String; 4] {
    let cut = |text: String| text.chars().take(500).collect::<String>();
    [
        cut(format!("Inter{}", "coordination".repeat(50))),
        cut("Union nationale des réseaux d’accompagnement ".repeat(12))
            .trim()
            .to_owned(),
        "جمعية التضامن بين المدن والأرياف في حوض البحر الأبيض المتوسط".to_owned(),
        "👩🏽‍🌾🌾 Les Glaneuses 🏳️‍🌈".to_owned(),
    ]
}

/// A dossier in which everything that has a name has such a one.
fn a_dossier_of_long_names(folder: &Path) -> Result<PathBuf> {
    let archive = folder.join("archive");
    fs::create_dir_all(archive.join("entretiens"))?;
    fs::create_dir_all(archive.join("rencontres"))?;
    let names = names();
    let [word, words, ..] = &names;
    let table = |name: &str, head: &str, rows: &dyn Fn(usize, &str) -> String| {
        let rows: String = names
            .iter()
            .enumerate()
            .map(|(i, name)| rows(i, name) + "\n")
            .collect();
        fs::write(archive.join(name), format!("{head}\n{rows}"))
    };
    fs::write(
        archive.join("manifeste.json"),
        format!(
            r#"{{"format":"croisee/archive","version":1,"titre":"{words}","fictif":true,"pilotes":[],"objectifs":[]}}"#
        ),
    )?;
    fs::write(
        archive.join("spheres.csv"),
        "code;nom;nom_singulier\ns;Réseaux;un réseau\n",
    )?;
    fs::write(
        archive.join("cadre.csv"),
        format!("code;parent;nom;dimension\na;;Urgence;axe\nv;a;{word};volet\n"),
    )?;
    fs::write(
        archive.join("espaces.csv"),
        format!("code;titre;modele\ne;{words};bilan\n"),
    )?;
    fs::write(
        archive.join("guide.csv"),
        format!("code;rang;question\nq;1;{word}\n"),
    )?;
    fs::write(
        archive.join("rencontres.csv"),
        format!("code;espace;date;titre\nr;e;2020-05-12;{word}\n"),
    )?;
    fs::write(archive.join("rencontres/r.txt"), "On promet.\n")?;
    table(
        "organisations.csv",
        "code;nom;sphere;territoire",
        &|i, name| format!("o{i};{name};s;{name}"),
    )?;
    table(
        "personnes.csv",
        "code;nom;prenom;organisation",
        &|i, name| format!("p{i};{name};Ø;o{i}"),
    )?;
    table(
        "entretiens.csv",
        "code;date;heure;organisation;personnes;espaces;statut",
        &|i, _| format!("i{i};2020-04-0{};10:00;o{i};p{i};e;tenu", i + 1),
    )?;
    table(
        "extraits.csv",
        "code;origine;citation;themes",
        &|i, name| format!("x{i};entretien:i{i};« {name} »;v"),
    )?;
    table(
        "suites.csv",
        "code;entretien;nature;texte;echeance",
        &|i, name| {
            format!("u{i};i{i};mise_en_relation;Mettre en relation {name} avec {name};2020-05-01")
        },
    )?;
    table(
        "inventaire.csv",
        "code;nature;volet;titre;description;territoire;origine",
        &|i, name| {
            let origin = if i == 0 {
                "rencontre:r".to_owned()
            } else {
                format!("entretien:i{i}")
            };
            format!(
                "n{i};besoin;v;{name};{name};{name};{origin}\nm{i};besoin;v;{name};;;entretien:i{i}"
            )
        },
    )?;
    for (i, name) in names.iter().enumerate() {
        let notes = format!(
            "[Q:q]\n00:10 « {name} » dit-elle.\n[suite] {name}\n{name} [à vérifier]\n[Q:zut]\nfin\n"
        );
        fs::write(archive.join(format!("entretiens/i{i}.txt")), notes)?;
    }
    let dossier = folder.join("noms.croisee");
    let made = Command::new(path_from("CROISEE_CLI")?)
        .arg("create")
        .arg(&dossier)
        .arg("--from")
        .arg(&archive)
        .arg("--strict")
        .output()?;
    if !made.status.success() {
        return Err(String::from_utf8_lossy(&made.stderr).into_owned().into());
    }
    Ok(dossier)
}
