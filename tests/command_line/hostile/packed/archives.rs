//! Archives that lie, swell, point elsewhere, or end too early.

use std::io::{Cursor, Write as _};

use croisee_tests::Result;
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, ZipWriter};

use super::Fate::{Calm, In, Out};
use super::{
    CENTRAL, Case, END, LOCAL, MANIFEST, SPHERES, Swollen, archive, deflated, lying, with, zipped,
};

pub fn all() -> Result<Vec<Case>> {
    let sound = with(&[])?;
    let swollen = Swollen::of(70)?;
    let mut all = vec![
        archive("a sound one", sound.clone(), In(2)),
        archive("no file in it", zipped(&[])?, Out),
        archive(
            "no manifest",
            zipped(&[("spheres.csv", SPHERES.as_bytes())])?,
            Out,
        ),
        archive(
            "a table of nothing but nought",
            with(&[("organisations.csv", &[0; 1 << 20])])?,
            In(0),
        ),
        archive(
            "a table of seventy megabytes of blanks",
            swollen.archive("organisations.csv")?,
            In(0),
        ),
        archive(
            "notes of seventy megabytes of blanks",
            swollen.archive("entretiens/a.txt")?,
            In(2),
        ),
        archive(
            "a manifest of seventy megabytes",
            swollen.archive("manifeste.json")?,
            Out,
        ),
        archive(
            "a style of seventy megabytes",
            swollen.archive("style/style.toml")?,
            In(2),
        ),
        archive(
            "a kept file of seventy megabytes",
            swollen.archive("fichiers/a.pdf")?,
            In(2),
        ),
        archive(
            "a manifest nested without end",
            with(&[("manifeste.json", "[".repeat(500_000).as_bytes())])?,
            Out,
        ),
        archive(
            "a manifest of numbers too large",
            with(&[(
                "manifeste.json",
                br#"{"format":"croisee/archive","version":1e999,"titre":"T"}"#,
            )])?,
            Out,
        ),
        archive(
            "a manifest that is no text",
            with(&[("manifeste.json", b"{\"format\":\"\xff\xfe\"}")])?,
            Out,
        ),
        archive(
            "a manifest of another version",
            with(&[("manifeste.json", MANIFEST.replace(":1,", ":99,").as_bytes())])?,
            Out,
        ),
        archive(
            "a style nested without end",
            with(&[(
                "style/style.toml",
                format!("couleurs = {}", "[".repeat(30_000)).as_bytes(),
            )])?,
            In(2),
        ),
    ];
    for name in [
        "../escaped.csv",
        "../../../../../../tmp/croisee-escaped.csv",
        "/tmp/croisee-escaped.csv",
        "C:\\croisee-escaped.csv",
        "..\\escaped.csv",
        "entretiens/../../escaped.txt",
        "textes/_demarche/../../../escaped.md",
        "fichiers/../../escaped.pdf",
        "./organisations.csv",
        "entretiens//a.txt",
        "entretiens/a.txt:flux",
        "=?utf-8?Q?organisations=2Ecsv?=",
        "organisations.csv\u{202e}vsc.exe",
        "organisations.csv ",
        "ORGANISATIONS.CSV",
        "CON.csv",
        "\u{1}\u{2}.csv",
        "'; DROP TABLE x; --.csv",
    ] {
        all.push(archive(
            format!("a file named {}", name.escape_default()),
            with(&[(name, b"code;nom\nz;Z\n")])?,
            In(2),
        ));
    }
    let long = format!("entretiens/{}.txt", "a".repeat(60_000));
    all.push(archive(
        "a name of sixty thousand letters",
        with(&[(&long, b"x")])?,
        In(2),
    ));
    let deep = format!("{}a.csv", "d/".repeat(15_000));
    all.push(archive(
        "folders in folders without end",
        with(&[(&deep, b"x")])?,
        In(2),
    ));
    let mut many = ZipWriter::new(Cursor::new(Vec::new()));
    // One more than an archive may have.
    for n in 0..50_001 {
        many.start_file(
            format!("entretiens/{n}.txt"),
            SimpleFileOptions::default().compression_method(CompressionMethod::Stored),
        )?;
    }
    all.push(archive(
        "fifty thousand files and one",
        many.finish()?.into_inner(),
        Out,
    ));
    let mut linked = ZipWriter::new(Cursor::new(Vec::new()));
    linked.start_file("manifeste.json", deflated())?;
    linked.write_all(MANIFEST.as_bytes())?;
    linked.add_symlink("spheres.csv", "/etc/passwd", SimpleFileOptions::default())?;
    linked.add_symlink("entretiens", "/tmp", SimpleFileOptions::default())?;
    all.push(archive(
        "links to elsewhere",
        linked.finish()?.into_inner(),
        In(0),
    ));
    let inner = with(&[])?;
    all.push(archive(
        "an archive in an archive",
        zipped(&[("archive.zip", &inner)])?,
        Out,
    ));
    all.push(archive(
        "wrapped in two folders",
        zipped(&[("a/b/manifeste.json", MANIFEST.as_bytes())])?,
        Out,
    ));
    // What the heads say of what follows.
    for (name, bytes) in [
        ("a size of nought", lying(&sound, CENTRAL, 24, &[0; 4])),
        (
            "a size of four gigabytes",
            lying(&sound, CENTRAL, 24, &[0xfe, 0xff, 0xff, 0xff]),
        ),
        (
            "a packed size of four gigabytes",
            lying(&sound, CENTRAL, 20, &[0xfe, 0xff, 0xff, 0xff]),
        ),
        (
            "a packed size of nought",
            lying(&sound, CENTRAL, 20, &[0; 4]),
        ),
        ("another sum", lying(&sound, CENTRAL, 16, &[1, 2, 3, 4])),
        (
            "a way of packing that nobody knows",
            lying(&sound, CENTRAL, 10, &[99, 0]),
        ),
        (
            "a secret",
            lying(&lying(&sound, CENTRAL, 8, &[1, 0]), LOCAL, 6, &[1, 0]),
        ),
        (
            "a place behind the end",
            lying(&sound, CENTRAL, 42, &[0xfe, 0xff, 0xff, 0x7f]),
        ),
        (
            "the same place for all",
            lying(&sound, CENTRAL, 42, &[0; 4]),
        ),
        (
            "a name longer than the file",
            lying(&sound, CENTRAL, 28, &[0xff, 0xff]),
        ),
        (
            "more files than it has",
            lying(&sound, END, 10, &[0xff, 0x7f]),
        ),
        (
            "a list before its beginning",
            lying(&sound, END, 16, &[0xff, 0xff, 0xff, 0x7f]),
        ),
        (
            "a remark longer than the file",
            lying(&sound, END, 20, &[0xff, 0xff]),
        ),
        (
            "a larger form that is not there",
            lying(&sound, END, 16, &[0xff; 4]),
        ),
    ] {
        all.push(archive(format!("it says {name}"), bytes, Calm));
    }
    for tenth in 1..10 {
        all.push(archive(
            format!("cut at {tenth} tenths"),
            sound[..sound.len() * tenth / 10].to_vec(),
            Out,
        ));
    }
    let mut behind = b"#!/bin/sh\nexit 1\n".to_vec();
    behind.extend(&sound);
    all.push(archive("an archive behind a program", behind, Out));
    for (name, magic) in [
        ("7z", &b"7z\xbc\xaf\x27\x1c"[..]),
        ("rar", b"Rar!\x1a\x07\x01\0"),
        ("gz", b"\x1f\x8b\x08"),
        ("xz", b"\xfd7zXZ\0"),
    ] {
        all.push(archive(
            format!("packed as {name}"),
            [magic, &[0; 64]].concat(),
            Out,
        ));
    }
    Ok(all)
}
