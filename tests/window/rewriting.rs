//! Notes rewritten heavily in the real window: every excerpt still holds its words, or is shown as lost.

use std::collections::HashMap;
use std::fs;
use std::path::Path;

use croisee_tests::Result;
use croisee_tests::command_line::croisee;
use croisee_tests::window::{Key, Window, journey};

/// How many times the notes are taken apart.
const ROUNDS: u32 = 40;
/// Words that no one in the demonstration says.
const OTHER: &str = "ZIGZAG tout autre chose, écrit à la place 🌊";

#[tokio::test]
#[ignore = "drives the real window: `cargo xtask test`"]
async fn excerpts_of_notes_that_are_torn_apart_hold_their_words_or_are_shown_as_lost() -> Result {
    let folder = tempfile::tempdir()?;
    let dossier = folder.path().join("demonstration.croisee");
    croisee(["create".as_ref(), dossier.as_os_str(), "--demo".as_ref()])?.exits(0)?;
    let before = Kept::read(&dossier, &folder.path().join("before"), None)?;
    let (code, named) = (before.interview.clone(), before.organisation.clone());
    journey("rewriting", Some(&dossier), async |window| {
        window.press("@nav-interviews").await?;
        window.press(&named).await?;
        window.press("@notes").await?;
        let mut chance = Chance(20_200_320);
        for _ in 0..ROUNDS {
            tear(window, &mut chance).await?;
        }
        window.types(" ").await?;
        // What is typed is kept within a second; the cards then say what became of each excerpt.
        tokio::time::sleep(std::time::Duration::from_secs(3)).await;
        window.reads("@saved", "Enregistré").await?;
        let lost = "return document.querySelectorAll('[data-testid=excerpt].lost').length";
        let shown_lost = window.script(lost).await?.as_u64().unwrap_or_default() as usize;
        window.reopen(None).await?;
        let after = Kept::read(&dossier, &folder.path().join("after"), Some(&code))?;
        after.holds_its_words()?;
        croisee(["check".as_ref(), dossier.as_os_str()])?.exits(0)?;
        let lost = after.excerpts.iter().filter(|e| e.lost).count();
        if after.excerpts.len() != before.excerpts.len() {
            return Err("an excerpt is gone".into());
        }
        if shown_lost != lost {
            return Err(format!("{shown_lost} are shown as lost, {lost} are").into());
        }
        if lost == 0 || lost == after.excerpts.len() || !after.notes.contains("ZIGZAG") {
            return Err(
                format!("{lost} of {} lost: nothing was tried", after.excerpts.len()).into(),
            );
        }
        println!(
            "{lost} of {} excerpts lost, the others hold their words",
            after.excerpts.len()
        );
        Ok(())
    })
    .await
}

/// One edit, by keys: lines written over, moved, taken out, doubled, words put in the middle, and some of it undone.
async fn tear(window: &Window, chance: &mut Chance) -> Result {
    window.chord(&[Key::Control], Key::Home.into()).await?;
    down(window, chance.below(24)).await?;
    for _ in 0..chance.below(30) {
        window.key(Key::Right).await?;
    }
    let kind = chance.below(7);
    if kind < 5 {
        for _ in 0..=chance.below(5) {
            window.chord(&[Key::Shift], Key::Down.into()).await?;
        }
    }
    match kind {
        0 => window.types(OTHER).await,
        1 | 2 => {
            window.chord(&[Key::Control], 'x').await?;
            window.chord(&[Key::Control], Key::Home.into()).await?;
            down(window, chance.below(24)).await?;
            window.chord(&[Key::Control], 'v').await
        }
        3 => window.key(Key::Delete).await,
        4 => {
            window.chord(&[Key::Control], 'c').await?;
            window.key(Key::Right).await?;
            window.chord(&[Key::Control], 'v').await
        }
        5 => window.types(" entre-temps ").await,
        _ => window.undo().await,
    }
}

async fn down(window: &Window, lines: u32) -> Result {
    for _ in 0..lines {
        window.key(Key::Down).await?;
    }
    Ok(())
}

/// Numbers that look like chance, and are the same each time.
struct Chance(u64);

impl Chance {
    fn below(&mut self, most: u32) -> u32 {
        self.0 = self
            .0
            .wrapping_mul(6_364_136_223_846_793_005)
            .wrapping_add(1_442_695_040_888_963_407);
        ((self.0 >> 33) % u64::from(most)) as u32
    }
}

/// An interview as the archive of its dossier has it.
struct Kept {
    interview: String,
    organisation: String,
    notes: String,
    excerpts: Vec<Excerpt>,
}

struct Excerpt {
    code: String,
    quote: String,
    start: usize,
    end: usize,
    lost: bool,
}

impl Kept {
    /// The interview of this code, else the one with most excerpts.
    fn read(dossier: &Path, folder: &Path, code: Option<&str>) -> Result<Self> {
        let out = [
            "export".as_ref(),
            dossier.as_os_str(),
            "archive".as_ref(),
            "--out".as_ref(),
            folder.as_os_str(),
        ];
        croisee(out)?.exits(0)?;
        let excerpts = table(&folder.join("extraits.csv"))?;
        let interview = match code {
            Some(code) => code.to_owned(),
            None => {
                let mut counts: HashMap<&str, usize> = HashMap::new();
                for excerpt in &excerpts {
                    *counts.entry(excerpt["origine"].as_str()).or_default() += 1;
                }
                let most = counts.into_iter().max_by_key(|(origin, n)| (*n, *origin));
                let most = most.map(|(origin, _)| origin).unwrap_or_default();
                most.trim_start_matches("entretien:").to_owned()
            }
        };
        let named = |file: &str, code: &str, column: &str| -> Result<String> {
            let rows = table(&folder.join(file))?;
            let row = rows.into_iter().find(|row| row["code"] == code);
            Ok(row.ok_or("no such row")?[column].clone())
        };
        let organisation = named("entretiens.csv", &interview, "organisation")?;
        let organisation = named("organisations.csv", &organisation, "nom")?;
        let notes = fs::read_to_string(folder.join(format!("entretiens/{interview}.txt")))?;
        let own = format!("entretien:{interview}");
        let excerpts = excerpts.into_iter().filter(|e| e["origine"] == own);
        let excerpts = excerpts.map(|e| {
            Ok(Excerpt {
                code: e["code"].clone(),
                quote: e["citation"].clone(),
                start: e["debut"].parse()?,
                end: e["fin"].parse()?,
                lost: e.get("perdu").is_some_and(|lost| lost == "oui"),
            })
        });
        let excerpts = excerpts.collect::<Result<Vec<_>>>()?;
        Ok(Self {
            interview,
            organisation,
            notes,
            excerpts,
        })
    }

    /// Each excerpt that is not lost quotes the very characters that its place holds.
    fn holds_its_words(&self) -> Result {
        let characters: Vec<char> = self.notes.chars().collect();
        for Excerpt {
            code,
            quote,
            start,
            end,
            lost,
        } in &self.excerpts
        {
            let held: String = match characters.get(*start..*end) {
                Some(held) => held.iter().collect(),
                None if *lost => continue,
                None => return Err(format!("{code} stands outside the notes").into()),
            };
            if !lost && held != *quote {
                return Err(format!("{code} quotes “{quote}” where there is “{held}”").into());
            }
        }
        Ok(())
    }
}

/// A table of an archive: `;`, quoted as RFC 4180 says.
fn table(path: &Path) -> Result<Vec<HashMap<String, String>>> {
    let text = fs::read_to_string(path)?;
    let (mut rows, mut row, mut cell, mut quoted) = (Vec::new(), Vec::new(), String::new(), false);
    let mut signs = text.trim_start_matches('\u{feff}').chars().peekable();
    while let Some(sign) = signs.next() {
        match sign {
            '"' if quoted && signs.peek() == Some(&'"') => cell.extend(signs.next()),
            '"' => quoted = !quoted,
            ';' if !quoted => row.push(std::mem::take(&mut cell)),
            '\n' if !quoted => {
                row.push(std::mem::take(&mut cell));
                rows.push(std::mem::take(&mut row));
            }
            _ => cell.push(sign),
        }
    }
    let mut rows = rows.into_iter();
    let head: Vec<String> = rows.next().unwrap_or_default();
    let named = |row: Vec<String>| head.iter().cloned().zip(row).collect();
    Ok(rows.map(named).collect())
}
