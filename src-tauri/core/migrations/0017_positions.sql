-- The dossier, version 17: the positions that face each other on a divergence, and which of them words take.

-- A JSON list of texts, in order: none, or two to four. Of another nature a statement keeps them, and nobody sees them.
ALTER TABLE statement ADD COLUMN positions TEXT NOT NULL DEFAULT '[]'
  CHECK (json_array_length(positions) IN (0, 2, 3, 4));
-- The position that a link takes, by its words: what comes back from the bin finds its side again, or none, however the
-- list was put in order meanwhile. Empty: it takes none.
ALTER TABLE evidence ADD COLUMN position TEXT NOT NULL DEFAULT '';
