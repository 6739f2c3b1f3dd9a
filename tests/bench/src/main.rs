//! The figures of Croisée, each beside what it is measured against, in one run.

mod board;
mod crossing;
mod export;
mod filtering;
mod import;
mod inventory;
mod large;
mod median;
mod memory;
mod palette;
mod preview;
mod process;
mod protection;
mod save;
mod search;
mod stall;
mod tables;
mod typing;
mod typst;
mod window;

use std::process::ExitCode;

use croisee_tests::command_line::croisee;
use croisee_tests::{Result, path_from};
use median::Figure;

#[tokio::main(flavor = "current_thread")]
async fn main() -> ExitCode {
    if let Some(set) = alone() {
        return match set {
            Ok(()) => ExitCode::SUCCESS,
            Err(error) => {
                eprintln!("{error}");
                ExitCode::FAILURE
            }
        };
    }
    match figures().await {
        Ok(true) => ExitCode::SUCCESS,
        Ok(false) => ExitCode::FAILURE,
        Err(error) => {
            eprintln!("{error}");
            ExitCode::FAILURE
        }
    }
}

/// Called with `--set DOCUMENT PDF`, this program sets a document and nothing else: what a whole process takes.
fn alone() -> Option<Result> {
    let mut arguments = std::env::args_os().skip(1);
    if arguments.next()? != preview::SET {
        return None;
    }
    let (document, pdf) = (arguments.next()?, arguments.next()?);
    Some(preview::set_alone(document.as_ref(), pdf.as_ref()))
}

/// Measures and prints each figure in turn, or only the groups named as arguments (`pages`, `protection`, `tables`, `inventory`, `stall`, `screens`, and the window's
/// `start`, `typing`, `palette`, `filtering`, `memory`); whether all bounds are kept.
async fn figures() -> Result<bool> {
    let asked: Vec<String> = std::env::args().skip(1).collect();
    let wanted = |group: &str| asked.is_empty() || asked.iter().any(|one| one == group);
    let scratch = path_from("CROISEE_SCRATCH")?;
    let _ = std::fs::remove_dir_all(&scratch);
    std::fs::create_dir_all(&scratch)?;
    let dossier = scratch.join("demonstration.croisee");
    croisee(["create".as_ref(), dossier.as_os_str(), "--demo".as_ref()])?.exits(0)?;
    let (mut kept, mut held) = (true, true);
    let mut told = |figure: Figure| {
        figure.print();
        kept &= figure.kept();
    };
    if wanted("pages") {
        let pages = preview::figures(&dossier, &scratch)?;
        pages.into_iter().for_each(&mut told);
    }
    if asked.iter().any(|group| group == "pages") {
        return Ok(kept && held);
    }
    if asked.is_empty() {
        told(export::figure(&dossier, &scratch)?);
        told(save::figure(&dossier, &scratch)?);
        told(search::figure(&dossier)?);
    }
    if wanted("protection") {
        let protection = protection::figures(&dossier, &scratch)?;
        protection.into_iter().for_each(&mut told);
    }
    if asked.iter().any(|group| group == "protection") {
        return Ok(kept && held);
    }
    let inventory = inventory::make(&scratch, inventory::ENTRIES)?;
    if wanted("inventory") {
        let inventory = inventory::figures(&inventory)?;
        inventory.into_iter().for_each(&mut told);
    }
    if wanted("tables") {
        let (mut times, mut memory) = import::figures(&scratch)?;
        let more = tables::figures(&inventory, &scratch)?;
        times.extend(more.0);
        memory.extend(more.1);
        times.into_iter().for_each(&mut told);
        held = memory.iter().fold(held, |all, one| one.print() && all);
    }
    if asked
        .iter()
        .any(|group| ["inventory", "tables"].contains(&group.as_str()))
    {
        return Ok(kept && held);
    }
    if cfg!(target_os = "linux") && wanted("stall") {
        let stalls = stall::figures(&scratch).await?;
        stalls.into_iter().for_each(&mut told);
    }
    if asked.iter().any(|group| group == "stall") {
        return Ok(kept && held);
    }
    let large = large::make(&dossier, &scratch)?;
    let crossed = crossing::make(&large, &scratch)?;
    let board = board::make(&crossed, &scratch)?;
    if wanted("screens") {
        large::figures(&large)?.into_iter().for_each(&mut told);
        crossing::figures(&crossed)?.into_iter().for_each(&mut told);
        board::figures(&board)?.into_iter().for_each(&mut told);
        told(palette::figure(&board)?);
    }
    if cfg!(target_os = "linux") && wanted("start") {
        told(window::figure().await?);
    }
    if cfg!(target_os = "linux") && wanted("typing") {
        told(typing::figure(&large).await?);
    }
    if cfg!(target_os = "linux") && wanted("palette") {
        told(palette::typed(&board).await?);
    }
    if cfg!(target_os = "linux") && wanted("filtering") {
        let filtered = filtering::figures(&large).await?;
        filtered.into_iter().for_each(&mut told);
    }
    if cfg!(target_os = "linux") && wanted("memory") {
        kept &= memory::figure(&board).await?;
    }
    Ok(kept && held)
}
