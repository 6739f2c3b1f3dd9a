//! Where a dossier's file stands, as far as it puts it at risk: a folder that another program copies to and fro, or a disk
//! of the network; and the copies that such a program leaves when two people wrote at once.

use std::path::{Component, Path, PathBuf};

use serde::Serialize;

/// A place in which a dossier is at risk while it is open.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub enum Risky {
    /// Nextcloud, ownCloud.
    Nextcloud,
    /// OneDrive, SharePoint.
    Onedrive,
    /// Dropbox.
    Dropbox,
    /// iCloud Drive.
    Icloud,
    /// kDrive.
    Kdrive,
    /// Google Drive.
    Googledrive,
    /// A disk of the network.
    Network,
}

/// How folders are called that a program copies to and fro: the beginning of a name, in lower case.
const NAMES: &[(&str, Risky)] = &[
    ("nextcloud", Risky::Nextcloud),
    ("owncloud", Risky::Nextcloud),
    ("onedrive", Risky::Onedrive),
    ("sharepoint", Risky::Onedrive),
    ("dropbox", Risky::Dropbox),
    ("icloud", Risky::Icloud),
    ("mobile documents", Risky::Icloud),
    ("com~apple~clouddocs", Risky::Icloud),
    ("kdrive", Risky::Kdrive),
    ("google drive", Risky::Googledrive),
    ("googledrive", Risky::Googledrive),
    ("drivefs", Risky::Googledrive),
];

/// What such a program leaves in the folder at the top of what it copies, whatever its name: the beginning of a file's name.
const TRACES: &[(&str, Risky)] = &[
    (".sync_", Risky::Nextcloud),
    ("._sync_", Risky::Nextcloud),
    (".owncloudsync.log", Risky::Nextcloud),
    (".nextcloudsync.log", Risky::Nextcloud),
    (".dropbox", Risky::Dropbox),
    (".849c9593-d756-4e56-8d6e-42412f2a707b", Risky::Onedrive),
];

/// Kinds of file systems that stand on another machine.
const REMOTE: &[&str] = &[
    "nfs",
    "nfs4",
    "cifs",
    "smb3",
    "smbfs",
    "ncpfs",
    "afs",
    "9p",
    "ceph",
    "fuse.sshfs",
    "fuse.davfs2",
    "davfs",
    "fuse.gvfsd-fuse",
    "fuse.rclone",
    "afpfs",
    "webdav",
];

/// Why the file at `path` is at risk where it stands, if it is. `mounts` is what the system says of its disks, in the form
/// of Linux's `/proc/mounts`; empty where there is nothing of the kind.
#[must_use]
pub fn risk_of(path: &Path, mounts: &str) -> Option<Risky> {
    let folder = path.parent()?;
    let named = folder.components().find_map(|component| match component {
        Component::Normal(name) => of_name(&name.to_string_lossy()),
        _ => None,
    });
    named
        .or_else(|| folder.ancestors().find_map(traced))
        .or_else(|| is_remote(path, mounts).then_some(Risky::Network))
}

fn of_name(name: &str) -> Option<Risky> {
    let name = name.to_lowercase();
    let found = NAMES.iter().find(|(start, _)| {
        // « OneDrive - Société », « Nextcloud2 », but not « dropbox-guide ».
        name.strip_prefix(start).is_some_and(|rest| {
            rest.is_empty() || rest.starts_with([' ', '(', '~']) || rest.parse::<u32>().is_ok()
        })
    });
    found.map(|(_, risky)| *risky)
}

fn traced(folder: &Path) -> Option<Risky> {
    let entries = std::fs::read_dir(folder).ok()?;
    entries.flatten().find_map(|entry| {
        let name = entry.file_name();
        let name = name.to_string_lossy();
        let found = TRACES.iter().find(|(trace, _)| match *trace {
            ".dropbox" => name == ".dropbox" || name == ".dropbox.cache",
            trace => name.starts_with(trace),
        });
        found.map(|(_, risky)| *risky)
    })
}

fn is_remote(path: &Path, mounts: &str) -> bool {
    let text = path.to_string_lossy();
    // Two strokes: a share of Windows; the one of its long names is none.
    if text.starts_with(r"\\") && !text.starts_with(r"\\?\") || text.starts_with(r"\\?\UNC\") {
        return true;
    }
    let mut nearest: Option<(usize, &str)> = None;
    for line in mounts.lines() {
        let mut words = line.split_whitespace();
        let (Some(on), Some(kind)) = (words.nth(1), words.next()) else {
            continue;
        };
        // Spaces in a path are written in octal there.
        let on = on.replace("\\040", " ");
        if path.starts_with(&on) && nearest.is_none_or(|(len, _)| on.len() >= len) {
            nearest = Some((on.len(), kind));
        }
    }
    nearest.is_some_and(|(_, kind)| REMOTE.contains(&kind))
}

/// The copies of the dossier at `path` that a synchronising program left beside it when it was changed in two places.
#[must_use]
pub fn conflicts_of(path: &Path) -> Vec<PathBuf> {
    let stem = path.file_stem().unwrap_or_default().to_string_lossy();
    let ending = path.extension().unwrap_or_default().to_string_lossy();
    let Some(entries) = path
        .parent()
        .and_then(|folder| std::fs::read_dir(folder).ok())
    else {
        return Vec::new();
    };
    let mut found: Vec<PathBuf> = entries
        .flatten()
        .map(|entry| entry.path())
        .filter(|other| {
            let name = other.file_stem().unwrap_or_default().to_string_lossy();
            let same = other.extension().unwrap_or_default().to_string_lossy() == ending;
            same && name.strip_prefix(&*stem).is_some_and(is_conflict)
        })
        .collect();
    found.sort();
    found
}

/// Whether what follows the name of a dossier says that two people wrote at once.
fn is_conflict(rest: &str) -> bool {
    let rest = rest.to_lowercase();
    [
        "conflicted copy",
        "copie en conflit",
        "conflit de",
        "conflict",
        "case conflict",
    ]
    .iter()
    .any(|words| rest.contains(words))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn folders_that_are_copied_to_and_fro_are_known_by_their_names() {
        for (path, risk) in [
            (
                "/home/claire/Nextcloud/Démarche/a.croisee",
                Some(Risky::Nextcloud),
            ),
            ("/home/claire/Nextcloud2/a.croisee", Some(Risky::Nextcloud)),
            (
                "/home/claire/OneDrive - Le Relais/a.croisee",
                Some(Risky::Onedrive),
            ),
            (
                "/Users/c/Library/Mobile Documents/com~apple~CloudDocs/a.croisee",
                Some(Risky::Icloud),
            ),
            (
                "/home/claire/Dropbox (Équipe)/a.croisee",
                Some(Risky::Dropbox),
            ),
            ("/home/claire/kDrive/a.croisee", Some(Risky::Kdrive)),
            ("/home/claire/Documents/onedrive.croisee", None),
            ("/home/claire/dropbox-guide/a.croisee", None),
            (r"\\serveur\commun\a.croisee", Some(Risky::Network)),
        ] {
            assert_eq!(risk_of(Path::new(path), ""), risk, "{path}");
        }
    }

    #[test]
    fn a_folder_of_another_name_is_known_by_what_lies_in_it() {
        let folder = tempfile::tempdir().unwrap();
        let inner = folder.path().join("Démarches/2026");
        std::fs::create_dir_all(&inner).unwrap();
        let dossier = inner.join("a.croisee");
        assert_eq!(risk_of(&dossier, ""), None);
        std::fs::write(folder.path().join(".sync_5f3a.db"), "").unwrap();
        assert_eq!(risk_of(&dossier, ""), Some(Risky::Nextcloud));
    }

    #[test]
    fn a_disk_of_the_network_is_known_by_how_it_is_mounted() {
        let mounts = "/dev/sda1 / ext4 rw 0 0\nserveur:/commun /mnt/commun nfs4 rw 0 0\n//s/x /media/Partage\\040commun cifs rw 0 0\n/dev/sdb1 /mnt/commun/local ext4 rw 0 0\n";
        for (path, remote) in [
            ("/mnt/commun/a.croisee", true),
            ("/media/Partage commun/d/a.croisee", true),
            ("/mnt/commun/local/a.croisee", false),
            ("/home/claire/a.croisee", false),
        ] {
            let risk = remote.then_some(Risky::Network);
            assert_eq!(risk_of(Path::new(path), mounts), risk, "{path}");
        }
    }

    #[test]
    fn copies_left_by_two_writers_are_found_and_others_are_not() {
        let folder = tempfile::tempdir().unwrap();
        for name in [
            "vallee.croisee",
            "vallee (conflicted copy 2026-03-02 101500).croisee",
            "vallee (Copie en conflit de Claire 2026-03-02).croisee",
            "vallee (sauvegarde 2026-03-02 10-15).croisee",
            "vallee-2.croisee",
            "autre (conflicted copy).croisee",
        ] {
            std::fs::write(folder.path().join(name), "").unwrap();
        }
        let found = conflicts_of(&folder.path().join("vallee.croisee"));
        assert_eq!(found.len(), 2, "{found:?}");
    }
}
