//! Scripts in names, words, files and what is pasted: shown as the letters they are, on every screen; none runs.

mod payloads;

use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::atomic::{AtomicUsize, Ordering};

use croisee_tests::window::{Key, Window, journey};
use croisee_tests::{Result, path_from};
use payloads::{COUNT, payloads};

/// How many of them stand in each notes, beside its own.
const NEIGHBOURS: usize = 12;

/// How many screens and editors were looked at.
static LOOKED: AtomicUsize = AtomicUsize::new(0);

/// Nothing of them ran, and none became an element.
const INERT: &str = "window.__pwned === undefined && !document.querySelector(\
    'script:not([src]), script[src^=\"data:\"], iframe, frame, frameset, object, embed, marquee, base, form[action], video, audio, track,\
     math, x, keygen, isindex, meter, noembed, meta[http-equiv=refresh], link[href*=\"example.invalid\"], img[src=\"x\"],\
     a[href^=\"javascript:\"], svg circle[r=\"9\"], svg animate, svg foreignObject') &&\
    ![...document.querySelectorAll('*')].some((one) => [...one.attributes].some(({ name, value }) =>\
      name.startsWith('on') || (/^(href|src|xlink:href|action|formaction|background|srcdoc)$/.test(name) &&\
        /script\\s*:|^\\s*data:text|example\\.invalid/i.test(value))))";

#[tokio::test]
#[ignore = "drives the real window: `cargo xtask test`"]
async fn no_script_in_a_name_or_in_words_runs_on_any_screen() -> Result {
    let folder = tempfile::tempdir()?;
    let dossier = a_dossier_of_scripts(folder.path())?;
    journey("inert", Some(&dossier), async |window| {
        window.has("@nav-overview").await?;
        inert(window, "the overview").await?;
        people(window).await?;
        interviews(window).await?;
        for (nav, there, screen) in [
            ("@nav-meetings", "@meeting-row", "the meetings"),
            ("@nav-followups", "@followup", "the to-do list"),
            ("@nav-crossing", "@crossing-cell", "the crossing"),
            ("@nav-inventory", "@inventory-row", "the inventory"),
            ("@nav-framework", "@framework-node", "the framework"),
            ("@nav-sharing", "@view-title", "the sharing"),
            ("@nav-trash", "@view-title", "the bin"),
            ("@nav-synthesis", "@view-title", "the synthesis"),
        ] {
            window.press(nav).await?;
            window.has(there).await?;
            inert(window, screen).await?;
        }
        spaces(window).await?;
        window.press("@nav-overview").await?;
        window.chord(&[Key::Control], 'k').await?;
        window.types("script").await?;
        window.has("@palette-row").await?;
        window
            .holds(
                "its letters are shown as they are",
                "document.querySelector('dialog[open]').innerText.includes('<script>')",
            )
            .await?;
        inert(window, "the palette").await?;
        window.key(Key::Escape).await?;
        window.press("@dossier-menu").await?;
        inert(window, "the menu").await?;
        window.press("@nav-settings").await?;
        window.has("@space-settings").await?;
        inert(window, "the settings").await?;
        // One that does become an element is seen.
        window
            .script("document.body.insertAdjacentHTML('beforeend', '<img src=x hidden>')")
            .await?;
        window
            .holds("the look sees an element", &format!("!({INERT})"))
            .await?;
        told("by import and in names", "screens");
        Ok(())
    })
    .await
}

#[tokio::test]
#[ignore = "drives the real window: `cargo xtask test`"]
async fn no_script_that_is_pasted_runs_in_any_editor() -> Result {
    let folder = tempfile::tempdir()?;
    let dossier = a_dossier_of_scripts(folder.path())?;
    journey("inert-pasted", Some(&dossier), async |window| {
        window.press("@nav-interviews").await?;
        window.press("@open-interview").await?;
        paste(window, ".cm-content").await?;
        window.reads("@notes", "window.__pwned").await?;
        inert(window, "the notes").await?;
        window.press("@nav-space-e0").await?;
        window.press("@add-statement").await?;
        window.has("@statement-text").await?;
        paste(window, "[data-testid=statement-text]").await?;
        inert(window, "a statement being written").await?;
        window.key(Key::Escape).await?;
        window.press("@tab-deliverable").await?;
        window.has("@preview").await?;
        window
            .script(
                "[...document.querySelectorAll('[data-testid=outline]')].find((one) => /enjeu/i.test(one.innerText)).click()",
            )
            .await?;
        window.has("@prose").await?;
        paste(window, "[data-testid=prose]").await?;
        inert(window, "prose").await?;
        told("pasted as a web page gives them", "editors");
        Ok(())
    })
    .await
}

/// A row of the report.
fn told(way: &str, places: &str) {
    let looked = LOOKED.swap(0, Ordering::Relaxed);
    println!(
        "reliability | 14 | {COUNT} script payloads {way}, on {looked} {places} | 0 ran, 0 became an element"
    );
}

async fn people(window: &Window) -> Result {
    window.press("@nav-participants").await?;
    window.has("@organisation").await?;
    inert(window, "the participants").await?;
    window.press("@organisation").await?;
    window.has("@organisation-form").await?;
    inert(window, "an organisation's form").await?;
    window.press("@person").await?;
    window.has("@person-form").await?;
    inert(window, "a person's form").await
}

async fn interviews(window: &Window) -> Result {
    window.press("@nav-interviews").await?;
    window.has("@interview-row").await?;
    inert(window, "the interviews").await?;
    for way in ["@way-board", "@way-calendar", "@way-list"] {
        window.press(way).await?;
        inert(window, way).await?;
    }
    window.press("@open-interview").await?;
    window.has("@excerpt").await?;
    inert(window, "an interview").await?;
    for shelf in ["@shelf-inventory", "@shelf-followups"] {
        window.press(shelf).await?;
        inert(window, shelf).await?;
    }
    window.press("@open-record").await?;
    window.has("@record-fiche").await?;
    inert(window, "its record").await?;
    window.press("@back-to-notes").await
}

async fn spaces(window: &Window) -> Result {
    window.press("@nav-space-e0").await?;
    window.has("@statement").await?;
    inert(window, "a space").await?;
    window
        .script("document.querySelector('[data-statement-text]').click()")
        .await?;
    window.press("@open-statement").await?;
    window.has("@to-board").await?;
    inert(window, "a statement's page").await?;
    window.press("@to-board").await?;
    window.press("@tab-deliverable").await?;
    window
        .holds(
            "the pages are set",
            "document.querySelector('[data-testid=preview]')?.dataset.pages > 2",
        )
        .await?;
    window.settled().await?;
    inert(window, "a deliverable").await
}

async fn inert(window: &Window, screen: &str) -> Result {
    window.settled().await?;
    LOOKED.fetch_add(1, Ordering::Relaxed);
    window.holds(&format!("{screen} is inert"), INERT).await
}

/// Pastes all of them as a web page would give them.
async fn paste(window: &Window, into: &str) -> Result {
    let html = serde_json::json!(payloads().join("<p>"));
    let there = format!("document.querySelector('{into}')");
    window.holds("the field is there", &there).await?;
    window
        .script(&format!(
            "const data = new DataTransfer();\
             data.setData('text/html', {html});\
             data.setData('text/plain', {html});\
             const field = document.querySelector('{into}');\
             field.focus();\
             field.dispatchEvent(new ClipboardEvent('paste', {{ clipboardData: data, bubbles: true, cancelable: true }}));"
        ))
        .await?;
    // What a picture that is not there would set going takes a moment.
    tokio::time::sleep(std::time::Duration::from_millis(400)).await;
    Ok(())
}

/// A dossier in which every text holds them: each of them once in each column.
fn a_dossier_of_scripts(folder: &Path) -> Result<PathBuf> {
    let all = payloads();
    let archive = folder.join("archive");
    for inner in ["entretiens", "rencontres", "textes/e0"] {
        fs::create_dir_all(archive.join(inner))?;
    }
    let cell = |text: &str| format!("\"{}\"", text.replace('"', "\"\""));
    let table = |name: &str, head: &str, row: &dyn Fn(usize, &str, &str) -> String| {
        let mut text = format!("{head}\n");
        for (i, payload) in all.iter().enumerate() {
            let other = &all[(i + 7) % all.len()];
            let _ = writeln!(text, "{}", row(i, &cell(payload), &cell(other)));
        }
        fs::write(archive.join(name), text)
    };
    let manifest = serde_json::json!({
        "format": "croisee/archive", "version": 1, "titre": all[1], "fictif": true,
        "pilotes": [all[0], all[2]], "objectifs": [all[3]]
    });
    fs::write(archive.join("manifeste.json"), manifest.to_string())?;
    let few = |rows: &[String]| rows.join("\n") + "\n";
    let script = cell(&all[0]);
    let image = cell(&all[1]);
    fs::write(
        archive.join("spheres.csv"),
        few(&[
            "code;nom;nom_singulier".to_owned(),
            format!("s0;{script};{image}"),
            format!("s1;{image};{script}"),
        ]),
    )?;
    fs::write(
        archive.join("espaces.csv"),
        few(&[
            "code;titre;question;enjeu;modele".to_owned(),
            format!("e0;{image};{script};{image};note_enjeux"),
            format!("e1;{script};{image};{script};bilan"),
        ]),
    )?;
    fs::write(archive.join("textes/e0/enjeu.md"), all.join("\n\n") + "\n")?;
    let mut nodes = format!(
        "code;parent;nom;definition;dimension\na;;{image};{script};axe\nv;a;{script};{image};volet\n"
    );
    for (i, payload) in all.iter().enumerate() {
        let _ = writeln!(nodes, "t{i};v;{};{};theme", cell(payload), cell(payload));
    }
    fs::write(archive.join("cadre.csv"), nodes)?;
    table("guide.csv", "code;rang;question", &|i, one, _| {
        format!("q{i};{};{one}", i + 1)
    })?;
    table(
        "organisations.csv",
        "code;nom;sigle;sphere;territoire;notes",
        &|i, one, other| format!("o{i};{one};{other};s{};{one};{other}", i % 2),
    )?;
    table(
        "personnes.csv",
        "code;nom;prenom;organisation;fonction",
        &|i, one, other| format!("p{i};{one};{other};o{i};{one}"),
    )?;
    table(
        "entretiens.csv",
        "code;date;organisation;personnes;facilitateurs;espaces;statut",
        &|i, one, _| format!("i{i};2020-04-{:02};o{i};p{i};{one};e0;tenu", i % 28 + 1),
    )?;
    table("rencontres.csv", "code;espace;date;titre", &|i, one, _| {
        format!("r{i};e0;2020-05-{:02};{one}", i % 28 + 1)
    })?;
    table(
        "extraits.csv",
        "code;origine;citation;themes",
        // With a word of its own: what stands twice in the notes is no citation.
        &|i, _, _| {
            let quote = cell(&format!("Extrait {i} {}", all[i]));
            format!("x{i};entretien:i{i};{quote};t{i}")
        },
    )?;
    table(
        "suites.csv",
        "code;entretien;nature;texte;echeance",
        &|i, one, _| format!("u{i};i{i};document;{one};2020-05-01"),
    )?;
    table(
        "inventaire.csv",
        "code;nature;volet;titre;description;porteur;territoire;origine",
        &|i, one, other| format!("n{i};besoin;v;{one};{other};{one};{other};entretien:i{i}"),
    )?;
    table(
        "enonces.csv",
        "code;espace;section;rang;nature;texte",
        &|i, one, _| format!("k{i};e0;;{};constat;{one}", i + 1),
    )?;
    table("appuis.csv", "enonce;preuve;sens;note", &|i, one, _| {
        format!("k{i};extrait:x{i};appuie;{one}")
    })?;
    table(
        "documents.csv",
        "code;titre;auteur;notes",
        &|i, one, other| format!("d{i};{one};{other};{one}"),
    )?;
    for (i, payload) in all.iter().enumerate() {
        // It and some others, so that each stands in the notes of several.
        let others: Vec<String> = all
            .iter()
            .cycle()
            .skip(i)
            .take(NEIGHBOURS)
            .cloned()
            .collect();
        let others = others.join("\n");
        fs::write(
            archive.join(format!("entretiens/i{i}.txt")),
            format!("Extrait {i} {payload}\n[suite] {payload}\n{others}\n"),
        )?;
        fs::write(
            archive.join(format!("rencontres/r{i}.txt")),
            format!("{others}\n"),
        )?;
    }
    // The name of the file too, as far as a file may be called so.
    let dossier = folder.join("<img src=x onerror=window.__pwned=31>.croisee");
    let made = Command::new(path_from("CROISEE_CLI")?)
        .arg("create")
        .arg(&dossier)
        .arg("--from")
        .arg(&archive)
        .output()?;
    if !made.status.success() {
        return Err(String::from_utf8_lossy(&made.stderr).into_owned().into());
    }
    Ok(dossier)
}
