//! A hundred thousand organisations, with headings of somebody else's making, brought in from one table.

use std::fmt::Write as _;
use std::path::Path;
use std::time::Duration;

use croisee_tests::Result;
use croisee_tests::command_line::croisee;

use crate::median::{Figure, timed};

const ROWS: u32 = 100_000;
const BOUND: Duration = Duration::from_secs(10);

/// Measures one whole process: read, matched, checked, written, indexed, and one undo kept of it.
pub fn figure(scratch: &Path) -> Result<Figure> {
    let (dossier, table) = (
        scratch.join("import.croisee"),
        scratch.join("structures.csv"),
    );
    let (spheres, one) = (
        scratch.join("spheres.csv"),
        "code;nom;nom_singulier\nres;Réseaux;un réseau\n",
    );
    std::fs::write(&spheres, one)?;
    let mut rows = "Nom de la structure;Sphère;Région;Site;Notes\n".to_owned();
    for n in 0..ROWS {
        let region = ["Bretagne", "Occitanie", "Grand Est"][n as usize % 3];
        writeln!(
            rows,
            "Association numéro {n} des Lisières;réseau;{region};https://a{n}.example;Quelques mots sur ce que fait la structure, {n}"
        )?;
    }
    std::fs::write(&table, rows)?;
    croisee(["create".as_ref(), dossier.as_os_str()])?.exits(0)?;
    let import = |file: &Path, name: &str| -> Result {
        let arguments = [
            "import".as_ref(),
            dossier.as_os_str(),
            file.as_os_str(),
            "--as".as_ref(),
            name.as_ref(),
        ];
        croisee(arguments)?.exits(0).map(|_| ())
    };
    import(&spheres, "spheres")?;
    // Once: what is there already would be found again.
    let measured = timed(|| import(&table, "organisations"))?;
    Ok(Figure {
        what: format!("import of {ROWS} rows, one process"),
        measured,
        bound: BOUND,
        against: "fixed".to_owned(),
    })
}
