//! The rules, one sentence a test.

mod overlapping;

use super::{Attribution, Audience, Degree, Reason, Who, sample};
use crate::{
    Snapshot,
    interview::Status,
    stakeholder::ConsentState,
    vault::{ExcerptId, InterviewId, PersonId, SphereId},
};

/// Three organisations of one sphere heard; one person of the first, who agreed to be named.
fn world() -> (Snapshot, PersonId, InterviewId, SphereId) {
    let mut s = sample::empty();
    let sphere = s.sphere("investisseur sociétal");
    let first = s.organisation("Fondation des Rives", sphere);
    let person = s.person("Delmas", Some(first), Some(Degree::Named));
    let interview = s.interview(first, &[person]);
    for name in ["Deuxième", "Troisième"] {
        let organisation = s.organisation(name, sphere);
        s.interview(organisation, &[]);
    }
    (s, person, interview, sphere)
}

fn reads(s: &Snapshot, excerpt: ExcerptId) -> (Degree, Reason, String) {
    let shown = Attribution::of(s, Audience::DRAFT);
    let shown = shown.shown(excerpt).expect("known");
    (shown.degree, shown.reason, shown.who.label("anonyme"))
}

fn text(s: &Snapshot, excerpt: ExcerptId) -> Option<String> {
    Attribution::of(s, Audience::DRAFT)
        .shown(excerpt)
        .and_then(|shown| shown.text.clone())
}

#[test]
fn the_most_closed_of_speaker_interview_and_excerpt_holds() {
    let (mut s, _, interview, _) = world();
    let e = s.excerpt(interview, 0, "Des mots.");
    assert_eq!(
        reads(&s, e),
        (
            Degree::Named,
            Reason::Speaker,
            "Delmas, Fondation des Rives".to_owned()
        )
    );
    s.interviews[0].attribution = Some(Degree::Organisation);
    assert_eq!(
        reads(&s, e),
        (
            Degree::Organisation,
            Reason::Interview,
            "Fondation des Rives".to_owned()
        )
    );
    s.excerpt_mut(e).attribution = Some(Degree::Sphere);
    assert_eq!(
        reads(&s, e),
        (
            Degree::Sphere,
            Reason::Excerpt,
            "un investisseur sociétal".to_owned()
        )
    );
    s.excerpt_mut(e).attribution = Some(Degree::Named);
    assert_eq!(
        reads(&s, e).0,
        Degree::Organisation,
        "an excerpt opens nothing"
    );
    s.excerpt_mut(e).attribution = Some(Degree::OffRecord);
    assert_eq!(text(&s, e), None);
}

#[test]
fn words_taken_across_the_marks_of_the_notes_are_shown_without_them() {
    let (mut s, _, interview, _) = world();
    let e = s.excerpt(
        interview,
        0,
        "22:55 On tient.\n[Q:q-crise]\n\\[Rires] On repart.",
    );
    assert_eq!(text(&s, e).as_deref(), Some("On tient. [Rires] On repart."));
    let plain = s.excerpt(interview, 400, "Deux lignes,\ntelles quelles.");
    assert_eq!(
        text(&s, plain).as_deref(),
        Some("Deux lignes,\ntelles quelles.")
    );
    let none = s.excerpt(interview, 500, "[Q:q-crise]");
    assert_eq!(text(&s, none), None, "a mark says nothing");
}

#[test]
fn a_reminder_in_a_paragraph_taken_whole_is_nobodys_words() {
    let (mut s, _, interview, _) = world();
    let quote = "On tient. [suite] rappeler Paul\nIl y a 40 ateliers [à vérifier]. On tiendra.";
    let e = s.excerpt(interview, 0, quote);
    assert_eq!(text(&s, e).as_deref(), Some("On tient. […] On tiendra."));
    s.excerpt_mut(e).lost = true;
    assert_eq!(text(&s, e).as_deref(), Some("On tient. […] On tiendra."));
}

#[test]
fn the_latest_fact_of_consent_holds_and_on_one_day_the_more_closed() {
    let (mut s, person, interview, _) = world();
    let e = s.excerpt(interview, 0, "Des mots.");
    s.persons[0].consent = Some(ConsentState::Asked);
    assert_eq!(
        reads(&s, e).0,
        Degree::Anonymous,
        "asked is not given, whatever the degree"
    );
    s.persons[0].consent = None;
    assert_eq!(reads(&s, e).1, Reason::ConsentNotGiven);
    s.consent(
        person,
        "2020-04-02",
        ConsentState::Given,
        Some(Degree::Sphere),
        "",
    );
    assert_eq!(
        reads(&s, e).0,
        Degree::Sphere,
        "the degree given in the fact"
    );
    s.consent(
        person,
        "2020-04-02",
        ConsentState::Given,
        Some(Degree::Named),
        "une autre fois",
    );
    assert_eq!(
        reads(&s, e).0,
        Degree::Sphere,
        "on one day the more closed holds"
    );
    s.consent(
        person,
        "2020-06-12",
        ConsentState::Withdrawn,
        None,
        "cite_participant",
    );
    assert_eq!(
        reads(&s, e).0,
        Degree::Sphere,
        "to be named as a participant is another matter"
    );
    s.consent(person, "2020-06-13", ConsentState::Withdrawn, None, "");
    assert_eq!(
        reads(&s, e),
        (
            Degree::OffRecord,
            Reason::ConsentWithdrawn,
            "anonyme".to_owned()
        )
    );
    s.consent(person, "2020-06-14", ConsentState::Given, None, "");
    assert_eq!(
        reads(&s, e).0,
        Degree::Named,
        "a fact without a degree gives the person's own"
    );
    s.persons[0].attribution = None;
    assert_eq!(reads(&s, e).1, Reason::NoDegree);
    let off = Some(Degree::OffRecord);
    s.consent(person, "2020-06-20", ConsentState::Given, off, "");
    s.consent(person, "2020-06-20", ConsentState::Asked, None, "encore");
    assert_eq!(
        text(&s, e),
        None,
        "given at nothing is more closed than asked"
    );
}

#[test]
fn of_several_who_may_have_spoken_the_most_closed_holds_and_only_what_they_share_is_told() {
    let (mut s, first, interview, sphere) = world();
    let organisation = s.organisations[0].id;
    let second = s.person("Kerouan", Some(organisation), Some(Degree::Named));
    s.interview_persons.push(crate::snapshot::InterviewPerson {
        interview_id: interview,
        person_id: second,
    });
    let e = s.excerpt(interview, 0, "Des mots.");
    assert_eq!(
        reads(&s, e),
        (
            Degree::Organisation,
            Reason::SeveralSpeakers,
            "Fondation des Rives".to_owned()
        )
    );
    s.excerpt_mut(e).speaker_id = Some(first);
    assert_eq!(reads(&s, e).2, "Delmas, Fondation des Rives");
    s.excerpt_mut(e).speaker_id = None;
    s.persons[1].attribution = Some(Degree::OffRecord);
    assert_eq!(text(&s, e), None);
    s.persons[1].attribution = Some(Degree::Named);
    s.persons[1].organisation_id = Some(s.organisations[1].id);
    assert_eq!(
        reads(&s, e).2,
        "un investisseur sociétal",
        "two organisations of one sphere"
    );
    let other = s.sphere("expert");
    s.organisations[1].sphere_id = other;
    let fourth = s.organisation("Quatrième", sphere);
    s.interview(fourth, &[]);
    assert_eq!(
        reads(&s, e).2,
        "anonyme",
        "nothing is shared by two organisations of two spheres"
    );
    s.interview_persons.clear();
    assert_eq!(reads(&s, e).1, Reason::NoSpeaker);
}

#[test]
fn who_has_left_an_organisation_is_told_with_neither_of_the_two() {
    let (mut s, person, interview, sphere) = world();
    let e = s.excerpt(interview, 0, "Des mots.");
    assert_eq!(reads(&s, e).2, "Delmas, Fondation des Rives");
    // Elsewhere in the same sphere now.
    s.persons[0].organisation_id = Some(s.organisations[1].id);
    assert_eq!(reads(&s, e).2, "Delmas");
    s.excerpt_mut(e).speaker_id = Some(person);
    assert_eq!(reads(&s, e).2, "Delmas");
    s.excerpt_mut(e).attribution = Some(Degree::Organisation);
    assert_eq!(
        reads(&s, e),
        (
            Degree::Sphere,
            Reason::NoOrganisation,
            "un investisseur sociétal".to_owned()
        )
    );
    // And in another sphere: of which they spoke, nothing says.
    let other = s.sphere("expert");
    s.organisations[1].sphere_id = other;
    let fourth = s.organisation("Quatrième", sphere);
    s.interview(fourth, &[]);
    assert_eq!(reads(&s, e).2, "anonyme");
    // What they say there is told of there, and who was heard stays heard.
    let now = s.organisations[1].id;
    let again = s.interview(now, &[person]);
    let later = s.excerpt(again, 0, "D’autres mots.");
    assert_eq!(reads(&s, later).2, "Delmas, Deuxième");
    let heard = Attribution::of(&s, Audience::DRAFT);
    assert_eq!((heard.heard_in(sphere), heard.heard_in(other)), (3, 1));
}

#[test]
fn a_sphere_of_which_fewer_than_three_organisations_were_heard_is_not_told() {
    let (mut s, _, interview, sphere) = world();
    let e = s.excerpt(interview, 0, "Des mots.");
    s.excerpt_mut(e).attribution = Some(Degree::Sphere);
    assert_eq!(reads(&s, e).0, Degree::Sphere);
    s.interviews[2].status = Status::Planned;
    assert_eq!(
        reads(&s, e),
        (Degree::Anonymous, Reason::SmallGroup, "anonyme".to_owned())
    );
    let again = s.organisations[1].id;
    s.interview(again, &[]);
    assert_eq!(
        reads(&s, e).1,
        Reason::SmallGroup,
        "two interviews of one organisation are one organisation"
    );
    s.interviews[2].status = Status::Written;
    assert_eq!(reads(&s, e).0, Degree::Sphere);
    let published = Attribution::of(&s, Audience::PUBLISHED);
    assert_eq!(
        published.shown(e).map(|x| x.degree),
        Some(Degree::Anonymous),
        "of a published document only two could be meant"
    );
    assert_eq!(published.heard_in(sphere), 2);
}

#[test]
fn a_meeting_is_anonymous_unless_it_says_otherwise() {
    let (mut s, person, interview, _) = world();
    let space = s.space("regards", "note_enjeux");
    let meeting = s.meeting(space, &[person]);
    let e = s.excerpt(interview, 0, "Des mots.");
    s.excerpt_mut(e).interview_id = None;
    s.excerpt_mut(e).meeting_id = Some(meeting);
    assert_eq!(reads(&s, e).1, Reason::MeetingUnset);
    s.meetings[0].attribution = Some(Degree::Sphere);
    assert_eq!(reads(&s, e).2, "un investisseur sociétal");
    s.excerpt_mut(e).attribution = Some(Degree::Named);
    assert_eq!(
        reads(&s, e).0,
        Degree::Sphere,
        "an excerpt opens no meeting"
    );
}

#[test]
fn what_nobody_validated_stays_out_of_what_is_published_unless_overridden() {
    let (mut s, _, interview, _) = world();
    let e = s.excerpt(interview, 0, "Des mots.");
    s.interviews[0].status = Status::Sent;
    let draft = Attribution::of(&s, Audience::DRAFT);
    assert!(
        draft
            .quotable(e)
            .is_some_and(|x| !x.validated && x.degree == Degree::Named)
    );
    let published = Attribution::of(&s, Audience::PUBLISHED);
    assert_eq!(
        published.shown(e).map(|x| (x.text.is_none(), x.reason)),
        Some((true, Reason::NotValidated))
    );
    assert_eq!(published.left_out(), [interview]);
    let overridden = Attribution::of(
        &s,
        Audience {
            published: true,
            override_unvalidated: true,
        },
    );
    assert!(overridden.quotable(e).is_some() && overridden.left_out().is_empty());
}

#[test]
fn a_participant_is_named_by_a_consent_of_its_own_and_without_the_organisation() {
    let (mut s, person, interview, _) = world();
    let organisation = s.organisations[0].id;
    let attribution = Attribution::of(&s, Audience::DRAFT);
    assert!(
        attribution
            .participants(&s, [])
            .person(&s, person)
            .is_none(),
        "quoted is not listed"
    );
    s.persons[0].named_participant = Some(true);
    let e = s.excerpt(interview, 0, "Des mots.");
    let attribution = Attribution::of(&s, Audience::DRAFT);
    let listed = attribution.participants(&s, []);
    let named = listed.person(&s, person).expect("listed");
    assert!(named.organisation.is_none() && !listed.names_organisation(organisation));
    let quoted = attribution.participants(&s, [e]);
    assert!(
        quoted
            .person(&s, person)
            .is_some_and(|p| p.organisation.is_some()),
        "the quote names it anyway"
    );
    s.consent(
        person,
        "2020-06-12",
        ConsentState::Withdrawn,
        None,
        "cite_participant",
    );
    let attribution = Attribution::of(&s, Audience::DRAFT);
    assert!(
        attribution
            .participants(&s, [])
            .person(&s, person)
            .is_none()
    );
    s.consents.clear();
    s.consent(person, "2020-06-12", ConsentState::Withdrawn, None, "");
    let attribution = Attribution::of(&s, Audience::DRAFT);
    assert!(
        attribution
            .participants(&s, [e])
            .person(&s, person)
            .is_none(),
        "whoever withdrew is named nowhere"
    );
}

#[test]
fn a_label_says_no_more_than_its_degree() {
    let name = "Prénom Nom".to_owned();
    let person = Who::Person {
        name: name.clone(),
        organisation: Some("Org".to_owned()),
    };
    assert_eq!(person.label("anonyme"), "Prénom Nom, Org");
    assert_eq!(Who::Anonymous.label("anonyme"), "anonyme");
}
