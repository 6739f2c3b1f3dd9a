//! Tables as nobody should make them, and as people do: 200 and more, by a generator.

mod dressed;
mod misshapen;

use std::fs;

use croisee_tests::Result;

use super::{Bench, Report, Told, all_held, beginning, bounded, held_by, stayed_calm};

/// What must become of a table.
#[derive(Clone, Copy, PartialEq)]
pub enum Fate {
    /// All of its rows come in.
    In(u64),
    /// Each of its rows comes in, or is refused by its number.
    Counted(u64),
    /// Nothing of it comes in, and it is told why.
    Out,
    /// Whatever: nothing breaks.
    Calm,
}
use Fate::{Calm, Counted, In, Out};

pub struct Case {
    pub name: String,
    table: &'static str,
    pub bytes: Vec<u8>,
    fate: Fate,
}

fn case(name: impl Into<String>, bytes: impl Into<Vec<u8>>, fate: Fate) -> Case {
    Case {
        name: name.into(),
        table: "organisations",
        bytes: bytes.into(),
        fate,
    }
}

const OWN: &str = "code;nom;sphere;notes\n";
const THREE: &str =
    "a;Été à Plœuc;res;Du « bien »\nb;Maison;res;\nc;\"Le \"\"Gué\"\"; rive\";res;x\n";
const FOREIGN: &str = "Nom de la structure;Sphère;Région\n";
const FOREIGN_THREE: &str =
    "Été à Plœuc;Réseaux;Bretagne\nMaison;Réseaux;\n\"Le \"\"Gué\"\"; rive\";Réseaux;x\n";

/// All of them.
pub fn all() -> Vec<Case> {
    [
        dressed::dressed(),
        dressed::misencoded(),
        misshapen::misshapen(),
        misshapen::swollen(),
        misshapen::meaning(),
        misshapen::dated(),
    ]
    .into_iter()
    .flatten()
    .collect()
}

#[test]
fn two_hundred_hostile_tables_come_in_row_by_row_or_are_refused_within_bounds() -> Result {
    let bench = Bench::new()?;
    let all = all();
    assert!(all.len() >= 200, "{}", all.len());
    let worst = all_held(&all, |case| &case.name, |n, case| held(&bench, n, case))?;
    println!(
        "reliability | 12 | hostile CSV | {} tables by the command line: each row in or refused by its number, nothing else written, at most {} MB and {:.1} s of work each",
        all.len(),
        worst.held >> 10,
        worst.took.as_secs_f64()
    );
    Ok(())
}

/// Imports one, and looks at what became of it.
fn held(bench: &Bench, n: usize, case: &Case) -> Result<std::result::Result<Told, String>> {
    let (place, dossier) = bench.place(&n.to_string())?;
    let file = place.join("table.csv");
    fs::write(&file, &case.bytes)?;
    let arguments = [
        "--json",
        "import",
        "d.croisee",
        "table.csv",
        "--as",
        case.table,
    ];
    let told = bounded(&place, &arguments.map(AsRef::as_ref))?;
    if let Err(why) = stayed_calm(&told, &place, &["table.csv"]) {
        return Ok(Err(why));
    }
    let what = match case.table {
        "inventaire" => "inventory",
        same => same,
    };
    let there = held_by(&dossier, what)?;
    fs::remove_dir_all(&place)?;
    let report = Report::of(&told.answer);
    let (kept, added, rows, files) = report.as_ref().map_or((0, 0, 0, 0), |r| {
        (r.kept, r.added, r.rows.len() as u64, r.files)
    });
    if there != added {
        return Ok(Err(format!(
            "{added} were said to be new, {there} are there"
        )));
    }
    // Nothing is taken in silence, and nothing is refused in silence.
    let silent = told.answer.code == Some(0) && kept == 0;
    let held = match case.fate {
        In(count) => (kept, rows, files) == (count, 0, 0),
        Counted(count) => kept + rows == count && files == 0,
        Out => kept == 0 && told.answer.code != Some(0),
        Calm => !silent,
    };
    let heard = beginning(&told.answer);
    Ok(match held {
        true => Ok(told),
        false => Err(format!(
            "{kept} kept, {rows} rows and {files} files refused, exit {:?}\n  {heard}",
            told.answer.code
        )),
    })
}
