//! Typed ids: passing a `PersonId` for an `InterviewId` does not compile.

/// Declares id types: UUIDv7 in the file as lower-case text.
macro_rules! id_types {
    ($($(#[$doc:meta])* $name:ident),* $(,)?) => {$(
        $(#[$doc])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize, serde::Deserialize)]
        #[cfg_attr(feature = "bindings", derive(specta::Type))]
        #[serde(transparent)]
        pub struct $name(pub uuid::Uuid);

        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                self.0.fmt(f)
            }
        }

        impl rusqlite::ToSql for $name {
            fn to_sql(&self) -> rusqlite::Result<rusqlite::types::ToSqlOutput<'_>> {
                Ok(self.0.to_string().into())
            }
        }

        impl rusqlite::types::FromSql for $name {
            fn column_result(value: rusqlite::types::ValueRef<'_>) -> rusqlite::types::FromSqlResult<Self> {
                uuid::Uuid::parse_str(value.as_str()?)
                    .map(Self)
                    .map_err(|e| rusqlite::types::FromSqlError::Other(Box::new(e)))
            }
        }
    )*};
}

id_types! {
    /// A phase of the démarche.
    PhaseId,
    /// One of the worlds in dialogue.
    SphereId,
    /// A stakeholder organisation.
    OrganisationId,
    /// A stakeholder person.
    PersonId,
    /// A dated fact of consent.
    ConsentId,
    /// A node of the framework: axis, volet, theme or a further dimension.
    NodeId,
    /// A version of the framework that was kept.
    FrameworkVersionId,
    /// A node of the framework as it was in a version.
    PastNodeId,
    /// A change of the framework.
    FrameworkChangeId,
    /// A dialogue space.
    SpaceId,
    /// A step of a space's path.
    StepId,
    /// A membership of a space.
    MemberId,
    /// A question of the guide.
    QuestionId,
    /// A dated session of a space.
    MeetingId,
    /// A bilateral interview.
    InterviewId,
    /// A tagged stretch of notes.
    ExcerptId,
    /// What an interview leaves to do.
    FollowupId,
    /// A study or text read.
    DocumentId,
    /// An entry of the inventory.
    InventoryId,
    /// A link from a programme to the need it answers.
    InventoryLinkId,
    /// Published counts of the inventory at a date.
    InventoryStateId,
    /// A dated number of a series.
    FigureId,
    /// A claim of a synthesis.
    StatementId,
    /// A link from a statement to what it rests on.
    EvidenceId,
    /// The prose of a section.
    ProseId,
    /// A table of text in a synthesis.
    GridId,
    /// A document of a space.
    DeliverableId,
    /// What was decided of a section of a deliverable.
    DeliverableSectionId,
    /// What changed in an edition of a deliverable.
    EditionNoteId,
    /// A file kept with the dossier.
    AttachmentId,
    /// A logo of those who lead the démarche.
    LogoId,
    /// A template of the dossier's own.
    TemplateId,
    /// A remark on a deliverable.
    ReviewId,
    /// Who takes a deliverable further.
    RelayId,
    /// What of the inventory was sent to whom.
    DisseminationId,
    /// A measure of the programme.
    MeasureId,
    /// A row of the register of exports.
    ExportId,
    /// A filter of the interviews kept under a name.
    FilterId,
    /// A text that came back from an interviewee.
    ReturnedTextId,
}
