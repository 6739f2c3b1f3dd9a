-- The dossier, version 13: the versions of the framework, and what led from one to the next.

-- A version that was kept. The first is the framework as it was before its first change was noted: it has no date.
CREATE TABLE framework_version (
  id TEXT PRIMARY KEY NOT NULL, code TEXT NOT NULL COLLATE NOCASE UNIQUE,
  rank INTEGER NOT NULL, name TEXT NOT NULL, date TEXT, reason TEXT NOT NULL DEFAULT '',
  source TEXT NOT NULL DEFAULT '', fictional INTEGER CHECK (fictional IN (0, 1))
) STRICT;

-- The tree as it was in that version: nodes by their codes, as those that are gone have no row of their own.
CREATE TABLE framework_past_node (
  id TEXT PRIMARY KEY NOT NULL,
  version_id TEXT NOT NULL REFERENCES framework_version(id) ON DELETE CASCADE,
  node TEXT NOT NULL COLLATE NOCASE, parent TEXT NOT NULL DEFAULT '' COLLATE NOCASE,
  name TEXT NOT NULL, definition TEXT NOT NULL DEFAULT '', dimension TEXT NOT NULL DEFAULT '',
  UNIQUE (version_id, node)
) STRICT;

-- What was changed: `version_id` is the version that it led to, NULL since the last one. `was` is what the change took the
-- place of (the parent, the definition), `became` and `became_names` where it led. The counts are of what it carried over.
CREATE TABLE framework_change (
  id TEXT PRIMARY KEY NOT NULL, code TEXT NOT NULL COLLATE NOCASE UNIQUE,
  version_id TEXT REFERENCES framework_version(id),
  rank INTEGER NOT NULL, date TEXT,
  kind TEXT NOT NULL CHECK (kind IN ('ajout','renommage','definition','deplacement','fusion','scission','retrait')),
  node TEXT NOT NULL COLLATE NOCASE, name TEXT NOT NULL, was TEXT NOT NULL DEFAULT '',
  became TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(became)),
  became_names TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(became_names)),
  excerpts INTEGER CHECK (excerpts >= 0), entries INTEGER CHECK (entries >= 0), statements INTEGER CHECK (statements >= 0),
  reason TEXT NOT NULL DEFAULT '',
  source TEXT NOT NULL DEFAULT '', fictional INTEGER CHECK (fictional IN (0, 1))
) STRICT;
CREATE INDEX framework_change_version ON framework_change(version_id);
