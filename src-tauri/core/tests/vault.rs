//! The dossier file: what is written is there, what is undone is gone, and each failure says its own name.

use crate::common;

use chrono::TimeDelta;
use common::{Still, fresh, names, organisation, reopen, sphere_and_organisation};
use croisee_core::{
    Error, Vault,
    stakeholder::{Organisation, Person},
    vault::{Access, Op, OrganisationId, PersonId, ReadOnly},
};
use rusqlite::Connection;

/// Every row of every table but those of undo, history and search, as text.
fn content(conn: &Connection) -> Vec<String> {
    common::content(
        conn,
        "name NOT LIKE 'sqlite_%' AND name NOT LIKE 'search_%' AND name NOT LIKE 'undo_%' AND name NOT IN ('history', 'replay')",
    )
}

fn hits(vault: &Vault, word: &str) -> i64 {
    vault
        .conn()
        .query_row(
            "SELECT count(*) FROM search_index WHERE search_index MATCH ?1",
            [word],
            |r| r.get(0),
        )
        .unwrap()
}

fn rename(vault: &mut Vault, id: OrganisationId, name: &str) {
    vault
        .transact(Op::new("organisation.edit"), |tx| {
            let mut o = Organisation::find(tx, id)?;
            o.name = name.into();
            o.update(tx)
        })
        .unwrap();
}

#[test]
fn a_write_is_undone_and_done_again_across_restarts() {
    let (fresh, mut vault) = fresh();
    let empty = content(vault.conn());
    let (_, id) = sphere_and_organisation(&mut vault);
    let first = content(vault.conn());
    rename(&mut vault, id, "Réseau des Lisières");
    let second = content(vault.conn());
    vault.close().unwrap();

    let mut vault = reopen(&fresh);
    assert_eq!(
        vault.undo_label().unwrap().as_deref(),
        Some("organisation.edit")
    );
    vault.undo().unwrap();
    assert_eq!(content(vault.conn()), first);
    vault.undo().unwrap();
    assert_eq!(content(vault.conn()), empty);
    assert!(matches!(vault.undo(), Err(Error::NothingToUndo)));
    vault.close().unwrap();

    let mut vault = reopen(&fresh);
    vault.redo().unwrap();
    assert_eq!(content(vault.conn()), first);
    vault.redo().unwrap();
    assert_eq!(content(vault.conn()), second);
    assert!(matches!(vault.redo(), Err(Error::NothingToUndo)));
}

#[test]
fn a_new_write_ends_what_could_be_done_again() {
    let (_fresh, mut vault) = fresh();
    let (_, id) = sphere_and_organisation(&mut vault);
    rename(&mut vault, id, "A");
    vault.undo().unwrap();
    rename(&mut vault, id, "B");
    assert_eq!(vault.redo_label().unwrap(), None);
}

#[test]
fn an_error_rolls_everything_back_and_leaves_no_trace() {
    let (_fresh, mut vault) = fresh();
    let (sphere, _) = sphere_and_organisation(&mut vault);
    let before = (content(vault.conn()), vault.history(9).unwrap());
    let failed = vault.transact(Op::new("organisation.add"), |tx| {
        organisation(OrganisationId(tx.new_id()), sphere, "org-002", "Deux").insert(tx)?;
        Err::<(), _>(Error::Missing { field: "nom" })
    });
    assert!(matches!(failed, Err(Error::Missing { field: "nom" })));
    assert_eq!((content(vault.conn()), vault.history(9).unwrap()), before);
}

#[test]
fn codes_are_unique_ignoring_case() {
    let (_fresh, mut vault) = fresh();
    let (sphere, _) = sphere_and_organisation(&mut vault);
    let twice = vault.transact(Op::new("t"), |tx| {
        organisation(OrganisationId(tx.new_id()), sphere, "ORG-001", "x").insert(tx)
    });
    assert!(twice.is_err());
}

#[test]
fn typing_is_one_undo_a_burst_and_keeps_the_oldest_image() {
    let (fresh, mut vault) = fresh();
    let (_, id) = sphere_and_organisation(&mut vault);
    let before = content(vault.conn());
    let type_note = |vault: &mut Vault, text: &str| {
        vault
            .transact(Op::new("organisation.notes").in_burst(id), |tx| {
                let mut o = Organisation::find(tx, id)?;
                o.notes = text.into();
                o.update(tx)
            })
            .unwrap();
    };
    for n in 1..=20 {
        fresh.still.advance(TimeDelta::milliseconds(900));
        type_note(&mut vault, &"mot ".repeat(n));
    }
    let kept: i64 = vault
        .conn()
        .query_row(
            "SELECT count(*) FROM undo_row WHERE tbl = 'organisation' AND verb = 'update'",
            [],
            |r| r.get(0),
        )
        .unwrap();
    assert_eq!(kept, 1);
    assert_eq!(
        vault
            .history(99)
            .unwrap()
            .iter()
            .filter(|l| l.op == "organisation.notes")
            .count(),
        1
    );
    let typed = content(vault.conn());
    fresh.still.advance(TimeDelta::seconds(30));
    type_note(&mut vault, "plus tard");
    vault.undo().unwrap();
    assert_eq!(content(vault.conn()), typed);
    vault.undo().unwrap();
    assert_eq!(content(vault.conn()), before);
}

#[test]
fn a_consent_is_not_undone_with_the_edit_around_it() {
    let (_fresh, mut vault) = fresh();
    let person = |id| Person {
        id,
        code: "per-001".into(),
        name: "Arnaud".into(),
        first_name: "Lise".into(),
        organisation_id: None,
        role: String::new(),
        email: String::new(),
        phone: String::new(),
        attribution: None,
        consent: None,
        consent_on: None,
        named_participant: None,
        source: String::new(),
        fictional: None,
    };
    let id = vault
        .transact(Op::new("person.add"), |tx| {
            let p = person(PersonId(tx.new_id()));
            p.insert(tx)?;
            Ok(p.id)
        })
        .unwrap()
        .value;
    let edit = |vault: &mut Vault, op: Op, change: &dyn Fn(&mut Person)| {
        vault
            .transact(op, |tx| {
                let mut p = Person::find(tx, id)?;
                change(&mut p);
                p.update(tx)
            })
            .unwrap();
    };
    edit(&mut vault, Op::new("person.edit"), &|p| {
        p.role = "directrice".into();
    });
    edit(&mut vault, Op::lasting("consent"), &|p| {
        p.consent = Some(croisee_core::stakeholder::ConsentState::Withdrawn);
    });
    assert_eq!(vault.undo_label().unwrap().as_deref(), Some("person.edit"));
    vault.undo().unwrap();
    let p = Person::find(vault.conn(), id).unwrap();
    assert_eq!(
        (p.role.as_str(), p.consent),
        ("", Some(croisee_core::stakeholder::ConsentState::Withdrawn))
    );
}

#[test]
fn search_follows_every_write_and_every_undo() {
    let (_fresh, mut vault) = fresh();
    let (_, id) = sphere_and_organisation(&mut vault);
    assert_eq!(hits(&vault, "lisieres"), 1);
    rename(&mut vault, id, "Cœur de Bœuf");
    assert_eq!((hits(&vault, "lisieres"), hits(&vault, "coeur")), (0, 1));
    vault.undo().unwrap();
    assert_eq!((hits(&vault, "lisieres"), hits(&vault, "coeur")), (1, 0));
    vault.undo().unwrap();
    assert_eq!(hits(&vault, "lisieres"), 0);
    vault
        .conn()
        .execute(
            "INSERT INTO search_index(search_index, rank) VALUES ('integrity-check', 1)",
            [],
        )
        .unwrap();
}

#[test]
fn a_second_writer_is_told_who_holds_the_dossier_and_a_reader_reads_beside() {
    let (fresh, mut vault) = fresh();
    sphere_and_organisation(&mut vault);
    let second = Vault::open(&fresh.path, Access::Write, Box::new(Still::default()));
    assert!(matches!(second, Err(Error::Held { holder, .. }) if holder == "Claire"));
    let mut reader = Vault::open(&fresh.path, Access::Read, Box::new(Still::default())).unwrap();
    assert_eq!(Organisation::all(reader.conn()).unwrap().len(), 1);
    assert!(matches!(reader.undo(), Err(Error::ReadOnly)));
    assert!(matches!(
        reader.transact(Op::new("x"), |_| Ok(())),
        Err(Error::ReadOnly)
    ));
    drop(reader);
    vault.close().unwrap();
    let left: Vec<_> = std::fs::read_dir(fresh.folder.path())
        .unwrap()
        .map(|e| e.unwrap().file_name())
        .collect();
    assert_eq!(left, ["essai.croisee"]);
}

#[test]
fn each_failure_to_open_has_its_own_name() {
    let (fresh, vault) = fresh();
    vault.close().unwrap();
    let open = |path: &std::path::Path| {
        Vault::open(path, Access::Write, Box::new(Still::default())).map(|_| ())
    };
    let beside = |name: &str| fresh.folder.path().join(name);

    assert!(matches!(
        open(&beside("absent.croisee")),
        Err(Error::Absent { .. })
    ));
    std::fs::write(beside("texte.croisee"), "Ceci n’est pas un dossier.").unwrap();
    assert!(matches!(
        open(&beside("texte.croisee")),
        Err(Error::NotADossier { .. })
    ));
    assert!(matches!(
        open(fresh.folder.path()),
        Err(Error::NotADossier { .. } | Error::Io { .. })
    ));
    let other = Connection::open(beside("autre.croisee")).unwrap();
    other.execute_batch("CREATE TABLE t (a)").unwrap();
    assert!(matches!(
        open(&beside("autre.croisee")),
        Err(Error::NotADossier { .. })
    ));

    std::fs::copy(&fresh.path, beside("futur.croisee")).unwrap();
    Connection::open(beside("futur.croisee"))
        .unwrap()
        .pragma_update(None, "user_version", 999)
        .unwrap();
    assert!(matches!(
        open(&beside("futur.croisee")),
        Err(Error::Newer { found: 999, .. })
    ));

    let mut bytes = std::fs::read(&fresh.path).unwrap();
    for page in bytes.chunks_exact_mut(4096).skip(3).step_by(2) {
        page[..200].fill(0x5a);
    }
    std::fs::write(beside("abime.croisee"), &bytes).unwrap();
    assert!(matches!(
        open(&beside("abime.croisee")),
        Err(Error::Damaged { .. })
    ));
    bytes.truncate(20_000);
    std::fs::write(beside("tronque.croisee"), &bytes).unwrap();
    assert!(matches!(
        open(&beside("tronque.croisee")),
        Err(Error::Damaged { .. })
    ));
}

#[test]
fn a_failed_creation_leaves_nothing_and_an_existing_file_is_never_overwritten() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("n.croisee");
    let failed = Vault::create(&path, "N", Box::new(Still::default()), |_| {
        Err::<(), _>(Error::Cancelled)
    });
    assert!(matches!(failed, Err(Error::Cancelled)));
    assert_eq!(std::fs::read_dir(folder.path()).unwrap().count(), 0);
    std::fs::write(&path, "précieux").unwrap();
    let refused = Vault::create(&path, "N", Box::new(Still::default()), |_| Ok(()));
    assert!(matches!(refused, Err(Error::Exists { .. })));
    assert_eq!(std::fs::read_to_string(&path).unwrap(), "précieux");
}

#[test]
fn a_backup_holds_everything_and_never_overwrites() {
    let (fresh, mut vault) = fresh();
    sphere_and_organisation(&mut vault);
    let target = fresh.folder.path().join("copie.croisee");
    vault.backup(&target).unwrap();
    let copy = Vault::open(&target, Access::Read, Box::new(Still::default())).unwrap();
    assert_eq!(content(copy.conn()), content(vault.conn()));
    assert!(matches!(vault.backup(&target), Err(Error::Exists { .. })));
}

#[test]
fn a_dossier_in_a_read_only_folder_is_read_where_permissions_hold() {
    use std::os::unix::fs::PermissionsExt as _;
    let (fresh, mut vault) = fresh();
    sphere_and_organisation(&mut vault);
    vault.close().unwrap();
    let lock = |mode_file, mode_folder| {
        std::fs::set_permissions(&fresh.path, std::fs::Permissions::from_mode(mode_file)).unwrap();
        std::fs::set_permissions(
            fresh.folder.path(),
            std::fs::Permissions::from_mode(mode_folder),
        )
        .unwrap();
    };
    lock(0o444, 0o555);
    let root_writes_anyway = std::fs::File::options()
        .write(true)
        .open(&fresh.path)
        .is_ok();
    let opened = Vault::open(&fresh.path, Access::Write, Box::new(Still::default()));
    lock(0o644, 0o755);
    let vault = opened.unwrap();
    assert_eq!(
        vault.read_only(),
        if root_writes_anyway {
            None
        } else {
            Some(ReadOnly::Medium)
        }
    );
    assert_eq!(Organisation::all(vault.conn()).unwrap().len(), 1);
}

#[test]
fn a_reader_of_a_closed_dossier_leaves_nothing_beside_it() {
    let (fresh, mut vault) = fresh();
    sphere_and_organisation(&mut vault);
    // Dropped, not closed: as when a program ends on an error.
    drop(vault);
    assert_eq!(names(fresh.folder.path()), ["essai.croisee"]);
    let before = std::fs::read(&fresh.path).unwrap();
    let reader = Vault::open(&fresh.path, Access::Read, Box::new(Still::default())).unwrap();
    assert_eq!(Organisation::all(reader.conn()).unwrap().len(), 1);
    assert_eq!(names(fresh.folder.path()), ["essai.croisee"]);
    drop(reader);
    assert_eq!(names(fresh.folder.path()), ["essai.croisee"]);
    assert_eq!(std::fs::read(&fresh.path).unwrap(), before);
}

#[test]
fn a_writer_opens_beside_a_reader_and_is_not_seen_half_way() {
    let (fresh, mut vault) = fresh();
    let (_, id) = sphere_and_organisation(&mut vault);
    vault.close().unwrap();
    let reader = Vault::open(&fresh.path, Access::Read, Box::new(Still::default())).unwrap();
    let mut vault = reopen(&fresh);
    rename(&mut vault, id, "Autre");
    assert_eq!(Organisation::find(reader.conn(), id).unwrap().name, "Autre");
    drop(reader);
    vault.close().unwrap();
    assert_eq!(names(fresh.folder.path()), ["essai.croisee"]);
}

#[test]
fn two_that_create_the_same_dossier_do_not_build_on_each_other() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("n.croisee");
    let (vault, second) = Vault::create(&path, "Premier", Box::new(Still::default()), |_| {
        Ok(Vault::create(&path, "Second", Box::new(Still::default()), |_| Ok(())).map(|_| ()))
    })
    .unwrap();
    assert!(matches!(second, Err(Error::Held { .. })));
    let title: String = vault
        .conn()
        .query_row("SELECT title FROM initiative", [], |r| r.get(0))
        .unwrap();
    assert_eq!(title, "Premier");
    vault.close().unwrap();
    assert_eq!(names(folder.path()), ["n.croisee"]);
}

#[test]
fn a_file_that_is_refused_is_left_as_it_was() {
    let (fresh, vault) = fresh();
    vault.close().unwrap();
    let newer = fresh.folder.path().join("futur.croisee");
    std::fs::copy(&fresh.path, &newer).unwrap();
    let conn = Connection::open(&newer).unwrap();
    conn.pragma_update_and_check(None, "journal_mode", "WAL", |_| Ok(()))
        .unwrap();
    conn.pragma_update(None, "user_version", 999).unwrap();
    drop(conn);
    let before = std::fs::read(&newer).unwrap();
    let opened = Vault::open(&newer, Access::Write, Box::new(Still::default()));
    assert!(matches!(opened, Err(Error::Newer { .. })));
    assert_eq!(std::fs::read(&newer).unwrap(), before);
}

#[test]
fn a_dossier_that_was_looked_at_for_damage_is_still_written_to_and_undone() {
    let (_fresh, mut vault) = fresh();
    assert_eq!(croisee_core::check::check(&vault).unwrap(), Vec::new());
    sphere_and_organisation(&mut vault);
    assert_eq!(croisee_core::check::check(&vault).unwrap(), Vec::new());
    vault.undo().unwrap();
    assert_eq!(Organisation::all(vault.conn()).unwrap(), Vec::new());
}
