//! Planning interviews and following their records: several at once, who is missing, filters, appointments, rule 4.

use crate::common;

use chrono::{NaiveDate, TimeDelta};
use common::{
    fresh,
    scene::{Scene, interview_of, organisation, person, reading, scene, today},
};
use croisee_core::{
    Error, Snapshot, Vault,
    interview::{
        self, BulkChange, Grouping, Interview, InterviewFilter, InterviewKind, PlanningGroup,
        Status,
    },
    space::Meeting,
    vault::{InterviewId, MeetingId, Op, SpaceId},
};
use icalendar::{Calendar, CalendarComponent, Component as _};

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

fn snapshot(vault: &Vault) -> String {
    format!("{:?}", Snapshot::read(vault).unwrap())
}

fn find(vault: &Vault, id: InterviewId) -> Interview {
    Interview::find(vault.conn(), id).unwrap()
}

fn meeting(vault: &mut Vault, space: SpaceId) -> MeetingId {
    let done = vault.transact(Op::new("test"), |tx| {
        let meeting = Meeting {
            id: MeetingId(tx.new_id()),
            code: "renc-001".into(),
            space_id: space,
            date: day("2020-06-09"),
            time: None,
            place: String::new(),
            title: "Premier échange".into(),
            agenda: String::new(),
            attribution: None,
            notes: String::new(),
            revision: 0,
            source: String::new(),
            fictional: None,
        };
        meeting.insert(tx)?;
        Ok(meeting.id)
    });
    done.unwrap().value
}

#[test]
fn a_nemawashi_knows_its_meeting_and_where_it_takes_place() {
    let (_fresh, mut vault) = fresh();
    let scene = scene(&mut vault);
    let prepared = meeting(&mut vault, scene.space);
    let mut input = interview_of(scene.organisation, scene.person);
    input.id = Some(scene.interview);
    input.kind = InterviewKind::Nemawashi;
    input.meeting_id = Some(prepared);
    input.place = " Mairie,\nsalle 2 ".to_owned();
    vault.interview_save(&input).unwrap();
    let view = interview::interview(&reading(&vault), scene.interview, today()).unwrap();
    assert_eq!(view.place, "Mairie, salle 2");
    assert_eq!(view.meeting_id, Some(prepared));
    assert_eq!(view.meeting.as_deref(), Some("Premier échange"));
    let mut wrong = input.clone();
    wrong.meeting_id = Some(MeetingId(uuid::Uuid::nil()));
    assert!(matches!(
        vault.interview_save(&wrong),
        Err(Error::Gone { .. })
    ));
}

#[test]
fn several_interviews_are_planned_and_changed_in_one_undo() {
    let (_fresh, mut vault) = fresh();
    let scene = scene(&mut vault);
    let more: Vec<_> = ["Ponts", "Rives"]
        .iter()
        .map(|name| {
            vault
                .organisation_save(&organisation(name, scene.sphere))
                .unwrap()
                .value
        })
        .collect();
    let before = snapshot(&vault);
    let twice = [more[0], more[1], more[0]];
    let names = ["Claire".to_owned()];
    let ids = vault
        .interviews_plan(&twice, InterviewKind::Listening, &names, &[scene.space])
        .unwrap()
        .value;
    assert_eq!(ids.len(), 2, "one for each organisation");
    assert!(
        ids.iter()
            .all(|id| find(&vault, *id).status == Status::ToPlan)
    );
    let planned = snapshot(&vault);

    let change = BulkChange {
        status: Some(Status::Proposed),
        on: Some("2020-05-02".to_owned()),
        facilitators: Some(vec!["Sam".to_owned()]),
        add_space_id: Some(scene.space),
    };
    vault.interview_bulk(&ids, &change).unwrap();
    for row in interview::interviews(&reading(&vault), today()).unwrap() {
        if ids.contains(&row.id) {
            assert_eq!(row.status_on.as_deref(), Some("2020-05-02"));
            assert_eq!(row.facilitators, ["Sam"]);
            assert_eq!(row.space_ids, [scene.space]);
            assert_eq!(row.to_chase.as_deref(), Some("Sans réponse depuis 9 jours"));
        }
    }
    vault.undo().unwrap();
    assert_eq!(snapshot(&vault), planned);
    vault.undo().unwrap();
    assert_eq!(snapshot(&vault), before);
}

#[test]
fn a_change_that_one_of_them_refuses_changes_none() {
    let (_fresh, mut vault) = fresh();
    let scene = scene(&mut vault);
    let other = vault
        .interview_save(&interview_of(scene.organisation, scene.person))
        .unwrap()
        .value;
    vault
        .record_sent(scene.interview, "2020-04-06", Some("2020-04-20"))
        .unwrap();
    let before = snapshot(&vault);
    let change = BulkChange {
        status: Some(Status::TacitlyValidated),
        ..BulkChange::default()
    };
    let refused = vault.interview_bulk(&[scene.interview, other], &change);
    assert!(matches!(refused, Err(Error::NotSent)));
    assert_eq!(snapshot(&vault), before);
}

#[test]
fn silence_counts_as_agreement_only_after_an_announced_date() {
    let (fresh, mut vault) = fresh();
    let Scene { interview: id, .. } = scene(&mut vault);
    assert!(matches!(
        vault.tacit_validate(id, today()),
        Err(Error::NotSent)
    ));
    vault.record_sent(id, "2020-05-04", None).unwrap();
    assert!(matches!(
        vault.tacit_validate(id, today()),
        Err(Error::TacitUnannounced)
    ));
    assert!(matches!(
        vault.record_sent(id, "2020-05-04", Some("2020-05-04")),
        Err(Error::Invalid {
            field: "tacit_on",
            ..
        })
    ));
    vault
        .record_sent(id, "2020-05-04", Some("2020-05-11"))
        .unwrap();
    for early in ["2020-05-10", "2020-05-11"] {
        assert!(matches!(
            vault.tacit_validate(id, day(early)),
            Err(Error::TacitTooEarly { .. })
        ));
    }
    // No other way leads round it, whatever date is claimed.
    assert!(matches!(
        vault.interview_status(id, Status::TacitlyValidated, Some("2031-01-01")),
        Err(Error::TacitTooEarly { .. })
    ));
    vault.record_reminded(id, "2020-05-10").unwrap();
    vault.record_reminded(id, "2020-05-07").unwrap();
    vault.record_reminded(id, "2020-05-10").unwrap();
    assert_eq!(find(&vault, id).reminders.0, ["2020-05-07", "2020-05-10"]);
    fresh.still.advance(TimeDelta::days(1));
    vault.tacit_validate(id, day("2020-05-12")).unwrap();
    let validated = find(&vault, id);
    assert_eq!(validated.status, Status::TacitlyValidated);
    assert_eq!(validated.status_on, Some(day("2020-05-11")));
    vault.undo().unwrap();
    assert_eq!(find(&vault, id).status, Status::Sent);
    vault
        .interview_status(id, Status::TacitlyValidated, None)
        .unwrap();
}

#[test]
fn a_record_sent_anew_is_not_agreed_to_by_an_old_date() {
    let (_fresh, mut vault) = fresh();
    let Scene { interview: id, .. } = scene(&mut vault);
    vault
        .record_sent(id, "2020-04-06", Some("2020-04-20"))
        .unwrap();
    vault.interview_status(id, Status::Written, None).unwrap();
    vault
        .interview_status(id, Status::Sent, Some("2020-05-04"))
        .unwrap();
    let sent = find(&vault, id);
    assert_eq!(
        (sent.sent_on, sent.tacit_on),
        (Some(day("2020-05-04")), None)
    );
    assert!(matches!(
        vault.tacit_validate(id, today()),
        Err(Error::TacitUnannounced)
    ));
}

#[test]
fn a_record_is_sent_of_an_interview_that_took_place() {
    let (_fresh, mut vault) = fresh();
    let Scene { interview: id, .. } = scene(&mut vault);
    vault.interview_status(id, Status::Planned, None).unwrap();
    assert!(matches!(
        vault.record_sent(id, "2020-05-04", None),
        Err(Error::NotHeard)
    ));
    assert!(matches!(
        vault.amendment_set(id, "Texte"),
        Err(Error::NotHeard)
    ));
}

/// How a group stands: organisations, heard, planned, and the names of those not heard.
fn told(group: &PlanningGroup) -> (u32, u32, u32, Vec<&str>) {
    let names = group.not_heard.iter().map(|o| o.name.as_str());
    (
        group.organisations,
        group.heard,
        group.planned,
        names.collect(),
    )
}

#[test]
fn who_has_not_been_heard_is_told_in_every_way_of_grouping() {
    let (_fresh, mut vault) = fresh();
    let scene = scene(&mut vault);
    let mut ponts = organisation("Ponts", scene.sphere);
    ponts.territory = "Bretagne".to_owned();
    let ponts = vault.organisation_save(&ponts).unwrap().value;
    vault
        .organisation_save(&organisation("Rives", scene.sphere))
        .unwrap();
    vault
        .interviews_plan(&[ponts], InterviewKind::Listening, &[], &[scene.space])
        .unwrap();
    let planning = interview::planning(&reading(&vault));
    let codes: Vec<Grouping> = planning.dimensions.iter().map(|d| d.code).collect();
    assert_eq!(codes, Grouping::ALL);
    for dimension in &planning.dimensions {
        assert_ne!(
            dimension.name,
            format!("grouping-{}", dimension.code.word())
        );
        let all: u32 = dimension.groups.iter().map(|g| g.organisations).sum();
        assert_eq!(all, 3, "{dimension:?}");
    }
    let of = |code| {
        let mut all = planning.dimensions.iter();
        &all.find(|d| d.code == code).unwrap().groups
    };
    assert_eq!(
        told(&of(Grouping::Sphere)[0]),
        (3, 1, 1, vec!["Ponts", "Rives"])
    );
    let territories = of(Grouping::Territory);
    assert_eq!(territories[0].name, "Bretagne");
    assert_eq!(told(&territories[0]), (1, 0, 1, vec!["Ponts"]));
    assert_eq!(
        (territories[1].key.as_str(), told(&territories[1])),
        ("", (2, 1, 0, vec!["Rives"]))
    );
    let spaces = of(Grouping::Space);
    assert_eq!(spaces[0].key, scene.space.to_string());
    assert_eq!(told(&spaces[0]), (1, 0, 1, vec!["Ponts"]));
}

#[test]
fn a_filter_is_kept_under_its_name_and_goes_with_what_it_asks_for() {
    let (_fresh, mut vault) = fresh();
    let scene = scene(&mut vault);
    let before = interview::saved_filters(vault.conn()).unwrap();
    let mut filter = InterviewFilter {
        query: "numérique".to_owned(),
        statuses: vec![Status::Sent, Status::Proposed],
        sphere_ids: vec![scene.sphere],
        space_ids: vec![scene.space],
        facilitators: vec!["Claire".to_owned()],
        territories: vec!["Bretagne".to_owned()],
        to_chase: true,
    };
    vault.saved_filter_save("À relancer", &filter).unwrap();
    let kept = interview::saved_filters(vault.conn()).unwrap();
    assert_eq!(
        (kept[0].name.as_str(), &kept[0].filter),
        ("À relancer", &filter)
    );
    filter.query = String::new();
    vault.saved_filter_save(" À RELANCER ", &filter).unwrap();
    let again = interview::saved_filters(vault.conn()).unwrap();
    assert_eq!((again.len(), again[0].id), (1, kept[0].id));
    assert_eq!(again[0].filter, filter);
    assert!(matches!(
        vault.saved_filter_save(" ", &filter),
        Err(Error::Missing { field: "name" })
    ));
    vault.undo().unwrap();
    assert_eq!(interview::saved_filters(vault.conn()).unwrap(), kept);
    vault.saved_filter_delete(kept[0].id).unwrap();
    assert_eq!(interview::saved_filters(vault.conn()).unwrap(), before);
    vault.undo().unwrap();
    assert_eq!(interview::saved_filters(vault.conn()).unwrap(), kept);
}

#[test]
fn appointments_are_read_again_by_a_calendar_as_they_were_meant() {
    let (_fresh, mut vault) = fresh();
    let scene = scene(&mut vault);
    let mut input = interview_of(scene.organisation, scene.person);
    input.id = Some(scene.interview);
    input.place = "12, rue du Port\\quai; « salle » 3 ".to_owned() + &"é".repeat(120);
    vault.interview_save(&input).unwrap();
    let mut all_day = interview_of(scene.organisation, scene.person);
    all_day.time = None;
    let all_day = vault.interview_save(&all_day).unwrap().value;
    let mut undated = interview_of(scene.organisation, scene.person);
    undated.date = None;
    let undated = vault.interview_save(&undated).unwrap().value;

    let now = "2020-05-11T08:00:00Z".parse().unwrap();
    let reading = reading(&vault);
    let ids = [scene.interview, all_day, undated];
    let text = interview::appointments(&reading, &ids, now).unwrap();
    assert_eq!(text, interview::appointments(&reading, &ids, now).unwrap());
    assert!(text.ends_with("\r\n") && !text.replace("\r\n", "").contains(['\r', '\n']));
    assert!(text.split("\r\n").all(|line| line.len() <= 75), "{text}");
    assert!(text.contains("DTSTART:20200403T093000\r\n"), "{text}");
    assert!(text.contains("DTEND:20200403T101500\r\n"), "{text}");
    assert!(text.contains("DTSTART;VALUE=DATE:20200403\r\n"), "{text}");
    assert!(text.contains("DTEND;VALUE=DATE:20200404\r\n"), "{text}");
    assert!(text.contains("DTSTAMP:20200511T080000Z\r\n"), "{text}");

    let calendar: Calendar = text.parse().unwrap();
    let events: Vec<_> = calendar
        .components
        .iter()
        .filter_map(CalendarComponent::as_event)
        .collect();
    assert_eq!(events.len(), 2, "the one without a date is left out");
    assert_eq!(
        events[0].property_value("LOCATION"),
        Some(input.place.trim())
    );
    assert_eq!(
        events[0].property_value("DESCRIPTION"),
        Some("Avec\u{a0}: Ada Byron\nMené par\u{a0}: Claire")
    );
    let codes: Vec<_> = events.iter().map(|e| e.get_uid().unwrap()).collect();
    assert!(codes[0].starts_with("ent-001.") && codes[0] != codes[1]);
    assert!(matches!(
        interview::appointments(&reading, &[undated], now),
        Err(Error::NoAppointment)
    ));
}

#[test]
fn the_message_to_the_interviewee_is_a_mailto_that_says_no_more_than_it_should() {
    let (_fresh, mut vault) = fresh();
    let scene = scene(&mut vault);
    let mut ada = person("Byron", scene.organisation);
    ada.id = Some(scene.person);
    ada.email = "ada+haltes@exemple.fr".to_owned();
    vault.person_save(&ada).unwrap();
    vault
        .record_sent(scene.interview, "2020-05-04", Some("2020-05-18"))
        .unwrap();
    let url = interview::record_mail(&reading(&vault), scene.interview, false).unwrap();
    let (head, body) = url.split_once("&body=").unwrap();
    assert!(
        head.starts_with("mailto:ada%2Bhaltes@exemple.fr?subject=Compte%20rendu"),
        "{head}"
    );
    assert!(url.is_ascii() && !url.contains([' ', '\r', '\n', '"', '\'']));
    assert!(body.starts_with("Bonjour%2C%0D%0A%0D%0AMerci"), "{body}");
    assert!(body.contains("18%C2%A0mai%202020%20au%20soir"), "{body}");
    assert!(
        body.ends_with("Bien%20cordialement%2C%0D%0AClaire"),
        "{body}"
    );
    assert!(
        !body.replace("%0D%0A", "").contains("%0A"),
        "line breaks are CRLF"
    );
    let reminder = interview::record_mail(&reading(&vault), scene.interview, true).unwrap();
    assert!(reminder.contains("subject=Rappel"), "{reminder}");

    // What an import brought in may hold anything.
    vault
        .transact(Op::new("test"), |tx| {
            tx.execute(
                "UPDATE person SET email = ?1",
                ["ada@exemple.fr\r\nBcc: tous@exemple.fr"],
            )?;
            Ok(())
        })
        .unwrap();
    assert!(matches!(
        interview::record_mail(&reading(&vault), scene.interview, false),
        Err(Error::Invalid { field: "email", .. })
    ));
}
