//! The bin and the versions: what was deleted comes back days and closings later, and a text takes an old wording again.

use croisee_tests::Result;
use croisee_tests::window::{Key, Window, journey};

use crate::scenes::{
    ORGANISATION, SPACE, STATEMENT, WORDS, add_a_space, add_participants,
    cite_it_in_a_statement_by_keyboard, create_a_dossier, record_an_interview,
    take_an_excerpt_by_keyboard,
};

const SECOND: &str = "Se parler d’une vallée à l’autre protège mieux que l’argent.";
const THIRD: &str = "Se parler protège mieux que l’argent.";
const FOURTH: &str = "Parler protège.";

#[tokio::test]
#[ignore = "drives the real window: `cargo xtask test`"]
async fn a_deleted_interview_comes_back_and_a_statement_takes_its_first_words_again() -> Result {
    journey("trash", None, async |window| {
        let dossier = window.file("vallees.croisee");
        create_a_dossier(window, &dossier).await?;
        window.press("@nav-trash").await?;
        window.shows("La corbeille est vide").await?;
        add_a_space(window).await?;
        add_participants(window).await?;
        record_an_interview(window).await?;
        take_an_excerpt_by_keyboard(window).await?;
        delete_the_interview(window).await?;
        window.press("@nav-trash").await?;
        window.reads("@trash-item", "avec un extrait").await?;
        window.reopen(Some(&dossier)).await?;
        work_goes_on(window).await?;
        restore_it(window).await?;
        what_is_cited_goes_once_one_saw_what_rests_on_it(window).await?;
        reword_it_thrice(window).await?;
        go_back_to_its_first_words(window).await?;
        take_it_out_for_good(window).await
    })
    .await
}

async fn delete_the_interview(window: &Window) -> Result {
    window.press("@edit-interview").await?;
    window.press("@delete-interview").await?;
    window.has("@new-interview").await?;
    window.shows("est dans la corbeille").await
}

/// Something else is done before it is missed: undoing would undo that.
async fn work_goes_on(window: &Window) -> Result {
    window.press("@nav-followups").await?;
    window.press("@new-followup").await?;
    window.write("@followup-text", "Rappeler la mairie").await?;
    window.press("@save-followup").await?;
    window.shows("Rappeler la mairie").await?;
    // Search knows nothing of what is in the bin.
    window.chord(&[Key::Control], 'k').await?;
    window.types("trois exemples").await?;
    window.shows_no_more("Elle cite").await?;
    window.key(Key::Escape).await
}

async fn restore_it(window: &Window) -> Result {
    window.press("@nav-trash").await?;
    window.reads("@trash-look", ORGANISATION).await?;
    window.reads("@trash-look", WORDS).await?;
    window.picture("trash").await?;
    // The list has one line, which takes the keyboard; R restores.
    window.press("@trash-item").await?;
    window.chord(&[], 'r').await?;
    window.reads("@trash-back", "Restauré").await?;
    window.reads("@trash-back", "avec un extrait").await?;
    window.shows("La corbeille est vide").await?;
    window.press("@trash-go").await?;
    window.reads("@excerpt", WORDS).await?;
    window.reads("@notes", "Elle cite trois exemples.").await
}

async fn what_is_cited_goes_once_one_saw_what_rests_on_it(window: &Window) -> Result {
    cite_it_in_a_statement_by_keyboard(window).await?;
    window.press("@nav-interviews").await?;
    window.press(ORGANISATION).await?;
    window.press("@edit-interview").await?;
    window.press("@delete-interview").await?;
    // What rests on it is told first; then all of it goes, and comes back, as one.
    window.reads("@resting-statement", STATEMENT).await?;
    window
        .reads("@resting-statement", "ne garde aucun appui")
        .await?;
    window.picture("resting").await?;
    window.press("@resting-cancel").await?;
    window.press("@delete-interview").await?;
    window.press("@resting-delete").await?;
    window.has("@new-interview").await?;
    window.shows("est dans la corbeille, avec").await?;
    window.press(SPACE).await?;
    window.has("@stale").await?;
    window.press("@nav-trash").await?;
    window.reads("@trash-item", "un appui").await?;
    window.press("@trash-item").await?;
    window.chord(&[], 'r').await?;
    window.reads("@trash-back", "Restauré").await?;
    window.shows("La corbeille est vide").await?;
    window.press("@trash-go").await?;
    window.reads("@excerpt", WORDS).await
}

async fn reword_it_thrice(window: &Window) -> Result {
    window.press(SPACE).await?;
    window.reads("@statement", STATEMENT).await?;
    window
        .script("document.querySelector('[data-statement-text]').click()")
        .await?;
    window.press("@open-statement").await?;
    for (was, words) in [(STATEMENT, SECOND), (SECOND, THIRD), (THIRD, FOURTH)] {
        window.write("@claim", words).await?;
        window.chord(&[Key::Control], Key::Enter.into()).await?;
        window.reads("@past", was).await?;
    }
    window.field_holds("@claim", FOURTH).await
}

async fn go_back_to_its_first_words(window: &Window) -> Result {
    window.chord(&[Key::Alt, Key::Shift], 'V').await?;
    window.has("@comparison").await?;
    window
        .holds(
            "each wording is a version",
            "document.querySelectorAll('[data-testid=version]').length === 4",
        )
        .await?;
    window
        .script("[...document.querySelectorAll('[data-testid=version]')].at(-1).click()")
        .await?;
    window
        .holds(
            "what was taken out since is struck through",
            "[...document.querySelectorAll('[data-testid=comparison] del')].some((gone) => gone.textContent.includes('vallée'))",
        )
        .await?;
    window.settled().await?;
    window.picture("versions").await?;
    window.press("@version-back").await?;
    window.field_holds("@claim", STATEMENT).await?;
    // The dialog is gone before anything is undone behind it.
    window.shows_no_more("Comparer avec").await?;
    window.press("@undo").await?;
    window.field_holds("@claim", FOURTH).await
}

async fn take_it_out_for_good(window: &Window) -> Result {
    window.press("@nav-followups").await?;
    window.press("Rappeler la mairie").await?;
    window.press("@delete-followup").await?;
    // Until its form is gone, nothing behind it can be pressed.
    window.shows("est dans la corbeille").await?;
    window.press("@nav-trash").await?;
    window.reads("@trash-look", "Rappeler la mairie").await?;
    window.press("@trash-remove").await?;
    window.press("@trash-confirmed").await?;
    window.shows("La corbeille est vide").await
}
