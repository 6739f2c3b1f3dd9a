//! What the dossier keeps of deliverables: their list, remarks on them, external files, and the register of exports.

use chrono::NaiveDate;

use crate::vault::{
    AttachmentId, DeliverableId, DeliverableSectionId, EditionNoteId, ExportId, ReviewId, SpaceId,
};

record! {
    /// A document of a space.
    Deliverable in "deliverable" order by "rank IS NULL, rank, code" {
        /// Its id.
        id: DeliverableId,
        /// Its code.
        code: String,
        /// Of which space.
        space_id: SpaceId,
        /// Its title.
        title: String,
        /// Its template; the space's own where empty.
        template: String,
        /// Its edition.
        edition: Option<i64>,
        /// `brouillon`, `relecture`, `valide`, `publie`, or nothing.
        status: String,
        /// Its date, possibly vague.
        date: Option<String>,
        /// The name of an attachment, when it is an external file kept with the space.
        file: String,
        /// Its place among those of its space; that of its code where absent.
        rank: Option<i64>,
        /// Whence the fact comes.
        source: String,
        /// Whether it is invented; as the démarche says where absent.
        fictional: Option<bool>,
    }
}

record! {
    /// What was decided of a section of a deliverable.
    DeliverableSection in "deliverable_section" order by "deliverable_id, rank IS NULL, rank, section" {
        /// Its id.
        id: DeliverableSectionId,
        /// Of which deliverable.
        deliverable_id: DeliverableId,
        /// The code of the section.
        section: String,
        /// Its place; where its template has it where absent.
        rank: Option<i64>,
        /// It is left out.
        off: bool,
    }
}

record! {
    /// What changed in an edition, as the facilitator words it.
    EditionNote in "edition_note" order by "deliverable_id, edition" {
        /// Its id.
        id: EditionNoteId,
        /// Of which deliverable.
        deliverable_id: DeliverableId,
        /// Which edition.
        edition: i64,
        /// CommonMark.
        text: String,
        /// The document says it at its end.
        shown: bool,
    }
}

record! {
    /// A file kept with the dossier.
    Attachment in "attachment" order by "name" {
        /// Its id.
        id: AttachmentId,
        /// Its name under `fichiers/`.
        name: String,
        /// Its content.
        bytes: Vec<u8>,
    }
}

record! {
    /// A member's remark on a deliverable, and what became of it.
    Review in "review" order by "code" {
        /// Its id.
        id: ReviewId,
        /// Its code.
        code: String,
        /// On which deliverable.
        deliverable_id: DeliverableId,
        /// On which section.
        section: String,
        /// Whose: a free name.
        author: String,
        /// When.
        date: Option<NaiveDate>,
        /// The remark.
        text: String,
        /// `acceptee`, `refusee`, or nothing yet.
        outcome: String,
        /// The answer given.
        reply: String,
        /// Whence the fact comes.
        source: String,
        /// Whether it is invented; as the démarche says where absent.
        fictional: Option<bool>,
    }
}

record! {
    /// A row of the register of exports (domain rule 8); never an input of a deliverable.
    Export in "export_record" order by "at, what, space" {
        /// Its id.
        id: ExportId,
        /// When: RFC 3339, or the date given.
        at: String,
        /// What was exported.
        what: String,
        /// Of which space, by code, or nothing.
        space: String,
        /// Which edition.
        edition: String,
        /// `brouillon` or `publie`, or nothing.
        status: String,
        /// Of the bytes, in hexadecimal.
        sha256: String,
        /// JSON: for each excerpt shown, its degree and why.
        contents: String,
    }
}
