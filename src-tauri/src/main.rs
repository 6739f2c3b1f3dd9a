//! The Croisée window: unpacks what the window asks, calls the core, returns what it says.
#![cfg_attr(not(debug_assertions), windows_subsystem = "windows")]

#[macro_use]
mod commands;
mod automation;
mod backing;
mod crash;
mod dialog;
mod dumps;
mod home;
mod instance;
mod keyring;
mod opener;
mod painting;
mod setting;
mod shell;
mod sleep;
mod spelling;
mod start;
mod strength;
mod surroundings;
mod trouble;
mod worker;

#[cfg(test)]
mod bindings;

fn main() {
    dumps::forbid();
    let argument = std::env::args_os().nth(1);
    if argument
        .as_ref()
        .is_some_and(|a| a == "--version" || a == "-V")
    {
        println!("croisee {}", env!("CARGO_PKG_VERSION"));
        return;
    }
    if argument.as_ref().is_some_and(|a| a == worker::WORKER) {
        let done = worker::work();
        std::process::exit(i32::from(done.is_err()));
    }
    if let Some(variable) = automation::refused(|name| std::env::var_os(name)) {
        eprintln!(
            "croisee: {variable} est définie : un autre programme piloterait la fenêtre. Rien n’a été ouvert ; retirez cette variable et recommencez."
        );
        std::process::exit(1);
    }
    // The window that has this dossier open comes to the front instead.
    if argument
        .as_ref()
        .is_some_and(|path| instance::call(path.as_ref()))
    {
        return;
    }
    if !start::has_a_screen() {
        eprintln!(
            "croisee: aucun écran n’a été trouvé (DISPLAY, WAYLAND_DISPLAY). Rien n’a été ouvert ; sans écran, utilisez croisee-cli."
        );
        std::process::exit(1);
    }
    painting::choose();
    if let Err(error) = start::run(argument.map(Into::into)) {
        eprintln!("croisee: {error}");
        std::process::exit(1);
    }
}
