//! The table of what Croisée needs from a Linux system, and how each thing is found.

use std::env;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

/// What a thing is needed for.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum For {
    /// Building and running.
    Building,
    /// The tests and pictures, besides.
    Testing,
}

/// One thing that the system must bring.
pub struct Need {
    /// Its name, as a person knows it.
    pub what: &'static str,
    /// What it is needed for.
    pub purpose: For,
    /// Whether one can go on without.
    pub optional: bool,
    probe: Probe,
    /// The packages that bring it: Debian and Ubuntu, Fedora, Arch.
    pub apt: &'static [&'static str],
    /// See `apt`.
    pub dnf: &'static [&'static str],
    /// See `apt`.
    pub pacman: &'static [&'static str],
}

enum Probe {
    Program(&'static str),
    PkgConfig(&'static str),
    PerlModules(&'static [&'static str]),
    PythonModules(&'static str),
    FileUnder {
        folders: &'static [&'static str],
        ending: &'static str,
        beginning: &'static str,
    },
}

const fn need(
    what: &'static str,
    purpose: For,
    probe: Probe,
    apt: &'static [&'static str],
    dnf: &'static [&'static str],
    pacman: &'static [&'static str],
) -> Need {
    Need {
        what,
        purpose,
        optional: false,
        probe,
        apt,
        dnf,
        pacman,
    }
}

use For::{Building, Testing};
use Probe::{FileUnder, PerlModules, PkgConfig, Program, PythonModules};

const NEEDS: &[Need] = &[
    need(
        "a C compiler",
        Building,
        Program("cc"),
        &["build-essential"],
        &["gcc"],
        &["base-devel"],
    ),
    need(
        "make",
        Building,
        Program("make"),
        &["build-essential"],
        &["make"],
        &["base-devel"],
    ),
    need(
        "pkg-config",
        Building,
        Program("pkg-config"),
        &["pkg-config"],
        &["pkgconf-pkg-config"],
        &["pkgconf"],
    ),
    need(
        "Perl with its modules (OpenSSL is built with it)",
        Building,
        PerlModules(&[
            "FindBin",
            "IPC::Cmd",
            "File::Compare",
            "File::Copy",
            "Time::Piece",
        ]),
        &["perl"],
        &["perl"],
        &["perl"],
    ),
    need(
        "WebKitGTK 4.1, to build against",
        Building,
        PkgConfig("webkit2gtk-4.1"),
        &["libwebkit2gtk-4.1-dev"],
        &["webkit2gtk4.1-devel"],
        &["webkit2gtk-4.1"],
    ),
    need(
        "a font for the window's fallback",
        Building,
        FileUnder {
            folders: &["/usr/share/fonts", "/usr/local/share/fonts"],
            ending: ".ttf",
            beginning: "",
        },
        &["fonts-dejavu-core"],
        &["dejavu-sans-fonts"],
        &["ttf-dejavu"],
    ),
    Need {
        optional: true,
        ..need(
            "the French spelling dictionary",
            Building,
            FileUnder {
                folders: &["/usr/share/hunspell", "/usr/share/myspell"],
                ending: ".dic",
                beginning: "fr",
            },
            &["hunspell-fr"],
            &["hunspell-fr"],
            &["hunspell-fr"],
        )
    },
    need(
        "Xvfb",
        Testing,
        Program("Xvfb"),
        &["xvfb"],
        &["xorg-x11-server-Xvfb"],
        &["xorg-server-xvfb"],
    ),
    need(
        "xvfb-run",
        Testing,
        Program("xvfb-run"),
        &["xvfb"],
        &["xorg-x11-server-Xvfb"],
        &["xorg-server-xvfb"],
    ),
    need(
        "xauth",
        Testing,
        Program("xauth"),
        &["xauth"],
        &["xorg-x11-xauth"],
        &["xorg-xauth"],
    ),
    need(
        "WebKitWebDriver",
        Testing,
        Program("WebKitWebDriver"),
        &["webkit2gtk-driver"],
        &["webkitgtk6.0"],
        &["webkitgtk-6.0"],
    ),
    need(
        "D-Bus",
        Testing,
        Program("dbus-daemon"),
        &["dbus"],
        &["dbus-daemon"],
        &["dbus"],
    ),
    need(
        "a keyring (gnome-keyring)",
        Testing,
        Program("gnome-keyring-daemon"),
        &["gnome-keyring"],
        &["gnome-keyring"],
        &["gnome-keyring"],
    ),
    need(
        "xdotool",
        Testing,
        Program("xdotool"),
        &["xdotool"],
        &["xdotool"],
        &["xdotool"],
    ),
    need(
        "pdftotext and pdftoppm (poppler)",
        Testing,
        Program("pdftotext"),
        &["poppler-utils"],
        &["poppler-utils"],
        &["poppler"],
    ),
    need(
        "qpdf",
        Testing,
        Program("qpdf"),
        &["qpdf"],
        &["qpdf"],
        &["qpdf"],
    ),
    need(
        "Java, for veraPDF",
        Testing,
        Program("java"),
        &["default-jre-headless"],
        &["java-latest-openjdk-headless"],
        &["jre-openjdk-headless"],
    ),
    need(
        "Maven, which fetches veraPDF",
        Testing,
        Program("mvn"),
        &["maven"],
        &["maven"],
        &["maven"],
    ),
    need(
        "Python with its venv module, for the other checkers of PDFs",
        Testing,
        PythonModules("import venv, ensurepip"),
        &["python3", "python3-venv"],
        &["python3"],
        &["python"],
    ),
];

/// What is not there for `purpose`; testing needs what building needs.
pub fn missing(purpose: For) -> Vec<&'static Need> {
    NEEDS
        .iter()
        .filter(|need| need.purpose == Building || purpose == Testing)
        .filter(|need| !need.probe.found())
        .collect()
}

/// The path of a program, looked up as a shell would.
pub fn which(program: &str) -> Option<PathBuf> {
    let path = env::var_os("PATH")?;
    env::split_paths(&path)
        .map(|folder| folder.join(format!("{program}{}", env::consts::EXE_SUFFIX)))
        .find(|candidate| candidate.is_file())
}

impl Probe {
    fn found(&self) -> bool {
        match self {
            Program(name) => which(name).is_some(),
            PkgConfig(library) => silent("pkg-config", &["--exists", library]),
            PerlModules(modules) => {
                let wanted: Vec<String> =
                    modules.iter().map(|module| format!("-M{module}")).collect();
                let mut arguments: Vec<&str> = wanted.iter().map(String::as_str).collect();
                arguments.extend(["-e", "1"]);
                silent("perl", &arguments)
            }
            PythonModules(import) => silent("python3", &["-c", import]),
            FileUnder {
                folders,
                ending,
                beginning,
            } => folders
                .iter()
                .any(|folder| holds(Path::new(folder), ending, beginning)),
        }
    }
}

fn silent(program: &str, arguments: &[&str]) -> bool {
    Command::new(program)
        .args(arguments)
        .stdin(Stdio::null())
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .status()
        .is_ok_and(|status| status.success())
}

fn holds(folder: &Path, ending: &str, beginning: &str) -> bool {
    let Ok(entries) = fs::read_dir(folder) else {
        return false;
    };
    entries.flatten().any(|entry| {
        let name = entry.file_name();
        let name = name.to_string_lossy();
        if entry.path().is_dir() {
            holds(&entry.path(), ending, beginning)
        } else {
            name.starts_with(beginning) && name.ends_with(ending)
        }
    })
}
