//! The next démarche is started from this one, and settled anew: two more spaces, a sphere that goes into another.

use croisee_tests::Result;
use croisee_tests::window::{Dialog, journey};

use crate::scenes::{
    ORGANISATION, PERSON, STATEMENT, WORDS, add_a_space, add_participants,
    cite_it_in_a_statement_by_keyboard, create_a_dossier, record_an_interview,
    take_an_excerpt_by_keyboard,
};

#[tokio::test]
#[ignore = "drives the real window: `cargo xtask test`"]
async fn the_next_demarche_starts_from_this_one_without_a_word_of_it() -> Result {
    journey("next", None, async |window| {
        let path = window.file("vallees.croisee");
        create_a_dossier(window, &path).await?;
        add_participants(window).await?;
        add_a_space(window).await?;
        record_an_interview(window).await?;
        take_an_excerpt_by_keyboard(window).await?;
        cite_it_in_a_statement_by_keyboard(window).await?;

        window.menu("@dossier-menu", "@nav-next").await?;
        window.reads("@method", "espace de dialogue").await?;
        window.reads("@method", "3 sphères").await?;
        window.write("@next-name", "La voix des rives").await?;
        window.press("@unprotected").await?;
        let next = window.file("rives.croisee");
        window.press("@next-create").await?;
        window
            .answer(Dialog::titled("^Enregistrer le dossier$"), &next)
            .await?;
        window.reads("@view-title", "La voix des rives").await?;
        let (bytes, source) = (std::fs::read(&next)?, std::fs::read(&path)?);
        let holds = |bytes: &[u8], word: &str| {
            bytes
                .windows(word.len())
                .any(|part| part == word.as_bytes())
        };
        for word in [ORGANISATION, PERSON.1, WORDS, STATEMENT] {
            if holds(&bytes, word) {
                return Err(format!("« {word} » is in the next démarche").into());
            }
        }
        // The search is worth something: the same word is found where it was written.
        if !holds(&source, ORGANISATION) {
            return Err("the source does not hold its own organisation".into());
        }

        window.menu("@dossier-menu", "@nav-settings").await?;
        window.reads("@space-settings", "Tenir ensemble").await?;
        for title in ["Partager l’eau", "Dire la suite"] {
            window.press("@settings-add-space").await?;
            window.write("@space-title", title).await?;
            window.press("@save-space").await?;
            window.shows(title).await?;
        }
        window
            .holds(
                "three spaces are there",
                "document.querySelectorAll('[data-testid=space-settings]').length === 3",
            )
            .await?;
        // The last goes first, here and in the rail.
        window.script(
            "[...document.querySelectorAll('[data-testid=space-settings-up]')].at(-1).click()",
        )
        .await?;
        window
            .holds(
                "the last space is the second",
                "[...document.querySelectorAll('[data-testid=space-settings]')][1].textContent.includes('Tenir ensemble')",
            )
            .await?;
        // A sphere that holds nothing but a question of the guide goes into another.
        window
            .script("[...document.querySelectorAll('[data-testid=sphere-row-edit]')].at(-1).click()")
            .await?;
        window.press("@sphere-form-remove").await?;
        window.choose("@sphere-into", "Réseaux").await?;
        window.press("@sphere-form-remove").await?;
        window
            .holds(
                "two spheres are left",
                "document.querySelectorAll('[data-testid=sphere-row]').length === 2",
            )
            .await?;
        window.press("@phase-add").await?;
        window.write("@phase-name", "Restitution").await?;
        window.write("@phase-start", "2027-06-01").await?;
        window.press("@phase-form-save").await?;
        window.shows("Restitution").await
    })
    .await
}

#[tokio::test]
#[ignore = "drives the real window: `cargo xtask test`"]
async fn a_dossier_starts_from_another_one_on_the_disk() -> Result {
    journey("from_another", None, async |window| {
        let path = window.file("vallees.croisee");
        create_a_dossier(window, &path).await?;
        add_participants(window).await?;
        window.menu("@dossier-menu", "@close-dossier").await?;
        window.press("@new-dossier").await?;
        window.write("@title", "Une autre").await?;
        window.press("@start-dossier").await?;
        window.press("@unprotected").await?;
        window.press("@create").await?;
        window.shows("Choisissez d’abord").await?;
        window.press("@method-choose").await?;
        window
            .answer(Dialog::opening("^Choisir le point de départ$"), &path)
            .await?;
        window.reads("@method", "3 sphères").await?;
        let next = window.file("autre.croisee");
        window.press("@create").await?;
        window
            .answer(Dialog::titled("^Enregistrer le dossier$"), &next)
            .await?;
        window.reads("@view-title", "Une autre").await?;
        window.press("@nav-participants").await?;
        let gone = format!("!document.body.textContent.includes('{ORGANISATION}')");
        window.holds("nobody came along", &gone).await
    })
    .await
}
