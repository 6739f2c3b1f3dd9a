-- The dossier, version 12: the order of the spheres and of the spaces, where it is not that of their codes.

ALTER TABLE sphere ADD COLUMN rank INTEGER;
ALTER TABLE space ADD COLUMN rank INTEGER;
