//! What the bin lists, by the table it is kept in, and where its words stand.

text_enum! {
    /// What something in the bin is; the word is its table.
    TrashKind {
        /// An interview.
        Interview = "interview",
        /// A meeting.
        Meeting = "meeting",
        /// An excerpt.
        Excerpt = "excerpt",
        /// What an interview leaves to do.
        Followup = "followup",
        /// A statement.
        Statement = "statement",
        /// A person.
        Person = "person",
        /// An organisation.
        Organisation = "organisation",
        /// An entry of the inventory.
        Entry = "inventory_entry",
        /// A document read.
        Document = "document",
        /// The prose of a section.
        Prose = "prose",
        /// A table of a synthesis.
        Grid = "grid",
        /// A deliverable.
        Deliverable = "deliverable",
        /// A file kept with the dossier.
        File = "attachment",
        /// A remark on a deliverable.
        Remark = "review",
        /// Who takes a deliverable further.
        Relay = "relay",
        /// A theme, or another node of the framework.
        Node = "framework_node",
        /// A dialogue space.
        Space = "space",
        /// A membership of a space.
        Member = "member",
        /// A question of the guide.
        Question = "guide_question",
        /// A filter kept under a name.
        Filter = "saved_filter",
    }
}

text_enum! {
    /// What goes into the bin with something, and comes back with it; the word is its table.
    TrashWith {
        /// Interviews.
        Interviews = "interview",
        /// People.
        People = "person",
        /// Excerpts.
        Excerpts = "excerpt",
        /// Entries of the inventory.
        Entries = "inventory_entry",
        /// Follow-ups.
        Followups = "followup",
        /// What a statement rests on.
        Evidence = "evidence",
        /// Links from programmes to needs.
        Links = "inventory_link",
        /// Texts that came back from the interviewee.
        Returned = "returned_text",
        /// Remarks on a deliverable.
        Remarks = "review",
        /// Who takes a deliverable further.
        Relays = "relay",
        /// Members of a space.
        Members = "member",
        /// Steps of a space.
        Steps = "space_step",
        /// The prose of sections.
        Proses = "prose",
    }
}

text_enum! {
    /// A text of something in the bin.
    TrashField {
        /// Notes.
        Notes = "notes",
        /// The agenda of a meeting.
        Agenda = "agenda",
        /// The words of an excerpt.
        Quote = "quote",
        /// A text.
        Text = "text",
        /// A description.
        Description = "description",
        /// A definition.
        Definition = "definition",
        /// A question.
        Question = "question",
        /// What someone does.
        Role = "role",
        /// Who wrote a document.
        Author = "author",
        /// An answer to a remark.
        Reply = "reply",
    }
}

/// Operations by which a row goes without being deleted: two became one.
pub(super) const BESIDES: &[&str] = &[
    "organisation.merge",
    "person.merge",
    "framework.merge",
    "framework.replace",
    "framework.split",
    "framework.assign",
    "import",
];

/// Operations that take one thing out with all that rests on it, and its table: all that went is one thing in the bin.
const WITH_ALL: &[(&str, &str)] = &[
    ("interview.delete", "interview"),
    ("meeting.delete", "meeting"),
    ("person.delete", "person"),
    ("organisation.delete", "organisation"),
];

/// The table of the one thing that an operation deletes with all that goes with it; nothing for one that deletes several.
pub(super) fn head_of(op: &str) -> Option<&'static str> {
    let found = WITH_ALL.iter().find(|(code, _)| *code == op);
    found.map(|(_, table)| *table)
}

impl TrashKind {
    /// The column that names it.
    pub(super) fn title(self) -> &'static str {
        match self {
            Self::Interview | Self::Member => "",
            Self::Meeting
            | Self::Entry
            | Self::Document
            | Self::Grid
            | Self::Deliverable
            | Self::Space => "title",
            Self::Excerpt => "quote",
            Self::Followup | Self::Statement | Self::Prose | Self::Remark => "text",
            Self::Person
            | Self::Organisation
            | Self::File
            | Self::Relay
            | Self::Node
            | Self::Filter => "name",
            Self::Question => "question",
        }
    }

    /// The columns in which its words stand, in the order in which they are read.
    pub(super) fn fields(self) -> &'static [TrashField] {
        use TrashField as F;
        match self {
            Self::Interview => &[F::Notes],
            Self::Meeting => &[F::Agenda, F::Notes],
            Self::Excerpt => &[F::Quote],
            Self::Followup | Self::Statement | Self::Prose => &[F::Text],
            Self::Person | Self::Member => &[F::Role],
            Self::Organisation => &[F::Notes],
            Self::Entry => &[F::Description],
            Self::Document => &[F::Author, F::Notes],
            Self::Remark => &[F::Text, F::Reply],
            Self::Node => &[F::Definition],
            Self::Space | Self::Question => &[F::Question],
            Self::Grid | Self::Deliverable | Self::File | Self::Relay | Self::Filter => &[],
        }
    }

    /// The columns that say of what it is: the first that has a value.
    pub(super) fn of(self) -> &'static [&'static str] {
        match self {
            Self::Excerpt => &["interview_id", "meeting_id"],
            Self::Followup => &["interview_id"],
            Self::Meeting
            | Self::Statement
            | Self::Prose
            | Self::Grid
            | Self::Deliverable
            | Self::Member => &["space_id"],
            Self::Person => &["organisation_id"],
            Self::Remark | Self::Relay => &["deliverable_id"],
            Self::Node => &["parent_id"],
            _ => &[],
        }
    }
}
