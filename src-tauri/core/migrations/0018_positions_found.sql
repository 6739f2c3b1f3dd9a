-- The dossier, version 18: the positions of a divergence are found, as its text is; of another nature nobody sees them.

CREATE TRIGGER search_position_insert AFTER INSERT ON statement BEGIN
  INSERT INTO search_entry(kind, ref, field, body) SELECT 'statement', new.id, 'positions', replace(replace(replace(replace((SELECT group_concat(p.value, ' · ') FROM json_each(new.positions) p),'œ','oe'),'Œ','OE'),'æ','ae'),'Æ','AE') WHERE new.nature = 'divergence' AND new.positions <> '[]';
END;
CREATE TRIGGER search_position_update AFTER UPDATE OF positions, nature ON statement BEGIN
  DELETE FROM search_entry WHERE ref = old.id AND field = 'positions' AND (old.positions, old.nature) IS NOT (new.positions, new.nature);
  INSERT INTO search_entry(kind, ref, field, body) SELECT 'statement', new.id, 'positions', replace(replace(replace(replace((SELECT group_concat(p.value, ' · ') FROM json_each(new.positions) p),'œ','oe'),'Œ','OE'),'æ','ae'),'Æ','AE') WHERE new.nature = 'divergence' AND new.positions <> '[]' AND (old.positions, old.nature) IS NOT (new.positions, new.nature);
END;
INSERT INTO search_entry(kind, ref, field, body) SELECT 'statement', s.id, 'positions', replace(replace(replace(replace((SELECT group_concat(p.value, ' · ') FROM json_each(s.positions) p),'œ','oe'),'Œ','OE'),'æ','ae'),'Æ','AE') FROM statement s WHERE s.nature = 'divergence' AND s.positions <> '[]';
