-- The dossier, version 4: what an interviewee validated, and what became of the texts that came back.

-- The notes as they were validated, kept from the moment that they are changed afterwards (rule 4): what was validated
-- stays known. Validated anew, the notes are what was validated, and nothing is kept beside them.
CREATE TABLE validated_words (
  id TEXT PRIMARY KEY NOT NULL REFERENCES interview(id) ON DELETE CASCADE,
  validated_on TEXT,
  notes TEXT NOT NULL
) STRICT;

CREATE TRIGGER validated_words_kept AFTER UPDATE OF notes ON interview
WHEN NOT EXISTS (SELECT 1 FROM replay) AND old.notes IS NOT new.notes AND old.notes <> ''
 AND old.status IN ('valide','valide_tacite')
 AND NOT (new.status IN ('valide','valide_tacite') AND old.status_on IS NOT new.status_on) BEGIN
  INSERT INTO validated_words (id, validated_on, notes)
  SELECT old.id, old.status_on, old.notes WHERE NOT EXISTS (SELECT 1 FROM validated_words WHERE id = old.id);
END;
CREATE TRIGGER validated_words_anew AFTER UPDATE OF status, status_on ON interview
WHEN NOT EXISTS (SELECT 1 FROM replay) AND new.status IN ('valide','valide_tacite')
 AND (old.status NOT IN ('valide','valide_tacite') OR old.status_on IS NOT new.status_on) BEGIN
  DELETE FROM validated_words WHERE id = new.id;
END;

-- A text that came back from an interviewee, once it is settled: `changes` is a JSON array of its differences from the
-- notes as they were, each with what was decided of it. `set_aside`: it was put away without being compared.
CREATE TABLE returned_text (
  id TEXT PRIMARY KEY NOT NULL,
  interview_id TEXT NOT NULL REFERENCES interview(id) ON DELETE CASCADE,
  came_on TEXT NOT NULL, settled_on TEXT NOT NULL,
  set_aside INTEGER NOT NULL DEFAULT 0 CHECK (set_aside IN (0, 1)),
  changes TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(changes))
) STRICT;
CREATE INDEX returned_text_interview ON returned_text(interview_id);
