//! What leaves, opened by the programs of those who get it: the page of the inventory by a browser with no network, drafts by
//! LibreOffice. Where one of these programs is not here, that is said, and nothing is taken for looked at.

use std::collections::BTreeSet;
use std::fs;
use std::io::Read as _;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use croisee_tests::command_line::croisee;
use croisee_tests::{Result, root};
use serde_json::Value;

use crate::archives::demonstration;

/// The first of these programs that answers.
fn program(names: &[&'static str]) -> Option<&'static str> {
    names.iter().copied().find(|name| {
        let asked = Command::new(name)
            .arg("--version")
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .status();
        asked.is_ok_and(|status| status.success())
    })
}

/// The demonstration, and what is exported of it.
fn exported(folder: &Path, arguments: &[&str], ending: &str) -> Result<Vec<PathBuf>> {
    let (dossier, out) = (folder.join("d.croisee"), folder.join("out"));
    crate::archives::create(&dossier, &demonstration())?;
    let mut all = vec!["export".as_ref(), dossier.as_os_str()];
    all.extend(arguments.iter().map(std::ffi::OsStr::new));
    all.extend(["--date", "2020-09-07", "--out"].map(std::ffi::OsStr::new));
    all.push(out.as_os_str());
    croisee(all)?.exits(0)?;
    let files = crate::archives::files(&out)?.into_keys();
    let files: Vec<PathBuf> = files
        .map(|name| out.join(name))
        .filter(|path| path.extension().is_some_and(|known| known == ending))
        .collect();
    match files.is_empty() {
        true => Err(format!("no {ending} was written").into()),
        false => Ok(files),
    }
}

#[test]
fn the_page_of_the_inventory_is_searched_in_a_browser_with_no_network_and_read_by_axe_core()
-> Result {
    let axe = root().join("ui/node_modules/axe-core/axe.min.js");
    let browser = program(&["chromium", "chromium-browser", "google-chrome"]);
    let (Some(browser), Some(node), true) = (browser, program(&["node"]), axe.is_file()) else {
        println!("left out: Chromium, Node or axe-core is not here; the page was opened nowhere");
        return Ok(());
    };
    let folder = tempfile::tempdir()?;
    let pages = exported(folder.path(), &["sharing", "--way", "donnees"], "html")?;
    // Where the system allows it there is no network at all; else the browser is told that there is none.
    let cut = Command::new("unshare").args(["-rn", "true"]).status();
    let mut command = match cut.is_ok_and(|status| status.success()) {
        true => {
            let mut command = Command::new("unshare");
            command.args(["-rn", node]);
            command
        }
        false => Command::new(node),
    };
    let output = command
        .arg(root().join("tests/command_line/opened/page.mjs"))
        .arg(browser)
        .args(&pages)
        .arg(axe)
        .arg(folder.path().join("browser"))
        .output()?;
    if !output.status.success() {
        return Err(String::from_utf8_lossy(&output.stderr).into_owned().into());
    }
    let told: Value = serde_json::from_slice(&output.stdout)?;
    for nothing in ["violations", "asked", "errors"] {
        assert_eq!(told[nothing], Value::Array(Vec::new()), "{nothing}");
    }
    assert!(told["passed"].as_u64() > Some(10), "axe-core read little");
    let shown = |state: &str| {
        let entries = told[state]["shown"].as_array();
        entries.map_or(0, Vec::len)
    };
    let (all, found, filtered) = (shown("all"), shown("found"), shown("filtered"));
    assert!(told["all"]["form"] == true && all > 20, "{told}");
    assert!(0 < found && found < all, "{found} of {all}");
    assert!(
        told["found"]["shown"]
            .as_array()
            .into_iter()
            .flatten()
            .all(|entry| {
                let words = entry.as_str().unwrap_or_default().to_lowercase();
                words.contains("trésorerie")
            })
    );
    assert!(0 < filtered && filtered < all, "{filtered} of {all}");
    assert_eq!(
        (shown("none"), told["none"]["groups"].as_u64()),
        (0, Some(0))
    );
    assert_eq!(told["reset"], told["all"]);
    Ok(())
}

/// How often each of these stands in a text.
fn count(text: &str, what: &str) -> usize {
    text.matches(what).count()
}

/// Of the paragraphs of an open document, those whose style is a quote's, by its own name or by that of its parent.
fn quotes(text: &str) -> usize {
    let is_quote = |name: &str| name.starts_with("Quote") && name != "Quote_20_Source";
    let attribute = |tag: &str, name: &str| -> Option<String> {
        let from = tag.split_once(&format!(" {name}=\""))?.1;
        Some(from.split_once('"')?.0.to_owned())
    };
    let tags = |element: &str| -> Vec<String> {
        let begin = format!("<{element} ");
        let all = text.split(&begin).skip(1);
        all.map(|rest| format!(" {}", rest.split('>').next().unwrap_or_default()))
            .collect()
    };
    let own: BTreeSet<String> = tags("style:style")
        .iter()
        .filter(|tag| attribute(tag, "style:parent-style-name").is_some_and(|p| is_quote(&p)))
        .filter_map(|tag| attribute(tag, "style:name"))
        .filter(|name| name != "Quote_20_Source")
        .collect();
    let styles = tags("text:p");
    let styles = styles
        .iter()
        .filter_map(|tag| attribute(tag, "text:style-name"));
    styles
        .filter(|name| is_quote(name) || own.contains(name))
        .count()
}

#[test]
fn libreoffice_opens_the_drafts_with_their_headings_tables_and_quotes() -> Result {
    let Some(office) = program(&["soffice", "libreoffice"]) else {
        println!("left out: LibreOffice is not here; the drafts were opened nowhere");
        return Ok(());
    };
    let folder = tempfile::tempdir()?;
    let drafts = exported(folder.path(), &["docx", "--space", "all"], "docx")?;
    let own = folder.path().join("office");
    let read = folder.path().join("read");
    let output = Command::new(office)
        .arg(format!("-env:UserInstallation=file://{}", own.display()))
        .args(["--headless", "--convert-to", "fodt", "--outdir"])
        .arg(&read)
        .args(&drafts)
        .output()?;
    for draft in &drafts {
        let name = draft.file_stem().unwrap_or_default().to_string_lossy();
        let opened = fs::read_to_string(read.join(format!("{name}.fodt")))
            .map_err(|error| format!("{name}: {error}\n{output:?}"))?;
        let mut given = String::new();
        zip::ZipArchive::new(fs::File::open(draft)?)?
            .by_name("word/document.xml")?
            .read_to_string(&mut given)?;
        let styled = |style: &str| count(&given, &format!("<w:pStyle w:val=\"{style}\"/>"));
        let headings: usize = (1..=4)
            .map(|level| styled(&format!("Heading{level}")))
            .sum();
        let quoted: usize = ["Quote", "QuoteNuance", "QuoteAgainst"]
            .map(styled)
            .iter()
            .sum();
        let tables = count(&given, "<w:tbl>");
        assert!(headings > 10 && tables > 3 && quoted > 50, "{name}");
        assert_eq!(count(&opened, "<text:h "), headings, "{name}: headings");
        assert_eq!(count(&opened, "<table:table "), tables, "{name}: tables");
        assert_eq!(quotes(&opened), quoted, "{name}: quotes");
    }
    Ok(())
}
