//! Random archives go into a dossier and come out of it, byte for byte, whatever form they came in.

mod bad;
mod complete;
mod random;
mod shared;

use std::{
    collections::BTreeMap,
    path::PathBuf,
    sync::atomic::{AtomicU64, Ordering},
};

use chrono::{DateTime, TimeDelta, Utc};
use proptest::prelude::*;
use tempfile::TempDir;
use uuid::Uuid;

use super::{
    Report,
    export::{Sharing, export},
    import::{Options, create, import},
};
use crate::{Vault, check, exchange::Bundle, vault::Surroundings};
use random::Random;

/// A world in which time stands still and ids count up.
pub(in crate::exchange) struct Still(AtomicU64);

impl Still {
    pub fn new() -> Box<Self> {
        Box::new(Self(AtomicU64::new(1)))
    }
}

impl Surroundings for Still {
    /// After every day that these archives tell of, as what has happened must be.
    fn now(&self) -> DateTime<Utc> {
        DateTime::UNIX_EPOCH + TimeDelta::days(365 * 80)
    }

    fn new_id(&self) -> Uuid {
        Uuid::from_u64_pair(0x7000, self.0.fetch_add(1, Ordering::Relaxed))
    }

    fn holder(&self) -> String {
        "test".into()
    }
}

/// The manifest of an archive that holds nothing else, as it is written.
const EMPTY: &str = "{\n  \"format\": \"croisee/archive\",\n  \"version\": 1,\n  \"titre\": \"Vide\",\n  \"fictif\": false\n}\n";

pub(super) type Files = BTreeMap<String, Vec<u8>>;

pub(super) struct Made {
    pub folder: TempDir,
    pub vault: Option<Vault>,
    pub report: Report,
}

impl Made {
    pub fn of(files: &Files) -> Self {
        Self::with(files, false)
    }

    pub fn with(files: &Files, strict: bool) -> Self {
        let folder = tempfile::tempdir().expect("a folder");
        let mut bundle = Bundle::of_files("archive", files.clone());
        let path = folder.path().join("d.croisee");
        let (vault, report) = create(&path, None, &mut bundle, strict, Still::new(), &mut |_| {
            true
        })
        .expect("made or refused");
        Self {
            folder,
            vault,
            report,
        }
    }

    pub fn path(&self) -> PathBuf {
        self.folder.path().join("d.croisee")
    }

    pub fn vault(&mut self) -> &mut Vault {
        self.vault.as_mut().expect("a dossier")
    }

    pub fn files(&mut self) -> Files {
        let written = export(self.vault(), Sharing::Complete).expect("an archive");
        let files = written
            .files()
            .map(|(name, bytes)| (name.to_owned(), bytes.to_vec()));
        files.collect()
    }

    pub fn import(&mut self, files: &Files) -> Report {
        let mut bundle = Bundle::of_files("archive", files.clone());
        import(self.vault(), &mut bundle, Options::default(), &mut |_| true).expect("imported")
    }
}

/// Fails on the first file that differs, in words.
#[track_caller]
fn assert_same(left: &Files, right: &Files) {
    let names: Vec<&String> = left.keys().chain(right.keys()).collect();
    for name in names {
        let text = |files: &Files| {
            files
                .get(name)
                .map(|bytes| String::from_utf8_lossy(bytes).into_owned())
        };
        assert_eq!(text(left), text(right), "{name}");
    }
}

proptest! {
    // Each case makes dossiers on the disk: a tenth of what is asked for (PROPTEST_CASES).
    #![proptest_config(ProptestConfig { cases: ProptestConfig::default().cases / 10, failure_persistence: None,
        ..ProptestConfig::default() })]

    #[test]
    fn an_archive_is_written_again_as_it_was(seed in any::<u64>()) {
        let archive = Random::new(seed).archive();
        let mut made = Made::of(&archive.canonical());
        prop_assert_eq!(&made.report.refused, &Vec::new());
        assert_same(&archive.canonical(), &made.files());
        prop_assert_eq!(check::check(made.vault()).expect("checked"), Vec::new());
    }

    #[test]
    fn an_archive_in_any_form_is_the_same_archive(seed in any::<u64>()) {
        let mut random = Random::new(seed);
        let archive = random.archive();
        let mut made = Made::of(&archive.foreign(&mut random));
        prop_assert_eq!(&made.report.refused, &Vec::new());
        assert_same(&archive.canonical(), &made.files());
    }

    #[test]
    fn what_is_there_already_is_left_alone(seed in any::<u64>()) {
        let files = Random::new(seed).archive().canonical();
        let mut made = Made::of(&files);
        let report = made.import(&files);
        prop_assert_eq!((report.added, report.updated, report.refused.len()), (0, 0, 0));
        // The manifest is counted where there was something before.
        prop_assert!(report.unchanged + 1 >= made.report.added);
        prop_assert_eq!(made.vault().undo_label().expect("asked"), None);
        assert_same(&files, &made.files());
    }

    #[test]
    fn an_import_is_one_undo_and_can_be_done_again(seed in any::<u64>()) {
        let files = Random::new(seed).archive().canonical();
        let empty = Files::from([("manifeste.json".to_owned(), EMPTY.as_bytes().to_vec())]);
        let mut made = Made::of(&empty);
        prop_assert_eq!(made.import(&files).refused, Vec::new());
        if made.vault().undo_label().expect("asked").is_some() {
            made.vault().undo().expect("undone");
            prop_assert_eq!(made.vault().undo_label().expect("asked"), None);
            let mut left = made.files();
            // The register is history: undo does not touch it.
            left.remove("exports.csv");
            assert_same(&left, &empty);
            made.vault().redo().expect("done again");
        }
        assert_same(&files, &made.files());
        prop_assert_eq!(check::check(made.vault()).expect("checked"), Vec::new());
    }

    #[test]
    fn a_spoilt_archive_is_read_as_far_as_it_goes_and_leaves_a_sound_dossier(seed in any::<u64>()) {
        let mut random = Random::new(seed);
        let files = random.archive().spoilt(&mut random);
        let mut made = Made::of(&files);
        if made.vault.is_some() {
            prop_assert_eq!(check::check(made.vault()).expect("checked"), Vec::new());
            let written = made.files();
            let mut again = Made::of(&written);
            prop_assert_eq!(&again.report.refused, &Vec::new());
            assert_same(&written, &again.files());
        } else {
            prop_assert!(!made.path().exists() && !made.report.refused.is_empty());
        }
    }
}
