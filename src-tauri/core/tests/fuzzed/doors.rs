//! The doors through which bytes of others come in, each as one function of bytes: what the fuzz targets of `tests/fuzz`
//! and the bounded test beside this file knock at. Whatever comes, no panic, and no refusal without words.
#![allow(dead_code, reason = "each fuzz target uses one of them")]

use std::{cell::RefCell, io::Write as _, ops::ControlFlow};

use croisee_core::{
    Error, Snapshot, Vault,
    deliverable::{DEMARCHE, Lang, Of, Request, Templates, plan, render},
    exchange::{Bundle, Intake, Options, bundle::Unread, import},
    interview::{
        anchor::{Anchor, follow},
        marker,
        offset::Offsets,
        spoken,
    },
    prose::revision,
    reading::Reading,
    search::{search, search_by_kind},
};
use croisee_typeset::Fonts;

use crate::common::{
    self,
    scene::{self, scene},
};

/// A door: it is given bytes.
pub type Door = fn(&[u8]);

/// Every door, by the name of its target and of the folder of its seeds.
pub const DOORS: [(&str, Door); 8] = [
    ("archive", archive),
    ("csv", csv),
    ("xlsx", xlsx),
    ("docx", docx),
    ("markdown", markdown),
    ("template", template),
    ("anchors", anchors),
    ("query", query),
];

/// What begins a part in a seed of several: its name follows, on the same line.
const PART: &[u8] = b"=== ";
/// The most of a text that is set in pages, in bytes: setting takes longer than all the rest.
const SET: usize = 1 << 10;

/// The dossier behind the doors, made once for each thread. Nothing that is tried stays in it.
struct Behind {
    _fresh: common::Fresh,
    vault: Vault,
    reading: Reading,
}

thread_local! {
    static BEHIND: RefCell<Behind> = RefCell::new(Behind::new());
}

impl Behind {
    fn new() -> Self {
        let (fresh, mut vault) = common::fresh();
        let scene = scene(&mut vault);
        let notes = "Il faut du temps, l’œuvre est longue. Écouter les territoires d’abord.";
        vault.notes_save(scene.interview, notes, 0).unwrap();
        let stretch = scene::stretch(notes, "Écouter les territoires");
        vault.excerpt_add(scene.interview, stretch, &[]).unwrap();
        let claim = scene::claim(scene.space, "Les réseaux manquent de temps.");
        vault.statement_save(&claim).unwrap();
        vault
            .prose_save(Some(scene.space), "enjeu", "Un texte.", &revision(""))
            .unwrap();
        let reading = Reading::of(&vault, Lang::French).unwrap();
        Self {
            _fresh: fresh,
            vault,
            reading,
        }
    }
}

fn behind<T>(use_it: impl FnOnce(&mut Vault, &Reading) -> T) -> T {
    BEHIND.with_borrow_mut(|Behind { vault, reading, .. }| use_it(vault, reading))
}

/// An archive: a ZIP as it is, or the parts of a folder.
pub fn archive(data: &[u8]) {
    let opened = if data.starts_with(b"PK") {
        let mut file = tempfile::NamedTempFile::new().unwrap();
        file.write_all(data).unwrap();
        Bundle::open(file.path()).map(|bundle| (Some(file), bundle))
    } else {
        Ok((None, Bundle::of_files("essai", parts(data))))
    };
    let (_file, mut bundle) = match opened {
        Ok(opened) => opened,
        Err(error) => return said(&error),
    };
    for name in bundle.names() {
        let parts = || name.split('/');
        let plain = !name.is_empty() && parts().all(|part| !["", ".", ".."].contains(&part));
        assert!(plain || _file.is_none(), "{name:?} is no name of a file");
    }
    let options = Options {
        dry_run: true,
        ..Options::default()
    };
    behind(
        |vault, _| match import(vault, &mut bundle, options, &mut |_| true) {
            Ok(report) => {
                let refused = report.refused.iter().map(|r| r.message(Lang::French));
                let told = report.notices.iter().map(|n| n.message(Lang::English));
                refused.chain(told).for_each(|words| worded(&words));
            }
            Err(error) => said(&error),
        },
    );
    if let Some(name) = bundle.names().first().cloned()
        && let Err(Unread::Failed(error)) = bundle.read(&name, 1 << 20)
    {
        said(&error);
    }
}

/// A table: its first byte says what it is called.
pub fn csv(data: &[u8]) {
    const NAMES: [&str; 6] = [
        "organisations.csv",
        "personnes.csv",
        "entretiens.csv",
        "inventaire.csv",
        "suites.tsv",
        "Liste des contacts (2).csv",
    ];
    let (which, rest) = data.split_first().unwrap_or((&0, &[]));
    taken(NAMES[usize::from(*which) % NAMES.len()], rest);
}

/// A workbook: a ZIP as it is, or its parts.
pub fn xlsx(data: &[u8]) {
    taken("classeur.xlsx", &packed(data));
}

/// Notes in a document: a ZIP as it is, or its parts.
pub fn docx(data: &[u8]) {
    taken("notes.docx", &packed(data));
}

/// Prose in Markdown, laid out in a deliverable; short ones are set in pages too.
pub fn markdown(data: &[u8]) {
    let text = String::from_utf8_lossy(data);
    let mut snapshot: Snapshot = behind(|_, reading| reading.snapshot.clone());
    for prose in &mut snapshot.prose {
        prose.text = text.clone().into_owned();
    }
    set(&snapshot, None, None, data.len() <= SET);
}

/// A template of deliverables, by its file; one that may be kept is set in pages.
pub fn template(data: &[u8]) {
    const NAME: &str = "essai";
    let text = String::from_utf8_lossy(data);
    let templates = Templates::with([(NAME, text.as_ref())]);
    for (_, wrong) in templates.unread() {
        worded(&wrong.words(Lang::French));
    }
    let Some(kept) = templates.all().find(|known| known.own).cloned() else {
        return;
    };
    let mut snapshot: Snapshot = behind(|_, reading| reading.snapshot.clone());
    snapshot.templates = templates;
    let space = (kept.of == Of::Demarche).then_some(DEMARCHE);
    set(&snapshot, space, Some(NAME), data.len() <= 4 * SET);
}

/// Plans deliverables, and lays them out: in pages, or until that begins.
fn set(snapshot: &Snapshot, space: Option<&str>, template: Option<&str>, in_pages: bool) {
    let request = Request {
        space: space.map(ToOwned::to_owned),
        date: scene::today(),
        template: template.map(ToOwned::to_owned),
        edition: None,
        published: false,
        override_unvalidated: false,
        lang: Lang::French,
    };
    let fonts = Fonts::bundled().unwrap();
    for planned in plan(snapshot, &request).unwrap() {
        let go = &mut |_| match in_pages {
            true => ControlFlow::Continue(()),
            false => ControlFlow::Break(()),
        };
        match render(snapshot, &planned, fonts, go) {
            Ok(rendered) => assert!(rendered.bytes.starts_with(b"%PDF-")),
            Err(Error::Cancelled) if !in_pages => {}
            Err(error) => said(&error),
        }
    }
}

/// Anchors: notes, the notes after an edit and after another, parted by NUL; the bytes of a first part say which stretches.
pub fn anchors(data: &[u8]) {
    let mut parts = data.splitn(4, |byte| *byte == 0);
    let mut next = || parts.next().unwrap_or_default();
    let stretches = next();
    let [old, new, last] =
        [next(), next(), next()].map(|part| String::from_utf8_lossy(part).into_owned());
    let offsets = Offsets::of(&old);
    let taken = stretches.chunks_exact(2).take(8).filter_map(|pair| {
        let start = usize::from(pair[0]);
        let end = start + usize::from(pair[1]);
        if let Some(point) = offsets.point(start) {
            assert_eq!(offsets.utf16(point), start);
        }
        Anchor::at(&old, start..end)
    });
    let mut held: Vec<Anchor> = taken.collect();
    let count = held.len();
    for (before, text) in [(&old, &new), (&new, &last), (&last, &old)] {
        held = follow(before, text, &held);
        assert_eq!(held.len(), count, "none is dropped");
        let chars: Vec<char> = text.chars().collect();
        for anchor in held.iter().filter(|anchor| !anchor.lost) {
            assert!(anchor.start < anchor.end && anchor.end <= chars.len());
            let quote: String = chars[anchor.start..anchor.end].iter().collect();
            assert_eq!(quote, anchor.quote, "an anchor says what stands there");
        }
    }
    for line in new.lines() {
        let _ = (marker(line), spoken(line));
    }
}

/// What is typed into the search.
pub fn query(data: &[u8]) {
    let typed = String::from_utf8_lossy(data);
    behind(|vault, reading| {
        let found = search(vault, &typed, 8).unwrap_or_else(|error| panic!("{typed:?}: {error}"));
        assert!(found.len() <= 8, "{typed:?}");
        let kinds = search_by_kind(vault, reading, &typed, 8);
        assert!(kinds.is_ok(), "{typed:?}: {kinds:?}");
    });
}

/// Looks at a file, and tries to bring it in as the window would.
fn taken(name: &str, bytes: &[u8]) {
    let intake = Intake::of([(name.to_owned(), Ok(bytes.to_vec()))]);
    behind(|vault, reading| {
        let (choice, refused) = intake.proposal(reading, None);
        refused.iter().for_each(|refusal| worded(&refusal.message));
        for text in intake.texts(reading) {
            text.trouble.iter().for_each(|words| worded(words));
        }
        match intake.preview(vault, &choice, Lang::French) {
            Ok(taken) => {
                for (name, bytes) in intake.refusals(&taken, Lang::French) {
                    worded(&name);
                    // What is given back to be mended is looked at again.
                    let again = Intake::of([(name, Ok(bytes))]);
                    let _ = again.proposal(reading, None);
                }
            }
            Err(error) => said(&error),
        }
    });
}

/// A refusal is told in words, and none of them is that the program did not know.
fn said(error: &Error) {
    assert!(
        !["internal", "database"].contains(&error.code()),
        "{error:?}"
    );
    worded(&error.message(Lang::French));
}

fn worded(words: &str) {
    assert!(!words.trim().is_empty(), "a refusal without words");
    let first = words.split(' ').next().unwrap_or_default();
    assert!(!first.starts_with("refusal-"), "no words for {words:?}");
}

/// The parts of a seed: each begins with a line of its own that names it.
fn parts(data: &[u8]) -> Vec<(String, Vec<u8>)> {
    let mut parts: Vec<(String, Vec<u8>)> = Vec::new();
    for line in data.split_inclusive(|byte| *byte == b'\n') {
        match (line.strip_prefix(PART), parts.last_mut()) {
            (Some(name), _) => {
                let name = String::from_utf8_lossy(name).trim().to_owned();
                if parts.iter().all(|(known, _)| *known != name) {
                    parts.push((name, Vec::new()));
                }
            }
            (None, Some((_, bytes))) => bytes.extend_from_slice(line),
            (None, None) => parts.push(("essai".to_owned(), line.to_vec())),
        }
    }
    parts
}

/// The bytes of a ZIP, which a seed has as they are or part by part.
fn packed(data: &[u8]) -> Vec<u8> {
    if data.starts_with(b"PK") {
        return data.to_vec();
    }
    let mut zip = zip::ZipWriter::new(std::io::Cursor::new(Vec::new()));
    let stored =
        zip::write::SimpleFileOptions::default().compression_method(zip::CompressionMethod::Stored);
    for (name, bytes) in parts(data) {
        if zip.start_file(name, stored).is_ok() {
            zip.write_all(&bytes).unwrap();
        }
    }
    zip.finish().unwrap().into_inner()
}
