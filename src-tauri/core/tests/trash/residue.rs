//! What is taken out for good is in no byte of the file any more.

use croisee_core::synthesis::StatementInput;

use super::*;

/// How often a word stands in the bytes of a file, whatever its capitals.
pub fn stands_in(path: &std::path::Path, word: &str) -> usize {
    let bytes = std::fs::read(path).unwrap().to_ascii_lowercase();
    let word = word.as_bytes();
    bytes.windows(word.len()).filter(|at| *at == word).count()
}

#[test]
fn neither_earlier_wordings_nor_the_index_of_the_search_keep_a_word_of_what_is_taken_out() {
    let (fresh, mut vault) = fresh();
    let (scene, _) = heard(&mut vault);
    // Enough around it for the pages of the file to be filled, parted and joined again.
    let mut around = Vec::new();
    for n in 0..120 {
        let text = format!(
            "Un énoncé parmi d’autres, le {n}e. {}",
            "Des mots. ".repeat(20)
        );
        around.push(
            vault
                .statement_save(&claim(scene.space, &text))
                .unwrap()
                .value,
        );
    }
    let gone = vault
        .statement_save(&claim(scene.space, "Xylophone premier"))
        .unwrap()
        .value;
    let reworded = StatementInput {
        id: Some(gone),
        ..claim(scene.space, "Xylophone second")
    };
    vault.statement_save(&reworded).unwrap();
    for id in around.into_iter().step_by(2) {
        vault.statement_delete(id).unwrap();
    }
    vault.statement_delete(gone).unwrap();
    let item = bin(&vault)
        .into_iter()
        .find(|i| i.title == "Xylophone second");
    vault.trash_remove(item.unwrap().id).unwrap();
    sound(&vault);
    vault.close().unwrap();
    assert_eq!(stands_in(&fresh.path, "xylophone"), 0);
}
