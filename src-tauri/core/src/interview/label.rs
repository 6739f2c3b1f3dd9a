//! An interview in a few words, where other screens speak of it.

use super::Interview;
use crate::{deliverable::Lang, reading::Reading, when::When};

/// « Haltes et Lisières, 3 avril 2020 »; the organisation alone where there is no date.
pub fn label(reading: &Reading, interview: &Interview) -> String {
    let name = reading
        .organisation(interview.organisation_id)
        .map_or("", |organisation| organisation.name.as_str());
    match interview.date {
        None => name.to_owned(),
        Some(day) => {
            let french = reading.words.lang == Lang::French;
            format!("{name}, {}", When::Day(day).in_words(french))
        }
    }
}
