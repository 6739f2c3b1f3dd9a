//! The Croisée window: unpacks what the window asks, calls the core, returns what it says.
#![cfg_attr(not(debug_assertions), windows_subsystem = "windows")]

#[macro_use]
mod commands;
mod dialog;
mod home;
mod opener;
mod setting;
mod shell;
mod spelling;
mod start;
mod surroundings;
mod trouble;

#[cfg(test)]
mod bindings;

fn main() {
    let argument = std::env::args_os().nth(1);
    if argument
        .as_ref()
        .is_some_and(|a| a == "--version" || a == "-V")
    {
        println!("croisee {}", env!("CARGO_PKG_VERSION"));
        return;
    }
    if !start::has_a_screen() {
        eprintln!(
            "croisee: aucun écran n’a été trouvé (DISPLAY, WAYLAND_DISPLAY). Rien n’a été ouvert ; sans écran, utilisez croisee-cli."
        );
        std::process::exit(1);
    }
    if let Err(error) = start::run(argument.map(Into::into)) {
        eprintln!("croisee: {error}");
        std::process::exit(1);
    }
}
