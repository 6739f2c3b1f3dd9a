-- The dossier, version 15: until when it is kept, a day that people are told before they speak.
ALTER TABLE initiative ADD COLUMN erase_on TEXT
  CHECK (erase_on IS NULL OR erase_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]');
