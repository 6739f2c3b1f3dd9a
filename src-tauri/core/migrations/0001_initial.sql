-- The dossier, version 1. Ids are UUIDv7 in text; codes are the user's, unique in their table ignoring case.
-- Texts are never NULL (an absent text is ''); dates and references that are absent are NULL.
-- `fictional` NULL means: as the démarche itself says. `source` says whence a fact comes.
-- Lists of plain values (pilots, facilitators…) are JSON arrays of strings.

CREATE TABLE initiative (
  id INTEGER PRIMARY KEY CHECK (id = 1),
  title TEXT NOT NULL,
  fictional INTEGER NOT NULL DEFAULT 0 CHECK (fictional IN (0, 1)),
  pilots TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(pilots)),
  start_on TEXT, end_on TEXT,
  purpose TEXT NOT NULL DEFAULT '',
  objectives TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(objectives)),
  framework_version TEXT NOT NULL DEFAULT ''
) STRICT;

CREATE TABLE phase (
  id TEXT PRIMARY KEY NOT NULL, code TEXT NOT NULL COLLATE NOCASE UNIQUE,
  name TEXT NOT NULL, start_on TEXT NOT NULL, end_on TEXT,
  objective TEXT NOT NULL DEFAULT '', means TEXT NOT NULL DEFAULT '', result TEXT NOT NULL DEFAULT '',
  source TEXT NOT NULL DEFAULT '', fictional INTEGER CHECK (fictional IN (0, 1))
) STRICT;

CREATE TABLE sphere (
  id TEXT PRIMARY KEY NOT NULL, code TEXT NOT NULL COLLATE NOCASE UNIQUE,
  name TEXT NOT NULL, name_singular TEXT NOT NULL,
  source TEXT NOT NULL DEFAULT '', fictional INTEGER CHECK (fictional IN (0, 1))
) STRICT;

CREATE TABLE organisation (
  id TEXT PRIMARY KEY NOT NULL, code TEXT NOT NULL COLLATE NOCASE UNIQUE,
  name TEXT NOT NULL, acronym TEXT NOT NULL DEFAULT '',
  sphere_id TEXT NOT NULL REFERENCES sphere(id),
  profile TEXT NOT NULL DEFAULT '', echelon TEXT NOT NULL DEFAULT '', territory TEXT NOT NULL DEFAULT '',
  -- tête de pont: the three criteria
  recognised INTEGER NOT NULL DEFAULT 0 CHECK (recognised IN (0, 1)),
  proven INTEGER NOT NULL DEFAULT 0 CHECK (proven IN (0, 1)),
  willing INTEGER NOT NULL DEFAULT 0 CHECK (willing IN (0, 1)),
  named_participant INTEGER CHECK (named_participant IN (0, 1)),
  website TEXT NOT NULL DEFAULT '', notes TEXT NOT NULL DEFAULT '',
  source TEXT NOT NULL DEFAULT '', fictional INTEGER CHECK (fictional IN (0, 1))
) STRICT;
CREATE INDEX organisation_sphere ON organisation(sphere_id);

CREATE TABLE person (
  id TEXT PRIMARY KEY NOT NULL, code TEXT NOT NULL COLLATE NOCASE UNIQUE,
  name TEXT NOT NULL, first_name TEXT NOT NULL DEFAULT '',
  organisation_id TEXT REFERENCES organisation(id),
  role TEXT NOT NULL DEFAULT '', email TEXT NOT NULL DEFAULT '', phone TEXT NOT NULL DEFAULT '',
  attribution TEXT CHECK (attribution IN ('nominatif','organisation','sphere','anonyme','non_citable')),
  consent TEXT CHECK (consent IN ('demande','donne','retire')), consent_on TEXT,
  named_participant INTEGER CHECK (named_participant IN (0, 1)),
  source TEXT NOT NULL DEFAULT '', fictional INTEGER CHECK (fictional IN (0, 1))
) STRICT;
CREATE INDEX person_organisation ON person(organisation_id);

CREATE TABLE consent (
  id TEXT PRIMARY KEY NOT NULL,
  person_id TEXT NOT NULL REFERENCES person(id) ON DELETE CASCADE,
  date TEXT NOT NULL, state TEXT NOT NULL CHECK (state IN ('demande','donne','retire')),
  degree TEXT CHECK (degree IN ('nominatif','organisation','sphere','anonyme','non_citable')),
  purpose TEXT NOT NULL DEFAULT '',
  source TEXT NOT NULL DEFAULT '', fictional INTEGER CHECK (fictional IN (0, 1)),
  UNIQUE (person_id, date, state)
) STRICT;

-- The one tree of axes › volets › thèmes, and the analysis dimensions.
CREATE TABLE framework_node (
  id TEXT PRIMARY KEY NOT NULL, code TEXT NOT NULL COLLATE NOCASE UNIQUE,
  parent_id TEXT REFERENCES framework_node(id),
  name TEXT NOT NULL, definition TEXT NOT NULL DEFAULT '', colour TEXT NOT NULL DEFAULT '', dimension TEXT NOT NULL DEFAULT '',
  source TEXT NOT NULL DEFAULT '', fictional INTEGER CHECK (fictional IN (0, 1))
) STRICT;
CREATE INDEX framework_parent ON framework_node(parent_id);

CREATE TABLE space (
  id TEXT PRIMARY KEY NOT NULL, code TEXT NOT NULL COLLATE NOCASE UNIQUE,
  title TEXT NOT NULL, question TEXT NOT NULL DEFAULT '', stakes TEXT NOT NULL DEFAULT '', template TEXT NOT NULL,
  source TEXT NOT NULL DEFAULT '', fictional INTEGER CHECK (fictional IN (0, 1))
) STRICT;

CREATE TABLE space_step (
  id TEXT PRIMARY KEY NOT NULL,
  space_id TEXT NOT NULL REFERENCES space(id) ON DELETE CASCADE,
  rank INTEGER NOT NULL, title TEXT NOT NULL, text TEXT NOT NULL DEFAULT '',
  source TEXT NOT NULL DEFAULT '', fictional INTEGER CHECK (fictional IN (0, 1)),
  UNIQUE (space_id, rank, title)
) STRICT;

CREATE TABLE member (
  id TEXT PRIMARY KEY NOT NULL,
  space_id TEXT NOT NULL REFERENCES space(id) ON DELETE CASCADE,
  person_id TEXT REFERENCES person(id) ON DELETE CASCADE,
  organisation_id TEXT REFERENCES organisation(id) ON DELETE CASCADE,
  role TEXT NOT NULL DEFAULT '', voice TEXT NOT NULL DEFAULT '',
  source TEXT NOT NULL DEFAULT '', fictional INTEGER CHECK (fictional IN (0, 1)),
  CHECK (person_id IS NOT NULL OR organisation_id IS NOT NULL)
) STRICT;
CREATE UNIQUE INDEX member_key ON member(space_id, ifnull(person_id, ''), ifnull(organisation_id, ''));

CREATE TABLE guide_question (
  id TEXT PRIMARY KEY NOT NULL, code TEXT NOT NULL COLLATE NOCASE UNIQUE,
  sphere_id TEXT REFERENCES sphere(id),
  rank INTEGER NOT NULL, question TEXT NOT NULL,
  source TEXT NOT NULL DEFAULT '', fictional INTEGER CHECK (fictional IN (0, 1))
) STRICT;

CREATE TABLE meeting (
  id TEXT PRIMARY KEY NOT NULL, code TEXT NOT NULL COLLATE NOCASE UNIQUE,
  space_id TEXT NOT NULL REFERENCES space(id),
  date TEXT NOT NULL, title TEXT NOT NULL DEFAULT '',
  attribution TEXT CHECK (attribution IN ('nominatif','organisation','sphere','anonyme','non_citable')),
  notes TEXT NOT NULL DEFAULT '', revision INTEGER NOT NULL DEFAULT 0,
  source TEXT NOT NULL DEFAULT '', fictional INTEGER CHECK (fictional IN (0, 1))
) STRICT;

CREATE TABLE meeting_attendee (
  meeting_id TEXT NOT NULL REFERENCES meeting(id) ON DELETE CASCADE,
  person_id TEXT NOT NULL REFERENCES person(id) ON DELETE CASCADE,
  rank INTEGER NOT NULL,
  PRIMARY KEY (meeting_id, person_id)
) STRICT;

CREATE TABLE interview (
  id TEXT PRIMARY KEY NOT NULL, code TEXT NOT NULL COLLATE NOCASE UNIQUE,
  kind TEXT NOT NULL DEFAULT 'ecoute' CHECK (kind IN ('ecoute','nemawashi','suivi','')),
  meeting_id TEXT REFERENCES meeting(id),
  date TEXT, time TEXT, duration_min INTEGER CHECK (duration_min >= 0),
  mode TEXT NOT NULL DEFAULT '' CHECK (mode IN ('','visio','telephone','presentiel')),
  organisation_id TEXT NOT NULL REFERENCES organisation(id),
  facilitators TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(facilitators)),
  status TEXT NOT NULL CHECK (status IN ('a_planifier','propose','planifie','tenu','redige','envoye','amende','valide','valide_tacite','annule','reporte','refuse','sans_reponse')),
  status_on TEXT,
  attribution TEXT CHECK (attribution IN ('nominatif','organisation','sphere','anonyme','non_citable')),
  -- Plain text, LF; a line `[Q:code]` opens the answer to that question of the guide.
  notes TEXT NOT NULL DEFAULT '', revision INTEGER NOT NULL DEFAULT 0,
  source TEXT NOT NULL DEFAULT '', fictional INTEGER CHECK (fictional IN (0, 1))
) STRICT;
CREATE INDEX interview_organisation ON interview(organisation_id);

CREATE TABLE interview_person (
  interview_id TEXT NOT NULL REFERENCES interview(id) ON DELETE CASCADE,
  person_id TEXT NOT NULL REFERENCES person(id) ON DELETE CASCADE,
  rank INTEGER NOT NULL,
  PRIMARY KEY (interview_id, person_id)
) STRICT;

CREATE TABLE interview_space (
  interview_id TEXT NOT NULL REFERENCES interview(id) ON DELETE CASCADE,
  space_id TEXT NOT NULL REFERENCES space(id) ON DELETE CASCADE,
  rank INTEGER NOT NULL,
  PRIMARY KEY (interview_id, space_id)
) STRICT;

-- A stretch of notes: TextPositionSelector (start_at, end_at: code points, end exclusive) and TextQuoteSelector
-- (quote, prefix, suffix). `lost`: the text no longer holds the quote; the last known offsets are kept.
CREATE TABLE excerpt (
  id TEXT PRIMARY KEY NOT NULL, code TEXT NOT NULL COLLATE NOCASE UNIQUE,
  interview_id TEXT REFERENCES interview(id) ON DELETE CASCADE,
  meeting_id TEXT REFERENCES meeting(id) ON DELETE CASCADE,
  quote TEXT NOT NULL, prefix TEXT NOT NULL DEFAULT '', suffix TEXT NOT NULL DEFAULT '',
  start_at INTEGER NOT NULL CHECK (start_at >= 0), end_at INTEGER NOT NULL,
  lost INTEGER NOT NULL DEFAULT 0 CHECK (lost IN (0, 1)),
  speaker_id TEXT REFERENCES person(id),
  nature TEXT NOT NULL DEFAULT 'verbatim' CHECK (nature IN ('verbatim','paraphrase','observation','')),
  attribution TEXT CHECK (attribution IN ('nominatif','organisation','sphere','anonyme','non_citable')),
  key INTEGER CHECK (key IN (0, 1)),
  source TEXT NOT NULL DEFAULT '', fictional INTEGER CHECK (fictional IN (0, 1)),
  CHECK ((interview_id IS NULL) <> (meeting_id IS NULL)),
  CHECK (end_at > start_at)
) STRICT;
CREATE INDEX excerpt_interview ON excerpt(interview_id);
CREATE INDEX excerpt_meeting ON excerpt(meeting_id);

CREATE TABLE excerpt_theme (
  excerpt_id TEXT NOT NULL REFERENCES excerpt(id) ON DELETE CASCADE,
  node_id TEXT NOT NULL REFERENCES framework_node(id) ON DELETE CASCADE,
  rank INTEGER NOT NULL,
  PRIMARY KEY (excerpt_id, node_id)
) STRICT;

CREATE TABLE followup (
  id TEXT PRIMARY KEY NOT NULL, code TEXT NOT NULL COLLATE NOCASE UNIQUE,
  interview_id TEXT REFERENCES interview(id) ON DELETE CASCADE,
  kind TEXT NOT NULL CHECK (kind IN ('document','mise_en_relation','a_ecouter','autre')),
  text TEXT NOT NULL, due_on TEXT, done_on TEXT,
  source TEXT NOT NULL DEFAULT '', fictional INTEGER CHECK (fictional IN (0, 1))
) STRICT;

CREATE TABLE document (
  id TEXT PRIMARY KEY NOT NULL, code TEXT NOT NULL COLLATE NOCASE UNIQUE,
  title TEXT NOT NULL, author TEXT NOT NULL DEFAULT '', date TEXT, url TEXT NOT NULL DEFAULT '', notes TEXT NOT NULL DEFAULT '',
  source TEXT NOT NULL DEFAULT '', fictional INTEGER CHECK (fictional IN (0, 1))
) STRICT;

CREATE TABLE inventory_entry (
  id TEXT PRIMARY KEY NOT NULL, code TEXT NOT NULL COLLATE NOCASE UNIQUE,
  kind TEXT NOT NULL CHECK (kind IN ('besoin','urgence','relance','reseau')),
  volet_id TEXT REFERENCES framework_node(id),
  title TEXT NOT NULL, description TEXT NOT NULL DEFAULT '',
  holder TEXT NOT NULL DEFAULT '', holder_kind TEXT NOT NULL DEFAULT '', scale TEXT NOT NULL DEFAULT '',
  territory TEXT NOT NULL DEFAULT '', sector TEXT NOT NULL DEFAULT '',
  origin_interview_id TEXT REFERENCES interview(id), origin_meeting_id TEXT REFERENCES meeting(id), origin_document_id TEXT REFERENCES document(id),
  url TEXT NOT NULL DEFAULT '', surveyed_on TEXT,
  status TEXT NOT NULL DEFAULT '' CHECK (status IN ('','ouvert','clos','a_verifier')),
  source TEXT NOT NULL DEFAULT '', fictional INTEGER CHECK (fictional IN (0, 1)),
  CHECK (kind = 'reseau' OR volet_id IS NOT NULL),
  CHECK ((origin_interview_id IS NOT NULL) + (origin_meeting_id IS NOT NULL) + (origin_document_id IS NOT NULL) <= 1)
) STRICT;

CREATE TABLE inventory_link (
  id TEXT PRIMARY KEY NOT NULL,
  programme_id TEXT NOT NULL REFERENCES inventory_entry(id) ON DELETE CASCADE,
  need_id TEXT NOT NULL REFERENCES inventory_entry(id) ON DELETE CASCADE,
  source TEXT NOT NULL DEFAULT '', fictional INTEGER CHECK (fictional IN (0, 1)),
  UNIQUE (programme_id, need_id)
) STRICT;

CREATE TABLE inventory_state (
  id TEXT PRIMARY KEY NOT NULL, date TEXT NOT NULL UNIQUE,
  needs INTEGER, emergency INTEGER, recovery INTEGER, networks INTEGER,
  source TEXT NOT NULL DEFAULT '', fictional INTEGER CHECK (fictional IN (0, 1))
) STRICT;

-- `value` keeps the number as it was written; it is checked to be one.
CREATE TABLE figure (
  id TEXT PRIMARY KEY NOT NULL, series TEXT NOT NULL COLLATE NOCASE, rank INTEGER NOT NULL,
  label TEXT NOT NULL, value TEXT NOT NULL, unit TEXT NOT NULL DEFAULT '', date TEXT, title TEXT NOT NULL DEFAULT '',
  source TEXT NOT NULL DEFAULT '', fictional INTEGER CHECK (fictional IN (0, 1)),
  UNIQUE (series, rank, label, value)
) STRICT;

-- `space_id` NULL: for the whole démarche. `stale`: what it rests on changed since a facilitator last looked (rule 6).
CREATE TABLE statement (
  id TEXT PRIMARY KEY NOT NULL, code TEXT NOT NULL COLLATE NOCASE UNIQUE,
  space_id TEXT REFERENCES space(id), section TEXT NOT NULL DEFAULT '', rank INTEGER NOT NULL,
  nature TEXT NOT NULL CHECK (nature IN ('intuition','constat','besoin','enjeu','levier','convergence','divergence','risque','defi','piste','proposition','engagement','question','enseignement')),
  text TEXT NOT NULL, stale INTEGER NOT NULL DEFAULT 0 CHECK (stale IN (0, 1)),
  source TEXT NOT NULL DEFAULT '', fictional INTEGER CHECK (fictional IN (0, 1))
) STRICT;
CREATE INDEX statement_space ON statement(space_id);

CREATE TABLE evidence (
  id TEXT PRIMARY KEY NOT NULL,
  statement_id TEXT NOT NULL REFERENCES statement(id) ON DELETE CASCADE,
  excerpt_id TEXT REFERENCES excerpt(id) ON DELETE CASCADE,
  inventory_id TEXT REFERENCES inventory_entry(id) ON DELETE CASCADE,
  document_id TEXT REFERENCES document(id) ON DELETE CASCADE,
  figure_series TEXT COLLATE NOCASE,
  sense TEXT NOT NULL CHECK (sense IN ('appuie','nuance','contredit')),
  note TEXT NOT NULL DEFAULT '',
  source TEXT NOT NULL DEFAULT '', fictional INTEGER CHECK (fictional IN (0, 1)),
  CHECK ((excerpt_id IS NOT NULL) + (inventory_id IS NOT NULL) + (document_id IS NOT NULL) + (figure_series IS NOT NULL) = 1)
) STRICT;
CREATE UNIQUE INDEX evidence_key ON evidence(statement_id, ifnull(excerpt_id,''), ifnull(inventory_id,''), ifnull(document_id,''), ifnull(figure_series,''), sense);
CREATE INDEX evidence_excerpt ON evidence(excerpt_id);
CREATE INDEX evidence_inventory ON evidence(inventory_id);

-- Markdown of a section; `space_id` NULL: of the whole démarche.
CREATE TABLE prose (
  id TEXT PRIMARY KEY NOT NULL, space_id TEXT REFERENCES space(id) ON DELETE CASCADE,
  section TEXT NOT NULL, text TEXT NOT NULL
) STRICT;
CREATE UNIQUE INDEX prose_key ON prose(ifnull(space_id, ''), section);

-- `cells`: JSON array of rows, each an array of strings; row 1 = column heads, column 1 = row heads.
CREATE TABLE grid (
  id TEXT PRIMARY KEY NOT NULL, code TEXT NOT NULL COLLATE NOCASE UNIQUE,
  space_id TEXT REFERENCES space(id), section TEXT NOT NULL DEFAULT '', title TEXT NOT NULL,
  cells TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(cells)),
  source TEXT NOT NULL DEFAULT '', fictional INTEGER CHECK (fictional IN (0, 1))
) STRICT;

-- `file`: name of an attachment, when the deliverable is an external document kept with the space.
CREATE TABLE deliverable (
  id TEXT PRIMARY KEY NOT NULL, code TEXT NOT NULL COLLATE NOCASE UNIQUE,
  space_id TEXT NOT NULL REFERENCES space(id), title TEXT NOT NULL, template TEXT NOT NULL DEFAULT '',
  edition INTEGER, status TEXT NOT NULL DEFAULT '' CHECK (status IN ('','brouillon','relecture','valide','publie')),
  date TEXT, file TEXT NOT NULL DEFAULT '',
  source TEXT NOT NULL DEFAULT '', fictional INTEGER CHECK (fictional IN (0, 1))
) STRICT;

CREATE TABLE attachment (
  id TEXT PRIMARY KEY NOT NULL, name TEXT NOT NULL UNIQUE, bytes BLOB NOT NULL
) STRICT;

CREATE TABLE review (
  id TEXT PRIMARY KEY NOT NULL, code TEXT NOT NULL COLLATE NOCASE UNIQUE,
  deliverable_id TEXT NOT NULL REFERENCES deliverable(id) ON DELETE CASCADE,
  section TEXT NOT NULL DEFAULT '', author TEXT NOT NULL DEFAULT '', date TEXT, text TEXT NOT NULL,
  outcome TEXT NOT NULL DEFAULT '' CHECK (outcome IN ('','acceptee','refusee')), reply TEXT NOT NULL DEFAULT '',
  source TEXT NOT NULL DEFAULT '', fictional INTEGER CHECK (fictional IN (0, 1))
) STRICT;

CREATE TABLE relay (
  id TEXT PRIMARY KEY NOT NULL, code TEXT NOT NULL COLLATE NOCASE UNIQUE,
  deliverable_id TEXT NOT NULL REFERENCES deliverable(id) ON DELETE CASCADE,
  kind TEXT NOT NULL DEFAULT '', name TEXT NOT NULL, date TEXT, date_text TEXT NOT NULL DEFAULT '',
  audience TEXT NOT NULL DEFAULT '', followup TEXT NOT NULL DEFAULT '',
  source TEXT NOT NULL DEFAULT '', fictional INTEGER CHECK (fictional IN (0, 1))
) STRICT;

CREATE TABLE dissemination (
  id TEXT PRIMARY KEY NOT NULL, date TEXT NOT NULL, subject TEXT NOT NULL, recipient TEXT NOT NULL, means TEXT NOT NULL DEFAULT '',
  source TEXT NOT NULL DEFAULT '', fictional INTEGER CHECK (fictional IN (0, 1)),
  UNIQUE (date, subject, recipient)
) STRICT;

CREATE TABLE measure (
  id TEXT PRIMARY KEY NOT NULL, code TEXT NOT NULL COLLATE NOCASE UNIQUE,
  number INTEGER NOT NULL, dimension TEXT NOT NULL CHECK (dimension IN ('operationnelle','strategique','politique')),
  title TEXT NOT NULL, workstream TEXT NOT NULL DEFAULT '', horizon TEXT NOT NULL DEFAULT '', holder TEXT NOT NULL DEFAULT '',
  status TEXT NOT NULL DEFAULT '', followup TEXT NOT NULL DEFAULT '',
  source TEXT NOT NULL DEFAULT '', fictional INTEGER CHECK (fictional IN (0, 1))
) STRICT;

-- The register of exports: facts that undo does not touch. `contents`: JSON, for each excerpt shown its degree and reason.
CREATE TABLE export_record (
  id TEXT PRIMARY KEY NOT NULL, at TEXT NOT NULL, what TEXT NOT NULL, space TEXT NOT NULL DEFAULT '',
  edition TEXT NOT NULL DEFAULT '', status TEXT NOT NULL DEFAULT '', sha256 TEXT NOT NULL DEFAULT '',
  contents TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(contents))
) STRICT;
CREATE INDEX export_at ON export_record(at);

-- History and undo. `history` is for people; an undo entry holds the inverse statements that triggers wrote.
CREATE TABLE history (
  id INTEGER PRIMARY KEY, at TEXT NOT NULL, op TEXT NOT NULL, changed TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(changed))
) STRICT;
CREATE TABLE undo_entry (
  id INTEGER PRIMARY KEY AUTOINCREMENT, at TEXT NOT NULL, op TEXT NOT NULL, merge_key TEXT NOT NULL DEFAULT '', first_at TEXT NOT NULL,
  side TEXT NOT NULL CHECK (side IN ('undo','redo'))
) STRICT;
CREATE TABLE undo_row (
  id INTEGER PRIMARY KEY AUTOINCREMENT, entry_id INTEGER NOT NULL REFERENCES undo_entry(id) ON DELETE CASCADE,
  tbl TEXT NOT NULL, row_id TEXT NOT NULL, verb TEXT NOT NULL CHECK (verb IN ('insert','update','delete')), columns TEXT NOT NULL, inverse TEXT NOT NULL
) STRICT;
CREATE INDEX undo_row_entry ON undo_row(entry_id, tbl, row_id);

-- Full-text search. `search_entry` holds one folded text a searchable field (œ → oe, æ → ae; FTS5 folds case and accents);
-- the index is FTS5 with that table as external content, so that `integrity-check` can compare them.
CREATE TABLE search_entry (
  id INTEGER PRIMARY KEY, kind TEXT NOT NULL, ref TEXT NOT NULL, field TEXT NOT NULL, body TEXT NOT NULL,
  UNIQUE (ref, field)
) STRICT;
CREATE VIRTUAL TABLE search_index USING fts5(body, content='search_entry', content_rowid='id', tokenize='unicode61 remove_diacritics 2', prefix='2 3');
CREATE TRIGGER search_entry_insert AFTER INSERT ON search_entry BEGIN
  INSERT INTO search_index(rowid, body) VALUES (new.id, new.body);
END;
CREATE TRIGGER search_entry_delete AFTER DELETE ON search_entry BEGIN
  INSERT INTO search_index(search_index, rowid, body) VALUES ('delete', old.id, old.body);
END;
CREATE TRIGGER search_entry_update AFTER UPDATE ON search_entry BEGIN
  INSERT INTO search_index(search_index, rowid, body) VALUES ('delete', old.id, old.body);
  INSERT INTO search_index(rowid, body) VALUES (new.id, new.body);
END;

-- Triggers of the searched tables: made by one pattern, a row a field that is not empty.
CREATE TRIGGER search_interview_insert AFTER INSERT ON interview BEGIN
  INSERT INTO search_entry(kind, ref, field, body) SELECT 'interview', new.id, 'notes', replace(replace(replace(replace(new.notes,'œ','oe'),'Œ','OE'),'æ','ae'),'Æ','AE') WHERE new.notes <> '';
END;
CREATE TRIGGER search_interview_update AFTER UPDATE OF notes ON interview BEGIN
  DELETE FROM search_entry WHERE ref = old.id AND field = 'notes' AND old.notes IS NOT new.notes;
  INSERT INTO search_entry(kind, ref, field, body) SELECT 'interview', new.id, 'notes', replace(replace(replace(replace(new.notes,'œ','oe'),'Œ','OE'),'æ','ae'),'Æ','AE') WHERE new.notes <> '' AND old.notes IS NOT new.notes;
END;
CREATE TRIGGER search_interview_delete AFTER DELETE ON interview BEGIN
  DELETE FROM search_entry WHERE ref = old.id;
END;
CREATE TRIGGER search_meeting_insert AFTER INSERT ON meeting BEGIN
  INSERT INTO search_entry(kind, ref, field, body) SELECT 'meeting', new.id, 'title', replace(replace(replace(replace(new.title,'œ','oe'),'Œ','OE'),'æ','ae'),'Æ','AE') WHERE new.title <> '';
  INSERT INTO search_entry(kind, ref, field, body) SELECT 'meeting', new.id, 'notes', replace(replace(replace(replace(new.notes,'œ','oe'),'Œ','OE'),'æ','ae'),'Æ','AE') WHERE new.notes <> '';
END;
CREATE TRIGGER search_meeting_update AFTER UPDATE OF title, notes ON meeting BEGIN
  DELETE FROM search_entry WHERE ref = old.id AND field = 'title' AND old.title IS NOT new.title;
  INSERT INTO search_entry(kind, ref, field, body) SELECT 'meeting', new.id, 'title', replace(replace(replace(replace(new.title,'œ','oe'),'Œ','OE'),'æ','ae'),'Æ','AE') WHERE new.title <> '' AND old.title IS NOT new.title;
  DELETE FROM search_entry WHERE ref = old.id AND field = 'notes' AND old.notes IS NOT new.notes;
  INSERT INTO search_entry(kind, ref, field, body) SELECT 'meeting', new.id, 'notes', replace(replace(replace(replace(new.notes,'œ','oe'),'Œ','OE'),'æ','ae'),'Æ','AE') WHERE new.notes <> '' AND old.notes IS NOT new.notes;
END;
CREATE TRIGGER search_meeting_delete AFTER DELETE ON meeting BEGIN
  DELETE FROM search_entry WHERE ref = old.id;
END;
CREATE TRIGGER search_excerpt_insert AFTER INSERT ON excerpt BEGIN
  INSERT INTO search_entry(kind, ref, field, body) SELECT 'excerpt', new.id, 'quote', replace(replace(replace(replace(new.quote,'œ','oe'),'Œ','OE'),'æ','ae'),'Æ','AE') WHERE new.quote <> '';
END;
CREATE TRIGGER search_excerpt_update AFTER UPDATE OF quote ON excerpt BEGIN
  DELETE FROM search_entry WHERE ref = old.id AND field = 'quote' AND old.quote IS NOT new.quote;
  INSERT INTO search_entry(kind, ref, field, body) SELECT 'excerpt', new.id, 'quote', replace(replace(replace(replace(new.quote,'œ','oe'),'Œ','OE'),'æ','ae'),'Æ','AE') WHERE new.quote <> '' AND old.quote IS NOT new.quote;
END;
CREATE TRIGGER search_excerpt_delete AFTER DELETE ON excerpt BEGIN
  DELETE FROM search_entry WHERE ref = old.id;
END;
CREATE TRIGGER search_statement_insert AFTER INSERT ON statement BEGIN
  INSERT INTO search_entry(kind, ref, field, body) SELECT 'statement', new.id, 'text', replace(replace(replace(replace(new.text,'œ','oe'),'Œ','OE'),'æ','ae'),'Æ','AE') WHERE new.text <> '';
END;
CREATE TRIGGER search_statement_update AFTER UPDATE OF text ON statement BEGIN
  DELETE FROM search_entry WHERE ref = old.id AND field = 'text' AND old.text IS NOT new.text;
  INSERT INTO search_entry(kind, ref, field, body) SELECT 'statement', new.id, 'text', replace(replace(replace(replace(new.text,'œ','oe'),'Œ','OE'),'æ','ae'),'Æ','AE') WHERE new.text <> '' AND old.text IS NOT new.text;
END;
CREATE TRIGGER search_statement_delete AFTER DELETE ON statement BEGIN
  DELETE FROM search_entry WHERE ref = old.id;
END;
CREATE TRIGGER search_organisation_insert AFTER INSERT ON organisation BEGIN
  INSERT INTO search_entry(kind, ref, field, body) SELECT 'organisation', new.id, 'name', replace(replace(replace(replace(new.name,'œ','oe'),'Œ','OE'),'æ','ae'),'Æ','AE') WHERE new.name <> '';
  INSERT INTO search_entry(kind, ref, field, body) SELECT 'organisation', new.id, 'acronym', replace(replace(replace(replace(new.acronym,'œ','oe'),'Œ','OE'),'æ','ae'),'Æ','AE') WHERE new.acronym <> '';
  INSERT INTO search_entry(kind, ref, field, body) SELECT 'organisation', new.id, 'territory', replace(replace(replace(replace(new.territory,'œ','oe'),'Œ','OE'),'æ','ae'),'Æ','AE') WHERE new.territory <> '';
  INSERT INTO search_entry(kind, ref, field, body) SELECT 'organisation', new.id, 'notes', replace(replace(replace(replace(new.notes,'œ','oe'),'Œ','OE'),'æ','ae'),'Æ','AE') WHERE new.notes <> '';
END;
CREATE TRIGGER search_organisation_update AFTER UPDATE OF name, acronym, territory, notes ON organisation BEGIN
  DELETE FROM search_entry WHERE ref = old.id AND field = 'name' AND old.name IS NOT new.name;
  INSERT INTO search_entry(kind, ref, field, body) SELECT 'organisation', new.id, 'name', replace(replace(replace(replace(new.name,'œ','oe'),'Œ','OE'),'æ','ae'),'Æ','AE') WHERE new.name <> '' AND old.name IS NOT new.name;
  DELETE FROM search_entry WHERE ref = old.id AND field = 'acronym' AND old.acronym IS NOT new.acronym;
  INSERT INTO search_entry(kind, ref, field, body) SELECT 'organisation', new.id, 'acronym', replace(replace(replace(replace(new.acronym,'œ','oe'),'Œ','OE'),'æ','ae'),'Æ','AE') WHERE new.acronym <> '' AND old.acronym IS NOT new.acronym;
  DELETE FROM search_entry WHERE ref = old.id AND field = 'territory' AND old.territory IS NOT new.territory;
  INSERT INTO search_entry(kind, ref, field, body) SELECT 'organisation', new.id, 'territory', replace(replace(replace(replace(new.territory,'œ','oe'),'Œ','OE'),'æ','ae'),'Æ','AE') WHERE new.territory <> '' AND old.territory IS NOT new.territory;
  DELETE FROM search_entry WHERE ref = old.id AND field = 'notes' AND old.notes IS NOT new.notes;
  INSERT INTO search_entry(kind, ref, field, body) SELECT 'organisation', new.id, 'notes', replace(replace(replace(replace(new.notes,'œ','oe'),'Œ','OE'),'æ','ae'),'Æ','AE') WHERE new.notes <> '' AND old.notes IS NOT new.notes;
END;
CREATE TRIGGER search_organisation_delete AFTER DELETE ON organisation BEGIN
  DELETE FROM search_entry WHERE ref = old.id;
END;
CREATE TRIGGER search_person_insert AFTER INSERT ON person BEGIN
  INSERT INTO search_entry(kind, ref, field, body) SELECT 'person', new.id, 'name', replace(replace(replace(replace(new.name,'œ','oe'),'Œ','OE'),'æ','ae'),'Æ','AE') WHERE new.name <> '';
  INSERT INTO search_entry(kind, ref, field, body) SELECT 'person', new.id, 'first_name', replace(replace(replace(replace(new.first_name,'œ','oe'),'Œ','OE'),'æ','ae'),'Æ','AE') WHERE new.first_name <> '';
  INSERT INTO search_entry(kind, ref, field, body) SELECT 'person', new.id, 'role', replace(replace(replace(replace(new.role,'œ','oe'),'Œ','OE'),'æ','ae'),'Æ','AE') WHERE new.role <> '';
END;
CREATE TRIGGER search_person_update AFTER UPDATE OF name, first_name, role ON person BEGIN
  DELETE FROM search_entry WHERE ref = old.id AND field = 'name' AND old.name IS NOT new.name;
  INSERT INTO search_entry(kind, ref, field, body) SELECT 'person', new.id, 'name', replace(replace(replace(replace(new.name,'œ','oe'),'Œ','OE'),'æ','ae'),'Æ','AE') WHERE new.name <> '' AND old.name IS NOT new.name;
  DELETE FROM search_entry WHERE ref = old.id AND field = 'first_name' AND old.first_name IS NOT new.first_name;
  INSERT INTO search_entry(kind, ref, field, body) SELECT 'person', new.id, 'first_name', replace(replace(replace(replace(new.first_name,'œ','oe'),'Œ','OE'),'æ','ae'),'Æ','AE') WHERE new.first_name <> '' AND old.first_name IS NOT new.first_name;
  DELETE FROM search_entry WHERE ref = old.id AND field = 'role' AND old.role IS NOT new.role;
  INSERT INTO search_entry(kind, ref, field, body) SELECT 'person', new.id, 'role', replace(replace(replace(replace(new.role,'œ','oe'),'Œ','OE'),'æ','ae'),'Æ','AE') WHERE new.role <> '' AND old.role IS NOT new.role;
END;
CREATE TRIGGER search_person_delete AFTER DELETE ON person BEGIN
  DELETE FROM search_entry WHERE ref = old.id;
END;
CREATE TRIGGER search_document_insert AFTER INSERT ON document BEGIN
  INSERT INTO search_entry(kind, ref, field, body) SELECT 'document', new.id, 'title', replace(replace(replace(replace(new.title,'œ','oe'),'Œ','OE'),'æ','ae'),'Æ','AE') WHERE new.title <> '';
  INSERT INTO search_entry(kind, ref, field, body) SELECT 'document', new.id, 'author', replace(replace(replace(replace(new.author,'œ','oe'),'Œ','OE'),'æ','ae'),'Æ','AE') WHERE new.author <> '';
  INSERT INTO search_entry(kind, ref, field, body) SELECT 'document', new.id, 'notes', replace(replace(replace(replace(new.notes,'œ','oe'),'Œ','OE'),'æ','ae'),'Æ','AE') WHERE new.notes <> '';
END;
CREATE TRIGGER search_document_update AFTER UPDATE OF title, author, notes ON document BEGIN
  DELETE FROM search_entry WHERE ref = old.id AND field = 'title' AND old.title IS NOT new.title;
  INSERT INTO search_entry(kind, ref, field, body) SELECT 'document', new.id, 'title', replace(replace(replace(replace(new.title,'œ','oe'),'Œ','OE'),'æ','ae'),'Æ','AE') WHERE new.title <> '' AND old.title IS NOT new.title;
  DELETE FROM search_entry WHERE ref = old.id AND field = 'author' AND old.author IS NOT new.author;
  INSERT INTO search_entry(kind, ref, field, body) SELECT 'document', new.id, 'author', replace(replace(replace(replace(new.author,'œ','oe'),'Œ','OE'),'æ','ae'),'Æ','AE') WHERE new.author <> '' AND old.author IS NOT new.author;
  DELETE FROM search_entry WHERE ref = old.id AND field = 'notes' AND old.notes IS NOT new.notes;
  INSERT INTO search_entry(kind, ref, field, body) SELECT 'document', new.id, 'notes', replace(replace(replace(replace(new.notes,'œ','oe'),'Œ','OE'),'æ','ae'),'Æ','AE') WHERE new.notes <> '' AND old.notes IS NOT new.notes;
END;
CREATE TRIGGER search_document_delete AFTER DELETE ON document BEGIN
  DELETE FROM search_entry WHERE ref = old.id;
END;
CREATE TRIGGER search_inventory_entry_insert AFTER INSERT ON inventory_entry BEGIN
  INSERT INTO search_entry(kind, ref, field, body) SELECT 'inventory', new.id, 'title', replace(replace(replace(replace(new.title,'œ','oe'),'Œ','OE'),'æ','ae'),'Æ','AE') WHERE new.title <> '';
  INSERT INTO search_entry(kind, ref, field, body) SELECT 'inventory', new.id, 'description', replace(replace(replace(replace(new.description,'œ','oe'),'Œ','OE'),'æ','ae'),'Æ','AE') WHERE new.description <> '';
  INSERT INTO search_entry(kind, ref, field, body) SELECT 'inventory', new.id, 'holder', replace(replace(replace(replace(new.holder,'œ','oe'),'Œ','OE'),'æ','ae'),'Æ','AE') WHERE new.holder <> '';
END;
CREATE TRIGGER search_inventory_entry_update AFTER UPDATE OF title, description, holder ON inventory_entry BEGIN
  DELETE FROM search_entry WHERE ref = old.id AND field = 'title' AND old.title IS NOT new.title;
  INSERT INTO search_entry(kind, ref, field, body) SELECT 'inventory', new.id, 'title', replace(replace(replace(replace(new.title,'œ','oe'),'Œ','OE'),'æ','ae'),'Æ','AE') WHERE new.title <> '' AND old.title IS NOT new.title;
  DELETE FROM search_entry WHERE ref = old.id AND field = 'description' AND old.description IS NOT new.description;
  INSERT INTO search_entry(kind, ref, field, body) SELECT 'inventory', new.id, 'description', replace(replace(replace(replace(new.description,'œ','oe'),'Œ','OE'),'æ','ae'),'Æ','AE') WHERE new.description <> '' AND old.description IS NOT new.description;
  DELETE FROM search_entry WHERE ref = old.id AND field = 'holder' AND old.holder IS NOT new.holder;
  INSERT INTO search_entry(kind, ref, field, body) SELECT 'inventory', new.id, 'holder', replace(replace(replace(replace(new.holder,'œ','oe'),'Œ','OE'),'æ','ae'),'Æ','AE') WHERE new.holder <> '' AND old.holder IS NOT new.holder;
END;
CREATE TRIGGER search_inventory_entry_delete AFTER DELETE ON inventory_entry BEGIN
  DELETE FROM search_entry WHERE ref = old.id;
END;

-- Stale evidence (rule 6): whatever path an edit takes, the statements that rest on it are flagged. While undo replays
-- (a row in `replay`, gone before the commit), the flags come back from the undo rows themselves.
CREATE TABLE replay (id INTEGER PRIMARY KEY) STRICT;
CREATE TRIGGER stale_excerpt AFTER UPDATE OF quote, lost, speaker_id, nature, attribution ON excerpt
WHEN NOT EXISTS (SELECT 1 FROM replay) AND (old.quote IS NOT new.quote OR old.lost IS NOT new.lost OR old.speaker_id IS NOT new.speaker_id OR old.nature IS NOT new.nature OR old.attribution IS NOT new.attribution) BEGIN
  UPDATE statement SET stale = 1 WHERE stale = 0 AND id IN (SELECT statement_id FROM evidence WHERE excerpt_id = new.id);
END;
CREATE TRIGGER stale_theme_added AFTER INSERT ON excerpt_theme
WHEN NOT EXISTS (SELECT 1 FROM replay) BEGIN
  UPDATE statement SET stale = 1 WHERE stale = 0 AND id IN (SELECT statement_id FROM evidence WHERE excerpt_id = new.excerpt_id);
END;
CREATE TRIGGER stale_theme_removed AFTER DELETE ON excerpt_theme
WHEN NOT EXISTS (SELECT 1 FROM replay) BEGIN
  UPDATE statement SET stale = 1 WHERE stale = 0 AND id IN (SELECT statement_id FROM evidence WHERE excerpt_id = old.excerpt_id);
END;
CREATE TRIGGER stale_interview AFTER UPDATE OF attribution ON interview
WHEN NOT EXISTS (SELECT 1 FROM replay) AND (old.attribution IS NOT new.attribution) BEGIN
  UPDATE statement SET stale = 1 WHERE stale = 0 AND id IN (SELECT statement_id FROM evidence WHERE excerpt_id IN (SELECT id FROM excerpt WHERE interview_id = new.id));
END;
CREATE TRIGGER stale_meeting AFTER UPDATE OF attribution ON meeting
WHEN NOT EXISTS (SELECT 1 FROM replay) AND (old.attribution IS NOT new.attribution) BEGIN
  UPDATE statement SET stale = 1 WHERE stale = 0 AND id IN (SELECT statement_id FROM evidence WHERE excerpt_id IN (SELECT id FROM excerpt WHERE meeting_id = new.id));
END;
CREATE TRIGGER stale_person AFTER UPDATE OF attribution, consent, consent_on ON person
WHEN NOT EXISTS (SELECT 1 FROM replay) AND (old.attribution IS NOT new.attribution OR old.consent IS NOT new.consent OR old.consent_on IS NOT new.consent_on) BEGIN
  UPDATE statement SET stale = 1 WHERE stale = 0 AND id IN (SELECT statement_id FROM evidence WHERE excerpt_id IN (SELECT e.id FROM excerpt e LEFT JOIN interview_person p ON p.interview_id = e.interview_id WHERE new.id IN (e.speaker_id, p.person_id)));
END;
CREATE TRIGGER stale_consent AFTER INSERT ON consent
WHEN NOT EXISTS (SELECT 1 FROM replay) BEGIN
  UPDATE statement SET stale = 1 WHERE stale = 0 AND id IN (SELECT statement_id FROM evidence WHERE excerpt_id IN (SELECT e.id FROM excerpt e LEFT JOIN interview_person p ON p.interview_id = e.interview_id WHERE new.person_id IN (e.speaker_id, p.person_id)));
END;
CREATE TRIGGER stale_inventory AFTER UPDATE OF kind, volet_id, title, description, holder, status ON inventory_entry
WHEN NOT EXISTS (SELECT 1 FROM replay) AND (old.kind IS NOT new.kind OR old.volet_id IS NOT new.volet_id OR old.title IS NOT new.title OR old.description IS NOT new.description OR old.holder IS NOT new.holder OR old.status IS NOT new.status) BEGIN
  UPDATE statement SET stale = 1 WHERE stale = 0 AND id IN (SELECT statement_id FROM evidence WHERE inventory_id = new.id);
END;
