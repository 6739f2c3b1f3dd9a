-- The dossier, version 9: the style of its pages.

-- The colour of a space's pages, `#rrggbb`; that of its place among the spaces where empty.
ALTER TABLE space ADD COLUMN accent TEXT NOT NULL DEFAULT ''
  CHECK (accent = '' OR accent GLOB '#[0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F]');

-- What all pages share. `fonts`: a pair of the bundled faces. `colours`: those that spaces take in turn, a JSON array of
-- `#rrggbb`; the program's own where empty. `legal`: what stands at the foot of the cover. `large`: pages are set large.
CREATE TABLE style (
  id INTEGER PRIMARY KEY CHECK (id = 1),
  fonts TEXT NOT NULL DEFAULT '',
  colours TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(colours)),
  legal TEXT NOT NULL DEFAULT '',
  large INTEGER NOT NULL DEFAULT 0 CHECK (large IN (0, 1))
) STRICT;
INSERT INTO style (id) VALUES (1);

-- A logo of those who lead the démarche: the file as it was given, and what it says to those who do not see it.
CREATE TABLE logo (
  id TEXT PRIMARY KEY NOT NULL, rank INTEGER NOT NULL,
  name TEXT NOT NULL COLLATE NOCASE UNIQUE, alt TEXT NOT NULL,
  bytes BLOB NOT NULL
) STRICT;
