//! Exchange with the world outside the dossier: the open archive, and the bundles of files that it travels in.

pub mod archive;
pub mod bundle;
mod days;
mod digest;
mod embedded;
pub mod intake;
mod register;
mod sheets;
mod texts;
mod words;
mod workbooks;

pub use archive::{
    Refusal, Report, Sharing, create, export, import,
    import::{Options, Progress},
};
pub use bundle::Bundle;
pub use digest::sha256_of;
pub use embedded::{demo, starter};
pub use intake::Intake;
pub use register::{register, sha256_of_file};
