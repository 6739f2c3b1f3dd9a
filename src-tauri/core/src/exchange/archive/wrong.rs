//! What is wrong with a value: a stable code, and what its message needs.

use crate::message::{Args, shortened};

/// What is wrong.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(in crate::exchange) struct Wrong {
    /// The stable code; its message stands in the locales as `refusal-…`.
    pub reason: &'static str,
    /// What the message names.
    pub args: Args,
}

impl Wrong {
    pub(in crate::exchange) fn of(reason: &'static str) -> Self {
        Self {
            reason,
            args: Args::new(),
        }
    }

    pub(in crate::exchange) fn with(
        mut self,
        name: &'static str,
        value: impl Into<String>,
    ) -> Self {
        self.args.push((name, value.into()));
        self
    }

    /// A value that is not of its form.
    pub(in crate::exchange) fn value(reason: &'static str, value: &str) -> Self {
        Self::of(reason).with("value", shortened(value, 80))
    }
}
