//! A folder as a bundle. Links are not followed: an archive speaks of nothing outside itself.

use std::path::Path;

use super::{Bundle, MOST_FILES, Origin, is_litter, is_plain};
use crate::{Error, Result};

/// An archive's own folders go two deep; kept files may lie a little deeper.
const DEEPEST: usize = 6;

pub(super) fn open(path: &Path) -> Result<Bundle> {
    let mut names = Vec::new();
    gather(path, "", DEEPEST, &mut names)?;
    names.sort();
    let (names, refused) = names.into_iter().partition(|name| is_plain(name));
    let mut bundle = Bundle::new(
        path.to_string_lossy().into_owned(),
        names,
        Origin::Folder(path.to_owned()),
    );
    bundle.refused = refused;
    Ok(bundle)
}

fn gather(folder: &Path, prefix: &str, depth: usize, names: &mut Vec<String>) -> Result<()> {
    let failed = |source| Error::io(folder, source);
    for entry in std::fs::read_dir(folder).map_err(failed)? {
        let entry = entry.map_err(failed)?;
        let name = format!("{prefix}{}", entry.file_name().to_string_lossy());
        if is_litter(&name) {
            continue;
        }
        let kind = entry.file_type().map_err(failed)?;
        if kind.is_dir() && depth > 0 {
            gather(&entry.path(), &format!("{name}/"), depth - 1, names)?;
        } else if kind.is_file() {
            names.push(name);
        }
        if names.len() > MOST_FILES {
            return Err(Error::SourceTooLarge {
                path: folder.to_owned(),
            });
        }
    }
    Ok(())
}
