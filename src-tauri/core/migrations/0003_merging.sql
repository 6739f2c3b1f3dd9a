-- The dossier, version 3: what two cards of one stakeholder need to become one.

-- What was said of one day may be about two matters: to be quoted, and to be named as a participant.
CREATE TABLE consent_3 (
  id TEXT PRIMARY KEY NOT NULL,
  person_id TEXT NOT NULL REFERENCES person(id) ON DELETE CASCADE,
  date TEXT NOT NULL, state TEXT NOT NULL CHECK (state IN ('demande','donne','retire')),
  degree TEXT CHECK (degree IN ('nominatif','organisation','sphere','anonyme','non_citable')),
  purpose TEXT NOT NULL DEFAULT '',
  source TEXT NOT NULL DEFAULT '', fictional INTEGER CHECK (fictional IN (0, 1)),
  UNIQUE (person_id, date, state, purpose)
) STRICT;
INSERT INTO consent_3 SELECT id, person_id, date, state, degree, purpose, source, fictional FROM consent;
DROP TABLE consent;
ALTER TABLE consent_3 RENAME TO consent;
CREATE TRIGGER stale_consent AFTER INSERT ON consent
WHEN NOT EXISTS (SELECT 1 FROM replay) BEGIN
  UPDATE statement SET stale = 1 WHERE stale = 0 AND id IN (SELECT statement_id FROM evidence WHERE excerpt_id IN (SELECT e.id FROM excerpt e LEFT JOIN interview_person p ON p.interview_id = e.interview_id WHERE new.person_id IN (e.speaker_id, p.person_id)));
END;

-- Codes of what was merged into something else: they are not given again.
CREATE TABLE retired_code (
  tbl TEXT NOT NULL, code TEXT NOT NULL COLLATE NOCASE,
  PRIMARY KEY (tbl, code)
) STRICT;
