//! What several journeys begin with.

use std::path::Path;

use croisee_tests::Result;
use croisee_tests::window::{Dialog, Key, Window};

/// The words that the interviewee says, and the statement that rests on them.
pub const WORDS: &str = "Celles qui tiennent sont celles qui se parlent entre vallées.";
/// See `WORDS`.
pub const STATEMENT: &str = "Se parler d’une vallée à l’autre protège mieux qu’un fonds d’urgence.";
/// Who says them.
pub const PERSON: (&str, &str) = ("Maëlle", "Kervarrec");
/// For whom.
pub const ORGANISATION: &str = "Union des Haltes";
/// The space in which it is discussed.
pub const SPACE: &str = "Tenir ensemble";

/// Creates a dossier with the starting framework, at this path, without protection.
pub async fn create_a_dossier(window: &Window, path: &Path) -> Result {
    window.press("@new-dossier").await?;
    window.write("@title", "La voix des vallées").await?;
    window.press("@unprotected").await?;
    window.press("@create").await?;
    window
        .answer(Dialog::titled("^Enregistrer le dossier$"), path)
        .await?;
    window.shows("La voix des vallées").await?;
    window.has("@nav-participants").await
}

/// Creates a dossier with the starting framework, at this path, under a passphrase; its recovery sheet is offered then.
pub async fn create_a_protected_dossier(window: &Window, path: &Path, passphrase: &str) -> Result {
    window.press("@new-dossier").await?;
    window.write("@title", "La voix des vallées").await?;
    window.write("@protect-new", passphrase).await?;
    window.write("@protect-again", passphrase).await?;
    window.reads("@strength", "cartes graphiques").await?;
    window.press("@create").await?;
    window
        .answer(Dialog::titled("^Enregistrer le dossier$"), path)
        .await?;
    window.has("@recovery-save").await
}

/// Adds an organisation and a person of it who agreed to be named.
pub async fn add_participants(window: &Window) -> Result {
    window.press("@nav-participants").await?;
    window.press("@add-organisation").await?;
    window.write("@organisation-name", ORGANISATION).await?;
    window.choose("@organisation-sphere", "Réseaux").await?;
    window.press("@save").await?;
    window.press("@add-person-here").await?;
    window.write("@person-first-name", PERSON.0).await?;
    window.write("@person-name", PERSON.1).await?;
    window.choose("@person-consent", "Donné").await?;
    window.choose("@person-attribution", "Nominatif").await?;
    window.press("@save").await?;
    window.shows(PERSON.1).await
}

/// Adds a dialogue space.
pub async fn add_a_space(window: &Window) -> Result {
    window.press("@nav-overview").await?;
    window.press("@add-space").await?;
    window.write("@space-title", SPACE).await?;
    window
        .write(
            "@space-question",
            "Qu’est-ce qui protège quand tout s’arrête ?",
        )
        .await?;
    window.press("@save-space").await?;
    window.has("@add-statement").await
}

/// Records an interview with that person: its notes are saved as they are typed.
pub async fn record_an_interview(window: &Window) -> Result {
    window.press("@nav-interviews").await?;
    window.press("@new-interview").await?;
    window.type_into("@interview-organisation", "union").await?;
    window.key(Key::Enter).await?;
    the_only_person_is_met(window).await?;
    window.press("@save-interview").await?;
    window.type_into("@notes", WORDS).await?;
    window
        .types(&format!(
            "{}Elle cite trois exemples.",
            char::from(Key::Enter)
        ))
        .await?;
    window.reads("@saved", "Enregistré").await
}

/// Whoever is alone in the organisation is ticked without being asked.
pub async fn the_only_person_is_met(window: &Window) -> Result {
    window
        .holds(
            "the only person is ticked",
            "document.querySelector('[data-testid=interview-person]')?.checked",
        )
        .await
}

/// Takes the first line of the notes as an excerpt and tags it, by keyboard alone.
pub async fn take_an_excerpt_by_keyboard(window: &Window) -> Result {
    window.chord(&[Key::Control], Key::Home.into()).await?;
    window.chord(&[Key::Shift], Key::End.into()).await?;
    window.chord(&[Key::Control], 'e').await?;
    window.has("@theme-picker").await?;
    window.types("all").await?;
    window.has("@theme-option").await?;
    window.key(Key::Enter).await?;
    window.key(Key::Enter).await?;
    window.has("@excerpt").await?;
    window.reads("@excerpt", WORDS).await?;
    window.reads("@reads", PERSON.1).await
}

/// Says that the interviewee validated the record.
pub async fn validate_the_interview(window: &Window) -> Result {
    window.choose("@status", "Tenu").await?;
    window.reads("@next-status", "Marquer rédigé").await?;
    window.choose("@status", "Validé").await?;
    window.has("@unsent-validate").await?;
    window.shows("jamais été envoyé").await?;
    window.press("@unsent-validate").await?;
    window
        .holds(
            "the status is kept",
            "document.querySelector('[data-testid=status]').value === 'valide'",
        )
        .await
}

/// Writes a statement and cites the excerpt in it, by keyboard alone.
pub async fn cite_it_in_a_statement_by_keyboard(window: &Window) -> Result {
    window.press(SPACE).await?;
    window.press("@add-statement").await?;
    window.has("@statement-text").await?;
    window.types(STATEMENT).await?;
    window.chord(&[Key::Control], Key::Enter.into()).await?;
    window.reads("@statement", STATEMENT).await?;
    window.has("@citable").await?;
    window.key(Key::Right).await?;
    window.key(Key::Down).await?;
    window.key(Key::Enter).await?;
    window.reads("@evidence", WORDS).await
}
