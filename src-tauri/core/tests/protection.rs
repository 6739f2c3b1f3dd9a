//! A protected dossier: its words are nowhere in clear, its passphrase alone opens it, and what goes wrong says its name.

use crate::common;

use std::path::{Path, PathBuf};

use common::{Still, fresh, names, organisation, sphere_and_organisation};
use croisee_core::{
    Error, Vault,
    check::check,
    exchange,
    stakeholder::Organisation,
    vault::{Access, Key, Op, OrganisationId},
};
use sha2::Digest as _;

const WORDS: &str = "trois chèvres sous la pluie";
/// What stands in the dossier, and nowhere else.
const CANARY: &str = "Réseau Lisières-au-canari-jaune";

/// A dossier with a canary in it, protected or not, closed.
fn dossier(folder: &Path, passphrase: Option<&str>) -> PathBuf {
    let path = folder.join("essai.croisee");
    let made = Vault::create_with(
        &path,
        "Essai",
        passphrase,
        Box::new(Still::default()),
        |_| Ok(()),
    );
    let (mut vault, ()) = made.unwrap();
    let (sphere, _) = sphere_and_organisation(&mut vault);
    let added = vault.transact(Op::new("test"), |tx| {
        organisation(OrganisationId(tx.new_id()), sphere, "org-canari", CANARY).insert(tx)
    });
    added.unwrap();
    vault.close().unwrap();
    path
}

fn open(path: &Path, passphrase: &str) -> croisee_core::Result<Vault> {
    let key = Key::of_passphrase(passphrase, path)?;
    Vault::open_with(path, Access::Write, Some(&key), Box::new(Still::default()))
}

fn holds_the_canary(vault: &Vault) -> bool {
    let all = Organisation::all(vault.conn()).unwrap();
    all.iter().any(|organisation| organisation.name == CANARY)
}

/// Whether the canary stands in clear in a file, in either spelling of its letters that a file may have.
fn in_clear(path: &Path) -> bool {
    let bytes = std::fs::read(path).unwrap();
    let canary = CANARY.as_bytes();
    let half = &canary[canary.len() / 2..];
    bytes.windows(half.len()).any(|window| window == half)
}

fn protect(path: &Path, old: Option<&str>, new: Option<&str>) -> croisee_core::Result<()> {
    let key = old
        .map(|words| Key::of_passphrase(words, path))
        .transpose()?;
    Vault::protect(path, key.as_ref(), new, Box::new(Still::default())).map(|_| ())
}

#[test]
fn no_word_of_a_protected_dossier_is_on_the_disk_in_clear_while_it_is_written_or_after() {
    let folder = tempfile::tempdir().unwrap();
    let path = dossier(folder.path(), Some(WORDS));
    assert!(!in_clear(&path));
    let mut vault = open(&path, WORDS).unwrap();
    assert!(holds_the_canary(&vault));
    assert!(check(&vault).unwrap().is_empty());
    let (sphere, _) = {
        let all = Organisation::all(vault.conn()).unwrap();
        (all[0].sphere_id, all.len())
    };
    let more = vault.transact(Op::new("test"), |tx| {
        organisation(OrganisationId(tx.new_id()), sphere, "org-encore", CANARY).insert(tx)
    });
    more.unwrap();
    let log = folder.path().join("essai.croisee-wal");
    assert!(
        log.metadata().unwrap().len() > 0,
        "the write is in the log now"
    );
    for name in names(folder.path()) {
        assert!(!in_clear(&folder.path().join(&name)), "{name}");
    }
    vault.close().unwrap();
    assert_eq!(names(folder.path()), ["essai.croisee"]);
}

#[test]
fn the_check_for_words_in_clear_finds_them_in_an_unprotected_dossier() {
    let folder = tempfile::tempdir().unwrap();
    assert!(in_clear(&dossier(folder.path(), None)));
}

#[test]
fn a_wrong_passphrase_says_so_and_changes_nothing() {
    let folder = tempfile::tempdir().unwrap();
    let path = dossier(folder.path(), Some(WORDS));
    let before = std::fs::read(&path).unwrap();
    for wrong in [
        "",
        "trois chevres sous la pluie",
        "Trois chèvres sous la pluie",
        "x",
    ] {
        let refused = open(&path, wrong).err().unwrap();
        assert!(
            matches!(refused, Error::WrongPassphrase { .. }),
            "{refused}"
        );
    }
    let without = Vault::open(&path, Access::Write, Box::new(Still::default()));
    assert!(matches!(without, Err(Error::Protected { .. })));
    assert!(std::fs::read(&path).unwrap() == before);
    assert_eq!(names(folder.path()), ["essai.croisee"]);
}

/// The code of a recovery sheet that is none of this dossier's: its check signs are right.
fn some_code(number: u8) -> String {
    let key = [number; 32];
    let hex = |bytes: &[u8]| bytes.iter().map(|byte| format!("{byte:02x}")).collect();
    let code: String = hex(&key);
    let sum: String = hex(&sha2::Sha256::digest(key)[..2]);
    code + &sum
}

#[test]
fn a_hundred_wrong_passphrases_and_codes_leave_every_byte_as_it_was() {
    let folder = tempfile::tempdir().unwrap();
    let path = dossier(folder.path(), Some(WORDS));
    let before = (std::fs::read(&path).unwrap(), names(folder.path()));
    for number in 0..100 {
        // Making a key of words takes long, and what is done with it is the same.
        let key = match number {
            0..4 => Key::of_passphrase(&format!("{WORDS} {number}"), &path),
            _ => Key::of_recovery(&some_code(number), &path),
        };
        let access = [Access::Write, Access::Read][usize::from(number % 2)];
        let key = key.unwrap();
        let refused = Vault::open_with(&path, access, Some(&key), Box::new(Still::default()));
        assert!(
            matches!(refused, Err(Error::WrongPassphrase { .. })),
            "{number}: {:?}",
            refused.err()
        );
    }
    assert!((std::fs::read(&path).unwrap(), names(folder.path())) == before);
    assert!(holds_the_canary(&open(&path, WORDS).unwrap()));
}

#[test]
fn what_is_brought_into_a_new_dossier_is_never_in_clear_on_its_way() {
    /// Somebody of the demonstration.
    const NAME: &[u8] = b"Cassegrive";
    let made = |passphrase: Option<&str>| {
        let folder = tempfile::tempdir().unwrap();
        let clear = || {
            names(folder.path()).iter().any(|name| {
                // What is being written may be gone again.
                let bytes = std::fs::read(folder.path().join(name)).unwrap_or_default();
                bytes.windows(NAME.len()).any(|window| window == NAME)
            })
        };
        let mut seen = false;
        let (vault, _) = exchange::create_with(
            &folder.path().join("demo.croisee"),
            None,
            passphrase,
            &mut exchange::demo(),
            true,
            Box::new(Still::default()),
            &mut |_| {
                seen |= clear();
                true
            },
        )
        .unwrap();
        vault.unwrap().close().unwrap();
        (seen, clear())
    };
    assert_eq!(made(Some(WORDS)), (false, false));
    assert!(made(None).1, "the look finds what is in clear");
}

#[test]
fn accents_may_be_typed_in_either_way() {
    let folder = tempfile::tempdir().unwrap();
    let path = dossier(folder.path(), Some(WORDS));
    let apart = WORDS.replace('è', "e\u{300}");
    assert!(holds_the_canary(&open(&path, &apart).unwrap()));
}

#[test]
fn damage_is_told_apart_from_a_wrong_passphrase() {
    let folder = tempfile::tempdir().unwrap();
    let path = dossier(folder.path(), Some(WORDS));
    let sound = std::fs::read(&path).unwrap();
    let pages = sound.len() / 4096;
    for page in [0, 1, pages / 2, pages - 1] {
        let mut bytes = sound.clone();
        bytes[page * 4096 + 2000] ^= 0x40;
        std::fs::write(&path, &bytes).unwrap();
        let refused = open(&path, WORDS).err().unwrap();
        assert!(
            matches!(refused, Error::Damaged { .. }),
            "page {page}: {refused}"
        );
        assert!(
            std::fs::read(&path).unwrap() == bytes,
            "it is kept as it is"
        );
    }
    // Cut short in the middle of a page.
    std::fs::write(&path, &sound[..sound.len() - 3000]).unwrap();
    let refused = open(&path, WORDS).err().unwrap();
    assert!(matches!(refused, Error::Damaged { .. }), "{refused}");
}

#[test]
fn the_recovery_code_opens_it_and_a_slip_of_the_pen_is_told() {
    let folder = tempfile::tempdir().unwrap();
    let path = dossier(folder.path(), Some(WORDS));
    let code = Key::of_passphrase(WORDS, &path).unwrap().recovery_code();
    assert_eq!(code.split(' ').count(), 17);
    let typed = code.to_lowercase().replace('0', "O").replace(' ', "-");
    let key = Key::of_recovery(&typed, &path).unwrap();
    let vault = Vault::open_with(&path, Access::Read, Some(&key), Box::new(Still::default()));
    assert!(holds_the_canary(&vault.unwrap()));
    for at in [0, 20, code.len() - 1] {
        let mut slipped = code.to_string();
        let other = if &code[at..=at] == "7" { "8" } else { "7" };
        slipped.replace_range(at..=at, other);
        let refused = Key::of_recovery(&slipped, &path).err();
        assert!(
            matches!(refused, Some(Error::RecoveryCode)) || slipped[at..=at] == *" ",
            "sign {at}"
        );
    }
    assert!(!format!("{key:?}").contains(&code[..4]));
}

#[test]
fn a_dossier_is_protected_changed_and_unprotected_and_holds_the_same_each_time() {
    let folder = tempfile::tempdir().unwrap();
    let path = dossier(folder.path(), None);
    let plain = std::fs::File::open(&path).unwrap();

    protect(&path, None, Some(WORDS)).unwrap();
    assert!(!in_clear(&path));
    // The bytes of the file that stood there are gone with it, where the disk writes in place.
    let mut old = Vec::new();
    std::io::Read::read_to_end(&mut { plain }, &mut old).unwrap();
    assert!(!old.is_empty() && old.iter().all(|byte| *byte == 0));

    protect(&path, Some(WORDS), Some("autre phrase de passe")).unwrap();
    assert!(matches!(
        open(&path, WORDS),
        Err(Error::WrongPassphrase { .. })
    ));
    let vault = open(&path, "autre phrase de passe").unwrap();
    assert!(holds_the_canary(&vault));
    assert!(check(&vault).unwrap().is_empty());
    vault.close().unwrap();

    protect(&path, Some("autre phrase de passe"), None).unwrap();
    let vault = Vault::open(&path, Access::Write, Box::new(Still::default())).unwrap();
    assert!(holds_the_canary(&vault));
    assert!(check(&vault).unwrap().is_empty());
    vault.close().unwrap();
    assert_eq!(names(folder.path()), ["essai.croisee"]);
}

#[cfg(unix)]
#[test]
fn a_backup_that_shares_the_file_by_a_hard_link_keeps_its_words() {
    let folder = tempfile::tempdir().unwrap();
    let path = dossier(folder.path(), None);
    let backup = folder.path().join("sauvegarde.croisee");
    std::fs::hard_link(&path, &backup).unwrap();
    protect(&path, None, Some(WORDS)).unwrap();
    assert!(!in_clear(&path));
    let vault = Vault::open(&backup, Access::Write, Box::new(Still::default())).unwrap();
    assert!(holds_the_canary(&vault));
}

#[test]
fn what_can_not_be_protected_stays_as_it_was() {
    let folder = tempfile::tempdir().unwrap();
    let path = dossier(folder.path(), Some(WORDS));
    let before = std::fs::read(&path).unwrap();
    let wrong = protect(&path, Some("une autre"), None);
    assert!(matches!(wrong, Err(Error::WrongPassphrase { .. })));
    assert!(std::fs::read(&path).unwrap() == before);
    // A folder stands where the new file is to be built.
    std::fs::create_dir_all(folder.path().join("essai.croisee.en-cours/x")).unwrap();
    assert!(protect(&path, Some(WORDS), None).is_err());
    assert!(!in_clear(&path));
    assert!(holds_the_canary(&open(&path, WORDS).unwrap()));
}

#[test]
fn a_copy_is_protected_as_its_dossier_is() {
    let folder = tempfile::tempdir().unwrap();
    let path = dossier(folder.path(), Some(WORDS));
    let code = Key::of_passphrase(WORDS, &path).unwrap().recovery_code();
    let copy = folder.path().join("copie.croisee");
    open(&path, WORDS).unwrap().backup(&copy).unwrap();
    assert!(!in_clear(&copy));
    assert!(holds_the_canary(&open(&copy, WORDS).unwrap()));
    let key = Key::of_recovery(&code, &copy).unwrap();
    let vault = Vault::open_with(&copy, Access::Read, Some(&key), Box::new(Still::default()));
    assert!(holds_the_canary(&vault.unwrap()));
}

#[test]
fn what_is_no_dossier_is_not_taken_for_a_protected_one() {
    let folder = tempfile::tempdir().unwrap();
    let text = folder.path().join("texte.croisee");
    std::fs::write(&text, "Bonjour. ".repeat(2000)).unwrap();
    let noise: Vec<u8> = (0_u32..8192)
        .map(|n| (n.wrapping_mul(2_654_435_761) >> 13) as u8)
        .collect();
    let picture = folder.path().join("image.png");
    std::fs::write(&picture, [&b"\x89PNG"[..], &noise[4..]].concat()).unwrap();
    for path in [text, picture] {
        let refused = Vault::open(&path, Access::Read, Box::new(Still::default())).err();
        assert!(
            matches!(refused, Some(Error::NotADossier { .. })),
            "{refused:?}"
        );
    }
}

#[test]
fn two_do_not_write_to_a_protected_dossier() {
    let (_, vault) = fresh();
    drop(vault);
    let folder = tempfile::tempdir().unwrap();
    let path = dossier(folder.path(), Some(WORDS));
    let first = open(&path, WORDS).unwrap();
    assert!(matches!(open(&path, WORDS), Err(Error::Held { .. })));
    assert!(matches!(
        protect(&path, Some(WORDS), None),
        Err(Error::Held { .. })
    ));
    let key = Key::of_passphrase(WORDS, &path).unwrap();
    let reader = Vault::open_with(&path, Access::Read, Some(&key), Box::new(Still::default()));
    assert!(
        holds_the_canary(&reader.unwrap()),
        "readers are welcome beside it"
    );
    first.close().unwrap();
    #[cfg(unix)]
    {
        let first = open(&path, WORDS).unwrap();
        let link = folder.path().join("lien.croisee");
        std::fs::hard_link(&path, &link).unwrap();
        assert!(open(&link, WORDS).is_err(), "nor under another name");
        first.close().unwrap();
    }
}
