//! Hostile bundles: nothing is read from outside, nothing grows beyond its bound.

use std::{
    io::{Cursor, Write as _},
    path::PathBuf,
};

use tempfile::TempDir;
use zip::{CompressionMethod, ZipWriter, write::SimpleFileOptions};

use super::*;

fn zip_of(folder: &TempDir, entries: &[(&str, &[u8])]) -> PathBuf {
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    let options = SimpleFileOptions::default().compression_method(CompressionMethod::Deflated);
    for (name, bytes) in entries {
        zip.start_file(*name, options).unwrap();
        zip.write_all(bytes).unwrap();
    }
    let path = folder.path().join("a.zip");
    std::fs::write(&path, zip.finish().unwrap().into_inner()).unwrap();
    path
}

#[test]
fn names_that_lead_outside_are_never_read() {
    let folder = tempfile::tempdir().unwrap();
    let path = zip_of(
        &folder,
        &[
            ("../dehors.csv", b"x"),
            ("/etc/passwd", b"x"),
            ("C:\\x.csv", b"x"),
            ("entretiens\\a.txt", b"notes"),
            ("spheres.csv", b"code"),
            ("__MACOSX/._spheres.csv", b"x"),
        ],
    );
    let mut bundle = Bundle::open(&path).unwrap();
    assert_eq!(bundle.names(), ["entretiens/a.txt", "spheres.csv"]);
    assert_eq!(bundle.refused().len(), 3, "{:?}", bundle.refused());
    assert_eq!(bundle.read("entretiens/a.txt", 100).unwrap(), b"notes");
}

#[test]
fn a_folder_zipped_from_outside_is_its_content() {
    let folder = tempfile::tempdir().unwrap();
    let path = zip_of(
        &folder,
        &[
            ("ma démarche/manifeste.json", b"{}"),
            ("ma démarche/entretiens/a.txt", b"x"),
        ],
    );
    let bundle = Bundle::open(&path).unwrap();
    assert_eq!(bundle.names(), ["entretiens/a.txt", "manifeste.json"]);
}

#[test]
fn a_file_that_inflates_beyond_its_bound_is_not_read() {
    let folder = tempfile::tempdir().unwrap();
    let path = zip_of(&folder, &[("spheres.csv", &vec![b'a'; 3 << 20])]);
    assert!(path.metadata().unwrap().len() < 20_000);
    let mut bundle = Bundle::open(&path).unwrap();
    assert!(matches!(
        bundle.read("spheres.csv", 1 << 20),
        Err(Unread::TooLong)
    ));
    assert_eq!(bundle.read("spheres.csv", 4 << 20).unwrap().len(), 3 << 20);
    // An entry that lies about its size is cut short all the same.
    let mut bytes = std::fs::read(&path).unwrap();
    let declared = (3_u32 << 20).to_le_bytes();
    let places: Vec<usize> = (0..bytes.len() - 4)
        .filter(|at| bytes[*at..at + 4] == declared)
        .collect();
    assert!(!places.is_empty());
    for place in places {
        bytes[place..place + 4].copy_from_slice(&10_u32.to_le_bytes());
    }
    std::fs::write(&path, bytes).unwrap();
    let mut bundle = Bundle::open(&path).unwrap();
    assert!(
        bundle
            .read("spheres.csv", 1 << 20)
            .is_err_and(|e| !matches!(e, Unread::Failed(_)))
    );
}

#[test]
fn what_is_no_archive_has_its_own_error() {
    let folder = tempfile::tempdir().unwrap();
    let workbook = zip_of(
        &folder,
        &[("[Content_Types].xml", b"x"), ("xl/workbook.xml", b"x")],
    );
    assert!(matches!(
        Bundle::open(&workbook),
        Err(Error::Workbook { .. })
    ));
    let mut bytes = std::fs::read(&workbook).unwrap();
    bytes.truncate(bytes.len() / 2);
    std::fs::write(&workbook, bytes).unwrap();
    assert!(matches!(
        Bundle::open(&workbook),
        Err(Error::SourceUnreadable { .. })
    ));
    assert!(matches!(
        Bundle::open(&folder.path().join("absent")),
        Err(Error::SourceAbsent { .. })
    ));
}

#[cfg(unix)]
#[test]
fn links_are_not_followed() {
    let folder = tempfile::tempdir().unwrap();
    let inside = folder.path().join("archive");
    std::fs::create_dir_all(&inside).unwrap();
    std::fs::write(folder.path().join("secret"), "secret").unwrap();
    std::os::unix::fs::symlink(folder.path().join("secret"), inside.join("spheres.csv")).unwrap();
    std::os::unix::fs::symlink(folder.path(), inside.join("fichiers")).unwrap();
    assert!(Bundle::open(&inside).unwrap().names().is_empty());
}

#[test]
fn what_is_written_twice_is_the_same_zip() {
    let mut written = Written::default();
    written.add("b/é.txt".into(), b"x".to_vec()).unwrap();
    written.add("a.csv".into(), vec![0; 5000]).unwrap();
    assert_eq!(written.to_zip().unwrap(), written.clone().to_zip().unwrap());
    for name in ["../x", "/x", "a//b", "a/./b", "", "c:x", "a\\b"] {
        assert!(written.add(name.into(), Vec::new()).is_err(), "{name}");
    }
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("a.zip");
    std::fs::write(&path, written.to_zip().unwrap()).unwrap();
    let mut bundle = Bundle::open(&path).unwrap();
    assert_eq!(bundle.names(), ["a.csv", "b/é.txt"]);
    assert_eq!(bundle.read("b/é.txt", 9).unwrap(), b"x");
}
