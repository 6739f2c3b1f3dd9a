//! What a dossier bears, at length: kills while it saves, disks that fill up or go away, wrong words, hours of use. Short here;
//! `cargo xtask endurance` runs it whole, and takes the rows that are printed into `tests/reports/reliability.md`.

mod disk;
mod here;
mod hours;
mod passphrase;
mod refused;
mod saves;
mod synced;
