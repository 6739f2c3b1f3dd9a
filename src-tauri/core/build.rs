//! Lists what the program carries: the demonstration dossier, what a new dossier may start from, and the templates.

use std::{
    env, fs, io,
    path::{Path, PathBuf},
};

#[expect(
    clippy::disallowed_methods,
    reason = "a build script is told its places by the environment"
)]
fn main() -> io::Result<()> {
    let here = env::var_os("CARGO_MANIFEST_DIR").ok_or(io::ErrorKind::NotFound)?;
    let assets = PathBuf::from(here).join("../../assets");
    let mut listing = String::new();
    for name in ["blank", "demo", "starter"] {
        let folder = assets.join(name);
        println!("cargo::rerun-if-changed={}", folder.display());
        let mut files = Vec::new();
        gather(&folder, "", &mut files)?;
        files.sort();
        listing.push_str(&format!(
            "pub(super) static {}: &[(&str, &[u8])] = &[\n",
            name.to_uppercase()
        ));
        for (name, path) in files {
            listing.push_str(&format!(
                "    ({name:?}, include_bytes!({:?})),\n",
                path.canonicalize()?
            ));
        }
        listing.push_str("];\n");
    }
    let out = PathBuf::from(env::var_os("OUT_DIR").unwrap_or_default());
    fs::write(out.join("embedded.rs"), listing)?;
    fs::write(out.join("templates.rs"), templates(&assets)?)
}

/// The templates of deliverables, by name: a file more is a template more.
fn templates(assets: &Path) -> io::Result<String> {
    let folder = assets.join("templates");
    println!("cargo::rerun-if-changed={}", folder.display());
    let mut files = Vec::new();
    gather(&folder, "", &mut files)?;
    files.sort();
    let mut listing = "static FILES: &[(&str, &str)] = &[\n".to_owned();
    for (name, path) in files {
        if let Some(name) = name.strip_suffix(".toml") {
            let path = path.canonicalize()?;
            listing.push_str(&format!("    ({name:?}, include_str!({path:?})),\n"));
        }
    }
    listing.push_str("];\n");
    Ok(listing)
}

fn gather(folder: &Path, prefix: &str, files: &mut Vec<(String, PathBuf)>) -> io::Result<()> {
    for entry in fs::read_dir(folder)? {
        let entry = entry?;
        let name = entry.file_name().to_string_lossy().into_owned();
        if name.starts_with('.') {
            continue;
        }
        if entry.file_type()?.is_dir() {
            gather(&entry.path(), &format!("{prefix}{name}/"), files)?;
        } else {
            files.push((format!("{prefix}{name}"), entry.path()));
        }
    }
    Ok(())
}
