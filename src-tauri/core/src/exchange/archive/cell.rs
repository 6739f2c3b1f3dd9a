//! What a cell may hold: its one canonical form, or what is wrong with it.

use super::{
    KEPT,
    code::is_code,
    codes::Codes,
    list,
    tables::{Column, Kind, Target},
    wrong::Wrong,
};
use crate::{
    interview::SettledChange,
    synthesis,
    when::{self, When},
};

/// What a cell's references are looked up in.
pub(super) struct Known<'a> {
    pub codes: &'a Codes,
    /// The names of the kept files.
    pub kept: &'a std::collections::BTreeSet<String>,
}

/// The canonical form of a cell that is not empty.
pub(super) fn canonical(column: &Column, raw: &str, known: &Known<'_>) -> Result<String, Wrong> {
    let cell = raw.trim();
    let keep = |cell: &str| Ok(cell.to_owned());
    match column.kind {
        Kind::Text(_) => keep(raw),
        Kind::Label(_) => keep(cell),
        Kind::Code | Kind::Slug(_) if is_code(cell) => keep(cell),
        Kind::Code | Kind::Slug(_) => Err(Wrong::value("bad-code", cell)),
        Kind::Word(_, words) | Kind::State(_, words) => word(words, cell),
        Kind::Day(_) if when::day(cell).is_some() => keep(cell),
        Kind::Day(_) => Err(Wrong::value("bad-day", cell)),
        Kind::When(_) if When::parse(cell).is_some() => keep(cell),
        Kind::When(_) => Err(Wrong::value("bad-date", cell)),
        Kind::Time(_) if is_time(cell) => keep(cell),
        Kind::Time(_) => Err(Wrong::value("bad-time", cell)),
        Kind::Colour(_) if is_colour(cell) => keep(cell),
        Kind::Colour(_) => Err(Wrong::value("bad-colour", cell)),
        Kind::Integer(_) => whole(cell, i64::MIN),
        Kind::Count(_) => whole(cell, 0),
        Kind::Number(_) if synthesis::number(cell).is_some() => keep(cell),
        Kind::Number(_) => Err(Wrong::value("bad-number", cell)),
        Kind::Flag(_) => word(&["oui", "non"], cell),
        Kind::Mark(_) => match word(&["oui", "non"], cell)?.as_str() {
            "oui" => keep("oui"),
            _ => keep(""),
        },
        Kind::Marks(marks) => {
            let words: Vec<&str> = marks.iter().map(|(word, _)| *word).collect();
            let given = list::read(cell)
                .iter()
                .map(|value| word(&words, value))
                .collect::<Result<Vec<_>, _>>()?;
            Ok(list::write(
                words.iter().filter(|w| given.iter().any(|g| g == *w)),
            ))
        }
        Kind::Reference(_, table) => reference(known.codes, table, cell),
        Kind::References(links) => {
            let mut codes: Vec<String> = Vec::new();
            for value in list::read(cell) {
                let code = reference(known.codes, links.table, &value)?;
                if !codes.contains(&code) {
                    codes.push(code);
                }
            }
            Ok(list::write(codes))
        }
        Kind::OneOf(targets) => one_of(known.codes, targets, cell),
        Kind::List(_) => Ok(list::write(list::read(cell))),
        Kind::Positions(_) => match list::read(cell) {
            texts if synthesis::are_positions(&texts) => Ok(list::write(texts)),
            _ => Err(Wrong::value("bad-positions", cell)),
        },
        Kind::Position(_) => whole(cell, 1),
        Kind::Words(_, words) => {
            let given = list::read(cell);
            let given: Result<Vec<_>, _> = given.iter().map(|value| word(words, value)).collect();
            Ok(list::write(given?))
        }
        Kind::Days(_) => {
            let given = list::read(cell);
            match given.iter().find(|value| when::day(value).is_none()) {
                Some(wrong) => Err(Wrong::value("bad-day", wrong)),
                None => Ok(list::write(given)),
            }
        }
        Kind::Kept(_) => {
            let name = cell.strip_prefix(KEPT).unwrap_or(cell);
            if known.kept.contains(name) {
                Ok(format!("{KEPT}{name}"))
            } else {
                Err(Wrong::value("file-missing", &format!("{KEPT}{name}")))
            }
        }
        // What the dossier reads as decisions must be some.
        Kind::Json("changes") if serde_json::from_str::<Vec<SettledChange>>(cell).is_err() => {
            Err(Wrong::value("bad-json", cell))
        }
        Kind::Json(_) => match serde_json::from_str::<Vec<serde_json::Value>>(cell) {
            Ok(list) if list.is_empty() => keep(""),
            Ok(_) => keep(cell),
            Err(_) => Err(Wrong::value("bad-json", cell)),
        },
    }
}

fn word(words: &[&str], cell: &str) -> Result<String, Wrong> {
    match words.iter().find(|word| word.eq_ignore_ascii_case(cell)) {
        Some(word) => Ok((*word).to_owned()),
        None => Err(Wrong::value("not-in-list", cell).with("allowed", words.join(", "))),
    }
}

fn whole(cell: &str, least: i64) -> Result<String, Wrong> {
    match cell.parse::<i64>() {
        Ok(number) if number >= least => Ok(number.to_string()),
        _ => Err(Wrong::value("bad-integer", cell)),
    }
}

fn reference(codes: &Codes, table: &'static str, cell: &str) -> Result<String, Wrong> {
    match codes.find(table, cell) {
        Some((code, _)) => Ok(code.to_owned()),
        None => Err(Wrong::value("unknown-reference", cell).with("table", table)),
    }
}

fn one_of(codes: &Codes, targets: &[Target], cell: &str) -> Result<String, Wrong> {
    if let Some((prefix, code)) = cell.split_once(':')
        && let Some(target) = targets.iter().find(|t| t.prefix == prefix.trim())
    {
        let code = reference(codes, target.table, code.trim())?;
        return Ok(format!("{}:{code}", target.prefix));
    }
    let bare = targets.iter().filter(|target| target.bare);
    for target in bare.clone() {
        if let Some((code, _)) = codes.find(target.table, cell) {
            return Ok(format!("{}:{code}", target.prefix));
        }
    }
    if bare.count() > 0 && is_code(cell) {
        return Err(Wrong::value("unknown-reference", cell).with("table", targets[0].table));
    }
    let prefixes: Vec<String> = targets.iter().map(|t| format!("{}:", t.prefix)).collect();
    Err(Wrong::value("bad-origin", cell).with("allowed", prefixes.join(", ")))
}

/// The table and the code that a canonical cell of several tables means.
pub(super) fn target_of<'a>(targets: &'a [Target], cell: &'a str) -> Option<(&'a Target, &'a str)> {
    let (prefix, code) = cell.split_once(':')?;
    Some((targets.iter().find(|t| t.prefix == prefix)?, code))
}

fn is_time(cell: &str) -> bool {
    let Some((hours, minutes)) = cell.split_once(':') else {
        return false;
    };
    let two = |text: &str, most: u8| {
        text.len() == 2
            && text.bytes().all(|b| b.is_ascii_digit())
            && text.parse::<u8>().is_ok_and(|n| n <= most)
    };
    two(hours, 23) && two(minutes, 59)
}

fn is_colour(cell: &str) -> bool {
    cell.strip_prefix('#')
        .is_some_and(|hex| hex.len() == 6 && hex.bytes().all(|b| b.is_ascii_hexdigit()))
}

#[cfg(test)]
mod tests {
    use super::super::tables::{may, table_named};
    use super::*;

    fn check(kind: Kind, raw: &str, expected: Result<&str, &str>) {
        let mut codes = Codes::default();
        if let Some(table) = table_named("cadre") {
            codes.add(table, "1", "Th-A");
            codes.add(table, "2", "th-b");
        }
        codes.add_series("Sondage");
        let kept = std::collections::BTreeSet::from(["étude.pdf".to_owned()]);
        let known = Known {
            codes: &codes,
            kept: &kept,
        };
        let found = canonical(&may("x", kind), raw, &known);
        let found = found.as_deref().map_err(|wrong| wrong.reason);
        assert_eq!(found, expected, "{kind:?} {raw:?}");
    }

    #[test]
    fn each_kind_of_cell_has_one_form_and_says_what_is_wrong() {
        check(Kind::Text("t"), "  as it is ", Ok("  as it is "));
        check(Kind::Label("t"), " a ", Ok("a"));
        check(Kind::Code, " org-1 ", Ok("org-1"));
        check(Kind::Code, "../x", Err("bad-code"));
        check(Kind::Word("t", &["visio"]), "Visio", Ok("visio"));
        check(Kind::State("t", &["a", "b"]), "c", Err("not-in-list"));
        check(Kind::Day("t"), "2020-02-29", Ok("2020-02-29"));
        check(Kind::Day("t"), "2020-02", Err("bad-day"));
        check(Kind::When("t"), "2020-02", Ok("2020-02"));
        check(Kind::When("t"), "février", Err("bad-date"));
        check(Kind::Time("t"), "09:30", Ok("09:30"));
        check(Kind::Time("t"), "9:30", Err("bad-time"));
        check(Kind::Time("t"), "24:00", Err("bad-time"));
        check(Kind::Colour("t"), "#1f5F6b", Ok("#1f5F6b"));
        check(Kind::Colour("t"), "teal", Err("bad-colour"));
        check(Kind::Integer("t"), "-03", Ok("-3"));
        check(Kind::Count("t"), "-3", Err("bad-integer"));
        check(Kind::Number("t"), "1 200,5", Ok("1 200,5"));
        check(Kind::Number("t"), "douze", Err("bad-number"));
        check(Kind::Flag("t"), "Oui", Ok("oui"));
        check(Kind::Flag("t"), "vrai", Err("not-in-list"));
        check(Kind::Mark("t"), "non", Ok(""));
        check(Kind::Marks(&[("a", "x"), ("b", "y")]), "b|a|b", Ok("a|b"));
        check(Kind::Reference("t", "cadre"), "TH-A", Ok("Th-A"));
        check(
            Kind::Reference("t", "cadre"),
            "th-c",
            Err("unknown-reference"),
        );
        check(Kind::List("t"), " a | b||", Ok("a|b"));
        check(Kind::Positions("t"), " a | b||", Ok("a|b"));
        for wrong in ["a", "a|b|a", "a|b|c|d|e", "a\u{7}|b"] {
            check(Kind::Positions("t"), wrong, Err("bad-positions"));
        }
        let long = format!("a|{}", "é".repeat(120));
        check(Kind::Positions("t"), &long, Ok(&long));
        check(
            Kind::Positions("t"),
            &format!("{long}é"),
            Err("bad-positions"),
        );
        check(Kind::Position("t"), "02", Ok("2"));
        check(Kind::Position("t"), "0", Err("bad-integer"));
        check(Kind::Words("t", &["a", "b"]), "B|a", Ok("b|a"));
        check(Kind::Words("t", &["a"]), "a|c", Err("not-in-list"));
        check(
            Kind::Days("t"),
            "2020-02-29| 2020-03-01",
            Ok("2020-02-29|2020-03-01"),
        );
        check(Kind::Days("t"), "2020-02-29|demain", Err("bad-day"));
        check(Kind::Kept("t"), "étude.pdf", Ok("fichiers/étude.pdf"));
        check(Kind::Kept("t"), "fichiers/autre.pdf", Err("file-missing"));
        check(Kind::Json("t"), "[]", Ok(""));
        check(Kind::Json("changes"), "[]", Ok(""));
        check(
            Kind::Json("changes"),
            r#"[{"taken":true}]"#,
            Err("bad-json"),
        );
    }

    #[test]
    fn a_bare_code_is_of_the_first_table_that_has_it() {
        const TARGETS: &[Target] = &[
            Target {
                prefix: "extrait",
                sql: "a",
                table: "extraits",
                bare: true,
            },
            Target {
                prefix: "cadre",
                sql: "b",
                table: "cadre",
                bare: true,
            },
            Target {
                prefix: "chiffre",
                sql: "c",
                table: "chiffres",
                bare: false,
            },
        ];
        check(Kind::OneOf(TARGETS), "th-a", Ok("cadre:Th-A"));
        check(
            Kind::OneOf(TARGETS),
            "chiffre: sondage",
            Ok("chiffre:Sondage"),
        );
        check(
            Kind::OneOf(TARGETS),
            "extrait:th-a",
            Err("unknown-reference"),
        );
        check(Kind::OneOf(TARGETS), "sondage", Err("unknown-reference"));
        check(Kind::OneOf(TARGETS), "page:12", Err("bad-origin"));
    }
}
