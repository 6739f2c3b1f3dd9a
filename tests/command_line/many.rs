//! A space with more statements than anybody will write.

use std::ffi::OsStr;

use croisee_tests::command_line::croisee;
use croisee_tests::pdf::Pdf;
use croisee_tests::{Result, root};

use crate::archives::create;

const MANY: usize = 10_000;

#[test]
fn ten_thousand_statements_of_one_space_are_all_in_its_deliverable() -> Result {
    let folder = tempfile::tempdir()?;
    let (archive, out) = (folder.path().join("archive"), folder.path().join("out"));
    std::fs::create_dir(&archive)?;
    for file in std::fs::read_dir(root().join("tests/archives/nu"))? {
        let file = file?;
        std::fs::copy(file.path(), archive.join(file.file_name()))?;
    }
    let mut table = "code;espace;section;rang;nature;texte\n".to_owned();
    for at in 0..MANY {
        let words = "et chacun la voit baisser à sa façon ".repeat(at % 5);
        let row =
            format!("n-{at:05};bil;entretiens;{at};constat;La crue {at} est passée {words}ici.\n");
        table.push_str(&row);
    }
    std::fs::write(archive.join("enonces.csv"), table)?;
    let dossier = folder.path().join("d.croisee");
    create(&dossier, &archive)?;
    let arguments: [&OsStr; 9] = [
        "export".as_ref(),
        dossier.as_os_str(),
        "deliverable".as_ref(),
        "--space".as_ref(),
        "bil".as_ref(),
        "--date".as_ref(),
        "2025-12-01".as_ref(),
        "--out".as_ref(),
        out.as_os_str(),
    ];
    croisee(arguments)?.exits(0)?;
    let pdfs = Pdf::read_all(&out)?;
    let [pdf] = &pdfs[..] else {
        return Err(format!("{} deliverables of one space", pdfs.len()).into());
    };
    for at in (0..MANY).step_by(777).chain([MANY - 1]) {
        pdf.must_say(&format!("La crue {at} est passée"))?;
    }
    Ok(())
}
