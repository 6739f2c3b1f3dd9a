//! Backups that stand elsewhere: of an earlier name of the dossier, on a medium that is away, of a copy of it. Each is
//! brought under the dossier's passphrase, or told.

use crate::common;

use std::{
    fs,
    path::{Path, PathBuf},
};

use chrono::{DateTime, TimeDelta, Utc};
use common::{Still, sphere_and_organisation};
use croisee_core::{
    Error, Vault,
    vault::{
        Access, Key, Op, Surroundings,
        backups::{self, Left, Why, folder_of},
    },
};
use uuid::Uuid;

const FIRST: &str = "quatre oies sous la grange";
const SECOND: &str = "cinq merles dans la haie";
const THIRD: &str = "six lièvres au bord du champ";

/// The still clock, and the folders of all backups: the chosen one, then the program's own.
#[derive(Clone)]
struct Roots {
    still: Still,
    roots: Vec<PathBuf>,
}

impl Surroundings for Roots {
    fn now(&self) -> DateTime<Utc> {
        self.still.now()
    }

    fn new_id(&self) -> Uuid {
        self.still.new_id()
    }

    fn holder(&self) -> String {
        self.still.holder()
    }

    fn backups(&self, dossier: &Path) -> Vec<PathBuf> {
        self.roots
            .iter()
            .map(|root| folder_of(root, dossier))
            .collect()
    }
}

struct Scene {
    folder: tempfile::TempDir,
    path: PathBuf,
    stick: PathBuf,
    own: PathBuf,
    still: Still,
}

impl Scene {
    /// A dossier with a backup on a chosen medium and one among the program's own files.
    fn new(passphrase: Option<&str>) -> Self {
        let folder = tempfile::tempdir().unwrap();
        let scene = Self {
            path: folder.path().join("essai.croisee"),
            stick: folder.path().join("clé/sauvegardes"),
            own: folder.path().join("données/sauvegardes"),
            still: Still::default(),
            folder,
        };
        let made = Vault::create_with(
            &scene.path,
            "Essai",
            passphrase,
            scene.at(&[&scene.own]),
            |_| Ok(()),
        );
        let mut vault = made.unwrap().0;
        sphere_and_organisation(&mut vault);
        vault.keep(Why::Asked).unwrap().unwrap();
        let key = vault.key().cloned();
        vault.close().unwrap();
        let mut vault = scene.open(key.as_ref(), &[&scene.stick, &scene.own]);
        scene.still.advance(TimeDelta::minutes(10));
        let kept = vault.keep(Why::Asked).unwrap().unwrap();
        assert!(kept.path.starts_with(&scene.stick));
        vault
            .transact(Op::new("test"), |tx| {
                Ok(tx.execute("UPDATE initiative SET purpose = 'suite'", [])?)
            })
            .unwrap();
        vault.close().unwrap();
        scene
    }

    fn at(&self, roots: &[&PathBuf]) -> Box<Roots> {
        Box::new(Roots {
            still: self.still.clone(),
            roots: roots.iter().map(|root| (*root).clone()).collect(),
        })
    }

    fn open(&self, key: Option<&Key>, roots: &[&PathBuf]) -> Vault {
        Vault::open_with(&self.path, Access::Write, key, self.at(roots)).unwrap()
    }

    fn protect(&self, old: Option<&Key>, new: Option<&str>, roots: &[&PathBuf]) -> Option<Key> {
        self.still.advance(TimeDelta::minutes(10));
        Vault::protect(&self.path, old, new, self.at(roots))
            .unwrap()
            .key
    }

    fn left(&self, key: Option<&Key>, roots: &[&PathBuf]) -> Vec<Left> {
        self.open(key, roots).left_behind().unwrap()
    }
}

/// The backups under a root, whichever the name of their dossier was.
fn under(root: &Path) -> Vec<backups::Kept> {
    let folders = fs::read_dir(root).unwrap().map(|e| e.unwrap().path());
    backups::list(&folders.collect::<Vec<_>>()).unwrap()
}

#[test]
fn backups_in_a_folder_that_was_chosen_once_are_protected_too() {
    let scene = Scene::new(None);
    // The medium is there, and is not the place of backups any more.
    let key = scene.protect(None, Some(FIRST), &[&scene.own]);
    assert!(key.is_some());
    for kept in under(&scene.stick).iter().chain(&under(&scene.own)) {
        assert!(kept.protected, "{}", kept.path.display());
        assert!(backups::opens(&kept.path, key.as_ref().unwrap()));
    }
    assert_eq!(scene.left(key.as_ref(), &[&scene.own]), []);
}

#[test]
fn backups_of_an_earlier_name_are_protected_too() {
    let mut scene = Scene::new(None);
    let renamed = scene.folder.path().join("autre nom.croisee");
    fs::rename(&scene.path, &renamed).unwrap();
    scene.path = renamed;
    let key = scene.protect(None, Some(FIRST), &[&scene.own]).unwrap();
    let all = under(&scene.own);
    assert_eq!(all.len(), 2);
    assert!(all.iter().all(|kept| backups::opens(&kept.path, &key)));
    assert_eq!(scene.left(Some(&key), &[&scene.own]), []);
}

#[test]
fn a_medium_that_is_away_is_told_and_brought_in_line_when_it_is_back() {
    for first in [None, Some(FIRST)] {
        let scene = Scene::new(first);
        let key = first.map(|words| Key::of_passphrase(words, &scene.path).unwrap());
        let (there, away) = (
            scene.folder.path().join("clé"),
            scene.folder.path().join("retirée"),
        );
        fs::rename(&there, &away).unwrap();
        // The chosen folder is on a medium that is away: nothing can be made there meanwhile.
        fs::write(&there, "").unwrap();
        let both = [&scene.stick, &scene.own];
        let key = scene.protect(key.as_ref(), Some(SECOND), &both).unwrap();
        let left = scene.left(Some(&key), &both);
        assert_eq!(left.len(), 1, "{left:?}");
        assert!(!left[0].there && left[0].place.starts_with(&scene.stick));
        // Once more, while it is away: what is on it stands two passphrases back.
        let key = scene.protect(Some(&key), Some(THIRD), &both).unwrap();
        fs::remove_file(&there).unwrap();
        fs::rename(&away, &there).unwrap();
        let left = scene.left(Some(&key), &both);
        assert_eq!(left.len(), 1, "{left:?}");
        let found = (left[0].there, left[0].clear, left[0].earlier);
        let expected = if first.is_some() {
            (true, 0, 1)
        } else {
            (true, 1, 0)
        };
        assert_eq!(found, expected);
        let vault = scene.open(Some(&key), &both);
        vault.keep(Why::Working).unwrap();
        assert_eq!(vault.left_behind().unwrap(), []);
        let all = under(&scene.stick);
        assert!(all.iter().all(|kept| backups::opens(&kept.path, &key)));
        // And no earlier key is kept any longer.
        let own = folder_of(&scene.own, &scene.path);
        let names = common::names(&own);
        assert!(
            !names.iter().any(|name| name.contains("cles-")),
            "{names:?}"
        );
    }
}

#[test]
fn the_backups_of_a_copy_are_left_to_it_and_told() {
    let mut scene = Scene::new(None);
    let original = scene.path.clone();
    let copy = scene.folder.path().join("copie.croisee");
    fs::copy(&original, &copy).unwrap();
    scene.path = copy;
    let key = scene.protect(None, Some(FIRST), &[&scene.own]).unwrap();
    let theirs = folder_of(&scene.own, &original);
    let kept = backups::list(std::slice::from_ref(&theirs)).unwrap();
    assert!(!kept.is_empty() && kept.iter().all(|kept| !kept.protected));
    let left = scene.left(Some(&key), &[&scene.own]);
    assert_eq!(left.len(), 1, "{left:?}");
    assert_eq!((&left[0].place, left[0].clear), (&theirs, kept.len()));
}

#[test]
fn a_backup_is_read_and_never_worked_in() {
    let scene = Scene::new(None);
    let kept = under(&scene.own).remove(0);
    let before = fs::read(&kept.path).unwrap();
    let still = || Box::new(scene.still.clone());
    let refused = Vault::open(&kept.path, Access::Write, still()).err();
    assert!(matches!(refused, Some(Error::Backup { .. })), "{refused:?}");
    Vault::open(&kept.path, Access::Read, still()).unwrap();
    assert!(fs::read(&kept.path).unwrap() == before);
    // A copy of it, elsewhere, is a dossier like any other.
    let beside = scene
        .folder
        .path()
        .join("2020-05-11_10-00-00_demandee.croisee");
    fs::copy(&kept.path, &beside).unwrap();
    Vault::open(&beside, Access::Write, still()).unwrap();
}

#[test]
fn an_ended_dossier_leaves_neither_its_file_nor_any_of_its_backups() {
    let mut scene = Scene::new(None);
    // Renamed since the first, kept elsewhere once, and opened by a link.
    let renamed = scene.folder.path().join("autre nom.croisee");
    fs::rename(&scene.path, &renamed).unwrap();
    let link = scene.folder.path().join("lien.croisee");
    std::os::unix::fs::symlink(&renamed, &link).unwrap();
    scene.path = link;
    let vault = scene.open(None, &[&scene.own]);
    vault.keep(Why::Asked).unwrap().unwrap();
    let doomed = vault.doomed().unwrap();
    vault.close().unwrap();
    let ended = backups::end(doomed).unwrap();
    assert_eq!((ended.backups, ended.left), (3, vec![]));
    assert!(!renamed.exists() && !scene.path.is_symlink());
    assert_eq!(under(&scene.own).len() + under(&scene.stick).len(), 0);
    assert_eq!(common::names(&scene.own), Vec::<String>::new());
}

#[test]
fn backups_that_are_away_when_a_dossier_ends_are_told_and_what_knows_of_them_stays() {
    let scene = Scene::new(None);
    let (there, away) = (
        scene.folder.path().join("clé"),
        scene.folder.path().join("retirée"),
    );
    fs::rename(&there, &away).unwrap();
    let vault = scene.open(None, &[&scene.stick, &scene.own]);
    let doomed = vault.doomed().unwrap();
    vault.close().unwrap();
    let ended = backups::end(doomed).unwrap();
    assert_eq!(ended.left, [folder_of(&scene.stick, &scene.path)]);
    assert!(!scene.path.exists());
    assert!(
        folder_of(&scene.own, &scene.path)
            .join("registre.json")
            .exists()
    );
}

#[test]
fn the_end_of_a_dossier_is_not_that_of_another_which_had_its_name() {
    let scene = Scene::new(None);
    let renamed = scene.folder.path().join("2020.croisee");
    fs::rename(&scene.path, &renamed).unwrap();
    scene.still.advance(TimeDelta::minutes(10));
    // A new one under the old name: both have backups in one folder.
    let made = Vault::create(&scene.path, "Suite", scene.at(&[&scene.own]), |_| Ok(()));
    let mut vault = made.unwrap().0;
    sphere_and_organisation(&mut vault);
    vault.keep(Why::Asked).unwrap().unwrap();
    let before = under(&scene.own).len();
    let doomed = vault.doomed().unwrap();
    vault.close().unwrap();
    let ended = backups::end(doomed).unwrap();
    assert_eq!(ended.backups, 0);
    assert_eq!(ended.left.len(), before, "{:?}", ended.left);
    assert!(!scene.path.exists() && renamed.exists());
    assert_eq!(under(&scene.own).len(), before);
}

#[test]
fn a_file_that_was_put_in_the_place_of_the_dossier_is_not_ended_for_it() {
    let scene = Scene::new(None);
    let vault = scene.open(None, &[&scene.own]);
    fs::rename(&scene.path, scene.folder.path().join("ailleurs.croisee")).unwrap();
    fs::write(&scene.path, "another file").unwrap();
    assert!(matches!(vault.doomed(), Err(Error::Moved)));
}
