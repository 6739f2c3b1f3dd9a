//! A ZIP as a bundle: entries are inflated in memory, one at a time, never beyond a bound, never to a path.

use std::{
    fs::File,
    io::{BufReader, Read as _},
    path::Path,
};

use zip::ZipArchive;

use super::{Bundle, MOST_BYTES, MOST_FILES, Origin, Unread, is_litter, is_plain, within};
use crate::{Error, Result};

pub(super) fn open(path: &Path, file: File) -> Result<Bundle> {
    let unreadable = || Error::SourceUnreadable {
        path: path.to_owned(),
    };
    let mut archive = ZipArchive::new(BufReader::new(file)).map_err(|_| unreadable())?;
    if archive.len() > MOST_FILES {
        return Err(Error::SourceTooLarge {
            path: path.to_owned(),
        });
    }
    let (mut listed, mut refused, mut declared) = (Vec::new(), Vec::new(), 0_u64);
    for index in 0..archive.len() {
        let entry = archive.by_index_raw(index).map_err(|_| unreadable())?;
        let raw = entry.name().map_err(|_| unreadable())?.into_owned();
        // Some programs write `\` between folders.
        let name = raw.replace('\\', "/");
        if entry.is_dir() || name.ends_with('/') || is_litter(&name) {
            continue;
        }
        declared = declared.saturating_add(entry.size());
        if is_plain(&name) {
            listed.push((name, index));
        } else {
            refused.push(raw);
        }
    }
    if declared > MOST_BYTES {
        return Err(Error::SourceTooLarge {
            path: path.to_owned(),
        });
    }
    without_wrapping_folder(&mut listed);
    listed.sort();
    listed.dedup_by(|a, b| a.0 == b.0);
    if listed.iter().any(|(name, _)| name == "xl/workbook.xml")
        || listed.iter().any(|(name, _)| name == "mimetype")
    {
        return Err(Error::Workbook {
            path: path.to_owned(),
        });
    }
    let (names, indices) = listed.into_iter().unzip();
    let mut bundle = Bundle::new(
        path.to_string_lossy().into_owned(),
        names,
        Origin::Zip { archive, indices },
    );
    bundle.refused = refused;
    Ok(bundle)
}

/// A folder zipped from outside holds everything under its own name.
fn without_wrapping_folder(listed: &mut [(String, usize)]) {
    let Some((wrapping, _)) = listed.first().and_then(|(name, _)| name.split_once('/')) else {
        return;
    };
    let prefix = format!("{wrapping}/");
    let wrapped = listed.iter().all(|(name, _)| name.starts_with(&prefix))
        && listed
            .iter()
            .any(|(name, _)| name[prefix.len()..].split('/').count() == 1 && is_root_file(name));
    if wrapped {
        for (name, _) in listed {
            name.drain(..prefix.len());
        }
    }
}

fn is_root_file(name: &str) -> bool {
    name.ends_with(".csv") || name.ends_with("manifeste.json")
}

pub(super) fn read(
    archive: &mut ZipArchive<BufReader<File>>,
    index: usize,
    limit: u64,
) -> Result<Vec<u8>, Unread> {
    let entry = archive.by_index(index).map_err(|_| Unread::Damaged)?;
    if entry.size() > limit {
        return Err(Unread::TooLong);
    }
    // What an entry says of its size is not to be believed.
    let mut bytes = Vec::new();
    entry
        .take(limit + 1)
        .read_to_end(&mut bytes)
        .map_err(|_| Unread::Damaged)?;
    within(bytes, limit)
}
