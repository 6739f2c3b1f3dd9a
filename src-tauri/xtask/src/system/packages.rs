//! The system's package installers: which one is here, and whether we may use it.

use std::process::{Command, Stdio};

use super::needs::{Need, which};
use crate::house::House;
use crate::report::{Failure, Progress};

/// A package installer.
struct Installer {
    program: &'static str,
    /// Refreshes its lists; none where installing does it.
    update: Option<&'static [&'static str]>,
    install: &'static [&'static str],
    names: fn(&Need) -> &'static [&'static str],
}

const INSTALLERS: &[Installer] = &[
    Installer {
        program: "apt-get",
        update: Some(&["-o", "DPkg::Lock::Timeout=300", "update"]),
        install: &[
            "-o",
            "DPkg::Lock::Timeout=300",
            "install",
            "-y",
            "--no-install-recommends",
        ],
        names: |need| need.apt,
    },
    Installer {
        program: "dnf",
        update: None,
        install: &["install", "-y", "--setopt=install_weak_deps=False"],
        names: |need| need.dnf,
    },
    Installer {
        program: "pacman",
        update: None,
        install: &["-Sy", "--needed", "--noconfirm"],
        names: |need| need.pacman,
    },
];

/// What only an unattended call needs: to wait while another one installs.
const LOCK: &str = "-o DPkg::Lock::Timeout=300 ";

/// With which rights a command can be run here.
enum Rights {
    Root,
    Sudo,
    None,
}

/// Installs what is missing; without the right to, says the exact line to type.
pub fn install(house: &House, missing: &[&Need], progress: &Progress) -> Result<(), Failure> {
    if missing.is_empty() {
        return Ok(());
    }
    let required = missing.iter().any(|need| !need.optional);
    let Some(installer) = INSTALLERS
        .iter()
        .find(|known| which(known.program).is_some())
    else {
        return unless_optional(required, || unknown_system(missing));
    };
    let names = package_names(missing, installer.names);
    let rights = rights();
    if matches!(rights, Rights::None) {
        return unless_optional(required, || line_to_type(installer, &names, missing));
    }
    if let Some(update) = installer.update {
        // Old lists may still serve: only the installation itself decides.
        let _ = call(house, &rights, installer.program, update, &[], progress);
    }
    let installed = call(
        house,
        &rights,
        installer.program,
        installer.install,
        &names,
        progress,
    );
    match installed {
        Err(failure) if required => Err(failure),
        _ => Ok(()),
    }
}

/// The packages that bring these needs, each once.
fn package_names(
    missing: &[&Need],
    names: fn(&Need) -> &'static [&'static str],
) -> Vec<&'static str> {
    let mut packages: Vec<&str> = missing
        .iter()
        .flat_map(|need| names(need))
        .copied()
        .collect();
    packages.sort_unstable();
    packages.dedup();
    packages
}

fn unless_optional(required: bool, failure: impl FnOnce() -> Failure) -> Result<(), Failure> {
    if required { Err(failure()) } else { Ok(()) }
}

fn rights() -> Rights {
    let answer = |program: &str, arguments: &[&str]| {
        Command::new(program)
            .args(arguments)
            .stdin(Stdio::null())
            .stderr(Stdio::null())
            .output()
            .ok()
            .filter(|output| output.status.success())
            .map(|output| String::from_utf8_lossy(&output.stdout).trim().to_owned())
    };
    if answer("id", &["-u"]).as_deref() == Some("0") {
        Rights::Root
    } else if answer("sudo", &["-n", "true"]).is_some() {
        Rights::Sudo
    } else {
        Rights::None
    }
}

fn call(
    house: &House,
    rights: &Rights,
    program: &str,
    arguments: &[&str],
    names: &[&str],
    progress: &Progress,
) -> Result<String, Failure> {
    let job = match rights {
        Rights::Sudo => house.job("system", "sudo").args([
            "-n",
            "env",
            "DEBIAN_FRONTEND=noninteractive",
            program,
        ]),
        Rights::Root | Rights::None => house
            .job("system", program)
            .env("DEBIAN_FRONTEND", "noninteractive"),
    };
    job.args(arguments).args(names).run(progress)
}

fn line_to_type(installer: &Installer, names: &[&str], missing: &[&Need]) -> Failure {
    let Installer {
        program,
        update,
        install,
        ..
    } = installer;
    let mut line = String::new();
    if let Some(update) = update {
        line = format!("sudo {program} {} && ", update.join(" "));
    }
    line.push_str(&format!(
        "sudo {program} {} {}",
        install.join(" "),
        names.join(" ")
    ));
    let line = line.replace(LOCK, "");
    Failure::saying(format!(
        "Missing: {}.\n     This needs rights that this account does not have here. Type this line, then run the same command again:\n\n       {line}",
        list(missing)
    ))
}

fn unknown_system(missing: &[&Need]) -> Failure {
    Failure::saying(format!(
        "Missing: {}.\n     None of apt-get, dnf and pacman is here: install these with your system's own means. Under Debian's names they are: {}.",
        list(missing),
        package_names(missing, |need| need.apt).join(" ")
    ))
}

fn list(missing: &[&Need]) -> String {
    missing
        .iter()
        .map(|need| need.what)
        .collect::<Vec<_>>()
        .join(", ")
}
