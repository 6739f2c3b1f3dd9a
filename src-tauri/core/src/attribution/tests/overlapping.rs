//! Words under excerpts of several degrees, lost ones, and needs that repeat them.

use super::*;

#[test]
fn each_character_takes_its_most_closed_degree() {
    let (mut s, _, interview, _) = world();
    let whole = s.excerpt(
        interview,
        0,
        "Les aides arrivent tard, le préfet ment, dit-il.",
    );
    let off = s.excerpt(interview, 25, "le préfet ment");
    s.excerpt_mut(off).attribution = Some(Degree::OffRecord);
    assert_eq!(
        text(&s, whole).as_deref(),
        Some("Les aides arrivent tard, […], dit-il.")
    );
    assert_eq!(
        reads(&s, whole).0,
        Degree::Named,
        "what is cut closes nothing"
    );
    let soft = s.excerpt(interview, 4, "aides");
    s.excerpt_mut(soft).attribution = Some(Degree::Anonymous);
    assert_eq!(
        reads(&s, whole),
        (Degree::Anonymous, Reason::Overlap, "anonyme".to_owned())
    );
    let third = s.excerpt(interview, 0, "Les");
    assert_eq!(
        reads(&s, third).0,
        Degree::Anonymous,
        "quotes that share words tell of each other"
    );
    let middle = s.excerpt(interview, 40, " dit-il. Et après");
    assert_eq!(reads(&s, middle).0, Degree::Anonymous);
    let all = s.excerpt(interview, 28, "préfet");
    assert_eq!(
        text(&s, all),
        None,
        "nothing remains of what lies wholly under"
    );
}

#[test]
fn a_word_half_under_an_off_record_excerpt_is_cut_whole() {
    let (mut s, _, interview, _) = world();
    let whole = s.excerpt(interview, 0, "licenciements prévus en mai");
    let off = s.excerpt(interview, 5, "ciements prévus");
    s.excerpt_mut(off).attribution = Some(Degree::OffRecord);
    assert_eq!(text(&s, whole).as_deref(), Some("[…] en mai"));
}

#[test]
fn a_lost_excerpt_is_as_closed_as_anything_of_its_notes_and_never_published() {
    let (mut s, _, interview, _) = world();
    let lost = s.excerpt(interview, 0, "Des mots perdus.");
    s.excerpt_mut(lost).lost = true;
    assert_eq!(text(&s, lost).as_deref(), Some("Des mots perdus."));
    let published = Attribution::of(&s, Audience::PUBLISHED);
    assert_eq!(
        published.shown(lost).map(|x| (x.text.clone(), x.reason)),
        Some((None, Reason::Lost))
    );
    let off = s.excerpt(interview, 90, "Un secret.");
    s.excerpt_mut(off).attribution = Some(Degree::OffRecord);
    assert_eq!(text(&s, lost), None);
}

#[test]
fn the_words_of_a_lost_off_record_excerpt_are_cut_wherever_they_stand() {
    let (mut s, _, interview, _) = world();
    let lost = s.excerpt(interview, 400, "le directeur partira avant la fin du mois");
    s.excerpt_mut(lost).lost = true;
    s.excerpt_mut(lost).attribution = Some(Degree::OffRecord);
    let other = s.excerpt(
        interview,
        0,
        "On sait que le directeur partira avant la rentrée.",
    );
    assert_eq!(text(&s, other).as_deref(), Some("On sait que […] rentrée."));
}

#[test]
fn a_need_that_repeats_words_off_the_record_stays_inside_with_them() {
    let (mut s, _, interview, _) = world();
    let off = s.excerpt(
        interview,
        0,
        "Deux dossiers sont perdus, la crèche et l’atelier vélo.",
    );
    s.excerpt_mut(off).attribution = Some(Degree::OffRecord);
    let volet = s.node("Volet", "volet", None);
    for (n, title) in [
        "Sauver deux dossiers perdus",
        "Deux dossiers sont perdus, la crèche et l’atelier",
    ]
    .into_iter()
    .enumerate()
    {
        s.entries.push(crate::inventory::Entry {
            volet_id: Some(volet),
            title: title.to_owned(),
            origin_interview_id: Some(interview),
            ..sample::entry(n, crate::inventory::Kind::Need)
        });
    }
    let shown = |s: &Snapshot| -> Vec<bool> {
        let rule = Attribution::of(s, Audience::DRAFT);
        let entries = s.entries.iter();
        entries
            .map(|e| rule.entry(e.id).is_some_and(|e| e.shown))
            .collect()
    };
    assert_eq!(shown(&s), [true, false]);
    // A document that was published says what it says.
    s.entries[1].origin_interview_id = None;
    assert_eq!(shown(&s), [true, true]);
    s.entries[1].origin_interview_id = Some(interview);
    s.excerpt_mut(off).attribution = None;
    assert_eq!(shown(&s), [true, true]);
}
