//! A pseudonymised copy names nobody, in any byte of it, and holds no word that may not be shown.

use croisee_core::{
    Snapshot, Vault,
    attribution::{Attribution, Audience},
    check, exchange,
    rights::CopyOptions,
    stakeholder::{ConsentState, Organisation, Person},
    vault::Access,
};

use crate::common::{Still, demonstration};

/// The names that stand as they are written in the bytes of a file: whole words, capitals as the dossier has them.
fn named(bytes: &[u8], names: &[String]) -> Vec<String> {
    let text = String::from_utf8_lossy(bytes);
    let of_word = |c: Option<char>| c.is_some_and(char::is_alphanumeric);
    let stands = |name: &&String| {
        text.match_indices(name.as_str()).any(|(at, _)| {
            let (before, after) = (&text[..at], &text[at + name.len()..]);
            !of_word(before.chars().next_back()) && !of_word(after.chars().next())
        })
    };
    names.iter().filter(stands).cloned().collect()
}

#[test]
fn no_name_of_the_dossier_is_in_any_byte_of_the_copy() {
    let (folder, mut vault) = demonstration();
    let before = Snapshot::read(&vault).unwrap();
    let withdrawn = before.excerpts.iter().find_map(|e| e.speaker_id).unwrap();
    vault
        .consent_add(withdrawn, "2020-05-01", ConsentState::Withdrawn, None, "")
        .unwrap();
    let words: Vec<String> = before
        .excerpts
        .iter()
        .filter(|e| e.speaker_id == Some(withdrawn))
        .map(|e| e.quote.clone())
        .collect();
    let people = before.persons.iter().map(Person::full_name);
    let names: Vec<String> = people
        .chain(before.organisations.iter().map(|o| o.name.clone()))
        .filter(|name| name.contains(' '))
        .collect();
    assert!(names.len() > 40);
    let target = folder.path().join("copie.croisee");
    let still = || -> Box<dyn croisee_core::vault::Surroundings> { Box::new(Still::default()) };
    let made = vault
        .pseudonymise(&target, CopyOptions::default(), &still)
        .unwrap();
    assert!(made.withheld > 0 && made.excerpts > 0 && made.renamed > 0);
    let bytes = std::fs::read(&target).unwrap();
    assert_eq!(named(&bytes, &names), Vec::<String>::new());
    for said in &words {
        assert!(
            !String::from_utf8_lossy(&bytes).contains(said.as_str()),
            "{said}"
        );
    }
    let left: Vec<_> = std::fs::read_dir(folder.path())
        .unwrap()
        .map(|f| f.unwrap().file_name().to_string_lossy().into_owned())
        .filter(|name| name.contains("copie") && name != "copie.croisee")
        .collect();
    assert_eq!(left, Vec::<String>::new());
    let copy = Vault::open(&target, Access::Write, still()).unwrap();
    assert_eq!(check::check(&copy).unwrap(), Vec::new());
    let after = Snapshot::read(&copy).unwrap();
    assert_eq!(after.persons.len(), before.persons.len());
    assert_eq!(after.statements.len(), before.statements.len());
    assert!(
        after
            .persons
            .iter()
            .all(|p| p.email.is_empty() && p.first_name == "Personne")
    );
    assert_eq!(copy.undo_label().unwrap(), None);
}

#[test]
fn a_second_copy_calls_everybody_the_same_and_writes_over_nothing() {
    let (folder, vault) = demonstration();
    let still = || -> Box<dyn croisee_core::vault::Surroundings> { Box::new(Still::default()) };
    let names = |name: &str| {
        let target = folder.path().join(name);
        vault
            .pseudonymise(&target, CopyOptions { places: true }, &still)
            .unwrap();
        let copy = Vault::open(&target, Access::Read, still()).unwrap();
        let all = Organisation::all(copy.conn()).unwrap();
        all.into_iter().map(|o| (o.id, o.name)).collect::<Vec<_>>()
    };
    assert_eq!(names("une.croisee"), names("deux.croisee"));
    let again = vault.pseudonymise(
        &folder.path().join("une.croisee"),
        CopyOptions::default(),
        &still,
    );
    assert!(matches!(again, Err(croisee_core::Error::Exists { .. })));
}

/// Family names and what organisations are told by, in lower case, that are found however they are written.
fn stand_in(bytes: &[u8], names: &[String]) -> Vec<String> {
    let text = String::from_utf8_lossy(bytes).to_lowercase();
    let found = names.iter().filter_map(|name| {
        let (before, after) = text.split_once(name.as_str())?;
        let near: String = before.chars().rev().take(20).collect();
        let near: String = near.chars().rev().collect();
        let after: String = after.chars().take(20).collect();
        Some(format!("{near}[{name}]{after}"))
    });
    found.collect()
}

/// A name without capitals and accents, as codes are made of it.
fn slug(name: &str) -> String {
    let bare = |c: char| match c {
        'é' | 'è' | 'ê' | 'ë' => 'e',
        'à' | 'â' => 'a',
        'ï' | 'î' => 'i',
        'ô' => 'o',
        'ç' => 'c',
        c => c,
    };
    let low = name.to_lowercase();
    low.chars()
        .map(bare)
        .filter(|c| c.is_alphanumeric())
        .collect()
}

#[test]
fn no_code_of_the_copy_is_a_name_and_every_reference_follows_its_code() {
    let (folder, mut vault) = demonstration();
    vault
        .transact(croisee_core::vault::Op::new("test"), |tx| {
            // Names in the codes of other tables, and texts that say the code of somebody.
            tx.execute_batch(
                "UPDATE interview SET code = 'ent-amrane-' || rowid WHERE rowid < 3;
                 UPDATE framework_node SET code = 'peyrolade-conseil' WHERE rowid = 3;
                 UPDATE organisation SET profile = 'peyrolade-conseil' WHERE rowid = 1;
                 UPDATE document SET url = 'https://exemple.fr/loisel/notes' WHERE rowid = 1;
                 UPDATE statement SET text = 'Selon per-amrane et org-arsoul.' WHERE rowid = 1;",
            )?;
            Ok(())
        })
        .unwrap();
    let before = Snapshot::read(&vault).unwrap();
    let family = before.persons.iter().map(|p| p.name.clone());
    let family: Vec<String> = family.filter(|name| name.chars().count() > 4).collect();
    let codes = before.persons.iter().map(|p| p.code.clone());
    let codes = codes.chain(before.organisations.iter().map(|o| o.code.clone()));
    let family = family.iter().flat_map(|n| [n.to_lowercase(), slug(n)]);
    let mut names: Vec<String> = codes.chain(family).collect();
    // « Approche », « décroche »: other words hold these letters.
    names.retain(|name| name != "roche");
    names.sort();
    names.dedup();
    assert!(names.len() > 150);
    let target = folder.path().join("copie.croisee");
    let still = || -> Box<dyn croisee_core::vault::Surroundings> { Box::new(Still::default()) };
    vault
        .pseudonymise(&target, CopyOptions::default(), &still)
        .unwrap();
    let bytes = std::fs::read(&target).unwrap();
    assert_eq!(stand_in(&bytes, &names), Vec::<String>::new());
    let copy = Vault::open(&target, Access::Read, still()).unwrap();
    let archive = exchange::export(&copy, exchange::Sharing::Complete).unwrap();
    for (name, bytes) in archive.files() {
        assert_eq!(stand_in(bytes, &names), Vec::<String>::new(), "{name}");
        assert_eq!(stand_in(name.as_bytes(), &names), Vec::<String>::new());
    }
    assert_eq!(check::check(&copy).unwrap(), Vec::new());
    let after = Snapshot::read(&copy).unwrap();
    let mut ranks: Vec<&str> = after.persons.iter().map(|p| p.code.as_str()).collect();
    ranks.sort_unstable();
    assert_eq!(ranks[..2], ["per-001", "per-002"]);
    // In the order of what they are called now, which is not that of their names.
    let mut called: Vec<_> = after.persons.iter().map(|p| (&p.code, &p.name)).collect();
    called.sort();
    assert!(called.windows(2).all(|two| two[0].1 < two[1].1));
    let told = |id| before.persons.iter().find(|p| p.id == id).unwrap();
    assert!(
        after
            .persons
            .iter()
            .all(|p| told(p.id).organisation_id == p.organisation_id)
    );
    // The node under its new code is still what the organisation says of itself.
    let profile = after
        .organisations
        .iter()
        .find(|o| o.profile.starts_with("noeud-"));
    let profile = &profile.unwrap().profile;
    assert!(after.nodes.iter().any(|n| n.code == *profile));
    let said = after
        .statements
        .iter()
        .find(|s| s.text.starts_with("Selon per-"));
    assert!(said.unwrap().text.contains(" et org-0"));
}

#[test]
fn the_copy_holds_no_more_than_the_shareable_archive_does() {
    let (folder, mut vault) = demonstration();
    let before = Snapshot::read(&vault).unwrap();
    let validated = |id| {
        before
            .interviews
            .iter()
            .any(|i| i.id == id && i.status.is_validated())
    };
    let of = |e: &croisee_core::interview::Excerpt| e.interview_id.filter(|id| validated(*id));
    let interview = before.excerpts.iter().find_map(of).unwrap();
    let words: Vec<String> = before
        .excerpts
        .iter()
        .filter(|e| e.interview_id == Some(interview) && e.quote.chars().count() > 30)
        .map(|e| e.quote.clone())
        .collect();
    assert!(!words.is_empty());
    vault
        .transact(croisee_core::vault::Op::new("test"), |tx| {
            tx.execute(
                "UPDATE interview SET status = 'redige' WHERE id = ?1",
                [interview],
            )?;
            tx.execute(
                "UPDATE inventory_entry SET title = 'SECRET d’une entrée', origin_interview_id = ?1,
                   origin_meeting_id = NULL, origin_document_id = NULL
                 WHERE id = (SELECT min(id) FROM inventory_entry)",
                [interview],
            )?;
            tx.execute_batch(
                "INSERT INTO framework_version (id, code, rank, name, reason, source)
                   VALUES ('018f0000-0000-7000-8000-000000000001', 'ver-001', 1, '2020', 'SECRET du motif', 'SECRET de la version');
                 INSERT INTO framework_change (id, code, rank, kind, node, name, reason, source, excerpts)
                   VALUES ('018f0000-0000-7000-8000-000000000002', 'cha-001', 1, 'ajout', 'x', 'X', 'SECRET du pourquoi', 'SECRET du changement', 7);
                 UPDATE document SET notes = 'SECRET du document';
                 UPDATE member SET role = 'SECRET du membre', source = 'SECRET';
                 UPDATE evidence SET source = 'SECRET'; UPDATE inventory_link SET source = 'SECRET';
                 UPDATE excerpt SET source = 'SECRET'; UPDATE statement SET source = 'SECRET';
                 UPDATE framework_node SET source = 'SECRET';",
            )?;
            Ok(())
        })
        .unwrap();
    let still = || -> Box<dyn croisee_core::vault::Surroundings> { Box::new(Still::default()) };
    let target = folder.path().join("copie.croisee");
    vault
        .pseudonymise(&target, CopyOptions::default(), &still)
        .unwrap();
    let bytes = std::fs::read(&target).unwrap();
    let text = String::from_utf8_lossy(&bytes);
    assert!(!text.contains("SECRET"));
    for said in &words {
        assert!(!text.contains(said.as_str()), "{said}");
    }
    let copy = Vault::open(&target, Access::Read, still()).unwrap();
    let after = Snapshot::read(&copy).unwrap();
    // What the shareable archive lets through is there, and no other entry.
    let now = Snapshot::read(&vault).unwrap();
    let rules = Attribution::of(&now, Audience::PUBLISHED);
    let shown = now
        .entries
        .iter()
        .filter(|e| rules.entry(e.id).is_some_and(|told| told.shown));
    let shown: Vec<_> = shown.map(|e| e.id).collect();
    assert!(shown.len() < now.entries.len());
    assert_eq!(after.entries.len(), shown.len());
    assert!(after.entries.iter().all(|e| shown.contains(&e.id)));
    assert_eq!(after.framework_changes[0].excerpts, None);
    assert_eq!(check::check(&copy).unwrap(), Vec::new());
}

#[test]
fn what_lies_under_the_name_of_an_unfinished_copy_hinders_none_and_stays() {
    let (folder, vault) = demonstration();
    let lying = [".copie.croisee.copie", ".copie.croisee.copie-1"];
    for name in lying {
        std::fs::write(folder.path().join(name), "d’un autre").unwrap();
    }
    let still = || -> Box<dyn croisee_core::vault::Surroundings> { Box::new(Still::default()) };
    let target = folder.path().join("copie.croisee");
    vault
        .pseudonymise(&target, CopyOptions::default(), &still)
        .unwrap();
    for name in lying {
        let there = std::fs::read_to_string(folder.path().join(name)).unwrap();
        assert_eq!(there, "d’un autre");
    }
    assert!(target.is_file());
    assert!(!folder.path().join(".copie.croisee.copie-2").exists());
}

#[test]
fn a_family_name_in_small_letters_leaves_no_more_than_one_with_a_capital() {
    let (folder, mut vault) = demonstration();
    vault
        .transact(croisee_core::vault::Op::new("test"), |tx| {
            tx.execute_batch(
                "UPDATE statement SET text = 'selon amrane et m. petit, un petit local zedzed' WHERE rowid = 1;
                 UPDATE document SET title = 'zedzed de PEYROLADE, puis de peyrolade' WHERE rowid = 1;",
            )?;
            let mut all = Person::all(tx)?.into_iter();
            let other = |p: &Person| !matches!(p.name.as_str(), "Amrane" | "Peyrolade");
            let mut person = all.find(other).unwrap();
            person.name = "Petit".to_owned();
            person.update(tx)
        })
        .unwrap();
    let target = folder.path().join("copie.croisee");
    let still = || -> Box<dyn croisee_core::vault::Surroundings> { Box::new(Still::default()) };
    vault
        .pseudonymise(&target, CopyOptions::default(), &still)
        .unwrap();
    let copy = Vault::open(&target, Access::Read, still()).unwrap();
    let after = Snapshot::read(&copy).unwrap();
    let said = after.statements.iter().find(|s| s.text.contains("zedzed"));
    let said = &said.unwrap().text;
    assert!(said.starts_with("selon Personne ") && said.contains("un petit local"));
    assert!(
        !said.contains("amrane") && !said.contains("m. petit"),
        "{said}"
    );
    let title = after
        .documents
        .iter()
        .find(|d| d.title.starts_with("zedzed"));
    assert!(!title.unwrap().title.to_lowercase().contains("peyrolade"));
}
