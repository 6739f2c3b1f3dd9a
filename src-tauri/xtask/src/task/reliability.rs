//! The figures of `tests/reports/reliability.md`: a line for each thing that a test held, of its last run, whoever ran it.

use std::fs;
use std::path::Path;
use std::process::Command;

use crate::house::House;
use crate::report::Failure;

/// What a test prints before a row of the report: `reliability | 6 | wrong passphrase | 100 tries, …`.
const ROW: &str = "reliability | ";

/// A row: the promise's number, what was done, what came of it, and by what, when and where.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Row {
    number: u32,
    what: String,
    figure: String,
    by: String,
}

/// Takes the rows that a run printed into the report, in the place of those of earlier runs; those that it did not print
/// stay with the day on which they were found. Gives how many it took.
pub fn record(house: &House, printed: &str, command: &str) -> Result<usize, Failure> {
    let by = format!(
        "`{command}`, {}, {}",
        said_by("date", &["+%Y-%m-%d"]),
        system(&said_by("uname", &["-srm"]))
    );
    let found = printed_rows(printed, &by);
    let path = house.path("tests/reports/reliability.md");
    let held = fs::read_to_string(&path).unwrap_or_default();
    let report = written(&merged(held_rows(&held), &found));
    put(&path, &report)
        .map_err(|error| Failure::saying(format!("the report cannot be written: {error}")))?;
    Ok(found.len())
}

fn put(path: &Path, report: &str) -> std::io::Result<()> {
    if let Some(folder) = path.parent() {
        fs::create_dir_all(folder)?;
    }
    fs::write(path, report)
}

fn printed_rows(printed: &str, by: &str) -> Vec<Row> {
    let rows = printed.lines().filter_map(|line| {
        // A test's name may stand before it on the same line.
        let (_, row) = line.split_once(ROW)?;
        let mut cells = row.splitn(3, " | ").map(str::trim);
        Some(Row {
            number: cells.next()?.parse().ok()?,
            what: cells.next()?.to_owned(),
            figure: cells.next()?.to_owned(),
            by: by.to_owned(),
        })
    });
    rows.collect()
}

fn held_rows(report: &str) -> Vec<Row> {
    let rows = report.lines().filter_map(|line| {
        let inner = line.strip_prefix("| ")?.strip_suffix(" |")?;
        let mut cells = inner.splitn(4, " | ").map(str::to_owned);
        Some(Row {
            number: cells.next()?.parse().ok()?,
            what: cells.next()?,
            figure: cells.next()?,
            by: cells.next()?,
        })
    });
    rows.collect()
}

fn merged(mut rows: Vec<Row>, found: &[Row]) -> Vec<Row> {
    for row in found {
        let same = |held: &&mut Row| held.number == row.number && held.what == row.what;
        match rows.iter_mut().find(same) {
            Some(held) => *held = row.clone(),
            None => rows.push(row.clone()),
        }
    }
    rows.sort_by_key(|row| row.number);
    rows
}

fn written(rows: &[Row]) -> String {
    let mut text = "# What the dossier bears\n\nEach row is printed by a test once it holds, and is of that test's last run.\n\n\
        | row | what | figure | by |\n| --- | --- | --- | --- |\n"
        .to_owned();
    for Row {
        number,
        what,
        figure,
        by,
    } in rows
    {
        text.push_str(&format!("| {number} | {what} | {figure} | {by} |\n"));
    }
    text
}

/// The first line that a small program of the system prints.
fn said_by(program: &str, arguments: &[&str]) -> String {
    let output = Command::new(program).args(arguments).output();
    let text = output.map(|output| String::from_utf8_lossy(&output.stdout).into_owned());
    text.unwrap_or_default()
        .lines()
        .next()
        .unwrap_or("an unnamed machine")
        .to_owned()
}

/// The system and its version as far as it bears on a figure: what a distributor or a machine adds to it says nothing.
fn system(named: &str) -> String {
    let mut parts: Vec<String> = named.split(' ').map(str::to_owned).collect();
    if let Some(version) = parts.get_mut(1) {
        let numbers: Vec<&str> = version.splitn(3, '.').take(2).collect();
        *version = numbers.join(".");
    }
    parts.join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_system_is_named_without_what_its_machine_adds() {
        assert_eq!(system("Linux 6.18.44-here x86_64"), "Linux 6.18 x86_64");
        assert_eq!(system("an unnamed machine"), "an unnamed machine");
    }

    #[test]
    fn a_run_replaces_its_own_rows_and_leaves_those_of_others() {
        let first = "test a ... reliability | 6 | wrong passphrase | 12 tries\nok\nreliability | 1 | kills | 12 kills, none lost\n";
        let held = written(&merged(Vec::new(), &printed_rows(first, "`one`, Monday")));
        let second = printed_rows("reliability | 1 | kills | 1000 kills, none lost", "`two`");
        let rows = merged(held_rows(&held), &second);
        let told: Vec<_> = rows
            .iter()
            .map(|row| (row.number, row.figure.as_str(), row.by.as_str()))
            .collect();
        assert_eq!(
            told,
            [
                (1, "1000 kills, none lost", "`two`"),
                (6, "12 tries", "`one`, Monday"),
            ]
        );
    }
}
