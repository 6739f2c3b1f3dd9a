-- The dossier, version 5: words that changed after they were sent are known, like those that changed after they were
-- validated. What is validated is what was sent, with what was taken up of the texts that came back (rule 4).

DROP TRIGGER validated_words_kept;
DROP TRIGGER validated_words_anew;

-- The notes as the interviewee last had them, kept from the moment that they are changed: sent (validated_on is NULL
-- until they are validated), or validated.
CREATE TRIGGER validated_words_kept AFTER UPDATE OF notes ON interview
WHEN NOT EXISTS (SELECT 1 FROM replay) AND old.notes IS NOT new.notes AND old.notes <> ''
 AND (
  (old.status IN ('valide','valide_tacite')
   AND NOT (new.status IN ('valide','valide_tacite') AND old.status_on IS NOT new.status_on))
  OR (old.status IN ('envoye','amende') AND old.sent_on IS NOT NULL AND old.sent_on IS new.sent_on)
 ) BEGIN
  INSERT INTO validated_words (id, validated_on, notes)
  SELECT old.id, CASE WHEN old.status IN ('valide','valide_tacite') THEN old.status_on END, old.notes
  WHERE NOT EXISTS (SELECT 1 FROM validated_words WHERE id = old.id);
END;

-- Validated: what was sent is what was validated. Validated anew, or without having been sent: the notes are.
CREATE TRIGGER validated_words_anew AFTER UPDATE OF status, status_on ON interview
WHEN NOT EXISTS (SELECT 1 FROM replay) AND new.status IN ('valide','valide_tacite')
 AND (old.status NOT IN ('valide','valide_tacite') OR old.status_on IS NOT new.status_on) BEGIN
  DELETE FROM validated_words WHERE id = new.id
   AND (new.sent_on IS NULL OR old.status IN ('valide','valide_tacite'));
  UPDATE validated_words SET validated_on = new.status_on WHERE id = new.id;
END;
