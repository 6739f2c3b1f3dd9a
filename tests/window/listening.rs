//! One interview in the real window, from the call to the validated record: keys only, but for the file dialogs.

use croisee_tests::Result;
use croisee_tests::pdf::Pdf;
use croisee_tests::window::{Dialog, Key, Window, journey};

use crate::scenes::{
    ORGANISATION, PERSON, add_participants, create_a_dossier, the_only_person_is_met,
};

const NEED: &str = "Un poste partagé pour trois haltes.";
const PROMISE: &str = "envoyer le bilan des nuits froides";
const QUOTE: &str = "On ne ferme pas la nuit";
const AMENDED: &str = "Elle demande à relire avant diffusion.";

#[tokio::test]
#[ignore = "drives the real window: `cargo xtask test`"]
async fn a_call_is_noted_worked_up_sent_amended_and_validated() -> Result {
    journey("listening", None, async |window| {
        an_interview_is_opened(window).await?;
        the_call_is_noted(window).await?;
        its_lines_become_a_follow_up_and_a_need(window).await?;
        the_call_ends(window).await?;
        the_sheet_says_what_came_of_it(window).await?;
        the_record_is_sent_and_recalled(window).await?;
        what_came_back_is_compared(window).await?;
        window.press("@validate").await?;
        window.reads("@verify-left", "1 ligne reste").await?;
        window.press("@validate-anyway").await?;
        window.reads("@step-agree", "Validé").await?;
        window.chord(&[Key::Alt], 'c').await?;
        window.reads("@notes", AMENDED).await?;
        status_is(window, "valide").await
    })
    .await
}

#[tokio::test]
#[ignore = "drives the real window: `cargo xtask test`"]
async fn an_excerpt_that_lost_its_words_is_shown_and_given_others() -> Result {
    journey("lost-excerpt", None, async |window| {
        an_interview_is_opened(window).await?;
        window.types(NEED).await?;
        select_the_line(window).await?;
        window.chord(&[Key::Control], 'e').await?;
        window.has("@theme-picker").await?;
        window.key(Key::Enter).await?;
        window.reads("@excerpt", NEED).await?;
        window.chord(&[Key::Control], 'a').await?;
        window.types("Rien de ce qui était là.").await?;
        window.reads("@lost", "ne retrouve plus ses mots").await?;
        window.reads("@excerpt", NEED).await?;
        window.press("@reattach").await?;
        select_the_line(window).await?;
        window.chord(&[Key::Control], 'e').await?;
        window.reads("@excerpt", "Rien de ce qui était là.").await?;
        window
            .holds(
                "nothing is lost any more",
                "!document.querySelector('[data-testid=lost]')",
            )
            .await
    })
    .await
}

#[tokio::test]
#[ignore = "drives the real window: `cargo xtask test`"]
async fn notes_alone_on_the_screen_are_left_by_escape() -> Result {
    journey("alone", None, async |window| {
        an_interview_is_opened(window).await?;
        let rail = "document.querySelector('[data-testid=nav-interviews]')";
        window.key(Key::F11).await?;
        window
            .holds("the rail is put away", &format!("!{rail}"))
            .await?;
        window.types(NEED).await?;
        window.reads("@notes", NEED).await?;
        window.key(Key::Escape).await?;
        window.holds("the rail is back", rail).await?;
        window
            .holds(
                "the keyboard is in the notes",
                "document.activeElement?.dataset.testid === 'notes'",
            )
            .await
    })
    .await
}

pub async fn an_interview_is_opened(window: &Window) -> Result {
    create_a_dossier(window, &window.file("appel.croisee")).await?;
    add_participants(window).await?;
    window.press("@nav-interviews").await?;
    window.press("@new-interview").await?;
    window.type_into("@interview-organisation", "union").await?;
    window.key(Key::Enter).await?;
    the_only_person_is_met(window).await?;
    window.press("@save-interview").await?;
    window.has("@notes").await?;
    window
        .holds(
            "the notes wait for words",
            "document.activeElement?.dataset.testid === 'notes'",
        )
        .await
}

async fn the_call_is_noted(window: &Window) -> Result {
    let enter = char::from(Key::Enter);
    window.chord(&[Key::Alt], 'd').await?;
    window.reads("@call", "00:0").await?;
    window.chord(&[Key::Alt], '1').await?;
    window.chord(&[Key::Alt], 't').await?;
    window.types(NEED).await?;
    window.reads("@notes", NEED).await?;
    window
        .holds(
            "the stamp tells minutes and seconds since the call began",
            "/^00:[0-5]\\d$/.test(document.querySelector('.cm-content .stamp')?.innerText)",
        )
        .await?;
    window.types(&enter.to_string()).await?;
    window.chord(&[Key::Alt], 'v').await?;
    window.types(QUOTE).await?;
    window.chord(&[Key::Alt], 'v').await?;
    window.chord(&[Key::Alt], 'w').await?;
    window
        .reads("@notes", &format!("« {QUOTE} » [à vérifier]"))
        .await?;
    window.reads("@jot-verify", QUOTE).await?;
    window.types(&enter.to_string()).await?;
    window.chord(&[Key::Alt], 's').await?;
    window.types(PROMISE).await?;
    window.reads("@jot-followup", PROMISE).await
}

async fn its_lines_become_a_follow_up_and_a_need(window: &Window) -> Result {
    // The cursor stands on the line that is marked: nothing need be selected.
    window.chord(&[Key::Alt], 'r').await?;
    window.field_holds("@followup-text", PROMISE).await?;
    window.field_holds("@followup-kind", "document").await?;
    window.key(Key::Enter).await?;
    window.reads("@followup", PROMISE).await?;
    window
        .holds(
            "its mark says in the notes that it was made, and its words are still there",
            &format!(
                "!document.querySelector('.cm-content').innerText.includes('[suite]') && \
                 document.querySelector('.cm-content').innerText.includes('[suite notée] {PROMISE}')"
            ),
        )
        .await?;
    window.undo().await?;
    window
        .holds(
            "Ctrl+Z takes the follow-up back",
            "!document.querySelector('[data-testid=followup]')",
        )
        .await?;
    window.chord(&[Key::Control, Key::Shift], 'z').await?;
    window.reads("@followup", PROMISE).await?;
    window.chord(&[Key::Control], Key::Home.into()).await?;
    window.key(Key::Down).await?;
    select_the_line(window).await?;
    window.chord(&[Key::Alt], 'b').await?;
    window.has("@entry-form").await?;
    window.types("allian").await?;
    window.key(Key::Enter).await?;
    window
        .field_holds("@entry-title", NEED.trim_end_matches('.'))
        .await?;
    window.key(Key::Enter).await?;
    window
        .reads("@inventory-entry", NEED.trim_end_matches('.'))
        .await?;
    window.reads("@inventory-entry", "alliances").await
}

async fn the_call_ends(window: &Window) -> Result {
    window.press("@call-end").await?;
    window.field_holds("@call-minutes", "1").await?;
    window.press("@call-note").await?;
    status_is(window, "tenu").await?;
    window.press("@next-status").await?;
    status_is(window, "redige").await
}

async fn the_sheet_says_what_came_of_it(window: &Window) -> Result {
    window.chord(&[Key::Alt], 'c').await?;
    // A mark is still in the notes: said before they are sent.
    window
        .reads("@marks-left", "Une ligne reste à vérifier")
        .await?;
    window.press("@record-fiche").await?;
    window
        .holds(
            "the sheet is one page",
            "document.querySelector('[data-testid=record-pages]').dataset.pages === '1'",
        )
        .await?;
    let path = window.file("fiche.pdf");
    window.press("@record-export").await?;
    window
        .answer(Dialog::titled("^Exporter le PDF$"), &path)
        .await?;
    window.reads("@record-written", "fiche.pdf").await?;
    let sheet = Pdf::read(&path)?;
    sheet.must_be_sound()?;
    sheet.must_say(NEED.trim_end_matches('.'))?;
    sheet.must_say(PROMISE)?;
    // They agreed to be quoted, not to be named among the participants.
    sheet.must_not_say(ORGANISATION)?;
    sheet.must_not_say(PERSON.1)
}

async fn the_record_is_sent_and_recalled(window: &Window) -> Result {
    window.press("@record-compte_rendu").await?;
    let path = window.file("compte-rendu.pdf");
    window.press("@record-sent").await?;
    window
        .answer(Dialog::titled("^Exporter le PDF$"), &path)
        .await?;
    window.reads("@step-send", "envoyé le").await?;
    window.reads("@record-written", "compte-rendu.pdf").await?;
    // One gesture: the PDF says the sending that it goes with. What is the facilitator's own is not in it.
    let record = Pdf::read(&path)?;
    record.must_be_sound()?;
    record.must_say("soumis à votre validation, envoyé le")?;
    record.must_say("Répondez jusqu’au")?;
    record.must_say(NEED)?;
    record.must_not_say("Brouillon")?;
    record.must_not_say(QUOTE)?;
    record.must_not_say(PROMISE)?;
    the_message_is_there_to_be_copied(window).await?;
    window.reads("@tacit", "accord tacite le").await?;
    status_is(window, "envoye").await?;
    window.press("@reminded").await?;
    window.reads("@reminders", "Relance").await
}

/// Without a mail program, and for somebody whose address is not known.
async fn the_message_is_there_to_be_copied(window: &Window) -> Result {
    window.press("@record-mail").await?;
    window.reads("@addressee", PERSON.1).await?;
    window.reads("@addressee", "pas de courriel connu").await?;
    window.reads("@message-body", "Sans réponse").await?;
    window.press("@copy-body").await?;
    window.reads("@copied", "Texte copié").await?;
    window.key(Key::Escape).await?;
    window
        .holds(
            "the dialog is closed",
            "!document.querySelector('dialog[open]')",
        )
        .await
}

async fn what_came_back_is_compared(window: &Window) -> Result {
    window.press("@amend-from-notes").await?;
    window
        .type_into(
            "@amended-text",
            &format!("{}{AMENDED}", char::from(Key::Enter)),
        )
        .await?;
    window.press("@amendment-set").await?;
    window.reads("@hunk", AMENDED).await?;
    status_is(window, "amende").await?;
    window.chord(&[], 'r').await?;
    window.reads("@hunk", "refusée").await?;
    window.chord(&[], 'a').await?;
    window.reads("@hunk", "acceptée").await?;
    window.key(Key::Enter).await?;
    // What became of the text stays on the screen, and nobody is waited for any more.
    window.reads("@returned", "1 changement repris").await?;
    window
        .holds(
            "no silence is counted",
            "!document.querySelector('[data-testid=tacit]')",
        )
        .await
}

/// Selects the line of notes the cursor is on, as it is on the screen.
pub async fn select_the_line(window: &Window) -> Result {
    window.key(Key::Home).await?;
    window.chord(&[Key::Shift], Key::End.into()).await
}

pub async fn status_is(window: &Window, status: &str) -> Result {
    window
        .holds(
            &format!("the status is “{status}”"),
            &format!("document.querySelector('[data-testid=status]').value === '{status}'"),
        )
        .await
}
