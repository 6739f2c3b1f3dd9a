//! Everything of a dossier that an output may draw on, read in one consistent moment.
//!
//! A deliverable is a pure function of this, a template and a date (domain rule 8).

mod store;

use crate::{
    Result, Vault,
    deliverable::{Deliverable, DeliverableSection, EditionNote, Review, Templates},
    framework::{FrameworkChange, FrameworkVersion, Node, PastNode},
    initiative::{Initiative, Phase},
    interview::{Excerpt, Interview, Question, ReturnedText, ValidatedWords},
    inventory::{Entry, Link, State},
    programme::Measure,
    relay::{Dissemination, Relay},
    space::{Meeting, Member, Space, Step},
    stakeholder::{Consent, Organisation, Person, Sphere},
    style::{Logo, Style},
    synthesis::{Document, Evidence, Figure, Grid, Prose, Statement},
};

pub use store::{
    ExcerptTheme, FilterSpace, FilterSphere, InterviewPerson, InterviewSpace, MeetingAttendee,
};

/// The whole dossier in memory, each table in the order in which it is shown.
#[derive(Debug, Clone)]
pub struct Snapshot {
    /// The démarche.
    pub initiative: Initiative,
    /// Its phases.
    pub phases: Vec<Phase>,
    /// The worlds.
    pub spheres: Vec<Sphere>,
    /// The organisations.
    pub organisations: Vec<Organisation>,
    /// The people.
    pub persons: Vec<Person>,
    /// Their consents.
    pub consents: Vec<Consent>,
    /// The framework.
    pub nodes: Vec<Node>,
    /// Its versions.
    pub framework_versions: Vec<FrameworkVersion>,
    /// The nodes that each of them had.
    pub framework_past: Vec<PastNode>,
    /// What led from one to the next.
    pub framework_changes: Vec<FrameworkChange>,
    /// The spaces.
    pub spaces: Vec<Space>,
    /// Their paths.
    pub steps: Vec<Step>,
    /// Their members.
    pub members: Vec<Member>,
    /// The guide.
    pub questions: Vec<Question>,
    /// The interviews.
    pub interviews: Vec<Interview>,
    /// The notes of those that changed after they were validated, as they were validated.
    pub validated: Vec<ValidatedWords>,
    /// The texts that came back from interviewees and were settled.
    pub returned: Vec<ReturnedText>,
    /// Who was met in them.
    pub interview_persons: Vec<InterviewPerson>,
    /// The spaces they serve.
    pub interview_spaces: Vec<InterviewSpace>,
    /// The meetings.
    pub meetings: Vec<Meeting>,
    /// Who attended them.
    pub meeting_attendees: Vec<MeetingAttendee>,
    /// The excerpts.
    pub excerpts: Vec<Excerpt>,
    /// Their themes.
    pub excerpt_themes: Vec<ExcerptTheme>,
    /// The inventory.
    pub entries: Vec<Entry>,
    /// Which programme answers which need.
    pub inventory_links: Vec<Link>,
    /// Its published counts.
    pub inventory_states: Vec<State>,
    /// The statements.
    pub statements: Vec<Statement>,
    /// What they rest on.
    pub evidence: Vec<Evidence>,
    /// The prose.
    pub prose: Vec<Prose>,
    /// The grids.
    pub grids: Vec<Grid>,
    /// The documents.
    pub documents: Vec<Document>,
    /// The figures.
    pub figures: Vec<Figure>,
    /// The deliverables.
    pub deliverables: Vec<Deliverable>,
    /// What was decided of their sections.
    pub sections: Vec<DeliverableSection>,
    /// What their editions say of themselves.
    pub edition_notes: Vec<EditionNote>,
    /// The remarks on them.
    pub reviews: Vec<Review>,
    /// The relays.
    pub relays: Vec<Relay>,
    /// The dissemination.
    pub disseminations: Vec<Dissemination>,
    /// The measures.
    pub measures: Vec<Measure>,
    /// What its pages share.
    pub style: Style,
    /// The logos on its covers.
    pub logos: Vec<Logo>,
    /// The templates that its deliverables may have.
    pub templates: Templates,
}

impl Snapshot {
    /// Reads the whole dossier in one read transaction.
    pub fn read(vault: &Vault) -> Result<Self> {
        Self::within(&*vault.conn().unchecked_transaction()?)
    }

    /// Reads the whole dossier as a transaction under way sees it.
    pub(crate) fn within(conn: &rusqlite::Connection) -> Result<Self> {
        Ok(Self {
            initiative: Initiative::read(conn)?,
            phases: Phase::all(conn)?,
            spheres: Sphere::all(conn)?,
            organisations: Organisation::all(conn)?,
            persons: Person::all(conn)?,
            consents: Consent::all(conn)?,
            nodes: Node::all(conn)?,
            framework_versions: FrameworkVersion::all(conn)?,
            framework_past: PastNode::all(conn)?,
            framework_changes: FrameworkChange::all(conn)?,
            spaces: Space::all(conn)?,
            steps: Step::all(conn)?,
            members: Member::all(conn)?,
            questions: Question::all(conn)?,
            interviews: Interview::all(conn)?,
            validated: ValidatedWords::all(conn)?,
            returned: ReturnedText::all(conn)?,
            interview_persons: InterviewPerson::all(conn)?,
            interview_spaces: InterviewSpace::all(conn)?,
            meetings: Meeting::all(conn)?,
            meeting_attendees: MeetingAttendee::all(conn)?,
            excerpts: Excerpt::all(conn)?,
            excerpt_themes: ExcerptTheme::all(conn)?,
            entries: Entry::all(conn)?,
            inventory_links: Link::all(conn)?,
            inventory_states: State::all(conn)?,
            statements: Statement::all(conn)?,
            evidence: Evidence::all(conn)?,
            prose: Prose::all(conn)?,
            grids: Grid::all(conn)?,
            documents: Document::all(conn)?,
            figures: Figure::all(conn)?,
            deliverables: Deliverable::all(conn)?,
            sections: DeliverableSection::all(conn)?,
            edition_notes: EditionNote::all(conn)?,
            reviews: Review::all(conn)?,
            relays: Relay::all(conn)?,
            disseminations: Dissemination::all(conn)?,
            measures: Measure::all(conn)?,
            style: Style::read(conn)?,
            logos: Logo::all(conn)?,
            templates: Templates::read(conn)?,
        })
    }
}
