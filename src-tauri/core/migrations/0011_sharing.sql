-- The dossier, version 11: what of the inventory went out, in which of the three ways, and the digest of what went.
-- A line noted by hand has no way and no digest.

ALTER TABLE dissemination ADD COLUMN way TEXT NOT NULL DEFAULT '' CHECK (way IN ('', 'donnees', 'transmission', 'kit'));
ALTER TABLE dissemination ADD COLUMN choice TEXT NOT NULL DEFAULT '';
ALTER TABLE dissemination ADD COLUMN entries INTEGER CHECK (entries >= 0);
ALTER TABLE dissemination ADD COLUMN sha256 TEXT NOT NULL DEFAULT '';
