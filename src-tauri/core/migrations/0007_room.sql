-- The dossier, version 7: what is said in the room, and what the interviews made of an intuition.

-- An organisation that speaks in a meeting, where no person of it is named.
ALTER TABLE excerpt ADD COLUMN organisation_id TEXT REFERENCES organisation(id);
CREATE INDEX excerpt_organisation ON excerpt(organisation_id);
CREATE TRIGGER stale_excerpt_organisation AFTER UPDATE OF organisation_id ON excerpt
WHEN NOT EXISTS (SELECT 1 FROM replay) AND old.organisation_id IS NOT new.organisation_id BEGIN
  UPDATE statement SET stale = 1 WHERE stale = 0 AND id IN (SELECT statement_id FROM evidence WHERE excerpt_id = new.id);
END;

-- What became of an intuition, once a facilitator has said so, and why.
ALTER TABLE statement ADD COLUMN verdict TEXT CHECK (verdict IN ('confirmee','nuancee','contredite'));
ALTER TABLE statement ADD COLUMN verdict_reason TEXT NOT NULL DEFAULT '';
