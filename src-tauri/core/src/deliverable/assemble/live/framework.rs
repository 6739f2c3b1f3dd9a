//! The versions of the shared framework: what was renamed, merged, split, and which statements that reached.
//!
//! Why it changed, and how much was filed where, was noted for oneself, as no archive that is handed on tells it: so many
//! excerpts under a theme would say that somebody spoke of it who is quoted nowhere.

use croisee_typeset::document::{Block, Cell, Inline, Inlines, Row, Style, Table, text};

use crate::{
    deliverable::assemble::Desk,
    framework::{FrameworkChange, FrameworkVersion, NodeChange},
};

/// So much of a page is left, in points, where the changes begin below something else.
const ROOM: f32 = 220.0;

/// A version, none for what changed since the last one, with what led to it.
type Step<'s> = (Option<&'s FrameworkVersion>, Vec<&'s FrameworkChange>);

impl Desk<'_> {
    /// What changed in the framework, version after version; nothing where nothing did.
    pub(in super::super) fn framework_changes(&self) -> Vec<Block> {
        let steps = self.steps_of_the_framework();
        if steps.is_empty() {
            return Vec::new();
        }
        let said = |key: &str| self.words.say(&format!("framework-{key}"));
        let all: Vec<&FrameworkChange> =
            steps.iter().flat_map(|(_, of_it)| of_it).copied().collect();
        let reaches = all.iter().any(|c| self.reached(c).is_some());
        let mut heads = vec![said("version-head"), said("change-head")];
        if reaches {
            heads.push(said("reached-head"));
        }
        let mut rows = Vec::new();
        for (version, of_it) in &steps {
            for (at, change) in of_it.iter().enumerate() {
                let mut cells = Vec::new();
                if at == 0 {
                    cells.push(Cell {
                        down: of_it.len(),
                        ..Cell::rich(self.version(*version))
                    });
                }
                cells.push(Cell::rich(self.change(change)));
                if reaches {
                    cells.push(Cell::text(self.reached(change).unwrap_or_default()));
                }
                rows.push(Row { cells });
            }
        }
        let mut out = vec![
            Block::Room(ROOM),
            Block::heading(2, said("title")),
            Block::paragraph(Style::Body, self.changes_counted(&all)),
        ];
        out.push(Block::Table(Table {
            caption: text(said("caption")),
            header: vec![Row {
                cells: heads.into_iter().map(Cell::text).collect(),
            }],
            rows,
            row_heads: true,
            widths: None,
            id: Some("cadre-changements".to_owned()),
        }));
        out.push(Block::paragraph(Style::Note, said("followed")));
        out
    }

    /// The versions that something led to, the oldest first, then what changed since.
    fn steps_of_the_framework(&self) -> Vec<Step<'_>> {
        let versions = self.snapshot.framework_versions.iter();
        versions
            .map(Some)
            .chain([None])
            .map(|version| {
                let all = self.snapshot.framework_changes.iter();
                let led = all.filter(|c| c.version_id == version.map(|v| v.id));
                (version, led.collect::<Vec<_>>())
            })
            .filter(|(_, led)| !led.is_empty())
            .collect()
    }

    /// A version as it heads its rows: its name, and from when it was in force.
    fn version(&self, version: Option<&FrameworkVersion>) -> Inlines {
        let name = match (version, self.snapshot.framework_versions.last()) {
            (Some(version), _) => self.named_version("framework-version", version),
            (None, Some(last)) => self.named_version("framework-since", last),
            (None, None) => self.words.say("framework-now"),
        };
        let mut out = vec![Inline::Strong(text(name))];
        if let Some(day) = version.and_then(|v| v.date.as_deref()) {
            out.push(Inline::Break);
            out.extend(text(self.date(day)));
        }
        out
    }

    fn named_version(&self, key: &str, version: &FrameworkVersion) -> String {
        let name = [("name", version.name.trim().into())];
        self.words.with(key, &name)
    }

    /// What was done.
    fn change(&self, change: &FrameworkChange) -> Inlines {
        let quoted = |name: &str| {
            let name = [("name", name.trim().into())];
            self.words.with("framework-quoted", &name)
        };
        let became: Vec<String> = change.became_names.0.iter().map(|n| quoted(n)).collect();
        let was = change.was.trim();
        let yes = |is: bool| if is { "yes" } else { "no" };
        let arguments = [
            ("name", quoted(&change.name).into()),
            ("names", self.words.list(&became).into()),
            ("to", yes(!became.is_empty()).into()),
            ("was", quoted(was).into()),
            ("from", yes(!was.is_empty()).into()),
        ];
        let key = format!("framework-change-{}", change.kind.word());
        text(self.words.with(&key, &arguments))
    }

    /// The statements that rest on what the change carried over; nothing where none does.
    fn reached(&self, change: &FrameworkChange) -> Option<String> {
        let count = usize::try_from(change.statements?)
            .ok()
            .filter(|n| *n > 0)?;
        let count = [("count", count.into())];
        Some(self.words.with("framework-statements", &count))
    }

    /// How many changes of each kind there were, in one sentence.
    fn changes_counted(&self, all: &[&FrameworkChange]) -> String {
        let each: Vec<String> = NodeChange::ALL
            .iter()
            .map(|kind| (kind, all.iter().filter(|c| c.kind == *kind).count()))
            .filter(|(_, count)| *count > 0)
            .map(|(kind, count)| {
                let count = [("count", count.into())];
                let key = format!("framework-n-{}", kind.word());
                self.words.with(&key, &count)
            })
            .collect();
        let each = [("each", self.words.list(&each).into())];
        self.words.with("framework-told", &each)
    }
}
