//! Over random dossiers nothing of the inventory leaves beyond what its interview permits.

use proptest::{prelude::*, test_runner::Config};

use super::{Choice, Licence, Options, Outside, Own, Way, beyond, open_data, pages::document};
use crate::{
    Snapshot,
    attribution::{Attribution, Audience},
    attribution::{Degree, sample},
    deliverable::{
        Lang,
        assemble::tests::{dice, oracle},
    },
    exchange::Beyond,
    interview::{Excerpt, Status},
    inventory::{Entry, Kind},
    programme::Measure,
    stakeholder::ConsentState,
    vault::{DocumentId, InterviewId, MeasureId},
};

const WHOLE: Choice = Choice {
    kinds: Vec::new(),
    volets: Vec::new(),
    territories: Vec::new(),
    closed: true,
};

fn options() -> Options {
    Options {
        date: chrono::NaiveDate::from_ymd_opt(2020, 9, 7).expect("a day"),
        lang: Lang::French,
    }
}

/// Entries that come of nothing repeat what somebody said, in turn, each in another text.
fn repeat_anywhere(s: &mut Snapshot) {
    let alone = |e: &&Excerpt| {
        let of_notes = s.excerpts.iter().filter(|other| {
            (other.interview_id, other.meeting_id) == (e.interview_id, e.meeting_id)
                && other.id != e.id
        });
        let shares = |other: &Excerpt| other.start_at < e.end_at && e.start_at < other.end_at;
        e.quote.split(' ').count() > 1 && !of_notes.into_iter().any(shares)
    };
    let quotes: Vec<String> = s
        .excerpts
        .iter()
        .filter(alone)
        .map(|e| e.quote.clone())
        .collect();
    let mut quotes = quotes.into_iter().cycle();
    let of_nothing =
        |e: &&mut Entry| e.origin_interview_id.is_none() && e.origin_meeting_id.is_none();
    for (n, entry) in s.entries.iter_mut().filter(of_nothing).enumerate() {
        let Some(quote) = quotes.next() else { return };
        entry.title = format!("Repris {n}");
        match n % 3 {
            0 => entry.description = quote,
            1 => entry.scale = quote,
            _ => entry.source = quote,
        }
    }
}

const OFF: &str = "la caravane mauve quittera Brandevin avant la Toussaint prochaine";
const WITHDRAWN: &str = "zibeline pourpre ne paiera jamais les arriérés";
const UNREAD: &str = "dromadaire indigo attendra la subvention de janvier";

/// A dossier of which three sentences may not be shown, nor a person and an organisation be named.
struct Secret {
    s: Snapshot,
    /// An interview of which everything may be shown.
    open: InterviewId,
}

impl Secret {
    fn new() -> Self {
        let mut s = sample::empty();
        let sphere = s.sphere("réseau");
        let host = s.organisation("Ligue Quintefeuille", sphere);
        let off = s.person("Zorglubine", Some(host), Some(Degree::Named));
        s.persons[0].first_name = "Zéphirine".to_owned();
        let gone = s.person("Kaltenbrunnet", Some(host), None);
        s.consent(gone, "2020-05-02", ConsentState::Withdrawn, None, "");
        let other = s.person("Ouvertin", Some(host), Some(Degree::Named));
        let of_off = s.interview(host, &[off]);
        let at = s.excerpt(of_off, 0, OFF);
        s.excerpt_mut(at).attribution = Some(Degree::OffRecord);
        let of_gone = s.interview(host, &[gone]);
        s.excerpt(of_gone, 0, WITHDRAWN);
        let unread = s.interview(host, &[other]);
        s.excerpt(unread, 0, UNREAD);
        s.interviews[2].status = Status::Held;
        let open = s.interview(host, &[other]);
        Self { s, open }
    }

    /// An entry of that origin, with whatever else `with` says of it.
    fn entry(&mut self, code: &str, of: Option<InterviewId>, with: impl FnOnce(&mut Entry)) {
        let mut entry = Entry {
            code: code.to_owned(),
            title: format!("Besoin {code}"),
            description: "rien".to_owned(),
            origin_interview_id: of,
            ..sample::entry(self.s.entries.len(), Kind::Need)
        };
        with(&mut entry);
        self.s.entries.push(entry);
    }

    fn measure(&mut self, title: &str, holder: &str) {
        let n = self.s.measures.len();
        self.s.measures.push(Measure {
            id: MeasureId(sample::id(20, n)),
            code: format!("mes-{n}"),
            number: i64::try_from(n).expect("few") + 1,
            dimension: "politique".to_owned(),
            title: title.to_owned(),
            workstream: String::new(),
            horizon: "2021".to_owned(),
            holder: holder.to_owned(),
            status: String::new(),
            followup: String::new(),
            source: String::new(),
            fictional: None,
        });
    }

    /// All that goes out, in each of the three ways.
    fn told(&self) -> Vec<(String, String)> {
        let outside = Outside::of(&self.s);
        let whole = WHOLE;
        let entries: Vec<_> = outside.chosen(&whole).collect();
        let (files, _) = open_data(&self.s, &WHOLE, Licence::Etalab, options()).expect("made");
        let mut all: Vec<_> = files
            .files()
            .filter(|(name, _)| !name.ends_with(".xlsx"))
            .map(|(name, bytes)| (name.to_owned(), String::from_utf8_lossy(bytes).into_owned()))
            .collect();
        for way in [Way::Kit, Way::Relays] {
            let made = document(&self.s, way, &WHOLE, options(), &outside, &entries);
            let text = serde_json::to_string(&made.expect("made")).expect("JSON");
            all.push((way.word().to_owned(), text));
        }
        all
    }
}

#[test]
fn words_that_may_not_leave_leave_with_no_entry_wherever_it_comes_from() {
    let mut it = Secret::new();
    let open = it.open;
    it.entry("n1", None, |e| e.description = OFF.to_owned());
    it.entry("n2", Some(open), |e| e.description = OFF.to_owned());
    it.entry("n7", Some(open), |e| e.description = WITHDRAWN.to_owned());
    it.entry("n8", Some(open), |e| e.title = UNREAD.to_owned());
    it.entry("n9", None, |e| {
        e.origin_document_id = Some(DocumentId(sample::id(13, 0)));
        e.source = format!("Note : {OFF}");
    });
    it.entry("n10", None, |e| e.scale = WITHDRAWN.to_owned());
    it.entry("n11", Some(open), |e| e.sector = UNREAD.to_owned());
    it.entry("n12", None, |e| {
        e.description = "la caravane quittera la ville".to_owned();
    });
    it.entry("n13", Some(open), |_| {});
    let outside = Outside::of(&it.s);
    let codes: Vec<&str> = outside.entries.iter().map(|e| e.code).collect();
    assert_eq!((codes, outside.kept), (vec!["n12", "n13"], 7));
    for (name, text) in it.told() {
        for words in ["caravane mauve", "zibeline", "dromadaire"] {
            assert!(!text.contains(words), "{name}: {words}");
        }
    }
}

#[test]
fn no_text_of_an_entry_names_who_may_not_be_named_unless_a_document_does() {
    let mut it = Secret::new();
    let open = it.open;
    let naming = |e: &mut Entry| {
        e.title = "Selon Zéphirine Zorglubine".to_owned();
        e.description = "Avis de la Ligue Quintefeuille".to_owned();
        e.scale = "Ligue Quintefeuille".to_owned();
        e.sector = "chez Zéphirine Zorglubine".to_owned();
        e.territory = "Domaine de Zéphirine Zorglubine".to_owned();
        e.holder = "Zéphirine Zorglubine".to_owned();
        e.source = "Zéphirine Zorglubine".to_owned();
    };
    it.entry("n3", None, naming);
    it.entry("n4", Some(open), naming);
    it.entry("n5", None, |e| e.scale = "départementale".to_owned());
    for (name, text) in it.told() {
        for words in ["Zorglubine", "Quintefeuille"] {
            assert!(!text.contains(words), "{name}: {words}");
        }
        assert!(
            name.contains("dictionnaire") || text.contains("départementale"),
            "{name}"
        );
    }
    it.entry("doc", None, |e| {
        e.origin_document_id = Some(DocumentId(sample::id(13, 0)));
        e.title = "Selon Zéphirine Zorglubine".to_owned();
    });
    // A document is public: it stays as it is, and whoever shares it is told.
    let outside = Outside::of(&it.s);
    assert!(
        outside
            .entries
            .iter()
            .any(|e| e.title == "Selon Zéphirine Zorglubine")
    );
    let told = beyond(&it.s, Way::OpenData, &WHOLE).expect("looked");
    let told: Vec<_> = told.iter().map(|e| (&*e.row, &*e.column, e.says)).collect();
    assert_eq!(told, [("doc", "titre", Beyond::Name)]);
}

#[test]
fn the_kit_holds_no_measure_and_no_definition_that_says_what_may_not_be_said() {
    let mut it = Secret::new();
    it.measure("Ouvrir des haltes", "Zéphirine Zorglubine");
    it.measure(OFF, "Mairie");
    it.measure("Former des relais", "Mairie");
    it.measure("Suivre Zéphirine Zorglubine", "Mairie");
    let axis = it.s.node("Axe", "axe", None);
    let volet = it.s.node("Ligue Quintefeuille", "volet", Some(axis));
    let node = it.s.nodes.iter_mut().find(|n| n.id == volet);
    node.expect("added").definition = format!("Ceci : {WITHDRAWN}");
    let told = it.told();
    let (_, kit) = told
        .iter()
        .find(|(name, _)| name == "kit")
        .expect("the kit");
    for words in ["Ouvrir des haltes", "Former des relais", "Mairie"] {
        assert!(kit.contains(words), "{words}");
    }
    for words in ["caravane", "zibeline"] {
        assert!(!kit.contains(words), "{words}");
    }
    assert_eq!(
        kit.matches("Zorglubine").count(),
        1,
        "the title alone says it"
    );
    let own = Own::of(&it.s);
    assert_eq!(own.holder("Zéphirine Zorglubine"), "");
    assert_eq!(own.holder("Mairie"), "Mairie");
    // Titles and names of volets are the team's own public words: they stay, and whoever shares them is told.
    let told = beyond(&it.s, Way::Kit, &WHOLE).expect("looked");
    let told: Vec<_> = told
        .iter()
        .map(|e| (&*e.file, &*e.column, e.says))
        .collect();
    assert_eq!(
        told,
        [
            ("cadre", "nom", Beyond::Name),
            ("mesures", "intitule", Beyond::Name)
        ]
    );
    it.s.initiative.title = format!("Démarche : {OFF}");
    it.s.initiative.pilots.0 = vec!["Zéphirine Zorglubine".to_owned()];
    let told = beyond(&it.s, Way::OpenData, &WHOLE).expect("looked");
    let told: Vec<_> = told.iter().map(|e| (&*e.column, e.says)).collect();
    assert_eq!(told, [("titre", Beyond::Words), ("pilotes", Beyond::Name)]);
}

proptest! {
    #![proptest_config(Config { cases: 60, failure_persistence: None, ..Config::default() })]

    #[test]
    fn no_name_and_no_word_leaves_with_the_inventory_beyond_its_degree(
        bytes in proptest::collection::vec(any::<u8>(), 200..1200),
    ) {
        let mut s = dice::dossier(&dice::Dice::new(&bytes));
        dice::tell_in_needs(&mut s);
        repeat_anywhere(&mut s);
        // Where who bears it may be told, so may where: the oracle knows deliverables, which say neither.
        let rule = Attribution::of(&s, Audience::PUBLISHED);
        for entry in &mut s.entries {
            if rule.entry(entry.id).is_some_and(|shown| shown.holder) {
                entry.territory.clear();
            }
        }
        let outside = Outside::of(&s);
        let whole = WHOLE;
        let entries: Vec<_> = outside.chosen(&whole).collect();
        for way in [Way::Kit, Way::Relays] {
            let made = document(&s, way, &WHOLE, options(), &outside, &entries).expect("made");
            prop_assert_eq!(oracle::leak(&s, &made, Audience::PUBLISHED), None);
        }
        // One that its own degree keeps may repeat words that others may tell.
        let by_its_words = |e: &&Entry| e.attribution != Some(Degree::OffRecord);
        let repeated = s.entries.iter().filter(|e| e.title.starts_with("Repris"));
        let repeated = repeated.filter(by_its_words);
        let kept = |e: &&Entry| !entries.iter().any(|told| told.id == e.id);
        let said = format!("{entries:?}");
        for entry in repeated.filter(kept) {
            for text in [&entry.description, &entry.scale, &entry.source] {
                let own = text.is_empty() || text == "sourcez";
                prop_assert!(own || !said.contains(text), "{}: {}", entry.code, text);
            }
        }
        let (files, _) = open_data(&s, &WHOLE, Licence::Etalab, options()).expect("made");
        let told: Vec<&str> = entries.iter().map(|e| e.title.as_str()).collect();
        for entry in &s.entries {
            if entries.iter().any(|e| e.id == entry.id) || told.contains(&entry.title.as_str()) {
                continue;
            }
            for (name, bytes) in files.files().filter(|(name, _)| !name.ends_with(".xlsx")) {
                let text = String::from_utf8_lossy(bytes);
                prop_assert!(!text.contains(&entry.title), "{}: {}", name, entry.title);
            }
        }
    }
}
