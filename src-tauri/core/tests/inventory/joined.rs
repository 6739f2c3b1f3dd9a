//! Values and entries that are made one.

use super::*;

#[test]
fn values_that_differ_by_letters_alone_are_shown_together_and_made_one() {
    let (_fresh, mut vault) = fresh();
    let (_, _, ids) = filled(&mut vault);
    vault
        .inventory_set(&these(&ids[..1]), Field::Territory, "creuse")
        .unwrap();
    vault
        .inventory_set(&these(&ids[4..5]), Field::Territory, "Creuse")
        .unwrap();
    let values = inventory_values(&vault, Field::Territory).unwrap();
    let like: Vec<(&str, Option<&str>)> = values
        .iter()
        .map(|value| (&*value.value, value.like.as_deref()))
        .collect();
    assert!(like.contains(&("creuse", Some("Creuse"))));
    assert!(like.contains(&("Creuse", None)));
    let from = ["creuse".to_owned(), "Creuse".to_owned()];
    let done = vault
        .inventory_rename(Field::Territory, &from, "Creuse (23)")
        .unwrap();
    assert_eq!(done.value, 3);
    vault.undo().unwrap();
    assert_eq!(inventory_values(&vault, Field::Territory).unwrap().len(), 4);
    assert!(vault.inventory_rename(Field::Title, &from, "X").is_err());
    assert!(inventory_values(&vault, Field::Title).unwrap().is_empty());
}

#[test]
fn two_of_one_are_found_and_what_rests_on_them_stays() {
    let (_fresh, mut vault) = fresh();
    let scene = scene(&mut vault);
    let (_, cash, ids) = filled(&mut vault);
    let twin = input(Kind::Need, "Les trésoriers : l’école", "Creuse", cash);
    let twin = vault.inventory_add(&twin).unwrap().value;
    vault.inventory_link(twin, ids[1]).unwrap();
    vault.inventory_link(ids[2], ids[1]).unwrap();
    let statement = vault
        .statement_save(&claim(scene.space, "Il manque une école."))
        .unwrap()
        .value;
    vault
        .evidence_add(
            statement,
            EvidenceKind::Inventory,
            &twin.to_string(),
            Sense::Supports,
        )
        .unwrap();
    let twins = inventory_twins(&vault).unwrap();
    assert_eq!(twins.len(), 1);
    let both: Vec<InventoryId> = twins[0].entries.iter().map(|row| row.id).collect();
    assert_eq!(both, [ids[2], twin]);
    vault.inventory_merge(ids[2], twin).unwrap();
    let page = inventory_page(&vault, ids[2]).unwrap();
    assert_eq!((page.statements.len(), page.links.len()), (1, 1));
    assert!(
        page.statements[0].stale,
        "what it rests on is to be seen again"
    );
    assert!(inventory_page(&vault, twin).is_err());
    assert!(inventory_twins(&vault).unwrap().is_empty());
    vault.undo().unwrap();
    assert_eq!(inventory_page(&vault, twin).unwrap().statements.len(), 1);
}

#[test]
fn words_of_two_conversations_do_not_become_one() {
    let (_fresh, mut vault) = fresh();
    let scene = scene(&mut vault);
    let (_, cash, ids) = filled(&mut vault);
    let heard = told(&mut vault, "Une école", cash, scene.interview);
    vault
        .inventory_set(&these(&[heard]), Field::Description, "Ce qu’on nous a dit.")
        .unwrap();
    // The one that comes from nowhere takes the words, and comes from the interview from then on.
    vault.inventory_merge(ids[2], heard).unwrap();
    let page = inventory_page(&vault, ids[2]).unwrap();
    assert_eq!(page.description, "Ce qu’on nous a dit.");
    assert_eq!(page.origin_id, Some(scene.interview.to_string()));
    let elsewhere = input(Kind::Need, "Une école ailleurs", "", cash);
    let elsewhere = vault.inventory_add(&elsewhere).unwrap().value;
    vault
        .inventory_set(&these(&[elsewhere]), Field::Description, "D’un annuaire.")
        .unwrap();
    let other = these(&[ids[1]]);
    assert!(matches!(
        vault.inventory_merge(ids[1], elsewhere),
        Err(Error::Unlike { field: "kind" })
    ));
    vault.inventory_set(&other, Field::Kind, "besoin").unwrap();
    vault.inventory_merge(ids[1], elsewhere).unwrap();
    assert_eq!(
        inventory_page(&vault, ids[1]).unwrap().description,
        "D’un annuaire."
    );
}

#[test]
fn several_go_together_or_none_does() {
    let (_fresh, mut vault) = fresh();
    let scene = scene(&mut vault);
    let (_, _, ids) = filled(&mut vault);
    let statement = vault
        .statement_save(&claim(scene.space, "Il manque une école."))
        .unwrap()
        .value;
    vault
        .evidence_add(
            statement,
            EvidenceKind::Inventory,
            &ids[2].to_string(),
            Sense::Supports,
        )
        .unwrap();
    assert!(matches!(
        vault.inventory_delete_all(&these(&ids)),
        Err(Error::InUse { .. })
    ));
    assert_eq!(titles(&vault, &all()).len(), 7);
    vault.inventory_delete_all(&these(&ids[3..])).unwrap();
    assert_eq!(titles(&vault, &all()).len(), 3);
    vault.undo().unwrap();
    assert_eq!(titles(&vault, &all()).len(), 7);
}
