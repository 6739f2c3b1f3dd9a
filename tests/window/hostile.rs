//! Every command of the window called with arguments made to harm, as a script that got into it would: refused in words or
//! taken as plain text, without a panic, without a path that no dialog granted, and the dossier whole afterwards.

mod shapes;
mod spite;

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command as Process;
use std::time::{Duration, Instant};

use croisee_tests::window::{Window, journey_within};
use croisee_tests::{Result, path_from, root};
use serde_json::{Value, json};
use shapes::{Calls, Command};
use spite::{Chance, Spite};

/// How often each command is called, unless `CROISEE_HOSTILE` says otherwise; the promise is 1,000.
const CALLS: usize = 6;
/// Commands that take no argument have nothing to be harmed by.
const CALLS_OF_NOTHING: usize = 20;
/// From so many on, each command finds the dossier as it was.
const EACH_AFRESH: usize = 100;
/// Calls under way before the driver is asked again; fewer where they take long (see [`CALL`]).
const BATCH: usize = 40;
/// The longest that an answer may take.
const PATIENCE: Duration = Duration::from_secs(25);
/// What stands in files that no dialog granted, and may never be told.
const CANARY: &str = "canari-4f7c1b";
/// Of refusals, those by which the program says that it did not expect it.
const UNEXPECTED: [&str; 2] = ["internal", "database"];
/// Called with wrong shapes alone: taken, it would end the journey.
const ENDS: [&str; 1] = ["window_close"];

/// Calls each command in turn, and says of each how it answered and whether it told a secret. What is slow is left for the
/// next time: the driver waits for a script no longer than thirty seconds.
const CALL: &str = "const [given, done] = arguments;\
    const { calls, patience, secrets } = JSON.parse(given);\
    const begun = performance.now();\
    (async () => {\
      const told = [];\
      for (const [name, args] of calls) {\
        if (told.length > 0 && performance.now() - begun > 4000) break;\
        const call = window.__TAURI_INTERNALS__.invoke(name, args)\
          .then((value) => ['taken', value], (error) => ['refused', error]);\
        const [kind, value] = await Promise.race(\
          [call, new Promise((late) => setTimeout(() => late(['silent']), patience))]);\
        const said = value instanceof ArrayBuffer ? new TextDecoder().decode(value) : JSON.stringify(value) ?? '';\
        const shape = typeof value === 'string' && /invalid args|missing required key/.test(value);\
        told.push({ kind, code: kind === 'refused' ? value?.code ?? (shape ? 'shape' : 'unworded') : '',\
          secret: secrets.some((one) => said.includes(one)), words: value?.message ?? '',\
          said: kind === 'refused' ? said.slice(0, 400) : '' });\
      }\
      return told;\
    })().then(done, (error) => done(String(error)));";

/// Every id that the dossier's own answers hold.
const IDS: &str = "const done = arguments[1]; (async () => {\
      let all = '';\
      for (const name of JSON.parse(arguments[0])) {\
        all += await window.__TAURI_INTERNALS__.invoke(name, {}).then(JSON.stringify, () => '');\
      }\
      return [...new Set(all.match(/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/g))];\
    })().then(done, (error) => done(String(error)));";

/// How the commands answered.
#[derive(Default)]
struct Tally {
    calls: usize,
    taken: usize,
    by_code: BTreeMap<String, usize>,
    wrong: Vec<String>,
}

#[tokio::test]
#[ignore = "drives the real window: `cargo xtask test`"]
async fn each_command_refuses_what_is_made_to_harm_and_opens_no_path_of_its_own() -> Result {
    let asked = std::env::var("CROISEE_HOSTILE").ok();
    let often: usize = asked.map_or(Ok(CALLS), |asked| asked.parse())?;
    let scene = Scene::new()?;
    let calls = Calls::read()?;
    let longest = Duration::from_secs(300 + 30 * often as u64);
    journey_within(longest, "hostile", Some(&scene.dossier), async |window| {
        window.has("@nav-overview").await?;
        // From the first screen on, nothing of what is written is shown: only the commands are looked at.
        window.reopen(None).await?;
        window.has("@open-demo").await?;
        scene.afresh(window).await?;
        let ids = scene.ids(window, &calls).await?;
        let spite = Spite {
            calls: &calls,
            ids: &ids,
            paths: &scene.paths,
        };
        let mut tally = Tally::default();
        let mut chance = Chance::new(0x9e37_79b9_7f4a_7c15);
        let mut alone = 0;
        for (number, command) in calls.commands.iter().enumerate() {
            if command.asks && command.arguments.is_empty() {
                alone += 1;
                continue;
            }
            if often >= EACH_AFRESH || number % 20 == 0 || command.name.starts_with("dossier") {
                scene.afresh(window).await?;
            }
            let many = match command.arguments.is_empty() {
                true => often.min(CALLS_OF_NOTHING),
                false => often,
            };
            let begun = Instant::now();
            let mut left = many;
            while left > 0 {
                let now = left.min(BATCH);
                left -= scene.call(window, command, &spite, now, &mut chance, &mut tally).await?;
            }
            if often >= EACH_AFRESH {
                scene.whole(window, &command.name).await?;
                let (of, took) = (calls.commands.len(), begun.elapsed().as_secs_f64());
                println!("{number} of {of}: {} {many} times in {took:.1} s", command.name);
            }
        }
        scene.whole(window, "all of them").await?;
        scene.untouched()?;
        let log = window.log()?;
        let panics = log.lines().filter(|line| line.contains("panicked at"));
        tally.wrong.extend(panics.map(ToOwned::to_owned));
        println!("{:#?}", tally.by_code);
        if !tally.wrong.is_empty() {
            tally.wrong.dedup();
            return Err(format!("{} wrong:\n{}", tally.wrong.len(), tally.wrong.join("\n")).into());
        }
        let Tally { calls: all, taken, .. } = tally;
        println!(
            "reliability | 15 | hostile arguments of commands | {} commands, {often} times each: {all} calls, {taken} taken as plain values, {} refused in words; 0 panics, 0 files told or written that no dialog granted ({alone} that only open a dialog take nothing)",
            calls.commands.len() - alone,
            all - taken,
        );
        Ok(())
    })
    .await
}

/// A dossier, the same as it was first, and a folder that no dialog granted.
struct Scene {
    folder: tempfile::TempDir,
    dossier: PathBuf,
    fresh: PathBuf,
    paths: Vec<String>,
}

impl Scene {
    fn new() -> Result<Self> {
        let folder = tempfile::tempdir()?;
        let (outside, inside) = (folder.path().join("dehors"), folder.path().join("dossiers"));
        fs::create_dir_all(&outside)?;
        fs::create_dir_all(&inside)?;
        let fresh = folder.path().join("neuf.croisee");
        let made = Process::new(path_from("CROISEE_CLI")?)
            .arg("create")
            .arg(&fresh)
            .arg("--from")
            .arg(root().join("tests/archives/vallee"))
            .output()?;
        if !made.status.success() {
            return Err(String::from_utf8_lossy(&made.stderr).into_owned().into());
        }
        for name in ["secret.csv", "secret.txt", "secret.pdf", "secret.zip"] {
            fs::write(outside.join(name), CANARY)?;
        }
        let other = outside.join("autre.croisee");
        fs::copy(&fresh, &other)?;
        let mut paths: Vec<String> = Vec::new();
        for name in [
            "secret.csv",
            "secret.txt",
            "secret.pdf",
            "autre.croisee",
            "ecrit.pdf",
            "",
        ] {
            let path = outside.join(name).display().to_string();
            paths.push(format!("file://{path}"));
            paths.push(format!("../dehors/{name}"));
            paths.push(path);
        }
        let dossier = inside.join("epreuve.croisee");
        fs::copy(&fresh, &dossier)?;
        Ok(Self {
            folder,
            dossier,
            fresh,
            paths,
        })
    }

    /// Closes what is open, and opens the dossier as it was first: the list of recent ones is the one way to it.
    async fn afresh(&self, window: &Window) -> Result {
        self.ask(window, json!([["dossier_close", {}]])).await?;
        for more in ["-wal", "-shm"] {
            let mut beside = self.dossier.clone().into_os_string();
            beside.push(more);
            let _ = fs::remove_file(beside);
        }
        fs::copy(&self.fresh, &self.dossier)?;
        let path = self.dossier.display().to_string();
        let told = self
            .ask(window, json!([["dossier_open_path", { "path": path }]]))
            .await?;
        if told[0]["kind"] != "taken" {
            return Err(format!("the dossier did not open again: {told:?}").into());
        }
        Ok(())
    }

    /// The ids that reading commands tell.
    async fn ids(&self, window: &Window, calls: &Calls) -> Result<Vec<String>> {
        let readers: Vec<&str> = calls
            .commands
            .iter()
            .filter(|command| command.arguments.is_empty() && !command.asks)
            .map(|command| command.name.as_str())
            .filter(|name| {
                [
                    "dossier",
                    "interviews",
                    "participants",
                    "followups",
                    "meetings",
                    "framework",
                    "themes",
                    "volets",
                    "settings",
                    "measures",
                    "relays",
                    "whole",
                    "trash",
                ]
                .contains(name)
            })
            .collect();
        let told = window
            .script_until(IDS, &json!(readers).to_string())
            .await?;
        let ids: Vec<String> = serde_json::from_value(told)?;
        if ids.len() < 50 {
            return Err(format!("only {} ids were found", ids.len()).into());
        }
        Ok(ids)
    }

    async fn ask(&self, window: &Window, calls: Value) -> Result<Vec<Value>> {
        let given = json!({
            "calls": calls,
            "patience": PATIENCE.as_millis() as u64,
            "secrets": [CANARY, "root:x:0:0"],
        });
        let told = window.script_until(CALL, &given.to_string()).await?;
        match told {
            Value::Array(told) => Ok(told),
            other => Err(format!("the window answered {other}").into()),
        }
    }

    /// Calls a command with so many arguments made to harm; how often it answered.
    async fn call(
        &self,
        window: &Window,
        command: &Command,
        spite: &Spite<'_>,
        many: usize,
        chance: &mut Chance,
        tally: &mut Tally,
    ) -> Result<usize> {
        let ends = ENDS.contains(&command.name.as_str());
        let arguments: Vec<Value> = (0..many)
            .map(|_| spite.arguments(command, !command.asks && !ends, chance))
            .collect();
        let calls = arguments.iter().map(|given| json!([command.name, given]));
        let told = self.ask(window, calls.collect()).await?;
        for (answer, given) in told.iter().zip(&arguments) {
            let word = |key: &str| answer[key].as_str().unwrap_or_default();
            let (kind, code) = (word("kind"), word("code"));
            tally.calls += 1;
            tally.taken += usize::from(kind == "taken");
            *tally.by_code.entry(format!("{kind} {code}")).or_default() += 1;
            let unworded = kind == "refused" && code != "shape" && word("words").trim().is_empty();
            let wrong = kind == "silent"
                || unworded
                || UNEXPECTED.contains(&code)
                || answer["secret"] == true
                || (command.asks && kind == "taken");
            if wrong {
                let given: String = given.to_string().chars().take(400).collect();
                tally
                    .wrong
                    .push(format!("{} {given}: {answer}", command.name));
            }
        }
        Ok(told.len())
    }

    /// The open dossier answers, and its file is whole.
    async fn whole(&self, window: &Window, after: &str) -> Result {
        let told = self
            .ask(window, json!([["app_state", {}], ["dossier_close", {}]]))
            .await?;
        if told.iter().any(|answer| answer["kind"] != "taken") {
            return Err(format!("after {after}: {told:?}").into());
        }
        let checked = Process::new(path_from("CROISEE_CLI")?)
            .arg("check")
            .arg(&self.dossier)
            .output()?;
        let said = String::from_utf8_lossy(&checked.stderr);
        // One that the calls gave a passphrase to is whole as far as its cipher says.
        if !checked.status.success() && !said.contains("phrase") {
            return Err(format!("after {after} the dossier is not whole: {said}").into());
        }
        Ok(())
    }

    /// What no dialog granted is as it was.
    fn untouched(&self) -> Result {
        let outside = self.folder.path().join("dehors");
        let names: BTreeSet<String> = fs::read_dir(&outside)?
            .flatten()
            .map(|entry| entry.file_name().to_string_lossy().into_owned())
            .collect();
        let expected = [
            "autre.croisee",
            "secret.csv",
            "secret.pdf",
            "secret.txt",
            "secret.zip",
        ];
        if !names.iter().map(String::as_str).eq(expected) {
            return Err(format!("a file was written outside: {names:?}").into());
        }
        for name in &expected[1..] {
            if fs::read_to_string(outside.join(name))? != CANARY {
                return Err(format!("{name} was changed").into());
            }
        }
        if fs::read(outside.join("autre.croisee"))? != fs::read(&self.fresh)? {
            return Err("another dossier was changed".into());
        }
        for folder in [Path::new("."), Path::new("..")] {
            for name in ["b.pdf", "CON", "-rf", "--worker"] {
                if folder.join(name).exists() {
                    return Err(format!("{name} was written").into());
                }
            }
        }
        Ok(())
    }
}
