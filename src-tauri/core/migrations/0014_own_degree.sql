-- The dossier, version 14: how far a thing that came of a conversation may be told by itself.

-- An entry, a follow-up; NULL where it is as its interview or its meeting says. An erasure closes by it what would open,
-- and closes nothing of what the others at that interview said.
ALTER TABLE inventory_entry ADD COLUMN attribution TEXT CHECK (attribution IN ('nominatif','organisation','sphere','anonyme','non_citable'));
ALTER TABLE followup ADD COLUMN attribution TEXT CHECK (attribution IN ('nominatif','organisation','sphere','anonyme','non_citable'));

-- A statement that rests on an entry is to be seen again when that is told otherwise, too.
DROP TRIGGER stale_inventory;
CREATE TRIGGER stale_inventory AFTER UPDATE OF kind, volet_id, title, description, holder, status, attribution ON inventory_entry
WHEN NOT EXISTS (SELECT 1 FROM replay) AND (old.kind IS NOT new.kind OR old.volet_id IS NOT new.volet_id OR old.title IS NOT new.title OR old.description IS NOT new.description OR old.holder IS NOT new.holder OR old.status IS NOT new.status OR old.attribution IS NOT new.attribution) BEGIN
  UPDATE statement SET stale = 1 WHERE stale = 0 AND id IN (SELECT statement_id FROM evidence WHERE inventory_id = new.id);
END;
