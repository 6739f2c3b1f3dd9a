//! What a record announces, whether a PDF is stale, what is kept back and told on the screen, and how files are called.

use std::ops::ControlFlow;

use super::{
    super::{
        Options, RecordKind, Sent, Source, WithheldKind, export, plan, proposed_name, render,
        standing,
    },
    OPTIONS, all, made,
};
use crate::{
    Snapshot,
    attribution::{Attribution, Audience, Degree, sample},
    interview::{Followup, Status},
    vault::FollowupId,
};

#[test]
fn a_record_that_announces_its_sending_is_the_one_that_a_noted_sending_gives() {
    let mut s = sample::empty();
    let sphere = s.sphere("réseau");
    let organisation = s.organisation("Réseau Lisières", sphere);
    s.interview(organisation, &[]);
    s.interviews[0].status = Status::Held;
    let sent = Sent::typed("2020-09-30", Some("2020-10-10")).expect("days");
    let announced = Options {
        sent: Some(sent),
        ..OPTIONS
    };
    let record = |s: &Snapshot, options: Options| {
        let rule = Attribution::of(s, Audience::DRAFT);
        let planned = export::planned(s, RecordKind::Account, Some(s.interviews[0].id), options);
        made(s, &[], &rule, &planned.expect("planned")).0
    };
    let before = record(&s, announced);
    assert!(before.draft.is_none());
    let draft = record(
        &s,
        Options {
            draft: true,
            ..announced
        },
    );
    let text = draft.text();
    assert!(
        draft.draft.is_some() && text.contains("brouillon, pas encore envoyé"),
        "{text}"
    );
    assert!(
        text.contains("Répondez jusqu’au 10\u{a0}octobre 2020"),
        "{text}"
    );
    s.interviews[0] = s.interviews[0].as_sent(sent);
    assert_eq!(before, record(&s, OPTIONS));
    assert!(Sent::typed("2020-09-30", Some("2020-09-30")).is_err());
    assert!(Sent::typed("bientôt", None).is_err());
}

#[test]
fn a_pdf_is_stale_once_what_it_shows_has_changed_and_not_because_a_day_has_passed() {
    let mut s = sample::empty();
    let sphere = s.sphere("réseau");
    let organisation = s.organisation("Réseau Lisières", sphere);
    s.interview(organisation, &[]);
    let id = s.interviews[0].id;
    s.interviews[0].notes = "On tient.".to_owned();
    let sent = Sent::typed("2020-09-30", Some("2020-10-10")).expect("days");
    let form = Options {
        sent: Some(sent),
        ..OPTIONS
    };
    let draft = Options {
        draft: true,
        ..form
    };
    let fonts = croisee_typeset::Fonts::bundled().expect("fonts");
    let mut exports = Vec::new();
    let mut export = |s: &Snapshot, options: Options| {
        let rule = Attribution::of(s, Audience::DRAFT);
        let source = source(s, &rule);
        let planned = export::planned(s, RecordKind::Account, Some(id), options).expect("planned");
        let pdf = render(source, &planned, fonts, &mut |_| ControlFlow::Continue(()));
        exports.push(crate::deliverable::Export {
            id: crate::vault::ExportId(sample::id(15, exports.len())),
            at: format!("2020-09-30T10:0{}:00Z", exports.len()),
            what: export::registered_as(&planned),
            space: String::new(),
            edition: String::new(),
            status: if options.draft {
                export::DRAFT.to_owned()
            } else {
                String::new()
            },
            sha256: pdf.expect("set").sha256,
            contents: "[]".to_owned(),
        });
        exports.clone()
    };
    // As seen some days later.
    let seen = |s: &Snapshot, exports: &[crate::deliverable::Export], options: Options| {
        let rule = Attribution::of(s, Audience::DRAFT);
        let options = Options {
            date: crate::when::day("2020-10-03").expect("a day"),
            ..options
        };
        let planned = export::planned(s, RecordKind::Account, Some(id), options).expect("planned");
        let last = standing(source(s, &rule), &planned, exports)
            .expect("there")
            .last
            .expect("one");
        let stale = last.is_stale(source(s, &rule), &planned, OPTIONS.date, fonts);
        (last.overtaken, stale.expect("set"))
    };
    let drafted = export(&s, draft);
    assert_eq!(seen(&s, &drafted, form), (false, false));
    let later = Sent::typed("2020-09-30", Some("2020-10-20")).expect("days");
    let other = Options {
        sent: Some(later),
        ..OPTIONS
    };
    assert_eq!(seen(&s, &drafted, other), (false, true));
    let written = export(&s, form);
    s.interviews[0] = s.interviews[0].as_sent(sent);
    assert_eq!(seen(&s, &drafted, OPTIONS), (true, true));
    assert_eq!(seen(&s, &written, OPTIONS), (false, false));
    s.interviews[0].notes = "On ne tient plus.".to_owned();
    assert_eq!(seen(&s, &written, OPTIONS), (false, true));
}

#[test]
fn words_that_changed_after_they_were_validated_are_not_said_to_be_validated() {
    let mut s = sample::empty();
    let sphere = s.sphere("réseau");
    let organisation = s.organisation("Réseau Lisières", sphere);
    let id = s.interview(organisation, &[]);
    s.interviews[0].notes = "On tient.".to_owned();
    s.interviews[0].status = Status::Validated;
    s.interviews[0].status_on = crate::when::day("2020-09-22");
    s.validated.push(crate::interview::ValidatedWords {
        id,
        validated_on: crate::when::day("2020-09-22"),
        notes: "On tient.".to_owned(),
    });
    let text = |s: &Snapshot| {
        let rule = Attribution::of(s, Audience::DRAFT);
        made(s, &[], &rule, &all(s, RecordKind::Account)[0])
            .0
            .text()
    };
    let same = text(&s);
    assert!(
        same.contains("validé le 22\u{a0}septembre 2020") && !same.contains("modifié depuis"),
        "{same}"
    );
    s.interviews[0].notes = "On tient. Ajout tardif.".to_owned();
    let changed = text(&s);
    assert!(
        changed.contains("validé le 22\u{a0}septembre 2020\u{202f}; modifié depuis, à relire"),
        "{changed}"
    );
    assert!(!changed.contains("Ce compte rendu est validé"), "{changed}");
}

#[test]
fn reminders_go_to_nobody_and_are_told_on_the_screen() {
    let mut s = sample::empty();
    let sphere = s.sphere("réseau");
    let organisation = s.organisation("Réseau Lisières", sphere);
    let interview = s.interview(organisation, &[]);
    let notes = "[suite notée] Présenter Jeanne à la fondation\nOn tient. Il y a 40 ateliers [à vérifier]. Voilà.\n[à vérifier] « On ferme deux nuits »";
    s.interviews[0].notes = notes.to_owned();
    let at = notes
        .find("« On")
        .map_or(0, |at| notes[..at].chars().count());
    s.excerpt(interview, at, "« On ferme deux nuits »");
    let rule = Attribution::of(&s, Audience::DRAFT);
    let planned = &all(&s, RecordKind::Account)[0];
    let text = made(&s, &[], &rule, planned).0.text();
    assert!(
        !text.contains("Jeanne") && !text.contains("40 ateliers"),
        "{text}"
    );
    assert!(
        text.contains("On tient. Voilà.") && text.contains("« On ferme deux nuits »\u{a0}[1]"),
        "{text}"
    );
    let kept = standing(source(&s, &rule), planned, &[])
        .expect("there")
        .withheld;
    let kept: Vec<_> = kept.iter().map(|it| (it.kind, it.words.as_str())).collect();
    assert_eq!(
        kept,
        [
            (WithheldKind::Reminder, "Présenter Jeanne à la fondation"),
            (WithheldKind::ToVerify, "Il y a 40 ateliers.")
        ]
    );
}

#[test]
fn a_summary_takes_names_out_of_what_is_left_to_do_and_says_which() {
    let mut s = sample::empty();
    let sphere = s.sphere("réseau");
    let organisation = s.organisation("Les Ateliers du Canal", sphere);
    s.organisation("Fondation des Rives", sphere);
    let person = s.person("Aubry", Some(organisation), None);
    s.persons[0].first_name = "Jeanne".to_owned();
    let interview = s.interview(organisation, &[person]);
    s.interviews[0].place = "aux Ateliers du Canal".to_owned();
    let followup = Followup {
        id: FollowupId(sample::id(14, 0)),
        code: "sui-001".to_owned(),
        interview_id: Some(interview),
        kind: "mise_en_relation".to_owned(),
        text: "Presenter Jeanne a la fondation des rives".to_owned(),
        due_on: None,
        done_on: None,
        attribution: None,
        source: String::new(),
        fictional: None,
    };
    let rule = Attribution::of(&s, Audience::DRAFT);
    let planned = &all(&s, RecordKind::Summary)[0];
    let (document, _) = made(&s, std::slice::from_ref(&followup), &rule, planned);
    let text = document.text();
    assert!(
        text.contains("Presenter [une personne] a la [une organisation]"),
        "{text}"
    );
    for name in ["Jeanne", "Aubry", "Ateliers", "Rives"] {
        assert!(!text.contains(name), "{name}: {text}");
    }
    let source = Source {
        followups: std::slice::from_ref(&followup),
        ..source(&s, &rule)
    };
    let found = standing(source, planned, &[]).expect("there");
    let kept: Vec<_> = found
        .withheld
        .iter()
        .map(|it| (it.kind, it.names.join(", ")))
        .collect();
    assert_eq!(
        kept,
        [
            (WithheldKind::Place, "Les Ateliers du Canal".to_owned()),
            (
                WithheldKind::Followup,
                "Fondation des Rives, Jeanne Aubry".to_owned()
            )
        ]
    );
    assert!(!proposed_name(source, planned).contains("Ateliers"));
}

#[test]
fn a_summary_tells_no_key_quote_from_none_that_may_be_shown() {
    let mut s = sample::empty();
    let sphere = s.sphere("réseau");
    let organisation = s.organisation("Réseau Lisières", sphere);
    let interview = s.interview(organisation, &[]);
    let text = |s: &Snapshot| {
        let rule = Attribution::of(s, Audience::DRAFT);
        let planned = &all(s, RecordKind::Summary)[0];
        let quotes = standing(source(s, &rule), planned, &[])
            .expect("there")
            .quotes;
        (
            made(s, &[], &rule, planned).0.text(),
            quotes.chosen,
            quotes.shown,
        )
    };
    let (none, ..) = text(&s);
    assert!(none.contains("Aucune citation clé n’est choisie"), "{none}");
    let excerpt = s.excerpt(interview, 0, "On tient.");
    s.excerpt_mut(excerpt).key = Some(true);
    s.excerpt_mut(excerpt).attribution = Some(Degree::OffRecord);
    let (kept, chosen, shown) = text(&s);
    assert!(kept.contains("aucune ne peut être montrée"), "{kept}");
    assert_eq!((chosen, shown), (1, 0));
}

#[test]
fn the_name_of_a_file_says_of_whom_and_of_when_it_is() {
    let mut s = sample::empty();
    let sphere = s.sphere("réseau");
    let organisation = s.organisation("Les Ateliers : le Canal / Nord", sphere);
    s.interview(organisation, &[]);
    let rule = Attribution::of(&s, Audience::DRAFT);
    let id = Some(s.interviews[0].id);
    for (kind, draft, name) in [
        (
            RecordKind::Account,
            false,
            "Compte rendu - Les Ateliers le Canal Nord - 2020-09-30.pdf",
        ),
        (
            RecordKind::Account,
            true,
            "Compte rendu (brouillon) - Les Ateliers le Canal Nord - 2020-09-30.pdf",
        ),
        (
            RecordKind::Summary,
            false,
            "Fiche d’entretien - ent-000 - 2020-09-30.pdf",
        ),
        (
            RecordKind::Notice,
            false,
            "Note d’information - Les Ateliers le Canal Nord - 2020-09-30.pdf",
        ),
    ] {
        let planned = export::planned(&s, kind, id, Options { draft, ..OPTIONS }).expect("planned");
        assert_eq!(proposed_name(source(&s, &rule), &planned), name);
    }
    let blank = plan(&s, RecordKind::Notice, None, OPTIONS).expect("planned");
    assert_eq!(
        proposed_name(source(&s, &rule), &blank[0]),
        "Note d’information - 2020-09-30.pdf"
    );
}

fn source<'a>(s: &'a Snapshot, rule: &'a Attribution) -> Source<'a> {
    Source {
        snapshot: s,
        attribution: rule,
        followups: &[],
    }
}
