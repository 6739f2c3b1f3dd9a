//! A dossier whose file is renamed, deleted, replaced or opened by another name while it is open: nothing is acknowledged
//! that is not kept.

use crate::common;

use common::{Fresh, Still, fresh, names, reopen, sphere_and_organisation};
use croisee_core::{
    Error, Vault,
    stakeholder::Organisation,
    vault::{Access, Op},
};

#[cfg(unix)]
#[test]
fn nothing_is_acknowledged_once_the_file_is_renamed_or_deleted() {
    let (_fresh, mut vault) = fresh();
    let path = vault.path().to_owned();
    let aside = path.with_file_name("renommé.croisee");
    let write = |vault: &mut Vault| vault.transact(Op::new("test"), |_| Ok(())).err();
    assert!(write(&mut vault).is_none());
    std::fs::rename(&path, &aside).unwrap();
    assert!(matches!(write(&mut vault), Some(Error::Moved)));
    assert!(matches!(vault.undo(), Err(Error::Moved)));
    // Another file of that name is not the dossier.
    std::fs::copy(&aside, &path).unwrap();
    assert!(matches!(write(&mut vault), Some(Error::Moved)));
    // Back in its place, it is written to again.
    std::fs::rename(&aside, &path).unwrap();
    assert!(write(&mut vault).is_none());
    std::fs::remove_file(&path).unwrap();
    assert!(matches!(write(&mut vault), Some(Error::Moved)));
}

/// The file as a crash leaves it: what of `from` is on the disk, without any log.
#[cfg(unix)]
fn as_after_a_crash(fresh: &Fresh, from: &std::path::Path) -> Vault {
    let copy = fresh.folder.path().join("après.croisee");
    let _ = std::fs::remove_file(&copy);
    std::fs::copy(from, &copy).unwrap();
    Vault::open(&copy, Access::Write, Box::new(Still::default())).unwrap()
}

#[cfg(unix)]
#[test]
fn what_was_acknowledged_is_in_the_renamed_file_once_that_is_found_out() {
    let (fresh, mut vault) = fresh();
    sphere_and_organisation(&mut vault);
    let aside = fresh.folder.path().join("renommé.croisee");
    std::fs::rename(&fresh.path, &aside).unwrap();
    let refused = vault.transact(Op::new("test"), |_| Ok(()));
    assert!(matches!(refused, Err(Error::Moved)));
    let after = as_after_a_crash(&fresh, &aside);
    assert_eq!(Organisation::all(after.conn()).unwrap().len(), 1);
}

#[cfg(unix)]
#[test]
fn a_copy_of_what_was_saved_is_made_once_the_file_is_gone() {
    let (fresh, mut vault) = fresh();
    sphere_and_organisation(&mut vault);
    std::fs::remove_file(&fresh.path).unwrap();
    let refused = vault.transact(Op::new("test"), |_| Ok(()));
    assert!(matches!(refused, Err(Error::Moved)));
    let copy = fresh.folder.path().join("copie.croisee");
    vault.backup(&copy).unwrap();
    let copied = Vault::open(&copy, Access::Write, Box::new(Still::default())).unwrap();
    assert_eq!(Organisation::all(copied.conn()).unwrap().len(), 1);
    // What is there already is not written over.
    assert!(vault.backup(&copy).is_err());
}

#[cfg(unix)]
#[test]
fn a_file_renamed_while_a_write_is_under_way_takes_no_part_of_it() {
    let (fresh, mut vault) = fresh();
    let (_, id) = sphere_and_organisation(&mut vault);
    let aside = fresh.folder.path().join("renommé.croisee");
    let refused = vault.transact(Op::new("test"), |tx| {
        std::fs::rename(&fresh.path, &aside).unwrap();
        let mut o = Organisation::find(tx, id)?;
        "Autre".clone_into(&mut o.name);
        o.update(tx)
    });
    assert!(matches!(refused, Err(Error::Moved)));
    let kept = Organisation::find(vault.conn(), id).unwrap().name;
    assert_ne!(kept, "Autre");
    let after = as_after_a_crash(&fresh, &aside);
    assert_eq!(Organisation::find(after.conn(), id).unwrap().name, kept);
}

#[cfg(unix)]
#[test]
fn a_file_put_in_the_place_of_the_dossier_is_left_as_it_is() {
    let (fresh, mut vault) = fresh();
    sphere_and_organisation(&mut vault);
    let other = fresh.folder.path().join("autre.croisee");
    let (elsewhere, ()) =
        Vault::create(&other, "Autre", Box::new(Still::default()), |_| Ok(())).unwrap();
    elsewhere.close().unwrap();
    let before = std::fs::read(&other).unwrap();
    std::fs::rename(&other, &fresh.path).unwrap();
    let refused = vault.transact(Op::new("test"), |_| Ok(()));
    assert!(matches!(refused, Err(Error::Moved)));
    // What was saved may still be copied, though its file has no name any more.
    let copy = fresh.folder.path().join("copie.croisee");
    vault.backup(&copy).unwrap();
    vault.close().unwrap();
    assert_eq!(std::fs::read(&fresh.path).unwrap(), before);
    let other = reopen(&fresh);
    assert_eq!(Organisation::all(other.conn()).unwrap(), Vec::new());
    let copy = Vault::open(&copy, Access::Read, Box::new(Still::default())).unwrap();
    assert_eq!(Organisation::all(copy.conn()).unwrap().len(), 1);
}

#[cfg(unix)]
#[test]
fn a_renamed_dossier_that_is_still_open_is_closed_whole() {
    let (fresh, mut vault) = fresh();
    sphere_and_organisation(&mut vault);
    let aside = fresh.folder.path().join("renommé.croisee");
    std::fs::rename(&fresh.path, &aside).unwrap();
    vault.close().unwrap();
    let after = as_after_a_crash(&fresh, &aside);
    assert_eq!(Organisation::all(after.conn()).unwrap().len(), 1);
    drop(after);
    Vault::open(&aside, Access::Write, Box::new(Still::default())).unwrap();
}

#[cfg(unix)]
#[test]
fn no_second_writer_comes_in_under_another_name_of_the_file() {
    let (fresh, mut vault) = fresh();
    sphere_and_organisation(&mut vault);
    let open = |path: &std::path::Path| {
        Vault::open(path, Access::Write, Box::new(fresh.still.clone())).err()
    };
    let second = fresh.folder.path().join("second.croisee");
    std::fs::hard_link(&fresh.path, &second).unwrap();
    assert!(matches!(open(&second), Some(Error::Held { .. })));
    std::fs::remove_file(&second).unwrap();
    // Renamed while it is open, it is still the same file.
    std::fs::rename(&fresh.path, &second).unwrap();
    assert!(matches!(open(&second), Some(Error::Held { .. })));
    vault.close().unwrap();
    assert!(open(&second).is_none());
    assert_eq!(
        names(fresh.folder.path())
            .iter()
            .filter(|n| n.ends_with("-verrou"))
            .count(),
        0
    );
}

#[test]
fn a_dossier_copied_alone_while_it_was_open_is_opened() {
    let (fresh, mut vault) = fresh();
    sphere_and_organisation(&mut vault);
    let copy = fresh.folder.path().join("copie.croisee");
    std::fs::copy(&fresh.path, &copy).unwrap();
    let opened = Vault::open(&copy, Access::Write, Box::new(Still::default()));
    assert!(opened.is_ok());
}

#[cfg(unix)]
#[test]
fn a_dossier_is_held_by_whichever_link_it_is_opened() {
    let (fresh, vault) = fresh();
    let link = fresh.folder.path().join("lien.croisee");
    std::os::unix::fs::symlink(vault.path(), &link).unwrap();
    let again = Vault::open(&link, Access::Write, Box::new(fresh.still.clone()));
    assert!(matches!(again.err(), Some(Error::Held { .. })));
}
