//! Every kind of document as it was last looked at: its words, its structure, its pages.
//!
//! `held/` has for each document a text (the structure with the words in it, and the digest of each page as a picture) and
//! a small picture of each page for eyes. What differs fails and is put beside what was held, in target/golden/; once
//! looked at, `cargo xtask accept` takes it as it is now. The documents are those of the archive in `archives/`, which
//! nothing else changes, and of a dossier with next to nothing in it.

mod documents;
mod held;
mod pages;
mod structure;

use croisee_tests::Result;
use documents::Made;
use held::Difference;

#[test]
fn every_document_is_as_it_was_last_looked_at() -> Result {
    let mut differences: Vec<Difference> = Vec::new();
    held::clear()?;
    let all = documents::all()?;
    for made in all {
        differences.extend(held::compare(made)?);
    }
    differences.extend(held::left_over(all)?);
    if differences.is_empty() {
        return Ok(());
    }
    for difference in &differences {
        eprintln!("{}", difference.in_words());
    }
    let many = differences.len();
    Err(format!("{many} differ from what was last looked at, as said above: look at them in target/golden/, then take them with `cargo xtask accept`").into())
}

#[test]
fn what_is_read_aloud_is_the_text_of_the_document_and_nothing_else() -> Result {
    for made in documents::all()? {
        let told = structure::words(&made.bytes)?;
        let Made {
            name, text, turned, ..
        } = made;
        let (told, text) = (bare(&told), bare(text));
        let lost = || {
            let count = |text: &str, sign| text.matches(sign).count();
            text.chars()
                .any(|sign| count(&told, sign) < count(&text, sign))
        };
        // A table that was turned says its heads again in each row, and is read row by row.
        if *turned && !lost() {
            continue;
        }
        if told != text {
            let same = told.chars().zip(text.chars()).take_while(|(a, b)| a == b);
            let from = same.count().saturating_sub(40);
            let about = |text: &str| text.chars().skip(from).take(120).collect::<String>();
            return Err(format!(
                "{name}: the PDF reads\n{}\nwhere the document has\n{}",
                about(&told),
                about(&text)
            )
            .into());
        }
    }
    Ok(())
}

/// The words, parted by one space each: hyphens at the ends of lines are the lines' own.
fn bare(text: &str) -> String {
    let words: Vec<String> = text
        .split_whitespace()
        .map(|word| word.replace('\u{ad}', ""))
        .collect();
    words.join(" ")
}
