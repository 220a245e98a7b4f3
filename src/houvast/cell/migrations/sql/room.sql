-- A recall by the giver, or the end of an extract's receipt, takes what a room shows of it away: at once, and
-- without anybody of the cell doing anything.
CREATE FUNCTION cell.take_recalled_off() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog AS $$
BEGIN
    DELETE FROM cell.shown s WHERE s.extract_id = OLD.extract_id;
    RETURN NULL;
END $$;

CREATE TRIGGER recalled_goes_off AFTER UPDATE OF recalled_at ON cell.receipt
    FOR EACH ROW WHEN (NEW.recalled_at IS NOT NULL) EXECUTE FUNCTION cell.take_recalled_off();
CREATE TRIGGER gone_goes_off AFTER DELETE ON cell.receipt
    FOR EACH ROW EXECUTE FUNCTION cell.take_recalled_off();

-- An item that goes takes its points along, whoever deletes it: an erasure, the jobs, the agenda.
CREATE FUNCTION cell.take_points_along() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog AS $$
BEGIN
    DELETE FROM cell.shown s WHERE s.item_id = OLD.id AND s.dossier_id = OLD.dossier_id;
    DELETE FROM cell.point p WHERE p.item_id = OLD.id AND p.dossier_id = OLD.dossier_id;
    RETURN NULL;
END $$;

CREATE TRIGGER points_go_along AFTER DELETE ON cell.item
    FOR EACH ROW EXECUTE FUNCTION cell.take_points_along();

-- A room that nobody closed is emptied a day after it opened, by the jobs alone and without any key.
CREATE FUNCTION cell.lapse_rooms() RETURNS integer
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog AS $$
DECLARE v_gone integer := 0; v_room uuid;
BEGIN
    FOR v_room IN
        SELECT c.id FROM access.compartment c
        WHERE c.kind = 'room' AND c.created_at < now() - interval '1 day'
          AND EXISTS (SELECT FROM keys.wrap w WHERE w.kind = 'compartment' AND w.subject_id = c.id)
    LOOP
        DELETE FROM cell.shown s WHERE s.compartment_id = v_room;
        DELETE FROM cell.point p WHERE p.compartment_id = v_room;
        DELETE FROM keys.wrap w WHERE w.kind = 'compartment' AND w.subject_id = v_room;
        UPDATE access."grant" g SET withdrawn_at = coalesce(g.withdrawn_at, now()) WHERE g.compartment_id = v_room;
        v_gone := v_gone + 1;
    END LOOP;
    RETURN v_gone;
END $$;

REVOKE EXECUTE ON FUNCTION cell.take_recalled_off, cell.take_points_along, cell.lapse_rooms FROM PUBLIC;
GRANT EXECUTE ON FUNCTION cell.lapse_rooms TO houvast_sealer;
