//! Remarks of members on a deliverable: noted, answered, closed, and what they stand in the way of.

use crate::common;

use common::{
    fresh,
    scene::{reading, scene},
};
use croisee_core::{
    Error, Snapshot, Vault,
    deliverable::{self, Lang, Link, Obstacle, Request},
    review::{DeliverableStatus, Outcome, RemarkInput, remarks},
    vault::SpaceId,
};

fn remark(space_id: SpaceId, text: &str) -> RemarkInput {
    RemarkInput {
        id: None,
        space_id,
        deliverable_id: None,
        section: String::new(),
        author: "Marie-Ange Lecoq".to_owned(),
        date: Some("2020-06-19".to_owned()),
        text: text.to_owned(),
    }
}

fn obstacles(vault: &Vault) -> Vec<Obstacle> {
    let snapshot = Snapshot::read(vault).unwrap();
    let request = Request {
        space: None,
        date: chrono::NaiveDate::from_ymd_opt(2020, 9, 30).unwrap(),
        template: None,
        edition: None,
        published: false,
        override_unvalidated: false,
        lang: Lang::French,
    };
    let planned = deliverable::plan(&snapshot, &request).unwrap();
    let row = snapshot
        .deliverables
        .iter()
        .find(|d| Some(d.id) == planned[0].deliverable);
    deliverable::assemble(
        &snapshot,
        planned[0].space,
        row,
        &planned[0].template,
        &planned[0].options,
    )
    .unwrap()
    .obstacles
}

fn status(vault: &Vault) -> String {
    Snapshot::read(vault).unwrap().deliverables[0]
        .status
        .clone()
}

#[test]
fn an_open_remark_stands_in_the_way_until_it_is_answered() {
    let (_fresh, mut vault) = fresh();
    let scene = scene(&mut vault);
    let id = vault
        .remark_save(&remark(scene.space, "Le désaccord manque."), Lang::French)
        .unwrap()
        .value;
    let open = |vault: &Vault| {
        obstacles(vault)
            .iter()
            .filter(|o| o.code == "remark_open" && o.link == Some(Link::Remark(id)))
            .count()
    };
    assert_eq!(open(&vault), 1);

    let validated = |vault: &mut Vault| {
        vault.deliverable_status(
            scene.space,
            None,
            DeliverableStatus::Validated,
            Lang::French,
        )
    };
    assert!(matches!(
        validated(&mut vault),
        Err(Error::RemarksOpen { count: 1 })
    ));
    vault
        .deliverable_status(scene.space, None, DeliverableStatus::InReview, Lang::French)
        .unwrap();
    assert!(matches!(
        vault.remark_answer(id, Some(Outcome::Refused), " "),
        Err(Error::Missing { field: "reply" })
    ));
    vault
        .remark_answer(id, Some(Outcome::Accepted), "Un énoncé le dit.")
        .unwrap();
    assert_eq!(open(&vault), 0);
    validated(&mut vault).unwrap();
    assert_eq!(status(&vault), "valide");

    // One more remark, or one reopened, and it is in review again; undone, it is validated as it was.
    vault
        .remark_save(&remark(scene.space, "Encore un mot."), Lang::French)
        .unwrap();
    assert_eq!(status(&vault), "relecture");
    vault.undo().unwrap();
    assert_eq!(status(&vault), "valide");
    vault.remark_answer(id, None, "").unwrap();
    assert_eq!(status(&vault), "relecture");
    assert_eq!(open(&vault), 1);
    vault.undo().unwrap();
    let shown = remarks(&reading(&vault), scene.space, None);
    assert_eq!(shown.len(), 1);
    assert_eq!(
        (shown[0].outcome, shown[0].reply.as_str()),
        (Some(Outcome::Accepted), "Un énoncé le dit.")
    );
    vault.remark_delete(id).unwrap();
    assert!(remarks(&reading(&vault), scene.space, None).is_empty());
}

#[test]
fn a_remark_without_words_or_author_is_refused_and_an_edit_keeps_its_answer() {
    let (_fresh, mut vault) = fresh();
    let scene = scene(&mut vault);
    let refused = vault.remark_save(&remark(scene.space, " "), Lang::French);
    assert!(matches!(refused, Err(Error::Missing { field: "text" })));
    let nobody = RemarkInput {
        author: String::new(),
        ..remark(scene.space, "Qui parle ?")
    };
    let refused = vault.remark_save(&nobody, Lang::French);
    assert!(matches!(refused, Err(Error::Missing { field: "author" })));
    assert!(Snapshot::read(&vault).unwrap().deliverables.is_empty());

    let noted = remark(scene.space, "Qui parle ?");
    let id = vault.remark_save(&noted, Lang::French).unwrap().value;
    vault
        .remark_answer(id, Some(Outcome::Accepted), "C’est dit.")
        .unwrap();
    let edited = RemarkInput {
        id: Some(id),
        ..remark(scene.space, "Qui parle ici ?")
    };
    vault.remark_save(&edited, Lang::French).unwrap();
    let shown = remarks(&reading(&vault), scene.space, None);
    assert_eq!(shown[0].text, "Qui parle ici ?");
    assert_eq!(shown[0].reply, "C’est dit.");
    assert_eq!(Snapshot::read(&vault).unwrap().deliverables.len(), 1);
}
