//! Assembly: nothing leaves beyond its degree, and nothing is lost.
//!
//! What leaves a dossier, and the property test over random dossiers that holds it: deliverables, as drafts and published
//! (`leaks`; with everything that stands around what was heard, `around`), their outline and editions (`outline`), the
//! shareable archive (`archive`; column by column in `exchange/archive/tests/shared.rs`), the record, the summary and the
//! notice of an interview (`record/tests/random.rs`), the wall of a room and its pages (`room/tests.rs`), messages and
//! appointments (`around`).

mod archive;
mod around;
mod demarche;
pub(crate) mod dice;
mod figures;
mod framework;
mod leaks;
mod measures;
pub(crate) mod oracle;
mod outline;
mod positions;
mod sections;
mod unsaid;
