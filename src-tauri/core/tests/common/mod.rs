//! What the core's tests share: a still clock, counted ids, a folder of their own.
#![allow(dead_code, reason = "each test file uses what it needs")]

pub mod scene;

use std::{
    path::PathBuf,
    sync::{
        Arc,
        atomic::{AtomicI64, AtomicU64, Ordering},
    },
};

use chrono::{DateTime, TimeDelta, Utc};
use croisee_core::{
    Vault,
    stakeholder::{Organisation, Sphere},
    vault::{Access, Op, OrganisationId, SphereId, Surroundings},
};
use uuid::Uuid;

/// A clock that moves when told to, and ids that count.
#[derive(Debug, Clone, Default)]
pub struct Still {
    ids: Arc<AtomicU64>,
    millis: Arc<AtomicI64>,
}

impl Still {
    /// Moves the clock.
    pub fn advance(&self, by: TimeDelta) {
        self.millis
            .fetch_add(by.num_milliseconds(), Ordering::SeqCst);
    }
}

impl Surroundings for Still {
    fn now(&self) -> DateTime<Utc> {
        DateTime::from_timestamp_millis(1_589_155_200_000 + self.millis.load(Ordering::SeqCst))
            .unwrap()
    }

    fn new_id(&self) -> Uuid {
        let n = self.ids.fetch_add(1, Ordering::SeqCst);
        uuid::Builder::from_unix_timestamp_millis(1_589_155_200_000 + n, &[0; 10]).into_uuid()
    }

    fn holder(&self) -> String {
        "Claire".to_owned()
    }
}

/// A new dossier in a folder that goes with it.
pub struct Fresh {
    pub folder: tempfile::TempDir,
    pub path: PathBuf,
    pub still: Still,
}

/// Makes an empty dossier.
pub fn fresh() -> (Fresh, Vault) {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("essai.croisee");
    let still = Still::default();
    let (vault, ()) = Vault::create(&path, "Essai", Box::new(still.clone()), |_| Ok(())).unwrap();
    (
        Fresh {
            folder,
            path,
            still,
        },
        vault,
    )
}

/// The demonstration, in a folder that goes with it.
pub fn demonstration() -> (tempfile::TempDir, Vault) {
    let folder = tempfile::tempdir().unwrap();
    let (vault, _) = croisee_core::exchange::create(
        &folder.path().join("demonstration.croisee"),
        None,
        &mut croisee_core::exchange::demo(),
        true,
        Box::new(Still::default()),
        &mut |_| true,
    )
    .unwrap();
    (folder, vault.unwrap())
}

/// Opens the dossier again, for writing.
pub fn reopen(fresh: &Fresh) -> Vault {
    Vault::open(&fresh.path, Access::Write, Box::new(fresh.still.clone())).unwrap()
}

/// A sphere and one organisation in it.
pub fn sphere_and_organisation(vault: &mut Vault) -> (SphereId, OrganisationId) {
    let done = vault
        .transact(Op::new("test"), |tx| {
            let sphere = Sphere {
                id: SphereId(tx.new_id()),
                code: "reseaux".into(),
                name: "Réseaux".into(),
                name_singular: "un réseau".into(),
                rank: None,
                source: String::new(),
                fictional: None,
            };
            sphere.insert(tx)?;
            let organisation = organisation(
                OrganisationId(tx.new_id()),
                sphere.id,
                "org-001",
                "Réseau Lisières",
            );
            organisation.insert(tx)?;
            Ok((sphere.id, organisation.id))
        })
        .unwrap();
    done.value
}

/// An organisation with nothing but its name.
pub fn organisation(
    id: OrganisationId,
    sphere_id: SphereId,
    code: &str,
    name: &str,
) -> Organisation {
    Organisation {
        id,
        code: code.into(),
        name: name.into(),
        acronym: String::new(),
        sphere_id,
        profile: String::new(),
        echelon: String::new(),
        territory: String::new(),
        recognised: false,
        proven: false,
        willing: false,
        named_participant: None,
        website: String::new(),
        notes: String::new(),
        source: String::new(),
        fictional: None,
    }
}

/// The names in a folder, in order.
pub fn names(folder: &std::path::Path) -> Vec<String> {
    let mut names: Vec<String> = std::fs::read_dir(folder)
        .unwrap()
        .map(|e| e.unwrap().file_name().into_string().unwrap())
        .collect();
    names.sort();
    names
}

/// Every row of the tables that `which` (SQL over their `name`) lets through, as text.
pub fn content(conn: &rusqlite::Connection, which: &str) -> Vec<String> {
    let mut names = conn
        .prepare(&format!(
            "SELECT name FROM sqlite_master WHERE type = 'table' AND {which} ORDER BY 1"
        ))
        .unwrap();
    let names: Vec<String> = names
        .query_map([], |r| r.get(0))
        .unwrap()
        .map(Result::unwrap)
        .collect();
    let mut rows = Vec::new();
    for name in names {
        let mut statement = conn
            .prepare(&format!("SELECT * FROM \"{name}\" ORDER BY 1"))
            .unwrap();
        let width = statement.column_count();
        let mut found = statement.query([]).unwrap();
        while let Some(row) = found.next().unwrap() {
            let cells: Vec<String> = (0..width)
                .map(|i| format!("{:?}", row.get_ref(i).unwrap()))
                .collect();
            rows.push(format!("{name}: {}", cells.join(" ")));
        }
    }
    rows
}
