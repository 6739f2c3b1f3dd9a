//! The programme of actions that the démarche follows: its measures, by dimension.

use croisee_typeset::document::{Align, Block, Cell, Inline, Row, Style, Table, text};

use super::caption::sources;
use crate::{
    deliverable::assemble::Desk,
    programme::{Dimension, Measure},
};

/// So much of a page is left, in points, where the programme begins below something else.
const ROOM: f32 = 320.0;

/// A column that stands where it tells measures apart: its head, what it says of one, and whether measures that follow
/// each other share a cell.
struct Column {
    head: &'static str,
    of: fn(&Measure) -> &str,
    shared: bool,
}

const COLUMNS: [Column; 5] = [
    Column {
        head: "workstream",
        of: |m| m.workstream.trim(),
        shared: true,
    },
    Column {
        head: "horizon",
        of: |m| m.horizon.trim(),
        shared: true,
    },
    Column {
        head: "holder",
        of: |m| m.holder.trim(),
        shared: false,
    },
    Column {
        head: "status",
        of: |m| m.status.trim(),
        shared: false,
    },
    Column {
        head: "followup",
        of: |m| m.followup.trim(),
        shared: false,
    },
];

/// The measures of a dimension, of one *chantier* after the other, by number.
type Group<'m> = (Option<Dimension>, Vec<&'m Measure>);

impl Desk<'_> {
    /// The measures, in one table; nothing where the démarche follows no programme.
    pub(in super::super) fn measures(&self) -> Vec<Block> {
        let groups = self.groups();
        let all: Vec<&Measure> = groups
            .iter()
            .flat_map(|(_, of_it)| of_it)
            .copied()
            .collect();
        if all.is_empty() {
            return Vec::new();
        }
        // The horizon that all measures of each dimension share is told with the dimension.
        let by_dimension = groups.iter().all(|(_, of_it)| {
            of_it
                .iter()
                .all(|m| m.horizon.trim() == of_it[0].horizon.trim())
        });
        let told = |column: &&Column| {
            let first = (column.of)(all[0]);
            let differs = all.iter().any(|m| (column.of)(m) != first);
            differs && !(column.head == "horizon" && by_dimension)
        };
        let columns: Vec<&Column> = COLUMNS.iter().filter(told).collect();
        let said = |key: &str| self.words.say(&format!("measures-{key}"));
        let mut header = vec![
            Cell::text(said("dimension")),
            Cell::text(said("number")).aligned(Align::Right),
            Cell::text(said("measure")),
        ];
        header.extend(columns.iter().map(|column| Cell::text(said(column.head))));
        let mut rows = Vec::new();
        for (dimension, of_it) in &groups {
            let horizon = of_it[0].horizon.trim();
            let horizon = Some(horizon).filter(|it| by_dimension && !it.is_empty());
            for (at, measure) in of_it.iter().enumerate() {
                let mut cells = Vec::new();
                if at == 0 {
                    let mut name = vec![Inline::Strong(text(self.dimension(*dimension)))];
                    if let Some(horizon) = horizon {
                        name.push(Inline::Break);
                        name.extend(self.text(horizon));
                    }
                    cells.push(Cell {
                        down: of_it.len(),
                        ..Cell::rich(name)
                    });
                }
                let number = measure.number.to_string();
                cells.push(Cell::text(number).aligned(Align::Right));
                cells.push(Cell::rich(self.text(&measure.title)));
                cells.extend(
                    columns
                        .iter()
                        .filter_map(|it| self.of_column(it, of_it, at)),
                );
                rows.push(Row { cells });
            }
        }
        let whence = sources(all.iter().map(|m| m.source.as_str()));
        let mut out = vec![
            Block::Room(ROOM),
            Block::heading(2, said("title")),
            Block::paragraph(Style::Body, self.measures_counted(&groups)),
            Block::Table(Table {
                caption: self.caption(&said("caption"), &whence),
                header: vec![Row { cells: header }],
                rows,
                row_heads: true,
                widths: None,
                id: Some("programme-mesures".to_owned()),
            }),
        ];
        // What is the same of all is said once.
        for column in &COLUMNS {
            let same = (column.of)(all[0]);
            let of_all = all.iter().all(|m| (column.of)(m) == same) && !same.is_empty();
            if of_all && !(column.head == "horizon" && by_dimension) {
                let arguments = [("what", said(column.head).into()), ("said", same.into())];
                let words = self.words.with("measures-all", &arguments);
                out.push(Block::rich(Style::Note, self.text(&words)));
            }
        }
        out
    }

    /// The measures by dimension; those of none come last.
    fn groups(&self) -> Vec<Group<'_>> {
        let dimensions = Dimension::ALL.iter().copied().map(Some);
        dimensions
            .chain([None])
            .map(|dimension| {
                let all = self.snapshot.measures.iter();
                let of_it = all.filter(|m| Dimension::of_word(&m.dimension) == dimension);
                let mut of_it: Vec<&Measure> = of_it.collect();
                let first = |m: &Measure| {
                    let mut alike = self.snapshot.measures.iter();
                    alike.position(|other| other.workstream.trim() == m.workstream.trim())
                };
                of_it.sort_by_key(|m| (m.workstream.trim().is_empty(), first(m), m.number));
                (dimension, of_it)
            })
            .filter(|(_, of_it)| !of_it.is_empty())
            .collect()
    }

    /// The cell of a column; none where that of a measure above goes on.
    fn of_column(&self, column: &Column, of_it: &[&Measure], at: usize) -> Option<Cell> {
        let said = (column.of)(of_it[at]);
        let same = |other: &&&Measure| (column.of)(other) == said;
        let shared = column.shared && !said.is_empty();
        if shared && at > 0 && same(&&of_it[at - 1]) {
            return None;
        }
        let down = match shared {
            true => of_it[at..].iter().take_while(same).count(),
            false => 1,
        };
        Some(Cell {
            down,
            ..Cell::rich(self.text(said))
        })
    }

    fn dimension(&self, dimension: Option<Dimension>) -> String {
        let word = dimension.map_or("none", Dimension::word);
        self.words.say(&format!("measures-dimension-{word}"))
    }

    /// How many measures there are, and of which dimensions.
    fn measures_counted(&self, groups: &[Group<'_>]) -> String {
        let count: usize = groups.iter().map(|(_, of_it)| of_it.len()).sum();
        let each: Vec<String> = groups
            .iter()
            .map(|(dimension, of_it)| {
                let word = dimension.map_or("none", Dimension::word);
                let count = [("count", of_it.len().into())];
                self.words.with(&format!("measures-of-{word}"), &count)
            })
            .collect();
        let arguments = [
            ("count", count.into()),
            ("each", self.words.list(&each).into()),
        ];
        self.words.with("measures-count", &arguments)
    }
}
