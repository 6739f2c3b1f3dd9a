//! Closing what lies in the bin: it comes back as closed as it is closed here, until somebody looks.

use rusqlite::{Connection, types::Value};

use super::{found, store};
use crate::{Result, attribution::Degree, vault::journal::Image};

/// What has a degree of its own.
const WITH_DEGREE: [&str; 3] = ["excerpt", "followup", "inventory_entry"];

/// Takes off the record whatever of the bin came of a conversation that `heard` knows the id of, and is marked as nobody's
/// words: who was there is no longer known in full.
pub(crate) fn close(conn: &Connection, heard: impl Fn(&str) -> bool) -> Result<()> {
    for item in found::all(conn)? {
        for image in item.rows() {
            let of = [
                "interview_id",
                "meeting_id",
                "origin_interview_id",
                "origin_meeting_id",
            ];
            let theirs = WITH_DEGREE.contains(&image.table.as_str())
                && image.value("speaker_id").is_none()
                && of.iter().any(|column| heard(image.text(column)));
            if theirs {
                store::reword(conn, &off_record(image))?;
            }
        }
    }
    Ok(())
}

/// The same row, off the record; one that an earlier edition of the program deleted knew no degree.
fn off_record(image: &Image) -> Image {
    let degree = Value::Text(Degree::OffRecord.word().to_owned());
    let mut closed = image.clone();
    if closed.columns.iter().any(|(name, _)| name == "attribution") {
        closed.set("attribution", degree);
    } else {
        closed.columns.push(("attribution".to_owned(), degree));
    }
    closed
}
