//! Exchange with the world outside the dossier: the open archive, and the bundles of files that it travels in.

pub mod archive;
pub mod bundle;
mod days;
mod digest;
mod embedded;
pub mod intake;
pub mod out;
mod register;
mod sheets;
mod texts;
mod words;
mod workbooks;

pub use archive::{
    Beginning, Beyond, Exposed, Method, MethodText, MethodView, Refusal, Report, Sharing, create,
    create_with, export, exposed, import,
    import::{Options, Progress},
    others_in,
};
pub(crate) use archive::{Look, stays};
pub use bundle::Bundle;
pub use digest::sha256_of;
pub use embedded::{blank, demo, starter};
pub use intake::Intake;
pub use register::{register, sha256_of_file};
