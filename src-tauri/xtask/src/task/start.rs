//! `cargo xtask start`: from a fresh clone to the open window.

use std::env;

use super::{demo, program, steps, window};
use crate::house::House;
use crate::step::{AfterFailure, Step, run_all};

const PROGRAMS: Step = Step {
    run: |house, progress| program::build(house, progress, house.release),
    ..program::PROGRAMS
};

const DEMONSTRATION: Step = Step {
    name: "demonstration dossier",
    needs: &["program: build"],
    done: |house| demo::dossier(house).is_file(),
    run: |house, progress| demo::create(house, progress, house.release),
    advice: "delete target/demo/ and run the same command again.",
    ..Step::ALWAYS
};

const DELIVERABLES: Step = Step {
    name: "deliverables of its four spaces",
    needs: &["demonstration dossier"],
    done: |house| demo::exported(house, house.release),
    run: |house, progress| demo::export(house, progress, house.release),
    advice: "delete target/demo/ (the demonstration and its PDFs) and run the same command again.",
    ..Step::ALWAYS
};

/// Builds what is not built, then opens the window and stays until it is closed.
pub fn start(house: &House) -> bool {
    let steps = [
        &steps::ROOM,
        &steps::SYSTEM_TO_BUILD,
        &steps::NODE,
        &window::PACKAGES,
        &window::BUILD,
        &PROGRAMS,
        &DEMONSTRATION,
        &DELIVERABLES,
    ];
    if !run_all(house, &steps, AfterFailure::Stop).all_passed() {
        return false;
    }
    println!("\nThe deliverables:");
    for pdf in demo::pdfs(house) {
        println!("  {}", pdf.display());
    }
    println!(
        "The demonstration dossier:\n  {}",
        demo::dossier(house).display()
    );
    open(house)
}

fn open(house: &House) -> bool {
    let app = house.program("croisee", house.release);
    if !display() {
        println!(
            "\nThere is no display here. Where there is one, this opens the window:\n  {} {}",
            app.display(),
            demo::dossier(house).display()
        );
        return true;
    }
    println!("\nThe window opens; closing it ends this command.");
    match house
        .job("window", app)
        .arg(demo::dossier(house))
        .run_in_the_open()
    {
        Ok(()) => true,
        Err(failure) => {
            failure.print("run the line above by itself to see what it says.");
            false
        }
    }
}

fn display() -> bool {
    let set = |name| env::var_os(name).is_some_and(|value| !value.is_empty());
    !cfg!(target_os = "linux") || set("DISPLAY") || set("WAYLAND_DISPLAY")
}
