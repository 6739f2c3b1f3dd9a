//! The figures of Croisée, each beside what it is measured against, in one run.

mod export;
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
        Ok(figures) => {
            figures.iter().for_each(Figure::print);
            if figures.iter().all(Figure::kept) {
                ExitCode::SUCCESS
            } else {
                ExitCode::FAILURE
            }
        }
        Err(error) => {
            eprintln!("{error}");
            ExitCode::FAILURE
        }
    }
}

async fn figures() -> Result<Vec<Figure>> {
    let scratch = path_from("CROISEE_SCRATCH")?;
    let _ = std::fs::remove_dir_all(&scratch);
    std::fs::create_dir_all(&scratch)?;
    let dossier = scratch.join("demonstration.croisee");
    croisee(["create".as_ref(), dossier.as_os_str(), "--demo".as_ref()])?.exits(0)?;
    let mut figures = vec![
        export::figure(&dossier, &scratch)?,
        save::figure(&dossier, &scratch)?,
        search::figure(&dossier)?,
    ];
    let large = large::make(&dossier, &scratch)?;
    figures.extend(large::figures(&large)?);
    if cfg!(target_os = "linux") {
        figures.push(window::figure().await?);
        figures.push(typing::figure(&large).await?);
    }
    Ok(figures)
}
