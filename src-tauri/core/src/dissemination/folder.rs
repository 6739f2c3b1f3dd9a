//! Open data: the shared inventory as CSV, workbook, JSON and page, in one folder.

use super::{Choice, Licence, Options, Outside, OutsideEntry, json, page, table};
use crate::{
    Result, Snapshot,
    exchange::{
        bundle::Written,
        out::{Book, csv, xlsx},
    },
    reading::Words,
};

/// The folder's proposed name.
#[must_use]
pub fn open_data_name(options: Options) -> String {
    let words = Words::of(options.lang);
    format!("{}-{}", words.say("share-file-open"), options.date)
}

/// The files of the open data, and how many entries they hold.
///
/// # Errors
/// [`crate::Error::Internal`] where a format cannot hold what the dossier says.
pub fn open_data(
    snapshot: &Snapshot,
    choice: &Choice,
    licence: Licence,
    options: Options,
) -> Result<(Written, usize)> {
    let outside = Outside::of(snapshot);
    let entries: Vec<&OutsideEntry<'_>> = outside.chosen(choice).collect();
    let words = Words::of(options.lang);
    let name = words.say("share-file");
    let sheet = table::sheet(words.say("share-tab"), &entries);
    let dictionary = table::dictionary(words, licence, options);
    let mut written = Written::default();
    written.add(format!("{name}.csv"), csv(&sheet)?)?;
    written.add(
        format!("{}.csv", words.say("share-file-dictionary")),
        csv(&dictionary)?,
    )?;
    let book = Book {
        title: format!(
            "{} – {}",
            words.say("share-title"),
            snapshot.initiative.title
        ),
        author: snapshot.initiative.pilots.0.join(", "),
        date: options.date,
    };
    written.add(
        format!("{name}.xlsx"),
        xlsx(&book, vec![sheet, dictionary])?,
    )?;
    written.add(
        format!("{name}.json"),
        json::json(snapshot, &entries, licence, options)?,
    )?;
    written.add(
        format!("{name}.html"),
        page::page(snapshot, &entries, licence, options),
    )?;
    Ok((written, entries.len()))
}
