//! Who carries, nuances and contradicts a statement, in sentences that tell no more than may be told.

use super::Words;
use crate::{
    Snapshot,
    crossing::{Carriers, Line, Told},
    synthesis::Sense,
    vault::SphereId,
};

/// « 19 organisations : 7 investisseurs, 9 réseaux, 3 experts. 2 nuancent, 1 contredit. », a sentence each.
pub(crate) fn carried(words: &Words, snapshot: &Snapshot, carriers: &Carriers) -> Vec<String> {
    let line = carriers.line(snapshot);
    let mut sentences = Vec::new();
    sentences.extend(supports(words, snapshot, &line));
    for (sense, key) in [
        (Sense::Nuances, "nuanced"),
        (Sense::Contradicts, "contradicted"),
    ] {
        match carriers.told(sense) {
            Told::Nobody => {}
            Told::Few => sentences.push(words.say(&format!("{key}-few"))),
            Told::Count(n) => sentences.push(words.with(key, &[("count", n.into())])),
        }
    }
    sentences
}

/// Who takes a position, in sentences that tell no more than may be told; that nobody is quoted, where nobody is.
pub(crate) fn taken(words: &Words, snapshot: &Snapshot, carriers: &Carriers) -> String {
    let told = carried(words, snapshot, carriers);
    match told.is_empty() {
        true => words.say("taken-by-nobody"),
        false => told.join(" "),
    }
}

/// The words of a position, as a sentence before that of who takes it.
pub(crate) fn position_said(text: &str) -> String {
    match text.ends_with(['.', '?', '!', '…']) {
        true => text.to_owned(),
        false => format!("{text}."),
    }
}

fn supports(words: &Words, snapshot: &Snapshot, line: &Line) -> Option<String> {
    let names: Vec<String> = line
        .spheres
        .iter()
        .map(|(id, _)| sphere_of(snapshot, *id))
        .collect();
    let listed = |key: &str| words.with(key, &[("spheres", listed(words, &names).into())]);
    match line.total {
        Told::Nobody => None,
        Told::Few if names.is_empty() => Some(words.say("carried-few")),
        Told::Few => Some(listed("carried-few-spheres")),
        Told::Count(_) if line.each_few => Some(listed("carried-few-each")),
        Told::Count(n) if names.is_empty() => Some(words.with("carried", &[("count", n.into())])),
        // All the spheres that there are: their names would tell no more.
        Told::Count(n)
            if names.len() > 1
                && names.len() == snapshot.spheres.len()
                && line.spheres.iter().all(|(_, n)| n.is_none()) =>
        {
            let arguments = [("count", n.into()), ("spheres", names.len().into())];
            Some(words.with("carried-everywhere", &arguments))
        }
        Told::Count(n) => {
            let spheres: Vec<String> = line
                .spheres
                .iter()
                .zip(&names)
                .map(|((_, count), name)| match count {
                    Some(count) => format!("{count}\u{a0}{name}"),
                    None => words.with("some-of", &[("name", name.as_str().into())]),
                })
                .collect();
            let counted = line.spheres.iter().all(|(_, n)| n.is_some());
            let key = match (counted, spheres.as_slice()) {
                // Of one sphere alone, its count is the whole count.
                (true, [_]) => "carried-one",
                (true, _) => "carried-counts",
                (false, _) => "carried-spheres",
            };
            Some(words.with(
                key,
                &[
                    ("count", n.into()),
                    ("spheres", words.list(&spheres).into()),
                ],
            ))
        }
    }
}

/// Bare names of spheres in a row; by commas alone where one that holds « et » would be taken for two. Where each has its
/// count or « des » before it, none would.
fn listed(words: &Words, spheres: &[String]) -> String {
    let and = format!(" {} ", words.say("and"));
    let holds = |name: &String| name.contains(&and) || name.contains(" et ");
    match spheres.iter().any(holds) {
        true => spheres.join(", "),
        false => words.list(spheres),
    }
}

fn sphere_of(snapshot: &Snapshot, id: SphereId) -> String {
    let sphere = snapshot.spheres.iter().find(|s| s.id == id);
    sphere.map_or_else(String::new, |s| sphere_within(&s.name))
}

/// The name of a sphere within a sentence.
pub(crate) fn sphere_within(name: &str) -> String {
    let mut letters = name.chars();
    match (letters.next(), letters.next()) {
        // An acronym keeps its capitals.
        (Some(first), Some(second)) if second.is_lowercase() => first
            .to_lowercase()
            .chain(std::iter::once(second))
            .chain(letters)
            .collect(),
        _ => name.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::listed;
    use crate::deliverable::{Lang, Words};

    #[test]
    fn a_name_that_holds_an_and_is_not_taken_for_two() {
        let words = Words::of(Lang::French);
        let said = |names: [&str; 2]| listed(words, &names.map(str::to_owned));
        assert_eq!(said(["réseaux", "experts"]), "réseaux et experts");
        assert_eq!(
            said(["réseaux nationaux et territoriaux", "experts"]),
            "réseaux nationaux et territoriaux, experts"
        );
    }
}
