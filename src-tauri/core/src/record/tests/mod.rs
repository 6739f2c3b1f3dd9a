//! The documents of an interview: what each holds, what none may, and that one page is one.

mod random;
mod refused;
mod single;
mod standing;

use std::ops::ControlFlow;

use croisee_typeset::{Fonts, document::Document};

use super::{Options, Planned, RecordKind, Source, export, render};
use crate::{Snapshot, attribution::Attribution, deliverable::Lang, interview::Followup};

const OPTIONS: Options = Options::plain(
    chrono::NaiveDate::from_ymd_opt(2020, 9, 30).expect("a day"),
    Lang::French,
);

fn made(
    s: &Snapshot,
    followups: &[Followup],
    rule: &Attribution,
    planned: &Planned,
) -> (Document, u32) {
    let source = Source {
        snapshot: s,
        attribution: rule,
        followups,
    };
    let fonts = Fonts::bundled().expect("fonts");
    let rendered = render(source, planned, fonts, &mut |_| ControlFlow::Continue(()));
    let rendered = rendered.expect("set");
    (rendered.document, rendered.pages)
}

fn all(s: &Snapshot, kind: RecordKind) -> Vec<Planned> {
    let each = s.interviews.iter();
    each.map(|i| export::planned(s, kind, Some(i.id), OPTIONS).expect("planned"))
        .collect()
}
