//! The figures of Croisée, each beside what it is measured against, in one run.

mod board;
mod crossing;
mod export;
mod filtering;
mod import;
mod large;
mod median;
mod save;
mod search;
mod typing;
mod window;

use std::process::ExitCode;

use croisee_tests::command_line::croisee;
use croisee_tests::{Result, path_from};
use median::Figure;

#[tokio::main(flavor = "current_thread")]
async fn main() -> ExitCode {
    match figures().await {
        Ok(true) => ExitCode::SUCCESS,
        Ok(false) => ExitCode::FAILURE,
        Err(error) => {
            eprintln!("{error}");
            ExitCode::FAILURE
        }
    }
}

/// Measures and prints each figure in turn; whether all bounds are kept.
async fn figures() -> Result<bool> {
    let scratch = path_from("CROISEE_SCRATCH")?;
    let _ = std::fs::remove_dir_all(&scratch);
    std::fs::create_dir_all(&scratch)?;
    let dossier = scratch.join("demonstration.croisee");
    croisee(["create".as_ref(), dossier.as_os_str(), "--demo".as_ref()])?.exits(0)?;
    let mut kept = true;
    let mut told = |figure: Figure| {
        figure.print();
        kept &= figure.kept();
    };
    told(export::figure(&dossier, &scratch)?);
    told(save::figure(&dossier, &scratch)?);
    told(search::figure(&dossier)?);
    told(import::figure(&scratch)?);
    let large = large::make(&dossier, &scratch)?;
    large::figures(&large)?.into_iter().for_each(&mut told);
    let crossed = crossing::make(&large, &scratch)?;
    crossing::figures(&crossed)?.into_iter().for_each(&mut told);
    let board = board::make(&crossed, &scratch)?;
    board::figures(&board)?.into_iter().for_each(&mut told);
    if cfg!(target_os = "linux") {
        told(window::figure().await?);
        told(typing::figure(&large).await?);
        filtering::figures(&large)
            .await?
            .into_iter()
            .for_each(&mut told);
    }
    Ok(kept)
}
