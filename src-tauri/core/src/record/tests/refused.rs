//! What was asked for and not taken up is said back to whoever asked, and nothing else with it.

use super::{super::RecordKind, OPTIONS, all, made};
use crate::{
    Snapshot,
    attribution::{Attribution, Audience, Degree, sample},
    interview::{Nature, ReturnedText, SettledChange, SettledChanges, Status},
    vault::ReturnedTextId,
};

const NOTES: &str =
    "00:04 On tient depuis mars. Elle paraît épuisée. Il faut deux ans. [suite] rappeler Jeanne";

fn dossier(changes: &[(&str, &str, bool)]) -> Snapshot {
    let mut s = sample::empty();
    let sphere = s.sphere("réseau");
    let organisation = s.organisation("Réseau Lisières", sphere);
    let person = s.person("Lecoq", Some(organisation), Some(Degree::OffRecord));
    let interview = s.interview(organisation, &[person]);
    s.interviews[0].notes = NOTES.to_owned();
    s.interviews[0].status = Status::Validated;
    let noticed = "Elle paraît épuisée.";
    let at = NOTES.find(noticed).expect("there");
    let id = s.excerpt(interview, NOTES[..at].chars().count(), noticed);
    s.excerpt_mut(id).nature = Nature::Observation;
    let changes = changes
        .iter()
        .map(|(before, after, accepted)| SettledChange {
            before: (*before).to_owned(),
            after: (*after).to_owned(),
            question: None,
            accepted: *accepted,
        });
    s.returned.push(ReturnedText {
        id: ReturnedTextId(sample::id(15, 0)),
        interview_id: interview,
        came_on: OPTIONS.date,
        settled_on: OPTIONS.date,
        set_aside: false,
        changes: SettledChanges(changes.collect()),
    });
    s
}

fn record(s: &Snapshot) -> String {
    let rule = Attribution::of(s, Audience::DRAFT);
    let text = made(s, &[], &rule, &all(s, RecordKind::Account)[0])
        .0
        .text();
    text.replace(['\u{a0}', '\u{202f}'], " ")
}

#[test]
fn a_change_that_was_refused_is_told_in_the_words_of_whoever_asked_for_it() {
    let text = record(&dossier(&[
        ("Il faut deux ans.", "« Il faut trois ans. »", false),
        ("", "Et de l’argent.", false),
        ("00:04 On tient depuis mars.", "", false),
        ("On verra.", "On verra bien.", true),
    ]));
    for told in [
        "3 changements que vous demandiez n’ont pas été repris :",
        "Vous proposiez « Il faut trois ans » ; nous avons gardé « Il faut deux ans ».",
        "Vous ajoutiez « Et de l’argent ».",
        "Vous retiriez « On tient depuis mars » ; nous l’avons gardé.",
    ] {
        assert!(text.contains(told), "{told}: {text}");
    }
    assert!(!text.contains("On verra"), "{text}");
}

#[test]
fn nobody_is_asked_to_validate_what_they_have_validated() {
    let mut s = dossier(&[]);
    let text = record(&s);
    assert!(!text.contains("Je valide"), "{text}");
    assert!(
        text.contains("Je souhaite encore les changements"),
        "{text}"
    );
    s.interviews[0].status = Status::Sent;
    assert!(record(&s).contains("Je valide ce compte rendu tel quel."));
}

#[test]
fn a_change_that_was_made_since_is_no_longer_told() {
    let changes = [
        ("Il faut un an.", "Il faut deux ans.", false),
        ("Ce qui n’y est plus.", "", false),
        ("On tient depuis mars.", "On tient", true),
    ];
    let text = record(&dossier(&changes));
    assert!(!text.contains("que vous demandiez n’"), "{text}");
    // To say less is not what the notes say.
    let text = record(&dossier(&[("On tient depuis mars.", "On tient", false)]));
    assert!(text.contains("Vous proposiez « On tient » ;"), "{text}");
}

#[test]
fn words_of_the_team_that_were_put_back_into_a_text_do_not_leave_with_it() {
    let text = record(&dossier(&[
        (
            "Elle paraît épuisée. Il faut deux ans.",
            "Elle paraît épuisée. Il faut trois ans.",
            false,
        ),
        ("", "On ira plus loin. [suite] rappeler Jeanne", false),
    ]));
    assert!(
        !text.contains("épuisée") && !text.contains("rappeler"),
        "{text}"
    );
    assert!(
        text.contains("Un changement à côté d’une remarque de travail de l’équipe"),
        "{text}"
    );
    assert!(
        text.contains("Vous ajoutiez « On ira plus loin »"),
        "{text}"
    );
}
