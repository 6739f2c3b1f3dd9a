//! A text that came back copied from the record that was sent: what was amended is found, and nothing of the page is.

use crate::common;

use std::{ops::ControlFlow, path::Path, process::Command};

use common::{Still, scene::reading};
use croisee_core::{
    Vault,
    deliverable::Lang,
    exchange,
    interview::{self, Amendment, Interview},
    reading::Reading,
    record::{self, Options, RecordKind, Source},
    vault::InterviewId,
};
use croisee_typeset::Fonts;
use proptest::{prelude::*, test_runner::TestRunner};

fn demonstration(folder: &Path) -> Vault {
    let (vault, report) = exchange::create(
        &folder.join("demonstration.croisee"),
        None,
        &mut exchange::demo(),
        true,
        Box::new(Still::default()),
        &mut |_| true,
    )
    .unwrap();
    assert!(report.refused.is_empty(), "{:?}", report.refused);
    vault.unwrap()
}

/// The record of an interview as a file.
fn record(reading: &Reading, id: InterviewId, folder: &Path, lang: Lang) -> std::path::PathBuf {
    let options = Options::plain(chrono::NaiveDate::from_ymd_opt(2020, 6, 2).unwrap(), lang);
    let planned = record::planned(&reading.snapshot, RecordKind::Account, Some(id), options);
    let rendered = record::render(
        Source::of(reading),
        &planned.unwrap(),
        Fonts::bundled().unwrap(),
        &mut |_| ControlFlow::Continue(()),
    );
    let path = folder.join("record.pdf");
    std::fs::write(&path, rendered.unwrap().bytes).unwrap();
    path
}

/// How a reader's tools give the text of a page.
const WAYS: [&[&str]; 3] = [&[], &["-raw"], &["-layout"]];

fn copied(pdf: &Path, way: &[&str]) -> String {
    let output = Command::new("pdftotext")
        .args(way)
        .args(["-enc", "UTF-8"])
        .arg(pdf)
        .arg("-")
        .output()
        .unwrap();
    String::from_utf8(output.stdout).unwrap()
}

/// The same text as other programs hand it on.
fn handed_on(text: &str) -> [String; 4] {
    let plain = text.replace(['\u{a0}', '\u{202f}'], " ").replace('’', "'");
    let quoted = text.lines().map(|line| format!("> {line}\r\n"));
    [
        text.to_owned(),
        plain.replace('\u{ad}', "-").replace('\n', "\r\n"),
        quoted.collect(),
        // A viewer that gives the words of a broken line as they were before it was broken.
        text.split("\u{ad}\n")
            .enumerate()
            .map(|(at, part)| match part.trim_start() {
                _ if at == 0 => part.to_owned(),
                goes_on if goes_on.starts_with(char::is_lowercase) => goes_on.to_owned(),
                // The page ends within the word.
                _ => format!("\u{ad}\n{part}"),
            })
            .collect(),
    ]
}

/// What would be changed of the notes by a text that came back.
fn amended(vault: &mut Vault, id: InterviewId, text: &str) -> Amendment {
    vault.amendment_set(id, text).unwrap();
    let amendment = interview::amendment(vault.conn(), id).unwrap();
    vault.undo().unwrap();
    amendment
}

fn told(amendment: &Amendment) -> Vec<String> {
    let changed = amendment.hunks.iter().filter(|h| h.says_otherwise());
    changed
        .map(|h| format!("{:?} → {:?}", h.before, h.after))
        .collect()
}

fn heard(vault: &Vault) -> Vec<Interview> {
    let mut all = Interview::all(vault.conn()).unwrap();
    all.retain(|i| i.status.is_heard() && !i.notes.is_empty());
    all
}

#[test]
fn a_record_that_came_back_as_it_was_sent_changes_nothing() {
    let folder = tempfile::tempdir().unwrap();
    let mut vault = demonstration(folder.path());
    for (at, interview) in heard(&vault).iter().enumerate().step_by(3) {
        let lang = if at % 4 == 0 {
            Lang::English
        } else {
            Lang::French
        };
        let pdf = record(&reading(&vault), interview.id, folder.path(), lang);
        for way in WAYS {
            let ways = handed_on(&copied(&pdf, way));
            let ways = if at % 9 == 0 { &ways[..] } else { &ways[..1] };
            for text in ways {
                let found = amended(&mut vault, interview.id, text);
                assert_eq!(told(&found), [""; 0], "{} {way:?}\n{text}", interview.code);
                assert_eq!(
                    found.proposed, interview.notes,
                    "{} {way:?}",
                    interview.code
                );
                assert!(found.aside.contains("Compte rendu") || lang == Lang::English);
            }
        }
    }
}

/// A record that was sent, as a reader's tools give its text.
struct Sent {
    interview: Interview,
    copies: Vec<String>,
}

/// Where the notes stand in the text of a record.
fn noted(text: &str) -> std::ops::Range<usize> {
    let from = text.find("Ce que nous avons entendu").unwrap();
    from..text.find("Les passages que nous").unwrap()
}

/// The words that stand once in the notes and once in what came back of them.
fn rare(notes: &str, text: &str) -> Vec<String> {
    let letters = |c: char| c.is_alphanumeric();
    let lines = notes
        .lines()
        .filter(|line| interview::marker(line).is_none());
    let words = lines.flat_map(|line| line.split(|c| !letters(c)));
    let words = words.filter(|w| w.chars().count() > 5);
    words
        .filter(|word| [notes, &text[noted(text)]].map(|t| t.matches(word).count()) == [1, 1])
        .map(str::to_owned)
        .collect()
}

/// What is written instead of some of the words.
fn instead(text: &str, words: &[&String]) -> String {
    let others = ["cabestan", "zéphyr tiède", "ruche", "kayak"];
    let mut text = text.to_owned();
    for (n, word) in words.iter().enumerate() {
        text = text.replacen(word.as_str(), others[n % others.len()], 1);
    }
    text
}

/// The first lines that differ.
fn differing<'t>(a: &'t str, b: &'t str) -> Option<(&'t str, &'t str)> {
    a.lines().zip(b.lines()).find(|(a, b)| a != b)
}

#[test]
fn as_many_words_as_were_amended_are_told_and_no_others() {
    let folder = tempfile::tempdir().unwrap();
    let mut vault = demonstration(folder.path());
    let sent: Vec<Sent> = heard(&vault)
        .into_iter()
        .step_by(7)
        .map(|interview| {
            let pdf = record(&reading(&vault), interview.id, folder.path(), Lang::French);
            let copies = WAYS.iter().flat_map(|way| handed_on(&copied(&pdf, way)));
            Sent {
                copies: copies.collect(),
                interview,
            }
        })
        .collect();
    let vault = std::cell::RefCell::new(&mut vault);
    let any = any::<prop::sample::Index>;
    let config = ProptestConfig {
        cases: 64,
        failure_persistence: None,
        max_shrink_iters: 60,
        ..ProptestConfig::default()
    };
    let choice = (any(), any(), prop::collection::vec(any(), 1..9));
    let told = TestRunner::new(config).run(&choice, |(which, copy, picks)| {
        let Sent { interview, copies } = which.get(&sent);
        let text = copy.get(copies);
        let words = rare(&interview.notes, text);
        let mut chosen: Vec<&String> = picks.iter().map(|pick| pick.get(&words)).collect();
        chosen.sort();
        chosen.dedup();
        let place = noted(text);
        let amended_text = format!(
            "{}{}{}",
            &text[..place.start],
            instead(&text[place.clone()], &chosen),
            &text[place.end..]
        );
        let found = amended(&mut vault.borrow_mut(), interview.id, &amended_text);
        let expected = instead(&interview.notes, &chosen);
        let other = differing(&found.proposed, &expected);
        prop_assert!(found.proposed == expected, "{:?}: {:?}", chosen, other);
        let changed: Vec<_> = found.hunks.iter().filter(|h| h.says_otherwise()).collect();
        prop_assert!(
            !changed.is_empty() && changed.len() <= chosen.len(),
            "{:?}",
            told(&found)
        );
        for hunk in changed {
            prop_assert_eq!(&instead(&hunk.before, &chosen), &hunk.after);
        }
        Ok(())
    });
    told.unwrap();
}

#[test]
fn an_answer_of_a_few_sentences_is_not_scattered_over_the_notes() {
    let folder = tempfile::tempdir().unwrap();
    let mut vault = demonstration(folder.path());
    let interview = heard(&vault).swap_remove(4);
    let found = amended(
        &mut vault,
        interview.id,
        "Pour ma part, on verra bien. Et le reste, je ne l’ai pas dit.\n",
    );
    let lines = found.proposed.lines();
    let held =
        lines.filter(|line| line.contains("on verra bien. Et le reste, je ne l’ai pas dit."));
    assert_eq!(held.count(), 1, "{}", found.proposed);
}

/// Notes of so many paragraphs, none of them like another.
fn long(paragraphs: usize) -> String {
    let words =
        "réseau trésorerie bénévole mairie association banque fondation atelier dossier canton";
    let words: Vec<&str> = words.split(' ').collect();
    let paragraphs = (0..paragraphs).map(|n| {
        let said =
            (0..80).map(|i| format!("{}{}", words[(n * 7 + i * i) % words.len()], (n * i) % 97));
        let said: Vec<String> = said.collect();
        format!(
            "Le {n} dit que {}. Et puis {}.",
            said[..50].join(" "),
            said[50..].join(" ")
        )
    });
    paragraphs.collect::<Vec<_>>().join("\n")
}

#[test]
#[expect(
    clippy::disallowed_methods,
    reason = "how long it takes is what is tested"
)]
fn a_long_text_amended_throughout_is_compared_soon() {
    let (_fresh, mut vault) = common::fresh();
    let id = common::scene::scene(&mut vault).interview;
    let notes = long(380);
    assert!(notes.len() > 300_000, "{}", notes.len());
    vault.notes_save(id, &notes, 0).unwrap();
    let rewritten = notes.replace("mairie", "commune").replace('\n', "\n\n");
    let elsewhere: String = notes.split(' ').rev().collect::<Vec<_>>().join(" ");
    for text in [rewritten, elsewhere] {
        vault.amendment_set(id, &text).unwrap();
        let begun = std::time::Instant::now();
        let found = interview::amendment(vault.conn(), id).unwrap();
        let took = begun.elapsed();
        assert!(found.hunks.iter().any(|h| h.says_otherwise()));
        // Two seconds where the program is built for speed.
        assert!(took.as_secs() < 20, "{took:?}");
    }
}
