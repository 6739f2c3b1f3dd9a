//! Whether exported PDFs are what their marks say: PDF/A-2a and PDF/UA-1 by veraPDF, and what other readers' tools find.

mod documents;
mod tools;

use std::path::PathBuf;

use crate::house::House;
use crate::report::{Failure, Progress};
use crate::step::Step;

use documents::DOCUMENTS;
use tools::{CHECKERS, VALIDATOR};
pub use tools::{fetch, in_python};

/// The standards that every document names, as veraPDF calls them.
const FLAVOURS: [&str; 2] = ["2a", "ua1"];

/// Rules of outloud that are left out, each because it guesses at what `tests/golden` knows: that what is read aloud is the
/// text of the document, all of it and no more, in the order in which it is painted.
///
/// PAG-001 takes a line that comes again at the top of three pages for running matter that is read (claims do so by right);
/// TAG-002 takes running matter of a short document for prose that is not; ORD-001 reads the links of a paragraph after
/// all of its words.
const LEFT_OUT: [&str; 3] = ["PAG-001", "TAG-002", "ORD-001"];

/// All that is looked into, and what that needs.
pub const STEPS: [&Step; 6] = [
    &DOCUMENTS,
    &SOUNDNESS,
    &VALIDATOR,
    &CONFORMANCE,
    &CHECKERS,
    &ACCESSIBILITY,
];

/// Every document, by the reference validator.
const CONFORMANCE: Step = Step {
    name: "PDF/A-2a and PDF/UA-1",
    needs: &["documents to be checked", "veraPDF"],
    left_out: |house| tools::not_checked(tools::without_java(house)),
    run: validate,
    advice: "the log names the rule (the clause of ISO 19005-2 or 14289-1) and where it is broken.",
    ..Step::ALWAYS
};

/// Every document, by what blind readers' programs go by: nothing to say, not even a warning.
const ACCESSIBILITY: Step = Step {
    name: "PDFs read aloud",
    needs: &["documents to be checked", "checkers of PDFs"],
    left_out: |house| tools::not_checked(tools::without_python(house)),
    run: read_aloud,
    advice: "the log names the rule and the page; `target/checkers/bin/outloud --view FILE` shows it.",
    ..Step::ALWAYS
};

/// Every document: a sound file whose fonts are all in it, no more of them than is used.
const SOUNDNESS: Step = Step {
    name: "PDFs sound, fonts embedded",
    needs: &["documents to be checked"],
    left_out: |_| {
        (!cfg!(target_os = "linux")).then(|| {
            "qpdf and poppler are installed on Linux alone; all other tests ran".to_owned()
        })
    },
    run: sound,
    advice: "`qpdf --check FILE` and `pdffonts FILE` say more.",
    ..Step::ALWAYS
};

fn validate(house: &House, progress: &Progress) -> Result<String, Failure> {
    let pdfs = documents::all(house)?;
    for flavour in FLAVOURS {
        let text = house
            .job(&format!("verapdf-{flavour}"), "java")
            .arg("-cp")
            .arg(tools::jars(house).join("*"))
            .args(["org.verapdf.apps.GreenfieldCliWrapper", "--format", "text"])
            .args(["--verbose", "--flavour", flavour])
            .args(&pdfs)
            .run(progress)?;
        all_pass(&text, pdfs.len())?;
    }
    Ok(format!("{} documents", pdfs.len()))
}

fn read_aloud(house: &House, progress: &Progress) -> Result<String, Failure> {
    let pdfs = documents::all(house)?;
    let outloud = house.job("outloud", tools::checker(house, "outloud"));
    LEFT_OUT
        .iter()
        .fold(outloud, |job, rule| job.args(["--skip", rule]))
        .args(["--fail-on", "warning"])
        .args(&pdfs)
        .run(progress)?;
    house
        .job("pdfua", tools::checker(house, "pdfua"))
        .arg("check")
        .args(&pdfs)
        .run(progress)?;
    Ok(format!("{} documents", pdfs.len()))
}

fn sound(house: &House, progress: &Progress) -> Result<String, Failure> {
    let pdfs = documents::all(house)?;
    for pdf in &pdfs {
        house
            .job("qpdf", "qpdf")
            .arg("--check")
            .arg(pdf)
            .run(progress)?;
        let fonts = house.job("pdffonts", "pdffonts").arg(pdf).run(progress)?;
        if let Some(font) = not_embedded(&fonts) {
            let name = pdf.display();
            return Err(Failure::saying(format!("{name}: {font}")));
        }
    }
    Ok(format!("{} documents", pdfs.len()))
}

/// The first font that is not in the file, or whole in it, or whose words are not known.
fn not_embedded(told: &str) -> Option<&str> {
    let rows = told.lines().skip_while(|line| !line.starts_with("---"));
    rows.skip(1).find(|row| !row.contains(" yes yes yes "))
}

/// veraPDF's word for each file; it must have looked at every one.
fn all_pass(text: &str, files: usize) -> Result<(), Failure> {
    let passed = text.lines().filter(|l| l.starts_with("PASS ")).count();
    if files == 0 || passed != files {
        let said = text.trim();
        return Err(Failure::saying(format!(
            "{passed} of {files} files pass.\n{said}"
        )));
    }
    Ok(())
}

/// Where the documents are made.
fn folder(house: &House) -> PathBuf {
    house.made("conformance")
}

#[cfg(test)]
mod tests {
    use super::{all_pass, not_embedded};

    #[test]
    fn a_file_that_fails_or_was_not_looked_at_is_a_failure() {
        assert!(all_pass("PASS a.pdf 2a\nPASS b.pdf 2a\n", 2).is_ok());
        assert!(all_pass("PASS a.pdf 2a\nFAIL b.pdf 2a\n", 2).is_err());
        assert!(all_pass("PASS a.pdf 2a\n", 2).is_err());
        assert!(all_pass("", 0).is_err());
    }

    #[test]
    fn a_font_that_is_not_embedded_in_part_is_named() {
        let head = "name                    type         encoding   emb sub uni object ID\n\
                    ----------------------- ------------ ---------- --- --- --- ---------\n";
        let good = "CROISA+Spectral-Regular CID TrueType Identity-H yes yes yes      5  0\n";
        let bad = "Helvetica               Type 1       Standard   no  no  no       7  0\n";
        assert_eq!(not_embedded(&format!("{head}{good}")), None);
        let found = format!("{head}{good}{bad}");
        assert_eq!(not_embedded(&found), Some(bad.trim_end()));
    }
}
