//! Exchange with the world outside the dossier: the open archive, and the bundles of files that it travels in.

pub mod archive;
pub mod bundle;
mod digest;
mod embedded;
mod register;

pub use archive::{
    Refusal, Report, Sharing, create, export, import,
    import::{Options, Progress},
};
pub use bundle::Bundle;
pub use digest::sha256_of;
pub use embedded::{demo, starter};
pub use register::{register, sha256_of_file};
