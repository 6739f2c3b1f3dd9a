//! Whether the inputs of a step have changed since it was last done.

use std::fs;
use std::hash::{DefaultHasher, Hash, Hasher};
use std::io;
use std::path::{Path, PathBuf};
use std::time::UNIX_EPOCH;

/// Names that are made rather than written: they never count as inputs.
const MADE: &[&str] = &["node_modules", "dist", "target", ".git", ".svelte-kit"];

/// One number for the names, sizes and times of all files under `inputs`.
///
/// Times rather than contents: a second `start` has to be quick, and a file written again for
/// nothing costs one more build, never a wrong one.
pub fn of(inputs: &[PathBuf]) -> io::Result<u64> {
    let mut files = Vec::new();
    for input in inputs {
        gather(input, &mut files)?;
    }
    files.sort();
    let mut hasher = DefaultHasher::new();
    for file in files {
        let facts = fs::metadata(&file)?;
        let time = facts
            .modified()?
            .duration_since(UNIX_EPOCH)
            .unwrap_or_default();
        (file, facts.len(), time).hash(&mut hasher);
    }
    Ok(hasher.finish())
}

/// Whether `stamp` was left for exactly these inputs.
pub fn unchanged(stamp: &Path, inputs: &[PathBuf]) -> bool {
    let left = fs::read_to_string(stamp).unwrap_or_default();
    of(inputs).is_ok_and(|now| left == now.to_string())
}

/// Leaves `stamp` for these inputs.
pub fn leave(stamp: &Path, inputs: &[PathBuf]) -> io::Result<()> {
    if let Some(folder) = stamp.parent() {
        fs::create_dir_all(folder)?;
    }
    fs::write(stamp, of(inputs)?.to_string())
}

fn gather(path: &Path, files: &mut Vec<PathBuf>) -> io::Result<()> {
    let name = path.file_name().unwrap_or_default().to_string_lossy();
    if MADE.contains(&name.as_ref()) || !path.exists() {
        return Ok(());
    }
    if path.is_dir() {
        for entry in fs::read_dir(path)? {
            gather(&entry?.path(), files)?;
        }
    } else {
        files.push(path.to_path_buf());
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_stamp_holds_until_an_input_changes() -> io::Result<()> {
        let folder = std::env::temp_dir().join(format!("xtask-stamp-{}", std::process::id()));
        fs::create_dir_all(folder.join("source"))?;
        let inputs = [folder.join("source")];
        let stamp = folder.join("stamps/source");
        fs::write(folder.join("source/a.ts"), "one")?;
        assert!(!unchanged(&stamp, &inputs));
        leave(&stamp, &inputs)?;
        assert!(unchanged(&stamp, &inputs));
        fs::write(folder.join("source/a.ts"), "three")?;
        assert!(!unchanged(&stamp, &inputs));
        fs::remove_dir_all(folder)
    }
}
