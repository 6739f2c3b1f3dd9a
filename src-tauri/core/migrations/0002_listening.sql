-- The dossier, version 2: what planning, sending and validating interviews need, what meetings need, and saved filters.

-- Where an interview takes place; when its record was sent, the date announced after which silence counts as agreement
-- (rule 4), and the days on which the interviewee was reminded, a JSON array of days.
ALTER TABLE interview ADD COLUMN place TEXT NOT NULL DEFAULT '';
ALTER TABLE interview ADD COLUMN sent_on TEXT;
ALTER TABLE interview ADD COLUMN tacit_on TEXT;
ALTER TABLE interview ADD COLUMN reminders TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(reminders));
-- The notes as the interviewee amended them, kept until the facilitator has settled each difference.
ALTER TABLE interview ADD COLUMN amendment TEXT NOT NULL DEFAULT '';

ALTER TABLE meeting ADD COLUMN time TEXT;
ALTER TABLE meeting ADD COLUMN place TEXT NOT NULL DEFAULT '';
ALTER TABLE meeting ADD COLUMN agenda TEXT NOT NULL DEFAULT '';

-- A filter of the interviews that the facilitator kept under a name.
CREATE TABLE saved_filter (
  id TEXT PRIMARY KEY NOT NULL, name TEXT NOT NULL COLLATE NOCASE UNIQUE,
  query TEXT NOT NULL DEFAULT '',
  statuses TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(statuses)),
  facilitators TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(facilitators)),
  territories TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(territories)),
  to_chase INTEGER NOT NULL DEFAULT 0 CHECK (to_chase IN (0, 1))
) STRICT;

CREATE TABLE saved_filter_sphere (
  filter_id TEXT NOT NULL REFERENCES saved_filter(id) ON DELETE CASCADE,
  sphere_id TEXT NOT NULL REFERENCES sphere(id) ON DELETE CASCADE,
  rank INTEGER NOT NULL,
  PRIMARY KEY (filter_id, sphere_id)
) STRICT;

CREATE TABLE saved_filter_space (
  filter_id TEXT NOT NULL REFERENCES saved_filter(id) ON DELETE CASCADE,
  space_id TEXT NOT NULL REFERENCES space(id) ON DELETE CASCADE,
  rank INTEGER NOT NULL,
  PRIMARY KEY (filter_id, space_id)
) STRICT;
