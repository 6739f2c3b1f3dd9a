//! A node that was split and waits: nothing is put under it, and what stands there all the same does not hold it back; what
//! names were is told to others as every other text is.

use croisee_core::{
    Error,
    exchange::{self, Sharing},
    framework::{Node, NodeInput, SplitChoices},
};

use super::{node, renamed, small, split};

#[test]
fn nothing_is_put_under_a_node_that_was_split_and_what_stands_there_does_not_hold_it_back() {
    let (_folder, mut vault) = small();
    let (outils, former) = (node(&vault, "Outils"), node(&vault, "Se former"));
    let input = split(&vault, "Outils", &["Logiciels", "Matériel"]);
    vault.framework_split(&input).unwrap();
    let under = NodeInput {
        id: None,
        parent_id: Some(outils),
        ..renamed(&vault, "Outils", "Tardif")
    };
    let refused = vault.framework_save(&under);
    assert!(matches!(refused, Err(Error::BeingSplit)));
    let refused = vault.theme_add("Tardif", Some(outils));
    assert!(matches!(refused, Err(Error::BeingSplit)));
    let refused = vault.framework_move(former, Some(outils), "");
    assert!(matches!(refused, Err(Error::BeingSplit)));
    // A dossier of an earlier day may hold one there, and a part under it.
    let logiciels = node(&vault, "Logiciels");
    vault
        .transact(croisee_core::vault::Op::new("test"), |tx| {
            tx.execute(
                "UPDATE framework_node SET parent_id = ?2 WHERE id = ?1",
                [former, outils],
            )?;
            tx.execute(
                "UPDATE framework_node SET parent_id = ?2 WHERE id = ?1",
                [logiciels, former],
            )?;
            Ok(())
        })
        .unwrap();
    let choices = SplitChoices {
        rest: Some(0),
        ..SplitChoices::default()
    };
    vault.framework_assign(outils, &choices).unwrap();
    assert!(Node::find(vault.conn(), outils).is_err());
    let now = Node::find(vault.conn(), former).unwrap();
    assert_eq!(now.parent_id, Some(node(&vault, "Matériel")));
}

#[test]
fn a_name_that_was_renamed_away_does_not_leave_with_a_shareable_archive() {
    let (_folder, mut vault) = small();
    vault
        .framework_save(&renamed(&vault, "Numérique", "Atelier de Rives"))
        .unwrap();
    let defined = NodeInput {
        definition: "Ce que fait Rives.".into(),
        ..renamed(&vault, "Atelier de Rives", "Atelier")
    };
    vault.framework_save(&defined).unwrap();
    vault.framework_keep("2020-09", None, "").unwrap();
    let again = NodeInput {
        definition: "Ce qui se fait.".into(),
        ..renamed(&vault, "Atelier", "Atelier")
    };
    vault.framework_save(&again).unwrap();
    let says = |sharing| -> Vec<String> {
        let written = exchange::export(&vault, sharing).unwrap();
        written
            .files()
            .filter(|(name, bytes)| {
                name.starts_with("cadre_") && String::from_utf8_lossy(bytes).contains("Rives")
            })
            .map(|(name, _)| name.to_owned())
            .collect()
    };
    assert_eq!(
        says(Sharing::Complete),
        ["cadre_changements.csv", "cadre_noeuds.csv"]
    );
    assert_eq!(says(Sharing::Shareable), Vec::<String>::new());
}
