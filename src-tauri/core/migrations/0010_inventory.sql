-- The dossier, version 10: the inventory as a place of its own.

-- The day on which an entry was last checked, the day on which it was closed, and, of a network, to whom it relays.
ALTER TABLE inventory_entry ADD COLUMN verified_on TEXT;
ALTER TABLE inventory_entry ADD COLUMN closed_on TEXT;
ALTER TABLE inventory_entry ADD COLUMN relays_to TEXT NOT NULL DEFAULT '';

-- What an entry is sorted and sifted by, its title first: without capitals and accents, œ as oe (`inventory::key` does
-- the same to what is typed). Made of the row itself, so that it can never lag behind it, and kept in the indexes alone;
-- in three steps, as SQLite reads no deeper.
ALTER TABLE inventory_entry ADD COLUMN words_1 TEXT GENERATED ALWAYS AS (replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(lower(title || ' ' || holder || ' ' || territory || ' ' || sector || ' ' || code),'à','a'),'á','a'),'â','a'),'ä','a'),'ã','a'),'å','a'),'À','a'),'Á','a'),'Â','a'),'Ä','a'),'ç','c'),'Ç','c'),'é','e'),'è','e'),'ê','e'),'ë','e')) VIRTUAL;
ALTER TABLE inventory_entry ADD COLUMN words_2 TEXT GENERATED ALWAYS AS (replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(words_1,'É','e'),'È','e'),'Ê','e'),'Ë','e'),'ì','i'),'í','i'),'î','i'),'ï','i'),'Î','i'),'Ï','i'),'ñ','n'),'ò','o'),'ó','o'),'ô','o'),'õ','o'),'ö','o'),'Ô','o'),'Ö','o')) VIRTUAL;
ALTER TABLE inventory_entry ADD COLUMN words_key TEXT GENERATED ALWAYS AS (trim(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(words_2,'ù','u'),'ú','u'),'û','u'),'ü','u'),'Ù','u'),'Û','u'),'Ü','u'),'ÿ','y'),'œ','oe'),'Œ','oe'),'æ','ae'),'Æ','ae'),'’',''''),' ',' '),' ',' '),'«',''),'»',''))) VIRTUAL;

-- The order of the whole table by title, holder, day; and all that it may be sifted by, read without the rows.
CREATE INDEX inventory_words ON inventory_entry(words_key);
CREATE INDEX inventory_holder ON inventory_entry(holder COLLATE NOCASE);
CREATE INDEX inventory_surveyed ON inventory_entry(surveyed_on);
CREATE INDEX inventory_verified ON inventory_entry(verified_on);
CREATE INDEX inventory_facets ON inventory_entry(kind, volet_id, scale, territory, status, surveyed_on, verified_on, closed_on, holder_kind, words_key);
CREATE INDEX inventory_link_need ON inventory_link(need_id);
