//! What a call may say, and what is refused.

use super::*;

#[test]
fn the_command_line_is_well_formed_in_both_languages() {
    for lang in [Lang::French, Lang::English] {
        command(lang).debug_assert();
    }
}

fn read(line: &str) -> Result<Call, Misuse> {
    let arguments: Vec<OsString> = line.split(' ').map(OsString::from).collect();
    Call::read(&arguments, language_of(&arguments))
}

#[test]
fn json_and_the_language_may_stand_anywhere() {
    for line in [
        "croisee-cli --json --lang en stats d",
        "croisee-cli stats d --json --lang=en",
        "croisee-cli stats --lang en d --json",
        "croisee-cli --json export d archive --out x --lang en",
        "croisee-cli export d --json archive --out x --lang en",
        "croisee-cli export d archive --out x --lang en --json",
    ] {
        let arguments: Vec<OsString> = line.split(' ').map(OsString::from).collect();
        assert_eq!(language_of(&arguments), Lang::English, "{line}");
        assert!(read(line).unwrap().json, "{line}");
    }
}

#[test]
fn calls_that_make_no_sense_are_refused() {
    for line in [
        "croisee-cli",
        "croisee-cli frobnicate",
        "croisee-cli create",
        "croisee-cli create d --demo --from x",
        "croisee-cli import d f --as nowhere",
        "croisee-cli export d",
        "croisee-cli export d deliverable --space all --out x",
        "croisee-cli export d deliverable --space all --out x --date 2020-13-01",
        "croisee-cli export d record --kind fiche --out x",
        "croisee-cli export d record --kind lettre --out x --date 2020-09-30",
        "croisee-cli search d q --limit many",
        "croisee-cli stats d --lang de",
    ] {
        assert!(read(line).is_err(), "{line}");
    }
}
