//! Paragraphs of letters ten points wide.

use super::*;

const JUSTIFIED: Tuning = Tuning {
    stretch: 0.5,
    shrink: 0.3,
    ragged: None,
    short: 0.0,
};
const RAGGED: Tuning = Tuning {
    stretch: 0.0,
    shrink: 0.0,
    ragged: Some(20.0),
    short: 0.0,
};

/// Words of ten points a letter, spaces of ten; `-` is a hyphen, `|` a forced end, `~` a space that
/// parts no lines.
fn check(text: &str, measure: f32, tuning: Tuning, expected: &[&str]) {
    let mut items = Vec::new();
    let mut starts = Vec::new();
    let mut width = 0.0;
    let flush = |width: &mut f32, items: &mut Vec<Item>, starts: &mut Vec<usize>, at| {
        items.push(Item::Box(std::mem::take(width)));
        starts.push(at);
    };
    for (at, letter) in text.char_indices() {
        let item = match letter {
            ' ' => Item::Glue {
                width: 10.0,
                hang: 0.0,
            },
            '-' => Item::Penalty {
                width: 10.0,
                lead: 0.0,
                cost: 50.0,
                hyphen: true,
            },
            '|' => Item::Forced,
            '~' => Item::Space(10.0),
            _ => {
                width += 10.0;
                continue;
            }
        };
        flush(&mut width, &mut items, &mut starts, at);
        items.push(item);
        starts.push(at);
    }
    flush(&mut width, &mut items, &mut starts, text.len());
    let mut lines = Vec::new();
    let mut from = 0;
    for end in fit(&items, measure, tuning) {
        let to = starts.get(end).copied().unwrap_or(text.len());
        let hyphen = matches!(items.get(end), Some(Item::Penalty { .. }));
        let mut line = text[from..to].replace('-', "");
        if hyphen {
            line.push('-');
        }
        lines.push(line);
        from = (to + 1).min(text.len());
    }
    assert_eq!(lines, expected, "for {text:?}");
}

#[test]
fn lines_are_cut_as_a_whole_not_one_after_the_other() {
    // First fit would set "aaa bb cc" and leave "ddddd" alone with wide air.
    check(
        "aaa bb cc ddddd eeee",
        100.0,
        RAGGED,
        &["aaa bb cc", "ddddd eeee"],
    );
    check("aa bb cc dd", 50.0, RAGGED, &["aa bb", "cc dd"]);
}

#[test]
fn spaces_shrink_before_a_word_is_cut() {
    check(
        "aaaa bbbb cc-cc dddd",
        137.0,
        JUSTIFIED,
        &["aaaa bbbb cccc", "dddd"],
    );
}

#[test]
fn a_space_that_parts_no_lines_shrinks_as_the_others_do() {
    let text = "aaaa~bbbb~cccc dddd";
    check(text, 182.0, JUSTIFIED, &["aaaa~bbbb~cccc dddd"]);
    check(text, 180.0, JUSTIFIED, &["aaaa~bbbb~cccc", "dddd"]);
}

#[test]
fn a_word_is_cut_rather_than_spaces_torn() {
    check(
        "aaaaaa bbbbb-bbbbb ccc dd",
        130.0,
        JUSTIFIED,
        &["aaaaaa bbbbb-", "bbbbb ccc dd"],
    );
}

#[test]
fn no_paragraph_ends_with_one_short_word_alone_nor_with_the_rest_of_a_word() {
    let short = Tuning {
        ragged: Some(40.0),
        short: 30.0,
        ..RAGGED
    };
    check("aaaa bbbb cc", 100.0, short, &["aaaa", "bbbb cc"]);
    // A word that is long enough may.
    check("aaaa bbbb cccc", 100.0, short, &["aaaa bbbb", "cccc"]);
    check("aaaa bbbb c-cccc", 120.0, short, &["aaaa bbbb", "ccccc"]);
    // Where nothing else can be, it does.
    check("aaaaaaaaa cc", 100.0, short, &["aaaaaaaaa", "cc"]);
}

#[test]
fn spaces_up_to_twice_as_wide_are_less_seen_than_a_short_last_word_alone() {
    let short = Tuning {
        short: 30.0,
        ..JUSTIFIED
    };
    let text = "aaaa bbbb cccc dddd ee ff";
    check(text, 216.0, short, &["aaaa bbbb cccc dddd", "ee ff"]);
    // Wider than that, they are torn.
    check(text, 221.0, short, &["aaaa bbbb cccc dddd ee", "ff"]);
}

#[test]
fn the_last_word_is_cut_only_where_spaces_would_else_be_torn() {
    // Three spaces of ten points take up thirty more, rather than that two letters fill the line…
    check(
        "aaaa bbbb cccc dddd ee-eeeee",
        220.0,
        JUSTIFIED,
        &["aaaa bbbb cccc dddd", "eeeeeee"],
    );
    // …but one does not take up seventy.
    check(
        "aaaa bbbb eeeee-eeeee",
        160.0,
        JUSTIFIED,
        &["aaaa bbbb eeeee-", "eeeee"],
    );
}

#[test]
fn a_forced_end_ends_its_line_even_an_empty_one() {
    check("aa|bb", 100.0, RAGGED, &["aa", "bb"]);
}

#[test]
fn a_word_wider_than_the_line_is_kept_whole_and_alone() {
    check("aa bbbbbbbb cc", 50.0, RAGGED, &["aa", "bbbbbbbb", "cc"]);
}

#[test]
fn an_empty_paragraph_has_one_line() {
    assert_eq!(fit(&[], 100.0, JUSTIFIED), [0]);
}
