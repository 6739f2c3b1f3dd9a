//! What the files of a bundle are, before any of them is read.

use std::collections::BTreeMap;

/// The files of a bundle by what they are.
#[derive(Default)]
pub(super) struct Plan {
    pub(super) manifest: bool,
    pub(super) tables: BTreeMap<&'static str, String>,
    /// By table, then by code in lower case: the code as written, and the file.
    pub(super) besides: BTreeMap<&'static str, BTreeMap<String, (String, String)>>,
    pub(super) amended: Vec<String>,
    pub(super) validated: Vec<String>,
    pub(super) retired: Vec<String>,
    pub(super) prose: Vec<String>,
    pub(super) kept: Vec<String>,
    pub(super) templates: Vec<String>,
    pub(super) style: bool,
}

impl Plan {
    /// How many there are.
    pub(super) fn files(&self) -> usize {
        let besides: usize = self.besides.values().map(BTreeMap::len).sum();
        usize::from(self.manifest)
            + self.tables.len()
            + besides
            + self.amended.len()
            + self.validated.len()
            + self.retired.len()
            + self.prose.len()
            + self.kept.len()
            + self.templates.len()
            + usize::from(self.style)
    }
}
