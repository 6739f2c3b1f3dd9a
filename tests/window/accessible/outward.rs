//! The inventory, the style of the pages, and what leaves the dossier for others: their screens, read.

use croisee_tests::Result;
use croisee_tests::window::Key;

use super::Reader;

pub(super) async fn inventory(reader: &Reader<'_>) -> Result {
    let window = reader.window;
    window.press("@nav-inventory").await?;
    window.has("@inventory-row").await?;
    window.press("@pick").await?;
    window.has("@inventory-bulk").await?;
    reader.read("inventory, some chosen").await?;
    window.press("@bulk-clear").await?;
    window.press("@new-entry").await?;
    window.has("@new-entry-save").await?;
    reader.read("new entry of the inventory").await?;
    window.key(Key::Escape).await?;
    window.press("@inventory-way-round").await?;
    window.has("@round-entry").await?;
    reader.read("round of the inventory").await?;
    window.press("@inventory-way-states").await?;
    window.has("@states-sources").await?;
    reader.read("states of the inventory").await?;
    window.press("@state-new").await?;
    window.has("@state-save").await?;
    reader.read("published state").await?;
    window.key(Key::Escape).await?;
    window.press("@inventory-way-tidy").await?;
    window.has("@value").await?;
    reader.read("inventory put in order").await?;
    window.press("@inventory-way-table").await?;
    window.press("@open-entry").await?;
    window.has("@entry-history").await?;
    reader.read("entry of the inventory").await
}

pub(super) async fn framework(reader: &Reader<'_>) -> Result {
    let window = reader.window;
    window.press("@nav-framework").await?;
    window.has("@framework-node").await?;
    reader.read("framework").await?;
    window.press("@framework-edit").await?;
    window.write("@framework-name", "Tenir").await?;
    reader.read("part of the framework").await?;
    window.press("@framework-save").await?;
    window.reads("@framework-node", "Tenir").await?;
    window.press("@framework-merge").await?;
    window.has("@framework-do").await?;
    reader.read("merge in the framework").await?;
    window.key(Key::Escape).await?;
    window.press("@framework-split-open").await?;
    window.has("@framework-part-1").await?;
    reader.read("split in the framework").await?;
    window.key(Key::Escape).await?;
    window.press("@framework-tab-versions").await?;
    window.has("@framework-change").await?;
    reader.read("versions of the framework").await?;
    window.press("@framework-keep").await?;
    window.has("@framework-keep-do").await?;
    reader.read("version of the framework").await?;
    window.key(Key::Escape).await?;
    window.press("@framework-tab-compare").await?;
    window.has("@framework-pair").await?;
    reader.read("versions compared").await?;
    // The screens after it are of the demonstration as it is.
    window.press("@undo").await
}

pub(super) async fn sharing(reader: &Reader<'_>) -> Result {
    let window = reader.window;
    window.press("@nav-overview").await?;
    window.press("@open-style").await?;
    window.has("@style-preview").await?;
    window.has("@space-colour").await?;
    reader.read("style of the pages").await?;
    window.press("@nav-sharing").await?;
    window.has("@sent-row").await?;
    reader.read("sharing").await?;
    window.press("@sent-note").await?;
    window.has("@sent-save").await?;
    reader.read("sharing noted").await?;
    window.key(Key::Escape).await?;
    window.press("@sharing-tab-relays").await?;
    window.has("@relay-row").await?;
    reader.read("relays").await?;
    window.press("@table-export").await?;
    window.has("@table-write").await?;
    reader.read("export of a table").await?;
    window.key(Key::Escape).await?;
    window.press("@relay-add").await?;
    window.has("@relay-save").await?;
    reader.read("new relay").await?;
    window.write("@relay-name", "Salon des ponts").await?;
    window.key(Key::Escape).await?;
    window.has("@abandon").await?;
    reader.read("new relay, given up or not").await?;
    window.press("@abandon-yes").await?;
    window.press("@sharing-tab-timeline").await?;
    window.has("@knot").await?;
    reader.read("timeline").await?;
    window.press("@sharing-tab-measures").await?;
    window.has("@measure-row").await?;
    reader.read("measures").await?;
    window.press("@measure-add").await?;
    window.has("@measure-save").await?;
    reader.read("new measure").await?;
    window.key(Key::Escape).await
}
