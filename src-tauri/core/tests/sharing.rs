//! The three ways of sharing, over the demonstration: what goes, what stays inside, and what the register keeps.

use crate::common;

use std::collections::BTreeSet;

use chrono::NaiveDate;
use common::demonstration;
use croisee_core::{
    Snapshot, Vault,
    attribution::Degree,
    deliverable::Lang,
    dissemination::{
        Choice, Licence, Options, Outside, Sent, SentRow, Way, beyond, open_data, pages, sharing,
        sharing_mail, sharing_message,
    },
    exchange::{self, sha256_of},
    inventory::{Entry, Kind},
    reading::Reading,
    relay::Dissemination,
};
use croisee_typeset::Fonts;

fn options() -> Options {
    Options {
        date: NaiveDate::from_ymd_opt(2020, 9, 7).unwrap(),
        lang: Lang::French,
    }
}

fn files(vault: &Vault, choice: &Choice) -> (Vec<(String, String)>, usize) {
    let snapshot = Snapshot::read(vault).unwrap();
    let (written, count) = open_data(&snapshot, choice, Licence::Etalab, options()).unwrap();
    let files = written
        .files()
        .map(|(name, bytes)| (name.to_owned(), String::from_utf8_lossy(bytes).into_owned()))
        .collect();
    (files, count)
}

fn file<'a>(files: &'a [(String, String)], ending: &str) -> &'a str {
    let found = files.iter().find(|(name, _)| name.ends_with(ending));
    &found.unwrap_or_else(|| panic!("{ending} in {files:?}")).1
}

fn kit(vault: &Vault, way: Way, choice: &Choice) -> (String, usize) {
    let snapshot = Snapshot::read(vault).unwrap();
    let fonts = Fonts::bundled().unwrap();
    let made = pages(&snapshot, way, choice, options(), fonts, &mut |_| {
        std::ops::ControlFlow::Continue(())
    })
    .unwrap();
    assert!(made.bytes.starts_with(b"%PDF"));
    assert_eq!(made.sha256, sha256_of(&made.bytes));
    (serde_json::to_string(&made.document).unwrap(), made.entries)
}

#[test]
fn open_data_holds_the_same_entries_in_every_format() {
    let (_folder, vault) = demonstration();
    let all = Choice {
        closed: true,
        ..Choice::default()
    };
    let (files, count) = files(&vault, &all);
    let names: Vec<&str> = files.iter().map(|(name, _)| name.as_str()).collect();
    assert_eq!(
        names,
        [
            "dictionnaire.csv",
            "inventaire.csv",
            "inventaire.html",
            "inventaire.json",
            "inventaire.xlsx"
        ]
    );
    assert!(count > 20, "{count}");
    let csv = file(&files, "inventaire.csv");
    let mut read = csv::ReaderBuilder::new()
        .delimiter(b';')
        .from_reader(csv.trim_start_matches('\u{feff}').as_bytes());
    let codes: BTreeSet<String> = read.records().map(|r| r.unwrap()[0].to_owned()).collect();
    assert_eq!(codes.len(), count);
    let json: serde_json::Value = serde_json::from_str(file(&files, ".json")).unwrap();
    let told: BTreeSet<String> = json["entrees"]
        .as_array()
        .unwrap()
        .iter()
        .map(|e| e["code"].as_str().unwrap().to_owned())
        .collect();
    assert_eq!(told, codes);
    assert!(json["licence"]["titre"].as_str().unwrap().contains("2.0"));
    for key in json["entrees"][0].as_object().unwrap().keys() {
        let meaning = json["dictionnaire"][key].as_str();
        assert!(meaning.is_some_and(|m| !m.starts_with("share-")), "{key}");
    }
    let page = file(&files, ".html");
    assert_eq!(page.matches("<li class=\"entry\"").count(), count);
}

#[test]
fn the_page_asks_nothing_of_any_other_place() {
    let (_folder, vault) = demonstration();
    let (files, _) = files(&vault, &Choice::default());
    let page = file(&files, ".html");
    for outside in [
        "<script src",
        "<link",
        "<img",
        "@import",
        "url(",
        "fetch(",
        "XMLHttpRequest",
        "import(",
        "<iframe",
        "onclick=",
        "style=\"",
    ] {
        assert!(!page.contains(outside), "{outside}");
    }
    assert!(page.contains("default-src 'none'; style-src 'sha256-"));
    assert_eq!(page.matches("<script>").count(), 1);
    assert!(!page.contains("share-"), "words that nobody wrote");
}

#[test]
fn nothing_leaves_of_what_may_not_be_shown() {
    let (_folder, vault) = demonstration();
    let snapshot = Snapshot::read(&vault).unwrap();
    let outside = Outside::of(&snapshot);
    let out: BTreeSet<&str> = outside.entries.iter().map(|e| e.code).collect();
    let kept: Vec<&Entry> = snapshot
        .entries
        .iter()
        .filter(|e| !out.contains(e.code.as_str()))
        .collect();
    assert_eq!(kept.len(), outside.kept);
    assert!(!kept.is_empty(), "the demonstration keeps some back");
    let all = Choice {
        closed: true,
        ..Choice::default()
    };
    let (mut texts, _) = files(&vault, &all);
    texts.push(("kit".into(), kit(&vault, Way::Kit, &all).0));
    texts.push(("transmission".into(), kit(&vault, Way::Relays, &all).0));
    let refused: Vec<_> = snapshot
        .organisations
        .iter()
        .filter(|o| o.named_participant != Some(true))
        .collect();
    assert!(!refused.is_empty());
    for (name, text) in texts.iter().filter(|(name, _)| !name.ends_with(".xlsx")) {
        for entry in &kept {
            assert!(!text.contains(&entry.title), "{name}: {}", entry.title);
        }
        for organisation in &refused {
            assert!(
                !text.contains(&organisation.name),
                "{name}: {}",
                organisation.name
            );
        }
        for person in &snapshot.persons {
            for private in [&person.email, &person.phone] {
                assert!(private.is_empty() || !text.contains(private), "{name}");
            }
            if person.named_participant != Some(true) {
                assert!(!text.contains(&person.full_name()), "{name}: {person:?}");
            }
        }
    }
}

#[test]
fn a_choice_takes_what_it_says_and_no_more() {
    let (_folder, vault) = demonstration();
    let snapshot = Snapshot::read(&vault).unwrap();
    let outside = Outside::of(&snapshot);
    let needs = Choice {
        kinds: vec![Kind::Need],
        ..Choice::default()
    };
    assert!(outside.chosen(&needs).count() > 3);
    assert!(
        outside
            .chosen(&needs)
            .all(|e| e.kind == Kind::Need && e.status != "clos")
    );
    let place = outside.entries.iter().find(|e| !e.territory.is_empty());
    let place = place.unwrap().territory.clone();
    let here = Choice {
        territories: vec![place.to_uppercase()],
        ..Choice::default()
    };
    let mut taken = outside.chosen(&here).peekable();
    assert!(taken.peek().is_some());
    assert!(taken.all(|e| e.territory.is_empty() || e.territory == place));
    let volet = outside.entries[0].volet.unwrap().id;
    let in_volet = Choice {
        volets: vec![volet],
        ..Choice::default()
    };
    assert!(
        outside
            .chosen(&in_volet)
            .all(|e| e.volet.is_none_or(|v| v.id == volet))
    );
}

#[test]
fn the_kit_holds_the_framework_the_tools_the_entries_and_who_agreed() {
    let (_folder, vault) = demonstration();
    let (text, entries) = kit(&vault, Way::Kit, &Choice::default());
    assert!(entries > 20);
    for words in [
        "Le cadre commun",
        "Outils politiques",
        "Outils stratégiques",
        "Outils opérationnels",
        "Avec qui",
        "Fédération À hauteur d’assise",
        "Rendre immédiatement accessible",
    ] {
        assert!(text.contains(words), "{words}");
    }
    let (text, _) = kit(&vault, Way::Relays, &Choice::default());
    for words in ["Besoins sans réponse connue", "L’inventaire en bref"] {
        assert!(text.contains(words), "{words}");
    }
    assert!(!text.contains("Avec qui"));
}

#[test]
fn the_same_dossier_gives_the_same_bytes() {
    let (_folder, vault) = demonstration();
    let snapshot = Snapshot::read(&vault).unwrap();
    let make = || {
        let (written, _) =
            open_data(&snapshot, &Choice::default(), Licence::Etalab, options()).unwrap();
        written.sha256()
    };
    assert_eq!(make(), make());
    assert_eq!(
        kit(&vault, Way::Kit, &Choice::default()),
        kit(&vault, Way::Kit, &Choice::default())
    );
}

#[test]
fn what_went_to_whom_is_registered_and_stays() {
    let (_folder, mut vault) = demonstration();
    let before = Dissemination::all(vault.conn()).unwrap().len();
    let sent = Sent {
        way: Way::Relays,
        date: options().date,
        subject: "Inventaire partagé".into(),
        recipients: vec!["Fédération A".into(), "Réseau B".into()],
        means: "message".into(),
        choice: "Bretagne".into(),
        entries: 42,
        sha256: "abc".into(),
    };
    vault.sharing_register(&sent).unwrap();
    vault.sharing_register(&sent).unwrap();
    let rows = Dissemination::all(vault.conn()).unwrap();
    assert_eq!(rows.len(), before + 4);
    let own: Vec<_> = rows.iter().filter(|r| r.sha256 == "abc").collect();
    assert!(own.iter().any(|r| r.subject == "Inventaire partagé (2)"));
    assert!(
        own.iter()
            .all(|r| r.entries == Some(42) && r.way == "transmission")
    );
    assert!(vault.sharing_note_delete(own[0].id).is_err());
    let row = SentRow {
        id: None,
        date: "2020-07".into(),
        subject: "Kit".into(),
        recipient: "Région".into(),
        means: String::new(),
        way: None,
        choice: String::new(),
        entries: None,
        sha256: String::new(),
        source: String::new(),
    };
    let noted = vault.sharing_note(&row).unwrap().value;
    vault.sharing_note_delete(noted).unwrap();
    assert!(
        vault
            .sharing_note(&SentRow {
                date: "hier".into(),
                ..row
            })
            .is_err()
    );
    let reading = Reading::of(&vault, Lang::French).unwrap();
    let view = sharing(&reading, &Choice::default());
    assert_eq!(view.sent.len(), before + 4);
    assert!(view.recipients.len() > 5 && view.chosen.entries > 20);
    assert!(
        view.recipients
            .windows(2)
            .all(|w| w[0].criteria >= w[1].criteria)
    );
}

#[test]
fn a_message_goes_to_nobody_who_withdrew_and_shows_no_addressee_to_another() {
    let (_folder, mut vault) = demonstration();
    let mut people = croisee_core::stakeholder::Person::all(vault.conn()).unwrap();
    people.retain(|p| p.organisation_id.is_some());
    let ids: Vec<_> = people.iter().filter_map(|p| p.organisation_id).collect();
    vault
        .transact(croisee_core::vault::Op::new("person.edit"), |tx| {
            for (at, person) in people.iter_mut().enumerate() {
                person.email = format!("p{at}@exemple.fr");
                person.update(tx)?;
            }
            Ok(())
        })
        .unwrap();
    let reading = Reading::of(&vault, Lang::French).unwrap();
    let message = sharing_message(&reading, Way::Relays, &ids, options().date);
    let withdrawn: Vec<_> = people
        .iter()
        .filter(|p| p.consent == Some(croisee_core::stakeholder::ConsentState::Withdrawn))
        .collect();
    assert!(!withdrawn.is_empty());
    assert_eq!(message.to.len(), people.len() - withdrawn.len());
    for person in withdrawn {
        assert!(!message.to.contains(&person.email));
    }
    let mail = sharing_mail(&message).unwrap();
    assert!(mail.starts_with("mailto:?bcc=p"), "{mail}");
}

#[test]
fn of_the_sixty_entries_of_the_demonstration_all_leave_but_the_eleven_of_which_nothing_may_be_shown()
 {
    let (_folder, vault) = demonstration();
    let snapshot = Snapshot::read(&vault).unwrap();
    let outside = Outside::of(&snapshot);
    assert_eq!((outside.entries.len(), outside.kept), (49, 11));
    for way in [Way::OpenData, Way::Relays, Way::Kit] {
        let told = beyond(&snapshot, way, &Choice::default()).unwrap();
        assert_eq!(told, [], "{way:?}");
    }
}

#[test]
fn words_and_names_that_may_not_leave_leave_with_no_entry_of_any_origin_in_any_way() {
    let (_folder, mut vault) = demonstration();
    let snapshot = Snapshot::read(&vault).unwrap();
    let off = snapshot.excerpts.iter().find(|e| {
        e.attribution == Some(Degree::OffRecord) && e.quote.split_whitespace().count() > 8
    });
    let off = off.expect("words off the record").quote.clone();
    let refused = snapshot
        .organisations
        .iter()
        .find(|o| o.named_participant != Some(true) && o.name.split_whitespace().count() > 2);
    let refused = refused.expect("one that may not be named").name.clone();
    let mut entries = Entry::all(vault.conn()).unwrap();
    entries.retain(|e| e.origin_interview_id.is_none() && e.origin_meeting_id.is_none());
    vault
        .transact(croisee_core::vault::Op::new("inventory.edit"), |tx| {
            let own = entries.first_mut().expect("an entry");
            own.origin_document_id = None;
            own.title = "Repris de nulle part".into();
            own.description.clone_from(&off);
            own.update(tx)?;
            let named = entries.get_mut(1).expect("another");
            named.origin_document_id = None;
            named.title = "Porté par d’autres".into();
            // Where a holder is that may not be told tells who it is.
            named.territory = "Vallée de l’Ourde-aux-Bois".into();
            for text in [
                &mut named.scale,
                &mut named.sector,
                &mut named.source,
                &mut named.holder,
            ] {
                text.clone_from(&refused);
            }
            named.update(tx)
        })
        .unwrap();
    let all = Choice {
        closed: true,
        ..Choice::default()
    };
    let (mut texts, _) = files(&vault, &all);
    texts.retain(|(name, _)| !name.ends_with(".xlsx"));
    texts.push(("kit".into(), kit(&vault, Way::Kit, &all).0));
    texts.push(("transmission".into(), kit(&vault, Way::Relays, &all).0));
    let archive = exchange::export(&vault, exchange::Sharing::Shareable).unwrap();
    let (_, table) = archive
        .files()
        .find(|(name, _)| *name == "inventaire.csv")
        .unwrap();
    texts.push((
        "archive".into(),
        String::from_utf8_lossy(table).into_owned(),
    ));
    for (name, text) in &texts {
        assert!(
            !text.contains("Repris de nulle part") && !text.contains(&off),
            "{name}"
        );
        assert!(!text.contains(&refused), "{name}");
        assert!(!text.contains("Ourde-aux-Bois"), "{name}");
        assert!(
            name.contains("dictionnaire") || text.contains("Porté par d’autres"),
            "{name}"
        );
    }
}
