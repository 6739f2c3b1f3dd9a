//! Facts of sending and validating that cannot be are refused, one interview at a time and many together; what an interviewee
//! types stays their words.

use crate::common;

use chrono::NaiveDate;
use common::{
    fresh,
    scene::{Scene, interview_of, scene},
};
use croisee_core::{
    Error, Vault,
    interview::{self, BulkChange, Interview, Status},
    vault::InterviewId,
};

fn find(vault: &Vault, id: InterviewId) -> Interview {
    Interview::find(vault.conn(), id).unwrap()
}

fn refused_day<T: std::fmt::Debug>(refused: croisee_core::Result<T>) {
    assert!(
        matches!(refused, Err(Error::DayImpossible { .. })),
        "{refused:?}"
    );
}

#[test]
fn nothing_is_sent_recalled_or_validated_before_the_interview_or_in_days_to_come() {
    let (_fresh, mut vault) = fresh();
    let Scene { interview: id, .. } = scene(&mut vault);
    let before = format!("{:?}", find(&vault, id));
    // The interview was held on 3 April 2020, and it is 11 May.
    for on in [
        "0001-01-01",
        "1899-12-31",
        "2020-04-02",
        "2020-05-13",
        "2099-01-01",
        "9999-12-31",
    ] {
        refused_day(vault.record_sent(id, on, None));
        refused_day(vault.interview_status(id, Status::Validated, Some(on)));
        refused_day(vault.interview_status(id, Status::Sent, Some(on)));
        let change = BulkChange {
            status: Some(Status::Validated),
            on: Some(on.to_owned()),
            ..BulkChange::default()
        };
        refused_day(vault.interview_bulk(&[id], &change));
    }
    for tacit in ["2021-05-06", "9999-12-31"] {
        assert!(matches!(
            vault.record_sent(id, "2020-05-04", Some(tacit)),
            Err(Error::Invalid {
                field: "tacit_on",
                ..
            })
        ));
    }
    assert_eq!(format!("{:?}", find(&vault, id)), before);
    vault
        .record_sent(id, "2020-05-04", Some("2020-05-18"))
        .unwrap();
    for on in ["0001-01-01", "2020-05-03", "2020-05-13", "9999-12-31"] {
        refused_day(vault.record_reminded(id, on));
    }
    vault.record_reminded(id, "2020-05-04").unwrap();
    let told = Error::DayImpossible {
        on: NaiveDate::from_ymd_opt(2020, 4, 2).unwrap(),
        from: NaiveDate::from_ymd_opt(2020, 4, 3),
    };
    let told = told.message(croisee_core::deliverable::Lang::French);
    let told = told.replace(['\u{a0}', '\u{202f}'], " ");
    assert!(
        told.contains("2 avril 2020, avant le 3 avril 2020"),
        "{told}"
    );
}

#[test]
fn nothing_is_sent_or_validated_of_an_interview_that_nobody_held() {
    let (_fresh, mut vault) = fresh();
    let scene = scene(&mut vault);
    let planned = vault
        .interview_save(&interview_of(scene.organisation, scene.person))
        .unwrap()
        .value;
    for status in [Status::Sent, Status::Amended, Status::Validated] {
        let alone = vault.interview_status(planned, status, Some("2020-05-04"));
        assert!(matches!(alone, Err(Error::NotHeard)), "{alone:?}");
        let change = BulkChange {
            status: Some(status),
            ..BulkChange::default()
        };
        let together = vault.interview_bulk(&[scene.interview, planned], &change);
        assert!(matches!(together, Err(Error::NotHeard)), "{together:?}");
    }
    assert_eq!(find(&vault, scene.interview).status, Status::Held);
}

#[test]
fn a_record_is_not_validated_while_a_text_that_came_back_waits() {
    let (_fresh, mut vault) = fresh();
    let Scene { interview: id, .. } = scene(&mut vault);
    vault.notes_save(id, "Il faut du temps.", 0).unwrap();
    vault.amendment_set(id, "Il faut des années.").unwrap();
    let refused = vault.interview_status(id, Status::Validated, None);
    assert!(matches!(refused, Err(Error::AmendmentWaits)), "{refused:?}");
    vault.amendment_drop(id).unwrap();
    vault.interview_status(id, Status::Validated, None).unwrap();
}

#[test]
fn marks_and_times_that_an_interviewee_types_stay_their_words() {
    let (_fresh, mut vault) = fresh();
    let Scene { interview: id, .. } = scene(&mut vault);
    let notes =
        "10:12 Il faut du temps. Et de l’argent.\n[suite] La rappeler.\n10:20 On verra bien.\n";
    vault.notes_save(id, notes, 0).unwrap();
    let came = "Il faut du temps. Et de l’argent.\nOn verra bien.\n[suite] Rouge arrive ensuite.\nVert doute [à vérifier] encore.\n12:30 Bleu mange.\n";
    vault.amendment_set(id, came).unwrap();
    let found = interview::amendment(vault.conn(), id).unwrap();
    let all: Vec<u32> = found.hunks.iter().map(|h| h.id).collect();
    vault.amendment_accept(id, &all, 1).unwrap();
    let notes = find(&vault, id).notes;
    for ours in [
        "10:12 Il faut",
        "[suite] La rappeler.",
        "10:20 On verra bien.",
    ] {
        assert!(notes.contains(ours), "{notes}");
    }
    let read = interview::spoken(&notes).into_owned();
    for theirs in [
        "(suite) Rouge arrive ensuite.",
        "Vert doute (à vérifier) encore.",
        "(12:30) Bleu mange.",
    ] {
        assert!(read.contains(theirs), "{read}");
    }
}
