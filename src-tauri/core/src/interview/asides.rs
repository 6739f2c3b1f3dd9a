//! What of an excerpt's words its speaker said, and what stands among them for the facilitator alone.
//!
//! One who takes a whole paragraph takes the reminder in it along, and the figure that is still to be verified: neither is
//! quoted, anywhere. One who takes exactly such words says by it that they were said.

use super::{
    guide::{marker, read},
    reserved::{Reserved, marks_of, reserved},
    spoken,
};

/// Stands for what was cut.
const CUT: &str = "[…]";

/// What becomes of a character of an excerpt.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Fate {
    Said,
    /// Nobody said it: it leaves no trace.
    Own,
    /// It may have been said, or may not be told: its place is shown.
    Cut,
}

/// The stretches of an excerpt's words that are the facilitator's own; none where they are all of it.
pub(crate) fn asides(quote: &str) -> Vec<Reserved> {
    if !quote.contains('[') {
        return Vec::new();
    }
    let own = reserved(quote);
    let is_own = |at: usize| own.iter().any(|it| it.place.contains(&at));
    let mut start = 0;
    for line in quote.split('\n') {
        let said = |(at, c): (usize, char)| c.is_alphanumeric() && !is_own(start + at);
        if marker(line).is_none() && read(line).into_iter().any(said) {
            return own;
        }
        start += line.chars().count() + 1;
    }
    Vec::new()
}

/// An excerpt as it is quoted: without what is `gone` and without asides, as a reader reads it; none where no word remains.
pub(crate) fn quoted(quote: &[char], gone: &[bool]) -> Option<String> {
    let text: String = quote.iter().collect();
    let mut fates: Vec<Fate> = (0..quote.len())
        .map(|at| match gone.get(at) {
            Some(true) => Fate::Cut,
            _ => Fate::Said,
        })
        .collect();
    let own = asides(&text);
    if !own.is_empty() {
        // Marks go with what they mark, lest they part what is left.
        for place in marks_of(&text) {
            fates[place].fill(Fate::Own);
        }
    }
    for (to_verify, fate) in [(false, Fate::Own), (true, Fate::Cut)] {
        for it in own.iter().filter(|it| it.to_verify == to_verify) {
            for held in &mut fates[it.place.clone()] {
                if *held == Fate::Said || fate == Fate::Cut {
                    *held = fate;
                }
            }
        }
    }
    let kept = quote.iter().zip(&fates);
    let mut said = kept.filter(|(_, fate)| **fate == Fate::Said);
    if !said.any(|(c, _)| c.is_alphanumeric()) {
        return None;
    }
    let text = written(quote, &fates);
    // Nobody says the marks of the notes; an excerpt of nothing else says nothing.
    let mut text = spoken(&text).into_owned();
    if !own.is_empty() {
        let lines = text.lines().map(str::trim).filter(|line| !line.is_empty());
        text = lines.collect::<Vec<_>>().join(" ");
    }
    Some(text).filter(|text| !text.is_empty())
}

fn written(quote: &[char], fates: &[Fate]) -> String {
    let mut out = String::new();
    let (mut cutting, mut left) = (false, false);
    for (c, fate) in quote.iter().zip(fates) {
        match fate {
            Fate::Own => left = true,
            Fate::Cut if cutting => {}
            Fate::Cut => {
                if !out.is_empty() && !out.ends_with(char::is_whitespace) {
                    out.push(' ');
                }
                out.push_str(CUT);
                cutting = true;
            }
            Fate::Said => {
                let spaced = out.is_empty() || out.ends_with(char::is_whitespace);
                if left && spaced && c.is_whitespace() && *c != '\n' {
                    continue;
                }
                if (cutting || left) && c.is_alphanumeric() && !spaced {
                    out.push(' ');
                }
                (cutting, left) = (false, false);
                out.push(*c);
            }
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_paragraph_taken_whole_is_quoted_without_what_is_the_facilitators_own() {
        for (quote, told) in [
            (
                "La suite est longue [suite] rappeler Paul. Chiffre faux [à vérifier] donc.",
                Some("La suite est longue […]"),
            ),
            ("On tient. [suite] rappeler Paul", Some("On tient.")),
            (
                "On tient.\n00:12 [suite] rappeler Paul\nOn tiendra.",
                Some("On tient. On tiendra."),
            ),
            (
                "On tient. Il y a 40 ateliers. [à vérifier] Et puis rien.",
                Some("On tient. […] Et puis rien."),
            ),
            ("[à vérifier] 40 ateliers\nOn tient.", Some("[…] On tient.")),
            // Taken by themselves, they are said.
            ("00:12 [suite] rappeler Paul", Some("rappeler Paul")),
            (
                "Il y a 40 ateliers [à vérifier].",
                Some("Il y a 40 ateliers."),
            ),
            (
                "Une ligne [telle quelle],\n  et deux",
                Some("Une ligne [telle quelle],\n  et deux"),
            ),
            ("[suite]", None),
        ] {
            let characters: Vec<char> = quote.chars().collect();
            assert_eq!(quoted(&characters, &[]).as_deref(), told, "{quote}");
        }
    }

    #[test]
    fn what_is_off_the_record_and_an_aside_leave_nothing_to_quote() {
        let quote: Vec<char> = "Paul part. [suite] le rappeler".chars().collect();
        let gone: Vec<bool> = (0..quote.len()).map(|at| at < 10).collect();
        assert_eq!(quoted(&quote, &gone), None);
        let gone: Vec<bool> = (0..quote.len()).map(|at| at < 4).collect();
        assert_eq!(quoted(&quote, &gone).as_deref(), Some("[…] part."));
    }
}
