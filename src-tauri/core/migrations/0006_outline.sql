-- The dossier, version 6: the outline of each deliverable, the order of several, and what an edition says of itself.

-- The place of a deliverable among those of its space, where it is not that of its code.
ALTER TABLE deliverable ADD COLUMN rank INTEGER;

-- What was decided of a section of a deliverable: its place (none: where its template has it), and whether it is left out.
CREATE TABLE deliverable_section (
  id TEXT PRIMARY KEY NOT NULL,
  deliverable_id TEXT NOT NULL REFERENCES deliverable(id) ON DELETE CASCADE,
  section TEXT NOT NULL, rank INTEGER,
  off INTEGER NOT NULL DEFAULT 0 CHECK (off IN (0, 1)),
  UNIQUE (deliverable_id, section)
) STRICT;

-- What changed in an edition, as the facilitator words it (Markdown). `shown`: the document says it at its end. The
-- register of exports is never an input of a deliverable (rule 8); this text is.
CREATE TABLE edition_note (
  id TEXT PRIMARY KEY NOT NULL,
  deliverable_id TEXT NOT NULL REFERENCES deliverable(id) ON DELETE CASCADE,
  edition INTEGER NOT NULL, text TEXT NOT NULL DEFAULT '',
  shown INTEGER NOT NULL DEFAULT 0 CHECK (shown IN (0, 1)),
  UNIQUE (deliverable_id, edition)
) STRICT;
