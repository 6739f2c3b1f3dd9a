-- The dossier, version 16: templates of its own, beside those of the program.

-- `name` is what spaces and deliverables name it by; `text` is its file, in TOML, as it is handed on.
CREATE TABLE template (
  id TEXT PRIMARY KEY NOT NULL, name TEXT NOT NULL COLLATE NOCASE UNIQUE,
  text TEXT NOT NULL CHECK (length(text) <= 65536)
) STRICT;
