//! The syntheses: statements, what they rest on, prose, grids, and the documents and figures read.

mod edit;
mod positions;
mod store;
mod verdict;
mod view;

use crate::vault::{
    DocumentId, EvidenceId, ExcerptId, FigureId, GridId, InventoryId, ProseId, SpaceId,
    StatementId, Words,
};

pub use edit::{EvidenceKind, StatementInput};
pub use positions::PositionInput;
pub(crate) use positions::{are_positions, position_instead};
pub(crate) use store::next_rank;
pub use verdict::Verdict;
pub(crate) use view::names;
pub use view::{
    Carrier, Citable, CitableFilter, EvidenceView, NatureView, Past, PastChange, PastWhat,
    PositionSphere, PositionView, Published, PublishedQuote, SectionView, Senses, SpaceIntuitions,
    SpaceView, StatementPage, StatementView, WholeView, citable, natures, past, space,
    statement_page, whole,
};

text_enum! {
    /// What a statement is.
    StatementNature {
        /// Held at the start, then confirmed, nuanced or contradicted.
        Intuition = "intuition",
        /// A finding.
        Finding = "constat",
        /// A need.
        Need = "besoin",
        /// A stake.
        Stake = "enjeu",
        /// A lever.
        Lever = "levier",
        /// Where the worlds meet.
        Convergence = "convergence",
        /// Where they part.
        Divergence = "divergence",
        /// A risk.
        Risk = "risque",
        /// A challenge.
        Challenge = "defi",
        /// A track to follow.
        Track = "piste",
        /// A proposal.
        Proposal = "proposition",
        /// A commitment.
        Commitment = "engagement",
        /// A question.
        Question = "question",
        /// A lesson.
        Lesson = "enseignement",
    }
}

text_enum! {
    /// How a piece of evidence bears on a statement.
    Sense {
        /// It carries it.
        Supports = "appuie",
        /// It nuances it.
        Nuances = "nuance",
        /// It contradicts it.
        Contradicts = "contredit",
    }
}

record! {
    /// A claim, of a space or of the whole démarche.
    Statement in "statement" order by "rank, code" {
        /// Its id.
        id: StatementId,
        /// Its code.
        code: String,
        /// Its space; of the whole démarche where absent.
        space_id: Option<SpaceId>,
        /// The code of the section it names, or nothing.
        section: String,
        /// Its place.
        rank: i64,
        /// What it is.
        nature: StatementNature,
        /// The claim.
        text: String,
        /// What it rests on changed since a facilitator last looked (domain rule 6).
        stale: bool,
        /// What the interviews made of it, for an intuition, once a facilitator has said so.
        verdict: Option<Verdict>,
        /// Why.
        verdict_reason: String,
        /// The positions that face each other on it, in order: none, or two to four; of a divergence they are shown.
        positions: Words,
        /// Whence the fact comes.
        source: String,
        /// Whether it is invented; as the démarche says where absent.
        fictional: Option<bool>,
    }
}

record! {
    /// What a statement rests on: exactly one of the four.
    Evidence in "evidence" order by "statement_id, id" {
        /// Its id.
        id: EvidenceId,
        /// Of which statement.
        statement_id: StatementId,
        /// An excerpt.
        excerpt_id: Option<ExcerptId>,
        /// Or an entry of the inventory.
        inventory_id: Option<InventoryId>,
        /// Or a document.
        document_id: Option<DocumentId>,
        /// Or a series of figures.
        figure_series: Option<String>,
        /// How it bears on it.
        sense: Sense,
        /// The facilitators' note.
        note: String,
        /// The position of its statement that it takes, by its words; or nothing.
        position: String,
        /// Whence the fact comes.
        source: String,
        /// Whether it is invented; as the démarche says where absent.
        fictional: Option<bool>,
    }
}

record! {
    /// The prose of a section, in Markdown.
    Prose in "prose" order by "section" {
        /// Its id.
        id: ProseId,
        /// Its space; of the whole démarche where absent.
        space_id: Option<SpaceId>,
        /// The code of the section.
        section: String,
        /// CommonMark; `[@code]` cites a statement.
        text: String,
    }
}

/// The cells of a grid: rows of texts.
#[derive(Debug, Clone, PartialEq, Eq, Default, serde::Serialize, serde::Deserialize)]
#[serde(transparent)]
pub struct Cells(pub Vec<Vec<String>>);

impl rusqlite::ToSql for Cells {
    fn to_sql(&self) -> rusqlite::Result<rusqlite::types::ToSqlOutput<'_>> {
        serde_json::to_string(&self.0)
            .map(Into::into)
            .map_err(|e| rusqlite::Error::ToSqlConversionFailure(Box::new(e)))
    }
}

impl rusqlite::types::FromSql for Cells {
    fn column_result(value: rusqlite::types::ValueRef<'_>) -> rusqlite::types::FromSqlResult<Self> {
        serde_json::from_str(value.as_str()?)
            .map(Self)
            .map_err(|e| rusqlite::types::FromSqlError::Other(Box::new(e)))
    }
}

record! {
    /// Rows × columns of text in a synthesis.
    Grid in "grid" order by "code" {
        /// Its id.
        id: GridId,
        /// Its code.
        code: String,
        /// Its space; of the whole démarche where absent.
        space_id: Option<SpaceId>,
        /// The section it names, or nothing.
        section: String,
        /// Its title.
        title: String,
        /// Row 1 = column heads, column 1 = row heads.
        cells: Cells,
        /// Whence the fact comes.
        source: String,
        /// Whether it is invented; as the démarche says where absent.
        fictional: Option<bool>,
    }
}

record! {
    /// A study or text read; citable as evidence like an excerpt.
    Document in "document" order by "code" {
        /// Its id.
        id: DocumentId,
        /// Its code.
        code: String,
        /// Its title.
        title: String,
        /// Who wrote it: a free name.
        author: String,
        /// When, possibly vague.
        date: Option<String>,
        /// Its page.
        url: String,
        /// The facilitators' notes.
        notes: String,
        /// Whence the fact comes.
        source: String,
        /// Whether it is invented; as the démarche says where absent.
        fictional: Option<bool>,
    }
}

record! {
    /// A dated number of a series, with its source.
    Figure in "figure" order by "series, rank, label" {
        /// Its id.
        id: FigureId,
        /// The series it belongs to.
        series: String,
        /// Its place.
        rank: i64,
        /// What it counts.
        label: String,
        /// The number, as it was written; a decimal point or comma.
        value: String,
        /// Its unit.
        unit: String,
        /// When, possibly vague.
        date: Option<String>,
        /// The title of the series.
        title: String,
        /// Whence the fact comes.
        source: String,
        /// Whether it is invented; as the démarche says where absent.
        fictional: Option<bool>,
    }
}

impl Figure {
    /// The number.
    pub fn number(&self) -> Option<f64> {
        number(&self.value)
    }
}

/// A number as people write it: a decimal point or comma, spaces between thousands.
pub fn number(text: &str) -> Option<f64> {
    let plain: String = text
        .chars()
        .filter(|c| !c.is_whitespace() && *c != '\u{202f}')
        .map(|c| if c == ',' { '.' } else { c })
        .collect();
    let shape = plain.strip_prefix('-').unwrap_or(&plain);
    let digits = shape.bytes().all(|b| b.is_ascii_digit() || b == b'.')
        && shape.bytes().any(|b| b.is_ascii_digit());
    digits.then(|| plain.parse().ok()).flatten()
}
