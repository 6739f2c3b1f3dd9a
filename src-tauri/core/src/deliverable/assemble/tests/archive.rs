//! A shareable archive is an output like any other: over random dossiers nothing leaves in it beyond its degree.

use std::sync::atomic::{AtomicU64, Ordering};

use chrono::{DateTime, Utc};
use croisee_typeset::document::{Block, Document, Quote, text};
use proptest::prelude::*;
use uuid::Uuid;

use super::{dice, oracle};
use crate::{
    Result, Snapshot, Vault,
    attribution::{Attribution, Audience},
    deliverable::{Lang, Options, assemble::assemble_under},
    exchange::{Bundle, Sharing, export},
    snapshot::{ExcerptTheme, InterviewPerson, InterviewSpace, MeetingAttendee},
    vault::{Op, Surroundings, Tx},
};

struct Still(AtomicU64);

impl Surroundings for Still {
    fn now(&self) -> DateTime<Utc> {
        DateTime::UNIX_EPOCH
    }

    fn new_id(&self) -> Uuid {
        Uuid::from_u64_pair(0x7000, self.0.fetch_add(1, Ordering::Relaxed))
    }

    fn holder(&self) -> String {
        "test".into()
    }
}

/// Writes a dossier in memory into a file.
fn write(s: &Snapshot, tx: &Tx<'_>) -> Result<()> {
    s.initiative.write(tx)?;
    s.spheres.iter().try_for_each(|row| row.insert(tx))?;
    s.organisations.iter().try_for_each(|row| row.insert(tx))?;
    s.persons.iter().try_for_each(|row| row.insert(tx))?;
    s.consents.iter().try_for_each(|row| row.insert(tx))?;
    s.nodes.iter().try_for_each(|row| row.insert(tx))?;
    s.spaces.iter().try_for_each(|row| row.insert(tx))?;
    s.members.iter().try_for_each(|row| row.insert(tx))?;
    s.meetings.iter().try_for_each(|row| row.insert(tx))?;
    s.interviews.iter().try_for_each(|row| row.insert(tx))?;
    s.excerpts.iter().try_for_each(|row| row.insert(tx))?;
    s.documents.iter().try_for_each(|row| row.insert(tx))?;
    s.entries.iter().try_for_each(|row| row.insert(tx))?;
    s.figures.iter().try_for_each(|row| row.insert(tx))?;
    s.statements.iter().try_for_each(|row| row.insert(tx))?;
    s.evidence.iter().try_for_each(|row| row.insert(tx))?;
    s.grids.iter().try_for_each(|row| row.insert(tx))?;
    s.prose.iter().try_for_each(|row| row.insert(tx))?;
    for meeting in &s.meetings {
        let of = s
            .meeting_attendees
            .iter()
            .filter(|l| l.meeting_id == meeting.id);
        MeetingAttendee::set(tx, meeting.id, &of.map(|l| l.person_id).collect::<Vec<_>>())?;
    }
    for interview in &s.interviews {
        let of = s
            .interview_persons
            .iter()
            .filter(|l| l.interview_id == interview.id);
        InterviewPerson::set(
            tx,
            interview.id,
            &of.map(|l| l.person_id).collect::<Vec<_>>(),
        )?;
        let of = s
            .interview_spaces
            .iter()
            .filter(|l| l.interview_id == interview.id);
        InterviewSpace::set(
            tx,
            interview.id,
            &of.map(|l| l.space_id).collect::<Vec<_>>(),
        )?;
    }
    for excerpt in &s.excerpts {
        let of = s
            .excerpt_themes
            .iter()
            .filter(|l| l.excerpt_id == excerpt.id);
        ExcerptTheme::set(tx, excerpt.id, &of.map(|l| l.node_id).collect::<Vec<_>>())?;
    }
    Ok(())
}

/// The files of the shareable archive of a dossier.
fn shared(s: &Snapshot) -> Vec<(String, String)> {
    let folder = tempfile::tempdir().expect("a folder");
    let surroundings = Box::new(Still(AtomicU64::new(1)));
    let path = folder.path().join("d.croisee");
    let made = Vault::create(&path, "Démarche", surroundings, |vault| {
        vault.transact(Op::new("test"), |tx| write(s, tx))?;
        Ok(())
    });
    let (vault, ()) = made.expect("written");
    let written = export(&vault, Sharing::Shareable).expect("an archive");
    let told = written
        .files()
        .map(|(name, bytes)| (name.to_owned(), String::from_utf8_lossy(bytes).into_owned()));
    told.collect()
}

/// The archive as a document, so that what may stand in a document is the measure of it: its excerpts are the quotes.
fn as_document(mut document: Document, files: &[(String, String)]) -> Document {
    let quote = |words: &str, who: &str| {
        Block::Quote(Quote {
            content: text(words),
            attribution: text(who),
            ..Quote::default()
        })
    };
    document.blocks.clear();
    for (name, content) in files {
        if name != "extraits.csv" {
            document.blocks.push(quote(content, ""));
            continue;
        }
        for row in content.lines().skip(1) {
            let cells: Vec<&str> = row.split(';').collect();
            document.blocks.push(quote(cells[1], cells[6]));
        }
    }
    document
}

fn leak(s: &Snapshot, files: &[(String, String)]) -> Option<String> {
    let space = s.spaces.first()?;
    let rule = Attribution::of(s, Audience::PUBLISHED);
    let template = s.templates.named(&space.template).ok()?;
    let options = Options {
        date: chrono::NaiveDate::from_ymd_opt(2020, 9, 30)?,
        edition: 1,
        published: true,
        override_unvalidated: false,
        lang: Lang::French,
    };
    let frame = assemble_under(&rule, s, space.id, None, template, &options)
        .ok()?
        .document;
    let bare = Document {
        cover: None,
        ..frame
    };
    oracle::leak(s, &as_document(bare, files), Audience::PUBLISHED)
}

fn bytes() -> impl Strategy<Value = Vec<u8>> {
    proptest::collection::vec(any::<u8>(), 200..1200)
}

fn dossier(bytes: &[u8]) -> Snapshot {
    let mut s = dice::dossier(&dice::Dice::new(bytes));
    // In a file no row stands twice.
    let mut seen = std::collections::HashSet::new();
    let mut once = |key: String| seen.insert(key);
    s.evidence.retain(|e| {
        let what = (
            e.excerpt_id,
            e.inventory_id,
            e.document_id,
            &e.figure_series,
        );
        once(format!("{} {what:?} {:?}", e.statement_id, e.sense))
    });
    s.consents
        .retain(|c| once(format!("{} {} {:?}", c.person_id, c.date, c.state)));
    s.members.retain(|m| {
        once(format!(
            "{} {:?} {:?}",
            m.space_id, m.person_id, m.organisation_id
        ))
    });
    // Where an entry of no interview is, nobody asked to be kept.
    let free = |e: &&mut crate::inventory::Entry| {
        e.origin_interview_id.is_none() && e.origin_meeting_id.is_none()
    };
    s.entries
        .iter_mut()
        .filter(free)
        .for_each(|e| e.territory.clear());
    s
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 40, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn a_shareable_archive_lets_nothing_out_beyond_its_degree(bytes in bytes()) {
        let s = dossier(&bytes);
        prop_assert_eq!(leak(&s, &shared(&s)), None);
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 20, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn a_need_that_says_a_name_or_words_off_the_record_is_shared_without(bytes in bytes()) {
        let mut s = dossier(&bytes);
        dice::tell_in_needs(&mut s);
        prop_assert_eq!(leak(&s, &shared(&s)), None);
    }
}

#[test]
fn a_complete_archive_passed_off_as_shareable_is_seen_to_leak() {
    let mut runner = proptest::test_runner::TestRunner::deterministic();
    let seen = (0..40).any(|_| {
        let tree = bytes().new_tree(&mut runner).expect("bytes");
        let s = dossier(&proptest::strategy::ValueTree::current(&tree));
        let mut open = s.clone();
        // Everyone agrees to everything: what then leaves is more than the dossier allows.
        open.persons
            .iter_mut()
            .for_each(|p| p.attribution = Some(crate::attribution::Degree::Named));
        open.excerpts.iter_mut().for_each(|e| e.attribution = None);
        leak(&s, &shared(&open)).is_some()
    });
    assert!(seen, "the measure sees nothing");
}

#[test]
fn a_shareable_archive_says_so_and_can_be_read() {
    let s = dossier(&[7; 900]);
    let files = shared(&s);
    let manifest = files
        .iter()
        .find(|(name, _)| name == "manifeste.json")
        .map(|(_, text)| text);
    assert!(manifest.is_some_and(|text| text.contains("\"partageable\": true")));
    let bundle = Bundle::of_files(
        "a",
        files
            .into_iter()
            .map(|(name, text)| (name, text.into_bytes())),
    );
    assert!(
        bundle.names().iter().all(|name| !name.ends_with(".txt")),
        "{:?}",
        bundle.names()
    );
}
