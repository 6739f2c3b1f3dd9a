//! One interview from its plan to its validated record, with the keyboard alone: no pointer, no press by a script.

use croisee_tests::Result;
use croisee_tests::pdf::Pdf;
use croisee_tests::window::{Dialog, Key, Window, journey};

use crate::scenes::{ORGANISATION, PERSON};

const TITLE: &str = "La voix des vallées";
const PASSPHRASE: &str = "lanterne crapaud velours octobre";
const QUOTE: &str = "On ne ferme pas la nuit.";
const NEED: &str = "Un poste partagé pour trois haltes.";
const PROGRAMME: &str = "Le fonds des hivers.";
const INTRODUCTION: &str = "présenter la fondation des Rives";
const INTRODUCED_TO: &str = "Fondation des Rives";
const AMENDED: &str = "Elle demande à relire avant diffusion.";

#[tokio::test]
#[ignore = "drives the real window: `cargo xtask test`"]
async fn an_interview_goes_from_its_plan_to_its_validated_record_by_keyboard_alone() -> Result {
    journey("keyboard", None, async |window| {
        a_dossier_is_begun(window).await?;
        an_organisation_and_its_person_are_known(window).await?;
        an_interview_is_planned(window).await?;
        the_call_is_held(window).await?;
        its_words_are_worked_up(window).await?;
        the_introduction_stands_in_the_list(window).await?;
        the_sheet_is_exported(window).await?;
        the_record_is_exported_and_sent(window).await?;
        what_came_back_is_taken_in(window).await?;
        the_record_is_validated(window).await
    })
    .await
}

async fn a_dossier_is_begun(window: &Window) -> Result {
    window.tab_and_press("@new-dossier").await?;
    window.tab_to("@title").await?;
    window.types(TITLE).await?;
    window.tab_to("@protect-new").await?;
    window.types(PASSPHRASE).await?;
    window.tab_to("@protect-again").await?;
    window.types(PASSPHRASE).await?;
    window.tab_and_press("@create").await?;
    let path = window.file("clavier.croisee");
    window
        .answer(Dialog::titled("^Enregistrer le dossier$"), &path)
        .await?;
    window.tab_and_press("@recovery-later").await?;
    window.shows(TITLE).await?;
    window.has("@nav-participants").await
}

async fn an_organisation_and_its_person_are_known(window: &Window) -> Result {
    window.tab_and_press("@nav-participants").await?;
    window.has("@add-organisation").await?;
    window.chord(&[Key::Alt], 'n').await?;
    window.tab_to("@organisation-name").await?;
    window.types(ORGANISATION).await?;
    window
        .tab_and_choose("@organisation-sphere", "Réseaux")
        .await?;
    window.tab_and_press("@save").await?;
    window.has("@add-person-here").await?;
    window.chord(&[Key::Alt, Key::Shift], 'n').await?;
    window.tab_to("@person-first-name").await?;
    window.types(PERSON.0).await?;
    window.tab_to("@person-name").await?;
    window.types(PERSON.1).await?;
    window.tab_and_choose("@person-consent", "Donné").await?;
    window
        .tab_and_choose("@person-attribution", "Nominatif")
        .await?;
    window.tab_and_press("@save").await?;
    window.shows(PERSON.1).await
}

async fn an_interview_is_planned(window: &Window) -> Result {
    window.tab_and_press("@nav-interviews").await?;
    window.tab_and_press("@new-interview").await?;
    window.tab_to("@interview-organisation").await?;
    window.types("union").await?;
    window.key(Key::Enter).await?;
    window.tab_to("@interview-date").await?;
    window.types("aujourd’hui").await?;
    window.tab_to("@interview-facilitators").await?;
    window.types("Lucie Tanguy").await?;
    window.tab_and_press("@save-interview").await?;
    window.has("@notes").await?;
    window.shows(PERSON.1).await?;
    status_is(window, "planifie").await?;
    window
        .holds(
            "the notes wait for words",
            "document.activeElement?.dataset.testid === 'notes'",
        )
        .await
}

async fn the_call_is_held(window: &Window) -> Result {
    window.chord(&[Key::Alt], 'd').await?;
    window.has("@call").await?;
    window.chord(&[Key::Alt], '1').await?;
    for line in [QUOTE, NEED, PROGRAMME] {
        window.types(line).await?;
        window.key(Key::Enter).await?;
    }
    window.chord(&[Key::Alt], 's').await?;
    window.types(INTRODUCTION).await?;
    window.reads("@jot-followup", INTRODUCTION).await?;
    window.tab_and_press("@call-end").await?;
    window.tab_and_press("@call-note").await?;
    status_is(window, "tenu").await
}

/// An excerpt, a need, a programme and an introduction, each from the line where it was said.
async fn its_words_are_worked_up(window: &Window) -> Result {
    window.tab_to("@notes").await?;
    select_the_line_of(window, QUOTE).await?;
    window.chord(&[Key::Control], 'e').await?;
    window.has("@theme-picker").await?;
    window.types("all").await?;
    window.has("@theme-option").await?;
    window.key(Key::Enter).await?;
    window.key(Key::Enter).await?;
    window.reads("@excerpt", QUOTE).await?;
    window.reads("@reads", PERSON.1).await?;
    for (letter, line) in [('b', NEED), ('p', PROGRAMME)] {
        the_notes_have_the_keyboard(window).await?;
        select_the_line_of(window, line).await?;
        window.chord(&[Key::Alt], letter).await?;
        window.tab_to("@entry-volet").await?;
        window.types("allian").await?;
        window.key(Key::Enter).await?;
        window
            .field_holds("@entry-title", line.trim_end_matches('.'))
            .await?;
        window.key(Key::Enter).await?;
        window.shows(line.trim_end_matches('.')).await?;
        window
            .holds(
                "the form is away",
                "!document.querySelector('[data-testid=entry-form]')",
            )
            .await?;
    }
    the_notes_have_the_keyboard(window).await?;
    select_the_line_of(window, INTRODUCTION).await?;
    window.chord(&[Key::Alt], 'r').await?;
    window
        .tab_and_choose("@followup-kind", "Mise en relation")
        .await?;
    for (field, words) in [
        ("@followup-whom", PERSON.0),
        ("@followup-with", INTRODUCED_TO),
    ] {
        window.tab_to(field).await?;
        window.chord(&[Key::Control], 'a').await?;
        window.types(words).await?;
    }
    window.tab_and_press("@followup-save").await?;
    window.reads("@followup", INTRODUCED_TO).await
}

async fn the_introduction_stands_in_the_list(window: &Window) -> Result {
    window.tab_and_press("@nav-followups").await?;
    window.shows(INTRODUCED_TO).await?;
    window.chord(&[Key::Alt], Key::Left.into()).await?;
    window.has("@notes").await
}

async fn the_sheet_is_exported(window: &Window) -> Result {
    window.tab_and_press("@next-status").await?;
    status_is(window, "redige").await?;
    window.chord(&[Key::Alt], 'c').await?;
    window.has("@record-panel").await?;
    window.tab_to("@record-compte_rendu").await?;
    window.key(Key::Right).await?;
    if window.focused().await?[0] != "@record-fiche" {
        return Err("the sheet is not beside the record".into());
    }
    window
        .holds(
            "the sheet is one page",
            "document.querySelector('[data-testid=record-pages]').dataset.pages === '1'",
        )
        .await?;
    let path = window.file("fiche.pdf");
    window.tab_and_press("@record-export").await?;
    window
        .answer(Dialog::titled("^Exporter le PDF$"), &path)
        .await?;
    window.reads("@record-written", "fiche.pdf").await?;
    let sheet = Pdf::read(&path)?;
    sheet.must_be_sound()?;
    for said in [NEED, PROGRAMME] {
        sheet.must_say(said.trim_end_matches('.'))?;
    }
    Ok(())
}

/// The record is exported as it is noted as sent, in one gesture.
async fn the_record_is_exported_and_sent(window: &Window) -> Result {
    let path = window.file("compte-rendu.pdf");
    window.tab_and_press("@record-sent").await?;
    window
        .answer(Dialog::titled("^Exporter le PDF$"), &path)
        .await?;
    window.reads("@step-send", "envoyé le").await?;
    status_is(window, "envoye").await?;
    let record = Pdf::read(&path)?;
    record.must_be_sound()?;
    record.must_say(QUOTE)?;
    record.must_not_say(INTRODUCTION)
}

async fn what_came_back_is_taken_in(window: &Window) -> Result {
    window.tab_and_press("@amend-from-notes").await?;
    window.tab_to("@amended-text").await?;
    window.chord(&[Key::Control], Key::End.into()).await?;
    window.key(Key::Enter).await?;
    window.types(AMENDED).await?;
    window.tab_and_press("@amendment-set").await?;
    window.reads("@hunk", AMENDED).await?;
    window.chord(&[], 'a').await?;
    window.reads("@hunk", "acceptée").await?;
    window.key(Key::Enter).await?;
    window.has("@record-panel").await
}

async fn the_record_is_validated(window: &Window) -> Result {
    window.tab_and_press("@validate").await?;
    window.reads("@step-agree", "Validé").await?;
    window.chord(&[Key::Alt], 'c').await?;
    window.reads("@notes", AMENDED).await?;
    status_is(window, "valide").await
}

async fn the_notes_have_the_keyboard(window: &Window) -> Result {
    window
        .holds(
            "the keyboard is back in the notes",
            "document.activeElement?.dataset.testid === 'notes'",
        )
        .await
}

/// Goes up to the first line, then down to the one that holds these words, and selects it.
async fn select_the_line_of(window: &Window, words: &str) -> Result {
    window.chord(&[Key::Control], Key::Home.into()).await?;
    let lines = "return [...document.querySelectorAll('.cm-line')].map(line => line.textContent)";
    let lines: Vec<String> = serde_json::from_value(window.script(lines).await?)?;
    let at = lines
        .iter()
        .position(|line| line.contains(words))
        .ok_or_else(|| format!("no line says “{words}”: {lines:?}"))?;
    for _ in 0..at {
        window.key(Key::Down).await?;
    }
    window.key(Key::Home).await?;
    window.chord(&[Key::Shift], Key::End.into()).await
}

async fn status_is(window: &Window, status: &str) -> Result {
    window
        .holds(
            &format!("the status is “{status}”"),
            &format!("document.querySelector('[data-testid=status]').value === '{status}'"),
        )
        .await
}
