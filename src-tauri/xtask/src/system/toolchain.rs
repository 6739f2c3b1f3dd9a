//! Node, Rust's components, and what macOS and Windows need, in words.

use std::process::{Command, Stdio};

use super::needs::which;
use crate::house::House;
use crate::report::{Failure, Progress};

/// The versions of Node that the window's tools accept: from these, and any later major.
const NODE: &[(u32, u32)] = &[(20, 19), (22, 12)];

/// Finds Node, or tries the system's own package where that is new enough.
pub fn node(house: &House, progress: &Progress) -> Result<String, Failure> {
    let found = node_version();
    if let Some(version) = found.filter(|&version| accepted(version)) {
        return Ok(format!("{}.{}", version.0, version.1));
    }
    if found.is_none()
        && install_node(house, progress)
        && let Some(version) = node_version().filter(|&version| accepted(version))
    {
        return Ok(format!("{}.{}", version.0, version.1));
    }
    let state = match found {
        Some((major, minor)) => format!("Node {major}.{minor} is too old"),
        None => "Node is not installed".to_owned(),
    };
    Err(Failure::saying(format!(
        "{state}: the window is built with Node 20.19 or later of that line, or 22.12 or later."
    )))
}

/// Whether Node is here and new enough.
pub fn node_is_here() -> bool {
    node_version().is_some_and(accepted) && (cfg!(windows) || which("npm").is_some())
}

/// Sees to rustfmt and clippy, which a minimal Rust lacks.
pub fn rust_components(house: &House, progress: &Progress) -> Result<String, Failure> {
    let lacking: Vec<&str> = [("rustfmt", "fmt"), ("clippy", "clippy")]
        .into_iter()
        .filter(|(_, command)| {
            house
                .cargo("rust")
                .args([command, "--version"])
                .run(progress)
                .is_err()
        })
        .map(|(component, _)| component)
        .collect();
    if lacking.is_empty() {
        return Ok(String::new());
    }
    house
        .job("rust", "rustup")
        .args(["component", "add"])
        .args(&lacking)
        .run(progress)
        .map_err(|_| {
            Failure::saying(format!(
                "Rust's {} is not installed.",
                lacking.join(" and ")
            ))
        })
}

/// What a person has to install by hand on macOS or Windows; nothing elsewhere.
pub fn words_for_this_system() -> Option<String> {
    if cfg!(target_os = "macos") {
        let there = answers("xcode-select", &["-p"]);
        return (!there).then(|| {
            "Apple's command line tools are missing: they bring the compiler, make and Perl. \
             Type `xcode-select --install`, accept, and run the same command again."
                .to_owned()
        });
    }
    if cfg!(target_os = "windows") {
        return words_for_windows();
    }
    None
}

fn words_for_windows() -> Option<String> {
    let mut words = Vec::new();
    let vswhere = r"C:\Program Files (x86)\Microsoft Visual Studio\Installer\vswhere.exe";
    let tools = "Microsoft.VisualStudio.Component.VC.Tools.x86.x64";
    let compiler = Command::new(vswhere)
        .args([
            "-products",
            "*",
            "-requires",
            tools,
            "-property",
            "installationPath",
        ])
        .output();
    if !compiler.is_ok_and(|output| !output.stdout.is_empty()) {
        words.push(
            "the compiler: `winget install Microsoft.VisualStudio.2022.BuildTools`, with the workload “Desktop development with C++”",
        );
    }
    // Git's own Perl lacks modules that OpenSSL's build asks for.
    if !answers(
        "perl",
        &["-MLocale::Maketext::Simple", "-MIPC::Cmd", "-e", "1"],
    ) {
        words.push(
            "Perl, with which OpenSSL is built: `winget install StrawberryPerl.StrawberryPerl`",
        );
    }
    let key = r"HKLM\SOFTWARE\WOW6432Node\Microsoft\EdgeUpdate\Clients\{F3017226-FE2A-4295-8BDF-00C3A9A7E4C5}";
    if !answers("reg", &["query", key, "/v", "pv"]) {
        words.push("the web view: `winget install Microsoft.EdgeWebView2Runtime`");
    }
    let words = words.join("\n     - ");
    (!words.is_empty())
        .then(|| format!("Install by hand, then open a new terminal:\n     - {words}"))
}

/// Why the PDF validator cannot be run, where nothing installs Java and Maven for us.
pub fn without_java() -> Option<String> {
    let maven = if cfg!(windows) { "mvn.cmd" } else { "mvn" };
    let here = answers("java", &["-version"]) && answers(maven, &["--version"]);
    let how = if cfg!(target_os = "macos") {
        "brew install --cask temurin && brew install maven"
    } else {
        "winget install EclipseAdoptium.Temurin.21.JRE, and Maven from maven.apache.org"
    };
    let how = match cfg!(target_os = "linux") {
        true => "default-jre-headless and maven, or what your system calls them",
        false => how,
    };
    (!here).then(|| format!("veraPDF needs Java and Maven ({how}); all other tests ran"))
}

/// Python, as it is called here.
pub const PYTHON: &str = if cfg!(windows) { "python" } else { "python3" };

/// Why the checkers of PDFs cannot be fetched here.
pub fn without_python() -> Option<String> {
    let here = answers(PYTHON, &["-c", "import venv, ensurepip"]);
    let words = "outloud and pdfua need Python 3 with its venv module; all other tests ran";
    (!here).then(|| words.to_owned())
}

fn answers(program: &str, arguments: &[&str]) -> bool {
    Command::new(program)
        .args(arguments)
        .stdin(Stdio::null())
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .status()
        .is_ok_and(|status| status.success())
}

fn node_version() -> Option<(u32, u32)> {
    let output = Command::new("node").arg("--version").output().ok()?;
    version(&String::from_utf8_lossy(&output.stdout))
}

fn version(text: &str) -> Option<(u32, u32)> {
    let mut parts = text.trim().trim_start_matches('v').split('.');
    Some((parts.next()?.parse().ok()?, parts.next()?.parse().ok()?))
}

fn accepted(version: (u32, u32)) -> bool {
    let newest = NODE.iter().map(|line| line.0).max().unwrap_or_default();
    version.0 > newest
        || NODE
            .iter()
            .any(|line| version.0 == line.0 && version.1 >= line.1)
}

/// Distributions whose own Node may be new enough; Debian 12's is not, and is left alone.
fn install_node(house: &House, progress: &Progress) -> bool {
    let root = Command::new("id")
        .arg("-u")
        .output()
        .is_ok_and(|output| output.stdout.starts_with(b"0\n"));
    let offers: &[(&str, &[&str])] = &[
        (
            "apt-get",
            &["install", "-y", "--no-install-recommends", "nodejs", "npm"],
        ),
        ("dnf", &["install", "-y", "nodejs", "nodejs-npm"]),
        (
            "pacman",
            &["-Sy", "--needed", "--noconfirm", "nodejs", "npm"],
        ),
    ];
    let Some((program, arguments)) = offers.iter().find(|(program, _)| which(program).is_some())
    else {
        return false;
    };
    if *program == "apt-get" && !apt_offers_a_new_node() {
        return false;
    }
    let job = if root {
        house.job("node", program)
    } else {
        house.job("node", "sudo").args(["-n", program])
    };
    job.args(*arguments).run(progress).is_ok()
}

fn apt_offers_a_new_node() -> bool {
    let Ok(output) = Command::new("apt-cache")
        .args(["policy", "nodejs"])
        .output()
    else {
        return false;
    };
    let text = String::from_utf8_lossy(&output.stdout).into_owned();
    text.lines()
        .find_map(|line| line.trim().strip_prefix("Candidate:"))
        .and_then(version)
        .is_some_and(accepted)
}

#[cfg(test)]
mod tests {
    use super::{accepted, version};

    #[test]
    fn node_is_accepted_from_the_first_version_that_builds_the_window() {
        for (text, expected) in [
            ("v18.20.4", false),
            ("v20.18.3", false),
            ("v20.19.0", true),
            ("v21.7.0", false),
            ("v22.11.0", false),
            ("v22.12.0\n", true),
            ("v24.1.0", true),
        ] {
            assert_eq!(version(text).is_some_and(accepted), expected, "{text}");
        }
    }
}
