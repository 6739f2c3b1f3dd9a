//! The commands of the README: set up, run, test, measure and look at Croisée.
//!
//! No dependency on purpose: this program is compiled before anything else on a fresh machine.

mod fingerprint;
mod house;
mod job;
mod report;
mod step;
mod system;
mod task;

use std::process::ExitCode;

use house::House;

const USAGE: &str = "\
cargo xtask COMMAND

  start [--release]   set up, build, make the demonstration and its PDFs, open the window
  test                set up and run everything: lints, unit, whole program, real window
  check               the quick half of `test`: formatting, lints and types
  look                pictures of every screen and every PDF page, into target/look/
  bench               the figures, measured side by side, release build
  conformance         every kind of PDF by veraPDF (PDF/A-2a, PDF/UA-1) and other checkers: part of `test`
  endurance [--release] [NAME]
                      1,000 kills, 500 harmed dossiers, full disks: figures into tests/reports/reliability.md;
                      with `--release` the window is the one that is shipped
  fuzz [SECONDS]      bytes of others at every door (archive, CSV, XLSX, DOCX, Markdown, templates,
                      anchors, search), 60 s each
  sbom                what the programs are made of, in CycloneDX, into target/sbom/
  accept              takes the pages of the PDFs as they are now for those of the tests, once looked at
  bindings            write the window's TypeScript calls again from the Rust commands
  setup               only find and install what the system lacks

What is already done is skipped. Logs of each step: target/xtask/logs/.
";

fn main() -> ExitCode {
    let mut arguments = std::env::args().skip(1);
    let command = arguments.next().unwrap_or_default();
    let rest: Vec<String> = arguments.collect();
    let (mut seconds, mut only) = (None, None);
    let release = match rest.as_slice() {
        [] => false,
        [flag] if flag == "--release" && ["start", "endurance"].contains(&command.as_str()) => true,
        [flag, name] if flag == "--release" && command == "endurance" && !name.starts_with('-') => {
            only = Some(name.clone());
            true
        }
        [number] if command == "fuzz" && number.parse::<u64>().is_ok() => {
            seconds = number.parse().ok();
            false
        }
        [name] if command == "endurance" && !name.starts_with('-') => {
            only = Some(name.clone());
            false
        }
        [unknown, ..] => {
            eprintln!("unknown argument: {unknown}\n\n{USAGE}");
            return ExitCode::from(2);
        }
    };
    let house = match House::find(release) {
        Ok(mut house) => {
            house.seconds = seconds.unwrap_or(house.seconds);
            house.only = only;
            house
        }
        Err(message) => {
            eprintln!("{message}");
            return ExitCode::FAILURE;
        }
    };
    let passed = match command.as_str() {
        "setup" => task::setup(&house),
        "start" => task::start(&house),
        "test" => task::test(&house),
        "check" => task::check(&house),
        "look" => task::look(&house),
        "bench" => task::bench(&house),
        "conformance" => task::conformance(&house),
        "endurance" => task::endurance(&house),
        "fuzz" => task::fuzz(&house),
        "sbom" => task::sbom(&house),
        "accept" => task::accept(&house),
        "bindings" => task::bindings(&house),
        "" | "help" | "-h" | "--help" => {
            print!("{USAGE}");
            return ExitCode::SUCCESS;
        }
        unknown => {
            eprintln!("unknown command: {unknown}\n\n{USAGE}");
            return ExitCode::from(2);
        }
    };
    if passed {
        ExitCode::SUCCESS
    } else {
        ExitCode::FAILURE
    }
}
