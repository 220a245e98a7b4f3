-- The end of a case reaches whoever took part: what was given for its items is recalled, taking part is closed, and
-- each confirms. An item's random number is all that leads there; only those who hold the case know it, and a number
-- of somebody else's case moves nothing: the service must have been invited from this very case.

-- Whether a service was invited for this case and came.
CREATE FUNCTION cell.came_for(p_case uuid, p_controller uuid) RETURNS boolean
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog AS $$
    SELECT EXISTS (SELECT FROM access.handover h
                   WHERE h.from_dossier_id = p_case AND h.kind = 'cell.invitation'
                     AND h.to_controller_id = p_controller AND h.state IN ('accepted', 'declined'))
$$;

-- In the transaction of a closing alone. What the cell's own seats hold is done away with; everybody else's is
-- recalled. Returns which keys went, for the register, and what was signed, so that it serves nobody any more.
CREATE FUNCTION cell.end_items(p_case uuid, p_tags uuid[])
RETURNS TABLE (compartment_id uuid, receiver_id uuid, signature bytea, extract_id uuid)
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog AS $$
#variable_conflict use_column
DECLARE v_city uuid; v_extracts uuid[]; v_parts uuid[];
BEGIN
    SELECT d.controller_id INTO v_city FROM access.dossier d JOIN cell."case" c ON c.dossier_id = d.id
    WHERE d.id = p_case AND d.state = 'closed' AND c.compartment_id IN (SELECT access.held_compartments());
    IF NOT FOUND OR NOT (cell.sits_as_mayor(p_case) OR cell.is_filed_now(p_case)) THEN
        RAISE EXCEPTION 'the mayor alone decides' USING ERRCODE = 'insufficient_privilege';
    END IF;
    SELECT coalesce(array_agg(e.id), '{}'), coalesce(array_agg(e.compartment_id), '{}') INTO v_extracts, v_parts
    FROM cell.extract e JOIN access.compartment c ON c.id = e.compartment_id
    WHERE e.tag = ANY (p_tags) AND e.recalled_at IS NULL AND cell.came_for(p_case, c.controller_id);
    UPDATE cell.receipt r SET dropped_at = now()
    FROM access.function_key k
    WHERE r.extract_id = ANY (v_extracts) AND k.id = r.function_id AND k.controller_id = v_city
      AND r.dropped_at IS NULL AND r.recalled_at IS NULL;
    UPDATE cell.receipt r SET recalled_at = now()
    WHERE r.extract_id = ANY (v_extracts) AND r.dropped_at IS NULL AND r.recalled_at IS NULL;
    UPDATE cell.extract e SET recalled_at = now() WHERE e.id = ANY (v_extracts);
    DELETE FROM cell.slip s WHERE s.extract_id = ANY (v_extracts);
    UPDATE cell.participation p SET closed_on = (now() AT TIME ZONE 'Europe/Brussels')::date
    FROM access.dossier d
    WHERE d.id = p.dossier_id AND p.tag = ANY (p_tags) AND p.closed_on IS NULL
      AND cell.came_for(p_case, d.controller_id);
    UPDATE access."grant" g SET withdrawn_at = now(), withdrawn_by = access.current_user_id()
    WHERE g.compartment_id = ANY (v_parts) AND g.reason = 'extract' AND g.withdrawn_at IS NULL;
    RETURN QUERY
        DELETE FROM keys.wrap w USING access.compartment c
        WHERE w.kind = 'compartment' AND w.subject_id = ANY (v_parts) AND c.id = w.subject_id
          AND w.receiver_id <> c.controller_id
          AND w.receiver_id NOT IN (SELECT g.receiver_id FROM access."grant" g
                                    WHERE g.compartment_id = w.subject_id AND g.withdrawn_at IS NULL)
        RETURNING w.subject_id, w.receiver_id, w.signature,
            (SELECT e.id FROM cell.extract e WHERE e.compartment_id = w.subject_id);
END $$;

-- A service that took part confirms, once: its recalls, and that it took note. The cell learns that, and no more.
CREATE FUNCTION cell.confirm_closing(p_participation uuid) RETURNS boolean
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog AS $$
DECLARE v_tag uuid;
BEGIN
    UPDATE cell.participation p SET closing_confirmed_at = now()
    WHERE p.id = p_participation AND p.closed_on IS NOT NULL AND p.closing_confirmed_at IS NULL
      AND p.compartment_id IN (SELECT access.held_compartments())
    RETURNING p.tag INTO v_tag;
    IF NOT FOUND THEN RETURN false; END IF;
    UPDATE cell.receipt r SET confirmed_at = now() FROM cell.extract e
    WHERE e.id = r.extract_id AND e.tag = v_tag AND r.recalled_at IS NOT NULL AND r.confirmed_at IS NULL
      AND r.function_id IN (SELECT access.my_function_keys());
    RETURN true;
END $$;

-- Which services still have to confirm, for those who hold the case. What a service erased by itself waits for nobody.
CREATE FUNCTION cell.closings_waiting(p_case uuid, p_tags uuid[]) RETURNS SETOF uuid
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog AS $$
    SELECT DISTINCT d.controller_id FROM cell.participation p JOIN access.dossier d ON d.id = p.dossier_id
    WHERE p.tag = ANY (p_tags) AND p.closed_on IS NOT NULL AND p.closing_confirmed_at IS NULL
      AND cell.came_for(p_case, d.controller_id)
      AND EXISTS (SELECT FROM cell."case" c WHERE c.dossier_id = p_case
                  AND c.compartment_id IN (SELECT access.held_compartments()))
$$;

-- Of what is closed nothing is given any more.
CREATE FUNCTION cell.nothing_given_of_closed() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog AS $$
BEGIN
    IF access.current_user_id() IS NOT NULL AND EXISTS (
        SELECT FROM cell.participation p WHERE p.dossier_id = NEW.dossier_id AND p.closed_on IS NOT NULL) THEN
        RAISE EXCEPTION 'this case is closed' USING ERRCODE = 'insufficient_privilege';
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER nothing_given_of_closed BEFORE INSERT ON cell.extract
    FOR EACH ROW EXECUTE FUNCTION cell.nothing_given_of_closed();

REVOKE EXECUTE ON FUNCTION cell.came_for, cell.end_items, cell.confirm_closing, cell.closings_waiting,
    cell.nothing_given_of_closed FROM PUBLIC;
GRANT EXECUTE ON FUNCTION cell.end_items, cell.confirm_closing, cell.closings_waiting TO houvast_app;
