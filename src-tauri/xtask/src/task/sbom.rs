//! `cargo xtask sbom`: what the programs and the window are made of, in CycloneDX, into `target/sbom/`.

use std::fs;
use std::path::PathBuf;

use crate::house::House;
use crate::report::Failure;
use crate::step::Step;

/// The tool that lists crates, at exactly this version: the list is to change with the crates alone.
const TOOL: &str = "cargo-cyclonedx";
const VERSION: &str = "0.5.9";
/// What is handed on: the window's program and the command line, and where the tool puts the list of each.
const PROGRAMS: [(&str, &str); 2] = [("croisee", "src-tauri"), ("croisee-cli", "src-tauri/cli")];
/// The other programs of the workspace, which it lists too.
const OTHERS: [(&str, &str); 3] = [
    ("xtask", "src-tauri/xtask"),
    ("croisee-figures", "tests/bench"),
    ("croisee-empty-window", "tests/empty_window"),
];

/// The tool, compiled once.
pub const TOOLS: Step = Step {
    name: "sbom: tool",
    done: |house| tool(house).is_file(),
    run: |house, progress| {
        let job = house.cargo("sbom-tool").args(["install", "--locked"]);
        let job = job.args(["--version", VERSION, TOOL, "--root"]);
        job.arg(house.made("tools"))
            .run(progress)
            .map(|_| String::new())
    },
    advice: "see that the registry of crates can be reached, then run the same command again.",
    ..Step::ALWAYS
};

/// The crates of each program.
pub const CRATES: Step = Step {
    name: "sbom: programs",
    needs: &["sbom: tool"],
    run: |house, progress| {
        let job = house
            .job("sbom-programs", tool(house))
            .args(["cyclonedx", "--format", "json", "--describe", "binaries"])
            .arg("--manifest-path")
            .arg(house.path("Cargo.toml"));
        job.run(progress)?;
        let made = |program: &str, folder: &str| {
            house.path(folder).join(format!("{program}_bin.cdx.json"))
        };
        for (program, folder) in OTHERS {
            let _ = fs::remove_file(made(program, folder));
        }
        let mut sizes = Vec::new();
        for (program, folder) in PROGRAMS {
            let made = made(program, folder);
            let text = fs::read_to_string(&made).map_err(|error| {
                Failure::saying(format!("{} was not made: {error}", made.display()))
            })?;
            let _ = fs::remove_file(made);
            keep(house, &format!("{program}.cdx.json"), &text)?;
            sizes.push(format!("{program}: {}", components(&text)));
        }
        Ok(sizes.join(", "))
    },
    ..Step::ALWAYS
};

/// The packages in the window.
pub const PACKAGES: Step = Step {
    name: "sbom: window",
    needs: &["window: packages"],
    run: |house, progress| {
        let job = house.npm("sbom-window").args([
            "sbom",
            "--sbom-format",
            "cyclonedx",
            "--omit",
            "dev",
            "--package-lock-only",
        ]);
        let said = job.run(progress)?;
        // What npm warns of comes before.
        let text = said.find("\n{").map_or(said.as_str(), |at| &said[at..]);
        keep(house, "croisee-ui.cdx.json", text.trim_start())?;
        Ok(components(text))
    },
    ..Step::ALWAYS
};

fn tool(house: &House) -> PathBuf {
    house
        .made("tools/bin")
        .join(format!("{TOOL}{}", std::env::consts::EXE_SUFFIX))
}

fn keep(house: &House, name: &str, text: &str) -> Result<(), Failure> {
    let folder = house.made("sbom");
    fs::create_dir_all(&folder)
        .and_then(|()| fs::write(folder.join(name), text))
        .map_err(|error| Failure::saying(format!("{name} cannot be written: {error}")))
}

fn components(text: &str) -> String {
    format!("{} parts", text.matches("\"purl\"").count())
}
