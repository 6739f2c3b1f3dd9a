//! Archives and workbooks made to harm: 60 and more, by a generator.

mod archives;
mod workbooks;

use std::fs;
use std::io::{Cursor, Write as _};

use croisee_tests::Result;
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, ZipArchive, ZipWriter};

use super::{Bench, MANIFEST, Report, Told, all_held, beginning, bounded, held_by, stayed_calm};

/// How a file is given to the program.
#[derive(Clone, Copy, PartialEq)]
pub enum Way {
    /// As an archive from which a dossier is made.
    Archive,
    /// As a workbook that is brought into one.
    Workbook,
}

/// What must become of it.
#[derive(Clone, Copy, PartialEq)]
pub enum Fate {
    /// So many rows come in.
    In(u64),
    /// Nothing comes in.
    Out,
    /// Whatever: nothing breaks.
    Calm,
}
use Fate::{Calm, In, Out};

pub struct Case {
    pub name: String,
    way: Way,
    pub bytes: Vec<u8>,
    fate: Fate,
}

fn archive(name: impl Into<String>, bytes: Vec<u8>, fate: Fate) -> Case {
    Case {
        name: name.into(),
        way: Way::Archive,
        bytes,
        fate,
    }
}

fn workbook(name: impl Into<String>, bytes: Vec<u8>, fate: Fate) -> Case {
    Case {
        name: name.into(),
        way: Way::Workbook,
        bytes,
        fate,
    }
}

fn deflated() -> SimpleFileOptions {
    SimpleFileOptions::default().compression_method(CompressionMethod::Deflated)
}

fn zipped(files: &[(&str, &[u8])]) -> Result<Vec<u8>> {
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, bytes) in files {
        zip.start_file(*name, deflated())?;
        zip.write_all(bytes)?;
    }
    Ok(zip.finish()?.into_inner())
}

const SPHERES: &str = "code;nom;nom_singulier\nres;Réseaux;un réseau\n";
const ORGANISATIONS: &str = "code;nom;sphere\na;Maison;res\nb;Gué;res\n";

/// The files of a sound archive.
const SOUND: [(&str, &str); 3] = [
    ("manifeste.json", MANIFEST),
    ("spheres.csv", SPHERES),
    ("organisations.csv", ORGANISATIONS),
];

/// A sound archive with some files more, or others in their place.
fn with(more: &[(&str, &[u8])]) -> Result<Vec<u8>> {
    let sound = SOUND.iter().map(|(name, text)| (*name, text.as_bytes()));
    let mut files: Vec<(&str, &[u8])> = sound.collect();
    for (name, bytes) in more {
        match files.iter_mut().find(|(known, _)| known == name) {
            Some(known) => known.1 = bytes,
            None => files.push((name, bytes)),
        }
    }
    zipped(&files)
}

/// Blanks, more than any file of an archive may have, packed once.
struct Swollen(Vec<u8>);

impl Swollen {
    fn of(megabytes: usize) -> Result<Self> {
        let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
        zip.start_file("blanks", deflated().compression_level(Some(1)))?;
        let blanks = vec![b' '; 1 << 20];
        for _ in 0..megabytes {
            zip.write_all(&blanks)?;
        }
        Ok(Self(zip.finish()?.into_inner()))
    }

    /// A sound archive in which they stand under this name.
    fn archive(&self, name: &str) -> Result<Vec<u8>> {
        let mut packed = ZipArchive::new(Cursor::new(&self.0[..]))?;
        let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
        for (other, bytes) in SOUND.iter().filter(|(other, _)| *other != name) {
            zip.start_file(*other, deflated())?;
            zip.write_all(bytes.as_bytes())?;
        }
        zip.raw_copy_file_rename(packed.by_index(0)?, name)?;
        Ok(zip.finish()?.into_inner())
    }
}

/// The same bytes with a number of two or four of them written over, wherever a head of that kind stands.
fn lying(bytes: &[u8], head: &[u8; 4], at: usize, said: &[u8]) -> Vec<u8> {
    let mut out = bytes.to_vec();
    let places: Vec<usize> = (0..out.len().saturating_sub(4))
        .filter(|n| &out[*n..n + 4] == head)
        .collect();
    for place in places {
        if let Some(part) = out.get_mut(place + at..place + at + said.len()) {
            part.copy_from_slice(said);
        }
    }
    out
}

const LOCAL: &[u8; 4] = b"PK\x03\x04";
const CENTRAL: &[u8; 4] = b"PK\x01\x02";
const END: &[u8; 4] = b"PK\x05\x06";

/// The workbooks.
pub fn workbooks() -> Result<Vec<Case>> {
    workbooks::all()
}

#[test]
fn sixty_hostile_archives_and_as_many_workbooks_are_taken_or_refused_within_bounds() -> Result {
    let bench = Bench::new()?;
    let (archives, workbooks) = (archives::all()?, workbooks::all()?);
    let counts = (archives.len(), workbooks.len());
    assert!(counts.0 >= 60 && counts.0 + counts.1 >= 100, "{counts:?}");
    let all: Vec<Case> = archives.into_iter().chain(workbooks).collect();
    let worst = all_held(&all, |case| &case.name, |n, case| held(&bench, n, case))?;
    for outside in ["/tmp/croisee-escaped.csv", "/tmp/escaped.csv"] {
        assert!(!std::path::Path::new(outside).exists(), "{outside}");
    }
    println!(
        "reliability | 12 | hostile archives and workbooks | {} archives and {} workbooks by the command line: taken or refused whole, no file outside, at most {} MB and {:.1} s of work each",
        counts.0,
        counts.1,
        worst.held >> 10,
        worst.took.as_secs_f64()
    );
    Ok(())
}

/// Gives one to the program, and looks at what became of it.
fn held(bench: &Bench, n: usize, case: &Case) -> Result<std::result::Result<Told, String>> {
    let (place, dossier) = bench.place(&format!("z{n}"))?;
    let (file, arguments) = match case.way {
        Way::Archive => ("a.zip", vec!["create", "d.croisee", "--from", "a.zip"]),
        Way::Workbook => (
            "a.xlsx",
            vec!["import", "d.croisee", "a.xlsx", "--as", "organisations"],
        ),
    };
    if case.way == Way::Archive {
        fs::remove_file(&dossier)?;
    }
    fs::write(place.join(file), &case.bytes)?;
    let arguments = std::iter::once("--json").chain(arguments);
    let arguments: Vec<_> = arguments.map(AsRef::as_ref).collect();
    let told = bounded(&place, &arguments)?;
    if let Err(why) = stayed_calm(&told, &place, &[file]) {
        return Ok(Err(why));
    }
    let there = match dossier.exists() {
        true => held_by(&dossier, "organisations")?,
        false => 0,
    };
    fs::remove_dir_all(&place)?;
    let said = Report::of(&told.answer);
    let heard = beginning(&told.answer);
    if case.way == Way::Workbook && said.map_or(0, |report| report.added) != there {
        return Ok(Err(format!(
            "{there} are there, and not said to be\n  {heard}"
        )));
    }
    let held = match case.fate {
        In(count) => there == count,
        Out => there == 0 && told.answer.code != Some(0),
        Calm => true,
    };
    Ok(match held {
        true => Ok(told),
        false => Err(format!(
            "{there} are there, exit {:?}\n  {heard}",
            told.answer.code
        )),
    })
}
