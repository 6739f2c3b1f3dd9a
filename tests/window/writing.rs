//! Notes on their bad days, in the real window: far too much pasted, markup pasted, names that fill a page, a disk that
//! is full, a program that is killed.
#![cfg(target_os = "linux")]

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::{Duration, Instant};

use croisee_tests::window::{Key, Window, journey};
use croisee_tests::{Result, path_from};

use crate::scenes::{add_participants, create_a_dossier};

/// What typing may cost when the program is killed: the promise made to the user.
const LOST_AT_MOST: Duration = Duration::from_secs(1);

#[tokio::test]
#[ignore = "drives the real window: `cargo xtask test`"]
async fn five_megabytes_pasted_are_kept_whole_and_typing_goes_on() -> Result {
    journey("five-megabytes", None, async |window| {
        let dossier = window.file("long.croisee");
        notes_are_open(window, &dossier).await?;
        // 62,500 lines of 80 bytes.
        let pasted = Instant::now();
        window
            .script(&paste("'Une ligne dite pendant un entretien, qui compte quatre-vingts octets exactement'.slice(0, 79).concat('\\n').repeat(62500)", "''"))
            .await?;
        window.key(Key::End).await?;
        window.settled().await?;
        let shown = pasted.elapsed();
        let typed = Instant::now();
        window.types("DERNIERS MOTS").await?;
        window.reads("@notes", "DERNIERS MOTS").await?;
        let answered = typed.elapsed();
        window.reads("@saved", "Enregistré").await?;
        println!("5 MB pasted: shown after {shown:?}, then thirteen keys in {answered:?}");
        if shown > Duration::from_secs(8) || answered > Duration::from_secs(8) {
            return Err(format!("the window does not follow: {shown:?}, {answered:?}").into());
        }
        // As much again is more than notes may hold: that is said, and nothing changes.
        window.script(&paste("'x'.repeat(5000000)", "''")).await?;
        window.shows("Trop long").await?;
        window.types(" ENCORE").await?;
        window.reads("@notes", "DERNIERS MOTS ENCORE").await?;
        saved(window).await?;
        let kept = notes_kept(window, &dossier).await?;
        if kept.lines().count() < 62_500 || !kept.trim_end().ends_with("DERNIERS MOTS ENCORE") {
            return Err(format!("{} bytes kept, ending {:?}", kept.len(), tail(&kept)).into());
        }
        Ok(())
    })
    .await
}

#[tokio::test]
#[ignore = "drives the real window: `cargo xtask test`"]
async fn markup_pasted_comes_in_as_text_and_does_nothing() -> Result {
    const WORD: &str = "`<html xmlns:o='urn:o'><head><style>p{margin:0}</style></head><body><p class=MsoNormal><b>Nous tenons</b> par trois personnes<o:p></o:p></p><p class=MsoListParagraph><span style='mso-list:Ignore'>·<span>&nbsp;</span></span>un poste partagé</p><script>document.title = 'pris'<\\/script><img src=x onerror=\"document.title = 'pris'\"></body></html>`";
    const WEB: &str =
        "`<ul><li>du temps<li>de l’<em onclick=\"document.title='pris'\">argent</em></ul>`";
    journey("markup", None, async |window| {
        let dossier = window.file("colle.croisee");
        notes_are_open(window, &dossier).await?;
        window.script(&paste("''", WORD)).await?;
        window.key(Key::Enter).await?;
        window
            .script(&paste("'du temps\\r\\nde l’argent'", WEB))
            .await?;
        window.key(Key::Enter).await?;
        window.script(&paste("'<b>dit-elle</b>'", "''")).await?;
        window.reads("@notes", "<b>dit-elle</b>").await?;
        saved(window).await?;
        window
            .holds(
                "nothing of the markup acted or stands in the page",
                "!document.title.includes('pris') && !document.querySelector('.cm-content :is(b, em, ul, img, script)')",
            )
            .await?;
        let kept = notes_kept(window, &dossier).await?;
        let wanted = "Nous tenons par trois personnes\n– un poste partagé\n– du temps\n– de l’argent\n<b>dit-elle</b>";
        if kept.trim() != wanted {
            return Err(format!("kept: {kept:?}").into());
        }
        Ok(())
    })
    .await
}

#[tokio::test]
#[ignore = "drives the real window: `cargo xtask test`"]
async fn a_disk_that_fills_up_keeps_the_words_on_the_screen_until_there_is_room_again() -> Result {
    let Some(disk) = SmallDisk::of("6m")? else {
        return Ok(());
    };
    journey("full-disk", None, async |window| {
        let dossier = disk.0.join("plein.croisee");
        notes_are_open(window, &dossier).await?;
        window.types("Avant que le disque soit plein.").await?;
        saved(window).await?;
        disk.fill()?;
        let line = "Une phrase dite pendant que rien ne peut plus être écrit. ".repeat(12);
        for _ in 0..6 {
            window.types(&line).await?;
        }
        window.reads("@saved", "Pas encore enregistré").await?;
        window.shows("disque").await?;
        window.types("DERNIERS MOTS").await?;
        window.reads("@notes", "DERNIERS MOTS").await?;
        disk.make_room()?;
        saved(window).await?;
        let kept = notes_kept(window, &dossier).await?;
        if !kept.starts_with("Avant que") || !kept.ends_with("DERNIERS MOTS") {
            return Err(format!("kept: {:?}", tail(&kept)).into());
        }
        Ok(())
    })
    .await
}

#[tokio::test]
#[ignore = "drives the real window: `cargo xtask test`"]
async fn a_program_killed_while_one_types_loses_a_second_of_typing_at_most() -> Result {
    journey("killed", None, async |window| {
        let dossier = window.file("tue.croisee");
        notes_are_open(window, &dossier).await?;
        let mut worst = Duration::ZERO;
        for (round, pause) in [7, 4, 9].into_iter().enumerate() {
            // When each word was on the screen.
            let mut typed: Vec<(String, Instant)> = Vec::new();
            let until = Instant::now() + Duration::from_millis(2000 + 130 * pause);
            while Instant::now() < until {
                let word = format!("r{round}m{:03}", typed.len());
                window.types(&format!("{word} ")).await?;
                typed.push((word, Instant::now()));
            }
            window.reads("@notes", &typed[0].0).await?;
            let killed = Instant::now();
            kill(window.folder())?;
            let kept = notes_kept(window, &dossier).await?;
            let lost = typed.iter().find(|(word, _)| !kept.contains(word.as_str()));
            let gone = lost.map_or(Duration::ZERO, |(_, at)| killed - *at);
            worst = worst.max(gone);
            println!(
                "{} words typed, killed: the last {gone:?} of them are gone",
                typed.len()
            );
            if gone > LOST_AT_MOST {
                return Err(format!("{gone:?} of typing are gone").into());
            }
            window.reopen(Some(&dossier)).await?;
            window.press("@nav-interviews").await?;
            window.press("@open-interview").await?;
            window.press("@notes").await?;
            window.chord(&[Key::Control], Key::End.into()).await?;
        }
        println!("at worst, {worst:?} of typing were lost");
        Ok(())
    })
    .await
}

/// A dossier with one interview, whose notes wait for words.
async fn notes_are_open(window: &Window, dossier: &Path) -> Result {
    create_a_dossier(window, dossier).await?;
    add_participants(window).await?;
    window.press("@nav-interviews").await?;
    window.press("@new-interview").await?;
    window.type_into("@interview-organisation", "union").await?;
    window.key(Key::Enter).await?;
    window.press("@save-interview").await?;
    window
        .holds(
            "the notes wait for words",
            "document.activeElement?.dataset.testid === 'notes'",
        )
        .await
}

/// A script that pastes these where the keyboard is: JavaScript expressions, of plain text and of markup.
fn paste(plain: &str, markup: &str) -> String {
    format!(
        "const data = new DataTransfer(); const plain = {plain}, markup = {markup};\
         if (plain) data.setData('text/plain', plain);\
         if (markup) data.setData('text/html', markup);\
         document.activeElement.dispatchEvent(\
           new ClipboardEvent('paste', {{ clipboardData: data, bubbles: true, cancelable: true }}));"
    )
}

/// Waits until everything typed is in the dossier.
async fn saved(window: &Window) -> Result {
    // Longer than the pause after which notes are saved.
    tokio::time::sleep(Duration::from_millis(1100)).await;
    window.reads("@saved", "Enregistré").await
}

/// The notes of the one interview, as the closed dossier holds them.
async fn notes_kept(window: &mut Window, dossier: &Path) -> Result<String> {
    window.reopen(None).await?;
    let out = window.file("archive");
    let answer = Command::new(path_from("CROISEE_CLI")?)
        .arg("export")
        .arg(dossier)
        .args(["archive", "--out"])
        .arg(&out)
        .output()?;
    if !answer.status.success() {
        return Err(String::from_utf8_lossy(&answer.stderr).into_owned().into());
    }
    let texts = fs::read_dir(out.join("entretiens"))?;
    let paths: Vec<PathBuf> = texts.flatten().map(|entry| entry.path()).collect();
    let [notes] = &*paths else {
        return Err(format!("one interview's notes, not {paths:?}").into());
    };
    let text = fs::read_to_string(notes)?;
    fs::remove_dir_all(&out)?;
    Ok(text)
}

fn tail(text: &str) -> String {
    let last = text.chars().rev().take(60).collect::<Vec<_>>();
    last.into_iter().rev().collect()
}

/// Kills the program of this profile at once, and nothing else.
fn kill(profile: &Path) -> Result {
    let program = fs::canonicalize(path_from("CROISEE_APP")?)?;
    let mark = format!("XDG_CONFIG_HOME={}", profile.join("config").display());
    for process in fs::read_dir("/proc")?.flatten().map(|entry| entry.path()) {
        let is_it = fs::read_link(process.join("exe")).is_ok_and(|exe| exe == program);
        let environment = fs::read(process.join("environ")).unwrap_or_default();
        let is_ours = environment
            .split(|b| *b == 0)
            .any(|line| line == mark.as_bytes());
        if let Some(id) = process.file_name().filter(|_| is_it && is_ours) {
            Command::new("kill").arg("-9").arg(id).status()?;
            return Ok(());
        }
    }
    Err("the program to kill is not there".into())
}

/// A disk of a few megabytes, taken away again at the end.
struct SmallDisk(
    PathBuf,
    #[expect(dead_code, reason = "holds the folder")] tempfile::TempDir,
);

impl SmallDisk {
    /// One of this size; none where this machine does not let us mount it.
    fn of(size: &str) -> Result<Option<Self>> {
        let folder = tempfile::tempdir()?;
        let path = folder.path().join("disque");
        fs::create_dir(&path)?;
        let mounted = Command::new("mount")
            .args(["-t", "tmpfs", "-o", &format!("size={size}"), "tmpfs"])
            .arg(&path)
            .output()
            .is_ok_and(|answer| answer.status.success());
        if !mounted {
            eprintln!("this machine lets us mount nothing: the full disk was not tried");
            return Ok(None);
        }
        Ok(Some(Self(path, folder)))
    }

    /// Leaves no room on it.
    fn fill(&self) -> Result {
        let mut size = 4 << 20;
        let mut n = 0;
        while size >= 512 {
            let file = self.0.join(format!("reste-{n}"));
            n += 1;
            if fs::write(&file, vec![b'x'; size]).is_err() {
                size /= 2;
            }
        }
        Ok(())
    }

    /// Makes room again.
    fn make_room(&self) -> Result {
        for entry in fs::read_dir(&self.0)?.flatten() {
            if entry.file_name().to_string_lossy().starts_with("reste-") {
                fs::remove_file(entry.path())?;
            }
        }
        Ok(())
    }
}

impl Drop for SmallDisk {
    fn drop(&mut self) {
        let _ = Command::new("umount").args(["-l"]).arg(&self.0).status();
    }
}
