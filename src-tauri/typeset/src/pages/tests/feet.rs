//! What stands at the foot of a page, and how much of it is left empty.

use super::*;

#[test]
fn no_page_ends_amidst_a_word() {
    let mut cut = 0;
    for shift in 0..40 {
        let words = "Développement des expérimentations, accompagnement interprofessionnel et responsabilités ";
        let mut blocks = vec![Block::Space(6.0 * shift as f32)];
        blocks.extend((0..20).map(|at| Block::paragraph(Style::Body, words.repeat(4 + at % 5))));
        for page in &laid(blocks).pages {
            let lowest = words_end(page);
            let hyphens = page.marks.iter().filter_map(|mark| match &mark.ink {
                Ink::Word { y, hyphen, .. } if *hyphen => Some(*y),
                _ => None,
            });
            cut += hyphens.clone().count();
            assert!(hyphens.fold(0.0, f32::max) < lowest - 1.0, "{shift}");
        }
    }
    assert!(cut > 100, "words are cut, {cut} times, but elsewhere");
}

#[test]
fn a_page_gives_a_little_of_its_gaps_for_what_nearly_fits() {
    let mut leasts = Vec::new();
    for shift in 0..60 {
        let mut blocks: Vec<Block> = (0..60)
            .map(|at| Block::paragraph(Style::Body, format!("Ligne {at}")))
            .collect();
        blocks.insert(1, Block::Space(10.0 + 0.5 * shift as f32));
        for page in &laid(blocks).pages {
            let mut heights: Vec<f32> = words(page).iter().map(|(low, _, _)| *low).collect();
            heights.dedup_by(|a, b| (*a - *b).abs() < 1.0);
            let gaps = heights.windows(2).map(|two| two[1] - two[0]);
            leasts.push(gaps.fold(f32::MAX, f32::min));
        }
    }
    leasts.retain(|least| *least < f32::MAX);
    let natural = leasts.iter().copied().fold(0.0, f32::max);
    let given = leasts.iter().filter(|least| **least < natural - 0.05);
    let given = given.count();
    assert!(given > 5, "{given} of {} pages gave", leasts.len());
    assert!(leasts.iter().all(|least| *least > natural - 0.6));
}

#[test]
fn a_running_head_is_cut_short_only_where_the_one_that_faces_it_leaves_it_no_room() {
    let long =
        "Comparer besoins et solutions entre acteurs d’intérêt général et petites entreprises";
    let said = |left: &str, right: &str| -> Vec<(f32, f32, String)> {
        let mut document = sample::frame(vec![body(1)]);
        document.cover = None;
        document.running.header_left = left.to_owned();
        document.running.header_right = right.to_owned();
        let pages = lay_out(
            &document,
            Fonts::bundled().unwrap(),
            &mut Memory::default(),
            &mut |_| ControlFlow::Continue(()),
        )
        .unwrap();
        let page = &pages.pages[0];
        let of = |mark: &super::super::Mark| match &mark.ink {
            Ink::Word {
                x, y, size, shaped, ..
            } if *y < page.sheet.top - 20.0 => {
                let end = x + shaped.width * size;
                Some((*x, end, shaped.text.to_string()))
            }
            _ => None,
        };
        page.marks.iter().filter_map(of).collect()
    };
    let words = |all: &[(f32, f32, String)]| -> Vec<String> {
        all.iter().map(|(.., word)| word.clone()).collect()
    };
    let whole = said(long, "Note, édition 1");
    assert_eq!(words(&whole).join(" "), format!("{long} Note, édition 1"));
    let turned = said("Note, édition 1", long);
    assert_eq!(words(&turned).join(" "), format!("Note, édition 1 {long}"));
    // Two that are long have half each, and do not touch.
    let both = said(long, long);
    let cut = both.iter().position(|(.., word)| word.ends_with('…'));
    let cut = cut.expect("the left one is cut");
    assert!(both[cut].1 + 8.0 < both[cut + 1].0);
    assert!(words(&both).last().expect("words").ends_with('…'));
}

#[test]
fn a_line_that_would_have_a_page_for_itself_is_taken_back_where_gaps_can_give_so_much() {
    let set = |shift: usize| {
        let mut blocks = vec![body(1), Block::Space(shift as f32)];
        blocks.extend((0..16).map(|at| body(1 + at % 3)));
        blocks.extend([
            Block::paragraph(Style::Body, "Fin de la partie."),
            Block::PageBreak,
            Block::heading(1, "Suite"),
        ]);
        laid(blocks)
    };
    // How far it is from the second paragraph to the last.
    let reach = |pages: &Pages| {
        let low: Vec<f32> = words(&pages.pages[0]).iter().map(|it| it.0).collect();
        low[low.len() - 1] - low[words(&pages.pages[0]).len() / 8]
    };
    let whole = set(0);
    assert_eq!(whole.pages.len(), 2);
    let over = (1..400).find(|shift| set(*shift).pages.len() > 2);
    let last = set(over.expect("a page that is full") - 1);
    let given = reach(&whole) - reach(&last);
    // The space above them gave its share, too.
    assert!((6.5..15.0).contains(&given), "{given}");
    assert!(words_end(&last.pages[0]) <= last.pages[0].sheet.bottom);
}

#[test]
fn on_a_wall_lines_end_at_whole_words_and_no_space_is_torn() {
    let mut document = sample::frame(vec![Block::Quote(Quote {
        content: text("Développement des expérimentations, accompagnement interprofessionnel et responsabilités partagées. ".repeat(3)),
        ..Quote::default()
    })]);
    document.cover = None;
    document.look.format = Format::Screen;
    let pages = lay_out(
        &document,
        Fonts::bundled().unwrap(),
        &mut Memory::default(),
        &mut |_| ControlFlow::Continue(()),
    )
    .unwrap();
    let marks = &pages.pages[0].marks;
    let hyphen = |mark: &super::super::Mark| matches!(mark.ink, Ink::Word { hyphen: true, .. });
    assert!(!marks.iter().any(hyphen));
    let ends = words(&pages.pages[0]).len();
    assert!(ends > 20);
}
