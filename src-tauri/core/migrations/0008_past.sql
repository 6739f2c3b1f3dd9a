-- The dossier, version 8: what was deleted or reworded is kept when it can no longer be undone in order.

-- An entry that lies too far back to be undone (the schema changed since, a fact of consent came between, something
-- deleted before it was taken out for good). It goes on saying what rows were: the bin and the versions are read from it.
ALTER TABLE undo_entry ADD COLUMN past INTEGER NOT NULL DEFAULT 0 CHECK (past IN (0, 1));

-- Of one thing, whatever entry it stands in.
CREATE INDEX undo_row_thing ON undo_row(tbl, row_id);
