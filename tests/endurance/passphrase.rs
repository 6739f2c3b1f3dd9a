//! Wrong passphrases, one after the other: each has a message of its own, and the file stays as it is.

use croisee_core::vault::{Access, Key};
use croisee_core::{Error, Vault};
use croisee_tests::Result;
use sha2::{Digest as _, Sha256};

use crate::here::{Here, save, times};

const WORDS: &str = "quatre oies sous la grange";
/// So many here; `CROISEE_WRONG_WORDS` asks for more.
const TRIES: u32 = 6;

#[test]
fn wrong_passphrases_are_told_from_damage_and_leave_the_file_as_it_is() -> Result {
    let tries = times("CROISEE_WRONG_WORDS", TRIES);
    let folder = tempfile::tempdir()?;
    let path = folder.path().join("d.croisee");
    let made = Vault::create_with(&path, "Essai", Some(WORDS), Box::new(Here), |vault| {
        save(vault, "mots que l’on ne veut pas perdre")
    });
    made?.0.close()?;
    let before = Sha256::digest(std::fs::read(&path)?);
    let changed = path.metadata()?.modified()?;
    for n in 0..tries {
        // As one mistypes: a letter less, another capital, a word too many; or something else altogether.
        let wrong = match n % 4 {
            0 => WORDS[..WORDS.len() - 1 - n as usize % 20].to_owned(),
            1 => WORDS.replacen('o', "O", 1) + &" ".repeat(n as usize / 4),
            2 => format!("{WORDS} {n}"),
            _ => format!("autre chose {n}"),
        };
        let key = Key::of_passphrase(&wrong, &path)?;
        let refused = Vault::open_with(&path, Access::Write, Some(&key), Box::new(Here)).err();
        assert!(
            matches!(refused, Some(Error::WrongPassphrase { .. })),
            "“{wrong}”: {refused:?}"
        );
    }
    assert!(Sha256::digest(std::fs::read(&path)?) == before);
    assert_eq!(path.metadata()?.modified()?, changed);
    assert_eq!(std::fs::read_dir(folder.path())?.count(), 1);
    let key = Key::of_passphrase(WORDS, &path)?;
    Vault::open_with(&path, Access::Write, Some(&key), Box::new(Here))?.close()?;
    println!(
        "reliability | 6 | wrong passphrase | {tries} tries, each told as a wrong passphrase; the file’s hash unchanged, the right one opens it"
    );
    Ok(())
}
